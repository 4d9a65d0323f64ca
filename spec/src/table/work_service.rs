//! Generated from `spec/work/service.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 40] = [
    Entry::new(
        Operation {
            name: "work.service.add_device",
            path: "/cgi-bin/service/add_device",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "AddDevice",
            title: "Add a device (添加设备实例)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90626"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
model_id = string!  model of the device
device_sn = string!  serial number of the device
remark_name = string?  name given to the device
[response]
device_info = {device_info}
[types.device_info]
model_id = string  model of the device
device_id = int
device_sn = string  serial number of the device
secret_no = string?  secret of the device
qr_code = string?
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.batch_get_result",
            path: "/cgi-bin/service/batch/getresult",
            method: Method::Get,
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "BatchGetResult",
            title: "Get the result of an asynchronous job (获取异步任务结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
jobid = string!  job id; poll batch/getresult
[response]
type = string
status = int  1 begun, 2 running, 3 done
result = {result}
[types.result]
contact_id_translate = {contact_id_translate}?
[types.contact_id_translate]
url = string  address of the translated file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.contact_batch_search",
            path: "/cgi-bin/service/contact/batchsearch",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ContactBatchSearch",
            title: "Search contacts in bulk (通讯录批量搜索)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91844"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!  company that authorised the app
query_request_list = [{query_request_list}]?
agentid = int?  id of the app in the company
[response]
query_result_list = [{query_result_list}]
[types.query_request_list]
query_word = string!  text to look for
query_type = int?  0 members and departments, 1 members, 2 departments
query_range = int?  0 present members, 1 former members too
full_match_field = int?  whole match of: 1 the name, 2 the English name; part of the name if left out
cursor = string?  next_cursor of the page before
limit = int?  page size
[types.query_result_list]
query_request = {query_request}
query_result = {query_result}
is_last = bool  true on the last page
next_cursor = string?  pass as cursor for the next page
[types.query_request]
query_word = string  text to look for
query_type = int?  0 members and departments, 1 members, 2 departments
query_range = int?  0 present members, 1 former members too
full_match_field = int?  whole match of: 1 the name, 2 the English name; part of the name if left out
cursor = string?  next_cursor of the page before
limit = int?  page size
[types.query_result]
user = {user}?
party = {party}?
dismiss_user = {dismiss_user}?  former members
[types.user]
userid = [string]?
open_userid = [string]?  id of the member across the provider's apps
[types.party]
department_id = [int]?
[types.dismiss_user]
userid = [string]?
open_userid = [string]?  id of the member across the provider's apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.contact_id_translate",
            path: "/cgi-bin/service/contact/id_translate",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ContactIdTranslate",
            title: "Translate ids in files to names (异步通讯录ID转译)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91846"],
            note: "For third-party apps that may not see names: placeholders in the files become names.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!  company that authorised the app
media_id_list = [string]!  files from the upload for id translation
output_file_name = string?  name of the result
output_file_format = string?  format of the result
[response]
jobid = string  job id; poll batch/getresult
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.contact_search",
            path: "/cgi-bin/service/contact/search",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ContactSearch",
            title: "Search contacts (通讯录单个搜索)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91844"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!  company that authorised the app
query_word = string!  text to look for
query_type = int?  0 members and departments, 1 members, 2 departments
query_range = int?  0 present members, 1 former members too
full_match_field = int?  whole match of: 1 the name, 2 the English name; part of the name if left out
cursor = string?  next_cursor of the page before
limit = int?  page size, at most 200, 50 by default
agentid = int?  id of the app in the company
[response]
query_result = {query_result}
is_last = bool  true on the last page
next_cursor = string?  pass as cursor for the next page
[types.query_result]
user = {user}?
party = {party}?
dismiss_user = {dismiss_user}?  former members
[types.user]
userid = [string]?
open_userid = [string]?  id of the member across the provider's apps
[types.party]
department_id = [int]?
[types.dismiss_user]
userid = [string]?
open_userid = [string]?  id of the member across the provider's apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.contact_sort",
            path: "/cgi-bin/service/contact/sort",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ContactSort",
            title: "Sort members by name (通讯录userid排序)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92093"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!  company that authorised the app
sort_options = [{sort_options}]?
useridlist = [string]!  at most 1000; comes back in order
[response]
useridlist = [string]  at most 1000; comes back in order
[types.sort_options]
sort_field = int!
sort_type = int!  0 ascending, 1 descending
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.corpid_to_open_corpid",
            path: "/cgi-bin/service/corpid_to_opencorpid",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "CorpidToOpenCorpid",
            title: "Convert a company id to an encrypted one (明文corpid转换为加密corpid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97061"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  company that authorised the app
[response]
open_corpid = string  encrypted id of the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.del_device",
            path: "/cgi-bin/service/del_device",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "DelDevice",
            title: "Delete a device (删除设备实例)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92770"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.external_contact_finish_external_userid_migration",
            path: "/cgi-bin/service/externalcontact/finish_external_userid_migration",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ExternalContactFinishExternalUseridMigration",
            title: "Finish the migration of external user ids (企业external_userid转换完成)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95327"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  company that authorised the app
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.external_contact_unionid_to_external_userid3rd",
            path: "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ExternalContactUnionidToExternalUserid3rd",
            title: "Convert a unionid to external user ids (unionid查询external_userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95327"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string!  the user in WeChat
openid = string!  the user in WeChat
corpid = string?  company that authorised the app
[response]
external_userid_info = [{external_userid_info}]
[types.external_userid_info]
corpid = string  company that authorised the app
external_userid = string  the user as an external contact
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.fetch_device_log",
            path: "/cgi-bin/service/fetch_device_log",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "FetchDeviceLog",
            title: "Fetch the log of a device (拉取设备日志)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91475"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
hint = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_account_balance",
            path: "/cgi-bin/service/get_account_balance",
            method: Method::Get,
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetAccountBalance",
            title: "Get the balance of the provider's account (查询账户余额)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100137"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
balance = int  fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_admin_list",
            path: "/cgi-bin/service/get_admin_list",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
auth_corpid = string!  company that authorised the app
agentid = int!  id of the app in the company
[response]
admin = [{admin}]?
[types.admin]
userid = string
open_userid = string?  id of the member across the provider's apps
auth_type = int  0 sending messages only, 1 managing
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_app_qrcode",
            path: "/cgi-bin/service/get_app_qrcode",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            answer: AnswerKind::BinaryOrJson,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetAppQrcode",
            title: "Get the QR code of an app (获取应用二维码)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95430"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = int?  older id of the app within a suite
state = string?  the caller's own value, comes back later
style = int?
result_type = int?  1 the image itself (default), 2 its address
[response]
qrcode = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_auth_info",
            path: "/cgi-bin/service/get_auth_info",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetAuthInfo",
            title: "Get the authorisation of a company (获取企业授权信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91912"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!  company that authorised the app
permanent_code = secret!  permanent authorisation code, keep it secret; changes when the company authorises anew
[response]
dealer_corp_info = {dealer_corp_info}?  dealer that sold the app
auth_corp_info = {auth_corp_info}?  the company
auth_info = {auth_info}?  what was authorised
edition_info = {edition_info}?  edition of the app that was bought
[types.dealer_corp_info]
corpid = string  company that authorised the app
corp_name = string
[types.auth_corp_info]
corpid = string  company that authorised the app
corp_name = string
corp_type = string  verified or unverified
corp_square_logo_url = string?  address of the square logo
corp_user_max = int  how many members the company may have
corp_agent_max = int  how many apps the company may have
corp_full_name = string?  verified name
subject_type = int?  1 company, 2 government or public institution, 3 other organisation, 4 team
verified_end_time = int?  Unix seconds, end of the verification
corp_wxqrcode = string?  QR code of the company for WeChat
corp_scale = string?  size of the company, as text
corp_industry = string?
corp_sub_industry = string?
location = string?
corp_ex_name = {corp_ex_name}?
[types.corp_ex_name]
name_list = [string]?
[types.auth_info]
agent = [{agent}]
[types.agent]
agentid = int  id of the app in the company
name = string
square_logo_url = string
round_logo_url = string
appid = int?  older id of the app within a suite
auth_mode = int?  0 by an administrator, 1 by a member
privilege = {privilege}?  what the app may see
shared_from = {shared_from}?  company that shared the app
is_customized_app = bool?  whether it is developed on behalf (代开发)
auth_from_thirdapp = bool?  whether it was authorised through a third-party app
[types.privilege]
level = int  1 basic contacts read only, 2 all contacts read only, 3 all contacts read and write, 4 basic data of single members read only, 5 all contacts write only
allow_user = [string]?  visible scope of the app
allow_party = [int]?  visible scope of the app
allow_tag = [int]?  visible scope of the app
extra_user = [string]?  contacts the app may read besides
extra_party = [int]?  contacts the app may read besides
extra_tag = [int]?  contacts the app may read besides
[types.shared_from]
corpid = string?  company that authorised the app
[types.edition_info]
agent = [{edition_info_agent}]
[types.edition_info_agent]
agentid = int  id of the app in the company
edition_id = string
edition_name = string
app_status = int  0 not paid, 1 trial, 2 trial over, 3 paid, 4 payment over, 5 unlimited trial, 6 paid but with too many users
user_limit = int  how many users were paid for
expired_time = int  Unix seconds, end of the edition
is_virtual_version = bool  whether the edition is a virtual one
is_shared_from_other_corp = bool  whether the app was shared by another company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_corp_token",
            path: "/cgi-bin/service/get_corp_token",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetCorpToken",
            title: "Get the access token of a company (获取企业凭证)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90605",
                "https://developer.work.weixin.qq.com/document/path/90790",
            ],
            note: "For third-party apps; with it the ordinary endpoints are called on behalf of the company.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_corpid = string!  company that authorised the app
