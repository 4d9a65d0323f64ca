//! Generated from `spec/work/chatdata.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 33] = [
    Entry::new(
        Operation {
            name: "work.chatdata.analyze_task_add",
            path: "/cgi-bin/chatdata/analyze_task_add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "AnalyzeTaskAdd",
            title: "Add messages to an analysis task (创建或追加分析任务)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99527"],
            note: "Messages may be added in several calls with the task id, 1000 in all; then submit the task. Only text messages are analysed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
analyze_task = int!  1 sentiment of messages, 2 spam among messages, 3 summary of all messages
jobid = string?  id of the task
msg_list = [{msg_list}]!  messages, at most 1000
[response]
jobid = string?  id of the task
fail_list = [{fail_list}]?  messages that were not accepted
[types.msg_list]
msgid = string!  id of the message
encrypt_info = {encrypt_info}!
[types.encrypt_info]
secret_key = string!  key of the message, the decrypted encrypted_secret_key
[types.fail_list]
msgid = string  id of the message
errcode = int
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.analyze_task_result",
            path: "/cgi-bin/chatdata/analyze_task_result",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "AnalyzeTaskResult",
            title: "Get the result of an analysis task (获取分析任务结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99527"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the task
[response]
status = int
analyze_result = {analyze_result}?
analyze_result_list = [{analyze_result_list}]?
[types.analyze_result]
result_id = string  id of the result, shown by the conversation component
service_encrypt_info = {service_encrypt_info}  key of the message or result
[types.service_encrypt_info]
encrypted_secret_key = string  key of the message, encrypted with the public key, base64
public_key_ver = int  version of the public key
[types.analyze_result_list]
msgid = string  id of the message
errcode = int
errmsg = string?
sentiment_result = int?
spam_result = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.analyze_task_submit",
            path: "/cgi-bin/chatdata/analyze_task_submit",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "AnalyzeTaskSubmit",
            title: "Submit an analysis task (提交分析任务)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99527"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the task
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.async_program_result",
            path: "/cgi-bin/chatdata/async_program_result",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "AsyncProgramResult",
            title: "Get the result of an asynchronous program call (获取专区程序任务结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100021"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the task
[response]
response_errcode = int  code the program reported
response_data = string?  JSON text as the ability's output protocol defines
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.async_program_task",
            path: "/cgi-bin/chatdata/async_program_task",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "AsyncProgramTask",
            title: "Call a zone program asynchronously (创建专区程序调用任务)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100021"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
program_id = string!  id of the zone program
ability_id = string!  id of the program's ability
request_data = string?  JSON text as the ability's input protocol demands
[response]
jobid = string  id of the task
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.check_debug_mode",
            path: "/cgi-bin/chatdata/check_debug_mode",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "CheckDebugMode",
            title: "Get the debug mode of a program (查询调试模式状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100114"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
program_id = string!  id of the zone program
[response]
debug_mode_status = int  whether the debug mode is open
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.close_debug_mode",
            path: "/cgi-bin/chatdata/close_debug_mode",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "CloseDebugMode",
            title: "Close the debug mode of a program (关闭调试模式)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100092"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
program_id = string!  id of the zone program
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.export_create_job",
            path: "/cgi-bin/chatdata/export/create_job",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "ExportCreateJob",
            title: "Create a job to export conversations (创建会话内容导出任务)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code = string!
media_id = string!
[response]
jobid = string  id of the task
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.export_get_job_status",
            path: "/cgi-bin/chatdata/export/get_job_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "ExportGetJobStatus",
            title: "Get the state of an export job (获取会话内容导出任务结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the task
[response]
status = int
result_id = string?  id of the result, shown by the conversation component
result_errcode = int?
result_errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.get_auth_user_list",
            path: "/cgi-bin/chatdata/get_auth_user_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "GetAuthUserList",
            title: "List members with archiving authorised (获取授权存档的成员列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99641"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
auth_user_list = [{auth_user_list}]
next_cursor = string?  cursor of the next page
has_more = bool  whether there is another page
[types.auth_user_list]
open_userid = string  encrypted user id of the member
edition_list = [int]  editions the member has
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.get_corp_auth_info",
            path: "/cgi-bin/chatdata/get_corp_auth_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "GetCorpAuthInfo",
            title: "Get the authorisation of the company (获取数据与智能专区授权信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100237"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
auth_edition_list = [{auth_edition_list}]
[types.auth_edition_list]
edition = int  1 internal, 2 internal and external conversations, 3 also voice calls
auth_scope = {auth_scope}  members, departments and tags that are archived
status = int
begin_time = int  Unix seconds
end_time = int  Unix seconds
msg_duration_days = int  days the messages are kept
auth_user_count = int?  most members that can be archived
[types.auth_scope]
userid_list = [string]?
department_id_list = [int]?
tag_id_list = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.get_hide_sensitive_info_config",
            path: "/cgi-bin/chatdata/get_hide_sensitiveinfo_config",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "GetHideSensitiveInfoConfig",
            title: "Get what sensitive data is hidden (获取会话组件敏感信息隐藏设置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99622"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_userid = string!  encrypted user id of the member
[response]
config = {config}
[types.config]
hide_mobile = bool  whether phone numbers are hidden
hide_idcard = bool  whether identity card numbers are hidden
hide_bankno = bool  whether bank card numbers are hidden
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.get_agree_status_room",
            path: "/cgi-bin/chatdata/getagreestatus/room",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "GetAgreeStatusRoom",
            title: "Get the consent to archiving in a group chat (获取群聊会话同意情况)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99530"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chatid = string!  id of the group chat
[response]
agreeinfo = [{agreeinfo}]
[types.agreeinfo]
external_userid = string  external user id of the customer
agree_status = string  Agree, Disagree or Default_Agree
status_change_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.get_agree_status_single",
            path: "/cgi-bin/chatdata/getagreestatus/single",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "GetAgreeStatusSingle",
            title: "Get the consent to archiving of customers (获取单聊会话同意情况)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99530"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
item = [{item}]!
[response]
agreeinfo = [{agreeinfo}]
[types.item]
open_userid = string?  encrypted user id of the member
external_userid = string?  external user id of the customer
[types.agreeinfo]
open_userid = string?  encrypted user id of the member
external_userid = string?  external user id of the customer
agree_status = string  Agree, Disagree or Default_Agree
status_change_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.group_chat_get",
            path: "/cgi-bin/chatdata/groupchat/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "GroupChatGet",
            title: "Get an internal group chat (获取内部群信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99495"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chatid = string!  id of the group chat
[response]
members = [{members}]
creator = string  who made the group
room_create_time = int  Unix seconds
[types.members]
type = int
memberid = string  id of the member or customer
jointime = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.keyword_create_rule",
            path: "/cgi-bin/chatdata/keyword/create_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "KeywordCreateRule",
            title: "Create a keyword rule (新增关键词规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97237"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!
keyword = {keyword}!
semantics = {semantics}?
applicable_range = {applicable_range}?  conversations the rule holds for, absent for all
[response]
rule_id = string  id of the keyword rule
[types.keyword]
word_list = [string]!  keywords
[types.semantics]
semantics_list = [int]!  kinds of sensitive content such as phone numbers
[types.applicable_range]
target_type = {target_type}?
chat_type = {chat_type}?  kind of conversation
department = {department}?
user = {user}?
external_contact = {external_contact}?
chat = {chat}?
session_type = {session_type}?
exclude_mobile = {exclude_mobile}?
exclude_email = {exclude_email}?
exclude_bank_card = {exclude_bank_card}?
[types.target_type]
type_list = [int]?  kinds the rule holds for
[types.chat_type]
type_list = [int]?  kinds the rule holds for
[types.department]
id_list = [int]?
[types.user]
id_list = [string]?
[types.external_contact]
id_list = [string]?
[types.chat]
id_list = [string]?
[types.session_type]
session_type_list = [int]?  kinds the rule holds for
[types.exclude_mobile]
mobile_list = [string]?  values that do not hit
[types.exclude_email]
email_list = [string]?  values that do not hit
[types.exclude_bank_card]
bank_card_list = [string]?  values that do not hit
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.keyword_delete_rule",
            path: "/cgi-bin/chatdata/keyword/delete_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "KeywordDeleteRule",
            title: "Delete a keyword rule (删除关键词规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97237"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!  id of the keyword rule
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.keyword_get_hit_msg_list",
            path: "/cgi-bin/chatdata/keyword/get_hit_msg_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "KeywordGetHitMsgList",
            title: "List messages that hit keyword rules (获取命中关键词规则的会话记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97266"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string?  token from the event, for better frequency limits
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
msg_list = [{answer_msg_list}]  messages, at most 1000
next_cursor = string?  cursor of the next page
has_more = bool  whether there is another page
[types.answer_msg_list]
msgid = string  id of the message
hit_rule_list = [{hit_rule_list}]  rules that were hit
[types.hit_rule_list]
rule_id = string  id of the keyword rule
has_hit_keyword = bool  whether a keyword was hit
semantics_list = [int]?  kinds of sensitive content such as phone numbers
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.keyword_get_rule_detail",
            path: "/cgi-bin/chatdata/keyword/get_rule_detail",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "KeywordGetRuleDetail",
            title: "Get a keyword rule (查看关键词规则详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97237"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!  id of the keyword rule
[response]
name = string
keyword = {answer_keyword}
semantics = {answer_semantics}?
applicable_range = {applicable_range}?  conversations the rule holds for, absent for all
[types.answer_keyword]
word_list = [string]  keywords
[types.answer_semantics]
semantics_list = [int]  kinds of sensitive content such as phone numbers
[types.applicable_range]
target_type = {applicable_range_target_type}?
chat_type = {applicable_range_chat_type}?  kind of conversation
department = {applicable_range_department}?
user = {applicable_range_user}?
external_contact = {applicable_range_external_contact}?
chat = {applicable_range_chat}?
session_type = {session_type}?
exclude_mobile = {applicable_range_exclude_mobile}?
exclude_email = {applicable_range_exclude_email}?
exclude_bank_card = {applicable_range_exclude_bank_card}?
[types.applicable_range_target_type]
type_list = [int]?  kinds the rule holds for
[types.applicable_range_chat_type]
type_list = [int]?  kinds the rule holds for
[types.applicable_range_department]
id_list = [int]?
[types.applicable_range_user]
id_list = [string]?
[types.applicable_range_external_contact]
id_list = [string]?
[types.applicable_range_chat]
id_list = [string]?
[types.session_type]
session_type_list = [int]?  kinds the rule holds for
[types.applicable_range_exclude_mobile]
mobile_list = [string]?  values that do not hit
[types.applicable_range_exclude_email]
email_list = [string]?  values that do not hit
[types.applicable_range_exclude_bank_card]
bank_card_list = [string]?  values that do not hit
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.keyword_get_rule_list",
            path: "/cgi-bin/chatdata/keyword/get_rule_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "KeywordGetRuleList",
            title: "List keyword rules (获取关键词规则列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97237"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
rule_list = [{rule_list}]
next_cursor = string?  cursor of the next page
has_more = bool  whether there is another page
[types.rule_list]
rule_id = string  id of the keyword rule
name = string
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.keyword_update_rule",
            path: "/cgi-bin/chatdata/keyword/update_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "KeywordUpdateRule",
            title: "Change a keyword rule (修改关键词规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97237"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!  id of the keyword rule
name = string?
keyword = {keyword}?
semantics = {semantics}?
applicable_range = {applicable_range}?  conversations the rule holds for, absent for all
[types.keyword]
word_list = [string]!  keywords
[types.semantics]
semantics_list = [int]!  kinds of sensitive content such as phone numbers
[types.applicable_range]
target_type = {target_type}?
chat_type = {chat_type}?  kind of conversation
department = {department}?
user = {user}?
external_contact = {external_contact}?
chat = {chat}?
session_type = {session_type}?
exclude_mobile = {exclude_mobile}?
exclude_email = {exclude_email}?
exclude_bank_card = {exclude_bank_card}?
[types.target_type]
type_list = [int]?  kinds the rule holds for
[types.chat_type]
type_list = [int]?  kinds the rule holds for
[types.department]
id_list = [int]?
[types.user]
id_list = [string]?
[types.external_contact]
id_list = [string]?
[types.chat]
id_list = [string]?
[types.session_type]
id_list = [int]?
[types.exclude_mobile]
mobile_list = [string]?  values that do not hit
[types.exclude_email]
email_list = [string]?  values that do not hit
[types.exclude_bank_card]
bank_card_list = [string]?  values that do not hit
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.open_debug_mode",
            path: "/cgi-bin/chatdata/open_debug_mode",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "OpenDebugMode",
            title: "Open the debug mode of a program (开启调试模式)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100091"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
program_id = string!  id of the zone program
debug_token = string!  token from the management page that allows debugging
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.search_chat",
            path: "/cgi-bin/chatdata/search_chat",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SearchChat",
            title: "Search group chats by name (会话名称搜索)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99496"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
query_word = string!  text to search for
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
chat_list = [{chat_list}]
next_cursor = string?  cursor of the next page
has_more = bool  whether there is another page
[types.chat_list]
chatid = string  id of the group chat
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.search_msg",
            path: "/cgi-bin/chatdata/search_msg",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SearchMsg",
            title: "Search messages (会话消息搜索)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97374"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
query_word = string!  text to search for
chat_info = {chat_info}?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
msg_list = [{answer_msg_list}]  messages, at most 1000
next_cursor = string?  cursor of the next page
has_more = bool  whether there is another page
[types.chat_info]
chat_type = int!  kind of conversation
id_list = [{id_list}]!
[types.id_list]
open_userid = string?  encrypted user id of the member
external_userid = string?  external user id of the customer
[types.answer_msg_list]
msgid = string  id of the message
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.set_hide_sensitive_info_config",
            path: "/cgi-bin/chatdata/set_hide_sensitiveinfo_config",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SetHideSensitiveInfoConfig",
            title: "Set what sensitive data is hidden (设置会话组件敏感信息隐藏)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99622"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_userid = string!  encrypted user id of the member
config = {config}!
[types.config]
hide_mobile = bool?  whether phone numbers are hidden
hide_idcard = bool?  whether identity card numbers are hidden
hide_bankno = bool?  whether bank card numbers are hidden
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.set_log_level",
            path: "/cgi-bin/chatdata/set_log_level",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SetLogLevel",
            title: "Set the log level of a program (设置日志打印级别)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100109"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
program_id = string!  id of the zone program
log_level = int!  level of logs that are kept
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.set_public_key",
            path: "/cgi-bin/chatdata/set_public_key",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SetPublicKey",
            title: "Set the public key for message keys (设置公钥)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99587"],
            note: "Keys of later messages are encrypted with it; raise the version with each key.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
