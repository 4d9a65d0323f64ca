//! A mini program's code on behalf: from the draft to what is online, with categories and testers.

use super::developer::{COMPONENT, Developer, MINI, SERVICE, Turn, Wechat, member};
use serde_json::{Value, json};

/// A platform with a template, and a mini program that has authorised it.
struct Desk {
    developer: Developer,
    wechat: Wechat,
    component: String,
    mini: String,
}

impl Desk {
    async fn start() -> Self {
        let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
        let wechat = Wechat::start(&developer.url, "").await;
        wechat.post("clock", json!({"freeze": true})).await;
        let ticket = wechat.post("push/ticket", json!({})).await["component_verify_ticket"].clone();
        let world = wechat.get("world").await;
        let secret = world["components"][0]["secret"].clone();
        let mut desk = Self {
            developer,
            wechat,
            component: String::new(),
            mini: String::new(),
        };
        let token = desk
            .send("cgi-bin/component/api_component_token", "", json!({
                "component_appid": COMPONENT, "component_appsecret": secret, "component_verify_ticket": ticket,
            }))
            .await;
        desk.component = token["component_access_token"].as_str().unwrap().to_owned();
        desk.mini = desk.authorized(MINI).await;
        desk
    }

    /// The platform's token for an account that authorises it.
    async fn authorized(&self, account: &str) -> String {
        let code = self.wechat.authorize(account).await["authorization_code"].clone();
        let body = json!({"component_appid": COMPONENT, "authorization_code": code});
        let answer = self
            .send(
                "cgi-bin/component/api_query_auth",
                &self.component.clone(),
                body,
            )
            .await;
        let token = &answer["authorization_info"]["authorizer_access_token"];
        token.as_str().unwrap().to_owned()
    }

    /// A POST, or with null a GET.
    async fn send(&self, path: &str, token: &str, body: Value) -> Value {
        let joint = if path.contains('?') { '&' } else { '?' };
        let url = self
            .wechat
            .url(&format!("/{path}{joint}access_token={token}"));
        let request = if body.is_null() {
            self.wechat.http.get(url)
        } else {
            self.wechat.http.post(url).body(body.to_string())
        };
        request.send().await.unwrap().json().await.unwrap()
    }

    async fn on_behalf(&self, path: &str, body: Value) -> Value {
        self.send(path, &self.mini, body).await
    }

    async fn code(&self, path: &str, body: Value) -> i64 {
        self.on_behalf(path, body).await["errcode"]
            .as_i64()
            .unwrap_or(0)
    }

    async fn platform(&self, path: &str, body: Value) -> Value {
        self.send(path, &self.component, body).await
    }

    /// A draft becomes a template: its id.
    async fn template(&self) -> i64 {
        let drafts = self.platform("wxa/gettemplatedraftlist", Value::Null).await;
        let draft = drafts["draft_list"][0]["draft_id"].clone();
        self.platform("wxa/addtotemplate", json!({"draft_id": draft}))
            .await;
        let list = self.platform("wxa/gettemplatelist", Value::Null).await;
        let list = list["template_list"].as_array().unwrap();
        list.last().unwrap()["template_id"].as_i64().unwrap()
    }

    async fn commit(&self, template: i64, version: &str) {
        let body = json!({
            "template_id": template.to_string(), "ext_json": "{}", "user_version": version, "user_desc": "d",
        });
        assert_eq!(self.code("wxa/commit", body).await, 0);
    }

    async fn submit(&self) -> i64 {
        let item = json!({"address": "pages/index/index", "first_id": 287, "second_id": 612});
        let answer = self
            .on_behalf("wxa/submit_audit", json!({"item_list": [item]}))
            .await;
        answer["auditid"]
            .as_i64()
            .unwrap_or_else(|| panic!("{answer}"))
    }

