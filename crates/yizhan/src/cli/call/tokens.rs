//! Whose token a call takes: the store's, or one that a gateway gives out.

use super::Failure;
use serde_json::{Map, Value};
use std::{path::Path, pin::Pin, sync::Arc};
use url::Url;
use yizhan_client::{
    AccountClient, Client, Hosts, Http, HttpSettings, Token, TokenError, TokenSource,
};
use yizhan_core::{Clock, ErrCode, ExposeSecret, Scope, SecretString};
use yizhan_gateway::{Config, open_store};
use yizhan_keeper::{Keeper, Settings};

/// A client with the account's token.
pub(super) struct Caller {
    pub(super) account: AccountClient,
    /// Renews the token while the call lasts.
    _keeper: Option<Keeper>,
}

impl Caller {
    /// With the store of a configuration, beside a running gateway or without one.
    pub(super) async fn configured(path: &Path, app_id: &str) -> Result<Self, Failure> {
        let config = Config::load(path)?;
        let http = Http::new(HttpSettings::at(config.hosts.clone()))?;
        let roster = config.roster();
        let mut settings = Settings::default();
        // Only what this call needs is renewed.
        settings.idle_seconds = Some(0);
        settings.jsapi_tickets_ahead = false;
        let clock: Arc<dyn Clock> = http.clock();
        let keeper = Keeper::start(open_store(&config)?, http, roster, clock, settings).await?;
        let everyone = everyone(&config, &keeper);
        // An account that authorised a platform is known by its own id, too.
        let asked = |scope: &&Scope| {
            scope.to_string() == app_id
                || matches!(scope, Scope::Authorizer { authorizer, .. } if authorizer.as_str() == app_id)
        };
        let scope = everyone.iter().find(asked).cloned();
        let scope = scope.ok_or_else(|| unknown(app_id, path, &everyone))?;
        Ok(Self {
            account: keeper.client().account(scope),
            _keeper: Some(keeper),
        })
    }

    /// Through a gateway or a sandbox, which gives tokens as WeChat does.
    pub(super) async fn through(
        url: &Url,
        app_id: &str,
        secret: &SecretString,
    ) -> Result<Self, Failure> {
        let http = Http::new(HttpSettings::at(Hosts::all_at(url.clone())))?;
        let token = yizhan_spec::named("mp.token.stable_token")
            .ok_or_else(|| Failure::new("the table has no operation for tokens"))?;
        let members = Map::from_iter([
            ("grant_type".to_owned(), Value::from("client_credential")),
            ("appid".to_owned(), app_id.into()),
            ("secret".to_owned(), secret.expose_secret().into()),
        ]);
        let answer = http.send(&token.operation, None, members).await?;
        let answer: Value = serde_json::from_slice(&answer)?;
        let value = answer["access_token"].as_str().unwrap_or_default();
        let seconds = answer["expires_in"].as_i64().unwrap_or_default();
        let now = http.clock().now();
        let token = Given(Token {
            value: value.into(),
            generation: 0,
            obtained_at: now,
            expires_at: now.plus(seconds),
        });
        let client = Client::new(http, Arc::new(token));
        Ok(Self {
            account: client.account(Scope::Account(app_id.into())),
            _keeper: None,
        })
    }
}

/// All whom the configuration names, and those who have authorised them.
fn everyone(config: &Config, keeper: &Keeper) -> Vec<Scope> {
    let mut all = Vec::new();
    for platform in &config.platforms {
        all.push(Scope::Component(platform.app_id.clone()));
        let held = keeper.authorizers(&platform.app_id).into_iter();
        all.extend(held.map(|held| Scope::authorizer(held.component, held.app_id)));
    }
    for account in &config.accounts {
        all.push(Scope::Account(account.app_id.clone()));
    }
    for agent in &config.agents {
        all.push(Scope::agent(agent.corp.clone(), agent.agent.clone()));
    }
    for suite in &config.suites {
        all.push(Scope::Suite(suite.suite_id.clone()));
        let held = keeper.corps(&suite.suite_id).into_iter();
        all.extend(held.map(|held| Scope::auth_corp(held.suite, held.corp)));
    }
    all
}

/// Nobody of that id, so who there is.
fn unknown(asked: &str, path: &Path, everyone: &[Scope]) -> Failure {
    let configured = everyone
        .iter()
        .filter(|scope| !matches!(scope, Scope::Authorizer { .. } | Scope::AuthCorp { .. }));
    let ids: Vec<_> = configured.map(Scope::to_string).collect();
    let path = path.display();
    Failure::new(match ids.is_empty() {
        true => format!("{path} configures nobody; see `yizhan init -`"),
        false => format!(
            "{asked} is not configured in {path} and has authorised none of its platforms and suites; \
             it configures {}",
            ids.join(", ")
        ),
    })
}

/// One token, for one call.
struct Given(Token);

type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

impl TokenSource for Given {
    fn token<'a>(&'a self, _: &'a Scope) -> Boxed<'a, Result<Token, TokenError>> {
        Box::pin(async { Ok(self.0.clone()) })
    }

    fn refused<'a>(&'a self, _: &'a Scope, _: u64, _: ErrCode) -> Boxed<'a, ()> {
        Box::pin(async {})
    }
}
