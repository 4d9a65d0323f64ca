//! The listener and what every request can reach. One listener plays all hosts.

use crate::{
    control,
    log::{CallRecord, Ring},
    pages, push,
    state::State,
    wechat::{self, Site},
    world::{World, WorldError},
};
use axum::{
    Router,
    body::Body,
    extract::Request,
    http::header,
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
    service::TowerToHyperService,
};
use std::{
    collections::HashMap,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream, ToSocketAddrs},
    sync::Semaphore,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::ServiceExt;

/// Connections served at once; more wait.
const MOST_CONNECTIONS: usize = 4_096;
/// How long the head of a request may take to arrive.
const HEADER_PATIENCE: Duration = Duration::from_secs(30);
/// How long a stop waits for requests that are under way.
const STOP_PATIENCE: Duration = Duration::from_secs(5);

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("the sandbox cannot listen: {0}")]
    Listen(#[from] io::Error),
    /// The world cannot be.
    #[error(transparent)]
    World(#[from] WorldError),
    /// The client for pushes cannot be made.
    #[error("the sandbox cannot make an HTTP client for its pushes: {0}")]
    Client(#[from] reqwest::Error),
}

/// A running local WeChat. Dropping it stops it.
pub struct Sandbox {
    shared: Shared,
    address: SocketAddr,
}

impl Sandbox {
    /// Starts on an address; port 0 takes a free one, see [`Sandbox::address`].
    ///
    /// # Errors
    /// [`StartError`] when the address cannot be listened on.
    pub async fn start(address: impl ToSocketAddrs, world: World) -> Result<Self, StartError> {
        Self::serve(TcpListener::bind(address).await?, world)
    }

    /// Starts on a listener.
    ///
    /// # Errors
    /// [`StartError`] when the listener has no address.
    pub fn serve(listener: TcpListener, world: World) -> Result<Self, StartError> {
        let address = listener.local_addr()?;
        let state = State::new(world);
        let shared = Shared(Arc::new(Inner {
            base_url: format!("http://{address}"),
            state: Mutex::new(state.clone()),
            beginning: state,
            snapshots: Mutex::default(),
            calls: Mutex::default(),
            pushes: Mutex::default(),
            http: push::client()?,
            tasks: TaskTracker::new(),
            stop: CancellationToken::new(),
        }));
        let router = router(shared.clone());
        shared
            .0
            .tasks
            .spawn(accept(listener, router, shared.clone()));
        push::start(&shared);
        Ok(Self { shared, address })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:9700`: what takes the place of WeChat's hosts, all four.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.shared.0.base_url
    }

    /// Stops: no new connections, at most five seconds for what is under way.
    pub async fn stop(self) {
        self.shared.0.stop.cancel();
        self.shared.0.tasks.close();
        // What is left after that is dropped with the runtime; every task also watches `stop`.
        let _ = tokio::time::timeout(STOP_PATIENCE, self.shared.0.tasks.wait()).await;
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.shared.0.stop.cancel();
        self.shared.0.tasks.close();
    }
}

/// What every request can reach. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Shared(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    /// Our own address as a URL, without a slash at its end.
    pub(crate) base_url: String,
    /// The world as it is now. Use [`Shared::state`]; never hold it over an await.
    state: Mutex<State>,
    /// The world as it began, for a reset.
    pub(crate) beginning: State,
    /// Snapshots by id: bounded by the control API.
    pub(crate) snapshots: Mutex<HashMap<u64, State>>,
    calls: Mutex<Ring<CallRecord>>,
    pub(crate) pushes: Mutex<push::PushLog>,
    /// The client that pushes.
    pub(crate) http: reqwest::Client,
    /// Every task is spawned here and watches `stop`.
    pub(crate) tasks: TaskTracker,
    pub(crate) stop: CancellationToken,
}

impl Shared {
    /// The world, locked.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        locked(&self.0.state)
    }

    /// The log of calls, locked. Order of the locks: the state first, then the log.
    pub(crate) fn calls(&self) -> MutexGuard<'_, Ring<CallRecord>> {
        locked(&self.0.calls)
    }
}

/// A lock whose holder panicked is taken all the same: each change of the state is small.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Who is at the other end, put into every request's extensions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// Put into a response's extensions: the connection is closed without an answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DropConnection;

fn router(shared: Shared) -> Router {
    Router::new()
        .merge(control::router())
        .merge(pages::router().layer(from_fn_with_state(shared.clone(), page_hosts)))
        .fallback(wechat::answer)
        .with_state(shared)
}

/// Pages are on mp and open; sent to another of WeChat's hosts by name, their paths are unknown.
async fn page_hosts(
    axum::extract::State(shared): axum::extract::State<Shared>,
    request: Request,
    next: Next,
) -> Response {
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|v| v.to_str().ok()).unwrap_or_default();
    match wechat::site_of(host) {
        Site::Api | Site::Work => wechat::answer(axum::extract::State(shared), request).await,
        Site::Any | Site::Mp | Site::Open => next.run(request).await,
    }
}

async fn accept(listener: TcpListener, router: Router, shared: Shared) {
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let permit = tokio::select! {
            permit = room.clone().acquire_owned() => permit,
            () = shared.0.stop.cancelled() => return,
        };
        let Ok(permit) = permit else { return };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = shared.0.stop.cancelled() => return,
        };
        let Ok((stream, peer)) = accepted else {
            // Out of file descriptors, most likely: give others the time to close some.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        // Answers are small and waited for.
        let _ = stream.set_nodelay(true);
        let (router, shared) = (router.clone(), shared.clone());
        shared.0.tasks.clone().spawn(async move {
            let _permit = permit;
            connection(stream, peer, router, shared).await;
        });
    }
}

/// One connection, to its end or the sandbox's.
async fn connection(stream: TcpStream, peer: SocketAddr, router: Router, shared: Shared) {
    let stop = shared.0.stop.clone();
    let service = tower::service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(Peer(peer));
        let (router, shared) = (router.clone(), shared.clone());
        async move {
            let mut response: Response =
                router.oneshot(request).await.unwrap_or_else(|e| match e {});
            if response.extensions().get::<DropConnection>().is_some() {
                // An error from the service makes hyper close without a word.
                return Err(io::Error::other("a fault drops this connection"));
            }
            // Pages and control calls tell the same time as the API.
            if !response.headers().contains_key(header::DATE) {
                let now = shared.state().now();
                response
                    .headers_mut()
                    .insert(header::DATE, wechat::date(now));
            }
            Ok(response)
        }
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_PATIENCE);
    let connection =
        builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    tokio::pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => {}
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            let _ = tokio::time::timeout(STOP_PATIENCE, connection).await;
        }
    }
}
