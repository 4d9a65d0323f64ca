//! Generated from `spec/mini/product.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.product.brand_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/brand/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
first_cat_id = int
second_cat_id = int
third_cat_id = int
brand_info = {brand_info}
[types.brand_info]
brand_id = int
brand_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.category_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/category/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
f_cat_id = int!
[response]
cat_list = [{cat_list}]
[types.cat_list]
cat_id = int
name = string
f_cat_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.img_upload_by_url",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/img/upload",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["upload_type", "img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
upload_type = int! = 1
img_url = string?
[response]
pic_file = {pic_file}
[types.pic_file]
media_id = string?
pay_media_id = string?
temp_img_url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.img_upload_json",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/img/upload",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["upload_type", "height", "width"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
upload_type = int! = 0
height = int?
width = int?
[response]
pic_file = {pic_file}
[types.pic_file]
media_id = string?
pay_media_id = string?
temp_img_url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.shipmethods_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/shipmethods/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
express = bool as bool_as_int
same_city = bool as bool_as_int
pickup = bool as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.shipmethods_set",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/shipmethods/set",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
express = bool! as bool_as_int
same_city = bool! as bool_as_int
pickup = bool! as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.stock_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/stock/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
product_id = int?
out_product_id = string?
sku_id = int?
out_sku_id = string?
[response]
data = {data}
[types.data]
stock_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.stock_update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/stock/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product",
            type_name: "StockUpdate",
            title: "Update the stock of an SKU (更新库存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
sku_id = int?
out_sku_id = string?
type = int!
stock_num = int!
[response]
data = {data}
[types.data]
update_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.store_get_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/store/get_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
type = int
store_name = string
logo = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product.store_get_shopcat",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/store/get_shopcat",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
shopcat_id = int
shopcat_name = string
f_shopcat_id = int
cat_level = int
",
        },
    ),
];
