//! The configuration of the JS-SDK.

use crate::support::{AUTHORIZER, COMPONENT, World};
use insta::assert_snapshot;
use yizhan_codec::sign_js_sdk;
use yizhan_core::Scope;

#[tokio::test]
async fn a_page_is_signed_with_the_accounts_ticket_and_without_its_fragment() {
    let world = World::new(|b| b).await.authorized().await;
    let url = "https://shop.example.com/a?b=c#d";
    let config = world
        .toolkit
        .js_config(&Scope::authorizer(COMPONENT, AUTHORIZER), url)
        .await
        .unwrap();
    let expected = sign_js_sdk(
        &"jsapi-ticket-canary".into(),
        &config.nonce_str,
        config.timestamp,
        url,
    );
    assert_eq!(config.signature, expected.signature);
    assert_eq!(config.url, "https://shop.example.com/a?b=c");
    let nonce = &config.nonce_str;
    let shown = config.signed.replace(nonce.as_str(), "NONCE");
    assert_snapshot!(shown, @"jsapi_ticket=***&noncestr=NONCE&timestamp=1790000000&url=https://shop.example.com/a?b=c");
    let json = serde_json::to_value(&config).unwrap();
    let names: Vec<_> = json
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        names,
        [
            "appId",
            "nonceStr",
            "signature",
            "signed",
            "timestamp",
            "url"
        ]
    );
}
