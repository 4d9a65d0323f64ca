//! Generated from `spec/mini/product_order.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: orders and after-sales (小商店·订单与售后)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Accept an after-sales request (同意售后申请).
///
/// `POST /product/order/acceptapply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/acceptapply.html)
///
/// order_id is the id of the after-sales order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptApply {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
}

impl AcceptApply {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(AcceptApply {
    "order_id" => order_id,
});

/// The answer to [`AcceptApply`].
pub type AcceptApplyResponse = yizhan_core::Done;

impl Endpoint for AcceptApply {
    type Response = AcceptApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.accept_apply",
        path: "/product/order/acceptapply",
        ..Operation::usual(Product::Mini)
    };
}

/// Get several after-sales orders (批量获取售后单).
///
/// `POST /product/order/batchgetaftersaleorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/getaftersaleorder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchgetAftersaleOrder {
    /// Id of the after-sales order.
    pub after_sale_order_id_list: Vec<i64>,
}

impl BatchgetAftersaleOrder {
    /// Starts with the required members.
    pub fn new(after_sale_order_id_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            after_sale_order_id_list: after_sale_order_id_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(BatchgetAftersaleOrder {
    "after_sale_order_id_list" => after_sale_order_id_list,
});

/// The answer to [`BatchgetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetAftersaleOrderResponse {
    /// `after_sale_order_list`.
    pub after_sale_order_list: Vec<BatchgetAftersaleOrderAfterSaleOrderList>,
}

wire_in!(BatchgetAftersaleOrderResponse {
    "after_sale_order_list" => after_sale_order_list,
});

impl Endpoint for BatchgetAftersaleOrder {
    type Response = BatchgetAftersaleOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.batchget_aftersale_order",
        path: "/product/order/batchgetaftersaleorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `after_sale_order_list` of [`BatchgetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetAftersaleOrderAfterSaleOrderList {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
    /// Id of the order the after-sales order belongs to.
    pub original_order_id: i64,
    /// State of the after-sales order, a name in capitals such as USER_CANCELED or MERCHANT_PROCESSING.
    pub status: String,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Reason given by the user, as a name in capitals.
    pub reason: String,
    /// REFUND refund only, RETURN return and refund.
    pub r#type: String,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// `details`.
    pub details: Details,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
    /// Answer of WeChat Pay to the refund.
    pub refund_resp: Option<RefundResp>,
    /// `return_info`.
    pub return_info: Option<ReturnInfo>,
    /// `merchant_upload_info`.
    pub merchant_upload_info: Option<MerchantUploadInfo>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part BatchgetAftersaleOrderAfterSaleOrderList {
    "order_id" => order_id,
    "original_order_id" => original_order_id,
    "status" => status,
    "openid" => openid,
    "reason" => reason,
    "type" => r#type,
    "product_info" => product_info,
    "details" => details,
    "refund_info" => refund_info,
    "refund_resp" => refund_resp,
    "return_info" => return_info,
    "merchant_upload_info" => merchant_upload_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `product_info` of [`BatchgetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Number of pieces in after-sales.
    pub count: i64,
}

wire_in!(part ProductInfo {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "count" => count,
});

/// `details` of [`BatchgetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Details {
    /// `desc`.
    pub desc: String,
    /// Number of pieces.
    pub num: i64,
    /// Unix seconds, when the request was cancelled.
    pub cancel_time: Option<i64>,
    /// Phone number.
    pub tel_number: Option<String>,
    /// Images the user gave as evidence.
    pub prove_imgs: Vec<String>,
}

wire_in!(part Details {
    "desc" => desc,
    "num" => num,
    "cancel_time" => cancel_time,
    "tel_number" => tel_number,
    "prove_imgs" => prove_imgs,
});

/// `refund_info` of [`BatchgetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RefundInfo {
    /// Fen, amount refunded.
    pub amount: i64,
}

wire_in!(part RefundInfo {
    "amount" => amount,
});

/// `refund_resp` of [`BatchgetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RefundResp {
    /// Result code of the refund, 0 success.
    pub ret: i64,
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
}

wire_in!(part RefundResp {
    "ret" => ret,
    "code" => code,
    "message" => message,
});

/// `return_info` of [`BatchgetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReturnInfo {
    /// Waybill number.
    pub waybill_id: String,
    /// Code of the delivery company.
    pub delivery_id: String,
    /// `delivery_name`.
    pub delivery_name: String,
}

wire_in!(part ReturnInfo {
    "waybill_id" => waybill_id,
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// `merchant_upload_info` of [`BatchgetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MerchantUploadInfo {
    /// Media ids of the proof images.
    pub refund_certificates: Vec<String>,
    /// Reason shown to the user.
    pub reject_reason: Option<String>,
}

wire_in!(part MerchantUploadInfo {
    "refund_certificates" => refund_certificates,
    "reject_reason" => reject_reason,
});

/// Change the merchant's note on an order (修改订单备注).
///
/// `POST /product/order/change_merchant_notes`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/change_merchant_notes.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ChangeMerchantNotes {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
    /// Note only the merchant sees.
    pub merchant_notes: String,
}

impl ChangeMerchantNotes {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<i64>, merchant_notes: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            merchant_notes: merchant_notes.into(),
        }
    }
}

