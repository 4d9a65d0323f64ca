//! Generated from `spec/mini/promoter.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Promoters (推广员)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add promoters (添加推广员).
///
/// `POST /promoter/addpromoter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddPromoter {
    /// `promoter_list`.
    pub promoter_list: Vec<AddPromoterPromoterList>,
}

impl AddPromoter {
    /// Starts with the required members.
    pub fn new(
        promoter_list: impl IntoIterator<Item = impl Into<AddPromoterPromoterList>>,
    ) -> Self {
        Self {
            promoter_list: promoter_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AddPromoter {
    "promoter_list" => promoter_list,
});

/// The answer to [`AddPromoter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddPromoterResponse {
    /// Entries that failed, with the reason.
    pub fail_list: Vec<AddPromoterFailList>,
    /// Number of entries in all.
    pub total_cnt: i64,
    /// Number of entries that failed.
    pub fail_cnt: i64,
}

wire_in!(AddPromoterResponse {
    "fail_list" => fail_list,
    "total_cnt" => total_cnt,
    "fail_cnt" => fail_cnt,
});

impl Endpoint for AddPromoter {
    type Response = AddPromoterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.add_promoter",
        path: "/promoter/addpromoter",
        ..Operation::usual(Product::Mini)
    };
}

/// `promoter_list` of [`AddPromoter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddPromoterPromoterList {
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: String,
    /// Id of the promoter's role.
    pub role_id: i64,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Option<String>,
    /// Merchant's own data, returned unchanged.
    pub extra_info: Option<String>,
    /// Name of the promoter or of the role.
    pub name: Option<String>,
    /// Phone number of the promoter.
    pub phone: Option<String>,
}

impl AddPromoterPromoterList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(openid: impl Into<String>, role_id: impl Into<i64>) -> Self {
        Self {
            openid: openid.into(),
            role_id: role_id.into(),
            retail_id: Default::default(),
            extra_info: Default::default(),
            name: Default::default(),
            phone: Default::default(),
        }
    }

    /// The merchant's own id of the promoter, such as a staff number.
    #[must_use]
    pub fn retail_id(mut self, retail_id: impl Into<String>) -> Self {
        self.retail_id = Some(retail_id.into());
        self
    }

    /// Merchant's own data, returned unchanged.
    #[must_use]
    pub fn extra_info(mut self, extra_info: impl Into<String>) -> Self {
        self.extra_info = Some(extra_info.into());
        self
    }

    /// Name of the promoter or of the role.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number of the promoter.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

wire_out!(part AddPromoterPromoterList {
    "openid" => openid,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "extra_info" => extra_info,
    "name" => name,
    "phone" => phone,
});

/// `fail_list` of [`AddPromoter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddPromoterFailList {
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: String,
    /// Id of the promoter's role.
    pub role_id: i64,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Option<String>,
    /// Merchant's own data, returned unchanged.
    pub extra_info: Option<String>,
    /// Name of the promoter or of the role.
    pub name: Option<String>,
    /// Phone number of the promoter.
    pub phone: Option<String>,
    /// Error of this entry, 0 none.
    pub errcode: Option<i64>,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part AddPromoterFailList {
    "openid" => openid,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "extra_info" => extra_info,
    "name" => name,
    "phone" => phone,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Add a promoter role (添加角色).
///
/// `POST /promoter/addrole`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddRole {
    /// Name of the promoter or of the role.
    pub name: String,
    /// Description of the role.
    pub desc: Option<String>,
}

impl AddRole {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            desc: Default::default(),
        }
    }

    /// Description of the role.
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(AddRole {
    "name" => name,
    "desc" => desc,
});

/// The answer to [`AddRole`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRoleResponse {
    /// Id of the promoter's role.
    pub role_id: i64,
    /// Name of the promoter or of the role.
    pub name: String,
    /// Description of the role.
    pub desc: String,
}

wire_in!(AddRoleResponse {
    "role_id" => role_id,
    "name" => name,
    "desc" => desc,
});

impl Endpoint for AddRole {
    type Response = AddRoleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.add_role",
        path: "/promoter/addrole",
        ..Operation::usual(Product::Mini)
    };
}

/// Get material that invites promoters (获取推广员邀请素材).
///
/// `POST /promoter/getinvitationmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/invite_promoter.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInvitationMaterial {
    /// Id of the promoter's role.
    pub role_id: i64,
    /// Kind of the material wanted.
    pub invitation_type: Option<i64>,
}

