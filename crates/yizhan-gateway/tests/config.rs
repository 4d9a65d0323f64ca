//! What a configuration may say, and what is said about one that cannot be used.

use insta::assert_snapshot;
use secrecy::ExposeSecret;
use std::path::Path;
use yizhan_axum::Mode;
use yizhan_gateway::{Config, MasterKeySource, config::TEMPLATE};

const PLATFORM: &str = r#"
[[platform]]
app_id = "wxc0ffee"
secret = "s3cret"
token = "t0ken"
encoding_aes_key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
"#;

fn parse(text: &str, variables: &[(&str, &str)]) -> Result<Config, String> {
    let variables = variables
        .iter()
        .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
    Config::parse(text, "yizhan.toml", Path::new("/etc/yizhan"), variables)
        .map_err(|e| e.to_string())
}

fn problem(text: &str, variables: &[(&str, &str)]) -> String {
    parse(text, variables)
        .map(drop)
        .expect_err("a problem is expected")
}

#[test]
fn the_template_is_a_valid_configuration() {
    let config = parse(TEMPLATE, &[]).unwrap();
    assert_eq!(config.server.listen.to_string(), "127.0.0.1:9600");
    assert_eq!(config.hosts.api.as_str(), "https://api.weixin.qq.com/");
    assert!(config.platforms.is_empty());
}

#[test]
fn the_template_with_every_line_uncommented_names_every_key() {
    let all: String = TEMPLATE
        .lines()
        .map(|line| {
            line.strip_prefix("# ")
                .filter(|l| l.contains(" = ") || l.starts_with("[["))
                .unwrap_or(line)
        })
        .filter(|line| !line.starts_with("A secret is"))
        .map(|line| format!("{line}\n"))
        .collect();
    let table: toml::Table = all.parse().unwrap();
    for (section, keys) in [
        (
            "server",
            vec![
                "listen",
                "public_url",
                "tls_cert",
                "tls_key",
                "trusted_proxies",
                "freshness_seconds",
                "body_limit_bytes",
                "grace_seconds",
            ],
        ),
        ("store", vec!["url", "master_key_file"]),
        (
            "wechat",
            vec!["api_base", "mp_base", "open_base", "work_base"],
        ),
        ("log", vec!["level", "format"]),
    ] {
        for key in keys {
            assert!(
                table[section].get(key).is_some(),
                "{section}.{key} is not documented"
            );
        }
    }
    for key in [
        "app_id",
        "secret",
        "token",
        "encoding_aes_key",
        "previous_token",
        "previous_encoding_aes_key",
        "return_urls",
    ] {
        assert!(
            table["platform"][0].get(key).is_some(),
            "platform.{key} is not documented"
        );
    }
}

#[test]
fn paths_start_at_the_files_folder_and_a_sandbox_plays_all_hosts() {
    let text = format!("[wechat]\napi_base = \"http://127.0.0.1:9700\"\n{PLATFORM}");
    let config = parse(&text, &[]).unwrap();
    assert_eq!(config.store.path, Path::new("/etc/yizhan/yizhan.db"));
    assert!(
        matches!(config.store.master_key, MasterKeySource::File(p) if p == Path::new("/etc/yizhan/yizhan.key"))
    );
    assert_eq!(config.hosts.mp.as_str(), "http://127.0.0.1:9700/");
    assert_eq!(config.hosts.open.as_str(), "http://127.0.0.1:9700/");
}

#[test]
fn variables_override_the_file_and_make_platforms() {
    let config = parse(
        PLATFORM,
        &[
            ("YIZHAN_SERVER_LISTEN", "0.0.0.0:80"),
            ("YIZHAN_SERVER_TRUSTED_PROXIES", "10.0.0.1, ::1"),
            ("YIZHAN_SERVER_FRESHNESS_SECONDS", "60"),
            ("YIZHAN_PLATFORM_0_TOKEN", "other"),
            ("YIZHAN_PLATFORM_1_APP_ID", "wxdecaf"),
            ("YIZHAN_PLATFORM_1_SECRET", "s"),
            ("YIZHAN_PLATFORM_1_TOKEN", "t"),
            (
                "YIZHAN_PLATFORM_1_ENCODING_AES_KEY",
                "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
            ),
            // What a cluster's service discovery sets beside ours.
            ("YIZHAN_SERVICE_HOST", "10.1.2.3"),
        ],
    )
    .unwrap();
    assert_eq!(config.server.listen.port(), 80);
    assert_eq!(config.server.trusted_proxies.len(), 2);
    assert_eq!(config.server.freshness.as_secs(), 60);
    assert_eq!(config.platforms[0].push.token.expose_secret(), "other");
    assert_eq!(config.platforms[1].app_id.as_str(), "wxdecaf");
}