permanent_code = secret!  permanent authorisation code, keep it secret; changes when the company authorises anew
[response]
access_token = secret  at most 512 bytes; keep it until it expires
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_customized_auth_url",
            path: "/cgi-bin/service/get_customized_auth_url",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetCustomizedAuthUrl",
            title: "Get the authorisation QR code of a custom app (获取带参授权链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95436"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
state = string!  the caller's own value, comes back later
templateid_list = [string]!  custom app templates to authorise
[response]
qrcode_url = string  address of the QR code
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_device_auth_info",
            path: "/cgi-bin/service/get_device_auth_info",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetDeviceAuthInfo",
            title: "Get the company bound to a device (查询设备绑定信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90753"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
[response]
auth_corp_info = {auth_corp_info}  the company
device_info = {device_info}
[types.auth_corp_info]
corpid = string  company that authorised the app
corp_name = string
[types.device_info]
model_id = string  model of the device
remark_name = string?  name given to the device
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_login_info",
            path: "/cgi-bin/service/get_login_info",
            token: TokenKind::Provider,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
auth_code = string!  temporary code from the redirect or the pushed event; usable once
[response]
usertype = int  1 creator, 2 internal administrator, 3 external administrator, 4 branch administrator, 5 member
user_info = {user_info}
corp_info = {corp_info}
agent = [{answer_agent}]
auth_info = {answer_auth_info}  what was authorised
[types.user_info]
userid = string?
open_userid = string?  id of the member across the provider's apps
name = string?
avatar = string?
[types.corp_info]
corpid = string  company that authorised the app
[types.answer_agent]
agentid = int  id of the app in the company
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
            path: "/cgi-bin/service/get_order",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetOrder",
            title: "Get an app order (获取订单详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91909"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
