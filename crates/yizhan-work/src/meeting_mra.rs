//! Generated from `spec/work/meeting_mra.toml` by `cargo xtask codegen`. Do not edit.
//!
//! MRA devices in meetings (MRA管理)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Hang up an MRA device (挂断MRA呼叫).
///
/// `POST /cgi-bin/meeting/mra/hangup`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98789)
///
/// MRA devices are H.323 and SIP conference systems that joined the meeting.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Hangup {
    /// Id of the running meeting.
    pub meetingid: String,
    /// The device.
    pub mra: Mra,
}

impl Hangup {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, mra: impl Into<Mra>) -> Self {
        Self {
            meetingid: meetingid.into(),
            mra: mra.into(),
        }
    }
}

wire_out!(Hangup {
    "meetingid" => meetingid,
    "mra" => mra,
});

/// The answer to [`Hangup`].
pub type HangupResponse = yizhan_core::Done;

impl Endpoint for Hangup {
    type Response = HangupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_mra.hangup",
        path: "/cgi-bin/meeting/mra/hangup",
        ..Operation::usual(Product::Work)
    };
}

/// `mra` of [`Hangup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Mra {
    /// Temporary id of the device, within this meeting.
    pub tmp_openid: String,
}

impl Mra {
    /// Starts with the required members.
    #[must_use]
    pub fn new(tmp_openid: impl Into<String>) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
        }
    }
}

wire_out!(part Mra {
    "tmp_openid" => tmp_openid,
});

/// Get the state of an MRA device (获取MRA状态信息).
///
/// `POST /cgi-bin/meeting/mra/query_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98786)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryStatus {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Temporary id of the device, within this meeting.
    pub tmp_openid: String,
}

impl QueryStatus {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, tmp_openid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            tmp_openid: tmp_openid.into(),
        }
    }
}

wire_out!(QueryStatus {
    "meetingid" => meetingid,
    "tmp_openid" => tmp_openid,
});

/// The answer to [`QueryStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryStatusResponse {
    /// Temporary id of the device, within this meeting.
    pub tmp_openid: String,
    /// Kind of client, 9 for VoIP or SIP devices.
    pub instance_id: i64,
    /// 0 member, 1 creator, 2 host, 3 creator and host, 4 visitor, 5 visitor and host, 6 co-host, 7 creator and co-host.
    pub user_role: i64,
    /// 0 ordinary, 1 internal guest, 2 external guest, 3 guest by link, 4 audience.
    pub webinar_member_role: Option<i64>,
    /// Address of the device.
    pub ip: Option<String>,
    /// Shown name of the device.
    pub name: Option<String>,
    /// Whether it is on.
    pub audio_state: bool,
    /// Whether it is on.
    pub video_state: bool,
    /// Whether it is on.
    pub screen_shared_state: bool,
    /// Layout of the device.
    pub default_layout: i64,
    /// Whether the hand is raised.
    pub raise_hands_state: bool,
}

wire_in!(QueryStatusResponse {
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
    "user_role" => user_role,
    "webinar_member_role" => webinar_member_role,
    "ip" => ip,
    "name" => name,
    "audio_state" => audio_state,
    "video_state" => video_state,
    "screen_shared_state" => screen_shared_state,
    "default_layout" => default_layout,
    "raise_hands_state" => raise_hands_state,
});

impl Endpoint for QueryStatus {
    type Response = QueryStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_mra.query_status",
        path: "/cgi-bin/meeting/mra/query_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Set the default layout of an MRA device (切换MRA默认布局).
///
/// `POST /cgi-bin/meeting/mra/set_default_layout`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98787)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetDefaultLayout {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Layout of the device.
    pub default_layout: i64,
    /// How people without video are shown.
    pub default_novideo_user: i64,
    /// The device.
    pub mra: Mra,
}

impl SetDefaultLayout {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        default_layout: impl Into<i64>,
        default_novideo_user: impl Into<i64>,
        mra: impl Into<Mra>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            default_layout: default_layout.into(),
            default_novideo_user: default_novideo_user.into(),
            mra: mra.into(),
        }
    }
}

wire_out!(SetDefaultLayout {
    "meetingid" => meetingid,
    "default_layout" => default_layout,
    "default_novideo_user" => default_novideo_user,
    "mra" => mra,
});

/// The answer to [`SetDefaultLayout`].
pub type SetDefaultLayoutResponse = yizhan_core::Done;

impl Endpoint for SetDefaultLayout {
    type Response = SetDefaultLayoutResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_mra.set_default_layout",
        path: "/cgi-bin/meeting/mra/set_default_layout",
        ..Operation::usual(Product::Work)
    };
}

/// Raise or lower the hand of an MRA device (设置MRA举手或手放下).
///
/// `POST /cgi-bin/meeting/mra/set_raise_hand`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98788)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetRaiseHand {
    /// Id of the running meeting.
    pub meetingid: String,
    /// True raises, false lowers.
    pub raise_hand: bool,
    /// The device.
    pub mra: Mra,
}

impl SetRaiseHand {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        raise_hand: impl Into<bool>,
        mra: impl Into<Mra>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            raise_hand: raise_hand.into(),
            mra: mra.into(),
        }
    }
}

wire_out!(SetRaiseHand {
    "meetingid" => meetingid,
    "raise_hand" => raise_hand,
    "mra" => mra,
});

/// The answer to [`SetRaiseHand`].
pub type SetRaiseHandResponse = yizhan_core::Done;

impl Endpoint for SetRaiseHand {
    type Response = SetRaiseHandResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_mra.set_raise_hand",
        path: "/cgi-bin/meeting/mra/set_raise_hand",
        ..Operation::usual(Product::Work)
    };
}
