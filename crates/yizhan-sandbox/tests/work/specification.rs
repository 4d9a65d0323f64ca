//! Every operation of WeCom's in the specification is served: under its method, with its token and
//! its members.

use crate::support::{Office, PROVIDER, error, text};
use insta::assert_snapshot;
use reqwest::{
    Url,
    multipart::{Form, Part},
};
use serde_json::{Map, Value, json};
use yizhan_core::{BodyKind, Host, Method, TokenKind};
use yizhan_spec::{Entry, Kind, Shape};

/// What says that the sandbox does not know the call: path, token, method or body is refused.
const UNKNOWN: &[i64] = &[40014, 40082, 41001, 41022, 43001, 43002, 44002, 47001];

fn value(shape: &Shape, kind: &Kind, depth: usize) -> Value {
    match kind {
        Kind::String | Kind::Secret => "x".into(),
        Kind::Int | Kind::Uint | Kind::Float => 1.into(),
        Kind::Bool => true.into(),
        Kind::List(inner) if depth < 4 => json!([value(shape, inner, depth + 1)]),
        Kind::List(_) => json!([]),
        Kind::Object(name) => shape
            .object(name)
            .iter()
            .filter(|f| f.is_required() && depth < 4)
            .map(|f| (f.name.clone(), value(shape, &f.kind, depth + 1)))
            .collect::<Map<String, Value>>()
            .into(),
        _ => json!({}),
    }
}

struct Tokens {
    app: String,
    suite: String,
    provider: String,
}

async fn call(office: &Office, entry: &Entry, tokens: &Tokens) -> Option<Value> {
    let (operation, shape) = (&entry.operation, entry.shape());
    let mut url = Url::parse(&office.wechat.url(operation.path)).unwrap();
    let token = match operation.token {
        TokenKind::Access | TokenKind::ContactSync => Some(&tokens.app),
        TokenKind::Suite => Some(&tokens.suite),
        TokenKind::Provider => Some(&tokens.provider),
        _ => None,
    };
    if let Some(token) = token {
        url.query_pairs_mut()
            .append_pair(operation.token_param, token);
    }
    for field in shape.query.iter().filter(|f| f.is_required()) {
        if field.name != operation.token_param {
            url.query_pairs_mut().append_pair(&field.name, "x");
        }
    }
    let http = &office.wechat.http;
    let request = match operation.method {
        Method::Get => http.get(url),
        Method::Post => http.post(url),
    };
    let request = match operation.body {
        BodyKind::Json => {
            let required = shape.request.iter().filter(|f| f.is_required());
            let body: Map<String, Value> = required
                .map(|f| (f.name.clone(), value(shape, &f.kind, 0)))
                .collect();
            request.body(Value::Object(body).to_string())
        }
        BodyKind::Multipart { files } => {
            let form = files.iter().fold(Form::new(), |form, name| {
                let part = Part::bytes(vec![1; 9]).file_name("a.png");
                form.part((*name).to_owned(), part)
            });
            request.multipart(form)
        }
        BodyKind::Raw { .. } => request.body("x"),
        _ => request,
    };
    let request = request.header("host", "qyapi.weixin.qq.com");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    serde_json::from_slice(&answer.bytes().await.unwrap()).ok()
}

#[tokio::test]
async fn every_operation_is_served_as_it_is_described() {
    let office = Office::start().await;
    let body = json!({ "corpid": PROVIDER, "provider_secret": "provider-secret" });
    let provider = office
        .post("/cgi-bin/service/get_provider_token", body)
        .await;
    let tokens = Tokens {
        app: office.token("app-secret").await,
        suite: office.suite_token().await,
        provider: text(&provider["provider_access_token"]),
    };
    let mut served = 0;
    for entry in yizhan_spec::operations() {
        if entry.operation.host != Host::Work {
            continue;
        }
        let name = entry.operation.name;
        // A file is an answer too.
        if let Some(answer) = call(&office, entry, &tokens).await {
            let code = answer["errcode"].as_i64().unwrap_or(0);
            let text = answer["errmsg"].as_str().unwrap_or_default();
            let unknown = UNKNOWN.contains(&code) || text.starts_with("invalid url");
            assert!(!unknown, "{name}: {answer}");
        }
        served += 1;
    }
    assert!(served > 700, "{served}");
}

#[tokio::test]
async fn an_operation_without_behaviour_is_checked_and_answered_in_shape() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let path = format!("/cgi-bin/user/get_active_stat?access_token={token}");
    let day = json!({ "date": "2026-11-20" });
    assert_eq!(
        office.post(&path, day).await,
        json!({ "errcode": 0, "errmsg": "ok", "active_cnt": 1 })
    );
    let said = [
        error(&office.post(&path, json!({})).await),
        error(&office.get(&path).await),
        error(
            &office
                .post("/cgi-bin/user/get_active_stat", json!({}))
                .await,
        ),
    ];
    assert_snapshot!(said.join("\n"), @r"
    40058 invalid request parameter: date is missing
    43002 require POST method
    41001 access_token missing
    ");
}
