//! Generated from `spec/work/externalcontact_groupchat.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer groups (客户群)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a join way (配置客户群进群方式).
///
/// `POST /cgi-bin/externalcontact/groupchat/add_join_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92229)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddJoinWay {
    /// 1 mini program button, 2 QR code.
    pub scene: i64,
    /// `remark`.
    pub remark: Option<String>,
    /// 1 makes a new group when all are full (default), 0 does not.
    pub auto_create_room: Option<i64>,
    /// Name of new groups, followed by a number.
    pub room_base_name: Option<String>,
    /// First number of new groups.
    pub room_base_id: Option<i64>,
    /// Ids of customer groups, at most 5.
    pub chat_id_list: Vec<String>,
    /// Own text that marks the channel, at most 30 characters.
    pub state: Option<String>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
}

impl AddJoinWay {
    /// Starts with the required members.
    pub fn new(
        scene: impl Into<i64>,
        chat_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            scene: scene.into(),
            remark: Default::default(),
            auto_create_room: Default::default(),
            room_base_name: Default::default(),
            room_base_id: Default::default(),
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            state: Default::default(),
            mark_source: Default::default(),
        }
    }

    /// `remark`.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// 1 makes a new group when all are full (default), 0 does not.
    pub fn auto_create_room(mut self, auto_create_room: impl Into<i64>) -> Self {
        self.auto_create_room = Some(auto_create_room.into());
        self
    }

    /// Name of new groups, followed by a number.
    pub fn room_base_name(mut self, room_base_name: impl Into<String>) -> Self {
        self.room_base_name = Some(room_base_name.into());
        self
    }

    /// First number of new groups.
    pub fn room_base_id(mut self, room_base_id: impl Into<i64>) -> Self {
        self.room_base_id = Some(room_base_id.into());
        self
    }

    /// Own text that marks the channel, at most 30 characters.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Whether the source is marked.
    pub fn mark_source(mut self, mark_source: impl Into<bool>) -> Self {
        self.mark_source = Some(mark_source.into());
        self
    }
}

wire_out!(AddJoinWay {
    "scene" => scene,
    "remark" => remark,
    "auto_create_room" => auto_create_room,
    "room_base_name" => room_base_name,
    "room_base_id" => room_base_id,
    "chat_id_list" => chat_id_list,
    "state" => state,
    "mark_source" => mark_source,
});

/// The answer to [`AddJoinWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddJoinWayResponse {
    /// Id of the join way.
    pub config_id: String,
}

wire_in!(AddJoinWayResponse {
    "config_id" => config_id,
});

impl Endpoint for AddJoinWay {
    type Response = AddJoinWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.add_join_way",
        path: "/cgi-bin/externalcontact/groupchat/add_join_way",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a join way (删除客户群进群方式配置).
///
/// `POST /cgi-bin/externalcontact/groupchat/del_join_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92229)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelJoinWay {
    /// Id of the join way.
    pub config_id: String,
}

impl DelJoinWay {
    /// Starts with the required members.
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
        }
    }
}

wire_out!(DelJoinWay {
    "config_id" => config_id,
});

/// The answer to [`DelJoinWay`].
pub type DelJoinWayResponse = yizhan_core::Done;

impl Endpoint for DelJoinWay {
    type Response = DelJoinWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.del_join_way",
        path: "/cgi-bin/externalcontact/groupchat/del_join_way",
        ..Operation::usual(Product::Work)
    };
}

/// Get a customer group (获取客户群详情).
///
/// `POST /cgi-bin/externalcontact/groupchat/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92122) [(2)](https://developer.work.weixin.qq.com/document/path/92707)
///
/// # Errors
///
/// - `40050`: chatid does not exist
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the customer group.
    pub chat_id: String,
    /// Whether names of members are wanted.
    pub need_name: Option<bool>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            need_name: Default::default(),
        }
    }

    /// Whether names of members are wanted.
    pub fn need_name(mut self, need_name: impl Into<bool>) -> Self {
        self.need_name = Some(need_name.into());
        self
    }
}

