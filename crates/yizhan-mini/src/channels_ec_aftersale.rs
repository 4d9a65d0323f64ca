//! Generated from `spec/mini/channels_ec_aftersale.toml` by `cargo xtask codegen`. Do not edit.
//!
//! After-sales, complaints and guarantees (微信小店售后与纠纷)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Accept an after-sale request (同意售后).
///
/// `POST /channels/ec/aftersale/acceptapply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/acceptapply.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/acceptapply.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptApply {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `address_id`.
    pub address_id: Option<i64>,
    /// `accept_type`.
    pub accept_type: Option<i64>,
}

impl AcceptApply {
    /// Starts with the required members.
    pub fn new(after_sale_order_id: impl Into<String>) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
            address_id: Default::default(),
            accept_type: Default::default(),
        }
    }

    /// `address_id`.
    pub fn address_id(mut self, address_id: impl Into<i64>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// `accept_type`.
    pub fn accept_type(mut self, accept_type: impl Into<i64>) -> Self {
        self.accept_type = Some(accept_type.into());
        self
    }
}

wire_out!(AcceptApply {
    "after_sale_order_id" => after_sale_order_id,
    "address_id" => address_id,
    "accept_type" => accept_type,
});

/// The answer to [`AcceptApply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AcceptApplyResponse {}

wire_in!(AcceptApplyResponse {});

impl Endpoint for AcceptApply {
    type Response = AcceptApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.accept_apply",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/acceptapply",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Ship the replacement of an exchange (换货发货).
///
/// `POST /channels/ec/aftersale/acceptexchangereship`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/acceptexchangereship.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptExchangeReship {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `delivery_id`.
    pub delivery_id: String,
    /// `waybill_id`.
    pub waybill_id: String,
}

impl AcceptExchangeReship {
    /// Starts with the required members.
    pub fn new(
        after_sale_order_id: impl Into<String>,
        delivery_id: impl Into<String>,
        waybill_id: impl Into<String>,
    ) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
            delivery_id: delivery_id.into(),
            waybill_id: waybill_id.into(),
        }
    }
}

wire_out!(AcceptExchangeReship {
    "after_sale_order_id" => after_sale_order_id,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
});

/// The answer to [`AcceptExchangeReship`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AcceptExchangeReshipResponse {}

wire_in!(AcceptExchangeReshipResponse {});

impl Endpoint for AcceptExchangeReship {
    type Response = AcceptExchangeReshipResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.accept_exchange_reship",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/acceptexchangereship",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Leave a message in a complaint (商家补充纠纷单留言).
///
/// `POST /channels/ec/aftersale/addcomplaintmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/complaint/addcomplaintmaterial.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/complaint/addcomplaintmaterial.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddComplaintMaterial {
    /// `complaint_id`.
    pub complaint_id: String,
    /// `content`.
    pub content: String,
    /// `media_id_list`.
    pub media_id_list: Option<Vec<String>>,
}

impl AddComplaintMaterial {
    /// Starts with the required members.
    pub fn new(complaint_id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            content: content.into(),
            media_id_list: Default::default(),
        }
    }

    /// `media_id_list`.
    pub fn media_id_list(
        mut self,
        media_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_id_list = Some(media_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddComplaintMaterial {
    "complaint_id" => complaint_id,
    "content" => content,
    "media_id_list" => media_id_list,
});

/// The answer to [`AddComplaintMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddComplaintMaterialResponse {}

wire_in!(AddComplaintMaterialResponse {});

impl Endpoint for AddComplaintMaterial {
    type Response = AddComplaintMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.add_complaint_material",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/addcomplaintmaterial",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Submit evidence for a complaint (商家举证).
///
/// `POST /channels/ec/aftersale/addcomplaintproof`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/complaint/addcomplaintproof.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/complaint/addcomplaintproof.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddComplaintProof {
    /// `complaint_id`.
    pub complaint_id: String,
    /// `content`.
    pub content: String,
    /// `media_id_list`.
    pub media_id_list: Option<Vec<String>>,
}

impl AddComplaintProof {
    /// Starts with the required members.
    pub fn new(complaint_id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            content: content.into(),
            media_id_list: Default::default(),
        }
    }

    /// `media_id_list`.
    pub fn media_id_list(
        mut self,
        media_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_id_list = Some(media_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddComplaintProof {
    "complaint_id" => complaint_id,
    "content" => content,
    "media_id_list" => media_id_list,
});

/// The answer to [`AddComplaintProof`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddComplaintProofResponse {}

wire_in!(AddComplaintProofResponse {});

impl Endpoint for AddComplaintProof {
    type Response = AddComplaintProofResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.add_complaint_proof",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/addcomplaintproof",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Apply for a virtual number of an after-sale order (售后单兑换虚拟号).
///
/// `POST /channels/ec/aftersale/applyvirtualtelnum`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/applyvirtualtelnumber.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyVirtualTelNum {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
}

impl ApplyVirtualTelNum {
    /// Starts with the required members.
    pub fn new(after_sale_order_id: impl Into<String>) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
        }
    }
}

wire_out!(ApplyVirtualTelNum {
    "after_sale_order_id" => after_sale_order_id,
});

/// The answer to [`ApplyVirtualTelNum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyVirtualTelNumResponse {
    /// `virtual_tel_number`.
    pub virtual_tel_number: String,
    /// Unix seconds.
    pub virtual_tel_expire_time: i64,
}

wire_in!(ApplyVirtualTelNumResponse {
    "virtual_tel_number" => virtual_tel_number,
    "virtual_tel_expire_time" => virtual_tel_expire_time,
});

impl Endpoint for ApplyVirtualTelNum {
    type Response = ApplyVirtualTelNumResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.apply_virtual_tel_num",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/applyvirtualtelnum",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Open an after-sale order on behalf of the buyer (代用户发起售后).
///
/// `POST /channels/ec/aftersale/genaftersaleorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/genaftersaleorder.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GenAftersaleOrder {
    /// `request_id`.
    pub request_id: String,
    /// `order_id`.
    pub order_id: String,
    /// `product_id`.
    pub product_id: i64,
    /// `sku_id`.
    pub sku_id: i64,
    /// `count`.
    pub count: i64,
    /// `amount`.
    pub amount: i64,
    /// `reason`.
    pub reason: String,
    /// `type`.
    pub r#type: String,
    /// `address_id`.
    pub address_id: Option<i64>,
    /// `desc`.
    pub desc: Option<String>,
}

