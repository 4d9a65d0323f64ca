//! Generated from `spec/mp/intp_realname.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mp.intp_realname.quick_check_student_identity",
            path: "/intp/quickcheckstudentidentity",
            ..Operation::usual(Product::Mp)
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
openid = string!  user's openid
wx_studentcheck_code = string!  from the mini program's student check, usable for a short time
[response]
bind_status = int  state of the user's student identity at WeChat, a code
is_student = bool  whether the user is a student
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.intp_realname.real_name_check_real_name_info",
            path: "/intp/realname/checkrealnameinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "intp_realname",
            type_name: "RealNameCheckRealNameInfo",
            title: "Check a user's real-name information (实名信息校验)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/cityservice/cityservice-checkrealnameinfo.html",
            ],
            note: "Compares the data with the user's real-name data at WeChat Pay without disclosing it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  user's openid
real_name = string!  name to compare
cred_type = int! default 1  kind of document, 1 identity card
cred_id = string!  number of the document
code = string!  from the authorization of the user
[response]
verify_openid = string  V_OP_NM_MA user and name match, V_OP_NM_UM they do not, V_OP_NA the user has no real-name record
verify_real_name = string?  V_NM_ID_MA name and number match, V_NM_ID_UM they do not
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.intp_realname.real_name_get_auth_url",
            path: "/intp/realname/getauthurl",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "intp_realname",
            type_name: "RealNameGetAuthUrl",
            title: "Get the link of the real-name authorization page (获取实名授权链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.2",
            ],
            note: "The user returns with a token that serves to get the real-name information.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
redirect_url = string!  page opened after the authorization
[response]
auth_url = string  page on which the user authorizes
expires_in = int  seconds
appid = string?  of the mini program that shows the page
",
        },
    ),
];
