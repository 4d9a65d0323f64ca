//! Finds WeChat's request id in the text of an error.

/// The id that WeChat's support asks for: `rid: 5f9a…-…-…`, or the older `hint: [x]` and
/// `hints: [ req_id: x ]`.
pub(crate) fn request_id(message: &str) -> Option<String> {
    after(message, "rid:", |c| c.is_ascii_hexdigit() || c == '-')
        .or_else(|| after(message, "req_id:", is_id))
        .or_else(|| after(message, "hint: [", is_id))
        .map(str::to_owned)
}

fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-_.!~".contains(c)
}

/// The run of wanted characters behind a mark that begins a word.
fn after<'a>(message: &'a str, mark: &str, wanted: fn(char) -> bool) -> Option<&'a str> {
    message.match_indices(mark).find_map(|(at, _)| {
        let begins = !message[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = message[at + mark.len()..].trim_start();
        let end = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        (begins && end > 0 && end <= 64).then(|| &rest[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::request_id;

    #[test]
    fn every_form_that_wechat_writes_is_found() {
        for (message, id) in [
            (
                "invalid credential rid: 65f1c2a3-1b2c3d4e-5f6a7b8c",
                Some("65f1c2a3-1b2c3d4e-5f6a7b8c"),
            ),
            (
                "api unauthorized, rid:65f1c2a3-1b2c3d4e-5f6a7b8c",
                Some("65f1c2a3-1b2c3d4e-5f6a7b8c"),
            ),
            (
                "invalid openid hint: [aB_1.x1-2] rid: 5f9a-1-2",
                Some("5f9a-1-2"),
            ),
            (
                "invalid credential hint: [xNFHYa0463vr18!]",
                Some("xNFHYa0463vr18!"),
            ),
            ("bad hints: [ req_id: Ixy7.Ab ]", Some("Ixy7.Ab")),
            ("invalid code, hint: [1721], from ip: 1.2.3.4", Some("1721")),
            ("grid: 12 is not an id", None),
            ("rid:", None),
            ("ok", None),
            ("", None),
        ] {
            assert_eq!(request_id(message).as_deref(), id, "{message}");
        }
    }
}
