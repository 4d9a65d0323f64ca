//! Generated from `spec/work/externalcontact_customer_acquisition.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer acquisition links (获客助手)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Create a link (创建获客链接).
///
/// `POST /cgi-bin/externalcontact/customer_acquisition/create_link`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97297)
///
/// Every added customer takes one from the bought quota.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateLink {
    /// Name of the link, at most 30 characters.
    pub link_name: String,
    /// Members and departments that take the customers.
    pub range: Option<Range>,
    /// Who is preferred.
    pub priority_option: Option<PriorityOption>,
    /// Whether customers are added without confirmation.
    pub skip_verify: Option<bool>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
}

impl CreateLink {
    /// Starts with the required members.
    pub fn new(link_name: impl Into<String>) -> Self {
        Self {
            link_name: link_name.into(),
            range: Default::default(),
            priority_option: Default::default(),
            skip_verify: Default::default(),
            mark_source: Default::default(),
        }
    }

    /// Members and departments that take the customers.
    pub fn range(mut self, range: impl Into<Range>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// Who is preferred.
    pub fn priority_option(mut self, priority_option: impl Into<PriorityOption>) -> Self {
        self.priority_option = Some(priority_option.into());
        self
    }

    /// Whether customers are added without confirmation.
    pub fn skip_verify(mut self, skip_verify: impl Into<bool>) -> Self {
        self.skip_verify = Some(skip_verify.into());
        self
    }

    /// Whether the source is marked.
    pub fn mark_source(mut self, mark_source: impl Into<bool>) -> Self {
        self.mark_source = Some(mark_source.into());
        self
    }
}

wire_out!(CreateLink {
    "link_name" => link_name,
    "range" => range,
    "priority_option" => priority_option,
    "skip_verify" => skip_verify,
    "mark_source" => mark_source,
});

/// The answer to [`CreateLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateLinkResponse {
    /// `link`.
    pub link: CreateLinkLink,
}

wire_in!(CreateLinkResponse {
    "link" => link,
});

impl Endpoint for CreateLink {
    type Response = CreateLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_acquisition.create_link",
        path: "/cgi-bin/externalcontact/customer_acquisition/create_link",
        ..Operation::usual(Product::Work)
    };
}

/// `range` of [`CreateLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Range {
    /// User ids.
    pub user_list: Option<Vec<String>>,
    /// Department ids.
    pub department_list: Option<Vec<i64>>,
}

impl Range {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// User ids.
    #[must_use]
    pub fn user_list(mut self, user_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user_list = Some(user_list.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    #[must_use]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.department_list = Some(department_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Range {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// `priority_option` of [`CreateLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PriorityOption {
    /// 1 members of the whole company who know the customer, 2 given members who know the customer.
    pub priority_type: i64,
    /// User ids, with priority_type 2.
    pub priority_userid_list: Option<Vec<String>>,
}

impl PriorityOption {
    /// Starts with the required members.
    #[must_use]
    pub fn new(priority_type: impl Into<i64>) -> Self {
        Self {
            priority_type: priority_type.into(),
            priority_userid_list: Default::default(),
        }
    }

    /// User ids, with priority_type 2.
    #[must_use]
    pub fn priority_userid_list(
        mut self,
        priority_userid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.priority_userid_list =
            Some(priority_userid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part PriorityOption {
    "priority_type" => priority_type,
    "priority_userid_list" => priority_userid_list,
});

/// `link` of [`CreateLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateLinkLink {
    /// Id of the link.
    pub link_id: String,
    /// Name of the link, at most 30 characters.
    pub link_name: String,
    /// The link; customer_channel=... added to it marks the channel.
    pub url: String,
    /// Whether customers are added without confirmation.
    pub skip_verify: Option<bool>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part CreateLinkLink {
    "link_id" => link_id,
    "link_name" => link_name,
    "url" => url,
    "skip_verify" => skip_verify,
    "mark_source" => mark_source,
    "create_time" => create_time,
});

/// List customers added by a link (获取由获客链接添加的客户信息).
///
/// `POST /cgi-bin/externalcontact/customer_acquisition/customer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97298)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Customer {
    /// Id of the link.
    pub link_id: String,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl Customer {
    /// Starts with the required members.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(Customer {
    "link_id" => link_id,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`Customer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerResponse {
    /// `customer_list`.
    pub customer_list: Vec<CustomerCustomerList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(CustomerResponse {
    "customer_list" => customer_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for Customer {
    type Response = CustomerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_acquisition.customer",
        path: "/cgi-bin/externalcontact/customer_acquisition/customer",
        ..Operation::usual(Product::Work)
    };
}

/// `customer_list` of [`Customer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerCustomerList {
    /// External user id of the customer.
    pub external_userid: String,
    /// User id of the member.
    pub userid: Option<String>,
    /// 0 the customer sent no message, 1 the customer sent messages, 2 unknown.
    pub chat_status: i64,
    /// Channel of the customer, from customer_channel.
    pub state: Option<String>,
}

wire_in!(part CustomerCustomerList {
    "external_userid" => external_userid,
    "userid" => userid,
    "chat_status" => chat_status,
    "state" => state,
});

/// Delete a link (删除获客链接).
///
/// `POST /cgi-bin/externalcontact/customer_acquisition/delete_link`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97297)
///
/// The link no longer works and cannot be restored.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteLink {
    /// Id of the link.
    pub link_id: String,
}

impl DeleteLink {
    /// Starts with the required members.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
        }
    }
}

wire_out!(DeleteLink {
    "link_id" => link_id,
});

/// The answer to [`DeleteLink`].
pub type DeleteLinkResponse = yizhan_core::Done;

impl Endpoint for DeleteLink {
    type Response = DeleteLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_acquisition.delete_link",
        path: "/cgi-bin/externalcontact/customer_acquisition/delete_link",
        ..Operation::usual(Product::Work)
    };
}

