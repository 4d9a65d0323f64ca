//! The whole main job at log level trace: no secret is in a log line or in the store's files.

use serde_json::Value;
use std::{collections::BTreeMap, fs, io, path::Path, sync::Mutex};
use yizhan::station::{self, Control};
use yizhan_tests::{folder, station};

/// Members of calls, answers and pushes that hold secrets; and of the world.
const SECRET_MEMBERS: [&str; 26] = [
    "access_token",
    "authorization_code",
    "authorizer_access_token",
    "authorizer_refresh_token",
    "auth_code",
    "code",
    "component_access_token",
    "component_appsecret",
    "component_verify_ticket",
    "corpsecret",
    "encoding_aes_key",
    "event_code",
    "permanent_code",
    "pre_auth_code",
    "provider_secret",
    "query_auth_code",
    "refresh_token",
    "secret",
    "session_key",
    "suite_access_token",
    "suite_secret",
    "suite_ticket",
    "ticket",
    "token",
    "user_ticket",
    "value",
];
/// The same, as elements of a push's XML and as parameters of a query.
const SECRET_ELEMENTS: [&str; 5] = [
    "AuthCode",
    "AuthorizationCode",
    "ComponentVerifyTicket",
    "PreAuthCode",
    "SuiteTicket",
];

#[derive(Default)]
struct Secrets(BTreeMap<String, String>);

impl Secrets {
    fn add(&mut self, name: &str, value: &str) {
        // Shorter ones would be found by chance, and none of WeChat's is shorter.
        if value.len() >= 16 {
            self.0.insert(value.to_owned(), name.to_owned());
        }
    }

    fn look_into(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.look_into(value)),
            Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        Value::String(text) if SECRET_MEMBERS.contains(&name.as_str()) => {
                            self.add(name, text);
                        }
                        Value::String(text) if name == "query" => self.look_into_query(text),
                        Value::String(text) if name == "clear" => self.look_into_xml(text),
                        value => self.look_into(value),
                    }
                }
            }
            _ => {}
        }
    }

    fn look_into_query(&mut self, query: &str) {
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            if SECRET_MEMBERS.contains(&&*name) {
                self.add(&name, &value);
            }
        }
    }

    fn look_into_xml(&mut self, xml: &str) {
        for name in SECRET_ELEMENTS {
            let Some(start) = xml.find(&format!("<{name}>")) else {
                continue;
            };
            let value = &xml[start + name.len() + 2..];
            let value = value.split("</").next().unwrap_or_default();
            let value = value
                .trim_start_matches("<![CDATA[")
                .trim_end_matches("]]>");
            self.add(name, value);
        }
    }

    async fn of(control: &Control) -> Self {
        let mut secrets = Self::default();
        secrets.look_into(&control.get("world", &[]).await.expect("the world"));
        for call in control.calls("").await.expect("the calls") {
            secrets.look_into(&call);
        }
        for push in control.pushes("").await.expect("the pushes") {
            secrets.look_into(&push);
        }
        secrets
    }

    /// Names of the secrets that are in some bytes.
    fn in_bytes(&self, bytes: &[u8]) -> Vec<&str> {
        let text = String::from_utf8_lossy(bytes);
        let found = self
            .0
            .iter()
            .filter(|(value, _)| text.contains(value.as_str()));
        let mut names: Vec<_> = found.map(|(_, name)| name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Where this process logs to: what the sandbox in it says.
#[derive(Clone, Default)]
struct Lines(std::sync::Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("a lock").extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_is_in_any_log_line_or_in_the_store() {
    let lines = Lines::default();
    let writer = lines.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let dir = folder();
    let mut station = station(&dir)
        .variable("YIZHAN_LOG_LEVEL", "trace")
        .open()
        .await
        .expect("a station");
    station::walk(&mut station, |step| println!("{step:?}"))
        .await
        .expect("the main job");
    let secrets = Secrets::of(station.control()).await;
    let kinds: std::collections::BTreeSet<_> = secrets.0.values().map(String::as_str).collect();
    // A secret that goes by several names is gathered under the last.
    for kind in [
        "component_access_token",
        "authorizer_access_token",
        "authorizer_refresh_token",
        "authorization_code",
        "AuthorizationCode",
        "ComponentVerifyTicket",
        "PreAuthCode",
        "SuiteTicket",
        "permanent_code",
        "suite_access_token",
        "ticket",
        "secret",
        "token",
        "encoding_aes_key",
    ] {
        assert!(kinds.contains(kind), "no {kind} was gathered: {kinds:?}");
    }

    let log = fs::read(station.log()).expect("the gateway's log");
    let text = String::from_utf8_lossy(&log);
    assert!(
        text.contains("TRACE") && text.contains("hyper"),
        "the log has no traces"
    );
    assert_eq!(secrets.in_bytes(&log), [""; 0], "in the gateway's log");
    let log = lines.0.lock().expect("a lock").clone();
    let text = String::from_utf8_lossy(&log);
    assert!(
        text.contains("TRACE") && text.contains("sandbox"),
        "the log has no traces"
    );
    assert_eq!(secrets.in_bytes(&log), [""; 0], "in the sandbox's log");

    // While the gateway runs, so that nothing has been moved from -wal into the file and freed.
    let mut files = 0;
    for file in store_files(station.dir()) {
        let bytes = fs::read(&file).expect("a file of the store");
        // The log beside the store is empty after a checkpoint, the lock of its processes always.
        let may_be_empty = ["yizhan.db-wal", "yizhan.db-open"];
        assert!(!bytes.is_empty() || may_be_empty.iter().any(|name| file.ends_with(name)));
        assert_eq!(secrets.in_bytes(&bytes), [""; 0], "in {}", file.display());
        files += 1;
    }
    assert!(files >= 2, "the store has a file and a log beside it");
    // What the search is worth: the configuration does hold secrets.
    let config = fs::read(station.config()).expect("the configuration");
    assert_eq!(
        secrets.in_bytes(&config),
        [
            "component_appsecret",
            "corpsecret",
            "encoding_aes_key",
            "secret",
            "suite_secret",
            "token"
        ]
    );
    station.close().await;
}

fn store_files(dir: &Path) -> Vec<std::path::PathBuf> {
    let files = fs::read_dir(dir).expect("the folder");
    files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.to_string_lossy().contains("yizhan.db"))
        .collect()
}
