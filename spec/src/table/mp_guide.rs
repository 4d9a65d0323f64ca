//! Generated from `spec/mp/guide.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 48] = [
    Entry::new(
        Operation {
            name: "mp.guide.addguide2guidegroup",
            path: "/cgi-bin/guide/addguide2guidegroup",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "Addguide2guidegroup",
            title: "Add a guide to a group (添加顾问到指定分组)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuide2GuideGroup.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = int!  id of the group of guides
guide_account = string!  guide's WeChat id; guide_account or guide_openid is needed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.add_guide_acct",
            path: "/cgi-bin/guide/addguideacct",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "AddGuideAcct",
            title: "Add guides (添加顾问)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
guide_nickname = string?  guide's nickname
guide_headimgurl = string?  link to the guide's avatar, uploaded to WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.add_guide_buyer_display_tag",
            path: "/cgi-bin/guide/addguidebuyerdisplaytag",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "AddGuideBuyerDisplayTag",
            title: "Add display tags to a customer (添加客户展示标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerDisplayTag.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string!  customer's openid
display_tag_list = [string]!  tags shown with the customer, free text
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.add_guide_buyer_relation",
            path: "/cgi-bin/guide/addguidebuyerrelation",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "AddGuideBuyerRelation",
            title: "Assign customers to a guide (为顾问分配客户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html",
            ],
            note: "Give openid or buyer_list; a customer has one guide at a time.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string?  customer's openid
buyer_nickname = string?  customer's nickname
buyer_list = [{buyer_list}]?  customers, at most 200; instead of openid and buyer_nickname
[response]
buyer_resp = [{buyer_resp}]?  result for each customer, if a list was given
[types.buyer_list]
openid = string!  customer's openid
buyer_nickname = string?  customer's nickname
[types.buyer_resp]
errcode = int  0 if it worked for this customer
errmsg = string
openid = string  customer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.add_guide_buyer_tag",
            path: "/cgi-bin/guide/addguidebuyertag",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "AddGuideBuyerTag",
            title: "Add tags to customers (为客户设置标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html",
            ],
            note: "Give openid or openid_list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string?  customer's openid
openid_list = [string]?  customers' openids, at most 200
tag_value = string!  value of a tag type that exists
[response]
buyer_resp = [{buyer_resp}]?  result for each customer, if a list was given
[types.buyer_resp]
errcode = int  0 if it worked for this customer
errmsg = string
openid = string  customer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.add_guide_mass_end_job",
            path: "/cgi-bin/guide/addguidemassendjob",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "AddGuideMassEndJob",
            title: "Add a mass sending task (添加群发任务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.addGuideMassendJob.html",
            ],
            note: "The guide gets a task and sends the messages himself. A list of many customers is split into several tasks, see task_result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
task_name = string!  name of the task, shown to the guide
task_remark = string?  remark, shown to the guide
push_time = int!  when the guide is asked to send it, Unix seconds
openid = [string]!  customers who get the messages
material = [{material}]!  messages of the task, at most 3
[response]
task_result = [{task_result}]
[types.material]
type = int!  1 text, 2 image, 3 mini program card
media_id = string?  media id of an uploaded image
word = string?  text
appid = string?  of the mini program of the card
title = string?  title of the mini program card
path = string?  page of the mini program of the card
[types.task_result]
task_id = int  id of the mass sending task
openid = [string]  customers in this task
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.add_guide_tag_option",
            path: "/cgi-bin/guide/addguidetagoption",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "AddGuideTagOption",
            title: "Add values to a tag type (为标签添加可选值)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideTagOption.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_name = string!  tag type
tag_values = [string]!  values of tag types
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.cancel_guide_mass_end_job",
            path: "/cgi-bin/guide/cancelguidemassendjob",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "CancelGuideMassEndJob",
            title: "Cancel a mass sending task (取消群发任务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.cancelGuideMassendJob.html",
            ],
            note: "Only tasks that are not finished.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_id = int!  id of the mass sending task
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.delguide2guidegroup",
            path: "/cgi-bin/guide/delguide2guidegroup",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "Delguide2guidegroup",
            title: "Remove a guide from a group (指定分组删除顾问)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuide2GuideGroup.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = int!  id of the group of guides
