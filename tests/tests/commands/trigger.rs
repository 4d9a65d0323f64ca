//! `yizhan trigger` against a running `yizhan sandbox` and `yizhan serve --echo`.

use serde_json::Value;
use yizhan::station::{AGENT, CORP, SUITE};
use yizhan_tests::{
    Output, folder, run,
    served::{ACCOUNT, COMPONENT, Pair, USER, free_port},
    station,
};

fn trigger(pair: &Pair, words: &[&str]) -> (Output, Value) {
    trigger_at(&pair.sandbox.url, words)
}

fn trigger_at(sandbox: &str, words: &[&str]) -> (Output, Value) {
    let first = ["trigger", "--sandbox", sandbox, "--format", "json"];
    let run = run(&[&first, words].concat());
    let answer = serde_json::from_str(&run.out).unwrap_or(Value::Null);
    if run.status == Some(0) {
        assert_eq!(run.out.lines().count(), 1, "one object a line");
        assert_eq!(run.err, "");
    }
    (run, answer)
}

#[test]
fn every_kind_is_pushed_and_accepted() {
    let pair = Pair::start();
    let both = ["--component", COMPONENT, "--account", ACCOUNT];
    let user = ["--account", ACCOUNT, "--from", USER];
    let kinds: &[(&[&str], &[&str])] = &[
        (&["ticket", "--component", COMPONENT], &[]),
        (&["authorize"], &both),
        (&["message"], &[&user[..], &["Content=hello"]].concat()),
        (
            &["message", "--type", "image"],
            &[&user[..], &["MediaId=M1"]].concat(),
        ),
        (
            &["event", "--event", "CLICK"],
            &[&user[..], &["EventKey=menu_1"]].concat(),
        ),
        (
            &["event", "--event", "pic_sysphoto"],
            &[&user[..], &[r#"SendPicsInfo={"Count":"1"}"#]].concat(),
        ),
        (&["updateauthorize"], &both),
        (&["unauthorize"], &both),
        (&["authorize", "--order", "redirect-first"], &both),
    ];
    for (kind, rest) in kinds {
        let words = [*kind, *rest].concat();
        let (run, answer) = trigger(&pair, &words);
        assert_eq!(run.status, Some(0), "{words:?}: {}{}", run.out, run.err);
        assert!(answer.is_object(), "{words:?}: {}", run.out);
        if rest.contains(&"Content=hello") {
            assert_eq!(answer["reply"]["fields"]["Content"], "hello", "{answer:#}");
        }
    }
    let words = ["release-test", "--component", COMPONENT, "--group", "1"];
    let (run, answer) = trigger(&pair, &words);
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    assert_eq!(answer["passed"], true);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn suites_and_applications_of_corps_are_pushed_to_as_well() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let sandbox = station.control().base().as_str().to_owned();
    let agent = AGENT.to_string();
    let both = ["--suite", SUITE, "--account", CORP];
    let member = ["--account", CORP, "--agent", &agent, "--from", "zhangsan"];
    let kinds: &[(&[&str], &[&str], &str)] = &[
        (&["ticket", "--suite", SUITE], &[], "suite_ticket"),
        (&["authorize"], &both, "auth_corpid"),
        (&["updateauthorize"], &both, "auth_corpid"),
        (&["unauthorize"], &both, "auth_corpid"),
        (
            &["authorize", "--order", "redirect-first"],
            &both,
            "auth_code",
        ),
        (&["message", "Content=hello"], &member, "reply"),
        (&["event", "--event", "enter_agent"], &member, "deliveries"),
    ];
    for (kind, rest, told) in kinds {
        let words = [*kind, *rest].concat();
        let (run, answer) = trigger_at(&sandbox, &words);
        assert_eq!(run.status, Some(0), "{words:?}: {}{}", run.out, run.err);
        assert!(!answer[told].is_null(), "{words:?}: {answer:#}");
        if words.contains(&"Content=hello") {
            assert_eq!(answer["reply"]["fields"]["Content"], "hello", "{answer:#}");
        }
    }
    let stranger = ["message", "--account", CORP, "--agent", "7", "--from", "x"];
    let (run, _) = trigger_at(&sandbox, &stranger);
    assert_eq!(run.status, Some(1));
    assert!(run.err.contains("agent"), "{}", run.err);
    station.close().await;
}

#[test]
fn a_component_or_a_suite_is_named_and_not_both() {
    let neither = run(&["trigger", "authorize", "--account", ACCOUNT]);
    assert_eq!((neither.status, neither.out.as_str()), (Some(2), ""));
    insta::assert_snapshot!(neither.err, @r"
    error: the following required arguments were not provided:
      <--component <COMPONENT>|--suite <SUITE>>

    Usage: yizhan trigger authorize --account <ACCOUNT> <--component <COMPONENT>|--suite <SUITE>>

    For more information, try '--help'.
    ");
    let both = ["--component", COMPONENT, "--suite", SUITE];
    let both = run(&[&["trigger", "ticket"][..], &both].concat());
    assert_eq!((both.status, both.out.as_str()), (Some(2), ""));
    insta::assert_snapshot!(both.err, @r"
    error: the argument '--component <COMPONENT>' cannot be used with '--suite <SUITE>'

    Usage: yizhan trigger ticket <--component <COMPONENT>|--suite <SUITE>>

    For more information, try '--help'.
    ");
}

#[test]
fn text_is_for_people() {
    let pair = Pair::start();
    let run = run(&[
        "trigger",
        "ticket",
        "--sandbox",
        &pair.sandbox.url,
        "--component",
        COMPONENT,
    ]);
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
    assert!(run.out.lines().count() > 3, "{}", run.out);
}

#[test]
fn a_push_that_is_not_accepted_ends_with_1_and_the_reason() {
    let pair = Pair::without_gateway();
    let (run, answer) = trigger(&pair, &["ticket", "--component", COMPONENT]);
    assert_eq!(run.status, Some(1), "{}", run.out);
    assert_eq!(answer["delivery"]["accepted"], false);
    insta::assert_snapshot!(run.err, @"yizhan: the push was not accepted: connection refused: nothing listens at this address");
    let (run, _) = trigger(
        &pair,
        &["release-test", "--component", COMPONENT, "--group", "2"],
    );
    assert_eq!(run.status, Some(1));
    assert!(
        run.err
            .starts_with("yizhan: the release test did not pass\n"),
        "{}",
        run.err
    );
}

#[test]
fn what_the_sandbox_refuses_is_said_in_its_words() {
    let pair = Pair::without_gateway();
    let (run, _) = trigger(&pair, &["ticket", "--component", "wx0000000000000000"]);
    assert_eq!((run.status, run.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.err, @"yizhan: there is no component `wx0000000000000000` in this world; GET world lists who exists");
}

#[test]
fn without_a_sandbox_the_way_out_is_named() {
    let nobody = format!("http://127.0.0.1:{}", free_port());
    let run = run(&[
        "trigger",
        "--sandbox",
        &nobody,
        "ticket",
        "--component",
        COMPONENT,
    ]);
    assert_eq!((run.status, run.out.as_str()), (Some(1), ""));
    assert!(
        run.err.contains("yizhan sandbox") && run.err.contains(&nobody),
        "{}",
        run.err
    );
}
