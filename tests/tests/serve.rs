//! The gateway as a process: health, its end, and what it says when it cannot start.

use reqwest::{Certificate, Client, StatusCode};
use serde_json::Value;
use std::process::Command;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use yizhan::station::{AGENT, CORP, OWN_ACCOUNT, SUITE};
use yizhan_tests::{folder, run_with, station, until};

fn client() -> Client {
    Client::builder().no_proxy().build().expect("a client")
}

fn terminate(process: u32) {
    let sent = Command::new("kill")
        .args(["-TERM", &process.to_string()])
        .status();
    assert!(sent.expect("kill runs").success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn health_and_readiness_are_told() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let get = async |path: &str| {
        let url = format!("{}{path}", station.gateway_url());
        client().get(url).send().await.expect("an answer")
    };
    let health = get("/healthz").await;
    assert_eq!(health.status(), StatusCode::OK);
    assert_eq!(health.text().await.expect("a body"), "ok");
    let ready = get("/readyz").await;
    assert_eq!(ready.status(), StatusCode::OK);
    let ready: Value = ready.json().await.expect("JSON");
    assert_eq!(ready["ready"], true);
    // Without a ticket it is ready all the same: else none would ever come.
    assert_eq!(ready["platforms"][0]["ticket_age_seconds"], Value::Null);
    assert_eq!(ready["suites"][0]["suite_id"], SUITE);
    assert_eq!(ready["suites"][0]["corps"], 0);
    until("tokens of our own", async || {
        let ready: Value = get("/readyz").await.json().await.expect("JSON");
        let (account, agent) = (&ready["accounts"][0], &ready["agents"][0]);
        assert_eq!(account["app_id"], OWN_ACCOUNT);
        assert_eq!(agent["corp_id"], CORP);
        assert_eq!(agent["agent_id"], AGENT.to_string());
        account["token_expires_in"].is_i64() && agent["token_expires_in"].is_i64()
    })
    .await;
    assert_eq!(get("/elsewhere").await.status(), StatusCode::NOT_FOUND);
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_under_way_is_answered_before_the_gateway_ends() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let address = station
        .gateway_url()
        .trim_start_matches("http://")
        .to_owned();
    let mut under_way = TcpStream::connect(&address).await.expect("a connection");
    let head = "POST /wechat/events HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\
                expect: 100-continue\r\nconnection: close\r\n\r\n";
    under_way.write_all(head.as_bytes()).await.expect("sent");
    // The gateway asks for the body: the request has reached its endpoint.
    let mut buffer = [0; 1024];
    let read = under_way.read(&mut buffer).await.expect("an answer");
    assert!(buffer[..read].starts_with(b"HTTP/1.1 100"));

    let process = station.gateway().expect("running").id().expect("running");
    terminate(process);
    until("no more connections are taken", async || {
        TcpStream::connect(&address).await.is_err()
    })
    .await;
    under_way.write_all(b"no push!!").await.expect("sent");
    let mut answer = String::new();
    under_way
        .read_to_string(&mut answer)
        .await
        .expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    assert!(answer.contains("refused: "), "{answer}");
    let status = station
        .gateway()
        .expect("known")
        .ended()
        .await
        .expect("its end");
    assert!(status.success(), "{status}");
    let log = std::fs::read_to_string(station.log()).expect("the log");
    assert!(log.contains("the gateway has stopped"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_gateway_on_the_same_port_names_the_setting() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let config = station.config().to_str().expect("UTF-8");
    let output = run_with(&["serve", "--config", config], b"", |_| {});
    assert_eq!(output.status, Some(1));
    assert!(
        output.err.contains("server.listen: 127.0.0.1:"),
        "{}",
        output.err
    );
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_master_key_names_the_remedy() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    station.kill().await.expect("SIGKILL");
    let config = station.config().to_str().expect("UTF-8").to_owned();
    let output = run_with(&["serve", "--config", &config], b"", |command| {
        command.env("YIZHAN_MASTER_KEY", "ab".repeat(32));
    });
    assert_eq!(output.status, Some(1));
    let remedy = "give the key it was made with";
    assert!(output.err.contains("another master key"), "{}", output.err);
    assert!(output.err.contains(remedy), "{}", output.err);
    // And with the right one again it starts.
    station.start().await.expect("the gateway");
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_gateway_speaks_tls_with_the_certificate_of_its_configuration() {
    let dir = folder();
    let (cert, key) = (dir.path().join("cert.pem"), dir.path().join("key.pem"));
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
        ])
        .args(["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])
        .args(["-addext", "subjectAltName=IP:127.0.0.1"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&cert)
        .output()
        .expect("openssl makes a certificate");
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let mut station = station(&dir)
        .variable("YIZHAN_SERVER_TLS_CERT", cert.to_str().expect("UTF-8"))
        .variable("YIZHAN_SERVER_TLS_KEY", key.to_str().expect("UTF-8"))
        .open()
        .await
        .expect("a station");
    let url = format!(
        "{}/healthz",
        station.gateway_url().replace("http:", "https:")
    );
    station.spawn().expect("the gateway");
    let root = std::fs::read(&cert).expect("the certificate");
    let root = Certificate::from_pem(&root).expect("a certificate");
    let trusting = Client::builder()
        .no_proxy()
        .tls_certs_only([root])
        .build()
        .expect("a client");
    until("an answer by TLS", async || {
        let answer = trusting.get(&url).send().await;
        answer.is_ok_and(|answer| answer.status() == StatusCode::OK)
    })
    .await;
    // Somebody who does not know the certificate is not served, and the clear neither.
    assert!(client().get(&url).send().await.is_err());
    assert!(
        client()
            .get(url.replace("https:", "http:"))
            .send()
            .await
            .is_err()
    );
    station.close().await;
}
