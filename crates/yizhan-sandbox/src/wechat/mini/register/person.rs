//! A person's mini program.
//! <https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html>

use super::{apply, check_person};
use crate::{
    errors::ApiError,
    state::register::{Application, LAPSED, Stage, Subject},
    wechat::{answer::Answer, route::Ctx},
};
use serde_json::json;

pub(super) fn run(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    match ctx.call.param("action") {
        Some("create") => create(ctx),
        Some("query") => query(ctx),
        _ => Err(ApiError::new(-1, "invalid action")),
    }
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (call, base_url) = (ctx.call, ctx.shared.0.base_url.clone());
    let component = ctx.app_id().to_owned();
    let name = ctx.need_text("idname", 89253)?.to_owned();
    let wechat = ctx.need_text("wxuser", 89253)?.to_owned();
    check_person(ctx, &wechat, &name)?;
    let same = |a: &Application| {
        a.is_open() && matches!(&a.subject, Subject::Person { wechat: w, .. } if *w == wechat)
    };
    if ctx.state.applications.iter().any(same) {
        return Err(ApiError::of(89249));
    }
    let phone = call.text("component_phone").unwrap_or_default().to_owned();
    let subject = Subject::Person {
        name,
        wechat,
        phone,
    };
    let application = apply(ctx, &component, subject)?;
    Ok(told(application, &base_url))
}

fn query(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_text("taskid", 85060)?;
    let component = ctx.app_id();
    ctx.state
        .applications
        .iter()
        .find(|a| a.id == id && a.component == component)
        .filter(|a| matches!(a.subject, Subject::Person { .. }))
        .map(|a| told(a, &ctx.shared.0.base_url))
        .ok_or_else(|| ApiError::of(85060))
}

fn told(application: &Application, base_url: &str) -> Answer {
    let status = match application.stage {
        Stage::Waiting => 0,
        Stage::Checking => 6,
        Stage::Done => 12,
        Stage::Failed(LAPSED) => 1,
        Stage::Failed(status) => status,
    };
    let id = &application.id;
    Answer::with(json!({
        "taskid": id,
        "authorize_url": format!("{base_url}/wxawap/fastregisterpersonal?action=show&create_token={id}"),
        "status": status,
    }))
}
