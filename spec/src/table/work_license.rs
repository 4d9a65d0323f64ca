//! Generated from `spec/work/license.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 25] = [
    Entry::new(
        Operation {
            name: "work.license.active_account",
            path: "/cgi-bin/license/active_account",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "ActiveAccount",
            title: "Activate an account (激活账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95553"],
            note: "Called with the provider's access token. A member holds at most one base and one external contact account; activating a code for a member who has one of the same type merges the durations.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
active_code = string!  activation code, stands for one account
userid = string!  member of that company, as the provider sees the id
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.batch_active_account",
            path: "/cgi-bin/license/batch_active_account",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "BatchActiveAccount",
            title: "Activate accounts in bulk (批量激活账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95553"],
            note: "Each entry is decided by itself: look at the errcode of every result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
active_list = [{active_list}]!  at most 1000
[response]
active_result = [{active_result}]  one entry per item asked for, each with its own errcode
[types.active_list]
active_code = string!  activation code, stands for one account
userid = string!  member of that company, as the provider sees the id
[types.active_result]
errcode = int  result for this entry, 0 is success
active_code = string  activation code, stands for one account
userid = string  member of that company, as the provider sees the id
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.batch_get_active_info_by_code",
            path: "/cgi-bin/license/batch_get_active_info_by_code",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "BatchGetActiveInfoByCode",
            title: "Get the details of several activation codes (批量获取激活码详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95552"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
active_code_list = [string]!  at most 1000
[response]
active_info_list = [{active_info_list}]  one entry per code or licence found
invalid_active_code_list = [string]  codes that don't exist or don't belong to the company
[types.active_info_list]
active_code = string  activation code, stands for one account
type = int  account type: 1 base, 2 external contact (互通)
status = int  1 not bound, 2 bound and valid, 3 expired, 4 to be transferred, 5 merged, 6 assigned to a downstream company
userid = string?  member of that company, as the provider sees the id
create_time = int  Unix seconds, when the code or order was created
active_time = int?  Unix seconds, when the code was first bound; absent before
expire_time = int?  Unix seconds, when the licence ends; absent before activation
merge_info = {merge_info}?  present if codes were merged
share_info = {share_info}?  present if the code was assigned between upstream and downstream companies
[types.merge_info]
to_active_code = string  code that this one was merged into
from_active_code = string  code that was merged into this one
[types.share_info]
to_corpid = string  company that receives the codes
from_corpid = string  company that gives the codes
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.batch_share_active_code",
            path: "/cgi-bin/license/batch_share_active_code",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "BatchShareActiveCode",
            title: "Assign activation codes to a downstream company (分配激活码给下游/下级企业)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96059"],
            note: "Only between companies of one upstream and downstream group, for codes that are not yet bound.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
from_corpid = string!  company that gives the codes
to_corpid = string!  company that receives the codes
share_list = [{share_list}]!  at most 1000
[response]
share_result = [{share_result}]  one entry per item asked for, each with its own errcode
[types.share_list]
active_code = string!  activation code, stands for one account
[types.share_result]
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
active_code = string  activation code, stands for one account
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.batch_transfer_license",
            path: "/cgi-bin/license/batch_transfer_license",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "BatchTransferLicense",
            title: "Transfer licences between members (账号继承)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95673"],
            note: "Both members belong to the same company. A licence moved within the last 30 days can't be moved again.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
transfer_list = [{transfer_list}]!  at most 1000
[response]
transfer_result = [{transfer_result}]  one entry per item asked for, each with its own errcode
[types.transfer_list]
handover_userid = string!  member who gives the licence away
takeover_userid = string!  member who takes the licence over
[types.transfer_result]
errcode = int  result for this entry, 0 is success
handover_userid = string  member who gives the licence away
takeover_userid = string  member who takes the licence over
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.cancel_order",
            path: "/cgi-bin/license/cancel_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "CancelOrder",
            title: "Cancel a licence order (取消订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96106"],
            note: "Only orders that are not paid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
order_id = string!  licence order, within the provider
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.create_new_order",
            path: "/cgi-bin/license/create_new_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "CreateNewOrder",
            title: "Order new accounts (下单购买账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95644"],
            note: "Only places the order: somebody then pays it in the provider's console or through submit_pay_job.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
