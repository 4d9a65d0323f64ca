//! The table of error codes inside yizhan-core.
use super::Result;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
pub(super) fn write(_root: &Path, _files: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    Ok(())
}
