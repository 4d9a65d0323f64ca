//! A number of times in a period: so many changes a month, so many withdrawals a day.

/// How often something was done in the period that is counted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    period: i64,
    times: u32,
}

impl Tally {
    /// How often it was done in this period.
    pub(crate) fn used(&self, period: i64) -> u32 {
        if self.period == period { self.times } else { 0 }
    }

    /// How often it may still be done in this period.
    pub(crate) fn rest(&self, period: i64, most: u32) -> u32 {
        most.saturating_sub(self.used(period))
    }

    /// Counts once more.
    pub(crate) fn count(&mut self, period: i64) {
        *self = Self {
            period,
            times: self.used(period) + 1,
        };
    }
}
