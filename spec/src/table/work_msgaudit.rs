//! Generated from `spec/work/msgaudit.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.msgaudit.check_room_agree",
            path: "/cgi-bin/msgaudit/check_room_agree",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "msgaudit",
            type_name: "CheckRoomAgree",
            title: "Get the archive consent in a group (获取群聊会话同意情况)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91782"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomid = string!  group of the archive
[response]
agreeinfo = [{agreeinfo}]
[types.agreeinfo]
exteranalopenid = string  external contact (spelled so)
agree_status = string  Agree, Disagree or Default_Agree
status_change_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.msgaudit.check_single_agree",
            path: "/cgi-bin/msgaudit/check_single_agree",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "msgaudit",
            type_name: "CheckSingleAgree",
            title: "Get the archive consent of one-to-one chats (获取单聊会话同意情况)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91782"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
info = [{info}]!  pairs to ask about, at most 100
[response]
agreeinfo = [{agreeinfo}]
[types.info]
userid = string!  member of the company
exteranalopenid = string!  external contact (spelled so)
[types.agreeinfo]
userid = string  member of the company
exteranalopenid = string  external contact (spelled so)
agree_status = string  Agree, Disagree or Default_Agree
status_change_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.msgaudit.get_permit_user_list",
            path: "/cgi-bin/msgaudit/get_permit_user_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "msgaudit",
            type_name: "GetPermitUserList",
            title: "List the members whose chats are archived (获取会话内容存档开启成员列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91614"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int?  1 office edition, 2 service edition, 3 enterprise edition; all if left out
[response]
ids = [string]  members whose chats are archived
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.msgaudit.get_robot_info",
            path: "/cgi-bin/msgaudit/get_robot_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "msgaudit",
            type_name: "GetRobotInfo",
            title: "Get the details of a robot (获取机器人信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91774"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
robot_id = string!  robot
[response]
data = {data}
[types.data]
robot_id = string  robot
name = string
creator_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.msgaudit.group_chat_get",
            path: "/cgi-bin/msgaudit/groupchat/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "msgaudit",
            type_name: "GroupChatGet",
            title: "Get an archived internal group (获取会话内容存档内部群信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92951"],
            note: "Only internal groups; customer groups are read through the customer contact endpoints.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomid = string!  group of the archive
[response]
roomname = string
creator = string  who created the group
members = [{members}]  members of the group
notice = string  announcement of the group
room_create_time = int  Unix seconds
[types.members]
memberid = string
jointime = int  Unix seconds
",
        },
    ),
];
