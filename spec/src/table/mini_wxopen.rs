//! Generated from `spec/mini/wxopen.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 16] = [
    Entry::new(
        Operation {
            name: "mini.wxopen.add_category",
            path: "/cgi-bin/wxopen/addcategory",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "AddCategory",
            title: "Add categories (添加类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/addCategory.html",
            ],
            note: "Counted by month, see the quota of the categories set; categories with documents are reviewed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
categories = [{categories_2}]!
[types.categories_2]
first = int!  id of the category of the first level
second = int!  id of the category of the second level
certicates = [{certicates}]?  documents; needed if the category has sensitive_type 1
[types.certicates]
key = string!  name of the document
value = string!  media id of the document
expire_time = int?  Unix seconds
is_permanent = bool? as bool_as_int  whether the document never expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.delete_category",
            path: "/cgi-bin/wxopen/deletecategory",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "DeleteCategory",
            title: "Delete a category (删除类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/deleteCategory.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
first = int!  id of the category of the first level
second = int!  id of the category of the second level
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.get_all_categories",
            path: "/cgi-bin/wxopen/getallcategories",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "GetAllCategories",
            title: "List all categories that can be set (获取可设置的所有类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategories.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
categories_list = {categories_list}
[types.categories_list]
categories = [{categories}]
[types.categories]
id = int
name = string?
level = int?  1 or 2
father = int?  id of the category above
children = [int]?  ids of the categories below
sensitive_type = int?  1 if documents are needed, otherwise 0
qualify = {qualify}?  documents needed
[types.qualify]
exter_list = [{exter_list}]  alternatives, one of which is needed
remark = string?
[types.exter_list]
inner_list = [{inner_list}]  documents needed together
[types.inner_list]
name = string
url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.get_categories_by_type",
            path: "/cgi-bin/wxopen/getcategoriesbytype",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "GetCategoriesByType",
            title: "List the categories of a kind of entity (获取不同类型主体可设置的类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoriesByType.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
verify_type = int?  0 individual, 1 enterprise, 2 government, 3 media, 4 other; all but individual if left out
[response]
categories_list = {categories_list}
[types.categories_list]
categories = [{categories}]
[types.categories]
id = int
name = string?
level = int?  1 or 2
father = int?  id of the category above
children = [int]?  ids of the categories below
sensitive_type = int?  1 if documents are needed, otherwise 0
qualify = {qualify}?  documents needed
[types.qualify]
exter_list = [{exter_list}]  alternatives, one of which is needed
remark = string?
[types.exter_list]
inner_list = [{inner_list}]  documents needed together
[types.inner_list]
name = string
url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.get_category",
            path: "/cgi-bin/wxopen/getcategory",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "GetCategory",
            title: "List the categories set (获取已设置的所有类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getSettingCategories.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
categories = [{answer_categories}]
limit = int  categories that can be added in a month
quota = int  categories that can still be added this month
category_limit = int  categories the mini program may have
[types.answer_categories]
first = int  id of the category of the first level
first_name = string  name of the category
second = int  id of the category of the second level
second_name = string  name of the category
audit_status = int  1 under review, 2 refused, 3 approved
audit_reason = string?  why it was refused
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.get_weapp_support_version",
            path: "/cgi-bin/wxopen/getweappsupportversion",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "GetWeappSupportVersion",
            title: "Get the minimum library version (查询当前设置的最低基础库版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getSupportVersion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
now_version = string  minimum library version now set
uv_info = {uv_info}
[types.uv_info]
items = [{items}]
[types.items]
version = string  library version
percentage = float  share of users with this version, in percent
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.modify_category",
            path: "/cgi-bin/wxopen/modifycategory",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "ModifyCategory",
            title: "Change the documents of a category (修改类目资质信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/modifyCategory.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
first = int!  id of the category of the first level
second = int!  id of the category of the second level
certicates = [{certicates}]!  documents; needed if the category has sensitive_type 1
[types.certicates]
key = string!  name of the document
value = string!  media id of the document
expire_time = int?  Unix seconds
is_permanent = bool? as bool_as_int  whether the document never expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.qrcode_jump_add",
            path: "/cgi-bin/wxopen/qrcodejumpadd",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "QrcodeJumpAdd",
            title: "Add or change a rule for ordinary link codes (增加或修改二维码规则)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpadd.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/addJumpQRCode.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/qrcode-config/addJumpQRCode.html",
            ],
            note: "Users who scan an ordinary code whose link begins with the prefix open the mini program. The verification file must lie under the domain first.",
            errors: &[
                85066, 85068, 85069, 85070, 85071, 85072, 85073, 85074, 85075,
            ],
            obsolete: None,
            shape: r"[request]
