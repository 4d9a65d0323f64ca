//! Generated from `spec/open/wxa.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 73] = [
    Entry::new(
        Operation {
            name: "open.wxa.add_to_template",
            path: "/wxa/addtotemplate",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "AddToTemplate",
            title: "Add a draft to the template library (将草稿添加到模板库)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/addToTemplate.html",
            ],
            note: "",
            errors: &[85064, 85065],
            obsolete: None,
            shape: r"[request]
draft_id = int!  id of the draft
template_type = int?  0 ordinary template, 1 standard template
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.api_wxa_query_nickname",
            path: "/wxa/api_wxa_querynickname",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "ApiWxaQueryNickname",
            title: "Get the review state of a name (查询小程序名称审核状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getNickNameStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
audit_id = int?  id of the review
[response]
nickname = string
audit_stat = int  1 in review, 2 rejected, 3 approved
fail_reason = string?  why it was rejected
audit_time = int?  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.bind_tester",
            path: "/wxa/bind_tester",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "BindTester",
            title: "Bind a tester (绑定体验者)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/bindTester.html",
            ],
            note: "",
            errors: &[85001, 85002, 85003, 85004],
            obsolete: None,
            shape: r"[request]
wechatid = string!  WeChat id of the tester
[response]
userstr = string  id that stands for the tester
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.change_visit_status",
            path: "/wxa/change_visitstatus",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "ChangeVisitStatus",
            title: "Set whether the service is open to visitors (设置小程序服务状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setVisitStatus.html",
            ],
            note: "",
            errors: &[85021, 85022],
            obsolete: None,
            shape: r"[request]
action = string! default open  close or open
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.change_wxa_search_status",
            path: "/wxa/changewxasearchstatus",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "ChangeWxaSearchStatus",
            title: "Set whether the mini program can be searched (设置搜索状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSearchStatus.html",
            ],
            note: "",
            errors: &[85083, 85084],
            obsolete: None,
            shape: r"[request]
status = int!  1 cannot be searched, 0 can be searched
[response]
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.commit",
            path: "/wxa/commit",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "Commit",
            title: "Upload code and generate a trial version (上传代码并生成体验版)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/commit.html",
            ],
            note: "Needs a template of the third-party platform; the result is the trial version, which is then submitted for review.",
            errors: &[85013, 85014, 85043, 85044, 85045, 85046, 85047, 85048],
            obsolete: None,
            shape: r"[request]
template_id = string!  id of the code template
ext_json = string! default {}  content of ext.json as a string
user_version = string!  version number given at upload
user_desc = string!  description given at upload
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.delete_template",
            path: "/wxa/deletetemplate",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "DeleteTemplate",
            title: "Delete a code template (删除代码模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/deleteTemplate.html",
            ],
            note: "Makes room in the template library.",
            errors: &[85064],
            obsolete: None,
            shape: r"[request]
template_id = string!  id of the code template
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.fetch_data_setting",
            path: "/wxa/fetchdatasetting",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "FetchDataSetting",
            title: "Get or set data prefetching (获取/设置数据预拉取和周期性更新)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getFetchdataSetting.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default get  get, set_pre_fetch or set_period_fetch
is_pre_fetch_open = bool?  whether prefetching is on
pre_fetch_type = int?  source of the data: 0 the developer's server, 1 a cloud function
pre_fetch_url = string?  address of the data, for type 0
pre_env = string?  id of the environment, for type 1
pre_function_name = string?  name of the cloud function, for type 1
is_period_fetch_open = bool?  whether periodic updating is on
period_fetch_type = int?  source of the data: 0 the developer's server, 1 a cloud function
period_fetch_url = string?  address of the data, for type 0
period_env = string?  id of the environment, for type 1
period_function_name = string?  name of the cloud function, for type 1
[response]
is_pre_fetch_open = bool?  whether prefetching is on
pre_fetch_type = int?  source of the data: 0 the developer's server, 1 a cloud function
pre_fetch_url = string?  address of the data, for type 0
pre_env = string?  id of the environment, for type 1
pre_function_name = string?  name of the cloud function, for type 1
is_period_fetch_open = bool?  whether periodic updating is on
period_fetch_type = int?  source of the data: 0 the developer's server, 1 a cloud function
period_fetch_url = string?  address of the data, for type 0
period_env = string?  id of the environment, for type 1
period_function_name = string?  name of the cloud function, for type 1
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_audit_status",
            path: "/wxa/get_auditstatus",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetAuditStatus",
            title: "Get the state of a code review (查询审核单状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getAuditStatus.html",
            ],
            note: "",
            errors: &[85012],
            obsolete: None,
            shape: r"[request]
auditid = int!  id of the review
[response]
status = int  0 approved, 1 rejected, 2 in review, 3 withdrawn, 4 put off
reason = string?  why it was rejected
screenshot = string?  media ids of screenshots of the failure, separated by |
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_category",
            path: "/wxa/get_category",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetCategory",
            title: "List categories usable in code review (获取类目名称信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoryName.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
