//! Any bytes: no panic, nothing lost, and what is read can be walked. Runs briefly as a test, and
//! as long as wanted under `cargo bolero test any_bytes_are_read_or_refused`.

use proptest::prelude::*;
use yizhan_message::{Content, MAX_MEMBERS, Member, Push};

fn walk(member: Member<'_>, count: &mut usize) {
    *count += 1;
    let _ = (member.name(), member.text(), member.is_empty());
    for inner in member {
        walk(inner, count);
    }
}

fn check(bytes: &[u8]) {
    let push = Push::read(bytes.to_vec());
    assert_eq!(push.raw(), bytes);
    let content = push.content();
    assert_eq!(
        content == Content::Unreadable,
        push.unreadable_reason().is_some()
    );
    assert_eq!(
        push.members().root().is_some(),
        push.unreadable_reason().is_none()
    );
    let _ = format!(
        "{push:?} {content:?} {:?} {:?}",
        push.members(),
        push.identity()
    );
    let _ = (
        push.get("a.b[1].c"),
        push.msg_id(),
        push.create_time(),
        push.app_id(),
    );
    if let Some(root) = push.members().root() {
        let mut count = 0;
        walk(root, &mut count);
        assert!(count <= MAX_MEMBERS + 1);
        for inner in root {
            assert_eq!(
                push.get(inner.name()).is_some(),
                root.get(inner.name()).and_then(Member::text).is_some()
            );
        }
    }
}

#[test]
fn any_bytes_are_read_or_refused() {
    bolero::check!().with_iterations(20_000).for_each(check);
}

/// Pieces of markup: random bytes hardly ever get past the first of them.
const PIECES: &[&str] = &[
    "<xml>",
    "</xml>",
    "<a>",
    "</a>",
    "<a/>",
    "<MsgType>",
    "</MsgType>",
    "<![CDATA[",
    "]]>",
    "]",
    ">",
    "<",
    "/",
    "text",
    "event",
    "<!--",
    "-->",
    "<?",
    "?>",
    "<!DOCTYPE",
    "&",
    "&amp;",
    "&#x41;",
    "&#0;",
    ";",
    " ",
    "\n",
    "\u{1}",
    "驿",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\\u",
    "d83d",
    "\\ude00",
    "\"MsgType\"",
    "null",
    "true",
    "12",
    "-0.5e3",
    "\"Event\"",
    "'",
    "=",
];

fn soup() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(PIECES);
    let start = prop_oneof![
        Just(""),
        Just("<xml>"),
        Just("{\"a\":"),
        Just("<xml><MsgType><![CDATA[")
    ];
    (start, proptest::collection::vec(piece, 0..60)).prop_map(|(s, p)| s.to_owned() + &p.concat())
}

/// A tree of members, to be written in both forms.
#[derive(Clone, Debug)]
enum Value {
    Text(String),
    Members(Vec<(String, Value)>),
}

fn value() -> impl Strategy<Value = Value> {
    let text = any::<String>().prop_map(Value::Text);
    text.prop_recursive(4, 40, 5, |inner| {
        proptest::collection::vec(("[A-Za-z_][A-Za-z0-9_]{0,6}", inner), 1..5)
            .prop_map(Value::Members)
    })
}

fn xml(value: &Value, out: &mut String) {
    match value {
        Value::Text(text) => {
            out.extend(["<![CDATA[", &text.replace("]]>", "]]]]><![CDATA[>"), "]]>"]);
        }
        Value::Members(members) => {
            for (name, value) in members {
                out.extend(["<", name, ">"]);
                xml(value, out);
                out.extend(["</", name, ">"]);
            }
        }
    }
}

fn json(value: &Value, out: &mut String) {
    match value {
        Value::Text(text) => out.push_str(&serde_json::Value::from(text.as_str()).to_string()),
        Value::Members(members) => {
            out.push('{');
            for (i, (name, value)) in members.iter().enumerate() {
                out.extend([if i > 0 { "," } else { "" }, "\"", name, "\":"]);
                json(value, out);
            }
            out.push('}');
        }
    }
}

proptest! {
    #[test]
    fn any_markup_is_read_or_refused(text in soup()) {
        check(text.as_bytes());
    }

    #[test]
    fn a_document_that_is_cut_off_is_refused(value in value(), cut in any::<prop::sample::Index>()) {
        let Value::Members(_) = value else { return Ok(()) };
        let (mut whole, mut object) = ("<xml>".to_owned(), String::new());
        xml(&value, &mut whole);
        whole.push_str("</xml>");
        json(&value, &mut object);
        for text in [whole, object] {
            prop_assert_eq!(Push::read(text.clone().into_bytes()).unreadable_reason(), None);
            let mut end = cut.index(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let push = Push::read(text.as_bytes()[..end].to_vec());
            prop_assert!(push.unreadable_reason().is_some(), "{}", &text[..end]);
        }
    }

    #[test]
    fn any_members_are_read_the_same_in_both_forms(value in value()) {
        let Value::Members(_) = value else { return Ok(()) };
        let (mut whole, mut object) = ("<xml>".to_owned(), String::new());
        xml(&value, &mut whole);
        whole.push_str("</xml>");
        json(&value, &mut object);
        let (whole, object) = (Push::read(whole.into_bytes()), Push::read(object.into_bytes()));
        prop_assert_eq!(whole.unreadable_reason(), None);
        prop_assert_eq!(whole.members(), object.members());
        // `members` compares names and texts, so a wrong reading of one form shows.
        fn same(member: Member<'_>, value: &Value) -> bool {
            match value {
                Value::Text(text) => member.text() == Some(text),
                Value::Members(members) => {
                    member.iter().count() == members.len()
                        && member.iter().zip(members).all(|(m, (n, v))| m.name() == n && same(m, v))
                }
            }
        }
        prop_assert!(same(object.members().root().unwrap(), &value));
    }
}