/// Get a link (获取获客链接详情).
///
/// `POST /cgi-bin/externalcontact/customer_acquisition/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97297) [(2)](https://developer.work.weixin.qq.com/document/path/99484)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the link.
    pub link_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
        }
    }
}

wire_out!(Get {
    "link_id" => link_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `link`.
    pub link: GetLink,
    /// Members and departments that take the customers.
    pub range: Option<GetAnswerRange>,
    /// Who is preferred.
    pub priority_option: Option<GetAnswerPriorityOption>,
}

wire_in!(GetResponse {
    "link" => link,
    "range" => range,
    "priority_option" => priority_option,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_acquisition.get",
        path: "/cgi-bin/externalcontact/customer_acquisition/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `link` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLink {
    /// Id of the link.
    pub link_id: Option<String>,
    /// Name of the link, at most 30 characters.
    pub link_name: String,
    /// The link; customer_channel=... added to it marks the channel.
    pub url: String,
    /// Whether customers are added without confirmation.
    pub skip_verify: bool,
    /// Whether the source is marked.
    pub mark_source: bool,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetLink {
    "link_id" => link_id,
    "link_name" => link_name,
    "url" => url,
    "skip_verify" => skip_verify,
    "mark_source" => mark_source,
    "create_time" => create_time,
});

/// `answer_range` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerRange {
    /// User ids.
    pub user_list: Vec<String>,
    /// Department ids.
    pub department_list: Vec<i64>,
}

wire_in!(part GetAnswerRange {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// `answer_priority_option` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerPriorityOption {
    /// 1 members of the whole company who know the customer, 2 given members who know the customer.
    pub priority_type: i64,
    /// User ids, with priority_type 2.
    pub priority_userid_list: Vec<String>,
}

wire_in!(part GetAnswerPriorityOption {
    "priority_type" => priority_type,
    "priority_userid_list" => priority_userid_list,
});

/// Get the chat state of a member and a customer (获取成员多次收消息详情).
///
/// `POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100130)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetChatInfo {
    /// Key from the event.
    pub chat_key: String,
}

impl GetChatInfo {
    /// Starts with the required members.
    pub fn new(chat_key: impl Into<String>) -> Self {
        Self {
            chat_key: chat_key.into(),
        }
    }
}

wire_out!(GetChatInfo {
    "chat_key" => chat_key,
});

/// The answer to [`GetChatInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChatInfoResponse {
    /// User id of the member.
    pub userid: String,
    /// External user id of the customer.
    pub external_userid: String,
    /// `chat_info`.
    pub chat_info: GetChatInfoChatInfo,
}

wire_in!(GetChatInfoResponse {
    "userid" => userid,
    "external_userid" => external_userid,
    "chat_info" => chat_info,
});

