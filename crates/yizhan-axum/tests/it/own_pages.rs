//! Pages of own accounts and own applications: web authorisation there and back, the JS-SDK.

use crate::own::{APP, APP_URL, CORP, WORK_URL, account, agent};
use crate::support::{Answer, KEY, TOKEN, World};
use http::header;
use insta::assert_snapshot;
use serde_json::{Value, json};
use yizhan_axum::{AgentConfig, Mode, OauthUser, PushConfig, ToolkitBuilder};
use yizhan_codec::sign_js_sdk;

const SHOP: &str = "https://shop.example.com";

fn both(builder: ToolkitBuilder) -> ToolkitBuilder {
    let builder = builder.account(account(Mode::Safe)).agent(agent());
    builder.allow_return_url(SHOP)
}

/// Where WeChat is asked for consent, without the state; and the way back with it.
async fn start(world: &World, url: &str, query: &str) -> (String, String) {
    let answer = world.get(&format!("{url}/oauth?{query}")).await;
    let location = answer.headers.get(header::LOCATION).expect(&answer.body);
    let location = location.to_str().unwrap().to_owned();
    let page: url::Url = location.parse().unwrap();
    let find = |name: &str| {
        page.query_pairs()
            .find(|(n, _)| n == name)
            .unwrap()
            .1
            .into_owned()
    };
    let (callback, state) = (find("redirect_uri"), find("state"));
    assert!(state.len() <= 128 && state.bytes().all(|b| b.is_ascii_alphanumeric()));
    let callback = callback.strip_prefix("https://example.com").unwrap();
    let joint = if callback.contains('?') { '&' } else { '?' };
    (
        location.replace(&state, "STATE"),
        format!("{callback}{joint}state={state}"),
    )
}

async fn tell(user: OauthUser) -> String {
    let token = user.access_token.is_some();
    let ticket = user.user_ticket.is_some();
    format!(
        "{:?}: {} member={} token={token} ticket={ticket} state={:?}",
        user.account, user.openid, user.is_member, user.state
    )
}

#[tokio::test]
async fn the_parameters_come_in_wechats_order() {
    let world = World::new(both).await;
    let query = "scope=snsapi_userinfo&return_url=/done&state=s%261";
    let (page, _) = start(&world, APP_URL, query).await;
    assert_snapshot!(page, @"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wxown000000000001&redirect_uri=https%3A%2F%2Fexample.com%2Fwechat%2Fapp%2Fwxown000000000001%2Foauth%2Fcallback%3Freturn_url%3Dhttps%253A%252F%252Fexample.com%252Fdone%26caller_state%3Ds%25261&response_type=code&scope=snsapi_userinfo&state=STATE#wechat_redirect");
    let query = "scope=snsapi_privateinfo&redirect_uri=https://shop.example.com/in";
    let (page, _) = start(&world, WORK_URL, query).await;
    assert_snapshot!(page, @"https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww1000000000000001&redirect_uri=https%3A%2F%2Fexample.com%2Fwechat%2Fwork%2Fww1000000000000001%2F1000002%2Foauth%2Fcallback%3Freturn_url%3Dhttps%253A%252F%252Fshop.example.com%252Fin&response_type=code&scope=snsapi_privateinfo&state=STATE&agentid=1000002#wechat_redirect");
}

#[tokio::test]
async fn code_and_state_are_relayed_to_an_allowed_url() {
    let world = World::new(both).await;
    for (url, app_id) in [(APP_URL, APP), (WORK_URL, CORP)] {
        let query = "redirect_uri=https://shop.example.com/in%3Fx%3D1&state=mine";
        let (_, back) = start(&world, url, query).await;
        let answer = world.get(&format!("{back}&code=code1")).await;
        assert_eq!(
            answer.location(),
            format!(
                "302 Found\nhttps://shop.example.com/in?x=1&code=code1&state=mine&appid={app_id}"
            )
        );
        let evil = format!("{url}/oauth?redirect_uri=https://evil.example/");
        assert_eq!(world.get(&evil).await.status, 400);
        let nowhere = format!("{url}/oauth");
        assert_eq!(world.get(&nowhere).await.status, 400);
    }
}

