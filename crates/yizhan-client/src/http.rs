//! One exchange with WeChat: a request with a token that the caller gives, and its answer.

use crate::{
    answer, clock::WeChatClock, error::Error, hosts::Hosts, log::Exchange, request::Prepared,
    route::Route, settings::HttpSettings, transport,
};
use bytes::{Bytes, BytesMut};
use reqwest::{Response, header};
use serde_json::{Map, Value};
use std::{fmt, sync::Arc, time::Duration};
use tokio::{sync::Mutex, time::Instant};
use yizhan_core::{BodyKind, Endpoint, Method, Operation, Scope, SecretString};

/// Sends operations with tokens that the caller gives. Cheap to clone.
#[derive(Clone)]
pub struct Http {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) settings: HttpSettings,
    pub(crate) requests: reqwest::Client,
    pub(crate) clock: Arc<WeChatClock>,
    /// When the time was last asked for.
    pub(crate) probed: Mutex<Option<Instant>>,
}

impl Http {
    /// Opens nothing yet: connections are made at the first call and reused.
    ///
    /// # Errors
    /// When the TLS configuration cannot be built.
    pub fn new(settings: HttpSettings) -> Result<Self, Error> {
        let bases = settings.hosts.each();
        let mut requests = reqwest::Client::builder()
            .user_agent(concat!("yizhan/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(settings.connect_timeout)
            .pool_idle_timeout(Duration::from_secs(30))
            .referer(false)
            .redirect(reqwest::redirect::Policy::custom(follow));
        if bases.iter().all(|base| is_loopback(base)) {
            // A proxy of the environment cannot reach this machine's own sandbox.
            requests = requests.no_proxy();
        }
        if bases.iter().all(|base| base.scheme() == "http") {
            // A sandbox needs no certificates, which a bare container does not have.
            requests = requests.tls_certs_only([]);
        }
        let requests = requests.build().map_err(|error| Error::Setup {
            reason: transport::innermost(&error.without_url()),
        })?;
        Ok(Self {
            inner: Arc::new(Inner {
                settings,
                requests,
                clock: Arc::new(WeChatClock::new()),
                probed: Mutex::new(None),
            }),
        })
    }

    /// A clock that follows WeChat's own, as its answers tell it.
    #[must_use]
    pub fn clock(&self) -> Arc<WeChatClock> {
        Arc::clone(&self.inner.clock)
    }

    /// Where WeChat's hosts are.
    #[must_use]
    pub fn hosts(&self) -> &Hosts {
        &self.inner.settings.hosts
    }

    /// Sends a typed request with a given token (none for operations that need none).
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call<E: Endpoint>(
        &self,
        token: Option<&SecretString>,
        request: &E,
    ) -> Result<E::Response, Error> {
        let route = Route::from(E::OPERATION);
        let prepared = Prepared::from_request(&route, request)?;
        let answer = self.exchange(&route, None, token, &prepared).await?;
        answer::decode(&route, || prepared.redactor(token), &answer)
    }

    /// Sends an operation's members with a given token and returns the answer: JSON whose `errcode`
    /// is 0 or absent, or the bytes of a binary answer.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(
        &self,
        operation: &Operation,
        token: Option<&SecretString>,
        members: Map<String, Value>,
    ) -> Result<Bytes, Error> {
        let route = Route::from(operation);
        let prepared = Prepared::from_members(&route, members);
        self.exchange(&route, None, token, &prepared).await
    }

    /// One request and its whole answer, judged.
    pub(crate) async fn exchange(
        &self,
        route: &Route<'_>,
        scope: Option<&Scope>,
        token: Option<&SecretString>,
        prepared: &Prepared,
    ) -> Result<Bytes, Error> {
        let mut exchange = Exchange::begin(route, scope);
        let outcome = self.ask(route, token, prepared, &mut exchange).await;
        exchange.end(&outcome);
        outcome
    }

    async fn ask(
        &self,
        route: &Route<'_>,
        token: Option<&SecretString>,
        prepared: &Prepared,
        exchange: &mut Exchange<'_>,
    ) -> Result<Bytes, Error> {
        if let BodyKind::Multipart { .. } | BodyKind::Raw { .. } = route.body {
            return Err(Error::Encode {
                operation: route.name.to_owned(),
                reason: "it takes a file: use `upload`".to_owned(),
            });
        }
        let request = self
            .request(route, token, prepared)
            .timeout(self.inner.settings.timeout);
        let response = request
            .send()
            .await
            .map_err(|error| transport::failed(route, self.hosts(), error))?;
        exchange.status = Some(response.status().as_u16());
        let body = self.read(route, token, prepared, response).await?;
        answer::judge(route, || prepared.redactor(token), body)
    }

    /// A request without time limit and, for files, without body.
    pub(crate) fn request(
        &self,
        route: &Route<'_>,
        token: Option<&SecretString>,
        prepared: &Prepared,
    ) -> reqwest::RequestBuilder {
        let url = prepared.url(self.hosts(), route, token);
        let request = match route.method {
            Method::Get => self.inner.requests.get(url),
            Method::Post => self.inner.requests.post(url),
        };
        match &prepared.body {
            Some(body) => request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.clone()),
            None => request,
        }
    }