category_list = [{category_list}]
[types.category_list]
first_id = int  id of the category
first_class = string  name of the category
second_id = int  id of the category
second_class = string  name of the category
third_id = int?  id of the category
third_class = string?  name of the category
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_effective_domain",
            path: "/wxa/get_effective_domain",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetEffectiveDomain",
            title: "Get the effective server domains (获取发布后生效服务器域名列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveServerDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
mp_domain = {mp_domain}?  set in the mini program's own administration
third_domain = {third_domain}?  set by the third-party platform
direct_domain = {direct_domain}?  set by the direct interface
effective_domain = {effective_domain}?  in force in the end
[types.mp_domain]
requestdomain = [string]  domains of requests, with https://
wsrequestdomain = [string]  domains of web sockets, with wss://
uploaddomain = [string]  domains of uploads, with https://
downloaddomain = [string]  domains of downloads, with https://
udpdomain = [string]  domains of UDP, with udp://
tcpdomain = [string]  domains of TCP, with tcp://
[types.third_domain]
requestdomain = [string]  domains of requests, with https://
wsrequestdomain = [string]  domains of web sockets, with wss://
uploaddomain = [string]  domains of uploads, with https://
downloaddomain = [string]  domains of downloads, with https://
udpdomain = [string]  domains of UDP, with udp://
tcpdomain = [string]  domains of TCP, with tcp://
[types.direct_domain]
requestdomain = [string]  domains of requests, with https://
wsrequestdomain = [string]  domains of web sockets, with wss://
uploaddomain = [string]  domains of uploads, with https://
downloaddomain = [string]  domains of downloads, with https://
udpdomain = [string]  domains of UDP, with udp://
tcpdomain = [string]  domains of TCP, with tcp://
[types.effective_domain]
requestdomain = [string]  domains of requests, with https://
wsrequestdomain = [string]  domains of web sockets, with wss://
uploaddomain = [string]  domains of uploads, with https://
downloaddomain = [string]  domains of downloads, with https://
udpdomain = [string]  domains of UDP, with udp://
tcpdomain = [string]  domains of TCP, with tcp://
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_effective_webviewdomain",
            path: "/wxa/get_effective_webviewdomain",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetEffectiveWebviewdomain",
            title: "Get the effective business domains (获取发布后生效业务域名列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveJumpDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
mp_webviewdomain = [string]?  set in the mini program's own administration
third_webviewdomain = [string]?  set by the third-party platform
direct_webviewdomain = [string]?  set by the direct interface
effective_webviewdomain = [string]?  in force in the end
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_latest_audit_status",
            path: "/wxa/get_latest_auditstatus",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetLatestAuditStatus",
            title: "Get the state of the latest code review (查询最新一次审核单状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getLatestAuditStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
auditid = int  id of the review
status = int  0 approved, 1 rejected, 2 in review, 3 withdrawn, 4 put off
reason = string?  why it was rejected
ScreenShot = string?  media ids of screenshots of the failure, separated by |
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_page",
            path: "/wxa/get_page",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetPage",
            title: "List the pages of the uploaded code (获取已上传的代码页面列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
page_list = [string]  paths of the pages
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_prefetch_dns_domain",
            path: "/wxa/get_prefetchdnsdomain",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetPrefetchDnsDomain",
            title: "Get the DNS prefetch domains (获取 DNS 预解析域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getPrefetchDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
prefetch_dns_domain = [{prefetch_dns_domain}]  domains to resolve ahead
size_limit = int  how many domains are allowed
[types.prefetch_dns_domain]
url = string
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_qrcode",
            path: "/wxa/get_qrcode",
            method: Method::Get,
            body: BodyKind::None,
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetQrcode",
            title: "Get the QR code of the trial version (获取体验版二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getTrialQRCode.html",
            ],
            note: "Answers with an image; errors come as JSON.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
path = string?  page to open, with its query, URL-encoded
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_webviewdomain_confirm_file",
            path: "/wxa/get_webviewdomain_confirmfile",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetWebviewdomainConfirmFile",
            title: "Get the business domain verification file (获取业务域名校验文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getJumpDomainConfirmFile.html",
            ],
            note: "Serve the file at the root of the domain before setting it.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
file_name = string  name of the file to serve at the root of the domain
file_content = string  content of the file
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_appeal_records",
            path: "/wxa/getappealrecords",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetAppealRecords",
            title: "List the appeals against a violation (获取小程序申诉记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getAppealRecords.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
