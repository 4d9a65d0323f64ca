//! Any bytes at the doors: an answer that is no 5xx, no panic, in bounded time.

use crate::own::{
    APP, APP_URL, COMMAND_URL, CORP, DATA_URL, SUITE, WORK_URL, account, agent, suite, work_push,
};
use crate::support::{Answer, COMPONENT, NOW, Sealed, TOKEN, World, post};
use axum::{body::Body, extract::Request};
use std::cell::OnceCell;
use tokio::runtime::{Builder, Runtime};
use yizhan_axum::{AccountConfig, Mode, PushConfig, ToolkitBuilder};

thread_local! {
    static WORLD: OnceCell<(Runtime, World)> = const { OnceCell::new() };
}

const PLAIN_URL: &str = "/wechat/app/wxplain0000000001";
const MESSAGE_URL: &str = "/wechat/message/wxplatform0000001/wxa";
const URLS: [&str; 7] = [
    "/wechat/events",
    MESSAGE_URL,
    APP_URL,
    PLAIN_URL,
    WORK_URL,
    COMMAND_URL,
    DATA_URL,
];

fn everyone(builder: ToolkitBuilder) -> ToolkitBuilder {
    let plain = AccountConfig::new("wxplain0000000001", "s").push(PushConfig::plain(TOKEN));
    let builder = builder.account(account(Mode::Safe)).account(plain);
    let builder = builder.agent(agent()).suite(suite());
    builder.on_message(|_| async {})
}

fn send(request: axum::extract::Request) -> Answer {
    WORLD.with(|cell| {
        let (runtime, world) = cell.get_or_init(|| {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            let world = runtime.block_on(World::new(everyone));
            (runtime, world)
        });
        runtime.block_on(world.send(request))
    })
}

#[test]
fn any_request_is_answered_without_an_error_of_ours() {
    bolero::check!()
        .with_type::<(u8, String, Vec<u8>)>()
        .with_iterations(800)
        .for_each(|(url, query, body)| {
            let url = URLS[usize::from(*url) % URLS.len()];
            let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
            let query = query.replace("%3D", "=").replace("%26", "&");
            let answer = send(post(&format!("{url}?{query}"), body.clone()));
            assert!(answer.status.is_client_error(), "{}", answer.text());
            let echo = Request::get(format!("{url}?{query}")).body(Body::empty());
            let answer = send(echo.unwrap());
            assert!(answer.status.is_client_error(), "{}", answer.text());
        });
}

#[test]
fn any_text_that_wechat_seals_is_taken() {
    bolero::check!()
        .with_type::<(u8, Vec<u8>)>()
        .with_iterations(800)
        .for_each(|(url, text)| {
            let sealed = Sealed::at(NOW);
            let request = match url % 5 {
                0 => sealed.request("/wechat/events", "AppId", COMPONENT, text),
                1 => sealed.request(MESSAGE_URL, "ToUserName", "gh", text),
                2 => sealed
                    .for_id(APP)
                    .request(APP_URL, "ToUserName", "gh", text),
                3 => sealed
                    .for_id(CORP)
                    .request(WORK_URL, "ToUserName", CORP, text),
                _ => sealed
                    .for_id(SUITE)
                    .request(COMMAND_URL, "ToUserName", SUITE, text),
            };
            assert_eq!(send(request).text(), "200 OK\nsuccess");
        });
}

#[test]
fn any_text_that_is_signed_in_plain_mode_or_sealed_for_a_corp_is_taken_or_refused() {
    bolero::check!()
        .with_type::<(bool, String)>()
        .with_iterations(800)
        .for_each(|(plain, text)| {
            let request = match plain {
                true => Sealed::at(NOW).mode(Mode::Plain).push(PLAIN_URL, text),
                false => work_push(DATA_URL, CORP, text),
            };
            let answer = send(request);
            let is_taken = answer.text() == "200 OK\nsuccess";
            assert!(
                is_taken || answer.status.is_client_error(),
                "{}",
                answer.text()
            );
        });
}
