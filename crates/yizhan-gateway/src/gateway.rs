//! The gateway as a value: built from a configuration, started, stopped.

use crate::{
    config::{Config, MasterKeySource},
    health::{self, Health},
    listen, peer,
    tls::{self, TlsError},
};
use axum::{
    Router, extract::DefaultBodyLimit, http::StatusCode, response::IntoResponse, routing::get,
};
use secrecy::ExposeSecret;
use std::net::SocketAddr;
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use yizhan_axum::{IntoReply, OauthUser, Received, Toolkit, ToolkitBuilder};
use yizhan_keeper::{MasterKey, Store, StoreError};

/// Why the gateway did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("server.listen: {address}: {source}")]
    Listen {
        /// Which address.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// The certificate or its key cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The store cannot be opened.
    #[error("store.url: {0}")]
    Store(#[from] StoreError),
    /// The HTTP client cannot be made.
    #[error(transparent)]
    Client(#[from] yizhan_client::Error),
    /// The toolkit refused its settings.
    #[error(transparent)]
    Toolkit(#[from] yizhan_axum::StartError),
}

/// Settings of a gateway, and how it starts.
#[must_use = "a builder does nothing until it is started"]
pub struct GatewayBuilder {
    config: Config,
    toolkit: ToolkitBuilder,
}

impl GatewayBuilder {
    /// Answers messages in this process. Without it they are stored and answered `success`.
    pub fn on_message<F, Fut>(mut self, f: F) -> Self
    where
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        self.toolkit = self.toolkit.on_message(f);
        self
    }

    /// Is told who agreed to a web authorisation (网页授权), and makes the page that they see. Without
    /// it the code is handed on to the return URL.
    pub fn on_oauth<F, Fut>(mut self, f: F) -> Self
    where
        F: Fn(OauthUser) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoResponse,
    {
        self.toolkit = self.toolkit.on_oauth(f);
        self
    }

    /// Opens the store, starts the life cycle, and listens.
    ///
    /// # Errors
    /// [`StartError`] names the setting that is in the way.
    pub async fn start(self) -> Result<Gateway, StartError> {
        let Self { config, toolkit } = self;
        for section in &config.unserved {
            tracing::warn!(section, "[[{section}]] is not served by this version");
        }
        let tls = config.server.tls.as_ref().map(tls::acceptor).transpose()?;
        // Taking the address first tells a second gateway on the same store from the first.
        let address = config.server.listen;
        let listener = TcpListener::bind(address)
            .await
            .map_err(|source| StartError::Listen { address, source })?;
        let address = listener.local_addr().unwrap_or(address);

        let public_url = match &config.server.public_url {
            Some(url) => url.to_string(),
            None => reachable(address, tls.is_some()),
        };

        let store = open_store(&config)?;
        let toolkit = settings(&config, toolkit)
            .public_url(&public_url)
            .store(store)
            .start()
            .await?;
        let stop = CancellationToken::new();
        let health = Health {
            keeper: toolkit.keeper().clone(),
            clock: toolkit.client().http().clock(),
            stopping: stop.clone(),
        };
        let router = router(&toolkit, health);
        let serving = tokio::spawn(listen::serve(
            listener,
            tls,
            router,
            stop.clone(),
            config.server.grace,
        ));
        tracing::info!(
            server.address = %address,
            server.public_url = %public_url,
            store.path = %config.store.path.display(),
            platforms = config.platforms.len(),
            accounts = config.accounts.len(),
            agents = config.agents.len(),
            suites = config.suites.len(),
            "the gateway is ready"
        );
        Ok(Gateway {
            toolkit,
            stop,
            serving,
            address,
        })
    }
}

/// A running gateway.
pub struct Gateway {
    toolkit: Toolkit,
    stop: CancellationToken,
    serving: JoinHandle<()>,
    address: SocketAddr,
}

impl Gateway {
    /// From a configuration.
    pub fn builder(config: Config) -> GatewayBuilder {
        GatewayBuilder {
            config,
            toolkit: Toolkit::builder(),
        }
    }

    /// Where it listens: the port that was taken when port 0 was configured.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The endpoints and engines inside.
    #[must_use]
    pub fn toolkit(&self) -> &Toolkit {
        &self.toolkit
    }

    /// Stops: takes no more connections, lets requests under way end, then ends the life cycle.
    pub async fn stop(self) {
        self.stop.cancel();
        if let Err(error) = self.serving.await {
            tracing::error!(%error, "the listener ended badly");
        }
        self.toolkit.stop().await;
        tracing::info!("the gateway has stopped");
    }
}

/// Opens the store that a configuration names.
///
/// # Errors
/// See [`StoreError`].
pub fn open_store(config: &Config) -> Result<Store, StoreError> {
    let key = match &config.store.master_key {
        MasterKeySource::Value(text) => MasterKey::parse(text.expose_secret())?,
        MasterKeySource::File(path) => MasterKey::from_file(path)?,
    };
    Store::open(&config.store.path, &key)
}

/// An address that a browser on this machine can open.
fn reachable(mut address: SocketAddr, tls: bool) -> String {
    if address.ip().is_unspecified() {
        address.set_ip(std::net::Ipv4Addr::LOCALHOST.into());
    }
    let scheme = if tls { "https" } else { "http" };
    format!("{scheme}://{address}")
}

fn settings(config: &Config, mut toolkit: ToolkitBuilder) -> ToolkitBuilder {
    for platform in &config.platforms {
        toolkit = toolkit.platform(platform.clone());
    }
    for account in &config.accounts {
        toolkit = toolkit.account(account.clone());
    }
    for agent in &config.agents {
        toolkit = toolkit.agent(agent.clone());
    }
    for suite in &config.suites {
        toolkit = toolkit.suite(suite.clone());
    }
    for url in &config.return_urls {
        toolkit = toolkit.allow_return_url(url.as_str());
    }
    let trusted = config.server.trusted_proxies.clone();
    toolkit
        .hosts(config.hosts.clone())
        .freshness(config.server.freshness)
        .body_limit(config.server.body_limit)
        .peer_address(move |parts| peer::address(parts, &trusted))
}

fn router(toolkit: &Toolkit, health: Health) -> Router {
    Router::new()
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz).with_state(health))
        .merge(toolkit.router())
        .fallback(|| async { (StatusCode::NOT_FOUND, "nothing is served here\n") })
        // The toolkit's endpoints bound the body themselves.
        .layer(DefaultBodyLimit::disable())
        .layer(CatchPanicLayer::new())
}
