//! Generated from `spec/work/externalcontact_customer_strategy.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer contact rule groups (客户联系规则组)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Create a rule group (创建新的规则组).
///
/// `POST /cgi-bin/externalcontact/customer_strategy/create`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94883)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// `parent_id`.
    pub parent_id: Option<i64>,
    /// `strategy_name`.
    pub strategy_name: String,
    /// `admin_list`.
    pub admin_list: Vec<String>,
    /// `privilege`.
    pub privilege: Privilege,
    /// `range`.
    pub range: Vec<CreateRange>,
}

impl Create {
    /// Starts with the required members.
    pub fn new(
        strategy_name: impl Into<String>,
        admin_list: impl IntoIterator<Item = impl Into<String>>,
        privilege: impl Into<Privilege>,
        range: impl IntoIterator<Item = impl Into<CreateRange>>,
    ) -> Self {
        Self {
            parent_id: Default::default(),
            strategy_name: strategy_name.into(),
            admin_list: admin_list.into_iter().map(Into::into).collect(),
            privilege: privilege.into(),
            range: range.into_iter().map(Into::into).collect(),
        }
    }

    /// `parent_id`.
    pub fn parent_id(mut self, parent_id: impl Into<i64>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}

wire_out!(Create {
    "parent_id" => parent_id,
    "strategy_name" => strategy_name,
    "admin_list" => admin_list,
    "privilege" => privilege,
    "range" => range,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// `strategy_id`.
    pub strategy_id: i64,
}

wire_in!(CreateResponse {
    "strategy_id" => strategy_id,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.create",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/customer_strategy/create",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `privilege` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Privilege {
    /// `view_customer_list`.
    pub view_customer_list: Option<bool>,
    /// `view_customer_data`.
    pub view_customer_data: Option<bool>,
    /// `view_room_list`.
    pub view_room_list: Option<bool>,
    /// `contact_me`.
    pub contact_me: Option<bool>,
    /// `join_room`.
    pub join_room: Option<bool>,
    /// `share_customer`.
    pub share_customer: Option<bool>,
    /// `oper_resign_customer`.
    pub oper_resign_customer: Option<bool>,
    /// `oper_resign_group`.
    pub oper_resign_group: Option<bool>,
    /// `send_customer_msg`.
    pub send_customer_msg: Option<bool>,
    /// `edit_welcome_msg`.
    pub edit_welcome_msg: Option<bool>,
    /// `view_behavior_data`.
    pub view_behavior_data: Option<bool>,
    /// `view_room_data`.
    pub view_room_data: Option<bool>,
    /// `send_group_msg`.
    pub send_group_msg: Option<bool>,
    /// `room_deduplication`.
    pub room_deduplication: Option<bool>,
    /// `rapid_reply`.
    pub rapid_reply: Option<bool>,
    /// `onjob_customer_transfer`.
    pub onjob_customer_transfer: Option<bool>,
    /// `edit_anti_spam_rule`.
    pub edit_anti_spam_rule: Option<bool>,
    /// `export_customer_list`.
    pub export_customer_list: Option<bool>,
    /// `export_customer_data`.
    pub export_customer_data: Option<bool>,
    /// `export_customer_group_list`.
    pub export_customer_group_list: Option<bool>,
}

impl Privilege {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `view_customer_list`.
    #[must_use]
    pub fn view_customer_list(mut self, view_customer_list: impl Into<bool>) -> Self {
        self.view_customer_list = Some(view_customer_list.into());
        self
    }

    /// `view_customer_data`.
    #[must_use]
    pub fn view_customer_data(mut self, view_customer_data: impl Into<bool>) -> Self {
        self.view_customer_data = Some(view_customer_data.into());
        self
    }

    /// `view_room_list`.
    #[must_use]
    pub fn view_room_list(mut self, view_room_list: impl Into<bool>) -> Self {
        self.view_room_list = Some(view_room_list.into());
        self
    }

    /// `contact_me`.
    #[must_use]
    pub fn contact_me(mut self, contact_me: impl Into<bool>) -> Self {
        self.contact_me = Some(contact_me.into());
        self
    }

    /// `join_room`.
    #[must_use]
    pub fn join_room(mut self, join_room: impl Into<bool>) -> Self {
        self.join_room = Some(join_room.into());
        self
    }

    /// `share_customer`.
    #[must_use]
    pub fn share_customer(mut self, share_customer: impl Into<bool>) -> Self {
        self.share_customer = Some(share_customer.into());
        self
    }

    /// `oper_resign_customer`.
    #[must_use]
    pub fn oper_resign_customer(mut self, oper_resign_customer: impl Into<bool>) -> Self {
        self.oper_resign_customer = Some(oper_resign_customer.into());
        self
    }

    /// `oper_resign_group`.
    #[must_use]
    pub fn oper_resign_group(mut self, oper_resign_group: impl Into<bool>) -> Self {
        self.oper_resign_group = Some(oper_resign_group.into());
        self
    }

    /// `send_customer_msg`.
    #[must_use]
    pub fn send_customer_msg(mut self, send_customer_msg: impl Into<bool>) -> Self {
        self.send_customer_msg = Some(send_customer_msg.into());
        self
    }

    /// `edit_welcome_msg`.
    #[must_use]
    pub fn edit_welcome_msg(mut self, edit_welcome_msg: impl Into<bool>) -> Self {
        self.edit_welcome_msg = Some(edit_welcome_msg.into());
        self
    }

    /// `view_behavior_data`.
    #[must_use]
    pub fn view_behavior_data(mut self, view_behavior_data: impl Into<bool>) -> Self {
        self.view_behavior_data = Some(view_behavior_data.into());
        self
    }

    /// `view_room_data`.
    #[must_use]
    pub fn view_room_data(mut self, view_room_data: impl Into<bool>) -> Self {
        self.view_room_data = Some(view_room_data.into());
        self
    }

    /// `send_group_msg`.
    #[must_use]
    pub fn send_group_msg(mut self, send_group_msg: impl Into<bool>) -> Self {
        self.send_group_msg = Some(send_group_msg.into());
        self
    }

    /// `room_deduplication`.
    #[must_use]
    pub fn room_deduplication(mut self, room_deduplication: impl Into<bool>) -> Self {
        self.room_deduplication = Some(room_deduplication.into());
        self
    }

    /// `rapid_reply`.
    #[must_use]
    pub fn rapid_reply(mut self, rapid_reply: impl Into<bool>) -> Self {
        self.rapid_reply = Some(rapid_reply.into());
        self
    }

    /// `onjob_customer_transfer`.
    #[must_use]
    pub fn onjob_customer_transfer(mut self, onjob_customer_transfer: impl Into<bool>) -> Self {
        self.onjob_customer_transfer = Some(onjob_customer_transfer.into());
        self
    }

    /// `edit_anti_spam_rule`.
    #[must_use]
    pub fn edit_anti_spam_rule(mut self, edit_anti_spam_rule: impl Into<bool>) -> Self {
        self.edit_anti_spam_rule = Some(edit_anti_spam_rule.into());
        self
    }

    /// `export_customer_list`.
    #[must_use]
    pub fn export_customer_list(mut self, export_customer_list: impl Into<bool>) -> Self {
        self.export_customer_list = Some(export_customer_list.into());
        self
    }

    /// `export_customer_data`.
    #[must_use]
    pub fn export_customer_data(mut self, export_customer_data: impl Into<bool>) -> Self {
        self.export_customer_data = Some(export_customer_data.into());
        self
    }

    /// `export_customer_group_list`.
    #[must_use]
    pub fn export_customer_group_list(
        mut self,
        export_customer_group_list: impl Into<bool>,
    ) -> Self {
        self.export_customer_group_list = Some(export_customer_group_list.into());
        self
    }
}

wire_out!(Privilege {
    "view_customer_list" => view_customer_list,
    "view_customer_data" => view_customer_data,
    "view_room_list" => view_room_list,
    "contact_me" => contact_me,
    "join_room" => join_room,
    "share_customer" => share_customer,
    "oper_resign_customer" => oper_resign_customer,
    "oper_resign_group" => oper_resign_group,
    "send_customer_msg" => send_customer_msg,
    "edit_welcome_msg" => edit_welcome_msg,
    "view_behavior_data" => view_behavior_data,
    "view_room_data" => view_room_data,
    "send_group_msg" => send_group_msg,
    "room_deduplication" => room_deduplication,
    "rapid_reply" => rapid_reply,
    "onjob_customer_transfer" => onjob_customer_transfer,
    "edit_anti_spam_rule" => edit_anti_spam_rule,
    "export_customer_list" => export_customer_list,
    "export_customer_data" => export_customer_data,
    "export_customer_group_list" => export_customer_group_list,
});

/// `range` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateRange {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `partyid`.
    pub partyid: Option<i64>,
}

impl CreateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            partyid: Default::default(),
        }
    }