illegal_record_id = string!  id of the violation
[response]
records = [{records}]
[types.records]
appeal_record_id = int  id of the appeal
appeal_count = int?  which appeal this is
appeal_from = int  who appealed
appeal_status = int  state of the appeal
materials = [{materials}]?
punish_description = string?  what the punishment is
audit_reason = string?  reason of the decision
appeal_time = int  Unix seconds
[types.materials]
illegal_material = {illegal_material}?
appeal_material = {appeal_material}?
[types.illegal_material]
content = string
content_url = string  address of the offending material
[types.appeal_material]
reason = string  why it was rejected
proof_material_ids = [string]  media ids of the evidence
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_default_ams_info",
            path: "/wxa/getdefaultamsinfo",
            query: &["action"],
            ok_field: Some("ret"),
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetDefaultAmsInfo",
            title: "Get an ad revenue share ratio (查询广告分账比例)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetShareRatio.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetCustomShareRatio.html",
            ],
            note: "action get_share_ratio reads the ratio in force, agency_get_custom_share_ratio the one set for a single mini program.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string!  get_share_ratio or agency_get_custom_share_ratio
[request]
appid = string? from app_id  app id of the mini program or, in the follow component, of the official account
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
share_ratio = int  the platform's share of the ad revenue, in percent
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_gray_release_plan",
            path: "/wxa/getgrayreleaseplan",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetGrayReleasePlan",
            title: "Get the phased release plan (获取分阶段发布详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getGrayReleasePlan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
gray_release_plan = {gray_release_plan}
[types.gray_release_plan]
status = int
gray_percentage = int  percentage of users who get the new version, 1 to 100
create_timestamp = int  Unix seconds
support_debuger_first = bool?  whether project members get it first
support_experiencer_first = bool?  whether testers get it first
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_illegal_records",
            path: "/wxa/getillegalrecords",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetIllegalRecords",
            title: "List violations (获取小程序违规处罚记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getIllegalRecords.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[response]
records = [{records}]
[types.records]
illegal_record_id = string  id of the violation
illegal_reason = string  reason of the violation
illegal_content = string  what was offending
rule_name = string  name of the rule
rule_url = string  address of the rule
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_mp_admin_auth",
            path: "/wxa/getmpadminauth",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetMpAdminAuth",
            title: "Ask the official account's administrator for authorization (获取公众号管理员授权)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mp_appid = string!  app id of the official account
same_admin = bool! as bool_as_int  whether both have the same administrator
[response]
authorize_url = string  page on which the administrator confirms
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_show_wxa_item",
            path: "/wxa/getshowwxaitem",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetShowWxaItem",
            title: "Get the official account shown in the follow component (获取展示的公众号信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getShowItem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
can_open = bool as bool_as_int  whether the component can be shown
is_open = bool as bool_as_int  whether the component is shown
appid = string?  app id of the mini program or, in the follow component, of the official account
nickname = string?
headimg = string?  address of the avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_template_draft_list",
            path: "/wxa/gettemplatedraftlist",
            method: Method::Get,
            token: TokenKind::Component,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetTemplateDraftList",
            title: "List code drafts (获取草稿箱列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplatedRaftList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
draft_list = [{draft_list}]
[types.draft_list]
draft_id = int  id of the draft
user_version = string  version number given at upload
user_desc = string  description given at upload
create_time = int  Unix seconds
source_miniprogram = string?  name of the mini program it was uploaded from
source_miniprogram_appid = string?
developer = string?  who uploaded it
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_template_list",
            path: "/wxa/gettemplatelist",
            method: Method::Get,
            token: TokenKind::Component,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetTemplateList",
            title: "List code templates (获取模板列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplateList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
template_type = int?  0 ordinary template, 1 standard template
[response]
template_list = [{template_list}]
[types.template_list]
template_id = string  id of the code template
template_type = int  0 ordinary template, 1 standard template
draft_id = int?  id of the draft
user_version = string  version number given at upload
user_desc = string  description given at upload
source_miniprogram_appid = string?  app id of the development mini program
source_miniprogram = string?  name of the development mini program
audit_scene = int?  scene of a standard template's review
audit_status = int?  state of a standard template's review
reason = string?  why it was rejected
category_list = [{category_list}]?
create_time = int  Unix seconds
[types.category_list]
address = string  path of the page
tag = string  words for the page, separated by blanks
title = string  title of the page
first_id = int  id of the category
first_class = string  name of the category
second_id = int  id of the category
second_class = string  name of the category
third_id = int?  id of the category
third_class = string?  name of the category
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_version_info",
            path: "/wxa/getversioninfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetVersionInfo",
            title: "Get the trial and released versions (查询小程序版本信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVersionInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
exp_info = {exp_info}?  the trial version
release_info = {release_info}?  the released version
[types.exp_info]
exp_time = int  Unix seconds
exp_version = string
exp_desc = string
[types.release_info]
release_time = int  Unix seconds
release_version = string
release_desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_visit_status",
            path: "/wxa/getvisitstatus",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetVisitStatus",
            title: "Get whether the service is open to visitors (查询小程序服务状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVisitStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_wxamplink_for_show",
            path: "/wxa/getwxamplinkforshow",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetWxamplinkForShow",
            title: "List official accounts that can be shown (获取可以用来设置的公众号列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getLinkForShow.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
