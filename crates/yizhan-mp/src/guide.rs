//! Generated from `spec/mp/guide.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Shopping guides (微信导购助手)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a guide to a group (添加顾问到指定分组).
///
/// `POST /cgi-bin/guide/addguide2guidegroup`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuide2GuideGroup.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Addguide2guidegroup {
    /// Id of the group of guides.
    pub group_id: i64,
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: String,
}

impl Addguide2guidegroup {
    /// Starts with the required members.
    pub fn new(group_id: impl Into<i64>, guide_account: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            guide_account: guide_account.into(),
        }
    }
}

wire_out!(Addguide2guidegroup {
    "group_id" => group_id,
    "guide_account" => guide_account,
});

/// The answer to [`Addguide2guidegroup`].
pub type Addguide2guidegroupResponse = yizhan_core::Done;

impl Endpoint for Addguide2guidegroup {
    type Response = Addguide2guidegroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.addguide2guidegroup",
        path: "/cgi-bin/guide/addguide2guidegroup",
        ..Operation::usual(Product::Mp)
    };
}

/// Add guides (添加顾问).
///
/// `POST /cgi-bin/guide/addguideacct`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddGuideAcct {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Guide's nickname.
    pub guide_nickname: Option<String>,
    /// Link to the guide's avatar, uploaded to WeChat.
    pub guide_headimgurl: Option<String>,
}

impl AddGuideAcct {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Guide's nickname.
    pub fn guide_nickname(mut self, guide_nickname: impl Into<String>) -> Self {
        self.guide_nickname = Some(guide_nickname.into());
        self
    }

    /// Link to the guide's avatar, uploaded to WeChat.
    pub fn guide_headimgurl(mut self, guide_headimgurl: impl Into<String>) -> Self {
        self.guide_headimgurl = Some(guide_headimgurl.into());
        self
    }
}

wire_out!(AddGuideAcct {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "guide_nickname" => guide_nickname,
    "guide_headimgurl" => guide_headimgurl,
});

/// The answer to [`AddGuideAcct`].
pub type AddGuideAcctResponse = yizhan_core::Done;

impl Endpoint for AddGuideAcct {
    type Response = AddGuideAcctResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.add_guide_acct",
        path: "/cgi-bin/guide/addguideacct",
        ..Operation::usual(Product::Mp)
    };
}

/// Add display tags to a customer (添加客户展示标签).
///
/// `POST /cgi-bin/guide/addguidebuyerdisplaytag`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerDisplayTag.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddGuideBuyerDisplayTag {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: String,
    /// Tags shown with the customer, free text.
    pub display_tag_list: Vec<String>,
}

impl AddGuideBuyerDisplayTag {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        display_tag_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            openid: openid.into(),
            display_tag_list: display_tag_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }
}

wire_out!(AddGuideBuyerDisplayTag {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
    "display_tag_list" => display_tag_list,
});

/// The answer to [`AddGuideBuyerDisplayTag`].
pub type AddGuideBuyerDisplayTagResponse = yizhan_core::Done;

impl Endpoint for AddGuideBuyerDisplayTag {
    type Response = AddGuideBuyerDisplayTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.add_guide_buyer_display_tag",
        path: "/cgi-bin/guide/addguidebuyerdisplaytag",
        ..Operation::usual(Product::Mp)
    };
}

/// Assign customers to a guide (为顾问分配客户).
///
/// `POST /cgi-bin/guide/addguidebuyerrelation`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html)
///
/// Give openid or buyer\_list; a customer has one guide at a time.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddGuideBuyerRelation {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: Option<String>,
    /// Customer's nickname.
    pub buyer_nickname: Option<String>,
    /// Customers, at most 200; instead of openid and buyer_nickname.
    pub buyer_list: Option<Vec<AddGuideBuyerRelationBuyerList>>,
}

impl AddGuideBuyerRelation {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Customer's openid.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Customer's nickname.
    pub fn buyer_nickname(mut self, buyer_nickname: impl Into<String>) -> Self {
        self.buyer_nickname = Some(buyer_nickname.into());
        self
    }

    /// Customers, at most 200; instead of openid and buyer_nickname.
    pub fn buyer_list(
        mut self,
        buyer_list: impl IntoIterator<Item = impl Into<AddGuideBuyerRelationBuyerList>>,
    ) -> Self {
        self.buyer_list = Some(buyer_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddGuideBuyerRelation {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
    "buyer_nickname" => buyer_nickname,
    "buyer_list" => buyer_list,
});

/// The answer to [`AddGuideBuyerRelation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddGuideBuyerRelationResponse {
    /// Result for each customer, if a list was given.
    pub buyer_resp: Vec<BuyerResp>,
}

wire_in!(AddGuideBuyerRelationResponse {
    "buyer_resp" => buyer_resp,
});

impl Endpoint for AddGuideBuyerRelation {
    type Response = AddGuideBuyerRelationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.add_guide_buyer_relation",
        path: "/cgi-bin/guide/addguidebuyerrelation",
        ..Operation::usual(Product::Mp)
    };
}

/// `buyer_list` of [`AddGuideBuyerRelation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddGuideBuyerRelationBuyerList {
    /// Customer's openid.
    pub openid: String,
    /// Customer's nickname.
    pub buyer_nickname: Option<String>,
}

impl AddGuideBuyerRelationBuyerList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            buyer_nickname: Default::default(),
        }
    }

    /// Customer's nickname.
    #[must_use]
    pub fn buyer_nickname(mut self, buyer_nickname: impl Into<String>) -> Self {
        self.buyer_nickname = Some(buyer_nickname.into());
        self
    }
}

wire_out!(part AddGuideBuyerRelationBuyerList {
    "openid" => openid,
    "buyer_nickname" => buyer_nickname,
});

/// `buyer_resp` of [`AddGuideBuyerRelation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BuyerResp {
    /// 0 if it worked for this customer.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
    /// Customer's openid.
    pub openid: String,
}

wire_in!(part BuyerResp {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "openid" => openid,
});

/// Add tags to customers (为客户设置标签).
///
/// `POST /cgi-bin/guide/addguidebuyertag`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html)
///
/// Give openid or openid_list.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddGuideBuyerTag {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: Option<String>,
    /// Customers' openids, at most 200.
    pub openid_list: Option<Vec<String>>,
    /// Value of a tag type that exists.
    pub tag_value: String,
}

impl AddGuideBuyerTag {
    /// Starts with the required members.
    pub fn new(tag_value: impl Into<String>) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            openid: Default::default(),
            openid_list: Default::default(),
            tag_value: tag_value.into(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Customer's openid.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Customers' openids, at most 200.
    pub fn openid_list(mut self, openid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.openid_list = Some(openid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddGuideBuyerTag {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
    "openid_list" => openid_list,
    "tag_value" => tag_value,
});

/// The answer to [`AddGuideBuyerTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddGuideBuyerTagResponse {
    /// Result for each customer, if a list was given.
    pub buyer_resp: Vec<BuyerResp>,
}

wire_in!(AddGuideBuyerTagResponse {
    "buyer_resp" => buyer_resp,
});

impl Endpoint for AddGuideBuyerTag {
    type Response = AddGuideBuyerTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.add_guide_buyer_tag",
        path: "/cgi-bin/guide/addguidebuyertag",
        ..Operation::usual(Product::Mp)
    };
}

/// Add a mass sending task (添加群发任务).
///
/// `POST /cgi-bin/guide/addguidemassendjob`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.addGuideMassendJob.html)
///
/// The guide gets a task and sends the messages himself. A list of many customers is split into several tasks, see task_result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddGuideMassEndJob {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Name of the task, shown to the guide.
    pub task_name: String,
    /// Remark, shown to the guide.
    pub task_remark: Option<String>,
    /// When the guide is asked to send it, Unix seconds.
    pub push_time: i64,
    /// Customers who get the messages.
    pub openid: Vec<String>,
    /// Messages of the task, at most 3.
    pub material: Vec<Material>,
}

