//! Generated from `spec/work/kf.toml` by `cargo xtask codegen`. Do not edit.
//!
//! WeChat customer service (微信客服)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add a customer service account (添加客服账号).
///
/// `POST /cgi-bin/kf/account/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94662) [(2)](https://developer.work.weixin.qq.com/document/path/94688)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AccountAdd {
    /// Name of the account, at most 16 characters.
    pub name: String,
    /// Media id of a temporary file.
    pub media_id: String,
}

impl AccountAdd {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>, media_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            media_id: media_id.into(),
        }
    }
}

wire_out!(AccountAdd {
    "name" => name,
    "media_id" => media_id,
});

/// The answer to [`AccountAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountAddResponse {
    /// Id of the customer service account.
    pub open_kfid: String,
}

wire_in!(AccountAddResponse {
    "open_kfid" => open_kfid,
});

impl Endpoint for AccountAdd {
    type Response = AccountAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.account_add",
        path: "/cgi-bin/kf/account/add",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a customer service account (删除客服账号).
///
/// `POST /cgi-bin/kf/account/del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94663) [(2)](https://developer.work.weixin.qq.com/document/path/94689)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AccountDel {
    /// Id of the customer service account.
    pub open_kfid: String,
}

impl AccountDel {
    /// Starts with the required members.
    pub fn new(open_kfid: impl Into<String>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
        }
    }
}

wire_out!(AccountDel {
    "open_kfid" => open_kfid,
});

/// The answer to [`AccountDel`].
pub type AccountDelResponse = yizhan_core::Done;

impl Endpoint for AccountDel {
    type Response = AccountDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.account_del",
        path: "/cgi-bin/kf/account/del",
        ..Operation::usual(Product::Work)
    };
}

/// List customer service accounts (获取客服账号列表).
///
/// `POST /cgi-bin/kf/account/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94661) [(2)](https://developer.work.weixin.qq.com/document/path/94691)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AccountList {
    /// Accounts to skip, from 0.
    pub offset: Option<i64>,
    /// Most accounts to return, at most 100.
    pub limit: Option<i64>,
}

impl AccountList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Accounts to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most accounts to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(AccountList {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`AccountList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountListResponse {
    /// `account_list`.
    pub account_list: Vec<AccountListAccountList>,
}

wire_in!(AccountListResponse {
    "account_list" => account_list,
});

impl Endpoint for AccountList {
    type Response = AccountListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.account_list",
        path: "/cgi-bin/kf/account/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `account_list` of [`AccountList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountListAccountList {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// Name of the account, group or place.
    pub name: String,
    /// Address of the picture.
    pub avatar: String,
    /// Whether the application may manage the account.
    pub manage_privilege: bool,
}

wire_in!(part AccountListAccountList {
    "open_kfid" => open_kfid,
    "name" => name,
    "avatar" => avatar,
    "manage_privilege" => manage_privilege,
});

/// Change a customer service account (修改客服账号).
///
/// `POST /cgi-bin/kf/account/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94664) [(2)](https://developer.work.weixin.qq.com/document/path/94690)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AccountUpdate {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// Name of the account, group or place.
    pub name: Option<String>,
    /// Media id of a temporary file.
    pub media_id: Option<String>,
}

impl AccountUpdate {
    /// Starts with the required members.
    pub fn new(open_kfid: impl Into<String>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            name: Default::default(),
            media_id: Default::default(),
        }
    }

    /// Name of the account, group or place.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id of a temporary file.
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }
}

wire_out!(AccountUpdate {
    "open_kfid" => open_kfid,
    "name" => name,
    "media_id" => media_id,
});

/// The answer to [`AccountUpdate`].
pub type AccountUpdateResponse = yizhan_core::Done;

impl Endpoint for AccountUpdate {
    type Response = AccountUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.account_update",
        path: "/cgi-bin/kf/account/update",
        ..Operation::usual(Product::Work)
    };
}

/// Get the link of a customer service account (获取客服账号链接).
///
/// `POST /cgi-bin/kf/add_contact_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94665) [(2)](https://developer.work.weixin.qq.com/document/path/94692)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddContactWay {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// Channel, at most 32 letters and digits, given back when the customer comes.
    pub scene: Option<String>,
}

impl AddContactWay {
    /// Starts with the required members.
    pub fn new(open_kfid: impl Into<String>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            scene: Default::default(),
        }
    }

    /// Channel, at most 32 letters and digits, given back when the customer comes.
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }
}

wire_out!(AddContactWay {
    "open_kfid" => open_kfid,
    "scene" => scene,
});

/// The answer to [`AddContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddContactWayResponse {
    /// `url`.
    pub url: String,
}

wire_in!(AddContactWayResponse {
    "url" => url,
});

impl Endpoint for AddContactWay {
    type Response = AddContactWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.add_contact_way",
        path: "/cgi-bin/kf/add_contact_way",
        ..Operation::usual(Product::Work)
    };
}

/// Get customers (获取客户基础信息).
///
/// `POST /cgi-bin/kf/customer/batchget`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95159) [(2)](https://developer.work.weixin.qq.com/document/path/95149)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomerBatchget {
    /// External user ids, at most 100.
    pub external_userid_list: Vec<String>,
    /// Whether it is wanted how the customer came, within 48 hours.
    pub need_enter_session_context: Option<bool>,
}

impl CustomerBatchget {
    /// Starts with the required members.
    pub fn new(external_userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            external_userid_list: external_userid_list.into_iter().map(Into::into).collect(),
            need_enter_session_context: Default::default(),
        }
    }

    /// Whether it is wanted how the customer came, within 48 hours.
    pub fn need_enter_session_context(
        mut self,
        need_enter_session_context: impl Into<bool>,
    ) -> Self {
        self.need_enter_session_context = Some(need_enter_session_context.into());
        self
    }
}

wire_out!(CustomerBatchget {
    "external_userid_list" => external_userid_list,
} via {
    "need_enter_session_context" => need_enter_session_context: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`CustomerBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerBatchgetResponse {
    /// `customer_list`.
    pub customer_list: Vec<CustomerBatchgetCustomerList>,
    /// External user ids that were not accepted.
    pub invalid_external_userid: Vec<String>,
}

wire_in!(CustomerBatchgetResponse {
    "customer_list" => customer_list,
    "invalid_external_userid" => invalid_external_userid,
});

impl Endpoint for CustomerBatchget {
    type Response = CustomerBatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.customer_batchget",
        path: "/cgi-bin/kf/customer/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `customer_list` of [`CustomerBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerBatchgetCustomerList {
    /// External user id of the customer.
    pub external_userid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the picture.
    pub avatar: String,
    /// 0 unknown, 1 male, 2 female.
    pub gender: i64,
    /// Union id of the customer, if a developer account is bound.
    pub unionid: Option<String>,
    /// How the customer came.
    pub enter_session_context: Option<CustomerBatchgetEnterSessionContext>,
}

wire_in!(part CustomerBatchgetCustomerList {
    "external_userid" => external_userid,
    "nickname" => nickname,
    "avatar" => avatar,
    "gender" => gender,
    "unionid" => unionid,
    "enter_session_context" => enter_session_context,
});

/// `enter_session_context` of [`CustomerBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerBatchgetEnterSessionContext {
    /// `scene`.
    pub scene: Option<String>,
    /// Parameter that was added to the link.
    pub scene_param: Option<String>,
    /// Channels account the customer came from.
    pub wechat_channels: Option<CustomerBatchgetWechatChannels>,
}

wire_in!(part CustomerBatchgetEnterSessionContext {
    "scene" => scene,
    "scene_param" => scene_param,
    "wechat_channels" => wechat_channels,
});

/// `wechat_channels` of [`CustomerBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerBatchgetWechatChannels {
    /// `nickname`.
    pub nickname: Option<String>,
    /// `scene`.
    pub scene: Option<i64>,
}

wire_in!(part CustomerBatchgetWechatChannels {
    "nickname" => nickname,
    "scene" => scene,
});

/// Cancel the recommendation of an upgraded service (为客户取消推荐).
///
/// `POST /cgi-bin/kf/customer/cancel_upgrade_service`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94674) [(2)](https://developer.work.weixin.qq.com/document/path/94702)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomerCancelUpgradeService {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// External user id of the customer.
    pub external_userid: String,
}

impl CustomerCancelUpgradeService {
    /// Starts with the required members.
    pub fn new(open_kfid: impl Into<String>, external_userid: impl Into<String>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            external_userid: external_userid.into(),
        }
    }
}

wire_out!(CustomerCancelUpgradeService {
    "open_kfid" => open_kfid,
    "external_userid" => external_userid,
});

/// The answer to [`CustomerCancelUpgradeService`].
pub type CustomerCancelUpgradeServiceResponse = yizhan_core::Done;

impl Endpoint for CustomerCancelUpgradeService {
    type Response = CustomerCancelUpgradeServiceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.customer_cancel_upgrade_service",
        path: "/cgi-bin/kf/customer/cancel_upgrade_service",
        ..Operation::usual(Product::Work)
    };
}

