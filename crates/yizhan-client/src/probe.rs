//! Asks WeChat for the time, for those who doubt a time stamp.

use crate::{error::Error, http::Http, request::Prepared, route::Route, transport};
use serde_json::Map;
use std::time::Duration;
use tokio::time::Instant;
use yizhan_core::{AnswerKind, BodyKind, Clock, Host, Method, Product, TokenKind, UnixTime};

/// Whoever sends us stale time stamps must not make us ask more often.
const EVERY: Duration = Duration::from_secs(2);

/// Any path answers with a `Date`. This one needs a token, which we do not send: WeChat answers with
/// an error that costs nothing and counts for nobody's quota.
const CHEAP: Route<'static> = Route {
    name: "probe_time",
    product: Product::Mp,
    method: Method::Get,
    host: Host::Api,
    path: "/cgi-bin/getcallbackip",
    token: TokenKind::None,
    token_param: "access_token",
    query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    ok_field: None,
    safe_to_retry: true,
};

impl Http {
    /// The time as WeChat has it, asked for now: one cheap call whose `Date` the clock follows. Asks
    /// at most once in 2 s, failures included; in between the clock's time is returned at once.
    /// Those who call meanwhile wait for the same answer.
    ///
    /// # Errors
    /// [`Error::Transport`] when no answer came.
    pub async fn probe_time(&self) -> Result<UnixTime, Error> {
        let mut probed = self.inner.probed.lock().await;
        if probed.is_none_or(|last| last.elapsed() >= EVERY) {
            *probed = Some(Instant::now());
            let response = self
                .request(&CHEAP, None, &Prepared::from_members(&CHEAP, Map::new()))
                .timeout(self.inner.settings.timeout)
                .send()
                .await
                .map_err(|error| transport::failed(&CHEAP, self.hosts(), error))?;
            self.inner.clock.observe_date(response.headers());
        }
        Ok(self.inner.clock.now())
    }
}
