//! Generated from `spec/work/token.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.token.get_api_domain_ip",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/get_api_domain_ip",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "token",
            type_name: "GetApiDomainIp",
            title: "List addresses of the API domain (获取企业微信API域名IP段)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92520"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
ip_list = [string]  addresses, also as networks
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.token.get_jsapi_ticket",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/get_jsapi_ticket",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "token",
            type_name: "GetJsapiTicket",
            title: "Get the JS-SDK ticket of the company (获取企业的jsapi_ticket)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90506",
                "https://developer.work.weixin.qq.com/document/path/90539",
            ],
            note: "Limited calls, so keep the ticket until it expires.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
ticket = secret  ticket to sign JS-SDK calls with
expires_in = int  seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.token.getcallbackip",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/getcallbackip",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "token",
            type_name: "Getcallbackip",
            title: "List addresses of callback servers (获取企业微信回调IP段)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90930",
                "https://developer.work.weixin.qq.com/document/path/91116",
                "https://developer.work.weixin.qq.com/document/path/91148",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
ip_list = [string]  addresses, also as networks
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.token.get_token",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/gettoken",
            token: TokenKind::None,
            token_param: "",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "token",
            type_name: "GetToken",
            title: "Get an access token (获取access_token)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91039"],
            note: "One token for each application; asking again before it expires gives the same one.",
            errors: &[40001, 40013, 40091],
            obsolete: None,
            shape: r"[query]
corpid = string! from corp_id  id of the company
corpsecret = secret!  secret of the application
[response]
access_token = secret  token, keep it until it expires
expires_in = int  seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.token.ticket_get",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/ticket/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "token",
            type_name: "TicketGet",
            title: "Get the JS-SDK ticket of the application (获取应用的jsapi_ticket)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90506",
                "https://developer.work.weixin.qq.com/document/path/90539",
            ],
            note: "Limited calls, so keep the ticket until it expires.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
type = string! default agent_config  agent_config
[response]
ticket = secret  ticket to sign JS-SDK calls with
expires_in = int  seconds
",
        },
    ),
];
