//! Generated from `spec/work/report.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Reports of citizens and patrols (政民沟通)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add a grid (添加网格).
///
/// `POST /cgi-bin/report/grid/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94478)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridAdd {
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Grid.
    pub grid_parent_id: Option<String>,
    /// Members in charge of the grid.
    pub grid_admin: Vec<String>,
    /// Other members of the grid.
    pub grid_member: Option<Vec<String>>,
}

impl GridAdd {
    /// Starts with the required members.
    pub fn new(
        grid_name: impl Into<String>,
        grid_admin: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            grid_name: grid_name.into(),
            grid_parent_id: Default::default(),
            grid_admin: grid_admin.into_iter().map(Into::into).collect(),
            grid_member: Default::default(),
        }
    }

    /// Grid.
    pub fn grid_parent_id(mut self, grid_parent_id: impl Into<String>) -> Self {
        self.grid_parent_id = Some(grid_parent_id.into());
        self
    }

    /// Other members of the grid.
    pub fn grid_member(mut self, grid_member: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.grid_member = Some(grid_member.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GridAdd {
    "grid_name" => grid_name,
    "grid_parent_id" => grid_parent_id,
    "grid_admin" => grid_admin,
    "grid_member" => grid_member,
});

/// The answer to [`GridAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridAddResponse {
    /// Grid.
    pub grid_id: String,
    /// Members that could not be set.
    pub invalid_userids: Vec<String>,
}

wire_in!(GridAddResponse {
    "grid_id" => grid_id,
    "invalid_userids" => invalid_userids,
});

impl Endpoint for GridAdd {
    type Response = GridAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_add",
        path: "/cgi-bin/report/grid/add",
        ..Operation::usual(Product::Work)
    };
}

/// Add an event category (添加事件类别).
///
/// `POST /cgi-bin/report/grid/add_cata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94536)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridAddCata {
    /// `category_name`.
    pub category_name: String,
    /// 1 first level, 2 second level.
    pub level: i64,
    /// Category of events.
    pub parent_category_id: Option<String>,
}

impl GridAddCata {
    /// Starts with the required members.
    pub fn new(category_name: impl Into<String>, level: impl Into<i64>) -> Self {
        Self {
            category_name: category_name.into(),
            level: level.into(),
            parent_category_id: Default::default(),
        }
    }

    /// Category of events.
    pub fn parent_category_id(mut self, parent_category_id: impl Into<String>) -> Self {
        self.parent_category_id = Some(parent_category_id.into());
        self
    }
}

wire_out!(GridAddCata {
    "category_name" => category_name,
    "level" => level,
    "parent_category_id" => parent_category_id,
});

/// The answer to [`GridAddCata`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridAddCataResponse {
    /// Category of events.
    pub category_id: String,
}

wire_in!(GridAddCataResponse {
    "category_id" => category_id,
});

impl Endpoint for GridAddCata {
    type Response = GridAddCataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_add_cata",
        path: "/cgi-bin/report/grid/add_cata",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a grid (删除网格).
///
/// `POST /cgi-bin/report/grid/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94480)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridDelete {
    /// Grid.
    pub grid_id: String,
}

impl GridDelete {
    /// Starts with the required members.
    pub fn new(grid_id: impl Into<String>) -> Self {
        Self {
            grid_id: grid_id.into(),
        }
    }
}

wire_out!(GridDelete {
    "grid_id" => grid_id,
});

/// The answer to [`GridDelete`].
pub type GridDeleteResponse = yizhan_core::Done;

impl Endpoint for GridDelete {
    type Response = GridDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_delete",
        path: "/cgi-bin/report/grid/delete",
        ..Operation::usual(Product::Work)
    };
}

/// Delete an event category (删除事件类别).
///
/// `POST /cgi-bin/report/grid/delete_cata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94538)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridDeleteCata {
    /// Category of events.
    pub category_id: String,
}

impl GridDeleteCata {
    /// Starts with the required members.
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

wire_out!(GridDeleteCata {
    "category_id" => category_id,
});

/// The answer to [`GridDeleteCata`].
pub type GridDeleteCataResponse = yizhan_core::Done;

impl Endpoint for GridDeleteCata {
    type Response = GridDeleteCataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_delete_cata",
        path: "/cgi-bin/report/grid/delete_cata",
        ..Operation::usual(Product::Work)
    };
}

/// List the grids a user manages or belongs to (获取用户负责及参与的网格列表).
///
/// `POST /cgi-bin/report/grid/get_user_grid_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94482)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridGetUserGridInfo {
    /// `userid`.
    pub userid: String,
}

