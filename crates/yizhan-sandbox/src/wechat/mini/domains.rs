//! Domains of a mini program, set on behalf: from the platform's, or directly.

use super::{DEVELOP, mini, platform};
use crate::{
    clock::china_month,
    errors::ApiError,
    state::mini::domains::{Domains, Lists, Platform, WEB, address, is_domain},
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What the lists of servers are called, by their kind.
const MEMBERS: [&str; WEB] = [
    "requestdomain",
    "wsrequestdomain",
    "uploaddomain",
    "downloaddomain",
    "udpdomain",
    "tcpdomain",
];
/// Servers of one kind.
const MOST_SERVERS: usize = 200;
/// Pages' domains.
const MOST_PAGES: usize = 300;
/// Names that are resolved early.
const MOST_PREFETCHED: usize = 5;
/// Changes in a month, of servers and of names that are resolved early.
pub(super) const CHANGED_A_MONTH: u32 = 50;

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/modify_domain", Needs::Account, |ctx| {
        servers(ctx, Way::Third)
    })
    .scopes(DEVELOP),
    Route::post("/wxa/modify_domain_directly", Needs::Account, |ctx| {
        servers(ctx, Way::Direct)
    })
    .scopes(DEVELOP),
    Route::post("/wxa/setwebviewdomain", Needs::Account, |ctx| {
        pages(ctx, Way::Third)
    })
    .scopes(DEVELOP),
    Route::post("/wxa/setwebviewdomain_directly", Needs::Account, |ctx| {
        pages(ctx, Way::Direct)
    })
    .scopes(DEVELOP),
    Route::post(
        "/wxa/get_effective_domain",
        Needs::Account,
        effective_servers,
    )
    .scopes(DEVELOP),
    Route::post(
        "/wxa/get_effective_webviewdomain",
        Needs::Account,
        effective_pages,
    )
    .scopes(DEVELOP),
    Route::post(
        "/wxa/get_webviewdomain_confirmfile",
        Needs::Account,
        confirm_file,
    )
    .scopes(DEVELOP),
    Route::get("/wxa/get_prefetchdnsdomain", Needs::Account, prefetched).scopes(DEVELOP),
    Route::post("/wxa/set_prefetchdnsdomain", Needs::Account, prefetch).scopes(DEVELOP),
    // The same under the names of other pages.
    Route::post("/wxa/get_prefetchdomain", Needs::Account, prefetched).scopes(DEVELOP),
    Route::post("/wxa/set_prefetchdomain", Needs::Account, prefetch).scopes(DEVELOP),
];

/// How domains are set.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// From the platform's.
    Third,
    /// Whatever the platform has.
    Direct,
}

impl Way {
    fn lists(self, domains: &mut Domains) -> &mut Lists {
        match self {
            Self::Third => &mut domains.third,
            Self::Direct => &mut domains.direct,
        }
    }
}

/// What is done to a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Add,
    Delete,
    Set,
    Get,
}

impl Action {
    /// The action of a call; 85022 for one that there is not.
    pub(super) fn named(name: Option<&str>) -> Result<Self, ApiError> {
        match name {
            Some("add") => Ok(Self::Add),
            Some("delete") => Ok(Self::Delete),
            Some("set") => Ok(Self::Set),
            Some("get") => Ok(Self::Get),
            _ => Err(ApiError::of(85022)),
        }
    }

    /// The list as it is afterwards.
    pub(super) fn done_to(self, list: &[String], given: Vec<String>) -> Vec<String> {
        let (kept, given) = match self {
            Self::Get => (list.to_vec(), Vec::new()),
            Self::Set => (Vec::new(), given),
            Self::Add => (list.to_vec(), given),
            Self::Delete => {
                let gone: BTreeSet<String> = given.into_iter().collect();
                let rest = list.iter().filter(|a| !gone.contains(*a));
                (rest.cloned().collect(), Vec::new())
            }
        };
        let mut seen = BTreeSet::new();
        let all = kept.into_iter().chain(given);
        all.filter(|a| seen.insert(a.clone())).collect()
    }
}

