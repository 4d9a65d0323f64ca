//! Intake without a store against a bare axum handler that does the same decrypt, parse and encrypt.
//!
//! Over loopback HTTP with connections kept open; both servers answer the same pushes, turn by turn.
//! `cargo bench -p yizhan-axum`, `ROUNDS=20` for more rounds.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark, not a library"
)]

use axum::{Router, body::Bytes, extract::Query, routing::post};
use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime,
};
use yizhan_axum::{PlatformConfig, Received, Reply, Toolkit};
use yizhan_codec::{Crypt, Envelope, Format, KeyAge, Signed};
use yizhan_message::Push;

const APP: &str = "wxplatform0000001";
const TOKEN: &str = "callbacktoken";
const KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
const CONNECTIONS: usize = 32;
const PUSHES: usize = 8_000;

fn crypt() -> Crypt {
    Crypt::new(&TOKEN.into(), &KEY.into(), APP).unwrap()
}

fn now() -> i64 {
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// Verify, decrypt, parse, reply, encrypt: and nothing that makes it safe.
fn bare() -> Router {
    let crypt = Arc::new(crypt());
    let handler = async move |Query(query): Query<HashMap<String, String>>, body: Bytes| {
        let envelope = Envelope::read(&body).unwrap();
        let signed = Signed {
            msg_signature: query.get("msg_signature").map(String::as_str),
            signature: None,
            timestamp: &query["timestamp"],
            nonce: &query["nonce"],
        };
        let opened = crypt
            .open(&signed, envelope.encrypt.as_deref().unwrap())
            .unwrap();
        let push = Push::read(opened.into_inner().text);
        let reply = Reply::text(push.get("Content").unwrap());
        let xml = reply.to_xml(push.to(), push.from(), now()).unwrap();
        let sealed = crypt.seal(xml.as_bytes(), KeyAge::Current, now(), signed.nonce);
        sealed.to_reply(Format::Xml)
    };
    Router::new().route("/wechat/message/{component}/{authorizer}", post(handler))
}

async fn toolkit() -> Router {
    let echo = |push: Received| async move { Reply::text(push.get("Content").unwrap()) };
    let toolkit = Toolkit::builder()
        .platform(PlatformConfig::new(APP, "secret", TOKEN, KEY))
        .on_message(echo);
    toolkit.start().await.unwrap().router()
}

/// Serves on a thread of its own; tells the port.
fn serve(router: impl Future<Output = Router> + Send + 'static) -> u16 {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            let router = router.await;
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap().port()).unwrap();
            axum::serve(listener, router).await.unwrap();
        });
    });
    told.recv().unwrap()
}

/// Pushes that nobody has seen, as bytes on the wire.
fn pushes(first: usize) -> Vec<Vec<u8>> {
    let (crypt, now) = (crypt(), now());
    let content = "今天天气怎么样？".repeat(8);
    (first..first + PUSHES).map(|id| {
        let xml = format!(
            "<xml><ToUserName><![CDATA[gh_account]]></ToUserName><FromUserName><![CDATA[openid-{id}]]></FromUserName>\
             <CreateTime>{now}</CreateTime><MsgType><![CDATA[text]]></MsgType>\
             <Content><![CDATA[{content}]]></Content><MsgId>{id}</MsgId></xml>"
        );
        let sealed = crypt.seal(xml.as_bytes(), KeyAge::Current, now, "nonce");
        let body = format!("<xml><ToUserName><![CDATA[gh_account]]></ToUserName><Encrypt><![CDATA[{}]]></Encrypt></xml>", sealed.encrypt);
        format!(
            "POST /wechat/message/{APP}/wxaccount00000001?signature=0&timestamp={now}&nonce=nonce&encrypt_type=aes&msg_signature={} HTTP/1.1\r\n\
             Host: x\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n{body}",
            sealed.msg_signature, body.len(),
        ).into_bytes()
    }).collect()
}

async fn exchange(stream: &mut TcpStream, request: &[u8], buffer: &mut Vec<u8>) {
    stream.write_all(request).await.unwrap();
    buffer.clear();
    loop {
        assert!(
            stream.read_buf(buffer).await.unwrap() > 0,
            "the server hung up"
        );
        let text = String::from_utf8_lossy(buffer);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            assert!(head.starts_with("HTTP/1.1 200"), "{text}");
            let length = head
                .lines()
                .find_map(|l| l.strip_prefix("content-length: "))
                .unwrap();
            if body.len() >= length.parse().unwrap() {
                assert!(body.contains("<Encrypt>"), "{text}");
                return;
            }
        }
    }
}

/// How long a server takes for all pushes.
fn round(port: u16, pushes: Vec<Vec<u8>>) -> Duration {
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let pushes = Arc::new(pushes);
        let mut clients = Vec::new();
        let started = Instant::now();
        for client in 0..CONNECTIONS {
            let pushes = pushes.clone();
            clients.push(tokio::spawn(async move {
                let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                stream.set_nodelay(true).unwrap();
                let mut buffer = Vec::new();
                for push in pushes.iter().skip(client).step_by(CONNECTIONS) {
                    exchange(&mut stream, push, &mut buffer).await;
                }
            }));
        }
        for client in clients {
            client.await.unwrap();
        }
        started.elapsed()
    })
}

fn main() {
    let rounds: usize = std::env::var("ROUNDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(6);
    let (bare, ours) = (serve(async { bare() }), serve(toolkit()));
    let (mut best_bare, mut best_ours) = (Duration::MAX, Duration::MAX);
    for n in 0..rounds {
        best_bare = best_bare.min(round(bare, pushes(n * PUSHES)));
        best_ours = best_ours.min(round(ours, pushes(n * PUSHES)));
    }
    let rate = |d: Duration| PUSHES as f64 / d.as_secs_f64();
    println!("bare axum handler  {:>8.0} pushes/s", rate(best_bare));
    println!("toolkit, no store  {:>8.0} pushes/s", rate(best_ours));
    println!(
        "ratio              {:>8.3}",
        rate(best_ours) / rate(best_bare)
    );
}
