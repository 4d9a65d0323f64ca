//! Generated from `spec/mini/wxaapi_minishop.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program trade complaints (小程序交易投诉)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Appeal against a complaint (商家申诉).
///
/// `POST /wxaapi/minishop/busiAppeal`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BusiAppeal {
    /// Number of the complaint.
    pub complaint_order_id: i64,
    /// Text for the complaint.
    pub content: Option<String>,
    /// Media ids of pictures.
    pub media_id_list: Option<Vec<String>>,
}

impl BusiAppeal {
    /// Starts with the required members.
    pub fn new(complaint_order_id: impl Into<i64>) -> Self {
        Self {
            complaint_order_id: complaint_order_id.into(),
            content: Default::default(),
            media_id_list: Default::default(),
        }
    }

    /// Text for the complaint.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Media ids of pictures.
    pub fn media_id_list(
        mut self,
        media_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_id_list = Some(media_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(BusiAppeal {
    "complaintOrderId" => complaint_order_id,
    "content" => content,
    "mediaIdList" => media_id_list,
});

/// The answer to [`BusiAppeal`].
pub type BusiAppealResponse = yizhan_core::Done;

impl Endpoint for BusiAppeal {
    type Response = BusiAppealResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_minishop.busi_appeal",
        path: "/wxaapi/minishop/busiAppeal",
        ..Operation::usual(Product::Mini)
    };
}

/// Respond to a complaint (商家处理投诉单).
///
/// `POST /wxaapi/minishop/bussiRespondComplaint`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html)
///
/// Has to be done before the complaint expires.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BussiRespondComplaint {
    /// Number of the complaint.
    pub complaint_order_id: i64,
    /// Text for the complaint.
    pub content: Option<String>,
    /// Media ids of pictures.
    pub media_id_list: Option<Vec<String>>,
    /// How the merchant deals with the complaint.
    pub bussi_handle: i64,
}

impl BussiRespondComplaint {
    /// Starts with the required members.
    pub fn new(complaint_order_id: impl Into<i64>, bussi_handle: impl Into<i64>) -> Self {
        Self {
            complaint_order_id: complaint_order_id.into(),
            content: Default::default(),
            media_id_list: Default::default(),
            bussi_handle: bussi_handle.into(),
        }
    }

    /// Text for the complaint.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Media ids of pictures.
    pub fn media_id_list(
        mut self,
        media_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_id_list = Some(media_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(BussiRespondComplaint {
    "complaintOrderId" => complaint_order_id,
    "content" => content,
    "mediaIdList" => media_id_list,
    "bussiHandle" => bussi_handle,
});

/// The answer to [`BussiRespondComplaint`].
pub type BussiRespondComplaintResponse = yizhan_core::Done;

impl Endpoint for BussiRespondComplaint {
    type Response = BussiRespondComplaintResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_minishop.bussi_respond_complaint",
        path: "/wxaapi/minishop/bussiRespondComplaint",
        ..Operation::usual(Product::Mini)
    };
}

/// Supply evidence for a complaint (商家补充凭证).
///
/// `POST /wxaapi/minishop/bussiSupplyProof`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BussiSupplyProof {
    /// Number of the complaint.
    pub complaint_order_id: i64,
    /// Text for the complaint.
    pub content: Option<String>,
    /// Media ids of pictures.
    pub media_id_list: Option<Vec<String>>,
}

impl BussiSupplyProof {
    /// Starts with the required members.
    pub fn new(complaint_order_id: impl Into<i64>) -> Self {
        Self {
            complaint_order_id: complaint_order_id.into(),
            content: Default::default(),
            media_id_list: Default::default(),
        }
    }

    /// Text for the complaint.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Media ids of pictures.
    pub fn media_id_list(
        mut self,
        media_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_id_list = Some(media_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(BussiSupplyProof {
    "complaintOrderId" => complaint_order_id,
    "content" => content,
    "mediaIdList" => media_id_list,
});

/// The answer to [`BussiSupplyProof`].
pub type BussiSupplyProofResponse = yizhan_core::Done;

impl Endpoint for BussiSupplyProof {
    type Response = BussiSupplyProofResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_minishop.bussi_supply_proof",
        path: "/wxaapi/minishop/bussiSupplyProof",
        ..Operation::usual(Product::Mini)
    };
}

/// Supply refund evidence for a complaint (商家补充退款凭证).
///
/// `POST /wxaapi/minishop/bussiSupplyRefund`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BussiSupplyRefund {
    /// Number of the complaint.
    pub complaint_order_id: i64,
    /// Text for the complaint.
    pub content: Option<String>,
    /// Media ids of pictures.
    pub media_id_list: Option<Vec<String>>,
}

impl BussiSupplyRefund {
    /// Starts with the required members.
    pub fn new(complaint_order_id: impl Into<i64>) -> Self {
        Self {
            complaint_order_id: complaint_order_id.into(),
            content: Default::default(),
            media_id_list: Default::default(),
        }
    }

