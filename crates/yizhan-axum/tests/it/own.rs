//! What the tests of own accounts, own applications and suites share.

use crate::support::{KEY, NOW, Sealed, TOKEN, World, post, until};
use axum::extract::Request;
use serde_json::json;
use yizhan_axum::{AccountConfig, AgentConfig, Mode, PushConfig, SuiteConfig};
use yizhan_client::TokenSource as _;
use yizhan_core::Scope;

pub(crate) const APP: &str = "wxown000000000001";
pub(crate) const APP_URL: &str = "/wechat/app/wxown000000000001";
pub(crate) const CORP: &str = "ww1000000000000001";
pub(crate) const AGENT: &str = "1000002";
pub(crate) const WORK_URL: &str = "/wechat/work/ww1000000000000001/1000002";
pub(crate) const SUITE: &str = "ww2000000000000002";
pub(crate) const PROVIDER: &str = "ww3000000000000003";
pub(crate) const COMMAND_URL: &str = "/wechat/suite/ww2000000000000002/command";
pub(crate) const DATA_URL: &str = "/wechat/suite/ww2000000000000002/data";

pub(crate) fn account(mode: Mode) -> AccountConfig {
    let push = match mode {
        Mode::Plain => PushConfig::plain(TOKEN),
        Mode::Compatible => PushConfig::compatible(TOKEN, KEY),
        _ => PushConfig::safe(TOKEN, KEY),
    };
    AccountConfig::new(APP, "own-secret-canary").push(push)
}

pub(crate) fn agent() -> AgentConfig {
    AgentConfig::new(CORP, AGENT, "agent-secret-canary").push(PushConfig::safe(TOKEN, KEY))
}

pub(crate) fn suite() -> SuiteConfig {
    SuiteConfig::new(SUITE, "suite-secret-canary")
        .provider(PROVIDER)
        .push(PushConfig::safe(TOKEN, KEY))
}

/// A text of an account's user as JSON.
pub(crate) fn text_json(msg_id: u64, content: &str) -> String {
    json!({
        "ToUserName": "gh_account", "FromUserName": "openid-1", "CreateTime": NOW,
        "MsgType": "text", "Content": content, "MsgId": msg_id,
    })
    .to_string()
}

/// A text of a corp's member.
pub(crate) fn member_text(corp: &str, msg_id: u64, content: &str) -> String {
    format!(
        "<xml><ToUserName>{corp}</ToUserName><FromUserName>lilei</FromUserName>\
         <CreateTime>{NOW}</CreateTime><MsgType>text</MsgType><Content><![CDATA[{content}]]></Content>\
         <MsgId>{msg_id}</MsgId><AgentID>1000002</AgentID></xml>"
    )
}

/// A notice to the suite.
pub(crate) fn suite_notice(info_type: &str, members: &str) -> String {
    format!(
        "<xml><SuiteId>{SUITE}</SuiteId><InfoType>{info_type}</InfoType>\
         <TimeStamp>{NOW}</TimeStamp>{members}</xml>"
    )
}

/// A push of WeCom's, sealed for somebody.
pub(crate) fn work_push(url: &str, receive_id: &str, text: &str) -> Request {
    let (query, encrypt) = Sealed::at(NOW).for_id(receive_id).parts(text.as_bytes());
    let query = query.replace("&encrypt_type=aes", "");
    let body = format!(
        "<xml><ToUserName><![CDATA[{receive_id}]]></ToUserName><Encrypt><![CDATA[{encrypt}]]></Encrypt>\
         <AgentID><![CDATA[]]></AgentID></xml>"
    );
    post(&format!("{url}?{query}"), body)
}

/// WeCom's check of a URL.
pub(crate) fn work_echo(url: &str, receive_id: &str, text: &str) -> String {
    let (query, encrypt) = Sealed::at(NOW).for_id(receive_id).parts(text.as_bytes());
    let query = query.replace("&encrypt_type=aes", "");
    let encrypt: String = form_urlencoded::byte_serialize(encrypt.as_bytes()).collect();
    format!("{url}?{query}&echostr={encrypt}")
}

impl World {
    /// A notice to the suite, which is taken.
    async fn suite_notice(&self, info_type: &str, members: &str) {
        let push = work_push(COMMAND_URL, SUITE, &suite_notice(info_type, members));
        assert_eq!(self.send(push).await.text(), "200 OK\nsuccess");
    }

    /// A ticket of the suite, and waits until it has led to a token.
    pub(crate) async fn suite_ticket(&self) {
        let ticket = "<SuiteTicket>suite-ticket-canary</SuiteTicket>";
        self.suite_notice("suite_ticket", ticket).await;
        self.wechat.called("/cgi-bin/service/get_suite_token").await;
    }

    /// The corp has installed the suite: a ticket, and a code that is exchanged.
    pub(crate) async fn installed(self) -> Self {
        self.suite_ticket().await;
        let code = "<AuthCode>install-code-canary</AuthCode>";
        self.suite_notice("create_auth", code).await;
        until(|| !self.toolkit.keeper().corps(&SUITE.into()).is_empty()).await;
        let corp = Scope::auth_corp(SUITE, CORP);
        self.toolkit.keeper().token(&corp).await.unwrap();
        self
    }
}
