//! The bytes of an answer as they come, and a look at their start.

use crate::{answer, error::Error, http::Http, route::Route, transport};
use bytes::Bytes;
use futures_core::stream::BoxStream;
use futures_util::{StreamExt, stream};
use reqwest::Response;
use tokio::time::timeout;

/// A stream of an answer's bytes.
pub(crate) type Pieces = BoxStream<'static, Result<Bytes, Error>>;

/// The start of an answer: the whole of it when it looks like a JSON object of reasonable size.
pub(crate) enum Start {
    /// A whole answer that begins as an object. It may still be something else.
    Object(Bytes),
    /// The first pieces of anything else.
    Other(Vec<Bytes>),
}

impl Http {
    /// The bytes of an answer, none of which may take too long.
    pub(crate) fn pieces(&self, route: &Route<'_>, response: Response) -> Pieces {
        let limit = self.inner.settings.stall_timeout;
        let host = self.hosts().name(route.host);
        let name = route.name.to_owned();
        let pieces = stream::try_unfold(
            (response, name, host),
            move |(mut response, name, host)| async move {
                let failed = match timeout(limit, response.chunk()).await {
                    Ok(Ok(Some(piece))) => return Ok(Some((piece, (response, name, host)))),
                    Ok(Ok(None)) => return Ok(None),
                    Ok(Err(error)) => transport::broken(name, host, error),
                    Err(_) => transport::quiet(name, host, limit),
                };
                Err(failed)
            },
        );
        pieces.boxed()
    }
}

/// Reads until it is known whether the answer may be a JSON object, and if so all of it, but never
/// more than about `limit` bytes.
pub(crate) async fn start(pieces: &mut Pieces, limit: usize) -> Result<Start, Error> {
    let mut start = Vec::new();
    let mut held = 0;
    while held <= limit {
        let Some(piece) = pieces.next().await.transpose()? else {
            let whole = Bytes::from(start.concat());
            return Ok(match answer::begins_as_object(&whole) {
                true => Start::Object(whole),
                false => Start::Other(vec![whole]),
            });
        };
        held += piece.len();
        start.push(piece);
        if !may_be_object(&start) {
            break;
        }
    }
    Ok(Start::Other(start))
}

/// What was read already, and then the rest.
pub(crate) fn resume(start: Vec<Bytes>, rest: Pieces) -> Pieces {
    let start = start.into_iter().filter(|piece| !piece.is_empty()).map(Ok);
    stream::iter(start).chain(rest).boxed()
}

/// Whether the pieces begin as an object, or are still blank.
fn may_be_object(start: &[Bytes]) -> bool {
    let first = start.iter().flat_map(|piece| piece.iter());
    let mut first = first.filter(|byte| !b"\xef\xbb\xbf \t\r\n".contains(byte));
    matches!(first.next(), None | Some(b'{'))
}