orderid = string!  app order
[response]
orderid = string  app order
order_status = int  0 unpaid, 1 paid, 2 closed, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused
order_type = int  0 ordinary, 1 more users, 2 renewal, 3 other edition
paid_corpid = string  company that paid
operator_corpid = string?  who placed the order
operator_id = string?  who placed the order
suiteid = string?  third-party app or custom app template
appid = int  older id of the app within a suite
edition_id = string
edition_name = string
price = int  fen
user_count = int
order_period = int  days
order_time = int  Unix seconds
paid_time = int  Unix seconds
begin_time = int  Unix seconds
end_time = int  Unix seconds
order_from = int?  0 the company, 1 the provider, 2 a dealer
service_share_amount = int?  fen
platform_share_amount = int?  fen
dealer_share_amount = int?  fen
dealer_corp_info = {dealer_corp_info}?  dealer that sold the app
[types.dealer_corp_info]
corpid = string  company that authorised the app
corp_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_order_list",
            path: "/cgi-bin/service/get_order_list",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
test_mode = int?  0 real orders, 1 test orders
[response]
order_list = [{order_list}]
[types.order_list]
orderid = string  app order
order_status = int  0 unpaid, 1 paid, 2 closed, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused
order_type = int  0 ordinary, 1 more users, 2 renewal, 3 other edition
paid_corpid = string  company that paid
operator_corpid = string?  who placed the order
operator_id = string?  who placed the order
suiteid = string?  third-party app or custom app template
appid = int  older id of the app within a suite
edition_id = string
edition_name = string
price = int  fen
user_count = int
order_period = int  days
order_time = int  Unix seconds
paid_time = int  Unix seconds
begin_time = int  Unix seconds
end_time = int  Unix seconds
order_from = int?  0 the company, 1 the provider, 2 a dealer
service_share_amount = int?  fen
platform_share_amount = int?  fen
dealer_share_amount = int?  fen
dealer_corp_info = {dealer_corp_info}?  dealer that sold the app
[types.dealer_corp_info]
corpid = string  company that authorised the app
corp_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_permanent_code",
            path: "/cgi-bin/service/get_permanent_code",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetPermanentCode",
            title: "Get the permanent code of a company (获取企业永久授权码)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90603",
                "https://developer.work.weixin.qq.com/document/path/91911",
            ],
            note: "Call it within the validity of auth_code. The permanent code can't be read again: store it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_code = secret!  temporary code from the redirect or the pushed event; usable once
