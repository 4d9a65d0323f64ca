//! A file that goes with a request: from memory, from disk, or from any stream.

use crate::progress::{OnProgress, Progress};
use bytes::Bytes;
use futures_core::{Stream, stream::BoxStream};
use futures_util::{StreamExt, stream};
use std::{
    fmt, io,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

/// How much of a file is in memory at a time.
const PIECE: usize = 64 * 1024;

/// A file part of an upload. It is sent in pieces and never held in memory as a whole, unless it is
/// there already.
pub struct FilePart {
    part: Option<String>,
    file_name: String,
    content_type: Option<String>,
    length: Option<u64>,
    source: Source,
    on_progress: Option<OnProgress>,
}

enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    /// Can be sent once only.
    Stream(Mutex<Option<BoxStream<'static, io::Result<Bytes>>>>),
}

impl FilePart {
    /// A file in memory.
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let length = bytes.len() as u64;
        Self::new(file_name.into(), Source::Bytes(bytes)).length(length)
    }

    /// A file on disk, under its own name. It is opened when the call is made.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or_default();
        Self::new(name.to_string_lossy().into_owned(), Source::Path(path))
    }

    /// Whatever can be read. A call with it is never repeated, because it can be read only once.
    pub fn reader(file_name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::stream(file_name, ReaderStream::with_capacity(reader, PIECE))
    }

    /// A stream of pieces. A call with it is never repeated, because it can be read only once.
    pub fn stream(
        file_name: impl Into<String>,
        pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        let source = Source::Stream(Mutex::new(Some(pieces.boxed())));
        Self::new(file_name.into(), source)
    }

    fn new(file_name: String, source: Source) -> Self {
        Self {
            part: None,
            file_name,
            content_type: None,
            length: None,
            source,
            on_progress: None,
        }
    }

    /// The name of the part; the operation's own by default, which is mostly `media`.
    #[must_use]
    pub fn part(mut self, name: impl Into<String>) -> Self {
        self.part = Some(name.into());
        self
    }

    /// The file's name as WeChat sees it. WeChat goes by its extension.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// The media type; guessed from the file's name by default.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The length in bytes, for readers and streams. Some of WeChat's servers refuse uploads whose
    /// length is not announced. The call fails when the file has another length.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Calls `tell` after each piece that was sent. It must be quick.
    #[must_use]
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(tell));
        self
    }

    pub(crate) fn part_name(&self) -> Option<&str> {
        self.part.as_deref()
    }

    /// The file's name without what could break out of a header.
    pub(crate) fn clean_name(&self) -> String {
        self.file_name
            .chars()
            .map(|c| {
                if c.is_control() || "\"\\/".contains(c) {
                    '_'
                } else {
                    c
                }
            })
            .collect()
    }

    pub(crate) fn media_type(&self) -> &str {
        if let Some(content_type) = &self.content_type {
            return content_type;
        }
        let extension = self.file_name.rsplit_once('.').map_or("", |(_, end)| end);
        match extension.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" => "image/jpeg",
            "png" => "image/png",
            "gif" => "image/gif",
            "bmp" => "image/bmp",
            "amr" => "audio/amr",
            "mp3" => "audio/mpeg",
            "mp4" => "video/mp4",
            "pdf" => "application/pdf",
            "txt" => "text/plain",
            _ => "application/octet-stream",
        }
    }

    pub(crate) fn progress(&self) -> Option<OnProgress> {
        self.on_progress.clone()
    }

    /// Whether it can be sent again.
    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Stream(_))
    }

    /// The pieces, and how many bytes they are.
    pub(crate) async fn open(
        &self,
    ) -> io::Result<(BoxStream<'static, io::Result<Bytes>>, Option<u64>)> {
        match &self.source {
            Source::Bytes(bytes) => Ok((pieces(bytes.clone()), self.length)),
            Source::Path(path) => {
                let named = |error: io::Error| {
                    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
                };
                let file = tokio::fs::File::open(path).await.map_err(named)?;
                let length = file.metadata().await.map_err(named)?.len();
                let pieces = ReaderStream::with_capacity(file, PIECE).boxed();
                Ok((pieces, Some(self.length.unwrap_or(length))))
            }
            Source::Stream(pieces) => {
                let pieces = pieces.lock().unwrap_or_else(PoisonError::into_inner).take();
                let spent = || io::Error::other("the stream was sent already and cannot be again");
                Ok((pieces.ok_or_else(spent)?, self.length))
            }
        }
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Bytes in pieces, so that progress is told of large files too. Nothing is copied.
fn pieces(bytes: Bytes) -> BoxStream<'static, io::Result<Bytes>> {
    let pieces = stream::unfold(bytes, |mut rest| async move {
        let piece = rest.split_to(rest.len().min(PIECE));
        (!piece.is_empty()).then_some((Ok(piece), rest))
    });
    pieces.boxed()
}
