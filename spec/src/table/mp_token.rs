//! Generated from `spec/mp/token.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mp.token.token",
            path: "/cgi-bin/token",
            method: Method::Get,
            token: TokenKind::None,
            token_param: "",
            body: BodyKind::None,
            ..Operation::usual(Product::Mp)
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
            path: "/cgi-bin/stable_token",
            token: TokenKind::None,
            token_param: "",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
    Entry::new(
        Operation {
            name: "mp.token.callback_check",
            path: "/cgi-bin/callback/check",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "token",
            type_name: "CallbackCheck",
            title: "Check the network to the callback server (网络检测)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default all  dns, ping or all
check_operator = string! default DEFAULT  CHINANET, UNICOM, CAP or DEFAULT (chosen by the IP)
[response]
dns = [{dns}]?
ping = [{ping}]?
[types.dns]
ip = string
real_operator = string  network operator
[types.ping]
ip = string
from_operator = string  network operator
package_loss = string  packets lost, with a percent sign
time = string  milliseconds on average, with ms
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.token.change_openid",
            path: "/cgi-bin/changeopenid",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "token",
            type_name: "ChangeOpenid",
            title: "Convert openids after an account migration (openid转换)",
            docs: &["https://kf.qq.com/faq/1901177NrqMr190117nqYJze.html"],
            note: "To be called with the token of the account moved to, after the move.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
from_appid = string!  the account moved from
openid_list = [string]!  at most 100 openids at the account moved from
[response]
result_list = [{result_list}]
[types.result_list]
err_msg = string
ori_openid = string  openid at the account moved from
new_openid = string?  openid at the account moved to; absent if there is none
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.token.get_api_domain_ip",
            path: "/cgi-bin/get_api_domain_ip",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "token",
            type_name: "GetApiDomainIp",
            title: "List the IPs of WeChat's API servers (获取微信API接口IP地址)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html",
            ],
            note: "For firewalls that let calls to the API out; the addresses may change.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
ip_list = [string]  addresses or ranges
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.token.get_current_autoreply_info",
            path: "/cgi-bin/get_current_autoreply_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "token",
            type_name: "GetCurrentAutoreplyInfo",
            title: "Get the automatic reply rules (获取公众号的自动回复规则)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Getting_Rules_for_Auto_Replies.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
is_add_friend_reply_open = bool as bool_as_int  whether new followers get a reply
is_autoreply_open = bool as bool_as_int  whether messages get a reply
add_friend_autoreply_info = {add_friend_autoreply_info}?  reply to new followers
message_default_autoreply_info = {message_default_autoreply_info}?  reply to messages without a keyword
keyword_autoreply_info = {keyword_autoreply_info}?  replies by keyword
[types.add_friend_autoreply_info]
type = string  text, img, voice, video or news
content = string  text, or media id or link, by type
[types.message_default_autoreply_info]
type = string  text, img, voice, video or news
content = string  text, or media id or link, by type
[types.keyword_autoreply_info]
list = [{list}]
[types.list]
rule_name = string
reply_mode = string  reply_all all replies, random_one one of them
create_time = int  Unix seconds
keyword_list_info = [{keyword_list_info}]
reply_list_info = [{reply_list_info}]
[types.keyword_list_info]
match_mode = string  contain or equal
type = string  text, img, voice, video or news
content = string  keyword
[types.reply_list_info]
type = string  text, img, voice, video or news
content = string?  text, or media id or link, by type
news_info = {news_info}?
[types.news_info]
list = [{news_info_list}]
[types.news_info_list]
title = string
author = string?
digest = string?
show_cover = bool as bool_as_int  whether the cover is shown in the text
cover_url = string  link to the cover
content_url = string  link to the article
source_url = string?  link of the original page (阅读原文)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.token.getcallbackip",
            path: "/cgi-bin/getcallbackip",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "token",
            type_name: "Getcallbackip",
            title: "List the IPs of WeChat's callback servers (获取微信推送服务器IP地址)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html",
            ],
            note: "For firewalls that let WeChat's notifications in; the addresses may change.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
ip_list = [string]  addresses or ranges
",
        },
    ),
];
