//! Stale pushes, and what WeChat's own clock has to say about them.

use crate::support::{AUTHORIZER, Answer, COMPONENT, KEY, Sealed, text_xml};
use crate::wechat::WeChat;
use tower::ServiceExt as _;
use yizhan_codec::Crypt;

/// A toolkit whose clock is the machine's until WeChat tells better.
async fn following(wechat: &WeChat) -> yizhan_axum::Toolkit {
    let builder = yizhan_axum::Toolkit::builder().platform(crate::support::platform());
    builder.hosts(wechat.hosts()).start().await.unwrap()
}

fn machine_time() -> i64 {
    i64::try_from(
        std::time::SystemTime::UNIX_EPOCH
            .elapsed()
            .unwrap()
            .as_secs(),
    )
    .unwrap()
}

const PROBE: &str = "/cgi-bin/getcallbackip";

#[tokio::test]
async fn when_the_machines_clock_is_wrong_wechat_is_asked_and_the_push_is_let_in() {
    let wechat = WeChat::start().await;
    wechat.ahead(7200);
    let router = following(&wechat).await.router();
    let request = Sealed::at(machine_time() + 7200).message(AUTHORIZER, &text_xml(1, "x"));
    let answer = Answer::of(router.oneshot(request).await.unwrap()).await;
    assert_eq!(answer.text(), "200 OK\nsuccess");
    assert_eq!(wechat.calls(PROBE).len(), 1);
}

#[tokio::test]
async fn a_push_sets_a_clock_right_that_is_wrong_by_minutes() {
    let wechat = WeChat::start().await;
    wechat.ahead(1200);
    let toolkit = following(&wechat).await;
    let push = async |at, id| {
        let request = Sealed::at(at).message(AUTHORIZER, &text_xml(id, "x"));
        let answer = toolkit.router().oneshot(request).await.unwrap();
        assert_eq!(Answer::of(answer).await.text(), "200 OK\nsuccess");
    };
    push(machine_time() + 290, 1).await;
    assert_eq!(
        wechat.calls(PROBE).len(),
        0,
        "pushes may be on their way for a while"
    );
    push(machine_time() + 1200, 2).await;
    assert_eq!(wechat.calls(PROBE).len(), 1);
    let ahead = toolkit.clock().now().0 - machine_time();
    assert!((1195..=1205).contains(&ahead), "{ahead}");
}

#[tokio::test]
async fn replays_do_not_make_us_ask_wechat_again_and_again() {
    let wechat = WeChat::start().await;
    let router = following(&wechat).await.router();
    for id in 0..5 {
        let request = Sealed::at(machine_time() - 7200).message(AUTHORIZER, &text_xml(id, "x"));
        let answer = Answer::of(router.clone().oneshot(request).await.unwrap()).await;
        assert_eq!(answer.text(), "403 Forbidden\nrefused: freshness");
    }
    let forged = Sealed::at(machine_time() - 7200)
        .crypt(Crypt::new(&"guessed".into(), &KEY.into(), COMPONENT).unwrap());
    let answer = router
        .oneshot(forged.message(AUTHORIZER, &text_xml(9, "x")))
        .await
        .unwrap();
    assert_eq!(
        Answer::of(answer).await.text(),
        "403 Forbidden\nrefused: signature"
    );
    assert_eq!(wechat.calls(PROBE).len(), 1);
}
