//! Generated from `spec/work/school.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 35] = [
    Entry::new(
        Operation {
            name: "work.school.agent_get_allow_scope",
            path: "/cgi-bin/school/agent/get_allow_scope",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "AgentGetAllowScope",
            title: "Get the home and school scope of an app (获取可使用的家长范围)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94895"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
allow_scope = {allow_scope}  who may use the app
[types.allow_scope]
students = [{students}]  students; at most 100 in a request
departments = [int]  school departments
[types.students]
userid = string  member of the company, or student or parent by the endpoint
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.department_create",
            path: "/cgi-bin/school/department/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "DepartmentCreate",
            title: "Create a school department (创建部门)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92340",
                "https://developer.work.weixin.qq.com/document/path/92296",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = int?
name = string!
type = int!  1 class, 2 grade, 3 stage, 4 campus, 5 school
parentid = int!  parent department
standard_grade = int?  standard grade, for departments that are grades
register_year = int?  year of entry
order = int?  sort value among siblings, larger comes first
department_admins = [{department_admins}]?  who is in charge of the department
[response]
id = int
[types.department_admins]
userid = string!  member of the company, or student or parent by the endpoint
type = int!  1 campus, 2 grade, 3 class teacher, 4 subject teacher, 5 stage
subject = string?  subject taught
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.department_delete",
            path: "/cgi-bin/school/department/delete",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "DepartmentDelete",
            title: "Delete a school department (删除部门)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92342",
                "https://developer.work.weixin.qq.com/document/path/92298",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.department_list",
            path: "/cgi-bin/school/department/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "DepartmentList",
            title: "List school departments (获取部门列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92343",
                "https://developer.work.weixin.qq.com/document/path/92299",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
id = int?
[response]
departments = [{departments}]  school departments
[types.departments]
id = int
name = string
type = int  1 class, 2 grade, 3 stage, 4 campus, 5 school
parentid = int  parent department
standard_grade = int?  standard grade, for departments that are grades
register_year = int?  year of entry
order = int?  sort value among siblings, larger comes first
department_admins = [{department_admins}]  who is in charge of the department
is_graduated = int?  whether the class has graduated
open_group_chat = int?  whether the class has a group chat
group_chat_id = string?  group chat of the class
[types.department_admins]
userid = string  member of the company, or student or parent by the endpoint
type = int  1 campus, 2 grade, 3 class teacher, 4 subject teacher, 5 stage
subject = string?  subject taught
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.department_update",
            path: "/cgi-bin/school/department/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "DepartmentUpdate",
            title: "Change a school department (更新部门)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92341",
                "https://developer.work.weixin.qq.com/document/path/92297",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = int!
new_id = int?  new id of the department
name = string?
parentid = int?  parent department
standard_grade = int?  standard grade, for departments that are grades
register_year = int?  year of entry
order = int?  sort value among siblings, larger comes first
department_admins = [{department_admins}]?  who is in charge of the department
[types.department_admins]
op = int!  0 add or change, 1 remove
userid = string!  member of the company, or student or parent by the endpoint
type = int?  1 campus, 2 grade, 3 class teacher, 4 subject teacher, 5 stage
subject = string?  subject taught
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.get_payment_result",
            path: "/cgi-bin/school/get_payment_result",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "GetPaymentResult",
            title: "Get the result of a student payment (获取学生付款结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94470"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
payment_id = string!  id of the collection
[response]
project_name = string  name of the collection
amount = int  fen
payment_result = [{payment_result}]
[types.payment_result]
student_userid = string  student's id, 1 to 64 bytes
payer_parent_userid = string?  parent who paid
trade_state = int
trade_no = string  number of the trade
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.get_teacher_view_mode",
            path: "/cgi-bin/school/get_teacher_view_mode",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "GetTeacherViewMode",
            title: "Get which classes teachers may see (获取老师可查看班级的模式)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92652"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
view_mode = int  which classes teachers may see
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.get_trade",
            path: "/cgi-bin/school/get_trade",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "GetTrade",
            title: "Get the details of a payment trade (获取订单详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94471"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
payment_id = string!  id of the collection
trade_no = string!  number of the trade
[response]
transaction_id = string  trade in WeChat Pay
pay_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.get_user_info",
            path: "/cgi-bin/school/getuserinfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "GetUserInfo",
            title: "Get the identity of a visiting parent or student (获取家校访问用户身份)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95791"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
code = string!  from the web sign-in redirect; usable once, valid 5 minutes
[response]
DeviceId = string?
parent_userid = string?  parent's id, 1 to 64 bytes
student_userid = string?  student's id, 1 to 64 bytes
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_living_info",
            path: "/cgi-bin/school/living/get_living_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "LivingGetLivingInfo",
            title: "Get the details of a class live stream (获取老师直播详情 上课直播)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93740",
                "https://developer.work.weixin.qq.com/document/path/93857",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
livingid = string!  id of the live stream
[response]
living_info = {living_info}
[types.living_info]
anchor_userid = string  teacher who streams
theme = string  title of the stream
living_start = int  Unix seconds
living_duration = int  seconds
living_range = {living_range}  classes the stream is for
open_replay = int  whether the replay can be watched
viewer_num = int  how many people watched
comment_num = int  number of comments
push_stream_url = string?
[types.living_range]
partyids = [int]?  classes
group_names = [string]?  names of groups
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_unwatch_stat",
            path: "/cgi-bin/school/living/get_unwatch_stat",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "LivingGetUnwatchStat",
            title: "Get who did not watch a class live stream (获取未观看直播统计)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93742",
                "https://developer.work.weixin.qq.com/document/path/93859",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
next_key = string?  pass back for the next page
[response]
stat_info = {stat_info}  viewers of the page
ending = int  true on the last page
next_key = string?  pass back for the next page
[types.stat_info]
students = [{students}]  students; at most 100 in a request
[types.students]
student_userid = string?  student's id, 1 to 64 bytes
parent_userid = string?  parent's id, 1 to 64 bytes
partyids = [int]  classes
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_unwatch_stat_v2",
            path: "/cgi-bin/school/living/get_unwatch_stat_v2",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "LivingGetUnwatchStatV2",
            title: "Get who did not watch a class live stream, version 2 (获取未观看直播统计V2)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95795",
                "https://developer.work.weixin.qq.com/document/path/95799",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
next_cursor = string?  pass back for the next page
[response]
stat_info = {stat_info}  viewers of the page
has_more = int  whether another page follows
next_cursor = string?  pass back for the next page
[types.stat_info]
students = [{students}]  students; at most 100 in a request
parents = [{stat_info_parents}]  parents of the student
[types.students]
student_userid = string  student's id, 1 to 64 bytes
partyids = [int]  classes
[types.stat_info_parents]
student_userid = string  student's id, 1 to 64 bytes
partyids = [int]  classes
parent_userid = string  parent's id, 1 to 64 bytes
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_watch_stat",
            path: "/cgi-bin/school/living/get_watch_stat",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "LivingGetWatchStat",
            title: "Get the watch details of a class live stream (获取观看直播统计)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93741",
                "https://developer.work.weixin.qq.com/document/path/93858",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
next_key = string?  pass back for the next page
[response]
stat_infoes = {stat_infoes}  viewers of the page
ending = int  true on the last page
next_key = string?  pass back for the next page
[types.stat_infoes]
students = [{students}]  students; at most 100 in a request
visitors = [{visitors}]  viewers who are neither students nor parents
[types.students]
student_userid = string?  student's id, 1 to 64 bytes
parent_userid = string?  parent's id, 1 to 64 bytes
partyids = [int]  classes
watch_time = int  seconds watched
enter_time = int  Unix seconds
leave_time = int  Unix seconds
is_comment = int  whether the viewer commented
[types.visitors]
nickname = string?
watch_time = int  seconds watched
enter_time = int  Unix seconds
leave_time = int  Unix seconds
is_comment = int  whether the viewer commented
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_watch_stat_v2",
            path: "/cgi-bin/school/living/get_watch_stat_v2",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "LivingGetWatchStatV2",
            title: "Get the watch details of a class live stream, version 2 (获取观看直播统计V2)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95793",
                "https://developer.work.weixin.qq.com/document/path/95799",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
next_cursor = string?  pass back for the next page
[response]
stat_info = {stat_info}  viewers of the page
has_more = int  whether another page follows
next_cursor = string?  pass back for the next page
[types.stat_info]
students = [{students}]  students; at most 100 in a request
parents = [{stat_info_parents}]  parents of the student
visitors = [{visitors}]  viewers who are neither students nor parents
[types.students]
student_userid = string  student's id, 1 to 64 bytes
partyids = [int]  classes
watch_time = int  seconds watched
enter_time = int  Unix seconds
leave_time = int  Unix seconds
is_comment = int  whether the viewer commented
[types.stat_info_parents]
student_userid = string  student's id, 1 to 64 bytes
partyids = [int]  classes
watch_time = int  seconds watched
enter_time = int  Unix seconds
leave_time = int  Unix seconds
is_comment = int  whether the viewer commented
parent_userid = string  parent's id, 1 to 64 bytes
[types.visitors]
nickname = string?
watch_time = int  seconds watched
enter_time = int  Unix seconds
leave_time = int  Unix seconds
is_comment = int  whether the viewer commented
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.set_arch_sync_mode",
            path: "/cgi-bin/school/set_arch_sync_mode",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "SetArchSyncMode",
            title: "Set how school contacts are synchronised (设置家校通讯录自动同步模式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92345",
                "https://developer.work.weixin.qq.com/document/path/92083",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
arch_sync_mode = int!  1 tags are not copied to school contacts, 2 school contacts are not copied to tags, 3 both are kept in step
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.set_teacher_view_mode",
            path: "/cgi-bin/school/set_teacher_view_mode",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "SetTeacherViewMode",
            title: "Set which classes teachers may see (设置老师可查看班级的模式)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92652"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
view_mode = int!  which classes teachers may see
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.set_upgrade_info",
            path: "/cgi-bin/school/set_upgrade_info",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "SetUpgradeInfo",
            title: "Set the yearly promotion of classes (修改自动升年级的配置)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92949",
                "https://developer.work.weixin.qq.com/document/path/92950",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
upgrade_switch = int!  whether classes move up a year by themselves
upgrade_time = int?  Unix seconds
[response]
next_upgrade_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_create_parent",
            path: "/cgi-bin/school/user/batch_create_parent",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserBatchCreateParent",
            title: "Create parents in bulk (批量创建家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92334",
                "https://developer.work.weixin.qq.com/document/path/92078",
            ],
            note: "At most 100 entries. Each is decided by itself: look at the errcode of every result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
parents = [{parents_2}]!  parents of the student
[response]
result_list = [{result_list}]  one entry per person asked for
[types.parents_2]
parent_userid = string!  parent's id, 1 to 64 bytes
mobile = string!  mobile number
to_invite = int?  whether the parent is invited, true by default
children = [{children}]!  students of the parent
[types.children]
student_userid = string!  student's id, 1 to 64 bytes
relation = string!  how parent and student are related
[types.result_list]
parent_userid = string  parent's id, 1 to 64 bytes
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_create_student",
            path: "/cgi-bin/school/user/batch_create_student",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserBatchCreateStudent",
            title: "Create students in bulk (批量创建学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92328",
                "https://developer.work.weixin.qq.com/document/path/92037",
            ],
            note: "At most 100 entries. Each is decided by itself: look at the errcode of every result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
