//! The name of a mini program: tested, set on behalf, and looked at where it touches a protected word.

use super::{mini, platform};
use crate::{
    errors::ApiError,
    state::{
        Account, State,
        mini::{
            Mini,
            naming::{CHANGED_A_YEAR, year},
        },
        review::{Standing, Subject},
    },
    wechat::{
        answer::Answer,
        media,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::json;

/// Words that reviewers ask proof for; WeChat's own list is not public.
const PROTECTED: &[&str] = &["腾讯", "银行", "医院", "大学", "政府", "官方"];
/// Words that no name may have.
const FORBIDDEN: &[&str] = &["微信", "wechat"];
/// What is said of a protected word.
const WORDING: &str = "名称含有受保护的词，请提供与名称相符的证明材料，否则可能审核不通过";
/// The proofs that may be given beside the licence and the identity card.
const PROOFS: [&str; 7] = [
    "license",
    "id_card",
    "naming_other_stuff_1",
    "naming_other_stuff_2",
    "naming_other_stuff_3",
    "naming_other_stuff_4",
    "naming_other_stuff_5",
];
/// The permission set of basic settings.
const SCOPES: &[u32] = &[30];

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/setnickname", Needs::Account, set).scopes(SCOPES),
    Route::post("/wxa/api_wxa_querynickname", Needs::Account, query).scopes(SCOPES),
    Route::post(
        "/cgi-bin/wxverify/checkwxverifynickname",
        Needs::Account,
        check,
    )
    .scopes(&[3, 31]),
];

/// Why a name cannot be had.
#[derive(Clone, Copy)]
enum Flaw {
    /// Its form is wrong.
    Form,
    /// It has a forbidden word.
    Forbidden,
    /// Another mini program has it, or waits for it.
    Taken,
    /// A mini program of somebody else has it with a `+` at the end.
    Prefix,
    /// An official account of somebody else has it.
    Foreign,
    /// Several official accounts have it, one of somebody else.
    Shared,
    /// An official account of somebody else has it with a `+` at the end.
    ForeignPrefix,
    /// Somebody's WeChat id reads like this.
    WechatId,
}

impl Flaw {
    /// What a test of the name is answered, and what setting it.
    fn codes(self) -> (i32, i32) {
        match self {
            Self::Form => (53010, 91004),
            Self::Forbidden => (53012, 91004),
            Self::Taken => (53013, 91007),
            Self::Prefix => (53014, 91014),
            Self::Foreign => (53015, 91015),
            Self::Shared => (53016, 91016),
            Self::ForeignPrefix => (53017, 91017),
            Self::WechatId => (53018, 91006),
        }
    }
}

/// 4 to 30 characters of which a Chinese one counts twice; letters, digits and few signs.
fn is_name(name: &str) -> bool {
    let width: usize = name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    let fits = |c: char| c.is_alphanumeric() || "+-_·.& ".contains(c);
    (4..=30).contains(&width) && name.chars().all(fits) && !name.contains("小程序")
}

fn flaw(state: &State, app_id: &str, name: &str) -> Option<Flaw> {
    let lower = name.to_lowercase();
    if !is_name(name) {
        return Some(Flaw::Form);
    }
    if FORBIDDEN.iter().any(|word| lower.contains(word)) {
        return Some(Flaw::Forbidden);
    }
    let waits = |(id, mini): (&String, &Mini)| {
        id != app_id && mini.naming.open().is_some_and(|w| w.name == name)
    };
    if state.minis.iter().any(waits) {
        return Some(Flaw::Taken);
    }
    if let Some(flaw) = conflict(state, app_id, name) {
        return Some(flaw);
    }
    let mut wechat_ids = state.minis.values().flat_map(|m| m.testers.values());
    wechat_ids.any(|id| *id == name).then_some(Flaw::WechatId)
}

/// Who else has the name. An official account and a mini program of one principal may share it, as
/// may one with a `+` and one without.
fn conflict(state: &State, app_id: &str, name: &str) -> Option<Flaw> {
    let own = state.accounts.get(app_id).map_or("", Account::entity);
    let plus = format!("{name}+");
    let others = || state.accounts.values().filter(|a| a.is.app_id != app_id);
    let named = |is_mini: bool, name: &str| -> Vec<&Account> {
        let alike = |a: &&Account| a.is_mini() == is_mini && a.is.name == name;
        others().filter(alike).collect()
    };
    let foreign = |accounts: &[&Account]| accounts.iter().any(|a| a.entity() != own);
    let officials = named(false, name);
    if !named(true, name).is_empty() {
        Some(Flaw::Taken)
    } else if foreign(&named(true, &plus)) {
        Some(Flaw::Prefix)
    } else if foreign(&officials) {
        Some(if officials.len() > 1 {
            Flaw::Shared
        } else {
            Flaw::Foreign
        })
    } else {
        foreign(&named(false, &plus)).then_some(Flaw::ForeignPrefix)
    }
}

fn is_protected(name: &str) -> bool {
    PROTECTED.iter().any(|word| name.contains(word))
}

fn check(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let name = ctx.need_text("nick_name", 53010)?;
    if let Some(flaw) = flaw(ctx.state, ctx.app_id(), name) {
        return Err(ApiError::of(flaw.codes().0));
    }
    let hit = is_protected(name);
    let wording = if hit { WORDING } else { "" };
    Ok(Answer::with(
        json!({ "hit_condition": hit, "wording": wording }),
    ))
}

/// Whether a licence was given; every proof must be a medium of the account.
fn is_proven(ctx: &Ctx<'_>) -> Result<bool, ApiError> {
    for id in PROOFS.iter().filter_map(|proof| ctx.call.text(proof)) {
        media::own(ctx, id)?;
    }
    Ok(ctx.call.text("license").is_some())
}

fn set(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let app_id = ctx.app_id().to_owned();
    let name = ctx.need_text("nick_name", 91004)?.to_owned();
    let year = year(ctx.now);
    let mini = mini(ctx)?;
    if mini.code.open_audit().is_some() {
        return Err(ApiError::of(91019));
    }
    let naming = &mini.naming;
    if naming.open().is_some() || naming.changed.rest(year, CHANGED_A_YEAR) == 0 {
        return Err(ApiError::of(91003));
    }
    if let Some(flaw) = flaw(ctx.state, &app_id, &name) {
        return Err(ApiError::of(flaw.codes().1));
    }
    let proven = is_proven(ctx)?;
    if !is_protected(&name) {
        if let Some(account) = ctx.state.accounts.get_mut(&app_id) {
            account.is.name = name;
        }
        super::mini(ctx)?.naming.changed.count(year);
        return Ok(Answer::ok());
    }
    if !proven {
        return Err(ApiError::of(91009));
    }
    let request = ctx.state.ask(&app_id, Subject::Nickname, Some(&component));
    let id = request.id;
    super::mini(ctx)?.naming.asked(&name, request);
    Ok(Answer::with(json!({ "audit_id": id, "wording": WORDING })))
}

fn query(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let id = ctx.call.number("audit_id");
    let wishes = &mini(ctx)?.naming.wishes;
    let wish = wishes.iter().find(|w| Some(w.request.id) == id);
    let wish = wish.ok_or_else(|| ApiError::of(91011))?;
    let request = &wish.request;
    let mut answer = json!({
        "nickname": wish.name,
        "audit_stat": request.number(),
        "create_time": request.asked_at,
    });
    if !request.is_open() {
        answer["audit_time"] = request.decided_at.into();
    }
    if request.standing == Standing::Refused {
        answer["fail_reason"] = request.reason.clone().into();
    }
    Ok(Answer::with(answer))
}
