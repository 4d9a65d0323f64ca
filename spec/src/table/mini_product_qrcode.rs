//! Generated from `spec/mini/product_qrcode.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.product_qrcode.check",
            path: "/product/qrcode/check",
            ok_field: Some("self_check_err_code"),
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_qrcode",
            type_name: "Check",
            title: "Check whether a code has been scanned (查询扫码状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/check_qrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ticket = secret!  ticket of the code
[response]
self_check_err_code = int  code of the business error
self_check_err_msg = string?  text of the business error
status = int  0 not scanned, 1 confirmed, 2 cancelled, 3 expired, 4 scanned
scan_user_type = int?  who scanned: 0 not an administrator, 1 the administrator, 2 a deputy administrator
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_qrcode.gen",
            path: "/product/qrcode/gen",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_qrcode",
            type_name: "Gen",
            title: "Generate a code ticket (生成二维码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/gen_qrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  what the code confirms
[response]
qrcode_ticket = string  ticket of the code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_qrcode.get",
            path: "/product/qrcode/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_qrcode",
            type_name: "Get",
            title: "Get the image of a code (获取二维码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/get_qrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ticket = secret!  ticket of the code
[response]
qrcode_buf = string  image of the code, base64
",
        },
    ),
];