/// Get the configuration of upgraded service (获取配置的专员与客户群).
///
/// `GET /cgi-bin/kf/customer/get_upgrade_service_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94674) [(2)](https://developer.work.weixin.qq.com/document/path/94702)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomerGetUpgradeServiceConfig {}

impl CustomerGetUpgradeServiceConfig {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CustomerGetUpgradeServiceConfig {});

/// The answer to [`CustomerGetUpgradeServiceConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerGetUpgradeServiceConfigResponse {
    /// Members that can be recommended.
    pub member_range: Option<CustomerGetUpgradeServiceConfigMemberRange>,
    /// Groups that can be recommended.
    pub groupchat_range: Option<CustomerGetUpgradeServiceConfigGroupchatRange>,
}

wire_in!(CustomerGetUpgradeServiceConfigResponse {
    "member_range" => member_range,
    "groupchat_range" => groupchat_range,
});

impl Endpoint for CustomerGetUpgradeServiceConfig {
    type Response = CustomerGetUpgradeServiceConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.customer_get_upgrade_service_config",
        path: "/cgi-bin/kf/customer/get_upgrade_service_config",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `member_range` of [`CustomerGetUpgradeServiceConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerGetUpgradeServiceConfigMemberRange {
    /// User ids of members.
    pub userid_list: Vec<String>,
    /// Department ids.
    pub department_id_list: Vec<i64>,
}

wire_in!(part CustomerGetUpgradeServiceConfigMemberRange {
    "userid_list" => userid_list,
    "department_id_list" => department_id_list,
});

/// `groupchat_range` of [`CustomerGetUpgradeServiceConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerGetUpgradeServiceConfigGroupchatRange {
    /// Id of the customer group.
    pub chat_id_list: Vec<String>,
}

wire_in!(part CustomerGetUpgradeServiceConfigGroupchatRange {
    "chat_id_list" => chat_id_list,
});

/// Upgrade the service of a customer (为客户升级为专员或客户群服务).
///
/// `POST /cgi-bin/kf/customer/upgrade_service`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94674) [(2)](https://developer.work.weixin.qq.com/document/path/94702)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomerUpgradeService {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// External user id of the customer.
    pub external_userid: String,
    /// 1 member, 2 customer group.
    pub r#type: i64,
    /// Member to recommend, with type 1.
    pub member: Option<CustomerUpgradeServiceMember>,
    /// Group to recommend, with type 2.
    pub groupchat: Option<CustomerUpgradeServiceGroupchat>,
}

impl CustomerUpgradeService {
    /// Starts with the required members.
    pub fn new(
        open_kfid: impl Into<String>,
        external_userid: impl Into<String>,
        r#type: impl Into<i64>,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            external_userid: external_userid.into(),
            r#type: r#type.into(),
            member: Default::default(),
            groupchat: Default::default(),
        }
    }

    /// Member to recommend, with type 1.
    pub fn member(mut self, member: impl Into<CustomerUpgradeServiceMember>) -> Self {
        self.member = Some(member.into());
        self
    }

    /// Group to recommend, with type 2.
    pub fn groupchat(mut self, groupchat: impl Into<CustomerUpgradeServiceGroupchat>) -> Self {
        self.groupchat = Some(groupchat.into());
        self
    }
}

wire_out!(CustomerUpgradeService {
    "open_kfid" => open_kfid,
    "external_userid" => external_userid,
    "type" => r#type,
    "member" => member,
    "groupchat" => groupchat,
});

/// The answer to [`CustomerUpgradeService`].
pub type CustomerUpgradeServiceResponse = yizhan_core::Done;

impl Endpoint for CustomerUpgradeService {
    type Response = CustomerUpgradeServiceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.customer_upgrade_service",
        path: "/cgi-bin/kf/customer/upgrade_service",
        ..Operation::usual(Product::Work)
    };
}

/// `member` of [`CustomerUpgradeService`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerUpgradeServiceMember {
    /// User id of the member.
    pub userid: String,
    /// Text of the recommendation.
    pub wording: Option<String>,
}

impl CustomerUpgradeServiceMember {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            wording: Default::default(),
        }
    }

    /// Text of the recommendation.
    #[must_use]
    pub fn wording(mut self, wording: impl Into<String>) -> Self {
        self.wording = Some(wording.into());
        self
    }
}

wire_out!(part CustomerUpgradeServiceMember {
    "userid" => userid,
    "wording" => wording,
});

/// `groupchat` of [`CustomerUpgradeService`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerUpgradeServiceGroupchat {
    /// Id of the customer group.
    pub chat_id: String,
    /// Text of the recommendation.
    pub wording: Option<String>,
}

impl CustomerUpgradeServiceGroupchat {
    /// Starts with the required members.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            wording: Default::default(),
        }
    }

    /// Text of the recommendation.
    #[must_use]
    pub fn wording(mut self, wording: impl Into<String>) -> Self {
        self.wording = Some(wording.into());
        self
    }
}

wire_out!(part CustomerUpgradeServiceGroupchat {
    "chat_id" => chat_id,
    "wording" => wording,
});

/// Get whether a channels account is bound (获取视频号绑定状态).
///
/// `GET /cgi-bin/kf/get_corp_qualification`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95153)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCorpQualification {}

impl GetCorpQualification {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCorpQualification {});

/// The answer to [`GetCorpQualification`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpQualificationResponse {
    /// Whether a channels account is bound.
    pub wechat_channels_binding: bool,
}

wire_in!(GetCorpQualificationResponse {
    "wechat_channels_binding" => wechat_channels_binding,
});

