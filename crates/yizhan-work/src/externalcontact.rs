//! Generated from `spec/work/externalcontact.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer contact (客户联系)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Create a contact way (配置客户联系「联系我」方式).
///
/// `POST /cgi-bin/externalcontact/add_contact_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92228) [(2)](https://developer.work.weixin.qq.com/document/path/96348)
///
/// Temporary chats are for single members and codes only. A company has at most 500000 contact ways.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddContactWay {
    /// 1 one member, 2 several members.
    pub r#type: i64,
    /// 1 mini program, 2 QR code.
    pub scene: i64,
    /// Look of the button in the mini program, 1 to 3.
    pub style: Option<i64>,
    /// Note of the member.
    pub remark: Option<String>,
    /// Whether customers are added without confirmation.
    pub skip_verify: Option<bool>,
    /// Own text that marks the channel, at most 30 characters, repeated in the add event.
    pub state: Option<String>,
    /// User ids, one for type 1.
    pub user: Option<Vec<String>>,
    /// Department ids.
    pub party: Option<Vec<i64>>,
    /// Whether it starts a temporary chat.
    pub is_temp: Option<bool>,
    /// Seconds until the code of a temporary chat expires, 7 days if absent, at most 14 days.
    pub expires_in: Option<i64>,
    /// Seconds until the temporary chat ends after adding, 24 hours if absent, at most 14 days.
    pub chat_expires_in: Option<i64>,
    /// Union id of the customer, if a developer account is bound.
    pub unionid: Option<String>,
    /// Whether a customer can be added by one member only.
    pub is_exclusive: Option<bool>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
    /// Message sent at the end of a temporary chat.
    pub conclusions: Option<Conclusions>,
}

impl AddContactWay {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, scene: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            scene: scene.into(),
            style: Default::default(),
            remark: Default::default(),
            skip_verify: Default::default(),
            state: Default::default(),
            user: Default::default(),
            party: Default::default(),
            is_temp: Default::default(),
            expires_in: Default::default(),
            chat_expires_in: Default::default(),
            unionid: Default::default(),
            is_exclusive: Default::default(),
            mark_source: Default::default(),
            conclusions: Default::default(),
        }
    }

    /// Look of the button in the mini program, 1 to 3.
    pub fn style(mut self, style: impl Into<i64>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Note of the member.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Whether customers are added without confirmation.
    pub fn skip_verify(mut self, skip_verify: impl Into<bool>) -> Self {
        self.skip_verify = Some(skip_verify.into());
        self
    }

    /// Own text that marks the channel, at most 30 characters, repeated in the add event.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// User ids, one for type 1.
    pub fn user(mut self, user: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    pub fn party(mut self, party: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.party = Some(party.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it starts a temporary chat.
    pub fn is_temp(mut self, is_temp: impl Into<bool>) -> Self {
        self.is_temp = Some(is_temp.into());
        self
    }

    /// Seconds until the code of a temporary chat expires, 7 days if absent, at most 14 days.
    pub fn expires_in(mut self, expires_in: impl Into<i64>) -> Self {
        self.expires_in = Some(expires_in.into());
        self
    }

    /// Seconds until the temporary chat ends after adding, 24 hours if absent, at most 14 days.
    pub fn chat_expires_in(mut self, chat_expires_in: impl Into<i64>) -> Self {
        self.chat_expires_in = Some(chat_expires_in.into());
        self
    }

    /// Union id of the customer, if a developer account is bound.
    pub fn unionid(mut self, unionid: impl Into<String>) -> Self {
        self.unionid = Some(unionid.into());
        self
    }

    /// Whether a customer can be added by one member only.
    pub fn is_exclusive(mut self, is_exclusive: impl Into<bool>) -> Self {
        self.is_exclusive = Some(is_exclusive.into());
        self
    }

    /// Whether the source is marked.
    pub fn mark_source(mut self, mark_source: impl Into<bool>) -> Self {
        self.mark_source = Some(mark_source.into());
        self
    }

    /// Message sent at the end of a temporary chat.
    pub fn conclusions(mut self, conclusions: impl Into<Conclusions>) -> Self {
        self.conclusions = Some(conclusions.into());
        self
    }
}

wire_out!(AddContactWay {
    "type" => r#type,
    "scene" => scene,
    "style" => style,
    "remark" => remark,
    "skip_verify" => skip_verify,
    "state" => state,
    "user" => user,
    "party" => party,
    "is_temp" => is_temp,
    "expires_in" => expires_in,
    "chat_expires_in" => chat_expires_in,
    "unionid" => unionid,
    "is_exclusive" => is_exclusive,
    "mark_source" => mark_source,
    "conclusions" => conclusions,
});

/// The answer to [`AddContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddContactWayResponse {
    /// Id of the contact way.
    pub config_id: String,
    /// Address of the code.
    pub qr_code: Option<String>,
}

wire_in!(AddContactWayResponse {
    "config_id" => config_id,
    "qr_code" => qr_code,
});

impl Endpoint for AddContactWay {
    type Response = AddContactWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.add_contact_way",
        path: "/cgi-bin/externalcontact/add_contact_way",
        ..Operation::usual(Product::Work)
    };
}

/// `conclusions` of [`AddContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Conclusions {
    /// Text of the message.
    pub text: Option<Text>,
    /// `image`.
    pub image: Option<Image>,
    /// `link`.
    pub link: Option<Link>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
}

impl Conclusions {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the message.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
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

    /// `miniprogram`.
    #[must_use]
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }
}

wire_out!(part Conclusions {
    "text" => text,
    "image" => image,
    "link" => link,
    "miniprogram" => miniprogram,
});

/// `text` of [`AddContactWay`].
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

/// `image` of [`AddContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Image {
    /// Media id of a temporary file or attachment.
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

/// `link` of [`AddContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Link {
    /// `url`.
    pub url: String,
    /// `title`.
    pub title: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
    /// Address of the picture.
    pub picurl: Option<String>,
}

impl Link {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: Default::default(),
            desc: Default::default(),
            picurl: Default::default(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Address of the picture.
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }
}

wire_out!(part Link {
    "url" => url,
    "title" => title,
    "desc" => desc,
    "picurl" => picurl,
});

/// `miniprogram` of [`AddContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Miniprogram {
    /// App id of the mini program, which must be bound to the application.
    pub appid: String,
    /// Page of the mini program.
    pub page: String,
    /// `title`.
    pub title: Option<String>,
    /// Media id of the picture shown.
    pub pic_media_id: Option<String>,
}

impl Miniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, page: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            page: page.into(),
            title: Default::default(),
            pic_media_id: Default::default(),
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
    pub fn pic_media_id(mut self, pic_media_id: impl Into<String>) -> Self {
        self.pic_media_id = Some(pic_media_id.into());
        self
    }
}

wire_out!(part Miniprogram {
    "appid" => appid,
    "page" => page,
    "title" => title,
    "pic_media_id" => pic_media_id,
});

/// Add customer tags (添加企业客户标签).
///
/// `POST /cgi-bin/externalcontact/add_corp_tag`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92117) [(2)](https://developer.work.weixin.qq.com/document/path/92696)
///
/// # Errors
///
/// - `40071`: tag name already exists
/// - `40072`: tag name length must be 1-32
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddCorpTag {
    /// Group to add the tags to; absent makes a group named group_name.
    pub group_id: Option<String>,
    /// Name of the tag group, at most 30 characters.
    pub group_name: Option<String>,
    /// Place in the list, larger comes first.
    pub order: Option<i64>,
    /// `tag`.
    pub tag: Option<Vec<Tag>>,
    /// Id of the application; needed by suite apps.
    pub agentid: Option<i64>,
}

impl AddCorpTag {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Group to add the tags to; absent makes a group named group_name.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Name of the tag group, at most 30 characters.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Place in the list, larger comes first.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// `tag`.
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = Some(tag.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the application; needed by suite apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(AddCorpTag {
    "group_id" => group_id,
    "group_name" => group_name,
    "order" => order,
    "tag" => tag,
    "agentid" => agentid,
});

/// The answer to [`AddCorpTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCorpTagResponse {
    /// `tag_group`.
    pub tag_group: TagGroup,
}

wire_in!(AddCorpTagResponse {
    "tag_group" => tag_group,
});

impl Endpoint for AddCorpTag {
    type Response = AddCorpTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.add_corp_tag",
        path: "/cgi-bin/externalcontact/add_corp_tag",
        ..Operation::usual(Product::Work)
    };
}

/// `tag` of [`AddCorpTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tag {
    /// `name`.
    pub name: String,
    /// Place in the list, larger comes first.
    pub order: Option<i64>,
}

impl Tag {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            order: Default::default(),
        }
    }

    /// Place in the list, larger comes first.
    #[must_use]
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }
}

wire_out!(part Tag {
    "name" => name,
    "order" => order,
});

/// `tag_group` of [`AddCorpTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TagGroup {
    /// Id of the tag group.
    pub group_id: String,
    /// Name of the tag group, at most 30 characters.
    pub group_name: String,
    /// Place in the list, larger comes first.
    pub order: i64,
    /// `tag`.
    pub tag: Vec<TagAnswer>,
    /// Whether it has been deleted.
    pub deleted: Option<bool>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part TagGroup {
    "group_id" => group_id,
    "group_name" => group_name,
    "order" => order,
    "tag" => tag,
    "deleted" => deleted,
    "create_time" => create_time,
});

/// `tag_answer` of [`AddCorpTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TagAnswer {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Place in the list, larger comes first.
    pub order: i64,
    /// Whether it has been deleted.
    pub deleted: Option<bool>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part TagAnswer {
    "id" => id,
    "name" => name,
    "order" => order,
    "deleted" => deleted,
    "create_time" => create_time,
});

/// Create a sensitive word rule (新建敏感词规则).
///
/// `POST /cgi-bin/externalcontact/add_intercept_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95097) [(2)](https://developer.work.weixin.qq.com/document/path/95130)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddInterceptRule {
    /// Name of the rule, at most 20 characters.
    pub rule_name: String,
    /// Words, at most 300 of at most 32 characters.
    pub word_list: Vec<String>,
    /// 1 phone number, 2 mail address, 3 red packet.
    pub semantics_list: Option<Vec<i64>>,
    /// 1 warn and block, 2 warn only.
    pub intercept_type: i64,
    /// Members and departments the rule holds for.
    pub applicable_range: Option<AddInterceptRuleApplicableRange>,
}

impl AddInterceptRule {
    /// Starts with the required members.
    pub fn new(
        rule_name: impl Into<String>,
        word_list: impl IntoIterator<Item = impl Into<String>>,
        intercept_type: impl Into<i64>,
    ) -> Self {
        Self {
            rule_name: rule_name.into(),
            word_list: word_list.into_iter().map(Into::into).collect(),
            semantics_list: Default::default(),
            intercept_type: intercept_type.into(),
            applicable_range: Default::default(),
        }
    }

    /// 1 phone number, 2 mail address, 3 red packet.
    pub fn semantics_list(
        mut self,
        semantics_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.semantics_list = Some(semantics_list.into_iter().map(Into::into).collect());
        self
    }

    /// Members and departments the rule holds for.
    pub fn applicable_range(
        mut self,
        applicable_range: impl Into<AddInterceptRuleApplicableRange>,
    ) -> Self {
        self.applicable_range = Some(applicable_range.into());
        self
    }
}

wire_out!(AddInterceptRule {
    "rule_name" => rule_name,
    "word_list" => word_list,
    "semantics_list" => semantics_list,
    "intercept_type" => intercept_type,
    "applicable_range" => applicable_range,
});

/// The answer to [`AddInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddInterceptRuleResponse {
    /// Id of the rule.
    pub rule_id: String,
}

wire_in!(AddInterceptRuleResponse {
    "rule_id" => rule_id,
});

impl Endpoint for AddInterceptRule {
    type Response = AddInterceptRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.add_intercept_rule",
        path: "/cgi-bin/externalcontact/add_intercept_rule",
        ..Operation::usual(Product::Work)
    };
}

/// `applicable_range` of [`AddInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddInterceptRuleApplicableRange {
    /// User ids.
    pub user_list: Option<Vec<String>>,
    /// Department ids.
    pub department_list: Option<Vec<i64>>,
}

impl AddInterceptRuleApplicableRange {
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

wire_out!(part AddInterceptRuleApplicableRange {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// Create a task to post to customers' moments (创建发表任务).
///
/// `POST /cgi-bin/externalcontact/add_moment_task`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95094) [(2)](https://developer.work.weixin.qq.com/document/path/95095)
///
/// Members have to confirm the post. At most 3 posts a month for a customer. Ask for the result with the task id.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddMomentTask {
    /// Text of the message.
    pub text: Option<Text>,
    /// At most 9 attachments.
    pub attachments: Option<Vec<AddMomentTaskAttachments2>>,
    /// Who posts and who sees it, absent for all.
    pub visible_range: Option<AddMomentTaskVisibleRange>,
}

impl AddMomentTask {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the message.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// At most 9 attachments.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<AddMomentTaskAttachments2>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Who posts and who sees it, absent for all.
    pub fn visible_range(mut self, visible_range: impl Into<AddMomentTaskVisibleRange>) -> Self {
        self.visible_range = Some(visible_range.into());
        self
    }
}

wire_out!(AddMomentTask {
    "text" => text,
    "attachments" => attachments,
    "visible_range" => visible_range,
});

/// The answer to [`AddMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMomentTaskResponse {
    /// Id of the task.
    pub jobid: String,
}

wire_in!(AddMomentTaskResponse {
    "jobid" => jobid,
});

impl Endpoint for AddMomentTask {
    type Response = AddMomentTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.add_moment_task",
        path: "/cgi-bin/externalcontact/add_moment_task",
        ..Operation::usual(Product::Work)
    };
}

/// `attachments_2` of [`AddMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMomentTaskAttachments2 {
    /// Kind of the attachment or message.
    pub msgtype: String,
    /// `image`.
    pub image: Option<Image>,
    /// `link`.
    pub link: Option<AddMomentTaskLink2>,
    /// `video`.
    pub video: Option<Video>,
}

impl AddMomentTaskAttachments2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(msgtype: impl Into<String>) -> Self {
        Self {
            msgtype: msgtype.into(),
            image: Default::default(),
            link: Default::default(),
            video: Default::default(),
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
    pub fn link(mut self, link: impl Into<AddMomentTaskLink2>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// `video`.
    #[must_use]
    pub fn video(mut self, video: impl Into<Video>) -> Self {
        self.video = Some(video.into());
        self
    }
}

wire_out!(part AddMomentTaskAttachments2 {
    "msgtype" => msgtype,
    "image" => image,
    "link" => link,
    "video" => video,
});

/// `link_2` of [`AddMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMomentTaskLink2 {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
    /// Media id of a temporary file or attachment.
    pub media_id: Option<String>,
}

impl AddMomentTaskLink2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            media_id: Default::default(),
        }
    }

    /// Media id of a temporary file or attachment.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }
}

wire_out!(part AddMomentTaskLink2 {
    "title" => title,
    "url" => url,
    "media_id" => media_id,
});

/// `video` of [`AddMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Video {
    /// Media id of a temporary file or attachment.
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

/// `visible_range` of [`AddMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMomentTaskVisibleRange {
    /// Members and departments that post.
    pub sender_list: Option<AddMomentTaskSenderList>,
    /// Tags of customers who see it.
    pub external_contact_list: Option<AddMomentTaskExternalContactList>,
}

impl AddMomentTaskVisibleRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members and departments that post.
    #[must_use]
    pub fn sender_list(mut self, sender_list: impl Into<AddMomentTaskSenderList>) -> Self {
        self.sender_list = Some(sender_list.into());
        self
    }

    /// Tags of customers who see it.
    #[must_use]
    pub fn external_contact_list(
        mut self,
        external_contact_list: impl Into<AddMomentTaskExternalContactList>,
    ) -> Self {
        self.external_contact_list = Some(external_contact_list.into());
        self
    }
}

wire_out!(part AddMomentTaskVisibleRange {
    "sender_list" => sender_list,
    "external_contact_list" => external_contact_list,
});

/// `sender_list` of [`AddMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMomentTaskSenderList {
    /// User ids.
    pub user_list: Option<Vec<String>>,
    /// Department ids.
    pub department_list: Option<Vec<i64>>,
}

