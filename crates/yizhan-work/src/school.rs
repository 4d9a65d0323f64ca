//! Generated from `spec/work/school.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Home and school contacts (家校沟通)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get the home and school scope of an app (获取可使用的家长范围).
///
/// `GET /cgi-bin/school/agent/get_allow_scope`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94895)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AgentGetAllowScope {}

impl AgentGetAllowScope {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(AgentGetAllowScope {});

/// The answer to [`AgentGetAllowScope`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentGetAllowScopeResponse {
    /// Who may use the app.
    pub allow_scope: AgentGetAllowScopeAllowScope,
}

wire_in!(AgentGetAllowScopeResponse {
    "allow_scope" => allow_scope,
});

impl Endpoint for AgentGetAllowScope {
    type Response = AgentGetAllowScopeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.agent_get_allow_scope",
        path: "/cgi-bin/school/agent/get_allow_scope",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `allow_scope` of [`AgentGetAllowScope`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentGetAllowScopeAllowScope {
    /// Students; at most 100 in a request.
    pub students: Vec<AgentGetAllowScopeStudents>,
    /// School departments.
    pub departments: Vec<i64>,
}

wire_in!(part AgentGetAllowScopeAllowScope {
    "students" => students,
    "departments" => departments,
});

/// `students` of [`AgentGetAllowScope`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentGetAllowScopeStudents {
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
}

wire_in!(part AgentGetAllowScopeStudents {
    "userid" => userid,
});

/// Create a school department (创建部门).
///
/// `POST /cgi-bin/school/department/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92340) [(2)](https://developer.work.weixin.qq.com/document/path/92296)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DepartmentCreate {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: String,
    /// 1 class, 2 grade, 3 stage, 4 campus, 5 school.
    pub r#type: i64,
    /// Parent department.
    pub parentid: i64,
    /// Standard grade, for departments that are grades.
    pub standard_grade: Option<i64>,
    /// Year of entry.
    pub register_year: Option<i64>,
    /// Sort value among siblings, larger comes first.
    pub order: Option<i64>,
    /// Who is in charge of the department.
    pub department_admins: Option<Vec<DepartmentCreateDepartmentAdmins>>,
}

impl DepartmentCreate {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>, r#type: impl Into<i64>, parentid: impl Into<i64>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            r#type: r#type.into(),
            parentid: parentid.into(),
            standard_grade: Default::default(),
            register_year: Default::default(),
            order: Default::default(),
            department_admins: Default::default(),
        }
    }

    /// `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Standard grade, for departments that are grades.
    pub fn standard_grade(mut self, standard_grade: impl Into<i64>) -> Self {
        self.standard_grade = Some(standard_grade.into());
        self
    }

    /// Year of entry.
    pub fn register_year(mut self, register_year: impl Into<i64>) -> Self {
        self.register_year = Some(register_year.into());
        self
    }

    /// Sort value among siblings, larger comes first.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Who is in charge of the department.
    pub fn department_admins(
        mut self,
        department_admins: impl IntoIterator<Item = impl Into<DepartmentCreateDepartmentAdmins>>,
    ) -> Self {
        self.department_admins = Some(department_admins.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(DepartmentCreate {
    "id" => id,
    "name" => name,
    "type" => r#type,
    "parentid" => parentid,
    "standard_grade" => standard_grade,
    "register_year" => register_year,
    "order" => order,
    "department_admins" => department_admins,
});

/// The answer to [`DepartmentCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentCreateResponse {
    /// `id`.
    pub id: i64,
}

wire_in!(DepartmentCreateResponse {
    "id" => id,
});

impl Endpoint for DepartmentCreate {
    type Response = DepartmentCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.department_create",
        path: "/cgi-bin/school/department/create",
        ..Operation::usual(Product::Work)
    };
}

/// `department_admins` of [`DepartmentCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentCreateDepartmentAdmins {
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
    /// 1 campus, 2 grade, 3 class teacher, 4 subject teacher, 5 stage.
    pub r#type: i64,
    /// Subject taught.
    pub subject: Option<String>,
}

impl DepartmentCreateDepartmentAdmins {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>, r#type: impl Into<i64>) -> Self {
        Self {
            userid: userid.into(),
            r#type: r#type.into(),
            subject: Default::default(),
        }
    }

    /// Subject taught.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

wire_out!(part DepartmentCreateDepartmentAdmins {
    "userid" => userid,
    "type" => r#type,
    "subject" => subject,
});

/// Delete a school department (删除部门).
///
/// `GET /cgi-bin/school/department/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92342) [(2)](https://developer.work.weixin.qq.com/document/path/92298)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DepartmentDelete {
    /// `id`.
    pub id: i64,
}

impl DepartmentDelete {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

wire_out!(DepartmentDelete {
    "id" => id,
});

/// The answer to [`DepartmentDelete`].
pub type DepartmentDeleteResponse = yizhan_core::Done;

impl Endpoint for DepartmentDelete {
    type Response = DepartmentDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.department_delete",
        path: "/cgi-bin/school/department/delete",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List school departments (获取部门列表).
///
/// `GET /cgi-bin/school/department/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92343) [(2)](https://developer.work.weixin.qq.com/document/path/92299)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DepartmentList {
    /// `id`.
    pub id: Option<i64>,
}

impl DepartmentList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = Some(id.into());
        self
    }
}

wire_out!(DepartmentList {
    "id" => id,
});

/// The answer to [`DepartmentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentListResponse {
    /// School departments.
    pub departments: Vec<DepartmentListDepartments>,
}

wire_in!(DepartmentListResponse {
    "departments" => departments,
});

impl Endpoint for DepartmentList {
    type Response = DepartmentListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.department_list",
        path: "/cgi-bin/school/department/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `departments` of [`DepartmentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentListDepartments {
    /// `id`.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// 1 class, 2 grade, 3 stage, 4 campus, 5 school.
    pub r#type: i64,
    /// Parent department.
    pub parentid: i64,
    /// Standard grade, for departments that are grades.
    pub standard_grade: Option<i64>,
    /// Year of entry.
    pub register_year: Option<i64>,
    /// Sort value among siblings, larger comes first.
    pub order: Option<i64>,
    /// Who is in charge of the department.
    pub department_admins: Vec<DepartmentListDepartmentAdmins>,
    /// Whether the class has graduated.
    pub is_graduated: Option<i64>,
    /// Whether the class has a group chat.
    pub open_group_chat: Option<i64>,
    /// Group chat of the class.
    pub group_chat_id: Option<String>,
}

wire_in!(part DepartmentListDepartments {
    "id" => id,
    "name" => name,
    "type" => r#type,
    "parentid" => parentid,
    "standard_grade" => standard_grade,
    "register_year" => register_year,
    "order" => order,
    "department_admins" => department_admins,
    "is_graduated" => is_graduated,
    "open_group_chat" => open_group_chat,
    "group_chat_id" => group_chat_id,
});

/// `department_admins` of [`DepartmentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentListDepartmentAdmins {
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
    /// 1 campus, 2 grade, 3 class teacher, 4 subject teacher, 5 stage.
    pub r#type: i64,
    /// Subject taught.
    pub subject: Option<String>,
}

wire_in!(part DepartmentListDepartmentAdmins {
    "userid" => userid,
    "type" => r#type,
    "subject" => subject,
});

