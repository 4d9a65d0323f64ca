//! Documentation of generated items, from texts that know nothing of Markdown but code in backticks.

use super::{Result, errcodes::Codes};
use std::fmt::Write;
use yizhan_core::{Product, TokenKind};
use yizhan_spec::{Field, Preset, source::OperationSpec};

pub(super) fn field_docs(field: &Field) -> String {
    let text = if field.text.is_empty() {
        format!("`{}`.", field.name)
    } else {
        sentence(&field.text)
    };
    let mut out = format!("/// {text}\n");
    if let Some(Preset::Default(value)) = &field.preset {
        let _ = writeln!(out, "///\n/// `{value}` unless set.");
    }
    out
}

pub(super) fn operation_docs(o: &OperationSpec, product: Product, codes: &Codes) -> Result<String> {
    let (title, method, path) = (sentence(&o.title), o.method, &o.path);
    let mut out = format!("/// {title}\n///\n/// `{method} {path}`");
    match o.token {
        TokenKind::None => out.push_str(", no token."),
        TokenKind::User => out.push_str(", the user's token is a member of the request."),
        TokenKind::Access => {
            let _ = write!(out, ", token in `{}`.", o.token_param);
        }
        kind => {
            let kind = kind.as_str().replace('_', " ");
            let _ = write!(out, ", {kind} token in `{}`.", o.token_param);
        }
    }
    for (i, doc) in o.docs.iter().enumerate() {
        let doc = doc.replace('(', "%28").replace(')', "%29");
        let _ = match i {
            0 => write!(out, "\n///\n/// [Documentation]({doc})"),
            _ => write!(out, " [({})]({doc})", i + 1),
        };
    }
    out.push('\n');
    for paragraph in o.note.split("\n\n").filter(|p| !p.trim().is_empty()) {
        out.push_str("///\n");
        for line in paragraph.trim().lines() {
            let _ = writeln!(out, "/// {}", escape(line.trim()));
        }
    }
    if !o.files.is_empty() {
        let files: Vec<_> = o.files.iter().map(file).collect();
        let files = files.join(", ");
        let _ = writeln!(out, "///\n/// Files beside the request: {files}.");
    }
    if let Some(instead) = &o.obsolete {
        let _ = writeln!(out, "///\n/// Obsolete: {}", sentence(instead));
    }
    if !o.errors.is_empty() {
        out.push_str("///\n/// # Errors\n///\n");
    }
    for code in &o.errors {
        let meaning = codes.meaning(product, *code).ok_or_else(|| {
            let name = &o.name;
            format!("{name}: errors: {code} is not in spec/errcodes.jsonl for {product}")
        })?;
        let _ = writeln!(out, "/// - `{code}`: {}", escape(meaning));
    }
    Ok(out)
}

fn file(field: &Field) -> String {
    let mut out = format!("`{}`", field.name);
    if !field.text.is_empty() {
        let _ = write!(out, " ({})", escape(&field.text));
    }
    out
}

/// A text as a sentence of Markdown.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    let address = text.starts_with("http");
    let mut out = match first {
        Some(first) if !address => escape(&(first + letters.as_str())),
        _ => escape(text),
    };
    if !out.ends_with(['.', '。', '!', '?', '！', '？']) {
        out.push('.');
    }
    out
}

/// Plain text as Markdown: addresses become links, pairs of backticks stay code, and nothing else
/// has a meaning.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    // What starts a list, a heading or a quotation is none.
    let number = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    if number.len() < rest.len() && number.starts_with(['.', ')']) {
        out.push_str(&rest[..rest.len() - number.len()]);
        out.push('\\');
        rest = number;
    } else if rest.starts_with(['#', '-', '+', '=']) {
        out.push('\\');
    }
    while let Some(c) = rest.chars().next() {
        if let Some(code) = code(rest) {
            out.push_str(code);
            rest = &rest[code.len()..];
        } else if let Some(address) = address(rest) {
            let _ = write!(out, "<{address}>");
            rest = &rest[address.len()..];
        } else {
            if "\\`*_[]<>|~&".contains(c) && !is_inside_a_word(&out, rest) {
                out.push('\\');
            }
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// A `_` or `&` between letters means nothing in Markdown.
fn is_inside_a_word(before: &str, rest: &str) -> bool {
    let mut after = rest.chars();
    let c = after.next();
    matches!(c, Some('_' | '&'))
        && before.ends_with(char::is_alphanumeric)
        && after
            .next()
            .is_some_and(|c| c.is_alphanumeric() || c == '_')
        && !rest.contains(';')
}

fn code(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('`')?;
    let end = inside.find('`').filter(|end| *end > 0)?;
    Some(&text[..end + 2])
}

fn address(text: &str) -> Option<&str> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let allowed = |c: char| c.is_ascii_graphic() && !"<>\"'()[]`".contains(c);
    let end = text.find(|c| !allowed(c)).unwrap_or(text.len());
    let address = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*']);
    let host = address.split_once("://")?.1;
    host.contains('.').then_some(address)
}

#[cfg(test)]
mod tests {
    use super::{escape, sentence};

    #[test]
    fn texts_mean_nothing_in_markdown_but_code_and_addresses() {
        for (text, markdown) in [
            ("a list [a, b] of <b>", "a list \\[a, b\\] of \\<b\\>"),
            ("open_id & user_id", "open_id \\& user_id"),
            ("`[code]` and one `", "`[code]` and one \\`"),
            ("9:00 * * 1-5 *", "9:00 \\* \\* 1-5 \\*"),
            (
                "see https://a.cn/x_y?b=[1].",
                "see <https://a.cn/x_y?b=>\\[1\\].",
            ),
            ("（https://a.cn）or http://", "（<https://a.cn>）or http://"),
            ("1. the first", "1\\. the first"),
            ("# of files", "\\# of files"),
            ("2.5 yuan", "2\\.5 yuan"),
            ("_blank", "\\_blank"),
            ("甲_乙", "甲_乙"),
        ] {
            assert_eq!(escape(text), markdown);
        }
    }

    #[test]
    fn a_sentence_starts_with_a_capital_and_has_an_end() {
        assert_eq!(sentence("the user (用户)"), "The user (用户).");
        assert_eq!(sentence("https://a.cn/b"), "<https://a.cn/b>.");
        assert_eq!(sentence("`id` of it!"), "`id` of it!");
    }
}
