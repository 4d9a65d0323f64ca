//! Generated from `spec/mp/nontax.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Non-tax payments and fiscal e-bills (非税缴费与财政电子票据)

use yizhan_core::{AnswerKind, Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Create a fiscal e-bill template (创建财政电子票据模板).
///
/// `POST /nontax/createbillcard`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateBillCard {
    /// `invoice_info`.
    pub invoice_info: CreateBillCardInvoiceInfo,
}

impl CreateBillCard {
    /// Starts with the required members.
    pub fn new(invoice_info: impl Into<CreateBillCardInvoiceInfo>) -> Self {
        Self {
            invoice_info: invoice_info.into(),
        }
    }
}

wire_out!(CreateBillCard {
    "invoice_info" => invoice_info,
});

/// The answer to [`CreateBillCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateBillCardResponse {
    /// Bill card template.
    pub card_id: String,
}

wire_in!(CreateBillCardResponse {
    "card_id" => card_id,
});

impl Endpoint for CreateBillCard {
    type Response = CreateBillCardResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.create_bill_card",
        path: "/nontax/createbillcard",
        ..Operation::usual(Product::Mp)
    };
}

/// `invoice_info` of [`CreateBillCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateBillCardInvoiceInfo {
    /// `base_info`.
    pub base_info: CreateBillCardBaseInfo,
    /// Who issues the bill, shown on the card.
    pub payee: String,
}

impl CreateBillCardInvoiceInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<CreateBillCardBaseInfo>, payee: impl Into<String>) -> Self {
        Self {
            base_info: base_info.into(),
            payee: payee.into(),
        }
    }
}

wire_out!(part CreateBillCardInvoiceInfo {
    "base_info" => base_info,
    "payee" => payee,
});

/// `base_info` of [`CreateBillCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateBillCardBaseInfo {
    /// Link to a picture uploaded to WeChat.
    pub logo_url: String,
}

impl CreateBillCardBaseInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(logo_url: impl Into<String>) -> Self {
        Self {
            logo_url: logo_url.into(),
        }
    }
}

wire_out!(part CreateBillCardBaseInfo {
    "logo_url" => logo_url,
});

/// Download the statement of payments (下载缴费对账单).
///
/// `POST /nontax/downloadbill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.5)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DownloadBill {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub mch_id: Option<String>,
    /// YyyyMMdd.
    pub bill_date: String,
    /// `bill_type`.
    pub bill_type: Option<String>,
}

impl DownloadBill {
    /// Starts with the required members.
    pub fn new(bill_date: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            mch_id: Default::default(),
            bill_date: bill_date.into(),
            bill_type: Default::default(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.mch_id = Some(mch_id.into());
        self
    }

    /// `bill_type`.
    pub fn bill_type(mut self, bill_type: impl Into<String>) -> Self {
        self.bill_type = Some(bill_type.into());
        self
    }
}

wire_out!(DownloadBill {
    "appid" => appid,
    "mch_id" => mch_id,
    "bill_date" => bill_date,
    "bill_type" => bill_type,
});

/// The answer to [`DownloadBill`].
pub type DownloadBillResponse = yizhan_core::Done;

impl Endpoint for DownloadBill {
    type Response = DownloadBillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.download_bill",
        path: "/nontax/downloadbill",
        answer: AnswerKind::Binary,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the link of the fiscal e-bill authorization page (获取授权页链接).
///
/// `POST /nontax/getbillauthurl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#2.2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBillAuthUrl {
    /// Order's id at the billing platform, unique.
    pub order_id: String,
    /// Identifier of the billing platform, from the link of the platform.
    pub s_pappid: String,
    /// In fen.
    pub money: i64,
    /// Unix seconds.
    pub timestamp: Option<i64>,
    /// `source`.
    pub source: String,
    /// Page opened after the authorization.
    pub redirect_url: Option<String>,
    /// Api ticket of type wx_card.
    pub ticket: SecretString,
}

impl GetBillAuthUrl {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            s_pappid: Default::default(),
            money: Default::default(),
            timestamp: Default::default(),
            source: Default::default(),
            redirect_url: Default::default(),
            ticket: Default::default(),
        }
    }

    /// Identifier of the billing platform, from the link of the platform.
    pub fn s_pappid(mut self, s_pappid: impl Into<String>) -> Self {
        self.s_pappid = s_pappid.into();
        self
    }

    /// In fen.
    pub fn money(mut self, money: impl Into<i64>) -> Self {
        self.money = money.into();
        self
    }

    /// Unix seconds.
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// `source`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }

    /// Page opened after the authorization.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }

    /// Api ticket of type wx_card.
    pub fn ticket(mut self, ticket: impl Into<SecretString>) -> Self {
        self.ticket = ticket.into();
        self
    }
}

wire_out!(GetBillAuthUrl {
    "order_id" => order_id,
    "s_pappid" => s_pappid,
    "money" => money,
    "timestamp" => timestamp,
    "source" => source,
    "redirect_url" => redirect_url,
    "ticket" => ticket,
});

/// The answer to [`GetBillAuthUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillAuthUrlResponse {
    /// Page on which the user authorizes.
    pub auth_url: String,
    /// Seconds until the link expires.
    pub expire_time: i64,
}

wire_in!(GetBillAuthUrlResponse {
    "auth_url" => auth_url,
    "expire_time" => expire_time,
});

impl Endpoint for GetBillAuthUrl {
    type Response = GetBillAuthUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.get_bill_auth_url",
        path: "/nontax/getbillauthurl",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get a payment order (获取缴费订单详情).
///
/// `POST /nontax/getorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.3)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrder {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Id of the service at the non-tax platform.
    pub service_id: Option<i64>,
    /// Order's id at the non-tax platform.
    pub order_id: String,
}

