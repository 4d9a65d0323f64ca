//! Passive replies: their XML, the same as later messages, and both read back.

use insta::assert_snapshot;
use proptest::prelude::*;
use serde_json::{Value, json};
use yizhan_message::{Article, Music, News, Push, Reply, Video, reply::WrongArticleCount};

fn all() -> Vec<Reply> {
    let article = Article::new("路", "https://a.example/?a=1&b=2")
        .description("d")
        .pic_url("p");
    vec![
        Reply::Success,
        Reply::text("a ]]> b"),
        Reply::image("m1"),
        Reply::voice("m2"),
        Reply::video(
            Video::new("m3")
                .title("t")
                .description("d")
                .thumb_media_id("m4"),
        ),
        Reply::video(Video::new("m3")),
        Reply::music(
            Music::new("m5")
                .title("t")
                .description("d")
                .music_url("u")
                .hq_music_url("h"),
        ),
        Reply::news(article.clone()),
        Reply::news(News::new([article, Article::new("二", "u2")]).expect("two are allowed")),
        Reply::transfer_customer_service(),
        Reply::transfer_to("kf1@gh_station"),
    ]
}

#[test]
fn replies_are_written_as_wechat_reads_them() {
    let xml = |r: Reply| r.to_xml("gh", "o1", 7).unwrap_or_else(|| "-".to_owned());
    let list: Vec<_> = all().into_iter().map(xml).collect();
    assert_snapshot!(list.join("\n"), @r#"
    -
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[a ]]]]><![CDATA[> b]]></Content></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[image]]></MsgType><Image><MediaId><![CDATA[m1]]></MediaId></Image></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[voice]]></MsgType><Voice><MediaId><![CDATA[m2]]></MediaId></Voice></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[video]]></MsgType><Video><MediaId><![CDATA[m3]]></MediaId><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description></Video></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[video]]></MsgType><Video><MediaId><![CDATA[m3]]></MediaId></Video></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[music]]></MsgType><Music><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description><MusicUrl><![CDATA[u]]></MusicUrl><HQMusicUrl><![CDATA[h]]></HQMusicUrl><ThumbMediaId><![CDATA[m5]]></ThumbMediaId></Music></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[news]]></MsgType><ArticleCount>1</ArticleCount><Articles><item><Title><![CDATA[路]]></Title><Description><![CDATA[d]]></Description><PicUrl><![CDATA[p]]></PicUrl><Url><![CDATA[https://a.example/?a=1&b=2]]></Url></item></Articles></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[news]]></MsgType><ArticleCount>2</ArticleCount><Articles><item><Title><![CDATA[路]]></Title><Description><![CDATA[d]]></Description><PicUrl><![CDATA[p]]></PicUrl><Url><![CDATA[https://a.example/?a=1&b=2]]></Url></item><item><Title><![CDATA[二]]></Title><Description><![CDATA[]]></Description><PicUrl><![CDATA[]]></PicUrl><Url><![CDATA[u2]]></Url></item></Articles></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[transfer_customer_service]]></MsgType></xml>
    <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>7</CreateTime><MsgType><![CDATA[transfer_customer_service]]></MsgType><TransInfo><KfAccount><![CDATA[kf1@gh_station]]></KfAccount></TransInfo></xml>
    "#);
}

#[test]
fn late_replies_are_customer_service_messages() {
    let sent: Vec<_> = all().iter().map(|r| r.to_custom_message("o1")).collect();
    let article = json!({"description": "d", "picurl": "p", "title": "路", "url": "https://a.example/?a=1&b=2"});
    let message = |msg_type: &str, content: Value| {
        Some(json!({"touser": "o1", "msgtype": msg_type, msg_type: content}))
    };
    let video = json!({"description": "d", "media_id": "m3", "thumb_media_id": "m4", "title": "t"});
    let music = json!({"description": "d", "hqmusicurl": "h", "musicurl": "u", "thumb_media_id": "m5", "title": "t"});
    let wanted = [
        None,
        message("text", json!({"content": "a ]]> b"})),
        message("image", json!({"media_id": "m1"})),
        message("voice", json!({"media_id": "m2"})),
        message("video", video),
        message("video", json!({"media_id": "m3"})),
        message("music", music),
        message("news", json!({"articles": [article]})),
        message("news", json!({"articles": [article]})),
        None,
        None,
    ];
    assert_eq!(sent, wanted);
}

#[test]
fn a_news_reply_has_one_to_eight_articles() {
    let news = |n: usize| News::new(std::iter::repeat_n(Article::new("t", "u"), n));
    assert_eq!(news(0), Err(WrongArticleCount { articles: 0 }));
    assert_eq!(news(9), Err(WrongArticleCount { articles: 9 }));
    assert_eq!(news(8).unwrap().articles().len(), 8);
    let error = news(0).unwrap_err();
    assert_eq!(error.to_string(), "a news reply has 1 to 8 articles, not 0");
}

/// What is left of a text in XML 1.0.
fn legal(text: &str) -> String {
    let illegal = |c: char| (c < ' ' && !"\t\n\r".contains(c)) || "\u{fffe}\u{ffff}".contains(c);
    text.chars().filter(|&c| !illegal(c)).collect()
}

/// Text with all that is awkward in XML.
fn awkward() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("]]>".to_owned()),
        Just("]".to_owned()),
        Just(">".to_owned()),
        Just("<![CDATA[".to_owned()),
        Just("</Content>".to_owned()),
        Just("</KfAccount>".to_owned()),
        Just("&amp;".to_owned()),
        any::<String>(),
        any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(content in awkward(), from in awkward(), to in awkward(), time in any::<i64>()) {
        let push = Push::read(Reply::text(&content).to_xml(&from, &to, time).unwrap().into_bytes());
        prop_assert_eq!(push.unreadable_reason(), None);
        let get = |name: &str| push.get(name).unwrap_or_default().to_owned();
        prop_assert_eq!(get("Content"), legal(&content));
        prop_assert_eq!(get("FromUserName"), legal(&from));
        prop_assert_eq!(get("ToUserName"), legal(&to));
        prop_assert_eq!(push.create_time(), time);
        prop_assert_eq!(push.msg_type(), "text");

        let push = Push::read(Reply::transfer_to(&content).to_xml(&from, &to, time).unwrap().into_bytes());
        prop_assert_eq!(push.get("TransInfo.KfAccount").unwrap_or_default(), legal(&content));
    }

    #[test]
    fn other_xml_readers_agree(content in awkward()) {
        let xml = Reply::text(&content).to_xml("gh", "o1", 7).unwrap();
        let mut reader = quick_xml::Reader::from_str(&xml);
        let (mut name, mut read) = (String::new(), String::new());
        loop {
            use quick_xml::events::Event;
            match reader.read_event().unwrap() {
                Event::Start(tag) => name = tag.name().as_ref().to_owned(),
                Event::CData(text) if name == "Content" => read.push_str(&text),
                Event::Eof => break,
                _ => {}
            }
        }
        prop_assert_eq!(read, legal(&content));
    }

    #[test]
    fn news_is_read_back(titles in proptest::collection::vec(awkward(), 1..=8)) {
        let news = News::new(titles.iter().map(|t| Article::new(t, "u"))).unwrap();
        let push = Push::read(Reply::news(news).to_xml("gh", "o1", 7).unwrap().into_bytes());
        let count = titles.len().to_string();
        prop_assert_eq!(push.get("ArticleCount"), Some(&*count));
        for (i, title) in titles.iter().enumerate() {
            let read = push.get(&format!("Articles.item[{i}].Title")).unwrap_or_default().to_owned();
            prop_assert_eq!(read, legal(title));
        }
    }
}
