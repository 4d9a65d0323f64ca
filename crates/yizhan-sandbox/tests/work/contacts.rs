//! Contacts: departments, members and tags, with their limits, who sees them, and who is told.

use crate::{
    developer::{Turn, member},
    support::{CORP, Office, error, text},
};
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::time::Duration;

/// Calls with the token of contact synchronisation.
struct Sync {
    office: Office,
    token: String,
}

impl Sync {
    async fn start() -> Self {
        let office = Office::start().await;
        let token = office.token("contacts-secret").await;
        Self { office, token }
    }

    async fn post(&self, call: &str, body: Value) -> Value {
        let path = format!("/cgi-bin/{call}?access_token={}", self.token);
        self.office.post(&path, body).await
    }

    async fn get(&self, call: &str, query: &str) -> Value {
        let path = format!("/cgi-bin/{call}?access_token={}&{query}", self.token);
        self.office.get(&path).await
    }

    /// What each body is answered, a line each.
    async fn said(&self, call: &str, bodies: Vec<Value>) -> String {
        let mut said = Vec::new();
        for body in bodies {
            said.push(error(&self.post(call, body).await));
        }
        said.join("\n")
    }
}

#[tokio::test]
async fn a_department_is_made_moved_and_deleted() {
    let sync = Sync::start().await;
    let made = json!({ "name": "红茶", "parentid": 2, "order": 7 });
    let made = sync.post("department/create", made).await;
    assert_snapshot!(made, @r#"{"errcode":0,"errmsg":"created","id":4}"#);
    let list = sync.get("department/list", "id=2").await;
    let names: Vec<&Value> = list["department"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| &d["name"])
        .collect();
    assert_eq!(names, ["茶", "绿茶", "红茶"]);
    let moved = json!({ "id": 4, "name": "咖啡", "parentid": 1 });
    assert_eq!(
        error(&sync.post("department/update", moved).await),
        "0 updated"
    );
    assert_snapshot!(sync.get("department/get", "id=4").await["department"], @r#"{"department_leader":[],"id":4,"name":"咖啡","name_en":"","order":7,"parentid":1}"#);
    assert_snapshot!(sync.get("department/simplelist", "id=2").await["department_id"], @r#"[{"id":2,"order":10,"parentid":1},{"id":3,"order":5,"parentid":2}]"#);
    assert_eq!(
        error(&sync.get("department/delete", "id=4").await),
        "0 deleted"
    );
    let mut said = Vec::new();
    for id in ["4", "1", "2", "3", "x"] {
        said.push(error(
            &sync.get("department/delete", &format!("id={id}")).await,
        ));
    }
    assert_snapshot!(said.join("\n"), @r"
    60003 department not found
    60007 root department can not be deleted
    60005 department contains user
    60005 department contains user
    60123 invalid party id
    ");
}

#[tokio::test]
async fn what_a_department_cannot_be_has_a_number() {
    let sync = Sync::start().await;
    let said = sync
        .said(
            "department/create",
            vec![
                json!({ "parentid": 1 }),
                json!({ "name": "x".repeat(65), "parentid": 1 }),
                json!({ "name": "a:b", "parentid": 1 }),
                json!({ "name": "x", "parentid": 99 }),
                json!({ "name": "茶", "parentid": 1 }),
                json!({ "name": "x", "parentid": 1, "id": 2 }),
                json!({ "name": "x", "parentid": 1, "id": 1 }),
                json!({ "name": "x", "parentid": 1, "order": -1 }),
            ],
        )
        .await;
    let moved = sync
        .said(
            "department/update",
            vec![
                json!({ "id": 99 }),
                json!({ "id": 2, "parentid": 3 }),
                json!({ "id": 1, "parentid": 2 }),
            ],
        )
        .await;
    assert_snapshot!(format!("{said}\n{moved}"), @r"
    60001 invalid department name length
    60001 invalid department name length
    60009 department name has invalid character
    60004 parent department not found
    60008 department existed
    60008 department existed
    60123 invalid party id
    40058 invalid request parameter: order must be a number from 0 to 4294967295
    60003 department not found
    60010 department is its own ancestor
    60010 department is its own ancestor
    ");
    let mut parent = 3;
    for level in 4..=15 {
        let made = json!({ "name": "x", "parentid": parent });
        let made = sync.post("department/create", made).await;
        assert_eq!(made["errcode"], 0, "level {level}");
        parent = made["id"].as_i64().unwrap();
    }
    let deeper = json!({ "name": "x", "parentid": parent });
    assert_snapshot!(error(&sync.post("department/create", deeper).await), @"81002 department level out of limit");
}

fn tom() -> Value {
    json!({ "userid": "tom.1", "name": "Tom", "department": [2, 3], "mobile": "13900000000", "is_leader_in_dept": [1, 0] })
}

#[tokio::test]
async fn a_member_is_made_changed_listed_and_deleted() {
    let sync = Sync::start().await;
    assert_eq!(error(&sync.post("user/create", tom()).await), "0 created");
    let shown = sync.get("user/get", "userid=TOM.1").await;
    assert_snapshot!(shown, @r#"{"department":[2,3],"errcode":0,"errmsg":"ok","gender":"0","is_leader_in_dept":[1,0],"main_department":2,"mobile":"13900000000","name":"Tom","open_userid":"woVdfdP1_2vVI0Q0IBY93SaeVUhe0","order":[0,0],"status":1,"userid":"tom.1"}"#);
    let changed = json!({ "userid": "tom.1", "position": "泡茶", "department": [3], "enable": 0, "new_userid": "tommy" });
    assert_eq!(error(&sync.post("user/update", changed).await), "0 updated");
    let again = json!({ "userid": "tommy", "new_userid": "thomas" });
    assert_snapshot!(error(&sync.post("user/update", again).await), @"301036 userid can not be changed");
    let ids = async |query: &str| {
        let list = sync.get("user/simplelist", query).await;
        let list: Vec<String> = list["userlist"]
            .as_array()
            .unwrap()
            .iter()
            .map(|m| text(&m["userid"]))
            .collect();
        list.join(" ")
    };
    assert_eq!(ids("department_id=3").await, "lucy tommy");
    assert_eq!(
        ids("department_id=2&fetch_child=1").await,
        "hanmeimei lucy tommy"
    );
    let list = sync.get("user/list", "department_id=3").await;
    assert_eq!(
        (
            &list["userlist"][1]["status"],
            &list["userlist"][1]["position"]
        ),
        (&json!(2), &json!("泡茶"))
    );
    let page = sync.post("user/list_id", json!({ "limit": 3 })).await;
    let rest = sync
        .post(
            "user/list_id",
            json!({ "limit": 3, "cursor": page["next_cursor"] }),
        )
        .await;
    assert_eq!(
        (
            page["dept_user"].as_array().unwrap().len(),
            rest["dept_user"].as_array().unwrap().len()
        ),
        (3, 1)
    );
    assert_eq!(rest["next_cursor"], "");
    let openid = sync
        .post("user/convert_to_openid", json!({ "userid": "tommy" }))
        .await;
    let back = sync
        .post(
            "user/convert_to_userid",
            json!({ "openid": openid["openid"] }),
        )
        .await;
    assert_eq!(back["userid"], "tommy");
    let found = sync
        .post("user/getuserid", json!({ "mobile": "13900000000" }))
        .await;
    assert_eq!(found["userid"], "tommy");
    assert_eq!(
        error(&sync.get("user/delete", "userid=tommy").await),
        "0 deleted"
    );
    assert_snapshot!(error(&sync.get("user/get", "userid=tommy").await), @"60111 userid not found");
    let said = sync
        .said(
            "user/batchdelete",
            vec![
                json!({ "useridlist": ["lucy", "nobody"] }),
                json!({ "useridlist": [] }),
                json!({ "useridlist": vec!["x"; 201] }),
                json!({ "useridlist": ["lucy", "hanmeimei"] }),
            ],
        )
        .await;
    assert_snapshot!(said, @r"
    40031 invalid userid list
    40031 invalid userid list
    40032 invalid userid list size
    0 deleted
    ");
    assert_eq!(ids("department_id=1&fetch_child=1").await, "LiLei");
}

#[tokio::test]
async fn what_a_member_cannot_be_has_a_number() {
    let sync = Sync::start().await;
    let with = |name: &str, value: Value| {
        let mut body = tom();
        body[name] = value;
        body
    };
    let said = sync
        .said(
            "user/create",
            vec![
                with("userid", json!("")),
                with("userid", json!("李雷")),
                with("userid", json!("LILEI")),
                with("name", json!("")),
                with("name", json!("x".repeat(65))),
                with("department", json!([])),
                with("department", json!([99])),
                with("department", json!((1..=21).collect::<Vec<_>>())),
                with("mobile", json!("call me")),
                with("mobile", json!("13800000001")),
                with("email", json!("nowhere")),
                with("email", json!("han@example.com")),
                with("position", json!("x".repeat(129))),
                with("order", json!([1])),
                with("main_department", json!(1)),
                with("mobile", json!("")),
            ],
        )
        .await;
    assert_snapshot!(said, @r"
    41009 userid missing
    40003 invalid userid
    60102 userid existed
    60112 invalid name of a user
    60112 invalid name of a user
    41019 department missing
    60003 department not found
    60110 too many departments of a user
    60103 invalid mobile
    60104 mobile existed
    60105 invalid email
    60106 email existed
    301012 invalid position length
    40058 invalid request parameter: order must be as long as department
    40058 invalid request parameter: main_department must be one of department
    60129 missing mobile or email
    ");
    let said = sync
        .said(
            "user/update",
            vec![json!({ "userid": "nobody" }), json!({})],
        )
        .await;
    assert_snapshot!(said, @r"
    60111 userid not found
    41009 userid missing
    ");
}

#[tokio::test]
async fn a_tag_takes_whom_it_can() {
    let sync = Sync::start().await;
    assert_snapshot!(sync.post("tag/create", json!({ "tagname": "常客" })).await, @r#"{"errcode":0,"errmsg":"created","tagid":2}"#);
    let add = json!({ "tagid": 2, "userlist": ["lilei", "usr1", "usr2"], "partylist": [2, 99] });
    assert_snapshot!(sync.post("tag/addtagusers", add.clone()).await, @r#"{"errcode":0,"errmsg":"ok","invalidlist":"usr1|usr2","invalidparty":[99]}"#);
    assert_snapshot!(sync.get("tag/get", "tagid=2").await, @r#"{"errcode":0,"errmsg":"ok","partylist":[2],"tagname":"常客","userlist":[{"name":"李雷","userid":"LiLei"}]}"#);
    assert_snapshot!(sync.post("tag/deltagusers", add).await, @r#"{"errcode":0,"errmsg":"deleted","invalidlist":"usr1|usr2","invalidparty":[99]}"#);
    assert_eq!(
        error(
            &sync
                .post("tag/update", json!({ "tagid": 2, "tagname": "new" }))
                .await
        ),
        "0 updated"
    );
    assert_snapshot!(sync.get("tag/list", "").await["taglist"], @r#"[{"tagid":1,"tagname":"old"},{"tagid":2,"tagname":"new"}]"#);
    let said = sync
        .said(
            "tag/addtagusers",
            vec![
                json!({ "tagid": 2, "userlist": ["nobody"] }),
                json!({ "tagid": 2, "partylist": [99] }),
                json!({ "tagid": 2 }),
                json!({ "tagid": 99, "userlist": ["lilei"] }),
                json!({ "userlist": ["lilei"] }),
                json!({ "tagid": 2, "userlist": vec!["x"; 1_001] }),
            ],
        )
        .await;
    let names = sync
        .said(
            "tag/create",
            vec![
                json!({}),
                json!({ "tagname": "x".repeat(33) }),
                json!({ "tagname": "old" }),
                json!({ "tagname": "x", "tagid": 1 }),
            ],
        )
        .await;
    assert_snapshot!(format!("{said}\n{names}"), @r"
    40031 invalid userid list
    40066 invalid party list
    40063 some parameters are empty
    40068 invalid tagid
    41017 tagid missing
    81014 too many users or parties of a tag
    40072 invalid tag name size
    40072 invalid tag name size
    40071 tag name already exist
    40068 invalid tagid
    ");
    assert_eq!(error(&sync.get("tag/delete", "tagid=2").await), "0 deleted");
    assert_snapshot!(error(&sync.get("tag/get", "tagid=2").await), @"40068 invalid tagid");
}

#[tokio::test]
async fn an_application_sees_its_scope_only_and_changes_nothing() {
    let office = Office::start().await;
    let tea = office.token("tea-secret").await;
    let app = office.token("app-secret").await;
    let get = async |token: &str, call: &str, query: &str| {
        office
            .get(&format!("/cgi-bin/{call}?access_token={token}&{query}"))
            .await
    };
    let departments = get(&tea, "department/list", "").await;
    assert_eq!(departments["department"].as_array().unwrap().len(), 2);
    let list = get(&tea, "user/simplelist", "department_id=1&fetch_child=1").await;
    assert_eq!(list["userlist"].as_array().unwrap().len(), 2, "{list}");
    let shown = get(&app, "user/get", "userid=LiLei").await;
    assert_eq!(
        (shown.get("mobile"), &shown["name"]),
        (None, &json!("李雷"))
    );
    let mut said = Vec::new();
    said.push(error(&get(&tea, "user/get", "userid=LiLei").await));
    said.push(error(&get(&tea, "department/get", "id=1").await));
    said.push(error(&get(&app, "user/delete", "userid=lucy").await));
    for (call, body) in [
        ("user/create", tom()),
        ("department/create", json!({ "name": "x", "parentid": 1 })),
        ("user/list_id", json!({})),
    ] {
        let path = format!("/cgi-bin/{call}?access_token={app}");
        said.push(error(&office.post(&path, body).await));
    }
    // What an application made, no other may change; and only its own scope can be tagged.
    let tag = |token: &str, call: &str| format!("/cgi-bin/tag/{call}?access_token={token}");
    let made = office
        .post(&tag(&tea, "create"), json!({ "tagname": "tea" }))
        .await;
    let add = |who: &str| json!({ "tagid": made["tagid"], "userlist": [who] });
    said.push(error(
        &office.post(&tag(&app, "addtagusers"), add("lucy")).await,
    ));
    said.push(error(
        &office.post(&tag(&tea, "addtagusers"), add("lilei")).await,
    ));
    said.push(error(
        &office.post(&tag(&tea, "addtagusers"), add("lucy")).await,
    ));
    assert_snapshot!(said.join("\n"), @r"
    60011 no privilege to access/modify contact/party/agent
    60011 no privilege to access/modify contact/party/agent
    60011 no privilege to access/modify contact/party/agent
    60011 no privilege to access/modify contact/party/agent
    60011 no privilege to access/modify contact/party/agent
    48002 api forbidden
    81011 no privilege on tag
    40070 invalid tag scope, all nodes are invalid
    0 ok
    ");
}

#[tokio::test]
async fn changes_are_told_to_contact_synchronisation_and_to_suites() {
    let office = Office::answering(CORP, "", |_, _| Turn::body("success")).await;
    office.install().await;
    let token = office.token("contacts-secret").await;
    let path = |call: &str| format!("/cgi-bin/{call}?access_token={token}");
    office.post(&path("user/create"), tom()).await;
    let pushed = async |kind: &str| {
        for _ in 0..100 {
            let log = office.wechat.get("pushes").await;
            let told: Vec<(String, String)> = log["pushes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|push| (text(&push["channel"]), text(&push["clear"])))
                .filter(|(_, clear)| member(clear, "ChangeType").as_deref() == Some(kind))
                .collect();
            if told.len() == 2 {
                return told;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{kind} was not pushed twice");
    };
    let mut told = pushed("create_user").await;
    told.sort();
    assert_eq!(
        (told[0].0.as_str(), told[1].0.as_str()),
        ("contacts", "suite")
    );
    let of = |clear: &str, name: &str| member(clear, name).unwrap_or_default();
    let event = &told[0].1;
    assert_eq!(
        (
            of(event, "Event").as_str(),
            of(event, "FromUserName").as_str()
        ),
        ("change_contact", "sys")
    );
    assert_eq!(
        (
            of(event, "UserID").as_str(),
            of(event, "Department").as_str()
        ),
        ("tom.1", "2,3")
    );
    let notice = &told[1].1;
    assert_eq!(
        (
            of(notice, "InfoType").as_str(),
            of(notice, "AuthCorpId").as_str()
        ),
        ("change_contact", CORP)
    );
    office
        .post(
            &path("user/update"),
            json!({ "userid": "tom.1", "new_userid": "tommy" }),
        )
        .await;
    assert_eq!(of(&pushed("update_user").await[0].1, "NewUserID"), "tommy");
    office
        .post(
            &path("tag/addtagusers"),
            json!({ "tagid": 1, "userlist": ["tommy"], "partylist": [2] }),
        )
        .await;
    let tagged = pushed("update_tag").await.remove(0).1;
    assert_eq!(
        (
            of(&tagged, "AddUserItems").as_str(),
            of(&tagged, "AddPartyItems").as_str()
        ),
        ("tommy", "2")
    );
    office
        .post(
            &path("department/create"),
            json!({ "name": "x", "parentid": 3 }),
        )
        .await;
    assert_eq!(of(&pushed("create_party").await[0].1, "ParentId"), "3");
    assert!(
        office
            .developer
            .seen()
            .iter()
            .any(|push| push.path == "/contacts")
    );
}
