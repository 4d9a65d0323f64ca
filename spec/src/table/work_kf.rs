//! Generated from `spec/work/kf.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 28] = [
    Entry::new(
        Operation {
            name: "work.kf.account_add",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/account/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "AccountAdd",
            title: "Add a customer service account (添加客服账号)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94662",
                "https://developer.work.weixin.qq.com/document/path/94688",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!
media_id = string!
[response]
open_kfid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.account_del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/account/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "AccountDel",
            title: "Delete a customer service account (删除客服账号)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94663",
                "https://developer.work.weixin.qq.com/document/path/94689",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.account_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/account/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "AccountList",
            title: "List customer service accounts (获取客服账号列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94661",
                "https://developer.work.weixin.qq.com/document/path/94691",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?
limit = int?
[response]
account_list = [{account_list}]
[types.account_list]
open_kfid = string
name = string
avatar = string
manage_privilege = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.account_update",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/account/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "AccountUpdate",
            title: "Change a customer service account (修改客服账号)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94664",
                "https://developer.work.weixin.qq.com/document/path/94690",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
name = string?
media_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.add_contact_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/add_contact_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "AddContactWay",
            title: "Get the link of a customer service account (获取客服账号链接)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94665",
                "https://developer.work.weixin.qq.com/document/path/94692",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
scene = string?
[response]
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.customer_batchget",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/customer/batchget",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "CustomerBatchget",
            title: "Get customers (获取客户基础信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95159",
                "https://developer.work.weixin.qq.com/document/path/95149",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_userid_list = [string]!
need_enter_session_context = bool? as bool_as_int
[response]
customer_list = [{customer_list}]
invalid_external_userid = [string]
[types.customer_list]
external_userid = string
nickname = string
avatar = string
gender = int
unionid = string?
enter_session_context = {enter_session_context}?
[types.enter_session_context]
scene = string?
scene_param = string?
wechat_channels = {wechat_channels}?
[types.wechat_channels]
nickname = string?
scene = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.customer_cancel_upgrade_service",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/customer/cancel_upgrade_service",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "CustomerCancelUpgradeService",
            title: "Cancel the recommendation of an upgraded service (为客户取消推荐)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94674",
                "https://developer.work.weixin.qq.com/document/path/94702",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
external_userid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.customer_get_upgrade_service_config",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/kf/customer/get_upgrade_service_config",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "CustomerGetUpgradeServiceConfig",
            title: "Get the configuration of upgraded service (获取配置的专员与客户群)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94674",
                "https://developer.work.weixin.qq.com/document/path/94702",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
member_range = {member_range}?
groupchat_range = {groupchat_range}?
[types.member_range]
userid_list = [string]?
department_id_list = [int]?
[types.groupchat_range]
chat_id_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.customer_upgrade_service",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/customer/upgrade_service",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "CustomerUpgradeService",
            title: "Upgrade the service of a customer (为客户升级为专员或客户群服务)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94674",
                "https://developer.work.weixin.qq.com/document/path/94702",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
external_userid = string!
type = int!
member = {member}?
groupchat = {groupchat}?
[types.member]
userid = string!
wording = string?
[types.groupchat]
chat_id = string!
wording = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.get_corp_qualification",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/kf/get_corp_qualification",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "GetCorpQualification",
            title: "Get whether a channels account is bound (获取视频号绑定状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95153"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
wechat_channels_binding = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.get_corp_statistic",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/get_corp_statistic",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "GetCorpStatistic",
            title: "Get statistics of the company (获取「客户数据统计」企业汇总数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95489"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[response]
statistic_list = [{statistic_list}]?
[types.statistic_list]
stat_time = int
statistic = {statistic}
[types.statistic]
session_cnt = int
customer_cnt = int
customer_msg_cnt = int
upgrade_service_customer_cnt = int
msg_rejected_customer_cnt = int
ai_session_reply_cnt = int
ai_transfer_rate = float
ai_knowledge_hit_rate = float
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.get_servicer_statistic",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/get_servicer_statistic",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "GetServicerStatistic",
            title: "Get statistics of a receptionist (获取「客户数据统计」接待人员明细数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95490"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string?
servicer_userid = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[response]
statistic_list = [{statistic_list}]?
[types.statistic_list]
stat_time = int
statistic = {statistic}
[types.statistic]
session_cnt = int
customer_cnt = int
customer_msg_cnt = int
reply_rate = float?
first_reply_average_sec = float?
satisfaction_investgate_cnt = int
satisfaction_participation_rate = float?
satisfied_rate = float?
middling_rate = float?
dissatisfied_rate = float?
upgrade_service_customer_cnt = int
upgrade_service_member_invite_cnt = int
upgrade_service_member_customer_cnt = int
upgrade_service_groupchat_invite_cnt = int
upgrade_service_groupchat_customer_cnt = int
msg_rejected_customer_cnt = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_add_group",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/knowledge/add_group",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "KnowledgeAddGroup",
            title: "Add a knowledge group (添加分组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95971"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!
[response]
group_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_add_intent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/knowledge/add_intent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "KnowledgeAddIntent",
            title: "Add a knowledge question (添加问答)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95972"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string!
question = {question}!
similar_questions = {similar_questions}?
answers = [{answers}]!
[response]
intent_id = string
[types.question]
text = {text}!
[types.text]
content = string!
[types.similar_questions]
items = [{items}]!
[types.items]
text = {text}!
[types.answers]
text = {text}!
attachments = [{attachments}]!
[types.attachments]
msgtype = string!
image = {image}?
link = {link}?
video = {video}?
miniprogram = {miniprogram}?
[types.image]
media_id = string!
[types.link]
title = string!
desc = string?
url = string!
pic_url = string?
[types.video]
media_id = string!
[types.miniprogram]
appid = string!
pagepath = string!
title = string?
thumb_media_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_del_group",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/knowledge/del_group",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "KnowledgeDelGroup",
            title: "Delete a knowledge group (删除分组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95971"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_del_intent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/knowledge/del_intent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "KnowledgeDelIntent",
            title: "Delete a knowledge question (删除问答)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95972"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
intent_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_list_group",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/knowledge/list_group",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "KnowledgeListGroup",
            title: "List knowledge groups (获取分组列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95971"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string?
cursor = string?
limit = int?
[response]
group_list = [{group_list}]
has_more = bool as bool_as_int
next_cursor = string?
[types.group_list]
group_id = string
name = string
is_default = bool as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_list_intent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/knowledge/list_intent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "KnowledgeListIntent",
            title: "List knowledge questions (获取问答列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95972"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string?
intent_id = string?
cursor = string?
limit = int?
[response]
intent_list = [{intent_list}]
has_more = bool as bool_as_int
next_cursor = string?
[types.intent_list]
group_id = string
intent_id = string
question = {question}
similar_questions = {similar_questions}?
answers = [{answers}]
[types.question]
text = {question_text}
[types.question_text]
content = string
[types.similar_questions]
items = [{items}]
[types.items]
text = {items_text}
[types.items_text]
content = string
[types.answers]
text = {answers_text}
attachments = [{answers_attachments}]
[types.answers_text]
content = string
[types.answers_attachments]
msgtype = string
image = {attachments_image}?
link = {attachments_link}?
video = {attachments_video}?
miniprogram = {attachments_miniprogram}?
[types.attachments_image]
name = string
[types.attachments_link]
title = string
desc = string?
url = string
pic_url = string?
[types.attachments_video]
name = string
[types.attachments_miniprogram]
appid = string
pagepath = string
title = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_mod_group",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/knowledge/mod_group",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "KnowledgeModGroup",
            title: "Change a knowledge group (修改分组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95971"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string!
name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_mod_intent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/knowledge/mod_intent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "KnowledgeModIntent",
            title: "Change a knowledge question (修改问答)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95972"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
intent_id = string!
question = {question}?
similar_questions = {similar_questions}?
answers = [{answers}]?
[types.question]
text = {text}?
[types.text]
content = string!
[types.similar_questions]
items = [{items}]!
[types.items]
text = {text}?
[types.answers]
text = {text}?
attachments = [{attachments}]?
[types.attachments]
msgtype = string!
image = {image}?
link = {link}?
video = {video}?
miniprogram = {miniprogram}?
[types.image]
media_id = string!
[types.link]
title = string!
desc = string?
url = string!
pic_url = string?
[types.video]
media_id = string!
[types.miniprogram]
appid = string!
pagepath = string!
title = string?
thumb_media_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.send_msg",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/send_msg",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "SendMsg",
            title: "Send a message (发送消息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94677",
                "https://developer.work.weixin.qq.com/document/path/94700",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
touser = string!
msgid = string?
msgtype = string!
text = {text}?
image = {image}?
voice = {voice}?
video = {video_2}?
file = {file}?
link = {link_2}?
miniprogram = {miniprogram_2}?
msgmenu = {msgmenu}?
location = {location}?
business_card = {business_card}?
ca_link = {ca_link}?
[response]
msgid = string
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
[types.link_2]
url = string!
title = string!
desc = string?
thumb_media_id = string!
[types.miniprogram_2]
appid = string!
pagepath = string!
title = string!
thumb_media_id = string!
[types.msgmenu]
head_content = string?
list = [{list}]!
tail_content = string?
[types.list]
type = string!
text = {list_text}?
click = {click}?
view = {view}?
miniprogram = {list_miniprogram}?
[types.list_text]
content = string!
no_newline = bool? as bool_as_int
[types.click]
id = string!
content = string!
[types.view]
url = string!
content = string!
[types.list_miniprogram]
appid = string!
pagepath = string!
content = string!
[types.location]
latitude = float!
longitude = float!
name = string!
address = string?
[types.business_card]
userid = string!
[types.ca_link]
link_url = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.send_msg_on_event",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/send_msg_on_event",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "SendMsgOnEvent",
            title: "Send a message on an event (发送欢迎语等事件响应消息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95122",
                "https://developer.work.weixin.qq.com/document/path/94910",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code = string!
msgid = string?
msgtype = string!
text = {text}?
msgmenu = {msgmenu}?
[response]
msgid = string
[types.text]
content = string!
[types.msgmenu]
head_content = string?
list = [{list}]!
tail_content = string?
[types.list]
type = string!
text = {list_text}?
click = {click}?
view = {view}?
miniprogram = {list_miniprogram}?
[types.list_text]
content = string!
no_newline = bool? as bool_as_int
[types.click]
id = string!
content = string!
[types.view]
url = string!
content = string!
[types.list_miniprogram]
appid = string!
pagepath = string!
content = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.service_state_get",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/service_state/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "ServiceStateGet",
            title: "Get the state of a conversation (获取会话状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94669",
                "https://developer.work.weixin.qq.com/document/path/94698",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
external_userid = string!
[response]
service_state = int
servicer_userid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.service_state_trans",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/service_state/trans",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "ServiceStateTrans",
            title: "Change the state of a conversation (变更会话状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94669",
                "https://developer.work.weixin.qq.com/document/path/94698",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
external_userid = string!
service_state = int!
servicer_userid = string?
[response]
msg_code = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.servicer_add",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/servicer/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "ServicerAdd",
            title: "Add receptionists (添加接待人员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94646",
                "https://developer.work.weixin.qq.com/document/path/94695",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
userid_list = [string]?
department_id_list = [int]?
[response]
result_list = [{result_list}]
[types.result_list]
userid = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.servicer_del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/servicer/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "ServicerDel",
            title: "Remove receptionists (删除接待人员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94647",
                "https://developer.work.weixin.qq.com/document/path/94696",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!
userid_list = [string]?
department_id_list = [int]?
[response]
result_list = [{result_list}]
[types.result_list]
userid = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.servicer_list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/kf/servicer/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "kf",
            type_name: "ServicerList",
            title: "List receptionists (获取接待人员列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94645",
                "https://developer.work.weixin.qq.com/document/path/94697",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
open_kfid = string!
[response]
servicer_list = [{servicer_list}]
[types.servicer_list]
userid = string?
status = int?
department_id = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.sync_msg",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/kf/sync_msg",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "kf",
            type_name: "SyncMsg",
            title: "Read messages and events (读取消息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94670",
                "https://developer.work.weixin.qq.com/document/path/94699",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!
cursor = string?
limit = int?
voice_format = int?
open_kfid = string?
[response]
msg_list = [{msg_list}]
has_more = bool as bool_as_int
next_cursor = string?
[types.msg_list]
msgid = string?
msgtype = string
origin = int?
open_kfid = string?
servicer_userid = string?
external_userid = string?
text = {msg_list_text}?
image = {msg_list_image}?
voice = {voice}?
video = {msg_list_video}?
file = {file}?
link = {msg_list_link}?
miniprogram = {msg_list_miniprogram}?
msgmenu = {msg_list_msgmenu}?
location = {location}?
business_card = {business_card}?
event = {event}?
channels = {channels}?
channels_shop_product = {channels_shop_product}?
channels_shop_order = {channels_shop_order}?
merged_msg = {merged_msg}?
send_time = int?  Unix seconds
[types.msg_list_text]
content = string
menu_id = string?
[types.msg_list_image]
media_id = string
[types.voice]
media_id = string
[types.msg_list_video]
media_id = string
title = string?
description = string?
[types.file]
media_id = string
[types.msg_list_link]
url = string
title = string
desc = string?
thumb_media_id = string
pic_url = string
[types.msg_list_miniprogram]
appid = string
pagepath = string
title = string
thumb_media_id = string
[types.msg_list_msgmenu]
head_content = string?
list = [{msgmenu_list}]
tail_content = string?
[types.msgmenu_list]
type = string
text = {msgmenu_list_text}?
click = {list_click}?
view = {list_view}?
miniprogram = {msgmenu_list_miniprogram}?
[types.msgmenu_list_text]
content = string
no_newline = bool? as bool_as_int
[types.list_click]
id = string
content = string
[types.list_view]
url = string
content = string
[types.msgmenu_list_miniprogram]
appid = string
pagepath = string
content = string
[types.location]
latitude = float
longitude = float
name = string
address = string?
[types.business_card]
userid = string
[types.event]
event_type = string
open_kfid = string?
external_userid = string?
servicer_userid = string?
scene = string?
scene_param = string?
welcome_code = string?
status = int?
fail_msgid = string?
fail_type = int?
change_type = int?
old_servicer_userid = string?
new_servicer_userid = string?
msg_code = string?
wechat_channels = {wechat_channels}?
recall_msgid = string?
[types.wechat_channels]
nickname = string?
scene = int
[types.channels]
sub_type = int
nickname = string
title = string?
[types.channels_shop_product]
product_id = string
head_img = string
title = string
sales_price = int
shop_nickname = string
shop_head_img = string
[types.channels_shop_order]
order_id = string
product_titles = string
price_wording = string
state = string
image_url = string
shop_nickname = string
[types.merged_msg]
title = string
item = [{item}]
[types.item]
sender_name = string
msgtype = string
msg_content = string
send_time = int  Unix seconds
",
        },
    ),
];
