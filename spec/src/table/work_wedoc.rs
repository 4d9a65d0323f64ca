//! Generated from `spec/work/wedoc.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 15] = [
    Entry::new(
        Operation {
            name: "work.wedoc.create_doc",
            path: "/cgi-bin/wedoc/create_doc",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "CreateDoc",
            title: "Create a document (新建文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97460"],
            note: "Keep the docid: no other endpoint lists documents. The calling app can later reach only documents it created.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string?  drive space to create it in; give it together with fatherid
fatherid = string?  folder to create it in; the space id for the top of the space
doc_type = int!  3 document, 4 spreadsheet, 10 smart sheet
doc_name = string!  at most 255 characters, cut beyond
admin_users = [string]?  members who administer it
[response]
docid = string  id of the document, as the creating call gave it
url = string  link to open it; only this call gives it
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.create_form",
            path: "/cgi-bin/wedoc/create_form",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "CreateForm",
            title: "Create a form (创建收集表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97462"],
            note: "Questions and choices carry their own ids and can't be reordered by leaving some out.",
            errors: &[],
            obsolete: None,
            shape: r#"[request]
spaceid = string?  drive space to create it in; needs fatherid
fatherid = string?  folder to create it in; the space id for the top of the space
form_info = {form_info}!  the form
[response]
formid = string  id of the form
[types.form_info]
form_title = string!  name of the form
form_desc = string?  explanation below the title
form_header = string?  address of the picture at the top
form_question = {form_question}!  questions of the form
form_setting = {form_setting}?  rules of the form
[types.form_question]
items = [{items}]!  entries in order
[types.items]
question_id = int!  number of the question, from 1
pos = int!  place of the question, from 1
title = string!
status = int!  1 normal, 2 deleted
reply_type = int!  1 text, 2 single choice, 3 several choices, 5 location, 9 picture, 10 file, 11 date, 14 time, 15 drop-down, 16 temperature, 17 signature, 18 department, 19 member, 22 duration
must_reply = bool!  whether an answer is needed
option_item = [{option_item}]?  choices of the question
note = string?  explanation of the question
placeholder = string?  hint inside the empty field
question_extend_setting = {question_extend_setting}?  settings of the kind of question, one member according to reply_type
[types.option_item]
key = int!  number of the choice, from 1
value = string!
status = int!  1 normal, 2 deleted
[types.question_extend_setting]
text_setting = {text_setting}?  for text questions
radio_setting = {radio_setting}?  for single choice questions
checkbox_setting = {checkbox_setting}?  for several choices questions
location_setting = {location_setting}?  for location questions
image_setting = {image_setting}?  for picture questions
file_setting = {file_setting}?  for file questions
date_setting = {date_setting}?  for date questions
time_setting = {time_setting}?  for time questions
duration_setting = {duration_setting}?  for duration questions
temperature_setting = {temperature_setting}?  for temperature questions
department_setting = {department_setting}?  for department questions
member_setting = {member_setting}?  for member questions
[types.text_setting]
validation_type = int?  what kind of text is accepted
validation_detail = int?  what kind of text is accepted
char_len = int?  length in characters, for validation by length
number_min = float?  bounds, for validation of numbers
number_max = float?  bounds, for validation of numbers
[types.radio_setting]
add_other_option = bool?  whether there is a free "other" option
[types.checkbox_setting]
add_other_option = bool?  whether there is a free "other" option
type = int?  how the number of choices is limited
number = int?  how many options, for the limit of type
[types.location_setting]
location_type = int?  how precise the place is
distance_type = int?  how far the place may be from the real one
[types.image_setting]
camera_only = bool?  whether only pictures taken now are accepted
upload_image_limit = {upload_image_limit}?  limits of uploads
[types.upload_image_limit]
count_limit_type = int?  how count is applied
count = int?  number of files
max_size = int?  limit of one file
[types.file_setting]
camera_only = bool?  whether only pictures taken now are accepted
upload_image_limit = {upload_image_limit}?  limits of uploads
[types.date_setting]
date_format_type = int?  0 with day, 1 only year and month
[types.time_setting]
time_format_type = int?  format of the time
[types.duration_setting]
time_scale = int?  unit of the duration
date_type = int?  which days count
day_range = int?  hours that count as a day
[types.temperature_setting]
unit_type = int?  0 Celsius, 1 Fahrenheit
[types.department_setting]
allow_multiple_selection = bool?  whether several can be chosen
[types.member_setting]
allow_multiple_selection = bool?  whether several can be chosen
[types.form_setting]
fill_out_auth = int?  who may fill it in: 0 everybody, 1 fill_in_range only
fill_in_range = {fill_in_range}?  members and departments who fill it in
setting_manager_range = {setting_manager_range}?  members who manage the form
timed_repeat_info = {timed_repeat_info}?  repeated collection
max_fill_cnt = int?  how many answers each person may give
timed_finish = int?  Unix seconds, when the form closes
can_anonymous = bool?  whether answers may be anonymous
can_notify_submit = bool?  whether managers are told of new answers
[types.fill_in_range]
userids = [string]?  within the company
departmentids = [int]?  within the company
[types.setting_manager_range]
userids = [string]!  within the company
[types.timed_repeat_info]
enable = bool?
remind_time = int?  Unix seconds, when people are reminded
repeat_type = int?  0 weekly, 1 daily, 2 monthly
week_flag = int?  days of the week as bits
day_of_month = int?  day, for monthly forms
skip_holiday = bool?  whether holidays are left out
fork_finish_type = int?  how long late answers are accepted
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.del_doc",
            path: "/cgi-bin/wedoc/del_doc",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "DelDoc",
            title: "Delete a document or form (删除文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97735"],
            note: "Give docid or formid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string?  id of the document, as the creating call gave it
