//! The tolerant reader: what users and WeChat really send.

use yizhan_message::{Content, Message, Notice, Push, Unreadable};

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
