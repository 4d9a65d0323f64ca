//! What a mini program shows of itself and its switches, set on behalf.

use crate::{
    agency::Agency,
    support::{SERVICE, error},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

#[tokio::test]
async fn the_introduction_is_chinese_and_changes_five_times_a_month() {
    let mut agency = Agency::start().await;
    let set = async |text: &str| {
        let body = json!({ "signature": text });
        agency
            .on_behalf("cgi-bin/account/modifysignature", body)
            .await
    };
    for wrong in ["", "好茶叶", "Good tea for all", &"茶".repeat(121)] {
        assert_eq!(set(wrong).await["errcode"], 53204, "{wrong}");
    }
    for _ in 0..5 {
        assert_eq!(error(&set("每日新茶").await), "0 ok");
    }
    assert_snapshot!(error(&set("每日新茶").await), @"53200 modify signature quota limit exceed (rid)");
    assert_eq!(agency.info().await["signature"], "每日新茶");
    agency.days_later(31).await;
    let body = json!({ "signature": "四时好茶" });
    assert_eq!(
        agency.code("cgi-bin/account/modifysignature", body).await,
        0
    );
}

#[tokio::test]
async fn the_head_image_is_cut_out_of_a_medium_of_the_mini_program() {
    let agency = Agency::start().await;
    let first = agency.info().await["head_img"].clone();
    let image = agency.image(9).await;
    let body = |id: &str, x1: Value, x2: Value| json!({ "head_img_media_id": id, "x1": x1, "y1": 0, "x2": x2, "y2": "1" });
    let set = async |body: Value| agency.code("cgi-bin/account/modifyheadimage", body).await;
    assert_eq!(set(body("nothing", json!(0), json!(1))).await, 40007);
    assert_eq!(set(body(&image, json!(0.9), json!(0.1))).await, 53205);
    assert_eq!(set(body(&image, json!(0), json!(2))).await, 53205);
    let large = agency.image((2 << 20) + 1).await;
    assert_eq!(set(body(&large, json!(0), json!(1))).await, 40009);
    for _ in 0..5 {
        assert_eq!(set(body(&image, json!("0.1"), json!(0.9))).await, 0);
    }
    assert_eq!(set(body(&image, json!(0), json!(1))).await, 53202);
    assert_ne!(agency.info().await["head_img"], first);
    let basics = agency
        .on_behalf("cgi-bin/account/getaccountbasicinfo", json!({}))
        .await;
    assert_eq!(basics["account_type"], 3);
    assert_eq!(basics["head_image_info"]["modify_used_count"], 5);
}

#[tokio::test]
async fn search_is_switched_off_and_on() {
    let agency = Agency::start().await;
    let told = async || {
        agency
            .on_behalf("wxa/getwxasearchstatus", Value::Null)
            .await
    };
    assert_snapshot!(told().await, @r#"{"errcode":0,"errmsg":"ok","status":0}"#);
    let set = async |status: i64| {
        agency
            .code("wxa/changewxasearchstatus", json!({ "status": status }))
            .await
    };
    assert_eq!(set(2).await, 85084);
    assert_eq!(set(1).await, 0);
    assert_eq!(told().await["status"], 1);
}

#[tokio::test]
async fn an_official_account_of_the_same_platform_is_shown() {
    let agency = Agency::start().await;
    let told = async || agency.on_behalf("wxa/getshowwxaitem", Value::Null).await;
    assert_snapshot!(told().await, @r#"{"can_open":0,"errcode":0,"errmsg":"ok","is_open":0}"#);
    let show = async |on: Value, appid: &str| {
        let body = json!({ "wxa_subscribe_biz_flag": on, "appid": appid });
        agency.code("wxa/updateshowwxaitem", body).await
    };
    assert_eq!(show(json!(1), SERVICE).await, 40013);
    agency.authorized(SERVICE).await;
    let all = agency
        .on_behalf("wxa/getwxamplinkforshow?page=0&num=20", Value::Null)
        .await;
    assert_eq!(
        (&all["total_num"], &all["biz_info_list"][0]["appid"]),
        (&json!(1), &json!(SERVICE))
    );
    assert_eq!(show(json!(true), SERVICE).await, 0);
    let answer = told().await;
    assert_eq!(
        (&answer["is_open"], &answer["nickname"]),
        (&json!(1), &json!("Tea house"))
    );
    assert_eq!(show(json!(0), "").await, 0);
    assert_eq!(told().await["is_open"], 0);
}

#[tokio::test]
async fn data_are_fetched_ahead_from_a_domain_for_pages_or_a_function() {
    let agency = Agency::start().await;
    let path = "wxa/fetchdatasetting";
    let pre = |url: &str| json!({ "action": "set_pre_fetch", "is_pre_fetch_open": true, "pre_fetch_type": 0, "pre_fetch_url": url });
    let period = |kind: i64, function: &str| {
        json!({
            "action": "set_period_fetch", "is_period_fetch_open": 1, "period_fetch_type": kind,
            "period_env": "tea", "period_function_name": function,
        })
    };
    assert_eq!(
        agency.code(path, pre("https://tea.cn/data")).await,
        9_410_016
    );
    let domain = json!({ "action": "add", "webviewdomain": ["https://tea.cn"] });
    assert_eq!(
        agency.code("wxa/setwebviewdomain_directly", domain).await,
        0
    );
    for (body, code) in [
        (pre("https://tea.cn/data"), 0),
        (pre("http://tea.cn/data"), 9_410_016),
        (period(2, "brew"), 9_410_015),
        (period(1, ""), 9_410_017),
        (period(1, "brew"), 0),
        (json!({ "action": "set" }), 9_410_013),
    ] {
        assert_eq!(agency.code(path, body.clone()).await, code, "{body}");
    }
    let answer = agency.on_behalf(path, json!({ "action": "get" })).await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"ok","is_period_fetch_open":true,"is_pre_fetch_open":true,"period_env":"tea","period_fetch_type":1,"period_function_name":"brew","pre_fetch_type":0,"pre_fetch_url":"https://tea.cn/data"}"#);
}

#[tokio::test]
async fn what_a_platform_is_told_of_a_mini_program_is_what_was_set() {
    let agency = Agency::start().await;
    let told = &agency.info().await["MiniProgramInfo"];
    assert_eq!(
        told["categories"],
        json!([{ "first": "工具", "second": "信息查询" }])
    );
    assert_eq!(told["visit_status"], 0);
    let add = json!({ "categories": [{ "first": 287, "second": 616 }] });
    assert_eq!(agency.code("cgi-bin/wxopen/addcategory", add).await, 0);
    agency.publish(1).await;
    assert_eq!(
        agency
            .code("wxa/change_visitstatus", json!({ "action": "close" }))
            .await,
        0
    );
    let told = &agency.info().await["MiniProgramInfo"];
    assert_eq!(told["categories"][1]["second"], "效率");
    assert_eq!(told["visit_status"], 1);
}

#[tokio::test]
async fn only_a_platform_sets_them_and_only_with_the_permission_set() {
    let agency = Agency::start().await;
    let own = agency
        .stage
        .own_token(crate::support::MINI, "mini-secret")
        .await;
    let path = format!("/wxa/modify_domain?access_token={own}");
    let answer = agency.stage.post(&path, json!({ "action": "get" })).await;
    assert_eq!(answer["errcode"], 86000);
    let service = agency.authorized(SERVICE).await;
    let path = format!("/wxa/setnickname?access_token={service}");
    let answer = agency
        .stage
        .post(&path, json!({ "nick_name": "绿茶" }))
        .await;
    assert_eq!(answer["errcode"], 61007);
}