/// Change a school department (更新部门).
///
/// `POST /cgi-bin/school/department/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92341) [(2)](https://developer.work.weixin.qq.com/document/path/92297)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DepartmentUpdate {
    /// `id`.
    pub id: i64,
    /// New id of the department.
    pub new_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Parent department.
    pub parentid: Option<i64>,
    /// Standard grade, for departments that are grades.
    pub standard_grade: Option<i64>,
    /// Year of entry.
    pub register_year: Option<i64>,
    /// Sort value among siblings, larger comes first.
    pub order: Option<i64>,
    /// Who is in charge of the department.
    pub department_admins: Option<Vec<DepartmentUpdateDepartmentAdmins>>,
}

impl DepartmentUpdate {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            new_id: Default::default(),
            name: Default::default(),
            parentid: Default::default(),
            standard_grade: Default::default(),
            register_year: Default::default(),
            order: Default::default(),
            department_admins: Default::default(),
        }
    }

    /// New id of the department.
    pub fn new_id(mut self, new_id: impl Into<i64>) -> Self {
        self.new_id = Some(new_id.into());
        self
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Parent department.
    pub fn parentid(mut self, parentid: impl Into<i64>) -> Self {
        self.parentid = Some(parentid.into());
        self
    }

    /// Standard grade, for departments that are grades.
    pub fn standard_grade(mut self, standard_grade: impl Into<i64>) -> Self {
        self.standard_grade = Some(standard_grade.into());
        self
    }

    /// Year of entry.
    pub fn register_year(mut self, register_year: impl Into<i64>) -> Self {
        self.register_year = Some(register_year.into());
        self
    }

    /// Sort value among siblings, larger comes first.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Who is in charge of the department.
    pub fn department_admins(
        mut self,
        department_admins: impl IntoIterator<Item = impl Into<DepartmentUpdateDepartmentAdmins>>,
    ) -> Self {
        self.department_admins = Some(department_admins.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(DepartmentUpdate {
    "id" => id,
    "new_id" => new_id,
    "name" => name,
    "parentid" => parentid,
    "standard_grade" => standard_grade,
    "register_year" => register_year,
    "order" => order,
    "department_admins" => department_admins,
});

/// The answer to [`DepartmentUpdate`].
pub type DepartmentUpdateResponse = yizhan_core::Done;

impl Endpoint for DepartmentUpdate {
    type Response = DepartmentUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.department_update",
        path: "/cgi-bin/school/department/update",
        ..Operation::usual(Product::Work)
    };
}

/// `department_admins` of [`DepartmentUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentUpdateDepartmentAdmins {
    /// 0 add or change, 1 remove.
    pub op: i64,
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
    /// 1 campus, 2 grade, 3 class teacher, 4 subject teacher, 5 stage.
    pub r#type: Option<i64>,
    /// Subject taught.
    pub subject: Option<String>,
}

impl DepartmentUpdateDepartmentAdmins {
    /// Starts with the required members.
    #[must_use]
    pub fn new(op: impl Into<i64>, userid: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            userid: userid.into(),
            r#type: Default::default(),
            subject: Default::default(),
        }
    }

    /// 1 campus, 2 grade, 3 class teacher, 4 subject teacher, 5 stage.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Subject taught.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

wire_out!(part DepartmentUpdateDepartmentAdmins {
    "op" => op,
    "userid" => userid,
    "type" => r#type,
    "subject" => subject,
});

/// Get the result of a student payment (获取学生付款结果).
///
/// `POST /cgi-bin/school/get_payment_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94470)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPaymentResult {
    /// Id of the collection.
    pub payment_id: String,
}

impl GetPaymentResult {
    /// Starts with the required members.
    pub fn new(payment_id: impl Into<String>) -> Self {
        Self {
            payment_id: payment_id.into(),
        }
    }
}

wire_out!(GetPaymentResult {
    "payment_id" => payment_id,
});

/// The answer to [`GetPaymentResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaymentResultResponse {
    /// Name of the collection.
    pub project_name: String,
    /// Fen.
    pub amount: i64,
    /// `payment_result`.
    pub payment_result: Vec<GetPaymentResultPaymentResult>,
}

wire_in!(GetPaymentResultResponse {
    "project_name" => project_name,
    "amount" => amount,
    "payment_result" => payment_result,
});

impl Endpoint for GetPaymentResult {
    type Response = GetPaymentResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.get_payment_result",
        path: "/cgi-bin/school/get_payment_result",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `payment_result` of [`GetPaymentResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaymentResultPaymentResult {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Parent who paid.
    pub payer_parent_userid: Option<String>,
    /// `trade_state`.
    pub trade_state: i64,
    /// Number of the trade.
    pub trade_no: String,
}

wire_in!(part GetPaymentResultPaymentResult {
    "student_userid" => student_userid,
    "payer_parent_userid" => payer_parent_userid,
    "trade_state" => trade_state,
    "trade_no" => trade_no,
});

/// Get which classes teachers may see (获取老师可查看班级的模式).
///
/// `GET /cgi-bin/school/get_teacher_view_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92652)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTeacherViewMode {}

impl GetTeacherViewMode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetTeacherViewMode {});

/// The answer to [`GetTeacherViewMode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTeacherViewModeResponse {
    /// Which classes teachers may see.
    pub view_mode: i64,
}

wire_in!(GetTeacherViewModeResponse {
    "view_mode" => view_mode,
});

impl Endpoint for GetTeacherViewMode {
    type Response = GetTeacherViewModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.get_teacher_view_mode",
        path: "/cgi-bin/school/get_teacher_view_mode",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a payment trade (获取订单详情).
///
/// `POST /cgi-bin/school/get_trade`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94471)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTrade {
    /// Id of the collection.
    pub payment_id: String,
    /// Number of the trade.
    pub trade_no: String,
}

impl GetTrade {
    /// Starts with the required members.
    pub fn new(payment_id: impl Into<String>, trade_no: impl Into<String>) -> Self {
        Self {
            payment_id: payment_id.into(),
            trade_no: trade_no.into(),
        }
    }
}

wire_out!(GetTrade {
    "payment_id" => payment_id,
    "trade_no" => trade_no,
});

/// The answer to [`GetTrade`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTradeResponse {
    /// Trade in WeChat Pay.
    pub transaction_id: String,
    /// Unix seconds.
    pub pay_time: i64,
}

wire_in!(GetTradeResponse {
    "transaction_id" => transaction_id,
    "pay_time" => pay_time,
});

impl Endpoint for GetTrade {
    type Response = GetTradeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.get_trade",
        path: "/cgi-bin/school/get_trade",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the identity of a visiting parent or student (获取家校访问用户身份).
///
/// `GET /cgi-bin/school/getuserinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95791)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserInfo {
    /// From the web sign-in redirect; usable once, valid 5 minutes.
    pub code: String,
}

impl GetUserInfo {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(GetUserInfo {
    "code" => code,
});

/// The answer to [`GetUserInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserInfoResponse {
    /// `DeviceId`.
    pub device_id: Option<String>,
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: Option<String>,
    /// Student's id, 1 to 64 bytes.
    pub student_userid: Option<String>,
}

wire_in!(GetUserInfoResponse {
    "DeviceId" => device_id,
    "parent_userid" => parent_userid,
    "student_userid" => student_userid,
});

impl Endpoint for GetUserInfo {
    type Response = GetUserInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.get_user_info",
        path: "/cgi-bin/school/getuserinfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a class live stream (获取老师直播详情 上课直播).
///
/// `GET /cgi-bin/school/living/get_living_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93740) [(2)](https://developer.work.weixin.qq.com/document/path/93857)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetLivingInfo {
    /// Id of the live stream.
    pub livingid: String,
}

