//! Generated from `spec/mini/product_sku.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: SKUs (小商店·SKU)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add an SKU (添加SKU).
///
/// `POST /product/sku/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/add_sku.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// `barcode`.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrs>,
}

impl Add {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(out_sku_id: impl Into<String>) -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            out_sku_id: out_sku_id.into(),
            thumb_img: Default::default(),
            sale_price: Default::default(),
            market_price: Default::default(),
            stock_num: Default::default(),
            sku_code: Default::default(),
            barcode: Default::default(),
            sku_attrs: Default::default(),
        }
    }

    /// Id of the product given by WeChat.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product; in requests instead of product_id.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Address of the SKU's image.
    pub fn thumb_img(mut self, thumb_img: impl Into<String>) -> Self {
        self.thumb_img = thumb_img.into();
        self
    }

    /// Fen, price at which it is sold.
    pub fn sale_price(mut self, sale_price: impl Into<i64>) -> Self {
        self.sale_price = sale_price.into();
        self
    }

    /// Fen, list price shown crossed out.
    pub fn market_price(mut self, market_price: impl Into<i64>) -> Self {
        self.market_price = market_price.into();
        self
    }

    /// Pieces in stock.
    pub fn stock_num(mut self, stock_num: impl Into<i64>) -> Self {
        self.stock_num = stock_num.into();
        self
    }

    /// The merchant's code of the SKU.
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// `barcode`.
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Attributes that distinguish the SKU.
    pub fn sku_attrs(mut self, sku_attrs: impl IntoIterator<Item = impl Into<SkuAttrs>>) -> Self {
        self.sku_attrs = sku_attrs.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(Add {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "barcode" => barcode,
    "sku_attrs" => sku_attrs,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// `data`.
    pub data: AddAnswerData,
}

wire_in!(AddResponse {
    "data" => data,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_sku.add",
        path: "/product/sku/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `sku_attrs` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuAttrs {
    /// Name of the attribute, such as colour.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

impl SkuAttrs {
    /// Starts with the required members.
    #[must_use]
    pub fn new(attr_key: impl Into<String>, attr_value: impl Into<String>) -> Self {
        Self {
            attr_key: attr_key.into(),
            attr_value: attr_value.into(),
        }
    }
}

wire_out!(part SkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `answer_data` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddAnswerData {
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part AddAnswerData {
    "sku_id" => sku_id,
    "create_time" => create_time,
});

/// Add several SKUs (批量添加SKU).
///
/// `POST /product/sku/batch_add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/batch_add_sku.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchAdd {
    /// `skus`.
    pub skus: Vec<BatchAddSkus>,
}

impl BatchAdd {
    /// Starts with the required members.
    pub fn new(skus: impl IntoIterator<Item = impl Into<BatchAddSkus>>) -> Self {
        Self {
            skus: skus.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchAdd {
    "skus" => skus,
});

/// The answer to [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAddResponse {
    /// `data`.
    pub data: Vec<BatchAddAnswerData>,
}

wire_in!(BatchAddResponse {
    "data" => data,
});

impl Endpoint for BatchAdd {
    type Response = BatchAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_sku.batch_add",
        path: "/product/sku/batch_add",
        ..Operation::usual(Product::Mini)
    };
}

/// `skus` of [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAddSkus {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// `barcode`.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrs>,
}

impl BatchAddSkus {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(out_sku_id: impl Into<String>) -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            out_sku_id: out_sku_id.into(),
            thumb_img: Default::default(),
            sale_price: Default::default(),
            market_price: Default::default(),
            stock_num: Default::default(),
            sku_code: Default::default(),
            barcode: Default::default(),
            sku_attrs: Default::default(),
        }
    }

    /// Id of the product given by WeChat.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product; in requests instead of product_id.
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Address of the SKU's image.
    #[must_use]
    pub fn thumb_img(mut self, thumb_img: impl Into<String>) -> Self {
        self.thumb_img = thumb_img.into();
        self
    }

    /// Fen, price at which it is sold.
    #[must_use]
    pub fn sale_price(mut self, sale_price: impl Into<i64>) -> Self {
        self.sale_price = sale_price.into();
        self
    }

    /// Fen, list price shown crossed out.
    #[must_use]
    pub fn market_price(mut self, market_price: impl Into<i64>) -> Self {
        self.market_price = market_price.into();
        self
    }

    /// Pieces in stock.
    #[must_use]
    pub fn stock_num(mut self, stock_num: impl Into<i64>) -> Self {
        self.stock_num = stock_num.into();
        self
    }

    /// The merchant's code of the SKU.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// `barcode`.
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Attributes that distinguish the SKU.
    #[must_use]
    pub fn sku_attrs(mut self, sku_attrs: impl IntoIterator<Item = impl Into<SkuAttrs>>) -> Self {
        self.sku_attrs = sku_attrs.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(part BatchAddSkus {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "barcode" => barcode,
    "sku_attrs" => sku_attrs,
});

/// `answer_data` of [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAddAnswerData {
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: String,
}

wire_in!(part BatchAddAnswerData {
    "sku_id" => sku_id,
    "create_time" => create_time,
    "out_sku_id" => out_sku_id,
});

/// Delete an SKU (删除SKU).
///
/// `POST /product/sku/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/del_sku.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// Id of the SKU given by WeChat.
    pub sku_id: Option<i64>,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: Option<String>,
}

impl Del {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product given by WeChat.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product; in requests instead of product_id.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Id of the SKU given by WeChat.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }
}

