//! Generated from `spec/work/oa_meetingroom.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Meeting rooms (会议室)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Add a meeting room (添加会议室).
///
/// `POST /cgi-bin/oa/meetingroom/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93619)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `name`.
    pub name: String,
    /// `capacity`.
    pub capacity: i64,
    /// `city`.
    pub city: Option<String>,
    /// `building`.
    pub building: Option<String>,
    /// `floor`.
    pub floor: Option<String>,
    /// `coordinate`.
    pub coordinate: Option<Coordinate>,
    /// `range`.
    pub range: Option<Range>,
    /// `equipment`.
    pub equipment: Option<Vec<i64>>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>, capacity: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            capacity: capacity.into(),
            city: Default::default(),
            building: Default::default(),
            floor: Default::default(),
            coordinate: Default::default(),
            range: Default::default(),
            equipment: Default::default(),
        }
    }

    /// `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// `building`.
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    /// `floor`.
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// `coordinate`.
    pub fn coordinate(mut self, coordinate: impl Into<Coordinate>) -> Self {
        self.coordinate = Some(coordinate.into());
        self
    }

    /// `range`.
    pub fn range(mut self, range: impl Into<Range>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// `equipment`.
    pub fn equipment(mut self, equipment: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.equipment = Some(equipment.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Add {
    "name" => name,
    "capacity" => capacity,
    "city" => city,
    "building" => building,
    "floor" => floor,
    "coordinate" => coordinate,
    "range" => range,
    "equipment" => equipment,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
}

wire_in!(AddResponse {
    "meetingroom_id" => meetingroom_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `coordinate` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Coordinate {
    /// `longitude`.
    pub longitude: f64,
    /// `latitude`.
    pub latitude: f64,
}

impl Coordinate {
    /// Starts with the required members.
    #[must_use]
    pub fn new(longitude: impl Into<f64>, latitude: impl Into<f64>) -> Self {
        Self {
            longitude: longitude.into(),
            latitude: latitude.into(),
        }
    }
}

wire_out!(Coordinate {
    "longitude" => longitude,
    "latitude" => latitude,
});

/// `range` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Range {
    /// `user_list`.
    pub user_list: Option<Vec<String>>,
    /// `department_list`.
    pub department_list: Option<Vec<i64>>,
}

impl Range {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `user_list`.
    #[must_use]
    pub fn user_list(mut self, user_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user_list = Some(user_list.into_iter().map(Into::into).collect());
        self
    }

    /// `department_list`.
    #[must_use]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.department_list = Some(department_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Range {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// Book a meeting room (预定会议室).
///
/// `POST /cgi-bin/oa/meetingroom/book`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Book {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `subject`.
    pub subject: Option<String>,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `booker`.
    pub booker: String,
    /// `attendees`.
    pub attendees: Option<Vec<String>>,
}

impl Book {
    /// Starts with the required members.
    pub fn new(
        meetingroom_id: impl Into<i64>,
        start_time: impl Into<i64>,
        end_time: impl Into<i64>,
        booker: impl Into<String>,
    ) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            subject: Default::default(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            booker: booker.into(),
            attendees: Default::default(),
        }
    }

    /// `subject`.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// `attendees`.
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.attendees = Some(attendees.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Book {
    "meetingroom_id" => meetingroom_id,
    "subject" => subject,
    "start_time" => start_time,
    "end_time" => end_time,
    "booker" => booker,
    "attendees" => attendees,
});

/// The answer to [`Book`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BookResponse {
    /// `booking_id`.
    pub booking_id: String,
    /// `schedule_id`.
    pub schedule_id: Option<String>,
}

wire_in!(BookResponse {
    "booking_id" => booking_id,
    "schedule_id" => schedule_id,
});

impl Endpoint for Book {
    type Response = BookResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Book a meeting room for a meeting (通过会议预定会议室).
///
/// `POST /cgi-bin/oa/meetingroom/book_by_meeting`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BookByMeeting {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `meetingid`.
    pub meetingid: String,
    /// `booker`.
    pub booker: String,
}

impl BookByMeeting {
    /// Starts with the required members.
    pub fn new(
        meetingroom_id: impl Into<i64>,
        meetingid: impl Into<String>,
        booker: impl Into<String>,
    ) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            meetingid: meetingid.into(),
            booker: booker.into(),
        }
    }
}

wire_out!(BookByMeeting {
    "meetingroom_id" => meetingroom_id,
    "meetingid" => meetingid,
    "booker" => booker,
});

/// The answer to [`BookByMeeting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BookByMeetingResponse {
    /// `booking_id`.
    pub booking_id: String,
    /// `conflict_date`.
    pub conflict_date: Vec<i64>,
}

