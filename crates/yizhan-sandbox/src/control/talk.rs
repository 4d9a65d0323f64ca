//! Messages and events of an account, pushed to whoever receives them, and what was answered.

use super::{
    answer::{Answer, Refused},
    consent, desk,
    params::Params,
    people::known_user,
};
use crate::{
    push::{
        body::Body,
        deliver::{Answered, Overrides, Parcel, deliver},
        forge::Forge,
        message::{extend, fill},
        record::PushRecord,
        route::{self, Route},
        work,
    },
    reply::content::Kinds,
    server::Shared,
    state::{State, life::Trigger, work::Corp},
};
use axum::Json;
use futures_util::future::join_all;
use serde_json::{Map, Value, json};

/// POST `message`.
pub(super) async fn message(shared: &Shared, mut params: Params) -> Answer {
    let asked = Asked::read(shared, &mut params)?;
    let kind = params.text("type")?.unwrap_or_else(|| "text".to_owned());
    if kind == "event" {
        return Err(Refused::bad("type", "is `event`: POST event pushes events"));
    }
    let fields = params.object("fields")?.unwrap_or_default();
    let mut body = asked.common(shared, &kind);
    let msg_id = shared.state().next_msg_id();
    fill(&mut body, &kind, params.rest(), fields)
        .map_err(|why| Refused::new(400, "unknown_parameter", why))?;
    if !body.has("MsgId") {
        body.set("MsgId", msg_id);
    }
    if asked.agent.is_some() && kind == "location" && !body.has("AppType") {
        body.set("AppType", "wxwork");
    }
    {
        let mut state = shared.state();
        let person = (asked.account.clone(), asked.user.clone());
        let user = state.users.get(&person);
        if user.is_some_and(|user| user.following.blacklisted) {
            let message = "the user is on the account's blacklist and cannot write to it";
            return Err(Refused::conflict("blacklisted", message));
        }
        state.open_window(&asked.account, &asked.user, Trigger::Message);
        if asked.agent.is_none() {
            let now = state.now();
            let text = body.text("Content");
            let said = text.map_or_else(|| format!("[{kind}]"), str::to_owned);
            let desk = &mut state.official(&asked.account).desk;
            desk.heard(&asked.user, &said, now);
        }
    }
    asked.push(shared, body, &kind).await
}

/// POST `event`.
pub(super) async fn event(shared: &Shared, mut params: Params) -> Answer {
    let asked = Asked::read(shared, &mut params)?;
    let event = params.need("event")?;
    let mut given = params.object("fields")?.unwrap_or_default();
    for (name, value) in params.rest() {
        if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
            return Err(Refused::new(
                400,
                "unknown_parameter",
                format!(
                    "unknown parameter `{}`: the event's members go into `fields`",
                    name.escape_debug()
                ),
            ));
        }
        given.insert(name, value);
    }
    push_event(shared, asked, &event, given).await
}

/// An event happens and is pushed.
pub(super) async fn push_event(
    shared: &Shared,
    asked: Asked,
    event: &str,
    given: Map<String, Value>,
) -> Answer {
    let mut body = asked.common(shared, "event");
    body.set("Event", event);
    let has = given.keys().cloned().collect::<Vec<_>>();
    extend(&mut body, given).map_err(|why| Refused::new(400, "bad_parameter", why))?;
    // A menu, scan or follow event always carries its key, if only an empty one.
    if matches!(
        event,
        "subscribe" | "unsubscribe" | "SCAN" | "CLICK" | "VIEW" | "enter_agent"
    ) && !has.iter().any(|name| name == "EventKey")
    {
        body.set("EventKey", "");
    }
    happen(
        &mut shared.state(),
        &asked,
        event,
        body.text("EventKey").unwrap_or_default(),
    );
    asked.push(shared, body, event).await
}

/// What an event changes in the world.
fn happen(state: &mut State, asked: &Asked, event: &str, key: &str) {
    let now = state.now();
    let person = (asked.account.clone(), asked.user.clone());
    if let Some(user) = state.users.get_mut(&person) {
        match event {
            "subscribe" => {
                user.follow(now);
            }
            "unsubscribe" => {
                user.unfollow();
            }
            _ => {}
        }
    }
    let triggers: &[Trigger] = match event {
        "subscribe" if key.starts_with("qrscene_") => &[Trigger::Follow, Trigger::Scan],
        "subscribe" => &[Trigger::Follow],
        "SCAN" => &[Trigger::Scan],
        "CLICK" | "scancode_push" | "scancode_waitmsg" => &[Trigger::Menu],
        "user_enter_tempsession" => &[Trigger::EnterSession],
        "user_pay" | "user_pay_from_pay_cell" => &[Trigger::Payment],
        _ => &[],
    };
    for trigger in triggers {
        state.open_window(&asked.account, &asked.user, *trigger);
    }
}

/// Who writes to whom, and what departs from the rules.
pub(super) struct Asked {
    pub(super) account: String,
    original_id: String,
    kinds: Kinds,
    pub(super) user: String,
    only: Option<String>,
    /// The application, when the account is a WeCom corp.
    pub(super) agent: Option<u64>,
    overrides: Overrides,
}