impl GridGetUserGridInfo {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(GridGetUserGridInfo {
    "userid" => userid,
});

/// The answer to [`GridGetUserGridInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridGetUserGridInfoResponse {
    /// Grids the member is in charge of.
    pub manage_grids: Vec<GridGetUserGridInfoManageGrids>,
    /// Grids the member belongs to.
    pub joined_grids: Vec<GridGetUserGridInfoJoinedGrids>,
}

wire_in!(GridGetUserGridInfoResponse {
    "manage_grids" => manage_grids,
    "joined_grids" => joined_grids,
});

impl Endpoint for GridGetUserGridInfo {
    type Response = GridGetUserGridInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_get_user_grid_info",
        path: "/cgi-bin/report/grid/get_user_grid_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `manage_grids` of [`GridGetUserGridInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridGetUserGridInfoManageGrids {
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
}

wire_in!(part GridGetUserGridInfoManageGrids {
    "grid_id" => grid_id,
    "grid_name" => grid_name,
});

/// `joined_grids` of [`GridGetUserGridInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridGetUserGridInfoJoinedGrids {
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
}

wire_in!(part GridGetUserGridInfoJoinedGrids {
    "grid_id" => grid_id,
    "grid_name" => grid_name,
});

/// List grids (获取网格列表).
///
/// `POST /cgi-bin/report/grid/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94481)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridList {
    /// Grid.
    pub grid_id: Option<String>,
}

impl GridList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Grid.
    pub fn grid_id(mut self, grid_id: impl Into<String>) -> Self {
        self.grid_id = Some(grid_id.into());
        self
    }
}

wire_out!(GridList {
    "grid_id" => grid_id,
});

/// The answer to [`GridList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridListResponse {
    /// `grid_list`.
    pub grid_list: Vec<GridListGridList>,
}

wire_in!(GridListResponse {
    "grid_list" => grid_list,
});

impl Endpoint for GridList {
    type Response = GridListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_list",
        path: "/cgi-bin/report/grid/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `grid_list` of [`GridList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridListGridList {
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Grid.
    pub grid_parent_id: Option<String>,
    /// Members in charge of the grid.
    pub grid_admin: Vec<String>,
    /// Other members of the grid.
    pub grid_member: Vec<String>,
}

wire_in!(part GridListGridList {
    "grid_id" => grid_id,
    "grid_name" => grid_name,
    "grid_parent_id" => grid_parent_id,
    "grid_admin" => grid_admin,
    "grid_member" => grid_member,
});

/// List event categories (获取事件类别列表).
///
/// `POST /cgi-bin/report/grid/list_cata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94540)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridListCata {}

impl GridListCata {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GridListCata {});

/// The answer to [`GridListCata`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridListCataResponse {
    /// `cata_list`.
    pub cata_list: Vec<GridListCataCataList>,
}

wire_in!(GridListCataResponse {
    "cata_list" => cata_list,
});

impl Endpoint for GridListCata {
    type Response = GridListCataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_list_cata",
        path: "/cgi-bin/report/grid/list_cata",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `cata_list` of [`GridListCata`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridListCataCataList {
    /// Category of events.
    pub cata_id: String,
    /// `cata_name`.
    pub cata_name: String,
    /// 1 first level, 2 second level.
    pub level: i64,
    /// Category of events.
    pub parent_cata_id: Option<String>,
}

wire_in!(part GridListCataCataList {
    "cata_id" => cata_id,
    "cata_name" => cata_name,
    "level" => level,
    "parent_cata_id" => parent_cata_id,
});

/// Change a grid (编辑网格).
///
/// `POST /cgi-bin/report/grid/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94479)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridUpdate {
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Grid.
    pub grid_parent_id: Option<String>,
    /// Members in charge of the grid.
    pub grid_admin: Vec<String>,
    /// Other members of the grid.
    pub grid_member: Option<Vec<String>>,
    /// Grid.
    pub grid_id: String,
}

impl GridUpdate {
    /// Starts with the required members.
    pub fn new(
        grid_name: impl Into<String>,
        grid_admin: impl IntoIterator<Item = impl Into<String>>,
        grid_id: impl Into<String>,
    ) -> Self {
        Self {
            grid_name: grid_name.into(),
            grid_parent_id: Default::default(),
            grid_admin: grid_admin.into_iter().map(Into::into).collect(),
            grid_member: Default::default(),
            grid_id: grid_id.into(),
        }
    }

