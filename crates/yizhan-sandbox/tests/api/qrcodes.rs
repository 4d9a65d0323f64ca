//! The picture of a QR code: whoever has the ticket gets it, and it says what the API answered.

use crate::support::{SERVICE, Stage, text};
use serde_json::{Value, json};

async fn make(stage: &Stage, body: Value) -> Value {
    let token = stage.own_token(SERVICE, "service-secret").await;
    let path = format!("/cgi-bin/qrcode/create?access_token={token}");
    stage.post(&path, body).await
}

/// What a scanner reads in a PNG.
pub(crate) fn read(png: &[u8]) -> String {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let (width, height) = (info.width as usize, info.height as usize);
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let found = image.detect_grids();
    assert_eq!(found.len(), 1);
    found[0].decode().unwrap().1
}

#[tokio::test]
async fn a_ticket_fetches_a_picture_that_a_scanner_reads() {
    let stage = Stage::start().await;
    let scene = json!({ "scene": { "scene_str": "门店-7" } });
    let made = make(
        &stage,
        json!({ "action_name": "QR_LIMIT_STR_SCENE", "action_info": scene }),
    )
    .await;
    let path = format!("/cgi-bin/showqrcode?ticket={}", text(&made["ticket"]));
    let picture = stage.get_raw(&path).await;
    assert_eq!(picture.status(), 200);
    assert_eq!(picture.headers()["content-type"], "image/png");
    assert_eq!(
        read(&picture.bytes().await.unwrap()),
        text(&made["url"]),
        "the picture says the address that the API answered"
    );
}

#[tokio::test]
async fn a_ticket_that_is_unknown_or_over_is_404() {
    let stage = Stage::start().await;
    let scene = json!({ "scene": { "scene_id": 7 } });
    let body = json!({ "action_name": "QR_SCENE", "action_info": scene, "expire_seconds": 60 });
    let ticket = text(&make(&stage, body).await["ticket"]);
    let status = async |query: &str| {
        let path = format!("/cgi-bin/showqrcode{query}");
        stage.get_raw(&path).await.status().as_u16()
    };
    let query = format!("?ticket={ticket}");
    assert_eq!(status(&query).await, 200);
    stage.advance(60).await;
    assert_eq!(status(&query).await, 404);
    assert_eq!(status("?ticket=gQmadeup").await, 404);
    assert_eq!(status("").await, 404);
}