impl GetInvitationMaterial {
    /// Starts with the required members.
    pub fn new(role_id: impl Into<i64>) -> Self {
        Self {
            role_id: role_id.into(),
            invitation_type: Default::default(),
        }
    }

    /// Kind of the material wanted.
    pub fn invitation_type(mut self, invitation_type: impl Into<i64>) -> Self {
        self.invitation_type = Some(invitation_type.into());
        self
    }
}

wire_out!(GetInvitationMaterial {
    "role_id" => role_id,
    "invitation_type" => invitation_type,
});

/// The answer to [`GetInvitationMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvitationMaterialResponse {
    /// Tag text to be pasted.
    pub tag: Option<String>,
    /// Image of the poster.
    pub poster: Option<String>,
    /// Image of the QR code.
    pub qrcode: Option<String>,
}

wire_in!(GetInvitationMaterialResponse {
    "tag" => tag,
    "poster" => poster,
    "qrcode" => qrcode,
});

impl Endpoint for GetInvitationMaterial {
    type Response = GetInvitationMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.get_invitation_material",
        path: "/promoter/getinvitationmaterial",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the result of a message (查询消息推送详情).
///
/// `POST /promoter/getmsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMsg {
    /// Id of the message.
    pub msg_id: String,
}

impl GetMsg {
    /// Starts with the required members.
    pub fn new(msg_id: impl Into<String>) -> Self {
        Self {
            msg_id: msg_id.into(),
        }
    }
}

wire_out!(GetMsg {
    "msg_id" => msg_id,
});

/// The answer to [`GetMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMsgResponse {
    /// Number of promoters the message was sent to.
    pub send_cnt: i64,
    /// Progress in percent.
    pub percent: Option<i64>,
    /// Number of entries that failed.
    pub fail_cnt: i64,
    /// The first promoters who were not reached.
    pub fail_info: Vec<GetMsgFailInfo>,
    /// Address of the full list of failures.
    pub fail_info_url: Option<String>,
    /// Kind of the message.
    pub msg_type: i64,
    /// Body of the message.
    pub content: String,
    /// App id of the mini program the message opens.
    pub appid: Option<String>,
    /// Page of the mini program, with its query.
    pub path: Option<String>,
    /// How the recipients are given: by role, by retail id or by promoter id.
    pub list_type: i64,
    /// Id of the promoter's role.
    pub role_id: Vec<i64>,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Vec<String>,
    /// Id of the promoter or of the relation.
    pub id: Vec<String>,
}

wire_in!(GetMsgResponse {
    "send_cnt" => send_cnt,
    "percent" => percent,
    "fail_cnt" => fail_cnt,
    "fail_info" => fail_info,
    "fail_info_url" => fail_info_url,
    "msg_type" => msg_type,
    "content" => content,
    "appid" => appid,
    "path" => path,
    "list_type" => list_type,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "id" => id,
});

