//! The JSON forms of replies: passive ones, and messages of WeCom's applications.

use serde_json::{Value, json};
use yizhan_message::{Article, Music, News, Push, Reply, Video};

fn news() -> News {
    let first = Article::new("路", "https://a.example/?a=1&b=2")
        .description("d")
        .pic_url("p");
    News::new([first, Article::new("二", "u2")]).expect("two are allowed")
}

fn full_video() -> Video {
    Video::new("m3")
        .title("t")
        .description("d")
        .thumb_media_id("m4")
}

fn music() -> Music {
    Music::new("m5")
        .title("t")
        .description("d")
        .music_url("u")
        .hq_music_url("h")
}

#[test]
fn passive_replies_have_the_members_of_their_xml() {
    let replies = [
        (
            Reply::text("a ]]> \"b\""),
            "text",
            json!({"Content": "a ]]> \"b\""}),
        ),
        (
            Reply::image("m1"),
            "image",
            json!({"Image": {"MediaId": "m1"}}),
        ),
        (
            Reply::voice("m2"),
            "voice",
            json!({"Voice": {"MediaId": "m2"}}),
        ),
        (
            Reply::video(full_video()),
            "video",
            json!({"Video": {"MediaId": "m3", "Title": "t", "Description": "d"}}),
        ),
        (
            Reply::video(Video::new("m3")),
            "video",
            json!({"Video": {"MediaId": "m3"}}),
        ),
        (
            Reply::music(music()),
            "music",
            json!({"Music": {
                "Title": "t", "Description": "d", "MusicUrl": "u", "HQMusicUrl": "h", "ThumbMediaId": "m5",
            }}),
        ),
        (
            Reply::music(Music::new("m5")),
            "music",
            json!({"Music": {"ThumbMediaId": "m5"}}),
        ),
        (
            Reply::news(news()),
            "news",
            json!({"ArticleCount": 2, "Articles": [
                {"Title": "路", "Description": "d", "PicUrl": "p", "Url": "https://a.example/?a=1&b=2"},
                {"Title": "二", "Description": "", "PicUrl": "", "Url": "u2"},
            ]}),
        ),
        (
            Reply::transfer_customer_service(),
            "transfer_customer_service",
            json!({}),
        ),
        (
            Reply::transfer_to("kf1@gh"),
            "transfer_customer_service",
            json!({"TransInfo": {"KfAccount": "kf1@gh"}}),
        ),
    ];
    for (reply, msg_type, content) in replies {
        let mut wanted =
            json!({"ToUserName": "o1", "FromUserName": "gh", "CreateTime": 7, "MsgType": msg_type});
        for (name, value) in content.as_object().expect("an object") {
            wanted[name] = value.clone();
        }
        assert_eq!(reply.to_json("gh", "o1", 7), Some(wanted));
        let xml = reply.to_xml("gh", "o1", 7).expect("it has a form");
        let (xml, json) = (
            Push::read(xml.into_bytes()),
            Push::read(
                reply
                    .to_json("gh", "o1", 7)
                    .expect("it has a form")
                    .to_string()
                    .into_bytes(),
            ),
        );
        for name in [
            "ToUserName",
            "FromUserName",
            "CreateTime",
            "MsgType",
            "Content",
            "Image.MediaId",
            "Video.Title",
            "Music.HQMusicUrl",
            "ArticleCount",
            "TransInfo.KfAccount",
        ] {
            assert_eq!(xml.get(name), json.get(name), "{name} of {msg_type}");
        }
    }
    assert_eq!(Reply::Success.to_json("gh", "o1", 7), None);
}

#[test]
fn messages_of_applications_name_the_member_and_the_application() {
    let articles = json!([
        {"title": "路", "description": "d", "picurl": "p", "url": "https://a.example/?a=1&b=2"},
        {"title": "二", "description": "", "picurl": "", "url": "u2"},
    ]);
    let message = |msg_type: &str, content: Value| {
        Some(
            json!({"touser": "lilei", "agentid": 1_000_002, "msgtype": msg_type, msg_type: content}),
        )
    };
    let sent = |reply: Reply| reply.to_work_message("lilei", 1_000_002);
    assert_eq!(
        sent(Reply::text("a")),
        message("text", json!({"content": "a"}))
    );
    assert_eq!(
        sent(Reply::image("m1")),
        message("image", json!({"media_id": "m1"}))
    );
    assert_eq!(
        sent(Reply::voice("m2")),
        message("voice", json!({"media_id": "m2"}))
    );
    let video = json!({"media_id": "m3", "title": "t", "description": "d"});
    assert_eq!(sent(Reply::video(full_video())), message("video", video));
    assert_eq!(
        sent(Reply::news(news())),
        message("news", json!({"articles": articles}))
    );
    for none in [
        Reply::Success,
        Reply::music(music()),
        Reply::transfer_customer_service(),
        Reply::transfer_to("kf1@gh"),
    ] {
        assert_eq!(sent(none), None);
    }
}

#[test]
fn a_push_is_json_by_its_first_sign() {
    let is_json = |text: &str| Push::read(text.as_bytes().to_vec()).is_json();
    assert!(is_json("{\"MsgType\":\"text\"}"));
    assert!(is_json(" \r\n\t{}"));
    assert!(is_json("{ broken"));
    assert!(
        is_json("\u{feff}{}"),
        "behind a byte-order mark, as the reader takes it"
    );
    for text in [
        "<xml><Content>{}</Content></xml>",
        "",
        "  ",
        "[{}]",
        "\"{\"",
        "x{",
    ] {
        assert!(!is_json(text), "{text}");
    }
}
