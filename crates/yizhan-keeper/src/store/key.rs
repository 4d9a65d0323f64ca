//! The master key: where it comes from. What is done with it is in `seal`.

use super::StoreError;
use base64::{Engine, prelude::BASE64_STANDARD};
use std::{
    fmt, fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};
use zeroize::Zeroize;

/// The key that the store's secrets are sealed under. Never printed.
#[derive(Clone)]
pub struct MasterKey(pub(super) [u8; 32]);

impl MasterKey {
    /// From 64 hex digits or 44 characters of base64: `YIZHAN_MASTER_KEY`. Space around is ignored.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let text = text.trim();
        match text.len() {
            64 => from_hex(text).ok_or(StoreError::MasterKey(
                "64 characters that are not all hexadecimal digits",
            )),
            44 => {
                let mut bytes = BASE64_STANDARD
                    .decode(text)
                    .map_err(|_| StoreError::MasterKey("44 characters that are not base64"))?;
                let key = <[u8; 32]>::try_from(bytes.as_slice())
                    .map(Self)
                    .map_err(|_| StoreError::MasterKey("the base64 is not of 32 bytes"));
                bytes.zeroize();
                key
            }
            _ => Err(StoreError::MasterKey("the length is wrong")),
        }
    }

    /// A new random key.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn random() -> Result<Self, StoreError> {
        let mut key = [0; 32];
        getrandom::fill(&mut key).map_err(|_| StoreError::Random)?;
        Ok(Self(key))
    }

    /// Reads the key file, or makes one that only its owner can read. Of several processes that
    /// start at once, one makes the file and the others read it.
    ///
    /// # Errors
    /// When the file cannot be read, written, or holds something else.
    pub fn from_file(path: &Path) -> Result<Self, StoreError> {
        match read(path) {
            Ok(Some(key)) => Ok(key),
            Ok(None) => {
                make(path)?;
                read(path)?.ok_or_else(|| failed(path, "it vanished while it was made"))
            }
            Err(error) => Err(error),
        }
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(..)")
    }
}

impl Drop for MasterKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

fn from_hex(text: &str) -> Option<MasterKey> {
    let mut key = MasterKey([0; 32]);
    for (byte, pair) in key.0.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16)?;
        let low = char::from(pair[1]).to_digit(16)?;
        *byte = u8::try_from(high * 16 + low).ok()?;
    }
    Some(key)
}

fn failed(path: &Path, reason: impl fmt::Display) -> StoreError {
    StoreError::KeyFile {
        path: path.to_owned(),
        reason: reason.to_string(),
    }
}

fn read(path: &Path) -> Result<Option<MasterKey>, StoreError> {
    let mut text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(path, error)),
    };
    #[cfg(unix)]
    warn_of_readers(path);
    let key = MasterKey::parse(&text).map_err(|_| {
        failed(
            path,
            "it does not hold 64 hexadecimal digits and nothing else",
        )
    });
    text.zeroize();
    key.map(Some)
}

#[cfg(unix)]
fn warn_of_readers(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o077 != 0) {
        tracing::warn!(
            path = %path.display(),
            "the master key file can be read by others than its owner: chmod 600"
        );
    }
}

/// Writes aside and links into place: nobody ever reads half a key, and nobody's key is replaced.
fn make(path: &Path) -> Result<(), StoreError> {
    let mut mark = [0; 8];
    getrandom::fill(&mut mark).map_err(|_| StoreError::Random)?;
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{:016x}", u64::from_ne_bytes(mark)));
    let aside = PathBuf::from(name);
    let made = write_aside(&aside).and_then(|()| match fs::hard_link(&aside, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        linked => linked,
    });
    let _ = fs::remove_file(&aside);
    made.map_err(|error| failed(path, format!("it cannot be made: {error}")))?;
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        // The name must survive a power cut as surely as the secrets that need it.
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

fn write_aside(aside: &Path) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let key = MasterKey::random().map_err(std::io::Error::other)?;
    let mut text: String = key.0.iter().map(|byte| format!("{byte:02x}")).collect();
    text.push('\n');
    let mut file = options.open(aside)?;
    let written = file.write_all(text.as_bytes());
    text.zeroize();
    written?;
    file.sync_all()
}