page = int! default 0  page number; ad data start at 1, official accounts at 0
num = int! default 10  entries a page, at most 20
[response]
biz_info_list = [{biz_info_list}]
total_num = int
[types.biz_info_list]
appid = string  app id of the mini program or, in the follow component, of the official account
nickname = string
headimg = string  address of the avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_wxa_search_status",
            path: "/wxa/getwxasearchstatus",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetWxaSearchStatus",
            title: "Get whether the mini program can be searched (获取搜索状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getSearchStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
status = int  1 cannot be searched, 0 can be searched
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.gray_release",
            path: "/wxa/grayrelease",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GrayRelease",
            title: "Start a phased release (分阶段发布)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/grayRelease.html",
            ],
            note: "The percentage can only be raised; a plan that reaches 100 is a full release.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
gray_percentage = int!  percentage of users who get the new version, 1 to 100
support_debuger_first = bool?  whether project members get it first
support_experiencer_first = bool?  whether testers get it first
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.member_auth",
            path: "/wxa/memberauth",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "MemberAuth",
            title: "List testers (获取体验者列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/getTester.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = get_experiencer  get_experiencer
[response]
members = [{members}]
[types.members]
userstr = string  id that stands for the tester
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.modify_domain",
            path: "/wxa/modify_domain",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "ModifyDomain",
            title: "Configure server domains (配置小程序服务器域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain.html",
            ],
            note: "Domains must first be registered with the third-party platform. For get, all lists are left out.",
            errors: &[85015, 85016, 85017, 85018],
            obsolete: None,
            shape: r"[request]
action = string! default get  add, delete, set or get
requestdomain = [string]?  domains of requests, with https://
wsrequestdomain = [string]?  domains of web sockets, with wss://
uploaddomain = [string]?  domains of uploads, with https://
downloaddomain = [string]?  domains of downloads, with https://
udpdomain = [string]?  domains of UDP, with udp://
tcpdomain = [string]?  domains of TCP, with tcp://
[response]
requestdomain = [string]?  domains of requests, with https://
wsrequestdomain = [string]?  domains of web sockets, with wss://
uploaddomain = [string]?  domains of uploads, with https://
downloaddomain = [string]?  domains of downloads, with https://
udpdomain = [string]?  domains of UDP, with udp://
tcpdomain = [string]?  domains of TCP, with tcp://
invalid_requestdomain = [string]?  domains of requests that were not taken
invalid_wsrequestdomain = [string]?  domains of web sockets that were not taken
invalid_uploaddomain = [string]?  domains of uploads that were not taken
invalid_downloaddomain = [string]?  domains of downloads that were not taken
invalid_udpdomain = [string]?  domains of UDP that were not taken
invalid_tcpdomain = [string]?  domains of TCP that were not taken
no_icp_domain = [string]?  domains without an ICP filing
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.modify_domain_directly",
            path: "/wxa/modify_domain_directly",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "ModifyDomainDirectly",
            title: "Configure server domains directly (快速配置小程序服务器域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomainDirectly.html",
            ],
            note: "Domains need not be registered with the third-party platform.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default get  add, delete, set or get
requestdomain = [string]?  domains of requests, with https://
wsrequestdomain = [string]?  domains of web sockets, with wss://
uploaddomain = [string]?  domains of uploads, with https://
downloaddomain = [string]?  domains of downloads, with https://
udpdomain = [string]?  domains of UDP, with udp://
[response]
requestdomain = [string]?  domains of requests, with https://
wsrequestdomain = [string]?  domains of web sockets, with wss://
uploaddomain = [string]?  domains of uploads, with https://
downloaddomain = [string]?  domains of downloads, with https://
udpdomain = [string]?  domains of UDP, with udp://
tcpdomain = [string]?  domains of TCP, with tcp://
invalid_requestdomain = [string]?  domains of requests that were not taken
invalid_wsrequestdomain = [string]?  domains of web sockets that were not taken
invalid_uploaddomain = [string]?  domains of uploads that were not taken
invalid_downloaddomain = [string]?  domains of downloads that were not taken
invalid_udpdomain = [string]?  domains of UDP that were not taken
invalid_tcpdomain = [string]?  domains of TCP that were not taken
no_icp_domain = [string]?  domains without an ICP filing
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.mp_verify_beta_weapp",
            path: "/wxa/mpverifybetaweapp",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "MpVerifyBetaWeapp",
            title: "Verify a trial mini program with an official account (使用公众号认证试用小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/mpverifybetaweapp.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mp_appid = string!  app id of the official account