    /// `userid`.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// `partyid`.
    #[must_use]
    pub fn partyid(mut self, partyid: impl Into<i64>) -> Self {
        self.partyid = Some(partyid.into());
        self
    }
}

wire_out!(CreateRange {
    "type" => r#type,
    "userid" => userid,
    "partyid" => partyid,
});

/// Delete a rule group (删除规则组).
///
/// `POST /cgi-bin/externalcontact/customer_strategy/del`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94883)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// `strategy_id`.
    pub strategy_id: i64,
}

impl Del {
    /// Starts with the required members.
    pub fn new(strategy_id: impl Into<i64>) -> Self {
        Self {
            strategy_id: strategy_id.into(),
        }
    }
}

wire_out!(Del {
    "strategy_id" => strategy_id,
});

/// The answer to [`Del`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelResponse {}

wire_in!(DelResponse {});

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.del",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/customer_strategy/del",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Edit a rule group and its scope (编辑规则组及其管理范围).
///
/// `POST /cgi-bin/externalcontact/customer_strategy/edit`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94883)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Edit {
    /// `strategy_id`.
    pub strategy_id: i64,
    /// `strategy_name`.
    pub strategy_name: Option<String>,
    /// `admin_list`.
    pub admin_list: Option<Vec<String>>,
    /// `privilege`.
    pub privilege: Option<Privilege>,
    /// `range_add`.
    pub range_add: Option<Vec<EditRangeAdd>>,
    /// `range_del`.
    pub range_del: Option<Vec<EditRangeDel>>,
}

