//! Generated from `spec/mini/channels_ec_league_item.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_item.batch_add",
            path: "/channels/ec/league/item/batchadd",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_item",
            type_name: "BatchAdd",
            title: "Add products to the alliance in bulk (批量新增联盟商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchadditem.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_batchadditem.html",
            ],
            note: "Ordinary and exclusive promotion exclude each other; directed promotion needs the ordinary one first. Results are answered per product.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  1 ordinary, 2 directed, 3 exclusive promotion
list = [{list}]!  products, at most 20, each once
finder_ids = [string]?  Channels accounts of the talents, at most 30, needed for directed and exclusive promotion
begin_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
is_forerver = bool?  whether it has no end, spelled so
[response]
result_info_list = [{result_info_list}]  result for each product
[types.list]
product_id = int!  id of the product, needed for ordinary promotion
ratio = int?  commission rate, percent, 0 to 90
[types.result_info_list]
errcode = int  error code of this product, 0 success
errmsg = string?  error text of this product
product_id = int  id of the product, needed for ordinary promotion
info_id = int?  id of the plan, needed for directed and exclusive promotion
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_item.delete",
            path: "/channels/ec/league/item/delete",
            ..Operation::usual(Product::Mini)
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
type = int!  1 ordinary, 2 directed, 3 exclusive promotion
product_id = int?  id of the product, needed for ordinary promotion
info_id = int?  id of the plan, needed for directed and exclusive promotion
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_item.get",
            path: "/channels/ec/league/item/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
type = int?  1 ordinary, 2 directed, 3 exclusive promotion
product_id = int?  id of the product, needed for ordinary promotion
info_id = int?  id of the plan, needed for directed and exclusive promotion
need_relation = bool?  whether to answer the talents too
need_total_num = bool?  whether to count all matching entries
page_index = int?  number of the page, from 1
page_size = int?  number of talents per page, at most 50, needed with need_relation
[response]
item = {item}
[types.item]
type = int  1 ordinary, 2 directed, 3 exclusive promotion
product_id = int?  id of the product, needed for ordinary promotion
ratio = int?  commission rate, percent, 0 to 90
status = int  1 on promotion, 2 ended, 4 deleted, 5 below the standard, 10 not yet effective
exclusive_info = {exclusive_info}?  plan of a directed or exclusive promotion
ext_info = {ext_info}?  restrictions of the product
[types.exclusive_info]
info_id = int?  id of the plan, needed for directed and exclusive promotion
finder_ids = [string]?  Channels accounts of the talents, at most 30, needed for directed and exclusive promotion
finder_num = int?  number of talents
finder_info_list = [{finder_info_list}]?
begin_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
is_forerver = bool  whether it has no end, spelled so
[types.finder_info_list]
finder_id = string  id of the Channels account (视频号), as WeChat's interfaces return it
begin_time = int  begin of the period, Unix seconds
end_time = int  end of the period, Unix seconds
[types.ext_info]
is_sale_forbidden = bool  whether selling it is forbidden
is_banned = bool  whether it is banned from promotion
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_item.headsupplier_batch_add",
            path: "/channels/ec/league/item/headsupplier/batchadd",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_item",
            type_name: "HeadsupplierBatchAdd",
            title: "Add products promoted by an agency in bulk (批量新增联盟机构推广)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchaddheadsupplieritem.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_batchaddheadsupplieritem.html",
            ],
            note: "The agency receives service_ratio on top of the talents' commission.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
headsupplier_appid = string!  appid of the agency, shown on the agency's platform
list = [{list}]!  products, at most 20, each once
begin_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
is_forerver = bool?  whether it has no end, spelled so
[response]
result_info_list = [{result_info_list}]  result for each product
[types.list]
product_id = int!  id of the product, needed for ordinary promotion
ratio = int?  commission rate, percent, 0 to 90
service_ratio = int?  service fee rate, percent, 0 to 90
[types.result_info_list]
errcode = int  error code of this product, 0 success
errmsg = string?  error text of this product
product_id = int  id of the product, needed for ordinary promotion
info_id = int?  id of the plan, needed for directed and exclusive promotion
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_item.list_get",
            path: "/channels/ec/league/item/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
type = int?  1 ordinary, 2 directed, 3 exclusive promotion
product_id = int?  id of the product, needed for ordinary promotion
info_id = int?  id of the plan, needed for directed and exclusive promotion
need_total_num = bool?  whether to count all matching entries
page_index = int! default 1  number of the page, from 1
page_size = int! default 10  number of products per page, at most 100
last_buffer = string?  cursor of the next page, empty for the first page
[response]
items = [{items}]
total_num = int?  number of all matching entries
has_more = bool?  whether there are more pages
last_buffer = string?  cursor of the next page, empty for the first page
[types.items]
product_id = int?  id of the product, needed for ordinary promotion
info_id = int?  id of the plan, needed for directed and exclusive promotion
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_item.upd",
            path: "/channels/ec/league/item/upd",
            ..Operation::usual(Product::Mini)
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
operate_type = int!  what to do: change, put on or take off
type = int!  1 ordinary, 2 directed, 3 exclusive promotion
product_id = int?  id of the product, needed for ordinary promotion
info_id = int?  id of the plan, needed for directed and exclusive promotion
ratio = int?  commission rate, percent, 0 to 90
exclusive_info = {exclusive_info}?  plan of a directed or exclusive promotion
[response]
info_id = int?  id of the plan, needed for directed and exclusive promotion
[types.exclusive_info]
add_finder_ids = [string]?  Channels accounts to add, at most 30
del_finder_ids = [string]?  Channels accounts to remove, at most 30
begin_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
is_forerver = bool?  whether it has no end, spelled so
",
        },
    ),
];
