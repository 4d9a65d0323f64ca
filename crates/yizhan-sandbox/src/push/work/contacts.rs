//! `change_contact`: to contact synchronisation, to applications that ask for it, and to the suites
//! that the corp has installed.

use super::{agent, contacts_route, push_notice};
use crate::{
    push::{
        body::Body,
        deliver::{Answered, Overrides, Parcel, deliver},
        route::Route,
    },
    reply::content::Kinds,
    server::Shared,
    state::work::Change,
};
use futures_util::future::{join, join_all};

/// Who signs events that nobody in particular causes.
const FROM: &str = "sys";

/// Pushes a change in the background.
pub(crate) fn push_soon(shared: &Shared, change: &Change) {
    let (tasks, shared, change) = (shared.0.tasks.clone(), shared.clone(), change.clone());
    tasks.spawn(async move { push(&shared, &change).await });
}

async fn push(shared: &Shared, change: &Change) {
    let (routes, suites, now) = {
        let state = shared.state();
        let Some(corp) = state.corps.get(&change.corp) else {
            return;
        };
        let asking = corp.agents.values().filter(|a| a.is.contact_events);
        let routes = asking.map(|a| agent(&state, &change.corp, a));
        let routes = routes.chain([contacts_route(corp)]).filter_map(Result::ok);
        let routes: Vec<Route> = routes.collect();
        let installed = state
            .installs
            .keys()
            .filter(|(_, corp)| *corp == change.corp);
        let suites: Vec<String> = installed.map(|(suite, _)| suite.clone()).collect();
        (routes, suites, state.now())
    };
    let mut event = Body::default()
        .with("ToUserName", change.corp.as_str())
        .with("FromUserName", FROM)
        .with("CreateTime", now)
        .with("MsgType", "event")
        .with("Event", "change_contact");
    event = filled(event, change);
    let events = routes.into_iter().map(|route| {
        let parcel = Parcel {
            route,
            body: event.clone(),
            kind: "change_contact".to_owned(),
            account: Some(change.corp.clone()),
            answered: Answered::Reply {
                user: FROM.to_owned(),
                account: change.corp.clone(),
                kinds: Kinds::Work,
            },
            overrides: Overrides::default(),
        };
        deliver(shared, parcel)
    });
    let notices = suites.iter().map(|suite| {
        let fill = |body: Body| filled(body.with("AuthCorpId", change.corp.as_str()), change);
        let (corp, kind) = (Some(change.corp.as_str()), "change_contact");
        push_notice(shared, suite, corp, kind, fill, Overrides::default())
    });
    join(join_all(events), join_all(notices)).await;
}

fn filled(body: Body, change: &Change) -> Body {
    let body = body.with("ChangeType", change.kind);
    let members = change.members.iter();
    members.fold(body, |body, (name, value)| body.with(name, value.clone()))
}
