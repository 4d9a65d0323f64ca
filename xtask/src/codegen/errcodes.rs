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

const SOURCE: &str = "spec/errcodes.jsonl";

/// All rows, by ascending codes; each has one meaning per product.
pub(super) struct Codes(Vec<Row>);

impl Codes {
    pub(super) fn read(root: &Path) -> Result<Self> {
        let text = fs::read_to_string(root.join(SOURCE))?;
        let mut rows: Vec<Row> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let at = |e: &dyn std::fmt::Display| format!("{SOURCE}:{}: {e}", number + 1);
            let row = read(line).map_err(|e| at(&e))?;
            let before = rows.iter().rev().take_while(|r| r.code >= row.code);
            let clashes =
                |r: &Row| r.code > row.code || r.products.iter().any(|p| row.products.contains(p));
            if before.into_iter().any(clashes) {
                return Err(at(&"codes ascend, and each has one meaning per product").into());
            }
            rows.push(row);
        }
        Ok(Self(rows))
    }

    /// What a code means for a product, as `yizhan_core::explain` finds it.
    pub(super) fn meaning(&self, product: Product, code: i32) -> Option<&str> {
        let rows = || self.0.iter().filter(|row| row.code == i64::from(code));
        let own = rows().find(|row| row.products.contains(&product));
        let shared = || rows().find(|row| !row.products.contains(&Product::Work));
        let row = own.or_else(|| shared().filter(|_| product != Product::Work))?;
        Some(&row.meaning)
    }

    pub(super) fn write(&self, files: &mut BTreeMap<PathBuf, String>) {
        let mut out = format!(
            "//! Generated from `{SOURCE}` by `cargo xtask codegen`. Do not edit.\n\n\
             use super::{{ErrClass, Explanation, Remedy, row}};\nuse crate::operation::Product;\n\n\
             const GIVE_UP: Remedy = Remedy::GiveUp;\nconst RENEW: Remedy = Remedy::RenewToken;\n\
             const QUOTA: Remedy = Remedy::Quota;\nconst ALERT: Remedy = Remedy::Alert;\n\n\
             const fn wait(seconds: u32) -> Remedy {{\nRemedy::BackOff {{ seconds }}\n}}\n\n",
        );
        let mut lines = String::new();
        let mut sets = BTreeMap::new();
        for row in &self.0 {
            let names = row.products.iter().map(|p| p.as_str().to_uppercase());
            let set = names.collect::<Vec<_>>().join("_");
            let _ = writeln!(
                lines,
                "    row({}, {}, {}, {set}, ErrClass::{}, {}, {}),",
                row.code,
                literal(&row.name),
                literal(&row.meaning),
                row.class,
                row.remedy,
                literal(&row.what_to_do)
            );
            sets.insert(set, &row.products);
        }
        for (name, products) in sets {
            let list: Vec<_> = products.iter().map(|p| format!("Product::{p:?}")).collect();
            let _ = writeln!(out, "const {name}: &[Product] = &[{}];", list.join(", "));
        }
        let _ = write!(
            out,
            "\n#[rustfmt::skip]\npub(super) static ROWS: &[Explanation] = &[\n{lines}];\n"
        );
        let path = PathBuf::from("crates/yizhan-core/src/errcode/table.rs");
        files.insert(path, out);
    }
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
