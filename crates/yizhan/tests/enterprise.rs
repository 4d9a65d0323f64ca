//! What `docs/wechat-enterprise.md` promises to those who come from the Node library
//! wechat-enterprise: every call in its right column, against the sandbox's WeCom.

#![cfg(all(feature = "cli", feature = "toolkit", feature = "work"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use yizhan::{
    client::{FilePart, Hosts, Http, HttpSettings, TokenSource as _},
    codec::{Crypt, KeyAge},
    core::{Method, Scope},
    keeper::{Keeper, MasterKey, Own, Roster, Settings, Store},
    wecom::{Agent, Message, To},
    work::{department, menu::CreateButton, tag, user},
};
use yizhan_sandbox::{Sandbox, World};

const CORP: &str = "ww1000000000000001";
const AGENT: i64 = 1_000_002;

/// An application that may write contacts, at a sandbox.
async fn office() -> (Sandbox, Keeper, Agent) {
    let world = format!(
        r#"
        [[corp]]
        corp_id = "{CORP}"
        name = "茶馆"
        departments = [{{ id = 2, name = "茶", parentid = 1 }}]
        members = [{{ userid = "LiLei", name = "李雷" }}, {{ userid = "lucy", name = "Lucy", department = [2] }}]
        [[corp.agent]]
        agent_id = {AGENT}
        secret = "app-secret"
        writes_contacts = true
        redirect_domain = "inn.example"
        "#
    );
    let sandbox = Sandbox::start("127.0.0.1:0", World::parse(&world).unwrap());
    let sandbox = sandbox.await.unwrap();
    let hosts = Hosts::all_at(sandbox.base_url().parse().unwrap());
    let http = Http::new(HttpSettings::at(hosts)).unwrap();
    let store = Store::in_memory(&MasterKey::parse(&"07".repeat(32)).unwrap()).unwrap();
    let roster = Roster::default().own(Own::agent(CORP, AGENT.to_string(), "app-secret".into()));
    let clock = http.clock();
    let keeper = Keeper::start(store, http, roster, clock, Settings::default()).await;
    let keeper = keeper.unwrap();
    let agent = Agent::new(&keeper.client(), CORP, AGENT);
    (sandbox, keeper, agent)
}

#[tokio::test]
async fn tokens_and_any_other_path() {
    let (_sandbox, keeper, agent) = office().await;
    let token = keeper.token(&Scope::agent(CORP, AGENT.to_string())).await;
    assert!(token.unwrap().expires_at.0 > 0);
    let path = "/cgi-bin/getcallbackip";
    let members = serde_json::json!({});
    let raw = agent.calls().call_raw(Method::Get, path, members).await;
    assert!(raw.unwrap()["ip_list"].is_array());
    assert!(!agent.info().await.unwrap().name.is_empty());
}

#[tokio::test]
async fn departments() {
    let (_sandbox, _keeper, agent) = office().await;
    let calls = agent.calls();
    let request = department::Create::new("绿茶").parentid(2);
    let green = calls.call(&request).await.unwrap().id;
    let request = department::Create::new("红茶").parentid(2);
    let red = calls.call(&request).await.unwrap().id;
    let request = department::Update::new(red).name("普洱");
    calls.call(&request).await.unwrap();
    let list = calls
        .call(&department::List::new())
        .await
        .unwrap()
        .department;
    assert!(
        list.iter().any(|one| one.name.as_deref() == Some("普洱")),
        "{list:?}"
    );
    agent.delete_departments([green, red]).await.unwrap();
    let list = calls
        .call(&department::List::new())
        .await
        .unwrap()
        .department;
    assert_eq!(list.len(), 2, "{list:?}");
    assert!(agent.delete_departments([99]).await.is_err());
}