impl AddGuideMassEndJob {
    /// Starts with the required members.
    pub fn new(
        task_name: impl Into<String>,
        push_time: impl Into<i64>,
        openid: impl IntoIterator<Item = impl Into<String>>,
        material: impl IntoIterator<Item = impl Into<Material>>,
    ) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            task_name: task_name.into(),
            task_remark: Default::default(),
            push_time: push_time.into(),
            openid: openid.into_iter().map(Into::into).collect(),
            material: material.into_iter().map(Into::into).collect(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Remark, shown to the guide.
    pub fn task_remark(mut self, task_remark: impl Into<String>) -> Self {
        self.task_remark = Some(task_remark.into());
        self
    }
}

wire_out!(AddGuideMassEndJob {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "task_name" => task_name,
    "task_remark" => task_remark,
    "push_time" => push_time,
    "openid" => openid,
    "material" => material,
});

/// The answer to [`AddGuideMassEndJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddGuideMassEndJobResponse {
    /// `task_result`.
    pub task_result: Vec<AddGuideMassEndJobTaskResult>,
}

wire_in!(AddGuideMassEndJobResponse {
    "task_result" => task_result,
});

impl Endpoint for AddGuideMassEndJob {
    type Response = AddGuideMassEndJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.add_guide_mass_end_job",
        path: "/cgi-bin/guide/addguidemassendjob",
        ..Operation::usual(Product::Mp)
    };
}

/// `material` of [`AddGuideMassEndJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Material {
    /// 1 text, 2 image, 3 mini program card.
    pub r#type: i64,
    /// Media id of an uploaded image.
    pub media_id: Option<String>,
    /// Text.
    pub word: Option<String>,
    /// Of the mini program of the card.
    pub appid: Option<String>,
    /// Title of the mini program card.
    pub title: Option<String>,
    /// Page of the mini program of the card.
    pub path: Option<String>,
}

impl Material {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            media_id: Default::default(),
            word: Default::default(),
            appid: Default::default(),
            title: Default::default(),
            path: Default::default(),
        }
    }

    /// Media id of an uploaded image.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Text.
    #[must_use]
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// Of the mini program of the card.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Title of the mini program card.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Page of the mini program of the card.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

wire_out!(part Material {
    "type" => r#type,
    "media_id" => media_id,
    "word" => word,
    "appid" => appid,
    "title" => title,
    "path" => path,
});

/// `task_result` of [`AddGuideMassEndJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddGuideMassEndJobTaskResult {
    /// Id of the mass sending task.
    pub task_id: i64,
    /// Customers in this task.
    pub openid: Vec<String>,
}

wire_in!(part AddGuideMassEndJobTaskResult {
    "task_id" => task_id,
    "openid" => openid,
});

/// Add values to a tag type (为标签添加可选值).
///
/// `POST /cgi-bin/guide/addguidetagoption`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideTagOption.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddGuideTagOption {
    /// Tag type.
    pub tag_name: String,
    /// Values of tag types.
    pub tag_values: Vec<String>,
}

impl AddGuideTagOption {
    /// Starts with the required members.
    pub fn new(
        tag_name: impl Into<String>,
        tag_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            tag_name: tag_name.into(),
            tag_values: tag_values.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AddGuideTagOption {
    "tag_name" => tag_name,
    "tag_values" => tag_values,
});

/// The answer to [`AddGuideTagOption`].
pub type AddGuideTagOptionResponse = yizhan_core::Done;

impl Endpoint for AddGuideTagOption {
    type Response = AddGuideTagOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.add_guide_tag_option",
        path: "/cgi-bin/guide/addguidetagoption",
        ..Operation::usual(Product::Mp)
    };
}

/// Cancel a mass sending task (取消群发任务).
///
/// `POST /cgi-bin/guide/cancelguidemassendjob`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.cancelGuideMassendJob.html)
///
/// Only tasks that are not finished.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelGuideMassEndJob {
    /// Id of the mass sending task.
    pub task_id: i64,
}

impl CancelGuideMassEndJob {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
        }
    }
}

wire_out!(CancelGuideMassEndJob {
    "task_id" => task_id,
});

/// The answer to [`CancelGuideMassEndJob`].
pub type CancelGuideMassEndJobResponse = yizhan_core::Done;

impl Endpoint for CancelGuideMassEndJob {
    type Response = CancelGuideMassEndJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.cancel_guide_mass_end_job",
        path: "/cgi-bin/guide/cancelguidemassendjob",
        ..Operation::usual(Product::Mp)
    };
}

/// Remove a guide from a group (指定分组删除顾问).
///
/// `POST /cgi-bin/guide/delguide2guidegroup`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuide2GuideGroup.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delguide2guidegroup {
    /// Id of the group of guides.
    pub group_id: i64,
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: String,
}

impl Delguide2guidegroup {
    /// Starts with the required members.
    pub fn new(group_id: impl Into<i64>, guide_account: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            guide_account: guide_account.into(),
        }
    }
}

wire_out!(Delguide2guidegroup {
    "group_id" => group_id,
    "guide_account" => guide_account,
});

/// The answer to [`Delguide2guidegroup`].
pub type Delguide2guidegroupResponse = yizhan_core::Done;

impl Endpoint for Delguide2guidegroup {
    type Response = Delguide2guidegroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.delguide2guidegroup",
        path: "/cgi-bin/guide/delguide2guidegroup",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete guides (删除顾问).
///
/// `POST /cgi-bin/guide/delguideacct`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideAcct.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelGuideAcct {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
}

impl DelGuideAcct {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }
}

wire_out!(DelGuideAcct {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
});

/// The answer to [`DelGuideAcct`].
pub type DelGuideAcctResponse = yizhan_core::Done;

impl Endpoint for DelGuideAcct {
    type Response = DelGuideAcctResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.del_guide_acct",
        path: "/cgi-bin/guide/delguideacct",
        ..Operation::usual(Product::Mp)
    };
}

/// Remove customers from a guide (为顾问移除客户).
///
/// `POST /cgi-bin/guide/delguidebuyerrelation`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html)
///
/// Give openid or openid_list.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelGuideBuyerRelation {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: Option<String>,
    /// Customers' openids, at most 200.
    pub openid_list: Option<Vec<String>>,
}

impl DelGuideBuyerRelation {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Customer's openid.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Customers' openids, at most 200.
    pub fn openid_list(mut self, openid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.openid_list = Some(openid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(DelGuideBuyerRelation {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
    "openid_list" => openid_list,
});

/// The answer to [`DelGuideBuyerRelation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelGuideBuyerRelationResponse {
    /// Result for each customer, if a list was given.
    pub buyer_resp: Vec<BuyerResp>,
}

wire_in!(DelGuideBuyerRelationResponse {
    "buyer_resp" => buyer_resp,
});

impl Endpoint for DelGuideBuyerRelation {
    type Response = DelGuideBuyerRelationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.del_guide_buyer_relation",
        path: "/cgi-bin/guide/delguidebuyerrelation",
        ..Operation::usual(Product::Mp)
    };
}

/// Remove tags from customers (删除客户标签).
///
/// `POST /cgi-bin/guide/delguidebuyertag`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html)
///
/// Give openid or openid_list.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelGuideBuyerTag {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: Option<String>,
    /// Customers' openids, at most 200.
    pub openid_list: Option<Vec<String>>,
    /// Value of a tag type that exists.
    pub tag_value: String,
}

