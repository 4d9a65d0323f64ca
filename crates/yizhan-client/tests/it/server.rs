//! A server that records raw requests and answers what a test tells it to.

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderMap, Response, StatusCode, header},
};
use bytes::Bytes;
use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex},
};
use tokio::net::TcpListener;
use yizhan_client::{Hosts, Http, HttpSettings};

/// What came in.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    /// Path and query as they were on the wire.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Recorded {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body in UTF-8")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().expect("a plain header"))
    }

    /// One line of the request and one of its body.
    pub(crate) fn summary(&self) -> String {
        format!("{} {}\n{}", self.method, self.target, self.text())
    }
}

pub(crate) type Answer = Response<Body>;
type Answering =
    dyn Fn(usize, Recorded) -> Pin<Box<dyn Future<Output = Answer> + Send>> + Send + Sync;

pub(crate) struct Server {
    pub(crate) base: url::Url,
    seen: Arc<Mutex<Vec<Recorded>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// Answers each request by its number, from 0, and its content.
    pub(crate) async fn answering<F, A>(answer: F) -> Self
    where
        F: Fn(usize, Recorded) -> A + Send + Sync + 'static,
        A: Future<Output = Answer> + Send + 'static,
    {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let answer: Arc<Answering> = Arc::new(move |n, request| Box::pin(answer(n, request)));
        let record = Arc::clone(&seen);
        let app = Router::new().fallback(move |request: Request| {
            let (record, answer) = (Arc::clone(&record), Arc::clone(&answer));
            async move {
                let (parts, body) = request.into_parts();
                let recorded = Recorded {
                    method: parts.method.to_string(),
                    target: parts.uri.to_string(),
                    headers: parts.headers,
                    body: axum::body::to_bytes(body, usize::MAX).await.unwrap(),
                };
                let number = {
                    let mut seen = record.lock().unwrap();
                    seen.push(recorded.clone());
                    seen.len() - 1
                };
                answer(number, recorded).await
            }
        });
        Self::serving(app, seen).await
    }

    /// Always answers the same JSON.
    pub(crate) async fn json(body: &'static str) -> Self {
        Self::answering(move |_, _| async move { json(body) }).await
    }

    /// A router of the test's own.
    pub(crate) async fn routed(app: Router) -> Self {
        Self::serving(app, Arc::default()).await
    }

    async fn serving(app: Router, seen: Arc<Mutex<Vec<Recorded>>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let task = tokio::spawn(async move {
            axum::serve(listener, app).await.unwrap();
        });
        Self {
            base: base.parse().unwrap(),
            seen,
            task,
        }
    }

    pub(crate) fn requests(&self) -> Vec<Recorded> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// The only request that came.
    pub(crate) fn only(&self) -> Recorded {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests[0].clone()
    }

    pub(crate) fn settings(&self) -> HttpSettings {
        HttpSettings::at(Hosts::all_at(self.base.clone()))
    }

    pub(crate) fn http(&self) -> Http {
        Http::new(self.settings()).unwrap()
    }
}

pub(crate) fn json(body: &'static str) -> Answer {
    typed("application/json; charset=utf-8", body)
}

pub(crate) fn typed(content_type: &str, body: impl Into<Body>) -> Answer {
    Response::builder()
        .header(header::CONTENT_TYPE, content_type)
        .body(body.into())
        .unwrap()
}

pub(crate) fn status(status: u16, body: &'static str) -> Answer {
    Response::builder()
        .status(StatusCode::from_u16(status).unwrap())
        .body(Body::from(body))
        .unwrap()
}
