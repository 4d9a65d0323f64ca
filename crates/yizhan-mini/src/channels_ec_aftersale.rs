//! Generated from `spec/mini/channels_ec_aftersale.toml` by `cargo xtask codegen`. Do not edit.
//!
//! After-sales, complaints and guarantees (微信小店售后与纠纷)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Accept an after-sale request (同意售后).
///
/// `POST /channels/ec/aftersale/acceptapply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/acceptapply.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/acceptapply.html)
///
/// For a return the first call (accept_type 1) needs address_id, the second (accept_type 2) refunds the money. Refund only needs one call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptApply {
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Id of the return address, needed to agree to a return or exchange.
    pub address_id: Option<i64>,
    /// 1 agree and let the buyer send the goods back, 2 confirm receipt and refund; empty lets the state decide.
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

    /// Id of the return address, needed to agree to a return or exchange.
    pub fn address_id(mut self, address_id: impl Into<i64>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// 1 agree and let the buyer send the goods back, 2 confirm receipt and refund; empty lets the state decide.
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
pub type AcceptApplyResponse = yizhan_core::Done;

impl Endpoint for AcceptApply {
    type Response = AcceptApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.accept_apply",
        path: "/channels/ec/aftersale/acceptapply",
        ..Operation::usual(Product::Mini)
    };
}

/// Ship the replacement of an exchange (换货发货).
///
/// `POST /channels/ec/aftersale/acceptexchangereship`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/acceptexchangereship.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptExchangeReship {
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Waybill number of the replacement.
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
pub type AcceptExchangeReshipResponse = yizhan_core::Done;

impl Endpoint for AcceptExchangeReship {
    type Response = AcceptExchangeReshipResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.accept_exchange_reship",
        path: "/channels/ec/aftersale/acceptexchangereship",
        ..Operation::usual(Product::Mini)
    };
}

/// Leave a message in a complaint (商家补充纠纷单留言).
///
/// `POST /channels/ec/aftersale/addcomplaintmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/complaint/addcomplaintmaterial.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/complaint/addcomplaintmaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddComplaintMaterial {
    /// Id of the complaint.
    pub complaint_id: String,
    /// Text, at most 500 characters.
    pub content: String,
    /// Media ids of pictures from the upload image interface.
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

    /// Media ids of pictures from the upload image interface.
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
pub type AddComplaintMaterialResponse = yizhan_core::Done;

impl Endpoint for AddComplaintMaterial {
    type Response = AddComplaintMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.add_complaint_material",
        path: "/channels/ec/aftersale/addcomplaintmaterial",
        ..Operation::usual(Product::Mini)
    };
}

/// Submit evidence for a complaint (商家举证).
///
/// `POST /channels/ec/aftersale/addcomplaintproof`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/complaint/addcomplaintproof.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/complaint/addcomplaintproof.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddComplaintProof {
    /// Id of the complaint.
    pub complaint_id: String,
    /// Text, at most 500 characters.
    pub content: String,
    /// Media ids of pictures from the upload image interface.
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

    /// Media ids of pictures from the upload image interface.
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
pub type AddComplaintProofResponse = yizhan_core::Done;

impl Endpoint for AddComplaintProof {
    type Response = AddComplaintProofResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.add_complaint_proof",
        path: "/channels/ec/aftersale/addcomplaintproof",
        ..Operation::usual(Product::Mini)
    };
}

/// Apply for a virtual number of an after-sale order (售后单兑换虚拟号).
///
/// `POST /channels/ec/aftersale/applyvirtualtelnum`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/applyvirtualtelnumber.html)
///
/// The number holds up to 30 days after the after-sale was opened and ends with it; it cannot be prolonged.
///
/// # Errors
///
/// - `40097`: arguments not valid
/// - `47001`: JSON/XML cannot be parsed
/// - `48001`: API not granted to account/token
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyVirtualTelNum {
    /// Id of the after-sale order.
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
    /// Virtual number that forwards to the buyer's phone.
    pub virtual_tel_number: String,
    /// When the virtual number expires, Unix seconds.
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
        path: "/channels/ec/aftersale/applyvirtualtelnum",
        ..Operation::usual(Product::Mini)
    };
}

