//! The table of paths that have a behaviour of their own.

use super::{
    answer::Answer, authorizers, call::Call, component, custom, desk, media, mini, official, open,
    openapi, options, profile, sns, token, user, work,
};
use crate::{
    errors::ApiError,
    server::Shared,
    state::{
        State,
        notice::{Event, Notice},
        tokens::Holder,
        work as corp,
    },
};
use yizhan_core::Host;

/// One of WeChat's hosts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Site {
    /// Our own address: plays all of them.
    Any,
    /// `api.weixin.qq.com` and its siblings.
    Api,
    /// `mp.weixin.qq.com`
    Mp,
    /// `open.weixin.qq.com`
    Open,
    /// `qyapi.weixin.qq.com`
    Work,
}

/// Which methods a path takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// GET only: 43001 otherwise.
    Get,
    /// POST only: 43002 otherwise.
    Post,
    /// Either.
    Both,
}

/// Which token a call needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// None.
    Nothing,
    /// An account's: its own, or a platform's for it.
    Account,
    /// A platform's own.
    Component,
    /// An account's or a platform's own.
    AccountOrComponent,
    /// WeCom: a corp's, of an application or of contact synchronisation.
    Corp,
    /// WeCom: a suite's own.
    Suite,
    /// WeCom: a provider's.
    Provider,
}

/// What the body must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reads {
    /// Nothing is read.
    Nothing,
    /// A JSON object: 44002 when empty, 47001 when malformed.
    Json,
    /// A form with files.
    Form,
}

/// A path with a behaviour of its own.
pub(crate) struct Route {
    pub(crate) path: &'static str,
    pub(crate) takes: Takes,
    pub(crate) needs: Needs,
    pub(crate) reads: Reads,
    /// Permission sets, one of which a platform must have been granted; empty: none is asked for.
    pub(crate) scopes: &'static [u32],
    /// Whether JSON is said to be text.
    pub(crate) text_plain: bool,
    /// Whether the call is counted against a quota here (token calls count by themselves).
    pub(crate) counted: bool,
    pub(crate) run: fn(&mut Ctx<'_>) -> Result<Answer, ApiError>,
}

/// What a route works with.
pub(crate) struct Ctx<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) shared: &'a Shared,
    pub(crate) call: &'a Call,
    pub(crate) now: i64,
    /// Which of WeChat's hosts answers.
    pub(crate) host: Host,
    /// Whose token came with the call, once it is checked.
    pub(crate) holder: Option<Holder>,
    pub(crate) effects: &'a mut Vec<Effect>,
}

/// What is done after the lock is let go.
pub(crate) enum Effect {
    /// A ticket for that platform.
    PushTicket(String),
    /// An event of the account.
    Push(Notice),
    /// A corp's contacts have changed.
    Contacts(corp::Change),
}

impl Ctx<'_> {
    /// The app id that the call's token is for.
    pub(crate) fn app_id(&self) -> &str {
        self.holder.as_ref().map_or("", Holder::app_id)
    }

    /// An event about a person is pushed once the call is done.
    pub(crate) fn push(&mut self, openid: &str, event: Event) {
        let notice = Notice::about(self.app_id(), openid, event);
        self.effects.push(Effect::Push(notice));
    }

    /// A query parameter, or the error of its absence.
    pub(crate) fn need_param(&self, name: &str, absent: i32) -> Result<&str, ApiError> {
        self.call.param(name).ok_or_else(|| ApiError::of(absent))
    }

    /// A text member of the body, or the error of its absence.
    pub(crate) fn need_text(&self, name: &str, absent: i32) -> Result<&str, ApiError> {
        self.call.text(name).ok_or_else(|| ApiError::of(absent))
    }
}

impl Route {
    const fn new(
        path: &'static str,
        takes: Takes,
        needs: Needs,
        reads: Reads,
        run: fn(&mut Ctx<'_>) -> Result<Answer, ApiError>,
    ) -> Self {
        Self {
            path,
            takes,
            needs,
            reads,
            scopes: &[],
            text_plain: false,
            counted: true,
            run,
        }
    }

    /// A GET.
    pub(crate) const fn get(
        path: &'static str,
        needs: Needs,
        run: fn(&mut Ctx<'_>) -> Result<Answer, ApiError>,
    ) -> Self {
        Self::new(path, Takes::Get, needs, Reads::Nothing, run)
    }

    /// A POST with a JSON body.
    pub(crate) const fn post(
        path: &'static str,
        needs: Needs,
        run: fn(&mut Ctx<'_>) -> Result<Answer, ApiError>,
    ) -> Self {
        Self::new(path, Takes::Post, needs, Reads::Json, run)
    }

    /// A POST with files.
    pub(crate) const fn upload(
        path: &'static str,
        needs: Needs,
        run: fn(&mut Ctx<'_>) -> Result<Answer, ApiError>,
    ) -> Self {
        Self::new(path, Takes::Post, needs, Reads::Form, run)
    }

    /// Either method, no body.
    pub(crate) const fn either(
        path: &'static str,
        needs: Needs,
        run: fn(&mut Ctx<'_>) -> Result<Answer, ApiError>,
    ) -> Self {
        Self::new(path, Takes::Both, needs, Reads::Nothing, run)
    }

    /// Its body is not looked at.
    pub(crate) const fn without_body(mut self) -> Self {
        self.reads = Reads::Nothing;
        self
    }

    /// One of these permission sets must have been granted to a platform.
    pub(crate) const fn scopes(mut self, scopes: &'static [u32]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Its JSON is said to be text.
    pub(crate) const fn said_to_be_text(mut self) -> Self {
        self.text_plain = true;
        self
    }

    /// It counts by itself, or not at all.
    pub(crate) const fn uncounted(mut self) -> Self {
        self.counted = false;
        self
    }
}

const GROUPS: &[&[Route]] = &[
    token::ROUTES,
    authorizers::ROUTES,
    component::ROUTES,
    options::ROUTES,
    sns::ROUTES,
    user::ROUTES,
    custom::ROUTES,
    desk::worker::ROUTES,
    desk::session::ROUTES,
    media::ROUTES,
    official::material::ROUTES,
    official::draft::ROUTES,
    official::freepublish::ROUTES,
    official::mass::ROUTES,
    official::upload::ROUTES,
    official::tags::ROUTES,
    official::menu::ROUTES,
    official::scene::ROUTES,
    official::template::ROUTES,
    official::newtmpl::ROUTES,
    official::subscribe::ROUTES,
    open::ROUTES,
    openapi::ROUTES,
    mini::register::ROUTES,
    mini::wxacode::ROUTES,
    mini::link::ROUTES,
    mini::jump::ROUTES,
    mini::plugin::ROUTES,
    mini::template::ROUTES,
    mini::commit::ROUTES,
    mini::audit::ROUTES,
    mini::release::ROUTES,
    mini::category::ROUTES,
    mini::tester::ROUTES,
    mini::domains::ROUTES,
    mini::registered::ROUTES,
    mini::naming::ROUTES,
    mini::privacy::ROUTES,
    mini::interfaces::ROUTES,
    mini::settings::ROUTES,
    profile::ROUTES,
];

/// The route of a call, if its path has one on the host that answers it.
pub(crate) fn find(call: &Call, host: Host) -> Option<&'static Route> {
    match host {
        Host::Api => find_path(&call.path),
        Host::Work => work::find(&call.path),
        _ => None,
    }
}

/// The route of a path.
pub(crate) fn find_path(path: &str) -> Option<&'static Route> {
    GROUPS
        .iter()
        .flat_map(|group| group.iter())
        .find(|r| r.path == path)
}