impl AddMomentTaskSenderList {
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

wire_out!(part AddMomentTaskSenderList {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// `external_contact_list` of [`AddMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMomentTaskExternalContactList {
    /// Tag ids.
    pub tag_list: Option<Vec<String>>,
}

impl AddMomentTaskExternalContactList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tag ids.
    #[must_use]
    pub fn tag_list(mut self, tag_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_list = Some(tag_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddMomentTaskExternalContactList {
    "tag_list" => tag_list,
});

/// Create a group sending task (创建企业群发).
///
/// `POST /cgi-bin/externalcontact/add_msg_template`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92135) [(2)](https://developer.work.weixin.qq.com/document/path/92698)
///
/// Members have to confirm the sending. A customer gets at most four such messages of the company in a month.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddMsgTemplate {
    /// Single (default) for customers, group for customer groups.
    pub chat_type: String,
    /// External user id of the customer.
    pub external_userid: Option<Vec<String>>,
    /// Ids of customer groups.
    pub chat_id_list: Option<Vec<String>>,
    /// Tags of customers it is sent to.
    pub tag_filter: Option<AddMsgTemplateTagFilter>,
    /// User id of the member who sends, needed for groups.
    pub sender: Option<String>,
    /// Whether the sender may choose the customers.
    pub allow_select: Option<bool>,
    /// Text of the message.
    pub text: Option<Text>,
    /// At most 9 attachments.
    pub attachments: Option<Vec<Attachments>>,
}

impl AddMsgTemplate {
    /// Starts with the required members.
    pub fn new(chat_type: impl Into<String>) -> Self {
        Self {
            chat_type: chat_type.into(),
            external_userid: Default::default(),
            chat_id_list: Default::default(),
            tag_filter: Default::default(),
            sender: Default::default(),
            allow_select: Default::default(),
            text: Default::default(),
            attachments: Default::default(),
        }
    }

    /// External user id of the customer.
    pub fn external_userid(
        mut self,
        external_userid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_userid = Some(external_userid.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of customer groups.
    pub fn chat_id_list(
        mut self,
        chat_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_id_list = Some(chat_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Tags of customers it is sent to.
    pub fn tag_filter(mut self, tag_filter: impl Into<AddMsgTemplateTagFilter>) -> Self {
        self.tag_filter = Some(tag_filter.into());
        self
    }

    /// User id of the member who sends, needed for groups.
    pub fn sender(mut self, sender: impl Into<String>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// Whether the sender may choose the customers.
    pub fn allow_select(mut self, allow_select: impl Into<bool>) -> Self {
        self.allow_select = Some(allow_select.into());
        self
    }

    /// Text of the message.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// At most 9 attachments.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachments>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddMsgTemplate {
    "chat_type" => chat_type,
    "external_userid" => external_userid,
    "chat_id_list" => chat_id_list,
    "tag_filter" => tag_filter,
    "sender" => sender,
    "allow_select" => allow_select,
    "text" => text,
    "attachments" => attachments,
});

/// The answer to [`AddMsgTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMsgTemplateResponse {
    /// Id of the group sending task.
    pub msgid: String,
    /// Customers it cannot be sent to.
    pub fail_list: Vec<String>,
}

wire_in!(AddMsgTemplateResponse {
    "msgid" => msgid,
    "fail_list" => fail_list,
});

impl Endpoint for AddMsgTemplate {
    type Response = AddMsgTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.add_msg_template",
        path: "/cgi-bin/externalcontact/add_msg_template",
        ..Operation::usual(Product::Work)
    };
}

/// `tag_filter` of [`AddMsgTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMsgTemplateTagFilter {
    /// Groups of tags; within a group one tag is enough, all groups must fit.
    pub group_list: Option<Vec<AddMsgTemplateGroupList>>,
}

impl AddMsgTemplateTagFilter {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Groups of tags; within a group one tag is enough, all groups must fit.
    #[must_use]
    pub fn group_list(
        mut self,
        group_list: impl IntoIterator<Item = impl Into<AddMsgTemplateGroupList>>,
    ) -> Self {
        self.group_list = Some(group_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddMsgTemplateTagFilter {
    "group_list" => group_list,
});

/// `group_list` of [`AddMsgTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMsgTemplateGroupList {
    /// Tag ids.
    pub tag_list: Option<Vec<String>>,
}

impl AddMsgTemplateGroupList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tag ids.
    #[must_use]
    pub fn tag_list(mut self, tag_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_list = Some(tag_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddMsgTemplateGroupList {
    "tag_list" => tag_list,
});

/// `attachments` of [`AddMsgTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attachments {
    /// Kind of the attachment or message.
    pub msgtype: String,
    /// `image`.
    pub image: Option<AttachmentsImage>,
    /// `link`.
    pub link: Option<AttachmentsLink>,
    /// `video`.
    pub video: Option<Video>,
    /// `miniprogram`.
    pub miniprogram: Option<AttachmentsMiniprogram>,
    /// `file`.
    pub file: Option<File>,
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
            file: Default::default(),
        }
    }

    /// `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<AttachmentsImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<AttachmentsLink>) -> Self {
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
    pub fn miniprogram(mut self, miniprogram: impl Into<AttachmentsMiniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.file = Some(file.into());
        self
    }
}

wire_out!(part Attachments {
    "msgtype" => msgtype,
    "image" => image,
    "link" => link,
    "video" => video,
    "miniprogram" => miniprogram,
    "file" => file,
});

/// `attachments_image` of [`AddMsgTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttachmentsImage {
    /// Media id of a temporary file or attachment.
    pub media_id: Option<String>,
    /// Address of the picture.
    pub pic_url: Option<String>,
}

impl AttachmentsImage {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Media id of a temporary file or attachment.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Address of the picture.
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }
}

wire_out!(part AttachmentsImage {
    "media_id" => media_id,
    "pic_url" => pic_url,
});

/// `attachments_link` of [`AddMsgTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttachmentsLink {
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
    /// `url`.
    pub url: String,
    /// Address of the picture.
    pub picurl: Option<String>,
}

impl AttachmentsLink {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            desc: Default::default(),
            url: url.into(),
            picurl: Default::default(),
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
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }
}

wire_out!(part AttachmentsLink {
    "title" => title,
    "desc" => desc,
    "url" => url,
    "picurl" => picurl,
});

/// `attachments_miniprogram` of [`AddMsgTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttachmentsMiniprogram {
    /// App id of the mini program, which must be bound to the application.
    pub appid: String,
    /// Page of the mini program.
    pub page: String,
    /// `title`.
    pub title: String,
    /// Media id of the picture shown.
    pub pic_media_id: Option<String>,
}

impl AttachmentsMiniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        appid: impl Into<String>,
        page: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            page: page.into(),
            title: title.into(),
            pic_media_id: Default::default(),
        }
    }

    /// Media id of the picture shown.
    #[must_use]
    pub fn pic_media_id(mut self, pic_media_id: impl Into<String>) -> Self {
        self.pic_media_id = Some(pic_media_id.into());
        self
    }
}

wire_out!(part AttachmentsMiniprogram {
    "appid" => appid,
    "page" => page,
    "title" => title,
    "pic_media_id" => pic_media_id,
});

/// `file` of [`AddMsgTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct File {
    /// Media id of a temporary file or attachment.
    pub media_id: String,
}

impl File {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part File {
    "media_id" => media_id,
});

/// Create a product album (创建商品图册).
///
/// `POST /cgi-bin/externalcontact/add_product_album`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95096) [(2)](https://developer.work.weixin.qq.com/document/path/95131)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddProductAlbum {
    /// Description, noted by the member or of the product.
    pub description: String,
    /// Fen.
    pub price: i64,
    /// Number of the product, digits and letters.
    pub product_sn: Option<String>,
    /// At most 9 attachments.
    pub attachments: Option<Vec<AddProductAlbumAttachments2>>,
}

impl AddProductAlbum {
    /// Starts with the required members.
    pub fn new(description: impl Into<String>, price: impl Into<i64>) -> Self {
        Self {
            description: description.into(),
            price: price.into(),
            product_sn: Default::default(),
            attachments: Default::default(),
        }
    }

    /// Number of the product, digits and letters.
    pub fn product_sn(mut self, product_sn: impl Into<String>) -> Self {
        self.product_sn = Some(product_sn.into());
        self
    }

    /// At most 9 attachments.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<AddProductAlbumAttachments2>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddProductAlbum {
    "description" => description,
    "price" => price,
    "product_sn" => product_sn,
    "attachments" => attachments,
});

/// The answer to [`AddProductAlbum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductAlbumResponse {
    /// Id of the album.
    pub product_id: String,
}

wire_in!(AddProductAlbumResponse {
    "product_id" => product_id,
});

impl Endpoint for AddProductAlbum {
    type Response = AddProductAlbumResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.add_product_album",
        path: "/cgi-bin/externalcontact/add_product_album",
        ..Operation::usual(Product::Work)
    };
}

/// `attachments_2` of [`AddProductAlbum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductAlbumAttachments2 {
    /// `type`.
    pub r#type: String,
    /// `image`.
    pub image: Option<Image>,
}

impl AddProductAlbumAttachments2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            image: Default::default(),
        }
    }

    /// `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }
}

wire_out!(part AddProductAlbumAttachments2 {
    "type" => r#type,
    "image" => image,
});

/// Create tags of a rule group (为指定规则组创建企业客户标签).
///
/// `POST /cgi-bin/externalcontact/add_strategy_tag`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94882)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddStrategyTag {
    /// Id of the rule group.
    pub strategy_id: i64,
    /// Id of the tag group.
    pub group_id: Option<String>,
    /// Name of the tag group, at most 30 characters.
    pub group_name: Option<String>,
    /// Place in the list, larger comes first.
    pub order: Option<i64>,
    /// `tag`.
    pub tag: Vec<Tag>,
}

impl AddStrategyTag {
    /// Starts with the required members.
    pub fn new(strategy_id: impl Into<i64>, tag: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        Self {
            strategy_id: strategy_id.into(),
            group_id: Default::default(),
            group_name: Default::default(),
            order: Default::default(),
            tag: tag.into_iter().map(Into::into).collect(),
        }
    }

    /// Id of the tag group.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Name of the tag group, at most 30 characters.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Place in the list, larger comes first.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }
}

wire_out!(AddStrategyTag {
    "strategy_id" => strategy_id,
    "group_id" => group_id,
    "group_name" => group_name,
    "order" => order,
    "tag" => tag,
});

/// The answer to [`AddStrategyTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddStrategyTagResponse {
    /// `tag_group`.
    pub tag_group: AddStrategyTagAnswerTagGroup,
}

wire_in!(AddStrategyTagResponse {
    "tag_group" => tag_group,
});

impl Endpoint for AddStrategyTag {
    type Response = AddStrategyTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.add_strategy_tag",
        path: "/cgi-bin/externalcontact/add_strategy_tag",
        ..Operation::usual(Product::Work)
    };
}

/// `answer_tag_group` of [`AddStrategyTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddStrategyTagAnswerTagGroup {
    /// Id of the rule group.
    pub strategy_id: Option<i64>,
    /// Id of the tag group.
    pub group_id: String,
    /// Name of the tag group, at most 30 characters.
    pub group_name: String,
    /// Place in the list, larger comes first.
    pub order: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// `tag`.
    pub tag: Vec<AddStrategyTagTagGroupTag>,
}

wire_in!(part AddStrategyTagAnswerTagGroup {
    "strategy_id" => strategy_id,
    "group_id" => group_id,
    "group_name" => group_name,
    "order" => order,
    "create_time" => create_time,
    "tag" => tag,
});

/// `tag_group_tag` of [`AddStrategyTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddStrategyTagTagGroupTag {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Place in the list, larger comes first.
    pub order: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part AddStrategyTagTagGroupTag {
    "id" => id,
    "name" => name,
    "order" => order,
    "create_time" => create_time,
});

/// Get customer details in a batch (批量获取客户详情).
///
/// `POST /cgi-bin/externalcontact/batch/get_by_user`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92994) [(2)](https://developer.work.weixin.qq.com/document/path/93010)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchGetByUser {
    /// User ids, at most 100.
    pub userid_list: Vec<String>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most customers to return, 50 if absent, at most 100.
    pub limit: Option<i64>,
}

impl BatchGetByUser {
    /// Starts with the required members.
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most customers to return, 50 if absent, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(BatchGetByUser {
    "userid_list" => userid_list,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetByUserResponse {
    /// Tags of customers who see it.
    pub external_contact_list: Vec<BatchGetByUserExternalContactList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
    /// Members whose customers are not told.
    pub fail_info: Option<BatchGetByUserFailInfo>,
}

wire_in!(BatchGetByUserResponse {
    "external_contact_list" => external_contact_list,
    "next_cursor" => next_cursor,
    "fail_info" => fail_info,
});

impl Endpoint for BatchGetByUser {
    type Response = BatchGetByUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.batch_get_by_user",
        path: "/cgi-bin/externalcontact/batch/get_by_user",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `external_contact_list` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetByUserExternalContactList {
    /// `external_contact`.
    pub external_contact: ExternalContact,
    /// Member who added the customer, and what the member noted.
    pub follow_info: BatchGetByUserFollowInfo,
}

wire_in!(part BatchGetByUserExternalContactList {
    "external_contact" => external_contact,
    "follow_info" => follow_info,
});

/// `external_contact` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalContact {
    /// External user id of the customer.
    pub external_userid: String,
    /// `name`.
    pub name: String,
    /// Own id of the contact.
    pub foreign_key: Option<String>,
    /// Union id of the customer, if a developer account is bound.
    pub unionid: Option<String>,
    /// Address of the picture.
    pub avatar: Option<String>,
    /// 1 WeChat user, 2 WeCom user.
    pub r#type: i64,
    /// 0 unknown, 1 male, 2 female.
    pub gender: i64,
    /// Position of the contact, WeCom users only.
    pub position: Option<String>,
    /// Company of the contact, WeCom users only.
    pub corp_name: Option<String>,
    /// Full name of the contact's company, WeCom users only.
    pub corp_full_name: Option<String>,
    /// Whether the contact follows school notices.
    pub is_subscribe: Option<bool>,
    /// Data of the contact as a parent.
    pub subscriber_info: Option<SubscriberInfo>,
    /// Profile the contact shows, WeCom users only.
    pub external_profile: Option<ExternalProfile>,
}

wire_in!(part ExternalContact {
    "external_userid" => external_userid,
    "name" => name,
    "foreign_key" => foreign_key,
    "unionid" => unionid,
    "avatar" => avatar,
    "type" => r#type,
    "gender" => gender,
    "position" => position,
    "corp_name" => corp_name,
    "corp_full_name" => corp_full_name,
    "is_subscribe" => is_subscribe,
    "subscriber_info" => subscriber_info,
    "external_profile" => external_profile,
});

/// `subscriber_info` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriberInfo {
    /// Id of the tag.
    pub tag_id: Vec<String>,
    /// Note of the member.
    pub remark: Option<String>,
    /// Phone numbers noted by the member.
    pub remark_mobiles: Vec<String>,
}

wire_in!(part SubscriberInfo {
    "tag_id" => tag_id,
    "remark" => remark,
    "remark_mobiles" => remark_mobiles,
});

/// `external_profile` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalProfile {
    /// Name of the company in the profile.
    pub external_corp_name: Option<String>,
    /// Channels account.
    pub wechat_channels: Option<WechatChannels>,
    /// Lines of the profile.
    pub external_attr: Vec<ExternalAttr>,
}

wire_in!(part ExternalProfile {
    "external_corp_name" => external_corp_name,
    "wechat_channels" => wechat_channels,
    "external_attr" => external_attr,
});

/// `wechat_channels` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WechatChannels {
    /// `nickname`.
    pub nickname: Option<String>,
    /// `status`.
    pub status: Option<i64>,
}

wire_in!(part WechatChannels {
    "nickname" => nickname,
    "status" => status,
});

/// `external_attr` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalAttr {
    /// 0 text, 1 web page, 2 mini program.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// Text of the message.
    pub text: Option<ExternalAttrText>,
    /// `web`.
    pub web: Option<Web>,
    /// `miniprogram`.
    pub miniprogram: Option<MiniprogramAnswer>,
}

wire_in!(part ExternalAttr {
    "type" => r#type,
    "name" => name,
    "text" => text,
    "web" => web,
    "miniprogram" => miniprogram,
});

/// `external_attr_text` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalAttrText {
    /// `value`.
    pub value: String,
}

wire_in!(part ExternalAttrText {
    "value" => value,
});

/// `web` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Web {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

wire_in!(part Web {
    "title" => title,
    "url" => url,
});

/// `miniprogram_answer` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MiniprogramAnswer {
    /// App id of the mini program, which must be bound to the application.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `title`.
    pub title: String,
}

wire_in!(part MiniprogramAnswer {
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
});