wire_out!(ChangeMerchantNotes {
    "order_id" => order_id,
    "merchant_notes" => merchant_notes,
});

/// The answer to [`ChangeMerchantNotes`].
pub type ChangeMerchantNotesResponse = yizhan_core::Done;

impl Endpoint for ChangeMerchantNotes {
    type Response = ChangeMerchantNotesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.change_merchant_notes",
        path: "/product/order/change_merchant_notes",
        ..Operation::usual(Product::Mini)
    };
}

/// Change the price of an order (修改订单价格).
///
/// `POST /product/order/change_order_price`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/change_order_price.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ChangeOrderPrice {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
    /// True also changes the freight to express_fee.
    pub change_express: bool,
    /// Fen, new freight, used when change_express is true.
    pub express_fee: Option<i64>,
    /// `change_order_infos`.
    pub change_order_infos: Vec<ChangeOrderPriceChangeOrderInfos>,
}

impl ChangeOrderPrice {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<i64>,
        change_express: impl Into<bool>,
        change_order_infos: impl IntoIterator<Item = impl Into<ChangeOrderPriceChangeOrderInfos>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            change_express: change_express.into(),
            express_fee: Default::default(),
            change_order_infos: change_order_infos.into_iter().map(Into::into).collect(),
        }
    }

    /// Fen, new freight, used when change_express is true.
    pub fn express_fee(mut self, express_fee: impl Into<i64>) -> Self {
        self.express_fee = Some(express_fee.into());
        self
    }
}

wire_out!(ChangeOrderPrice {
    "order_id" => order_id,
    "change_express" => change_express,
    "express_fee" => express_fee,
    "change_order_infos" => change_order_infos,
});

/// The answer to [`ChangeOrderPrice`].
pub type ChangeOrderPriceResponse = yizhan_core::Done;

impl Endpoint for ChangeOrderPrice {
    type Response = ChangeOrderPriceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.change_order_price",
        path: "/product/order/change_order_price",
        ..Operation::usual(Product::Mini)
    };
}

/// `change_order_infos` of [`ChangeOrderPrice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChangeOrderPriceChangeOrderInfos {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Fen, new price of the SKU in the order.
    pub change_price: i64,
}

impl ChangeOrderPriceChangeOrderInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        product_id: impl Into<i64>,
        sku_id: impl Into<i64>,
        change_price: impl Into<i64>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            change_price: change_price.into(),
        }
    }
}

wire_out!(part ChangeOrderPriceChangeOrderInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "change_price" => change_price,
});

/// Get an order (获取订单详情).
///
/// `POST /product/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/get_order_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(Get {
    "order_id" => order_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `order`.
    pub order: GetOrder,
}

