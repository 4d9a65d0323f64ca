//! Generated from `spec/open/wxa_icp.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 13] = [
    Entry::new(
        Operation {
            name: "open.wxa_icp.apply_icp_filing",
            path: "/wxa/icp/apply_icp_filing",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_icp",
            type_name: "ApplyIcpFiling",
            title: "Apply for an ICP filing (申请小程序备案)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/applyIcpFiling.html",
            ],
            note: "Upload all images and videos first and pass the identity verification of the person in charge. Problems of single members come back in hints.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
icp_subject = {icp_subject}!  the owner
icp_applets = {icp_applets}!  the mini program
icp_materials = {icp_materials}!  further material
[response]
hints = [{hints}]?  problems of the application
[types.icp_subject]
base_info = {base_info}!
personal_info = {personal_info}?  only when the owner is a person
organize_info = {organize_info}?  only when the owner is an organization
principal_info = {principal_info}!  the person in charge
legal_person_info = {legal_person_info}?  needed when the person in charge is not the legal representative
[types.base_info]
type = int!  number from the list of types
name = string!
province = string!  code of the province, from the list of district codes
city = string!  code of the city, from the list of district codes
district = string!  code of the district, from the list of district codes
address = string!  address without province, city and district
comment = string?  remark for the filing
[types.personal_info]
residence_permit = string?  media id of the residence permit
[types.organize_info]
certificate_type = int!  kind of the certificate, from the list of certificate types
certificate_number = string!  number of the certificate
certificate_address = string!  address on the certificate
certificate_photo = string?  media id of the certificate's image
[types.principal_info]
name = string!
mobile = string!  mobile number
email = string!
emergency_contact = string!  number to call in emergencies
certificate_type = int!  kind of the certificate, from the list of certificate types
certificate_number = string!  number of the certificate
certificate_validity_date_start = string!  yyyyMMdd, first day of validity
certificate_validity_date_end = string!  yyyyMMdd, last day of validity, or 长期 for no end
certificate_photo_front = string!  media id of the certificate's front
certificate_photo_back = string!  media id of the certificate's back
authorization_letter = string?  media id of the authorization letter, when the person is not the legal representative
verify_task_id = string?  id of the identity verification
[types.legal_person_info]
name = string!
certificate_number = string!  number of the certificate
[types.icp_applets]
base_info = {icp_applets_base_info}!
principal_info = {principal_info}!  the person in charge
[types.icp_applets_base_info]
appid = string?
name = string?
service_content_types = [int]?  kinds of content, from the list of service content types
nrlx_details = [{nrlx_details}]?  prior approvals
comment = string?  remark for the filing
[types.nrlx_details]
type = int!  number from the list of types
code = string?  number of the approval, or code of the district
media = string?  media id or file of the document
[types.icp_materials]
commitment_letter = [string]?  media ids of the commitment letter
business_name_change_letter = [string]?  media ids of the letter on a changed name
party_building_confirmation_letter = [string]?  media ids of the party building confirmation
promise_video = [string]?  media ids of the commitment video
authenticity_responsibility_letter = [string]?  media ids of the responsibility letter
authenticity_commitment_letter = [string]?  media ids of the authenticity commitment
website_construction_proposal = [string]?  media ids of the construction plan
subject_other_materials = [string]?  media ids of further documents on the owner
applets_other_materials = [string]?  media ids of further documents on the mini program
holding_certificate_photo = [string]?  media ids of photos of the person with the certificate
[types.hints]
errcode = int
errmsg = string?
err_field = string  member with the problem
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.cancel_apply_icp_filing",
            path: "/wxa/icp/cancel_apply_icp_filing",
            ..Operation::usual(Product::Open)
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
            path: "/wxa/icp/cancel_icp_filing",
            ..Operation::usual(Product::Open)
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
cancel_type = int!  1 the owner with all filings, 2 the mini program, 3 only WeChat's access
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.create_icp_verify_task",
            path: "/wxa/icp/create_icp_verifytask",
            ..Operation::usual(Product::Open)
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
task_id = string  id of the identity verification
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.get_icp_entrance_info",
            path: "/wxa/icp/get_icp_entrance_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_icp",
            type_name: "GetIcpEntranceInfo",
            title: "Get the filing's state and reasons for rejection (获取小程序备案状态及驳回原因)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getIcpEntranceInfo.html",
            ],
            note: "Reasons for rejection are present only after a rejection.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