impl Asked {
    pub(super) fn read(shared: &Shared, params: &mut Params) -> Result<Self, Refused> {
        let mut overrides = consent::overrides(params)?;
        overrides.raw_cdata = params.flag("raw_cdata")?.unwrap_or(false);
        overrides.forge = match params.text("forge")? {
            None => None,
            Some(name) => Some(Forge::named(&name).ok_or_else(|| {
                Refused::bad(
                    "forge",
                    "must be signature, missing, plain, receive_id or stale",
                )
            })?),
        };
        let from = params.text("from")?;
        let id = params.need("account")?;
        {
            let state = shared.state();
            if let Some(corp) = state.corps.get(&id) {
                return Self::of_corp(&state, corp, from, params, overrides);
            }
        }
        let only = match params.text("component")? {
            Some(id) if !shared.state().components.contains_key(&id) => {
                return Err(Refused::unknown("component", &id));
            }
            only => only,
        };
        let mut state = shared.state();
        let Some(account) = state.account(&id) else {
            return Err(Refused::unknown("account", &id));
        };
        let kinds = if account.is_mini() {
            Kinds::MiniProgram
        } else {
            Kinds::Official
        };
        let (account, original_id) = (account.is.app_id.clone(), account.is.original_id.clone());
        let user = known_user(&mut state, &account, from)?;
        Ok(Self {
            account,
            original_id,
            kinds,
            user,
            only,
            agent: None,
            overrides,
        })
    }

    fn of_corp(
        state: &State,
        corp: &Corp,
        from: Option<String>,
        params: &mut Params,
        overrides: Overrides,
    ) -> Result<Self, Refused> {
        let id = &corp.is.corp_id;
        let wanted = params.int("agent")?;
        let found = corp.agents.values().find(|agent| match wanted {
            Some(id) => u64::try_from(id) == Ok(agent.is.agent_id),
            None => work::agent(state, id, agent).is_ok(),
        });
        let Some(agent) = found else {
            let wanted =
                wanted.map_or_else(|| "(any with an address)".to_owned(), |id| id.to_string());
            return Err(Refused::unknown("agent", &wanted));
        };
        let first = corp.admin().map(|member| member.userid.clone());
        Ok(Self {
            account: id.clone(),
            original_id: id.clone(),
            kinds: Kinds::Work,
            user: from.or(first).unwrap_or_else(|| "zhangsan".to_owned()),
            only: None,
            agent: Some(agent.is.agent_id),
            overrides,
        })
    }

    fn routes(&self, shared: &Shared) -> Result<Vec<Route>, String> {
        let state = shared.state();
        if let Some(id) = self.agent {
            let corp = state.corps.get(&self.account);
            let agent = corp.and_then(|corp| corp.agents.get(&id));
            let agent = agent.ok_or("the application is gone")?;
            return Ok(vec![work::agent(&state, &self.account, agent)?]);
        }
        let account = state
            .accounts
            .get(&self.account)
            .ok_or("the account is gone")?;
        route::account_routes(&state, account, &self.user, self.only.as_deref())
    }

    fn common(&self, shared: &Shared, kind: &str) -> Body {
        Body::default()
            .with("ToUserName", self.original_id.as_str())
            .with("FromUserName", self.user.as_str())
            .with("CreateTime", shared.state().now())
            .with("MsgType", kind)
    }

    async fn push(self, shared: &Shared, mut body: Body, kind: &str) -> Answer {
        if let Some(agent) = self.agent {
            body.set("AgentID", agent);
        }
        let routes = self
            .routes(shared)
            .map_err(|why| Refused::conflict("no_receiver", why))?;
        if routes.is_empty() {
            return Err(Refused::conflict(
                "no_receiver",
                format!(
                    "nobody receives the messages of {}: it has no push_url, and no component with a message_url is authorised",
                    self.account
                ),
            ));
        }
        let members = body.to_object();
        let parcels = routes.into_iter().map(|route| Parcel {
            route,
            body: body.clone(),
            kind: kind.to_owned(),
            account: Some(self.account.clone()),
            answered: Answered::Reply {
                user: self.user.clone(),
                account: self.original_id.clone(),
                kinds: self.kinds,
            },
            overrides: self.overrides,
        });
        let records = join_all(parcels.map(|parcel| deliver(shared, parcel))).await;
        desk::pass_on(shared, &self.account, &self.user, &records);
        let mut told = told(&records, &members);
        if self.overrides.forge.is_some() {
            let attempts = records.iter().flat_map(|record| &record.delivery.attempts);
            told["refused"] = attempts
                .into_iter()
                .all(|attempt| attempt.status != Some(200))
                .into();
        }
        Ok(Json(told))
    }
}

/// The answer that the user gets is the first that says something; else the first.
fn told(records: &[PushRecord], members: &Map<String, Value>) -> Value {
    let says = |r: &&PushRecord| {
        r.reply
            .as_ref()
            .is_some_and(|reply| reply.reaches_the_user())
    };
    let main = records.iter().find(says).or_else(|| records.first());
    let deliveries: Vec<Value> = records
        .iter()
        .map(|r| {
            json!({
                "channel": r.channel,
                "component": r.component,
                "url": r.url,
                "push": r.seq,
                "delivery": r.delivery,
                "reply": r.reply,
            })
        })
        .collect();
    json!({
        "delivery": main.map(|r| &r.delivery),
        "reply": main.and_then(|r| r.reply.as_ref()),
        "deliveries": deliveries,
        "message": members,
    })
}
