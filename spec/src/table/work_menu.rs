//! Generated from `spec/work/menu.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.menu.create",
            path: "/cgi-bin/menu/create",
            query: &["agentid"],
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "menu",
            type_name: "Create",
            title: "Create the menu of an app (创建菜单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90231"],
            note: "Replaces the whole menu. Clients may show the change only after a while.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
agentid = int?  id of the app
[request]
button = [{button}]!  1 to 3 entries
[types.button]
type = string!  click, view, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, view_miniprogram; left out if the entry has sub_button
name = string!  label, at most 16 bytes, in a submenu 40 bytes
key = string?  comes back in the event, at most 128 bytes; for every type but view and view_miniprogram
url = string?  for type view, at most 1024 bytes
appid = string?  mini program, for type view_miniprogram
pagepath = string?  page of the mini program
sub_button = [{button}]?  1 to 5 entries
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.menu.delete",
            path: "/cgi-bin/menu/delete",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "menu",
            type_name: "Delete",
            title: "Delete the menu of an app (删除菜单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90233"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
agentid = int?  id of the app
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.menu.get",
            path: "/cgi-bin/menu/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "menu",
            type_name: "Get",
            title: "Get the menu of an app (获取菜单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90232"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
agentid = int?  id of the app
[response]
button = [{button}]  1 to 3 entries
[types.button]
type = string?  click, view, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, view_miniprogram; left out if the entry has sub_button
name = string  label, at most 16 bytes, in a submenu 40 bytes
key = string?  comes back in the event, at most 128 bytes; for every type but view and view_miniprogram
url = string?  for type view, at most 1024 bytes
appid = string?  mini program, for type view_miniprogram
pagepath = string?  page of the mini program
sub_button = [{button}]?  1 to 5 entries
",
        },
    ),
];
