//! The list of control calls: what `GET /sandbox/v1` answers, and what is said about a wrong name.

use super::answer::Refused;
use serde_json::{Value, json};

/// Method, name, parameters and purpose of each call.
pub(super) const CALLS: &[(&str, &str, &[&str], &str)] = &[
    ("GET", "world", &[], "who exists, with tokens' states"),
    (
        "POST",
        "clock",
        &["advance_seconds", "freeze"],
        "moves or stops the clock; tickets that fall due are pushed",
    ),
    ("GET", "rules", &[], "the switches"),
    (
        "POST",
        "rules",
        &["any switch of [rules]"],
        "changes switches until the next reset",
    ),
    ("POST", "snapshot", &[], "keeps the state of everything"),
    (
        "POST",
        "reset",
        &["snapshot"],
        "puts a snapshot back, or the beginning",
    ),
    (
        "POST",
        "push/ticket",
        &["component", "suite"],
        "makes a component_verify_ticket or suite_ticket and pushes it",
    ),
    (
        "POST",
        "authorize",
        &[
            "component",
            "suite",
            "account",
            "order",
            "redirect_uri",
            "pre_auth_code",
            "state",
            "func_ids",
            "visit",
            "gap_ms",
            "attempts",
            "timeout_ms",
        ],
        "an account authorises a component, or a corp installs a suite",
    ),
    (
        "POST",
        "updateauthorize",
        &[
            "component",
            "suite",
            "account",
            "func_ids",
            "attempts",
            "timeout_ms",
        ],
        "the permission sets change",
    ),
    (
        "POST",
        "unauthorize",
        &["component", "suite", "account", "attempts", "timeout_ms"],
        "an account withdraws its consent",
    ),
    (
        "POST",
        "reset-permanent-code",
        &["suite", "account", "attempts", "timeout_ms"],
        "gives a suite's installation a new permanent code",
    ),
    (
        "POST",
        "notice",
        &[
            "component",
            "suite",
            "info_type",
            "account",
            "fields",
            "attempts",
            "timeout_ms",
        ],
        "any other event for a component's event_url or a suite's command_url",
    ),
    (
        "POST",
        "message",
        &[
            "account",
            "from",
            "type",
            "the type's members",
            "fields",
            "component",
            "agent",
            "attempts",
            "timeout_ms",
            "raw_cdata",
            "forge",
        ],
        "a user writes to an account",
    ),
    (
        "POST",
        "event",
        &[
            "account",
            "from",
            "event",
            "fields",
            "component",
            "agent",
            "attempts",
            "timeout_ms",
            "raw_cdata",
            "forge",
        ],
        "an event of an account",
    ),
    (
        "POST",
        "click",
        &[
            "account",
            "from",
            "button",
            "component",
            "agent",
            "attempts",
            "timeout_ms",
        ],
        "a user clicks a button of the menu that they see",
    ),
    (
        "POST",
        "scan",
        &[
            "account",
            "from",
            "ticket",
            "component",
            "attempts",
            "timeout_ms",
        ],
        "a user scans a QR code with a scene, and follows by it",
    ),
    (
        "POST",
        "verify",
        &["component", "account", "suite"],
        "checks the addresses of a component, account or suite as the console does (echostr)",
    ),
    (
        "POST",
        "oauth",
        &["account", "user", "scope", "component", "suite"],
        "a code of web authorisation, as if the user had agreed",
    ),
    (
        "POST",
        "jscode",
        &["account", "user"],
        "a code of a mini-program login",
    ),
    (
        "POST",
        "phone",
        &["account", "user"],
        "a code for a user's phone number",
    ),
    (
        "POST",
        "user",
        &[
            "account",
            "openid",
            "subscribed",
            "nickname",
            "unionid",
            "blocks_messages",
        ],
        "makes or changes a user",
    ),
    (
        "POST",
        "quota",
        &["account", "path", "daily", "per_minute", "used"],
        "sets what a path allows an account or component, and how much of it is used",
    ),
    (
        "POST",
        "ip-allow",
        &["account", "agent", "addresses"],
        "sets the addresses that may call; an empty list: any",
    ),
    (
        "GET",
        "inbox",
        &["user", "account", "since", "limit"],
        "what reached a user: passive replies and messages sent by API",
    ),
    (
        "POST",
        "draft",
        &[
            "component",
            "user_version",
            "user_desc",
            "pages",
            "privacy_list",
            "interfaces",
        ],
        "puts a draft of code into a component's draft box",
    ),
    (
        "POST",
        "audit",
        &["account", "of", "verdict", "reason", "screenshot"],
        "decides what WeChat's reviewers were asked, and pushes the verdict",
    ),
    (
        "POST",
        "template",
        &["account", "template_id", "content", "title", "purpose"],
        "puts a template into an account, as the console would",
    ),
    (
        "POST",
        "consent",
        &[
            "account",
            "user",
            "templates",
            "status",
            "in_settings",
            "scene",
        ],
        "a user allows or refuses subscription messages, and it is pushed",
    ),
    (
        "POST",
        "outcome",
        &["account", "outcome", "times"],
        "decides how template and subscription messages end",
    ),
    (
        "POST",
        "worker",
        &["account", "kf_account", "invitation", "online"],
        "a worker of customer service accepts an invitation, comes to work or leaves",
    ),
    (
        "POST",
        "session",
        &["account", "user", "action", "kf_account"],
        "a worker takes, hands over or closes a session, and it is pushed",
    ),
    (
        "POST",
        "face-check",
        &[
            "component",
            "of",
            "name",
            "verdict",
            "status",
            "reason",
            "attempts",
            "timeout_ms",
        ],
        "somebody confirms the registration of a mini program, or fails to",
    ),
    (
        "POST",
        "register-ticket",
        &["component", "account", "copy_wx_verify"],
        "an official account lets a mini program be registered by what it has shown",
    ),
    (
        "POST",
        "open-account",
        &["account"],
        "an open-platform account that is not made by API, bound to an account",
    ),
    (
        "POST",
        "job",
        &["account", "of", "status", "fail_idx"],
        "ends a publication or a mass message, and pushes how it went",
    ),
    ("GET", "faults", &[], "the faults in force"),
    (
        "POST",
        "faults",
        &[
            "match",
            "path",
            "account",
            "direction",
            "errcode",
            "errmsg",
            "status",
            "delay_ms",
            "drop",
            "truncate",
            "times",
        ],
        "makes calls or pushes go wrong",
    ),
    ("DELETE", "faults", &["id"], "ends one fault or all"),
    (
        "POST",
        "release-test",
        &[
            "component",
            "group",
            "legacy_event",
            "same_code",
            "patience_ms",
        ],
        "rehearses the whole-network release test",
    ),
    (
        "GET",
        "calls",
        &["since", "account", "path", "limit"],
        "API calls that came in",
    ),
    (
        "GET",
        "pushes",
        &["since", "account", "path", "limit"],
        "pushes that went out",
    ),
    (
        "POST",
        "replay",
        &["push"],
        "sends a push of the log again, byte for byte",
    ),
];

/// The list as JSON.
pub(super) fn described() -> Value {
    let calls: Vec<Value> = CALLS
        .iter()
        .map(|(method, name, takes, does)| {
            json!({"method": method, "path": format!("/sandbox/v1/{name}"), "parameters": takes, "does": does})
        })
        .collect();
    json!({ "calls": calls })
}

/// The parameters that a call takes.
pub(super) fn takes(method: &str, name: &str) -> &'static [&'static str] {
    CALLS
        .iter()
        .find(|call| call.0 == method && call.1 == name)
        .map_or(&[], |call| call.2)
}

/// What is said about a call that does not exist.
pub(super) fn no_such_call(method: &str, name: &str) -> Refused {
    let methods: Vec<&str> = CALLS.iter().filter(|c| c.1 == name).map(|c| c.0).collect();
    if methods.is_empty() {
        Refused::new(
            404,
            "unknown_call",
            format!(
                "there is no control call `{}`; GET /sandbox/v1 lists them",
                name.escape_debug()
            ),
        )
    } else {
        Refused::new(
            405,
            "wrong_method",
            format!(
                "`{name}` is called with {}, not {}",
                methods.join(" or "),
                method.escape_debug()
            ),
        )
    }
}