/// `follow_info` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetByUserFollowInfo {
    /// User id of the member.
    pub userid: String,
    /// Note of the member.
    pub remark: String,
    /// Company noted by the member.
    pub remark_corp_name: Option<String>,
    /// Phone numbers noted by the member.
    pub remark_mobiles: Vec<String>,
    /// Description, noted by the member or of the product.
    pub description: String,
    /// `tags`.
    pub tags: Vec<Tags>,
    /// Id of the tag.
    pub tag_id: Vec<String>,
    /// How the customer was added: 0 unknown, 1 QR code, 2 phone search, 3 card, 4 group chat, 5 contacts, 6 WeChat contacts, 8 third-party app, 9 mail search, 10 channels, 201 shared internally, 202 assigned by an administrator.
    pub add_way: i64,
    /// Unix seconds.
    pub createtime: i64,
    /// Own text that marks the channel, at most 30 characters, repeated in the add event.
    pub state: Option<String>,
    /// User id of who started adding.
    pub oper_userid: Option<String>,
    /// Channels account.
    pub wechat_channels: Option<BatchGetByUserFollowInfoWechatChannels>,
}

wire_in!(part BatchGetByUserFollowInfo {
    "userid" => userid,
    "remark" => remark,
    "remark_corp_name" => remark_corp_name,
    "remark_mobiles" => remark_mobiles,
    "description" => description,
    "tags" => tags,
    "tag_id" => tag_id,
    "add_way" => add_way,
    "createtime" => createtime,
    "state" => state,
    "oper_userid" => oper_userid,
    "wechat_channels" => wechat_channels,
});

/// `tags` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tags {
    /// 1 company, 2 the member's own, 3 rule group.
    pub r#type: i64,
    /// Id of the tag.
    pub tag_id: Option<String>,
    /// `tag_name`.
    pub tag_name: Option<String>,
    /// Name of the tag group, at most 30 characters.
    pub group_name: Option<String>,
}

wire_in!(part Tags {
    "type" => r#type,
    "tag_id" => tag_id,
    "tag_name" => tag_name,
    "group_name" => group_name,
});

/// `follow_info_wechat_channels` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetByUserFollowInfoWechatChannels {
    /// `nickname`.
    pub nickname: Option<String>,
    /// `source`.
    pub source: Option<i64>,
}

wire_in!(part BatchGetByUserFollowInfoWechatChannels {
    "nickname" => nickname,
    "source" => source,
});

/// `fail_info` of [`BatchGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetByUserFailInfo {
    /// Members without the licence that the suite needs.
    pub unlicensed_userid_list: Vec<String>,
}

wire_in!(part BatchGetByUserFailInfo {
    "unlicensed_userid_list" => unlicensed_userid_list,
});

/// Convert phone numbers of parents to external user ids (手机号转外部联系人ID).
///
/// `POST /cgi-bin/externalcontact/batch_to_external_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92506)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchToExternalUserid {
    /// Phone numbers, at most 100.
    pub mobiles: Vec<String>,
}

impl BatchToExternalUserid {
    /// Starts with the required members.
    pub fn new(mobiles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            mobiles: mobiles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchToExternalUserid {
    "mobiles" => mobiles,
});

/// The answer to [`BatchToExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchToExternalUseridResponse {
    /// `success_list`.
    pub success_list: Vec<BatchToExternalUseridSuccessList>,
    /// Customers it cannot be sent to.
    pub fail_list: Vec<BatchToExternalUseridFailList>,
}

wire_in!(BatchToExternalUseridResponse {
    "success_list" => success_list,
    "fail_list" => fail_list,
});

impl Endpoint for BatchToExternalUserid {
    type Response = BatchToExternalUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.batch_to_external_userid",
        path: "/cgi-bin/externalcontact/batch_to_external_userid",
        ..Operation::usual(Product::Work)
    };
}

/// `success_list` of [`BatchToExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchToExternalUseridSuccessList {
    /// 0 if this one succeeded.
    pub errcode: Option<i64>,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// Own id of the contact.
    pub foreign_key: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
}

wire_in!(part BatchToExternalUseridSuccessList {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "external_userid" => external_userid,
    "foreign_key" => foreign_key,
    "mobile" => mobile,
});

/// `fail_list` of [`BatchToExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchToExternalUseridFailList {
    /// 0 if this one succeeded.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// Own id of the contact.
    pub foreign_key: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
}

wire_in!(part BatchToExternalUseridFailList {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "external_userid" => external_userid,
    "foreign_key" => foreign_key,
    "mobile" => mobile,
});

/// Stop a group sending task (停止企业群发).
///
/// `POST /cgi-bin/externalcontact/cancel_groupmsg_send`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97611)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelGroupmsgSend {
    /// Id of the group sending task.
    pub msgid: String,
}

impl CancelGroupmsgSend {
    /// Starts with the required members.
    pub fn new(msgid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
        }
    }
}

wire_out!(CancelGroupmsgSend {
    "msgid" => msgid,
});

/// The answer to [`CancelGroupmsgSend`].
pub type CancelGroupmsgSendResponse = yizhan_core::Done;

impl Endpoint for CancelGroupmsgSend {
    type Response = CancelGroupmsgSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.cancel_groupmsg_send",
        path: "/cgi-bin/externalcontact/cancel_groupmsg_send",
        ..Operation::usual(Product::Work)
    };
}

/// Stop a moments task (停止发表企业朋友圈).
///
/// `POST /cgi-bin/externalcontact/cancel_moment_task`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97612)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelMomentTask {
    /// Id of the moment.
    pub moment_id: String,
}

impl CancelMomentTask {
    /// Starts with the required members.
    pub fn new(moment_id: impl Into<String>) -> Self {
        Self {
            moment_id: moment_id.into(),
        }
    }
}

wire_out!(CancelMomentTask {
    "moment_id" => moment_id,
});

/// The answer to [`CancelMomentTask`].
pub type CancelMomentTaskResponse = yizhan_core::Done;

impl Endpoint for CancelMomentTask {
    type Response = CancelMomentTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.cancel_moment_task",
        path: "/cgi-bin/externalcontact/cancel_moment_task",
        ..Operation::usual(Product::Work)
    };
}

/// End a temporary chat (结束临时会话).
///
/// `POST /cgi-bin/externalcontact/close_temp_chat`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92572) [(2)](https://developer.work.weixin.qq.com/document/path/92577)
///
/// Sends the concluding message of the contact way.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CloseTempChat {
    /// User id of the member.
    pub userid: String,
    /// External user id of the customer.
    pub external_userid: String,
}

impl CloseTempChat {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>, external_userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            external_userid: external_userid.into(),
        }
    }
}

wire_out!(CloseTempChat {
    "userid" => userid,
    "external_userid" => external_userid,
});

/// The answer to [`CloseTempChat`].
pub type CloseTempChatResponse = yizhan_core::Done;

impl Endpoint for CloseTempChat {
    type Response = CloseTempChatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.close_temp_chat",
        path: "/cgi-bin/externalcontact/close_temp_chat",
        ..Operation::usual(Product::Work)
    };
}

/// List served external contacts (获取已服务的外部联系人).
///
/// `POST /cgi-bin/externalcontact/contact_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99434)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContactList {
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl ContactList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(ContactList {
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`ContactList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactListResponse {
    /// `info_list`.
    pub info_list: Vec<ContactListInfoList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(ContactListResponse {
    "info_list" => info_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for ContactList {
    type Response = ContactListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.contact_list",
        path: "/cgi-bin/externalcontact/contact_list",
        ..Operation::usual(Product::Work)
    };
}

/// `info_list` of [`ContactList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactListInfoList {
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// Open id of the customer.
    pub tmp_openid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// User id of the member who added the contact.
    pub follow_userid: Option<String>,
    /// Id of the customer group.
    pub chat_id: Option<String>,
    /// `chat_name`.
    pub chat_name: Option<String>,
    /// Unix seconds.
    pub add_time: i64,
    /// Whether the contact is a customer of a member.
    pub is_customer: bool,
}

wire_in!(part ContactListInfoList {
    "external_userid" => external_userid,
    "tmp_openid" => tmp_openid,
    "name" => name,
    "follow_userid" => follow_userid,
    "chat_id" => chat_id,
    "chat_name" => chat_name,
    "add_time" => add_time,
    "is_customer" => is_customer,
});

/// Convert an external user id to an open id (external_userid转换为openid).
///
/// `POST /cgi-bin/externalcontact/convert_to_openid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92323) [(2)](https://developer.work.weixin.qq.com/document/path/92292)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ConvertToOpenid {
    /// External user id of the customer.
    pub external_userid: String,
}

impl ConvertToOpenid {
    /// Starts with the required members.
    pub fn new(external_userid: impl Into<String>) -> Self {
        Self {
            external_userid: external_userid.into(),
        }
    }
}

wire_out!(ConvertToOpenid {
    "external_userid" => external_userid,
});

/// The answer to [`ConvertToOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConvertToOpenidResponse {
    /// Open id of the customer.
    pub openid: String,
}

wire_in!(ConvertToOpenidResponse {
    "openid" => openid,
});

impl Endpoint for ConvertToOpenid {
    type Response = ConvertToOpenidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.convert_to_openid",
        path: "/cgi-bin/externalcontact/convert_to_openid",
        ..Operation::usual(Product::Work)
    };
}

/// Get the scope of the customer acquisition assistant (获客助手权限范围).
///
/// `GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101146)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomerAcquisitionAppGetPermit {}

impl CustomerAcquisitionAppGetPermit {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CustomerAcquisitionAppGetPermit {});

/// The answer to [`CustomerAcquisitionAppGetPermit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionAppGetPermitResponse {
    /// User ids.
    pub user_list: Vec<String>,
    /// Department ids.
    pub department_list: Vec<i64>,
    /// Tag ids.
    pub tag_list: Vec<i64>,
}

wire_in!(CustomerAcquisitionAppGetPermitResponse {
    "user_list" => user_list,
    "department_list" => department_list,
    "tag_list" => tag_list,
});

impl Endpoint for CustomerAcquisitionAppGetPermit {
    type Response = CustomerAcquisitionAppGetPermitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.customer_acquisition_app_get_permit",
        path: "/cgi-bin/externalcontact/customer_acquisition_app/get_permit",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the remaining quota of customer acquisition (查询剩余使用量).
///
/// `POST /cgi-bin/externalcontact/customer_acquisition_quota`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97375)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CustomerAcquisitionQuota {}

impl CustomerAcquisitionQuota {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CustomerAcquisitionQuota {});

/// The answer to [`CustomerAcquisitionQuota`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionQuotaResponse {
    /// Customers bought in all.
    pub total: i64,
    /// Customers that can still be added.
    pub balance: i64,
    /// `quota_list`.
    pub quota_list: Vec<CustomerAcquisitionQuotaQuotaList>,
}

wire_in!(CustomerAcquisitionQuotaResponse {
    "total" => total,
    "balance" => balance,
    "quota_list" => quota_list,
});

impl Endpoint for CustomerAcquisitionQuota {
    type Response = CustomerAcquisitionQuotaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.customer_acquisition_quota",
        path: "/cgi-bin/externalcontact/customer_acquisition_quota",
        ..Operation::usual(Product::Work)
    };
}

/// `quota_list` of [`CustomerAcquisitionQuota`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionQuotaQuotaList {
    /// Customers that can still be added.
    pub balance: i64,
    /// Unix seconds of the day.
    pub expire_date: i64,
}

wire_in!(part CustomerAcquisitionQuotaQuotaList {
    "balance" => balance,
    "expire_date" => expire_date,
});

/// Delete a contact way (删除企业已配置的「联系我」方式).
///
/// `POST /cgi-bin/externalcontact/del_contact_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92228) [(2)](https://developer.work.weixin.qq.com/document/path/96348)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelContactWay {
    /// Id of the contact way.
    pub config_id: String,
}

impl DelContactWay {
    /// Starts with the required members.
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
        }
    }
}

wire_out!(DelContactWay {
    "config_id" => config_id,
});

/// The answer to [`DelContactWay`].
pub type DelContactWayResponse = yizhan_core::Done;

impl Endpoint for DelContactWay {
    type Response = DelContactWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.del_contact_way",
        path: "/cgi-bin/externalcontact/del_contact_way",
        ..Operation::usual(Product::Work)
    };
}

/// Delete customer tags (删除企业客户标签).
///
/// `POST /cgi-bin/externalcontact/del_corp_tag`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92117) [(2)](https://developer.work.weixin.qq.com/document/path/92696)
///
/// When all tags of a group are deleted, the group goes too.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelCorpTag {
    /// Id of the tag.
    pub tag_id: Option<Vec<String>>,
    /// Id of the tag group.
    pub group_id: Option<Vec<String>>,
    /// Id of the application; needed by suite apps.
    pub agentid: Option<i64>,
}

impl DelCorpTag {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the tag.
    pub fn tag_id(mut self, tag_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_id = Some(tag_id.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the tag group.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the application; needed by suite apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(DelCorpTag {
    "tag_id" => tag_id,
    "group_id" => group_id,
    "agentid" => agentid,
});

/// The answer to [`DelCorpTag`].
pub type DelCorpTagResponse = yizhan_core::Done;

impl Endpoint for DelCorpTag {
    type Response = DelCorpTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.del_corp_tag",
        path: "/cgi-bin/externalcontact/del_corp_tag",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a sensitive word rule (删除敏感词规则).
///
/// `POST /cgi-bin/externalcontact/del_intercept_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95097) [(2)](https://developer.work.weixin.qq.com/document/path/95130)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelInterceptRule {
    /// Id of the rule.
    pub rule_id: String,
}

impl DelInterceptRule {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(DelInterceptRule {
    "rule_id" => rule_id,
});

/// The answer to [`DelInterceptRule`].
pub type DelInterceptRuleResponse = yizhan_core::Done;

impl Endpoint for DelInterceptRule {
    type Response = DelInterceptRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.del_intercept_rule",
        path: "/cgi-bin/externalcontact/del_intercept_rule",
        ..Operation::usual(Product::Work)
    };
}

/// Delete tags of a rule group (删除指定规则组下的企业客户标签).
///
/// `POST /cgi-bin/externalcontact/del_strategy_tag`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94882)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelStrategyTag {
    /// Id of the tag.
    pub tag_id: Option<Vec<String>>,
    /// Id of the tag group.
    pub group_id: Option<Vec<String>>,
}

impl DelStrategyTag {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the tag.
    pub fn tag_id(mut self, tag_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_id = Some(tag_id.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the tag group.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(DelStrategyTag {
    "tag_id" => tag_id,
    "group_id" => group_id,
});

/// The answer to [`DelStrategyTag`].
pub type DelStrategyTagResponse = yizhan_core::Done;

impl Endpoint for DelStrategyTag {
    type Response = DelStrategyTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.del_strategy_tag",
        path: "/cgi-bin/externalcontact/del_strategy_tag",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a product album (删除商品图册).
///
/// `POST /cgi-bin/externalcontact/delete_product_album`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95096) [(2)](https://developer.work.weixin.qq.com/document/path/95131)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteProductAlbum {
    /// Id of the album.
    pub product_id: String,
}

impl DeleteProductAlbum {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(DeleteProductAlbum {
    "product_id" => product_id,
});

/// The answer to [`DeleteProductAlbum`].
pub type DeleteProductAlbumResponse = yizhan_core::Done;

impl Endpoint for DeleteProductAlbum {
    type Response = DeleteProductAlbumResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.delete_product_album",
        path: "/cgi-bin/externalcontact/delete_product_album",
        ..Operation::usual(Product::Work)
    };
}

/// Edit a customer tag (编辑企业客户标签).
///
/// `POST /cgi-bin/externalcontact/edit_corp_tag`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92117) [(2)](https://developer.work.weixin.qq.com/document/path/92696)
///
/// # Errors
///
/// - `40068`: tag id missing or unknown
/// - `40071`: tag name already exists
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EditCorpTag {
    /// Id of the tag or tag group.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Place in the list, larger comes first.
    pub order: Option<i64>,
    /// Id of the application; needed by suite apps.
    pub agentid: Option<i64>,
}

impl EditCorpTag {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the tag or tag group.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Place in the list, larger comes first.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Id of the application; needed by suite apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(EditCorpTag {
    "id" => id,
    "name" => name,
    "order" => order,
    "agentid" => agentid,
});

/// The answer to [`EditCorpTag`].
pub type EditCorpTagResponse = yizhan_core::Done;

impl Endpoint for EditCorpTag {
    type Response = EditCorpTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.edit_corp_tag",
        path: "/cgi-bin/externalcontact/edit_corp_tag",
        ..Operation::usual(Product::Work)
    };
}

/// Edit a tag of a rule group (编辑指定规则组下的企业客户标签).
///
/// `POST /cgi-bin/externalcontact/edit_strategy_tag`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94882)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EditStrategyTag {
    /// Id of the tag or tag group.
    pub id: String,
    /// `name`.
    pub name: Option<String>,
    /// Place in the list, larger comes first.
    pub order: Option<i64>,
}

impl EditStrategyTag {
    /// Starts with the required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            order: Default::default(),
        }
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Place in the list, larger comes first.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }
}

wire_out!(EditStrategyTag {
    "id" => id,
    "name" => name,
    "order" => order,
});

/// The answer to [`EditStrategyTag`].
pub type EditStrategyTagResponse = yizhan_core::Done;

impl Endpoint for EditStrategyTag {
    type Response = EditStrategyTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.edit_strategy_tag",
        path: "/cgi-bin/externalcontact/edit_strategy_tag",
        ..Operation::usual(Product::Work)
    };
}

/// Get a customer (获取客户详情).
///
/// `GET /cgi-bin/externalcontact/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92114) [(2)](https://developer.work.weixin.qq.com/document/path/92265) [(3)](https://developer.work.weixin.qq.com/document/path/92322) [(4)](https://developer.work.weixin.qq.com/document/path/91670)
///
/// With more than 500 members who added the customer, the rest comes with the cursor.
///
/// # Errors
///
/// - `40096`: external contact userid not valid
/// - `84061`: no external contact relation
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// External user id of the customer.
    pub external_userid: String,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(external_userid: impl Into<String>) -> Self {
        Self {
            external_userid: external_userid.into(),
            cursor: Default::default(),
        }
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(Get {
    "external_userid" => external_userid,
    "cursor" => cursor,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `external_contact`.
    pub external_contact: ExternalContact,
    /// Member who added the customer, and what the member noted.
    pub follow_user: Vec<GetFollowUser>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetResponse {
    "external_contact" => external_contact,
    "follow_user" => follow_user,
    "next_cursor" => next_cursor,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get",
        path: "/cgi-bin/externalcontact/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `follow_user` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFollowUser {
    /// User id of the member.
    pub userid: String,
    /// Note of the member.
    pub remark: String,
    /// Company noted by the member.
    pub remark_corp_name: Option<String>,
    /// Phone numbers noted by the member.
    pub remark_mobiles: Vec<String>,
    /// Description, noted by the member or of the product.
    pub description: String,
    /// `tags`.
    pub tags: Vec<Tags>,
    /// Id of the tag.
    pub tag_id: Vec<String>,
    /// How the customer was added: 0 unknown, 1 QR code, 2 phone search, 3 card, 4 group chat, 5 contacts, 6 WeChat contacts, 8 third-party app, 9 mail search, 10 channels, 201 shared internally, 202 assigned by an administrator.
    pub add_way: i64,
    /// Unix seconds.
    pub createtime: i64,
    /// Own text that marks the channel, at most 30 characters, repeated in the add event.
    pub state: Option<String>,
    /// User id of who started adding.
    pub oper_userid: Option<String>,
    /// Channels account.
    pub wechat_channels: Option<GetFollowUserWechatChannels>,
}

wire_in!(part GetFollowUser {
    "userid" => userid,
    "remark" => remark,
    "remark_corp_name" => remark_corp_name,
    "remark_mobiles" => remark_mobiles,
    "description" => description,
    "tags" => tags,
    "tag_id" => tag_id,
    "add_way" => add_way,
    "createtime" => createtime,
    "state" => state,
    "oper_userid" => oper_userid,
    "wechat_channels" => wechat_channels,
});

/// `follow_user_wechat_channels` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFollowUserWechatChannels {
    /// `nickname`.
    pub nickname: Option<String>,
    /// `source`.
    pub source: Option<i64>,
}

wire_in!(part GetFollowUserWechatChannels {
    "nickname" => nickname,
    "source" => source,
});

/// Get a contact way (获取企业已配置的「联系我」方式).
///
/// `POST /cgi-bin/externalcontact/get_contact_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92228) [(2)](https://developer.work.weixin.qq.com/document/path/96348)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetContactWay {
    /// Id of the contact way.
    pub config_id: String,
}

impl GetContactWay {
    /// Starts with the required members.
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
        }
    }
}