[response]
permanent_code = secret  permanent authorisation code, keep it secret; changes when the company authorises anew
access_token = secret  at most 512 bytes; keep it until it expires
expires_in = int  seconds until it expires
dealer_corp_info = {dealer_corp_info}?  dealer that sold the app
auth_corp_info = {auth_corp_info}?  the company
auth_info = {auth_info}?  what was authorised
auth_user_info = {auth_user_info}?  administrator who authorised
register_code_info = {register_code_info}?  set if the company came by a registration code
state = string?  the caller's own value, comes back later
edition_info = {edition_info}?  edition of the app that was bought
[types.dealer_corp_info]
corpid = string  company that authorised the app
corp_name = string
[types.auth_corp_info]
corpid = string  company that authorised the app
corp_name = string
corp_type = string  verified or unverified
corp_square_logo_url = string?  address of the square logo
corp_user_max = int  how many members the company may have
corp_agent_max = int  how many apps the company may have
corp_full_name = string?  verified name
subject_type = int?  1 company, 2 government or public institution, 3 other organisation, 4 team
verified_end_time = int?  Unix seconds, end of the verification
corp_wxqrcode = string?  QR code of the company for WeChat
corp_scale = string?  size of the company, as text
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
agentid = int  id of the app in the company
name = string
square_logo_url = string
round_logo_url = string
appid = int?  older id of the app within a suite
auth_mode = int?  0 by an administrator, 1 by a member
privilege = {privilege}?  what the app may see
shared_from = {shared_from}?  company that shared the app
is_customized_app = bool?  whether it is developed on behalf (代开发)
auth_from_thirdapp = bool?  whether it was authorised through a third-party app
[types.privilege]
level = int  1 basic contacts read only, 2 all contacts read only, 3 all contacts read and write, 4 basic data of single members read only, 5 all contacts write only
allow_user = [string]?  visible scope of the app
allow_party = [int]?  visible scope of the app
allow_tag = [int]?  visible scope of the app
extra_user = [string]?  contacts the app may read besides
extra_party = [int]?  contacts the app may read besides
extra_tag = [int]?  contacts the app may read besides
[types.shared_from]
corpid = string?  company that authorised the app
[types.auth_user_info]
userid = string?
name = string?
avatar = string?
open_userid = string?  id of the member across the provider's apps
[types.register_code_info]
register_code = string  code for the registration page
template_id = string  registration template
state = string?  the caller's own value, comes back later
[types.edition_info]
agent = [{edition_info_agent}]
[types.edition_info_agent]
agentid = int  id of the app in the company
edition_id = string
edition_name = string
app_status = int  0 not paid, 1 trial, 2 trial over, 3 paid, 4 payment over, 5 unlimited trial, 6 paid but with too many users
user_limit = int  how many users were paid for
expired_time = int  Unix seconds, end of the edition
is_virtual_version = bool  whether the edition is a virtual one
is_shared_from_other_corp = bool  whether the app was shared by another company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_pre_auth_code",
            path: "/cgi-bin/service/get_pre_auth_code",
            method: Method::Get,
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
pre_auth_code = secret  code that starts an authorisation
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_provider_token",
            path: "/cgi-bin/service/get_provider_token",
            token: TokenKind::None,
            token_param: "",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
