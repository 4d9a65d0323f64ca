//! Generated from `spec/work/externalcontact.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 64] = [
    Entry::new(
        Operation {
            name: "work.externalcontact.add_contact_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/add_contact_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "AddContactWay",
            title: "Create a contact way (配置客户联系「联系我」方式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
scene = int!
style = int?
remark = string?
skip_verify = bool?
state = string?
user = [string]?
party = [int]?
is_temp = bool?
expires_in = int?
chat_expires_in = int?
unionid = string?
is_exclusive = bool?
mark_source = bool?
conclusions = {conclusions}?
[response]
config_id = string
qr_code = string?
[types.conclusions]
text = {text}?
image = {image}?
link = {link}?
miniprogram = {miniprogram}?
[types.text]
content = string!
[types.image]
media_id = string!
[types.link]
url = string!
title = string?
desc = string?
picurl = string?
[types.miniprogram]
appid = string!
page = string!
title = string?
pic_media_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_corp_tag",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/add_corp_tag",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "AddCorpTag",
            title: "Add customer tags (添加企业客户标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92117",
                "https://developer.work.weixin.qq.com/document/path/92696",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string?
group_name = string?
order = int?
tag = [{tag}]?
agentid = int?
[response]
tag_group = {tag_group}
[types.tag]
name = string!
order = int?
[types.tag_group]
group_id = string
group_name = string
order = int
tag = [{tag_answer}]
deleted = bool?
create_time = int  Unix seconds
[types.tag_answer]
id = string
name = string
order = int
deleted = bool?
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_intercept_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/add_intercept_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "AddInterceptRule",
            title: "Create a sensitive word rule (新建敏感词规则)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_name = string!
word_list = [string]!
semantics_list = [int]?
intercept_type = int!
applicable_range = {applicable_range}?
[response]
rule_id = string
[types.applicable_range]
user_list = [string]?
department_list = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_moment_task",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/add_moment_task",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "AddMomentTask",
            title: "Create a task to post to customers' moments (创建发表任务)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95094",
                "https://developer.work.weixin.qq.com/document/path/95095",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
text = {text}?
attachments = [{attachments_2}]?
visible_range = {visible_range}?
[response]
jobid = string
[types.text]
content = string!
[types.attachments_2]
msgtype = string!
image = {image}?
link = {link_2}?
video = {video}?
[types.image]
media_id = string!
[types.link_2]
title = string!
url = string!
media_id = string?
[types.video]
media_id = string!
[types.visible_range]
sender_list = {sender_list}?
external_contact_list = {external_contact_list}?
[types.sender_list]
user_list = [string]?
department_list = [int]?
[types.external_contact_list]
tag_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_msg_template",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/add_msg_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "AddMsgTemplate",
            title: "Create a group sending task (创建企业群发)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92135",
                "https://developer.work.weixin.qq.com/document/path/92698",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_type = string!
external_userid = [string]?
chat_id_list = [string]?
tag_filter = {tag_filter}?
sender = string?
allow_select = bool?
text = {text}?
attachments = [{attachments}]?
[response]
msgid = string
fail_list = [string]?
[types.tag_filter]
group_list = [{group_list}]?
[types.group_list]
tag_list = [string]?
[types.text]
content = string!
[types.attachments]
msgtype = string!
image = {attachments_image}?
link = {attachments_link}?
video = {video}?
miniprogram = {attachments_miniprogram}?
file = {file}?
[types.attachments_image]
media_id = string?
pic_url = string?
[types.attachments_link]
title = string!
desc = string?
url = string!
picurl = string?
[types.video]
media_id = string!
[types.attachments_miniprogram]
appid = string!
page = string!
title = string!
pic_media_id = string?
[types.file]
media_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_product_album",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/add_product_album",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "AddProductAlbum",
            title: "Create a product album (创建商品图册)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
description = string!
price = int!
product_sn = string?
attachments = [{attachments_2}]?
[response]
product_id = string
[types.attachments_2]
type = string!
image = {image}?
[types.image]
media_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_strategy_tag",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/add_strategy_tag",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "AddStrategyTag",
            title: "Create tags of a rule group (为指定规则组创建企业客户标签)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
strategy_id = int!
group_id = string?
group_name = string?
order = int?
tag = [{tag}]!
[response]
tag_group = {answer_tag_group}
[types.tag]
name = string!
order = int?
[types.answer_tag_group]
strategy_id = int?
group_id = string
group_name = string
order = int
create_time = int  Unix seconds
tag = [{tag_group_tag}]
[types.tag_group_tag]
id = string
name = string
order = int
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.batch_get_by_user",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/batch/get_by_user",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "BatchGetByUser",
            title: "Get customer details in a batch (批量获取客户详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92994",
                "https://developer.work.weixin.qq.com/document/path/93010",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!
cursor = string?
limit = int?
[response]
external_contact_list = [{external_contact_list}]
next_cursor = string?
[types.external_contact_list]
external_contact = {external_contact}
follow_info = {follow_info}
[types.external_contact]
external_userid = string
name = string
foreign_key = string?
unionid = string?
avatar = string?
type = int
gender = int
position = string?
corp_name = string?
corp_full_name = string?
is_subscribe = bool? as bool_as_int
subscriber_info = {subscriber_info}?
external_profile = {external_profile}?
[types.subscriber_info]
tag_id = [string]?
remark = string?
remark_mobiles = [string]?
[types.external_profile]
external_corp_name = string?
wechat_channels = {wechat_channels}?
external_attr = [{external_attr}]
[types.wechat_channels]
nickname = string?
status = int?
[types.external_attr]
type = int
name = string
text = {external_attr_text}?
web = {web}?
miniprogram = {miniprogram_answer}?
[types.external_attr_text]
value = string
[types.web]
title = string
url = string
[types.miniprogram_answer]
appid = string
pagepath = string
title = string
[types.follow_info]
userid = string
remark = string
remark_corp_name = string?
remark_mobiles = [string]?
description = string
tags = [{tags}]?
tag_id = [string]?
add_way = int
createtime = int
state = string?
oper_userid = string?
wechat_channels = {follow_info_wechat_channels}?
[types.tags]
type = int
tag_id = string?
tag_name = string?
group_name = string?
[types.follow_info_wechat_channels]
nickname = string?
source = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.batch_to_external_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/batch_to_external_userid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "BatchToExternalUserid",
            title: "Convert phone numbers of parents to external user ids (手机号转外部联系人ID)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92506"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mobiles = [string]!
[response]
success_list = [{success_list}]
fail_list = [{fail_list}]
[types.success_list]
errcode = int?
errmsg = string?
external_userid = string?
foreign_key = string?
mobile = string?
[types.fail_list]
errcode = int
errmsg = string?
external_userid = string?
foreign_key = string?
mobile = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.cancel_groupmsg_send",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/cancel_groupmsg_send",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "CancelGroupmsgSend",
            title: "Stop a group sending task (停止企业群发)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97611"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.cancel_moment_task",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/cancel_moment_task",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "CancelMomentTask",
            title: "Stop a moments task (停止发表企业朋友圈)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97612"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.close_temp_chat",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/close_temp_chat",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "CloseTempChat",
            title: "End a temporary chat (结束临时会话)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92572",
                "https://developer.work.weixin.qq.com/document/path/92577",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
external_userid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.contact_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/contact_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "ContactList",
            title: "List served external contacts (获取已服务的外部联系人)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99434"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
limit = int?
cursor = string?
[response]
info_list = [{info_list}]
next_cursor = string?
[types.info_list]
external_userid = string?
tmp_openid = string?
name = string?
follow_userid = string?
chat_id = string?
chat_name = string?
add_time = int  Unix seconds
is_customer = bool as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.convert_to_openid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/convert_to_openid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "ConvertToOpenid",
            title: "Convert an external user id to an open id (external_userid转换为openid)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92323",
                "https://developer.work.weixin.qq.com/document/path/92292",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_userid = string!
[response]
openid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.customer_acquisition_app_get_permit",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition_app/get_permit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "CustomerAcquisitionAppGetPermit",
            title: "Get the scope of the customer acquisition assistant (获客助手权限范围)",
            docs: &["https://developer.work.weixin.qq.com/document/path/101146"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
user_list = [string]?
department_list = [int]?
tag_list = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.customer_acquisition_quota",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition_quota",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "CustomerAcquisitionQuota",
            title: "Get the remaining quota of customer acquisition (查询剩余使用量)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97375"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
total = int
balance = int
quota_list = [{quota_list}]?
[types.quota_list]
balance = int
expire_date = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.del_contact_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/del_contact_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "DelContactWay",
            title: "Delete a contact way (删除企业已配置的「联系我」方式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.del_corp_tag",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/del_corp_tag",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "DelCorpTag",
            title: "Delete customer tags (删除企业客户标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92117",
                "https://developer.work.weixin.qq.com/document/path/92696",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_id = [string]?
group_id = [string]?
agentid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.del_intercept_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/del_intercept_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "DelInterceptRule",
            title: "Delete a sensitive word rule (删除敏感词规则)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.del_strategy_tag",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/del_strategy_tag",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "DelStrategyTag",
            title: "Delete tags of a rule group (删除指定规则组下的企业客户标签)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_id = [string]?
group_id = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.delete_product_album",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/delete_product_album",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "DeleteProductAlbum",
            title: "Delete a product album (删除商品图册)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.edit_corp_tag",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/edit_corp_tag",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "EditCorpTag",
            title: "Edit a customer tag (编辑企业客户标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92117",
                "https://developer.work.weixin.qq.com/document/path/92696",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = string?
name = string?
order = int?
agentid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.edit_strategy_tag",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/edit_strategy_tag",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "EditStrategyTag",
            title: "Edit a tag of a rule group (编辑指定规则组下的企业客户标签)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = string!
name = string?
order = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "Get",
            title: "Get a customer (获取客户详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92114",
                "https://developer.work.weixin.qq.com/document/path/92265",
                "https://developer.work.weixin.qq.com/document/path/92322",
                "https://developer.work.weixin.qq.com/document/path/91670",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
external_userid = string!
[response]
external_contact = {external_contact}
follow_user = [{follow_user}]
next_cursor = string?
[types.external_contact]
external_userid = string
name = string
foreign_key = string?
unionid = string?
avatar = string?
type = int
gender = int
position = string?
corp_name = string?
corp_full_name = string?
is_subscribe = bool? as bool_as_int
subscriber_info = {subscriber_info}?
external_profile = {external_profile}?
[types.subscriber_info]
tag_id = [string]?
remark = string?
remark_mobiles = [string]?
[types.external_profile]
external_corp_name = string?
wechat_channels = {wechat_channels}?
external_attr = [{external_attr}]
[types.wechat_channels]
nickname = string?
status = int?
[types.external_attr]
type = int
name = string
text = {external_attr_text}?
web = {web}?
miniprogram = {miniprogram_answer}?
[types.external_attr_text]
value = string
[types.web]
title = string
url = string
[types.miniprogram_answer]
appid = string
pagepath = string
title = string
[types.follow_user]
userid = string
remark = string
remark_corp_name = string?
remark_mobiles = [string]?
description = string
tags = [{tags}]?
tag_id = [string]?
add_way = int
createtime = int
state = string?
oper_userid = string?
wechat_channels = {follow_user_wechat_channels}?
[types.tags]
type = int
tag_id = string?
tag_name = string?
group_name = string?
[types.follow_user_wechat_channels]
nickname = string?
source = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_contact_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_contact_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetContactWay",
            title: "Get a contact way (获取企业已配置的「联系我」方式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!
[response]
contact_way = {contact_way}?
[types.contact_way]
config_id = string
type = int
scene = int
style = int
remark = string
skip_verify = bool
state = string
qr_code = string?
user = [string]?
party = [int]?
is_temp = bool
expires_in = int?
chat_expires_in = int?
unionid = string?
is_exclusive = bool?
mark_source = bool?
conclusions = {contact_way_conclusions}
[types.contact_way_conclusions]
text = {text_answer}?
image = {conclusions_image}?
link = {conclusions_link}?
miniprogram = {conclusions_miniprogram}?
[types.text_answer]
content = string
[types.conclusions_image]
pic_url = string
[types.conclusions_link]
url = string
title = string?
desc = string?
picurl = string?
[types.conclusions_miniprogram]
appid = string
page = string
title = string?
pic_media_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_corp_tag_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_corp_tag_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetCorpTagList",
            title: "List customer tags (获取企业标签库)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92117",
                "https://developer.work.weixin.qq.com/document/path/92696",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_id = [string]?
group_id = [string]?
[response]
tag_group = [{tag_group}]
[types.tag_group]
group_id = string
group_name = string
order = int
tag = [{tag_answer}]
deleted = bool?
create_time = int  Unix seconds
[types.tag_answer]
id = string
name = string
order = int
deleted = bool?
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_follow_user_list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_follow_user_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetFollowUserList",
            title: "List members with customer contact (获取配置了客户联系功能的成员列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92571",
                "https://developer.work.weixin.qq.com/document/path/92576",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
follow_user = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_groupmsg_list_v2",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_groupmsg_list_v2",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetGroupmsgListV2",
            title: "List group sending records (获取群发记录列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93338",
                "https://developer.work.weixin.qq.com/document/path/93439",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_type = string!
start_time = int!  Unix seconds
end_time = int!  Unix seconds
creator = string?
filter_type = int?
limit = int?
cursor = string?
[response]
group_msg_list = [{group_msg_list}]?
next_cursor = string?
[types.group_msg_list]
msgid = string
creator = string
create_type = int
text = {text_answer}?
attachments = [{group_msg_list_attachments}]?
create_time = int  Unix seconds
[types.text_answer]
content = string
[types.group_msg_list_attachments]
msgtype = string
image = {group_msg_list_attachments_image}?
link = {group_msg_list_attachments_link}?
video = {attachments_video}?
miniprogram = {group_msg_list_attachments_miniprogram}?
file = {attachments_file}?
[types.group_msg_list_attachments_image]
media_id = string?
pic_url = string?
[types.group_msg_list_attachments_link]
title = string
desc = string?
url = string
picurl = string?
[types.attachments_video]
media_id = string
[types.group_msg_list_attachments_miniprogram]
appid = string
page = string
title = string
pic_media_id = string?
[types.attachments_file]
media_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_groupmsg_send_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_groupmsg_send_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetGroupmsgSendResult",
            title: "List results of a member's group sending (获取企业群发成员执行结果)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93338",
                "https://developer.work.weixin.qq.com/document/path/93439",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!
limit = int?
cursor = string?
userid = string!
[response]
send_list = [{send_list}]?
next_cursor = string?
[types.send_list]
userid = string
chat_id = string?
external_userid = string?
status = int
send_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_groupmsg_task",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_groupmsg_task",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetGroupmsgTask",
            title: "List member tasks of a group sending (获取群发成员发送任务列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93338",
                "https://developer.work.weixin.qq.com/document/path/93439",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!
limit = int?
cursor = string?
[response]
task_list = [{task_list}]?
next_cursor = string?
[types.task_list]
userid = string
status = int
send_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_intercept_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_intercept_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetInterceptRule",
            title: "Get a sensitive word rule (获取敏感词规则详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!
[response]
rule = {rule}
[types.rule]
rule_id = string
rule_name = string
create_time = int?  Unix seconds
word_list = [string]
extra_rule = {extra_rule}?
intercept_type = int
applicable_range = {applicable_range}?
[types.extra_rule]
semantics_list = [int]?
[types.applicable_range]
user_list = [string]?
department_list = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_intercept_rule_list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_intercept_rule_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetInterceptRuleList",
            title: "List sensitive word rules (获取敏感词规则列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
rule_list = [{rule_list}]
[types.rule_list]
rule_id = string
rule_name = string
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_comments",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_moment_comments",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentComments",
            title: "Get comments and likes of a moment (获取客户朋友圈的互动数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!
userid = string!
[response]
comment_list = [{comment_list}]
like_list = [{like_list}]
[types.comment_list]
userid = string?
external_userid = string?
create_time = int  Unix seconds
[types.like_list]
userid = string?
external_userid = string?
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_customer_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_moment_customer_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentCustomerList",
            title: "List customers chosen to see a moment (获取客户朋友圈发表时选择的可见范围)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!
userid = string?
limit = int?
cursor = string?
[response]
customer_list = [{customer_list}]
next_cursor = string?
[types.customer_list]
userid = string
external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_moment_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentList",
            title: "List moments of the company (获取企业全部的发表列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
creator = string?
filter_type = int?
limit = int?
cursor = string?
[response]
moment_list = [{moment_list}]
next_cursor = string?
[types.moment_list]
moment_id = string
creator = string
create_type = int
visible_type = int
text = {text_answer}?
image = [{image_answer}]?
video = {moment_list_video}?
link = {moment_list_link}?
location = {location}?
create_time = int  Unix seconds
[types.text_answer]
content = string
[types.image_answer]
media_id = string
[types.moment_list_video]
media_id = string
thumb_media_id = string?
[types.moment_list_link]
url = string
title = string?
[types.location]
longitude = float
latitude = float
name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_send_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_moment_send_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentSendResult",
            title: "List customers who can see a moment (获取客户朋友圈发表后的可见客户列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!
userid = string?
limit = int?
cursor = string?
[response]
customer_list = [{customer_list}]
next_cursor = string?
[types.customer_list]
external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_task",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_moment_task",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentTask",
            title: "List members posting a moment (获取客户朋友圈企业发表的列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!
limit = int?
cursor = string?
[response]
task_list = [{task_list}]
next_cursor = string?
[types.task_list]
userid = string
publish_status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_task_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_moment_task_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentTaskResult",
            title: "Get the result of creating a moments task (获取任务创建结果)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95094",
                "https://developer.work.weixin.qq.com/document/path/95095",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!
[response]
type = string
status = int
result = {result}
[types.result]
errcode = int
errmsg = string
moment_id = string
invalid_sender_list = {invalid_sender_list}?
invalid_external_contact_list = {invalid_external_contact_list}?
[types.invalid_sender_list]
user_list = [string]?
department_list = [int]?
[types.invalid_external_contact_list]
tag_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_new_external_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_new_external_userid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetNewExternalUserid",
            title: "Convert external user ids to the new form (转换客户external_userid)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95327",
                "https://developer.work.weixin.qq.com/document/path/95435",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_userid_list = [string]!
[response]
items = [{items}]
[types.items]
external_userid = string
new_external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_product_album",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_product_album",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetProductAlbum",
            title: "Get a product album (获取商品图册)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = string!
[response]
product = {product}
[types.product]
product_id = string
description = string
price = int
product_sn = string?
attachments = [{attachments_answer}]?
create_time = int  Unix seconds
[types.attachments_answer]
type = string
image = {image_answer}?
[types.image_answer]
media_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_product_album_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_product_album_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetProductAlbumList",
            title: "List product albums (获取商品图册列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cursor = string?
limit = int?
[response]
next_cursor = string?
product_list = [{product_list}]
[types.product_list]
product_id = string
description = string
price = int
product_sn = string?
attachments = [{attachments_answer}]?
[types.attachments_answer]
type = string
image = {image_answer}?
[types.image_answer]
media_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_strategy_tag_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_strategy_tag_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetStrategyTagList",
            title: "List tags of a rule group (获取指定规则组下的企业客户标签)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
strategy_id = int?
tag_id = [string]?
group_id = [string]?
[response]
tag_group = [{answer_tag_group}]
[types.answer_tag_group]
strategy_id = int
group_id = string
group_name = string
order = int
create_time = int  Unix seconds
tag = [{tag_group_tag}]
[types.tag_group_tag]
id = string
name = string
order = int
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_subscribe_mode",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_subscribe_mode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetSubscribeMode",
            title: "Get the subscription mode of school notices (获取关注「学校通知」的模式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92318",
                "https://developer.work.weixin.qq.com/document/path/92290",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
subscribe_mode = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_subscribe_qr_code",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_subscribe_qr_code",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetSubscribeQrCode",
            title: "Get the QR codes of school notices (获取「学校通知」二维码)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92320",
                "https://developer.work.weixin.qq.com/document/path/92197",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
qrcode_big = string
qrcode_middle = string
qrcode_thumb = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_unassigned_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_unassigned_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetUnassignedList",
            title: "List unassigned customers of members who left (获取待分配的离职成员列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92124",
                "https://developer.work.weixin.qq.com/document/path/92273",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_id = int?
page_size = int?
cursor = string?
[response]
info = [{info}]
is_last = bool
next_cursor = string?
[types.info]
handover_userid = string
external_userid = string
dimission_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_user_behavior_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/get_user_behavior_data",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "GetUserBehaviorData",
            title: "Get customer contact statistics (获取「联系客户统计」数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92132",
                "https://developer.work.weixin.qq.com/document/path/92275",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
userid = [string]?
partyid = [int]?
[response]
behavior_data = [{behavior_data}]
[types.behavior_data]
stat_time = int
chat_cnt = int
message_cnt = int
reply_percentage = float?
avg_reply_time = int?
negative_feedback_cnt = int
new_apply_cnt = int
new_contact_cnt = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "List",
            title: "List customers of a member (获取客户列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92113",
                "https://developer.work.weixin.qq.com/document/path/92264",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
userid = string!
[response]
external_userid = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.list_contact_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/list_contact_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact",
            type_name: "ListContactWay",
            title: "List contact ways (获取企业已配置的「联系我」列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int?  Unix seconds
end_time = int?  Unix seconds
limit = int?
cursor = string?
[response]
contact_way = [{contact_way}]
next_cursor = string?
[types.contact_way]
config_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.mark_tag",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/mark_tag",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "MarkTag",
            title: "Tag a customer (编辑客户企业标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92118",
                "https://developer.work.weixin.qq.com/document/path/92697",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
external_userid = string!
add_tag = [string]?
remove_tag = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.message_send",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/message/send",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "MessageSend",
            title: "Send a school notice (发送「学校通知」)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91609",
                "https://developer.work.weixin.qq.com/document/path/92321",
                "https://developer.work.weixin.qq.com/document/path/92291",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
to_external_user = [string]?
to_parent_userid = [string]?
to_student_userid = [string]?
to_party = [int]?
toall = bool? as bool_as_int
msgtype = string!
text = {text}?
image = {image}?
voice = {voice}?
video = {video_2}?
file = {file}?
textcard = {textcard}?
news = {news}?
mpnews = {mpnews}?
miniprogram = {miniprogram_2}?
agentid = int?
enable_id_trans = bool? as bool_as_int
enable_duplicate_check = bool? as bool_as_int
duplicate_check_interval = int?
[response]
invalid_external_user = [string]?
invalid_parent_userid = [string]?
invalid_student_userid = [string]?
invalid_party = [int]?
[types.text]
content = string!
[types.image]
media_id = string!
[types.voice]
media_id = string!
[types.video_2]
media_id = string!
title = string?
description = string?
[types.file]
media_id = string!
[types.textcard]
url = string!
title = string!
description = string!
btntxt = string?
[types.news]
articles = [{articles}]!
[types.articles]
url = string!
title = string!
description = string?
picurl = string?
btntxt = string?
appid = string?
pagepath = string?
[types.mpnews]
articles = [{mpnews_articles}]!
[types.mpnews_articles]
url = string!
title = string!
digest = string?
author = string?
content = string!
content_source_url = string?
thumb_media_id = string?
[types.miniprogram_2]
appid = string!
pagepath = string!
title = string?
thumb_media_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.opengid_to_chat_id",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/opengid_to_chatid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "OpengidToChatId",
            title: "Convert an open group id to a customer group id (客户群opengid转换)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94822"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
opengid = string!
[response]
chat_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.remark",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/remark",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "Remark",
            title: "Change the remark of a customer (修改客户备注信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92994",
                "https://developer.work.weixin.qq.com/document/path/92694",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
external_userid = string!
remark = string?
remark_company = string?
remark_mobiles = [string]?
remark_pic_mediaid = string?
description = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.remind_groupmsg_send",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/remind_groupmsg_send",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "RemindGroupmsgSend",
            title: "Remind members to send (提醒成员群发)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97610"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.resigned_transfer_customer",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/resigned/transfer_customer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "ResignedTransferCustomer",
            title: "Reassign customers of a member who left (分配离职成员的客户)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94081",
                "https://developer.work.weixin.qq.com/document/path/94100",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
handover_userid = string!
takeover_userid = string!
external_userid = [string]!
transfer_success_msg = string?
[response]
customer = [{customer}]
[types.customer]
errcode = int
external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.resigned_transfer_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/resigned/transfer_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "ResignedTransferResult",
            title: "Get the reassignment of a departed member's customers (查询离职客户接替状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94082",
                "https://developer.work.weixin.qq.com/document/path/94101",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
handover_userid = string!
takeover_userid = string!
cursor = string?
[response]
customer = [{answer_customer}]
next_cursor = string?
[types.answer_customer]
status = int
external_userid = string
takeover_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.send_welcome_msg",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/send_welcome_msg",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "SendWelcomeMsg",
            title: "Send a welcome message to a new customer (发送新客户欢迎语)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92137",
                "https://developer.work.weixin.qq.com/document/path/92599",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
welcome_code = string!
text = {text}?
attachments = [{attachments}]?
[types.text]
content = string!
[types.attachments]
msgtype = string!
image = {attachments_image}?
link = {attachments_link}?
video = {video}?
miniprogram = {attachments_miniprogram}?
file = {file}?
[types.attachments_image]
media_id = string?
pic_url = string?
[types.attachments_link]
title = string!
desc = string?
url = string!
picurl = string?
[types.video]
media_id = string!
[types.attachments_miniprogram]
appid = string!
page = string!
title = string!
pic_media_id = string?
[types.file]
media_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.set_subscribe_mode",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/set_subscribe_mode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "SetSubscribeMode",
            title: "Set the subscription mode of school notices (设置关注「学校通知」的模式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92318",
                "https://developer.work.weixin.qq.com/document/path/92290",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
subscribe_mode = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.to_service_external_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/to_service_external_userid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "ToServiceExternalUserid",
            title: "Convert an own external user id to a service external user id (代开发应用external_userid转换)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95195"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_userid = string!
[response]
external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.transfer_customer",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/transfer_customer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "TransferCustomer",
            title: "Reassign customers of a working member (分配在职成员的客户)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92125",
                "https://developer.work.weixin.qq.com/document/path/94096",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
handover_userid = string!
takeover_userid = string!
external_userid = [string]!
transfer_success_msg = string?
[response]
customer = [{customer}]
[types.customer]
errcode = int
external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.transfer_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/transfer_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "TransferResult",
            title: "Get the reassignment of a working member's customers (查询客户接替状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94088",
                "https://developer.work.weixin.qq.com/document/path/94097",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
handover_userid = string!
takeover_userid = string!
cursor = string?
[response]
customer = [{answer_customer}]
next_cursor = string?
[types.answer_customer]
status = int
external_userid = string
takeover_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.unionid_to_external_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/unionid_to_external_userid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "UnionidToExternalUserid",
            title: "Convert a union id to an external user id (unionid转换为第三方external_userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93274"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string!
[response]
external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.update_contact_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/update_contact_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "UpdateContactWay",
            title: "Update a contact way (更新企业已配置的「联系我」方式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!
style = int?
remark = string?
skip_verify = bool?
state = string?
user = [string]?
party = [int]?
is_temp = bool?
expires_in = int?
chat_expires_in = int?
unionid = string?
is_exclusive = bool?
mark_source = bool?
conclusions = {conclusions}?
[types.conclusions]
text = {text}?
image = {image}?
link = {link}?
miniprogram = {miniprogram}?
[types.text]
content = string!
[types.image]
media_id = string!
[types.link]
url = string!
title = string?
desc = string?
picurl = string?
[types.miniprogram]
appid = string!
page = string!
title = string?
pic_media_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.update_intercept_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/update_intercept_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "UpdateInterceptRule",
            title: "Change a sensitive word rule (修改敏感词规则)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!
rule_name = string!
word_list = [string]!
extra_rule = {extra_rule}?
intercept_type = int?
add_applicable_range = {add_applicable_range}?
remove_applicable_range = {remove_applicable_range}?
[types.extra_rule]
semantics_list = [int]?
[types.add_applicable_range]
user_list = [string]?
department_list = [int]?
[types.remove_applicable_range]
user_list = [string]?
department_list = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.update_product_album",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/update_product_album",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact",
            type_name: "UpdateProductAlbum",
            title: "Edit a product album (编辑商品图册)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = string!
description = string?
price = int?
product_sn = string?
attachments = [{attachments_2}]?
[types.attachments_2]
type = string!
image = {image}?
[types.image]
media_id = string!
",
        },
    ),
];
