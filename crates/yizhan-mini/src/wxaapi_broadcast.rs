//! Generated from `spec/mini/wxaapi_broadcast.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program live broadcasting (小程序直播)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get the state of products (获取商品状态).
///
/// `POST /wxaapi/broadcast/getgoodswarehouse`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#6)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGoodsWarehouse {
    /// Ids of at most 20 products.
    pub goods_ids: Vec<i64>,
}

impl GetGoodsWarehouse {
    /// Starts with the required members.
    pub fn new(goods_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            goods_ids: goods_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetGoodsWarehouse {
    "goods_ids" => goods_ids,
});

/// The answer to [`GetGoodsWarehouse`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGoodsWarehouseResponse {
    /// `goods`.
    pub goods: Vec<GetGoodsWarehouseGoods>,
    /// Number of all items.
    pub total: i64,
}

wire_in!(GetGoodsWarehouseResponse {
    "goods" => goods,
    "total" => total,
});

impl Endpoint for GetGoodsWarehouse {
    type Response = GetGoodsWarehouseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.get_goods_warehouse",
        path: "/wxaapi/broadcast/getgoodswarehouse",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `goods` of [`GetGoodsWarehouse`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGoodsWarehouseGoods {
    /// Id of the product.
    pub goods_id: i64,
    /// `name`.
    pub name: String,
    /// `url`.
    pub url: String,
    /// Address of the product's picture.
    pub cover_img_url: String,
    /// 1 fixed price, 2 price range, 3 reduced price.
    pub price_type: i64,
    /// Price, lower bound or original price, in yuan.
    pub price: f64,
    /// Upper bound or reduced price in yuan, needed for types 2 and 3.
    pub price2: f64,
    /// 0 not submitted, 1 in review, 2 passed, 3 refused.
    pub audit_status: i64,
    /// App id of the mini program the product belongs to.
    pub third_party_appid: Option<String>,
    /// 1 or 2 added through the API, otherwise by hand.
    pub third_party_tag: Option<i64>,
}

wire_in!(part GetGoodsWarehouseGoods {
    "goods_id" => goods_id,
    "name" => name,
    "url" => url,
    "cover_img_url" => cover_img_url,
    "price_type" => price_type,
    "price" => price,
    "price2" => price2,
    "audit_status" => audit_status,
    "thirdPartyAppid" => third_party_appid,
    "third_party_tag" => third_party_tag,
});

/// Add a product and submit it for review (商品添加并提审).
///
/// `POST /wxaapi/broadcast/goods/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#1)
///
/// The product is added and submitted for review at once.
///
/// # Errors
///
/// - `47001`: JSON/XML cannot be parsed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsAdd {
    /// `goodsInfo`.
    pub goods_info: GoodsAddGoodsInfo,
}

impl GoodsAdd {
    /// Starts with the required members.
    pub fn new(goods_info: impl Into<GoodsAddGoodsInfo>) -> Self {
        Self {
            goods_info: goods_info.into(),
        }
    }
}

wire_out!(GoodsAdd {
    "goodsInfo" => goods_info,
});

/// The answer to [`GoodsAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsAddResponse {
    /// Id of the product.
    pub goods_id: i64,
    /// Id of the review.
    pub audit_id: i64,
}

wire_in!(GoodsAddResponse {
    "goodsId" => goods_id,
    "auditId" => audit_id,
});

impl Endpoint for GoodsAdd {
    type Response = GoodsAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_add",
        path: "/wxaapi/broadcast/goods/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `goods_info` of [`GoodsAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsAddGoodsInfo {
    /// At most 14 Chinese characters.
    pub name: String,
    /// Page of the product in the mini program.
    pub url: String,
    /// Media id of the picture when writing, address when reading; at most 300 by 300 pixels.
    pub cover_img_url: String,
    /// 1 fixed price, 2 price range, 3 reduced price.
    pub price_type: i64,
    /// Price, lower bound or original price, in yuan.
    pub price: f64,
    /// Upper bound or reduced price in yuan, needed for types 2 and 3.
    pub price2: f64,
    /// App id of the mini program the product belongs to.
    pub third_party_appid: Option<String>,
}

impl GoodsAddGoodsInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: Default::default(),
            cover_img_url: Default::default(),
            price_type: Default::default(),
            price: Default::default(),
            price2: Default::default(),
            third_party_appid: Default::default(),
        }
    }

    /// Page of the product in the mini program.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// Media id of the picture when writing, address when reading; at most 300 by 300 pixels.
    #[must_use]
    pub fn cover_img_url(mut self, cover_img_url: impl Into<String>) -> Self {
        self.cover_img_url = cover_img_url.into();
        self
    }

    /// 1 fixed price, 2 price range, 3 reduced price.
    #[must_use]
    pub fn price_type(mut self, price_type: impl Into<i64>) -> Self {
        self.price_type = price_type.into();
        self
    }

    /// Price, lower bound or original price, in yuan.
    #[must_use]
    pub fn price(mut self, price: impl Into<f64>) -> Self {
        self.price = price.into();
        self
    }

    /// Upper bound or reduced price in yuan, needed for types 2 and 3.
    #[must_use]
    pub fn price2(mut self, price2: impl Into<f64>) -> Self {
        self.price2 = price2.into();
        self
    }

    /// App id of the mini program the product belongs to.
    #[must_use]
    pub fn third_party_appid(mut self, third_party_appid: impl Into<String>) -> Self {
        self.third_party_appid = Some(third_party_appid.into());
        self
    }
}

wire_out!(part GoodsAddGoodsInfo {
    "name" => name,
    "url" => url,
    "coverImgUrl" => cover_img_url,
    "priceType" => price_type,
    "price" => price,
    "price2" => price2,
    "thirdPartyAppid" => third_party_appid,
});

/// Submit a product for review again (重新提交审核).
///
/// `POST /wxaapi/broadcast/goods/audit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#3)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsAudit {
    /// Id of the product.
    pub goods_id: i64,
}

impl GoodsAudit {
    /// Starts with the required members.
    pub fn new(goods_id: impl Into<i64>) -> Self {
        Self {
            goods_id: goods_id.into(),
        }
    }
}

wire_out!(GoodsAudit {
    "goodsId" => goods_id,
});

/// The answer to [`GoodsAudit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsAuditResponse {
    /// Id of the review.
    pub audit_id: i64,
}

