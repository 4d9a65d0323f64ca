//! What holds at every door: a late reply goes by message, a repeat has its answer, and what a
//! killed process left is taken up again.

use crate::own::{
    APP, APP_URL, CORP, DATA_URL, WORK_URL, account, agent, member_text, suite, work_push,
};
use crate::support::{NOW, Sealed, World, crypt_for, text_xml, until};
use crate::wechat::WeChat;
use axum::extract::Request;
use serde_json::{Value, json};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;
use yizhan_axum::{Mode, Received, Reply, ToolkitBuilder};
use yizhan_keeper::{MasterKey, Store};

/// Somebody of whom text 7 comes, and how a late reply reaches the sender.
struct Door {
    name: &'static str,
    push: fn() -> Request,
    receive_id: Option<&'static str>,
    late: &'static str,
    sent: fn(&str) -> Value,
    token: &'static str,
}

const CUSTOM: &str = "/cgi-bin/message/custom/send";
const WORK: &str = "/cgi-bin/message/send";

const DOORS: [Door; 3] = [
    Door {
        name: "account",
        push: || {
            Sealed::at(NOW)
                .mode(Mode::Plain)
                .push(APP_URL, &text_xml(7, "hello"))
        },
        receive_id: None,
        late: CUSTOM,
        sent: of_account,
        token: "own-token-canary",
    },
    Door {
        name: "agent",
        push: || work_push(WORK_URL, CORP, &member_text(CORP, 7, "hello")),
        receive_id: Some(CORP),
        late: WORK,
        sent: of_agent,
        token: "agent-token-canary",
    },
    Door {
        name: "suite",
        push: || work_push(DATA_URL, CORP, &member_text(CORP, 7, "hello")),
        receive_id: Some(CORP),
        late: WORK,
        sent: of_agent,
        token: "corp-token-canary",
    },
];

fn of_account(content: &str) -> Value {
    json!({"touser": "openid-1", "msgtype": "text", "text": {"content": content}})
}

fn of_agent(content: &str) -> Value {
    json!({"touser": "lilei", "agentid": 1_000_002, "msgtype": "text", "text": {"content": content}})
}

fn everyone(builder: ToolkitBuilder) -> ToolkitBuilder {
    let builder = builder.account(account(Mode::Plain));
    builder.agent(agent()).suite(suite())
}

impl Door {
    async fn pushed(&self, world: &World) -> String {
        let answer = world.send((self.push)()).await;
        match self.receive_id {
            Some(id) if answer.body.starts_with('<') => answer.opened_by(&crypt_for(id), "nonce1"),
            _ => answer.body,
        }
    }

    async fn sent_late(&self, wechat: &WeChat, content: &str) {
        let call = wechat.called(self.late).await;
        assert_eq!(call.body, (self.sent)(content), "{}", self.name);
        assert!(
            call.query.contains(self.token),
            "{}: {}",
            self.name,
            call.query
        );
        assert_eq!(wechat.calls(self.late).len(), 1, "{}", self.name);
    }
}

fn store(folder: &Path) -> Store {
    let key = MasterKey::parse(&"ab".repeat(32)).unwrap();
    Store::open(&folder.join("yizhan.db"), &key).unwrap()
}

#[tokio::test]
async fn a_late_reply_is_success_now_and_a_message_later() {
    for door in DOORS {
        let go = Arc::new(Notify::new());
        let gate = go.clone();
        let world = World::new(|b| {
            let b = everyone(b).reply_deadline(Duration::from_millis(40));
            b.on_message(move |_| {
                let gate = gate.clone();
                async move {
                    gate.notified().await;
                    Reply::text("late")
                }
            })
        })
        .await
        .installed()
        .await;
        assert_eq!(door.pushed(&world).await, "success", "{}", door.name);
        assert!(world.wechat.calls(door.late).is_empty());
        go.notify_one();
        door.sent_late(&world.wechat, "late").await;
        assert_eq!(door.pushed(&world).await, "success", "{}", door.name);
    }
}

