//! Generated from `spec/work/meeting_mra.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.meeting_mra.hangup",
            path: "/cgi-bin/meeting/mra/hangup",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_mra",
            type_name: "Hangup",
            title: "Hang up an MRA device (挂断MRA呼叫)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98789"],
            note: "MRA devices are H.323 and SIP conference systems that joined the meeting.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
mra = {mra}!  the device
[types.mra]
tmp_openid = string!  temporary id of the device, within this meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_mra.query_status",
            path: "/cgi-bin/meeting/mra/query_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_mra",
            type_name: "QueryStatus",
            title: "Get the state of an MRA device (获取MRA状态信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98786"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
tmp_openid = string!  temporary id of the device, within this meeting
[response]
tmp_openid = string  temporary id of the device, within this meeting
instance_id = int  kind of client, 9 for VoIP or SIP devices
user_role = int  0 member, 1 creator, 2 host, 3 creator and host, 4 visitor, 5 visitor and host, 6 co-host, 7 creator and co-host
webinar_member_role = int?  0 ordinary, 1 internal guest, 2 external guest, 3 guest by link, 4 audience
ip = string?  address of the device
name = string?  shown name of the device
audio_state = bool  whether it is on
video_state = bool  whether it is on
screen_shared_state = bool  whether it is on
default_layout = int  layout of the device
raise_hands_state = bool  whether the hand is raised
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_mra.set_default_layout",
            path: "/cgi-bin/meeting/mra/set_default_layout",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_mra",
            type_name: "SetDefaultLayout",
            title: "Set the default layout of an MRA device (切换MRA默认布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98787"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
default_layout = int!  layout of the device
default_novideo_user = int!  how people without video are shown
mra = {mra}!  the device
[types.mra]
tmp_openid = string!  temporary id of the device, within this meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_mra.set_raise_hand",
            path: "/cgi-bin/meeting/mra/set_raise_hand",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_mra",
            type_name: "SetRaiseHand",
            title: "Raise or lower the hand of an MRA device (设置MRA举手或手放下)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98788"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
raise_hand = bool!  true raises, false lowers
mra = {mra}!  the device
[types.mra]
tmp_openid = string!  temporary id of the device, within this meeting
",
        },
    ),
];
