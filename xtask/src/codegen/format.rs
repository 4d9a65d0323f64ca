//! Formats generated files as `cargo fmt` would, a whole tree of modules in one start of rustfmt.

use super::Result;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// Formats the files, which are named relative to the root.
///
/// # Errors
/// What rustfmt says about a file.
pub(super) fn format(root: &Path, files: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let rust = |path: &Path| path.extension().is_some_and(|e| e == "rs");
    for (path, text) in files.iter().filter(|(path, _)| rust(path)) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
        fs::write(path, text)?;
    }
    // rustfmt follows the modules of a file, so only files that are nobody's module are named.
    let roots = files
        .keys()
        .filter(|path| rust(path) && !is_module(path, files));
    let started: Vec<Child> = roots
        .map(|path| start(root, &folder.path().join(path)))
        .collect::<Result<_>>()?;
    for child in started {
        let output = child.wait_with_output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
    }
    for (path, text) in files.iter_mut().filter(|(path, _)| rust(path)) {
        *text = fs::read_to_string(folder.path().join(path))?;
    }
    Ok(())
}

/// Whether another generated file declares it: `src/a.rs` beside `src/lib.rs`, `table/a.rs` below
/// `table.rs`.
fn is_module(path: &Path, files: &BTreeMap<PathBuf, String>) -> bool {
    let Some(folder) = path.parent() else {
        return false;
    };
    let library = folder.join("lib.rs");
    (path != library && files.contains_key(&library))
        || files.contains_key(&folder.with_extension("rs"))
}

fn start(root: &Path, file: &Path) -> Result<Child> {
    Ok(Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("rustfmt did not start: {e}"))?)
}
