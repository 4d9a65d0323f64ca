//! `docs/sandbox.md` names every control call, parameter and switch.

use super::developer::Wechat;
use serde_json::Value;

#[tokio::test]
async fn the_page_about_the_sandbox_is_complete() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/sandbox.md");
    let page = std::fs::read_to_string(path).unwrap();
    let wechat = Wechat::start("http://127.0.0.1:9", "").await;
    let (_, listed) = wechat.call("GET", "", Value::Null).await;
    for call in listed["calls"].as_array().unwrap() {
        let name = call["path"]
            .as_str()
            .unwrap()
            .trim_start_matches("/sandbox/v1/");
        let method = call["method"].as_str().unwrap();
        assert!(
            page.contains(&format!("{method} `{name}`")),
            "{method} {name}"
        );
        for parameter in call["parameters"].as_array().unwrap() {
            let parameter = parameter.as_str().unwrap();
            let quoted = page.contains(&format!("`{parameter}`"));
            assert!(quoted || parameter.contains(' '), "{name}: {parameter}");
        }
    }
    for switch in wechat.get("rules").await.as_object().unwrap().keys() {
        assert!(page.contains(&format!("| `{switch}` |")), "{switch}");
    }
}
