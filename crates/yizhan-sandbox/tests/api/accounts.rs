//! An account's own tokens and tickets, its followers, and open-platform accounts.

use crate::support::{FAN, MINI, PLAYER, SERVICE, Stage, error, shape, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

const SECRET: &str = "service-secret";

async fn stable(stage: &Stage, force: bool) -> Value {
    stage
        .post(
            "/cgi-bin/stable_token",
            json!({
                "grant_type": "client_credential",
                "appid": SERVICE,
                "secret": SECRET,
                "force_refresh": force,
            }),
        )
        .await
}

async fn works(stage: &Stage, token: &str) -> bool {
    let path = format!("/cgi-bin/user/info?access_token={token}&openid={FAN}");
    stage.get(&path).await.get("errcode").is_none()
}

#[tokio::test]
async fn each_fetch_gives_a_new_token_and_the_old_one_works_five_minutes_more() {
    let stage = Stage::start().await;
    let path =
        format!("/cgi-bin/token?grant_type=client_credential&appid={SERVICE}&secret={SECRET}");
    let answer = stage.get(&path).await;
    assert_snapshot!(shape(&answer), @r#"{"access_token":"…","expires_in":7200}"#);
    let old = text(&answer["access_token"]);
    let new = stage.own_token(SERVICE, SECRET).await;
    assert_ne!(old, new);
    stage.advance(299).await;
    assert!(works(&stage, &old).await);
    stage.advance(1).await;
    assert!(!works(&stage, &old).await);
    assert!(works(&stage, &new).await);
    stage.advance(6_900).await;
    let path = format!("/cgi-bin/user/info?access_token={new}&openid={FAN}");
    assert_snapshot!(error(&stage.get(&path).await), @"42001 access_token expired (rid)");
}

#[tokio::test]
async fn the_token_call_names_what_is_wrong() {
    let stage = Stage::start().await;
    let mut said = String::new();
    for query in [
        "appid=wxa000000000000001&secret=service-secret",
        "grant_type=client_credential&secret=service-secret",
        "grant_type=client_credential&appid=wxa000000000000001",
        "grant_type=client_credential&appid=wx0&secret=service-secret",
        "grant_type=client_credential&appid=wxc000000000000001&secret=component-secret",
        "grant_type=client_credential&appid=wxa000000000000001&secret=wrong",
    ] {
        said += &format!(
            "{}\n",
            error(&stage.get(&format!("/cgi-bin/token?{query}")).await)
        );
    }
    assert_snapshot!(said, @r"
    40002 invalid grant_type (rid)
    41002 appid missing (rid)
    41004 appsecret missing (rid)
    40013 invalid appid (rid)
    40013 invalid appid (rid)
    40125 invalid appsecret (rid)
    ");
}

#[tokio::test]
async fn an_address_that_is_not_allowed_is_named() {
    let stage = Stage::with_more(
        "[[account]]\napp_id = 'wxa2'\nsecret = 's'\nip_allow = ['203.0.113.7', '203.0.113.8']",
    )
    .await;
    let answer = stage
        .get("/cgi-bin/token?grant_type=client_credential&appid=wxa2&secret=s")
        .await;
    assert_snapshot!(error(&answer), @"40164 invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist (rid)");
}

#[tokio::test]
async fn a_stable_token_stays_until_its_last_five_minutes() {
    let stage = Stage::start().await;
    let first = stable(&stage, false).await;
    assert_eq!(first["expires_in"], 7_200);
    stage.advance(6_899).await;
    let again = stable(&stage, false).await;
    assert_eq!(again["access_token"], first["access_token"]);
    assert_eq!(again["expires_in"], 301);
    stage.advance(1).await;
    let next = stable(&stage, false).await;
    assert_ne!(next["access_token"], first["access_token"]);
    assert_eq!(next["expires_in"], 7_200);
    for answer in [&first, &next] {
        assert!(works(&stage, &text(&answer["access_token"])).await);
    }
}

#[tokio::test]
async fn a_forced_stable_token_voids_the_old_one_at_most_every_thirty_seconds() {
    let stage = Stage::start().await;
    let first = text(&stable(&stage, true).await["access_token"]);
    let second = text(&stable(&stage, true).await["access_token"]);
    assert_ne!(first, second);
    assert!(!works(&stage, &first).await);
    stage.advance(29).await;
    assert_eq!(text(&stable(&stage, true).await["access_token"]), second);
    stage.advance(1).await;
    assert_ne!(text(&stable(&stage, true).await["access_token"]), second);
}

#[tokio::test]
async fn a_stable_token_is_forced_twenty_times_a_day() {
    let stage = Stage::start().await;
    // Twenty past midnight in China: the day is long enough.
    let now = stage.control("clock", json!({ "freeze": true })).await["now"]
        .as_i64()
        .unwrap();
    stage
        .advance(86_400 - (now + 8 * 3_600) % 86_400 + 1_200)
        .await;
    let mut last = text(&stable(&stage, false).await["access_token"]);
    for _ in 0..20 {
        stage.advance(30).await;
        let token = text(&stable(&stage, true).await["access_token"]);
        assert_ne!(token, last);
        last = token;
    }
    stage.advance(30).await;
    assert_eq!(text(&stable(&stage, true).await["access_token"]), last);
    stage.advance(86_400).await;
    assert_ne!(text(&stable(&stage, true).await["access_token"]), last);
}

#[tokio::test]
async fn stable_and_ordinary_tokens_do_not_disturb_each_other() {
    let stage = Stage::start().await;
    let stable_token = text(&stable(&stage, false).await["access_token"]);
    let own = stage.own_token(SERVICE, SECRET).await;
    stable(&stage, true).await;
    assert!(works(&stage, &own).await);
    assert!(!works(&stage, &stable_token).await);
}

#[tokio::test]
async fn js_tickets_are_for_official_accounts() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, SECRET).await;
    for kind in ["jsapi", "wx_card"] {
        let path = format!("/cgi-bin/ticket/getticket?access_token={token}&type={kind}");
        let answer = stage.get(&path).await;
        assert_eq!(
            shape(&answer),
            r#"{"errcode":0,"errmsg":"ok","expires_in":7200,"ticket":"…"}"#
        );
        assert_eq!(stage.get(&path).await["ticket"], answer["ticket"]);
    }
    let answer = stage
        .get(&format!(
            "/cgi-bin/ticket/getticket?access_token={token}&type=jsapj"
        ))
        .await;
    assert_snapshot!(error(&answer), @"40097 invalid args (rid)");
    let token = stage.own_token(MINI, "mini-secret").await;
    let answer = stage
        .get(&format!(
            "/cgi-bin/ticket/getticket?access_token={token}&type=jsapi"
        ))
        .await;
    assert_snapshot!(error(&answer), @"48001 api unauthorized (rid)");
}

#[tokio::test]
async fn followers_are_told_apart_from_strangers() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, SECRET).await;
    let info = async |openid: &str| {
        stage
            .get(&format!(
                "/cgi-bin/user/info?access_token={token}&openid={openid}&lang=en"
            ))
            .await
    };
    let answer = info(FAN).await;
    assert_eq!(answer["subscribe"], 1);
    assert_eq!(answer["language"], "en");
    assert_eq!(answer["unionid"], "oUnion");
    assert_snapshot!(error(&info(PLAYER).await), @"40003 invalid openid (rid)");
    stage
        .control(
            "user",
            json!({ "account": SERVICE, "openid": FAN, "subscribed": false }),
        )
        .await;
    let answer = info(FAN).await;
    assert_snapshot!(answer, @r#"{"openid":"oFan","subscribe":0,"unionid":"oUnion"}"#);
}

