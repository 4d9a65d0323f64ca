//! Generated from `spec/work/auth.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.auth.get_tfa_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/auth/get_tfa_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "auth",
            type_name: "GetTfaInfo",
            title: "Get the two-factor verification of a member (获取用户二次验证信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99499"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code = string!
[response]
userid = string
tfa_code = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.auth.get_user_detail",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/auth/getuserdetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "auth",
            type_name: "GetUserDetail",
            title: "Get sensitive information of a member (获取访问用户敏感信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95833"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_ticket = string!
[response]
userid = string
gender = int
avatar = string?
qr_code = string?
mobile = string?
email = string?
biz_mail = string?
address = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.auth.get_user_info",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/auth/getuserinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "auth",
            type_name: "GetUserInfo",
            title: "Get the identity of a visitor (获取访问用户身份)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91023",
                "https://developer.work.weixin.qq.com/document/path/91437",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
code = string!
[response]
userid = string?
user_ticket = string?
openid = string?
external_userid = string?
",
        },
    ),
];
