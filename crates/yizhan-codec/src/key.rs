//! The EncodingAESKey and the cipher made from it. Neither is ever printed; both are wiped on drop.

use std::fmt;

use aes::{Aes256Dec, Aes256Enc};
use cbc::cipher::{
    Array, Block, BlockModeDecrypt as _, BlockModeEncrypt as _, InnerIvInit as _, KeyInit as _,
};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

use crate::base64;

/// Characters in an EncodingAESKey.
const CHARACTERS: usize = 43;

/// A 32-byte AES key, from the 43 characters that WeChat's console shows. Never printed.
///
/// 43 characters carry 258 bits, so two bits of the last one are ignored, as WeChat does: keys whose
/// last character is not canonical base64 are legal and common.
#[derive(Clone)]
pub struct EncodingAesKey([u8; 32]);

impl EncodingAesKey {
    /// Reads the 43 characters.
    ///
    /// # Errors
    /// [`KeyError`] when there are not 43, or one is not in the base64 alphabet.
    pub fn parse(text: &SecretString) -> Result<Self, KeyError> {
        let text = text.expose_secret();
        let length = text.chars().count();
        if length != CHARACTERS {
            return Err(KeyError::Length(length));
        }
        let strange = |c: char| !(c.is_ascii_alphanumeric() || c == '+' || c == '/');
        if let Some(at) = text.chars().position(strange) {
            return Err(KeyError::Character(at + 1));
        }
        // The decoder estimates in whole groups of four, so it asks for 33 bytes of room.
        let mut room = Zeroizing::new([0_u8; 33]);
        match base64::decode_into(text, room.as_mut_slice()) {
            Some(32) => {
                let mut key = [0_u8; 32];
                key.copy_from_slice(&room[..32]);
                Ok(Self(key))
            }
            _ => Err(KeyError::Length(length)),
        }
    }

    pub(crate) fn cipher(&self) -> Cipher {
        let key = <&Array<u8, _>>::from(&self.0);
        let mut iv = Zeroizing::new([0_u8; 16]);
        iv.copy_from_slice(&self.0[..16]);
        Cipher {
            encrypt: Aes256Enc::new(key),
            decrypt: Aes256Dec::new(key),
            iv,
        }
    }
}

impl fmt::Debug for EncodingAesKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncodingAesKey([redacted])")
    }
}

impl Drop for EncodingAesKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for EncodingAesKey {}

/// An EncodingAESKey that is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// Not 43 characters.
    #[error("an EncodingAESKey has 43 characters, this one has {0}")]
    Length(usize),
    /// A character, counted from 1, outside a-z, A-Z, 0-9 (and `+`, `/`).
    #[error("an EncodingAESKey is made of letters and digits; character {0} is neither")]
    Character(usize),
}

/// AES-256-CBC with both key schedules kept: making them costs more than a short message.
#[derive(Clone)]
pub(crate) struct Cipher {
    encrypt: Aes256Enc,
    decrypt: Aes256Dec,
    iv: Zeroizing<[u8; 16]>,
}

impl Cipher {
    /// Encrypts whole blocks in place. The caller has padded.
    pub(crate) fn encrypt(&self, buffer: &mut [u8]) {
        let (blocks, rest) = Block::<Aes256Enc>::slice_as_chunks_mut(buffer);
        debug_assert!(rest.is_empty(), "the caller pads to whole blocks");
        cbc::Encryptor::inner_iv_init(self.encrypt.clone(), <&Array<u8, _>>::from(&*self.iv))
            .encrypt_blocks(blocks);
    }

    /// Decrypts whole blocks in place. The caller has checked the length.
    pub(crate) fn decrypt(&self, buffer: &mut [u8]) {
        let (blocks, rest) = Block::<Aes256Dec>::slice_as_chunks_mut(buffer);
        debug_assert!(rest.is_empty(), "the caller checks for whole blocks");
        cbc::Decryptor::inner_iv_init(self.decrypt.clone(), <&Array<u8, _>>::from(&*self.iv))
            .decrypt_blocks(blocks);
    }
}
