//! Every converter on single values, lists, maps and absent members, both ways; objects that hold
//! themselves.

use std::collections::BTreeMap;
use yizhan_core::{
    Value,
    wire::{
        BoolAsInt, BoolAsString, CsvComma, CsvPipe, JsonString, NumberAsString, StringAsNumber,
    },
    wire_in, wire_out,
};

#[derive(Clone, Debug, Default, PartialEq)]
struct Forms {
    number: i64,
    ratio: f64,
    share: Option<f64>,
    numbers: Vec<i64>,
    by_name: BTreeMap<String, u64>,
    rows: Option<Vec<Vec<u64>>>,
    flags: Vec<bool>,
    words: Vec<bool>,
    ids: Vec<String>,
    comma: Vec<i64>,
    pipe: Option<Vec<String>>,
    prices: BTreeMap<String, f64>,
    any: Option<Value>,
    tree: Option<Box<Tree>>,
    text_tree: Option<Box<Tree>>,
}

wire_in!(also Forms {
    "number" => number,
    "ratio" => ratio,
    "share" => share,
    "numbers" => numbers,
    "by_name" => by_name,
    "rows" => rows,
    "flags" => flags,
    "words" => words,
    "ids" => ids,
    "tree" => tree,
} via {
    "comma" => comma: CsvComma,
    "pipe" => pipe: CsvPipe,
    "prices" => prices: JsonString,
    "any" => any: JsonString,
    "text_tree" => text_tree: JsonString,
});

wire_out!(also Forms {
    "ratio" => ratio,
    "tree" => tree,
} via {
    "number" => number: NumberAsString,
    "share" => share: NumberAsString,
    "numbers" => numbers: NumberAsString,
    "by_name" => by_name: NumberAsString,
    "rows" => rows: NumberAsString,
    "flags" => flags: BoolAsInt,
    "words" => words: BoolAsString,
    "ids" => ids: StringAsNumber,
    "comma" => comma: CsvComma,
    "pipe" => pipe: CsvPipe,
    "prices" => prices: JsonString,
    "any" => any: JsonString,
    "text_tree" => text_tree: JsonString,
});

#[derive(Clone, Debug, Default, PartialEq)]
struct Tree {
    name: String,
    child: Option<Box<Tree>>,
    children: Vec<Tree>,
}

wire_in!(part also Tree { "name" => name, "child" => child, "children" => children });
wire_out!(part also Tree { "name" => name, "child" => child, "children" => children });

fn tree(name: &str) -> Tree {
    Tree {
        name: name.to_owned(),
        ..Tree::default()
    }
}

#[test]
fn what_is_written_is_read_again_in_every_form() {
    let forms = Forms {
        number: i64::MAX,
        ratio: 5.0,
        share: Some(0.25),
        numbers: vec![-1, 9_007_199_254_740_993],
        by_name: [("a".to_owned(), u64::MAX)].into(),
        rows: Some(vec![vec![1], vec![]]),
        flags: vec![true, false],
        words: vec![false, true],
        ids: vec!["9007199254740993".to_owned(), "x1".to_owned()],
        comma: vec![-1, 2],
        pipe: Some(vec!["甲".to_owned(), "b".to_owned()]),
        prices: [("fen".to_owned(), 1.5)].into(),
        any: Some(Value::Bool(true)),
        tree: Some(Box::new(Tree {
            child: Some(Box::new(tree("leaf"))),
            children: vec![tree("twig")],
            ..tree("root")
        })),
        text_tree: Some(Box::new(tree("text"))),
    };
    let written = serde_json::to_value(&forms).unwrap();
    let expected = serde_json::json!({
        "number": "9223372036854775807",
        "ratio": 5,
        "share": "0.25",
        "numbers": ["-1", "9007199254740993"],
        "by_name": {"a": "18446744073709551615"},
        "rows": [["1"], []],
        "flags": [1, 0],
        "words": ["false", "true"],
        "ids": [9_007_199_254_740_993_u64, "x1"],
        "comma": "-1,2",
        "pipe": "甲|b",
        "prices": "{\"fen\":1.5}",
        "any": "true",
        "tree": {
            "name": "root",
            "child": {"name": "leaf", "children": []},
            "children": [{"name": "twig", "children": []}]
        },
        "text_tree": "{\"name\":\"text\",\"children\":[]}"
    });
    assert_eq!(written, expected);
    assert_eq!(serde_json::from_value::<Forms>(written).unwrap(), forms);
}

#[test]
fn a_joined_list_of_one_may_be_a_bare_number() {
    let forms: Forms = serde_json::from_str(r#"{"comma":-7,"pipe":8}"#).unwrap();
    assert_eq!(
        (forms.comma, forms.pipe),
        (vec![-7], Some(vec!["8".to_owned()]))
    );
}

#[test]
fn a_number_that_is_none_cannot_be_written_as_a_string() {
    let forms = Forms {
        share: Some(f64::NAN),
        ..Forms::default()
    };
    assert!(serde_json::to_string(&forms).is_err());
}

#[test]
fn an_object_that_never_ends_is_refused() {
    let child = r#"{"child":"#.repeat(5_000);
    let deep = format!(r#"{{"tree":{child}{{}}{}}}"#, "}".repeat(5_000));
    assert!(serde_json::from_str::<Forms>(&deep).is_err());
}
