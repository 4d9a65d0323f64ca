//! Testers (体验者) of a mini program.

use super::{DEVELOP, mini};
use crate::{
    errors::ApiError,
    state::{State, tokens::random_text},
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Testers of a mini program.
const MOST_TESTERS: usize = 60;
/// Mini programs that a person tests.
const MOST_TESTED: usize = 50;

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/bind_tester", Needs::Account, bind).scopes(DEVELOP),
    Route::post("/wxa/unbind_tester", Needs::Account, unbind).scopes(DEVELOP),
    Route::post("/wxa/memberauth", Needs::Account, list).scopes(DEVELOP),
];

/// Whether a text can be a WeChat id; who has one can be found here.
pub(super) fn is_wechat_id(text: &str) -> bool {
    let rest = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    (6..=20).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(rest)
}

fn tested_by(state: &State, id: &str) -> usize {
    let tests = |mini: &&crate::state::mini::Mini| mini.testers.values().any(|t| t == id);
    state.minis.values().filter(tests).count()
}

fn bind(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_text("wechatid", 85001)?.to_owned();
    if !is_wechat_id(&id) {
        return Err(ApiError::of(85001));
    }
    let tested = tested_by(ctx.state, &id);
    let testers = &mut mini(ctx)?.testers;
    if testers.values().any(|t| *t == id) {
        return Err(ApiError::of(85004));
    }
    if tested >= MOST_TESTED {
        return Err(ApiError::of(85003));
    }
    if testers.len() >= MOST_TESTERS {
        return Err(ApiError::of(85002));
    }
    let userstr = random_text(28);
    testers.insert(userstr.clone(), id);
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "userstr": userstr }),
    ))
}

fn unbind(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let (id, userstr) = (call.text("wechatid"), call.text("userstr"));
    let testers = &mut mini(ctx)?.testers;
    let before = testers.len();
    testers.retain(|known, tester| Some(known.as_str()) != userstr && Some(tester.as_str()) != id);
    if testers.len() == before {
        return Err(ApiError::of(85001));
    }
    Ok(Answer::ok())
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    if ctx.call.text("action") != Some("get_experiencer") {
        return Err(ApiError::of(85022));
    }
    let testers = mini(ctx)?.testers.keys();
    let members: Vec<Value> = testers.map(|u| json!({ "userstr": u })).collect();
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "members": members }),
    ))
}
