//! The toolkit itself: what an application builds, mounts and stops.

use crate::{
    auto_test,
    builder::ToolkitBuilder,
    conversation::Lists,
    dispatch,
    endpoints::{
        auth, auth_callback, js_config, js_config::JsConfig, oauth, oauth_callback, place::Place,
    },
    engine::Engine,
    error::{EmitError, StartError},
    guarded::Failure,
    handlers::{self, IntoReply, OnMessage},
    intake::{echo, messages, notices, recovery},
    received::Received,
};
use axum::{
    Router,
    extract::Request,
    response::{IntoResponse as _, Response},
    routing::{self, MethodRouter},
};
use std::{fmt, future::Future, sync::Arc, time::Duration};
use tokio_util::sync::DropGuard;
use yizhan_client::{Client, Error};
use yizhan_core::{AppId, Clock};
use yizhan_keeper::Keeper;
use yizhan_message::{Push, Reply};

/// How long a stop waits for functions that are under way beyond the deadline of a reply.
const GRACE: Duration = Duration::from_secs(5);

/// The endpoints and the life cycle of one or several third-party platforms. Cheap to clone; the
/// last clone that is dropped ends its tasks, [`Toolkit::stop`] also waits for them.
#[derive(Clone)]
pub struct Toolkit {
    held: Arc<Held>,
}

/// What all clones hold together: a request under way holds it too.
struct Held {
    engine: Arc<Engine>,
    _ends_tasks: DropGuard,
}

