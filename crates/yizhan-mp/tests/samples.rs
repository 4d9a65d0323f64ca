//! Official-account endpoints against the payloads of WeChat's own pages.
//!
//! The payloads are not part of the repository: without them, tests that need them pass untested.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use insta::assert_snapshot;
use serde_json::Value;
use yizhan_core::{AnswerKind, BodyKind, Endpoint, ExposeSecret, TokenKind};
use yizhan_mp::{
    material::{GetMaterial, GetMaterialResponse},
    media::{Get, GetResponse, Upload, UploadResponse},
    message_custom::{
        Article, Customservice, Media, MiniProgramPage, Msgmenu, MsgmenuItem, Music, News, Send,
        Text, Typing, Video, Wxcard,
    },
    openapi::{ClearQuota, QuotaGet, QuotaGetResponse},
    sns::{Oauth2AccessTokenResponse, Oauth2ComponentAccessToken, UserInfo, UserInfoResponse},
    ticket::{GetTicket, GetTicketResponse},
    token::{StableToken, Token},
    user::{Info, InfoResponse},
};

/// The first payload of an endpoint; `None` where the samples are not there.
fn sample(endpoint: &str, kind: &str) -> Option<Value> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/samples/api.jsonl"
    );
    let text = std::fs::read_to_string(path).ok()?;
    let mut lines = text
        .lines()
        .map(|l| serde_json::from_str::<Value>(l).unwrap());
    let line = lines.find(|l| l["endpoint"] == endpoint && l["kind"] == kind);
    Some(line.unwrap()["payload"].clone())
}

#[track_caller]
fn same(endpoint: &str, request: &impl Endpoint) {
    if let Some(payload) = sample(endpoint, "request") {
        assert_eq!(serde_json::to_value(request).unwrap(), payload);
    }
}

fn answer<T: serde::de::DeserializeOwned>(endpoint: &str) -> Option<T> {
    Some(serde_json::from_value(sample(endpoint, "response")?).unwrap())
}

fn sent(request: &impl Endpoint) -> String {
    serde_json::to_string(request).unwrap()
}

#[test]
fn requests_are_those_of_the_official_pages() {
    same("CgibinClearQuota", &ClearQuota::new("APPID"));
    same(
        "CgibinOpenApiQuotaGet",
        &QuotaGet::new("/wxa/gettemplatedraftlist"),
    );
    same("CgibinMaterialGetMaterial", &GetMaterial::new("MEDIA_ID"));
}

#[test]
fn every_kind_of_customer_service_message_is_that_of_the_official_page() {
    let video = Video::new("MEDIA_ID", "MEDIA_ID")
        .title("TITLE")
        .description("DESCRIPTION");
    let music = Music::new("MUSIC_URL", "HQ_MUSIC_URL", "THUMB_MEDIA_ID")
        .title("MUSIC_TITLE")
        .description("MUSIC_DESCRIPTION");
    let article = Article::new("Happy Day", "Is Really A Happy Day", "URL", "PIC_URL");
    let choices = [
        MsgmenuItem::new("101", "满意"),
        MsgmenuItem::new("102", "不满意"),
    ];
    let request = Send::new("OPENID", "type")
        .text(Text::new("Hello World"))
        .image(Media::new("MEDIA_ID"))
        .voice(Media::new("MEDIA_ID"))
        .video(video)
        .music(music)
        .news(News::new([article]))
        .msgmenu(Msgmenu::new(
            "您对本次服务是否满意呢? ",
            choices,
            "欢迎再次光临",
        ))
        .wxcard(Wxcard::new("123dsdajkasd231jhksad"))
        .miniprogrampage(MiniProgramPage::new(
            "title",
            "appid",
            "pagepath",
            "thumb_media_id",
        ))
        .customservice(Customservice::new("test1@kftest"));
    same("CgibinMessageCustomSend", &request);
}

