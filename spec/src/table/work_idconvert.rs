//! Generated from `spec/work/idconvert.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "work.idconvert.apply_to_upgrade_chat_id",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/idconvert/apply_to_upgrade_chatid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
upgrade_time = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.batch_external_userid_to_pending_id",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/idconvert/batch/external_userid_to_pending_id",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
chat_id = string?
external_userid = [string]!
[response]
result = [{result}]
[types.result]
external_userid = string
pending_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.chat_id",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/idconvert/chatid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
chat_id_list = [string]!
[response]
items = [{items}]
invalid_chat_id_list = [string]?
[types.items]
chat_id = string
new_chat_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.convert_tmp_external_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/idconvert/convert_tmp_external_userid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
business_type = int!
user_type = int!
tmp_external_userid_list = [string]!
[response]
results = [{results}]
invalid_tmp_external_userid_list = [string]?
[types.results]
tmp_external_userid = string
external_userid = string?
corpid = string?
userid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.external_tagid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/idconvert/external_tagid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
external_tagid_list = [string]!
[response]
items = [{items}]
invalid_external_tagid_list = [string]?
[types.items]
external_tagid = string
open_external_tagid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.open_kfid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/idconvert/open_kfid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
open_kfid_list = [string]!
[response]
items = [{items}]
invalid_open_kfid_list = [string]?
[types.items]
open_kfid = string
new_open_kfid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.unionid_to_external_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/idconvert/unionid_to_external_userid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "idconvert",
            type_name: "UnionidToExternalUserid",
            title: "Convert a union id to an external user id (unionid转换为第三方external_userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95926"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string?
openid = string?
subject_type = int!
[response]
external_userid = string?
pending_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.idconvert.upgrade_chat_id_for_new_corp",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/idconvert/upgrade_chatid_for_new_corp",
            token: TokenKind::Suite,
            token_param: "suite_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
