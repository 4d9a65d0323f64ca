//! Signatures that a page or a card shows to WeChat: JS-SDK configuration and card (卡券) parameters.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};

use crate::signature::Hex;

/// The signature of a page's `wx.config` (or WeCom's `wx.agentConfig`). `Debug` hides the ticket.
#[derive(Clone, PartialEq, Eq)]
pub struct JsSdkSignature {
    /// 40 hexadecimal digits.
    pub signature: String,
    /// The URL as it was signed: without its fragment.
    pub url: String,
    signed: String,
    ticket_length: usize,
}

impl JsSdkSignature {
    /// The string that was signed, for WeChat's own checking page. It holds the ticket: not for logs.
    #[must_use]
    pub fn signed_string(&self) -> &str {
        &self.signed
    }

    /// The string that was signed, with the ticket struck out.
    #[must_use]
    pub fn masked_string(&self) -> String {
        let ticket = TICKET.len()..TICKET.len() + self.ticket_length;
        let mut masked = self.signed.clone();
        masked.replace_range(ticket, "***");
        masked
    }
}

impl fmt::Debug for JsSdkSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsSdkSignature")
            .field("signature", &self.signature)
            .field("signed", &self.masked_string())
            .finish_non_exhaustive()
    }
}

const TICKET: &str = "jsapi_ticket=";

/// Signs a page's URL with a `jsapi_ticket` (or an `agent_config` ticket).
///
/// `url` is the page's address as the browser shows it, with its query; the fragment is struck out
/// here. `timestamp` is in seconds.
///
/// See <https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html>.
#[must_use]
pub fn sign_js_sdk(
    jsapi_ticket: &SecretString,
    nonce: &str,
    timestamp: i64,
    url: &str,
) -> JsSdkSignature {
    let url = url.split_once('#').map_or(url, |(page, _)| page);
    let ticket = jsapi_ticket.expose_secret();
    let signed = format!("{TICKET}{ticket}&noncestr={nonce}&timestamp={timestamp}&url={url}");
    JsSdkSignature {
        signature: Hex::of(&[signed.as_bytes()]).into(),
        url: url.to_owned(),
        signed,
        ticket_length: ticket.len(),
    }
}

/// Signs a card (卡券): the `api_ticket` and the values of the parameters that are present
/// (timestamp, nonce_str, card_id, code, openid, balance …), in any order.
///
/// See <https://mp.weixin.qq.com/debug/cgi-bin/sandbox?t=cardsign>.
#[must_use]
pub fn sign_card(api_ticket: &SecretString, values: &[&str]) -> String {
    let mut parts: Vec<&[u8]> = values.iter().map(|value| value.as_bytes()).collect();
    parts.push(api_ticket.expose_secret().as_bytes());
    Hex::of_sorted(&mut parts).into()
}
