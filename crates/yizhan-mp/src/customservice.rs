//! Generated from `spec/mp/customservice.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer service (客服管理)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// List the service accounts (获取客服基本信息).
///
/// `GET /cgi-bin/customservice/getkflist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#5) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#0) [(3)](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%8E%B7%E5%8F%96%E5%AE%A2%E6%9C%8D%E5%9F%BA%E6%9C%AC%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomServiceGetkflist {}

impl CustomServiceGetkflist {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CustomServiceGetkflist {});

/// The answer to [`CustomServiceGetkflist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomServiceGetkflistResponse {
    /// `kf_list`.
    pub kf_list: Vec<CustomServiceGetkflistKfList>,
}

wire_in!(CustomServiceGetkflistResponse {
    "kf_list" => kf_list,
});

impl Endpoint for CustomServiceGetkflist {
    type Response = CustomServiceGetkflistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.custom_service_getkflist",
        path: "/cgi-bin/customservice/getkflist",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `kf_list` of [`CustomServiceGetkflist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomServiceGetkflistKfList {
    /// Number of the service account.
    pub kf_id: String,
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: String,
    /// Nickname.
    pub kf_nick: String,
    /// Link to the avatar.
    pub kf_headimgurl: String,
    /// WeChat id bound to the service account.
    pub kf_wx: Option<String>,
    /// Openid of the service member, in mini programs.
    pub kf_openid: Option<String>,
    /// WeChat id invited.
    pub invite_wx: Option<String>,
    /// Unix seconds.
    pub invite_expire_time: Option<i64>,
    /// Waiting, rejected or expired.
    pub invite_status: Option<String>,
}

wire_in!(part CustomServiceGetkflistKfList {
    "kf_id" => kf_id,
    "kf_account" => kf_account,
    "kf_nick" => kf_nick,
    "kf_headimgurl" => kf_headimgurl,
    "kf_wx" => kf_wx,
    "kf_openid" => kf_openid,
    "invite_wx" => invite_wx,
    "invite_expire_time" => invite_expire_time,
    "invite_status" => invite_status,
});

/// List the service accounts online (获取在线客服列表).
///
/// `GET /cgi-bin/customservice/getonlinekflist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#0) [(2)](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%8E%B7%E5%8F%96%E5%9C%A8%E7%BA%BF%E5%AE%A2%E6%9C%8D%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomServiceGetonlinekflist {}

impl CustomServiceGetonlinekflist {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CustomServiceGetonlinekflist {});

/// The answer to [`CustomServiceGetonlinekflist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomServiceGetonlinekflistResponse {
    /// `kf_online_list`.
    pub kf_online_list: Vec<CustomServiceGetonlinekflistKfOnlineList>,
}

wire_in!(CustomServiceGetonlinekflistResponse {
    "kf_online_list" => kf_online_list,
});

impl Endpoint for CustomServiceGetonlinekflist {
    type Response = CustomServiceGetonlinekflistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.custom_service_getonlinekflist",
        path: "/cgi-bin/customservice/getonlinekflist",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `kf_online_list` of [`CustomServiceGetonlinekflist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomServiceGetonlinekflistKfOnlineList {
    /// Number of the service account.
    pub kf_id: String,
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: String,
    /// 1 online on the web.
    pub status: i64,
    /// Openid of the service member, in mini programs.
    pub kf_openid: Option<String>,
    /// Sessions the account is serving now.
    pub accepted_case: i64,
}

wire_in!(part CustomServiceGetonlinekflistKfOnlineList {
    "kf_id" => kf_id,
    "kf_account" => kf_account,
    "status" => status,
    "kf_openid" => kf_openid,
    "accepted_case" => accepted_case,
});

/// Add a service account (添加客服账号).
///
/// `POST /customservice/kfaccount/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#1) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#2) [(3)](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%B7%BB%E5%8A%A0%E5%AE%A2%E6%9C%8D%E8%B4%A6%E5%8F%B7)
///
/// At most 100 accounts; each then has to be bound to a WeChat user by an invitation.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfaccountAdd {
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: Option<String>,
    /// At most 16 characters.
    pub nickname: Option<String>,
    /// MD5 of the password, no longer used.
    pub password: Option<SecretString>,
    /// WeChat id bound to the service account.
    pub kf_wx: Option<String>,
}

impl KfaccountAdd {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub fn kf_account(mut self, kf_account: impl Into<String>) -> Self {
        self.kf_account = Some(kf_account.into());
        self
    }