wire_out!(Get {
    "chat_id" => chat_id,
} via {
    "need_name" => need_name: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `group_chat`.
    pub group_chat: GetGroupChat,
}

wire_in!(GetResponse {
    "group_chat" => group_chat,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.get",
        path: "/cgi-bin/externalcontact/groupchat/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `group_chat` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupChat {
    /// Id of the customer group.
    pub chat_id: String,
    /// `name`.
    pub name: String,
    /// User id of the owner.
    pub owner: String,
    /// Announcement of the group.
    pub notice: String,
    /// Members of the group.
    pub member_list: Vec<GetMemberList>,
    /// Administrators of the group.
    pub admin_list: Vec<GetAdminList>,
    /// Unix seconds.
    pub create_time: i64,
    /// Version of the member list, from the change event.
    pub member_version: String,
}

wire_in!(part GetGroupChat {
    "chat_id" => chat_id,
    "name" => name,
    "owner" => owner,
    "notice" => notice,
    "member_list" => member_list,
    "admin_list" => admin_list,
    "create_time" => create_time,
    "member_version" => member_version,
});

/// `member_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMemberList {
    /// 1 member of the company, 2 customer.
    pub r#type: i64,
    /// User id of the member or external user id of the customer.
    pub userid: String,
    /// Union id of the customer, if a developer account is bound.
    pub unionid: Option<String>,
    /// Who invited the member.
    pub invitor: Option<GetInvitor>,
    /// `name`.
    pub name: Option<String>,
    /// Name used in the group.
    pub group_nickname: Option<String>,
    /// 1 invited by a member, 2 by an invitation link, 3 by a QR code.
    pub join_scene: i64,
    /// Unix seconds.
    pub join_time: i64,
    /// Own text that marks the channel, at most 30 characters.
    pub state: Option<String>,
}

wire_in!(part GetMemberList {
    "type" => r#type,
    "userid" => userid,
    "unionid" => unionid,
    "invitor" => invitor,
    "name" => name,
    "group_nickname" => group_nickname,
    "join_scene" => join_scene,
    "join_time" => join_time,
    "state" => state,
});

/// `invitor` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvitor {
    /// User id of the member or external user id of the customer.
    pub userid: String,
}

wire_in!(part GetInvitor {
    "userid" => userid,
});

/// `admin_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAdminList {
    /// User id of the member or external user id of the customer.
    pub userid: String,
}

wire_in!(part GetAdminList {
    "userid" => userid,
});

/// Get a join way (获取客户群进群方式配置).
///
/// `POST /cgi-bin/externalcontact/groupchat/get_join_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92229)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetJoinWay {
    /// Id of the join way.
    pub config_id: String,
}

impl GetJoinWay {
    /// Starts with the required members.
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
        }
    }
}

wire_out!(GetJoinWay {
    "config_id" => config_id,
});

/// The answer to [`GetJoinWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetJoinWayResponse {
    /// `join_way`.
    pub join_way: GetJoinWayJoinWay,
}

wire_in!(GetJoinWayResponse {
    "join_way" => join_way,
});