wire_in!(GetResponse {
    "order" => order,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.get",
        path: "/product/order/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrder {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// 10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout.
    pub status: i64,
    /// `order_detail`.
    pub order_detail: OrderDetail,
    /// `aftersale_detail`.
    pub aftersale_detail: Option<AftersaleDetail>,
    /// Openid of the user in this mini program.
    pub openid: Option<String>,
    /// `ext_info`.
    pub ext_info: Option<ExtInfo>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part GetOrder {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "status" => status,
    "order_detail" => order_detail,
    "aftersale_detail" => aftersale_detail,
    "openid" => openid,
    "ext_info" => ext_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `order_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderDetail {
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
    /// `pay_info`.
    pub pay_info: PayInfo,
    /// `price_info`.
    pub price_info: PriceInfo,
    /// `delivery_info`.
    pub delivery_info: Option<DeliveryInfo>,
}

wire_in!(part OrderDetail {
    "product_infos" => product_infos,
    "pay_info" => pay_info,
    "price_info" => price_info,
    "delivery_info" => delivery_info,
});

/// `product_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfos {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Number of pieces bought.
    pub sku_cnt: i64,
    /// Number of pieces now in after-sales.
    pub on_aftersale_sku_cnt: i64,
    /// Number of pieces whose after-sales is finished.
    pub finish_aftersale_sku_cnt: i64,
    /// Title of the product; as a filter, part of it.
    pub title: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrs>,
}

wire_in!(part ProductInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "sku_cnt" => sku_cnt,
    "on_aftersale_sku_cnt" => on_aftersale_sku_cnt,
    "finish_aftersale_sku_cnt" => finish_aftersale_sku_cnt,
    "title" => title,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "sku_attrs" => sku_attrs,
});

/// `sku_attrs` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuAttrs {
    /// Name of the attribute, such as colour.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part SkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `pay_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayInfo {
    /// Name of the way of payment.
    pub pay_method: String,
    /// Prepay id of WeChat Pay.
    pub prepay_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub prepay_time: String,
    /// WeChat Pay transaction number.
    pub transaction_id: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub pay_time: Option<String>,
}

wire_in!(part PayInfo {
    "pay_method" => pay_method,
    "prepay_id" => prepay_id,
    "prepay_time" => prepay_time,
    "transaction_id" => transaction_id,
    "pay_time" => pay_time,
});

/// `price_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PriceInfo {
    /// Fen, total price of the goods.
    pub product_price: i64,
    /// Fen, amount of the order with freight and discount.
    pub order_price: i64,
    /// Fen, freight.
    pub freight: i64,
    /// Fen, amount of the discount.
    pub discounted_price: i64,
    /// Whether the order carries a discount.
    pub is_discounted: bool,
}

wire_in!(part PriceInfo {
    "product_price" => product_price,
    "order_price" => order_price,
    "freight" => freight,
    "discounted_price" => discounted_price,
    "is_discounted" => is_discounted,
});

/// `delivery_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryInfo {
    /// Name of the way of delivery.
    pub delivery_method: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub delivery_time: Option<String>,
    /// The parcel: company and waybill.
    pub delivery_product_info: Option<DeliveryProductInfo>,
    /// `address_info`.
    pub address_info: Option<AddressInfo>,
    /// `pickup_address`.
    pub pickup_address: Option<PickupAddress>,
    /// Freight by shipping method.
    pub express_fee: Vec<ExpressFee>,
    /// Unix seconds, agreed time of a same-city delivery.
    pub offline_delivery_time: Option<i64>,
    /// Unix seconds, agreed time of a pickup.
    pub offline_pickup_time: Option<i64>,
    /// Unix seconds, when shipping was finished.
    pub ship_done_time: Option<i64>,
}

