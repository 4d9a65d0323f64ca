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
    intake::{door::Door, notices, recovery},
    received::Received,
};
use axum::{
    Router,
    extract::Request,
    response::Response,
    routing::{self, MethodRouter},
};
use std::{fmt, future::Future, sync::Arc, time::Duration};
use tokio_util::sync::DropGuard;
use yizhan_client::{Client, Error};
use yizhan_core::{Clock, Scope};
use yizhan_keeper::{Keeper, TicketKind};
use yizhan_message::{Push, Reply};

/// How long a stop waits for functions that are under way beyond the deadline of a reply.
const GRACE: Duration = Duration::from_secs(5);

/// The endpoints and the life cycle of platforms, suites and accounts. Cheap to clone; the
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
        let served = self.held.engine.receivers.iter().map(|it| &it.scope);
        f.debug_struct("Toolkit")
            .field("serves", &served.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Toolkit {
    /// Settings, all with defaults but whom to serve.
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

    /// Everything at its default path.
    ///
    /// | for | pushes | pages |
    /// |---|---|---|
    /// | platforms | `/wechat/events`, `/wechat/message/{component}/{authorizer}` | `/wechat/auth/{component}`, `/wechat/oauth/{component}/{authorizer}` and their `/callback`, `/wechat/js-config/{component}/{authorizer}` |
    /// | own accounts | `/wechat/app/{appid}` | `…/oauth`, `…/oauth/callback`, `…/js-config` |
    /// | own applications of a corp | `/wechat/work/{corp}/{agent}` | the same |
    /// | suites | `/wechat/suite/{suite}/command`, `…/data` | `…/auth`, `…/auth/callback` |
    pub fn router(&self) -> Router {
        Router::new()
            .route("/wechat/events", self.events())
            .route("/wechat/message/{component}/{authorizer}", self.message())
            .nest("/wechat/auth/{component}", self.auth_pages())
            .nest("/wechat/oauth/{component}/{authorizer}", self.oauth_pages())
            .route(
                "/wechat/js-config/{component}/{authorizer}",
                self.js_config_page(),
            )
            .route("/wechat/app/{appid}", self.app())
            .nest("/wechat/app/{appid}/oauth", self.oauth_pages())
            .route("/wechat/app/{appid}/js-config", self.js_config_page())
            .route("/wechat/work/{corp}/{agent}", self.work())
            .nest("/wechat/work/{corp}/{agent}/oauth", self.oauth_pages())
            .route(
                "/wechat/work/{corp}/{agent}/js-config",
                self.js_config_page(),
            )
            .route("/wechat/suite/{suite}/command", self.suite_command())
            .route("/wechat/suite/{suite}/data", self.suite_data())
            .nest("/wechat/suite/{suite}/auth", self.auth_pages())
    }

    fn auth_pages(&self) -> Router {
        Router::new()
            .route("/", self.auth())
            .route("/callback", self.auth_callback())
    }

    fn oauth_pages(&self) -> Router {
        Router::new()
            .route("/", self.oauth())
            .route("/callback", self.oauth_callback())
    }

    /// The URL of authorisation events (授权事件接收 URL): one for all platforms, GET and POST.
    pub fn events<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.door(Door::Events, None)
    }

    /// The URL of messages and events (消息与事件接收 URL), GET and POST. The route names the account
    /// by `{authorizer}` and the platform by `{component}`; with one platform the latter may be left out.
    pub fn message<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.door(Door::Message, self.held.engine.on_message.clone())
    }

    /// Like [`Toolkit::message`], with a function of its own instead of `on_message`.
    pub fn message_with<S, F, Fut>(&self, f: F) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        self.door(Door::Message, Some(handlers::on_message(f)))
    }

    /// The URL of an account of our own (服务器地址), GET and POST, in the mode that is configured for
    /// it. The route names the account by `{appid}`.
    pub fn app<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.door(Door::App, self.held.engine.on_message.clone())
    }

    /// Like [`Toolkit::app`], with a function of its own instead of `on_message`.
    pub fn app_with<S, F, Fut>(&self, f: F) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        self.door(Door::App, Some(handlers::on_message(f)))
    }

    /// The URL of an application of our own corp (接收消息服务器), GET and POST. The route names
    /// `{corp}` and `{agent}`.
    pub fn work<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.door(Door::Work, self.held.engine.on_message.clone())
    }

    /// Like [`Toolkit::work`], with a function of its own instead of `on_message`.
    pub fn work_with<S, F, Fut>(&self, f: F) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        self.door(Door::Work, Some(handlers::on_message(f)))
    }

    /// The URL of a suite's notices (指令回调 URL), GET and POST: tickets, installations, changes. The
    /// route names the suite by `{suite}`.
    pub fn suite_command<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.door(Door::SuiteCommand, None)
    }

    /// The URL of messages to a suite in the corps that installed it (数据回调 URL), GET and POST. The
    /// route names the suite by `{suite}`; the push says which corp.
    pub fn suite_data<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.door(Door::SuiteData, self.held.engine.on_message.clone())
    }

    /// Like [`Toolkit::suite_data`], with a function of its own instead of `on_message`.
    pub fn suite_data_with<S, F, Fut>(&self, f: F) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        self.door(Door::SuiteData, Some(handlers::on_message(f)))
    }

    /// The page on which a merchant starts the authorisation (GET). The route names the platform by
    /// `{component}`, or by `{suite}` a suite for a corp to install. Query of a platform's: `auth_type` (1 to 6, 8), `biz_appid`, `category_id_list`, `style` (`pc`,
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

    /// Starts a web authorisation (网页授权) for an account's page (GET). The route names `{component}` and
    /// `{authorizer}`, or `{appid}` of our own, or `{corp}` and `{agent}`. Query: `scope`
    /// (`snsapi_base`, `snsapi_userinfo`, WeCom's `snsapi_privateinfo`), `state`, `redirect_uri` or
    /// `return_url`.
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

    /// The JS-SDK's configuration for a page of an account (GET), as JSON with the string that was
    /// signed. The route names the account as that of [`Toolkit::oauth`] does. Query: `url`, the page's
    /// own address, which must be on the list of return URLs; `type=agent_config` for WeCom's
    /// `wx.agentConfig`.
    pub fn js_config_page<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        self.page(|engine, place, request| async move {
            js_config::page(&engine, &place, &request.into_parts().0).await
        })
    }

    /// Answers a push of WeChat's release test (全网发布检测); `None` when it is not one. Built into
    /// the message endpoint already; for applications that switched it off there.
    pub async fn auto_test(&self, received: &Received) -> Option<Reply> {
        let step = auto_test::step(received)?;
        Some(auto_test::take(&self.held.engine, received, step))
    }

    /// Feeds a notice in by hand: a saved ticket, say. `AppId` (or `SuiteId`) inside names the platform; the life
    /// cycle takes it in first, then the `on` functions.
    ///
    /// # Errors
    /// [`EmitError`] when the platform is unknown or the life cycle could not take it in.
    pub async fn emit(&self, push: Push) -> Result<(), EmitError> {
        let named = push.app_id().or_else(|| push.get("SuiteId"));
        let named = named.unwrap_or_default();
        let Some(platform) = self.held.engine.receivers.platform(named) else {
            return Err(EmitError::UnknownPlatform(named.chars().take(64).collect()));
        };
        let carried = notices::carry_out(&self.held.engine, &platform.scope, &push).await;
        carried.map_err(|Failure(what)| EmitError::Failed(what))
    }

    /// The configuration of the JS-SDK for a page of an official account.
    ///
    /// # Errors
    /// See [`Error`]; mini programs have none.
    pub async fn js_config(&self, scope: &Scope, url: &str) -> Result<JsConfig, Error> {
        js_config::of(&self.held.engine, scope, TicketKind::Jsapi, url).await
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

    pub(crate) fn engine(&self) -> &Arc<Engine> {
        &self.held.engine
    }

    /// A URL that pushes come to.
    fn door<S>(&self, door: Door, handler: Option<OnMessage>) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        let (echoes, pushes) = (self.clone(), self.clone());
        let echo = move |request: Request| {
            let toolkit = echoes.clone();
            async move { door.echo(&toolkit.held.engine, request).await }
        };
        let push = move |request: Request| {
            let (toolkit, handler) = (pushes.clone(), handler.clone());
            async move {
                let engine = &toolkit.held.engine;
                door.push(engine, handler.as_ref(), request).await
            }
        };
        routing::get(echo).post(push)
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
