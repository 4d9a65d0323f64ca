//! Links that open a mini program from elsewhere, and what is known of them later.

use crate::{
    agency::Agency,
    support::{MINI, error, text},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

const INDEX: &str = "pages/index/index";
const DAY: i64 = 86_400;

/// With a version online.
async fn online() -> Agency {
    let agency = Agency::start().await;
    agency.publish(1).await;
    agency
}

async fn now(agency: &Agency) -> i64 {
    let world = agency.stage.get("/sandbox/v1/world").await;
    world["now"].as_i64().unwrap()
}

async fn scheme(agency: &Agency, body: Value) -> Value {
    agency.on_behalf("wxa/generatescheme", body).await
}

#[tokio::test]
async fn a_scheme_tells_where_it_leads_and_until_when() {
    let agency = online().await;
    let now = now(&agency).await;
    let body = json!({
        "jump_wxa": { "path": format!("/{INDEX}"), "query": "a=1", "env_version": "trial" },
        "is_expire": true, "expire_type": 1, "expire_interval": 2,
    });
    let made = scheme(&agency, body).await;
    let link = text(&made["openlink"]);
    assert!(link.starts_with("weixin://dl/business/?t="), "{link}");
    let ask = async |scheme: &str| {
        let answer = agency
            .on_behalf("wxa/queryscheme", json!({ "scheme": scheme }))
            .await;
        answer["scheme_info"].clone()
    };
    let expected = json!({
        "appid": MINI, "path": format!("/{INDEX}"), "query": "a=1", "env_version": "trial",
        "create_time": now, "expire_time": now + 2 * DAY,
    });
    assert_eq!(ask(&link).await, expected);
    assert_eq!(ask(&format!("{link}&cq=b%3D2")).await["query"], "a=1&b=2");
    // A link that has ended can still be asked about, for a day.
    agency.stage.advance(2 * DAY).await;
    let written =
        format!("weixin://dl/business/?appid={MINI}&path={INDEX}&query=c%3D3&env_version=develop");
    let own = agency.stage.own_token(MINI, "mini-secret").await;
    let path = format!("/wxa/queryscheme?access_token={own}");
    let ask = async |scheme: &str| agency.stage.post(&path, json!({ "scheme": scheme })).await;
    assert_eq!(ask(&link).await["scheme_info"], expected);
    assert_eq!(ask(&written).await["scheme_info"]["query"], "c=3");
    let unknown = ask("weixin://dl/business/?t=unknown").await;
    assert_snapshot!(error(&unknown), @"40097 invalid args (rid)");
    let left = agency.stage.post(&path, json!({ "query_type": 1 })).await;
    assert_snapshot!(left, @r#"{"errcode":0,"errmsg":"ok","quota_info":{"remain_visit_quota":6000000}}"#);
}

#[tokio::test]
async fn a_link_ends_between_a_minute_and_thirty_days_from_now() {
    let agency = online().await;
    let now = now(&agency).await;
    let mut said = String::new();
    for (body, fits) in [
        (json!({}), true),
        (json!({ "expire_type": 0, "expire_time": now + 60 }), true),
        (
            json!({ "expire_type": 0, "expire_time": now + 30 * DAY }),
            true,
        ),
        (json!({ "expire_time": (now + DAY).to_string() }), true),
        (json!({ "expire_type": 1, "expire_interval": 30 }), true),
        (json!({ "expire_type": 0, "expire_time": now + 59 }), false),
        (
            json!({ "expire_type": 0, "expire_time": now + 30 * DAY + 1 }),
            false,
        ),
        (json!({ "expire_type": 0 }), false),
        (json!({ "expire_type": 1 }), false),
        (json!({ "expire_type": 1, "expire_interval": 31 }), false),
        (json!({ "expire_type": 2 }), false),
    ] {
        let answer = scheme(&agency, body.clone()).await;
        assert_eq!(answer["errcode"] == 0, fits, "{body}: {answer}");
        let url = agency.on_behalf("wxa/generate_urllink", body).await;
        assert_eq!(url["errcode"], answer["errcode"]);
        if !fits {
            said += &format!("{}\n", error(&answer));
        }
    }
    assert_snapshot!(said, @r"
    85401 time limit must between 1min and 30day (rid)
    85401 time limit must between 1min and 30day (rid)
    85401 time limit must between 1min and 30day (rid)
    85401 time limit must between 1min and 30day (rid)
    85401 time limit must between 1min and 30day (rid)
    40097 invalid args (rid)
    ");
}

#[tokio::test]
async fn a_link_leads_to_a_page_that_is_online() {
    let agency = Agency::start().await;
    let said = async |jump: Value| error(&scheme(&agency, json!({ "jump_wxa": jump })).await);
    assert_snapshot!(said(json!({ "path": INDEX })).await, @"85079 miniprogram has no online release (rid)");
    agency.publish(1).await;
    assert_eq!(said(json!({ "path": INDEX })).await, "0 ok");
    assert_eq!(said(json!({})).await, "0 ok", "the home page");
    assert_snapshot!(said(json!({ "path": "pages/none" })).await, @"40165 invalid weapp pagepath (rid)");
    assert_snapshot!(said(json!({ "path": format!("{INDEX}?a=1") })).await, @"40165 invalid weapp pagepath (rid)");
    assert_snapshot!(said(json!({ "query": "茶=1" })).await, @"40212 invalid query (rid)");
    assert_snapshot!(said(json!({ "query": "q".repeat(1_025) })).await, @"40212 invalid query (rid)");
    assert_snapshot!(said(json!({ "env_version": "beta" })).await, @"85402 invalid env_version (rid)");
}

#[tokio::test]
async fn a_url_link_keeps_the_page_that_it_shows_first() {
    let agency = online().await;
    let cloud = json!({ "env": "tea-1", "path": "/jump.html" });
    let body = json!({ "path": INDEX, "query": "a=1", "cloud_base": cloud });
    let made = agency.on_behalf("wxa/generate_urllink", body).await;
    let link = text(&made["url_link"]);
    assert!(link.starts_with("https://wxaurl.cn/"), "{link}");
    let ask = json!({ "url_link": format!("{link}?cq=b%3D2") });
    let answer = agency.on_behalf("wxa/query_urllink", ask).await;
    let info = &answer["url_link_info"];
    assert_eq!(
        (&info["path"], &info["query"]),
        (&json!(INDEX), &json!("a=1&b=2"))
    );
    assert_eq!(info["cloud_base"]["env"], "tea-1");
    // A scheme is no URL Link.
    let ask = json!({ "url_link": "https://wxaurl.cn/unknown" });
    assert_eq!(agency.code("wxa/query_urllink", ask).await, 40097);
    let body = json!({ "cloud_base": { "path": "/jump.html" } });
    assert_eq!(agency.code("wxa/generate_urllink", body).await, 40097);
}

#[tokio::test]
async fn a_device_has_one_scheme() {
    let agency = online().await;
    let own = agency.stage.own_token(MINI, "mini-secret").await;
    let path = format!("/wxa/generatenfcscheme?access_token={own}");
    let make = async |model: &str, serial: &str| {
        let body = json!({ "jump_wxa": { "path": INDEX }, "model_id": model, "sn": serial });
        agency.stage.post(&path, body).await
    };
    let first = make("m", "1").await;
    let link = text(&first["openlink"]);
    assert_eq!(error(&make("m", "2").await), "0 ok");
    let again = error(&make("m", "1").await).replace(&link, "LINK");
    assert_snapshot!(again, @"9800010 schema已存在 schema: LINK (rid)");
    assert_snapshot!(error(&make("", "1").await), @"40097 invalid args (rid)");
    let answer = agency
        .on_behalf("wxa/queryscheme", json!({ "scheme": link }))
        .await;
    assert_eq!(answer["scheme_info"]["expire_time"], 0);
    let body = json!({ "model_id": "m" });
    let answer = agency.on_behalf("wxa/generatenfcscheme", body).await;
    assert_snapshot!(error(&answer), @"61007 api is unauthorized to component (rid)");
}

#[tokio::test]
async fn a_short_link_shows_names() {
    let agency = online().await;
    let make = async |page: &str, title: &str| {
        let body = json!({ "page_url": page, "page_title": title, "is_permanent": true });
        agency.on_behalf("wxa/genwxashortlink", body).await
    };
    let link = text(&make(&format!("{INDEX}?a=1"), "Green tea").await["link"]);
    assert!(link.starts_with("#小程序://Tea shop/Green tea/"), "{link}");
    let long = text(&make(INDEX, &"茶".repeat(21)).await["link"]);
    assert!(
        long.contains(&format!("/{}.../", "茶".repeat(20))),
        "{long}"
    );
    assert_snapshot!(error(&make("pages/none", "").await), @"40066 invalid url (rid)");
    assert_snapshot!(error(&make(INDEX, "a\u{7}b").await), @"40225 invalid page title (rid)");
    let long = format!("{INDEX}?{}", "q".repeat(1_024));
    assert_snapshot!(error(&make(&long, "").await), @"40066 invalid url (rid)");
}