wire_in!(BookByMeetingResponse {
    "booking_id" => booking_id,
    "conflict_date" => conflict_date,
});

impl Endpoint for BookByMeeting {
    type Response = BookByMeetingResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Book a meeting room for a schedule (通过日程预定会议室).
///
/// `POST /cgi-bin/oa/meetingroom/book_by_schedule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BookBySchedule {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `schedule_id`.
    pub schedule_id: String,
    /// `booker`.
    pub booker: String,
}

impl BookBySchedule {
    /// Starts with the required members.
    pub fn new(
        meetingroom_id: impl Into<i64>,
        schedule_id: impl Into<String>,
        booker: impl Into<String>,
    ) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            schedule_id: schedule_id.into(),
            booker: booker.into(),
        }
    }
}

wire_out!(BookBySchedule {
    "meetingroom_id" => meetingroom_id,
    "schedule_id" => schedule_id,
    "booker" => booker,
});

/// The answer to [`BookBySchedule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BookByScheduleResponse {
    /// `booking_id`.
    pub booking_id: String,
    /// `conflict_date`.
    pub conflict_date: Vec<i64>,
}

wire_in!(BookByScheduleResponse {
    "booking_id" => booking_id,
    "conflict_date" => conflict_date,
});

impl Endpoint for BookBySchedule {
    type Response = BookByScheduleResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Get the details of a booking (根据会议室预定ID查询预定详情).
///
/// `POST /cgi-bin/oa/meetingroom/bookinfo/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BookInfoGet {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `booking_id`.
    pub booking_id: String,
}

impl BookInfoGet {
    /// Starts with the required members.
    pub fn new(meetingroom_id: impl Into<i64>, booking_id: impl Into<String>) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            booking_id: booking_id.into(),
        }
    }
}

wire_out!(BookInfoGet {
    "meetingroom_id" => meetingroom_id,
    "booking_id" => booking_id,
});

/// The answer to [`BookInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BookInfoGetResponse {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `schedule`.
    pub schedule: BookInfoGetAnswerSchedule,
}

wire_in!(BookInfoGetResponse {
    "meetingroom_id" => meetingroom_id,
    "schedule" => schedule,
});

impl Endpoint for BookInfoGet {
    type Response = BookInfoGetResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `answer_schedule` of [`BookInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BookInfoGetAnswerSchedule {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `meeting_id`.
    pub meeting_id: Option<String>,
    /// `schedule_id`.
    pub schedule_id: Option<String>,
    /// `booker`.
    pub booker: Option<String>,
    /// `status`.
    pub status: i64,
    /// `booking_id`.
    pub booking_id: String,
    /// `master_booking_id`.
    pub master_booking_id: Option<String>,
}

wire_in!(BookInfoGetAnswerSchedule {
    "start_time" => start_time,
    "end_time" => end_time,
    "meeting_id" => meeting_id,
    "schedule_id" => schedule_id,
    "booker" => booker,
    "status" => status,
    "booking_id" => booking_id,
    "master_booking_id" => master_booking_id,
});

/// Cancel a booking (取消预定会议室).
///
/// `POST /cgi-bin/oa/meetingroom/cancel_book`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelBook {
    /// `meeting_id`.
    pub meeting_id: String,
    /// `keep_schedule`.
    pub keep_schedule: Option<bool>,
}

impl CancelBook {
    /// Starts with the required members.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            keep_schedule: Default::default(),
        }
    }

    /// `keep_schedule`.
    pub fn keep_schedule(mut self, keep_schedule: impl Into<bool>) -> Self {
        self.keep_schedule = Some(keep_schedule.into());
        self
    }
}

wire_out!(CancelBook {
    "meeting_id" => meeting_id,
} via {
    "keep_schedule" => keep_schedule: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`CancelBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CancelBookResponse {}

wire_in!(CancelBookResponse {});

impl Endpoint for CancelBook {
    type Response = CancelBookResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Delete a meeting room (删除会议室).
///
/// `POST /cgi-bin/oa/meetingroom/del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93619)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
}

impl Del {
    /// Starts with the required members.
    pub fn new(meetingroom_id: impl Into<i64>) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
        }
    }
}