#[tokio::test]
async fn an_open_account_is_made_bound_and_left() {
    let stage = Stage::start().await;
    let service = stage.own_token(SERVICE, SECRET).await;
    let mini = stage.own_token(MINI, "mini-secret").await;
    let call = async |token: &str, name: &str, body: Value| {
        stage
            .post(&format!("/cgi-bin/open/{name}?access_token={token}"), body)
            .await
    };
    let answer = call(&service, "get", json!({ "appid": SERVICE })).await;
    assert_snapshot!(error(&answer), @"89002 open not exists (rid)");
    let answer = call(&service, "create", json!({ "appid": SERVICE })).await;
    let open = text(&answer["open_appid"]);
    assert_eq!(error(&answer), "0 ok");
    let answer = call(&service, "create", json!({ "appid": SERVICE })).await;
    assert_snapshot!(error(&answer), @"89000 account has bound open (rid)");
    let answer = call(&mini, "bind", json!({ "appid": MINI, "open_appid": open })).await;
    assert_eq!(error(&answer), "0 ok");
    let have = format!("/cgi-bin/open/have?access_token={mini}");
    assert_eq!(stage.get(&have).await["have_open"], true);
    assert_eq!(call(&mini, "get", json!({})).await["open_appid"], open);
    let answer = call(
        &mini,
        "unbind",
        json!({ "appid": MINI, "open_appid": open }),
    )
    .await;
    assert_eq!(error(&answer), "0 ok");
    assert_eq!(stage.get(&have).await["have_open"], false);
    let answer = call(
        &mini,
        "unbind",
        json!({ "appid": MINI, "open_appid": open }),
    )
    .await;
    assert_snapshot!(error(&answer), @"89002 open not exists (rid)");
    let answer = call(
        &mini,
        "bind",
        json!({ "appid": SERVICE, "open_appid": open }),
    )
    .await;
    assert_snapshot!(error(&answer), @"40013 invalid appid (rid)");
}