impl GenAftersaleOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(request_id: impl Into<String>) -> Self {
        Self {
            request_id: request_id.into(),
            order_id: Default::default(),
            product_id: Default::default(),
            sku_id: Default::default(),
            count: Default::default(),
            amount: Default::default(),
            reason: Default::default(),
            r#type: Default::default(),
            address_id: Default::default(),
            desc: Default::default(),
        }
    }

    /// `order_id`.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// `product_id`.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// `sku_id`.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = sku_id.into();
        self
    }

    /// `count`.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }

    /// `amount`.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }

    /// `reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// `address_id`.
    pub fn address_id(mut self, address_id: impl Into<i64>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// `desc`.
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(GenAftersaleOrder {
    "request_id" => request_id,
    "order_id" => order_id,
    "count" => count,
    "amount" => amount,
    "reason" => reason,
    "type" => r#type,
    "address_id" => address_id,
    "desc" => desc,
} via {
    "product_id" => product_id: yizhan_core::wire::NumberAsString,
    "sku_id" => sku_id: yizhan_core::wire::NumberAsString,
});

/// The answer to [`GenAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenAftersaleOrderResponse {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
}

wire_in!(GenAftersaleOrderResponse {
    "after_sale_order_id" => after_sale_order_id,
});

impl Endpoint for GenAftersaleOrder {
    type Response = GenAftersaleOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.gen_aftersale_order",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/genaftersaleorder",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// List after-sale orders (获取售后单列表).
///
/// `POST /channels/ec/aftersale/getaftersalelist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersalelist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersalelist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAftersaleList {
    /// Unix seconds.
    pub begin_create_time: i64,
    /// Unix seconds.
    pub end_create_time: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl GetAftersaleList {
    /// Starts with the required members.
    pub fn new(begin_create_time: impl Into<i64>, end_create_time: impl Into<i64>) -> Self {
        Self {
            begin_create_time: begin_create_time.into(),
            end_create_time: end_create_time.into(),
            next_key: Default::default(),
        }
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetAftersaleList {
    "begin_create_time" => begin_create_time,
    "end_create_time" => end_create_time,
    "next_key" => next_key,
});

/// The answer to [`GetAftersaleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleListResponse {
    /// `after_sale_order_id_list`.
    pub after_sale_order_id_list: Vec<String>,
    /// `next_key`.
    pub next_key: Option<String>,
    /// `has_more`.
    pub has_more: bool,
}

wire_in!(GetAftersaleListResponse {
    "after_sale_order_id_list" => after_sale_order_id_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetAftersaleList {
    type Response = GetAftersaleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.get_aftersale_list",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/getaftersalelist",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get an after-sale order (获取售后单).
///
/// `POST /channels/ec/aftersale/getaftersaleorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersaleorder.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/query_after-sales.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersaleorder.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAftersaleOrder {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
}

impl GetAftersaleOrder {
    /// Starts with the required members.
    pub fn new(after_sale_order_id: impl Into<String>) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
        }
    }
}

wire_out!(GetAftersaleOrder {
    "after_sale_order_id" => after_sale_order_id,
});

/// The answer to [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderResponse {
    /// `after_sale_order`.
    pub after_sale_order: GetAftersaleOrderAfterSaleOrder,
}

wire_in!(GetAftersaleOrderResponse {
    "after_sale_order" => after_sale_order,
});

impl Endpoint for GetAftersaleOrder {
    type Response = GetAftersaleOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.get_aftersale_order",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/getaftersaleorder",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `after_sale_order` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderAfterSaleOrder {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `order_id`.
    pub order_id: String,
    /// `type`.
    pub r#type: String,
    /// `sub_type`.
    pub sub_type: Option<String>,
    /// `status`.
    pub status: String,
    /// `openid`.
    pub openid: String,
    /// `unionid`.
    pub unionid: Option<String>,
    /// `present_giver_openid`.
    pub present_giver_openid: Option<String>,
    /// `present_giver_unionid`.
    pub present_giver_unionid: Option<String>,
    /// `reason`.
    pub reason: String,
    /// `product_info`.
    pub product_info: GetAftersaleOrderAfterSaleOrderProductInfo,
    /// `details`.
    pub details: GetAftersaleOrderDetails,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
    /// `return_info`.
    pub return_info: Option<GetAftersaleOrderReturnInfo>,
    /// `merchant_upload_info`.
    pub merchant_upload_info: Option<GetAftersaleOrderMerchantUploadInfo>,
    /// `merchant_update_detail`.
    pub merchant_update_detail: Option<GetAftersaleOrderMerchantUpdateDetail>,
    /// `refund_resp`.
    pub refund_resp: Option<GetAftersaleOrderRefundResp>,
    /// `gen_scene`.
    pub gen_scene: Option<i64>,
    /// `deadline`.
    pub deadline: Option<i64>,
    /// `exchange_product_info`.
    pub exchange_product_info: Option<GetAftersaleOrderExchangeProductInfo>,
    /// `exchange_delivery_info`.
    pub exchange_delivery_info: Option<GetAftersaleOrderExchangeDeliveryInfo>,
    /// `virtual_tel_num_info`.
    pub virtual_tel_num_info: Option<VirtualTelNumInfo>,
    /// `compensation_liability_amount`.
    pub compensation_liability_amount: Option<i64>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// `complete_time`.
    pub complete_time: Option<i64>,
}

wire_in!(GetAftersaleOrderAfterSaleOrder {
    "after_sale_order_id" => after_sale_order_id,
    "order_id" => order_id,
    "type" => r#type,
    "sub_type" => sub_type,
    "status" => status,
    "openid" => openid,
    "unionid" => unionid,
    "present_giver_openid" => present_giver_openid,
    "present_giver_unionid" => present_giver_unionid,
    "reason" => reason,
    "product_info" => product_info,
    "details" => details,
    "refund_info" => refund_info,
    "return_info" => return_info,
    "merchant_upload_info" => merchant_upload_info,
    "merchant_update_detail" => merchant_update_detail,
    "refund_resp" => refund_resp,
    "gen_scene" => gen_scene,
    "deadline" => deadline,
    "exchange_product_info" => exchange_product_info,
    "exchange_delivery_info" => exchange_delivery_info,
    "virtual_tel_num_info" => virtual_tel_num_info,
    "compensation_liability_amount" => compensation_liability_amount,
    "update_time" => update_time,
    "create_time" => create_time,
    "complete_time" => complete_time,
});

/// `after_sale_order_product_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderAfterSaleOrderProductInfo {
    /// `product_id`.
    pub product_id: i64,
    /// `sku_id`.
    pub sku_id: i64,
    /// `sku_code`.
    pub sku_code: Option<String>,
    /// `count`.
    pub count: i64,
    /// `fast_refund`.
    pub fast_refund: Option<bool>,
    /// `voucher_list`.
    pub voucher_list: Vec<GetAftersaleOrderVoucherList>,
    /// `gift_product_list`.
    pub gift_product_list: Vec<GetAftersaleOrderGiftProductList>,
}

