//! Domains of mini programs on behalf: from the platform's, directly, and what a release makes of them.

use crate::{agency::Agency, support::error};
use insta::assert_snapshot;
use serde_json::{Value, json};

const SERVERS: &str = "cgi-bin/component/modify_wxa_server_domain";
const PAGES: &str = "cgi-bin/component/modify_wxa_jump_domain";

async fn registered() -> Agency {
    let agency = Agency::start().await;
    let body = json!({ "action": "set", "wxa_server_domain": "api.tea.cn;files.tea.cn" });
    assert_eq!(agency.platform(SERVERS, body).await["errcode"], 0);
    agency
}

#[tokio::test]
async fn a_platform_registers_domains_in_one_text() {
    let agency = Agency::start().await;
    let answer = agency.platform(SERVERS, json!({ "action": "get" })).await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"ok","testing_wxa_server_domain":""}"#);
    let add = json!({
        "action": "add", "wxa_server_domain": "api.tea.cn;https://tea.cn;10.0.0.1",
        "is_modify_published_together": true,
    });
    let answer = agency.platform(SERVERS, add).await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"ok","invalid_wxa_server_domain":"https://tea.cn;10.0.0.1","published_wxa_server_domain":"api.tea.cn","testing_wxa_server_domain":"api.tea.cn"}"#);
    let set = json!({ "action": "set", "wxa_server_domain": "b.tea.cn;c.tea.cn" });
    let answer = agency.platform(SERVERS, set).await;
    assert_eq!(answer["testing_wxa_server_domain"], "b.tea.cn;c.tea.cn");
    assert_eq!(answer["published_wxa_server_domain"], "api.tea.cn");
    // What is not there is deleted too.
    let delete = json!({ "action": "delete", "wxa_server_domain": "c.tea.cn;d.tea.cn" });
    let answer = agency.platform(SERVERS, delete).await;
    assert_eq!(answer["testing_wxa_server_domain"], "b.tea.cn");
    for (body, code) in [
        (json!({ "action": "put" }), 85022),
        (
            json!({ "action": "add", "wxa_server_domain": ["a.cn"] }),
            47001,
        ),
        (
            json!({ "action": "add", "wxa_server_domain": "localhost" }),
            40097,
        ),
    ] {
        assert_eq!(agency.platform(SERVERS, body).await["errcode"], code);
    }
    let many: Vec<String> = (0..301).map(|n| format!("p{n}.tea.cn")).collect();
    let many = json!({ "action": "add", "wxa_jump_h5_domain": many.join(";") });
    assert_eq!(agency.platform(PAGES, many).await["errcode"], 89029);
    let file = agency
        .platform("cgi-bin/component/get_domain_confirmfile", json!({}))
        .await;
    assert!(file["file_name"].as_str().unwrap().ends_with(".txt"));
    let again = agency
        .platform("cgi-bin/component/get_domain_confirmfile", json!({}))
        .await;
    assert_eq!(file, again);
}

#[tokio::test]
async fn servers_are_taken_from_the_platform_s() {
    let agency = Agency::start().await;
    let modify = async |body: Value| agency.on_behalf("wxa/modify_domain", body).await;
    let add = json!({ "action": "add", "requestdomain": ["https://api.tea.cn"] });
    assert_snapshot!(error(&modify(add.clone()).await), @"85018 domain is not set in open (rid)");
    let register = json!({ "action": "set", "wxa_server_domain": "api.tea.cn" });
    agency.platform(SERVERS, register).await;
    let set = json!({
        "action": "set",
        "requestdomain": ["https://api.tea.cn", "https://api.tea.cn/", "https://elsewhere.cn"],
        "wsrequestdomain": ["wss://api.tea.cn:8443", "https://api.tea.cn"],
        "udpdomain": ["udp://api.tea.cn"],
    });
    assert_snapshot!(modify(set).await, @r#"{"downloaddomain":[],"errcode":0,"errmsg":"ok","invalid_requestdomain":["https://elsewhere.cn"],"invalid_wsrequestdomain":["https://api.tea.cn"],"requestdomain":["https://api.tea.cn"],"tcpdomain":[],"udpdomain":["udp://api.tea.cn"],"uploaddomain":[],"wsrequestdomain":["wss://api.tea.cn:8443"]}"#);
    assert_snapshot!(error(&modify(add).await), @"85017 no domain to modify after filtered, please confirm the domain has been set in miniprogram or open (rid)");
    let delete = json!({ "action": "delete", "udpdomain": ["udp://api.tea.cn"] });
    assert_eq!(modify(delete.clone()).await["udpdomain"], json!([]));
    assert_eq!(modify(delete).await["errcode"], 85017);
    let unknown = json!({ "action": "set", "requestdomain": ["https://elsewhere.cn"] });
    assert_eq!(modify(unknown).await["errcode"], 85017);
    let answer = modify(json!({ "action": "get" })).await;
    assert_eq!(answer["requestdomain"], json!(["https://api.tea.cn"]));
    for (body, code) in [
        (json!({}), 85022),
        (
            json!({ "action": "add", "requestdomain": "https://api.tea.cn" }),
            47001,
        ),
        (json!({ "action": "add", "requestdomain": [1] }), 47001),
    ] {
        assert_eq!(modify(body).await["errcode"], code);
    }
}

#[tokio::test]
async fn servers_have_a_most_and_change_fifty_times_a_month() {
    let mut agency = Agency::start().await;
    let modify = async |body: Value| agency.code("wxa/modify_domain_directly", body).await;
    let many: Vec<String> = (0..201).map(|n| format!("https://p{n}.tea.cn")).collect();
    let body = json!({ "action": "set", "requestdomain": many });
    assert_eq!(modify(body).await, 85016);
    let set =
        |n: i32| json!({ "action": "set", "requestdomain": [format!("https://p{n}.tea.cn")] });
    for n in 0..50 {
        assert_eq!(modify(set(n)).await, 0);
    }
    assert_eq!(modify(set(50)).await, 89030);
    agency.days_later(31).await;
    let code = agency.code("wxa/modify_domain_directly", set(50)).await;
    assert_eq!(code, 0);
}

#[tokio::test]
async fn pages_are_the_platform_s_or_below_them() {
    let agency = Agency::start().await;
    let set = async |body: Value| agency.on_behalf("wxa/setwebviewdomain", body).await;
    let add = |address: &str| json!({ "action": "add", "webviewdomain": [address] });
    assert_eq!(set(add("https://tea.cn")).await["errcode"], 89020);
    let register = json!({ "action": "set", "wxa_jump_h5_domain": "tea.cn;m.shop.cn" });
    agency.platform(PAGES, register).await;
    let answer = set(add("https://a.b.tea.cn")).await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"ok","webviewdomain":["https://a.b.tea.cn"]}"#);
    for (body, code) in [
        (add("https://a.b.tea.cn"), 89019),
        (add("tea.cn"), 89021),
        (add("https://greentea.cn"), 89021),
        (add("https://shop.cn"), 89021),
        (add("https://tea.cn:8443"), 89021),
        (
            json!({ "action": "delete", "webviewdomain": ["https://tea.cn"] }),
            89022,
        ),
        (json!({ "action": "put" }), 85022),
    ] {
        assert_eq!(set(body.clone()).await["errcode"], code, "{body}");
    }
    // Without an action: all that the platform has.
    let answer = set(json!({})).await;
    let all = json!(["https://a.b.tea.cn", "https://tea.cn", "https://m.shop.cn"]);
    assert_eq!(answer["webviewdomain"], all);
    let file = agency
        .on_behalf("wxa/get_webviewdomain_confirmfile", json!({}))
        .await;
    assert_eq!(file["file_content"].as_str().unwrap().len(), 32);
}