wire_out!(Del {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
});

/// The answer to [`Del`].
pub type DelResponse = yizhan_core::Done;

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_sku.del",
        path: "/product/sku/del",
        ..Operation::usual(Product::Mini)
    };
}

/// Get an SKU (获取SKU信息).
///
/// `POST /product/sku/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_sku.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the SKU given by WeChat.
    pub sku_id: Option<i64>,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: Option<String>,
    /// False the online data, true the draft.
    pub need_edit_sku: Option<bool>,
    /// False the stock of the draft, true the real stock.
    pub need_real_stock: Option<bool>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the SKU given by WeChat.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// False the online data, true the draft.
    pub fn need_edit_sku(mut self, need_edit_sku: impl Into<bool>) -> Self {
        self.need_edit_sku = Some(need_edit_sku.into());
        self
    }

    /// False the stock of the draft, true the real stock.
    pub fn need_real_stock(mut self, need_real_stock: impl Into<bool>) -> Self {
        self.need_real_stock = Some(need_real_stock.into());
        self
    }
}

wire_out!(Get {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
} via {
    "need_edit_sku" => need_edit_sku: yizhan_core::wire::BoolAsInt,
    "need_real_stock" => need_real_stock: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `data`.
    pub data: GetAnswerData,
}

wire_in!(GetResponse {
    "data" => data,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_sku.get",
        path: "/product/sku/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_data` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerData {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: String,
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// `barcode`.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrsAnswer>,
    /// 0 initial, 5 on the shelf, 11 taken down by the merchant.
    pub status: i64,
}

wire_in!(part GetAnswerData {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "barcode" => barcode,
    "sku_attrs" => sku_attrs,
    "status" => status,
});

/// `sku_attrs_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuAttrsAnswer {
    /// Name of the attribute, such as colour.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part SkuAttrsAnswer {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// List the SKUs of a product (获取SKU列表).
///
/// `POST /product/sku/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_sku_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// False the online data, true the draft.
    pub need_edit_sku: Option<bool>,
    /// False the stock of the draft, true the real stock.
    pub need_real_stock: Option<bool>,
}

impl GetList {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            need_edit_sku: Default::default(),
            need_real_stock: Default::default(),
        }
    }

    /// False the online data, true the draft.
    pub fn need_edit_sku(mut self, need_edit_sku: impl Into<bool>) -> Self {
        self.need_edit_sku = Some(need_edit_sku.into());
        self
    }

    /// False the stock of the draft, true the real stock.
    pub fn need_real_stock(mut self, need_real_stock: impl Into<bool>) -> Self {
        self.need_real_stock = Some(need_real_stock.into());
        self
    }
}