impl LivingGetLivingInfo {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
        }
    }
}

wire_out!(LivingGetLivingInfo {
    "livingid" => livingid,
});

/// The answer to [`LivingGetLivingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetLivingInfoResponse {
    /// `living_info`.
    pub living_info: LivingGetLivingInfoLivingInfo,
}

wire_in!(LivingGetLivingInfoResponse {
    "living_info" => living_info,
});

impl Endpoint for LivingGetLivingInfo {
    type Response = LivingGetLivingInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.living_get_living_info",
        path: "/cgi-bin/school/living/get_living_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `living_info` of [`LivingGetLivingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetLivingInfoLivingInfo {
    /// Teacher who streams.
    pub anchor_userid: String,
    /// Title of the stream.
    pub theme: String,
    /// Unix seconds.
    pub living_start: i64,
    /// Seconds.
    pub living_duration: i64,
    /// Classes the stream is for.
    pub living_range: LivingGetLivingInfoLivingRange,
    /// Whether the replay can be watched.
    pub open_replay: i64,
    /// How many people watched.
    pub viewer_num: i64,
    /// Number of comments.
    pub comment_num: i64,
    /// `push_stream_url`.
    pub push_stream_url: Option<String>,
}

wire_in!(part LivingGetLivingInfoLivingInfo {
    "anchor_userid" => anchor_userid,
    "theme" => theme,
    "living_start" => living_start,
    "living_duration" => living_duration,
    "living_range" => living_range,
    "open_replay" => open_replay,
    "viewer_num" => viewer_num,
    "comment_num" => comment_num,
    "push_stream_url" => push_stream_url,
});

/// `living_range` of [`LivingGetLivingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetLivingInfoLivingRange {
    /// Classes.
    pub partyids: Vec<i64>,
    /// Names of groups.
    pub group_names: Vec<String>,
}

wire_in!(part LivingGetLivingInfoLivingRange {
    "partyids" => partyids,
    "group_names" => group_names,
});

/// Get who did not watch a class live stream (获取未观看直播统计).
///
/// `POST /cgi-bin/school/living/get_unwatch_stat`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93742) [(2)](https://developer.work.weixin.qq.com/document/path/93859)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetUnwatchStat {
    /// Id of the live stream.
    pub livingid: String,
    /// Pass back for the next page.
    pub next_key: Option<String>,
}

impl LivingGetUnwatchStat {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
            next_key: Default::default(),
        }
    }

    /// Pass back for the next page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(LivingGetUnwatchStat {
    "livingid" => livingid,
    "next_key" => next_key,
});

/// The answer to [`LivingGetUnwatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatResponse {
    /// Viewers of the page.
    pub stat_info: LivingGetUnwatchStatStatInfo,
    /// True on the last page.
    pub ending: i64,
    /// Pass back for the next page.
    pub next_key: Option<String>,
}

wire_in!(LivingGetUnwatchStatResponse {
    "stat_info" => stat_info,
    "ending" => ending,
    "next_key" => next_key,
});

impl Endpoint for LivingGetUnwatchStat {
    type Response = LivingGetUnwatchStatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.living_get_unwatch_stat",
        path: "/cgi-bin/school/living/get_unwatch_stat",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `stat_info` of [`LivingGetUnwatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatStatInfo {
    /// Students; at most 100 in a request.
    pub students: Vec<LivingGetUnwatchStatStudents>,
}

wire_in!(part LivingGetUnwatchStatStatInfo {
    "students" => students,
});

/// `students` of [`LivingGetUnwatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatStudents {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: Option<String>,
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: Option<String>,
    /// Classes.
    pub partyids: Vec<i64>,
}

wire_in!(part LivingGetUnwatchStatStudents {
    "student_userid" => student_userid,
    "parent_userid" => parent_userid,
    "partyids" => partyids,
});

/// Get who did not watch a class live stream, version 2 (获取未观看直播统计V2).
///
/// `POST /cgi-bin/school/living/get_unwatch_stat_v2`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95795) [(2)](https://developer.work.weixin.qq.com/document/path/95799)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2 {
    /// Id of the live stream.
    pub livingid: String,
    /// Pass back for the next page.
    pub next_cursor: Option<String>,
}

impl LivingGetUnwatchStatV2 {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
            next_cursor: Default::default(),
        }
    }

    /// Pass back for the next page.
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
}

wire_out!(LivingGetUnwatchStatV2 {
    "livingid" => livingid,
    "next_cursor" => next_cursor,
});

/// The answer to [`LivingGetUnwatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2Response {
    /// Viewers of the page.
    pub stat_info: LivingGetUnwatchStatV2StatInfo,
    /// Whether another page follows.
    pub has_more: i64,
    /// Pass back for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(LivingGetUnwatchStatV2Response {
    "stat_info" => stat_info,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for LivingGetUnwatchStatV2 {
    type Response = LivingGetUnwatchStatV2Response;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.living_get_unwatch_stat_v2",
        path: "/cgi-bin/school/living/get_unwatch_stat_v2",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `stat_info` of [`LivingGetUnwatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2StatInfo {
    /// Students; at most 100 in a request.
    pub students: Vec<LivingGetUnwatchStatV2Students>,
    /// Parents of the student.
    pub parents: Vec<LivingGetUnwatchStatV2StatInfoParents>,
}

wire_in!(part LivingGetUnwatchStatV2StatInfo {
    "students" => students,
    "parents" => parents,
});

/// `students` of [`LivingGetUnwatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2Students {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Classes.
    pub partyids: Vec<i64>,
}

wire_in!(part LivingGetUnwatchStatV2Students {
    "student_userid" => student_userid,
    "partyids" => partyids,
});

/// `stat_info_parents` of [`LivingGetUnwatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2StatInfoParents {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Classes.
    pub partyids: Vec<i64>,
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
}

wire_in!(part LivingGetUnwatchStatV2StatInfoParents {
    "student_userid" => student_userid,
    "partyids" => partyids,
    "parent_userid" => parent_userid,
});

/// Get the watch details of a class live stream (获取观看直播统计).
///
/// `POST /cgi-bin/school/living/get_watch_stat`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93741) [(2)](https://developer.work.weixin.qq.com/document/path/93858)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetWatchStat {
    /// Id of the live stream.
    pub livingid: String,
    /// Pass back for the next page.
    pub next_key: Option<String>,
}

impl LivingGetWatchStat {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
            next_key: Default::default(),
        }
    }

    /// Pass back for the next page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(LivingGetWatchStat {
    "livingid" => livingid,
    "next_key" => next_key,
});

/// The answer to [`LivingGetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatResponse {
    /// Viewers of the page.
    pub stat_infoes: LivingGetWatchStatStatInfoes,
    /// True on the last page.
    pub ending: i64,
    /// Pass back for the next page.
    pub next_key: Option<String>,
}

wire_in!(LivingGetWatchStatResponse {
    "stat_infoes" => stat_infoes,
    "ending" => ending,
    "next_key" => next_key,
});

