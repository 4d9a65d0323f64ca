//! Trial mini programs, mini programs by an official account's papers, and the pages where people confirm.

use crate::{
    office::{Office, company, without},
    support::{COMPONENT, FAN, MINI, SERVICE, error, text},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

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

#[tokio::test]
async fn whose_it_is_to_be_confirms_on_a_page() {
    let office = Office::open().await;
    let stage = &office.stage;
    let body = json!({ "name": "茶馆", "openid": FAN });
    let path = "wxa/component/fastregisterbetaweapp";
    let asked = office.call(path, &office.token, body).await;
    let (url, id) = (text(&asked["authorize_url"]), text(&asked["unique_id"]));
    let page = async || {
        stage
            .http
            .get(&url)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
    };
    let decide = async |url: &str, id: &str, decision: &str| {
        let url = url.split_once('?').unwrap().0;
        let form = format!("create_token={id}&decision={decision}");
        stage
            .http
            .post(url)
            .body(form)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
    };
    let shown = page().await;
    assert!(shown.contains("茶馆") && shown.contains(&id), "{shown}");
    assert!(
        decide(&url, &id, "agree")
            .await
            .contains("The mini program exists")
    );
    assert_eq!(
        stage.pushed("notify_third_fastregisterbetaapp").await.len(),
        1
    );
    assert_eq!(stage.pushed("authorized").await.len(), 1);
    assert!(page().await.contains("create_token is unknown"));
    assert!(
        decide(&url, &id, "agree")
            .await
            .contains("create_token is unknown")
    );

    let body = json!({ "idname": "王五", "wxuser": "wang_wu_5" });
    let task = office.person("create", body).await;
    let (url, id) = (text(&task["authorize_url"]), text(&task["taskid"]));
    assert!(
        decide(&url, &id, "refuse")
            .await
            .contains("No mini program")
    );
    let query = json!({ "taskid": id });
    assert_eq!(office.person("query", query).await["status"], 2);
    assert!(stage.pushed("notify_third_fasteregister").await[0].contains("<status>2</status>"));
    // A legal person is asked in WeChat, not on a page.
    let body = json!({ "of": "enterprise" });
    assert_eq!(stage.refused("face-check", body).await, "no_application");
}

#[tokio::test]
async fn an_administrator_is_sent_back_with_a_ticket() {
    let office = Office::open().await;
    let stage = &office.stage;
    let info = stage.authorize(&office.token, SERVICE).await;
    let token = text(&info["authorizer_access_token"]);
    let quiet = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let url = stage.url("/cgi-bin/fastregisterauth");
    let link = |account: &str| {
        format!(
            "component_appid={COMPONENT}&appid={account}&copy_wx_verify=0&redirect_uri=https%3A%2F%2Fx.cn%2Fback%3Fa%3D1"
        )
    };
    let page = stage
        .get_raw(&format!("/cgi-bin/fastregisterauth?{}", link(SERVICE)))
        .await;
    assert!(
        page.text()
            .await
            .unwrap()
            .contains("name=\"copy_wx_verify\" value=\"0\"")
    );
    let page = stage
        .get_raw(&format!("/cgi-bin/fastregisterauth?{}", link(MINI)))
        .await;
    assert!(page.text().await.unwrap().contains("no official account"));
    let form = format!("{}&decision=agree", link(SERVICE));
    let sent = quiet.post(&url).body(form).send().await.unwrap();
    assert_eq!(sent.status(), 302);
    let back = sent.headers()["location"].to_str().unwrap().to_owned();
    let ticket = back.strip_prefix("https://x.cn/back?a=1&ticket=").unwrap();
    let body = json!({ "ticket": ticket });
    let answer = office
        .call("cgi-bin/account/fastregister", &token, body)
        .await;
    assert_eq!(
        (&answer["errcode"], &answer["is_wx_verify_succ"]),
        (&json!(0), &json!(false))
    );
    let form = format!("{}&decision=refuse", link(SERVICE));
    let sent = quiet.post(&url).body(form).send().await.unwrap();
    assert!(sent.text().await.unwrap().contains("You did not agree"));
}
