//! `yizhan trigger`: makes a running sandbox push something, and shows what came of it.

use super::{failure::Failure, output::Format};
use clap::Subcommand;
use serde_json::{Map, Value, json};
use url::Url;
use yizhan::station::Control;

/// Make a sandbox push something.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  yizhan trigger ticket --component wx…\n  yizhan trigger message --account wx… --from OPENID Content=hello\n  yizhan trigger release-test --component wx… --group 1"
)]
pub(super) struct Trigger {
    #[command(subcommand)]
    kind: Kind,
    /// Where the sandbox is.
    #[arg(long, global = true, default_value = "http://127.0.0.1:9700")]
    sandbox: Url,
    /// How to print the result.
    #[arg(long, global = true, value_enum, default_value_t)]
    format: Format,
}

#[derive(Subcommand)]
enum Kind {
    /// Push a component_verify_ticket.
    #[command(after_help = "Example:\n  yizhan trigger ticket --component wx…")]
    Ticket {
        /// The component's app id.
        #[arg(long)]
        component: String,
    },
    /// Have an account authorise a component.
    #[command(
        after_help = "Example:\n  yizhan trigger authorize --component wx… --account wx… --order redirect-first"
    )]
    Authorize {
        /// The component's app id.
        #[arg(long)]
        component: String,
        /// The account's app id.
        #[arg(long)]
        account: String,
        /// Which comes first, the push or the redirect.
        #[arg(long, value_parser = ["push-first", "redirect-first"], default_value = "push-first")]
        order: String,
    },
    /// Have an account change what it grants.
    #[command(
        after_help = "Example:\n  yizhan trigger updateauthorize --component wx… --account wx…"
    )]
    Updateauthorize {
        /// The component's app id.
        #[arg(long)]
        component: String,
        /// The account's app id.
        #[arg(long)]
        account: String,
    },
    /// Have an account cancel its authorisation.
    #[command(after_help = "Example:\n  yizhan trigger unauthorize --component wx… --account wx…")]
    Unauthorize {
        /// The component's app id.
        #[arg(long)]
        component: String,
        /// The account's app id.
        #[arg(long)]
        account: String,
    },
    /// Send a user's message to an account.
    #[command(
        after_help = "Examples:\n  yizhan trigger message --account wx… --from OPENID Content=hello\n  yizhan trigger message --account wx… --from OPENID --type image MediaId=MEDIA"
    )]
    Message {
        /// The account's app id.
        #[arg(long)]
        account: String,
        /// The user's openid.
        #[arg(long)]
        from: String,
        /// text, image, voice, video, …
        #[arg(long, default_value = "text")]
        r#type: String,
        /// Further members, as in Content=hello.
        #[arg(value_parser = member)]
        members: Vec<(String, Value)>,
    },
    /// Send an event of an account.
    #[command(
        after_help = "Example:\n  yizhan trigger event --account wx… --from OPENID --event CLICK EventKey=menu_1"
    )]
    Event {
        /// The account's app id.
        #[arg(long)]
        account: String,
        /// The user's openid.
        #[arg(long)]
        from: String,
        /// subscribe, SCAN, CLICK, …
        #[arg(long)]
        event: String,
        /// Further members, as in EventKey=menu_1.
        #[arg(value_parser = member)]
        members: Vec<(String, Value)>,
    },
    /// Run the whole-network release test (全网发布).
    #[command(after_help = "Example:\n  yizhan trigger release-test --component wx… --group 1")]
    ReleaseTest {
        /// The component's app id.
        #[arg(long)]
        component: String,
        /// 1 to 5, or random.
        #[arg(long, default_value = "random")]
        group: String,
    },
}

impl Trigger {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let (path, body) = self.kind.call();
        let answer = Control::new(self.sandbox)?.post(path, &body).await?;
        self.format.print(&answer, || {
            serde_json::to_string_pretty(&answer).unwrap_or_else(|_| answer.to_string())
        });
        match failed(&answer) {
            None => Ok(()),
            Some(why) => Err(Failure::new(why)),
        }
    }
}

impl Kind {
    fn call(self) -> (&'static str, Value) {
        match self {
            Self::Ticket { component } => ("push/ticket", json!({ "component": component })),
            Self::Authorize {
                component,
                account,
                order,
            } => (
                "authorize",
                json!({ "component": component, "account": account, "order": order }),
            ),
            Self::Updateauthorize { component, account } => (
                "updateauthorize",
                json!({ "component": component, "account": account }),
            ),
            Self::Unauthorize { component, account } => (
                "unauthorize",
                json!({ "component": component, "account": account }),
            ),
            Self::Message {
                account,
                from,
                r#type,
                members,
            } => {
                let mut body: Map<String, Value> = members.into_iter().collect();
                body.insert("account".to_owned(), account.into());
                body.insert("from".to_owned(), from.into());
                body.insert("type".to_owned(), r#type.into());
                ("message", Value::Object(body))
            }
            Self::Event {
                account,
                from,
                event,
                members,
            } => {
                let fields: Map<String, Value> = members.into_iter().collect();
                (
                    "event",
                    json!({ "account": account, "from": from, "event": event, "fields": fields }),
                )
            }
            Self::ReleaseTest { component, group } => (
                "release-test",
                json!({ "component": component, "group": group }),
            ),
        }
    }
}

/// Why a push or a test did not succeed, read from the sandbox's answer.
fn failed(answer: &Value) -> Option<String> {
    if answer.get("passed").and_then(Value::as_bool) == Some(false) {
        let steps = answer.get("steps").and_then(Value::as_array);
        let failed: Vec<_> = steps
            .into_iter()
            .flatten()
            .filter(|step| step["ok"] == false)
            .map(|step| format!("\n  {}: {}", text(&step["name"]), text(&step["got"])))
            .collect();
        return Some(format!("the release test did not pass{}", failed.concat()));
    }
    let delivery = answer.get("delivery")?;
    if delivery.get("accepted").and_then(Value::as_bool) == Some(false) {
        let reason = delivery
            .get("reason")
            .and_then(Value::as_str)
            .unwrap_or("no reason given");
        return Some(format!("the push was not accepted: {reason}"));
    }
    None
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// `Name=value`; a value that is JSON is taken as such.
fn member(text: &str) -> Result<(String, Value), String> {
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| format!("{text:?} is not of the form Name=value"))?;
    let value = match serde_json::from_str::<Value>(value) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => value,
        _ => Value::String(value.to_owned()),
    };
    Ok((name.to_owned(), value))
}
