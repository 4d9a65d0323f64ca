//! `yizhan api`: the operation table, for people.

use super::{explain::product, failure::Failure, nearest::unknown, output::Format};
use clap::Subcommand;
use serde_json::{Value, json};
use std::fmt::Write;
use yizhan_core::{BodyKind, Product};
use yizhan_spec::{Entry, Field, Need};

/// Look up WeChat's server API.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  yizhan api list --product open\n  yizhan api show /cgi-bin/message/custom/send"
)]
pub(super) struct Api {
    #[command(subcommand)]
    what: What,
    /// How to print the result.
    #[arg(long, global = true, value_enum, default_value_t)]
    format: Format,
}

#[derive(Subcommand)]
enum What {
    /// Every operation: method, path, token, title.
    #[command(
        after_help = "Examples:\n  yizhan api list --product open\n  yizhan api list --product mp --group media upload"
    )]
    List(Filter),
    /// The operations of one path, with their members.
    #[command(after_help = "Example:\n  yizhan api show /cgi-bin/message/custom/send")]
    Show {
        /// As in /cgi-bin/user/info.
        path: String,
    },
    /// A product's operations as an OpenAPI 3.1 document.
    #[command(after_help = "Example:\n  yizhan api openapi mp > mp.json")]
    Openapi {
        /// mp, mini, open or work.
        #[arg(value_parser = product)]
        product: Product,
    },
}

/// Which operations are listed.
#[derive(clap::Args)]
struct Filter {
    /// Only those of one product: mp, mini, open or work.
    #[arg(long, value_parser = product)]
    product: Option<Product>,
    /// Only those of one group, as in `media`: the middle of an operation's name.
    #[arg(long)]
    group: Option<String>,
    /// Only those whose path, name or title holds this text.
    text: Option<String>,
}

impl Filter {
    fn fits(&self, entry: &Entry) -> bool {
        let holds = |text: &String| {
            let operation = &entry.operation;
            let text = text.to_lowercase();
            [operation.path, operation.name, entry.title]
                .iter()
                .any(|own| own.to_lowercase().contains(&text))
        };
        self.product.is_none_or(|p| p == entry.operation.product)
            && self.group.as_ref().is_none_or(|g| g == entry.group)
            && self.text.as_ref().is_none_or(holds)
    }
}

impl Api {
    pub(super) fn run(self) -> Result<(), Failure> {
        match &self.what {
            What::List(filter) => {
                let mut none = true;
                for entry in yizhan_spec::operations().iter().filter(|e| filter.fits(e)) {
                    self.format.print(&summary(entry), || line(entry));
                    none = false;
                }
                if none {
                    eprintln!("yizhan: this version's table has no operations of that kind");
                }
                Ok(())
            }
            What::Show { path } => {
                let entries = yizhan_spec::find_all(path);
                if entries.is_empty() {
                    return Err(unknown(path));
                }
                for entry in entries {
                    self.format.print(&whole(entry), || page(entry));
                }
                Ok(())
            }
            What::Openapi { product } => {
                let document = yizhan_spec::openapi::document(*product);
                self.format.print(&document, || format!("{document:#}"));
                Ok(())
            }
        }
    }
}

fn line(entry: &Entry) -> String {
    let operation = &entry.operation;
    format!(
        "{:<4}  {:<58}  {:<12}  {}",
        operation.method.as_str(),
        operation.path,
        operation.token.as_str(),
        entry.title
    )
}

fn summary(entry: &Entry) -> Value {
    let operation = &entry.operation;
    json!({
        "method": operation.method.as_str(),
        "path": operation.path,
        "token": operation.token.as_str(),
        "product": operation.product.as_str(),
        "group": entry.group,
        "name": operation.name,
        "type": type_path(entry),
        "title": entry.title,
    })
}

fn whole(entry: &Entry) -> Value {
    let shape = entry.shape();
    let list = |fields: &[Field]| fields.iter().map(member).collect::<Vec<_>>();
    let mut all = summary(entry);
    all["body"] = body(entry.operation.body).into();
    all["documentation"] = json!(entry.docs);
    all["note"] = entry.note.into();
    all["errors"] = json!(entry.errors);
    all["query"] = list(&shape.query).into();
    all["request"] = list(&shape.request).into();
    all["files"] = list(&shape.files).into();
    all["response"] = list(&shape.response).into();
    all
}

fn member(field: &Field) -> Value {
    json!({
        "name": field.name,
        "type": field.kind.to_string(),
        "required": field.need == Need::Required,
        "text": field.text,
    })
}

fn page(entry: &Entry) -> String {
    let operation = &entry.operation;
    let shape = entry.shape();
    let mut page = format!(
        "{} {}\n  {}\n",
        operation.method, operation.path, entry.title
    );
    let mut row = |name: &str, text: &str| {
        if !text.is_empty() {
            let _ = writeln!(page, "  {name:<8}{text}");
        }
    };
    row("name", operation.name);
    row("token", operation.token.as_str());
    row("body", body(operation.body));
    row("type", &type_path(entry));
    for doc in entry.docs {
        row("page", doc);
    }
    row("note", entry.note);
    for (name, fields) in [
        ("query", &shape.query),
        ("request", &shape.request),
        ("files", &shape.files),
        ("response", &shape.response),
    ] {
        if fields.is_empty() {
            continue;
        }
        let _ = writeln!(page, "  {name}");
        for field in fields {
            let need = match field.need {
                Need::Required => "required",
                Need::Optional => "optional",
                Need::Usual => "",
            };
            let kind = field.kind.to_string();
            let _ = writeln!(
                page,
                "    {:<28}{kind:<14}{need:<10}{}",
                field.name, field.text
            );
        }
    }
    page
}

/// The request's type, as a Rust path.
fn type_path(entry: &Entry) -> String {
    format!(
        "yizhan::{}::{}::{}",
        entry.crate_name, entry.group, entry.type_name
    )
}

fn body(kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::None => "none",
        BodyKind::Json => "json",
        BodyKind::Multipart { .. } => "multipart",
        BodyKind::Raw { .. } => "raw",
        _ => "other",
    }
}
