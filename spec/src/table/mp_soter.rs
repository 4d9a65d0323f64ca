//! Generated from `spec/mp/soter.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mp.soter.verify_signature",
        path: "/cgi-bin/soter/verify_signature",
        ..Operation::usual(Product::Mp)
    },
    Texts {
        group: "soter",
        type_name: "VerifySignature",
        title: "Verify a SOTER signature (生物认证秘钥签名验证)",
        docs: &[
            "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/soter/soter.verifySignature.html",
        ],
        note: "Do it for each authentication: the client's result alone is not proof.",
        errors: &[],
        obsolete: None,
        shape: r"[request]
openid = string!  user's openid
json_string = string!  resultJSON of wx.startSoterAuthentication
json_signature = string!  resultJSONSignature of wx.startSoterAuthentication
[response]
is_ok = bool  whether the signature is genuine
",
    },
)];
