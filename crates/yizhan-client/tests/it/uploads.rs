//! Files that go up.

use crate::{
    endpoints::{Description, GET, RAW, UPLOAD, Upload, members, secret},
    server::{Server, json},
    tokens::Tokens,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Multipart, Request},
    routing::post,
};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use insta::assert_snapshot;
use serde_json::json;
use std::{
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use yizhan_client::{Client, Error, Fault, FilePart, Http};
use yizhan_core::{ErrCode, Scope};

const VOID: &str = r#"{"errcode":42001,"errmsg":"access_token expired"}"#;

fn request() -> Upload {
    Upload {
        kind: "video".into(),
        description: Description {
            title: "标题".into(),
        },
    }
}

/// The body with its boundary named `BOUNDARY` and Unix line ends.
fn body_of(server: &Server) -> String {
    let request = server.only();
    let content_type = request.header("content-type").to_owned();
    let boundary = content_type.split("boundary=").nth(1).unwrap();
    request
        .text()
        .replace(boundary, "BOUNDARY")
        .replace('\r', "")
}

#[tokio::test]
async fn an_upload_has_file_and_text_parts_as_wechat_reads_them() {
    let server = Server::json(r#"{"value":7}"#).await;
    let client = Client::new(server.http(), Arc::new(Tokens::default()));
    let account = client.account(Scope::Account("wx1".into()));
    let file = FilePart::bytes("你好 \"1\".mp4", "MP4");
    assert_eq!(account.upload(&request(), &[file]).await.unwrap().value, 7);
    assert_eq!(
        server.only().target,
        "/cgi-bin/media/upload?access_token=SECRET-wx1-1&type=video"
    );
    let length: usize = server.only().header("content-length").parse().unwrap();
    assert_eq!(length, server.only().body.len());
    assert_snapshot!(body_of(&server), @r#"
    --BOUNDARY
    Content-Disposition: form-data; name="description"

    {"title":"标题"}
    --BOUNDARY
    Content-Disposition: form-data; name="media"; filename="你好 _1_.mp4"
    Content-Type: video/mp4

    MP4
    --BOUNDARY--
    "#);
}

#[tokio::test]
async fn names_cannot_break_out_of_their_header() {
    let server = Server::json("{}").await;
    let file = FilePart::bytes("a\"\r\nX-Evil: 1\r\n\r\n/..\\b.jpg", "J");
    let sent = server
        .http()
        .upload(&UPLOAD, None, members(json!({"type": "image"})), &[file])
        .await;
    sent.unwrap();
    assert!(body_of(&server).contains("filename=\"a___X-Evil: 1_____.._b.jpg\"\n"));
    for name in ["", "a\"b", "a\r\nb"] {
        let file = FilePart::bytes("a.jpg", "J").part(name);
        let outcome = server
            .http()
            .upload(&UPLOAD, None, members(json!({})), &[file])
            .await;
        assert!(matches!(outcome, Err(Error::Encode { .. })), "{name:?}");
    }
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_file_can_be_the_whole_body() {
    let server = Server::json("{}").await;
    let http = server.http();
    let file = FilePart::bytes("x", "\u{0}raw");
    http.upload(&RAW, Some(&secret("T")), members(json!({})), &[file])
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(request.body, "\u{0}raw");
    assert_eq!(request.header("content-type"), "application/octet-stream");
    assert_eq!(request.header("content-length"), "4");
}

#[tokio::test]
async fn a_file_from_disk_is_sent_under_its_own_name() {
    let path = std::env::temp_dir().join(format!("yizhan-upload-{}.png", std::process::id()));
    std::fs::write(&path, "PNG").unwrap();
    let server = Server::json("{}").await;
    let http = server.http();
    let sent = http
        .upload(&UPLOAD, None, members(json!({})), &[FilePart::path(&path)])
        .await;
    sent.unwrap();
    std::fs::remove_file(&path).unwrap();
    let body = body_of(&server);
    assert!(body.contains("image/png") && body.contains("PNG"), "{body}");
    let error = http
        .upload(&UPLOAD, None, members(json!({})), &[FilePart::path(&path)])
        .await
        .unwrap_err();
    assert!(matches!(&error, Error::File { .. }));
    assert!(error.to_string().contains("yizhan-upload-"), "{error}");
}

#[tokio::test]
async fn forty_megabytes_are_streamed_with_little_memory_and_progress_is_told() {
    const PIECE: usize = 64 * 1024;
    const PIECES: u64 = 640;
    const TOTAL: u64 = PIECES * PIECE as u64;
    // How far the client reads ahead of what the server has taken.
    let (taken, ahead) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let counter = Arc::clone(&taken);
    let app = Router::new()
        .route(
            "/cgi-bin/media/upload",
            post(move |mut form: Multipart| async move {
                let mut part = form.next_field().await.unwrap().unwrap();
                while let Some(piece) = part.chunk().await.unwrap() {
                    counter.fetch_add(piece.len() as u64, Ordering::SeqCst);
                }
                r#"{"value":1}"#
            }),
        )
        .layer(DefaultBodyLimit::disable());
    let server = Server::routed(app).await;
    let (seen, gap) = (Arc::clone(&taken), Arc::clone(&ahead));
    let pieces = stream::iter(0..PIECES).map(|_| Ok::<_, io::Error>(Bytes::from(vec![7; PIECE])));
    let file = FilePart::stream("big.mp4", pieces)
        .length(TOTAL)
        .on_progress(move |progress| {
            let ahead = progress.bytes.saturating_sub(seen.load(Ordering::SeqCst));
            gap.fetch_max(ahead, Ordering::SeqCst);
            assert_eq!(progress.total, Some(TOTAL));
        });
    let http = server.http();
    http.upload(&UPLOAD, None, members(json!({})), &[file])
        .await
        .unwrap();
    assert_eq!(taken.load(Ordering::SeqCst), TOTAL);
    // What the kernel buffers, not the 40 MB of the file.
    let ahead = ahead.load(Ordering::SeqCst);
    assert!(
        ahead > 0 && ahead < 24_000_000,
        "{ahead} bytes ahead of the server"
    );
}

#[tokio::test]
async fn what_can_be_read_again_is_sent_again_with_a_new_token() {
    let server = Server::answering(|number, _| async move {
        json(if number == 0 { VOID } else { r#"{"value":7}"# })
    })
    .await;
    let client = Client::new(server.http(), Arc::new(Tokens::default()));
    let answer = client
        .upload(
            &Scope::Account("wx1".into()),
            &request(),
            &[FilePart::bytes("a.mp4", "MP4")],
        )
        .await;
    assert_eq!(answer.unwrap().value, 7);
    assert_eq!(server.count(), 2);
    assert!(
        server
            .requests()
            .iter()
            .all(|request| request.text().contains("MP4"))
    );
}

#[tokio::test]
async fn what_cannot_be_read_again_is_not_repeated_but_the_refusal_is_told() {
    let server = Server::answering(|_, _| async { json(VOID) }).await;
    let tokens = Arc::new(Tokens::default());
    let source: Arc<Tokens> = Arc::clone(&tokens);
    let client = Client::new(server.http(), source);
    let file = FilePart::reader("a.mp4", &b"MP4"[..]);
    let outcome = client
        .upload(&Scope::Account("wx1".into()), &request(), &[file])
        .await;
    assert_eq!(outcome.unwrap_err().code(), Some(ErrCode(42001)));
    assert_eq!(server.count(), 1);
    assert_eq!(tokens.renewals(), 1);
}

#[tokio::test]
async fn a_file_that_breaks_or_has_another_length_is_the_callers_error() {
    let server = Server::json("{}").await;
    let http = server.http();
    let broken = [
        Ok(Bytes::from_static(b"x")),
        Err(io::Error::other("disk on fire")),
    ];
    let three = || stream::iter([Ok(Bytes::from_static(b"abc"))]);
    for (file, reason) in [
        (FilePart::stream("a", stream::iter(broken)), "disk on fire"),
        (
            FilePart::stream("a", three()).length(4),
            "announced with 4 bytes, but 3 came",
        ),
        (
            FilePart::stream("a", three()).length(2),
            "announced with 2 bytes, but 3 came",
        ),
    ] {
        let error = http
            .upload(&UPLOAD, None, members(json!({})), &[file])
            .await
            .unwrap_err();
        assert!(matches!(error, Error::File { .. }), "{error:?}");
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[tokio::test]
async fn an_upload_in_which_nothing_moves_ends() {
    let server = Server::json("{}").await;
    let mut settings = server.settings();
    settings.stall_timeout = Duration::from_millis(200);
    let http = Http::new(settings).unwrap();
    let file = FilePart::stream("a", stream::pending());
    let error = http
        .upload(&UPLOAD, None, members(json!({})), &[file])
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
async fn a_slow_upload_that_moves_is_left_alone() {
    let slow = stream::iter(0..6).then(|_| async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        Ok(Bytes::from_static(b"x"))
    });
    let server = Server::json("{}").await;
    let mut settings = server.settings();
    settings.timeout = Duration::from_millis(200);
    settings.stall_timeout = Duration::from_millis(400);
    let http = Http::new(settings).unwrap();
    let file = FilePart::stream("a", slow);
    http.upload(&UPLOAD, None, members(json!({})), &[file])
        .await
        .unwrap();
}

#[tokio::test]
async fn files_go_only_where_files_are_taken() {
    let server = Server::json("{}").await;
    let http = server.http();
    let file = || FilePart::bytes("a", "b");
    let none = members(json!({}));
    assert!(
        http.upload(&GET, None, none.clone(), &[file()])
            .await
            .is_err()
    );
    assert!(http.upload(&RAW, None, none.clone(), &[]).await.is_err());
    assert!(
        http.upload(&RAW, None, none.clone(), &[file(), file()])
            .await
            .is_err()
    );
    assert!(http.send(&UPLOAD, None, none).await.is_err());
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn many_files_of_several_names_are_sent_in_order() {
    let names = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&names);
    let app = Router::new().fallback(move |request: Request| {
        let seen = Arc::clone(&seen);
        async move {
            let mut form =
                <Multipart as axum::extract::FromRequest<()>>::from_request(request, &())
                    .await
                    .unwrap();
            while let Some(part) = form.next_field().await.unwrap() {
                let part = format!("{:?} {:?}", part.name(), part.file_name());
                seen.lock().unwrap().push(part);
            }
            "{}"
        }
    });
    let server = Server::routed(app).await;
    let files = [
        FilePart::bytes("1.jpg", "a"),
        FilePart::bytes("2.jpg", "b").part("cover"),
    ];
    let text = members(json!({"n": 1, "gone": null}));
    server
        .http()
        .upload(&UPLOAD, None, text, &files)
        .await
        .unwrap();
    assert_eq!(
        *names.lock().unwrap(),
        [
            "Some(\"n\") None",
            "Some(\"media\") Some(\"1.jpg\")",
            "Some(\"cover\") Some(\"2.jpg\")"
        ]
    );
}