impl DelGuideBuyerTag {
    /// Starts with the required members.
    pub fn new(tag_value: impl Into<String>) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            openid: Default::default(),
            openid_list: Default::default(),
            tag_value: tag_value.into(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Customer's openid.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Customers' openids, at most 200.
    pub fn openid_list(mut self, openid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.openid_list = Some(openid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(DelGuideBuyerTag {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
    "openid_list" => openid_list,
    "tag_value" => tag_value,
});

/// The answer to [`DelGuideBuyerTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelGuideBuyerTagResponse {
    /// Result for each customer, if a list was given.
    pub buyer_resp: Vec<BuyerResp>,
}

wire_in!(DelGuideBuyerTagResponse {
    "buyer_resp" => buyer_resp,
});

impl Endpoint for DelGuideBuyerTag {
    type Response = DelGuideBuyerTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.del_guide_buyer_tag",
        path: "/cgi-bin/guide/delguidebuyertag",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a mini program card material (删除小程序卡片素材).
///
/// `POST /cgi-bin/guide/delguidecardmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideCardMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelGuideCardMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
    /// Of the mini program of the card.
    pub appid: String,
    /// Title of the mini program card.
    pub title: String,
    /// Page of the mini program of the card.
    pub path: String,
}

impl DelGuideCardMaterial {
    /// Starts with the required members.
    pub fn new(
        r#type: impl Into<i64>,
        appid: impl Into<String>,
        title: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            appid: appid.into(),
            title: title.into(),
            path: path.into(),
        }
    }
}

wire_out!(DelGuideCardMaterial {
    "type" => r#type,
    "appid" => appid,
    "title" => title,
    "path" => path,
});

/// The answer to [`DelGuideCardMaterial`].
pub type DelGuideCardMaterialResponse = yizhan_core::Done;

impl Endpoint for DelGuideCardMaterial {
    type Response = DelGuideCardMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.del_guide_card_material",
        path: "/cgi-bin/guide/delguidecardmaterial",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a group of guides (删除指定顾问分组).
///
/// `POST /cgi-bin/guide/delguidegroup`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideGroup.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelGuideGroup {
    /// Id of the group of guides.
    pub group_id: i64,
}

impl DelGuideGroup {
    /// Starts with the required members.
    pub fn new(group_id: impl Into<i64>) -> Self {
        Self {
            group_id: group_id.into(),
        }
    }
}

wire_out!(DelGuideGroup {
    "group_id" => group_id,
});

/// The answer to [`DelGuideGroup`].
pub type DelGuideGroupResponse = yizhan_core::Done;

impl Endpoint for DelGuideGroup {
    type Response = DelGuideGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.del_guide_group",
        path: "/cgi-bin/guide/delguidegroup",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete an image material (删除图片素材).
///
/// `POST /cgi-bin/guide/delguideimagematerial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideImageMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelGuideImageMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
    /// Link to the image.
    pub picurl: String,
}

impl DelGuideImageMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, picurl: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            picurl: picurl.into(),
        }
    }
}

wire_out!(DelGuideImageMaterial {
    "type" => r#type,
    "picurl" => picurl,
});

/// The answer to [`DelGuideImageMaterial`].
pub type DelGuideImageMaterialResponse = yizhan_core::Done;

impl Endpoint for DelGuideImageMaterial {
    type Response = DelGuideImageMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.del_guide_image_material",
        path: "/cgi-bin/guide/delguideimagematerial",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a tag type (删除标签类型).
///
/// `POST /cgi-bin/guide/delguidetagoption`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delguidetagoption.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelGuideTagOption {
    /// Tag type.
    pub tag_name: String,
}

impl DelGuideTagOption {
    /// Starts with the required members.
    pub fn new(tag_name: impl Into<String>) -> Self {
        Self {
            tag_name: tag_name.into(),
        }
    }
}

wire_out!(DelGuideTagOption {
    "tag_name" => tag_name,
});

/// The answer to [`DelGuideTagOption`].
pub type DelGuideTagOptionResponse = yizhan_core::Done;

impl Endpoint for DelGuideTagOption {
    type Response = DelGuideTagOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.del_guide_tag_option",
        path: "/cgi-bin/guide/delguidetagoption",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a text material (删除文字素材).
///
/// `POST /cgi-bin/guide/delguidewordmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideWordMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelGuideWordMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
    /// Text.
    pub word: String,
}

impl DelGuideWordMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, word: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            word: word.into(),
        }
    }
}

wire_out!(DelGuideWordMaterial {
    "type" => r#type,
    "word" => word,
});

/// The answer to [`DelGuideWordMaterial`].
pub type DelGuideWordMaterialResponse = yizhan_core::Done;

impl Endpoint for DelGuideWordMaterial {
    type Response = DelGuideWordMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.del_guide_word_material",
        path: "/cgi-bin/guide/delguidewordmaterial",
        ..Operation::usual(Product::Mp)
    };
}

/// List the groups of a guide (获取顾问所在分组).
///
/// `POST /cgi-bin/guide/getgroupbyguide`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupByGuide.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGroupByGuide {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: String,
}

impl GetGroupByGuide {
    /// Starts with the required members.
    pub fn new(guide_account: impl Into<String>) -> Self {
        Self {
            guide_account: guide_account.into(),
        }
    }
}

wire_out!(GetGroupByGuide {
    "guide_account" => guide_account,
});

/// The answer to [`GetGroupByGuide`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupByGuideResponse {
    /// Ids of groups.
    pub group_id_list: Vec<i64>,
}

wire_in!(GetGroupByGuideResponse {
    "group_id_list" => group_id_list,
});

impl Endpoint for GetGroupByGuide {
    type Response = GetGroupByGuideResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_group_by_guide",
        path: "/cgi-bin/guide/getgroupbyguide",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// List the guides of a group (获取指定分组信息).
///
/// `POST /cgi-bin/guide/getgroupinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGroupInfo {
    /// Id of the group of guides.
    pub group_id: i64,
    /// Number of the page.
    ///
    /// `0` unless set.
    pub page: i64,
    /// Number wanted.
    ///
    /// `10` unless set.
    pub num: i64,
}

impl GetGroupInfo {
    /// Starts with the required members.
    pub fn new(group_id: impl Into<i64>) -> Self {
        Self {
            group_id: group_id.into(),
            page: 0,
            num: 10,
        }
    }

    /// Number of the page.
    ///
    /// `0` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number wanted.
    ///
    /// `10` unless set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

wire_out!(GetGroupInfo {
    "group_id" => group_id,
    "page" => page,
    "num" => num,
});

/// The answer to [`GetGroupInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupInfoResponse {
    /// `guide_list`.
    pub guide_list: Vec<GetGroupInfoGuideList>,
    /// Number found.
    pub total_num: i64,
}

wire_in!(GetGroupInfoResponse {
    "guide_list" => guide_list,
    "total_num" => total_num,
});

impl Endpoint for GetGroupInfo {
    type Response = GetGroupInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_group_info",
        path: "/cgi-bin/guide/getgroupinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `guide_list` of [`GetGroupInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupInfoGuideList {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Guide's nickname.
    pub guide_nickname: String,
    /// Link to the guide's avatar, uploaded to WeChat.
    pub guide_headimgurl: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetGroupInfoGuideList {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "guide_nickname" => guide_nickname,
    "guide_headimgurl" => guide_headimgurl,
    "create_time" => create_time,
});

/// Get a guide (获取顾问信息).
///
/// `POST /cgi-bin/guide/getguideacct`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideAcct {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
}

impl GetGuideAcct {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }
}

wire_out!(GetGuideAcct {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
});

/// The answer to [`GetGuideAcct`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideAcctResponse {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Guide's nickname.
    pub guide_nickname: String,
    /// Link to the guide's avatar, uploaded to WeChat.
    pub guide_headimgurl: String,
    /// State of the guide, a code.
    pub status: Option<i64>,
}

wire_in!(GetGuideAcctResponse {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "guide_nickname" => guide_nickname,
    "guide_headimgurl" => guide_headimgurl,
    "status" => status,
});

impl Endpoint for GetGuideAcct {
    type Response = GetGuideAcctResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_acct",
        path: "/cgi-bin/guide/getguideacct",
        query: &["guide_account", "guide_openid"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get a guide's sensitive words and leaving guidance (获取敏感词与离线自动回复).
///
/// `POST /cgi-bin/guide/getguideacctconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctConfig.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideAcctConfig {}

impl GetGuideAcctConfig {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetGuideAcctConfig {});

/// The answer to [`GetGuideAcctConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideAcctConfigResponse {
    /// Sensitive words.
    pub black_keyword: Option<GetGuideAcctConfigBlackKeyword>,
    /// Message sent by itself.
    pub guide_auto_reply: Option<GetGuideAcctConfigGuideAutoReply>,
}

wire_in!(GetGuideAcctConfigResponse {
    "black_keyword" => black_keyword,
    "guide_auto_reply" => guide_auto_reply,
});

impl Endpoint for GetGuideAcctConfig {
    type Response = GetGuideAcctConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_acct_config",
        path: "/cgi-bin/guide/getguideacctconfig",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `black_keyword` of [`GetGuideAcctConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideAcctConfigBlackKeyword {
    /// The words.
    pub values: Vec<String>,
    /// Unix seconds.
    pub updatetime: i64,
}

wire_in!(part GetGuideAcctConfigBlackKeyword {
    "values" => values,
    "updatetime" => updatetime,
});

/// `guide_auto_reply` of [`GetGuideAcctConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideAcctConfigGuideAutoReply {
    /// Reply while the guide is away.
    pub content: String,
    /// Unix seconds.
    pub updatetime: Option<i64>,
}

wire_in!(part GetGuideAcctConfigGuideAutoReply {
    "content" => content,
    "updatetime" => updatetime,
});

/// List the chat records of a guide (获取顾问聊天记录).
///
/// `POST /cgi-bin/guide/getguidebuyerchatrecord`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideBuyerChatRecord {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: Option<String>,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Number of the page.
    ///
    /// `0` unless set.
    pub page: i64,
    /// Number wanted.
    ///
    /// `10` unless set.
    pub num: i64,
}

impl GetGuideBuyerChatRecord {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Customer's openid.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Number of the page.
    ///
    /// `0` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number wanted.
    ///
    /// `10` unless set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

impl Default for GetGuideBuyerChatRecord {
    #[inline]
    fn default() -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            openid: Default::default(),
            begin_time: Default::default(),
            end_time: Default::default(),
            page: 0,
            num: 10,
        }
    }
}

wire_out!(GetGuideBuyerChatRecord {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "page" => page,
    "num" => num,
});

/// The answer to [`GetGuideBuyerChatRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideBuyerChatRecordResponse {
    /// `msg_list`.
    pub msg_list: Vec<GetGuideBuyerChatRecordMsgList>,
    /// Number found.
    pub total_num: i64,
}

