//! What holds for every command: help with an example, statuses, streams, completions.

use yizhan_tests::run;

/// Every command and sub-command.
const COMMANDS: &[&[&str]] = &[
    &["up"],
    &["init"],
    &["serve"],
    &["sandbox"],
    &["trigger"],
    &["trigger", "ticket"],
    &["trigger", "authorize"],
    &["trigger", "updateauthorize"],
    &["trigger", "unauthorize"],
    &["trigger", "message"],
    &["trigger", "event"],
    &["trigger", "release-test"],
    &["doctor"],
    &["decrypt"],
    &["api"],
    &["api", "list"],
    &["api", "show"],
    &["api", "openapi"],
    &["call"],
    &["explain"],
    &["completions"],
];

/// The names under `Commands:` of a help page.
fn listed(help: &str) -> Vec<&str> {
    help.lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect()
}

#[test]
fn the_table_of_commands_is_complete() {
    for parent in [&[][..], &["trigger"], &["api"]] {
        let help = run(&[parent, &["--help"]].concat());
        let known: Vec<_> = COMMANDS
            .iter()
            .filter(|command| command.len() == parent.len() + 1 && command.starts_with(parent))
            .map(|command| command[parent.len()])
            .collect();
        assert_eq!(listed(&help.out), known, "below {parent:?}");
    }
}

#[test]
fn every_help_page_has_an_example_of_its_own_command() {
    for command in COMMANDS {
        let help = run(&[command, &["--help"][..]].concat());
        assert_eq!(help.status, Some(0), "{command:?}");
        assert_eq!(help.err, "", "{command:?}");
        let (_, examples) = help
            .out
            .split_once("Example")
            .unwrap_or_else(|| panic!("{command:?} has no example"));
        let words = format!("  yizhan {}", command.join(" "));
        assert!(examples.contains(&words), "{command:?}: {examples}");
    }
}

#[test]
fn wrong_words_end_with_2_and_speak_on_standard_error() {
    for words in [
        &["bogus"][..],
        &[],
        &["explain"],
        &["explain", "forty"],
        &["explain", "40001", "--product", "nothing"],
        &["api"],
        &["trigger", "ticket"],
        &[
            "trigger",
            "message",
            "--account",
            "a",
            "--from",
            "o",
            "Content",
        ],
        &["decrypt", "--token", "t"],
        &["sandbox", "--listen", "nowhere"],
        &["completions", "cmd"],
        &["api", "list", "--format", "yaml"],
    ] {
        let run = run(words);
        assert_eq!(run.status, Some(2), "{words:?}");
        assert_eq!(run.out, "", "{words:?}");
        assert!(
            run.err.contains("Usage:") || run.err.contains("--help"),
            "{words:?}: {}",
            run.err
        );
    }
}

#[test]
fn half_a_signature_names_the_other_half() {
    let run = run(&[
        "decrypt",
        "--token",
        "t",
        "--aes-key",
        "k",
        "--receive-id",
        "r",
        "--nonce",
        "n",
    ]);
    assert_eq!(run.status, Some(2));
    insta::assert_snapshot!(run.err, @r"
    error: the following required arguments were not provided:
      --signature <SIGNATURE>
      --timestamp <TIMESTAMP>

    Usage: yizhan decrypt --token <TOKEN> --aes-key <AES_KEY> --receive-id <RECEIVE_ID> --nonce <NONCE> --signature <SIGNATURE> --timestamp <TIMESTAMP>

    For more information, try '--help'.
    ");
}

#[test]
fn help_is_the_first_page_of_a_manual() {
    let help = run(&["--help"]);
    insta::assert_snapshot!(help.out, @r"
    Stands between WeChat and your systems

    Usage: yizhan <COMMAND>

    Commands:
      up           Start a local WeChat and a gateway, and walk through the main job
      init         Write a documented yizhan.toml
      serve        Run the gateway until Ctrl-C or SIGTERM
      sandbox      Run the local WeChat until Ctrl-C or SIGTERM
      trigger      Make a sandbox push something
      doctor       Check configuration, store, clock, WeChat, callback URL, tickets and tokens
      decrypt      Decrypt an envelope (XML, JSON, or the bare base64) from standard input
      api          Look up WeChat's server API
      call         Call WeChat's API with an account's token
      explain      Say what an errcode means and what to do about it
      completions  Print a completion script for a shell

    Options:
      -h, --help     Print help
      -V, --version  Print version

    Start here:
      yizhan up          a whole third-party platform on this machine
      yizhan init        a documented yizhan.toml
      yizhan serve       the gateway
    ");
}

#[test]
fn completions_are_scripts_that_know_the_commands() {
    for (shell, mark) in [
        ("bash", "complete -F _yizhan"),
        ("zsh", "#compdef yizhan"),
        ("fish", "complete -c yizhan"),
    ] {
        let script = run(&["completions", shell]);
        assert_eq!(
            (script.status, script.err.as_str()),
            (Some(0), ""),
            "{shell}"
        );
        assert!(script.out.contains(mark), "{shell}");
        for word in ["release-test", "decrypt", "aes-key"] {
            assert!(script.out.contains(word), "{shell}: {word}");
        }
    }
}