corpid = string? from corp_id  the provider's own company
provider_secret = secret?  keep it on the server
[response]
provider_access_token = secret  at most 512 bytes; keep it until it expires
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_register_code",
            path: "/cgi-bin/service/get_register_code",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
template_id = string!  registration template
corp_name = string?
admin_name = string?
admin_mobile = string?
state = string?  the caller's own value, comes back later
follow_user = string?  member of the provider who looks after the company
[response]
register_code = string  code for the registration page
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_register_info",
            path: "/cgi-bin/service/get_register_info",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
register_code = string!  code for the registration page
[response]
corpid = string  company that authorised the app
contact_sync = {contact_sync}?  token to import the contacts with
auth_user_info = {auth_user_info}?  administrator who authorised
template_id = string  registration template
state = string?  the caller's own value, comes back later
[types.contact_sync]
access_token = secret  at most 512 bytes; keep it until it expires
expires_in = int  seconds until it expires
[types.auth_user_info]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.get_suite_token",
            path: "/cgi-bin/service/get_suite_token",
            token: TokenKind::None,
            token_param: "",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "GetSuiteToken",
            title: "Get the access token of a third-party app (获取第三方应用凭证)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90600",
                "https://developer.work.weixin.qq.com/document/path/90785",
            ],
            note: "Needs the latest suite_ticket.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
suite_id = string? from suite_id  third-party app or custom app template
suite_secret = secret? from suite_secret  keep it on the server
suite_ticket = secret!  pushed by WeCom every ten minutes
[response]
suite_access_token = secret  at most 512 bytes; keep it until it expires
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.getuserdetail3rd",
            path: "/cgi-bin/service/getuserdetail3rd",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "Getuserdetail3rd",
            title: "Get the sensitive details of a visiting user (获取访问用户敏感信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91122",
                "https://developer.work.weixin.qq.com/document/path/91156",
            ],
            note: "Needs user_ticket, which only comes if the user agreed to share private data.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_ticket = secret!  for getuserdetail3rd
[response]
corpid = string  company that authorised the app
userid = string
name = string?
gender = int?  1 male, 2 female, 0 unknown
avatar = string?
qr_code = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.getuserinfo3rd",
            path: "/cgi-bin/service/getuserinfo3rd",
            method: Method::Get,
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
code = string!  from signing in; usable once, valid 5 minutes
[response]
CorpId = string?
UserId = string?
OpenId = string?
DeviceId = string?
open_userid = string?  id of the member across the provider's apps
user_ticket = secret?  for getuserdetail3rd
expires_in = int?  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.list_device",
            path: "/cgi-bin/service/list_device",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ListDevice",
            title: "List devices (获取设备列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91346"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?  number of entries to skip
