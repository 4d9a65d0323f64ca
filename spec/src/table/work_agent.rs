//! Generated from `spec/work/agent.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "work.agent.batch_set_workbench_data",
            path: "/cgi-bin/agent/batch_set_workbench_data",
            ..Operation::usual(Product::Work)
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
agentid = int?  id of the application; absent for suite and customised apps
userid_list = [string]!  user ids of at most 1000 members
data = {data}!  workbench data that all these members get
[types.data]
type = string!  image, keydata, list, webview or normal for the usual icon
keydata = {keydata}?  key figures, with type keydata
image = {image}?  picture, with type image
list = {list}?  list, with type list
webview = {webview}?  embedded page, with type webview
[types.keydata]
items = [{items}]!  at most 4 for key figures, at most 3 for a list
[types.items]
key = string?  name of the figure
data = string!  value of the figure
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.image]
url = string?  address of the picture or page
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.list]
items = [{list_items}]!  at most 4 for key figures, at most 3 for a list
[types.list_items]
title = string!  text of the item
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.webview]
url = string?  address of the picture or page
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
height = string?  single_row or double_row
hide_title = bool?  whether the title of the application is hidden
enable_webview_click = bool?  whether the page takes taps itself
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.get",
            path: "/cgi-bin/agent/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
agentid = int?  id of the application; absent for suite and customised apps
[response]
agentid = int  id of the application; absent for suite and customised apps
name = string  name of the application, at most 32 characters
square_logo_url = string  address of the square logo
description = string  description of the application, 4 to 120 characters
allow_userinfos = {allow_userinfos}  visible members
allow_partys = {allow_partys}  visible departments
allow_tags = {allow_tags}  visible tags
close = bool as bool_as_int  whether the application is disabled
report_location_flag = bool as bool_as_int  whether the place of members is reported when they enter
isreportenter = bool as bool_as_int  whether an event is sent when a member enters
redirect_domain = string?  trusted domain of the application
home_url = string?  page of the application, http or https
customized_publish_status = int?  0 to be developed, 1 in development, 2 online, 3 with an offline version
[types.allow_userinfos]
user = [{user}]
[types.user]
userid = string  user id of the member
[types.allow_partys]
partyid = [int]  department ids
[types.allow_tags]
tagid = [int]  tag ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.get_admin_list",
            path: "/cgi-bin/agent/get_admin_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
userid = string  user id of the member
auth_type = int  0 may send messages, 1 may manage
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.get_permissions",
            path: "/cgi-bin/agent/get_permissions",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
app_permissions = [string]  names of the permissions
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.get_workbench_template",
            path: "/cgi-bin/agent/get_workbench_template",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
agentid = int?  id of the application; absent for suite and customised apps
[response]
type = string  image, keydata, list, webview or normal for the usual icon
keydata = {answer_keydata}?  key figures, with type keydata
image = {answer_image}?  picture, with type image
list = {list}?  list, with type list
webview = {answer_webview}?  embedded page, with type webview
replace_user_data = bool  whether data set for members is overwritten
[types.answer_keydata]
items = [{keydata_items}]  at most 4 for key figures, at most 3 for a list
[types.keydata_items]
key = string?  name of the figure
data = string  value of the figure
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.answer_image]
url = string?  address of the picture or page
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.list]
items = [{list_items}]  at most 4 for key figures, at most 3 for a list
[types.list_items]
title = string  text of the item
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.answer_webview]
url = string?  address of the picture or page
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
height = string?  single_row or double_row
hide_title = bool?  whether the title of the application is hidden
enable_webview_click = bool?  whether the page takes taps itself
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.list",
            path: "/cgi-bin/agent/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
agentid = int  id of the application; absent for suite and customised apps
name = string  name of the application, at most 32 characters
square_logo_url = string  address of the square logo
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.migrate_to_customized_app",
            path: "/cgi-bin/agent/migrate_to_customized_app",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "agent",
            type_name: "MigrateToCustomizedApp",
            title: "Turn a suite app into a customised app (代开发应用迁移)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96072"],
            note: "Irreversible.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
