//! Generated from `spec/mp/card_invoice.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Electronic invoices (电子发票)

use yizhan_core::{BodyKind, Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Get the link by which a user submits an invoice title (获取商户专属开票链接).
///
/// `POST /card/invoice/biz/getselecttitleurl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BizGetSelectTitleUrl {
    /// Merchant's text, returned with the user's title.
    pub attach: Option<String>,
    /// Merchant's name, shown to the user.
    pub biz_name: Option<String>,
}

impl BizGetSelectTitleUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Merchant's text, returned with the user's title.
    pub fn attach(mut self, attach: impl Into<String>) -> Self {
        self.attach = Some(attach.into());
        self
    }

    /// Merchant's name, shown to the user.
    pub fn biz_name(mut self, biz_name: impl Into<String>) -> Self {
        self.biz_name = Some(biz_name.into());
        self
    }
}

wire_out!(BizGetSelectTitleUrl {
    "attach" => attach,
    "biz_name" => biz_name,
});

/// The answer to [`BizGetSelectTitleUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BizGetSelectTitleUrlResponse {
    /// Link to hand to the user.
    pub url: String,
}

wire_in!(BizGetSelectTitleUrlResponse {
    "url" => url,
});

impl Endpoint for BizGetSelectTitleUrl {
    type Response = BizGetSelectTitleUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.biz_get_select_title_url",
        path: "/card/invoice/biz/getselecttitleurl",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the link by which a user saves an invoice title (获取添加抬头链接).
///
/// `POST /card/invoice/biz/getusertitleurl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BizGetUserTitleUrl {
    /// Invoice title (抬头).
    pub title: Option<String>,
    /// Taxpayer number of the title.
    pub tax_no: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Address of the enterprise.
    pub addr: Option<String>,
    /// Bank of the enterprise.
    pub bank_type: Option<String>,
    /// Bank account of the enterprise.
    pub bank_no: Option<String>,
    /// Whether the user fills in the title; otherwise the members given are taken.
    pub user_fill: Option<bool>,
    /// Merchant's id of the title.
    pub out_title_id: Option<String>,
}

impl BizGetUserTitleUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Invoice title (抬头).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Taxpayer number of the title.
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }

    /// Telephone.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Address of the enterprise.
    pub fn addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = Some(addr.into());
        self
    }

    /// Bank of the enterprise.
    pub fn bank_type(mut self, bank_type: impl Into<String>) -> Self {
        self.bank_type = Some(bank_type.into());
        self
    }

    /// Bank account of the enterprise.
    pub fn bank_no(mut self, bank_no: impl Into<String>) -> Self {
        self.bank_no = Some(bank_no.into());
        self
    }

    /// Whether the user fills in the title; otherwise the members given are taken.
    pub fn user_fill(mut self, user_fill: impl Into<bool>) -> Self {
        self.user_fill = Some(user_fill.into());
        self
    }

    /// Merchant's id of the title.
    pub fn out_title_id(mut self, out_title_id: impl Into<String>) -> Self {
        self.out_title_id = Some(out_title_id.into());
        self
    }
}

wire_out!(BizGetUserTitleUrl {
    "title" => title,
    "tax_no" => tax_no,
    "phone" => phone,
    "addr" => addr,
    "bank_type" => bank_type,
    "bank_no" => bank_no,
    "out_title_id" => out_title_id,
} via {
    "user_fill" => user_fill: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`BizGetUserTitleUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BizGetUserTitleUrlResponse {
    /// Link to hand to the user.
    pub url: String,
}

wire_in!(BizGetUserTitleUrlResponse {
    "url" => url,
});

impl Endpoint for BizGetUserTitleUrl {
    type Response = BizGetUserTitleUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.biz_get_user_title_url",
        path: "/card/invoice/biz/getusertitleurl",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Reverse an invoice (统一开票接口 冲红).
///
/// `POST /card/invoice/clearoutinvoice`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#15)
///
/// Issues a negative invoice for one issued before.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClearOutInvoice {
    /// `invoiceinfo`.
    pub invoiceinfo: ClearOutInvoiceInvoiceinfo,
}

impl ClearOutInvoice {
    /// Starts with the required members.
    pub fn new(invoiceinfo: impl Into<ClearOutInvoiceInvoiceinfo>) -> Self {
        Self {
            invoiceinfo: invoiceinfo.into(),
        }
    }
}

wire_out!(ClearOutInvoice {
    "invoiceinfo" => invoiceinfo,
});

/// The answer to [`ClearOutInvoice`].
pub type ClearOutInvoiceResponse = yizhan_core::Done;

impl Endpoint for ClearOutInvoice {
    type Response = ClearOutInvoiceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.clear_out_invoice",
        path: "/card/invoice/clearoutinvoice",
        ..Operation::usual(Product::Mp)
    };
}

/// `invoiceinfo` of [`ClearOutInvoice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClearOutInvoiceInvoiceinfo {
    /// User's openid.
    pub wxopenid: String,
    /// Serial number of the request (发票请求流水号), unique.
    pub fpqqlsh: String,
    /// Seller's taxpayer number (纳税人识别号).
    pub nsrsbh: String,
    /// Seller's name (纳税人名称).
    pub nsrmc: String,
    /// Code of the invoice to reverse (原发票代码).
    pub yfpdm: String,
    /// Number of the invoice to reverse (原发票号码).
    pub yfphm: String,
}

impl ClearOutInvoiceInvoiceinfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(wxopenid: impl Into<String>) -> Self {
        Self {
            wxopenid: wxopenid.into(),
            fpqqlsh: Default::default(),
            nsrsbh: Default::default(),
            nsrmc: Default::default(),
            yfpdm: Default::default(),
            yfphm: Default::default(),
        }
    }

    /// Serial number of the request (发票请求流水号), unique.
    #[must_use]
    pub fn fpqqlsh(mut self, fpqqlsh: impl Into<String>) -> Self {
        self.fpqqlsh = fpqqlsh.into();
        self
    }

    /// Seller's taxpayer number (纳税人识别号).
    #[must_use]
    pub fn nsrsbh(mut self, nsrsbh: impl Into<String>) -> Self {
        self.nsrsbh = nsrsbh.into();
        self
    }

    /// Seller's name (纳税人名称).
    #[must_use]
    pub fn nsrmc(mut self, nsrmc: impl Into<String>) -> Self {
        self.nsrmc = nsrmc.into();
        self
    }

    /// Code of the invoice to reverse (原发票代码).
    #[must_use]
    pub fn yfpdm(mut self, yfpdm: impl Into<String>) -> Self {
        self.yfpdm = yfpdm.into();
        self
    }

    /// Number of the invoice to reverse (原发票号码).
    #[must_use]
    pub fn yfphm(mut self, yfphm: impl Into<String>) -> Self {
        self.yfphm = yfphm.into();
        self
    }
}

wire_out!(part ClearOutInvoiceInvoiceinfo {
    "wxopenid" => wxopenid,
    "fpqqlsh" => fpqqlsh,
    "nsrsbh" => nsrsbh,
    "nsrmc" => nsrmc,
    "yfpdm" => yfpdm,
    "yfphm" => yfphm,
});

/// Get the user's authorization (查询授权完成状态).
///
/// `POST /card/invoice/getauthdata`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#7) [(3)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#2.4)
///
/// Serves when the event was missed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthData {
    /// Order's id at the merchant, unique.
    pub order_id: String,
    /// Identifier of the invoicing platform, from the link of the platform or from its provider.
    pub s_pappid: String,
}

impl GetAuthData {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, s_pappid: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            s_pappid: s_pappid.into(),
        }
    }
}

wire_out!(GetAuthData {
    "order_id" => order_id,
    "s_pappid" => s_pappid,
});

/// The answer to [`GetAuthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthDataResponse {
    /// Auth success once the user authorized.
    pub invoice_status: String,
    /// Unix seconds.
    pub auth_time: Option<i64>,
    /// What the user gave.
    pub user_auth_info: Option<GetAuthDataUserAuthInfo>,
}

wire_in!(GetAuthDataResponse {
    "invoice_status" => invoice_status,
    "auth_time" => auth_time,
    "user_auth_info" => user_auth_info,
});

impl Endpoint for GetAuthData {
    type Response = GetAuthDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.get_auth_data",
        path: "/card/invoice/getauthdata",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `user_auth_info` of [`GetAuthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthDataUserAuthInfo {
    /// For invoices of persons.
    pub user_field: Option<GetAuthDataUserField>,
    /// For invoices of enterprises.
    pub biz_field: Option<GetAuthDataBizField>,
}

wire_in!(part GetAuthDataUserAuthInfo {
    "user_field" => user_field,
    "biz_field" => biz_field,
});

/// `user_field` of [`GetAuthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthDataUserField {
    /// Invoice title (抬头).
    pub title: String,
    /// Telephone.
    pub phone: String,
    /// `email`.
    pub email: String,
    /// The merchant's own fields.
    pub custom_field: Vec<GetAuthDataCustomField>,
}

wire_in!(part GetAuthDataUserField {
    "title" => title,
    "phone" => phone,
    "email" => email,
    "custom_field" => custom_field,
});

/// `custom_field` of [`GetAuthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthDataCustomField {
    /// Name of the field.
    pub key: String,
    /// `value`.
    pub value: String,
}

wire_in!(part GetAuthDataCustomField {
    "key" => key,
    "value" => value,
});

/// `biz_field` of [`GetAuthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthDataBizField {
    /// Invoice title (抬头).
    pub title: String,
    /// Telephone.
    pub phone: String,
    /// Taxpayer number of the title.
    pub tax_no: String,
    /// Address of the enterprise.
    pub addr: String,
    /// Bank of the enterprise.
    pub bank_type: String,
    /// Bank account of the enterprise.
    pub bank_no: String,
    /// The merchant's own fields.
    pub custom_field: Vec<GetAuthDataCustomField>,
}

