//! Generated from `spec/open/wxa.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 73] = [
    Entry::new(
        Operation {
            name: "open.wxa.add_to_template",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/addtotemplate",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "AddToTemplate",
            title: "Add a draft to the template library (将草稿添加到模板库)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/addToTemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
draft_id = int!
template_type = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.api_wxa_query_nickname",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/api_wxa_querynickname",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
audit_id = int?
[response]
nickname = string
audit_stat = int
fail_reason = string?
audit_time = int?  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.bind_tester",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/bind_tester",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "BindTester",
            title: "Bind a tester (绑定体验者)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/bindTester.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wechatid = string!
[response]
userstr = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.change_visit_status",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/change_visitstatus",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "ChangeVisitStatus",
            title: "Set whether the service is open to visitors (设置小程序服务状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setVisitStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default open
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.change_wxa_search_status",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/changewxasearchstatus",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "ChangeWxaSearchStatus",
            title: "Set whether the mini program can be searched (设置搜索状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSearchStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int!
[response]
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.commit",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/commit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "Commit",
            title: "Upload code and generate a trial version (上传代码并生成体验版)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/commit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!
ext_json = string! default {}
user_version = string!
user_desc = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.delete_template",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/deletetemplate",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "DeleteTemplate",
            title: "Delete a code template (删除代码模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/deleteTemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.fetch_data_setting",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/fetchdatasetting",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
action = string! default get
is_pre_fetch_open = bool?
pre_fetch_type = int?
pre_fetch_url = string?
pre_env = string?
pre_function_name = string?
is_period_fetch_open = bool?
period_fetch_type = int?
period_fetch_url = string?
period_env = string?
period_function_name = string?
[response]
is_pre_fetch_open = bool?
pre_fetch_type = int?
pre_fetch_url = string?
pre_env = string?
pre_function_name = string?
is_period_fetch_open = bool?
period_fetch_type = int?
period_fetch_url = string?
period_env = string?
period_function_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_audit_status",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/get_auditstatus",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa",
            type_name: "GetAuditStatus",
            title: "Get the state of a code review (查询审核单状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getAuditStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auditid = int!
[response]
status = int
reason = string?
screenshot = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_category",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/get_category",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
first_id = int
first_class = string
second_id = int
second_class = string
third_id = int?
third_class = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_effective_domain",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/get_effective_domain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
mp_domain = {mp_domain}?
third_domain = {third_domain}?
direct_domain = {direct_domain}?
effective_domain = {effective_domain}?
[types.mp_domain]
requestdomain = [string]
wsrequestdomain = [string]
uploaddomain = [string]
downloaddomain = [string]
udpdomain = [string]
tcpdomain = [string]
[types.third_domain]
requestdomain = [string]
wsrequestdomain = [string]
uploaddomain = [string]
downloaddomain = [string]
udpdomain = [string]
tcpdomain = [string]
[types.direct_domain]
requestdomain = [string]
wsrequestdomain = [string]
uploaddomain = [string]
downloaddomain = [string]
udpdomain = [string]
tcpdomain = [string]
[types.effective_domain]
requestdomain = [string]
wsrequestdomain = [string]
uploaddomain = [string]
downloaddomain = [string]
udpdomain = [string]
tcpdomain = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_effective_webviewdomain",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/get_effective_webviewdomain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
mp_webviewdomain = [string]?
third_webviewdomain = [string]?
direct_webviewdomain = [string]?
effective_webviewdomain = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_latest_audit_status",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/get_latest_auditstatus",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
auditid = int
status = int
reason = string?
ScreenShot = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_page",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/get_page",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
page_list = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_prefetch_dns_domain",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/get_prefetchdnsdomain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
prefetch_dns_domain = [{prefetch_dns_domain}]
size_limit = int
[types.prefetch_dns_domain]
url = string
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_qrcode",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/get_qrcode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Binary,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa",
            type_name: "GetQrcode",
            title: "Get the QR code of the trial version (获取体验版二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getTrialQRCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
path = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_webviewdomain_confirm_file",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/get_webviewdomain_confirmfile",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa",
            type_name: "GetWebviewdomainConfirmFile",
            title: "Get the business domain verification file (获取业务域名校验文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getJumpDomainConfirmFile.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
file_name = string
file_content = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_appeal_records",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/getappealrecords",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
illegal_record_id = string!
[response]
records = [{records}]
[types.records]
appeal_record_id = int
appeal_count = int?
appeal_from = int
appeal_status = int
materials = [{materials}]?
punish_description = string?
audit_reason = string?
appeal_time = int
[types.materials]
illegal_material = {illegal_material}?
appeal_material = {appeal_material}?
[types.illegal_material]
content = string
content_url = string
[types.appeal_material]
reason = string
proof_material_ids = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_default_ams_info",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/getdefaultamsinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: true,
        },
        Texts {
            group: "wxa",
            type_name: "GetDefaultAmsInfo",
            title: "Get an ad revenue share ratio (查询广告分账比例)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetShareRatio.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetCustomShareRatio.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string!
[request]
appid = string? from app_id
[response]
ret = int
err_msg = string?
share_ratio = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_gray_release_plan",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/getgrayreleaseplan",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
gray_percentage = int
create_timestamp = int
support_debuger_first = bool?
support_experiencer_first = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_illegal_records",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/getillegalrecords",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
illegal_record_id = string
illegal_reason = string
illegal_content = string
rule_name = string
rule_url = string
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_mp_admin_auth",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/getmpadminauth",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
mp_appid = string!
same_admin = bool! as bool_as_int
[response]
authorize_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_show_wxa_item",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/getshowwxaitem",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
can_open = bool as bool_as_int
is_open = bool as bool_as_int
appid = string?
nickname = string?
headimg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_template_draft_list",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/gettemplatedraftlist",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
draft_id = int
user_version = string
user_desc = string
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_template_list",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/gettemplatelist",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
template_type = int?
[response]
template_list = [{template_list}]
[types.template_list]
template_id = string
template_type = int
draft_id = int?
user_version = string
user_desc = string
source_miniprogram_appid = string?
source_miniprogram = string?
audit_scene = int?
audit_status = int?
reason = string?
category_list = [{category_list}]?
create_time = int  Unix seconds
[types.category_list]
address = string
tag = string
title = string
first_id = int
first_class = string
second_id = int
second_class = string
third_id = int?
third_class = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_version_info",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/getversioninfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
exp_info = {exp_info}?
release_info = {release_info}?
[types.exp_info]
exp_time = int
exp_version = string
exp_desc = string
[types.release_info]
release_time = int
release_version = string
release_desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_visit_status",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/getvisitstatus",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/getwxamplinkforshow",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
page = int! default 0
num = int! default 10
[response]
biz_info_list = [{biz_info_list}]
total_num = int
[types.biz_info_list]
appid = string
nickname = string
headimg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_wxa_search_status",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/getwxasearchstatus",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.gray_release",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/grayrelease",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "GrayRelease",
            title: "Start a phased release (分阶段发布)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/grayRelease.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
gray_percentage = int!
support_debuger_first = bool?
support_experiencer_first = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.member_auth",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/memberauth",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
action = string! = get_experiencer
[response]
members = [{members}]
[types.members]
userstr = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.modify_domain",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/modify_domain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "ModifyDomain",
            title: "Configure server domains (配置小程序服务器域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default get
requestdomain = [string]?
wsrequestdomain = [string]?
uploaddomain = [string]?
downloaddomain = [string]?
udpdomain = [string]?
tcpdomain = [string]?
[response]
requestdomain = [string]?
wsrequestdomain = [string]?
uploaddomain = [string]?
downloaddomain = [string]?
udpdomain = [string]?
tcpdomain = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.modify_domain_directly",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/modify_domain_directly",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "ModifyDomainDirectly",
            title: "Configure server domains directly (快速配置小程序服务器域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomainDirectly.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default get
requestdomain = [string]?
wsrequestdomain = [string]?
uploaddomain = [string]?
downloaddomain = [string]?
udpdomain = [string]?
[response]
requestdomain = [string]?
wsrequestdomain = [string]?
uploaddomain = [string]?
downloaddomain = [string]?
udpdomain = [string]?
tcpdomain = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.mp_verify_beta_weapp",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/mpverifybetaweapp",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
mp_appid = string!
ticket = secret!
[response]
authorize_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_check_can_open_publisher",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyCheckCanOpenPublisher",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCheckCanOpenPublisher.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_check_can_open_publisher
[response]
ret = int
err_msg = string?
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_create_adunit",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyCreateAdunit",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyCreateAdunit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_create_adunit
[request]
name = string!
type = string!
video_duration_min = int?
video_duration_max = int?
tmpl_type = int?
tmpl_id = string?
[response]
ret = int
err_msg = string?
ad_unit_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_create_publisher",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyCreatePublisher",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCreatePublisher.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_create_publisher
[response]
ret = int
err_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_adpos_genenral",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetAdposGenenral",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposGenenral.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_adpos_genenral
[request]
page = int! default 1
page_size = int! default 10
start_date = string!
end_date = string!
ad_slot = string?
[response]
ret = int
err_msg = string?
summary = {summary}
list = [{list}]
total_num = int
[types.summary]
req_succ_count = int
exposure_count = int
exposure_rate = float
click_count = int
click_rate = float
income = float
ecpm = float
[types.list]
req_succ_count = int
exposure_count = int
exposure_rate = float
click_count = int
click_rate = float
income = float
ecpm = float
slot_id = int
ad_slot = string
date = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_adunit_code",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetAdunitCode",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_adunit_code
[request]
ad_unit_id = string!
[response]
ret = int
err_msg = string?
code = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_adunit_general",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetAdunitGeneral",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposDetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_adunit_general
[request]
page = int! default 1
page_size = int! default 10
start_date = string!
end_date = string!
ad_slot = string?
ad_unit_id = string?
[response]
ret = int
err_msg = string?
list = [{list}]
total_num = int
[types.list]
ad_unit_id = string
ad_unit_name = string
stat_item = [{stat_item}]
[types.stat_item]
req_succ_count = int
exposure_count = int
exposure_rate = float
click_count = int
click_rate = float
income = float
ecpm = float
ad_slot = string
date = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_adunit_list",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetAdunitList",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_adunit_list
[request]
page = int! default 1
page_size = int! default 10
ad_slot = string?
ad_unit_id = string?
[response]
ret = int
err_msg = string?
ad_unit = [{ad_unit}]
total_num = int
[types.ad_unit]
ad_unit_id = string
ad_unit_name = string
slot_id = string?
ad_slot = string?
ad_unit_type = string
ad_unit_status = int
ad_unit_size = [{ad_unit_size}]?
appid = string?
video_duration_min = int?
video_duration_max = int?
[types.ad_unit_size]
width = int
height = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_black_list",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetBlackList",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetBlackList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_black_list
[response]
ret = int
err_msg = string?
blacklist_biz = [{blacklist_biz}]
blacklist_weapp = [{blacklist_weapp}]?
blacklist_ios = [{blacklist_ios}]?
blacklist_android = [{blacklist_android}]?
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
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetCoverAdposScene",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposScene.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_cover_adpos_scene
[response]
ret = int
err_msg = string?
cover_scene_list = [int] as csv_comma
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_cover_adpos_status",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetCoverAdposStatus",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_cover_adpos_status
[response]
ret = int
err_msg = string?
status = int
next_open_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_mp_ams_category_blacklist",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetMpAmsCategoryBlacklist",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetAmsCategoryBlackList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_mp_amscategory_blacklist
[response]
ret = int
err_msg = string?
ams_category = [string] as csv_pipe
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_settlement",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetSettlement",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetSettlement.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_settlement
[request]
page = int! default 1
page_size = int! default 10
start_date = string!
end_date = string!
[response]
ret = int
err_msg = string?
revenue_all = int
penalty_all = int
settled_revenue_all = int
settlement_list = [{settlement_list}]
total_num = int
[types.settlement_list]
date = string
zone = string
month = string
order = int
sett_status = int
sett_no = string
settled_revenue = int
mail_send_cnt = int
slot_revenue = [{slot_revenue}]
[types.slot_revenue]
slot_id = string
slot_settled_revenue = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_get_tmpl_type",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyGetTmplType",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyGetTmplType.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_get_tmpl_type
[request]
ad_unit_id = string!
[response]
ret = int
err_msg = string?
tmpl_type = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_set_black_list",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencySetBlackList",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetBlackList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_set_black_list
[request]
op = int!
list = [{list}]! as json_string
[response]
ret = int
err_msg = string?
blacklist_biz = [{blacklist_biz}]
blacklist_weapp = [{blacklist_weapp}]?
blacklist_ios = [{blacklist_ios}]?
blacklist_android = [{blacklist_android}]?
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
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencySetCoverAdposScene",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposScene.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_set_cover_adpos_scene
[request]
cover_scene_list = [int]! as csv_comma
[response]
ret = int
err_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_set_cover_adpos_status",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencySetCoverAdposStatus",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_set_cover_adpos_status
[request]
status = int!
[response]
ret = int
err_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_set_mp_ams_category_blacklist",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencySetMpAmsCategoryBlacklist",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetAmsCategoryBlackList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_set_mp_amscategory_blacklist
[request]
ams_category = [string]! as csv_pipe
[response]
ret = int
err_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_agency_update_adunit",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsAgencyUpdateAdunit",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyUpdateAdunit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = agency_update_adunit
[request]
ad_unit_id = string!
name = string!
status = string!
video_duration_min = int?
video_duration_max = int?
tmpl_type = int?
tmpl_id = string?
[response]
ret = int
err_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_get_agency_ad_unit_list",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsGetAgencyAdUnitList",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAgencyTmplIdList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = get_agency_ad_unit_list
[request]
page = int! default 1
page_size = int! default 10
ad_slot = string?
tmpl_id = string?
is_return_tmpl_bind_list = bool? as bool_as_int
[response]
ret = int
err_msg = string?
ad_unit_list = [{ad_unit_list}]
total_num = int
[types.ad_unit_list]
tmpl_id = string
ad_unit_name = string
slot_id = string?
ad_slot = string?
tmpl_bind_total_num = int
tmpl_bind_list = [{tmpl_bind_list}]?
[types.tmpl_bind_list]
ad_unit_id = string
ad_unit_name = string
slot_id = string?
ad_slot = string?
ad_unit_type = string
ad_unit_status = int
ad_unit_size = [{ad_unit_size}]?
appid = string?
video_duration_min = int?
video_duration_max = int?
[types.ad_unit_size]
width = int
height = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.operation_ams_get_agency_settled_revenue",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/operationams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "OperationAmsGetAgencySettledRevenue",
            title: "Manage ads, ad data and settlement by action (广告流量主代运营)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetAgencySettlement.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = get_agency_settled_revenue
[request]
page = int! default 1
page_size = int! default 10
start_date = string!
end_date = string!
[response]
ret = int
err_msg = string?
revenue_all = int
penalty_all = int
settled_revenue_all = int
settlement_list = [{settlement_list}]
total_num = int
[types.settlement_list]
date = string
zone = string
month = string
order = int
sett_status = int
sett_no = string
settled_revenue = int
mail_send_cnt = int
slot_revenue = [{slot_revenue}]
[types.slot_revenue]
slot_id = string
slot_settled_revenue = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.query_quota",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/queryquota",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
rest = int
limit = int
speedup_rest = int
speedup_limit = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.release",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/release",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "Release",
            title: "Release the approved version (发布已通过审核的小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/release.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.revert_code_release",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/revertcoderelease",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa",
            type_name: "RevertCodeRelease",
            title: "Roll back the released version (小程序版本回退)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertCodeRelease.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string?
app_version = int?
[response]
version_list = [{version_list}]?
[types.version_list]
app_version = int
user_version = string
user_desc = string
commit_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.revert_gray_release",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/revertgrayrelease",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/set_prefetchdnsdomain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
prefetch_dns_domain = [{prefetch_dns_domain}]!
[types.prefetch_dns_domain]
url = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_beta_weapp_nickname",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/setbetaweappnickname",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/setdefaultamsinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: Some("ret"),
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "SetDefaultAmsInfo",
            title: "Set an ad revenue share ratio (设置广告分账比例)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetShareRatio.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetCustomShareRatio.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string!
[request]
appid = string? from app_id
share_ratio = int!
[response]
ret = int
err_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_nickname",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/setnickname",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "SetNickname",
            title: "Set the name of a mini program (设置小程序名称)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
nick_name = string!
id_card = string?
license = string?
naming_other_stuff_1 = string?
naming_other_stuff_2 = string?
naming_other_stuff_3 = string?
naming_other_stuff_4 = string?
naming_other_stuff_5 = string?
[response]
audit_id = int?
wording = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_webviewdomain",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/setwebviewdomain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "SetWebviewdomain",
            title: "Configure business domains (配置小程序业务域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default get
webviewdomain = [string]?
[response]
webviewdomain = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.set_webviewdomain_directly",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/setwebviewdomain_directly",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "SetWebviewdomainDirectly",
            title: "Configure business domains directly (快速配置小程序业务域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomainDirectly.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default get
webviewdomain = [string]?
[response]
webviewdomain = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.speedupaudit",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/speedupaudit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "Speedupaudit",
            title: "Speed up a code review (加急代码审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/speedupCodeAudit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auditid = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.submit_audit",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/submit_audit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "SubmitAudit",
            title: "Submit code for review (提交代码审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
item_list = [{item_list}]!
preview_info = {preview_info}?
version_desc = string?
feedback_info = string?
feedback_stuff = [string]? as csv_pipe
ugc_declare = {ugc_declare}?
privacy_api_not_use = bool?
order_path = string?
[response]
auditid = int
[types.item_list]
address = string?
title = string?
tag = string?
first_id = int?
first_class = string?
second_id = int?
second_class = string?
third_id = int?
third_class = string?
[types.preview_info]
video_id_list = [string]?
pic_id_list = [string]?
[types.ugc_declare]
scene = [int]?
other_scene_desc = string?
method = [int]?
has_audit_team = bool? as bool_as_int
audit_desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.unbind_tester",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/unbind_tester",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "UnbindTester",
            title: "Unbind a tester (解除绑定体验者)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/unbindTester.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wechatid = string?
userstr = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.undo_code_audit",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/undocodeaudit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa",
            type_name: "UndoCodeAudit",
            title: "Withdraw a code review (撤回代码审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/undoAudit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.update_show_wxa_item",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/updateshowwxaitem",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
wxa_subscribe_biz_flag = bool! as bool_as_int
appid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.upload_media",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/uploadmedia",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Multipart { files: &["media"] },
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "UploadMedia",
            title: "Upload material for a code review (上传提审素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/uploadMediaToCodeAudit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[files]
media = file!
[response]
type = string
mediaid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.verify_beta_weapp",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/verifybetaweapp",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa",
            type_name: "VerifyBetaWeapp",
            title: "Verify a trial mini program (试用小程序快速认证)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/verfifyBetaMiniprogram.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
verify_info = {verify_info}!
[types.verify_info]
enterprise_name = string!
code = string!
code_type = int!
legal_persona_name = string!
legal_persona_wechat = string!
legal_persona_idcard = string!
component_phone = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa.get_prefetch_domain",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/get_prefetchdomain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/set_prefetchdomain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
