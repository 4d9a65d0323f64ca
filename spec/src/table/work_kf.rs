//! Generated from `spec/work/kf.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 28] = [
    Entry::new(
        Operation {
            name: "work.kf.account_add",
            path: "/cgi-bin/kf/account/add",
            ..Operation::usual(Product::Work)
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
name = string!  name of the account, at most 16 characters
media_id = string!  media id of a temporary file
[response]
open_kfid = string  id of the customer service account
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.account_del",
            path: "/cgi-bin/kf/account/del",
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.account_list",
            path: "/cgi-bin/kf/account/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
offset = int?  accounts to skip, from 0
limit = int?  most accounts to return, at most 100
[response]
account_list = [{account_list}]
[types.account_list]
open_kfid = string  id of the customer service account
name = string  name of the account, group or place
avatar = string  address of the picture
manage_privilege = bool  whether the application may manage the account
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.account_update",
            path: "/cgi-bin/kf/account/update",
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
name = string?  name of the account, group or place
media_id = string?  media id of a temporary file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.add_contact_way",
            path: "/cgi-bin/kf/add_contact_way",
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
scene = string?  channel, at most 32 letters and digits, given back when the customer comes
[response]
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.customer_batchget",
            path: "/cgi-bin/kf/customer/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
external_userid_list = [string]!  external user ids, at most 100
need_enter_session_context = bool? as bool_as_int  whether it is wanted how the customer came, within 48 hours
[response]
customer_list = [{customer_list}]
invalid_external_userid = [string]  external user ids that were not accepted
[types.customer_list]
external_userid = string  external user id of the customer
nickname = string
avatar = string  address of the picture
gender = int  0 unknown, 1 male, 2 female
unionid = string?  union id of the customer, if a developer account is bound
enter_session_context = {enter_session_context}?  how the customer came
[types.enter_session_context]
scene = string?
scene_param = string?  parameter that was added to the link
wechat_channels = {wechat_channels}?  channels account the customer came from
[types.wechat_channels]
nickname = string?
scene = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.customer_cancel_upgrade_service",
            path: "/cgi-bin/kf/customer/cancel_upgrade_service",
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
external_userid = string!  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.customer_get_upgrade_service_config",
            path: "/cgi-bin/kf/customer/get_upgrade_service_config",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
member_range = {member_range}?  members that can be recommended
groupchat_range = {groupchat_range}?  groups that can be recommended
[types.member_range]
userid_list = [string]?  user ids of members
department_id_list = [int]?  department ids
[types.groupchat_range]
chat_id_list = [string]?  id of the customer group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.customer_upgrade_service",
            path: "/cgi-bin/kf/customer/upgrade_service",
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
external_userid = string!  external user id of the customer
type = int!  1 member, 2 customer group
member = {member}?  member to recommend, with type 1
groupchat = {groupchat}?  group to recommend, with type 2
[types.member]
userid = string!  user id of the member
wording = string?  text of the recommendation
[types.groupchat]
chat_id = string!  id of the customer group
wording = string?  text of the recommendation
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.get_corp_qualification",
            path: "/cgi-bin/kf/get_corp_qualification",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
wechat_channels_binding = bool  whether a channels account is bound
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.get_corp_statistic",
            path: "/cgi-bin/kf/get_corp_statistic",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "kf",
            type_name: "GetCorpStatistic",
            title: "Get statistics of the company (获取「客户数据统计」企业汇总数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95489"],
            note: "Of the last 180 days, at most 31 days in a call, not including today.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string?  id of the customer service account
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[response]
statistic_list = [{statistic_list}]?
[types.statistic_list]
stat_time = int  Unix seconds
statistic = {statistic}
[types.statistic]
session_cnt = int  conversations
customer_cnt = int  customers who sent messages
customer_msg_cnt = int  messages from customers
upgrade_service_customer_cnt = int  customers with upgraded service
msg_rejected_customer_cnt = int  customers who reject messages
ai_session_reply_cnt = int  conversations answered by the assistant
ai_transfer_rate = float  share from 0 to 1
ai_knowledge_hit_rate = float  share from 0 to 1
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.get_servicer_statistic",
            path: "/cgi-bin/kf/get_servicer_statistic",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "kf",
            type_name: "GetServicerStatistic",
            title: "Get statistics of a receptionist (获取「客户数据统计」接待人员明细数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95490"],
            note: "Of the last 180 days, at most 31 days in a call, not including today.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string?  id of the customer service account
