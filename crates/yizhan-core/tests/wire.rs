//! What the wire macros read and write, whatever WeChat does.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use insta::assert_snapshot;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use yizhan_core::{
    ExposeSecret, SecretString, Value,
    wire::{
        BoolAsInt, BoolAsString, CsvComma, CsvPipe, CsvSemicolon, JsonString, NumberAsString,
        StringAsNumber,
    },
    wire_in, wire_out,
};

#[derive(Clone, Debug, Default)]
struct Answer {
    name: String,
    count: i64,
    big: u64,
    ratio: f64,
    flag: bool,
    maybe: Option<i64>,
    token: SecretString,
    list: Vec<String>,
    numbers: Vec<i64>,
    inner: Inner,
    inners: Vec<Inner>,
    optional: Option<Inner>,
    map: BTreeMap<String, i64>,
    any: Option<Value>,
    semicolons: Vec<String>,
    commas: Vec<i64>,
    pipes: Vec<String>,
    nested: Vec<Inner>,
}

wire_in!(Answer {
    "name" => name,
    "count" => count,
    "big" => big,
    "ratio" => ratio,
    "flag" => flag,
    "maybe" => maybe,
    "token" => token,
    "list" => list,
    "numbers" => numbers,
    "inner" | "old_inner" => inner,
    "inners" => inners,
    "optional" => optional,
    "map" => map,
    "any" => any,
} via {
    "semicolons" => semicolons: CsvSemicolon,
    "commas" => commas: CsvComma,
    "pipes" => pipes: CsvPipe,
    "nested" => nested: JsonString,
});

#[derive(Clone, Debug, Default)]
struct Inner {
    id: i64,
}

wire_in!(part Inner { "id" => id });

#[derive(Clone, Debug, Default)]
struct Needy {
    token: SecretString,
}

wire_in!(Needy { "token" => token } needs { "token" => token });

fn read(json: &str) -> Answer {
    serde_json::from_str(json).unwrap()
}

fn refused<T: for<'de> Deserialize<'de> + std::fmt::Debug>(json: &str) -> String {
    serde_json::from_str::<T>(json).unwrap_err().to_string()
}

#[test]
fn absent_null_and_unknown_members_are_fine() {
    let answer = read(
        r#"{"name":null,"count":null,"flag":null,"list":null,"inner":null,"map":null,
            "token":null,"semicolons":null,"nested":null,"new":{"a":[1,{"b":null}]}}"#,
    );
    assert_snapshot!(format!("{answer:?}"), @r#"Answer { name: "", count: 0, big: 0, ratio: 0.0, flag: false, maybe: None, token: SecretBox<str>([REDACTED]), list: [], numbers: [], inner: Inner { id: 0 }, inners: [], optional: None, map: {}, any: None, semicolons: [], commas: [], pipes: [], nested: [] }"#);
}

#[test]
fn numbers_come_as_strings_and_strings_as_numbers() {
    let answer = read(
        r#"{"name":1234567890123456789,"count":"-42","big":"18446744073709551615","ratio":"0.5",
            "maybe":"","numbers":["1",2," 3 ",4.0],"token":77,"inner":{"id":"9"}}"#,
    );
    assert_eq!(answer.name, "1234567890123456789");
    assert_eq!(answer.count, -42);
    assert_eq!(answer.big, u64::MAX);
    assert!((answer.ratio - 0.5).abs() < f64::EPSILON);
    assert_eq!(answer.maybe, None);
    assert_eq!(answer.numbers, [1, 2, 3, 4]);
    assert_eq!(answer.token.expose_secret(), "77");
    assert_eq!(answer.inner.id, 9);
}