formid = string?  id of the form
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.doc_get_auth",
            path: "/cgi-bin/wedoc/doc_get_auth",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the document, as the creating call gave it
[response]
access_rule = {access_rule}  who may open the document
secure_setting = {secure_setting}  protection of the document
doc_member_list = [{doc_member_list}]?  members of the document with their rights
co_auth_list = [{co_auth_list}]?  members and departments with a right of their own
[types.access_rule]
enable_corp_internal = bool  whether members of the company may open it by its link
corp_internal_auth = int  right of members who open it by its link: 1 read, 2 edit
corp_internal_approve_only_by_admin = bool?  whether only administrators approve requests from within the company
enable_corp_external = bool  whether people from outside may open it by its link
corp_external_auth = int  right of people from outside who open it by its link: 1 read, 2 edit
corp_external_approve_only_by_admin = bool?  whether only administrators approve requests from outside
ban_share_external = bool  whether sharing outside the company is forbidden
[types.secure_setting]
enable_readonly_copy = bool  whether readers may copy and download
enable_readonly_comment = bool  whether readers may comment
watermark = {watermark}?  watermark of the document
[types.watermark]
text = string
margin_type = int  density: 1 sparse, 2 dense
show_text = bool  whether the text is shown
show_visitor_name = bool  whether the name of the reader is shown
[types.doc_member_list]
type = int  1 member, 2 department
userid = string?  member of the company
tmp_external_userid = string?  temporary id of a person from outside
departmentid = int?  department of the company
auth = int  1 read, 2 edit, 7 administer
[types.co_auth_list]
type = int  1 member, 2 department
userid = string?  member of the company
tmp_external_userid = string?  temporary id of a person from outside
departmentid = int?  department of the company
auth = int  1 read, 2 edit, 7 administer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.doc_share",
            path: "/cgi-bin/wedoc/doc_share",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "DocShare",
            title: "Share a document or form (分享文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97733"],
            note: "Give docid or formid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string?  id of the document, as the creating call gave it
formid = string?  id of the form
[response]
share_url = string  link to open it
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.document_batch_update",
            path: "/cgi-bin/wedoc/document/batch_update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "DocumentBatchUpdate",
            title: "Edit the content of a document (编辑文档内容)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97626"],
            note: "Either all edits are made or none. Positions refer to the document as of version.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the document, as the creating call gave it
