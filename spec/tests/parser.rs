//! What the specification's files may say, and what the parser says about those that are wrong.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use insta::assert_snapshot;
use yizhan_core::{AnswerKind, Method, TokenKind};
use yizhan_spec::{
    Field, Kind, Preset,
    source::{Body, Group},
};

const HEAD: &str = "[group]\ntitle = \"T\"\nprefix = \"/cgi-bin/thing\"\n";

fn parse(operation: &str) -> Result<Group, String> {
    let text = format!("{HEAD}\n[[operation]]\ntitle = \"T\"\n{operation}");
    Group::parse("spec/mp/thing.toml", &text).map_err(|e| e.to_string())
}

fn wrong(operation: &str) -> String {
    parse(operation).unwrap_err()
}

#[test]
fn a_line_describes_a_field_and_is_written_back_the_same() {
    for line in [
        "string!  text",
        "secret? from app_secret  a secret",
        "[[string]]  lists of lists",
        "map<{card}>?  cards by name",
        "bool? as bool_as_int alias on|active default true  whether",
        "[int] as csv_pipe  numbers",
        "string = value  always",
        "uint!",
        "[int] as number_as_string called numbers  numbers",
        "float? as number_as_string default 0.5",
        "map<int> as json_string",
    ] {
        assert_eq!(Field::parse("f", line).unwrap().to_string(), line);
    }
}

#[test]
fn an_operation_gets_its_names_and_defaults_from_its_route() {
    let group = parse(
        "route = \"GET /cgi-bin/thing/get_all_v2\"\ntoken = \"component\"\n\
         [operation.query]\nid = \"int!  the id\"\nlang = \"string? default zh_CN  language\"",
    )
    .unwrap();
    let operation = &group.operations[0];
    assert_eq!(operation.type_name, "GetAllV2");
    assert_eq!(operation.name, "mp.thing.get_all_v2");
    assert_eq!(
        (operation.method, operation.token),
        (Method::Get, TokenKind::Component)
    );
    assert_eq!(operation.token_param, "component_access_token");
    assert_eq!(
        (&operation.body, operation.answer),
        (&Body::None, AnswerKind::Json)
    );
    assert!(operation.retry, "reading again does no harm");
    assert!(operation.query[0].is_required() && !operation.query[1].is_required());
    assert_eq!(
        operation.query[1].preset,
        Some(Preset::Default("zh_CN".to_owned()))
    );
}

#[test]
fn files_raw_bodies_and_objects_are_described() {
    let group = parse(
        "route = \"POST /cgi-bin/thing/upload\"\ntoken = \"access\"\nbody = \"multipart\"\n\
         [operation.query]\ntype = \"string!\"\n[operation.files]\nmedia = \"file!  the file\"\n\
         [operation.response]\nitem = \"[{item}]\"\n[operation.types.item]\nid = \"int\"\n\
         parts = \"[{item}]  items inside\"",
    )
    .unwrap();
    let operation = &group.operations[0];
    assert_eq!(operation.files[0].kind, Kind::File);
    let used = group.reachable(operation, &[&operation.response]);
    assert_eq!(
        used.len(),
        1,
        "an object that contains itself is listed once"
    );
    let group = parse(
        "route = \"POST /cgi-bin/thing/say\"\ntoken = \"access\"\nbody = \"raw text/plain; charset=utf-8\"",
    );
    assert_eq!(
        group.unwrap().operations[0].body,
        Body::Raw("text/plain; charset=utf-8".to_owned())
    );
}

#[test]
fn names_follow_the_path_and_members_are_called_otherwise_where_they_must() {
    let token = "token = \"contact_sync\"";
    let group = parse(&format!(
        "route = \"GET /cgi-bin/thing\"\n{token}\n[[operation]]\ntitle = \"T\"\n\
         route = \"GET /cgi-bin/thing/batch/get-list\"\n{token}\n[[operation]]\ntitle = \"T\"\n\
         route = \"GET /cgi-bin/things/add\"\n{token}\n[[operation]]\ntitle = \"T\"\n\
         route = \"GET /wxa/thing\"\ntoken = \"device\"\n[operation.response]\nUid = \"int\"\n\
         uid = \"int called own_uid\"\ntype = \"int\"\n\"3d.view-x\" = \"int\""
    ))
    .unwrap();
    let names: Vec<_> = group.operations.iter().map(|o| &o.type_name).collect();
    assert_eq!(names, ["Thing", "BatchGetList", "ThingsAdd", "WxaThing"]);
    let (first, last) = (&group.operations[0], &group.operations[3]);
    assert_eq!(
        (first.token, &*first.token_param, &*last.token_param),
        (
            TokenKind::ContactSync,
            "access_token",
            "device_access_token"
        )
    );
    let members = last.response.iter().map(|f| f.rust_name().unwrap());
    assert_eq!(
        members.collect::<Vec<_>>(),
        ["uid", "own_uid", "r#type", "n3d_view_x"]
    );
}