/// The domains of the platform that calls.
fn of_platform(ctx: &Ctx<'_>) -> Result<Platform, ApiError> {
    let component = platform(ctx)?;
    let component = ctx.state.components.get(&component);
    Ok(component.map(|c| c.domains.clone()).unwrap_or_default())
}

/// The texts of a list in the body; `None` when it is absent, 47001 when it is something else.
fn texts(ctx: &Ctx<'_>, member: &str) -> Result<Option<Vec<String>>, ApiError> {
    let list = match ctx.call.member(member) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(list)) => list,
        Some(_) => return Err(ApiError::of(47001)),
    };
    let texts = list.iter().map(|text| text.as_str().map(str::to_owned));
    let texts: Option<Vec<String>> = texts.collect();
    texts.map(Some).ok_or_else(|| ApiError::of(47001))
}

/// Servers that a call names.
#[derive(Default)]
struct Wanted {
    /// Those that can be had, for each kind that is named.
    fits: [Option<Vec<String>>; WEB],
    /// The others.
    refused: [Vec<String>; WEB],
}

impl Wanted {
    fn read(ctx: &Ctx<'_>, may_be: impl Fn(usize, &str) -> bool) -> Result<Self, ApiError> {
        let mut wanted = Self::default();
        for (kind, member) in MEMBERS.iter().enumerate() {
            let Some(texts) = texts(ctx, member)? else {
                continue;
            };
            let fits = wanted.fits[kind].insert(Vec::new());
            for text in texts {
                match address(kind, &text).filter(|a| may_be(kind, a)) {
                    Some(address) => fits.push(address),
                    None => wanted.refused[kind].push(text),
                }
            }
        }
        Ok(wanted)
    }

    fn is_all_refused(&self) -> bool {
        let mut fits = self.fits.iter().flatten();
        fits.all(Vec::is_empty) && self.refused.iter().any(|list| !list.is_empty())
    }

    /// The lists as they are afterwards; what is left of nothing is no reason to empty one.
    fn done_to(&self, action: Action, lists: &Lists) -> Lists {
        let mut lists = lists.clone();
        for (kind, fits) in self.fits.iter().enumerate() {
            let left = fits.as_ref();
            if let Some(fits) = left.filter(|f| !f.is_empty() || self.refused[kind].is_empty()) {
                lists[kind] = action.done_to(&lists[kind], fits.clone());
            }
        }
        lists
    }
}

fn servers(ctx: &mut Ctx<'_>, way: Way) -> Result<Answer, ApiError> {
    let registered = of_platform(ctx)?;
    let action = Action::named(ctx.call.text("action"))?;
    let before = way.lists(&mut mini(ctx)?.domains).clone();
    if action == Action::Get {
        return Ok(Answer::with(named(&before)));
    }
    let filters = way == Way::Third && action != Action::Delete;
    let wanted = Wanted::read(ctx, |kind, a| !filters || registered.covers(kind, a))?;
    if filters && registered.server.testing.is_empty() && wanted.is_all_refused() {
        return Err(ApiError::of(85018));
    }
    let after = wanted.done_to(action, &before);
    if after.iter().any(|list| list.len() > MOST_SERVERS) {
        return Err(ApiError::of(85016));
    }
    if after == before || wanted.is_all_refused() {
        return Err(ApiError::of(85017));
    }
    let month = china_month(ctx.now);
    let domains = &mut mini(ctx)?.domains;
    if domains.changed.rest(month, CHANGED_A_MONTH) == 0 {
        return Err(ApiError::of(89030));
    }
    domains.changed.count(month);
    way.lists(domains).clone_from(&after);
    let mut answer = named(&after);
    for (member, refused) in MEMBERS.iter().zip(wanted.refused) {
        if !refused.is_empty() {
            answer[format!("invalid_{member}")] = refused.into();
        }
    }
    Ok(Answer::with(answer))
}

/// The lists of servers under their names.
fn named(lists: &Lists) -> Value {
    let named = MEMBERS.iter().zip(lists);
    named
        .map(|(member, list)| ((*member).to_owned(), json!(list)))
        .collect()
}