students = [{students}]!  students; at most 100 in a request
[response]
result_list = [{answer_result_list}]  one entry per person asked for
[types.students]
student_userid = string!  student's id, 1 to 64 bytes
name = string!
mobile = string?  mobile number
to_invite = int?  whether the parent is invited, true by default
department = [int]!  school departments
[types.answer_result_list]
student_userid = string  student's id, 1 to 64 bytes
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_delete_parent",
            path: "/cgi-bin/school/user/batch_delete_parent",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserBatchDeleteParent",
            title: "Delete parents in bulk (批量删除家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92335",
                "https://developer.work.weixin.qq.com/document/path/92080",
            ],
            note: "At most 100 entries. Each is decided by itself: look at the errcode of every result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
useridlist = [string]!  at most 100
[response]
result_list = [{result_list}]  one entry per person asked for
[types.result_list]
parent_userid = string  parent's id, 1 to 64 bytes
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_delete_student",
            path: "/cgi-bin/school/user/batch_delete_student",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserBatchDeleteStudent",
            title: "Delete students in bulk (批量删除学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92329",
                "https://developer.work.weixin.qq.com/document/path/92040",
            ],
            note: "At most 100 entries. Each is decided by itself: look at the errcode of every result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
useridlist = [string]!  at most 100
[response]
result_list = [{answer_result_list}]  one entry per person asked for
[types.answer_result_list]
student_userid = string  student's id, 1 to 64 bytes
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_update_parent",
            path: "/cgi-bin/school/user/batch_update_parent",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserBatchUpdateParent",
            title: "Change parents in bulk (批量更新家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92336",
                "https://developer.work.weixin.qq.com/document/path/92082",
            ],
            note: "At most 100 entries. Each is decided by itself: look at the errcode of every result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
