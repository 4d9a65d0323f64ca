//! Events that a component receives at its event address: consent given, changed and withdrawn, and
//! any other notice by its InfoType.

use super::{
    body::Body,
    deliver::{Answered, Overrides, Parcel, deliver},
    record::Delivery,
    route,
};
use crate::{server::Shared, state::life::Consent};
use std::time::Duration;

/// Pushes an event to a component's event address.
pub(crate) async fn push_component_event(
    shared: &Shared,
    component: &str,
    account: Option<&str>,
    kind: &str,
    fill: impl FnOnce(Body) -> Body,
    overrides: Overrides,
) -> Delivery {
    let (route, now) = {
        let state = shared.state();
        let Some(c) = state.components.get(component) else {
            return Delivery::unsent("the component is gone");
        };
        (route::component_event(c), state.now())
    };
    let route = match route {
        Ok(route) => route,
        Err(reason) => return Delivery::unsent(reason),
    };
    let common = Body::default()
        .with("AppId", component)
        .with("CreateTime", now)
        .with("InfoType", kind);
    let parcel = Parcel {
        route,
        body: fill(common),
        kind: kind.to_owned(),
        account: account.map(ToOwned::to_owned),
        answered: Answered::Success,
        overrides,
    };
    deliver(shared, parcel).await.delivery
}

/// Pushes `authorized` or `updateauthorized`, whichever `kind` is, with the code of a consent.
pub(crate) async fn push_consent(
    shared: &Shared,
    kind: &str,
    component: &str,
    account: &str,
    consent: &Consent,
    overrides: Overrides,
) -> Delivery {
    let fill = |body: Body| {
        body.with("AuthorizerAppid", account)
            .with("AuthorizationCode", consent.event_code.as_str())
            .with("AuthorizationCodeExpiredTime", consent.event_expires_at)
            .with("PreAuthCode", consent.pre_auth_code.as_str())
    };
    push_component_event(shared, component, Some(account), kind, fill, overrides).await
}

/// Pushes a consent after a while, in the background.
pub(crate) fn push_later(
    shared: &Shared,
    kind: &'static str,
    component: &str,
    account: &str,
    consent: &Consent,
    gap_ms: u32,
    overrides: Overrides,
) {
    let (shared, component, account, consent) = (
        shared.clone(),
        component.to_owned(),
        account.to_owned(),
        consent.clone(),
    );
    let tasks = shared.0.tasks.clone();
    tasks.spawn(async move {
        let gap = tokio::time::sleep(Duration::from_millis(gap_ms.into()));
        tokio::select! {
            () = gap => {}
            () = shared.0.stop.cancelled() => return,
        }
        push_consent(&shared, kind, &component, &account, &consent, overrides).await;
    });
}

/// Pushes `unauthorized`.
pub(crate) async fn push_withdrawal(
    shared: &Shared,
    component: &str,
    account: &str,
    overrides: Overrides,
) -> Delivery {
    let fill = |body: Body| body.with("AuthorizerAppid", account);
    push_component_event(
        shared,
        component,
        Some(account),
        "unauthorized",
        fill,
        overrides,
    )
    .await
}
