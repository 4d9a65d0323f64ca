//! Every promise of the README is kept by tests that exist, and the READMEs' commands for a gateway
//! and a sandbox work when they are typed in their order.

use serde_json::Value;
use std::{fs, path::Path, process::Command};
use yizhan_tests::{
    Output, folder, program, run_with,
    served::{ACCOUNT, AES_KEY, COMPONENT, SECRET, Served, TOKEN, USER, free_port, world},
    tables,
};

/// A corp that has an application of its own.
const CORP: &str = "ww00000000000000e1";
/// A suite that it can install.
const SUITE: &str = "ww00000000000000f1";

/// The beginning of a row under "What is guaranteed", and what breaks with it: file and function.
const PROMISES: &[(&str, &[(&str, &str)])] = &[
    (
        "An acknowledged push is never lost.",
        &[
            (
                "tests/tests/kill.rs",
                "nothing_acknowledged_is_lost_when_the_gateway_is_killed",
            ),
            (
                "crates/yizhan-axum/tests/it/durable.rs",
                "a_push_that_the_store_cannot_take_is_not_acknowledged",
            ),
            (
                "tests/tests/suite.rs",
                "an_installation_that_was_acknowledged_outlives_the_process",
            ),
        ],
    ),
    (
        "A refresh token is never lost.",
        &[
            (
                "tests/tests/kill.rs",
                "nothing_acknowledged_is_lost_when_the_gateway_is_killed",
            ),
            (
                "crates/yizhan-keeper/tests/keeper/authorization.rs",
                "a_dead_refresh_token_is_replaced_from_wechats_own_record",
            ),
            (
                "crates/yizhan-keeper/tests/keeper/sandbox.rs",
                "a_new_keeper_recovers_every_account_from_the_sandbox",
            ),
            (
                "crates/yizhan-keeper/tests/keeper/tokens.rs",
                "an_empty_refresh_token_in_an_answer_never_replaces_the_stored_one",
            ),
        ],
    ),
    (
        "One fetch per token",
        &[
            (
                "tests/tests/single_fetch.rs",
                "a_thousand_callers_of_an_ended_authorizer_token_cause_one_fetch",
            ),
            (
                "tests/tests/single_fetch.rs",
                "a_thousand_callers_of_an_ended_component_token_cause_one_fetch",
            ),
            (
                "tests/tests/single_fetch.rs",
                "a_thousand_callers_over_one_store_cause_one_fetch_for_an_account_of_ones_own",
            ),
            (
                "tests/tests/single_fetch.rs",
                "a_thousand_callers_over_one_store_cause_one_fetch_for_an_application",
            ),
            (
                "tests/tests/two_gateways.rs",
                "each_token_is_fetched_by_one_and_used_by_both",
            ),
        ],
    ),
    (
        "An answer within 5 s",
        &[
            (
                "tests/tests/deadline.rs",
                "a_reply_that_comes_too_late_is_sent_as_a_customer_service_message",
            ),
            (
                "tests/tests/deadline.rs",
                "an_account_an_application_and_a_suite_of_ones_own_answer_late_as_well",
            ),
            (
                "crates/yizhan-axum/tests/it/late.rs",
                "a_function_that_blocks_its_thread_does_not_keep_wechat_waiting",
            ),
            (
                "crates/yizhan-axum/tests/it/late.rs",
                "a_function_that_never_ends_is_ended",
            ),
        ],
    ),
    (
        "A repeated push is answered from the record",
        &[
            (
                "tests/tests/repeated.rs",
                "a_repeated_push_is_answered_from_the_record_also_after_a_restart",
            ),
            (
                "crates/yizhan-axum/tests/it/messages.rs",
                "a_repeat_is_answered_the_same_under_its_own_nonce_and_not_handled_again",
            ),
        ],
    ),
    (
        "A forged, stale, truncated or oversized push",
        &[
            (
                "tests/tests/refused.rs",
                "every_bad_push_is_refused_by_the_check_that_the_log_names",
            ),
            (
                "crates/yizhan-axum/tests/it/doors.rs",
                "ten_megabytes_are_refused_before_they_are_read",
            ),
            (
                "crates/yizhan-codec/tests/fuzz.rs",
                "any_body_is_read_or_refused",
            ),
            (
                "crates/yizhan-message/tests/fuzz.rs",
                "any_bytes_are_read_or_refused",
            ),
            (
                "crates/yizhan-axum/tests/it/fuzz.rs",
                "any_request_is_answered_without_an_error_of_ours",
            ),
        ],
    ),
    (
        "Secrets are never logged",
        &[
            (
                "tests/tests/secrets.rs",
                "no_secret_is_in_any_log_line_or_in_the_store",
            ),
            (
                "crates/yizhan-keeper/tests/keeper/restart.rs",
                "no_secret_is_in_the_files",
            ),
            (
                "crates/yizhan-axum/tests/it/secrets.rs",
                "a_whole_life_leaves_no_secret_in_the_log",
            ),
        ],
    ),
    (
        "Ready within 300 ms",
        &[
            ("bench/src/run.rs", "intake"),
            ("bench/src/run.rs", "everything"),
        ],
    ),
];

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The cells of the rows of the table under a heading.
fn rows(page: &str, heading: &str) -> Vec<Vec<String>> {
    page.lines()
        .skip_while(|line| *line != heading)
        .skip(1)
        .take_while(|line| !line.starts_with("## "))
        .filter(|line| line.starts_with("| "))
        .skip(1)
        .map(|line| {
            line.trim_matches('|')
                .split('|')
                .map(|cell| cell.trim().to_owned())
                .collect()
        })
        .collect()
}