wire_in!(part GetAuthDataBizField {
    "title" => title,
    "phone" => phone,
    "tax_no" => tax_no,
    "addr" => addr,
    "bank_type" => bank_type,
    "bank_no" => bank_no,
    "custom_field" => custom_field,
});

/// Get the link of the authorization page (获取授权页链接).
///
/// `POST /card/invoice/getauthurl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#2)
///
/// First the merchant's contact must be set. After the authorization the event user_authorize_invoice follows.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthUrl {
    /// Order's id at the merchant, unique.
    pub order_id: String,
    /// Identifier of the invoicing platform, from the link of the platform or from its provider.
    pub s_pappid: String,
    /// In fen.
    pub money: i64,
    /// Unix seconds.
    pub timestamp: Option<i64>,
    /// App for an application, web for a web page in WeChat, wxa for a mini program, wap for an ordinary web page.
    pub source: String,
    /// Page opened after the authorization.
    pub redirect_url: Option<String>,
    /// Api ticket of type wx_card.
    pub ticket: SecretString,
    /// 0 issue an invoice, 1 fill in fields and issue an invoice, 2 receive an issued invoice.
    pub r#type: i64,
}

impl GetAuthUrl {
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
            r#type: Default::default(),
        }
    }

    /// Identifier of the invoicing platform, from the link of the platform or from its provider.
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

    /// App for an application, web for a web page in WeChat, wxa for a mini program, wap for an ordinary web page.
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

    /// 0 issue an invoice, 1 fill in fields and issue an invoice, 2 receive an issued invoice.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

wire_out!(GetAuthUrl {
    "order_id" => order_id,
    "s_pappid" => s_pappid,
    "money" => money,
    "timestamp" => timestamp,
    "source" => source,
    "redirect_url" => redirect_url,
    "ticket" => ticket,
    "type" => r#type,
});

/// The answer to [`GetAuthUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthUrlResponse {
    /// Page on which the user authorizes.
    pub auth_url: String,
    /// `appid`.
    pub appid: Option<String>,
}

wire_in!(GetAuthUrlResponse {
    "auth_url" => auth_url,
    "appid" => appid,
});

impl Endpoint for GetAuthUrl {
    type Response = GetAuthUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.get_auth_url",
        path: "/card/invoice/getauthurl",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Insert an invoice into a user's card wallet (将电子发票卡券插入用户卡包).
///
/// `POST /card/invoice/insert`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#5)
///
/// The order must have been authorized, one invoice for each order. Inserted invoices cannot be taken back, only reversed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Insert {
    /// Order's id at the merchant, unique.
    pub order_id: String,
    /// `appid`.
    pub appid: Option<String>,
    /// Invoice card template.
    pub card_id: String,
    /// Invoice data.
    pub card_ext: InsertCardExt,
}

impl Insert {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        card_id: impl Into<String>,
        card_ext: impl Into<InsertCardExt>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            appid: Default::default(),
            card_id: card_id.into(),
            card_ext: card_ext.into(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(Insert {
    "order_id" => order_id,
    "appid" => appid,
    "card_id" => card_id,
    "card_ext" => card_ext,
});

/// The answer to [`Insert`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertResponse {
    /// Code of the invoice card.
    pub code: String,
    /// `openid`.
    pub openid: String,
    /// `unionid`.
    pub unionid: Option<String>,
}

wire_in!(InsertResponse {
    "code" => code,
    "openid" => openid,
    "unionid" => unionid,
});

impl Endpoint for Insert {
    type Response = InsertResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.insert",
        path: "/card/invoice/insert",
        ..Operation::usual(Product::Mp)
    };
}

/// `card_ext` of [`Insert`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertCardExt {
    /// Random text.
    pub nonce_str: Option<String>,
    /// `user_card`.
    pub user_card: InsertUserCard,
}

impl InsertCardExt {
    /// Starts with the required members.
    #[must_use]
    pub fn new(user_card: impl Into<InsertUserCard>) -> Self {
        Self {
            nonce_str: Default::default(),
            user_card: user_card.into(),
        }
    }

    /// Random text.
    #[must_use]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.nonce_str = Some(nonce_str.into());
        self
    }
}

wire_out!(part InsertCardExt {
    "nonce_str" => nonce_str,
    "user_card" => user_card,
});

/// `user_card` of [`Insert`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertUserCard {
    /// The invoice.
    pub invoice_user_data: InsertInvoiceUserData,
}

impl InsertUserCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(invoice_user_data: impl Into<InsertInvoiceUserData>) -> Self {
        Self {
            invoice_user_data: invoice_user_data.into(),
        }
    }
}

wire_out!(part InsertUserCard {
    "invoice_user_data" => invoice_user_data,
});

/// `invoice_user_data` of [`Insert`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertInvoiceUserData {
    /// Invoice title (抬头).
    pub title: String,
    /// In fen.
    pub fee_without_tax: i64,
    /// In fen.
    pub fee: i64,
    /// In fen.
    pub tax: i64,
    /// Invoice number (发票号码).
    pub billing_no: String,
    /// Invoice code (发票代码).
    pub billing_code: String,
    /// Date of the invoice, Unix seconds.
    pub billing_time: i64,
    /// Items of the invoice.
    pub info: Vec<InsertInvoiceUserDataInfo>,
    /// Check code of the invoice.
    pub check_code: String,
    /// Id of the uploaded PDF.
    pub s_pdf_media_id: String,
    /// Id of the uploaded PDF with the journey or other enclosures.
    pub s_trip_pdf_media_id: Option<String>,
    /// Taxpayer number.
    pub buyer_number: String,
    /// Address and telephone.
    pub buyer_address_and_phone: Option<String>,
    /// Bank and account.
    pub buyer_bank_account: Option<String>,
    /// Taxpayer number.
    pub seller_number: Option<String>,
    /// Address and telephone.
    pub seller_address_and_phone: Option<String>,
    /// Bank and account.
    pub seller_bank_account: Option<String>,
    /// `remarks`.
    pub remarks: Option<String>,
    /// Who issued the invoice.
    pub maker: Option<String>,
    /// Who received the payment.
    pub cashier: Option<String>,
}

impl InsertInvoiceUserData {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            fee_without_tax: Default::default(),
            fee: Default::default(),
            tax: Default::default(),
            billing_no: Default::default(),
            billing_code: Default::default(),
            billing_time: Default::default(),
            info: Default::default(),
            check_code: Default::default(),
            s_pdf_media_id: Default::default(),
            s_trip_pdf_media_id: Default::default(),
            buyer_number: Default::default(),
            buyer_address_and_phone: Default::default(),
            buyer_bank_account: Default::default(),
            seller_number: Default::default(),
            seller_address_and_phone: Default::default(),
            seller_bank_account: Default::default(),
            remarks: Default::default(),
            maker: Default::default(),
            cashier: Default::default(),
        }
    }

    /// In fen.
    #[must_use]
    pub fn fee_without_tax(mut self, fee_without_tax: impl Into<i64>) -> Self {
        self.fee_without_tax = fee_without_tax.into();
        self
    }

    /// In fen.
    #[must_use]
    pub fn fee(mut self, fee: impl Into<i64>) -> Self {
        self.fee = fee.into();
        self
    }

    /// In fen.
    #[must_use]
    pub fn tax(mut self, tax: impl Into<i64>) -> Self {
        self.tax = tax.into();
        self
    }

    /// Invoice number (发票号码).
    #[must_use]
    pub fn billing_no(mut self, billing_no: impl Into<String>) -> Self {
        self.billing_no = billing_no.into();
        self
    }

    /// Invoice code (发票代码).
    #[must_use]
    pub fn billing_code(mut self, billing_code: impl Into<String>) -> Self {
        self.billing_code = billing_code.into();
        self
    }

    /// Date of the invoice, Unix seconds.
    #[must_use]
    pub fn billing_time(mut self, billing_time: impl Into<i64>) -> Self {
        self.billing_time = billing_time.into();
        self
    }

    /// Items of the invoice.
    #[must_use]
    pub fn info(
        mut self,
        info: impl IntoIterator<Item = impl Into<InsertInvoiceUserDataInfo>>,
    ) -> Self {
        self.info = info.into_iter().map(Into::into).collect();
        self
    }

    /// Check code of the invoice.
    #[must_use]
    pub fn check_code(mut self, check_code: impl Into<String>) -> Self {
        self.check_code = check_code.into();
        self
    }

    /// Id of the uploaded PDF.
    #[must_use]
    pub fn s_pdf_media_id(mut self, s_pdf_media_id: impl Into<String>) -> Self {
        self.s_pdf_media_id = s_pdf_media_id.into();
        self
    }

    /// Id of the uploaded PDF with the journey or other enclosures.
    #[must_use]
    pub fn s_trip_pdf_media_id(mut self, s_trip_pdf_media_id: impl Into<String>) -> Self {
        self.s_trip_pdf_media_id = Some(s_trip_pdf_media_id.into());
        self
    }

    /// Taxpayer number.
    #[must_use]
    pub fn buyer_number(mut self, buyer_number: impl Into<String>) -> Self {
        self.buyer_number = buyer_number.into();
        self
    }

    /// Address and telephone.
    #[must_use]
    pub fn buyer_address_and_phone(mut self, buyer_address_and_phone: impl Into<String>) -> Self {
        self.buyer_address_and_phone = Some(buyer_address_and_phone.into());
        self
    }

    /// Bank and account.
    #[must_use]
    pub fn buyer_bank_account(mut self, buyer_bank_account: impl Into<String>) -> Self {
        self.buyer_bank_account = Some(buyer_bank_account.into());
        self
    }

    /// Taxpayer number.
    #[must_use]
    pub fn seller_number(mut self, seller_number: impl Into<String>) -> Self {
        self.seller_number = Some(seller_number.into());
        self
    }

    /// Address and telephone.
    #[must_use]
    pub fn seller_address_and_phone(mut self, seller_address_and_phone: impl Into<String>) -> Self {
        self.seller_address_and_phone = Some(seller_address_and_phone.into());
        self
    }

    /// Bank and account.
    #[must_use]
    pub fn seller_bank_account(mut self, seller_bank_account: impl Into<String>) -> Self {
        self.seller_bank_account = Some(seller_bank_account.into());
        self
    }

    /// `remarks`.
    #[must_use]
    pub fn remarks(mut self, remarks: impl Into<String>) -> Self {
        self.remarks = Some(remarks.into());
        self
    }

    /// Who issued the invoice.
    #[must_use]
    pub fn maker(mut self, maker: impl Into<String>) -> Self {
        self.maker = Some(maker.into());
        self
    }

    /// Who received the payment.
    #[must_use]
    pub fn cashier(mut self, cashier: impl Into<String>) -> Self {
        self.cashier = Some(cashier.into());
        self
    }
}