suite_access_token = secret!  token of the suite
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.set",
            path: "/cgi-bin/agent/set",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "agent",
            type_name: "Set",
            title: "Set an application (设置应用)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90228"],
            note: "Only the given members change.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application; absent for suite and customised apps
name = string?  name of the application, at most 32 characters
logo_mediaid = string?  media id of the logo
description = string?  description of the application, 4 to 120 characters
report_location_flag = bool? as bool_as_int  whether the place of members is reported when they enter
isreportenter = bool? as bool_as_int  whether an event is sent when a member enters
redirect_domain = string?  trusted domain of the application
home_url = string?  page of the application, http or https
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.set_scope",
            path: "/cgi-bin/agent/set_scope",
            token: TokenKind::ContactSync,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "agent",
            type_name: "SetScope",
            title: "Set the visible scope of the application (设置应用可见范围)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90583",
                "https://developer.work.weixin.qq.com/document/path/90807",
            ],
            note: "Replaces the visible scope.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application; absent for suite and customised apps
allow_user = [string]?  user ids of members who see the application
allow_party = [int]?  department ids
allow_tag = [int]?  tag ids
[response]
invaliduser = [string]?  user ids that were not accepted
invalidparty = [int]?  department ids that were not accepted
invalidtag = [int]?  tag ids that were not accepted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.set_workbench_data",
            path: "/cgi-bin/agent/set_workbench_data",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "agent",
            type_name: "SetWorkbenchData",
            title: "Set workbench data of a member (设置应用在用户工作台展示的数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92535",
                "https://developer.work.weixin.qq.com/document/path/94620",
            ],
            note: "The template must have been set with the same type. Limited to 10 calls a minute for a member.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application; absent for suite and customised apps
userid = string!  user id of the member
type = string!  image, keydata, list, webview or normal for the usual icon
keydata = {keydata}?  key figures, with type keydata
image = {image}?  picture, with type image
list = {list}?  list, with type list
webview = {webview}?  embedded page, with type webview
[types.keydata]
items = [{items}]!  at most 4 for key figures, at most 3 for a list
[types.items]
key = string?  name of the figure
data = string!  value of the figure
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.image]
url = string?  address of the picture or page
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.list]
items = [{list_items}]!  at most 4 for key figures, at most 3 for a list
[types.list_items]
title = string!  text of the item
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.webview]
url = string?  address of the picture or page
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
height = string?  single_row or double_row
hide_title = bool?  whether the title of the application is hidden
enable_webview_click = bool?  whether the page takes taps itself
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.agent.set_workbench_template",
            path: "/cgi-bin/agent/set_workbench_template",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "agent",
            type_name: "SetWorkbenchTemplate",
            title: "Set the workbench template (设置应用在工作台展示的模版)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92535",
                "https://developer.work.weixin.qq.com/document/path/94620",
            ],
            note: "Sets the default for all members; data can then be set member by member.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application; absent for suite and customised apps
type = string!  image, keydata, list, webview or normal for the usual icon
keydata = {keydata}?  key figures, with type keydata
image = {image}?  picture, with type image
list = {list}?  list, with type list
webview = {webview}?  embedded page, with type webview
replace_user_data = bool?  whether data set for members is overwritten
[types.keydata]
items = [{items}]!  at most 4 for key figures, at most 3 for a list
[types.items]
key = string?  name of the figure
data = string!  value of the figure
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.image]
url = string?  address of the picture or page
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.list]
items = [{list_items}]!  at most 4 for key figures, at most 3 for a list
[types.list_items]
title = string!  text of the item
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
[types.webview]
url = string?  address of the picture or page
jump_url = string?  page that opens on a tap
pagepath = string?  mini program page that opens on a tap, instead of jump_url
height = string?  single_row or double_row
hide_title = bool?  whether the title of the application is hidden
enable_webview_click = bool?  whether the page takes taps itself
",
        },
    ),
];