wire_in!(part DeliveryInfo {
    "delivery_method" => delivery_method,
    "delivery_time" => delivery_time,
    "delivery_product_info" => delivery_product_info,
    "address_info" => address_info,
    "pickup_address" => pickup_address,
    "express_fee" => express_fee,
    "offline_delivery_time" => offline_delivery_time,
    "offline_pickup_time" => offline_pickup_time,
    "ship_done_time" => ship_done_time,
});

/// `delivery_product_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryProductInfo {
    /// Code of the delivery company.
    pub delivery_id: String,
    /// Waybill number.
    pub waybill_id: String,
}

wire_in!(part DeliveryProductInfo {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
});

/// `address_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Name of the province.
    pub province_name: String,
    /// Name of the city.
    pub city_name: String,
    /// Name of the district.
    pub county_name: String,
    /// Street and number.
    pub detail_info: String,
    /// Administrative code of the district.
    pub national_code: Option<i64>,
    /// Phone number.
    pub tel_number: Option<String>,
    /// Postcode.
    pub postal_code: Option<String>,
    /// House or room number.
    pub house_number: Option<String>,
    /// Longitude in degrees.
    pub lng: Option<f64>,
    /// Latitude in degrees.
    pub lat: Option<f64>,
}

wire_in!(part AddressInfo {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "national_code" => national_code,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
    "house_number" => house_number,
    "lng" => lng,
    "lat" => lat,
});

/// `pickup_address` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PickupAddress {
    /// Name of the recipient.
    pub user_name: String,
    /// Name of the province.
    pub province_name: String,
    /// Name of the city.
    pub city_name: String,
    /// Name of the district.
    pub county_name: String,
    /// Street and number.
    pub detail_info: String,
    /// Administrative code of the district.
    pub national_code: Option<i64>,
    /// Phone number.
    pub tel_number: Option<String>,
    /// Postcode.
    pub postal_code: Option<String>,
    /// House or room number.
    pub house_number: Option<String>,
    /// Longitude in degrees.
    pub lng: Option<f64>,
    /// Latitude in degrees.
    pub lat: Option<f64>,
}

wire_in!(part PickupAddress {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "national_code" => national_code,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
    "house_number" => house_number,
    "lng" => lng,
    "lat" => lat,
});

/// `express_fee` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExpressFee {
    /// Name of the way of delivery.
    pub shipping_method: Option<String>,
    /// Distance of a same-city delivery.
    pub distance: i64,
}

wire_in!(part ExpressFee {
    "shipping_method" => shipping_method,
    "distance" => distance,
});

/// `aftersale_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AftersaleDetail {
    /// `aftersale_order_list`.
    pub aftersale_order_list: Vec<AftersaleOrderList>,
    /// Number of after-sales orders still open.
    pub on_aftersale_order_cnt: i64,
}

wire_in!(part AftersaleDetail {
    "aftersale_order_list" => aftersale_order_list,
    "on_aftersale_order_cnt" => on_aftersale_order_cnt,
});

/// `aftersale_order_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AftersaleOrderList {
    /// Id of the after-sales order.
    pub aftersale_order_id: i64,
}

wire_in!(part AftersaleOrderList {
    "aftersale_order_id" => aftersale_order_id,
});

/// `ext_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtInfo {
    /// Note the buyer left.
    pub customer_notes: Option<String>,
    /// Note only the merchant sees.
    pub merchant_notes: Option<String>,
}

wire_in!(part ExtInfo {
    "customer_notes" => customer_notes,
    "merchant_notes" => merchant_notes,
});

