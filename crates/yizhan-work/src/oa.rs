//! Generated from `spec/work/oa.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Approval requests (审批)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Submit an approval request (提交审批申请).
///
/// `POST /cgi-bin/oa/applyevent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91853) [(2)](https://developer.work.weixin.qq.com/document/path/92632)
///
/// The app needs the approval permission and the template must be in use. Fill in every required control of the template, with ids from gettemplatedetail.
///
/// # Errors
///
/// - `301025`: approval submit parameters wrong
/// - `301055`: no approval permission or scope
/// - `301056`: approval application stopped
/// - `301057`: approval submit internal failure
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyEvent {
    /// Member in whose name the request is made.
    pub creator_userid: String,
    /// Department of the creator that the request counts for, the main one by default.
    pub choose_department: Option<i64>,
    /// Approval template.
    pub template_id: String,
    /// Whether the flow set in the console is used instead of the one given here.
    pub use_template_approver: bool,
    /// Who approves.
    pub approver: Vec<ApplyEventApprover>,
    /// The flow, instead of approver.
    pub process: Option<ApplyEventProcess>,
    /// When copies go out: 1 on submitting, 2 on approval, 3 both.
    pub notify_type: Option<i64>,
    /// Who gets a copy.
    pub notifyer: Option<Vec<String>>,
    /// What was filled in.
    pub apply_data: ApplyEventApplyData,
    /// At most 3 lines shown on notices and lists.
    pub summary_list: Vec<ApplyEventSummaryList>,
}

impl ApplyEvent {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(creator_userid: impl Into<String>) -> Self {
        Self {
            creator_userid: creator_userid.into(),
            choose_department: Default::default(),
            template_id: Default::default(),
            use_template_approver: Default::default(),
            approver: Default::default(),
            process: Default::default(),
            notify_type: Default::default(),
            notifyer: Default::default(),
            apply_data: Default::default(),
            summary_list: Default::default(),
        }
    }

    /// Department of the creator that the request counts for, the main one by default.
    pub fn choose_department(mut self, choose_department: impl Into<i64>) -> Self {
        self.choose_department = Some(choose_department.into());
        self
    }

    /// Approval template.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }

    /// Whether the flow set in the console is used instead of the one given here.
    pub fn use_template_approver(mut self, use_template_approver: impl Into<bool>) -> Self {
        self.use_template_approver = use_template_approver.into();
        self
    }

    /// Who approves.
    pub fn approver(
        mut self,
        approver: impl IntoIterator<Item = impl Into<ApplyEventApprover>>,
    ) -> Self {
        self.approver = approver.into_iter().map(Into::into).collect();
        self
    }

    /// The flow, instead of approver.
    pub fn process(mut self, process: impl Into<ApplyEventProcess>) -> Self {
        self.process = Some(process.into());
        self
    }

    /// When copies go out: 1 on submitting, 2 on approval, 3 both.
    pub fn notify_type(mut self, notify_type: impl Into<i64>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }

    /// Who gets a copy.
    pub fn notifyer(mut self, notifyer: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.notifyer = Some(notifyer.into_iter().map(Into::into).collect());
        self
    }

    /// What was filled in.
    pub fn apply_data(mut self, apply_data: impl Into<ApplyEventApplyData>) -> Self {
        self.apply_data = apply_data.into();
        self
    }

    /// At most 3 lines shown on notices and lists.
    pub fn summary_list(
        mut self,
        summary_list: impl IntoIterator<Item = impl Into<ApplyEventSummaryList>>,
    ) -> Self {
        self.summary_list = summary_list.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(ApplyEvent {
    "creator_userid" => creator_userid,
    "choose_department" => choose_department,
    "template_id" => template_id,
    "approver" => approver,
    "process" => process,
    "notify_type" => notify_type,
    "notifyer" => notifyer,
    "apply_data" => apply_data,
    "summary_list" => summary_list,
} via {
    "use_template_approver" => use_template_approver: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventResponse {
    /// Number of the approval request.
    pub sp_no: String,
}

wire_in!(ApplyEventResponse {
    "sp_no" => sp_no,
});

impl Endpoint for ApplyEvent {
    type Response = ApplyEventResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa.apply_event",
        path: "/cgi-bin/oa/applyevent",
        ..Operation::usual(Product::Work)
    };
}

/// `approver` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventApprover {
    /// 1 one of them is enough, 2 all of them must approve.
    pub attr: i64,
    /// Member of the company.
    pub userid: Vec<String>,
}

impl ApplyEventApprover {
    /// Starts with the required members.
    #[must_use]
    pub fn new(attr: impl Into<i64>, userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            attr: attr.into(),
            userid: userid.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventApprover {
    "attr" => attr,
    "userid" => userid,
});

/// `process` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventProcess {
    /// Steps of the flow.
    pub node_list: Vec<ApplyEventNodeList>,
}

impl ApplyEventProcess {
    /// Starts with the required members.
    #[must_use]
    pub fn new(node_list: impl IntoIterator<Item = impl Into<ApplyEventNodeList>>) -> Self {
        Self {
            node_list: node_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventProcess {
    "node_list" => node_list,
});

/// `node_list` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventNodeList {
    /// 1 approver, 2 copy, 3 handler.
    pub r#type: i64,
    /// 1 all must approve, 2 one is enough, 3 one after the other.
    pub apv_rel: Option<i64>,
    /// Member of the company.
    pub userid: Option<Vec<String>>,
}

impl ApplyEventNodeList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            apv_rel: Default::default(),
            userid: Default::default(),
        }
    }

    /// 1 all must approve, 2 one is enough, 3 one after the other.
    #[must_use]
    pub fn apv_rel(mut self, apv_rel: impl Into<i64>) -> Self {
        self.apv_rel = Some(apv_rel.into());
        self
    }

    /// Member of the company.
    #[must_use]
    pub fn userid(mut self, userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ApplyEventNodeList {
    "type" => r#type,
    "apv_rel" => apv_rel,
    "userid" => userid,
});

/// `apply_data` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventApplyData {
    /// One entry per control of the template.
    pub contents: Vec<ApplyEventContents>,
}

impl ApplyEventApplyData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(contents: impl IntoIterator<Item = impl Into<ApplyEventContents>>) -> Self {
        Self {
            contents: contents.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventApplyData {
    "contents" => contents,
});

/// `contents` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventContents {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection.
    pub control: String,
    /// Id of the control, from the template.
    pub id: String,
    /// What was filled in, one member according to the control.
    pub value: ApplyEventValue,
}

impl ApplyEventContents {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        control: impl Into<String>,
        id: impl Into<String>,
        value: impl Into<ApplyEventValue>,
    ) -> Self {
        Self {
            control: control.into(),
            id: id.into(),
            value: value.into(),
        }
    }
}

wire_out!(part ApplyEventContents {
    "control" => control,
    "id" => id,
    "value" => value,
});

