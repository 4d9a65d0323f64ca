//! Generated from `spec/mini/channels_ec_league_item.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Promoted products of the selection alliance (优选联盟商品)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add products to the alliance in bulk (批量新增联盟商品).
///
/// `POST /channels/ec/league/item/batchadd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchadditem.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_batchadditem.html)
///
/// Ordinary and exclusive promotion exclude each other; directed promotion needs the ordinary one first. Results are answered per product.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchAdd {
    /// 1 ordinary, 2 directed, 3 exclusive promotion.
    pub r#type: i64,
    /// Products, at most 20, each once.
    pub list: Vec<BatchAddList>,
    /// Channels accounts of the talents, at most 30, needed for directed and exclusive promotion.
    pub finder_ids: Option<Vec<String>>,
    /// Begin of the period, Unix seconds.
    pub begin_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Whether it has no end, spelled so.
    pub is_forerver: Option<bool>,
}

impl BatchAdd {
    /// Starts with the required members.
    pub fn new(
        r#type: impl Into<i64>,
        list: impl IntoIterator<Item = impl Into<BatchAddList>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            list: list.into_iter().map(Into::into).collect(),
            finder_ids: Default::default(),
            begin_time: Default::default(),
            end_time: Default::default(),
            is_forerver: Default::default(),
        }
    }

    /// Channels accounts of the talents, at most 30, needed for directed and exclusive promotion.
    pub fn finder_ids(mut self, finder_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.finder_ids = Some(finder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Begin of the period, Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// End of the period, Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Whether it has no end, spelled so.
    pub fn is_forerver(mut self, is_forerver: impl Into<bool>) -> Self {
        self.is_forerver = Some(is_forerver.into());
        self
    }
}

wire_out!(BatchAdd {
    "type" => r#type,
    "list" => list,
    "finder_ids" => finder_ids,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "is_forerver" => is_forerver,
});

/// The answer to [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAddResponse {
    /// Result for each product.
    pub result_info_list: Vec<ResultInfoList>,
}

wire_in!(BatchAddResponse {
    "result_info_list" => result_info_list,
});

impl Endpoint for BatchAdd {
    type Response = BatchAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.batch_add",
        path: "/channels/ec/league/item/batchadd",
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAddList {
    /// Id of the product, needed for ordinary promotion.
    pub product_id: i64,
    /// Commission rate, percent, 0 to 90.
    pub ratio: Option<i64>,
}

impl BatchAddList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            ratio: Default::default(),
        }
    }

    /// Commission rate, percent, 0 to 90.
    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }
}

wire_out!(part BatchAddList {
    "product_id" => product_id,
    "ratio" => ratio,
});

/// `result_info_list` of [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResultInfoList {
    /// Error code of this product, 0 success.
    pub errcode: i64,
    /// Error text of this product.
    pub errmsg: Option<String>,
    /// Id of the product, needed for ordinary promotion.
    pub product_id: i64,
    /// Id of the plan, needed for directed and exclusive promotion.
    pub info_id: Option<i64>,
}

wire_in!(part ResultInfoList {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "product_id" => product_id,
    "info_id" => info_id,
});

/// Delete a product from the alliance (删除联盟商品).
///
/// `POST /channels/ec/league/item/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_deleteitem.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_upditem.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// 1 ordinary, 2 directed, 3 exclusive promotion.
    pub r#type: i64,
    /// Id of the product, needed for ordinary promotion.
    pub product_id: Option<i64>,
    /// Id of the plan, needed for directed and exclusive promotion.
    pub info_id: Option<i64>,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            product_id: Default::default(),
            info_id: Default::default(),
        }
    }

    /// Id of the product, needed for ordinary promotion.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Id of the plan, needed for directed and exclusive promotion.
    pub fn info_id(mut self, info_id: impl Into<i64>) -> Self {
        self.info_id = Some(info_id.into());
        self
    }
}