wire_in!(GetGuideBuyerChatRecordResponse {
    "msg_list" => msg_list,
    "total_num" => total_num,
});

impl Endpoint for GetGuideBuyerChatRecord {
    type Response = GetGuideBuyerChatRecordResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_buyer_chat_record",
        path: "/cgi-bin/guide/getguidebuyerchatrecord",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `msg_list` of [`GetGuideBuyerChatRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideBuyerChatRecordMsgList {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: String,
    /// Customer's openid.
    pub openid: String,
    /// Text, or media id or material by msgtype.
    pub content: String,
    /// Kind of message, a code.
    pub content_type: i64,
    /// Who sent the message, a code.
    pub direction: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetGuideBuyerChatRecordMsgList {
    "guide_account" => guide_account,
    "openid" => openid,
    "content" => content,
    "content_type" => content_type,
    "direction" => direction,
    "create_time" => create_time,
});

/// Get the display tags of a customer (查询展示标签信息).
///
/// `POST /cgi-bin/guide/getguidebuyerdisplaytag`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerDisplayTag.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideBuyerDisplayTag {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: String,
}

impl GetGuideBuyerDisplayTag {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            openid: openid.into(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }
}

wire_out!(GetGuideBuyerDisplayTag {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
});

/// The answer to [`GetGuideBuyerDisplayTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideBuyerDisplayTagResponse {
    /// Tags shown with the customer, free text.
    pub display_tag_list: Vec<String>,
}

wire_in!(GetGuideBuyerDisplayTagResponse {
    "display_tag_list" => display_tag_list,
});

impl Endpoint for GetGuideBuyerDisplayTag {
    type Response = GetGuideBuyerDisplayTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_buyer_display_tag",
        path: "/cgi-bin/guide/getguidebuyerdisplaytag",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get a customer of a guide (查询顾问与客户绑定关系).
///
/// `POST /cgi-bin/guide/getguidebuyerrelation`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelation.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideBuyerRelation {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: String,
}

impl GetGuideBuyerRelation {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            openid: openid.into(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }
}

wire_out!(GetGuideBuyerRelation {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
});

/// The answer to [`GetGuideBuyerRelation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideBuyerRelationResponse {
    /// Customer's openid.
    pub openid: String,
    /// Customer's nickname.
    pub buyer_nickname: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetGuideBuyerRelationResponse {
    "openid" => openid,
    "buyer_nickname" => buyer_nickname,
    "create_time" => create_time,
});

impl Endpoint for GetGuideBuyerRelation {
    type Response = GetGuideBuyerRelationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_buyer_relation",
        path: "/cgi-bin/guide/getguidebuyerrelation",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the guide of a customer (查询指定客户的信息).
///
/// `POST /cgi-bin/guide/getguidebuyerrelationbybuyer`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationByBuyer.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideBuyerRelationByBuyer {
    /// Customer's openid.
    pub openid: String,
}

impl GetGuideBuyerRelationByBuyer {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(GetGuideBuyerRelationByBuyer {
    "openid" => openid,
});

/// The answer to [`GetGuideBuyerRelationByBuyer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideBuyerRelationByBuyerResponse {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: String,
    /// Customer's nickname.
    pub buyer_nickname: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetGuideBuyerRelationByBuyerResponse {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
    "buyer_nickname" => buyer_nickname,
    "create_time" => create_time,
});

impl Endpoint for GetGuideBuyerRelationByBuyer {
    type Response = GetGuideBuyerRelationByBuyerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_buyer_relation_by_buyer",
        path: "/cgi-bin/guide/getguidebuyerrelationbybuyer",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// List the customers of a guide (获取顾问的客户列表).
///
/// `POST /cgi-bin/guide/getguidebuyerrelationlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideBuyerRelationList {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Number of the page.
    ///
    /// `0` unless set.
    pub page: i64,
    /// Number wanted.
    ///
    /// `10` unless set.
    pub num: i64,
}

impl GetGuideBuyerRelationList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Number of the page.
    ///
    /// `0` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number wanted.
    ///
    /// `10` unless set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

impl Default for GetGuideBuyerRelationList {
    #[inline]
    fn default() -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            page: 0,
            num: 10,
        }
    }
}

wire_out!(GetGuideBuyerRelationList {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "page" => page,
    "num" => num,
});

/// The answer to [`GetGuideBuyerRelationList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideBuyerRelationListResponse {
    /// `list`.
    pub list: Vec<GetGuideBuyerRelationListList>,
    /// Number found.
    pub total_num: i64,
}

wire_in!(GetGuideBuyerRelationListResponse {
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for GetGuideBuyerRelationList {
    type Response = GetGuideBuyerRelationListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_buyer_relation_list",
        path: "/cgi-bin/guide/getguidebuyerrelationlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `list` of [`GetGuideBuyerRelationList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideBuyerRelationListList {
    /// Customer's openid.
    pub openid: String,
    /// Customer's nickname.
    pub buyer_nickname: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetGuideBuyerRelationListList {
    "openid" => openid,
    "buyer_nickname" => buyer_nickname,
    "create_time" => create_time,
});

/// Get the tags of a customer (查询客户标签).
///
/// `POST /cgi-bin/guide/getguidebuyertag`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerTag.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideBuyerTag {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: String,
}

impl GetGuideBuyerTag {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            openid: openid.into(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }
}

wire_out!(GetGuideBuyerTag {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
});

/// The answer to [`GetGuideBuyerTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideBuyerTagResponse {
    /// Values of tag types.
    pub tag_values: Vec<String>,
}

wire_in!(GetGuideBuyerTagResponse {
    "tag_values" => tag_values,
});

impl Endpoint for GetGuideBuyerTag {
    type Response = GetGuideBuyerTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_buyer_tag",
        path: "/cgi-bin/guide/getguidebuyertag",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// List mini program card materials (查询小程序卡片素材).
///
/// `POST /cgi-bin/guide/getguidecardmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideCardMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideCardMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
}

impl GetGuideCardMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(GetGuideCardMaterial {
    "type" => r#type,
});

/// The answer to [`GetGuideCardMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideCardMaterialResponse {
    /// `card_list`.
    pub card_list: Vec<GetGuideCardMaterialCardList>,
}

wire_in!(GetGuideCardMaterialResponse {
    "card_list" => card_list,
});