fn pages(ctx: &mut Ctx<'_>, way: Way) -> Result<Answer, ApiError> {
    let registered = of_platform(ctx)?;
    let given = texts(ctx, "webviewdomain")?;
    // Without an action, all of the platform's are added.
    let (action, given) = match ctx.call.member("action") {
        None if way == Way::Third => {
            let all = registered
                .jump
                .testing
                .iter()
                .map(|d| format!("https://{d}"));
            (Action::Add, all.collect())
        }
        _ => (
            Action::named(ctx.call.text("action"))?,
            given.unwrap_or_default(),
        ),
    };
    let adds = matches!(action, Action::Add | Action::Set);
    let before = way.lists(&mut mini(ctx)?.domains)[WEB].clone();
    if way == Way::Third && adds && registered.jump.testing.is_empty() {
        return Err(ApiError::of(89020));
    }
    let mut fits = Vec::new();
    for text in given {
        let covered = |a: &String| way == Way::Direct || !adds || registered.covers(WEB, a);
        let address = address(WEB, &text).filter(covered);
        fits.push(address.ok_or_else(|| ApiError::of(89021))?);
    }
    if action == Action::Delete && fits.iter().any(|a| !before.contains(a)) {
        return Err(ApiError::of(89022));
    }
    let after = action.done_to(&before, fits);
    if after.len() > MOST_PAGES {
        return Err(ApiError::of(89029));
    }
    if action != Action::Get && after == before {
        return Err(ApiError::of(89019));
    }
    way.lists(&mut mini(ctx)?.domains)[WEB].clone_from(&after);
    Ok(Answer::with(json!({ "webviewdomain": after })))
}

fn effective_servers(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let registered = of_platform(ctx)?;
    let domains = &mini(ctx)?.domains;
    Ok(Answer::with(json!({
        "mp_domain": named(&domains.own),
        "third_domain": named(&domains.third),
        "direct_domain": named(&domains.direct),
        "effective_domain": named(&domains.effective(&registered)),
    })))
}

fn effective_pages(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let registered = of_platform(ctx)?;
    let domains = &mini(ctx)?.domains;
    Ok(Answer::with(json!({
        "mp_webviewdomain": domains.own[WEB],
        "third_webviewdomain": domains.third[WEB],
        "direct_webviewdomain": domains.direct[WEB],
        "effective_webviewdomain": domains.effective(&registered)[WEB],
    })))
}

fn confirm_file(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let (name, text) = mini(ctx)?.domains.confirm_file.get();
    Ok(Answer::with(
        json!({ "file_name": name, "file_content": text }),
    ))
}

fn prefetched(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let names = mini(ctx)?.domains.prefetched.iter();
    let list: Vec<Value> = names
        .map(|url| json!({ "url": url, "status": 0 }))
        .collect();
    Ok(Answer::with(
        json!({ "prefetch_dns_domain": list, "size_limit": MOST_PREFETCHED }),
    ))
}

fn prefetch(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let month = china_month(ctx.now);
    let list = ctx.call.member("prefetch_dns_domain");
    let list = list
        .and_then(Value::as_array)
        .ok_or_else(|| ApiError::of(47001))?;
    if list.len() > MOST_PREFETCHED {
        return Err(ApiError::of(9_420_002));
    }
    let mut names = Vec::new();
    for entry in list {
        // WeChat refuses whatever stands beside the url.
        let url = entry.get("url").and_then(Value::as_str);
        let alone = entry.as_object().is_some_and(|e| e.len() == 1);
        let url = url.filter(|_| alone).ok_or_else(|| ApiError::of(47001))?;
        if !is_domain(url) {
            return Err(ApiError::of(9_420_001));
        }
        names.push(url.to_ascii_lowercase());
    }
    let domains = &mut mini(ctx)?.domains;
    if domains.prefetch_changed.rest(month, CHANGED_A_MONTH) == 0 {
        return Err(ApiError::of(9_420_000));
    }
    domains.prefetch_changed.count(month);
    domains.prefetched = names;
    Ok(Answer::ok())
}
