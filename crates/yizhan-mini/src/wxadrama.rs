//! Generated from `spec/mini/wxadrama.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini drama player (微短剧播放器)

use yizhan_core::{Endpoint, Operation, Product, wire_out};

/// Switch the recommendations of the drama player (设置播放器剧目推荐开关).
///
/// `POST /wxadrama/setplayerdramarecmdswitch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/videoplayer.html#%E6%92%AD%E6%94%BE%E5%8E%9F%E5%A7%8B%E8%A7%86%E9%A2%91)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetPlayerDramaRecmdSwitch {
    /// Place where recommendations are shown.
    ///
    /// `2002` unless set.
    pub entry_type: i64,
    /// True shows recommendations.
    pub switch_status: bool,
}

impl SetPlayerDramaRecmdSwitch {
    /// Starts with the required members.
    pub fn new(switch_status: impl Into<bool>) -> Self {
        Self {
            entry_type: 2002,
            switch_status: switch_status.into(),
        }
    }

    /// Place where recommendations are shown.
    ///
    /// `2002` unless set.
    pub fn entry_type(mut self, entry_type: impl Into<i64>) -> Self {
        self.entry_type = entry_type.into();
        self
    }
}

wire_out!(SetPlayerDramaRecmdSwitch {
    "entry_type" => entry_type,
    "switch_status" => switch_status,
});

/// The answer to [`SetPlayerDramaRecmdSwitch`].
pub type SetPlayerDramaRecmdSwitchResponse = yizhan_core::Done;

impl Endpoint for SetPlayerDramaRecmdSwitch {
    type Response = SetPlayerDramaRecmdSwitchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxadrama.set_player_drama_recmd_switch",
        path: "/wxadrama/setplayerdramarecmdswitch",
        ..Operation::usual(Product::Mini)
    };
}
