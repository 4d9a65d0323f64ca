//! Pushes that are not WeChat's, or not whole, are refused with the check's name in the log; repeated
//! ones are answered from the record. Over HTTP, against the real process.

use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};
use std::time::{SystemTime, UNIX_EPOCH};
use tempfile::TempDir;
use yizhan::station::{ACCOUNT, COMPONENT, Control, Station, USER};
use yizhan_codec::{Crypt, Format, KeyAge};
use yizhan_core::{ExposeSecret as _, SecretString};
use yizhan_tests::{folder, station, text, until};

/// A gateway with an authorised account, and somebody who knows its secrets.
struct Play {
    station: Station,
    client: Client,
    token: SecretString,
    aes_key: SecretString,
    _dir: TempDir,
}

/// A request of somebody who may not be WeChat.
struct Forged {
    query: Vec<(&'static str, String)>,
    body: String,
}

impl Forged {
    fn set(&mut self, name: &str, value: impl Into<String>) {
        let place = self.query.iter_mut().find(|(known, _)| *known == name);
        place.expect("a parameter").1 = value.into();
    }

    fn without(mut self, name: &str) -> Self {
        self.query.retain(|(known, _)| *known != name);
        self
    }

    fn encrypt(&self) -> &str {
        let start = self.body.find("<Encrypt><![CDATA[").expect("Encrypt") + 18;
        let end = self.body.rfind("]]></Encrypt>").expect("its end");
        &self.body[start..end]
    }
}

impl Play {
    async fn start() -> Self {
        let dir = folder();
        let mut station = station(&dir)
            .variable("YIZHAN_LOG_FORMAT", "json")
            .open()
            .await
            .expect("a station");
        station.start().await.expect("the gateway");
        let world = station
            .control()
            .get("world", &[])
            .await
            .expect("the world");
        let component = &world["components"][0];
        Self {
            client: Client::builder().no_proxy().build().expect("a client"),
            token: SecretString::from(text(component, "token")),
            aes_key: SecretString::from(text(component, "encoding_aes_key")),
            station,
            _dir: dir,
        }
    }

    fn control(&self) -> &Control {
        self.station.control()
    }

    /// A message that is right in every way.
    fn right(&self, content: &str, receive_id: &str, age: i64) -> Forged {
        let crypt = Crypt::new(&self.token, &self.aes_key, receive_id).expect("keys");
        let (now, nonce) = (now() - age, "n0nce");
        let clear = format!(
            "<xml><ToUserName><![CDATA[gh_station]]></ToUserName><FromUserName><![CDATA[{USER}]]>\
             </FromUserName><CreateTime>{now}</CreateTime><MsgType><![CDATA[text]]></MsgType>\
             <Content><![CDATA[{content}]]></Content><MsgId>{}</MsgId></xml>",
            content
                .bytes()
                .fold(7_u64, |hash, byte| hash.wrapping_mul(31) + u64::from(byte))
                >> 8
        );
        let sealed = crypt.seal(clear.as_bytes(), KeyAge::Current, now, nonce);
        Forged {
            query: vec![
                ("signature", crypt.sign_plain(KeyAge::Current, now, nonce)),
                ("timestamp", now.to_string()),
                ("nonce", nonce.to_owned()),
                ("encrypt_type", "aes".to_owned()),
                ("msg_signature", sealed.msg_signature.clone()),
            ],
            body: format!(
                "<xml><ToUserName><![CDATA[gh_station]]></ToUserName><Encrypt><![CDATA[{}]]></Encrypt></xml>",
                sealed.encrypt
            ),
        }
    }

    async fn send(&self, push: &Forged) -> Response {
        let url = format!(
            "{}/wechat/message/{COMPONENT}/{ACCOUNT}",
            self.station.gateway_url()
        );
        let url = url::Url::parse_with_params(&url, &push.query).expect("an address");
        let request = self.client.post(url).body(push.body.clone());
        request.send().await.expect("an answer")
    }

    /// The log's lines about refused pushes.
    fn refusals(&self) -> Vec<Value> {
        let log = std::fs::read_to_string(self.station.log()).expect("the log");
        log.lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("JSON in every line"))
            .filter(|line| line["message"] == "push refused")
            .collect()
    }

    /// Sends a push that must be refused by one check, which the log names.
    async fn refused(&self, push: &Forged, check: &str) -> Value {
        let before = self.refusals().len();
        let response = self.send(push).await;
        let status = response.status();
        assert!(status.is_client_error(), "{check}: answered {status}");
        let told = response.text().await.expect("a body");
        assert!(told.len() < 100, "the answer tells too much: {told}");
        until("a line in the log", async || self.refusals().len() > before).await;
        let line = self.refusals().pop().expect("a line");
        assert_eq!(line["check"], check, "{line}");
        assert_eq!(line["status"], status.as_u16());
        line
    }

