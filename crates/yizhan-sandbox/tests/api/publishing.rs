//! Publishing: how a draft comes out, or does not, and what becomes of it.

use crate::support::{SERVICE, Stage, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

struct Press {
    stage: Stage,
    token: String,
    cover: String,
}

impl Press {
    async fn start() -> Self {
        let stage = Stage::start().await;
        let token = stage.own_token(SERVICE, "service-secret").await;
        let cover = stage.picture(&token).await;
        Self {
            stage,
            token,
            cover,
        }
    }

    async fn call(&self, name: &str, body: Value) -> Value {
        let path = format!("/cgi-bin/{name}?access_token={}", self.token);
        self.stage.post(&path, body).await
    }

    /// A draft with these titles.
    async fn draft(&self, titles: &[&str]) -> String {
        let article = |title: &&str| json!({ "title": title, "content": "<p>春茶</p>", "thumb_media_id": self.cover });
        let articles: Vec<Value> = titles.iter().map(article).collect();
        let added = self
            .call("draft/add", json!({ "articles": articles }))
            .await;
        text(&added["media_id"])
    }

    async fn submit(&self, media_id: &str) -> Value {
        self.call("freepublish/submit", json!({ "media_id": media_id }))
            .await
    }

    async fn status(&self, publish_id: &Value) -> Value {
        self.call("freepublish/get", json!({ "publish_id": publish_id }))
            .await
    }

    /// A draft with these titles is out: its article id.
    async fn published(&self, titles: &[&str]) -> String {
        let submitted = self.submit(&self.draft(titles).await).await;
        self.stage.advance(10).await;
        text(&self.status(&submitted["publish_id"]).await["article_id"])
    }

    async fn article(&self, id: &str) -> Value {
        self.call("freepublish/getarticle", json!({ "article_id": id }))
            .await
    }

    async fn delete(&self, id: &str, index: Value) -> String {
        let body = json!({ "article_id": id, "index": index });
        error(&self.call("freepublish/delete", body).await)
    }

    async fn list(&self) -> Value {
        let body = json!({ "offset": 0, "count": 20, "no_content": 1 });
        self.call("freepublish/batchget", body).await
    }

    /// The page at an address.
    async fn page(&self, url: &Value) -> (u16, String) {
        let page = self.stage.http.get(text(url)).send().await.unwrap();
        (page.status().as_u16(), page.text().await.unwrap())
    }
}

#[tokio::test]
async fn a_draft_comes_out_after_a_while() {
    let press = Press::start().await;
    let draft = press.draft(&["一", "二"]).await;
    let submitted = press.submit(&draft).await;
    assert_eq!(error(&submitted), "0 ok");
    let id = &submitted["publish_id"];
    assert_eq!(press.status(id).await["publish_status"], 1);
    assert_snapshot!(error(&press.submit(&draft).await), @"53501 publish too frequently (rid)");
    press.stage.advance(10).await;
    let status = press.status(id).await;
    assert_eq!(
        (&status["publish_status"], &status["fail_idx"]),
        (&json!(0), &json!([]))
    );
    let detail = &status["article_detail"];
    assert_eq!(
        (&detail["count"], &detail["item"][1]["idx"]),
        (&json!(2), &json!(2))
    );
    let article_id = text(&status["article_id"]);
    let told = press.stage.told().await;
    let told = told
        .replace(&article_id, "ARTICLE")
        .replace(press.stage.sandbox.base_url(), "");
    assert_snapshot!(told, @"<Event><![CDATA[PUBLISHJOBFINISH]]></Event><PublishEventInfo><article_detail><count>2</count><item><article_url><![CDATA[/s/ARTICLE/1]]></article_url><idx>1</idx></item><item><article_url><![CDATA[/s/ARTICLE/2]]></article_url><idx>2</idx></item></article_detail><article_id><![CDATA[ARTICLE]]></article_id><publish_id>2247483648</publish_id><publish_status>0</publish_status></PublishEventInfo></xml>");
    let (status, page) = press.page(&detail["item"][1]["article_url"]).await;
    assert!(
        status == 200 && page.contains("<p>春茶</p>") && page.contains("二"),
        "{page}"
    );
    // It has left the draft box.
    assert_eq!(
        error(&press.call("draft/get", json!({ "media_id": draft })).await),
        "40007 invalid media_id (rid)"
    );
    let article = press.article(&article_id).await;
    assert_eq!(article["news_item"][0]["title"], "一");
    assert_eq!(article["news_item"][0]["is_deleted"], false);
    assert_eq!(
        article["news_item"][0]["url"],
        detail["item"][0]["article_url"]
    );
}

#[tokio::test]
async fn how_a_publication_ends_can_be_chosen() {
    let press = Press::start().await;
    press
        .stage
        .control("rules", json!({ "job_after": 0 }))
        .await;
    let draft = press.draft(&["一", "二"]).await;
    let end = async |status: Value, fail_idx: Value| {
        let submitted = press.submit(&draft).await;
        press.stage.advance(600).await;
        assert_eq!(
            press.status(&submitted["publish_id"]).await["publish_status"],
            1
        );
        let body = json!({ "account": SERVICE, "status": status, "fail_idx": fail_idx });
        let ended = press.stage.control("job", body).await;
        assert_eq!(
            ended["publish_id"].to_string(),
            text(&submitted["publish_id"])
        );
        assert_eq!(ended["deliveries"][0]["event"], "PUBLISHJOBFINISH");
        let status = press.status(&submitted["publish_id"]).await;
        format!(
            "{} {}\n{}",
            status["publish_status"],
            status["fail_idx"],
            press.stage.told().await
        )
    };
    let mut told = String::new();
    for (status, fail_idx) in [
        (json!(2), json!([2])),
        (json!("4"), Value::Null),
        (json!(3), Value::Null),
    ] {
        told += &(end(status, fail_idx).await + "\n");
    }
    assert_snapshot!(told, @r"
    2 [2]
    <Event><![CDATA[PUBLISHJOBFINISH]]></Event><PublishEventInfo><fail_idx>2</fail_idx><publish_id>2247483648</publish_id><publish_status>2</publish_status></PublishEventInfo></xml>
    4 [1,2]
    <Event><![CDATA[PUBLISHJOBFINISH]]></Event><PublishEventInfo><fail_idx>1</fail_idx><fail_idx>2</fail_idx><publish_id>2247483649</publish_id><publish_status>4</publish_status></PublishEventInfo></xml>
    3 []
    <Event><![CDATA[PUBLISHJOBFINISH]]></Event><PublishEventInfo><publish_id>2247483650</publish_id><publish_status>3</publish_status></PublishEventInfo></xml>
    ");
    // A draft that failed can be mended and tried again; nothing is out.
    assert_eq!(press.list().await["total_count"], 0);
    let url = press.stage.url("/sandbox/v1/job");
    let body = json!({ "account": SERVICE });
    let refused = press
        .stage
        .http
        .post(&url)
        .json(&body)
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status(), 409);
    let body = json!({ "account": SERVICE, "status": 6 });
    let refused = press
        .stage
        .http
        .post(&url)
        .json(&body)
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status(), 400);
}

