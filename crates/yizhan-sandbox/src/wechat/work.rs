//! qyapi.weixin.qq.com: WeCom (企业微信). One file per group of endpoints.

mod agent;
mod chat;
mod contacts;
mod content;
mod department;
pub(super) mod guard;
mod identity;
mod media;
mod member;
mod menu;
mod message;
mod recipients;
mod suite;
mod tag;
mod token;

use super::{
    answer::Answer,
    call::{Call, number},
    guard::holder,
    route::{Ctx, Route, Site, find_path},
};
use crate::{
    errors::{ApiError, work::error},
    state::{
        State,
        tokens::{Holder, random_bytes},
        work::{Agent, Caller, Corp},
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha1::{Digest, Sha1};
use std::{fmt::Write as _, net::IpAddr};
use yizhan_core::Host;
use yizhan_spec::find_all;

const GROUPS: &[&[Route]] = &[
    token::ROUTES,
    suite::ROUTES,
    department::ROUTES,
    member::ROUTES,
    member::lists::ROUTES,
    tag::ROUTES,
    identity::ROUTES,
    agent::ROUTES,
    menu::ROUTES,
    media::ROUTES,
    message::ROUTES,
    chat::ROUTES,
];

/// The route of a path.
pub(super) fn find(path: &str) -> Option<&'static Route> {
    let mut routes = GROUPS.iter().flat_map(|group| group.iter());
    routes.find(|route| route.path == path)
}

/// Which host answers a call: the one that it names; at our own address the one whose token came,
/// else the one that knows the path.
pub(super) fn host(state: &State, call: &Call) -> Host {
    match call.site {
        Site::Work => Host::Work,
        Site::Api => Host::Api,
        Site::Mp => Host::Mp,
        Site::Open => Host::Open,
        Site::Any => match holder(state, call) {
            Some(Holder::Work(_)) => Host::Work,
            Some(_) => Host::Api,
            None if find_path(&call.path).is_some() => Host::Api,
            None if find(&call.path).is_some() => Host::Work,
            None => {
                let knows = |host| {
                    find_all(&call.path)
                        .iter()
                        .any(|e| e.operation.host == host)
                };
                if knows(Host::Work) && !knows(Host::Api) {
                    Host::Work
                } else {
                    Host::Api
                }
            }
        },
    }
}

/// The id of a call as WeCom's errors carry it.
pub(super) fn hint(now: i64) -> String {
    let bytes: [u8; 17] = random_bytes();
    let mut text = format!("{now}_{}_", bytes[16] % 100);
    for byte in &bytes[..16] {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// An error's text as WeCom writes it.
pub(super) fn errmsg(error: &ApiError, hint: &str, ip: IpAddr) -> String {
    format!(
        "{}, hint: [{hint}], from ip: {ip}, more info at https://open.work.weixin.qq.com/devtool/query?e={}",
        error.text, error.code
    )
}

/// An `errcode` of 0 with a text of its own (`created`), and the members behind it.
fn done(text: &str, mut members: Value) -> Answer {
    members["errcode"] = 0.into();
    members["errmsg"] = text.into();
    Answer::Json(members)
}

/// Text of a call's body that is not empty.
fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str().filter(|text| !text.is_empty())
}

impl Ctx<'_> {
    /// A query parameter, or WeCom's error of its absence.
    fn need_query(&self, name: &str, absent: i32) -> Result<String, ApiError> {
        let value = self.call.param(name).map(str::to_owned);
        value.ok_or_else(|| error(absent))
    }

    /// Who calls WeCom.
    fn caller(&self) -> Result<&Caller, ApiError> {
        match &self.holder {
            Some(Holder::Work(caller)) => Ok(caller),
            _ => Err(error(40014)),
        }
    }

    /// The corp that the token is for.
    fn corp(&mut self) -> Result<&mut Corp, ApiError> {
        let id = self.app_id().to_owned();
        self.state.corps.get_mut(&id).ok_or_else(|| error(40013))
    }

    /// The id of the calling application; `None` for contact synchronisation.
    fn own_agent(&self) -> Result<Option<u64>, ApiError> {
        match self.caller()? {
            Caller::Agent { agent, .. } => Ok(Some(*agent)),
            Caller::Authorized { suite, corp } => {
                let install = self.state.installs.get(&(suite.clone(), corp.clone()));
                install.map(|i| Some(i.agent)).ok_or_else(|| error(48004))
            }
            _ => Ok(None),
        }
    }

    /// The application that a call is about, which must be the caller's own: 40056 for one that
    /// does not exist, 301002 for another's. A suite need not name it.
    fn agent(&mut self, named: Option<&Value>) -> Result<&mut Agent, ApiError> {
        let own = self.own_agent()?;
        let is_suite = matches!(self.caller()?, Caller::Authorized { .. });
        let wanted = match named {
            Some(id) => number(id)
                .and_then(|id| u64::try_from(id).ok())
                .ok_or_else(|| error(40056))?,
            None if is_suite => own.unwrap_or(0),
            None => return Err(error(41011)),
        };
        let agents = &mut self.corp()?.agents;
        let agent = agents.get_mut(&wanted).ok_or_else(|| error(40056))?;
        if own == Some(wanted) {
            Ok(agent)
        } else {
            Err(error(301_002))
        }
    }
}

/// Addresses as WeCom lists its own: those of the sandbox.
fn addresses(_: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    Ok(Answer::with(json!({ "ip_list": ["127.0.0.1"] })))
}

/// A member's id for a provider as a whole.
fn open_userid(corp: &str, userid: &str) -> String {
    let digest = Sha1::digest(format!("open_userid/{corp}/{userid}"));
    format!("wo{}", URL_SAFE_NO_PAD.encode(digest))
}
