//! Generated from `spec/work/department.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Departments (部门管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Create a department (创建部门).
///
/// `POST /cgi-bin/department/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90205) [(2)](https://developer.work.weixin.qq.com/document/path/90341) [(3)](https://developer.work.weixin.qq.com/document/path/90824)
///
/// At most 15 levels; a company has at most 30000 departments.
///
/// # Errors
///
/// - `60004`: parent department does not exist
/// - `60008`: department id or name already exists
/// - `60009`: department name has illegal characters
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Wanted id, larger than 1, made up if absent.
    pub id: Option<i64>,
    /// 1 to 64 characters.
    pub name: String,
    /// English name, 1 to 64 characters.
    pub name_en: Option<String>,
    /// Id of the parent department, 1 for the root.
    pub parentid: Option<i64>,
    /// Place among its siblings, larger comes first.
    pub order: Option<i64>,
}

impl Create {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            name_en: Default::default(),
            parentid: Default::default(),
            order: Default::default(),
        }
    }

    /// Wanted id, larger than 1, made up if absent.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// English name, 1 to 64 characters.
    pub fn name_en(mut self, name_en: impl Into<String>) -> Self {
        self.name_en = Some(name_en.into());
        self
    }

    /// Id of the parent department, 1 for the root.
    pub fn parentid(mut self, parentid: impl Into<i64>) -> Self {
        self.parentid = Some(parentid.into());
        self
    }

    /// Place among its siblings, larger comes first.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }
}

wire_out!(Create {
    "id" => id,
    "name" => name,
    "name_en" => name_en,
    "parentid" => parentid,
    "order" => order,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Department id, below 2 to the power of 32; the root is 1.
    pub id: i64,
}

wire_in!(CreateResponse {
    "id" => id,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.department.create",
        path: "/cgi-bin/department/create",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a department (删除部门).
///
/// `GET /cgi-bin/department/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90206) [(2)](https://developer.work.weixin.qq.com/document/path/90343) [(3)](https://developer.work.weixin.qq.com/document/path/90826)
///
/// The root and departments with members or sub-departments cannot be deleted.
///
/// # Errors
///
/// - `60003`: department id does not exist
/// - `60005`: department still has members
/// - `60006`: department still has sub-departments
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Department id, below 2 to the power of 32; the root is 1.
    pub id: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

wire_out!(Delete {
    "id" => id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.department.delete",
        path: "/cgi-bin/department/delete",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get a department (获取单个部门详情).
///
/// `GET /cgi-bin/department/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95351) [(2)](https://developer.work.weixin.qq.com/document/path/95407)
///
/// # Errors
///
/// - `60003`: department id does not exist
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Department id, below 2 to the power of 32; the root is 1.
    pub id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

wire_out!(Get {
    "id" => id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `department`.
    pub department: Department,
}

wire_in!(GetResponse {
    "department" => department,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.department.get",
        path: "/cgi-bin/department/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `department` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Department {
    /// Department id, below 2 to the power of 32; the root is 1.
    pub id: i64,
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// English name, 1 to 64 characters.
    pub name_en: Option<String>,
    /// Id of the parent department, 1 for the root.
    pub parentid: i64,
    /// Place among its siblings, larger comes first.
    pub order: i64,
    /// User ids of the heads.
    pub department_leader: Vec<String>,
}

wire_in!(part Department {
    "id" => id,
    "name" => name,
    "name_en" => name_en,
    "parentid" => parentid,
    "order" => order,
    "department_leader" => department_leader,
});

/// List departments (获取部门列表).
///
/// `GET /cgi-bin/department/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90208) [(2)](https://developer.work.weixin.qq.com/document/path/90344) [(3)](https://developer.work.weixin.qq.com/document/path/90827)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Department whose sub-departments are listed, all if absent.
    pub id: Option<i64>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Department whose sub-departments are listed, all if absent.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = Some(id.into());
        self
    }
}

wire_out!(List {
    "id" => id,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `department`.
    pub department: Vec<Department>,
}

wire_in!(ListResponse {
    "department" => department,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.department.list",
        path: "/cgi-bin/department/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List ids of sub-departments (获取子部门ID列表).
///
/// `GET /cgi-bin/department/simplelist`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95350) [(2)](https://developer.work.weixin.qq.com/document/path/95406)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SimpleList {
    /// Department whose sub-departments are listed, all if absent.
    pub id: Option<i64>,
}

impl SimpleList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Department whose sub-departments are listed, all if absent.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = Some(id.into());
        self
    }
}

wire_out!(SimpleList {
    "id" => id,
});

/// The answer to [`SimpleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SimpleListResponse {
    /// `department_id`.
    pub department_id: Vec<SimpleListDepartmentId>,
}

wire_in!(SimpleListResponse {
    "department_id" => department_id,
});

impl Endpoint for SimpleList {
    type Response = SimpleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.department.simple_list",
        path: "/cgi-bin/department/simplelist",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `department_id` of [`SimpleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SimpleListDepartmentId {
    /// Department id, below 2 to the power of 32; the root is 1.
    pub id: i64,
    /// Id of the parent department, 1 for the root.
    pub parentid: i64,
    /// Place among its siblings, larger comes first.
    pub order: i64,
}

wire_in!(part SimpleListDepartmentId {
    "id" => id,
    "parentid" => parentid,
    "order" => order,
});

/// Update a department (更新部门).
///
/// `POST /cgi-bin/department/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90206) [(2)](https://developer.work.weixin.qq.com/document/path/90342) [(3)](https://developer.work.weixin.qq.com/document/path/90825)
///
/// # Errors
///
/// - `60003`: department id does not exist
/// - `60004`: parent department does not exist
/// - `60008`: department id or name already exists
/// - `60009`: department name has illegal characters
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Department id, below 2 to the power of 32; the root is 1.
    pub id: i64,
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// English name, 1 to 64 characters.
    pub name_en: Option<String>,
    /// Id of the parent department, 1 for the root.
    pub parentid: Option<i64>,
    /// Place among its siblings, larger comes first.
    pub order: Option<i64>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            name_en: Default::default(),
            parentid: Default::default(),
            order: Default::default(),
        }
    }

    /// 1 to 64 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// English name, 1 to 64 characters.
    pub fn name_en(mut self, name_en: impl Into<String>) -> Self {
        self.name_en = Some(name_en.into());
        self
    }

    /// Id of the parent department, 1 for the root.
    pub fn parentid(mut self, parentid: impl Into<i64>) -> Self {
        self.parentid = Some(parentid.into());
        self
    }

    /// Place among its siblings, larger comes first.
    pub fn order(mut self, order: impl Into<i64>) -> Self {
        self.order = Some(order.into());
        self
    }
}

wire_out!(Update {
    "id" => id,
    "name" => name,
    "name_en" => name_en,
    "parentid" => parentid,
    "order" => order,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.department.update",
        path: "/cgi-bin/department/update",
        ..Operation::usual(Product::Work)
    };
}