    fn memory(&mut self) -> u64 {
        let id = self
            .station
            .gateway()
            .expect("running")
            .id()
            .expect("running");
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).expect("Linux");
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        number.expect("VmRSS").parse().expect("kB")
    }

    /// The gateway still does its work.
    async fn works(&self) {
        let response = self.send(&self.right("still there", COMPONENT, 0)).await;
        assert_eq!(response.status(), StatusCode::OK);
    }
}

fn now() -> i64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970");
    i64::try_from(now.as_secs()).expect("before the year 292277026596")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_bad_push_is_refused_by_the_check_that_the_log_names() {
    let mut play = Play::start().await;
    let right = |content: &str| play.right(content, COMPONENT, 0);

    let mut push = right("signature");
    push.set("msg_signature", "0".repeat(40));
    play.refused(&push, "signature").await;

    let mut push = right("plain signature in its place");
    let plain = push.query[0].1.clone();
    push.set("msg_signature", plain);
    play.refused(&push, "signature").await;

    let mut push = right("nonce");
    push.set("nonce", "another");
    play.refused(&push, "signature").await;

    let push = right("unsigned")
        .without("msg_signature")
        .without("signature");
    play.refused(&push, "missing_parameter").await;
    let push = right("no nonce").without("nonce");
    play.refused(&push, "missing_parameter").await;
    let push = right("no timestamp").without("timestamp");
    play.refused(&push, "missing_parameter").await;
    let push = right("plain").without("msg_signature");
    play.refused(&push, "plain_signature_only").await;

    // In the clear: a signature over nothing of the body.
    let mut push = right("in the clear");
    push.body = "<xml><ToUserName>gh_station</ToUserName><FromUserName>o</FromUserName>\
                 <MsgType>text</MsgType><Content>forged</Content><MsgId>1</MsgId></xml>"
        .to_owned();
    play.refused(&push, "encrypt_missing").await;

    play.refused(
        &play.right("another's", "wxffffffffffffffff", 0),
        "receive_id",
    )
    .await;

    let mut push = right("truncated");
    push.body.truncate(push.body.len() / 2);
    play.refused(&push, "truncated").await;

    // Signed by somebody who knows the token, but no base64.
    let mut push = right("base64");
    push.body = push.body.replace(push.encrypt(), "*** no base64 ***");
    let signature = signed(&play, &push, "*** no base64 ***");
    push.set("msg_signature", signature);
    play.refused(&push, "base64").await;

    let mut push = right("doctype");
    push.body = format!(
        "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>{}",
        push.body
    );
    play.refused(&push, "doctype").await;

    let mut push = right("entities");
    push.body = push.body.replace("gh_station", "]]>&lol9;<![CDATA[");
    play.refused(&push, "entity").await;

    let mut push = right("bomb");
    let bomb: String = (1..10)
        .map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10)))
        .collect();
    push.body = format!("<!DOCTYPE xml [<!ENTITY l0 \"lol\">{bomb}]>{}", push.body);
    play.refused(&push, "doctype").await;

    let mut push = right("empty");
    push.body.clear();
    play.refused(&push, "empty").await;

    for (age, side) in [(7_200, "behind"), (-7_200, "ahead")] {
        let line = play
            .refused(&play.right("stale", COMPONENT, age), "freshness")
            .await;
        let reason = text(&line, "reason");
        assert!(
            reason.contains("720") && reason.contains(side),
            "the clock's difference is not named: {reason}"
        );
    }

    let mut push = right("10 MB");
    push.body = "x".repeat(10 << 20);
    // A client that is still writing may see the connection closed instead of the answer.
    let before = play.refusals().len();
    let url = format!("{}/wechat/events", play.station.gateway_url());
    let url = url::Url::parse_with_params(&url, &push.query).expect("an address");
    if let Ok(response) = play.client.post(url).body(push.body).send().await {
        assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    }
    until("a line in the log", async || play.refusals().len() > before).await;
    assert_eq!(play.refusals().pop().expect("a line")["check"], "body_size");

    play.works().await;
    assert!(play.station.gateway().expect("running").id().is_some());
    play.station.close().await;
}