version = int?  version the edit is based on, the latest if left out
requests = [{requests}]!  edits, at most 30, made in order
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
ranges = [{ranges}]!  stretches of text to replace
[types.ranges]
start_index = int!  position in the document
length = int!  number of positions
[types.insert_text]
text = string!
location = {location}!  where to insert
[types.location]
index = int!  position in the document
[types.delete_content]
range = {range}!  stretch of content
[types.range]
start_index = int!  position in the document
length = int!  number of positions
[types.insert_image]
image_id = string!  address of the image, from uploading it for documents
width = int?  pixels
height = int?  pixels
location = {location}!  where to insert
[types.insert_page_break]
location = {location}!  where to insert
[types.insert_table]
rows = int!  size of the new table
cols = int!  size of the new table
location = {location}!  where to insert
[types.insert_paragraph]
location = {location}!  where to insert
[types.update_text_property]
bold = bool?
color = string?  six hexadecimal digits, RRGGBB
background_color = string?  six hexadecimal digits, RRGGBB
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.get_doc_base_info",
            path: "/cgi-bin/wedoc/get_doc_base_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
docid = string!  id of the document, as the creating call gave it
[response]
doc_base_info = {doc_base_info}
[types.doc_base_info]
docid = string  id of the document, as the creating call gave it
doc_type = int  3 document, 4 spreadsheet, 10 smart sheet
doc_name = string  at most 255 characters, cut beyond
create_time = int  Unix seconds
modify_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.get_form_answer",
            path: "/cgi-bin/wedoc/get_form_answer",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "GetFormAnswer",
            title: "Get the answers of a form (读取收集表答案)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97818"],
            note: "Take the answer ids from get_form_statistic.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
repeated_id = string!  one round of the form; a form that is not repeated has one
answer_ids = [int]?  answers; at most 100 in a request
[response]
answer = {answer}
[types.answer]
answer_list = [{answer_list}]  answers asked for
[types.answer_list]
answer_id = int  answers; at most 100 in a request
userid = string?  member of the company
user_name = string
tmp_external_userid = string?  temporary id of a person from outside
reply = {reply}  what was answered
answer_status = int  1 normal, 2 removed by a manager
ctime = int  Unix seconds
mtime = int  Unix seconds
[types.reply]
items = [{reply_items}]  entries in order
[types.reply_items]
question_id = int  number of the question, from 1
text_reply = string?  for text questions
option_reply = [int]?  keys of the chosen options
option_extend_reply = [{option_extend_reply}]?  texts given for options
file_extend_reply = [{file_extend_reply}]?  files and pictures
duration_reply = {duration_reply}?  for duration questions
department_reply = {department_reply}?  for department questions
member_reply = {member_reply}?  for member questions
[types.option_extend_reply]
option_reply = int  keys of the chosen options
extend_text = string  text given for the option
[types.file_extend_reply]
fileid = string  file in the drive
name = string
[types.duration_reply]
begin_time = int  Unix seconds
end_time = int  Unix seconds
time_scale = int  unit of the duration
day_range = int  hours that count as a day
days = float?
hours = float?
[types.department_reply]
list = [{list}]
[types.list]
department_id = int  department of the company
[types.member_reply]
list = [{member_reply_list}]
[types.member_reply_list]
userid = string  member of the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.get_form_info",
            path: "/cgi-bin/wedoc/get_form_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "GetFormInfo",
            title: "Get the definition of a form (获取收集表信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97817"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r#"[request]