impl Endpoint for GetJoinWay {
    type Response = GetJoinWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.get_join_way",
        path: "/cgi-bin/externalcontact/groupchat/get_join_way",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `join_way` of [`GetJoinWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetJoinWayJoinWay {
    /// Id of the join way.
    pub config_id: String,
    /// 1 mini program button, 2 QR code.
    pub scene: i64,
    /// `remark`.
    pub remark: String,
    /// 1 makes a new group when all are full (default), 0 does not.
    pub auto_create_room: i64,
    /// Name of new groups, followed by a number.
    pub room_base_name: Option<String>,
    /// First number of new groups.
    pub room_base_id: Option<i64>,
    /// `chat_id_list`.
    pub chat_id_list: Vec<String>,
    /// Address of the code.
    pub qr_code: Option<String>,
    /// Own text that marks the channel, at most 30 characters.
    pub state: Option<String>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
}

wire_in!(part GetJoinWayJoinWay {
    "config_id" => config_id,
    "scene" => scene,
    "remark" => remark,
    "auto_create_room" => auto_create_room,
    "room_base_name" => room_base_name,
    "room_base_id" => room_base_id,
    "chat_id_list" => chat_id_list,
    "qr_code" => qr_code,
    "state" => state,
    "mark_source" => mark_source,
});

/// Convert external user ids of group members (转换客户群成员external_userid).
///
/// `POST /cgi-bin/externalcontact/groupchat/get_new_external_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95327) [(2)](https://developer.work.weixin.qq.com/document/path/95435)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetNewExternalUserid {
    /// External user ids of the customers.
    pub external_userid_list: Vec<String>,
    /// Id of the customer group.
    pub chat_id: String,
}

impl GetNewExternalUserid {
    /// Starts with the required members.
    pub fn new(
        external_userid_list: impl IntoIterator<Item = impl Into<String>>,
        chat_id: impl Into<String>,
    ) -> Self {
        Self {
            external_userid_list: external_userid_list.into_iter().map(Into::into).collect(),
            chat_id: chat_id.into(),
        }
    }
}

wire_out!(GetNewExternalUserid {
    "external_userid_list" => external_userid_list,
    "chat_id" => chat_id,
});

/// The answer to [`GetNewExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNewExternalUseridResponse {
    /// `items`.
    pub items: Vec<GetNewExternalUseridItems>,
}

wire_in!(GetNewExternalUseridResponse {
    "items" => items,
});

impl Endpoint for GetNewExternalUserid {
    type Response = GetNewExternalUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.get_new_external_userid",
        path: "/cgi-bin/externalcontact/groupchat/get_new_external_userid",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `items` of [`GetNewExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNewExternalUseridItems {
    /// External user ids of the customers.
    pub external_userid: String,
    /// External user id in the new form.
    pub new_external_userid: String,
}

wire_in!(part GetNewExternalUseridItems {
    "external_userid" => external_userid,
    "new_external_userid" => new_external_userid,
});

/// List customer groups (获取客户群列表).
///
/// `POST /cgi-bin/externalcontact/groupchat/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92120) [(2)](https://developer.work.weixin.qq.com/document/path/93414)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// 0 all, 1 to be assigned, 2 being assigned, 3 assigned.
    pub status_filter: Option<i64>,
    /// Owners whose groups are wanted.
    pub owner_filter: Option<OwnerFilter>,
    /// Most items to return, at most 1000.
    ///
    /// `10` unless set.
    pub limit: i64,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 all, 1 to be assigned, 2 being assigned, 3 assigned.
    pub fn status_filter(mut self, status_filter: impl Into<i64>) -> Self {
        self.status_filter = Some(status_filter.into());
        self
    }

    /// Owners whose groups are wanted.
    pub fn owner_filter(mut self, owner_filter: impl Into<OwnerFilter>) -> Self {
        self.owner_filter = Some(owner_filter.into());
        self
    }

    /// Most items to return, at most 1000.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl Default for List {
    #[inline]
    fn default() -> Self {
        Self {
            status_filter: Default::default(),
            owner_filter: Default::default(),
            limit: 10,
            cursor: Default::default(),
        }
    }
}

wire_out!(List {
    "status_filter" => status_filter,
    "owner_filter" => owner_filter,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `group_chat_list`.
    pub group_chat_list: Vec<ListGroupChatList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListResponse {
    "group_chat_list" => group_chat_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.list",
        path: "/cgi-bin/externalcontact/groupchat/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `owner_filter` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OwnerFilter {
    /// User ids, at most 100.
    pub userid_list: Option<Vec<String>>,
}

impl OwnerFilter {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// User ids, at most 100.
    #[must_use]
    pub fn userid_list(mut self, userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part OwnerFilter {
    "userid_list" => userid_list,
});

/// `group_chat_list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGroupChatList {
    /// Id of the customer group.
    pub chat_id: String,
    /// 0 normal, 1 the owner left, 2 being assigned, 3 assigned.
    pub status: i64,
}

wire_in!(part ListGroupChatList {
    "chat_id" => chat_id,
    "status" => status,
});

/// Reassign groups of a working member (分配在职成员的客户群).
///
/// `POST /cgi-bin/externalcontact/groupchat/onjob_transfer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95703)
///
/// A group can be passed on twice within 90 days.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OnjobTransfer {
    /// Ids of customer groups, at most 100.
    pub chat_id_list: Vec<String>,
    /// User id of the owner.
    pub new_owner: String,
}

impl OnjobTransfer {
    /// Starts with the required members.
    pub fn new(
        chat_id_list: impl IntoIterator<Item = impl Into<String>>,
        new_owner: impl Into<String>,
    ) -> Self {
        Self {
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            new_owner: new_owner.into(),
        }
    }
}

wire_out!(OnjobTransfer {
    "chat_id_list" => chat_id_list,
    "new_owner" => new_owner,
});

/// The answer to [`OnjobTransfer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OnjobTransferResponse {
    /// Groups that could not be assigned.
    pub failed_chat_list: Vec<FailedChatList>,
}

wire_in!(OnjobTransferResponse {
    "failed_chat_list" => failed_chat_list,
});

impl Endpoint for OnjobTransfer {
    type Response = OnjobTransferResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.onjob_transfer",
        path: "/cgi-bin/externalcontact/groupchat/onjob_transfer",
        ..Operation::usual(Product::Work)
    };
}