    /// Grid.
    pub fn grid_parent_id(mut self, grid_parent_id: impl Into<String>) -> Self {
        self.grid_parent_id = Some(grid_parent_id.into());
        self
    }

    /// Other members of the grid.
    pub fn grid_member(mut self, grid_member: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.grid_member = Some(grid_member.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GridUpdate {
    "grid_name" => grid_name,
    "grid_parent_id" => grid_parent_id,
    "grid_admin" => grid_admin,
    "grid_member" => grid_member,
    "grid_id" => grid_id,
});

/// The answer to [`GridUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GridUpdateResponse {
    /// Members that could not be set.
    pub invalid_userids: Vec<String>,
}

wire_in!(GridUpdateResponse {
    "invalid_userids" => invalid_userids,
});

impl Endpoint for GridUpdate {
    type Response = GridUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_update",
        path: "/cgi-bin/report/grid/update",
        ..Operation::usual(Product::Work)
    };
}

/// Change an event category (修改事件类别).
///
/// `POST /cgi-bin/report/grid/update_cata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94537)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GridUpdateCata {
    /// `category_name`.
    pub category_name: String,
    /// 1 first level, 2 second level.
    pub level: i64,
    /// Category of events.
    pub parent_category_id: Option<String>,
    /// Category of events.
    pub category_id: String,
}

impl GridUpdateCata {
    /// Starts with the required members.
    pub fn new(
        category_name: impl Into<String>,
        level: impl Into<i64>,
        category_id: impl Into<String>,
    ) -> Self {
        Self {
            category_name: category_name.into(),
            level: level.into(),
            parent_category_id: Default::default(),
            category_id: category_id.into(),
        }
    }

    /// Category of events.
    pub fn parent_category_id(mut self, parent_category_id: impl Into<String>) -> Self {
        self.parent_category_id = Some(parent_category_id.into());
        self
    }
}

wire_out!(GridUpdateCata {
    "category_name" => category_name,
    "level" => level,
    "parent_category_id" => parent_category_id,
    "category_id" => category_id,
});

/// The answer to [`GridUpdateCata`].
pub type GridUpdateCataResponse = yizhan_core::Done;

impl Endpoint for GridUpdateCata {
    type Response = GridUpdateCataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.grid_update_cata",
        path: "/cgi-bin/report/grid/update_cata",
        ..Operation::usual(Product::Work)
    };
}

/// Get patrol report statistics of a category (获取上报事件分类统计 巡查上报).
///
/// `POST /cgi-bin/report/patrol/category_statistic`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93534)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PatrolCategoryStatistic {
    /// Category of events.
    pub category_id: String,
}

impl PatrolCategoryStatistic {
    /// Starts with the required members.
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

wire_out!(PatrolCategoryStatistic {
    "category_id" => category_id,
});

/// The answer to [`PatrolCategoryStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolCategoryStatisticResponse {
    /// One entry per category.
    pub dashboard_list: Vec<DashboardList>,
}

wire_in!(PatrolCategoryStatisticResponse {
    "dashboard_list" => dashboard_list,
});

impl Endpoint for PatrolCategoryStatistic {
    type Response = PatrolCategoryStatisticResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.patrol_category_statistic",
        path: "/cgi-bin/report/patrol/category_statistic",
        ..Operation::usual(Product::Work)
    };
}

/// `dashboard_list` of [`PatrolCategoryStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DashboardList {
    /// Category of events.
    pub category_id: String,
    /// `category_name`.
    pub category_name: String,
    /// 1 first level, 2 second level.
    pub category_level: i64,
    /// `category_type`.
    pub category_type: i64,
    /// Reports in all.
    pub total_case: i64,
    /// Reports solved.
    pub total_solved: i64,
}

wire_in!(part DashboardList {
    "category_id" => category_id,
    "category_name" => category_name,
    "category_level" => category_level,
    "category_type" => category_type,
    "total_case" => total_case,
    "total_solved" => total_solved,
});

/// Get patrol report statistics of the unit (获取单位巡查上报数据统计).
///
/// `POST /cgi-bin/report/patrol/get_corp_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93532)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PatrolGetCorpStatus {
    /// Grid.
    pub grid_id: String,
}

impl PatrolGetCorpStatus {
    /// Starts with the required members.
    pub fn new(grid_id: impl Into<String>) -> Self {
        Self {
            grid_id: grid_id.into(),
        }
    }
}

wire_out!(PatrolGetCorpStatus {
    "grid_id" => grid_id,
});

