//! The rehearsal of the whole-network release test (全网发布检测), graded step by step.
//! <https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/releases_instructions.html>

mod steps;

use crate::{
    push::{
        body::Body,
        deliver::{Answered, Overrides, Parcel, deliver},
        events::push_consent,
        record::PushRecord,
        route::account_routes,
        ticket,
    },
    reply::content::Kinds,
    server::Shared,
    state::life::Trigger,
    world::RELEASE_TEST_GROUPS,
};
use serde::Serialize;
use std::time::{Duration, Instant};

/// Whether an app id is one of the ten that WeChat tests with.
pub(crate) fn is_test_account(app_id: &str) -> bool {
    RELEASE_TEST_GROUPS
        .iter()
        .any(|group| group[0] == app_id || group[2] == app_id)
}

/// What a run departs in from the usual.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    /// Also the event step of the texts of 2015 to 2017.
    pub(crate) legacy_event: bool,
    /// Send the code of the `authorized` event again instead of a fresh one.
    pub(crate) same_code: bool,
    /// How long the exchange and the message by API are waited for.
    pub(crate) patience: Duration,
}

/// A graded run.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Report {
    /// Whether every step passed.
    pub(crate) passed: bool,
    /// 1 to 5.
    pub(crate) group: usize,
    /// The platform that was tested.
    pub(crate) component: String,
    /// App id of the group's official account.
    pub(crate) official_account: String,
    /// App id of the group's mini program.
    pub(crate) mini_program: String,
    /// In the order in which they ran.
    pub(crate) steps: Vec<Step>,
}

/// One line of a report.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Step {
    /// 0 pre-authorisation, 1 ticket, 2 passive text, 3 and 4 the customer messages, 5 the legacy
    /// event.
    pub(crate) step: u8,
    /// What is looked at.
    pub(crate) name: &'static str,
    /// Whether it passed.
    pub(crate) ok: bool,
    /// What must happen.
    pub(crate) expected: String,
    /// What happened.
    pub(crate) got: String,
    /// Real milliseconds that it took.
    pub(crate) ms: u64,
}

/// One of the two accounts of a group.
#[derive(Clone)]
struct Tested {
    app_id: String,
    original_id: String,
    kinds: Kinds,
    user: String,
    event_code: String,
}

/// A run of the test against one platform.
pub(crate) struct Rehearsal<'a> {
    shared: &'a Shared,
    component: String,
    group: usize,
    options: Options,
    official: Tested,
    mini: Tested,
    /// The last call before the run.
    calls_before: u64,
    steps: Vec<Step>,
}

impl<'a> Rehearsal<'a> {
    /// With the accounts of a group, counted from 0; `None` when the world lacks them.
    pub(crate) fn new(
        shared: &'a Shared,
        component: &str,
        group: usize,
        options: Options,
    ) -> Option<Self> {
        let [official, _, mini, _] = RELEASE_TEST_GROUPS.get(group)?;
        let calls_before = shared.calls().iter().next_back().map_or(0, |call| call.seq);
        Some(Self {
            shared,
            component: component.to_owned(),
            group,
            options,
            official: tested(shared, official)?,
            mini: tested(shared, mini)?,
            calls_before,
            steps: Vec::new(),
        })
    }

    /// Runs all steps, also after one has failed.
    pub(crate) async fn run(mut self) -> Report {
        self.pre_authorization().await;
        self.ticket().await;
        self.passive_text().await;
        let official = self.official.clone();
        self.customer_message(3, &official).await;
        let mini = self.mini.clone();
        self.customer_message(4, &mini).await;
        if self.options.legacy_event {
            self.event().await;
        }
        Report {
            passed: self.steps.iter().all(|step| step.ok),
            group: self.group + 1,
            component: self.component,
            official_account: self.official.app_id,
            mini_program: self.mini.app_id,
            steps: self.steps,
        }
    }

    async fn pre_authorization(&mut self) {
        for mini in [false, true] {
            let app_id = if mini {
                &self.mini.app_id
            } else {
                &self.official.app_id
            };
            let started = Instant::now();
            let consent = self
                .shared
                .state()
                .authorize(&self.component, app_id, None, None);
            let Some(consent) = consent else { continue };
            let delivery = push_consent(
                self.shared,
                "authorized",
                &self.component,
                app_id,
                &consent,
                Overrides::default(),
            )
            .await;
            let name = if mini {
                "authorized (mini program)"
            } else {
                "authorized (official account)"
            };
            self.steps
                .push(steps::acknowledged(0, name, &delivery, started));
            let tested = if mini {
                &mut self.mini
            } else {
                &mut self.official
            };
            tested.event_code = consent.event_code;
        }
    }

