//! What the small WeChat of these tests answers.

use crate::wechat::World;
use axum::{Json, body::Bytes, extract::State, http::Uri};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use yizhan_core::{Clock, ManualClock};

pub(crate) async fn answer(
    State((world, clock)): State<(Arc<Mutex<World>>, Arc<ManualClock>)>,
    uri: Uri,
    body: Bytes,
) -> Json<Value> {
    let mut path = uri.path().rsplit('/').next().unwrap().to_owned();
    if uri.path().contains("/v2/") {
        path.insert_str(0, "v2/");
    }
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let (answer, gate) = {
        let mut world = world.lock().unwrap();
        world.work.now = clock.now().0;
        world.calls.push((path.clone(), body.clone()));
        let fault = world
            .faults
            .get_mut(path.as_str())
            .filter(|codes| !codes.is_empty())
            .map(|codes| codes.remove(0));
        let answer = match fault {
            Some(code) => json!({"errcode": code, "errmsg": "made up rid: 1-2-3"}),
            None => {
                let query = uri.query().unwrap_or("");
                match world.work.answer(&path, query, &body) {
                    Some(answer) => answer,
                    None => world.answer(&path, query, &body),
                }
            }
        };
        (answer, world.held.get(path.as_str()).cloned())
    };
    if let Some(gate) = gate {
        gate.acquire().await.unwrap().forget();
    }
    Json(answer)
}

fn error(code: i32, message: &str) -> Value {
    json!({"errcode": code, "errmsg": message})
}

impl World {
    fn answer(&mut self, path: &str, query: &str, body: &Value) -> Value {
        let text = |member: &str| body[member].as_str().unwrap_or("").to_owned();
        match path {
            "api_component_token" => {
                self.component_tokens += 1;
                self.component_token.swap(0, 1);
                self.component_token[0] = format!("component-{}", self.component_tokens);
                let token = &self.component_token[0];
                return json!({"component_access_token": token, "expires_in": 7200});
            }
            "api_start_push_ticket" => return error(0, "ok"),
            "stable_token" => {
                let forced = body["force_refresh"] == json!(true);
                self.stable_tokens = self.stable_tokens.max(1) + u32::from(forced);
                let token = format!("stable-{}", self.stable_tokens);
                self.live_access.insert(token.clone());
                return json!({"access_token": token, "expires_in": 7200});
            }
            "token" => {
                self.plain_tokens += 1;
                let token = format!("plain-{}", self.plain_tokens);
                self.live_access.insert(token.clone());
                return json!({"access_token": token, "expires_in": 7200});
            }
            "getticket" => {
                if !self
                    .live_access
                    .iter()
                    .any(|token| query.contains(token.as_str()))
                {
                    return error(40001, "invalid credential");
                }
                self.page_tickets += 1;
                return json!({"errcode": 0, "errmsg": "ok", "ticket": format!("page-{}", self.page_tickets), "expires_in": 7200});
            }
            _ => {}
        }
        let sent = query.rsplit('=').next().unwrap_or("");
        if sent.is_empty() || !self.component_token.iter().any(|token| token == sent) {
            return error(
                40001,
                "invalid credential, access_token is invalid or not latest",
            );
        }
        match path {
            "api_create_preauthcode" => {
                json!({"pre_auth_code": "preauthcode@@@1", "expires_in": 1800})
            }
            "api_query_auth" => {
                let code = text("authorization_code");
                if !self.used_codes.insert(code.clone()) {
                    return error(61009, "code is invalid");
                }
                let Some(app_id) = self.codes.get(&code).cloned() else {
                    return error(61010, "code is expired");
                };
                let token = self.access_token(&app_id);
                let account = &self.accounts[&app_id];
                json!({"authorization_info": {
                    "authorizer_appid": app_id, "authorizer_access_token": token, "expires_in": 7200,
                    "authorizer_refresh_token": account.refresh_token,
                    "func_info": [{"funcscope_category": {"id": 1}}, {"funcscope_category": {"id": 15}}]
                }})
            }
            "api_authorizer_token" => {
                let app_id = text("authorizer_appid");
                match self.accounts.get(&app_id) {
                    Some(account) if !account.authorized => {
                        error(61003, "component is not authorized")
                    }
                    Some(account) if account.refresh_token == text("authorizer_refresh_token") => {
                        let refresh_token = match self.empty_refresh_token {
                            true => String::new(),
                            false => account.refresh_token.clone(),
                        };
                        json!({"authorizer_access_token": self.access_token(&app_id), "expires_in": 7200,
                               "authorizer_refresh_token": refresh_token})
                    }
                    _ => error(61023, "refresh_token is invalid"),
                }
            }
            "api_get_authorizer_info" => match self.accounts.get(&text("authorizer_appid")) {
                Some(account) if account.authorized => {
                    let mut info = json!({"nick_name": "n", "user_name": "gh_1", "service_type_info": {"id": 2}});
                    if account.mini_program {
                        info["MiniProgramInfo"] =
                            json!({"network": {}, "categories": [], "visit_status": 0});
                    }
                    let mut grant =
                        json!({"authorizer_appid": text("authorizer_appid"), "func_info": []});
                    if !self.silent_records {
                        grant["authorizer_refresh_token"] = json!(account.refresh_token);
                    }
                    json!({"authorizer_info": info, "authorization_info": grant})
                }
                _ => error(61003, "component is not authorized by this account"),
            },
            "api_get_authorizer_list" => {
                let (offset, count) = (
                    body["offset"].as_u64().unwrap(),
                    body["count"].as_u64().unwrap(),
                );
                assert!(count <= 500, "WeChat lists at most 500 at once");
                let offset = if self.list_repeats { 0 } else { offset };
                let authorized = self
                    .accounts
                    .iter()
                    .filter(|(_, account)| account.authorized);
                let page: Vec<_> = authorized
                    .clone()
                    .skip(offset as usize)
                    .take(count as usize)
                    .map(|(app_id, account)| {
                        json!({"authorizer_appid": app_id,
                        "refresh_token": account.refresh_token, "auth_time": account.auth_time})
                    })
                    .collect();
                let total = authorized.count() + if self.list_repeats { 1_000_000 } else { 0 };
                json!({"total_count": total, "list": page})
            }
            _ => error(-1, "system error"),
        }
    }

    fn access_token(&mut self, app_id: &str) -> String {
        self.access_tokens += 1;
        let token = format!("access-{app_id}-{}", self.access_tokens);
        self.live_access.insert(token.clone());
        token
    }
}