impl GetOrder {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            service_id: Default::default(),
            order_id: order_id.into(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Id of the service at the non-tax platform.
    pub fn service_id(mut self, service_id: impl Into<i64>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }
}

wire_out!(GetOrder {
    "appid" => appid,
    "service_id" => service_id,
    "order_id" => order_id,
});

/// The answer to [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// Order's id at the non-tax platform.
    pub order_id: String,
    /// Of the account of the authority.
    pub appid: String,
    /// User's openid.
    pub openid: String,
    /// Name of the service, shown to the user.
    pub desc: String,
    /// 1 yuan, 2 US dollars.
    pub fee_type: i64,
    /// In fen.
    pub fee: i64,
    /// 1 unpaid, 3 or 4 paid, 5 refunded, 6 refunding, 12 closed after the time limit; a partial refund does not change it.
    pub status: i64,
    /// WeChat Pay transaction id.
    pub trans_id: Option<String>,
    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub bank_id: Option<String>,
    /// `bank_name`.
    pub bank_name: Option<String>,
    /// Account to which the money is allotted, if allotment is used.
    pub bank_account: Option<String>,
    /// Caller's refund number, unique.
    pub refund_out_id: Option<String>,
    /// Refund's id at the non-tax platform.
    pub refund_order_id: Option<String>,
    /// `refund_reason`.
    pub refund_reason: Option<String>,
    /// Unix seconds.
    pub refund_finish_time: Option<i64>,
    /// Refunds of parts of the amount.
    pub partial_refund_info: Vec<GetOrderPartialRefundInfo>,
    /// Authority's order number; needed if payment_notice_no is empty.
    pub order_no: Option<String>,
    /// Code of the collecting unit (执收单位).
    pub department_code: Option<String>,
    /// Name of the collecting unit (执收单位).
    pub department_name: String,
    /// 1 ordinary notice, 2 notice of a penalty.
    pub payment_notice_type: Option<i64>,
    /// Number of the payment notice; needed if order_no is empty.
    pub payment_notice_no: Option<String>,
    /// Who supplied the amount due: 1 the finance department, 2 the authority.
    pub payment_info_source: i64,
    /// Code of the kind of bill.
    pub bill_type_code: Option<String>,
    /// Number of the bill.
    pub bill_no: Option<String>,
    /// Administrative division code.
    pub region_code: String,
    /// Biz official account, ctiyservice city services, miniprogram mini program, offline offline QR code, pc PC, app application, other others.
    pub scene: Option<String>,
    /// Parts of the payment.
    pub items: Vec<ItemsAnswer>,
    /// Notifications of the payment.
    pub notify_history: Vec<GetOrderNotifyHistory>,
    /// Unix seconds.
    pub pay_finish_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetOrderResponse {
    "order_id" => order_id,
    "appid" => appid,
    "openid" => openid,
    "desc" => desc,
    "fee_type" => fee_type,
    "fee" => fee,
    "status" => status,
    "trans_id" => trans_id,
    "bank_id" => bank_id,
    "bank_name" => bank_name,
    "bank_account" => bank_account,
    "refund_out_id" => refund_out_id,
    "refund_order_id" => refund_order_id,
    "refund_reason" => refund_reason,
    "refund_finish_time" => refund_finish_time,
    "partial_refund_info" => partial_refund_info;
    "order_no" => order_no,
    "department_code" => department_code,
    "department_name" => department_name,
    "payment_notice_type" => payment_notice_type,
    "payment_notice_no" => payment_notice_no,
    "payment_info_source" => payment_info_source,
    "bill_type_code" => bill_type_code,
    "bill_no" => bill_no,
    "region_code" => region_code,
    "scene" => scene,
    "items" => items,
    "notify_history" => notify_history,
    "pay_finish_time" => pay_finish_time,
    "create_time" => create_time,
});

impl Endpoint for GetOrder {
    type Response = GetOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.get_order",
        path: "/nontax/getorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `partial_refund_info` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderPartialRefundInfo {
    /// Caller's refund number, unique.
    pub refund_out_id: String,
    /// Refund's id at the non-tax platform.
    pub refund_order_id: String,
    /// In fen.
    pub refund_fee: i64,
    /// `refund_reason`.
    pub refund_reason: String,
    /// `refund_status`.
    pub refund_status: String,
    /// Unix seconds.
    pub refund_finish_time: Option<i64>,
}

wire_in!(part GetOrderPartialRefundInfo {
    "refund_out_id" => refund_out_id,
    "refund_order_id" => refund_order_id,
    "refund_fee" => refund_fee,
    "refund_reason" => refund_reason,
    "refund_status" => refund_status,
    "refund_finish_time" => refund_finish_time,
});

/// `items_answer` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemsAnswer {
    /// Number of the part.
    pub no: i64,
    /// Code of the item of charge.
    pub item_id: String,
    /// Name of the item of charge.
    pub item_name: String,
    /// In fen.
    pub overdue: Option<i64>,
    /// In fen.
    pub penalty: Option<i64>,
    /// In fen.
    pub fee: i64,
}

wire_in!(part ItemsAnswer {
    "no" => no,
    "item_id" => item_id,
    "item_name" => item_name,
    "overdue" => overdue,
    "penalty" => penalty,
    "fee" => fee,
});

/// `notify_history` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderNotifyHistory {
    /// Of the account of the authority.
    pub appid: String,
    /// `name`.
    pub name: String,
    /// Attempts to notify.
    pub notify_detail: Vec<GetOrderNotifyDetail>,
    /// Number of notifications.
    pub notify_cnt: i64,
}

wire_in!(part GetOrderNotifyHistory {
    "appid" => appid,
    "name" => name,
    "notify_detail" => notify_detail,
    "notify_cnt" => notify_cnt,
});

/// `notify_detail` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderNotifyDetail {
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// `ret`.
    pub ret: i64,
    /// `ret_errmsg`.
    pub ret_errmsg: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Random text that identifies the notification.
    pub wxnontaxstr: String,
    /// `status`.
    pub status: i64,
    /// Milliseconds.
    pub cost_time: i64,
    /// Unix seconds.
    pub notify_time: i64,
    /// Answer of the system notified.
    pub third_resp: Option<String>,
    /// Answer of the system notified.
    pub third_resp_data: Option<String>,
}

wire_in!(part GetOrderNotifyDetail {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "ret" => ret,
    "ret_errmsg" => ret_errmsg,
    "url" => url,
    "wxnontaxstr" => wxnontaxstr,
    "status" => status,
    "cost_time" => cost_time,
    "notify_time" => notify_time,
    "third_resp" => third_resp,
    "third_resp_data" => third_resp_data,
});

/// List payment orders (获取缴费订单列表).
///
/// `POST /nontax/getorderlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.9)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderList {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Authority's order number; needed if payment_notice_no is empty.
    pub order_no: Option<String>,
    /// Number of the payment notice; needed if order_no is empty.
    pub payment_notice_no: Option<String>,
    /// Code of the collecting unit (执收单位).
    pub department_code: String,
    /// Administrative division code.
    pub region_code: String,
}

impl GetOrderList {
    /// Starts with the required members.
    pub fn new(department_code: impl Into<String>, region_code: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            order_no: Default::default(),
            payment_notice_no: Default::default(),
            department_code: department_code.into(),
            region_code: region_code.into(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Authority's order number; needed if payment_notice_no is empty.
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Number of the payment notice; needed if order_no is empty.
    pub fn payment_notice_no(mut self, payment_notice_no: impl Into<String>) -> Self {
        self.payment_notice_no = Some(payment_notice_no.into());
        self
    }
}

wire_out!(GetOrderList {
    "appid" => appid,
    "order_no" => order_no,
    "payment_notice_no" => payment_notice_no,
    "department_code" => department_code,
    "region_code" => region_code,
});

/// The answer to [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// Orders placed.
    pub order_id_list: Vec<String>,
    /// Order that was paid.
    pub paid_order_id: Option<String>,
}

wire_in!(GetOrderListResponse {
    "order_id_list" => order_id_list,
    "paid_order_id" => paid_order_id,
});

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.get_order_list",
        path: "/nontax/getorderlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get a user's real-name information (获取实名信息).
///
/// `POST /nontax/getrealname`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.3)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRealName {
    /// From the real-name authorization page.
    pub wx_realname_token: String,
}