wire_in!(GoodsAuditResponse {
    "auditId" => audit_id,
});

impl Endpoint for GoodsAudit {
    type Response = GoodsAuditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_audit",
        path: "/wxaapi/broadcast/goods/audit",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a product (删除商品).
///
/// `POST /wxaapi/broadcast/goods/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#4)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsDelete {
    /// Id of the product.
    pub goods_id: i64,
}

impl GoodsDelete {
    /// Starts with the required members.
    pub fn new(goods_id: impl Into<i64>) -> Self {
        Self {
            goods_id: goods_id.into(),
        }
    }
}

wire_out!(GoodsDelete {
    "goodsId" => goods_id,
});

/// The answer to [`GoodsDelete`].
pub type GoodsDeleteResponse = yizhan_core::Done;

impl Endpoint for GoodsDelete {
    type Response = GoodsDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_delete",
        path: "/wxaapi/broadcast/goods/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Remove a product from a room (删除直播间商品).
///
/// `POST /wxaapi/broadcast/goods/deleteInRoom`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#22)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsDeleteInRoom {
    /// Id of the live room.
    pub room_id: i64,
    /// Id of the product.
    pub goods_id: i64,
}

impl GoodsDeleteInRoom {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, goods_id: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
            goods_id: goods_id.into(),
        }
    }
}

wire_out!(GoodsDeleteInRoom {
    "roomId" => room_id,
    "goodsId" => goods_id,
});

/// The answer to [`GoodsDeleteInRoom`].
pub type GoodsDeleteInRoomResponse = yizhan_core::Done;

impl Endpoint for GoodsDeleteInRoom {
    type Response = GoodsDeleteInRoomResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_delete_in_room",
        path: "/wxaapi/broadcast/goods/deleteInRoom",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the explanation video of a product (下载商品讲解视频).
///
/// `POST /wxaapi/broadcast/goods/getVideo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#25)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsGetVideo {
    /// Id of the live room.
    pub room_id: i64,
    /// Id of the product.
    pub goods_id: i64,
}

impl GoodsGetVideo {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, goods_id: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
            goods_id: goods_id.into(),
        }
    }
}

wire_out!(GoodsGetVideo {
    "roomId" => room_id,
    "goodsId" => goods_id,
});

/// The answer to [`GoodsGetVideo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsGetVideoResponse {
    /// Address of the video.
    pub url: String,
}

wire_in!(GoodsGetVideoResponse {
    "url" => url,
});

impl Endpoint for GoodsGetVideo {
    type Response = GoodsGetVideoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_get_video",
        path: "/wxaapi/broadcast/goods/getVideo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List products by review state (获取商品列表).
///
/// `GET /wxaapi/broadcast/goods/getapproved`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#7)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsGetApproved {
    /// Items to skip, from 0.
    pub offset: i64,
    /// Most items to return.
    ///
    /// `10` unless set.
    pub limit: i64,
    /// 0 not submitted, 1 in review, 2 passed, 3 refused.
    pub status: i64,
}

impl GoodsGetApproved {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>, status: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            limit: 10,
            status: status.into(),
        }
    }

    /// Most items to return.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GoodsGetApproved {
    "offset" => offset,
    "limit" => limit,
    "status" => status,
});

/// The answer to [`GoodsGetApproved`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsGetApprovedResponse {
    /// `goods`.
    pub goods: Vec<GoodsGetApprovedGoods>,
    /// Number of all items.
    pub total: i64,
}

wire_in!(GoodsGetApprovedResponse {
    "goods" => goods,
    "total" => total,
});

impl Endpoint for GoodsGetApproved {
    type Response = GoodsGetApprovedResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_get_approved",
        path: "/wxaapi/broadcast/goods/getapproved",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `goods` of [`GoodsGetApproved`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsGetApprovedGoods {
    /// Id of the product.
    pub goods_id: i64,
    /// `name`.
    pub name: String,
    /// `url`.
    pub url: String,
    /// Media id of the picture when writing, address when reading; at most 300 by 300 pixels.
    pub cover_img_url: String,
    /// 1 fixed price, 2 price range, 3 reduced price.
    pub price_type: i64,
    /// Price, lower bound or original price, in yuan.
    pub price: f64,
    /// Upper bound or reduced price in yuan, needed for types 2 and 3.
    pub price2: f64,
    /// App id of the mini program the product belongs to.
    pub third_party_appid: Option<String>,
    /// 1 or 2 added through the API, otherwise by hand.
    pub third_party_tag: Option<i64>,
}

wire_in!(part GoodsGetApprovedGoods {
    "goodsId" => goods_id,
    "name" => name,
    "url" => url,
    "coverImgUrl" => cover_img_url,
    "priceType" => price_type,
    "price" => price,
    "price2" => price2,
    "thirdPartyAppid" => third_party_appid,
    "thirdPartyTag" => third_party_tag,
});

/// Put a product of a room on or off sale (上下架商品).
///
/// `POST /wxaapi/broadcast/goods/onsale`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#21)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsOnsale {
    /// Id of the live room.
    pub room_id: i64,
    /// Id of the product.
    pub goods_id: i64,
    /// True on sale, false off sale.
    pub on_sale: bool,
}

impl GoodsOnsale {
    /// Starts with the required members.
    pub fn new(
        room_id: impl Into<i64>,
        goods_id: impl Into<i64>,
        on_sale: impl Into<bool>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            goods_id: goods_id.into(),
            on_sale: on_sale.into(),
        }
    }
}

wire_out!(GoodsOnsale {
    "roomId" => room_id,
    "goodsId" => goods_id,
} via {
    "onSale" => on_sale: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`GoodsOnsale`].
pub type GoodsOnsaleResponse = yizhan_core::Done;

impl Endpoint for GoodsOnsale {
    type Response = GoodsOnsaleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_onsale",
        path: "/wxaapi/broadcast/goods/onsale",
        ..Operation::usual(Product::Mini)
    };
}

/// Push a product in a room (推送商品).
///
/// `POST /wxaapi/broadcast/goods/push`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#23)
///
/// Only for products on sale in a room that is live.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsPush {
    /// Id of the live room.
    pub room_id: i64,
    /// Id of the product.
    pub goods_id: i64,
}

impl GoodsPush {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, goods_id: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
            goods_id: goods_id.into(),
        }
    }
}

wire_out!(GoodsPush {
    "roomId" => room_id,
    "goodsId" => goods_id,
});