impl Endpoint for LivingGetWatchStat {
    type Response = LivingGetWatchStatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.living_get_watch_stat",
        path: "/cgi-bin/school/living/get_watch_stat",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `stat_infoes` of [`LivingGetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatStatInfoes {
    /// Students; at most 100 in a request.
    pub students: Vec<LivingGetWatchStatStudents>,
    /// Viewers who are neither students nor parents.
    pub visitors: Vec<Visitors>,
}

wire_in!(part LivingGetWatchStatStatInfoes {
    "students" => students,
    "visitors" => visitors,
});

/// `students` of [`LivingGetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatStudents {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: Option<String>,
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: Option<String>,
    /// Classes.
    pub partyids: Vec<i64>,
    /// Seconds watched.
    pub watch_time: i64,
    /// Unix seconds.
    pub enter_time: i64,
    /// Unix seconds.
    pub leave_time: i64,
    /// Whether the viewer commented.
    pub is_comment: i64,
}

wire_in!(part LivingGetWatchStatStudents {
    "student_userid" => student_userid,
    "parent_userid" => parent_userid,
    "partyids" => partyids,
    "watch_time" => watch_time,
    "enter_time" => enter_time,
    "leave_time" => leave_time,
    "is_comment" => is_comment,
});

/// `visitors` of [`LivingGetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Visitors {
    /// `nickname`.
    pub nickname: Option<String>,
    /// Seconds watched.
    pub watch_time: i64,
    /// Unix seconds.
    pub enter_time: i64,
    /// Unix seconds.
    pub leave_time: i64,
    /// Whether the viewer commented.
    pub is_comment: i64,
}

wire_in!(part Visitors {
    "nickname" => nickname,
    "watch_time" => watch_time,
    "enter_time" => enter_time,
    "leave_time" => leave_time,
    "is_comment" => is_comment,
});

/// Get the watch details of a class live stream, version 2 (获取观看直播统计V2).
///
/// `POST /cgi-bin/school/living/get_watch_stat_v2`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95793) [(2)](https://developer.work.weixin.qq.com/document/path/95799)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetWatchStatV2 {
    /// Id of the live stream.
    pub livingid: String,
    /// Pass back for the next page.
    pub next_cursor: Option<String>,
}

impl LivingGetWatchStatV2 {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
            next_cursor: Default::default(),
        }
    }

    /// Pass back for the next page.
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
}

wire_out!(LivingGetWatchStatV2 {
    "livingid" => livingid,
    "next_cursor" => next_cursor,
});

/// The answer to [`LivingGetWatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatV2Response {
    /// Viewers of the page.
    pub stat_info: LivingGetWatchStatV2StatInfo,
    /// Whether another page follows.
    pub has_more: i64,
    /// Pass back for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(LivingGetWatchStatV2Response {
    "stat_info" => stat_info,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for LivingGetWatchStatV2 {
    type Response = LivingGetWatchStatV2Response;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.living_get_watch_stat_v2",
        path: "/cgi-bin/school/living/get_watch_stat_v2",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `stat_info` of [`LivingGetWatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatV2StatInfo {
    /// Students; at most 100 in a request.
    pub students: Vec<LivingGetWatchStatV2Students>,
    /// Parents of the student.
    pub parents: Vec<LivingGetWatchStatV2StatInfoParents>,
    /// Viewers who are neither students nor parents.
    pub visitors: Vec<Visitors>,
}

wire_in!(part LivingGetWatchStatV2StatInfo {
    "students" => students,
    "parents" => parents,
    "visitors" => visitors,
});

/// `students` of [`LivingGetWatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatV2Students {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Classes.
    pub partyids: Vec<i64>,
    /// Seconds watched.
    pub watch_time: i64,
    /// Unix seconds.
    pub enter_time: i64,
    /// Unix seconds.
    pub leave_time: i64,
    /// Whether the viewer commented.
    pub is_comment: i64,
}

wire_in!(part LivingGetWatchStatV2Students {
    "student_userid" => student_userid,
    "partyids" => partyids,
    "watch_time" => watch_time,
    "enter_time" => enter_time,
    "leave_time" => leave_time,
    "is_comment" => is_comment,
});

/// `stat_info_parents` of [`LivingGetWatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatV2StatInfoParents {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Classes.
    pub partyids: Vec<i64>,
    /// Seconds watched.
    pub watch_time: i64,
    /// Unix seconds.
    pub enter_time: i64,
    /// Unix seconds.
    pub leave_time: i64,
    /// Whether the viewer commented.
    pub is_comment: i64,
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
}

wire_in!(part LivingGetWatchStatV2StatInfoParents {
    "student_userid" => student_userid,
    "partyids" => partyids,
    "watch_time" => watch_time,
    "enter_time" => enter_time,
    "leave_time" => leave_time,
    "is_comment" => is_comment,
    "parent_userid" => parent_userid,
});

/// Set how school contacts are synchronised (设置家校通讯录自动同步模式).
///
/// `POST /cgi-bin/school/set_arch_sync_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92345) [(2)](https://developer.work.weixin.qq.com/document/path/92083)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetArchSyncMode {
    /// 1 tags are not copied to school contacts, 2 school contacts are not copied to tags, 3 both are kept in step.
    pub arch_sync_mode: i64,
}

impl SetArchSyncMode {
    /// Starts with the required members.
    pub fn new(arch_sync_mode: impl Into<i64>) -> Self {
        Self {
            arch_sync_mode: arch_sync_mode.into(),
        }
    }
}

wire_out!(SetArchSyncMode {
    "arch_sync_mode" => arch_sync_mode,
});

/// The answer to [`SetArchSyncMode`].
pub type SetArchSyncModeResponse = yizhan_core::Done;

impl Endpoint for SetArchSyncMode {
    type Response = SetArchSyncModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.set_arch_sync_mode",
        path: "/cgi-bin/school/set_arch_sync_mode",
        ..Operation::usual(Product::Work)
    };
}

/// Set which classes teachers may see (设置老师可查看班级的模式).
///
/// `POST /cgi-bin/school/set_teacher_view_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92652)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetTeacherViewMode {
    /// Which classes teachers may see.
    pub view_mode: i64,
}

impl SetTeacherViewMode {
    /// Starts with the required members.
    pub fn new(view_mode: impl Into<i64>) -> Self {
        Self {
            view_mode: view_mode.into(),
        }
    }
}

wire_out!(SetTeacherViewMode {
    "view_mode" => view_mode,
});

/// The answer to [`SetTeacherViewMode`].
pub type SetTeacherViewModeResponse = yizhan_core::Done;

impl Endpoint for SetTeacherViewMode {
    type Response = SetTeacherViewModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.set_teacher_view_mode",
        path: "/cgi-bin/school/set_teacher_view_mode",
        ..Operation::usual(Product::Work)
    };
}

/// Set the yearly promotion of classes (修改自动升年级的配置).
///
/// `POST /cgi-bin/school/set_upgrade_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92949) [(2)](https://developer.work.weixin.qq.com/document/path/92950)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetUpgradeInfo {
    /// Whether classes move up a year by themselves.
    pub upgrade_switch: i64,
    /// Unix seconds.
    pub upgrade_time: Option<i64>,
}

impl SetUpgradeInfo {
    /// Starts with the required members.
    pub fn new(upgrade_switch: impl Into<i64>) -> Self {
        Self {
            upgrade_switch: upgrade_switch.into(),
            upgrade_time: Default::default(),
        }
    }

    /// Unix seconds.
    pub fn upgrade_time(mut self, upgrade_time: impl Into<i64>) -> Self {
        self.upgrade_time = Some(upgrade_time.into());
        self
    }
}

wire_out!(SetUpgradeInfo {
    "upgrade_switch" => upgrade_switch,
    "upgrade_time" => upgrade_time,
});

/// The answer to [`SetUpgradeInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetUpgradeInfoResponse {
    /// Unix seconds.
    pub next_upgrade_time: i64,
}

wire_in!(SetUpgradeInfoResponse {
    "next_upgrade_time" => next_upgrade_time,
});

