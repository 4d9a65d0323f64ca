//! Generated from `spec/work/user.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Members (成员管理)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Confirm a second verification (二次验证).
///
/// `GET /cgi-bin/user/authsucc`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90203) [(2)](https://developer.work.weixin.qq.com/document/path/90339) [(3)](https://developer.work.weixin.qq.com/document/path/90822)
///
/// Call it after the member passed the company's own check, so that the member may enter WeCom.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuthSucc {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
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
pub type AuthSuccResponse = yizhan_core::Done;

impl Endpoint for AuthSucc {
    type Response = AuthSuccResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.auth_succ",
        path: "/cgi-bin/user/authsucc",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Delete members in bulk (批量删除成员).
///
/// `POST /cgi-bin/user/batchdelete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90199) [(2)](https://developer.work.weixin.qq.com/document/path/90335) [(3)](https://developer.work.weixin.qq.com/document/path/90818)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDelete {
    /// At most 200.
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
pub type BatchDeleteResponse = yizhan_core::Done;

impl Endpoint for BatchDelete {
    type Response = BatchDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.batch_delete",
        path: "/cgi-bin/user/batchdelete",
        ..Operation::usual(Product::Work)
    };
}

/// Check whether a member authorised the app (查询成员用户是否已授权).
///
/// `GET /cgi-bin/user/check_member_auth`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94514)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckMemberAuth {
    /// Id of the member across the provider's apps.
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
        path: "/cgi-bin/user/check_member_auth",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Convert a member id to an openid (userid转openid).
///
/// `POST /cgi-bin/user/convert_to_openid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90202) [(2)](https://developer.work.weixin.qq.com/document/path/90338) [(3)](https://developer.work.weixin.qq.com/document/path/90821)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ConvertToOpenid {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
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
    /// Id of the user for payments.
    pub openid: String,
}

wire_in!(ConvertToOpenidResponse {
    "openid" => openid,
});

impl Endpoint for ConvertToOpenid {
    type Response = ConvertToOpenidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.convert_to_openid",
        path: "/cgi-bin/user/convert_to_openid",
        ..Operation::usual(Product::Work)
    };
}

/// Convert an openid to a member id (openid转userid).
///
/// `POST /cgi-bin/user/convert_to_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90202) [(2)](https://developer.work.weixin.qq.com/document/path/90338) [(3)](https://developer.work.weixin.qq.com/document/path/90821)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ConvertToUserid {
    /// Id of the user for payments.
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
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
}

wire_in!(ConvertToUseridResponse {
    "userid" => userid,
});

impl Endpoint for ConvertToUserid {
    type Response = ConvertToUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.convert_to_userid",
        path: "/cgi-bin/user/convert_to_userid",
        ..Operation::usual(Product::Work)
    };
}

