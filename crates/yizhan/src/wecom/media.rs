//! Temporary media (临时素材): from a path, bytes, a reader or a stream.

use super::Agent;
use crate::{
    client::{Download, Error, FilePart},
    core::Endpoint as _,
    work::media,
};

impl Agent {
    /// Uploads an image of at most 10 MB; its `media_id` works for three days.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn upload_image(&self, file: FilePart) -> Result<String, Error> {
        self.upload("image", file).await
    }

    /// Uploads a voice of at most 2 MB and 60 s, AMR.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn upload_voice(&self, file: FilePart) -> Result<String, Error> {
        self.upload("voice", file).await
    }

    /// Uploads a video of at most 10 MB, MP4.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn upload_video(&self, file: FilePart) -> Result<String, Error> {
        self.upload("video", file).await
    }

    /// Uploads any file of at most 20 MB.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn upload_file(&self, file: FilePart) -> Result<String, Error> {
        self.upload("file", file).await
    }

    async fn upload(&self, kind: &str, file: FilePart) -> Result<String, Error> {
        let request = media::Upload::new(kind);
        Ok(self.calls.upload(&request, &[file]).await?.media_id)
    }

    /// Downloads a medium: to memory, or to a file.
    ///
    /// # Errors
    /// See [`Error`]; `40007` when the id is unknown or ran out.
    pub async fn media(&self, media_id: impl Into<String>) -> Result<Download, Error> {
        let request = media::Get::new(media_id);
        let file = self.calls.download(&request).await?.file();
        file.ok_or_else(|| Error::Decode {
            operation: media::Get::OPERATION.name.to_owned(),
            reason: "it is JSON, not the file".to_owned(),
            excerpt: String::new(),
        })
    }
}
