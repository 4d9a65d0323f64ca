//! A push that comes again, by WeChat's retry or by a replay, is answered from the record and not
//! processed again.

use reqwest::{Response, StatusCode};
use serde_json::json;
use std::time::Duration;
use tokio::time::sleep;
use yizhan::station::{ACCOUNT, COMPONENT};
use yizhan_codec::{Crypt, Format, KeyAge};
use yizhan_tests::{
    forged::{Forged, Play, now},
    until,
};

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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_whose_answer_was_not_on_disk_at_a_kill_is_handled_when_it_comes_again() {
    let mut play = Play::start().await;
    let push = play.right("say it at last", COMPONENT, 0);

    // Nobody can write but us: the function runs, its answer cannot be recorded, and so not be given.
    let db = rusqlite::Connection::open(play.station.dir().join("yizhan.db")).expect("the store");
    db.busy_timeout(Duration::from_secs(5)).expect("patience");
    db.execute_batch("BEGIN IMMEDIATE").expect("the lock");
    tokio::select! {
        answer = play.send(&push) => panic!("answered {} without a record", answer.status()),
        () = sleep(Duration::from_millis(500)) => {}
    }
    play.station.kill().await.expect("SIGKILL");
    drop(db);

    play.station.start().await.expect("a restart");
    let answer = opened(&play, play.send(&again(&play, &push)).await).await;
    assert!(answer.contains("say it at last"), "the echo was {answer}");
    assert_eq!(opened(&play, play.send(&push).await).await, answer);
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
            (
                "signature",
                crypt.token().sign(KeyAge::Current, now(), nonce),
            ),
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
