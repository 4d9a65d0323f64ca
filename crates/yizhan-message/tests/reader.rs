//! The tolerant reader: what users and WeChat really send.

use yizhan_message::{
    Content, Identity, MAX_BYTES, MAX_DEPTH, MAX_MEMBERS, Message, Notice, Push, Unreadable,
};

fn read(text: &str) -> Push {
    Push::read(text.as_bytes().to_vec())
}

#[test]
fn a_text_message_is_typed() {
    let push = read(
        "<xml><ToUserName><![CDATA[gh_1]]></ToUserName>\n<FromUserName> <![CDATA[o1]]> </FromUserName>\
         <CreateTime>1482048670</CreateTime><MsgType><![CDATA[text ]]></MsgType>\
         <Content><![CDATA[ a ]]> b\u{1}&amp; ]]></Content><MsgId>9223372036854775809</MsgId></xml>",
    );
    assert_eq!(push.unreadable_reason(), None);
    assert_eq!(
        (push.to(), push.from(), push.create_time()),
        ("gh_1", "o1", 1_482_048_670)
    );
    assert_eq!(push.msg_id(), Some(9_223_372_036_854_775_809));
    let Content::Message(Message::Text(text)) = push.content() else {
        panic!("{push:?}");
    };
    assert_eq!(text.content, " a ]]> b\u{1}&amp; ");
}

#[test]
fn json_is_read_into_the_same_values() {
    let push = read(
        r#"{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":"1482048670","MsgType":"text","Content":"\u4f60\ud83d\ude00 & <","MsgId":9223372036854775809}"#,
    );
    let Content::Message(Message::Text(text)) = push.content() else {
        panic!("{push:?} {:?}", push.unreadable_reason());
    };
    assert_eq!(text.content, "你😀 & <");
    assert_eq!(push.msg_id(), Some(9_223_372_036_854_775_809));
    assert_eq!(push.create_time(), 1_482_048_670);
}

#[test]
fn a_dtd_is_refused() {
    let push = read("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><xml><a>&a;</a></xml>");
    assert_eq!(push.unreadable_reason(), Some(Unreadable::Dtd { at: 21 }));
    assert_eq!(push.content(), Content::Unreadable);
}

#[test]
fn an_authorisation_is_typed_and_its_codes_are_not_shown() {
    let push = read(
        "<xml><AppId>wxc</AppId><CreateTime>1</CreateTime><InfoType>authorized</InfoType>\
         <AuthorizerAppid>wxa</AuthorizerAppid><AuthorizationCode>queryauthcode@@@x</AuthorizationCode>\
         <AuthorizationCodeExpiredTime>600</AuthorizationCodeExpiredTime><PreAuthCode>preauthcode@@@y</PreAuthCode></xml>",
    );
    let content = push.content();
    let Content::Notice(Notice::Authorized(authorization)) = &content else {
        panic!("{push:?}");
    };
    assert_eq!(authorization.authorizer_appid, "wxa");
    assert_eq!(authorization.authorization_code, "queryauthcode@@@x");
    let shown = format!("{push:?} {content:?} {:?}", push.members());
    assert!(!shown.contains("@@@"), "{shown}");
}

fn reason(text: &str) -> String {
    let push = read(text);
    push.unreadable_reason()
        .map_or_else(|| "read".to_owned(), |r| r.to_string())
}