#[tokio::test]
async fn a_repeat_after_a_restart_has_the_answer_on_record() {
    for door in DOORS {
        let folder = tempfile::tempdir().unwrap();
        let runs = Arc::new(AtomicUsize::new(0));
        let build = |b| {
            let counted = runs.clone();
            let b = everyone(b).store(store(folder.path()));
            b.on_message(move |push: Received| {
                let run = counted.fetch_add(1, Ordering::Relaxed);
                async move { Reply::text(format!("run {run} on {}", push.key())) }
            })
        };
        let wechat = WeChat::start().await;
        let world = World::with(wechat.clone(), build).await;
        let first = door.pushed(&world).await;
        assert!(first.contains("run 0 on"), "{}: {first}", door.name);
        world.toolkit.stop().await;
        drop(world);
        let world = World::with(wechat, build).await;
        assert_eq!(door.pushed(&world).await, first, "{}", door.name);
        assert_eq!(runs.load(Ordering::Relaxed), 1, "{}", door.name);
    }
}

#[tokio::test]
async fn what_a_killed_process_left_is_taken_up_for_whom_it_was() {
    for door in DOORS {
        let folder = tempfile::tempdir().unwrap();
        let wechat = WeChat::start().await;
        {
            let world = World::with(wechat.clone(), |b| {
                everyone(b)
                    .store(store(folder.path()))
                    .reply_deadline(Duration::from_millis(20))
                    .on_message(|_| std::future::pending::<()>())
            })
            .await
            .installed()
            .await;
            assert_eq!(door.pushed(&world).await, "success", "{}", door.name);
            // No stop: as after a kill, nothing is written at the end.
            std::mem::forget(world);
        }
        let world = World::with(wechat.clone(), |b| {
            let b = everyone(b).store(store(folder.path()));
            b.on_message(|push: Received| async move {
                Reply::text(format!("after all, {} at {}", push.from(), push.scope()))
            })
        })
        .await;
        let sent = wechat.called(door.late).await;
        let (user, scope) = match door.name {
            "account" => ("openid-1", APP.to_owned()),
            "agent" => ("lilei", "ww1000000000000001/1000002".to_owned()),
            _ => ("lilei", "ww2000000000000002/ww1000000000000001".to_owned()),
        };
        assert_eq!(
            sent.body["text"]["content"],
            format!("after all, {user} at {scope}")
        );
        door.sent_late(&wechat, &format!("after all, {user} at {scope}"))
            .await;
        assert_eq!(
            door.pushed(&world).await,
            "success",
            "what was answered then"
        );
    }
}

#[tokio::test]
async fn a_suites_notice_that_a_killed_process_left_is_carried_out() {
    let folder = tempfile::tempdir().unwrap();
    let wechat = WeChat::start().await;
    let refused = json!({"errcode": -1, "errmsg": "system error"});
    for _ in 0..50 {
        wechat.script("/cgi-bin/service/v2/get_permanent_code", refused.clone());
        wechat.script("/cgi-bin/service/get_permanent_code", refused.clone());
    }
    let build = |b: ToolkitBuilder| b.suite(suite()).store(store(folder.path()));
    let world = World::with(wechat, build).await;
    let notices = [
        (
            "suite_ticket",
            "<SuiteTicket>suite-ticket-canary</SuiteTicket>",
        ),
        ("create_auth", "<AuthCode>install-code-canary</AuthCode>"),
    ];
    for (info_type, members) in notices {
        let notice = crate::own::suite_notice(info_type, members);
        let push = work_push(crate::own::COMMAND_URL, crate::own::SUITE, &notice);
        assert_eq!(world.send(push).await.text(), "200 OK\nsuccess");
    }
    until(|| {
        !world
            .log
            .lines("create_auth could not be taken in")
            .is_empty()
    })
    .await;
    std::mem::forget(world);
    let world = World::with(WeChat::start().await, build).await;
    until(|| {
        !world
            .toolkit
            .keeper()
            .corps(&crate::own::SUITE.into())
            .is_empty()
    })
    .await;
}