impl Endpoint for SetUpgradeInfo {
    type Response = SetUpgradeInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.set_upgrade_info",
        path: "/cgi-bin/school/set_upgrade_info",
        ..Operation::usual(Product::Work)
    };
}

/// Create parents in bulk (批量创建家长).
///
/// `POST /cgi-bin/school/user/batch_create_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92334) [(2)](https://developer.work.weixin.qq.com/document/path/92078)
///
/// At most 100 entries. Each is decided by itself: look at the errcode of every result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchCreateParent {
    /// Parents of the student.
    pub parents: Vec<UserBatchCreateParentParents2>,
}

impl UserBatchCreateParent {
    /// Starts with the required members.
    pub fn new(
        parents: impl IntoIterator<Item = impl Into<UserBatchCreateParentParents2>>,
    ) -> Self {
        Self {
            parents: parents.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UserBatchCreateParent {
    "parents" => parents,
});

/// The answer to [`UserBatchCreateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchCreateParentResponse {
    /// One entry per person asked for.
    pub result_list: Vec<ResultList>,
}

wire_in!(UserBatchCreateParentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchCreateParent {
    type Response = UserBatchCreateParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_create_parent",
        path: "/cgi-bin/school/user/batch_create_parent",
        ..Operation::usual(Product::Work)
    };
}

/// `parents_2` of [`UserBatchCreateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchCreateParentParents2 {
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
    /// Mobile number.
    pub mobile: String,
    /// Whether the parent is invited, true by default.
    pub to_invite: Option<i64>,
    /// Students of the parent.
    pub children: Vec<Children>,
}

impl UserBatchCreateParentParents2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        parent_userid: impl Into<String>,
        mobile: impl Into<String>,
        children: impl IntoIterator<Item = impl Into<Children>>,
    ) -> Self {
        Self {
            parent_userid: parent_userid.into(),
            mobile: mobile.into(),
            to_invite: Default::default(),
            children: children.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether the parent is invited, true by default.
    #[must_use]
    pub fn to_invite(mut self, to_invite: impl Into<i64>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }
}

wire_out!(part UserBatchCreateParentParents2 {
    "parent_userid" => parent_userid,
    "mobile" => mobile,
    "to_invite" => to_invite,
    "children" => children,
});

/// `children` of [`UserBatchCreateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Children {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// How parent and student are related.
    pub relation: String,
}

impl Children {
    /// Starts with the required members.
    #[must_use]
    pub fn new(student_userid: impl Into<String>, relation: impl Into<String>) -> Self {
        Self {
            student_userid: student_userid.into(),
            relation: relation.into(),
        }
    }
}

wire_out!(part Children {
    "student_userid" => student_userid,
    "relation" => relation,
});

/// `result_list` of [`UserBatchCreateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResultList {
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: String,
}

wire_in!(part ResultList {
    "parent_userid" => parent_userid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Create students in bulk (批量创建学生).
///
/// `POST /cgi-bin/school/user/batch_create_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92328) [(2)](https://developer.work.weixin.qq.com/document/path/92037)
///
/// At most 100 entries. Each is decided by itself: look at the errcode of every result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchCreateStudent {
    /// Students; at most 100 in a request.
    pub students: Vec<UserBatchCreateStudentStudents>,
}

impl UserBatchCreateStudent {
    /// Starts with the required members.
    pub fn new(
        students: impl IntoIterator<Item = impl Into<UserBatchCreateStudentStudents>>,
    ) -> Self {
        Self {
            students: students.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UserBatchCreateStudent {
    "students" => students,
});

/// The answer to [`UserBatchCreateStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchCreateStudentResponse {
    /// One entry per person asked for.
    pub result_list: Vec<UserBatchCreateStudentAnswerResultList>,
}

wire_in!(UserBatchCreateStudentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchCreateStudent {
    type Response = UserBatchCreateStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_create_student",
        path: "/cgi-bin/school/user/batch_create_student",
        ..Operation::usual(Product::Work)
    };
}

/// `students` of [`UserBatchCreateStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchCreateStudentStudents {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// `name`.
    pub name: String,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Whether the parent is invited, true by default.
    pub to_invite: Option<i64>,
    /// School departments.
    pub department: Vec<i64>,
}

impl UserBatchCreateStudentStudents {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        student_userid: impl Into<String>,
        name: impl Into<String>,
        department: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            student_userid: student_userid.into(),
            name: name.into(),
            mobile: Default::default(),
            to_invite: Default::default(),
            department: department.into_iter().map(Into::into).collect(),
        }
    }

    /// Mobile number.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Whether the parent is invited, true by default.
    #[must_use]
    pub fn to_invite(mut self, to_invite: impl Into<i64>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }
}

wire_out!(part UserBatchCreateStudentStudents {
    "student_userid" => student_userid,
    "name" => name,
    "mobile" => mobile,
    "to_invite" => to_invite,
    "department" => department,
});

/// `answer_result_list` of [`UserBatchCreateStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchCreateStudentAnswerResultList {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: String,
}

wire_in!(part UserBatchCreateStudentAnswerResultList {
    "student_userid" => student_userid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Delete parents in bulk (批量删除家长).
///
/// `POST /cgi-bin/school/user/batch_delete_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92335) [(2)](https://developer.work.weixin.qq.com/document/path/92080)
///
/// At most 100 entries. Each is decided by itself: look at the errcode of every result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchDeleteParent {
    /// At most 100.
    pub useridlist: Vec<String>,
}

impl UserBatchDeleteParent {
    /// Starts with the required members.
    pub fn new(useridlist: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UserBatchDeleteParent {
    "useridlist" => useridlist,
});

/// The answer to [`UserBatchDeleteParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchDeleteParentResponse {
    /// One entry per person asked for.
    pub result_list: Vec<ResultList>,
}

wire_in!(UserBatchDeleteParentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchDeleteParent {
    type Response = UserBatchDeleteParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_delete_parent",
        path: "/cgi-bin/school/user/batch_delete_parent",
        ..Operation::usual(Product::Work)
    };
}

/// Delete students in bulk (批量删除学生).
///
/// `POST /cgi-bin/school/user/batch_delete_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92329) [(2)](https://developer.work.weixin.qq.com/document/path/92040)
///
/// At most 100 entries. Each is decided by itself: look at the errcode of every result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchDeleteStudent {
    /// At most 100.
    pub useridlist: Vec<String>,
}

impl UserBatchDeleteStudent {
    /// Starts with the required members.
    pub fn new(useridlist: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UserBatchDeleteStudent {
    "useridlist" => useridlist,
});

/// The answer to [`UserBatchDeleteStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchDeleteStudentResponse {
    /// One entry per person asked for.
    pub result_list: Vec<UserBatchDeleteStudentAnswerResultList>,
}

wire_in!(UserBatchDeleteStudentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchDeleteStudent {
    type Response = UserBatchDeleteStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_delete_student",
        path: "/cgi-bin/school/user/batch_delete_student",
        ..Operation::usual(Product::Work)
    };
}

/// `answer_result_list` of [`UserBatchDeleteStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchDeleteStudentAnswerResultList {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: String,
}

