//! Every endpoint's request and answer as functions on JSON: read into the type, written again.

mod mini;
mod mp;
mod office;
mod open;
mod shop;
mod work;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use yizhan_core::{Endpoint, Operation};

/// What comes back when a payload has gone through a type.
type Through = fn(&Value) -> Result<Value, String>;

/// One endpoint without its types.
pub(crate) struct Types {
    pub(crate) operation: &'static Operation,
    pub(crate) request: Through,
    pub(crate) response: Through,
}

const fn types<E>() -> Types
where
    E: Endpoint + DeserializeOwned,
    E::Response: Serialize,
{
    Types {
        operation: E::OPERATION,
        request: through::<E>,
        response: through::<E::Response>,
    }
}

fn through<T: DeserializeOwned + Serialize>(payload: &Value) -> Result<Value, String> {
    // By way of text, as on the wire: numbers keep all their digits.
    let typed: T = serde_json::from_str(&payload.to_string()).map_err(|e| e.to_string())?;
    serde_json::to_value(&typed).map_err(|e| e.to_string())
}

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = &'static Types> {
    [
        mini::ALL,
        mp::ALL,
        office::ALL,
        open::ALL,
        shop::ALL,
        work::ALL,
    ]
    .into_iter()
    .flatten()
}