wire_in!(GetAftersaleOrderAfterSaleOrderProductInfo {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "sku_code" => sku_code,
    "count" => count,
    "fast_refund" => fast_refund,
    "voucher_list" => voucher_list,
    "gift_product_list" => gift_product_list,
});

/// `voucher_list` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderVoucherList {
    /// `vourcher_code`.
    pub vourcher_code: String,
}

wire_in!(GetAftersaleOrderVoucherList {
    "vourcher_code" => vourcher_code,
});

/// `gift_product_list` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderGiftProductList {
    /// `product_id`.
    pub product_id: i64,
    /// `sku_id`.
    pub sku_id: i64,
    /// `sku_code`.
    pub sku_code: Option<String>,
    /// `count`.
    pub count: i64,
    /// `task_id`.
    pub task_id: i64,
}

wire_in!(GetAftersaleOrderGiftProductList {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "sku_code" => sku_code,
    "count" => count,
    "task_id" => task_id,
});

/// `details` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderDetails {
    /// `desc`.
    pub desc: Option<String>,
    /// `receive_product`.
    pub receive_product: bool,
    /// `cancel_time`.
    pub cancel_time: i64,
    /// `media_id_list`.
    pub media_id_list: Vec<String>,
    /// `tel_number`.
    pub tel_number: Option<String>,
    /// `wxa_vip_discounted_price`.
    pub wxa_vip_discounted_price: Option<i64>,
}

wire_in!(GetAftersaleOrderDetails {
    "desc" => desc,
    "receive_product" => receive_product,
    "cancel_time" => cancel_time,
    "media_id_list" => media_id_list,
    "tel_number" => tel_number,
    "wxa_vip_discounted_price" => wxa_vip_discounted_price,
});

/// `refund_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RefundInfo {
    /// `amount`.
    pub amount: i64,
    /// `refund_reason`.
    pub refund_reason: Option<i64>,
    /// `platform_discount_return_amount`.
    pub platform_discount_return_amount: Option<i64>,
    /// `is_low_price_insurance_refund`.
    pub is_low_price_insurance_refund: Option<bool>,
    /// `is_final_refund_by_insurance`.
    pub is_final_refund_by_insurance: Option<bool>,
}

wire_in!(RefundInfo {
    "amount" => amount,
    "refund_reason" => refund_reason,
    "platform_discount_return_amount" => platform_discount_return_amount,
    "is_low_price_insurance_refund" => is_low_price_insurance_refund,
    "is_final_refund_by_insurance" => is_final_refund_by_insurance,
});

/// `return_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderReturnInfo {
    /// `delivery_id`.
    pub delivery_id: String,
    /// `delivery_name`.
    pub delivery_name: String,
    /// `waybill_id`.
    pub waybill_id: String,
}

wire_in!(GetAftersaleOrderReturnInfo {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "waybill_id" => waybill_id,
});

/// `merchant_upload_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderMerchantUploadInfo {
    /// `reject_reason`.
    pub reject_reason: Option<String>,
    /// `refund_certificates`.
    pub refund_certificates: Vec<String>,
}

wire_in!(GetAftersaleOrderMerchantUploadInfo {
    "reject_reason" => reject_reason,
    "refund_certificates" => refund_certificates,
});

/// `merchant_update_detail` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderMerchantUpdateDetail {
    /// `merchant_update_type`.
    pub merchant_update_type: i64,
    /// `merchant_update_desc`.
    pub merchant_update_desc: String,
    /// `update_reason_type`.
    pub update_reason_type: i64,
    /// `old_after_sale_type`.
    pub old_after_sale_type: i64,
    /// `new_after_sale_type`.
    pub new_after_sale_type: i64,
    /// `old_after_sale_amount`.
    pub old_after_sale_amount: i64,
    /// `new_after_sale_amount`.
    pub new_after_sale_amount: i64,
    /// `media_ids`.
    pub media_ids: Vec<String>,
}

wire_in!(GetAftersaleOrderMerchantUpdateDetail {
    "merchant_update_type" => merchant_update_type,
    "merchant_update_desc" => merchant_update_desc,
    "update_reason_type" => update_reason_type,
    "old_after_sale_type" => old_after_sale_type,
    "new_after_sale_type" => new_after_sale_type,
    "old_after_sale_amount" => old_after_sale_amount,
    "new_after_sale_amount" => new_after_sale_amount,
    "media_ids" => media_ids,
});

/// `refund_resp` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderRefundResp {
    /// `ret`.
    pub ret: i64,
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
}

wire_in!(GetAftersaleOrderRefundResp {
    "ret" => ret,
    "code" => code,
    "message" => message,
});

/// `exchange_product_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderExchangeProductInfo {
    /// `product_id`.
    pub product_id: i64,
    /// `old_sku_id`.
    pub old_sku_id: i64,
    /// `new_sku_id`.
    pub new_sku_id: i64,
    /// `old_sku_price`.
    pub old_sku_price: i64,
    /// `new_sku_price`.
    pub new_sku_price: i64,
    /// `old_sku_code`.
    pub old_sku_code: Option<String>,
    /// `new_sku_code`.
    pub new_sku_code: Option<String>,
    /// `product_cnt`.
    pub product_cnt: i64,
}

wire_in!(GetAftersaleOrderExchangeProductInfo {
    "product_id" => product_id,
    "old_sku_id" => old_sku_id,
    "new_sku_id" => new_sku_id,
    "old_sku_price" => old_sku_price,
    "new_sku_price" => new_sku_price,
    "old_sku_code" => old_sku_code,
    "new_sku_code" => new_sku_code,
    "product_cnt" => product_cnt,
});

/// `exchange_delivery_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderExchangeDeliveryInfo {
    /// `delivery_id`.
    pub delivery_id: String,
    /// `delivery_name`.
    pub delivery_name: String,
    /// `waybill_id`.
    pub waybill_id: String,
    /// `address_info`.
    pub address_info: Option<GetAftersaleOrderAddressInfo>,
}

wire_in!(GetAftersaleOrderExchangeDeliveryInfo {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "waybill_id" => waybill_id,
    "address_info" => address_info,
});

/// `address_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderAddressInfo {
    /// `user_name`.
    pub user_name: String,
    /// `province_name`.
    pub province_name: Option<String>,
    /// `city_name`.
    pub city_name: Option<String>,
    /// `county_name`.
    pub county_name: Option<String>,
    /// `detail_info`.
    pub detail_info: Option<String>,
    /// `tel_number`.
    pub tel_number: String,
    /// `postal_code`.
    pub postal_code: Option<String>,
    /// `house_number`.
    pub house_number: Option<String>,
    /// `lng`.
    pub lng: Option<f64>,
    /// `lat`.
    pub lat: Option<f64>,
    /// `hash_code`.
    pub hash_code: Option<String>,
    /// `virtual_order_tel_number`.
    pub virtual_order_tel_number: Option<String>,
    /// `use_tel_number`.
    pub use_tel_number: Option<bool>,
    /// `tel_number_ext_info`.
    pub tel_number_ext_info: Option<GetAftersaleOrderTelNumberExtInfo>,
}