/// Create a member (创建成员).
///
/// `POST /cgi-bin/user/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90195) [(2)](https://developer.work.weixin.qq.com/document/path/90331) [(3)](https://developer.work.weixin.qq.com/document/path/90814)
///
/// Needs the secret of contact synchronisation. Mobile number and email: at least one must be given.
///
/// # Errors
///
/// - `60102`: UserID already exists
/// - `60103`: mobile number not valid
/// - `60104`: mobile number already exists
/// - `60106`: e-mail already exists
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
    /// 1 to 64 characters.
    pub name: String,
    /// 1 to 64 characters.
    pub alias: Option<String>,
    /// 6 to 64 bytes, unique within the company.
    pub email: Option<String>,
    /// 6 to 64 bytes, unique within the company.
    pub biz_mail: Option<String>,
    /// Unique within the company; only returned to apps that may read sensitive fields.
    pub mobile: Option<String>,
    /// At most 32 bytes.
    pub telephone: Option<String>,
    /// 0 unknown, 1 male, 2 female.
    pub gender: Option<i64>,
    /// At most 128 characters.
    pub address: Option<String>,
    /// At most 128 characters.
    pub position: Option<String>,
    /// Department ids, at most 100.
    pub department: Vec<i64>,
    /// Sort value in each department, larger comes first; as many as departments.
    pub order: Option<Vec<i64>>,
    /// For each department, 1 if the member leads it.
    pub is_leader_in_dept: Option<Vec<i64>>,
    /// Department that the member counts for.
    pub main_department: Option<i64>,
    /// Ids of the superiors.
    pub direct_leader: Option<Vec<String>>,
    /// Portrait, from uploading a temporary file.
    pub avatar_mediaid: Option<String>,
    /// False disables the member.
    pub enable: Option<bool>,
    /// Whether the member is invited, true by default.
    pub to_invite: Option<bool>,
    /// Extended attributes, must be defined in the console.
    pub extattr: Option<Extattr>,
    /// Position shown to people outside.
    pub external_position: Option<String>,
    /// What people outside see.
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

    /// 1 to 64 characters.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// 6 to 64 bytes, unique within the company.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// 6 to 64 bytes, unique within the company.
    pub fn biz_mail(mut self, biz_mail: impl Into<String>) -> Self {
        self.biz_mail = Some(biz_mail.into());
        self
    }

    /// Unique within the company; only returned to apps that may read sensitive fields.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// At most 32 bytes.
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// 0 unknown, 1 male, 2 female.
    pub fn gender(mut self, gender: impl Into<i64>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// At most 128 characters.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// At most 128 characters.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sort value in each department, larger comes first; as many as departments.
    pub fn order(mut self, order: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.order = Some(order.into_iter().map(Into::into).collect());
        self
    }

    /// For each department, 1 if the member leads it.
    pub fn is_leader_in_dept(
        mut self,
        is_leader_in_dept: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.is_leader_in_dept = Some(is_leader_in_dept.into_iter().map(Into::into).collect());
        self
    }

    /// Department that the member counts for.
    pub fn main_department(mut self, main_department: impl Into<i64>) -> Self {
        self.main_department = Some(main_department.into());
        self
    }

    /// Ids of the superiors.
    pub fn direct_leader(
        mut self,
        direct_leader: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.direct_leader = Some(direct_leader.into_iter().map(Into::into).collect());
        self
    }

    /// Portrait, from uploading a temporary file.
    pub fn avatar_mediaid(mut self, avatar_mediaid: impl Into<String>) -> Self {
        self.avatar_mediaid = Some(avatar_mediaid.into());
        self
    }

    /// False disables the member.
    pub fn enable(mut self, enable: impl Into<bool>) -> Self {
        self.enable = Some(enable.into());
        self
    }

    /// Whether the member is invited, true by default.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }

    /// Extended attributes, must be defined in the console.
    pub fn extattr(mut self, extattr: impl Into<Extattr>) -> Self {
        self.extattr = Some(extattr.into());
        self
    }

    /// Position shown to people outside.
    pub fn external_position(mut self, external_position: impl Into<String>) -> Self {
        self.external_position = Some(external_position.into());
        self
    }

    /// What people outside see.
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
    "avatar_mediaid" => avatar_mediaid;
    "to_invite" => to_invite,
    "extattr" => extattr,
    "external_position" => external_position,
    "external_profile" => external_profile,
} via {
    "enable" => enable: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Create`].
pub type CreateResponse = yizhan_core::Done;

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.create",
        path: "/cgi-bin/user/create",
        ..Operation::usual(Product::Work)
    };
}

/// `extattr` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Extattr {
    /// Extended attributes.
    pub attrs: Option<Vec<Attrs>>,
}

impl Extattr {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Extended attributes.
    #[must_use]
    pub fn attrs(mut self, attrs: impl IntoIterator<Item = impl Into<Attrs>>) -> Self {
        self.attrs = Some(attrs.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Extattr {
    "attrs" => attrs,
});

/// `attrs` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attrs {
    /// 0 text, 1 web page.
    pub r#type: i64,
    /// 1 to 64 characters.
    pub name: String,
    /// Present for its type.
    pub text: Option<Text>,
    /// Present for its type.
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

    /// Present for its type.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Present for its type.
    #[must_use]
    pub fn web(mut self, web: impl Into<Web>) -> Self {
        self.web = Some(web.into());
        self
    }
}

wire_out!(part Attrs {
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

wire_out!(part Text {
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

wire_out!(part Web {
    "title" => title,
    "url" => url,
});

/// `external_profile` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalProfile {
    /// Short name of the company, must be verified.
    pub external_corp_name: Option<String>,
    /// Channels account shown to people outside.
    pub wechat_channels: Option<WechatChannels>,
    /// Attributes shown to people outside.
    pub external_attr: Option<Vec<ExternalAttr>>,
}

impl ExternalProfile {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Short name of the company, must be verified.
    #[must_use]
    pub fn external_corp_name(mut self, external_corp_name: impl Into<String>) -> Self {
        self.external_corp_name = Some(external_corp_name.into());
        self
    }

    /// Channels account shown to people outside.
    #[must_use]
    pub fn wechat_channels(mut self, wechat_channels: impl Into<WechatChannels>) -> Self {
        self.wechat_channels = Some(wechat_channels.into());
        self
    }

    /// Attributes shown to people outside.
    #[must_use]
    pub fn external_attr(
        mut self,
        external_attr: impl IntoIterator<Item = impl Into<ExternalAttr>>,
    ) -> Self {
        self.external_attr = Some(external_attr.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ExternalProfile {
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

wire_out!(part WechatChannels {
    "nickname" => nickname,
});

/// `external_attr` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalAttr {
    /// 0 text, 1 web page, 2 mini program.
    pub r#type: i64,
    /// 1 to 64 characters.
    pub name: String,
    /// Present for its type.
    pub text: Option<Text>,
    /// Present for its type.
    pub web: Option<Web>,
    /// Present for its type.
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

    /// Present for its type.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Present for its type.
    #[must_use]
    pub fn web(mut self, web: impl Into<Web>) -> Self {
        self.web = Some(web.into());
        self
    }

    /// Present for its type.
    #[must_use]
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }
}

wire_out!(part ExternalAttr {
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
    /// Mini program.
    pub appid: String,
    /// Page of the mini program.
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

wire_out!(part Miniprogram {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
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
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.delete",
        path: "/cgi-bin/user/delete",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get a member (读取成员).
///
/// `GET /cgi-bin/user/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90196) [(2)](https://developer.work.weixin.qq.com/document/path/90332) [(3)](https://developer.work.weixin.qq.com/document/path/90815)
///
/// What comes back depends on the permissions of the app; sensitive fields are withheld from most apps since June 2022.
///
/// # Errors
///
/// - `60111`: UserID does not exist
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
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
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
    /// Id of the member across the provider's apps.
    pub open_userid: Option<String>,
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// Older name of the alias.
    pub english_name: Option<String>,
    /// 1 to 64 characters.
    pub alias: Option<String>,
    /// 6 to 64 bytes, unique within the company.
    pub email: Option<String>,
    /// 6 to 64 bytes, unique within the company.
    pub biz_mail: Option<String>,
    /// Unique within the company; only returned to apps that may read sensitive fields.
    pub mobile: Option<String>,
    /// At most 32 bytes.
    pub telephone: Option<String>,
    /// 0 unknown, 1 male, 2 female.
    pub gender: i64,
    /// At most 128 characters.
    pub address: Option<String>,
    /// At most 128 characters.
    pub position: Option<String>,
    /// Department ids, at most 100.
    pub department: Vec<i64>,
    /// Sort value in each department, larger comes first; as many as departments.
    pub order: Vec<i64>,
    /// For each department, 1 if the member leads it.
    pub is_leader_in_dept: Vec<i64>,
    /// Department that the member counts for.
    pub main_department: Option<i64>,
    /// Ids of the superiors.
    pub direct_leader: Vec<String>,
    /// Address of the portrait.
    pub avatar: Option<String>,
    /// Address of the small portrait.
    pub thumb_avatar: Option<String>,
    /// Address of the member's QR code.
    pub qr_code: Option<String>,
    /// 1 active, 2 disabled, 4 not activated, 5 left.
    pub status: i64,
    /// Extended attributes, must be defined in the console.
    pub extattr: Option<ExtattrAnswer>,
    /// Position shown to people outside.
    pub external_position: Option<String>,
    /// What people outside see.
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
    "main_department" => main_department;
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
        path: "/cgi-bin/user/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `extattr_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtattrAnswer {
    /// Extended attributes.
    pub attrs: Vec<AttrsAnswer>,
}

