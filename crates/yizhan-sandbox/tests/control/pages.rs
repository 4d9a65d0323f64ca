//! The pages, clicked through as a browser would.

use super::developer::{COMPONENT, Developer, MINI, OPENID, SERVICE, Turn, Wechat, member};
use reqwest::header::{LOCATION, REFERER};
use serde_json::{Value, json};

/// A page as text, or where it sends the browser.
async fn open(wechat: &Wechat, path: &str, referer: Option<&str>) -> Result<String, url::Url> {
    let mut request = wechat.http.get(wechat.url(path));
    if let Some(referer) = referer {
        request = request.header(REFERER, referer);
    }
    followed(request.send().await.unwrap()).await
}

async fn followed(response: reqwest::Response) -> Result<String, url::Url> {
    if response.status() == 302 {
        let location = response.headers()[LOCATION].to_str().unwrap();
        return Err(url::Url::parse(location).unwrap());
    }
    assert_eq!(response.status(), 200);
    assert!(
        response.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );
    Ok(response.text().await.unwrap())
}

fn query(url: &url::Url) -> Vec<(String, String)> {
    url.query_pairs().into_owned().collect()
}

/// The hidden members of a page's form and the values of its radio buttons.
fn form(page: &str) -> (Vec<(String, String)>, Vec<String>) {
    let attribute = |tag: &str, name: &str| {
        let from = tag.split_once(&format!("{name}=\""))?.1;
        let value = from.split_once('"')?.0;
        // Askama writes what HTML reserves as numbers.
        Some(
            value
                .replace("&#38;", "&")
                .replace("&#34;", "\"")
                .replace("&#60;", "<")
                .replace("&#62;", ">"),
        )
    };
    let (mut hidden, mut radios) = (Vec::new(), Vec::new());
    for tag in page.split("<input ").skip(1) {
        let tag = tag.split_once('>').unwrap().0;
        let (name, value) = (
            attribute(tag, "name").unwrap(),
            attribute(tag, "value").unwrap(),
        );
        match attribute(tag, "type").as_deref() {
            Some("radio") => radios.push(value),
            _ => hidden.push((name, value)),
        }
    }
    (hidden, radios)
}

async fn api(wechat: &Wechat, path: &str, body: Value) -> Value {
    let response = wechat
        .http
        .post(wechat.url(path))
        .json(&body)
        .send()
        .await
        .unwrap();
    serde_json::from_str(&response.text().await.unwrap()).unwrap()
}

async fn component_token(wechat: &Wechat) -> String {
    let ticket = wechat
        .post("push/ticket", json!({"component": COMPONENT}))
        .await;
    let secret = wechat.get("world").await["components"][0]["secret"].clone();
    let body = json!({"component_appid": COMPONENT, "component_appsecret": secret, "component_verify_ticket": ticket["component_verify_ticket"]});
    let answer = api(wechat, "/cgi-bin/component/api_component_token", body).await;
    answer["component_access_token"]
        .as_str()
        .unwrap_or_else(|| panic!("{answer}"))
        .to_owned()
}

async fn pre_auth_code(wechat: &Wechat, token: &str) -> String {
    let path = format!("/cgi-bin/component/api_create_preauthcode?component_access_token={token}");
    let answer = api(wechat, &path, json!({"component_appid": COMPONENT})).await;
    answer["pre_auth_code"]
        .as_str()
        .unwrap_or_else(|| panic!("{answer}"))
        .to_owned()
}

fn link(path: &str, code: &str, more: &str) -> String {
    let code: String = form_urlencoded::byte_serialize(code.as_bytes()).collect();
    format!(
        "{path}?component_appid={COMPONENT}&pre_auth_code={code}&redirect_uri=https%3A%2F%2Fx.example%2Fcb%3Ftenant%3D7%26a%3Db&auth_type=3{more}"
    )
}

#[tokio::test]
async fn an_administrator_clicks_through_each_of_the_three_pages() {
    for path in [
        "/cgi-bin/componentloginpage",
        "/safe/bindcomponent",
        "/wxaopen/safe/bindcomponent",
    ] {
        let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
        let wechat = Wechat::start(&developer.url, "").await;
        let token = component_token(&wechat).await;
        let code = pre_auth_code(&wechat, &token).await;
        let page = open(&wechat, &link(path, &code, ""), None).await.unwrap();
        assert!(
            page.contains("平台") && page.contains(&format!("action=\"{path}\"")),
            "{page}"
        );
        let (mut fields, accounts) = form(&page);
        assert_eq!(accounts, [SERVICE, MINI]);
        fields.push(("account".into(), SERVICE.into()));
        fields.push(("decision".into(), "agree".into()));
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&fields)
            .finish();
        let sent = wechat
            .http
            .post(wechat.url(path))
            .body(body)
            .send()
            .await
            .unwrap();
        let back = query(&followed(sent).await.unwrap_err());
        assert_eq!(
            back[..2],
            [("tenant".into(), "7".into()), ("a".into(), "b".into())]
        );
        assert_eq!(
            (back[2].0.as_str(), &back[3]),
            ("auth_code", &("expires_in".into(), "600".into()))
        );
        let push = developer.seen().pop().unwrap().clear;
        assert_eq!(member(&push, "InfoType").as_deref(), Some("authorized"));
        assert_eq!(member(&push, "PreAuthCode").as_deref(), Some(code.as_str()));
        let path = format!("/cgi-bin/component/api_query_auth?component_access_token={token}");
        let body = json!({"component_appid": COMPONENT, "authorization_code": back[2].1});
        let exchanged = api(&wechat, &path, body).await;
        assert_eq!(
            exchanged["authorization_info"]["authorizer_appid"], SERVICE,
            "{exchanged}"
        );
    }
}