formid = string!  id of the form
[response]
form_info = {form_info}  the form
[types.form_info]
formid = string  id of the form
form_title = string  name of the form
form_desc = string  explanation below the title
form_header = string  address of the picture at the top
form_question = {form_info_form_question}  questions of the form
form_setting = {form_info_form_setting}  rules of the form
repeated_id = [string]?  one round of the form; a form that is not repeated has one
[types.form_info_form_question]
items = [{form_question_items}]  entries in order
[types.form_question_items]
question_id = int  number of the question, from 1
pos = int  place of the question, from 1
title = string
status = int  1 normal, 2 deleted
reply_type = int  1 text, 2 single choice, 3 several choices, 5 location, 9 picture, 10 file, 11 date, 14 time, 15 drop-down, 16 temperature, 17 signature, 18 department, 19 member, 22 duration
must_reply = bool  whether an answer is needed
option_item = [{items_option_item}]?  choices of the question
note = string?  explanation of the question
placeholder = string?  hint inside the empty field
question_extend_setting = {items_question_extend_setting}?  settings of the kind of question, one member according to reply_type
[types.items_option_item]
key = int
value = string
status = int  1 normal, 2 deleted
[types.items_question_extend_setting]
text_setting = {question_extend_setting_text_setting}?  for text questions
radio_setting = {question_extend_setting_radio_setting}?  for single choice questions
checkbox_setting = {question_extend_setting_checkbox_setting}?  for several choices questions
location_setting = {question_extend_setting_location_setting}?  for location questions
image_setting = {question_extend_setting_image_setting}?  for picture questions
file_setting = {question_extend_setting_file_setting}?  for file questions
date_setting = {question_extend_setting_date_setting}?  for date questions
time_setting = {question_extend_setting_time_setting}?  for time questions
duration_setting = {question_extend_setting_duration_setting}?  for duration questions
temperature_setting = {question_extend_setting_temperature_setting}?  for temperature questions
department_setting = {question_extend_setting_department_setting}?  for department questions
member_setting = {question_extend_setting_member_setting}?  for member questions
[types.question_extend_setting_text_setting]
validation_type = int?  what kind of text is accepted
validation_detail = int?  what kind of text is accepted
char_len = int?  length in characters, for validation by length
number_min = float?  bounds, for validation of numbers
number_max = float?  bounds, for validation of numbers
[types.question_extend_setting_radio_setting]
add_other_option = bool?  whether there is a free "other" option
[types.question_extend_setting_checkbox_setting]
add_other_option = bool?  whether there is a free "other" option
type = int?
number = int?  how many options, for the limit of type
[types.question_extend_setting_location_setting]
location_type = int?  how precise the place is
distance_type = int?  how far the place may be from the real one
[types.question_extend_setting_image_setting]
camera_only = bool?  whether only pictures taken now are accepted
upload_image_limit = {image_setting_upload_image_limit}?  limits of uploads
[types.image_setting_upload_image_limit]
count_limit_type = int?  how count is applied
count = int?  number of files
max_size = int?  limit of one file
[types.question_extend_setting_file_setting]
camera_only = bool?  whether only pictures taken now are accepted
upload_image_limit = {file_setting_upload_image_limit}?  limits of uploads
[types.file_setting_upload_image_limit]
count_limit_type = int?  how count is applied
count = int?  number of files
max_size = int?  limit of one file
[types.question_extend_setting_date_setting]
date_format_type = int?  0 with day, 1 only year and month
[types.question_extend_setting_time_setting]
time_format_type = int?  format of the time
[types.question_extend_setting_duration_setting]
time_scale = int?  unit of the duration
date_type = int?  which days count
day_range = int?  hours that count as a day
[types.question_extend_setting_temperature_setting]
unit_type = int?  0 Celsius, 1 Fahrenheit
[types.question_extend_setting_department_setting]
allow_multiple_selection = bool?  whether several can be chosen
[types.question_extend_setting_member_setting]
allow_multiple_selection = bool?  whether several can be chosen
[types.form_info_form_setting]
fill_out_auth = int  who may fill it in: 0 everybody, 1 fill_in_range only
fill_in_range = {form_setting_fill_in_range}?  members and departments who fill it in
setting_manager_range = {form_setting_setting_manager_range}?  members who manage the form
timed_repeat_info = {form_setting_timed_repeat_info}?  repeated collection
max_fill_cnt = int  how many answers each person may give
timed_finish = int?  Unix seconds, when the form closes
can_anonymous = bool  whether answers may be anonymous
can_notify_submit = bool  whether managers are told of new answers
[types.form_setting_fill_in_range]
userids = [string]?  within the company
departmentids = [int]?  within the company
[types.form_setting_setting_manager_range]
userids = [string]  within the company
[types.form_setting_timed_repeat_info]
enable = bool
remind_time = int?  Unix seconds, when people are reminded
repeat_type = int?  0 weekly, 1 daily, 2 monthly
week_flag = int?  days of the week as bits
day_of_month = int?  day, for monthly forms
skip_holiday = bool?  whether holidays are left out
fork_finish_type = int?  how long late answers are accepted
rule_ctime = int?  Unix seconds
rule_mtime = int?  Unix seconds
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.get_form_statistic",
            path: "/cgi-bin/wedoc/get_form_statistic",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "GetFormStatistic",
            title: "Get the statistics of a form (收集表的统计信息查询)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97818"],
            note: "Take repeated_id from get_form_info.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
