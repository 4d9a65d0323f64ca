//! Mini programs that a platform registers, and what its event address is told.

use crate::support::{COMPONENT, FAN, MINI, SERVICE, Stage, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

/// A platform with a token, whose event address answers.
struct Office {
    stage: Stage,
    token: String,
    events: tokio::task::JoinHandle<()>,
}

impl Drop for Office {
    fn drop(&mut self) {
        self.events.abort();
    }
}

impl Office {
    async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/events", listener.local_addr().unwrap());
        let router = axum::Router::new().fallback(|| async { "success" });
        let events = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let stage = Stage::with_events(&url).await;
        let token = stage.component_token().await;
        Self {
            stage,
            token,
            events,
        }
    }

    async fn call(&self, path: &str, token: &str, body: Value) -> Value {
        let joint = if path.contains('?') { '&' } else { '?' };
        let path = format!("/{path}{joint}access_token={token}");
        self.stage.post(&path, body).await
    }

    async fn enterprise(&self, action: &str, body: Value) -> String {
        let path = format!("cgi-bin/component/fastregisterweapp?action={action}");
        error(&self.call(&path, &self.token, body).await)
    }

    async fn person(&self, action: &str, body: Value) -> Value {
        let path = format!("wxa/component/fastregisterpersonalweapp?action={action}");
        self.call(&path, &self.token, body).await
    }

    async fn face_check(&self, body: Value) -> Value {
        self.stage.control("face-check", body).await
    }

    /// The token of a mini program by a code.
    async fn exchange(&self, code: &Value) -> Value {
        let answer = self.stage.exchange(&self.token, &text(code)).await;
        answer["authorization_info"].clone()
    }

    /// A trial mini program: its app id and its token.
    async fn trial(&self) -> (String, String) {
        let body = json!({ "name": "茶馆", "openid": FAN });
        let path = "wxa/component/fastregisterbetaweapp";
        let answer = self.call(path, &self.token, body).await;
        assert_eq!(error(&answer), "0 ok");
        let done = self.face_check(json!({ "of": "trial" })).await;
        let info = self.exchange(&done["auth_code"]).await;
        (text(&done["appid"]), text(&info["authorizer_access_token"]))
    }

    async fn info(&self, account: &str) -> Value {
        let body = json!({ "authorizer_appid": account });
        let answer = self
            .stage
            .component(&self.token, "api_get_authorizer_info", body)
            .await;
        answer["authorizer_info"].clone()
    }
}

fn company() -> Value {
    json!({
        "name": "Tea Ltd.",
        "code": "91440300MA5TEST00X",
        "code_type": 1,
        "legal_persona_wechat": "legal_person",
        "legal_persona_name": "张三",
        "component_phone": "07550000000",
    })
}

fn without(mut body: Value, name: &str) -> Value {
    body.as_object_mut().unwrap().remove(name);
    body
}

fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

#[tokio::test]
async fn a_company_s_mini_program_exists_after_the_face_check_and_is_authorised() {
    let office = Office::open().await;
    assert_eq!(office.enterprise("create", company()).await, "0 ok");
    assert_snapshot!(office.enterprise("search", company()).await, @"89251 legal persona checking (rid)");
    office.face_check(json!({ "verdict": "checking" })).await;
    assert_snapshot!(office.enterprise("search", company()).await, @"89252 front checking (rid)");
    let done = office.face_check(json!({ "name": "Tea Ltd." })).await;
    assert_eq!(
        done["deliveries"][0]["delivery"]["accepted"], true,
        "{done}"
    );
    assert_eq!(office.enterprise("search", company()).await, "0 ok");

    let appid = text(&done["appid"]);
    let pushed = office.stage.pushed("notify_third_fasteregister").await;
    let code = text(&done["auth_code"]);
    let shown = pushed[0].replace(&appid, "APPID").replace(&code, "CODE");
    let from = shown.find("<appid>").unwrap();
    assert_snapshot!(&shown[from..], @"<appid><![CDATA[APPID]]></appid><status>0</status><auth_code><![CDATA[CODE]]></auth_code><msg><![CDATA[OK]]></msg><info><code><![CDATA[91440300MA5TEST00X]]></code><code_type>1</code_type><component_phone><![CDATA[07550000000]]></component_phone><legal_persona_name><![CDATA[张三]]></legal_persona_name><legal_persona_wechat><![CDATA[legal_person]]></legal_persona_wechat><name><![CDATA[Tea Ltd.]]></name></info></xml>");
    assert!(office.stage.pushed("authorized").await.is_empty());

    let info = office.exchange(&done["auth_code"]).await;
    assert_eq!(info["authorizer_appid"], *appid);
    let shown = office.info(&appid).await;
    assert_eq!(shown["register_type"], 6);
    assert_eq!(shown["principal_name"], "Tea Ltd.");
    assert_eq!(shown["nick_name"], "");
    // Nothing is committed yet, but the platform may begin.
    let token = text(&info["authorizer_access_token"]);
    let path = format!("/wxa/get_page?access_token={token}");
    assert_snapshot!(error(&office.stage.get(&path).await), @"86001 component experience version not exists (rid)");
    office.stage.control("reset", json!({})).await;
    let world = office.stage.get("/sandbox/v1/world").await;
    assert!(!world.to_string().contains(&appid));
}

