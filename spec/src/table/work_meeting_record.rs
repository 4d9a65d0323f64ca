//! Generated from `spec/work/meeting_record.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.meeting_record.delete",
            path: "/cgi-bin/meeting/record/delete",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_record",
            type_name: "Delete",
            title: "Delete the recordings of a meeting (删除会议录制)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98206"],
            note: "Deletes every file of the recording; can't be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
meeting_record_id = string!  all recordings of one meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_record.delete_file",
            path: "/cgi-bin/meeting/record/delete_file",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_record",
            type_name: "DeleteFile",
            title: "Delete a recording file (删除单个录制文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98207"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
record_file_id = string!  one recording file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_record.get_statistics",
            path: "/cgi-bin/meeting/record/get_statistics",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_record",
            type_name: "GetStatistics",
            title: "Get the view statistics of a recording (获取会议录制的访问数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98209"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
meeting_record_id = string!  all recordings of one meeting
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[response]
summaries = [{summaries}]  one entry per day
[types.summaries]
date = string  day the numbers are for
view_count = int
download_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_record.list",
            path: "/cgi-bin/meeting/record/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_record",
            type_name: "List",
            title: "List meeting recordings (获取会议录制列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98192"],
            note: "Find recordings by meetingid, by meeting_code or by member; times bound when the recording was made.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string?  id of the meeting
meeting_code = string?  meeting number that people enter
userid = string?  only recordings of this member
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
record_meetings = [{record_meetings}]  meetings with recordings
has_more = bool?  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.record_meetings]
meeting_record_id = string  all recordings of one meeting
meetingid = string  id of the meeting
meeting_code = string  meeting number that people enter
host_user_id = string  member who hosted
title = string
meeting_start_time = int  Unix seconds
state = int  1 recording, 2 being converted, 3 ready
record_files = [{record_files}]  files of the meeting
[types.record_files]
record_file_id = string  one recording file
record_start_time = int  Unix seconds
record_end_time = int  Unix seconds
record_size = int  bytes
sharing_state = int  whether and how the file is shared
sharing_url = string?  link to watch
required_same_corp = bool?  whether only members of the company may watch
required_attendee = bool?  whether only attendees may watch
password = secret?  for the sharing link
sharing_expire = int?  Unix seconds
allow_download = bool?  whether viewers may download
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_record.update_sharing_config",
            path: "/cgi-bin/meeting/record/update_sharing_config",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_record",
            type_name: "UpdateSharingConfig",
            title: "Change the sharing settings of a recording (修改会议录制共享设置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98208"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
meeting_record_id = string!  all recordings of one meeting
sharing_config = {sharing_config}!  how the recording is shared
[types.sharing_config]
enable_sharing = bool!  whether the recording is shared
sharing_auth_type = int?  who may watch
enable_password = bool?  whether the link asks for a password
password = secret?  for the sharing link
enable_sharing_expire = bool?  whether the link expires
sharing_expire = int?  Unix seconds
allow_download = bool?  whether viewers may download
",
        },
    ),
];