impl Endpoint for GetMsg {
    type Response = GetMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.get_msg",
        path: "/promoter/getmsg",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `fail_info` of [`GetMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMsgFailInfo {
    /// Id of the promoter or of the relation.
    pub id: String,
    /// Error of this entry, 0 none.
    pub errcode: i64,
}

wire_in!(part GetMsgFailInfo {
    "id" => id,
    "errcode" => errcode,
});

/// Get click data of messages (获取消息点击数据).
///
/// `POST /promoter/getmsgclickdata`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMsgClickData {
    /// Dimension of the data (spelled this way by WeChat).
    pub dimonsion: i64,
    /// Kind of the message.
    pub msg_type: Option<i64>,
    /// Id of the message.
    pub msg_id: Option<String>,
    /// Day of sending.
    pub send_date: Option<String>,
    /// Unix seconds.
    pub begin_send_time: Option<i64>,
    /// Unix seconds.
    pub end_send_time: Option<i64>,
}

impl GetMsgClickData {
    /// Starts with the required members.
    pub fn new(dimonsion: impl Into<i64>) -> Self {
        Self {
            dimonsion: dimonsion.into(),
            msg_type: Default::default(),
            msg_id: Default::default(),
            send_date: Default::default(),
            begin_send_time: Default::default(),
            end_send_time: Default::default(),
        }
    }

    /// Kind of the message.
    pub fn msg_type(mut self, msg_type: impl Into<i64>) -> Self {
        self.msg_type = Some(msg_type.into());
        self
    }

    /// Id of the message.
    pub fn msg_id(mut self, msg_id: impl Into<String>) -> Self {
        self.msg_id = Some(msg_id.into());
        self
    }

    /// Day of sending.
    pub fn send_date(mut self, send_date: impl Into<String>) -> Self {
        self.send_date = Some(send_date.into());
        self
    }

    /// Unix seconds.
    pub fn begin_send_time(mut self, begin_send_time: impl Into<i64>) -> Self {
        self.begin_send_time = Some(begin_send_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_send_time(mut self, end_send_time: impl Into<i64>) -> Self {
        self.end_send_time = Some(end_send_time.into());
        self
    }
}

wire_out!(GetMsgClickData {
    "dimonsion" => dimonsion,
    "msg_type" => msg_type,
    "msg_id" => msg_id,
    "send_date" => send_date,
    "begin_send_time" => begin_send_time,
    "end_send_time" => end_send_time,
});

/// The answer to [`GetMsgClickData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMsgClickDataResponse {
    /// `data_list`.
    pub data_list: Vec<GetMsgClickDataDataList>,
}

wire_in!(GetMsgClickDataResponse {
    "data_list" => data_list,
});

impl Endpoint for GetMsgClickData {
    type Response = GetMsgClickDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.get_msg_click_data",
        path: "/promoter/getmsgclickdata",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data_list` of [`GetMsgClickData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMsgClickDataDataList {
    /// Kind of the message.
    pub msg_type: Option<i64>,
    /// Id of the message.
    pub msg_id: Option<String>,
    /// Unix seconds.
    pub send_time: Option<i64>,
    /// People who clicked.
    pub click_uv: i64,
    /// Number of clicks.
    pub click_pv: i64,
}

wire_in!(part GetMsgClickDataDataList {
    "msg_type" => msg_type,
    "msg_id" => msg_id,
    "send_time" => send_time,
    "click_uv" => click_uv,
    "click_pv" => click_pv,
});

/// List orders brought in by a promoter (查询推广订单).
///
/// `POST /promoter/getorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrder {
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: String,
    /// Merchant number at WeChat Pay.
    pub mch_id: Option<String>,
    /// The merchant's own number of the order.
    pub out_trade_no: Option<String>,
    /// WeChat Pay transaction number.
    pub trade_no: Option<String>,
    /// State of the order.
    pub status: Option<i64>,
    /// Day queried.
    pub date: Option<String>,
    /// Id to start from, taken from the previous page; empty for the first page.
    pub start_id: Option<String>,
    /// Whether ids are returned as unionid.
    pub need_unionid: Option<bool>,
}

impl GetOrder {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            mch_id: Default::default(),
            out_trade_no: Default::default(),
            trade_no: Default::default(),
            status: Default::default(),
            date: Default::default(),
            start_id: Default::default(),
            need_unionid: Default::default(),
        }
    }

    /// Merchant number at WeChat Pay.
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.mch_id = Some(mch_id.into());
        self
    }

    /// The merchant's own number of the order.
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// WeChat Pay transaction number.
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// State of the order.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Day queried.
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Id to start from, taken from the previous page; empty for the first page.
    pub fn start_id(mut self, start_id: impl Into<String>) -> Self {
        self.start_id = Some(start_id.into());
        self
    }

    /// Whether ids are returned as unionid.
    pub fn need_unionid(mut self, need_unionid: impl Into<bool>) -> Self {
        self.need_unionid = Some(need_unionid.into());
        self
    }
}

