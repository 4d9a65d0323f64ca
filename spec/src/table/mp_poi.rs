//! Generated from `spec/mp/poi.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mp.poi.del_poi",
            path: "/cgi-bin/poi/delpoi",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "poi",
            type_name: "DelPoi",
            title: "Delete a store (删除门店)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12",
            ],
            note: "",
            errors: &[40097],
            obsolete: None,
            shape: r"[request]
poi_id = string!  store to delete, at WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.poi.get_poi",
            path: "/cgi-bin/poi/getpoi",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "poi",
            type_name: "GetPoi",
            title: "Get a store (查询门店信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9",
            ],
            note: "Only an approved store can be used by other functions.",
            errors: &[40097],
            obsolete: None,
            shape: r"[request]
poi_id = string!  store's id at WeChat
[response]
business = {business}
[types.business]
base_info = {base_info}
[types.base_info]
sid = string?  store's id at the merchant
business_name = string  name without the branch
branch_name = string  name of the branch
province = string
city = string
district = string?  district
address = string  street and number, without province and city
telephone = string  digits, with - and blanks
categories = [string]  category, levels joined by commas
offset_type = int  kind of coordinates, 1 GCJ-02
longitude = float
latitude = float
photo_list = [{photo_list}]?  pictures, at most 20
recommend = string?  what is recommended
special = string?  special services, such as Wi-Fi or parking
introduction = string?
open_time = string?  such as 8:00-20:00
avg_price = float?  yuan for each person
available_state = int  1 system error, 2 under review, 3 approved, 4 refused
update_status = int  1 while a change is under review, otherwise 0
[types.photo_list]
photo_url = string  picture uploaded to WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.poi.get_poi_list",
            path: "/cgi-bin/poi/getpoilist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
begin = int!  from 0
limit = int! default 20  at most 50, default 20
[response]
business_list = [{business_list}]
total_count = int  stores in all
[types.business_list]
base_info = {base_info}
[types.base_info]
sid = string?  store's id at the merchant
business_name = string  name without the branch
branch_name = string  name of the branch
province = string
city = string
district = string  district
address = string  street and number, without province and city
telephone = string  digits, with - and blanks
categories = [string]  category, levels joined by commas
offset_type = int  kind of coordinates, 1 GCJ-02
longitude = float
latitude = float
photo_list = [{photo_list}]?  pictures, at most 20
recommend = string?  what is recommended
special = string?  special services, such as Wi-Fi or parking
introduction = string?
open_time = string?  such as 8:00-20:00
avg_price = float?  yuan for each person
available_state = int  1 system error, 2 under review, 3 approved, 4 refused
update_status = int  1 while a change is under review, otherwise 0
poi_id = string  store's id at WeChat
mapid = string?  id at Tencent Maps
upgrade_status = int?  state of the upgrade to the store mini program
upgrade_comment = string?  why the upgrade failed
[types.photo_list]
photo_url = string  picture uploaded to WeChat
",
        },
    ),
];
