//! An official account of one's own: its menu, a template message to a follower, and whether the
//! message arrived, which WeChat tells the account's server.
//!
//! `APP_ID=… APP_SECRET=… TOKEN=… AES_KEY=… OPENID=… TEMPLATE_ID=… cargo run -p yizhan --example menu`,
//! with an address that leads to `LISTEN` in the account's settings (safe mode);
//! `WECHAT=http://127.0.0.1:9700` puts a sandbox in WeChat's place.

use axum::{
    Router,
    body::Bytes,
    extract::{Query, State},
    routing::post,
};
use std::{collections::HashMap, env::var, error::Error, sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::mpsc, time::timeout};
use yizhan::{
    client::{Hosts, Http, HttpSettings},
    codec::{Crypt, Envelope, Refusal, Signed},
    message::{Content, Event, Push},
    mp::{
        menu::{Create, CreateButton},
        message_template::{Data, Send},
        token::StableToken,
    },
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (told, mut pushes) = mpsc::unbounded_channel();
    let app_id = var("APP_ID")?;
    let crypt = Crypt::new(&var("TOKEN")?.into(), &var("AES_KEY")?.into(), &app_id)?;
    let server = Router::new().route("/", post(hear));
    let server = server.with_state(Arc::new(Ears { crypt, told }));
    let address = var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    tokio::spawn(axum::serve(listener, server).into_future());

    let hosts = match var("WECHAT") {
        Ok(sandbox) => Hosts::all_at(sandbox.parse()?),
        Err(_) => Hosts::wechat(),
    };
    let http = Http::new(HttpSettings::at(hosts))?;
    // Good for two hours. A program that runs longer lets a token source renew it: see `Client`.
    let token = StableToken::new(app_id, var("APP_SECRET")?);
    let token = http.call(None, &token).await?.access_token;

    let menu = Create::new([
        CreateButton::new("click", "今日茶单").key("TODAY"),
        CreateButton::new("view", "订座").url("https://example.com/book"),
    ]);
    http.call(Some(&token), &menu).await?;
    println!("the menu is up");

    let data = [
        ("thing1".to_owned(), Data::new("龙井一壶")),
        ("time2".to_owned(), Data::new("2026-05-01 15:00")),
    ];
    let message = Send::new(var("OPENID")?, var("TEMPLATE_ID")?)
        .url("https://example.com/orders/1")
        .data(data);
    let sent = http.call(Some(&token), &message).await?;
    println!("sent as message {}", sent.msgid);

    loop {
        let push = timeout(Duration::from_secs(30), pushes.recv()).await?;
        let push: Push = push.ok_or("the server has stopped")?;
        if let Content::Event(Event::TemplateSendJobFinish(end)) = push.content()
            && i64::try_from(end.msg_id) == Ok(sent.msgid)
        {
            println!("how it ended: {}", end.status);
            return Ok(());
        }
    }
}

struct Ears {
    crypt: Crypt,
    told: mpsc::UnboundedSender<Push>,
}

/// WeChat's pushes to the account's server; it wants no reply to events.
async fn hear(
    State(ears): State<Arc<Ears>>,
    Query(query): Query<HashMap<String, String>>,
    body: Bytes,
) -> &'static str {
    match open(&ears.crypt, &query, &body) {
        Ok(push) => drop(ears.told.send(push)),
        Err(why) => println!("refused: {why}"),
    }
    "success"
}

/// What WeChat wrote, if it was WeChat.
fn open(crypt: &Crypt, query: &HashMap<String, String>, body: &[u8]) -> Result<Push, Refusal> {
    let get = |name: &str| query.get(name).map(String::as_str);
    let signed = Signed {
        msg_signature: get("msg_signature"),
        signature: get("signature"),
        timestamp: get("timestamp").unwrap_or_default(),
        nonce: get("nonce").unwrap_or_default(),
    };
    let envelope = Envelope::read(body)?;
    let opened = crypt.open(&signed, envelope.ciphertext()?)?;
    Ok(Push::read(opened.into_inner().text))
}
