//! Data that a mini program's client hands over encrypted under the user's session key (加密数据).
//! Another scheme than pushes: AES-128, 16-byte padding, the initial vector beside the data.

use aes::Aes128Dec;
use cbc::cipher::{Array, Block, BlockModeDecrypt as _, InnerIvInit as _, KeyInit as _};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use zeroize::Zeroizing;

use crate::base64;
use crate::frame::pad_length;
use crate::signature::Hex;
use crate::verified::Verified;

const BLOCK: usize = 16;

/// Why a client's data was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClientDataError {
    /// Not base64 of 16 bytes.
    #[error("session_key: not base64 of 16 bytes; take it from code2Session as it is")]
    SessionKey,
    /// Not base64 of 16 bytes.
    #[error("iv: not base64 of 16 bytes; the client must hand it over as it got it")]
    Iv,
    /// The data is not base64.
    #[error("base64: encryptedData is not base64; percent-encode it when it travels in a query")]
    Base64,
    /// Not whole blocks. The length in bytes.
    #[error("ciphertext_length: {0} bytes of encryptedData are not whole blocks of 16")]
    CiphertextLength(usize),
    /// The padding is wrong after decryption.
    #[error(
        "padding: wrong after decryption; the session key is not the one the data was made under: \
         a later login replaced it. Log in first, then ask for the data"
    )]
    Padding,
    /// Not JSON after decryption.
    #[error(
        "json: not JSON after decryption; the iv belongs to other data, or the session key was \
         replaced by a later login"
    )]
    Json,
    /// Made for another app, or without a watermark.
    #[error("watermark: expected app id {expected:?}, got {got:?}; the data is another app's")]
    Watermark {
        /// The app id asked for.
        expected: String,
        /// `watermark.appid`, cut at 64 characters; empty when absent.
        got: String,
    },
    /// The signature of the raw data does not match.
    #[error(
        "signature: rawData does not match its signature; it was altered, or the session key was \
         replaced by a later login"
    )]
    Signature,
}

impl ClientDataError {
    /// The check's short, stable name for logs and metrics.
    #[must_use]
    pub fn check(&self) -> &'static str {
        match self {
            Self::SessionKey => "session_key",
            Self::Iv => "iv",
            Self::Base64 => "base64",
            Self::CiphertextLength(_) => "ciphertext_length",
            Self::Padding => "padding",
            Self::Json => "json",
            Self::Watermark { .. } => "watermark",
            Self::Signature => "signature",
        }
    }
}

/// Decrypts `encryptedData` and checks that its watermark names `app_id`. How old the watermark's
/// `timestamp` may be is for the caller, who has a clock.
///
/// See <https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html>.
///
/// # Errors
/// [`ClientDataError`] names the first check that failed.
pub fn open_client_data(
    session_key: &SecretString,
    iv: &str,
    encrypted_data: &str,
    app_id: &str,
) -> Result<Verified<Value>, ClientDataError> {
    let key =
        Zeroizing::new(block(session_key.expose_secret()).ok_or(ClientDataError::SessionKey)?);
    let iv = block(iv).ok_or(ClientDataError::Iv)?;
    let mut buffer =
        base64::decode(&base64::with_pluses(encrypted_data)).ok_or(ClientDataError::Base64)?;
    if buffer.is_empty() || !buffer.len().is_multiple_of(BLOCK) {
        return Err(ClientDataError::CiphertextLength(buffer.len()));
    }
    let (blocks, _) = Block::<Aes128Dec>::slice_as_chunks_mut(&mut buffer);
    cbc::Decryptor::inner_iv_init(
        Aes128Dec::new(<&Array<u8, _>>::from(&*key)),
        &Array::from(iv),
    )
    .decrypt_blocks(blocks);
    let pad = pad_length(&buffer, BLOCK).ok_or(ClientDataError::Padding)?;
    let text = &buffer[..buffer.len() - pad];
    let value: Value = serde_json::from_slice(text).map_err(|_| ClientDataError::Json)?;
    let got = value
        .pointer("/watermark/appid")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if got.is_empty() || got != app_id {
        return Err(ClientDataError::Watermark {
            expected: app_id.to_owned(),
            got: got.chars().take(64).collect(),
        });
    }
    Ok(Verified::new(value))
}

/// Checks the `signature` that `wx.getUserInfo` hands over beside `rawData`, in constant time.
///
/// # Errors
/// [`ClientDataError::Signature`] when it does not match.
pub fn check_raw_data<'a>(
    session_key: &SecretString,
    raw_data: &'a str,
    signature: &str,
) -> Result<Verified<&'a str>, ClientDataError> {
    let hex = Hex::of(&[raw_data.as_bytes(), session_key.expose_secret().as_bytes()]);
    if hex.matches(signature) {
        Ok(Verified::new(raw_data))
    } else {
        Err(ClientDataError::Signature)
    }
}

fn block(text: &str) -> Option<[u8; BLOCK]> {
    base64::decode(&base64::with_pluses(text))
        .map(Zeroizing::new)
        .and_then(|bytes| <[u8; BLOCK]>::try_from(bytes.as_slice()).ok())
}
