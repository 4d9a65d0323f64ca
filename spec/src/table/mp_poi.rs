//! Generated from `spec/mp/poi.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mp.poi.del_poi",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/poi/delpoi",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "poi",
            type_name: "DelPoi",
            title: "Delete a store (删除门店)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.poi.get_poi",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/poi/getpoi",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "poi",
            type_name: "GetPoi",
            title: "Get a store (查询门店信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!
[response]
business = {business}
[types.business]
base_info = {base_info}
[types.base_info]
sid = string?
business_name = string
branch_name = string
province = string
city = string
district = string?
address = string
telephone = string
categories = [string]
offset_type = int
longitude = float
latitude = float
photo_list = [{photo_list}]?
recommend = string?
special = string?
introduction = string?
open_time = string?
avg_price = float?
available_state = int
update_status = int
[types.photo_list]
photo_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.poi.get_poi_list",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/poi/getpoilist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "poi",
            type_name: "GetPoiList",
            title: "List the stores (查询门店列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#17",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin = int!
limit = int! default 20
[response]
business_list = [{business_list}]
total_count = int
[types.business_list]
base_info = {base_info}
[types.base_info]
sid = string?
business_name = string
branch_name = string
province = string
city = string
district = string
address = string
telephone = string
categories = [string]
offset_type = int
longitude = float
latitude = float
photo_list = [{photo_list}]?
recommend = string?
special = string?
introduction = string?
open_time = string?
avg_price = float?
available_state = int
update_status = int
poi_id = string
mapid = string?
upgrade_status = int?
upgrade_comment = string?
[types.photo_list]
photo_url = string
",
        },
    ),
];
