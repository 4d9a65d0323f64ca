//! Generated from `spec/mini/wxa_sec.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.wxa_sec.auth_identity_tree",
            path: "/wxa/sec/authidentitytree",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec",
            type_name: "AuthIdentityTree",
            title: "Get the tree of verification identities (小程序认证身份选择树查询)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_authidentitytree.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
identity_tree_list = [{identity_tree_list}]
[types.identity_tree_list]
node_id = int  id of the identity
name = string
node_list = [{identity_tree_list}]?  finer identities
root_info = {root_info}?
leaf_info = {leaf_info}?
[types.root_info]
type = int
[types.leaf_info]
requirement = string?  material that the identity needs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec.famous_brand_apply",
            path: "/wxa/sec/famousbrand/apply",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec",
            type_name: "FamousBrandApply",
            title: "Apply for a brand (品牌申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
Application = {application}!
[types.application]
apply_for = int!  1 famous brand, 2 uses the shop product component
audit_info = {audit_info}?  needed for a famous brand
[types.audit_info]
brand_name = string!  name of the brand
brand_type = int!  kind of the brand
flagship_in_which_ec_platform = string?  platform of the flagship store
ec_platform_proof_list = [string]?  media ids of proofs
other_material_list = [string]?  media ids of proofs
authority_certified_proof_list = [string]?  media ids of proofs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec.famous_brand_get_status",
            path: "/wxa/sec/famousbrand/get_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec",
            type_name: "FamousBrandGetStatus",
            title: "Get the state of a brand application (小程序品牌申请状态查询)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getfamousbrandapplystatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
progress = {progress}
application = {application}
[types.progress]
status = int  1 in review, 2 refused, 3 passed
[types.application]
apply_for = int  1 famous brand, 2 uses the shop product component
audit_info = {audit_info}?
status = int  1 in review, 2 refused, 3 passed
[types.audit_info]
audit_reason = string?  why it was refused
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec.query_auth",
            path: "/wxa/sec/queryauth",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec",
            type_name: "QueryAuth",
            title: "Get the progress of a verification (小程序认证进度查询)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_queryauth.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
taskid = string!  id of the verification task
[response]
task_status = int  state of the task
apply_status = int  state of the verification
appid = string  app id of the mini program
refill_reason = string?  what has to be supplied again
fail_reason = string?  why the verification failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec.reauth",
            path: "/wxa/sec/reauth",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec",
            type_name: "Reauth",
            title: "Submit a verification again (小程序认证重新提审)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_reauth.html",
            ],
            note: "For a task that was sent back; give its task id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_data = {auth_data}!
[response]
taskid = string  id of the verification task
auth_url = string?  page where the verification goes on
[types.auth_data]
customer_type = int!  kind of the subject that is verified
taskid = string?  id of the verification task
contact_info = {contact_info}!  contact person of the verification
qualification = string?  media ids of uploaded material
qualification_other = [string]?  media ids of uploaded material
account_name = string!  name of the mini program
account_name_type = int!  how the name was chosen
account_supplemental = [string]?  media ids of uploaded material
pay_type = int!  who pays the verification fee
invoice_info = {invoice_info}?  invoice for the verification fee
auth_identification = string?  media ids of uploaded material
auth_ident_material = [string]?  media ids of uploaded material
third_party_phone = string?  phone of the service provider
service_appid = string?  app id of the service provider's mini program
[types.contact_info]
name = string!
email = string!
[types.invoice_info]
invoice_type = int!  1 none, 2 electronic invoice, 3 paper VAT invoice
invoice_title = string?  name on the invoice
electronic = {electronic}?  data of an electronic invoice
vat = {vat}?  data of a VAT invoice
[types.electronic]
id = string!
desc = string?
[types.vat]
id = string!
enterprise_phone = string!  as registered for tax
enterprise_address = string!  as registered for tax
bank_name = string!
bank_account = string!
mailing_address = string?  where the paper invoice is sent
province = string?
city = string?
district = string?
address = string?
name = string?
phone = string?
desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec.upload_auth_material",
            path: "/wxa/sec/uploadauthmaterial",
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec",
            type_name: "UploadAuthMaterial",
            title: "Upload verification material (小程序认证上传补充材料)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_uploadauthmaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[files]
media = file!  image file
[response]
type = string?
mediaid = string  id of the uploaded file
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec.wxa_auth",
            path: "/wxa/sec/wxaauth",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec",
            type_name: "WxaAuth",
            title: "Start a verification (小程序认证)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_wxaauth.html",
            ],
            note: "The administrator has to confirm the verification and pay the fee before it is examined.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_data = {auth_data}!
[response]
taskid = string  id of the verification task
auth_url = string?  page where the verification goes on
[types.auth_data]
customer_type = int!  kind of the subject that is verified
taskid = string?  id of the verification task
contact_info = {contact_info}!  contact person of the verification
qualification = string?  media ids of uploaded material
qualification_other = [string]?  media ids of uploaded material
account_name = string!  name of the mini program
account_name_type = int!  how the name was chosen
account_supplemental = [string]?  media ids of uploaded material
pay_type = int!  who pays the verification fee
invoice_info = {invoice_info}?  invoice for the verification fee
auth_identification = string?  media ids of uploaded material
auth_ident_material = [string]?  media ids of uploaded material
third_party_phone = string?  phone of the service provider
service_appid = string?  app id of the service provider's mini program
[types.contact_info]
name = string!
email = string!
[types.invoice_info]
invoice_type = int!  1 none, 2 electronic invoice, 3 paper VAT invoice
invoice_title = string?  name on the invoice
electronic = {electronic}?  data of an electronic invoice
vat = {vat}?  data of a VAT invoice
[types.electronic]
id = string!
desc = string?
[types.vat]
id = string!
enterprise_phone = string!  as registered for tax
enterprise_address = string!  as registered for tax
bank_name = string!
bank_account = string!
mailing_address = string?  where the paper invoice is sent
province = string?
city = string?
district = string?
address = string?
name = string?
phone = string?
desc = string?
",
        },
    ),
];
