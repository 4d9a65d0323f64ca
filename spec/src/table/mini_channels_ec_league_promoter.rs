//! Generated from `spec/mini/channels_ec_league_promoter.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_promoter.add",
            path: "/channels/ec/league/promoter/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_promoter",
            type_name: "Add",
            title: "Add a talent (新增达人)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_addpromoter.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_addpromoter.html",
            ],
            note: "Sends an invitation; the talent has to accept it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
finder_id = string!  id of the talent's Channels account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_promoter.delete",
            path: "/channels/ec/league/promoter/delete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_promoter",
            type_name: "Delete",
            title: "Delete a talent (删除达人)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_deletepromoter.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_deletepromoter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
finder_id = string!  id of the talent's Channels account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_promoter.get",
            path: "/channels/ec/league/promoter/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_promoter",
            type_name: "Get",
            title: "Get a talent (获取达人详情信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getpromoter.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_getpromoter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
finder_id = string!  id of the talent's Channels account
[response]
promoter = {promoter}
[types.promoter]
finder_id = string  id of the talent's Channels account
status = int  1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended, 10 deleted
invite_time = int  when the talent was invited, Unix seconds
sale_product_number = int  products the talent sold
sale_gmv = int  turnover of the talent, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_promoter.list_get",
            path: "/channels/ec/league/promoter/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_promoter",
            type_name: "ListGet",
            title: "List the shop's talents (获取商店达人列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getpromoterlist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_getpromoterlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?  1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended, 10 deleted
page_index = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page
[response]
finder_ids = [string]  ids of the talents' Channels accounts
total_num = int  number of all matching entries
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_promoter.upd",
            path: "/channels/ec/league/promoter/upd",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_promoter",
            type_name: "Upd",
            title: "Update a talent (编辑达人)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_updpromoter.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/league/ecleague_updpromoter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  what to do with the cooperation
finder_id = string!  id of the talent's Channels account
",
        },
    ),
];
