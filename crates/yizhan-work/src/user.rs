//! Generated from `spec/work/user.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Members (成员管理)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, SecretString, TokenKind,
    wire_in, wire_out,
};

/// Confirm a second verification (二次验证).
///
/// `GET /cgi-bin/user/authsucc`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90203) [(2)](https://developer.work.weixin.qq.com/document/path/90339) [(3)](https://developer.work.weixin.qq.com/document/path/90822)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuthSucc {
    /// `userid`.
    pub userid: String,
}

impl AuthSucc {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(AuthSucc {
    "userid" => userid,
});

/// The answer to [`AuthSucc`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthSuccResponse {}

wire_in!(AuthSuccResponse {});

impl Endpoint for AuthSucc {
    type Response = AuthSuccResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.auth_succ",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/authsucc",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Delete members in bulk (批量删除成员).
///
/// `POST /cgi-bin/user/batchdelete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90199) [(2)](https://developer.work.weixin.qq.com/document/path/90335) [(3)](https://developer.work.weixin.qq.com/document/path/90818)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDelete {
    /// `useridlist`.
    pub useridlist: Vec<String>,
}

impl BatchDelete {
    /// Starts with the required members.
    pub fn new(useridlist: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchDelete {
    "useridlist" => useridlist,
});

/// The answer to [`BatchDelete`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDeleteResponse {}

wire_in!(BatchDeleteResponse {});

impl Endpoint for BatchDelete {
    type Response = BatchDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.batch_delete",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/batchdelete",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Check whether a member authorised the app (查询成员用户是否已授权).
///
/// `GET /cgi-bin/user/check_member_auth`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94514)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckMemberAuth {
    /// `open_userid`.
    pub open_userid: String,
}

impl CheckMemberAuth {
    /// Starts with the required members.
    pub fn new(open_userid: impl Into<String>) -> Self {
        Self {
            open_userid: open_userid.into(),
        }
    }
}

wire_out!(CheckMemberAuth {
    "open_userid" => open_userid,
});

/// The answer to [`CheckMemberAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckMemberAuthResponse {
    /// `is_member_auth`.
    pub is_member_auth: bool,
}

wire_in!(CheckMemberAuthResponse {
    "is_member_auth" => is_member_auth,
});

impl Endpoint for CheckMemberAuth {
    type Response = CheckMemberAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.check_member_auth",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/check_member_auth",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Convert a member id to an openid (userid转openid).
///
/// `POST /cgi-bin/user/convert_to_openid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90202) [(2)](https://developer.work.weixin.qq.com/document/path/90338) [(3)](https://developer.work.weixin.qq.com/document/path/90821)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ConvertToOpenid {
    /// `userid`.
    pub userid: String,
}

impl ConvertToOpenid {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(ConvertToOpenid {
    "userid" => userid,
});

/// The answer to [`ConvertToOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConvertToOpenidResponse {
    /// `openid`.
    pub openid: String,
}

wire_in!(ConvertToOpenidResponse {
    "openid" => openid,
});

impl Endpoint for ConvertToOpenid {
    type Response = ConvertToOpenidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.convert_to_openid",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/convert_to_openid",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Convert an openid to a member id (openid转userid).
///
/// `POST /cgi-bin/user/convert_to_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90202) [(2)](https://developer.work.weixin.qq.com/document/path/90338) [(3)](https://developer.work.weixin.qq.com/document/path/90821)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ConvertToUserid {
    /// `openid`.
    pub openid: String,
}

impl ConvertToUserid {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(ConvertToUserid {
    "openid" => openid,
});

/// The answer to [`ConvertToUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConvertToUseridResponse {
    /// `userid`.
    pub userid: String,
}

wire_in!(ConvertToUseridResponse {
    "userid" => userid,
});

impl Endpoint for ConvertToUserid {
    type Response = ConvertToUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.convert_to_userid",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/convert_to_userid",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Create a member (创建成员).
///
/// `POST /cgi-bin/user/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90195) [(2)](https://developer.work.weixin.qq.com/document/path/90331) [(3)](https://developer.work.weixin.qq.com/document/path/90814)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// `userid`.
    pub userid: String,
    /// `name`.
    pub name: String,
    /// `alias`.
    pub alias: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `biz_mail`.
    pub biz_mail: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `telephone`.
    pub telephone: Option<String>,
    /// `gender`.
    pub gender: Option<i64>,
    /// `address`.
    pub address: Option<String>,
    /// `position`.
    pub position: Option<String>,
    /// `department`.
    pub department: Vec<i64>,
    /// `order`.
    pub order: Option<Vec<i64>>,
    /// `is_leader_in_dept`.
    pub is_leader_in_dept: Option<Vec<i64>>,
    /// `main_department`.
    pub main_department: Option<i64>,
    /// `direct_leader`.
    pub direct_leader: Option<Vec<String>>,
    /// `avatar_mediaid`.
    pub avatar_mediaid: Option<String>,
    /// `enable`.
    pub enable: Option<bool>,
    /// `to_invite`.
    pub to_invite: Option<bool>,
    /// `extattr`.
    pub extattr: Option<Extattr>,
    /// `external_position`.
    pub external_position: Option<String>,
    /// `external_profile`.
    pub external_profile: Option<ExternalProfile>,
}

impl Create {
    /// Starts with the required members.
    pub fn new(
        userid: impl Into<String>,
        name: impl Into<String>,
        department: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            userid: userid.into(),
            name: name.into(),
            alias: Default::default(),
            email: Default::default(),
            biz_mail: Default::default(),
            mobile: Default::default(),
            telephone: Default::default(),
            gender: Default::default(),
            address: Default::default(),
            position: Default::default(),
            department: department.into_iter().map(Into::into).collect(),
            order: Default::default(),
            is_leader_in_dept: Default::default(),
            main_department: Default::default(),
            direct_leader: Default::default(),
            avatar_mediaid: Default::default(),
            enable: Default::default(),
            to_invite: Default::default(),
            extattr: Default::default(),
            external_position: Default::default(),
            external_profile: Default::default(),
        }
    }

