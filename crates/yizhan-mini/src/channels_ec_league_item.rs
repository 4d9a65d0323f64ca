//! Generated from `spec/mini/channels_ec_league_item.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Promoted products of the selection alliance (优选联盟商品)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Add products to the alliance in bulk (批量新增联盟商品).
///
/// `POST /channels/ec/league/item/batchadd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchadditem.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_batchadditem.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchAdd {
    /// `type`.
    pub r#type: i64,
    /// `list`.
    pub list: Vec<BatchAddList>,
    /// `finder_ids`.
    pub finder_ids: Option<Vec<String>>,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `is_forerver`.
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

    /// `finder_ids`.
    pub fn finder_ids(mut self, finder_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.finder_ids = Some(finder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// `is_forerver`.
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
    /// `result_info_list`.
    pub result_info_list: Vec<ResultInfoList>,
}

wire_in!(BatchAddResponse {
    "result_info_list" => result_info_list,
});

impl Endpoint for BatchAdd {
    type Response = BatchAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.batch_add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/item/batchadd",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `list` of [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAddList {
    /// `product_id`.
    pub product_id: i64,
    /// `ratio`.
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

    /// `ratio`.
    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }
}

wire_out!(BatchAddList {
    "product_id" => product_id,
    "ratio" => ratio,
});

/// `result_info_list` of [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResultInfoList {
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// `product_id`.
    pub product_id: i64,
    /// `info_id`.
    pub info_id: Option<i64>,
}