wire_out!(GetContactWay {
    "config_id" => config_id,
});

/// The answer to [`GetContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactWayResponse {
    /// `contact_way`.
    pub contact_way: Option<GetContactWayContactWay>,
}

wire_in!(GetContactWayResponse {
    "contact_way" => contact_way,
});

impl Endpoint for GetContactWay {
    type Response = GetContactWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_contact_way",
        path: "/cgi-bin/externalcontact/get_contact_way",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `contact_way` of [`GetContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactWayContactWay {
    /// Id of the contact way.
    pub config_id: String,
    /// 1 one member, 2 several members.
    pub r#type: i64,
    /// 1 mini program, 2 QR code.
    pub scene: i64,
    /// Look of the button in the mini program, 1 to 3.
    pub style: i64,
    /// Note of the member.
    pub remark: String,
    /// Whether customers are added without confirmation.
    pub skip_verify: bool,
    /// Own text that marks the channel, at most 30 characters, repeated in the add event.
    pub state: String,
    /// Address of the code.
    pub qr_code: Option<String>,
    /// `user`.
    pub user: Vec<String>,
    /// Department ids.
    pub party: Vec<i64>,
    /// Whether it starts a temporary chat.
    pub is_temp: bool,
    /// Seconds until the code of a temporary chat expires, 7 days if absent, at most 14 days.
    pub expires_in: Option<i64>,
    /// Seconds until the temporary chat ends after adding, 24 hours if absent, at most 14 days.
    pub chat_expires_in: Option<i64>,
    /// Union id of the customer, if a developer account is bound.
    pub unionid: Option<String>,
    /// Whether a customer can be added by one member only.
    pub is_exclusive: Option<bool>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
    /// Message sent at the end of a temporary chat.
    pub conclusions: GetContactWayContactWayConclusions,
}

wire_in!(part GetContactWayContactWay {
    "config_id" => config_id,
    "type" => r#type,
    "scene" => scene,
    "style" => style,
    "remark" => remark,
    "skip_verify" => skip_verify,
    "state" => state,
    "qr_code" => qr_code,
    "user" => user,
    "party" => party,
    "is_temp" => is_temp,
    "expires_in" => expires_in,
    "chat_expires_in" => chat_expires_in,
    "unionid" => unionid,
    "is_exclusive" => is_exclusive,
    "mark_source" => mark_source;
    "conclusions" => conclusions,
});

/// `contact_way_conclusions` of [`GetContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactWayContactWayConclusions {
    /// Text of the message.
    pub text: Option<TextAnswer>,
    /// `image`.
    pub image: Option<GetContactWayConclusionsImage>,
    /// `link`.
    pub link: Option<GetContactWayConclusionsLink>,
    /// `miniprogram`.
    pub miniprogram: Option<GetContactWayConclusionsMiniprogram>,
}

wire_in!(part GetContactWayContactWayConclusions {
    "text" => text,
    "image" => image,
    "link" => link,
    "miniprogram" => miniprogram,
});

/// `text_answer` of [`GetContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TextAnswer {
    /// `content`.
    pub content: String,
}

wire_in!(part TextAnswer {
    "content" => content,
});

/// `conclusions_image` of [`GetContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactWayConclusionsImage {
    /// Address of the picture.
    pub pic_url: String,
}

wire_in!(part GetContactWayConclusionsImage {
    "pic_url" => pic_url,
});

/// `conclusions_link` of [`GetContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactWayConclusionsLink {
    /// `url`.
    pub url: String,
    /// `title`.
    pub title: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
    /// Address of the picture.
    pub picurl: Option<String>,
}

wire_in!(part GetContactWayConclusionsLink {
    "url" => url,
    "title" => title,
    "desc" => desc,
    "picurl" => picurl,
});

/// `conclusions_miniprogram` of [`GetContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactWayConclusionsMiniprogram {
    /// App id of the mini program, which must be bound to the application.
    pub appid: String,
    /// Page of the mini program.
    pub page: String,
    /// `title`.
    pub title: Option<String>,
    /// Media id of the picture shown.
    pub pic_media_id: Option<String>,
}

wire_in!(part GetContactWayConclusionsMiniprogram {
    "appid" => appid,
    "page" => page,
    "title" => title,
    "pic_media_id" => pic_media_id,
});

/// List customer tags (获取企业标签库).
///
/// `POST /cgi-bin/externalcontact/get_corp_tag_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92117) [(2)](https://developer.work.weixin.qq.com/document/path/92696)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCorpTagList {
    /// Id of the tag.
    pub tag_id: Option<Vec<String>>,
    /// Id of the tag group.
    pub group_id: Option<Vec<String>>,
}

impl GetCorpTagList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the tag.
    pub fn tag_id(mut self, tag_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_id = Some(tag_id.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the tag group.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetCorpTagList {
    "tag_id" => tag_id,
    "group_id" => group_id,
});

/// The answer to [`GetCorpTagList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpTagListResponse {
    /// `tag_group`.
    pub tag_group: Vec<TagGroup>,
}

wire_in!(GetCorpTagListResponse {
    "tag_group" => tag_group,
});

impl Endpoint for GetCorpTagList {
    type Response = GetCorpTagListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_corp_tag_list",
        path: "/cgi-bin/externalcontact/get_corp_tag_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List members with customer contact (获取配置了客户联系功能的成员列表).
///
/// `GET /cgi-bin/externalcontact/get_follow_user_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92571) [(2)](https://developer.work.weixin.qq.com/document/path/92576)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFollowUserList {}

impl GetFollowUserList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetFollowUserList {});

/// The answer to [`GetFollowUserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFollowUserListResponse {
    /// Member who added the customer, and what the member noted.
    pub follow_user: Vec<String>,
}

wire_in!(GetFollowUserListResponse {
    "follow_user" => follow_user,
});

