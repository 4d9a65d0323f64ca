//! Plug-ins: asked for by one mini program, answered by another.

use crate::{
    agency::Agency,
    support::{MINI, error},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

const MAKER: &str = "wxb000000000000009";

/// The agency's mini program uses, another one makes.
struct Market {
    agency: Agency,
    maker: String,
}

impl Market {
    async fn open() -> Self {
        let more = format!(
            "[[account]]\napp_id = \"{MAKER}\"\nsecret = \"maker-secret\"\nkind = \"mini_program\"\nname = \"Maker\""
        );
        let agency = Agency::with_more(&more).await;
        let maker = agency.stage.own_token(MAKER, "maker-secret").await;
        Self { agency, maker }
    }

    async fn uses(&self, action: &str, more: Value) -> Value {
        self.agency
            .on_behalf("wxa/plugin", acting(action, more))
            .await
    }

    async fn says(&self, action: &str, more: Value) -> Value {
        let path = format!("/wxa/devplugin?access_token={}", self.maker);
        self.agency.stage.post(&path, acting(action, more)).await
    }

    async fn apply(&self) -> String {
        let body = json!({ "plugin_appid": MAKER, "reason": "please" });
        error(&self.uses("apply", body).await)
    }

    async fn unbind(&self) -> String {
        error(&self.uses("unbind", json!({ "plugin_appid": MAKER })).await)
    }

    async fn status(&self) -> Value {
        self.uses("list", json!({})).await["plugin_list"][0]["status"].clone()
    }
}

fn acting(action: &str, mut body: Value) -> Value {
    body["action"] = action.into();
    body
}

#[tokio::test]
async fn a_plugin_is_asked_for_agreed_to_and_left() {
    let market = Market::open().await;
    assert_eq!(market.apply().await, "0 ok");
    assert_snapshot!(market.apply().await, @"89237 plugin has send apply message or already bind (rid)");
    assert_snapshot!(market.unbind().await, @"89243 can not delete apply request in 24 hours (rid)");
    let list = market
        .says("dev_apply_list", json!({ "page": 1, "num": 10 }))
        .await;
    let asked = &list["apply_list"][0];
    assert_eq!(
        (&asked["appid"], &asked["status"]),
        (&json!(MINI), &json!(1))
    );
    assert_eq!(
        (&asked["nickname"], &asked["reason"]),
        (&json!("Tea shop"), &json!("please"))
    );
    assert_snapshot!(error(&market.says("dev_agree", json!({ "appid": MAKER })).await), @"89242 appid is no in the apply list, make sure appid is right (rid)");
    let one = json!({ "appid": MINI });
    assert_eq!(error(&market.says("dev_agree", one.clone()).await), "0 ok");
    assert_snapshot!(error(&market.says("dev_agree", one.clone()).await), @"89240 only applying status can be agreed or refused (rid)");
    assert_snapshot!(error(&market.says("dev_delete", one).await), @"89241 only refused status can be deleted, please refused first (rid)");
    let list = market.uses("list", json!({})).await;
    assert_eq!(list["plugin_list"][0]["nickname"], "Maker");
    assert_eq!(market.status().await, 2);
    assert_eq!(market.unbind().await, "0 ok");
    assert_snapshot!(market.unbind().await, @"89244 plugin appid is no in the plugin list, make sure plugin appid is right (rid)");
}

#[tokio::test]
async fn a_refusal_says_why_and_may_be_deleted_and_tried_again() {
    let market = Market::open().await;
    market.apply().await;
    let refuse = async || error(&market.says("dev_refuse", json!({ "reason": "no" })).await);
    assert_snapshot!(error(&market.says("dev_refuse", json!({})).await), @"40097 invalid args (rid)");
    assert_eq!(refuse().await, "0 ok");
    let list = market.uses("list", json!({})).await;
    assert_eq!(
        (
            &list["plugin_list"][0]["status"],
            &list["plugin_list"][0]["reason"]
        ),
        (&json!(3), &json!("no"))
    );
    assert_eq!(error(&market.says("dev_delete", json!({})).await), "0 ok");
    assert_eq!(market.status().await, Value::Null);
    assert_snapshot!(refuse().await, @"89242 appid is no in the apply list, make sure appid is right (rid)");
    assert_eq!(market.apply().await, "0 ok");
    assert_eq!(market.status().await, 1);
}

#[tokio::test]
async fn an_application_that_nobody_answers_is_over_after_a_day() {
    let mut market = Market::open().await;
    market.apply().await;
    market.agency.days_later(1).await;
    assert_eq!(market.status().await, 4);
    market.maker = market.agency.stage.own_token(MAKER, "maker-secret").await;
    let agree = market.says("dev_agree", json!({ "appid": MINI })).await;
    assert_snapshot!(error(&agree), @"89240 only applying status can be agreed or refused (rid)");
    assert_eq!(market.apply().await, "0 ok");
    assert_eq!(market.status().await, 1);
}

#[tokio::test]
async fn what_cannot_be_a_plugin_is_refused() {
    let market = Market::open().await;
    let apply = async |appid: &str| {
        let body = json!({ "plugin_appid": appid, "reason": "please" });
        error(&market.uses("apply", body).await)
    };
    assert_snapshot!(apply(MINI).await, @"89236 this plugin can not apply (rid)");
    assert_snapshot!(apply("wx0000000000000000").await, @"89239 plugin no exist (rid)");
    assert_snapshot!(error(&market.uses("buy", json!({})).await), @"40097 invalid args (rid)");
    assert_snapshot!(error(&market.says("dev_apply_list", json!({ "page": 0, "num": 10 })).await), @"40097 invalid args (rid)");
    let update = json!({ "plugin_appid": MAKER, "user_version": "1.0" });
    assert_snapshot!(error(&market.uses("update", update.clone()).await), @"89244 plugin appid is no in the plugin list, make sure plugin appid is right (rid)");
    market.apply().await;
    market.says("dev_agree", json!({ "appid": MINI })).await;
    assert_snapshot!(error(&market.uses("update", update.clone()).await), @"89257 no such version (rid)");
    // By itself a mini program has no platform to update for.
    let own = market.agency.stage.own_token(MINI, "mini-secret").await;
    let path = format!("/wxa/plugin?access_token={own}");
    let answer = market
        .agency
        .stage
        .post(&path, acting("update", update))
        .await;
    assert_snapshot!(error(&answer), @"89256 no component info (rid)");
}