/// Open an after-sale order on behalf of the buyer (代用户发起售后).
///
/// `POST /channels/ec/aftersale/genaftersaleorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/genaftersaleorder.html)
///
/// The buyer has to confirm the after-sale the shop opened.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GenAftersaleOrder {
    /// The caller's id of the request, makes it idempotent.
    pub request_id: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Number of pieces.
    pub count: i64,
    /// Money to refund, fen.
    pub amount: i64,
    /// Reason of the after-sale, from the list of reasons.
    pub reason: String,
    /// REFUND refund only, RETURN return and refund.
    pub r#type: String,
    /// Id of the return address, only for RETURN.
    pub address_id: Option<i64>,
    /// Description in words.
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

    /// Id of the shop order, a string of digits.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Id of the product (SPU).
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// Id of the SKU of the product.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = sku_id.into();
        self
    }

    /// Number of pieces.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }

    /// Money to refund, fen.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Reason of the after-sale, from the list of reasons.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// REFUND refund only, RETURN return and refund.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Id of the return address, only for RETURN.
    pub fn address_id(mut self, address_id: impl Into<i64>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// Description in words.
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
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
}

wire_in!(GenAftersaleOrderResponse {
    "after_sale_order_id" => after_sale_order_id,
});

impl Endpoint for GenAftersaleOrder {
    type Response = GenAftersaleOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.gen_aftersale_order",
        path: "/channels/ec/aftersale/genaftersaleorder",
        ..Operation::usual(Product::Mini)
    };
}

/// List after-sale orders (获取售后单列表).
///
/// `POST /channels/ec/aftersale/getaftersalelist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersalelist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersalelist.html)
///
/// Lists by time of creation; the period may be at most 24 hours. Walk the pages with next_key until has_more is false.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAftersaleList {
    /// Begin of the period of creation, Unix seconds.
    pub begin_create_time: i64,
    /// End of the period of creation, Unix seconds, at most 24 hours after the begin.
    pub end_create_time: i64,
    /// Cursor of the next page, empty for the first page.
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

    /// Cursor of the next page, empty for the first page.
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
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
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
        path: "/channels/ec/aftersale/getaftersalelist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get an after-sale order (获取售后单).
///
/// `POST /channels/ec/aftersale/getaftersaleorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersaleorder.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/query_after-sales.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersaleorder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAftersaleOrder {
    /// Id of the after-sale order.
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
        path: "/channels/ec/aftersale/getaftersaleorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `after_sale_order` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderAfterSaleOrder {
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// REFUND refund only, RETURN return and refund, EXCHANGE exchange.
    pub r#type: String,
    /// `sub_type`.
    pub sub_type: Option<String>,
    /// State, e.g. MERCHANT_PROCESSING waiting for the shop, USER_WAIT_RETURN waiting for the return, MERCHANT_WAIT_RECEIPT waiting for receipt, MERCHANT_REFUND_SUCCESS and MERCHANT_RETURN_SUCCESS done, USER_CANCELD cancelled.
    pub status: String,
    /// Openid of the buyer.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// Openid of the giver, only for gift orders.
    pub present_giver_openid: Option<String>,
    /// Unionid of the giver, only for gift orders.
    pub present_giver_unionid: Option<String>,
    /// Reason the buyer gave, from the list of reasons.
    pub reason: String,
    /// `product_info`.
    pub product_info: GetAftersaleOrderAfterSaleOrderProductInfo,
    /// `details`.
    pub details: GetAftersaleOrderDetails,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
    /// Parcel the buyer sends back.
    pub return_info: Option<GetAftersaleOrderReturnInfo>,
    /// What the shop uploaded.
    pub merchant_upload_info: Option<GetAftersaleOrderMerchantUploadInfo>,
    /// Change the shop proposed.
    pub merchant_update_detail: Option<GetAftersaleOrderMerchantUpdateDetail>,
    /// Answer of the payment system.
    pub refund_resp: Option<GetAftersaleOrderRefundResp>,
    /// Who opened the after-sale.
    pub gen_scene: Option<i64>,
    /// Remaining time to act, seconds; only while the shop has to act.
    pub deadline: Option<i64>,
    /// Only for an exchange.
    pub exchange_product_info: Option<GetAftersaleOrderExchangeProductInfo>,
    /// Parcel of the replacement.
    pub exchange_delivery_info: Option<GetAftersaleOrderExchangeDeliveryInfo>,
    /// Virtual number of the after-sale order.
    pub virtual_tel_num_info: Option<VirtualTelNumInfo>,
    /// Compensation owed by the shop, fen.
    pub compensation_liability_amount: Option<i64>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was finished, Unix seconds.
    pub complete_time: Option<i64>,
}