    /// At most 16 characters.
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// MD5 of the password, no longer used.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// WeChat id bound to the service account.
    pub fn kf_wx(mut self, kf_wx: impl Into<String>) -> Self {
        self.kf_wx = Some(kf_wx.into());
        self
    }
}

wire_out!(KfaccountAdd {
    "kf_account" => kf_account,
    "nickname" => nickname,
    "password" => password,
    "kf_wx" => kf_wx,
});

/// The answer to [`KfaccountAdd`].
pub type KfaccountAddResponse = yizhan_core::Done;

impl Endpoint for KfaccountAdd {
    type Response = KfaccountAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfaccount_add",
        path: "/customservice/kfaccount/add",
        ..Operation::usual(Product::Mp)
    };
}

/// Dismiss a service administrator (取消客服管理员).
///
/// `GET /customservice/kfaccount/canceladmin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%96%E6%B6%88%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfaccountCancelAdmin {
    /// Openid of the service member, in mini programs.
    pub kf_openid: String,
}

impl KfaccountCancelAdmin {
    /// Starts with the required members.
    pub fn new(kf_openid: impl Into<String>) -> Self {
        Self {
            kf_openid: kf_openid.into(),
        }
    }
}

wire_out!(KfaccountCancelAdmin {
    "kf_openid" => kf_openid,
});

/// The answer to [`KfaccountCancelAdmin`].
pub type KfaccountCancelAdminResponse = yizhan_core::Done;

impl Endpoint for KfaccountCancelAdmin {
    type Response = KfaccountCancelAdminResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfaccount_cancel_admin",
        path: "/customservice/kfaccount/canceladmin",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a service account (删除客服账号).
///
/// `POST /customservice/kfaccount/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#3) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#6)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfaccountDel {
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: String,
}

impl KfaccountDel {
    /// Starts with the required members.
    pub fn new(kf_account: impl Into<String>) -> Self {
        Self {
            kf_account: kf_account.into(),
        }
    }
}

wire_out!(KfaccountDel {
    "kf_account" => kf_account,
});

/// The answer to [`KfaccountDel`].
pub type KfaccountDelResponse = yizhan_core::Done;

impl Endpoint for KfaccountDel {
    type Response = KfaccountDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfaccount_del",
        path: "/customservice/kfaccount/del",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a service account of a mini program (删除客服账号 小程序).
///
/// `GET /customservice/kfaccount/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%A0%E9%99%A4%E5%AE%A2%E6%9C%8D%E8%B4%A6%E5%8F%B7)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomServiceKfaccountDel {
    /// Openid of the service member, in mini programs.
    pub kf_openid: String,
}

impl CustomServiceKfaccountDel {
    /// Starts with the required members.
    pub fn new(kf_openid: impl Into<String>) -> Self {
        Self {
            kf_openid: kf_openid.into(),
        }
    }
}

wire_out!(CustomServiceKfaccountDel {
    "kf_openid" => kf_openid,
});

/// The answer to [`CustomServiceKfaccountDel`].
pub type CustomServiceKfaccountDelResponse = yizhan_core::Done;

impl Endpoint for CustomServiceKfaccountDel {
    type Response = CustomServiceKfaccountDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.custom_service_kfaccount_del",
        path: "/customservice/kfaccount/del",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Invite a WeChat user to a service account (邀请绑定客服账号).
///
/// `POST /customservice/kfaccount/inviteworker`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#3)
///
/// The user confirms in WeChat; only then can the account serve.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfaccountInviteWorker {
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: String,
    /// WeChat id invited.
    pub invite_wx: String,
}

impl KfaccountInviteWorker {
    /// Starts with the required members.
    pub fn new(kf_account: impl Into<String>, invite_wx: impl Into<String>) -> Self {
        Self {
            kf_account: kf_account.into(),
            invite_wx: invite_wx.into(),
        }
    }
}

wire_out!(KfaccountInviteWorker {
    "kf_account" => kf_account,
    "invite_wx" => invite_wx,
});

/// The answer to [`KfaccountInviteWorker`].
pub type KfaccountInviteWorkerResponse = yizhan_core::Done;

