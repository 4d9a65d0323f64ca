//! Generated from `spec/mini/shop_aftersale.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: after-sales, first generation (自定义版交易组件·售后)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create an after-sales order (创建售后).
///
/// `POST /shop/aftersale/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// `out_aftersale_id`.
    pub out_aftersale_id: String,
    /// Page of the mini program with the after-sales order.
    pub path: String,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// 1 refund, 2 return and refund, 3 exchange.
    pub r#type: i64,
    /// 0 not handled, 1 cancelled by the user, 2 merchant handling, 3 merchant overdue, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 return closed, 8 awaiting receipt, 11 refunding, 12 refund overdue, 13 refunded, 14 returned and refunded, 15 exchanged, 16 awaiting shipment, 17 awaiting confirmation, 18 exchange rejected, 19 received by the merchant.
    pub status: i64,
    /// Fen, amount to refund.
    pub refund: i64,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
    /// True when nothing of the order can go to after-sales any more.
    pub finish_all_aftersale: bool,
    /// The goods.
    pub product_infos: Vec<AddProductInfos>,
}

impl Add {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(out_order_id: impl Into<String>) -> Self {
        Self {
            out_order_id: out_order_id.into(),
            out_aftersale_id: Default::default(),
            path: Default::default(),
            openid: Default::default(),
            r#type: Default::default(),
            status: Default::default(),
            refund: Default::default(),
            create_time: Default::default(),
            finish_all_aftersale: Default::default(),
            product_infos: Default::default(),
        }
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = out_aftersale_id.into();
        self
    }

    /// Page of the mini program with the after-sales order.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Openid of the user in this mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// 1 refund, 2 return and refund, 3 exchange.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// 0 not handled, 1 cancelled by the user, 2 merchant handling, 3 merchant overdue, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 return closed, 8 awaiting receipt, 11 refunding, 12 refund overdue, 13 refunded, 14 returned and refunded, 15 exchanged, 16 awaiting shipment, 17 awaiting confirmation, 18 exchange rejected, 19 received by the merchant.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = status.into();
        self
    }

    /// Fen, amount to refund.
    pub fn refund(mut self, refund: impl Into<i64>) -> Self {
        self.refund = refund.into();
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn create_time(mut self, create_time: impl Into<String>) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// True when nothing of the order can go to after-sales any more.
    pub fn finish_all_aftersale(mut self, finish_all_aftersale: impl Into<bool>) -> Self {
        self.finish_all_aftersale = finish_all_aftersale.into();
        self
    }

    /// The goods.
    pub fn product_infos(
        mut self,
        product_infos: impl IntoIterator<Item = impl Into<AddProductInfos>>,
    ) -> Self {
        self.product_infos = product_infos.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(Add {
    "out_order_id" => out_order_id,
    "out_aftersale_id" => out_aftersale_id,
    "path" => path,
    "openid" => openid,
    "type" => r#type,
    "status" => status,
    "refund" => refund,
    "create_time" => create_time,
    "product_infos" => product_infos,
} via {
    "finish_all_aftersale" => finish_all_aftersale: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Add`].
pub type AddResponse = yizhan_core::Done;

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_aftersale.add",
        path: "/shop/aftersale/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `product_infos` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductInfos {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// The merchant's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Number of pieces in after-sales.
    pub product_cnt: Option<i64>,
}

impl AddProductInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(out_product_id: impl Into<String>) -> Self {
        Self {
            out_product_id: out_product_id.into(),
            out_sku_id: Default::default(),
            product_cnt: Default::default(),
        }
    }

    /// The merchant's own id of the SKU.
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Number of pieces in after-sales.
    #[must_use]
    pub fn product_cnt(mut self, product_cnt: impl Into<i64>) -> Self {
        self.product_cnt = Some(product_cnt.into());
        self
    }
}

wire_out!(part AddProductInfos {
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "product_cnt" => product_cnt,
});

/// Get the after-sales orders of an order (获取订单下售后单).
///
/// `POST /shop/aftersale/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            order_id: Default::default(),
            out_order_id: Default::default(),
            openid: openid.into(),
        }
    }

    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// The merchant's own id of the order.
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }
}