    /// `alias`.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// `biz_mail`.
    pub fn biz_mail(mut self, biz_mail: impl Into<String>) -> Self {
        self.biz_mail = Some(biz_mail.into());
        self
    }

    /// `mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `telephone`.
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// `gender`.
    pub fn gender(mut self, gender: impl Into<i64>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// `address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// `position`.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// `order`.
    pub fn order(mut self, order: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.order = Some(order.into_iter().map(Into::into).collect());
        self
    }

    /// `is_leader_in_dept`.
    pub fn is_leader_in_dept(
        mut self,
        is_leader_in_dept: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.is_leader_in_dept = Some(is_leader_in_dept.into_iter().map(Into::into).collect());
        self
    }

    /// `main_department`.
    pub fn main_department(mut self, main_department: impl Into<i64>) -> Self {
        self.main_department = Some(main_department.into());
        self
    }

    /// `direct_leader`.
    pub fn direct_leader(
        mut self,
        direct_leader: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.direct_leader = Some(direct_leader.into_iter().map(Into::into).collect());
        self
    }

    /// `avatar_mediaid`.
    pub fn avatar_mediaid(mut self, avatar_mediaid: impl Into<String>) -> Self {
        self.avatar_mediaid = Some(avatar_mediaid.into());
        self
    }

    /// `enable`.
    pub fn enable(mut self, enable: impl Into<bool>) -> Self {
        self.enable = Some(enable.into());
        self
    }

    /// `to_invite`.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }

    /// `extattr`.
    pub fn extattr(mut self, extattr: impl Into<Extattr>) -> Self {
        self.extattr = Some(extattr.into());
        self
    }

    /// `external_position`.
    pub fn external_position(mut self, external_position: impl Into<String>) -> Self {
        self.external_position = Some(external_position.into());
        self
    }

    /// `external_profile`.
    pub fn external_profile(mut self, external_profile: impl Into<ExternalProfile>) -> Self {
        self.external_profile = Some(external_profile.into());
        self
    }
}

wire_out!(Create {
    "userid" => userid,
    "name" => name,
    "alias" => alias,
    "email" => email,
    "biz_mail" => biz_mail,
    "mobile" => mobile,
    "telephone" => telephone,
    "gender" => gender,
    "address" => address,
    "position" => position,
    "department" => department,
    "order" => order,
    "is_leader_in_dept" => is_leader_in_dept,
    "main_department" => main_department,
    "direct_leader" => direct_leader,
    "avatar_mediaid" => avatar_mediaid,
    "to_invite" => to_invite,
    "extattr" => extattr,
    "external_position" => external_position,
    "external_profile" => external_profile,
} via {
    "enable" => enable: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {}

wire_in!(CreateResponse {});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.create",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/create",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `extattr` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Extattr {
    /// `attrs`.
    pub attrs: Option<Vec<Attrs>>,
}

impl Extattr {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `attrs`.
    #[must_use]
    pub fn attrs(mut self, attrs: impl IntoIterator<Item = impl Into<Attrs>>) -> Self {
        self.attrs = Some(attrs.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Extattr {
    "attrs" => attrs,
});

/// `attrs` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attrs {
    /// `type`.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// `text`.
    pub text: Option<Text>,
    /// `web`.
    pub web: Option<Web>,
}

impl Attrs {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, name: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            text: Default::default(),
            web: Default::default(),
        }
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `web`.
    #[must_use]
    pub fn web(mut self, web: impl Into<Web>) -> Self {
        self.web = Some(web.into());
        self
    }
}

wire_out!(Attrs {
    "type" => r#type,
    "name" => name,
    "text" => text,
    "web" => web,
});

/// `text` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Text {
    /// `value`.
    pub value: String,
}

impl Text {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

wire_out!(Text {
    "value" => value,
});

/// `web` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Web {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

impl Web {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
        }
    }
}

wire_out!(Web {
    "title" => title,
    "url" => url,
});

/// `external_profile` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalProfile {
    /// `external_corp_name`.
    pub external_corp_name: Option<String>,
    /// `wechat_channels`.
    pub wechat_channels: Option<WechatChannels>,
    /// `external_attr`.
    pub external_attr: Option<Vec<ExternalAttr>>,
}

