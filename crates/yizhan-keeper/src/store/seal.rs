//! Sealing of secrets: XChaCha20-Poly1305 under the master key. The table, column and row that a
//! value belongs to are authenticated with it, so a value moved elsewhere does not open.

use super::{MasterKey, StoreError};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use rand::Rng as _;
use secrecy::SecretString;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const NONCE: usize = 24;

/// Which cell a sealed value belongs to.
#[derive(Clone, Copy)]
pub(super) struct Cell<'a> {
    /// The table.
    pub(super) table: &'static str,
    /// The row's identity, in parts.
    pub(super) row: &'a [&'a [u8]],
}

impl Cell<'_> {
    fn identity(&self) -> Vec<u8> {
        let mut identity = self.table.as_bytes().to_vec();
        for part in self.row {
            identity.extend_from_slice(&(part.len() as u64).to_le_bytes());
            identity.extend_from_slice(part);
        }
        identity
    }
}

/// Seals and opens.
#[derive(Clone)]
pub(super) struct Sealer(XChaCha20Poly1305);

impl Sealer {
    pub(super) fn new(key: &MasterKey) -> Self {
        Self(XChaCha20Poly1305::new(&key.0.into()))
    }

    pub(super) fn seal(&self, cell: Cell<'_>, clear: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        // Not the system's own: that is a call of it for each push, twice.
        rand::rng().fill_bytes(&mut nonce);
        let payload = Payload {
            msg: clear,
            aad: &cell.identity(),
        };
        let sealed = self
            .0
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| StoreError::Sealed { table: cell.table })?;
        let mut out = Vec::with_capacity(1 + NONCE + sealed.len());
        out.push(VERSION);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&sealed);
        Ok(out)
    }

    pub(super) fn open(&self, cell: Cell<'_>, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        let damaged = || StoreError::Sealed { table: cell.table };
        let (&version, rest) = sealed.split_first().ok_or_else(damaged)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or_else(damaged)?;
        if version != VERSION {
            return Err(damaged());
        }
        let payload = Payload {
            msg: sealed,
            aad: &cell.identity(),
        };
        self.0
            .decrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| damaged())
    }

    pub(super) fn open_text(
        &self,
        cell: Cell<'_>,
        sealed: &[u8],
    ) -> Result<SecretString, StoreError> {
        let clear = Zeroizing::new(self.open(cell, sealed)?);
        let text =
            std::str::from_utf8(&clear).map_err(|_| StoreError::Sealed { table: cell.table })?;
        Ok(SecretString::from(text))
    }
}
