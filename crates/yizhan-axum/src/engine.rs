//! What all endpoints and tasks of one toolkit share. It does nothing by itself.

use crate::{
    builder::{Limits, PeerAddress, ToolkitBuilder},
    conversation::{Conversations, InStore},
    endpoints::{pace::Pace, page::AuthDefaults, return_url::ReturnUrls, visitors::Visitors},
    error::StartError,
    event::EventKind,
    handlers::{OnEvent, OnMessage, OnOauth},
    intake::{memory::Memory, refused::Refused},
    lanes::Lanes,
    receivers::Receivers,
};
use std::{
    collections::HashSet,
    sync::{Arc, Mutex, OnceLock, PoisonError, atomic::AtomicUsize},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use url::Url;
use yizhan_client::{Client, Http, HttpSettings};
use yizhan_core::{Clock, UnixTime};
use yizhan_keeper::{Keeper, MasterKey, PushKey, Store};

pub(crate) struct Engine {
    pub(crate) receivers: Receivers,
    pub(crate) keeper: Keeper,
    pub(crate) client: Client,
    pub(crate) http: Http,
    pub(crate) clock: Arc<dyn Clock>,
    /// The newest record that this process did not make.
    pub(crate) last_of_before: OnceLock<i64>,
    /// Whether `clock` is the client's own, so that a call to WeChat may correct it.
    pub(crate) follows_wechat: bool,
    /// Where pushes are recorded; `None` when the application gave no store.
    pub(crate) record: Option<Store>,
    pub(crate) limits: Limits,
    pub(crate) on: Vec<(Option<EventKind>, OnEvent)>,
    pub(crate) on_message: Option<OnMessage>,
    pub(crate) on_oauth: Option<OnOauth>,
    pub(crate) auto_test: bool,
    pub(crate) conversations: Arc<Conversations>,
    pub(crate) memory: Memory,
    pub(crate) lanes: Lanes,
    pub(crate) in_flight: Arc<Semaphore>,
    /// Bounds events that are no pushes and wait in a lane.
    pub(crate) reports: Arc<Semaphore>,
    /// Recorded pushes that this process is working on, so that the recovery leaves them alone.
    pub(crate) working: Mutex<HashSet<PushKey>>,
    pub(crate) retrying: AtomicUsize,
    pub(crate) tasks: TaskTracker,
    /// No new work is begun.
    pub(crate) stopping: CancellationToken,
    /// Nobody waits any more for work under way.
    pub(crate) abandoned: CancellationToken,
    pub(crate) public_url: Option<Url>,
    pub(crate) return_urls: ReturnUrls,
    pub(crate) auth: AuthDefaults,
    pub(crate) peer_address: Option<PeerAddress>,
    pub(crate) pace: Pace,
    pub(crate) visitors: Visitors,
}

impl Engine {
    pub(crate) async fn new(mut builder: ToolkitBuilder) -> Result<Self, StartError> {
        let receivers = Receivers::new(&builder)?;
        let roster = Receivers::roster(&mut builder);
        if roster.is_empty() {
            return Err(StartError::Nobody);
        }
        let public_url = builder
            .public_url
            .as_deref()
            .map(|text| web_url("public_url", text))
            .transpose()?;
        let return_urls = ReturnUrls::new(public_url.as_ref(), &builder.return_urls)?;
        let settings = builder
            .hosts
            .map_or_else(HttpSettings::default, HttpSettings::at);
        let http = Http::new(settings).map_err(StartError::Http)?;
        let follows_wechat = builder.clock.is_none();
        let clock: Arc<dyn Clock> = builder.clock.unwrap_or_else(|| http.clock());
        let store = match &builder.store {
            Some(store) => store.clone(),
            None => Store::in_memory(&passing_key()?)?,
        };
        let keeper = Keeper::start(
            store,
            http.clone(),
            roster,
            Arc::clone(&clock),
            builder.keeper,
        )
        .await?;
        let limits = builder.limits;
        let conversations = Arc::new(Conversations {
            store: match builder.sessions {
                Some(store) => store,
                None => Arc::new(InStore(keeper.store().clone())),
            },
            life: builder.session_life,
            lists: builder.lists,
        });
        Ok(Self {
            client: keeper.client(),
            keeper,
            http,
            last_of_before: OnceLock::new(),
            clock,
            follows_wechat,
            record: builder.store,
            on: builder.on,
            on_message: builder.on_message,
            on_oauth: builder.on_oauth,
            auto_test: builder.auto_test,
            conversations,
            memory: Memory::new(&limits),
            lanes: Lanes::default(),
            in_flight: Arc::new(Semaphore::new(limits.in_flight)),
            reports: Arc::new(Semaphore::new(1024)),
            working: Mutex::default(),
            retrying: AtomicUsize::new(0),
            tasks: TaskTracker::new(),
            stopping: CancellationToken::new(),
            abandoned: CancellationToken::new(),
            pace: Pace::new(),
            visitors: Visitors::new(),
            receivers,
            limits,
            public_url,
            return_urls,
            auth: builder.auth,
            peer_address: builder.peer_address,
        })
    }

    pub(crate) fn now(&self) -> UnixTime {
        self.clock.now()
    }

    /// Room for the handling of another push.
    pub(crate) fn admit(&self) -> Result<OwnedSemaphorePermit, Refused> {
        if self.stopping.is_cancelled() {
            return Err(Refused::stopping());
        }
        let room = Arc::clone(&self.in_flight).try_acquire_owned();
        room.map_err(|_| Refused::busy())
    }

    /// Marks a push that is or may be recorded as worked on, until the mark is dropped; `None` when
    /// it is already.
    pub(crate) fn work_on(self: &Arc<Self>, key: PushKey) -> Option<Working> {
        let mut working = self.working.lock().unwrap_or_else(PoisonError::into_inner);
        working.insert(key).then(|| Working {
            engine: Arc::clone(self),
            key,
        })
    }
}

/// A push that this process is working on.
pub(crate) struct Working {
    engine: Arc<Engine>,
    key: PushKey,
}

impl Drop for Working {
    fn drop(&mut self) {
        let mut working = self
            .engine
            .working
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        working.remove(&self.key);
    }
}

/// An absolute http(s) URL without query and fragment.
pub(crate) fn web_url(setting: &'static str, text: &str) -> Result<Url, StartError> {
    let refuse = |reason: String| StartError::Url { setting, reason };
    let url = Url::parse(text).map_err(|e| refuse(format!("{text:?} is no URL: {e}")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(refuse(format!(
            "{text:?} must begin with http:// or https://"
        )));
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        let what = "must have no user name, query or fragment";
        return Err(refuse(format!("{text:?} {what}")));
    }
    Ok(url)
}

/// A key for a store that ends with the process.
fn passing_key() -> Result<MasterKey, StartError> {
    let mut key = [0_u8; 32];
    crate::random::fill(&mut key);
    Ok(MasterKey::parse(&crate::random::hex(&key))?)
}
