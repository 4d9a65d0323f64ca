//! Intake without a store against a bare axum handler that does the same decrypt, parse and encrypt.
//!
//! Over loopback HTTP with connections kept open; both servers answer the same pushes, turn by turn.
//! Each server has one thread, whose own time on the processor counts: a busy machine changes it little.
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
fn serve(name: &'static str, router: impl Future<Output = Router> + Send + 'static) -> u16 {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name(name)
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

/// Nanoseconds that threads of a name have been on the processor, as Linux counts them.
fn time_on_processor(name: &str) -> u64 {
    let threads = std::fs::read_dir("/proc/self/task").unwrap();
    let named = threads.map(|t| t.unwrap().path()).filter(|path| {
        std::fs::read_to_string(path.join("comm")).is_ok_and(|comm| comm.trim() == name)
    });
    named
        .map(|path| {
            let stat = std::fs::read_to_string(path.join("schedstat")).unwrap();
            stat.split(' ').next().unwrap().parse::<u64>().unwrap()
        })
        .sum()
}

fn main() {
    let rounds = std::env::var("ROUNDS").ok().and_then(|n| n.parse().ok());
    let servers = [
        ("bare", serve("bare", async { bare() })),
        ("toolkit", serve("toolkit", toolkit())),
    ];
    let mut best = [(Duration::MAX, u64::MAX); 2];
    for n in 0..rounds.unwrap_or(6) {
        for ((name, port), best) in servers.iter().zip(&mut best) {
            let pushes = pushes(n * PUSHES);
            let before = time_on_processor(name);
            best.0 = best.0.min(round(*port, pushes));
            best.1 = best.1.min(time_on_processor(name) - before);
        }
    }
    for ((name, _), (wall, processor)) in servers.iter().zip(best) {
        let rate = PUSHES as f64 / wall.as_secs_f64();
        let each = processor as f64 / 1000.0 / PUSHES as f64;
        println!("{name:<8} {rate:>8.0} pushes/s   {each:>6.2} µs each on the processor");
    }
    println!("ratio    {:.3}", best[0].1 as f64 / best[1].1 as f64);
}
