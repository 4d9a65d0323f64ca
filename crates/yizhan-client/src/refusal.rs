//! Which error codes mean that the token is void, by product and kind of token.

use yizhan_core::{ErrCode, Product, TokenKind};

/// Whether a new token would help. 40001 is a wrong secret in WeCom and a void token elsewhere;
/// 42007 is a changed password and 41021 the wrong kind of token, which no renewal mends.
#[must_use]
pub fn is_token_refused(product: Product, token: TokenKind, code: ErrCode) -> bool {
    match (product, token) {
        (_, TokenKind::None | TokenKind::User) => false,
        (Product::Work, TokenKind::Suite) => matches!(code.0, 40014 | 42001 | 40082 | 42009),
        (Product::Work, _) => matches!(code.0, 40014 | 42001),
        (_, TokenKind::Component) => matches!(code.0, 40001 | 40014 | 42001 | 42006),
        _ => matches!(code.0, 40001 | 40014 | 42001),
    }
}

#[cfg(test)]
mod tests {
    use super::is_token_refused;
    use yizhan_core::{ErrCode, Product, TokenKind};

    #[test]
    fn the_same_code_means_different_things_per_product_and_token() {
        for (product, token, code, refused) in [
            (Product::Mp, TokenKind::Access, 40001, true),
            (Product::Mini, TokenKind::Access, 42001, true),
            (Product::Mp, TokenKind::None, 40001, false),
            (Product::Mp, TokenKind::User, 40001, false),
            (Product::Mp, TokenKind::Access, 42007, false),
            (Product::Open, TokenKind::Component, 42006, true),
            (Product::Open, TokenKind::Access, 42006, false),
            (Product::Open, TokenKind::Component, 61003, false),
            (Product::Open, TokenKind::Component, 40082, false),
            (Product::Work, TokenKind::Access, 40001, false),
            (Product::Work, TokenKind::Access, 40014, true),
            (Product::Work, TokenKind::Suite, 40082, true),
            (Product::Work, TokenKind::Suite, 42009, true),
        ] {
            let found = is_token_refused(product, token, ErrCode(code));
            assert_eq!(found, refused, "{product} {token:?} {code}");
        }
    }
}