/// The answer to [`GoodsPush`].
pub type GoodsPushResponse = yizhan_core::Done;

impl Endpoint for GoodsPush {
    type Response = GoodsPushResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_push",
        path: "/wxaapi/broadcast/goods/push",
        ..Operation::usual(Product::Mini)
    };
}

/// Withdraw the review of a product (撤回审核).
///
/// `POST /wxaapi/broadcast/goods/resetaudit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsResetAudit {
    /// Id of the product.
    pub goods_id: i64,
    /// Id of the review.
    pub audit_id: i64,
}

impl GoodsResetAudit {
    /// Starts with the required members.
    pub fn new(goods_id: impl Into<i64>, audit_id: impl Into<i64>) -> Self {
        Self {
            goods_id: goods_id.into(),
            audit_id: audit_id.into(),
        }
    }
}

wire_out!(GoodsResetAudit {
    "goodsId" => goods_id,
    "auditId" => audit_id,
});

/// The answer to [`GoodsResetAudit`].
pub type GoodsResetAuditResponse = yizhan_core::Done;

impl Endpoint for GoodsResetAudit {
    type Response = GoodsResetAuditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_reset_audit",
        path: "/wxaapi/broadcast/goods/resetaudit",
        ..Operation::usual(Product::Mini)
    };
}

/// Sort the products of a room (直播间商品排序).
///
/// `POST /wxaapi/broadcast/goods/sort`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#24)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsSort {
    /// Id of the live room.
    pub room_id: i64,
    /// All products of the room in the wanted order.
    pub goods: Vec<GoodsSortGoods>,
}

impl GoodsSort {
    /// Starts with the required members.
    pub fn new(
        room_id: impl Into<i64>,
        goods: impl IntoIterator<Item = impl Into<GoodsSortGoods>>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            goods: goods.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GoodsSort {
    "roomId" => room_id,
    "goods" => goods,
});

/// The answer to [`GoodsSort`].
pub type GoodsSortResponse = yizhan_core::Done;

impl Endpoint for GoodsSort {
    type Response = GoodsSortResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_sort",
        path: "/wxaapi/broadcast/goods/sort",
        ..Operation::usual(Product::Mini)
    };
}

/// `goods` of [`GoodsSort`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsSortGoods {
    /// Id of the product.
    pub goods_id: i64,
}

impl GoodsSortGoods {
    /// Starts with the required members.
    #[must_use]
    pub fn new(goods_id: impl Into<i64>) -> Self {
        Self {
            goods_id: goods_id.into(),
        }
    }
}

wire_out!(part GoodsSortGoods {
    "goodsId" => goods_id,
});

/// Update a product (更新商品).
///
/// `POST /wxaapi/broadcast/goods/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#5)
///
/// Products in review cannot be changed; a passed product may only change its price without another review.
///
/// # Errors
///
/// - `47001`: JSON/XML cannot be parsed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GoodsUpdate {
    /// `goodsInfo`.
    pub goods_info: GoodsUpdateGoodsInfo,
}

impl GoodsUpdate {
    /// Starts with the required members.
    pub fn new(goods_info: impl Into<GoodsUpdateGoodsInfo>) -> Self {
        Self {
            goods_info: goods_info.into(),
        }
    }
}

wire_out!(GoodsUpdate {
    "goodsInfo" => goods_info,
});

/// The answer to [`GoodsUpdate`].
pub type GoodsUpdateResponse = yizhan_core::Done;

impl Endpoint for GoodsUpdate {
    type Response = GoodsUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.goods_update",
        path: "/wxaapi/broadcast/goods/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `goods_info` of [`GoodsUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsUpdateGoodsInfo {
    /// At most 14 Chinese characters.
    pub name: String,
    /// Page of the product in the mini program.
    pub url: String,
    /// Media id of the picture when writing, address when reading; at most 300 by 300 pixels.
    pub cover_img_url: String,
    /// 1 fixed price, 2 price range, 3 reduced price.
    pub price_type: i64,
    /// Price, lower bound or original price, in yuan.
    pub price: f64,
    /// Upper bound or reduced price in yuan, needed for types 2 and 3.
    pub price2: f64,
    /// App id of the mini program the product belongs to.
    pub third_party_appid: Option<String>,
    /// Id of the product.
    pub goods_id: i64,
}

impl GoodsUpdateGoodsInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: Default::default(),
            cover_img_url: Default::default(),
            price_type: Default::default(),
            price: Default::default(),
            price2: Default::default(),
            third_party_appid: Default::default(),
            goods_id: Default::default(),
        }
    }

    /// Page of the product in the mini program.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// Media id of the picture when writing, address when reading; at most 300 by 300 pixels.
    #[must_use]
    pub fn cover_img_url(mut self, cover_img_url: impl Into<String>) -> Self {
        self.cover_img_url = cover_img_url.into();
        self
    }

    /// 1 fixed price, 2 price range, 3 reduced price.
    #[must_use]
    pub fn price_type(mut self, price_type: impl Into<i64>) -> Self {
        self.price_type = price_type.into();
        self
    }

    /// Price, lower bound or original price, in yuan.
    #[must_use]
    pub fn price(mut self, price: impl Into<f64>) -> Self {
        self.price = price.into();
        self
    }

    /// Upper bound or reduced price in yuan, needed for types 2 and 3.
    #[must_use]
    pub fn price2(mut self, price2: impl Into<f64>) -> Self {
        self.price2 = price2.into();
        self
    }

    /// App id of the mini program the product belongs to.
    #[must_use]
    pub fn third_party_appid(mut self, third_party_appid: impl Into<String>) -> Self {
        self.third_party_appid = Some(third_party_appid.into());
        self
    }

    /// Id of the product.
    #[must_use]
    pub fn goods_id(mut self, goods_id: impl Into<i64>) -> Self {
        self.goods_id = goods_id.into();
        self
    }
}

wire_out!(part GoodsUpdateGoodsInfo {
    "name" => name,
    "url" => url,
    "coverImgUrl" => cover_img_url,
    "priceType" => price_type,
    "price" => price,
    "price2" => price2,
    "thirdPartyAppid" => third_party_appid,
    "goodsId" => goods_id,
});

/// Add a member role (设置成员角色).
///
/// `POST /wxaapi/broadcast/role/addrole`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#1)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoleAddRole {
    /// 1 administrator, 2 anchor, 3 operator.
    pub role: i64,
    /// WeChat number.
    pub username: String,
}

