//! A stand-in for WeChat's API on a loopback port: usual answers, scripted ones, a record of calls.

use crate::own::CORP;
use crate::support::{AUTHORIZER, until};
use axum::{
    Json, Router,
    extract::{Request, State},
    response::{IntoResponse as _, Response},
};
use http::header;
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use std::{
    collections::{HashMap, VecDeque},
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime},
};
use yizhan_client::Hosts;

/// A stand-in for WeChat's API.
#[derive(Clone)]
pub(crate) struct WeChat {
    shared: Arc<Shared>,
}

struct Shared {
    base: String,
    calls: Mutex<Vec<Call>>,
    scripted: Mutex<HashMap<String, VecDeque<Value>>>,
    ahead: AtomicI64,
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) body: Value,
}

impl WeChat {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let wechat = Self {
            shared: Arc::new(Shared {
                base,
                calls: Mutex::default(),
                scripted: Mutex::default(),
                ahead: AtomicI64::new(0),
            }),
        };
        let app = Router::new().fallback(answer).with_state(wechat.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        wechat
    }

    pub(crate) fn hosts(&self) -> Hosts {
        let mut hosts = Hosts::all_at(self.shared.base.parse().unwrap());
        hosts.mp = "https://mp.weixin.qq.com".parse().unwrap();
        hosts.open = "https://open.weixin.qq.com".parse().unwrap();
        hosts
    }

    /// The next answer of a path.
    pub(crate) fn script(&self, path: &str, answer: Value) {
        let mut scripted = self.shared.scripted.lock().unwrap();
        scripted
            .entry(path.to_owned())
            .or_default()
            .push_back(answer);
    }

    /// Lets WeChat's clock be so many seconds ahead of the machine's.
    pub(crate) fn ahead(&self, seconds: i64) {
        self.shared.ahead.store(seconds, Ordering::Relaxed);
    }

    pub(crate) fn calls(&self, path: &str) -> Vec<Call> {
        let calls = self.shared.calls.lock().unwrap();
        calls
            .iter()
            .filter(|call| call.path == path)
            .cloned()
            .collect()
    }

    /// Waits for a call.
    pub(crate) async fn called(&self, path: &str) -> Call {
        until(|| !self.calls(path).is_empty()).await;
        self.calls(path).pop().unwrap()
    }
}

async fn answer(State(wechat): State<WeChat>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let body: Value = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
    let path = parts.uri.path().to_owned();
    wechat.shared.calls.lock().unwrap().push(Call {
        path: path.clone(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        body: body.clone(),
    });
    let scripted = wechat
        .shared
        .scripted
        .lock()
        .unwrap()
        .get_mut(&path)
        .and_then(VecDeque::pop_front);
    let answer = Json(scripted.unwrap_or_else(|| usual(&path, &body)));
    let ahead = u64::try_from(wechat.shared.ahead.load(Ordering::Relaxed)).unwrap();
    let date = SystemTime::now() + Duration::from_secs(ahead);
    ([(header::DATE, httpdate::fmt_http_date(date))], answer).into_response()
}

fn usual(path: &str, body: &Value) -> Value {
    let name = path
        .trim_start_matches("/cgi-bin/")
        .trim_start_matches("component/");
    match name.trim_start_matches("api_") {
        "component_token" => {
            json!({"component_access_token": "component-token-canary", "expires_in": 7200})
        }
        "create_preauthcode" => {
            json!({"pre_auth_code": "preauthcode@@@canary", "expires_in": 1800})
        }
        "query_auth" => {
            let code = body["authorization_code"].as_str().unwrap_or_default();
            let authorizer = code
                .split_once('/')
                .map_or(AUTHORIZER, |(account, _)| account);
            json!({"authorization_info": {
                "authorizer_appid": authorizer,
                "authorizer_access_token": format!("token-canary-of-{authorizer}"),
                "expires_in": 7200,
                "authorizer_refresh_token": "refreshtoken@@@canary",
                "func_info": [{"funcscope_category": {"id": 1}}],
            }})
        }
        "get_authorizer_info" => json!({
            "authorizer_info": {"nick_name": "n", "service_type_info": {"id": 2}, "user_name": "gh_account"},
            "authorization_info": {"authorizer_appid": AUTHORIZER, "authorizer_refresh_token": "refreshtoken@@@canary"},
        }),
        "stable_token" => json!({"access_token": "own-token-canary", "expires_in": 7200}),
        "gettoken" => json!({"access_token": "agent-token-canary", "expires_in": 7200}),
        "service/get_suite_token" => {
            json!({"suite_access_token": "suite-token-canary", "expires_in": 7200})
        }
        "service/get_pre_auth_code" => {
            json!({"errcode": 0, "pre_auth_code": "suite-pre-auth-canary", "expires_in": 1200})
        }
        "service/v2/get_permanent_code" => json!({
            "errcode": 0, "permanent_code": "permanent-code-canary",
            "auth_corp_info": {"corpid": CORP, "corp_name": "n"},
        }),
        "service/get_corp_token" => {
            json!({"access_token": "corp-token-canary", "expires_in": 7200})
        }
        "get_authorizer_list" => json!({"total_count": 0, "list": []}),
        "ticket/getticket" => {
            json!({"errcode": 0, "errmsg": "ok", "ticket": "jsapi-ticket-canary", "expires_in": 7200})
        }
        "/sns/oauth2/component/access_token" => json!({
            "access_token": "user-token-canary", "expires_in": 7200, "refresh_token": "user-refresh-canary",
            "openid": "openid-1", "scope": "snsapi_base",
        }),
        _ => json!({"errcode": 0, "errmsg": "ok"}),
    }
}