impl Endpoint for GetFollowUserList {
    type Response = GetFollowUserListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_follow_user_list",
        path: "/cgi-bin/externalcontact/get_follow_user_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List group sending records (获取群发记录列表).
///
/// `POST /cgi-bin/externalcontact/get_groupmsg_list_v2`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93338) [(2)](https://developer.work.weixin.qq.com/document/path/93439)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGroupmsgListV2 {
    /// Single (default) for customers, group for customer groups.
    pub chat_type: String,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds, at most a month after the start.
    pub end_time: i64,
    /// User id of who made it.
    pub creator: Option<String>,
    /// 0 by the company, 1 by members, 2 all.
    pub filter_type: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetGroupmsgListV2 {
    /// Starts with the required members.
    pub fn new(
        chat_type: impl Into<String>,
        start_time: impl Into<i64>,
        end_time: impl Into<i64>,
    ) -> Self {
        Self {
            chat_type: chat_type.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            creator: Default::default(),
            filter_type: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// User id of who made it.
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// 0 by the company, 1 by members, 2 all.
    pub fn filter_type(mut self, filter_type: impl Into<i64>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetGroupmsgListV2 {
    "chat_type" => chat_type,
    "start_time" => start_time,
    "end_time" => end_time,
    "creator" => creator,
    "filter_type" => filter_type,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetGroupmsgListV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2Response {
    /// `group_msg_list`.
    pub group_msg_list: Vec<GetGroupmsgListV2GroupMsgList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetGroupmsgListV2Response {
    "group_msg_list" => group_msg_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetGroupmsgListV2 {
    type Response = GetGroupmsgListV2Response;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_groupmsg_list_v2",
        path: "/cgi-bin/externalcontact/get_groupmsg_list_v2",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `group_msg_list` of [`GetGroupmsgListV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2GroupMsgList {
    /// Id of the group sending task.
    pub msgid: String,
    /// User id of who made it.
    pub creator: String,
    /// 0 by the company, 1 by a member.
    pub create_type: i64,
    /// Text of the message.
    pub text: Option<TextAnswer>,
    /// At most 9 attachments.
    pub attachments: Vec<GetGroupmsgListV2GroupMsgListAttachments>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetGroupmsgListV2GroupMsgList {
    "msgid" => msgid,
    "creator" => creator,
    "create_type" => create_type,
    "text" => text,
    "attachments" => attachments,
    "create_time" => create_time,
});

/// `group_msg_list_attachments` of [`GetGroupmsgListV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2GroupMsgListAttachments {
    /// Kind of the attachment or message.
    pub msgtype: String,
    /// `image`.
    pub image: Option<GetGroupmsgListV2GroupMsgListAttachmentsImage>,
    /// `link`.
    pub link: Option<GetGroupmsgListV2GroupMsgListAttachmentsLink>,
    /// `video`.
    pub video: Option<GetGroupmsgListV2AttachmentsVideo>,
    /// `miniprogram`.
    pub miniprogram: Option<GetGroupmsgListV2GroupMsgListAttachmentsMiniprogram>,
    /// `file`.
    pub file: Option<GetGroupmsgListV2AttachmentsFile>,
}

wire_in!(part GetGroupmsgListV2GroupMsgListAttachments {
    "msgtype" => msgtype,
    "image" => image,
    "link" => link,
    "video" => video,
    "miniprogram" => miniprogram,
    "file" => file,
});

/// `group_msg_list_attachments_image` of [`GetGroupmsgListV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2GroupMsgListAttachmentsImage {
    /// Media id of a temporary file or attachment.
    pub media_id: Option<String>,
    /// Address of the picture.
    pub pic_url: Option<String>,
}

wire_in!(part GetGroupmsgListV2GroupMsgListAttachmentsImage {
    "media_id" => media_id,
    "pic_url" => pic_url,
});

/// `group_msg_list_attachments_link` of [`GetGroupmsgListV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2GroupMsgListAttachmentsLink {
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
    /// `url`.
    pub url: String,
    /// Address of the picture.
    pub picurl: Option<String>,
}

wire_in!(part GetGroupmsgListV2GroupMsgListAttachmentsLink {
    "title" => title,
    "desc" => desc,
    "url" => url,
    "picurl" => picurl,
});

/// `attachments_video` of [`GetGroupmsgListV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2AttachmentsVideo {
    /// Media id of a temporary file or attachment.
    pub media_id: String,
}

wire_in!(part GetGroupmsgListV2AttachmentsVideo {
    "media_id" => media_id,
});

/// `group_msg_list_attachments_miniprogram` of [`GetGroupmsgListV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2GroupMsgListAttachmentsMiniprogram {
    /// App id of the mini program, which must be bound to the application.
    pub appid: String,
    /// Page of the mini program.
    pub page: String,
    /// `title`.
    pub title: String,
    /// Media id of the picture shown.
    pub pic_media_id: Option<String>,
}

wire_in!(part GetGroupmsgListV2GroupMsgListAttachmentsMiniprogram {
    "appid" => appid,
    "page" => page,
    "title" => title,
    "pic_media_id" => pic_media_id,
});

/// `attachments_file` of [`GetGroupmsgListV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2AttachmentsFile {
    /// Media id of a temporary file or attachment.
    pub media_id: String,
}

wire_in!(part GetGroupmsgListV2AttachmentsFile {
    "media_id" => media_id,
});

/// List results of a member's group sending (获取企业群发成员执行结果).
///
/// `POST /cgi-bin/externalcontact/get_groupmsg_send_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93338) [(2)](https://developer.work.weixin.qq.com/document/path/93439)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGroupmsgSendResult {
    /// Id of the group sending task.
    pub msgid: String,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// User id of the member.
    pub userid: String,
}

impl GetGroupmsgSendResult {
    /// Starts with the required members.
    pub fn new(msgid: impl Into<String>, userid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
            limit: Default::default(),
            cursor: Default::default(),
            userid: userid.into(),
        }
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetGroupmsgSendResult {
    "msgid" => msgid,
    "limit" => limit,
    "cursor" => cursor,
    "userid" => userid,
});

/// The answer to [`GetGroupmsgSendResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgSendResultResponse {
    /// `send_list`.
    pub send_list: Vec<GetGroupmsgSendResultSendList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetGroupmsgSendResultResponse {
    "send_list" => send_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetGroupmsgSendResult {
    type Response = GetGroupmsgSendResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_groupmsg_send_result",
        path: "/cgi-bin/externalcontact/get_groupmsg_send_result",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `send_list` of [`GetGroupmsgSendResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgSendResultSendList {
    /// User id of the member.
    pub userid: String,
    /// Id of the customer group.
    pub chat_id: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// 0 not sent, 1 sent, 2 no longer a customer, 3 customer got too many messages.
    pub status: i64,
    /// Unix seconds.
    pub send_time: Option<i64>,
}

wire_in!(part GetGroupmsgSendResultSendList {
    "userid" => userid,
    "chat_id" => chat_id,
    "external_userid" => external_userid,
    "status" => status,
    "send_time" => send_time,
});

/// List member tasks of a group sending (获取群发成员发送任务列表).
///
/// `POST /cgi-bin/externalcontact/get_groupmsg_task`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93338) [(2)](https://developer.work.weixin.qq.com/document/path/93439)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGroupmsgTask {
    /// Id of the group sending task.
    pub msgid: String,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetGroupmsgTask {
    /// Starts with the required members.
    pub fn new(msgid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetGroupmsgTask {
    "msgid" => msgid,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetGroupmsgTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgTaskResponse {
    /// `task_list`.
    pub task_list: Vec<GetGroupmsgTaskTaskList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetGroupmsgTaskResponse {
    "task_list" => task_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetGroupmsgTask {
    type Response = GetGroupmsgTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_groupmsg_task",
        path: "/cgi-bin/externalcontact/get_groupmsg_task",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `task_list` of [`GetGroupmsgTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupmsgTaskTaskList {
    /// User id of the member.
    pub userid: String,
    /// 0 not sent, 2 sent.
    pub status: i64,
    /// Unix seconds.
    pub send_time: Option<i64>,
}

wire_in!(part GetGroupmsgTaskTaskList {
    "userid" => userid,
    "status" => status,
    "send_time" => send_time,
});

/// Get a sensitive word rule (获取敏感词规则详情).
///
/// `POST /cgi-bin/externalcontact/get_intercept_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95097) [(2)](https://developer.work.weixin.qq.com/document/path/95130)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInterceptRule {
    /// Id of the rule.
    pub rule_id: String,
}

impl GetInterceptRule {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(GetInterceptRule {
    "rule_id" => rule_id,
});

/// The answer to [`GetInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleResponse {
    /// `rule`.
    pub rule: GetInterceptRuleRule,
}

wire_in!(GetInterceptRuleResponse {
    "rule" => rule,
});

impl Endpoint for GetInterceptRule {
    type Response = GetInterceptRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_intercept_rule",
        path: "/cgi-bin/externalcontact/get_intercept_rule",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `rule` of [`GetInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleRule {
    /// Id of the rule.
    pub rule_id: String,
    /// Name of the rule, at most 20 characters.
    pub rule_name: String,
    /// Unix seconds.
    pub create_time: Option<i64>,
    /// Words, at most 300 of at most 32 characters.
    pub word_list: Vec<String>,
    /// `extra_rule`.
    pub extra_rule: Option<GetInterceptRuleExtraRule>,
    /// 1 warn and block, 2 warn only.
    pub intercept_type: i64,
    /// Members and departments the rule holds for.
    pub applicable_range: Option<GetInterceptRuleApplicableRange>,
}

wire_in!(part GetInterceptRuleRule {
    "rule_id" => rule_id,
    "rule_name" => rule_name,
    "create_time" => create_time,
    "word_list" => word_list,
    "extra_rule" => extra_rule,
    "intercept_type" => intercept_type,
    "applicable_range" => applicable_range,
});

/// `extra_rule` of [`GetInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleExtraRule {
    /// 1 phone number, 2 mail address, 3 red packet.
    pub semantics_list: Vec<i64>,
}

wire_in!(part GetInterceptRuleExtraRule {
    "semantics_list" => semantics_list,
});

/// `applicable_range` of [`GetInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleApplicableRange {
    /// User ids.
    pub user_list: Vec<String>,
    /// Department ids.
    pub department_list: Vec<i64>,
}

wire_in!(part GetInterceptRuleApplicableRange {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// List sensitive word rules (获取敏感词规则列表).
///
/// `GET /cgi-bin/externalcontact/get_intercept_rule_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95097) [(2)](https://developer.work.weixin.qq.com/document/path/95130)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInterceptRuleList {}

impl GetInterceptRuleList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetInterceptRuleList {});

/// The answer to [`GetInterceptRuleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleListResponse {
    /// `rule_list`.
    pub rule_list: Vec<GetInterceptRuleListRuleList>,
}

wire_in!(GetInterceptRuleListResponse {
    "rule_list" => rule_list,
});

impl Endpoint for GetInterceptRuleList {
    type Response = GetInterceptRuleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_intercept_rule_list",
        path: "/cgi-bin/externalcontact/get_intercept_rule_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `rule_list` of [`GetInterceptRuleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleListRuleList {
    /// Id of the rule.
    pub rule_id: String,
    /// Name of the rule, at most 20 characters.
    pub rule_name: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetInterceptRuleListRuleList {
    "rule_id" => rule_id,
    "rule_name" => rule_name,
    "create_time" => create_time,
});

/// Get comments and likes of a moment (获取客户朋友圈的互动数据).
///
/// `POST /cgi-bin/externalcontact/get_moment_comments`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93333) [(2)](https://developer.work.weixin.qq.com/document/path/93443)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMomentComments {
    /// Id of the moment.
    pub moment_id: String,
    /// User id of the member.
    pub userid: String,
}

impl GetMomentComments {
    /// Starts with the required members.
    pub fn new(moment_id: impl Into<String>, userid: impl Into<String>) -> Self {
        Self {
            moment_id: moment_id.into(),
            userid: userid.into(),
        }
    }
}

wire_out!(GetMomentComments {
    "moment_id" => moment_id,
    "userid" => userid,
});

/// The answer to [`GetMomentComments`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentCommentsResponse {
    /// `comment_list`.
    pub comment_list: Vec<GetMomentCommentsCommentList>,
    /// `like_list`.
    pub like_list: Vec<GetMomentCommentsLikeList>,
}

wire_in!(GetMomentCommentsResponse {
    "comment_list" => comment_list,
    "like_list" => like_list,
});

impl Endpoint for GetMomentComments {
    type Response = GetMomentCommentsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_moment_comments",
        path: "/cgi-bin/externalcontact/get_moment_comments",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `comment_list` of [`GetMomentComments`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentCommentsCommentList {
    /// User id of the member.
    pub userid: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetMomentCommentsCommentList {
    "userid" => userid,
    "external_userid" => external_userid,
    "create_time" => create_time,
});

/// `like_list` of [`GetMomentComments`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentCommentsLikeList {
    /// User id of the member.
    pub userid: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetMomentCommentsLikeList {
    "userid" => userid,
    "external_userid" => external_userid,
    "create_time" => create_time,
});

/// List customers chosen to see a moment (获取客户朋友圈发表时选择的可见范围).
///
/// `POST /cgi-bin/externalcontact/get_moment_customer_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93333) [(2)](https://developer.work.weixin.qq.com/document/path/93443)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMomentCustomerList {
    /// Id of the moment.
    pub moment_id: String,
    /// User id of the member.
    pub userid: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetMomentCustomerList {
    /// Starts with the required members.
    pub fn new(moment_id: impl Into<String>) -> Self {
        Self {
            moment_id: moment_id.into(),
            userid: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// User id of the member.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetMomentCustomerList {
    "moment_id" => moment_id,
    "userid" => userid,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetMomentCustomerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentCustomerListResponse {
    /// `customer_list`.
    pub customer_list: Vec<GetMomentCustomerListCustomerList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetMomentCustomerListResponse {
    "customer_list" => customer_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetMomentCustomerList {
    type Response = GetMomentCustomerListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_moment_customer_list",
        path: "/cgi-bin/externalcontact/get_moment_customer_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `customer_list` of [`GetMomentCustomerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentCustomerListCustomerList {
    /// User id of the member.
    pub userid: String,
    /// External user id of the customer.
    pub external_userid: String,
}

wire_in!(part GetMomentCustomerListCustomerList {
    "userid" => userid,
    "external_userid" => external_userid,
});

/// List moments of the company (获取企业全部的发表列表).
///
/// `POST /cgi-bin/externalcontact/get_moment_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93333) [(2)](https://developer.work.weixin.qq.com/document/path/93443)
///
/// Posts of the last month; ask for longer times in steps.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMomentList {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds, at most a month after the start.
    pub end_time: i64,
    /// User id of who made it.
    pub creator: Option<String>,
    /// 0 by the company, 1 by members, 2 all.
    pub filter_type: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetMomentList {
    /// Starts with the required members.
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            creator: Default::default(),
            filter_type: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// User id of who made it.
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// 0 by the company, 1 by members, 2 all.
    pub fn filter_type(mut self, filter_type: impl Into<i64>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetMomentList {
    "start_time" => start_time,
    "end_time" => end_time,
    "creator" => creator,
    "filter_type" => filter_type,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetMomentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentListResponse {
    /// `moment_list`.
    pub moment_list: Vec<GetMomentListMomentList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetMomentListResponse {
    "moment_list" => moment_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetMomentList {
    type Response = GetMomentListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_moment_list",
        path: "/cgi-bin/externalcontact/get_moment_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `moment_list` of [`GetMomentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentListMomentList {
    /// Id of the moment.
    pub moment_id: String,
    /// User id of who made it.
    pub creator: String,
    /// 0 by the company, 1 by a member.
    pub create_type: i64,
    /// 0 some customers, 1 all.
    pub visible_type: i64,
    /// Text of the message.
    pub text: Option<TextAnswer>,
    /// `image`.
    pub image: Vec<ImageAnswer>,
    /// `video`.
    pub video: Option<GetMomentListMomentListVideo>,
    /// `link`.
    pub link: Option<GetMomentListMomentListLink>,
    /// `location`.
    pub location: Option<GetMomentListLocation>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetMomentListMomentList {
    "moment_id" => moment_id,
    "creator" => creator,
    "create_type" => create_type,
    "visible_type" => visible_type,
    "text" => text,
    "image" => image,
    "video" => video,
    "link" => link,
    "location" => location,
    "create_time" => create_time,
});

/// `image_answer` of [`GetMomentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageAnswer {
    /// Media id of a temporary file or attachment.
    pub media_id: String,
}

wire_in!(part ImageAnswer {
    "media_id" => media_id,
});

/// `moment_list_video` of [`GetMomentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentListMomentListVideo {
    /// Media id of a temporary file or attachment.
    pub media_id: String,
    /// Media id of the picture shown.
    pub thumb_media_id: Option<String>,
}

wire_in!(part GetMomentListMomentListVideo {
    "media_id" => media_id,
    "thumb_media_id" => thumb_media_id,
});

/// `moment_list_link` of [`GetMomentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentListMomentListLink {
    /// `url`.
    pub url: String,
    /// `title`.
    pub title: Option<String>,
}

wire_in!(part GetMomentListMomentListLink {
    "url" => url,
    "title" => title,
});

/// `location` of [`GetMomentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentListLocation {
    /// Degrees of longitude.
    pub longitude: f64,
    /// Degrees of latitude.
    pub latitude: f64,
    /// `name`.
    pub name: Option<String>,
}

wire_in!(part GetMomentListLocation {
    "longitude" => longitude,
    "latitude" => latitude,
    "name" => name,
});

/// List customers who can see a moment (获取客户朋友圈发表后的可见客户列表).
///
/// `POST /cgi-bin/externalcontact/get_moment_send_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93333) [(2)](https://developer.work.weixin.qq.com/document/path/93443)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMomentSendResult {
    /// Id of the moment.
    pub moment_id: String,
    /// User id of the member.
    pub userid: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetMomentSendResult {
    /// Starts with the required members.
    pub fn new(moment_id: impl Into<String>) -> Self {
        Self {
            moment_id: moment_id.into(),
            userid: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// User id of the member.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetMomentSendResult {
    "moment_id" => moment_id,
    "userid" => userid,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetMomentSendResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentSendResultResponse {
    /// `customer_list`.
    pub customer_list: Vec<GetMomentSendResultCustomerList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetMomentSendResultResponse {
    "customer_list" => customer_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetMomentSendResult {
    type Response = GetMomentSendResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_moment_send_result",
        path: "/cgi-bin/externalcontact/get_moment_send_result",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `customer_list` of [`GetMomentSendResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentSendResultCustomerList {
    /// External user id of the customer.
    pub external_userid: String,
}

wire_in!(part GetMomentSendResultCustomerList {
    "external_userid" => external_userid,
});

/// List members posting a moment (获取客户朋友圈企业发表的列表).
///
/// `POST /cgi-bin/externalcontact/get_moment_task`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93333) [(2)](https://developer.work.weixin.qq.com/document/path/93443)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMomentTask {
    /// Id of the moment.
    pub moment_id: String,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetMomentTask {
    /// Starts with the required members.
    pub fn new(moment_id: impl Into<String>) -> Self {
        Self {
            moment_id: moment_id.into(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetMomentTask {
    "moment_id" => moment_id,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentTaskResponse {
    /// `task_list`.
    pub task_list: Vec<GetMomentTaskTaskList>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetMomentTaskResponse {
    "task_list" => task_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetMomentTask {
    type Response = GetMomentTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_moment_task",
        path: "/cgi-bin/externalcontact/get_moment_task",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `task_list` of [`GetMomentTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentTaskTaskList {
    /// User id of the member.
    pub userid: String,
    /// 0 not posted, 1 posted.
    pub publish_status: i64,
}

wire_in!(part GetMomentTaskTaskList {
    "userid" => userid,
    "publish_status" => publish_status,
});

/// Get the result of creating a moments task (获取任务创建结果).
///
/// `POST /cgi-bin/externalcontact/get_moment_task_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95094) [(2)](https://developer.work.weixin.qq.com/document/path/95095)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMomentTaskResult {
    /// Id of the task.
    pub jobid: String,
}

impl GetMomentTaskResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(GetMomentTaskResult {
    "jobid" => jobid,
});

/// The answer to [`GetMomentTaskResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentTaskResultResponse {
    /// `type`.
    pub r#type: String,
    /// 1 started, 2 running, 3 finished.
    pub status: i64,
    /// `result`.
    pub result: GetMomentTaskResultResult,
}

wire_in!(GetMomentTaskResultResponse {
    "type" => r#type,
    "status" => status,
    "result" => result,
});

impl Endpoint for GetMomentTaskResult {
    type Response = GetMomentTaskResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_moment_task_result",
        path: "/cgi-bin/externalcontact/get_moment_task_result",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `result` of [`GetMomentTaskResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentTaskResultResult {
    /// 0 if this one succeeded.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
    /// Id of the moment.
    pub moment_id: String,
    /// `invalid_sender_list`.
    pub invalid_sender_list: Option<GetMomentTaskResultInvalidSenderList>,
    /// `invalid_external_contact_list`.
    pub invalid_external_contact_list: Option<GetMomentTaskResultInvalidExternalContactList>,
}

wire_in!(part GetMomentTaskResultResult {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "moment_id" => moment_id,
    "invalid_sender_list" => invalid_sender_list,
    "invalid_external_contact_list" => invalid_external_contact_list,
});

/// `invalid_sender_list` of [`GetMomentTaskResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentTaskResultInvalidSenderList {
    /// User ids.
    pub user_list: Vec<String>,
    /// Department ids.
    pub department_list: Vec<i64>,
}

wire_in!(part GetMomentTaskResultInvalidSenderList {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// `invalid_external_contact_list` of [`GetMomentTaskResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMomentTaskResultInvalidExternalContactList {
    /// Tag ids.
    pub tag_list: Vec<String>,
}

wire_in!(part GetMomentTaskResultInvalidExternalContactList {
    "tag_list" => tag_list,
});

/// Convert external user ids to the new form (转换客户external_userid).
///
/// `POST /cgi-bin/externalcontact/get_new_external_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95327) [(2)](https://developer.work.weixin.qq.com/document/path/95435)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetNewExternalUserid {
    /// `external_userid_list`.
    pub external_userid_list: Vec<String>,
}

impl GetNewExternalUserid {
    /// Starts with the required members.
    pub fn new(external_userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            external_userid_list: external_userid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetNewExternalUserid {
    "external_userid_list" => external_userid_list,
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
        name: "work.externalcontact.get_new_external_userid",
        path: "/cgi-bin/externalcontact/get_new_external_userid",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `items` of [`GetNewExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNewExternalUseridItems {
    /// External user id of the customer.
    pub external_userid: String,
    /// `new_external_userid`.
    pub new_external_userid: String,
}

wire_in!(part GetNewExternalUseridItems {
    "external_userid" => external_userid,
    "new_external_userid" => new_external_userid,
});

/// Get a product album (获取商品图册).
///
/// `POST /cgi-bin/externalcontact/get_product_album`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95096) [(2)](https://developer.work.weixin.qq.com/document/path/95131)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetProductAlbum {
    /// Id of the album.
    pub product_id: String,
}

impl GetProductAlbum {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(GetProductAlbum {
    "product_id" => product_id,
});

/// The answer to [`GetProductAlbum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductAlbumResponse {
    /// `product`.
    pub product: GetProductAlbumProduct,
}

wire_in!(GetProductAlbumResponse {
    "product" => product,
});

impl Endpoint for GetProductAlbum {
    type Response = GetProductAlbumResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_product_album",
        path: "/cgi-bin/externalcontact/get_product_album",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `product` of [`GetProductAlbum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductAlbumProduct {
    /// Id of the album.
    pub product_id: String,
    /// Description, noted by the member or of the product.
    pub description: String,
    /// Fen.
    pub price: i64,
    /// Number of the product, digits and letters.
    pub product_sn: Option<String>,
    /// At most 9 attachments.
    pub attachments: Vec<AttachmentsAnswer>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetProductAlbumProduct {
    "product_id" => product_id,
    "description" => description,
    "price" => price,
    "product_sn" => product_sn,
    "attachments" => attachments,
    "create_time" => create_time,
});

/// `attachments_answer` of [`GetProductAlbum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttachmentsAnswer {
    /// `type`.
    pub r#type: String,
    /// `image`.
    pub image: Option<ImageAnswer>,
}

wire_in!(part AttachmentsAnswer {
    "type" => r#type,
    "image" => image,
});

/// List product albums (获取商品图册列表).
///
/// `POST /cgi-bin/externalcontact/get_product_album_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95096) [(2)](https://developer.work.weixin.qq.com/document/path/95131)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetProductAlbumList {
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl GetProductAlbumList {
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

wire_out!(GetProductAlbumList {
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetProductAlbumList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductAlbumListResponse {
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
    /// `product_list`.
    pub product_list: Vec<GetProductAlbumListProductList>,
}

wire_in!(GetProductAlbumListResponse {
    "next_cursor" => next_cursor,
    "product_list" => product_list,
});

impl Endpoint for GetProductAlbumList {
    type Response = GetProductAlbumListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_product_album_list",
        path: "/cgi-bin/externalcontact/get_product_album_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `product_list` of [`GetProductAlbumList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductAlbumListProductList {
    /// Id of the album.
    pub product_id: String,
    /// Description, noted by the member or of the product.
    pub description: String,
    /// Fen.
    pub price: i64,
    /// Number of the product, digits and letters.
    pub product_sn: Option<String>,
    /// At most 9 attachments.
    pub attachments: Vec<AttachmentsAnswer>,
}

wire_in!(part GetProductAlbumListProductList {
    "product_id" => product_id,
    "description" => description,
    "price" => price,
    "product_sn" => product_sn,
    "attachments" => attachments,
});

/// List tags of a rule group (获取指定规则组下的企业客户标签).
///
/// `POST /cgi-bin/externalcontact/get_strategy_tag_list`, token in `access_token`.
///
/// [Documentation](https://work.weixin.qq.com/api/doc/90000/90135/94882)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetStrategyTagList {
    /// Id of the rule group.
    pub strategy_id: Option<i64>,
    /// Id of the tag.
    pub tag_id: Option<Vec<String>>,
    /// Id of the tag group.
    pub group_id: Option<Vec<String>>,
}

impl GetStrategyTagList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the rule group.
    pub fn strategy_id(mut self, strategy_id: impl Into<i64>) -> Self {
        self.strategy_id = Some(strategy_id.into());
        self
    }

    /// Id of the tag.
    pub fn tag_id(mut self, tag_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_id = Some(tag_id.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the tag group.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetStrategyTagList {
    "strategy_id" => strategy_id,
    "tag_id" => tag_id,
    "group_id" => group_id,
});

/// The answer to [`GetStrategyTagList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStrategyTagListResponse {
    /// `tag_group`.
    pub tag_group: Vec<GetStrategyTagListAnswerTagGroup>,
}

wire_in!(GetStrategyTagListResponse {
    "tag_group" => tag_group,
});

impl Endpoint for GetStrategyTagList {
    type Response = GetStrategyTagListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_strategy_tag_list",
        path: "/cgi-bin/externalcontact/get_strategy_tag_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_tag_group` of [`GetStrategyTagList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStrategyTagListAnswerTagGroup {
    /// Id of the rule group.
    pub strategy_id: i64,
    /// Id of the tag group.
    pub group_id: String,
    /// Name of the tag group, at most 30 characters.
    pub group_name: String,
    /// Place in the list, larger comes first.
    pub order: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// `tag`.
    pub tag: Vec<GetStrategyTagListTagGroupTag>,
}

wire_in!(part GetStrategyTagListAnswerTagGroup {
    "strategy_id" => strategy_id,
    "group_id" => group_id,
    "group_name" => group_name,
    "order" => order,
    "create_time" => create_time,
    "tag" => tag,
});

/// `tag_group_tag` of [`GetStrategyTagList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStrategyTagListTagGroupTag {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Place in the list, larger comes first.
    pub order: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetStrategyTagListTagGroupTag {
    "id" => id,
    "name" => name,
    "order" => order,
    "create_time" => create_time,
});

/// Get the subscription mode of school notices (获取关注「学校通知」的模式).
///
/// `GET /cgi-bin/externalcontact/get_subscribe_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92318) [(2)](https://developer.work.weixin.qq.com/document/path/92290)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSubscribeMode {}

impl GetSubscribeMode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetSubscribeMode {});

/// The answer to [`GetSubscribeMode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSubscribeModeResponse {
    /// 1 by scanning, 2 by scanning and approval.
    pub subscribe_mode: i64,
}

wire_in!(GetSubscribeModeResponse {
    "subscribe_mode" => subscribe_mode,
});

impl Endpoint for GetSubscribeMode {
    type Response = GetSubscribeModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_subscribe_mode",
        path: "/cgi-bin/externalcontact/get_subscribe_mode",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the QR codes of school notices (获取「学校通知」二维码).
///
/// `GET /cgi-bin/externalcontact/get_subscribe_qr_code`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92320) [(2)](https://developer.work.weixin.qq.com/document/path/92197)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSubscribeQrCode {}

impl GetSubscribeQrCode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetSubscribeQrCode {});

/// The answer to [`GetSubscribeQrCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSubscribeQrCodeResponse {
    /// Address of the code in that size.
    pub qrcode_big: String,
    /// Address of the code in that size.
    pub qrcode_middle: String,
    /// Address of the code in that size.
    pub qrcode_thumb: String,
}

wire_in!(GetSubscribeQrCodeResponse {
    "qrcode_big" => qrcode_big,
    "qrcode_middle" => qrcode_middle,
    "qrcode_thumb" => qrcode_thumb,
});

impl Endpoint for GetSubscribeQrCode {
    type Response = GetSubscribeQrCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_subscribe_qr_code",
        path: "/cgi-bin/externalcontact/get_subscribe_qr_code",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List unassigned customers of members who left (获取待分配的离职成员列表).
///
/// `POST /cgi-bin/externalcontact/get_unassigned_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92124) [(2)](https://developer.work.weixin.qq.com/document/path/92273)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUnassignedList {
    /// Page number, from 0.
    pub page_id: Option<i64>,
    /// Items for a page, at most 1000.
    pub page_size: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetUnassignedList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number, from 0.
    pub fn page_id(mut self, page_id: impl Into<i64>) -> Self {
        self.page_id = Some(page_id.into());
        self
    }

    /// Items for a page, at most 1000.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetUnassignedList {
    "page_id" => page_id,
    "page_size" => page_size,
    "cursor" => cursor,
});

/// The answer to [`GetUnassignedList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUnassignedListResponse {
    /// `info`.
    pub info: Vec<GetUnassignedListInfo>,
    /// Whether this was the last page.
    pub is_last: bool,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(GetUnassignedListResponse {
    "info" => info,
    "is_last" => is_last,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetUnassignedList {
    type Response = GetUnassignedListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_unassigned_list",
        path: "/cgi-bin/externalcontact/get_unassigned_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `info` of [`GetUnassignedList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUnassignedListInfo {
    /// User id of the member who gives the customers away.
    pub handover_userid: String,
    /// External user id of the customer.
    pub external_userid: String,
    /// Unix seconds.
    pub dimission_time: i64,
}

wire_in!(part GetUnassignedListInfo {
    "handover_userid" => handover_userid,
    "external_userid" => external_userid,
    "dimission_time" => dimission_time,
});

/// Get customer contact statistics (获取「联系客户统计」数据).
///
/// `POST /cgi-bin/externalcontact/get_user_behavior_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92132) [(2)](https://developer.work.weixin.qq.com/document/path/92275)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserBehaviorData {
    /// Unix seconds of the first day, of the last 180 days.
    pub start_time: i64,
    /// Unix seconds of the last day, at most 30 days after the first.
    pub end_time: i64,
    /// User id of the member.
    pub userid: Option<Vec<String>>,
    /// Department ids.
    pub partyid: Option<Vec<i64>>,
}

impl GetUserBehaviorData {
    /// Starts with the required members.
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            userid: Default::default(),
            partyid: Default::default(),
        }
    }

    /// User id of the member.
    pub fn userid(mut self, userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    pub fn partyid(mut self, partyid: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.partyid = Some(partyid.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetUserBehaviorData {
    "start_time" => start_time,
    "end_time" => end_time,
    "userid" => userid,
    "partyid" => partyid,
});

/// The answer to [`GetUserBehaviorData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserBehaviorDataResponse {
    /// `behavior_data`.
    pub behavior_data: Vec<GetUserBehaviorDataBehaviorData>,
}

wire_in!(GetUserBehaviorDataResponse {
    "behavior_data" => behavior_data,
});

impl Endpoint for GetUserBehaviorData {
    type Response = GetUserBehaviorDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.get_user_behavior_data",
        path: "/cgi-bin/externalcontact/get_user_behavior_data",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `behavior_data` of [`GetUserBehaviorData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserBehaviorDataBehaviorData {
    /// Unix seconds.
    pub stat_time: i64,
    /// Chats of members with customers.
    pub chat_cnt: i64,
    /// Messages sent by members.
    pub message_cnt: i64,
    /// Percent of chats that were replied to.
    pub reply_percentage: Option<f64>,
    /// Minutes to the first reply.
    pub avg_reply_time: Option<i64>,
    /// Customers who deleted or blocked a member.
    pub negative_feedback_cnt: i64,
    /// Requests sent by members.
    pub new_apply_cnt: i64,
    /// Customers added.
    pub new_contact_cnt: i64,
}

wire_in!(part GetUserBehaviorDataBehaviorData {
    "stat_time" => stat_time,
    "chat_cnt" => chat_cnt,
    "message_cnt" => message_cnt,
    "reply_percentage" => reply_percentage,
    "avg_reply_time" => avg_reply_time,
    "negative_feedback_cnt" => negative_feedback_cnt,
    "new_apply_cnt" => new_apply_cnt,
    "new_contact_cnt" => new_contact_cnt,
});

/// List customers of a member (获取客户列表).
///
/// `GET /cgi-bin/externalcontact/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92113) [(2)](https://developer.work.weixin.qq.com/document/path/92264)
///
/// # Errors
///
/// - `84061`: no external contact relation
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// User id of the member.
    pub userid: String,
}

impl List {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(List {
    "userid" => userid,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// External user id of the customer.
    pub external_userid: Vec<String>,
}

wire_in!(ListResponse {
    "external_userid" => external_userid,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.list",
        path: "/cgi-bin/externalcontact/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List contact ways (获取企业已配置的「联系我」列表).
///
/// `POST /cgi-bin/externalcontact/list_contact_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92228) [(2)](https://developer.work.weixin.qq.com/document/path/96348)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListContactWay {
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl ListContactWay {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(ListContactWay {
    "start_time" => start_time,
    "end_time" => end_time,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`ListContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactWayResponse {
    /// `contact_way`.
    pub contact_way: Vec<ListContactWayContactWay>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(ListContactWayResponse {
    "contact_way" => contact_way,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListContactWay {
    type Response = ListContactWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.list_contact_way",
        path: "/cgi-bin/externalcontact/list_contact_way",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `contact_way` of [`ListContactWay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactWayContactWay {
    /// Id of the contact way.
    pub config_id: String,
}

wire_in!(part ListContactWayContactWay {
    "config_id" => config_id,
});

/// Tag a customer (编辑客户企业标签).
///
/// `POST /cgi-bin/externalcontact/mark_tag`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92118) [(2)](https://developer.work.weixin.qq.com/document/path/92697)
///
/// Only tags of the company; give tags to add or tags to remove.
///
/// # Errors
///
/// - `40068`: tag id missing or unknown
/// - `84061`: no external contact relation
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MarkTag {
    /// User id of the member.
    pub userid: String,
    /// External user id of the customer.
    pub external_userid: String,
    /// Tag ids to add.
    pub add_tag: Option<Vec<String>>,
    /// Tag ids to remove.
    pub remove_tag: Option<Vec<String>>,
}

impl MarkTag {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>, external_userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            external_userid: external_userid.into(),
            add_tag: Default::default(),
            remove_tag: Default::default(),
        }
    }

    /// Tag ids to add.
    pub fn add_tag(mut self, add_tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.add_tag = Some(add_tag.into_iter().map(Into::into).collect());
        self
    }

    /// Tag ids to remove.
    pub fn remove_tag(mut self, remove_tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.remove_tag = Some(remove_tag.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(MarkTag {
    "userid" => userid,
    "external_userid" => external_userid,
    "add_tag" => add_tag,
    "remove_tag" => remove_tag,
});

/// The answer to [`MarkTag`].
pub type MarkTagResponse = yizhan_core::Done;

impl Endpoint for MarkTag {
    type Response = MarkTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.mark_tag",
        path: "/cgi-bin/externalcontact/mark_tag",
        ..Operation::usual(Product::Work)
    };
}

/// Send a school notice (发送「学校通知」).
///
/// `POST /cgi-bin/externalcontact/message/send`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91609) [(2)](https://developer.work.weixin.qq.com/document/path/92321) [(3)](https://developer.work.weixin.qq.com/document/path/92291)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MessageSend {
    /// External user ids of parents.
    pub to_external_user: Option<Vec<String>>,
    /// User ids of parents.
    pub to_parent_userid: Option<Vec<String>>,
    /// User ids of students.
    pub to_student_userid: Option<Vec<String>>,
    /// Department ids.
    pub to_party: Option<Vec<i64>>,
    /// Whether all parents get it.
    pub toall: Option<bool>,
    /// Kind of the attachment or message.
    pub msgtype: String,
    /// Text of the message.
    pub text: Option<Text>,
    /// `image`.
    pub image: Option<Image>,
    /// `voice`.
    pub voice: Option<MessageSendVoice>,
    /// `video`.
    pub video: Option<MessageSendVideo2>,
    /// `file`.
    pub file: Option<File>,
    /// `textcard`.
    pub textcard: Option<MessageSendTextcard>,
    /// `news`.
    pub news: Option<MessageSendNews>,
    /// `mpnews`.
    pub mpnews: Option<MessageSendMpnews>,
    /// `miniprogram`.
    pub miniprogram: Option<MessageSendMiniprogram2>,
    /// Id of the application; needed by suite apps.
    pub agentid: Option<i64>,
    /// Whether ids in the text are replaced by names.
    pub enable_id_trans: Option<bool>,
    /// Whether repeated messages are dropped.
    pub enable_duplicate_check: Option<bool>,
    /// Seconds within which messages count as repeated, 1800 if absent, at most 4 hours.
    pub duplicate_check_interval: Option<i64>,
}

impl MessageSend {
    /// Starts with the required members.
    pub fn new(msgtype: impl Into<String>) -> Self {
        Self {
            to_external_user: Default::default(),
            to_parent_userid: Default::default(),
            to_student_userid: Default::default(),
            to_party: Default::default(),
            toall: Default::default(),
            msgtype: msgtype.into(),
            text: Default::default(),
            image: Default::default(),
            voice: Default::default(),
            video: Default::default(),
            file: Default::default(),
            textcard: Default::default(),
            news: Default::default(),
            mpnews: Default::default(),
            miniprogram: Default::default(),
            agentid: Default::default(),
            enable_id_trans: Default::default(),
            enable_duplicate_check: Default::default(),
            duplicate_check_interval: Default::default(),
        }
    }

    /// External user ids of parents.
    pub fn to_external_user(
        mut self,
        to_external_user: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_external_user = Some(to_external_user.into_iter().map(Into::into).collect());
        self
    }

    /// User ids of parents.
    pub fn to_parent_userid(
        mut self,
        to_parent_userid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_parent_userid = Some(to_parent_userid.into_iter().map(Into::into).collect());
        self
    }

    /// User ids of students.
    pub fn to_student_userid(
        mut self,
        to_student_userid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_student_userid = Some(to_student_userid.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    pub fn to_party(mut self, to_party: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.to_party = Some(to_party.into_iter().map(Into::into).collect());
        self
    }

    /// Whether all parents get it.
    pub fn toall(mut self, toall: impl Into<bool>) -> Self {
        self.toall = Some(toall.into());
        self
    }

    /// Text of the message.
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
    pub fn voice(mut self, voice: impl Into<MessageSendVoice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// `video`.
    pub fn video(mut self, video: impl Into<MessageSendVideo2>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// `file`.
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// `textcard`.
    pub fn textcard(mut self, textcard: impl Into<MessageSendTextcard>) -> Self {
        self.textcard = Some(textcard.into());
        self
    }

    /// `news`.
    pub fn news(mut self, news: impl Into<MessageSendNews>) -> Self {
        self.news = Some(news.into());
        self
    }

    /// `mpnews`.
    pub fn mpnews(mut self, mpnews: impl Into<MessageSendMpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// `miniprogram`.
    pub fn miniprogram(mut self, miniprogram: impl Into<MessageSendMiniprogram2>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// Id of the application; needed by suite apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Whether ids in the text are replaced by names.
    pub fn enable_id_trans(mut self, enable_id_trans: impl Into<bool>) -> Self {
        self.enable_id_trans = Some(enable_id_trans.into());
        self
    }

    /// Whether repeated messages are dropped.
    pub fn enable_duplicate_check(mut self, enable_duplicate_check: impl Into<bool>) -> Self {
        self.enable_duplicate_check = Some(enable_duplicate_check.into());
        self
    }

    /// Seconds within which messages count as repeated, 1800 if absent, at most 4 hours.
    pub fn duplicate_check_interval(mut self, duplicate_check_interval: impl Into<i64>) -> Self {
        self.duplicate_check_interval = Some(duplicate_check_interval.into());
        self
    }
}

wire_out!(MessageSend {
    "to_external_user" => to_external_user,
    "to_parent_userid" => to_parent_userid,
    "to_student_userid" => to_student_userid,
    "to_party" => to_party,
    "msgtype" => msgtype,
    "text" => text,
    "image" => image,
    "voice" => voice,
    "video" => video,
    "file" => file,
    "textcard" => textcard,
    "news" => news,
    "mpnews" => mpnews,
    "miniprogram" => miniprogram,
    "agentid" => agentid,
    "duplicate_check_interval" => duplicate_check_interval,
} via {
    "toall" => toall: yizhan_core::wire::BoolAsInt,
    "enable_id_trans" => enable_id_trans: yizhan_core::wire::BoolAsInt,
    "enable_duplicate_check" => enable_duplicate_check: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendResponse {
    /// `invalid_external_user`.
    pub invalid_external_user: Vec<String>,
    /// `invalid_parent_userid`.
    pub invalid_parent_userid: Vec<String>,
    /// `invalid_student_userid`.
    pub invalid_student_userid: Vec<String>,
    /// `invalid_party`.
    pub invalid_party: Vec<i64>,
}

wire_in!(MessageSendResponse {
    "invalid_external_user" => invalid_external_user,
    "invalid_parent_userid" => invalid_parent_userid,
    "invalid_student_userid" => invalid_student_userid,
    "invalid_party" => invalid_party,
});

impl Endpoint for MessageSend {
    type Response = MessageSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.message_send",
        path: "/cgi-bin/externalcontact/message/send",
        ..Operation::usual(Product::Work)
    };
}

/// `voice` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendVoice {
    /// Media id of a temporary file or attachment.
    pub media_id: String,
}

impl MessageSendVoice {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part MessageSendVoice {
    "media_id" => media_id,
});

/// `video_2` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendVideo2 {
    /// Media id of a temporary file or attachment.
    pub media_id: String,
    /// `title`.
    pub title: Option<String>,
    /// Description, noted by the member or of the product.
    pub description: Option<String>,
}

impl MessageSendVideo2 {
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

    /// Description, noted by the member or of the product.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(part MessageSendVideo2 {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// `textcard` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendTextcard {
    /// `url`.
    pub url: String,
    /// `title`.
    pub title: String,
    /// Description, noted by the member or of the product.
    pub description: String,
    /// Text of the button, at most 4 characters.
    pub btntxt: Option<String>,
}

impl MessageSendTextcard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            description: description.into(),
            btntxt: Default::default(),
        }
    }

    /// Text of the button, at most 4 characters.
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }
}

wire_out!(part MessageSendTextcard {
    "url" => url,
    "title" => title,
    "description" => description,
    "btntxt" => btntxt,
});

/// `news` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendNews {
    /// 1 to 8 articles.
    pub articles: Vec<MessageSendArticles>,
}

impl MessageSendNews {
    /// Starts with the required members.
    #[must_use]
    pub fn new(articles: impl IntoIterator<Item = impl Into<MessageSendArticles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part MessageSendNews {
    "articles" => articles,
});

/// `articles` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendArticles {
    /// `url`.
    pub url: String,
    /// `title`.
    pub title: String,
    /// Description, noted by the member or of the product.
    pub description: Option<String>,
    /// Address of the picture.
    pub picurl: Option<String>,
    /// Text of the button, at most 4 characters.
    pub btntxt: Option<String>,
    /// App id of the mini program, which must be bound to the application.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
}

impl MessageSendArticles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            description: Default::default(),
            picurl: Default::default(),
            btntxt: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
        }
    }

    /// Description, noted by the member or of the product.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Address of the picture.
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }

    /// Text of the button, at most 4 characters.
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }

    /// App id of the mini program, which must be bound to the application.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page of the mini program.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part MessageSendArticles {
    "url" => url,
    "title" => title,
    "description" => description,
    "picurl" => picurl,
    "btntxt" => btntxt,
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `mpnews` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendMpnews {
    /// 1 to 8 articles.
    pub articles: Vec<MessageSendMpnewsArticles>,
}

impl MessageSendMpnews {
    /// Starts with the required members.
    #[must_use]
    pub fn new(articles: impl IntoIterator<Item = impl Into<MessageSendMpnewsArticles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part MessageSendMpnews {
    "articles" => articles,
});

/// `mpnews_articles` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendMpnewsArticles {
    /// `url`.
    pub url: String,
    /// `title`.
    pub title: String,
    /// Summary of the article.
    pub digest: Option<String>,
    /// `author`.
    pub author: Option<String>,
    /// `content`.
    pub content: String,
    /// Page that opens with read more.
    pub content_source_url: Option<String>,
    /// Media id of the picture shown.
    pub thumb_media_id: Option<String>,
}

impl MessageSendMpnewsArticles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        title: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            digest: Default::default(),
            author: Default::default(),
            content: content.into(),
            content_source_url: Default::default(),
            thumb_media_id: Default::default(),
        }
    }

    /// Summary of the article.
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Page that opens with read more.
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Media id of the picture shown.
    #[must_use]
    pub fn thumb_media_id(mut self, thumb_media_id: impl Into<String>) -> Self {
        self.thumb_media_id = Some(thumb_media_id.into());
        self
    }
}

wire_out!(part MessageSendMpnewsArticles {
    "url" => url,
    "title" => title,
    "digest" => digest,
    "author" => author,
    "content" => content,
    "content_source_url" => content_source_url,
    "thumb_media_id" => thumb_media_id,
});

/// `miniprogram_2` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendMiniprogram2 {
    /// App id of the mini program, which must be bound to the application.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
    /// `title`.
    pub title: Option<String>,
    /// Media id of the picture shown.
    pub thumb_media_id: Option<String>,
}

impl MessageSendMiniprogram2 {
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

wire_out!(part MessageSendMiniprogram2 {
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
    "thumb_media_id" => thumb_media_id,
});

/// Convert an open group id to a customer group id (客户群opengid转换).
///
/// `POST /cgi-bin/externalcontact/opengid_to_chatid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94822)
///
/// The group must belong to a member in the visible scope.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpengidToChatId {
    /// Id of the group from the client.
    pub opengid: String,
}

impl OpengidToChatId {
    /// Starts with the required members.
    pub fn new(opengid: impl Into<String>) -> Self {
        Self {
            opengid: opengid.into(),
        }
    }
}

wire_out!(OpengidToChatId {
    "opengid" => opengid,
});

/// The answer to [`OpengidToChatId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpengidToChatIdResponse {
    /// Id of the customer group.
    pub chat_id: String,
}

wire_in!(OpengidToChatIdResponse {
    "chat_id" => chat_id,
});

impl Endpoint for OpengidToChatId {
    type Response = OpengidToChatIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.opengid_to_chat_id",
        path: "/cgi-bin/externalcontact/opengid_to_chatid",
        ..Operation::usual(Product::Work)
    };
}

/// Change the remark of a customer (修改客户备注信息).
///
/// `POST /cgi-bin/externalcontact/remark`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92994) [(2)](https://developer.work.weixin.qq.com/document/path/92694)
///
/// Only the given members change; remark_mobiles replaces the old numbers, one empty string clears them.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Remark {
    /// User id of the member.
    pub userid: String,
    /// External user id of the customer.
    pub external_userid: String,
    /// Note of the member.
    pub remark: Option<String>,
    /// Company noted by the member.
    pub remark_company: Option<String>,
    /// Phone numbers noted by the member.
    pub remark_mobiles: Option<Vec<String>>,
    /// Media id of a picture.
    pub remark_pic_mediaid: Option<String>,
    /// Description, noted by the member or of the product.
    pub description: Option<String>,
}

impl Remark {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>, external_userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            external_userid: external_userid.into(),
            remark: Default::default(),
            remark_company: Default::default(),
            remark_mobiles: Default::default(),
            remark_pic_mediaid: Default::default(),
            description: Default::default(),
        }
    }

    /// Note of the member.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Company noted by the member.
    pub fn remark_company(mut self, remark_company: impl Into<String>) -> Self {
        self.remark_company = Some(remark_company.into());
        self
    }

    /// Phone numbers noted by the member.
    pub fn remark_mobiles(
        mut self,
        remark_mobiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remark_mobiles = Some(remark_mobiles.into_iter().map(Into::into).collect());
        self
    }

    /// Media id of a picture.
    pub fn remark_pic_mediaid(mut self, remark_pic_mediaid: impl Into<String>) -> Self {
        self.remark_pic_mediaid = Some(remark_pic_mediaid.into());
        self
    }

    /// Description, noted by the member or of the product.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(Remark {
    "userid" => userid,
    "external_userid" => external_userid,
    "remark" => remark,
    "remark_company" => remark_company,
    "remark_mobiles" => remark_mobiles,
    "remark_pic_mediaid" => remark_pic_mediaid,
    "description" => description,
});

/// The answer to [`Remark`].
pub type RemarkResponse = yizhan_core::Done;

impl Endpoint for Remark {
    type Response = RemarkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.remark",
        path: "/cgi-bin/externalcontact/remark",
        ..Operation::usual(Product::Work)
    };
}

/// Remind members to send (提醒成员群发).
///
/// `POST /cgi-bin/externalcontact/remind_groupmsg_send`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97610)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RemindGroupmsgSend {
    /// Id of the group sending task.
    pub msgid: String,
}

impl RemindGroupmsgSend {
    /// Starts with the required members.
    pub fn new(msgid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
        }
    }
}

wire_out!(RemindGroupmsgSend {
    "msgid" => msgid,
});

/// The answer to [`RemindGroupmsgSend`].
pub type RemindGroupmsgSendResponse = yizhan_core::Done;

impl Endpoint for RemindGroupmsgSend {
    type Response = RemindGroupmsgSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.remind_groupmsg_send",
        path: "/cgi-bin/externalcontact/remind_groupmsg_send",
        ..Operation::usual(Product::Work)
    };
}

/// Reassign customers of a member who left (分配离职成员的客户).
///
/// `POST /cgi-bin/externalcontact/resigned/transfer_customer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94081) [(2)](https://developer.work.weixin.qq.com/document/path/94100)
///
/// Members must have left; customers change after 24 hours.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResignedTransferCustomer {
    /// User id of the member who gives the customers away.
    pub handover_userid: String,
    /// User id of the member who takes them over.
    pub takeover_userid: String,
    /// External user id of the customer.
    pub external_userid: Vec<String>,
    /// Message to the customer, at most 200 characters.
    pub transfer_success_msg: Option<String>,
}

impl ResignedTransferCustomer {
    /// Starts with the required members.
    pub fn new(
        handover_userid: impl Into<String>,
        takeover_userid: impl Into<String>,
        external_userid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            external_userid: external_userid.into_iter().map(Into::into).collect(),
            transfer_success_msg: Default::default(),
        }
    }

    /// Message to the customer, at most 200 characters.
    pub fn transfer_success_msg(mut self, transfer_success_msg: impl Into<String>) -> Self {
        self.transfer_success_msg = Some(transfer_success_msg.into());
        self
    }
}

wire_out!(ResignedTransferCustomer {
    "handover_userid" => handover_userid,
    "takeover_userid" => takeover_userid,
    "external_userid" => external_userid,
    "transfer_success_msg" => transfer_success_msg,
});

/// The answer to [`ResignedTransferCustomer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResignedTransferCustomerResponse {
    /// `customer`.
    pub customer: Vec<Customer>,
}

wire_in!(ResignedTransferCustomerResponse {
    "customer" => customer,
});

impl Endpoint for ResignedTransferCustomer {
    type Response = ResignedTransferCustomerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.resigned_transfer_customer",
        path: "/cgi-bin/externalcontact/resigned/transfer_customer",
        ..Operation::usual(Product::Work)
    };
}

/// `customer` of [`ResignedTransferCustomer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Customer {
    /// 0 if this one succeeded.
    pub errcode: i64,
    /// External user id of the customer.
    pub external_userid: String,
}

wire_in!(part Customer {
    "errcode" => errcode,
    "external_userid" => external_userid,
});

/// Get the reassignment of a departed member's customers (查询离职客户接替状态).
///
/// `POST /cgi-bin/externalcontact/resigned/transfer_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94082) [(2)](https://developer.work.weixin.qq.com/document/path/94101)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResignedTransferResult {
    /// User id of the member who gives the customers away.
    pub handover_userid: String,
    /// User id of the member who takes them over.
    pub takeover_userid: String,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl ResignedTransferResult {
    /// Starts with the required members.
    pub fn new(handover_userid: impl Into<String>, takeover_userid: impl Into<String>) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            cursor: Default::default(),
        }
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(ResignedTransferResult {
    "handover_userid" => handover_userid,
    "takeover_userid" => takeover_userid,
    "cursor" => cursor,
});

/// The answer to [`ResignedTransferResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResignedTransferResultResponse {
    /// `customer`.
    pub customer: Vec<ResignedTransferResultAnswerCustomer>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(ResignedTransferResultResponse {
    "customer" => customer,
    "next_cursor" => next_cursor,
});

impl Endpoint for ResignedTransferResult {
    type Response = ResignedTransferResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.resigned_transfer_result",
        path: "/cgi-bin/externalcontact/resigned/transfer_result",
        ..Operation::usual(Product::Work)
    };
}

/// `answer_customer` of [`ResignedTransferResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResignedTransferResultAnswerCustomer {
    /// 1 done, 2 waiting, 3 refused by the customer, 4 the new member has too many customers, 5 no record.
    pub status: i64,
    /// External user id of the customer.
    pub external_userid: String,
    /// Unix seconds.
    pub takeover_time: Option<i64>,
}

wire_in!(part ResignedTransferResultAnswerCustomer {
    "status" => status,
    "external_userid" => external_userid,
    "takeover_time" => takeover_time,
});

/// Send a welcome message to a new customer (发送新客户欢迎语).
///
/// `POST /cgi-bin/externalcontact/send_welcome_msg`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92137) [(2)](https://developer.work.weixin.qq.com/document/path/92599)
///
/// Text or attachments, within 20 seconds of the add event; only one application can answer.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendWelcomeMsg {
    /// Code from the add event, valid for 20 seconds and once.
    pub welcome_code: String,
    /// Text of the message.
    pub text: Option<Text>,
    /// At most 9 attachments.
    pub attachments: Option<Vec<Attachments>>,
}

impl SendWelcomeMsg {
    /// Starts with the required members.
    pub fn new(welcome_code: impl Into<String>) -> Self {
        Self {
            welcome_code: welcome_code.into(),
            text: Default::default(),
            attachments: Default::default(),
        }
    }

    /// Text of the message.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// At most 9 attachments.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachments>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SendWelcomeMsg {
    "welcome_code" => welcome_code,
    "text" => text,
    "attachments" => attachments,
});

/// The answer to [`SendWelcomeMsg`].
pub type SendWelcomeMsgResponse = yizhan_core::Done;

impl Endpoint for SendWelcomeMsg {
    type Response = SendWelcomeMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.send_welcome_msg",
        path: "/cgi-bin/externalcontact/send_welcome_msg",
        ..Operation::usual(Product::Work)
    };
}

/// Set the subscription mode of school notices (设置关注「学校通知」的模式).
///
/// `POST /cgi-bin/externalcontact/set_subscribe_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92318) [(2)](https://developer.work.weixin.qq.com/document/path/92290)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetSubscribeMode {
    /// 1 by scanning, 2 by scanning and approval.
    pub subscribe_mode: i64,
}

impl SetSubscribeMode {
    /// Starts with the required members.
    pub fn new(subscribe_mode: impl Into<i64>) -> Self {
        Self {
            subscribe_mode: subscribe_mode.into(),
        }
    }
}

wire_out!(SetSubscribeMode {
    "subscribe_mode" => subscribe_mode,
});

/// The answer to [`SetSubscribeMode`].
pub type SetSubscribeModeResponse = yizhan_core::Done;

impl Endpoint for SetSubscribeMode {
    type Response = SetSubscribeModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.set_subscribe_mode",
        path: "/cgi-bin/externalcontact/set_subscribe_mode",
        ..Operation::usual(Product::Work)
    };
}