guide_account = string!  guide's WeChat id; guide_account or guide_openid is needed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.del_guide_acct",
            path: "/cgi-bin/guide/delguideacct",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "DelGuideAcct",
            title: "Delete guides (删除顾问)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideAcct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.del_guide_buyer_relation",
            path: "/cgi-bin/guide/delguidebuyerrelation",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "DelGuideBuyerRelation",
            title: "Remove customers from a guide (为顾问移除客户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html",
            ],
            note: "Give openid or openid_list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string?  customer's openid
openid_list = [string]?  customers' openids, at most 200
[response]
buyer_resp = [{buyer_resp}]?  result for each customer, if a list was given
[types.buyer_resp]
errcode = int  0 if it worked for this customer
errmsg = string
openid = string  customer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.del_guide_buyer_tag",
            path: "/cgi-bin/guide/delguidebuyertag",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "DelGuideBuyerTag",
            title: "Remove tags from customers (删除客户标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html",
            ],
            note: "Give openid or openid_list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string?  customer's openid
openid_list = [string]?  customers' openids, at most 200
tag_value = string!  value of a tag type that exists
[response]
buyer_resp = [{buyer_resp}]?  result for each customer, if a list was given
[types.buyer_resp]
errcode = int  0 if it worked for this customer
errmsg = string
openid = string  customer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.del_guide_card_material",
            path: "/cgi-bin/guide/delguidecardmaterial",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "DelGuideCardMaterial",
            title: "Delete a mini program card material (删除小程序卡片素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideCardMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
appid = string!  of the mini program of the card
title = string!  title of the mini program card
path = string!  page of the mini program of the card
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.del_guide_group",
            path: "/cgi-bin/guide/delguidegroup",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "DelGuideGroup",
            title: "Delete a group of guides (删除指定顾问分组)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideGroup.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = int!  id of the group of guides
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.del_guide_image_material",
            path: "/cgi-bin/guide/delguideimagematerial",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "DelGuideImageMaterial",
            title: "Delete an image material (删除图片素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideImageMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
picurl = string!  link to the image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.del_guide_tag_option",
            path: "/cgi-bin/guide/delguidetagoption",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "DelGuideTagOption",
            title: "Delete a tag type (删除标签类型)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delguidetagoption.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_name = string!  tag type
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.del_guide_word_material",
            path: "/cgi-bin/guide/delguidewordmaterial",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "DelGuideWordMaterial",
            title: "Delete a text material (删除文字素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideWordMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
word = string!  text
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_group_by_guide",
            path: "/cgi-bin/guide/getgroupbyguide",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGroupByGuide",
            title: "List the groups of a guide (获取顾问所在分组)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupByGuide.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string!  guide's WeChat id; guide_account or guide_openid is needed
[response]
group_id_list = [int]  ids of groups
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_group_info",
            path: "/cgi-bin/guide/getgroupinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGroupInfo",
            title: "List the guides of a group (获取指定分组信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = int!  id of the group of guides
