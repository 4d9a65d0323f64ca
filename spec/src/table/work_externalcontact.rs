//! Generated from `spec/work/externalcontact.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 64] = [
    Entry::new(
        Operation {
            name: "work.externalcontact.add_contact_way",
            path: "/cgi-bin/externalcontact/add_contact_way",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "AddContactWay",
            title: "Create a contact way (配置客户联系「联系我」方式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "Temporary chats are for single members and codes only. A company has at most 500000 contact ways.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  1 one member, 2 several members
scene = int!  1 mini program, 2 QR code
style = int?  look of the button in the mini program, 1 to 3
remark = string?  note of the member
skip_verify = bool?  whether customers are added without confirmation
state = string?  own text that marks the channel, at most 30 characters, repeated in the add event
user = [string]?  user ids, one for type 1
party = [int]?  department ids
is_temp = bool?  whether it starts a temporary chat
expires_in = int?  seconds until the code of a temporary chat expires, 7 days if absent, at most 14 days
chat_expires_in = int?  seconds until the temporary chat ends after adding, 24 hours if absent, at most 14 days
unionid = string?  union id of the customer, if a developer account is bound
is_exclusive = bool?  whether a customer can be added by one member only
mark_source = bool?  whether the source is marked
conclusions = {conclusions}?  message sent at the end of a temporary chat
[response]
config_id = string  id of the contact way
qr_code = string?  address of the code
[types.conclusions]
text = {text}?  text of the message
image = {image}?
link = {link}?
miniprogram = {miniprogram}?
[types.text]
content = string!
[types.image]
media_id = string!  media id of a temporary file or attachment
[types.link]
url = string!
title = string?
desc = string?
picurl = string?  address of the picture
[types.miniprogram]
appid = string!  app id of the mini program, which must be bound to the application
page = string!  page of the mini program
title = string?
pic_media_id = string?  media id of the picture shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_corp_tag",
            path: "/cgi-bin/externalcontact/add_corp_tag",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "AddCorpTag",
            title: "Add customer tags (添加企业客户标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92117",
                "https://developer.work.weixin.qq.com/document/path/92696",
            ],
            note: "",
            errors: &[40071, 40072],
            obsolete: None,
            shape: r"[request]
group_id = string?  group to add the tags to; absent makes a group named group_name
group_name = string?  name of the tag group, at most 30 characters
order = int?  place in the list, larger comes first
tag = [{tag}]?
agentid = int?  id of the application; needed by suite apps
[response]
tag_group = {tag_group}
[types.tag]
name = string!
order = int?  place in the list, larger comes first
[types.tag_group]
group_id = string  id of the tag group
group_name = string  name of the tag group, at most 30 characters
order = int  place in the list, larger comes first
tag = [{tag_answer}]
deleted = bool?  whether it has been deleted
create_time = int  Unix seconds
[types.tag_answer]
id = string
name = string
order = int  place in the list, larger comes first
deleted = bool?  whether it has been deleted
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_intercept_rule",
            path: "/cgi-bin/externalcontact/add_intercept_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "AddInterceptRule",
            title: "Create a sensitive word rule (新建敏感词规则)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_name = string!  name of the rule, at most 20 characters
word_list = [string]!  words, at most 300 of at most 32 characters
semantics_list = [int]?  1 phone number, 2 mail address, 3 red packet
intercept_type = int!  1 warn and block, 2 warn only
applicable_range = {applicable_range}?  members and departments the rule holds for
[response]
rule_id = string  id of the rule
[types.applicable_range]
user_list = [string]?  user ids
department_list = [int]?  department ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_moment_task",
            path: "/cgi-bin/externalcontact/add_moment_task",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "AddMomentTask",
            title: "Create a task to post to customers' moments (创建发表任务)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95094",
                "https://developer.work.weixin.qq.com/document/path/95095",
            ],
            note: "Members have to confirm the post. At most 3 posts a month for a customer. Ask for the result with the task id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
text = {text}?  text of the message
attachments = [{attachments_2}]?  at most 9 attachments
visible_range = {visible_range}?  who posts and who sees it, absent for all
[response]
jobid = string  id of the task
[types.text]
content = string!
[types.attachments_2]
msgtype = string!  kind of the attachment or message
image = {image}?
link = {link_2}?
video = {video}?
[types.image]
media_id = string!  media id of a temporary file or attachment
[types.link_2]
title = string!
url = string!
media_id = string?  media id of a temporary file or attachment
[types.video]
media_id = string!  media id of a temporary file or attachment
[types.visible_range]
sender_list = {sender_list}?  members and departments that post
external_contact_list = {external_contact_list}?  tags of customers who see it
[types.sender_list]
user_list = [string]?  user ids
department_list = [int]?  department ids
[types.external_contact_list]
tag_list = [string]?  tag ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_msg_template",
            path: "/cgi-bin/externalcontact/add_msg_template",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "AddMsgTemplate",
            title: "Create a group sending task (创建企业群发)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92135",
                "https://developer.work.weixin.qq.com/document/path/92698",
            ],
            note: "Members have to confirm the sending. A customer gets at most four such messages of the company in a month.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_type = string!  single (default) for customers, group for customer groups
external_userid = [string]?  external user id of the customer
chat_id_list = [string]?  ids of customer groups
tag_filter = {tag_filter}?  tags of customers it is sent to
sender = string?  user id of the member who sends, needed for groups
allow_select = bool?  whether the sender may choose the customers
text = {text}?  text of the message
attachments = [{attachments}]?  at most 9 attachments
[response]
msgid = string  id of the group sending task
fail_list = [string]?  customers it cannot be sent to
[types.tag_filter]
group_list = [{group_list}]?  groups of tags; within a group one tag is enough, all groups must fit
[types.group_list]
tag_list = [string]?  tag ids
[types.text]
content = string!
[types.attachments]
msgtype = string!  kind of the attachment or message
image = {attachments_image}?
link = {attachments_link}?
video = {video}?
miniprogram = {attachments_miniprogram}?
file = {file}?
[types.attachments_image]
media_id = string?  media id of a temporary file or attachment
pic_url = string?  address of the picture
[types.attachments_link]
title = string!
desc = string?
url = string!
picurl = string?  address of the picture
[types.video]
media_id = string!  media id of a temporary file or attachment
[types.attachments_miniprogram]
appid = string!  app id of the mini program, which must be bound to the application
page = string!  page of the mini program
title = string!
pic_media_id = string?  media id of the picture shown
[types.file]
media_id = string!  media id of a temporary file or attachment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_product_album",
            path: "/cgi-bin/externalcontact/add_product_album",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "AddProductAlbum",
            title: "Create a product album (创建商品图册)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
