//! The mark that a value has passed this crate's checks. It can be carried on, never made elsewhere.

use std::ops::Deref;

/// Something that verification has let through. Only this crate makes one.
///
/// There is no constructor outside the crate:
///
/// ```compile_fail
/// let forged = yizhan_codec::Verified("<xml/>");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified<T>(T);

impl<T> Verified<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(value)
    }

    /// The same trust in another form: parsed, say.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Verified<U> {
        Verified(f(self.0))
    }

    /// The same trust in another form, where the change may fail.
    ///
    /// # Errors
    /// Whatever `f` returns.
    pub fn try_map<U, E>(self, f: impl FnOnce(T) -> Result<U, E>) -> Result<Verified<U>, E> {
        f(self.0).map(Verified)
    }

    /// Borrows the value and keeps the mark.
    pub fn as_ref(&self) -> Verified<&T> {
        Verified(&self.0)
    }

    /// Takes the value out.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Verified<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