impl Edit {
    /// Starts with the required members.
    pub fn new(strategy_id: impl Into<i64>) -> Self {
        Self {
            strategy_id: strategy_id.into(),
            strategy_name: Default::default(),
            admin_list: Default::default(),
            privilege: Default::default(),
            range_add: Default::default(),
            range_del: Default::default(),
        }
    }

    /// `strategy_name`.
    pub fn strategy_name(mut self, strategy_name: impl Into<String>) -> Self {
        self.strategy_name = Some(strategy_name.into());
        self
    }

    /// `admin_list`.
    pub fn admin_list(mut self, admin_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.admin_list = Some(admin_list.into_iter().map(Into::into).collect());
        self
    }

    /// `privilege`.
    pub fn privilege(mut self, privilege: impl Into<Privilege>) -> Self {
        self.privilege = Some(privilege.into());
        self
    }

    /// `range_add`.
    pub fn range_add(
        mut self,
        range_add: impl IntoIterator<Item = impl Into<EditRangeAdd>>,
    ) -> Self {
        self.range_add = Some(range_add.into_iter().map(Into::into).collect());
        self
    }

    /// `range_del`.
    pub fn range_del(
        mut self,
        range_del: impl IntoIterator<Item = impl Into<EditRangeDel>>,
    ) -> Self {
        self.range_del = Some(range_del.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Edit {
    "strategy_id" => strategy_id,
    "strategy_name" => strategy_name,
    "admin_list" => admin_list,
    "privilege" => privilege,
    "range_add" => range_add,
    "range_del" => range_del,
});

/// The answer to [`Edit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditResponse {}

wire_in!(EditResponse {});

impl Endpoint for Edit {
    type Response = EditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.edit",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/customer_strategy/edit",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `range_add` of [`Edit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditRangeAdd {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `partyid`.
    pub partyid: Option<i64>,
}

impl EditRangeAdd {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            partyid: Default::default(),
        }
    }

    /// `userid`.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// `partyid`.
    #[must_use]
    pub fn partyid(mut self, partyid: impl Into<i64>) -> Self {
        self.partyid = Some(partyid.into());
        self
    }
}

wire_out!(EditRangeAdd {
    "type" => r#type,
    "userid" => userid,
    "partyid" => partyid,
});

/// `range_del` of [`Edit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditRangeDel {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `partyid`.
    pub partyid: Option<i64>,
}

impl EditRangeDel {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            partyid: Default::default(),
        }
    }

    /// `userid`.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// `partyid`.
    #[must_use]
    pub fn partyid(mut self, partyid: impl Into<i64>) -> Self {
        self.partyid = Some(partyid.into());
        self
    }
}

wire_out!(EditRangeDel {
    "type" => r#type,
    "userid" => userid,
    "partyid" => partyid,
});

/// Get a rule group (获取规则组详情).
///
/// `POST /cgi-bin/externalcontact/customer_strategy/get`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94883)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `strategy_id`.
    pub strategy_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(strategy_id: impl Into<i64>) -> Self {
        Self {
            strategy_id: strategy_id.into(),
        }
    }
}

wire_out!(Get {
    "strategy_id" => strategy_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `strategy`.
    pub strategy: GetStrategy,
}

wire_in!(GetResponse {
    "strategy" => strategy,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.get",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/customer_strategy/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `strategy` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStrategy {
    /// `strategy_id`.
    pub strategy_id: i64,
    /// `parent_id`.
    pub parent_id: i64,
    /// `strategy_name`.
    pub strategy_name: String,
    /// `admin_list`.
    pub admin_list: Vec<String>,
    /// `privilege`.
    pub privilege: GetStrategyPrivilege,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetStrategy {
    "strategy_id" => strategy_id,
    "parent_id" => parent_id,
    "strategy_name" => strategy_name,
    "admin_list" => admin_list,
    "privilege" => privilege,
    "create_time" => create_time,
});

/// `strategy_privilege` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStrategyPrivilege {
    /// `view_customer_list`.
    pub view_customer_list: bool,
    /// `view_customer_data`.
    pub view_customer_data: bool,
    /// `view_room_list`.
    pub view_room_list: bool,
    /// `contact_me`.
    pub contact_me: bool,
    /// `join_room`.
    pub join_room: bool,
    /// `share_customer`.
    pub share_customer: bool,
    /// `oper_resign_customer`.
    pub oper_resign_customer: bool,
    /// `oper_resign_group`.
    pub oper_resign_group: bool,
    /// `send_customer_msg`.
    pub send_customer_msg: bool,
    /// `edit_welcome_msg`.
    pub edit_welcome_msg: bool,
    /// `view_behavior_data`.
    pub view_behavior_data: bool,
    /// `view_room_data`.
    pub view_room_data: bool,
    /// `send_group_msg`.
    pub send_group_msg: bool,
    /// `room_deduplication`.
    pub room_deduplication: bool,
    /// `rapid_reply`.
    pub rapid_reply: bool,
    /// `onjob_customer_transfer`.
    pub onjob_customer_transfer: bool,
    /// `edit_anti_spam_rule`.
    pub edit_anti_spam_rule: bool,
    /// `export_customer_list`.
    pub export_customer_list: bool,
    /// `export_customer_data`.
    pub export_customer_data: bool,
    /// `export_customer_group_list`.
    pub export_customer_group_list: bool,
}

wire_in!(GetStrategyPrivilege {
    "view_customer_list" => view_customer_list,
    "view_customer_data" => view_customer_data,
    "view_room_list" => view_room_list,
    "contact_me" => contact_me,
    "join_room" => join_room,
    "share_customer" => share_customer,
    "oper_resign_customer" => oper_resign_customer,
    "oper_resign_group" => oper_resign_group,
    "send_customer_msg" => send_customer_msg,
    "edit_welcome_msg" => edit_welcome_msg,
    "view_behavior_data" => view_behavior_data,
    "view_room_data" => view_room_data,
    "send_group_msg" => send_group_msg,
    "room_deduplication" => room_deduplication,
    "rapid_reply" => rapid_reply,
    "onjob_customer_transfer" => onjob_customer_transfer,
    "edit_anti_spam_rule" => edit_anti_spam_rule,
    "export_customer_list" => export_customer_list,
    "export_customer_data" => export_customer_data,
    "export_customer_group_list" => export_customer_group_list,
});

/// Get the scope of a rule group (获取规则组管理范围).
///
/// `POST /cgi-bin/externalcontact/customer_strategy/get_range`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94883)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRange {
    /// `strategy_id`.
    pub strategy_id: i64,
    /// `cursor`.
    pub cursor: Option<String>,
    /// `limit`.
    pub limit: Option<i64>,
}

impl GetRange {
    /// Starts with the required members.
    pub fn new(strategy_id: impl Into<i64>) -> Self {
        Self {
            strategy_id: strategy_id.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetRange {
    "strategy_id" => strategy_id,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetRange`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRangeResponse {
    /// `range`.
    pub range: Vec<GetRangeRange>,
    /// `next_cursor`.
    pub next_cursor: Option<String>,
}

wire_in!(GetRangeResponse {
    "range" => range,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetRange {
    type Response = GetRangeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.get_range",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/customer_strategy/get_range",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `range` of [`GetRange`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRangeRange {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `partyid`.
    pub partyid: Option<i64>,
}

wire_in!(GetRangeRange {
    "type" => r#type,
    "userid" => userid,
    "partyid" => partyid,
});

/// List rule groups (获取规则组列表).
///
/// `POST /cgi-bin/externalcontact/customer_strategy/list`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94883)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `limit`.
    pub limit: Option<i64>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(List {
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `strategy`.
    pub strategy: Vec<ListStrategy>,
    /// `next_cursor`.
    pub next_cursor: Option<String>,
}

wire_in!(ListResponse {
    "strategy" => strategy,
    "next_cursor" => next_cursor,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.list",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/customer_strategy/list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `strategy` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListStrategy {
    /// `strategy_id`.
    pub strategy_id: i64,
}

wire_in!(ListStrategy {
    "strategy_id" => strategy_id,
});