parents = [{parents_2}]!  parents of the student
[response]
result_list = [{result_list}]  one entry per person asked for
[types.parents_2]
parent_userid = string!  parent's id, 1 to 64 bytes
new_parent_userid = string?  parent's id, 1 to 64 bytes
mobile = string?  mobile number
children = [{children}]?  students of the parent
[types.children]
student_userid = string!  student's id, 1 to 64 bytes
relation = string!  how parent and student are related
[types.result_list]
parent_userid = string  parent's id, 1 to 64 bytes
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_update_student",
            path: "/cgi-bin/school/user/batch_update_student",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserBatchUpdateStudent",
            title: "Change students in bulk (批量更新学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92330",
                "https://developer.work.weixin.qq.com/document/path/92042",
            ],
            note: "At most 100 entries. Each is decided by itself: look at the errcode of every result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
students = [{students}]!  students; at most 100 in a request
[response]
result_list = [{answer_result_list}]  one entry per person asked for
[types.students]
student_userid = string!  student's id, 1 to 64 bytes
new_student_userid = string?  student's id, 1 to 64 bytes
name = string?
mobile = string?  mobile number
department = [int]?  school departments
[types.answer_result_list]
student_userid = string  student's id, 1 to 64 bytes
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_create_parent",
            path: "/cgi-bin/school/user/create_parent",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserCreateParent",
            title: "Create a parent (创建家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92331",
                "https://developer.work.weixin.qq.com/document/path/92077",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