wire_out!(Get {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "openid" => openid,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `aftersale_infos`.
    pub aftersale_infos: Vec<GetAftersaleInfos>,
}

wire_in!(GetResponse {
    "aftersale_infos" => aftersale_infos,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_aftersale.get",
        path: "/shop/aftersale/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `aftersale_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleInfos {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: i64,
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// `out_aftersale_id`.
    pub out_aftersale_id: String,
    /// Page of the mini program with the after-sales order.
    pub path: String,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// 1 refund, 2 return and refund, 3 exchange.
    pub r#type: i64,
    /// 0 not handled, 1 cancelled by the user, 2 merchant handling, 3 merchant overdue, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 return closed, 8 awaiting receipt, 11 refunding, 12 refund overdue, 13 refunded, 14 returned and refunded, 15 exchanged, 16 awaiting shipment, 17 awaiting confirmation, 18 exchange rejected, 19 received by the merchant.
    pub status: i64,
    /// Fen, amount to refund.
    pub refund: Option<i64>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
    /// The goods.
    pub product_infos: Vec<GetProductInfos>,
}

wire_in!(part GetAftersaleInfos {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "out_aftersale_id" => out_aftersale_id,
    "path" => path,
    "openid" => openid,
    "type" => r#type,
    "status" => status,
    "refund" => refund,
    "create_time" => create_time,
    "product_infos" => product_infos,
});

/// `product_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductInfos {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// Number of pieces in after-sales.
    pub product_cnt: Option<i64>,
}

wire_in!(part GetProductInfos {
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "product_cnt" => product_cnt,
});

/// Update an after-sales order (更新售后).
///
/// `POST /shop/aftersale/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/update.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// `out_aftersale_id`.
    pub out_aftersale_id: String,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// 0 not handled, 1 cancelled by the user, 2 merchant handling, 3 merchant overdue, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 return closed, 8 awaiting receipt, 11 refunding, 12 refund overdue, 13 refunded, 14 returned and refunded, 15 exchanged, 16 awaiting shipment, 17 awaiting confirmation, 18 exchange rejected, 19 received by the merchant.
    pub status: i64,
    /// True when nothing of the order can go to after-sales any more.
    pub finish_all_aftersale: bool,
}

impl Update {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(out_order_id: impl Into<String>) -> Self {
        Self {
            out_order_id: out_order_id.into(),
            out_aftersale_id: Default::default(),
            openid: Default::default(),
            status: Default::default(),
            finish_all_aftersale: Default::default(),
        }
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = out_aftersale_id.into();
        self
    }

    /// Openid of the user in this mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// 0 not handled, 1 cancelled by the user, 2 merchant handling, 3 merchant overdue, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 return closed, 8 awaiting receipt, 11 refunding, 12 refund overdue, 13 refunded, 14 returned and refunded, 15 exchanged, 16 awaiting shipment, 17 awaiting confirmation, 18 exchange rejected, 19 received by the merchant.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = status.into();
        self
    }

    /// True when nothing of the order can go to after-sales any more.
    pub fn finish_all_aftersale(mut self, finish_all_aftersale: impl Into<bool>) -> Self {
        self.finish_all_aftersale = finish_all_aftersale.into();
        self
    }
}

wire_out!(Update {
    "out_order_id" => out_order_id,
    "out_aftersale_id" => out_aftersale_id,
    "openid" => openid,
    "status" => status,
} via {
    "finish_all_aftersale" => finish_all_aftersale: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_aftersale.update",
        path: "/shop/aftersale/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Set the after-sales deadline of an order (修改售后截止时间).
///
/// `POST /shop/aftersale/update_deadline`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/update_deadline.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateDeadline {
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Unix seconds, end of after-sales for the order.
    pub after_sale_deadline: i64,
}

impl UpdateDeadline {
    /// Starts with the required members.
    pub fn new(
        out_order_id: impl Into<String>,
        openid: impl Into<String>,
        after_sale_deadline: impl Into<i64>,
    ) -> Self {
        Self {
            out_order_id: out_order_id.into(),
            openid: openid.into(),
            after_sale_deadline: after_sale_deadline.into(),
        }
    }
}

wire_out!(UpdateDeadline {
    "out_order_id" => out_order_id,
    "openid" => openid,
    "after_sale_deadline" => after_sale_deadline,
});

/// The answer to [`UpdateDeadline`].
pub type UpdateDeadlineResponse = yizhan_core::Done;

impl Endpoint for UpdateDeadline {
    type Response = UpdateDeadlineResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_aftersale.update_deadline",
        path: "/shop/aftersale/update_deadline",
        ..Operation::usual(Product::Mini)
    };
}
