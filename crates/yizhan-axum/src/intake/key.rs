//! What makes a push the same push when it comes again.

use sha2::{Digest as _, Sha256};
use yizhan_core::AppId;
use yizhan_message::{Identity, Push};

/// 128 bits over the platform and the push's identity.
///
/// The account's URL (`authorizer`) is no part of it where the text itself names the account: WeChat's
/// signature does not cover the URL, so one push at two accounts' URLs is one push, sent to the wrong
/// place the second time.
pub(super) fn of(component: &str, authorizer: Option<&AppId>, push: &Push) -> [u8; 16] {
    let mut hash = Sha256::new();
    part(&mut hash, component.as_bytes());
    if push.to().is_empty() {
        part(&mut hash, authorizer.map_or("", AppId::as_str).as_bytes());
    }
    match push.identity() {
        Identity::Message { from, msg_id } => {
            hash.update(b"message");
            part(&mut hash, push.to().as_bytes());
            part(&mut hash, from.as_bytes());
            hash.update(msg_id.to_be_bytes());
        }
        Identity::Text(text) => {
            hash.update(b"text");
            hash.update(text);
        }
    }
    let whole: [u8; 32] = hash.finalize().into();
    let mut key = [0; 16];
    key.copy_from_slice(&whole[..16]);
    key
}

/// With its length, so that two parts cannot run into one another.
fn part(hash: &mut Sha256, bytes: &[u8]) {
    hash.update(bytes.len().to_be_bytes());
    hash.update(bytes);
}
