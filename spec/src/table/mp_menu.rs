//! Generated from `spec/mp/menu.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mp.menu.get_current_selfmenu_info",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/cgi-bin/get_current_selfmenu_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "menu",
            type_name: "GetCurrentSelfmenuInfo",
            title: "Get the menu in effect (获取自定义菜单配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Querying_Custom_Menus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
is_menu_open = bool as bool_as_int
selfmenu_info = {selfmenu_info}
[types.selfmenu_info]
button = [{button}]
[types.button]
type = string?
name = string
key = string?
value = string?
url = string?
news_info = {news_info}?
sub_button = {sub_button}?
[types.news_info]
list = [{list}]
[types.list]
title = string
author = string?
digest = string?
show_cover = bool as bool_as_int
cover_url = string
content_url = string
source_url = string?
[types.sub_button]
list = [{button}]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.add_conditional",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/menu/addconditional",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "menu",
            type_name: "AddConditional",
            title: "Create a conditional menu (创建个性化菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#0",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
button = [{button}]!
matchrule = {matchrule}!
[response]
menuid = int
[types.button]
type = string!
name = string!
key = string?
url = string?
media_id = string?
article_id = string?
appid = string?
pagepath = string?
sub_button = [{sub_button}]?
[types.sub_button]
type = string!
name = string!
key = string?
url = string?
media_id = string?
article_id = string?
appid = string?
pagepath = string?
sub_button = [{sub_button}]?
[types.matchrule]
tag_id = int?
client_platform_type = int?
language = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.create",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/menu/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "menu",
            type_name: "Create",
            title: "Create the menu (创建自定义菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
button = [{button}]!
[types.button]
type = string!
name = string!
key = string?
url = string?
media_id = string?
article_id = string?
appid = string?
pagepath = string?
sub_button = [{button}]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.del_conditional",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/menu/delconditional",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "menu",
            type_name: "DelConditional",
            title: "Delete a conditional menu (删除个性化菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#1",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
menuid = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.delete",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/cgi-bin/menu/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "menu",
            type_name: "Delete",
            title: "Delete all menus (删除自定义菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.get",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/cgi-bin/menu/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "menu",
            type_name: "Get",
            title: "Get the menus made by the API (查询自定义菜单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
menu = {menu}
conditionalmenu = [{conditionalmenu}]?
[types.menu]
button = [{button}]
menuid = int?
[types.button]
type = string
name = string
key = string?
url = string?
media_id = string?
article_id = string?
appid = string?
pagepath = string?
sub_button = [{button}]?
[types.conditionalmenu]
button = [{conditionalmenu_button}]
menuid = int?
matchrule = {matchrule}
[types.conditionalmenu_button]
type = string?
name = string
key = string?
url = string?
media_id = string?
article_id = string?
appid = string?
pagepath = string?
sub_button = [{conditionalmenu_button}]?
[types.matchrule]
group_id = int?
tag_id = int?
sex = int?
client_platform_type = int?
country = string?
province = string?
city = string?
language = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.menu.trymatch",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/menu/trymatch",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "menu",
            type_name: "Trymatch",
            title: "Test which menu a user sees (测试个性化菜单匹配结果)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_id = string!
[response]
button = [{button}]
[types.button]
type = string
name = string
key = string?
url = string?
media_id = string?
article_id = string?
appid = string?
pagepath = string?
sub_button = [{sub_button}]?
[types.sub_button]
type = string
name = string
key = string?
url = string?
media_id = string?
article_id = string?
appid = string?
pagepath = string?
sub_button = [{sub_button}]?
",
        },
    ),
];