#[tokio::test]
async fn a_state_is_good_for_its_own_account_and_time_only() {
    // Under the same keys: only its name tells it from the first.
    let push = PushConfig::safe(TOKEN, KEY);
    let second = AgentConfig::new(CORP, "1000003", "agent-secret-canary").push(push);
    let world = World::new(|b| both(b).agent(second)).await;
    for url in [APP_URL, WORK_URL] {
        let (_, back) = start(&world, url, "return_url=/in&state=mine").await;
        let good = format!("{back}&code=c");
        assert_eq!(world.get(&good).await.status, 302);
        let state = back.split_once("&state=").unwrap().1;
        for bad in [
            good.replace(state, &"0".repeat(48)),
            good.replace("caller_state=mine", "caller_state=yours"),
            good.replace("example.com%2Fin", "example.com%2Fout"),
            good.replace(APP_URL, WORK_URL),
            good.replace(WORK_URL, APP_URL),
            good.replace("1000002", "1000003"),
            format!("{good}&appid=wx9"),
        ] {
            if bad != good {
                assert_eq!(world.get(&bad).await.status, 400, "{bad}");
            }
        }
        let unknown = good.replace(APP, "wxnobody").replace("1000002", "1000009");
        assert_eq!(world.get(&unknown).await.status, 404, "{unknown}");
        world.clock.advance(901);
        assert_eq!(world.get(&good).await.status, 400);
    }
}

#[tokio::test]
async fn each_kind_has_its_own_scopes_and_needs_an_agent_id() {
    let contacts = AgentConfig::new(CORP, "contacts", "s");
    let world = World::new(|b| both(b).agent(contacts)).await;
    let status = async |url: &str| world.get(&format!("{url}&return_url=/a")).await.status;
    assert_eq!(
        status(&format!("{APP_URL}/oauth?scope=snsapi_privateinfo")).await,
        400
    );
    assert_eq!(
        status(&format!("{WORK_URL}/oauth?scope=snsapi_userinfo")).await,
        400
    );
    assert_eq!(
        status(&format!("/wechat/work/{CORP}/contacts/oauth?")).await,
        404
    );
    assert_eq!(status("/wechat/app/wxnobody/oauth?").await, 404);
    assert_eq!(status(&format!("/wechat/work/{CORP}/1/oauth?")).await, 404);
}