/// Convert an own external user id to a service external user id (代开发应用external_userid转换).
///
/// `POST /cgi-bin/externalcontact/to_service_external_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95195)
///
/// For customised apps of service providers.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ToServiceExternalUserid {
    /// External user id of the customer.
    pub external_userid: String,
}

impl ToServiceExternalUserid {
    /// Starts with the required members.
    pub fn new(external_userid: impl Into<String>) -> Self {
        Self {
            external_userid: external_userid.into(),
        }
    }
}

wire_out!(ToServiceExternalUserid {
    "external_userid" => external_userid,
});

/// The answer to [`ToServiceExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ToServiceExternalUseridResponse {
    /// External user id of the customer.
    pub external_userid: String,
}

wire_in!(ToServiceExternalUseridResponse {
    "external_userid" => external_userid,
});

impl Endpoint for ToServiceExternalUserid {
    type Response = ToServiceExternalUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.to_service_external_userid",
        path: "/cgi-bin/externalcontact/to_service_external_userid",
        ..Operation::usual(Product::Work)
    };
}

/// Reassign customers of a working member (分配在职成员的客户).
///
/// `POST /cgi-bin/externalcontact/transfer_customer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92125) [(2)](https://developer.work.weixin.qq.com/document/path/94096)
///
/// Customers change after 24 hours unless they refuse. A customer can be passed on twice within 90 days.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TransferCustomer {
    /// User id of the member who gives the customers away.
    pub handover_userid: String,
    /// User id of the member who takes them over.
    pub takeover_userid: String,
    /// External user id of the customer.
    pub external_userid: Vec<String>,
    /// Message to the customer, at most 200 characters.
    pub transfer_success_msg: Option<String>,
}