wire_in!(part GetAftersaleOrderAfterSaleOrder {
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
    "merchant_update_detail" => merchant_update_detail;
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
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Number of pieces.
    pub count: i64,
    /// Whether the refund is made at once (极速退款).
    pub fast_refund: Option<bool>,
    /// Vouchers concerned, for virtual products.
    pub voucher_list: Vec<GetAftersaleOrderVoucherList>,
    /// Free gifts that came with the product.
    pub gift_product_list: Vec<GetAftersaleOrderGiftProductList>,
}

wire_in!(part GetAftersaleOrderAfterSaleOrderProductInfo {
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
    /// Code of the voucher, spelled so.
    pub vourcher_code: String,
}

wire_in!(part GetAftersaleOrderVoucherList {
    "vourcher_code" => vourcher_code,
});

/// `gift_product_list` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderGiftProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Number of pieces.
    pub count: i64,
    /// Id of the gift activity.
    pub task_id: i64,
}

wire_in!(part GetAftersaleOrderGiftProductList {
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
    /// Description in words.
    pub desc: Option<String>,
    /// Whether the buyer has received the goods.
    pub receive_product: bool,
    /// When the buyer cancelled, Unix seconds.
    pub cancel_time: i64,
    /// Media ids of the buyer's pictures.
    pub media_id_list: Vec<String>,
    /// Phone number.
    pub tel_number: Option<String>,
    /// Reduction for members of the mini program, fen.
    pub wxa_vip_discounted_price: Option<i64>,
}

wire_in!(part GetAftersaleOrderDetails {
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
    /// Money to refund, fen.
    pub amount: i64,
    /// 1 shop by console, 3 shop by API, 4 agreed automatically before shipment, 5 platform after a complaint, 8 shop shipped too late, 9 shop answered too late.
    pub refund_reason: Option<i64>,
    /// Platform subsidy that is taken back, fen.
    pub platform_discount_return_amount: Option<i64>,
    /// Whether it is a price-protection refund.
    pub is_low_price_insurance_refund: Option<bool>,
    /// Whether the insurance pays the refund.
    pub is_final_refund_by_insurance: Option<bool>,
}

wire_in!(part RefundInfo {
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
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Name of the carrier.
    pub delivery_name: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
}

wire_in!(part GetAftersaleOrderReturnInfo {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "waybill_id" => waybill_id,
});

/// `merchant_upload_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderMerchantUploadInfo {
    /// Reason in words.
    pub reject_reason: Option<String>,
    /// Media ids of the certificates.
    pub refund_certificates: Vec<String>,
}

wire_in!(part GetAftersaleOrderMerchantUploadInfo {
    "reject_reason" => reject_reason,
    "refund_certificates" => refund_certificates,
});

/// `merchant_update_detail` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderMerchantUpdateDetail {
    /// 1 agreed, ask the buyer to cancel, 2 ask the buyer to check or add evidence, 3 change the request.
    pub merchant_update_type: i64,
    /// Explanation of the proposal to the buyer.
    pub merchant_update_desc: String,
    /// Reason of the proposal.
    pub update_reason_type: i64,
    /// 1 refund only, 2 return and refund.
    pub old_after_sale_type: i64,
    /// 1 refund only, 2 return and refund.
    pub new_after_sale_type: i64,
    /// Money asked for before, fen.
    pub old_after_sale_amount: i64,
    /// Money proposed, fen.
    pub new_after_sale_amount: i64,
    /// Media ids of pictures that support the proposal.
    pub media_ids: Vec<String>,
}

wire_in!(part GetAftersaleOrderMerchantUpdateDetail {
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
    /// 0 success.
    pub ret: i64,
    /// Error code of WeChat Pay.
    pub code: Option<String>,
    /// Error text of WeChat Pay.
    pub message: Option<String>,
}

wire_in!(part GetAftersaleOrderRefundResp {
    "ret" => ret,
    "code" => code,
    "message" => message,
});

/// `exchange_product_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderExchangeProductInfo {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// SKU that is sent back.
    pub old_sku_id: i64,
    /// SKU that is wanted instead.
    pub new_sku_id: i64,
    /// Price of the SKU, fen.
    pub old_sku_price: i64,
    /// Price of the SKU, fen.
    pub new_sku_price: i64,
    /// The shop's own code of the old SKU.
    pub old_sku_code: Option<String>,
    /// The shop's own code of the new SKU.
    pub new_sku_code: Option<String>,
    /// Number of pieces.
    pub product_cnt: i64,
}

wire_in!(part GetAftersaleOrderExchangeProductInfo {
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
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Name of the carrier.
    pub delivery_name: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// `address_info`.
    pub address_info: Option<GetAftersaleOrderAddressInfo>,
}

wire_in!(part GetAftersaleOrderExchangeDeliveryInfo {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "waybill_id" => waybill_id,
    "address_info" => address_info,
});

/// `address_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderAddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Province, e.g. 广东省.
    pub province_name: Option<String>,
    /// City, e.g. 广州市.
    pub city_name: Option<String>,
    /// District or county.
    pub county_name: Option<String>,
    /// Street and house, without province, city and district.
    pub detail_info: Option<String>,
    /// Phone number.
    pub tel_number: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// Longitude, degrees.
    pub lng: Option<f64>,
    /// Latitude, degrees.
    pub lat: Option<f64>,
    /// Hash of the address, equal for equal addresses.
    pub hash_code: Option<String>,
    /// Phone of the buyer of a virtual product.
    pub virtual_order_tel_number: Option<String>,
    /// Whether tel_number is a virtual number.
    pub use_tel_number: Option<bool>,
    /// Real and virtual number.
    pub tel_number_ext_info: Option<GetAftersaleOrderTelNumberExtInfo>,
}

wire_in!(part GetAftersaleOrderAddressInfo {
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
    /// Masked real number.
    pub real_tel_number: Option<String>,
    /// Virtual number that forwards to the buyer's phone.
    pub virtual_tel_number: Option<String>,
    /// When the virtual number expires, Unix seconds.
    pub virtual_tel_expire_time: Option<i64>,
    /// How often a virtual number has been requested, at most 3.
    pub get_virtual_tel_cnt: Option<i64>,
}

wire_in!(part GetAftersaleOrderTelNumberExtInfo {
    "real_tel_number" => real_tel_number,
    "virtual_tel_number" => virtual_tel_number,
    "virtual_tel_expire_time" => virtual_tel_expire_time,
    "get_virtual_tel_cnt" => get_virtual_tel_cnt,
});

/// `virtual_tel_num_info` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VirtualTelNumInfo {
    /// Virtual number that forwards to the buyer's phone.
    pub virtual_tel_number: Option<String>,
    /// When the virtual number expires, Unix seconds.
    pub virtual_tel_expire_time: Option<i64>,
}

wire_in!(part VirtualTelNumInfo {
    "virtual_tel_number" => virtual_tel_number,
    "virtual_tel_expire_time" => virtual_tel_expire_time,
});

/// Get a complaint (获取纠纷单).
///
/// `POST /channels/ec/aftersale/getcomplaintorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/complaint/getcomplaintorder.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/complaint/getcomplaintorder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetComplaintOrder {
    /// Id of the complaint.
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
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Entries of the complaint, by time.
    pub history: Vec<GetComplaintOrderHistory>,
    /// State of the complaint.
    pub status: Option<i64>,
    /// Virtual number of the after-sale order.
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
        path: "/channels/ec/aftersale/getcomplaintorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `history` of [`GetComplaintOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetComplaintOrderHistory {
    /// Kind of entry: 1 buyer asks the platform to step in, 2 message of the buyer, 3 message of the shop, 7 evidence of the buyer, 8 evidence of the shop, 10 waiting for the shop, 11 waiting for the platform, 30 to 33 verdict.
    pub item_type: i64,
    /// When it happened, Unix seconds.
    pub time: i64,
    /// Text of the entry.
    pub content: Option<String>,
    /// Media ids of pictures from the upload image interface.
    pub media_id_list: Vec<String>,
    /// `phone_number`.
    pub phone_number: Option<String>,
    /// Reason of the complaint.
    pub complaint_type: Option<i64>,
    /// 1 refund only, 2 return and refund.
    pub after_sale_type: Option<i64>,
    /// Reason of the after-sale request.
    pub after_sale_reason: Option<i64>,
}

wire_in!(part GetComplaintOrderHistory {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuaranteeOrder {
    /// Id of the guarantee order.
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
        path: "/channels/ec/aftersale/getguaranteeorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `guarantee_order` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuaranteeOrderGuaranteeOrder {
    /// Id of the guarantee order.
    pub guarantee_order_id: i64,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// 1 compensation for fakes, 2 refund of damaged goods.
    pub r#type: i64,
    /// Kind of order, ordinary or gift.
    pub order_type: i64,
    /// State, e.g. STATUS_WAIT_MERCHANT_HANDLE, STATUS_WAIT_PLATFORM_HANDLE, STATUS_WAIT_MERCHANT_PROOF, STATUS_PAYING.
    pub status: String,
    /// Openid of the buyer.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// 1 fake brand, 2 fake material; for compensation for fakes.
    pub apply_reason_type: i64,
    /// Reason of the application.
    pub apply_reason: String,
    /// When the shop's time to act ends, Unix seconds.
    pub expire_time: i64,
    /// When it was finished, Unix seconds.
    pub complete_time: Option<i64>,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// Compensation, fen.
    pub pay_amount: i64,
    /// `order_pay_info`.
    pub order_pay_info: OrderPayInfo,
    /// Reduction for members of the mini program, fen.
    pub wxa_vip_discounted_price: Option<i64>,
    /// Why the shop refused.
    pub merchant_refuse_reason: Option<String>,
    /// Only for gift orders.
    pub order_present_info: Option<OrderPresentInfo>,
    /// Only for compensation for fakes (假一赔三, 假一赔四).
    pub fake_one_pay_four_info: Option<FakeOnePayFourInfo>,
    /// Only for refund of damaged goods (坏损包退).
    pub bad_pay_info: Option<BadPayInfo>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetGuaranteeOrderGuaranteeOrder {
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
    "merchant_refuse_reason" => merchant_refuse_reason;
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
    /// Id of the product (SPU).
    pub product_id: Option<i64>,
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
    /// Title of the product.
    pub title: String,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// SKU attributes in words.
    pub detail: Option<String>,
    /// Price paid, fen.
    pub real_price: i64,
    /// Number of pieces.
    pub product_cnt: i64,
}

wire_in!(part ProductInfo {
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
    /// WeChat Pay transaction id.
    pub transaction_id: String,
}

wire_in!(part OrderPayInfo {
    "transaction_id" => transaction_id,
});

/// `order_present_info` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderPresentInfo {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Nickname of the giver.
    pub giver_nickname: String,
    /// When the gift was accepted, Unix seconds.
    pub accept_present_time: i64,
}

wire_in!(part OrderPresentInfo {
    "present_order_id" => present_order_id,
    "giver_nickname" => giver_nickname,
    "accept_present_time" => accept_present_time,
});

/// `fake_one_pay_four_info` of [`GetGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FakeOnePayFourInfo {
    /// Cost of the appraisal, fen.
    pub identify_fee: Option<i64>,
    /// Price of the goods, fen.
    pub product_fee: i64,
    /// Compensation in total, fen.
    pub total_pay_fee: Option<i64>,
    /// Compensation actually paid, fen.
    pub acctual_pay: Option<i64>,
    /// Media ids of the appraisal.
    pub identify_proof_pic_list: Vec<String>,
    /// Media ids of the receipt of the appraisal.
    pub fee_proof_pic_list: Vec<String>,
    /// 1 fake brand, 2 fake material.
    pub apply_reason: Option<i64>,
}

wire_in!(part FakeOnePayFourInfo {
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
    /// Share of damage, percent: 10, 30, 50, 80 or 100.
    pub bad_level: i64,
    /// Text, at most 500 characters.
    pub content: String,
    /// Media ids of pictures.
    pub pic_list: Vec<String>,
    /// Compensation, fen.
    pub pay_fee: i64,
    /// Share of damage the shop proposed, percent.
    pub merchant_modify_level: Option<i64>,
    /// Remark of the shop.
    pub merchant_remark: Option<String>,
    /// Share of damage the platform decided, percent.
    pub platform_modify_level: Option<i64>,
    /// Refund only or return and refund.
    pub refund_type: i64,
    /// Whether the buyer has received the goods, 0 no, 1 yes.
    pub receive_product: Option<i64>,
    /// Reason of the refund, see refund_reason_text.
    pub refund_reason: Option<i64>,
    /// Reason of the refund in words.
    pub refund_reason_text: Option<String>,
    /// Media ids of the title pictures.
    pub title_pic_list: Vec<String>,
}

wire_in!(part BadPayInfo {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPresentAftersaleList {
    /// Begin of the period of creation, Unix seconds.
    pub begin_create_time: i64,
    /// End of the period of creation, Unix seconds, at most 24 hours after the begin.
    pub end_create_time: i64,
    /// Cursor of the next page, empty for the first page.
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

    /// Cursor of the next page, empty for the first page.
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
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
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
        path: "/channels/ec/aftersale/getpresentaftersalelist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPresentAftersaleOrder {
    /// Id of the after-sale order.
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
        path: "/channels/ec/aftersale/getpresentaftersaleorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `after_sale_order` of [`GetPresentAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPresentAftersaleOrderAfterSaleOrder {
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Id of the gift order.
    pub present_order_id: String,
    /// State, the same values as for an ordinary after-sale order.
    pub status: String,
    /// Openid of the buyer.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// `order_info_list`.
    pub order_info_list: Vec<GetPresentAftersaleOrderOrderInfoList>,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetPresentAftersaleOrderAfterSaleOrder {
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
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
    /// `product_info_list`.
    pub product_info_list: Vec<GetPresentAftersaleOrderProductInfoList>,
}

wire_in!(part GetPresentAftersaleOrderOrderInfoList {
    "order_id" => order_id,
    "refund_info" => refund_info,
    "product_info_list" => product_info_list,
});

/// `product_info_list` of [`GetPresentAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPresentAftersaleOrderProductInfoList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Number of pieces.
    pub count: i64,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
}

wire_in!(part GetPresentAftersaleOrderProductInfoList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantAcceptGuarantee {
    /// Id of the guarantee order.
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
pub type MerchantAcceptGuaranteeResponse = yizhan_core::Done;

impl Endpoint for MerchantAcceptGuarantee {
    type Response = MerchantAcceptGuaranteeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_accept_guarantee",
        path: "/channels/ec/aftersale/merchantacceptguarantee",
        ..Operation::usual(Product::Mini)
    };
}

/// Negotiate a guarantee order (商家协商保障单).
///
/// `POST /channels/ec/aftersale/merchantmodifyguarantee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantmodifyguarantee.html)
///
/// Only for refund of damaged goods: proposes another share of damage.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantModifyGuarantee {
    /// Id of the guarantee order.
    pub guarantee_order_id: i64,
    /// Share of damage, percent: 10, 30, 50, 80 or 100.
    pub bad_level: i64,
    /// Remark of the shop.
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

    /// Remark of the shop.
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
pub type MerchantModifyGuaranteeResponse = yizhan_core::Done;

impl Endpoint for MerchantModifyGuarantee {
    type Response = MerchantModifyGuaranteeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_modify_guarantee",
        path: "/channels/ec/aftersale/merchantmodifyguarantee",
        ..Operation::usual(Product::Mini)
    };
}

/// Submit evidence for a guarantee order (商家举证保障单).
///
/// `POST /channels/ec/aftersale/merchantproofguarantee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantproofguarantee.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantProofGuarantee {
    /// Id of the guarantee order.
    pub guarantee_order_id: i64,
    /// Text, at most 500 characters.
    pub content: String,
    /// Media ids of pictures.
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

    /// Media ids of pictures.
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
pub type MerchantProofGuaranteeResponse = yizhan_core::Done;

impl Endpoint for MerchantProofGuarantee {
    type Response = MerchantProofGuaranteeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_proof_guarantee",
        path: "/channels/ec/aftersale/merchantproofguarantee",
        ..Operation::usual(Product::Mini)
    };
}

/// Refuse a guarantee order (商家拒绝保障单申请).
///
/// `POST /channels/ec/aftersale/merchantrefuseguarantee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantrefuseguarantee.html)
///
/// The guarantee order goes to the platform for a decision.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantRefuseGuarantee {
    /// Id of the guarantee order.
    pub guarantee_order_id: i64,
    /// Why the shop refuses.
    pub reason: String,
    /// Media ids of pictures.
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

    /// Media ids of pictures.
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
pub type MerchantRefuseGuaranteeResponse = yizhan_core::Done;

impl Endpoint for MerchantRefuseGuarantee {
    type Response = MerchantRefuseGuaranteeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_refuse_guarantee",
        path: "/channels/ec/aftersale/merchantrefuseguarantee",
        ..Operation::usual(Product::Mini)
    };
}

/// Propose a change of an after-sale order (商家协商).
///
/// `POST /channels/ec/aftersale/merchantupdateaftersale`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantupdateaftersale.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantUpdateAftersale {
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Type after the change: 1 refund only, 2 return and refund.
    pub r#type: i64,
    /// Money after the change, fen.
    pub amount: i64,
    /// Reason of the proposal.
    pub update_reason_type: i64,
    /// 1 agreed, ask the buyer to cancel, 2 ask the buyer to check or add evidence, 3 change the request.
    pub merchant_update_type: i64,
    /// Explanation of the proposal to the buyer.
    pub merchant_update_desc: String,
    /// Media ids of pictures that support the proposal.
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

    /// Type after the change: 1 refund only, 2 return and refund.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Money after the change, fen.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Reason of the proposal.
    pub fn update_reason_type(mut self, update_reason_type: impl Into<i64>) -> Self {
        self.update_reason_type = update_reason_type.into();
        self
    }

    /// 1 agreed, ask the buyer to cancel, 2 ask the buyer to check or add evidence, 3 change the request.
    pub fn merchant_update_type(mut self, merchant_update_type: impl Into<i64>) -> Self {
        self.merchant_update_type = merchant_update_type.into();
        self
    }

    /// Explanation of the proposal to the buyer.
    pub fn merchant_update_desc(mut self, merchant_update_desc: impl Into<String>) -> Self {
        self.merchant_update_desc = merchant_update_desc.into();
        self
    }

    /// Media ids of pictures that support the proposal.
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
pub type MerchantUpdateAftersaleResponse = yizhan_core::Done;

impl Endpoint for MerchantUpdateAftersale {
    type Response = MerchantUpdateAftersaleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.merchant_update_aftersale",
        path: "/channels/ec/aftersale/merchantupdateaftersale",
        ..Operation::usual(Product::Mini)
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
        path: "/channels/ec/aftersale/reason/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `reason_list` of [`ReasonGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReasonGetReasonList {
    /// Value of the reason, e.g. QUALITY_ISSUE.
    pub reason: String,
    /// Reason in words.
    pub reason_text: String,
}

wire_in!(part ReasonGetReasonList {
    "reason" => reason,
    "reason_text" => reason_text,
});

/// Refund a price difference on behalf of the buyer (代用户发起退差价).
///
/// `POST /channels/ec/aftersale/refundpricediff`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-aftersale/api_refundpricediff.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RefundPriceDiff {
    /// The caller's id of the request, makes it idempotent.
    pub request_id: Option<String>,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Money to refund, fen.
    pub amount: i64,
    /// Reason of the after-sale, from the list of reasons.
    pub reason: String,
    /// Description in words.
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

    /// The caller's id of the request, makes it idempotent.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Id of the product (SPU).
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// Id of the SKU of the product.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = sku_id.into();
        self
    }

    /// Money to refund, fen.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Reason of the after-sale, from the list of reasons.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// Description in words.
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
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
}

wire_in!(RefundPriceDiffResponse {
    "after_sale_order_id" => after_sale_order_id,
});

impl Endpoint for RefundPriceDiff {
    type Response = RefundPriceDiffResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.refund_price_diff",
        path: "/channels/ec/aftersale/refundpricediff",
        ..Operation::usual(Product::Mini)
    };
}

/// Reject an after-sale request (拒绝售后).
///
/// `POST /channels/ec/aftersale/rejectapply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/aftersale/rejectapply.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/rejectapply.html)
///
/// Needs a reason the buyer can understand.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RejectApply {
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Reason in words.
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

    /// Reason in words.
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
pub type RejectApplyResponse = yizhan_core::Done;

impl Endpoint for RejectApply {
    type Response = RejectApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.reject_apply",
        path: "/channels/ec/aftersale/rejectapply",
        ..Operation::usual(Product::Mini)
    };
}