ticket = secret!  ticket from the administrator's authorization
[response]
authorize_url = string  page on which the administrator confirms
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_check_can_open_publisher",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyCheckCanOpenPublisher",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCheckCanOpenPublisher.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_check_can_open_publisher  what is done, see the forms
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_create_adunit",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyCreateAdunit",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyCreateAdunit.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_create_adunit  what is done, see the forms
[request]
name = string!
type = string!
video_duration_min = int?  seconds, shortest video
video_duration_max = int?  seconds, longest video
tmpl_type = int?  kind of the ad template
tmpl_id = string?  id of the ad template
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
ad_unit_id = string  id of the ad unit
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_create_publisher",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyCreatePublisher",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCreatePublisher.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_create_publisher  what is done, see the forms
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_adpos_genenral",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetAdposGenenral",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposGenenral.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_adpos_genenral  what is done, see the forms
[request]
page = int! default 1  page number; ad data start at 1, official accounts at 0
page_size = int! default 10  entries a page
start_date = string!  yyyy-MM-dd
end_date = string!  yyyy-MM-dd
ad_slot = string?  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
summary = {summary}
list = [{list}]
total_num = int
[types.summary]
req_succ_count = int  requests that got an ad
exposure_count = int  times an ad was shown
exposure_rate = float  share of requests that were shown
click_count = int  clicks
click_rate = float  share of shows that were clicked
income = float  fen
ecpm = float  fen for a thousand shows
[types.list]
req_succ_count = int  requests that got an ad
exposure_count = int  times an ad was shown
exposure_rate = float  share of requests that were shown
click_count = int  clicks
click_rate = float  share of shows that were clicked
income = float  fen
ecpm = float  fen for a thousand shows
slot_id = int  number of the kind of ad slot
ad_slot = string  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
date = string  day of the data
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_adunit_code",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetAdunitCode",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitCode.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_adunit_code  what is done, see the forms
[request]
ad_unit_id = string!  id of the ad unit
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
code = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_adunit_general",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetAdunitGeneral",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposDetail.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_adunit_general  what is done, see the forms
[request]
page = int! default 1  page number; ad data start at 1, official accounts at 0
page_size = int! default 10  entries a page
start_date = string!  yyyy-MM-dd
end_date = string!  yyyy-MM-dd
ad_slot = string?  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
ad_unit_id = string?  id of the ad unit
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
list = [{list}]
total_num = int
[types.list]
ad_unit_id = string  id of the ad unit
ad_unit_name = string
stat_item = [{stat_item}]
[types.stat_item]
req_succ_count = int  requests that got an ad
exposure_count = int  times an ad was shown
exposure_rate = float  share of requests that were shown
click_count = int  clicks
click_rate = float  share of shows that were clicked
income = float  fen
ecpm = float  fen for a thousand shows
ad_slot = string  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
date = string  day of the data
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_adunit_list",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetAdunitList",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitList.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_adunit_list  what is done, see the forms
[request]
page = int! default 1  page number; ad data start at 1, official accounts at 0
page_size = int! default 10  entries a page
ad_slot = string?  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
ad_unit_id = string?  id of the ad unit
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
ad_unit = [{ad_unit}]
total_num = int
[types.ad_unit]
ad_unit_id = string  id of the ad unit
ad_unit_name = string
slot_id = string?  number of the kind of ad slot
ad_slot = string?  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
ad_unit_type = string  kind of the ad unit
ad_unit_status = int  state of the ad unit
ad_unit_size = [{ad_unit_size}]?
appid = string?  app id of the mini program or, in the follow component, of the official account
video_duration_min = int?  seconds, shortest video
video_duration_max = int?  seconds, longest video
[types.ad_unit_size]
width = int
height = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_black_list",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetBlackList",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetBlackList.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_black_list  what is done, see the forms
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
blacklist_biz = [{blacklist_biz}]  official accounts barred
blacklist_weapp = [{blacklist_weapp}]?  mini programs barred
blacklist_ios = [{blacklist_ios}]?  iOS apps barred
blacklist_android = [{blacklist_android}]?  Android apps barred
[types.blacklist_biz]
id = string
name = string
icon = string
[types.blacklist_weapp]
id = string
name = string
icon = string
[types.blacklist_ios]
id = string
name = string
icon = string
[types.blacklist_android]
id = string
name = string
icon = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_cover_adpos_scene",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetCoverAdposScene",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposScene.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_cover_adpos_scene  what is done, see the forms
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
cover_scene_list = [int] as csv_comma  scenes in which cover ads are not shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_cover_adpos_status",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetCoverAdposStatus",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposStatus.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_cover_adpos_status  what is done, see the forms
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
status = int
next_open_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_mp_ams_category_blacklist",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetMpAmsCategoryBlacklist",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetAmsCategoryBlackList.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_mp_amscategory_blacklist  what is done, see the forms
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
ams_category = [string] as csv_pipe  categories of ads that are barred
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_settlement",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetSettlement",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetSettlement.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_settlement  what is done, see the forms
[request]
page = int! default 1  page number; ad data start at 1, official accounts at 0
page_size = int! default 10  entries a page
start_date = string!  yyyy-MM-dd
end_date = string!  yyyy-MM-dd
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
revenue_all = int  fen, all revenue
penalty_all = int  fen taken off as penalty
settled_revenue_all = int  fen settled
settlement_list = [{settlement_list}]
total_num = int
[types.settlement_list]
date = string  day of the data
zone = string  days the settlement covers
month = string  month of the settlement
order = int  which half of the month: 1 first, 2 second
sett_status = int  state of the settlement
sett_no = string  number of the settlement
settled_revenue = int  fen settled in this period
mail_send_cnt = int  how often the mail was sent
slot_revenue = [{slot_revenue}]  revenue by kind of ad slot
[types.slot_revenue]
slot_id = string  number of the kind of ad slot
slot_settled_revenue = int  fen settled in this period
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_tmpl_type",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetTmplType",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyGetTmplType.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_tmpl_type  what is done, see the forms
[request]
ad_unit_id = string!  id of the ad unit
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
tmpl_type = int  kind of the ad template
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_set_black_list",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencySetBlackList",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetBlackList.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_set_black_list  what is done, see the forms
[request]
op = int!  1 to add or 2 to remove
list = [{list}]! as json_string
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
blacklist_biz = [{blacklist_biz}]  official accounts barred
blacklist_weapp = [{blacklist_weapp}]?  mini programs barred
blacklist_ios = [{blacklist_ios}]?  iOS apps barred
blacklist_android = [{blacklist_android}]?  Android apps barred
[types.list]
type = int!
id = string!
[types.blacklist_biz]
id = string
name = string
icon = string
[types.blacklist_weapp]
id = string
name = string
icon = string
[types.blacklist_ios]
id = string
name = string
icon = string
[types.blacklist_android]
id = string
name = string
icon = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_set_cover_adpos_scene",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencySetCoverAdposScene",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposScene.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_set_cover_adpos_scene  what is done, see the forms
[request]
cover_scene_list = [int]! as csv_comma  scenes in which cover ads are not shown
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_set_cover_adpos_status",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencySetCoverAdposStatus",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposStatus.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_set_cover_adpos_status  what is done, see the forms
[request]
status = int!
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_set_mp_ams_category_blacklist",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencySetMpAmsCategoryBlacklist",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetAmsCategoryBlackList.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_set_mp_amscategory_blacklist  what is done, see the forms
[request]
ams_category = [string]! as csv_pipe  categories of ads that are barred
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_update_adunit",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyUpdateAdunit",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyUpdateAdunit.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_update_adunit  what is done, see the forms
[request]
ad_unit_id = string!  id of the ad unit
name = string!
status = string!
video_duration_min = int?  seconds, shortest video
video_duration_max = int?  seconds, longest video
tmpl_type = int?  kind of the ad template
tmpl_id = string?  id of the ad template
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_get_agency_ad_unit_list",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsGetAgencyAdUnitList",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAgencyTmplIdList.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = get_agency_ad_unit_list  what is done, see the forms
[request]
page = int! default 1  page number; ad data start at 1, official accounts at 0
page_size = int! default 10  entries a page
ad_slot = string?  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
tmpl_id = string?  id of the ad template
is_return_tmpl_bind_list = bool? as bool_as_int
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
ad_unit_list = [{ad_unit_list}]
total_num = int
[types.ad_unit_list]
tmpl_id = string  id of the ad template
ad_unit_name = string
slot_id = string?  number of the kind of ad slot
ad_slot = string?  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
tmpl_bind_total_num = int
tmpl_bind_list = [{tmpl_bind_list}]?
[types.tmpl_bind_list]
ad_unit_id = string  id of the ad unit
ad_unit_name = string
slot_id = string?  number of the kind of ad slot
ad_slot = string?  kind of ad slot, such as SLOT_ID_WEAPP_BANNER; empty for all
ad_unit_type = string  kind of the ad unit
ad_unit_status = int  state of the ad unit
ad_unit_size = [{ad_unit_size}]?
appid = string?  app id of the mini program or, in the follow component, of the official account
video_duration_min = int?  seconds, shortest video
video_duration_max = int?  seconds, longest video
[types.ad_unit_size]
width = int
height = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_get_agency_settled_revenue",
            path: "/wxa/operationams",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsGetAgencySettledRevenue",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetAgencySettlement.html",
            ],
            note: "One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = get_agency_settled_revenue  what is done, see the forms
