//! Settings that cannot work are told at the start.

use crate::own::{account, agent, suite};
use crate::support::{KEY, TOKEN, platform};
use insta::assert_snapshot;
use std::fmt::Write as _;
use yizhan_axum::{
    AccountConfig, AgentConfig, Mode, PlatformConfig, PushConfig, StartError, Toolkit,
    ToolkitBuilder,
};

async fn told(builders: impl IntoIterator<Item = ToolkitBuilder>) -> String {
    let mut told = String::new();
    for builder in builders {
        let error: StartError = builder.start().await.expect_err("refused");
        writeln!(told, "{error}").unwrap();
    }
    told
}

#[tokio::test]
async fn those_of_platforms_and_urls() {
    let builders = [
        Toolkit::builder(),
        Toolkit::builder().platform(platform()).platform(platform()),
        Toolkit::builder().platform(PlatformConfig::new("wx1", "s", "t", "short")),
        Toolkit::builder()
            .platform(platform())
            .public_url("example.com"),
        Toolkit::builder()
            .platform(platform())
            .public_url("ftp://example.com"),
        Toolkit::builder()
            .platform(platform())
            .allow_return_url("https://a.example/?x"),
    ];
    assert_snapshot!(told(builders).await, @r#"
    nobody to serve: call ToolkitBuilder::platform, account, agent, suite or keep at least once
    wxplatform0000001 is given twice: keep one of them
    encoding_aes_key of wx1: an EncodingAESKey has 43 characters, this one has 5
    public_url: "example.com" is no URL: relative URL without a base
    public_url: "ftp://example.com" must begin with http:// or https://
    allow_return_url: "https://a.example/?x" must have no user name, query or fragment
    "#);
}

#[tokio::test]
async fn those_of_pushes() {
    let own = |push| Toolkit::builder().account(AccountConfig::new("wx1", "s").push(push));
    let mut keyless = PushConfig::safe(TOKEN, KEY);
    keyless.encoding_aes_key = None;
    let clear = PushConfig::plain(TOKEN);
    let both = || PushConfig::compatible(TOKEN, KEY);
    let builders = [
        own(keyless),
        own(PushConfig::compatible(TOKEN, "short")),
        own(PushConfig::plain("")),
        own(PushConfig::safe(TOKEN, KEY).previous_encoding_aes_key("short")),
        Toolkit::builder().platform(PlatformConfig::with("wx1", "s", clear.clone())),
        Toolkit::builder().agent(AgentConfig::new("ww1", "1000002", "s").push(clear)),
        Toolkit::builder().suite(suite().push(both())),
        Toolkit::builder().platform(PlatformConfig::new("wx1", "s", "", KEY)),
    ];
    assert_snapshot!(told(builders).await, @"
    encoding_aes_key of wx1: an EncodingAESKey has 43 characters, this one has 0
    encoding_aes_key of wx1: an EncodingAESKey has 43 characters, this one has 5
    token of wx1 is empty: take it from the console, or leave out how its pushes come
    encoding_aes_key of wx1: an EncodingAESKey has 43 characters, this one has 5
    mode of wx1: its pushes are always sealed, use PushConfig::safe
    mode of ww1/1000002: its pushes are always sealed, use PushConfig::safe
    mode of ww2000000000000002: its pushes are always sealed, use PushConfig::safe
    token of wx1 is empty: take it from the console, or leave out how its pushes come
    ");
}

#[tokio::test]
async fn whoever_is_given_twice() {
    let second = AgentConfig::new("ww1000000000000001", "1000003", "s");
    let builders = [
        Toolkit::builder()
            .account(account(Mode::Plain))
            .account(account(Mode::Safe)),
        Toolkit::builder()
            .agent(agent())
            .agent(second)
            .agent(agent()),
        Toolkit::builder().suite(suite()).suite(suite()),
        Toolkit::builder()
            .platform(platform())
            .account(AccountConfig::new("wxplatform0000001", "s")),
    ];
    assert_snapshot!(told(builders).await, @"
    wxown000000000001 is given twice: keep one of them
    ww1000000000000001/1000002 is given twice: keep one of them
    ww2000000000000002 is given twice: keep one of them
    wxplatform0000001 is given twice: keep one of them
    ");
}
