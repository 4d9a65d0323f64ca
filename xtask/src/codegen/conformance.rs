//! The list of all types for the conformance test, a file per crate.

use super::product::CRATES;
use std::{collections::BTreeMap, fmt::Write, path::PathBuf};
use yizhan_spec::source::Group;

/// Where the files go.
pub(super) const FOLDER: &str = "tests/conformance/src/types";

pub(super) fn write(groups: &[Group], files: &mut BTreeMap<PathBuf, String>) {
    for (name, _) in CRATES {
        let mut out = String::from(
            "//! Generated from `spec` by `cargo xtask codegen`. Do not edit.\n\n\
             use super::{Types, types};\n\n\
             /// Every endpoint of the crate.\npub(crate) const ALL: &[Types] = &[\n",
        );
        for group in groups.iter().filter(|g| g.crate_name == *name) {
            for operation in &group.operations {
                let _ = writeln!(
                    out,
                    "types::<yizhan_{name}::{}::{}>(),",
                    group.name, operation.type_name
                );
            }
        }
        out.push_str("];\n");
        files.insert(PathBuf::from(format!("{FOLDER}/{name}.rs")), out);
    }
}