    /// Commits, submits, passes and releases a version.
    async fn publish(&self, template: i64, version: &str) {
        self.commit(template, version).await;
        self.submit().await;
        self.wechat.post("audit", json!({"account": MINI})).await;
        assert_eq!(self.code("wxa/release", json!({})).await, 0);
    }

    fn events(&self, name: &str) -> Vec<String> {
        let seen = self.developer.seen().into_iter().map(|p| p.clear);
        seen.filter(|clear| member(clear, "Event").as_deref() == Some(name))
            .collect()
    }
}

#[tokio::test]
async fn a_draft_becomes_a_template_and_goes_again() {
    let desk = Desk::start().await;
    let made = desk
        .wechat
        .post("draft", json!({"user_version": "2.0", "pages": ["a", "b"]}))
        .await;
    let drafts = desk.platform("wxa/gettemplatedraftlist", Value::Null).await;
    assert_eq!(drafts["draft_list"][1]["draft_id"], made["draft_id"]);
    let id = desk.template().await;
    let unknown = desk
        .platform("wxa/addtotemplate", json!({"draft_id": 99}))
        .await;
    assert_eq!(unknown["errcode"], 85064);
    let delete = json!({"template_id": id});
    assert_eq!(
        desk.platform("wxa/deletetemplate", delete.clone()).await["errcode"],
        0
    );
    assert_eq!(
        desk.platform("wxa/deletetemplate", delete).await["errcode"],
        85064
    );
    for _ in 0..200 {
        let added = desk
            .platform("wxa/addtotemplate", json!({"draft_id": 1}))
            .await;
        assert_eq!(added["errcode"], 0);
    }
    let full = desk
        .platform("wxa/addtotemplate", json!({"draft_id": 1}))
        .await;
    assert_eq!(full["errcode"], 85065);
}

#[tokio::test]
async fn code_is_committed_audited_and_released() {
    let desk = Desk::start().await;
    assert_eq!(desk.code("wxa/get_page", Value::Null).await, 86001);
    assert_eq!(desk.code("wxa/submit_audit", json!({})).await, 85086);
    assert_eq!(desk.code("wxa/release", json!({})).await, 85019);
    let template = desk.template().await;
    desk.commit(template, "1.0").await;
    let pages = desk.on_behalf("wxa/get_page", Value::Null).await;
    assert_eq!(pages["page_list"][0], "pages/index/index");
    let id = desk.submit().await;
    assert_eq!(desk.code("wxa/submit_audit", json!({})).await, 85009);
    assert_eq!(desk.code("wxa/release", json!({})).await, 85020);
    let status = desk
        .on_behalf("wxa/get_auditstatus", json!({"auditid": id}))
        .await;
    assert_eq!(status["status"], 2);
    // An hour of the sandbox's clock, and the reviewers pass it.
    desk.wechat
        .post("clock", json!({"advance_seconds": 3_599}))
        .await;
    assert!(desk.events("weapp_audit_success").is_empty());
    let due = desk
        .wechat
        .post("clock", json!({"advance_seconds": 1}))
        .await;
    assert_eq!(due["events"][0]["delivery"]["accepted"], true);
    let events = desk.events("weapp_audit_success");
    assert_eq!(member(&events[0], "SuccTime"), Some(due["now"].to_string()));
    let latest = desk
        .on_behalf("wxa/get_latest_auditstatus", Value::Null)
        .await;
    assert_eq!(
        (&latest["status"], &latest["auditid"]),
        (&json!(0), &json!(id.to_string()))
    );
    assert_eq!(desk.code("wxa/release", json!({})).await, 0);
    assert_eq!(desk.code("wxa/release", json!({})).await, 85052);
    let versions = desk.on_behalf("wxa/getversioninfo", json!({})).await;
    assert_eq!(versions["release_info"]["release_version"], "1.0");
    assert_eq!(
        desk.code("wxa/get_auditstatus", json!({"auditid": 1}))
            .await,
        85012
    );
}

