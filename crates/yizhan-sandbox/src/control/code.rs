//! Drafts of code, and the verdicts of WeChat's reviewers.

use super::{
    answer::{Answer, Refused},
    consent::component,
    params::Params,
    people::account,
    table::takes,
};
use crate::{
    push::notice,
    server::Shared,
    state::{
        mini::Mini,
        review::{Request, Subject, Verdict},
        template::Contents,
    },
};
use axum::Json;
use serde_json::{Value, json};

/// Pages of a draft at most.
const MOST_PAGES: usize = 1_000;
/// Kinds of information that a draft collects, and interfaces that it calls.
const MOST_NAMES: usize = 100;

/// POST `draft`.
pub(super) fn draft(shared: &Shared, mut params: Params) -> Answer {
    let component = component(shared, &mut params)?;
    let version = params.text("user_version")?;
    let desc = params.text("user_desc")?;
    let pages = params.list("pages")?;
    let privacy = params.list("privacy_list")?;
    let interfaces = params.list("interfaces")?;
    params.done(takes("POST", "draft"))?;
    let pages = match pages {
        None => vec!["pages/index/index".to_owned()],
        Some(list) => texts(&list)
            .filter(|pages| (1..=MOST_PAGES).contains(&pages.len()))
            .ok_or_else(|| Refused::bad("pages", "must be a list of 1 to 1000 paths"))?,
    };
    let few = |name: &'static str, list: Option<Vec<Value>>| {
        texts(&list.unwrap_or_default())
            .filter(|list| list.len() <= MOST_NAMES)
            .ok_or_else(|| Refused::bad(name, "must be a list of 100 names at most"))
    };
    let contents = Contents {
        pages,
        privacy: few("privacy_list", privacy)?,
        interfaces: few("interfaces", interfaces)?,
    };
    let mut state = shared.state();
    let now = state.now();
    let version = version.unwrap_or_else(|| "1.0.0".to_owned());
    let drafts = state.templates.entry(component).or_default();
    let id = drafts.add_draft(&version, &desc.unwrap_or_default(), contents, now);
    Ok(Json(json!({ "draft_id": id })))
}

/// Texts that are not empty; `None` when there is something else among them.
fn texts(list: &[Value]) -> Option<Vec<String>> {
    let text = |value: &Value| value.as_str().filter(|t| !t.is_empty()).map(str::to_owned);
    list.iter().map(text).collect()
}

/// POST `audit`.
pub(super) async fn audit(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    let of = params.text("of")?;
    let said = params.text("verdict")?;
    let reason = params.text("reason")?.unwrap_or_default();
    let screenshot = params.text("screenshot")?.unwrap_or_default();
    params.done(takes("POST", "audit"))?;
    let subject = match of.as_deref() {
        None | Some("code") => Subject::Code,
        Some("category") => Subject::Category,
        Some("nickname") => Subject::Nickname,
        Some("interface") => Subject::Interface,
        Some(_) => {
            let kinds = "must be `code`, `category`, `nickname` or `interface`";
            return Err(Refused::bad("of", kinds));
        }
    };
    let verdict = match said.as_deref() {
        None | Some("success") => Verdict::Pass,
        Some("fail") => Verdict::Refuse { reason, screenshot },
        Some("delay") if subject == Subject::Code => Verdict::Delay { reason },
        Some(_) => {
            return Err(Refused::bad(
                "verdict",
                "must be `success`, `fail` or, of code, `delay`",
            ));
        }
    };
    let decided = {
        let mut state = shared.state();
        let open = state.minis.get(&account).and_then(|m| open(m, subject));
        open.and_then(|id| Some((id, state.decide(&account, subject, id, &verdict)?)))
    };
    let Some((id, notice)) = decided else {
        let message = format!("account {account} waits for no verdict of that kind");
        return Err(Refused::conflict("no_audit", message));
    };
    let deliveries: Vec<Value> = notice::push(shared, notice).await;
    Ok(Json(json!({ "auditid": id, "deliveries": deliveries })))
}

/// The oldest request that is not decided.
fn open(mini: &Mini, subject: Subject) -> Option<i64> {
    let is_open = |r: &&Request| r.is_open();
    let found = match subject {
        Subject::Code => mini.code.audits.iter().map(|a| &a.request).find(is_open),
        Subject::Category => mini
            .categories
            .set
            .iter()
            .filter_map(|c| c.request.as_ref())
            .find(is_open),
        Subject::Interface => mini
            .interfaces
            .asked
            .values()
            .filter(is_open)
            .min_by_key(|r| r.id),
        Subject::Nickname => mini.naming.open().map(|w| &w.request),
    };
    found.map(|r| r.id)
}