#[test]
fn answers_of_the_official_pages_are_read() {
    if let Some(ticket) = answer::<GetTicketResponse>("CgibinTicketGetTicket") {
        assert_eq!(ticket.expires_in, 7200);
        assert!(ticket.ticket.expose_secret().starts_with("bxLd"));
    }
    if let Some(token) = answer::<Oauth2AccessTokenResponse>("SnsOAuth2AccessToken") {
        assert_eq!(token.unionid.as_deref(), Some("UNIONID"));
        assert!(token.is_snapshotuser);
        let shown = format!("{token:?}");
        assert!(!shown.contains("ACCESS_TOKEN") && !shown.contains("REFRESH_TOKEN"));
    }
    if let Some(user) = answer::<UserInfoResponse>("SnsUserInfo") {
        assert_eq!((user.privilege.len(), user.sex), (2, Some(1)));
    }
    if let Some(quota) = answer::<QuotaGetResponse>("CgibinOpenApiQuotaGet") {
        assert!(quota.rate_limit.is_none());
    }
    if let Some(upload) = answer::<UploadResponse>("CgibinMediaUpload") {
        assert_eq!(
            (upload.media_id.as_str(), upload.created_at),
            ("MEDIA_ID", 123_456_789)
        );
    }
    if let Some(video) = answer::<GetMaterialResponse>("CgibinMaterialGetMaterialAsVideo") {
        assert_eq!(video.down_url.as_deref(), Some("DOWN_URL"));
    }
}

#[test]
fn a_stranger_has_no_profile_and_that_is_no_error() {
    let text = r#"{"subscribe":"0","openid":"o1"}"#;
    let user: InfoResponse = serde_json::from_str(text).unwrap();
    assert!(!user.subscribe && user.tagid_list.is_empty() && user.subscribe_time.is_none());
}

#[test]
fn a_thumb_is_named_differently() {
    let text = r#"{"type":"thumb","thumb_media_id":"m1","created_at":"1"}"#;
    let upload: UploadResponse = serde_json::from_str(text).unwrap();
    assert_eq!(upload.media_id, "m1");
    let video: GetResponse = serde_json::from_str(r#"{"video_url":"http://v"}"#).unwrap();
    assert_eq!(video.video_url.as_deref(), Some("http://v"));
}

#[test]
fn what_is_always_the_same_need_not_be_said() {
    assert_snapshot!(sent(&GetTicket::new()), @r#"{"type":"jsapi"}"#);
    assert_snapshot!(sent(&GetTicket::default().r#type("wx_card")), @r#"{"type":"wx_card"}"#);
    assert_snapshot!(sent(&Token::new("wx1", "hush")), @r#"{"appid":"wx1","secret":"hush","grant_type":"client_credential"}"#);
    assert_snapshot!(sent(&StableToken::new("wx1", "hush").force_refresh(true)), @r#"{"appid":"wx1","secret":"hush","force_refresh":true,"grant_type":"client_credential"}"#);
    assert_snapshot!(sent(&Oauth2ComponentAccessToken::new("wx1", "code", "wxc")), @r#"{"appid":"wx1","code":"code","component_appid":"wxc","grant_type":"authorization_code"}"#);
    assert_snapshot!(sent(&UserInfo::new("token", "o1")), @r#"{"access_token":"token","openid":"o1","lang":"zh_CN"}"#);
    assert_snapshot!(sent(&Info::new("o1").lang("en")), @r#"{"openid":"o1","lang":"en"}"#);
    assert_snapshot!(sent(&Typing::new("o1", "Typing")), @r#"{"touser":"o1","command":"Typing"}"#);
}

#[test]
fn routes_say_how_a_call_is_made() {
    assert_eq!(Get::OPERATION.answer, AnswerKind::BinaryOrJson);
    assert_eq!(
        Upload::OPERATION.body,
        BodyKind::Multipart { files: &["media"] }
    );
    assert_eq!(Upload::OPERATION.query, ["type"]);
    assert_eq!(UserInfo::OPERATION.token, TokenKind::User);
    assert!(
        !Token::OPERATION.safe_to_retry,
        "each call voids the token before last"
    );
    assert!(StableToken::OPERATION.safe_to_retry);
}
