//! Any bytes at the doors: an answer that is no 5xx, no panic, in bounded time.

use crate::support::{Answer, COMPONENT, NOW, Sealed, World, post};
use std::cell::OnceCell;
use tokio::runtime::{Builder, Runtime};

thread_local! {
    static WORLD: OnceCell<(Runtime, World)> = const { OnceCell::new() };
}

fn send(request: axum::extract::Request) -> Answer {
    WORLD.with(|cell| {
        let (runtime, world) = cell.get_or_init(|| {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            let world = runtime.block_on(World::new(|b| b.on_message(|_| async {})));
            (runtime, world)
        });
        runtime.block_on(world.send(request))
    })
}

#[test]
fn any_request_is_answered_without_an_error_of_ours() {
    bolero::check!()
        .with_type::<(bool, String, Vec<u8>)>()
        .with_iterations(400)
        .for_each(|(events, query, body)| {
            let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
            let path = if *events {
                "/wechat/events"
            } else {
                "/wechat/message/wxplatform0000001/wxa"
            };
            let query = query.replace("%3D", "=").replace("%26", "&");
            let answer = send(post(&format!("{path}?{query}"), body.clone()));
            assert!(answer.status.is_client_error(), "{}", answer.text());
        });
}

#[test]
fn any_text_that_wechat_seals_is_taken() {
    bolero::check!()
        .with_type::<(bool, Vec<u8>)>()
        .with_iterations(400)
        .for_each(|(events, text)| {
            let sealed = Sealed::at(NOW);
            let request = if *events {
                sealed.request("/wechat/events", "AppId", COMPONENT, text)
            } else {
                sealed.request(
                    "/wechat/message/wxplatform0000001/wxa",
                    "ToUserName",
                    "gh",
                    text,
                )
            };
            assert_eq!(send(request).text(), "200 OK\nsuccess");
        });
}
