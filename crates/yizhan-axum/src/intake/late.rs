//! A reply that came too late to be passive: sent by customer-service message (客服消息), or by
//! message of the application (应用消息).

use crate::{engine::Engine, received::Received};
use std::sync::Arc;
use yizhan_core::{Method, Scope};
use yizhan_message::Reply;

const CUSTOM: &str = "/cgi-bin/message/custom/send";
const WORK: &str = "/cgi-bin/message/send";

/// Sends it, and reports when that is not possible: outside the 48 hours (45015), too many (45047) …
/// WeCom's applications send a message of their own.
///
/// The client repeats what WeChat cannot have acted on; there is nothing to repeat here.
pub(crate) async fn send(engine: &Arc<Engine>, received: &Received, reply: &Reply) {
    if *reply == Reply::Success {
        return;
    }
    let scope = received.scope();
    let (path, message, none) = match scope.is_work() {
        false => (
            CUSTOM,
            reply.to_custom_message(received.from()),
            "this kind of reply cannot be sent later",
        ),
        true => (
            WORK,
            reply.to_work_message(received.from(), agent(received)),
            "WeCom has no reply of this kind",
        ),
    };
    let what = match message {
        None => none.to_owned(),
        Some(message) => {
            let sent = received
                .client()
                .call_raw(scope, Method::Post, path, message);
            match sent.await {
                Ok(_) => return,
                Err(error) => error.to_string(),
            }
        }
    };
    let what = format!("a late reply could not be sent: {what}");
    engine.report(Some(scope), what);
}

/// Whether WeCom's applications can say it, at once or later.
pub(super) fn has_work_form(reply: &Reply) -> bool {
    !matches!(reply, Reply::Music(_) | Reply::TransferCustomerService(_))
}

/// The application's AgentId: as configured, or as the push to a suite names it.
fn agent(received: &Received) -> i64 {
    let configured = match received.scope() {
        Scope::Agent { agent, .. } => agent.as_str().parse().ok(),
        _ => None,
    };
    let named = || received.get("AgentID")?.trim().parse().ok();
    configured.or_else(named).unwrap_or_default()
}
