//! Every operation of the specification is served: under its method, with its token, its members.

use crate::support::{COMPONENT, MINI, SERVICE, Stage, error, text};
use insta::assert_snapshot;
use reqwest::{
    Url,
    multipart::{Form, Part},
};
use serde_json::{Map, Value, json};
use yizhan_core::{BodyKind, Host, Method, Product, TokenKind};
use yizhan_spec::{Entry, Kind, Shape};

/// What says that the sandbox does not know the call: path, method, token or body is refused.
const UNKNOWN: &[i64] = &[40066, 41001, 43001, 43002, 44002, 47001, 61014, 61015];

struct Tokens {
    service: String,
    mini: String,
    component: String,
    authorizer: String,
}

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

/// The address of a call with everything in the query that is required.
fn address(stage: &Stage, entry: &Entry, tokens: &Tokens) -> Url {
    let operation = &entry.operation;
    let mut url = Url::parse(&stage.url(operation.path)).unwrap();
    let token = match (operation.token, operation.product) {
        (TokenKind::Access, Product::Mini) => Some(&tokens.mini),
        // A platform's calls with an account's token mean the one that it was given for it.
        (TokenKind::Access, Product::Open) => Some(&tokens.authorizer),
        (TokenKind::Access, _) => Some(&tokens.service),
        (TokenKind::Component, _) => Some(&tokens.component),
        _ => None,
    };
    if let Some(token) = token {
        url.query_pairs_mut()
            .append_pair(operation.token_param, token);
    }
    for field in entry.shape().query.iter().filter(|f| f.is_required()) {
        if field.name != operation.token_param {
            url.query_pairs_mut().append_pair(&field.name, "x");
        }
    }
    url
}

async fn call(stage: &Stage, entry: &Entry, tokens: &Tokens) -> Option<Value> {
    let url = address(stage, entry, tokens);
    let shape = entry.shape();
    let request = match entry.operation.method {
        Method::Get => stage.http.get(url),
        Method::Post => stage.http.post(url),
    };
    let request = match entry.operation.body {
        BodyKind::Json => {
            let mut body: Map<String, Value> = shape
                .request
                .iter()
                .filter(|f| f.is_required())
                .map(|f| (f.name.clone(), value(shape, &f.kind, 0)))
                .collect();
            if body.contains_key("component_appid") {
                body.insert("component_appid".into(), COMPONENT.into());
            }
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
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    serde_json::from_slice(&answer.bytes().await.unwrap()).ok()
}

#[tokio::test]
async fn every_operation_is_served_as_it_is_described() {
    let stage = Stage::start().await;
    let component = stage.component_token().await;
    let authorized = stage.authorize(&component, SERVICE).await;
    let tokens = Tokens {
        service: stage.own_token(SERVICE, "service-secret").await,
        mini: stage.own_token(MINI, "mini-secret").await,
        component,
        authorizer: text(&authorized["authorizer_access_token"]),
    };
    let mut served = 0;
    for entry in yizhan_spec::operations() {
        if entry.operation.host != Host::Api {
            continue;
        }
        let name = entry.operation.name;
        // A file is an answer too.
        if let Some(answer) = call(&stage, entry, &tokens).await {
            let code = answer["errcode"].as_i64().unwrap_or(0);
            assert!(!UNKNOWN.contains(&code), "{name}: {answer}");
        }
        served += 1;
    }
    assert!(served > 40, "{served}");
}

#[tokio::test]
async fn an_operation_without_behaviour_is_checked_and_answered_in_shape() {
    let stage = Stage::start().await;
    let path = "/cgi-bin/open/sameentity";
    assert_eq!(
        error(&stage.get(path).await),
        "41001 access_token missing (rid)"
    );
    let token = stage.own_token(SERVICE, "service-secret").await;
    let path = format!("{path}?access_token={token}");
    let answer = stage.post(&path, json!({})).await;
    assert_snapshot!(error(&answer), @"43001 require GET method (rid)");
    let answer = stage.get(&path).await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"ok","same_entity":true}"#);
}

#[tokio::test]
async fn an_upload_without_its_file_is_41005() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let url = stage.url(&format!("/cgi-bin/media/uploadimg?access_token={token}"));
    let form = Form::new().text("note", "no file");
    let answer = stage
        .http
        .post(url.as_str())
        .multipart(form)
        .send()
        .await
        .unwrap();
    let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    assert_snapshot!(error(&answer), @"41005 media data missing (rid)");
    let form = Form::new().part("media", Part::bytes(vec![1; 9]).file_name("a.png"));
    let answer = stage
        .http
        .post(url.as_str())
        .multipart(form)
        .send()
        .await
        .unwrap();
    let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    assert!(text(&answer["url"]).starts_with("http://127.0.0.1:"));
}
