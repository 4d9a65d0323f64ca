//! Generated from `spec/mp/token.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mp.token.token",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/cgi-bin/token",
            token: TokenKind::None,
            token_param: "",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "token",
            type_name: "Token",
            title: "Get an access_token (获取接口调用凭据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html",
            ],
            note: "Each call gives a new token; the one before works for 5 minutes more. 2,000 calls a day. Prefer StableToken.",
            errors: &[40001, 40013, 40125, 40164, 40243, 45009, 89503],
            obsolete: None,
            shape: r"[query]
grant_type = string = client_credential  always this
appid = string! from app_id  app id of the account
secret = secret! from app_secret  app secret of the account
[response]
access_token = secret!  the account's token; up to 512 characters and more
expires_in = int  seconds that it lasts, 7200
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.token.stable_token",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/stable_token",
            token: TokenKind::None,
            token_param: "",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "token",
            type_name: "StableToken",
            title: "Get a stable access_token (获取稳定版接口调用凭据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html",
            ],
            note: "Gives the same token until its last 5 minutes. With force_refresh a new one, 20 times a day, 30 seconds apart; the old one is void. Independent of `GET /cgi-bin/token`.",
            errors: &[40001, 40013, 40125, 40164, 40243, 45009, 45011, 89503],
            obsolete: None,
            shape: r"[request]
grant_type = string = client_credential  always this
appid = string! from app_id  app id of the account
secret = secret! from app_secret  app secret of the account
force_refresh = bool?  give a new token and void the old one
[response]
access_token = secret!  the account's token; up to 512 characters and more
expires_in = int  seconds that are left, 7200 at most
",
        },
    ),
];