/// Refuse to ship the replacement of an exchange (换货拒绝发货).
///
/// `POST /channels/ec/aftersale/rejectexchangereship`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/aftersale/rejectexchangereship.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RejectExchangeReship {
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Number of the reason, from the list of reject reasons.
    pub reject_reason_type: i64,
    /// Reason in words.
    pub reject_reason: Option<String>,
    /// Media ids of pictures that prove the reason.
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

    /// Reason in words.
    pub fn reject_reason(mut self, reject_reason: impl Into<String>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }

    /// Media ids of pictures that prove the reason.
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
pub type RejectExchangeReshipResponse = yizhan_core::Done;

impl Endpoint for RejectExchangeReship {
    type Response = RejectExchangeReshipResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.reject_exchange_reship",
        path: "/channels/ec/aftersale/rejectexchangereship",
        ..Operation::usual(Product::Mini)
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
        path: "/channels/ec/aftersale/rejectreason/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `reason_list` of [`RejectReasonGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RejectReasonGetReasonList {
    /// Number of the reason, from the list of reject reasons.
    pub reject_reason_type: i64,
    /// Name of the reason.
    pub reject_reason_type_text: String,
    /// Reason in words.
    pub reject_reason: Option<String>,
    /// Stage at which the reason may be used.
    pub reject_scene: i64,
}