wire_in!(part ExtattrAnswer {
    "attrs" => attrs,
});

/// `attrs_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttrsAnswer {
    /// 0 text, 1 web page.
    pub r#type: i64,
    /// 1 to 64 characters.
    pub name: String,
    /// Present for its type.
    pub text: Option<TextAnswer>,
    /// Present for its type.
    pub web: Option<WebAnswer>,
}

wire_in!(part AttrsAnswer {
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

wire_in!(part TextAnswer {
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

wire_in!(part WebAnswer {
    "title" => title,
    "url" => url,
});

/// `external_profile_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalProfileAnswer {
    /// Short name of the company, must be verified.
    pub external_corp_name: String,
    /// Channels account shown to people outside.
    pub wechat_channels: Option<WechatChannelsAnswer>,
    /// Attributes shown to people outside.
    pub external_attr: Vec<ExternalAttrAnswer>,
}

wire_in!(part ExternalProfileAnswer {
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
    /// 0 confirmed, 1 to be confirmed.
    pub status: Option<i64>,
}

wire_in!(part WechatChannelsAnswer {
    "nickname" => nickname,
    "status" => status,
});

/// `external_attr_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalAttrAnswer {
    /// 0 text, 1 web page, 2 mini program.
    pub r#type: i64,
    /// 1 to 64 characters.
    pub name: String,
    /// Present for its type.
    pub text: Option<TextAnswer>,
    /// Present for its type.
    pub web: Option<WebAnswer>,
    /// Present for its type.
    pub miniprogram: Option<MiniprogramAnswer>,
}

wire_in!(part ExternalAttrAnswer {
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
    /// Mini program.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `title`.
    pub title: String,
}

wire_in!(part MiniprogramAnswer {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetActiveStat {
    /// Yyyy-MM-dd, within the last 30 days.
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
    /// Members who used WeCom on the day.
    pub active_cnt: i64,
}

wire_in!(GetActiveStatResponse {
    "active_cnt" => active_cnt,
});

impl Endpoint for GetActiveStat {
    type Response = GetActiveStatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get_active_stat",
        path: "/cgi-bin/user/get_active_stat",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get a member id by email (邮箱获取userid).
///
/// `POST /cgi-bin/user/get_userid_by_email`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95895)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUseridByEmail {
    /// 1 company mailbox (default), 2 private.
    pub email_type: Option<i64>,
    /// 6 to 64 bytes, unique within the company.
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

    /// 1 company mailbox (default), 2 private.
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
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
}

wire_in!(GetUseridByEmailResponse {
    "userid" => userid,
});

impl Endpoint for GetUseridByEmail {
    type Response = GetUseridByEmailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get_userid_by_email",
        path: "/cgi-bin/user/get_userid_by_email",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get a member id by mobile number (手机号获取userid).
///
/// `POST /cgi-bin/user/getuserid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91693)
///
/// Looking up many unknown numbers gets the endpoint blocked for the company.
///
/// # Errors
///
/// - `46004`: member does not exist
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserid {
    /// Unique within the company; only returned to apps that may read sensitive fields.
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
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
}

wire_in!(GetUseridResponse {
    "userid" => userid,
});

impl Endpoint for GetUserid {
    type Response = GetUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.get_userid",
        path: "/cgi-bin/user/getuserid",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the identity of a visiting user (获取访问用户身份).
///
/// `GET /cgi-bin/user/getuserinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91023) [(2)](https://developer.work.weixin.qq.com/document/path/91437) [(3)](https://developer.work.weixin.qq.com/document/path/91707) [(4)](https://developer.work.weixin.qq.com/document/path/91711)
///
/// # Errors
///
/// - `40029`: oauth code not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserInfo {
    /// From the web sign-in redirect; usable once, valid 5 minutes.
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
    /// Set if the visitor is a member.
    pub user_id: Option<String>,
    /// Set if the visitor is no member.
    pub open_id: Option<String>,
    /// Set if the visitor is an external contact of the company.
    pub external_userid: Option<String>,
    /// Id of the device that is used.
    pub device_id: Option<String>,
    /// Set if the visitor is a parent known to the school.
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
        path: "/cgi-bin/user/getuserinfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
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

wire_in!(part GetUserInfoParents {
    "corpid" => corpid,
    "parent_userid" => parent_userid,
});

/// List the members of a department with details (获取部门成员详情).
///
/// `GET /cgi-bin/user/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90201) [(2)](https://developer.work.weixin.qq.com/document/path/90337) [(3)](https://developer.work.weixin.qq.com/document/path/90820)
///
/// What comes back depends on the permissions of the app; sensitive fields are withheld from most apps since June 2022.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Department to list.
    pub department_id: i64,
    /// Whether to include departments below.
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

    /// Whether to include departments below.
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
        path: "/cgi-bin/user/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `userlist` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListUserlist {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
    /// Id of the member across the provider's apps.
    pub open_userid: Option<String>,
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// Older name of the alias.
    pub english_name: Option<String>,
    /// 1 to 64 characters.
    pub alias: Option<String>,
    /// 6 to 64 bytes, unique within the company.
    pub email: Option<String>,
    /// 6 to 64 bytes, unique within the company.
    pub biz_mail: Option<String>,
    /// Unique within the company; only returned to apps that may read sensitive fields.
    pub mobile: Option<String>,
    /// At most 32 bytes.
    pub telephone: Option<String>,
    /// 0 unknown, 1 male, 2 female.
    pub gender: i64,
    /// At most 128 characters.
    pub address: Option<String>,
    /// At most 128 characters.
    pub position: Option<String>,
    /// Department ids, at most 100.
    pub department: Vec<i64>,
    /// Sort value in each department, larger comes first; as many as departments.
    pub order: Vec<i64>,
    /// For each department, 1 if the member leads it.
    pub is_leader_in_dept: Vec<i64>,
    /// Department that the member counts for.
    pub main_department: Option<i64>,
    /// Ids of the superiors.
    pub direct_leader: Vec<String>,
    /// Address of the portrait.
    pub avatar: Option<String>,
    /// Address of the small portrait.
    pub thumb_avatar: Option<String>,
    /// Address of the member's QR code.
    pub qr_code: Option<String>,
    /// 1 active, 2 disabled, 4 not activated, 5 left.
    pub status: i64,
    /// Extended attributes, must be defined in the console.
    pub extattr: Option<ExtattrAnswer>,
    /// Position shown to people outside.
    pub external_position: Option<String>,
    /// What people outside see.
    pub external_profile: Option<ExternalProfileAnswer>,
}

wire_in!(part ListUserlist {
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
    "main_department" => main_department;
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
///
/// Only with the secret of contact synchronisation.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListId {
    /// Page size, at most 10000, which is the default.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl ListId {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page size, at most 10000, which is the default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Next_cursor of the page before.
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
    /// Pairs of member and department; a member in several departments comes several times.
    pub dept_user: Vec<ListIdDeptUser>,
    /// Pass as cursor for the next page.
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
        path: "/cgi-bin/user/list_id",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `dept_user` of [`ListId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListIdDeptUser {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
    /// Department ids, at most 100.
    pub department: i64,
}

wire_in!(part ListIdDeptUser {
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
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size, at most 1000.
    pub limit: Option<i64>,
}

impl ListMemberAuth {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size, at most 1000.
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
    /// Pass as cursor for the next page.
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
        path: "/cgi-bin/user/list_member_auth",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `member_auth_list` of [`ListMemberAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMemberAuthMemberAuthList {
    /// Id of the member across the provider's apps.
    pub open_userid: String,
}

wire_in!(part ListMemberAuthMemberAuthList {
    "open_userid" => open_userid,
});

/// List the members chosen by a ticket (获取选人ticket对应的用户).
///
/// `GET /cgi-bin/user/list_selected_ticket_user`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90001/90143/94894)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListSelectedTicketUser {
    /// Ticket from choosing members through the JS-SDK.
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
    /// Who made the choice.
    pub operator_open_userid: String,
    /// Chosen members who authorised the app.
    pub open_userid_list: Vec<String>,
    /// Chosen members who have not authorised the app.
    pub unauth_open_userid_list: Vec<String>,
    /// How many were chosen.
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
        path: "/cgi-bin/user/list_selected_ticket_user",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the members of a department (获取部门成员).
///
/// `GET /cgi-bin/user/simplelist`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90200) [(2)](https://developer.work.weixin.qq.com/document/path/90336) [(3)](https://developer.work.weixin.qq.com/document/path/90819)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SimpleList {
    /// Department to list.
    pub department_id: i64,
    /// Whether to include departments below.
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

    /// Whether to include departments below.
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
        path: "/cgi-bin/user/simplelist",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `userlist` of [`SimpleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SimpleListUserlist {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
    /// Id of the member across the provider's apps.
    pub open_userid: Option<String>,
    /// 1 to 64 characters.
    pub name: String,
    /// Department ids, at most 100.
    pub department: Vec<i64>,
}

wire_in!(part SimpleListUserlist {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TfaSucc {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
    /// From the page of the second verification.
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
pub type TfaSuccResponse = yizhan_core::Done;

impl Endpoint for TfaSucc {
    type Response = TfaSuccResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.tfa_succ",
        path: "/cgi-bin/user/tfa_succ",
        ..Operation::usual(Product::Work)
    };
}

/// Change a member (更新成员).
///
/// `POST /cgi-bin/user/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90197) [(2)](https://developer.work.weixin.qq.com/document/path/90333) [(3)](https://developer.work.weixin.qq.com/document/path/90816)
///
/// Members left out stay as they are.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Member's id, 1 to 64 bytes, not case-sensitive.
    pub userid: String,
    /// New id; can be changed only once and only if the system made it up.
    pub new_userid: Option<String>,
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// 1 to 64 characters.
    pub alias: Option<String>,
    /// 6 to 64 bytes, unique within the company.
    pub email: Option<String>,
    /// 6 to 64 bytes, unique within the company.
    pub biz_mail: Option<String>,
    /// Other addresses of the company mailbox.
    pub biz_mail_alias: Option<UpdateBizMailAlias>,
    /// Unique within the company; only returned to apps that may read sensitive fields.
    pub mobile: Option<String>,
    /// At most 32 bytes.
    pub telephone: Option<String>,
    /// 0 unknown, 1 male, 2 female.
    pub gender: Option<i64>,
    /// At most 128 characters.
    pub address: Option<String>,
    /// At most 128 characters.
    pub position: Option<String>,
    /// Department ids, at most 100.
    pub department: Option<Vec<i64>>,
    /// Sort value in each department, larger comes first; as many as departments.
    pub order: Option<Vec<i64>>,
    /// For each department, 1 if the member leads it.
    pub is_leader_in_dept: Option<Vec<i64>>,
    /// Department that the member counts for.
    pub main_department: Option<i64>,
    /// Ids of the superiors.
    pub direct_leader: Option<Vec<String>>,
    /// Portrait, from uploading a temporary file.
    pub avatar_mediaid: Option<String>,
    /// False disables the member.
    pub enable: Option<bool>,
    /// Whether the member is invited, true by default.
    pub to_invite: Option<bool>,
    /// Extended attributes, must be defined in the console.
    pub extattr: Option<Extattr>,
    /// Position shown to people outside.
    pub external_position: Option<String>,
    /// What people outside see.
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

    /// New id; can be changed only once and only if the system made it up.
    pub fn new_userid(mut self, new_userid: impl Into<String>) -> Self {
        self.new_userid = Some(new_userid.into());
        self
    }

    /// 1 to 64 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// 1 to 64 characters.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// 6 to 64 bytes, unique within the company.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// 6 to 64 bytes, unique within the company.
    pub fn biz_mail(mut self, biz_mail: impl Into<String>) -> Self {
        self.biz_mail = Some(biz_mail.into());
        self
    }

    /// Other addresses of the company mailbox.
    pub fn biz_mail_alias(mut self, biz_mail_alias: impl Into<UpdateBizMailAlias>) -> Self {
        self.biz_mail_alias = Some(biz_mail_alias.into());
        self
    }

    /// Unique within the company; only returned to apps that may read sensitive fields.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// At most 32 bytes.
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// 0 unknown, 1 male, 2 female.
    pub fn gender(mut self, gender: impl Into<i64>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// At most 128 characters.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// At most 128 characters.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Department ids, at most 100.
    pub fn department(mut self, department: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.department = Some(department.into_iter().map(Into::into).collect());
        self
    }

    /// Sort value in each department, larger comes first; as many as departments.
    pub fn order(mut self, order: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.order = Some(order.into_iter().map(Into::into).collect());
        self
    }

    /// For each department, 1 if the member leads it.
    pub fn is_leader_in_dept(
        mut self,
        is_leader_in_dept: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.is_leader_in_dept = Some(is_leader_in_dept.into_iter().map(Into::into).collect());
        self
    }

    /// Department that the member counts for.
    pub fn main_department(mut self, main_department: impl Into<i64>) -> Self {
        self.main_department = Some(main_department.into());
        self
    }

    /// Ids of the superiors.
    pub fn direct_leader(
        mut self,
        direct_leader: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.direct_leader = Some(direct_leader.into_iter().map(Into::into).collect());
        self
    }

    /// Portrait, from uploading a temporary file.
    pub fn avatar_mediaid(mut self, avatar_mediaid: impl Into<String>) -> Self {
        self.avatar_mediaid = Some(avatar_mediaid.into());
        self
    }

    /// False disables the member.
    pub fn enable(mut self, enable: impl Into<bool>) -> Self {
        self.enable = Some(enable.into());
        self
    }

    /// Whether the member is invited, true by default.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }

    /// Extended attributes, must be defined in the console.
    pub fn extattr(mut self, extattr: impl Into<Extattr>) -> Self {
        self.extattr = Some(extattr.into());
        self
    }

    /// Position shown to people outside.
    pub fn external_position(mut self, external_position: impl Into<String>) -> Self {
        self.external_position = Some(external_position.into());
        self
    }

    /// What people outside see.
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
    "main_department" => main_department;
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
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.user.update",
        path: "/cgi-bin/user/update",
        ..Operation::usual(Product::Work)
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

wire_out!(part UpdateBizMailAlias {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
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
        path: "/cgi-bin/user/getuserdetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}