wire_out!(Delete {
    "type" => r#type,
    "product_id" => product_id,
    "info_id" => info_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.delete",
        path: "/channels/ec/league/item/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a product of the alliance (获取联盟商品详情).
///
/// `POST /channels/ec/league/item/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getitem.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_getitem.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// 1 ordinary, 2 directed, 3 exclusive promotion.
    pub r#type: Option<i64>,
    /// Id of the product, needed for ordinary promotion.
    pub product_id: Option<i64>,
    /// Id of the plan, needed for directed and exclusive promotion.
    pub info_id: Option<i64>,
    /// Whether to answer the talents too.
    pub need_relation: Option<bool>,
    /// Whether to count all matching entries.
    pub need_total_num: Option<bool>,
    /// Number of the page, from 1.
    pub page_index: Option<i64>,
    /// Number of talents per page, at most 50, needed with need_relation.
    pub page_size: Option<i64>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 ordinary, 2 directed, 3 exclusive promotion.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Id of the product, needed for ordinary promotion.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Id of the plan, needed for directed and exclusive promotion.
    pub fn info_id(mut self, info_id: impl Into<i64>) -> Self {
        self.info_id = Some(info_id.into());
        self
    }

    /// Whether to answer the talents too.
    pub fn need_relation(mut self, need_relation: impl Into<bool>) -> Self {
        self.need_relation = Some(need_relation.into());
        self
    }

    /// Whether to count all matching entries.
    pub fn need_total_num(mut self, need_total_num: impl Into<bool>) -> Self {
        self.need_total_num = Some(need_total_num.into());
        self
    }

    /// Number of the page, from 1.
    pub fn page_index(mut self, page_index: impl Into<i64>) -> Self {
        self.page_index = Some(page_index.into());
        self
    }

    /// Number of talents per page, at most 50, needed with need_relation.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

wire_out!(Get {
    "type" => r#type,
    "product_id" => product_id,
    "info_id" => info_id,
    "need_relation" => need_relation,
    "need_total_num" => need_total_num,
    "page_index" => page_index,
    "page_size" => page_size,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `item`.
    pub item: GetItem,
}

wire_in!(GetResponse {
    "item" => item,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.get",
        path: "/channels/ec/league/item/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `item` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 1 ordinary, 2 directed, 3 exclusive promotion.
    pub r#type: i64,
    /// Id of the product, needed for ordinary promotion.
    pub product_id: Option<i64>,
    /// Commission rate, percent, 0 to 90.
    pub ratio: Option<i64>,
    /// 1 on promotion, 2 ended, 4 deleted, 5 below the standard, 10 not yet effective.
    pub status: i64,
    /// Plan of a directed or exclusive promotion.
    pub exclusive_info: Option<GetExclusiveInfo>,
    /// Restrictions of the product.
    pub ext_info: Option<GetExtInfo>,
}

wire_in!(part GetItem {
    "type" => r#type,
    "product_id" => product_id,
    "ratio" => ratio,
    "status" => status,
    "exclusive_info" => exclusive_info,
    "ext_info" => ext_info,
});

/// `exclusive_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExclusiveInfo {
    /// Id of the plan, needed for directed and exclusive promotion.
    pub info_id: Option<i64>,
    /// Channels accounts of the talents, at most 30, needed for directed and exclusive promotion.
    pub finder_ids: Vec<String>,
    /// Number of talents.
    pub finder_num: Option<i64>,
    /// `finder_info_list`.
    pub finder_info_list: Vec<GetFinderInfoList>,
    /// Begin of the period, Unix seconds.
    pub begin_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Whether it has no end, spelled so.
    pub is_forerver: bool,
}

wire_in!(part GetExclusiveInfo {
    "info_id" => info_id,
    "finder_ids" => finder_ids,
    "finder_num" => finder_num,
    "finder_info_list" => finder_info_list,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "is_forerver" => is_forerver,
});

/// `finder_info_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFinderInfoList {
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: String,
    /// Begin of the period, Unix seconds.
    pub begin_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
}

wire_in!(part GetFinderInfoList {
    "finder_id" => finder_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// `ext_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExtInfo {
    /// Whether selling it is forbidden.
    pub is_sale_forbidden: bool,
    /// Whether it is banned from promotion.
    pub is_banned: bool,
}

wire_in!(part GetExtInfo {
    "is_sale_forbidden" => is_sale_forbidden,
    "is_banned" => is_banned,
});

/// Add products promoted by an agency in bulk (批量新增联盟机构推广).
///
/// `POST /channels/ec/league/item/headsupplier/batchadd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchaddheadsupplieritem.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_batchaddheadsupplieritem.html)
///
/// The agency receives service_ratio on top of the talents' commission.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HeadsupplierBatchAdd {
    /// Appid of the agency, shown on the agency's platform.
    pub headsupplier_appid: String,
    /// Products, at most 20, each once.
    pub list: Vec<HeadsupplierBatchAddList>,
    /// Begin of the period, Unix seconds.
    pub begin_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Whether it has no end, spelled so.
    pub is_forerver: Option<bool>,
}

impl HeadsupplierBatchAdd {
    /// Starts with the required members.
    pub fn new(
        headsupplier_appid: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<HeadsupplierBatchAddList>>,
    ) -> Self {
        Self {
            headsupplier_appid: headsupplier_appid.into(),
            list: list.into_iter().map(Into::into).collect(),
            begin_time: Default::default(),
            end_time: Default::default(),
            is_forerver: Default::default(),
        }
    }

    /// Begin of the period, Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// End of the period, Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Whether it has no end, spelled so.
    pub fn is_forerver(mut self, is_forerver: impl Into<bool>) -> Self {
        self.is_forerver = Some(is_forerver.into());
        self
    }
}

wire_out!(HeadsupplierBatchAdd {
    "headsupplier_appid" => headsupplier_appid,
    "list" => list,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "is_forerver" => is_forerver,
});

/// The answer to [`HeadsupplierBatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HeadsupplierBatchAddResponse {
    /// Result for each product.
    pub result_info_list: Vec<ResultInfoList>,
}

wire_in!(HeadsupplierBatchAddResponse {
    "result_info_list" => result_info_list,
});

impl Endpoint for HeadsupplierBatchAdd {
    type Response = HeadsupplierBatchAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.headsupplier_batch_add",
        path: "/channels/ec/league/item/headsupplier/batchadd",
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`HeadsupplierBatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HeadsupplierBatchAddList {
    /// Id of the product, needed for ordinary promotion.
    pub product_id: i64,
    /// Commission rate, percent, 0 to 90.
    pub ratio: Option<i64>,
    /// Service fee rate, percent, 0 to 90.
    pub service_ratio: Option<i64>,
}

impl HeadsupplierBatchAddList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            ratio: Default::default(),
            service_ratio: Default::default(),
        }
    }

    /// Commission rate, percent, 0 to 90.
    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Service fee rate, percent, 0 to 90.
    #[must_use]
    pub fn service_ratio(mut self, service_ratio: impl Into<i64>) -> Self {
        self.service_ratio = Some(service_ratio.into());
        self
    }
}

wire_out!(part HeadsupplierBatchAddList {
    "product_id" => product_id,
    "ratio" => ratio,
    "service_ratio" => service_ratio,
});

/// List products of the alliance (获取联盟商品推广列表).
///
/// `POST /channels/ec/league/item/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getitemlist.htmll) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_getitemlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// 1 ordinary, 2 directed, 3 exclusive promotion.
    pub r#type: Option<i64>,
    /// Id of the product, needed for ordinary promotion.
    pub product_id: Option<i64>,
    /// Id of the plan, needed for directed and exclusive promotion.
    pub info_id: Option<i64>,
    /// Whether to count all matching entries.
    pub need_total_num: Option<bool>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page_index: i64,
    /// Number of products per page, at most 100.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 ordinary, 2 directed, 3 exclusive promotion.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Id of the product, needed for ordinary promotion.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Id of the plan, needed for directed and exclusive promotion.
    pub fn info_id(mut self, info_id: impl Into<i64>) -> Self {
        self.info_id = Some(info_id.into());
        self
    }

    /// Whether to count all matching entries.
    pub fn need_total_num(mut self, need_total_num: impl Into<bool>) -> Self {
        self.need_total_num = Some(need_total_num.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page_index(mut self, page_index: impl Into<i64>) -> Self {
        self.page_index = page_index.into();
        self
    }

    /// Number of products per page, at most 100.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn last_buffer(mut self, last_buffer: impl Into<String>) -> Self {
        self.last_buffer = Some(last_buffer.into());
        self
    }
}

impl Default for ListGet {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: Default::default(),
            product_id: Default::default(),
            info_id: Default::default(),
            need_total_num: Default::default(),
            page_index: 1,
            page_size: 10,
            last_buffer: Default::default(),
        }
    }
}

