//! Generated from `spec/mini/wxadrama.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mini.wxadrama.set_player_drama_recmd_switch",
        path: "/wxadrama/setplayerdramarecmdswitch",
        ..Operation::usual(Product::Mini)
    },
    Texts {
        group: "wxadrama",
        type_name: "SetPlayerDramaRecmdSwitch",
        title: "Switch the recommendations of the drama player (设置播放器剧目推荐开关)",
        docs: &[
            "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/videoplayer.html#%E6%92%AD%E6%94%BE%E5%8E%9F%E5%A7%8B%E8%A7%86%E9%A2%91",
        ],
        note: "",
        errors: &[],
        obsolete: None,
        shape: r"[request]
entry_type = int! default 2002  place where recommendations are shown
switch_status = bool!  true shows recommendations
",
    },
)];