#[test]
fn a_secret_may_be_in_a_variable_or_a_file() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "from the file\n").unwrap();
    let text = PLATFORM
        .replace("\"s3cret\"", "{ env = \"YIZHAN_TEST_SECRET\" }")
        .replace(
            "\"t0ken\"",
            &format!("{{ file = \"{}\" }}", file.path().display()),
        );
    let config = parse(&text, &[("YIZHAN_TEST_SECRET", "from the variable")]).unwrap();
    assert_eq!(
        config.platforms[0].secret.expose_secret(),
        "from the variable"
    );
    assert_eq!(
        config.platforms[0].push.token.expose_secret(),
        "from the file"
    );
}

#[test]
fn every_problem_names_the_key_and_the_way_out() {
    let with = |from: &str, to: &str| PLATFORM.replace(from, to);
    assert_snapshot!(problem("[server]\nlisen = \"x\"", &[]), @"yizhan.toml, line 2: unknown field `lisen`, expected one of `listen`, `public_url`, `tls_cert`, `tls_key`, `trusted_proxies`, `freshness_seconds`, `body_limit_bytes`, `grace_seconds`");
    assert_snapshot!(problem("[server]\nlisten = \"9600\"", &[]), @r#"server.listen: "9600" is not an address with a port, such as 0.0.0.0:9600"#);
    assert_snapshot!(problem("[server]\npublic_url = \"example.com\"", &[]), @r#"server.public_url: "example.com" is not an http or https address"#);
    assert_snapshot!(problem("[server]\ntls_cert = \"c.pem\"", &[]), @"server.tls_key: is needed with tls_cert");
    assert_snapshot!(problem("[server]\nfreshness_seconds = 0", &[]), @"server.freshness_seconds: 0 is not between 1 and 43200");
    assert_snapshot!(problem("[store]\nurl = \"mysql://root:hunter2@db\"", &[]), @r#"store.url: "mysql" is not served by this version; write sqlite://FILE"#);
    assert_snapshot!(problem("[log]\nformat = \"xml\"", &[]), @r#"log.format: "xml" is neither "text" nor "json""#);
    assert_snapshot!(problem(&with("secret = \"s3cret\"\n", ""), &[]), @"yizhan.toml, line 2: missing field `secret`");
    assert_snapshot!(problem(&with("\"s3cret\"", "\"\""), &[]), @"platform[0].secret: is empty");
    assert_snapshot!(problem(&with("\"s3cret\"", "{ env = \"YIZHAN_NOT_SET\" }"), &[]), @"platform[0].secret: the variable YIZHAN_NOT_SET is not set");
    assert_snapshot!(problem(&with("\"s3cret\"", "{ file = \"none\" }"), &[]), @"platform[0].secret: the file /etc/yizhan/none: No such file or directory (os error 2)");
    assert_snapshot!(problem(&with("ABCDEFG", "ABCDEF"), &[]), @"platform[0].encoding_aes_key: an EncodingAESKey has 43 characters, this one has 42");
    assert_snapshot!(problem(&format!("{PLATFORM}{PLATFORM}"), &[]), @"platform[1].app_id: wxc0ffee is configured twice");
    assert_snapshot!(problem("", &[("YIZHAN_SERVER_LISEN", "x")]), @"YIZHAN_SERVER_LISEN: is the name of no setting");
    assert_snapshot!(problem("", &[("YIZHAN_PLATFORM_1_TOKEN", "x")]), @"YIZHAN_PLATFORM_1_TOKEN: there is no platform 0 before it");
    assert_snapshot!(problem("", &[("YIZHAN_SERVER_GRACE_SECONDS", "soon")]), @r#"YIZHAN_SERVER_GRACE_SECONDS: "soon" is not a number"#);
}

#[test]
fn no_problem_quotes_a_secret() {
    for text in [
        PLATFORM.replace("app_id", "appid"),
        PLATFORM.replace("\"t0ken\"", "\"t0ken"),
        PLATFORM.replace("ABCDEFG", "ABCDE"),
        PLATFORM.replace("\"s3cret\"", "[\"s3cret\"]"),
    ] {
        let problem = problem(&text, &[]);
        for secret in ["s3cret", "t0ken", "abcdefghijkl"] {
            assert!(!problem.contains(secret), "{problem}");
        }
    }
}

#[test]
fn a_configuration_does_not_show_its_secrets() {
    let shown = format!("{:?}", parse(PLATFORM, &[]).unwrap());
    assert!(!shown.contains("s3cret") && !shown.contains("t0ken") && !shown.contains("abcdefgh"));
}

#[test]
fn sections_of_later_versions_are_named_and_not_refused() {
    let config = parse("[[client]]\nname = \"x\"\n[[route]]\nto = \"x\"", &[]).unwrap();
    assert_eq!(config.unserved, ["client", "route"]);
}

#[test]
fn accounts_corps_and_suites_are_read_and_their_faults_named() {
    let text = "[[account]]\napp_id = \"wx1\"\nsecret = \"s\"\n\
                [[corp]]\ncorp_id = \"ww1\"\n\
                [[corp.agent]]\nagent_id = 1000002\nsecret = { env = \"YIZHAN_AGENT\" }\n\
                [[corp.agent]]\nagent_id = \"contacts\"\nsecret = \"s\"\n\
                [[suite]]\nsuite_id = \"ww2\"\nsecret = \"s\"\n\
                provider_corp_id = \"ww3\"\nprovider_secret = \"s\"";
    let variables = [
        ("YIZHAN_AGENT", "t"),
        ("YIZHAN_ACCOUNT_0_PLAIN_TOKEN", "true"),
    ];
    let config = parse(text, &variables).unwrap();
    assert!(config.accounts[0].plain_token);
    let agents = config.agents.iter();
    let agents: Vec<_> = agents.map(|agent| agent.agent.as_str()).collect();
    assert_eq!(agents, ["1000002", "contacts"]);
    assert_eq!(config.suites[0].provider, Some("ww3".into()));
    assert!(config.unserved.is_empty());
    for (from, to, fault) in [
        ("ww2", "ww1", "suite[0].suite_id: ww1 is configured twice"),
        (
            "1000002",
            "\"contacts\"",
            "corp[0].agent[1].agent_id: contacts is configured twice",
        ),
        (
            "provider_corp_id = \"ww3\"\n",
            "",
            "suite[0].provider_corp_id: is needed with provider_secret",
        ),
        (
            "app_id = \"wx1\"",
            "app_id = \" \"",
            "account[0].app_id: is empty",
        ),
    ] {
        let error = parse(&text.replace(from, to), &[("YIZHAN_AGENT", "t")]).unwrap_err();
        assert!(error.to_string().contains(fault), "{error}");
    }
    let error = parse(text, &[]).unwrap_err().to_string();
    assert!(
        error.contains("corp[0].agent[0].secret: the variable YIZHAN_AGENT is not set"),
        "{error}"
    );
}

#[test]
fn a_mode_is_read_and_what_it_needs_is_named() {
    let key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    let account = "[[account]]\napp_id = \"wx1\"\nsecret = \"s\"\n";
    let read = |rest: &str| {
        let config = parse(&format!("{account}{rest}"), &[])?;
        Ok::<_, String>(config.accounts[0].push.as_ref().map(|push| push.mode))
    };
    assert_eq!(read("").unwrap(), None, "its URL is closed");
    let sealed = format!("token = \"t\"\nencoding_aes_key = \"{key}\"");
    assert_eq!(read(&sealed).unwrap(), Some(Mode::Safe));
    let compatible = format!("{sealed}\nmode = \"compatible\"");
    assert_eq!(read(&compatible).unwrap(), Some(Mode::Compatible));
    let plain = "token = \"t\"\nmode = \"plain\"";
    assert_eq!(read(plain).unwrap(), Some(Mode::Plain));
    for (rest, fault) in [
        ("token = \"t\"", "account[0].encoding_aes_key: is missing"),
        ("mode = \"plain\"", "account[0].token: is missing"),
        ("previous_token = \"t\"", "account[0].token: is missing"),
        (
            "token = \"t\"\nencoding_aes_key = \"short\"",
            "account[0].encoding_aes_key: an EncodingAESKey has 43 characters, this one has 5",
        ),
        (
            "mode = \"secret\"",
            "account[0].mode: \"secret\" is none of \"safe\", \"compatible\" and \"plain\"",
        ),
    ] {
        let error = read(rest).unwrap_err();
        assert!(error.contains(fault), "{error}");
    }
}
