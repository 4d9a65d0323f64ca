//! Generated from `spec/mp/qrcode.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mp.qrcode.create",
        path: "/cgi-bin/qrcode/create",
        ..Operation::usual(Product::Mp)
    },
    Texts {
        group: "qrcode",
        type_name: "Create",
        title: "Create a QR code with a scene (生成带参数的二维码)",
        docs: &[
            "https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html",
        ],
        note: "At most 100000 permanent codes; temporary ones have no such limit.",
        errors: &[],
        obsolete: None,
        shape: r"[request]
expire_seconds = int?  seconds, at most 2592000 (30 days); 60 if left out; for temporary codes only
action_name = string!  QR_SCENE or QR_STR_SCENE temporary, QR_LIMIT_SCENE or QR_LIMIT_STR_SCENE permanent; STR with scene_str, otherwise with scene_id
action_info = {action_info}!
[response]
expire_seconds = int?  seconds, at most 2592000 (30 days); 60 if left out; for temporary codes only
ticket = string  serves to fetch the picture from https://mp.weixin.qq.com/cgi-bin/showqrcode
url = string  the text of the code, from which any picture can be made
[types.action_info]
scene = {scene}!  returned with the events of scanning and following
[types.scene]
scene_id = int?  32-bit number other than 0; for permanent codes 1 to 100000
scene_str = string?  1 to 64 characters
",
    },
)];
