//! The toolkit itself: what an application builds, mounts and stops.

use crate::{
    builder::ToolkitBuilder,
    endpoints::js_config::JsConfig,
    error::{EmitError, StartError},
    handlers::IntoReply,
    received::Received,
};
use axum::{Router, routing::MethodRouter};
use std::{future::Future, sync::Arc};
use yizhan_client::{Client, Error};
use yizhan_core::AppId;
use yizhan_keeper::Keeper;
use yizhan_message::Push;

/// The endpoints and the life cycle of one or several third-party platforms. Cheap to clone; the
/// last clone that is dropped ends its tasks, [`Toolkit::stop`] also waits for them.
#[derive(Clone)]
pub struct Toolkit {
    _inner: Arc<()>,
}

impl Toolkit {
    /// Settings, all with defaults but the platforms.
    pub fn builder() -> ToolkitBuilder {
        ToolkitBuilder::default()
    }

    pub(crate) async fn start(builder: ToolkitBuilder) -> Result<Self, StartError> {
        let _ = builder;
        unimplemented!()
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
        unimplemented!()
    }

    /// The URL of messages and events (消息与事件接收 URL), GET and POST. The route names the account
    /// by `{authorizer}` and the platform by `{component}`; with one platform the latter may be left out.
    pub fn message<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        unimplemented!()
    }

    /// Like [`Toolkit::message`], with a function of its own instead of `on_message`.
    pub fn message_with<S, F, Fut>(&self, f: F) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        let _ = f;
        unimplemented!()
    }

    /// The page on which a merchant starts the authorisation (GET). The route names the platform by
    /// `{component}`. Query: `auth_type` (1 to 6, 8), `biz_appid`, `category_id_list`, `style` (`pc`,
    /// `mobile`, `mobile_new`), `return_url`.
    pub fn auth<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        unimplemented!()
    }

    /// Where WeChat sends the merchant back: the route of [`Toolkit::auth`] plus `/callback`.
    pub fn auth_callback<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        unimplemented!()
    }

    /// Starts a web authorisation (网页授权) on behalf of an account (GET). The route names
    /// `{component}` and `{authorizer}`. Query: `scope` (`snsapi_base`, `snsapi_userinfo`), `state`,
    /// `redirect_uri` or `return_url`.
    pub fn oauth<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        unimplemented!()
    }

    /// Where WeChat sends the user back: the route of [`Toolkit::oauth`] plus `/callback`.
    pub fn oauth_callback<S: Clone + Send + Sync + 'static>(&self) -> MethodRouter<S> {
        unimplemented!()
    }

    /// Answers a push of WeChat's release test (全网发布检测); `None` when it is not one. Built into
    /// the message endpoint already; for applications that switched it off there.
    pub async fn auto_test(&self, received: &Received) -> Option<yizhan_message::Reply> {
        let _ = received;
        unimplemented!()
    }

    /// Feeds a notice in by hand: a saved ticket, say. `AppId` inside names the platform; the life
    /// cycle takes it in first, then the `on` functions.
    ///
    /// # Errors
    /// [`EmitError`] when the platform is unknown or the life cycle could not take it in.
    pub async fn emit(&self, push: Push) -> Result<(), EmitError> {
        let _ = push;
        unimplemented!()
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
        let _ = (component, authorizer, url);
        unimplemented!()
    }

    /// The engine that keeps tickets, tokens and authorizers.
    #[must_use]
    pub fn keeper(&self) -> &Keeper {
        unimplemented!()
    }

    /// A client whose tokens the toolkit keeps.
    #[must_use]
    pub fn client(&self) -> &Client {
        unimplemented!()
    }

    /// Ends the tasks and waits for what is under way. Pushes that come later are answered 503.
    pub async fn stop(&self) {
        unimplemented!()
    }
}
