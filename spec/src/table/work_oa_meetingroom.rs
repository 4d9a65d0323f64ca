//! Generated from `spec/work/oa_meetingroom.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.add",
            path: "/cgi-bin/oa/meetingroom/add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "Add",
            title: "Add a meeting room (添加会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93619"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!  at most 30 characters
capacity = int!  how many people it holds
city = string?  give the outer ones with the inner ones
building = string?  give the outer ones with the inner ones
floor = string?  give the outer ones with the inner ones
coordinate = {coordinate}?  place of the building
range = {range}?  who may book, everybody if empty
equipment = [int]?  1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video
[response]
meetingroom_id = int  meeting room
[types.coordinate]
longitude = float!  degrees
latitude = float!  degrees
[types.range]
user_list = [string]?  members
department_list = [int]?  departments
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.book",
            path: "/cgi-bin/oa/meetingroom/book",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "Book",
            title: "Book a meeting room (预定会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93620"],
            note: "Rooms that need approval can't be booked through the API.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int!  meeting room
subject = string?  title of the booking
start_time = int!  Unix seconds
end_time = int!  Unix seconds
booker = string!  member who books
attendees = [string]?  members who take part
[response]
booking_id = string  booking; the master is that of a recurring one
schedule_id = string?  schedule the room is booked for
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.book_by_meeting",
            path: "/cgi-bin/oa/meetingroom/book_by_meeting",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "BookByMeeting",
            title: "Book a meeting room for a meeting (通过会议预定会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int!  meeting room
meetingid = string!  meeting the room is booked for
booker = string!  member who books
[response]
booking_id = string  booking; the master is that of a recurring one
conflict_date = [int]?  Unix seconds of the occurrences for which the room is taken
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.book_by_schedule",
            path: "/cgi-bin/oa/meetingroom/book_by_schedule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "BookBySchedule",
            title: "Book a meeting room for a schedule (通过日程预定会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int!  meeting room
schedule_id = string!  schedule the room is booked for
booker = string!  member who books
[response]
booking_id = string  booking; the master is that of a recurring one
conflict_date = [int]?  Unix seconds of the occurrences for which the room is taken
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.book_info_get",
            path: "/cgi-bin/oa/meetingroom/bookinfo/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "BookInfoGet",
            title: "Get the details of a booking (根据会议室预定ID查询预定详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int!  meeting room
booking_id = string!  booking; the master is that of a recurring one
[response]
meetingroom_id = int  meeting room
schedule = {answer_schedule}  times the room is taken
[types.answer_schedule]
start_time = int  Unix seconds
end_time = int  Unix seconds
meeting_id = string?  meeting the room is booked for
schedule_id = string?  schedule the room is booked for
booker = string?  member who books
status = int  0 booked, 2 asked for, 3 under review
booking_id = string  booking; the master is that of a recurring one
master_booking_id = string?  booking; the master is that of a recurring one
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.cancel_book",
            path: "/cgi-bin/oa/meetingroom/cancel_book",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "CancelBook",
            title: "Cancel a booking (取消预定会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meeting_id = string!  meeting the room is booked for
keep_schedule = bool? as bool_as_int  whether the schedule stays
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.del",
            path: "/cgi-bin/oa/meetingroom/del",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "Del",
            title: "Delete a meeting room (删除会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93619"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int!  meeting room
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.edit",
            path: "/cgi-bin/oa/meetingroom/edit",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "Edit",
            title: "Change a meeting room (编辑会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93619"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int!  meeting room
name = string?  at most 30 characters
capacity = int?  how many people it holds
city = string?  give the outer ones with the inner ones
building = string?  give the outer ones with the inner ones
floor = string?  give the outer ones with the inner ones
coordinate = {coordinate}?  place of the building
range = {range}?  who may book, everybody if empty
equipment = [int]?  1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video
[types.coordinate]
longitude = float!  degrees
latitude = float!  degrees
[types.range]
user_list = [string]?  members
department_list = [int]?  departments
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.get_booking_info",
            path: "/cgi-bin/oa/meetingroom/get_booking_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "GetBookingInfo",
            title: "List the bookings of meeting rooms (查询会议室的预定信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int?  meeting room
start_time = int?  Unix seconds, now by default
end_time = int?  Unix seconds
city = string?  give the outer ones with the inner ones
building = string?  give the outer ones with the inner ones
floor = string?  give the outer ones with the inner ones
[response]
booking_list = [{booking_list}]
[types.booking_list]
meetingroom_id = int  meeting room
schedule = [{schedule}]  times the room is taken
[types.schedule]
start_time = int  Unix seconds
end_time = int  Unix seconds
meeting_id = string?  meeting the room is booked for
schedule_id = string?  schedule the room is booked for
booker = string?  member who books
status = int  0 booked, 2 asked for, 3 under review
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.get_booking_info_by_meeting_id",
            path: "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "GetBookingInfoByMeetingId",
            title: "Get a booking by its meeting id (根据会议ID查询会议室的预定信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int!  meeting room
meeting_id = string!  meeting the room is booked for
[response]
meetingroom_id = int  meeting room
schedule = {schedule}  times the room is taken
[types.schedule]
start_time = int  Unix seconds
end_time = int  Unix seconds
meeting_id = string?  meeting the room is booked for
schedule_id = string?  schedule the room is booked for
booker = string?  member who books
status = int  0 booked, 2 asked for, 3 under review
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.list",
            path: "/cgi-bin/oa/meetingroom/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "List",
            title: "List meeting rooms (查询会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93619"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
city = string?  give the outer ones with the inner ones
building = string?  give the outer ones with the inner ones
floor = string?  give the outer ones with the inner ones
equipment = [int]?  1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video
[response]
meetingroom_list = [{meetingroom_list}]
[types.meetingroom_list]
meetingroom_id = int  meeting room
name = string  at most 30 characters
capacity = int  how many people it holds
city = string?  give the outer ones with the inner ones
building = string?  give the outer ones with the inner ones
floor = string?  give the outer ones with the inner ones
coordinate = {meetingroom_list_coordinate}?  place of the building
range = {meetingroom_list_range}?  who may book, everybody if empty
equipment = [int]?  1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video
need_approval = bool? as bool_as_int  whether bookings are reviewed
[types.meetingroom_list_coordinate]
longitude = float  degrees
latitude = float  degrees
[types.meetingroom_list_range]
user_list = [string]?  members
department_list = [int]?  departments
",
        },
    ),
];
