//! The part of an endpoint that needs no type parameter: the client, the proxy, the command line
//! and the sandbox work from it alone.

use std::fmt;

/// Everything about one call of WeChat's server API that is not a field of its request.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `open.component.query_auth`: product, group, name.
    pub name: &'static str,
    /// Which product the endpoint belongs to; with an errcode it selects the code's meaning.
    pub product: Product,
    /// `GET` or `POST`.
    pub method: Method,
    /// Which of WeChat's hosts answers.
    pub host: Host,
    /// `/cgi-bin/component/api_query_auth`.
    pub path: &'static str,
    /// Which token goes into the query.
    pub token: TokenKind,
    /// The name of the query parameter that carries the token.
    pub token_param: &'static str,
    /// Members of the request that travel in the query and not in the body. All of them do when
    /// [`Operation::body`] is [`BodyKind::None`].
    pub query: &'static [&'static str],
    /// What the body is.
    pub body: BodyKind,
    /// What a good answer is.
    pub answer: AnswerKind,
    /// A second status member that must be 0 as well as `errcode`.
    pub ok_field: Option<&'static str>,
    /// Whether a call whose answer was lost may be sent again.
    pub safe_to_retry: bool,
}

impl Operation {
    /// What most operations of a product have in common, without name and path: JSON is posted with
    /// the account's token, and JSON answers.
    #[must_use]
    pub const fn usual(product: Product) -> Self {
        Self {
            name: "",
            product,
            method: Method::Post,
            host: match product {
                Product::Work => Host::Work,
                _ => Host::Api,
            },
            path: "",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        }
    }
}

/// HTTP methods that WeChat uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
}

impl Method {
    /// The method's name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// WeChat's products, as far as error codes and paths differ between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Product {
    /// Official accounts (公众号).
    Mp,
    /// Mini programs (小程序).
    Mini,
    /// Third-party platforms (第三方平台).
    Open,
    /// WeCom (企业微信).
    Work,
}

impl Product {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Mp, Self::Mini, Self::Open, Self::Work];

    /// `mp`, `mini`, `open` or `work`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mp => "mp",
            Self::Mini => "mini",
            Self::Open => "open",
            Self::Work => "work",
        }
    }

    /// The product of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.as_str() == name)
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// WeChat's hosts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Host {
    /// `api.weixin.qq.com`
    Api,
    /// `mp.weixin.qq.com`
    Mp,
    /// `open.weixin.qq.com`
    Open,
    /// `qyapi.weixin.qq.com`
    Work,
}

/// The token that an operation asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// None: public, or the credentials are members of the request.
    None,
    /// The account's: `access_token`, `authorizer_access_token` or a corp's.
    Access,
    /// The platform's: `component_access_token`.
    Component,
    /// A suite's: `suite_access_token`.
    Suite,
    /// A WeCom provider's: `provider_access_token`.
    Provider,
    /// A user's of web authorisation: a member of the request.
    User,
    /// That of a model for WeCom's conversations: `model_access_token`.
    Model,
    /// A WeCom hardware device's: `device_access_token`.
    Device,
    /// A corp's for synchronising its contacts, of the secret of that name.
    ContactSync,
}

impl TokenKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::None,
        Self::Access,
        Self::Component,
        Self::Suite,
        Self::Provider,
        Self::User,
        Self::Model,
        Self::Device,
        Self::ContactSync,
    ];

    /// `none`, `access`, `contact_sync` and so on: its name in `spec/`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Access => "access",
            Self::Component => "component",
            Self::Suite => "suite",
            Self::Provider => "provider",
            Self::User => "user",
            Self::Model => "model",
            Self::Device => "device",
            Self::ContactSync => "contact_sync",
        }
    }

    /// The query parameter that carries it where the operation does not name another; empty for
    /// those that never travel there.
    #[must_use]
    pub fn param(self) -> &'static str {
        match self {
            Self::None | Self::User => "",
            Self::Access | Self::ContactSync => "access_token",
            Self::Component => "component_access_token",
            Self::Suite => "suite_access_token",
            Self::Provider => "provider_access_token",
            Self::Model => "model_access_token",
            Self::Device => "device_access_token",
        }
    }
}

impl fmt::Display for TokenKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What the body of a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyKind {
    /// There is none: every member of the request is a query parameter.
    None,
    /// A JSON object; `{}` when the request has no members.
    Json,
    /// `multipart/form-data`: the file parts are given beside the request, whose other members
    /// become text parts.
    Multipart {
        /// The names of the file parts.
        files: &'static [&'static str],
    },
    /// The file's bytes as they are.
    Raw {
        /// The media type that WeChat expects.
        content_type: &'static str,
    },
}

/// What a good answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// A JSON object.
    Json,
    /// Bytes; errors still come as JSON.
    Binary,
    /// Bytes or a JSON object, by content.
    BinaryOrJson,
}
