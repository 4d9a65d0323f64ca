//! `yizhan decrypt`: a captured push, opened, or the name of the check that fails.

use super::failure::Failure;
use std::io::{IsTerminal, Read, Write};
use yizhan_codec::{Crypt, Envelope, Refusal, Signed};
use yizhan_core::SecretString;

/// The largest envelope that is read.
const MOST_BYTES: u64 = 16 << 20;

/// Decrypt an envelope (XML, JSON, or the bare base64) from standard input.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  yizhan decrypt --token T --aes-key K --receive-id wx… --timestamp 1714112445 \\\n    --nonce 415670741 --signature 046e… < body.xml\n\nWithout the signature options only decryption is checked."
)]
pub(super) struct Decrypt {
    /// The token (消息校验Token).
    #[arg(long)]
    token: String,
    /// The EncodingAESKey (消息加解密Key), 43 characters.
    #[arg(long)]
    aes_key: String,
    /// The receive id: the component's, account's or corp's id, or the suite id.
    #[arg(long)]
    receive_id: String,
    /// `timestamp` of the push's query.
    #[arg(long, requires_all = ["nonce", "signature"])]
    timestamp: Option<String>,
    /// `nonce` of the push's query.
    #[arg(long, requires_all = ["timestamp", "signature"])]
    nonce: Option<String>,
    /// `msg_signature` of the push's query.
    #[arg(long, requires_all = ["timestamp", "nonce"])]
    signature: Option<String>,
}

impl Decrypt {
    pub(super) fn run(self) -> Result<(), Failure> {
        if std::io::stdin().is_terminal() {
            eprintln!("yizhan: reading an envelope from the terminal; end it with Ctrl-D");
        }
        let mut body = Vec::new();
        std::io::stdin().take(MOST_BYTES).read_to_end(&mut body)?;
        let crypt = Crypt::new(
            &SecretString::from(self.token),
            &SecretString::from(self.aes_key),
            &self.receive_id,
        )
        .map_err(|e| Failure::new(format!("--aes-key: {e}")))?;
        let encrypt = ciphertext(&body)?;
        let opened = match (&self.signature, &self.timestamp, &self.nonce) {
            (Some(signature), Some(timestamp), Some(nonce)) => {
                let signed = Signed {
                    msg_signature: Some(signature),
                    signature: None,
                    timestamp,
                    nonce,
                };
                crypt
                    .open(&signed, &encrypt)
                    .map(yizhan_codec::Verified::into_inner)
            }
            _ => crypt.decrypt(&encrypt),
        };
        let opened = opened.map_err(|refusal| failed(&refusal))?;
        std::io::stdout().write_all(&opened.text)?;
        Ok(())
    }
}

fn failed(refusal: &Refusal) -> Failure {
    Failure::new(format!("the check `{}` failed: {refusal}", refusal.check()))
}

fn ciphertext(body: &[u8]) -> Result<String, Failure> {
    let text = body.trim_ascii();
    if matches!(text.first(), Some(b'<' | b'{')) {
        let envelope = Envelope::read(text).map_err(|refusal| failed(&refusal))?;
        return envelope
            .encrypt
            .map(std::borrow::Cow::into_owned)
            .ok_or_else(|| failed(&Refusal::NoEncrypt));
    }
    if text.is_empty() {
        return Err(Failure::new(
            "standard input is empty; it should hold an envelope or its base64",
        ));
    }
    String::from_utf8(text.to_vec())
        .map_err(|_| Failure::new("standard input is neither an envelope nor base64"))
}