impl Endpoint for GetGuideCardMaterial {
    type Response = GetGuideCardMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_card_material",
        path: "/cgi-bin/guide/getguidecardmaterial",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `card_list` of [`GetGuideCardMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideCardMaterialCardList {
    /// Of the mini program of the card.
    pub appid: String,
    /// Title of the mini program card.
    pub title: String,
    /// Page of the mini program of the card.
    pub path: String,
    /// Link to the image.
    pub picurl: String,
    /// `master_id`.
    pub master_id: Option<i64>,
    /// `slave_id`.
    pub slave_id: Option<i64>,
}

wire_in!(part GetGuideCardMaterialCardList {
    "appid" => appid,
    "title" => title,
    "path" => path,
    "picurl" => picurl,
    "master_id" => master_id,
    "slave_id" => slave_id,
});

/// Get the quick replies and greetings of a guide (获取快捷回复与关注自动回复).
///
/// `POST /cgi-bin/guide/getguideconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideConfig.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideConfig {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
}

impl GetGuideConfig {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }
}

wire_out!(GetGuideConfig {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
});

/// The answer to [`GetGuideConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideConfigResponse {
    /// Quick replies to choose from.
    pub guide_fast_reply_list: Vec<GetGuideConfigGuideFastReplyList>,
    /// Message sent by itself.
    pub guide_auto_reply: Option<GetGuideConfigGuideAutoReply>,
    /// Second message sent by itself.
    pub guide_auto_reply_plus: Option<GetGuideConfigGuideAutoReplyPlus>,
}

wire_in!(GetGuideConfigResponse {
    "guide_fast_reply_list" => guide_fast_reply_list,
    "guide_auto_reply" => guide_auto_reply,
    "guide_auto_reply_plus" => guide_auto_reply_plus,
});

impl Endpoint for GetGuideConfig {
    type Response = GetGuideConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_config",
        path: "/cgi-bin/guide/getguideconfig",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `guide_fast_reply_list` of [`GetGuideConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideConfigGuideFastReplyList {
    /// Text, or media id or material by msgtype.
    pub content: String,
    /// Unix seconds.
    pub updatetime: i64,
}

wire_in!(part GetGuideConfigGuideFastReplyList {
    "content" => content,
    "updatetime" => updatetime,
});

/// `guide_auto_reply` of [`GetGuideConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideConfigGuideAutoReply {
    /// 1 text, 2 image, 3 mini program.
    pub msgtype: i64,
    /// Text, or media id or material by msgtype.
    pub content: String,
    /// Unix seconds.
    pub updatetime: i64,
}

wire_in!(part GetGuideConfigGuideAutoReply {
    "msgtype" => msgtype,
    "content" => content,
    "updatetime" => updatetime,
});

/// `guide_auto_reply_plus` of [`GetGuideConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideConfigGuideAutoReplyPlus {
    /// 1 text, 2 image, 3 mini program.
    pub msgtype: i64,
    /// Text, or media id or material by msgtype.
    pub content: String,
    /// Unix seconds.
    pub updatetime: i64,
}

wire_in!(part GetGuideConfigGuideAutoReplyPlus {
    "msgtype" => msgtype,
    "content" => content,
    "updatetime" => updatetime,
});

/// List the groups of guides (获取服务号下所有顾问分组的列表).
///
/// `POST /cgi-bin/guide/getguidegrouplist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideGroupList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideGroupList {}

impl GetGuideGroupList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetGuideGroupList {});

/// The answer to [`GetGuideGroupList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideGroupListResponse {
    /// `group_list`.
    pub group_list: Vec<GetGuideGroupListGroupList>,
}

wire_in!(GetGuideGroupListResponse {
    "group_list" => group_list,
});

impl Endpoint for GetGuideGroupList {
    type Response = GetGuideGroupListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_group_list",
        path: "/cgi-bin/guide/getguidegrouplist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `group_list` of [`GetGuideGroupList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideGroupListGroupList {
    /// Id of the group of guides.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetGuideGroupListGroupList {
    "id" => id,
    "name" => name,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// List image materials (查询图片素材).
///
/// `POST /cgi-bin/guide/getguideimagematerial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideImageMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
    /// From 0.
    pub start: i64,
    /// Number wanted.
    ///
    /// `10` unless set.
    pub num: i64,
}

impl GetGuideImageMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            start: start.into(),
            num: 10,
        }
    }

    /// Number wanted.
    ///
    /// `10` unless set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

wire_out!(GetGuideImageMaterial {
    "type" => r#type,
    "start" => start,
    "num" => num,
});

/// The answer to [`GetGuideImageMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideImageMaterialResponse {
    /// `model_list`.
    pub model_list: Vec<GetGuideImageMaterialModelList>,
    /// Number found.
    pub total_num: i64,
}

wire_in!(GetGuideImageMaterialResponse {
    "model_list" => model_list,
    "total_num" => total_num,
});

