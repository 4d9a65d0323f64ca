//! A reply that came too late to be passive: sent by customer-service message (客服消息), or by
//! message of the application (应用消息).

use crate::{engine::Engine, received::Received};
use std::sync::Arc;
use yizhan_core::Method;
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
    let (path, message) = match scope.is_work() {
        false => (CUSTOM, reply.to_custom_message(received.from())),
        true => {
            let agent = received
                .get("AgentID")
                .and_then(|id| id.trim().parse().ok());
            (
                WORK,
                reply.to_work_message(received.from(), agent.unwrap_or_default()),
            )
        }
    };
    let what = match message {
        None => "this kind of reply cannot be sent later".to_owned(),
        Some(message) => {
            let sent = received.client.call_raw(scope, Method::Post, path, message);
            match sent.await {
                Ok(_) => return,
                Err(error) => error.to_string(),
            }
        }
    };
    let what = format!("a late reply could not be sent: {what}");
    engine.report(Some(scope), what);
}
