//! WeChat's message encryption and signatures: verify, open and seal pushes and replies.
//!
//! Nothing here opens a socket or reads a clock. A [`Verified`] value is made only by the checks of
//! this crate, so a function that takes one cannot be given anything else.
//!
//! Opens a push and seals the reply under the same pair of token and key:
//!
//! ```
//! use secrecy::SecretString;
//! use yizhan_codec::{Crypt, Envelope, Signed};
//!
//! let token = SecretString::from("AAAAA");
//! let key = SecretString::from("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
//! let crypt = Crypt::new(&token, &key, "wxba5fad812f8e6fb9")?;
//!
//! // From the query and the body of the POST.
//! let signed = Signed {
//!     msg_signature: Some("db83ab6e91d89fb5af292abc162e8989c5a3ff51"),
//!     signature: None,
//!     timestamp: "1714112445",
//!     nonce: "415670741",
//! };
//! let body = br#"{"ToUserName":"gh_97417a04a28d","Encrypt":"uMMzGtqcnpOzXOYBwDQNrQwPwvCC1D1OC0xVfygm1PcFAcOtg1rjh1lhPdssBi9s9uwNUZTN1HkOPDbmqFwMyA=="}"#;
//!
//! let envelope = Envelope::read(body)?;
//! let push = crypt.open(&signed, envelope.ciphertext()?)?;
//! assert_eq!(push.receive_id, "wxba5fad812f8e6fb9");
//!
//! let reply = crypt.seal(b"{}", push.key, 1_714_112_446, signed.nonce);
//! let body = reply.to_reply(envelope.format);
//! assert!(body.starts_with(r#"{"Encrypt":""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod base64;
mod client_data;
mod crypt;
mod envelope;
mod frame;
mod jssdk;
mod key;
mod opened;
mod refusal;
mod rotated;
mod sealed;
mod signature;
mod token;
mod verified;

pub use client_data::{ClientDataError, check_raw_data, open_client_data};
pub use crypt::Crypt;
pub use envelope::{Envelope, Format, ReplyEnvelope};
pub use jssdk::{JsSdkSignature, sign_card, sign_js_sdk};
pub use key::{EncodingAesKey, KeyError};
pub use opened::{KeyAge, Opened};
pub use refusal::Refusal;
pub use sealed::Sealed;
pub use signature::Signed;
pub use token::PushToken;
pub use verified::Verified;
