//! The file name in a `Content-Disposition` header.

use http::HeaderValue;
use percent_encoding::percent_decode_str;

/// The name that a server gives to a file, without any path; `filename*` goes before `filename`.
pub(crate) fn file_name(header: &HeaderValue) -> Option<String> {
    // Names come as raw UTF-8, which is not what `to_str` accepts.
    let header = String::from_utf8_lossy(header.as_bytes());
    let mut plain = None;
    let mut extended = None;
    for (name, value) in parameters(&header) {
        match name.as_str() {
            "filename*" => extended = extended.or_else(|| decode_extended(&value)),
            "filename" => plain = plain.or(Some(value)),
            _ => {}
        }
    }
    let name = extended.or(plain)?;
    // Also what a browser of another system would take for a directory.
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    let name = name.trim();
    (!matches!(name, "" | "." | "..")).then(|| name.to_owned())
}

/// `utf-8''%e4%bd%a0.jpg`; other character sets are not met.
fn decode_extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_language, text) = rest.split_once('\'')?;
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    let text = percent_decode_str(text).decode_utf8().ok()?;
    Some(text.into_owned())
}

/// Splits at the semicolons that are not inside quotes.
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut piece = String::new();
    let (mut quoted, mut escaped) = (false, false);
    for c in header.chars().chain([';']) {
        match c {
            _ if escaped => {
                piece.push(c);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => {
                if let Some((name, value)) = piece.split_once('=') {
                    parameters.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
                }
                piece.clear();
            }
            _ => piece.push(c),
        }
    }
    parameters
}

#[cfg(test)]
mod tests {
    use super::file_name;
    use http::HeaderValue;

    #[test]
    fn names_come_in_several_forms_and_never_with_a_path() {
        for (header, name) in [
            (r#"attachment; filename="a b;c.jpg""#, Some("a b;c.jpg")),
            ("attachment; filename=plain.mp4", Some("plain.mp4")),
            (r#"attachment; filename="你好.png""#, Some("你好.png")),
            (
                "attachment; filename=x.png; filename*=UTF-8''%E4%BD%A0%20a.png",
                Some("你 a.png"),
            ),
            (
                "attachment; filename*=gbk''%C4; filename=y.png",
                Some("y.png"),
            ),
            (
                r#"attachment; FileName = "..\..\etc/passwd""#,
                Some("passwd"),
            ),
            (
                r#"inline; filename="say \"hi\".txt""#,
                Some(r#"say "hi".txt"#),
            ),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="open"#, None),
            ("attachment", None),
            ("", None),
        ] {
            let value = HeaderValue::from_bytes(header.as_bytes()).unwrap();
            assert_eq!(file_name(&value).as_deref(), name, "{header}");
        }
    }
}