impl ExternalProfile {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `external_corp_name`.
    #[must_use]
    pub fn external_corp_name(mut self, external_corp_name: impl Into<String>) -> Self {
        self.external_corp_name = Some(external_corp_name.into());
        self
    }

    /// `wechat_channels`.
    #[must_use]
    pub fn wechat_channels(mut self, wechat_channels: impl Into<WechatChannels>) -> Self {
        self.wechat_channels = Some(wechat_channels.into());
        self
    }

    /// `external_attr`.
    #[must_use]
    pub fn external_attr(
        mut self,
        external_attr: impl IntoIterator<Item = impl Into<ExternalAttr>>,
    ) -> Self {
        self.external_attr = Some(external_attr.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ExternalProfile {
    "external_corp_name" => external_corp_name,
    "wechat_channels" => wechat_channels,
    "external_attr" => external_attr,
});

/// `wechat_channels` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WechatChannels {
    /// `nickname`.
    pub nickname: String,
}

impl WechatChannels {
    /// Starts with the required members.
    #[must_use]
    pub fn new(nickname: impl Into<String>) -> Self {
        Self {
            nickname: nickname.into(),
        }
    }
}

wire_out!(WechatChannels {
    "nickname" => nickname,
});

/// `external_attr` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalAttr {
    /// `type`.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// `text`.
    pub text: Option<Text>,
    /// `web`.
    pub web: Option<Web>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
}

impl ExternalAttr {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, name: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            text: Default::default(),
            web: Default::default(),
            miniprogram: Default::default(),
        }
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `web`.
    #[must_use]
    pub fn web(mut self, web: impl Into<Web>) -> Self {
        self.web = Some(web.into());
        self
    }

    /// `miniprogram`.
    #[must_use]
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }
}

wire_out!(ExternalAttr {
    "type" => r#type,
    "name" => name,
    "text" => text,
    "web" => web,
    "miniprogram" => miniprogram,
});

/// `miniprogram` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Miniprogram {
    /// `appid`.
    pub appid: String,
    /// `pagepath`.
    pub pagepath: String,
    /// `title`.
    pub title: String,
}

impl Miniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        appid: impl Into<String>,
        pagepath: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
            title: title.into(),
        }
    }
}

wire_out!(Miniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
});

/// Delete a member (删除成员).
///
/// `GET /cgi-bin/user/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90198) [(2)](https://developer.work.weixin.qq.com/document/path/90334) [(3)](https://developer.work.weixin.qq.com/document/path/90817)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// `userid`.
    pub userid: String,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(Delete {
    "userid" => userid,
});

/// The answer to [`Delete`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteResponse {}