impl TransferCustomer {
    /// Starts with the required members.
    pub fn new(
        handover_userid: impl Into<String>,
        takeover_userid: impl Into<String>,
        external_userid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            external_userid: external_userid.into_iter().map(Into::into).collect(),
            transfer_success_msg: Default::default(),
        }
    }

    /// Message to the customer, at most 200 characters.
    pub fn transfer_success_msg(mut self, transfer_success_msg: impl Into<String>) -> Self {
        self.transfer_success_msg = Some(transfer_success_msg.into());
        self
    }
}

wire_out!(TransferCustomer {
    "handover_userid" => handover_userid,
    "takeover_userid" => takeover_userid,
    "external_userid" => external_userid,
    "transfer_success_msg" => transfer_success_msg,
});

/// The answer to [`TransferCustomer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TransferCustomerResponse {
    /// `customer`.
    pub customer: Vec<Customer>,
}

wire_in!(TransferCustomerResponse {
    "customer" => customer,
});

impl Endpoint for TransferCustomer {
    type Response = TransferCustomerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.transfer_customer",
        path: "/cgi-bin/externalcontact/transfer_customer",
        ..Operation::usual(Product::Work)
    };
}

/// Get the reassignment of a working member's customers (查询客户接替状态).
///
/// `POST /cgi-bin/externalcontact/transfer_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94088) [(2)](https://developer.work.weixin.qq.com/document/path/94097)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TransferResult {
    /// User id of the member who gives the customers away.
    pub handover_userid: String,
    /// User id of the member who takes them over.
    pub takeover_userid: String,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl TransferResult {
    /// Starts with the required members.
    pub fn new(handover_userid: impl Into<String>, takeover_userid: impl Into<String>) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            cursor: Default::default(),
        }
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(TransferResult {
    "handover_userid" => handover_userid,
    "takeover_userid" => takeover_userid,
    "cursor" => cursor,
});