description = string!  description, noted by the member or of the product
price = int!  fen
product_sn = string?  number of the product, digits and letters
attachments = [{attachments_2}]?  at most 9 attachments
[response]
product_id = string  id of the album
[types.attachments_2]
type = string!
image = {image}?
[types.image]
media_id = string!  media id of a temporary file or attachment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.add_strategy_tag",
            path: "/cgi-bin/externalcontact/add_strategy_tag",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "AddStrategyTag",
            title: "Create tags of a rule group (为指定规则组创建企业客户标签)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
strategy_id = int!  id of the rule group
group_id = string?  id of the tag group
group_name = string?  name of the tag group, at most 30 characters
order = int?  place in the list, larger comes first
tag = [{tag}]!
[response]
tag_group = {answer_tag_group}
[types.tag]
name = string!
order = int?  place in the list, larger comes first
[types.answer_tag_group]
strategy_id = int?  id of the rule group
group_id = string  id of the tag group
group_name = string  name of the tag group, at most 30 characters
order = int  place in the list, larger comes first
create_time = int  Unix seconds
tag = [{tag_group_tag}]
[types.tag_group_tag]
id = string
name = string
order = int  place in the list, larger comes first
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.batch_get_by_user",
            path: "/cgi-bin/externalcontact/batch/get_by_user",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "BatchGetByUser",
            title: "Get customer details in a batch (批量获取客户详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92994",
                "https://developer.work.weixin.qq.com/document/path/93010",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!  user ids, at most 100
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most customers to return, 50 if absent, at most 100
[response]
external_contact_list = [{external_contact_list}]  tags of customers who see it
next_cursor = string?  cursor of the next page, empty at the end
fail_info = {fail_info}?  members whose customers are not told
[types.external_contact_list]
external_contact = {external_contact}
follow_info = {follow_info}  member who added the customer, and what the member noted
[types.external_contact]
external_userid = string  external user id of the customer
name = string
foreign_key = string?  own id of the contact
unionid = string?  union id of the customer, if a developer account is bound
avatar = string?  address of the picture
type = int  1 WeChat user, 2 WeCom user
gender = int  0 unknown, 1 male, 2 female
position = string?  position of the contact, WeCom users only
corp_name = string?  company of the contact, WeCom users only
corp_full_name = string?  full name of the contact's company, WeCom users only
is_subscribe = bool? as bool_as_int  whether the contact follows school notices
subscriber_info = {subscriber_info}?  data of the contact as a parent
external_profile = {external_profile}?  profile the contact shows, WeCom users only
[types.subscriber_info]
tag_id = [string]?  id of the tag
remark = string?  note of the member
remark_mobiles = [string]?  phone numbers noted by the member
[types.external_profile]
external_corp_name = string?  name of the company in the profile
wechat_channels = {wechat_channels}?  channels account
external_attr = [{external_attr}]  lines of the profile
[types.wechat_channels]
nickname = string?
status = int?
[types.external_attr]
type = int  0 text, 1 web page, 2 mini program
name = string
text = {external_attr_text}?  text of the message
web = {web}?
miniprogram = {miniprogram_answer}?
[types.external_attr_text]
value = string
[types.web]
title = string
url = string
[types.miniprogram_answer]
appid = string  app id of the mini program, which must be bound to the application
pagepath = string  page of the mini program
title = string
[types.follow_info]
userid = string  user id of the member
remark = string  note of the member
remark_corp_name = string?  company noted by the member
remark_mobiles = [string]?  phone numbers noted by the member
description = string  description, noted by the member or of the product
tags = [{tags}]?
tag_id = [string]?  id of the tag
add_way = int  how the customer was added: 0 unknown, 1 QR code, 2 phone search, 3 card, 4 group chat, 5 contacts, 6 WeChat contacts, 8 third-party app, 9 mail search, 10 channels, 201 shared internally, 202 assigned by an administrator
createtime = int  Unix seconds
state = string?  own text that marks the channel, at most 30 characters, repeated in the add event
oper_userid = string?  user id of who started adding
wechat_channels = {follow_info_wechat_channels}?  channels account
[types.tags]
type = int  1 company, 2 the member's own, 3 rule group
tag_id = string?  id of the tag
tag_name = string?
group_name = string?  name of the tag group, at most 30 characters
[types.follow_info_wechat_channels]
nickname = string?
source = int?
[types.fail_info]
unlicensed_userid_list = [string]?  members without the licence that the suite needs
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.batch_to_external_userid",
            path: "/cgi-bin/externalcontact/batch_to_external_userid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "BatchToExternalUserid",
            title: "Convert phone numbers of parents to external user ids (手机号转外部联系人ID)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92506"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mobiles = [string]!  phone numbers, at most 100