/// `failed_chat_list` of [`OnjobTransfer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailedChatList {
    /// Id of the customer group.
    pub chat_id: String,
    /// 0 if this one succeeded.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(part FailedChatList {
    "chat_id" => chat_id,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Get group statistics by owner (「群聊数据统计」按群主聚合).
///
/// `POST /cgi-bin/externalcontact/groupchat/statistic`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92133) [(2)](https://developer.work.weixin.qq.com/document/path/93476)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Statistic {
    /// Unix seconds of the first day, of the last 180 days.
    pub day_begin_time: i64,
    /// Unix seconds of the last day, at most 30 days after the first.
    pub day_end_time: Option<i64>,
    /// Owners whose groups are wanted.
    pub owner_filter: OwnerFilter,
    /// 1 new groups (default), 2 all groups, 3 new members, 4 all members.
    pub order_by: Option<i64>,
    /// True for rising order.
    pub order_asc: Option<bool>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 1000.
    pub limit: Option<i64>,
}

impl Statistic {
    /// Starts with the required members.
    pub fn new(day_begin_time: impl Into<i64>, owner_filter: impl Into<OwnerFilter>) -> Self {
        Self {
            day_begin_time: day_begin_time.into(),
            day_end_time: Default::default(),
            owner_filter: owner_filter.into(),
            order_by: Default::default(),
            order_asc: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Unix seconds of the last day, at most 30 days after the first.
    pub fn day_end_time(mut self, day_end_time: impl Into<i64>) -> Self {
        self.day_end_time = Some(day_end_time.into());
        self
    }

    /// 1 new groups (default), 2 all groups, 3 new members, 4 all members.
    pub fn order_by(mut self, order_by: impl Into<i64>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// True for rising order.
    pub fn order_asc(mut self, order_asc: impl Into<bool>) -> Self {
        self.order_asc = Some(order_asc.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 1000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(Statistic {
    "day_begin_time" => day_begin_time,
    "day_end_time" => day_end_time,
    "owner_filter" => owner_filter,
    "order_by" => order_by,
    "offset" => offset,
    "limit" => limit,
} via {
    "order_asc" => order_asc: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Statistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticResponse {
    /// `items`.
    pub items: Vec<StatisticItems>,
    /// Number of all items.
    pub total: i64,
    /// Offset of the next page.
    pub next_offset: Option<i64>,
}

wire_in!(StatisticResponse {
    "items" => items,
    "total" => total,
    "next_offset" => next_offset,
});

impl Endpoint for Statistic {
    type Response = StatisticResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.statistic",
        path: "/cgi-bin/externalcontact/groupchat/statistic",
        ..Operation::usual(Product::Work)
    };
}

/// `items` of [`Statistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticItems {
    /// User id of the owner.
    pub owner: String,
    /// `data`.
    pub data: Data,
}

wire_in!(part StatisticItems {
    "owner" => owner,
    "data" => data,
});

/// `data` of [`Statistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data {
    /// New groups.
    pub new_chat_cnt: i64,
    /// Groups in all.
    pub chat_total: i64,
    /// Groups with messages.
    pub chat_has_msg: i64,
    /// New members.
    pub new_member_cnt: i64,
    /// Members in all.
    pub member_total: i64,
    /// Members who sent messages.
    pub member_has_msg: i64,
    /// Messages in all.
    pub msg_total: i64,
    /// Migrated groups, only for the education trade.
    pub migrate_trainee_chat_cnt: Option<i64>,
}

wire_in!(part Data {
    "new_chat_cnt" => new_chat_cnt,
    "chat_total" => chat_total,
    "chat_has_msg" => chat_has_msg,
    "new_member_cnt" => new_member_cnt,
    "member_total" => member_total,
    "member_has_msg" => member_has_msg,
    "msg_total" => msg_total,
    "migrate_trainee_chat_cnt" => migrate_trainee_chat_cnt,
});

/// Get group statistics by day (「群聊数据统计」按自然日聚合).
///
/// `POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92133) [(2)](https://developer.work.weixin.qq.com/document/path/93476)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StatisticGroupByDay {
    /// Unix seconds of the first day, of the last 180 days.
    pub day_begin_time: i64,
    /// Unix seconds of the last day, at most 30 days after the first.
    pub day_end_time: Option<i64>,
    /// Owners whose groups are wanted.
    pub owner_filter: OwnerFilter,
}

impl StatisticGroupByDay {
    /// Starts with the required members.
    pub fn new(day_begin_time: impl Into<i64>, owner_filter: impl Into<OwnerFilter>) -> Self {
        Self {
            day_begin_time: day_begin_time.into(),
            day_end_time: Default::default(),
            owner_filter: owner_filter.into(),
        }
    }

    /// Unix seconds of the last day, at most 30 days after the first.
    pub fn day_end_time(mut self, day_end_time: impl Into<i64>) -> Self {
        self.day_end_time = Some(day_end_time.into());
        self
    }
}

wire_out!(StatisticGroupByDay {
    "day_begin_time" => day_begin_time,
    "day_end_time" => day_end_time,
    "owner_filter" => owner_filter,
});

/// The answer to [`StatisticGroupByDay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticGroupByDayResponse {
    /// `items`.
    pub items: Vec<StatisticGroupByDayItems>,
}

wire_in!(StatisticGroupByDayResponse {
    "items" => items,
});

impl Endpoint for StatisticGroupByDay {
    type Response = StatisticGroupByDayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.statistic_group_by_day",
        path: "/cgi-bin/externalcontact/groupchat/statistic_group_by_day",
        ..Operation::usual(Product::Work)
    };
}

/// `items` of [`StatisticGroupByDay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticGroupByDayItems {
    /// Unix seconds.
    pub stat_time: i64,
    /// `data`.
    pub data: Data,
}

wire_in!(part StatisticGroupByDayItems {
    "stat_time" => stat_time,
    "data" => data,
});

/// Reassign groups of a member who left (分配离职成员的客户群).
///
/// `POST /cgi-bin/externalcontact/groupchat/transfer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92127) [(2)](https://developer.work.weixin.qq.com/document/path/93242)
///
/// The owner must have left; the new owner must have customer contact.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Transfer {
    /// Ids of customer groups, at most 100.
    pub chat_id_list: Vec<String>,
    /// User id of the owner.
    pub new_owner: String,
}

