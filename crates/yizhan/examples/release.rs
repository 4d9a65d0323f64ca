//! Mini programs on behalf: whoever authorises the platform gets its newest code, released as soon as
//! WeChat's reviewers pass it.
//!
//! `COMPONENT_APP_ID=… COMPONENT_SECRET=… COMPONENT_TOKEN=… COMPONENT_AES_KEY=… PUBLIC_URL=https://…
//! cargo run -p yizhan --example release`; `WECHAT=http://127.0.0.1:9700` puts a sandbox in WeChat's
//! place.

use std::{env::var, error::Error};
use yizhan::{
    Event, EventKind, PlatformConfig, Received, Reply, Toolkit,
    client::Hosts,
    core::Scope,
    message::{Content, Event as Told},
    open::wxa,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut toolkit = Toolkit::builder()
        .platform(PlatformConfig::new(
            var("COMPONENT_APP_ID")?,
            var("COMPONENT_SECRET")?,
            var("COMPONENT_TOKEN")?,
            var("COMPONENT_AES_KEY")?,
        ))
        .public_url(var("PUBLIC_URL")?)
        .on(EventKind::Authorized, async |event: Event| {
            match submit(&event).await {
                Ok(audit) => println!("submitted as audit {audit}"),
                Err(error) => println!("not submitted: {error}"),
            }
        })
        .on_message(audited);
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

/// The newest draft becomes a template, the template the mini program's code, and that is submitted.
async fn submit(event: &Event) -> Result<i64, Box<dyn Error + Send + Sync>> {
    let component = event.platform().cloned().ok_or("no platform")?;
    let platform = event.client().account(Scope::Component(component));
    let shop = event
        .client()
        .account(event.scope.clone().ok_or("no account")?);

    let drafts = platform.call(&wxa::GetTemplateDraftList::new()).await?;
    let draft = drafts.draft_list.last().ok_or("the draft box is empty")?;
    platform
        .call(&wxa::AddToTemplate::new(draft.draft_id))
        .await?;
    let templates = platform
        .call(&wxa::GetTemplateList::new())
        .await?
        .template_list;
    let template = templates.last().ok_or("there is no template")?;

    let code = wxa::Commit::new(&template.template_id, &draft.user_version, &draft.user_desc);
    shop.call(&code).await?;
    let page = wxa::SubmitAuditItemList::new()
        .address("pages/index/index")
        .first_id(287) // of the mini program's categories: getcategory has them
        .second_id(612);
    Ok(shop.call(&wxa::SubmitAudit::new([page])).await?.auditid)
}

/// The reviewers' verdict arrives as an event of the mini program.
async fn audited(push: Received) -> Option<Reply> {
    match push.content() {
        Content::Event(Told::WeappAuditSuccess(_)) => match push.call(&wxa::Release::new()).await {
            Ok(_) => println!("released"),
            Err(error) => println!("not released: {error}"),
        },
        Content::Event(Told::WeappAuditFail(no)) => println!("refused: {:?}", no.reason),
        _ => {}
    }
    None
}