impl Endpoint for GetGuideImageMaterial {
    type Response = GetGuideImageMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_image_material",
        path: "/cgi-bin/guide/getguideimagematerial",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `model_list` of [`GetGuideImageMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideImageMaterialModelList {
    /// Link to the image.
    pub picurl: String,
}

wire_in!(part GetGuideImageMaterialModelList {
    "picurl" => picurl,
});

/// Get a mass sending task (获取指定群发任务信息).
///
/// `POST /cgi-bin/guide/getguidemassendjob`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJob.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideMassEndJob {
    /// Id of the mass sending task.
    pub task_id: i64,
}

impl GetGuideMassEndJob {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
        }
    }
}

wire_out!(GetGuideMassEndJob {
    "task_id" => task_id,
});

/// The answer to [`GetGuideMassEndJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideMassEndJobResponse {
    /// `job`.
    pub job: GetGuideMassEndJobJob,
}

wire_in!(GetGuideMassEndJobResponse {
    "job" => job,
});

impl Endpoint for GetGuideMassEndJob {
    type Response = GetGuideMassEndJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_mass_end_job",
        path: "/cgi-bin/guide/getguidemassendjob",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `job` of [`GetGuideMassEndJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideMassEndJobJob {
    /// Id of the mass sending task.
    pub task_id: i64,
    /// Name of the task, shown to the guide.
    pub task_name: String,
    /// Remark, shown to the guide.
    pub task_remark: Option<String>,
    /// 1 not begun, 2 begun, 3 finished, 4 cancelled.
    pub task_status: i64,
    /// Messages of the task, at most 3.
    pub material: Vec<MaterialAnswer>,
    /// `buyer_info`.
    pub buyer_info: Vec<BuyerInfo>,
    /// When the guide is asked to send it, Unix seconds.
    pub push_time: i64,
    /// Unix seconds.
    pub finish_time: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetGuideMassEndJobJob {
    "task_id" => task_id,
    "task_name" => task_name,
    "task_remark" => task_remark,
    "task_status" => task_status,
    "material" => material,
    "buyer_info" => buyer_info,
    "push_time" => push_time,
    "finish_time" => finish_time,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `material_answer` of [`GetGuideMassEndJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MaterialAnswer {
    /// 1 text, 2 image, 3 mini program card.
    pub r#type: i64,
    /// Link to the image.
    pub pic_url: Option<String>,
    /// Text.
    pub word: Option<String>,
    /// Of the mini program of the card.
    pub appid: Option<String>,
    /// Title of the mini program card.
    pub title: Option<String>,
    /// Page of the mini program of the card.
    pub path: Option<String>,
}

wire_in!(part MaterialAnswer {
    "type" => r#type,
    "pic_url" => pic_url,
    "word" => word,
    "appid" => appid,
    "title" => title,
    "path" => path,
});

/// `buyer_info` of [`GetGuideMassEndJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BuyerInfo {
    /// Customer's openid.
    pub openid: String,
    /// Whether the guide sent it to this customer, a code.
    pub send_status: i64,
}

wire_in!(part BuyerInfo {
    "openid" => openid,
    "send_status" => send_status,
});

/// List mass sending tasks (获取群发任务列表).
///
/// `POST /cgi-bin/guide/getguidemassendjoblist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideMassEndJobList {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// 1 not begun, 2 begun, 3 finished, 4 cancelled.
    pub task_status: Option<Vec<i64>>,
    /// From 0.
    pub offset: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
}

impl GetGuideMassEndJobList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// 1 not begun, 2 begun, 3 finished, 4 cancelled.
    pub fn task_status(mut self, task_status: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.task_status = Some(task_status.into_iter().map(Into::into).collect());
        self
    }

    /// From 0.
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

wire_out!(GetGuideMassEndJobList {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "task_status" => task_status,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetGuideMassEndJobList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideMassEndJobListResponse {
    /// `list`.
    pub list: Vec<GetGuideMassEndJobListList>,
    /// Number found.
    pub total_count: i64,
}

wire_in!(GetGuideMassEndJobListResponse {
    "list" => list,
    "total_count" => total_count,
});

impl Endpoint for GetGuideMassEndJobList {
    type Response = GetGuideMassEndJobListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_mass_end_job_list",
        path: "/cgi-bin/guide/getguidemassendjoblist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `list` of [`GetGuideMassEndJobList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideMassEndJobListList {
    /// Id of the mass sending task.
    pub task_id: i64,
    /// Name of the task, shown to the guide.
    pub task_name: String,
    /// Remark, shown to the guide.
    pub task_remark: Option<String>,
    /// 1 not begun, 2 begun, 3 finished, 4 cancelled.
    pub task_status: i64,
    /// Messages of the task, at most 3.
    pub material: Vec<MaterialAnswer>,
    /// `buyer_info`.
    pub buyer_info: Vec<BuyerInfo>,
    /// When the guide is asked to send it, Unix seconds.
    pub push_time: i64,
    /// Unix seconds.
    pub finish_time: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetGuideMassEndJobListList {
    "task_id" => task_id,
    "task_name" => task_name,
    "task_remark" => task_remark,
    "task_status" => task_status,
    "material" => material,
    "buyer_info" => buyer_info,
    "push_time" => push_time,
    "finish_time" => finish_time,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// List tag types and their values (查询标签可选值信息).
///
/// `POST /cgi-bin/guide/getguidetagoption`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideTagOption.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideTagOption {}

impl GetGuideTagOption {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetGuideTagOption {});

/// The answer to [`GetGuideTagOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideTagOptionResponse {
    /// Tag types with their values.
    pub options: Vec<GetGuideTagOptionOptions>,
}

wire_in!(GetGuideTagOptionResponse {
    "options" => options,
});

impl Endpoint for GetGuideTagOption {
    type Response = GetGuideTagOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_tag_option",
        path: "/cgi-bin/guide/getguidetagoption",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `options` of [`GetGuideTagOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideTagOptionOptions {
    /// Tag type.
    pub tag_name: String,
    /// Values of tag types.
    pub tag_values: Vec<String>,
}

wire_in!(part GetGuideTagOptionOptions {
    "tag_name" => tag_name,
    "tag_values" => tag_values,
});

/// List text materials (查询文字素材).
///
/// `POST /cgi-bin/guide/getguidewordmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuideWordMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
    /// From 0.
    pub start: i64,
    /// Number wanted.
    ///
    /// `10` unless set.
    pub num: i64,
}

impl GetGuideWordMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            start: start.into(),
            num: 10,
        }
    }

    /// Number wanted.
    ///
    /// `10` unless set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

wire_out!(GetGuideWordMaterial {
    "type" => r#type,
    "start" => start,
    "num" => num,
});

/// The answer to [`GetGuideWordMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideWordMaterialResponse {
    /// `word_list`.
    pub word_list: Vec<GetGuideWordMaterialWordList>,
    /// Number found.
    pub total_num: i64,
}

wire_in!(GetGuideWordMaterialResponse {
    "word_list" => word_list,
    "total_num" => total_num,
});

impl Endpoint for GetGuideWordMaterial {
    type Response = GetGuideWordMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.get_guide_word_material",
        path: "/cgi-bin/guide/getguidewordmaterial",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `word_list` of [`GetGuideWordMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuideWordMaterialWordList {
    /// Text.
    pub word: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetGuideWordMaterialWordList {
    "word" => word,
    "create_time" => create_time,
});

/// Create a guide's QR code (生成顾问二维码).
///
/// `POST /cgi-bin/guide/guidecreateqrcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GuideCreateQrcode {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Text returned when the code is scanned.
    pub qrcode_info: Option<String>,
}

impl GuideCreateQrcode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Text returned when the code is scanned.
    pub fn qrcode_info(mut self, qrcode_info: impl Into<String>) -> Self {
        self.qrcode_info = Some(qrcode_info.into());
        self
    }
}

wire_out!(GuideCreateQrcode {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "qrcode_info" => qrcode_info,
});

/// The answer to [`GuideCreateQrcode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuideCreateQrcodeResponse {
    /// Link to the picture of the QR code.
    pub qrcode_url: String,
}

wire_in!(GuideCreateQrcodeResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for GuideCreateQrcode {
    type Response = GuideCreateQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.guide_create_qrcode",
        path: "/cgi-bin/guide/guidecreateqrcode",
        ..Operation::usual(Product::Mp)
    };
}

/// Create a group of guides (新建顾问分组).
///
/// `POST /cgi-bin/guide/newguidegroup`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.newGuideGroup.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NewGuideGroup {
    /// `group_name`.
    pub group_name: String,
}

impl NewGuideGroup {
    /// Starts with the required members.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
        }
    }
}

wire_out!(NewGuideGroup {
    "group_name" => group_name,
});

/// The answer to [`NewGuideGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewGuideGroupResponse {
    /// Id of the group of guides.
    pub group_id: i64,
}

wire_in!(NewGuideGroupResponse {
    "group_id" => group_id,
});

impl Endpoint for NewGuideGroup {
    type Response = NewGuideGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.new_guide_group",
        path: "/cgi-bin/guide/newguidegroup",
        ..Operation::usual(Product::Mp)
    };
}

/// Create a tag type (新建标签类型).
///
/// `POST /cgi-bin/guide/newguidetagoption`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.newGuideTagOption.html)
///
/// Tag types have to be created before customers can be tagged.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NewGuideTagOption {
    /// Tag type.
    pub tag_name: String,
    /// Values of tag types.
    pub tag_values: Vec<String>,
}

impl NewGuideTagOption {
    /// Starts with the required members.
    pub fn new(
        tag_name: impl Into<String>,
        tag_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            tag_name: tag_name.into(),
            tag_values: tag_values.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(NewGuideTagOption {
    "tag_name" => tag_name,
    "tag_values" => tag_values,
});

/// The answer to [`NewGuideTagOption`].
pub type NewGuideTagOptionResponse = yizhan_core::Done;

impl Endpoint for NewGuideTagOption {
    type Response = NewGuideTagOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.new_guide_tag_option",
        path: "/cgi-bin/guide/newguidetagoption",
        ..Operation::usual(Product::Mp)
    };
}

/// List the customers with given tags (根据标签值筛选客户).
///
/// `POST /cgi-bin/guide/queryguidebuyerbytag`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.queryGuideBuyerByTag.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryGuideBuyerByTag {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Values of tag types.
    pub tag_values: Vec<String>,
    /// Messages that can still be sent to the customer this month.
    pub push_count: Option<i64>,
}

impl QueryGuideBuyerByTag {
    /// Starts with the required members.
    pub fn new(tag_values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            tag_values: tag_values.into_iter().map(Into::into).collect(),
            push_count: Default::default(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Messages that can still be sent to the customer this month.
    pub fn push_count(mut self, push_count: impl Into<i64>) -> Self {
        self.push_count = Some(push_count.into());
        self
    }
}

wire_out!(QueryGuideBuyerByTag {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "tag_values" => tag_values,
    "push_count" => push_count,
});

/// The answer to [`QueryGuideBuyerByTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryGuideBuyerByTagResponse {
    /// Customers' openids, at most 200.
    pub openid_list: Vec<String>,
}

wire_in!(QueryGuideBuyerByTagResponse {
    "openid_list" => openid_list,
});

impl Endpoint for QueryGuideBuyerByTag {
    type Response = QueryGuideBuyerByTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.query_guide_buyer_by_tag",
        path: "/cgi-bin/guide/queryguidebuyerbytag",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Move customers to another guide (为客户更换顾问).
///
/// `POST /cgi-bin/guide/rebindguideacctforbuyer`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html)
///
/// Give openid or openid_list.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RebindGuideAcctForBuyer {
    /// Guide until now; one of the two is needed.
    pub old_guide_account: Option<String>,
    /// Guide until now; one of the two is needed.
    pub old_guide_openid: Option<String>,
    /// Guide from now on; one of the two is needed.
    pub new_guide_account: Option<String>,
    /// Guide from now on; one of the two is needed.
    pub new_guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: Option<String>,
    /// Customers' openids, at most 200.
    pub openid_list: Option<Vec<String>>,
}

impl RebindGuideAcctForBuyer {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide until now; one of the two is needed.
    pub fn old_guide_account(mut self, old_guide_account: impl Into<String>) -> Self {
        self.old_guide_account = Some(old_guide_account.into());
        self
    }

