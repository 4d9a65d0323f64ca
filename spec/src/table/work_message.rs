//! Generated from `spec/work/message.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.message.get_statistics",
            path: "/cgi-bin/message/get_statistics",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "message",
            type_name: "GetStatistics",
            title: "Get statistics of sent app messages (查询应用消息发送统计)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92369"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
time_type = int?  0 today, 1 yesterday
[response]
statistics = [{statistics}]  apps with their counts
[types.statistics]
agentid = int  id of the sending app
app_name = string
count = int  messages sent successfully
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.message.recall",
            path: "/cgi-bin/message/recall",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "message",
            type_name: "Recall",
            title: "Recall an app message (撤回应用消息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94867"],
            note: "Within 24 hours of sending.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!  for recalling the message
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.message.send",
            path: "/cgi-bin/message/send",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "message",
            type_name: "Send",
            title: "Send an app message (发送应用消息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90236",
                "https://developer.work.weixin.qq.com/document/path/90372",
                "https://developer.work.weixin.qq.com/document/path/90854",
            ],
            note: "At least one of touser, toparty and totag. Invalid recipients are reported and the rest is sent, unless none is left.",
            errors: &[40007, 40008, 81013, 82001],
            obsolete: None,
            shape: r#"[request]
touser = [string]? as csv_pipe  members, at most 1000; @all for everybody in the visible scope
toparty = [int]? as csv_pipe  departments, at most 100
totag = [int]? as csv_pipe  tags, at most 100
msgtype = string!  text, image, voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice, template_card, interactive_taskcard
text = {text}?  present for its msgtype or card type
image = {image}?  present for its msgtype or card type
voice = {voice}?  present for its msgtype or card type
video = {video}?  present for its msgtype or card type
file = {file}?  present for its msgtype or card type
textcard = {textcard}?  present for its msgtype or card type
news = {news}?  present for its msgtype or card type
mpnews = {mpnews}?  present for its msgtype or card type
markdown = {markdown}?  present for its msgtype or card type
miniprogram_notice = {miniprogram_notice}?  present for its msgtype or card type
interactive_taskcard = {interactive_taskcard}?  present for its msgtype or card type
template_card = {template_card}?  present for its msgtype or card type
template_msg = {template_msg}?  service notice from a template
agentid = int?  id of the sending app
selected_ticket_list = [string]?  tickets of members chosen through the JS-SDK
safe = bool? as bool_as_int  true makes the message confidential
enable_id_trans = bool? as bool_as_int  whether ids in the text are turned into names, for third-party apps
enable_duplicate_check = bool? as bool_as_int  whether a repeated message is dropped
duplicate_check_interval = int?  seconds, 1800 by default, at most 14400
[response]
invaliduser = [string]? as csv_pipe  recipients that don't exist or can't see the app
invalidparty = [int]? as csv_pipe  departments that don't exist or are out of scope
invalidtag = [int]? as csv_pipe  tags that don't exist or are out of scope
unlicenseduser = [string]? as csv_pipe  recipients without a base licence
msgid = string  for recalling the message
response_code = string?  for updating the card: valid 72 hours, usable once; only for button, vote and multiple choice cards
[types.text]
content = string!  at most 2048 bytes
[types.image]
media_id = string!  from uploading a temporary file
[types.voice]
media_id = string!  from uploading a temporary file
[types.video]
media_id = string!  from uploading a temporary file
title = string?  at most 128 bytes, cut beyond
description = string?  at most 512 bytes, cut beyond
[types.file]
media_id = string!  from uploading a temporary file
[types.textcard]
url = string!  opened by a tap
title = string!  at most 128 bytes, cut beyond
description = string!  at most 512 bytes, cut beyond
btntxt = string?  label of the button, "details" (详情) by default
[types.news]
articles = [{articles}]!  1 to 8
[types.articles]
url = string!  opened by a tap
title = string!  at most 128 bytes, cut beyond
description = string?  at most 512 bytes, cut beyond
picurl = string?  picture, JPG or PNG
btntxt = string?  label of the button, "details" (详情) by default
appid = string?  mini program, must be bound to the app
pagepath = string?  path of the mini program page
[types.mpnews]
articles = [{mpnews_articles}]!  1 to 8
[types.mpnews_articles]
url = string!  opened by a tap
title = string!  at most 128 bytes, cut beyond
digest = string?  summary, at most 512 bytes
author = string?
content = string!  HTML, at most 666 KB
content_source_url = string?  address behind "read the original"
thumb_media_id = string?  cover image, from uploading a temporary file
[types.markdown]
content = string!  at most 2048 bytes, a subset of Markdown
[types.miniprogram_notice]
appid = string!  mini program, must be bound to the app
page = string!  path of the mini program page
title = string!  4 to 12 characters
description = string?
content_item = [{content_item}]?  key and value lines, at most 10
emphasis_first_item = bool?  whether the first line is shown large
[types.content_item]
key = string!  comes back in the event
value = string!
[types.interactive_taskcard]
task_id = string!  at most 128 bytes of digits, letters and _-@; unique within the app
url = string!  opened by a tap
title = string!
description = string!
btn = [{btn}]!  1 or 2 buttons
[types.btn]
key = string!  comes back in the event
name = string!
color = string?  red or blue, blue by default
is_bold = bool?  whether the label is bold
[types.template_card]
card_type = string!  text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction
card_image = {card_image}?  picture of a news card
source = {source}?  where the card is from, shown at its top
main_title = {main_title}?  title and line below it
quote_area = {quote_area}?  quoted text
emphasis_content = {emphasis_content}?  a figure shown large
sub_title_text = string?  text below the title
vertical_content_list = [{vertical_content_list}]?  at most 4
horizontal_content_list = [{horizontal_content_list}]?  at most 6
jump_list = [{jump_list}]?  links at the bottom, at most 3
card_action = {card_action}?  what a tap on the card opens
action_menu = {action_menu}?  menu at the top right
task_id = string?  at most 128 bytes of digits, letters and _-@; unique within the app
button_list = [{button_list}]?  at most 6
checkbox = {checkbox}?  question with options
select_list = [{select_list}]?  drop-down questions, at most 3
submit_button = {submit_button}?  sends the answers
button_selection = {select_list}?  drop-down question of a button card
image_text_area = {image_text_area}?  picture with text, of a news card
[types.card_image]
url = string!  opened by a tap
aspect_ratio = float?  width by height, above 1.3 and below 2.25; 1.3 by default
[types.source]
icon_url = string!  small picture
desc = string?
desc_color = int?  0 grey, 1 black, 2 red, 3 green
[types.main_title]
title = string!
desc = string?
[types.quote_area]
type = int?  0 none, 1 address, 2 mini program
url = string?  opened by a tap
appid = string?  mini program, must be bound to the app
pagepath = string?  path of the mini program page
title = string?
quote_text = string?  the quoted text
[types.emphasis_content]
title = string!
desc = string?
[types.vertical_content_list]
title = string!
desc = string?
[types.horizontal_content_list]
keyname = string!  label on the left
value = string!
type = int?  0 plain, 1 address, 2 file, 3 member
url = string?  opened by a tap
media_id = string?  from uploading a temporary file
userid = string?  member whose details open, for type 3
[types.jump_list]
type = int?  0 none, 1 address, 2 mini program
title = string!
url = string?  opened by a tap
appid = string?  mini program, must be bound to the app
pagepath = string?  path of the mini program page
[types.card_action]
type = int?  1 address, 2 mini program
title = string!
url = string?  opened by a tap
appid = string?  mini program, must be bound to the app
pagepath = string?  path of the mini program page
[types.action_menu]
desc = string?
action_list = [{action_list}]!  1 to 3 entries
[types.action_list]
key = string!  comes back in the event
text = string!  present for its msgtype or card type
[types.button_list]
type = int?  0 sends an event, 1 opens an address
key = string?  comes back in the event
text = string!  present for its msgtype or card type
style = int?  look of the button, 1 to 4
url = string?  opened by a tap
[types.checkbox]
question_key = string!  comes back in the event with the answer
mode = int?  0 single choice, 1 several choices
option_list = [{option_list}]!  options; at most 20 of a checkbox, 10 of a drop-down
disable = bool?  true shows it greyed out
[types.option_list]
id = string!
text = string!  present for its msgtype or card type
is_checked = bool!  whether chosen at first
disable = bool?  true shows it greyed out
[types.select_list]
question_key = string!  comes back in the event with the answer
title = string!
selected_id = string?  option chosen at first
option_list = [{select_list_option_list}]!  options; at most 20 of a checkbox, 10 of a drop-down
disable = bool?  true shows it greyed out
[types.select_list_option_list]
id = string!
text = string!  present for its msgtype or card type
disable = bool?  true shows it greyed out
[types.submit_button]
type = int?  0 sends an event, 1 opens an address
key = string?  comes back in the event
text = string!  present for its msgtype or card type
style = int?  look of the button, 1 to 4
url = string?  opened by a tap
[types.image_text_area]
type = int?  0 nothing opens (default), 1 a link, 2 a mini program
url = string?
appid = string?
pagepath = string?
title = string?
desc = string?
image_url = string!
[types.template_msg]
template_id = string!
url = string?  opened by a tap
miniprogram = {miniprogram}?
content_item = [{content_item}]?  key and value lines, at most 10
[types.miniprogram]
appid = string!  mini program, must be bound to the app
pagepath = string!  path of the mini program page
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "work.message.update_task_card",
            path: "/cgi-bin/message/update_taskcard",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "message",
            type_name: "UpdateTaskCard",
            title: "Update a task card message (更新任务卡片消息状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91579",
                "https://developer.work.weixin.qq.com/document/path/91585",
            ],
            note: "Only works once per task; use template cards for new apps.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userids = [string]?  members whose card changes
