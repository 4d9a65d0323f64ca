//! Generated from `spec/mini/wxa_vip.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program membership in shops (小程序会员服务)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List bound shops (获取小程序已关联小店列表).
///
/// `POST /wxa/vip/shop/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_bind_shop_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopListGet {}

impl ShopListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ShopListGet {});

/// The answer to [`ShopListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopListGetResponse {
    /// `list`.
    pub list: Vec<ShopListGetList>,
}

wire_in!(ShopListGetResponse {
    "list" => list,
});

impl Endpoint for ShopListGet {
    type Response = ShopListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_vip.shop_list_get",
        path: "/wxa/vip/shop/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`ShopListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopListGetList {
    /// App id of the shop.
    pub shop_appid: String,
}

wire_in!(part ShopListGetList {
    "shop_appid" => shop_appid,
});

/// Add a member (新增小程序会员信息).
///
/// `POST /wxa/vip/user/info/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/add_vip_member.html)
///
/// Called while the user joins from the shop, with the mini program's token.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserInfoAdd {
    /// Id from the page that joins the user.
    pub session_id: String,
    /// The user's open id in the mini program.
    pub wxa_openid: String,
    /// `info`.
    pub info: Info,
}

impl UserInfoAdd {
    /// Starts with the required members.
    pub fn new(
        session_id: impl Into<String>,
        wxa_openid: impl Into<String>,
        info: impl Into<Info>,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            wxa_openid: wxa_openid.into(),
            info: info.into(),
        }
    }
}

wire_out!(UserInfoAdd {
    "session_id" => session_id,
    "wxa_openid" => wxa_openid,
    "info" => info,
});

/// The answer to [`UserInfoAdd`].
pub type UserInfoAddResponse = yizhan_core::Done;

impl Endpoint for UserInfoAdd {
    type Response = UserInfoAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_vip.user_info_add",
        path: "/wxa/vip/user/info/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`UserInfoAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Info {
    /// Level or kind of the member, own text.
    pub identity: String,
    /// Own id of the member.
    pub outer_userid: Option<String>,
}

impl Info {
    /// Starts with the required members.
    #[must_use]
    pub fn new(identity: impl Into<String>) -> Self {
        Self {
            identity: identity.into(),
            outer_userid: Default::default(),
        }
    }

    /// Own id of the member.
    #[must_use]
    pub fn outer_userid(mut self, outer_userid: impl Into<String>) -> Self {
        self.outer_userid = Some(outer_userid.into());
        self
    }
}

wire_out!(part Info {
    "identity" => identity,
    "outer_userid" => outer_userid,
});

/// Delete a member (删除小程序会员信息).
///
/// `POST /wxa/vip/user/info/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/delete_vip_member.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserInfoDelete {
    /// The user's open id in the mini program.
    pub wxa_openid: String,
}

impl UserInfoDelete {
    /// Starts with the required members.
    pub fn new(wxa_openid: impl Into<String>) -> Self {
        Self {
            wxa_openid: wxa_openid.into(),
        }
    }
}

wire_out!(UserInfoDelete {
    "wxa_openid" => wxa_openid,
});

/// The answer to [`UserInfoDelete`].
pub type UserInfoDeleteResponse = yizhan_core::Done;

impl Endpoint for UserInfoDelete {
    type Response = UserInfoDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_vip.user_info_delete",
        path: "/wxa/vip/user/info/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a member (获取小程序会员信息).
///
/// `POST /wxa/vip/user/info/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_vip_member.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserInfoGet {
    /// The user's open id in the mini program.
    pub wxa_openid: String,
}

impl UserInfoGet {
    /// Starts with the required members.
    pub fn new(wxa_openid: impl Into<String>) -> Self {
        Self {
            wxa_openid: wxa_openid.into(),
        }
    }
}

wire_out!(UserInfoGet {
    "wxa_openid" => wxa_openid,
});

/// The answer to [`UserInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserInfoGetResponse {
    /// `info`.
    pub info: UserInfoGetAnswerInfo,
}

wire_in!(UserInfoGetResponse {
    "info" => info,
});

impl Endpoint for UserInfoGet {
    type Response = UserInfoGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_vip.user_info_get",
        path: "/wxa/vip/user/info/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_info` of [`UserInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserInfoGetAnswerInfo {
    /// Level or kind of the member, own text.
    pub identity: String,
    /// Own id of the member.
    pub outer_userid: Option<String>,
    /// App ids of the shops the user is bound to.
    pub related_shop_appid: Vec<String>,
}

wire_in!(part UserInfoGetAnswerInfo {
    "identity" => identity,
    "outer_userid" => outer_userid,
    "related_shop_appid" => related_shop_appid,
});

/// Update a member (更新小程序会员信息).
///
/// `POST /wxa/vip/user/info/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/update_vip_member.html)
///
/// For users who are bound to a shop, when level or id change.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserInfoUpdate {
    /// The user's open id in the mini program.
    pub wxa_openid: String,
    /// `info`.
    pub info: Info,
}

impl UserInfoUpdate {
    /// Starts with the required members.
    pub fn new(wxa_openid: impl Into<String>, info: impl Into<Info>) -> Self {
        Self {
            wxa_openid: wxa_openid.into(),
            info: info.into(),
        }
    }
}

wire_out!(UserInfoUpdate {
    "wxa_openid" => wxa_openid,
    "info" => info,
});

/// The answer to [`UserInfoUpdate`].
pub type UserInfoUpdateResponse = yizhan_core::Done;

impl Endpoint for UserInfoUpdate {
    type Response = UserInfoUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_vip.user_info_update",
        path: "/wxa/vip/user/info/update",
        ..Operation::usual(Product::Mini)
    };
}

/// List members (获取小程序会员列表).
///
/// `POST /wxa/vip/user/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_vip_member_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserListGet {
    /// Items to skip, from 0.
    pub offset: i64,
    /// Most items to return.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl UserListGet {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            limit: 10,
        }
    }

    /// Most items to return.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(UserListGet {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`UserListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListGetResponse {
    /// `list`.
    pub list: Vec<UserListGetList>,
}

wire_in!(UserListGetResponse {
    "list" => list,
});

impl Endpoint for UserListGet {
    type Response = UserListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_vip.user_list_get",
        path: "/wxa/vip/user/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`UserListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListGetList {
    /// The user's open id in the mini program.
    pub wxa_openid: String,
    /// Level or kind of the member, own text.
    pub identity: String,
    /// Own id of the member.
    pub outer_userid: Option<String>,
    /// App ids of the shops the user is bound to.
    pub related_shop_appid: Vec<String>,
}

wire_in!(part UserListGetList {
    "wxa_openid" => wxa_openid,
    "identity" => identity,
    "outer_userid" => outer_userid,
    "related_shop_appid" => related_shop_appid,
});
