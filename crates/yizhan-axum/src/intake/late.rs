//! A reply that came too late to be passive: sent by customer-service message (客服消息).

use crate::{engine::Engine, received::Received};
use std::sync::Arc;
use yizhan_core::Method;
use yizhan_message::Reply;

const PATH: &str = "/cgi-bin/message/custom/send";

/// Sends it, and reports when that is not possible: outside the 48 hours (45015), too many (45047) …
///
/// The client repeats what WeChat cannot have acted on; there is nothing to repeat here.
pub(crate) async fn send(engine: &Arc<Engine>, received: &Received, reply: &Reply) {
    if *reply == Reply::Success {
        return;
    }
    let what = match reply.to_custom_message(received.from()) {
        None => "this kind of reply has no customer-service form".to_owned(),
        Some(message) => {
            let scope = received.scope();
            let sent = received
                .client
                .call_raw(&scope, Method::Post, PATH, message);
            match sent.await {
                Ok(_) => return,
                Err(error) => error.to_string(),
            }
        }
    };
    let what = format!("a late reply could not be sent: {what}");
    engine.report(Some(&received.component), Some(&received.authorizer), what);
}