[response]
success_list = [{success_list}]
fail_list = [{fail_list}]  customers it cannot be sent to
[types.success_list]
errcode = int?  0 if this one succeeded
errmsg = string?
external_userid = string?  external user id of the customer
foreign_key = string?  own id of the contact
mobile = string?
[types.fail_list]
errcode = int  0 if this one succeeded
errmsg = string?
external_userid = string?  external user id of the customer
foreign_key = string?  own id of the contact
mobile = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.cancel_groupmsg_send",
            path: "/cgi-bin/externalcontact/cancel_groupmsg_send",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "CancelGroupmsgSend",
            title: "Stop a group sending task (停止企业群发)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97611"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!  id of the group sending task
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.cancel_moment_task",
            path: "/cgi-bin/externalcontact/cancel_moment_task",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "CancelMomentTask",
            title: "Stop a moments task (停止发表企业朋友圈)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97612"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!  id of the moment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.close_temp_chat",
            path: "/cgi-bin/externalcontact/close_temp_chat",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "CloseTempChat",
            title: "End a temporary chat (结束临时会话)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92572",
                "https://developer.work.weixin.qq.com/document/path/92577",
            ],
            note: "Sends the concluding message of the contact way.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  user id of the member
external_userid = string!  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.contact_list",
            path: "/cgi-bin/externalcontact/contact_list",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "ContactList",
            title: "List served external contacts (获取已服务的外部联系人)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99434"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
info_list = [{info_list}]
next_cursor = string?  cursor of the next page, empty at the end
[types.info_list]
external_userid = string?  external user id of the customer
tmp_openid = string?  open id of the customer
name = string?
follow_userid = string?  user id of the member who added the contact
chat_id = string?  id of the customer group
chat_name = string?
add_time = int  Unix seconds
is_customer = bool as bool_as_int  whether the contact is a customer of a member
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.convert_to_openid",
            path: "/cgi-bin/externalcontact/convert_to_openid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "ConvertToOpenid",
            title: "Convert an external user id to an open id (external_userid转换为openid)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92323",
                "https://developer.work.weixin.qq.com/document/path/92292",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_userid = string!  external user id of the customer
[response]
openid = string  open id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.customer_acquisition_app_get_permit",
            path: "/cgi-bin/externalcontact/customer_acquisition_app/get_permit",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "CustomerAcquisitionAppGetPermit",
            title: "Get the scope of the customer acquisition assistant (获客助手权限范围)",
            docs: &["https://developer.work.weixin.qq.com/document/path/101146"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
user_list = [string]?  user ids
department_list = [int]?  department ids
tag_list = [int]?  tag ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.customer_acquisition_quota",
            path: "/cgi-bin/externalcontact/customer_acquisition_quota",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "CustomerAcquisitionQuota",
            title: "Get the remaining quota of customer acquisition (查询剩余使用量)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97375"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
total = int  customers bought in all
balance = int  customers that can still be added
quota_list = [{quota_list}]?
[types.quota_list]
balance = int  customers that can still be added
expire_date = int  Unix seconds of the day
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.del_contact_way",
            path: "/cgi-bin/externalcontact/del_contact_way",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "DelContactWay",
            title: "Delete a contact way (删除企业已配置的「联系我」方式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!  id of the contact way
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.del_corp_tag",
            path: "/cgi-bin/externalcontact/del_corp_tag",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "DelCorpTag",
            title: "Delete customer tags (删除企业客户标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92117",
                "https://developer.work.weixin.qq.com/document/path/92696",
            ],
            note: "When all tags of a group are deleted, the group goes too.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_id = [string]?  id of the tag
group_id = [string]?  id of the tag group
agentid = int?  id of the application; needed by suite apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.del_intercept_rule",
            path: "/cgi-bin/externalcontact/del_intercept_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "DelInterceptRule",
            title: "Delete a sensitive word rule (删除敏感词规则)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!  id of the rule
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.del_strategy_tag",
            path: "/cgi-bin/externalcontact/del_strategy_tag",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "DelStrategyTag",
            title: "Delete tags of a rule group (删除指定规则组下的企业客户标签)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_id = [string]?  id of the tag
group_id = [string]?  id of the tag group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.delete_product_album",
            path: "/cgi-bin/externalcontact/delete_product_album",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "DeleteProductAlbum",
            title: "Delete a product album (删除商品图册)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = string!  id of the album
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.edit_corp_tag",
            path: "/cgi-bin/externalcontact/edit_corp_tag",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "EditCorpTag",
            title: "Edit a customer tag (编辑企业客户标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92117",
                "https://developer.work.weixin.qq.com/document/path/92696",
            ],
            note: "",
            errors: &[40068, 40071],
            obsolete: None,
            shape: r"[request]
id = string?  id of the tag or tag group
name = string?
order = int?  place in the list, larger comes first
agentid = int?  id of the application; needed by suite apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.edit_strategy_tag",
            path: "/cgi-bin/externalcontact/edit_strategy_tag",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "EditStrategyTag",
            title: "Edit a tag of a rule group (编辑指定规则组下的企业客户标签)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = string!  id of the tag or tag group
name = string?
order = int?  place in the list, larger comes first
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get",
            path: "/cgi-bin/externalcontact/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "Get",
            title: "Get a customer (获取客户详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92114",
                "https://developer.work.weixin.qq.com/document/path/92265",
                "https://developer.work.weixin.qq.com/document/path/92322",
                "https://developer.work.weixin.qq.com/document/path/91670",
            ],
            note: "With more than 500 members who added the customer, the rest comes with the cursor.",
            errors: &[40096, 84061],
            obsolete: None,
            shape: r"[query]
