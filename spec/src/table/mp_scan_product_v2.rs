//! Generated from `spec/mp/scan_product_v2.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mp.scan_product_v2.add",
            path: "/scan/product/v2/add",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "scan_product_v2",
            type_name: "Add",
            title: "Import or update products (更新或导入商品信息)",
            docs: &[
                "https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2",
            ],
            note: "Imports asynchronously; ask for the result with the ticket. A pid that exists is updated.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product = [{product}]!  the product
[response]
status_ticket = string  serves to ask for the result of the import
[types.product]
pid = string!  merchant's id of the product
image_info = {product_image_info}?
category_info = {product_category_info}?  merchant's categories, from the top level down
official_category_info = {product_official_category_info}?  WeChat's categories, from the top level down
tag_info = {product_tag_info}?
link_info = {product_link_info}?  where the product leads
title = string?
sub_title = string?
brand = string?
shop_info = {product_shop_info}?  shop that sells the product
desc = string?
price_info = {product_price_info}?  prices in yuan
sale_info = {product_sale_info}?  whether and how many are on sale
sku_info = {product_sku_info}?  variants
custom_info = {product_custom_info}?
partial_update = bool? as bool_as_int  true to change only the members given
[types.product_image_info]
main_image_list = [{image_info_main_image_list}]!  pictures of the product
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
link_type = string! default wxa  whether the product leads to a mini program or a web page
wxa_appid = string?  of the mini program
url = string?  link or mini program path
[types.product_shop_info]
source = int?
[types.product_price_info]
min_price = float!  lowest price, yuan
max_price = float!  highest price, yuan
min_ori_price = float?  lowest original price, yuan
max_ori_price = float?  highest original price, yuan
[types.product_sale_info]
sale_status = string! default off  whether it is on sale
stock = int?  number in stock
[types.product_sku_info]
sku_item = [{sku_info_sku_item}]!  one variant each
[types.sku_info_sku_item]
sku_id = string?
barcode_type = string?  kind of bar code, such as ean13
barcode = string?  bar code without its kind
source = int?
image_info = {sku_item_image_info}?
link_url = string?  link or mini program path of the variant
price_info = {sku_item_price_info}?  prices in yuan
sale_info = {sku_item_sale_info}?  whether and how many are on sale
shop_info = {sku_item_shop_info}?  shop that sells the product
attribute_info = {sku_item_attribute_info}?
[types.sku_item_image_info]
main_image_list = [{image_info_main_image_list}]!  pictures of the product
[types.sku_item_price_info]
min_price = float!  lowest price, yuan
max_price = float!  highest price, yuan
min_ori_price = float?  lowest original price, yuan
max_ori_price = float?  highest original price, yuan
[types.sku_item_sale_info]
sale_status = string! default off  whether it is on sale
stock = int?  number in stock
[types.sku_item_shop_info]
source = int?
[types.sku_item_attribute_info]
attribute_item = [{attribute_info_attribute_item}]!  properties of the variant
[types.attribute_info_attribute_item]
attribute_key = string!
attribute_value = string!
[types.product_custom_info]
custom_list = [{custom_info_custom_list}]!  merchant's own members
[types.custom_info_custom_list]
key = string!
value = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.scan_product_v2.get_info",
            path: "/scan/product/v2/getinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