impl RoleAddRole {
    /// Starts with the required members.
    pub fn new(role: impl Into<i64>, username: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            username: username.into(),
        }
    }
}

wire_out!(RoleAddRole {
    "role" => role,
    "username" => username,
});

/// The answer to [`RoleAddRole`].
pub type RoleAddRoleResponse = yizhan_core::Done;

impl Endpoint for RoleAddRole {
    type Response = RoleAddRoleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.role_add_role",
        path: "/wxaapi/broadcast/role/addrole",
        ..Operation::usual(Product::Mini)
    };
}

/// Remove a member role (解除成员角色).
///
/// `POST /wxaapi/broadcast/role/deleterole`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoleDeleteRole {
    /// 1 administrator, 2 anchor, 3 operator.
    pub role: i64,
    /// WeChat number.
    pub username: String,
}

impl RoleDeleteRole {
    /// Starts with the required members.
    pub fn new(role: impl Into<i64>, username: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            username: username.into(),
        }
    }
}

wire_out!(RoleDeleteRole {
    "role" => role,
    "username" => username,
});

/// The answer to [`RoleDeleteRole`].
pub type RoleDeleteRoleResponse = yizhan_core::Done;

impl Endpoint for RoleDeleteRole {
    type Response = RoleDeleteRoleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.role_delete_role",
        path: "/wxaapi/broadcast/role/deleterole",
        ..Operation::usual(Product::Mini)
    };
}

/// List member roles (查询成员列表).
///
/// `GET /wxaapi/broadcast/role/getrolelist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#4)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoleGetRoleList {
    /// WeChat number or nickname to search.
    pub keyword: Option<String>,
    /// \-1 all, 0 super administrator, 1 administrator, 2 anchor, 3 operator.
    pub role: Option<i64>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl RoleGetRoleList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// WeChat number or nickname to search.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// \-1 all, 0 super administrator, 1 administrator, 2 anchor, 3 operator.
    pub fn role(mut self, role: impl Into<i64>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(RoleGetRoleList {
    "keyword" => keyword,
    "role" => role,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`RoleGetRoleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoleGetRoleListResponse {
    /// `list`.
    pub list: Vec<RoleGetRoleListList>,
    /// Number of all items.
    pub total: i64,
}

wire_in!(RoleGetRoleListResponse {
    "list" => list,
    "total" => total,
});

impl Endpoint for RoleGetRoleList {
    type Response = RoleGetRoleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.role_get_role_list",
        path: "/wxaapi/broadcast/role/getrolelist",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`RoleGetRoleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoleGetRoleListList {
    /// `openid`.
    pub openid: String,
    /// WeChat number.
    pub username: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the picture.
    pub headingimg: String,
    /// 0 super administrator, 1 administrator, 2 anchor, 3 operator.
    pub role_list: Vec<i64>,
    /// Unix seconds.
    pub update_timestamp: i64,
}

wire_in!(part RoleGetRoleListList {
    "openid" => openid,
    "username" => username,
    "nickname" => nickname,
    "headingimg" => headingimg,
    "roleList" => role_list,
    "updateTimestamp" => update_timestamp,
});

/// Add room assistants (添加管理直播间小助手).
///
/// `POST /wxaapi/broadcast/room/addassistant`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#9)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomAddAssistant {
    /// Id of the live room.
    pub room_id: i64,
    /// Assistants to add.
    pub users: Vec<RoomAddAssistantUsers>,
}

impl RoomAddAssistant {
    /// Starts with the required members.
    pub fn new(
        room_id: impl Into<i64>,
        users: impl IntoIterator<Item = impl Into<RoomAddAssistantUsers>>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            users: users.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(RoomAddAssistant {
    "roomId" => room_id,
    "users" => users,
});

/// The answer to [`RoomAddAssistant`].
pub type RoomAddAssistantResponse = yizhan_core::Done;

impl Endpoint for RoomAddAssistant {
    type Response = RoomAddAssistantResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_add_assistant",
        path: "/wxaapi/broadcast/room/addassistant",
        ..Operation::usual(Product::Mini)
    };
}

/// `users` of [`RoomAddAssistant`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoomAddAssistantUsers {
    /// WeChat number.
    pub username: String,
    /// `nickname`.
    pub nickname: String,
}

impl RoomAddAssistantUsers {
    /// Starts with the required members.
    #[must_use]
    pub fn new(username: impl Into<String>, nickname: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            nickname: nickname.into(),
        }
    }
}

wire_out!(part RoomAddAssistantUsers {
    "username" => username,
    "nickname" => nickname,
});

/// Import products into a room (直播间导入商品).
///
/// `POST /wxaapi/broadcast/room/addgoods`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#4)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomAddGoods {
    /// Id of the live room.
    pub room_id: i64,
    /// Ids of products that passed review, at most 200 in a room.
    pub ids: Vec<i64>,
}

impl RoomAddGoods {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            room_id: room_id.into(),
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(RoomAddGoods {
    "roomId" => room_id,
    "ids" => ids,
});

/// The answer to [`RoomAddGoods`].
pub type RoomAddGoodsResponse = yizhan_core::Done;

impl Endpoint for RoomAddGoods {
    type Response = RoomAddGoodsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_add_goods",
        path: "/wxaapi/broadcast/room/addgoods",
        ..Operation::usual(Product::Mini)
    };
}

/// Add the second anchor (添加主播副号).
///
/// `POST /wxaapi/broadcast/room/addsubanchor`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#13)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomAddSubAnchor {
    /// Id of the live room.
    pub room_id: i64,
    /// WeChat number.
    pub username: String,
}

impl RoomAddSubAnchor {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, username: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            username: username.into(),
        }
    }
}

wire_out!(RoomAddSubAnchor {
    "roomId" => room_id,
    "username" => username,
});

/// The answer to [`RoomAddSubAnchor`].
pub type RoomAddSubAnchorResponse = yizhan_core::Done;

impl Endpoint for RoomAddSubAnchor {
    type Response = RoomAddSubAnchorResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_add_sub_anchor",
        path: "/wxaapi/broadcast/room/addsubanchor",
        ..Operation::usual(Product::Mini)
    };
}

