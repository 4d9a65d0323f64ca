//! The platform's endpoints against the payloads of WeChat's own pages.
//!
//! The payloads are not part of the repository: without them, tests that need them pass untested.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use insta::assert_snapshot;
use serde_json::{Value, json};
use yizhan_core::{AnswerKind, Endpoint, ExposeSecret, Method, TokenKind};
use yizhan_open::{
    component::{
        ApiAuthorizerToken, ApiAuthorizerTokenResponse, ApiComponentToken,
        ApiComponentTokenResponse, ApiCreatePreAuthCode, ApiCreatePreAuthCodeResponse,
        ApiGetAuthorizerInfo, ApiGetAuthorizerInfoResponse, ApiGetAuthorizerList,
        ApiGetAuthorizerListResponse, ApiQueryAuth, ApiQueryAuthResponse, ApiStartPushTicket,
        GetAuthorizerOption, GetAuthorizerOptionResponse,
    },
    open::{Bind, Get, GetResponse, HaveResponse, Unbind},
};

/// The first payload of an endpoint; `None` where the samples are not there.
fn sample(endpoint: &str, kind: &str) -> Option<Value> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/samples/api.jsonl"
    );
    let text = std::fs::read_to_string(path).ok()?;
    let mut lines = text
        .lines()
        .map(|l| serde_json::from_str::<Value>(l).unwrap());
    let line = lines.find(|l| l["endpoint"] == endpoint && l["kind"] == kind);
    Some(line.unwrap()["payload"].clone())
}

#[track_caller]
fn same(endpoint: &str, request: &impl Endpoint) {
    if let Some(payload) = sample(endpoint, "request") {
        assert_eq!(serde_json::to_value(request).unwrap(), payload);
    }
}

fn answer<T: serde::de::DeserializeOwned>(endpoint: &str) -> Option<T> {
    Some(serde_json::from_value(sample(endpoint, "response")?).unwrap())
}

#[test]
fn requests_are_those_of_the_official_pages() {
    same(
        "CgibinComponentApiComponentToken",
        &ApiComponentToken::new("appid_value", "appsecret_value", "ticket_value"),
    );
    same(
        "CgibinComponentApiCreatePreAuthCode",
        &ApiCreatePreAuthCode::new("appid_value"),
    );
    same(
        "CgibinComponentApiAuthorizerToken",
        &ApiAuthorizerToken::new("appid_value", "auth_appid_value", "refresh_token_value"),
    );
    same(
        "CgibinComponentApiGetAuthorizerInfo",
        &ApiGetAuthorizerInfo::new("appid_value", "auth_appid_value"),
    );
    same(
        "CgibinComponentApiGetAuthorizerOption",
        &GetAuthorizerOption::new("option_name_value"),
    );
    same(
        "CgibinOpenBind",
        &Bind::new("auth_appid_value", "open_appid_value"),
    );
    same(
        "CgibinOpenUnbind",
        &Unbind::new("auth_appid_value", "open_appid_value"),
    );
    same("CgibinOpenGet", &Get::new("auth_appid_value"));
}

#[test]
fn answers_of_the_official_pages_are_read() {
    if let Some(token) = answer::<ApiComponentTokenResponse>("CgibinComponentApiComponentToken") {
        assert_eq!(token.expires_in, 7200);
        assert!(
            token
                .component_access_token
                .expose_secret()
                .starts_with("61W3")
        );
        assert!(!format!("{token:?}").contains("61W3"));
    }
    if let Some(code) =
        answer::<ApiCreatePreAuthCodeResponse>("CgibinComponentApiCreatePreAuthCode")
    {
        assert_eq!(code.expires_in, 600);
    }
    if let Some(token) = answer::<ApiAuthorizerTokenResponse>("CgibinComponentApiAuthorizerToken") {
        assert!(token.authorizer_refresh_token.is_some());
    }
    if let Some(option) =
        answer::<GetAuthorizerOptionResponse>("CgibinComponentApiGetAuthorizerOption")
    {
        assert_eq!(option.option_value, "1");
    }
    if let Some(have) = answer::<HaveResponse>("CgibinOpenHave") {
        assert!(have.have_open);
    }
    if let Some(open) = answer::<GetResponse>("CgibinOpenGet") {
        assert_eq!(open.open_appid, "appid_value");
    }
    let info = answer::<ApiGetAuthorizerInfoResponse>("CgibinComponentApiGetAuthorizerInfo");
    if let Some(info) = info {
        assert_eq!(info.authorizer_info.nick_name, "微信SDK Demo Special");
        let program = info.authorizer_info.mini_program_info.unwrap();
        assert_eq!(program.network.request_domain.len(), 3);
        assert_eq!(
            info.authorization_info.authorizer_appid,
            "wxf8b4f85f3a794e77"
        );
        assert_eq!(
            info.authorization_info.func_info[1].funcscope_category.id,
            2
        );
    }
}