#[tokio::test]
async fn what_is_wrong_with_a_company_has_wechat_s_codes() {
    let office = Office::open().await;
    let mut said = String::new();
    for body in [
        without(company(), "name"),
        with(company(), "legal_persona_name", json!("")),
        with(company(), "code_type", json!(4)),
        with(company(), "code", json!("91440300MA5TEST00")),
        with(company(), "code_type", json!(2)),
        with(company(), "legal_persona_wechat", json!("1x")),
    ] {
        said += &format!("{}\n", office.enterprise("create", body).await);
    }
    said += &format!("{}\n", office.enterprise("search", company()).await);
    said += &format!("{}\n", office.enterprise("delete", company()).await);
    assert_eq!(office.enterprise("create", company()).await, "0 ok");
    said += &format!("{}\n", office.enterprise("create", company()).await);
    let renamed = with(company(), "legal_persona_name", json!("李四"));
    said += &format!("{}\n", office.enterprise("create", renamed.clone()).await);
    said += &format!("{}\n", office.enterprise("search", renamed).await);
    assert_snapshot!(said, @r"
    89253 lack of some params (rid)
    89253 lack of some params (rid)
    89248 invalid code type (rid)
    89255 enterprise code invalid (rid)
    89255 enterprise code invalid (rid)
    86004 invalid wechat (rid)
    89250 task not found (rid)
    -1 invalid action (rid)
    89249 task running (rid)
    61070 name, idcard, wechat name not in accordance (rid)
    61070 name, idcard, wechat name not in accordance (rid)
    ");
    // An account's token is of the wrong kind.
    let own = office.stage.own_token(SERVICE, "service-secret").await;
    let path = "cgi-bin/component/fastregisterweapp?action=create";
    let answer = office.call(path, &own, company()).await;
    assert!(error(&answer).starts_with("61014 "));
}

#[tokio::test]
async fn a_failed_or_late_face_check_is_told_and_leaves_room_for_the_next() {
    let office = Office::open().await;
    office.enterprise("create", company()).await;
    let failed = office.face_check(json!({ "verdict": "fail" })).await;
    assert_eq!(failed["status"], -1);
    assert_eq!(failed["appid"], Value::Null);
    assert_snapshot!(office.enterprise("search", company()).await, @"89250 task not found (rid)");
    assert_eq!(office.enterprise("create", company()).await, "0 ok");
    let body = json!({ "verdict": "fail", "status": 1001, "reason": "too many" });
    office.face_check(body).await;
    assert_eq!(office.enterprise("create", company()).await, "0 ok");
    office.stage.advance(24 * 3_600 - 1).await;
    assert_eq!(
        office
            .stage
            .pushed("notify_third_fasteregister")
            .await
            .len(),
        2
    );
    office.stage.advance(1).await;
    let pushed = office.stage.pushed("notify_third_fasteregister").await;
    let told: Vec<&str> = pushed
        .iter()
        .map(|push| {
            assert!(!push.contains("<appid>") && !push.contains("<auth_code>"));
            let from = push.find("<status>").unwrap();
            &push[from..push.find("<info>").unwrap()]
        })
        .collect();
    assert_snapshot!(told.join("\n"), @r"
    <status>-1</status><msg><![CDATA[open verity failed]]></msg>
    <status>1001</status><msg><![CDATA[too many]]></msg>
    <status>100001</status><msg><![CDATA[legal person has not confirmed in time]]></msg>
    ");
    assert_eq!(
        office.stage.refused("face-check", json!({})).await,
        "no_application"
    );
    let body = json!({ "of": "cat" });
    assert_eq!(
        office.stage.refused("face-check", body).await,
        "bad_parameter"
    );
}

#[tokio::test]
async fn a_person_s_task_is_followed_by_its_number() {
    let office = Office::open().await;
    let body = json!({ "idname": "王五", "wxuser": "wang_wu_5", "component_phone": "1" });
    let task = office.person("create", body.clone()).await;
    assert_eq!(error(&task), "0 ok");
    assert_eq!(task["status"], 0);
    let again = office.person("create", body.clone()).await;
    assert_snapshot!(error(&again), @"89249 task running (rid)");
    let query = json!({ "taskid": task["taskid"] });
    let answer = office.person("query", query.clone()).await;
    assert_eq!(answer["authorize_url"], task["authorize_url"]);
    let unknown = office.person("query", json!({ "taskid": "x" })).await;
    assert_snapshot!(error(&unknown), @"85060 invalid taskid (rid)");

    office
        .face_check(json!({ "of": "person", "verdict": "fail" }))
        .await;
    assert_eq!(office.person("query", query).await["status"], 5);
    for _ in 0..5 {
        let task = office.person("create", body.clone()).await;
        let done = office.face_check(json!({ "name": "wang_wu_5" })).await;
        assert_eq!(done["status"], 0);
        let query = json!({ "taskid": task["taskid"] });
        assert_eq!(office.person("query", query).await["status"], 12);
        assert_eq!(
            office.info(done["appid"].as_str().unwrap()).await["register_type"],
            16
        );
    }
    office.person("create", body).await;
    let sixth = office.face_check(json!({ "of": "person" })).await;
    assert_eq!(sixth["status"], 1003);
    let pushed = office.stage.pushed("notify_third_fasteregister").await;
    assert!(pushed[6].contains("<info><component_phone><![CDATA[1]]></component_phone><idname><![CDATA[王五]]></idname><wxuser><![CDATA[wang_wu_5]]></wxuser></info>"));
}

#[tokio::test]
async fn a_trial_is_made_renamed_and_becomes_regular() {
    let office = Office::open().await;
    let (appid, token) = office.trial().await;
    let told = office
        .stage
        .pushed("notify_third_fastregisterbetaapp")
        .await;
    assert!(told[0].contains(
        "<status>0</status><msg><![CDATA[OK]]></msg><info><name><![CDATA[茶馆]]></name><unique_id>"
    ));
    assert!(!told[0].contains("auth_code"));
    assert!(office.stage.pushed("authorized").await[0].contains(&appid));
    let info = office.info(&appid).await;
    assert_eq!(info["nick_name"], "茶馆的体验小程序");
    assert_eq!(
        (&info["register_type"], &info["service_type_info"]["id"]),
        (&json!(13), &json!(12))
    );

    let rename = async |token: &str, name: &str| {
        let body = json!({ "name": name });
        error(&office.call("wxa/setbetaweappnickname", token, body).await)
    };
    assert_eq!(rename(&token, "咖啡馆").await, "0 ok");
    assert_eq!(office.info(&appid).await["nick_name"], "咖啡馆的体验小程序");
    assert_snapshot!(rename(&token, "茶").await, @"53010 nickname invalid (rid)");
    assert_snapshot!(rename(&token, "微信茶馆").await, @"86011 名称命中了关键字 (rid)");

    let mut asked = without(company(), "name");
    asked["enterprise_name"] = "Tea Ltd.".into();
    asked["legal_persona_idcard"] = "440300200001010000".into();
    let verify = async |body: &Value| {
        let body = json!({ "verify_info": body });
        error(&office.call("wxa/verifybetaweapp", &token, body).await)
    };
    let no_card = without(asked.clone(), "legal_persona_idcard");
    assert_snapshot!(verify(&no_card).await, @"89253 lack of some params (rid)");
    assert_eq!(verify(&asked).await, "0 ok");
    assert_snapshot!(verify(&asked).await, @"89251 legal persona checking (rid)");
    office
        .face_check(json!({ "of": "verification", "verdict": "fail", "status": 101 }))
        .await;
    assert_eq!(verify(&asked).await, "0 ok");
    let done = office.face_check(json!({ "name": appid })).await;
    assert_eq!(done["appid"], *appid);
    assert_snapshot!(verify(&asked).await, @"91021 不是没转正的试用小程序 (rid)");
    assert_snapshot!(rename(&token, "咖啡馆").await, @"91020 小程序注册类型不正确，该接口仅适用于试用小程序调用 (rid)");
    let told = office.stage.pushed("notify_third_fastverifybetaapp").await;
    assert!(told[0].contains("<status>101</status>"));
    assert!(told[1].contains(&format!(
        "<appid><![CDATA[{appid}]]></appid><status>0</status>"
    )));
    let info = office.info(&appid).await;
    // The suffix stays until the platform gives another name.
    assert_eq!(info["nick_name"], "咖啡馆的体验小程序");
    assert_eq!(
        (&info["register_type"], &info["principal_name"]),
        (&json!(19), &json!("Tea Ltd."))
    );
}

#[tokio::test]
async fn a_trial_needs_a_name_and_somebody_whose_it_is() {
    let office = Office::open().await;
    let path = "wxa/component/fastregisterbetaweapp";
    let mut said = String::new();
    for body in [
        json!({ "openid": FAN }),
        json!({ "name": "茶馆" }),
        json!({ "name": "茶馆", "openid": "oNobody" }),
        json!({ "name": "腾讯茶馆", "openid": FAN }),
    ] {
        said += &format!("{}\n", error(&office.call(path, &office.token, body).await));
    }
    assert_snapshot!(said, @r"
    53010 nickname invalid (rid)
    41009 missing openid (rid)
    40003 invalid openid (rid)
    86011 名称命中了关键字 (rid)
    ");
    // The page ends after a day, and nothing is said.
    let body = json!({ "name": "茶馆", "openid": FAN });
    office.call(path, &office.token, body).await;
    office.stage.advance(24 * 3_600).await;
    assert!(
        office
            .stage
            .pushed("notify_third_fastregisterbetaapp")
            .await
            .is_empty()
    );
    let body = json!({ "of": "trial" });
    assert_eq!(
        office.stage.refused("face-check", body).await,
        "no_application"
    );
}

#[tokio::test]
async fn an_official_account_s_papers_register_five_mini_programs_a_month() {
    let office = Office::open().await;
    let info = office.stage.authorize(&office.token, SERVICE).await;
    let token = text(&info["authorizer_access_token"]);
    let register = async |ticket: &Value| {
        let body = json!({ "ticket": ticket });
        office
            .call("cgi-bin/account/fastregister", &token, body)
            .await
    };
    let ticket = async || {
        let body = json!({ "component": COMPONENT, "account": SERVICE });
        office.stage.control("register-ticket", body).await["ticket"].clone()
    };
    assert_snapshot!(error(&register(&json!("made-up")).await), @"61058 invalid ticket (rid)");
    let first = ticket().await;
    let answer = register(&first).await;
    assert_eq!(
        (&answer["is_wx_verify_succ"], &answer["is_link_succ"]),
        (&json!(true), &json!(true))
    );
    let info = office.exchange(&answer["authorization_code"]).await;
    assert_eq!(info["authorizer_appid"], answer["appid"]);
    assert_eq!(
        office.info(answer["appid"].as_str().unwrap()).await["register_type"],
        2
    );
    assert_snapshot!(error(&register(&first).await), @"61058 invalid ticket (rid)");
    for _ in 1..5 {
        assert_eq!(error(&register(&ticket().await).await), "0 ok");
    }
    assert_snapshot!(error(&register(&ticket().await).await), @"61055 exceed quota per month (rid)");
    let body = json!({ "account": MINI });
    assert_eq!(
        office.stage.refused("register-ticket", body).await,
        "wrong_kind"
    );
    let own = office.stage.own_token(SERVICE, "service-secret").await;
    let body = json!({ "ticket": ticket().await });
    let answer = office
        .call("cgi-bin/account/fastregister", &own, body)
        .await;
    assert_snapshot!(error(&answer), @"86000 should be called only from third party (rid)");
}
