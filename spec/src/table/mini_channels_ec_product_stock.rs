//! Generated from `spec/mini/channels_ec_product_stock.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_stock.batchget",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/stock/batchget",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_product_stock",
            type_name: "Batchget",
            title: "Get the stock of products in bulk (批量获取库存信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/batchget_stock.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/batchget_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = [int]!  id of the product (SPU)
[response]
data = {data}
[types.data]
spu_stock_list = [{spu_stock_list}]
[types.spu_stock_list]
product_id = int  id of the product (SPU)
sku_stock = [{sku_stock}]
[types.sku_stock]
normal_stock_num = int
limited_discount_stock_num = int
warehouse_stocks = [{warehouse_stocks}]
total_stock_num = int
sku_id = int  id of the SKU of the product
finder_total_num = int?
[types.warehouse_stocks]
out_warehouse_id = string  the shop's own id of the warehouse
num = int
lock_stock = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_stock.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/stock/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_product_stock",
            type_name: "Get",
            title: "Get the stock of an SKU (获取库存)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/get_stock.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/get_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
[response]
data = {data}
[types.data]
normal_stock_num = int
limited_discount_stock_num = int
warehouse_stocks = [{warehouse_stocks}]
total_stock_num = int
[types.warehouse_stocks]
out_warehouse_id = string  the shop's own id of the warehouse
num = int
lock_stock = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_stock.get_flow",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/stock/getflow",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_product_stock",
            type_name: "GetFlow",
            title: "List the stock changes of an SKU (获取库存流水)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/get_stock_flow.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/get_stock_flow.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
stock_type = int!  0 in stock, 1 presale with full payment
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
begin_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
op_type_list = [int]?
next_key = string?  cursor of the next page, empty for the first page
page_size = int! default 10  number of entries per page
[response]
data = {data}
[types.data]
stock_flow_info_list = [{stock_flow_info_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.stock_flow_info_list]
amount = int
beginning_amount = int
ending_amount = int
stock_sub_type = int
op_type = int
update_time = int  when it was last changed, Unix seconds
ext_info = {ext_info}?
[types.ext_info]
unmove_from_stock_sub_type = int?
move_to_stock_sub_type = int?
upload_source = int?
order_id = string?  id of the shop order, a string of digits
out_warehouse_id = string?  the shop's own id of the warehouse
limited_discount_id = int?
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_stock.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/stock/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_product_stock",
            type_name: "Update",
            title: "Update the stock of an SKU (更新商品库存)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/stock_update.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/modify-stock.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/stock_update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
diff_type = int!
num = int!
",
        },
    ),
];
