//! The clock follows the dates of answers.

use crate::{
    endpoints::get,
    server::{Server, json, status},
};
use std::time::{Duration, SystemTime};
use yizhan_core::Clock;

fn ahead(seconds: i64) -> String {
    let ahead = Duration::from_secs(seconds.unsigned_abs());
    let now = SystemTime::now();
    httpdate::fmt_http_date(if seconds < 0 {
        now - ahead
    } else {
        now + ahead
    })
}

async fn server_ahead(seconds: i64) -> Server {
    Server::answering(move |number, _| async move {
        let mut answer = match number {
            0 => json("{}"),
            _ => status(503, "busy"),
        };
        let date = ahead(seconds).parse().unwrap();
        answer.headers_mut().insert("date", date);
        answer
    })
    .await
}

#[tokio::test]
async fn every_answer_tells_the_time_errors_included() {
    let server = server_ahead(7_200).await;
    let http = server.http();
    let clock = http.clock();
    let before = clock.now();
    http.call(None, &get()).await.unwrap();
    assert!(
        (7_170..=7_230).contains(&clock.offset()),
        "{}",
        clock.offset()
    );
    assert!((7_170..=7_260).contains(&clock.now().since(before)));

    let behind = server_ahead(-600).await;
    let http = behind.http();
    http.call(None, &get()).await.unwrap();
    assert!(http.call(None, &get()).await.is_err());
    assert!((-630..=-570).contains(&http.clock().offset()));
}

#[tokio::test]
async fn a_small_difference_is_not_followed() {
    let server = server_ahead(30).await;
    let http = server.http();
    http.call(None, &get()).await.unwrap();
    assert_eq!(http.clock().offset(), 0);
}

#[tokio::test]
async fn the_time_is_asked_for_once_however_many_doubt_it() {
    let server = server_ahead(3_600).await;
    let http = server.http();
    let machine = http.clock().now();
    let asked = (0..20).map(|_| http.probe_time());
    for time in futures_util::future::join_all(asked).await {
        assert!((3_570..=3_630).contains(&time.unwrap().since(machine)));
    }
    let request = server.only();
    assert_eq!(request.summary(), "GET /cgi-bin/getcallbackip\n");
}

#[tokio::test]
async fn a_failed_question_for_the_time_is_not_repeated_at_once() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let hosts = yizhan_client::Hosts::all_at(base.parse().unwrap());
    let http = yizhan_client::Http::new(yizhan_client::HttpSettings::at(hosts)).unwrap();
    assert!(http.probe_time().await.is_err());
    assert!(http.probe_time().await.is_ok());
}