impl Endpoint for GetCorpQualification {
    type Response = GetCorpQualificationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.get_corp_qualification",
        path: "/cgi-bin/kf/get_corp_qualification",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get statistics of the company (获取「客户数据统计」企业汇总数据).
///
/// `POST /cgi-bin/kf/get_corp_statistic`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95489)
///
/// Of the last 180 days, at most 31 days in a call, not including today.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCorpStatistic {
    /// Id of the customer service account.
    pub open_kfid: Option<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

impl GetCorpStatistic {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the customer service account.
    pub fn open_kfid(mut self, open_kfid: impl Into<String>) -> Self {
        self.open_kfid = Some(open_kfid.into());
        self
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(GetCorpStatistic {
    "open_kfid" => open_kfid,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// The answer to [`GetCorpStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpStatisticResponse {
    /// `statistic_list`.
    pub statistic_list: Vec<GetCorpStatisticStatisticList>,
}

wire_in!(GetCorpStatisticResponse {
    "statistic_list" => statistic_list,
});

impl Endpoint for GetCorpStatistic {
    type Response = GetCorpStatisticResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.get_corp_statistic",
        path: "/cgi-bin/kf/get_corp_statistic",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `statistic_list` of [`GetCorpStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpStatisticStatisticList {
    /// Unix seconds.
    pub stat_time: i64,
    /// `statistic`.
    pub statistic: GetCorpStatisticStatistic,
}

wire_in!(part GetCorpStatisticStatisticList {
    "stat_time" => stat_time,
    "statistic" => statistic,
});

/// `statistic` of [`GetCorpStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpStatisticStatistic {
    /// Conversations.
    pub session_cnt: i64,
    /// Customers who sent messages.
    pub customer_cnt: i64,
    /// Messages from customers.
    pub customer_msg_cnt: i64,
    /// Customers with upgraded service.
    pub upgrade_service_customer_cnt: i64,
    /// Customers who reject messages.
    pub msg_rejected_customer_cnt: i64,
    /// Conversations answered by the assistant.
    pub ai_session_reply_cnt: i64,
    /// Share from 0 to 1.
    pub ai_transfer_rate: f64,
    /// Share from 0 to 1.
    pub ai_knowledge_hit_rate: f64,
}

wire_in!(part GetCorpStatisticStatistic {
    "session_cnt" => session_cnt,
    "customer_cnt" => customer_cnt,
    "customer_msg_cnt" => customer_msg_cnt,
    "upgrade_service_customer_cnt" => upgrade_service_customer_cnt,
    "msg_rejected_customer_cnt" => msg_rejected_customer_cnt,
    "ai_session_reply_cnt" => ai_session_reply_cnt,
    "ai_transfer_rate" => ai_transfer_rate,
    "ai_knowledge_hit_rate" => ai_knowledge_hit_rate,
});

/// Get statistics of a receptionist (获取「客户数据统计」接待人员明细数据).
///
/// `POST /cgi-bin/kf/get_servicer_statistic`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95490)
///
/// Of the last 180 days, at most 31 days in a call, not including today.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetServicerStatistic {
    /// Id of the customer service account.
    pub open_kfid: Option<String>,
    /// User id of the receptionist.
    pub servicer_userid: Option<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

impl GetServicerStatistic {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the customer service account.
    pub fn open_kfid(mut self, open_kfid: impl Into<String>) -> Self {
        self.open_kfid = Some(open_kfid.into());
        self
    }

    /// User id of the receptionist.
    pub fn servicer_userid(mut self, servicer_userid: impl Into<String>) -> Self {
        self.servicer_userid = Some(servicer_userid.into());
        self
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(GetServicerStatistic {
    "open_kfid" => open_kfid,
    "servicer_userid" => servicer_userid,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// The answer to [`GetServicerStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServicerStatisticResponse {
    /// `statistic_list`.
    pub statistic_list: Vec<GetServicerStatisticStatisticList>,
}

wire_in!(GetServicerStatisticResponse {
    "statistic_list" => statistic_list,
});

impl Endpoint for GetServicerStatistic {
    type Response = GetServicerStatisticResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.get_servicer_statistic",
        path: "/cgi-bin/kf/get_servicer_statistic",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `statistic_list` of [`GetServicerStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServicerStatisticStatisticList {
    /// Unix seconds.
    pub stat_time: i64,
    /// `statistic`.
    pub statistic: GetServicerStatisticStatistic,
}

wire_in!(part GetServicerStatisticStatisticList {
    "stat_time" => stat_time,
    "statistic" => statistic,
});

/// `statistic` of [`GetServicerStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServicerStatisticStatistic {
    /// Conversations.
    pub session_cnt: i64,
    /// Customers who sent messages.
    pub customer_cnt: i64,
    /// Messages from customers.
    pub customer_msg_cnt: i64,
    /// Share from 0 to 1.
    pub reply_rate: Option<f64>,
    /// Seconds to the first reply.
    pub first_reply_average_sec: Option<f64>,
    /// Surveys sent.
    pub satisfaction_investgate_cnt: i64,
    /// Share from 0 to 1.
    pub satisfaction_participation_rate: Option<f64>,
    /// Share from 0 to 1.
    pub satisfied_rate: Option<f64>,
    /// Share from 0 to 1.
    pub middling_rate: Option<f64>,
    /// Share from 0 to 1.
    pub dissatisfied_rate: Option<f64>,
    /// Customers with upgraded service.
    pub upgrade_service_customer_cnt: i64,
    /// Recommendations sent.
    pub upgrade_service_member_invite_cnt: i64,
    /// Customers who accepted.
    pub upgrade_service_member_customer_cnt: i64,
    /// Recommendations sent.
    pub upgrade_service_groupchat_invite_cnt: i64,
    /// Customers who accepted.
    pub upgrade_service_groupchat_customer_cnt: i64,
    /// Customers who reject messages.
    pub msg_rejected_customer_cnt: i64,
}

wire_in!(part GetServicerStatisticStatistic {
    "session_cnt" => session_cnt,
    "customer_cnt" => customer_cnt,
    "customer_msg_cnt" => customer_msg_cnt,
    "reply_rate" => reply_rate,
    "first_reply_average_sec" => first_reply_average_sec,
    "satisfaction_investgate_cnt" => satisfaction_investgate_cnt,
    "satisfaction_participation_rate" => satisfaction_participation_rate,
    "satisfied_rate" => satisfied_rate,
    "middling_rate" => middling_rate,
    "dissatisfied_rate" => dissatisfied_rate,
    "upgrade_service_customer_cnt" => upgrade_service_customer_cnt,
    "upgrade_service_member_invite_cnt" => upgrade_service_member_invite_cnt,
    "upgrade_service_member_customer_cnt" => upgrade_service_member_customer_cnt,
    "upgrade_service_groupchat_invite_cnt" => upgrade_service_groupchat_invite_cnt,
    "upgrade_service_groupchat_customer_cnt" => upgrade_service_groupchat_customer_cnt,
    "msg_rejected_customer_cnt" => msg_rejected_customer_cnt,
});

/// Add a knowledge group (添加分组).
///
/// `POST /cgi-bin/kf/knowledge/add_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95971)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KnowledgeAddGroup {
    /// Name of the account, group or place.
    pub name: String,
}

impl KnowledgeAddGroup {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

wire_out!(KnowledgeAddGroup {
    "name" => name,
});

/// The answer to [`KnowledgeAddGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeAddGroupResponse {
    /// Id of the knowledge group.
    pub group_id: String,
}

wire_in!(KnowledgeAddGroupResponse {
    "group_id" => group_id,
});

impl Endpoint for KnowledgeAddGroup {
    type Response = KnowledgeAddGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.knowledge_add_group",
        path: "/cgi-bin/kf/knowledge/add_group",
        ..Operation::usual(Product::Work)
    };
}

/// Add a knowledge question (添加问答).
///
/// `POST /cgi-bin/kf/knowledge/add_intent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95972)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KnowledgeAddIntent {
    /// Id of the knowledge group.
    pub group_id: String,
    /// Main question.
    pub question: KnowledgeAddIntentQuestion,
    /// Other ways to ask it.
    pub similar_questions: Option<KnowledgeAddIntentSimilarQuestions>,
    /// The answer, one only.
    pub answers: Vec<KnowledgeAddIntentAnswers>,
}

impl KnowledgeAddIntent {
    /// Starts with the required members.
    pub fn new(
        group_id: impl Into<String>,
        question: impl Into<KnowledgeAddIntentQuestion>,
        answers: impl IntoIterator<Item = impl Into<KnowledgeAddIntentAnswers>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            question: question.into(),
            similar_questions: Default::default(),
            answers: answers.into_iter().map(Into::into).collect(),
        }
    }

    /// Other ways to ask it.
    pub fn similar_questions(
        mut self,
        similar_questions: impl Into<KnowledgeAddIntentSimilarQuestions>,
    ) -> Self {
        self.similar_questions = Some(similar_questions.into());
        self
    }
}

wire_out!(KnowledgeAddIntent {
    "group_id" => group_id,
    "question" => question,
    "similar_questions" => similar_questions,
    "answers" => answers,
});

/// The answer to [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeAddIntentResponse {
    /// Id of the question.
    pub intent_id: String,
}

wire_in!(KnowledgeAddIntentResponse {
    "intent_id" => intent_id,
});

impl Endpoint for KnowledgeAddIntent {
    type Response = KnowledgeAddIntentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.knowledge_add_intent",
        path: "/cgi-bin/kf/knowledge/add_intent",
        ..Operation::usual(Product::Work)
    };
}

/// `question` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeAddIntentQuestion {
    /// `text`.
    pub text: Text,
}

impl KnowledgeAddIntentQuestion {
    /// Starts with the required members.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: text.into() }
    }
}

wire_out!(part KnowledgeAddIntentQuestion {
    "text" => text,
});

/// `text` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Text {
    /// `content`.
    pub content: String,
}

impl Text {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part Text {
    "content" => content,
});

/// `similar_questions` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeAddIntentSimilarQuestions {
    /// `items`.
    pub items: Vec<KnowledgeAddIntentItems>,
}

impl KnowledgeAddIntentSimilarQuestions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<KnowledgeAddIntentItems>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part KnowledgeAddIntentSimilarQuestions {
    "items" => items,
});

/// `items` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeAddIntentItems {
    /// `text`.
    pub text: Text,
}

impl KnowledgeAddIntentItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: text.into() }
    }
}

wire_out!(part KnowledgeAddIntentItems {
    "text" => text,
});

/// `answers` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeAddIntentAnswers {
    /// `text`.
    pub text: Text,
    /// At most 4 attachments of the answer.
    pub attachments: Vec<Attachments>,
}

impl KnowledgeAddIntentAnswers {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        text: impl Into<Text>,
        attachments: impl IntoIterator<Item = impl Into<Attachments>>,
    ) -> Self {
        Self {
            text: text.into(),
            attachments: attachments.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part KnowledgeAddIntentAnswers {
    "text" => text,
    "attachments" => attachments,
});

/// `attachments` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attachments {
    /// Kind of the message.
    pub msgtype: String,
    /// `image`.
    pub image: Option<Image>,
    /// `link`.
    pub link: Option<Link>,
    /// `video`.
    pub video: Option<Video>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
}

impl Attachments {
    /// Starts with the required members.
    #[must_use]
    pub fn new(msgtype: impl Into<String>) -> Self {
        Self {
            msgtype: msgtype.into(),
            image: Default::default(),
            link: Default::default(),
            video: Default::default(),
            miniprogram: Default::default(),
        }
    }

    /// `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<Link>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// `video`.
    #[must_use]
    pub fn video(mut self, video: impl Into<Video>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// `miniprogram`.
    #[must_use]
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }
}

wire_out!(part Attachments {
    "msgtype" => msgtype,
    "image" => image,
    "link" => link,
    "video" => video,
    "miniprogram" => miniprogram,
});

/// `image` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Image {
    /// Media id of a temporary file.
    pub media_id: String,
}

impl Image {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part Image {
    "media_id" => media_id,
});

/// `link` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Link {
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
    /// `url`.
    pub url: String,
    /// Address of the picture.
    pub pic_url: Option<String>,
}

