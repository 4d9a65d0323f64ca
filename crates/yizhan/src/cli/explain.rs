//! `yizhan explain`

use super::{failure::Failure, output::Format};
use serde_json::json;
use yizhan_core::{ErrCode, Product, errcode};

/// Say what an errcode means and what to do about it.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  yizhan explain 40001 --product open")]
pub(super) struct Explain {
    /// The errcode.
    #[arg(allow_negative_numbers = true)]
    errcode: i32,
    /// Whose meaning: the same number means different things per product. All of them by default.
    #[arg(long, value_parser = product)]
    product: Option<Product>,
    /// How to print the result.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Explain {
    pub(super) fn run(self) -> Result<(), Failure> {
        let products = match self.product {
            Some(product) => vec![product],
            None => Product::ALL.to_vec(),
        };
        let mut shown: Vec<(&errcode::Explanation, Vec<Product>)> = Vec::new();
        for product in products {
            if let Some(found) = errcode::explain(product, ErrCode(self.errcode)) {
                match shown
                    .iter_mut()
                    .find(|(known, _)| std::ptr::eq(*known, found))
                {
                    Some((_, products)) => products.push(product),
                    None => shown.push((found, vec![product])),
                }
            }
        }
        if shown.is_empty() {
            return Err(self.unknown());
        }
        for (found, products) in shown {
            let names: Vec<_> = products.iter().map(|p| p.as_str()).collect();
            let to_do = found.what_to_do;
            self.format.print(
                &json!({
                    "errcode": self.errcode,
                    "products": names,
                    "name": found.name,
                    "meaning": found.meaning,
                    "class": found.class.as_str(),
                    "what_to_do": to_do,
                }),
                || {
                    format!(
                        "{} {} ({})\n  {}\n  {to_do}",
                        self.errcode,
                        found.name,
                        names.join(", "),
                        found.meaning
                    )
                },
            );
        }
        Ok(())
    }
}

impl Explain {
    fn unknown(&self) -> Failure {
        let code = self.errcode;
        let Some(asked) = self.product else {
            return Failure::new(format!(
                "the errcode {code} is not known; the errmsg beside it says more"
            ));
        };
        let others: Vec<_> = Product::ALL
            .iter()
            .filter(|product| errcode::explain(**product, ErrCode(code)).is_some())
            .map(|product| product.as_str())
            .collect();
        Failure::new(if others.is_empty() {
            format!("the errcode {code} is not known; the errmsg beside it says more")
        } else {
            format!(
                "the errcode {code} is not known of {asked}, but of {}: leave --product out",
                others.join(", ")
            )
        })
    }
}

/// `--product`
pub(super) fn product(name: &str) -> Result<Product, String> {
    Product::from_name(name).ok_or_else(|| "one of mp, mini, open, work".to_owned())
}