wire_out!(part InsertInvoiceUserData {
    "title" => title,
    "fee_without_tax" => fee_without_tax,
    "fee" => fee,
    "tax" => tax,
    "billing_no" => billing_no,
    "billing_code" => billing_code,
    "billing_time" => billing_time,
    "info" => info,
    "check_code" => check_code,
    "s_pdf_media_id" => s_pdf_media_id,
    "s_trip_pdf_media_id" => s_trip_pdf_media_id,
    "buyer_number" => buyer_number,
    "buyer_address_and_phone" => buyer_address_and_phone,
    "buyer_bank_account" => buyer_bank_account,
    "seller_number" => seller_number,
    "seller_address_and_phone" => seller_address_and_phone;
    "seller_bank_account" => seller_bank_account,
    "remarks" => remarks,
    "maker" => maker,
    "cashier" => cashier,
});

/// `invoice_user_data_info` of [`Insert`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertInvoiceUserDataInfo {
    /// `name`.
    pub name: String,
    /// Unit of the item.
    pub unit: String,
    /// `num`.
    pub num: i64,
    /// In fen.
    pub price: i64,
}

impl InsertInvoiceUserDataInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        unit: impl Into<String>,
        num: impl Into<i64>,
        price: impl Into<i64>,
    ) -> Self {
        Self {
            name: name.into(),
            unit: unit.into(),
            num: num.into(),
            price: price.into(),
        }
    }
}

wire_out!(part InsertInvoiceUserDataInfo {
    "name" => name,
    "unit" => unit,
    "num" => num,
    "price" => price,
});

/// Issue an invoice (统一开票接口 开具蓝票).
///
/// `POST /card/invoice/makeoutinvoice`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#14)
///
/// Issued asynchronously; the result arrives as an event and by query.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MakeoutInvoice {
    /// `invoiceinfo`.
    pub invoiceinfo: MakeoutInvoiceInvoiceinfo,
}

impl MakeoutInvoice {
    /// Starts with the required members.
    pub fn new(invoiceinfo: impl Into<MakeoutInvoiceInvoiceinfo>) -> Self {
        Self {
            invoiceinfo: invoiceinfo.into(),
        }
    }
}

wire_out!(MakeoutInvoice {
    "invoiceinfo" => invoiceinfo,
});

/// The answer to [`MakeoutInvoice`].
pub type MakeoutInvoiceResponse = yizhan_core::Done;

impl Endpoint for MakeoutInvoice {
    type Response = MakeoutInvoiceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.makeout_invoice",
        path: "/card/invoice/makeoutinvoice",
        ..Operation::usual(Product::Mp)
    };
}

/// `invoiceinfo` of [`MakeoutInvoice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MakeoutInvoiceInvoiceinfo {
    /// User's openid.
    pub wxopenid: String,
    /// Merchant's order number (订单号).
    pub ddh: String,
    /// Serial number of the request (发票请求流水号), unique.
    pub fpqqlsh: String,
    /// Seller's taxpayer number (纳税人识别号).
    pub nsrsbh: String,
    /// Seller's name (纳税人名称).
    pub nsrmc: String,
    /// Seller's address.
    pub nsrdz: String,
    /// Seller's telephone.
    pub nsrdh: String,
    /// Seller's bank.
    pub nsrbank: String,
    /// Seller's bank account.
    pub nsrbankid: String,
    /// Buyer's taxpayer number.
    pub ghfnsrsbh: Option<String>,
    /// Buyer's name.
    pub ghfmc: Option<String>,
    /// Buyer's address.
    pub ghfdz: Option<String>,
    /// Buyer's telephone.
    pub ghfdh: Option<String>,
    /// Buyer's bank.
    pub ghfbank: Option<String>,
    /// Buyer's bank account.
    pub ghfbankid: Option<String>,
    /// Who issues the invoice (开票人).
    pub kpr: String,
    /// Who receives the payment (收款人).
    pub skr: Option<String>,
    /// Who checks the invoice (复核人).
    pub fhr: Option<String>,
    /// Amount with tax in yuan (价税合计).
    pub jshj: f64,
    /// Amount without tax in yuan (合计金额).
    pub hjje: f64,
    /// Tax in yuan (合计税额).
    pub hjse: f64,
    /// Remark (备注).
    pub bz: Option<String>,
    /// Trade (行业类型).
    pub hylx: Option<i64>,
    /// Items of the invoice.
    pub invoicedetail_list: Vec<MakeoutInvoiceInvoicedetailList>,
}

impl MakeoutInvoiceInvoiceinfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(wxopenid: impl Into<String>) -> Self {
        Self {
            wxopenid: wxopenid.into(),
            ddh: Default::default(),
            fpqqlsh: Default::default(),
            nsrsbh: Default::default(),
            nsrmc: Default::default(),
            nsrdz: Default::default(),
            nsrdh: Default::default(),
            nsrbank: Default::default(),
            nsrbankid: Default::default(),
            ghfnsrsbh: Default::default(),
            ghfmc: Default::default(),
            ghfdz: Default::default(),
            ghfdh: Default::default(),
            ghfbank: Default::default(),
            ghfbankid: Default::default(),
            kpr: Default::default(),
            skr: Default::default(),
            fhr: Default::default(),
            jshj: Default::default(),
            hjje: Default::default(),
            hjse: Default::default(),
            bz: Default::default(),
            hylx: Default::default(),
            invoicedetail_list: Default::default(),
        }
    }

    /// Merchant's order number (订单号).
    #[must_use]
    pub fn ddh(mut self, ddh: impl Into<String>) -> Self {
        self.ddh = ddh.into();
        self
    }

    /// Serial number of the request (发票请求流水号), unique.
    #[must_use]
    pub fn fpqqlsh(mut self, fpqqlsh: impl Into<String>) -> Self {
        self.fpqqlsh = fpqqlsh.into();
        self
    }

    /// Seller's taxpayer number (纳税人识别号).
    #[must_use]
    pub fn nsrsbh(mut self, nsrsbh: impl Into<String>) -> Self {
        self.nsrsbh = nsrsbh.into();
        self
    }

    /// Seller's name (纳税人名称).
    #[must_use]
    pub fn nsrmc(mut self, nsrmc: impl Into<String>) -> Self {
        self.nsrmc = nsrmc.into();
        self
    }

    /// Seller's address.
    #[must_use]
    pub fn nsrdz(mut self, nsrdz: impl Into<String>) -> Self {
        self.nsrdz = nsrdz.into();
        self
    }

    /// Seller's telephone.
    #[must_use]
    pub fn nsrdh(mut self, nsrdh: impl Into<String>) -> Self {
        self.nsrdh = nsrdh.into();
        self
    }

    /// Seller's bank.
    #[must_use]
    pub fn nsrbank(mut self, nsrbank: impl Into<String>) -> Self {
        self.nsrbank = nsrbank.into();
        self
    }

    /// Seller's bank account.
    #[must_use]
    pub fn nsrbankid(mut self, nsrbankid: impl Into<String>) -> Self {
        self.nsrbankid = nsrbankid.into();
        self
    }

    /// Buyer's taxpayer number.
    #[must_use]
    pub fn ghfnsrsbh(mut self, ghfnsrsbh: impl Into<String>) -> Self {
        self.ghfnsrsbh = Some(ghfnsrsbh.into());
        self
    }

    /// Buyer's name.
    #[must_use]
    pub fn ghfmc(mut self, ghfmc: impl Into<String>) -> Self {
        self.ghfmc = Some(ghfmc.into());
        self
    }

    /// Buyer's address.
    #[must_use]
    pub fn ghfdz(mut self, ghfdz: impl Into<String>) -> Self {
        self.ghfdz = Some(ghfdz.into());
        self
    }

    /// Buyer's telephone.
    #[must_use]
    pub fn ghfdh(mut self, ghfdh: impl Into<String>) -> Self {
        self.ghfdh = Some(ghfdh.into());
        self
    }

    /// Buyer's bank.
    #[must_use]
    pub fn ghfbank(mut self, ghfbank: impl Into<String>) -> Self {
        self.ghfbank = Some(ghfbank.into());
        self
    }

    /// Buyer's bank account.
    #[must_use]
    pub fn ghfbankid(mut self, ghfbankid: impl Into<String>) -> Self {
        self.ghfbankid = Some(ghfbankid.into());
        self
    }

    /// Who issues the invoice (开票人).
    #[must_use]
    pub fn kpr(mut self, kpr: impl Into<String>) -> Self {
        self.kpr = kpr.into();
        self
    }

    /// Who receives the payment (收款人).
    #[must_use]
    pub fn skr(mut self, skr: impl Into<String>) -> Self {
        self.skr = Some(skr.into());
        self
    }

    /// Who checks the invoice (复核人).
    #[must_use]
    pub fn fhr(mut self, fhr: impl Into<String>) -> Self {
        self.fhr = Some(fhr.into());
        self
    }

    /// Amount with tax in yuan (价税合计).
    #[must_use]
    pub fn jshj(mut self, jshj: impl Into<f64>) -> Self {
        self.jshj = jshj.into();
        self
    }

    /// Amount without tax in yuan (合计金额).
    #[must_use]
    pub fn hjje(mut self, hjje: impl Into<f64>) -> Self {
        self.hjje = hjje.into();
        self
    }

    /// Tax in yuan (合计税额).
    #[must_use]
    pub fn hjse(mut self, hjse: impl Into<f64>) -> Self {
        self.hjse = hjse.into();
        self
    }

    /// Remark (备注).
    #[must_use]
    pub fn bz(mut self, bz: impl Into<String>) -> Self {
        self.bz = Some(bz.into());
        self
    }

    /// Trade (行业类型).
    #[must_use]
    pub fn hylx(mut self, hylx: impl Into<i64>) -> Self {
        self.hylx = Some(hylx.into());
        self
    }

    /// Items of the invoice.
    #[must_use]
    pub fn invoicedetail_list(
        mut self,
        invoicedetail_list: impl IntoIterator<Item = impl Into<MakeoutInvoiceInvoicedetailList>>,
    ) -> Self {
        self.invoicedetail_list = invoicedetail_list.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(part MakeoutInvoiceInvoiceinfo {
    "wxopenid" => wxopenid,
    "ddh" => ddh,
    "fpqqlsh" => fpqqlsh,
    "nsrsbh" => nsrsbh,
    "nsrmc" => nsrmc,
    "nsrdz" => nsrdz,
    "nsrdh" => nsrdh,
    "nsrbank" => nsrbank,
    "nsrbankid" => nsrbankid,
    "ghfnsrsbh" => ghfnsrsbh,
    "ghfmc" => ghfmc,
    "ghfdz" => ghfdz,
    "ghfdh" => ghfdh,
    "ghfbank" => ghfbank,
    "ghfbankid" => ghfbankid,
    "kpr" => kpr;
    "skr" => skr,
    "fhr" => fhr,
    "jshj" => jshj,
    "hjje" => hjje,
    "hjse" => hjse,
    "bz" => bz,
    "hylx" => hylx,
    "invoicedetail_list" => invoicedetail_list,
});

/// `invoicedetail_list` of [`MakeoutInvoice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MakeoutInvoiceInvoicedetailList {
    /// Kind of the line (发票行性质).
    pub fphxz: i64,
    /// 19-digit code of the goods for taxes (税收分类编码).
    pub spbm: String,
    /// Name of the item (项目名称).
    pub xmmc: String,
    /// Unit (计量单位).
    pub dw: String,
    /// Specification (规格型号).
    pub ggxh: String,
    /// Quantity (项目数量).
    pub xmsl: i64,
    /// Unit price in yuan (项目单价).
    pub xmdj: f64,
    /// Amount without tax in yuan (项目金额).
    pub xmje: f64,
    /// Tax rate (税率).
    pub sl: f64,
    /// Tax in yuan (税额).
    pub se: f64,
}

impl MakeoutInvoiceInvoicedetailList {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(fphxz: impl Into<i64>) -> Self {
        Self {
            fphxz: fphxz.into(),
            spbm: Default::default(),
            xmmc: Default::default(),
            dw: Default::default(),
            ggxh: Default::default(),
            xmsl: Default::default(),
            xmdj: Default::default(),
            xmje: Default::default(),
            sl: Default::default(),
            se: Default::default(),
        }
    }

    /// 19-digit code of the goods for taxes (税收分类编码).
    #[must_use]
    pub fn spbm(mut self, spbm: impl Into<String>) -> Self {
        self.spbm = spbm.into();
        self
    }

    /// Name of the item (项目名称).
    #[must_use]
    pub fn xmmc(mut self, xmmc: impl Into<String>) -> Self {
        self.xmmc = xmmc.into();
        self
    }

    /// Unit (计量单位).
    #[must_use]
    pub fn dw(mut self, dw: impl Into<String>) -> Self {
        self.dw = dw.into();
        self
    }

    /// Specification (规格型号).
    #[must_use]
    pub fn ggxh(mut self, ggxh: impl Into<String>) -> Self {
        self.ggxh = ggxh.into();
        self
    }

    /// Quantity (项目数量).
    #[must_use]
    pub fn xmsl(mut self, xmsl: impl Into<i64>) -> Self {
        self.xmsl = xmsl.into();
        self
    }

    /// Unit price in yuan (项目单价).
    #[must_use]
    pub fn xmdj(mut self, xmdj: impl Into<f64>) -> Self {
        self.xmdj = xmdj.into();
        self
    }

    /// Amount without tax in yuan (项目金额).
    #[must_use]
    pub fn xmje(mut self, xmje: impl Into<f64>) -> Self {
        self.xmje = xmje.into();
        self
    }

    /// Tax rate (税率).
    #[must_use]
    pub fn sl(mut self, sl: impl Into<f64>) -> Self {
        self.sl = sl.into();
        self
    }

    /// Tax in yuan (税额).
    #[must_use]
    pub fn se(mut self, se: impl Into<f64>) -> Self {
        self.se = se.into();
        self
    }
}

wire_out!(part MakeoutInvoiceInvoicedetailList {
    "fphxz" => fphxz,
    "spbm" => spbm,
    "xmmc" => xmmc,
    "dw" => dw,
    "ggxh" => ggxh,
    "xmsl" => xmsl,
    "xmdj" => xmdj,
    "xmje" => xmje,
    "sl" => sl,
    "se" => se,
});

/// Create an invoice card template (创建发票卡券模板).
///
/// `POST /card/invoice/platform/createcard`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PlatformCreateCard {
    /// `invoice_info`.
    pub invoice_info: PlatformCreateCardInvoiceInfo,
}

impl PlatformCreateCard {
    /// Starts with the required members.
    pub fn new(invoice_info: impl Into<PlatformCreateCardInvoiceInfo>) -> Self {
        Self {
            invoice_info: invoice_info.into(),
        }
    }
}

wire_out!(PlatformCreateCard {
    "invoice_info" => invoice_info,
});

/// The answer to [`PlatformCreateCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlatformCreateCardResponse {
    /// Invoice card template.
    pub card_id: String,
}

wire_in!(PlatformCreateCardResponse {
    "card_id" => card_id,
});

impl Endpoint for PlatformCreateCard {
    type Response = PlatformCreateCardResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.platform_create_card",
        path: "/card/invoice/platform/createcard",
        ..Operation::usual(Product::Mp)
    };
}

/// `invoice_info` of [`PlatformCreateCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlatformCreateCardInvoiceInfo {
    /// `base_info`.
    pub base_info: PlatformCreateCardBaseInfo,
    /// Kind of invoice, as shown on the card.
    pub r#type: String,
    /// Who issues the invoice, shown on the card.
    pub payee: String,
}

impl PlatformCreateCardInvoiceInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<PlatformCreateCardBaseInfo>,
        r#type: impl Into<String>,
        payee: impl Into<String>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            r#type: r#type.into(),
            payee: payee.into(),
        }
    }
}

wire_out!(part PlatformCreateCardInvoiceInfo {
    "base_info" => base_info,
    "type" => r#type,
    "payee" => payee,
});

/// `base_info` of [`PlatformCreateCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlatformCreateCardBaseInfo {
    /// Link to a picture uploaded to WeChat.
    pub logo_url: String,
    /// Shown in the card wallet.
    pub title: String,
    /// Name of the entry.
    pub custom_url_name: Option<String>,
    /// Hint beside the entry.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the entry.
    pub custom_url: Option<String>,
    /// Name of the entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the entry.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the entry.
    pub promotion_url: Option<String>,
}

impl PlatformCreateCardBaseInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(logo_url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            logo_url: logo_url.into(),
            title: title.into(),
            custom_url_name: Default::default(),
            custom_url_sub_title: Default::default(),
            custom_url: Default::default(),
            promotion_url_name: Default::default(),
            promotion_url_sub_title: Default::default(),
            promotion_url: Default::default(),
        }
    }

    /// Name of the entry.
    #[must_use]
    pub fn custom_url_name(mut self, custom_url_name: impl Into<String>) -> Self {
        self.custom_url_name = Some(custom_url_name.into());
        self
    }

    /// Hint beside the entry.
    #[must_use]
    pub fn custom_url_sub_title(mut self, custom_url_sub_title: impl Into<String>) -> Self {
        self.custom_url_sub_title = Some(custom_url_sub_title.into());
        self
    }

    /// Page opened by the entry.
    #[must_use]
    pub fn custom_url(mut self, custom_url: impl Into<String>) -> Self {
        self.custom_url = Some(custom_url.into());
        self
    }

    /// Name of the entry.
    #[must_use]
    pub fn promotion_url_name(mut self, promotion_url_name: impl Into<String>) -> Self {
        self.promotion_url_name = Some(promotion_url_name.into());
        self
    }

    /// Hint beside the entry.
    #[must_use]
    pub fn promotion_url_sub_title(mut self, promotion_url_sub_title: impl Into<String>) -> Self {
        self.promotion_url_sub_title = Some(promotion_url_sub_title.into());
        self
    }

    /// Page opened by the entry.
    #[must_use]
    pub fn promotion_url(mut self, promotion_url: impl Into<String>) -> Self {
        self.promotion_url = Some(promotion_url.into());
        self
    }
}

wire_out!(part PlatformCreateCardBaseInfo {
    "logo_url" => logo_url,
    "title" => title,
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
});

/// Get the link of an invoice PDF (查询已上传的PDF文件).
///
/// `POST /card/invoice/platform/getpdf`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#4) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.4)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PlatformGetPdf {
    /// Id of the uploaded PDF, valid for three days unless the invoice is inserted.
    pub s_media_id: String,
}

impl PlatformGetPdf {
    /// Starts with the required members.
    pub fn new(s_media_id: impl Into<String>) -> Self {
        Self {
            s_media_id: s_media_id.into(),
        }
    }
}

wire_out!(PlatformGetPdf {
    "s_media_id" => s_media_id,
} fixed {
    "action" => "get_url",
});

/// The answer to [`PlatformGetPdf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlatformGetPdfResponse {
    /// Link to the PDF.
    pub pdf_url: String,
    /// Seconds until the link expires.
    pub pdf_url_expire_time: i64,
}

wire_in!(PlatformGetPdfResponse {
    "pdf_url" => pdf_url,
    "pdf_url_expire_time" => pdf_url_expire_time,
});

impl Endpoint for PlatformGetPdf {
    type Response = PlatformGetPdfResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.platform_get_pdf",
        path: "/card/invoice/platform/getpdf",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Upload an invoice PDF (上传PDF).
///
/// `POST /card/invoice/platform/setpdf`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#3) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.3)
///
/// The id must be used within three days.
///
/// Files beside the request: `pdf`.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PlatformSetPdf {}

impl PlatformSetPdf {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(PlatformSetPdf {});

/// The answer to [`PlatformSetPdf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlatformSetPdfResponse {
    /// Id of the uploaded PDF, valid for three days unless the invoice is inserted.
    pub s_media_id: String,
}

wire_in!(PlatformSetPdfResponse {
    "s_media_id" => s_media_id,
});

impl Endpoint for PlatformSetPdf {
    type Response = PlatformSetPdfResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.platform_set_pdf",
        path: "/card/invoice/platform/setpdf",
        body: BodyKind::Multipart { files: &["pdf"] },
        ..Operation::usual(Product::Mp)
    };
}

/// Update the state of an invoice card (更新发票卡券状态).
///
/// `POST /card/invoice/platform/updatestatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#6) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.7)
///
/// For invoicing platforms; a reversed invoice can no longer be changed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PlatformUpdateStatus {
    /// Invoice card template.
    pub card_id: String,
    /// Code of the invoice card.
    pub code: String,
    /// INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed.
    pub reimburse_status: String,
}

impl PlatformUpdateStatus {
    /// Starts with the required members.
    pub fn new(
        card_id: impl Into<String>,
        code: impl Into<String>,
        reimburse_status: impl Into<String>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            code: code.into(),
            reimburse_status: reimburse_status.into(),
        }
    }
}

wire_out!(PlatformUpdateStatus {
    "card_id" => card_id,
    "code" => code,
    "reimburse_status" => reimburse_status,
});

/// The answer to [`PlatformUpdateStatus`].
pub type PlatformUpdateStatusResponse = yizhan_core::Done;

impl Endpoint for PlatformUpdateStatus {
    type Response = PlatformUpdateStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.platform_update_status",
        path: "/card/invoice/platform/updatestatus",
        ..Operation::usual(Product::Mp)
    };
}

/// Get an issued invoice (统一开票接口 查询已开发票).
///
/// `POST /card/invoice/queryinvoceinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#16)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Queryinvoceinfo {
    /// Serial number of the request (发票请求流水号), unique.
    pub fpqqlsh: String,
    /// Seller's taxpayer number (纳税人识别号).
    pub nsrsbh: String,
}

impl Queryinvoceinfo {
    /// Starts with the required members.
    pub fn new(fpqqlsh: impl Into<String>, nsrsbh: impl Into<String>) -> Self {
        Self {
            fpqqlsh: fpqqlsh.into(),
            nsrsbh: nsrsbh.into(),
        }
    }
}

wire_out!(Queryinvoceinfo {
    "fpqqlsh" => fpqqlsh,
    "nsrsbh" => nsrsbh,
});

/// The answer to [`Queryinvoceinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryinvoceinfoResponse {
    /// The invoice issued.
    pub invoicedetail: QueryinvoceinfoInvoicedetail,
}

wire_in!(QueryinvoceinfoResponse {
    "invoicedetail" => invoicedetail,
});

impl Endpoint for Queryinvoceinfo {
    type Response = QueryinvoceinfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.queryinvoceinfo",
        path: "/card/invoice/queryinvoceinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `invoicedetail` of [`Queryinvoceinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryinvoceinfoInvoicedetail {
    /// Serial number of the request (发票请求流水号), unique.
    pub fpqqlsh: String,
    /// Invoice code (发票代码).
    pub fpdm: String,
    /// Invoice number (发票号码).
    pub fphm: String,
    /// Date of the invoice (开票日期).
    pub kprq: String,
    /// Check code (校验码).
    pub jym: String,
    /// Link to the PDF.
    pub pdfurl: String,
}

wire_in!(part QueryinvoceinfoInvoicedetail {
    "fpqqlsh" => fpqqlsh,
    "fpdm" => fpdm,
    "fphm" => fphm,
    "kprq" => kprq,
    "jym" => jym,
    "pdfurl" => pdfurl,
});

/// Get invoices in bulk for reimbursement (报销方批量查询报销发票信息).
///
/// `POST /card/invoice/reimburse/getinvoicebatch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#6)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReimburseGetInvoiceBatch {
    /// Invoices.
    pub item_list: Vec<ReimburseGetInvoiceBatchItemList>,
}

