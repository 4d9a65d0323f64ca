//! The URLs that pushes come to.

use super::{echo, messages, notices, refused::Refused};
use crate::{endpoints::place::Place, engine::Engine, handlers::OnMessage, receivers::Receiver};
use axum::{
    extract::Request,
    response::{IntoResponse as _, Response},
};
use std::sync::Arc;

/// Which URL a push comes to: that decides whom it may be for and what it may be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Door {
    /// Notices to all platforms (授权事件接收 URL).
    Events,
    /// Pushes to an account through a platform (消息与事件接收 URL).
    Message,
    /// Pushes to an account of our own (服务器地址).
    App,
    /// Pushes to an application of our own corp (接收消息服务器).
    Work,
    /// Pushes to a suite in a corp (数据回调 URL).
    SuiteData,
    /// Notices to a suite (指令回调 URL).
    SuiteCommand,
}

impl Door {
    /// The name in logs.
    fn name(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Message => "message",
            Self::App => "app",
            Self::Work => "work",
            Self::SuiteData => "suite data",
            Self::SuiteCommand => "suite command",
        }
    }

    /// Whom the route names; `None` for the URL of all platforms, where the envelope does.
    fn receiver<'a>(
        self,
        engine: &'a Engine,
        place: &Place,
    ) -> Result<Option<&'a Arc<Receiver>>, Refused> {
        let (receivers, named) = (&engine.receivers, self.named(place));
        let (what, found) = match self {
            Self::Events => return Ok(None),
            Self::Message => return engine.component(named).map(Some),
            Self::App => ("account", named.and_then(|id| receivers.account(id))),
            Self::Work => {
                let agent = place.get("agent").unwrap_or_default();
                ("agent", named.and_then(|corp| receivers.agent(corp, agent)))
            }
            Self::SuiteData => ("suite", named.and_then(|id| receivers.data(id))),
            Self::SuiteCommand => ("suite", named.and_then(|id| receivers.command(id))),
        };
        found.map(Some).ok_or_else(|| Refused::unknown(what, named))
    }

    fn named(self, place: &Place) -> Option<&str> {
        place.get(match self {
            Self::Events => return None,
            Self::Message => "component",
            Self::App => "appid",
            Self::Work => "corp",
            Self::SuiteData | Self::SuiteCommand => "suite",
        })
    }

    /// The check of the URL (GET).
    pub(crate) async fn echo(self, engine: &Arc<Engine>, request: Request) -> Response {
        let (mut parts, _) = request.into_parts();
        let place = Place::of(&mut parts).await;
        // Of a suite both URLs are checked in the provider's or its own name, never a corp's.
        let checked = match self {
            Self::SuiteData => Self::SuiteCommand,
            door => door,
        };
        let echoed = match checked.receiver(engine, &place) {
            Ok(receiver) => echo::get(engine, receiver, &parts).await,
            Err(refused) => Err(refused),
        };
        self.answer(&place, echoed)
    }

    /// A push (POST).
    pub(crate) async fn push(
        self,
        engine: &Arc<Engine>,
        handler: Option<&OnMessage>,
        request: Request,
    ) -> Response {
        let (mut parts, body) = request.into_parts();
        let place = Place::of(&mut parts).await;
        let answered = match (self, self.receiver(engine, &place)) {
            (_, Err(refused)) => Err(refused),
            (Self::Events | Self::SuiteCommand, Ok(receiver)) => {
                notices::post(engine, receiver, &parts, body).await
            }
            (_, Ok(Some(receiver))) => {
                let authorizer = place.get("authorizer");
                messages::post(engine, receiver, authorizer, handler, &parts, body).await
            }
            (_, Ok(None)) => Err(Refused::unknown("receiver", None)),
        };
        self.answer(&place, answered)
    }

    fn answer(self, place: &Place, answered: Result<Response, Refused>) -> Response {
        answered.unwrap_or_else(|refused| {
            refused.log(self.name(), self.named(place));
            refused.into_response()
        })
    }
}

impl Engine {
    /// The platform that a route names; the only one when it names none.
    pub(crate) fn component(&self, named: Option<&str>) -> Result<&Arc<Receiver>, Refused> {
        let found = match named {
            Some(app_id) => self.receivers.component(app_id),
            None => self.receivers.only_component(),
        };
        found.ok_or_else(|| Refused::unknown("platform", named))
    }
}
