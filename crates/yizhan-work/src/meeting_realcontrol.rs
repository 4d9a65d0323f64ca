//! Generated from `spec/work/meeting_realcontrol.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Control of running meetings (会中控制)

use yizhan_core::{Endpoint, Operation, Product, wire_out};

/// Stop the screen sharing of a user (关闭成员屏幕共享).
///
/// `POST /cgi-bin/meeting/realcontrol/close_screen_share`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98185)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CloseScreenShare {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Whom it concerns.
    pub operated_user: OperatedUser,
}

impl CloseScreenShare {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, operated_user: impl Into<OperatedUser>) -> Self {
        Self {
            meetingid: meetingid.into(),
            operated_user: operated_user.into(),
        }
    }
}

wire_out!(CloseScreenShare {
    "meetingid" => meetingid,
    "operated_user" => operated_user,
});

/// The answer to [`CloseScreenShare`].
pub type CloseScreenShareResponse = yizhan_core::Done;

impl Endpoint for CloseScreenShare {
    type Response = CloseScreenShareResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.close_screen_share",
        path: "/cgi-bin/meeting/realcontrol/close_screen_share",
        ..Operation::usual(Product::Work)
    };
}

/// `operated_user` of [`CloseScreenShare`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperatedUser {
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: String,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
}

impl OperatedUser {
    /// Starts with the required members.
    #[must_use]
    pub fn new(tmp_openid: impl Into<String>, instance_id: impl Into<i64>) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
            instance_id: instance_id.into(),
        }
    }
}

wire_out!(part OperatedUser {
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
});

/// End a meeting (结束会议).
///
/// `POST /cgi-bin/meeting/realcontrol/dismiss`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98187)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dismiss {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Whether to end the meeting even if people are in it.
    pub force_dismiss: Option<bool>,
    /// Whether the meeting number is given back at once.
    pub retrieve_code: Option<bool>,
}

impl Dismiss {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            force_dismiss: Default::default(),
            retrieve_code: Default::default(),
        }
    }

    /// Whether to end the meeting even if people are in it.
    pub fn force_dismiss(mut self, force_dismiss: impl Into<bool>) -> Self {
        self.force_dismiss = Some(force_dismiss.into());
        self
    }

    /// Whether the meeting number is given back at once.
    pub fn retrieve_code(mut self, retrieve_code: impl Into<bool>) -> Self {
        self.retrieve_code = Some(retrieve_code.into());
        self
    }
}

wire_out!(Dismiss {
    "meetingid" => meetingid,
} via {
    "force_dismiss" => force_dismiss: yizhan_core::wire::BoolAsInt,
    "retrieve_code" => retrieve_code: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Dismiss`].
pub type DismissResponse = yizhan_core::Done;

impl Endpoint for Dismiss {
    type Response = DismissResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.dismiss",
        path: "/cgi-bin/meeting/realcontrol/dismiss",
        ..Operation::usual(Product::Work)
    };
}

/// Remove users from a meeting (移出成员).
///
/// `POST /cgi-bin/meeting/realcontrol/kickout_users`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98181)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KickoutUsers {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Whether removed users may come back.
    pub allow_rejoin: Option<bool>,
    /// Whom it concerns.
    pub operated_users: Vec<OperatedUsers>,
}

impl KickoutUsers {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        operated_users: impl IntoIterator<Item = impl Into<OperatedUsers>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            allow_rejoin: Default::default(),
            operated_users: operated_users.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether removed users may come back.
    pub fn allow_rejoin(mut self, allow_rejoin: impl Into<bool>) -> Self {
        self.allow_rejoin = Some(allow_rejoin.into());
        self
    }
}

wire_out!(KickoutUsers {
    "meetingid" => meetingid,
    "allow_rejoin" => allow_rejoin,
    "operated_users" => operated_users,
});

/// The answer to [`KickoutUsers`].
pub type KickoutUsersResponse = yizhan_core::Done;

impl Endpoint for KickoutUsers {
    type Response = KickoutUsersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.kickout_users",
        path: "/cgi-bin/meeting/realcontrol/kickout_users",
        ..Operation::usual(Product::Work)
    };
}

/// `operated_users` of [`KickoutUsers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperatedUsers {
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: String,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
}

impl OperatedUsers {
    /// Starts with the required members.
    #[must_use]
    pub fn new(tmp_openid: impl Into<String>, instance_id: impl Into<i64>) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
            instance_id: instance_id.into(),
        }
    }
}

wire_out!(part OperatedUsers {
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
});

/// Manage the users in the waiting room (管理等候室成员).
///
/// `POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98186)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ManageWaitingRoomUsers {
    /// Id of the running meeting.
    pub meetingid: String,
    /// 1 from the waiting room into the meeting, 2 from the meeting into the waiting room, 3 out of the waiting room.
    pub operate_type: i64,
    /// Whether removed users may come back.
    pub allow_rejoin: Option<bool>,
    /// Whom it concerns.
    pub operated_users: Vec<OperatedUsers>,
}

