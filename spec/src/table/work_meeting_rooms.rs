//! Generated from `spec/work/meeting_rooms.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 12] = [
    Entry::new(
        Operation {
            name: "work.meeting_rooms.book",
            path: "/cgi-bin/meeting/rooms/book",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "Book",
            title: "Book Rooms meeting rooms for a meeting (预定Rooms会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98791"],
            note: "The rooms must be free at the time of the meeting.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
meeting_room_id_list = [string]!  Rooms meeting room
subject_visible = bool?  whether the room display shows the title of the meeting
[response]
meeting_room_list = [{meeting_room_list}]
[types.meeting_room_list]
meeting_room_id = string  Rooms meeting room
meeting_room_name = string  name of the room; in a request, part of it
meeting_room_location = string  place of the room
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.call",
            path: "/cgi-bin/meeting/rooms/call",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "Call",
            title: "Call a Rooms meeting room (呼叫Rooms会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98804"],
            note: "Give meeting_room_id for a Rooms device or mra_address for another system; the meeting must be running.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
meeting_room_id = string?  Rooms meeting room
mra_address = {mra_address}?  address of an H.323 or SIP device, instead of a room
[response]
invite_id = string  id of the call
[types.mra_address]
protocol = int!  1 H.323, 2 SIP
dial_string = string!  what to dial
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.cancel_call",
            path: "/cgi-bin/meeting/rooms/cancel_call",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "CancelCall",
            title: "Cancel a call to a Rooms meeting room (取消呼叫Rooms会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98805"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
invite_id = string!  id of the call
meeting_room_id = string?  Rooms meeting room
mra_address = {mra_address}?  address of an H.323 or SIP device, instead of a room
[types.mra_address]
protocol = int!  1 H.323, 2 SIP
dial_string = string!  what to dial
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.get_config",
            path: "/cgi-bin/meeting/rooms/get_config",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "GetConfig",
            title: "Get the settings of a Rooms meeting room (获取Rooms会议室配置项)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98802"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meeting_room_id = string!  Rooms meeting room
[response]
meeting_settings = {meeting_settings}  rules for meetings in the room
record_settings = {record_settings}  rules for recordings in the room
[types.meeting_settings]
water_mark = int  watermark of the room
auto_response = int  how calls are answered
caption = bool  whether captions are shown
room_pmi = bool  whether the room has a personal meeting number
room_notification = bool  whether notices are shown in the room
[types.record_settings]
share_record = int  who may watch recordings
download_record = bool  whether recordings can be downloaded
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.get_info",
            path: "/cgi-bin/meeting/rooms/get_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "GetInfo",
            title: "Get the details of a Rooms meeting room (获取Rooms会议室详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98793"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meeting_room_id = string!  Rooms meeting room
[response]
basic_info = {basic_info}  the room itself
account_info = {account_info}  the account of the room
hardware_info = {hardware_info}  the device in the room
pmi_info = {pmi_info}  the room's personal meeting number
monitor_status = int  whether the room is watched
scheduled_status = int  whether the room can be booked
is_allow_call = bool  whether the room can be called
[types.basic_info]
rooms_id_list = [string]  Rooms device
meeting_room_name = string  name of the room; in a request, part of it
city = string
building = string
floor = string
participant_number = int  how many people the room holds
device = string?
desc = string?
password = secret?
[types.account_info]
account_type = int  edition of the room's account
valid_period = string  how long the account is valid
[types.hardware_info]
factory = string  manufacturer
device_model = string  model of the device
sn = string  serial number
ip = string
mac = string  network hardware address
rooms_version = string  version of the Rooms software
firmware_version = string  version of the device's system
health_status = string
system_type = string
meeting_room_status = int  state of the room
active_time = string
cpu_info = string
cpu_usage = string  as the device reports it
gpu_info = string
net_type = string  kind of network
memory_info = string
monitor_frequency = string  clock rate of the display
camera_model = string
enable_video_mirror = bool
microphone_info = string
speaker_info = string
[types.pmi_info]
pmi_code = string  personal meeting number
pmi_pwd = string  password of the personal meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.get_inventory",
            path: "/cgi-bin/meeting/rooms/get_inventory",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "GetInventory",
            title: "Get the stock of Rooms accounts (获取Rooms会议室账号资源)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98809"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
