//! Generated from `spec/work/meeting_realcontrol.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 9] = [
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.close_screen_share",
            path: "/cgi-bin/meeting/realcontrol/close_screen_share",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "CloseScreenShare",
            title: "Stop the screen sharing of a user (关闭成员屏幕共享)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98185"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
operated_user = {operated_user}!  whom it concerns
[types.operated_user]
tmp_openid = string!  temporary id of the user, within this meeting
instance_id = int!  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.dismiss",
            path: "/cgi-bin/meeting/realcontrol/dismiss",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "Dismiss",
            title: "End a meeting (结束会议)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98187"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
force_dismiss = bool? as bool_as_int  whether to end the meeting even if people are in it
retrieve_code = bool? as bool_as_int  whether the meeting number is given back at once
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.kickout_users",
            path: "/cgi-bin/meeting/realcontrol/kickout_users",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "KickoutUsers",
            title: "Remove users from a meeting (移出成员)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98181"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
allow_rejoin = bool?  whether removed users may come back
operated_users = [{operated_users}]!  whom it concerns
[types.operated_users]
tmp_openid = string!  temporary id of the user, within this meeting
instance_id = int!  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.manage_waiting_room_users",
            path: "/cgi-bin/meeting/realcontrol/manage_waiting_room_users",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "ManageWaitingRoomUsers",
            title: "Manage the users in the waiting room (管理等候室成员)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98186"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
operate_type = int!  1 from the waiting room into the meeting, 2 from the meeting into the waiting room, 3 out of the waiting room
allow_rejoin = bool?  whether removed users may come back
operated_users = [{operated_users}]!  whom it concerns
[types.operated_users]
tmp_openid = string!  temporary id of the user, within this meeting
instance_id = int!  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.mute_user",
            path: "/cgi-bin/meeting/realcontrol/mute_user",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "MuteUser",
            title: "Mute or unmute a user (静音成员)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98184"],
            note: "Unmuting only asks the user: the microphone goes on once the user agrees.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
option = bool!  true mutes, false unmutes
operated_user = {operated_user}!  whom it concerns
[types.operated_user]
tmp_openid = string!  temporary id of the user, within this meeting
instance_id = int!  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.set",
            path: "/cgi-bin/meeting/realcontrol/set",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "Set",
            title: "Change the settings of a running meeting (管理会中设置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98175"],
            note: "Only what is given changes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
mute_all = bool?  whether everybody is muted
enable_enter_mute = int?  mute on entering: 0 off, 1 on, 2 on from 6 people
allow_unmute_self = bool?  whether muted people may unmute themselves
meeting_locked = bool?  whether nobody else may join
hide_meeting_code_password = bool?  whether number and password are hidden
allow_chat = int?  who may chat
allow_share_screen = bool?  whether everybody may share the screen
allow_external_user = bool?  whether people from outside the company may join
play_ivr_on_join = bool?  whether a sound is played when someone joins
enable_waiting_room = bool?  whether people wait until the host lets them in
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.set_cohost",
            path: "/cgi-bin/meeting/realcontrol/set_cohost",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "SetCohost",
            title: "Set or remove a co-host (管理联席主持人)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98180"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
action = bool!  true makes the user a co-host, false takes it back
operated_user = {operated_user}!  whom it concerns
[types.operated_user]
tmp_openid = string!  temporary id of the user, within this meeting
instance_id = int!  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.set_nick_names",
            path: "/cgi-bin/meeting/realcontrol/set_nicknames",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "SetNickNames",
            title: "Rename users in a meeting (修改成员在会中显示的昵称)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98188"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
operated_users = [{operated_users_2}]!  whom it concerns
[types.operated_users_2]
tmp_openid = string!  temporary id of the user, within this meeting
instance_id = int!  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
nickname = string!  name shown in the meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_realcontrol.switch_user_video",
            path: "/cgi-bin/meeting/realcontrol/switch_user_video",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_realcontrol",
            type_name: "SwitchUserVideo",
            title: "Turn the video of a user on or off (关闭或开启成员视频)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98189"],
            note: "Turning on only asks the user.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
video = bool!  true turns the video on, false off
operated_user = {operated_user}!  whom it concerns
[types.operated_user]
tmp_openid = string!  temporary id of the user, within this meeting
instance_id = int!  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
",
        },
    ),
];
