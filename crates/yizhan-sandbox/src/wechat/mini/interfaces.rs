//! Interfaces for a visitor's place (地理位置接口), asked for on behalf, and what code may not use of them.

use super::{DEVELOP, mini, platform};
use crate::{
    errors::ApiError,
    state::{
        mini::{
            Mini,
            code::Version,
            interfaces::{KNOWN, known},
        },
        review::{Standing, Subject},
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Characters of a reason.
const LONGEST_REASON: usize = 300;
/// Pictures and videos that help the reviewers.
const MOST_PICTURES: usize = 10;
const MOST_VIDEOS: usize = 1;

pub(crate) const ROUTES: &[Route] = &[
    Route::post(
        "/wxa/security/apply_privacy_interface",
        Needs::Account,
        apply,
    )
    .scopes(DEVELOP),
    Route::get("/wxa/security/get_privacy_interface", Needs::Account, list).scopes(DEVELOP),
    Route::get(
        "/wxa/security/get_code_privacy_info",
        Needs::Account,
        code_info,
    )
    .scopes(DEVELOP),
];

fn apply(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let call = ctx.call;
    let app_id = ctx.app_id().to_owned();
    let reason = ctx.need_text("content", 61034)?;
    let texts = |name: &str| -> Vec<&str> {
        let list = call.member(name).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    };
    let (pages, pictures, videos) = (texts("url_list"), texts("pic_list"), texts("video_list"));
    let shown = pages.len() + pictures.len() + videos.len();
    let too_much = pictures.len() > MOST_PICTURES || videos.len() > MOST_VIDEOS;
    if shown == 0 || too_much || reason.chars().count() > LONGEST_REASON {
        return Err(ApiError::of(61034));
    }
    if videos
        .iter()
        .any(|v| !v.to_ascii_lowercase().ends_with(".mp4"))
    {
        return Err(ApiError::of(61032));
    }
    let name = ctx.need_text("api_name", 61034)?;
    let name = known(name).ok_or_else(|| ApiError::of(61035))?;
    match mini(ctx)?.interfaces.status(name) {
        3 => return Err(ApiError::of(61031)),
        5 => return Err(ApiError::of(61035)),
        _ => {}
    }
    let request = ctx.state.ask(&app_id, Subject::Interface, Some(&component));
    let id = request.id;
    mini(ctx)?.interfaces.asked.insert(name, request);
    Ok(Answer::with(json!({ "audit_id": id })))
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let interfaces = &mini(ctx)?.interfaces;
    let told = |(name, does): &(&str, &str)| {
        let mut entry = json!({
            "api_name": name,
            "api_ch_name": does,
            "api_desc": does,
            "status": interfaces.status(name),
            "group_name": "地理位置",
        });
        if let Some(request) = interfaces.asked.get(name) {
            entry["audit_id"] = request.id.into();
            entry["apply_time"] = request.asked_at.into();
            if request.standing == Standing::Refused {
                entry["fail_reason"] = request.reason.clone().into();
            }
        }
        entry
    };
    let list: Vec<Value> = KNOWN.iter().map(told).collect();
    Ok(Answer::with(json!({ "interface_list": list })))
}

fn code_info(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let (now, pause) = (ctx.now, ctx.state.rules.code_check);
    let mini = mini(ctx)?;
    let version = mini
        .code
        .trial
        .as_ref()
        .ok_or_else(|| ApiError::of(86001))?;
    is_checked(version, now, pause)?;
    let (configured, called) = mini.interfaces.closed(version);
    let closed = [configured, called].concat();
    let unconfigured: Vec<&str> = version.unconfigured().collect();
    Ok(Answer::with(json!({
        "without_auth_list": closed,
        "without_conf_list": unconfigured,
    })))
}

/// WeChat looks at code for a while before it can be submitted: 61039 until then.
fn is_checked(version: &Version, now: i64, pause: u32) -> Result<(), ApiError> {
    if now < version.committed_at + i64::from(pause) {
        return Err(ApiError::of(61039));
    }
    Ok(())
}

/// Code is submitted: 61040 names the interfaces that it may not use. What it calls without having
/// configured it may be promised not to be used.
pub(super) fn may_be_submitted(
    mini: &Mini,
    version: &Version,
    (now, pause): (i64, u32),
    not_used: bool,
) -> Result<(), ApiError> {
    is_checked(version, now, pause)?;
    let (configured, called) = mini.interfaces.closed(version);
    let text = if !configured.is_empty() {
        format!(
            "ext.json配置的隐私接口{}无权限，请申请权限后再提交审核。",
            configured.join("、")
        )
    } else if !called.is_empty() && !not_used {
        format!(
            "代码中含有ext.json未配置隐私接口{}（暂无权限），请配置并申请权限或者承诺不使用这些接口（设置参数privacy_api_not_use为true）后再提交审核。",
            called.join("、"),
        )
    } else {
        return Ok(());
    };
    Err(ApiError::new(61040, text))
}