wire_out!(Del {
    "meetingroom_id" => meetingroom_id,
});

/// The answer to [`Del`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelResponse {}

wire_in!(DelResponse {});

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Change a meeting room (编辑会议室).
///
/// `POST /cgi-bin/oa/meetingroom/edit`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93619)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Edit {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `name`.
    pub name: Option<String>,
    /// `capacity`.
    pub capacity: Option<i64>,
    /// `city`.
    pub city: Option<String>,
    /// `building`.
    pub building: Option<String>,
    /// `floor`.
    pub floor: Option<String>,
    /// `coordinate`.
    pub coordinate: Option<Coordinate>,
    /// `range`.
    pub range: Option<Range>,
    /// `equipment`.
    pub equipment: Option<Vec<i64>>,
}

impl Edit {
    /// Starts with the required members.
    pub fn new(meetingroom_id: impl Into<i64>) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            name: Default::default(),
            capacity: Default::default(),
            city: Default::default(),
            building: Default::default(),
            floor: Default::default(),
            coordinate: Default::default(),
            range: Default::default(),
            equipment: Default::default(),
        }
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `capacity`.
    pub fn capacity(mut self, capacity: impl Into<i64>) -> Self {
        self.capacity = Some(capacity.into());
        self
    }

    /// `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// `building`.
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    /// `floor`.
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// `coordinate`.
    pub fn coordinate(mut self, coordinate: impl Into<Coordinate>) -> Self {
        self.coordinate = Some(coordinate.into());
        self
    }

    /// `range`.
    pub fn range(mut self, range: impl Into<Range>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// `equipment`.
    pub fn equipment(mut self, equipment: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.equipment = Some(equipment.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Edit {
    "meetingroom_id" => meetingroom_id,
    "name" => name,
    "capacity" => capacity,
    "city" => city,
    "building" => building,
    "floor" => floor,
    "coordinate" => coordinate,
    "range" => range,
    "equipment" => equipment,
});

/// The answer to [`Edit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditResponse {}

wire_in!(EditResponse {});

impl Endpoint for Edit {
    type Response = EditResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// List the bookings of meeting rooms (查询会议室的预定信息).
///
/// `POST /cgi-bin/oa/meetingroom/get_booking_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBookingInfo {
    /// `meetingroom_id`.
    pub meetingroom_id: Option<i64>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `city`.
    pub city: Option<String>,
    /// `building`.
    pub building: Option<String>,
    /// `floor`.
    pub floor: Option<String>,
}

impl GetBookingInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `meetingroom_id`.
    pub fn meetingroom_id(mut self, meetingroom_id: impl Into<i64>) -> Self {
        self.meetingroom_id = Some(meetingroom_id.into());
        self
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

    /// `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// `building`.
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    /// `floor`.
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }
}

wire_out!(GetBookingInfo {
    "meetingroom_id" => meetingroom_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "city" => city,
    "building" => building,
    "floor" => floor,
});

/// The answer to [`GetBookingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBookingInfoResponse {
    /// `booking_list`.
    pub booking_list: Vec<GetBookingInfoBookingList>,
}

wire_in!(GetBookingInfoResponse {
    "booking_list" => booking_list,
});

