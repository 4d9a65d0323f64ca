//! A third-party platform: events, messages, authorisation pages, the release test. All of it.
//!
//! `COMPONENT_APP_ID=… COMPONENT_SECRET=… COMPONENT_TOKEN=… COMPONENT_AES_KEY=… PUBLIC_URL=https://…
//! cargo run --example platform`; `WECHAT=http://127.0.0.1:9700` puts a sandbox in WeChat's place.

use std::{env::var, error::Error, path::Path};
use yizhan_axum::{Event, EventKind, PlatformConfig, Received, Reply, Toolkit};
use yizhan_client::Hosts;
use yizhan_keeper::{MasterKey, Store};
use yizhan_message::{Article, Content, Message, Video};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let platform = PlatformConfig::new(
        var("COMPONENT_APP_ID")?,
        var("COMPONENT_SECRET")?,
        var("COMPONENT_TOKEN")?,
        var("COMPONENT_AES_KEY")?,
    );
    let mut toolkit = Toolkit::builder()
        .platform(platform) // several are allowed
        .public_url(var("PUBLIC_URL")?)
        .on(EventKind::ComponentVerifyTicket, show)
        .on(EventKind::Authorized, show)
        .on(EventKind::UpdateAuthorized, show)
        .on(EventKind::Unauthorized, show)
        .on(EventKind::ComponentAccessToken, show)
        .on(EventKind::AuthorizerAccessToken, show)
        .on(EventKind::AuthorizerJsapiTicket, show)
        .on(EventKind::Error, show)
        .on_message(echo);
    if let Ok(folder) = var("STORE") {
        let key = MasterKey::from_file(&Path::new(&folder).join("master.key"))?;
        toolkit = toolkit.store(Store::open(&Path::new(&folder).join("platform.db"), &key)?);
    }
    if let Ok(sandbox) = var("WECHAT") {
        toolkit = toolkit.hosts(Hosts::all_at(sandbox.parse()?));
    }
    let toolkit = toolkit.start().await?;
    let address = var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, toolkit.router()).await?;
    Ok(())
}

async fn show(event: Event) {
    println!("{event:?}");
}

/// Says back what the user sent.
async fn echo(push: Received) -> Option<Reply> {
    let Content::Message(message) = push.content() else {
        return None;
    };
    Some(match message {
        Message::Text(text) => Reply::text(text.content),
        Message::Image(image) => Reply::image(image.media_id),
        Message::Voice(voice) => Reply::voice(voice.media_id),
        Message::Video(video) => Reply::video(Video::new(video.media_id)),
        Message::Location(place) => Reply::text(place.label.unwrap_or_default()),
        Message::Link(link) => Reply::news(
            Article::new(link.title.unwrap_or_default(), link.url)
                .description(link.description.unwrap_or_default()),
        ),
        _ => return None,
    })
}
