//! Generated from `spec/mini/donut.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.donut.code2verifyinfo",
            path: "/donut/code2verifyinfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "donut",
            type_name: "Code2verifyinfo",
            title: "Exchange a login code for the user's identity (code2Verifyinfo)",
            docs: &["https://dev.weixin.qq.com/docs/framework/dev/openapi/code2Verifyinfo.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
appid = string! from app_id  of the multi-platform application
appsecret = secret! from app_secret  of the multi-platform application
code = string!  from the client's login, usable once
grant_type = string! default authorization_code  authorization_code
[response]
login_info = {login_info}  how the user logged in
user_info = {user_info}
[types.login_info]
type = string  way of logging in
login_time = int  Unix seconds
appid = string?  of the multi-platform application
[types.user_info]
user_id = string  user's id in the multi-platform identity service
openapp_info = {openapp_info}?  identity by a mobile application's WeChat login
miniprogram_info = {miniprogram_info}?  identity by a mini program
phone_info = {phone_info}?  phone number bound to the user
apple_info = {apple_info}?  Apple account bound to the user
[types.openapp_info]
appid = string  of the mobile application
openid = string  user's openid at the mobile application
unionid = string?  given if the application is bound to an Open Platform account
headimgurl = string?  link to the avatar
nickname = string?
[types.miniprogram_info]
appid = string  of the mini program
openid = string  user's openid at the mini program
unionid = string?  given if the application is bound to an Open Platform account
[types.phone_info]
phone = string
[types.apple_info]
bundleid = string  bundle id of the iOS application
apple_user_id = string  user's id at Apple
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.donut.unbind_apple",
            path: "/donut/unbindapple",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "donut",
            type_name: "UnbindApple",
            title: "Unbind a user's Apple account (解绑苹果账号)",
            docs: &["https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindapple.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_id = string!  user's id in the multi-platform identity service
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.donut.unbind_phone",
            path: "/donut/unbindphone",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "donut",
            type_name: "UnbindPhone",
            title: "Unbind a user's phone number (解绑手机号)",
            docs: &["https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindphone.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_id = string!  user's id in the multi-platform identity service
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.donut.unbind_weixin",
            path: "/donut/unbindweixin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "donut",
            type_name: "UnbindWeixin",
            title: "Unbind a user's WeChat account (解绑微信)",
            docs: &["https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindweixin.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_id = string!  user's id in the multi-platform identity service
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.donut.unregister_user",
            path: "/donut/unregisteruser",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "donut",
            type_name: "UnregisterUser",
            title: "Delete a user's account (注销用户)",
            docs: &["https://dev.weixin.qq.com/docs/framework/dev/openapi/unregisteruser.html"],
            note: "Cannot be undone: the user's id and all bindings are removed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_id = string!  user's id in the multi-platform identity service
",
        },
    ),
];