#[test]
fn an_object_may_hold_itself_and_two_operations_may_share_a_route() {
    let route = "route = \"POST /cgi-bin/thing/add\"\ntoken = \"model\"\n";
    let group = parse(&format!(
        "{route}[operation.request]\na = \"{{c}}!\"\n[operation.types.c]\nb = \"{{d}}?\"\n\
         list = \"[{{c}}]?\"\n[operation.types.d]\nc = \"{{c}}?\"\n\
         [[operation]]\ntitle = \"T\"\n{route}type = \"AddFile\"\nbody = \"multipart\"\n\
         [operation.request]\nabout = \"{{about}}! as json_string\"\n\
         [operation.files]\nmedia = \"file!\"\ncover = \"file?\"\n\
         [operation.types.about]\ntitle = \"string!\""
    ))
    .unwrap();
    let (first, second) = (&group.operations[0], &group.operations[1]);
    let (c, d) = (&first.types[0], &first.types[1]);
    assert!(group.is_boxed(first, "c", &c.fields[0]) && group.is_boxed(first, "d", &d.fields[0]));
    assert!(
        !group.is_boxed(first, "c", &c.fields[1]),
        "a list is on the heap as it is"
    );
    assert_eq!((&first.path, first.method), (&second.path, second.method));
    assert_eq!(second.name, "mp.thing.add_file");
    assert!(!second.files[1].is_required());
}