impl Link {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            desc: Default::default(),
            url: url.into(),
            pic_url: Default::default(),
        }
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Address of the picture.
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }
}

wire_out!(part Link {
    "title" => title,
    "desc" => desc,
    "url" => url,
    "pic_url" => pic_url,
});

/// `video` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Video {
    /// Media id of a temporary file.
    pub media_id: String,
}

impl Video {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part Video {
    "media_id" => media_id,
});

/// `miniprogram` of [`KnowledgeAddIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Miniprogram {
    /// App id of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `title`.
    pub title: Option<String>,
    /// Media id of the picture shown.
    pub thumb_media_id: Option<String>,
}

impl Miniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, pagepath: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
            title: Default::default(),
            thumb_media_id: Default::default(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Media id of the picture shown.
    #[must_use]
    pub fn thumb_media_id(mut self, thumb_media_id: impl Into<String>) -> Self {
        self.thumb_media_id = Some(thumb_media_id.into());
        self
    }
}

wire_out!(part Miniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
    "thumb_media_id" => thumb_media_id,
});

/// Delete a knowledge group (删除分组).
///
/// `POST /cgi-bin/kf/knowledge/del_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95971)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KnowledgeDelGroup {
    /// Id of the knowledge group.
    pub group_id: String,
}

impl KnowledgeDelGroup {
    /// Starts with the required members.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
        }
    }
}

wire_out!(KnowledgeDelGroup {
    "group_id" => group_id,
});

/// The answer to [`KnowledgeDelGroup`].
pub type KnowledgeDelGroupResponse = yizhan_core::Done;

impl Endpoint for KnowledgeDelGroup {
    type Response = KnowledgeDelGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.knowledge_del_group",
        path: "/cgi-bin/kf/knowledge/del_group",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a knowledge question (删除问答).
///
/// `POST /cgi-bin/kf/knowledge/del_intent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95972)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KnowledgeDelIntent {
    /// Id of the question.
    pub intent_id: String,
}

impl KnowledgeDelIntent {
    /// Starts with the required members.
    pub fn new(intent_id: impl Into<String>) -> Self {
        Self {
            intent_id: intent_id.into(),
        }
    }
}

wire_out!(KnowledgeDelIntent {
    "intent_id" => intent_id,
});

/// The answer to [`KnowledgeDelIntent`].
pub type KnowledgeDelIntentResponse = yizhan_core::Done;

impl Endpoint for KnowledgeDelIntent {
    type Response = KnowledgeDelIntentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.knowledge_del_intent",
        path: "/cgi-bin/kf/knowledge/del_intent",
        ..Operation::usual(Product::Work)
    };
}

/// List knowledge groups (获取分组列表).
///
/// `POST /cgi-bin/kf/knowledge/list_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95971)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KnowledgeListGroup {
    /// Id of the knowledge group.
    pub group_id: Option<String>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl KnowledgeListGroup {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the knowledge group.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
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

wire_out!(KnowledgeListGroup {
    "group_id" => group_id,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`KnowledgeListGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListGroupResponse {
    /// `group_list`.
    pub group_list: Vec<KnowledgeListGroupGroupList>,
    /// Whether there is another page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(KnowledgeListGroupResponse {
    "group_list" => group_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for KnowledgeListGroup {
    type Response = KnowledgeListGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.knowledge_list_group",
        path: "/cgi-bin/kf/knowledge/list_group",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `group_list` of [`KnowledgeListGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListGroupGroupList {
    /// Id of the knowledge group.
    pub group_id: String,
    /// Name of the account, group or place.
    pub name: String,
    /// Whether it is the default group.
    pub is_default: bool,
}

wire_in!(part KnowledgeListGroupGroupList {
    "group_id" => group_id,
    "name" => name,
    "is_default" => is_default,
});

/// List knowledge questions (获取问答列表).
///
/// `POST /cgi-bin/kf/knowledge/list_intent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95972)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KnowledgeListIntent {
    /// Id of the knowledge group.
    pub group_id: Option<String>,
    /// Id of the question.
    pub intent_id: Option<String>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl KnowledgeListIntent {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the knowledge group.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Id of the question.
    pub fn intent_id(mut self, intent_id: impl Into<String>) -> Self {
        self.intent_id = Some(intent_id.into());
        self
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

wire_out!(KnowledgeListIntent {
    "group_id" => group_id,
    "intent_id" => intent_id,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentResponse {
    /// `intent_list`.
    pub intent_list: Vec<KnowledgeListIntentIntentList>,
    /// Whether there is another page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(KnowledgeListIntentResponse {
    "intent_list" => intent_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for KnowledgeListIntent {
    type Response = KnowledgeListIntentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.knowledge_list_intent",
        path: "/cgi-bin/kf/knowledge/list_intent",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `intent_list` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentIntentList {
    /// Id of the knowledge group.
    pub group_id: String,
    /// Id of the question.
    pub intent_id: String,
    /// Main question.
    pub question: KnowledgeListIntentQuestion,
    /// Other ways to ask it.
    pub similar_questions: Option<KnowledgeListIntentSimilarQuestions>,
    /// The answer, one only.
    pub answers: Vec<KnowledgeListIntentAnswers>,
}

wire_in!(part KnowledgeListIntentIntentList {
    "group_id" => group_id,
    "intent_id" => intent_id,
    "question" => question,
    "similar_questions" => similar_questions,
    "answers" => answers,
});

/// `question` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentQuestion {
    /// `text`.
    pub text: KnowledgeListIntentQuestionText,
}

wire_in!(part KnowledgeListIntentQuestion {
    "text" => text,
});

/// `question_text` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentQuestionText {
    /// `content`.
    pub content: String,
}

wire_in!(part KnowledgeListIntentQuestionText {
    "content" => content,
});

/// `similar_questions` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentSimilarQuestions {
    /// `items`.
    pub items: Vec<KnowledgeListIntentItems>,
}

wire_in!(part KnowledgeListIntentSimilarQuestions {
    "items" => items,
});

/// `items` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentItems {
    /// `text`.
    pub text: KnowledgeListIntentItemsText,
}

wire_in!(part KnowledgeListIntentItems {
    "text" => text,
});

/// `items_text` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentItemsText {
    /// `content`.
    pub content: String,
}

wire_in!(part KnowledgeListIntentItemsText {
    "content" => content,
});

/// `answers` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentAnswers {
    /// `text`.
    pub text: KnowledgeListIntentAnswersText,
    /// At most 4 attachments of the answer.
    pub attachments: Vec<KnowledgeListIntentAnswersAttachments>,
}

wire_in!(part KnowledgeListIntentAnswers {
    "text" => text,
    "attachments" => attachments,
});

/// `answers_text` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentAnswersText {
    /// `content`.
    pub content: String,
}

wire_in!(part KnowledgeListIntentAnswersText {
    "content" => content,
});

/// `answers_attachments` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentAnswersAttachments {
    /// Kind of the message.
    pub msgtype: String,
    /// `image`.
    pub image: Option<KnowledgeListIntentAttachmentsImage>,
    /// `link`.
    pub link: Option<KnowledgeListIntentAttachmentsLink>,
    /// `video`.
    pub video: Option<KnowledgeListIntentAttachmentsVideo>,
    /// `miniprogram`.
    pub miniprogram: Option<KnowledgeListIntentAttachmentsMiniprogram>,
}

wire_in!(part KnowledgeListIntentAnswersAttachments {
    "msgtype" => msgtype,
    "image" => image,
    "link" => link,
    "video" => video,
    "miniprogram" => miniprogram,
});

/// `attachments_image` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentAttachmentsImage {
    /// Name of the account, group or place.
    pub name: String,
}

wire_in!(part KnowledgeListIntentAttachmentsImage {
    "name" => name,
});

/// `attachments_link` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentAttachmentsLink {
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
    /// `url`.
    pub url: String,
    /// Address of the picture.
    pub pic_url: Option<String>,
}

wire_in!(part KnowledgeListIntentAttachmentsLink {
    "title" => title,
    "desc" => desc,
    "url" => url,
    "pic_url" => pic_url,
});

/// `attachments_video` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentAttachmentsVideo {
    /// Name of the account, group or place.
    pub name: String,
}

wire_in!(part KnowledgeListIntentAttachmentsVideo {
    "name" => name,
});

/// `attachments_miniprogram` of [`KnowledgeListIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentAttachmentsMiniprogram {
    /// App id of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `title`.
    pub title: Option<String>,
}

wire_in!(part KnowledgeListIntentAttachmentsMiniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
});

/// Change a knowledge group (修改分组).
///
/// `POST /cgi-bin/kf/knowledge/mod_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95971)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KnowledgeModGroup {
    /// Id of the knowledge group.
    pub group_id: String,
    /// Name of the account, group or place.
    pub name: String,
}

impl KnowledgeModGroup {
    /// Starts with the required members.
    pub fn new(group_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            name: name.into(),
        }
    }
}