public_key = string!  RSA public key
public_key_ver = int!  version of the public key
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.set_receive_callback",
            path: "/cgi-bin/chatdata/set_receive_callback",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SetReceiveCallback",
            title: "Set the program that receives callbacks (设置专区接收回调事件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100018"],
            note: "Only one program of an application gets the events; setting another replaces it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
program_id = string!  id of the zone program
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.spec_api_create_job",
            path: "/cgi-bin/chatdata/specapi/create_job",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SpecApiCreateJob",
            title: "Create a job of a custom analysis program (创建自有分析程序任务)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99460"],
            note: "A task is fetched once and kept for seven days; make a new one to try again.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
msg_filter = {msg_filter}!
custom_id = string!  own unique id against repetition, at most 128 bytes
custom_data = string?  own data, at most 1024 bytes
[response]
jobid = string  id of the task
[types.msg_filter]
msg_list = [{msg_list}]!  messages, at most 1000
[types.msg_list]
msgid = string!  id of the message
encrypt_info = {encrypt_info}!
[types.encrypt_info]
secret_key = string!  key of the message, the decrypted encrypted_secret_key
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.spec_api_get_job_result",
            path: "/cgi-bin/chatdata/specapi/get_job_result",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SpecApiGetJobResult",
            title: "Get the result of a custom analysis job (获取自有分析程序任务结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99462"],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
