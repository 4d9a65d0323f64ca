//! Generated from `spec/work/oa_meetingroom.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Meeting rooms (会议室)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a meeting room (添加会议室).
///
/// `POST /cgi-bin/oa/meetingroom/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93619)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// At most 30 characters.
    pub name: String,
    /// How many people it holds.
    pub capacity: i64,
    /// Give the outer ones with the inner ones.
    pub city: Option<String>,
    /// Give the outer ones with the inner ones.
    pub building: Option<String>,
    /// Give the outer ones with the inner ones.
    pub floor: Option<String>,
    /// Place of the building.
    pub coordinate: Option<Coordinate>,
    /// Who may book, everybody if empty.
    pub range: Option<Range>,
    /// 1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video.
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

    /// Give the outer ones with the inner ones.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// Place of the building.
    pub fn coordinate(mut self, coordinate: impl Into<Coordinate>) -> Self {
        self.coordinate = Some(coordinate.into());
        self
    }

    /// Who may book, everybody if empty.
    pub fn range(mut self, range: impl Into<Range>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// 1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video.
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
    /// Meeting room.
    pub meetingroom_id: i64,
}

wire_in!(AddResponse {
    "meetingroom_id" => meetingroom_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_meetingroom.add",
        path: "/cgi-bin/oa/meetingroom/add",
        ..Operation::usual(Product::Work)
    };
}

/// `coordinate` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Coordinate {
    /// Degrees.
    pub longitude: f64,
    /// Degrees.
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

wire_out!(part Coordinate {
    "longitude" => longitude,
    "latitude" => latitude,
});

/// `range` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Range {
    /// Members.
    pub user_list: Option<Vec<String>>,
    /// Departments.
    pub department_list: Option<Vec<i64>>,
}

impl Range {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members.
    #[must_use]
    pub fn user_list(mut self, user_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user_list = Some(user_list.into_iter().map(Into::into).collect());
        self
    }

    /// Departments.
    #[must_use]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.department_list = Some(department_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Range {
    "user_list" => user_list,
    "department_list" => department_list,
});

/// Book a meeting room (预定会议室).
///
/// `POST /cgi-bin/oa/meetingroom/book`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
///
/// Rooms that need approval can't be booked through the API.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Book {
    /// Meeting room.
    pub meetingroom_id: i64,
    /// Title of the booking.
    pub subject: Option<String>,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Member who books.
    pub booker: String,
    /// Members who take part.
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

    /// Title of the booking.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Members who take part.
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
    /// Booking; the master is that of a recurring one.
    pub booking_id: String,
    /// Schedule the room is booked for.
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
        path: "/cgi-bin/oa/meetingroom/book",
        ..Operation::usual(Product::Work)
    };
}

/// Book a meeting room for a meeting (通过会议预定会议室).
///
/// `POST /cgi-bin/oa/meetingroom/book_by_meeting`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BookByMeeting {
    /// Meeting room.
    pub meetingroom_id: i64,
    /// Meeting the room is booked for.
    pub meetingid: String,
    /// Member who books.
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
    /// Booking; the master is that of a recurring one.
    pub booking_id: String,
    /// Unix seconds of the occurrences for which the room is taken.
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
        path: "/cgi-bin/oa/meetingroom/book_by_meeting",
        ..Operation::usual(Product::Work)
    };
}

/// Book a meeting room for a schedule (通过日程预定会议室).
///
/// `POST /cgi-bin/oa/meetingroom/book_by_schedule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BookBySchedule {
    /// Meeting room.
    pub meetingroom_id: i64,
    /// Schedule the room is booked for.
    pub schedule_id: String,
    /// Member who books.
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
    /// Booking; the master is that of a recurring one.
    pub booking_id: String,
    /// Unix seconds of the occurrences for which the room is taken.
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
        path: "/cgi-bin/oa/meetingroom/book_by_schedule",
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a booking (根据会议室预定ID查询预定详情).
///
/// `POST /cgi-bin/oa/meetingroom/bookinfo/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93620)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BookInfoGet {
    /// Meeting room.
    pub meetingroom_id: i64,
    /// Booking; the master is that of a recurring one.
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
    /// Meeting room.
    pub meetingroom_id: i64,
    /// Times the room is taken.
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
        path: "/cgi-bin/oa/meetingroom/bookinfo/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
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
    /// Meeting the room is booked for.
    pub meeting_id: Option<String>,
    /// Schedule the room is booked for.
    pub schedule_id: Option<String>,
    /// Member who books.
    pub booker: Option<String>,
    /// 0 booked, 2 asked for, 3 under review.
    pub status: i64,
    /// Booking; the master is that of a recurring one.
    pub booking_id: String,
    /// Booking; the master is that of a recurring one.
    pub master_booking_id: Option<String>,
}

