//! An answer on its way out: JSON (typed as JSON or, on older calls, as text) or a file. HTTP status
//! is 200 in every case, errors included.

use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};
use bytes::Bytes;
use serde_json::{Value, json};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// An answer.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// JSON, said to be JSON.
    Json(Value),
    /// JSON, said to be text: older calls, and those for media.
    Text(Value),
    /// A file.
    File {
        /// `image/png`
        content_type: String,
        /// The name that a browser would save it under.
        file_name: String,
        /// Its bytes.
        bytes: Bytes,
    },
}

impl Answer {
    /// `{"errcode":0,"errmsg":"ok"}`
    pub(crate) fn ok() -> Self {
        Self::Json(json!({ "errcode": 0, "errmsg": "ok" }))
    }

    /// The members behind an `errcode` of 0.
    pub(crate) fn with(mut members: Value) -> Self {
        members["errcode"] = 0.into();
        members["errmsg"] = "ok".into();
        Self::Json(members)
    }
}

/// The response, and its body for the log.
pub(crate) fn send(answer: &Answer, now: i64) -> (Response, Bytes) {
    let (content_type, body) = match answer {
        Answer::Json(json) => (
            HeaderValue::from_static("application/json; charset=utf-8"),
            Bytes::from(json.to_string()),
        ),
        Answer::Text(json) => (
            HeaderValue::from_static("text/plain"),
            Bytes::from(json.to_string()),
        ),
        Answer::File {
            content_type,
            bytes,
            ..
        } => (
            HeaderValue::from_str(content_type)
                .unwrap_or(HeaderValue::from_static("application/octet-stream")),
            bytes.clone(),
        ),
    };
    let mut response = Response::new(Body::from(body.clone()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, content_type);
    headers.insert(header::DATE, date(now));
    if let Answer::File { file_name, .. } = answer
        && let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{file_name}\""))
    {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    (response, body)
}

/// A time as the `Date` header writes it: whoever follows it follows the sandbox's clock.
pub(crate) fn date(now: i64) -> HeaderValue {
    let seconds = u64::try_from(now).unwrap_or(0);
    // The format ends with the year 9999.
    let time: SystemTime = UNIX_EPOCH + Duration::from_secs(seconds.min(253_402_300_799));
    HeaderValue::from_str(&httpdate(time)).unwrap_or(HeaderValue::from_static(""))
}

fn httpdate(time: SystemTime) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let days = seconds / 86_400;
    let (year, month, day) = crate::clock::civil(i64::try_from(days).unwrap_or(0));
    let second = seconds % 86_400;
    format!(
        "{}, {day:02} {} {year:04} {:02}:{:02}:{:02} GMT",
        DAYS[usize::try_from(days % 7).unwrap_or(0)],
        MONTHS[usize::try_from(month - 1).unwrap_or(0).min(11)],
        second / 3_600,
        second / 60 % 60,
        second % 60,
    )
}