wire_in!(GetAftersaleOrderAddressInfo {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
    "house_number" => house_number,
    "lng" => lng,
    "lat" => lat,
    "hash_code" => hash_code,
    "virtual_order_tel_number" => virtual_order_tel_number,
    "use_tel_number" => use_tel_number,
    "tel_number_ext_info" => tel_number_ext_info,
});

/// `tel_number_ext_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderTelNumberExtInfo {
    /// `real_tel_number`.
    pub real_tel_number: Option<String>,
    /// `virtual_tel_number`.
    pub virtual_tel_number: Option<String>,
    /// Unix seconds.
    pub virtual_tel_expire_time: Option<i64>,
    /// `get_virtual_tel_cnt`.
    pub get_virtual_tel_cnt: Option<i64>,
}

wire_in!(GetAftersaleOrderTelNumberExtInfo {
    "real_tel_number" => real_tel_number,
    "virtual_tel_number" => virtual_tel_number,
    "virtual_tel_expire_time" => virtual_tel_expire_time,
    "get_virtual_tel_cnt" => get_virtual_tel_cnt,
});

/// `virtual_tel_num_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VirtualTelNumInfo {
    /// `virtual_tel_number`.
    pub virtual_tel_number: Option<String>,
    /// Unix seconds.
    pub virtual_tel_expire_time: Option<i64>,
}

wire_in!(VirtualTelNumInfo {
    "virtual_tel_number" => virtual_tel_number,
    "virtual_tel_expire_time" => virtual_tel_expire_time,
});

/// Get a complaint (获取纠纷单).
///
/// `POST /channels/ec/aftersale/getcomplaintorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/complaint/getcomplaintorder.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/complaint/getcomplaintorder.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetComplaintOrder {
    /// `complaint_id`.
    pub complaint_id: String,
}

impl GetComplaintOrder {
    /// Starts with the required members.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
        }
    }
}

wire_out!(GetComplaintOrder {
    "complaint_id" => complaint_id,
});

/// The answer to [`GetComplaintOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetComplaintOrderResponse {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `order_id`.
    pub order_id: String,
    /// `history`.
    pub history: Vec<GetComplaintOrderHistory>,
    /// `status`.
    pub status: Option<i64>,
    /// `virtual_tel_num_info`.
    pub virtual_tel_num_info: Option<VirtualTelNumInfo>,
}

wire_in!(GetComplaintOrderResponse {
    "after_sale_order_id" => after_sale_order_id,
    "order_id" => order_id,
    "history" => history,
    "status" => status,
    "virtual_tel_num_info" => virtual_tel_num_info,
});

impl Endpoint for GetComplaintOrder {
    type Response = GetComplaintOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.get_complaint_order",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/getcomplaintorder",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `history` of [`GetComplaintOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetComplaintOrderHistory {
    /// `item_type`.
    pub item_type: i64,
    /// `time`.
    pub time: i64,
    /// `content`.
    pub content: Option<String>,
    /// `media_id_list`.
    pub media_id_list: Vec<String>,
    /// `phone_number`.
    pub phone_number: Option<String>,
    /// `complaint_type`.
    pub complaint_type: Option<i64>,
    /// `after_sale_type`.
    pub after_sale_type: Option<i64>,
    /// `after_sale_reason`.
    pub after_sale_reason: Option<i64>,
}

wire_in!(GetComplaintOrderHistory {
    "item_type" => item_type,
    "time" => time,
    "content" => content,
    "media_id_list" => media_id_list,
    "phone_number" => phone_number,
    "complaint_type" => complaint_type,
    "after_sale_type" => after_sale_type,
    "after_sale_reason" => after_sale_reason,
});

/// Get a guarantee order (获取保障单详情).
///
/// `POST /channels/ec/aftersale/getguaranteeorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getguaranteeorder.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuaranteeOrder {
    /// `guarantee_order_id`.
    pub guarantee_order_id: i64,
}

impl GetGuaranteeOrder {
    /// Starts with the required members.
    pub fn new(guarantee_order_id: impl Into<i64>) -> Self {
        Self {
            guarantee_order_id: guarantee_order_id.into(),
        }
    }
}

wire_out!(GetGuaranteeOrder {
    "guarantee_order_id" => guarantee_order_id,
});

/// The answer to [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuaranteeOrderResponse {
    /// `guarantee_order`.
    pub guarantee_order: GetGuaranteeOrderGuaranteeOrder,
}

wire_in!(GetGuaranteeOrderResponse {
    "guarantee_order" => guarantee_order,
});

impl Endpoint for GetGuaranteeOrder {
    type Response = GetGuaranteeOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.get_guarantee_order",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/getguaranteeorder",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `guarantee_order` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuaranteeOrderGuaranteeOrder {
    /// `guarantee_order_id`.
    pub guarantee_order_id: i64,
    /// `order_id`.
    pub order_id: String,
    /// `type`.
    pub r#type: i64,
    /// `order_type`.
    pub order_type: i64,
    /// `status`.
    pub status: String,
    /// `openid`.
    pub openid: String,
    /// `unionid`.
    pub unionid: Option<String>,
    /// `apply_reason_type`.
    pub apply_reason_type: i64,
    /// `apply_reason`.
    pub apply_reason: String,
    /// Unix seconds.
    pub expire_time: i64,
    /// `complete_time`.
    pub complete_time: Option<i64>,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// `pay_amount`.
    pub pay_amount: i64,
    /// `order_pay_info`.
    pub order_pay_info: OrderPayInfo,
    /// `wxa_vip_discounted_price`.
    pub wxa_vip_discounted_price: Option<i64>,
    /// `merchant_refuse_reason`.
    pub merchant_refuse_reason: Option<String>,
    /// `order_present_info`.
    pub order_present_info: Option<OrderPresentInfo>,
    /// `fake_one_pay_four_info`.
    pub fake_one_pay_four_info: Option<FakeOnePayFourInfo>,
    /// `bad_pay_info`.
    pub bad_pay_info: Option<BadPayInfo>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetGuaranteeOrderGuaranteeOrder {
    "guarantee_order_id" => guarantee_order_id,
    "order_id" => order_id,
    "type" => r#type,
    "order_type" => order_type,
    "status" => status,
    "openid" => openid,
    "unionid" => unionid,
    "apply_reason_type" => apply_reason_type,
    "apply_reason" => apply_reason,
    "expire_time" => expire_time,
    "complete_time" => complete_time,
    "product_info" => product_info,
    "pay_amount" => pay_amount,
    "order_pay_info" => order_pay_info,
    "wxa_vip_discounted_price" => wxa_vip_discounted_price,
    "merchant_refuse_reason" => merchant_refuse_reason,
    "order_present_info" => order_present_info,
    "fake_one_pay_four_info" => fake_one_pay_four_info,
    "bad_pay_info" => bad_pay_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `product_info` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `sku_id`.
    pub sku_id: Option<i64>,
    /// `title`.
    pub title: String,
    /// `thumb_img`.
    pub thumb_img: String,
    /// `detail`.
    pub detail: Option<String>,
    /// `real_price`.
    pub real_price: i64,
    /// `product_cnt`.
    pub product_cnt: i64,
}

wire_in!(ProductInfo {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "title" => title,
    "thumb_img" => thumb_img,
    "detail" => detail,
    "real_price" => real_price,
    "product_cnt" => product_cnt,
});

/// `order_pay_info` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderPayInfo {
    /// `transaction_id`.
    pub transaction_id: String,
}

wire_in!(OrderPayInfo {
    "transaction_id" => transaction_id,
});

/// `order_present_info` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderPresentInfo {
    /// `present_order_id`.
    pub present_order_id: String,
    /// `giver_nickname`.
    pub giver_nickname: String,
    /// `accept_present_time`.
    pub accept_present_time: i64,
}

wire_in!(OrderPresentInfo {
    "present_order_id" => present_order_id,
    "giver_nickname" => giver_nickname,
    "accept_present_time" => accept_present_time,
});

/// `fake_one_pay_four_info` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FakeOnePayFourInfo {
    /// `identify_fee`.
    pub identify_fee: Option<i64>,
    /// `product_fee`.
    pub product_fee: i64,
    /// `total_pay_fee`.
    pub total_pay_fee: Option<i64>,
    /// `acctual_pay`.
    pub acctual_pay: Option<i64>,
    /// `identify_proof_pic_list`.
    pub identify_proof_pic_list: Vec<String>,
    /// `fee_proof_pic_list`.
    pub fee_proof_pic_list: Vec<String>,
    /// `apply_reason`.
    pub apply_reason: Option<i64>,
}

