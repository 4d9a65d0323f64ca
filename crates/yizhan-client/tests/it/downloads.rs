//! Files that come down.

use crate::{
    endpoints::{DOWNLOAD, GetMedia, members, secret},
    server::{Answer, Server, json, typed},
    tokens::Tokens,
};
use axum::{body::Body, http::Response};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use serde_json::json;
use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use yizhan_client::{Client, Download, Downloaded, Error, Fault, Http, Progress};
use yizhan_core::{AnswerKind, ErrCode, Operation, Scope};

async fn download(
    answer: impl Fn() -> Answer + Send + Sync + 'static,
) -> Result<Downloaded<Bytes>, Error> {
    let server = Server::answering(move |_, _| {
        let answer = answer();
        async { answer }
    })
    .await;
    server
        .http()
        .download(
            &DOWNLOAD,
            Some(&secret("T")),
            members(json!({"media_id": "m"})),
        )
        .await
}

async fn file(answer: impl Fn() -> Answer + Send + Sync + 'static) -> Download {
    download(answer).await.unwrap().file().expect("a file")
}

#[tokio::test]
async fn a_file_comes_with_its_type_name_and_length() {
    let file = file(|| {
        Response::builder()
            .header("content-type", "image/jpeg")
            .header(
                "content-disposition",
                "attachment; filename=\"a.jpg\"; filename*=utf-8''%E4%BD%A0.jpg",
            )
            .body(Body::from(vec![0xff; 100_000]))
            .unwrap()
    })
    .await;
    assert_eq!(file.content_type(), Some("image/jpeg"));
    assert_eq!(file.file_name(), Some("你.jpg"));
    assert_eq!(file.length(), Some(100_000));
    assert_eq!(file.bytes(100_000).await.unwrap(), vec![0xff; 100_000]);
}

#[tokio::test]
async fn an_error_in_place_of_a_file_is_an_error_whatever_it_calls_itself() {
    for content_type in [
        "application/json",
        "text/plain",
        "image/jpeg",
        "application/octet-stream",
    ] {
        let outcome = download(move || {
            typed(
                content_type,
                r#"  {"errcode":40007,"errmsg":"invalid media_id"}"#,
            )
        })
        .await;
        assert_eq!(outcome.unwrap_err().code(), Some(ErrCode(40007)));
    }
}

