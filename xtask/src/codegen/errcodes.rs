//! The table of error codes inside yizhan-core, from `spec/errcodes.jsonl`.

use super::{Result, literal};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};
use yizhan_core::Product;

pub(super) fn write(root: &Path, files: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    let source = "spec/errcodes.jsonl";
    let text = fs::read_to_string(root.join(source))?;
    let mut out = String::from(
        "//! Generated from `spec/errcodes.jsonl` by `cargo xtask codegen`. Do not edit.\n\n\
         use super::{ErrClass, Explanation, Remedy, row};\nuse crate::operation::Product;\n\n\
         const GIVE_UP: Remedy = Remedy::GiveUp;\nconst RENEW: Remedy = Remedy::RenewToken;\n\
         const QUOTA: Remedy = Remedy::Quota;\nconst ALERT: Remedy = Remedy::Alert;\n\n\
         const fn wait(seconds: u32) -> Remedy {\nRemedy::BackOff { seconds }\n}\n\n",
    );
    let mut rows = String::new();
    let mut sets = BTreeMap::new();
    let mut last = (i64::MIN, Vec::new());
    for (number, line) in text.lines().enumerate() {
        let row = read(line).map_err(|e| format!("{source}:{}: {e}", number + 1))?;
        let repeated = row.code == last.0 && row.products.iter().any(|p| last.1.contains(p));
        if row.code < last.0 || repeated {
            return Err(format!(
                "{source}:{}: codes ascend, and each has one meaning per product",
                number + 1
            )
            .into());
        }
        let set: String = row
            .products
            .iter()
            .map(|p| format!("{p}_").to_uppercase())
            .collect();
        let set = set.trim_end_matches('_').to_owned();
        let _ = writeln!(
            rows,
            "    row({}, {}, {}, {set}, ErrClass::{}, {}, {}),",
            row.code,
            literal(&row.name),
            literal(&row.meaning),
            row.class,
            row.remedy,
            literal(&row.what_to_do)
        );
        last.0 = if last.0 == row.code {
            row.code
        } else {
            last.1.clear();
            row.code
        };
        last.1.extend(row.products.iter().copied());
        sets.insert(set, row.products);
    }
    for (name, products) in sets {
        let list: Vec<_> = products.iter().map(|p| format!("Product::{p:?}")).collect();
        let _ = writeln!(out, "const {name}: &[Product] = &[{}];", list.join(", "));
    }
    let _ = write!(
        out,
        "\n#[rustfmt::skip]\npub(super) static ROWS: &[Explanation] = &[\n{rows}];\n"
    );
    files.insert(
        PathBuf::from("crates/yizhan-core/src/errcode/table.rs"),
        out,
    );
    Ok(())
}

struct Row {
    code: i64,
    name: String,
    meaning: String,
    products: Vec<Product>,
    class: &'static str,
    remedy: String,
    what_to_do: String,
}

fn read(line: &str) -> Result<Row> {
    let value: Value = serde_json::from_str(line)?;
    let text = |key: &str| -> Result<String> {
        Ok(value[key]
            .as_str()
            .ok_or_else(|| format!("`{key}` is no text"))?
            .to_owned())
    };
    let products = value["products"]
        .as_array()
        .ok_or("`products` is no list")?;
    let products = products
        .iter()
        .map(|p| {
            p.as_str()
                .and_then(Product::from_name)
                .ok_or_else(|| format!("{p} is no product").into())
        })
        .collect::<Result<Vec<_>>>()?;
    let remedy = text("remedy")?;
    Ok(Row {
        code: value["code"].as_i64().ok_or("`code` is no number")?,
        name: text("name")?,
        meaning: text("meaning")?,
        products,
        class: class(&text("class")?)?,
        remedy: match (remedy.as_str(), remedy.strip_prefix("wait ")) {
            ("give_up", _) => "GIVE_UP".to_owned(),
            ("renew", _) => "RENEW".to_owned(),
            ("quota", _) => "QUOTA".to_owned(),
            ("alert", _) => "ALERT".to_owned(),
            (_, Some(seconds)) => format!("wait({})", seconds.parse::<u32>()?),
            _ => return Err(format!("`{remedy}` is no remedy").into()),
        },
        what_to_do: if value["do"].is_null() {
            String::new()
        } else {
            text("do")?
        },
    })
}

fn class(name: &str) -> Result<&'static str> {
    Ok(match name {
        "bad_param" => "BadParam",
        "not_found" => "NotFound",
        "permission" => "Permission",
        "quota" => "Quota",
        "busy_retryable" => "Busy",
        "rate_limit" => "RateLimit",
        "token_invalid" => "TokenInvalid",
        "token_expired" => "TokenExpired",
        "ip_not_allowed" => "IpNotAllowed",
        "auth_revoked" => "AuthRevoked",
        "other" => "Other",
        _ => return Err(format!("`{name}` is no class").into()),
    })
}
