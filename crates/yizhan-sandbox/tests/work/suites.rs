//! Suites: ticket, token, consent, permanent codes, and the tokens of corps.

use crate::{
    developer::member,
    support::{CORP, Office, PROVIDER, SUITE, error, text},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

#[tokio::test]
async fn a_ticket_comes_every_ten_minutes_and_works_for_thirty() {
    let office = Office::answering(SUITE, "", |_, _| crate::developer::Turn::body("success")).await;
    office
        .wechat
        .post("rules", json!({ "ticket_interval": 600 }))
        .await;
    let clock = json!({ "advance_seconds": 600 });
    let answer = office.wechat.post("clock", clock.clone()).await;
    assert_eq!(answer["tickets"][0]["suite"], SUITE, "{answer}");
    assert_eq!(answer["tickets"][0]["delivery"]["accepted"], true);
    let ticket = || {
        let pushes = office.developer.seen();
        member(&pushes.last().unwrap().clear, "SuiteTicket").unwrap()
    };
    let first = ticket();
    assert_eq!(error(&office.fetch_suite_token(&first).await), "0 ok");
    office.wechat.post("clock", clock.clone()).await;
    assert_ne!(ticket(), first);
    assert_eq!(error(&office.fetch_suite_token(&first).await), "0 ok");
    office
        .wechat
        .post("clock", json!({ "advance_seconds": 1_200 }))
        .await;
    assert_snapshot!(error(&office.fetch_suite_token(&first).await), @"40085 invalid suite_ticket");
    assert_eq!(error(&office.fetch_suite_token(&ticket()).await), "0 ok");
}

#[tokio::test]
async fn a_suite_has_one_token_at_a_time_and_proves_itself() {
    let office = Office::start().await;
    let ticket = office.ticket().await;
    let first = office.fetch_suite_token(&ticket).await;
    assert_eq!(first["expires_in"], 7_200);
    let again = office.fetch_suite_token(&ticket).await;
    assert_eq!(first["suite_access_token"], again["suite_access_token"]);
    let mut said = String::new();
    for (id, secret, ticket) in [
        ("", "", ""),
        (SUITE, "", ""),
        (SUITE, "suite-secret", ""),
        ("ww0", "x", "x"),
        (SUITE, "x", "x"),
        (SUITE, "suite-secret", "x"),
    ] {
        let body = json!({ "suite_id": id, "suite_secret": secret, "suite_ticket": ticket });
        let answer = office.post("/cgi-bin/service/get_suite_token", body).await;
        said += &format!("{}\n", error(&answer));
    }
    for (corp, secret) in [(PROVIDER, "provider-secret"), ("ww0", "x"), (PROVIDER, "x")] {
        let body = json!({ "corpid": corp, "provider_secret": secret });
        let answer = office
            .post("/cgi-bin/service/get_provider_token", body)
            .await;
        said += &format!("{}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    41021 suite_id missing
    41024 suite_secret missing
    41023 suite_ticket missing
    40083 invalid suite_id
    40080 invalid suite_secret
    40085 invalid suite_ticket
    0 ok
    40013 invalid corpid
    40091 invalid secret
    ");
}

#[tokio::test]
async fn an_installation_in_the_market_leads_to_the_corps_token() {
    let office = Office::start().await;
    let suite = office.suite_token().await;
    let installed = office.install().await;
    assert_eq!(installed["delivery"]["accepted"], true, "{installed}");
    let push = office.developer.seen().pop().unwrap();
    assert_eq!(member(&push.body, "ToUserName").as_deref(), Some(SUITE));
    let clear = push.opened.unwrap();
    assert_eq!(member(&clear, "InfoType").as_deref(), Some("create_auth"));
    let code = member(&clear, "AuthCode").unwrap();
    assert!((64..=512).contains(&code.len()));

    let exchange = async || {
        office
            .service(
                &suite,
                "v2/get_permanent_code",
                json!({ "auth_code": code }),
            )
            .await
    };
    let answer = exchange().await;
    assert_eq!(
        answer["auth_corp_info"],
        json!({ "corpid": CORP, "corp_name": "茶馆" })
    );
    assert_eq!(answer["auth_user_info"]["userid"], "LiLei");
    assert!(answer.get("access_token").is_none());
    assert_snapshot!(error(&exchange().await), @"40078 invalid auth_code");
    let permanent = text(&answer["permanent_code"]);

    let named = |corp: &str, code: &str| json!({ "auth_corpid": corp, "permanent_code": code });
    let token = office
        .service(&suite, "get_corp_token", named(CORP, &permanent))
        .await;
    assert_eq!(token["expires_in"], 7_200);
    let mut said = String::new();
    for body in [
        json!({}),
        json!({ "auth_corpid": CORP }),
        named("ww0", "x"),
        named(CORP, "x"),
    ] {
        let answer = office.service(&suite, "get_corp_token", body).await;
        said += &format!("{}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    84054 auth_corpid missing
    41025 permanent_code missing
    40013 invalid corpid
    40084 invalid permanent_code
    ");
    let info = office
        .service(&suite, "get_auth_info", named(CORP, &permanent))
        .await;
    let agent = &info["auth_info"]["agent"][0];
    assert_eq!(
        (&agent["agentid"], &agent["name"]),
        (&installed["agent_id"], &json!("点单"))
    );
    assert_eq!(info["auth_corp_info"]["corp_full_name"], "茶馆");
    let asked = json!({ "auth_corpid": CORP, "agentid": agent["agentid"] });
    let admins = office.service(&suite, "get_admin_list", asked).await;
    assert_eq!(admins["admin"][0]["userid"], "LiLei");
    assert_eq!(admins["admin"][0]["auth_type"], 1);
}

/// The permanent code of an installation, by the older call.
async fn permanent_code(office: &Office, suite: &str, code: &Value) -> Value {
    office
        .service(suite, "get_permanent_code", json!({ "auth_code": code }))
        .await
}

#[tokio::test]
async fn a_corps_token_is_renewed_across_a_moved_clock_and_ends_with_the_consent() {
    let office = Office::start().await;
    let suite = office.suite_token().await;
    let installed = office.install().await;
    let answer = permanent_code(&office, &suite, &installed["auth_code"]).await;
    let (token, permanent) = (
        text(&answer["access_token"]),
        answer["permanent_code"].clone(),
    );
    let ticket = |token: &str| format!("/cgi-bin/get_jsapi_ticket?access_token={token}");
    assert_eq!(error(&office.get(&ticket(&token)).await), "0 ok");
    let body = json!({ "auth_corpid": CORP, "permanent_code": permanent });
    let again = office.service(&suite, "get_corp_token", body.clone()).await;
    assert_eq!(again["access_token"], token, "the same while it works");

    office.advance(7_200).await;
    assert!(error(&office.get(&ticket(&token)).await).starts_with("42001 "));
    let suite = office.suite_token().await;
    let renewed = office.service(&suite, "get_corp_token", body.clone()).await;
    let renewed = text(&renewed["access_token"]);
    assert_ne!(renewed, token);
    assert_eq!(error(&office.get(&ticket(&renewed)).await), "0 ok");

    let asked = json!({ "suite": SUITE, "account": CORP });
    let answer = office.wechat.post("updateauthorize", asked.clone()).await;
    assert_eq!(answer["delivery"]["accepted"], true);
    let answer = office.wechat.post("unauthorize", asked.clone()).await;
    assert_eq!(answer["delivery"]["accepted"], true);
    let pushed: Vec<_> = office
        .developer
        .seen()
        .iter()
        .rev()
        .take(2)
        .map(|push| {
            let of = |name| member(&push.clear, name).unwrap();
            (of("InfoType"), of("AuthCorpId"))
        })
        .collect();
    assert_eq!(
        pushed,
        [
            ("cancel_auth".into(), CORP.into()),
            ("change_auth".into(), CORP.into())
        ]
    );
    let said = [
        error(&office.get(&ticket(&renewed)).await),
        error(&office.service(&suite, "get_corp_token", body).await),
        office.wechat.refused("unauthorize", asked).await,
    ];
    assert_snapshot!(said.join("\n"), @r"
    48004 authorization does not exist or was cancelled
    48004 authorization does not exist or was cancelled
    409 not_authorized: corp ww1000000000000001 has not installed suite ww_suite000000001; POST authorize does
    ");
}

#[tokio::test]
async fn a_new_consent_and_a_reset_bring_a_new_permanent_code() {
    let office = Office::start().await;
    let suite = office.suite_token().await;
    let installed = office.install().await;
    let first = permanent_code(&office, &suite, &installed["auth_code"]).await;
    let again = office.install().await;
    assert_eq!(again["agent_id"], installed["agent_id"]);
    let second = permanent_code(&office, &suite, &again["auth_code"]).await;
    assert_ne!(first["permanent_code"], second["permanent_code"]);
    let token = text(&first["access_token"]);
    let answer = office
        .get(&format!("/cgi-bin/get_jsapi_ticket?access_token={token}"))
        .await;
    assert!(error(&answer).starts_with("40014 "), "{answer}");

    let asked = json!({ "suite": SUITE, "account": CORP });
    let reset = office.wechat.post("reset-permanent-code", asked).await;
    let push = office.developer.seen().pop().unwrap().clear;
    assert_eq!(
        member(&push, "InfoType").as_deref(),
        Some("reset_permanent_code")
    );
    assert_eq!(
        member(&push, "AuthCode").as_deref(),
        reset["auth_code"].as_str()
    );
    let third = permanent_code(&office, &suite, &reset["auth_code"]).await;
    assert_ne!(third["permanent_code"], second["permanent_code"]);
}

#[tokio::test]
async fn an_auth_code_works_for_ten_minutes() {
    let office = Office::start().await;
    let suite = office.suite_token().await;
    let installed = office.install().await;
    assert_eq!(installed["expires_in"], 600);
    office.advance(600).await;
    let answer = permanent_code(&office, &suite, &installed["auth_code"]).await;
    assert!(error(&answer).starts_with("40078 "), "{answer}");
}

#[tokio::test]
async fn consent_is_part_of_snapshots() {
    let office = Office::start().await;
    office.install().await;
    let id = office.wechat.post("snapshot", json!({})).await["id"].clone();
    let asked = json!({ "suite": SUITE, "account": CORP });
    office.wechat.post("unauthorize", asked).await;
    let installed = async || {
        let world = office.wechat.get("world").await;
        world["corps"][0]["suites"].as_array().unwrap().len()
    };
    assert_eq!(installed().await, 0);
    office.wechat.post("reset", json!({ "snapshot": id })).await;
    assert_eq!(installed().await, 1);
    office.wechat.post("reset", json!({})).await;
    assert_eq!(installed().await, 0);
}

#[tokio::test]
async fn a_corp_of_the_world_file_may_have_installed_a_suite() {
    let world = "[[corp]]\ncorp_id = 'ww1'\nauthorized_to = ['wws']\n[[suite]]\nsuite_id = 'wws'";
    let world = yizhan_sandbox::World::parse(world).unwrap();
    let wechat = crate::developer::Wechat::with(world).await;
    let world = wechat.get("world").await;
    let installed = &world["corps"][0]["suites"][0];
    assert_eq!(
        (&installed["suite"], &installed["exchanged"]),
        (&json!("wws"), &json!(true))
    );
    assert_eq!(
        world["corps"][0]["agents"][0]["agent_id"],
        installed["agent_id"]
    );
    assert_eq!(world["corps"][0]["members"], 2);
    let refused = "[[corp]]\nauthorized_to = ['wws']";
    let refused = yizhan_sandbox::World::parse(refused).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "world: corp[0].authorized_to: no suite has suite_id wws"
    );
}
