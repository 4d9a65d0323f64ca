//! `yizhan call`: one call of WeChat's API with a managed token.

mod request;
mod tokens;

use super::{failure::Failure, nearest::unknown, output::Format};
use request::Request;
use serde_json::Value;
use std::{io::Write, path::PathBuf};
use tokens::Caller;
use url::Url;
use yizhan_client::FilePart;
use yizhan_core::{Method, SecretString};
use yizhan_spec::Entry;

/// Call WeChat's API with an account's token.
///
/// The token is that of the configuration's store, or comes from a running gateway or sandbox.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  yizhan call wx… GET /cgi-bin/user/info openid=OPENID\n  yizhan call wx… POST /cgi-bin/message/custom/send '{\"touser\":\"OPENID\",\"msgtype\":\"text\",\"text\":{\"content\":\"hello\"}}'\n  yizhan call wx… POST mp.media.upload type=image --file media=poster.jpg\n  yizhan call CORP/AGENT GET /cgi-bin/user/get userid=zhangsan\n  yizhan call wx… GET /cgi-bin/user/get --gateway http://127.0.0.1:9700"
)]
pub(super) struct Call {
    /// On whose behalf: an account, a platform or a suite by its id; CORP/AGENT, SUITE/CORP.
    app_id: String,
    /// GET or POST.
    #[arg(value_parser = method)]
    method: Method,
    /// As in /cgi-bin/user/info, or an operation's name, as in mp.user.info.
    path: String,
    /// The request as JSON, or its members, as in openid=OPENID.
    members: Vec<String>,
    /// A file of an upload, as in media=poster.jpg.
    #[arg(long = "file", value_name = "NAME=PATH", value_parser = file)]
    files: Vec<(String, PathBuf)>,
    /// Call a path that is not in the table, or a request that it finds wanting, as it stands.
    #[arg(long, conflicts_with = "files")]
    raw: bool,
    /// The configuration whose store holds the token.
    #[arg(long, default_value = "yizhan.toml", env = "YIZHAN_CONFIG")]
    config: PathBuf,
    /// Call through a running gateway, or a sandbox; its client secret is in YIZHAN_CLIENT_SECRET.
    #[arg(long)]
    gateway: Option<Url>,
    /// A client secret of the gateway; at a sandbox, the account's own.
    #[arg(long, env = "YIZHAN_CLIENT_SECRET", hide_env_values = true)]
    secret: Option<SecretString>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Call {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let request = Request::read(&self.members)?;
        let entry = match self.raw {
            true => None,
            false => Some(self.operation(&request)?),
        };
        let caller = match (&self.gateway, &self.secret) {
            (None, _) => Caller::configured(&self.config, &self.app_id).await?,
            (Some(url), Some(secret)) => Caller::through(url, &self.app_id, secret).await?,
            (Some(_), None) => {
                return Err(Failure::new(
                    "a gateway gives tokens for a client secret: set YIZHAN_CLIENT_SECRET",
                ));
            }
        };
        let account = &caller.account;
        let Some(entry) = entry else {
            let members = request.into_value();
            let answer = account.call_raw(self.method, &self.path, members).await?;
            self.print(&answer.to_string().into_bytes());
            return Ok(());
        };
        let operation = &entry.operation;
        let names = self.files.iter().map(|(name, _)| name.as_str());
        let members = request.complete(entry, account.scope(), &names.collect::<Vec<_>>())?;
        let answer = if self.files.is_empty() {
            account.send(operation, members).await?
        } else {
            let files = self.files.iter();
            let files: Vec<_> = files
                .map(|(name, path)| FilePart::path(path).part(name))
                .collect();
            let (client, scope) = (account.client(), account.scope());
            client.send_files(scope, operation, members, &files).await?
        };
        self.print(&answer);
        Ok(())
    }

    /// The operation that is meant: of several with a path, the one whose members are there.
    fn operation(&self, request: &Request) -> Result<&'static Entry, Failure> {
        let named = yizhan_spec::named(&self.path);
        let all = match &named {
            Some(entry) => std::slice::from_ref(entry),
            None => yizhan_spec::find_all(&self.path),
        };
        let fits = |entry: &&&Entry| entry.operation.method == self.method;
        let mut candidates = all.iter().filter(fits);
        match (candidates.clone().find(|e| request.suits(e)), all.first()) {
            (Some(entry), _) => Ok(entry),
            (None, None) => Err(unknown(&self.path)),
            (None, Some(other)) => candidates.next().copied().ok_or_else(|| {
                let other = other.operation.method;
                Failure::new(format!("{} is called with {other}", self.path))
            }),
        }
    }

    /// JSON as JSON, a file as it is.
    fn print(&self, answer: &[u8]) {
        match serde_json::from_slice::<Value>(answer) {
            Ok(json) => self.format.print(&json, || format!("{json:#}")),
            Err(_) => {
                let mut out = std::io::stdout().lock();
                if out.write_all(answer).and_then(|()| out.flush()).is_err() {
                    std::process::exit(0);
                }
            }
        }
    }
}

fn method(name: &str) -> Result<Method, String> {
    match name.to_ascii_uppercase().as_str() {
        "GET" => Ok(Method::Get),
        "POST" => Ok(Method::Post),
        _ => Err("WeChat's methods are GET and POST".to_owned()),
    }
}

fn file(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, path)) if !name.is_empty() => Ok((name.to_owned(), path.into())),
        _ => Err(format!("{text:?} is not of the form NAME=PATH")),
    }
}
