//! Generated from `spec/work/idconvert.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "work.idconvert.apply_to_upgrade_chat_id",
            path: "/cgi-bin/idconvert/apply_to_upgrade_chatid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "idconvert",
            type_name: "ApplyToUpgradeChatId",
            title: "Apply to upgrade group chat ids (申请升级chat_id)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99601"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
upgrade_time = int!  Unix seconds at which the ids change
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.batch_external_userid_to_pending_id",
            path: "/cgi-bin/idconvert/batch/external_userid_to_pending_id",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "idconvert",
            type_name: "BatchExternalUseridToPendingId",
            title: "Convert external user ids to pending ids (external_userid查询pending_id)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95926",
                "https://developer.work.weixin.qq.com/document/path/95900",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_id = string?  customer group the users are in
external_userid = [string]!  external user ids, at most 100
[response]
result = [{result}]
[types.result]
external_userid = string  external user id of the customer
pending_id = string  temporary id of a user who is not yet a customer, valid for 90 days
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.chat_id",
            path: "/cgi-bin/idconvert/chatid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "idconvert",
            type_name: "ChatId",
            title: "Convert customer group ids (客户群chat_id转换)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99601"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_id_list = [string]!  id of the customer group
[response]
items = [{items}]
invalid_chat_id_list = [string]?  values that were not accepted
[types.items]
chat_id = string  id of the customer group
new_chat_id = string  id of the group in the new form
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.convert_tmp_external_userid",
            path: "/cgi-bin/idconvert/convert_tmp_external_userid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "idconvert",
            type_name: "ConvertTmpExternalUserid",
            title: "Convert temporary external ids (tmp_external_userid的转换)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98729"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
business_type = int!  where the id comes from: 1 meeting, 2 collected form
user_type = int!  1 customer, 2 linked company, 3 chained company, 4 circle of companies
tmp_external_userid_list = [string]!  temporary external id
[response]
results = [{results}]
invalid_tmp_external_userid_list = [string]?  values that were not accepted
[types.results]
tmp_external_userid = string  temporary external id
external_userid = string?  external user id of the customer
corpid = string?  id of the other company
userid = string?  user id in the other company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.external_tagid",
            path: "/cgi-bin/idconvert/external_tagid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "idconvert",
            type_name: "ExternalTagid",
            title: "Convert customer tag ids (客户标签ID转换)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95926",
                "https://developer.work.weixin.qq.com/document/path/96169",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_tagid_list = [string]!  id of the customer tag
[response]
items = [{items}]
invalid_external_tagid_list = [string]?  values that were not accepted
[types.items]
external_tagid = string  id of the customer tag
open_external_tagid = string  id of the tag for third-party apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.open_kfid",
            path: "/cgi-bin/idconvert/open_kfid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "idconvert",
            type_name: "OpenKfid",
            title: "Convert customer service account ids (微信客服ID转换)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/97064",
                "https://developer.work.weixin.qq.com/document/path/96169",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_kfid_list = [string]!  id of the customer service account
[response]
items = [{items}]
invalid_open_kfid_list = [string]?  values that were not accepted
[types.items]
open_kfid = string  id of the customer service account
new_open_kfid = string  id of the account for third-party apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.unionid_to_external_userid",
            path: "/cgi-bin/idconvert/unionid_to_external_userid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "idconvert",
            type_name: "UnionidToExternalUserid",
            title: "Convert a union id to an external user id (unionid转换为第三方external_userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95926"],
            note: "Union id and open id must belong together. Without a customer a pending id comes back.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string?  union id of the user
openid = string?  open id of the user
subject_type = int!  whose mini program or official account it is: 0 the company's, 1 the service provider's
[response]
external_userid = string?  external user id of the customer
pending_id = string?  temporary id of a user who is not yet a customer, valid for 90 days
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.upgrade_chat_id_for_new_corp",
            path: "/cgi-bin/idconvert/upgrade_chatid_for_new_corp",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "idconvert",
            type_name: "UpgradeChatIdForNewCorp",
            title: "Upgrade group chat ids of newly authorised companies (新授权企业升级chat_id)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99601"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
];