/// The answer to [`PatrolGetCorpStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolGetCorpStatusResponse {
    /// To be assigned.
    pub to_be_assigned: i64,
    /// Being handled.
    pub processing: i64,
    /// New today.
    pub added_today: i64,
    /// Solved today.
    pub solved_today: i64,
    /// Reports in all.
    pub total_case: i64,
    /// Reports solved.
    pub total_solved: i64,
}

wire_in!(PatrolGetCorpStatusResponse {
    "to_be_assigned" => to_be_assigned,
    "processing" => processing,
    "added_today" => added_today,
    "solved_today" => solved_today,
    "total_case" => total_case,
    "total_solved" => total_solved,
});

impl Endpoint for PatrolGetCorpStatus {
    type Response = PatrolGetCorpStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.patrol_get_corp_status",
        path: "/cgi-bin/report/patrol/get_corp_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the grids of patrol reports (获取配置的网格及网格负责人 巡查上报).
///
/// `GET /cgi-bin/report/patrol/get_grid_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93531)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PatrolGetGridInfo {}

impl PatrolGetGridInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(PatrolGetGridInfo {});

/// The answer to [`PatrolGetGridInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolGetGridInfoResponse {
    /// `grid_list`.
    pub grid_list: Vec<PatrolGetGridInfoGridList>,
}

wire_in!(PatrolGetGridInfoResponse {
    "grid_list" => grid_list,
});

impl Endpoint for PatrolGetGridInfo {
    type Response = PatrolGetGridInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.patrol_get_grid_info",
        path: "/cgi-bin/report/patrol/get_grid_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `grid_list` of [`PatrolGetGridInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolGetGridInfoGridList {
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Members in charge of the grid.
    pub grid_admin: Vec<String>,
}

wire_in!(part PatrolGetGridInfoGridList {
    "grid_id" => grid_id,
    "grid_name" => grid_name,
    "grid_admin" => grid_admin,
});

/// Get the details of a patrol report (获取巡查上报的事件详情信息).
///
/// `POST /cgi-bin/report/patrol/get_order_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93535)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PatrolGetOrderInfo {
    /// Report.
    pub order_id: String,
}

impl PatrolGetOrderInfo {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(PatrolGetOrderInfo {
    "order_id" => order_id,
});

/// The answer to [`PatrolGetOrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolGetOrderInfoResponse {
    /// `order_info`.
    pub order_info: PatrolGetOrderInfoOrderInfo,
}

wire_in!(PatrolGetOrderInfoResponse {
    "order_info" => order_info,
});

impl Endpoint for PatrolGetOrderInfo {
    type Response = PatrolGetOrderInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.patrol_get_order_info",
        path: "/cgi-bin/report/patrol/get_order_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order_info` of [`PatrolGetOrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolGetOrderInfoOrderInfo {
    /// Report.
    pub order_id: String,
    /// `desc`.
    pub desc: String,
    /// How urgent it is.
    pub urge_type: i64,
    /// Name of the category.
    pub case_name: String,
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Addresses of pictures.
    pub image_urls: Vec<String>,
    /// Videos, as media ids.
    pub video_media_ids: Vec<String>,
    /// Where it was seen.
    pub location: Option<Location>,
    /// Who handles it.
    pub processor_userids: Vec<String>,
    /// What was done.
    pub process_list: Vec<ProcessList>,
}

wire_in!(part PatrolGetOrderInfoOrderInfo {
    "order_id" => order_id,
    "desc" => desc,
    "urge_type" => urge_type,
    "case_name" => case_name,
    "grid_id" => grid_id,
    "grid_name" => grid_name,
    "create_time" => create_time,
    "image_urls" => image_urls,
    "video_media_ids" => video_media_ids,
    "location" => location,
    "processor_userids" => processor_userids,
    "process_list" => process_list,
});

/// `location` of [`PatrolGetOrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Location {
    /// `name`.
    pub name: String,
    /// `address`.
    pub address: String,
    /// Degrees.
    pub longitude: f64,
    /// Degrees.
    pub latitude: f64,
}

wire_in!(part Location {
    "name" => name,
    "address" => address,
    "longitude" => longitude,
    "latitude" => latitude,
});

/// `process_list` of [`PatrolGetOrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProcessList {
    /// `process_type`.
    pub process_type: i64,
    /// What was done, as text.
    pub process_desc: String,
    /// `status`.
    pub status: i64,
    /// Addresses of pictures.
    pub image_urls: Vec<String>,
    /// Videos, as media ids.
    pub video_media_ids: Vec<String>,
    /// Who solved it.
    pub solve_userid: Option<String>,
    /// Unix seconds.
    pub solved_time: Option<i64>,
}

