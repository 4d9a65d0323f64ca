//! Who opens a page: the authorisation page, sign-in, codes, and tickets for private data.

use crate::support::{APP, CORP, Office, SUITE, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};
use url::Url;

/// Opens a page: where the browser is sent, or what it shows.
async fn open(office: &Office, path: &str) -> Result<Url, String> {
    let answer = office.wechat.http.get(office.wechat.url(path)).send().await;
    let answer = answer.unwrap();
    match answer.headers().get("location") {
        Some(to) => Ok(Url::parse(to.to_str().unwrap()).unwrap()),
        None => Err(answer.text().await.unwrap()),
    }
}

fn link(app: &str, scope: &str, more: &str) -> String {
    format!(
        "/connect/oauth2/authorize?appid={app}&redirect_uri=https%3A%2F%2Fx.example%2Fpage&response_type=code&scope={scope}&state=S1{more}"
    )
}

fn code(url: &Url) -> String {
    let mut pairs = url.query_pairs();
    pairs
        .find(|(name, _)| name == "code")
        .unwrap()
        .1
        .into_owned()
}

/// A GET with a token and a code.
async fn who(office: &Office, call: &str, token: &str, code: &str) -> Value {
    office
        .get(&format!("/cgi-bin/{call}?access_token={token}&code={code}"))
        .await
}