info = {info}
[types.info]
status = int  2 in WeChat's review, 3 rejected by WeChat, 4 in the authority's review, 5 rejected by the authority, 6 filed, 1024 to 1031 not filed, with flags for what is still missing
is_canceling = bool  whether the filing is being cancelled
audit_data = [{audit_data}]?  why it was rejected
[types.audit_data]
key_name = string  name of the rejected field
error = string  what is wrong
suggest = string?  how to mend it
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.get_online_icp_order",
            path: "/wxa/icp/get_online_icp_order",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_icp",
            type_name: "GetOnlineIcpOrder",
            title: "Get the details of the completed filing (获取小程序已备案详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getOnlineIcpOrder.html",
            ],
            note: "Images and videos are not returned, and the owner's data are masked.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
icp_subject = {icp_subject}  the owner
icp_applets = {icp_applets}  the mini program
[types.icp_subject]
base_info = {base_info}
personal_info = {personal_info}?  only when the owner is a person
organize_info = {organize_info}?  only when the owner is an organization
principal_info = {principal_info}  the person in charge
legal_person_info = {legal_person_info}?  needed when the person in charge is not the legal representative
[types.base_info]
type = int  number from the list of types
name = string
province = string  code of the province, from the list of district codes
city = string  code of the city, from the list of district codes
district = string  code of the district, from the list of district codes
address = string  address without province, city and district
comment = string?  remark for the filing
[types.personal_info]
residence_permit = string?  media id of the residence permit
[types.organize_info]
certificate_type = int  kind of the certificate, from the list of certificate types
certificate_number = string  number of the certificate
certificate_address = string  address on the certificate
certificate_photo = string?  media id of the certificate's image
[types.principal_info]
name = string
mobile = string  mobile number
email = string
emergency_contact = string  number to call in emergencies
certificate_type = int  kind of the certificate, from the list of certificate types
certificate_number = string  number of the certificate
certificate_validity_date_start = string  yyyyMMdd, first day of validity
certificate_validity_date_end = string  yyyyMMdd, last day of validity, or 长期 for no end
certificate_photo_front = string?  media id of the certificate's front
certificate_photo_back = string?  media id of the certificate's back
authorization_letter = string?  media id of the authorization letter, when the person is not the legal representative
verify_task_id = string?  id of the identity verification
[types.legal_person_info]
name = string
certificate_number = string  number of the certificate
[types.icp_applets]
base_info = {icp_applets_base_info}
principal_info = {principal_info}  the person in charge
[types.icp_applets_base_info]
appid = string
name = string
service_content_types = [int]  kinds of content, from the list of service content types
nrlx_details = [{nrlx_details}]?  prior approvals
comment = string?  remark for the filing
[types.nrlx_details]
type = int  number from the list of types
code = string?  number of the approval, or code of the district
media = string?  media id or file of the document
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_certificate_types",
            path: "/wxa/icp/query_icp_certificate_types",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
type = int  number from the list of types
subject_type = int  type of owner the certificate is for
name = string
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_district_code",
            path: "/wxa/icp/query_icp_district_code",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
type = int  number from the list of types
code = string  number of the approval, or code of the district
name = string
sub_list = [{items}]?  districts inside, of the same form
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_nrlx_types",
            path: "/wxa/icp/query_icp_nrlx_types",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
type = int  number from the list of types
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_service_content_types",
            path: "/wxa/icp/query_icp_service_content_types",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
type = int  number from the list of types
parent_type = int?  type above, 0 or absent at the top
name = string
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_subject_types",
            path: "/wxa/icp/query_icp_subject_types",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
type = int  number from the list of types
name = string
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.query_icp_verify_task",
            path: "/wxa/icp/query_icp_verifytask",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
task_id = string!  id of the identity verification
[response]
is_finish = bool  whether the verification has ended
face_status = int  0 not started, 1 waiting, 2 failed, 3 passed
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_icp.upload_icp_media",
            path: "/wxa/icp/upload_icp_media",
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_icp",
            type_name: "UploadIcpMedia",
            title: "Upload a media file for a filing (上传小程序备案媒体材料)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/uploadIcpMedia.html",
            ],
            note: "Media ids are only good for filings.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = string!
icp_order_field = string!  member of the application the file is for, such as icp_subject.principal_info.certificate_photo_front
certificate_type = string?  kind of the certificate, from the list of certificate types
[files]
media = file!
[response]
type = string  image or video
media_id = string  media id for the application
create_at = int  Unix seconds
",
        },
    ),
];