wire_out!(KnowledgeModGroup {
    "group_id" => group_id,
    "name" => name,
});

/// The answer to [`KnowledgeModGroup`].
pub type KnowledgeModGroupResponse = yizhan_core::Done;

impl Endpoint for KnowledgeModGroup {
    type Response = KnowledgeModGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.knowledge_mod_group",
        path: "/cgi-bin/kf/knowledge/mod_group",
        ..Operation::usual(Product::Work)
    };
}

/// Change a knowledge question (修改问答).
///
/// `POST /cgi-bin/kf/knowledge/mod_intent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95972)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KnowledgeModIntent {
    /// Id of the question.
    pub intent_id: String,
    /// Main question.
    pub question: Option<KnowledgeModIntentQuestion>,
    /// Other ways to ask it.
    pub similar_questions: Option<KnowledgeModIntentSimilarQuestions>,
    /// The answer, one only.
    pub answers: Option<Vec<KnowledgeModIntentAnswers>>,
}

impl KnowledgeModIntent {
    /// Starts with the required members.
    pub fn new(intent_id: impl Into<String>) -> Self {
        Self {
            intent_id: intent_id.into(),
            question: Default::default(),
            similar_questions: Default::default(),
            answers: Default::default(),
        }
    }

    /// Main question.
    pub fn question(mut self, question: impl Into<KnowledgeModIntentQuestion>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// Other ways to ask it.
    pub fn similar_questions(
        mut self,
        similar_questions: impl Into<KnowledgeModIntentSimilarQuestions>,
    ) -> Self {
        self.similar_questions = Some(similar_questions.into());
        self
    }

    /// The answer, one only.
    pub fn answers(
        mut self,
        answers: impl IntoIterator<Item = impl Into<KnowledgeModIntentAnswers>>,
    ) -> Self {
        self.answers = Some(answers.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(KnowledgeModIntent {
    "intent_id" => intent_id,
    "question" => question,
    "similar_questions" => similar_questions,
    "answers" => answers,
});

/// The answer to [`KnowledgeModIntent`].
pub type KnowledgeModIntentResponse = yizhan_core::Done;

impl Endpoint for KnowledgeModIntent {
    type Response = KnowledgeModIntentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.knowledge_mod_intent",
        path: "/cgi-bin/kf/knowledge/mod_intent",
        ..Operation::usual(Product::Work)
    };
}

/// `question` of [`KnowledgeModIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeModIntentQuestion {
    /// `text`.
    pub text: Option<Text>,
}

impl KnowledgeModIntentQuestion {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }
}

wire_out!(part KnowledgeModIntentQuestion {
    "text" => text,
});

/// `similar_questions` of [`KnowledgeModIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeModIntentSimilarQuestions {
    /// `items`.
    pub items: Vec<KnowledgeModIntentItems>,
}

impl KnowledgeModIntentSimilarQuestions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<KnowledgeModIntentItems>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part KnowledgeModIntentSimilarQuestions {
    "items" => items,
});

/// `items` of [`KnowledgeModIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeModIntentItems {
    /// `text`.
    pub text: Option<Text>,
}

impl KnowledgeModIntentItems {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }
}

wire_out!(part KnowledgeModIntentItems {
    "text" => text,
});

/// `answers` of [`KnowledgeModIntent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KnowledgeModIntentAnswers {
    /// `text`.
    pub text: Option<Text>,
    /// At most 4 attachments of the answer.
    pub attachments: Option<Vec<Attachments>>,
}

impl KnowledgeModIntentAnswers {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// At most 4 attachments of the answer.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachments>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part KnowledgeModIntentAnswers {
    "text" => text,
    "attachments" => attachments,
});

/// Send a message (发送消息).
///
/// `POST /cgi-bin/kf/send_msg`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94677) [(2)](https://developer.work.weixin.qq.com/document/path/94700)
///
/// At most 5 messages within 48 hours after the customer's last message, while the conversation is with the assistant or untouched.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendMsg {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// External user id of the customer.
    pub touser: String,
    /// Id of the message, own one of at most 32 bytes or made up by WeCom.
    pub msgid: Option<String>,
    /// Text, image, voice, video, file, link, miniprogram, msgmenu, location, business_card or ca_link.
    pub msgtype: String,
    /// `text`.
    pub text: Option<Text>,
    /// `image`.
    pub image: Option<Image>,
    /// `voice`.
    pub voice: Option<SendMsgVoice>,
    /// `video`.
    pub video: Option<SendMsgVideo2>,
    /// `file`.
    pub file: Option<SendMsgFile>,
    /// `link`.
    pub link: Option<SendMsgLink2>,
    /// `miniprogram`.
    pub miniprogram: Option<SendMsgMiniprogram2>,
    /// Menu with text, at most 10 lines.
    pub msgmenu: Option<Msgmenu>,
    /// `location`.
    pub location: Option<SendMsgLocation>,
    /// Card of a member.
    pub business_card: Option<SendMsgBusinessCard>,
    /// Customer acquisition link.
    pub ca_link: Option<SendMsgCaLink>,
}

impl SendMsg {
    /// Starts with the required members.
    pub fn new(
        open_kfid: impl Into<String>,
        touser: impl Into<String>,
        msgtype: impl Into<String>,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            touser: touser.into(),
            msgid: Default::default(),
            msgtype: msgtype.into(),
            text: Default::default(),
            image: Default::default(),
            voice: Default::default(),
            video: Default::default(),
            file: Default::default(),
            link: Default::default(),
            miniprogram: Default::default(),
            msgmenu: Default::default(),
            location: Default::default(),
            business_card: Default::default(),
            ca_link: Default::default(),
        }
    }

    /// Id of the message, own one of at most 32 bytes or made up by WeCom.
    pub fn msgid(mut self, msgid: impl Into<String>) -> Self {
        self.msgid = Some(msgid.into());
        self
    }

    /// `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `image`.
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// `voice`.
    pub fn voice(mut self, voice: impl Into<SendMsgVoice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// `video`.
    pub fn video(mut self, video: impl Into<SendMsgVideo2>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// `file`.
    pub fn file(mut self, file: impl Into<SendMsgFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// `link`.
    pub fn link(mut self, link: impl Into<SendMsgLink2>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// `miniprogram`.
    pub fn miniprogram(mut self, miniprogram: impl Into<SendMsgMiniprogram2>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// Menu with text, at most 10 lines.
    pub fn msgmenu(mut self, msgmenu: impl Into<Msgmenu>) -> Self {
        self.msgmenu = Some(msgmenu.into());
        self
    }

    /// `location`.
    pub fn location(mut self, location: impl Into<SendMsgLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Card of a member.
    pub fn business_card(mut self, business_card: impl Into<SendMsgBusinessCard>) -> Self {
        self.business_card = Some(business_card.into());
        self
    }

    /// Customer acquisition link.
    pub fn ca_link(mut self, ca_link: impl Into<SendMsgCaLink>) -> Self {
        self.ca_link = Some(ca_link.into());
        self
    }
}

wire_out!(SendMsg {
    "open_kfid" => open_kfid,
    "touser" => touser,
    "msgid" => msgid,
    "msgtype" => msgtype,
    "text" => text,
    "image" => image,
    "voice" => voice,
    "video" => video,
    "file" => file,
    "link" => link,
    "miniprogram" => miniprogram,
    "msgmenu" => msgmenu,
    "location" => location,
    "business_card" => business_card,
    "ca_link" => ca_link,
});

/// The answer to [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgResponse {
    /// Id of the message, own one of at most 32 bytes or made up by WeCom.
    pub msgid: String,
}

wire_in!(SendMsgResponse {
    "msgid" => msgid,
});

impl Endpoint for SendMsg {
    type Response = SendMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.send_msg",
        path: "/cgi-bin/kf/send_msg",
        ..Operation::usual(Product::Work)
    };
}

/// `voice` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgVoice {
    /// Media id of a temporary file.
    pub media_id: String,
}

impl SendMsgVoice {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part SendMsgVoice {
    "media_id" => media_id,
});

/// `video_2` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgVideo2 {
    /// Media id of a temporary file.
    pub media_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

impl SendMsgVideo2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            title: Default::default(),
            description: Default::default(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(part SendMsgVideo2 {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// `file` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgFile {
    /// Media id of a temporary file.
    pub media_id: String,
}

impl SendMsgFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part SendMsgFile {
    "media_id" => media_id,
});

/// `link_2` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgLink2 {
    /// `url`.
    pub url: String,
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
    /// Media id of the picture shown.
    pub thumb_media_id: String,
}

impl SendMsgLink2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        title: impl Into<String>,
        thumb_media_id: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            desc: Default::default(),
            thumb_media_id: thumb_media_id.into(),
        }
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part SendMsgLink2 {
    "url" => url,
    "title" => title,
    "desc" => desc,
    "thumb_media_id" => thumb_media_id,
});

/// `miniprogram_2` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgMiniprogram2 {
    /// App id of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `title`.
    pub title: String,
    /// Media id of the picture shown.
    pub thumb_media_id: String,
}

