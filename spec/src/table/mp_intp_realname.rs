//! Generated from `spec/mp/intp_realname.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mp.intp_realname.quick_check_student_identity",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/intp/quickcheckstudentidentity",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "intp_realname",
            type_name: "QuickCheckStudentIdentity",
            title: "Check a student's identity (快速获取学生身份)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/student.html#_5-2-%E5%BF%AB%E9%80%9F%E8%8E%B7%E5%8F%96%E5%AD%A6%E7%94%9F%E8%BA%AB%E4%BB%BDAPI",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
wx_studentcheck_code = string!
[response]
bind_status = int
is_student = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.intp_realname.real_name_check_real_name_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/intp/realname/checkrealnameinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "intp_realname",
            type_name: "RealNameCheckRealNameInfo",
            title: "Check a user's real-name information (实名信息校验)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/cityservice/cityservice-checkrealnameinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
real_name = string!
cred_type = int! default 1
cred_id = string!
code = string!
[response]
verify_openid = string
verify_real_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.intp_realname.real_name_get_auth_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/intp/realname/getauthurl",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "intp_realname",
            type_name: "RealNameGetAuthUrl",
            title: "Get the link of the real-name authorization page (获取实名授权链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
redirect_url = string!
[response]
auth_url = string
expires_in = int
appid = string?
",
        },
    ),
];
