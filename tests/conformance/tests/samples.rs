//! No sample payload loses anything on its way through the types.

use yizhan_conformance::{check, folder, read};

#[test]
fn no_sample_loses_anything() {
    let folder = folder();
    let report = check(&read(&folder).unwrap());
    println!("{}: {report}", folder.display());
    for line in report.lossy.iter().chain(&report.failed) {
        println!("  {line}");
    }
    assert!(
        report.lossy.is_empty() && report.failed.is_empty(),
        "{report}"
    );
}