impl Endpoint for GetBookingInfo {
    type Response = GetBookingInfoResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `booking_list` of [`GetBookingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBookingInfoBookingList {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `schedule`.
    pub schedule: Vec<Schedule>,
}

wire_in!(GetBookingInfoBookingList {
    "meetingroom_id" => meetingroom_id,
    "schedule" => schedule,
});

/// `schedule` of [`GetBookingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Schedule {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `meeting_id`.
    pub meeting_id: Option<String>,
    /// `schedule_id`.
    pub schedule_id: Option<String>,
    /// `booker`.
    pub booker: Option<String>,
    /// `status`.
    pub status: i64,
}

wire_in!(Schedule {
    "start_time" => start_time,
    "end_time" => end_time,
    "meeting_id" => meeting_id,
    "schedule_id" => schedule_id,
    "booker" => booker,
    "status" => status,
});

/// Get a booking by its meeting id (根据会议ID查询会议室的预定信息).
///
/// `POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBookingInfoByMeetingId {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `meeting_id`.
    pub meeting_id: String,
}

impl GetBookingInfoByMeetingId {
    /// Starts with the required members.
    pub fn new(meetingroom_id: impl Into<i64>, meeting_id: impl Into<String>) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            meeting_id: meeting_id.into(),
        }
    }
}

wire_out!(GetBookingInfoByMeetingId {
    "meetingroom_id" => meetingroom_id,
    "meeting_id" => meeting_id,
});

/// The answer to [`GetBookingInfoByMeetingId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBookingInfoByMeetingIdResponse {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `schedule`.
    pub schedule: Schedule,
}

wire_in!(GetBookingInfoByMeetingIdResponse {
    "meetingroom_id" => meetingroom_id,
    "schedule" => schedule,
});

impl Endpoint for GetBookingInfoByMeetingId {
    type Response = GetBookingInfoByMeetingIdResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// List meeting rooms (查询会议室).
///
/// `POST /cgi-bin/oa/meetingroom/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93619)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// `city`.
    pub city: Option<String>,
    /// `building`.
    pub building: Option<String>,
    /// `floor`.
    pub floor: Option<String>,
    /// `equipment`.
    pub equipment: Option<Vec<i64>>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// `building`.
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    /// `floor`.
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// `equipment`.
    pub fn equipment(mut self, equipment: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.equipment = Some(equipment.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(List {
    "city" => city,
    "building" => building,
    "floor" => floor,
    "equipment" => equipment,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `meetingroom_list`.
    pub meetingroom_list: Vec<ListMeetingroomList>,
}

wire_in!(ListResponse {
    "meetingroom_list" => meetingroom_list,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `meetingroom_list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMeetingroomList {
    /// `meetingroom_id`.
    pub meetingroom_id: i64,
    /// `name`.
    pub name: String,
    /// `capacity`.
    pub capacity: i64,
    /// `city`.
    pub city: Option<String>,
    /// `building`.
    pub building: Option<String>,
    /// `floor`.
    pub floor: Option<String>,
    /// `coordinate`.
    pub coordinate: Option<ListMeetingroomListCoordinate>,
    /// `range`.
    pub range: Option<ListMeetingroomListRange>,
    /// `equipment`.
    pub equipment: Vec<i64>,
    /// `need_approval`.
    pub need_approval: Option<bool>,
}

wire_in!(ListMeetingroomList {
    "meetingroom_id" => meetingroom_id,
    "name" => name,
    "capacity" => capacity,
    "city" => city,
    "building" => building,
    "floor" => floor,
    "coordinate" => coordinate,
    "range" => range,
    "equipment" => equipment,
    "need_approval" => need_approval,
});

/// `meetingroom_list_coordinate` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMeetingroomListCoordinate {
    /// `longitude`.
    pub longitude: f64,
    /// `latitude`.
    pub latitude: f64,
}

wire_in!(ListMeetingroomListCoordinate {
    "longitude" => longitude,
    "latitude" => latitude,
});

/// `meetingroom_list_range` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMeetingroomListRange {
    /// `user_list`.
    pub user_list: Vec<String>,
    /// `department_list`.
    pub department_list: Vec<i64>,
}

wire_in!(ListMeetingroomListRange {
    "user_list" => user_list,
    "department_list" => department_list,
});
