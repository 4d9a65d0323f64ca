//! A value in force, and perhaps the one before it.

#[derive(Clone)]
pub(crate) struct Rotated<T> {
    pub(crate) current: T,
    pub(crate) previous: Option<T>,
}

impl<T> Rotated<T> {
    pub(crate) fn new(current: T) -> Self {
        Self {
            current,
            previous: None,
        }
    }

    /// Both, the current one first, each with whether it is the previous one.
    pub(crate) fn each(&self) -> impl Iterator<Item = (bool, &T)> {
        std::iter::once((false, &self.current)).chain(self.previous.iter().map(|it| (true, it)))
    }

    /// The one asked for; the current one where there is no previous.
    pub(crate) fn get(&self, previous: bool) -> &T {
        self.previous
            .as_ref()
            .filter(|_| previous)
            .unwrap_or(&self.current)
    }
}
