//! The store: what is acknowledged stays, secrets are sealed, and what is wrong is said clearly.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use futures_util::{StreamExt, stream};
use std::{path::Path, time::Instant};
use yizhan_keeper::{MasterKey, NewPush, PushKey, Store, StoreError};

fn key() -> MasterKey {
    MasterKey::parse(&"5a".repeat(32)).unwrap()
}

/// Spread like a digest is.
fn name(number: u64) -> PushKey {
    let mut key = [0; 16];
    key[..8].copy_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
    key[8..].copy_from_slice(&number.to_be_bytes());
    key
}

/// Answered, and still to be handled.
fn push(number: u64, text: &str) -> NewPush<'_> {
    NewPush {
        key: name(number),
        account: "wxc/wxa",
        text: text.as_bytes(),
        answer: b"success",
        done: false,
        received_at: 1_000,
    }
}

/// The same when its handling has ended.
fn done(number: u64, text: &str) -> NewPush<'_> {
    NewPush {
        done: true,
        ..push(number, text)
    }
}

fn refusal(path: &Path, key: &MasterKey) -> String {
    match Store::open(path, key) {
        Ok(_) => panic!("the store opened"),
        Err(error) => error
            .to_string()
            .replace(&path.display().to_string(), "FILE"),
    }
}

#[tokio::test]
async fn a_push_is_new_once_and_known_with_its_answer_ever_after() {
    let store = Store::in_memory(&key()).unwrap();
    assert!(store.find_push(name(1)).await.unwrap().is_none());
    let first = NewPush {
        answer: b"<xml>reply</xml>",
        ..push(1, "one")
    };
    assert!(store.accept_push(first).await.unwrap().is_none());
    // What WeChat was told cannot be changed afterwards.
    let known = store.accept_push(done(1, "one")).await.unwrap().unwrap();
    assert!(known.answer == b"<xml>reply</xml>");
    let found = store.find_push(name(1)).await.unwrap().unwrap();
    assert!(found == known);
    assert_eq!(format!("{found:?}"), "KnownPush(answer of 16 bytes)");
}

#[tokio::test]
async fn a_push_that_is_stored_as_done_is_not_pending_and_one_may_become_so() {
    let store = Store::in_memory(&key()).unwrap();
    store.accept_push(done(1, "x")).await.unwrap();
    store.accept_push(push(2, "x")).await.unwrap();
    let pending = async || store.pending_pushes(i64::MAX, 10).await.unwrap();
    assert_eq!(pending().await[0].key, name(2));
    assert_eq!(pending().await.len(), 1);
    store.accept_push(done(2, "x")).await.unwrap();
    assert!(pending().await.is_empty());
    // And never the other way.
    store.accept_push(push(2, "x")).await.unwrap();
    assert!(pending().await.is_empty());
}

#[tokio::test]
async fn pending_pushes_come_oldest_first_and_wait_for_their_next_attempt() {
    let store = Store::in_memory(&key()).unwrap();
    for number in 0..3 {
        let text = format!("text {number}");
        store.accept_push(push(number, &text)).await.unwrap();
    }
    let pending = store.pending_pushes(1_000, 10).await.unwrap();
    let texts: Vec<_> = pending.iter().map(|p| p.text.as_slice()).collect();
    assert_eq!(texts, [b"text 0", b"text 1", b"text 2"]);
    store.retry_push(pending[0].key, 2_000).await.unwrap();
    store.finish_push(pending[1].key).await.unwrap();
    let now = store.pending_pushes(1_999, 10).await.unwrap();
    assert_eq!(
        now.iter().map(|p| p.id).collect::<Vec<_>>(),
        [pending[2].id]
    );
    let later = store.pending_pushes(2_000, 10).await.unwrap();
    assert_eq!(
        later.iter().map(|p| (p.id, p.attempts)).collect::<Vec<_>>(),
        [(pending[0].id, 1), (pending[2].id, 0)]
    );
}

#[tokio::test]
async fn stored_pushes_are_read_page_by_page_with_their_clear_text() {
    let store = Store::in_memory(&key()).unwrap();
    for number in 0..5 {
        let text = format!("text {number}");
        let push = NewPush {
            done: number == 0,
            ..push(number, &text)
        };
        store.accept_push(push).await.unwrap();
    }
    let first = store.pushes(0, 3).await.unwrap();
    let second = store.pushes(first[2].id, 3).await.unwrap();
    let texts: Vec<_> = first.iter().chain(&second).map(|p| &p.text[..]).collect();
    assert_eq!(
        texts,
        [b"text 0", b"text 1", b"text 2", b"text 3", b"text 4"]
    );
    assert!(first[0].done && !first[1].done);
    assert_eq!(first[0].account, "wxc/wxa");
    assert!(store.pushes(second[1].id, 3).await.unwrap().is_empty());
    let shown = format!("{:?}", first[0]);
    assert!(!shown.contains("text 0"), "{shown}");
}

