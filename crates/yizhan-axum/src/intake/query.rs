//! What stands in the query of a push and of a URL check.

use form_urlencoded::parse;
use std::borrow::Cow;
use yizhan_codec::Signed;

/// The parameters that are looked at; of a repeated one the first counts.
#[derive(Default)]
pub(crate) struct PushQuery<'a> {
    msg_signature: Option<Cow<'a, str>>,
    signature: Option<Cow<'a, str>>,
    timestamp: Option<Cow<'a, str>>,
    nonce: Option<Cow<'a, str>>,
    pub(crate) echostr: Option<Cow<'a, str>>,
}

impl<'a> PushQuery<'a> {
    pub(crate) fn read(query: Option<&'a str>) -> Self {
        let mut read = Self::default();
        for (name, value) in parse(query.unwrap_or_default().as_bytes()) {
            let member = match &*name {
                "msg_signature" => &mut read.msg_signature,
                "signature" => &mut read.signature,
                "timestamp" => &mut read.timestamp,
                "nonce" => &mut read.nonce,
                "echostr" => &mut read.echostr,
                _ => continue,
            };
            member.get_or_insert(value);
        }
        read
    }

    pub(crate) fn signed(&self) -> Signed<'_> {
        Signed {
            msg_signature: self.msg_signature.as_deref(),
            signature: self.signature.as_deref(),
            timestamp: self.timestamp.as_deref().unwrap_or_default(),
            nonce: self.nonce.as_deref().unwrap_or_default(),
        }
    }
}