impl GetRealName {
    /// Starts with the required members.
    pub fn new(wx_realname_token: impl Into<String>) -> Self {
        Self {
            wx_realname_token: wx_realname_token.into(),
        }
    }
}

wire_out!(GetRealName {
    "wx_realname_token" => wx_realname_token,
});

/// The answer to [`GetRealName`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRealNameResponse {
    /// How it is encrypted.
    pub key_encrypt_type: String,
    /// Key of the data, encrypted.
    pub key: String,
    /// How it is encrypted.
    pub data_encrypt_type: String,
    /// Real-name data, encrypted.
    pub data: String,
}

wire_in!(GetRealNameResponse {
    "key_encrypt_type" => key_encrypt_type,
    "key" => key,
    "data_encrypt_type" => data_encrypt_type,
    "data" => data,
});

impl Endpoint for GetRealName {
    type Response = GetRealNameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.get_real_name",
        path: "/nontax/getrealname",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Insert a fiscal e-bill into a user's card wallet (将财政电子票据添加到用户微信卡包).
///
/// `POST /nontax/insertbill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.5)
///
/// The order must have been authorized by the user.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InsertBill {
    /// Order's id at the billing platform, unique.
    pub order_id: String,
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Bill card template.
    pub card_id: String,
    /// Bill data.
    pub card_ext: InsertBillCardExt,
}

impl InsertBill {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        card_id: impl Into<String>,
        card_ext: impl Into<InsertBillCardExt>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            appid: Default::default(),
            card_id: card_id.into(),
            card_ext: card_ext.into(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(InsertBill {
    "order_id" => order_id,
    "appid" => appid,
    "card_id" => card_id,
    "card_ext" => card_ext,
});

/// The answer to [`InsertBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertBillResponse {
    /// Code of the bill card.
    pub code: String,
    /// User's openid.
    pub openid: String,
}

wire_in!(InsertBillResponse {
    "code" => code,
    "openid" => openid,
});

impl Endpoint for InsertBill {
    type Response = InsertBillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.insert_bill",
        path: "/nontax/insertbill",
        ..Operation::usual(Product::Mp)
    };
}

/// `card_ext` of [`InsertBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertBillCardExt {
    /// `user_card`.
    pub user_card: InsertBillUserCard,
}

impl InsertBillCardExt {
    /// Starts with the required members.
    #[must_use]
    pub fn new(user_card: impl Into<InsertBillUserCard>) -> Self {
        Self {
            user_card: user_card.into(),
        }
    }
}

wire_out!(part InsertBillCardExt {
    "user_card" => user_card,
});

/// `user_card` of [`InsertBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertBillUserCard {
    /// The bill.
    pub invoice_user_data: InsertBillInvoiceUserData,
}

impl InsertBillUserCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(invoice_user_data: impl Into<InsertBillInvoiceUserData>) -> Self {
        Self {
            invoice_user_data: invoice_user_data.into(),
        }
    }
}

wire_out!(part InsertBillUserCard {
    "invoice_user_data" => invoice_user_data,
});

/// `invoice_user_data` of [`InsertBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertBillInvoiceUserData {
    /// `title`.
    pub title: String,
    /// In fen.
    pub fee: i64,
    /// Number of the bill.
    pub billing_no: String,
    /// Code of the bill.
    pub billing_code: String,
    /// Date of the bill, Unix seconds.
    pub billing_time: i64,
    /// Id of the uploaded PDF.
    pub s_pdf_media_id: String,
}

impl InsertBillInvoiceUserData {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            fee: Default::default(),
            billing_no: Default::default(),
            billing_code: Default::default(),
            billing_time: Default::default(),
            s_pdf_media_id: Default::default(),
        }
    }

    /// In fen.
    #[must_use]
    pub fn fee(mut self, fee: impl Into<i64>) -> Self {
        self.fee = fee.into();
        self
    }

    /// Number of the bill.
    #[must_use]
    pub fn billing_no(mut self, billing_no: impl Into<String>) -> Self {
        self.billing_no = billing_no.into();
        self
    }

    /// Code of the bill.
    #[must_use]
    pub fn billing_code(mut self, billing_code: impl Into<String>) -> Self {
        self.billing_code = billing_code.into();
        self
    }

    /// Date of the bill, Unix seconds.
    #[must_use]
    pub fn billing_time(mut self, billing_time: impl Into<i64>) -> Self {
        self.billing_time = billing_time.into();
        self
    }

    /// Id of the uploaded PDF.
    #[must_use]
    pub fn s_pdf_media_id(mut self, s_pdf_media_id: impl Into<String>) -> Self {
        self.s_pdf_media_id = s_pdf_media_id.into();
        self
    }
}

wire_out!(part InsertBillInvoiceUserData {
    "title" => title,
    "fee" => fee,
    "billing_no" => billing_no,
    "billing_code" => billing_code,
    "billing_time" => billing_time,
    "s_pdf_media_id" => s_pdf_media_id,
});

/// Collect a payment by payment code (提交刷卡支付).
///
/// `POST /nontax/micropay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.9)
///
/// If the user has to enter a password, call again every ten seconds or so until the payment succeeds, fails or times out.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Micropay {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub bank_id: Option<String>,
    /// Account to which the money is allotted, if allotment is used.
    pub bank_account: Option<String>,
    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub mch_id: Option<String>,
    /// Name of the service, shown to the user.
    pub desc: String,
    /// In fen.
    pub fee: i64,
    /// Authority's order number; needed if payment_notice_no is empty.
    pub order_no: Option<String>,
    /// 1 ordinary notice, 2 notice of a penalty.
    pub payment_notice_type: Option<i64>,
    /// Number of the payment notice; needed if order_no is empty.
    pub payment_notice_no: Option<String>,
    /// Unix seconds.
    pub payment_notice_create_time: i64,
    /// Last day of payment, yyyyMMdd.
    pub payment_expire_date: String,
    /// Name of the payer.
    pub user_name: Option<String>,
    /// Code of the collecting unit (执收单位).
    pub department_code: String,
    /// Name of the collecting unit (执收单位).
    pub department_name: String,
    /// Administrative division code.
    pub region_code: String,
    /// Code on the user's payment screen.
    pub auth_code: String,
    /// Parts of the payment.
    pub items: Vec<Items>,
}

