//! Menus and QR codes: what can be made, who sees it, and what a click or a scan pushes.

use crate::support::{FAN, MINI, SERVICE, Stage, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

async fn start() -> (Stage, String) {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    (stage, token)
}

async fn post(stage: &Stage, token: &str, path: &str, body: Value) -> Value {
    let path = format!("/cgi-bin/{path}?access_token={token}");
    stage.post(&path, body).await
}

async fn get(stage: &Stage, token: &str, path: &str) -> Value {
    let path = format!("/cgi-bin/{path}?access_token={token}");
    stage.get(&path).await
}

fn click(name: &str) -> Value {
    json!({ "type": "click", "name": name, "key": format!("KEY_{name}") })
}

/// What a control call pushed.
async fn pushed(stage: &Stage, call: &str, mut body: Value) -> Value {
    body["attempts"] = 1.into();
    stage.control(call, body).await["message"].clone()
}

#[tokio::test]
async fn a_menu_is_made_shown_and_deleted() {
    let (stage, token) = start().await;
    let answer = get(&stage, &token, "menu/get").await;
    assert_snapshot!(error(&answer), @"46003 menu no exist (rid)");
    let under = json!({ "type": "view", "name": "搜索", "url": "https://example.com/" });
    let body = json!({ "button": [click("歌曲"), { "name": "菜单", "sub_button": [under] }] });
    assert_eq!(
        error(&post(&stage, &token, "menu/create", body).await),
        "0 ok"
    );
    assert_snapshot!(get(&stage, &token, "menu/get").await, @r#"{"menu":{"button":[{"key":"KEY_歌曲","name":"歌曲","sub_button":[],"type":"click"},{"name":"菜单","sub_button":[{"name":"搜索","sub_button":[],"type":"view","url":"https://example.com/"}]}]}}"#);
    assert_snapshot!(get(&stage, &token, "get_current_selfmenu_info").await, @r#"{"is_menu_open":1,"selfmenu_info":{"button":[{"key":"KEY_歌曲","name":"歌曲","type":"click"},{"name":"菜单","sub_button":{"list":[{"name":"搜索","type":"view","url":"https://example.com/"}]}}]}}"#);
    assert_eq!(error(&get(&stage, &token, "menu/delete").await), "0 ok");
    assert!(error(&get(&stage, &token, "menu/get").await).starts_with("46003 "));
    let answer = get(&stage, &token, "get_current_selfmenu_info").await;
    assert_eq!(answer["is_menu_open"], 0);
    let mini = stage.own_token(MINI, "mini-secret").await;
    let answer = post(
        &stage,
        &mini,
        "menu/create",
        json!({ "button": [click("x")] }),
    )
    .await;
    assert_snapshot!(error(&answer), @"48001 api unauthorized (rid)");
}

#[tokio::test]
async fn what_is_wrong_with_a_button_has_a_number() {
    let (stage, token) = start().await;
    let mut said = String::new();
    let under = |list: Value| json!([{ "name": "菜单", "sub_button": list }]);
    let deep = json!([{ "name": "x", "sub_button": [click("y")] }]);
    for buttons in [
        json!([]),
        json!(vec![click("x"); 4]),
        json!([click("seventeen bytes..")]),
        json!([{ "type": "click", "name": "x" }]),
        json!([{ "type": "dance", "name": "x" }]),
        json!([{ "type": "view", "name": "x", "url": "u".repeat(1_025) }]),
        json!([{ "type": "media_id", "name": "x" }]),
        under(json!(vec![click("x"); 6])),
        under(json!([click(&"x".repeat(61))])),
        under(json!([{ "type": "click", "name": "x", "key": "k".repeat(129) }])),
        under(json!([{ "type": "view", "name": "x" }])),
        under(json!([{ "type": "dance", "name": "x" }])),
        under(deep),
    ] {
        let answer = post(&stage, &token, "menu/create", json!({ "button": buttons })).await;
        said += &format!("{}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    40016 invalid button size (rid)
    40016 invalid button size (rid)
    40018 invalid button name size (rid)
    40019 invalid button key size (rid)
    40017 invalid button type (rid)
    40020 invalid button url size (rid)
    40117 invalid button media_id size (rid)
    40023 invalid sub button size (rid)
    40025 invalid sub button name size (rid)
    40026 invalid sub button key size (rid)
    40027 invalid sub button url size (rid)
    40024 invalid sub button type (rid)
    40022 invalid sub_menu level (rid)
    ");
}

#[tokio::test]
async fn a_menu_for_some_is_seen_by_those_who_match() {
    let (stage, token) = start().await;
    let tag = json!({ "tag": { "name": "常客" } });
    let id = post(&stage, &token, "tags/create", tag).await["tag"]["id"].clone();
    let rule = json!({ "button": [click("贵宾")], "matchrule": { "tag_id": id.to_string() } });
    let add = async |body: Value| post(&stage, &token, "menu/addconditional", body).await;
    assert_snapshot!(error(&add(rule.clone()).await), @"65303 there is no selfmenu, please create selfmenu first (rid)");
    post(
        &stage,
        &token,
        "menu/create",
        json!({ "button": [click("大家")] }),
    )
    .await;
    let nobody = json!({ "button": [click("x")], "matchrule": {} });
    assert_snapshot!(error(&add(nobody).await), @"65304 match rule empty (rid)");
    let menu_id = text(&add(rule).await["menuid"]);
    let seen = async || {
        let answer = post(&stage, &token, "menu/trymatch", json!({ "user_id": FAN })).await;
        text(&answer["button"][0]["name"])
    };
    assert_eq!(seen().await, "大家");
    let tagging = json!({ "openid_list": [FAN], "tagid": id });
    post(&stage, &token, "tags/members/batchtagging", tagging).await;
    assert_eq!(seen().await, "贵宾");
    let answer = get(&stage, &token, "menu/get").await;
    assert_eq!(answer["conditionalmenu"][0]["menuid"].to_string(), menu_id);
    let clicked = pushed(
        &stage,
        "click",
        json!({ "account": SERVICE, "from": FAN, "button": "贵宾" }),
    );
    assert_eq!(clicked.await["EventKey"], "KEY_贵宾");
    let remove = async || {
        let body = json!({ "menuid": menu_id });
        error(&post(&stage, &token, "menu/delconditional", body).await)
    };
    assert_eq!(remove().await, "0 ok");
    assert_snapshot!(remove().await, @"65301 this menu is not conditionalmenu (rid)");
    assert_eq!(seen().await, "大家");
    let answer = post(
        &stage,
        &token,
        "menu/trymatch",
        json!({ "user_id": "oNobody" }),
    )
    .await;
    assert_snapshot!(error(&answer), @"65302 no such user (rid)");
}

#[tokio::test]
async fn a_click_pushes_what_its_button_says_and_opens_a_window() {
    let (stage, token) = start().await;
    let under = json!([
        { "type": "view", "name": "网页", "url": "https://example.com/" },
        { "type": "scancode_waitmsg", "name": "扫码", "key": "SCAN_IT" },
        { "type": "location_select", "name": "位置", "key": "WHERE" },
        { "type": "media_id", "name": "图片", "media_id": "M" },
    ]);
    let body = json!({ "button": [click("歌曲"), { "name": "菜单", "sub_button": under }] });
    assert_eq!(
        error(&post(&stage, &token, "menu/create", body).await),
        "0 ok"
    );
    let press = async |button: &str| {
        let body = json!({ "account": SERVICE, "from": FAN, "button": button });
        pushed(&stage, "click", body).await
    };
    let page = press("网页").await;
    assert_eq!(
        (&page["Event"], &page["EventKey"]),
        (&json!("VIEW"), &json!("https://example.com/"))
    );
    assert!(page["MenuId"].is_i64());
    let scanned = press("SCAN_IT").await;
    assert_eq!(scanned["Event"], "scancode_waitmsg");
    assert_eq!(scanned["ScanCodeInfo"]["ScanType"], "qrcode");
    assert_eq!(press("位置").await["Event"], "location_select");
    let pressed = press("KEY_歌曲").await;
    assert_eq!(
        (&pressed["Event"], &pressed["EventKey"]),
        (&json!("CLICK"), &json!("KEY_歌曲"))
    );
    let message = json!({ "touser": FAN, "msgtype": "text", "text": { "content": "hi" } });
    let answer = post(&stage, &token, "message/custom/send", message).await;
    assert_eq!(error(&answer), "0 ok");
    for (button, code) in [("图片", 409), ("没有", 404)] {
        let body = json!({ "account": SERVICE, "from": FAN, "button": button });
        let url = stage.url("/sandbox/v1/click");
        let refused = stage.http.post(url).json(&body).send().await.unwrap();
        assert_eq!(refused.status(), code, "{button}");
    }
}

#[tokio::test]
async fn a_scanned_code_says_where_a_follower_came_from() {
    let (stage, token) = start().await;
    let make = async |body: Value| post(&stage, &token, "qrcode/create", body).await;
    let body = json!({
        "expire_seconds": 600,
        "action_name": "QR_STR_SCENE",
        "action_info": { "scene": { "scene_str": "shop-7" } },
    });
    let answer = make(body).await;
    assert_eq!(answer["expire_seconds"], 600);
    assert!(answer["url"].is_string());
    let ticket = text(&answer["ticket"]);
    let scan = async |from: &str| {
        let body = json!({ "account": SERVICE, "from": from, "ticket": ticket });
        pushed(&stage, "scan", body).await
    };
    let message = scan(FAN).await;
    assert_eq!(
        (&message["Event"], &message["EventKey"]),
        (&json!("SCAN"), &json!("shop-7"))
    );
    assert_eq!(message["Ticket"], json!(ticket));
    let message = scan("oNew").await;
    assert_eq!(message["Event"], "subscribe");
    assert_eq!(message["EventKey"], "qrscene_shop-7");
    let path = format!("/cgi-bin/user/info?access_token={token}&openid=oNew");
    let known = stage.get(&path).await;
    assert_eq!(known["subscribe_scene"], "ADD_SCENE_QR_CODE");
    assert_eq!(known["qr_scene_str"], "shop-7");
    assert_eq!(scan("oNew").await["Event"], "SCAN");
    stage.advance(601).await;
    let url = stage.url("/sandbox/v1/scan");
    let body = json!({ "account": SERVICE, "from": FAN, "ticket": ticket });
    let refused = stage.http.post(url).json(&body).send().await.unwrap();
    assert_eq!(refused.status(), 409);
}

#[tokio::test]
async fn a_permanent_code_stays_the_same_and_bad_scenes_are_refused() {
    let (stage, token) = start().await;
    let make = async |name: &str, scene: Value| {
        let body = json!({ "action_name": name, "action_info": { "scene": scene } });
        post(&stage, &token, "qrcode/create", body).await
    };
    let first = make("QR_LIMIT_SCENE", json!({ "scene_id": 7 })).await;
    assert!(first.get("expire_seconds").is_none());
    let again = make("QR_LIMIT_SCENE", json!({ "scene_id": 7 })).await;
    assert_eq!(first["ticket"], again["ticket"]);
    let short = make("QR_SCENE", json!({ "scene_id": 4_294_967_295_u32 })).await;
    assert_eq!(short["expire_seconds"], 60);
    let mut said = String::new();
    for (name, scene) in [
        ("QR_DANCE", json!({ "scene_id": 1 })),
        ("QR_SCENE", Value::Null),
        ("QR_SCENE", json!({ "scene_id": 0 })),
        ("QR_LIMIT_SCENE", json!({ "scene_id": 100_001 })),
        ("QR_STR_SCENE", json!({ "scene_str": "" })),
        ("QR_LIMIT_STR_SCENE", json!({ "scene_str": "x".repeat(65) })),
    ] {
        said += &format!("{}\n", error(&make(name, scene).await));
    }
    let answer = post(
        &stage,
        &token,
        "qrcode/create",
        json!({ "action_name": "QR_SCENE" }),
    )
    .await;
    said += &error(&answer);
    assert_snapshot!(said, @r"
    40052 invalid action name (rid)
    40129 invalid scene (rid)
    40129 invalid scene (rid)
    40129 invalid scene (rid)
    40129 invalid scene (rid)
    40129 invalid scene (rid)
    40053 invalid action info, please check document (rid)
    ");
}

#[tokio::test]
async fn a_short_key_leads_back_until_it_ends() {
    let (stage, token) = start().await;
    let body = json!({ "long_data": "loooooong", "expire_seconds": 100 });
    let answer = post(&stage, &token, "shorten/gen", body).await;
    let key = json!({ "short_key": answer["short_key"] });
    assert_eq!(text(&answer["short_key"]).len(), 15);
    stage.advance(40).await;
    let answer = post(&stage, &token, "shorten/fetch", key.clone()).await;
    assert_eq!(
        (&answer["long_data"], &answer["expire_seconds"]),
        (&json!("loooooong"), &json!(60))
    );
    stage.advance(60).await;
    let answer = post(&stage, &token, "shorten/fetch", key).await;
    assert_snapshot!(error(&answer), @"40097 invalid args (rid)");
    let long = json!({ "long_data": "x".repeat(4_097) });
    assert!(error(&post(&stage, &token, "shorten/gen", long).await).starts_with("45002 "));
}