/// A signature that is right for other ciphertext.
fn signed(play: &Play, push: &Forged, encrypt: &str) -> String {
    let value = |name: &str| {
        let found = push.query.iter().find(|(known, _)| *known == name);
        found.expect("a parameter").1.as_str()
    };
    let mut parts = [
        play.token.expose_secret(),
        value("timestamp"),
        value("nonce"),
        encrypt,
    ];
    parts.sort_unstable();
    let digest = Sha1::digest(parts.concat());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_large_bodies_leaves_the_memory_bounded() {
    let mut play = Play::start().await;
    play.works().await;
    let before = play.memory();
    let url = format!("{}/wechat/events", play.station.gateway_url());
    let mut most = before;
    for _ in 0..5 {
        let mut senders = tokio::task::JoinSet::new();
        for sender in 0..20 {
            let request = play.client.post(&url);
            // Half of them do not say how much comes.
            let request = if sender % 2 == 0 {
                request.body(vec![b'<'; 10 << 20])
            } else {
                let chunks = (0..160).map(|_| Ok::<_, std::io::Error>(vec![b'<'; 64 << 10]));
                request.body(reqwest::Body::wrap_stream(futures_util::stream::iter(
                    chunks,
                )))
            };
            senders.spawn(async move {
                if let Ok(response) = request.send().await {
                    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
                }
            });
        }
        while let Some(ended) = senders.join_next().await {
            ended.expect("the answer is a refusal");
            most = most.max(play.memory());
        }
    }
    // 100 bodies of 10 MB came; at most 20 at once of 1 MiB may be held.
    assert!(most < before + 80_000, "from {before} kB to {most} kB");
    play.works().await;
    play.station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_push_is_answered_from_the_record_also_after_a_restart() {
    let mut play = Play::start().await;
    let ticket = json!({ "component": COMPONENT });
    play.control()
        .post("push/ticket", &ticket)
        .await
        .expect("a ticket");
    let push = play.right("say it once", COMPONENT, 0);
    let first = opened(&play, play.send(&push).await).await;
    assert!(first.contains("say it once"), "the echo was {first}");

    // The same bytes, and WeChat's own retry: the same message under a new nonce and ciphertext.
    assert_eq!(opened(&play, play.send(&push).await).await, first);
    let retry = again(&play, &push);
    assert_eq!(opened(&play, play.send(&retry).await).await, first);

    play.station.crash().await.expect("a restart");
    assert_eq!(opened(&play, play.send(&push).await).await, first);
    assert_eq!(
        opened(&play, play.send(&again(&play, &push)).await).await,
        first
    );

    // A notice that is replayed is not carried out again either.
    let body = json!({ "component": COMPONENT, "account": ACCOUNT });
    play.control()
        .post("authorize", &body)
        .await
        .expect("an authorisation");
    const QUERY_AUTH: &str = "/cgi-bin/component/api_query_auth";
    until("the exchange of the code", async || {
        let calls = play.control().calls(QUERY_AUTH).await.expect("the calls");
        calls.len() == 1
    })
    .await;
    let pushes = play
        .control()
        .pushes("/wechat/events")
        .await
        .expect("the pushes");
    let authorized = pushes.iter().find(|push| push["kind"] == "authorized");
    let body = json!({ "push": authorized.expect("the notice")["seq"] });
    for restart in [false, true] {
        if restart {
            play.station.crash().await.expect("a restart");
        }
        let replayed = play
            .control()
            .post("replay", &body)
            .await
            .expect("a replay");
        assert_eq!(replayed["attempt"]["body"], "success", "{replayed}");
    }
    let calls = play.control().calls(QUERY_AUTH).await.expect("the calls");
    assert_eq!(calls.len(), 1, "the code was exchanged again");

    // How often the message was handled, the store says: one row.
    play.station.kill().await.expect("SIGKILL");
    let dir = play.station.dir();
    let key = yizhan_keeper::MasterKey::from_file(&dir.join("yizhan.key")).expect("the key");
    let store = yizhan_keeper::Store::open(&dir.join("yizhan.db"), &key).expect("the store");
    let stored = store.pushes(0, 1_000).await.expect("the pushes");
    let same = stored
        .iter()
        .filter(|push| String::from_utf8_lossy(&push.text).contains("say it once"));
    assert_eq!(same.count(), 1);
    play.station.close().await;
}

/// The same message, sealed anew.
fn again(play: &Play, push: &Forged) -> Forged {
    let crypt = Crypt::new(&play.token, &play.aes_key, COMPONENT).expect("keys");
    let clear = crypt.decrypt(push.encrypt()).expect("our own");
    let nonce = "retried";
    let sealed = crypt.seal(&clear.text, KeyAge::Current, now(), nonce);
    Forged {
        query: vec![
            ("signature", crypt.sign_plain(KeyAge::Current, now(), nonce)),
            ("timestamp", sealed.timestamp.to_string()),
            ("nonce", nonce.to_owned()),
            ("msg_signature", sealed.msg_signature.clone()),
        ],
        body: sealed.to_reply(Format::Xml),
    }
}

/// The clear text of an answer.
async fn opened(play: &Play, response: Response) -> String {
    assert_eq!(response.status(), StatusCode::OK);
    let body = response.text().await.expect("a body");
    let crypt = Crypt::new(&play.token, &play.aes_key, COMPONENT).expect("keys");
    let reply = Forged {
        query: Vec::new(),
        body,
    };
    let clear = crypt.decrypt(reply.encrypt()).expect("a sealed reply");
    String::from_utf8(clear.text).expect("UTF-8")
}