impl SendMsgMiniprogram2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        appid: impl Into<String>,
        pagepath: impl Into<String>,
        title: impl Into<String>,
        thumb_media_id: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
            title: title.into(),
            thumb_media_id: thumb_media_id.into(),
        }
    }
}

wire_out!(part SendMsgMiniprogram2 {
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
    "thumb_media_id" => thumb_media_id,
});

/// `msgmenu` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Msgmenu {
    /// Text above the menu.
    pub head_content: Option<String>,
    /// `list`.
    pub list: Vec<List>,
    /// Text below the menu.
    pub tail_content: Option<String>,
}

impl Msgmenu {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<List>>) -> Self {
        Self {
            head_content: Default::default(),
            list: list.into_iter().map(Into::into).collect(),
            tail_content: Default::default(),
        }
    }

    /// Text above the menu.
    #[must_use]
    pub fn head_content(mut self, head_content: impl Into<String>) -> Self {
        self.head_content = Some(head_content.into());
        self
    }

    /// Text below the menu.
    #[must_use]
    pub fn tail_content(mut self, tail_content: impl Into<String>) -> Self {
        self.tail_content = Some(tail_content.into());
        self
    }
}

wire_out!(part Msgmenu {
    "head_content" => head_content,
    "list" => list,
    "tail_content" => tail_content,
});

/// `list` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct List {
    /// Text, click, view or miniprogram.
    pub r#type: String,
    /// `text`.
    pub text: Option<ListText>,
    /// Line that answers with a menu id.
    pub click: Option<Click>,
    /// Line that opens a web page.
    pub view: Option<View>,
    /// `miniprogram`.
    pub miniprogram: Option<ListMiniprogram>,
}

impl List {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            text: Default::default(),
            click: Default::default(),
            view: Default::default(),
            miniprogram: Default::default(),
        }
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<ListText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Line that answers with a menu id.
    #[must_use]
    pub fn click(mut self, click: impl Into<Click>) -> Self {
        self.click = Some(click.into());
        self
    }

    /// Line that opens a web page.
    #[must_use]
    pub fn view(mut self, view: impl Into<View>) -> Self {
        self.view = Some(view.into());
        self
    }

    /// `miniprogram`.
    #[must_use]
    pub fn miniprogram(mut self, miniprogram: impl Into<ListMiniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }
}

wire_out!(part List {
    "type" => r#type,
    "text" => text,
    "click" => click,
    "view" => view,
    "miniprogram" => miniprogram,
});

/// `list_text` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListText {
    /// `content`.
    pub content: String,
    /// Whether no line break follows.
    pub no_newline: Option<bool>,
}

impl ListText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            no_newline: Default::default(),
        }
    }

    /// Whether no line break follows.
    #[must_use]
    pub fn no_newline(mut self, no_newline: impl Into<bool>) -> Self {
        self.no_newline = Some(no_newline.into());
        self
    }
}

wire_out!(part ListText {
    "content" => content,
} via {
    "no_newline" => no_newline: yizhan_core::wire::BoolAsInt,
});

/// `click` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Click {
    /// `id`.
    pub id: String,
    /// `content`.
    pub content: String,
}

impl Click {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            content: content.into(),
        }
    }
}

wire_out!(part Click {
    "id" => id,
    "content" => content,
});

/// `view` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct View {
    /// `url`.
    pub url: String,
    /// `content`.
    pub content: String,
}

impl View {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            content: content.into(),
        }
    }
}

wire_out!(part View {
    "url" => url,
    "content" => content,
});

/// `list_miniprogram` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMiniprogram {
    /// App id of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `content`.
    pub content: String,
}

impl ListMiniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        appid: impl Into<String>,
        pagepath: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
            content: content.into(),
        }
    }
}

wire_out!(part ListMiniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
    "content" => content,
});

/// `location` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgLocation {
    /// Degrees of latitude.
    pub latitude: f64,
    /// Degrees of longitude.
    pub longitude: f64,
    /// Name of the account, group or place.
    pub name: String,
    /// `address`.
    pub address: Option<String>,
}

impl SendMsgLocation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        latitude: impl Into<f64>,
        longitude: impl Into<f64>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            latitude: latitude.into(),
            longitude: longitude.into(),
            name: name.into(),
            address: Default::default(),
        }
    }

    /// `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

wire_out!(part SendMsgLocation {
    "latitude" => latitude,
    "longitude" => longitude,
    "name" => name,
    "address" => address,
});

/// `business_card` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgBusinessCard {
    /// User id of the member.
    pub userid: String,
}

impl SendMsgBusinessCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(part SendMsgBusinessCard {
    "userid" => userid,
});

/// `ca_link` of [`SendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgCaLink {
    /// Address of the customer acquisition link.
    pub link_url: String,
}

impl SendMsgCaLink {
    /// Starts with the required members.
    #[must_use]
    pub fn new(link_url: impl Into<String>) -> Self {
        Self {
            link_url: link_url.into(),
        }
    }
}

wire_out!(part SendMsgCaLink {
    "link_url" => link_url,
});

/// Send a message on an event (发送欢迎语等事件响应消息).
///
/// `POST /cgi-bin/kf/send_msg_on_event`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95122) [(2)](https://developer.work.weixin.qq.com/document/path/94910)
///
/// Only with the code of an event, within its lifetime and once.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendMsgOnEvent {
    /// Code of the event: welcome_code or msg_code.
    pub code: String,
    /// Id of the message, own one of at most 32 bytes or made up by WeCom.
    pub msgid: Option<String>,
    /// Text or msgmenu.
    pub msgtype: String,
    /// `text`.
    pub text: Option<Text>,
    /// Menu with text, at most 10 lines.
    pub msgmenu: Option<Msgmenu>,
}

impl SendMsgOnEvent {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>, msgtype: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            msgid: Default::default(),
            msgtype: msgtype.into(),
            text: Default::default(),
            msgmenu: Default::default(),
        }
    }

    /// Id of the message, own one of at most 32 bytes or made up by WeCom.
    pub fn msgid(mut self, msgid: impl Into<String>) -> Self {
        self.msgid = Some(msgid.into());
        self
    }

    /// `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Menu with text, at most 10 lines.
    pub fn msgmenu(mut self, msgmenu: impl Into<Msgmenu>) -> Self {
        self.msgmenu = Some(msgmenu.into());
        self
    }
}

wire_out!(SendMsgOnEvent {
    "code" => code,
    "msgid" => msgid,
    "msgtype" => msgtype,
    "text" => text,
    "msgmenu" => msgmenu,
});

/// The answer to [`SendMsgOnEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgOnEventResponse {
    /// Id of the message, own one of at most 32 bytes or made up by WeCom.
    pub msgid: String,
}

wire_in!(SendMsgOnEventResponse {
    "msgid" => msgid,
});

impl Endpoint for SendMsgOnEvent {
    type Response = SendMsgOnEventResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.send_msg_on_event",
        path: "/cgi-bin/kf/send_msg_on_event",
        ..Operation::usual(Product::Work)
    };
}

/// Get the state of a conversation (获取会话状态).
///
/// `POST /cgi-bin/kf/service_state/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94669) [(2)](https://developer.work.weixin.qq.com/document/path/94698)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServiceStateGet {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// External user id of the customer.
    pub external_userid: String,
}

impl ServiceStateGet {
    /// Starts with the required members.
    pub fn new(open_kfid: impl Into<String>, external_userid: impl Into<String>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            external_userid: external_userid.into(),
        }
    }
}

wire_out!(ServiceStateGet {
    "open_kfid" => open_kfid,
    "external_userid" => external_userid,
});

/// The answer to [`ServiceStateGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceStateGetResponse {
    /// 0 untouched, 1 assistant, 2 waiting, 3 with a receptionist, 4 ended or not begun.
    pub service_state: i64,
    /// User id of the receptionist.
    pub servicer_userid: Option<String>,
}

wire_in!(ServiceStateGetResponse {
    "service_state" => service_state,
    "servicer_userid" => servicer_userid,
});

impl Endpoint for ServiceStateGet {
    type Response = ServiceStateGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.service_state_get",
        path: "/cgi-bin/kf/service_state/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Change the state of a conversation (变更会话状态).
///
/// `POST /cgi-bin/kf/service_state/trans`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94669) [(2)](https://developer.work.weixin.qq.com/document/path/94698)
///
/// Only some changes are allowed, for example not from ended to another state.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServiceStateTrans {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// External user id of the customer.
    pub external_userid: String,
    /// 0 untouched, 1 assistant, 2 waiting, 3 with a receptionist, 4 ended or not begun.
    pub service_state: i64,
    /// User id of the receptionist.
    pub servicer_userid: Option<String>,
}

