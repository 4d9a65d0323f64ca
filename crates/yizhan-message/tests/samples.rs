//! Official samples, when the folder with them is there: every one is read, and nothing is lost.

#![expect(clippy::unwrap_used, reason = "a wrong sample ends the test")]

use quick_xml::events::Event as Xml;
use serde_json::Value;
use std::path::Path;
use yizhan_message::{Content, Event, Member, Message, Notice, Push};

/// A member without members: its path and its text.
type Leaf = (String, Option<String>);

fn samples(file: &str) -> Vec<Value> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let found = here
        .map(|folder| folder.join("shared/samples").join(file))
        .find(|f| f.exists());
    let Some(text) = found.and_then(|file| std::fs::read_to_string(file).ok()) else {
        eprintln!("skipped: {file} is not here");
        return Vec::new();
    };
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn ours(member: Member<'_>, path: &str, leaves: &mut Vec<Leaf>) {
    if member.iter().next().is_none() {
        leaves.push((path.to_owned(), member.text().map(str::to_owned)));
    }
    for inner in member {
        ours(inner, &format!("{path}/{}", inner.name()), leaves);
    }
}

fn theirs_json(value: &Value, path: &str, leaves: &mut Vec<Leaf>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                theirs_json(value, &format!("{path}/{name}"), leaves);
            }
        }
        Value::Array(values) => {
            for value in values {
                theirs_json(value, path, leaves);
            }
        }
        Value::Null | Value::Object(_) => leaves.push((path.to_owned(), None)),
        Value::String(text) => leaves.push((path.to_owned(), Some(text.clone()))),
        other => leaves.push((path.to_owned(), Some(other.to_string()))),
    }
}

fn theirs_xml(text: &str) -> Vec<Leaf> {
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut leaves, mut path) = (Vec::new(), Vec::<String>::new());
    let (mut plain, mut cdata, mut is_leaf) = (String::new(), None::<String>, false);
    loop {
        match reader.read_event().unwrap() {
            Xml::Start(tag) => {
                path.push(tag.name().as_ref().to_owned());
                (plain, cdata, is_leaf) = (String::new(), None, true);
            }
            Xml::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                leaves.push((
                    format!("/{}/{name}", path[1..].join("/")),
                    Some(String::new()),
                ));
                is_leaf = false;
            }
            Xml::Text(text) => plain.push_str(&text),
            Xml::CData(text) => cdata.get_or_insert_default().push_str(&text),
            Xml::End(_) => {
                if is_leaf {
                    let text = cdata.take().unwrap_or_else(|| plain.clone());
                    leaves.push((format!("/{}", path[1..].join("/")), Some(text)));
                }
                path.pop();
                is_leaf = false;
            }
            Xml::Eof => return leaves,
            _ => {}
        }
    }
}

fn check(file: &str) -> usize {
    let samples = samples(file);
    for sample in &samples {
        let text = sample["payload"].as_str().unwrap();
        let push = Push::read(text.as_bytes().to_vec());
        assert_eq!(push.unreadable_reason(), None, "{sample}");
        assert_eq!(push.raw(), text.as_bytes());
        let mut read = Vec::new();
        ours(push.members().root().unwrap(), "", &mut read);
        let mut wanted = Vec::new();
        if sample["format"] == "json" {
            theirs_json(&serde_json::from_str(text).unwrap(), "", &mut wanted);
            // The other reader may sort names.
            read.sort();
            wanted.sort();
        } else {
            wanted = theirs_xml(text);
        }
        assert_eq!(read, wanted, "{sample}");
    }
    samples.len()
}

#[test]
fn every_sample_is_read_and_every_member_is_unaltered() {
    let api = check("events-api.jsonl");
    let work = check("events-work.jsonl");
    eprintln!("{api} + {work} samples");
}

#[test]
fn samples_of_known_kinds_are_typed() {
    let mut typed = 0;
    let work = samples("events-work.jsonl");
    for sample in samples("events-api.jsonl").into_iter().chain(work) {
        let push = Push::read(sample["payload"].as_str().unwrap().as_bytes().to_vec());
        let (name, known) = match push.content() {
            Content::Message(Message::Other { msg_type, .. }) => {
                let known = Message::names().any(|n| n == msg_type);
                (msg_type, known)
            }
            Content::Event(Event::Other { name, .. }) => {
                let known = Event::names().any(|n| n == name);
                (name, known)
            }
            Content::Notice(Notice::Other { info_type, .. }) => {
                let known = Notice::names().any(|n| n == info_type);
                (info_type, known)
            }
            Content::Unreadable => panic!("{sample}"),
            _ => {
                typed += 1;
                continue;
            }
        };
        // A reply's sample has the form of a message, without what makes one.
        let is_reply = sample["event"].as_str().unwrap().ends_with("Reply");
        assert!(!known || is_reply, "{name}: {sample}");
    }
    eprintln!("{typed} samples typed");
}
