//! Generated endpoints, as applications call them.

use crate::{
    server::{Server, json, typed},
    tokens::Tokens,
};
use insta::assert_snapshot;
use std::sync::Arc;
use yizhan_client::{AccountClient, Client, Downloaded, FilePart};
use yizhan_core::{Remedy, Scope};
use yizhan_mp::media;
use yizhan_open::component;

fn shop(server: &Server) -> AccountClient {
    Client::new(server.http(), Arc::new(Tokens::default()))
        .account(Scope::authorizer("wxplatform", "wxshop"))
}

#[tokio::test]
async fn media_go_up_and_come_down() {
    let server = Server::answering(|_, request| async move {
        match (
            request.method.as_str(),
            request.target.contains("media_id=VIDEO"),
        ) {
            ("POST", _) => json(r#"{"type":"image","media_id":"M","created_at":1380000000}"#),
            (_, true) => typed("text/plain", r#"{"video_url":"http://v"}"#),
            _ => typed("image/jpeg", "JPEG"),
        }
    })
    .await;
    let shop = shop(&server);
    let file = FilePart::bytes("a.jpg", "JPEG");
    let up = shop
        .upload(&media::Upload::new("image"), &[file])
        .await
        .unwrap();
    assert_eq!((up.media_id.as_str(), up.created_at), ("M", 1_380_000_000));
    let down = shop.download(&media::Get::new("M")).await.unwrap();
    assert_eq!(down.file().unwrap().bytes(100).await.unwrap(), "JPEG");
    match shop.download(&media::Get::new("VIDEO")).await.unwrap() {
        Downloaded::Json(answer) => assert_eq!(answer.video_url.as_deref(), Some("http://v")),
        other => panic!("{other:?}"),
    }
    let error = shop.call(&media::Get::new("M")).await.unwrap_err();
    assert!(error.to_string().contains("use `download`"), "{error}");
    let targets: Vec<_> = server.requests().into_iter().map(|r| r.target).collect();
    assert_snapshot!(targets.join("\n"), @r"
    /cgi-bin/media/upload?access_token=SECRET-wxshop-1&type=image
    /cgi-bin/media/get?access_token=SECRET-wxshop-1&media_id=M
    /cgi-bin/media/get?access_token=SECRET-wxshop-1&media_id=VIDEO
    /cgi-bin/media/get?access_token=SECRET-wxshop-1&media_id=M
    ");
}

#[tokio::test]
async fn a_platforms_calls_take_its_token_and_its_secrets_travel_in_the_body_only() {
    let server = Server::answering(|number, _| async move {
        match number {
            0 => json(r#"{"component_access_token":"SECRET-new","expires_in":7200}"#),
            1 => json(r#"{"pre_auth_code":"SECRET-code","expires_in":"600"}"#),
            _ => json(r#"{"errcode":61004,"errmsg":"access clientip is not registered requestIP: 1.2.3.4"}"#),
        }
    })
    .await;
    let http = server.http();
    let request = component::ApiComponentToken::new("wxplatform", "SECRET-app", "SECRET-ticket");
    let answer = http.call(None, &request).await.unwrap();
    let token = answer.component_access_token;
    let code = component::ApiCreatePreAuthCode::new("wxplatform");
    assert_eq!(
        http.call(Some(&token), &code).await.unwrap().expires_in,
        600
    );
    let error = http.call(Some(&token), &request).await.unwrap_err();
    assert_eq!(error.remedy(), Remedy::Alert);
    assert!(error.to_string().contains("1.2.3.4"));
    assert!(!format!("{error:?} {request:?} {answer:?}", answer = token).contains("SECRET"));
    let lines: Vec<_> = server.requests().iter().map(|r| r.summary()).collect();
    assert_snapshot!(lines.join("\n"), @r#"
    POST /cgi-bin/component/api_component_token
    {"component_appid":"wxplatform","component_appsecret":"SECRET-app","component_verify_ticket":"SECRET-ticket"}
    POST /cgi-bin/component/api_create_preauthcode?component_access_token=SECRET-new
    {"component_appid":"wxplatform"}
    POST /cgi-bin/component/api_component_token
    {"component_appid":"wxplatform","component_appsecret":"SECRET-app","component_verify_ticket":"SECRET-ticket"}
    "#);
}
