//! The privacy guideline of a mini program: under development, in force, and what audits make of it.

use crate::{
    agency::{AGENCY, Agency},
    support::MINI,
};
use insta::assert_snapshot;
use serde_json::{Value, json};

const SET: &str = "cgi-bin/component/setprivacysetting";
const GET: &str = "cgi-bin/component/getprivacysetting";
const UPLOAD: &str = "cgi-bin/component/uploadprivacyextfile";

fn guideline(key: &str, purpose: &str) -> Value {
    json!({
        "owner_setting": { "contact_phone": "12345678901", "notice_method": "弹窗" },
        "setting_list": [{ "privacy_key": key, "privacy_text": purpose }],
    })
}

#[tokio::test]
async fn what_is_wrong_with_a_guideline_has_its_own_number() {
    let agency = Agency::start().await;
    let owner = |owner: Value| json!({ "owner_setting": owner, "setting_list": [] });
    for (body, code) in [
        (json!({}), 86069),
        (owner(json!("{}")), 47001),
        (owner(json!({ "notice_method": "弹窗" })), 86069),
        (owner(json!({ "contact_qq": "1" })), 86070),
        (
            owner(
                json!({ "contact_qq": "1", "notice_method": "弹窗", "store_expire_timestamp": "一年" }),
            ),
            86072,
        ),
        (
            owner(json!({ "contact_qq": "1", "notice_method": "弹窗", "ext_file_media_id": "1" })),
            86073,
        ),
        (
            json!({ "owner_setting": { "contact_qq": "1", "notice_method": "弹窗" } }),
            47001,
        ),
        (json!({ "privacy_ver": 3, "owner_setting": {} }), 86071),
        (
            json!({ "privacy_ver": 1, "owner_setting": { "contact_qq": "1", "notice_method": "弹窗" } }),
            86074,
        ),
        (guideline("Location", ""), 47001),
        (guideline("Location", "送货"), 0),
    ] {
        assert_eq!(agency.code(SET, body.clone()).await, code, "{body}");
    }
    assert_eq!(agency.code(GET, json!({ "privacy_ver": 0 })).await, 86071);
    for (name, bytes, code) in [
        ("a.doc", 9, 40005),
        ("a.txt", 0, 44001),
        ("a.txt", 102_401, 40126),
    ] {
        let answer = agency.upload(UPLOAD, "file", name, vec![b'x'; bytes]).await;
        assert_eq!(answer["errcode"], code, "{name}");
    }
    let id = agency
        .upload(UPLOAD, "file", "a.txt", vec![b'x'; 102_400])
        .await["ext_file_media_id"]
        .clone();
    let own = json!({ "contact_qq": "1", "notice_method": "弹窗", "ext_file_media_id": id, "store_expire_timestamp": "30天" });
    assert_eq!(agency.code(SET, owner(own)).await, 0);
    let told = agency.on_behalf(GET, json!({})).await;
    assert_eq!(
        (
            &told["owner_setting"]["ext_file_media_id"],
            &told["code_exist"]
        ),
        (&id, &json!(0))
    );
    assert_eq!(
        told["privacy_desc"]["privacy_desc_list"]
            .as_array()
            .unwrap()
            .len(),
        22
    );
}