page = int! default 0  number of the page
num = int! default 10  number wanted
[response]
guide_list = [{guide_list}]
total_num = int  number found
[types.guide_list]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
guide_nickname = string  guide's nickname
guide_headimgurl = string  link to the guide's avatar, uploaded to WeChat
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_acct",
            path: "/cgi-bin/guide/getguideacct",
            query: &["guide_account", "guide_openid"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideAcct",
            title: "Get a guide (获取顾问信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
[response]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
guide_nickname = string  guide's nickname
guide_headimgurl = string  link to the guide's avatar, uploaded to WeChat
status = int?  state of the guide, a code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_acct_config",
            path: "/cgi-bin/guide/getguideacctconfig",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideAcctConfig",
            title: "Get a guide's sensitive words and leaving guidance (获取敏感词与离线自动回复)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
black_keyword = {black_keyword}?  sensitive words
guide_auto_reply = {guide_auto_reply}?  message sent by itself
[types.black_keyword]
values = [string]  the words
updatetime = int  Unix seconds
[types.guide_auto_reply]
content = string  reply while the guide is away
updatetime = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_buyer_chat_record",
            path: "/cgi-bin/guide/getguidebuyerchatrecord",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideBuyerChatRecord",
            title: "List the chat records of a guide (获取顾问聊天记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string?  customer's openid
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
page = int! default 0  number of the page
num = int! default 10  number wanted
[response]
msg_list = [{msg_list}]
total_num = int  number found
[types.msg_list]
guide_account = string  guide's WeChat id; guide_account or guide_openid is needed
openid = string  customer's openid
content = string  text, or media id or material by msgtype
content_type = int  kind of message, a code
direction = int  who sent the message, a code
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_buyer_display_tag",
            path: "/cgi-bin/guide/getguidebuyerdisplaytag",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideBuyerDisplayTag",
            title: "Get the display tags of a customer (查询展示标签信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerDisplayTag.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string!  customer's openid
[response]
display_tag_list = [string]  tags shown with the customer, free text
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_buyer_relation",
            path: "/cgi-bin/guide/getguidebuyerrelation",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideBuyerRelation",
            title: "Get a customer of a guide (查询顾问与客户绑定关系)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelation.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string!  customer's openid
[response]
openid = string  customer's openid
buyer_nickname = string  customer's nickname
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_buyer_relation_by_buyer",
            path: "/cgi-bin/guide/getguidebuyerrelationbybuyer",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideBuyerRelationByBuyer",
            title: "Get the guide of a customer (查询指定客户的信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationByBuyer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  customer's openid
[response]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string  customer's openid
buyer_nickname = string  customer's nickname
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_buyer_relation_list",
            path: "/cgi-bin/guide/getguidebuyerrelationlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideBuyerRelationList",
            title: "List the customers of a guide (获取顾问的客户列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
page = int! default 0  number of the page
num = int! default 10  number wanted
[response]
list = [{list}]?
total_num = int  number found
[types.list]
openid = string  customer's openid
buyer_nickname = string  customer's nickname
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_buyer_tag",
            path: "/cgi-bin/guide/getguidebuyertag",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideBuyerTag",
            title: "Get the tags of a customer (查询客户标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerTag.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string!  customer's openid
[response]
tag_values = [string]  values of tag types
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_card_material",
            path: "/cgi-bin/guide/getguidecardmaterial",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideCardMaterial",
            title: "List mini program card materials (查询小程序卡片素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideCardMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
[response]
card_list = [{card_list}]
[types.card_list]
appid = string  of the mini program of the card
title = string  title of the mini program card
path = string  page of the mini program of the card
picurl = string  link to the image
master_id = int?
slave_id = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_config",
            path: "/cgi-bin/guide/getguideconfig",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideConfig",
            title: "Get the quick replies and greetings of a guide (获取快捷回复与关注自动回复)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
[response]
guide_fast_reply_list = [{guide_fast_reply_list}]  quick replies to choose from
guide_auto_reply = {guide_auto_reply}?  message sent by itself
guide_auto_reply_plus = {guide_auto_reply_plus}?  second message sent by itself
[types.guide_fast_reply_list]
content = string  text, or media id or material by msgtype
updatetime = int  Unix seconds
[types.guide_auto_reply]
msgtype = int  1 text, 2 image, 3 mini program
content = string  text, or media id or material by msgtype
updatetime = int  Unix seconds
[types.guide_auto_reply_plus]
msgtype = int  1 text, 2 image, 3 mini program
content = string  text, or media id or material by msgtype
updatetime = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_group_list",
            path: "/cgi-bin/guide/getguidegrouplist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideGroupList",
            title: "List the groups of guides (获取服务号下所有顾问分组的列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideGroupList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
group_list = [{group_list}]
[types.group_list]
id = int  id of the group of guides
name = string
create_time = int  Unix seconds
update_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_image_material",
            path: "/cgi-bin/guide/getguideimagematerial",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideImageMaterial",
            title: "List image materials (查询图片素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
start = int!  from 0
num = int! default 10  number wanted
[response]
model_list = [{model_list}]
total_num = int  number found
[types.model_list]
picurl = string  link to the image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_mass_end_job",
            path: "/cgi-bin/guide/getguidemassendjob",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideMassEndJob",
            title: "Get a mass sending task (获取指定群发任务信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJob.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_id = int!  id of the mass sending task
[response]
job = {job}
[types.job]
task_id = int  id of the mass sending task
task_name = string  name of the task, shown to the guide
task_remark = string?  remark, shown to the guide
task_status = int  1 not begun, 2 begun, 3 finished, 4 cancelled
material = [{material_answer}]  messages of the task, at most 3
buyer_info = [{buyer_info}]
push_time = int  when the guide is asked to send it, Unix seconds
finish_time = int  Unix seconds
create_time = int  Unix seconds
update_time = int  Unix seconds
[types.material_answer]
type = int  1 text, 2 image, 3 mini program card
pic_url = string?  link to the image
word = string?  text
appid = string?  of the mini program of the card
title = string?  title of the mini program card
path = string?  page of the mini program of the card
[types.buyer_info]
openid = string  customer's openid
send_status = int  whether the guide sent it to this customer, a code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_mass_end_job_list",
            path: "/cgi-bin/guide/getguidemassendjoblist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideMassEndJobList",
            title: "List mass sending tasks (获取群发任务列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
task_status = [int]?  1 not begun, 2 begun, 3 finished, 4 cancelled
offset = int?  from 0
limit = int?
[response]
list = [{list}]
total_count = int  number found
[types.list]
task_id = int  id of the mass sending task
task_name = string  name of the task, shown to the guide
task_remark = string?  remark, shown to the guide
task_status = int  1 not begun, 2 begun, 3 finished, 4 cancelled
material = [{material_answer}]  messages of the task, at most 3
buyer_info = [{buyer_info}]
push_time = int  when the guide is asked to send it, Unix seconds
finish_time = int  Unix seconds
create_time = int  Unix seconds
update_time = int  Unix seconds
[types.material_answer]
type = int  1 text, 2 image, 3 mini program card
pic_url = string?  link to the image
word = string?  text
appid = string?  of the mini program of the card
title = string?  title of the mini program card
path = string?  page of the mini program of the card
[types.buyer_info]
openid = string  customer's openid
send_status = int  whether the guide sent it to this customer, a code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_tag_option",
            path: "/cgi-bin/guide/getguidetagoption",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideTagOption",
            title: "List tag types and their values (查询标签可选值信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideTagOption.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
options = [{options}]  tag types with their values
[types.options]
tag_name = string  tag type
tag_values = [string]  values of tag types
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.get_guide_word_material",
            path: "/cgi-bin/guide/getguidewordmaterial",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GetGuideWordMaterial",
            title: "List text materials (查询文字素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
start = int!  from 0
num = int! default 10  number wanted
[response]
word_list = [{word_list}]
total_num = int  number found
[types.word_list]
word = string  text
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.guide_create_qrcode",
            path: "/cgi-bin/guide/guidecreateqrcode",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "GuideCreateQrcode",
            title: "Create a guide's QR code (生成顾问二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
qrcode_info = string?  text returned when the code is scanned
[response]
qrcode_url = string  link to the picture of the QR code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.new_guide_group",
            path: "/cgi-bin/guide/newguidegroup",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "NewGuideGroup",
            title: "Create a group of guides (新建顾问分组)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.newGuideGroup.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_name = string!
[response]
group_id = int  id of the group of guides
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.new_guide_tag_option",
            path: "/cgi-bin/guide/newguidetagoption",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "NewGuideTagOption",
            title: "Create a tag type (新建标签类型)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.newGuideTagOption.html",
            ],
            note: "Tag types have to be created before customers can be tagged.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag_name = string!  tag type
