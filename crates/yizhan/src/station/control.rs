//! A client of a sandbox's control API: JSON in, JSON out.

use super::StationError;
use reqwest::{Client, Response};
use serde_json::Value;
use std::time::Duration;
use url::Url;

/// The longest that a sandbox takes: three attempts of five seconds, or a whole release test.
const TIMEOUT: Duration = Duration::from_secs(120);

/// Calls a sandbox's control API. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Control {
    base: Url,
    client: Client,
}

impl Control {
    /// Of the sandbox at an address.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn new(base: Url) -> Result<Self, StationError> {
        let client = Client::builder().timeout(TIMEOUT).no_proxy().build()?;
        Ok(Self { base, client })
    }

    /// Where the sandbox is.
    #[must_use]
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// POSTs a call such as `push/ticket`.
    ///
    /// # Errors
    /// When no sandbox answers, or it refuses the call.
    pub async fn post(&self, call: &str, body: &Value) -> Result<Value, StationError> {
        let request = self.client.post(self.url(call)).json(body);
        self.answer(call, request.send().await).await
    }

    /// GETs a call such as `world`.
    ///
    /// # Errors
    /// When no sandbox answers, or it refuses the call.
    pub async fn get(&self, call: &str, query: &[(&str, &str)]) -> Result<Value, StationError> {
        let mut url =
            Url::parse(&self.url(call)).map_err(|e| StationError::unmet(e.to_string()))?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        self.answer(call, self.client.get(url).send().await).await
    }

    /// The API calls that the sandbox has received for a path; for all, when it is empty.
    ///
    /// # Errors
    /// As for [`Control::get`].
    pub async fn calls(&self, path: &str) -> Result<Vec<Value>, StationError> {
        self.list("calls", path).await
    }

    /// The pushes that the sandbox has made to a path; all, when it is empty.
    ///
    /// # Errors
    /// As for [`Control::get`].
    pub async fn pushes(&self, path: &str) -> Result<Vec<Value>, StationError> {
        self.list("pushes", path).await
    }

    async fn list(&self, call: &str, path: &str) -> Result<Vec<Value>, StationError> {
        let mut query = vec![("limit", "10000")];
        if !path.is_empty() {
            query.push(("path", path));
        }
        match self.get(call, &query).await?[call].take() {
            Value::Array(entries) => Ok(entries),
            _ => Err(StationError::unmet(format!(
                "the sandbox's answer to {call} holds no list"
            ))),
        }
    }

    fn url(&self, call: &str) -> String {
        let base = self.base.as_str().trim_end_matches('/');
        format!("{base}/sandbox/v1/{call}")
    }

    async fn answer(
        &self,
        call: &str,
        response: Result<Response, reqwest::Error>,
    ) -> Result<Value, StationError> {
        let response = response.map_err(|e| StationError::NoSandbox {
            url: self.base.to_string(),
            source: e.without_url(),
        })?;
        let status = response.status();
        let answer: Value = response.json().await.map_err(|_| {
            StationError::Refused(format!(
                "{}sandbox/v1/{call} answered {status} and not in JSON: is it a sandbox?",
                self.base
            ))
        })?;
        if status.is_success() {
            return Ok(answer);
        }
        let message = answer.get("message").and_then(Value::as_str);
        Err(StationError::Refused(
            message.unwrap_or("no reason given").to_owned(),
        ))
    }
}