impl Transfer {
    /// Starts with the required members.
    pub fn new(
        chat_id_list: impl IntoIterator<Item = impl Into<String>>,
        new_owner: impl Into<String>,
    ) -> Self {
        Self {
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            new_owner: new_owner.into(),
        }
    }
}

wire_out!(Transfer {
    "chat_id_list" => chat_id_list,
    "new_owner" => new_owner,
});

/// The answer to [`Transfer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TransferResponse {
    /// Groups that could not be assigned.
    pub failed_chat_list: Vec<FailedChatList>,
}

wire_in!(TransferResponse {
    "failed_chat_list" => failed_chat_list,
});

impl Endpoint for Transfer {
    type Response = TransferResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.transfer",
        path: "/cgi-bin/externalcontact/groupchat/transfer",
        ..Operation::usual(Product::Work)
    };
}

/// Update a join way (更新客户群进群方式配置).
///
/// `POST /cgi-bin/externalcontact/groupchat/update_join_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92229)
///
/// Replaces all members of the join way.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateJoinWay {
    /// Id of the join way.
    pub config_id: String,
    /// 1 mini program button, 2 QR code.
    pub scene: i64,
    /// `remark`.
    pub remark: Option<String>,
    /// 1 makes a new group when all are full (default), 0 does not.
    pub auto_create_room: Option<i64>,
    /// Name of new groups, followed by a number.
    pub room_base_name: Option<String>,
    /// First number of new groups.
    pub room_base_id: Option<i64>,
    /// Ids of customer groups, at most 5.
    pub chat_id_list: Vec<String>,
    /// Own text that marks the channel, at most 30 characters.
    pub state: Option<String>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
}