servicer_userid = string?  user id of the receptionist
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[response]
statistic_list = [{statistic_list}]?
[types.statistic_list]
stat_time = int  Unix seconds
statistic = {statistic}
[types.statistic]
session_cnt = int  conversations
customer_cnt = int  customers who sent messages
customer_msg_cnt = int  messages from customers
reply_rate = float?  share from 0 to 1
first_reply_average_sec = float?  seconds to the first reply
satisfaction_investgate_cnt = int  surveys sent
satisfaction_participation_rate = float?  share from 0 to 1
satisfied_rate = float?  share from 0 to 1
middling_rate = float?  share from 0 to 1
dissatisfied_rate = float?  share from 0 to 1
upgrade_service_customer_cnt = int  customers with upgraded service
upgrade_service_member_invite_cnt = int  recommendations sent
upgrade_service_member_customer_cnt = int  customers who accepted
upgrade_service_groupchat_invite_cnt = int  recommendations sent
upgrade_service_groupchat_customer_cnt = int  customers who accepted
msg_rejected_customer_cnt = int  customers who reject messages
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_add_group",
            path: "/cgi-bin/kf/knowledge/add_group",
            ..Operation::usual(Product::Work)
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
name = string!  name of the account, group or place
[response]
group_id = string  id of the knowledge group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_add_intent",
            path: "/cgi-bin/kf/knowledge/add_intent",
            ..Operation::usual(Product::Work)
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
group_id = string!  id of the knowledge group
question = {question}!  main question
similar_questions = {similar_questions}?  other ways to ask it
answers = [{answers}]!  the answer, one only
[response]
intent_id = string  id of the question
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
attachments = [{attachments}]!  at most 4 attachments of the answer
[types.attachments]
msgtype = string!  kind of the message
image = {image}?
link = {link}?
video = {video}?
miniprogram = {miniprogram}?
[types.image]
media_id = string!  media id of a temporary file
[types.link]
title = string!
desc = string?
url = string!
pic_url = string?  address of the picture
[types.video]
media_id = string!  media id of a temporary file
[types.miniprogram]
appid = string!  app id of the mini program
pagepath = string!  page of the mini program
title = string?
thumb_media_id = string?  media id of the picture shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_del_group",
            path: "/cgi-bin/kf/knowledge/del_group",
            ..Operation::usual(Product::Work)
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
group_id = string!  id of the knowledge group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_del_intent",
            path: "/cgi-bin/kf/knowledge/del_intent",
            ..Operation::usual(Product::Work)
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
intent_id = string!  id of the question
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_list_group",
            path: "/cgi-bin/kf/knowledge/list_group",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
group_id = string?  id of the knowledge group
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
group_list = [{group_list}]
has_more = bool as bool_as_int  whether there is another page
next_cursor = string?  cursor of the next page
[types.group_list]
group_id = string  id of the knowledge group
name = string  name of the account, group or place
is_default = bool as bool_as_int  whether it is the default group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_list_intent",
            path: "/cgi-bin/kf/knowledge/list_intent",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