wire_out!(ListGet {
    "type" => r#type,
    "product_id" => product_id,
    "info_id" => info_id,
    "need_total_num" => need_total_num,
    "page_index" => page_index,
    "page_size" => page_size,
    "last_buffer" => last_buffer,
});

/// The answer to [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetResponse {
    /// `items`.
    pub items: Vec<ListGetItems>,
    /// Number of all matching entries.
    pub total_num: Option<i64>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

wire_in!(ListGetResponse {
    "items" => items,
    "total_num" => total_num,
    "has_more" => has_more,
    "last_buffer" => last_buffer,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.list_get",
        path: "/channels/ec/league/item/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `items` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetItems {
    /// Id of the product, needed for ordinary promotion.
    pub product_id: Option<i64>,
    /// Id of the plan, needed for directed and exclusive promotion.
    pub info_id: Option<i64>,
}

wire_in!(part ListGetItems {
    "product_id" => product_id,
    "info_id" => info_id,
});

/// Update a product of the alliance (更新联盟商品).
///
/// `POST /channels/ec/league/item/upd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_upditem.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_upditem.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Upd {
    /// What to do: change, put on or take off.
    pub operate_type: i64,
    /// 1 ordinary, 2 directed, 3 exclusive promotion.
    pub r#type: i64,
    /// Id of the product, needed for ordinary promotion.
    pub product_id: Option<i64>,
    /// Id of the plan, needed for directed and exclusive promotion.
    pub info_id: Option<i64>,
    /// Commission rate, percent, 0 to 90.
    pub ratio: Option<i64>,
    /// Plan of a directed or exclusive promotion.
    pub exclusive_info: Option<UpdExclusiveInfo>,
}

