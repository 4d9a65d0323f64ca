//! Generated from `spec/mp/customservice.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 19] = [
    Entry::new(
        Operation {
            name: "mp.customservice.custom_service_getkflist",
            path: "/cgi-bin/customservice/getkflist",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "CustomServiceGetkflist",
            title: "List the service accounts (获取客服基本信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#5",
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#0",
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%8E%B7%E5%8F%96%E5%AE%A2%E6%9C%8D%E5%9F%BA%E6%9C%AC%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
kf_list = [{kf_list}]
[types.kf_list]
kf_id = string  number of the service account
kf_account = string  account in the form name@account's WeChat id, the name at most 10 characters
kf_nick = string  nickname
kf_headimgurl = string  link to the avatar
kf_wx = string?  WeChat id bound to the service account
kf_openid = string?  openid of the service member, in mini programs
invite_wx = string?  WeChat id invited
invite_expire_time = int?  Unix seconds
invite_status = string?  waiting, rejected or expired
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.custom_service_getonlinekflist",
            path: "/cgi-bin/customservice/getonlinekflist",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "CustomServiceGetonlinekflist",
            title: "List the service accounts online (获取在线客服列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#0",
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%8E%B7%E5%8F%96%E5%9C%A8%E7%BA%BF%E5%AE%A2%E6%9C%8D%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
kf_online_list = [{kf_online_list}]
[types.kf_online_list]
kf_id = string  number of the service account
kf_account = string  account in the form name@account's WeChat id, the name at most 10 characters
status = int  1 online on the web
kf_openid = string?  openid of the service member, in mini programs
accepted_case = int  sessions the account is serving now
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfaccount_add",
            path: "/customservice/kfaccount/add",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfaccountAdd",
            title: "Add a service account (添加客服账号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#1",
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#2",
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%B7%BB%E5%8A%A0%E5%AE%A2%E6%9C%8D%E8%B4%A6%E5%8F%B7",
            ],
            note: "At most 100 accounts; each then has to be bound to a WeChat user by an invitation.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
kf_account = string?  account in the form name@account's WeChat id, the name at most 10 characters
nickname = string?  at most 16 characters
password = secret?  MD5 of the password, no longer used
kf_wx = string?  WeChat id bound to the service account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfaccount_cancel_admin",
            path: "/customservice/kfaccount/canceladmin",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfaccountCancelAdmin",
            title: "Dismiss a service administrator (取消客服管理员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%96%E6%B6%88%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
kf_openid = string!  openid of the service member, in mini programs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfaccount_del",
            path: "/customservice/kfaccount/del",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfaccountDel",
            title: "Delete a service account (删除客服账号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#3",
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#6",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
kf_account = string!  account in the form name@account's WeChat id, the name at most 10 characters
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.custom_service_kfaccount_del",
            path: "/customservice/kfaccount/del",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "CustomServiceKfaccountDel",
            title: "Delete a service account of a mini program (删除客服账号 小程序)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%A0%E9%99%A4%E5%AE%A2%E6%9C%8D%E8%B4%A6%E5%8F%B7",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
kf_openid = string!  openid of the service member, in mini programs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfaccount_invite_worker",
            path: "/customservice/kfaccount/inviteworker",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfaccountInviteWorker",
            title: "Invite a WeChat user to a service account (邀请绑定客服账号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#3",
            ],
            note: "The user confirms in WeChat; only then can the account serve.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
kf_account = string!  account in the form name@account's WeChat id, the name at most 10 characters
invite_wx = string!  WeChat id invited
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfaccount_set_admin",
            path: "/customservice/kfaccount/setadmin",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfaccountSetAdmin",
            title: "Appoint a service administrator (设置客服管理员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%AE%BE%E7%BD%AE%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
kf_openid = string!  openid of the service member, in mini programs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfaccount_update",
            path: "/customservice/kfaccount/update",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfaccountUpdate",
            title: "Update a service account (设置客服信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#2",
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
kf_account = string?  account in the form name@account's WeChat id, the name at most 10 characters
nickname = string?  at most 16 characters
password = secret?  MD5 of the password, no longer used
kf_wx = string?  WeChat id bound to the service account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfaccount_upload_headimg",
            path: "/customservice/kfaccount/uploadheadimg",
            query: &["kf_account"],
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfaccountUploadHeadimg",
            title: "Upload the avatar of a service account (上传客服头像)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#4",
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
kf_account = string!  account in the form name@account's WeChat id, the name at most 10 characters
[files]
media = file!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfsession_close",
            path: "/customservice/kfsession/close",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfsessionClose",
            title: "Close a session (关闭会话)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html",
            ],
            note: "Closes a session between this account and the customer.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
kf_account = string!  account in the form name@account's WeChat id, the name at most 10 characters
openid = string!  customer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfsession_create",
            path: "/customservice/kfsession/create",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfsessionCreate",
            title: "Create a session (创建会话)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html",
            ],
            note: "The service account must be online.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
kf_account = string!  account in the form name@account's WeChat id, the name at most 10 characters
openid = string!  customer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfsession_get_session",
            path: "/customservice/kfsession/getsession",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfsessionGetSession",
            title: "Get the session of a customer (获取客户会话状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!  customer's openid
[response]
kf_account = string?  empty if no account is serving the customer
createtime = int?  when the session began, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfsession_get_session_list",
            path: "/customservice/kfsession/getsessionlist",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfsessionGetSessionList",
            title: "List the sessions of a service account (获取客服会话列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
kf_account = string!  account in the form name@account's WeChat id, the name at most 10 characters
[response]
sessionlist = [{sessionlist}]
[types.sessionlist]
openid = string  customer's openid
createtime = int  when the session began, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.kfsession_get_wait_case",
            path: "/customservice/kfsession/getwaitcase",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "KfsessionGetWaitCase",
            title: "List the waiting customers (获取未接入会话列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
count = int  number of customers waiting, of whom at most 100 are listed
waitcaselist = [{waitcaselist}]
[types.waitcaselist]
openid = string  customer's openid
latest_time = int  last message, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.msg_record_get_msg_list",
            path: "/customservice/msgrecord/getmsglist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "MsgRecordGetMsgList",
            title: "List chat records (获取聊天记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Obtain_chat_transcript.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!  Unix seconds; both within one day
endtime = int!  Unix seconds; both within one day
msgid = int! default 1  from 1 at first, then the msgid of the response
number = int! default 10  at most 10000
[response]
msgid = int  msgid to go on with
number = int  number of records returned; fewer than asked for at the end
recordlist = [{recordlist}]
[types.recordlist]
openid = string  customer's openid
worker = string  service account in full
opercode = int  2002 sent by the service, 2003 received by the service
text = string
time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.work_bind",
            path: "/customservice/work/bind",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "WorkBind",
            title: "Bind an enterprise's WeChat customer service (小程序绑定微信客服)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/bindKfWork.html",
            ],
            note: "The enterprise must use WeChat customer service in WeCom.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  of the enterprise in WeCom
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.work_get",
            path: "/customservice/work/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "WorkGet",
            title: "Get the bound enterprise's WeChat customer service (查询小程序绑定的微信客服)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/getKfWorkBound.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
entityName = string?  owner of the enterprise
corpid = string?  of the enterprise in WeCom
bindTime = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.customservice.work_unbind",
            path: "/customservice/work/unbind",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "customservice",
            type_name: "WorkUnbind",
            title: "Unbind an enterprise's WeChat customer service (解除绑定微信客服)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/unbindKfWork.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corpid = string!  of the enterprise in WeCom
",
        },
    ),
];