#[tokio::test]
async fn only_old_pushes_that_are_done_are_forgotten() {
    let store = Store::in_memory(&key()).unwrap();
    for number in 0..1_200 {
        let push = NewPush {
            received_at: if number < 1_100 { 10 } else { 20 },
            done: number != 7,
            ..push(number, "x")
        };
        store.accept_push(push).await.unwrap();
    }
    assert_eq!(store.prune_pushes(20).await.unwrap(), 1_099);
    assert_eq!(store.pending_pushes(100, 10).await.unwrap().len(), 1);
    assert_eq!(store.prune_pushes(21).await.unwrap(), 100);
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_the_store_is_dropped_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let store = Store::open(&path, &key()).unwrap();
    let accepted: Vec<_> = stream::iter(0..2_000)
        .map(|number| store.accept_push(push(number, "x")))
        .buffer_unordered(300)
        .collect()
        .await;
    assert!(accepted.iter().all(|known| matches!(known, Ok(None))));
    drop(store);
    let store = Store::open(&path, &key()).unwrap();
    for number in 0..2_000 {
        assert!(store.find_push(name(number)).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn a_copy_of_the_files_taken_while_running_holds_everything_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let store = Store::open(&path, &key()).unwrap();
    for number in 0..50 {
        store.accept_push(push(number, "x")).await.unwrap();
    }
    // What a killed process leaves behind: the files as they are, the log not folded in.
    let copy = folder.path().join("copy.db");
    for side in ["", "-wal"] {
        let from = folder.path().join(format!("yizhan.db{side}"));
        std::fs::copy(from, folder.path().join(format!("copy.db{side}"))).unwrap();
    }
    let copied = Store::open(&copy, &key()).unwrap();
    assert_eq!(
        copied.pending_pushes(i64::MAX, 100).await.unwrap().len(),
        50
    );
}

#[tokio::test]
async fn clear_texts_and_answers_are_not_in_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let store = Store::open(&path, &key()).unwrap();
    let secret = "ticket@@@SecretOfThePush";
    let push = NewPush {
        answer: b"SecretAnswer",
        ..push(1, secret)
    };
    assert_eq!(
        format!("{push:?}"),
        "NewPush(wxc/wxa, 24 bytes, answer of 12 bytes, done: false)"
    );
    store.accept_push(push).await.unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for needle in [&b"SecretOfThePush"[..], b"SecretAnswer", &[0x5a; 16]] {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle));
        }
    }
    let pending = store.pending_pushes(i64::MAX, 1).await.unwrap();
    assert_eq!(pending[0].text, secret.as_bytes());
}

#[tokio::test]
async fn a_text_moved_to_another_row_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let store = Store::open(&path, &key()).unwrap();
    store.accept_push(push(1, "one")).await.unwrap();
    store.accept_push(push(2, "two")).await.unwrap();
    let thief = rusqlite::Connection::open(&path).unwrap();
    thief
        .execute(
            "UPDATE inbox SET text_sealed = (SELECT text_sealed FROM inbox WHERE id = 1) WHERE id = 2",
            [],
        )
        .unwrap();
    let error = store.pending_pushes(i64::MAX, 10).await.unwrap_err();
    assert!(
        matches!(error, StoreError::Sealed { table: "inbox" }),
        "{error}"
    );
}

#[tokio::test]
async fn two_stores_on_one_file_neither_corrupt_nor_lose() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let (one, two) = {
        let (path_one, path_two) = (path.clone(), path.clone());
        let one = tokio::task::spawn_blocking(move || Store::open(&path_one, &key()).unwrap());
        let two = tokio::task::spawn_blocking(move || Store::open(&path_two, &key()).unwrap());
        (one.await.unwrap(), two.await.unwrap())
    };
    let work = |store: Store| async move {
        let accepted: Vec<_> = stream::iter(0..400)
            .map(|number| store.accept_push(push(number, "x")))
            .buffer_unordered(16)
            .map(|known| usize::from(known.unwrap().is_none()))
            .collect()
            .await;
        accepted.iter().sum::<usize>()
    };
    let (new_in_one, new_in_two) = tokio::join!(tokio::spawn(work(one.clone())), work(two));
    assert_eq!(new_in_one.unwrap() + new_in_two, 400);
    let check = rusqlite::Connection::open(&path).unwrap();
    let verdict: String = check
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(verdict, "ok");
}