impl ReimburseGetInvoiceBatch {
    /// Starts with the required members.
    pub fn new(
        item_list: impl IntoIterator<Item = impl Into<ReimburseGetInvoiceBatchItemList>>,
    ) -> Self {
        Self {
            item_list: item_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ReimburseGetInvoiceBatch {
    "item_list" => item_list,
});

/// The answer to [`ReimburseGetInvoiceBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReimburseGetInvoiceBatchResponse {
    /// Invoices.
    pub item_list: Vec<ReimburseGetInvoiceBatchAnswerItemList>,
}

wire_in!(ReimburseGetInvoiceBatchResponse {
    "item_list" => item_list,
});

impl Endpoint for ReimburseGetInvoiceBatch {
    type Response = ReimburseGetInvoiceBatchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.reimburse_get_invoice_batch",
        path: "/card/invoice/reimburse/getinvoicebatch",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `item_list` of [`ReimburseGetInvoiceBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReimburseGetInvoiceBatchItemList {
    /// Invoice card template.
    pub card_id: String,
    /// Encrypted code, from wx.chooseInvoice.
    pub encrypt_code: String,
}

impl ReimburseGetInvoiceBatchItemList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>, encrypt_code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
        }
    }
}

wire_out!(part ReimburseGetInvoiceBatchItemList {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
});

/// `answer_item_list` of [`ReimburseGetInvoiceBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReimburseGetInvoiceBatchAnswerItemList {
    /// Invoice card template.
    pub card_id: String,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// State of the card in the user's wallet.
    pub user_card_status: Option<String>,
    /// `openid`.
    pub openid: String,
    /// Kind of invoice.
    pub r#type: String,
    /// Who issues the invoice, shown on the card.
    pub payee: String,
    /// About the invoice.
    pub detail: String,
    /// `user_info`.
    pub user_info: ReimburseGetInvoiceBatchUserInfo,
}

wire_in!(part ReimburseGetInvoiceBatchAnswerItemList {
    "card_id" => card_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "user_card_status" => user_card_status,
    "openid" => openid,
    "type" => r#type,
    "payee" => payee,
    "detail" => detail,
    "user_info" => user_info,
});

/// `user_info` of [`ReimburseGetInvoiceBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReimburseGetInvoiceBatchUserInfo {
    /// Invoice title (抬头).
    pub title: String,
    /// In fen.
    pub fee_without_tax: i64,
    /// In fen.
    pub fee: i64,
    /// In fen.
    pub tax: i64,
    /// Invoice number (发票号码).
    pub billing_no: String,
    /// Invoice code (发票代码).
    pub billing_code: String,
    /// Date of the invoice, Unix seconds.
    pub billing_time: i64,
    /// Items of the invoice.
    pub info: Vec<Info>,
    /// Check code of the invoice.
    pub check_code: String,
    /// INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed.
    pub reimburse_status: String,
    /// Link to the PDF.
    pub pdf_url: String,
    /// Link to the PDF with the journey or other enclosures.
    pub trip_pdf_url: Option<String>,
    /// Order's id at the merchant, unique.
    pub order_id: Option<String>,
    /// Taxpayer number.
    pub buyer_number: String,
    /// Address and telephone.
    pub buyer_address_and_phone: Option<String>,
    /// Bank and account.
    pub buyer_bank_account: Option<String>,
    /// Taxpayer number.
    pub seller_number: Option<String>,
    /// Address and telephone.
    pub seller_address_and_phone: Option<String>,
    /// Bank and account.
    pub seller_bank_account: Option<String>,
    /// `remarks`.
    pub remarks: Option<String>,
    /// Who issued the invoice.
    pub maker: Option<String>,
    /// Who received the payment.
    pub cashier: Option<String>,
}

wire_in!(part ReimburseGetInvoiceBatchUserInfo {
    "title" => title,
    "fee_without_tax" => fee_without_tax,
    "fee" => fee,
    "tax" => tax,
    "billing_no" => billing_no,
    "billing_code" => billing_code,
    "billing_time" => billing_time,
    "info" => info,
    "check_code" => check_code,
    "reimburse_status" => reimburse_status,
    "pdf_url" => pdf_url,
    "trip_pdf_url" => trip_pdf_url,
    "order_id" => order_id,
    "buyer_number" => buyer_number,
    "buyer_address_and_phone" => buyer_address_and_phone,
    "buyer_bank_account" => buyer_bank_account;
    "seller_number" => seller_number,
    "seller_address_and_phone" => seller_address_and_phone,
    "seller_bank_account" => seller_bank_account,
    "remarks" => remarks,
    "maker" => maker,
    "cashier" => cashier,
});

/// `info` of [`ReimburseGetInvoiceBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Info {
    /// `name`.
    pub name: String,
    /// Unit of the item.
    pub unit: String,
    /// `num`.
    pub num: i64,
    /// In fen.
    pub price: i64,
}

wire_in!(part Info {
    "name" => name,
    "unit" => unit,
    "num" => num,
    "price" => price,
});

/// Get an invoice for reimbursement (报销方查询报销发票信息).
///
/// `POST /card/invoice/reimburse/getinvoiceinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#5)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReimburseGetInvoiceInfo {
    /// Invoice card template.
    pub card_id: String,
    /// Encrypted code, from wx.chooseInvoice.
    pub encrypt_code: String,
}

impl ReimburseGetInvoiceInfo {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>, encrypt_code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
        }
    }
}

wire_out!(ReimburseGetInvoiceInfo {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
});

/// The answer to [`ReimburseGetInvoiceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReimburseGetInvoiceInfoResponse {
    /// Invoice card template.
    pub card_id: String,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// State of the card in the user's wallet.
    pub user_card_status: String,
    /// `openid`.
    pub openid: String,
    /// Kind of invoice.
    pub r#type: String,
    /// Who issues the invoice, shown on the card.
    pub payee: String,
    /// About the invoice.
    pub detail: String,
    /// `user_info`.
    pub user_info: ReimburseGetInvoiceInfoUserInfo,
}

wire_in!(ReimburseGetInvoiceInfoResponse {
    "card_id" => card_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "user_card_status" => user_card_status,
    "openid" => openid,
    "type" => r#type,
    "payee" => payee,
    "detail" => detail,
    "user_info" => user_info,
});

impl Endpoint for ReimburseGetInvoiceInfo {
    type Response = ReimburseGetInvoiceInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.reimburse_get_invoice_info",
        path: "/card/invoice/reimburse/getinvoiceinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `user_info` of [`ReimburseGetInvoiceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReimburseGetInvoiceInfoUserInfo {
    /// Invoice title (抬头).
    pub title: String,
    /// In fen.
    pub fee_without_tax: i64,
    /// In fen.
    pub fee: i64,
    /// In fen.
    pub tax: i64,
    /// Invoice number (发票号码).
    pub billing_no: String,
    /// Invoice code (发票代码).
    pub billing_code: String,
    /// Date of the invoice, Unix seconds.
    pub billing_time: i64,
    /// Items of the invoice.
    pub info: Vec<Info>,
    /// Check code of the invoice.
    pub check_code: Option<String>,
    /// INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed.
    pub reimburse_status: String,
    /// Link to the PDF.
    pub pdf_url: String,
    /// Link to the PDF with the journey or other enclosures.
    pub trip_pdf_url: Option<String>,
    /// Order's id at the merchant, unique.
    pub order_id: Option<String>,
    /// Taxpayer number.
    pub buyer_number: Option<String>,
    /// Address and telephone.
    pub buyer_address_and_phone: Option<String>,
    /// Bank and account.
    pub buyer_bank_account: Option<String>,
    /// Taxpayer number.
    pub seller_number: Option<String>,
    /// Address and telephone.
    pub seller_address_and_phone: Option<String>,
    /// Bank and account.
    pub seller_bank_account: Option<String>,
    /// `remarks`.
    pub remarks: Option<String>,
    /// Who issued the invoice.
    pub maker: Option<String>,
    /// Who received the payment.
    pub cashier: Option<String>,
}

wire_in!(part ReimburseGetInvoiceInfoUserInfo {
    "title" => title,
    "fee_without_tax" => fee_without_tax,
    "fee" => fee,
    "tax" => tax,
    "billing_no" => billing_no,
    "billing_code" => billing_code,
    "billing_time" => billing_time,
    "info" => info,
    "check_code" => check_code,
    "reimburse_status" => reimburse_status,
    "pdf_url" => pdf_url,
    "trip_pdf_url" => trip_pdf_url,
    "order_id" => order_id,
    "buyer_number" => buyer_number,
    "buyer_address_and_phone" => buyer_address_and_phone,
    "buyer_bank_account" => buyer_bank_account;
    "seller_number" => seller_number,
    "seller_address_and_phone" => seller_address_and_phone,
    "seller_bank_account" => seller_bank_account,
    "remarks" => remarks,
    "maker" => maker,
    "cashier" => cashier,
});

/// Update the reimbursement state of an invoice (报销方更新发票状态).
///
/// `POST /card/invoice/reimburse/updateinvoicestatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#7)
///
/// Lock the invoice while it is processed; a locked invoice can be released, a reimbursed one cannot be changed any more.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReimburseUpdateInvoiceStatus {
    /// Invoice card template.
    pub card_id: String,
    /// Encrypted code, from wx.chooseInvoice.
    pub encrypt_code: String,
    /// INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed.
    pub reimburse_status: String,
}

impl ReimburseUpdateInvoiceStatus {
    /// Starts with the required members.
    pub fn new(
        card_id: impl Into<String>,
        encrypt_code: impl Into<String>,
        reimburse_status: impl Into<String>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
            reimburse_status: reimburse_status.into(),
        }
    }
}

wire_out!(ReimburseUpdateInvoiceStatus {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
    "reimburse_status" => reimburse_status,
});

/// The answer to [`ReimburseUpdateInvoiceStatus`].
pub type ReimburseUpdateInvoiceStatusResponse = yizhan_core::Done;

impl Endpoint for ReimburseUpdateInvoiceStatus {
    type Response = ReimburseUpdateInvoiceStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.reimburse_update_invoice_status",
        path: "/card/invoice/reimburse/updateinvoicestatus",
        ..Operation::usual(Product::Mp)
    };
}

/// Update the reimbursement state of invoices in bulk (报销方批量更新发票状态).
///
/// `POST /card/invoice/reimburse/updatestatusbatch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#8)
///
/// All invoices must belong to the user; either all are changed or none.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReimburseUpdateStatusBatch {
    /// `openid`.
    pub openid: String,
    /// INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed.
    pub reimburse_status: String,
    /// Invoices, all of one user.
    pub invoice_list: Vec<ReimburseUpdateStatusBatchInvoiceList>,
}

impl ReimburseUpdateStatusBatch {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        reimburse_status: impl Into<String>,
        invoice_list: impl IntoIterator<Item = impl Into<ReimburseUpdateStatusBatchInvoiceList>>,
    ) -> Self {
        Self {
            openid: openid.into(),
            reimburse_status: reimburse_status.into(),
            invoice_list: invoice_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ReimburseUpdateStatusBatch {
    "openid" => openid,
    "reimburse_status" => reimburse_status,
    "invoice_list" => invoice_list,
});

/// The answer to [`ReimburseUpdateStatusBatch`].
pub type ReimburseUpdateStatusBatchResponse = yizhan_core::Done;

impl Endpoint for ReimburseUpdateStatusBatch {
    type Response = ReimburseUpdateStatusBatchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.reimburse_update_status_batch",
        path: "/card/invoice/reimburse/updatestatusbatch",
        ..Operation::usual(Product::Mp)
    };
}

