//! What a push is answered, in the clear as it is stored and sealed as it is sent.

use super::verify::Seal;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderValue, header};
use yizhan_codec::Format;
use yizhan_message::{Push, Reply};

/// A clear answer. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// `success`: taken, no reply.
    Success,
    /// An empty body: the same, as the release test wants it.
    Empty,
    /// A passive reply, in XML or JSON like its push.
    Reply(Bytes),
}

impl Answer {
    pub(crate) fn of(reply: &Reply, push: &Push, now: i64) -> Self {
        let text = match push.is_json() {
            true => reply
                .to_json(push.to(), push.from(), now)
                .map(|json| json.to_string()),
            false => reply.to_xml(push.to(), push.from(), now),
        };
        text.map_or(Self::Success, |text| Self::Reply(text.into()))
    }

    pub(crate) fn stored(&self) -> &[u8] {
        match self {
            Self::Success => b"success",
            Self::Empty => b"",
            Self::Reply(text) => text,
        }
    }

    pub(crate) fn from_stored(bytes: &[u8]) -> Self {
        match bytes {
            b"success" => Self::Success,
            b"" => Self::Empty,
            reply => Self::Reply(Bytes::copy_from_slice(reply)),
        }
    }

    /// The HTTP answer. `success` and the empty body are never sealed; WeChat wants them bare.
    pub(super) fn sealed(&self, seal: &Seal, now: i64) -> Response {
        let (media_type, body) = match self {
            Self::Success => ("text/plain", Bytes::from_static(b"success")),
            Self::Empty => ("text/plain", Bytes::new()),
            Self::Reply(text) => {
                let media_type = match seal.format {
                    Format::Xml => "application/xml; charset=utf-8",
                    Format::Json => "application/json",
                };
                (media_type, seal.seal(text, now))
            }
        };
        let mut response = Response::new(body.into());
        let media_type = HeaderValue::from_static(media_type);
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, media_type);
        response
    }
}