#[tokio::test]
async fn a_refusal_and_a_delay_say_why() {
    let desk = Desk::start().await;
    let template = desk.template().await;
    desk.commit(template, "1.0").await;
    let id = desk.submit().await;
    let verdict = |verdict: &str| json!({"account": MINI, "verdict": verdict, "reason": "因为", "screenshot": "a|b"});
    desk.wechat.post("audit", verdict("delay")).await;
    desk.wechat.post("audit", verdict("fail")).await;
    assert!(
        desk.wechat
            .refused("audit", verdict("fail"))
            .await
            .starts_with("409 no_audit")
    );
    assert!(
        desk.wechat
            .refused("audit", verdict("perhaps"))
            .await
            .starts_with("400 bad_parameter")
    );
    assert_eq!(
        member(&desk.events("weapp_audit_delay")[0], "Reason").as_deref(),
        Some("因为")
    );
    assert_eq!(
        member(&desk.events("weapp_audit_fail")[0], "ScreenShot").as_deref(),
        Some("a|b")
    );
    let status = desk
        .on_behalf("wxa/get_auditstatus", json!({"auditid": id}))
        .await;
    assert_eq!(
        (&status["status"], &status["screenshot"]),
        (&json!(1), &json!("a|b"))
    );
    // What was decided is not decided again when the hour is over.
    let later = desk
        .wechat
        .post("clock", json!({"advance_seconds": 4_000}))
        .await;
    assert_eq!(later["events"], json!([]));
}

