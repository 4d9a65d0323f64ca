//! Generated from `spec/work/externalcontact_groupchat.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer groups (客户群)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Create a join way (配置客户群进群方式).
///
/// `POST /cgi-bin/externalcontact/groupchat/add_join_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92229)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddJoinWay {
    /// `scene`.
    pub scene: i64,
    /// `remark`.
    pub remark: Option<String>,
    /// `auto_create_room`.
    pub auto_create_room: Option<i64>,
    /// `room_base_name`.
    pub room_base_name: Option<String>,
    /// `room_base_id`.
    pub room_base_id: Option<i64>,
    /// `chat_id_list`.
    pub chat_id_list: Vec<String>,
    /// `state`.
    pub state: Option<String>,
    /// `mark_source`.
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

    /// `auto_create_room`.
    pub fn auto_create_room(mut self, auto_create_room: impl Into<i64>) -> Self {
        self.auto_create_room = Some(auto_create_room.into());
        self
    }

    /// `room_base_name`.
    pub fn room_base_name(mut self, room_base_name: impl Into<String>) -> Self {
        self.room_base_name = Some(room_base_name.into());
        self
    }

    /// `room_base_id`.
    pub fn room_base_id(mut self, room_base_id: impl Into<i64>) -> Self {
        self.room_base_id = Some(room_base_id.into());
        self
    }

    /// `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// `mark_source`.
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
    /// `config_id`.
    pub config_id: String,
}

wire_in!(AddJoinWayResponse {
    "config_id" => config_id,
});

impl Endpoint for AddJoinWay {
    type Response = AddJoinWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.add_join_way",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/add_join_way",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Delete a join way (删除客户群进群方式配置).
///
/// `POST /cgi-bin/externalcontact/groupchat/del_join_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92229)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelJoinWay {
    /// `config_id`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelJoinWayResponse {}

wire_in!(DelJoinWayResponse {});

impl Endpoint for DelJoinWay {
    type Response = DelJoinWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.del_join_way",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/del_join_way",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get a customer group (获取客户群详情).
///
/// `POST /cgi-bin/externalcontact/groupchat/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92122) [(2)](https://developer.work.weixin.qq.com/document/path/92707)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `chat_id`.
    pub chat_id: String,
    /// `need_name`.
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