wire_in!(DeleteResponse {});

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.delete",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/delete",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get a member (读取成员).
///
/// `GET /cgi-bin/user/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90196) [(2)](https://developer.work.weixin.qq.com/document/path/90332) [(3)](https://developer.work.weixin.qq.com/document/path/90815)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `userid`.
    pub userid: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(Get {
    "userid" => userid,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `userid`.
    pub userid: String,
    /// `open_userid`.
    pub open_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `english_name`.
    pub english_name: Option<String>,
    /// `alias`.
    pub alias: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `biz_mail`.
    pub biz_mail: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `telephone`.
    pub telephone: Option<String>,
    /// `gender`.
    pub gender: i64,
    /// `address`.
    pub address: Option<String>,
    /// `position`.
    pub position: Option<String>,
    /// `department`.
    pub department: Vec<i64>,
    /// `order`.
    pub order: Vec<i64>,
    /// `is_leader_in_dept`.
    pub is_leader_in_dept: Vec<i64>,
    /// `main_department`.
    pub main_department: Option<i64>,
    /// `direct_leader`.
    pub direct_leader: Vec<String>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `thumb_avatar`.
    pub thumb_avatar: Option<String>,
    /// `qr_code`.
    pub qr_code: Option<String>,
    /// `status`.
    pub status: i64,
    /// `extattr`.
    pub extattr: Option<ExtattrAnswer>,
    /// `external_position`.
    pub external_position: Option<String>,
    /// `external_profile`.
    pub external_profile: Option<ExternalProfileAnswer>,
}

wire_in!(GetResponse {
    "userid" => userid,
    "open_userid" => open_userid,
    "name" => name,
    "english_name" => english_name,
    "alias" => alias,
    "email" => email,
    "biz_mail" => biz_mail,
    "mobile" => mobile,
    "telephone" => telephone,
    "gender" => gender,
    "address" => address,
    "position" => position,
    "department" => department,
    "order" => order,
    "is_leader_in_dept" => is_leader_in_dept,
    "main_department" => main_department,
    "direct_leader" => direct_leader,
    "avatar" => avatar,
    "thumb_avatar" => thumb_avatar,
    "qr_code" => qr_code,
    "status" => status,
    "extattr" => extattr,
    "external_position" => external_position,
    "external_profile" => external_profile,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `extattr_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtattrAnswer {
    /// `attrs`.
    pub attrs: Vec<AttrsAnswer>,
}

wire_in!(ExtattrAnswer {
    "attrs" => attrs,
});

/// `attrs_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttrsAnswer {
    /// `type`.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// `text`.
    pub text: Option<TextAnswer>,
    /// `web`.
    pub web: Option<WebAnswer>,
}

wire_in!(AttrsAnswer {
    "type" => r#type,
    "name" => name,
    "text" => text,
    "web" => web,
});

/// `text_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TextAnswer {
    /// `value`.
    pub value: String,
}

wire_in!(TextAnswer {
    "value" => value,
});

/// `web_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WebAnswer {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

wire_in!(WebAnswer {
    "title" => title,
    "url" => url,
});

/// `external_profile_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalProfileAnswer {
    /// `external_corp_name`.
    pub external_corp_name: String,
    /// `wechat_channels`.
    pub wechat_channels: Option<WechatChannelsAnswer>,
    /// `external_attr`.
    pub external_attr: Vec<ExternalAttrAnswer>,
}

wire_in!(ExternalProfileAnswer {
    "external_corp_name" => external_corp_name,
    "wechat_channels" => wechat_channels,
    "external_attr" => external_attr,
});

/// `wechat_channels_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WechatChannelsAnswer {
    /// `nickname`.
    pub nickname: Option<String>,
    /// `status`.
    pub status: Option<i64>,
}

wire_in!(WechatChannelsAnswer {
    "nickname" => nickname,
    "status" => status,
});

/// `external_attr_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalAttrAnswer {
    /// `type`.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// `text`.
    pub text: Option<TextAnswer>,
    /// `web`.
    pub web: Option<WebAnswer>,
    /// `miniprogram`.
    pub miniprogram: Option<MiniprogramAnswer>,
}

wire_in!(ExternalAttrAnswer {
    "type" => r#type,
    "name" => name,
    "text" => text,
    "web" => web,
    "miniprogram" => miniprogram,
});

/// `miniprogram_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MiniprogramAnswer {
    /// `appid`.
    pub appid: String,
    /// `pagepath`.
    pub pagepath: String,
    /// `title`.
    pub title: String,
}

wire_in!(MiniprogramAnswer {
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
});

/// Get the number of active members of a day (获取企业活跃成员数).
///
/// `POST /cgi-bin/user/get_active_stat`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92714)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetActiveStat {
    /// `date`.
    pub date: String,
}

impl GetActiveStat {
    /// Starts with the required members.
    pub fn new(date: impl Into<String>) -> Self {
        Self { date: date.into() }
    }
}

wire_out!(GetActiveStat {
    "date" => date,
});

/// The answer to [`GetActiveStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetActiveStatResponse {
    /// `active_cnt`.
    pub active_cnt: i64,
}

wire_in!(GetActiveStatResponse {
    "active_cnt" => active_cnt,
});

impl Endpoint for GetActiveStat {
    type Response = GetActiveStatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get_active_stat",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/get_active_stat",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get a member id by email (邮箱获取userid).
///
/// `POST /cgi-bin/user/get_userid_by_email`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95895)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUseridByEmail {
    /// `email_type`.
    pub email_type: Option<i64>,
    /// `email`.
    pub email: String,
}