/// `value` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventValue {
    /// The text, in the language lang if that is given.
    pub text: Option<String>,
    /// Number as text.
    pub new_number: Option<String>,
    /// Amount in yuan as text.
    pub new_money: Option<String>,
    /// For Date controls.
    pub date: Option<ApplyEventDate>,
    /// For Selector controls.
    pub selector: Option<ApplyEventSelector>,
    /// For Contact controls that choose members.
    pub members: Option<Vec<ApplyEventMembers>>,
    /// For Contact controls that choose departments.
    pub departments: Option<Vec<ApplyEventDepartments>>,
    /// For File controls, at most 6.
    pub files: Option<Vec<ApplyEventFiles>>,
    /// For Table controls, one entry per row.
    pub children: Option<Vec<ApplyEventChildren>>,
    /// For Attendance controls.
    pub attendance: Option<ApplyEventAttendance>,
    /// For Vacation controls.
    pub vacation: Option<ApplyEventVacation>,
    /// For Location controls.
    pub location: Option<ApplyEventLocation>,
    /// For RelatedApproval controls.
    pub related_approval: Option<Vec<ApplyEventRelatedApproval>>,
    /// For Formula controls.
    pub formula: Option<ApplyEventFormula>,
    /// Period; day or half day by type.
    pub date_range: Option<ApplyEventValueDateRange>,
    /// For PunchCorrection controls.
    pub punch_correction: Option<ApplyEventPunchCorrection>,
    /// For BankAccount controls.
    pub bank_account: Option<ApplyEventBankAccount>,
}

impl ApplyEventValue {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text, in the language lang if that is given.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Number as text.
    #[must_use]
    pub fn new_number(mut self, new_number: impl Into<String>) -> Self {
        self.new_number = Some(new_number.into());
        self
    }

    /// Amount in yuan as text.
    #[must_use]
    pub fn new_money(mut self, new_money: impl Into<String>) -> Self {
        self.new_money = Some(new_money.into());
        self
    }

    /// For Date controls.
    #[must_use]
    pub fn date(mut self, date: impl Into<ApplyEventDate>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// For Selector controls.
    #[must_use]
    pub fn selector(mut self, selector: impl Into<ApplyEventSelector>) -> Self {
        self.selector = Some(selector.into());
        self
    }

    /// For Contact controls that choose members.
    #[must_use]
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = impl Into<ApplyEventMembers>>,
    ) -> Self {
        self.members = Some(members.into_iter().map(Into::into).collect());
        self
    }

    /// For Contact controls that choose departments.
    #[must_use]
    pub fn departments(
        mut self,
        departments: impl IntoIterator<Item = impl Into<ApplyEventDepartments>>,
    ) -> Self {
        self.departments = Some(departments.into_iter().map(Into::into).collect());
        self
    }

    /// For File controls, at most 6.
    #[must_use]
    pub fn files(mut self, files: impl IntoIterator<Item = impl Into<ApplyEventFiles>>) -> Self {
        self.files = Some(files.into_iter().map(Into::into).collect());
        self
    }

    /// For Table controls, one entry per row.
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<ApplyEventChildren>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    /// For Attendance controls.
    #[must_use]
    pub fn attendance(mut self, attendance: impl Into<ApplyEventAttendance>) -> Self {
        self.attendance = Some(attendance.into());
        self
    }

    /// For Vacation controls.
    #[must_use]
    pub fn vacation(mut self, vacation: impl Into<ApplyEventVacation>) -> Self {
        self.vacation = Some(vacation.into());
        self
    }

    /// For Location controls.
    #[must_use]
    pub fn location(mut self, location: impl Into<ApplyEventLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// For RelatedApproval controls.
    #[must_use]
    pub fn related_approval(
        mut self,
        related_approval: impl IntoIterator<Item = impl Into<ApplyEventRelatedApproval>>,
    ) -> Self {
        self.related_approval = Some(related_approval.into_iter().map(Into::into).collect());
        self
    }

    /// For Formula controls.
    #[must_use]
    pub fn formula(mut self, formula: impl Into<ApplyEventFormula>) -> Self {
        self.formula = Some(formula.into());
        self
    }

    /// Period; day or half day by type.
    #[must_use]
    pub fn date_range(mut self, date_range: impl Into<ApplyEventValueDateRange>) -> Self {
        self.date_range = Some(date_range.into());
        self
    }

    /// For PunchCorrection controls.
    #[must_use]
    pub fn punch_correction(
        mut self,
        punch_correction: impl Into<ApplyEventPunchCorrection>,
    ) -> Self {
        self.punch_correction = Some(punch_correction.into());
        self
    }

    /// For BankAccount controls.
    #[must_use]
    pub fn bank_account(mut self, bank_account: impl Into<ApplyEventBankAccount>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }
}

wire_out!(part ApplyEventValue {
    "text" => text,
    "new_number" => new_number,
    "new_money" => new_money,
    "date" => date,
    "selector" => selector,
    "members" => members,
    "departments" => departments,
    "files" => files,
    "children" => children,
    "attendance" => attendance,
    "vacation" => vacation,
    "location" => location,
    "related_approval" => related_approval,
    "formula" => formula,
    "date_range" => date_range,
    "punch_correction" => punch_correction;
    "bank_account" => bank_account,
});

/// `date` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventDate {
    /// Day or hour.
    pub r#type: String,
    /// Unix seconds.
    pub s_timestamp: i64,
}

impl ApplyEventDate {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>, s_timestamp: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            s_timestamp: s_timestamp.into(),
        }
    }
}

wire_out!(part ApplyEventDate {
    "type" => r#type,
    "s_timestamp" => s_timestamp,
});

/// `selector` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventSelector {
    /// Single or multi.
    pub r#type: String,
    /// Choices.
    pub options: Vec<ApplyEventOptions>,
}

impl ApplyEventSelector {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<ApplyEventOptions>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            options: options.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventSelector {
    "type" => r#type,
    "options" => options,
});

/// `options` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Option<Vec<ApplyEventOptionsValue>>,
}

impl ApplyEventOptions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: Default::default(),
        }
    }

    /// What was filled in, one member according to the control.
    #[must_use]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplyEventOptionsValue>>,
    ) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ApplyEventOptions {
    "key" => key,
    "value" => value,
});

/// `options_value` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventOptionsValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

impl ApplyEventOptionsValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(part ApplyEventOptionsValue {
    "lang" => lang,
    "text" => text,
});

/// `members` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventMembers {
    /// Member of the company.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
}

impl ApplyEventMembers {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            name: Default::default(),
        }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

wire_out!(part ApplyEventMembers {
    "userid" => userid,
    "name" => name,
});

/// `departments` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventDepartments {
    /// Department id.
    pub openapi_id: i64,
    /// `name`.
    pub name: Option<String>,
}

impl ApplyEventDepartments {
    /// Starts with the required members.
    #[must_use]
    pub fn new(openapi_id: impl Into<i64>) -> Self {
        Self {
            openapi_id: openapi_id.into(),
            name: Default::default(),
        }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

wire_out!(part ApplyEventDepartments {
    "openapi_id" => openapi_id,
    "name" => name,
});

/// `files` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventFiles {
    /// Media id of a temporary file.
    pub file_id: String,
}

impl ApplyEventFiles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
        }
    }
}

wire_out!(part ApplyEventFiles {
    "file_id" => file_id,
});

/// `children` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventChildren {
    /// Controls of the row.
    pub list: Vec<ApplyEventList>,
}

impl ApplyEventChildren {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<ApplyEventList>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventChildren {
    "list" => list,
});

/// `list` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventList {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection.
    pub control: String,
    /// Id of the control, from the template.
    pub id: String,
    /// What was filled in, one member according to the control.
    pub value: ApplyEventValue,
    /// Label in each language.
    pub title: Vec<ApplyEventTitle>,
}