impl Endpoint for KfaccountInviteWorker {
    type Response = KfaccountInviteWorkerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfaccount_invite_worker",
        path: "/customservice/kfaccount/inviteworker",
        ..Operation::usual(Product::Mp)
    };
}

/// Appoint a service administrator (设置客服管理员).
///
/// `GET /customservice/kfaccount/setadmin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%AE%BE%E7%BD%AE%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfaccountSetAdmin {
    /// Openid of the service member, in mini programs.
    pub kf_openid: String,
}

impl KfaccountSetAdmin {
    /// Starts with the required members.
    pub fn new(kf_openid: impl Into<String>) -> Self {
        Self {
            kf_openid: kf_openid.into(),
        }
    }
}

wire_out!(KfaccountSetAdmin {
    "kf_openid" => kf_openid,
});

/// The answer to [`KfaccountSetAdmin`].
pub type KfaccountSetAdminResponse = yizhan_core::Done;

impl Endpoint for KfaccountSetAdmin {
    type Response = KfaccountSetAdminResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfaccount_set_admin",
        path: "/customservice/kfaccount/setadmin",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Update a service account (设置客服信息).
///
/// `POST /customservice/kfaccount/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#2) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#4)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfaccountUpdate {
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: Option<String>,
    /// At most 16 characters.
    pub nickname: Option<String>,
    /// MD5 of the password, no longer used.
    pub password: Option<SecretString>,
    /// WeChat id bound to the service account.
    pub kf_wx: Option<String>,
}

impl KfaccountUpdate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub fn kf_account(mut self, kf_account: impl Into<String>) -> Self {
        self.kf_account = Some(kf_account.into());
        self
    }

    /// At most 16 characters.
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// MD5 of the password, no longer used.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// WeChat id bound to the service account.
    pub fn kf_wx(mut self, kf_wx: impl Into<String>) -> Self {
        self.kf_wx = Some(kf_wx.into());
        self
    }
}

wire_out!(KfaccountUpdate {
    "kf_account" => kf_account,
    "nickname" => nickname,
    "password" => password,
    "kf_wx" => kf_wx,
});

/// The answer to [`KfaccountUpdate`].
pub type KfaccountUpdateResponse = yizhan_core::Done;

impl Endpoint for KfaccountUpdate {
    type Response = KfaccountUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfaccount_update",
        path: "/customservice/kfaccount/update",
        ..Operation::usual(Product::Mp)
    };
}

/// Upload the avatar of a service account (上传客服头像).
///
/// `POST /customservice/kfaccount/uploadheadimg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#4) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#5)
///
/// Files beside the request: `media`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfaccountUploadHeadimg {
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: String,
}

impl KfaccountUploadHeadimg {
    /// Starts with the required members.
    pub fn new(kf_account: impl Into<String>) -> Self {
        Self {
            kf_account: kf_account.into(),
        }
    }
}

wire_out!(KfaccountUploadHeadimg {
    "kf_account" => kf_account,
});

/// The answer to [`KfaccountUploadHeadimg`].
pub type KfaccountUploadHeadimgResponse = yizhan_core::Done;

impl Endpoint for KfaccountUploadHeadimg {
    type Response = KfaccountUploadHeadimgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfaccount_upload_headimg",
        path: "/customservice/kfaccount/uploadheadimg",
        query: &["kf_account"],
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Mp)
    };
}

/// Close a session (关闭会话).
///
/// `POST /customservice/kfsession/close`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html)
///
/// Closes a session between this account and the customer.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfsessionClose {
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: String,
    /// Customer's openid.
    pub openid: String,
}

impl KfsessionClose {
    /// Starts with the required members.
    pub fn new(kf_account: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            kf_account: kf_account.into(),
            openid: openid.into(),
        }
    }
}

wire_out!(KfsessionClose {
    "kf_account" => kf_account,
    "openid" => openid,
});

/// The answer to [`KfsessionClose`].
pub type KfsessionCloseResponse = yizhan_core::Done;

impl Endpoint for KfsessionClose {
    type Response = KfsessionCloseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfsession_close",
        path: "/customservice/kfsession/close",
        ..Operation::usual(Product::Mp)
    };
}

/// Create a session (创建会话).
///
/// `POST /customservice/kfsession/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html)
///
/// The service account must be online.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfsessionCreate {
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: String,
    /// Customer's openid.
    pub openid: String,
}

impl KfsessionCreate {
    /// Starts with the required members.
    pub fn new(kf_account: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            kf_account: kf_account.into(),
            openid: openid.into(),
        }
    }
}