wire_out!(GetOrder {
    "openid" => openid,
    "mch_id" => mch_id,
    "out_trade_no" => out_trade_no,
    "trade_no" => trade_no,
    "status" => status,
    "date" => date,
    "start_id" => start_id,
} via {
    "need_unionid" => need_unionid: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// `order_list`.
    pub order_list: Vec<GetOrderOrderList>,
    /// Number of entries in all.
    pub total_cnt: i64,
    /// Id to start from, taken from the previous page; empty for the first page.
    pub start_id: Option<String>,
}

wire_in!(GetOrderResponse {
    "order_list" => order_list,
    "total_cnt" => total_cnt,
    "start_id" => start_id,
});

impl Endpoint for GetOrder {
    type Response = GetOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.get_order",
        path: "/promoter/getorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderOrderList {
    /// Openid of the promoter.
    pub promoter_openid: String,
    /// Id of the promoter's role.
    pub role_id: i64,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Option<String>,
    /// Merchant's own data, returned unchanged.
    pub extra_info: Option<String>,
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: String,
    /// Scene value of the mini program.
    pub scene: i64,
    /// Page of the mini program, with its query.
    pub path: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Merchant's own data given when the material was shared.
    pub share_extra_info: Option<String>,
    /// Merchant number at WeChat Pay.
    pub mch_id: String,
    /// The merchant's own number of the order.
    pub out_trade_no: String,
    /// WeChat Pay transaction number.
    pub trade_no: String,
    /// State of the order.
    pub status: i64,
    /// Fen.
    pub paid_amount: i64,
    /// Unix seconds.
    pub paid_time: i64,
    /// Unix seconds.
    pub refunded_time: Option<i64>,
}

wire_in!(part GetOrderOrderList {
    "promoter_openid" => promoter_openid,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "extra_info" => extra_info,
    "openid" => openid,
    "scene" => scene,
    "path" => path,
    "create_time" => create_time,
    "share_extra_info" => share_extra_info,
    "mch_id" => mch_id,
    "out_trade_no" => out_trade_no,
    "trade_no" => trade_no,
    "status" => status,
    "paid_amount" => paid_amount,
    "paid_time" => paid_time,
    "refunded_time" => refunded_time,
});

/// Query promoters (查询推广员).
///
/// `POST /promoter/getpromoter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPromoter {
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: Option<String>,
    /// Id of the promoter's role.
    pub role_id: Option<i64>,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Option<String>,
    /// Unix seconds, start of the range.
    pub begin_time: Option<i64>,
    /// Unix seconds, end of the range.
    pub end_time: Option<i64>,
    /// Whether the promoter accepted the authorization.
    pub auth_status: Option<i64>,
    /// Whether the promoter declared the tax information.
    pub decl_status: Option<i64>,
    /// Id to start from, taken from the previous page; empty for the first page.
    pub start_id: Option<String>,
    /// Whether ids are returned as unionid.
    pub need_unionid: Option<bool>,
}

impl GetPromoter {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Id of the promoter's role.
    pub fn role_id(mut self, role_id: impl Into<i64>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// The merchant's own id of the promoter, such as a staff number.
    pub fn retail_id(mut self, retail_id: impl Into<String>) -> Self {
        self.retail_id = Some(retail_id.into());
        self
    }

    /// Unix seconds, start of the range.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds, end of the range.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Whether the promoter accepted the authorization.
    pub fn auth_status(mut self, auth_status: impl Into<i64>) -> Self {
        self.auth_status = Some(auth_status.into());
        self
    }

    /// Whether the promoter declared the tax information.
    pub fn decl_status(mut self, decl_status: impl Into<i64>) -> Self {
        self.decl_status = Some(decl_status.into());
        self
    }

    /// Id to start from, taken from the previous page; empty for the first page.
    pub fn start_id(mut self, start_id: impl Into<String>) -> Self {
        self.start_id = Some(start_id.into());
        self
    }

    /// Whether ids are returned as unionid.
    pub fn need_unionid(mut self, need_unionid: impl Into<bool>) -> Self {
        self.need_unionid = Some(need_unionid.into());
        self
    }
}

wire_out!(GetPromoter {
    "openid" => openid,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "auth_status" => auth_status,
    "decl_status" => decl_status,
    "start_id" => start_id,
} via {
    "need_unionid" => need_unionid: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`GetPromoter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoterResponse {
    /// `promoter_list`.
    pub promoter_list: Vec<GetPromoterPromoterList>,
    /// Number of entries in all.
    pub total_cnt: i64,
    /// Number of entries that failed.
    pub fail_cnt: Option<i64>,
}

wire_in!(GetPromoterResponse {
    "promoter_list" => promoter_list,
    "total_cnt" => total_cnt,
    "fail_cnt" => fail_cnt,
});

impl Endpoint for GetPromoter {
    type Response = GetPromoterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.get_promoter",
        path: "/promoter/getpromoter",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `promoter_list` of [`GetPromoter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoterPromoterList {
    /// Id of the promoter or of the relation.
    pub id: String,
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: String,
    /// Id of the promoter's role.
    pub role_id: i64,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Option<String>,
    /// Merchant's own data, returned unchanged.
    pub extra_info: Option<String>,
    /// Name of the promoter or of the role.
    pub name: Option<String>,
    /// Phone number of the promoter.
    pub phone: Option<String>,
    /// Whether the promoter accepted the authorization.
    pub auth_status: i64,
    /// Whether the promoter declared the tax information.
    pub decl_status: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetPromoterPromoterList {
    "id" => id,
    "openid" => openid,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "extra_info" => extra_info,
    "name" => name,
    "phone" => phone,
    "auth_status" => auth_status,
    "decl_status" => decl_status,
    "update_time" => update_time,
});

/// List promotion relations (查询推广关系).
///
/// `POST /promoter/getrelation`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRelation {
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: String,
    /// Scene value of the mini program.
    pub scene: Option<i64>,
    /// Page of the mini program, with its query.
    pub path: Option<String>,
    /// Unix seconds, start of the range.
    pub begin_time: Option<i64>,
    /// Unix seconds, end of the range.
    pub end_time: Option<i64>,
    /// Id to start from, taken from the previous page; empty for the first page.
    pub start_id: Option<String>,
    /// Whether ids are returned as unionid.
    pub need_unionid: Option<bool>,
}

impl GetRelation {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            scene: Default::default(),
            path: Default::default(),
            begin_time: Default::default(),
            end_time: Default::default(),
            start_id: Default::default(),
            need_unionid: Default::default(),
        }
    }