[request]
page = int! default 1  page number; ad data start at 1, official accounts at 0
page_size = int! default 10  entries a page
start_date = string!  yyyy-MM-dd
end_date = string!  yyyy-MM-dd
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
revenue_all = int  fen, all revenue
penalty_all = int  fen taken off as penalty
settled_revenue_all = int  fen settled
settlement_list = [{settlement_list}]
total_num = int
[types.settlement_list]
date = string  day of the data
zone = string  days the settlement covers
month = string  month of the settlement
order = int  which half of the month: 1 first, 2 second
sett_status = int  state of the settlement
sett_no = string  number of the settlement
settled_revenue = int  fen settled in this period
mail_send_cnt = int  how often the mail was sent
slot_revenue = [{slot_revenue}]  revenue by kind of ad slot
[types.slot_revenue]
slot_id = string  number of the kind of ad slot
slot_settled_revenue = int  fen settled in this period
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.query_quota",
            path: "/wxa/queryquota",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "QueryQuota",
            title: "Get the code review quota (查询服务商审核额度)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setCodeAuditQuota.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
rest = int  reviews left this month
limit = int  reviews a month
speedup_rest = int  speed-ups left this month
speedup_limit = int  speed-ups a month
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.release",
            path: "/wxa/release",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "Release",
            title: "Release the approved version (发布已通过审核的小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/release.html",
            ],
            note: "Releases the version approved last to all users. Needs no members: send an empty object.",
            errors: &[85019, 85020],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.revert_code_release",
            path: "/wxa/revertcoderelease",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "RevertCodeRelease",
            title: "Roll back the released version (小程序版本回退)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertCodeRelease.html",
            ],
            note: "With action get_history_version it lists the versions to which one can go back; without action it goes back.",
            errors: &[87011, 87012],
            obsolete: None,
            shape: r"[query]