#[test]
fn the_account_has_three_names_on_the_wire() {
    for name in ["authorizer_appid", "authorization_appid", "appid"] {
        let text = json!({"authorization_info": {name: "wx1", "func_info": []}}).to_string();
        let info: ApiGetAuthorizerInfoResponse = serde_json::from_str(&text).unwrap();
        assert_eq!(info.authorization_info.authorizer_appid, "wx1");
        let auth: ApiQueryAuthResponse = serde_json::from_str(&text).unwrap();
        assert_eq!(auth.authorization_info.authorizer_appid, "wx1");
    }
}

#[test]
fn an_authorisation_without_api_permission_has_no_tokens() {
    let text = r#"{"authorization_info":{"authorizer_appid":"wx1","authorizer_access_token":"",
        "func_info":[{"funcscope_category":{"id":"1"}},{"funcscope_category":{"id":2},
        "confirm_info":{"need_confirm":0,"already_confirm":0,"can_confirm":0}}]}}"#;
    let auth: ApiQueryAuthResponse = serde_json::from_str(text).unwrap();
    let auth = auth.authorization_info;
    assert!(auth.authorizer_access_token.is_none() && auth.authorizer_refresh_token.is_none());
    assert_eq!(auth.func_info.len(), 2);
}

#[test]
fn a_token_answer_without_a_token_is_an_error() {
    for text in ["{}", r#"{"authorizer_access_token":"","expires_in":7200}"#] {
        let error = serde_json::from_str::<ApiAuthorizerTokenResponse>(text).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("authorizer_access_token is missing")
        );
    }
}

#[test]
fn a_page_of_authorizers_may_lack_refresh_tokens() {
    let text = r#"{"total_count":"2","list":[{"authorizer_appid":"wx1","refresh_token":
        "refreshtoken@@@1","auth_time":1600000000},{"authorizer_appid":"wx2","auth_time":"7"}]}"#;
    let page: ApiGetAuthorizerListResponse = serde_json::from_str(text).unwrap();
    assert_eq!((page.total_count, page.list.len()), (2, 2));
    assert!(page.list[0].refresh_token.is_some() && page.list[1].refresh_token.is_none());
}

#[test]
fn secrets_are_sent_but_never_shown() {
    let request = ApiStartPushTicket::new("wx1", "hush");
    assert_snapshot!(serde_json::to_string(&request).unwrap(), @r#"{"component_appid":"wx1","component_secret":"hush"}"#);
    assert_snapshot!(format!("{request:?}"), @r#"ApiStartPushTicket { component_appid: "wx1", component_secret: SecretBox<str>([REDACTED]) }"#);
    let request = ApiQueryAuth::new("wx1", "queryauthcode@@@x");
    assert!(!format!("{request:?}").contains("queryauthcode"));
}

#[test]
fn routes_say_how_a_call_is_made() {
    let list = ApiGetAuthorizerList::OPERATION;
    assert_eq!(
        (list.method, list.token),
        (Method::Post, TokenKind::Component)
    );
    assert_eq!(list.token_param, "component_access_token");
    assert_eq!(list.answer, AnswerKind::Json);
    assert_eq!(ApiComponentToken::OPERATION.token, TokenKind::None);
    assert!(!ApiQueryAuth::OPERATION.safe_to_retry, "a code works once");
    let request = ApiGetAuthorizerList::new("wx1", 0, 500);
    assert_snapshot!(serde_json::to_string(&request).unwrap(), @r#"{"component_appid":"wx1","offset":0,"count":500}"#);
}
