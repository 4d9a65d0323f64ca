//! Generated from `spec/mp/business.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer service merchants (客服商户管理)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get a merchant (拉取单个商户信息).
///
/// `POST /cgi-bin/business/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%8D%95%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Give one of business_id and account_name.
    pub business_id: Option<i64>,
    /// Give one of business_id and account_name.
    pub account_name: Option<String>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Give one of business_id and account_name.
    pub fn business_id(mut self, business_id: impl Into<i64>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }

    /// Give one of business_id and account_name.
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }
}

wire_out!(Get {
    "business_id" => business_id,
    "account_name" => account_name,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `business_info`.
    pub business_info: GetBusinessInfo,
}

wire_in!(GetResponse {
    "business_info" => business_info,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.business.get",
        path: "/cgi-bin/business/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `business_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBusinessInfo {
    /// Id of the merchant, from the creation.
    pub business_id: i64,
    /// Merchant's own login or name, unique.
    pub account_name: String,
    /// Shown to the user.
    pub nickname: String,
    /// Link to the avatar.
    pub icon_url: String,
}

wire_in!(part GetBusinessInfo {
    "business_id" => business_id,
    "account_name" => account_name,
    "nickname" => nickname,
    "icon_url" => icon_url,
});

/// List merchants (拉取多个商户信息).
///
/// `POST /cgi-bin/business/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%A4%9A%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// `offset`.
    pub offset: i64,
    /// Number wanted.
    ///
    /// `10` unless set.
    pub count: i64,
}

impl List {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            count: 10,
        }
    }

    /// Number wanted.
    ///
    /// `10` unless set.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }
}

wire_out!(List {
    "offset" => offset,
    "count" => count,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `list`.
    pub list: Vec<ListList>,
}

wire_in!(ListResponse {
    "list" => list,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.business.list",
        path: "/cgi-bin/business/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListList {
    /// Id of the merchant, from the creation.
    pub business_id: i64,
    /// Merchant's own login or name, unique.
    pub account_name: String,
    /// Shown to the user.
    pub nickname: String,
    /// Link to the avatar.
    pub icon_url: String,
}

wire_in!(part ListList {
    "business_id" => business_id,
    "account_name" => account_name,
    "nickname" => nickname,
    "icon_url" => icon_url,
});

/// Create a merchant (创建商户).
///
/// `POST /cgi-bin/business/register`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%9B%E5%BB%BA%E5%95%86%E6%88%B7)
///
/// A merchant is a separate customer service identity within one mini program; its messages carry the business id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Register {
    /// Merchant's own login or name, unique.
    pub account_name: String,
    /// Shown to the user.
    pub nickname: String,
    /// Media id of a temporary image.
    pub icon_media_id: String,
    /// Whether messages go to the general customer service.
    pub transfer_to_commkf: Option<bool>,
}

impl Register {
    /// Starts with the required members.
    pub fn new(
        account_name: impl Into<String>,
        nickname: impl Into<String>,
        icon_media_id: impl Into<String>,
    ) -> Self {
        Self {
            account_name: account_name.into(),
            nickname: nickname.into(),
            icon_media_id: icon_media_id.into(),
            transfer_to_commkf: Default::default(),
        }
    }

    /// Whether messages go to the general customer service.
    pub fn transfer_to_commkf(mut self, transfer_to_commkf: impl Into<bool>) -> Self {
        self.transfer_to_commkf = Some(transfer_to_commkf.into());
        self
    }
}

wire_out!(Register {
    "account_name" => account_name,
    "nickname" => nickname,
    "icon_media_id" => icon_media_id,
    "transfer_to_commkf" => transfer_to_commkf,
});

/// The answer to [`Register`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RegisterResponse {
    /// Id of the merchant, from the creation.
    pub business_id: i64,
}

wire_in!(RegisterResponse {
    "business_id" => business_id,
});

impl Endpoint for Register {
    type Response = RegisterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.business.register",
        path: "/cgi-bin/business/register",
        ..Operation::usual(Product::Mp)
    };
}

/// Update a merchant (更新商户信息).
///
/// `POST /cgi-bin/business/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%9B%B4%E6%96%B0%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the merchant, from the creation.
    pub business_id: i64,
    /// Shown to the user.
    pub nickname: Option<String>,
    /// Media id of a temporary image.
    pub icon_media_id: Option<String>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(business_id: impl Into<i64>) -> Self {
        Self {
            business_id: business_id.into(),
            nickname: Default::default(),
            icon_media_id: Default::default(),
        }
    }

    /// Shown to the user.
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// Media id of a temporary image.
    pub fn icon_media_id(mut self, icon_media_id: impl Into<String>) -> Self {
        self.icon_media_id = Some(icon_media_id.into());
        self
    }
}

wire_out!(Update {
    "business_id" => business_id,
    "nickname" => nickname,
    "icon_media_id" => icon_media_id,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.business.update",
        path: "/cgi-bin/business/update",
        ..Operation::usual(Product::Mp)
    };
}