#[test]
fn a_wrong_master_key_is_told_with_the_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    drop(Store::open(&path, &key()).unwrap());
    let other = MasterKey::parse(&"a5".repeat(32)).unwrap();
    insta::assert_snapshot!(refusal(&path, &other), @"store FILE: its secrets were sealed under another master key: give the key it was made with (YIZHAN_MASTER_KEY or the key file beside it), or move the store away to begin anew");
    assert!(Store::open(&path, &key()).is_ok());
}

#[test]
fn a_file_that_is_no_store_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    let letter = "no database, but long enough to look at. ".repeat(100);
    std::fs::write(&path, &letter).unwrap();
    insta::assert_snapshot!(refusal(&path, &key()), @"store FILE: not a Yizhan store, or damaged: restore it from a backup or move it away to begin anew");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), letter);

    let path = folder.path().join("others.db");
    let others = rusqlite::Connection::open(&path).unwrap();
    others.execute_batch("CREATE TABLE theirs (x)").unwrap();
    assert!(refusal(&path, &key()).contains("not a Yizhan store"));
}

#[test]
fn a_store_of_a_newer_program_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    drop(Store::open(&path, &key()).unwrap());
    let db = rusqlite::Connection::open(&path).unwrap();
    db.pragma_update(None, "user_version", 999).unwrap();
    drop(db);
    insta::assert_snapshot!(refusal(&path, &key()), @"store FILE: its schema is version 999, this program knows versions up to 4: use the newer program");
}

#[test]
fn a_file_that_another_process_holds_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    drop(Store::open(&path, &key()).unwrap());
    let holder = rusqlite::Connection::open(&path).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    insta::assert_snapshot!(refusal(&path, &key()), @"store FILE: another process holds it locked: stop that process or give this one a file of its own");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none/yizhan.db");
    insta::assert_snapshot!(refusal(&path, &key()), @"store FILE: cannot be opened (No such file or directory (os error 2)): check that its folder exists and is writable");
}

#[test]
fn a_master_key_is_hex_or_base64_and_never_printed() {
    let hex = "000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E1F";
    let base64 = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    drop(Store::open(&path, &MasterKey::parse(hex).unwrap()).unwrap());
    assert!(Store::open(&path, &MasterKey::parse(&format!("{base64}\n")).unwrap()).is_ok());
    assert_eq!(
        format!("{:?}", MasterKey::parse(hex).unwrap()),
        "MasterKey(..)"
    );
    for wrong in ["", "00", &"zz".repeat(32), &"*".repeat(44), &"é".repeat(32)] {
        let error = MasterKey::parse(wrong).unwrap_err().to_string();
        assert!(error.starts_with("YIZHAN_MASTER_KEY: "), "{error}");
        assert!(wrong.is_empty() || !error.contains(wrong), "{error}");
    }
}

#[test]
fn a_key_file_is_made_once_and_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.key");
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let path = path.clone();
            std::thread::spawn(move || MasterKey::from_file(&path).unwrap())
        })
        .collect();
    let keys: Vec<_> = threads.into_iter().map(|t| t.join().unwrap()).collect();
    let store = folder.path().join("yizhan.db");
    for key in &keys {
        assert!(Store::open(&store, key).is_ok());
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for file in [&path, &store] {
            let mode = std::fs::metadata(file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
    std::fs::write(&path, "not a key").unwrap();
    let error = MasterKey::from_file(&path).unwrap_err().to_string();
    assert!(
        error.ends_with("yizhan.key: it does not hold 64 hexadecimal digits and nothing else"),
        "{error}"
    );
}

/// Prints what group commit gives on this machine: `cargo test --release -- --ignored --nocapture`.
#[ignore = "measures"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn group_commit_throughput() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("yizhan.db"), &key()).unwrap();
    let text = "x".repeat(800);
    for (round, callers) in [64, 256, 1_024].into_iter().enumerate() {
        let count = 100_000_u64;
        let first = round as u64 * count;
        let begun = Instant::now();
        let tasks: Vec<_> = (0..callers)
            .map(|caller| {
                let (store, text) = (store.clone(), text.clone());
                tokio::spawn(async move {
                    let mut number = first + caller;
                    while number < first + count {
                        store.accept_push(push(number, &text)).await.unwrap();
                        number += callers;
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let rate = count as f64 / begun.elapsed().as_secs_f64();
        println!("{callers} callers: {rate:.0} pushes/s");
    }
}
