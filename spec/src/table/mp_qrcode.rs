//! Generated from `spec/mp/qrcode.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mp.qrcode.create",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/qrcode/create",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    },
    Texts {
        group: "qrcode",
        type_name: "Create",
        title: "Create a QR code with a scene (生成带参数的二维码)",
        docs: &[
            "https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html",
        ],
        note: "",
        errors: &[],
        obsolete: None,
        shape: r"[request]
expire_seconds = int?
action_name = string!
action_info = {action_info}!
[response]
expire_seconds = int?
ticket = string
url = string
[types.action_info]
scene = {scene}!
[types.scene]
scene_id = int?
scene_str = string?
",
    },
)];
