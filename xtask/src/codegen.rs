//! `cargo xtask codegen`: writes everything that follows from `spec/`, or checks that it is current.
//!
//! What it writes is checked in, so nobody needs it to build. A test calls [`stale`].

mod conformance;
mod endpoint;
mod errcodes;
mod product;
mod rust;
mod table;

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use yizhan_spec::source::Group;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const MARK: &str = "//! Generated";

/// Runs the sub-command: `--check` only compares.
///
/// # Errors
/// When a file of the specification is wrong, a file cannot be written, or, with `--check`, one is
/// not current.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let root = root();
    if arguments.iter().any(|a| a == "--check") {
        let stale = stale(&root)?;
        if stale.is_empty() {
            return Ok(());
        }
        return Err(format!(
            "not current, run `cargo xtask codegen`: {}",
            stale.join(", ")
        )
        .into());
    }
    let files = generate(&root)?;
    for old in written(&root)? {
        if !files.contains_key(&old) {
            fs::remove_file(root.join(&old))?;
        }
    }
    for (path, text) in &files {
        let path = root.join(path);
        if fs::read_to_string(&path).ok().as_deref() == Some(text) {
            continue;
        }
        fs::create_dir_all(path.parent().unwrap_or(&root))?;
        fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

/// The generated files that differ from what the specification says now.
pub(crate) fn stale(root: &Path) -> Result<Vec<String>> {
    let files = generate(root)?;
    let mut out: Vec<String> = files
        .iter()
        .filter(|(path, text)| {
            fs::read_to_string(root.join(path)).ok().as_deref() != Some(text.as_str())
        })
        .map(|(path, _)| path.display().to_string())
        .collect();
    out.extend(
        written(root)?
            .into_iter()
            .filter(|path| !files.contains_key(path))
            .map(|path| path.display().to_string()),
    );
    Ok(out)
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// All generated files, relative to the root.
fn generate(root: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let groups = read_groups(root)?;
    let mut files = BTreeMap::new();
    for product in yizhan_core::Product::ALL {
        let groups: Vec<&Group> = groups.iter().filter(|g| g.product == product).collect();
        product::write(root, product, &groups, &mut files)?;
    }
    table::write(&groups, &mut files);
    conformance::write(&groups, &mut files);
    errcodes::write(root, &mut files)?;
    for (path, text) in &mut files {
        if path.extension().is_some_and(|e| e == "rs") {
            *text = rustfmt(root, text).map_err(|e| format!("{}: {e}", path.display()))?;
        }
    }
    Ok(files)
}

fn read_groups(root: &Path) -> Result<Vec<Group>> {
    let mut groups = Vec::new();
    for product in yizhan_core::Product::ALL {
        let folder = root.join("spec").join(product.as_str());
        if !folder.exists() {
            continue;
        }
        let mut names = Vec::new();
        for file in fs::read_dir(&folder)? {
            let name = file?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".toml") {
                names.push(name);
            }
        }
        names.sort();
        for name in names {
            let text = fs::read_to_string(folder.join(&name))?;
            groups.push(Group::parse(&format!("spec/{product}/{name}"), &text)?);
        }
    }
    Ok(groups)
}

/// The generated files that are there, relative to the root.
fn written(root: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = vec![
        PathBuf::from("spec/src/table"),
        PathBuf::from(conformance::FOLDER),
    ];
    for product in yizhan_core::Product::ALL {
        folders.push(PathBuf::from(format!("crates/yizhan-{product}/src")));
    }
    let mut out = Vec::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else {
            continue;
        };
        for entry in entries {
            let path = folder.join(entry?.file_name());
            let full = root.join(&path);
            if full.is_file() && fs::read_to_string(&full)?.starts_with(MARK) {
                out.push(path);
            }
        }
    }
    Ok(out)
}

fn rustfmt(root: &Path, text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args([
            "--edition",
            "2024",
            "--emit",
            "stdout",
            "--quiet",
            "--config-path",
        ])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().ok_or("rustfmt has no input")?;
    let source = text.to_owned();
    let feeder = std::thread::spawn(move || input.write_all(source.as_bytes()));
    let output = child.wait_with_output()?;
    feeder.join().map_err(|_| "rustfmt could not be fed")??;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A text as a Rust string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::{generate, root, stale};

    #[test]
    fn what_is_checked_in_is_what_the_specification_says() {
        let stale = stale(&root()).unwrap();
        assert!(stale.is_empty(), "run `cargo xtask codegen`: {stale:?}");
    }

    #[test]
    fn generating_twice_gives_the_same_and_rustfmt_changes_nothing() {
        let files = generate(&root()).unwrap();
        assert_eq!(files, generate(&root()).unwrap());
        for (path, text) in files.iter().filter(|(p, _)| p.ends_with("component.rs")) {
            let again = super::rustfmt(&root(), text).unwrap();
            assert_eq!(&again, text, "{}", path.display());
        }
    }
}
