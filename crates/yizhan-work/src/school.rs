//! Generated from `spec/work/school.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Home and school contacts (家校沟通)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

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
    /// `allow_scope`.
    pub allow_scope: AgentGetAllowScopeAllowScope,
}

wire_in!(AgentGetAllowScopeResponse {
    "allow_scope" => allow_scope,
});

impl Endpoint for AgentGetAllowScope {
    type Response = AgentGetAllowScopeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.agent_get_allow_scope",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/agent/get_allow_scope",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `allow_scope` of [`AgentGetAllowScope`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentGetAllowScopeAllowScope {
    /// `students`.
    pub students: Vec<AgentGetAllowScopeStudents>,
    /// `departments`.
    pub departments: Vec<i64>,
}

wire_in!(AgentGetAllowScopeAllowScope {
    "students" => students,
    "departments" => departments,
});

/// `students` of [`AgentGetAllowScope`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentGetAllowScopeStudents {
    /// `userid`.
    pub userid: String,
}

wire_in!(AgentGetAllowScopeStudents {
    "userid" => userid,
});

/// Create a school department (创建部门).
///
/// `POST /cgi-bin/school/department/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92340) [(2)](https://developer.work.weixin.qq.com/document/path/92296)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DepartmentCreate {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: String,
    /// `type`.
    pub r#type: i64,
    /// `parentid`.
    pub parentid: i64,
    /// `standard_grade`.
    pub standard_grade: Option<i64>,
    /// `register_year`.
    pub register_year: Option<i64>,
    /// `order`.
    pub order: Option<i64>,
    /// `department_admins`.
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

    /// `standard_grade`.
    pub fn standard_grade(mut self, standard_grade: impl Into<i64>) -> Self {
        self.standard_grade = Some(standard_grade.into());
        self
    }

    /// `register_year`.
    pub fn register_year(mut self, register_year: impl Into<i64>) -> Self {
        self.register_year = Some(register_year.into());
        self
    }

    /// `order`.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// `department_admins`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/department/create",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `department_admins` of [`DepartmentCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentCreateDepartmentAdmins {
    /// `userid`.
    pub userid: String,
    /// `type`.
    pub r#type: i64,
    /// `subject`.
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

