//! A reply that came too late to be passive: sent by customer-service message (客服消息).

use crate::{engine::Engine, received::Received};
use std::{sync::Arc, time::Duration};
use yizhan_client::Error;
use yizhan_core::{Method, Remedy};
use yizhan_message::Reply;

const PATH: &str = "/cgi-bin/message/custom/send";
const ATTEMPTS: u32 = 3;

/// Sends it, and reports when that is not possible: outside the 48 hours (45015), too many (45047) …
pub(crate) async fn send(engine: &Arc<Engine>, received: &Received, reply: &Reply) {
    if *reply == Reply::Success {
        return;
    }
    let what = match reply.to_custom_message(received.from()) {
        None => "this kind of reply has no customer-service form".to_owned(),
        Some(message) => match try_to_send(received, message).await {
            Ok(()) => return,
            Err(error) => error.to_string(),
        },
    };
    let what = format!("a late reply could not be sent: {what}");
    engine.report(Some(&received.component), Some(&received.authorizer), what);
}

/// Repeats while WeChat is busy or cannot be reached, never after it may have sent the message.
async fn try_to_send(received: &Received, message: serde_json::Value) -> Result<(), Error> {
    let mut attempt = 1;
    loop {
        let sent = received.client.call_raw(
            &received.scope(),
            Method::Post,
            PATH,
            message.clone(),
        );
        let error = match sent.await {
            Ok(_) => return Ok(()),
            Err(error) => error,
        };
        match error.remedy() {
            Remedy::BackOff { seconds } if attempt < ATTEMPTS && !was_sent(&error) => {
                tokio::time::sleep(Duration::from_secs(u64::from(seconds.min(30)))).await;
                attempt += 1;
            }
            _ => return Err(error),
        }
    }
}

fn was_sent(error: &Error) -> bool {
    match error {
        Error::Transport { fault, .. } => fault.was_sent(),
        Error::Status { .. } | Error::Decode { .. } => true,
        _ => false,
    }
}
