//! Generated from `spec/work/token.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.token.get_api_domain_ip",
            path: "/cgi-bin/get_api_domain_ip",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            path: "/cgi-bin/get_jsapi_ticket",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            path: "/cgi-bin/getcallbackip",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            path: "/cgi-bin/gettoken",
            method: Method::Get,
            token: TokenKind::None,
            token_param: "",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            path: "/cgi-bin/ticket/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
