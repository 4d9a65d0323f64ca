//! What a check found, and how to mend it.

/// How a check came out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Good,
    /// It works, but will not for long or not for everyone.
    Doubtful,
    Bad,
}

impl Verdict {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Good => "ok",
            Self::Doubtful => "warning",
            Self::Bad => "error",
        }
    }
}

/// What a check found.
pub(super) struct Finding {
    pub(super) check: String,
    pub(super) verdict: Verdict,
    pub(super) what: String,
    pub(super) remedy: Option<String>,
}

impl Finding {
    pub(super) fn good(check: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            check: check.into(),
            verdict: Verdict::Good,
            what: what.into(),
            remedy: None,
        }
    }

    pub(super) fn bad(
        check: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            verdict: Verdict::Bad,
            remedy: Some(remedy.into()),
            ..Self::good(check, what)
        }
    }

    pub(super) fn doubtful(
        check: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            verdict: Verdict::Doubtful,
            ..Self::bad(check, what, remedy)
        }
    }
}