tag_values = [string]!  values of tag types
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.query_guide_buyer_by_tag",
            path: "/cgi-bin/guide/queryguidebuyerbytag",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "QueryGuideBuyerByTag",
            title: "List the customers with given tags (根据标签值筛选客户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.queryGuideBuyerByTag.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
tag_values = [string]!  values of tag types
push_count = int?  messages that can still be sent to the customer this month
[response]
openid_list = [string]  customers' openids, at most 200
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.rebind_guide_acct_for_buyer",
            path: "/cgi-bin/guide/rebindguideacctforbuyer",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "RebindGuideAcctForBuyer",
            title: "Move customers to another guide (为客户更换顾问)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html",
            ],
            note: "Give openid or openid_list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
old_guide_account = string?  guide until now; one of the two is needed
old_guide_openid = string?  guide until now; one of the two is needed
new_guide_account = string?  guide from now on; one of the two is needed
new_guide_openid = string?  guide from now on; one of the two is needed
openid = string?  customer's openid
openid_list = [string]?  customers' openids, at most 200
[response]
buyer_resp = [{buyer_resp}]?  result for each customer, if a list was given
[types.buyer_resp]
errcode = int  0 if it worked for this customer
errmsg = string
openid = string  customer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.set_guide_acct_config",
            path: "/cgi-bin/guide/setguideacctconfig",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "SetGuideAcctConfig",
            title: "Set sensitive words and leaving guidance for guides (设置敏感词与离线自动回复)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideAcctConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