impl Upd {
    /// Starts with the required members.
    pub fn new(operate_type: impl Into<i64>, r#type: impl Into<i64>) -> Self {
        Self {
            operate_type: operate_type.into(),
            r#type: r#type.into(),
            product_id: Default::default(),
            info_id: Default::default(),
            ratio: Default::default(),
            exclusive_info: Default::default(),
        }
    }

    /// Id of the product, needed for ordinary promotion.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Id of the plan, needed for directed and exclusive promotion.
    pub fn info_id(mut self, info_id: impl Into<i64>) -> Self {
        self.info_id = Some(info_id.into());
        self
    }

    /// Commission rate, percent, 0 to 90.
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Plan of a directed or exclusive promotion.
    pub fn exclusive_info(mut self, exclusive_info: impl Into<UpdExclusiveInfo>) -> Self {
        self.exclusive_info = Some(exclusive_info.into());
        self
    }
}

wire_out!(Upd {
    "operate_type" => operate_type,
    "type" => r#type,
    "product_id" => product_id,
    "info_id" => info_id,
    "ratio" => ratio,
    "exclusive_info" => exclusive_info,
});

/// The answer to [`Upd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdResponse {
    /// Id of the plan, needed for directed and exclusive promotion.
    pub info_id: Option<i64>,
}

wire_in!(UpdResponse {
    "info_id" => info_id,
});

impl Endpoint for Upd {
    type Response = UpdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.upd",
        path: "/channels/ec/league/item/upd",
        ..Operation::usual(Product::Mini)
    };
}

/// `exclusive_info` of [`Upd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdExclusiveInfo {
    /// Channels accounts to add, at most 30.
    pub add_finder_ids: Option<Vec<String>>,
    /// Channels accounts to remove, at most 30.
    pub del_finder_ids: Option<Vec<String>>,
    /// Begin of the period, Unix seconds.
    pub begin_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Whether it has no end, spelled so.
    pub is_forerver: Option<bool>,
}

impl UpdExclusiveInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Channels accounts to add, at most 30.
    #[must_use]
    pub fn add_finder_ids(
        mut self,
        add_finder_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_finder_ids = Some(add_finder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Channels accounts to remove, at most 30.
    #[must_use]
    pub fn del_finder_ids(
        mut self,
        del_finder_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.del_finder_ids = Some(del_finder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Begin of the period, Unix seconds.
    #[must_use]
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// End of the period, Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Whether it has no end, spelled so.
    #[must_use]
    pub fn is_forerver(mut self, is_forerver: impl Into<bool>) -> Self {
        self.is_forerver = Some(is_forerver.into());
        self
    }
}

wire_out!(part UpdExclusiveInfo {
    "add_finder_ids" => add_finder_ids,
    "del_finder_ids" => del_finder_ids,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "is_forerver" => is_forerver,
});