external_userid = string!  external user id of the customer
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
external_contact = {external_contact}
follow_user = [{follow_user}]  member who added the customer, and what the member noted
next_cursor = string?  cursor of the next page, empty at the end
[types.external_contact]
external_userid = string  external user id of the customer
name = string
foreign_key = string?  own id of the contact
unionid = string?  union id of the customer, if a developer account is bound
avatar = string?  address of the picture
type = int  1 WeChat user, 2 WeCom user
gender = int  0 unknown, 1 male, 2 female
position = string?  position of the contact, WeCom users only
corp_name = string?  company of the contact, WeCom users only
corp_full_name = string?  full name of the contact's company, WeCom users only
is_subscribe = bool? as bool_as_int  whether the contact follows school notices
subscriber_info = {subscriber_info}?  data of the contact as a parent
external_profile = {external_profile}?  profile the contact shows, WeCom users only
[types.subscriber_info]
tag_id = [string]?  id of the tag
remark = string?  note of the member
remark_mobiles = [string]?  phone numbers noted by the member
[types.external_profile]
external_corp_name = string?  name of the company in the profile
wechat_channels = {wechat_channels}?  channels account
external_attr = [{external_attr}]  lines of the profile
[types.wechat_channels]
nickname = string?
status = int?
[types.external_attr]
type = int  0 text, 1 web page, 2 mini program
name = string
text = {external_attr_text}?  text of the message
web = {web}?
miniprogram = {miniprogram_answer}?
[types.external_attr_text]
value = string
[types.web]
title = string
url = string
[types.miniprogram_answer]
appid = string  app id of the mini program, which must be bound to the application
pagepath = string  page of the mini program
title = string
[types.follow_user]
userid = string  user id of the member
remark = string  note of the member
remark_corp_name = string?  company noted by the member
remark_mobiles = [string]?  phone numbers noted by the member
description = string  description, noted by the member or of the product
tags = [{tags}]?
tag_id = [string]?  id of the tag
add_way = int  how the customer was added: 0 unknown, 1 QR code, 2 phone search, 3 card, 4 group chat, 5 contacts, 6 WeChat contacts, 8 third-party app, 9 mail search, 10 channels, 201 shared internally, 202 assigned by an administrator
createtime = int  Unix seconds
state = string?  own text that marks the channel, at most 30 characters, repeated in the add event
oper_userid = string?  user id of who started adding
wechat_channels = {follow_user_wechat_channels}?  channels account
[types.tags]
type = int  1 company, 2 the member's own, 3 rule group
tag_id = string?  id of the tag
tag_name = string?
group_name = string?  name of the tag group, at most 30 characters
[types.follow_user_wechat_channels]
nickname = string?
source = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_contact_way",
            path: "/cgi-bin/externalcontact/get_contact_way",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetContactWay",
            title: "Get a contact way (获取企业已配置的「联系我」方式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!  id of the contact way
[response]
contact_way = {contact_way}?
[types.contact_way]
config_id = string  id of the contact way
type = int  1 one member, 2 several members
scene = int  1 mini program, 2 QR code
style = int  look of the button in the mini program, 1 to 3
remark = string  note of the member
skip_verify = bool  whether customers are added without confirmation
state = string  own text that marks the channel, at most 30 characters, repeated in the add event
qr_code = string?  address of the code
user = [string]?
party = [int]?  department ids
is_temp = bool  whether it starts a temporary chat
expires_in = int?  seconds until the code of a temporary chat expires, 7 days if absent, at most 14 days
chat_expires_in = int?  seconds until the temporary chat ends after adding, 24 hours if absent, at most 14 days
unionid = string?  union id of the customer, if a developer account is bound
is_exclusive = bool?  whether a customer can be added by one member only
mark_source = bool?  whether the source is marked
conclusions = {contact_way_conclusions}  message sent at the end of a temporary chat
[types.contact_way_conclusions]
text = {text_answer}?  text of the message
image = {conclusions_image}?
link = {conclusions_link}?
miniprogram = {conclusions_miniprogram}?
[types.text_answer]
content = string
[types.conclusions_image]
pic_url = string  address of the picture
[types.conclusions_link]
url = string
title = string?
desc = string?
picurl = string?  address of the picture
[types.conclusions_miniprogram]
appid = string  app id of the mini program, which must be bound to the application
page = string  page of the mini program
title = string?
pic_media_id = string?  media id of the picture shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_corp_tag_list",
            path: "/cgi-bin/externalcontact/get_corp_tag_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetCorpTagList",
            title: "List customer tags (获取企业标签库)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92117",
                "https://developer.work.weixin.qq.com/document/path/92696",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_id = [string]?  id of the tag
group_id = [string]?  id of the tag group
[response]
tag_group = [{tag_group}]
[types.tag_group]
group_id = string  id of the tag group
group_name = string  name of the tag group, at most 30 characters
order = int  place in the list, larger comes first
tag = [{tag_answer}]
deleted = bool?  whether it has been deleted
create_time = int  Unix seconds
[types.tag_answer]
id = string
name = string
order = int  place in the list, larger comes first
deleted = bool?  whether it has been deleted
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_follow_user_list",
            path: "/cgi-bin/externalcontact/get_follow_user_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetFollowUserList",
            title: "List members with customer contact (获取配置了客户联系功能的成员列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92571",
                "https://developer.work.weixin.qq.com/document/path/92576",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
follow_user = [string]  member who added the customer, and what the member noted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_groupmsg_list_v2",
            path: "/cgi-bin/externalcontact/get_groupmsg_list_v2",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetGroupmsgListV2",
            title: "List group sending records (获取群发记录列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93338",
                "https://developer.work.weixin.qq.com/document/path/93439",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_type = string!  single (default) for customers, group for customer groups
