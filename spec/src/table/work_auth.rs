//! Generated from `spec/work/auth.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.auth.get_tfa_info",
            path: "/cgi-bin/auth/get_tfa_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "auth",
            type_name: "GetTfaInfo",
            title: "Get the two-factor verification of a member (获取用户二次验证信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99499"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code = string!  code from the sign-in redirect, valid once and for five minutes
[response]
userid = string  user id of the member
tfa_code = string  code to pass the second verification with
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.auth.get_user_detail",
            path: "/cgi-bin/auth/getuserdetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "auth",
            type_name: "GetUserDetail",
            title: "Get sensitive information of a member (获取访问用户敏感信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95833"],
            note: "Members must have agreed in the sign-in page; members are empty otherwise.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_ticket = secret!  ticket for sensitive information, with scope snsapi_privateinfo, valid for 1800 seconds
[response]
userid = string  user id of the member
gender = int  0 undefined, 1 male, 2 female
avatar = string?  address of the picture
qr_code = string?  address of the member's personal QR code
mobile = string?
email = string?
biz_mail = string?  company mailbox
address = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.auth.get_user_info",
            path: "/cgi-bin/auth/getuserinfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "auth",
            type_name: "GetUserInfo",
            title: "Get the identity of a visitor (获取访问用户身份)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91023",
                "https://developer.work.weixin.qq.com/document/path/91437",
            ],
            note: "For members user id and perhaps user_ticket come back, for others open id and perhaps the external user id.",
            errors: &[40029, 50001],
            obsolete: None,
            shape: r"[query]
code = string!  code from the sign-in redirect, valid once and for five minutes
[response]
userid = string?  user id of the member
user_ticket = secret?  ticket for sensitive information, with scope snsapi_privateinfo, valid for 1800 seconds
openid = string?  open id of a visitor who is no member
external_userid = string?  external user id of a visitor who is a customer
",
        },
    ),
];
