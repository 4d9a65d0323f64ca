//! Generated from `spec/open/wxa_icp.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 13] = [
    Entry::new(
        Operation {
            name: "open.wxa_icp.apply_icp_filing",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/icp/apply_icp_filing",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_icp",
            type_name: "ApplyIcpFiling",
            title: "Apply for an ICP filing (申请小程序备案)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/applyIcpFiling.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
icp_subject = {icp_subject}!
icp_applets = {icp_applets}!
icp_materials = {icp_materials}!
[response]
hints = [{hints}]?
[types.icp_subject]
base_info = {base_info}!
personal_info = {personal_info}?
organize_info = {organize_info}?
principal_info = {principal_info}!
legal_person_info = {legal_person_info}?
[types.base_info]
type = int!
name = string!
province = string!
city = string!
district = string!
address = string!
comment = string?
[types.personal_info]
residence_permit = string?
[types.organize_info]
certificate_type = int!
certificate_number = string!
certificate_address = string!
certificate_photo = string?
[types.principal_info]
name = string!
mobile = string!
email = string!
emergency_contact = string!
certificate_type = int!
certificate_number = string!
certificate_validity_date_start = string!
certificate_validity_date_end = string!
certificate_photo_front = string!
certificate_photo_back = string!
authorization_letter = string?
verify_task_id = string?
[types.legal_person_info]
name = string!
certificate_number = string!
[types.icp_applets]
base_info = {icp_applets_base_info}!
principal_info = {principal_info}!
[types.icp_applets_base_info]
appid = string?
name = string?
service_content_types = [int]?
nrlx_details = [{nrlx_details}]?
comment = string?
[types.nrlx_details]
type = int!
code = string?
media = string?
[types.icp_materials]
commitment_letter = [string]?
business_name_change_letter = [string]?
party_building_confirmation_letter = [string]?
promise_video = [string]?
authenticity_responsibility_letter = [string]?
authenticity_commitment_letter = [string]?
website_construction_proposal = [string]?
subject_other_materials = [string]?
applets_other_materials = [string]?
holding_certificate_photo = [string]?
[types.hints]
errcode = int
errmsg = string?
err_field = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.cancel_apply_icp_filing",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/icp/cancel_apply_icp_filing",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_icp",
            type_name: "CancelApplyIcpFiling",
            title: "Withdraw an application for an ICP filing (撤回小程序备案申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogramcancel_apply_icp_filingmanagement/record/cancelApplyIcpFiling.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.cancel_icp_filing",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/icp/cancel_icp_filing",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_icp",
            type_name: "CancelIcpFiling",
            title: "Cancel an ICP filing (注销小程序备案)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/cancelIcpfiling.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cancel_type = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.create_icp_verify_task",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/icp/create_icp_verifytask",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_icp",
            type_name: "CreateIcpVerifyTask",
            title: "Start an identity verification (发起小程序管理员人脸核身)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/createIcpVerifyTask.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
task_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.get_icp_entrance_info",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/icp/get_icp_entrance_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_icp",
            type_name: "GetIcpEntranceInfo",
            title: "Get the filing's state and reasons for rejection (获取小程序备案状态及驳回原因)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getIcpEntranceInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
info = {info}
[types.info]
status = int
is_canceling = bool
audit_data = [{audit_data}]?
[types.audit_data]
key_name = string
error = string
suggest = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.get_online_icp_order",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/icp/get_online_icp_order",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_icp",
            type_name: "GetOnlineIcpOrder",
            title: "Get the details of the completed filing (获取小程序已备案详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getOnlineIcpOrder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
icp_subject = {icp_subject}
icp_applets = {icp_applets}
[types.icp_subject]
base_info = {base_info}
personal_info = {personal_info}?
organize_info = {organize_info}?
principal_info = {principal_info}
legal_person_info = {legal_person_info}?
[types.base_info]
type = int
name = string
province = string
city = string
district = string
address = string
comment = string?
[types.personal_info]
residence_permit = string?
[types.organize_info]
certificate_type = int
certificate_number = string
certificate_address = string
certificate_photo = string?
[types.principal_info]
name = string
mobile = string
email = string
emergency_contact = string
certificate_type = int
certificate_number = string
certificate_validity_date_start = string
certificate_validity_date_end = string
certificate_photo_front = string?
certificate_photo_back = string?
authorization_letter = string?
verify_task_id = string?
[types.legal_person_info]
name = string
certificate_number = string
[types.icp_applets]
base_info = {icp_applets_base_info}
principal_info = {principal_info}
[types.icp_applets_base_info]
appid = string
name = string
service_content_types = [int]
nrlx_details = [{nrlx_details}]?
comment = string?
[types.nrlx_details]
type = int
code = string?
media = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_certificate_types",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/icp/query_icp_certificate_types",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_icp",
            type_name: "QueryIcpCertificateTypes",
            title: "List certificate types (获取证件类型)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
items = [{items}]
[types.items]
type = int
subject_type = int
name = string
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_district_code",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/icp/query_icp_district_code",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_icp",
            type_name: "QueryIcpDistrictCode",
            title: "List district codes (获取区域信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpDistrictCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
items = [{items}]
[types.items]
type = int
code = string
name = string
sub_list = [{items}]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_nrlx_types",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/icp/query_icp_nrlx_types",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_icp",
            type_name: "QueryIcpNrlxTypes",
            title: "List types that need prior approval (获取前置审批项类型)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
items = [{items}]
[types.items]
type = int
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_service_content_types",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/icp/query_icp_service_content_types",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_icp",
            type_name: "QueryIcpServiceContentTypes",
            title: "List service content types (获取小程序服务内容类型)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpServiceContentTypes.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
items = [{items}]
[types.items]
type = int
parent_type = int?
name = string
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_subject_types",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/icp/query_icp_subject_types",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_icp",
            type_name: "QueryIcpSubjectTypes",
            title: "List types of the filing's owner (获取单位性质)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpSubjectTypes.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
items = [{items}]
[types.items]
type = int
name = string
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_verify_task",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/icp/query_icp_verifytask",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_icp",
            type_name: "QueryIcpVerifyTask",
            title: "Get the result of an identity verification (查询人脸核身任务状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpVerifyTask.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_id = string!
[response]
is_finish = bool
face_status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.upload_icp_media",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/icp/upload_icp_media",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Multipart { files: &["media"] },
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_icp",
            type_name: "UploadIcpMedia",
            title: "Upload a media file for a filing (上传小程序备案媒体材料)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/uploadIcpMedia.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = string!
icp_order_field = string!
certificate_type = string?
[files]
media = file!
[response]
type = string
media_id = string
create_at = int
",
        },
    ),
];