parent_userid = string!  parent's id, 1 to 64 bytes
mobile = string!  mobile number
to_invite = int?  whether the parent is invited, true by default
children = [{children}]!  students of the parent
[types.children]
student_userid = string!  student's id, 1 to 64 bytes
relation = string!  how parent and student are related
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_create_student",
            path: "/cgi-bin/school/user/create_student",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserCreateStudent",
            title: "Create a student (创建学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92325",
                "https://developer.work.weixin.qq.com/document/path/92035",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
student_userid = string!  student's id, 1 to 64 bytes
name = string!
mobile = string?  mobile number
to_invite = int?  whether the parent is invited, true by default
department = [int]!  school departments
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_delete_parent",
            path: "/cgi-bin/school/user/delete_parent",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserDeleteParent",
            title: "Delete a parent (删除家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92332",
                "https://developer.work.weixin.qq.com/document/path/92079",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
userid = string!  member of the company, or student or parent by the endpoint
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_delete_student",
            path: "/cgi-bin/school/user/delete_student",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserDeleteStudent",
            title: "Delete a student (删除学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92326",
                "https://developer.work.weixin.qq.com/document/path/92039",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
userid = string!  member of the company, or student or parent by the endpoint
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_get",
            path: "/cgi-bin/school/user/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserGet",
            title: "Get a student or parent (读取学生或家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92337",
                "https://developer.work.weixin.qq.com/document/path/92038",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
userid = string!  member of the company, or student or parent by the endpoint
[response]
user_type = int  1 student, 2 parent
student = {student}?
parent = {parent}?
[types.student]
student_userid = string  student's id, 1 to 64 bytes
name = string
department = [int]  school departments
parents = [{parents}]  parents of the student
[types.parents]
parent_userid = string  parent's id, 1 to 64 bytes
mobile = string?  mobile number
relation = string  how parent and student are related
is_subscribe = int  whether the parent follows the school's notices
external_userid = string?  the parent as an external contact
[types.parent]
parent_userid = string  parent's id, 1 to 64 bytes
mobile = string  mobile number
children = [{children_answer}]  students of the parent
is_subscribe = int  whether the parent follows the school's notices
external_userid = string?  the parent as an external contact
[types.children_answer]
student_userid = string  student's id, 1 to 64 bytes
name = string?
relation = string  how parent and student are related
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_get_health_qrcode",
            path: "/cgi-bin/school/user/get_health_qrcode",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserGetHealthQrcode",
            title: "Get the QR codes of health reports (获取师生健康码)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93746"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