impl ServiceStateTrans {
    /// Starts with the required members.
    pub fn new(
        open_kfid: impl Into<String>,
        external_userid: impl Into<String>,
        service_state: impl Into<i64>,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            external_userid: external_userid.into(),
            service_state: service_state.into(),
            servicer_userid: Default::default(),
        }
    }

    /// User id of the receptionist.
    pub fn servicer_userid(mut self, servicer_userid: impl Into<String>) -> Self {
        self.servicer_userid = Some(servicer_userid.into());
        self
    }
}

wire_out!(ServiceStateTrans {
    "open_kfid" => open_kfid,
    "external_userid" => external_userid,
    "service_state" => service_state,
    "servicer_userid" => servicer_userid,
});

/// The answer to [`ServiceStateTrans`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceStateTransResponse {
    /// Code to send a message on the event, for a short time.
    pub msg_code: String,
}

wire_in!(ServiceStateTransResponse {
    "msg_code" => msg_code,
});

impl Endpoint for ServiceStateTrans {
    type Response = ServiceStateTransResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.service_state_trans",
        path: "/cgi-bin/kf/service_state/trans",
        ..Operation::usual(Product::Work)
    };
}

/// Add receptionists (添加接待人员).
///
/// `POST /cgi-bin/kf/servicer/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94646) [(2)](https://developer.work.weixin.qq.com/document/path/94695)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServicerAdd {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// User ids of members.
    pub userid_list: Option<Vec<String>>,
    /// Department ids.
    pub department_id_list: Option<Vec<i64>>,
}

impl ServicerAdd {
    /// Starts with the required members.
    pub fn new(open_kfid: impl Into<String>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            userid_list: Default::default(),
            department_id_list: Default::default(),
        }
    }

    /// User ids of members.
    pub fn userid_list(mut self, userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    pub fn department_id_list(
        mut self,
        department_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.department_id_list = Some(department_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ServicerAdd {
    "open_kfid" => open_kfid,
    "userid_list" => userid_list,
    "department_id_list" => department_id_list,
});

/// The answer to [`ServicerAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServicerAddResponse {
    /// `result_list`.
    pub result_list: Vec<ResultList>,
}

wire_in!(ServicerAddResponse {
    "result_list" => result_list,
});

impl Endpoint for ServicerAdd {
    type Response = ServicerAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.servicer_add",
        path: "/cgi-bin/kf/servicer/add",
        ..Operation::usual(Product::Work)
    };
}

/// `result_list` of [`ServicerAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResultList {
    /// User id of the member.
    pub userid: String,
    /// 0 if this one succeeded.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(part ResultList {
    "userid" => userid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Remove receptionists (删除接待人员).
///
/// `POST /cgi-bin/kf/servicer/del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94647) [(2)](https://developer.work.weixin.qq.com/document/path/94696)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServicerDel {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// User ids of members.
    pub userid_list: Option<Vec<String>>,
    /// Department ids.
    pub department_id_list: Option<Vec<i64>>,
}

impl ServicerDel {
    /// Starts with the required members.
    pub fn new(open_kfid: impl Into<String>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            userid_list: Default::default(),
            department_id_list: Default::default(),
        }
    }

    /// User ids of members.
    pub fn userid_list(mut self, userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    pub fn department_id_list(
        mut self,
        department_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.department_id_list = Some(department_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ServicerDel {
    "open_kfid" => open_kfid,
    "userid_list" => userid_list,
    "department_id_list" => department_id_list,
});

/// The answer to [`ServicerDel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServicerDelResponse {
    /// `result_list`.
    pub result_list: Vec<ResultList>,
}

wire_in!(ServicerDelResponse {
    "result_list" => result_list,
});

impl Endpoint for ServicerDel {
    type Response = ServicerDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.servicer_del",
        path: "/cgi-bin/kf/servicer/del",
        ..Operation::usual(Product::Work)
    };
}

/// List receptionists (获取接待人员列表).
///
/// `GET /cgi-bin/kf/servicer/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94645) [(2)](https://developer.work.weixin.qq.com/document/path/94697)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServicerList {
    /// Id of the customer service account.
    pub open_kfid: String,
}

impl ServicerList {
    /// Starts with the required members.
    pub fn new(open_kfid: impl Into<String>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
        }
    }
}

wire_out!(ServicerList {
    "open_kfid" => open_kfid,
});

/// The answer to [`ServicerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServicerListResponse {
    /// `servicer_list`.
    pub servicer_list: Vec<ServicerListServicerList>,
}

wire_in!(ServicerListResponse {
    "servicer_list" => servicer_list,
});

impl Endpoint for ServicerList {
    type Response = ServicerListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.servicer_list",
        path: "/cgi-bin/kf/servicer/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `servicer_list` of [`ServicerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServicerListServicerList {
    /// User id of the member.
    pub userid: Option<String>,
    /// 0 receiving, 1 not receiving.
    pub status: Option<i64>,
    /// Department ids.
    pub department_id: Option<i64>,
}

wire_in!(part ServicerListServicerList {
    "userid" => userid,
    "status" => status,
    "department_id" => department_id,
});

/// Read messages and events (读取消息).
///
/// `POST /cgi-bin/kf/sync_msg`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94670) [(2)](https://developer.work.weixin.qq.com/document/path/94699)
///
/// Messages of the last three days. Keep next\_cursor for the next call; an empty list does not mean the end while has_more is set.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SyncMsg {
    /// Token from the event, valid for 10 minutes, for better frequency limits.
    pub token: String,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most messages to return, at most 1000.
    pub limit: Option<i64>,
    /// 0 AMR (default), 1 SILK.
    pub voice_format: Option<i64>,
    /// Id of the customer service account.
    pub open_kfid: Option<String>,
}

impl SyncMsg {
    /// Starts with the required members.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            cursor: Default::default(),
            limit: Default::default(),
            voice_format: Default::default(),
            open_kfid: Default::default(),
        }
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most messages to return, at most 1000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// 0 AMR (default), 1 SILK.
    pub fn voice_format(mut self, voice_format: impl Into<i64>) -> Self {
        self.voice_format = Some(voice_format.into());
        self
    }

    /// Id of the customer service account.
    pub fn open_kfid(mut self, open_kfid: impl Into<String>) -> Self {
        self.open_kfid = Some(open_kfid.into());
        self
    }
}

wire_out!(SyncMsg {
    "token" => token,
    "cursor" => cursor,
    "limit" => limit,
    "voice_format" => voice_format,
    "open_kfid" => open_kfid,
});

/// The answer to [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgResponse {
    /// `msg_list`.
    pub msg_list: Vec<SyncMsgMsgList>,
    /// Whether there is another page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(SyncMsgResponse {
    "msg_list" => msg_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for SyncMsg {
    type Response = SyncMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.kf.sync_msg",
        path: "/cgi-bin/kf/sync_msg",
        ..Operation::usual(Product::Work)
    };
}

/// `msg_list` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgList {
    /// Id of the message, own one of at most 32 bytes or made up by WeCom.
    pub msgid: Option<String>,
    /// Kind of the message.
    pub msgtype: String,
    /// 3 from the customer, 4 system event, 5 from a receptionist in the client.
    pub origin: Option<i64>,
    /// Id of the customer service account.
    pub open_kfid: Option<String>,
    /// User id of the receptionist.
    pub servicer_userid: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// `text`.
    pub text: Option<SyncMsgMsgListText>,
    /// `image`.
    pub image: Option<SyncMsgMsgListImage>,
    /// `voice`.
    pub voice: Option<SyncMsgVoice>,
    /// `video`.
    pub video: Option<SyncMsgMsgListVideo>,
    /// `file`.
    pub file: Option<SyncMsgFile>,
    /// `link`.
    pub link: Option<SyncMsgMsgListLink>,
    /// `miniprogram`.
    pub miniprogram: Option<SyncMsgMsgListMiniprogram>,
    /// Menu with text, at most 10 lines.
    pub msgmenu: Option<SyncMsgMsgListMsgmenu>,
    /// `location`.
    pub location: Option<SyncMsgLocation>,
    /// Card of a member.
    pub business_card: Option<SyncMsgBusinessCard>,
    /// `event`.
    pub event: Option<SyncMsgEvent>,
    /// Channels message.
    pub channels: Option<SyncMsgChannels>,
    /// `channels_shop_product`.
    pub channels_shop_product: Option<SyncMsgChannelsShopProduct>,
    /// `channels_shop_order`.
    pub channels_shop_order: Option<SyncMsgChannelsShopOrder>,
    /// Forwarded conversation.
    pub merged_msg: Option<SyncMsgMergedMsg>,
    /// Unix seconds.
    pub send_time: Option<i64>,
}

wire_in!(part SyncMsgMsgList {
    "msgid" => msgid,
    "msgtype" => msgtype,
    "origin" => origin,
    "open_kfid" => open_kfid,
    "servicer_userid" => servicer_userid,
    "external_userid" => external_userid,
    "text" => text,
    "image" => image,
    "voice" => voice,
    "video" => video,
    "file" => file,
    "link" => link,
    "miniprogram" => miniprogram,
    "msgmenu" => msgmenu,
    "location" => location,
    "business_card" => business_card;
    "event" => event,
    "channels" => channels,
    "channels_shop_product" => channels_shop_product,
    "channels_shop_order" => channels_shop_order,
    "merged_msg" => merged_msg,
    "send_time" => send_time,
});

