//! What the transport needs to know of an operation, whether it comes from the table or is any path.

use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, Scope, TokenKind};

/// An [`Operation`] whose texts need not be static.
#[derive(Clone, Debug)]
pub(crate) struct Route<'a> {
    pub(crate) name: &'a str,
    pub(crate) product: Product,
    pub(crate) method: Method,
    pub(crate) host: Host,
    pub(crate) path: &'a str,
    pub(crate) token: TokenKind,
    pub(crate) token_param: &'a str,
    pub(crate) query: &'a [&'a str],
    pub(crate) body: BodyKind,
    pub(crate) answer: AnswerKind,
    pub(crate) ok_field: Option<&'a str>,
    pub(crate) safe_to_retry: bool,
}

impl<'a> From<&'a Operation> for Route<'a> {
    fn from(operation: &'a Operation) -> Self {
        Self {
            name: operation.name,
            product: operation.product,
            method: operation.method,
            host: operation.host,
            path: operation.path,
            token: operation.token,
            token_param: operation.token_param,
            query: operation.query,
            body: operation.body,
            answer: operation.answer,
            ok_field: operation.ok_field,
            safe_to_retry: operation.safe_to_retry,
        }
    }
}

impl<'a> Route<'a> {
    /// Any path at all, with the token of `scope`. What the operation table would have said is
    /// guessed from the path with the least harm: a `GET` may be repeated, a `POST` may not.
    pub(crate) fn raw(scope: &Scope, method: Method, path: &'a str) -> Self {
        let old_param = ["/cgi-bin/component/", "/sns/"]
            .iter()
            .any(|start| path.starts_with(start));
        let (token, token_param) = match scope {
            Scope::Component(_) if old_param => (TokenKind::Component, "component_access_token"),
            Scope::Component(_) => (TokenKind::Component, "access_token"),
            Scope::Suite(_) => (TokenKind::Suite, "suite_access_token"),
            Scope::Provider(_) => (TokenKind::Provider, "provider_access_token"),
            _ => (TokenKind::Access, "access_token"),
        };
        Self {
            name: path,
            product: match scope {
                Scope::Component(_) => Product::Open,
                _ if scope.is_work() => Product::Work,
                _ if path.starts_with("/wxa") => Product::Mini,
                _ => Product::Mp,
            },
            method,
            host: match scope.is_work() {
                true => Host::Work,
                false => Host::Api,
            },
            path,
            token,
            token_param,
            query: &[],
            body: match method {
                Method::Get => BodyKind::None,
                Method::Post => BodyKind::Json,
            },
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: method == Method::Get,
        }
    }
}
