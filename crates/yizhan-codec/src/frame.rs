//! What is inside a ciphertext: 16 random bytes, a length, the text, the receive id, and the padding.

use crate::crypt::ReceiveIds;
use crate::refusal::Refusal;

/// WeChat pads to 32 bytes although the cipher's block has 16.
const PAD: usize = 32;
/// 16 random bytes and a four-byte length.
const HEAD: usize = 20;
const RECEIVE_ID_SHOWN: usize = 64;

/// Builds a padded frame.
pub(crate) fn build(random: [u8; 16], text: &[u8], receive_id: &str) -> Vec<u8> {
    let length = HEAD + text.len() + receive_id.len();
    let pad = PAD - length % PAD;
    let mut frame = Vec::with_capacity(length + pad);
    frame.extend_from_slice(&random);
    frame.extend_from_slice(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_be_bytes());
    frame.extend_from_slice(text);
    frame.extend_from_slice(receive_id.as_bytes());
    frame.resize(length + pad, pad as u8);
    frame
}

/// Whether bytes may be a ciphertext at all.
pub(crate) fn check_length(ciphertext: &[u8]) -> Result<(), Refusal> {
    if ciphertext.len() < 2 * 16 || !ciphertext.len().is_multiple_of(16) {
        return Err(Refusal::CiphertextLength(ciphertext.len()));
    }
    Ok(())
}

/// Takes a frame apart: the text and the receive id.
pub(crate) fn split(
    mut frame: Vec<u8>,
    accepted: &ReceiveIds,
) -> Result<(Vec<u8>, String), Refusal> {
    let unpadded = frame.len() - pad_length(&frame, PAD).ok_or(Refusal::Padding)?;
    frame.truncate(unpadded);
    let head = frame.get(16..HEAD).ok_or(Refusal::FrameLength)?;
    let length = head
        .iter()
        .fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
    let receive_id = HEAD
        .checked_add(length)
        .and_then(|end| frame.get(end..))
        .ok_or(Refusal::FrameLength)?;
    let known = accepted.named.iter().any(|id| id.as_bytes() == receive_id);
    let readable = std::str::from_utf8(receive_id).ok();
    let Some(receive_id) = readable.filter(|_| known || accepted.any) else {
        return Err(Refusal::ReceiveId {
            expected: accepted.named.join("|"),
            got: String::from_utf8_lossy(receive_id)
                .chars()
                .take(RECEIVE_ID_SHOWN)
                .collect(),
        });
    };
    let receive_id = receive_id.to_owned();
    frame.truncate(HEAD + length);
    frame.drain(..HEAD);
    Ok((frame, receive_id))
}

/// The length of a PKCS#7 padding of at most `most` bytes; `None` unless every byte of it is right.
pub(crate) fn pad_length(buffer: &[u8], most: usize) -> Option<usize> {
    let last = *buffer.last()?;
    let pad = usize::from(last);
    let padding = &buffer[buffer.len().checked_sub(pad)?..];
    (pad >= 1 && pad <= most && padding.iter().all(|byte| *byte == last)).then_some(pad)
}
