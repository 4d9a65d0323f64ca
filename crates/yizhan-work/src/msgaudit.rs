//! Generated from `spec/work/msgaudit.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Archive of conversations (会话内容存档)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get the archive consent in a group (获取群聊会话同意情况).
///
/// `POST /cgi-bin/msgaudit/check_room_agree`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91782)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckRoomAgree {
    /// Group of the archive.
    pub roomid: String,
}

impl CheckRoomAgree {
    /// Starts with the required members.
    pub fn new(roomid: impl Into<String>) -> Self {
        Self {
            roomid: roomid.into(),
        }
    }
}

wire_out!(CheckRoomAgree {
    "roomid" => roomid,
});

/// The answer to [`CheckRoomAgree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckRoomAgreeResponse {
    /// `agreeinfo`.
    pub agreeinfo: Vec<CheckRoomAgreeAgreeinfo>,
}

wire_in!(CheckRoomAgreeResponse {
    "agreeinfo" => agreeinfo,
});

impl Endpoint for CheckRoomAgree {
    type Response = CheckRoomAgreeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.msgaudit.check_room_agree",
        path: "/cgi-bin/msgaudit/check_room_agree",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `agreeinfo` of [`CheckRoomAgree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckRoomAgreeAgreeinfo {
    /// External contact (spelled so).
    pub exteranalopenid: String,
    /// Agree, Disagree or Default_Agree.
    pub agree_status: String,
    /// Unix seconds.
    pub status_change_time: i64,
}

wire_in!(part CheckRoomAgreeAgreeinfo {
    "exteranalopenid" => exteranalopenid,
    "agree_status" => agree_status,
    "status_change_time" => status_change_time,
});

/// Get the archive consent of one-to-one chats (获取单聊会话同意情况).
///
/// `POST /cgi-bin/msgaudit/check_single_agree`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91782)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckSingleAgree {
    /// Pairs to ask about, at most 100.
    pub info: Vec<CheckSingleAgreeInfo>,
}

impl CheckSingleAgree {
    /// Starts with the required members.
    pub fn new(info: impl IntoIterator<Item = impl Into<CheckSingleAgreeInfo>>) -> Self {
        Self {
            info: info.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CheckSingleAgree {
    "info" => info,
});

/// The answer to [`CheckSingleAgree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckSingleAgreeResponse {
    /// `agreeinfo`.
    pub agreeinfo: Vec<CheckSingleAgreeAgreeinfo>,
}

wire_in!(CheckSingleAgreeResponse {
    "agreeinfo" => agreeinfo,
});

impl Endpoint for CheckSingleAgree {
    type Response = CheckSingleAgreeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.msgaudit.check_single_agree",
        path: "/cgi-bin/msgaudit/check_single_agree",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `info` of [`CheckSingleAgree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckSingleAgreeInfo {
    /// Member of the company.
    pub userid: String,
    /// External contact (spelled so).
    pub exteranalopenid: String,
}

impl CheckSingleAgreeInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>, exteranalopenid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            exteranalopenid: exteranalopenid.into(),
        }
    }
}

wire_out!(part CheckSingleAgreeInfo {
    "userid" => userid,
    "exteranalopenid" => exteranalopenid,
});

/// `agreeinfo` of [`CheckSingleAgree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckSingleAgreeAgreeinfo {
    /// Member of the company.
    pub userid: String,
    /// External contact (spelled so).
    pub exteranalopenid: String,
    /// Agree, Disagree or Default_Agree.
    pub agree_status: String,
    /// Unix seconds.
    pub status_change_time: i64,
}

wire_in!(part CheckSingleAgreeAgreeinfo {
    "userid" => userid,
    "exteranalopenid" => exteranalopenid,
    "agree_status" => agree_status,
    "status_change_time" => status_change_time,
});

/// List the members whose chats are archived (获取会话内容存档开启成员列表).
///
/// `POST /cgi-bin/msgaudit/get_permit_user_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91614)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPermitUserList {
    /// 1 office edition, 2 service edition, 3 enterprise edition; all if left out.
    pub r#type: Option<i64>,
}

impl GetPermitUserList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 office edition, 2 service edition, 3 enterprise edition; all if left out.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

wire_out!(GetPermitUserList {
    "type" => r#type,
});

/// The answer to [`GetPermitUserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPermitUserListResponse {
    /// Members whose chats are archived.
    pub ids: Vec<String>,
}

wire_in!(GetPermitUserListResponse {
    "ids" => ids,
});

impl Endpoint for GetPermitUserList {
    type Response = GetPermitUserListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.msgaudit.get_permit_user_list",
        path: "/cgi-bin/msgaudit/get_permit_user_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a robot (获取机器人信息).
///
/// `GET /cgi-bin/msgaudit/get_robot_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91774)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRobotInfo {
    /// Robot.
    pub robot_id: String,
}

impl GetRobotInfo {
    /// Starts with the required members.
    pub fn new(robot_id: impl Into<String>) -> Self {
        Self {
            robot_id: robot_id.into(),
        }
    }
}

wire_out!(GetRobotInfo {
    "robot_id" => robot_id,
});

/// The answer to [`GetRobotInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRobotInfoResponse {
    /// `data`.
    pub data: GetRobotInfoData,
}

wire_in!(GetRobotInfoResponse {
    "data" => data,
});

impl Endpoint for GetRobotInfo {
    type Response = GetRobotInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.msgaudit.get_robot_info",
        path: "/cgi-bin/msgaudit/get_robot_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `data` of [`GetRobotInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRobotInfoData {
    /// Robot.
    pub robot_id: String,
    /// `name`.
    pub name: String,
    /// `creator_userid`.
    pub creator_userid: String,
}

wire_in!(part GetRobotInfoData {
    "robot_id" => robot_id,
    "name" => name,
    "creator_userid" => creator_userid,
});

/// Get an archived internal group (获取会话内容存档内部群信息).
///
/// `POST /cgi-bin/msgaudit/groupchat/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92951)
///
/// Only internal groups; customer groups are read through the customer contact endpoints.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupChatGet {
    /// Group of the archive.
    pub roomid: String,
}

impl GroupChatGet {
    /// Starts with the required members.
    pub fn new(roomid: impl Into<String>) -> Self {
        Self {
            roomid: roomid.into(),
        }
    }
}

wire_out!(GroupChatGet {
    "roomid" => roomid,
});

/// The answer to [`GroupChatGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupChatGetResponse {
    /// `roomname`.
    pub roomname: String,
    /// Who created the group.
    pub creator: String,
    /// Members of the group.
    pub members: Vec<GroupChatGetMembers>,
    /// Announcement of the group.
    pub notice: String,
    /// Unix seconds.
    pub room_create_time: i64,
}

wire_in!(GroupChatGetResponse {
    "roomname" => roomname,
    "creator" => creator,
    "members" => members,
    "notice" => notice,
    "room_create_time" => room_create_time,
});

impl Endpoint for GroupChatGet {
    type Response = GroupChatGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.msgaudit.group_chat_get",
        path: "/cgi-bin/msgaudit/groupchat/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `members` of [`GroupChatGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupChatGetMembers {
    /// `memberid`.
    pub memberid: String,
    /// Unix seconds.
    pub jointime: i64,
}

wire_in!(part GroupChatGetMembers {
    "memberid" => memberid,
    "jointime" => jointime,
});