#[test]
fn booleans_come_in_six_spellings() {
    for json in ["true", "1", "\"1\"", "\"true\"", "\"True\"", "2"] {
        assert!(read(&format!(r#"{{"flag":{json}}}"#)).flag, "{json}");
    }
    for json in ["false", "0", "\"0\"", "\"false\"", "\"\"", "null"] {
        assert!(!read(&format!(r#"{{"flag":{json}}}"#)).flag, "{json}");
    }
}

#[test]
fn a_list_of_one_may_be_the_bare_element_and_an_empty_object_a_list() {
    let answer = read(
        r#"{"list":"one","numbers":7,"inners":{"id":1},"inner":[],"optional":[],"map":[],"nested":""}"#,
    );
    assert_eq!(answer.list, ["one"]);
    assert_eq!(answer.numbers, [7]);
    assert_eq!(answer.inners.len(), 1);
    assert!(answer.optional.is_none() && answer.map.is_empty() && answer.nested.is_empty());
}

#[test]
fn lists_and_objects_inside_strings_are_read() {
    let answer = read(
        r#"{"semicolons":"a.com; b.com;","commas":"1,2,3","pipes":["x","y"],
            "nested":"[{\"id\":1},{\"id\":\"2\"}]","old_inner":{"id":5}}"#,
    );
    assert_eq!(answer.semicolons, ["a.com", "b.com"]);
    assert_eq!(answer.commas, [1, 2, 3]);
    assert_eq!(answer.pipes, ["x", "y"]);
    assert_eq!(answer.nested[1].id, 2);
    assert_eq!(answer.inner.id, 5);
}

#[test]
fn an_answer_may_come_from_a_value_or_be_nothing() {
    let value = serde_json::json!({"count": 3, "list": ["a"]});
    let answer: Answer = serde_json::from_value(value).unwrap();
    assert_eq!((answer.count, answer.list.len()), (3, 1));
    assert_eq!(read("null").count, 0);
    assert_eq!(read("[]").count, 0);
}

#[test]
fn an_error_names_the_member_and_never_repeats_the_value() {
    let wrong = [
        r#"{"count":"secret-1"}"#,
        r#"{"inners":[{"id":1},{"id":"secret-1"}]}"#,
        r#"{"flag":"secret-1"}"#,
        r#"{"token":["secret-1"]}"#,
        r#"{"inner":"secret-1"}"#,
        r#"{"big":-1}"#,
        r#"{"count":9223372036854775808}"#,
        r#"["secret-1"]"#,
    ];
    let errors: Vec<_> = wrong.iter().map(|json| refused::<Answer>(json)).collect();
    assert_snapshot!(errors.join("\n"), @r"
    count: expected a whole number at line 1 column 19
    inners: id: expected a whole number at line 1 column 36
    flag: expected true or false at line 1 column 18
    token: invalid type: sequence, expected a string at line 1 column 10
    inner: expected an object, found a string at line 1 column 19
    big: expected a whole number of 0 or more at line 1 column 9
    count: expected a whole number at line 1 column 28
    expected an object, found a list at line 1 column 12
    ");
    assert!(!errors.join("").contains("secret"));
}

#[test]
fn an_answer_without_what_it_is_for_is_an_error() {
    for json in ["{}", r#"{"token":""}"#, r#"{"token":null}"#, "null", "[]"] {
        assert!(
            refused::<Needy>(json).starts_with("token is missing"),
            "{json}"
        );
    }
    let needy: Needy = serde_json::from_str(r#"{"token":"t"}"#).unwrap();
    assert!(!format!("{needy:?}").contains("\"t\""));
}

#[derive(Clone, Debug, Default)]
struct Request {
    name: String,
    token: SecretString,
    count: Option<i64>,
    list: Option<Vec<Item>>,
    map: Option<BTreeMap<String, Value>>,
    flag: bool,
    text_flag: Option<bool>,
    id: i64,
    ids: Vec<i64>,
    digits: String,
    domains: Option<Vec<String>>,
    pictures: Vec<Item>,
}

#[derive(Clone, Debug, Default)]
struct Item {
    url: Option<String>,
}

wire_out!(part Item { "url" => url });

wire_out!(Request {
    "name" => name,
    "token" => token,
    "count" => count,
    "list" => list,
    "map" => map,
} via {
    "flag" => flag: BoolAsInt,
    "text_flag" => text_flag: BoolAsString,
    "id" => id: NumberAsString,
    "ids" => ids: NumberAsString,
    "digits" => digits: StringAsNumber,
    "domains" => domains: CsvSemicolon,
    "pictures" => pictures: JsonString,
} fixed {
    "grant_type" => "client_credential",
    "version" => 2,
});

#[derive(Clone, Debug, Default)]
struct Nothing {}

wire_out!(Nothing {});

#[test]
fn what_is_absent_is_left_out_and_chinese_is_not_escaped() {
    let request = Request {
        name: "驿站".into(),
        token: "ticket@@@x".into(),
        id: i64::MAX,
        ids: vec![1, 2],
        digits: "42".into(),
        pictures: vec![Item {
            url: Some("http://a/\"b\"".into()),
        }],
        ..Request::default()
    };
    assert_snapshot!(serde_json::to_string(&request).unwrap(), @r#"{"name":"驿站","token":"ticket@@@x","flag":0,"id":"9223372036854775807","ids":["1","2"],"digits":42,"pictures":"[{\"url\":\"http://a/\\\"b\\\"\"}]","grant_type":"client_credential","version":2}"#);
    let request = Request {
        count: Some(1),
        list: Some(vec![Item::default()]),
        map: Some(BTreeMap::from([("k".to_owned(), Value::Bool(true))])),
        flag: true,
        text_flag: Some(false),
        domains: Some(vec!["a.com".into(), "b.com".into()]),
        ..Request::default()
    };
    assert_snapshot!(serde_json::to_string(&request).unwrap(), @r#"{"name":"","token":"","count":1,"list":[{}],"map":{"k":true},"flag":1,"text_flag":"false","id":"0","ids":[],"digits":"","domains":"a.com;b.com","pictures":"[]","grant_type":"client_credential","version":2}"#);
}

#[test]
fn a_request_without_members_is_an_empty_object() {
    assert_eq!(serde_json::to_string(&Nothing {}).unwrap(), "{}");
}

#[test]
fn debug_of_a_request_does_not_show_its_secrets() {
    let request = Request {
        token: "ticket@@@x".into(),
        ..Request::default()
    };
    assert!(!format!("{request:?}").contains("ticket"));
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    let key = prop_oneof![
        prop::sample::select(vec![
            "name",
            "count",
            "big",
            "ratio",
            "flag",
            "maybe",
            "token",
            "list",
            "numbers",
            "inner",
            "inners",
            "optional",
            "map",
            "any",
            "semicolons",
            "commas",
            "pipes",
            "nested",
            "id",
        ])
        .prop_map(str::to_owned),
        "[a-z]{1,4}",
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(key.clone(), inner, 0..6)
                .prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_json_makes_reading_panic_and_text_and_value_agree(value in json()) {
        let text = value.to_string();
        let from_text = serde_json::from_str::<Answer>(&text);
        let from_value = serde_json::from_value::<Answer>(value);
        prop_assert_eq!(from_text.is_ok(), from_value.is_ok());
    }

    #[test]
    fn no_bytes_make_reading_panic(bytes: Vec<u8>) {
        let _ = serde_json::from_slice::<Answer>(&bytes);
    }

    #[test]
    fn ids_of_64_bits_stay_whole(id: i64, big: u64) {
        let answer = read(&format!(r#"{{"count":{id},"big":{big},"numbers":["{id}"]}}"#));
        prop_assert_eq!((answer.count, answer.big, answer.numbers[0]), (id, big, id));
        let out = serde_json::to_value(Request { count: Some(id), ..Request::default() }).unwrap();
        prop_assert_eq!(&out["count"], &Value::from(id));
    }

    #[test]
    fn joined_lists_come_back(list in prop::collection::vec("[a-z.]{1,8}", 0..6)) {
        let out = serde_json::to_value(Request { domains: Some(list.clone()), ..Request::default() });
        let joined = serde_json::json!({"semicolons": out.unwrap()["domains"]});
        let answer: Answer = serde_json::from_value(joined).unwrap();
        prop_assert_eq!(answer.semicolons, list);
    }

    #[test]
    fn written_requests_are_objects(name in ".*", list in prop::collection::vec(".*", 0..3)) {
        let request = Request {
            name,
            list: Some(list.into_iter().map(|url| Item { url: Some(url) }).collect()),
            ..Request::default()
        };
        prop_assert!(request.serialize(serde_json::value::Serializer).unwrap().is_object());
    }
}