/// Create a live room (创建直播间).
///
/// `POST /wxaapi/broadcast/room/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#1)
///
/// Error 300036 means that the anchor has to be verified by name first.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomCreate {
    /// 3 to 17 Chinese characters.
    pub name: String,
    /// Media id of the background picture, 1080 by 1920 pixels, at most 2 MB.
    pub cover_img: String,
    /// Media id of the picture for sharing, 800 by 640 pixels, at most 1 MB.
    pub share_img: String,
    /// 0 phone, 1 streaming device.
    pub r#type: i64,
    /// Unix seconds, at least 10 minutes and at most 6 months from now.
    pub start_time: i64,
    /// Unix seconds, 30 minutes to 24 hours after the start.
    pub end_time: i64,
    /// Name of the anchor, 2 to 15 Chinese characters.
    pub anchor_name: String,
    /// WeChat number of the anchor, who must be verified by name.
    pub anchor_wechat: String,
    /// WeChat number of the second anchor.
    pub sub_anchor_wechat: Option<String>,
    /// WeChat number of the person who made the room.
    pub creater_wechat: Option<String>,
    /// Media id of the picture for the official listing, 800 by 800 pixels, at most 100 KB.
    pub feeds_img: String,
    /// Whether the room may be officially listed.
    pub is_feeds_public: Option<bool>,
    /// True switches that part of the room off.
    pub close_like: bool,
    /// True switches that part of the room off.
    pub close_goods: bool,
    /// True switches that part of the room off.
    pub close_comment: bool,
    /// True switches that part of the room off.
    pub close_replay: Option<bool>,
    /// True switches that part of the room off.
    pub close_share: Option<bool>,
    /// True switches that part of the room off.
    pub close_kf: Option<bool>,
}

impl RoomCreate {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            cover_img: Default::default(),
            share_img: Default::default(),
            r#type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            anchor_name: Default::default(),
            anchor_wechat: Default::default(),
            sub_anchor_wechat: Default::default(),
            creater_wechat: Default::default(),
            feeds_img: Default::default(),
            is_feeds_public: Default::default(),
            close_like: Default::default(),
            close_goods: Default::default(),
            close_comment: Default::default(),
            close_replay: Default::default(),
            close_share: Default::default(),
            close_kf: Default::default(),
        }
    }

    /// Media id of the background picture, 1080 by 1920 pixels, at most 2 MB.
    pub fn cover_img(mut self, cover_img: impl Into<String>) -> Self {
        self.cover_img = cover_img.into();
        self
    }

    /// Media id of the picture for sharing, 800 by 640 pixels, at most 1 MB.
    pub fn share_img(mut self, share_img: impl Into<String>) -> Self {
        self.share_img = share_img.into();
        self
    }

    /// 0 phone, 1 streaming device.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Unix seconds, at least 10 minutes and at most 6 months from now.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = start_time.into();
        self
    }

    /// Unix seconds, 30 minutes to 24 hours after the start.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Name of the anchor, 2 to 15 Chinese characters.
    pub fn anchor_name(mut self, anchor_name: impl Into<String>) -> Self {
        self.anchor_name = anchor_name.into();
        self
    }

    /// WeChat number of the anchor, who must be verified by name.
    pub fn anchor_wechat(mut self, anchor_wechat: impl Into<String>) -> Self {
        self.anchor_wechat = anchor_wechat.into();
        self
    }

    /// WeChat number of the second anchor.
    pub fn sub_anchor_wechat(mut self, sub_anchor_wechat: impl Into<String>) -> Self {
        self.sub_anchor_wechat = Some(sub_anchor_wechat.into());
        self
    }

    /// WeChat number of the person who made the room.
    pub fn creater_wechat(mut self, creater_wechat: impl Into<String>) -> Self {
        self.creater_wechat = Some(creater_wechat.into());
        self
    }

    /// Media id of the picture for the official listing, 800 by 800 pixels, at most 100 KB.
    pub fn feeds_img(mut self, feeds_img: impl Into<String>) -> Self {
        self.feeds_img = feeds_img.into();
        self
    }

    /// Whether the room may be officially listed.
    pub fn is_feeds_public(mut self, is_feeds_public: impl Into<bool>) -> Self {
        self.is_feeds_public = Some(is_feeds_public.into());
        self
    }

    /// True switches that part of the room off.
    pub fn close_like(mut self, close_like: impl Into<bool>) -> Self {
        self.close_like = close_like.into();
        self
    }

    /// True switches that part of the room off.
    pub fn close_goods(mut self, close_goods: impl Into<bool>) -> Self {
        self.close_goods = close_goods.into();
        self
    }

    /// True switches that part of the room off.
    pub fn close_comment(mut self, close_comment: impl Into<bool>) -> Self {
        self.close_comment = close_comment.into();
        self
    }

    /// True switches that part of the room off.
    pub fn close_replay(mut self, close_replay: impl Into<bool>) -> Self {
        self.close_replay = Some(close_replay.into());
        self
    }

    /// True switches that part of the room off.
    pub fn close_share(mut self, close_share: impl Into<bool>) -> Self {
        self.close_share = Some(close_share.into());
        self
    }

    /// True switches that part of the room off.
    pub fn close_kf(mut self, close_kf: impl Into<bool>) -> Self {
        self.close_kf = Some(close_kf.into());
        self
    }
}