wire_in!(ResultInfoList {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// `type`.
    pub r#type: i64,
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `info_id`.
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

    /// `product_id`.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// `info_id`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteResponse {}

wire_in!(DeleteResponse {});

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.delete",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/item/delete",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
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
    /// `type`.
    pub r#type: Option<i64>,
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `info_id`.
    pub info_id: Option<i64>,
    /// `need_relation`.
    pub need_relation: Option<bool>,
    /// `need_total_num`.
    pub need_total_num: Option<bool>,
    /// `page_index`.
    pub page_index: Option<i64>,
    /// `page_size`.
    pub page_size: Option<i64>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `type`.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `product_id`.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// `info_id`.
    pub fn info_id(mut self, info_id: impl Into<i64>) -> Self {
        self.info_id = Some(info_id.into());
        self
    }

    /// `need_relation`.
    pub fn need_relation(mut self, need_relation: impl Into<bool>) -> Self {
        self.need_relation = Some(need_relation.into());
        self
    }

    /// `need_total_num`.
    pub fn need_total_num(mut self, need_total_num: impl Into<bool>) -> Self {
        self.need_total_num = Some(need_total_num.into());
        self
    }

    /// `page_index`.
    pub fn page_index(mut self, page_index: impl Into<i64>) -> Self {
        self.page_index = Some(page_index.into());
        self
    }

    /// `page_size`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/item/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `item` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `type`.
    pub r#type: i64,
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `ratio`.
    pub ratio: Option<i64>,
    /// `status`.
    pub status: i64,
    /// `exclusive_info`.
    pub exclusive_info: Option<GetExclusiveInfo>,
    /// `ext_info`.
    pub ext_info: Option<GetExtInfo>,
}

wire_in!(GetItem {
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
    /// `info_id`.
    pub info_id: Option<i64>,
    /// `finder_ids`.
    pub finder_ids: Vec<String>,
    /// `finder_num`.
    pub finder_num: Option<i64>,
    /// `finder_info_list`.
    pub finder_info_list: Vec<GetFinderInfoList>,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `is_forerver`.
    pub is_forerver: bool,
}

wire_in!(GetExclusiveInfo {
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
    /// `finder_id`.
    pub finder_id: String,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

wire_in!(GetFinderInfoList {
    "finder_id" => finder_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// `ext_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExtInfo {
    /// `is_sale_forbidden`.
    pub is_sale_forbidden: bool,
    /// `is_banned`.
    pub is_banned: bool,
}

wire_in!(GetExtInfo {
    "is_sale_forbidden" => is_sale_forbidden,
    "is_banned" => is_banned,
});

/// Add products promoted by an agency in bulk (批量新增联盟机构推广).
///
/// `POST /channels/ec/league/item/headsupplier/batchadd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchaddheadsupplieritem.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_batchaddheadsupplieritem.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HeadsupplierBatchAdd {
    /// `headsupplier_appid`.
    pub headsupplier_appid: String,
    /// `list`.
    pub list: Vec<HeadsupplierBatchAddList>,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `is_forerver`.
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

    /// Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// `is_forerver`.
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
    /// `result_info_list`.
    pub result_info_list: Vec<ResultInfoList>,
}

wire_in!(HeadsupplierBatchAddResponse {
    "result_info_list" => result_info_list,
});

impl Endpoint for HeadsupplierBatchAdd {
    type Response = HeadsupplierBatchAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.headsupplier_batch_add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/item/headsupplier/batchadd",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `list` of [`HeadsupplierBatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HeadsupplierBatchAddList {
    /// `product_id`.
    pub product_id: i64,
    /// `ratio`.
    pub ratio: Option<i64>,
    /// `service_ratio`.
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

    /// `ratio`.
    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// `service_ratio`.
    #[must_use]
    pub fn service_ratio(mut self, service_ratio: impl Into<i64>) -> Self {
        self.service_ratio = Some(service_ratio.into());
        self
    }
}

wire_out!(HeadsupplierBatchAddList {
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
    /// `type`.
    pub r#type: Option<i64>,
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `info_id`.
    pub info_id: Option<i64>,
    /// `need_total_num`.
    pub need_total_num: Option<bool>,
    /// `page_index`.
    ///
    /// `1` unless set.
    pub page_index: i64,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `last_buffer`.
    pub last_buffer: Option<String>,
}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `type`.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `product_id`.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// `info_id`.
    pub fn info_id(mut self, info_id: impl Into<i64>) -> Self {
        self.info_id = Some(info_id.into());
        self
    }

    /// `need_total_num`.
    pub fn need_total_num(mut self, need_total_num: impl Into<bool>) -> Self {
        self.need_total_num = Some(need_total_num.into());
        self
    }

    /// `page_index`.
    ///
    /// `1` unless set.
    pub fn page_index(mut self, page_index: impl Into<i64>) -> Self {
        self.page_index = page_index.into();
        self
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `last_buffer`.
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
    /// `total_num`.
    pub total_num: Option<i64>,
    /// `has_more`.
    pub has_more: Option<bool>,
    /// `last_buffer`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/item/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `items` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetItems {
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `info_id`.
    pub info_id: Option<i64>,
}

wire_in!(ListGetItems {
    "product_id" => product_id,
    "info_id" => info_id,
});

/// Update a product of the alliance (更新联盟商品).
///
/// `POST /channels/ec/league/item/upd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_upditem.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_upditem.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Upd {
    /// `operate_type`.
    pub operate_type: i64,
    /// `type`.
    pub r#type: i64,
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `info_id`.
    pub info_id: Option<i64>,
    /// `ratio`.
    pub ratio: Option<i64>,
    /// `exclusive_info`.
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

    /// `product_id`.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// `info_id`.
    pub fn info_id(mut self, info_id: impl Into<i64>) -> Self {
        self.info_id = Some(info_id.into());
        self
    }

    /// `ratio`.
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// `exclusive_info`.
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
    /// `info_id`.
    pub info_id: Option<i64>,
}

wire_in!(UpdResponse {
    "info_id" => info_id,
});

impl Endpoint for Upd {
    type Response = UpdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_item.upd",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/item/upd",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `exclusive_info` of [`Upd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdExclusiveInfo {
    /// `add_finder_ids`.
    pub add_finder_ids: Option<Vec<String>>,
    /// `del_finder_ids`.
    pub del_finder_ids: Option<Vec<String>>,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `is_forerver`.
    pub is_forerver: Option<bool>,
}

impl UpdExclusiveInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `add_finder_ids`.
    #[must_use]
    pub fn add_finder_ids(
        mut self,
        add_finder_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_finder_ids = Some(add_finder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// `del_finder_ids`.
    #[must_use]
    pub fn del_finder_ids(
        mut self,
        del_finder_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.del_finder_ids = Some(del_finder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// `is_forerver`.
    #[must_use]
    pub fn is_forerver(mut self, is_forerver: impl Into<bool>) -> Self {
        self.is_forerver = Some(is_forerver.into());
        self
    }
}

wire_out!(UpdExclusiveInfo {
    "add_finder_ids" => add_finder_ids,
    "del_finder_ids" => del_finder_ids,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "is_forerver" => is_forerver,
});
