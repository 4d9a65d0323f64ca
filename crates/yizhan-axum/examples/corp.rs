//! Three applications of a corp (企业微信), each answered in another way: by one function for all that
//! comes, by a function for each kind of message, and by lists that the member chooses from.
//!
//! `CORP_ID=… SECRET_1000001=… TOKEN_1000001=… AES_KEY_1000001=…` and so on for 1000002 and 1000003,
//! then `cargo run -p yizhan-axum --example corp`; `WECHAT=http://127.0.0.1:9700` puts a sandbox in
//! WeCom's place. The callback URLs are `/desk/CORP_ID/1000001`, `/stable/CORP_ID/1000002` and
//! `/kitchen/CORP_ID/1000003`.

use std::{env::var, error::Error};
use yizhan_axum::{
    AgentConfig, BoxError, Handlers, Item, List, PushConfig, Received, Reply, Session, Toolkit,
};
use yizhan_client::Hosts;
use yizhan_message::message::{Image, Location, Text};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut toolkit = Toolkit::builder()
        .agent(agent("1000001")?)
        .agent(agent("1000002")?)
        .agent(agent("1000003")?)
        .on_message(desk)
        .list(menu());
    if let Ok(sandbox) = var("WECHAT") {
        toolkit = toolkit.hosts(Hosts::all_at(sandbox.parse()?));
    }
    let toolkit = toolkit.start().await?;
    let router = axum::Router::new()
        .route("/desk/{corp}/{agent}", toolkit.work())
        .route(
            "/stable/{corp}/{agent}",
            toolkit.work_with(stable().into_function()),
        )
        .route("/kitchen/{corp}/{agent}", toolkit.work_with(kitchen));
    let address = var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

/// An application as WeCom's console shows it.
fn agent(id: &str) -> Result<AgentConfig, std::env::VarError> {
    let of = |name: &str| var(format!("{name}_{id}"));
    let push = PushConfig::safe(of("TOKEN")?, of("AES_KEY")?);
    Ok(AgentConfig::new(var("CORP_ID")?, id, of("SECRET")?).push(push))
}

/// One function for all that comes.
async fn desk(push: Received) -> Reply {
    match push.event() {
        Some(event) => Reply::text(format!("so much for {event}")),
        None => Reply::text(format!("{}, you sent a {}", push.from(), push.msg_type())),
    }
}

/// A function for each kind; their arguments say what they take.
fn stable() -> Handlers {
    Handlers::new()
        .on(count)
        .on(near)
        .on_image(|_, image: Image| async move { Reply::image(image.media_id) })
        .otherwise(|_| async { Reply::text("send a text, a place or a picture") })
}

/// Remembers how many horses a member has brought.
async fn count(_: Text, session: Session) -> Result<Reply, BoxError> {
    let horses = session.get::<u32>("horses").await?.unwrap_or_default() + 1;
    session.insert("horses", horses).await?;
    Ok(Reply::text(format!("horses: {horses}")))
}

async fn near(place: Location) -> Reply {
    Reply::text(format!("near {}", place.label.unwrap_or_default()))
}

/// Shows the menu, whatever comes; the next text chooses from it.
async fn kitchen(push: Received) -> Result<Reply, BoxError> {
    push.wait("menu").await
}

fn menu() -> List {
    List::new(
        "menu",
        [
            Item::line("What will it be?"),
            Item::reply("{1} noodles", "noodles are coming"),
            Item::new("{2} nothing", |push: Received| async move {
                push.nowait().await?;
                Ok::<_, BoxError>(Reply::text("come again"))
            }),
        ],
    )
}