start_time = int!  Unix seconds
end_time = int!  Unix seconds, at most a month after the start
creator = string?  user id of who made it
filter_type = int?  0 by the company, 1 by members, 2 all
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
group_msg_list = [{group_msg_list}]?
next_cursor = string?  cursor of the next page, empty at the end
[types.group_msg_list]
msgid = string  id of the group sending task
creator = string  user id of who made it
create_type = int  0 by the company, 1 by a member
text = {text_answer}?  text of the message
attachments = [{group_msg_list_attachments}]?  at most 9 attachments
create_time = int  Unix seconds
[types.text_answer]
content = string
[types.group_msg_list_attachments]
msgtype = string  kind of the attachment or message
image = {group_msg_list_attachments_image}?
link = {group_msg_list_attachments_link}?
video = {attachments_video}?
miniprogram = {group_msg_list_attachments_miniprogram}?
file = {attachments_file}?
[types.group_msg_list_attachments_image]
media_id = string?  media id of a temporary file or attachment
pic_url = string?  address of the picture
[types.group_msg_list_attachments_link]
title = string
desc = string?
url = string
picurl = string?  address of the picture
[types.attachments_video]
media_id = string  media id of a temporary file or attachment
[types.group_msg_list_attachments_miniprogram]
appid = string  app id of the mini program, which must be bound to the application
page = string  page of the mini program
title = string
pic_media_id = string?  media id of the picture shown
[types.attachments_file]
media_id = string  media id of a temporary file or attachment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_groupmsg_send_result",
            path: "/cgi-bin/externalcontact/get_groupmsg_send_result",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetGroupmsgSendResult",
            title: "List results of a member's group sending (获取企业群发成员执行结果)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93338",
                "https://developer.work.weixin.qq.com/document/path/93439",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!  id of the group sending task
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
userid = string!  user id of the member
[response]
send_list = [{send_list}]?
next_cursor = string?  cursor of the next page, empty at the end
[types.send_list]
userid = string  user id of the member
chat_id = string?  id of the customer group
external_userid = string?  external user id of the customer
status = int  0 not sent, 1 sent, 2 no longer a customer, 3 customer got too many messages
send_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_groupmsg_task",
            path: "/cgi-bin/externalcontact/get_groupmsg_task",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetGroupmsgTask",
            title: "List member tasks of a group sending (获取群发成员发送任务列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93338",
                "https://developer.work.weixin.qq.com/document/path/93439",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!  id of the group sending task
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
task_list = [{task_list}]?
next_cursor = string?  cursor of the next page, empty at the end
[types.task_list]
userid = string  user id of the member
status = int  0 not sent, 2 sent
send_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_intercept_rule",
            path: "/cgi-bin/externalcontact/get_intercept_rule",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetInterceptRule",
            title: "Get a sensitive word rule (获取敏感词规则详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!  id of the rule
[response]
rule = {rule}
[types.rule]
rule_id = string  id of the rule
rule_name = string  name of the rule, at most 20 characters
create_time = int?  Unix seconds
word_list = [string]  words, at most 300 of at most 32 characters
extra_rule = {extra_rule}?
intercept_type = int  1 warn and block, 2 warn only
applicable_range = {applicable_range}?  members and departments the rule holds for
[types.extra_rule]
semantics_list = [int]?  1 phone number, 2 mail address, 3 red packet
[types.applicable_range]
user_list = [string]?  user ids
department_list = [int]?  department ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_intercept_rule_list",
            path: "/cgi-bin/externalcontact/get_intercept_rule_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetInterceptRuleList",
            title: "List sensitive word rules (获取敏感词规则列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
rule_list = [{rule_list}]
[types.rule_list]
rule_id = string  id of the rule
rule_name = string  name of the rule, at most 20 characters
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_comments",
            path: "/cgi-bin/externalcontact/get_moment_comments",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentComments",
            title: "Get comments and likes of a moment (获取客户朋友圈的互动数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!  id of the moment
userid = string!  user id of the member
[response]
comment_list = [{comment_list}]
like_list = [{like_list}]
[types.comment_list]
userid = string?  user id of the member
external_userid = string?  external user id of the customer
create_time = int  Unix seconds
[types.like_list]
userid = string?  user id of the member
external_userid = string?  external user id of the customer
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_customer_list",
            path: "/cgi-bin/externalcontact/get_moment_customer_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentCustomerList",
            title: "List customers chosen to see a moment (获取客户朋友圈发表时选择的可见范围)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!  id of the moment
userid = string?  user id of the member
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
customer_list = [{customer_list}]
next_cursor = string?  cursor of the next page, empty at the end
[types.customer_list]
userid = string  user id of the member
external_userid = string  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_list",
            path: "/cgi-bin/externalcontact/get_moment_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentList",
            title: "List moments of the company (获取企业全部的发表列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "Posts of the last month; ask for longer times in steps.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds
end_time = int!  Unix seconds, at most a month after the start
creator = string?  user id of who made it
filter_type = int?  0 by the company, 1 by members, 2 all
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
moment_list = [{moment_list}]
next_cursor = string?  cursor of the next page, empty at the end
[types.moment_list]
moment_id = string  id of the moment
creator = string  user id of who made it
create_type = int  0 by the company, 1 by a member
visible_type = int  0 some customers, 1 all
text = {text_answer}?  text of the message
image = [{image_answer}]?
video = {moment_list_video}?
link = {moment_list_link}?
location = {location}?
create_time = int  Unix seconds
[types.text_answer]
content = string
[types.image_answer]
media_id = string  media id of a temporary file or attachment
[types.moment_list_video]
media_id = string  media id of a temporary file or attachment
thumb_media_id = string?  media id of the picture shown
[types.moment_list_link]
url = string
title = string?
[types.location]
longitude = float  degrees of longitude
latitude = float  degrees of latitude
name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_send_result",
            path: "/cgi-bin/externalcontact/get_moment_send_result",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentSendResult",
            title: "List customers who can see a moment (获取客户朋友圈发表后的可见客户列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!  id of the moment
userid = string?  user id of the member
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
customer_list = [{customer_list}]
next_cursor = string?  cursor of the next page, empty at the end
[types.customer_list]
external_userid = string  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_task",
            path: "/cgi-bin/externalcontact/get_moment_task",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentTask",
            title: "List members posting a moment (获取客户朋友圈企业发表的列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93333",
                "https://developer.work.weixin.qq.com/document/path/93443",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
moment_id = string!  id of the moment
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
task_list = [{task_list}]
next_cursor = string?  cursor of the next page, empty at the end
[types.task_list]
userid = string  user id of the member
publish_status = int  0 not posted, 1 posted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_moment_task_result",
            path: "/cgi-bin/externalcontact/get_moment_task_result",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetMomentTaskResult",
            title: "Get the result of creating a moments task (获取任务创建结果)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95094",
                "https://developer.work.weixin.qq.com/document/path/95095",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the task