/// `invoice_list` of [`ReimburseUpdateStatusBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReimburseUpdateStatusBatchInvoiceList {
    /// Invoice card template.
    pub card_id: String,
    /// Encrypted code, from wx.chooseInvoice.
    pub encrypt_code: String,
}

impl ReimburseUpdateStatusBatchInvoiceList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>, encrypt_code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
        }
    }
}

wire_out!(part ReimburseUpdateStatusBatchInvoiceList {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
});

/// Refuse to issue an invoice (拒绝开票).
///
/// `POST /card/invoice/rejectinsert`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#8) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#2.5)
///
/// The user gets a message; the same order can be authorized again only with a new id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RejectInsert {
    /// Order's id at the merchant, unique.
    pub order_id: String,
    /// Identifier of the invoicing platform, from the link of the platform or from its provider.
    pub s_pappid: String,
    /// Shown to the user.
    pub reason: String,
    /// Page opened from the message of refusal.
    pub url: Option<String>,
}

impl RejectInsert {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        s_pappid: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            s_pappid: s_pappid.into(),
            reason: reason.into(),
            url: Default::default(),
        }
    }

    /// Page opened from the message of refusal.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(RejectInsert {
    "order_id" => order_id,
    "s_pappid" => s_pappid,
    "reason" => reason,
    "url" => url,
});

/// The answer to [`RejectInsert`].
pub type RejectInsertResponse = yizhan_core::Done;

impl Endpoint for RejectInsert {
    type Response = RejectInsertResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.reject_insert",
        path: "/card/invoice/rejectinsert",
        ..Operation::usual(Product::Mp)
    };
}

/// Read a user's invoice title from its code (商户扫描用户的发票抬头二维码).
///
/// `POST /card/invoice/scantitle`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ScanTitle {
    /// Text read from the user's code.
    pub scan_text: String,
}

impl ScanTitle {
    /// Starts with the required members.
    pub fn new(scan_text: impl Into<String>) -> Self {
        Self {
            scan_text: scan_text.into(),
        }
    }
}

wire_out!(ScanTitle {
    "scan_text" => scan_text,
});

/// The answer to [`ScanTitle`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScanTitleResponse {
    /// 0 enterprise, 1 person.
    pub title_type: i64,
    /// Invoice title (抬头).
    pub title: String,
    /// Taxpayer number of the title.
    pub tax_no: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Address of the enterprise.
    pub addr: Option<String>,
    /// Bank of the enterprise.
    pub bank_type: Option<String>,
    /// Bank account of the enterprise.
    pub bank_no: Option<String>,
}

wire_in!(ScanTitleResponse {
    "title_type" => title_type,
    "title" => title,
    "tax_no" => tax_no,
    "phone" => phone,
    "addr" => addr,
    "bank_type" => bank_type,
    "bank_no" => bank_no,
});

impl Endpoint for ScanTitle {
    type Response = ScanTitleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.scan_title",
        path: "/card/invoice/scantitle",
        ..Operation::usual(Product::Mp)
    };
}

/// Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息).
///
/// `POST /card/invoice/setbizattr`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#10)
///
/// The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBizAttrGetAuthField {}

impl SetBizAttrGetAuthField {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(SetBizAttrGetAuthField {} fixed {
    "action" => "get_auth_field",
});

/// The answer to [`SetBizAttrGetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetAuthFieldResponse {
    /// What the authorization page asks for.
    pub auth_field: Option<SetBizAttrGetAuthFieldAuthField>,
}

wire_in!(SetBizAttrGetAuthFieldResponse {
    "auth_field" => auth_field,
});

impl Endpoint for SetBizAttrGetAuthField {
    type Response = SetBizAttrGetAuthFieldResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.set_biz_attr_get_auth_field",
        path: "/card/invoice/setbizattr",
        query: &["action"],
        ..Operation::usual(Product::Mp)
    };
}

/// `auth_field` of [`SetBizAttrGetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetAuthFieldAuthField {
    /// For invoices of persons.
    pub user_field: Option<SetBizAttrGetAuthFieldUserField>,
    /// For invoices of enterprises.
    pub biz_field: Option<SetBizAttrGetAuthFieldBizField>,
}

wire_in!(part SetBizAttrGetAuthFieldAuthField {
    "user_field" => user_field,
    "biz_field" => biz_field,
});

/// `user_field` of [`SetBizAttrGetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetAuthFieldUserField {
    /// Whether the page asks for it.
    pub show_title: Option<bool>,
    /// Whether the page asks for it.
    pub show_phone: Option<bool>,
    /// Whether the page asks for it.
    pub show_email: Option<bool>,
    /// The merchant's own fields.
    pub custom_field: Vec<SetBizAttrGetAuthFieldCustomField>,
}

wire_in!(part SetBizAttrGetAuthFieldUserField {
    "show_title" => show_title,
    "show_phone" => show_phone,
    "show_email" => show_email,
    "custom_field" => custom_field,
});

/// `custom_field` of [`SetBizAttrGetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetAuthFieldCustomField {
    /// Name of the field.
    pub key: String,
}

wire_in!(part SetBizAttrGetAuthFieldCustomField {
    "key" => key,
});

/// `biz_field` of [`SetBizAttrGetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetAuthFieldBizField {
    /// Whether the page asks for it.
    pub show_title: Option<bool>,
    /// Whether the page asks for it.
    pub show_tax_no: Option<bool>,
    /// Whether the page asks for it.
    pub show_addr: Option<bool>,
    /// Whether the page asks for it.
    pub show_phone: Option<bool>,
    /// Whether the page asks for it.
    pub show_bank_type: Option<bool>,
    /// Whether the page asks for it.
    pub show_bank_no: Option<bool>,
    /// The merchant's own fields.
    pub custom_field: Vec<SetBizAttrGetAuthFieldCustomField>,
}

wire_in!(part SetBizAttrGetAuthFieldBizField {
    "show_title" => show_title,
    "show_tax_no" => show_tax_no,
    "show_addr" => show_addr,
    "show_phone" => show_phone,
    "show_bank_type" => show_bank_type,
    "show_bank_no" => show_bank_no,
    "custom_field" => custom_field,
});

/// Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息).
///
/// `POST /card/invoice/setbizattr`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#18)
///
/// The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBizAttrGetContact {}

impl SetBizAttrGetContact {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(SetBizAttrGetContact {} fixed {
    "action" => "get_contact",
});

/// The answer to [`SetBizAttrGetContact`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetContactResponse {
    /// How users reach the merchant.
    pub contact: Option<SetBizAttrGetContactContact>,
}

wire_in!(SetBizAttrGetContactResponse {
    "contact" => contact,
});

impl Endpoint for SetBizAttrGetContact {
    type Response = SetBizAttrGetContactResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.set_biz_attr_get_contact",
        path: "/card/invoice/setbizattr",
        query: &["action"],
        ..Operation::usual(Product::Mp)
    };
}

/// `contact` of [`SetBizAttrGetContact`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetContactContact {
    /// Telephone.
    pub phone: String,
    /// Seconds within which the invoice is issued.
    pub time_out: i64,
}

wire_in!(part SetBizAttrGetContactContact {
    "phone" => phone,
    "time_out" => time_out,
});

/// Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息).
///
/// `POST /card/invoice/setbizattr`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#12)
///
/// The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBizAttrGetPayMch {}

impl SetBizAttrGetPayMch {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(SetBizAttrGetPayMch {} fixed {
    "action" => "get_pay_mch",
});

/// The answer to [`SetBizAttrGetPayMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetPayMchResponse {
    /// Links a merchant number to an invoicing platform.
    pub paymch_info: Option<SetBizAttrGetPayMchPaymchInfo>,
}

wire_in!(SetBizAttrGetPayMchResponse {
    "paymch_info" => paymch_info,
});

impl Endpoint for SetBizAttrGetPayMch {
    type Response = SetBizAttrGetPayMchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.set_biz_attr_get_pay_mch",
        path: "/card/invoice/setbizattr",
        query: &["action"],
        ..Operation::usual(Product::Mp)
    };
}

/// `paymch_info` of [`SetBizAttrGetPayMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrGetPayMchPaymchInfo {
    /// WeChat Pay merchant number.
    pub mchid: String,
    /// Identifier of the invoicing platform, from the link of the platform or from its provider.
    pub s_pappid: String,
}

wire_in!(part SetBizAttrGetPayMchPaymchInfo {
    "mchid" => mchid,
    "s_pappid" => s_pappid,
});

/// Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息).
///
/// `POST /card/invoice/setbizattr`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#9)
///
/// The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBizAttrSetAuthField {
    /// What the authorization page asks for.
    pub auth_field: SetBizAttrSetAuthFieldAuthField,
}

impl SetBizAttrSetAuthField {
    /// Starts with the required members.
    pub fn new(auth_field: impl Into<SetBizAttrSetAuthFieldAuthField>) -> Self {
        Self {
            auth_field: auth_field.into(),
        }
    }
}

wire_out!(SetBizAttrSetAuthField {
    "auth_field" => auth_field,
} fixed {
    "action" => "set_auth_field",
});

/// The answer to [`SetBizAttrSetAuthField`].
pub type SetBizAttrSetAuthFieldResponse = yizhan_core::Done;

