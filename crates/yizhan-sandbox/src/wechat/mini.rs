//! Mini programs managed by a platform: registration, templates, code, categories, testers, domains,
//! name, privacy, switches, what opens them, plug-ins.

pub(super) mod audit;
pub(super) mod category;
pub(super) mod commit;
pub(super) mod domains;
pub(super) mod interfaces;
pub(super) mod jump;
pub(super) mod link;
pub(super) mod naming;
pub(super) mod plugin;
pub(super) mod privacy;
pub(super) mod register;
pub(super) mod registered;
pub(super) mod release;
pub(super) mod settings;
pub(super) mod template;
pub(super) mod tester;
pub(super) mod wxacode;

use super::route::Ctx;
use crate::{
    errors::ApiError,
    state::{mini::Mini, tokens::Holder},
};

/// Permission set of development (开发管理权限).
const DEVELOP: &[u32] = &[18];

/// The mini program whose token came with the call; 48001 for another kind of account.
fn mini<'a>(ctx: &'a mut Ctx<'_>) -> Result<&'a mut Mini, ApiError> {
    let id = ctx.app_id().to_owned();
    ctx.state
        .minis
        .get_mut(&id)
        .ok_or_else(|| ApiError::of(48001))
}

/// The platform that calls on behalf; 86000 when the mini program calls by itself.
fn platform(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    match &ctx.holder {
        Some(Holder::Authorizer { component, .. }) => Ok(component.clone()),
        _ => Err(ApiError::of(86000)),
    }
}