impl Micropay {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(desc: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            bank_id: Default::default(),
            bank_account: Default::default(),
            mch_id: Default::default(),
            desc: desc.into(),
            fee: Default::default(),
            order_no: Default::default(),
            payment_notice_type: Default::default(),
            payment_notice_no: Default::default(),
            payment_notice_create_time: Default::default(),
            payment_expire_date: Default::default(),
            user_name: Default::default(),
            department_code: Default::default(),
            department_name: Default::default(),
            region_code: Default::default(),
            auth_code: Default::default(),
            items: Default::default(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Account to which the money is allotted, if allotment is used.
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.mch_id = Some(mch_id.into());
        self
    }

    /// In fen.
    pub fn fee(mut self, fee: impl Into<i64>) -> Self {
        self.fee = fee.into();
        self
    }

    /// Authority's order number; needed if payment_notice_no is empty.
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// 1 ordinary notice, 2 notice of a penalty.
    pub fn payment_notice_type(mut self, payment_notice_type: impl Into<i64>) -> Self {
        self.payment_notice_type = Some(payment_notice_type.into());
        self
    }

    /// Number of the payment notice; needed if order_no is empty.
    pub fn payment_notice_no(mut self, payment_notice_no: impl Into<String>) -> Self {
        self.payment_notice_no = Some(payment_notice_no.into());
        self
    }

    /// Unix seconds.
    pub fn payment_notice_create_time(
        mut self,
        payment_notice_create_time: impl Into<i64>,
    ) -> Self {
        self.payment_notice_create_time = payment_notice_create_time.into();
        self
    }

    /// Last day of payment, yyyyMMdd.
    pub fn payment_expire_date(mut self, payment_expire_date: impl Into<String>) -> Self {
        self.payment_expire_date = payment_expire_date.into();
        self
    }

    /// Name of the payer.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Code of the collecting unit (执收单位).
    pub fn department_code(mut self, department_code: impl Into<String>) -> Self {
        self.department_code = department_code.into();
        self
    }

    /// Name of the collecting unit (执收单位).
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = department_name.into();
        self
    }

    /// Administrative division code.
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = region_code.into();
        self
    }

    /// Code on the user's payment screen.
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = auth_code.into();
        self
    }

    /// Parts of the payment.
    pub fn items(mut self, items: impl IntoIterator<Item = impl Into<Items>>) -> Self {
        self.items = items.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(Micropay {
    "appid" => appid,
    "bank_id" => bank_id,
    "bank_account" => bank_account,
    "mch_id" => mch_id,
    "desc" => desc,
    "fee" => fee,
    "order_no" => order_no,
    "payment_notice_type" => payment_notice_type,
    "payment_notice_no" => payment_notice_no,
    "payment_notice_create_time" => payment_notice_create_time,
    "payment_expire_date" => payment_expire_date,
    "user_name" => user_name,
    "department_code" => department_code,
    "department_name" => department_name,
    "region_code" => region_code,
    "auth_code" => auth_code;
    "items" => items,
});

/// The answer to [`Micropay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MicropayResponse {
    /// Order's id at the non-tax platform.
    pub order_id: String,
}

wire_in!(MicropayResponse {
    "order_id" => order_id,
});

impl Endpoint for Micropay {
    type Response = MicropayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.micropay",
        path: "/nontax/micropay",
        ..Operation::usual(Product::Mp)
    };
}

/// `items` of [`Micropay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Items {
    /// Number of the part.
    pub no: i64,
    /// Code of the item of charge.
    pub item_id: String,
    /// Name of the item of charge.
    pub item_name: String,
    /// In fen.
    pub overdue: Option<i64>,
    /// In fen.
    pub penalty: Option<i64>,
    /// In fen.
    pub fee: i64,
}

impl Items {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        no: impl Into<i64>,
        item_id: impl Into<String>,
        item_name: impl Into<String>,
        fee: impl Into<i64>,
    ) -> Self {
        Self {
            no: no.into(),
            item_id: item_id.into(),
            item_name: item_name.into(),
            overdue: Default::default(),
            penalty: Default::default(),
            fee: fee.into(),
        }
    }

    /// In fen.
    #[must_use]
    pub fn overdue(mut self, overdue: impl Into<i64>) -> Self {
        self.overdue = Some(overdue.into());
        self
    }

    /// In fen.
    #[must_use]
    pub fn penalty(mut self, penalty: impl Into<i64>) -> Self {
        self.penalty = Some(penalty.into());
        self
    }
}

wire_out!(part Items {
    "no" => no,
    "item_id" => item_id,
    "item_name" => item_name,
    "overdue" => overdue,
    "penalty" => penalty,
    "fee" => fee,
});

/// Simulate a payment notification (测试支付结果通知).
///
/// `POST /nontax/mocknotification`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.7)
///
/// For tests of the caller's own system.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MockNotification {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Address to test.
    pub url: String,
    /// Version of the protocol.
    ///
    /// `1` unless set.
    pub version: i64,
}

impl MockNotification {
    /// Starts with the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            url: url.into(),
            version: 1,
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Version of the protocol.
    ///
    /// `1` unless set.
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = version.into();
        self
    }
}

wire_out!(MockNotification {
    "appid" => appid,
    "url" => url,
    "version" => version,
});

/// The answer to [`MockNotification`].
pub type MockNotificationResponse = yizhan_core::Done;

impl Endpoint for MockNotification {
    type Response = MockNotificationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.mock_notification",
        path: "/nontax/mocknotification",
        ..Operation::usual(Product::Mp)
    };
}

/// Simulate a query of the amount due (测试查询应收信息).
///
/// `POST /nontax/mockqueryfee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.8)
///
/// For tests of the caller's own system.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MockQueryFee {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Address to test.
    pub url: String,
    /// Version of the protocol.
    ///
    /// `1` unless set.
    pub version: i64,
}

impl MockQueryFee {
    /// Starts with the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            url: url.into(),
            version: 1,
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Version of the protocol.
    ///
    /// `1` unless set.
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = version.into();
        self
    }
}

wire_out!(MockQueryFee {
    "appid" => appid,
    "url" => url,
    "version" => version,
});

/// The answer to [`MockQueryFee`].
pub type MockQueryFeeResponse = yizhan_core::Done;

impl Endpoint for MockQueryFee {
    type Response = MockQueryFeeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.mock_query_fee",
        path: "/nontax/mockqueryfee",
        ..Operation::usual(Product::Mp)
    };
}

/// Report an inconsistent order (通知不一致订单).
///
/// `POST /nontax/notifyinconsistentorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.6)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Notifyinconsistentorder {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Order's id at the non-tax platform.
    pub order_id: Option<String>,
}