impl ApplyEventList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        control: impl Into<String>,
        id: impl Into<String>,
        value: impl Into<ApplyEventValue>,
        title: impl IntoIterator<Item = impl Into<ApplyEventTitle>>,
    ) -> Self {
        Self {
            control: control.into(),
            id: id.into(),
            value: value.into(),
            title: title.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventList {
    "control" => control,
    "id" => id,
    "value" => value,
    "title" => title,
});

/// `title` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventTitle {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

impl ApplyEventTitle {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(part ApplyEventTitle {
    "lang" => lang,
    "text" => text,
});

/// `attendance` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventAttendance {
    /// 1 leave, 3 business trip, 4 outing, 5 overtime.
    pub r#type: i64,
    /// Period; day or half day by type.
    pub date_range: ApplyEventDateRange,
    /// How the duration spreads over the days.
    pub slice_info: Option<ApplyEventSliceInfo>,
}

impl ApplyEventAttendance {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, date_range: impl Into<ApplyEventDateRange>) -> Self {
        Self {
            r#type: r#type.into(),
            date_range: date_range.into(),
            slice_info: Default::default(),
        }
    }

    /// How the duration spreads over the days.
    #[must_use]
    pub fn slice_info(mut self, slice_info: impl Into<ApplyEventSliceInfo>) -> Self {
        self.slice_info = Some(slice_info.into());
        self
    }
}

wire_out!(part ApplyEventAttendance {
    "type" => r#type,
    "date_range" => date_range,
    "slice_info" => slice_info,
});

/// `date_range` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
}

impl ApplyEventDateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        new_begin: impl Into<i64>,
        new_end: impl Into<i64>,
        new_duration: impl Into<i64>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            new_begin: new_begin.into(),
            new_end: new_end.into(),
            new_duration: new_duration.into(),
        }
    }
}

wire_out!(part ApplyEventDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
});

/// `slice_info` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventSliceInfo {
    /// One entry per day.
    pub day_items: Vec<ApplyEventDayItems>,
}

impl ApplyEventSliceInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(day_items: impl IntoIterator<Item = impl Into<ApplyEventDayItems>>) -> Self {
        Self {
            day_items: day_items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventSliceInfo {
    "day_items" => day_items,
});

/// `day_items` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventDayItems {
    /// Unix seconds of midnight.
    pub daytime: i64,
    /// Seconds.
    pub duration: i64,
}

impl ApplyEventDayItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(daytime: impl Into<i64>, duration: impl Into<i64>) -> Self {
        Self {
            daytime: daytime.into(),
            duration: duration.into(),
        }
    }
}

wire_out!(part ApplyEventDayItems {
    "daytime" => daytime,
    "duration" => duration,
});

/// `vacation` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventVacation {
    /// For Selector controls.
    pub selector: ApplyEventVacationSelector,
    /// For Attendance controls.
    pub attendance: ApplyEventVacationAttendance,
}

impl ApplyEventVacation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        selector: impl Into<ApplyEventVacationSelector>,
        attendance: impl Into<ApplyEventVacationAttendance>,
    ) -> Self {
        Self {
            selector: selector.into(),
            attendance: attendance.into(),
        }
    }
}

wire_out!(part ApplyEventVacation {
    "selector" => selector,
    "attendance" => attendance,
});

/// `vacation_selector` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventVacationSelector {
    /// `type`.
    pub r#type: String,
    /// Choices.
    pub options: Vec<ApplyEventSelectorOptions>,
}

impl ApplyEventVacationSelector {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<ApplyEventSelectorOptions>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            options: options.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventVacationSelector {
    "type" => r#type,
    "options" => options,
});

/// `selector_options` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventSelectorOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Option<Vec<ApplyEventSelectorOptionsValue>>,
}

impl ApplyEventSelectorOptions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: Default::default(),
        }
    }

    /// What was filled in, one member according to the control.
    #[must_use]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplyEventSelectorOptionsValue>>,
    ) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ApplyEventSelectorOptions {
    "key" => key,
    "value" => value,
});

/// `selector_options_value` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventSelectorOptionsValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

impl ApplyEventSelectorOptionsValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(part ApplyEventSelectorOptionsValue {
    "lang" => lang,
    "text" => text,
});

/// `vacation_attendance` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventVacationAttendance {
    /// 1 leave, 3 business trip, 4 outing, 5 overtime.
    pub r#type: i64,
    /// Period; day or half day by type.
    pub date_range: ApplyEventAttendanceDateRange,
    /// How the duration spreads over the days.
    pub slice_info: Option<ApplyEventAttendanceSliceInfo>,
}

impl ApplyEventVacationAttendance {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<i64>,
        date_range: impl Into<ApplyEventAttendanceDateRange>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            date_range: date_range.into(),
            slice_info: Default::default(),
        }
    }

    /// How the duration spreads over the days.
    #[must_use]
    pub fn slice_info(mut self, slice_info: impl Into<ApplyEventAttendanceSliceInfo>) -> Self {
        self.slice_info = Some(slice_info.into());
        self
    }
}

wire_out!(part ApplyEventVacationAttendance {
    "type" => r#type,
    "date_range" => date_range,
    "slice_info" => slice_info,
});

/// `attendance_date_range` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventAttendanceDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
}

impl ApplyEventAttendanceDateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        new_begin: impl Into<i64>,
        new_end: impl Into<i64>,
        new_duration: impl Into<i64>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            new_begin: new_begin.into(),
            new_end: new_end.into(),
            new_duration: new_duration.into(),
        }
    }
}

wire_out!(part ApplyEventAttendanceDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
});

/// `attendance_slice_info` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventAttendanceSliceInfo {
    /// One entry per day.
    pub day_items: Vec<ApplyEventSliceInfoDayItems>,
}

impl ApplyEventAttendanceSliceInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        day_items: impl IntoIterator<Item = impl Into<ApplyEventSliceInfoDayItems>>,
    ) -> Self {
        Self {
            day_items: day_items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventAttendanceSliceInfo {
    "day_items" => day_items,
});

/// `slice_info_day_items` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventSliceInfoDayItems {
    /// Unix seconds of midnight.
    pub daytime: i64,
    /// Seconds.
    pub duration: i64,
}

impl ApplyEventSliceInfoDayItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(daytime: impl Into<i64>, duration: impl Into<i64>) -> Self {
        Self {
            daytime: daytime.into(),
            duration: duration.into(),
        }
    }
}

wire_out!(part ApplyEventSliceInfoDayItems {
    "daytime" => daytime,
    "duration" => duration,
});

/// `location` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventLocation {
    /// Degrees.
    pub longitude: f64,
    /// Degrees.
    pub latitude: f64,
    /// Label in each language.
    pub title: String,
    /// `address`.
    pub address: Option<String>,
    /// Unix seconds.
    pub time: i64,
}

impl ApplyEventLocation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        longitude: impl Into<f64>,
        latitude: impl Into<f64>,
        title: impl Into<String>,
        time: impl Into<i64>,
    ) -> Self {
        Self {
            longitude: longitude.into(),
            latitude: latitude.into(),
            title: title.into(),
            address: Default::default(),
            time: time.into(),
        }
    }

    /// `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

wire_out!(part ApplyEventLocation {
    "longitude" => longitude,
    "latitude" => latitude,
    "title" => title,
    "address" => address,
    "time" => time,
});

/// `related_approval` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventRelatedApproval {
    /// Number of the approval request.
    pub sp_no: String,
}

impl ApplyEventRelatedApproval {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sp_no: impl Into<String>) -> Self {
        Self {
            sp_no: sp_no.into(),
        }
    }
}

wire_out!(part ApplyEventRelatedApproval {
    "sp_no" => sp_no,
});

