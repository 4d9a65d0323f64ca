//! Generated from `spec/work/externalcontact_customer_strategy.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer contact rule groups (客户联系规则组)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a rule group (创建新的规则组).
///
/// `POST /cgi-bin/externalcontact/customer_strategy/create`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94883)
///
/// At most two levels; a sub-group cannot have more rights or members than its parent.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Id of the parent rule group, absent or 0 for none.
    pub parent_id: Option<i64>,
    /// `strategy_name`.
    pub strategy_name: String,
    /// User ids of those in charge, at most 20.
    pub admin_list: Vec<String>,
    /// Rights of the members.
    pub privilege: Privilege,
    /// Members and departments the rule group covers.
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

    /// Id of the parent rule group, absent or 0 for none.
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
    /// Id of the rule group.
    pub strategy_id: i64,
}

wire_in!(CreateResponse {
    "strategy_id" => strategy_id,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.create",
        path: "/cgi-bin/externalcontact/customer_strategy/create",
        ..Operation::usual(Product::Work)
    };
}

/// `privilege` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Privilege {
    /// Right to see it.
    pub view_customer_list: Option<bool>,
    /// Right to see it.
    pub view_customer_data: Option<bool>,
    /// Right to see it.
    pub view_room_list: Option<bool>,
    /// Right to use contact ways.
    pub contact_me: Option<bool>,
    /// Right to use join ways of groups.
    pub join_room: Option<bool>,
    /// Right to share customers with colleagues.
    pub share_customer: Option<bool>,
    /// Right to assign those of members who left.
    pub oper_resign_customer: Option<bool>,
    /// Right to assign those of members who left.
    pub oper_resign_group: Option<bool>,
    /// Right to send to many.
    pub send_customer_msg: Option<bool>,
    /// Right to set welcome messages.
    pub edit_welcome_msg: Option<bool>,
    /// Right to see it.
    pub view_behavior_data: Option<bool>,
    /// Right to see it.
    pub view_room_data: Option<bool>,
    /// Right to send to many.
    pub send_group_msg: Option<bool>,
    /// Right to find members of several groups.
    pub room_deduplication: Option<bool>,
    /// Right to set quick replies.
    pub rapid_reply: Option<bool>,
    /// Right to assign customers of working members.
    pub onjob_customer_transfer: Option<bool>,
    /// Right to set rules against advertising.
    pub edit_anti_spam_rule: Option<bool>,
    /// Right to export it.
    pub export_customer_list: Option<bool>,
    /// Right to export it.
    pub export_customer_data: Option<bool>,
    /// Right to export it.
    pub export_customer_group_list: Option<bool>,
    /// Right to manage the tags of the company.
    pub manage_customer_tag: Option<bool>,
}

impl Privilege {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Right to see it.
    #[must_use]
    pub fn view_customer_list(mut self, view_customer_list: impl Into<bool>) -> Self {
        self.view_customer_list = Some(view_customer_list.into());
        self
    }

    /// Right to see it.
    #[must_use]
    pub fn view_customer_data(mut self, view_customer_data: impl Into<bool>) -> Self {
        self.view_customer_data = Some(view_customer_data.into());
        self
    }

    /// Right to see it.
    #[must_use]
    pub fn view_room_list(mut self, view_room_list: impl Into<bool>) -> Self {
        self.view_room_list = Some(view_room_list.into());
        self
    }

    /// Right to use contact ways.
    #[must_use]
    pub fn contact_me(mut self, contact_me: impl Into<bool>) -> Self {
        self.contact_me = Some(contact_me.into());
        self
    }

    /// Right to use join ways of groups.
    #[must_use]
    pub fn join_room(mut self, join_room: impl Into<bool>) -> Self {
        self.join_room = Some(join_room.into());
        self
    }

    /// Right to share customers with colleagues.
    #[must_use]
    pub fn share_customer(mut self, share_customer: impl Into<bool>) -> Self {
        self.share_customer = Some(share_customer.into());
        self
    }

    /// Right to assign those of members who left.
    #[must_use]
    pub fn oper_resign_customer(mut self, oper_resign_customer: impl Into<bool>) -> Self {
        self.oper_resign_customer = Some(oper_resign_customer.into());
        self
    }

    /// Right to assign those of members who left.
    #[must_use]
    pub fn oper_resign_group(mut self, oper_resign_group: impl Into<bool>) -> Self {
        self.oper_resign_group = Some(oper_resign_group.into());
        self
    }

    /// Right to send to many.
    #[must_use]
    pub fn send_customer_msg(mut self, send_customer_msg: impl Into<bool>) -> Self {
        self.send_customer_msg = Some(send_customer_msg.into());
        self
    }