is_delete = bool!  true to delete the settings given
black_keyword = {black_keyword}?  sensitive words
guide_auto_reply = {guide_auto_reply}?  message sent by itself
[types.black_keyword]
values = [string]!  the words
[types.guide_auto_reply]
content = string!  reply while the guide is away
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.set_guide_card_material",
            path: "/cgi-bin/guide/setguidecardmaterial",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "SetGuideCardMaterial",
            title: "Add a mini program card material (添加小程序卡片素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideCardMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
appid = string!  of the mini program of the card
title = string!  title of the mini program card
path = string!  page of the mini program of the card
media_id = string!  media id of an uploaded image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.set_guide_config",
            path: "/cgi-bin/guide/setguideconfig",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "SetGuideConfig",
            title: "Set the quick replies and greetings of a guide (设置快捷回复与关注自动回复)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
is_delete = bool!  true to delete the settings given
guide_fast_reply_list = [{guide_fast_reply_list}]?  quick replies to choose from
guide_auto_reply = {guide_auto_reply}?  message sent by itself
guide_auto_reply_plus = {guide_auto_reply_plus}?  second message sent by itself
[types.guide_fast_reply_list]
content = string!  text, or media id or material by msgtype
[types.guide_auto_reply]
msgtype = int!  1 text, 2 image, 3 mini program
content = string!  text, or media id or material by msgtype
[types.guide_auto_reply_plus]
msgtype = int!  1 text, 2 image, 3 mini program
content = string!  text, or media id or material by msgtype
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.set_guide_image_material",
            path: "/cgi-bin/guide/setguideimagematerial",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "SetGuideImageMaterial",
            title: "Add an image material (添加图片素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideImageMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
media_id = string!  media id of an uploaded image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.set_guide_word_material",
            path: "/cgi-bin/guide/setguidewordmaterial",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "SetGuideWordMaterial",
            title: "Add a text material (添加文字素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideWordMaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of use, 0 for materials offered to all guides
word = string!  text
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.update_guide_acct",
            path: "/cgi-bin/guide/updateguideacct",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "UpdateGuideAcct",
            title: "Update a guide (修改顾问的昵称或头像)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.updateGuideAcct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
guide_nickname = string?  guide's nickname
guide_headimgurl = string?  link to the guide's avatar, uploaded to WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.update_guide_buyer_relation",
            path: "/cgi-bin/guide/updateguidebuyerrelation",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "UpdateGuideBuyerRelation",
            title: "Update a customer's nickname (修改客户昵称)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.updateGuideBuyerRelation.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guide_account = string?  guide's WeChat id; guide_account or guide_openid is needed
guide_openid = string?  guide's openid or unionid; used if guide_account is empty
openid = string!  customer's openid
buyer_nickname = string!  customer's nickname
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.guide.update_guide_mass_end_job",
            path: "/cgi-bin/guide/updateguidemassendjob",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "guide",
            type_name: "UpdateGuideMassEndJob",
            title: "Update a mass sending task (修改群发任务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.updateGuideMassendJob.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_id = int!  id of the mass sending task
task_name = string?  name of the task, shown to the guide
task_remark = string?  remark, shown to the guide
push_time = int?  when the guide is asked to send it, Unix seconds
openid = [string]?  customers who get the messages
material = [{material}]?  messages of the task, at most 3
[types.material]
type = int!  1 text, 2 image, 3 mini program card
media_id = string?  media id of an uploaded image
word = string?  text
appid = string?  of the mini program of the card
title = string?  title of the mini program card
path = string?  page of the mini program of the card
",
        },
    ),
];
