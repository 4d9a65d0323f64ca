//! Names in Rust, made from WeChat's.

/// Words that a member can only be called with `r#` before them.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Names of types that generated code uses itself.
const TAKEN: &[&str] = &[
    "AnswerKind",
    "BodyKind",
    "Box",
    "Default",
    "Endpoint",
    "Host",
    "Into",
    "IntoIterator",
    "Method",
    "None",
    "Operation",
    "Option",
    "Product",
    "SecretString",
    "Self",
    "Some",
    "String",
    "TokenKind",
    "Vec",
];

/// `api_query_auth` → `ApiQueryAuth`; capitals inside words stay.
#[must_use]
pub fn pascal(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter_map(|word| {
            let mut letters = word.chars();
            let first = letters.next()?.to_ascii_uppercase();
            Some(std::iter::once(first).chain(letters).collect::<String>())
        })
        .collect()
}

/// `ApiQueryAuth` → `api_query_auth`, `UDPDomain` → `udp_domain`.
#[must_use]
pub fn snake(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (i, c) in letters.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| letters.get(i));
        let after = letters.get(i + 1);
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        let plain = c.is_ascii_alphanumeric();
        if (starts || !plain) && !out.ends_with('_') {
            out.push('_');
        }
        if plain {
            out.push(c.to_ascii_lowercase());
        }
    }
    out
}

/// What a member is called in Rust: its name on the wire in snake case, made an identifier.
pub(crate) fn member(name: &str) -> String {
    let name = snake(name);
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        word if KEYWORDS.contains(&word) => format!("r#{word}"),
        word if word.starts_with(|c: char| c.is_ascii_digit()) => format!("n{word}"),
        _ => name,
    }
}

/// Whether a text can be the name of a member or a module as it stands.
pub(crate) fn is_snake(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
        && name.contains(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(plain)
        && !name.contains("__")
}

/// Whether a text can be the name of a module, and of a Cargo feature.
pub(crate) fn is_module(name: &str) -> bool {
    is_snake(name) && member(name) == name && !matches!(name, "all" | "default")
}

/// Whether a text can be the name of a type.
pub(crate) fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && !TAKEN.contains(&name)
}