#[tokio::test]
async fn articles_are_taken_back_one_by_one_or_all() {
    let press = Press::start().await;
    let id = press.published(&["一", "二"]).await;
    let article = press.article(&id).await;
    let url = |n: usize| article["news_item"][n]["url"].clone();
    assert_snapshot!(press.delete(&id, json!(3)).await, @"40114 invalid index value (rid)");
    assert_snapshot!(press.delete("made-up", json!(1)).await, @"53600 invalid article id (rid)");
    assert_eq!(press.delete(&id, json!(1)).await, "0 ok");
    let left = press.article(&id).await["news_item"].clone();
    assert_eq!(
        (&left[0]["is_deleted"], &left[1]["is_deleted"]),
        (&json!(true), &json!(false))
    );
    assert!(press.page(&url(0)).await.1.contains("该内容已被发布者删除"));
    assert!(press.page(&url(1)).await.1.contains("春茶"));
    assert_eq!(press.list().await["total_count"], 1);
    assert_eq!(press.delete(&id, Value::Null).await, "0 ok");
    assert_eq!(press.list().await["total_count"], 0);
    assert_snapshot!(error(&press.article("made-up").await), @"53600 invalid article id (rid)");
    assert_snapshot!(error(&press.status(&json!(7)).await), @"53502 invalid publish id (rid)");
}

#[tokio::test]
async fn what_is_out_is_listed_the_latest_first() {
    let press = Press::start().await;
    let first = press.published(&["一"]).await;
    let second = press.published(&["二"]).await;
    let list = press.list().await;
    assert_eq!(
        (&list["total_count"], &list["item_count"]),
        (&json!(2), &json!(2))
    );
    assert_eq!(
        (
            &list["item"][0]["article_id"],
            &list["item"][1]["article_id"]
        ),
        (&json!(second), &json!(first))
    );
    let article = &list["item"][0]["content"]["news_item"][0];
    assert_eq!(article["title"], "二");
    assert!(article.get("content").is_none());
    // Ten may be taken back a day.
    for _ in 0..10 {
        press.delete(&first, json!(1)).await;
    }
    assert_snapshot!(press.delete(&second, json!(1)).await, @"45009 reach max api daily quota limit (rid)");
}

#[tokio::test]
async fn a_draft_that_was_deleted_meanwhile_does_not_come_out() {
    let press = Press::start().await;
    let draft = press.draft(&["一"]).await;
    let id = press.submit(&draft).await["publish_id"].clone();
    press
        .call("draft/delete", json!({ "media_id": draft }))
        .await;
    press.stage.advance(10).await;
    assert_eq!(press.status(&id).await["publish_status"], 3);
    assert_snapshot!(error(&press.submit(&draft).await), @"40007 invalid media_id (rid)");
}
