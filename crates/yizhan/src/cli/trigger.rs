//! `yizhan trigger`: makes a running sandbox push something, and shows what came of it.

use super::{failure::Failure, output::Format};
use clap::Subcommand;
use serde_json::{Map, Value};
use url::Url;
use yizhan::station::Control;

/// Make a sandbox push something.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  yizhan trigger ticket --component wx…\n  yizhan trigger authorize --suite ww… --account CORP\n  yizhan trigger message --account wx… --from OPENID Content=hello\n  yizhan trigger message --account CORP --agent 1000002 --from zhangsan Content=hello\n  yizhan trigger release-test --component wx… --group 1"
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

/// Whom tickets and consent are for.
#[derive(clap::Args)]
#[group(required = true, multiple = false)]
struct Platform {
    /// A component's app id.
    #[arg(long)]
    component: Option<String>,
    /// A suite's id (WeCom).
    #[arg(long)]
    suite: Option<String>,
}

impl Platform {
    /// A call's body: the platform, and the account where there is one.
    fn body(self, account: Option<String>) -> Map<String, Value> {
        let members = [
            ("component", self.component),
            ("suite", self.suite),
            ("account", account),
        ];
        given(members)
    }
}

/// Who receives a message or an event, and of whom.
#[derive(clap::Args)]
struct Talk {
    /// The account's app id; of WeCom, the corp's id.
    #[arg(long)]
    account: String,
    /// The corp's application that it is sent to: its AgentId.
    #[arg(long)]
    agent: Option<String>,
    /// The user's openid; of WeCom, the member's userid.
    #[arg(long)]
    from: String,
}

impl Talk {
    fn body(self) -> Map<String, Value> {
        given([
            ("account", Some(self.account)),
            ("agent", self.agent),
            ("from", Some(self.from)),
        ])
    }
}

fn given<const N: usize>(members: [(&str, Option<String>); N]) -> Map<String, Value> {
    let members = members.into_iter();
    members
        .filter_map(|(name, value)| Some((name.to_owned(), value?.into())))
        .collect()
}

#[derive(Subcommand)]
enum Kind {
    /// Push a component_verify_ticket or a suite_ticket.
    #[command(
        after_help = "Examples:\n  yizhan trigger ticket --component wx…\n  yizhan trigger ticket --suite ww…"
    )]
    Ticket {
        #[command(flatten)]
        platform: Platform,
    },
    /// Have an account authorise a component, or a corp install a suite.
    #[command(
        after_help = "Examples:\n  yizhan trigger authorize --component wx… --account wx… --order redirect-first\n  yizhan trigger authorize --suite ww… --account CORP"
    )]
    Authorize {
        #[command(flatten)]
        platform: Platform,
        /// The account's app id, or the corp's id.
        #[arg(long)]
        account: String,
        /// Which comes first, the push or the redirect.
        #[arg(long, value_parser = ["push-first", "redirect-first"], default_value = "push-first")]
        order: String,
    },
    /// Have an account or a corp change what it grants.
    #[command(
        after_help = "Examples:\n  yizhan trigger updateauthorize --component wx… --account wx…\n  yizhan trigger updateauthorize --suite ww… --account CORP"
    )]
    Updateauthorize {
        #[command(flatten)]
        platform: Platform,
        /// The account's app id, or the corp's id.
        #[arg(long)]
        account: String,
    },
    /// Have an account or a corp cancel its authorisation.
    #[command(
        after_help = "Examples:\n  yizhan trigger unauthorize --component wx… --account wx…\n  yizhan trigger unauthorize --suite ww… --account CORP"
    )]
    Unauthorize {
        #[command(flatten)]
        platform: Platform,
        /// The account's app id, or the corp's id.
        #[arg(long)]
        account: String,
    },
    /// Send a user's message to an account or to a corp's application.
    #[command(
        after_help = "Examples:\n  yizhan trigger message --account wx… --from OPENID Content=hello\n  yizhan trigger message --account wx… --from OPENID --type image MediaId=MEDIA\n  yizhan trigger message --account CORP --agent 1000002 --from zhangsan Content=hello"
    )]
    Message {
        #[command(flatten)]
        talk: Talk,
        /// text, image, voice, video, …
        #[arg(long, default_value = "text")]
        r#type: String,
        /// Further members, as in Content=hello.
        #[arg(value_parser = member)]
        members: Vec<(String, Value)>,
    },
    /// Send an event of an account or of a corp's application.
    #[command(
        after_help = "Examples:\n  yizhan trigger event --account wx… --from OPENID --event CLICK EventKey=menu_1\n  yizhan trigger event --account CORP --agent 1000002 --from zhangsan --event enter_agent"
    )]
    Event {
        #[command(flatten)]
        talk: Talk,
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
        let answer = Control::new(self.sandbox)?.post(path, &body.into()).await?;
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
    /// The control call and its body.
    fn call(self) -> (&'static str, Map<String, Value>) {
        match self {
            Self::Ticket { platform } => ("push/ticket", platform.body(None)),
            Self::Authorize {
                platform,
                account,
                order,
            } => {
                let mut body = platform.body(Some(account));
                body.insert("order".to_owned(), order.into());
                ("authorize", body)
            }
            Self::Updateauthorize { platform, account } => {
                ("updateauthorize", platform.body(Some(account)))
            }
            Self::Unauthorize { platform, account } => {
                ("unauthorize", platform.body(Some(account)))
            }
            Self::Message {
                talk,
                r#type,
                members,
            } => {
                let mut body: Map<String, Value> = members.into_iter().collect();
                body.extend(talk.body());
                body.insert("type".to_owned(), r#type.into());
                ("message", body)
            }
            Self::Event {
                talk,
                event,
                members,
            } => {
                let mut body = talk.body();
                body.insert("event".to_owned(), event.into());
                body.insert("fields".to_owned(), members.into_iter().collect());
                ("event", body)
            }
            Self::ReleaseTest { component, group } => {
                let members = [("component", Some(component)), ("group", Some(group))];
                ("release-test", given(members))
            }
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