    /// Right to set welcome messages.
    #[must_use]
    pub fn edit_welcome_msg(mut self, edit_welcome_msg: impl Into<bool>) -> Self {
        self.edit_welcome_msg = Some(edit_welcome_msg.into());
        self
    }

    /// Right to see it.
    #[must_use]
    pub fn view_behavior_data(mut self, view_behavior_data: impl Into<bool>) -> Self {
        self.view_behavior_data = Some(view_behavior_data.into());
        self
    }

    /// Right to see it.
    #[must_use]
    pub fn view_room_data(mut self, view_room_data: impl Into<bool>) -> Self {
        self.view_room_data = Some(view_room_data.into());
        self
    }

    /// Right to send to many.
    #[must_use]
    pub fn send_group_msg(mut self, send_group_msg: impl Into<bool>) -> Self {
        self.send_group_msg = Some(send_group_msg.into());
        self
    }

    /// Right to find members of several groups.
    #[must_use]
    pub fn room_deduplication(mut self, room_deduplication: impl Into<bool>) -> Self {
        self.room_deduplication = Some(room_deduplication.into());
        self
    }

    /// Right to set quick replies.
    #[must_use]
    pub fn rapid_reply(mut self, rapid_reply: impl Into<bool>) -> Self {
        self.rapid_reply = Some(rapid_reply.into());
        self
    }

    /// Right to assign customers of working members.
    #[must_use]
    pub fn onjob_customer_transfer(mut self, onjob_customer_transfer: impl Into<bool>) -> Self {
        self.onjob_customer_transfer = Some(onjob_customer_transfer.into());
        self
    }

    /// Right to set rules against advertising.
    #[must_use]
    pub fn edit_anti_spam_rule(mut self, edit_anti_spam_rule: impl Into<bool>) -> Self {
        self.edit_anti_spam_rule = Some(edit_anti_spam_rule.into());
        self
    }

    /// Right to export it.
    #[must_use]
    pub fn export_customer_list(mut self, export_customer_list: impl Into<bool>) -> Self {
        self.export_customer_list = Some(export_customer_list.into());
        self
    }

    /// Right to export it.
    #[must_use]
    pub fn export_customer_data(mut self, export_customer_data: impl Into<bool>) -> Self {
        self.export_customer_data = Some(export_customer_data.into());
        self
    }

    /// Right to export it.
    #[must_use]
    pub fn export_customer_group_list(
        mut self,
        export_customer_group_list: impl Into<bool>,
    ) -> Self {
        self.export_customer_group_list = Some(export_customer_group_list.into());
        self
    }

    /// Right to manage the tags of the company.
    #[must_use]
    pub fn manage_customer_tag(mut self, manage_customer_tag: impl Into<bool>) -> Self {
        self.manage_customer_tag = Some(manage_customer_tag.into());
        self
    }
}

wire_out!(part Privilege {
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
    "onjob_customer_transfer" => onjob_customer_transfer;
    "edit_anti_spam_rule" => edit_anti_spam_rule,
    "export_customer_list" => export_customer_list,
    "export_customer_data" => export_customer_data,
    "export_customer_group_list" => export_customer_group_list,
    "manage_customer_tag" => manage_customer_tag,
});

/// `range` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateRange {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// User id, with type 1.
    pub userid: Option<String>,
    /// Department id, with type 2.
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

    /// User id, with type 1.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Department id, with type 2.
    #[must_use]
    pub fn partyid(mut self, partyid: impl Into<i64>) -> Self {
        self.partyid = Some(partyid.into());
        self
    }
}

wire_out!(part CreateRange {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// Id of the rule group.
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
pub type DelResponse = yizhan_core::Done;

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.del",
        path: "/cgi-bin/externalcontact/customer_strategy/del",
        ..Operation::usual(Product::Work)
    };
}

/// Edit a rule group and its scope (编辑规则组及其管理范围).
///
/// `POST /cgi-bin/externalcontact/customer_strategy/edit`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94883)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Edit {
    /// Id of the rule group.
    pub strategy_id: i64,
    /// `strategy_name`.
    pub strategy_name: Option<String>,
    /// User ids of those in charge, at most 20.
    pub admin_list: Option<Vec<String>>,
    /// Rights of the members.
    pub privilege: Option<Privilege>,
    /// Members and departments the rule group covers.
    pub range_add: Option<Vec<EditRangeAdd>>,
    /// Members and departments the rule group covers.
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

    /// User ids of those in charge, at most 20.
    pub fn admin_list(mut self, admin_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.admin_list = Some(admin_list.into_iter().map(Into::into).collect());
        self
    }

    /// Rights of the members.
    pub fn privilege(mut self, privilege: impl Into<Privilege>) -> Self {
        self.privilege = Some(privilege.into());
        self
    }

    /// Members and departments the rule group covers.
    pub fn range_add(
        mut self,
        range_add: impl IntoIterator<Item = impl Into<EditRangeAdd>>,
    ) -> Self {
        self.range_add = Some(range_add.into_iter().map(Into::into).collect());
        self
    }

    /// Members and departments the rule group covers.
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
pub type EditResponse = yizhan_core::Done;