/// List orders (获取订单列表).
///
/// `POST /product/order/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/get_order_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_create_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_create_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_update_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_update_time: Option<String>,
    /// 10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout.
    pub status: Option<i64>,
    /// Where the order came from.
    pub source: Option<i64>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_create_time(mut self, start_create_time: impl Into<String>) -> Self {
        self.start_create_time = Some(start_create_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_create_time(mut self, end_create_time: impl Into<String>) -> Self {
        self.end_create_time = Some(end_create_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_update_time(mut self, start_update_time: impl Into<String>) -> Self {
        self.start_update_time = Some(start_update_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_update_time(mut self, end_update_time: impl Into<String>) -> Self {
        self.end_update_time = Some(end_update_time.into());
        self
    }

    /// 10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Where the order came from.
    pub fn source(mut self, source: impl Into<i64>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for GetList {
    #[inline]
    fn default() -> Self {
        Self {
            start_create_time: Default::default(),
            end_create_time: Default::default(),
            start_update_time: Default::default(),
            end_update_time: Default::default(),
            status: Default::default(),
            source: Default::default(),
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetList {
    "start_create_time" => start_create_time,
    "end_create_time" => end_create_time,
    "start_update_time" => start_update_time,
    "end_update_time" => end_update_time,
    "status" => status,
    "source" => source,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `orders`.
    pub orders: Vec<Orders>,
}

wire_in!(GetListResponse {
    "orders" => orders,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.get_list",
        path: "/product/order/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `orders` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Orders {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// 10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout.
    pub status: i64,
    /// `order_detail`.
    pub order_detail: OrderDetail,
    /// `aftersale_detail`.
    pub aftersale_detail: Option<AftersaleDetail>,
    /// Openid of the user in this mini program.
    pub openid: Option<String>,
    /// `ext_info`.
    pub ext_info: Option<ExtInfo>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part Orders {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "status" => status,
    "order_detail" => order_detail,
    "aftersale_detail" => aftersale_detail,
    "openid" => openid,
    "ext_info" => ext_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// Get an after-sales order (获取售后单详情).
///
/// `POST /product/order/getaftersaleorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/batchgetaftersaleorder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAftersaleOrder {
    /// Id of the after-sales order.
    pub after_sale_order_id: i64,
}

impl GetAftersaleOrder {
    /// Starts with the required members.
    pub fn new(after_sale_order_id: impl Into<i64>) -> Self {
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
        name: "mini.product_order.get_aftersale_order",
        path: "/product/order/getaftersaleorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `after_sale_order` of [`GetAftersaleOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderAfterSaleOrder {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
    /// Id of the order the after-sales order belongs to.
    pub original_order_id: i64,
    /// State of the after-sales order, a name in capitals such as USER_CANCELED or MERCHANT_PROCESSING.
    pub status: String,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Reason given by the user, as a name in capitals.
    pub reason: String,
    /// REFUND refund only, RETURN return and refund.
    pub r#type: String,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// `details`.
    pub details: Details,
    /// `refund_info`.
    pub refund_info: Option<RefundInfo>,
    /// Answer of WeChat Pay to the refund.
    pub refund_resp: Option<RefundResp>,
    /// `return_info`.
    pub return_info: Option<ReturnInfo>,
    /// `merchant_upload_info`.
    pub merchant_upload_info: Option<MerchantUploadInfo>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetAftersaleOrderAfterSaleOrder {
    "order_id" => order_id,
    "original_order_id" => original_order_id,
    "status" => status,
    "openid" => openid,
    "reason" => reason,
    "type" => r#type,
    "product_info" => product_info,
    "details" => details,
    "refund_info" => refund_info,
    "refund_resp" => refund_resp,
    "return_info" => return_info,
    "merchant_upload_info" => merchant_upload_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// Reject a refund (拒绝退款).
///
/// `POST /product/order/rejectrefund`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/rejectrefund.html)
///
/// order_id is the id of the after-sales order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RejectRefund {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
    /// Reason shown to the user.
    pub reject_reason: String,
}

impl RejectRefund {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<i64>, reject_reason: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            reject_reason: reject_reason.into(),
        }
    }
}

wire_out!(RejectRefund {
    "order_id" => order_id,
    "reject_reason" => reject_reason,
});

/// The answer to [`RejectRefund`].
pub type RejectRefundResponse = yizhan_core::Done;

impl Endpoint for RejectRefund {
    type Response = RejectRefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.reject_refund",
        path: "/product/order/rejectrefund",
        ..Operation::usual(Product::Mini)
    };
}

/// Search orders (搜索订单).
///
/// `POST /product/order/search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/search_order.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Search {
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_pay_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_pay_time: Option<String>,
    /// Title of the product; as a filter, part of it.
    pub title: Option<String>,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// Name of the recipient.
    pub user_name: Option<String>,
    /// Phone number.
    pub tel_number: Option<String>,
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: Option<i64>,
    /// 10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout.
    pub status: Option<i64>,
    /// Whether an after-sales order is open: 0 no, 1 yes.
    pub on_aftersale_order_exist: Option<i64>,
    /// Where the order came from.
    pub source: Option<i64>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl Search {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_pay_time(mut self, start_pay_time: impl Into<String>) -> Self {
        self.start_pay_time = Some(start_pay_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_pay_time(mut self, end_pay_time: impl Into<String>) -> Self {
        self.end_pay_time = Some(end_pay_time.into());
        self
    }

    /// Title of the product; as a filter, part of it.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The merchant's code of the SKU.
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// Name of the recipient.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Phone number.
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = Some(tel_number.into());
        self
    }

    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// 10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Whether an after-sales order is open: 0 no, 1 yes.
    pub fn on_aftersale_order_exist(mut self, on_aftersale_order_exist: impl Into<i64>) -> Self {
        self.on_aftersale_order_exist = Some(on_aftersale_order_exist.into());
        self
    }

    /// Where the order came from.
    pub fn source(mut self, source: impl Into<i64>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for Search {
    #[inline]
    fn default() -> Self {
        Self {
            start_pay_time: Default::default(),
            end_pay_time: Default::default(),
            title: Default::default(),
            sku_code: Default::default(),
            user_name: Default::default(),
            tel_number: Default::default(),
            order_id: Default::default(),
            status: Default::default(),
            on_aftersale_order_exist: Default::default(),
            source: Default::default(),
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(Search {
    "start_pay_time" => start_pay_time,
    "end_pay_time" => end_pay_time,
    "title" => title,
    "sku_code" => sku_code,
    "user_name" => user_name,
    "tel_number" => tel_number,
    "order_id" => order_id,
    "status" => status,
    "on_aftersale_order_exist" => on_aftersale_order_exist,
    "source" => source,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// `orders`.
    pub orders: Vec<Orders>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(SearchResponse {
    "orders" => orders,
    "total_num" => total_num,
});

impl Endpoint for Search {
    type Response = SearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.search",
        path: "/product/order/search",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Upload proof of a refund (上传退款凭证).
///
/// `POST /product/order/upload_refund_certificate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/upload_refund_certificate.html)
///
/// order_id is the id of the after-sales order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadRefundCertificate {
    /// Id of the order; for after-sales endpoints the id of the after-sales order.
    pub order_id: i64,
    /// Media ids of the proof images.
    pub refund_certificates: Option<Vec<String>>,
    /// `desc`.
    pub desc: Option<String>,
}

impl UploadRefundCertificate {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self {
            order_id: order_id.into(),
            refund_certificates: Default::default(),
            desc: Default::default(),
        }
    }

    /// Media ids of the proof images.
    pub fn refund_certificates(
        mut self,
        refund_certificates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.refund_certificates = Some(refund_certificates.into_iter().map(Into::into).collect());
        self
    }

    /// `desc`.
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(UploadRefundCertificate {
    "order_id" => order_id,
    "refund_certificates" => refund_certificates,
    "desc" => desc,
});

/// The answer to [`UploadRefundCertificate`].
pub type UploadRefundCertificateResponse = yizhan_core::Done;

impl Endpoint for UploadRefundCertificate {
    type Response = UploadRefundCertificateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_order.upload_refund_certificate",
        path: "/product/order/upload_refund_certificate",
        ..Operation::usual(Product::Mini)
    };
}
