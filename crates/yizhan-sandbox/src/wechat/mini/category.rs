//! Categories (类目): the tree, those that are set, adding, changing and deleting.

use super::mini;
use crate::{
    clock::china_month,
    errors::ApiError,
    state::{
        mini::category::{Category, KNOWN, Known, find},
        review::{Standing, Subject},
        tokens::Holder,
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Additions in a month.
const ADDED_A_MONTH: u32 = 5;
/// Categories of a mini program.
const MOST: usize = 20;
/// Permission sets of development and of basic settings.
const SCOPES: &[u32] = &[18, 30];

pub(crate) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/wxopen/getallcategories", Needs::Account, all).scopes(SCOPES),
    Route::post("/cgi-bin/wxopen/getcategoriesbytype", Needs::Account, all).scopes(SCOPES),
    Route::get("/cgi-bin/wxopen/getcategory", Needs::Account, set).scopes(SCOPES),
    Route::get("/wxa/get_category", Needs::Account, names).scopes(SCOPES),
    Route::post("/cgi-bin/wxopen/addcategory", Needs::Account, add).scopes(SCOPES),
    Route::post("/cgi-bin/wxopen/modifycategory", Needs::Account, modify).scopes(SCOPES),
    Route::post("/cgi-bin/wxopen/deletecategory", Needs::Account, delete).scopes(SCOPES),
];

/// The tree; with `verify_type` 1 (a person's) without what needs certificates.
fn all(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let personal = ctx.call.number("verify_type") == Some(1);
    let shown: Vec<&Known> = KNOWN
        .iter()
        .filter(|k| !personal || k.certificate.is_empty())
        .collect();
    let mut firsts: Vec<(i64, &str)> = shown.iter().map(|k| k.first).collect();
    firsts.dedup();
    let nothing = json!({ "exter_list": [], "remark": "" });
    let ids: Vec<i64> = firsts.iter().map(|(id, _)| *id).collect();
    let mut tree = vec![json!({ "id": 0, "children": ids, "qualify": nothing })];
    for (id, name) in firsts {
        let below = shown.iter().filter(|k| k.first.0 == id);
        let children: Vec<i64> = below.map(|k| k.second.0).collect();
        tree.push(json!({
            "id": id, "name": name, "level": 1, "father": 0, "children": children,
            "sensitive_type": 0, "qualify": nothing,
        }));
    }
    for k in &shown {
        let lists = match k.certificate {
            "" => json!([]),
            name => json!([{ "inner_list": [{ "name": name, "url": "" }] }]),
        };
        tree.push(json!({
            "id": k.second.0, "name": k.second.1, "level": 2, "father": k.first.0, "children": [],
            "sensitive_type": i64::from(!k.certificate.is_empty()),
            "qualify": { "exter_list": lists, "remark": "" },
        }));
    }
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "categories_list": { "categories": tree } }),
    ))
}

fn set(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let month = china_month(ctx.now);
    let categories = &mini(ctx)?.categories;
    let list: Vec<Value> = categories
        .set
        .iter()
        .filter_map(|c| {
            let known = find(c.first, c.second)?;
            let reason = c.request.as_ref().map_or("", |r| r.reason.as_str());
            Some(json!({
                "first": c.first,
                "first_name": known.first.1,
                "second": c.second,
                "second_name": known.second.1,
                "audit_status": c.status(),
                "audit_reason": reason,
            }))
        })
        .collect();
    Ok(Answer::Json(json!({
        "errcode": 0,
        "errmsg": "ok",
        "categories": list,
        "limit": ADDED_A_MONTH,
        "quota": categories.added.rest(month, ADDED_A_MONTH),
        "category_limit": MOST,
    })))
}

fn names(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let set = mini(ctx)?.categories.set.iter();
    let list: Vec<Value> = set
        .filter(|c| c.status() == 3)
        .filter_map(|c| find(c.first, c.second))
        .map(|k| {
            json!({
                "first_class": k.first.1,
                "second_class": k.second.1,
                "first_id": k.first.0,
                "second_id": k.second.0,
            })
        })
        .collect();
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "category_list": list }),
    ))
}

/// The category that a value names, with the certificates that it needs: 53303 otherwise.
fn named(value: &Value) -> Result<&'static Known, ApiError> {
    let number = |name: &str| value.get(name).and_then(Value::as_i64);
    let known = number("first")
        .zip(number("second"))
        .and_then(|(first, second)| find(first, second))
        .ok_or_else(|| ApiError::of(53303))?;
    let shown = value.get("certicates").and_then(Value::as_array);
    let filled = |c: &Value| {
        let text = |name: &str| c.get(name).and_then(Value::as_str).unwrap_or("");
        text("key") == known.certificate && !text("value").is_empty()
    };
    if known.certificate.is_empty() || shown.is_some_and(|list| list.iter().any(filled)) {
        Ok(known)
    } else {
        Err(ApiError::of(53303))
    }
}

/// Asks the reviewers where a certificate is needed.
fn category(ctx: &mut Ctx<'_>, known: &Known) -> Category {
    let account = ctx.app_id().to_owned();
    let component = ctx.holder.as_ref().and_then(Holder::component);
    let component = component.map(str::to_owned);
    let request = (!known.certificate.is_empty()).then(|| {
        ctx.state
            .ask(&account, Subject::Category, component.as_deref())
    });
    Category {
        first: known.first.0,
        second: known.second.0,
        request,
    }
}

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let month = china_month(ctx.now);
    let wanted = match ctx.call.member("categories") {
        Some(Value::Array(list)) if !list.is_empty() => list,
        _ => return Err(ApiError::of(53303)),
    };
    let wanted: Vec<&Known> = wanted.iter().map(named).collect::<Result<_, _>>()?;
    let categories = &mini(ctx)?.categories;
    for (i, known) in wanted.iter().enumerate() {
        let is_set = categories.set.iter().any(|c| c.second == known.second.0);
        let twice = wanted[..i].iter().any(|k| k.second.0 == known.second.0);
        if is_set || twice {
            return Err(ApiError::of(53304));
        }
    }
    if wanted.len() > categories.added.rest(month, ADDED_A_MONTH) as usize {
        return Err(ApiError::of(53300));
    }
    if categories.set.len() + wanted.len() > MOST {
        return Err(ApiError::of(53301));
    }
    for known in wanted {
        let category = category(ctx, known);
        let categories = &mut mini(ctx)?.categories;
        categories.set.push(category);
        categories.added.count(month);
    }
    Ok(Answer::ok())
}

/// Where in the list the category of the body is: 53303 when it is not set.
fn place(ctx: &mut Ctx<'_>) -> Result<usize, ApiError> {
    let (first, second) = (ctx.call.number("first"), ctx.call.number("second"));
    let mut set = mini(ctx)?.categories.set.iter();
    set.position(|c| Some(c.first) == first && Some(c.second) == second)
        .ok_or_else(|| ApiError::of(53303))
}

fn modify(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let place = place(ctx)?;
    let body = ctx.call.json().map_or(Value::Null, |b| b.clone().into());
    let known = named(&body)?;
    let set = &mini(ctx)?.categories.set;
    let refused = set[place]
        .request
        .as_ref()
        .is_some_and(|r| r.standing == Standing::Refused);
    if !refused {
        return Err(ApiError::of(53306));
    }
    let category = category(ctx, known);
    mini(ctx)?.categories.set[place] = category;
    Ok(Answer::ok())
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let place = place(ctx)?;
    let set = &mut mini(ctx)?.categories.set;
    if set[place].status() == 1 {
        return Err(ApiError::of(53308));
    }
    set.remove(place);
    Ok(Answer::ok())
}
