//! What is wrong with a configuration, and where.

use std::path::PathBuf;

/// A configuration that cannot be used. The text names the key or variable and never a secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{path}: {source}; `yizhan init` writes one", path = path.display())]
    Read {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Not TOML, or a key that does not exist.
    #[error("{name}, line {line}: {problem}")]
    Syntax {
        /// Which file.
        name: String,
        /// Counted from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
    /// A value that cannot be used.
    #[error("{key}: {problem}")]
    Value {
        /// `platform[0].encoding_aes_key`, or a variable's name.
        key: String,
        /// What is wrong and what would be right.
        problem: String,
    },
}

impl ConfigError {
    pub(super) fn value(key: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Value {
            key: key.into(),
            problem: problem.into(),
        }
    }

    pub(super) fn syntax(name: &str, text: &str, error: &toml::de::Error) -> Self {
        let start = error.span().map_or(0, |span| span.start).min(text.len());
        Self::Syntax {
            name: name.to_owned(),
            line: 1 + text.as_bytes()[..start]
                .iter()
                .filter(|b| **b == b'\n')
                .count(),
            // The error's Display quotes the line, which may hold a secret; its message does not.
            problem: error.message().to_owned(),
        }
    }
}
