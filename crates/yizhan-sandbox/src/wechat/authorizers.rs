//! `/cgi-bin/component/api_get_authorizer_*`: who has authorised a component, and what they are.

use super::{
    answer::Answer,
    component::{authorization, func_info, own_component},
    route::{Ctx, Needs, Route},
};
use crate::{
    errors::ApiError,
    state::{
        Account, Authorization, State,
        mini::{Mini, category},
        register::register_type,
    },
    world::AccountKind,
};
use serde_json::{Value, json};

/// The `service_type_info` of a trial mini program.
const TRIAL_SERVICE: i64 = 12;
/// Authorizers on one page at most.
const LARGEST_PAGE: i64 = 500;

pub(crate) const ROUTES: &[Route] = &[
    Route::post(
        "/cgi-bin/component/api_get_authorizer_info",
        Needs::Component,
        get_authorizer_info,
    ),
    Route::post(
        "/cgi-bin/component/api_get_authorizer_list",
        Needs::Component,
        get_authorizer_list,
    ),
];

fn get_authorizer_info(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = own_component(ctx)?;
    let app_id = ctx.need_text("authorizer_appid", 40013)?;
    let authorization = authorization(ctx.state, &component, app_id)?;
    let account = ctx
        .state
        .accounts
        .get(app_id)
        .ok_or_else(|| ApiError::of(40013))?;
    let mut info = json!({
        "authorizer_appid": app_id,
        "func_info": func_info(authorization),
    });
    if authorization.exchanged {
        info["authorizer_refresh_token"] = authorization.refresh_token.clone().into();
    }
    Ok(Answer::Json(json!({
        "authorizer_info": account_info(ctx.state, account, &ctx.shared.0.base_url),
        "authorization_info": info,
    })))
}

fn account_info(state: &State, account: &Account, base_url: &str) -> Value {
    let service_type = match account.is.kind {
        AccountKind::Service => 2,
        AccountKind::Subscription | AccountKind::MiniProgram => 0,
    };
    let mut info = json!({
        "nick_name": account.is.name,
        "head_img": account.head_image_url(base_url),
        "service_type_info": { "id": service_type },
        "verify_type_info": { "id": 0 },
        "user_name": account.is.original_id,
        "principal_name": account.entity(),
        "alias": "",
        "business_info": {
            "open_store": 0, "open_scan": 0, "open_pay": 0, "open_card": 0, "open_shake": 0,
        },
        "qrcode_url": format!("{base_url}/qrcode/{}", account.is.app_id),
        "idc": 1,
        "signature": account.profile.signature,
        "account_status": 1,
        "register_type": 0,
        "basic_config": { "is_phone_configured": true, "is_email_configured": true },
        "channels_info": {},
    });
    if let Some(mini) = state.minis.get(&account.is.app_id) {
        info["MiniProgramInfo"] = mini_info(mini);
        info["register_type"] = mini.register_type.into();
        if mini.register_type == register_type::TRIAL {
            info["service_type_info"]["id"] = TRIAL_SERVICE.into();
        }
    }
    info
}

fn mini_info(mini: &Mini) -> Value {
    let [request, socket, upload, download, udp, _tcp, pages] = mini.domains.in_force();
    let set = mini.categories.set.iter().filter(|c| c.status() == 3);
    let categories: Vec<Value> = set
        .filter_map(|c| category::find(c.first, c.second))
        .map(|k| json!({ "first": k.first.1, "second": k.second.1 }))
        .collect();
    json!({
        "network": {
            "RequestDomain": request, "WsRequestDomain": socket, "UploadDomain": upload,
            "DownloadDomain": download, "UDPDomain": udp, "BizDomain": pages,
        },
        "categories": categories,
        // 0 here is what 1 is in getvisitstatus: open.
        "visit_status": i64::from(mini.code.closed),
    })
}

fn get_authorizer_list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = own_component(ctx)?;
    let call = ctx.call;
    let (Some(offset), Some(count)) = (call.number("offset"), call.number("count")) else {
        return Err(ApiError::of(40097));
    };
    if count > LARGEST_PAGE {
        return Err(ApiError::of(40170));
    }
    if offset < 0 || count < 0 {
        return Err(ApiError::of(40097));
    }
    let mut all: Vec<(&str, &Authorization)> = ctx
        .state
        .authorizations
        .iter()
        .filter(|((c, _), _)| *c == component)
        .map(|((_, account), authorization)| (account.as_str(), authorization))
        .collect();
    // Oldest consent first: pages stay in place while new accounts come.
    all.sort_by_key(|(account, authorization)| (authorization.since, *account));
    let list: Vec<Value> = all
        .iter()
        .skip(usize::try_from(offset).unwrap_or(usize::MAX))
        .take(usize::try_from(count).unwrap_or(0))
        .map(|(account, authorization)| {
            let mut entry = json!({
                "authorizer_appid": account,
                "auth_time": authorization.since,
            });
            if authorization.exchanged {
                entry["refresh_token"] = authorization.refresh_token.clone().into();
            }
            entry
        })
        .collect();
    Ok(Answer::Json(json!({
        "total_count": all.len(),
        "list": list,
    })))
}