impl UpdateJoinWay {
    /// Starts with the required members.
    pub fn new(
        config_id: impl Into<String>,
        scene: impl Into<i64>,
        chat_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            config_id: config_id.into(),
            scene: scene.into(),
            remark: Default::default(),
            auto_create_room: Default::default(),
            room_base_name: Default::default(),
            room_base_id: Default::default(),
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            state: Default::default(),
            mark_source: Default::default(),
        }
    }

    /// `remark`.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// 1 makes a new group when all are full (default), 0 does not.
    pub fn auto_create_room(mut self, auto_create_room: impl Into<i64>) -> Self {
        self.auto_create_room = Some(auto_create_room.into());
        self
    }

    /// Name of new groups, followed by a number.
    pub fn room_base_name(mut self, room_base_name: impl Into<String>) -> Self {
        self.room_base_name = Some(room_base_name.into());
        self
    }

    /// First number of new groups.
    pub fn room_base_id(mut self, room_base_id: impl Into<i64>) -> Self {
        self.room_base_id = Some(room_base_id.into());
        self
    }

    /// Own text that marks the channel, at most 30 characters.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Whether the source is marked.
    pub fn mark_source(mut self, mark_source: impl Into<bool>) -> Self {
        self.mark_source = Some(mark_source.into());
        self
    }
}

wire_out!(UpdateJoinWay {
    "config_id" => config_id,
    "scene" => scene,
    "remark" => remark,
    "auto_create_room" => auto_create_room,
    "room_base_name" => room_base_name,
    "room_base_id" => room_base_id,
    "chat_id_list" => chat_id_list,
    "state" => state,
    "mark_source" => mark_source,
});

/// The answer to [`UpdateJoinWay`].
pub type UpdateJoinWayResponse = yizhan_core::Done;

impl Endpoint for UpdateJoinWay {
    type Response = UpdateJoinWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.update_join_way",
        path: "/cgi-bin/externalcontact/groupchat/update_join_way",
        ..Operation::usual(Product::Work)
    };
}