wire_in!(part UserBatchDeleteStudentAnswerResultList {
    "student_userid" => student_userid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Change parents in bulk (批量更新家长).
///
/// `POST /cgi-bin/school/user/batch_update_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92336) [(2)](https://developer.work.weixin.qq.com/document/path/92082)
///
/// At most 100 entries. Each is decided by itself: look at the errcode of every result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchUpdateParent {
    /// Parents of the student.
    pub parents: Vec<UserBatchUpdateParentParents2>,
}

impl UserBatchUpdateParent {
    /// Starts with the required members.
    pub fn new(
        parents: impl IntoIterator<Item = impl Into<UserBatchUpdateParentParents2>>,
    ) -> Self {
        Self {
            parents: parents.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UserBatchUpdateParent {
    "parents" => parents,
});

/// The answer to [`UserBatchUpdateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchUpdateParentResponse {
    /// One entry per person asked for.
    pub result_list: Vec<ResultList>,
}

wire_in!(UserBatchUpdateParentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchUpdateParent {
    type Response = UserBatchUpdateParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_update_parent",
        path: "/cgi-bin/school/user/batch_update_parent",
        ..Operation::usual(Product::Work)
    };
}

/// `parents_2` of [`UserBatchUpdateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchUpdateParentParents2 {
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
    /// Parent's id, 1 to 64 bytes.
    pub new_parent_userid: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Students of the parent.
    pub children: Option<Vec<Children>>,
}

impl UserBatchUpdateParentParents2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(parent_userid: impl Into<String>) -> Self {
        Self {
            parent_userid: parent_userid.into(),
            new_parent_userid: Default::default(),
            mobile: Default::default(),
            children: Default::default(),
        }
    }

    /// Parent's id, 1 to 64 bytes.
    #[must_use]
    pub fn new_parent_userid(mut self, new_parent_userid: impl Into<String>) -> Self {
        self.new_parent_userid = Some(new_parent_userid.into());
        self
    }

    /// Mobile number.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Students of the parent.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Children>>) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part UserBatchUpdateParentParents2 {
    "parent_userid" => parent_userid,
    "new_parent_userid" => new_parent_userid,
    "mobile" => mobile,
    "children" => children,
});

/// Change students in bulk (批量更新学生).
///
/// `POST /cgi-bin/school/user/batch_update_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92330) [(2)](https://developer.work.weixin.qq.com/document/path/92042)
///
/// At most 100 entries. Each is decided by itself: look at the errcode of every result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchUpdateStudent {
    /// Students; at most 100 in a request.
    pub students: Vec<UserBatchUpdateStudentStudents>,
}

impl UserBatchUpdateStudent {
    /// Starts with the required members.
    pub fn new(
        students: impl IntoIterator<Item = impl Into<UserBatchUpdateStudentStudents>>,
    ) -> Self {
        Self {
            students: students.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UserBatchUpdateStudent {
    "students" => students,
});

/// The answer to [`UserBatchUpdateStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchUpdateStudentResponse {
    /// One entry per person asked for.
    pub result_list: Vec<UserBatchUpdateStudentAnswerResultList>,
}

wire_in!(UserBatchUpdateStudentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchUpdateStudent {
    type Response = UserBatchUpdateStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_update_student",
        path: "/cgi-bin/school/user/batch_update_student",
        ..Operation::usual(Product::Work)
    };
}

/// `students` of [`UserBatchUpdateStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchUpdateStudentStudents {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Student's id, 1 to 64 bytes.
    pub new_student_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// School departments.
    pub department: Option<Vec<i64>>,
}

impl UserBatchUpdateStudentStudents {
    /// Starts with the required members.
    #[must_use]
    pub fn new(student_userid: impl Into<String>) -> Self {
        Self {
            student_userid: student_userid.into(),
            new_student_userid: Default::default(),
            name: Default::default(),
            mobile: Default::default(),
            department: Default::default(),
        }
    }

    /// Student's id, 1 to 64 bytes.
    #[must_use]
    pub fn new_student_userid(mut self, new_student_userid: impl Into<String>) -> Self {
        self.new_student_userid = Some(new_student_userid.into());
        self
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Mobile number.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// School departments.
    #[must_use]
    pub fn department(mut self, department: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.department = Some(department.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part UserBatchUpdateStudentStudents {
    "student_userid" => student_userid,
    "new_student_userid" => new_student_userid,
    "name" => name,
    "mobile" => mobile,
    "department" => department,
});

/// `answer_result_list` of [`UserBatchUpdateStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchUpdateStudentAnswerResultList {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: String,
}

wire_in!(part UserBatchUpdateStudentAnswerResultList {
    "student_userid" => student_userid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Create a parent (创建家长).
///
/// `POST /cgi-bin/school/user/create_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92331) [(2)](https://developer.work.weixin.qq.com/document/path/92077)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserCreateParent {
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
    /// Mobile number.
    pub mobile: String,
    /// Whether the parent is invited, true by default.
    pub to_invite: Option<i64>,
    /// Students of the parent.
    pub children: Vec<Children>,
}

impl UserCreateParent {
    /// Starts with the required members.
    pub fn new(
        parent_userid: impl Into<String>,
        mobile: impl Into<String>,
        children: impl IntoIterator<Item = impl Into<Children>>,
    ) -> Self {
        Self {
            parent_userid: parent_userid.into(),
            mobile: mobile.into(),
            to_invite: Default::default(),
            children: children.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether the parent is invited, true by default.
    pub fn to_invite(mut self, to_invite: impl Into<i64>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }
}

wire_out!(UserCreateParent {
    "parent_userid" => parent_userid,
    "mobile" => mobile,
    "to_invite" => to_invite,
    "children" => children,
});

/// The answer to [`UserCreateParent`].
pub type UserCreateParentResponse = yizhan_core::Done;

impl Endpoint for UserCreateParent {
    type Response = UserCreateParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_create_parent",
        path: "/cgi-bin/school/user/create_parent",
        ..Operation::usual(Product::Work)
    };
}

/// Create a student (创建学生).
///
/// `POST /cgi-bin/school/user/create_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92325) [(2)](https://developer.work.weixin.qq.com/document/path/92035)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserCreateStudent {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// `name`.
    pub name: String,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Whether the parent is invited, true by default.
    pub to_invite: Option<i64>,
    /// School departments.
    pub department: Vec<i64>,
}

impl UserCreateStudent {
    /// Starts with the required members.
    pub fn new(
        student_userid: impl Into<String>,
        name: impl Into<String>,
        department: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            student_userid: student_userid.into(),
            name: name.into(),
            mobile: Default::default(),
            to_invite: Default::default(),
            department: department.into_iter().map(Into::into).collect(),
        }
    }

    /// Mobile number.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Whether the parent is invited, true by default.
    pub fn to_invite(mut self, to_invite: impl Into<i64>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }
}

wire_out!(UserCreateStudent {
    "student_userid" => student_userid,
    "name" => name,
    "mobile" => mobile,
    "to_invite" => to_invite,
    "department" => department,
});

/// The answer to [`UserCreateStudent`].
pub type UserCreateStudentResponse = yizhan_core::Done;

impl Endpoint for UserCreateStudent {
    type Response = UserCreateStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_create_student",
        path: "/cgi-bin/school/user/create_student",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a parent (删除家长).
///
/// `GET /cgi-bin/school/user/delete_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92332) [(2)](https://developer.work.weixin.qq.com/document/path/92079)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserDeleteParent {
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
}

impl UserDeleteParent {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(UserDeleteParent {
    "userid" => userid,
});

/// The answer to [`UserDeleteParent`].
pub type UserDeleteParentResponse = yizhan_core::Done;

impl Endpoint for UserDeleteParent {
    type Response = UserDeleteParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_delete_parent",
        path: "/cgi-bin/school/user/delete_parent",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Delete a student (删除学生).
///
/// `GET /cgi-bin/school/user/delete_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92326) [(2)](https://developer.work.weixin.qq.com/document/path/92039)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserDeleteStudent {
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
}

impl UserDeleteStudent {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(UserDeleteStudent {
    "userid" => userid,
});

/// The answer to [`UserDeleteStudent`].
pub type UserDeleteStudentResponse = yizhan_core::Done;

impl Endpoint for UserDeleteStudent {
    type Response = UserDeleteStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_delete_student",
        path: "/cgi-bin/school/user/delete_student",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get a student or parent (读取学生或家长).
///
/// `GET /cgi-bin/school/user/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92337) [(2)](https://developer.work.weixin.qq.com/document/path/92038)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGet {
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
}

impl UserGet {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(UserGet {
    "userid" => userid,
});

/// The answer to [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetResponse {
    /// 1 student, 2 parent.
    pub user_type: i64,
    /// `student`.
    pub student: Option<UserGetStudent>,
    /// `parent`.
    pub parent: Option<UserGetParent>,
}

wire_in!(UserGetResponse {
    "user_type" => user_type,
    "student" => student,
    "parent" => parent,
});

impl Endpoint for UserGet {
    type Response = UserGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_get",
        path: "/cgi-bin/school/user/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `student` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetStudent {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// `name`.
    pub name: String,
    /// School departments.
    pub department: Vec<i64>,
    /// Parents of the student.
    pub parents: Vec<Parents>,
}

wire_in!(part UserGetStudent {
    "student_userid" => student_userid,
    "name" => name,
    "department" => department,
    "parents" => parents,
});

/// `parents` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Parents {
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
    /// Mobile number.
    pub mobile: Option<String>,
    /// How parent and student are related.
    pub relation: String,
    /// Whether the parent follows the school's notices.
    pub is_subscribe: i64,
    /// The parent as an external contact.
    pub external_userid: Option<String>,
}

wire_in!(part Parents {
    "parent_userid" => parent_userid,
    "mobile" => mobile,
    "relation" => relation,
    "is_subscribe" => is_subscribe,
    "external_userid" => external_userid,
});

/// `parent` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetParent {
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
    /// Mobile number.
    pub mobile: String,
    /// Students of the parent.
    pub children: Vec<ChildrenAnswer>,
    /// Whether the parent follows the school's notices.
    pub is_subscribe: i64,
    /// The parent as an external contact.
    pub external_userid: Option<String>,
}

wire_in!(part UserGetParent {
    "parent_userid" => parent_userid,
    "mobile" => mobile,
    "children" => children,
    "is_subscribe" => is_subscribe,
    "external_userid" => external_userid,
});

/// `children_answer` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChildrenAnswer {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// `name`.
    pub name: Option<String>,
    /// How parent and student are related.
    pub relation: String,
}

wire_in!(part ChildrenAnswer {
    "student_userid" => student_userid,
    "name" => name,
    "relation" => relation,
});

/// Get the QR codes of health reports (获取师生健康码).
///
/// `POST /cgi-bin/school/user/get_health_qrcode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93746)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGetHealthQrcode {
    /// `type`.
    pub r#type: i64,
    /// `userids`.
    pub userids: Vec<String>,
}

