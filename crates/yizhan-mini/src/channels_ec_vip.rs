//! Generated from `spec/mini/channels_ec_vip.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Shop members (微信小店会员)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get a member (获取用户会员信息).
///
/// `POST /channels/ec/vip/user/info/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserInfoGet {
    /// Openid of the member.
    pub openid: String,
}

impl UserInfoGet {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(UserInfoGet {
    "openid" => openid,
});

/// The answer to [`UserInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserInfoGetResponse {
    /// `info`.
    pub info: UserInfoGetInfo,
}

wire_in!(UserInfoGetResponse {
    "info" => info,
});

impl Endpoint for UserInfoGet {
    type Response = UserInfoGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_vip.user_info_get",
        path: "/channels/ec/vip/user/info/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`UserInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserInfoGetInfo {
    /// Openid of the member.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// Level of the member.
    pub user_grade_info: Option<UserGradeInfo>,
}

wire_in!(part UserInfoGetInfo {
    "openid" => openid,
    "unionid" => unionid,
    "user_grade_info" => user_grade_info,
});

/// `user_grade_info` of [`UserInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGradeInfo {
    /// Number of the level.
    pub grade: i64,
    /// Growth points of the member.
    pub experience_value: i64,
}

wire_in!(part UserGradeInfo {
    "grade" => grade,
    "experience_value" => experience_value,
});

/// List members (获取会员列表).
///
/// `POST /channels/ec/vip/user/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserListGet {
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page_num: i64,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl UserListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page_num(mut self, page_num: impl Into<i64>) -> Self {
        self.page_num = page_num.into();
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for UserListGet {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: 1,
            page_size: 10,
        }
    }
}

wire_out!(UserListGet {
    "page_num" => page_num,
    "page_size" => page_size,
});

/// The answer to [`UserListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListGetResponse {
    /// `list`.
    pub list: Vec<UserListGetList>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(UserListGetResponse {
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for UserListGet {
    type Response = UserListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_vip.user_list_get",
        path: "/channels/ec/vip/user/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`UserListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListGetList {
    /// Openid of the member.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// Level of the member.
    pub user_grade_info: Option<UserGradeInfo>,
}

wire_in!(part UserListGetList {
    "openid" => openid,
    "unionid" => unionid,
    "user_grade_info" => user_grade_info,
});

/// List changes of a member's points (获取用户积分流水).
///
/// `POST /channels/ec/vip/user/score/flowrecord/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserscoreflowrecord.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserScoreFlowRecordGet {
    /// Openid of the member.
    pub openid: String,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page_num: i64,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl UserScoreFlowRecordGet {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            page_num: 1,
            page_size: 10,
        }
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page_num(mut self, page_num: impl Into<i64>) -> Self {
        self.page_num = page_num.into();
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(UserScoreFlowRecordGet {
    "openid" => openid,
    "page_num" => page_num,
    "page_size" => page_size,
});

/// The answer to [`UserScoreFlowRecordGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserScoreFlowRecordGetResponse {
    /// `list`.
    pub list: Vec<UserScoreFlowRecordGetList>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(UserScoreFlowRecordGetResponse {
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for UserScoreFlowRecordGet {
    type Response = UserScoreFlowRecordGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_vip.user_score_flow_record_get",
        path: "/channels/ec/vip/user/score/flowrecord/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`UserScoreFlowRecordGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserScoreFlowRecordGetList {
    /// Points gained or spent.
    pub score: i64,
    /// Where the change came from.
    pub source: i64,
    /// Free remark.
    pub remark: Option<String>,
}

wire_in!(part UserScoreFlowRecordGetList {
    "score" => score,
    "source" => source,
    "remark" => remark,
});

/// Get a member's points (获取用户积分).
///
/// `POST /channels/ec/vip/user/score/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getvipuserscore.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserScoreGet {
    /// Openid of the member.
    pub openid: String,
}

impl UserScoreGet {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(UserScoreGet {
    "openid" => openid,
});

/// The answer to [`UserScoreGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserScoreGetResponse {
    /// `info`.
    pub info: UserScoreGetInfo,
}

wire_in!(UserScoreGetResponse {
    "info" => info,
});

impl Endpoint for UserScoreGet {
    type Response = UserScoreGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_vip.user_score_get",
        path: "/channels/ec/vip/user/score/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`UserScoreGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserScoreGetInfo {
    /// Points.
    pub score: i64,
}

wire_in!(part UserScoreGetInfo {
    "score" => score,
});

/// Get the binding with a mini program's membership (获取小程序会员绑定信息).
///
/// `POST /channels/ec/vip/v3/wxa/info/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/wxamember/shop/get_wxa_bind_info.html)
///
/// For shops whose membership is run by a bound mini program.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct V3WxaInfoGet {}

impl V3WxaInfoGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(V3WxaInfoGet {});

/// The answer to [`V3WxaInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V3WxaInfoGetResponse {
    /// Appid of the mini program.
    pub wxa_appid: String,
    /// `info`.
    pub info: V3WxaInfoGetInfo,
    /// State of the binding.
    pub state: i64,
}

wire_in!(V3WxaInfoGetResponse {
    "wxa_appid" => wxa_appid,
    "info" => info,
    "state" => state,
});

impl Endpoint for V3WxaInfoGet {
    type Response = V3WxaInfoGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_vip.v3_wxa_info_get",
        path: "/channels/ec/vip/v3/wxa/info/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`V3WxaInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V3WxaInfoGetInfo {
    /// Pages of the mini program.
    pub paths: V3WxaInfoGetPaths,
    /// Openids that see it before it is published.
    pub whitelist_openids: Vec<String>,
    /// `display_info`.
    pub display_info: V3WxaInfoGetDisplayInfo,
}

wire_in!(part V3WxaInfoGetInfo {
    "paths" => paths,
    "whitelist_openids" => whitelist_openids,
    "display_info" => display_info,
});

/// `paths` of [`V3WxaInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V3WxaInfoGetPaths {
    /// Page to become a member.
    pub register_path: String,
    /// Page with the member's rights.
    pub rights_path: String,
}

wire_in!(part V3WxaInfoGetPaths {
    "register_path" => register_path,
    "rights_path" => rights_path,
});

/// `display_info` of [`V3WxaInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V3WxaInfoGetDisplayInfo {
    /// Whether it is shown on the order page.
    pub order_page_display: i64,
}

wire_in!(part V3WxaInfoGetDisplayInfo {
    "order_page_display" => order_page_display,
});