impl ManageWaitingRoomUsers {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        operate_type: impl Into<i64>,
        operated_users: impl IntoIterator<Item = impl Into<OperatedUsers>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operate_type: operate_type.into(),
            allow_rejoin: Default::default(),
            operated_users: operated_users.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether removed users may come back.
    pub fn allow_rejoin(mut self, allow_rejoin: impl Into<bool>) -> Self {
        self.allow_rejoin = Some(allow_rejoin.into());
        self
    }
}

wire_out!(ManageWaitingRoomUsers {
    "meetingid" => meetingid,
    "operate_type" => operate_type,
    "allow_rejoin" => allow_rejoin,
    "operated_users" => operated_users,
});

/// The answer to [`ManageWaitingRoomUsers`].
pub type ManageWaitingRoomUsersResponse = yizhan_core::Done;

impl Endpoint for ManageWaitingRoomUsers {
    type Response = ManageWaitingRoomUsersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.manage_waiting_room_users",
        path: "/cgi-bin/meeting/realcontrol/manage_waiting_room_users",
        ..Operation::usual(Product::Work)
    };
}

/// Mute or unmute a user (静音成员).
///
/// `POST /cgi-bin/meeting/realcontrol/mute_user`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98184)
///
/// Unmuting only asks the user: the microphone goes on once the user agrees.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MuteUser {
    /// Id of the running meeting.
    pub meetingid: String,
    /// True mutes, false unmutes.
    pub option: bool,
    /// Whom it concerns.
    pub operated_user: OperatedUser,
}

impl MuteUser {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        option: impl Into<bool>,
        operated_user: impl Into<OperatedUser>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            option: option.into(),
            operated_user: operated_user.into(),
        }
    }
}

wire_out!(MuteUser {
    "meetingid" => meetingid,
    "option" => option,
    "operated_user" => operated_user,
});

/// The answer to [`MuteUser`].
pub type MuteUserResponse = yizhan_core::Done;

impl Endpoint for MuteUser {
    type Response = MuteUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.mute_user",
        path: "/cgi-bin/meeting/realcontrol/mute_user",
        ..Operation::usual(Product::Work)
    };
}

/// Change the settings of a running meeting (管理会中设置).
///
/// `POST /cgi-bin/meeting/realcontrol/set`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98175)
///
/// Only what is given changes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Set {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Whether everybody is muted.
    pub mute_all: Option<bool>,
    /// Mute on entering: 0 off, 1 on, 2 on from 6 people.
    pub enable_enter_mute: Option<i64>,
    /// Whether muted people may unmute themselves.
    pub allow_unmute_self: Option<bool>,
    /// Whether nobody else may join.
    pub meeting_locked: Option<bool>,
    /// Whether number and password are hidden.
    pub hide_meeting_code_password: Option<bool>,
    /// Who may chat.
    pub allow_chat: Option<i64>,
    /// Whether everybody may share the screen.
    pub allow_share_screen: Option<bool>,
    /// Whether people from outside the company may join.
    pub allow_external_user: Option<bool>,
    /// Whether a sound is played when someone joins.
    pub play_ivr_on_join: Option<bool>,
    /// Whether people wait until the host lets them in.
    pub enable_waiting_room: Option<bool>,
}

impl Set {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            mute_all: Default::default(),
            enable_enter_mute: Default::default(),
            allow_unmute_self: Default::default(),
            meeting_locked: Default::default(),
            hide_meeting_code_password: Default::default(),
            allow_chat: Default::default(),
            allow_share_screen: Default::default(),
            allow_external_user: Default::default(),
            play_ivr_on_join: Default::default(),
            enable_waiting_room: Default::default(),
        }
    }

    /// Whether everybody is muted.
    pub fn mute_all(mut self, mute_all: impl Into<bool>) -> Self {
        self.mute_all = Some(mute_all.into());
        self
    }

    /// Mute on entering: 0 off, 1 on, 2 on from 6 people.
    pub fn enable_enter_mute(mut self, enable_enter_mute: impl Into<i64>) -> Self {
        self.enable_enter_mute = Some(enable_enter_mute.into());
        self
    }

    /// Whether muted people may unmute themselves.
    pub fn allow_unmute_self(mut self, allow_unmute_self: impl Into<bool>) -> Self {
        self.allow_unmute_self = Some(allow_unmute_self.into());
        self
    }

    /// Whether nobody else may join.
    pub fn meeting_locked(mut self, meeting_locked: impl Into<bool>) -> Self {
        self.meeting_locked = Some(meeting_locked.into());
        self
    }

    /// Whether number and password are hidden.
    pub fn hide_meeting_code_password(
        mut self,
        hide_meeting_code_password: impl Into<bool>,
    ) -> Self {
        self.hide_meeting_code_password = Some(hide_meeting_code_password.into());
        self
    }

    /// Who may chat.
    pub fn allow_chat(mut self, allow_chat: impl Into<i64>) -> Self {
        self.allow_chat = Some(allow_chat.into());
        self
    }

    /// Whether everybody may share the screen.
    pub fn allow_share_screen(mut self, allow_share_screen: impl Into<bool>) -> Self {
        self.allow_share_screen = Some(allow_share_screen.into());
        self
    }

    /// Whether people from outside the company may join.
    pub fn allow_external_user(mut self, allow_external_user: impl Into<bool>) -> Self {
        self.allow_external_user = Some(allow_external_user.into());
        self
    }

    /// Whether a sound is played when someone joins.
    pub fn play_ivr_on_join(mut self, play_ivr_on_join: impl Into<bool>) -> Self {
        self.play_ivr_on_join = Some(play_ivr_on_join.into());
        self
    }

    /// Whether people wait until the host lets them in.
    pub fn enable_waiting_room(mut self, enable_waiting_room: impl Into<bool>) -> Self {
        self.enable_waiting_room = Some(enable_waiting_room.into());
        self
    }
}

