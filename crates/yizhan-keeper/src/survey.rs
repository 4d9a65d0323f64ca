//! What the store holds, without starting an engine over it: for tools.

use crate::{
    Authorizer, PlatformState,
    store::{Standing, Store, StoreError, Tokens},
};
use std::collections::BTreeMap;
use yizhan_core::{AppId, Scope, UnixTime};

/// A platform and its authorised accounts, as the store has them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlatformSurvey {
    /// Its ticket and token.
    pub state: PlatformState,
    /// Its accounts, by app id.
    pub authorizers: Vec<Authorizer>,
}

impl Store {
    /// Every platform that the store knows of, by app id. Changes nothing.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn survey(&self) -> Result<Vec<PlatformSurvey>, StoreError> {
        let tokens: BTreeMap<String, UnixTime> = self
            .tokens()
            .await?
            .into_iter()
            .filter(|row| row.kind == Tokens::Access)
            .filter_map(|row| Some((row.owner, row.token?.expires_at)))
            .collect();
        let mut platforms: BTreeMap<AppId, PlatformSurvey> = BTreeMap::new();
        for ticket in self.tickets().await? {
            known(&mut platforms, &ticket.platform, &tokens)
                .state
                .ticket_received_at = Some(ticket.received_at);
        }
        for row in self.authorizers().await? {
            if row.standing == Standing::Cancelled {
                continue;
            }
            let scope = Scope::authorizer(row.platform.clone(), row.account.clone());
            let platform = known(&mut platforms, &row.platform, &tokens);
            platform.state.authorizers += 1;
            platform.authorizers.push(Authorizer {
                component: row.platform,
                app_id: row.account,
                mini_program: row.mini_program,
                permissions: row.permissions,
                authorized_at: row.authorized_at,
                token_expires_at: tokens.get(&scope.to_string()).copied(),
                refused: row.standing == Standing::Refused,
            });
        }
        let mut surveys: Vec<_> = platforms.into_values().collect();
        for survey in &mut surveys {
            survey.authorizers.sort_by(|a, b| a.app_id.cmp(&b.app_id));
        }
        Ok(surveys)
    }
}

fn known<'a>(
    platforms: &'a mut BTreeMap<AppId, PlatformSurvey>,
    component: &AppId,
    tokens: &BTreeMap<String, UnixTime>,
) -> &'a mut PlatformSurvey {
    platforms
        .entry(component.clone())
        .or_insert_with(|| PlatformSurvey {
            state: PlatformState {
                component: component.clone(),
                ticket_received_at: None,
                token_expires_at: tokens.get(component.as_str()).copied(),
                authorizers: 0,
            },
            authorizers: Vec::new(),
        })
}