impl Notifyinconsistentorder {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Order's id at the non-tax platform.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

wire_out!(Notifyinconsistentorder {
    "appid" => appid,
    "order_id" => order_id,
});

/// The answer to [`Notifyinconsistentorder`].
pub type NotifyinconsistentorderResponse = yizhan_core::Done;

impl Endpoint for Notifyinconsistentorder {
    type Response = NotifyinconsistentorderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.notifyinconsistentorder",
        path: "/nontax/notifyinconsistentorder",
        ..Operation::usual(Product::Mp)
    };
}

/// Query the amount due (查询应收信息).
///
/// `POST /nontax/queryfee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.1)
///
/// Asks the system of the authority or the finance department through the platform.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryFee {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Id of the service at the non-tax platform.
    pub service_id: Option<i64>,
    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub bank_id: Option<String>,
    /// 1 ordinary notice, 2 notice of a penalty.
    pub payment_notice_type: Option<i64>,
    /// Number of the payment notice; needed if order_no is empty.
    pub payment_notice_no: String,
    /// Code of the collecting unit (执收单位).
    pub department_code: String,
    /// Administrative division code.
    pub region_code: String,
}

impl QueryFee {
    /// Starts with the required members.
    pub fn new(
        payment_notice_no: impl Into<String>,
        department_code: impl Into<String>,
        region_code: impl Into<String>,
    ) -> Self {
        Self {
            appid: Default::default(),
            service_id: Default::default(),
            bank_id: Default::default(),
            payment_notice_type: Default::default(),
            payment_notice_no: payment_notice_no.into(),
            department_code: department_code.into(),
            region_code: region_code.into(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Id of the service at the non-tax platform.
    pub fn service_id(mut self, service_id: impl Into<i64>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// 1 ordinary notice, 2 notice of a penalty.
    pub fn payment_notice_type(mut self, payment_notice_type: impl Into<i64>) -> Self {
        self.payment_notice_type = Some(payment_notice_type.into());
        self
    }
}

wire_out!(QueryFee {
    "appid" => appid,
    "service_id" => service_id,
    "bank_id" => bank_id,
    "payment_notice_type" => payment_notice_type,
    "payment_notice_no" => payment_notice_no,
    "department_code" => department_code,
    "region_code" => region_code,
});

/// The answer to [`QueryFee`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryFeeResponse {
    /// In fen.
    pub fee: i64,
    /// Name of the payer.
    pub user_name: Option<String>,
    /// Code of the collecting unit (执收单位).
    pub department_code: Option<String>,
    /// Name of the collecting unit (执收单位).
    pub department_name: String,
    /// 1 ordinary notice, 2 notice of a penalty.
    pub payment_notice_type: Option<i64>,
    /// Number of the payment notice; needed if order_no is empty.
    pub payment_notice_no: String,
    /// Unix seconds.
    pub payment_notice_create_time: i64,
    /// Last day of payment, yyyyMMdd.
    pub payment_expire_date: Option<i64>,
    /// Administrative division code.
    pub region_code: String,
    /// Parts of the payment.
    pub items: Vec<ItemsAnswer>,
}

wire_in!(QueryFeeResponse {
    "fee" => fee,
    "user_name" => user_name,
    "department_code" => department_code,
    "department_name" => department_name,
    "payment_notice_type" => payment_notice_type,
    "payment_notice_no" => payment_notice_no,
    "payment_notice_create_time" => payment_notice_create_time,
    "payment_expire_date" => payment_expire_date,
    "region_code" => region_code,
    "items" => items,
});

impl Endpoint for QueryFee {
    type Response = QueryFeeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.query_fee",
        path: "/nontax/queryfee",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Refund a payment (申请退款).
///
/// `POST /nontax/refund`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.4)
///
/// The same refund_out_id does not refund twice.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Refund {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Order's id at the non-tax platform.
    pub order_id: String,
    /// `reason`.
    pub reason: String,
    /// In fen; the whole amount if left out.
    pub refund_fee: Option<i64>,
    /// Caller's refund number, unique.
    pub refund_out_id: Option<String>,
}

impl Refund {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            order_id: order_id.into(),
            reason: reason.into(),
            refund_fee: Default::default(),
            refund_out_id: Default::default(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// In fen; the whole amount if left out.
    pub fn refund_fee(mut self, refund_fee: impl Into<i64>) -> Self {
        self.refund_fee = Some(refund_fee.into());
        self
    }

    /// Caller's refund number, unique.
    pub fn refund_out_id(mut self, refund_out_id: impl Into<String>) -> Self {
        self.refund_out_id = Some(refund_out_id.into());
        self
    }
}

wire_out!(Refund {
    "appid" => appid,
    "order_id" => order_id,
    "reason" => reason,
    "refund_fee" => refund_fee,
    "refund_out_id" => refund_out_id,
});

/// The answer to [`Refund`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RefundResponse {
    /// Refund's id at the non-tax platform.
    pub refund_order_id: String,
}

wire_in!(RefundResponse {
    "refund_order_id" => refund_order_id,
});

impl Endpoint for Refund {
    type Response = RefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.refund",
        path: "/nontax/refund",
        ..Operation::usual(Product::Mp)
    };
}

/// Place a payment order (缴费支付下单).
///
/// `POST /nontax/unifiedorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.2)
///
/// One of order_no and payment_notice_no is needed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnifiedOrder {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Id of the service at the non-tax platform.
    pub service_id: Option<i64>,
    /// MWEB for web pages outside of WeChat.
    pub trade_type: Option<String>,
    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub bank_id: Option<String>,
    /// Account to which the money is allotted, if allotment is used.
    pub bank_account: Option<String>,
    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub mch_id: Option<String>,
    /// User's openid; not needed with trade_type MWEB.
    pub openid: Option<String>,
    /// Appid of the application that pays.
    pub app_appid: Option<String>,
    /// Name of the service, shown to the user.
    pub desc: String,
    /// In fen.
    pub fee: i64,
    /// Page opened after the payment; not needed in mini programs.
    pub return_url: Option<String>,
    /// User's IP.
    pub ip: String,
    /// Authority's order number; needed if payment_notice_no is empty.
    pub order_no: Option<String>,
    /// 1 ordinary notice, 2 notice of a penalty.
    pub payment_notice_type: Option<i64>,
    /// Number of the payment notice; needed if order_no is empty.
    pub payment_notice_no: Option<String>,
    /// Unix seconds.
    pub payment_notice_create_time: i64,
    /// Last day of payment, yyyyMMdd.
    pub payment_expire_date: String,
    /// Name of the payer.
    pub user_name: Option<String>,
    /// Code of the collecting unit (执收单位).
    pub department_code: String,
    /// Name of the collecting unit (执收单位).
    pub department_name: String,
    /// Administrative division code.
    pub region_code: String,
    /// Biz official account, ctiyservice city services, miniprogram mini program, offline offline QR code, pc PC, app application, other others.
    pub scene: String,
    /// Parts of the payment.
    pub items: Vec<Items>,
    /// Whether the page calls the payment by itself.
    pub auto_call_pay: Option<bool>,
}

impl UnifiedOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(desc: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            service_id: Default::default(),
            trade_type: Default::default(),
            bank_id: Default::default(),
            bank_account: Default::default(),
            mch_id: Default::default(),
            openid: Default::default(),
            app_appid: Default::default(),
            desc: desc.into(),
            fee: Default::default(),
            return_url: Default::default(),
            ip: Default::default(),
            order_no: Default::default(),
            payment_notice_type: Default::default(),
            payment_notice_no: Default::default(),
            payment_notice_create_time: Default::default(),
            payment_expire_date: Default::default(),
            user_name: Default::default(),
            department_code: Default::default(),
            department_name: Default::default(),
            region_code: Default::default(),
            scene: Default::default(),
            items: Default::default(),
            auto_call_pay: Default::default(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Id of the service at the non-tax platform.
    pub fn service_id(mut self, service_id: impl Into<i64>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// MWEB for web pages outside of WeChat.
    pub fn trade_type(mut self, trade_type: impl Into<String>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }

    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Account to which the money is allotted, if allotment is used.
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.mch_id = Some(mch_id.into());
        self
    }

    /// User's openid; not needed with trade_type MWEB.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Appid of the application that pays.
    pub fn app_appid(mut self, app_appid: impl Into<String>) -> Self {
        self.app_appid = Some(app_appid.into());
        self
    }

    /// In fen.
    pub fn fee(mut self, fee: impl Into<i64>) -> Self {
        self.fee = fee.into();
        self
    }

    /// Page opened after the payment; not needed in mini programs.
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }

    /// User's IP.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = ip.into();
        self
    }

