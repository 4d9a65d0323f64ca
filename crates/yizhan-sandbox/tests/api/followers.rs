//! Followers: what an account knows of them, tags, the blacklist.

use crate::support::{FAN, PLAYER, SERVICE, Stage, error};
use insta::assert_snapshot;
use serde_json::{Value, json};

async fn start() -> (Stage, String) {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    (stage, token)
}

async fn call(stage: &Stage, token: &str, path: &str, body: Value) -> Value {
    let path = format!("/cgi-bin/{path}?access_token={token}");
    stage.post(&path, body).await
}

async fn info(stage: &Stage, token: &str) -> Value {
    let path = format!("/cgi-bin/user/info?access_token={token}&openid={FAN}");
    stage.get(&path).await
}

async fn tags(stage: &Stage, token: &str) -> Value {
    let path = format!("/cgi-bin/tags/get?access_token={token}");
    stage.get(&path).await["tags"].clone()
}

#[tokio::test]
async fn a_remark_is_shown_until_it_is_taken_away() {
    let (stage, token) = start().await;
    let set = async |remark: Value| {
        let body = json!({ "openid": FAN, "remark": remark });
        error(&call(&stage, &token, "user/info/updateremark", body).await)
    };
    assert_eq!(set(json!("常客")).await, "0 ok");
    assert_eq!(info(&stage, &token).await["remark"], "常客");
    assert_snapshot!(set(json!("长".repeat(30))).await, @"40092 invalid remark name (rid)");
    assert_eq!(set(json!("")).await, "0 ok");
    assert_eq!(info(&stage, &token).await["remark"], "");
    let body = json!({ "openid": "oNobody", "remark": "x" });
    let answer = call(&stage, &token, "user/info/updateremark", body).await;
    assert_snapshot!(error(&answer), @"40003 invalid openid (rid)");
}

#[tokio::test]
async fn a_hundred_people_are_told_of_at_once() {
    let (stage, token) = start().await;
    let gone = json!({ "account": SERVICE, "openid": "oGone", "subscribed": false });
    stage.control("user", gone).await;
    let ask = async |list: Value| {
        call(
            &stage,
            &token,
            "user/info/batchget",
            json!({ "user_list": list }),
        )
        .await
    };
    let answer = ask(json!([{ "openid": FAN, "lang": "en" }, { "openid": "oGone" }])).await;
    let told = answer["user_info_list"].as_array().unwrap();
    assert_eq!(
        (&told[0]["openid"], &told[0]["language"]),
        (&json!(FAN), &json!("en"))
    );
    assert_eq!(
        (&told[1]["subscribe"], &told[1]["openid"]),
        (&json!(0), &json!("oGone"))
    );
    let many = vec![json!({ "openid": FAN }); 101];
    assert_snapshot!(error(&ask(json!(many)).await), @"40032 invalid openid list size (rid)");
    assert_snapshot!(error(&ask(json!([])).await), @"40031 invalid openid list (rid)");
    assert_snapshot!(error(&ask(json!([{ "openid": "oNobody" }])).await), @"40003 invalid openid (rid)");
}

