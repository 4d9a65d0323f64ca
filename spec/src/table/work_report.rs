//! Generated from `spec/work/report.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 24] = [
    Entry::new(
        Operation {
            name: "work.report.grid_add",
            path: "/cgi-bin/report/grid/add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridAdd",
            title: "Add a grid (添加网格)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94478"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
grid_name = string!  name of the grid as shown
grid_parent_id = string?  grid
grid_admin = [string]!  members in charge of the grid
grid_member = [string]?  other members of the grid
[response]
grid_id = string  grid
invalid_userids = [string]?  members that could not be set
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.grid_add_cata",
            path: "/cgi-bin/report/grid/add_cata",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridAddCata",
            title: "Add an event category (添加事件类别)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94536"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
category_name = string!
level = int!  1 first level, 2 second level
parent_category_id = string?  category of events
[response]
category_id = string  category of events
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.grid_delete",
            path: "/cgi-bin/report/grid/delete",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridDelete",
            title: "Delete a grid (删除网格)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94480"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
grid_id = string!  grid
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.grid_delete_cata",
            path: "/cgi-bin/report/grid/delete_cata",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridDeleteCata",
            title: "Delete an event category (删除事件类别)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94538"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
category_id = string!  category of events
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.grid_get_user_grid_info",
            path: "/cgi-bin/report/grid/get_user_grid_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridGetUserGridInfo",
            title: "List the grids a user manages or belongs to (获取用户负责及参与的网格列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94482"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
[response]
manage_grids = [{manage_grids}]  grids the member is in charge of
joined_grids = [{joined_grids}]  grids the member belongs to
[types.manage_grids]
grid_id = string  grid
grid_name = string  name of the grid as shown
[types.joined_grids]
grid_id = string  grid
grid_name = string  name of the grid as shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.grid_list",
            path: "/cgi-bin/report/grid/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridList",
            title: "List grids (获取网格列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94481"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
grid_id = string?  grid
[response]
grid_list = [{grid_list}]
[types.grid_list]
grid_id = string  grid
grid_name = string  name of the grid as shown
grid_parent_id = string?  grid
grid_admin = [string]  members in charge of the grid
grid_member = [string]  other members of the grid
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.grid_list_cata",
            path: "/cgi-bin/report/grid/list_cata",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridListCata",
            title: "List event categories (获取事件类别列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94540"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
cata_list = [{cata_list}]
[types.cata_list]
cata_id = string  category of events
cata_name = string
level = int  1 first level, 2 second level
parent_cata_id = string?  category of events
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.grid_update",
            path: "/cgi-bin/report/grid/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridUpdate",
            title: "Change a grid (编辑网格)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94479"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
grid_name = string!  name of the grid as shown
grid_parent_id = string?  grid
grid_admin = [string]!  members in charge of the grid
grid_member = [string]?  other members of the grid
grid_id = string!  grid
[response]
invalid_userids = [string]?  members that could not be set
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.grid_update_cata",
            path: "/cgi-bin/report/grid/update_cata",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "GridUpdateCata",
            title: "Change an event category (修改事件类别)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94537"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
category_name = string!
level = int!  1 first level, 2 second level
parent_category_id = string?  category of events
category_id = string!  category of events
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.patrol_category_statistic",
            path: "/cgi-bin/report/patrol/category_statistic",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "PatrolCategoryStatistic",
            title: "Get patrol report statistics of a category (获取上报事件分类统计 巡查上报)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93534"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
category_id = string!  category of events
[response]
dashboard_list = [{dashboard_list}]  one entry per category
[types.dashboard_list]
category_id = string  category of events
category_name = string
category_level = int  1 first level, 2 second level
category_type = int
total_case = int  reports in all
total_solved = int  reports solved
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.patrol_get_corp_status",
            path: "/cgi-bin/report/patrol/get_corp_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "PatrolGetCorpStatus",
            title: "Get patrol report statistics of the unit (获取单位巡查上报数据统计)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93532"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
grid_id = string!  grid
[response]
to_be_assigned = int  to be assigned
processing = int  being handled
added_today = int  new today
solved_today = int  solved today
total_case = int  reports in all
total_solved = int  reports solved
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.patrol_get_grid_info",
            path: "/cgi-bin/report/patrol/get_grid_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "PatrolGetGridInfo",
            title: "List the grids of patrol reports (获取配置的网格及网格负责人 巡查上报)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93531"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
grid_list = [{grid_list}]
[types.grid_list]
grid_id = string  grid
grid_name = string  name of the grid as shown
grid_admin = [string]  members in charge of the grid
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.patrol_get_order_info",
            path: "/cgi-bin/report/patrol/get_order_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "PatrolGetOrderInfo",
            title: "Get the details of a patrol report (获取巡查上报的事件详情信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93535"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  report
[response]
order_info = {order_info}
[types.order_info]
order_id = string  report
desc = string
urge_type = int  how urgent it is
case_name = string  name of the category
grid_id = string  grid
grid_name = string  name of the grid as shown
create_time = int  Unix seconds
image_urls = [string]?  addresses of pictures
video_media_ids = [string]?  videos, as media ids
location = {location}?  where it was seen
processor_userids = [string]?  who handles it
process_list = [{process_list}]  what was done
[types.location]
name = string
address = string
longitude = float  degrees
latitude = float  degrees
[types.process_list]
process_type = int
process_desc = string  what was done, as text
status = int
image_urls = [string]?  addresses of pictures
video_media_ids = [string]?  videos, as media ids
solve_userid = string?  who solved it
solved_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.patrol_get_order_list",
            path: "/cgi-bin/report/patrol/get_order_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "PatrolGetOrderList",
            title: "List patrol reports (获取巡查上报事件列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93536"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_create_time = int?  Unix seconds
begin_modify_time = int?  Unix seconds
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
order_list = [{order_list}]
next_cursor = string?  pass as cursor for the next page
[types.order_list]
order_id = string  report
desc = string
urge_type = int  how urgent it is
case_name = string  name of the category
grid_id = string  grid
grid_name = string  name of the grid as shown
create_time = int  Unix seconds
image_urls = [string]?  addresses of pictures
video_media_ids = [string]?  videos, as media ids
location = {location}?  where it was seen
processor_userids = [string]?  who handles it
process_list = [{process_list}]  what was done
[types.location]
name = string
address = string
longitude = float  degrees
latitude = float  degrees
[types.process_list]
process_type = int
process_desc = string  what was done, as text
status = int
image_urls = [string]?  addresses of pictures
video_media_ids = [string]?  videos, as media ids
solve_userid = string?  who solved it
solved_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.patrol_get_user_status",
            path: "/cgi-bin/report/patrol/get_user_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "PatrolGetUserStatus",
            title: "Get patrol report statistics of a member (获取个人巡查上报数据统计)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93533"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
[response]
processing = int  being handled
added_today = int  new today
solved_today = int  solved today
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.resident_category_statistic",
            path: "/cgi-bin/report/resident/category_statistic",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "ResidentCategoryStatistic",
            title: "Get resident report statistics of a category (获取上报事件分类统计 居民上报)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93517"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
category_id = string!  category of events
[response]
dashboard_list = [{dashboard_list}]  one entry per category
[types.dashboard_list]
category_id = string  category of events
category_name = string
category_level = int  1 first level, 2 second level
category_type = int
total_case = int  reports in all
total_solved = int  reports solved
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.resident_get_corp_status",
            path: "/cgi-bin/report/resident/get_corp_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "ResidentGetCorpStatus",
            title: "Get resident report statistics of the unit (获取单位居民上报数据统计)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93515"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
grid_id = string!  grid
[response]
pending = int  to be accepted
processing = int  being handled
added_today = int  new today
solved_today = int  solved today
total_case = int  reports in all
total_accepted = int  reports accepted
total_solved = int  reports solved
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.resident_get_grid_info",
            path: "/cgi-bin/report/resident/get_grid_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "ResidentGetGridInfo",
            title: "List the grids of resident reports (获取配置的网格及网格负责人 居民上报)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93514"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
grid_list = [{grid_list}]
[types.grid_list]
grid_id = string  grid
grid_name = string  name of the grid as shown
grid_admin = [string]  members in charge of the grid
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.resident_get_order_info",
            path: "/cgi-bin/report/resident/get_order_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "ResidentGetOrderInfo",
            title: "Get the details of a resident report (获取居民上报的事件详情信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93519"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  report
[response]
order_info = {order_info}
[types.order_info]
order_id = string  report
desc = string
urge_type = int  how urgent it is
case_name = string  name of the category
grid_id = string  grid
grid_name = string  name of the grid as shown
create_time = int  Unix seconds
image_urls = [string]?  addresses of pictures
video_media_ids = [string]?  videos, as media ids
location = {location}?  where it was seen
processor_userids = [string]?  who handles it
process_list = [{process_list}]  what was done
reporter_name = string  resident who reported
reporter_mobile = string  resident who reported
unionid = string?  the resident in WeChat
[types.location]
name = string
address = string
longitude = float  degrees
latitude = float  degrees
[types.process_list]
process_type = int
process_desc = string  what was done, as text
status = int
image_urls = [string]?  addresses of pictures
video_media_ids = [string]?  videos, as media ids
solve_userid = string?  who solved it
solved_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.resident_get_order_list",
            path: "/cgi-bin/report/resident/get_order_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "ResidentGetOrderList",
            title: "List resident reports (获取居民上报事件列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93518"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_create_time = int?  Unix seconds
begin_modify_time = int?  Unix seconds
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
order_list = [{order_list}]
next_cursor = string?  pass as cursor for the next page
[types.order_list]
order_id = string  report
desc = string
urge_type = int  how urgent it is
case_name = string  name of the category
grid_id = string  grid
grid_name = string  name of the grid as shown
create_time = int  Unix seconds
image_urls = [string]?  addresses of pictures
video_media_ids = [string]?  videos, as media ids
location = {location}?  where it was seen
processor_userids = [string]?  who handles it
process_list = [{process_list}]  what was done
reporter_name = string  resident who reported
reporter_mobile = string  resident who reported
unionid = string?  the resident in WeChat
[types.location]
name = string
address = string
longitude = float  degrees
latitude = float  degrees
[types.process_list]
process_type = int
process_desc = string  what was done, as text
status = int
image_urls = [string]?  addresses of pictures
video_media_ids = [string]?  videos, as media ids
solve_userid = string?  who solved it
solved_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.resident_get_user_status",
            path: "/cgi-bin/report/resident/get_user_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "ResidentGetUserStatus",
            title: "Get resident report statistics of a member (获取个人居民上报数据统计)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93516"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
[response]
pending = int  to be accepted
processing = int  being handled
added_today = int  new today
solved_today = int  solved today
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.site_code_get_report_answer",
            path: "/cgi-bin/report/sitecode/get_report_answer",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "SiteCodeGetReportAnswer",
            title: "Get the answers reported at a site (获取场所码上报数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95464"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
siteid = string!  site code
date = string!
limit = int?  page size
cursor = string?  next_cursor of the page before
[response]
answers = [{answers}]
has_more = bool as bool_as_int  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.answers]
report_time = int  Unix seconds
report_values = [{report_values}]  answers
[types.report_values]
question_id = int
single_choice = int?  id of the chosen option
multi_choice = [int]?  ids of the chosen options
text = string?
url = string?
itinerary_card_type = int?
high_risk_area = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.site_code_get_site_report_info",
            path: "/cgi-bin/report/sitecode/get_site_report_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "SiteCodeGetSiteReportInfo",
            title: "Get the questions of a site code (获取场所码上报模板)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95461"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
siteid = string!  site code
[response]
question_templates = [{question_templates}]  questions of the form
[types.question_templates]
question_id = int
question_type = int
title = string
is_required = bool as bool_as_int
option_list = [{option_list}]?
[types.option_list]
option_id = int
option_text = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.report.site_code_list",
            path: "/cgi-bin/report/sitecode/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "report",
            type_name: "SiteCodeList",
            title: "List site codes (获取场所码列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93514"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
limit = int?  page size
cursor = string?  next_cursor of the page before
[response]
site_code_infos = [{site_code_infos}]
next_cursor = string?  pass as cursor for the next page
[types.site_code_infos]
id = string
type = string
area = string
address = string
name = string
admin = [string]  members in charge
qr_code_url = string  address of the site's QR code
",
        },
    ),
];