    /// Authority's order number; needed if payment_notice_no is empty.
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// 1 ordinary notice, 2 notice of a penalty.
    pub fn payment_notice_type(mut self, payment_notice_type: impl Into<i64>) -> Self {
        self.payment_notice_type = Some(payment_notice_type.into());
        self
    }

    /// Number of the payment notice; needed if order_no is empty.
    pub fn payment_notice_no(mut self, payment_notice_no: impl Into<String>) -> Self {
        self.payment_notice_no = Some(payment_notice_no.into());
        self
    }

    /// Unix seconds.
    pub fn payment_notice_create_time(
        mut self,
        payment_notice_create_time: impl Into<i64>,
    ) -> Self {
        self.payment_notice_create_time = payment_notice_create_time.into();
        self
    }

    /// Last day of payment, yyyyMMdd.
    pub fn payment_expire_date(mut self, payment_expire_date: impl Into<String>) -> Self {
        self.payment_expire_date = payment_expire_date.into();
        self
    }

    /// Name of the payer.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Code of the collecting unit (执收单位).
    pub fn department_code(mut self, department_code: impl Into<String>) -> Self {
        self.department_code = department_code.into();
        self
    }

    /// Name of the collecting unit (执收单位).
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = department_name.into();
        self
    }

    /// Administrative division code.
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = region_code.into();
        self
    }

    /// Biz official account, ctiyservice city services, miniprogram mini program, offline offline QR code, pc PC, app application, other others.
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = scene.into();
        self
    }

    /// Parts of the payment.
    pub fn items(mut self, items: impl IntoIterator<Item = impl Into<Items>>) -> Self {
        self.items = items.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the page calls the payment by itself.
    pub fn auto_call_pay(mut self, auto_call_pay: impl Into<bool>) -> Self {
        self.auto_call_pay = Some(auto_call_pay.into());
        self
    }
}

wire_out!(UnifiedOrder {
    "appid" => appid,
    "service_id" => service_id,
    "trade_type" => trade_type,
    "bank_id" => bank_id,
    "bank_account" => bank_account,
    "mch_id" => mch_id,
    "openid" => openid,
    "app_appid" => app_appid,
    "desc" => desc,
    "fee" => fee,
    "return_url" => return_url,
    "ip" => ip,
    "order_no" => order_no,
    "payment_notice_type" => payment_notice_type,
    "payment_notice_no" => payment_notice_no,
    "payment_notice_create_time" => payment_notice_create_time;
    "payment_expire_date" => payment_expire_date,
    "user_name" => user_name,
    "department_code" => department_code,
    "department_name" => department_name,
    "region_code" => region_code,
    "scene" => scene,
    "items" => items,
    "auto_call_pay" => auto_call_pay,
});

/// The answer to [`UnifiedOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnifiedOrderResponse {
    /// Order's id at the non-tax platform.
    pub order_id: String,
    /// Page on which the user pays.
    pub pay_url: Option<String>,
    /// Mini program in which the user pays.
    pub miniprogram: Option<UnifiedOrderMiniprogram>,
}

wire_in!(UnifiedOrderResponse {
    "order_id" => order_id,
    "pay_url" => pay_url,
    "miniprogram" => miniprogram,
});

impl Endpoint for UnifiedOrder {
    type Response = UnifiedOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.unified_order",
        path: "/nontax/unifiedorder",
        ..Operation::usual(Product::Mp)
    };
}

/// `miniprogram` of [`UnifiedOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnifiedOrderMiniprogram {
    /// Of the account of the authority.
    pub appid: String,
    /// `pagepath`.
    pub pagepath: String,
    /// `query_string`.
    pub query_string: String,
    /// For opening the payment mini program.
    pub business_type: String,
}

wire_in!(part UnifiedOrderMiniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
    "query_string" => query_string,
    "business_type" => business_type,
});

/// Report that a vehicle entered (车辆入场通知).
///
/// `POST /nontax/vehicle/entrancenotify`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VehicleEntranceNotify {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub bank_id: Option<String>,
    /// Account to which the money is allotted, if allotment is used.
    pub bank_account: Option<String>,
    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub mch_id: Option<String>,
    /// Administrative division code.
    pub region_code: String,
    /// Such as PARKING.
    pub trade_scene: String,
    /// By trade_scene.
    pub scene_info: VehicleEntranceNotifySceneInfo,
}

impl VehicleEntranceNotify {
    /// Starts with the required members.
    pub fn new(
        region_code: impl Into<String>,
        trade_scene: impl Into<String>,
        scene_info: impl Into<VehicleEntranceNotifySceneInfo>,
    ) -> Self {
        Self {
            appid: Default::default(),
            bank_id: Default::default(),
            bank_account: Default::default(),
            mch_id: Default::default(),
            region_code: region_code.into(),
            trade_scene: trade_scene.into(),
            scene_info: scene_info.into(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Account to which the money is allotted, if allotment is used.
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.mch_id = Some(mch_id.into());
        self
    }
}

wire_out!(VehicleEntranceNotify {
    "appid" => appid,
    "bank_id" => bank_id,
    "bank_account" => bank_account,
    "mch_id" => mch_id,
    "region_code" => region_code,
    "trade_scene" => trade_scene,
    "scene_info" => scene_info,
});

/// The answer to [`VehicleEntranceNotify`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VehicleEntranceNotifyResponse {
    /// Whether fees can be deducted for the user.
    pub user_state: String,
}

wire_in!(VehicleEntranceNotifyResponse {
    "user_state" => user_state,
});

impl Endpoint for VehicleEntranceNotify {
    type Response = VehicleEntranceNotifyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.vehicle_entrance_notify",
        path: "/nontax/vehicle/entrancenotify",
        ..Operation::usual(Product::Mp)
    };
}

