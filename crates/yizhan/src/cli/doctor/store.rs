//! Whether the store opens.

use super::finding::Finding;
use yizhan_gateway::{Config, MasterKeySource, open_store};
use yizhan_keeper::Store;

pub(super) fn check(config: &Config) -> (Finding, Option<Store>) {
    let check = "store";
    let path = config.store.path.display();
    if !config.store.path.exists() {
        let finding = Finding::doubtful(
            check,
            format!("{path} does not exist yet"),
            "the gateway makes it on its first start",
        );
        return (finding, None);
    }
    if let MasterKeySource::File(key) = &config.store.master_key
        && !key.exists()
    {
        let finding = Finding::bad(
            check,
            format!("the master key {} is missing", key.display()),
            "put it back from its copy: without it the store's tokens cannot be read",
        );
        return (finding, None);
    }
    match open_store(config) {
        Ok(store) => {
            let finding = Finding::good(check, format!("{path} opens with its master key"));
            (finding, Some(store))
        }
        Err(error) => {
            let remedy = "check the path, its owner and the master key";
            (Finding::bad(check, error.to_string(), remedy), None)
        }
    }
}