[response]
type = string
status = int  1 started, 2 running, 3 finished
result = {result}
[types.result]
errcode = int  0 if this one succeeded
errmsg = string
moment_id = string  id of the moment
invalid_sender_list = {invalid_sender_list}?
invalid_external_contact_list = {invalid_external_contact_list}?
[types.invalid_sender_list]
user_list = [string]?  user ids
department_list = [int]?  department ids
[types.invalid_external_contact_list]
tag_list = [string]?  tag ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_new_external_userid",
            path: "/cgi-bin/externalcontact/get_new_external_userid",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetNewExternalUserid",
            title: "Convert external user ids to the new form (转换客户external_userid)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95327",
                "https://developer.work.weixin.qq.com/document/path/95435",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_userid_list = [string]!
[response]
items = [{items}]
[types.items]
external_userid = string  external user id of the customer
new_external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_product_album",
            path: "/cgi-bin/externalcontact/get_product_album",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetProductAlbum",
            title: "Get a product album (获取商品图册)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = string!  id of the album
[response]
product = {product}
[types.product]
product_id = string  id of the album
description = string  description, noted by the member or of the product
price = int  fen
product_sn = string?  number of the product, digits and letters
attachments = [{attachments_answer}]?  at most 9 attachments
create_time = int  Unix seconds
[types.attachments_answer]
type = string
image = {image_answer}?
[types.image_answer]
media_id = string  media id of a temporary file or attachment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_product_album_list",
            path: "/cgi-bin/externalcontact/get_product_album_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetProductAlbumList",
            title: "List product albums (获取商品图册列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
next_cursor = string?  cursor of the next page, empty at the end
product_list = [{product_list}]
[types.product_list]
product_id = string  id of the album
description = string  description, noted by the member or of the product
price = int  fen
product_sn = string?  number of the product, digits and letters
attachments = [{attachments_answer}]?  at most 9 attachments
[types.attachments_answer]
type = string
image = {image_answer}?
[types.image_answer]
media_id = string  media id of a temporary file or attachment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_strategy_tag_list",
            path: "/cgi-bin/externalcontact/get_strategy_tag_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetStrategyTagList",
            title: "List tags of a rule group (获取指定规则组下的企业客户标签)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
strategy_id = int?  id of the rule group
tag_id = [string]?  id of the tag
group_id = [string]?  id of the tag group
[response]
tag_group = [{answer_tag_group}]
[types.answer_tag_group]
strategy_id = int  id of the rule group
group_id = string  id of the tag group
group_name = string  name of the tag group, at most 30 characters
order = int  place in the list, larger comes first
create_time = int  Unix seconds
tag = [{tag_group_tag}]
[types.tag_group_tag]
id = string
name = string
order = int  place in the list, larger comes first
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_subscribe_mode",
            path: "/cgi-bin/externalcontact/get_subscribe_mode",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetSubscribeMode",
            title: "Get the subscription mode of school notices (获取关注「学校通知」的模式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92318",
                "https://developer.work.weixin.qq.com/document/path/92290",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
subscribe_mode = int  1 by scanning, 2 by scanning and approval
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_subscribe_qr_code",
            path: "/cgi-bin/externalcontact/get_subscribe_qr_code",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetSubscribeQrCode",
            title: "Get the QR codes of school notices (获取「学校通知」二维码)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92320",
                "https://developer.work.weixin.qq.com/document/path/92197",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
qrcode_big = string  address of the code in that size
qrcode_middle = string  address of the code in that size
qrcode_thumb = string  address of the code in that size
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_unassigned_list",
            path: "/cgi-bin/externalcontact/get_unassigned_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetUnassignedList",
            title: "List unassigned customers of members who left (获取待分配的离职成员列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92124",
                "https://developer.work.weixin.qq.com/document/path/92273",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_id = int?  page number, from 0
page_size = int?  items for a page, at most 1000
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
info = [{info}]
is_last = bool  whether this was the last page
next_cursor = string?  cursor of the next page, empty at the end
[types.info]
handover_userid = string  user id of the member who gives the customers away
external_userid = string  external user id of the customer
dimission_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.get_user_behavior_data",
            path: "/cgi-bin/externalcontact/get_user_behavior_data",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "GetUserBehaviorData",
            title: "Get customer contact statistics (获取「联系客户统计」数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92132",
                "https://developer.work.weixin.qq.com/document/path/92275",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds of the first day, of the last 180 days
end_time = int!  Unix seconds of the last day, at most 30 days after the first
userid = [string]?  user id of the member
partyid = [int]?  department ids
[response]
behavior_data = [{behavior_data}]
[types.behavior_data]
stat_time = int  Unix seconds
chat_cnt = int  chats of members with customers
message_cnt = int  messages sent by members
reply_percentage = float?  percent of chats that were replied to
avg_reply_time = int?  minutes to the first reply
negative_feedback_cnt = int  customers who deleted or blocked a member
new_apply_cnt = int  requests sent by members
new_contact_cnt = int  customers added
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.list",
            path: "/cgi-bin/externalcontact/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "List",
            title: "List customers of a member (获取客户列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92113",
                "https://developer.work.weixin.qq.com/document/path/92264",
            ],
            note: "",
            errors: &[84061],
            obsolete: None,
            shape: r"[query]
userid = string!  user id of the member
[response]
external_userid = [string]  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.list_contact_way",
            path: "/cgi-bin/externalcontact/list_contact_way",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "ListContactWay",
            title: "List contact ways (获取企业已配置的「联系我」列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int?  Unix seconds
end_time = int?  Unix seconds
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
contact_way = [{contact_way}]
next_cursor = string?  cursor of the next page, empty at the end
[types.contact_way]
config_id = string  id of the contact way
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.mark_tag",
            path: "/cgi-bin/externalcontact/mark_tag",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "MarkTag",
            title: "Tag a customer (编辑客户企业标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92118",
                "https://developer.work.weixin.qq.com/document/path/92697",
            ],
            note: "Only tags of the company; give tags to add or tags to remove.",
            errors: &[40068, 84061],
            obsolete: None,
            shape: r"[request]