wire_out!(GetList {
    "product_id" => product_id,
} via {
    "need_edit_sku" => need_edit_sku: yizhan_core::wire::BoolAsInt,
    "need_real_stock" => need_real_stock: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `skus`.
    pub skus: Vec<GetListSkus>,
}

wire_in!(GetListResponse {
    "skus" => skus,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_sku.get_list",
        path: "/product/sku/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `skus` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListSkus {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: String,
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// `barcode`.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrsAnswer>,
    /// 0 initial, 5 on the shelf, 11 taken down by the merchant.
    pub status: Option<i64>,
}

wire_in!(part GetListSkus {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "barcode" => barcode,
    "sku_attrs" => sku_attrs,
    "status" => status,
});

/// Update an SKU (更新SKU).
///
/// `POST /product/sku/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_sku.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// Id of the SKU given by WeChat.
    pub sku_id: Option<i64>,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: Option<String>,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// `barcode`.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrs>,
}

impl Update {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(thumb_img: impl Into<String>) -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            sku_id: Default::default(),
            out_sku_id: Default::default(),
            thumb_img: thumb_img.into(),
            sale_price: Default::default(),
            market_price: Default::default(),
            stock_num: Default::default(),
            sku_code: Default::default(),
            barcode: Default::default(),
            sku_attrs: Default::default(),
        }
    }

    /// Id of the product given by WeChat.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product; in requests instead of product_id.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Id of the SKU given by WeChat.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Fen, price at which it is sold.
    pub fn sale_price(mut self, sale_price: impl Into<i64>) -> Self {
        self.sale_price = sale_price.into();
        self
    }

    /// Fen, list price shown crossed out.
    pub fn market_price(mut self, market_price: impl Into<i64>) -> Self {
        self.market_price = market_price.into();
        self
    }

    /// Pieces in stock.
    pub fn stock_num(mut self, stock_num: impl Into<i64>) -> Self {
        self.stock_num = stock_num.into();
        self
    }

    /// The merchant's code of the SKU.
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// `barcode`.
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Attributes that distinguish the SKU.
    pub fn sku_attrs(mut self, sku_attrs: impl IntoIterator<Item = impl Into<SkuAttrs>>) -> Self {
        self.sku_attrs = sku_attrs.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(Update {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "barcode" => barcode,
    "sku_attrs" => sku_attrs,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// `data`.
    pub data: Data,
}

wire_in!(UpdateResponse {
    "data" => data,
});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_sku.update",
        path: "/product/sku/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data {
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
}

wire_in!(part Data {
    "sku_id" => sku_id,
    "update_time" => update_time,
});

/// Update the price of an SKU (更新SKU价格).
///
/// `POST /product/sku/update_price`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_sku_price.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdatePrice {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// Id of the SKU given by WeChat.
    pub sku_id: Option<i64>,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: Option<String>,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
}

impl UpdatePrice {
    /// Starts with the required members.
    pub fn new(sale_price: impl Into<i64>, market_price: impl Into<i64>) -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            sku_id: Default::default(),
            out_sku_id: Default::default(),
            sale_price: sale_price.into(),
            market_price: market_price.into(),
        }
    }

    /// Id of the product given by WeChat.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product; in requests instead of product_id.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Id of the SKU given by WeChat.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }
}

wire_out!(UpdatePrice {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "sale_price" => sale_price,
    "market_price" => market_price,
});

/// The answer to [`UpdatePrice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePriceResponse {
    /// `data`.
    pub data: Data,
}

wire_in!(UpdatePriceResponse {
    "data" => data,
});

impl Endpoint for UpdatePrice {
    type Response = UpdatePriceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_sku.update_price",
        path: "/product/sku/update_price",
        ..Operation::usual(Product::Mini)
    };
}
