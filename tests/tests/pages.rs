//! Pages of an account and of an application of one's own: who visits them, and what they are signed
//! with.

use reqwest::Client;
use serde_json::Value;
use yizhan::station::{AGENT, Browser, CORP, OWN_ACCOUNT, Page, Station};
use yizhan_codec::sign_js_sdk;
use yizhan_core::SecretString;
use yizhan_tests::{folder, station, text};

/// Opens a page of the gateway.
async fn opened(station: &Station, place: &str, query: &[(&str, &str)]) -> Page {
    let url = format!("{}/wechat/{place}", station.gateway_url());
    let url = match query {
        [] => url.parse(),
        query => url::Url::parse_with_params(&url, query),
    };
    let browser = Browser::new().expect("a browser");
    let page = browser.open(url.expect("an address"), None).await;
    page.expect("a page")
}

fn places() -> [(String, &'static str); 2] {
    [
        (format!("app/{OWN_ACCOUNT}"), OWN_ACCOUNT),
        (format!("work/{CORP}/{AGENT}"), CORP),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visitor_is_known_by_the_code_that_wechat_gives() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let work = format!("work/{CORP}/{AGENT}/oauth");
    let consent = opened(&station, &work, &[("scope", "snsapi_privateinfo")]).await;
    let browser = Browser::new().expect("a browser");
    let page = browser.agree(&consent, ("user", "zhangsan")).await;
    let page = page.expect("a page");
    let said = format!("{CORP}/{AGENT} is visited by zhangsan\n");
    assert_eq!(page.html, said);
    // A code works once: whoever opens the address again is not taken for the visitor.
    let again = Browser::new()
        .expect("a browser")
        .open(page.url, None)
        .await;
    assert!(again.is_err());
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_without_a_function_hands_the_code_on() {
    let dir = folder();
    let station = station(&dir).echo(false).open().await;
    let mut station = station.expect("a station");
    station.start().await.expect("the gateway");
    let shop = format!("{}/healthz?shop=7", station.gateway_url());
    for (place, app_id) in places() {
        let query = [("return_url", shop.as_str()), ("state", "a b&c")];
        let page = opened(&station, &format!("{place}/oauth"), &query).await;
        assert!(page.url.as_str().starts_with(&shop), "{}", page.url);
        let given = |name: &str| {
            let mut pairs = page.url.query_pairs();
            let found = pairs.find(|(known, _)| known == name);
            found.map(|(_, value)| value.into_owned())
        };
        assert_eq!(given("state").as_deref(), Some("a b&c"));
        assert_eq!(given("appid").as_deref(), Some(app_id));
        assert!(given("code").is_some_and(|code| !code.is_empty()));
    }
    station.close().await;
}

/// Checks the signature for a page with the ticket that the sandbox gave out by a call of `path`.
async fn page_is_signed(station: &Station, place: &str, app_id: &str, path: &str) {
    let page = format!("{}/shop?item=7&size=m", station.gateway_url());
    let place = format!("{}/wechat/{place}/js-config", station.gateway_url());
    let own = url::Url::parse_with_params(&place, [("url", format!("{page}#top"))]);
    let client = Client::builder().no_proxy().build().expect("a client");
    let answer = client.get(own.expect("an address")).send().await;
    let config: Value = answer
        .expect("an answer")
        .json()
        .await
        .expect("a configuration");
    assert_eq!(config["appId"], app_id);
    assert_eq!(config["url"], page);
    let calls = station.control().calls(path).await.expect("the calls");
    let tickets = calls
        .iter()
        .filter_map(|call| call["response"]["ticket"].as_str());
    let (nonce, timestamp) = (text(&config, "nonceStr"), config["timestamp"].as_i64());
    let signatures: Vec<_> = tickets
        .map(|ticket| {
            let ticket = SecretString::from(ticket);
            sign_js_sdk(&ticket, nonce, timestamp.expect("a number"), &page).signature
        })
        .collect();
    assert!(
        signatures.iter().any(|it| it == text(&config, "signature")),
        "{config}"
    );
    let elsewhere = [("url", "https://elsewhere.example/")];
    let place = url::Url::parse_with_params(&place, elsewhere).expect("an address");
    let refused = client.get(place).send().await.expect("an answer");
    assert_eq!(refused.status(), 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_of_an_account_and_an_application_are_signed() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let account = format!("app/{OWN_ACCOUNT}");
    page_is_signed(&station, &account, OWN_ACCOUNT, "/cgi-bin/ticket/getticket").await;
    let agent = format!("work/{CORP}/{}", AGENT);
    page_is_signed(&station, &agent, CORP, "/cgi-bin/get_jsapi_ticket").await;
    station.close().await;
}
