//! Whom pushes come for, and what each must have passed.

use crate::{
    builder::ToolkitBuilder,
    config::{Guard, Mode, PushConfig},
    error::StartError,
    intake::refused::is_app_id,
};
use sha2::{Digest as _, Sha256};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};
use yizhan_codec::{Crypt, KeyAge, Refusal, Signed, Verified};
use yizhan_core::{AppId, ExposeSecret as _, Scope, SecretString};
use yizhan_keeper::Roster;
use yizhan_message::Push;

/// One whose pushes or pages are served here.
pub(crate) struct Receiver {
    /// A component, an account, an agent or a suite.
    pub(crate) scope: Scope,
    /// The scope in words: it names the account in records.
    pub(crate) name: String,
    /// `None` when no token is configured, so that its URL is closed.
    pub(crate) guard: Option<Guard>,
    /// Signs what travels through a browser; it outlives a restart because it is derived.
    pub(crate) state_key: [u8; 32],
    /// An account's app secret.
    pub(crate) secret: Option<SecretString>,
}

impl Receiver {
    fn new(
        scope: Scope,
        receive_id: &str,
        push: Option<&PushConfig>,
        secret: &SecretString,
    ) -> Result<Self, StartError> {
        let name = scope.to_string();
        let has_modes = matches!(scope, Scope::Account(_));
        if push.is_some_and(|push| push.mode != Mode::Safe && !has_modes) {
            return Err(StartError::Mode(name));
        }
        if push.is_some_and(|push| push.token.expose_secret().is_empty()) {
            return Err(StartError::Token(name));
        }
        let guard = push.map(|push| push.guard(receive_id)).transpose();
        Ok(Self {
            guard: guard.map_err(|source| StartError::Key {
                of: name.clone(),
                source,
            })?,
            state_key: state_key(push, secret),
            secret: None,
            scope,
            name,
        })
    }

    fn accepting(mut self, receive_id: &AppId) -> Self {
        self.guard = self
            .guard
            .map(|guard| guard.map(|crypt| crypt.accept(receive_id.as_str())));
        self
    }

    /// As at a suite's data URL, where the receive id names the corp.
    fn of_corps(mut self) -> Self {
        self.guard = self.guard.map(|guard| guard.map(Crypt::accept_any));
        self
    }

    pub(crate) fn id(&self) -> &AppId {
        self.scope.app_id()
    }

    pub(crate) fn is_component(&self) -> bool {
        matches!(self.scope, Scope::Component(_))
    }

    /// The corp of a push to a suite's data URL: its receive id, which the text must agree with. The
    /// applications of individuals have an empty one.
    pub(crate) fn corp_of(&self, push: &Push, receive_id: &str) -> Result<AppId, Refusal> {
        let corp = push.to();
        if is_app_id(corp) && (receive_id == corp || receive_id.is_empty()) {
            return Ok(corp.into());
        }
        Err(Refusal::ReceiveId {
            expected: corp.chars().take(64).collect(),
            got: receive_id.to_owned(),
        })
    }

    /// What was verified once and has been on record since, with the mark that only the codec gives.
    pub(crate) fn again(&self, text: &[u8], now: i64) -> Option<Verified<Push>> {
        const NONCE: &str = "record";
        let timestamp = now.to_string();
        let signature;
        let mut signed = Signed {
            msg_signature: None,
            signature: None,
            timestamp: &timestamp,
            nonce: NONCE,
        };
        let opened = match self.guard.as_ref()? {
            Guard::Plain(token) => {
                signature = token.sign(KeyAge::Current, now, NONCE);
                signed.signature = Some(&signature);
                token.open(&signed, text)
            }
            Guard::Sealed(crypt) => {
                let sealed = crypt.seal(text, KeyAge::Current, now, NONCE);
                signature = sealed.msg_signature;
                signed.msg_signature = Some(&signature);
                crypt.open(&signed, &sealed.encrypt)
            }
        };
        Some(opened.ok()?.map(|opened| Push::read(opened.text)))
    }
}

fn state_key(push: Option<&PushConfig>, secret: &SecretString) -> [u8; 32] {
    let mut key = Sha256::new();
    key.update(b"yizhan web state\0");
    match push.and_then(|push| Some((push.encoding_aes_key.as_ref()?, &push.token))) {
        Some((aes_key, token)) => {
            key.update(aes_key.expose_secret().as_bytes());
            key.update(token.expose_secret().as_bytes());
        }
        None => key.update(secret.expose_secret().as_bytes()),
    }
    key.finalize().into()
}

type ById<K = AppId> = HashMap<K, Arc<Receiver>>;

/// Everyone whose pushes are received.
#[derive(Default)]
pub(crate) struct Receivers {
    components: ById,
    accounts: ById,
    /// By corp and agent, as a scope writes them.
    agents: ById<String>,
    /// Suites at their command URLs, and at their data URLs.
    commands: ById,
    data: ById,
}

