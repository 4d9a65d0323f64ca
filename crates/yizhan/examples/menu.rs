//! An official account of one's own: its menu, and a template message to a follower.
//!
//! `APP_ID=… APP_SECRET=… OPENID=… TEMPLATE_ID=… cargo run -p yizhan --example menu`;
//! `WECHAT=http://127.0.0.1:9700` puts a sandbox in WeChat's place.

use std::{collections::BTreeMap, env::var, error::Error};
use yizhan::{
    client::{Hosts, Http, HttpSettings},
    mp::{
        menu::{Create, CreateButton},
        message_template::{Data, Send},
        token::StableToken,
    },
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let hosts = match var("WECHAT") {
        Ok(sandbox) => Hosts::all_at(sandbox.parse()?),
        Err(_) => Hosts::wechat(),
    };
    let http = Http::new(HttpSettings::at(hosts))?;
    // Good for two hours. A program that runs longer lets a token source renew it: see `Client`.
    let token = StableToken::new(var("APP_ID")?, var("APP_SECRET")?);
    let token = http.call(None, &token).await?.access_token;

    let menu = Create::new([
        CreateButton::new("click", "今日茶单").key("TODAY"),
        CreateButton::new("view", "订座").url("https://example.com/book"),
    ]);
    http.call(Some(&token), &menu).await?;
    println!("the menu is up");

    let data = BTreeMap::from([
        ("thing1".to_owned(), Data::new("龙井一壶")),
        ("time2".to_owned(), Data::new("2026-05-01 15:00")),
    ]);
    let message = Send::new(var("OPENID")?, var("TEMPLATE_ID")?)
        .url("https://example.com/orders/1")
        .data(data);
    let sent = http.call(Some(&token), &message).await?;
    println!("sent as message {}", sent.msgid);
    Ok(())
}