impl UserGetHealthQrcode {
    /// Starts with the required members.
    pub fn new(
        r#type: impl Into<i64>,
        userids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            userids: userids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UserGetHealthQrcode {
    "type" => r#type,
    "userids" => userids,
});

/// The answer to [`UserGetHealthQrcode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetHealthQrcodeResponse {
    /// One entry per person asked for.
    pub result_list: Vec<UserGetHealthQrcodeAnswerResultList>,
}

wire_in!(UserGetHealthQrcodeResponse {
    "result_list" => result_list,
});

impl Endpoint for UserGetHealthQrcode {
    type Response = UserGetHealthQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_get_health_qrcode",
        path: "/cgi-bin/school/user/get_health_qrcode",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_result_list` of [`UserGetHealthQrcode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetHealthQrcodeAnswerResultList {
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: Option<String>,
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
    /// Content of the QR code.
    pub qrcode_data: Option<String>,
}

wire_in!(part UserGetHealthQrcodeAnswerResultList {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "userid" => userid,
    "qrcode_data" => qrcode_data,
});

/// Get the health reports of students (获取学生健康信息).
///
/// `POST /cgi-bin/school/user/get_student_customize_health_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93745)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGetStudentCustomizeHealthInfo {
    /// Yyyy-MM-dd.
    pub date: String,
    /// Pass back for the next page.
    pub next_key: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl UserGetStudentCustomizeHealthInfo {
    /// Starts with the required members.
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            next_key: Default::default(),
            limit: Default::default(),
        }
    }

    /// Pass back for the next page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(UserGetStudentCustomizeHealthInfo {
    "date" => date,
    "next_key" => next_key,
    "limit" => limit,
});

/// The answer to [`UserGetStudentCustomizeHealthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetStudentCustomizeHealthInfoResponse {
    /// Template of the form.
    pub template_id: String,
    /// Questions of the form.
    pub question_templates: Vec<QuestionTemplates>,
    /// One entry per person.
    pub health_infos: Vec<HealthInfos>,
    /// True on the last page.
    pub ending: i64,
    /// Pass back for the next page.
    pub next_key: Option<String>,
}

wire_in!(UserGetStudentCustomizeHealthInfoResponse {
    "template_id" => template_id,
    "question_templates" => question_templates,
    "health_infos" => health_infos,
    "ending" => ending,
    "next_key" => next_key,
});

impl Endpoint for UserGetStudentCustomizeHealthInfo {
    type Response = UserGetStudentCustomizeHealthInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_get_student_customize_health_info",
        path: "/cgi-bin/school/user/get_student_customize_health_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `question_templates` of [`UserGetStudentCustomizeHealthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuestionTemplates {
    /// `question_id`.
    pub question_id: i64,
    /// `title`.
    pub title: String,
    /// `question_type`.
    pub question_type: i64,
    /// Whether an answer is needed.
    pub is_must_fill: i64,
    /// Whether the question is hidden.
    pub is_not_display: i64,
    /// Choices.
    pub option_list: Vec<OptionList>,
}

wire_in!(part QuestionTemplates {
    "question_id" => question_id,
    "title" => title,
    "question_type" => question_type,
    "is_must_fill" => is_must_fill,
    "is_not_display" => is_not_display,
    "option_list" => option_list,
});

/// `option_list` of [`UserGetStudentCustomizeHealthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OptionList {
    /// `option_id`.
    pub option_id: i64,
    /// `option_text`.
    pub option_text: String,
}

wire_in!(part OptionList {
    "option_id" => option_id,
    "option_text" => option_text,
});

/// `health_infos` of [`UserGetStudentCustomizeHealthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HealthInfos {
    /// Member of the company, or student or parent by the endpoint.
    pub userid: String,
    /// `health_qrcode_status`.
    pub health_qrcode_status: i64,
    /// Whether the person filled it in.
    pub self_submit: i64,
    /// Answers.
    pub report_values: Vec<ReportValues>,
}

wire_in!(part HealthInfos {
    "userid" => userid,
    "health_qrcode_status" => health_qrcode_status,
    "self_submit" => self_submit,
    "report_values" => report_values,
});

/// `report_values` of [`UserGetStudentCustomizeHealthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReportValues {
    /// `question_id`.
    pub question_id: i64,
    /// Id of the chosen option.
    pub single_chose: Option<i64>,
    /// `text`.
    pub text: Option<String>,
}