limit = int?  page size
[response]
device_list = [{device_list}]
[types.device_list]
model_id = string  model of the device
device_sn = string  serial number of the device
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.media_upload",
            path: "/cgi-bin/service/media/upload",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &["type"],
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
media_id = string  file for id translation
created_at = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.miniprogram_jscode2session",
            path: "/cgi-bin/service/miniprogram/jscode2session",
            method: Method::Get,
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "MiniprogramJscode2session",
            title: "Exchange a mini program sign-in code for a session (第三方小程序code2Session)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92468"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
js_code = string!  from signing in; usable once, valid 5 minutes
grant_type = string! default authorization_code  always authorization_code
[response]
corpid = string  company that authorised the app
userid = string
session_key = secret  key of the mini program session, keep it on the server
open_userid = string  id of the member across the provider's apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.prolong_try",
            path: "/cgi-bin/service/prolong_try",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ProlongTry",
            title: "Prolong the trial of a company (延长试用期)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91913"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
buyer_corpid = string!
prolong_days = int!  days to add to the trial
appid = int?  older id of the app within a suite
[response]
try_end_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.reset_secret_no",
            path: "/cgi-bin/service/reset_secret_no",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "ResetSecretNo",
            title: "Reset the secret of a device (重置SecretNo)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90753"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.set_printer_support_state",
            path: "/cgi-bin/service/set_printer_support_state",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "SetPrinterSupportState",
            title: "Set whether a printer device is supported (设置打印机支持状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92782"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
not_supported_printer = bool!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.set_session_info",
            path: "/cgi-bin/service/set_session_info",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
            group: "service",
            type_name: "SetSessionInfo",
            title: "Set the options of an authorisation (设置授权配置)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90602",
                "https://developer.work.weixin.qq.com/document/path/90787",
            ],
            note: "For tests of apps that are not yet released, and to narrow the apps to authorise.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pre_auth_code = secret!  code that starts an authorisation
session_info = {session_info}!  options of the authorisation
[types.session_info]
appid = [int]?  older id of the app within a suite
auth_type = int?  0 real, 1 test
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.auth_getuserinfo3rd",
            path: "/cgi-bin/service/auth/getuserinfo3rd",
            method: Method::Get,
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
            path: "/cgi-bin/service/auth/getuserdetail3rd",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
            path: "/cgi-bin/service/v2/get_auth_info",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
corpid = string  company that authorised the app
corp_name = string
[types.auth_corp_info]
corpid = string
corp_name = string
[types.auth_info]
agent = [{agent}]
[types.agent]
agentid = int  id of the app in the company
name = string
square_logo_url = string
round_logo_url = string
appid = int?  older id of the app within a suite
auth_mode = int?  0 by an administrator, 1 by a member
privilege = {privilege}?  what the app may see
shared_from = {shared_from}?  company that shared the app
is_customized_app = bool?  whether it is developed on behalf (代开发)
auth_from_thirdapp = bool?  whether it was authorised through a third-party app
[types.privilege]
level = int  1 basic contacts read only, 2 all contacts read only, 3 all contacts read and write, 4 basic data of single members read only, 5 all contacts write only
allow_user = [string]?  visible scope of the app
allow_party = [int]?  visible scope of the app
allow_tag = [int]?  visible scope of the app
extra_user = [string]?  contacts the app may read besides
extra_party = [int]?  contacts the app may read besides
extra_tag = [int]?  contacts the app may read besides
[types.shared_from]
corpid = string?  company that authorised the app
[types.edition_info]
agent = [{edition_info_agent}]
[types.edition_info_agent]
agentid = int  id of the app in the company
edition_id = string
edition_name = string
app_status = int  0 not paid, 1 trial, 2 trial over, 3 paid, 4 payment over, 5 unlimited trial, 6 paid but with too many users
user_limit = int  how many users were paid for
expired_time = int  Unix seconds, end of the edition
is_virtual_version = bool  whether the edition is a virtual one
is_shared_from_other_corp = bool  whether the app was shared by another company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.service.v2_get_permanent_code",
            path: "/cgi-bin/service/v2/get_permanent_code",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            crate_name: "work",
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
corpid = string  company that authorised the app
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
