//! What makes a push the same push when it comes again.

use sha2::{Digest as _, Sha256};
use yizhan_core::AppId;
use yizhan_keeper::PushKey;
use yizhan_message::{Identity, Push};

/// Eight bytes that grow with time (the message's id, or the second of an event), then 64 bits over
/// the receiver and the push's identity.
///
/// The account that the URL names (`account`) is no part of it where the text itself names the account: WeChat's
/// signature does not cover the URL, so one push at two accounts' URLs is one push, sent to the wrong
/// place the second time.
pub(super) fn of(receiver: &str, account: Option<&AppId>, push: &Push) -> PushKey {
    let mut hash = Sha256::new();
    part(&mut hash, receiver.as_bytes());
    if push.to().is_empty() {
        part(&mut hash, account.map_or("", AppId::as_str).as_bytes());
    }
    let time = match push.identity() {
        Identity::Message { from, msg_id } => {
            hash.update(b"message");
            part(&mut hash, push.to().as_bytes());
            part(&mut hash, from.as_bytes());
            msg_id
        }
        Identity::Text(text) => {
            hash.update(b"text");
            hash.update(text);
            push.create_time().unsigned_abs()
        }
    };
    let mut key = [0; 16];
    key[..8].copy_from_slice(&time.to_be_bytes());
    key[8..].copy_from_slice(&hash.finalize()[..8]);
    key
}

/// With its length, so that two parts cannot run into one another.
fn part(hash: &mut Sha256, bytes: &[u8]) {
    hash.update(bytes.len().to_be_bytes());
    hash.update(bytes);
}