impl GetUseridByEmail {
    /// Starts with the required members.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email_type: Default::default(),
            email: email.into(),
        }
    }

    /// `email_type`.
    pub fn email_type(mut self, email_type: impl Into<i64>) -> Self {
        self.email_type = Some(email_type.into());
        self
    }
}

wire_out!(GetUseridByEmail {
    "email_type" => email_type,
    "email" => email,
});

/// The answer to [`GetUseridByEmail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUseridByEmailResponse {
    /// `userid`.
    pub userid: String,
}

wire_in!(GetUseridByEmailResponse {
    "userid" => userid,
});

impl Endpoint for GetUseridByEmail {
    type Response = GetUseridByEmailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get_userid_by_email",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/get_userid_by_email",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get a member id by mobile number (手机号获取userid).
///
/// `POST /cgi-bin/user/getuserid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91693)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserid {
    /// `mobile`.
    pub mobile: String,
}

impl GetUserid {
    /// Starts with the required members.
    pub fn new(mobile: impl Into<String>) -> Self {
        Self {
            mobile: mobile.into(),
        }
    }
}

wire_out!(GetUserid {
    "mobile" => mobile,
});

/// The answer to [`GetUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUseridResponse {
    /// `userid`.
    pub userid: String,
}

wire_in!(GetUseridResponse {
    "userid" => userid,
});

impl Endpoint for GetUserid {
    type Response = GetUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get_userid",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/getuserid",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get the identity of a visiting user (获取访问用户身份).
///
/// `GET /cgi-bin/user/getuserinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91023) [(2)](https://developer.work.weixin.qq.com/document/path/91437) [(3)](https://developer.work.weixin.qq.com/document/path/91707) [(4)](https://developer.work.weixin.qq.com/document/path/91711)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserInfo {
    /// `code`.
    pub code: String,
}

impl GetUserInfo {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(GetUserInfo {
    "code" => code,
});

/// The answer to [`GetUserInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserInfoResponse {
    /// `UserId`.
    pub user_id: Option<String>,
    /// `OpenId`.
    pub open_id: Option<String>,
    /// `external_userid`.
    pub external_userid: Option<String>,
    /// `DeviceId`.
    pub device_id: Option<String>,
    /// `parents`.
    pub parents: Vec<GetUserInfoParents>,
}

wire_in!(GetUserInfoResponse {
    "UserId" => user_id,
    "OpenId" => open_id,
    "external_userid" => external_userid,
    "DeviceId" => device_id,
    "parents" => parents,
});

impl Endpoint for GetUserInfo {
    type Response = GetUserInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get_user_info",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/getuserinfo",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `parents` of [`GetUserInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserInfoParents {
    /// `corpid`.
    pub corpid: String,
    /// `parent_userid`.
    pub parent_userid: String,
}

wire_in!(GetUserInfoParents {
    "corpid" => corpid,
    "parent_userid" => parent_userid,
});

/// List the members of a department with details (获取部门成员详情).
///
/// `GET /cgi-bin/user/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90201) [(2)](https://developer.work.weixin.qq.com/document/path/90337) [(3)](https://developer.work.weixin.qq.com/document/path/90820)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// `department_id`.
    pub department_id: i64,
    /// `fetch_child`.
    pub fetch_child: Option<bool>,
}

impl List {
    /// Starts with the required members.
    pub fn new(department_id: impl Into<i64>) -> Self {
        Self {
            department_id: department_id.into(),
            fetch_child: Default::default(),
        }
    }