impl Endpoint for Edit {
    type Response = EditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_strategy.edit",
        path: "/cgi-bin/externalcontact/customer_strategy/edit",
        ..Operation::usual(Product::Work)
    };
}

/// `range_add` of [`Edit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditRangeAdd {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// User id, with type 1.
    pub userid: Option<String>,
    /// Department id, with type 2.
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

    /// User id, with type 1.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Department id, with type 2.
    #[must_use]
    pub fn partyid(mut self, partyid: impl Into<i64>) -> Self {
        self.partyid = Some(partyid.into());
        self
    }
}

wire_out!(part EditRangeAdd {
    "type" => r#type,
    "userid" => userid,
    "partyid" => partyid,
});

/// `range_del` of [`Edit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditRangeDel {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// User id, with type 1.
    pub userid: Option<String>,
    /// Department id, with type 2.
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

    /// User id, with type 1.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Department id, with type 2.
    #[must_use]
    pub fn partyid(mut self, partyid: impl Into<i64>) -> Self {
        self.partyid = Some(partyid.into());
        self
    }
}

wire_out!(part EditRangeDel {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the rule group.
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
        path: "/cgi-bin/externalcontact/customer_strategy/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `strategy` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStrategy {
    /// Id of the rule group.
    pub strategy_id: i64,
    /// Id of the parent rule group, absent or 0 for none.
    pub parent_id: i64,
    /// `strategy_name`.
    pub strategy_name: String,
    /// User ids of those in charge, at most 20.
    pub admin_list: Vec<String>,
    /// Rights of the members.
    pub privilege: GetStrategyPrivilege,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetStrategy {
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
    /// Right to see it.
    pub view_customer_list: bool,
    /// Right to manage the tags of the company.
    pub manage_customer_tag: Option<bool>,
    /// Right to see it.
    pub view_customer_data: bool,
    /// Right to see it.
    pub view_room_list: bool,
    /// Right to use contact ways.
    pub contact_me: bool,
    /// Right to use join ways of groups.
    pub join_room: bool,
    /// Right to share customers with colleagues.
    pub share_customer: bool,
    /// Right to assign those of members who left.
    pub oper_resign_customer: bool,
    /// Right to assign those of members who left.
    pub oper_resign_group: bool,
    /// Right to send to many.
    pub send_customer_msg: bool,
    /// Right to set welcome messages.
    pub edit_welcome_msg: bool,
    /// Right to see it.
    pub view_behavior_data: bool,
    /// Right to see it.
    pub view_room_data: bool,
    /// Right to send to many.
    pub send_group_msg: bool,
    /// Right to find members of several groups.
    pub room_deduplication: bool,
    /// Right to set quick replies.
    pub rapid_reply: bool,
    /// Right to assign customers of working members.
    pub onjob_customer_transfer: bool,
    /// Right to set rules against advertising.
    pub edit_anti_spam_rule: bool,
    /// Right to export it.
    pub export_customer_list: bool,
    /// Right to export it.
    pub export_customer_data: bool,
    /// Right to export it.
    pub export_customer_group_list: bool,
}

wire_in!(part GetStrategyPrivilege {
    "view_customer_list" => view_customer_list,
    "manage_customer_tag" => manage_customer_tag,
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
    "rapid_reply" => rapid_reply;
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRange {
    /// Id of the rule group.
    pub strategy_id: i64,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return, at most 1000.
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

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return, at most 1000.
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
    /// Members and departments the rule group covers.
    pub range: Vec<GetRangeRange>,
    /// Cursor of the next page.
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
        path: "/cgi-bin/externalcontact/customer_strategy/get_range",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `range` of [`GetRange`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRangeRange {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// User id, with type 1.
    pub userid: Option<String>,
    /// Department id, with type 2.
    pub partyid: Option<i64>,
}

wire_in!(part GetRangeRange {
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
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return, at most 1000.
    pub limit: Option<i64>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return, at most 1000.
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
    /// Cursor of the next page.
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
        path: "/cgi-bin/externalcontact/customer_strategy/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `strategy` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListStrategy {
    /// Id of the rule group.
    pub strategy_id: i64,
}

wire_in!(part ListStrategy {
    "strategy_id" => strategy_id,
});