wire_in!(part ProcessList {
    "process_type" => process_type,
    "process_desc" => process_desc,
    "status" => status,
    "image_urls" => image_urls,
    "video_media_ids" => video_media_ids,
    "solve_userid" => solve_userid,
    "solved_time" => solved_time,
});

/// List patrol reports (获取巡查上报事件列表).
///
/// `POST /cgi-bin/report/patrol/get_order_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93536)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PatrolGetOrderList {
    /// Unix seconds.
    pub begin_create_time: Option<i64>,
    /// Unix seconds.
    pub begin_modify_time: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl PatrolGetOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    pub fn begin_create_time(mut self, begin_create_time: impl Into<i64>) -> Self {
        self.begin_create_time = Some(begin_create_time.into());
        self
    }

    /// Unix seconds.
    pub fn begin_modify_time(mut self, begin_modify_time: impl Into<i64>) -> Self {
        self.begin_modify_time = Some(begin_modify_time.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(PatrolGetOrderList {
    "begin_create_time" => begin_create_time,
    "begin_modify_time" => begin_modify_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`PatrolGetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolGetOrderListResponse {
    /// `order_list`.
    pub order_list: Vec<PatrolGetOrderListOrderList>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(PatrolGetOrderListResponse {
    "order_list" => order_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for PatrolGetOrderList {
    type Response = PatrolGetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.patrol_get_order_list",
        path: "/cgi-bin/report/patrol/get_order_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order_list` of [`PatrolGetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolGetOrderListOrderList {
    /// Report.
    pub order_id: String,
    /// `desc`.
    pub desc: String,
    /// How urgent it is.
    pub urge_type: i64,
    /// Name of the category.
    pub case_name: String,
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Addresses of pictures.
    pub image_urls: Vec<String>,
    /// Videos, as media ids.
    pub video_media_ids: Vec<String>,
    /// Where it was seen.
    pub location: Option<Location>,
    /// Who handles it.
    pub processor_userids: Vec<String>,
    /// What was done.
    pub process_list: Vec<ProcessList>,
}

wire_in!(part PatrolGetOrderListOrderList {
    "order_id" => order_id,
    "desc" => desc,
    "urge_type" => urge_type,
    "case_name" => case_name,
    "grid_id" => grid_id,
    "grid_name" => grid_name,
    "create_time" => create_time,
    "image_urls" => image_urls,
    "video_media_ids" => video_media_ids,
    "location" => location,
    "processor_userids" => processor_userids,
    "process_list" => process_list,
});

/// Get patrol report statistics of a member (获取个人巡查上报数据统计).
///
/// `POST /cgi-bin/report/patrol/get_user_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93533)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PatrolGetUserStatus {
    /// `userid`.
    pub userid: String,
}

impl PatrolGetUserStatus {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(PatrolGetUserStatus {
    "userid" => userid,
});

/// The answer to [`PatrolGetUserStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatrolGetUserStatusResponse {
    /// Being handled.
    pub processing: i64,
    /// New today.
    pub added_today: i64,
    /// Solved today.
    pub solved_today: i64,
}

wire_in!(PatrolGetUserStatusResponse {
    "processing" => processing,
    "added_today" => added_today,
    "solved_today" => solved_today,
});

impl Endpoint for PatrolGetUserStatus {
    type Response = PatrolGetUserStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.patrol_get_user_status",
        path: "/cgi-bin/report/patrol/get_user_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get resident report statistics of a category (获取上报事件分类统计 居民上报).
///
/// `POST /cgi-bin/report/resident/category_statistic`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93517)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResidentCategoryStatistic {
    /// Category of events.
    pub category_id: String,
}

impl ResidentCategoryStatistic {
    /// Starts with the required members.
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

wire_out!(ResidentCategoryStatistic {
    "category_id" => category_id,
});

/// The answer to [`ResidentCategoryStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentCategoryStatisticResponse {
    /// One entry per category.
    pub dashboard_list: Vec<DashboardList>,
}

wire_in!(ResidentCategoryStatisticResponse {
    "dashboard_list" => dashboard_list,
});

impl Endpoint for ResidentCategoryStatistic {
    type Response = ResidentCategoryStatisticResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.resident_category_statistic",
        path: "/cgi-bin/report/resident/category_statistic",
        ..Operation::usual(Product::Work)
    };
}

/// Get resident report statistics of the unit (获取单位居民上报数据统计).
///
/// `POST /cgi-bin/report/resident/get_corp_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93515)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResidentGetCorpStatus {
    /// Grid.
    pub grid_id: String,
}

impl ResidentGetCorpStatus {
    /// Starts with the required members.
    pub fn new(grid_id: impl Into<String>) -> Self {
        Self {
            grid_id: grid_id.into(),
        }
    }
}

wire_out!(ResidentGetCorpStatus {
    "grid_id" => grid_id,
});

/// The answer to [`ResidentGetCorpStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentGetCorpStatusResponse {
    /// To be accepted.
    pub pending: i64,
    /// Being handled.
    pub processing: i64,
    /// New today.
    pub added_today: i64,
    /// Solved today.
    pub solved_today: i64,
    /// Reports in all.
    pub total_case: i64,
    /// Reports accepted.
    pub total_accepted: i64,
    /// Reports solved.
    pub total_solved: i64,
}

wire_in!(ResidentGetCorpStatusResponse {
    "pending" => pending,
    "processing" => processing,
    "added_today" => added_today,
    "solved_today" => solved_today,
    "total_case" => total_case,
    "total_accepted" => total_accepted,
    "total_solved" => total_solved,
});

impl Endpoint for ResidentGetCorpStatus {
    type Response = ResidentGetCorpStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.resident_get_corp_status",
        path: "/cgi-bin/report/resident/get_corp_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the grids of resident reports (获取配置的网格及网格负责人 居民上报).
///
/// `GET /cgi-bin/report/resident/get_grid_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93514)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResidentGetGridInfo {}

impl ResidentGetGridInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ResidentGetGridInfo {});

/// The answer to [`ResidentGetGridInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentGetGridInfoResponse {
    /// `grid_list`.
    pub grid_list: Vec<ResidentGetGridInfoGridList>,
}