    /// `need_name`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `group_chat` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupChat {
    /// `chat_id`.
    pub chat_id: String,
    /// `name`.
    pub name: String,
    /// `owner`.
    pub owner: String,
    /// `notice`.
    pub notice: String,
    /// `member_list`.
    pub member_list: Vec<GetMemberList>,
    /// `admin_list`.
    pub admin_list: Vec<GetAdminList>,
    /// Unix seconds.
    pub create_time: i64,
    /// `member_version`.
    pub member_version: String,
}

wire_in!(GetGroupChat {
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
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: String,
    /// `unionid`.
    pub unionid: Option<String>,
    /// `invitor`.
    pub invitor: Option<GetInvitor>,
    /// `name`.
    pub name: Option<String>,
    /// `group_nickname`.
    pub group_nickname: Option<String>,
    /// `join_scene`.
    pub join_scene: i64,
    /// `join_time`.
    pub join_time: i64,
    /// `state`.
    pub state: Option<String>,
}

wire_in!(GetMemberList {
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
    /// `userid`.
    pub userid: String,
}

wire_in!(GetInvitor {
    "userid" => userid,
});

/// `admin_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAdminList {
    /// `userid`.
    pub userid: String,
}

wire_in!(GetAdminList {
    "userid" => userid,
});

/// Get a join way (获取客户群进群方式配置).
///
/// `POST /cgi-bin/externalcontact/groupchat/get_join_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92229)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetJoinWay {
    /// `config_id`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/get_join_way",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `join_way` of [`GetJoinWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetJoinWayJoinWay {
    /// `config_id`.
    pub config_id: String,
    /// `scene`.
    pub scene: i64,
    /// `remark`.
    pub remark: String,
    /// `auto_create_room`.
    pub auto_create_room: i64,
    /// `room_base_name`.
    pub room_base_name: Option<String>,
    /// `room_base_id`.
    pub room_base_id: Option<i64>,
    /// `chat_id_list`.
    pub chat_id_list: Vec<String>,
    /// `qr_code`.
    pub qr_code: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `mark_source`.
    pub mark_source: Option<bool>,
}

wire_in!(GetJoinWayJoinWay {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetNewExternalUserid {
    /// `external_userid_list`.
    pub external_userid_list: Vec<String>,
    /// `chat_id`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/get_new_external_userid",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `items` of [`GetNewExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNewExternalUseridItems {
    /// `external_userid`.
    pub external_userid: String,
    /// `new_external_userid`.
    pub new_external_userid: String,
}

wire_in!(GetNewExternalUseridItems {
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
    /// `status_filter`.
    pub status_filter: Option<i64>,
    /// `owner_filter`.
    pub owner_filter: Option<OwnerFilter>,
    /// `limit`.
    ///
    /// `10` unless set.
    pub limit: i64,
    /// `cursor`.
    pub cursor: Option<String>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `status_filter`.
    pub fn status_filter(mut self, status_filter: impl Into<i64>) -> Self {
        self.status_filter = Some(status_filter.into());
        self
    }

    /// `owner_filter`.
    pub fn owner_filter(mut self, owner_filter: impl Into<OwnerFilter>) -> Self {
        self.owner_filter = Some(owner_filter.into());
        self
    }

    /// `limit`.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }

    /// `cursor`.
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
    /// `next_cursor`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `owner_filter` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OwnerFilter {
    /// `userid_list`.
    pub userid_list: Option<Vec<String>>,
}

impl OwnerFilter {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `userid_list`.
    #[must_use]
    pub fn userid_list(mut self, userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(OwnerFilter {
    "userid_list" => userid_list,
});

/// `group_chat_list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGroupChatList {
    /// `chat_id`.
    pub chat_id: String,
    /// `status`.
    pub status: i64,
}

wire_in!(ListGroupChatList {
    "chat_id" => chat_id,
    "status" => status,
});

/// Reassign groups of a working member (分配在职成员的客户群).
///
/// `POST /cgi-bin/externalcontact/groupchat/onjob_transfer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95703)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OnjobTransfer {
    /// `chat_id_list`.
    pub chat_id_list: Vec<String>,
    /// `new_owner`.
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
    /// `failed_chat_list`.
    pub failed_chat_list: Vec<FailedChatList>,
}

wire_in!(OnjobTransferResponse {
    "failed_chat_list" => failed_chat_list,
});

impl Endpoint for OnjobTransfer {
    type Response = OnjobTransferResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.onjob_transfer",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/onjob_transfer",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `failed_chat_list` of [`OnjobTransfer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailedChatList {
    /// `chat_id`.
    pub chat_id: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(FailedChatList {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Statistic {
    /// Unix seconds.
    pub day_begin_time: i64,
    /// Unix seconds.
    pub day_end_time: Option<i64>,
    /// `owner_filter`.
    pub owner_filter: OwnerFilter,
    /// `order_by`.
    pub order_by: Option<i64>,
    /// `order_asc`.
    pub order_asc: Option<bool>,
    /// `offset`.
    pub offset: Option<i64>,
    /// `limit`.
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

    /// Unix seconds.
    pub fn day_end_time(mut self, day_end_time: impl Into<i64>) -> Self {
        self.day_end_time = Some(day_end_time.into());
        self
    }

    /// `order_by`.
    pub fn order_by(mut self, order_by: impl Into<i64>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// `order_asc`.
    pub fn order_asc(mut self, order_asc: impl Into<bool>) -> Self {
        self.order_asc = Some(order_asc.into());
        self
    }

    /// `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// `limit`.
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
    /// `total`.
    pub total: i64,
    /// `next_offset`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/statistic",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `items` of [`Statistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticItems {
    /// `owner`.
    pub owner: String,
    /// `data`.
    pub data: Data,
}

wire_in!(StatisticItems {
    "owner" => owner,
    "data" => data,
});

/// `data` of [`Statistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data {
    /// `new_chat_cnt`.
    pub new_chat_cnt: i64,
    /// `chat_total`.
    pub chat_total: i64,
    /// `chat_has_msg`.
    pub chat_has_msg: i64,
    /// `new_member_cnt`.
    pub new_member_cnt: i64,
    /// `member_total`.
    pub member_total: i64,
    /// `member_has_msg`.
    pub member_has_msg: i64,
    /// `msg_total`.
    pub msg_total: i64,
    /// `migrate_trainee_chat_cnt`.
    pub migrate_trainee_chat_cnt: Option<i64>,
}

wire_in!(Data {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StatisticGroupByDay {
    /// Unix seconds.
    pub day_begin_time: i64,
    /// Unix seconds.
    pub day_end_time: Option<i64>,
    /// `owner_filter`.
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

    /// Unix seconds.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/statistic_group_by_day",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `items` of [`StatisticGroupByDay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticGroupByDayItems {
    /// `stat_time`.
    pub stat_time: i64,
    /// `data`.
    pub data: Data,
}

wire_in!(StatisticGroupByDayItems {
    "stat_time" => stat_time,
    "data" => data,
});

/// Reassign groups of a member who left (分配离职成员的客户群).
///
/// `POST /cgi-bin/externalcontact/groupchat/transfer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92127) [(2)](https://developer.work.weixin.qq.com/document/path/93242)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Transfer {
    /// `chat_id_list`.
    pub chat_id_list: Vec<String>,
    /// `new_owner`.
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
    /// `failed_chat_list`.
    pub failed_chat_list: Vec<FailedChatList>,
}

wire_in!(TransferResponse {
    "failed_chat_list" => failed_chat_list,
});

impl Endpoint for Transfer {
    type Response = TransferResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.transfer",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/transfer",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Update a join way (更新客户群进群方式配置).
///
/// `POST /cgi-bin/externalcontact/groupchat/update_join_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92229)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateJoinWay {
    /// `config_id`.
    pub config_id: String,
    /// `scene`.
    pub scene: i64,
    /// `remark`.
    pub remark: Option<String>,
    /// `auto_create_room`.
    pub auto_create_room: Option<i64>,
    /// `room_base_name`.
    pub room_base_name: Option<String>,
    /// `room_base_id`.
    pub room_base_id: Option<i64>,
    /// `chat_id_list`.
    pub chat_id_list: Vec<String>,
    /// `state`.
    pub state: Option<String>,
    /// `mark_source`.
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

    /// `auto_create_room`.
    pub fn auto_create_room(mut self, auto_create_room: impl Into<i64>) -> Self {
        self.auto_create_room = Some(auto_create_room.into());
        self
    }

    /// `room_base_name`.
    pub fn room_base_name(mut self, room_base_name: impl Into<String>) -> Self {
        self.room_base_name = Some(room_base_name.into());
        self
    }

    /// `room_base_id`.
    pub fn room_base_id(mut self, room_base_id: impl Into<i64>) -> Self {
        self.room_base_id = Some(room_base_id.into());
        self
    }

    /// `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// `mark_source`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateJoinWayResponse {}

wire_in!(UpdateJoinWayResponse {});

impl Endpoint for UpdateJoinWay {
    type Response = UpdateJoinWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_groupchat.update_join_way",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/groupchat/update_join_way",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