buyer_userid = string!  who places the order, a member of the provider's own company
account_count = {account_count}!  how many accounts of each type; at least one of the two
account_duration = {account_duration}!  how long the licences are bought for
[response]
order_id = string  the unpaid order
[types.account_count]
base_count = int?  number of base accounts
external_contact_count = int?  number of external contact accounts
[types.account_duration]
months = int?  months bought, each counted as 31 days
days = int?  days bought in addition to the months
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.create_new_order_job",
            path: "/cgi-bin/license/create_new_order_job",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "CreateNewOrderJob",
            title: "Create a job that buys accounts for several companies (创建多企业新购任务)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98892"],
            note: "First step of three: collect companies here, submit with submit_new_order_job, then poll new_order_job_result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string?  job id; leave out on the first call of a creating job, pass it to add more
buy_list = [{buy_list}]!  companies with what is bought for each
[response]
jobid = string?  job id; leave out on the first call of a creating job, pass it to add more
invalid_list = [{invalid_list}]?  entries that were not accepted, with the reason
[types.buy_list]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
account_count = {account_count}!  how many accounts of each type; at least one of the two
account_duration = {account_duration}!  how long the licences are bought for
auto_active_status = bool? as bool_as_int  whether the codes activate themselves
[types.account_count]
base_count = int?  number of base accounts
external_contact_count = int?  number of external contact accounts
[types.account_duration]
months = int?  months bought, each counted as 31 days
days = int?  days bought in addition to the months
[types.invalid_list]
corpid = string  the company the licences are for; an encrypted corpid is accepted
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.create_renew_order_job",
            path: "/cgi-bin/license/create_renew_order_job",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "CreateRenewOrderJob",
            title: "Create a job that renews accounts (创建续期任务)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95646"],
            note: "First step: collects the accounts, several calls with the same jobid; then submit_order_job places the order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
jobid = string?  job id; leave out on the first call of a creating job, pass it to add more
account_list = [{account_list}]!  at most 1000 a call
[response]
jobid = string  job id; leave out on the first call of a creating job, pass it to add more
invalid_account_list = [{invalid_account_list}]  entries that were not accepted, with the reason
[types.account_list]
userid = string!  member of that company, as the provider sees the id
type = int!  account type: 1 base, 2 external contact (互通)
[types.invalid_account_list]
errcode = int  result for this entry, 0 is success
errmsg = string?  explanation for this entry
userid = string  member of that company, as the provider sees the id
type = int  account type: 1 base, 2 external contact (互通)
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.get_active_info_by_code",
            path: "/cgi-bin/license/get_active_info_by_code",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "GetActiveInfoByCode",
            title: "Get the details of an activation code (获取激活码详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95552"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
active_code = string!  activation code, stands for one account
[response]
active_info = {active_info}
[types.active_info]
active_code = string  activation code, stands for one account
type = int  account type: 1 base, 2 external contact (互通)
status = int  1 not bound, 2 bound and valid, 3 expired, 4 to be transferred, 5 merged, 6 assigned to a downstream company
userid = string?  member of that company, as the provider sees the id
create_time = int  Unix seconds, when the code or order was created
active_time = int?  Unix seconds, when the code was first bound; absent before
expire_time = int?  Unix seconds, when the licence ends; absent before activation
merge_info = {merge_info}?  present if codes were merged
share_info = {share_info}?  present if the code was assigned between upstream and downstream companies
[types.merge_info]
to_active_code = string  code that this one was merged into
from_active_code = string  code that was merged into this one
[types.share_info]
to_corpid = string  company that receives the codes
from_corpid = string  company that gives the codes
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.get_active_info_by_user",
            path: "/cgi-bin/license/get_active_info_by_user",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "GetActiveInfoByUser",
            title: "Get the activation details of a member (获取成员的激活详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95555"],
            note: "A member may hold a base and an external contact account, so up to two entries come back.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
userid = string!  member of that company, as the provider sees the id
[response]
active_status = int  0 not activated, 1 activated
active_info_list = [{active_info_list}]  one entry per code or licence found
[types.active_info_list]
userid = string  member of that company, as the provider sees the id
type = int  account type: 1 base, 2 external contact (互通)
active_time = int  Unix seconds, when the code was first bound; absent before
expire_time = int  Unix seconds, when the licence ends; absent before activation
active_code = string  activation code, stands for one account
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.get_app_license_info",
            path: "/cgi-bin/license/get_app_license_info",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "GetAppLicenseInfo",
            title: "Get the licence state of an app (获取应用的接口许可状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95844"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