    /// `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

wire_out!(DepartmentCreateDepartmentAdmins {
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentDeleteResponse {}

wire_in!(DepartmentDeleteResponse {});

impl Endpoint for DepartmentDelete {
    type Response = DepartmentDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.department_delete",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/department/delete",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
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
    /// `departments`.
    pub departments: Vec<DepartmentListDepartments>,
}

wire_in!(DepartmentListResponse {
    "departments" => departments,
});

impl Endpoint for DepartmentList {
    type Response = DepartmentListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.department_list",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/department/list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
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
    /// `type`.
    pub r#type: i64,
    /// `parentid`.
    pub parentid: i64,
    /// `standard_grade`.
    pub standard_grade: Option<i64>,
    /// `register_year`.
    pub register_year: Option<i64>,
    /// `order`.
    pub order: Option<i64>,
    /// `department_admins`.
    pub department_admins: Vec<DepartmentListDepartmentAdmins>,
    /// `is_graduated`.
    pub is_graduated: Option<bool>,
    /// `open_group_chat`.
    pub open_group_chat: Option<bool>,
    /// `group_chat_id`.
    pub group_chat_id: Option<String>,
}

wire_in!(DepartmentListDepartments {
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
    /// `userid`.
    pub userid: String,
    /// `type`.
    pub r#type: i64,
    /// `subject`.
    pub subject: Option<String>,
}

wire_in!(DepartmentListDepartmentAdmins {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DepartmentUpdate {
    /// `id`.
    pub id: i64,
    /// `new_id`.
    pub new_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `parentid`.
    pub parentid: Option<i64>,
    /// `standard_grade`.
    pub standard_grade: Option<i64>,
    /// `register_year`.
    pub register_year: Option<i64>,
    /// `order`.
    pub order: Option<i64>,
    /// `department_admins`.
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

    /// `new_id`.
    pub fn new_id(mut self, new_id: impl Into<i64>) -> Self {
        self.new_id = Some(new_id.into());
        self
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `parentid`.
    pub fn parentid(mut self, parentid: impl Into<i64>) -> Self {
        self.parentid = Some(parentid.into());
        self
    }

    /// `standard_grade`.
    pub fn standard_grade(mut self, standard_grade: impl Into<i64>) -> Self {
        self.standard_grade = Some(standard_grade.into());
        self
    }

    /// `register_year`.
    pub fn register_year(mut self, register_year: impl Into<i64>) -> Self {
        self.register_year = Some(register_year.into());
        self
    }

    /// `order`.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// `department_admins`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentUpdateResponse {}

wire_in!(DepartmentUpdateResponse {});

impl Endpoint for DepartmentUpdate {
    type Response = DepartmentUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.department_update",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/department/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `department_admins` of [`DepartmentUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentUpdateDepartmentAdmins {
    /// `op`.
    pub op: i64,
    /// `userid`.
    pub userid: String,
    /// `type`.
    pub r#type: Option<i64>,
    /// `subject`.
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

    /// `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

wire_out!(DepartmentUpdateDepartmentAdmins {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPaymentResult {
    /// `payment_id`.
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
    /// `project_name`.
    pub project_name: String,
    /// `amount`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/get_payment_result",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `payment_result` of [`GetPaymentResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaymentResultPaymentResult {
    /// `student_userid`.
    pub student_userid: String,
    /// `payer_parent_userid`.
    pub payer_parent_userid: Option<String>,
    /// `trade_state`.
    pub trade_state: i64,
    /// `trade_no`.
    pub trade_no: String,
}

wire_in!(GetPaymentResultPaymentResult {
    "student_userid" => student_userid,
    "payer_parent_userid" => payer_parent_userid,
    "trade_state" => trade_state,
    "trade_no" => trade_no,
});

/// Get how parents may see teachers (获取可使用的老师查看班级模式).
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
    /// `view_mode`.
    pub view_mode: i64,
}

wire_in!(GetTeacherViewModeResponse {
    "view_mode" => view_mode,
});

impl Endpoint for GetTeacherViewMode {
    type Response = GetTeacherViewModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.get_teacher_view_mode",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/get_teacher_view_mode",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get the details of a payment trade (获取订单详情).
///
/// `POST /cgi-bin/school/get_trade`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94471)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTrade {
    /// `payment_id`.
    pub payment_id: String,
    /// `trade_no`.
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
    /// `transaction_id`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/get_trade",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get the identity of a visiting parent or student (获取家校访问用户身份).
///
/// `GET /cgi-bin/school/getuserinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95791)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserInfo {
    /// `code`.
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
    /// `parent_userid`.
    pub parent_userid: Option<String>,
    /// `student_userid`.
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
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/getuserinfo",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get the details of a class live stream (获取老师直播详情 上课直播).
///
/// `GET /cgi-bin/school/living/get_living_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93740) [(2)](https://developer.work.weixin.qq.com/document/path/93857)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetLivingInfo {
    /// `livingid`.
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
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/living/get_living_info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `living_info` of [`LivingGetLivingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetLivingInfoLivingInfo {
    /// `anchor_userid`.
    pub anchor_userid: String,
    /// `theme`.
    pub theme: String,
    /// `living_start`.
    pub living_start: i64,
    /// `living_duration`.
    pub living_duration: i64,
    /// `living_range`.
    pub living_range: LivingGetLivingInfoLivingRange,
    /// `open_replay`.
    pub open_replay: bool,
    /// `viewer_num`.
    pub viewer_num: i64,
    /// `comment_num`.
    pub comment_num: i64,
    /// `push_stream_url`.
    pub push_stream_url: Option<String>,
}

wire_in!(LivingGetLivingInfoLivingInfo {
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
    /// `partyids`.
    pub partyids: Vec<i64>,
    /// `group_names`.
    pub group_names: Vec<String>,
}

wire_in!(LivingGetLivingInfoLivingRange {
    "partyids" => partyids,
    "group_names" => group_names,
});

/// Get who did not watch a class live stream (获取未观看直播统计).
///
/// `POST /cgi-bin/school/living/get_unwatch_stat`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93742) [(2)](https://developer.work.weixin.qq.com/document/path/93859)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetUnwatchStat {
    /// `livingid`.
    pub livingid: String,
    /// `next_key`.
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

    /// `next_key`.
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
    /// `stat_info`.
    pub stat_info: LivingGetUnwatchStatStatInfo,
    /// `ending`.
    pub ending: bool,
    /// `next_key`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/living/get_unwatch_stat",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `stat_info` of [`LivingGetUnwatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatStatInfo {
    /// `students`.
    pub students: Vec<LivingGetUnwatchStatStudents>,
}

wire_in!(LivingGetUnwatchStatStatInfo {
    "students" => students,
});

/// `students` of [`LivingGetUnwatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatStudents {
    /// `student_userid`.
    pub student_userid: Option<String>,
    /// `parent_userid`.
    pub parent_userid: Option<String>,
    /// `partyids`.
    pub partyids: Vec<i64>,
}

wire_in!(LivingGetUnwatchStatStudents {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2 {
    /// `livingid`.
    pub livingid: String,
    /// `next_cursor`.
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

    /// `next_cursor`.
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
    /// `stat_info`.
    pub stat_info: LivingGetUnwatchStatV2StatInfo,
    /// `has_more`.
    pub has_more: bool,
    /// `next_cursor`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/living/get_unwatch_stat_v2",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `stat_info` of [`LivingGetUnwatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2StatInfo {
    /// `students`.
    pub students: Vec<LivingGetUnwatchStatV2Students>,
    /// `parents`.
    pub parents: Vec<LivingGetUnwatchStatV2StatInfoParents>,
}

wire_in!(LivingGetUnwatchStatV2StatInfo {
    "students" => students,
    "parents" => parents,
});

/// `students` of [`LivingGetUnwatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2Students {
    /// `student_userid`.
    pub student_userid: String,
    /// `partyids`.
    pub partyids: Vec<i64>,
}

wire_in!(LivingGetUnwatchStatV2Students {
    "student_userid" => student_userid,
    "partyids" => partyids,
});

/// `stat_info_parents` of [`LivingGetUnwatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetUnwatchStatV2StatInfoParents {
    /// `student_userid`.
    pub student_userid: String,
    /// `partyids`.
    pub partyids: Vec<i64>,
    /// `parent_userid`.
    pub parent_userid: String,
}

wire_in!(LivingGetUnwatchStatV2StatInfoParents {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetWatchStat {
    /// `livingid`.
    pub livingid: String,
    /// `next_key`.
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

    /// `next_key`.
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
    /// `stat_infoes`.
    pub stat_infoes: LivingGetWatchStatStatInfoes,
    /// `ending`.
    pub ending: bool,
    /// `next_key`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/living/get_watch_stat",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `stat_infoes` of [`LivingGetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatStatInfoes {
    /// `students`.
    pub students: Vec<LivingGetWatchStatStudents>,
    /// `visitors`.
    pub visitors: Vec<Visitors>,
}

wire_in!(LivingGetWatchStatStatInfoes {
    "students" => students,
    "visitors" => visitors,
});

/// `students` of [`LivingGetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatStudents {
    /// `student_userid`.
    pub student_userid: Option<String>,
    /// `parent_userid`.
    pub parent_userid: Option<String>,
    /// `partyids`.
    pub partyids: Vec<i64>,
    /// `watch_time`.
    pub watch_time: i64,
    /// `enter_time`.
    pub enter_time: i64,
    /// `leave_time`.
    pub leave_time: i64,
    /// `is_comment`.
    pub is_comment: bool,
}

wire_in!(LivingGetWatchStatStudents {
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
    /// `watch_time`.
    pub watch_time: i64,
    /// `enter_time`.
    pub enter_time: i64,
    /// `leave_time`.
    pub leave_time: i64,
    /// `is_comment`.
    pub is_comment: bool,
}

wire_in!(Visitors {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LivingGetWatchStatV2 {
    /// `livingid`.
    pub livingid: String,
    /// `next_cursor`.
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

    /// `next_cursor`.
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
    /// `stat_info`.
    pub stat_info: LivingGetWatchStatV2StatInfo,
    /// `has_more`.
    pub has_more: bool,
    /// `next_cursor`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/living/get_watch_stat_v2",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `stat_info` of [`LivingGetWatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatV2StatInfo {
    /// `students`.
    pub students: Vec<LivingGetWatchStatV2Students>,
    /// `parents`.
    pub parents: Vec<LivingGetWatchStatV2StatInfoParents>,
    /// `visitors`.
    pub visitors: Vec<Visitors>,
}

wire_in!(LivingGetWatchStatV2StatInfo {
    "students" => students,
    "parents" => parents,
    "visitors" => visitors,
});

/// `students` of [`LivingGetWatchStatV2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LivingGetWatchStatV2Students {
    /// `student_userid`.
    pub student_userid: String,
    /// `partyids`.
    pub partyids: Vec<i64>,
    /// `watch_time`.
    pub watch_time: i64,
    /// `enter_time`.
    pub enter_time: i64,
    /// `leave_time`.
    pub leave_time: i64,
    /// `is_comment`.
    pub is_comment: bool,
}

wire_in!(LivingGetWatchStatV2Students {
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
    /// `student_userid`.
    pub student_userid: String,
    /// `partyids`.
    pub partyids: Vec<i64>,
    /// `watch_time`.
    pub watch_time: i64,
    /// `enter_time`.
    pub enter_time: i64,
    /// `leave_time`.
    pub leave_time: i64,
    /// `is_comment`.
    pub is_comment: bool,
    /// `parent_userid`.
    pub parent_userid: String,
}

wire_in!(LivingGetWatchStatV2StatInfoParents {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetArchSyncMode {
    /// `arch_sync_mode`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetArchSyncModeResponse {}

wire_in!(SetArchSyncModeResponse {});

impl Endpoint for SetArchSyncMode {
    type Response = SetArchSyncModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.set_arch_sync_mode",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/set_arch_sync_mode",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Set how parents may see teachers (设置老师可查看班级的模式).
///
/// `POST /cgi-bin/school/set_teacher_view_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92652)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetTeacherViewMode {
    /// `view_mode`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetTeacherViewModeResponse {}

wire_in!(SetTeacherViewModeResponse {});

impl Endpoint for SetTeacherViewMode {
    type Response = SetTeacherViewModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.set_teacher_view_mode",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/set_teacher_view_mode",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Set the yearly promotion of classes (修改自动升年级的配置).
///
/// `POST /cgi-bin/school/set_upgrade_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92949) [(2)](https://developer.work.weixin.qq.com/document/path/92950)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetUpgradeInfo {
    /// `upgrade_switch`.
    pub upgrade_switch: bool,
    /// `upgrade_time`.
    pub upgrade_time: Option<i64>,
}

impl SetUpgradeInfo {
    /// Starts with the required members.
    pub fn new(upgrade_switch: impl Into<bool>) -> Self {
        Self {
            upgrade_switch: upgrade_switch.into(),
            upgrade_time: Default::default(),
        }
    }

    /// `upgrade_time`.
    pub fn upgrade_time(mut self, upgrade_time: impl Into<i64>) -> Self {
        self.upgrade_time = Some(upgrade_time.into());
        self
    }
}

wire_out!(SetUpgradeInfo {
    "upgrade_time" => upgrade_time,
} via {
    "upgrade_switch" => upgrade_switch: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`SetUpgradeInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetUpgradeInfoResponse {
    /// `next_upgrade_time`.
    pub next_upgrade_time: i64,
}

wire_in!(SetUpgradeInfoResponse {
    "next_upgrade_time" => next_upgrade_time,
});

impl Endpoint for SetUpgradeInfo {
    type Response = SetUpgradeInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.set_upgrade_info",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/set_upgrade_info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Create parents in bulk (批量创建家长).
///
/// `POST /cgi-bin/school/user/batch_create_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92334) [(2)](https://developer.work.weixin.qq.com/document/path/92078)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchCreateParent {
    /// `parents`.
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
    /// `result_list`.
    pub result_list: Vec<ResultList>,
}

wire_in!(UserBatchCreateParentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchCreateParent {
    type Response = UserBatchCreateParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_create_parent",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/batch_create_parent",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `parents_2` of [`UserBatchCreateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchCreateParentParents2 {
    /// `parent_userid`.
    pub parent_userid: String,
    /// `mobile`.
    pub mobile: String,
    /// `to_invite`.
    pub to_invite: Option<bool>,
    /// `children`.
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

    /// `to_invite`.
    #[must_use]
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }
}

wire_out!(UserBatchCreateParentParents2 {
    "parent_userid" => parent_userid,
    "mobile" => mobile,
    "to_invite" => to_invite,
    "children" => children,
});

/// `children` of [`UserBatchCreateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Children {
    /// `student_userid`.
    pub student_userid: String,
    /// `relation`.
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

wire_out!(Children {
    "student_userid" => student_userid,
    "relation" => relation,
});

/// `result_list` of [`UserBatchCreateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResultList {
    /// `parent_userid`.
    pub parent_userid: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(ResultList {
    "parent_userid" => parent_userid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Create students in bulk (批量创建学生).
///
/// `POST /cgi-bin/school/user/batch_create_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92328) [(2)](https://developer.work.weixin.qq.com/document/path/92037)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchCreateStudent {
    /// `students`.
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
    /// `result_list`.
    pub result_list: Vec<UserBatchCreateStudentAnswerResultList>,
}

wire_in!(UserBatchCreateStudentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchCreateStudent {
    type Response = UserBatchCreateStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_create_student",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/batch_create_student",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `students` of [`UserBatchCreateStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchCreateStudentStudents {
    /// `student_userid`.
    pub student_userid: String,
    /// `name`.
    pub name: String,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `to_invite`.
    pub to_invite: Option<bool>,
    /// `department`.
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

    /// `mobile`.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `to_invite`.
    #[must_use]
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }
}

wire_out!(UserBatchCreateStudentStudents {
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
    /// `student_userid`.
    pub student_userid: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(UserBatchCreateStudentAnswerResultList {
    "student_userid" => student_userid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Delete parents in bulk (批量删除家长).
///
/// `POST /cgi-bin/school/user/batch_delete_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92335) [(2)](https://developer.work.weixin.qq.com/document/path/92080)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchDeleteParent {
    /// `useridlist`.
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
    /// `result_list`.
    pub result_list: Vec<ResultList>,
}

wire_in!(UserBatchDeleteParentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchDeleteParent {
    type Response = UserBatchDeleteParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_delete_parent",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/batch_delete_parent",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Delete students in bulk (批量删除学生).
///
/// `POST /cgi-bin/school/user/batch_delete_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92329) [(2)](https://developer.work.weixin.qq.com/document/path/92040)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchDeleteStudent {
    /// `useridlist`.
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
    /// `result_list`.
    pub result_list: Vec<UserBatchDeleteStudentAnswerResultList>,
}

wire_in!(UserBatchDeleteStudentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchDeleteStudent {
    type Response = UserBatchDeleteStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_delete_student",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/batch_delete_student",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `answer_result_list` of [`UserBatchDeleteStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchDeleteStudentAnswerResultList {
    /// `student_userid`.
    pub student_userid: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(UserBatchDeleteStudentAnswerResultList {
    "student_userid" => student_userid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Change parents in bulk (批量更新家长).
///
/// `POST /cgi-bin/school/user/batch_update_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92336) [(2)](https://developer.work.weixin.qq.com/document/path/92082)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchUpdateParent {
    /// `parents`.
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
    /// `result_list`.
    pub result_list: Vec<ResultList>,
}

wire_in!(UserBatchUpdateParentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchUpdateParent {
    type Response = UserBatchUpdateParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_update_parent",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/batch_update_parent",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `parents_2` of [`UserBatchUpdateParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchUpdateParentParents2 {
    /// `parent_userid`.
    pub parent_userid: String,
    /// `new_parent_userid`.
    pub new_parent_userid: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `children`.
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

    /// `new_parent_userid`.
    #[must_use]
    pub fn new_parent_userid(mut self, new_parent_userid: impl Into<String>) -> Self {
        self.new_parent_userid = Some(new_parent_userid.into());
        self
    }

    /// `mobile`.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `children`.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Children>>) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UserBatchUpdateParentParents2 {
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
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserBatchUpdateStudent {
    /// `students`.
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
    /// `result_list`.
    pub result_list: Vec<UserBatchUpdateStudentAnswerResultList>,
}

wire_in!(UserBatchUpdateStudentResponse {
    "result_list" => result_list,
});

impl Endpoint for UserBatchUpdateStudent {
    type Response = UserBatchUpdateStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_batch_update_student",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/batch_update_student",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `students` of [`UserBatchUpdateStudent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserBatchUpdateStudentStudents {
    /// `student_userid`.
    pub student_userid: String,
    /// `new_student_userid`.
    pub new_student_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `department`.
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

    /// `new_student_userid`.
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

    /// `mobile`.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `department`.
    #[must_use]
    pub fn department(mut self, department: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.department = Some(department.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UserBatchUpdateStudentStudents {
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
    /// `student_userid`.
    pub student_userid: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(UserBatchUpdateStudentAnswerResultList {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserCreateParent {
    /// `parent_userid`.
    pub parent_userid: String,
    /// `mobile`.
    pub mobile: String,
    /// `to_invite`.
    pub to_invite: Option<bool>,
    /// `children`.
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

    /// `to_invite`.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserCreateParentResponse {}

wire_in!(UserCreateParentResponse {});

impl Endpoint for UserCreateParent {
    type Response = UserCreateParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_create_parent",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/create_parent",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Create a student (创建学生).
///
/// `POST /cgi-bin/school/user/create_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92325) [(2)](https://developer.work.weixin.qq.com/document/path/92035)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserCreateStudent {
    /// `student_userid`.
    pub student_userid: String,
    /// `name`.
    pub name: String,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `to_invite`.
    pub to_invite: Option<bool>,
    /// `department`.
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

    /// `mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `to_invite`.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserCreateStudentResponse {}

wire_in!(UserCreateStudentResponse {});

impl Endpoint for UserCreateStudent {
    type Response = UserCreateStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_create_student",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/create_student",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Delete a parent (删除家长).
///
/// `GET /cgi-bin/school/user/delete_parent`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92332) [(2)](https://developer.work.weixin.qq.com/document/path/92079)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserDeleteParent {
    /// `userid`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserDeleteParentResponse {}

wire_in!(UserDeleteParentResponse {});

impl Endpoint for UserDeleteParent {
    type Response = UserDeleteParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_delete_parent",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/user/delete_parent",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Delete a student (删除学生).
///
/// `GET /cgi-bin/school/user/delete_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92326) [(2)](https://developer.work.weixin.qq.com/document/path/92039)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserDeleteStudent {
    /// `userid`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserDeleteStudentResponse {}

wire_in!(UserDeleteStudentResponse {});

impl Endpoint for UserDeleteStudent {
    type Response = UserDeleteStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_delete_student",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/user/delete_student",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get a student or parent (读取学生或家长).
///
/// `GET /cgi-bin/school/user/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92337) [(2)](https://developer.work.weixin.qq.com/document/path/92038)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGet {
    /// `userid`.
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
    /// `user_type`.
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
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/user/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `student` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetStudent {
    /// `student_userid`.
    pub student_userid: String,
    /// `name`.
    pub name: String,
    /// `department`.
    pub department: Vec<i64>,
    /// `parents`.
    pub parents: Vec<Parents>,
}

wire_in!(UserGetStudent {
    "student_userid" => student_userid,
    "name" => name,
    "department" => department,
    "parents" => parents,
});

/// `parents` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Parents {
    /// `parent_userid`.
    pub parent_userid: String,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `relation`.
    pub relation: String,
    /// `is_subscribe`.
    pub is_subscribe: bool,
    /// `external_userid`.
    pub external_userid: Option<String>,
}

wire_in!(Parents {
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
    /// `parent_userid`.
    pub parent_userid: String,
    /// `mobile`.
    pub mobile: String,
    /// `children`.
    pub children: Vec<ChildrenAnswer>,
    /// `is_subscribe`.
    pub is_subscribe: bool,
    /// `external_userid`.
    pub external_userid: Option<String>,
}

wire_in!(UserGetParent {
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
    /// `student_userid`.
    pub student_userid: String,
    /// `name`.
    pub name: Option<String>,
    /// `relation`.
    pub relation: String,
}

wire_in!(ChildrenAnswer {
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
    /// `result_list`.
    pub result_list: Vec<UserGetHealthQrcodeAnswerResultList>,
}

wire_in!(UserGetHealthQrcodeResponse {
    "result_list" => result_list,
});

impl Endpoint for UserGetHealthQrcode {
    type Response = UserGetHealthQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_get_health_qrcode",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/get_health_qrcode",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `answer_result_list` of [`UserGetHealthQrcode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetHealthQrcodeAnswerResultList {
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// `userid`.
    pub userid: String,
    /// `qrcode_data`.
    pub qrcode_data: Option<String>,
}

wire_in!(UserGetHealthQrcodeAnswerResultList {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGetStudentCustomizeHealthInfo {
    /// `date`.
    pub date: String,
    /// `next_key`.
    pub next_key: Option<String>,
    /// `limit`.
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

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }

    /// `limit`.
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
    /// `template_id`.
    pub template_id: String,
    /// `question_templates`.
    pub question_templates: Vec<QuestionTemplates>,
    /// `health_infos`.
    pub health_infos: Vec<HealthInfos>,
    /// `ending`.
    pub ending: bool,
    /// `next_key`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/get_student_customize_health_info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
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
    /// `is_must_fill`.
    pub is_must_fill: bool,
    /// `is_not_display`.
    pub is_not_display: bool,
    /// `option_list`.
    pub option_list: Vec<OptionList>,
}

wire_in!(QuestionTemplates {
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

wire_in!(OptionList {
    "option_id" => option_id,
    "option_text" => option_text,
});

/// `health_infos` of [`UserGetStudentCustomizeHealthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HealthInfos {
    /// `userid`.
    pub userid: String,
    /// `health_qrcode_status`.
    pub health_qrcode_status: i64,
    /// `self_submit`.
    pub self_submit: bool,
    /// `report_values`.
    pub report_values: Vec<ReportValues>,
}

wire_in!(HealthInfos {
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
    /// `single_chose`.
    pub single_chose: Option<i64>,
    /// `text`.
    pub text: Option<String>,
}

wire_in!(ReportValues {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGetTeacherCustomizeHealthInfo {
    /// `date`.
    pub date: String,
    /// `next_key`.
    pub next_key: Option<String>,
    /// `limit`.
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

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }

    /// `limit`.
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
    /// `template_id`.
    pub template_id: String,
    /// `question_templates`.
    pub question_templates: Vec<QuestionTemplates>,
    /// `health_infos`.
    pub health_infos: Vec<HealthInfos>,
    /// `ending`.
    pub ending: bool,
    /// `next_key`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/get_teacher_customize_health_info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// List the students of a department (获取部门学生详情).
///
/// `GET /cgi-bin/school/user/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92338) [(2)](https://developer.work.weixin.qq.com/document/path/92043)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserList {
    /// `department_id`.
    pub department_id: i64,
    /// `fetch_child`.
    pub fetch_child: Option<bool>,
}

impl UserList {
    /// Starts with the required members.
    pub fn new(department_id: impl Into<i64>) -> Self {
        Self {
            department_id: department_id.into(),
            fetch_child: Default::default(),
        }
    }

    /// `fetch_child`.
    pub fn fetch_child(mut self, fetch_child: impl Into<bool>) -> Self {
        self.fetch_child = Some(fetch_child.into());
        self
    }
}

wire_out!(UserList {
    "department_id" => department_id,
} via {
    "fetch_child" => fetch_child: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`UserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListResponse {
    /// `students`.
    pub students: Vec<UserListStudents>,
}

wire_in!(UserListResponse {
    "students" => students,
});

impl Endpoint for UserList {
    type Response = UserListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_list",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/user/list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `students` of [`UserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListStudents {
    /// `student_userid`.
    pub student_userid: String,
    /// `name`.
    pub name: String,
    /// `department`.
    pub department: Vec<i64>,
    /// `parents`.
    pub parents: Vec<Parents>,
}

wire_in!(UserListStudents {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserListParent {
    /// `department_id`.
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
    /// `parents`.
    pub parents: Vec<UserListParentAnswerParents>,
}

wire_in!(UserListParentResponse {
    "parents" => parents,
});

impl Endpoint for UserListParent {
    type Response = UserListParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_list_parent",
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/school/user/list_parent",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `answer_parents` of [`UserListParent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListParentAnswerParents {
    /// `parent_userid`.
    pub parent_userid: String,
    /// `mobile`.
    pub mobile: String,
    /// `children`.
    pub children: Vec<ChildrenAnswer>,
    /// `is_subscribe`.
    pub is_subscribe: bool,
    /// `external_userid`.
    pub external_userid: Option<String>,
}

wire_in!(UserListParentAnswerParents {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserUpdateParent {
    /// `parent_userid`.
    pub parent_userid: String,
    /// `new_parent_userid`.
    pub new_parent_userid: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `children`.
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

    /// `new_parent_userid`.
    pub fn new_parent_userid(mut self, new_parent_userid: impl Into<String>) -> Self {
        self.new_parent_userid = Some(new_parent_userid.into());
        self
    }

    /// `mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `children`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserUpdateParentResponse {}

wire_in!(UserUpdateParentResponse {});

impl Endpoint for UserUpdateParent {
    type Response = UserUpdateParentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_update_parent",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/update_parent",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Change a student (更新学生).
///
/// `POST /cgi-bin/school/user/update_student`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92327) [(2)](https://developer.work.weixin.qq.com/document/path/92041)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserUpdateStudent {
    /// `student_userid`.
    pub student_userid: String,
    /// `new_student_userid`.
    pub new_student_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `department`.
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

    /// `new_student_userid`.
    pub fn new_student_userid(mut self, new_student_userid: impl Into<String>) -> Self {
        self.new_student_userid = Some(new_student_userid.into());
        self
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `department`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserUpdateStudentResponse {}

wire_in!(UserUpdateStudentResponse {});

impl Endpoint for UserUpdateStudent {
    type Response = UserUpdateStudentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.school.user_update_student",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/school/user/update_student",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