#[test]
fn an_error_names_the_file_the_operation_and_the_field() {
    let route = "route = \"POST /cgi-bin/thing/add\"\ntoken = \"access\"\n";
    let cases = [
        "route = \"PUT /cgi-bin/thing/add\"\ntoken = \"access\"",
        "route = \"GET /cgi-bin/thing/add?x=1\"\ntoken = \"access\"",
        "route = \"GET /cgi-bin/thing/3d\"\ntoken = \"access\"",
        "route = \"GET /cgi-bin/thing/option\"\ntoken = \"access\"",
        &format!("{route}body = \"raw text\""),
        &format!("{route}body = \"raw text/plain; charset\""),
        &format!("{route}body = \"raw text/plain\"\n[operation.request]\na = \"int!\""),
        "route = \"GET /cgi-bin/thing/a\"\ntoken = \"acces\"",
        "route = \"GET /cgi-bin/thing/a\"\ntoken = \"access\"\nbody = \"json\"",
        "route = \"GET /cgi-bin/thing/a\"\ntoken = \"access\"\n[operation.request]\na = \"int!\"",
        &format!("{route}[operation.request]\na = \"text!  wrong type\""),
        &format!("{route}[operation.request]\na = \"int  no mark\""),
        &format!("{route}[operation.request]\na = \"string! the text after one blank\""),
        &format!("{route}[operation.request]\na = \"{{card}}!  not described\""),
        &format!("{route}[operation.request]\na = \"string! as csv_comma  not a list\""),
        &format!("{route}[operation.request]\na = \"int? default many  not a number\""),
        &format!("{route}[operation.request]\na = \"string! from app_name  unknown\""),
        &format!("{route}[operation.request]\na = 1"),
        &format!("{route}[operation.request]\na = \"file!  not among the files\""),
        &format!(
            "{route}[operation.request]\na = \"{{c}}!\"\n[operation.types.c]\nid = \"int  no mark\""
        ),
        &format!("{route}[operation.query]\na = \"int!\"\n[operation.request]\na = \"int!\""),
        &format!("{route}body = \"multipart\""),
        &format!(
            "{route}[operation.response]\na = \"{{c}}\"\n[operation.types.c]\nb = \"{{d}}?\"\n[operation.types.d]\nc = \"{{c}}!\""
        ),
        &format!("{route}[operation.request]\na = \"[[[[[[[[[int]]]]]]]]]!\""),
        &format!("{route}[operation.response]\nAB = \"int\"\na_b = \"int\"\nab = \"int\""),
        &format!("{route}[operation.response]\nUid = \"int\"\nuid = \"int\""),
        &format!("{route}[operation.response]\n\"名\" = \"string\""),
        &format!("{route}[operation.response]\na = \"int called A\""),
        &format!("{route}[operation.response]\na = \"[string] as number_as_string\""),
        &format!("{route}\n[[operation]]\ntitle = \"T\"\n{route}"),
        &format!(
            "{route}[operation.response]\na = \"{{item}}\"\n[operation.types.item]\nid = \"int\"\n\
             [[operation]]\ntitle = \"T\"\nroute = \"GET /cgi-bin/thing/add_item\"\ntoken = \"none\""
        ),
        &format!(
            "{route}\n[[operation]]\ntitle = \"T\"\nroute = \"GET /cgi-bin/thing/add/response\"\ntoken = \"none\""
        ),
    ];
    let errors: Vec<_> = cases.into_iter().map(wrong).collect();
    assert_snapshot!(errors.join("\n"), @r"
    spec/mp/thing.toml: PUT /cgi-bin/thing/add: route: write `GET /path` or `POST /path`
    spec/mp/thing.toml: GET /cgi-bin/thing/add?x=1: route: `/cgi-bin/thing/add?x=1` is no path
    spec/mp/thing.toml: GET /cgi-bin/thing/3d: type: `3d` cannot be a type's name; give one like `GetList`
    spec/mp/thing.toml: GET /cgi-bin/thing/option: type: `Option` cannot be a type's name; give one like `GetList`
    spec/mp/thing.toml: POST /cgi-bin/thing/add: body: use none, json, multipart or `raw MEDIA/TYPE[; NAME=VALUE]`; GET has none
    spec/mp/thing.toml: POST /cgi-bin/thing/add: body: use none, json, multipart or `raw MEDIA/TYPE[; NAME=VALUE]`; GET has none
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request: without a JSON or multipart body, members belong to [operation.query]
    spec/mp/thing.toml: GET /cgi-bin/thing/a: token: `acces` is unknown; use one of: none, access, component, suite, provider, user, model, device, contact_sync
    spec/mp/thing.toml: GET /cgi-bin/thing/a: body: use none, json, multipart or `raw MEDIA/TYPE[; NAME=VALUE]`; GET has none
    spec/mp/thing.toml: GET /cgi-bin/thing/a: request: without a JSON or multipart body, members belong to [operation.query]
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: the type `text` is unknown; use string, secret, int, uint, float, bool, any, file, [TYPE], map<TYPE> or {NAME}
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: a request says of each member whether it is required (!) or optional (?)
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: `the` is not understood; two blanks separate the text from the type
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: the type {card} is not described; add [operation.types.card]
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: `csv_comma` does not apply to the type string
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: `many` is no value of type int
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: `app_name` is unknown; use one of: app_id, app_secret, component_app_id, component_app_secret, corp_id, corp_secret, suite_id, suite_secret
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: a field is one line of text
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: files, and nothing else, belong to [operation.files]
    spec/mp/thing.toml: POST /cgi-bin/thing/add: types.c.id: a request says of each member whether it is required (!) or optional (?)
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: the query has a member of that name
    spec/mp/thing.toml: POST /cgi-bin/thing/add: files: a multipart body has file parts, and only it has
    spec/mp/thing.toml: POST /cgi-bin/thing/add: types.d.c: the object contains itself here: make this member optional (?), or put a list or a map in between
    spec/mp/thing.toml: POST /cgi-bin/thing/add: request.a: lists and maps are at most 8 deep
    spec/mp/thing.toml: POST /cgi-bin/thing/add: response.ab: in Rust it is called `ab`, as `AB` is; give one of them another name with `called NAME`
    spec/mp/thing.toml: POST /cgi-bin/thing/add: response.uid: in Rust it is called `uid`, as `Uid` is; give one of them another name with `called NAME`
    spec/mp/thing.toml: POST /cgi-bin/thing/add: response.名: it makes no name in Rust; give it one with `called NAME`
    spec/mp/thing.toml: POST /cgi-bin/thing/add: response.a: `called A`: a name has small letters, digits and single `_`
    spec/mp/thing.toml: POST /cgi-bin/thing/add: response.a: `number_as_string` does not apply to the type [string]
    spec/mp/thing.toml: POST /cgi-bin/thing/add: Add is already the name of the request of POST /cgi-bin/thing/add; give the operation another with `type`
    spec/mp/thing.toml: POST /cgi-bin/thing/add: types.item: AddItem is already the name of the request of GET /cgi-bin/thing/add_item; give the object another name
    spec/mp/thing.toml: GET /cgi-bin/thing/add/response: AddResponse is already the name of the answer of POST /cgi-bin/thing/add; give the operation another with `type`
    ");
}

#[test]
fn a_misspelt_key_is_refused_with_its_place() {
    assert_snapshot!(wrong("route = \"GET /cgi-bin/thing/a\"\ntoken = \"access\"\nretries = true"), @r"
    spec/mp/thing.toml: TOML parse error at line 9, column 1
      |
    9 | retries = true
      | ^^^^^^^
    unknown field `retries`, expected one of `route`, `type`, `host`, `token`, `token_param`, `body`, `answer`, `ok_field`, `retry`, `title`, `doc`, `note`, `errors`, `obsolete`, `query`, `request`, `files`, `response`, `types`
    ");
    assert_snapshot!(Group::parse("spec/shop/thing.toml", HEAD).unwrap_err().to_string(), @"spec/shop/thing.toml: the folder `shop` is no product; use mp, mini, open or work");
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(line in ".*", file in ".{0,80}") {
        let _ = Field::parse("f", &line);
        let _ = Group::parse("spec/mp/thing.toml", &file);
    }

    #[test]
    fn a_type_without_end_is_refused(depth in 9_usize..5_000) {
        let line = format!("{}int{}!", "[".repeat(depth), "]".repeat(depth));
        proptest::prop_assert!(Field::parse("f", &line).is_err());
    }
}