#[tokio::test]
async fn kinds_and_one_account_narrow_the_choice_and_refusal_authorises_nothing() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let token = component_token(&wechat).await;
    let code = pre_auth_code(&wechat, &token).await;
    let path = "/cgi-bin/componentloginpage";
    for (more, expected) in [
        ("&auth_type=1", vec![SERVICE]),
        ("&auth_type=2", vec![MINI]),
        ("&auth_type=6", vec![SERVICE, MINI]),
        ("&auth_type=5", vec![]),
        (
            &format!("&auth_type=2&biz_appid={SERVICE}") as &str,
            vec![SERVICE],
        ),
    ] {
        let address = link(path, &code, "").replace("&auth_type=3", more);
        let page = open(&wechat, &address, None).await.unwrap();
        assert_eq!(form(&page).1, expected, "{more}");
    }
    let (mut fields, _) = form(&open(&wechat, &link(path, &code, ""), None).await.unwrap());
    fields.push(("account".into(), SERVICE.into()));
    fields.push(("decision".into(), "refuse".into()));
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&fields)
        .finish();
    let sent = wechat
        .http
        .post(wechat.url(path))
        .body(body)
        .send()
        .await
        .unwrap();
    assert!(followed(sent).await.unwrap().contains("已拒绝"));
    assert_eq!(wechat.get("world").await["authorizations"], json!([]));
}

#[tokio::test]
async fn a_link_that_cannot_work_says_why() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
    let more = "[[component]]\napp_id = \"wx0000000000000002\"\nauth_domain = \"x.example\"\nname = \"<b>\"";
    let wechat = Wechat::start(&developer.url, more).await;
    let token = component_token(&wechat).await;
    let code = pre_auth_code(&wechat, &token).await;
    let path = "/safe/bindcomponent";
    let good = link(path, &code, "");
    let said = async |address: &str, referer: Option<&str>| {
        let page = open(&wechat, address, referer).await.unwrap();
        member(
            &page
                .replace("<p id=\"message\">", "<m>")
                .replace("</p>", "</m>"),
            "m",
        )
        .unwrap_or_default()
    };
    let mut all = vec![
        said(&good.replace(COMPONENT, "wxnobody"), None).await,
        said(&good.replace("preauthcode", "other"), None).await,
        said(&good.replace("https%3A%2F%2F", "javascript%3A"), None).await,
        said(&good.replace("auth_type=3", "auth_type=7"), None).await,
    ];
    // The second platform has registered a domain.
    let answer = wechat
        .post(
            "authorize",
            json!({"component": "wx0000000000000002", "account": MINI}),
        )
        .await;
    let other = answer["pre_auth_code"].as_str().unwrap();
    let strict = link(path, other, "").replace(COMPONENT, "wx0000000000000002");
    all.push(said(&strict, None).await);
    all.push(said(&strict, Some("https://evil.example/page")).await);
    all.push(said(&strict, Some("https://x.example/start")).await);
    let page = open(&wechat, &strict, Some("https://x.example/start"))
        .await
        .unwrap();
    assert!(
        page.contains("&#60;b&#62;") && !page.contains("<b>"),
        "{page}"
    );
    wechat
        .post("clock", json!({"advance_seconds": 1_801}))
        .await;
    all.push(said(&good, None).await);
    insta::assert_snapshot!(all.join("\n"), @r"
    component_appid is missing or names no platform of this world.
    pre_auth_code is missing, unknown, or belongs to another platform.
    redirect_uri must begin with http:// or https://
    auth_type is 1 to 6 or 8.
    The page with the link and redirect_uri must both be on the registered domain x.example: the link was on no page at all, redirect_uri is on x.example. Open it by a click on such a page; a 302 or a copied link has no Referer.
    The page with the link and redirect_uri must both be on the registered domain x.example: the link was on evil.example, redirect_uri is on x.example. Open it by a click on such a page; a 302 or a copied link has no Referer.
    
    pre_auth_code has expired; ask for a new one (it lives as long as its expires_in says).
    ");
}