/// `scene_info` of [`VehicleEntranceNotify`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VehicleEntranceNotifySceneInfo {
    /// Unix seconds.
    pub start_time: i64,
    /// Number plate.
    pub plate_number: String,
    /// `car_type`.
    pub car_type: Option<String>,
    /// Where changes of the state are sent.
    pub notify_url: Option<String>,
    /// Name of the car park.
    pub parking_name: Option<String>,
    /// User's openid.
    pub openid: Option<String>,
    /// `free_time`.
    pub free_time: Option<i64>,
}

impl VehicleEntranceNotifySceneInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, plate_number: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            plate_number: plate_number.into(),
            car_type: Default::default(),
            notify_url: Default::default(),
            parking_name: Default::default(),
            openid: Default::default(),
            free_time: Default::default(),
        }
    }

    /// `car_type`.
    #[must_use]
    pub fn car_type(mut self, car_type: impl Into<String>) -> Self {
        self.car_type = Some(car_type.into());
        self
    }

    /// Where changes of the state are sent.
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Name of the car park.
    #[must_use]
    pub fn parking_name(mut self, parking_name: impl Into<String>) -> Self {
        self.parking_name = Some(parking_name.into());
        self
    }

    /// User's openid.
    #[must_use]
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// `free_time`.
    #[must_use]
    pub fn free_time(mut self, free_time: impl Into<i64>) -> Self {
        self.free_time = Some(free_time.into());
        self
    }
}

wire_out!(part VehicleEntranceNotifySceneInfo {
    "start_time" => start_time,
    "plate_number" => plate_number,
    "car_type" => car_type,
    "notify_url" => notify_url,
    "parking_name" => parking_name,
    "openid" => openid,
    "free_time" => free_time,
});

/// Apply for a vehicle's fee deduction (申请扣款).
///
/// `POST /nontax/vehicle/payapply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.3)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VehiclePayApply {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub bank_id: Option<String>,
    /// Account to which the money is allotted, if allotment is used.
    pub bank_account: Option<String>,
    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub mch_id: Option<String>,
    /// Name of the service, shown to the user.
    pub desc: String,
    /// In fen.
    pub fee: i64,
    /// Authority's order number; needed if payment_notice_no is empty.
    pub order_no: Option<String>,
    /// 1 ordinary notice, 2 notice of a penalty.
    pub payment_notice_type: Option<i64>,
    /// Number of the payment notice; needed if order_no is empty.
    pub payment_notice_no: Option<String>,
    /// Code of the collecting unit (执收单位).
    pub department_code: String,
    /// Name of the collecting unit (执收单位).
    pub department_name: String,
    /// Administrative division code.
    pub region_code: Option<String>,
    /// `goods_tag`.
    pub goods_tag: Option<String>,
    /// Such as PARKING.
    pub trade_scene: String,
    /// By trade_scene.
    pub scene_info: VehiclePayApplySceneInfo,
}

impl VehiclePayApply {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(desc: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            bank_id: Default::default(),
            bank_account: Default::default(),
            mch_id: Default::default(),
            desc: desc.into(),
            fee: Default::default(),
            order_no: Default::default(),
            payment_notice_type: Default::default(),
            payment_notice_no: Default::default(),
            department_code: Default::default(),
            department_name: Default::default(),
            region_code: Default::default(),
            goods_tag: Default::default(),
            trade_scene: Default::default(),
            scene_info: Default::default(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Account to which the money is allotted, if allotment is used.
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.mch_id = Some(mch_id.into());
        self
    }

    /// In fen.
    pub fn fee(mut self, fee: impl Into<i64>) -> Self {
        self.fee = fee.into();
        self
    }

    /// Authority's order number; needed if payment_notice_no is empty.
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// 1 ordinary notice, 2 notice of a penalty.
    pub fn payment_notice_type(mut self, payment_notice_type: impl Into<i64>) -> Self {
        self.payment_notice_type = Some(payment_notice_type.into());
        self
    }

    /// Number of the payment notice; needed if order_no is empty.
    pub fn payment_notice_no(mut self, payment_notice_no: impl Into<String>) -> Self {
        self.payment_notice_no = Some(payment_notice_no.into());
        self
    }

    /// Code of the collecting unit (执收单位).
    pub fn department_code(mut self, department_code: impl Into<String>) -> Self {
        self.department_code = department_code.into();
        self
    }

    /// Name of the collecting unit (执收单位).
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = department_name.into();
        self
    }

    /// Administrative division code.
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// `goods_tag`.
    pub fn goods_tag(mut self, goods_tag: impl Into<String>) -> Self {
        self.goods_tag = Some(goods_tag.into());
        self
    }

    /// Such as PARKING.
    pub fn trade_scene(mut self, trade_scene: impl Into<String>) -> Self {
        self.trade_scene = trade_scene.into();
        self
    }

    /// By trade_scene.
    pub fn scene_info(mut self, scene_info: impl Into<VehiclePayApplySceneInfo>) -> Self {
        self.scene_info = scene_info.into();
        self
    }
}

wire_out!(VehiclePayApply {
    "appid" => appid,
    "bank_id" => bank_id,
    "bank_account" => bank_account,
    "mch_id" => mch_id,
    "desc" => desc,
    "fee" => fee,
    "order_no" => order_no,
    "payment_notice_type" => payment_notice_type,
    "payment_notice_no" => payment_notice_no,
    "department_code" => department_code,
    "department_name" => department_name,
    "region_code" => region_code,
    "goods_tag" => goods_tag,
    "trade_scene" => trade_scene,
    "scene_info" => scene_info,
});

/// The answer to [`VehiclePayApply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VehiclePayApplyResponse {
    /// Order's id at the non-tax platform.
    pub order_id: String,
}

wire_in!(VehiclePayApplyResponse {
    "order_id" => order_id,
});

impl Endpoint for VehiclePayApply {
    type Response = VehiclePayApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.vehicle_pay_apply",
        path: "/nontax/vehicle/payapply",
        ..Operation::usual(Product::Mp)
    };
}

