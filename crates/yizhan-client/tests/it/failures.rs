//! Ways in which no answer comes.

use crate::{
    endpoints::{get, post, secret},
    server::{Answer, Server},
};
use axum::{body::Body, http::Response};
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
};
use yizhan_client::{Error, Fault, Hosts, Http, HttpSettings};

fn http(base: &str) -> Http {
    let mut settings = HttpSettings::at(Hosts::all_at(base.parse().unwrap()));
    settings.connect_timeout = Duration::from_millis(300);
    settings.timeout = Duration::from_millis(600);
    Http::new(settings).unwrap()
}

async fn fault(base: &str) -> Fault {
    match http(base).call(Some(&secret("SECRET-T")), &post()).await {
        Err(Error::Transport { fault, .. }) => fault,
        other => panic!("{other:?}"),
    }
}

/// Serves each connection with `serve`, on a port of its own.
async fn raw_server<F, S>(serve: S) -> String
where
    F: Future<Output = ()> + Send + 'static,
    S: Fn(TcpStream) -> F + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    base
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_a_failure_to_connect() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    assert_eq!(fault(&format!("http://{address}")).await, Fault::Connect);
    assert_eq!(fault("http://no-such-host.invalid").await, Fault::Connect);
    assert!(!Fault::Connect.was_sent());
}

#[tokio::test]
async fn a_connection_that_takes_too_long_is_a_failure_to_connect() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    // Fills the queue of connections that nobody accepts; what comes then gets no answer.
    let mut waiting = Vec::new();
    while let Ok(connected) =
        tokio::time::timeout(Duration::from_millis(200), TcpStream::connect(address)).await
    {
        waiting.push(connected.unwrap());
        assert!(waiting.len() < 64, "the queue never fills");
    }
    // Were it the time for the whole call, it would be a timeout.
    assert_eq!(fault(&format!("http://{address}")).await, Fault::Connect);
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_a_timeout() {
    let server = Server::answering(|_, _| std::future::pending::<Answer>()).await;
    assert_eq!(fault(server.base.as_str()).await, Fault::Timeout);
    assert_eq!(server.count(), 1);
    assert!(Fault::Timeout.was_sent());
}

#[tokio::test]
async fn an_answer_that_never_ends_is_a_timeout() {
    let server = Server::answering(|_, _| async {
        let start = futures_util::stream::iter([Ok::<_, std::io::Error>("{")]);
        let body = futures_util::StreamExt::chain(start, futures_util::stream::pending());
        Response::new(Body::from_stream(body))
    })
    .await;
    assert_eq!(fault(server.base.as_str()).await, Fault::Timeout);
}

#[tokio::test]
async fn a_connection_that_breaks_before_or_within_the_answer_is_told() {
    for answer in [
        &b""[..],
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"value\":",
        b"garbage\r\n\r\n",
    ] {
        let base = raw_server(move |mut stream| async move {
            let mut request = [0; 4_096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer).await;
        })
        .await;
        assert_eq!(fault(&base).await, Fault::Reset);
    }
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_told() {
    let base = raw_server(|mut stream| async move {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        let mut request = [0; 4_096];
        while matches!(stream.read(&mut request).await, Ok(n) if n > 0) {}
    })
    .await;
    assert_eq!(fault(&base.replace("http:", "https:")).await, Fault::Tls);
    assert!(!Fault::Tls.was_sent());
}

#[tokio::test]
async fn redirects_to_other_hosts_are_not_followed() {
    let elsewhere = Server::json("{}").await;
    let target = elsewhere.base.join("/stolen").unwrap();
    for status in [301, 302, 303, 307, 308] {
        let location = target.clone();
        let server = Server::answering(move |_, _| {
            let location = location.clone();
            async move { redirect(status, location.as_str()) }
        })
        .await;
        let error = server
            .http()
            .call(Some(&secret("SECRET-T")), &get())
            .await
            .unwrap_err();
        assert!(
            matches!(error, Error::Status { status: found, .. } if found == status),
            "{error}"
        );
    }
    assert_eq!(elsewhere.count(), 0);
}

#[tokio::test]
async fn a_redirect_within_the_host_keeps_method_and_body_and_does_not_go_round_for_ever() {
    let server = Server::answering(|number, request| async move {
        match (number, request.target.as_str()) {
            (0, _) => redirect(307, "/moved"),
            (1, "/moved") => crate::server::json(r#"{"value":7}"#),
            _ => redirect(308, "/moved"),
        }
    })
    .await;
    let http = server.http();
    assert_eq!(http.call(None, &post()).await.unwrap().value, 7);
    let moved = &server.requests()[1];
    assert_eq!(moved.summary(), "POST /moved\n{\"text\":\"hello\"}");
    assert!(moved.headers.get("referer").is_none());
    let error = http.call(None, &post()).await.unwrap_err();
    assert!(matches!(error, Error::Status { status: 308, .. }));
    assert!(server.count() <= 2 + 4);
}

fn redirect(status: u16, to: &str) -> Answer {
    Response::builder()
        .status(status)
        .header("location", to)
        .body(Body::empty())
        .unwrap()
}
