//! The allow-list of return URLs, as a browser meets it.

use crate::support::World;
use insta::assert_snapshot;
use std::fmt::Write as _;

#[tokio::test]
async fn only_allowed_urls_pass_whatever_tricks_are_tried() {
    let world = World::new(|b| {
        b.allow_return_url("https://shop.example.com/back")
            .allow_return_url("http://dev.example:8080")
    })
    .await;
    let urls = [
        "https://example.com/anything",
        "/path/only",
        "https://shop.example.com/back",
        "https://shop.example.com/back/1?q#f",
        "http://dev.example:8080/x",
        "https://shop.example.com/backdoor",
        "https://shop.example.com/",
        "https://shop.example.com/back/../admin",
        "https://shop.example.com/back/%2e%2e/admin",
        "http://shop.example.com/back",
        "https://shop.example.com:444/back",
        "https://example.com.evil.example/",
        "https://example.com@evil.example/",
        "https://user@example.com/",
        "//evil.example/",
        "/\\evil.example/",
        "https:\\\\evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "ht\ntps://evil.example",
        "",
    ];
    let mut table = String::new();
    for url in urls {
        let query: String = form_urlencoded::byte_serialize(url.as_bytes()).collect();
        let start = format!("/wechat/oauth/wxplatform0000001/wxa?return_url={query}");
        let passed = world.get(&start).await.status == 302;
        let _ = writeln!(
            table,
            "{} {}",
            if passed { "pass" } else { "    " },
            url.escape_debug()
        );
    }
    assert_snapshot!(table, @r"
    pass https://example.com/anything
    pass /path/only
    pass https://shop.example.com/back
    pass https://shop.example.com/back/1?q#f
    pass http://dev.example:8080/x
         https://shop.example.com/backdoor
         https://shop.example.com/
         https://shop.example.com/back/../admin
         https://shop.example.com/back/%2e%2e/admin
         http://shop.example.com/back
         https://shop.example.com:444/back
         https://example.com.evil.example/
         https://example.com@evil.example/
         https://user@example.com/
         //evil.example/
         /\\evil.example/
         https:\\\\evil.example
         javascript:alert(1)
         data:text/html,x
         ht\ntps://evil.example
         
    ");
}