#[tokio::test]
async fn a_member_passes_silently_and_a_code_works_once() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let back = open(&office, &link(CORP, "snsapi_base", "")).await.unwrap();
    assert!(back.as_str().ends_with("&state=S1"), "{back}");
    let first = code(&back);
    assert_snapshot!(who(&office, "auth/getuserinfo", &token, &first).await, @r#"{"errcode":0,"errmsg":"ok","userid":"LiLei"}"#);
    assert_snapshot!(error(&who(&office, "auth/getuserinfo", &token, &first).await), @"40029 invalid code");
    let back = open(&office, &link(CORP, "snsapi_base", "&user=lucy"))
        .await
        .unwrap();
    assert_snapshot!(who(&office, "user/getuserinfo", &token, &code(&back)).await, @r#"{"DeviceId":"","UserId":"lucy","errcode":0,"errmsg":"ok"}"#);
    let back = open(&office, &link(CORP, "snsapi_base", "&user=stranger"))
        .await
        .unwrap();
    let stranger = who(&office, "auth/getuserinfo", &token, &code(&back)).await;
    assert!(
        stranger["openid"].is_string() && stranger.get("userid").is_none(),
        "{stranger}"
    );
    let late = code(&open(&office, &link(CORP, "snsapi_base", "")).await.unwrap());
    office.advance(300).await;
    assert_snapshot!(error(&who(&office, "auth/getuserinfo", &token, &late).await), @"40029 invalid code");
}

#[tokio::test]
async fn private_data_is_asked_for_and_shared_by_a_ticket() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let asking = link(CORP, "snsapi_privateinfo", &format!("&agentid={APP}"));
    let page = open(&office, &asking).await.unwrap_err();
    assert!(
        page.contains("茶馆") && page.contains("value=\"lucy\""),
        "{page}"
    );
    let refused = open(&office, &format!("{asking}&decision=refuse"))
        .await
        .unwrap();
    assert_eq!(refused.query(), Some("state=S1"));
    let agreed = open(&office, &format!("{asking}&user=LiLei&decision=agree"))
        .await
        .unwrap();
    let visitor = who(&office, "auth/getuserinfo", &token, &code(&agreed)).await;
    assert_eq!(visitor["userid"], "LiLei");
    let detail = async |ticket: &Value| {
        let path = format!("/cgi-bin/auth/getuserdetail?access_token={token}");
        office.post(&path, json!({ "user_ticket": ticket })).await
    };
    assert_snapshot!(detail(&visitor["user_ticket"]).await, @r#"{"address":"","avatar":"","biz_mail":"","email":"","errcode":0,"errmsg":"ok","gender":"0","mobile":"13800000001","qr_code":"","userid":"LiLei"}"#);
    let mut said = Vec::new();
    said.push(error(&detail(&json!("x")).await));
    said.push(error(&detail(&json!("")).await));
    office.advance(1_800).await;
    said.push(error(&detail(&visitor["user_ticket"]).await));
    assert_snapshot!(said.join("\n"), @r"
    84015 invalid user_ticket
    84090 user_ticket missing
    84014 user_ticket expired
    ");
}

#[tokio::test]
async fn a_bad_link_says_why() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let set = json!({ "agentid": APP, "redirect_domain": "tea.example" });
    let path = format!("/cgi-bin/agent/set?access_token={token}");
    assert_eq!(error(&office.post(&path, set).await), "0 ok");
    let good = link(CORP, "snsapi_base", "");
    let mut said = Vec::new();
    for path in [
        format!("{good}&agentid={APP}"),
        format!("{good}&agentid=5"),
        good.replace("S1", "S-1"),
        good.replace("snsapi_base", "snsapi_privateinfo"),
        good.replace("response_type=code", "response_type=token"),
        link(SUITE, "snsapi_base", ""),
    ] {
        let page = open(&office, &path).await.unwrap_err();
        let (_, rest) = page.split_once("<p id=\"message\">").unwrap();
        said.push(rest.split_once('<').unwrap().0.to_owned());
    }
    assert_snapshot!(said.join("\n"), @r"
    redirect_uri must be on the trusted domain tea.example, it is on x.example
    agentid names no application of this corp.
    state holds letters and digits, 128 bytes at most.
    scope must be snsapi_base, or snsapi_privateinfo with an agentid.
    response_type must be `code`.
    Nobody can visit: no corp has installed the suite.
    ");
    let trusted = good.replace("x.example", "tea.example");
    assert!(
        open(&office, &format!("{trusted}&agentid={APP}"))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_suite_learns_who_visits_from_which_corp() {
    let office = Office::start().await;
    let token = office.suite_token().await;
    office.install().await;
    let page = open(&office, &link(SUITE, "snsapi_privateinfo", ""))
        .await
        .unwrap_err();
    let lucy = format!("{CORP}/lucy");
    assert!(page.contains(&format!("value=\"{lucy}\"")), "{page}");
    let agreed = format!("&user={lucy}&decision=agree");
    let agreed = open(&office, &link(SUITE, "snsapi_privateinfo", &agreed))
        .await
        .unwrap();
    let path = format!(
        "/cgi-bin/service/auth/getuserinfo3rd?suite_access_token={token}&code={}",
        code(&agreed)
    );
    let visitor = office.get(&path).await;
    assert_eq!(
        (
            &visitor["corpid"],
            &visitor["userid"],
            &visitor["expires_in"]
        ),
        (&json!(CORP), &json!("lucy"), &json!(1_800))
    );
    let ticket = json!({ "user_ticket": visitor["user_ticket"] });
    let detail = office
        .service(&token, "auth/getuserdetail3rd", ticket)
        .await;
    assert_eq!(
        (&detail["corpid"], &detail["name"]),
        (&json!(CORP), &json!("Lucy"))
    );
    // The older call, by the older name of the token, with a code of the control API.
    let asked = json!({ "suite": SUITE, "user": lucy });
    let given = office.wechat.post("oauth", asked).await;
    assert_eq!(given["userid"], "lucy");
    let path = format!(
        "/cgi-bin/service/getuserinfo3rd?access_token={token}&code={}",
        text(&given["code"])
    );
    let visitor = office.get(&path).await;
    assert_eq!(
        (&visitor["CorpId"], &visitor["UserId"]),
        (&json!(CORP), &json!("lucy"))
    );
    // A code for the suite is none of the corp's.
    let given = office.wechat.post("oauth", json!({ "suite": SUITE })).await;
    let app = office.token("app-secret").await;
    let answer = who(&office, "auth/getuserinfo", &app, &text(&given["code"])).await;
    assert!(error(&answer).starts_with("40029 "), "{answer}");
}

#[tokio::test]
async fn somebody_signs_in_on_a_computer() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let path = format!(
        "/wwlogin/sso/login?login_type=CorpApp&appid={CORP}&agentid={APP}&redirect_uri=https%3A%2F%2Fx.example%2F&state=S1"
    );
    assert!(open(&office, &path).await.unwrap_err().contains("李雷"));
    let back = open(&office, &format!("{path}&user=lucy&decision=agree"))
        .await
        .unwrap();
    let visitor = who(&office, "auth/getuserinfo", &token, &code(&back)).await;
    assert_eq!(visitor["userid"], "lucy");
}