wire_out!(RoomCreate {
    "name" => name,
    "coverImg" => cover_img,
    "shareImg" => share_img,
    "type" => r#type,
    "startTime" => start_time,
    "endTime" => end_time,
    "anchorName" => anchor_name,
    "anchorWechat" => anchor_wechat,
    "subAnchorWechat" => sub_anchor_wechat,
    "createrWechat" => creater_wechat,
    "feedsImg" => feeds_img,
} via {
    "isFeedsPublic" => is_feeds_public: yizhan_core::wire::BoolAsInt,
    "closeLike" => close_like: yizhan_core::wire::BoolAsInt,
    "closeGoods" => close_goods: yizhan_core::wire::BoolAsInt,
    "closeComment" => close_comment: yizhan_core::wire::BoolAsInt,
    "closeReplay" => close_replay: yizhan_core::wire::BoolAsInt,
    "closeShare" => close_share: yizhan_core::wire::BoolAsInt,
    "closeKf" => close_kf: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`RoomCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoomCreateResponse {
    /// Id of the live room.
    pub room_id: i64,
    /// Code the anchor scans to verify the name, if that is missing.
    pub qrcode_url: Option<String>,
}

wire_in!(RoomCreateResponse {
    "roomId" => room_id,
    "qrcode_url" => qrcode_url,
});

impl Endpoint for RoomCreate {
    type Response = RoomCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_create",
        path: "/wxaapi/broadcast/room/create",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a live room (删除直播间).
///
/// `POST /wxaapi/broadcast/room/deleteroom`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#5)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomDeleteRoom {
    /// Id of the live room.
    pub id: i64,
}

impl RoomDeleteRoom {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

wire_out!(RoomDeleteRoom {
    "id" => id,
});

/// The answer to [`RoomDeleteRoom`].
pub type RoomDeleteRoomResponse = yizhan_core::Done;

impl Endpoint for RoomDeleteRoom {
    type Response = RoomDeleteRoomResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_delete_room",
        path: "/wxaapi/broadcast/room/deleteroom",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete the second anchor (删除主播副号).
///
/// `POST /wxaapi/broadcast/room/deletesubanchor`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#15)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomDeleteSubAnchor {
    /// Id of the live room.
    pub room_id: i64,
}

impl RoomDeleteSubAnchor {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
        }
    }
}

wire_out!(RoomDeleteSubAnchor {
    "roomId" => room_id,
});

/// The answer to [`RoomDeleteSubAnchor`].
pub type RoomDeleteSubAnchorResponse = yizhan_core::Done;

impl Endpoint for RoomDeleteSubAnchor {
    type Response = RoomDeleteSubAnchorResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_delete_sub_anchor",
        path: "/wxaapi/broadcast/room/deletesubanchor",
        ..Operation::usual(Product::Mini)
    };
}

/// Edit a live room (编辑直播间).
///
/// `POST /wxaapi/broadcast/room/editroom`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#6)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomEditRoom {
    /// 3 to 17 Chinese characters.
    pub name: String,
    /// Media id of the background picture, 1080 by 1920 pixels, at most 2 MB.
    pub cover_img: String,
    /// Media id of the picture for sharing, 800 by 640 pixels, at most 1 MB.
    pub share_img: String,
    /// 0 phone, 1 streaming device.
    pub r#type: i64,
    /// Unix seconds, at least 10 minutes and at most 6 months from now.
    pub start_time: i64,
    /// Unix seconds, 30 minutes to 24 hours after the start.
    pub end_time: i64,
    /// Name of the anchor, 2 to 15 Chinese characters.
    pub anchor_name: String,
    /// WeChat number of the anchor, who must be verified by name.
    pub anchor_wechat: String,
    /// WeChat number of the second anchor.
    pub sub_anchor_wechat: Option<String>,
    /// WeChat number of the person who made the room.
    pub creater_wechat: Option<String>,
    /// Media id of the picture for the official listing, 800 by 800 pixels, at most 100 KB.
    pub feeds_img: String,
    /// Whether the room may be officially listed.
    pub is_feeds_public: Option<bool>,
    /// True switches that part of the room off.
    pub close_like: bool,
    /// True switches that part of the room off.
    pub close_goods: bool,
    /// True switches that part of the room off.
    pub close_comment: bool,
    /// True switches that part of the room off.
    pub close_replay: Option<bool>,
    /// True switches that part of the room off.
    pub close_share: Option<bool>,
    /// True switches that part of the room off.
    pub close_kf: Option<bool>,
    /// Id of the live room.
    pub id: i64,
}

impl RoomEditRoom {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            cover_img: Default::default(),
            share_img: Default::default(),
            r#type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            anchor_name: Default::default(),
            anchor_wechat: Default::default(),
            sub_anchor_wechat: Default::default(),
            creater_wechat: Default::default(),
            feeds_img: Default::default(),
            is_feeds_public: Default::default(),
            close_like: Default::default(),
            close_goods: Default::default(),
            close_comment: Default::default(),
            close_replay: Default::default(),
            close_share: Default::default(),
            close_kf: Default::default(),
            id: Default::default(),
        }
    }

    /// Media id of the background picture, 1080 by 1920 pixels, at most 2 MB.
    pub fn cover_img(mut self, cover_img: impl Into<String>) -> Self {
        self.cover_img = cover_img.into();
        self
    }

    /// Media id of the picture for sharing, 800 by 640 pixels, at most 1 MB.
    pub fn share_img(mut self, share_img: impl Into<String>) -> Self {
        self.share_img = share_img.into();
        self
    }

    /// 0 phone, 1 streaming device.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Unix seconds, at least 10 minutes and at most 6 months from now.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = start_time.into();
        self
    }

    /// Unix seconds, 30 minutes to 24 hours after the start.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Name of the anchor, 2 to 15 Chinese characters.
    pub fn anchor_name(mut self, anchor_name: impl Into<String>) -> Self {
        self.anchor_name = anchor_name.into();
        self
    }

    /// WeChat number of the anchor, who must be verified by name.
    pub fn anchor_wechat(mut self, anchor_wechat: impl Into<String>) -> Self {
        self.anchor_wechat = anchor_wechat.into();
        self
    }

    /// WeChat number of the second anchor.
    pub fn sub_anchor_wechat(mut self, sub_anchor_wechat: impl Into<String>) -> Self {
        self.sub_anchor_wechat = Some(sub_anchor_wechat.into());
        self
    }

    /// WeChat number of the person who made the room.
    pub fn creater_wechat(mut self, creater_wechat: impl Into<String>) -> Self {
        self.creater_wechat = Some(creater_wechat.into());
        self
    }

    /// Media id of the picture for the official listing, 800 by 800 pixels, at most 100 KB.
    pub fn feeds_img(mut self, feeds_img: impl Into<String>) -> Self {
        self.feeds_img = feeds_img.into();
        self
    }

    /// Whether the room may be officially listed.
    pub fn is_feeds_public(mut self, is_feeds_public: impl Into<bool>) -> Self {
        self.is_feeds_public = Some(is_feeds_public.into());
        self
    }

    /// True switches that part of the room off.
    pub fn close_like(mut self, close_like: impl Into<bool>) -> Self {
        self.close_like = close_like.into();
        self
    }

    /// True switches that part of the room off.
    pub fn close_goods(mut self, close_goods: impl Into<bool>) -> Self {
        self.close_goods = close_goods.into();
        self
    }

    /// True switches that part of the room off.
    pub fn close_comment(mut self, close_comment: impl Into<bool>) -> Self {
        self.close_comment = close_comment.into();
        self
    }

    /// True switches that part of the room off.
    pub fn close_replay(mut self, close_replay: impl Into<bool>) -> Self {
        self.close_replay = Some(close_replay.into());
        self
    }

    /// True switches that part of the room off.
    pub fn close_share(mut self, close_share: impl Into<bool>) -> Self {
        self.close_share = Some(close_share.into());
        self
    }

    /// True switches that part of the room off.
    pub fn close_kf(mut self, close_kf: impl Into<bool>) -> Self {
        self.close_kf = Some(close_kf.into());
        self
    }

    /// Id of the live room.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = id.into();
        self
    }
}

wire_out!(RoomEditRoom {
    "name" => name,
    "coverImg" => cover_img,
    "shareImg" => share_img,
    "type" => r#type,
    "startTime" => start_time,
    "endTime" => end_time,
    "anchorName" => anchor_name,
    "anchorWechat" => anchor_wechat,
    "subAnchorWechat" => sub_anchor_wechat,
    "createrWechat" => creater_wechat,
    "feedsImg" => feeds_img,
    "id" => id,
} via {
    "isFeedsPublic" => is_feeds_public: yizhan_core::wire::BoolAsInt,
    "closeLike" => close_like: yizhan_core::wire::BoolAsInt,
    "closeGoods" => close_goods: yizhan_core::wire::BoolAsInt,
    "closeComment" => close_comment: yizhan_core::wire::BoolAsInt,
    "closeReplay" => close_replay: yizhan_core::wire::BoolAsInt,
    "closeShare" => close_share: yizhan_core::wire::BoolAsInt,
    "closeKf" => close_kf: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`RoomEditRoom`].
pub type RoomEditRoomResponse = yizhan_core::Done;

impl Endpoint for RoomEditRoom {
    type Response = RoomEditRoomResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_edit_room",
        path: "/wxaapi/broadcast/room/editroom",
        ..Operation::usual(Product::Mini)
    };
}

/// List room assistants (查询管理直播间小助手).
///
/// `GET /wxaapi/broadcast/room/getassistantlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#12)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomGetAssistantList {
    /// Id of the live room.
    pub room_id: i64,
}

impl RoomGetAssistantList {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
        }
    }
}

