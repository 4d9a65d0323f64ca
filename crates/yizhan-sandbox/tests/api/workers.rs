//! Customer service: accounts of workers, invitations, sessions, and the record of what was said.

use crate::support::{FAN, MINI, PLAYER, SERVICE, Stage, error};
use insta::assert_snapshot;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

const ANNA: &str = "anna@teahouse";
const BERT: &str = "bert@teahouse";

struct Desk {
    stage: Stage,
    token: String,
}

impl Desk {
    async fn start() -> Self {
        let stage = Stage::start().await;
        let token = stage.own_token(SERVICE, "service-secret").await;
        Self { stage, token }
    }

    /// With two workers, both at work.
    async fn at_work() -> Self {
        let desk = Self::start().await;
        for (account, wechat_id) in [(ANNA, "anna_1990"), (BERT, "bert_1985")] {
            assert_eq!(desk.add(account, "客服").await, "0 ok");
            assert_eq!(desk.invite(account, wechat_id).await, "0 ok");
            desk.worker(account, json!({ "invitation": "accept", "online": true }))
                .await;
        }
        desk
    }

    async fn get(&self, path: &str) -> Value {
        let joint = if path.contains('?') { '&' } else { '?' };
        let path = format!("/{path}{joint}access_token={}", self.token);
        self.stage.get(&path).await
    }

    async fn post(&self, path: &str, body: Value) -> String {
        let path = format!("/{path}?access_token={}", self.token);
        error(&self.stage.post(&path, body).await)
    }

    async fn add(&self, account: &str, nickname: &str) -> String {
        let body = json!({ "kf_account": account, "nickname": nickname });
        self.post("customservice/kfaccount/add", body).await
    }

    async fn invite(&self, account: &str, wechat_id: &str) -> String {
        let body = json!({ "kf_account": account, "invite_wx": wechat_id });
        self.post("customservice/kfaccount/inviteworker", body)
            .await
    }

    async fn session(&self, does: &str, account: &str) -> String {
        let body = json!({ "kf_account": account, "openid": FAN });
        let path = format!("customservice/kfsession/{does}");
        self.post(&path, body).await
    }

    /// A control call about a worker.
    async fn worker(&self, account: &str, mut does: Value) -> Value {
        does["account"] = SERVICE.into();
        does["kf_account"] = account.into();
        self.stage.control("worker", does).await
    }

    async fn user_writes(&self, text: &str) {
        let body = json!({ "account": SERVICE, "from": FAN, "type": "text", "content": text });
        self.stage.control("message", body).await;
    }

    async fn records(&self, asked: Value) -> Value {
        let path = format!(
            "/customservice/msgrecord/getmsglist?access_token={}",
            self.token
        );
        self.stage.post(&path, asked).await
    }
}