/// `formula` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventFormula {
    /// What was filled in, one member according to the control.
    pub value: String,
}

impl ApplyEventFormula {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

wire_out!(part ApplyEventFormula {
    "value" => value,
});

/// `value_date_range` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventValueDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
}

impl ApplyEventValueDateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        new_begin: impl Into<i64>,
        new_end: impl Into<i64>,
        new_duration: impl Into<i64>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            new_begin: new_begin.into(),
            new_end: new_end.into(),
            new_duration: new_duration.into(),
        }
    }
}

wire_out!(part ApplyEventValueDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
});

/// `punch_correction` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventPunchCorrection {
    /// `state`.
    pub state: String,
    /// `version`.
    pub version: Option<i64>,
    /// Unix seconds.
    pub time: Option<i64>,
    /// Day of the correction, Unix seconds.
    pub daymonthyear: Option<i64>,
}

impl ApplyEventPunchCorrection {
    /// Starts with the required members.
    #[must_use]
    pub fn new(state: impl Into<String>) -> Self {
        Self {
            state: state.into(),
            version: Default::default(),
            time: Default::default(),
            daymonthyear: Default::default(),
        }
    }

    /// `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn time(mut self, time: impl Into<i64>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Day of the correction, Unix seconds.
    #[must_use]
    pub fn daymonthyear(mut self, daymonthyear: impl Into<i64>) -> Self {
        self.daymonthyear = Some(daymonthyear.into());
        self
    }
}

wire_out!(part ApplyEventPunchCorrection {
    "state" => state,
    "version" => version,
    "time" => time,
    "daymonthyear" => daymonthyear,
});

/// `bank_account` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventBankAccount {
    /// 1 company, 2 person.
    pub account_type: i64,
    /// `account_name`.
    pub account_name: String,
    /// `account_number`.
    pub account_number: String,
    /// `remark`.
    pub remark: String,
    /// `bank`.
    pub bank: ApplyEventBank,
}

impl ApplyEventBankAccount {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(account_type: impl Into<i64>) -> Self {
        Self {
            account_type: account_type.into(),
            account_name: Default::default(),
            account_number: Default::default(),
            remark: Default::default(),
            bank: Default::default(),
        }
    }

    /// `account_name`.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = account_name.into();
        self
    }

    /// `account_number`.
    #[must_use]
    pub fn account_number(mut self, account_number: impl Into<String>) -> Self {
        self.account_number = account_number.into();
        self
    }

    /// `remark`.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = remark.into();
        self
    }

    /// `bank`.
    #[must_use]
    pub fn bank(mut self, bank: impl Into<ApplyEventBank>) -> Self {
        self.bank = bank.into();
        self
    }
}

wire_out!(part ApplyEventBankAccount {
    "account_type" => account_type,
    "account_name" => account_name,
    "account_number" => account_number,
    "remark" => remark,
    "bank" => bank,
});

/// `bank` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventBank {
    /// Name of the bank.
    pub bank_alias: Option<String>,
    /// Code of the bank.
    pub bank_alias_code: Option<String>,
    /// Code of the branch (联行号).
    pub bank_branch_id: Option<String>,
    /// `bank_branch_name`.
    pub bank_branch_name: Option<String>,
    /// `province`.
    pub province: Option<String>,
    /// `province_code`.
    pub province_code: Option<i64>,
    /// `city`.
    pub city: Option<String>,
    /// `city_code`.
    pub city_code: Option<i64>,
}

impl ApplyEventBank {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the bank.
    #[must_use]
    pub fn bank_alias(mut self, bank_alias: impl Into<String>) -> Self {
        self.bank_alias = Some(bank_alias.into());
        self
    }

    /// Code of the bank.
    #[must_use]
    pub fn bank_alias_code(mut self, bank_alias_code: impl Into<String>) -> Self {
        self.bank_alias_code = Some(bank_alias_code.into());
        self
    }

    /// Code of the branch (联行号).
    #[must_use]
    pub fn bank_branch_id(mut self, bank_branch_id: impl Into<String>) -> Self {
        self.bank_branch_id = Some(bank_branch_id.into());
        self
    }

    /// `bank_branch_name`.
    #[must_use]
    pub fn bank_branch_name(mut self, bank_branch_name: impl Into<String>) -> Self {
        self.bank_branch_name = Some(bank_branch_name.into());
        self
    }

    /// `province`.
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// `province_code`.
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<i64>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// `city_code`.
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<i64>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }
}

wire_out!(part ApplyEventBank {
    "bank_alias" => bank_alias,
    "bank_alias_code" => bank_alias_code,
    "bank_branch_id" => bank_branch_id,
    "bank_branch_name" => bank_branch_name,
    "province" => province,
    "province_code" => province_code,
    "city" => city,
    "city_code" => city_code,
});

/// `summary_list` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventSummaryList {
    /// The line in each language.
    pub summary_info: Vec<ApplyEventSummaryInfo>,
}

impl ApplyEventSummaryList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(summary_info: impl IntoIterator<Item = impl Into<ApplyEventSummaryInfo>>) -> Self {
        Self {
            summary_info: summary_info.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyEventSummaryList {
    "summary_info" => summary_info,
});

/// `summary_info` of [`ApplyEvent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyEventSummaryInfo {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

impl ApplyEventSummaryInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(part ApplyEventSummaryInfo {
    "lang" => lang,
    "text" => text,
});

/// Get the details of an approval request (获取审批申请详情).
///
/// `POST /cgi-bin/oa/getapprovaldetail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91983) [(2)](https://developer.work.weixin.qq.com/document/path/92634)
///
/// Which members of a value are present depends on its control.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApprovalDetail {
    /// Number of the approval request.
    pub sp_no: String,
}

impl GetApprovalDetail {
    /// Starts with the required members.
    pub fn new(sp_no: impl Into<String>) -> Self {
        Self {
            sp_no: sp_no.into(),
        }
    }
}

wire_out!(GetApprovalDetail {
    "sp_no" => sp_no,
});

/// The answer to [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailResponse {
    /// The request.
    pub info: GetApprovalDetailInfo,
}

wire_in!(GetApprovalDetailResponse {
    "info" => info,
});

impl Endpoint for GetApprovalDetail {
    type Response = GetApprovalDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa.get_approval_detail",
        path: "/cgi-bin/oa/getapprovaldetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `info` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailInfo {
    /// Number of the approval request.
    pub sp_no: String,
    /// Name of the template.
    pub sp_name: String,
    /// 1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid.
    pub sp_status: i64,
    /// Approval template.
    pub template_id: String,
    /// Who asked.
    pub applyer: Option<GetApprovalDetailApplyer>,
    /// Members for whom it was asked together.
    pub batch_applyer: Vec<GetApprovalDetailBatchApplyer>,
    /// Unix seconds.
    pub apply_time: i64,
    /// Who gets a copy.
    pub notifyer: Vec<GetApprovalDetailNotifyer>,
    /// What was filled in.
    pub apply_data: GetApprovalDetailApplyData,
    /// Steps of the approval.
    pub sp_record: Vec<GetApprovalDetailSpRecord>,
    /// Remarks on the request.
    pub comments: Vec<GetApprovalDetailComments>,
    /// Steps of the flow, for newer requests.
    pub process_list: Option<GetApprovalDetailProcessList>,
}

