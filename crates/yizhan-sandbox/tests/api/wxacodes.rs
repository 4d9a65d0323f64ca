//! Pictures of codes that open a mini program.

use crate::{
    agency::Agency,
    qrcodes::read,
    support::{MINI, SERVICE, Stage, error},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

const UNLIMITED: &str = "/wxa/getwxacodeunlimit";
const LIMITED: &str = "/wxa/getwxacode";
const SQUARE: &str = "/cgi-bin/wxaapp/createwxaqrcode";

/// A picture, or what is said instead.
async fn ask(stage: &Stage, token: &str, path: &str, body: Value) -> Result<Vec<u8>, String> {
    let url = stage.url(&format!("{path}?access_token={token}"));
    let answer = stage
        .http
        .post(url)
        .body(body.to_string())
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    if answer.headers()["content-type"] == "image/png" {
        return Ok(answer.bytes().await.unwrap().to_vec());
    }
    let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    Err(error(&answer))
}

/// Width of a PNG, and its kind of colour.
fn looks(png: &[u8]) -> (u32, png::ColorType) {
    let reader = png::Decoder::new(std::io::Cursor::new(png))
        .read_info()
        .unwrap();
    let info = reader.info();
    assert_eq!(info.width, info.height);
    (info.width, info.color_type)
}

#[tokio::test]
async fn a_scanner_reads_which_page_and_scene_a_code_is_for() {
    let stage = Stage::start().await;
    let token = stage.own_token(MINI, "mini-secret").await;
    let body = json!({ "scene": "a=1&b=~2", "page": "pages/x", "check_path": false });
    let picture = ask(&stage, &token, UNLIMITED, body).await.unwrap();
    assert_eq!(looks(&picture), (430, png::ColorType::Grayscale));
    let says = read(&picture).replace(stage.sandbox.base_url(), "");
    assert_snapshot!(says, @"/a/wxb000000000000001?path=pages%2Fx&scene=a%3D1%26b%3D%7E2&env_version=release");
    for path in [LIMITED, SQUARE] {
        let body = json!({ "path": "pages/x?a=1", "env_version": "trial" });
        let picture = ask(&stage, &token, path, body).await.unwrap();
        let says = read(&picture);
        assert!(
            says.ends_with("?path=pages%2Fx%3Fa%3D1&env_version=trial"),
            "{says}"
        );
    }
}

#[tokio::test]
async fn a_code_is_as_wide_and_as_colourful_as_is_asked() {
    let stage = Stage::start().await;
    let token = stage.own_token(MINI, "mini-secret").await;
    for (asked, width) in [
        (json!(600), 600),
        (json!("300"), 300),
        (json!(1), 280),
        (json!(9999), 1280),
    ] {
        let body = json!({ "path": "a", "width": asked });
        let picture = ask(&stage, &token, SQUARE, body).await.unwrap();
        assert_eq!(looks(&picture).0, width);
    }
    let body =
        json!({ "path": "a", "line_color": { "r": "255", "g": 0, "b": 16 }, "is_hyaline": true });
    let picture = ask(&stage, &token, LIMITED, body).await.unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&picture))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let kinds: std::collections::BTreeSet<&[u8]> = pixels.chunks(4).collect();
    let kinds: Vec<&[u8]> = kinds.into_iter().collect();
    assert_eq!(kinds, [&[255, 0, 16, 255][..], &[255, 255, 255, 0]]);
    let body = json!({ "path": "a", "line_color": { "r": 256, "g": 0, "b": 0 } });
    let said = ask(&stage, &token, LIMITED, body).await.unwrap_err();
    assert_snapshot!(said, @"40097 invalid args (rid)");
}

#[tokio::test]
async fn what_is_too_long_or_not_allowed_is_told_in_json() {
    let stage = Stage::start().await;
    let token = stage.own_token(MINI, "mini-secret").await;
    let mut said = String::new();
    for (path, body) in [
        (LIMITED, json!({ "width": 430 })),
        (LIMITED, json!({ "path": "p".repeat(1_025) })),
        (SQUARE, json!({ "path": "p".repeat(129) })),
        (SQUARE, json!({ "path": "p?scancode_time=1" })),
        (UNLIMITED, json!({ "page": "pages/x" })),
        (UNLIMITED, json!({ "scene": "s".repeat(33) })),
        (UNLIMITED, json!({ "scene": "茶" })),
        (UNLIMITED, json!({ "scene": "a%20b" })),
        (UNLIMITED, json!({ "scene": "a", "env_version": "beta" })),
    ] {
        said += &format!("{}\n", ask(&stage, &token, path, body).await.unwrap_err());
    }
    assert_snapshot!(said, @r"
    40159 invalid length for path, or the data is not json string (rid)
    40159 invalid length for path, or the data is not json string (rid)
    40159 invalid length for path, or the data is not json string (rid)
    85096 not allow include scancode_time field (rid)
    40169 invalid length for scene, or the data is not json string (rid)
    40169 invalid length for scene, or the data is not json string (rid)
    40129 invalid scene (rid)
    40129 invalid scene (rid)
    40097 invalid args (rid)
    ");
    for (path, longest) in [(LIMITED, 1_024), (SQUARE, 128)] {
        let body = json!({ "path": "p".repeat(longest) });
        ask(&stage, &token, path, body).await.unwrap();
    }
    let service = stage.own_token(SERVICE, "service-secret").await;
    let said = ask(&stage, &service, LIMITED, json!({ "path": "a" })).await;
    assert_snapshot!(said.unwrap_err(), @"48001 api unauthorized (rid)");
}

#[tokio::test]
async fn an_unlimited_code_wants_a_page_that_is_online() {
    let agency = Agency::start().await;
    let page = async |page: &str, more: Value| {
        let mut body = json!({ "scene": "1", "page": page });
        for (name, value) in more.as_object().unwrap() {
            body[name] = value.clone();
        }
        match ask(&agency.stage, &agency.mini, UNLIMITED, body).await {
            Ok(_) => "a picture".to_owned(),
            Err(said) => said,
        }
    };
    let index = "pages/index/index";
    assert_snapshot!(page(index, json!({})).await, @"41030 invalid page (rid)");
    assert_eq!(
        page(index, json!({ "check_path": false })).await,
        "a picture"
    );
    assert_eq!(page("", json!({})).await, "a picture", "the home page");
    agency.submit(1).await;
    assert!(page(index, json!({})).await.starts_with("41030 "));
    assert_eq!(
        page(index, json!({ "env_version": "trial" })).await,
        "a picture"
    );
    agency
        .stage
        .control("audit", json!({ "account": MINI }))
        .await;
    assert_eq!(agency.code("wxa/release", json!({})).await, 0);
    assert_eq!(page(index, json!({})).await, "a picture");
    assert!(page("pages/none", json!({})).await.starts_with("41030 "));
    for wrong in ["/pages/index/index", "pages/index/index?a=1"] {
        let said = page(wrong, json!({ "check_path": false })).await;
        assert!(said.starts_with("41030 "), "{wrong}: {said}");
    }
}

#[tokio::test]
async fn the_trial_version_has_a_code_of_its_own() {
    let agency = Agency::start().await;
    agency.submit(1).await;
    let path = format!(
        "/wxa/get_qrcode?access_token={}&path=pages%2Findex%2Findex%3Fa%3D1",
        agency.mini
    );
    let picture = agency.stage.get_raw(&path).await.bytes().await.unwrap();
    let says = read(&picture);
    assert!(
        says.ends_with("?path=pages%2Findex%2Findex%3Fa%3D1&env_version=trial"),
        "{says}"
    );
}