wire_in!(FakeOnePayFourInfo {
    "identify_fee" => identify_fee,
    "product_fee" => product_fee,
    "total_pay_fee" => total_pay_fee,
    "acctual_pay" => acctual_pay,
    "identify_proof_pic_list" => identify_proof_pic_list,
    "fee_proof_pic_list" => fee_proof_pic_list,
    "apply_reason" => apply_reason,
});

/// `bad_pay_info` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BadPayInfo {
    /// `bad_level`.
    pub bad_level: i64,
    /// `content`.
    pub content: String,
    /// `pic_list`.
    pub pic_list: Vec<String>,
    /// `pay_fee`.
    pub pay_fee: i64,
    /// `merchant_modify_level`.
    pub merchant_modify_level: Option<i64>,
    /// `merchant_remark`.
    pub merchant_remark: Option<String>,
    /// `platform_modify_level`.
    pub platform_modify_level: Option<i64>,
    /// `refund_type`.
    pub refund_type: i64,
    /// `receive_product`.
    pub receive_product: Option<i64>,
    /// `refund_reason`.
    pub refund_reason: Option<i64>,
    /// `refund_reason_text`.
    pub refund_reason_text: Option<String>,
    /// `title_pic_list`.
    pub title_pic_list: Vec<String>,
}

wire_in!(BadPayInfo {
    "bad_level" => bad_level,
    "content" => content,
    "pic_list" => pic_list,
    "pay_fee" => pay_fee,
    "merchant_modify_level" => merchant_modify_level,
    "merchant_remark" => merchant_remark,
    "platform_modify_level" => platform_modify_level,
    "refund_type" => refund_type,
    "receive_product" => receive_product,
    "refund_reason" => refund_reason,
    "refund_reason_text" => refund_reason_text,
    "title_pic_list" => title_pic_list,
});

/// List after-sale orders of gift orders (获取礼物单售后单列表).
///
/// `POST /channels/ec/aftersale/getpresentaftersalelist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getpresentaftersalelist.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPresentAftersaleList {
    /// Unix seconds.
    pub begin_create_time: i64,
    /// Unix seconds.
    pub end_create_time: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl GetPresentAftersaleList {
    /// Starts with the required members.
    pub fn new(begin_create_time: impl Into<i64>, end_create_time: impl Into<i64>) -> Self {
        Self {
            begin_create_time: begin_create_time.into(),
            end_create_time: end_create_time.into(),
            next_key: Default::default(),
        }
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetPresentAftersaleList {
    "begin_create_time" => begin_create_time,
    "end_create_time" => end_create_time,
    "next_key" => next_key,
});

/// The answer to [`GetPresentAftersaleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPresentAftersaleListResponse {
    /// `after_sale_order_id_list`.
    pub after_sale_order_id_list: Vec<String>,
    /// `next_key`.
    pub next_key: Option<String>,
    /// `has_more`.
    pub has_more: bool,
}

wire_in!(GetPresentAftersaleListResponse {
    "after_sale_order_id_list" => after_sale_order_id_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetPresentAftersaleList {
    type Response = GetPresentAftersaleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.get_present_aftersale_list",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/getpresentaftersalelist",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get an after-sale order of a gift order (获取礼物单售后单).
///
/// `POST /channels/ec/aftersale/getpresentaftersaleorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getpresentaftersaleorder.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPresentAftersaleOrder {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
}

impl GetPresentAftersaleOrder {
    /// Starts with the required members.
    pub fn new(after_sale_order_id: impl Into<String>) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
        }
    }
}

wire_out!(GetPresentAftersaleOrder {
    "after_sale_order_id" => after_sale_order_id,
});

/// The answer to [`GetPresentAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPresentAftersaleOrderResponse {
    /// `after_sale_order`.
    pub after_sale_order: GetPresentAftersaleOrderAfterSaleOrder,
}

wire_in!(GetPresentAftersaleOrderResponse {
    "after_sale_order" => after_sale_order,
});

