//! Generated from `spec/mini/wxverify.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mini.wxverify.checkwxverifynickname",
        path: "/cgi-bin/wxverify/checkwxverifynickname",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    },
    Texts {
        group: "wxverify",
        type_name: "Checkwxverifynickname",
        title: "Check a nickname (微信认证名称检测)",
        docs: &[
            "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/checkNickName.html",
        ],
        note: "A name that is already taken or forbidden is refused with an error; one that hits a rule needs documents when it is set.",
        errors: &[
            53010, 53011, 53012, 53013, 53014, 53015, 53016, 53017, 53018,
        ],
        obsolete: None,
        shape: r"[request]
nick_name = string!  nickname to check
[response]
hit_condition = bool  whether documents are needed for this name
wording = string?  what the name hit
",
    },
)];