wire_out!(KfsessionCreate {
    "kf_account" => kf_account,
    "openid" => openid,
});

/// The answer to [`KfsessionCreate`].
pub type KfsessionCreateResponse = yizhan_core::Done;

impl Endpoint for KfsessionCreate {
    type Response = KfsessionCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfsession_create",
        path: "/customservice/kfsession/create",
        ..Operation::usual(Product::Mp)
    };
}

/// Get the session of a customer (获取客户会话状态).
///
/// `GET /customservice/kfsession/getsession`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfsessionGetSession {
    /// Customer's openid.
    pub openid: String,
}

impl KfsessionGetSession {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(KfsessionGetSession {
    "openid" => openid,
});

/// The answer to [`KfsessionGetSession`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KfsessionGetSessionResponse {
    /// Empty if no account is serving the customer.
    pub kf_account: Option<String>,
    /// When the session began, Unix seconds.
    pub createtime: Option<i64>,
}

wire_in!(KfsessionGetSessionResponse {
    "kf_account" => kf_account,
    "createtime" => createtime,
});

impl Endpoint for KfsessionGetSession {
    type Response = KfsessionGetSessionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfsession_get_session",
        path: "/customservice/kfsession/getsession",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// List the sessions of a service account (获取客服会话列表).
///
/// `GET /customservice/kfsession/getsessionlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfsessionGetSessionList {
    /// Account in the form name@account's WeChat id, the name at most 10 characters.
    pub kf_account: String,
}

impl KfsessionGetSessionList {
    /// Starts with the required members.
    pub fn new(kf_account: impl Into<String>) -> Self {
        Self {
            kf_account: kf_account.into(),
        }
    }
}

wire_out!(KfsessionGetSessionList {
    "kf_account" => kf_account,
});

/// The answer to [`KfsessionGetSessionList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KfsessionGetSessionListResponse {
    /// `sessionlist`.
    pub sessionlist: Vec<KfsessionGetSessionListSessionlist>,
}

wire_in!(KfsessionGetSessionListResponse {
    "sessionlist" => sessionlist,
});

