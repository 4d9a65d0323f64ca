//! A server passes messages on to customer service (transfer_customer_service).

use super::developer::{
    COMPONENT, Developer, OPENID, Push, SERVICE, Turn, Wechat, member, seal, text_reply,
};
use serde_json::{Value, json};

const ANNA: &str = "anna@teahouse";

/// Passes every text on, to the worker whom it names.
fn answer(push: &Push) -> Turn {
    let Some(said) = member(&push.clear, "Content") else {
        return Turn::body("success");
    };
    let worker = if said == ANNA {
        format!("<TransInfo><KfAccount><![CDATA[{ANNA}]]></KfAccount></TransInfo>")
    } else {
        String::new()
    };
    let reply = text_reply(push, "")
        .replace("[text]", "[transfer_customer_service]")
        .replace("<Content><![CDATA[]]></Content>", &worker);
    Turn::body(seal(COMPONENT, push, &reply))
}

struct Desk {
    developer: Developer,
    wechat: Wechat,
    token: String,
}

impl Desk {
    async fn start() -> Self {
        let developer = Developer::start(COMPONENT, |push, _| answer(push)).await;
        let wechat = Wechat::start(&developer.url, "").await;
        wechat.authorize(SERVICE).await;
        let world = wechat.get("world").await;
        let account = world["accounts"]
            .as_array()
            .unwrap()
            .iter()
            .find(|account| account["app_id"] == SERVICE)
            .unwrap();
        let secret = account["secret"].as_str().unwrap();
        let path =
            format!("/cgi-bin/token?grant_type=client_credential&appid={SERVICE}&secret={secret}");
        let answer = wechat.http.get(wechat.url(&path)).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        let token = answer["access_token"].as_str().unwrap().to_owned();
        Self {
            developer,
            wechat,
            token,
        }
    }

    async fn api(&self, path: &str, body: Value) -> Value {
        let url = self
            .wechat
            .url(&format!("/{path}?access_token={}", self.token));
        let request = if body.is_null() {
            self.wechat.http.get(url)
        } else {
            self.wechat.http.post(url).body(body.to_string())
        };
        request.send().await.unwrap().json().await.unwrap()
    }

    async fn says(&self, text: &str) {
        let body = json!({"account": SERVICE, "from": OPENID, "content": text});
        let answer = self.wechat.post("message", body).await;
        assert_eq!(
            answer["reply"]["type"], "transfer_customer_service",
            "{answer}"
        );
    }

    async fn waiting(&self) -> Value {
        let answer = self.api("customservice/kfsession/getwaitcase", Value::Null);
        answer.await["waitcaselist"].clone()
    }
}

#[tokio::test]
async fn who_is_passed_on_waits_for_a_worker() {
    let desk = Desk::start().await;
    desk.says("help").await;
    // The worker whom the reply names does not exist: the user waits on.
    desk.says(ANNA).await;
    assert_eq!(desk.waiting().await[0]["openid"], OPENID);
    let body = json!({"kf_account": ANNA, "nickname": "安娜"});
    desk.api("customservice/kfaccount/add", body).await;
    let body = json!({"kf_account": ANNA, "invite_wx": "anna_1990"});
    desk.api("customservice/kfaccount/inviteworker", body).await;
    let body =
        json!({"account": SERVICE, "kf_account": ANNA, "invitation": "accept", "online": true});
    desk.wechat.post("worker", body).await;
    let body = json!({"account": SERVICE, "user": OPENID, "action": "create", "kf_account": ANNA});
    let taken = desk.wechat.post("session", body).await;
    assert_eq!(taken["deliveries"][0]["event"], "kf_create_session");
    assert_eq!(taken["deliveries"][0]["delivery"]["accepted"], true);
    assert_eq!(desk.waiting().await, json!([]));
    let refused =
        json!({"account": SERVICE, "user": OPENID, "action": "switch", "kf_account": "x@y"});
    let refused = desk.wechat.refused("session", refused).await;
    assert_eq!(refused, "409 refused: 65401 invalid custom service account");
}

#[tokio::test]
async fn a_worker_at_work_serves_at_once_whoever_is_passed_on_to_them() {
    let desk = Desk::start().await;
    let body = json!({"kf_account": ANNA, "nickname": "安娜"});
    desk.api("customservice/kfaccount/add", body).await;
    let worker = json!({"account": SERVICE, "kf_account": ANNA, "invitation": "accept"});
    let refused = desk.wechat.refused("worker", worker).await;
    assert!(refused.starts_with("409 no_invitation: "), "{refused}");
    let body = json!({"kf_account": ANNA, "invite_wx": "anna_1990"});
    desk.api("customservice/kfaccount/inviteworker", body).await;
    let body =
        json!({"account": SERVICE, "kf_account": ANNA, "invitation": "accept", "online": true});
    desk.wechat.post("worker", body).await;
    desk.says(ANNA).await;
    assert_eq!(desk.waiting().await, json!([]));
    let begun = |push: &Push| member(&push.clear, "Event").as_deref() == Some("kf_create_session");
    for _ in 0..500 {
        if desk.developer.seen().iter().any(begun) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("kf_create_session was not pushed");
}
