//! Unguessable bytes and names.

/// Fills a buffer from the operating system.
pub(crate) fn fill(buffer: &mut [u8]) {
    getrandom::fill(buffer).expect("the operating system gives random bytes");
}

/// 32 letters and digits of 128 random bits.
pub(crate) fn name() -> String {
    let mut bytes = [0_u8; 16];
    fill(&mut bytes);
    hex(&bytes)
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|b| [b >> 4, b & 15]);
    digits.map(|d| char::from(DIGITS[usize::from(d)])).collect()
}