wire_in!(part GetApprovalDetailInfo {
    "sp_no" => sp_no,
    "sp_name" => sp_name,
    "sp_status" => sp_status,
    "template_id" => template_id,
    "applyer" => applyer,
    "batch_applyer" => batch_applyer,
    "apply_time" => apply_time,
    "notifyer" => notifyer,
    "apply_data" => apply_data,
    "sp_record" => sp_record,
    "comments" => comments,
    "process_list" => process_list,
});

/// `applyer` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailApplyer {
    /// Member of the company.
    pub userid: String,
    /// Department of the applicant.
    pub partyid: i64,
}

wire_in!(part GetApprovalDetailApplyer {
    "userid" => userid,
    "partyid" => partyid,
});

/// `batch_applyer` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailBatchApplyer {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetApprovalDetailBatchApplyer {
    "userid" => userid,
});

/// `notifyer` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailNotifyer {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetApprovalDetailNotifyer {
    "userid" => userid,
});

/// `apply_data` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailApplyData {
    /// One entry per control of the template.
    pub contents: Vec<GetApprovalDetailContents>,
}

wire_in!(part GetApprovalDetailApplyData {
    "contents" => contents,
});

/// `contents` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailContents {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection.
    pub control: String,
    /// Id of the control, from the template.
    pub id: String,
    /// Label in each language.
    pub title: Vec<GetApprovalDetailTitle>,
    /// What was filled in, one member according to the control.
    pub value: GetApprovalDetailValue,
    /// Whether it must be filled in.
    pub require: Option<bool>,
}

wire_in!(part GetApprovalDetailContents {
    "control" => control,
    "id" => id,
    "title" => title,
    "value" => value,
    "require" => require,
});

/// `title` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailTitle {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetApprovalDetailTitle {
    "lang" => lang,
    "text" => text,
});

/// `value` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailValue {
    /// The text, in the language lang if that is given.
    pub text: Option<String>,
    /// Number as text.
    pub new_number: Option<String>,
    /// Amount in yuan as text.
    pub new_money: Option<String>,
    /// For Date controls.
    pub date: Option<GetApprovalDetailDate>,
    /// For Selector controls.
    pub selector: Option<GetApprovalDetailSelector>,
    /// For Contact controls that choose members.
    pub members: Vec<GetApprovalDetailMembers>,
    /// For Contact controls that choose departments.
    pub departments: Vec<GetApprovalDetailDepartments>,
    /// For Tips controls, only shown.
    pub tips: Vec<GetApprovalDetailTips>,
    /// For File controls, at most 6.
    pub files: Vec<GetApprovalDetailFiles>,
    /// For Table controls, one entry per row.
    pub children: Vec<GetApprovalDetailChildren>,
    /// For Vacation controls.
    pub vacation: Option<GetApprovalDetailVacation>,
    /// For Attendance controls.
    pub attendance: Option<GetApprovalDetailValueAttendance>,
    /// For PunchCorrection controls.
    pub punch_correction: Option<GetApprovalDetailPunchCorrection>,
    /// Period; day or half day by type.
    pub date_range: Option<GetApprovalDetailValueDateRange>,
    /// For Location controls.
    pub location: Option<GetApprovalDetailLocation>,
    /// For RelatedApproval controls.
    pub related_approval: Vec<GetApprovalDetailRelatedApproval>,
    /// For Formula controls.
    pub formula: Option<GetApprovalDetailFormula>,
    /// For BankAccount controls.
    pub bank_account: Option<GetApprovalDetailBankAccount>,
}

wire_in!(part GetApprovalDetailValue {
    "text" => text,
    "new_number" => new_number,
    "new_money" => new_money,
    "date" => date,
    "selector" => selector,
    "members" => members,
    "departments" => departments,
    "tips" => tips,
    "files" => files,
    "children" => children,
    "vacation" => vacation,
    "attendance" => attendance,
    "punch_correction" => punch_correction,
    "date_range" => date_range,
    "location" => location,
    "related_approval" => related_approval;
    "formula" => formula,
    "bank_account" => bank_account,
});

/// `date` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailDate {
    /// Day or hour.
    pub r#type: String,
    /// Unix seconds.
    pub s_timestamp: Option<i64>,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetApprovalDetailTimezoneInfo>,
}

wire_in!(part GetApprovalDetailDate {
    "type" => r#type,
    "s_timestamp" => s_timestamp,
    "timezone_info" => timezone_info,
});

/// `timezone_info` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetApprovalDetailTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `selector` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailSelector {
    /// Single or multi.
    pub r#type: String,
    /// Choices.
    pub options: Vec<GetApprovalDetailOptions>,
}

wire_in!(part GetApprovalDetailSelector {
    "type" => r#type,
    "options" => options,
});

/// `options` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Vec<GetApprovalDetailOptionsValue>,
}

wire_in!(part GetApprovalDetailOptions {
    "key" => key,
    "value" => value,
});

/// `options_value` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailOptionsValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetApprovalDetailOptionsValue {
    "lang" => lang,
    "text" => text,
});

/// `members` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailMembers {
    /// Member of the company.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
}

wire_in!(part GetApprovalDetailMembers {
    "userid" => userid,
    "name" => name,
});

/// `departments` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailDepartments {
    /// Department id.
    pub openapi_id: i64,
    /// `name`.
    pub name: Option<String>,
}

wire_in!(part GetApprovalDetailDepartments {
    "openapi_id" => openapi_id,
    "name" => name,
});

/// `tips` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailTips {
    /// The hint in each language.
    pub tips_content: Vec<GetApprovalDetailTipsContent>,
}

wire_in!(part GetApprovalDetailTips {
    "tips_content" => tips_content,
});

/// `tips_content` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailTipsContent {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: GetApprovalDetailText,
}

wire_in!(part GetApprovalDetailTipsContent {
    "lang" => lang,
    "text" => text,
});

/// `text` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailText {
    /// Pieces of the hint.
    pub sub_text: Vec<GetApprovalDetailSubText>,
}

wire_in!(part GetApprovalDetailText {
    "sub_text" => sub_text,
});

/// `sub_text` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailSubText {
    /// `type`.
    pub r#type: i64,
    /// `content`.
    pub content: GetApprovalDetailContent,
}

wire_in!(part GetApprovalDetailSubText {
    "type" => r#type,
    "content" => content,
});

/// `content` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailContent {
    /// Text, for type 1.
    pub plain_text: Option<GetApprovalDetailPlainText>,
    /// Link, for type 2.
    pub link: Option<GetApprovalDetailLink>,
}

wire_in!(part GetApprovalDetailContent {
    "plain_text" => plain_text,
    "link" => link,
});

/// `plain_text` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailPlainText {
    /// `content`.
    pub content: String,
}

wire_in!(part GetApprovalDetailPlainText {
    "content" => content,
});

/// `link` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailLink {
    /// Label in each language.
    pub title: String,
    /// `url`.
    pub url: String,
}

wire_in!(part GetApprovalDetailLink {
    "title" => title,
    "url" => url,
});

/// `files` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailFiles {
    /// Media id of a temporary file.
    pub file_id: String,
}

wire_in!(part GetApprovalDetailFiles {
    "file_id" => file_id,
});

/// `children` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailChildren {
    /// Controls of the row.
    pub list: Vec<GetApprovalDetailList>,
}

wire_in!(part GetApprovalDetailChildren {
    "list" => list,
});

/// `list` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailList {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection.
    pub control: String,
    /// Id of the control, from the template.
    pub id: String,
    /// Label in each language.
    pub title: Vec<GetApprovalDetailListTitle>,
    /// What was filled in, one member according to the control.
    pub value: GetApprovalDetailValue,
    /// Whether it must be filled in.
    pub require: Option<bool>,
}

