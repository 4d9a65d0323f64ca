//! What an account shows of itself beside its name: head image and introduction (功能介绍).

use super::{Account, tally::Tally};

/// The head image and the introduction of an account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    /// How many head images there were before this one.
    pub(crate) head_image: u32,
    /// The introduction.
    pub(crate) signature: String,
    /// Head images set this month.
    pub(crate) head_images: Tally,
    /// Introductions set this month.
    pub(crate) signatures: Tally,
}

impl Account {
    /// Where its head image is; another address for another image.
    pub(crate) fn head_image_url(&self, base_url: &str) -> String {
        let number = self.profile.head_image;
        format!("{base_url}/mmhead/{}/{number}", self.is.app_id)
    }
}
