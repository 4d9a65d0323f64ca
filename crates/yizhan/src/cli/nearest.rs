//! What a path that is not in the table was likely meant to be.

use super::failure::Failure;

/// Paths that are proposed for one that is not known.
const MOST_NEAR: usize = 5;
/// Letters that may be wrong.
const MOST_WRONG: usize = 3;

/// Names the paths and operations near one that is not known: those that hold it, shortest first,
/// else those that differ in a few letters.
pub(super) fn unknown(asked: &str) -> Failure {
    let operations = yizhan_spec::operations().iter();
    let names: Vec<&str> = match asked.starts_with('/') || !asked.contains('.') {
        true => operations.map(|entry| entry.operation.path).collect(),
        false => operations.map(|entry| entry.operation.name).collect(),
    };
    let mut near: Vec<(usize, &str)> = names
        .iter()
        .filter(|known| asked.len() >= 3 && known.contains(asked))
        .map(|known| (known.len(), *known))
        .collect();
    if near.is_empty() {
        let wrong = names
            .iter()
            .filter(|known| known.len().abs_diff(asked.len()) <= MOST_WRONG)
            .map(|known| (distance(asked, known), *known));
        near = wrong.filter(|(wrong, _)| *wrong <= MOST_WRONG).collect();
    }
    near.sort_unstable();
    near.dedup();
    near.truncate(MOST_NEAR);
    let near: Vec<_> = near.into_iter().map(|(_, known)| known).collect();
    Failure::new(if near.is_empty() {
        format!(
            "{asked} is not in the table (`yizhan api list` shows it); any path can still be called raw"
        )
    } else {
        format!(
            "{asked} is not in the table; did you mean\n  {}",
            near.join("\n  ")
        )
    })
}

/// How many letters have to be put in, left out or changed.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.bytes().enumerate() {
        let mut before = i;
        let mut left = i + 1;
        row[0] = left;
        for (cell, b) in row.iter_mut().skip(1).zip(other.bytes()) {
            let above = *cell;
            left = (before + usize::from(a != b)).min(above + 1).min(left + 1);
            before = above;
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn letters_that_differ_are_counted() {
        for (one, other, wrong) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "abc", 0),
            ("abc", "axc", 1),
            ("abc", "ac", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(one, other), wrong, "{one} {other}");
            assert_eq!(distance(other, one), wrong, "{other} {one}");
        }
    }
}
