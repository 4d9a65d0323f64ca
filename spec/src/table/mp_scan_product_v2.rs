//! Generated from `spec/mp/scan_product_v2.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mp.scan_product_v2.add",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/scan/product/v2/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "scan_product_v2",
            type_name: "Add",
            title: "Import or update products (更新或导入商品信息)",
            docs: &[
                "https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product = [{product}]!
[response]
status_ticket = string
[types.product]
pid = string!
image_info = {product_image_info}?
category_info = {product_category_info}?
official_category_info = {product_official_category_info}?
tag_info = {product_tag_info}?
link_info = {product_link_info}?
title = string?
sub_title = string?
brand = string?
shop_info = {product_shop_info}?
desc = string?
price_info = {product_price_info}?
sale_info = {product_sale_info}?
sku_info = {product_sku_info}?
custom_info = {product_custom_info}?
partial_update = bool? as bool_as_int
[types.product_image_info]
main_image_list = [{image_info_main_image_list}]!
[types.image_info_main_image_list]
url = string!
[types.product_category_info]
category_item = [{category_info_category_item}]!
[types.category_info_category_item]
category_name = string!
[types.product_official_category_info]
category_item = [{official_category_info_category_item}]!
[types.official_category_info_category_item]
category_name = string!
[types.product_tag_info]
tag_item = [{tag_info_tag_item}]!
[types.tag_info_tag_item]
tag_name = string!
[types.product_link_info]
link_type = string! default wxa
wxa_appid = string?
url = string?
[types.product_shop_info]
source = int?
[types.product_price_info]
min_price = float!
max_price = float!
min_ori_price = float?
max_ori_price = float?
[types.product_sale_info]
sale_status = string! default off
stock = int?
[types.product_sku_info]
sku_item = [{sku_info_sku_item}]!
[types.sku_info_sku_item]
sku_id = string?
barcode_type = string?
barcode = string?
source = int?
image_info = {sku_item_image_info}?
link_url = string?
price_info = {sku_item_price_info}?
sale_info = {sku_item_sale_info}?
shop_info = {sku_item_shop_info}?
attribute_info = {sku_item_attribute_info}?
[types.sku_item_image_info]
main_image_list = [{image_info_main_image_list}]!
[types.sku_item_price_info]
min_price = float!
max_price = float!
min_ori_price = float?
max_ori_price = float?
[types.sku_item_sale_info]
sale_status = string! default off
stock = int?
[types.sku_item_shop_info]
source = int?
[types.sku_item_attribute_info]
attribute_item = [{attribute_info_attribute_item}]!
[types.attribute_info_attribute_item]
attribute_key = string!
attribute_value = string!
[types.product_custom_info]
custom_list = [{custom_info_custom_list}]!
[types.custom_info_custom_list]
key = string!
value = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.scan_product_v2.get_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/scan/product/v2/getinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "scan_product_v2",
            type_name: "GetInfo",
            title: "Get products (查询商品信息)",
            docs: &[
                "https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product = {product}!
[response]
product = {answer_product}
[types.product]
pid = string!
[types.answer_product]
pid = string
image_info = {image_info}
category_info = {category_info}
official_category_info = {official_category_info}
tag_info = {tag_info}?
link_info = {link_info}
title = string
sub_title = string
brand = string
shop_info = {shop_info}
desc = string
price_info = {price_info}
sale_info = {sale_info}
sku_info = {sku_info}
custom_info = {custom_info}
[types.image_info]
main_image_list = [{main_image_list}]
[types.main_image_list]
url = string
[types.category_info]
category_item = [{category_item}]
[types.category_item]
category_name = string
[types.official_category_info]
category_item = [{category_item}]
[types.tag_info]
tag_item = [{tag_item}]
[types.tag_item]
tag_name = string
[types.link_info]
link_type = string
wxa_appid = string?
url = string?
[types.shop_info]
source = int?
[types.price_info]
min_price = float
max_price = float
min_ori_price = float?
max_ori_price = float?
[types.sale_info]
sale_status = string
stock = int?
[types.sku_info]
sku_item = [{sku_item}]
[types.sku_item]
sku_id = string
barcode_type = string?
barcode = string?
source = int?
image_info = {image_info}
link_url = string
price_info = {price_info}
sale_info = {sale_info}
shop_info = {shop_info}
attribute_info = {attribute_info}?
[types.attribute_info]
attribute_item = [{attribute_item}]
[types.attribute_item]
attribute_key = string
attribute_value = string
[types.custom_info]
custom_list = [{custom_list}]
[types.custom_list]
key = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.scan_product_v2.get_info_by_page",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/scan/product/v2/getinfobypage",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "scan_product_v2",
            type_name: "GetInfoByPage",
            title: "List products by page (分页查询商品信息)",
            docs: &[
                "https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_context = string?
page_num = int! default 1
page_size = int! default 10
[response]
product = [{product}]
page_context = string?
[types.product]
pid = string
image_info = {image_info}
category_info = {category_info}
official_category_info = {official_category_info}
tag_info = {tag_info}?
link_info = {link_info}
title = string
sub_title = string
brand = string
shop_info = {shop_info}
desc = string
price_info = {price_info}
sale_info = {sale_info}
sku_info = {sku_info}
custom_info = {custom_info}
[types.image_info]
main_image_list = [{main_image_list}]
[types.main_image_list]
url = string
[types.category_info]
category_item = [{category_item}]
[types.category_item]
category_name = string
[types.official_category_info]
category_item = [{category_item}]
[types.tag_info]
tag_item = [{tag_item}]
[types.tag_item]
tag_name = string
[types.link_info]
link_type = string
wxa_appid = string?
url = string?
[types.shop_info]
source = int?
[types.price_info]
min_price = float
max_price = float
min_ori_price = float?
max_ori_price = float?
[types.sale_info]
sale_status = string
stock = int?
[types.sku_info]
sku_item = [{sku_item}]
[types.sku_item]
sku_id = string
barcode_type = string?
barcode = string?
source = int?
image_info = {image_info}
link_url = string
price_info = {price_info}
sale_info = {sale_info}
shop_info = {shop_info}
attribute_info = {attribute_info}?
[types.attribute_info]
attribute_item = [{attribute_item}]
[types.attribute_item]
attribute_key = string
attribute_value = string
[types.custom_info]
custom_list = [{custom_list}]
[types.custom_list]
key = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.scan_product_v2.status",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/scan/product/v2/status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "scan_product_v2",
            type_name: "Status",
            title: "Update the state of products (更新商品状态)",
            docs: &[
                "https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status_ticket = string!
[response]
result = {result}
[types.result]
total_cnt = int
succ_cnt = int
fail_cnt = int
progress = string
statuses = [{statuses}]
[types.statuses]
pid = string
ret = int
err_msg = string?
",
        },
    ),
];
