//! Generated from `spec/work/sync.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "work.sync.contact_sync_success",
        path: "/cgi-bin/sync/contact_sync_success",
        method: Method::Get,
        token: TokenKind::ContactSync,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
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