task_id = string!  at most 128 bytes of digits, letters and _-@; unique within the app
agentid = int?  id of the sending app
original_task_id = string?  task id of the card before, if the task changed
replace_name = string!  label that the button gets after it was pressed
[response]
invaliduser = [string]?  recipients that don't exist or can't see the app
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.message.update_template_card",
            path: "/cgi-bin/message/update_template_card",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "message",
            type_name: "UpdateTemplateCard",
            title: "Update a template card message (更新模版卡片消息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94888"],
            note: "Either relabels the pressed button through `button` or replaces the card through `template_card`.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the sending app
userids = [string]?  members whose card changes
partyids = [int]?  departments whose cards change
tagids = [int]?  tags whose cards change
atall = bool? as bool_as_int  true updates the card of everybody who got it
response_code = string!  from sending the card or from its event; usable once
enable_id_trans = bool? as bool_as_int  whether ids in the text are turned into names, for third-party apps
button = {button}?  for cards whose buttons only change their label
template_card = {template_card}?  present for its msgtype or card type
[response]
invaliduser = [string]?  recipients that don't exist or can't see the app
[types.button]
task_id = string!  at most 128 bytes of digits, letters and _-@; unique within the app
replace_name = string!  label that the button gets after it was pressed
[types.template_card]
card_type = string!  text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction
card_image = {card_image}?  picture of a news card
source = {source}?  where the card is from, shown at its top
main_title = {main_title}?  title and line below it
quote_area = {quote_area}?  quoted text
emphasis_content = {emphasis_content}?  a figure shown large
sub_title_text = string?  text below the title
vertical_content_list = [{vertical_content_list}]?  at most 4
horizontal_content_list = [{horizontal_content_list}]?  at most 6
jump_list = [{jump_list}]?  links at the bottom, at most 3
card_action = {card_action}?  what a tap on the card opens
action_menu = {action_menu}?  menu at the top right
task_id = string?  at most 128 bytes of digits, letters and _-@; unique within the app
button_list = [{button_list}]?  at most 6
checkbox = {checkbox}?  question with options
select_list = [{select_list}]?  drop-down questions, at most 3
submit_button = {submit_button}?  sends the answers
button_selection = {select_list}?  drop-down question of a button card
image_text_area = {image_text_area}?  picture with text, of a news card
replace_text = string?  label that the submit button gets
[types.card_image]
url = string!  opened by a tap
aspect_ratio = float?  width by height, above 1.3 and below 2.25; 1.3 by default
[types.source]
icon_url = string!  small picture
desc = string?
desc_color = int?  0 grey, 1 black, 2 red, 3 green
[types.main_title]
title = string!
desc = string?
[types.quote_area]
type = int?  0 none, 1 address, 2 mini program
url = string?  opened by a tap
appid = string?  mini program, must be bound to the app
pagepath = string?  path of the mini program page
title = string?
quote_text = string?  the quoted text
[types.emphasis_content]
title = string!
desc = string?
[types.vertical_content_list]
title = string!
desc = string?
[types.horizontal_content_list]
keyname = string!  label on the left
value = string!
type = int?  0 plain, 1 address, 2 file, 3 member
url = string?  opened by a tap
media_id = string?  from uploading a temporary file
userid = string?  member whose details open, for type 3
[types.jump_list]
type = int?  0 none, 1 address, 2 mini program
title = string!
url = string?  opened by a tap
appid = string?  mini program, must be bound to the app
pagepath = string?  path of the mini program page
[types.card_action]
type = int?  1 address, 2 mini program
title = string!
url = string?  opened by a tap
appid = string?  mini program, must be bound to the app
pagepath = string?  path of the mini program page
[types.action_menu]
desc = string?
action_list = [{action_list}]!  1 to 3 entries
[types.action_list]
key = string!  comes back in the event
text = string!  present for its msgtype or card type
[types.button_list]
type = int?  0 sends an event, 1 opens an address
key = string?  comes back in the event
text = string!  present for its msgtype or card type
style = int?  look of the button, 1 to 4
url = string?  opened by a tap
[types.checkbox]
question_key = string!  comes back in the event with the answer
mode = int?  0 single choice, 1 several choices
option_list = [{option_list}]!  options; at most 20 of a checkbox, 10 of a drop-down
disable = bool?  true shows it greyed out
[types.option_list]
id = string!
text = string!  present for its msgtype or card type
is_checked = bool!  whether chosen at first
disable = bool?  true shows it greyed out
[types.select_list]
question_key = string!  comes back in the event with the answer
title = string!
selected_id = string?  option chosen at first
option_list = [{select_list_option_list}]!  options; at most 20 of a checkbox, 10 of a drop-down
disable = bool?  true shows it greyed out
[types.select_list_option_list]
id = string!
text = string!  present for its msgtype or card type
disable = bool?  true shows it greyed out
[types.submit_button]
type = int?  0 sends an event, 1 opens an address
key = string?  comes back in the event
text = string!  present for its msgtype or card type
style = int?  look of the button, 1 to 4
url = string?  opened by a tap
[types.image_text_area]
type = int?  0 nothing opens (default), 1 a link, 2 a mini program
url = string?
appid = string?
pagepath = string?
title = string?
desc = string?
image_url = string!
",
        },
    ),
];