suite_id = string? from suite_id  third-party app or custom app template
[response]
license_status = int  whether licences are checked: 0 no, 1 yes
trail_info = {trail_info}?  trial of the app (spelled so), present if it has one
[types.trail_info]
start_time = int  Unix seconds
end_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.get_auto_active_status",
            path: "/cgi-bin/license/get_auto_active_status",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "GetAutoActiveStatus",
            title: "Get the automatic activation state of a company (查询企业的许可自动激活状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95874"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
[response]
auto_active_status = int  automatic activation: 0 off, 1 on
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.get_order",
            path: "/cgi-bin/license/get_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "GetOrder",
            title: "Get a licence order (获取订单详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95648"],
            note: "For an order of several companies use get_union_order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  licence order, within the provider
[response]
order = {order}
[types.order]
order_id = string  licence order, within the provider
order_type = int  1 purchase, 2 renewal, 5 migrated app version payment, 6 migrated contract, 8 purchase for several companies
order_status = int  0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused, 7 void
corpid = string  the company the licences are for; an encrypted corpid is accepted
price = int  amount in fen
account_count = {account_count_answer}  how many accounts of each type; at least one of the two
account_duration = {account_duration_answer}  how long the licences are bought for
create_time = int  Unix seconds, when the code or order was created
pay_time = int?  Unix seconds; absent while unpaid
[types.account_count_answer]
base_count = int  number of base accounts
external_contact_count = int  number of external contact accounts
[types.account_duration_answer]
months = int?  months bought, each counted as 31 days
days = int?  days bought in addition to the months
new_expire_time = int?  Unix seconds, common end of the renewed licences, instead of months
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.get_union_order",
            path: "/cgi-bin/license/get_union_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "GetUnionOrder",
            title: "Get a licence order for several companies (获取多企业订单详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98893"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  licence order, within the provider
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size, at most 1000, 500 by default
[response]
order = {order}
buy_list = [{buy_list}]  companies with what is bought for each
has_more = bool as bool_as_int  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.order]
order_id = string  licence order, within the provider
order_type = int  1 purchase, 2 renewal, 5 migrated app version payment, 6 migrated contract, 8 purchase for several companies
order_status = int  0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused, 7 void
price = int  amount in fen
create_time = int  Unix seconds, when the code or order was created
pay_time = int?  Unix seconds; absent while unpaid
[types.buy_list]
sub_order_id = string  order of one company within the joint order
corpid = string  the company the licences are for; an encrypted corpid is accepted
account_count = {account_count_answer}  how many accounts of each type; at least one of the two
account_duration = {account_duration_answer}  how long the licences are bought for
[types.account_count_answer]
base_count = int  number of base accounts
external_contact_count = int  number of external contact accounts
[types.account_duration_answer]
months = int?  months bought, each counted as 31 days
days = int?  days bought in addition to the months
new_expire_time = int?  Unix seconds, common end of the renewed licences, instead of months
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.list_actived_account",
            path: "/cgi-bin/license/list_actived_account",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "ListActivedAccount",
            title: "List the activated accounts of a company (获取企业的账号列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95544"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size, at most 1000, 500 by default
[response]
account_list = [{account_list}]  accounts with their licences
has_more = bool as bool_as_int  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.account_list]
userid = string  member of that company, as the provider sees the id
type = int  account type: 1 base, 2 external contact (互通)
active_time = int  Unix seconds, when the code was first bound; absent before
expire_time = int  Unix seconds, when the licence ends; absent before activation
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.list_order",
            path: "/cgi-bin/license/list_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "ListOrder",
            title: "List licence orders (获取订单列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95647"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  orders of this company only; empty for all companies
