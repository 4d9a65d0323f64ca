//! Generated from `spec/work/meeting_advanced_layout.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.meeting_advanced_layout.add",
            path: "/cgi-bin/meeting/advanced_layout/add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_advanced_layout",
            type_name: "Add",
            title: "Add advanced layouts (添加会议高级自定义布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98861"],
            note: "Needs the advanced meeting function and a meeting of the calling app.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
layout_list = [{layout_list_2}]!  layouts of the meeting
[response]
layout_list = [{layout_list}]  layouts of the meeting
[types.layout_list_2]
layout_name = string?  shown name of the layout
page_list = [{page_list_sent}]!  pages of the layout
[types.page_list_sent]
layout_template_id = string!  from listing the templates
enable_polling = bool?  whether the people shown in a seat take turns
polling_setting = {polling_setting_sent}?  how people take turns
user_seat_list = [{user_seat_list_sent}]!  what is shown in each grid of the template
[types.polling_setting_sent]
polling_interval_unit = int!  unit of the interval: 1 seconds, 2 minutes
polling_interval = int!  how long each turn lasts
ignore_user_novideo = bool!  whether people without video are skipped
ignore_user_absence = bool!  whether people who have not joined are skipped
[types.user_seat_list_sent]
grid_id = string!  grid within the template
grid_type = int!  what the grid shows
video_type = int?  how the people of the grid are chosen
user_list = [{user_list_sent}]?  people for the grid
[types.user_list_sent]
userid = string?  member of the company
tmp_openid = string?  temporary id of the user, within this meeting
nick_name = string?  name to show
[types.layout_list]
layout_id = string  layout within the meeting
layout_name = string  shown name of the layout
page_list = [{page_list}]  pages of the layout
[types.page_list]
layout_template_id = string  from listing the templates
enable_polling = bool  whether the people shown in a seat take turns
polling_setting = {polling_setting}?  how people take turns
user_seat_list = [{user_seat_list}]  what is shown in each grid of the template
[types.polling_setting]
polling_interval_unit = int  unit of the interval: 1 seconds, 2 minutes
polling_interval = int  how long each turn lasts
ignore_user_novideo = bool  whether people without video are skipped
ignore_user_absence = bool  whether people who have not joined are skipped
[types.user_seat_list]
grid_id = string  grid within the template
grid_type = int  what the grid shows
video_type = int  how the people of the grid are chosen
user_list = [{user_list}]  people for the grid
[types.user_list]
userid = string?  member of the company
tmp_openid = string?  temporary id of the user, within this meeting
nick_name = string?  name to show
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_advanced_layout.apply",
            path: "/cgi-bin/meeting/advanced_layout/apply",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_advanced_layout",
            type_name: "Apply",
            title: "Apply an advanced layout to users (设置会议/用户布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98869"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
layout_id = string!  empty falls back to the default
user_list = [{user_list_2}]!  users the layout is applied to, the whole meeting if empty
[types.user_list_2]
tmp_openid = string!  temporary id of the user, within this meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_advanced_layout.batch_delete",
            path: "/cgi-bin/meeting/advanced_layout/batch_delete",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_advanced_layout",
            type_name: "BatchDelete",
            title: "Delete advanced layouts in bulk (批量删除布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98866"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
layout_id_list = [string]!  layouts to delete
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_advanced_layout.get_user_layout",
            path: "/cgi-bin/meeting/advanced_layout/get_user_layout",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_advanced_layout",
            type_name: "GetUserLayout",
            title: "Get the layout of a user (查询用户的布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98865"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
tmp_openid = string!  temporary id of the user, within this meeting
instance_id = int!  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
[response]
selected_layout_id = string  layout in use, empty if none
layout_name = string  shown name of the layout
layout_type = int  kind of layout that the user sees
page_list = [{page_list}]?  pages of the layout
[types.page_list]
layout_template_id = string  from listing the templates
enable_polling = bool  whether the people shown in a seat take turns
polling_setting = {polling_setting}?  how people take turns
user_seat_list = [{user_seat_list}]  what is shown in each grid of the template
[types.polling_setting]
polling_interval_unit = int  unit of the interval: 1 seconds, 2 minutes
polling_interval = int  how long each turn lasts
ignore_user_novideo = bool  whether people without video are skipped
ignore_user_absence = bool  whether people who have not joined are skipped
[types.user_seat_list]
grid_id = string  grid within the template
grid_type = int  what the grid shows
video_type = int  how the people of the grid are chosen
user_list = [{user_list}]  people for the grid
[types.user_list]
userid = string?  member of the company
tmp_openid = string?  temporary id of the user, within this meeting
nick_name = string?  name to show
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_advanced_layout.list",
            path: "/cgi-bin/meeting/advanced_layout/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_advanced_layout",
            type_name: "List",
            title: "List the layouts of a meeting (查询会议布局列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98862"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
[response]
selected_layout_id = string  layout in use, empty if none
layout_list = [{layout_list}]  layouts of the meeting
[types.layout_list]
layout_id = string  layout within the meeting
layout_name = string  shown name of the layout
page_list = [{page_list}]  pages of the layout
[types.page_list]
layout_template_id = string  from listing the templates
enable_polling = bool  whether the people shown in a seat take turns
polling_setting = {polling_setting}?  how people take turns
user_seat_list = [{user_seat_list}]  what is shown in each grid of the template
[types.polling_setting]
polling_interval_unit = int  unit of the interval: 1 seconds, 2 minutes
polling_interval = int  how long each turn lasts
ignore_user_novideo = bool  whether people without video are skipped
ignore_user_absence = bool  whether people who have not joined are skipped
[types.user_seat_list]
grid_id = string  grid within the template
grid_type = int  what the grid shows
video_type = int  how the people of the grid are chosen
user_list = [{user_list}]  people for the grid
[types.user_list]
userid = string?  member of the company
tmp_openid = string?  temporary id of the user, within this meeting
nick_name = string?  name to show
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_advanced_layout.update",
            path: "/cgi-bin/meeting/advanced_layout/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_advanced_layout",
            type_name: "Update",
            title: "Change an advanced layout (修改会议高级自定义布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98868"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
layout_id = string!  layout within the meeting
layout_name = string?  shown name of the layout
page_list = [{page_list_sent}]!  pages of the layout
[types.page_list_sent]
layout_template_id = string!  from listing the templates
enable_polling = bool?  whether the people shown in a seat take turns
polling_setting = {polling_setting_sent}?  how people take turns
user_seat_list = [{user_seat_list_sent}]!  what is shown in each grid of the template
[types.polling_setting_sent]
polling_interval_unit = int!  unit of the interval: 1 seconds, 2 minutes
polling_interval = int!  how long each turn lasts
ignore_user_novideo = bool!  whether people without video are skipped
ignore_user_absence = bool!  whether people who have not joined are skipped
[types.user_seat_list_sent]
grid_id = string!  grid within the template
grid_type = int!  what the grid shows
video_type = int?  how the people of the grid are chosen
user_list = [{user_list_sent}]?  people for the grid
[types.user_list_sent]
userid = string?  member of the company
tmp_openid = string?  temporary id of the user, within this meeting
nick_name = string?  name to show
",
        },
    ),
];