group_id = string?  id of the knowledge group
intent_id = string?  id of the question
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
intent_list = [{intent_list}]
has_more = bool as bool_as_int  whether there is another page
next_cursor = string?  cursor of the next page
[types.intent_list]
group_id = string  id of the knowledge group
intent_id = string  id of the question
question = {question}  main question
similar_questions = {similar_questions}?  other ways to ask it
answers = [{answers}]  the answer, one only
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
attachments = [{answers_attachments}]  at most 4 attachments of the answer
[types.answers_text]
content = string
[types.answers_attachments]
msgtype = string  kind of the message
image = {attachments_image}?
link = {attachments_link}?
video = {attachments_video}?
miniprogram = {attachments_miniprogram}?
[types.attachments_image]
name = string  name of the account, group or place
[types.attachments_link]
title = string
desc = string?
url = string
pic_url = string?  address of the picture
[types.attachments_video]
name = string  name of the account, group or place
[types.attachments_miniprogram]
appid = string  app id of the mini program
pagepath = string  page of the mini program
title = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_mod_group",
            path: "/cgi-bin/kf/knowledge/mod_group",
            ..Operation::usual(Product::Work)
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
group_id = string!  id of the knowledge group
name = string!  name of the account, group or place
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.knowledge_mod_intent",
            path: "/cgi-bin/kf/knowledge/mod_intent",
            ..Operation::usual(Product::Work)
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
intent_id = string!  id of the question
question = {question}?  main question
similar_questions = {similar_questions}?  other ways to ask it
answers = [{answers}]?  the answer, one only
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
attachments = [{attachments}]?  at most 4 attachments of the answer
[types.attachments]
msgtype = string!  kind of the message
image = {image}?
link = {link}?
video = {video}?
miniprogram = {miniprogram}?
[types.image]
media_id = string!  media id of a temporary file
[types.link]
title = string!
desc = string?
url = string!
pic_url = string?  address of the picture
[types.video]
media_id = string!  media id of a temporary file
[types.miniprogram]
appid = string!  app id of the mini program
pagepath = string!  page of the mini program
title = string?
thumb_media_id = string?  media id of the picture shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.send_msg",
            path: "/cgi-bin/kf/send_msg",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "kf",
            type_name: "SendMsg",
            title: "Send a message (发送消息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94677",
                "https://developer.work.weixin.qq.com/document/path/94700",
            ],
            note: "At most 5 messages within 48 hours after the customer's last message, while the conversation is with the assistant or untouched.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!  id of the customer service account
touser = string!  external user id of the customer
msgid = string?  id of the message, own one of at most 32 bytes or made up by WeCom
msgtype = string!  text, image, voice, video, file, link, miniprogram, msgmenu, location, business_card or ca_link
text = {text}?
image = {image}?
voice = {voice}?
video = {video_2}?
file = {file}?
link = {link_2}?
miniprogram = {miniprogram_2}?
msgmenu = {msgmenu}?  menu with text, at most 10 lines
location = {location}?
business_card = {business_card}?  card of a member
ca_link = {ca_link}?  customer acquisition link
[response]
msgid = string  id of the message, own one of at most 32 bytes or made up by WeCom
[types.text]
content = string!
[types.image]
media_id = string!  media id of a temporary file
[types.voice]
media_id = string!  media id of a temporary file
[types.video_2]
media_id = string!  media id of a temporary file
title = string?
description = string?
[types.file]
media_id = string!  media id of a temporary file
[types.link_2]
url = string!
title = string!
desc = string?
thumb_media_id = string!  media id of the picture shown
[types.miniprogram_2]
appid = string!  app id of the mini program
pagepath = string!  page of the mini program
title = string!
thumb_media_id = string!  media id of the picture shown
[types.msgmenu]
head_content = string?  text above the menu
list = [{list}]!
tail_content = string?  text below the menu
[types.list]
type = string!  text, click, view or miniprogram
text = {list_text}?
click = {click}?  line that answers with a menu id
view = {view}?  line that opens a web page
miniprogram = {list_miniprogram}?
[types.list_text]
content = string!
no_newline = bool? as bool_as_int  whether no line break follows
[types.click]
id = string!
content = string!
[types.view]
url = string!
content = string!
[types.list_miniprogram]
appid = string!  app id of the mini program
pagepath = string!  page of the mini program
content = string!
[types.location]
latitude = float!  degrees of latitude
longitude = float!  degrees of longitude
name = string!  name of the account, group or place
address = string?
[types.business_card]
userid = string!  user id of the member
[types.ca_link]
link_url = string!  address of the customer acquisition link
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.send_msg_on_event",
            path: "/cgi-bin/kf/send_msg_on_event",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "kf",
            type_name: "SendMsgOnEvent",
            title: "Send a message on an event (发送欢迎语等事件响应消息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95122",
                "https://developer.work.weixin.qq.com/document/path/94910",
            ],
            note: "Only with the code of an event, within its lifetime and once.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code = string!  code of the event: welcome_code or msg_code
