//! Paths without a behaviour of their own: token, method and members are checked against the
//! specification, then answered in shape with made-up values. Nothing is remembered.

use super::{
    answer::Answer,
    call::Call,
    guard,
    made_up::{answer_of, suits},
    route::{Ctx, Needs, Takes},
    work,
};
use crate::{
    errors::{self, ApiError},
    state::{State, tokens::Holder},
};
use axum::http::Method;
use bytes::Bytes;
use yizhan_core::{AnswerKind, BodyKind, Host, Product, TokenKind};
use yizhan_spec::{Entry, Field, find_all};

/// The smallest PNG there is: one transparent pixel.
const PNG: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
\0\0\0\rIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82";

/// Answers a call from the specification; 40066 when it knows no such path.
pub(crate) fn run(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let entries = served(ctx.call, ctx.host);
    let entry = choose(ctx.state, ctx.call, &entries).ok_or_else(|| ApiError::of(40066))?;
    let operation = &entry.operation;
    let needs = needs(entry);
    ctx.holder = if ctx.host == Host::Work {
        work::guard::caller(ctx, needs)?
    } else {
        let holder = guard::token(ctx.state, ctx.call, needs, ctx.now)?;
        if let Some(holder) = &holder {
            guard::may_call(ctx.state, ctx.call, holder)?;
        }
        holder
    };
    let takes = match operation.method {
        yizhan_core::Method::Get => Takes::Get,
        yizhan_core::Method::Post => Takes::Post,
    };
    guard::method_fits(ctx.call, takes)?;
    members_are_there(ctx.call, entry)?;
    if let Some(holder) = &ctx.holder {
        let owner = holder.app_id().to_owned();
        match ctx.host {
            Host::Work => work::guard::count(ctx.state, &owner, operation.path, ctx.now)?,
            _ => guard::count(ctx.state, &owner, operation.path, ctx.now)?,
        }
    }
    Ok(match operation.answer {
        AnswerKind::Json => Answer::Json(answer_of(entry, ctx.now, &ctx.shared.0.base_url)),
        AnswerKind::Binary | AnswerKind::BinaryOrJson => Answer::File {
            content_type: "image/png".into(),
            file_name: "file.png".into(),
            bytes: Bytes::from_static(PNG),
        },
    })
}

/// The token that a path of the specification needs.
pub(crate) fn needs_of(path: &str) -> Option<Needs> {
    find_all(path)
        .iter()
        .find(|e| e.operation.host == Host::Api)
        .map(|e| needs(e))
}

fn needs(entry: &Entry) -> Needs {
    match (entry.operation.token, entry.operation.host) {
        (TokenKind::Access | TokenKind::ContactSync, Host::Work) => Needs::Corp,
        (TokenKind::Access, _) => Needs::Account,
        (TokenKind::Component, _) => Needs::Component,
        (TokenKind::Suite, _) => Needs::Suite,
        (TokenKind::Provider, _) => Needs::Provider,
        // A user's token is a member of the request; models and devices have no world here.
        _ => Needs::Nothing,
    }
}

/// The operations of a path on the host that the call was sent to.
fn served(call: &Call, host: Host) -> Vec<&'static Entry> {
    if !matches!(host, Host::Api | Host::Work) {
        return Vec::new();
    }
    find_all(&call.path)
        .iter()
        .copied()
        .filter(|e| e.operation.host == host)
        .collect()
}

/// Of several operations that share a path, the one whose method, fixed members and product fit
/// best.
fn choose(state: &State, call: &Call, entries: &[&'static Entry]) -> Option<&'static Entry> {
    let product = product(state, call);
    entries.iter().copied().max_by_key(|e| {
        let method = call.method.as_str() == e.operation.method.as_str();
        let fixed = members_are_there(call, e).is_ok();
        let of_product = Some(e.operation.product) == product;
        (method, of_product, fixed)
    })
}

/// The product of the account whose token came with a call.
fn product(state: &State, call: &Call) -> Option<Product> {
    let token = call
        .param("access_token")
        .or_else(|| call.param("component_access_token"))?;
    match &state.tokens.get(token)?.holder {
        Holder::Component(_) => Some(Product::Open),
        holder if state.accounts.get(holder.app_id())?.is_mini() => Some(Product::Mini),
        _ => Some(Product::Mp),
    }
}

/// Whether everything that is required came, and is of the right kind.
fn members_are_there(call: &Call, entry: &Entry) -> Result<(), ApiError> {
    let shape = entry.shape();
    for field in &shape.query {
        if field.is_required() && call.param(&field.name).is_none() {
            return Err(wrong(entry, 40097, field, "is missing"));
        }
    }
    match entry.operation.body {
        BodyKind::Json => {
            guard::body_is_json(call)?;
            for field in &shape.request {
                // What may come in body or query counts in either.
                match call.member(&field.name) {
                    None | Some(serde_json::Value::Null) => {
                        if field.is_required() && call.param(&field.name).is_none() {
                            return Err(wrong(entry, 47001, field, "is missing"));
                        }
                    }
                    Some(value) if !suits(field, value) => {
                        return Err(wrong(entry, 47001, field, "has a wrong type"));
                    }
                    Some(_) => {}
                }
            }
            Ok(())
        }
        BodyKind::Multipart { files } if call.method == Method::POST => {
            let there = |name: &&str| call.parts.iter().any(|p| p.name == **name);
            if files.iter().any(there) || files.is_empty() {
                Ok(())
            } else {
                Err(ApiError::of(41005))
            }
        }
        BodyKind::Raw { .. } if call.body.is_empty() => Err(ApiError::of(44002)),
        _ => Ok(()),
    }
}

/// 40097 in the query and 47001 in the body; WeCom says 40058 to both.
fn wrong(entry: &Entry, code: i32, field: &Field, what: &str) -> ApiError {
    if entry.operation.host == Host::Work {
        return errors::work::about(40058, &format!("{} {what}", field.name));
    }
    let text = errors::text_of(code);
    ApiError::new(code, format!("{text} hint: [{} {what}]", field.name))
}
