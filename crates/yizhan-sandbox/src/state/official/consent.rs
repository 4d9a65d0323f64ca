//! Consent of people to subscription messages (订阅消息), kept per person and template.

use super::template::Purpose;
use std::collections::BTreeMap;

/// Consents of an account at most.
const MOST: usize = 200_000;

/// Who consents to what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct To {
    openid: String,
    template: String,
    /// The scene of a page; 0 elsewhere.
    scene: i64,
}

/// What people have consented to, and how many messages they allow; `None`: any number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Consents(BTreeMap<To, Option<u32>>);

fn to(openid: &str, template: &str, scene: i64) -> To {
    To {
        openid: openid.to_owned(),
        template: template.to_owned(),
        scene,
    }
}

impl Consents {
    /// Somebody presses "allow"; `false` when there is no room for it.
    pub(crate) fn give(
        &mut self,
        openid: &str,
        template: &str,
        purpose: Purpose,
        scene: i64,
    ) -> bool {
        let key = to(openid, template, scene);
        if self.0.len() >= MOST && !self.0.contains_key(&key) {
            return false;
        }
        let left = self.0.entry(key).or_insert(Some(0));
        *left = match purpose {
            Purpose::Always => None,
            // Of one scene, several consents are one.
            Purpose::Confirmed => Some(1),
            _ => left.map(|left| left.saturating_add(1)),
        };
        true
    }

    /// Uses one consent up; `false` when there is none. Without a scene, one of any scene.
    pub(crate) fn take(&mut self, openid: &str, template: &str, scene: Option<i64>) -> bool {
        let (from, until) = match scene {
            Some(scene) => (scene, scene),
            None => (0, i64::MAX),
        };
        let range = to(openid, template, from)..=to(openid, template, until);
        let found = self.0.range_mut(range).find(|(_, left)| **left != Some(0));
        match found {
            Some((_, Some(left))) => *left -= 1,
            Some((_, None)) => {}
            None => return false,
        }
        true
    }

    /// Somebody wants no more of these messages.
    pub(crate) fn withdraw(&mut self, openid: &str, template: &str) {
        self.0
            .retain(|to, _| to.openid != openid || to.template != template);
    }

    /// A template is gone, and every consent to it.
    pub(crate) fn forget(&mut self, template: &str) {
        self.0.retain(|to, _| to.template != template);
    }

    /// How many messages somebody allows; `None`: any number.
    pub(crate) fn left(&self, openid: &str, template: &str) -> Option<u32> {
        let range = to(openid, template, 0)..=to(openid, template, i64::MAX);
        let mut all = self.0.range(range).map(|(_, left)| *left);
        all.try_fold(0, |sum: u32, left| Some(sum.saturating_add(left?)))
    }
}