fn oauth_link(scope: &str, more: &str) -> String {
    format!(
        "/connect/oauth2/authorize?appid={SERVICE}&redirect_uri=https%3A%2F%2Fx.example%2Fpage%3Fa%3D1%23top&response_type=code&scope={scope}&state=S1{more}"
    )
}

#[tokio::test]
async fn a_silent_authorisation_sends_the_user_on_at_once() {
    let wechat = Wechat::start("http://127.0.0.1:9", "").await;
    let url = open(&wechat, &oauth_link("snsapi_base", ""), None)
        .await
        .unwrap_err();
    let back = query(&url);
    assert_eq!(
        (back[0].1.as_str(), back[1].0.as_str(), &back[2]),
        ("1", "code", &("state".into(), "S1".into()))
    );
    assert_eq!((url.fragment(), back.len()), (Some("top"), 3));
    let secret = wechat.get("world").await["accounts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|a| a["app_id"] == SERVICE)
        .unwrap()["secret"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!(
        "/sns/oauth2/access_token?appid={SERVICE}&secret={secret}&code={}&grant_type=authorization_code",
        back[1].1
    );
    let get = async |path: &str| -> Value {
        serde_json::from_str(
            &wechat
                .http
                .get(wechat.url(path))
                .send()
                .await
                .unwrap()
                .text()
                .await
                .unwrap(),
        )
        .unwrap()
    };
    let exchanged = get(&path).await;
    assert_eq!(exchanged["openid"], OPENID, "{exchanged}");
    assert_eq!(get(&path).await["errcode"], 40163);
}

#[tokio::test]
async fn consent_is_asked_for_and_may_be_refused() {
    let more =
        format!("[[user]]\naccount = \"{SERVICE}\"\nopenid = \"oHan\"\nnickname = \"韩梅梅\"");
    let wechat = Wechat::start("http://127.0.0.1:9", &more).await;
    let page = open(&wechat, &oauth_link("snsapi_userinfo", ""), None)
        .await
        .unwrap();
    let (fields, people) = form(&page);
    assert_eq!(people, ["oHan", OPENID]);
    for (decision, names) in [
        ("agree", vec!["a", "code", "state"]),
        ("refuse", vec!["a", "state"]),
    ] {
        let mut fields = fields.clone();
        fields.push(("user".into(), OPENID.into()));
        fields.push(("decision".into(), decision.into()));
        let query_text = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&fields)
            .finish();
        let url = open(
            &wechat,
            &format!("/connect/oauth2/authorize?{query_text}"),
            None,
        )
        .await
        .unwrap_err();
        let got: Vec<_> = query(&url).into_iter().map(|(name, _)| name).collect();
        assert_eq!(got, names);
    }
}

#[tokio::test]
async fn a_platform_gets_the_appid_back_and_only_if_authorised() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let address = oauth_link("snsapi_base", &format!("&component_appid={COMPONENT}"));
    let code = |page: &str| {
        member(
            &page.replace("<code>", "<c>").replace("</code>", "</c>"),
            "c",
        )
    };
    assert_eq!(
        code(&open(&wechat, &address, None).await.unwrap()).as_deref(),
        Some("10015")
    );
    wechat.authorize(SERVICE).await;
    let back = query(&open(&wechat, &address, None).await.unwrap_err());
    let names: Vec<_> = back.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["a", "code", "state", "appid"]);
    assert_eq!(back[3].1, SERVICE);
}

#[tokio::test]
async fn errors_of_the_page_have_wechats_numbers() {
    let more = "[[account]]\napp_id = \"wx1000000000000005\"\noauth_domain = \"x.example\"\n[[account]]\napp_id = \"wx1000000000000006\"\nkind = \"subscription\"";
    let wechat = Wechat::start("http://127.0.0.1:9", more).await;
    let good = oauth_link("snsapi_base", "");
    let strict = good.replace(SERVICE, "wx1000000000000005");
    assert!(open(&wechat, &strict, None).await.is_err());
    let swapped = good.replace("&scope=snsapi_base&state=S1", "&state=S1&scope=snsapi_base");
    let mut numbers = Vec::new();
    for address in [
        strict.replace("x.example", "y.example"),
        good.replace("snsapi_base", "snsapi_everything"),
        good.replace(SERVICE, "wx1000000000000006"),
        good.replace(SERVICE, MINI),
        good.replace("snsapi_base", ""),
        good.replace(SERVICE, ""),
        swapped,
        good.replace("response_type=code", "response_type=token"),
        format!("{good}&user=oNobody"),
        good.replace("state=S1", &format!("state={}", "S".repeat(129))),
    ] {
        let page = open(&wechat, &address, None).await.unwrap();
        let number = page
            .split_once("<p id=\"error-code\">")
            .map_or("-", |(_, rest)| {
                rest.split_once("<code>")
                    .unwrap()
                    .1
                    .split_once('<')
                    .unwrap()
                    .0
            });
        numbers.push(number.to_owned());
    }
    assert_eq!(
        numbers.join(" "),
        "10003 10005 10005 10016 10010 10012 - - - -"
    );
}
