//! Generated from `spec/mini/shop.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.shop.cat_get",
            path: "/shop/cat/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop",
            type_name: "CatGet",
            title: "List product categories (获取商品类目)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/cat/get_children_cateogry.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
third_cat_list = [{third_cat_list}]
[types.third_cat_list]
first_cat_id = int  id of the category, first level
first_cat_name = string
second_cat_id = int  id of the category, second level
second_cat_name = string
third_cat_id = int  id of the category, third level
third_cat_name = string
qualification_type = int  qualification of the category: 0 not needed, 1 required, 2 optional
qualification = string?  which qualification the category needs
product_qualification_type = int  qualification of the product: 0 not needed, 1 required, 2 optional
product_qualification = string?  which qualification the product needs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop.ec_category_get_category_rule",
            path: "/shop/ec/category/getcategoryrule",
            query: &["rule_id"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop",
            type_name: "EcCategoryGetCategoryRule",
            title: "Get rules of a category (获取类目规则)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/category-rule/api_get_category_rule.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category-rule/api_get_delivery_method_category_rule.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
rule_id = int!  which rule is queried
[request]
category_id = int!  id of the category
[response]
deposit = int?  deposit the category needs
list = [{list}]?
[types.list]
deliver_type = int  way of delivery
acct_type = [int]  kinds of account the way of delivery is open to
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop.img_upload_by_url",
            path: "/shop/img/upload",
            query: &["upload_type"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop",
            type_name: "ImgUploadByUrl",
            title: "Upload an image by address (上传图片)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/public/upload_img.html",
            ],
            note: "The media id or the address goes into products, qualifications and after-sales.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
upload_type = int! = 1  0 the body is the file, 1 img_url names the image
[request]
img_url = string?  address of the image, for upload_type 1
[response]
img_info = {img_info}
[types.img_info]
media_id = string?
temp_img_url = string?  temporary address of the image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop.img_upload_json",
            path: "/shop/img/upload",
            query: &["upload_type"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop",
            type_name: "ImgUploadJson",
            title: "Upload an image by address (上传图片)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/public/upload_img.html",
            ],
            note: "The media id or the address goes into products, qualifications and after-sales.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
upload_type = int! = 0  0 the body is the file, 1 img_url names the image
[response]
img_info = {img_info}
[types.img_info]
media_id = string?
temp_img_url = string?  temporary address of the image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop.promoter_list",
            path: "/shop/promoter/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop",
            type_name: "PromoterList",
            title: "List promoters (获取推广员列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/promoter/list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
promoters = [{promoters}]
total_num = int  number of entries in all
[types.promoters]
promoter_id = string  id of the promoter
promoter_openid = string?  openid of the promoter
finder_nickname = string?  nickname of the promoter's Channels account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop.scene_check",
            path: "/shop/scene/check",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop",
            type_name: "SceneCheck",
            title: "Check whether a scene falls under the trade component (检查场景值是否在支付校验范围内)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/check_scene.html",
            ],
            note: "Orders made in a matching scene must be created through the trade component and carry its ticket.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
scene = int!  scene value of the mini program
[response]
is_matched = bool as bool_as_int  true means orders of this scene must go through the trade component
",
        },
    ),
];