#[tokio::test]
async fn a_release_keeps_what_the_platform_still_has_and_what_was_set_directly() {
    let agency = registered().await;
    let third =
        json!({ "action": "set", "requestdomain": ["https://api.tea.cn", "https://files.tea.cn"] });
    assert_eq!(agency.code("wxa/modify_domain", third).await, 0);
    let direct = json!({ "action": "set", "requestdomain": ["https://own.cn"] });
    assert_eq!(agency.code("wxa/modify_domain_directly", direct).await, 0);
    let pages = json!({ "action": "add", "webviewdomain": ["https://own.cn"] });
    assert_eq!(agency.code("wxa/setwebviewdomain_directly", pages).await, 0);
    let network = &agency.info().await["MiniProgramInfo"]["network"];
    assert_eq!(
        network["RequestDomain"],
        json!(["https://api.tea.cn", "https://files.tea.cn"])
    );
    assert_eq!(network["BizDomain"], json!([]));
    let leave = json!({ "action": "delete", "wxa_server_domain": "files.tea.cn" });
    agency.platform(SERVERS, leave).await;
    let answer = agency
        .on_behalf("wxa/get_effective_domain", json!({}))
        .await;
    assert_eq!(answer["mp_domain"]["requestdomain"], json!([]));
    assert_eq!(
        answer["direct_domain"]["requestdomain"],
        json!(["https://own.cn"])
    );
    let effective = json!(["https://api.tea.cn", "https://own.cn"]);
    assert_eq!(answer["effective_domain"]["requestdomain"], effective);
    agency.publish(1).await;
    let network = &agency.info().await["MiniProgramInfo"]["network"];
    assert_eq!(network["RequestDomain"], effective);
    let answer = agency
        .on_behalf("wxa/get_effective_webviewdomain", json!({}))
        .await;
    assert_eq!(answer["mp_webviewdomain"], json!(["https://own.cn"]));
    let answer = agency
        .on_behalf("wxa/modify_domain", json!({ "action": "get" }))
        .await;
    assert_eq!(answer["requestdomain"], json!(["https://api.tea.cn"]));
}

#[tokio::test]
async fn five_names_are_resolved_early() {
    let agency = Agency::start().await;
    let set = async |list: Value| {
        let body = json!({ "prefetch_dns_domain": list });
        agency.code("wxa/set_prefetchdnsdomain", body).await
    };
    assert_eq!(set(json!([{ "url": "a.cn" }, { "url": "b.cn" }])).await, 0);
    assert_eq!(set(json!([{ "url": "a.cn", "status": 0 }])).await, 47001);
    assert_eq!(set(json!([{ "url": "https://a.cn" }])).await, 9_420_001);
    let six = vec![json!({ "url": "a.cn" }); 6];
    assert_eq!(set(six.into()).await, 9_420_002);
    let answer = agency
        .on_behalf("wxa/get_prefetchdnsdomain", Value::Null)
        .await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"ok","prefetch_dns_domain":[{"status":0,"url":"a.cn"},{"status":0,"url":"b.cn"}],"size_limit":5}"#);
    let again = agency.on_behalf("wxa/get_prefetchdomain", json!({})).await;
    assert_eq!(again, answer);
}
