//! Which processes have the store open: each holds a shared lock on a file beside it, which ends with
//! the process however that ends. Who finds nobody there ends the leases of those who died.

use super::StoreError;
use rusqlite::Connection;
use std::{fs::File, path::Path};

/// The lock. A file system that has none costs a wait for leases of the dead, nothing more.
pub(super) struct Presence(#[expect(dead_code, reason = "held for its lock")] Option<File>);

impl Presence {
    /// Of a store in memory, which nobody else has.
    pub(super) fn alone() -> Self {
        Self(None)
    }

    pub(super) fn enter(db: &Connection, path: &Path) -> Result<Self, StoreError> {
        let mut name = path.as_os_str().to_owned();
        name.push("-open");
        let path = Path::new(&name);
        super::schema::keep_private(path)?;
        let file = File::open(path).map_err(|error| StoreError::Open {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
        if file.try_lock().is_ok() {
            db.execute("DELETE FROM lease", [])?;
            let _ = file.unlock();
        }
        let held = file.lock_shared().is_ok();
        Ok(Self(held.then_some(file)))
    }
}
