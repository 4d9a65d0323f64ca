//! Generated from `spec/work/sync.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "work.sync.contact_sync_success",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/sync/contact_sync_success",
        token: TokenKind::ContactSync,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    },
    Texts {
        group: "sync",
        type_name: "ContactSyncSuccess",
        title: "Declare the contact synchronisation finished (设置通讯录同步完成)",
        docs: &[
            "https://developer.work.weixin.qq.com/document/path/90584",
            "https://developer.work.weixin.qq.com/document/path/90808",
        ],
        note: "For companies that came by a registration code: after it the token of contact synchronisation is void.",
        errors: &[],
        obsolete: None,
        shape: "",
    },
)];