msgid = string?  id of the message, own one of at most 32 bytes or made up by WeCom
msgtype = string!  text or msgmenu
text = {text}?
msgmenu = {msgmenu}?  menu with text, at most 10 lines
[response]
msgid = string  id of the message, own one of at most 32 bytes or made up by WeCom
[types.text]
content = string!
[types.msgmenu]
head_content = string?  text above the menu
list = [{list}]!
tail_content = string?  text below the menu
[types.list]
type = string!  text, click, view or miniprogram
text = {list_text}?
click = {click}?  line that answers with a menu id
view = {view}?  line that opens a web page
miniprogram = {list_miniprogram}?
[types.list_text]
content = string!
no_newline = bool? as bool_as_int  whether no line break follows
[types.click]
id = string!
content = string!
[types.view]
url = string!
content = string!
[types.list_miniprogram]
appid = string!  app id of the mini program
pagepath = string!  page of the mini program
content = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.service_state_get",
            path: "/cgi-bin/kf/service_state/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
external_userid = string!  external user id of the customer
[response]
service_state = int  0 untouched, 1 assistant, 2 waiting, 3 with a receptionist, 4 ended or not begun
servicer_userid = string?  user id of the receptionist
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.service_state_trans",
            path: "/cgi-bin/kf/service_state/trans",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "kf",
            type_name: "ServiceStateTrans",
            title: "Change the state of a conversation (变更会话状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94669",
                "https://developer.work.weixin.qq.com/document/path/94698",
            ],
            note: "Only some changes are allowed, for example not from ended to another state.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid = string!  id of the customer service account
external_userid = string!  external user id of the customer
service_state = int!  0 untouched, 1 assistant, 2 waiting, 3 with a receptionist, 4 ended or not begun
servicer_userid = string?  user id of the receptionist
[response]
msg_code = string  code to send a message on the event, for a short time
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.servicer_add",
            path: "/cgi-bin/kf/servicer/add",
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
userid_list = [string]?  user ids of members
department_id_list = [int]?  department ids
[response]
result_list = [{result_list}]
[types.result_list]
userid = string  user id of the member
errcode = int  0 if this one succeeded
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.servicer_del",
            path: "/cgi-bin/kf/servicer/del",
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
userid_list = [string]?  user ids of members
department_id_list = [int]?  department ids
[response]
result_list = [{result_list}]
[types.result_list]
userid = string  user id of the member
errcode = int  0 if this one succeeded
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.servicer_list",
            path: "/cgi-bin/kf/servicer/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