impl Endpoint for SetBizAttrSetAuthField {
    type Response = SetBizAttrSetAuthFieldResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.set_biz_attr_set_auth_field",
        path: "/card/invoice/setbizattr",
        query: &["action"],
        ..Operation::usual(Product::Mp)
    };
}

/// `auth_field` of [`SetBizAttrSetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrSetAuthFieldAuthField {
    /// For invoices of persons.
    pub user_field: Option<SetBizAttrSetAuthFieldUserField>,
    /// For invoices of enterprises.
    pub biz_field: Option<SetBizAttrSetAuthFieldBizField>,
}

impl SetBizAttrSetAuthFieldAuthField {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For invoices of persons.
    #[must_use]
    pub fn user_field(mut self, user_field: impl Into<SetBizAttrSetAuthFieldUserField>) -> Self {
        self.user_field = Some(user_field.into());
        self
    }

    /// For invoices of enterprises.
    #[must_use]
    pub fn biz_field(mut self, biz_field: impl Into<SetBizAttrSetAuthFieldBizField>) -> Self {
        self.biz_field = Some(biz_field.into());
        self
    }
}

wire_out!(part SetBizAttrSetAuthFieldAuthField {
    "user_field" => user_field,
    "biz_field" => biz_field,
});

/// `user_field` of [`SetBizAttrSetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrSetAuthFieldUserField {
    /// Whether the page asks for it.
    pub show_title: Option<bool>,
    /// Whether the page asks for it.
    pub show_phone: Option<bool>,
    /// Whether the page asks for it.
    pub show_email: Option<bool>,
    /// The merchant's own fields.
    pub custom_field: Option<Vec<SetBizAttrSetAuthFieldCustomField>>,
}

impl SetBizAttrSetAuthFieldUserField {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_title(mut self, show_title: impl Into<bool>) -> Self {
        self.show_title = Some(show_title.into());
        self
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_phone(mut self, show_phone: impl Into<bool>) -> Self {
        self.show_phone = Some(show_phone.into());
        self
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_email(mut self, show_email: impl Into<bool>) -> Self {
        self.show_email = Some(show_email.into());
        self
    }

    /// The merchant's own fields.
    #[must_use]
    pub fn custom_field(
        mut self,
        custom_field: impl IntoIterator<Item = impl Into<SetBizAttrSetAuthFieldCustomField>>,
    ) -> Self {
        self.custom_field = Some(custom_field.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SetBizAttrSetAuthFieldUserField {
    "custom_field" => custom_field,
} via {
    "show_title" => show_title: yizhan_core::wire::BoolAsInt,
    "show_phone" => show_phone: yizhan_core::wire::BoolAsInt,
    "show_email" => show_email: yizhan_core::wire::BoolAsInt,
});

/// `custom_field` of [`SetBizAttrSetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrSetAuthFieldCustomField {
    /// Name of the field.
    pub key: String,
}

impl SetBizAttrSetAuthFieldCustomField {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

wire_out!(part SetBizAttrSetAuthFieldCustomField {
    "key" => key,
});

/// `biz_field` of [`SetBizAttrSetAuthField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrSetAuthFieldBizField {
    /// Whether the page asks for it.
    pub show_title: Option<bool>,
    /// Whether the page asks for it.
    pub show_tax_no: Option<bool>,
    /// Whether the page asks for it.
    pub show_addr: Option<bool>,
    /// Whether the page asks for it.
    pub show_phone: Option<bool>,
    /// Whether the page asks for it.
    pub show_bank_type: Option<bool>,
    /// Whether the page asks for it.
    pub show_bank_no: Option<bool>,
    /// The merchant's own fields.
    pub custom_field: Option<Vec<SetBizAttrSetAuthFieldCustomField>>,
}

impl SetBizAttrSetAuthFieldBizField {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_title(mut self, show_title: impl Into<bool>) -> Self {
        self.show_title = Some(show_title.into());
        self
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_tax_no(mut self, show_tax_no: impl Into<bool>) -> Self {
        self.show_tax_no = Some(show_tax_no.into());
        self
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_addr(mut self, show_addr: impl Into<bool>) -> Self {
        self.show_addr = Some(show_addr.into());
        self
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_phone(mut self, show_phone: impl Into<bool>) -> Self {
        self.show_phone = Some(show_phone.into());
        self
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_bank_type(mut self, show_bank_type: impl Into<bool>) -> Self {
        self.show_bank_type = Some(show_bank_type.into());
        self
    }

    /// Whether the page asks for it.
    #[must_use]
    pub fn show_bank_no(mut self, show_bank_no: impl Into<bool>) -> Self {
        self.show_bank_no = Some(show_bank_no.into());
        self
    }

    /// The merchant's own fields.
    #[must_use]
    pub fn custom_field(
        mut self,
        custom_field: impl IntoIterator<Item = impl Into<SetBizAttrSetAuthFieldCustomField>>,
    ) -> Self {
        self.custom_field = Some(custom_field.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SetBizAttrSetAuthFieldBizField {
    "custom_field" => custom_field,
} via {
    "show_title" => show_title: yizhan_core::wire::BoolAsInt,
    "show_tax_no" => show_tax_no: yizhan_core::wire::BoolAsInt,
    "show_addr" => show_addr: yizhan_core::wire::BoolAsInt,
    "show_phone" => show_phone: yizhan_core::wire::BoolAsInt,
    "show_bank_type" => show_bank_type: yizhan_core::wire::BoolAsInt,
    "show_bank_no" => show_bank_no: yizhan_core::wire::BoolAsInt,
});

/// Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息).
///
/// `POST /card/invoice/setbizattr`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#17)
///
/// The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBizAttrSetContact {
    /// How users reach the merchant.
    pub contact: SetBizAttrSetContactContact,
}

impl SetBizAttrSetContact {
    /// Starts with the required members.
    pub fn new(contact: impl Into<SetBizAttrSetContactContact>) -> Self {
        Self {
            contact: contact.into(),
        }
    }
}

wire_out!(SetBizAttrSetContact {
    "contact" => contact,
} fixed {
    "action" => "set_contact",
});

/// The answer to [`SetBizAttrSetContact`].
pub type SetBizAttrSetContactResponse = yizhan_core::Done;

impl Endpoint for SetBizAttrSetContact {
    type Response = SetBizAttrSetContactResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.set_biz_attr_set_contact",
        path: "/card/invoice/setbizattr",
        query: &["action"],
        ..Operation::usual(Product::Mp)
    };
}

/// `contact` of [`SetBizAttrSetContact`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrSetContactContact {
    /// Telephone.
    pub phone: String,
    /// Seconds within which the invoice is issued.
    pub time_out: i64,
}

impl SetBizAttrSetContactContact {
    /// Starts with the required members.
    #[must_use]
    pub fn new(phone: impl Into<String>, time_out: impl Into<i64>) -> Self {
        Self {
            phone: phone.into(),
            time_out: time_out.into(),
        }
    }
}

wire_out!(part SetBizAttrSetContactContact {
    "phone" => phone,
    "time_out" => time_out,
});

/// Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息).
///
/// `POST /card/invoice/setbizattr`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#11)
///
/// The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBizAttrSetPayMch {
    /// Links a merchant number to an invoicing platform.
    pub paymch_info: SetBizAttrSetPayMchPaymchInfo,
}

impl SetBizAttrSetPayMch {
    /// Starts with the required members.
    pub fn new(paymch_info: impl Into<SetBizAttrSetPayMchPaymchInfo>) -> Self {
        Self {
            paymch_info: paymch_info.into(),
        }
    }
}

wire_out!(SetBizAttrSetPayMch {
    "paymch_info" => paymch_info,
} fixed {
    "action" => "set_pay_mch",
});

/// The answer to [`SetBizAttrSetPayMch`].
pub type SetBizAttrSetPayMchResponse = yizhan_core::Done;

impl Endpoint for SetBizAttrSetPayMch {
    type Response = SetBizAttrSetPayMchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.set_biz_attr_set_pay_mch",
        path: "/card/invoice/setbizattr",
        query: &["action"],
        ..Operation::usual(Product::Mp)
    };
}

/// `paymch_info` of [`SetBizAttrSetPayMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBizAttrSetPayMchPaymchInfo {
    /// WeChat Pay merchant number.
    pub mchid: String,
    /// Identifier of the invoicing platform, from the link of the platform or from its provider.
    pub s_pappid: String,
}

impl SetBizAttrSetPayMchPaymchInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(mchid: impl Into<String>, s_pappid: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            s_pappid: s_pappid.into(),
        }
    }
}

wire_out!(part SetBizAttrSetPayMchPaymchInfo {
    "mchid" => mchid,
    "s_pappid" => s_pappid,
});

/// Get the invoicing platform's identifier (获取自身的开票平台识别码).
///
/// `POST /card/invoice/seturl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#1) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.1)
///
/// Called once by the invoicing platform; merchants use the identifier to request authorization.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetUrl {}

impl SetUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(SetUrl {});

/// The answer to [`SetUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetUrlResponse {
    /// Link whose parameter s_pappid identifies the platform.
    pub invoice_url: String,
}

wire_in!(SetUrlResponse {
    "invoice_url" => invoice_url,
});

impl Endpoint for SetUrl {
    type Response = SetUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_invoice.set_url",
        path: "/card/invoice/seturl",
        ..Operation::usual(Product::Mp)
    };
}
