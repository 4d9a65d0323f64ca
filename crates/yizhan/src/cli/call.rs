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
use yizhan_core::{Method, Product, Scope, SecretString};
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
        let operations = match self.raw {
            true => Vec::new(),
            false => self.operations()?,
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
        let Some(entry) = meant(&operations, &request, account.scope()) else {
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

    /// The operations of that name or path; there is one at least.
    fn operations(&self) -> Result<Vec<&'static Entry>, Failure> {
        let named = yizhan_spec::named(&self.path);
        let all = match named {
            Some(entry) => vec![entry],
            None => yizhan_spec::find_all(&self.path).to_vec(),
        };
        let Some(first) = all.first().map(|entry| entry.operation.method) else {
            return Err(unknown(&self.path));
        };
        let fits = all
            .into_iter()
            .filter(|it| it.operation.method == self.method);
        let fits: Vec<_> = fits.collect();
        match fits.is_empty() {
            true => Err(Failure::new(format!(
                "{} is called with {first}",
                self.path
            ))),
            false => Ok(fits),
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

/// Of several operations at a path, the one of the caller's world, WeChat or WeCom, whose members are
/// there.
fn meant(all: &[&'static Entry], request: &Request, scope: &Scope) -> Option<&'static Entry> {
    let abroad = |entry: &Entry| (entry.operation.product == Product::Work) != scope.is_work();
    let best = all
        .iter()
        .min_by_key(|entry| (abroad(entry), !request.suits(entry)));
    best.copied()
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