    /// Scene value of the mini program.
    pub fn scene(mut self, scene: impl Into<i64>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Page of the mini program, with its query.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Unix seconds, start of the range.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds, end of the range.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Id to start from, taken from the previous page; empty for the first page.
    pub fn start_id(mut self, start_id: impl Into<String>) -> Self {
        self.start_id = Some(start_id.into());
        self
    }

    /// Whether ids are returned as unionid.
    pub fn need_unionid(mut self, need_unionid: impl Into<bool>) -> Self {
        self.need_unionid = Some(need_unionid.into());
        self
    }
}

wire_out!(GetRelation {
    "openid" => openid,
    "scene" => scene,
    "path" => path,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "start_id" => start_id,
} via {
    "need_unionid" => need_unionid: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`GetRelation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRelationResponse {
    /// `relation_list`.
    pub relation_list: Vec<GetRelationRelationList>,
    /// Number of entries in all.
    pub total_cnt: i64,
    /// Id to start from, taken from the previous page; empty for the first page.
    pub start_id: Option<String>,
}

wire_in!(GetRelationResponse {
    "relation_list" => relation_list,
    "total_cnt" => total_cnt,
    "start_id" => start_id,
});

impl Endpoint for GetRelation {
    type Response = GetRelationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.get_relation",
        path: "/promoter/getrelation",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `relation_list` of [`GetRelation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRelationRelationList {
    /// Openid of the promoter.
    pub promoter_openid: String,
    /// Id of the promoter's role.
    pub role_id: i64,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Option<String>,
    /// Merchant's own data, returned unchanged.
    pub extra_info: Option<String>,
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: String,
    /// Scene value of the mini program.
    pub scene: i64,
    /// Page of the mini program, with its query.
    pub path: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Merchant's own data given when the material was shared.
    pub share_extra_info: Option<String>,
}

wire_in!(part GetRelationRelationList {
    "promoter_openid" => promoter_openid,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "extra_info" => extra_info,
    "openid" => openid,
    "scene" => scene,
    "path" => path,
    "create_time" => create_time,
    "share_extra_info" => share_extra_info,
});

/// Query promoter roles (查询角色).
///
/// `POST /promoter/getrole`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRole {
    /// Id of the promoter's role.
    pub role_id: Option<i64>,
}

impl GetRole {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the promoter's role.
    pub fn role_id(mut self, role_id: impl Into<i64>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
}

wire_out!(GetRole {
    "role_id" => role_id,
});

/// The answer to [`GetRole`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRoleResponse {
    /// `role_list`.
    pub role_list: Vec<GetRoleRoleList>,
    /// Number of entries in all.
    pub total_cnt: i64,
}

wire_in!(GetRoleResponse {
    "role_list" => role_list,
    "total_cnt" => total_cnt,
});

impl Endpoint for GetRole {
    type Response = GetRoleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.get_role",
        path: "/promoter/getrole",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `role_list` of [`GetRole`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRoleRoleList {
    /// Id of the promoter's role.
    pub role_id: i64,
    /// Name of the promoter or of the role.
    pub name: String,
    /// Description of the role.
    pub desc: String,
}

wire_in!(part GetRoleRoleList {
    "role_id" => role_id,
    "name" => name,
    "desc" => desc,
});

/// Get a promoter's sharing material (获取推广员分享素材).
///
/// `POST /promoter/getsharematerial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShareMaterial {
    /// `title`.
    pub title: Option<String>,
    /// Page of the mini program, with its query.
    pub path: String,
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: String,
    /// Merchant's own data, returned unchanged.
    pub extra_info: Option<String>,
    /// Kind of the material wanted.
    pub share_type: Option<i64>,
    /// Version of the mini program: release, trial or develop.
    pub env_version: Option<String>,
}

impl GetShareMaterial {
    /// Starts with the required members.
    pub fn new(path: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            title: Default::default(),
            path: path.into(),
            openid: openid.into(),
            extra_info: Default::default(),
            share_type: Default::default(),
            env_version: Default::default(),
        }
    }

    /// `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Merchant's own data, returned unchanged.
    pub fn extra_info(mut self, extra_info: impl Into<String>) -> Self {
        self.extra_info = Some(extra_info.into());
        self
    }

    /// Kind of the material wanted.
    pub fn share_type(mut self, share_type: impl Into<i64>) -> Self {
        self.share_type = Some(share_type.into());
        self
    }

    /// Version of the mini program: release, trial or develop.
    pub fn env_version(mut self, env_version: impl Into<String>) -> Self {
        self.env_version = Some(env_version.into());
        self
    }
}

wire_out!(GetShareMaterial {
    "title" => title,
    "path" => path,
    "openid" => openid,
    "extra_info" => extra_info,
    "share_type" => share_type,
    "env_version" => env_version,
});

/// The answer to [`GetShareMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShareMaterialResponse {
    /// Tag text to be pasted.
    pub tag: Option<String>,
    /// Path to share, which carries the promoter.
    pub share_path: Option<String>,
    /// Image of the QR code.
    pub qrcode: Option<String>,
}

wire_in!(GetShareMaterialResponse {
    "tag" => tag,
    "share_path" => share_path,
    "qrcode" => qrcode,
});

impl Endpoint for GetShareMaterial {
    type Response = GetShareMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.get_share_material",
        path: "/promoter/getsharematerial",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Send a message to many promoters (群发消息).
///
/// `POST /promoter/sendmsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendMsg {
    /// Kind of the message.
    pub msg_type: i64,
    /// Body of the message.
    pub content: String,
    /// App id of the mini program the message opens.
    pub appid: Option<String>,
    /// Page of the mini program, with its query.
    pub path: Option<String>,
    /// How the recipients are given: by role, by retail id or by promoter id.
    pub list_type: i64,
    /// Id of the promoter's role.
    pub role_id: Option<Vec<i64>>,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Option<Vec<String>>,
    /// Id of the promoter or of the relation.
    pub id: Option<Vec<String>>,
}

impl SendMsg {
    /// Starts with the required members.
    pub fn new(
        msg_type: impl Into<i64>,
        content: impl Into<String>,
        list_type: impl Into<i64>,
    ) -> Self {
        Self {
            msg_type: msg_type.into(),
            content: content.into(),
            appid: Default::default(),
            path: Default::default(),
            list_type: list_type.into(),
            role_id: Default::default(),
            retail_id: Default::default(),
            id: Default::default(),
        }
    }