prefix = string!  beginning of the links, may use http or https
permit_sub_rule = int?  1 the prefix does not reserve links below it, 2 it does
state = int?  1 not published, 2 published
appid = string?
path = string!  page of the mini program
open_version = int?  version opened by test links: 1 develop, 2 trial, 3 release
debug_url = [string]?  at most 5 links to test with before publishing
is_edit = bool! as bool_as_int  true to change a rule, false to add one
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.qrcode_jump_delete",
            path: "/cgi-bin/wxopen/qrcodejumpdelete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "QrcodeJumpDelete",
            title: "Delete a rule for ordinary link codes (删除已设置的二维码规则)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpdelete.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/deleteJumpQRCode.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/qrcode-config/deleteJumpQRCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
prefix = string!  beginning of the links, may use http or https
appid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.qrcode_jump_download",
            path: "/cgi-bin/wxopen/qrcodejumpdownload",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "QrcodeJumpDownload",
            title: "Get the verification file (获取校验文件名称及内容)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/downloadQRCodeText.html",
            ],
            note: "The file has to be reachable under the prefix before the rule is added.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
file_name = string  name of the file to put under the domain
file_content = string  content of the file
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.qrcode_jump_get",
            path: "/cgi-bin/wxopen/qrcodejumpget",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "QrcodeJumpGet",
            title: "List the rules for ordinary link codes (获取已设置的二维码规则)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpget.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/getJumpQRCode.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/qrcode-config/getJumpQRCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?
get_type = int?  0 all, 1 by prefix_list, 2 by page
prefix_list = [string]?  with get_type 1, at most 200
page_num = int?  from 1, with get_type 2
page_size = int?  at most 200, with get_type 2
[response]
list_size = int  number of rules
total_count = int?  rules in all, with get_type 2
rule_list = [{rule_list}]
qrcodejump_pub_quota = int  rules that can still be published this month
qrcodejump_open = bool as bool_as_int  whether the function is switched on
[types.rule_list]
prefix = string  beginning of the links, may use http or https
permit_sub_rule = int?  1 the prefix does not reserve links below it, 2 it does
state = int  1 not published, 2 published
path = string  page of the mini program
open_version = int?  version opened by test links: 1 develop, 2 trial, 3 release
debug_url = [string]?  at most 5 links to test with before publishing
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.qrcode_jump_publish",
            path: "/cgi-bin/wxopen/qrcodejumppublish",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "QrcodeJumpPublish",
            title: "Publish a rule for ordinary link codes (发布已设置的二维码规则)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumppublish.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/publishJumpQRCode.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/qrcode-config/publishJumpQRCode.html",
            ],
            note: "Rules published per month are limited; a published rule applies to all users.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
prefix = string!  beginning of the links, may use http or https
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.set_weapp_support_version",
            path: "/cgi-bin/wxopen/setweappsupportversion",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "SetWeappSupportVersion",
            title: "Set the minimum library version (设置最低基础库版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setSupportVersion.html",
            ],
            note: "Users with an older library are asked to update WeChat.",
            errors: &[85015],
            obsolete: None,
            shape: r"[request]
appid = string!
version = string!  library version
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.wxamplink",
            path: "/cgi-bin/wxopen/wxamplink",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "Wxamplink",
            title: "Link a mini program (关联小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/linkMiniprogram.html",
            ],
            note: "For third-party platforms, called with the official account's token. A mini program of another owner has to confirm.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  of the mini program
notify_users = bool! as bool_as_int  whether the followers are told
show_profile = bool! as bool_as_int  whether the official account's profile shows the mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.wxamplink_get",
            path: "/cgi-bin/wxopen/wxamplinkget",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "WxamplinkGet",
            title: "List the linked mini programs (获取公众号关联的小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/getLinkMiniprogram.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
wxopens = {wxopens}
[types.wxopens]
items = [{items}]
[types.items]
appid = string?
username = string  original id (gh_…)
nickname = string
headimg_url = string  link to the avatar
email = string?
source = string
status = int  1 linked, 2 awaiting the mini program's administrator, 3 refused, 12 awaiting the official account's administrator
selected = bool? as bool_as_int
nearby_display_status = bool? as bool_as_int  whether it is shown nearby
released = bool? as bool_as_int  whether it is published
func_infos = [{func_infos}]?
[types.func_infos]
id = int
name = string
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxopen.wxampunlink",
            path: "/cgi-bin/wxopen/wxampunlink",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxopen",
            type_name: "Wxampunlink",
            title: "Unlink a mini program (解除已关联的小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/unlinkMiniprogram.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  of the mini program
",
        },
    ),
];
