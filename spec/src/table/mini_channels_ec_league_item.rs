//! Generated from `spec/mini/channels_ec_league_item.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "channels_ec_league_item",
            type_name: "BatchAdd",
            title: "Add products to the alliance in bulk (批量新增联盟商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchadditem.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_batchadditem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
list = [{list}]!
finder_ids = [string]?
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
is_forerver = bool?
[response]
result_info_list = [{result_info_list}]
[types.list]
product_id = int!
ratio = int?
[types.result_info_list]
errcode = int
errmsg = string?
product_id = int
info_id = int?
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "channels_ec_league_item",
            type_name: "Delete",
            title: "Delete a product from the alliance (删除联盟商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_deleteitem.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_upditem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
product_id = int?
info_id = int?
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "channels_ec_league_item",
            type_name: "Get",
            title: "Get a product of the alliance (获取联盟商品详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getitem.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_getitem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int?
product_id = int?
info_id = int?
need_relation = bool?
need_total_num = bool?
page_index = int?
page_size = int?
[response]
item = {item}
[types.item]
type = int
product_id = int?
ratio = int?
status = int
exclusive_info = {exclusive_info}?
ext_info = {ext_info}?
[types.exclusive_info]
info_id = int?
finder_ids = [string]?
finder_num = int?
finder_info_list = [{finder_info_list}]?
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
is_forerver = bool
[types.finder_info_list]
finder_id = string
begin_time = int  Unix seconds
end_time = int  Unix seconds
[types.ext_info]
is_sale_forbidden = bool
is_banned = bool
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "channels_ec_league_item",
            type_name: "HeadsupplierBatchAdd",
            title: "Add products promoted by an agency in bulk (批量新增联盟机构推广)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchaddheadsupplieritem.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_batchaddheadsupplieritem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
headsupplier_appid = string!
list = [{list}]!
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
is_forerver = bool?
[response]
result_info_list = [{result_info_list}]
[types.list]
product_id = int!
ratio = int?
service_ratio = int?
[types.result_info_list]
errcode = int
errmsg = string?
product_id = int
info_id = int?
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "channels_ec_league_item",
            type_name: "ListGet",
            title: "List products of the alliance (获取联盟商品推广列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getitemlist.htmll",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_getitemlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int?
product_id = int?
info_id = int?
need_total_num = bool?
page_index = int! default 1
page_size = int! default 10
last_buffer = string?
[response]
items = [{items}]
total_num = int?
has_more = bool?
last_buffer = string?
[types.items]
product_id = int?
info_id = int?
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "channels_ec_league_item",
            type_name: "Upd",
            title: "Update a product of the alliance (更新联盟商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_upditem.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_upditem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
operate_type = int!
type = int!
product_id = int?
info_id = int?
ratio = int?
exclusive_info = {exclusive_info}?
[response]
info_id = int?
[types.exclusive_info]
add_finder_ids = [string]?
del_finder_ids = [string]?
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
is_forerver = bool?
",
        },
    ),
];
