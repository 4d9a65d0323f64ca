//! The `state` of a web authorisation: ours, signed, ending soon, and bound to what it was made for.
//!
//! WeChat takes letters and digits only, 128 at most, so the caller's own state travels beside it.

use crate::{random, receivers::Receiver};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use yizhan_core::UnixTime;

/// How long a user may take to agree.
const SECONDS: i64 = 900;
/// Eight digits of time and 40 of signature.
const LENGTH: usize = 48;

/// What a state is bound to.
pub(crate) struct Bound<'a> {
    pub(crate) account: &'a str,
    pub(crate) return_url: Option<&'a str>,
    pub(crate) caller_state: Option<&'a str>,
}

pub(crate) fn sign(receiver: &Receiver, bound: &Bound<'_>, now: UnixTime) -> String {
    let ends = u32::try_from(now.plus(SECONDS).0).unwrap_or(u32::MAX);
    format!("{ends:08x}{}", signature(receiver, bound, ends))
}

/// Whether a state is ours, for this, and has not ended.
pub(crate) fn verify(
    receiver: &Receiver,
    bound: &Bound<'_>,
    state: &str,
    now: UnixTime,
) -> Result<(), &'static str> {
    if state.len() != LENGTH || !state.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err("the state is none of ours");
    }
    let (ends, signed) = state.split_at(8);
    let ends = u32::from_str_radix(ends, 16).map_err(|_| "the state is none of ours")?;
    let expected = signature(receiver, bound, ends);
    if !bool::from(expected.as_bytes().ct_eq(signed.as_bytes())) {
        return Err("the state does not belong to this account and return URL");
    }
    if now.0 > i64::from(ends) {
        return Err("the state has ended; start again");
    }
    Ok(())
}

fn signature(receiver: &Receiver, bound: &Bound<'_>, ends: u32) -> String {
    let mut message = Vec::new();
    message.extend_from_slice(&ends.to_be_bytes());
    let parts = [
        Some(receiver.name.as_str()),
        Some(bound.account),
        bound.return_url,
        bound.caller_state,
    ];
    for part in parts {
        // With its length, so that two parts cannot run into one another; absent is not empty.
        let length = part.map_or(u64::MAX, |part| part.len() as u64);
        message.extend_from_slice(&length.to_be_bytes());
        message.extend_from_slice(part.unwrap_or_default().as_bytes());
    }
    random::hex(&hmac_sha256(&receiver.state_key, &message)[..20])
}

/// RFC 2104 with SHA-256, for a key that is no longer than a block.
fn hmac_sha256(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    let pad = |with: u8| {
        let mut block = [with; 64];
        block.iter_mut().zip(key).for_each(|(b, k)| *b ^= k);
        block
    };
    let inner = Sha256::new()
        .chain_update(pad(0x36))
        .chain_update(message)
        .finalize();
    Sha256::new()
        .chain_update(pad(0x5c))
        .chain_update(inner)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::hmac_sha256;
    use crate::random::hex;

    #[test]
    fn hmac_agrees_with_rfc_4231() {
        // Test case 1: a key of 20 bytes, which zeros fill up to any length.
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        insta::assert_snapshot!(hex(&hmac_sha256(&key, b"Hi There")),
            @"b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }
}