impl Endpoint for GetPresentAftersaleOrder {
    type Response = GetPresentAftersaleOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.get_present_aftersale_order",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/getpresentaftersaleorder",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `after_sale_order` of [`GetPresentAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPresentAftersaleOrderAfterSaleOrder {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `present_order_id`.
    pub present_order_id: String,
    /// `status`.
    pub status: String,
    /// `openid`.
    pub openid: String,
    /// `unionid`.
    pub unionid: Option<String>,
    /// `order_info_list`.
    pub order_info_list: Vec<GetPresentAftersaleOrderOrderInfoList>,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetPresentAftersaleOrderAfterSaleOrder {
    "after_sale_order_id" => after_sale_order_id,
    "present_order_id" => present_order_id,
    "status" => status,
    "openid" => openid,
    "unionid" => unionid,
    "order_info_list" => order_info_list,
    "refund_info" => refund_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `order_info_list` of [`GetPresentAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPresentAftersaleOrderOrderInfoList {
    /// `order_id`.
    pub order_id: String,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
    /// `product_info_list`.
    pub product_info_list: Vec<GetPresentAftersaleOrderProductInfoList>,
}

wire_in!(GetPresentAftersaleOrderOrderInfoList {
    "order_id" => order_id,
    "refund_info" => refund_info,
    "product_info_list" => product_info_list,
});

/// `product_info_list` of [`GetPresentAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPresentAftersaleOrderProductInfoList {
    /// `product_id`.
    pub product_id: i64,
    /// `sku_id`.
    pub sku_id: i64,
    /// `count`.
    pub count: i64,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
}

wire_in!(GetPresentAftersaleOrderProductInfoList {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "count" => count,
    "refund_info" => refund_info,
});

/// Agree to a guarantee order (商家同意保障单申请).
///
/// `POST /channels/ec/aftersale/merchantacceptguarantee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantacceptguarantee.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantAcceptGuarantee {
    /// `guarantee_order_id`.
    pub guarantee_order_id: i64,
}

impl MerchantAcceptGuarantee {
    /// Starts with the required members.
    pub fn new(guarantee_order_id: impl Into<i64>) -> Self {
        Self {
            guarantee_order_id: guarantee_order_id.into(),
        }
    }
}

wire_out!(MerchantAcceptGuarantee {
    "guarantee_order_id" => guarantee_order_id,
});

/// The answer to [`MerchantAcceptGuarantee`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MerchantAcceptGuaranteeResponse {}

wire_in!(MerchantAcceptGuaranteeResponse {});

impl Endpoint for MerchantAcceptGuarantee {
    type Response = MerchantAcceptGuaranteeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_accept_guarantee",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/merchantacceptguarantee",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Negotiate a guarantee order (商家协商保障单).
///
/// `POST /channels/ec/aftersale/merchantmodifyguarantee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantmodifyguarantee.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantModifyGuarantee {
    /// `guarantee_order_id`.
    pub guarantee_order_id: i64,
    /// `bad_level`.
    pub bad_level: i64,
    /// `merchant_remark`.
    pub merchant_remark: Option<String>,
}

impl MerchantModifyGuarantee {
    /// Starts with the required members.
    pub fn new(guarantee_order_id: impl Into<i64>, bad_level: impl Into<i64>) -> Self {
        Self {
            guarantee_order_id: guarantee_order_id.into(),
            bad_level: bad_level.into(),
            merchant_remark: Default::default(),
        }
    }

    /// `merchant_remark`.
    pub fn merchant_remark(mut self, merchant_remark: impl Into<String>) -> Self {
        self.merchant_remark = Some(merchant_remark.into());
        self
    }
}

wire_out!(MerchantModifyGuarantee {
    "guarantee_order_id" => guarantee_order_id,
    "bad_level" => bad_level,
    "merchant_remark" => merchant_remark,
});

/// The answer to [`MerchantModifyGuarantee`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MerchantModifyGuaranteeResponse {}

wire_in!(MerchantModifyGuaranteeResponse {});

impl Endpoint for MerchantModifyGuarantee {
    type Response = MerchantModifyGuaranteeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_modify_guarantee",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/merchantmodifyguarantee",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Submit evidence for a guarantee order (商家举证保障单).
///
/// `POST /channels/ec/aftersale/merchantproofguarantee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantproofguarantee.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantProofGuarantee {
    /// `guarantee_order_id`.
    pub guarantee_order_id: i64,
    /// `content`.
    pub content: String,
    /// `pic_list`.
    pub pic_list: Option<Vec<String>>,
}

impl MerchantProofGuarantee {
    /// Starts with the required members.
    pub fn new(guarantee_order_id: impl Into<i64>, content: impl Into<String>) -> Self {
        Self {
            guarantee_order_id: guarantee_order_id.into(),
            content: content.into(),
            pic_list: Default::default(),
        }
    }