repeated_id = string!  one round of the form; a form that is not repeated has one
req_type = int!  1 numbers only, 2 with who answered, 3 with who has not
start_time = int?  Unix seconds
end_time = int?  Unix seconds
limit = int?  page size
cursor = int?  cursor of the page before; pass the one of the answer for the next page
[response]
fill_cnt = int  number of answers
fill_user_cnt = int  number of people who answered
unfill_user_cnt = int  number of people who have not answered
submit_users = [{submit_users}]?  who answered
unfill_users = [{unfill_users}]?  who has not answered
has_more = bool?  whether another page follows
cursor = int?  cursor of the page before; pass the one of the answer for the next page
[types.submit_users]
userid = string?  member of the company
tmp_external_userid = string?  temporary id of a person from outside
user_name = string
answer_id = int  answers; at most 100 in a request
submit_time = int  Unix seconds
[types.unfill_users]
userid = string  member of the company
user_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.mod_doc_join_rule",
            path: "/cgi-bin/wedoc/mod_doc_join_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "ModDocJoinRule",
            title: "Change who may view a document (修改文档查看规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97733"],
            note: "Only what is given changes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the document, as the creating call gave it
enable_corp_internal = bool?  whether members of the company may open it by its link
corp_internal_auth = int?  right of members who open it by its link: 1 read, 2 edit
corp_internal_approve_only_by_admin = bool?  whether only administrators approve requests from within the company
enable_corp_external = bool?  whether people from outside may open it by its link
corp_external_auth = int?  right of people from outside who open it by its link: 1 read, 2 edit
corp_external_approve_only_by_admin = bool?  whether only administrators approve requests from outside
ban_share_external = bool?  whether sharing outside the company is forbidden
update_co_auth_list = bool?  whether co_auth_list replaces the present list
co_auth_list = [{co_auth_list}]?  members and departments with a right of their own
[types.co_auth_list]
type = int!  1 member, 2 department
userid = string?  member of the company
tmp_external_userid = string?  temporary id of a person from outside
departmentid = int?  department of the company
auth = int!  1 read, 2 edit, 7 administer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.mod_doc_member",
            path: "/cgi-bin/wedoc/mod_doc_member",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the document, as the creating call gave it
update_file_member_list = [{update_file_member_list}]?  members of the document with their rights
del_file_member_list = [{del_file_member_list}]?  members of the document with their rights
[types.update_file_member_list]
type = int!  1 member
userid = string?  member of the company
tmp_external_userid = string?  temporary id of a person from outside
departmentid = int?  department of the company
auth = int!  1 read, 2 edit, 7 administer
[types.del_file_member_list]
type = int!  1 member
userid = string?  member of the company
tmp_external_userid = string?  temporary id of a person from outside
departmentid = int?  department of the company
auth = int!  1 read, 2 edit, 7 administer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.mod_doc_safty_setting",
            path: "/cgi-bin/wedoc/mod_doc_safty_setting",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "ModDocSaftySetting",
            title: "Change the security settings of a document (修改文档安全设置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97782"],
            note: "Only what is given changes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the document, as the creating call gave it
enable_readonly_copy = bool?  whether readers may copy and download
enable_readonly_comment = bool?  whether readers may comment
watermark = {watermark}?  watermark of the document
[types.watermark]
text = string?
margin_type = int?  density: 1 sparse, 2 dense
show_text = bool?  whether the text is shown
show_visitor_name = bool?  whether the name of the reader is shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.modify_form",
            path: "/cgi-bin/wedoc/modify_form",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "ModifyForm",
            title: "Change a form (编辑收集表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97462"],
            note: "Replaces the questions or the settings as a whole, according to oper.",
            errors: &[],
            obsolete: None,
            shape: r#"[request]