    /// Takes note of the date of an answer.
    pub(crate) fn observe(&self, response: &Response) {
        self.inner.clock.observe_date(response.headers());
    }

    /// Checks the status of an answer and takes note of its date.
    pub(crate) async fn accept(
        &self,
        route: &Route<'_>,
        token: Option<&SecretString>,
        prepared: &Prepared,
        mut response: Response,
    ) -> Result<Response, Error> {
        self.observe(&response);
        let status = response.status().as_u16();
        if status == 200 {
            return Ok(response);
        }
        // The first piece says enough, and what follows may have no end.
        let start = response.chunk().await.ok().flatten().unwrap_or_default();
        Err(Error::Status {
            operation: route.name.to_owned(),
            host: self.hosts().name(route.host),
            status,
            excerpt: prepared.redactor(token).excerpt(&start),
        })
    }

    /// The whole body of an answer, within the limit.
    pub(crate) async fn read(
        &self,
        route: &Route<'_>,
        token: Option<&SecretString>,
        prepared: &Prepared,
        response: Response,
    ) -> Result<Bytes, Error> {
        let mut response = self.accept(route, token, prepared, response).await?;
        let limit = self.inner.settings.answer_limit;
        let too_large = || Error::TooLarge {
            operation: route.name.to_owned(),
            limit,
        };
        let announced = usize::try_from(response.content_length().unwrap_or(0));
        let announced = announced
            .ok()
            .filter(|n| *n <= limit)
            .ok_or_else(too_large)?;
        let mut body = BytesMut::with_capacity(announced.min(64 * 1024));
        while let Some(piece) = response
            .chunk()
            .await
            .map_err(|error| transport::failed(route, self.hosts(), error))?
        {
            if body.len() + piece.len() > limit {
                return Err(too_large());
            }
            body.extend_from_slice(&piece);
        }
        Ok(body.freeze())
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("settings", &self.inner.settings)
            .finish_non_exhaustive()
    }
}

/// Follows only within the same origin, because the URL carries a token, and only where method and
/// body stay what they are.
fn follow(attempt: reqwest::redirect::Attempt<'_>) -> reqwest::redirect::Action {
    let keeps = matches!(attempt.status().as_u16(), 307 | 308);
    let same = attempt
        .previous()
        .first()
        .is_some_and(|first| first.origin() == attempt.url().origin());
    match keeps && same && attempt.previous().len() <= 3 {
        true => attempt.follow(),
        false => attempt.stop(),
    }
}

fn is_loopback(base: &url::Url) -> bool {
    match base.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
