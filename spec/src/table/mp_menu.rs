//! Generated from `spec/mp/menu.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mp.menu.get_current_selfmenu_info",
            path: "/cgi-bin/get_current_selfmenu_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "menu",
            type_name: "GetCurrentSelfmenuInfo",
            title: "Get the menu in effect (获取自定义菜单配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Querying_Custom_Menus.html",
            ],
            note: "Also shows menus made on the platform's site.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
is_menu_open = bool as bool_as_int  whether the menu is switched on
selfmenu_info = {selfmenu_info}
[types.selfmenu_info]
button = [{button}]  1 to 3 buttons
[types.button]
type = string?  as for menus made by the API, besides text, img, voice, video and news for menus made on the platform's site
name = string  at most 16 bytes, of a sub-button 60 bytes
key = string?  returned with the event, at most 128 bytes; for click and the other event types
value = string?  text, media id or link, by type
url = string?  page opened, at most 1024 bytes; for miniprogram the page shown by old clients
news_info = {news_info}?
sub_button = {sub_button}?  1 to 5 buttons below this one
[types.news_info]
list = [{list}]
[types.list]
title = string
author = string?
digest = string?
show_cover = bool as bool_as_int  whether the cover is shown in the text
cover_url = string  link to the cover
content_url = string  link to the article
source_url = string?  link of the original page (阅读原文)
[types.sub_button]
list = [{button}]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.add_conditional",
            path: "/cgi-bin/menu/addconditional",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "menu",
            type_name: "AddConditional",
            title: "Create a conditional menu (创建个性化菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#0",
            ],
            note: "An ordinary menu must exist. The menu made last is matched first.",
            errors: &[
                40015, 40016, 40017, 40018, 40019, 40020, 40023, 40024, 40025, 40026, 40027,
            ],
            obsolete: None,
            shape: r"[request]
button = [{button}]!  1 to 3 buttons
matchrule = {matchrule}!  who sees the menu; at least one member
[response]
menuid = int  id of the menu
[types.button]
type = string!  click, view, miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, media_id, article_id or article_view_limited; absent if there are sub-buttons
name = string!  at most 16 bytes, of a sub-button 60 bytes
key = string?  returned with the event, at most 128 bytes; for click and the other event types
url = string?  page opened, at most 1024 bytes; for miniprogram the page shown by old clients
media_id = string?  permanent material sent, for media_id
article_id = string?  published article, for article_id and article_view_limited
appid = string?  mini program opened, must be linked to the account
pagepath = string?  page of the mini program
sub_button = [{sub_button}]?  1 to 5 buttons below this one
[types.sub_button]
type = string!  click, view, miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, media_id, article_id or article_view_limited; absent if there are sub-buttons
name = string!  at most 16 bytes, of a sub-button 60 bytes
key = string?  returned with the event, at most 128 bytes; for click and the other event types
url = string?  page opened, at most 1024 bytes; for miniprogram the page shown by old clients
media_id = string?  permanent material sent, for media_id
article_id = string?  published article, for article_id and article_view_limited
appid = string?  mini program opened, must be linked to the account
pagepath = string?  page of the mini program
sub_button = [{sub_button}]?  1 to 5 buttons below this one
[types.matchrule]
tag_id = int?  id of a user tag
client_platform_type = int?  1 iOS, 2 Android, 3 others
language = string?  user's language, such as zh_CN
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.create",
            path: "/cgi-bin/menu/create",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "menu",
            type_name: "Create",
            title: "Create the menu (创建自定义菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html",
            ],
            note: "Users may see the change only after some minutes or after following anew. Replaces the menu.",
            errors: &[
                40015, 40016, 40017, 40018, 40019, 40020, 40023, 40024, 40025, 40026, 40027,
            ],
            obsolete: None,
            shape: r"[request]
button = [{button}]!  1 to 3 buttons
[types.button]
type = string!  click, view, miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, media_id, article_id or article_view_limited; absent if there are sub-buttons
name = string!  at most 16 bytes, of a sub-button 60 bytes
key = string?  returned with the event, at most 128 bytes; for click and the other event types
url = string?  page opened, at most 1024 bytes; for miniprogram the page shown by old clients
media_id = string?  permanent material sent, for media_id
article_id = string?  published article, for article_id and article_view_limited
appid = string?  mini program opened, must be linked to the account
pagepath = string?  page of the mini program
sub_button = [{button}]?  1 to 5 buttons below this one
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.del_conditional",
            path: "/cgi-bin/menu/delconditional",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "menu",
            type_name: "DelConditional",
            title: "Delete a conditional menu (删除个性化菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#1",
            ],
            note: "",
            errors: &[65301],
            obsolete: None,
            shape: r"[request]
