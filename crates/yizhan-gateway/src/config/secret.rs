//! Fetches a secret from where the file says it is.

use super::{ConfigError, file::Secret};
use secrecy::SecretString;
use std::path::Path;

pub(super) fn fetch(
    key: &str,
    secret: Secret,
    base: &Path,
    lookup: &dyn Fn(&str) -> Option<String>,
) -> Result<SecretString, ConfigError> {
    let (text, from) = match secret {
        Secret::Value(text) => (text, String::new()),
        Secret::Env(name) => match lookup(&name) {
            Some(text) => (text, format!(" (variable {name})")),
            None => {
                return Err(ConfigError::value(
                    key,
                    format!("the variable {name} is not set"),
                ));
            }
        },
        Secret::File(file) => {
            let path = base.join(file);
            let text = std::fs::read_to_string(&path).map_err(|e| {
                ConfigError::value(key, format!("the file {}: {e}", path.display()))
            })?;
            (text, format!(" (file {})", path.display()))
        }
    };
    // An editor's newline at the end of a file is not part of a secret.
    let text = text.trim();
    if text.is_empty() {
        return Err(ConfigError::value(key, format!("is empty{from}")));
    }
    Ok(text.to_owned().into())
}
