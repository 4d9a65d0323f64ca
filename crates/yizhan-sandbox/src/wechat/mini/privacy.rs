//! The privacy guideline (用户隐私保护指引) of a mini program, set on behalf.

use super::{DEVELOP, mini, platform};
use crate::{
    errors::ApiError,
    state::mini::privacy::{CONTACTS, FILE, Guideline, KNOWN, NOTICE, OWNER, TERM},
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Map, Value, json};

/// Bytes of an uploaded guideline.
const LARGEST_FILE: usize = 100 << 10;
/// Kinds of information in one guideline.
const MOST_SETTINGS: usize = 100;
/// Bytes of one text in it.
const LONGEST_TEXT: usize = 4 << 10;

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/component/setprivacysetting", Needs::Account, set).scopes(DEVELOP),
    Route::post("/cgi-bin/component/getprivacysetting", Needs::Account, get).scopes(DEVELOP),
    Route::upload(
        "/cgi-bin/component/uploadprivacyextfile",
        Needs::Account,
        upload,
    )
    .scopes(DEVELOP),
];

/// Which version is meant; whether it is the one in force.
fn in_force(ctx: &Ctx<'_>) -> Result<bool, ApiError> {
    match ctx.call.member("privacy_ver") {
        None | Some(Value::Null) => Ok(false),
        Some(_) => match ctx.call.number("privacy_ver") {
            Some(1) => Ok(true),
            Some(2) => Ok(false),
            _ => Err(ApiError::of(86071)),
        },
    }
}

/// The members of `owner_setting` in their order.
fn owner(ctx: &Ctx<'_>) -> Result<[String; OWNER.len()], ApiError> {
    let setting = match ctx.call.member("owner_setting") {
        None | Some(Value::Null) => return Err(ApiError::of(86069)),
        Some(setting) => setting.as_object().ok_or_else(|| ApiError::of(47001))?,
    };
    let mut owner: [String; OWNER.len()] = Default::default();
    for (text, name) in owner.iter_mut().zip(OWNER) {
        *text = match setting.get(name) {
            None | Some(Value::Null) => continue,
            Some(Value::String(value)) if value.len() <= LONGEST_TEXT => value.clone(),
            Some(_) => return Err(ApiError::of(47001)),
        };
    }
    if owner[..CONTACTS].iter().all(String::is_empty) {
        return Err(ApiError::of(86069));
    }
    if owner[NOTICE].is_empty() {
        return Err(ApiError::of(86070));
    }
    let days = owner[TERM].strip_suffix('天').unwrap_or("x");
    if !owner[TERM].is_empty() && days.parse::<u32>().is_err() {
        return Err(ApiError::of(86072));
    }
    Ok(owner)
}

/// What is collected, and what for.
fn settings(list: Option<&Value>) -> Option<Vec<(String, String)>> {
    let list = list?.as_array().filter(|l| l.len() <= MOST_SETTINGS)?;
    let text = |entry: &Value, name: &str| {
        let text = entry.get(name)?.as_str()?;
        (1..=LONGEST_TEXT)
            .contains(&text.len())
            .then(|| text.to_owned())
    };
    let pair = |entry| Some((text(entry, "privacy_key")?, text(entry, "privacy_text")?));
    list.iter().map(pair).collect()
}

fn set(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let (call, now) = (ctx.call, ctx.now);
    let in_force = in_force(ctx)?;
    let owner = owner(ctx)?;
    let privacy = &mut mini(ctx)?.privacy;
    if in_force {
        // Only who collects can be changed at once; the rest goes through an audit and a release.
        let live = privacy.live.as_mut().ok_or_else(|| ApiError::of(86074))?;
        if call.member("setting_list").is_some() {
            return Err(ApiError::of(40097));
        }
        if owner[FILE] != live.owner[FILE] {
            return Err(ApiError::of(86075));
        }
        live.owner = owner;
        live.updated_at = now;
        return Ok(Answer::ok());
    }
    if !owner[FILE].is_empty() && !privacy.files.contains(&owner[FILE]) {
        return Err(ApiError::of(86073));
    }
    let settings = settings(call.member("setting_list")).ok_or_else(|| ApiError::of(47001))?;
    privacy.draft = Some(Guideline {
        owner,
        settings,
        updated_at: now,
    });
    Ok(Answer::ok())
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let in_force = in_force(ctx)?;
    let mini = mini(ctx)?;
    let version = if in_force {
        &mini.privacy.live
    } else {
        &mini.privacy.draft
    };
    let guideline = version.clone().unwrap_or_default();
    let collected = mini
        .code
        .trial
        .as_ref()
        .map(|trial| trial.contents.privacy.clone());
    let (exists, collected) = (collected.is_some(), collected.unwrap_or_default());
    // What the code collects is asked for too, with nothing said of it yet.
    let missing = collected
        .iter()
        .filter(|key| guideline.purpose(key).is_empty());
    let said = guideline
        .settings
        .iter()
        .map(|(key, text)| (key.as_str(), text.as_str()));
    let settings: Vec<Value> = said
        .chain(missing.map(|key| (key.as_str(), "")))
        .map(|(key, text)| json!({ "privacy_key": key, "privacy_text": text, "privacy_label": "" }))
        .collect();
    let owner = OWNER.iter().zip(guideline.owner);
    let owner: Map<String, Value> = owner.map(|(k, v)| ((*k).to_owned(), v.into())).collect();
    let known = KNOWN.iter();
    let known: Vec<Value> = known
        .map(|(key, text)| json!({ "privacy_key": key, "privacy_desc": text }))
        .collect();
    Ok(Answer::with(json!({
        "code_exist": i64::from(exists),
        "privacy_list": collected,
        "setting_list": settings,
        "update_time": guideline.updated_at,
        "owner_setting": owner,
        "privacy_desc": { "privacy_desc_list": known },
    })))
}

fn upload(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let mut parts = ctx.call.parts.iter();
    let part = parts
        .find(|p| p.name == "file")
        .ok_or_else(|| ApiError::of(41005))?;
    let name = part
        .file_name
        .as_deref()
        .ok_or_else(|| ApiError::of(41005))?;
    if !name.to_ascii_lowercase().ends_with(".txt") {
        return Err(ApiError::of(40005));
    }
    if part.bytes.is_empty() {
        return Err(ApiError::of(44001));
    }
    if part.bytes.len() > LARGEST_FILE {
        return Err(ApiError::of(40126));
    }
    // Digits, more than 2^53, as text.
    let id = (2_112_311_471_000_000_000 + ctx.state.agenda.next_id()).to_string();
    mini(ctx)?.privacy.uploaded(&id);
    Ok(Answer::with(json!({ "ext_file_media_id": id })))
}
