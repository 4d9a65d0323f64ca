//! Mini programs that a platform registers for companies and people, and what its event address is told.

use crate::{
    office::{Office, company, with, without},
    support::{SERVICE, error, text},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

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