wire_in!(part BookInfoGetAnswerSchedule {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelBook {
    /// Meeting the room is booked for.
    pub meeting_id: String,
    /// Whether the schedule stays.
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

    /// Whether the schedule stays.
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
pub type CancelBookResponse = yizhan_core::Done;

impl Endpoint for CancelBook {
    type Response = CancelBookResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_meetingroom.cancel_book",
        path: "/cgi-bin/oa/meetingroom/cancel_book",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a meeting room (删除会议室).
///
/// `POST /cgi-bin/oa/meetingroom/del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93619)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// Meeting room.
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
pub type DelResponse = yizhan_core::Done;

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_meetingroom.del",
        path: "/cgi-bin/oa/meetingroom/del",
        ..Operation::usual(Product::Work)
    };
}

/// Change a meeting room (编辑会议室).
///
/// `POST /cgi-bin/oa/meetingroom/edit`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93619)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Edit {
    /// Meeting room.
    pub meetingroom_id: i64,
    /// At most 30 characters.
    pub name: Option<String>,
    /// How many people it holds.
    pub capacity: Option<i64>,
    /// Give the outer ones with the inner ones.
    pub city: Option<String>,
    /// Give the outer ones with the inner ones.
    pub building: Option<String>,
    /// Give the outer ones with the inner ones.
    pub floor: Option<String>,
    /// Place of the building.
    pub coordinate: Option<Coordinate>,
    /// Who may book, everybody if empty.
    pub range: Option<Range>,
    /// 1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video.
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

    /// At most 30 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How many people it holds.
    pub fn capacity(mut self, capacity: impl Into<i64>) -> Self {
        self.capacity = Some(capacity.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// Place of the building.
    pub fn coordinate(mut self, coordinate: impl Into<Coordinate>) -> Self {
        self.coordinate = Some(coordinate.into());
        self
    }

    /// Who may book, everybody if empty.
    pub fn range(mut self, range: impl Into<Range>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// 1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video.
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
pub type EditResponse = yizhan_core::Done;

impl Endpoint for Edit {
    type Response = EditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_meetingroom.edit",
        path: "/cgi-bin/oa/meetingroom/edit",
        ..Operation::usual(Product::Work)
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
    /// Meeting room.
    pub meetingroom_id: Option<i64>,
    /// Unix seconds, now by default.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Give the outer ones with the inner ones.
    pub city: Option<String>,
    /// Give the outer ones with the inner ones.
    pub building: Option<String>,
    /// Give the outer ones with the inner ones.
    pub floor: Option<String>,
}

impl GetBookingInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Meeting room.
    pub fn meetingroom_id(mut self, meetingroom_id: impl Into<i64>) -> Self {
        self.meetingroom_id = Some(meetingroom_id.into());
        self
    }

    /// Unix seconds, now by default.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    /// Give the outer ones with the inner ones.
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
        path: "/cgi-bin/oa/meetingroom/get_booking_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `booking_list` of [`GetBookingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBookingInfoBookingList {
    /// Meeting room.
    pub meetingroom_id: i64,
    /// Times the room is taken.
    pub schedule: Vec<Schedule>,
}

wire_in!(part GetBookingInfoBookingList {
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
    /// Meeting the room is booked for.
    pub meeting_id: Option<String>,
    /// Schedule the room is booked for.
    pub schedule_id: Option<String>,
    /// Member who books.
    pub booker: Option<String>,
    /// 0 booked, 2 asked for, 3 under review.
    pub status: i64,
}

wire_in!(part Schedule {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBookingInfoByMeetingId {
    /// Meeting room.
    pub meetingroom_id: i64,
    /// Meeting the room is booked for.
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
    /// Meeting room.
    pub meetingroom_id: i64,
    /// Times the room is taken.
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
        path: "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
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
    /// Give the outer ones with the inner ones.
    pub city: Option<String>,
    /// Give the outer ones with the inner ones.
    pub building: Option<String>,
    /// Give the outer ones with the inner ones.
    pub floor: Option<String>,
    /// 1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video.
    pub equipment: Option<Vec<i64>>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Give the outer ones with the inner ones.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    /// Give the outer ones with the inner ones.
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// 1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video.
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
        path: "/cgi-bin/oa/meetingroom/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `meetingroom_list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMeetingroomList {
    /// Meeting room.
    pub meetingroom_id: i64,
    /// At most 30 characters.
    pub name: String,
    /// How many people it holds.
    pub capacity: i64,
    /// Give the outer ones with the inner ones.
    pub city: Option<String>,
    /// Give the outer ones with the inner ones.
    pub building: Option<String>,
    /// Give the outer ones with the inner ones.
    pub floor: Option<String>,
    /// Place of the building.
    pub coordinate: Option<ListMeetingroomListCoordinate>,
    /// Who may book, everybody if empty.
    pub range: Option<ListMeetingroomListRange>,
    /// 1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video.
    pub equipment: Vec<i64>,
    /// Whether bookings are reviewed.
    pub need_approval: Option<bool>,
}

wire_in!(part ListMeetingroomList {
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
    /// Degrees.
    pub longitude: f64,
    /// Degrees.
    pub latitude: f64,
}

wire_in!(part ListMeetingroomListCoordinate {
    "longitude" => longitude,
    "latitude" => latitude,
});

/// `meetingroom_list_range` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMeetingroomListRange {
    /// Members.
    pub user_list: Vec<String>,
    /// Departments.
    pub department_list: Vec<i64>,
}

wire_in!(part ListMeetingroomListRange {
    "user_list" => user_list,
    "department_list" => department_list,
});
