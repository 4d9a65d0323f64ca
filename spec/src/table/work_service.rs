//! Generated from `spec/work/service.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 40] = [
    Entry::new(
        Operation {
            name: "work.service.add_device",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/add_device",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "AddDevice",
            title: "Add a device (添加设备实例)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90626"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
model_id = string!
device_sn = string!
remark_name = string?
[response]
device_info = {device_info}
[types.device_info]
model_id = string
device_id = int
device_sn = string
secret_no = string?
qr_code = string?
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.batch_get_result",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/service/batch/getresult",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "BatchGetResult",
            title: "Get the result of an asynchronous job (获取异步任务结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
jobid = string!
[response]
type = string
status = int
result = {result}
[types.result]
contact_id_translate = {contact_id_translate}?
[types.contact_id_translate]
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.contact_batch_search",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/contact/batchsearch",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "ContactBatchSearch",
            title: "Search contacts in bulk (通讯录批量搜索)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91844"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!
query_request_list = [{query_request_list}]?
agentid = int?
[response]
query_result_list = [{query_result_list}]
[types.query_request_list]
query_word = string!
query_type = int?
query_range = int?
full_match_field = int?
cursor = string?
limit = int?
[types.query_result_list]
query_request = {query_request}
query_result = {query_result}
is_last = bool
next_cursor = string?
[types.query_request]
query_word = string
query_type = int?
query_range = int?
full_match_field = int?
cursor = string?
limit = int?
[types.query_result]
user = {user}?
party = {party}?
dismiss_user = {dismiss_user}?
[types.user]
userid = [string]?
open_userid = [string]?
[types.party]
department_id = [int]?
[types.dismiss_user]
userid = [string]?
open_userid = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.contact_id_translate",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/contact/id_translate",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "ContactIdTranslate",
            title: "Translate ids in files to names (异步通讯录ID转译)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91846"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!
media_id_list = [string]!
output_file_name = string?
output_file_format = string?
[response]
jobid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.contact_search",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/contact/search",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "ContactSearch",
            title: "Search contacts (通讯录单个搜索)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91844"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!
query_word = string!
query_type = int?
query_range = int?
full_match_field = int?
cursor = string?
limit = int?
agentid = int?
[response]
query_result = {query_result}
is_last = bool
next_cursor = string?
[types.query_result]
user = {user}?
party = {party}?
dismiss_user = {dismiss_user}?
[types.user]
userid = [string]?
open_userid = [string]?
[types.party]
department_id = [int]?
[types.dismiss_user]
userid = [string]?
open_userid = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.contact_sort",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/contact/sort",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "ContactSort",
            title: "Sort members by name (通讯录userid排序)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92093"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!
sort_options = [{sort_options}]?
useridlist = [string]!
[response]
useridlist = [string]
[types.sort_options]
sort_field = int!
sort_type = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.corpid_to_open_corpid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/corpid_to_opencorpid",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "CorpidToOpenCorpid",
            title: "Convert a company id to an encrypted one (明文corpid转换为加密corpid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97061"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!
[response]
open_corpid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.del_device",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/del_device",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "DelDevice",
            title: "Delete a device (删除设备实例)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92770"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.external_contact_finish_external_userid_migration",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/externalcontact/finish_external_userid_migration",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "ExternalContactFinishExternalUseridMigration",
            title: "Finish the migration of external user ids (企业external_userid转换完成)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95327"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.external_contact_unionid_to_external_userid3rd",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "ExternalContactUnionidToExternalUserid3rd",
            title: "Convert a unionid to external user ids (unionid查询external_userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95327"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string!
openid = string!
corpid = string?
[response]
external_userid_info = [{external_userid_info}]
[types.external_userid_info]
corpid = string
external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.fetch_device_log",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/fetch_device_log",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "FetchDeviceLog",
            title: "Fetch the log of a device (拉取设备日志)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91475"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!
hint = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_account_balance",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/service/get_account_balance",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetAccountBalance",
            title: "Get the balance of the provider's account (查询账户余额)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100137"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
balance = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_admin_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_admin_list",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetAdminList",
            title: "List the administrators of an app (获取应用的管理员列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90605",
                "https://developer.work.weixin.qq.com/document/path/90791",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!
agentid = int!
[response]
admin = [{admin}]?
[types.admin]
userid = string
open_userid = string?
auth_type = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_app_qrcode",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_app_qrcode",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::BinaryOrJson,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetAppQrcode",
            title: "Get the QR code of an app (获取应用二维码)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95430"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = int?
state = string?
style = int?
result_type = int?
[response]
qrcode = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_auth_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_auth_info",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetAuthInfo",
            title: "Get the authorisation of a company (获取企业授权信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91912"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!
permanent_code = secret!
[response]
dealer_corp_info = {dealer_corp_info}?
auth_corp_info = {auth_corp_info}?
auth_info = {auth_info}?
edition_info = {edition_info}?
[types.dealer_corp_info]
corpid = string
corp_name = string
[types.auth_corp_info]
corpid = string
corp_name = string
corp_type = string
corp_square_logo_url = string?
corp_user_max = int
corp_agent_max = int
corp_full_name = string?
subject_type = int?
verified_end_time = int?  Unix seconds
corp_wxqrcode = string?
corp_scale = string?
corp_industry = string?
corp_sub_industry = string?
location = string?
corp_ex_name = {corp_ex_name}?
[types.corp_ex_name]
name_list = [string]?
[types.auth_info]
agent = [{agent}]
[types.agent]
agentid = int
name = string
square_logo_url = string
round_logo_url = string
appid = int?
auth_mode = int?
privilege = {privilege}?
shared_from = {shared_from}?
[types.privilege]
level = int
allow_user = [string]?
allow_party = [int]?
allow_tag = [int]?
extra_user = [string]?
extra_party = [int]?
extra_tag = [int]?
[types.shared_from]
corpid = string?
[types.edition_info]
agent = [{edition_info_agent}]
[types.edition_info_agent]
agentid = int
edition_id = string
edition_name = string
app_status = int
user_limit = int
expired_time = int  Unix seconds
is_virtual_version = bool
is_shared_from_other_corp = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_corp_token",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_corp_token",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetCorpToken",
            title: "Get the access token of a company (获取企业凭证)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90605",
                "https://developer.work.weixin.qq.com/document/path/90790",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!
permanent_code = secret!
[response]
access_token = secret
expires_in = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_customized_auth_url",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_customized_auth_url",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetCustomizedAuthUrl",
            title: "Get the authorisation QR code of a custom app (获取带参授权链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95436"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
state = string!
templateid_list = [string]!
[response]
qrcode_url = string
expires_in = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_device_auth_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_device_auth_info",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetDeviceAuthInfo",
            title: "Get the company bound to a device (查询设备绑定信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90753"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!
[response]
auth_corp_info = {auth_corp_info}
device_info = {device_info}
[types.auth_corp_info]
corpid = string
corp_name = string
[types.device_info]
model_id = string
remark_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_login_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_login_info",
            token: TokenKind::Provider,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetLoginInfo",
            title: "Get the user who signed in to the provider's site (获取登录用户信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91125",
                "https://developer.work.weixin.qq.com/document/path/91158",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_code = string!
[response]
usertype = int
user_info = {user_info}
corp_info = {corp_info}
agent = [{answer_agent}]
auth_info = {answer_auth_info}
[types.user_info]
userid = string?
open_userid = string?
name = string?
avatar = string?
[types.corp_info]
corpid = string
[types.answer_agent]
agentid = int
auth_type = int
[types.answer_auth_info]
department = [{department}]
[types.department]
id = int
writable = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_order",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetOrder",
            title: "Get an app order (获取订单详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91909"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
orderid = string!
[response]
orderid = string
order_status = int
order_type = int
paid_corpid = string
operator_corpid = string?
operator_id = string?
suiteid = string?
appid = int
edition_id = string
edition_name = string
price = int
user_count = int
order_period = int
order_time = int
paid_time = int
begin_time = int  Unix seconds
end_time = int  Unix seconds
order_from = int?
service_share_amount = int?
platform_share_amount = int?
dealer_share_amount = int?
dealer_corp_info = {dealer_corp_info}?
[types.dealer_corp_info]
corpid = string
corp_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_order_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_order_list",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetOrderList",
            title: "List app orders (获取订单列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91910"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
test_mode = int?
[response]
order_list = [{order_list}]
[types.order_list]
orderid = string
order_status = int
order_type = int
paid_corpid = string
operator_corpid = string?
operator_id = string?
suiteid = string?
appid = int
edition_id = string
edition_name = string
price = int
user_count = int
order_period = int
order_time = int
paid_time = int
begin_time = int  Unix seconds
end_time = int  Unix seconds
order_from = int?
service_share_amount = int?
platform_share_amount = int?
dealer_share_amount = int?
dealer_corp_info = {dealer_corp_info}?
[types.dealer_corp_info]
corpid = string
corp_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_permanent_code",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_permanent_code",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetPermanentCode",
            title: "Get the permanent code of a company (获取企业永久授权码)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90603",
                "https://developer.work.weixin.qq.com/document/path/91911",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_code = string!
[response]
permanent_code = secret
access_token = secret
expires_in = int
dealer_corp_info = {dealer_corp_info}?
auth_corp_info = {auth_corp_info}?
auth_info = {auth_info}?
auth_user_info = {auth_user_info}?
register_code_info = {register_code_info}?
state = string?
edition_info = {edition_info}?
[types.dealer_corp_info]
corpid = string
corp_name = string
[types.auth_corp_info]
corpid = string
corp_name = string
corp_type = string
corp_square_logo_url = string?
corp_user_max = int
corp_agent_max = int
corp_full_name = string?
subject_type = int?
verified_end_time = int?  Unix seconds
corp_wxqrcode = string?
corp_scale = string?
corp_industry = string?
corp_sub_industry = string?
location = string?
corp_ex_name = {corp_ex_name}?
auth_type = int
[types.corp_ex_name]
name_list = [string]?
[types.auth_info]
agent = [{agent}]
[types.agent]
agentid = int
name = string
square_logo_url = string
round_logo_url = string
appid = int?
auth_mode = int?
privilege = {privilege}?
shared_from = {shared_from}?
[types.privilege]
level = int
allow_user = [string]?
allow_party = [int]?
allow_tag = [int]?
extra_user = [string]?
extra_party = [int]?
extra_tag = [int]?
[types.shared_from]
corpid = string?
[types.auth_user_info]
userid = string?
name = string?
avatar = string?
open_userid = string?
[types.register_code_info]
register_code = string
template_id = string
state = string?
[types.edition_info]
agent = [{edition_info_agent}]
[types.edition_info_agent]
agentid = int
edition_id = string
edition_name = string
app_status = int
user_limit = int
expired_time = int  Unix seconds
is_virtual_version = bool
is_shared_from_other_corp = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_pre_auth_code",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/service/get_pre_auth_code",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetPreAuthCode",
            title: "Get a pre-authorisation code (获取预授权码)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90601",
                "https://developer.work.weixin.qq.com/document/path/90786",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
pre_auth_code = secret
expires_in = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_provider_token",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_provider_token",
            token: TokenKind::None,
            token_param: "",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetProviderToken",
            title: "Get the access token of the provider (获取服务商凭证)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91200",
                "https://developer.work.weixin.qq.com/document/path/90648",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string? from corp_id
provider_secret = secret?
[response]
provider_access_token = secret
expires_in = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_register_code",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_register_code",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetRegisterCode",
            title: "Get a registration code (获取注册码)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90581",
                "https://developer.work.weixin.qq.com/document/path/90805",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!
corp_name = string?
admin_name = string?
admin_mobile = string?
state = string?
follow_user = string?
[response]
register_code = string
expires_in = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_register_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_register_info",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetRegisterInfo",
            title: "Get the state of a registration (查询注册状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90582",
                "https://developer.work.weixin.qq.com/document/path/90806",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
register_code = string!
[response]
corpid = string
contact_sync = {contact_sync}?
auth_user_info = {auth_user_info}?
template_id = string
state = string?
[types.contact_sync]
access_token = secret
expires_in = int
[types.auth_user_info]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_suite_token",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/get_suite_token",
            token: TokenKind::None,
            token_param: "",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "GetSuiteToken",
            title: "Get the access token of a third-party app (获取第三方应用凭证)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90600",
                "https://developer.work.weixin.qq.com/document/path/90785",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
suite_id = string? from suite_id
suite_secret = secret? from suite_secret
suite_ticket = secret!
[response]
suite_access_token = secret
expires_in = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.getuserdetail3rd",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/getuserdetail3rd",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "Getuserdetail3rd",
            title: "Get the sensitive details of a visiting user (获取访问用户敏感信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91122",
                "https://developer.work.weixin.qq.com/document/path/91156",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_ticket = string!
[response]
corpid = string
userid = string
name = string?
gender = int?
avatar = string?
qr_code = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.getuserinfo3rd",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/service/getuserinfo3rd",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "Getuserinfo3rd",
            title: "Get the identity of a visiting user (获取访问用户身份)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91121",
                "https://developer.work.weixin.qq.com/document/path/91155",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
code = string!
[response]
CorpId = string?
UserId = string?
OpenId = string?
DeviceId = string?
open_userid = string?
user_ticket = string?
expires_in = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.list_device",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/list_device",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "ListDevice",
            title: "List devices (获取设备列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91346"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?
limit = int?
[response]
device_list = [{device_list}]
[types.device_list]
model_id = string
device_sn = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.media_upload",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/media/upload",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &["type"],
            body: BodyKind::Multipart { files: &["media"] },
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "MediaUpload",
            title: "Upload a file for id translation (上传需要转译的文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91883"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
type = string!
[files]
media = file!
[response]
type = string
media_id = string
created_at = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.miniprogram_jscode2session",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/service/miniprogram/jscode2session",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "MiniprogramJscode2session",
            title: "Exchange a mini program sign-in code for a session (第三方小程序code2Session)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92468"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
js_code = string!
grant_type = string! default authorization_code
[response]
corpid = string
userid = string
session_key = secret
open_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.prolong_try",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/prolong_try",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "ProlongTry",
            title: "Prolong the trial of a company (延长试用期)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91913"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
buyer_corpid = string!
prolong_days = int!
appid = int?
[response]
try_end_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.reset_secret_no",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/reset_secret_no",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "ResetSecretNo",
            title: "Reset the secret of a device (重置SecretNo)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90753"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.set_printer_support_state",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/set_printer_support_state",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "SetPrinterSupportState",
            title: "Set whether a printer device is supported (设置打印机支持状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92782"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!
not_supported_printer = bool!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.set_session_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/set_session_info",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "SetSessionInfo",
            title: "Set the options of an authorisation (设置授权配置)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90602",
                "https://developer.work.weixin.qq.com/document/path/90787",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pre_auth_code = secret!
session_info = {session_info}!
[types.session_info]
appid = [int]?
auth_type = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.auth_getuserinfo3rd",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/service/auth/getuserinfo3rd",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "AuthGetuserinfo3rd",
            title: "Get the identity of a visiting user (获取访问用户身份)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91121"],
            note: "Of a member corpid, userid and open_userid come; of somebody else openid, and external_userid for a customer.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
code = string!  of the web authorisation; works once, within 5 minutes
[response]
corpid = string? alias CorpId  the member's company
userid = string? alias UserId
open_userid = string?  the member for the provider as a whole
user_ticket = secret?  ticket for sensitive information, with scope snsapi_privateinfo
expires_in = int?  seconds that the ticket is valid
openid = string? alias OpenId  who is no member
external_userid = string?  who is no member but a customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.auth_getuserdetail3rd",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/auth/getuserdetail3rd",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "AuthGetuserdetail3rd",
            title: "Get the sensitive details of a visiting user (获取访问用户敏感信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91122"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_ticket = secret!  from getuserinfo3rd
[response]
corpid = string
userid = string
name = string?
gender = int?  0 undefined, 1 male, 2 female
avatar = string?  address of the picture
qr_code = string?  address of the member's personal QR code
mobile = string?
email = string?
biz_mail = string?  company mailbox
address = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.v2_get_auth_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/v2/get_auth_info",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "service",
            type_name: "V2GetAuthInfo",
            title: "Get the authorisation of a company, quicker (获取企业授权信息)",
            docs: &[],
            note: "Leaves out what takes long to gather.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!
permanent_code = secret!
[response]
dealer_corp_info = {dealer_corp_info}?
auth_corp_info = {auth_corp_info}?
auth_info = {auth_info}?
edition_info = {edition_info}?
[types.dealer_corp_info]
corpid = string
corp_name = string
[types.auth_corp_info]
corpid = string
corp_name = string
[types.auth_info]
agent = [{agent}]
[types.agent]
agentid = int
name = string
square_logo_url = string
round_logo_url = string
appid = int?
auth_mode = int?
privilege = {privilege}?
shared_from = {shared_from}?
[types.privilege]
level = int
allow_user = [string]?
allow_party = [int]?
allow_tag = [int]?
extra_user = [string]?
extra_party = [int]?
extra_tag = [int]?
[types.shared_from]
corpid = string?
[types.edition_info]
agent = [{edition_info_agent}]
[types.edition_info_agent]
agentid = int
edition_id = string
edition_name = string
app_status = int
user_limit = int
expired_time = int  Unix seconds
is_virtual_version = bool
is_shared_from_other_corp = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.v2_get_permanent_code",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/service/v2/get_permanent_code",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "service",
            type_name: "V2GetPermanentCode",
            title: "Get the permanent code of a company, quicker (获取企业永久授权码)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100776"],
            note: "Brings no access_token: get it with get_corp_token.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_code = secret!  from the redirect or the event create_auth; works once, within 10 minutes
[response]
permanent_code = secret!
dealer_corp_info = {dealer_corp_info}?
auth_corp_info = {auth_corp_info}?
auth_user_info = {auth_user_info}?
register_code_info = {register_code_info}?
state = string?
[types.dealer_corp_info]
corpid = string
corp_name = string
[types.auth_corp_info]
corpid = string
corp_name = string
[types.auth_user_info]
userid = string?
open_userid = string?
name = string?
avatar = string?
[types.register_code_info]
register_code = string
template_id = string
state = string?
",
        },
    ),
];