    /// `fetch_child`.
    pub fn fetch_child(mut self, fetch_child: impl Into<bool>) -> Self {
        self.fetch_child = Some(fetch_child.into());
        self
    }
}

wire_out!(List {
    "department_id" => department_id,
} via {
    "fetch_child" => fetch_child: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `userlist`.
    pub userlist: Vec<ListUserlist>,
}

wire_in!(ListResponse {
    "userlist" => userlist,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.list",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `userlist` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListUserlist {
    /// `userid`.
    pub userid: String,
    /// `open_userid`.
    pub open_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `english_name`.
    pub english_name: Option<String>,
    /// `alias`.
    pub alias: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `biz_mail`.
    pub biz_mail: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `telephone`.
    pub telephone: Option<String>,
    /// `gender`.
    pub gender: i64,
    /// `address`.
    pub address: Option<String>,
    /// `position`.
    pub position: Option<String>,
    /// `department`.
    pub department: Vec<i64>,
    /// `order`.
    pub order: Vec<i64>,
    /// `is_leader_in_dept`.
    pub is_leader_in_dept: Vec<i64>,
    /// `main_department`.
    pub main_department: Option<i64>,
    /// `direct_leader`.
    pub direct_leader: Vec<String>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `thumb_avatar`.
    pub thumb_avatar: Option<String>,
    /// `qr_code`.
    pub qr_code: Option<String>,
    /// `status`.
    pub status: i64,
    /// `extattr`.
    pub extattr: Option<ExtattrAnswer>,
    /// `external_position`.
    pub external_position: Option<String>,
    /// `external_profile`.
    pub external_profile: Option<ExternalProfileAnswer>,
}

wire_in!(ListUserlist {
    "userid" => userid,
    "open_userid" => open_userid,
    "name" => name,
    "english_name" => english_name,
    "alias" => alias,
    "email" => email,
    "biz_mail" => biz_mail,
    "mobile" => mobile,
    "telephone" => telephone,
    "gender" => gender,
    "address" => address,
    "position" => position,
    "department" => department,
    "order" => order,
    "is_leader_in_dept" => is_leader_in_dept,
    "main_department" => main_department,
    "direct_leader" => direct_leader,
    "avatar" => avatar,
    "thumb_avatar" => thumb_avatar,
    "qr_code" => qr_code,
    "status" => status,
    "extattr" => extattr,
    "external_position" => external_position,
    "external_profile" => external_profile,
});

/// List the ids of all members (获取成员ID列表).
///
/// `POST /cgi-bin/user/list_id`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/40856)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListId {
    /// `limit`.
    pub limit: Option<i64>,
    /// `cursor`.
    pub cursor: Option<String>,
}

impl ListId {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(ListId {
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`ListId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListIdResponse {
    /// `dept_user`.
    pub dept_user: Vec<ListIdDeptUser>,
    /// `next_cursor`.
    pub next_cursor: Option<String>,
}

wire_in!(ListIdResponse {
    "dept_user" => dept_user,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListId {
    type Response = ListIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.list_id",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/list_id",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `dept_user` of [`ListId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListIdDeptUser {
    /// `userid`.
    pub userid: String,
    /// `department`.
    pub department: i64,
}

wire_in!(ListIdDeptUser {
    "userid" => userid,
    "department" => department,
});

/// List the members who authorised the app (获取成员授权列表).
///
/// `GET /cgi-bin/user/list_member_auth`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94513)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListMemberAuth {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `limit`.
    pub limit: Option<i64>,
}

impl ListMemberAuth {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListMemberAuth {
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListMemberAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMemberAuthResponse {
    /// `member_auth_list`.
    pub member_auth_list: Vec<ListMemberAuthMemberAuthList>,
    /// `next_cursor`.
    pub next_cursor: Option<String>,
}

wire_in!(ListMemberAuthResponse {
    "member_auth_list" => member_auth_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListMemberAuth {
    type Response = ListMemberAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.list_member_auth",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/list_member_auth",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `member_auth_list` of [`ListMemberAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMemberAuthMemberAuthList {
    /// `open_userid`.
    pub open_userid: String,
}

wire_in!(ListMemberAuthMemberAuthList {
    "open_userid" => open_userid,
});

/// List the members chosen by a ticket (获取选人ticket对应的用户).
///
/// `GET /cgi-bin/user/list_selected_ticket_user`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90001/90143/94894)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListSelectedTicketUser {
    /// `selected_ticket`.
    pub selected_ticket: String,
}

impl ListSelectedTicketUser {
    /// Starts with the required members.
    pub fn new(selected_ticket: impl Into<String>) -> Self {
        Self {
            selected_ticket: selected_ticket.into(),
        }
    }
}

wire_out!(ListSelectedTicketUser {
    "selected_ticket" => selected_ticket,
});

/// The answer to [`ListSelectedTicketUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListSelectedTicketUserResponse {
    /// `operator_open_userid`.
    pub operator_open_userid: String,
    /// `open_userid_list`.
    pub open_userid_list: Vec<String>,
    /// `unauth_open_userid_list`.
    pub unauth_open_userid_list: Vec<String>,
    /// `total`.
    pub total: i64,
}

wire_in!(ListSelectedTicketUserResponse {
    "operator_open_userid" => operator_open_userid,
    "open_userid_list" => open_userid_list,
    "unauth_open_userid_list" => unauth_open_userid_list,
    "total" => total,
});

impl Endpoint for ListSelectedTicketUser {
    type Response = ListSelectedTicketUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.list_selected_ticket_user",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/list_selected_ticket_user",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// List the members of a department (获取部门成员).
///
/// `GET /cgi-bin/user/simplelist`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90200) [(2)](https://developer.work.weixin.qq.com/document/path/90336) [(3)](https://developer.work.weixin.qq.com/document/path/90819)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SimpleList {
    /// `department_id`.
    pub department_id: i64,
    /// `fetch_child`.
    pub fetch_child: Option<bool>,
}

impl SimpleList {
    /// Starts with the required members.
    pub fn new(department_id: impl Into<i64>) -> Self {
        Self {
            department_id: department_id.into(),
            fetch_child: Default::default(),
        }
    }

    /// `fetch_child`.
    pub fn fetch_child(mut self, fetch_child: impl Into<bool>) -> Self {
        self.fetch_child = Some(fetch_child.into());
        self
    }
}

wire_out!(SimpleList {
    "department_id" => department_id,
} via {
    "fetch_child" => fetch_child: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`SimpleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SimpleListResponse {
    /// `userlist`.
    pub userlist: Vec<SimpleListUserlist>,
}

wire_in!(SimpleListResponse {
    "userlist" => userlist,
});

impl Endpoint for SimpleList {
    type Response = SimpleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.simple_list",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/user/simplelist",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `userlist` of [`SimpleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SimpleListUserlist {
    /// `userid`.
    pub userid: String,
    /// `open_userid`.
    pub open_userid: Option<String>,
    /// `name`.
    pub name: String,
    /// `department`.
    pub department: Vec<i64>,
}

wire_in!(SimpleListUserlist {
    "userid" => userid,
    "open_userid" => open_userid,
    "name" => name,
    "department" => department,
});

/// Confirm a member's second verification (使用二次验证).
///
/// `POST /cgi-bin/user/tfa_succ`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99500)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TfaSucc {
    /// `userid`.
    pub userid: String,
    /// `tfa_code`.
    pub tfa_code: String,
}

impl TfaSucc {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>, tfa_code: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            tfa_code: tfa_code.into(),
        }
    }
}

wire_out!(TfaSucc {
    "userid" => userid,
    "tfa_code" => tfa_code,
});

/// The answer to [`TfaSucc`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TfaSuccResponse {}

wire_in!(TfaSuccResponse {});

impl Endpoint for TfaSucc {
    type Response = TfaSuccResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.tfa_succ",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/tfa_succ",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Change a member (更新成员).
///
/// `POST /cgi-bin/user/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90197) [(2)](https://developer.work.weixin.qq.com/document/path/90333) [(3)](https://developer.work.weixin.qq.com/document/path/90816)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `userid`.
    pub userid: String,
    /// `new_userid`.
    pub new_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `alias`.
    pub alias: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `biz_mail`.
    pub biz_mail: Option<String>,
    /// `biz_mail_alias`.
    pub biz_mail_alias: Option<UpdateBizMailAlias>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `telephone`.
    pub telephone: Option<String>,
    /// `gender`.
    pub gender: Option<i64>,
    /// `address`.
    pub address: Option<String>,
    /// `position`.
    pub position: Option<String>,
    /// `department`.
    pub department: Option<Vec<i64>>,
    /// `order`.
    pub order: Option<Vec<i64>>,
    /// `is_leader_in_dept`.
    pub is_leader_in_dept: Option<Vec<i64>>,
    /// `main_department`.
    pub main_department: Option<i64>,
    /// `direct_leader`.
    pub direct_leader: Option<Vec<String>>,
    /// `avatar_mediaid`.
    pub avatar_mediaid: Option<String>,
    /// `enable`.
    pub enable: Option<bool>,
    /// `to_invite`.
    pub to_invite: Option<bool>,
    /// `extattr`.
    pub extattr: Option<Extattr>,
    /// `external_position`.
    pub external_position: Option<String>,
    /// `external_profile`.
    pub external_profile: Option<ExternalProfile>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            new_userid: Default::default(),
            name: Default::default(),
            alias: Default::default(),
            email: Default::default(),
            biz_mail: Default::default(),
            biz_mail_alias: Default::default(),
            mobile: Default::default(),
            telephone: Default::default(),
            gender: Default::default(),
            address: Default::default(),
            position: Default::default(),
            department: Default::default(),
            order: Default::default(),
            is_leader_in_dept: Default::default(),
            main_department: Default::default(),
            direct_leader: Default::default(),
            avatar_mediaid: Default::default(),
            enable: Default::default(),
            to_invite: Default::default(),
            extattr: Default::default(),
            external_position: Default::default(),
            external_profile: Default::default(),
        }
    }

    /// `new_userid`.
    pub fn new_userid(mut self, new_userid: impl Into<String>) -> Self {
        self.new_userid = Some(new_userid.into());
        self
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `alias`.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// `biz_mail`.
    pub fn biz_mail(mut self, biz_mail: impl Into<String>) -> Self {
        self.biz_mail = Some(biz_mail.into());
        self
    }

    /// `biz_mail_alias`.
    pub fn biz_mail_alias(mut self, biz_mail_alias: impl Into<UpdateBizMailAlias>) -> Self {
        self.biz_mail_alias = Some(biz_mail_alias.into());
        self
    }

    /// `mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `telephone`.
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// `gender`.
    pub fn gender(mut self, gender: impl Into<i64>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// `address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// `position`.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// `department`.
    pub fn department(mut self, department: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.department = Some(department.into_iter().map(Into::into).collect());
        self
    }

    /// `order`.
    pub fn order(mut self, order: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.order = Some(order.into_iter().map(Into::into).collect());
        self
    }

    /// `is_leader_in_dept`.
    pub fn is_leader_in_dept(
        mut self,
        is_leader_in_dept: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.is_leader_in_dept = Some(is_leader_in_dept.into_iter().map(Into::into).collect());
        self
    }

    /// `main_department`.
    pub fn main_department(mut self, main_department: impl Into<i64>) -> Self {
        self.main_department = Some(main_department.into());
        self
    }

    /// `direct_leader`.
    pub fn direct_leader(
        mut self,
        direct_leader: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.direct_leader = Some(direct_leader.into_iter().map(Into::into).collect());
        self
    }

    /// `avatar_mediaid`.
    pub fn avatar_mediaid(mut self, avatar_mediaid: impl Into<String>) -> Self {
        self.avatar_mediaid = Some(avatar_mediaid.into());
        self
    }

    /// `enable`.
    pub fn enable(mut self, enable: impl Into<bool>) -> Self {
        self.enable = Some(enable.into());
        self
    }

    /// `to_invite`.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }

    /// `extattr`.
    pub fn extattr(mut self, extattr: impl Into<Extattr>) -> Self {
        self.extattr = Some(extattr.into());
        self
    }

    /// `external_position`.
    pub fn external_position(mut self, external_position: impl Into<String>) -> Self {
        self.external_position = Some(external_position.into());
        self
    }

    /// `external_profile`.
    pub fn external_profile(mut self, external_profile: impl Into<ExternalProfile>) -> Self {
        self.external_profile = Some(external_profile.into());
        self
    }
}

wire_out!(Update {
    "userid" => userid,
    "new_userid" => new_userid,
    "name" => name,
    "alias" => alias,
    "email" => email,
    "biz_mail" => biz_mail,
    "biz_mail_alias" => biz_mail_alias,
    "mobile" => mobile,
    "telephone" => telephone,
    "gender" => gender,
    "address" => address,
    "position" => position,
    "department" => department,
    "order" => order,
    "is_leader_in_dept" => is_leader_in_dept,
    "main_department" => main_department,
    "direct_leader" => direct_leader,
    "avatar_mediaid" => avatar_mediaid,
    "to_invite" => to_invite,
    "extattr" => extattr,
    "external_position" => external_position,
    "external_profile" => external_profile,
} via {
    "enable" => enable: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {}

wire_in!(UpdateResponse {});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.update",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `biz_mail_alias` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateBizMailAlias {
    /// `item`.
    pub item: Vec<String>,
}

impl UpdateBizMailAlias {
    /// Starts with the required members.
    #[must_use]
    pub fn new(item: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            item: item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateBizMailAlias {
    "item" => item,
});

/// Get sensitive information of a member (获取访问用户敏感信息).
///
/// `POST /cgi-bin/user/getuserdetail`, token in `access_token`.
///
/// Its page is no longer public.
///
/// Obsolete: Auth/getuserdetail.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserDetail {
    /// Ticket for sensitive information, valid for 1800 seconds.
    pub user_ticket: SecretString,
}

impl GetUserDetail {
    /// Starts with the required members.
    pub fn new(user_ticket: impl Into<SecretString>) -> Self {
        Self {
            user_ticket: user_ticket.into(),
        }
    }
}

wire_out!(GetUserDetail {
    "user_ticket" => user_ticket,
});

/// The answer to [`GetUserDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserDetailResponse {
    /// `userid`.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
    /// `department`.
    pub department: Vec<i64>,
    /// `position`.
    pub position: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// 0 undefined, 1 male, 2 female.
    pub gender: Option<i64>,
    /// `email`.
    pub email: Option<String>,
    /// Address of the picture.
    pub avatar: Option<String>,
    /// Address of the member's personal QR code.
    pub qr_code: Option<String>,
}

wire_in!(GetUserDetailResponse {
    "userid" => userid,
    "name" => name,
    "department" => department,
    "position" => position,
    "mobile" => mobile,
    "gender" => gender,
    "email" => email,
    "avatar" => avatar,
    "qr_code" => qr_code,
});

impl Endpoint for GetUserDetail {
    type Response = GetUserDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get_user_detail",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/user/getuserdetail",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}