/// `msg_list_text` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgListText {
    /// `content`.
    pub content: String,
    /// Id of the menu line the customer tapped.
    pub menu_id: Option<String>,
}

wire_in!(part SyncMsgMsgListText {
    "content" => content,
    "menu_id" => menu_id,
});

/// `msg_list_image` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgListImage {
    /// Media id of a temporary file.
    pub media_id: String,
}

wire_in!(part SyncMsgMsgListImage {
    "media_id" => media_id,
});

/// `voice` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgVoice {
    /// Media id of a temporary file.
    pub media_id: String,
}

wire_in!(part SyncMsgVoice {
    "media_id" => media_id,
});

/// `msg_list_video` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgListVideo {
    /// Media id of a temporary file.
    pub media_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

wire_in!(part SyncMsgMsgListVideo {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// `file` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgFile {
    /// Media id of a temporary file.
    pub media_id: String,
}

wire_in!(part SyncMsgFile {
    "media_id" => media_id,
});

/// `msg_list_link` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgListLink {
    /// `url`.
    pub url: String,
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
    /// Media id of the picture shown.
    pub thumb_media_id: String,
    /// Address of the picture.
    pub pic_url: String,
}

wire_in!(part SyncMsgMsgListLink {
    "url" => url,
    "title" => title,
    "desc" => desc,
    "thumb_media_id" => thumb_media_id,
    "pic_url" => pic_url,
});

/// `msg_list_miniprogram` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgListMiniprogram {
    /// App id of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `title`.
    pub title: String,
    /// Media id of the picture shown.
    pub thumb_media_id: String,
}

wire_in!(part SyncMsgMsgListMiniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
    "thumb_media_id" => thumb_media_id,
});

/// `msg_list_msgmenu` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgListMsgmenu {
    /// Text above the menu.
    pub head_content: Option<String>,
    /// `list`.
    pub list: Vec<SyncMsgMsgmenuList>,
    /// Text below the menu.
    pub tail_content: Option<String>,
}

wire_in!(part SyncMsgMsgListMsgmenu {
    "head_content" => head_content,
    "list" => list,
    "tail_content" => tail_content,
});

/// `msgmenu_list` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgmenuList {
    /// `type`.
    pub r#type: String,
    /// `text`.
    pub text: Option<SyncMsgMsgmenuListText>,
    /// Line that answers with a menu id.
    pub click: Option<SyncMsgListClick>,
    /// Line that opens a web page.
    pub view: Option<SyncMsgListView>,
    /// `miniprogram`.
    pub miniprogram: Option<SyncMsgMsgmenuListMiniprogram>,
}

wire_in!(part SyncMsgMsgmenuList {
    "type" => r#type,
    "text" => text,
    "click" => click,
    "view" => view,
    "miniprogram" => miniprogram,
});

/// `msgmenu_list_text` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgmenuListText {
    /// `content`.
    pub content: String,
    /// Whether no line break follows.
    pub no_newline: Option<bool>,
}

wire_in!(part SyncMsgMsgmenuListText {
    "content" => content,
    "no_newline" => no_newline,
});

/// `list_click` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgListClick {
    /// `id`.
    pub id: String,
    /// `content`.
    pub content: String,
}

wire_in!(part SyncMsgListClick {
    "id" => id,
    "content" => content,
});

/// `list_view` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgListView {
    /// `url`.
    pub url: String,
    /// `content`.
    pub content: String,
}

wire_in!(part SyncMsgListView {
    "url" => url,
    "content" => content,
});

/// `msgmenu_list_miniprogram` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMsgmenuListMiniprogram {
    /// App id of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `content`.
    pub content: String,
}

wire_in!(part SyncMsgMsgmenuListMiniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
    "content" => content,
});

/// `location` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgLocation {
    /// Degrees of latitude.
    pub latitude: f64,
    /// Degrees of longitude.
    pub longitude: f64,
    /// Name of the account, group or place.
    pub name: String,
    /// `address`.
    pub address: Option<String>,
}

wire_in!(part SyncMsgLocation {
    "latitude" => latitude,
    "longitude" => longitude,
    "name" => name,
    "address" => address,
});

/// `business_card` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgBusinessCard {
    /// User id of the member.
    pub userid: String,
}

wire_in!(part SyncMsgBusinessCard {
    "userid" => userid,
});

/// `event` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgEvent {
    /// Such as enter_session, msg_send_fail, servicer_status_change or session_status_change.
    pub event_type: String,
    /// Id of the customer service account.
    pub open_kfid: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// User id of the receptionist.
    pub servicer_userid: Option<String>,
    /// `scene`.
    pub scene: Option<String>,
    /// Parameter that was added to the link.
    pub scene_param: Option<String>,
    /// Code to send a welcome message, valid for 20 seconds.
    pub welcome_code: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    /// Id of the message that was not sent.
    pub fail_msgid: Option<String>,
    /// Why it was not sent.
    pub fail_type: Option<i64>,
    /// 1 taken from the waiting list, 2 passed on, 3 ended, 4 begun again.
    pub change_type: Option<i64>,
    /// User id of the receptionist.
    pub old_servicer_userid: Option<String>,
    /// User id of the receptionist.
    pub new_servicer_userid: Option<String>,
    /// Code to send a message on the event, for a short time.
    pub msg_code: Option<String>,
    /// Channels account the customer came from.
    pub wechat_channels: Option<SyncMsgWechatChannels>,
    /// Id of the message taken back.
    pub recall_msgid: Option<String>,
}

wire_in!(part SyncMsgEvent {
    "event_type" => event_type,
    "open_kfid" => open_kfid,
    "external_userid" => external_userid,
    "servicer_userid" => servicer_userid,
    "scene" => scene,
    "scene_param" => scene_param,
    "welcome_code" => welcome_code,
    "status" => status,
    "fail_msgid" => fail_msgid,
    "fail_type" => fail_type,
    "change_type" => change_type,
    "old_servicer_userid" => old_servicer_userid,
    "new_servicer_userid" => new_servicer_userid,
    "msg_code" => msg_code,
    "wechat_channels" => wechat_channels,
    "recall_msgid" => recall_msgid,
});

/// `wechat_channels` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgWechatChannels {
    /// `nickname`.
    pub nickname: Option<String>,
    /// `scene`.
    pub scene: i64,
}

wire_in!(part SyncMsgWechatChannels {
    "nickname" => nickname,
    "scene" => scene,
});

/// `channels` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgChannels {
    /// Kind of the channels message.
    pub sub_type: i64,
    /// `nickname`.
    pub nickname: String,
    /// `title`.
    pub title: Option<String>,
}

wire_in!(part SyncMsgChannels {
    "sub_type" => sub_type,
    "nickname" => nickname,
    "title" => title,
});

/// `channels_shop_product` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgChannelsShopProduct {
    /// Id of the product.
    pub product_id: String,
    /// Address of the picture.
    pub head_img: String,
    /// `title`.
    pub title: String,
    /// Fen.
    pub sales_price: i64,
    /// `shop_nickname`.
    pub shop_nickname: String,
    /// Address of the picture.
    pub shop_head_img: String,
}

wire_in!(part SyncMsgChannelsShopProduct {
    "product_id" => product_id,
    "head_img" => head_img,
    "title" => title,
    "sales_price" => sales_price,
    "shop_nickname" => shop_nickname,
    "shop_head_img" => shop_head_img,
});

/// `channels_shop_order` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgChannelsShopOrder {
    /// Id of the order.
    pub order_id: String,
    /// `product_titles`.
    pub product_titles: String,
    /// `price_wording`.
    pub price_wording: String,
    /// `state`.
    pub state: String,
    /// Address of the picture.
    pub image_url: String,
    /// `shop_nickname`.
    pub shop_nickname: String,
}

wire_in!(part SyncMsgChannelsShopOrder {
    "order_id" => order_id,
    "product_titles" => product_titles,
    "price_wording" => price_wording,
    "state" => state,
    "image_url" => image_url,
    "shop_nickname" => shop_nickname,
});

/// `merged_msg` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgMergedMsg {
    /// `title`.
    pub title: String,
    /// `item`.
    pub item: Vec<SyncMsgItem>,
}

wire_in!(part SyncMsgMergedMsg {
    "title" => title,
    "item" => item,
});

/// `item` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgItem {
    /// `sender_name`.
    pub sender_name: String,
    /// Kind of the message.
    pub msgtype: String,
    /// Message as JSON text.
    pub msg_content: String,
    /// Unix seconds.
    pub send_time: i64,
}

wire_in!(part SyncMsgItem {
    "sender_name" => sender_name,
    "msgtype" => msgtype,
    "msg_content" => msg_content,
    "send_time" => send_time,
});
