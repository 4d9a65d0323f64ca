//! The name of a mini program: tested, set on behalf, audited where it touches a protected word.

use crate::{
    agency::{AGENCY, Agency},
    support::{MINI, error},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

async fn set(agency: &Agency, name: &str) -> Value {
    agency
        .on_behalf("wxa/setnickname", json!({ "nick_name": name }))
        .await
}

/// Asks for a name that needs a proof: the audit's number.
async fn ask(agency: &Agency, name: &str) -> Value {
    let body = json!({ "nick_name": name, "license": agency.image(9).await });
    agency.on_behalf("wxa/setnickname", body).await["audit_id"].clone()
}

#[tokio::test]
async fn an_ordinary_name_is_set_at_once_and_twice_a_year() {
    let mut agency = Agency::start().await;
    assert_snapshot!(set(&agency, "Green tea").await, @r#"{"errcode":0,"errmsg":"ok"}"#);
    assert_eq!(agency.info().await["nick_name"], "Green tea");
    assert_eq!(error(&set(&agency, "绿茶").await), "0 ok");
    let basics = agency
        .on_behalf("cgi-bin/account/getaccountbasicinfo", Value::Null)
        .await;
    assert_snapshot!(basics["nickname_info"], @r#"{"modify_quota":2,"modify_used_count":2,"nickname":"绿茶"}"#);
    assert_snapshot!(error(&set(&agency, "红茶").await), @"91003 invalid change stat (rid)");
    agency.days_later(366).await;
    assert_eq!(error(&set(&agency, "红茶").await), "0 ok");
}

#[tokio::test]
async fn a_name_that_cannot_be_had_says_why() {
    let agency =
        Agency::with_more("[[account]]\napp_id = 'wxb2'\nkind = 'mini_program'\nname = 'Coffee'\n")
            .await;
    let tester = json!({ "wechatid": "lilei_01" });
    assert_eq!(agency.code("wxa/bind_tester", tester).await, 0);
    let check = async |name: &str| {
        let body = json!({ "nick_name": name });
        agency
            .on_behalf("cgi-bin/wxverify/checkwxverifynickname", body)
            .await
    };
    for (name, tested, refused) in [
        ("茶", 53010, 91004),
        ("tea!", 53010, 91004),
        ("茶小程序", 53010, 91004),
        ("一二三四五六七八九十一二三四五六", 53010, 91004),
        ("微信茶馆", 53012, 91004),
        ("Coffee", 53013, 91007),
        ("lilei_01", 53018, 91006),
    ] {
        assert_eq!(check(name).await["errcode"], tested, "{name}");
        assert_eq!(set(&agency, name).await["errcode"], refused, "{name}");
    }
    // An official account of the same principal may have it.
    let answer = check("Tea house").await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"ok","hit_condition":false,"wording":""}"#);
    let answer = check("茶业银行").await;
    assert_eq!(answer["hit_condition"], true);
    assert!(!answer["wording"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn a_protected_word_needs_a_proof_and_an_audit() {
    let agency = Agency::start().await;
    let query = async |id: &Value| {
        let body = json!({ "audit_id": id });
        agency.on_behalf("wxa/api_wxa_querynickname", body).await
    };
    assert_snapshot!(error(&set(&agency, "茶业银行").await), @"91009 nickname need proof (rid)");
    let foreign = json!({ "nick_name": "茶业银行", "license": "somebody's" });
    assert_eq!(agency.code("wxa/setnickname", foreign).await, 40007);
    let refused = ask(&agency, "茶业银行").await;
    assert_eq!(set(&agency, "绿茶").await["errcode"], 91003);
    assert_eq!(query(&refused).await["audit_stat"], 1);
    let verdict = json!({ "account": MINI, "of": "nickname", "verdict": "fail", "reason": "模糊" });
    let decided = agency.stage.control("audit", verdict).await;
    assert_eq!(decided["auditid"], refused);
    assert_eq!(decided["deliveries"][0]["event"], "wxa_nickname_audit");
    let answer = query(&refused).await;
    assert_eq!(
        (&answer["audit_stat"], &answer["fail_reason"]),
        (&json!(2), &json!("模糊"))
    );
    assert_eq!(agency.info().await["nick_name"], "Tea shop");
    // The next one passes by itself after an hour, and then is the name.
    let passed = ask(&agency, "茶业大学").await;
    let due = json!({ "advance_seconds": 3_600 });
    let due = agency.stage.control("clock", due).await;
    assert_eq!(due["events"][0]["event"], "wxa_nickname_audit");
    let answer = query(&passed).await;
    assert_eq!(
        (&answer["audit_stat"], &answer["audit_time"]),
        (&json!(3), &due["now"])
    );
    assert_eq!(agency.info().await["nick_name"], "茶业大学");
    assert_eq!(query(&json!(1)).await["errcode"], 91011);
    let pushed = agency.pushed("wxa_nickname_audit").await;
    assert!(pushed[0].contains(
        "<ret>2</ret><nickname><![CDATA[茶业银行]]></nickname><reason><![CDATA[模糊]]></reason>"
    ));
    assert!(pushed[1].contains("<ret>3</ret><nickname><![CDATA[茶业大学]]></nickname>"));
}

#[tokio::test]
async fn a_name_does_not_change_while_code_is_audited_and_a_reset_brings_it_back() {
    let agency = Agency::start().await;
    let kept = agency.stage.control("snapshot", json!({})).await["id"].clone();
    assert_eq!(error(&set(&agency, "绿茶").await), "0 ok");
    agency.submit(1).await;
    assert_eq!(set(&agency, "红茶").await["errcode"], 91019);
    agency
        .stage
        .control("reset", json!({ "snapshot": kept }))
        .await;
    assert_eq!(agency.info().await["nick_name"], "Tea shop");
}

/// A mini program that a company registers: the token for it.
async fn of_a_company(agency: &Agency) -> String {
    let company = json!({
        "name": "Tea Ltd.", "code": "91440300MA5TEST00X", "code_type": 1,
        "legal_persona_wechat": "legal_person", "legal_persona_name": "张三", "component_phone": "1",
    });
    let path = "cgi-bin/component/fastregisterweapp?action=create";
    assert_eq!(error(&agency.platform(path, company).await), "0 ok");
    let of = json!({ "component": AGENCY, "of": "enterprise" });
    let done = agency.stage.control("face-check", of).await;
    agency.exchange(&done["auth_code"]).await
}

#[tokio::test]
async fn what_another_principal_has_cannot_be_had() {
    let mut agency = Agency::with_more(
        "[[account]]\napp_id = 'wxa2'\nname = 'Milk'\n[[account]]\napp_id = 'wxa3'\nname = 'Milk'\n\
         [[account]]\napp_id = 'wxa4'\nname = 'Cocoa+'\n",
    )
    .await;
    let first = agency.mini.clone();
    agency.mini = of_a_company(&agency).await;
    let check = async |agency: &Agency, name: &str| {
        let body = json!({ "nick_name": name });
        let path = "cgi-bin/wxverify/checkwxverifynickname";
        agency.code(path, body).await
    };
    for (name, tested, refused) in [
        ("Tea house", 53015, 91015),
        ("Milk", 53016, 91016),
        ("Cocoa", 53017, 91017),
        ("绿茶+", 0, 0),
    ] {
        assert_eq!(check(&agency, name).await, tested, "{name}");
        assert_eq!(set(&agency, name).await["errcode"], refused, "{name}");
    }
    agency.mini = first;
    assert_eq!(check(&agency, "绿茶").await, 53014);
    assert_eq!(set(&agency, "绿茶").await["errcode"], 91014);
    assert_eq!(check(&agency, "Cocoa").await, 0);
}