wire_in!(part RejectReasonGetReasonList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchGuaranteeOrder {
    /// Ids of guarantee orders.
    pub guarantee_order_id_list: Option<Vec<i64>>,
    /// Ids of shop orders.
    pub order_id_list: Option<Vec<i64>>,
    /// 0 all, 1 compensation for fakes, 2 refund of damaged goods.
    pub r#type: Option<i64>,
    /// Begin of the period of application, Unix seconds.
    pub begin_time: i64,
    /// End of the period of application, Unix seconds.
    pub end_time: i64,
    /// 10 waiting for the shop, 15 for the platform, 12 for the buyer, 20 shop evidence, 25 buyer evidence, 30 both, 33 nothing to pay, 35 paying, 40 paid, 45 payment failed, 50 cancelled.
    pub status_list: Option<Vec<i64>>,
    /// Index of the first entry, from 0.
    pub offset: Option<i64>,
    /// Number of entries wanted.
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

    /// Ids of guarantee orders.
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

    /// Ids of shop orders.
    pub fn order_id_list(
        mut self,
        order_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.order_id_list = Some(order_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// 0 all, 1 compensation for fakes, 2 refund of damaged goods.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// 10 waiting for the shop, 15 for the platform, 12 for the buyer, 20 shop evidence, 25 buyer evidence, 30 both, 33 nothing to pay, 35 paying, 40 paid, 45 payment failed, 50 cancelled.
    pub fn status_list(mut self, status_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.status_list = Some(status_list.into_iter().map(Into::into).collect());
        self
    }

    /// Index of the first entry, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Number of entries wanted.
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
    /// Number of all matching entries.
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
        path: "/channels/ec/aftersale/searchguaranteeorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `guarantee_order_list` of [`SearchGuaranteeOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchGuaranteeOrderGuaranteeOrderList {
    /// Id of the guarantee order.
    pub guarantee_order_id: i64,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// 1 compensation for fakes, 2 refund of damaged goods.
    pub r#type: i64,
    /// Kind of order, ordinary or gift.
    pub order_type: i64,
    /// State, e.g. STATUS_WAIT_MERCHANT_HANDLE, STATUS_WAIT_PLATFORM_HANDLE, STATUS_WAIT_MERCHANT_PROOF, STATUS_PAYING.
    pub status: String,
    /// Openid of the buyer.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// 1 fake brand, 2 fake material; for compensation for fakes.
    pub apply_reason_type: i64,
    /// Reason of the application.
    pub apply_reason: String,
    /// When the shop's time to act ends, Unix seconds.
    pub expire_time: i64,
    /// When it was finished, Unix seconds.
    pub complete_time: Option<i64>,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// Compensation, fen.
    pub pay_amount: i64,
    /// `order_pay_info`.
    pub order_pay_info: OrderPayInfo,
    /// Reduction for members of the mini program, fen.
    pub wxa_vip_discounted_price: Option<i64>,
    /// Why the shop refused.
    pub merchant_refuse_reason: Option<String>,
    /// Only for gift orders.
    pub order_present_info: Option<OrderPresentInfo>,
    /// Only for compensation for fakes (假一赔三, 假一赔四).
    pub fake_one_pay_four_info: Option<FakeOnePayFourInfo>,
    /// Only for refund of damaged goods (坏损包退).
    pub bad_pay_info: Option<BadPayInfo>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part SearchGuaranteeOrderGuaranteeOrderList {
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
    "merchant_refuse_reason" => merchant_refuse_reason;
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadRefundCertificate {
    /// Id of the after-sale order.
    pub after_sale_order_id: String,
    /// Media ids of the certificates.
    pub refund_certificates: Vec<String>,
    /// Text that goes with the certificate.
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
pub type UploadRefundCertificateResponse = yizhan_core::Done;

impl Endpoint for UploadRefundCertificate {
    type Response = UploadRefundCertificateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_aftersale.upload_refund_certificate",
        path: "/channels/ec/aftersale/uploadrefundcertificate",
        ..Operation::usual(Product::Mini)
    };
}