product = {product}!  the product
[response]
product = {answer_product}  the product
[types.product]
pid = string!  merchant's id of the product
[types.answer_product]
pid = string  merchant's id of the product
image_info = {image_info}
category_info = {category_info}  merchant's categories, from the top level down
official_category_info = {official_category_info}  WeChat's categories, from the top level down
tag_info = {tag_info}?
link_info = {link_info}  where the product leads
title = string
sub_title = string
brand = string
shop_info = {shop_info}  shop that sells the product
desc = string
price_info = {price_info}  prices in yuan
sale_info = {sale_info}  whether and how many are on sale
sku_info = {sku_info}  variants
custom_info = {custom_info}
[types.image_info]
main_image_list = [{main_image_list}]  pictures of the product
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
link_type = string  whether the product leads to a mini program or a web page
wxa_appid = string?  of the mini program
url = string?  link or mini program path
[types.shop_info]
source = int?
[types.price_info]
min_price = float  lowest price, yuan
max_price = float  highest price, yuan
min_ori_price = float?  lowest original price, yuan
max_ori_price = float?  highest original price, yuan
[types.sale_info]
sale_status = string  whether it is on sale
stock = int?  number in stock
[types.sku_info]
sku_item = [{sku_item}]  one variant each
[types.sku_item]
sku_id = string
barcode_type = string?  kind of bar code, such as ean13
barcode = string?  bar code without its kind
source = int?
image_info = {image_info}
link_url = string  link or mini program path of the variant
price_info = {price_info}  prices in yuan
sale_info = {sale_info}  whether and how many are on sale
shop_info = {shop_info}  shop that sells the product
attribute_info = {attribute_info}?
[types.attribute_info]
attribute_item = [{attribute_item}]  properties of the variant
[types.attribute_item]
attribute_key = string
attribute_value = string
[types.custom_info]
custom_list = [{custom_list}]  merchant's own members
[types.custom_list]
key = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.scan_product_v2.get_info_by_page",
            path: "/scan/product/v2/getinfobypage",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
page_context = string?  from the page before, empty at first
page_num = int! default 1  from 1
page_size = int! default 10  number wanted
[response]
product = [{product}]  the product
page_context = string?  from the page before, empty at first
[types.product]
pid = string  merchant's id of the product
image_info = {image_info}
category_info = {category_info}  merchant's categories, from the top level down
official_category_info = {official_category_info}  WeChat's categories, from the top level down
tag_info = {tag_info}?
link_info = {link_info}  where the product leads
title = string
sub_title = string
brand = string
shop_info = {shop_info}  shop that sells the product
desc = string
price_info = {price_info}  prices in yuan
sale_info = {sale_info}  whether and how many are on sale
sku_info = {sku_info}  variants
custom_info = {custom_info}
[types.image_info]
main_image_list = [{main_image_list}]  pictures of the product
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
link_type = string  whether the product leads to a mini program or a web page
wxa_appid = string?  of the mini program
url = string?  link or mini program path
[types.shop_info]
source = int?
[types.price_info]
min_price = float  lowest price, yuan
max_price = float  highest price, yuan
min_ori_price = float?  lowest original price, yuan
max_ori_price = float?  highest original price, yuan
[types.sale_info]
sale_status = string  whether it is on sale
stock = int?  number in stock
[types.sku_info]
sku_item = [{sku_item}]  one variant each
[types.sku_item]
sku_id = string
barcode_type = string?  kind of bar code, such as ean13
barcode = string?  bar code without its kind
source = int?
image_info = {image_info}
link_url = string  link or mini program path of the variant
price_info = {price_info}  prices in yuan
sale_info = {sale_info}  whether and how many are on sale
shop_info = {shop_info}  shop that sells the product
attribute_info = {attribute_info}?
[types.attribute_info]
attribute_item = [{attribute_item}]  properties of the variant
[types.attribute_item]
attribute_key = string
attribute_value = string
[types.custom_info]
custom_list = [{custom_list}]  merchant's own members
[types.custom_list]
key = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.scan_product_v2.status",
            path: "/scan/product/v2/status",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "scan_product_v2",
            type_name: "Status",
            title: "Update the state of products (更新商品状态)",
            docs: &[
                "https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2",
            ],
            note: "Tells how far an import has come and which products failed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status_ticket = string!  serves to ask for the result of the import
[response]
result = {result}
[types.result]
total_cnt = int  products in all
succ_cnt = int  products imported
fail_cnt = int  products that failed
progress = string  share done
statuses = [{statuses}]  result for each product
[types.statuses]
pid = string  merchant's id of the product
ret = int  0 success
err_msg = string?
",
        },
    ),
];