#[tokio::test]
async fn a_guideline_comes_into_force_with_a_release() {
    let agency = Agency::start().await;
    assert_eq!(agency.code(SET, guideline("Location", "送货")).await, 0);
    let live = agency.on_behalf(GET, json!({ "privacy_ver": 1 })).await;
    assert_eq!(live["setting_list"], json!([]));
    agency.publish(1).await;
    let live = agency.on_behalf(GET, json!({ "privacy_ver": 1 })).await;
    assert_snapshot!(live["setting_list"], @r#"[{"privacy_key":"Location","privacy_label":"","privacy_text":"送货"}]"#);
    // In force, only who collects can be changed, and not what was uploaded.
    let change = |owner: Value| json!({ "privacy_ver": 1, "owner_setting": owner });
    let mut with_list = guideline("Address", "送货");
    with_list["privacy_ver"] = 1.into();
    assert_eq!(agency.code(SET, with_list).await, 40097);
    let file =
        json!({ "contact_email": "a@tea.cn", "notice_method": "公告", "ext_file_media_id": "1" });
    assert_eq!(agency.code(SET, change(file)).await, 86075);
    let owner = json!({ "contact_email": "a@tea.cn", "notice_method": "公告" });
    assert_eq!(agency.code(SET, change(owner)).await, 0);
    let live = agency.on_behalf(GET, json!({ "privacy_ver": 1 })).await;
    assert_eq!(live["owner_setting"]["contact_email"], "a@tea.cn");
    let draft = agency.on_behalf(GET, json!({ "privacy_ver": 2 })).await;
    assert_eq!(draft["owner_setting"]["contact_email"], "");
}

#[tokio::test]
async fn code_that_collects_more_than_is_explained_fails_its_audit() {
    let mut agency = Agency::start().await;
    let draft = json!({ "component": AGENCY, "privacy_list": ["Location", "Camera"] });
    let draft = agency.stage.control("draft", draft).await["draft_id"]
        .as_i64()
        .unwrap();
    assert_eq!(agency.code(SET, guideline("Location", "送货")).await, 0);
    agency.submit(draft).await;
    let told = agency.on_behalf(GET, json!({ "privacy_ver": 2 })).await;
    assert_eq!(
        (&told["privacy_list"], &told["code_exist"]),
        (&json!(["Location", "Camera"]), &json!(1))
    );
    assert_eq!(
        told["setting_list"][1],
        json!({ "privacy_key": "Camera", "privacy_text": "", "privacy_label": "" })
    );
    agency.stage.advance(3_600).await;
    let latest = agency
        .on_behalf("wxa/get_latest_auditstatus", Value::Null)
        .await;
    assert_eq!(latest["status"], 1);
    let reason = latest["reason"].as_str().unwrap();
    assert!(
        reason.contains("Camera") && !reason.contains("Location"),
        "{reason}"
    );
    assert_eq!(agency.pushed("weapp_audit_fail").await.len(), 1);
    let mut full = guideline("Location", "送货");
    let camera = json!({ "privacy_key": "Camera", "privacy_text": "扫码" });
    full["setting_list"].as_array_mut().unwrap().push(camera);
    assert_eq!(agency.code(SET, full).await, 0);
    agency.submit(draft).await;
    agency.days_later(1).await;
    let latest = agency
        .on_behalf("wxa/get_latest_auditstatus", Value::Null)
        .await;
    assert_eq!(latest["status"], 0);
}

const APPLY: &str = "wxa/security/apply_privacy_interface";

fn application(name: &str) -> Value {
    json!({ "api_name": name, "content": "找最近的门店", "pic_list": ["https://tea.cn/a.png"] })
}

#[tokio::test]
async fn an_interface_is_asked_for_audited_and_open() {
    let agency = Agency::start().await;
    let refused = |change: fn(&mut Value)| {
        let mut body = application("wx.getLocation");
        change(&mut body);
        body
    };
    for (body, code) in [
        (refused(|b| b["pic_list"] = json!([])), 61034),
        (refused(|b| b["content"] = "长".repeat(301).into()), 61034),
        (refused(|b| b["video_list"] = json!(["a.avi"])), 61032),
        (application("wx.getlocation"), 61035),
        (application("wx.getLocation"), 0),
        (application("wx.getLocation"), 61031),
    ] {
        assert_eq!(agency.code(APPLY, body.clone()).await, code, "{body}");
    }
    let status = async || {
        let list = agency
            .on_behalf("wxa/security/get_privacy_interface", Value::Null)
            .await;
        let list = list["interface_list"].as_array().unwrap().clone();
        let found = list.iter().find(|i| i["api_name"] == "wx.getLocation");
        found.unwrap().clone()
    };
    assert_eq!(status().await["status"], 3);
    let verdict =
        json!({ "account": MINI, "of": "interface", "verdict": "fail", "reason": "看不出用途" });
    agency.stage.control("audit", verdict).await;
    let told = status().await;
    assert_eq!(
        (&told["status"], &told["fail_reason"]),
        (&json!(4), &json!("看不出用途"))
    );
    assert_eq!(agency.code(APPLY, application("wx.getLocation")).await, 0);
    agency.stage.advance(3_600).await;
    assert_eq!(status().await["status"], 5);
    assert_eq!(
        agency.code(APPLY, application("wx.getLocation")).await,
        61035
    );
    let pushed = agency.pushed("wxa_privacy_apply").await;
    assert!(pushed[0].contains("<result_info><api_name><![CDATA[wx.getLocation]]></api_name>"));
    assert!(pushed[0].contains("<status>2</status>") && pushed[1].contains("<status>3</status>"));
}

#[tokio::test]
async fn code_that_may_not_use_an_interface_cannot_be_submitted() {
    let agency = Agency::start().await;
    let draft = json!({ "component": AGENCY, "interfaces": ["wx.choosePoi", "wx.login"] });
    let draft = agency.stage.control("draft", draft).await["draft_id"]
        .as_i64()
        .unwrap();
    let called = agency.submit(draft).await;
    assert_eq!(called["errcode"], 61040);
    assert!(called["errmsg"].as_str().unwrap().contains("wx.choosePoi"));
    let found = agency
        .on_behalf("wxa/security/get_code_privacy_info", Value::Null)
        .await;
    assert_snapshot!(found, @r#"{"errcode":0,"errmsg":"ok","without_auth_list":["wx.choosePoi"],"without_conf_list":["wx.choosePoi"]}"#);
    let promise = json!({ "privacy_api_not_use": true });
    assert_eq!(agency.code("wxa/submit_audit", promise.clone()).await, 0);
    assert_eq!(agency.code("wxa/undocodeaudit", Value::Null).await, 0);
    // What is configured is needed, whatever is promised.
    let commit = json!({
        "template_id": "1", "ext_json": r#"{"requiredPrivateInfos": ["getLocation"]}"#,
        "user_version": "1.1", "user_desc": "",
    });
    assert_eq!(agency.code("wxa/commit", commit).await, 0);
    assert_eq!(agency.code("wxa/submit_audit", promise).await, 61040);
    for name in ["wx.getLocation", "wx.choosePoi"] {
        assert_eq!(agency.code(APPLY, application(name)).await, 0);
    }
    agency.stage.advance(3_600).await;
    assert_eq!(agency.code("wxa/submit_audit", json!({})).await, 0);
}

#[tokio::test]
async fn code_is_looked_at_before_it_can_be_submitted() {
    let agency = Agency::start().await;
    agency
        .stage
        .control("rules", json!({ "code_check": 60 }))
        .await;
    assert_eq!(agency.submit(1).await["errcode"], 61039);
    let found = agency
        .on_behalf("wxa/security/get_code_privacy_info", Value::Null)
        .await;
    assert_eq!(found["errcode"], 61039);
    agency.stage.advance(60).await;
    assert_eq!(agency.code("wxa/submit_audit", json!({})).await, 0);
}