start_time = int?  Unix seconds; give both or neither, at most 31 days apart
end_time = int?  Unix seconds
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size, at most 1000, 500 by default
[response]
order_list = [{order_list}]  orders, newest page first
has_more = bool as bool_as_int  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.order_list]
order_id = string  licence order, within the provider
order_type = int  1 purchase, 2 renewal, 5 migrated app version payment, 6 migrated contract, 8 purchase for several companies
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.list_order_account",
            path: "/cgi-bin/license/list_order_account",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "ListOrderAccount",
            title: "List the accounts of an order (获取订单中的账号列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95649"],
            note: "Only orders that are paid have accounts. Renewal orders list members, purchase orders codes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  licence order, within the provider
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size, at most 1000, 500 by default
[response]
account_list = [{account_list}]  accounts with their licences
has_more = bool as bool_as_int  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.account_list]
active_code = string  activation code, stands for one account
userid = string?  member of that company, as the provider sees the id
type = int  account type: 1 base, 2 external contact (互通)
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.new_order_job_result",
            path: "/cgi-bin/license/new_order_job_result",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "NewOrderJobResult",
            title: "Get the result of a purchase job for several companies (获取多企业新购订单提交结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98892"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  job id; leave out on the first call of a creating job, pass it to add more
[response]
status = int  state of the job
order_id = string?  licence order, within the provider
fail_list = [{fail_list}]?  companies that failed, with the reason
[types.fail_list]
corpid = string  the company the licences are for; an encrypted corpid is accepted
errcode = int  result for this entry, 0 is success
errmsg = string  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.pay_job_result",
            path: "/cgi-bin/license/pay_job_result",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "PayJobResult",
            title: "Get the result of a balance payment job (获取订单支付结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99415"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  job id; leave out on the first call of a creating job, pass it to add more
[response]
status = int  state of the job
pay_job_result = {pay_job_result}
[types.pay_job_result]
errcode = int  result for this entry, 0 is success
errmsg = string?  explanation for this entry
fail_corp_list = [{fail_corp_list}]?  companies that failed, with the reason
[types.fail_corp_list]
corpid = string  the company the licences are for; an encrypted corpid is accepted
errcode = int  result for this entry, 0 is success
errmsg = string?  explanation for this entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.set_auto_active_status",
            path: "/cgi-bin/license/set_auto_active_status",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "SetAutoActiveStatus",
            title: "Set automatic activation for a company (设置企业的许可自动激活状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95873"],
            note: "When on, WeCom binds free codes by itself to members who use the provider's apps.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
auto_active_status = int!  automatic activation: 0 off, 1 on
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.submit_new_order_job",
            path: "/cgi-bin/license/submit_new_order_job",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "SubmitNewOrderJob",
            title: "Submit a purchase order for several companies (提交多企业新购订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98892"],
            note: "Asynchronous: poll new_order_job_result for the order id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  job id; leave out on the first call of a creating job, pass it to add more
buyer_userid = string!  who places the order, a member of the provider's own company
[response]
jobid = string  job id; leave out on the first call of a creating job, pass it to add more
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.submit_order_job",
            path: "/cgi-bin/license/submit_order_job",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "SubmitOrderJob",
            title: "Submit a renewal order (提交续期订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95646"],
            note: "Give either months or new_expire_time.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  job id; leave out on the first call of a creating job, pass it to add more
buyer_userid = string!  who places the order, a member of the provider's own company
account_duration = {account_duration_2}!  how long the licences are bought for
[response]
order_id = string  licence order, within the provider
[types.account_duration_2]
months = int?  months bought, each counted as 31 days
new_expire_time = int?  Unix seconds, common end of the renewed licences, instead of months
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.submit_pay_job",
            path: "/cgi-bin/license/submit_pay_job",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "SubmitPayJob",
            title: "Submit a payment of an order from the balance (提交余额支付订单任务)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99415"],
            note: "Pays from the provider's prepaid balance; poll pay_job_result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
payer_userid = string!  who pays, a member of the provider's own company
order_id = string!  licence order, within the provider
[response]
jobid = string  job id; leave out on the first call of a creating job, pass it to add more
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.license.support_policy_query",
            path: "/cgi-bin/license/support_policy_query",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "license",
            type_name: "SupportPolicyQuery",
            title: "Query whether a company is eligible for the licence support policy (查询企业是否满足接口许可支持政策)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96515"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  the company the licences are for; an encrypted corpid is accepted
[response]
query_result = int  whether the company meets the policy
unsatisfied_reason = [int]?  codes of the conditions that are not met
",
        },
    ),
];
