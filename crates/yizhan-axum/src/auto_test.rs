//! WeChat's release test of a platform (全网发布检测): all five groups of test accounts.

use crate::{engine::Engine, intake::late_send, received::Received};
use std::sync::Arc;
use yizhan_core::{AppId, Scope, SecretString};
use yizhan_message::Reply;

/// App id and original id of the test accounts: an official account and a mini program per group.
const ACCOUNTS: [(&str, &str); 10] = [
    ("wx570bc396a51b8ff8", "gh_3c884a361561"),
    ("wxd101a85aa106f53e", "gh_8dad206e9538"),
    ("wx9252c5e0bb1836fc", "gh_c0f28a78b318"),
    ("wxc39235c15087f6f3", "gh_905ae9d01059"),
    ("wx8e1097c5bc82cde9", "gh_3f222ed8d140"),
    ("wx7720d01d4b2a4500", "gh_393666f1fdf4"),
    ("wx14550af28c71a144", "gh_26128078e9ab"),
    ("wx05d483572dcd5d8b", "gh_39abb5d4e1b7"),
    ("wxa35b9c23cfe664eb", "gh_2b3713f184a6"),
    ("wx5910277cae6fd970", "gh_7818dcb60240"),
];

const PASSIVE_TEXT: &str = "TESTCOMPONENT_MSG_TYPE_TEXT";
const QUERY_AUTH_CODE: &str = "QUERY_AUTH_CODE:";

/// What the test asks for.
pub(crate) enum Step {
    /// A passive reply of this text.
    Text(String),
    /// No reply, and `{code}_from_api` by customer-service message with the code's token.
    Code(SecretString),
}

/// The step that a push stands for; `None` when it is none of the test.
pub(crate) fn step(received: &Received) -> Option<Step> {
    let Scope::Authorizer { authorizer, .. } = received.scope() else {
        return None;
    };
    let event = received.event();
    let text = received
        .get("Content")
        .filter(|_| received.msg_type() == "text")
        .unwrap_or_default()
        .trim();
    let code = text.strip_prefix(QUERY_AUTH_CODE);
    let asks = event.is_some() || text == PASSIVE_TEXT || code.is_some();
    // The accounts last, since hardly a push asks for anything.
    if !asks || !is_tested(authorizer, received.to()) {
        return None;
    }
    Some(match (event, code) {
        // Asked for until 2017, and harmless since.
        (Some(event), _) => Step::Text(format!("{event}from_callback")),
        (None, Some(code)) => Step::Code(code.trim().to_owned().into()),
        (None, None) => Step::Text(format!("{PASSIVE_TEXT}_callback")),
    })
}

fn is_tested(app_id: &AppId, original_id: &str) -> bool {
    let mut accounts = ACCOUNTS.iter();
    accounts.any(|(app, original)| *app == app_id.as_str() || *original == original_id)
}

/// The reply of a step; what takes longer goes on in a task.
pub(crate) fn take(engine: &Arc<Engine>, received: &Received, step: Step) -> Reply {
    match step {
        Step::Text(text) => Reply::Text(text),
        Step::Code(code) => {
            let tasks = engine.tasks.clone();
            tasks.spawn(answer_from_api(Arc::clone(engine), received.clone(), code));
            Reply::Success
        }
    }
}

async fn answer_from_api(engine: Arc<Engine>, mut received: Received, code: SecretString) {
    use yizhan_core::ExposeSecret as _;
    let Some(component) = received.platform().cloned() else {
        return;
    };
    match engine.keeper.exchange(&component, &code).await {
        Ok(authorizer) => received = received.meant_for(Scope::authorizer(component, authorizer)),
        // Spent already, by the event (61009): then the event brought the account's token.
        Err(error) => {
            tracing::info!(%error, "release test: the code gave no token, the account's own is used");
            if let Some((app_id, _)) = ACCOUNTS.iter().find(|(_, id)| *id == received.to()) {
                received = received.meant_for(Scope::authorizer(component, *app_id));
            }
        }
    }
    let reply = Reply::Text(format!("{}_from_api", code.expose_secret()));
    late_send(&engine, &received, &reply).await;
}