#[tokio::test]
async fn json_in_place_of_a_file_is_typed() {
    let server =
        Server::answering(|_, _| async { typed("text/plain", r#"{"text":"http://video"}"#) }).await;
    let client = Client::new(server.http(), Arc::new(Tokens::default()));
    let request = GetMedia {
        media_id: "m".into(),
    };
    let account = client.account(Scope::Account("wx1".into()));
    match account.download(&request).await.unwrap() {
        Downloaded::Json(answer) => assert_eq!(answer.text, "http://video"),
        other => panic!("{other:?}"),
    }
    assert_eq!(
        server.only().target,
        "/cgi-bin/media/get?access_token=SECRET-wx1-1&media_id=m"
    );
}

#[tokio::test]
async fn files_that_look_like_json_stay_files() {
    const BINARY: Operation = Operation {
        answer: AnswerKind::Binary,
        ..DOWNLOAD
    };
    for (content_type, name, body) in [
        ("application/octet-stream", None, "{not json at all"),
        ("application/octet-stream", None, r#"{"a":1}"#),
        (
            "application/octet-stream",
            Some("x.json"),
            r#"{"errcode":1}"#,
        ),
        ("application/json", Some("x.json"), r#"{"a":1}"#),
        ("image/png", None, "   "),
        ("image/png", None, ""),
    ] {
        let server = Server::answering(move |_, _| async move {
            let mut answer = typed(content_type, body);
            if let Some(name) = name {
                let value = format!("attachment; filename={name}").parse().unwrap();
                answer.headers_mut().insert("content-disposition", value);
            }
            answer
        })
        .await;
        let outcome = server
            .http()
            .download(&BINARY, None, members(json!({})))
            .await;
        let file = outcome.unwrap().file().expect("a file");
        assert_eq!(file.bytes(100).await.unwrap(), body);
    }
}

#[tokio::test]
async fn json_that_comes_in_small_pieces_is_still_recognised() {
    let outcome = download(|| {
        let pieces = ["\u{feff}", " ", "\n{\"err", "code\":40", "007}"];
        Response::new(Body::from_stream(stream::iter(
            pieces.map(Ok::<_, io::Error>),
        )))
    })
    .await;
    assert_eq!(outcome.unwrap_err().code(), Some(ErrCode(40007)));
}

#[tokio::test]
async fn a_file_larger_than_an_answer_may_be_is_streamed() {
    let server = Server::answering(|_, _| async {
        let pieces = stream::iter((0..64).map(|_| Ok::<_, io::Error>(vec![b'{'; 64 * 1024])));
        typed("application/octet-stream", Body::from_stream(pieces))
    })
    .await;
    let mut settings = server.settings();
    settings.answer_limit = 100_000;
    let http = Http::new(settings).unwrap();
    let outcome = http.download(&DOWNLOAD, None, members(json!({}))).await;
    let mut file = outcome.unwrap().file().expect("a file");
    let mut bytes = 0;
    while let Some(piece) = file.next().await {
        bytes += piece.unwrap().len();
    }
    assert_eq!(bytes, 64 * 64 * 1024);
}

#[tokio::test]
async fn what_nobody_reads_is_not_fetched_into_memory() {
    const PIECE: usize = 64 * 1024;
    const PIECES: u64 = 1_024;
    let made = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&made);
    let mut file = file(move || {
        let made = Arc::clone(&counter);
        let pieces = stream::iter(0..PIECES).map(move |_| {
            made.fetch_add(1, Ordering::Relaxed);
            Ok::<_, io::Error>(vec![7; PIECE])
        });
        typed("application/octet-stream", Body::from_stream(pieces))
    })
    .await;
    let mut read = 0;
    let mut ahead = 0;
    while let Some(piece) = file.next().await {
        read += piece.unwrap().len() as u64;
        let made = made.load(Ordering::Relaxed) * PIECE as u64;
        ahead = ahead.max(made.saturating_sub(read));
    }
    assert_eq!(read, PIECES * PIECE as u64);
    // What the kernel buffers, not the 64 MB of the file.
    assert!(ahead < 24_000_000, "{ahead} bytes ahead of the reader");
}

#[tokio::test]
async fn progress_is_told_and_a_file_can_be_saved() {
    let told = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&told);
    let path = std::env::temp_dir().join(format!("yizhan-download-{}", std::process::id()));
    let file = file(|| typed("image/png", vec![1; 300_000])).await;
    let saved = file
        .on_progress(move |progress: Progress| {
            assert_eq!(progress.total, Some(300_000));
            counter.store(progress.bytes, Ordering::Relaxed);
        })
        .save(&path)
        .await
        .unwrap();
    assert_eq!(saved, 300_000);
    assert_eq!(told.load(Ordering::Relaxed), 300_000);
    assert_eq!(std::fs::read(&path).unwrap(), vec![1; 300_000]);
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_file_that_comes_in_part_only_is_an_error_and_leaves_nothing_behind() {
    let broken = || {
        let start = stream::iter([Ok(vec![1; 10])]);
        let end = stream::once(async {
            // Long enough for the start to leave.
            tokio::time::sleep(Duration::from_millis(50)).await;
            Err(io::Error::other("gone"))
        });
        typed("image/png", Body::from_stream(start.chain(end)))
    };
    let path = std::env::temp_dir().join(format!("yizhan-broken-{}", std::process::id()));
    let error = file(broken).await.save(&path).await.unwrap_err();
    assert!(
        matches!(
            error,
            Error::Transport {
                fault: Fault::Reset,
                ..
            }
        ),
        "{error}"
    );
    assert!(!path.exists());
}

#[tokio::test]
async fn a_file_beyond_the_callers_limit_is_refused() {
    let file = file(|| typed("image/png", vec![1; 101])).await;
    assert!(matches!(
        file.bytes(100).await,
        Err(Error::TooLarge { limit: 100, .. })
    ));
}

#[tokio::test]
async fn a_transfer_in_which_nothing_moves_ends() {
    let server = Server::answering(|_, _| async {
        let start = stream::iter([Ok::<_, io::Error>("start")]);
        typed(
            "image/png",
            Body::from_stream(start.chain(stream::pending())),
        )
    })
    .await;
    let mut settings = server.settings();
    settings.stall_timeout = Duration::from_millis(200);
    let http = Http::new(settings).unwrap();
    let outcome = http.download(&DOWNLOAD, None, members(json!({}))).await;
    let error = outcome
        .unwrap()
        .file()
        .unwrap()
        .bytes(100)
        .await
        .unwrap_err();
    assert!(
        matches!(
            error,
            Error::Transport {
                fault: Fault::Timeout,
                ..
            }
        ),
        "{error}"
    );
}

#[tokio::test]
async fn an_operation_that_promises_json_can_be_downloaded_too() {
    const JSON: Operation = Operation {
        answer: AnswerKind::Json,
        ..DOWNLOAD
    };
    for body in [r#"{"a":1}"#, "[1]"] {
        let server = Server::answering(move |_, _| async move { json(body) }).await;
        let outcome = server
            .http()
            .download(&JSON, None, members(json!({})))
            .await;
        assert!(matches!(outcome, Ok(Downloaded::Json(answer)) if answer == body));
    }
}
