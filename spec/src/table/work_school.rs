//! Generated from `spec/work/school.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 35] = [
    Entry::new(
        Operation {
            name: "work.school.agent_get_allow_scope",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/agent/get_allow_scope",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
allow_scope = {allow_scope}
[types.allow_scope]
students = [{students}]
departments = [int]
[types.students]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.department_create",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/department/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
type = int!
parentid = int!
standard_grade = int?
register_year = int?
order = int?
department_admins = [{department_admins}]?
[response]
id = int
[types.department_admins]
userid = string!
type = int!
subject = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.department_delete",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/department/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/department/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
departments = [{departments}]
[types.departments]
id = int
name = string
type = int
parentid = int
standard_grade = int?
register_year = int?
order = int?
department_admins = [{department_admins}]
is_graduated = bool? as bool_as_int
open_group_chat = bool? as bool_as_int
group_chat_id = string?
[types.department_admins]
userid = string
type = int
subject = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.department_update",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/department/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
new_id = int?
name = string?
parentid = int?
standard_grade = int?
register_year = int?
order = int?
department_admins = [{department_admins}]?
[types.department_admins]
op = int!
userid = string!
type = int?
subject = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.get_payment_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/get_payment_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
payment_id = string!
[response]
project_name = string
amount = int
payment_result = [{payment_result}]
[types.payment_result]
student_userid = string
payer_parent_userid = string?
trade_state = int
trade_no = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.get_teacher_view_mode",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/get_teacher_view_mode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "school",
            type_name: "GetTeacherViewMode",
            title: "Get how parents may see teachers (获取可使用的老师查看班级模式)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92652"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
view_mode = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.get_trade",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/get_trade",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
payment_id = string!
trade_no = string!
[response]
transaction_id = string
pay_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.get_user_info",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/getuserinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
code = string!
[response]
DeviceId = string?
parent_userid = string?
student_userid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_living_info",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/living/get_living_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
livingid = string!
[response]
living_info = {living_info}
[types.living_info]
anchor_userid = string
theme = string
living_start = int
living_duration = int
living_range = {living_range}
open_replay = bool as bool_as_int
viewer_num = int
comment_num = int
push_stream_url = string?
[types.living_range]
partyids = [int]?
group_names = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_unwatch_stat",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/living/get_unwatch_stat",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
livingid = string!
next_key = string?
[response]
stat_info = {stat_info}
ending = bool as bool_as_int
next_key = string?
[types.stat_info]
students = [{students}]
[types.students]
student_userid = string?
parent_userid = string?
partyids = [int]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_unwatch_stat_v2",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/living/get_unwatch_stat_v2",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
livingid = string!
next_cursor = string?
[response]
stat_info = {stat_info}
has_more = bool as bool_as_int
next_cursor = string?
[types.stat_info]
students = [{students}]
parents = [{stat_info_parents}]
[types.students]
student_userid = string
partyids = [int]
[types.stat_info_parents]
student_userid = string
partyids = [int]
parent_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_watch_stat",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/living/get_watch_stat",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
livingid = string!
next_key = string?
[response]
stat_infoes = {stat_infoes}
ending = bool as bool_as_int
next_key = string?
[types.stat_infoes]
students = [{students}]
visitors = [{visitors}]
[types.students]
student_userid = string?
parent_userid = string?
partyids = [int]
watch_time = int
enter_time = int
leave_time = int
is_comment = bool as bool_as_int
[types.visitors]
nickname = string?
watch_time = int
enter_time = int
leave_time = int
is_comment = bool as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.living_get_watch_stat_v2",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/living/get_watch_stat_v2",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
livingid = string!
next_cursor = string?
[response]
stat_info = {stat_info}
has_more = bool as bool_as_int
next_cursor = string?
[types.stat_info]
students = [{students}]
parents = [{stat_info_parents}]
visitors = [{visitors}]
[types.students]
student_userid = string
partyids = [int]
watch_time = int
enter_time = int
leave_time = int
is_comment = bool as bool_as_int
[types.stat_info_parents]
student_userid = string
partyids = [int]
watch_time = int
enter_time = int
leave_time = int
is_comment = bool as bool_as_int
parent_userid = string
[types.visitors]
nickname = string?
watch_time = int
enter_time = int
leave_time = int
is_comment = bool as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.set_arch_sync_mode",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/set_arch_sync_mode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
arch_sync_mode = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.set_teacher_view_mode",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/set_teacher_view_mode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "school",
            type_name: "SetTeacherViewMode",
            title: "Set how parents may see teachers (设置老师可查看班级的模式)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92652"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
view_mode = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.set_upgrade_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/set_upgrade_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
upgrade_switch = bool! as bool_as_int
upgrade_time = int?
[response]
next_upgrade_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_create_parent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/batch_create_parent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "school",
            type_name: "UserBatchCreateParent",
            title: "Create parents in bulk (批量创建家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92334",
                "https://developer.work.weixin.qq.com/document/path/92078",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
parents = [{parents_2}]!
[response]
result_list = [{result_list}]
[types.parents_2]
parent_userid = string!
mobile = string!
to_invite = bool?
children = [{children}]!
[types.children]
student_userid = string!
relation = string!
[types.result_list]
parent_userid = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_create_student",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/batch_create_student",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "school",
            type_name: "UserBatchCreateStudent",
            title: "Create students in bulk (批量创建学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92328",
                "https://developer.work.weixin.qq.com/document/path/92037",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
students = [{students}]!
[response]
result_list = [{answer_result_list}]
[types.students]
student_userid = string!
name = string!
mobile = string?
to_invite = bool?
department = [int]!
[types.answer_result_list]
student_userid = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_delete_parent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/batch_delete_parent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "school",
            type_name: "UserBatchDeleteParent",
            title: "Delete parents in bulk (批量删除家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92335",
                "https://developer.work.weixin.qq.com/document/path/92080",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
useridlist = [string]!
[response]
result_list = [{result_list}]
[types.result_list]
parent_userid = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_delete_student",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/batch_delete_student",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "school",
            type_name: "UserBatchDeleteStudent",
            title: "Delete students in bulk (批量删除学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92329",
                "https://developer.work.weixin.qq.com/document/path/92040",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
useridlist = [string]!
[response]
result_list = [{answer_result_list}]
[types.answer_result_list]
student_userid = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_update_parent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/batch_update_parent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "school",
            type_name: "UserBatchUpdateParent",
            title: "Change parents in bulk (批量更新家长)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92336",
                "https://developer.work.weixin.qq.com/document/path/92082",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
parents = [{parents_2}]!
[response]
result_list = [{result_list}]
[types.parents_2]
parent_userid = string!
new_parent_userid = string?
mobile = string?
children = [{children}]?
[types.children]
student_userid = string!
relation = string!
[types.result_list]
parent_userid = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_batch_update_student",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/batch_update_student",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "school",
            type_name: "UserBatchUpdateStudent",
            title: "Change students in bulk (批量更新学生)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92330",
                "https://developer.work.weixin.qq.com/document/path/92042",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
students = [{students}]!
[response]
result_list = [{answer_result_list}]
[types.students]
student_userid = string!
new_student_userid = string?
name = string?
mobile = string?
department = [int]?
[types.answer_result_list]
student_userid = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_create_parent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/create_parent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
parent_userid = string!
mobile = string!
to_invite = bool?
children = [{children}]!
[types.children]
student_userid = string!
relation = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_create_student",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/create_student",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
student_userid = string!
name = string!
mobile = string?
to_invite = bool?
department = [int]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_delete_parent",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/user/delete_parent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
userid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_delete_student",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/user/delete_student",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
userid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_get",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/user/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
userid = string!
[response]
user_type = int
student = {student}?
parent = {parent}?
[types.student]
student_userid = string
name = string
department = [int]
parents = [{parents}]
[types.parents]
parent_userid = string
mobile = string?
relation = string
is_subscribe = bool as bool_as_int
external_userid = string?
[types.parent]
parent_userid = string
mobile = string
children = [{children_answer}]
is_subscribe = bool as bool_as_int
external_userid = string?
[types.children_answer]
student_userid = string
name = string?
relation = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_get_health_qrcode",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/get_health_qrcode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
result_list = [{answer_result_list}]
[types.answer_result_list]
errcode = int
errmsg = string?
userid = string
qrcode_data = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_get_student_customize_health_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/get_student_customize_health_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
date = string!
next_key = string?
limit = int?
[response]
template_id = string
question_templates = [{question_templates}]
health_infos = [{health_infos}]
ending = bool as bool_as_int
next_key = string?
[types.question_templates]
question_id = int
title = string
question_type = int
is_must_fill = bool as bool_as_int
is_not_display = bool as bool_as_int
option_list = [{option_list}]?
[types.option_list]
option_id = int
option_text = string
[types.health_infos]
userid = string
health_qrcode_status = int
self_submit = bool as bool_as_int
report_values = [{report_values}]
[types.report_values]
question_id = int
single_chose = int?
text = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_get_teacher_customize_health_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/get_teacher_customize_health_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
date = string!
next_key = string?
limit = int?
[response]
template_id = string
question_templates = [{question_templates}]
health_infos = [{health_infos}]
ending = bool as bool_as_int
next_key = string?
[types.question_templates]
question_id = int
title = string
question_type = int
is_must_fill = bool as bool_as_int
is_not_display = bool as bool_as_int
option_list = [{option_list}]?
[types.option_list]
option_id = int
option_text = string
[types.health_infos]
userid = string
health_qrcode_status = int
self_submit = bool as bool_as_int
report_values = [{report_values}]
[types.report_values]
question_id = int
single_chose = int?
text = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/user/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
department_id = int!
fetch_child = bool? as bool_as_int
[response]
students = [{students}]
[types.students]
student_userid = string
name = string
department = [int]
parents = [{parents}]
[types.parents]
parent_userid = string
mobile = string?
relation = string
is_subscribe = bool as bool_as_int
external_userid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_list_parent",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/school/user/list_parent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
department_id = int!
[response]
parents = [{answer_parents}]
[types.answer_parents]
parent_userid = string
mobile = string
children = [{children_answer}]
is_subscribe = bool as bool_as_int
external_userid = string?
[types.children_answer]
student_userid = string
name = string?
relation = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_update_parent",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/update_parent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
parent_userid = string!
new_parent_userid = string?
mobile = string?
children = [{children}]?
[types.children]
student_userid = string!
relation = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.school.user_update_student",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/school/user/update_student",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
student_userid = string!
new_student_userid = string?
name = string?
mobile = string?
department = [int]?
",
        },
    ),
];