wire_out!(RoomGetAssistantList {
    "roomId" => room_id,
});

/// The answer to [`RoomGetAssistantList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoomGetAssistantListResponse {
    /// `list`.
    pub list: Vec<RoomGetAssistantListList>,
    /// Number of all items.
    pub count: i64,
    /// Most assistants of a room.
    pub max_count: i64,
}

wire_in!(RoomGetAssistantListResponse {
    "list" => list,
    "count" => count,
    "maxCount" => max_count,
});

impl Endpoint for RoomGetAssistantList {
    type Response = RoomGetAssistantListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_get_assistant_list",
        path: "/wxaapi/broadcast/room/getassistantlist",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`RoomGetAssistantList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoomGetAssistantListList {
    /// `alias`.
    pub alias: String,
    /// `nickname`.
    pub nickname: String,
    /// `openid`.
    pub openid: String,
    /// Address of the picture.
    pub headimg: String,
    /// Unix seconds.
    pub timestamp: i64,
}

wire_in!(part RoomGetAssistantListList {
    "alias" => alias,
    "nickname" => nickname,
    "openid" => openid,
    "headimg" => headimg,
    "timestamp" => timestamp,
});

/// Get the push address of a room (获取直播间推流地址).
///
/// `GET /wxaapi/broadcast/room/getpushurl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#7)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomGetPushUrl {
    /// Id of the live room.
    pub room_id: i64,
}

impl RoomGetPushUrl {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
        }
    }
}

wire_out!(RoomGetPushUrl {
    "roomId" => room_id,
});

/// The answer to [`RoomGetPushUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoomGetPushUrlResponse {
    /// RTMP address.
    pub push_addr: String,
}

wire_in!(RoomGetPushUrlResponse {
    "pushAddr" => push_addr,
});

impl Endpoint for RoomGetPushUrl {
    type Response = RoomGetPushUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_get_push_url",
        path: "/wxaapi/broadcast/room/getpushurl",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the share code of a room (获取直播间分享二维码).
///
/// `GET /wxaapi/broadcast/room/getsharedcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#8)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomGetSharedCode {
    /// Id of the live room.
    pub room_id: i64,
    /// Parameters of the page as JSON text, URL encoded.
    pub params: Option<String>,
}

impl RoomGetSharedCode {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
            params: Default::default(),
        }
    }

    /// Parameters of the page as JSON text, URL encoded.
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }
}

wire_out!(RoomGetSharedCode {
    "roomId" => room_id,
    "params" => params,
});

/// The answer to [`RoomGetSharedCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoomGetSharedCodeResponse {
    /// Address of the code picture.
    pub cdn_url: String,
    /// Address of the poster.
    pub poster_url: String,
    /// Page of the room.
    pub page_path: String,
}

wire_in!(RoomGetSharedCodeResponse {
    "cdnUrl" => cdn_url,
    "posterUrl" => poster_url,
    "pagePath" => page_path,
});

impl Endpoint for RoomGetSharedCode {
    type Response = RoomGetSharedCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_get_shared_code",
        path: "/wxaapi/broadcast/room/getsharedcode",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the second anchor (获取主播副号).
///
/// `GET /wxaapi/broadcast/room/getsubanchor`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#16)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomGetSubAnchor {
    /// Id of the live room.
    pub room_id: i64,
}

impl RoomGetSubAnchor {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
        }
    }
}

wire_out!(RoomGetSubAnchor {
    "roomId" => room_id,
});

/// The answer to [`RoomGetSubAnchor`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoomGetSubAnchorResponse {
    /// WeChat number.
    pub username: String,
}

wire_in!(RoomGetSubAnchorResponse {
    "username" => username,
});

impl Endpoint for RoomGetSubAnchor {
    type Response = RoomGetSubAnchorResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_get_sub_anchor",
        path: "/wxaapi/broadcast/room/getsubanchor",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Change a room assistant (修改管理直播间小助手).
///
/// `POST /wxaapi/broadcast/room/modifyassistant`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#10)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomModifyAssistant {
    /// Id of the live room.
    pub room_id: i64,
    /// WeChat number.
    pub username: String,
    /// `nickname`.
    pub nickname: String,
}