#[tokio::test]
async fn what_is_wrong_with_a_commit_or_an_item_has_its_own_number() {
    let desk = Desk::start().await;
    let template = desk.template().await;
    let commit = |template: i64, ext: &str| json!({"template_id": template, "ext_json": ext, "user_version": "1", "user_desc": ""});
    for (ext, code) in [
        ("nonsense", 85048),
        (r#"{"extAppid": "wx1"}"#, 85013),
        (r#"{"pages": []}"#, 85047),
        (r#"{"pages": ["no"]}"#, 85045),
        (r#"{"extPages": {"no": {}}}"#, 85045),
        (r#"{"tabBar": {"list": [{}]}}"#, 85046),
    ] {
        assert_eq!(
            desk.code("wxa/commit", commit(template, ext)).await,
            code,
            "{ext}"
        );
    }
    assert_eq!(desk.code("wxa/commit", commit(99, "{}")).await, 85014);
    desk.commit(template, "1.0").await;
    for (items, code) in [
        (json!([]), 85023),
        (json!([{}]), 85010),
        (json!([{"address": "no"}]), 85007),
        (json!([{"tag": "a b c d e f g h i j k"}]), 85006),
        (json!([{"title": "长".repeat(33)}]), 85011),
        (json!([{"first_id": 8, "second_id": 39}]), 85008),
    ] {
        let body = json!({ "item_list": items });
        assert_eq!(desk.code("wxa/submit_audit", body).await, code);
    }
}

#[tokio::test]
async fn withdrawals_speedups_and_the_platform_s_audits_are_limited() {
    let desk = Desk::start().await;
    let template = desk.template().await;
    desk.commit(template, "1.0").await;
    assert_eq!(desk.code("wxa/undocodeaudit", Value::Null).await, 85019);
    for _ in 0..5 {
        desk.submit().await;
        assert_eq!(desk.code("wxa/undocodeaudit", Value::Null).await, 0);
    }
    let id = desk.submit().await;
    assert_eq!(desk.code("wxa/undocodeaudit", Value::Null).await, 87013);
    assert_eq!(
        desk.code("wxa/speedupaudit", json!({"auditid": id})).await,
        0
    );
    assert_eq!(
        desk.code("wxa/speedupaudit", json!({"auditid": id})).await,
        89404
    );
    desk.wechat
        .post("clock", json!({"advance_seconds": 360}))
        .await;
    assert_eq!(desk.events("weapp_audit_success").len(), 1);
    assert_eq!(
        desk.code("wxa/speedupaudit", json!({"auditid": id})).await,
        89402
    );
    for _ in 6..20 {
        desk.submit().await;
        desk.wechat
            .post("audit", json!({"account": MINI, "verdict": "fail"}))
            .await;
    }
    let quota = desk.on_behalf("wxa/queryquota", Value::Null).await;
    assert_eq!(
        (&quota["rest"], &quota["speedup_rest"]),
        (&json!(0), &json!(2))
    );
    assert_eq!(desk.code("wxa/submit_audit", json!({})).await, 85085);
}

#[tokio::test]
async fn a_release_can_be_gray_and_taken_back() {
    let desk = Desk::start().await;
    let template = desk.template().await;
    let gray = |percentage: i64| json!({ "gray_percentage": percentage });
    assert_eq!(desk.code("wxa/grayrelease", gray(10)).await, 85079);
    assert_eq!(
        desk.code("wxa/change_visitstatus", json!({"action": "close"}))
            .await,
        85021
    );
    desk.publish(template, "1.0").await;
    assert_eq!(desk.code("wxa/revertcoderelease", Value::Null).await, 87012);
    assert_eq!(desk.code("wxa/grayrelease", gray(10)).await, 85080);
    desk.commit(template, "2.0").await;
    desk.submit().await;
    desk.wechat.post("audit", json!({"account": MINI})).await;
    assert_eq!(desk.code("wxa/grayrelease", gray(0)).await, 85081);
    assert_eq!(desk.code("wxa/grayrelease", gray(10)).await, 0);
    assert_eq!(desk.code("wxa/grayrelease", gray(5)).await, 85082);
    assert_eq!(desk.code("wxa/revertcoderelease", Value::Null).await, 87011);
    assert_eq!(desk.code("wxa/release", json!({})).await, 0);
    let plan = desk.on_behalf("wxa/getgrayreleaseplan", Value::Null).await;
    assert_eq!(plan["gray_release_plan"]["status"], 3);
    let history = desk
        .on_behalf(
            "wxa/revertcoderelease?action=get_history_version",
            Value::Null,
        )
        .await;
    assert_eq!(history["version_list"][0]["user_version"], "1.0");
    assert_eq!(desk.code("wxa/revertcoderelease", Value::Null).await, 0);
    let versions = desk.on_behalf("wxa/getversioninfo", json!({})).await;
    assert_eq!(versions["release_info"]["release_version"], "1.0");
    assert_eq!(
        desk.code("wxa/change_visitstatus", json!({"action": "shut"}))
            .await,
        85022
    );
    assert_eq!(
        desk.code("wxa/change_visitstatus", json!({"action": "close"}))
            .await,
        0
    );
    assert_eq!(
        desk.on_behalf("wxa/getvisitstatus", json!({})).await["status"],
        0
    );
    let support = "cgi-bin/wxopen/setweappsupportversion";
    assert_eq!(desk.code(support, json!({"version": "new"})).await, 85015);
    assert_eq!(desk.code(support, json!({"version": "2.10.4"})).await, 0);
}

#[tokio::test]
async fn a_category_with_a_certificate_is_audited() {
    let desk = Desk::start().await;
    let (add, set) = ("cgi-bin/wxopen/addcategory", "cgi-bin/wxopen/getcategory");
    let bare = json!({"first": 8, "second": 39});
    assert_eq!(desk.code(add, json!({"categories": [bare]})).await, 53303);
    assert_eq!(
        desk.code(add, json!({"categories": [{"first": 287, "second": 612}]}))
            .await,
        53304
    );
    let full = json!({"first": 8, "second": 39, "certicates": [{"key": "《因私出入境中介机构经营许可证》", "value": "media"}]});
    assert_eq!(desk.code(add, json!({"categories": [full]})).await, 0);
    let listed = desk.on_behalf(set, Value::Null).await;
    assert_eq!(
        (&listed["categories"][1]["audit_status"], &listed["quota"]),
        (&json!(1), &json!(4))
    );
    assert_eq!(
        desk.code("cgi-bin/wxopen/deletecategory", bare.clone())
            .await,
        53308
    );
    assert_eq!(
        desk.code("cgi-bin/wxopen/modifycategory", full.clone())
            .await,
        53306
    );
    desk.wechat
        .post(
            "audit",
            json!({"account": MINI, "of": "category", "verdict": "fail", "reason": "模糊"}),
        )
        .await;
    let event = &desk.events("wxa_category_audit")[0];
    assert_eq!(member(event, "ret").as_deref(), Some("2"));
    assert_eq!(desk.code("cgi-bin/wxopen/modifycategory", full).await, 0);
    desk.wechat
        .post("clock", json!({"advance_seconds": 3_600}))
        .await;
    assert_eq!(
        member(&desk.events("wxa_category_audit")[1], "ret").as_deref(),
        Some("3")
    );
    let names = desk.on_behalf("wxa/get_category", Value::Null).await;
    assert_eq!(names["category_list"][1]["second_class"], "出国移民");
    assert_eq!(desk.code("cgi-bin/wxopen/deletecategory", bare).await, 0);
    desk.code(
        "cgi-bin/wxopen/deletecategory",
        json!({"first": 287, "second": 612}),
    )
    .await;
    let template = desk.template().await;
    desk.commit(template, "1.0").await;
    assert_eq!(desk.code("wxa/submit_audit", json!({})).await, 85077);
}

#[tokio::test]
async fn testers_are_bound_once_and_a_reset_forgets_them() {
    let desk = Desk::start().await;
    let bound = desk
        .on_behalf("wxa/bind_tester", json!({"wechatid": "lilei_01"}))
        .await;
    assert_eq!(
        desk.code("wxa/bind_tester", json!({"wechatid": "lilei_01"}))
            .await,
        85004
    );
    assert_eq!(
        desk.code("wxa/bind_tester", json!({"wechatid": "李雷"}))
            .await,
        85001
    );
    let list = json!({"action": "get_experiencer"});
    let members = desk.on_behalf("wxa/memberauth", list.clone()).await;
    assert_eq!(members["members"], json!([{"userstr": bound["userstr"]}]));
    let kept = desk.wechat.post("snapshot", json!({})).await["id"].clone();
    let unbind = json!({"userstr": bound["userstr"]});
    assert_eq!(desk.code("wxa/unbind_tester", unbind.clone()).await, 0);
    assert_eq!(desk.code("wxa/unbind_tester", unbind).await, 85001);
    desk.wechat.post("reset", json!({"snapshot": kept})).await;
    let members = desk.on_behalf("wxa/memberauth", list).await;
    assert_eq!(members["members"].as_array().unwrap().len(), 1);
    for number in 1..60 {
        let id = json!({"wechatid": format!("tester{number}")});
        assert_eq!(desk.code("wxa/bind_tester", id).await, 0);
    }
    assert_eq!(
        desk.code("wxa/bind_tester", json!({"wechatid": "one_too_many"}))
            .await,
        85002
    );
}

#[tokio::test]
async fn only_a_platform_manages_code_and_only_of_a_mini_program() {
    let desk = Desk::start().await;
    let world = desk.wechat.get("world").await;
    let accounts = world["accounts"].as_array().unwrap();
    let mini = accounts.iter().find(|a| a["app_id"] == MINI).unwrap();
    let secret = mini["secret"].as_str().unwrap();
    let path = format!("cgi-bin/token?grant_type=client_credential&appid={MINI}&secret={secret}");
    let own = desk.send(&path, "", Value::Null).await["access_token"].clone();
    let answer = desk
        .send("wxa/get_page", own.as_str().unwrap(), Value::Null)
        .await;
    assert_eq!(answer["errcode"], 86000);
    let service = desk.authorized(SERVICE).await;
    let answer = desk.send("wxa/get_page", &service, Value::Null).await;
    assert_eq!(answer["errcode"], 61007);
}
