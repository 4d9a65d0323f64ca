//! Generated from `spec/work/linkedcorp.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.linkedcorp.agent_get_perm_list",
            path: "/cgi-bin/linkedcorp/agent/get_perm_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "linkedcorp",
            type_name: "AgentGetPermList",
            title: "Get the visible scope of an app in linked companies (获取应用的可见范围)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93172"],
            note: "Only what lies in linked companies: the visible scope within the own company is not part of it.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
userids = [string]?  members that the app may see, as corpid/userid
department_ids = [string]?  departments that the app may see, as linkedid/departmentid
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.linkedcorp.department_list",
            path: "/cgi-bin/linkedcorp/department/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "linkedcorp",
            type_name: "DepartmentList",
            title: "List the departments of linked companies (获取互联企业部门列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93170"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
department_id = string!  form linkedid/departmentid
[response]
department_list = [{department_list}]  departments below the one asked for
[types.department_list]
department_id = int  form linkedid/departmentid
department_name = string?
parentid = int  parent department, 0 or the linked root for the top
order = int  sort value among siblings, larger comes first
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.linkedcorp.message_send",
            path: "/cgi-bin/linkedcorp/message/send",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "linkedcorp",
            type_name: "MessageSend",
            title: "Send an app message to linked companies (互联企业发送应用消息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90250"],
            note: "At least one recipient, or toall. Recipients out of the app's visible scope come back as invalid, the rest is sent.",
            errors: &[81013, 82001],
            obsolete: None,
            shape: r#"[request]
touser = [string]?  members as corpid/userid, at most 1000
toparty = [string]?  departments as linkedid/departmentid, at most 100
totag = [int]?  tag ids of the sending company, at most 100
toall = bool? as bool_as_int  true sends to everyone who can see the app; the other recipients are ignored
msgtype = string!  text, image, voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice
text = {text_2}?  present for its msgtype
image = {image}?  present for its msgtype
voice = {voice}?  present for its msgtype
video = {video}?  present for its msgtype
file = {file}?  present for its msgtype
textcard = {textcard}?  present for its msgtype
news = {news}?  present for its msgtype
mpnews = {mpnews}?  present for its msgtype
markdown = {markdown}?  present for its msgtype
miniprogram_notice = {miniprogram_notice}?  present for its msgtype
agentid = int?  id of the sending app
safe = bool? as bool_as_int  true makes the message confidential
[response]
invaliduser = [string]?  recipients that were not reached, as corpid/userid
invalidparty = [string]?  departments that were not reached
invalidtag = [int]?  tags that were not reached
[types.text_2]
content = string!  at most 2048 bytes
[types.image]
media_id = string!  from uploading a temporary file
[types.voice]
media_id = string!  from uploading a temporary file
[types.video]
media_id = string!  from uploading a temporary file
title = string?
description = string?
[types.file]
media_id = string!  from uploading a temporary file
[types.textcard]
url = string!
title = string!  at most 128 bytes, cut beyond
description = string!  at most 512 bytes, cut beyond
btntxt = string?  label of the button, "details" (详情) by default
[types.news]
articles = [{articles}]!  1 to 8
[types.articles]
url = string!
title = string!  at most 128 bytes, cut beyond
description = string?  at most 512 bytes, cut beyond
picurl = string?  image, JPG or PNG
btntxt = string?  label of the button, "details" (详情) by default
appid = string?  mini program, must be bound to the app
pagepath = string?  path of the mini program page
[types.mpnews]
articles = [{mpnews_articles}]!  1 to 8
[types.mpnews_articles]
url = string!
title = string!  at most 128 bytes, cut beyond
digest = string?  summary
author = string?
content = string!  HTML, at most 666 KB
content_source_url = string?  address behind "read the original"
thumb_media_id = string?  cover image, from uploading a temporary file
[types.markdown]
content = string!
[types.miniprogram_notice]
appid = string!  mini program, must be bound to the app
page = string!  path of the mini program page
title = string!
description = string?
content_item = [{content_item}]?  key and value lines, at most 10
emphasis_first_item = bool?  whether the first line is shown large
[types.content_item]
key = string!
value = string!
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "work.linkedcorp.user_get",
            path: "/cgi-bin/linkedcorp/user/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "linkedcorp",
            type_name: "UserGet",
            title: "Get the details of a member of a linked company (获取互联企业成员详细信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93171"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  form corpid/userid
[response]
user_info = {user_info}
[types.user_info]
corpid = string  company that the member belongs to
userid = string  form corpid/userid
name = string?
mobile = string?  only returned to apps that may read sensitive fields
telephone = string?  only returned to apps that may read sensitive fields
email = string?  only returned to apps that may read sensitive fields
position = string?  only returned to apps that may read sensitive fields
department = [string]?  departments of the member, as linkedid/departmentid
extattr = {extattr}?  extended attributes
[types.extattr]
attrs = [{attrs}]  extended attributes in display order
[types.attrs]
type = int  0 text, 1 web page
name = string
text = {text}?  present for its msgtype
web = {web}?
[types.text]
value = string
[types.web]
title = string
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.linkedcorp.user_list",
            path: "/cgi-bin/linkedcorp/user/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "linkedcorp",
            type_name: "UserList",
            title: "List the members of a linked department with details (获取互联企业部门成员详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93169"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
department_id = string!  form linkedid/departmentid
fetch_child = bool?  whether to include departments below
[response]
userlist = [{userlist}]  members of the department
[types.userlist]
corpid = string  company that the member belongs to
userid = string  form corpid/userid
name = string?
mobile = string?  only returned to apps that may read sensitive fields
telephone = string?  only returned to apps that may read sensitive fields
email = string?  only returned to apps that may read sensitive fields
position = string?  only returned to apps that may read sensitive fields
department = [string]?  departments of the member, as linkedid/departmentid
extattr = {extattr}?  extended attributes
[types.extattr]
attrs = [{attrs}]  extended attributes in display order
[types.attrs]
type = int  0 text, 1 web page
name = string
text = {text}?  present for its msgtype
web = {web}?
[types.text]
value = string
[types.web]
title = string
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.linkedcorp.user_simple_list",
            path: "/cgi-bin/linkedcorp/user/simplelist",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "linkedcorp",
            type_name: "UserSimpleList",
            title: "List the members of a linked department (获取互联企业部门成员)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93168"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
department_id = string!  form linkedid/departmentid
fetch_child = bool?  whether to include departments below
[response]
userlist = [{userlist}]  members of the department
[types.userlist]
corpid = string  company that the member belongs to
userid = string  form corpid/userid
name = string?
department = [string]?  departments of the member, as linkedid/departmentid
",
        },
    ),
];
