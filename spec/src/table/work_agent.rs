//! Generated from `spec/work/agent.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "work.agent.batch_set_workbench_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/batch_set_workbench_data",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "agent",
            type_name: "BatchSetWorkbenchData",
            title: "Set workbench data of many members (批量设置应用在用户工作台展示的数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92535",
                "https://developer.work.weixin.qq.com/document/path/94620",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?
userid_list = [string]!
data = {data}!
[types.data]
type = string!
keydata = {keydata}?
image = {image}?
list = {list}?
webview = {webview}?
[types.keydata]
items = [{items}]!
[types.items]
key = string?
data = string!
jump_url = string?
pagepath = string?
[types.image]
url = string?
jump_url = string?
pagepath = string?
[types.list]
items = [{list_items}]!
[types.list_items]
title = string!
jump_url = string?
pagepath = string?
[types.webview]
url = string?
jump_url = string?
pagepath = string?
height = string?
hide_title = bool?
enable_webview_click = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.get",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/agent/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "agent",
            type_name: "Get",
            title: "Get an application (获取指定的应用详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90227",
                "https://developer.work.weixin.qq.com/document/path/90363",
                "https://developer.work.weixin.qq.com/document/path/90845",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
agentid = int?
[response]
agentid = int
name = string
square_logo_url = string
description = string
allow_userinfos = {allow_userinfos}
allow_partys = {allow_partys}
allow_tags = {allow_tags}
close = bool as bool_as_int
report_location_flag = bool as bool_as_int
isreportenter = bool as bool_as_int
redirect_domain = string?
home_url = string?
customized_publish_status = int?
[types.allow_userinfos]
user = [{user}]
[types.user]
userid = string
[types.allow_partys]
partyid = [int]
[types.allow_tags]
tagid = [int]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.get_admin_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/get_admin_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "agent",
            type_name: "GetAdminList",
            title: "List administrators of the application (获取应用管理员列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100073"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
admin = [{admin}]?
[types.admin]
userid = string
auth_type = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.get_permissions",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/get_permissions",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "agent",
            type_name: "GetPermissions",
            title: "Get the permissions of the application (获取应用权限详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99052"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
app_permissions = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.get_workbench_template",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/get_workbench_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "agent",
            type_name: "GetWorkbenchTemplate",
            title: "Get the workbench template (获取应用在工作台展示的模版)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92535",
                "https://developer.work.weixin.qq.com/document/path/94620",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?
[response]
type = string
keydata = {answer_keydata}?
image = {answer_image}?
list = {list}?
webview = {answer_webview}?
replace_user_data = bool
[types.answer_keydata]
items = [{keydata_items}]
[types.keydata_items]
key = string?
data = string
jump_url = string?
pagepath = string?
[types.answer_image]
url = string?
jump_url = string?
pagepath = string?
[types.list]
items = [{list_items}]
[types.list_items]
title = string
jump_url = string?
pagepath = string?
[types.answer_webview]
url = string?
jump_url = string?
pagepath = string?
height = string?
hide_title = bool?
enable_webview_click = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/agent/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "agent",
            type_name: "List",
            title: "List applications (获取access_token对应的应用列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90227",
                "https://developer.work.weixin.qq.com/document/path/90363",
                "https://developer.work.weixin.qq.com/document/path/90845",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
agentlist = [{agentlist}]
[types.agentlist]
agentid = int
name = string
square_logo_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.migrate_to_customized_app",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/migrate_to_customized_app",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "agent",
            type_name: "MigrateToCustomizedApp",
            title: "Turn a suite app into a customised app (代开发应用迁移)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96072"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
suite_access_token = secret!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.set",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/set",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "agent",
            type_name: "Set",
            title: "Set an application (设置应用)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90228"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?
name = string?
logo_mediaid = string?
description = string?
report_location_flag = bool? as bool_as_int
isreportenter = bool? as bool_as_int
redirect_domain = string?
home_url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.set_scope",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/set_scope",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "agent",
            type_name: "SetScope",
            title: "Set the visible scope of the application (设置应用可见范围)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90583",
                "https://developer.work.weixin.qq.com/document/path/90807",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?
allow_user = [string]?
allow_party = [int]?
allow_tag = [int]?
[response]
invaliduser = [string]?
invalidparty = [int]?
invalidtag = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.set_workbench_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/set_workbench_data",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "agent",
            type_name: "SetWorkbenchData",
            title: "Set workbench data of a member (设置应用在用户工作台展示的数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92535",
                "https://developer.work.weixin.qq.com/document/path/94620",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?
userid = string!
type = string!
keydata = {keydata}?
image = {image}?
list = {list}?
webview = {webview}?
[types.keydata]
items = [{items}]!
[types.items]
key = string?
data = string!
jump_url = string?
pagepath = string?
[types.image]
url = string?
jump_url = string?
pagepath = string?
[types.list]
items = [{list_items}]!
[types.list_items]
title = string!
jump_url = string?
pagepath = string?
[types.webview]
url = string?
jump_url = string?
pagepath = string?
height = string?
hide_title = bool?
enable_webview_click = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.set_workbench_template",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/agent/set_workbench_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "agent",
            type_name: "SetWorkbenchTemplate",
            title: "Set the workbench template (设置应用在工作台展示的模版)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92535",
                "https://developer.work.weixin.qq.com/document/path/94620",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?
type = string!
keydata = {keydata}?
image = {image}?
list = {list}?
webview = {webview}?
replace_user_data = bool?
[types.keydata]
items = [{items}]!
[types.items]
key = string?
data = string!
jump_url = string?
pagepath = string?
[types.image]
url = string?
jump_url = string?
pagepath = string?
[types.list]
items = [{list_items}]!
[types.list_items]
title = string!
jump_url = string?
pagepath = string?
[types.webview]
url = string?
jump_url = string?
pagepath = string?
height = string?
hide_title = bool?
enable_webview_click = bool?
",
        },
    ),
];