menuid = int!  id of the menu
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.delete",
            path: "/cgi-bin/menu/delete",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "menu",
            type_name: "Delete",
            title: "Delete all menus (删除自定义菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html",
            ],
            note: "Deletes the conditional menus as well.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.get",
            path: "/cgi-bin/menu/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "menu",
            type_name: "Get",
            title: "Get the menus made by the API (查询自定义菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html",
            ],
            note: "Only menus made by the API.",
            errors: &[46003],
            obsolete: None,
            shape: r"[response]
menu = {menu}
conditionalmenu = [{conditionalmenu}]?  conditional menus
[types.menu]
button = [{button}]  1 to 3 buttons
menuid = int?  id of the menu
[types.button]
type = string  click, view, miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, media_id, article_id or article_view_limited; absent if there are sub-buttons
name = string  at most 16 bytes, of a sub-button 60 bytes
key = string?  returned with the event, at most 128 bytes; for click and the other event types
url = string?  page opened, at most 1024 bytes; for miniprogram the page shown by old clients
media_id = string?  permanent material sent, for media_id
article_id = string?  published article, for article_id and article_view_limited
appid = string?  mini program opened, must be linked to the account
pagepath = string?  page of the mini program
sub_button = [{button}]?  1 to 5 buttons below this one
[types.conditionalmenu]
button = [{conditionalmenu_button}]  1 to 3 buttons
menuid = int?  id of the menu
matchrule = {matchrule}  who sees the menu; at least one member
[types.conditionalmenu_button]
type = string?  click, view, miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, media_id, article_id or article_view_limited; absent if there are sub-buttons
name = string  at most 16 bytes, of a sub-button 60 bytes
key = string?  returned with the event, at most 128 bytes; for click and the other event types
url = string?  page opened, at most 1024 bytes; for miniprogram the page shown by old clients
media_id = string?  permanent material sent, for media_id
article_id = string?  published article, for article_id and article_view_limited
appid = string?  mini program opened, must be linked to the account
pagepath = string?  page of the mini program
sub_button = [{conditionalmenu_button}]?  1 to 5 buttons below this one
[types.matchrule]
group_id = int?  id of a user group, replaced by tags
tag_id = int?  id of a user tag
sex = int?  1 male, 2 female
client_platform_type = int?  1 iOS, 2 Android, 3 others
country = string?  user's region, no longer effective
province = string?  user's region, no longer effective
city = string?  user's region, no longer effective
language = string?  user's language, such as zh_CN
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.trymatch",
            path: "/cgi-bin/menu/trymatch",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "menu",
            type_name: "Trymatch",
            title: "Test which menu a user sees (测试个性化菜单匹配结果)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#2",
            ],
            note: "",
            errors: &[65302],
            obsolete: None,
            shape: r"[request]
user_id = string!  openid or WeChat id
[response]
button = [{button}]  1 to 3 buttons
[types.button]
type = string  click, view, miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, media_id, article_id or article_view_limited; absent if there are sub-buttons
name = string  at most 16 bytes, of a sub-button 60 bytes
key = string?  returned with the event, at most 128 bytes; for click and the other event types
url = string?  page opened, at most 1024 bytes; for miniprogram the page shown by old clients
media_id = string?  permanent material sent, for media_id
article_id = string?  published article, for article_id and article_view_limited
appid = string?  mini program opened, must be linked to the account
pagepath = string?  page of the mini program
sub_button = [{sub_button}]?  1 to 5 buttons below this one
[types.sub_button]
type = string  click, view, miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, media_id, article_id or article_view_limited; absent if there are sub-buttons
name = string  at most 16 bytes, of a sub-button 60 bytes
key = string?  returned with the event, at most 128 bytes; for click and the other event types
url = string?  page opened, at most 1024 bytes; for miniprogram the page shown by old clients
media_id = string?  permanent material sent, for media_id
article_id = string?  published article, for article_id and article_view_limited
appid = string?  mini program opened, must be linked to the account
pagepath = string?  page of the mini program
sub_button = [{sub_button}]?  1 to 5 buttons below this one
",
        },
    ),
];