impl Receivers {
    pub(crate) fn new(builder: &ToolkitBuilder) -> Result<Self, StartError> {
        let mut all = Self::default();
        for config in &builder.platforms {
            let id = &config.app_id;
            let scope = Scope::Component(id.clone());
            let receiver = Receiver::new(scope, id.as_str(), Some(&config.push), &config.secret)?;
            add(&mut all.components, id.clone(), receiver)?;
        }
        for config in &builder.accounts {
            let id = &config.app_id;
            let scope = Scope::Account(id.clone());
            let receiver = Receiver::new(scope, id.as_str(), config.push.as_ref(), &config.secret)?;
            let receiver = Receiver {
                secret: Some(config.secret.clone()),
                ..receiver
            };
            add(&mut all.accounts, id.clone(), receiver)?;
        }
        for config in &builder.agents {
            let scope = Scope::agent(config.corp.clone(), config.agent.clone());
            let (corp, push) = (config.corp.as_str(), config.push.as_ref());
            let receiver = Receiver::new(scope, corp, push, &config.secret)?;
            add(&mut all.agents, receiver.name.clone(), receiver)?;
        }
        for config in &builder.suites {
            let id = &config.suite_id;
            let at_url = || -> Result<_, StartError> {
                let scope = Scope::Suite(id.clone());
                let receiver =
                    Receiver::new(scope, id.as_str(), config.push.as_ref(), &config.secret)?;
                Ok(match &config.provider {
                    Some(provider) => receiver.accepting(provider),
                    None => receiver,
                })
            };
            add(&mut all.commands, id.clone(), at_url()?)?;
            add(&mut all.data, id.clone(), at_url()?.of_corps())?;
        }
        // A record names an account by its id alone.
        let mut names = HashSet::new();
        let twice = all.iter().find(|receiver| !names.insert(&receiver.name));
        match twice.map(|receiver| receiver.name.clone()) {
            Some(twice) => Err(StartError::Repeated(twice)),
            None => Ok(all),
        }
    }

    /// Whose tokens are kept: everyone's, and those of `roster`.
    pub(crate) fn roster(builder: &mut ToolkitBuilder) -> Roster {
        let mut roster = std::mem::take(&mut builder.roster);
        for config in &builder.platforms {
            roster = roster.platform(config.kept());
        }
        for config in &builder.accounts {
            roster = roster.own(config.kept());
        }
        for config in &builder.agents {
            roster = roster.own(config.kept());
        }
        for config in &builder.suites {
            roster = roster.suite(config.kept());
        }
        roster
    }

    pub(crate) fn component(&self, app_id: &str) -> Option<&Arc<Receiver>> {
        self.components.get(app_id)
    }

    /// The platform, when there is no other.
    pub(crate) fn only_component(&self) -> Option<&Arc<Receiver>> {
        let mut all = self.components.values();
        all.next().filter(|_| self.components.len() == 1)
    }

    pub(crate) fn components(&self) -> impl Iterator<Item = &Arc<Receiver>> {
        self.components.values()
    }

    pub(crate) fn account(&self, app_id: &str) -> Option<&Arc<Receiver>> {
        self.accounts.get(app_id)
    }

    pub(crate) fn agent(&self, corp: &str, agent: &str) -> Option<&Arc<Receiver>> {
        self.agents.get(&format!("{corp}/{agent}"))
    }

    /// A suite at its command URL.
    pub(crate) fn command(&self, suite: &str) -> Option<&Arc<Receiver>> {
        self.commands.get(suite)
    }

    /// A suite at its data URL.
    pub(crate) fn data(&self, suite: &str) -> Option<&Arc<Receiver>> {
        self.data.get(suite)
    }

    /// A platform or suite: whom notices are for.
    pub(crate) fn platform(&self, id: &str) -> Option<&Arc<Receiver>> {
        self.component(id).or_else(|| self.command(id))
    }

    /// Who is meant by the name in a record, and at which URL their pushes come; `None` for those
    /// who are configured no more.
    pub(crate) fn named(&self, name: &str) -> Option<(&Arc<Receiver>, Scope)> {
        let Some((first, second)) = name.split_once('/') else {
            let receiver = self.platform(name).or_else(|| self.account(name))?;
            return Some((receiver, receiver.scope.clone()));
        };
        if let Some(receiver) = self.component(first) {
            return Some((receiver, Scope::authorizer(first, second)));
        }
        if let Some(receiver) = self.data(first) {
            return Some((receiver, Scope::auth_corp(first, second)));
        }
        let receiver = self.agents.get(name)?;
        Some((receiver, receiver.scope.clone()))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Arc<Receiver>> {
        let own = self.accounts.values().chain(self.agents.values());
        self.components
            .values()
            .chain(self.commands.values())
            .chain(own)
    }
}

fn add<K: Eq + std::hash::Hash>(
    to: &mut ById<K>,
    key: K,
    receiver: Receiver,
) -> Result<(), StartError> {
    let name = receiver.name.clone();
    match to.insert(key, Arc::new(receiver)) {
        None => Ok(()),
        Some(_) => Err(StartError::Repeated(name)),
    }
}