impl Endpoint for KfsessionGetSessionList {
    type Response = KfsessionGetSessionListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfsession_get_session_list",
        path: "/customservice/kfsession/getsessionlist",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `sessionlist` of [`KfsessionGetSessionList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KfsessionGetSessionListSessionlist {
    /// Customer's openid.
    pub openid: String,
    /// When the session began, Unix seconds.
    pub createtime: i64,
}

wire_in!(part KfsessionGetSessionListSessionlist {
    "openid" => openid,
    "createtime" => createtime,
});

/// List the waiting customers (获取未接入会话列表).
///
/// `GET /customservice/kfsession/getwaitcase`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KfsessionGetWaitCase {}

impl KfsessionGetWaitCase {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(KfsessionGetWaitCase {});

/// The answer to [`KfsessionGetWaitCase`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KfsessionGetWaitCaseResponse {
    /// Number of customers waiting, of whom at most 100 are listed.
    pub count: i64,
    /// `waitcaselist`.
    pub waitcaselist: Vec<KfsessionGetWaitCaseWaitcaselist>,
}

wire_in!(KfsessionGetWaitCaseResponse {
    "count" => count,
    "waitcaselist" => waitcaselist,
});

impl Endpoint for KfsessionGetWaitCase {
    type Response = KfsessionGetWaitCaseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.kfsession_get_wait_case",
        path: "/customservice/kfsession/getwaitcase",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `waitcaselist` of [`KfsessionGetWaitCase`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KfsessionGetWaitCaseWaitcaselist {
    /// Customer's openid.
    pub openid: String,
    /// Last message, Unix seconds.
    pub latest_time: i64,
}

wire_in!(part KfsessionGetWaitCaseWaitcaselist {
    "openid" => openid,
    "latest_time" => latest_time,
});

/// List chat records (获取聊天记录).
///
/// `POST /customservice/msgrecord/getmsglist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Obtain_chat_transcript.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MsgRecordGetMsgList {
    /// Unix seconds; both within one day.
    pub starttime: i64,
    /// Unix seconds; both within one day.
    pub endtime: i64,
    /// From 1 at first, then the msgid of the response.
    ///
    /// `1` unless set.
    pub msgid: i64,
    /// At most 10000.
    ///
    /// `10` unless set.
    pub number: i64,
}

impl MsgRecordGetMsgList {
    /// Starts with the required members.
    pub fn new(starttime: impl Into<i64>, endtime: impl Into<i64>) -> Self {
        Self {
            starttime: starttime.into(),
            endtime: endtime.into(),
            msgid: 1,
            number: 10,
        }
    }

    /// From 1 at first, then the msgid of the response.
    ///
    /// `1` unless set.
    pub fn msgid(mut self, msgid: impl Into<i64>) -> Self {
        self.msgid = msgid.into();
        self
    }

    /// At most 10000.
    ///
    /// `10` unless set.
    pub fn number(mut self, number: impl Into<i64>) -> Self {
        self.number = number.into();
        self
    }
}

wire_out!(MsgRecordGetMsgList {
    "starttime" => starttime,
    "endtime" => endtime,
    "msgid" => msgid,
    "number" => number,
});

/// The answer to [`MsgRecordGetMsgList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MsgRecordGetMsgListResponse {
    /// Msgid to go on with.
    pub msgid: i64,
    /// Number of records returned; fewer than asked for at the end.
    pub number: i64,
    /// `recordlist`.
    pub recordlist: Vec<MsgRecordGetMsgListRecordlist>,
}

wire_in!(MsgRecordGetMsgListResponse {
    "msgid" => msgid,
    "number" => number,
    "recordlist" => recordlist,
});

impl Endpoint for MsgRecordGetMsgList {
    type Response = MsgRecordGetMsgListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.msg_record_get_msg_list",
        path: "/customservice/msgrecord/getmsglist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `recordlist` of [`MsgRecordGetMsgList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MsgRecordGetMsgListRecordlist {
    /// Customer's openid.
    pub openid: String,
    /// Service account in full.
    pub worker: String,
    /// 2002 sent by the service, 2003 received by the service.
    pub opercode: i64,
    /// `text`.
    pub text: String,
    /// Unix seconds.
    pub time: i64,
}

wire_in!(part MsgRecordGetMsgListRecordlist {
    "openid" => openid,
    "worker" => worker,
    "opercode" => opercode,
    "text" => text,
    "time" => time,
});

/// Bind an enterprise's WeChat customer service (小程序绑定微信客服).
///
/// `POST /customservice/work/bind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/bindKfWork.html)
///
/// The enterprise must use WeChat customer service in WeCom.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WorkBind {
    /// Of the enterprise in WeCom.
    pub corpid: String,
}

impl WorkBind {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
        }
    }
}

wire_out!(WorkBind {
    "corpid" => corpid,
});

/// The answer to [`WorkBind`].
pub type WorkBindResponse = yizhan_core::Done;

impl Endpoint for WorkBind {
    type Response = WorkBindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.work_bind",
        path: "/customservice/work/bind",
        ..Operation::usual(Product::Mp)
    };
}

/// Get the bound enterprise's WeChat customer service (查询小程序绑定的微信客服).
///
/// `POST /customservice/work/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/getKfWorkBound.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WorkGet {}

impl WorkGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(WorkGet {});

/// The answer to [`WorkGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WorkGetResponse {
    /// Owner of the enterprise.
    pub entity_name: Option<String>,
    /// Of the enterprise in WeCom.
    pub corpid: Option<String>,
    /// Unix seconds.
    pub bind_time: Option<i64>,
}

wire_in!(WorkGetResponse {
    "entityName" => entity_name,
    "corpid" => corpid,
    "bindTime" => bind_time,
});

impl Endpoint for WorkGet {
    type Response = WorkGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.work_get",
        path: "/customservice/work/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Unbind an enterprise's WeChat customer service (解除绑定微信客服).
///
/// `POST /customservice/work/unbind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/unbindKfWork.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WorkUnbind {
    /// Of the enterprise in WeCom.
    pub corpid: String,
}

impl WorkUnbind {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
        }
    }
}

wire_out!(WorkUnbind {
    "corpid" => corpid,
});

/// The answer to [`WorkUnbind`].
pub type WorkUnbindResponse = yizhan_core::Done;

impl Endpoint for WorkUnbind {
    type Response = WorkUnbindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.customservice.work_unbind",
        path: "/customservice/work/unbind",
        ..Operation::usual(Product::Mp)
    };
}
