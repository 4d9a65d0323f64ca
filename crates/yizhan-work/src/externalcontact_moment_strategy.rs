//! Generated from `spec/work/externalcontact_moment_strategy.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer moments rule groups (客户朋友圈规则组)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Create a rule group (创建新的规则组).
///
/// `POST /cgi-bin/externalcontact/moment_strategy/create`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94890)
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
        name: "work.externalcontact_moment_strategy.create",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/moment_strategy/create",
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
    /// `view_moment_list`.
    pub view_moment_list: Option<bool>,
    /// `send_moment`.
    pub send_moment: Option<bool>,
}

impl Privilege {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `view_moment_list`.
    #[must_use]
    pub fn view_moment_list(mut self, view_moment_list: impl Into<bool>) -> Self {
        self.view_moment_list = Some(view_moment_list.into());
        self
    }

    /// `send_moment`.
    #[must_use]
    pub fn send_moment(mut self, send_moment: impl Into<bool>) -> Self {
        self.send_moment = Some(send_moment.into());
        self
    }
}

wire_out!(Privilege {
    "view_moment_list" => view_moment_list,
    "send_moment" => send_moment,
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
/// `POST /cgi-bin/externalcontact/moment_strategy/del`, token in `access_token`.
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
        name: "work.externalcontact_moment_strategy.del",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/moment_strategy/del",
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
/// `POST /cgi-bin/externalcontact/moment_strategy/edit`, token in `access_token`.
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
        name: "work.externalcontact_moment_strategy.edit",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/moment_strategy/edit",
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
/// `POST /cgi-bin/externalcontact/moment_strategy/get`, token in `access_token`.
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
        name: "work.externalcontact_moment_strategy.get",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/moment_strategy/get",
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
    /// `view_moment_list`.
    pub view_moment_list: bool,
    /// `send_moment`.
    pub send_moment: bool,
}

wire_in!(GetStrategyPrivilege {
    "view_moment_list" => view_moment_list,
    "send_moment" => send_moment,
});

/// Get the scope of a rule group (获取规则组管理范围).
///
/// `POST /cgi-bin/externalcontact/moment_strategy/get_range`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94890)
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
        name: "work.externalcontact_moment_strategy.get_range",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/moment_strategy/get_range",
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
/// `POST /cgi-bin/externalcontact/moment_strategy/list`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94890)
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
        name: "work.externalcontact_moment_strategy.list",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/externalcontact/moment_strategy/list",
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