#[tokio::test]
async fn workers_are_added_changed_and_dismissed() {
    let desk = Desk::start().await;
    assert_eq!(desk.add(ANNA, "安娜").await, "0 ok");
    let mut said = String::new();
    for (account, nickname) in [
        (ANNA, "安娜"),
        ("anna", "安娜"),
        ("@teahouse", "安娜"),
        ("elevenchars@teahouse", "安娜"),
        ("安娜@teahouse", "安娜"),
        (BERT, ""),
        (BERT, "一二三四五六七八九十一二三四五六七"),
    ] {
        said += &format!("{}\n", desk.add(account, nickname).await);
    }
    assert_snapshot!(said, @r"
    65406 custom service account exists (rid)
    65404 illegal custom service account (rid)
    65404 illegal custom service account (rid)
    65404 illegal custom service account (rid)
    65404 illegal custom service account (rid)
    65403 illegal nickname (rid)
    65403 illegal nickname (rid)
    ");
    let update = async |account: &str, nickname: &str| {
        let body = json!({ "kf_account": account, "nickname": nickname });
        desk.post("customservice/kfaccount/update", body).await
    };
    assert_eq!(update(ANNA, "安").await, "0 ok");
    assert_snapshot!(update(BERT, "安").await, @"65401 invalid custom service account (rid)");
    let list = desk.get("cgi-bin/customservice/getkflist").await;
    assert_snapshot!(list, @r#"{"kf_list":[{"kf_account":"anna@teahouse","kf_headimgurl":"http://mmbiz.qpic.cn/kf/1001-0/0","kf_id":"1001","kf_nick":"安"}]}"#);
    for number in 1..100 {
        assert_eq!(
            desk.add(&format!("w{number}@teahouse"), "客服").await,
            "0 ok"
        );
    }
    assert_snapshot!(desk.add(BERT, "客服").await, @"65405 custom service account number reach limit (rid)");
    let body = json!({ "kf_account": ANNA });
    let dismissed = desk.post("customservice/kfaccount/del", body).await;
    assert_eq!(dismissed, "0 ok");
    let again = desk
        .get(&format!("customservice/kfaccount/del?kf_account={ANNA}"))
        .await;
    assert!(error(&again).starts_with("65401 "));
}

#[tokio::test]
async fn people_are_invited_to_an_account() {
    let desk = Desk::start().await;
    for account in [ANNA, BERT] {
        desk.add(account, "客服").await;
    }
    assert_snapshot!(desk.invite("nobody@teahouse", "anna_1990").await, @"65401 invalid custom service account (rid)");
    assert_snapshot!(desk.invite(ANNA, "an na").await, @"65409 wechat account invalid (rid)");
    assert_eq!(desk.invite(ANNA, "anna_1990").await, "0 ok");
    assert_snapshot!(desk.invite(ANNA, "bert_1985").await, @"65411 a effective invitation to bind the custom service account exists (rid)");
    assert_snapshot!(desk.invite(BERT, "anna_1990").await, @"65408 you have already invited the wechat user (rid)");
    let shown = async || {
        let list = desk.get("cgi-bin/customservice/getkflist").await;
        list["kf_list"][0].clone()
    };
    assert_eq!(shown().await["invite_status"], "waiting");
    desk.worker(ANNA, json!({ "invitation": "reject" })).await;
    assert_eq!(shown().await["invite_status"], "rejected");
    assert_eq!(desk.invite(ANNA, "anna_1990").await, "0 ok");
    desk.stage.advance(86_400).await;
    let token = desk.stage.own_token(SERVICE, "service-secret").await;
    let desk = Desk { token, ..desk };
    let list = desk.get("cgi-bin/customservice/getkflist").await;
    assert_eq!(list["kf_list"][0]["invite_status"], "expired");
    desk.invite(ANNA, "anna_1990").await;
    desk.worker(ANNA, json!({ "invitation": "accept" })).await;
    assert_snapshot!(desk.invite(ANNA, "carl_1970").await, @"65412 the custom service account have been bound by a wechat user (rid)");
    assert_snapshot!(desk.invite(BERT, "anna_1990").await, @"65407 the wechat user have been one of your workers (rid)");
    let list = desk.get("cgi-bin/customservice/getkflist").await;
    assert_eq!(list["kf_list"][0]["kf_wx"], "anna_1990");
    assert!(list["kf_list"][0]["invite_wx"].is_null());
}

#[tokio::test]
async fn a_picture_is_a_jpeg_for_an_account_that_exists() {
    let desk = Desk::start().await;
    desk.add(ANNA, "安娜").await;
    let upload = async |account: &str, bytes: &[u8]| {
        let path = "/customservice/kfaccount/uploadheadimg";
        let url = desk.stage.url(&format!(
            "{path}?kf_account={account}&access_token={}",
            desk.token
        ));
        let form = Form::new().part("media", Part::bytes(bytes.to_vec()).file_name("a.jpg"));
        let answer = desk.stage.http.post(url).multipart(form).send().await;
        let text = answer.unwrap().text().await.unwrap();
        error(&serde_json::from_str(&text).unwrap())
    };
    assert_eq!(upload(ANNA, b"\xff\xd8\xff\xe0").await, "0 ok");
    assert_snapshot!(upload(ANNA, b"GIF89a").await, @"40005 invalid file type (rid)");
    assert_snapshot!(upload(BERT, b"\xff\xd8\xff\xe0").await, @"65401 invalid custom service account (rid)");
    let list = desk.get("cgi-bin/customservice/getkflist").await;
    assert_eq!(
        list["kf_list"][0]["kf_headimgurl"],
        "http://mmbiz.qpic.cn/kf/1001-1/0"
    );
}

#[tokio::test]
async fn a_worker_who_is_at_work_serves_a_user_until_the_session_is_closed() {
    let desk = Desk::start().await;
    desk.add(ANNA, "安娜").await;
    assert_snapshot!(desk.session("create", ANNA).await, @"65402 the custom service account need to bind a wechat user (rid)");
    desk.invite(ANNA, "anna_1990").await;
    desk.worker(ANNA, json!({ "invitation": "accept" })).await;
    assert_snapshot!(desk.session("create", ANNA).await, @"65415 the worker is not online (rid)");
    let online = "cgi-bin/customservice/getonlinekflist";
    assert_eq!(desk.get(online).await, json!({ "kf_online_list": [] }));
    desk.worker(ANNA, json!({ "online": true })).await;
    assert_eq!(desk.session("create", ANNA).await, "0 ok");
    assert_eq!(desk.session("create", ANNA).await, "0 ok");
    assert_snapshot!(desk.get(online).await, @r#"{"kf_online_list":[{"accepted_case":1,"kf_account":"anna@teahouse","kf_id":"1001","status":1}]}"#);
    let of_user = desk
        .get(&format!("customservice/kfsession/getsession?openid={FAN}"))
        .await;
    assert_eq!(of_user["kf_account"], ANNA);
    let list = format!("customservice/kfsession/getsessionlist?kf_account={ANNA}");
    assert_eq!(desk.get(&list).await["sessionlist"][0]["openid"], FAN);
    assert_eq!(desk.session("close", ANNA).await, "0 ok");
    assert_snapshot!(desk.session("close", ANNA).await, @"65413 no effective session for the customer (rid)");
    let of_user = desk
        .get(&format!("customservice/kfsession/getsession?openid={FAN}"))
        .await;
    assert_eq!(of_user["kf_account"], "");
    let begun = desk.stage.pushes("kf_create_session", 1).await;
    assert_eq!(begun.len(), 1);
    let told = format!("<KfAccount><![CDATA[{ANNA}]]></KfAccount>");
    assert!(begun[0].contains(&told));
    let ended = desk.stage.pushes("kf_close_session", 1).await;
    assert!(ended[0].contains(&told) && ended[0].contains(FAN));
    let body = json!({ "kf_account": ANNA, "openid": PLAYER });
    let stranger = desk.post("customservice/kfsession/create", body).await;
    assert_snapshot!(stranger, @"40003 invalid openid (rid)");
}

#[tokio::test]
async fn a_session_is_handed_over_by_the_worker_only() {
    let desk = Desk::at_work().await;
    assert_eq!(desk.session("create", ANNA).await, "0 ok");
    assert_snapshot!(desk.session("create", BERT).await, @"65414 another worker is serving the customer (rid)");
    let body = json!({ "account": SERVICE, "user": FAN, "action": "switch", "kf_account": BERT });
    desk.stage.control("session", body).await;
    let switched = desk.stage.pushes("kf_switch_session", 1).await;
    let told = format!(
        "<FromKfAccount><![CDATA[{ANNA}]]></FromKfAccount><ToKfAccount><![CDATA[{BERT}]]></ToKfAccount>"
    );
    assert!(switched[0].contains(&told), "{}", switched[0]);
    assert!(desk.session("close", ANNA).await.starts_with("65413 "));
    let body = json!({ "account": SERVICE, "user": FAN, "action": "close" });
    desk.stage.control("session", body).await;
    desk.stage.pushes("kf_close_session", 1).await;
}

#[tokio::test]
async fn what_is_said_while_somebody_is_served_is_recorded() {
    let desk = Desk::at_work().await;
    desk.user_writes("nobody listens").await;
    desk.session("create", ANNA).await;
    desk.user_writes("你好").await;
    let message = |account: &str| {
        json!({
            "touser": FAN, "msgtype": "text", "text": { "content": "您好" },
            "customservice": { "kf_account": account },
        })
    };
    let send = "cgi-bin/message/custom/send";
    assert_eq!(desk.post(send, message(ANNA)).await, "0 ok");
    let nobody = desk.post(send, message("nobody@teahouse")).await;
    assert_snapshot!(nobody, @"65401 invalid custom service account (rid)");
    let clock = desk.stage.get("/sandbox/v1/world").await;
    let now = clock["now"].as_i64().unwrap();
    let asked = |first: i64, number: i64| json!({ "starttime": now - 60, "endtime": now + 60, "msgid": first, "number": number });
    let page = desk.records(asked(1, 1)).await;
    assert_eq!(page["recordlist"][0]["opercode"], 2003);
    assert_eq!(page["recordlist"][0]["text"], "你好");
    let next = page["msgid"].as_i64().unwrap();
    let page = desk.records(asked(next, 10_000)).await;
    assert_eq!(page["number"], 1);
    assert_eq!(page["recordlist"][0]["opercode"], 2002);
    assert_eq!(page["recordlist"][0]["worker"], ANNA);
    let mut wrong = asked(1, 10_001);
    assert_snapshot!(error(&desk.records(wrong.clone()).await), @"65416 param invalid, please check (rid)");
    wrong["number"] = 1.into();
    wrong["endtime"] = (now + 86_400).into();
    assert_snapshot!(error(&desk.records(wrong).await), @"65417 it is too long from the starttime to endtime (rid)");
}

#[tokio::test]
async fn typing_is_shown_for_fifteen_seconds_after_a_recent_message() {
    let desk = Desk::start().await;
    let typing = async |command: &str| {
        let body = json!({ "touser": FAN, "command": command });
        desk.post("cgi-bin/message/custom/typing", body).await
    };
    desk.user_writes("你好").await;
    assert_eq!(typing("Typing").await, "0 ok");
    assert_snapshot!(typing("Typing").await, @"45081 you are already typing (rid)");
    assert_eq!(typing("CancelTyping").await, "0 ok");
    assert_eq!(typing("Typing").await, "0 ok");
    desk.stage.advance(15).await;
    assert_eq!(typing("Typing").await, "0 ok");
    let body = json!({ "touser": FAN, "msgtype": "text", "text": { "content": "您好" } });
    desk.post("cgi-bin/message/custom/send", body).await;
    assert_eq!(typing("Typing").await, "0 ok");
    desk.stage.advance(16).await;
    assert_snapshot!(typing("Typing").await, @"45080 receiving message from user in the last 30 seconds before typing (rid)");
}

#[tokio::test]
async fn a_mini_program_takes_workers_by_their_wechat_id() {
    let stage = Stage::start().await;
    let token = stage.own_token(MINI, "mini-secret").await;
    let desk = Desk { stage, token };
    let add = async |wechat_id: &str| {
        let body = json!({ "kf_wx": wechat_id });
        desk.post("customservice/kfaccount/add", body).await
    };
    assert_eq!(add("anna_1990").await, "0 ok");
    assert!(add("anna_1990").await.starts_with("65407 "));
    assert!(add("").await.starts_with("65409 "));
    let list = desk.get("cgi-bin/customservice/getkflist").await;
    let openid = list["kf_list"][0]["kf_openid"].as_str().unwrap().to_owned();
    assert_eq!(list["kf_list"][0]["kf_wx"], "anna_1990");
    let call = async |name: &str| {
        let path = format!("customservice/kfaccount/{name}?kf_openid={openid}");
        error(&desk.get(&path).await)
    };
    assert_eq!(call("setadmin").await, "0 ok");
    assert_eq!(call("del").await, "0 ok");
    assert!(call("canceladmin").await.starts_with("65401 "));
}
