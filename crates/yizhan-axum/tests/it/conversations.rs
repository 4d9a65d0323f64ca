//! Conversations: functions by kind, sessions that are remembered, lists that are chosen from.

use crate::support::{AUTHORIZER, NOW, Sealed, World};
use insta::assert_snapshot;
use std::time::Duration;
use yizhan_axum::{Handlers, Item, List, Received, Reply, Session};
use yizhan_keeper::{MasterKey, Store};
use yizhan_message::{
    Event,
    message::{Image, Text},
};

/// The text of a reply, or the whole answer when it is none.
async fn said(world: &World, xml: &str) -> String {
    let answer = world.send(Sealed::at(NOW).message(AUTHORIZER, xml)).await;
    if answer.body.starts_with('<') {
        let opened = answer.opened("nonce1");
        let (_, rest) = opened.split_once("<Content><![CDATA[").unwrap();
        rest.split_once("]]>").unwrap().0.to_owned()
    } else {
        answer.body
    }
}

fn push(user: &str, id: u64, members: &str) -> String {
    format!(
        "<xml><ToUserName>gh_account</ToUserName><FromUserName>{user}</FromUserName>\
         <CreateTime>{NOW}</CreateTime>{members}<MsgId>{id}</MsgId></xml>"
    )
}

fn text(user: &str, id: u64, content: &str) -> String {
    push(
        user,
        id,
        &format!("<MsgType>text</MsgType><Content>{content}</Content>"),
    )
}

#[tokio::test]
async fn the_first_function_whose_arguments_a_push_has_answers_it() {
    async fn picture(image: Image, push: Received) -> Reply {
        Reply::text(format!("{} of {}", image.media_id, push.from()))
    }
    async fn any(_: Event) {}
    let handlers = Handlers::new()
        .on_text(|_, text| async move { Reply::text(format!("text {}", text.content)) })
        .on_text(|_, _| async { Reply::text("never asked") })
        .on(picture)
        .on_location(|_, place| async move { Reply::text(place.label.unwrap()) })
        .on(any)
        .otherwise(|push| async move { Reply::text(push.msg_type().to_owned()) });
    let world = World::new(|b| b.on_message(handlers.into_function())).await;
    assert_eq!(said(&world, &text("o1", 1, "hello")).await, "text hello");
    let image = "<MsgType>image</MsgType><PicUrl>u</PicUrl><MediaId>m1</MediaId>";
    assert_eq!(said(&world, &push("o1", 2, image)).await, "m1 of o1");
    let place = "<MsgType>location</MsgType><Location_X>1</Location_X><Location_Y>2</Location_Y>\
                 <Scale>3</Scale><Label>the inn</Label>";
    assert_eq!(said(&world, &push("o1", 3, place)).await, "the inn");
    let click = "<MsgType>event</MsgType><Event>CLICK</Event><EventKey>k</EventKey>";
    assert_eq!(said(&world, &push("o1", 4, click)).await, "success");
    let link = "<MsgType>link</MsgType><Title>t</Title><Url>u</Url>";
    assert_eq!(said(&world, &push("o1", 5, link)).await, "link");
}

#[tokio::test]
async fn what_no_function_takes_is_answered_success() {
    let handlers = Handlers::new().on_image(|_, _| async { Reply::text("a picture") });
    let world = World::new(|b| b.on_message(handlers.into_function())).await;
    assert_eq!(said(&world, &text("o1", 1, "hello")).await, "success");
}

async fn count(text: Text, session: Session) -> Result<Reply, yizhan_axum::BoxError> {
    if text.content == "forget" {
        session.flush().await?;
        return Ok(Reply::text("forgotten"));
    }
    let times = session.get::<u32>("times").await?.unwrap_or(0) + 1;
    session.insert("times", times).await?;
    Ok(Reply::text(format!("{times}")))
}

#[tokio::test]
async fn each_user_has_a_session_that_outlives_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let (key, path) = (
        MasterKey::parse(&"07".repeat(32)).unwrap(),
        folder.path().join("s.db"),
    );
    let open = || Store::open(&path, &key).unwrap();
    {
        let store = open();
        let counts = Handlers::new().on(count).into_function();
        let world = World::new(|b| b.store(store).on_message(counts)).await;
        assert_eq!(said(&world, &text("o1", 1, "a")).await, "1");
        assert_eq!(said(&world, &text("o1", 2, "b")).await, "2");
        assert_eq!(said(&world, &text("o2", 3, "a")).await, "1");
        world.toolkit.stop().await;
    }
    let store = open();
    let counts = Handlers::new().on(count).into_function();
    let world = World::new(|b| b.store(store).on_message(counts)).await;
    assert_eq!(said(&world, &text("o1", 4, "c")).await, "3");
    assert_eq!(said(&world, &text("o1", 5, "forget")).await, "forgotten");
    assert_eq!(said(&world, &text("o1", 6, "d")).await, "1");
    assert_eq!(said(&world, &text("o2", 7, "b")).await, "2");
}

#[tokio::test]
async fn a_session_ends_after_its_life() {
    let counts = Handlers::new().on(count).into_function();
    let life = Duration::from_secs(1);
    let world = World::new(|b| b.session_life(life).on_message(counts)).await;
    assert_eq!(said(&world, &text("o1", 1, "a")).await, "1");
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    assert_eq!(said(&world, &text("o1", 2, "b")).await, "1");
}

#[tokio::test]
async fn a_list_is_shown_and_the_next_texts_choose_from_it() {
    let menu = List::new(
        "menu",
        [
            Item::line("What would you like?"),
            Item::reply("{1} tea", "here is tea"),
            Item::new("{bye} leave", |push: Received| async move {
                push.nowait().await.map(|()| Reply::text("farewell"))
            }),
        ],
    );
    let orders = List::dynamic("orders", |push: Received| async move {
        let user = push.from().to_owned();
        Ok(vec![Item::reply(
            format!("{{{user}}} yours"),
            format!("order of {user}"),
        )])
    });
    let world = World::new(|b| {
        b.list(menu)
            .list(orders)
            .on_message(|push: Received| async move {
                match push.get("Content") {
                    Some(name @ ("menu" | "orders" | "nothing")) => push.wait(name).await,
                    other => Ok(Reply::text(format!(
                        "as usual: {}",
                        other.unwrap_or_default()
                    ))),
                }
            })
    })
    .await;
    let say = async |id, content| said(&world, &text("o1", id, content)).await;
    assert_eq!(say(1, "1").await, "as usual: 1");
    assert_snapshot!(say(2, "menu").await, @r"
    What would you like?
    1 tea
    bye leave
    ");
    assert_eq!(say(3, "1").await, "here is tea");
    assert_eq!(say(4, "coffee").await, "as usual: coffee");
    assert_eq!(say(5, " 1 ").await, "here is tea");
    assert_eq!(said(&world, &text("o2", 6, "1")).await, "as usual: 1");
    assert_eq!(say(7, "bye").await, "farewell");
    assert_eq!(say(8, "1").await, "as usual: 1");
    assert_eq!(say(9, "orders").await, "o1 yours");
    assert_eq!(say(10, "o1").await, "order of o1");
    assert_eq!(say(11, "nothing").await, "success");
    assert_snapshot!(world.log.lines("no list"), @r#"WARN yizhan_axum::dispatch: trouble component.id="wxplatform0000001" account.id="wxaccount00000001" what="the function for messages failed: there is no list \"nothing\": add it to the toolkit before it is waited for""#);
    world.toolkit.lists().clear();
    assert!(world.toolkit.lists().get("menu").is_none());
    assert_eq!(say(12, "o1").await, "as usual: o1");
}