wire_in!(part GetApprovalDetailList {
    "control" => control,
    "id" => id,
    "title" => title,
    "value" => value,
    "require" => require,
});

/// `list_title` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailListTitle {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetApprovalDetailListTitle {
    "lang" => lang,
    "text" => text,
});

/// `vacation` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailVacation {
    /// For Selector controls.
    pub selector: GetApprovalDetailVacationSelector,
    /// For Attendance controls.
    pub attendance: GetApprovalDetailAttendance,
}

wire_in!(part GetApprovalDetailVacation {
    "selector" => selector,
    "attendance" => attendance,
});

/// `vacation_selector` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailVacationSelector {
    /// `type`.
    pub r#type: String,
    /// Choices.
    pub options: Vec<GetApprovalDetailSelectorOptions>,
}

wire_in!(part GetApprovalDetailVacationSelector {
    "type" => r#type,
    "options" => options,
});

/// `selector_options` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailSelectorOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Vec<GetApprovalDetailSelectorOptionsValue>,
}

wire_in!(part GetApprovalDetailSelectorOptions {
    "key" => key,
    "value" => value,
});

/// `selector_options_value` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailSelectorOptionsValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetApprovalDetailSelectorOptionsValue {
    "lang" => lang,
    "text" => text,
});

/// `attendance` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailAttendance {
    /// 1 leave, 3 business trip, 4 outing, 5 overtime.
    pub r#type: i64,
    /// Period; day or half day by type.
    pub date_range: GetApprovalDetailDateRange,
    /// How the duration spreads over the days.
    pub slice_info: Option<GetApprovalDetailSliceInfo>,
}

wire_in!(part GetApprovalDetailAttendance {
    "type" => r#type,
    "date_range" => date_range,
    "slice_info" => slice_info,
});

/// `date_range` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetApprovalDetailDateRangeTimezoneInfo>,
}

wire_in!(part GetApprovalDetailDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `date_range_timezone_info` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetApprovalDetailDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `slice_info` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailSliceInfo {
    /// `state`.
    pub state: i64,
    /// One entry per day.
    pub day_items: Vec<GetApprovalDetailDayItems>,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetApprovalDetailSliceInfo {
    "state" => state,
    "day_items" => day_items,
    "duration" => duration,
});

/// `day_items` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailDayItems {
    /// Unix seconds of midnight.
    pub daytime: i64,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetApprovalDetailDayItems {
    "daytime" => daytime,
    "duration" => duration,
});

/// `value_attendance` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailValueAttendance {
    /// 1 leave, 3 business trip, 4 outing, 5 overtime.
    pub r#type: i64,
    /// Period; day or half day by type.
    pub date_range: GetApprovalDetailAttendanceDateRange,
    /// How the duration spreads over the days.
    pub slice_info: Option<GetApprovalDetailAttendanceSliceInfo>,
}

wire_in!(part GetApprovalDetailValueAttendance {
    "type" => r#type,
    "date_range" => date_range,
    "slice_info" => slice_info,
});

/// `attendance_date_range` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailAttendanceDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetApprovalDetailAttendanceDateRangeTimezoneInfo>,
}

wire_in!(part GetApprovalDetailAttendanceDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `attendance_date_range_timezone_info` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailAttendanceDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetApprovalDetailAttendanceDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `attendance_slice_info` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailAttendanceSliceInfo {
    /// `state`.
    pub state: i64,
    /// One entry per day.
    pub day_items: Vec<GetApprovalDetailSliceInfoDayItems>,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetApprovalDetailAttendanceSliceInfo {
    "state" => state,
    "day_items" => day_items,
    "duration" => duration,
});

/// `slice_info_day_items` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailSliceInfoDayItems {
    /// Unix seconds of midnight.
    pub daytime: i64,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetApprovalDetailSliceInfoDayItems {
    "daytime" => daytime,
    "duration" => duration,
});

/// `punch_correction` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailPunchCorrection {
    /// `state`.
    pub state: String,
    /// `version`.
    pub version: Option<i64>,
    /// Unix seconds.
    pub time: Option<i64>,
    /// Day of the correction, Unix seconds.
    pub daymonthyear: Option<i64>,
}

wire_in!(part GetApprovalDetailPunchCorrection {
    "state" => state,
    "version" => version,
    "time" => time,
    "daymonthyear" => daymonthyear,
});

/// `value_date_range` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailValueDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetApprovalDetailValueDateRangeTimezoneInfo>,
}

wire_in!(part GetApprovalDetailValueDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `value_date_range_timezone_info` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailValueDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetApprovalDetailValueDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `location` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailLocation {
    /// Degrees.
    pub longitude: f64,
    /// Degrees.
    pub latitude: f64,
    /// Label in each language.
    pub title: String,
    /// `address`.
    pub address: Option<String>,
    /// Unix seconds.
    pub time: Option<i64>,
}

wire_in!(part GetApprovalDetailLocation {
    "longitude" => longitude,
    "latitude" => latitude,
    "title" => title,
    "address" => address,
    "time" => time,
});

/// `related_approval` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailRelatedApproval {
    /// Name of the template in each language.
    pub template_names: Vec<GetApprovalDetailTemplateNames>,
    /// Number of the approval request.
    pub sp_no: String,
    /// `name`.
    pub name: String,
    /// 1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid.
    pub sp_status: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetApprovalDetailRelatedApproval {
    "template_names" => template_names,
    "sp_no" => sp_no,
    "name" => name,
    "sp_status" => sp_status,
    "create_time" => create_time,
});

/// `template_names` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailTemplateNames {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetApprovalDetailTemplateNames {
    "lang" => lang,
    "text" => text,
});

/// `formula` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailFormula {
    /// What was filled in, one member according to the control.
    pub value: String,
}

wire_in!(part GetApprovalDetailFormula {
    "value" => value,
});

/// `bank_account` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailBankAccount {
    /// 1 company, 2 person.
    pub account_type: i64,
    /// `account_name`.
    pub account_name: String,
    /// `account_number`.
    pub account_number: String,
    /// `remark`.
    pub remark: String,
    /// `bank`.
    pub bank: GetApprovalDetailBank,
}

wire_in!(part GetApprovalDetailBankAccount {
    "account_type" => account_type,
    "account_name" => account_name,
    "account_number" => account_number,
    "remark" => remark,
    "bank" => bank,
});

/// `bank` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailBank {
    /// Name of the bank.
    pub bank_alias: Option<String>,
    /// Code of the bank.
    pub bank_alias_code: Option<String>,
    /// Code of the branch (联行号).
    pub bank_branch_id: Option<String>,
    /// `bank_branch_name`.
    pub bank_branch_name: Option<String>,
    /// `province`.
    pub province: Option<String>,
    /// `province_code`.
    pub province_code: Option<i64>,
    /// `city`.
    pub city: Option<String>,
    /// `city_code`.
    pub city_code: Option<i64>,
}

wire_in!(part GetApprovalDetailBank {
    "bank_alias" => bank_alias,
    "bank_alias_code" => bank_alias_code,
    "bank_branch_id" => bank_branch_id,
    "bank_branch_name" => bank_branch_name,
    "province" => province,
    "province_code" => province_code,
    "city" => city,
    "city_code" => city_code,
});

