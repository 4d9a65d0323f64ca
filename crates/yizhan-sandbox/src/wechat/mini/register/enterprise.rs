//! A company's mini program, by the face check of its legal person.

use super::{apply, check_person, company};
use crate::{
    errors::ApiError,
    state::register::{Stage, Subject},
    wechat::{answer::Answer, route::Ctx},
};
use serde_json::Value;

pub(super) fn run(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    match ctx.call.param("action") {
        Some("create") => create(ctx),
        Some("search") => search(ctx),
        _ => Err(ApiError::new(-1, "invalid action")),
    }
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = ctx.app_id().to_owned();
    let asked = ctx
        .call
        .json()
        .map(|members| Value::Object(members.clone()));
    let company = company(&asked.unwrap_or_default(), "name")?;
    check_person(ctx, &company.wechat, &company.person)?;
    if ctx.state.has_applied(&company.code) {
        return Err(ApiError::of(89249));
    }
    apply(ctx, &component, Subject::Enterprise(company))?;
    Ok(Answer::ok())
}

/// The latest application of a company; one that has failed is gone.
fn search(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = ctx.app_id();
    let name = ctx.need_text("name", 89253)?;
    let wechat = ctx.need_text("legal_persona_wechat", 89253)?;
    let person = ctx.need_text("legal_persona_name", 89253)?;
    check_person(ctx, wechat, person)?;
    let stage = ctx
        .state
        .applications
        .iter()
        .rev()
        .find(|a| {
            a.component == component
                && matches!(&a.subject, Subject::Enterprise(c) if c.name == name && c.wechat == wechat)
        })
        .map(|a| a.stage);
    match stage {
        Some(Stage::Done) => Ok(Answer::ok()),
        Some(Stage::Waiting) => Err(ApiError::of(89251)),
        Some(Stage::Checking) => Err(ApiError::of(89252)),
        Some(Stage::Failed(_)) | None => Err(ApiError::of(89250)),
    }
}
