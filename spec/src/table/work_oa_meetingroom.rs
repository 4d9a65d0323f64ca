//! Generated from `spec/work/oa_meetingroom.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.add",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
name = string!
capacity = int!
city = string?
building = string?
floor = string?
coordinate = {coordinate}?
range = {range}?
equipment = [int]?
[response]
meetingroom_id = int
[types.coordinate]
longitude = float!
latitude = float!
[types.range]
user_list = [string]?
department_list = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.book",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/book",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "oa_meetingroom",
            type_name: "Book",
            title: "Book a meeting room (预定会议室)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93620"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingroom_id = int!
subject = string?
start_time = int!  Unix seconds
end_time = int!  Unix seconds
booker = string!
attendees = [string]?
[response]
booking_id = string
schedule_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.book_by_meeting",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/book_by_meeting",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
meetingroom_id = int!
meetingid = string!
booker = string!
[response]
booking_id = string
conflict_date = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.book_by_schedule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/book_by_schedule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
meetingroom_id = int!
schedule_id = string!
booker = string!
[response]
booking_id = string
conflict_date = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.book_info_get",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/bookinfo/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
meetingroom_id = int!
booking_id = string!
[response]
meetingroom_id = int
schedule = {answer_schedule}
[types.answer_schedule]
start_time = int  Unix seconds
end_time = int  Unix seconds
meeting_id = string?
schedule_id = string?
booker = string?
status = int
booking_id = string
master_booking_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.cancel_book",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/cancel_book",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
meeting_id = string!
keep_schedule = bool? as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
meetingroom_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.edit",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/edit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
meetingroom_id = int!
name = string?
capacity = int?
city = string?
building = string?
floor = string?
coordinate = {coordinate}?
range = {range}?
equipment = [int]?
[types.coordinate]
longitude = float!
latitude = float!
[types.range]
user_list = [string]?
department_list = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.get_booking_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/get_booking_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
meetingroom_id = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
city = string?
building = string?
floor = string?
[response]
booking_list = [{booking_list}]
[types.booking_list]
meetingroom_id = int
schedule = [{schedule}]
[types.schedule]
start_time = int  Unix seconds
end_time = int  Unix seconds
meeting_id = string?
schedule_id = string?
booker = string?
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.get_booking_info_by_meeting_id",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
meetingroom_id = int!
meeting_id = string!
[response]
meetingroom_id = int
schedule = {schedule}
[types.schedule]
start_time = int  Unix seconds
end_time = int  Unix seconds
meeting_id = string?
schedule_id = string?
booker = string?
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_meetingroom.list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/meetingroom/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
city = string?
building = string?
floor = string?
equipment = [int]?
[response]
meetingroom_list = [{meetingroom_list}]
[types.meetingroom_list]
meetingroom_id = int
name = string
capacity = int
city = string?
building = string?
floor = string?
coordinate = {meetingroom_list_coordinate}?
range = {meetingroom_list_range}?
equipment = [int]?
need_approval = bool? as bool_as_int
[types.meetingroom_list_coordinate]
longitude = float
latitude = float
[types.meetingroom_list_range]
user_list = [string]?
department_list = [int]?
",
        },
    ),
];
