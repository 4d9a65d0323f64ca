//! Logins to mini programs and what their clients hand over, against the sandbox.

use crate::own::{APP, account};
use crate::sandbox::Stage;
use crate::support::{AUTHORIZER, COMPONENT, KEY, Log, SECRET, TOKEN, platform, until};
use aes::Aes128Enc;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use cbc::cipher::{BlockModeEncrypt as _, KeyIvInit as _, block_padding::Pkcs7};
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::fmt::Write as _;
use yizhan_axum::{MiniSession, Mode};
use yizhan_core::{ExposeSecret as _, Scope};

const IV: [u8; 16] = [0xfe; 16];

fn world() -> String {
    format!(
        r#"
        [[component]]
        app_id = "{COMPONENT}"
        secret = "{SECRET}"
        token = "{TOKEN}"
        encoding_aes_key = "{KEY}"
        event_url = "$URL/wechat/events"
        [[account]]
        app_id = "{APP}"
        secret = "own-secret-canary"
        kind = "mini_program"
        [[user]]
        account = "{APP}"
        openid = "openid-own"
        [[account]]
        app_id = "{AUTHORIZER}"
        kind = "mini_program"
        [[user]]
        account = "{AUTHORIZER}"
        openid = "openid-on-behalf"
        "#
    )
}

async fn stage() -> Stage {
    let own = account(Mode::Safe).mini_program(true);
    Stage::new(&world(), |b| b.platform(platform()).account(own)).await
}

async fn js_code(stage: &Stage, app_id: &str) -> String {
    let code = stage
        .control
        .post("jscode", json!({ "account": app_id }))
        .await;
    code["js_code"].as_str().unwrap().to_owned()
}

/// What a client hands over: `encryptedData` and `iv`.
fn handed_over(session: &MiniSession, data: &Value) -> (String, String) {
    let key: [u8; 16] = STANDARD
        .decode(session.session_key.expose_secret())
        .unwrap()
        .try_into()
        .unwrap();
    let text = data.to_string();
    let mut buffer = text.clone().into_bytes();
    buffer.resize(text.len() + 16, 0);
    let cipher = cbc::Encryptor::<Aes128Enc>::new(&key.into(), &IV.into());
    let sealed = cipher.encrypt_padded::<Pkcs7>(&mut buffer, text.len());
    (STANDARD.encode(sealed.unwrap()), STANDARD.encode(IV))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_leads_to_a_user_and_the_key_opens_what_the_client_hands_over() {
    let (log, _capture) = Log::capture();
    let stage = stage().await;
    let (component, authorizer) = (
        json!({"component": COMPONENT}),
        Scope::authorizer(COMPONENT, AUTHORIZER),
    );
    stage.control.post("push/ticket", component).await;
    let consent = json!({"component": COMPONENT, "account": AUTHORIZER});
    stage.control.post("authorize", consent).await;
    until(|| {
        !stage
            .toolkit
            .keeper()
            .authorizers(&COMPONENT.into())
            .is_empty()
    })
    .await;
    for (scope, openid) in [
        (Scope::Account(APP.into()), "openid-own"),
        (authorizer, "openid-on-behalf"),
    ] {
        let app_id = scope.app_id().as_str();
        let code = js_code(&stage, app_id).await;
        let session = stage
            .toolkit
            .code_to_session(&scope, code.clone())
            .await
            .unwrap();
        assert_eq!(
            (session.openid.as_str(), session.app_id.as_str()),
            (openid, app_id)
        );
        let used = stage
            .toolkit
            .code_to_session(&scope, code)
            .await
            .unwrap_err();
        assert_eq!(used.code().unwrap().0, 40163, "{used}");

        let phone = |app_id: &str| json!({"phoneNumber": "13800000000", "watermark": {"appid": app_id, "timestamp": 1}});
        let (data, iv) = handed_over(&session, &phone(app_id));
        assert_eq!(
            session.open(&data, &iv).unwrap()["phoneNumber"],
            "13800000000"
        );
        let kept = MiniSession::new(app_id, openid, session.session_key.clone());
        assert!(kept.open(&data, &iv).is_ok());
        let moved = MiniSession::new("wxother", openid, session.session_key.clone());
        assert_eq!(moved.open(&data, &iv).unwrap_err().check(), "watermark");
        let (data, iv) = handed_over(&session, &phone("wxother"));
        assert_eq!(session.open(&data, &iv).unwrap_err().check(), "watermark");

        let raw = r#"{"nickName":"Band"}"#;
        let signature = sha1(&format!("{raw}{}", session.session_key.expose_secret()));
        assert_eq!(*session.check(raw, &signature).unwrap(), raw);
        assert!(session.check("{}", &signature).is_err());
        let shown = format!("{session:?} {used:?} {}", log.text());
        for secret in [
            session.session_key.expose_secret(),
            "own-secret-canary",
            SECRET,
        ] {
            assert!(!shown.contains(secret), "{secret} in {shown}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_no_known_mini_program_is_told() {
    let stage = stage().await;
    let mut told = String::new();
    for scope in [
        Scope::Account("wxnobody".into()),
        Scope::agent("ww1", "1000002"),
        Scope::Component(COMPONENT.into()),
        Scope::Account(APP.into()),
    ] {
        let error = stage
            .toolkit
            .code_to_session(&scope, "made-up-code")
            .await
            .unwrap_err();
        writeln!(told, "{}", error.to_string().split(" rid").next().unwrap()).unwrap();
    }
    assert_snapshot!(told, @"
    mini.sns.js_code2_session: the request cannot be sent: wxnobody is no mini program that is known here: give it to ToolkitBuilder::account, or name the platform that it authorised
    mini.sns.js_code2_session: the request cannot be sent: ww1/1000002 is no mini program that is known here: give it to ToolkitBuilder::account, or name the platform that it authorised
    mini.sns.js_code2_session: the request cannot be sent: wxplatform0000001 is no mini program that is known here: give it to ToolkitBuilder::account, or name the platform that it authorised
    mini.sns.js_code2_session: 40029 invalid code
    ");
}

fn sha1(text: &str) -> String {
    use sha1::{Digest as _, Sha1};
    let digest = Sha1::digest(text);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