impl Endpoint for GetChatInfo {
    type Response = GetChatInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_acquisition.get_chat_info",
        path: "/cgi-bin/externalcontact/customer_acquisition/get_chat_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `chat_info` of [`GetChatInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChatInfoChatInfo {
    /// Id of the link.
    pub link_id: String,
    /// Channel of the customer, from customer_channel.
    pub state: Option<String>,
    /// Messages the member got from the customer.
    pub recv_msg_cnt: i64,
}

wire_in!(part GetChatInfoChatInfo {
    "link_id" => link_id,
    "state" => state,
    "recv_msg_cnt" => recv_msg_cnt,
});

/// List links (获取获客链接列表).
///
/// `POST /cgi-bin/externalcontact/customer_acquisition/list_link`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97297) [(2)](https://developer.work.weixin.qq.com/document/path/99484)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListLink {
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl ListLink {
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

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListLink {
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListLinkResponse {
    /// `link_id_list`.
    pub link_id_list: Vec<String>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListLinkResponse {
    "link_id_list" => link_id_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListLink {
    type Response = ListLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_acquisition.list_link",
        path: "/cgi-bin/externalcontact/customer_acquisition/list_link",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the statistics of a link (查询链接使用详情).
///
/// `GET /cgi-bin/externalcontact/customer_acquisition/statistic`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97375) [(2)](https://developer.work.weixin.qq.com/document/path/99483)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Statistic {
    /// Id of the link.
    pub link_id: String,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

impl Statistic {
    /// Starts with the required members.
    pub fn new(
        link_id: impl Into<String>,
        start_time: impl Into<i64>,
        end_time: impl Into<i64>,
    ) -> Self {
        Self {
            link_id: link_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(Statistic {
    "link_id" => link_id,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// The answer to [`Statistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticResponse {
    /// Customers who opened the link.
    pub click_link_customer_cnt: i64,
    /// Customers who were added.
    pub new_customer_cnt: i64,
}

wire_in!(StatisticResponse {
    "click_link_customer_cnt" => click_link_customer_cnt,
    "new_customer_cnt" => new_customer_cnt,
});

impl Endpoint for Statistic {
    type Response = StatisticResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_acquisition.statistic",
        path: "/cgi-bin/externalcontact/customer_acquisition/statistic",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Edit a link (编辑获客链接).
///
/// `POST /cgi-bin/externalcontact/customer_acquisition/update_link`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97297)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateLink {
    /// Id of the link.
    pub link_id: String,
    /// Name of the link, at most 30 characters.
    pub link_name: Option<String>,
    /// Members and departments that take the customers.
    pub range: Option<Range>,
    /// Who is preferred.
    pub priority_option: Option<PriorityOption>,
    /// Whether customers are added without confirmation.
    pub skip_verify: Option<bool>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
}

impl UpdateLink {
    /// Starts with the required members.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            link_name: Default::default(),
            range: Default::default(),
            priority_option: Default::default(),
            skip_verify: Default::default(),
            mark_source: Default::default(),
        }
    }

    /// Name of the link, at most 30 characters.
    pub fn link_name(mut self, link_name: impl Into<String>) -> Self {
        self.link_name = Some(link_name.into());
        self
    }

    /// Members and departments that take the customers.
    pub fn range(mut self, range: impl Into<Range>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// Who is preferred.
    pub fn priority_option(mut self, priority_option: impl Into<PriorityOption>) -> Self {
        self.priority_option = Some(priority_option.into());
        self
    }

    /// Whether customers are added without confirmation.
    pub fn skip_verify(mut self, skip_verify: impl Into<bool>) -> Self {
        self.skip_verify = Some(skip_verify.into());
        self
    }

    /// Whether the source is marked.
    pub fn mark_source(mut self, mark_source: impl Into<bool>) -> Self {
        self.mark_source = Some(mark_source.into());
        self
    }
}

wire_out!(UpdateLink {
    "link_id" => link_id,
    "link_name" => link_name,
    "range" => range,
    "priority_option" => priority_option,
    "skip_verify" => skip_verify,
    "mark_source" => mark_source,
});

/// The answer to [`UpdateLink`].
pub type UpdateLinkResponse = yizhan_core::Done;

impl Endpoint for UpdateLink {
    type Response = UpdateLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_customer_acquisition.update_link",
        path: "/cgi-bin/externalcontact/customer_acquisition/update_link",
        ..Operation::usual(Product::Work)
    };
}