#[tokio::test]
async fn members_one_or_many() {
    let (_sandbox, _keeper, agent) = office().await;
    let calls = agent.calls();
    for (userid, mobile) in [
        ("a", "13800000001"),
        ("b", "13800000002"),
        ("c", "13800000003"),
    ] {
        let request = user::Create::new(userid, userid, [2]).mobile(mobile);
        calls.call(&request).await.unwrap();
    }
    let request = user::Update::new("a").name("阿");
    calls.call(&request).await.unwrap();
    let shown = calls.call(&user::Get::new("a")).await.unwrap();
    assert_eq!(shown.name.as_deref(), Some("阿"));
    assert_eq!(agent.department_users(2, false).await.unwrap().len(), 4);
    assert_eq!(agent.department_users(1, true).await.unwrap().len(), 5);
    agent.delete_users(["a"]).await.unwrap();
    agent.delete_users(["b", "c"]).await.unwrap();
    assert_eq!(agent.department_users(2, false).await.unwrap().len(), 1);
    let error = calls.call(&user::Get::new("a")).await.unwrap_err();
    assert_eq!(error.code().unwrap().0, 60111);
}

#[tokio::test]
async fn tags_and_who_was_not_accepted() {
    let (_sandbox, _keeper, agent) = office().await;
    let calls = agent.calls();
    let id = calls.call(&tag::Create::new("夜班")).await.unwrap().tagid;
    calls.call(&tag::Update::new(id, "早班")).await.unwrap();
    let rejected = agent.add_tag_users(id, ["LiLei", "nobody"]).await.unwrap();
    assert_eq!(rejected.users, ["nobody"]);
    let users = calls.call(&tag::Get::new(id)).await.unwrap().userlist;
    assert_eq!(users.len(), 1);
    let error = agent.add_tag_users(id, ["nobody"]).await.unwrap_err();
    assert_eq!(error.code().unwrap().0, 40031);
    assert!(
        agent
            .delete_tag_users(id, ["LiLei"])
            .await
            .unwrap()
            .is_empty()
    );
    calls.call(&tag::Delete::new(id)).await.unwrap();
}

#[tokio::test]
async fn media_and_messages() {
    let (_sandbox, _keeper, agent) = office().await;
    let file = || FilePart::bytes("list.txt", b"one, two, three".as_slice());
    let media_id = agent.upload_file(file()).await.unwrap();
    let back = agent.media(&media_id).await.unwrap().bytes(1_000).await;
    assert_eq!(&back.unwrap()[..], b"one, two, three");
    let to = || To::users(["LiLei", "nobody"]).parties([2]);
    for message in [
        Message::text("开门了"),
        Message::file(&media_id),
        Message::markdown("**茶**"),
    ] {
        let sent = agent.send(to(), message).await.unwrap();
        assert_eq!(sent.rejected.users, ["nobody"]);
        assert!(!sent.msgid.is_empty());
    }
    let error = agent.send(To::user("nobody"), Message::text("?")).await;
    assert_eq!(error.unwrap_err().code().unwrap().0, 81013);
}

#[tokio::test]
async fn menus_and_visitors() {
    let (_sandbox, _keeper, agent) = office().await;
    let button = CreateButton::new("click", "今日茶").key("TODAY");
    agent.create_menu([button]).await.unwrap();
    assert_eq!(agent.menu().await.unwrap().button.len(), 1);
    agent.delete_menu().await.unwrap();

    let page = agent.consent_page("https://inn.example/back", "snsapi_base", "s1");
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let answer = browser.no_proxy().build().unwrap().get(page).send().await;
    let back = answer.unwrap().headers()["location"]
        .to_str()
        .unwrap()
        .to_owned();
    let back = url::Url::parse(&back).unwrap();
    let (_, code) = back.query_pairs().find(|(name, _)| name == "code").unwrap();
    let visitor = agent.user_by_code(code).await.unwrap();
    assert_eq!(visitor.userid.as_deref(), Some("LiLei"));
}

#[test]
fn sealing_and_opening() {
    let key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG".into();
    let crypt = Crypt::new(&"token".into(), &key, CORP).unwrap();
    let sealed = crypt.seal(b"<xml/>", KeyAge::Current, 1_790_000_000, "nonce");
    let timestamp = sealed.timestamp.to_string();
    let opened = crypt
        .open(&sealed.signed(&timestamp), &sealed.encrypt)
        .unwrap();
    assert_eq!(opened.into_inner().text, b"<xml/>");
    assert_eq!(crypt.decrypt(&sealed.encrypt).unwrap().receive_id, CORP);
}