oper = int!  1 replace the questions, 2 replace the settings
formid = string!  id of the form
form_info = {form_info}!  the form
[types.form_info]
form_title = string?  name of the form
form_desc = string?  explanation below the title
form_header = string?  address of the picture at the top
form_question = {form_question}?  questions of the form
form_setting = {form_setting}?  rules of the form
[types.form_question]
items = [{items}]!  entries in order
[types.items]
question_id = int!  number of the question, from 1
pos = int!  place of the question, from 1
title = string!
status = int!  1 normal, 2 deleted
reply_type = int!  1 text, 2 single choice, 3 several choices, 5 location, 9 picture, 10 file, 11 date, 14 time, 15 drop-down, 16 temperature, 17 signature, 18 department, 19 member, 22 duration
must_reply = bool!  whether an answer is needed
option_item = [{option_item}]?  choices of the question
note = string?  explanation of the question
placeholder = string?  hint inside the empty field
question_extend_setting = {question_extend_setting}?  settings of the kind of question, one member according to reply_type
[types.option_item]
key = int!  number of the choice, from 1
value = string!
status = int!  1 normal, 2 deleted
[types.question_extend_setting]
text_setting = {text_setting}?  for text questions
radio_setting = {radio_setting}?  for single choice questions
checkbox_setting = {checkbox_setting}?  for several choices questions
location_setting = {location_setting}?  for location questions
image_setting = {image_setting}?  for picture questions
file_setting = {file_setting}?  for file questions
date_setting = {date_setting}?  for date questions
time_setting = {time_setting}?  for time questions
duration_setting = {duration_setting}?  for duration questions
temperature_setting = {temperature_setting}?  for temperature questions
department_setting = {department_setting}?  for department questions
member_setting = {member_setting}?  for member questions
[types.text_setting]
validation_type = int?  what kind of text is accepted
validation_detail = int?  what kind of text is accepted
char_len = int?  length in characters, for validation by length
number_min = float?  bounds, for validation of numbers
number_max = float?  bounds, for validation of numbers
[types.radio_setting]
add_other_option = bool?  whether there is a free "other" option
[types.checkbox_setting]
add_other_option = bool?  whether there is a free "other" option
type = int?  how the number of choices is limited
number = int?  how many options, for the limit of type
[types.location_setting]
location_type = int?  how precise the place is
distance_type = int?  how far the place may be from the real one
[types.image_setting]
camera_only = bool?  whether only pictures taken now are accepted
upload_image_limit = {upload_image_limit}?  limits of uploads
[types.upload_image_limit]
count_limit_type = int?  how count is applied
count = int?  number of files
max_size = int?  limit of one file
[types.file_setting]
camera_only = bool?  whether only pictures taken now are accepted
upload_image_limit = {upload_image_limit}?  limits of uploads
[types.date_setting]
date_format_type = int?  0 with day, 1 only year and month
[types.time_setting]
time_format_type = int?  format of the time
[types.duration_setting]
time_scale = int?  unit of the duration
date_type = int?  which days count
day_range = int?  hours that count as a day
[types.temperature_setting]
unit_type = int?  0 Celsius, 1 Fahrenheit
[types.department_setting]
allow_multiple_selection = bool?  whether several can be chosen
[types.member_setting]
allow_multiple_selection = bool?  whether several can be chosen
[types.form_setting]
fill_out_auth = int?  who may fill it in: 0 everybody, 1 fill_in_range only
fill_in_range = {fill_in_range}?  members and departments who fill it in
setting_manager_range = {setting_manager_range}?  members who manage the form
timed_repeat_info = {timed_repeat_info}?  repeated collection
max_fill_cnt = int?  how many answers each person may give
timed_finish = int?  Unix seconds, when the form closes
can_anonymous = bool?  whether answers may be anonymous
can_notify_submit = bool?  whether managers are told of new answers
[types.fill_in_range]
userids = [string]?  within the company
departmentids = [int]?  within the company
[types.setting_manager_range]
userids = [string]!  within the company
[types.timed_repeat_info]
enable = bool?
remind_time = int?  Unix seconds, when people are reminded
repeat_type = int?  0 weekly, 1 daily, 2 monthly
week_flag = int?  days of the week as bits
day_of_month = int?  day, for monthly forms
skip_holiday = bool?  whether holidays are left out
fork_finish_type = int?  how long late answers are accepted
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc.rename_doc",
            path: "/cgi-bin/wedoc/rename_doc",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc",
            type_name: "RenameDoc",
            title: "Rename a document or form (重命名文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97736"],
            note: "Give docid or formid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string?  id of the document, as the creating call gave it
formid = string?  id of the form
new_name = string!  at most 255 characters, cut beyond
",
        },
    ),
];