#[tokio::test]
async fn an_accounts_code_is_exchanged_with_its_secret() {
    const TOKEN: &str = "/sns/oauth2/access_token";
    let world = World::new(|b| both(b).on_oauth(tell)).await;
    let answer = json!({
        "access_token": "user-token-canary", "expires_in": 7200, "refresh_token": "user-refresh-canary",
        "openid": "openid-1", "scope": "snsapi_base",
    });
    world.wechat.script(TOKEN, answer);
    let (_, back) = start(&world, APP_URL, "state=mine").await;
    let answer = world.get(&format!("{back}&code=code1")).await;
    assert_snapshot!(answer.text(), @r#"
    200 OK
    Account(wxown000000000001): openid-1 member=false token=true ticket=false state=Some("mine")
    "#);
    let call = world.wechat.called(TOKEN).await;
    let mut query: Vec<_> = call.query.split('&').collect();
    query.sort_unstable();
    assert_snapshot!(query.join("\n"), @"
    appid=wxown000000000001
    code=code1
    grant_type=authorization_code
    secret=own-secret-canary
    ");
    world
        .wechat
        .script(TOKEN, json!({"errcode": 40163, "errmsg": "code been used"}));
    let refused = world.get(&format!("{back}&code=code1")).await;
    assert_eq!(refused.status, 502);
    assert!(!refused.body.contains("40163"), "{}", refused.body);
}

#[tokio::test]
async fn an_applications_code_tells_a_member_or_a_visitor() {
    const INFO: &str = "/cgi-bin/auth/getuserinfo";
    let world = World::new(|b| both(b).on_oauth(tell)).await;
    let (_, back) = start(&world, WORK_URL, "state=mine").await;
    let member = json!({"errcode": 0, "userid": "lilei", "user_ticket": "user-ticket-canary"});
    world.wechat.script(INFO, member);
    assert_snapshot!(world.get(&format!("{back}&code=code1")).await.text(), @r#"
    200 OK
    Agent { corp: ww1000000000000001, agent: 1000002 }: lilei member=true token=false ticket=true state=Some("mine")
    "#);
    let visitor = json!({"errcode": 0, "openid": "oVisitor", "external_userid": "wmVisitor"});
    world.wechat.script(INFO, visitor);
    assert_snapshot!(world.get(&format!("{back}&code=code2")).await.text(), @r#"
    200 OK
    Agent { corp: ww1000000000000001, agent: 1000002 }: oVisitor member=false token=false ticket=false state=Some("mine")
    "#);
    world.wechat.script(INFO, json!({"errcode": 0}));
    let nobody = world.get(&format!("{back}&code=code3")).await;
    assert_eq!(nobody.status, 502, "{}", nobody.body);
    let call = &world.wechat.calls(INFO)[1];
    assert!(
        call.query.contains("access_token=agent-token-canary"),
        "{}",
        call.query
    );
    assert!(call.query.contains("code=code2"), "{}", call.query);
}

fn configured(answer: &Answer) -> Value {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], SHOP);
    assert_eq!(answer.headers[header::VARY], "origin");
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn a_page_on_the_list_is_signed_and_told_what_was_signed() {
    let world = World::new(both).await;
    let ticket = |ticket: &str| json!({"errcode": 0, "ticket": ticket, "expires_in": 7200});
    world
        .wechat
        .script("/cgi-bin/get_jsapi_ticket", ticket("corp-ticket-canary"));
    world
        .wechat
        .script("/cgi-bin/ticket/get", ticket("agent-ticket-canary"));
    let page = "https://shop.example.com/a?b=c";
    let query = "url=https://shop.example.com/a%3Fb%3Dc%23d";
    for (url, app_id, kind, ticket) in [
        (APP_URL, APP, "", "jsapi-ticket-canary"),
        (APP_URL, APP, "&type=jsapi", "jsapi-ticket-canary"),
        (WORK_URL, CORP, "", "corp-ticket-canary"),
        (WORK_URL, CORP, "&type=agent_config", "agent-ticket-canary"),
    ] {
        let answer = world.get(&format!("{url}/js-config?{query}{kind}")).await;
        let config = configured(&answer);
        let (nonce, time) = (
            config["nonceStr"].as_str().unwrap(),
            config["timestamp"].as_i64().unwrap(),
        );
        let expected = sign_js_sdk(&ticket.into(), nonce, time, page);
        assert_eq!(config["signature"], expected.signature, "{url}{kind}");
        assert_eq!(config["appId"], app_id);
        assert_eq!(config["url"], page);
        let signed = format!("jsapi_ticket=***&noncestr={nonce}&timestamp={time}&url={page}");
        assert_eq!(config["signed"], signed);
        assert!(!answer.body.contains("canary"), "{}", answer.body);
    }
}

#[tokio::test]
async fn other_pages_and_other_accounts_are_not_signed_for() {
    let world = World::new(|b| {
        both(b).account(yizhan_axum::AccountConfig::new("wxmini", "s").mini_program(true))
    })
    .await;
    let status = async |path: String| {
        let answer = world.get(&path).await;
        assert!(
            !answer
                .headers
                .contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN)
        );
        answer.status.as_u16()
    };
    assert_eq!(status(format!("{APP_URL}/js-config")).await, 400);
    assert_eq!(
        status(format!("{APP_URL}/js-config?url=https://evil.example/")).await,
        403
    );
    assert_eq!(
        status(format!(
            "{APP_URL}/js-config?url=https://shop.example.com.evil.example/"
        ))
        .await,
        403
    );
    assert_eq!(
        status(format!("{APP_URL}/js-config?url={SHOP}&type=card")).await,
        400
    );
    assert_eq!(
        status(format!("{APP_URL}/js-config?url={SHOP}&type=agent_config")).await,
        400
    );
    assert_eq!(
        status(format!("/wechat/app/wxnobody/js-config?url={SHOP}")).await,
        404
    );
    assert_eq!(
        status(format!("/wechat/app/wxmini/js-config?url={SHOP}")).await,
        400
    );
    assert!(world.wechat.calls("/cgi-bin/ticket/getticket").is_empty());
}
