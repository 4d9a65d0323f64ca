//! Generated from `spec/work/wedoc.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 15] = [
    Entry::new(
        Operation {
            name: "work.wedoc.create_doc",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/create_doc",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "CreateDoc",
            title: "Create a document (新建文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97460"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string?
fatherid = string?
doc_type = int!
doc_name = string!
admin_users = [string]?
[response]
docid = string
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.create_form",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/create_form",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "CreateForm",
            title: "Create a form (创建收集表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97462"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string?
fatherid = string?
form_info = {form_info}!
[response]
formid = string
[types.form_info]
form_title = string!
form_desc = string?
form_header = string?
form_question = {form_question}!
form_setting = {form_setting}?
[types.form_question]
items = [{items}]!
[types.items]
question_id = int!
pos = int!
title = string!
status = int!
reply_type = int!
must_reply = bool!
option_item = [{option_item}]?
note = string?
placeholder = string?
question_extend_setting = {question_extend_setting}?
[types.option_item]
key = int!
value = string!
status = int!
[types.question_extend_setting]
text_setting = {text_setting}?
radio_setting = {radio_setting}?
checkbox_setting = {checkbox_setting}?
location_setting = {location_setting}?
image_setting = {image_setting}?
file_setting = {file_setting}?
date_setting = {date_setting}?
time_setting = {time_setting}?
duration_setting = {duration_setting}?
temperature_setting = {temperature_setting}?
department_setting = {department_setting}?
member_setting = {member_setting}?
[types.text_setting]
validation_type = int?
validation_detail = int?
char_len = int?
number_min = float?
number_max = float?
[types.radio_setting]
add_other_option = bool?
[types.checkbox_setting]
add_other_option = bool?
type = int?
number = int?
[types.location_setting]
location_type = int?
distance_type = int?
[types.image_setting]
camera_only = bool?
upload_image_limit = {upload_image_limit}?
[types.upload_image_limit]
count_limit_type = int?
count = int?
max_size = int?
[types.file_setting]
camera_only = bool?
upload_image_limit = {upload_image_limit}?
[types.date_setting]
date_format_type = int?
[types.time_setting]
time_format_type = int?
[types.duration_setting]
time_scale = int?
date_type = int?
day_range = int?
[types.temperature_setting]
unit_type = int?
[types.department_setting]
allow_multiple_selection = bool?
[types.member_setting]
allow_multiple_selection = bool?
[types.form_setting]
fill_out_auth = int?
fill_in_range = {fill_in_range}?
setting_manager_range = {setting_manager_range}?
timed_repeat_info = {timed_repeat_info}?
max_fill_cnt = int?
timed_finish = int?
can_anonymous = bool?
can_notify_submit = bool?
[types.fill_in_range]
userids = [string]?
departmentids = [int]?
[types.setting_manager_range]
userids = [string]!
[types.timed_repeat_info]
enable = bool?
remind_time = int?
repeat_type = int?
week_flag = int?
day_of_month = int?
skip_holiday = bool?
fork_finish_type = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.del_doc",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/del_doc",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "DelDoc",
            title: "Delete a document or form (删除文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97735"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string?
formid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.doc_get_auth",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/doc_get_auth",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "DocGetAuth",
            title: "Get the permissions of a document (获取文档权限信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97733"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
[response]
access_rule = {access_rule}
secure_setting = {secure_setting}
doc_member_list = [{doc_member_list}]?
co_auth_list = [{co_auth_list}]?
[types.access_rule]
enable_corp_internal = bool
corp_internal_auth = int
corp_internal_approve_only_by_admin = bool?
enable_corp_external = bool
corp_external_auth = int
corp_external_approve_only_by_admin = bool?
ban_share_external = bool
[types.secure_setting]
enable_readonly_copy = bool
enable_readonly_comment = bool
watermark = {watermark}?
[types.watermark]
text = string
margin_type = int
show_text = bool
show_visitor_name = bool
[types.doc_member_list]
type = int
userid = string?
tmp_external_userid = string?
departmentid = int?
auth = int
[types.co_auth_list]
type = int
userid = string?
tmp_external_userid = string?
departmentid = int?
auth = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.doc_share",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/doc_share",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "DocShare",
            title: "Share a document or form (分享文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97733"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string?
formid = string?
[response]
share_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.document_batch_update",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/document/batch_update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "DocumentBatchUpdate",
            title: "Edit the content of a document (编辑文档内容)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97626"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
version = int?
requests = [{requests}]!
[types.requests]
replace_text = {replace_text}?
insert_text = {insert_text}?
delete_content = {delete_content}?
insert_image = {insert_image}?
insert_page_break = {insert_page_break}?
insert_table = {insert_table}?
insert_paragraph = {insert_paragraph}?
update_text_property = {update_text_property}?
[types.replace_text]
text = string!
ranges = [{ranges}]!
[types.ranges]
start_index = int!
length = int!
[types.insert_text]
text = string!
location = {location}!
[types.location]
index = int!
[types.delete_content]
range = {range}!
[types.range]
start_index = int!
length = int!
[types.insert_image]
image_id = string!
width = int?
height = int?
location = {location}!
[types.insert_page_break]
location = {location}!
[types.insert_table]
rows = int!
cols = int!
location = {location}!
[types.insert_paragraph]
location = {location}!
[types.update_text_property]
bold = bool?
color = string?
background_color = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.get_doc_base_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/get_doc_base_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc",
            type_name: "GetDocBaseInfo",
            title: "Get the basic information of a document (获取文档基础信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97734"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
[response]
doc_base_info = {doc_base_info}
[types.doc_base_info]
docid = string
doc_type = int
doc_name = string
create_time = int  Unix seconds
modify_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.get_form_answer",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/get_form_answer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc",
            type_name: "GetFormAnswer",
            title: "Get the answers of a form (读取收集表答案)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97818"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
repeated_id = string!
answer_ids = [int]?
[response]
answer = {answer}
[types.answer]
answer_list = [{answer_list}]
[types.answer_list]
answer_id = int
userid = string?
user_name = string
tmp_external_userid = string?
reply = {reply}
answer_status = int
ctime = int
mtime = int
[types.reply]
items = [{reply_items}]
[types.reply_items]
question_id = int
text_reply = string?
option_reply = [int]?
option_extend_reply = [{option_extend_reply}]?
file_extend_reply = [{file_extend_reply}]?
duration_reply = {duration_reply}?
department_reply = {department_reply}?
member_reply = {member_reply}?
[types.option_extend_reply]
option_reply = int
extend_text = string
[types.file_extend_reply]
fileid = string
name = string
[types.duration_reply]
begin_time = int  Unix seconds
end_time = int  Unix seconds
time_scale = int
day_range = int
days = float?
hours = float?
[types.department_reply]
list = [{list}]
[types.list]
department_id = int
[types.member_reply]
list = [{member_reply_list}]
[types.member_reply_list]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.get_form_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/get_form_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc",
            type_name: "GetFormInfo",
            title: "Get the definition of a form (获取收集表信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97817"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
formid = string!
[response]
form_info = {form_info}
[types.form_info]
formid = string
form_title = string
form_desc = string
form_header = string
form_question = {form_info_form_question}
form_setting = {form_info_form_setting}
repeated_id = [string]?
[types.form_info_form_question]
items = [{form_question_items}]
[types.form_question_items]
question_id = int
pos = int
title = string
status = int
reply_type = int
must_reply = bool
option_item = [{items_option_item}]?
note = string?
placeholder = string?
question_extend_setting = {items_question_extend_setting}?
[types.items_option_item]
key = int
value = string
status = int
[types.items_question_extend_setting]
text_setting = {question_extend_setting_text_setting}?
radio_setting = {question_extend_setting_radio_setting}?
checkbox_setting = {question_extend_setting_checkbox_setting}?
location_setting = {question_extend_setting_location_setting}?
image_setting = {question_extend_setting_image_setting}?
file_setting = {question_extend_setting_file_setting}?
date_setting = {question_extend_setting_date_setting}?
time_setting = {question_extend_setting_time_setting}?
duration_setting = {question_extend_setting_duration_setting}?
temperature_setting = {question_extend_setting_temperature_setting}?
department_setting = {question_extend_setting_department_setting}?
member_setting = {question_extend_setting_member_setting}?
[types.question_extend_setting_text_setting]
validation_type = int?
validation_detail = int?
char_len = int?
number_min = float?
number_max = float?
[types.question_extend_setting_radio_setting]
add_other_option = bool?
[types.question_extend_setting_checkbox_setting]
add_other_option = bool?
type = int?
number = int?
[types.question_extend_setting_location_setting]
location_type = int?
distance_type = int?
[types.question_extend_setting_image_setting]
camera_only = bool?
upload_image_limit = {image_setting_upload_image_limit}?
[types.image_setting_upload_image_limit]
count_limit_type = int?
count = int?
max_size = int?
[types.question_extend_setting_file_setting]
camera_only = bool?
upload_image_limit = {file_setting_upload_image_limit}?
[types.file_setting_upload_image_limit]
count_limit_type = int?
count = int?
max_size = int?
[types.question_extend_setting_date_setting]
date_format_type = int?
[types.question_extend_setting_time_setting]
time_format_type = int?
[types.question_extend_setting_duration_setting]
time_scale = int?
date_type = int?
day_range = int?
[types.question_extend_setting_temperature_setting]
unit_type = int?
[types.question_extend_setting_department_setting]
allow_multiple_selection = bool?
[types.question_extend_setting_member_setting]
allow_multiple_selection = bool?
[types.form_info_form_setting]
fill_out_auth = int
fill_in_range = {form_setting_fill_in_range}?
setting_manager_range = {form_setting_setting_manager_range}?
timed_repeat_info = {form_setting_timed_repeat_info}?
max_fill_cnt = int
timed_finish = int?
can_anonymous = bool
can_notify_submit = bool
[types.form_setting_fill_in_range]
userids = [string]?
departmentids = [int]?
[types.form_setting_setting_manager_range]
userids = [string]
[types.form_setting_timed_repeat_info]
enable = bool
remind_time = int?
repeat_type = int?
week_flag = int?
day_of_month = int?
skip_holiday = bool?
fork_finish_type = int?
rule_ctime = int?
rule_mtime = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.get_form_statistic",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/get_form_statistic",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc",
            type_name: "GetFormStatistic",
            title: "Get the statistics of a form (收集表的统计信息查询)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97818"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
repeated_id = string!
req_type = int!
start_time = int?  Unix seconds
end_time = int?  Unix seconds
limit = int?
cursor = int?
[response]
fill_cnt = int
fill_user_cnt = int
unfill_user_cnt = int
submit_users = [{submit_users}]?
unfill_users = [{unfill_users}]?
has_more = bool?
cursor = int?
[types.submit_users]
userid = string?
tmp_external_userid = string?
user_name = string
answer_id = int
submit_time = int
[types.unfill_users]
userid = string
user_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.mod_doc_join_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/mod_doc_join_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "ModDocJoinRule",
            title: "Change who may view a document (修改文档查看规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97733"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
enable_corp_internal = bool?
corp_internal_auth = int?
corp_internal_approve_only_by_admin = bool?
enable_corp_external = bool?
corp_external_auth = int?
corp_external_approve_only_by_admin = bool?
ban_share_external = bool?
update_co_auth_list = bool?
co_auth_list = [{co_auth_list}]?
[types.co_auth_list]
type = int!
userid = string?
tmp_external_userid = string?
departmentid = int?
auth = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.mod_doc_member",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/mod_doc_member",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "ModDocMember",
            title: "Change the members and the notified scope of a document (修改文档通知范围及权限)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97733"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
update_file_member_list = [{update_file_member_list}]?
del_file_member_list = [{del_file_member_list}]?
[types.update_file_member_list]
type = int!
userid = string?
tmp_external_userid = string?
departmentid = int?
auth = int!
[types.del_file_member_list]
type = int!
userid = string?
tmp_external_userid = string?
departmentid = int?
auth = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.mod_doc_safty_setting",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/mod_doc_safty_setting",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "ModDocSaftySetting",
            title: "Change the security settings of a document (修改文档安全设置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97782"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
enable_readonly_copy = bool?
enable_readonly_comment = bool?
watermark = {watermark}?
[types.watermark]
text = string?
margin_type = int?
show_text = bool?
show_visitor_name = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.modify_form",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/modify_form",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "ModifyForm",
            title: "Change a form (编辑收集表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97462"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
oper = int!
formid = string!
form_info = {form_info}!
[types.form_info]
form_title = string?
form_desc = string?
form_header = string?
form_question = {form_question}?
form_setting = {form_setting}?
[types.form_question]
items = [{items}]!
[types.items]
question_id = int!
pos = int!
title = string!
status = int!
reply_type = int!
must_reply = bool!
option_item = [{option_item}]?
note = string?
placeholder = string?
question_extend_setting = {question_extend_setting}?
[types.option_item]
key = int!
value = string!
status = int!
[types.question_extend_setting]
text_setting = {text_setting}?
radio_setting = {radio_setting}?
checkbox_setting = {checkbox_setting}?
location_setting = {location_setting}?
image_setting = {image_setting}?
file_setting = {file_setting}?
date_setting = {date_setting}?
time_setting = {time_setting}?
duration_setting = {duration_setting}?
temperature_setting = {temperature_setting}?
department_setting = {department_setting}?
member_setting = {member_setting}?
[types.text_setting]
validation_type = int?
validation_detail = int?
char_len = int?
number_min = float?
number_max = float?
[types.radio_setting]
add_other_option = bool?
[types.checkbox_setting]
add_other_option = bool?
type = int?
number = int?
[types.location_setting]
location_type = int?
distance_type = int?
[types.image_setting]
camera_only = bool?
upload_image_limit = {upload_image_limit}?
[types.upload_image_limit]
count_limit_type = int?
count = int?
max_size = int?
[types.file_setting]
camera_only = bool?
upload_image_limit = {upload_image_limit}?
[types.date_setting]
date_format_type = int?
[types.time_setting]
time_format_type = int?
[types.duration_setting]
time_scale = int?
date_type = int?
day_range = int?
[types.temperature_setting]
unit_type = int?
[types.department_setting]
allow_multiple_selection = bool?
[types.member_setting]
allow_multiple_selection = bool?
[types.form_setting]
fill_out_auth = int?
fill_in_range = {fill_in_range}?
setting_manager_range = {setting_manager_range}?
timed_repeat_info = {timed_repeat_info}?
max_fill_cnt = int?
timed_finish = int?
can_anonymous = bool?
can_notify_submit = bool?
[types.fill_in_range]
userids = [string]?
departmentids = [int]?
[types.setting_manager_range]
userids = [string]!
[types.timed_repeat_info]
enable = bool?
remind_time = int?
repeat_type = int?
week_flag = int?
day_of_month = int?
skip_holiday = bool?
fork_finish_type = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.rename_doc",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/rename_doc",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc",
            type_name: "RenameDoc",
            title: "Rename a document or form (重命名文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97736"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string?
formid = string?
new_name = string!
",
        },
    ),
];