#[test]
fn every_promise_is_kept_by_tests_that_exist() {
    let promised = rows(&read("README.md"), "## What is guaranteed");
    assert_eq!(promised.len(), PROMISES.len(), "{promised:#?}");
    for (row, (promise, tests)) in promised.iter().zip(PROMISES) {
        assert!(row[0].starts_with(promise), "{promise} is not {}", row[0]);
        for (file, function) in *tests {
            let source = read(file);
            let at = source.find(&format!("fn {function}("));
            let at = at.unwrap_or_else(|| panic!("{promise}: {file} has no {function}"));
            let is_test = file.starts_with("bench/")
                || source[..at].lines().rev().take(8).any(|line| {
                    line.trim_start().starts_with("#[test")
                        || line.trim_start().starts_with("#[tokio::test")
                });
            let is_ignored = source[..at]
                .lines()
                .rev()
                .take(3)
                .any(|line| line.contains("#[ignore"));
            assert!(
                is_test && !is_ignored,
                "{promise}: {file}: {function} is not run"
            );
        }
    }
}

/// The figures of the last row are those of the page that the benchmark writes.
#[test]
fn the_gateway_starts_as_fast_and_stays_as_small_as_is_promised() {
    let promised = rows(&read("README.md"), "## What is guaranteed");
    let last = &promised.last().expect("a row")[0];
    let page = rows(&read("docs/benchmarks.md"), "## `yizhan serve`");
    let number = |text: &str| -> f64 {
        let digits: String = text.chars().take_while(|c| c.is_ascii_digit()).collect();
        digits
            .parse()
            .unwrap_or_else(|_| panic!("{text} begins with no number"))
    };
    for (words, row) in [
        ("Ready within ", "ready after"),
        ("under ", "resident when idle"),
    ] {
        let (_, figure) = last
            .split_once(words)
            .unwrap_or_else(|| panic!("{last}: no {words}"));
        let measured = page.iter().find(|cells| cells[0] == row);
        let measured = &measured.unwrap_or_else(|| panic!("no row {row}"))[1];
        assert!(
            number(measured) < number(figure),
            "{row}: {measured}, promised {figure}"
        );
    }
}

/// The Chinese README promises as many things.
#[test]
fn both_readmes_promise_the_same_number_of_things() {
    let chinese = rows(&read("README.zh-CN.md"), "## 保证");
    assert_eq!(chinese.len(), PROMISES.len());
}