    /// App id of the mini program the message opens.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page of the mini program, with its query.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Id of the promoter's role.
    pub fn role_id(mut self, role_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.role_id = Some(role_id.into_iter().map(Into::into).collect());
        self
    }

    /// The merchant's own id of the promoter, such as a staff number.
    pub fn retail_id(mut self, retail_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.retail_id = Some(retail_id.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the promoter or of the relation.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = Some(id.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SendMsg {
    "msg_type" => msg_type,
    "content" => content,
    "appid" => appid,
    "path" => path,
    "list_type" => list_type,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "id" => id,
});

/// The answer to [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgResponse {
    /// Id of the message.
    pub msg_id: String,
}

wire_in!(SendMsgResponse {
    "msg_id" => msg_id,
});

impl Endpoint for SendMsg {
    type Response = SendMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.send_msg",
        path: "/promoter/sendmsg",
        ..Operation::usual(Product::Mini)
    };
}

/// Send a message to one promoter (单发消息).
///
/// `POST /promoter/singlesendmsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SingleSendMsg {
    /// Kind of the message.
    pub msg_type: i64,
    /// Body of the message.
    pub content: String,
    /// App id of the mini program the message opens.
    pub appid: Option<String>,
    /// Page of the mini program, with its query.
    pub path: Option<String>,
    /// Id of the promoter or of the relation.
    pub id: Option<String>,
    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub openid: Option<String>,
}

impl SingleSendMsg {
    /// Starts with the required members.
    pub fn new(msg_type: impl Into<i64>, content: impl Into<String>) -> Self {
        Self {
            msg_type: msg_type.into(),
            content: content.into(),
            appid: Default::default(),
            path: Default::default(),
            id: Default::default(),
            openid: Default::default(),
        }
    }

