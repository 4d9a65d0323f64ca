//! Whatever comes in, an answer goes out and the sandbox stays.

use crate::support::{COMPONENT, Stage, error};
use proptest::{prelude::*, test_runner::TestRunner};
use serde_json::Value;

const PATHS: &[&str] = &[
    "/cgi-bin/token",
    "/cgi-bin/stable_token",
    "/cgi-bin/component/api_component_token",
    "/cgi-bin/component/api_create_preauthcode",
    "/cgi-bin/component/api_query_auth",
    "/cgi-bin/component/api_get_authorizer_list",
    "/cgi-bin/component/api_set_authorizer_option",
    "/cgi-bin/message/custom/send",
    "/cgi-bin/media/upload",
    "/cgi-bin/openapi/rid/get",
    "/sns/jscode2session",
    "/cgi-bin/clear_quota/v2",
];

/// Bytes, and JSON that is nearly right.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let member = (
        prop::sample::select(vec![
            "component_appid",
            "component_appsecret",
            "authorization_code",
            "offset",
            "count",
            "option_name",
            "touser",
            "msgtype",
            "text",
            "rid",
            "appid",
            "appsecret",
            "grant_type",
        ]),
        prop_oneof![
            Just(Value::Null),
            Just(Value::from(COMPONENT)),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".{0,20}".prop_map(Value::from),
            Just(serde_json::json!([[], {}])),
        ],
    );
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        prop::collection::vec(member, 0..6).prop_map(|members| {
            let map: serde_json::Map<String, Value> = members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            Value::Object(map).to_string().into_bytes()
        }),
    ]
}

#[test]
fn any_bytes_get_an_answer() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (stage, token) = runtime.block_on(async {
        let stage = Stage::start().await;
        let token = stage.component_token().await;
        (stage, token)
    });
    let strategy = (
        prop::sample::select(PATHS.to_vec()),
        prop_oneof![Just(String::new()), Just(token), "[ -~]{0,30}"],
        prop_oneof![
            Just(None),
            Just(Some("multipart/form-data; boundary=x")),
            Just(Some("multipart/form-data")),
            Just(Some("application/json")),
        ],
        body(),
    );
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(&strategy, |(path, token, content_type, body)| {
            runtime.block_on(async {
                let token: String = form_urlencoded::byte_serialize(token.as_bytes()).collect();
                let url = stage.url(&format!("{path}?component_access_token={token}"));
                let mut request = stage.http.post(url).body(body);
                if let Some(content_type) = content_type {
                    request = request.header("content-type", content_type);
                }
                let answer = request.send().await.unwrap();
                prop_assert_eq!(answer.status(), 200);
                let text = answer.text().await.unwrap();
                let json: Result<Value, _> = serde_json::from_str(&text);
                prop_assert!(json.is_ok(), "{}", text);
                Ok(())
            })
        })
        .unwrap();
    let answer = runtime.block_on(stage.get("/cgi-bin/token"));
    assert!(error(&answer).starts_with("40002 "));
}

#[tokio::test]
async fn a_body_without_end_is_refused() {
    let stage = Stage::start().await;
    let url = stage.url("/cgi-bin/stable_token");
    let body = vec![b' '; (32 << 20) + 1];
    // Either the refusal arrives or the connection is closed before all is sent.
    if let Ok(answer) = stage.http.post(url).body(body).send().await {
        assert_eq!(answer.status(), 413);
    }
    assert!(error(&stage.get("/cgi-bin/token").await).starts_with("40002 "));
}

#[tokio::test]
async fn deep_json_is_no_danger() {
    let stage = Stage::start().await;
    let body = "[".repeat(100_000);
    let answer = stage.post_text("/cgi-bin/stable_token", &body).await;
    assert!(error(&answer).starts_with("47001 "));
    let body = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let answer = stage.post_text("/cgi-bin/stable_token", &body).await;
    assert!(error(&answer).starts_with("47001 "));
}