/// The command lines of the shell block that holds a text.
fn typed(page: &str, text: &str) -> Vec<String> {
    let block = page
        .split("```sh\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next());
    let block = block.into_iter().find(|block| block.contains(text));
    let lines = block
        .unwrap_or_else(|| panic!("no block with {text}"))
        .lines();
    lines
        .map(|line| {
            line.split(" #")
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned()
        })
        .collect()
}

/// A corp with an application and a suite, for the world and for the configuration.
fn enterprise(gateway: &str) -> (String, String) {
    let secrets =
        format!("secret = \"{SECRET}\"\ntoken = \"{TOKEN}\"\nencoding_aes_key = \"{AES_KEY}\"");
    tables(&format!(
        r#"
[[corp]]
corp_id = "{CORP}"
[[corp.agent]]
agent_id = 1000002
{secrets}
world:push_url = "{gateway}/wechat/work/{CORP}/1000002"
[[suite]]
suite_id = "{SUITE}"
provider_corp_id = "ww0000000000000001"
{secrets}
world:command_url = "{gateway}/wechat/suite/{SUITE}/command"
world:data_url = "{gateway}/wechat/suite/{SUITE}/data"
"#
    ))
}

/// What a deployment sets beside the file: the variables that the file documents.
fn variables(command: &mut Command, folder: &Path, port: u16, sandbox: &str) {
    command
        .current_dir(folder)
        .env("YIZHAN_SERVER_LISTEN", format!("127.0.0.1:{port}"))
        .env(
            "YIZHAN_SERVER_PUBLIC_URL",
            format!("http://127.0.0.1:{port}"),
        )
        .env("YIZHAN_WECHAT_API_BASE", sandbox)
        .env("YIZHAN_PLATFORM_0_APP_ID", COMPONENT)
        .env("YIZHAN_PLATFORM_0_SECRET", SECRET)
        .env("YIZHAN_PLATFORM_0_TOKEN", TOKEN)
        .env("YIZHAN_PLATFORM_0_ENCODING_AES_KEY", AES_KEY);
}

/// Placeholders replaced, the sandbox's free port for its usual one.
fn trigger(line: &str, sandbox: &str) -> Output {
    let line = line
        .replace("--component wx…", &format!("--component {COMPONENT}"))
        .replace("--account wx…", &format!("--account {ACCOUNT}"))
        .replace("--suite ww…", &format!("--suite {SUITE}"))
        .replace("CORP", CORP)
        .replace("OPENID", USER);
    let words: Vec<_> = line
        .split(' ')
        .skip(1)
        .chain(["--sandbox", sandbox])
        .collect();
    run_with(&words, b"", |_| {})
}

#[test]
fn the_readmes_commands_work_in_their_order() {
    for page in ["README.md", "README.zh-CN.md"] {
        let page = read(page);
        let gateway_lines = typed(&page, "yizhan serve");
        let sandbox_lines = typed(&page, "yizhan sandbox");
        assert_eq!(
            gateway_lines,
            ["yizhan init", "yizhan doctor", "yizhan serve"]
        );
        let [sandbox, triggers @ ..] = &sandbox_lines[..] else {
            panic!("an empty block");
        };
        assert_eq!(sandbox, "yizhan sandbox --listen 127.0.0.1:9700");

        let folder = folder();
        let port = free_port();
        let file = folder.path().join("world.toml");
        let gateway = format!("http://127.0.0.1:{port}");
        let (of_world, of_config) = enterprise(&gateway);
        fs::write(&file, world(&gateway) + &of_world).expect("a world file");
        let sandbox = Served::sandbox(&file);
        let typed = |line: &str| {
            let words: Vec<_> = line.split(' ').skip(1).collect();
            run_with(&words, b"", |command| {
                variables(command, folder.path(), port, &sandbox.url);
            })
        };
        assert_eq!(typed("yizhan init").status, Some(0));
        let file = folder.path().join("yizhan.toml");
        let written = fs::read_to_string(&file).expect("a configuration");
        fs::write(&file, written + &of_config).expect("a configuration");
        let doctor = typed("yizhan doctor");
        assert_eq!(
            doctor.status,
            Some(1),
            "the gateway does not run yet: {}",
            doctor.out
        );
        assert!(doctor.out.contains("→ start the gateway"), "{}", doctor.out);

        let mut serve = Command::new(program());
        serve.arg("serve");
        variables(&mut serve, folder.path(), port, &sandbox.url);
        let _gateway = Served::start(&mut serve, "server.public_url=");
        // Messages come from accounts that have authorised; that is done in a browser.
        let consent = trigger("yizhan trigger ticket --component wx…", &sandbox.url);
        assert_eq!(consent.status, Some(0), "{}", consent.err);
        let consent = trigger(
            "yizhan trigger authorize --component wx… --account wx…",
            &sandbox.url,
        );
        assert_eq!(consent.status, Some(0), "{}", consent.err);
        let ticket = trigger("yizhan trigger ticket --suite ww…", &sandbox.url);
        assert_eq!(ticket.status, Some(0), "{}", ticket.err);
        assert_eq!(triggers.len(), 5, "{triggers:?}");
        for line in triggers {
            let output = trigger(line, &sandbox.url);
            assert_eq!(
                output.status,
                Some(0),
                "{line}: {}{}",
                output.out,
                output.err
            );
            let answer: Value = serde_json::from_str(&output.out).expect("JSON");
            assert!(answer.is_object());
        }
        let doctor = typed("yizhan doctor");
        assert_eq!(doctor.status, Some(0), "{}{}", doctor.out, doctor.err);
    }
}

/// Taken from the same page: what the benchmark measured, not what this machine can do now.
#[test]
fn the_intake_is_as_fast_as_is_promised() {
    let promised = rows(&read("README.md"), "## What is guaranteed");
    let last = &promised.last().expect("a row")[0];
    let (_, figure) = last.split_once("intake at ").expect("a promised ratio");
    let promised: f64 = figure[..4].parse().expect("a number");
    let page = rows(&read("docs/benchmarks.md"), "## Intake over HTTP");
    let ours = page.iter().filter(|cells| cells[0] == "toolkit, no store");
    let ratios: Vec<f64> = ours
        .flat_map(|cells| [2, 5].map(|column| cells[column].parse().expect("a ratio")))
        .collect();
    assert_eq!(ratios.len(), 4, "a short text and a long one");
    for measured in ratios {
        assert!(measured >= promised, "{measured}, promised {promised}");
    }
}
