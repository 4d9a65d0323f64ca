//! `cargo xtask codegen`: writes everything that follows from `spec/`, or checks that it is current.
//!
//! What it writes is checked in, so nobody needs it to build. A test compares.

mod conformance;
mod docs;
mod endpoint;
mod errcodes;
mod format;
mod product;
mod rust;
mod table;
mod wire;

use crate::process::root;
use errcodes::Codes;
pub(crate) use product::CRATES;
use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    path::{Path, PathBuf},
};
use yizhan_core::Product;
use yizhan_spec::source::Group;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// File names and texts.
type Sources = Vec<(String, String)>;

const MARK: &str = "//! Generated";

/// Runs the sub-command: `--check` only compares.
///
/// # Errors
/// When a file of the specification is wrong, a file cannot be written, or, with `--check`, one is
/// not current.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let root = root();
    let files = generate(&root, &read(&root)?)?;
    if arguments.iter().any(|a| a == "--check") {
        let stale = stale(&root, &files)?;
        if stale.is_empty() {
            return Ok(());
        }
        return Err(format!(
            "not current, run `cargo xtask codegen`: {}",
            stale.join(", ")
        )
        .into());
    }
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
fn stale(root: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<String>> {
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

/// All generated files, relative to the root, from the files of the specification.
fn generate(root: &Path, sources: &Sources) -> Result<BTreeMap<PathBuf, String>> {
    let mut groups = Vec::new();
    for (file, text) in sources {
        groups.push(Group::parse(file, text)?);
    }
    let codes = Codes::read(root)?;
    let mut files = BTreeMap::new();
    let known = |g: &&Group| CRATES.iter().any(|(name, _)| g.crate_name == *name);
    if let Some(lost) = groups.iter().find(|g| !known(g)) {
        let (group, name) = (&lost.name, &lost.crate_name);
        return Err(format!("{group}: there is no crate `{name}`").into());
    }
    for about in CRATES {
        let groups: Vec<&Group> = groups.iter().filter(|g| g.crate_name == about.0).collect();
        product::write(root, *about, &groups, &codes, &mut files)?;
    }
    table::write(&groups, &mut files);
    conformance::write(&groups, &mut files);
    codes.write(&mut files);
    format::format(root, &mut files)?;
    Ok(files)
}

/// The files of the specification, in a fixed order.
fn read(root: &Path) -> Result<Sources> {
    let mut sources = Sources::new();
    for product in Product::ALL {
        let folder = root.join("spec").join(product.as_str());
        let mut names = Vec::new();
        for file in fs::read_dir(&folder).into_iter().flatten() {
            let name = file?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".toml") {
                names.push(name);
            }
        }
        names.sort();
        for name in names {
            let text = fs::read_to_string(folder.join(&name))?;
            sources.push((format!("spec/{product}/{name}"), text));
        }
    }
    Ok(sources)
}

/// The generated files that are there, relative to the root.
fn written(root: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = vec![
        PathBuf::from("spec/src/table"),
        PathBuf::from(conformance::FOLDER),
    ];
    for (name, _) in CRATES {
        folders.push(PathBuf::from(format!("crates/yizhan-{name}/src")));
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

/// A text as a Rust string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::{generate, read, root, stale};

    #[test]
    fn generated_code_is_current_and_a_changed_line_makes_it_stale() {
        let mut sources = read(&root()).unwrap();
        let files = generate(&root(), &sources).unwrap();
        let now = stale(&root(), &files).unwrap();
        assert!(now.is_empty(), "run `cargo xtask codegen`: {now:?}");

        let media = sources
            .iter_mut()
            .find(|(file, _)| file == "spec/mp/media.toml");
        let (_, text) = media.unwrap();
        *text = text.replace("of the upload or of the message", "of an upload");
        let changed = generate(&root(), &sources).unwrap();
        assert_eq!(
            stale(&root(), &changed).unwrap(),
            [
                "crates/yizhan-mp/src/media.rs",
                "spec/src/table/mp_media.rs"
            ]
        );
        let others = |path: &std::path::Path| !path.ends_with("media.rs");
        assert!(
            files
                .iter()
                .filter(|(path, _)| others(path) && !path.ends_with("mp_media.rs"))
                .all(|(path, text)| changed.get(path) == Some(text)),
            "the same specification gives the same code"
        );
    }
}