wire_out!(Set {
    "meetingid" => meetingid,
    "mute_all" => mute_all,
    "enable_enter_mute" => enable_enter_mute,
    "allow_unmute_self" => allow_unmute_self,
    "meeting_locked" => meeting_locked,
    "hide_meeting_code_password" => hide_meeting_code_password,
    "allow_chat" => allow_chat,
    "allow_share_screen" => allow_share_screen,
    "allow_external_user" => allow_external_user,
    "play_ivr_on_join" => play_ivr_on_join,
    "enable_waiting_room" => enable_waiting_room,
});

/// The answer to [`Set`].
pub type SetResponse = yizhan_core::Done;

impl Endpoint for Set {
    type Response = SetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.set",
        path: "/cgi-bin/meeting/realcontrol/set",
        ..Operation::usual(Product::Work)
    };
}

/// Set or remove a co-host (管理联席主持人).
///
/// `POST /cgi-bin/meeting/realcontrol/set_cohost`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98180)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetCohost {
    /// Id of the running meeting.
    pub meetingid: String,
    /// True makes the user a co-host, false takes it back.
    pub action: bool,
    /// Whom it concerns.
    pub operated_user: OperatedUser,
}

impl SetCohost {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        action: impl Into<bool>,
        operated_user: impl Into<OperatedUser>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            action: action.into(),
            operated_user: operated_user.into(),
        }
    }
}

wire_out!(SetCohost {
    "meetingid" => meetingid,
    "action" => action,
    "operated_user" => operated_user,
});

/// The answer to [`SetCohost`].
pub type SetCohostResponse = yizhan_core::Done;

impl Endpoint for SetCohost {
    type Response = SetCohostResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.set_cohost",
        path: "/cgi-bin/meeting/realcontrol/set_cohost",
        ..Operation::usual(Product::Work)
    };
}

/// Rename users in a meeting (修改成员在会中显示的昵称).
///
/// `POST /cgi-bin/meeting/realcontrol/set_nicknames`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98188)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetNickNames {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Whom it concerns.
    pub operated_users: Vec<SetNickNamesOperatedUsers2>,
}

impl SetNickNames {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        operated_users: impl IntoIterator<Item = impl Into<SetNickNamesOperatedUsers2>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operated_users: operated_users.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SetNickNames {
    "meetingid" => meetingid,
    "operated_users" => operated_users,
});

/// The answer to [`SetNickNames`].
pub type SetNickNamesResponse = yizhan_core::Done;

impl Endpoint for SetNickNames {
    type Response = SetNickNamesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.set_nick_names",
        path: "/cgi-bin/meeting/realcontrol/set_nicknames",
        ..Operation::usual(Product::Work)
    };
}

/// `operated_users_2` of [`SetNickNames`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetNickNamesOperatedUsers2 {
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: String,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
    /// Name shown in the meeting.
    pub nickname: String,
}

impl SetNickNamesOperatedUsers2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        tmp_openid: impl Into<String>,
        instance_id: impl Into<i64>,
        nickname: impl Into<String>,
    ) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
            instance_id: instance_id.into(),
            nickname: nickname.into(),
        }
    }
}

wire_out!(part SetNickNamesOperatedUsers2 {
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
    "nickname" => nickname,
});

/// Turn the video of a user on or off (关闭或开启成员视频).
///
/// `POST /cgi-bin/meeting/realcontrol/switch_user_video`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98189)
///
/// Turning on only asks the user.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SwitchUserVideo {
    /// Id of the running meeting.
    pub meetingid: String,
    /// True turns the video on, false off.
    pub video: bool,
    /// Whom it concerns.
    pub operated_user: OperatedUser,
}

impl SwitchUserVideo {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        video: impl Into<bool>,
        operated_user: impl Into<OperatedUser>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            video: video.into(),
            operated_user: operated_user.into(),
        }
    }
}

wire_out!(SwitchUserVideo {
    "meetingid" => meetingid,
    "video" => video,
    "operated_user" => operated_user,
});

/// The answer to [`SwitchUserVideo`].
pub type SwitchUserVideoResponse = yizhan_core::Done;

impl Endpoint for SwitchUserVideo {
    type Response = SwitchUserVideoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_realcontrol.switch_user_video",
        path: "/cgi-bin/meeting/realcontrol/switch_user_video",
        ..Operation::usual(Product::Work)
    };
}