    /// `pic_list`.
    pub fn pic_list(mut self, pic_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pic_list = Some(pic_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(MerchantProofGuarantee {
    "guarantee_order_id" => guarantee_order_id,
    "content" => content,
    "pic_list" => pic_list,
});

/// The answer to [`MerchantProofGuarantee`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MerchantProofGuaranteeResponse {}

wire_in!(MerchantProofGuaranteeResponse {});

impl Endpoint for MerchantProofGuarantee {
    type Response = MerchantProofGuaranteeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_proof_guarantee",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/merchantproofguarantee",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Refuse a guarantee order (商家拒绝保障单申请).
///
/// `POST /channels/ec/aftersale/merchantrefuseguarantee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantrefuseguarantee.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantRefuseGuarantee {
    /// `guarantee_order_id`.
    pub guarantee_order_id: i64,
    /// `reason`.
    pub reason: String,
    /// `pic_list`.
    pub pic_list: Option<Vec<String>>,
}

impl MerchantRefuseGuarantee {
    /// Starts with the required members.
    pub fn new(guarantee_order_id: impl Into<i64>, reason: impl Into<String>) -> Self {
        Self {
            guarantee_order_id: guarantee_order_id.into(),
            reason: reason.into(),
            pic_list: Default::default(),
        }
    }

    /// `pic_list`.
    pub fn pic_list(mut self, pic_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pic_list = Some(pic_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(MerchantRefuseGuarantee {
    "guarantee_order_id" => guarantee_order_id,
    "reason" => reason,
    "pic_list" => pic_list,
});

/// The answer to [`MerchantRefuseGuarantee`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MerchantRefuseGuaranteeResponse {}

wire_in!(MerchantRefuseGuaranteeResponse {});

impl Endpoint for MerchantRefuseGuarantee {
    type Response = MerchantRefuseGuaranteeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_refuse_guarantee",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/merchantrefuseguarantee",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Propose a change of an after-sale order (商家协商).
///
/// `POST /channels/ec/aftersale/merchantupdateaftersale`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantupdateaftersale.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantUpdateAftersale {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `type`.
    pub r#type: i64,
    /// `amount`.
    pub amount: i64,
    /// `update_reason_type`.
    pub update_reason_type: i64,
    /// `merchant_update_type`.
    pub merchant_update_type: i64,
    /// `merchant_update_desc`.
    pub merchant_update_desc: String,
    /// `media_ids`.
    pub media_ids: Option<Vec<String>>,
}

impl MerchantUpdateAftersale {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(after_sale_order_id: impl Into<String>) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
            r#type: Default::default(),
            amount: Default::default(),
            update_reason_type: Default::default(),
            merchant_update_type: Default::default(),
            merchant_update_desc: Default::default(),
            media_ids: Default::default(),
        }
    }

    /// `type`.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// `amount`.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }

    /// `update_reason_type`.
    pub fn update_reason_type(mut self, update_reason_type: impl Into<i64>) -> Self {
        self.update_reason_type = update_reason_type.into();
        self
    }

    /// `merchant_update_type`.
    pub fn merchant_update_type(mut self, merchant_update_type: impl Into<i64>) -> Self {
        self.merchant_update_type = merchant_update_type.into();
        self
    }

    /// `merchant_update_desc`.
    pub fn merchant_update_desc(mut self, merchant_update_desc: impl Into<String>) -> Self {
        self.merchant_update_desc = merchant_update_desc.into();
        self
    }

    /// `media_ids`.
    pub fn media_ids(mut self, media_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.media_ids = Some(media_ids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(MerchantUpdateAftersale {
    "after_sale_order_id" => after_sale_order_id,
    "type" => r#type,
    "amount" => amount,
    "update_reason_type" => update_reason_type,
    "merchant_update_type" => merchant_update_type,
    "merchant_update_desc" => merchant_update_desc,
    "media_ids" => media_ids,
});

/// The answer to [`MerchantUpdateAftersale`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MerchantUpdateAftersaleResponse {}

wire_in!(MerchantUpdateAftersaleResponse {});

impl Endpoint for MerchantUpdateAftersale {
    type Response = MerchantUpdateAftersaleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_update_aftersale",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/merchantupdateaftersale",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// List reasons for after-sale requests (获取全量售后原因).
///
/// `POST /channels/ec/aftersale/reason/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersalereason.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersalereason.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReasonGet {}

impl ReasonGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ReasonGet {});

/// The answer to [`ReasonGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReasonGetResponse {
    /// `reason_list`.
    pub reason_list: Vec<ReasonGetReasonList>,
}

wire_in!(ReasonGetResponse {
    "reason_list" => reason_list,
});

impl Endpoint for ReasonGet {
    type Response = ReasonGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.reason_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/reason/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `reason_list` of [`ReasonGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReasonGetReasonList {
    /// `reason`.
    pub reason: String,
    /// `reason_text`.
    pub reason_text: String,
}

wire_in!(ReasonGetReasonList {
    "reason" => reason,
    "reason_text" => reason_text,
});

/// Refund a price difference on behalf of the buyer (代用户发起退差价).
///
/// `POST /channels/ec/aftersale/refundpricediff`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-aftersale/api_refundpricediff.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RefundPriceDiff {
    /// `request_id`.
    pub request_id: Option<String>,
    /// `order_id`.
    pub order_id: String,
    /// `product_id`.
    pub product_id: i64,
    /// `sku_id`.
    pub sku_id: i64,
    /// `amount`.
    pub amount: i64,
    /// `reason`.
    pub reason: String,
    /// `desc`.
    pub desc: Option<String>,
}

impl RefundPriceDiff {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            request_id: Default::default(),
            order_id: order_id.into(),
            product_id: Default::default(),
            sku_id: Default::default(),
            amount: Default::default(),
            reason: Default::default(),
            desc: Default::default(),
        }
    }

    /// `request_id`.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// `product_id`.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// `sku_id`.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = sku_id.into();
        self
    }

    /// `amount`.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }

    /// `reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// `desc`.
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(RefundPriceDiff {
    "request_id" => request_id,
    "order_id" => order_id,
    "amount" => amount,
    "reason" => reason,
    "desc" => desc,
} via {
    "product_id" => product_id: yizhan_core::wire::NumberAsString,
    "sku_id" => sku_id: yizhan_core::wire::NumberAsString,
});

/// The answer to [`RefundPriceDiff`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RefundPriceDiffResponse {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
}

wire_in!(RefundPriceDiffResponse {
    "after_sale_order_id" => after_sale_order_id,
});

impl Endpoint for RefundPriceDiff {
    type Response = RefundPriceDiffResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.refund_price_diff",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/refundpricediff",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Reject an after-sale request (拒绝售后).
///
/// `POST /channels/ec/aftersale/rejectapply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/rejectapply.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/rejectapply.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RejectApply {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `reject_reason`.
    pub reject_reason: Option<String>,
}

impl RejectApply {
    /// Starts with the required members.
    pub fn new(after_sale_order_id: impl Into<String>) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
            reject_reason: Default::default(),
        }
    }

    /// `reject_reason`.
    pub fn reject_reason(mut self, reject_reason: impl Into<String>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }
}

wire_out!(RejectApply {
    "after_sale_order_id" => after_sale_order_id,
    "reject_reason" => reject_reason,
});

/// The answer to [`RejectApply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RejectApplyResponse {}

wire_in!(RejectApplyResponse {});

impl Endpoint for RejectApply {
    type Response = RejectApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.reject_apply",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/rejectapply",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Refuse to ship the replacement of an exchange (换货拒绝发货).
///
/// `POST /channels/ec/aftersale/rejectexchangereship`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/rejectexchangereship.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RejectExchangeReship {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `reject_reason_type`.
    pub reject_reason_type: i64,
    /// `reject_reason`.
    pub reject_reason: Option<String>,
    /// `reject_certificates`.
    pub reject_certificates: Option<Vec<String>>,
}

impl RejectExchangeReship {
    /// Starts with the required members.
    pub fn new(after_sale_order_id: impl Into<String>, reject_reason_type: impl Into<i64>) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
            reject_reason_type: reject_reason_type.into(),
            reject_reason: Default::default(),
            reject_certificates: Default::default(),
        }
    }

    /// `reject_reason`.
    pub fn reject_reason(mut self, reject_reason: impl Into<String>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }

    /// `reject_certificates`.
    pub fn reject_certificates(
        mut self,
        reject_certificates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reject_certificates = Some(reject_certificates.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(RejectExchangeReship {
    "after_sale_order_id" => after_sale_order_id,
    "reject_reason_type" => reject_reason_type,
    "reject_reason" => reject_reason,
    "reject_certificates" => reject_certificates,
});

/// The answer to [`RejectExchangeReship`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RejectExchangeReshipResponse {}

wire_in!(RejectExchangeReshipResponse {});

impl Endpoint for RejectExchangeReship {
    type Response = RejectExchangeReshipResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.reject_exchange_reship",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/rejectexchangereship",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// List reasons for rejecting an after-sale request (获取拒绝售后原因).
///
/// `POST /channels/ec/aftersale/rejectreason/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/getrejectreason.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getrejectreason.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RejectReasonGet {}

impl RejectReasonGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(RejectReasonGet {});

/// The answer to [`RejectReasonGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RejectReasonGetResponse {
    /// `reason_list`.
    pub reason_list: Vec<RejectReasonGetReasonList>,
}

wire_in!(RejectReasonGetResponse {
    "reason_list" => reason_list,
});

impl Endpoint for RejectReasonGet {
    type Response = RejectReasonGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.reject_reason_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/rejectreason/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `reason_list` of [`RejectReasonGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RejectReasonGetReasonList {
    /// `reject_reason_type`.
    pub reject_reason_type: i64,
    /// `reject_reason_type_text`.
    pub reject_reason_type_text: String,
    /// `reject_reason`.
    pub reject_reason: Option<String>,
    /// `reject_scene`.
    pub reject_scene: i64,
}

wire_in!(RejectReasonGetReasonList {
    "reject_reason_type" => reject_reason_type,
    "reject_reason_type_text" => reject_reason_type_text,
    "reject_reason" => reject_reason,
    "reject_scene" => reject_scene,
});

/// Search guarantee orders (商家获取保障单列表).
///
/// `POST /channels/ec/aftersale/searchguaranteeorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/searchguaranteeorder.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchGuaranteeOrder {
    /// `guarantee_order_id_list`.
    pub guarantee_order_id_list: Option<Vec<i64>>,
    /// `order_id_list`.
    pub order_id_list: Option<Vec<i64>>,
    /// `type`.
    pub r#type: Option<i64>,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `status_list`.
    pub status_list: Option<Vec<i64>>,
    /// `offset`.
    pub offset: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
}

impl SearchGuaranteeOrder {
    /// Starts with the required members.
    pub fn new(begin_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            guarantee_order_id_list: Default::default(),
            order_id_list: Default::default(),
            r#type: Default::default(),
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            status_list: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// `guarantee_order_id_list`.
    pub fn guarantee_order_id_list(
        mut self,
        guarantee_order_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.guarantee_order_id_list = Some(
            guarantee_order_id_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// `order_id_list`.
    pub fn order_id_list(
        mut self,
        order_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.order_id_list = Some(order_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// `type`.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `status_list`.
    pub fn status_list(mut self, status_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.status_list = Some(status_list.into_iter().map(Into::into).collect());
        self
    }

    /// `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(SearchGuaranteeOrder {
    "guarantee_order_id_list" => guarantee_order_id_list,
    "order_id_list" => order_id_list,
    "type" => r#type,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "offset" => offset,
    "limit" => limit,
} via {
    "status_list" => status_list: yizhan_core::wire::CsvComma,
});

/// The answer to [`SearchGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchGuaranteeOrderResponse {
    /// `guarantee_order_list`.
    pub guarantee_order_list: Vec<SearchGuaranteeOrderGuaranteeOrderList>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(SearchGuaranteeOrderResponse {
    "guarantee_order_list" => guarantee_order_list,
    "total_num" => total_num,
});

impl Endpoint for SearchGuaranteeOrder {
    type Response = SearchGuaranteeOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.search_guarantee_order",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/searchguaranteeorder",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `guarantee_order_list` of [`SearchGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchGuaranteeOrderGuaranteeOrderList {
    /// `guarantee_order_id`.
    pub guarantee_order_id: i64,
    /// `order_id`.
    pub order_id: String,
    /// `type`.
    pub r#type: i64,
    /// `order_type`.
    pub order_type: i64,
    /// `status`.
    pub status: String,
    /// `openid`.
    pub openid: String,
    /// `unionid`.
    pub unionid: Option<String>,
    /// `apply_reason_type`.
    pub apply_reason_type: i64,
    /// `apply_reason`.
    pub apply_reason: String,
    /// Unix seconds.
    pub expire_time: i64,
    /// `complete_time`.
    pub complete_time: Option<i64>,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// `pay_amount`.
    pub pay_amount: i64,
    /// `order_pay_info`.
    pub order_pay_info: OrderPayInfo,
    /// `wxa_vip_discounted_price`.
    pub wxa_vip_discounted_price: Option<i64>,
    /// `merchant_refuse_reason`.
    pub merchant_refuse_reason: Option<String>,
    /// `order_present_info`.
    pub order_present_info: Option<OrderPresentInfo>,
    /// `fake_one_pay_four_info`.
    pub fake_one_pay_four_info: Option<FakeOnePayFourInfo>,
    /// `bad_pay_info`.
    pub bad_pay_info: Option<BadPayInfo>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(SearchGuaranteeOrderGuaranteeOrderList {
    "guarantee_order_id" => guarantee_order_id,
    "order_id" => order_id,
    "type" => r#type,
    "order_type" => order_type,
    "status" => status,
    "openid" => openid,
    "unionid" => unionid,
    "apply_reason_type" => apply_reason_type,
    "apply_reason" => apply_reason,
    "expire_time" => expire_time,
    "complete_time" => complete_time,
    "product_info" => product_info,
    "pay_amount" => pay_amount,
    "order_pay_info" => order_pay_info,
    "wxa_vip_discounted_price" => wxa_vip_discounted_price,
    "merchant_refuse_reason" => merchant_refuse_reason,
    "order_present_info" => order_present_info,
    "fake_one_pay_four_info" => fake_one_pay_four_info,
    "bad_pay_info" => bad_pay_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// Upload a refund certificate (上传退款凭证).
///
/// `POST /channels/ec/aftersale/uploadrefundcertificate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/uploadrefundcertificate.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/uploadrefundcertificate.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadRefundCertificate {
    /// `after_sale_order_id`.
    pub after_sale_order_id: String,
    /// `refund_certificates`.
    pub refund_certificates: Vec<String>,
    /// `desc`.
    pub desc: String,
}

impl UploadRefundCertificate {
    /// Starts with the required members.
    pub fn new(
        after_sale_order_id: impl Into<String>,
        refund_certificates: impl IntoIterator<Item = impl Into<String>>,
        desc: impl Into<String>,
    ) -> Self {
        Self {
            after_sale_order_id: after_sale_order_id.into(),
            refund_certificates: refund_certificates.into_iter().map(Into::into).collect(),
            desc: desc.into(),
        }
    }
}

wire_out!(UploadRefundCertificate {
    "after_sale_order_id" => after_sale_order_id,
    "refund_certificates" => refund_certificates,
    "desc" => desc,
});

/// The answer to [`UploadRefundCertificate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadRefundCertificateResponse {}

wire_in!(UploadRefundCertificateResponse {});

impl Endpoint for UploadRefundCertificate {
    type Response = UploadRefundCertificateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.upload_refund_certificate",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/aftersale/uploadrefundcertificate",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