userid = string!  user id of the member
external_userid = string!  external user id of the customer
add_tag = [string]?  tag ids to add
remove_tag = [string]?  tag ids to remove
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.message_send",
            path: "/cgi-bin/externalcontact/message/send",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "MessageSend",
            title: "Send a school notice (发送「学校通知」)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91609",
                "https://developer.work.weixin.qq.com/document/path/92321",
                "https://developer.work.weixin.qq.com/document/path/92291",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
to_external_user = [string]?  external user ids of parents
to_parent_userid = [string]?  user ids of parents
to_student_userid = [string]?  user ids of students
to_party = [int]?  department ids
toall = bool? as bool_as_int  whether all parents get it
msgtype = string!  kind of the attachment or message
text = {text}?  text of the message
image = {image}?
voice = {voice}?
video = {video_2}?
file = {file}?
textcard = {textcard}?
news = {news}?
mpnews = {mpnews}?
miniprogram = {miniprogram_2}?
agentid = int?  id of the application; needed by suite apps
enable_id_trans = bool? as bool_as_int  whether ids in the text are replaced by names
enable_duplicate_check = bool? as bool_as_int  whether repeated messages are dropped
duplicate_check_interval = int?  seconds within which messages count as repeated, 1800 if absent, at most 4 hours
[response]
invalid_external_user = [string]?
invalid_parent_userid = [string]?
invalid_student_userid = [string]?
invalid_party = [int]?
[types.text]
content = string!
[types.image]
media_id = string!  media id of a temporary file or attachment
[types.voice]
media_id = string!  media id of a temporary file or attachment
[types.video_2]
media_id = string!  media id of a temporary file or attachment
title = string?
description = string?  description, noted by the member or of the product
[types.file]
media_id = string!  media id of a temporary file or attachment
[types.textcard]
url = string!
title = string!
description = string!  description, noted by the member or of the product
btntxt = string?  text of the button, at most 4 characters
[types.news]
articles = [{articles}]!  1 to 8 articles
[types.articles]
url = string!
title = string!
description = string?  description, noted by the member or of the product
picurl = string?  address of the picture
btntxt = string?  text of the button, at most 4 characters
appid = string?  app id of the mini program, which must be bound to the application
pagepath = string?  page of the mini program
[types.mpnews]
articles = [{mpnews_articles}]!  1 to 8 articles
[types.mpnews_articles]
url = string!
title = string!
digest = string?  summary of the article
author = string?
content = string!
content_source_url = string?  page that opens with read more
thumb_media_id = string?  media id of the picture shown
[types.miniprogram_2]
appid = string!  app id of the mini program, which must be bound to the application
pagepath = string!  page of the mini program
title = string?
thumb_media_id = string?  media id of the picture shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.opengid_to_chat_id",
            path: "/cgi-bin/externalcontact/opengid_to_chatid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "OpengidToChatId",
            title: "Convert an open group id to a customer group id (客户群opengid转换)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94822"],
            note: "The group must belong to a member in the visible scope.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
opengid = string!  id of the group from the client
[response]
chat_id = string  id of the customer group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.remark",
            path: "/cgi-bin/externalcontact/remark",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "Remark",
            title: "Change the remark of a customer (修改客户备注信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92994",
                "https://developer.work.weixin.qq.com/document/path/92694",
            ],
            note: "Only the given members change; remark_mobiles replaces the old numbers, one empty string clears them.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  user id of the member
external_userid = string!  external user id of the customer
remark = string?  note of the member
remark_company = string?  company noted by the member
remark_mobiles = [string]?  phone numbers noted by the member
remark_pic_mediaid = string?  media id of a picture
description = string?  description, noted by the member or of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.remind_groupmsg_send",
            path: "/cgi-bin/externalcontact/remind_groupmsg_send",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "RemindGroupmsgSend",
            title: "Remind members to send (提醒成员群发)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97610"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msgid = string!  id of the group sending task
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.resigned_transfer_customer",
            path: "/cgi-bin/externalcontact/resigned/transfer_customer",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "ResignedTransferCustomer",
            title: "Reassign customers of a member who left (分配离职成员的客户)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94081",
                "https://developer.work.weixin.qq.com/document/path/94100",
            ],
            note: "Members must have left; customers change after 24 hours.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
handover_userid = string!  user id of the member who gives the customers away
takeover_userid = string!  user id of the member who takes them over
external_userid = [string]!  external user id of the customer
transfer_success_msg = string?  message to the customer, at most 200 characters
[response]
customer = [{customer}]
[types.customer]
errcode = int  0 if this one succeeded
external_userid = string  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.resigned_transfer_result",
            path: "/cgi-bin/externalcontact/resigned/transfer_result",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "ResignedTransferResult",
            title: "Get the reassignment of a departed member's customers (查询离职客户接替状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94082",
                "https://developer.work.weixin.qq.com/document/path/94101",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
handover_userid = string!  user id of the member who gives the customers away
takeover_userid = string!  user id of the member who takes them over
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
customer = [{answer_customer}]
next_cursor = string?  cursor of the next page, empty at the end
[types.answer_customer]
status = int  1 done, 2 waiting, 3 refused by the customer, 4 the new member has too many customers, 5 no record
external_userid = string  external user id of the customer
takeover_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.send_welcome_msg",
            path: "/cgi-bin/externalcontact/send_welcome_msg",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "SendWelcomeMsg",
            title: "Send a welcome message to a new customer (发送新客户欢迎语)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92137",
                "https://developer.work.weixin.qq.com/document/path/92599",
            ],
            note: "Text or attachments, within 20 seconds of the add event; only one application can answer.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
