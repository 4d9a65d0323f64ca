//! Generated from `spec/mini/product.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.product.brand_get",
            path: "/product/brand/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "BrandGet",
            title: "Get the brands a store may sell (获取品牌列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/cat/get_brand.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
brands = [{brands}]
[types.brands]
first_cat_id = int  id of the category, first level
second_cat_id = int  id of the category, second level
third_cat_id = int  id of the category, third level
brand_info = {brand_info}
[types.brand_info]
brand_id = int  id of the brand, 2100000000 for no brand
brand_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.category_get",
            path: "/product/category/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "CategoryGet",
            title: "List product categories (获取类目详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/cat/get_cat_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
f_cat_id = int!  id of the parent category, 0 for the top
[response]
cat_list = [{cat_list}]
[types.cat_list]
cat_id = int  id of the category
name = string
f_cat_id = int  id of the parent category, 0 for the top
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.img_upload_by_url",
            path: "/product/img/upload",
            query: &["upload_type"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "ImgUploadByUrl",
            title: "Upload an image by address (上传图片)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/uploadimg.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
upload_type = int! = 1  0 the body is the file, 1 img_url names the image
[request]
img_url = string?  address of the image, for upload_type 1
[response]
pic_file = {pic_file}
[types.pic_file]
media_id = string?  media id of the image
pay_media_id = string?  media id for WeChat Pay forms
temp_img_url = string?  temporary address of the image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.img_upload_json",
            path: "/product/img/upload",
            query: &["upload_type", "height", "width"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "ImgUploadJson",
            title: "Upload an image by address (上传图片)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/uploadimg.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
upload_type = int! = 0  0 the body is the file, 1 img_url names the image
height = int?  pixels, for upload_type 0
width = int?  pixels, for upload_type 0
[response]
pic_file = {pic_file}
[types.pic_file]
media_id = string?  media id of the image
pay_media_id = string?  media id for WeChat Pay forms
temp_img_url = string?  temporary address of the image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.shipmethods_get",
            path: "/product/shipmethods/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "ShipmethodsGet",
            title: "Get the supported shipping methods (获取配送方式)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/ship/get_shipping_methods.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
supported_shipping_methods = {supported_shipping_methods}
[types.supported_shipping_methods]
express = bool as bool_as_int  delivery by courier
same_city = bool as bool_as_int  same-city delivery
pickup = bool as bool_as_int  self-pickup
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.shipmethods_set",
            path: "/product/shipmethods/set",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "ShipmethodsSet",
            title: "Set the supported shipping methods (设置配送方式)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/ship/set_shipping_methods.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
supported_shipping_methods = {supported_shipping_methods}!
[types.supported_shipping_methods]
express = bool! as bool_as_int  delivery by courier
same_city = bool! as bool_as_int  same-city delivery
pickup = bool! as bool_as_int  self-pickup
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.stock_get",
            path: "/product/stock/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "StockGet",
            title: "Get the stock of an SKU (获取库存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
sku_id = int?  id of the SKU given by WeChat
out_sku_id = string?  the merchant's own id of the SKU; in requests instead of sku_id
[response]
data = {data}
[types.data]
stock_num = int  pieces; for type 2 a negative number reduces the stock
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.stock_update",
            path: "/product/stock/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "StockUpdate",
            title: "Update the stock of an SKU (更新库存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_stock.html",
            ],
            note: "type decides whether stock_num replaces the stock or is added to it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
sku_id = int?  id of the SKU given by WeChat
out_sku_id = string?  the merchant's own id of the SKU; in requests instead of sku_id
type = int!  of a stock update: 1 set to the value, 2 add the value, which may be negative; of a store its kind
stock_num = int!  pieces; for type 2 a negative number reduces the stock
[response]
data = {data}
[types.data]
update_time = string  yyyy-MM-dd HH:mm:ss
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.store_get_info",
            path: "/product/store/get_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "StoreGetInfo",
            title: "Get basic information of the store (获取店铺基本信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/store/get_store_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = {data}
[types.data]
type = int  of a stock update: 1 set to the value, 2 add the value, which may be negative; of a store its kind
store_name = string
logo = string  address of the logo
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.store_get_shopcat",
            path: "/product/store/get_shopcat",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product",
            type_name: "StoreGetShopcat",
            title: "List the store's own product categories (获取店铺的商品分类)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/store/get_shopcat.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
shopcat_list = [{shopcat_list}]
[types.shopcat_list]
shopcat_id = int  id of the store's own category
shopcat_name = string
f_shopcat_id = int  id of the parent, 0 at the top level
cat_level = int  level of the category, from 1
",
        },
    ),
];