userids = [string]!
[response]
result_list = [{answer_result_list}]  one entry per person asked for
[types.answer_result_list]
errcode = int  result for this entry, 0 is success
errmsg = string?  explanation for this entry
userid = string  member of the company, or student or parent by the endpoint
qrcode_data = string?  content of the QR code
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_get_student_customize_health_info",
            path: "/cgi-bin/school/user/get_student_customize_health_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserGetStudentCustomizeHealthInfo",
            title: "Get the health reports of students (获取学生健康信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93745"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
date = string!  yyyy-MM-dd
next_key = string?  pass back for the next page
limit = int?  page size
[response]
template_id = string  template of the form
question_templates = [{question_templates}]  questions of the form
health_infos = [{health_infos}]  one entry per person
ending = int  true on the last page
next_key = string?  pass back for the next page
[types.question_templates]
question_id = int
title = string
question_type = int
is_must_fill = int  whether an answer is needed
is_not_display = int  whether the question is hidden
option_list = [{option_list}]?  choices
[types.option_list]
option_id = int
option_text = string
[types.health_infos]
userid = string  member of the company, or student or parent by the endpoint
health_qrcode_status = int
self_submit = int  whether the person filled it in
report_values = [{report_values}]  answers
[types.report_values]
question_id = int
single_chose = int?  id of the chosen option
text = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_get_teacher_customize_health_info",
            path: "/cgi-bin/school/user/get_teacher_customize_health_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserGetTeacherCustomizeHealthInfo",
            title: "Get the health reports of teachers (获取老师健康信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93744"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
date = string!  yyyy-MM-dd
next_key = string?  pass back for the next page
limit = int?  page size
[response]
template_id = string  template of the form
question_templates = [{question_templates}]  questions of the form
health_infos = [{health_infos}]  one entry per person
ending = int  true on the last page
next_key = string?  pass back for the next page
[types.question_templates]
question_id = int
title = string
question_type = int
is_must_fill = int  whether an answer is needed
is_not_display = int  whether the question is hidden
option_list = [{option_list}]?  choices
[types.option_list]
option_id = int
option_text = string
[types.health_infos]
userid = string  member of the company, or student or parent by the endpoint
health_qrcode_status = int
self_submit = int  whether the person filled it in
report_values = [{report_values}]  answers
[types.report_values]
question_id = int
single_chose = int?  id of the chosen option
text = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_list",
            path: "/cgi-bin/school/user/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserList",
            title: "List the students of a department (获取部门学生详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92338",
                "https://developer.work.weixin.qq.com/document/path/92043",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
department_id = int!  school departments
fetch_child = int?  whether to include departments below
[response]
students = [{students}]  students; at most 100 in a request
[types.students]
student_userid = string  student's id, 1 to 64 bytes
name = string
department = [int]  school departments
parents = [{parents}]  parents of the student
[types.parents]
parent_userid = string  parent's id, 1 to 64 bytes
mobile = string?  mobile number
relation = string  how parent and student are related
is_subscribe = int  whether the parent follows the school's notices
external_userid = string?  the parent as an external contact
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_list_parent",
            path: "/cgi-bin/school/user/list_parent",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserListParent",
            title: "List the parents of a department (获取部门家长详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92446"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
department_id = int!  school departments
[response]
parents = [{answer_parents}]  parents of the student
[types.answer_parents]
parent_userid = string  parent's id, 1 to 64 bytes
mobile = string  mobile number
children = [{children_answer}]  students of the parent
is_subscribe = int  whether the parent follows the school's notices
external_userid = string?  the parent as an external contact
[types.children_answer]
student_userid = string  student's id, 1 to 64 bytes
name = string?
relation = string  how parent and student are related
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_update_parent",
            path: "/cgi-bin/school/user/update_parent",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserUpdateParent",
            title: "Change a parent (更新家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92333",
                "https://developer.work.weixin.qq.com/document/path/92081",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
parent_userid = string!  parent's id, 1 to 64 bytes
new_parent_userid = string?  parent's id, 1 to 64 bytes
mobile = string?  mobile number
children = [{children}]?  students of the parent
[types.children]
student_userid = string!  student's id, 1 to 64 bytes
relation = string!  how parent and student are related
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_update_student",
            path: "/cgi-bin/school/user/update_student",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "school",
            type_name: "UserUpdateStudent",
            title: "Change a student (更新学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92327",
                "https://developer.work.weixin.qq.com/document/path/92041",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
student_userid = string!  student's id, 1 to 64 bytes
new_student_userid = string?  student's id, 1 to 64 bytes
name = string?
mobile = string?  mobile number
department = [int]?  school departments
",
        },
    ),
];