wire_in!(ResidentGetGridInfoResponse {
    "grid_list" => grid_list,
});

impl Endpoint for ResidentGetGridInfo {
    type Response = ResidentGetGridInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.resident_get_grid_info",
        path: "/cgi-bin/report/resident/get_grid_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `grid_list` of [`ResidentGetGridInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentGetGridInfoGridList {
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Members in charge of the grid.
    pub grid_admin: Vec<String>,
}

wire_in!(part ResidentGetGridInfoGridList {
    "grid_id" => grid_id,
    "grid_name" => grid_name,
    "grid_admin" => grid_admin,
});

/// Get the details of a resident report (获取居民上报的事件详情信息).
///
/// `POST /cgi-bin/report/resident/get_order_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93519)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResidentGetOrderInfo {
    /// Report.
    pub order_id: String,
}

impl ResidentGetOrderInfo {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(ResidentGetOrderInfo {
    "order_id" => order_id,
});

/// The answer to [`ResidentGetOrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentGetOrderInfoResponse {
    /// `order_info`.
    pub order_info: ResidentGetOrderInfoOrderInfo,
}

wire_in!(ResidentGetOrderInfoResponse {
    "order_info" => order_info,
});

impl Endpoint for ResidentGetOrderInfo {
    type Response = ResidentGetOrderInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.resident_get_order_info",
        path: "/cgi-bin/report/resident/get_order_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order_info` of [`ResidentGetOrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentGetOrderInfoOrderInfo {
    /// Report.
    pub order_id: String,
    /// `desc`.
    pub desc: String,
    /// How urgent it is.
    pub urge_type: i64,
    /// Name of the category.
    pub case_name: String,
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Addresses of pictures.
    pub image_urls: Vec<String>,
    /// Videos, as media ids.
    pub video_media_ids: Vec<String>,
    /// Where it was seen.
    pub location: Option<Location>,
    /// Who handles it.
    pub processor_userids: Vec<String>,
    /// What was done.
    pub process_list: Vec<ProcessList>,
    /// Resident who reported.
    pub reporter_name: String,
    /// Resident who reported.
    pub reporter_mobile: String,
    /// The resident in WeChat.
    pub unionid: Option<String>,
}

wire_in!(part ResidentGetOrderInfoOrderInfo {
    "order_id" => order_id,
    "desc" => desc,
    "urge_type" => urge_type,
    "case_name" => case_name,
    "grid_id" => grid_id,
    "grid_name" => grid_name,
    "create_time" => create_time,
    "image_urls" => image_urls,
    "video_media_ids" => video_media_ids,
    "location" => location,
    "processor_userids" => processor_userids,
    "process_list" => process_list,
    "reporter_name" => reporter_name,
    "reporter_mobile" => reporter_mobile,
    "unionid" => unionid,
});

