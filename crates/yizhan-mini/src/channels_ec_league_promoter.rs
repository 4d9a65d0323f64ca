//! Generated from `spec/mini/channels_ec_league_promoter.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Talents of the selection alliance (优选联盟达人)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a talent (新增达人).
///
/// `POST /channels/ec/league/promoter/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_addpromoter.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_addpromoter.html)
///
/// Sends an invitation; the talent has to accept it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the talent's Channels account.
    pub finder_id: String,
}

impl Add {
    /// Starts with the required members.
    pub fn new(finder_id: impl Into<String>) -> Self {
        Self {
            finder_id: finder_id.into(),
        }
    }
}

wire_out!(Add {
    "finder_id" => finder_id,
});

/// The answer to [`Add`].
pub type AddResponse = yizhan_core::Done;

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_promoter.add",
        path: "/channels/ec/league/promoter/add",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a talent (删除达人).
///
/// `POST /channels/ec/league/promoter/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_deletepromoter.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_deletepromoter.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the talent's Channels account.
    pub finder_id: String,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(finder_id: impl Into<String>) -> Self {
        Self {
            finder_id: finder_id.into(),
        }
    }
}

wire_out!(Delete {
    "finder_id" => finder_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_promoter.delete",
        path: "/channels/ec/league/promoter/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a talent (获取达人详情信息).
///
/// `POST /channels/ec/league/promoter/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getpromoter.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_getpromoter.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the talent's Channels account.
    pub finder_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(finder_id: impl Into<String>) -> Self {
        Self {
            finder_id: finder_id.into(),
        }
    }
}

wire_out!(Get {
    "finder_id" => finder_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `promoter`.
    pub promoter: GetPromoter,
}

wire_in!(GetResponse {
    "promoter" => promoter,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_promoter.get",
        path: "/channels/ec/league/promoter/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `promoter` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoter {
    /// Id of the talent's Channels account.
    pub finder_id: String,
    /// 1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended, 10 deleted.
    pub status: i64,
    /// When the talent was invited, Unix seconds.
    pub invite_time: i64,
    /// Products the talent sold.
    pub sale_product_number: i64,
    /// Turnover of the talent, fen.
    pub sale_gmv: i64,
}

wire_in!(part GetPromoter {
    "finder_id" => finder_id,
    "status" => status,
    "invite_time" => invite_time,
    "sale_product_number" => sale_product_number,
    "sale_gmv" => sale_gmv,
});

/// List the shop's talents (获取商店达人列表).
///
/// `POST /channels/ec/league/promoter/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getpromoterlist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_getpromoterlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// 1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended, 10 deleted.
    pub status: Option<i64>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page_index: i64,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended, 10 deleted.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page_index(mut self, page_index: impl Into<i64>) -> Self {
        self.page_index = page_index.into();
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

impl Default for ListGet {
    #[inline]
    fn default() -> Self {
        Self {
            status: Default::default(),
            page_index: 1,
            page_size: 10,
        }
    }
}

wire_out!(ListGet {
    "status" => status,
    "page_index" => page_index,
    "page_size" => page_size,
});

/// The answer to [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetResponse {
    /// Ids of the talents' Channels accounts.
    pub finder_ids: Vec<String>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(ListGetResponse {
    "finder_ids" => finder_ids,
    "total_num" => total_num,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_promoter.list_get",
        path: "/channels/ec/league/promoter/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Update a talent (编辑达人).
///
/// `POST /channels/ec/league/promoter/upd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_updpromoter.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_updpromoter.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Upd {
    /// What to do with the cooperation.
    pub r#type: i64,
    /// Id of the talent's Channels account.
    pub finder_id: String,
}

impl Upd {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, finder_id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            finder_id: finder_id.into(),
        }
    }
}

wire_out!(Upd {
    "type" => r#type,
    "finder_id" => finder_id,
});

/// The answer to [`Upd`].
pub type UpdResponse = yizhan_core::Done;

impl Endpoint for Upd {
    type Response = UpdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_promoter.upd",
        path: "/channels/ec/league/promoter/upd",
        ..Operation::usual(Product::Mini)
    };
}