#[test]
fn what_cannot_be_read_says_why_and_keeps_its_bytes() {
    let text = |s: &str| format!("{s:?}: {}\n", reason(s));
    let list: String = [
        "",
        " \n",
        "success",
        "<xml>",
        "<xml><a>1</a>",
        "<xml><a>1</a></xm",
        "<xml><a>1</b></xml>",
        "<xml><a><![CDATA[x]]",
        "<xml><a><![CDATA[x]]></a",
        "<xml></xml><xml></xml>",
        "<xml></xml>tail",
        "<a",
        "</a>",
        "<!",
        "<![CDATA[x]]>",
        "<!ELEMENT x>",
        "<xml><></xml>",
        "<xml><a b='></a></xml>",
        "{",
        "{\"a\"",
        "{\"a\":1",
        "{\"a\":1}}",
        "{\"a\":[1,2}",
        "{\"a\":tru}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12",
        "{a:1}",
        "[1]",
        "{\"a\":--}",
        "{\"a\":1.}",
        "{\"a\":1e}",
        "{\"a\":1-1}",
        "{\"a\":1,}",
    ]
    .into_iter()
    .map(text)
    .collect();
    insta::assert_snapshot!(list, @r#"
    "": the push is empty
    " \n": the push is empty
    "success": the push is neither XML nor JSON: it starts with neither `<` nor `{`
    "<xml>": the push is cut off at its end
    "<xml><a>1</a>": the push is cut off at its end
    "<xml><a>1</a></xm": the push is cut off at its end
    "<xml><a>1</b></xml>": a closing tag of another element (byte 9)
    "<xml><a><![CDATA[x]]": the push is cut off at its end
    "<xml><a><![CDATA[x]]></a": the push is cut off at its end
    "<xml></xml><xml></xml>": a second outermost element (byte 11)
    "<xml></xml>tail": text after the end (byte 11)
    "<a": the push is cut off at its end
    "</a>": a closing tag without its element (byte 0)
    "<!": the push is cut off at its end
    "<![CDATA[x]]>": CDATA outside of an element (byte 9)
    "<!ELEMENT x>": a document type definition (DTD) is refused (byte 0)
    "<xml><></xml>": an element has no name (byte 5)
    "<xml><a b='></a></xml>": the push is cut off at its end
    "{": the push is cut off at its end
    "{\"a\"": the push is cut off at its end
    "{\"a\":1": the push is cut off at its end
    "{\"a\":1}}": text after the end (byte 7)
    "{\"a\":[1,2}": a comma or the array's end is expected (byte 9)
    "{\"a\":tru}": a value is expected (byte 5)
    "{\"a\":\"\\x\"}": an unknown escape (byte 6)
    "{\"a\":\"\\u12": the push is cut off at its end
    "{a:1}": a member's name is expected (byte 1)
    "[1]": the push is neither XML nor JSON: it starts with neither `<` nor `{`
    "{\"a\":--}": a value is expected (byte 5)
    "{\"a\":1.}": a value is expected (byte 5)
    "{\"a\":1e}": a value is expected (byte 5)
    "{\"a\":1-1}": a value is expected (byte 5)
    "{\"a\":1,}": a member's name is expected (byte 7)
    "#);
    let bytes = b"<xml>\xff</xml>".to_vec();
    let push = Push::read(bytes.clone());
    assert_eq!(
        push.unreadable_reason(),
        Some(Unreadable::NotUtf8 { at: 5 })
    );
    assert_eq!(push.raw(), bytes);
    assert_eq!(push.get("a"), None);
}

#[test]
fn limits_hold() {
    let deep = |n: usize| format!("{}{}", "<a>".repeat(n), "</a>".repeat(n));
    assert_eq!(reason(&deep(MAX_DEPTH)), "read");
    assert_eq!(
        reason(&deep(MAX_DEPTH + 1)),
        Unreadable::TooDeep.to_string()
    );
    let deep = |n: usize| format!("{}1{}", "{\"a\":".repeat(n), "}".repeat(n));
    assert_eq!(reason(&deep(MAX_DEPTH)), "read");
    assert_eq!(
        reason(&deep(MAX_DEPTH + 1)),
        Unreadable::TooDeep.to_string()
    );
    assert_eq!(
        reason(&format!("{{\"a\":{}", "[".repeat(500_000))),
        Unreadable::TooDeep.to_string()
    );
    let many = |n: usize| format!("<xml>{}</xml>", "<a/>".repeat(n));
    assert_eq!(reason(&many(MAX_MEMBERS)), "read");
    assert_eq!(
        reason(&many(MAX_MEMBERS + 1)),
        Unreadable::TooManyMembers.to_string()
    );
    let many = |n: usize| format!("{{\"a\":[{}1]}}", "1,".repeat(n - 1));
    assert_eq!(reason(&many(MAX_MEMBERS)), "read");
    assert_eq!(
        reason(&many(MAX_MEMBERS + 1)),
        Unreadable::TooManyMembers.to_string()
    );
    let long = |n: usize| format!("<a>{}</a>", "x".repeat(n - 7));
    assert_eq!(reason(&long(MAX_BYTES)), "read");
    let bytes = MAX_BYTES + 1;
    assert_eq!(
        reason(&long(bytes)),
        Unreadable::TooLong { bytes }.to_string()
    );
}

#[test]
fn users_text_in_cdata_ends_where_its_element_does() {
    let content = |text: &str| {
        let push = read(&format!(
            "<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{text}]]></Content><MsgId>7</MsgId></xml>"
        ));
        assert_eq!(push.unreadable_reason(), None, "{text}");
        assert_eq!(push.msg_id(), Some(7), "{text}");
        push.get("Content").unwrap().to_owned()
    };
    for text in [
        "",
        "]",
        "]]",
        "]]>",
        "a]]>b",
        "]]]]>>",
        "]]></Content",
        "]]></Content> tail",
        "<b>bold</b>",
        "</Content>",
        "a & b &lt; c",
        "\u{0}\u{1}\u{b}\u{1f}",
        "<!DOCTYPE x>",
        "<![CDATA[",
        "]]> </Contents>",
        "😀]]>😀",
    ] {
        assert_eq!(content(text), text);
    }
    // The one form of `]]>` that standard XML knows.
    assert_eq!(content("a]]]]><![CDATA[>b"), "a]]>b");
}

#[test]
fn users_markup_does_not_become_another_push() {
    let push = read(
        "<xml><FromUserName><![CDATA[o1]]></FromUserName><MsgType><![CDATA[text]]></MsgType>\
         <Content><![CDATA[x]]></Content><InfoType>component_verify_ticket</InfoType>\
         <ComponentVerifyTicket>mine</ComponentVerifyTicket><MsgType>event</MsgType>\
         <FromUserName>o2</FromUserName><Content><![CDATA[]]></Content><MsgId>7</MsgId></xml>",
    );
    assert_eq!(
        (push.msg_type(), push.from(), push.info_type()),
        ("text", "o1", None)
    );
    assert!(matches!(push.content(), Content::Message(Message::Text(_))));
}

#[test]
fn layout_attributes_comments_and_references_are_read() {
    let push = read(
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a -->\n<xml a='>' b=\"/>\">\n <A> <![CDATA[ x ]]>\n</A>\n\
         <B k='1'>&lt;&#65;&#x4f60;&amp;amp;&nope;&</B><C/><D a='b' /><E></E><F> y </F><G><H>1</H><H>2</H><I/></G>\
         <J>1<!-- no -->2</J><K><![CDATA[1]]><![CDATA[2]]></K></xml>\n",
    );
    assert_eq!(push.unreadable_reason(), None);
    let get = |path| push.get(path);
    assert_eq!(get("A"), Some(" x "));
    assert_eq!(get("B"), Some("<A你&amp;&nope;&"));
    assert_eq!(
        (get("C"), get("D"), get("E"), get("F")),
        (Some(""), Some(""), Some(""), Some(" y "))
    );
    assert_eq!(
        (get("G"), get("G.H"), get("G.H[1]"), get("G.H[2]")),
        (None, Some("1"), Some("2"), None)
    );
    assert_eq!(
        (get("J"), get("K"), get("a"), get("")),
        (Some("12"), Some("12"), None, None)
    );
}

#[test]
fn json_members_are_read() {
    let push = read(
        r#" {"a": 12345678901234567890, "b": -1.50e3, "c": true, "d": null, "e": [], "f": [1, {"g": "x\n\"\\\/é"}, [2, [3]]], "h": {}, "i": ""} "#,
    );
    assert_eq!(push.unreadable_reason(), None);
    let get = |path| push.get(path);
    assert_eq!(get("a"), Some("12345678901234567890"));
    assert_eq!(
        (get("b"), get("c"), get("d"), get("e")),
        (Some("-1.50e3"), Some("true"), None, None)
    );
    assert_eq!((get("f"), get("f[1].g")), (Some("1"), Some("x\n\"\\/é")));
    assert_eq!(
        (get("f[2].item"), get("f[2].item[1].item")),
        (Some("2"), Some("3"))
    );
    assert_eq!((get("h"), get("i")), (None, Some("")));
}

#[test]
fn no_text_makes_reading_slow() {
    // Each of these makes a careless reader look at the rest again and again.
    for unit in [
        "]]>",
        "]]></a",
        "]]]]><![CDATA[>",
        "<!--",
        "&",
        "&#",
        "]]></a> x",
        "<![CDATA[",
        "]]> ",
        "]]></a>  ",
    ] {
        let text = format!(
            "<a><![CDATA[{}]]></a>",
            unit.repeat((MAX_BYTES - 50) / unit.len())
        );
        let start = std::time::Instant::now();
        std::hint::black_box(Push::read(text.into_bytes()));
        // A few milliseconds; looking at the rest each time would take minutes.
        assert!(
            start.elapsed().as_secs() < 5,
            "{unit}: {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn what_comes_again_has_the_same_identity() {
    let message = |time: u32, id: &str| {
        read(&format!(
            "<xml><FromUserName>o1</FromUserName><CreateTime>{time}</CreateTime><MsgType>text</MsgType>\
             <Content>x</Content><MsgId>{id}</MsgId></xml>"
        ))
    };
    assert_eq!(message(1, "7").identity(), message(2, "7").identity());
    assert_ne!(message(1, "7").identity(), message(1, "8").identity());
    assert_eq!(
        message(1, "7").identity(),
        Identity::Message {
            from: "o1",
            msg_id: 7
        }
    );
    // Without a number for an id the text decides.
    assert_ne!(message(1, "").identity(), message(2, "").identity());
    let event = read(
        "<xml><MsgType>event</MsgType><Event>TEMPLATESENDJOBFINISH</Event><MsgID>7</MsgID></xml>",
    );
    assert_eq!(event.identity(), Identity::Text(event.raw()));
    assert_eq!(Push::read(vec![0xff]).identity(), Identity::Text(&[0xff]));
}