    /// Guide until now; one of the two is needed.
    pub fn old_guide_openid(mut self, old_guide_openid: impl Into<String>) -> Self {
        self.old_guide_openid = Some(old_guide_openid.into());
        self
    }

    /// Guide from now on; one of the two is needed.
    pub fn new_guide_account(mut self, new_guide_account: impl Into<String>) -> Self {
        self.new_guide_account = Some(new_guide_account.into());
        self
    }

    /// Guide from now on; one of the two is needed.
    pub fn new_guide_openid(mut self, new_guide_openid: impl Into<String>) -> Self {
        self.new_guide_openid = Some(new_guide_openid.into());
        self
    }

    /// Customer's openid.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Customers' openids, at most 200.
    pub fn openid_list(mut self, openid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.openid_list = Some(openid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(RebindGuideAcctForBuyer {
    "old_guide_account" => old_guide_account,
    "old_guide_openid" => old_guide_openid,
    "new_guide_account" => new_guide_account,
    "new_guide_openid" => new_guide_openid,
    "openid" => openid,
    "openid_list" => openid_list,
});

/// The answer to [`RebindGuideAcctForBuyer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RebindGuideAcctForBuyerResponse {
    /// Result for each customer, if a list was given.
    pub buyer_resp: Vec<BuyerResp>,
}

wire_in!(RebindGuideAcctForBuyerResponse {
    "buyer_resp" => buyer_resp,
});

impl Endpoint for RebindGuideAcctForBuyer {
    type Response = RebindGuideAcctForBuyerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.rebind_guide_acct_for_buyer",
        path: "/cgi-bin/guide/rebindguideacctforbuyer",
        ..Operation::usual(Product::Mp)
    };
}

/// Set sensitive words and leaving guidance for guides (设置敏感词与离线自动回复).
///
/// `POST /cgi-bin/guide/setguideacctconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideAcctConfig.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetGuideAcctConfig {
    /// True to delete the settings given.
    pub is_delete: bool,
    /// Sensitive words.
    pub black_keyword: Option<SetGuideAcctConfigBlackKeyword>,
    /// Message sent by itself.
    pub guide_auto_reply: Option<SetGuideAcctConfigGuideAutoReply>,
}

impl SetGuideAcctConfig {
    /// Starts with the required members.
    pub fn new(is_delete: impl Into<bool>) -> Self {
        Self {
            is_delete: is_delete.into(),
            black_keyword: Default::default(),
            guide_auto_reply: Default::default(),
        }
    }

    /// Sensitive words.
    pub fn black_keyword(
        mut self,
        black_keyword: impl Into<SetGuideAcctConfigBlackKeyword>,
    ) -> Self {
        self.black_keyword = Some(black_keyword.into());
        self
    }

    /// Message sent by itself.
    pub fn guide_auto_reply(
        mut self,
        guide_auto_reply: impl Into<SetGuideAcctConfigGuideAutoReply>,
    ) -> Self {
        self.guide_auto_reply = Some(guide_auto_reply.into());
        self
    }
}

wire_out!(SetGuideAcctConfig {
    "is_delete" => is_delete,
    "black_keyword" => black_keyword,
    "guide_auto_reply" => guide_auto_reply,
});

/// The answer to [`SetGuideAcctConfig`].
pub type SetGuideAcctConfigResponse = yizhan_core::Done;

impl Endpoint for SetGuideAcctConfig {
    type Response = SetGuideAcctConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.set_guide_acct_config",
        path: "/cgi-bin/guide/setguideacctconfig",
        ..Operation::usual(Product::Mp)
    };
}

/// `black_keyword` of [`SetGuideAcctConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetGuideAcctConfigBlackKeyword {
    /// The words.
    pub values: Vec<String>,
}

impl SetGuideAcctConfigBlackKeyword {
    /// Starts with the required members.
    #[must_use]
    pub fn new(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            values: values.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SetGuideAcctConfigBlackKeyword {
    "values" => values,
});

/// `guide_auto_reply` of [`SetGuideAcctConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetGuideAcctConfigGuideAutoReply {
    /// Reply while the guide is away.
    pub content: String,
}

impl SetGuideAcctConfigGuideAutoReply {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part SetGuideAcctConfigGuideAutoReply {
    "content" => content,
});

/// Add a mini program card material (添加小程序卡片素材).
///
/// `POST /cgi-bin/guide/setguidecardmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideCardMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetGuideCardMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
    /// Of the mini program of the card.
    pub appid: String,
    /// Title of the mini program card.
    pub title: String,
    /// Page of the mini program of the card.
    pub path: String,
    /// Media id of an uploaded image.
    pub media_id: String,
}

impl SetGuideCardMaterial {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            appid: Default::default(),
            title: Default::default(),
            path: Default::default(),
            media_id: Default::default(),
        }
    }

    /// Of the mini program of the card.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = appid.into();
        self
    }

    /// Title of the mini program card.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Page of the mini program of the card.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Media id of an uploaded image.
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = media_id.into();
        self
    }
}

wire_out!(SetGuideCardMaterial {
    "type" => r#type,
    "appid" => appid,
    "title" => title,
    "path" => path,
    "media_id" => media_id,
});

/// The answer to [`SetGuideCardMaterial`].
pub type SetGuideCardMaterialResponse = yizhan_core::Done;

impl Endpoint for SetGuideCardMaterial {
    type Response = SetGuideCardMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.set_guide_card_material",
        path: "/cgi-bin/guide/setguidecardmaterial",
        ..Operation::usual(Product::Mp)
    };
}

/// Set the quick replies and greetings of a guide (设置快捷回复与关注自动回复).
///
/// `POST /cgi-bin/guide/setguideconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideConfig.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetGuideConfig {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// True to delete the settings given.
    pub is_delete: bool,
    /// Quick replies to choose from.
    pub guide_fast_reply_list: Option<Vec<SetGuideConfigGuideFastReplyList>>,
    /// Message sent by itself.
    pub guide_auto_reply: Option<SetGuideConfigGuideAutoReply>,
    /// Second message sent by itself.
    pub guide_auto_reply_plus: Option<SetGuideConfigGuideAutoReplyPlus>,
}

impl SetGuideConfig {
    /// Starts with the required members.
    pub fn new(is_delete: impl Into<bool>) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            is_delete: is_delete.into(),
            guide_fast_reply_list: Default::default(),
            guide_auto_reply: Default::default(),
            guide_auto_reply_plus: Default::default(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Quick replies to choose from.
    pub fn guide_fast_reply_list(
        mut self,
        guide_fast_reply_list: impl IntoIterator<Item = impl Into<SetGuideConfigGuideFastReplyList>>,
    ) -> Self {
        self.guide_fast_reply_list =
            Some(guide_fast_reply_list.into_iter().map(Into::into).collect());
        self
    }

    /// Message sent by itself.
    pub fn guide_auto_reply(
        mut self,
        guide_auto_reply: impl Into<SetGuideConfigGuideAutoReply>,
    ) -> Self {
        self.guide_auto_reply = Some(guide_auto_reply.into());
        self
    }

    /// Second message sent by itself.
    pub fn guide_auto_reply_plus(
        mut self,
        guide_auto_reply_plus: impl Into<SetGuideConfigGuideAutoReplyPlus>,
    ) -> Self {
        self.guide_auto_reply_plus = Some(guide_auto_reply_plus.into());
        self
    }
}

wire_out!(SetGuideConfig {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "is_delete" => is_delete,
    "guide_fast_reply_list" => guide_fast_reply_list,
    "guide_auto_reply" => guide_auto_reply,
    "guide_auto_reply_plus" => guide_auto_reply_plus,
});

/// The answer to [`SetGuideConfig`].
pub type SetGuideConfigResponse = yizhan_core::Done;

impl Endpoint for SetGuideConfig {
    type Response = SetGuideConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.set_guide_config",
        path: "/cgi-bin/guide/setguideconfig",
        ..Operation::usual(Product::Mp)
    };
}

/// `guide_fast_reply_list` of [`SetGuideConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetGuideConfigGuideFastReplyList {
    /// Text, or media id or material by msgtype.
    pub content: String,
}

impl SetGuideConfigGuideFastReplyList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part SetGuideConfigGuideFastReplyList {
    "content" => content,
});