/// List resident reports (获取居民上报事件列表).
///
/// `POST /cgi-bin/report/resident/get_order_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93518)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResidentGetOrderList {
    /// Unix seconds.
    pub begin_create_time: Option<i64>,
    /// Unix seconds.
    pub begin_modify_time: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl ResidentGetOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    pub fn begin_create_time(mut self, begin_create_time: impl Into<i64>) -> Self {
        self.begin_create_time = Some(begin_create_time.into());
        self
    }

    /// Unix seconds.
    pub fn begin_modify_time(mut self, begin_modify_time: impl Into<i64>) -> Self {
        self.begin_modify_time = Some(begin_modify_time.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ResidentGetOrderList {
    "begin_create_time" => begin_create_time,
    "begin_modify_time" => begin_modify_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ResidentGetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentGetOrderListResponse {
    /// `order_list`.
    pub order_list: Vec<ResidentGetOrderListOrderList>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ResidentGetOrderListResponse {
    "order_list" => order_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for ResidentGetOrderList {
    type Response = ResidentGetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.resident_get_order_list",
        path: "/cgi-bin/report/resident/get_order_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order_list` of [`ResidentGetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentGetOrderListOrderList {
    /// Report.
    pub order_id: String,
    /// `desc`.
    pub desc: String,
    /// How urgent it is.
    pub urge_type: i64,
    /// Name of the category.
    pub case_name: String,
    /// Grid.
    pub grid_id: String,
    /// Name of the grid as shown.
    pub grid_name: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Addresses of pictures.
    pub image_urls: Vec<String>,
    /// Videos, as media ids.
    pub video_media_ids: Vec<String>,
    /// Where it was seen.
    pub location: Option<Location>,
    /// Who handles it.
    pub processor_userids: Vec<String>,
    /// What was done.
    pub process_list: Vec<ProcessList>,
    /// Resident who reported.
    pub reporter_name: String,
    /// Resident who reported.
    pub reporter_mobile: String,
    /// The resident in WeChat.
    pub unionid: Option<String>,
}

wire_in!(part ResidentGetOrderListOrderList {
    "order_id" => order_id,
    "desc" => desc,
    "urge_type" => urge_type,
    "case_name" => case_name,
    "grid_id" => grid_id,
    "grid_name" => grid_name,
    "create_time" => create_time,
    "image_urls" => image_urls,
    "video_media_ids" => video_media_ids,
    "location" => location,
    "processor_userids" => processor_userids,
    "process_list" => process_list,
    "reporter_name" => reporter_name,
    "reporter_mobile" => reporter_mobile,
    "unionid" => unionid,
});

/// Get resident report statistics of a member (获取个人居民上报数据统计).
///
/// `POST /cgi-bin/report/resident/get_user_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93516)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResidentGetUserStatus {
    /// `userid`.
    pub userid: String,
}

impl ResidentGetUserStatus {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(ResidentGetUserStatus {
    "userid" => userid,
});

/// The answer to [`ResidentGetUserStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResidentGetUserStatusResponse {
    /// To be accepted.
    pub pending: i64,
    /// Being handled.
    pub processing: i64,
    /// New today.
    pub added_today: i64,
    /// Solved today.
    pub solved_today: i64,
}

wire_in!(ResidentGetUserStatusResponse {
    "pending" => pending,
    "processing" => processing,
    "added_today" => added_today,
    "solved_today" => solved_today,
});

impl Endpoint for ResidentGetUserStatus {
    type Response = ResidentGetUserStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.resident_get_user_status",
        path: "/cgi-bin/report/resident/get_user_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the answers reported at a site (获取场所码上报数据).
///
/// `POST /cgi-bin/report/sitecode/get_report_answer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95464)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SiteCodeGetReportAnswer {
    /// Site code.
    pub siteid: String,
    /// `date`.
    pub date: String,
    /// Page size.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl SiteCodeGetReportAnswer {
    /// Starts with the required members.
    pub fn new(siteid: impl Into<String>, date: impl Into<String>) -> Self {
        Self {
            siteid: siteid.into(),
            date: date.into(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(SiteCodeGetReportAnswer {
    "siteid" => siteid,
    "date" => date,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`SiteCodeGetReportAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteCodeGetReportAnswerResponse {
    /// `answers`.
    pub answers: Vec<SiteCodeGetReportAnswerAnswers>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(SiteCodeGetReportAnswerResponse {
    "answers" => answers,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for SiteCodeGetReportAnswer {
    type Response = SiteCodeGetReportAnswerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.site_code_get_report_answer",
        path: "/cgi-bin/report/sitecode/get_report_answer",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answers` of [`SiteCodeGetReportAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteCodeGetReportAnswerAnswers {
    /// Unix seconds.
    pub report_time: i64,
    /// Answers.
    pub report_values: Vec<SiteCodeGetReportAnswerReportValues>,
}

wire_in!(part SiteCodeGetReportAnswerAnswers {
    "report_time" => report_time,
    "report_values" => report_values,
});

/// `report_values` of [`SiteCodeGetReportAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteCodeGetReportAnswerReportValues {
    /// `question_id`.
    pub question_id: i64,
    /// Id of the chosen option.
    pub single_choice: Option<i64>,
    /// Ids of the chosen options.
    pub multi_choice: Vec<i64>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `itinerary_card_type`.
    pub itinerary_card_type: Option<i64>,
    /// `high_risk_area`.
    pub high_risk_area: Option<String>,
}

wire_in!(part SiteCodeGetReportAnswerReportValues {
    "question_id" => question_id,
    "single_choice" => single_choice,
    "multi_choice" => multi_choice,
    "text" => text,
    "url" => url,
    "itinerary_card_type" => itinerary_card_type,
    "high_risk_area" => high_risk_area,
});

/// Get the questions of a site code (获取场所码上报模板).
///
/// `POST /cgi-bin/report/sitecode/get_site_report_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95461)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SiteCodeGetSiteReportInfo {
    /// Site code.
    pub siteid: String,
}

impl SiteCodeGetSiteReportInfo {
    /// Starts with the required members.
    pub fn new(siteid: impl Into<String>) -> Self {
        Self {
            siteid: siteid.into(),
        }
    }
}

wire_out!(SiteCodeGetSiteReportInfo {
    "siteid" => siteid,
});

/// The answer to [`SiteCodeGetSiteReportInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteCodeGetSiteReportInfoResponse {
    /// Questions of the form.
    pub question_templates: Vec<SiteCodeGetSiteReportInfoQuestionTemplates>,
}

wire_in!(SiteCodeGetSiteReportInfoResponse {
    "question_templates" => question_templates,
});

impl Endpoint for SiteCodeGetSiteReportInfo {
    type Response = SiteCodeGetSiteReportInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.site_code_get_site_report_info",
        path: "/cgi-bin/report/sitecode/get_site_report_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `question_templates` of [`SiteCodeGetSiteReportInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteCodeGetSiteReportInfoQuestionTemplates {
    /// `question_id`.
    pub question_id: i64,
    /// `question_type`.
    pub question_type: i64,
    /// `title`.
    pub title: String,
    /// `is_required`.
    pub is_required: bool,
    /// `option_list`.
    pub option_list: Vec<SiteCodeGetSiteReportInfoOptionList>,
}

wire_in!(part SiteCodeGetSiteReportInfoQuestionTemplates {
    "question_id" => question_id,
    "question_type" => question_type,
    "title" => title,
    "is_required" => is_required,
    "option_list" => option_list,
});

/// `option_list` of [`SiteCodeGetSiteReportInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteCodeGetSiteReportInfoOptionList {
    /// `option_id`.
    pub option_id: i64,
    /// `option_text`.
    pub option_text: String,
}

wire_in!(part SiteCodeGetSiteReportInfoOptionList {
    "option_id" => option_id,
    "option_text" => option_text,
});

/// List site codes (获取场所码列表).
///
/// `POST /cgi-bin/report/sitecode/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93514)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SiteCodeList {
    /// Page size.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl SiteCodeList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(SiteCodeList {
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`SiteCodeList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteCodeListResponse {
    /// `site_code_infos`.
    pub site_code_infos: Vec<SiteCodeListSiteCodeInfos>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(SiteCodeListResponse {
    "site_code_infos" => site_code_infos,
    "next_cursor" => next_cursor,
});

impl Endpoint for SiteCodeList {
    type Response = SiteCodeListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.report.site_code_list",
        path: "/cgi-bin/report/sitecode/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `site_code_infos` of [`SiteCodeList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteCodeListSiteCodeInfos {
    /// `id`.
    pub id: String,
    /// `type`.
    pub r#type: String,
    /// `area`.
    pub area: String,
    /// `address`.
    pub address: String,
    /// `name`.
    pub name: String,
    /// Members in charge.
    pub admin: Vec<String>,
    /// Address of the site's QR code.
    pub qr_code_url: String,
}

wire_in!(part SiteCodeListSiteCodeInfos {
    "id" => id,
    "type" => r#type,
    "area" => area,
    "address" => address,
    "name" => name,
    "admin" => admin,
    "qr_code_url" => qr_code_url,
});