action = string?  get_history_version, or absent to go back
app_version = int?  number of the version to go back to; absent for the one before
[response]
version_list = [{version_list}]?  versions that can be gone back to
[types.version_list]
app_version = int  number of the version to go back to; absent for the one before
user_version = string  version number given at upload
user_desc = string  description given at upload
commit_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.revert_gray_release",
            path: "/wxa/revertgrayrelease",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "RevertGrayRelease",
            title: "Cancel a phased release (取消分阶段发布)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertGrayRelease.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_prefetch_dns_domain",
            path: "/wxa/set_prefetchdnsdomain",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "SetPrefetchDnsDomain",
            title: "Set the DNS prefetch domains (设置 DNS 预解析域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/setPrefetchDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
prefetch_dns_domain = [{prefetch_dns_domain}]!  domains to resolve ahead
[types.prefetch_dns_domain]
url = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_beta_weapp_nickname",
            path: "/wxa/setbetaweappnickname",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "SetBetaWeappNickname",
            title: "Rename a trial mini program (修改试用小程序名称)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/modifyBetaMiniprogramNickName.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_default_ams_info",
            path: "/wxa/setdefaultamsinfo",
            query: &["action"],
            ok_field: Some("ret"),
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "SetDefaultAmsInfo",
            title: "Set an ad revenue share ratio (设置广告分账比例)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetShareRatio.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetCustomShareRatio.html",
            ],
            note: "action set_share_ratio sets the default, agency_set_custom_share_ratio the ratio of a single mini program.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string!  set_share_ratio or agency_set_custom_share_ratio
[request]
appid = string? from app_id  app id of the mini program or, in the follow component, of the official account
share_ratio = int!  the platform's share of the ad revenue, in percent
[response]
ret = int  result code, 0 success
err_msg = string?  text of the result
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_nickname",
            path: "/wxa/setnickname",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "SetNickname",
            title: "Set the name of a mini program (设置小程序名称)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html",
            ],
            note: "When wording asks for material, or an audit id comes back, the name goes through a review; otherwise it is set at once.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
nick_name = string!
id_card = string?  media id of the identity card, for persons
license = string?  media id of the licence, for organizations
naming_other_stuff_1 = string?  media id of material that supports the name
naming_other_stuff_2 = string?  media id of material that supports the name
naming_other_stuff_3 = string?  media id of material that supports the name
naming_other_stuff_4 = string?  media id of material that supports the name
naming_other_stuff_5 = string?  media id of material that supports the name
[response]
audit_id = int?  id of the review
wording = string?  text to show, for instance on material needed
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_webviewdomain",
            path: "/wxa/setwebviewdomain",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "SetWebviewdomain",
            title: "Configure business domains (配置小程序业务域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomain.html",
            ],
            note: "Domains must first be registered with the third-party platform. Without action all of its domains are taken over.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default get  add, delete, set or get
webviewdomain = [string]?  business domains, with https://
[response]
webviewdomain = [string]?  business domains, with https://
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_webviewdomain_directly",
            path: "/wxa/setwebviewdomain_directly",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "SetWebviewdomainDirectly",
            title: "Configure business domains directly (快速配置小程序业务域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomainDirectly.html",
            ],
            note: "Domains need not be registered with the third-party platform, but must serve the verification file.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default get  add, delete, set or get