open_kfid = string!  id of the customer service account
[response]
servicer_list = [{servicer_list}]
[types.servicer_list]
userid = string?  user id of the member
status = int?  0 receiving, 1 not receiving
department_id = int?  department ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.kf.sync_msg",
            path: "/cgi-bin/kf/sync_msg",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "kf",
            type_name: "SyncMsg",
            title: "Read messages and events (读取消息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94670",
                "https://developer.work.weixin.qq.com/document/path/94699",
            ],
            note: "Messages of the last three days. Keep next_cursor for the next call; an empty list does not mean the end while has_more is set.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!  token from the event, valid for 10 minutes, for better frequency limits
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most messages to return, at most 1000
voice_format = int?  0 AMR (default), 1 SILK
open_kfid = string?  id of the customer service account
[response]
msg_list = [{msg_list}]
has_more = bool as bool_as_int  whether there is another page
next_cursor = string?  cursor of the next page
[types.msg_list]
msgid = string?  id of the message, own one of at most 32 bytes or made up by WeCom
msgtype = string  kind of the message
origin = int?  3 from the customer, 4 system event, 5 from a receptionist in the client
open_kfid = string?  id of the customer service account
servicer_userid = string?  user id of the receptionist
external_userid = string?  external user id of the customer
text = {msg_list_text}?
image = {msg_list_image}?
voice = {voice}?
video = {msg_list_video}?
file = {file}?
link = {msg_list_link}?
miniprogram = {msg_list_miniprogram}?
msgmenu = {msg_list_msgmenu}?  menu with text, at most 10 lines
location = {location}?
business_card = {business_card}?  card of a member
event = {event}?
channels = {channels}?  channels message
channels_shop_product = {channels_shop_product}?
channels_shop_order = {channels_shop_order}?
merged_msg = {merged_msg}?  forwarded conversation
send_time = int?  Unix seconds
[types.msg_list_text]
content = string
menu_id = string?  id of the menu line the customer tapped
[types.msg_list_image]
media_id = string  media id of a temporary file
[types.voice]
media_id = string  media id of a temporary file
[types.msg_list_video]
media_id = string  media id of a temporary file
title = string?
description = string?
[types.file]
media_id = string  media id of a temporary file
[types.msg_list_link]
url = string
title = string
desc = string?
thumb_media_id = string  media id of the picture shown
pic_url = string  address of the picture
[types.msg_list_miniprogram]
appid = string  app id of the mini program
pagepath = string  page of the mini program
title = string
thumb_media_id = string  media id of the picture shown
[types.msg_list_msgmenu]
head_content = string?  text above the menu
list = [{msgmenu_list}]
tail_content = string?  text below the menu
[types.msgmenu_list]
type = string
text = {msgmenu_list_text}?
click = {list_click}?  line that answers with a menu id
view = {list_view}?  line that opens a web page
miniprogram = {msgmenu_list_miniprogram}?
[types.msgmenu_list_text]
content = string
no_newline = bool? as bool_as_int  whether no line break follows
[types.list_click]
id = string
content = string
[types.list_view]
url = string
content = string
[types.msgmenu_list_miniprogram]
appid = string  app id of the mini program
pagepath = string  page of the mini program
content = string
[types.location]
latitude = float  degrees of latitude
longitude = float  degrees of longitude
name = string  name of the account, group or place
address = string?
[types.business_card]
userid = string  user id of the member
[types.event]
event_type = string  such as enter_session, msg_send_fail, servicer_status_change or session_status_change
open_kfid = string?  id of the customer service account
external_userid = string?  external user id of the customer
servicer_userid = string?  user id of the receptionist
scene = string?
scene_param = string?  parameter that was added to the link
welcome_code = string?  code to send a welcome message, valid for 20 seconds
status = int?
fail_msgid = string?  id of the message that was not sent
fail_type = int?  why it was not sent
change_type = int?  1 taken from the waiting list, 2 passed on, 3 ended, 4 begun again
old_servicer_userid = string?  user id of the receptionist
new_servicer_userid = string?  user id of the receptionist
msg_code = string?  code to send a message on the event, for a short time
wechat_channels = {wechat_channels}?  channels account the customer came from
recall_msgid = string?  id of the message taken back
[types.wechat_channels]
nickname = string?
scene = int
[types.channels]
sub_type = int  kind of the channels message
nickname = string
title = string?
[types.channels_shop_product]
product_id = string  id of the product
head_img = string  address of the picture
title = string
sales_price = int  fen
shop_nickname = string
shop_head_img = string  address of the picture
[types.channels_shop_order]
order_id = string  id of the order
product_titles = string
price_wording = string
state = string
image_url = string  address of the picture
shop_nickname = string
[types.merged_msg]
title = string
item = [{item}]
[types.item]
sender_name = string
msgtype = string  kind of the message
msg_content = string  message as JSON text
send_time = int  Unix seconds
",
        },
    ),
];