#[tokio::test]
async fn followers_are_listed_page_by_page() {
    let (stage, token) = start().await;
    for openid in ["oA", "oZ"] {
        stage
            .control("user", json!({ "account": SERVICE, "openid": openid }))
            .await;
    }
    let list = async |after: &str| {
        let path = format!("/cgi-bin/user/get?access_token={token}&next_openid={after}");
        stage.get(&path).await
    };
    assert_snapshot!(list("").await, @r#"{"count":3,"data":{"openid":["oA","oFan","oZ"]},"next_openid":"oZ","total":3}"#);
    assert_snapshot!(list("oA").await, @r#"{"count":2,"data":{"openid":["oFan","oZ"]},"next_openid":"oZ","total":3}"#);
    assert_snapshot!(list("oZ").await, @r#"{"count":0,"next_openid":"","total":3}"#);
    assert_snapshot!(error(&list("oNobody").await), @"40003 invalid openid (rid)");
}

#[tokio::test]
async fn tags_are_made_renamed_and_deleted() {
    let (stage, token) = start().await;
    let answer = call(
        &stage,
        &token,
        "tags/create",
        json!({ "tag": { "name": "广东" } }),
    )
    .await;
    assert_snapshot!(answer, @r#"{"tag":{"id":100,"name":"广东"}}"#);
    let body = json!({ "openid_list": [FAN], "tagid": 100 });
    assert_eq!(
        error(&call(&stage, &token, "tags/members/batchtagging", body).await),
        "0 ok"
    );
    assert_eq!(info(&stage, &token).await["tagid_list"], json!([100]));
    let answer = call(&stage, &token, "tags/getidlist", json!({ "openid": FAN })).await;
    assert_snapshot!(answer, @r#"{"tagid_list":[100]}"#);
    let answer = call(&stage, &token, "user/tag/get", json!({ "tagid": 100 })).await;
    assert_snapshot!(answer, @r#"{"count":1,"data":{"openid":["oFan"]},"next_openid":"oFan"}"#);
    let body = json!({ "tag": { "id": 100, "name": "广东人" } });
    assert_eq!(
        error(&call(&stage, &token, "tags/update", body).await),
        "0 ok"
    );
    assert_snapshot!(tags(&stage, &token).await, @r#"[{"count":0,"id":2,"name":"星标组"},{"count":1,"id":100,"name":"广东人"}]"#);

    // A snapshot keeps them.
    let snapshot = stage.control("snapshot", json!({})).await;
    let answer = call(
        &stage,
        &token,
        "tags/delete",
        json!({ "tag": { "id": 100 } }),
    )
    .await;
    assert_eq!(error(&answer), "0 ok");
    assert_eq!(info(&stage, &token).await["tagid_list"], json!([]));
    stage
        .control("reset", json!({ "snapshot": snapshot["id"] }))
        .await;
    assert_eq!(info(&stage, &token).await["tagid_list"], json!([100]));

    // Who leaves, leaves without tags.
    let body = json!({ "account": SERVICE, "openid": FAN, "subscribed": false });
    stage.control("user", body).await;
    let answer = call(&stage, &token, "tags/getidlist", json!({ "openid": FAN })).await;
    assert_snapshot!(answer, @r#"{"tagid_list":[]}"#);
}

#[tokio::test]
async fn a_tag_that_cannot_be_is_named() {
    let (stage, token) = start().await;
    let mut said = String::new();
    for (path, tag) in [
        ("create", json!({ "name": "" })),
        ("create", json!({ "name": "星标组" })),
        ("create", json!({ "name": "长".repeat(31) })),
        ("update", json!({ "id": 2, "name": "x" })),
        ("update", json!({ "id": 7, "name": "x" })),
        ("delete", json!({ "id": 0 })),
        ("delete", json!({ "id": 7 })),
    ] {
        let answer = call(
            &stage,
            &token,
            &format!("tags/{path}"),
            json!({ "tag": tag }),
        )
        .await;
        said += &format!("{}\n", error(&answer));
    }
    for number in 0..100 {
        let body = json!({ "tag": { "name": format!("标签{number}") } });
        call(&stage, &token, "tags/create", body).await;
    }
    let answer = call(
        &stage,
        &token,
        "tags/create",
        json!({ "tag": { "name": "x" } }),
    )
    .await;
    said += &format!("{}\n", error(&answer));
    let tag = async |openids: Value, id: i64| {
        let body = json!({ "openid_list": openids, "tagid": id });
        error(&call(&stage, &token, "tags/members/batchtagging", body).await)
    };
    for id in 100..120 {
        assert_eq!(tag(json!([FAN]), id).await, "0 ok");
    }
    for (openids, id) in [
        (json!([FAN]), 120),
        (json!([FAN]), 7),
        (json!(["oNobody"]), 100),
        (json!([PLAYER]), 100),
        (json!([]), 100),
        (json!(vec![FAN; 51]), 100),
    ] {
        said += &format!("{}\n", tag(openids, id).await);
    }
    assert_snapshot!(said, @r"
    45157 invalid tag name (rid)
    45157 invalid tag name (rid)
    45158 tag name too long (rid)
    45058 can't modify sys tag (rid)
    45159 invalid tag id (rid)
    45058 can't modify sys tag (rid)
    45159 invalid tag id (rid)
    45056 too many tag now, no need to add new (rid)
    45059 can not tagging one user too much (rid)
    45159 invalid tag id (rid)
    40003 invalid openid (rid)
    49003 not match openid with appid (rid)
    40031 invalid openid list (rid)
    40032 invalid openid list size (rid)
    ");
}

#[tokio::test]
async fn the_blacklist_keeps_messages_out() {
    let (stage, token) = start().await;
    let body = json!({ "openid_list": [FAN] });
    let answer = call(&stage, &token, "tags/members/batchblacklist", body.clone()).await;
    assert_eq!(error(&answer), "0 ok");
    let answer = call(&stage, &token, "tags/members/getblacklist", json!({})).await;
    assert_snapshot!(answer, @r#"{"count":1,"data":{"openid":["oFan"]},"next_openid":"oFan","total":1}"#);
    let url = stage.url("/sandbox/v1/message");
    let message = json!({ "account": SERVICE, "from": FAN, "content": "hi" });
    let refused = stage.http.post(url).json(&message).send().await.unwrap();
    assert_eq!(refused.status(), 409);
    let text = json!({ "touser": FAN, "msgtype": "text", "text": { "content": "hi" } });
    let answer = call(&stage, &token, "message/custom/send", text).await;
    assert_snapshot!(error(&answer), @"43019 require remove blacklist (rid)");
    call(&stage, &token, "tags/members/batchunblacklist", body).await;
    stage.control("message", message).await;
    let many = json!({ "openid_list": vec![FAN; 21] });
    let answer = call(&stage, &token, "tags/members/batchblacklist", many).await;
    assert_snapshot!(error(&answer), @"40032 invalid openid list size (rid)");
}
