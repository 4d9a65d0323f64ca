//! What people do while a mini program is registered: the face check or the click that confirms an
//! application, and an official account's consent to the reuse of what it has shown.

use super::{
    answer::{Answer, Refused},
    consent::{component, overrides},
    params::Params,
    people::account,
    table::takes,
};
use crate::{
    push::outcome,
    server::Shared,
    state::{
        codes::{Purpose, REDIRECT_CODE_LIFE},
        register::{Application, Decision, Stage, Subject},
    },
};
use axum::Json;
use serde_json::json;

/// POST `face-check`.
pub(super) async fn face_check(shared: &Shared, mut params: Params) -> Answer {
    let component = params.text("component")?;
    let of = params.text("of")?;
    let name = params.text("name")?;
    let verdict = params.text("verdict")?;
    let status = params.int("status")?;
    let reason = params.text("reason")?.unwrap_or_default();
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "face-check"))?;
    if !matches!(
        of.as_deref(),
        None | Some("enterprise" | "person" | "trial" | "verification")
    ) {
        let kinds = "must be `enterprise`, `person`, `trial` or `verification`";
        return Err(Refused::bad("of", kinds));
    }
    let is_meant = |a: &&mut Application| {
        let (kind, named) = described(a);
        a.is_open()
            && component.as_ref().is_none_or(|c| *c == a.component)
            && of.as_deref().is_none_or(|of| of == kind)
            && name.as_ref().is_none_or(|n| named.contains(&n.as_str()))
    };
    let decided = {
        let mut state = shared.state();
        let open = state.applications.iter_mut().find(is_meant);
        let open = open.ok_or_else(|| {
            let message = "no application of that kind and name waits to be confirmed";
            Refused::conflict("no_application", message)
        })?;
        let id = open.id.clone();
        let decision = match verdict.as_deref() {
            None | Some("success") => Decision::Pass,
            Some("checking") => {
                open.stage = Stage::Checking;
                return Ok(Json(json!({ "id": id, "status": null, "deliveries": [] })));
            }
            Some("fail") => Decision::Fail(checked(status, open)?, reason),
            Some(_) => {
                let verdicts = "must be `success`, `checking` or `fail`";
                return Err(Refused::bad("verdict", verdicts));
            }
        };
        state.decide_application(&id, decision).map(|o| (id, o))
    };
    let Some((id, outcome)) = decided else {
        return Err(Refused::conflict(
            "no_application",
            "the application is decided",
        ));
    };
    let mut answer = json!({
        "id": id,
        "status": outcome.status,
        "appid": outcome.account,
        "auth_code": outcome.consent.as_ref().map(|c| c.event_code.as_str()),
    });
    answer["deliveries"] = outcome::push(shared, outcome, overrides).await.into();
    Ok(Json(answer))
}

/// The kind of an application, and the names that it goes by.
fn described(application: &Application) -> (&'static str, Vec<&str>) {
    match &application.subject {
        Subject::Enterprise(company) => ("enterprise", vec![&company.name, &company.code]),
        Subject::Person { name, wechat, .. } => ("person", vec![name, wechat]),
        Subject::Trial { name, .. } => ("trial", vec![name, &application.id]),
        Subject::Verification { account, company } => {
            ("verification", vec![account, &company.name, &company.code])
        }
    }
}

/// The status of a failure: any but 0.
fn checked(status: Option<i64>, application: &Application) -> Result<i64, Refused> {
    match (status, &application.subject) {
        (Some(0), _) => Err(Refused::bad(
            "status",
            "is any number but 0, which is success",
        )),
        (Some(status), _) => Ok(status),
        // The face was not recognised.
        (None, Subject::Person { .. }) => Ok(5),
        (None, _) => Ok(-1),
    }
}

/// POST `register-ticket`.
pub(super) fn ticket(shared: &Shared, mut params: Params) -> Answer {
    let component = component(shared, &mut params)?;
    let account = account(shared, &mut params)?;
    let verification = params.flag("copy_wx_verify")?.unwrap_or(true);
    params.done(takes("POST", "register-ticket"))?;
    let mut state = shared.state();
    if state.accounts.get(&account).is_some_and(|a| a.is_mini()) {
        let message =
            format!("account {account} is a mini program: only official accounts are reused");
        return Err(Refused::conflict("wrong_kind", message));
    }
    let purpose = Purpose::Reuse {
        component,
        account,
        verification,
    };
    let now = state.now();
    let ticket = state.codes.make(purpose, now, REDIRECT_CODE_LIFE);
    Ok(Json(
        json!({ "ticket": ticket, "expires_in": REDIRECT_CODE_LIFE }),
    ))
}