impl RoomModifyAssistant {
    /// Starts with the required members.
    pub fn new(
        room_id: impl Into<i64>,
        username: impl Into<String>,
        nickname: impl Into<String>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            username: username.into(),
            nickname: nickname.into(),
        }
    }
}

wire_out!(RoomModifyAssistant {
    "roomId" => room_id,
    "username" => username,
    "nickname" => nickname,
});

/// The answer to [`RoomModifyAssistant`].
pub type RoomModifyAssistantResponse = yizhan_core::Done;

impl Endpoint for RoomModifyAssistant {
    type Response = RoomModifyAssistantResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_modify_assistant",
        path: "/wxaapi/broadcast/room/modifyassistant",
        ..Operation::usual(Product::Mini)
    };
}

/// Change the second anchor (修改主播副号).
///
/// `POST /wxaapi/broadcast/room/modifysubanchor`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#14)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomModifySubAnchor {
    /// Id of the live room.
    pub room_id: i64,
    /// WeChat number.
    pub username: String,
}

impl RoomModifySubAnchor {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, username: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            username: username.into(),
        }
    }
}

wire_out!(RoomModifySubAnchor {
    "roomId" => room_id,
    "username" => username,
});

/// The answer to [`RoomModifySubAnchor`].
pub type RoomModifySubAnchorResponse = yizhan_core::Done;

impl Endpoint for RoomModifySubAnchor {
    type Response = RoomModifySubAnchorResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_modify_sub_anchor",
        path: "/wxaapi/broadcast/room/modifysubanchor",
        ..Operation::usual(Product::Mini)
    };
}

/// Remove a room assistant (删除管理直播间小助手).
///
/// `POST /wxaapi/broadcast/room/removeassistant`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#11)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomRemoveAssistant {
    /// Id of the live room.
    pub room_id: i64,
    /// WeChat number.
    pub username: String,
}

impl RoomRemoveAssistant {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, username: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            username: username.into(),
        }
    }
}

wire_out!(RoomRemoveAssistant {
    "roomId" => room_id,
    "username" => username,
});

/// The answer to [`RoomRemoveAssistant`].
pub type RoomRemoveAssistantResponse = yizhan_core::Done;

impl Endpoint for RoomRemoveAssistant {
    type Response = RoomRemoveAssistantResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_remove_assistant",
        path: "/wxaapi/broadcast/room/removeassistant",
        ..Operation::usual(Product::Mini)
    };
}

/// Mute or unmute a room (开启/关闭直播间全局禁言).
///
/// `POST /wxaapi/broadcast/room/updatecomment`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#20)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomUpdateComment {
    /// Id of the live room.
    pub room_id: i64,
    /// True mutes the room.
    pub ban_comment: bool,
}

impl RoomUpdateComment {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, ban_comment: impl Into<bool>) -> Self {
        Self {
            room_id: room_id.into(),
            ban_comment: ban_comment.into(),
        }
    }
}

wire_out!(RoomUpdateComment {
    "roomId" => room_id,
} via {
    "banComment" => ban_comment: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`RoomUpdateComment`].
pub type RoomUpdateCommentResponse = yizhan_core::Done;

impl Endpoint for RoomUpdateComment {
    type Response = RoomUpdateCommentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_update_comment",
        path: "/wxaapi/broadcast/room/updatecomment",
        ..Operation::usual(Product::Mini)
    };
}

/// Switch official listing of a room (开启/关闭直播间官方收录).
///
/// `POST /wxaapi/broadcast/room/updatefeedpublic`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#17)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomUpdateFeedPublic {
    /// Id of the live room.
    pub room_id: i64,
    /// Whether the room may be officially listed.
    pub is_feeds_public: bool,
}

impl RoomUpdateFeedPublic {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, is_feeds_public: impl Into<bool>) -> Self {
        Self {
            room_id: room_id.into(),
            is_feeds_public: is_feeds_public.into(),
        }
    }
}

wire_out!(RoomUpdateFeedPublic {
    "roomId" => room_id,
} via {
    "isFeedsPublic" => is_feeds_public: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`RoomUpdateFeedPublic`].
pub type RoomUpdateFeedPublicResponse = yizhan_core::Done;

impl Endpoint for RoomUpdateFeedPublic {
    type Response = RoomUpdateFeedPublicResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_update_feed_public",
        path: "/wxaapi/broadcast/room/updatefeedpublic",
        ..Operation::usual(Product::Mini)
    };
}

/// Switch customer service of a room (开启/关闭客服功能).
///
/// `POST /wxaapi/broadcast/room/updatekf`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#19)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomUpdatekf {
    /// Id of the live room.
    pub room_id: i64,
    /// True switches that part of the room off.
    pub close_kf: bool,
}

impl RoomUpdatekf {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, close_kf: impl Into<bool>) -> Self {
        Self {
            room_id: room_id.into(),
            close_kf: close_kf.into(),
        }
    }
}

wire_out!(RoomUpdatekf {
    "roomId" => room_id,
} via {
    "closeKf" => close_kf: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`RoomUpdatekf`].
pub type RoomUpdatekfResponse = yizhan_core::Done;

impl Endpoint for RoomUpdatekf {
    type Response = RoomUpdatekfResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_updatekf",
        path: "/wxaapi/broadcast/room/updatekf",
        ..Operation::usual(Product::Mini)
    };
}

/// Switch replay of a room (开启/关闭回放功能).
///
/// `POST /wxaapi/broadcast/room/updatereplay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#18)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RoomUpdateReplay {
    /// Id of the live room.
    pub room_id: i64,
    /// True switches that part of the room off.
    pub close_replay: bool,
}

impl RoomUpdateReplay {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, close_replay: impl Into<bool>) -> Self {
        Self {
            room_id: room_id.into(),
            close_replay: close_replay.into(),
        }
    }
}

wire_out!(RoomUpdateReplay {
    "roomId" => room_id,
} via {
    "closeReplay" => close_replay: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`RoomUpdateReplay`].
pub type RoomUpdateReplayResponse = yizhan_core::Done;

impl Endpoint for RoomUpdateReplay {
    type Response = RoomUpdateReplayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_broadcast.room_update_replay",
        path: "/wxaapi/broadcast/room/updatereplay",
        ..Operation::usual(Product::Mini)
    };
}