/// `sp_record` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailSpRecord {
    /// 1 under review, 2 approved, 3 rejected, 4 handed on.
    pub sp_status: i64,
    /// 1 one of them is enough, 2 all of them must approve.
    pub approverattr: i64,
    /// Approvers of the step.
    pub details: Vec<GetApprovalDetailDetails>,
}

wire_in!(part GetApprovalDetailSpRecord {
    "sp_status" => sp_status,
    "approverattr" => approverattr,
    "details" => details,
});

/// `details` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailDetails {
    /// Who approves.
    pub approver: GetApprovalDetailApprover,
    /// 1 under review, 2 approved, 3 rejected, 4 handed on.
    pub sp_status: i64,
    /// Unix seconds.
    pub sptime: Option<i64>,
    /// Remark of the approver.
    pub speech: Option<String>,
    /// Files attached, as media ids.
    pub media_id: Vec<String>,
}

wire_in!(part GetApprovalDetailDetails {
    "approver" => approver,
    "sp_status" => sp_status,
    "sptime" => sptime,
    "speech" => speech,
    "media_id" => media_id,
});

/// `approver` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailApprover {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetApprovalDetailApprover {
    "userid" => userid,
});

/// `comments` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailComments {
    /// `commentid`.
    pub commentid: String,
    /// `commentUserInfo`.
    pub comment_user_info: GetApprovalDetailCommentUserInfo,
    /// Text of the remark.
    pub commentcontent: String,
    /// Files attached, as media ids.
    pub media_id: Vec<String>,
    /// Unix seconds.
    pub commenttime: i64,
}

wire_in!(part GetApprovalDetailComments {
    "commentid" => commentid,
    "commentUserInfo" => comment_user_info,
    "commentcontent" => commentcontent,
    "media_id" => media_id,
    "commenttime" => commenttime,
});

/// `comment_user_info` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailCommentUserInfo {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetApprovalDetailCommentUserInfo {
    "userid" => userid,
});

/// `process_list` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailProcessList {
    /// Steps of the flow.
    pub node_list: Vec<GetApprovalDetailNodeList>,
}

wire_in!(part GetApprovalDetailProcessList {
    "node_list" => node_list,
});

/// `node_list` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailNodeList {
    /// 1 approver, 2 copy, 3 handler.
    pub node_type: i64,
    /// 1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid.
    pub sp_status: Option<i64>,
    /// 1 all must approve, 2 one is enough, 3 one after the other.
    pub apv_rel: Option<i64>,
    /// People of the step.
    pub sub_node_list: Vec<GetApprovalDetailSubNodeList>,
}

wire_in!(part GetApprovalDetailNodeList {
    "node_type" => node_type,
    "sp_status" => sp_status,
    "apv_rel" => apv_rel,
    "sub_node_list" => sub_node_list,
});

/// `sub_node_list` of [`GetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailSubNodeList {
    /// Member of the company.
    pub userid: String,
    /// `sp_yj`.
    pub sp_yj: Option<i64>,
    /// Unix seconds.
    pub sptime: Option<i64>,
    /// Remark of the approver.
    pub speech: Option<String>,
    /// Files attached, as media ids.
    pub media_ids: Vec<String>,
}

wire_in!(part GetApprovalDetailSubNodeList {
    "userid" => userid,
    "sp_yj" => sp_yj,
    "Sptime" => sptime,
    "Speech" => speech,
    "media_ids" => media_ids,
});

/// List approval request numbers (批量获取审批单号).
///
/// `POST /cgi-bin/oa/getapprovalinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91816) [(2)](https://developer.work.weixin.qq.com/document/path/94603)
///
/// Lists by the time of submission; read each request with getapprovaldetail.
///
/// # Errors
///
/// - `301025`: approval submit parameters wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApprovalInfo {
    /// Unix seconds, at most 31 days apart.
    pub starttime: i64,
    /// Unix seconds, at most 31 days apart.
    pub endtime: i64,
    /// Position to start from, 0 for the first page.
    pub cursor: i64,
    /// Position in the newer form, empty for the first page.
    pub new_cursor: Option<String>,
    /// Page size, at most 100.
    ///
    /// `100` unless set.
    pub size: i64,
    /// At most one entry per key.
    pub filters: Option<Vec<GetApprovalInfoFilters>>,
}

impl GetApprovalInfo {
    /// Starts with the required members.
    pub fn new(starttime: impl Into<i64>, endtime: impl Into<i64>, cursor: impl Into<i64>) -> Self {
        Self {
            starttime: starttime.into(),
            endtime: endtime.into(),
            cursor: cursor.into(),
            new_cursor: Default::default(),
            size: 100,
            filters: Default::default(),
        }
    }

    /// Position in the newer form, empty for the first page.
    pub fn new_cursor(mut self, new_cursor: impl Into<String>) -> Self {
        self.new_cursor = Some(new_cursor.into());
        self
    }

    /// Page size, at most 100.
    ///
    /// `100` unless set.
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = size.into();
        self
    }

    /// At most one entry per key.
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl Into<GetApprovalInfoFilters>>,
    ) -> Self {
        self.filters = Some(filters.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetApprovalInfo {
    "starttime" => starttime,
    "endtime" => endtime,
    "cursor" => cursor,
    "new_cursor" => new_cursor,
    "size" => size,
    "filters" => filters,
});

/// The answer to [`GetApprovalInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalInfoResponse {
    /// Numbers of approval requests.
    pub sp_no_list: Vec<String>,
    /// Pass as cursor for the next page; absent on the last page.
    pub next_cursor: Option<i64>,
    /// Pass as new_cursor for the next page.
    pub new_next_cursor: Option<String>,
}

wire_in!(GetApprovalInfoResponse {
    "sp_no_list" => sp_no_list,
    "next_cursor" => next_cursor,
    "new_next_cursor" => new_next_cursor,
});

impl Endpoint for GetApprovalInfo {
    type Response = GetApprovalInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa.get_approval_info",
        path: "/cgi-bin/oa/getapprovalinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `filters` of [`GetApprovalInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalInfoFilters {
    /// Template_id, creator, department, sp_status or record_type.
    pub key: String,
    /// Value to match, as text.
    pub value: String,
}

impl GetApprovalInfoFilters {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part GetApprovalInfoFilters {
    "key" => key,
    "value" => value,
});

/// Get the details of an approval template (获取审批模板详情).
///
/// `POST /cgi-bin/oa/gettemplatedetail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91982) [(2)](https://developer.work.weixin.qq.com/document/path/92631)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTemplateDetail {
    /// Approval template.
    pub template_id: String,
}

impl GetTemplateDetail {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

wire_out!(GetTemplateDetail {
    "template_id" => template_id,
});

/// The answer to [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailResponse {
    /// Name of the template in each language.
    pub template_names: Vec<GetTemplateDetailTemplateNames>,
    /// What the template consists of.
    pub template_content: GetTemplateDetailTemplateContent,
}

wire_in!(GetTemplateDetailResponse {
    "template_names" => template_names,
    "template_content" => template_content,
});

impl Endpoint for GetTemplateDetail {
    type Response = GetTemplateDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa.get_template_detail",
        path: "/cgi-bin/oa/gettemplatedetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `template_names` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailTemplateNames {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetTemplateDetailTemplateNames {
    "lang" => lang,
    "text" => text,
});

/// `template_content` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailTemplateContent {
    /// Controls in order.
    pub controls: Vec<GetTemplateDetailControls>,
}

wire_in!(part GetTemplateDetailTemplateContent {
    "controls" => controls,
});