wire_in!(part ReportValues {
    "question_id" => question_id,
    "single_chose" => single_chose,
    "text" => text,
});

/// Get the health reports of teachers (获取老师健康信息).
///
/// `POST /cgi-bin/school/user/get_teacher_customize_health_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93744)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGetTeacherCustomizeHealthInfo {
    /// Yyyy-MM-dd.
    pub date: String,
    /// Pass back for the next page.
    pub next_key: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl UserGetTeacherCustomizeHealthInfo {
    /// Starts with the required members.
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            next_key: Default::default(),
            limit: Default::default(),
        }
    }

    /// Pass back for the next page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(UserGetTeacherCustomizeHealthInfo {
    "date" => date,
    "next_key" => next_key,
    "limit" => limit,
});

/// The answer to [`UserGetTeacherCustomizeHealthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetTeacherCustomizeHealthInfoResponse {
    /// Template of the form.
    pub template_id: String,
    /// Questions of the form.
    pub question_templates: Vec<QuestionTemplates>,
    /// One entry per person.
    pub health_infos: Vec<HealthInfos>,
    /// True on the last page.
    pub ending: i64,
    /// Pass back for the next page.
    pub next_key: Option<String>,
}

wire_in!(UserGetTeacherCustomizeHealthInfoResponse {
    "template_id" => template_id,
    "question_templates" => question_templates,
    "health_infos" => health_infos,
    "ending" => ending,
    "next_key" => next_key,
});

impl Endpoint for UserGetTeacherCustomizeHealthInfo {
    type Response = UserGetTeacherCustomizeHealthInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_get_teacher_customize_health_info",
        path: "/cgi-bin/school/user/get_teacher_customize_health_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the students of a department (获取部门学生详情).
///
/// `GET /cgi-bin/school/user/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92338) [(2)](https://developer.work.weixin.qq.com/document/path/92043)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserList {
    /// School departments.
    pub department_id: i64,
    /// Whether to include departments below.
    pub fetch_child: Option<i64>,
}

impl UserList {
    /// Starts with the required members.
    pub fn new(department_id: impl Into<i64>) -> Self {
        Self {
            department_id: department_id.into(),
            fetch_child: Default::default(),
        }
    }

    /// Whether to include departments below.
    pub fn fetch_child(mut self, fetch_child: impl Into<i64>) -> Self {
        self.fetch_child = Some(fetch_child.into());
        self
    }
}

wire_out!(UserList {
    "department_id" => department_id,
    "fetch_child" => fetch_child,
});

/// The answer to [`UserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListResponse {
    /// Students; at most 100 in a request.
    pub students: Vec<UserListStudents>,
}

wire_in!(UserListResponse {
    "students" => students,
});

impl Endpoint for UserList {
    type Response = UserListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_list",
        path: "/cgi-bin/school/user/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `students` of [`UserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListStudents {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// `name`.
    pub name: String,
    /// School departments.
    pub department: Vec<i64>,
    /// Parents of the student.
    pub parents: Vec<Parents>,
}

wire_in!(part UserListStudents {
    "student_userid" => student_userid,
    "name" => name,
    "department" => department,
    "parents" => parents,
});

/// List the parents of a department (获取部门家长详情).
///
/// `GET /cgi-bin/school/user/list_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92446)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserListParent {
    /// School departments.
    pub department_id: i64,
}

impl UserListParent {
    /// Starts with the required members.
    pub fn new(department_id: impl Into<i64>) -> Self {
        Self {
            department_id: department_id.into(),
        }
    }
}

wire_out!(UserListParent {
    "department_id" => department_id,
});

/// The answer to [`UserListParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListParentResponse {
    /// Parents of the student.
    pub parents: Vec<UserListParentAnswerParents>,
}

wire_in!(UserListParentResponse {
    "parents" => parents,
});

impl Endpoint for UserListParent {
    type Response = UserListParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_list_parent",
        path: "/cgi-bin/school/user/list_parent",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_parents` of [`UserListParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListParentAnswerParents {
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
    /// Mobile number.
    pub mobile: String,
    /// Students of the parent.
    pub children: Vec<ChildrenAnswer>,
    /// Whether the parent follows the school's notices.
    pub is_subscribe: i64,
    /// The parent as an external contact.
    pub external_userid: Option<String>,
}

wire_in!(part UserListParentAnswerParents {
    "parent_userid" => parent_userid,
    "mobile" => mobile,
    "children" => children,
    "is_subscribe" => is_subscribe,
    "external_userid" => external_userid,
});

/// Change a parent (更新家长).
///
/// `POST /cgi-bin/school/user/update_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92333) [(2)](https://developer.work.weixin.qq.com/document/path/92081)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserUpdateParent {
    /// Parent's id, 1 to 64 bytes.
    pub parent_userid: String,
    /// Parent's id, 1 to 64 bytes.
    pub new_parent_userid: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Students of the parent.
    pub children: Option<Vec<Children>>,
}

impl UserUpdateParent {
    /// Starts with the required members.
    pub fn new(parent_userid: impl Into<String>) -> Self {
        Self {
            parent_userid: parent_userid.into(),
            new_parent_userid: Default::default(),
            mobile: Default::default(),
            children: Default::default(),
        }
    }

    /// Parent's id, 1 to 64 bytes.
    pub fn new_parent_userid(mut self, new_parent_userid: impl Into<String>) -> Self {
        self.new_parent_userid = Some(new_parent_userid.into());
        self
    }

    /// Mobile number.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Students of the parent.
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Children>>) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UserUpdateParent {
    "parent_userid" => parent_userid,
    "new_parent_userid" => new_parent_userid,
    "mobile" => mobile,
    "children" => children,
});

/// The answer to [`UserUpdateParent`].
pub type UserUpdateParentResponse = yizhan_core::Done;

impl Endpoint for UserUpdateParent {
    type Response = UserUpdateParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_update_parent",
        path: "/cgi-bin/school/user/update_parent",
        ..Operation::usual(Product::Work)
    };
}

/// Change a student (更新学生).
///
/// `POST /cgi-bin/school/user/update_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92327) [(2)](https://developer.work.weixin.qq.com/document/path/92041)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserUpdateStudent {
    /// Student's id, 1 to 64 bytes.
    pub student_userid: String,
    /// Student's id, 1 to 64 bytes.
    pub new_student_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// School departments.
    pub department: Option<Vec<i64>>,
}

impl UserUpdateStudent {
    /// Starts with the required members.
    pub fn new(student_userid: impl Into<String>) -> Self {
        Self {
            student_userid: student_userid.into(),
            new_student_userid: Default::default(),
            name: Default::default(),
            mobile: Default::default(),
            department: Default::default(),
        }
    }

    /// Student's id, 1 to 64 bytes.
    pub fn new_student_userid(mut self, new_student_userid: impl Into<String>) -> Self {
        self.new_student_userid = Some(new_student_userid.into());
        self
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Mobile number.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// School departments.
    pub fn department(mut self, department: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.department = Some(department.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UserUpdateStudent {
    "student_userid" => student_userid,
    "new_student_userid" => new_student_userid,
    "name" => name,
    "mobile" => mobile,
    "department" => department,
});

/// The answer to [`UserUpdateStudent`].
pub type UserUpdateStudentResponse = yizhan_core::Done;

impl Endpoint for UserUpdateStudent {
    type Response = UserUpdateStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_update_student",
        path: "/cgi-bin/school/user/update_student",
        ..Operation::usual(Product::Work)
    };
}