jobid = string!  id of the task
[response]
status = int  0 initial, 1 running, 2 finished
dispatch_time = int  Unix seconds
progress = int  percent
result = {result}?  result, once finished
[types.result]
job_type = string  kind of the task as set up by the provider
data = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.sync_call_program",
            path: "/cgi-bin/chatdata/sync_call_program",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SyncCallProgram",
            title: "Call a zone program synchronously (应用同步调用专区程序)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100020"],
            note: "Used after a notice of the program, within its lifetime.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
program_id = string!  id of the zone program
ability_id = string!  id of the program's ability
notify_id = string!  id from the notice of the program, valid for 10 minutes
request_data = string?  JSON text as the ability's input protocol demands
[response]
response_data = string?  JSON text as the ability's output protocol defines
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.sync_msg",
            path: "/cgi-bin/chatdata/sync_msg",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "SyncMsg",
            title: "Get conversation records (获取会话记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97240"],
            note: "Gives ids and keys of messages, not their content, which is read in the zone program.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string?  token from the event, for better frequency limits
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
msg_list = [{answer_msg_list}]  messages, at most 1000
next_cursor = string?  cursor of the next page
has_more = bool  whether there is another page
[types.answer_msg_list]
msgid = string  id of the message
msgtype = int  kind of message as a number
sender = {sender}
receiver_list = [{receiver_list}]?  who got the message, absent for groups
chatid = string?  id of the group chat
send_time = int  Unix seconds
service_encrypt_info = {service_encrypt_info}  key of the message or result
[types.sender]
type = int
id = string
[types.receiver_list]
type = int
id = string
[types.service_encrypt_info]
encrypted_secret_key = string  key of the message, encrypted with the public key, base64
public_key_ver = int  version of the public key
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.chatdata.upload_media",
            path: "/cgi-bin/chatdata/upload_media",
            query: &["type"],
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "chatdata",
            type_name: "UploadMedia",
            title: "Upload a temporary file to the zone (上传临时文件到专区)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100175"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
type = string!  kind of file
[files]
media = file!
[response]
type = string
media_id = string
created_at = int  Unix seconds
",
        },
    ),
];
