//! Interfaces for a visitor's place (地理位置接口): each is open to a mini program only after WeChat's
//! reviewers said yes.

use super::code::Version;
use crate::state::{
    notice::Event,
    review::{Request, Standing, Verdict},
};
use serde_json::json;
use std::collections::BTreeMap;

/// The interfaces that must be asked for, and what they do.
pub(crate) const KNOWN: &[(&str, &str)] = &[
    ("wx.chooseAddress", "获取用户收货地址"),
    ("wx.chooseLocation", "打开地图选择位置"),
    ("wx.choosePoi", "打开 POI 列表选择位置"),
    ("wx.getFuzzyLocation", "获取当前的模糊地理位置"),
    ("wx.getLocation", "获取当前的地理位置、速度"),
    ("wx.onLocationChange", "监听实时地理位置变化事件"),
    ("wx.startLocationUpdate", "前台接收位置消息"),
    ("wx.startLocationUpdateBackground", "前后台接收位置消息"),
];

/// What was asked for: the latest request of each interface.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interfaces {
    /// By the interface's name.
    pub(crate) asked: BTreeMap<&'static str, Request>,
}

/// The name of an interface as it is known here.
pub(crate) fn known(name: &str) -> Option<&'static str> {
    let mut names = KNOWN.iter().map(|(known, _)| *known);
    names.find(|known| *known == name)
}

impl Interfaces {
    /// Whether an interface may be used.
    fn is_open(&self, name: &str) -> bool {
        self.status(name) == 5
    }

    /// 1 to be asked for, 3 asked for, 4 refused, 5 open.
    pub(crate) fn status(&self, name: &str) -> i64 {
        match self.asked.get(name).map(|r| r.standing) {
            None | Some(Standing::Withdrawn) => 1,
            Some(Standing::Waiting | Standing::Delayed) => 3,
            Some(Standing::Refused) => 4,
            Some(Standing::Passed) => 5,
        }
    }

    /// Of the interfaces that code configures, and of those that it calls all the same: what it may
    /// not use.
    pub(crate) fn closed(&self, version: &Version) -> (Vec<&'static str>, Vec<&'static str>) {
        let closed = |name: &&str| !self.is_open(name);
        (
            version.configured.iter().copied().filter(closed).collect(),
            version.unconfigured().filter(closed).collect(),
        )
    }

    /// The reviewers decide: who asked, and what is pushed.
    pub(crate) fn decide(
        &mut self,
        id: i64,
        verdict: &Verdict,
        now: i64,
    ) -> Option<(Option<String>, Event)> {
        let (name, request) = self.asked.iter_mut().find(|(_, r)| r.id == id)?;
        if matches!(verdict, Verdict::Delay { .. }) || !request.decide(verdict, now) {
            return None;
        }
        let result = json!({
            "api_name": name,
            "apply_time": request.asked_at,
            "audit_id": id,
            "audit_time": now,
            "reason": request.reason,
            "status": request.number(),
        });
        let event = Event {
            name: "wxa_privacy_apply",
            members: vec![("result_info", result)],
        };
        Some((request.component.clone(), event))
    }
}

impl Version {
    /// The interfaces to be asked for that it calls without having configured them.
    pub(crate) fn unconfigured(&self) -> impl Iterator<Item = &'static str> {
        let called = self.contents.interfaces.iter();
        let called = called.filter_map(|name| known(name));
        called.filter(|name| !self.configured.contains(name))
    }
}