    /// App id of the mini program the message opens.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page of the mini program, with its query.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Id of the promoter or of the relation.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Openid of the user in this mini program; of the promoter when queried by promoter.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }
}

wire_out!(SingleSendMsg {
    "msg_type" => msg_type,
    "content" => content,
    "appid" => appid,
    "path" => path,
    "id" => id,
    "openid" => openid,
});

/// The answer to [`SingleSendMsg`].
pub type SingleSendMsgResponse = yizhan_core::Done;

impl Endpoint for SingleSendMsg {
    type Response = SingleSendMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.single_send_msg",
        path: "/promoter/singlesendmsg",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a promoter (修改推广员).
///
/// `POST /promoter/updatepromoter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdatePromoter {
    /// Id of the promoter or of the relation.
    pub id: String,
    /// Id of the promoter's role.
    pub role_id: Option<i64>,
    /// The merchant's own id of the promoter, such as a staff number.
    pub retail_id: Option<String>,
    /// Merchant's own data, returned unchanged.
    pub extra_info: Option<String>,
    /// Name of the promoter or of the role.
    pub name: Option<String>,
    /// Phone number of the promoter.
    pub phone: Option<String>,
    /// Whether the promoter declared the tax information.
    pub decl_status: Option<i64>,
}

impl UpdatePromoter {
    /// Starts with the required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            role_id: Default::default(),
            retail_id: Default::default(),
            extra_info: Default::default(),
            name: Default::default(),
            phone: Default::default(),
            decl_status: Default::default(),
        }
    }

    /// Id of the promoter's role.
    pub fn role_id(mut self, role_id: impl Into<i64>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// The merchant's own id of the promoter, such as a staff number.
    pub fn retail_id(mut self, retail_id: impl Into<String>) -> Self {
        self.retail_id = Some(retail_id.into());
        self
    }

    /// Merchant's own data, returned unchanged.
    pub fn extra_info(mut self, extra_info: impl Into<String>) -> Self {
        self.extra_info = Some(extra_info.into());
        self
    }

    /// Name of the promoter or of the role.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number of the promoter.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Whether the promoter declared the tax information.
    pub fn decl_status(mut self, decl_status: impl Into<i64>) -> Self {
        self.decl_status = Some(decl_status.into());
        self
    }
}

wire_out!(UpdatePromoter {
    "id" => id,
    "role_id" => role_id,
    "retail_id" => retail_id,
    "extra_info" => extra_info,
    "name" => name,
    "phone" => phone,
    "decl_status" => decl_status,
});

/// The answer to [`UpdatePromoter`].
pub type UpdatePromoterResponse = yizhan_core::Done;

impl Endpoint for UpdatePromoter {
    type Response = UpdatePromoterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.update_promoter",
        path: "/promoter/updatepromoter",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a promoter role (修改角色).
///
/// `POST /promoter/updaterole`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateRole {
    /// Id of the promoter's role.
    pub role_id: i64,
    /// Name of the promoter or of the role.
    pub name: Option<String>,
    /// Description of the role.
    pub desc: Option<String>,
}

impl UpdateRole {
    /// Starts with the required members.
    pub fn new(role_id: impl Into<i64>) -> Self {
        Self {
            role_id: role_id.into(),
            name: Default::default(),
            desc: Default::default(),
        }
    }

    /// Name of the promoter or of the role.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Description of the role.
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(UpdateRole {
    "role_id" => role_id,
    "name" => name,
    "desc" => desc,
});

/// The answer to [`UpdateRole`].
pub type UpdateRoleResponse = yizhan_core::Done;

impl Endpoint for UpdateRole {
    type Response = UpdateRoleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.promoter.update_role",
        path: "/promoter/updaterole",
        ..Operation::usual(Product::Mini)
    };
}