impl fmt::Debug for Toolkit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let platforms = self.held.engine.platforms.iter().map(|p| &p.app_id);
        f.debug_struct("Toolkit")
            .field("platforms", &platforms.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Toolkit {
    /// Settings, all with defaults but the platforms.
    pub fn builder() -> ToolkitBuilder {
        ToolkitBuilder::default()
    }

    pub(crate) async fn start(builder: ToolkitBuilder) -> Result<Self, StartError> {
        let engine = Arc::new(Engine::new(builder).await?);
        let ends_tasks = engine.stopping.clone().drop_guard();
        let changes = engine.keeper.changes();
        engine
            .tasks
            .spawn(dispatch::follow(Arc::clone(&engine), changes));
        recovery::at_start(&engine).await?;
        engine
            .tasks
            .spawn(recovery::from_time_to_time(Arc::clone(&engine)));
        let held = Held {
            engine,
            _ends_tasks: ends_tasks,
        };
        Ok(Self {
            held: Arc::new(held),
        })
    }

    /// Everything at its default path: `/wechat/events`, `/wechat/message/{component}/{authorizer}`,
    /// `/wechat/auth/{component}` and `/wechat/oauth/{component}/{authorizer}` with their callbacks.
    pub fn router(&self) -> Router {
        Router::new()
            .route("/wechat/events", self.events())
            .route("/wechat/message/{component}/{authorizer}", self.message())
            .route("/wechat/auth/{component}", self.auth())
            .route("/wechat/auth/{component}/callback", self.auth_callback())
            .route("/wechat/oauth/{component}/{authorizer}", self.oauth())
            .route(
                "/wechat/oauth/{component}/{authorizer}/callback",
                self.oauth_callback(),
            )
    }

    /// The URL of authorisation events (授权事件接收 URL): one for all platforms, GET and POST.
    pub fn events<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        let (echoes, pushes) = (self.clone(), self.clone());
        let echo = move |request: Request| {
            let toolkit = echoes.clone();
            async move {
                let (parts, _) = request.into_parts();
                let echoed = echo::get(&toolkit.held.engine, None, &parts).await;
                echoed.unwrap_or_else(|refused| {
                    refused.log("events", None);
                    refused.into_response()
                })
            }
        };
        let post = move |request: Request| {
            let toolkit = pushes.clone();
            async move {
                let (parts, body) = request.into_parts();
                let answered = notices::post(&toolkit.held.engine, &parts, body).await;
                answered.unwrap_or_else(|refused| {
                    refused.log("events", None);
                    refused.into_response()
                })
            }
        };
        routing::get(echo).post(post)
    }

    /// The URL of messages and events (消息与事件接收 URL), GET and POST. The route names the account
    /// by `{authorizer}` and the platform by `{component}`; with one platform the latter may be left out.
    pub fn message<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.message_route(self.held.engine.on_message.clone())
    }

    /// Like [`Toolkit::message`], with a function of its own instead of `on_message`.
    pub fn message_with<S, F, Fut>(&self, f: F) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        self.message_route(Some(handlers::on_message(f)))
    }

    /// The page on which a merchant starts the authorisation (GET). The route names the platform by
    /// `{component}`. Query: `auth_type` (1 to 6, 8), `biz_appid`, `category_id_list`, `style` (`pc`,
    /// `mobile`, `mobile_new`), `return_url`.
    pub fn auth<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.page(|engine, place, request| async move {
            auth::page(&engine, &place, &request.into_parts().0).await
        })
    }

    /// Where WeChat sends the merchant back: the route of [`Toolkit::auth`] plus `/callback`.
    pub fn auth_callback<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.page(|engine, place, request| async move {
            auth_callback::page(&engine, &place, &request.into_parts().0).await
        })
    }

    /// Starts a web authorisation (网页授权) on behalf of an account (GET). The route names
    /// `{component}` and `{authorizer}`. Query: `scope` (`snsapi_base`, `snsapi_userinfo`), `state`,
    /// `redirect_uri` or `return_url`.
    pub fn oauth<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.page(|engine, place, request| async move {
            oauth::start(&engine, &place, &request.into_parts().0).await
        })
    }

    /// Where WeChat sends the user back: the route of [`Toolkit::oauth`] plus `/callback`.
    pub fn oauth_callback<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.page(|engine, place, request| async move {
            oauth_callback::page(&engine, &place, &request.into_parts().0).await
        })
    }

    /// Answers a push of WeChat's release test (全网发布检测); `None` when it is not one. Built into
    /// the message endpoint already; for applications that switched it off there.
    pub async fn auto_test(&self, received: &Received) -> Option<Reply> {
        let step = auto_test::step(received)?;
        Some(auto_test::take(&self.held.engine, received, step))
    }

    /// Feeds a notice in by hand: a saved ticket, say. `AppId` inside names the platform; the life
    /// cycle takes it in first, then the `on` functions.
    ///
    /// # Errors
    /// [`EmitError`] when the platform is unknown or the life cycle could not take it in.
    pub async fn emit(&self, push: Push) -> Result<(), EmitError> {
        let named = push.app_id().unwrap_or_default();
        let Some(platform) = self.held.engine.platform(named) else {
            return Err(EmitError::UnknownPlatform(named.chars().take(64).collect()));
        };
        let component = platform.app_id.clone();
        let carried = notices::carry_out(&self.held.engine, &component, &push).await;
        carried.map_err(|Failure(what)| EmitError::Failed(what))
    }

    /// The configuration of the JS-SDK for a page of an official account.
    ///
    /// # Errors
    /// See [`Error`]; mini programs have none.
    pub async fn js_config(
        &self,
        component: &AppId,
        authorizer: &AppId,
        url: &str,
    ) -> Result<JsConfig, Error> {
        js_config::of(&self.held.engine, component, authorizer, url).await
    }

    /// The engine that keeps tickets, tokens and authorizers.
    #[must_use]
    pub fn keeper(&self) -> &Keeper {
        &self.held.engine.keeper
    }

    /// The lists that users choose from.
    #[must_use]
    pub fn lists(&self) -> &Lists {
        &self.held.engine.conversations.lists
    }

    /// A client whose tokens the toolkit keeps.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.held.engine.client
    }

    /// Ends the tasks and waits for what is under way. Pushes that come later are answered 503.
    pub async fn stop(&self) {
        let engine = &self.held.engine;
        engine.stopping.cancel();
        engine.tasks.close();
        let grace = engine.limits.reply_deadline + GRACE;
        if tokio::time::timeout(grace, engine.tasks.wait())
            .await
            .is_err()
        {
            engine.abandoned.cancel();
            // What is left only has to notice; a function that blocks its thread never will.
            let _ = tokio::time::timeout(GRACE, engine.tasks.wait()).await;
        }
        engine.keeper.stop().await;
    }

    /// Tells the time as the toolkit has it: WeChat's, unless the builder was given another clock.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.held.engine.clock
    }

    fn message_route<S>(&self, handler: Option<OnMessage>) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        let (echoes, pushes) = (self.clone(), self.clone());
        let echo = move |request: Request| {
            let toolkit = echoes.clone();
            async move {
                let (mut parts, _) = request.into_parts();
                let place = Place::of(&mut parts).await;
                let named = place.component.as_deref();
                let echoed = match messages::platform(&toolkit.held.engine, named) {
                    Ok(platform) => echo::get(&toolkit.held.engine, Some(platform), &parts).await,
                    Err(refused) => Err(refused),
                };
                echoed.unwrap_or_else(|refused| {
                    refused.log("message", named);
                    refused.into_response()
                })
            }
        };
        let post = move |request: Request| {
            let (toolkit, handler) = (pushes.clone(), handler.clone());
            async move {
                let (mut parts, body) = request.into_parts();
                let place = Place::of(&mut parts).await;
                let (component, authorizer) =
                    (place.component.as_deref(), place.authorizer.as_deref());
                let handler = handler.as_ref();
                let answered = messages::post(
                    &toolkit.held.engine,
                    component,
                    authorizer,
                    handler,
                    &parts,
                    body,
                )
                .await;
                answered.unwrap_or_else(|refused| {
                    refused.log("message", component);
                    refused.into_response()
                })
            }
        };
        routing::get(echo).post(post)
    }

    /// A page for browsers.
    fn page<S, F, Fut>(&self, f: F) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        F: Fn(Arc<Engine>, Place, Request) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Response> + Send,
    {
        let toolkit = self.clone();
        routing::get(move |request: Request| {
            let (toolkit, f) = (toolkit.clone(), f.clone());
            async move {
                let (mut parts, body) = request.into_parts();
                let place = Place::of(&mut parts).await;
                let request = Request::from_parts(parts, body);
                f(Arc::clone(&toolkit.held.engine), place, request).await
            }
        })
    }
}