/// `scene_info` of [`VehiclePayApply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VehiclePayApplySceneInfo {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `charging_time`.
    pub charging_time: Option<i64>,
    /// Number plate.
    pub plate_number: String,
    /// `car_type`.
    pub car_type: Option<String>,
    /// Name of the car park.
    pub parking_name: Option<String>,
    /// Number of the parking space.
    pub space_number: Option<String>,
    /// User's openid.
    pub openid: Option<String>,
    /// Name of the toll gate.
    pub entrance_name: Option<String>,
    /// Name of the toll gate.
    pub exit_name: Option<String>,
    /// Capacity of the vehicle.
    pub carrying_capacity: Option<String>,
    /// Capacity of the vehicle.
    pub carrying_range: Option<String>,
    /// `channel_type`.
    pub channel_type: Option<String>,
}

impl VehiclePayApplySceneInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, plate_number: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: Default::default(),
            charging_time: Default::default(),
            plate_number: plate_number.into(),
            car_type: Default::default(),
            parking_name: Default::default(),
            space_number: Default::default(),
            openid: Default::default(),
            entrance_name: Default::default(),
            exit_name: Default::default(),
            carrying_capacity: Default::default(),
            carrying_range: Default::default(),
            channel_type: Default::default(),
        }
    }

    /// Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// `charging_time`.
    #[must_use]
    pub fn charging_time(mut self, charging_time: impl Into<i64>) -> Self {
        self.charging_time = Some(charging_time.into());
        self
    }

    /// `car_type`.
    #[must_use]
    pub fn car_type(mut self, car_type: impl Into<String>) -> Self {
        self.car_type = Some(car_type.into());
        self
    }

    /// Name of the car park.
    #[must_use]
    pub fn parking_name(mut self, parking_name: impl Into<String>) -> Self {
        self.parking_name = Some(parking_name.into());
        self
    }

    /// Number of the parking space.
    #[must_use]
    pub fn space_number(mut self, space_number: impl Into<String>) -> Self {
        self.space_number = Some(space_number.into());
        self
    }

    /// User's openid.
    #[must_use]
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Name of the toll gate.
    #[must_use]
    pub fn entrance_name(mut self, entrance_name: impl Into<String>) -> Self {
        self.entrance_name = Some(entrance_name.into());
        self
    }

    /// Name of the toll gate.
    #[must_use]
    pub fn exit_name(mut self, exit_name: impl Into<String>) -> Self {
        self.exit_name = Some(exit_name.into());
        self
    }

    /// Capacity of the vehicle.
    #[must_use]
    pub fn carrying_capacity(mut self, carrying_capacity: impl Into<String>) -> Self {
        self.carrying_capacity = Some(carrying_capacity.into());
        self
    }

    /// Capacity of the vehicle.
    #[must_use]
    pub fn carrying_range(mut self, carrying_range: impl Into<String>) -> Self {
        self.carrying_range = Some(carrying_range.into());
        self
    }

    /// `channel_type`.
    #[must_use]
    pub fn channel_type(mut self, channel_type: impl Into<String>) -> Self {
        self.channel_type = Some(channel_type.into());
        self
    }
}

wire_out!(part VehiclePayApplySceneInfo {
    "start_time" => start_time,
    "end_time" => end_time,
    "charging_time" => charging_time,
    "plate_number" => plate_number,
    "car_type" => car_type,
    "parking_name" => parking_name,
    "space_number" => space_number,
    "openid" => openid,
    "entrance_name" => entrance_name,
    "exit_name" => exit_name,
    "carrying_capacity" => carrying_capacity,
    "carrying_range" => carrying_range,
    "channel_type" => channel_type,
});

/// Get the state of a vehicle (查询车牌服务开通状态).
///
/// `POST /nontax/vehicle/querystate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.1)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VehicleQueryState {
    /// Of the account of the authority.
    pub appid: Option<String>,
    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub bank_id: Option<String>,
    /// Account to which the money is allotted, if allotment is used.
    pub bank_account: Option<String>,
    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub mch_id: Option<String>,
    /// Administrative division code.
    pub region_code: String,
    /// Such as PARKING.
    pub trade_scene: String,
    /// `jump_scene`.
    pub jump_scene: Option<String>,
    /// User's openid.
    pub openid: Option<String>,
    /// Number plate.
    pub plate_number: Option<String>,
    /// `material_info`.
    pub material_info: Option<String>,
    /// `channel_type`.
    pub channel_type: Option<String>,
}

impl VehicleQueryState {
    /// Starts with the required members.
    pub fn new(region_code: impl Into<String>, trade_scene: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            bank_id: Default::default(),
            bank_account: Default::default(),
            mch_id: Default::default(),
            region_code: region_code.into(),
            trade_scene: trade_scene.into(),
            jump_scene: Default::default(),
            openid: Default::default(),
            plate_number: Default::default(),
            material_info: Default::default(),
            channel_type: Default::default(),
        }
    }

    /// Of the account of the authority.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Bank's id at the non-tax platform; one of the banks set up if left out.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Account to which the money is allotted, if allotment is used.
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out.
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.mch_id = Some(mch_id.into());
        self
    }

    /// `jump_scene`.
    pub fn jump_scene(mut self, jump_scene: impl Into<String>) -> Self {
        self.jump_scene = Some(jump_scene.into());
        self
    }

    /// User's openid.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Number plate.
    pub fn plate_number(mut self, plate_number: impl Into<String>) -> Self {
        self.plate_number = Some(plate_number.into());
        self
    }

    /// `material_info`.
    pub fn material_info(mut self, material_info: impl Into<String>) -> Self {
        self.material_info = Some(material_info.into());
        self
    }

    /// `channel_type`.
    pub fn channel_type(mut self, channel_type: impl Into<String>) -> Self {
        self.channel_type = Some(channel_type.into());
        self
    }
}

wire_out!(VehicleQueryState {
    "appid" => appid,
    "bank_id" => bank_id,
    "bank_account" => bank_account,
    "mch_id" => mch_id,
    "region_code" => region_code,
    "trade_scene" => trade_scene,
    "jump_scene" => jump_scene,
    "openid" => openid,
    "plate_number" => plate_number,
    "material_info" => material_info,
    "channel_type" => channel_type,
});

/// The answer to [`VehicleQueryState`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VehicleQueryStateResponse {
    /// Whether fees can be deducted for the user.
    pub user_state: String,
    /// User's openid.
    pub openid: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// Number plates the user bound.
    pub plate_number_info: Vec<String>,
    /// `authorize_package`.
    pub authorize_package: std::collections::BTreeMap<String, String>,
}

wire_in!(VehicleQueryStateResponse {
    "user_state" => user_state,
    "openid" => openid,
    "path" => path,
    "plate_number_info" => plate_number_info,
    "authorize_package" => authorize_package,
});

impl Endpoint for VehicleQueryState {
    type Response = VehicleQueryStateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.nontax.vehicle_query_state",
        path: "/nontax/vehicle/querystate",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}
