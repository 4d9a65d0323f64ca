//! Generated from `spec/mini/account.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.account.component_rebind_admin",
            path: "/cgi-bin/account/componentrebindadmin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "account",
            type_name: "ComponentRebindAdmin",
            title: "Rebind the administrator of a mini program (换绑小程序管理员)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/Register_Mini_Programs/fast_registration_of_mini_program.html",
            ],
            note: "Last step of replacing the administrator: the user scanned and returned to the platform's page with the task id. Called with the mini program's token.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
taskid = string!  id of the rebinding task, handed to the platform's page as a query parameter
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.account.fast_register",
            path: "/cgi-bin/account/fastregister",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "account",
            type_name: "FastRegister",
            title: "Register a mini program from an official account's credentials (复用公众号主体快速注册小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-officalaccount/registerMiniprogramByOffiaccount.html",
            ],
            note: "Called with the official account's token; the new mini program takes over owner and, if chosen, verification of the official account.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ticket = secret!  from the page on which the official account's administrator confirms the registration
[response]
appid = string
authorization_code = secret  to be exchanged for the new mini program's authorization; empty if it was not authorized
is_wx_verify_succ = bool as bool_as_string  whether the official account's verification was reused
is_link_succ = bool as bool_as_string  whether the mini program was linked to the official account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.account.get_account_basic_info",
            path: "/cgi-bin/account/getaccountbasicinfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "account",
            type_name: "GetAccountBasicInfo",
            title: "Get the basic information of an account (获取账号基本信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getAccountBasicInfo.html",
            ],
            note: "Also works for official accounts managed by a third-party platform. The counts tell how many changes of nickname, avatar and introduction are left.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
appid = string
account_type = int  1 subscription account, 2 service account, 3 mini program
principal_type = int  kind of owner, 1 an enterprise
principal_name = string  name of the owner
credential = string?  credential number of the owner
realname_status = int  1 verified, 2 in progress, 3 failed
registered_country = int?  code of the country of registration
nickname_info = {nickname_info}
head_image_info = {head_image_info}
signature_info = {signature_info}
wx_verify_info = {wx_verify_info}
customer_type = int?  kind of owner in detail, such as 1 enterprise, 9 individual business, 17 overseas enterprise
[types.nickname_info]
nickname = string
modify_used_count = int  changes already made
modify_quota = int  changes allowed in all
[types.head_image_info]
head_image_url = string  link to the avatar
modify_used_count = int  changes already made
modify_quota = int  changes allowed in all
[types.signature_info]
signature = string
modify_used_count = int  changes already made
modify_quota = int  changes allowed in all
[types.wx_verify_info]
qualification_verify = bool  whether the owner's qualification is verified
naming_verify = bool  whether the name is verified
annual_review = bool?  whether an annual review is due or under way
annual_review_begin_time = int?  Unix seconds
annual_review_end_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.account.modify_head_image",
            path: "/cgi-bin/account/modifyheadimage",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "account",
            type_name: "ModifyHeadImage",
            title: "Change the avatar (修改头像)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setHeadImage.html",
            ],
            note: "The image is uploaded as a temporary file first. Use 0, 0, 1, 1 to take it whole; changes per month are limited.",
            errors: &[40009, 53202],
            obsolete: None,
            shape: r"[request]
head_img_media_id = string!  media id of a temporary image
x1 = float!  upper left corner of the crop, a fraction from 0 to 1 of the image
y1 = float!  upper left corner of the crop, a fraction from 0 to 1 of the image
x2 = float!  lower right corner of the crop, a fraction from 0 to 1 of the image
y2 = float!  lower right corner of the crop, a fraction from 0 to 1 of the image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.account.modify_signature",
            path: "/cgi-bin/account/modifysignature",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "account",
            type_name: "ModifySignature",
            title: "Change the introduction (修改功能介绍)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSignature.html",
            ],
            note: "Changes per month are limited; the text is checked for forbidden words.",
            errors: &[53200, 53201],
            obsolete: None,
            shape: r"[request]
signature = string!  4 to 120 characters
",
        },
    ),
];