/// The answer to [`TransferResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TransferResultResponse {
    /// `customer`.
    pub customer: Vec<TransferResultAnswerCustomer>,
    /// Cursor of the next page, empty at the end.
    pub next_cursor: Option<String>,
}

wire_in!(TransferResultResponse {
    "customer" => customer,
    "next_cursor" => next_cursor,
});

impl Endpoint for TransferResult {
    type Response = TransferResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.transfer_result",
        path: "/cgi-bin/externalcontact/transfer_result",
        ..Operation::usual(Product::Work)
    };
}

/// `answer_customer` of [`TransferResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TransferResultAnswerCustomer {
    /// 1 done, 2 waiting, 3 refused by the customer, 4 the new member has too many customers, 5 no record.
    pub status: i64,
    /// External user id of the customer.
    pub external_userid: String,
    /// Unix seconds.
    pub takeover_time: Option<i64>,
}

wire_in!(part TransferResultAnswerCustomer {
    "status" => status,
    "external_userid" => external_userid,
    "takeover_time" => takeover_time,
});

/// Convert a union id to an external user id (unionid转换为第三方external_userid).
///
/// `POST /cgi-bin/externalcontact/unionid_to_external_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93274)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnionidToExternalUserid {
    /// Union id of the customer, if a developer account is bound.
    pub unionid: String,
}

impl UnionidToExternalUserid {
    /// Starts with the required members.
    pub fn new(unionid: impl Into<String>) -> Self {
        Self {
            unionid: unionid.into(),
        }
    }
}

wire_out!(UnionidToExternalUserid {
    "unionid" => unionid,
});

/// The answer to [`UnionidToExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUseridResponse {
    /// External user id of the customer.
    pub external_userid: String,
}

wire_in!(UnionidToExternalUseridResponse {
    "external_userid" => external_userid,
});

impl Endpoint for UnionidToExternalUserid {
    type Response = UnionidToExternalUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.unionid_to_external_userid",
        path: "/cgi-bin/externalcontact/unionid_to_external_userid",
        ..Operation::usual(Product::Work)
    };
}

/// Update a contact way (更新企业已配置的「联系我」方式).
///
/// `POST /cgi-bin/externalcontact/update_contact_way`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92228) [(2)](https://developer.work.weixin.qq.com/document/path/96348)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateContactWay {
    /// Id of the contact way.
    pub config_id: String,
    /// Look of the button in the mini program, 1 to 3.
    pub style: Option<i64>,
    /// Note of the member.
    pub remark: Option<String>,
    /// Whether customers are added without confirmation.
    pub skip_verify: Option<bool>,
    /// Own text that marks the channel, at most 30 characters, repeated in the add event.
    pub state: Option<String>,
    /// `user`.
    pub user: Option<Vec<String>>,
    /// Department ids.
    pub party: Option<Vec<i64>>,
    /// Whether it starts a temporary chat.
    pub is_temp: Option<bool>,
    /// Seconds until the code of a temporary chat expires, 7 days if absent, at most 14 days.
    pub expires_in: Option<i64>,
    /// Seconds until the temporary chat ends after adding, 24 hours if absent, at most 14 days.
    pub chat_expires_in: Option<i64>,
    /// Union id of the customer, if a developer account is bound.
    pub unionid: Option<String>,
    /// Whether a customer can be added by one member only.
    pub is_exclusive: Option<bool>,
    /// Whether the source is marked.
    pub mark_source: Option<bool>,
    /// Message sent at the end of a temporary chat.
    pub conclusions: Option<Conclusions>,
}

impl UpdateContactWay {
    /// Starts with the required members.
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
            style: Default::default(),
            remark: Default::default(),
            skip_verify: Default::default(),
            state: Default::default(),
            user: Default::default(),
            party: Default::default(),
            is_temp: Default::default(),
            expires_in: Default::default(),
            chat_expires_in: Default::default(),
            unionid: Default::default(),
            is_exclusive: Default::default(),
            mark_source: Default::default(),
            conclusions: Default::default(),
        }
    }

    /// Look of the button in the mini program, 1 to 3.
    pub fn style(mut self, style: impl Into<i64>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Note of the member.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Whether customers are added without confirmation.
    pub fn skip_verify(mut self, skip_verify: impl Into<bool>) -> Self {
        self.skip_verify = Some(skip_verify.into());
        self
    }

    /// Own text that marks the channel, at most 30 characters, repeated in the add event.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// `user`.
    pub fn user(mut self, user: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    pub fn party(mut self, party: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.party = Some(party.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it starts a temporary chat.
    pub fn is_temp(mut self, is_temp: impl Into<bool>) -> Self {
        self.is_temp = Some(is_temp.into());
        self
    }

    /// Seconds until the code of a temporary chat expires, 7 days if absent, at most 14 days.
    pub fn expires_in(mut self, expires_in: impl Into<i64>) -> Self {
        self.expires_in = Some(expires_in.into());
        self
    }

    /// Seconds until the temporary chat ends after adding, 24 hours if absent, at most 14 days.
    pub fn chat_expires_in(mut self, chat_expires_in: impl Into<i64>) -> Self {
        self.chat_expires_in = Some(chat_expires_in.into());
        self
    }

    /// Union id of the customer, if a developer account is bound.
    pub fn unionid(mut self, unionid: impl Into<String>) -> Self {
        self.unionid = Some(unionid.into());
        self
    }

    /// Whether a customer can be added by one member only.
    pub fn is_exclusive(mut self, is_exclusive: impl Into<bool>) -> Self {
        self.is_exclusive = Some(is_exclusive.into());
        self
    }

    /// Whether the source is marked.
    pub fn mark_source(mut self, mark_source: impl Into<bool>) -> Self {
        self.mark_source = Some(mark_source.into());
        self
    }

    /// Message sent at the end of a temporary chat.
    pub fn conclusions(mut self, conclusions: impl Into<Conclusions>) -> Self {
        self.conclusions = Some(conclusions.into());
        self
    }
}

wire_out!(UpdateContactWay {
    "config_id" => config_id,
    "style" => style,
    "remark" => remark,
    "skip_verify" => skip_verify,
    "state" => state,
    "user" => user,
    "party" => party,
    "is_temp" => is_temp,
    "expires_in" => expires_in,
    "chat_expires_in" => chat_expires_in,
    "unionid" => unionid,
    "is_exclusive" => is_exclusive,
    "mark_source" => mark_source,
    "conclusions" => conclusions,
});

/// The answer to [`UpdateContactWay`].
pub type UpdateContactWayResponse = yizhan_core::Done;

impl Endpoint for UpdateContactWay {
    type Response = UpdateContactWayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.update_contact_way",
        path: "/cgi-bin/externalcontact/update_contact_way",
        ..Operation::usual(Product::Work)
    };
}

/// Change a sensitive word rule (修改敏感词规则).
///
/// `POST /cgi-bin/externalcontact/update_intercept_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95097) [(2)](https://developer.work.weixin.qq.com/document/path/95130)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateInterceptRule {
    /// Id of the rule.
    pub rule_id: String,
    /// Name of the rule, at most 20 characters.
    pub rule_name: String,
    /// Words, at most 300 of at most 32 characters.
    pub word_list: Vec<String>,
    /// `extra_rule`.
    pub extra_rule: Option<UpdateInterceptRuleExtraRule>,
    /// 1 warn and block, 2 warn only.
    pub intercept_type: Option<i64>,
    /// Members and departments to add to the range.
    pub add_applicable_range: Option<UpdateInterceptRuleAddApplicableRange>,
    /// Members and departments to remove from the range.
    pub remove_applicable_range: Option<UpdateInterceptRuleRemoveApplicableRange>,
}

impl UpdateInterceptRule {
    /// Starts with the required members.
    pub fn new(
        rule_id: impl Into<String>,
        rule_name: impl Into<String>,
        word_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            rule_id: rule_id.into(),
            rule_name: rule_name.into(),
            word_list: word_list.into_iter().map(Into::into).collect(),
            extra_rule: Default::default(),
            intercept_type: Default::default(),
            add_applicable_range: Default::default(),
            remove_applicable_range: Default::default(),
        }
    }

    /// `extra_rule`.
    pub fn extra_rule(mut self, extra_rule: impl Into<UpdateInterceptRuleExtraRule>) -> Self {
        self.extra_rule = Some(extra_rule.into());
        self
    }

    /// 1 warn and block, 2 warn only.
    pub fn intercept_type(mut self, intercept_type: impl Into<i64>) -> Self {
        self.intercept_type = Some(intercept_type.into());
        self
    }

    /// Members and departments to add to the range.
    pub fn add_applicable_range(
        mut self,
        add_applicable_range: impl Into<UpdateInterceptRuleAddApplicableRange>,
    ) -> Self {
        self.add_applicable_range = Some(add_applicable_range.into());
        self
    }

    /// Members and departments to remove from the range.
    pub fn remove_applicable_range(
        mut self,
        remove_applicable_range: impl Into<UpdateInterceptRuleRemoveApplicableRange>,
    ) -> Self {
        self.remove_applicable_range = Some(remove_applicable_range.into());
        self
    }
}

wire_out!(UpdateInterceptRule {
    "rule_id" => rule_id,
    "rule_name" => rule_name,
    "word_list" => word_list,
    "extra_rule" => extra_rule,
    "intercept_type" => intercept_type,
    "add_applicable_range" => add_applicable_range,
    "remove_applicable_range" => remove_applicable_range,
});

/// The answer to [`UpdateInterceptRule`].
pub type UpdateInterceptRuleResponse = yizhan_core::Done;

impl Endpoint for UpdateInterceptRule {
    type Response = UpdateInterceptRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.update_intercept_rule",
        path: "/cgi-bin/externalcontact/update_intercept_rule",
        ..Operation::usual(Product::Work)
    };
}

/// `extra_rule` of [`UpdateInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateInterceptRuleExtraRule {
    /// 1 phone number, 2 mail address, 3 red packet.
    pub semantics_list: Option<Vec<i64>>,
}

impl UpdateInterceptRuleExtraRule {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 phone number, 2 mail address, 3 red packet.
    #[must_use]
    pub fn semantics_list(
        mut self,
        semantics_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.semantics_list = Some(semantics_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part UpdateInterceptRuleExtraRule {
    "semantics_list" => semantics_list,
});

/// `add_applicable_range` of [`UpdateInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateInterceptRuleAddApplicableRange {
    /// User ids.
    pub user_list: Option<Vec<String>>,
    /// Department ids.
    pub department_list: Option<Vec<i64>>,
}

impl UpdateInterceptRuleAddApplicableRange {
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

wire_out!(part UpdateInterceptRuleAddApplicableRange {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// `remove_applicable_range` of [`UpdateInterceptRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateInterceptRuleRemoveApplicableRange {
    /// User ids.
    pub user_list: Option<Vec<String>>,
    /// Department ids.
    pub department_list: Option<Vec<i64>>,
}

impl UpdateInterceptRuleRemoveApplicableRange {
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

wire_out!(part UpdateInterceptRuleRemoveApplicableRange {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// Edit a product album (编辑商品图册).
///
/// `POST /cgi-bin/externalcontact/update_product_album`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95096) [(2)](https://developer.work.weixin.qq.com/document/path/95131)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateProductAlbum {
    /// Id of the album.
    pub product_id: String,
    /// Description, noted by the member or of the product.
    pub description: Option<String>,
    /// Fen.
    pub price: Option<i64>,
    /// Number of the product, digits and letters.
    pub product_sn: Option<String>,
    /// At most 9 attachments.
    pub attachments: Option<Vec<UpdateProductAlbumAttachments2>>,
}

impl UpdateProductAlbum {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            description: Default::default(),
            price: Default::default(),
            product_sn: Default::default(),
            attachments: Default::default(),
        }
    }

    /// Description, noted by the member or of the product.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Fen.
    pub fn price(mut self, price: impl Into<i64>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Number of the product, digits and letters.
    pub fn product_sn(mut self, product_sn: impl Into<String>) -> Self {
        self.product_sn = Some(product_sn.into());
        self
    }

    /// At most 9 attachments.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<UpdateProductAlbumAttachments2>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UpdateProductAlbum {
    "product_id" => product_id,
    "description" => description,
    "price" => price,
    "product_sn" => product_sn,
    "attachments" => attachments,
});

/// The answer to [`UpdateProductAlbum`].
pub type UpdateProductAlbumResponse = yizhan_core::Done;

impl Endpoint for UpdateProductAlbum {
    type Response = UpdateProductAlbumResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact.update_product_album",
        path: "/cgi-bin/externalcontact/update_product_album",
        ..Operation::usual(Product::Work)
    };
}

/// `attachments_2` of [`UpdateProductAlbum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateProductAlbumAttachments2 {
    /// `type`.
    pub r#type: String,
    /// `image`.
    pub image: Option<Image>,
}

impl UpdateProductAlbumAttachments2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            image: Default::default(),
        }
    }

    /// `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }
}

wire_out!(part UpdateProductAlbumAttachments2 {
    "type" => r#type,
    "image" => image,
});