/// `controls` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailControls {
    /// What every control has.
    pub property: GetTemplateDetailProperty,
    /// Settings of the kind of control.
    pub config: Option<GetTemplateDetailConfig>,
}

wire_in!(part GetTemplateDetailControls {
    "property" => property,
    "config" => config,
});

/// `property` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailProperty {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection.
    pub control: String,
    /// Id of the control, from the template.
    pub id: String,
    /// Label in each language.
    pub title: Vec<GetTemplateDetailTitle>,
    /// Hint inside the empty control.
    pub placeholder: Vec<GetTemplateDetailPlaceholder>,
    /// Whether it must be filled in.
    pub require: bool,
    /// True leaves it out of the printed form.
    pub un_print: bool,
}

wire_in!(part GetTemplateDetailProperty {
    "control" => control,
    "id" => id,
    "title" => title,
    "placeholder" => placeholder,
    "require" => require,
    "un_print" => un_print,
});

/// `title` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailTitle {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetTemplateDetailTitle {
    "lang" => lang,
    "text" => text,
});

/// `placeholder` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailPlaceholder {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetTemplateDetailPlaceholder {
    "lang" => lang,
    "text" => text,
});

/// `config` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailConfig {
    /// For Date controls.
    pub date: Option<GetTemplateDetailDate>,
    /// For Selector controls.
    pub selector: Option<GetTemplateDetailSelector>,
    /// For Contact controls.
    pub contact: Option<GetTemplateDetailContact>,
    /// For File controls.
    pub file: Option<GetTemplateDetailFile>,
    /// For Tips controls, only shown.
    pub tips: Option<GetTemplateDetailTips>,
    /// For Table controls.
    pub table: Option<GetTemplateDetailTable>,
    /// For Attendance controls.
    pub attendance: Option<GetTemplateDetailAttendance>,
    /// Kinds of vacation.
    pub vacation_list: Option<GetTemplateDetailVacationList>,
    /// Period; day or half day by type.
    pub date_range: Option<GetTemplateDetailConfigDateRange>,
    /// For Location controls.
    pub location: Option<GetTemplateDetailLocation>,
    /// For RelatedApproval controls.
    pub related_approval: Option<GetTemplateDetailRelatedApproval>,
}

wire_in!(part GetTemplateDetailConfig {
    "date" => date,
    "selector" => selector,
    "contact" => contact,
    "file" => file,
    "tips" => tips,
    "table" => table,
    "attendance" => attendance,
    "vacation_list" => vacation_list,
    "date_range" => date_range,
    "location" => location,
    "related_approval" => related_approval,
});

/// `date` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailDate {
    /// Day or hour.
    pub r#type: String,
}

wire_in!(part GetTemplateDetailDate {
    "type" => r#type,
});

/// `selector` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailSelector {
    /// Single or multi.
    pub r#type: String,
    /// Choices.
    pub options: Vec<GetTemplateDetailOptions>,
}

wire_in!(part GetTemplateDetailSelector {
    "type" => r#type,
    "options" => options,
});

/// `options` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Vec<GetTemplateDetailValue>,
}

wire_in!(part GetTemplateDetailOptions {
    "key" => key,
    "value" => value,
});

/// `value` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetTemplateDetailValue {
    "lang" => lang,
    "text" => text,
});

/// `contact` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailContact {
    /// Single or multi.
    pub r#type: String,
    /// User or department.
    pub mode: String,
}

wire_in!(part GetTemplateDetailContact {
    "type" => r#type,
    "mode" => mode,
});

/// `file` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailFile {
    /// Whether only pictures taken now are accepted.
    pub is_only_photo: bool,
}

wire_in!(part GetTemplateDetailFile {
    "is_only_photo" => is_only_photo,
});

/// `tips` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailTips {
    /// The hint in each language.
    pub tips_content: Vec<GetTemplateDetailTipsContent>,
}

wire_in!(part GetTemplateDetailTips {
    "tips_content" => tips_content,
});

/// `tips_content` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailTipsContent {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: GetTemplateDetailText,
}

wire_in!(part GetTemplateDetailTipsContent {
    "lang" => lang,
    "text" => text,
});

/// `text` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailText {
    /// Pieces of the hint.
    pub sub_text: Vec<GetTemplateDetailSubText>,
}

wire_in!(part GetTemplateDetailText {
    "sub_text" => sub_text,
});

/// `sub_text` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailSubText {
    /// 1 text, 2 link.
    pub r#type: i64,
    /// `content`.
    pub content: GetTemplateDetailContent,
}

wire_in!(part GetTemplateDetailSubText {
    "type" => r#type,
    "content" => content,
});

/// `content` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailContent {
    /// Text, for type 1.
    pub plain_text: Option<GetTemplateDetailPlainText>,
    /// Link, for type 2.
    pub link: Option<GetTemplateDetailLink>,
}

wire_in!(part GetTemplateDetailContent {
    "plain_text" => plain_text,
    "link" => link,
});

/// `plain_text` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailPlainText {
    /// `content`.
    pub content: String,
}

wire_in!(part GetTemplateDetailPlainText {
    "content" => content,
});

/// `link` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailLink {
    /// Label in each language.
    pub title: String,
    /// `url`.
    pub url: String,
}

wire_in!(part GetTemplateDetailLink {
    "title" => title,
    "url" => url,
});

/// `table` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailTable {
    /// 0 merged, 1 split.
    pub print_format: Option<i64>,
    /// For Table controls, one entry per row.
    pub children: Vec<GetTemplateDetailControls>,
}

wire_in!(part GetTemplateDetailTable {
    "print_format" => print_format,
    "children" => children,
});

/// `attendance` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailAttendance {
    /// 1 leave, 3 business trip, 4 outing, 5 overtime.
    pub r#type: i64,
    /// Period; day or half day by type.
    pub date_range: GetTemplateDetailDateRange,
}

wire_in!(part GetTemplateDetailAttendance {
    "type" => r#type,
    "date_range" => date_range,
});

/// `date_range` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Whether public holidays count.
    pub official_holiday: Option<i64>,
    /// Seconds that count as a day.
    pub perday_duration: Option<i64>,
}

wire_in!(part GetTemplateDetailDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `vacation_list` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailVacationList {
    /// One entry per kind.
    pub item: Vec<GetTemplateDetailItem>,
}

wire_in!(part GetTemplateDetailVacationList {
    "item" => item,
});

/// `item` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailItem {
    /// Id of the control, from the template.
    pub id: i64,
    /// `name`.
    pub name: Vec<GetTemplateDetailName>,
}

wire_in!(part GetTemplateDetailItem {
    "id" => id,
    "name" => name,
});

/// `name` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailName {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetTemplateDetailName {
    "lang" => lang,
    "text" => text,
});

/// `config_date_range` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailConfigDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Whether public holidays count.
    pub official_holiday: Option<i64>,
    /// Seconds that count as a day.
    pub perday_duration: Option<i64>,
}

wire_in!(part GetTemplateDetailConfigDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `location` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailLocation {
    /// Metres that the place may be moved, 0 for any.
    pub distance: i64,
}

wire_in!(part GetTemplateDetailLocation {
    "distance" => distance,
});

/// `related_approval` of [`GetTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailRelatedApproval {
    /// Approval template.
    pub template_id: Vec<String>,
}

wire_in!(part GetTemplateDetailRelatedApproval {
    "template_id" => template_id,
});
