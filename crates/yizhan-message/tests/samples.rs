//! Official samples, when the folder with them is there: those of known kinds are typed.

#![expect(clippy::unwrap_used, reason = "a wrong sample ends the test")]

use serde_json::Value;
use std::path::Path;
use yizhan_message::{Content, Event, Message, Notice, Push};

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