/// `guide_auto_reply` of [`SetGuideConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetGuideConfigGuideAutoReply {
    /// 1 text, 2 image, 3 mini program.
    pub msgtype: i64,
    /// Text, or media id or material by msgtype.
    pub content: String,
}

impl SetGuideConfigGuideAutoReply {
    /// Starts with the required members.
    #[must_use]
    pub fn new(msgtype: impl Into<i64>, content: impl Into<String>) -> Self {
        Self {
            msgtype: msgtype.into(),
            content: content.into(),
        }
    }
}

wire_out!(part SetGuideConfigGuideAutoReply {
    "msgtype" => msgtype,
    "content" => content,
});

/// `guide_auto_reply_plus` of [`SetGuideConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetGuideConfigGuideAutoReplyPlus {
    /// 1 text, 2 image, 3 mini program.
    pub msgtype: i64,
    /// Text, or media id or material by msgtype.
    pub content: String,
}

impl SetGuideConfigGuideAutoReplyPlus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(msgtype: impl Into<i64>, content: impl Into<String>) -> Self {
        Self {
            msgtype: msgtype.into(),
            content: content.into(),
        }
    }
}

wire_out!(part SetGuideConfigGuideAutoReplyPlus {
    "msgtype" => msgtype,
    "content" => content,
});

/// Add an image material (添加图片素材).
///
/// `POST /cgi-bin/guide/setguideimagematerial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideImageMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetGuideImageMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
    /// Media id of an uploaded image.
    pub media_id: String,
}

impl SetGuideImageMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, media_id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            media_id: media_id.into(),
        }
    }
}

wire_out!(SetGuideImageMaterial {
    "type" => r#type,
    "media_id" => media_id,
});

/// The answer to [`SetGuideImageMaterial`].
pub type SetGuideImageMaterialResponse = yizhan_core::Done;

impl Endpoint for SetGuideImageMaterial {
    type Response = SetGuideImageMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.set_guide_image_material",
        path: "/cgi-bin/guide/setguideimagematerial",
        ..Operation::usual(Product::Mp)
    };
}

/// Add a text material (添加文字素材).
///
/// `POST /cgi-bin/guide/setguidewordmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideWordMaterial.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetGuideWordMaterial {
    /// Kind of use, 0 for materials offered to all guides.
    pub r#type: i64,
    /// Text.
    pub word: String,
}

impl SetGuideWordMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, word: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            word: word.into(),
        }
    }
}

wire_out!(SetGuideWordMaterial {
    "type" => r#type,
    "word" => word,
});

/// The answer to [`SetGuideWordMaterial`].
pub type SetGuideWordMaterialResponse = yizhan_core::Done;

impl Endpoint for SetGuideWordMaterial {
    type Response = SetGuideWordMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.set_guide_word_material",
        path: "/cgi-bin/guide/setguidewordmaterial",
        ..Operation::usual(Product::Mp)
    };
}

/// Update a guide (修改顾问的昵称或头像).
///
/// `POST /cgi-bin/guide/updateguideacct`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.updateGuideAcct.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateGuideAcct {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Guide's nickname.
    pub guide_nickname: Option<String>,
    /// Link to the guide's avatar, uploaded to WeChat.
    pub guide_headimgurl: Option<String>,
}

impl UpdateGuideAcct {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }

    /// Guide's nickname.
    pub fn guide_nickname(mut self, guide_nickname: impl Into<String>) -> Self {
        self.guide_nickname = Some(guide_nickname.into());
        self
    }

    /// Link to the guide's avatar, uploaded to WeChat.
    pub fn guide_headimgurl(mut self, guide_headimgurl: impl Into<String>) -> Self {
        self.guide_headimgurl = Some(guide_headimgurl.into());
        self
    }
}

wire_out!(UpdateGuideAcct {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "guide_nickname" => guide_nickname,
    "guide_headimgurl" => guide_headimgurl,
});

/// The answer to [`UpdateGuideAcct`].
pub type UpdateGuideAcctResponse = yizhan_core::Done;

impl Endpoint for UpdateGuideAcct {
    type Response = UpdateGuideAcctResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.update_guide_acct",
        path: "/cgi-bin/guide/updateguideacct",
        ..Operation::usual(Product::Mp)
    };
}

/// Update a customer's nickname (修改客户昵称).
///
/// `POST /cgi-bin/guide/updateguidebuyerrelation`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.updateGuideBuyerRelation.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateGuideBuyerRelation {
    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub guide_account: Option<String>,
    /// Guide's openid or unionid; used if guide_account is empty.
    pub guide_openid: Option<String>,
    /// Customer's openid.
    pub openid: String,
    /// Customer's nickname.
    pub buyer_nickname: String,
}

impl UpdateGuideBuyerRelation {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, buyer_nickname: impl Into<String>) -> Self {
        Self {
            guide_account: Default::default(),
            guide_openid: Default::default(),
            openid: openid.into(),
            buyer_nickname: buyer_nickname.into(),
        }
    }

    /// Guide's WeChat id; guide_account or guide_openid is needed.
    pub fn guide_account(mut self, guide_account: impl Into<String>) -> Self {
        self.guide_account = Some(guide_account.into());
        self
    }

    /// Guide's openid or unionid; used if guide_account is empty.
    pub fn guide_openid(mut self, guide_openid: impl Into<String>) -> Self {
        self.guide_openid = Some(guide_openid.into());
        self
    }
}

wire_out!(UpdateGuideBuyerRelation {
    "guide_account" => guide_account,
    "guide_openid" => guide_openid,
    "openid" => openid,
    "buyer_nickname" => buyer_nickname,
});

/// The answer to [`UpdateGuideBuyerRelation`].
pub type UpdateGuideBuyerRelationResponse = yizhan_core::Done;

impl Endpoint for UpdateGuideBuyerRelation {
    type Response = UpdateGuideBuyerRelationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.update_guide_buyer_relation",
        path: "/cgi-bin/guide/updateguidebuyerrelation",
        ..Operation::usual(Product::Mp)
    };
}

/// Update a mass sending task (修改群发任务).
///
/// `POST /cgi-bin/guide/updateguidemassendjob`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.updateGuideMassendJob.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateGuideMassEndJob {
    /// Id of the mass sending task.
    pub task_id: i64,
    /// Name of the task, shown to the guide.
    pub task_name: Option<String>,
    /// Remark, shown to the guide.
    pub task_remark: Option<String>,
    /// When the guide is asked to send it, Unix seconds.
    pub push_time: Option<i64>,
    /// Customers who get the messages.
    pub openid: Option<Vec<String>>,
    /// Messages of the task, at most 3.
    pub material: Option<Vec<Material>>,
}

impl UpdateGuideMassEndJob {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
            task_name: Default::default(),
            task_remark: Default::default(),
            push_time: Default::default(),
            openid: Default::default(),
            material: Default::default(),
        }
    }

    /// Name of the task, shown to the guide.
    pub fn task_name(mut self, task_name: impl Into<String>) -> Self {
        self.task_name = Some(task_name.into());
        self
    }

    /// Remark, shown to the guide.
    pub fn task_remark(mut self, task_remark: impl Into<String>) -> Self {
        self.task_remark = Some(task_remark.into());
        self
    }

    /// When the guide is asked to send it, Unix seconds.
    pub fn push_time(mut self, push_time: impl Into<i64>) -> Self {
        self.push_time = Some(push_time.into());
        self
    }

    /// Customers who get the messages.
    pub fn openid(mut self, openid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.openid = Some(openid.into_iter().map(Into::into).collect());
        self
    }

    /// Messages of the task, at most 3.
    pub fn material(mut self, material: impl IntoIterator<Item = impl Into<Material>>) -> Self {
        self.material = Some(material.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UpdateGuideMassEndJob {
    "task_id" => task_id,
    "task_name" => task_name,
    "task_remark" => task_remark,
    "push_time" => push_time,
    "openid" => openid,
    "material" => material,
});

/// The answer to [`UpdateGuideMassEndJob`].
pub type UpdateGuideMassEndJobResponse = yizhan_core::Done;

impl Endpoint for UpdateGuideMassEndJob {
    type Response = UpdateGuideMassEndJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.guide.update_guide_mass_end_job",
        path: "/cgi-bin/guide/updateguidemassendjob",
        ..Operation::usual(Product::Mp)
    };
}
