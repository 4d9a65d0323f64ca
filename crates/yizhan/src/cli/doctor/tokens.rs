//! The age of tickets, and whether everyone has a token.

use super::finding::Finding;
use yizhan_core::{Scope, UnixTime};
use yizhan_gateway::Config;
use yizhan_keeper::{Settings, Store, Survey};

/// Accounts without a token that are named one by one.
const MOST_NAMED: usize = 20;

pub(super) async fn check(config: &Config, store: &Store, now: UnixTime) -> Vec<Finding> {
    let survey = match store.survey().await {
        Ok(survey) => survey,
        Err(error) => {
            let check = "tickets and tokens";
            return vec![Finding::bad(check, error.to_string(), "check the store")];
        }
    };
    let look = Look { survey, now };
    let mut found = Vec::new();
    for platform in &config.platforms {
        let scope = Scope::Component(platform.app_id.clone());
        found.push(look.ticket(&scope));
        found.push(look.token("component token", &scope));
        found.extend(look.authorized("authorizer tokens", &scope));
    }
    for suite in &config.suites {
        let scope = Scope::Suite(suite.suite_id.clone());
        found.push(look.ticket(&scope));
        found.push(look.token("suite token", &scope));
        found.extend(look.authorized("corp tokens", &scope));
        if let (Some(corp), Some(_)) = (&suite.provider, &suite.provider_secret) {
            found.push(look.token("provider token", &Scope::Provider(corp.clone())));
        }
    }
    for account in &config.accounts {
        found.push(look.token("token", &Scope::Account(account.app_id.clone())));
    }
    for agent in &config.agents {
        let scope = Scope::agent(agent.corp.clone(), agent.agent.clone());
        found.push(look.token("token", &scope));
    }
    found
}

struct Look {
    survey: Survey,
    now: UnixTime,
}

impl Look {
    fn ticket(&self, platform: &Scope) -> Finding {
        let check = format!("ticket of {platform}");
        let is_suite = matches!(platform, Scope::Suite(_));
        let Some(ticket) = self.survey.ticket(platform) else {
            let remedy = match is_suite {
                false => "enter PUBLIC_URL/wechat/events as the URL for authorisation events in \
                     WeChat's console; tickets come every ten minutes once it is saved"
                    .to_owned(),
                true => format!(
                    "enter PUBLIC_URL/wechat/suite/{platform}/command as the command URL \
                     (指令回调URL) in WeCom's console for providers; tickets come every ten minutes \
                     once it is saved"
                ),
            };
            return Finding::bad(check, "none has ever come", remedy);
        };
        let age = self.now.since(ticket.received_at);
        if age <= Settings::default().ticket_silence_seconds {
            return Finding::good(check, format!("{age} s old"));
        }
        let again = match is_suite {
            false => "the gateway asks WeChat to push again (api_start_push_ticket)",
            true => "WeCom's console for providers has a button that pushes one now",
        };
        match ticket.usable_until.since(self.now) {
            left if left > 0 => Finding::doubtful(
                check,
                format!(
                    "the last one came {} min ago and is usable for {} min more",
                    age / 60,
                    left / 60
                ),
                format!("WeChat pushes one every ten minutes: check the callback URL; {again}"),
            ),
            _ => Finding::bad(
                check,
                format!(
                    "none that is usable: the last one came {} min ago",
                    age / 60
                ),
                format!("check the callback URL; {again}"),
            ),
        }
    }

    fn token(&self, kind: &str, scope: &Scope) -> Finding {
        let check = format!("{kind} of {scope}");
        match self.left(scope) {
            Some(left) => Finding::good(check, format!("ends in {left} s")),
            None if scope.platform().is_some() => Finding::doubtful(
                check,
                "none that is valid",
                "it is fetched at the next call, as soon as a ticket is there",
            ),
            None => Finding::doubtful(
                check,
                "none that is valid",
                "start the gateway, which fetches it; when it does not, its log says why: often a \
                 wrong secret, or this machine's address is not in the list of the console",
            ),
        }
    }

    /// For how many seconds somebody's token is valid.
    fn left(&self, scope: &Scope) -> Option<i64> {
        let ends = self.survey.token_expires_at(scope)?;
        Some(ends.since(self.now)).filter(|left| *left > 0)
    }

    /// Those who authorised a component or a suite.
    fn authorized(&self, kind: &str, platform: &Scope) -> Vec<Finding> {
        let check = format!("{kind} of {platform}");
        let known = self.survey.authorized(platform);
        let all = known.len();
        let (refused, held): (Vec<_>, Vec<_>) = known.into_iter().partition(|it| it.refused);
        let refused: Vec<_> = refused.into_iter().map(|it| it.scope).collect();
        let held = held.into_iter().map(|it| it.scope);
        let without: Vec<_> = held.filter(|scope| self.left(scope).is_none()).collect();
        let mut found = Vec::new();
        if !refused.is_empty() {
            found.push(Finding::doubtful(
                check.clone(),
                format!(
                    "WeChat refuses {} of {all}: {}",
                    refused.len(),
                    ids(&refused)
                ),
                "they must authorise again",
            ));
        }
        if !without.is_empty() {
            found.push(Finding::doubtful(
                check.clone(),
                format!(
                    "{} of {all} are not valid: {}",
                    without.len(),
                    ids(&without)
                ),
                "they are refreshed while the gateway runs",
            ));
        }
        if found.is_empty() {
            found.push(Finding::good(check, format!("all {all} are valid")));
        }
        found
    }
}

fn ids(scopes: &[Scope]) -> String {
    let named = scopes.iter().take(MOST_NAMED);
    let mut named: Vec<_> = named.map(|scope| scope.app_id().to_string()).collect();
    if scopes.len() > MOST_NAMED {
        named.push("…".to_owned());
    }
    named.join(", ")
}