    /// Text for the complaint.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Media ids of pictures.
    pub fn media_id_list(
        mut self,
        media_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_id_list = Some(media_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(BussiSupplyRefund {
    "complaintOrderId" => complaint_order_id,
    "content" => content,
    "mediaIdList" => media_id_list,
});

/// The answer to [`BussiSupplyRefund`].
pub type BussiSupplyRefundResponse = yizhan_core::Done;

impl Endpoint for BussiSupplyRefund {
    type Response = BussiSupplyRefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_minishop.bussi_supply_refund",
        path: "/wxaapi/minishop/bussiSupplyRefund",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a complaint (获取投诉单详情).
///
/// `GET /wxaapi/minishop/complaintOrderDetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ComplaintOrderDetail {
    /// Number of the complaint.
    pub complaint_order_id: i64,
}

impl ComplaintOrderDetail {
    /// Starts with the required members.
    pub fn new(complaint_order_id: impl Into<i64>) -> Self {
        Self {
            complaint_order_id: complaint_order_id.into(),
        }
    }
}

wire_out!(ComplaintOrderDetail {
    "complaintOrderId" => complaint_order_id,
});

/// The answer to [`ComplaintOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComplaintOrderDetailResponse {
    /// `complaintOrder`.
    pub complaint_order: ComplaintOrderDetailComplaintOrder,
    /// `item`.
    pub item: Vec<ComplaintOrderDetailItem>,
    /// Goods sent back.
    pub return_bill: Option<ComplaintOrderDetailReturnBill>,
}

wire_in!(ComplaintOrderDetailResponse {
    "complaintOrder" => complaint_order,
    "item" => item,
    "returnBill" => return_bill,
});

impl Endpoint for ComplaintOrderDetail {
    type Response = ComplaintOrderDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_minishop.complaint_order_detail",
        path: "/wxaapi/minishop/complaintOrderDetail",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `complaint_order` of [`ComplaintOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComplaintOrderDetailComplaintOrder {
    /// Number of the complaint.
    pub complaint_order_id: i64,
    /// The user's open id.
    pub open_id: String,
    /// `type`.
    pub r#type: i64,
    /// `appealState`.
    pub appeal_state: i64,
    /// `nickName`.
    pub nick_name: String,
    /// Address of the picture.
    pub head_img_url: String,
    /// `phoneNumber`.
    pub phone_number: String,
    /// What the user supplied.
    pub customer_material: Option<ComplaintOrderDetailCustomerMaterial>,
    /// The merchant's own order number.
    pub out_trade_no: String,
    /// Id of the order.
    pub order_id: String,
    /// `status`.
    pub status: i64,
    /// `productName`.
    pub product_name: String,
    /// Unix seconds.
    pub pay_time: i64,
    /// Amount of the order.
    pub total_cost_str: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub expire_time: i64,
}

wire_in!(part ComplaintOrderDetailComplaintOrder {
    "complaintOrderId" => complaint_order_id,
    "openId" => open_id,
    "type" => r#type,
    "appealState" => appeal_state,
    "nickName" => nick_name,
    "headImgUrl" => head_img_url,
    "phoneNumber" => phone_number,
    "customerMaterial" => customer_material,
    "outTradeNo" => out_trade_no,
    "orderId" => order_id,
    "status" => status,
    "productName" => product_name,
    "payTime" => pay_time,
    "totalCostStr" => total_cost_str,
    "createTime" => create_time,
    "expireTime" => expire_time,
});

/// `customer_material` of [`ComplaintOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComplaintOrderDetailCustomerMaterial {
    /// Text for the complaint.
    pub content: Option<String>,
    /// Media ids of pictures.
    pub media_id_list: Vec<String>,
}

wire_in!(part ComplaintOrderDetailCustomerMaterial {
    "content" => content,
    "mediaIdList" => media_id_list,
});

/// `item` of [`ComplaintOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComplaintOrderDetailItem {
    /// Kind of the step.
    pub item_type: i64,
    /// `appealItemType`.
    pub appeal_item_type: Option<i64>,
    /// Unix seconds.
    pub time: i64,
    /// `nickName`.
    pub nick_name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// Text for the complaint.
    pub content: Option<String>,
    /// Media ids of pictures.
    pub media_id_list: Vec<String>,
    /// Who was found responsible.
    pub blame_result: Option<i64>,
}

wire_in!(part ComplaintOrderDetailItem {
    "itemType" => item_type,
    "appealItemType" => appeal_item_type,
    "time" => time,
    "nickName" => nick_name,
    "phoneNumber" => phone_number,
    "content" => content,
    "mediaIdList" => media_id_list,
    "blameResult" => blame_result,
});

/// `return_bill` of [`ComplaintOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComplaintOrderDetailReturnBill {
    /// `returnId`.
    pub return_id: String,
    /// Name of the courier.
    pub delivery_name: Option<String>,
    /// Waybill number.
    pub waybill_id: String,
    /// `orderStatus`.
    pub order_status: i64,
}

wire_in!(part ComplaintOrderDetailReturnBill {
    "returnId" => return_id,
    "deliveryName" => delivery_name,
    "waybillId" => waybill_id,
    "orderStatus" => order_status,
});
