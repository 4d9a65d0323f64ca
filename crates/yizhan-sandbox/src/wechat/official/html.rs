//! What WeChat takes out of an article's HTML: scripts, and pictures from elsewhere.

use std::ops::Range;

/// The HTML without scripts, its pictures without addresses that are not `own`.
pub(super) fn cleaned(html: &str, own: impl Fn(&str) -> bool) -> String {
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        clean.push_str(before);
        if is_named(tag, "<script") {
            // Without an end, everything up to the last of the text is script.
            let close = tag.to_ascii_lowercase().find("</script");
            let end = close.and_then(|at| Some(at + end_of_tag(&tag[at..])?));
            rest = end.map_or("", |end| &tag[end..]);
            continue;
        }
        let Some(end) = end_of_tag(tag) else {
            clean.push_str(tag);
            return clean;
        };
        let (tag, after) = tag.split_at(end);
        match source(tag).filter(|_| is_named(tag, "<img")) {
            Some((place, address)) if !own(address) => {
                clean.push_str(tag[..place.start].trim_end());
                clean.push_str(&tag[place.end..]);
            }
            _ => clean.push_str(tag),
        }
        rest = after;
    }
    clean + rest
}

/// The text of HTML without its tags.
pub(super) fn words(html: &str) -> String {
    let mut inside = false;
    let is_text = |c: &char| {
        let of_tag = inside || *c == '<';
        inside = of_tag && *c != '>';
        !of_tag
    };
    html.chars().filter(is_text).collect()
}

fn is_named(tag: &str, name: &str) -> bool {
    let follows = tag.as_bytes().get(name.len());
    tag.get(..name.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(name))
        && follows.is_none_or(|byte| !byte.is_ascii_alphanumeric())
}

/// Where a tag ends: behind the first `>` that is in no quotes.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (index, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(index + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The attribute `src` of a tag: where it stands, and its value.
fn source(tag: &str) -> Option<(Range<usize>, &str)> {
    let bytes = tag.as_bytes();
    let is_space = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_whitespace);
    let mut at = tag.find(|c: char| c.is_ascii_whitespace())?;
    while at < bytes.len() {
        if is_space(at) || bytes[at] == b'/' {
            at += 1;
            continue;
        }
        let start = at;
        let of_name = |b: &u8| !b.is_ascii_whitespace() && !matches!(b, b'=' | b'>' | b'/');
        at += bytes[at..].iter().take_while(|b| of_name(b)).count();
        let name = &tag[start..at];
        if bytes.get(at) != Some(&b'=') {
            at += usize::from(at == start);
            continue;
        }
        at += 1;
        let value = match bytes.get(at) {
            Some(quote @ (b'"' | b'\'')) => {
                let length = bytes[at + 1..].iter().position(|b| b == quote)?;
                let value = at + 1..at + 1 + length;
                at = value.end + 1;
                value
            }
            _ => {
                let bare = |b: &&u8| !b.is_ascii_whitespace() && **b != b'>';
                let length = bytes[at..].iter().take_while(bare).count();
                at += length;
                at - length..at
            }
        };
        if name.eq_ignore_ascii_case("src") {
            return Some((start..at, &tag[value]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{cleaned, words};
    use proptest::prelude::*;

    fn clean(html: &str) -> String {
        cleaned(html, |address| address.starts_with("http://own/"))
    }

    #[test]
    fn scripts_go_and_foreign_pictures_lose_their_address() {
        for (html, left) in [
            ("<p>春 & 茶</p>", "<p>春 & 茶</p>"),
            ("a<SCRIPT>alert('<p>')</Script >b", "ab"),
            ("a<script src=x></script>b<script>c", "ab"),
            ("<scripture>x", "<scripture>x"),
            (
                r#"<img alt="1 > 0" src="http://own/1">"#,
                r#"<img alt="1 > 0" src="http://own/1">"#,
            ),
            (
                r#"<img alt="a" src="https://else/1.png" width=3/>"#,
                r#"<img alt="a" width=3/>"#,
            ),
            ("<IMG SRC=https://else/1.png>茶", "<IMG>茶"),
            ("<img data-src='x' src='y'>", "<img data-src='x'>"),
            ("<a src=y>x</a> 1 < 2", "<a src=y>x</a> 1 < 2"),
            ("<img src=\"unclosed", "<img src=\"unclosed"),
            ("<img =x ==>", "<img =x ==>"),
        ] {
            assert_eq!(clean(html), left, "{html}");
        }
        assert_eq!(words("<p>三月，<b>春茶</b></p> 2 > 1"), "三月，春茶 2 > 1");
    }

    proptest! {
        #[test]
        fn any_text_is_read_to_its_end(html in "[<>='\" /a-z茶]{0,40}") {
            let clean = clean(&html);
            prop_assert!(clean.len() <= html.len());
        }
    }
}