    async fn ticket(&mut self) {
        let started = Instant::now();
        let pushed = ticket::push_new(self.shared, &self.component).await;
        let delivery = pushed
            .and_then(|(_, delivery)| delivery)
            .unwrap_or_else(|| {
                crate::push::record::Delivery::unsent("the component has no event_url")
            });
        self.steps.push(steps::acknowledged(
            1,
            "component_verify_ticket",
            &delivery,
            started,
        ));
    }

    async fn passive_text(&mut self) {
        let started = Instant::now();
        let text = "TESTCOMPONENT_MSG_TYPE_TEXT";
        let record = self.say(&self.official, text).await;
        let wanted = format!("{text}_callback");
        self.steps
            .push(steps::replied(2, "passive text", record, &wanted, started));
    }

    async fn customer_message(&mut self, step: u8, to: &Tested) {
        let code = if self.options.same_code {
            to.event_code.clone()
        } else {
            let mut state = self.shared.state();
            let now = state.now();
            let purpose = crate::state::codes::Purpose::Authorization {
                component: self.component.clone(),
                account: to.app_id.clone(),
            };
            state
                .codes
                .make(purpose, now, crate::state::codes::EVENT_CODE_LIFE)
        };
        let started = Instant::now();
        let record = self.say(to, &format!("QUERY_AUTH_CODE:{code}")).await;
        let line = steps::answered_empty(step, record.as_ref(), started);
        let reached = record.is_ok_and(|record| !record.delivery.attempts.is_empty());
        self.steps.push(line);
        // Nobody who was not reached can act; waiting would only take time.
        let patience = if reached {
            self.options.patience
        } else {
            Duration::ZERO
        };
        let exchanged = steps::exchanged(
            self.shared,
            self.calls_before,
            step,
            &self.component,
            &code,
            patience,
        );
        self.steps.push(exchanged.await);
        let text = format!("{code}_from_api");
        let addressed = (to.app_id.as_str(), to.user.as_str());
        let sent = steps::sent_by_api(
            self.shared,
            self.calls_before,
            step,
            addressed,
            &text,
            patience,
        );
        self.steps.push(sent.await);
    }

    async fn event(&mut self) {
        let started = Instant::now();
        let to = &self.official;
        let body = self
            .common(to, "event")
            .with("Event", "LOCATION")
            .with("Latitude", 23.137_466)
            .with("Longitude", 113.352_425)
            .with("Precision", 119.385_04);
        let record = self.push(to, body, "LOCATION").await;
        let wanted = "LOCATIONfrom_callback";
        self.steps
            .push(steps::replied(5, "event (legacy)", record, wanted, started));
    }

    async fn say(&self, to: &Tested, text: &str) -> Result<PushRecord, String> {
        let msg_id = self.shared.state().next_msg_id();
        let body = self
            .common(to, "text")
            .with("Content", text)
            .with("MsgId", msg_id);
        self.shared
            .state()
            .open_window(&to.app_id, &to.user, Trigger::Message);
        self.push(to, body, "text").await
    }

    fn common(&self, to: &Tested, kind: &str) -> Body {
        Body::default()
            .with("ToUserName", to.original_id.as_str())
            .with("FromUserName", to.user.as_str())
            .with("CreateTime", self.shared.state().now())
            .with("MsgType", kind)
    }

    async fn push(&self, to: &Tested, body: Body, kind: &str) -> Result<PushRecord, String> {
        let route = {
            let state = self.shared.state();
            let account = state
                .accounts
                .get(&to.app_id)
                .ok_or("the test account is gone")?;
            let routes = account_routes(&state, account, &to.user, Some(&self.component))?;
            routes
                .into_iter()
                .next()
                .ok_or("the component has no message_url")?
        };
        let parcel = Parcel {
            route,
            body,
            kind: kind.to_owned(),
            account: Some(to.app_id.clone()),
            answered: Answered::Reply {
                user: to.user.clone(),
                account: to.original_id.clone(),
                kinds: to.kinds,
            },
            // The first answer is graded: the test does not ask again.
            overrides: Overrides {
                attempts: Some(1),
                ..Overrides::default()
            },
        };
        Ok(deliver(self.shared, parcel).await)
    }
}

fn tested(shared: &Shared, app_id: &str) -> Option<Tested> {
    let state = shared.state();
    let account = state.accounts.get(app_id)?;
    let user = state.users.keys().find(|(known, _)| known == app_id)?;
    Some(Tested {
        app_id: app_id.to_owned(),
        original_id: account.is.original_id.clone(),
        kinds: if account.is_mini() {
            Kinds::MiniProgram
        } else {
            Kinds::Official
        },
        user: user.1.clone(),
        event_code: String::new(),
    })
}