webviewdomain = [string]?  business domains, with https://
[response]
webviewdomain = [string]?  business domains, with https://
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.speedupaudit",
            path: "/wxa/speedupaudit",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "Speedupaudit",
            title: "Speed up a code review (加急代码审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/speedupCodeAudit.html",
            ],
            note: "Uses up a speed-up of the platform's monthly quota.",
            errors: &[89401, 89402, 89403, 89404],
            obsolete: None,
            shape: r"[request]
auditid = int!  id of the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.submit_audit",
            path: "/wxa/submit_audit",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "SubmitAudit",
            title: "Submit code for review (提交代码审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html",
            ],
            note: "Only one version can be in review at a time. The result is pushed as an event.",
            errors: &[
                85006, 85007, 85008, 85009, 85010, 85011, 85023, 85077, 85085, 85086, 86000, 86001,
                86002,
            ],
            obsolete: None,
            shape: r"[request]
item_list = [{item_list}]!  categories and pages for the reviewers, at most 5
preview_info = {preview_info}?  screenshots and videos of the operation
version_desc = string?  note for the reviewers on this version
feedback_info = string?  feedback on the last review
feedback_stuff = [string]? as csv_pipe  media ids of feedback, separated by |
ugc_declare = {ugc_declare}?  how content of users is kept safe
privacy_api_not_use = bool?  true when the code uses no privacy interfaces though they were detected
order_path = string?  path of the order page
[response]
auditid = int  id of the review
[types.item_list]
address = string?  path of the page
title = string?  title of the page
tag = string?  words for the page, separated by blanks
first_id = int?  id of the category
first_class = string?  name of the category
second_id = int?  id of the category
second_class = string?  name of the category
third_id = int?  id of the category
third_class = string?  name of the category
[types.preview_info]
video_id_list = [string]?  media ids from the upload for reviews
pic_id_list = [string]?  media ids from the upload for reviews
[types.ugc_declare]
scene = [int]?  scenes with content of users
other_scene_desc = string?  description when another scene is chosen
method = [int]?  ways in which content is checked
has_audit_team = bool? as bool_as_int  whether people check content
audit_desc = string?  description of the checks
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.unbind_tester",
            path: "/wxa/unbind_tester",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "UnbindTester",
            title: "Unbind a tester (解除绑定体验者)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/unbindTester.html",
            ],
            note: "Give wechatid or userstr.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wechatid = string?  WeChat id of the tester
userstr = string?  id that stands for the tester
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.undo_code_audit",
            path: "/wxa/undocodeaudit",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "UndoCodeAudit",
            title: "Withdraw a code review (撤回代码审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/undoAudit.html",
            ],
            note: "The number of withdrawals a day and a month is limited.",
            errors: &[87011, 87013],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.update_show_wxa_item",
            path: "/wxa/updateshowwxaitem",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "UpdateShowWxaItem",
            title: "Set the official account shown in the follow component (设置展示的公众号信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/setShowItem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wxa_subscribe_biz_flag = bool! as bool_as_int  whether to show the component
appid = string?  app id of the mini program or, in the follow component, of the official account
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.upload_media",
            path: "/wxa/uploadmedia",
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "UploadMedia",
            title: "Upload material for a code review (上传提审素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/uploadMediaToCodeAudit.html",
            ],
            note: "For images and videos that accompany a code review.",
            errors: &[],
            obsolete: None,
            shape: r"[files]
media = file!
[response]
type = string
mediaid = string  media id for the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.verify_beta_weapp",
            path: "/wxa/verifybetaweapp",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "VerifyBetaWeapp",
            title: "Verify a trial mini program (试用小程序快速认证)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/verfifyBetaMiniprogram.html",
            ],
            note: "Turns a trial mini program into an ordinary one once the legal representative has confirmed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
verify_info = {verify_info}!
[types.verify_info]
enterprise_name = string!  name of the enterprise
code = string!
code_type = int!  1 unified social credit code, 2 organization code, 3 business licence number
legal_persona_name = string!  name of the legal representative
legal_persona_wechat = string!  WeChat id of the legal representative
legal_persona_idcard = string!  identity card number of the legal representative
component_phone = string!  phone number of the third-party platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_prefetch_domain",
            path: "/wxa/get_prefetchdomain",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "GetPrefetchDomain",
            title: "Get the domains that are resolved ahead (获取DNS预解析域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getPrefetchDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
prefetch_dns_domain = [{prefetch_dns_domain}]
size_limit = int?  how many there may be
[types.prefetch_dns_domain]
url = string  the domain
status = int?  whether it has been taken over
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_prefetch_domain",
            path: "/wxa/set_prefetchdomain",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa",
            type_name: "SetPrefetchDomain",
            title: "Set the domains that are resolved ahead (设置DNS预解析域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/setPrefetchDomain.html",
            ],
            note: "Replaces the whole list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
prefetch_dns_domain = [{prefetch_dns_domain}]!  the whole list; empty to remove all
[types.prefetch_dns_domain]
url = string!  the domain, without a scheme
",
        },
    ),
];