welcome_code = string!  code from the add event, valid for 20 seconds and once
text = {text}?  text of the message
attachments = [{attachments}]?  at most 9 attachments
[types.text]
content = string!
[types.attachments]
msgtype = string!  kind of the attachment or message
image = {attachments_image}?
link = {attachments_link}?
video = {video}?
miniprogram = {attachments_miniprogram}?
file = {file}?
[types.attachments_image]
media_id = string?  media id of a temporary file or attachment
pic_url = string?  address of the picture
[types.attachments_link]
title = string!
desc = string?
url = string!
picurl = string?  address of the picture
[types.video]
media_id = string!  media id of a temporary file or attachment
[types.attachments_miniprogram]
appid = string!  app id of the mini program, which must be bound to the application
page = string!  page of the mini program
title = string!
pic_media_id = string?  media id of the picture shown
[types.file]
media_id = string!  media id of a temporary file or attachment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.set_subscribe_mode",
            path: "/cgi-bin/externalcontact/set_subscribe_mode",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "SetSubscribeMode",
            title: "Set the subscription mode of school notices (设置关注「学校通知」的模式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92318",
                "https://developer.work.weixin.qq.com/document/path/92290",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
subscribe_mode = int!  1 by scanning, 2 by scanning and approval
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.to_service_external_userid",
            path: "/cgi-bin/externalcontact/to_service_external_userid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "ToServiceExternalUserid",
            title: "Convert an own external user id to a service external user id (代开发应用external_userid转换)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95195"],
            note: "For customised apps of service providers.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_userid = string!  external user id of the customer
[response]
external_userid = string  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.transfer_customer",
            path: "/cgi-bin/externalcontact/transfer_customer",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "TransferCustomer",
            title: "Reassign customers of a working member (分配在职成员的客户)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92125",
                "https://developer.work.weixin.qq.com/document/path/94096",
            ],
            note: "Customers change after 24 hours unless they refuse. A customer can be passed on twice within 90 days.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
handover_userid = string!  user id of the member who gives the customers away
takeover_userid = string!  user id of the member who takes them over
external_userid = [string]!  external user id of the customer
transfer_success_msg = string?  message to the customer, at most 200 characters
[response]
customer = [{customer}]
[types.customer]
errcode = int  0 if this one succeeded
external_userid = string  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.transfer_result",
            path: "/cgi-bin/externalcontact/transfer_result",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "TransferResult",
            title: "Get the reassignment of a working member's customers (查询客户接替状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94088",
                "https://developer.work.weixin.qq.com/document/path/94097",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
handover_userid = string!  user id of the member who gives the customers away
takeover_userid = string!  user id of the member who takes them over
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
customer = [{answer_customer}]
next_cursor = string?  cursor of the next page, empty at the end
[types.answer_customer]
status = int  1 done, 2 waiting, 3 refused by the customer, 4 the new member has too many customers, 5 no record
external_userid = string  external user id of the customer
takeover_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.unionid_to_external_userid",
            path: "/cgi-bin/externalcontact/unionid_to_external_userid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "UnionidToExternalUserid",
            title: "Convert a union id to an external user id (unionid转换为第三方external_userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93274"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string!  union id of the customer, if a developer account is bound
[response]
external_userid = string  external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.update_contact_way",
            path: "/cgi-bin/externalcontact/update_contact_way",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "UpdateContactWay",
            title: "Update a contact way (更新企业已配置的「联系我」方式)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92228",
                "https://developer.work.weixin.qq.com/document/path/96348",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!  id of the contact way
style = int?  look of the button in the mini program, 1 to 3
remark = string?  note of the member
skip_verify = bool?  whether customers are added without confirmation
state = string?  own text that marks the channel, at most 30 characters, repeated in the add event
user = [string]?
party = [int]?  department ids
is_temp = bool?  whether it starts a temporary chat
expires_in = int?  seconds until the code of a temporary chat expires, 7 days if absent, at most 14 days
chat_expires_in = int?  seconds until the temporary chat ends after adding, 24 hours if absent, at most 14 days
unionid = string?  union id of the customer, if a developer account is bound
is_exclusive = bool?  whether a customer can be added by one member only
mark_source = bool?  whether the source is marked
conclusions = {conclusions}?  message sent at the end of a temporary chat
[types.conclusions]
text = {text}?  text of the message
image = {image}?
link = {link}?
miniprogram = {miniprogram}?
[types.text]
content = string!
[types.image]
media_id = string!  media id of a temporary file or attachment
[types.link]
url = string!
title = string?
desc = string?
picurl = string?  address of the picture
[types.miniprogram]
appid = string!  app id of the mini program, which must be bound to the application
page = string!  page of the mini program
title = string?
pic_media_id = string?  media id of the picture shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.update_intercept_rule",
            path: "/cgi-bin/externalcontact/update_intercept_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "UpdateInterceptRule",
            title: "Change a sensitive word rule (修改敏感词规则)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95097",
                "https://developer.work.weixin.qq.com/document/path/95130",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!  id of the rule
rule_name = string!  name of the rule, at most 20 characters
word_list = [string]!  words, at most 300 of at most 32 characters
extra_rule = {extra_rule}?
intercept_type = int?  1 warn and block, 2 warn only
add_applicable_range = {add_applicable_range}?  members and departments to add to the range
remove_applicable_range = {remove_applicable_range}?  members and departments to remove from the range
[types.extra_rule]
semantics_list = [int]?  1 phone number, 2 mail address, 3 red packet
[types.add_applicable_range]
user_list = [string]?  user ids
department_list = [int]?  department ids
[types.remove_applicable_range]
user_list = [string]?  user ids
department_list = [int]?  department ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact.update_product_album",
            path: "/cgi-bin/externalcontact/update_product_album",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact",
            type_name: "UpdateProductAlbum",
            title: "Edit a product album (编辑商品图册)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95096",
                "https://developer.work.weixin.qq.com/document/path/95131",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = string!  id of the album
description = string?  description, noted by the member or of the product
price = int?  fen
product_sn = string?  number of the product, digits and letters
attachments = [{attachments_2}]?  at most 9 attachments
[types.attachments_2]
type = string!
image = {image}?
[types.image]
media_id = string!  media id of a temporary file or attachment
",
        },
    ),
];