normal_count = int  ordinary accounts
special_count = int  special accounts
normal_used_count = int  accounts in use
special_used_count = int  accounts in use
normal_expired_count = int  accounts expired
special_expired_count = int  accounts expired
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.get_response_status",
            path: "/cgi-bin/meeting/rooms/get_response_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "GetResponseStatus",
            title: "Get the answer state of a called Rooms meeting room (获取Rooms会议室应答状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98806"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
meeting_room_id = string?  Rooms meeting room
mra_address = {mra_address}?  address of an H.323 or SIP device, instead of a room
[response]
status = int  state of the call
response_time = string  when the room answered
[types.mra_address]
protocol = int!  1 H.323, 2 SIP
dial_string = string!  what to dial
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.list",
            path: "/cgi-bin/meeting/rooms/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "List",
            title: "List Rooms meeting rooms (获取Rooms会议室列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98795"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meeting_room_name = string?  name of the room; in a request, part of it
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
meeting_room_list = [{meeting_room_list}]
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.meeting_room_list]
meeting_room_id = string  Rooms meeting room
meeting_room_name = string  name of the room; in a request, part of it
meeting_room_location = string  place of the room
account_type = int  edition of the room's account
active_code = string  code to activate the room's device
participant_number = int  how many people the room holds
meeting_room_status = int  state of the room
scheduled_status = int  whether the room can be booked
is_allow_call = bool  whether the room can be called
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.list_controllers",
            path: "/cgi-bin/meeting/rooms/list_controllers",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "ListControllers",
            title: "List Rooms controllers (获取Rooms控制器列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98799"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
controller_name = string?  name of the controller; in a request, part of it
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
controller_info_list = [{controller_info_list}]
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.controller_info_list]
rooms_id = string  Rooms device
meeting_room_name = string  name of the room; in a request, part of it
meeting_room_location = string  place of the room
manufacture_name = string  manufacturer
controller_name = string  name of the controller; in a request, part of it
controller_model = string  model of the device
app_version = string  version of the Rooms software
framework_version = string  version of the device's system
status = string
ip_address = string
mac_address = string  network hardware address
cpu_type = string
cpu_usage = string  as the device reports it
network_type = string  kind of network
mem_usage = string  as the device reports it
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.list_devices",
            path: "/cgi-bin/meeting/rooms/list_devices",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "ListDevices",
            title: "List Rooms devices (获取Rooms设备列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98798"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meeting_room_name = string?  name of the room; in a request, part of it
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
device_info_list = [{device_info_list}]
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.device_info_list]
rooms_id = string  Rooms device
meeting_room_id = string  Rooms meeting room
meeting_room_name = string  name of the room; in a request, part of it
meeting_room_location = string  place of the room
device_model = string  model of the device
app_version = string  version of the Rooms software
meeting_room_status = int  state of the room
device_monitor_info = {device_monitor_info}  what the device reports
[types.device_monitor_info]
camera_status = bool  whether it works
microphone_status = bool  whether it works
speaker_status = bool  whether it works
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.list_meetings",
            path: "/cgi-bin/meeting/rooms/list_meetings",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "ListMeetings",
            title: "List the meetings of a Rooms meeting room (获取Rooms会议室下的会议列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98796"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meeting_room_id = string?  Rooms meeting room
rooms_id = string?  Rooms device
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
meeting_info_list = [{meeting_info_list}]
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.meeting_info_list]
meetingid = string  id of the meeting
meeting_code = string
subject = string
meeting_type = int  0 one-off, 1 recurring, and others
status = string
start_time = int  Unix seconds
end_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_rooms.release",
            path: "/cgi-bin/meeting/rooms/release",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_rooms",
            type_name: "Release",
            title: "Release Rooms meeting rooms (释放Rooms会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98792"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
meeting_room_id_list = [string]!  Rooms meeting room
",
        },
    ),
];
