//! Generated from `spec/work/miniprogram.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "work.miniprogram.jscode2session",
            path: "/cgi-bin/miniprogram/jscode2session",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniprogram",
            type_name: "Jscode2session",
            title: "Exchange a sign-in code for a session (临时登录凭证校验code2Session)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91507"],
            note: "",
            errors: &[40029],
            obsolete: None,
            shape: r"[query]
js_code = string!  from wx.qy.login; usable once, valid 5 minutes
grant_type = string! default authorization_code  always authorization_code
[response]
corpid = string
userid = string  member of the company
session_key = secret  key of the session, keep it on the server
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniprogram.transfer_session",
            path: "/cgi-bin/miniprogram/transfer_session",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniprogram",
            type_name: "TransferSession",
            title: "Convert a session of a downstream company (获取下级/下游企业小程序session)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93403"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  as jscode2session gave it
session_key = secret!  as jscode2session gave it
[response]
userid = string  member of the company
session_key = secret  key of the session, keep it on the server
",
        },
    ),
];
