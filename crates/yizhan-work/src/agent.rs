//! Generated from `spec/work/agent.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Application settings and workbench (应用管理)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, TokenKind, wire_in, wire_out,
};

/// Set workbench data of many members (批量设置应用在用户工作台展示的数据).
///
/// `POST /cgi-bin/agent/batch_set_workbench_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92535) [(2)](https://developer.work.weixin.qq.com/document/path/94620)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchSetWorkbenchData {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: Option<i64>,
    /// User ids of at most 1000 members.
    pub userid_list: Vec<String>,
    /// Workbench data that all these members get.
    pub data: BatchSetWorkbenchDataData,
}

impl BatchSetWorkbenchData {
    /// Starts with the required members.
    pub fn new(
        userid_list: impl IntoIterator<Item = impl Into<String>>,
        data: impl Into<BatchSetWorkbenchDataData>,
    ) -> Self {
        Self {
            agentid: Default::default(),
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            data: data.into(),
        }
    }

    /// Id of the application; absent for suite and customised apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(BatchSetWorkbenchData {
    "agentid" => agentid,
    "userid_list" => userid_list,
    "data" => data,
});

/// The answer to [`BatchSetWorkbenchData`].
pub type BatchSetWorkbenchDataResponse = yizhan_core::Done;

impl Endpoint for BatchSetWorkbenchData {
    type Response = BatchSetWorkbenchDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.batch_set_workbench_data",
        path: "/cgi-bin/agent/batch_set_workbench_data",
        ..Operation::usual(Product::Work)
    };
}

/// `data` of [`BatchSetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchSetWorkbenchDataData {
    /// Image, keydata, list, webview or normal for the usual icon.
    pub r#type: String,
    /// Key figures, with type keydata.
    pub keydata: Option<Keydata>,
    /// Picture, with type image.
    pub image: Option<Image>,
    /// List, with type list.
    pub list: Option<BatchSetWorkbenchDataList>,
    /// Embedded page, with type webview.
    pub webview: Option<Webview>,
}

impl BatchSetWorkbenchDataData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            keydata: Default::default(),
            image: Default::default(),
            list: Default::default(),
            webview: Default::default(),
        }
    }

    /// Key figures, with type keydata.
    #[must_use]
    pub fn keydata(mut self, keydata: impl Into<Keydata>) -> Self {
        self.keydata = Some(keydata.into());
        self
    }

    /// Picture, with type image.
    #[must_use]
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// List, with type list.
    #[must_use]
    pub fn list(mut self, list: impl Into<BatchSetWorkbenchDataList>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Embedded page, with type webview.
    #[must_use]
    pub fn webview(mut self, webview: impl Into<Webview>) -> Self {
        self.webview = Some(webview.into());
        self
    }
}

wire_out!(part BatchSetWorkbenchDataData {
    "type" => r#type,
    "keydata" => keydata,
    "image" => image,
    "list" => list,
    "webview" => webview,
});

/// `keydata` of [`BatchSetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Keydata {
    /// At most 4 for key figures, at most 3 for a list.
    pub items: Vec<Items>,
}

impl Keydata {
    /// Starts with the required members.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<Items>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part Keydata {
    "items" => items,
});

/// `items` of [`BatchSetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Items {
    /// Name of the figure.
    pub key: Option<String>,
    /// Value of the figure.
    pub data: String,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
}

impl Items {
    /// Starts with the required members.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            key: Default::default(),
            data: data.into(),
            jump_url: Default::default(),
            pagepath: Default::default(),
        }
    }

    /// Name of the figure.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Page that opens on a tap.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Mini program page that opens on a tap, instead of jump_url.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part Items {
    "key" => key,
    "data" => data,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
});

/// `image` of [`BatchSetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Image {
    /// Address of the picture or page.
    pub url: Option<String>,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
}

impl Image {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the picture or page.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Page that opens on a tap.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Mini program page that opens on a tap, instead of jump_url.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part Image {
    "url" => url,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
});

/// `list` of [`BatchSetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchSetWorkbenchDataList {
    /// At most 4 for key figures, at most 3 for a list.
    pub items: Vec<BatchSetWorkbenchDataListItems>,
}

impl BatchSetWorkbenchDataList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<BatchSetWorkbenchDataListItems>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part BatchSetWorkbenchDataList {
    "items" => items,
});

/// `list_items` of [`BatchSetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchSetWorkbenchDataListItems {
    /// Text of the item.
    pub title: String,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
}

impl BatchSetWorkbenchDataListItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            jump_url: Default::default(),
            pagepath: Default::default(),
        }
    }

    /// Page that opens on a tap.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Mini program page that opens on a tap, instead of jump_url.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part BatchSetWorkbenchDataListItems {
    "title" => title,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
});

/// `webview` of [`BatchSetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Webview {
    /// Address of the picture or page.
    pub url: Option<String>,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
    /// Single_row or double_row.
    pub height: Option<String>,
    /// Whether the title of the application is hidden.
    pub hide_title: Option<bool>,
    /// Whether the page takes taps itself.
    pub enable_webview_click: Option<bool>,
}

impl Webview {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the picture or page.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Page that opens on a tap.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Mini program page that opens on a tap, instead of jump_url.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// Single_row or double_row.
    #[must_use]
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Whether the title of the application is hidden.
    #[must_use]
    pub fn hide_title(mut self, hide_title: impl Into<bool>) -> Self {
        self.hide_title = Some(hide_title.into());
        self
    }

    /// Whether the page takes taps itself.
    #[must_use]
    pub fn enable_webview_click(mut self, enable_webview_click: impl Into<bool>) -> Self {
        self.enable_webview_click = Some(enable_webview_click.into());
        self
    }
}

wire_out!(part Webview {
    "url" => url,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
    "height" => height,
    "hide_title" => hide_title,
    "enable_webview_click" => enable_webview_click,
});

/// Get an application (获取指定的应用详情).
///
/// `GET /cgi-bin/agent/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90227) [(2)](https://developer.work.weixin.qq.com/document/path/90363) [(3)](https://developer.work.weixin.qq.com/document/path/90845)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: Option<i64>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the application; absent for suite and customised apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Get {
    "agentid" => agentid,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: i64,
    /// Name of the application, at most 32 characters.
    pub name: String,
    /// Address of the square logo.
    pub square_logo_url: String,
    /// Description of the application, 4 to 120 characters.
    pub description: String,
    /// Visible members.
    pub allow_userinfos: GetAllowUserinfos,
    /// Visible departments.
    pub allow_partys: GetAllowPartys,
    /// Visible tags.
    pub allow_tags: GetAllowTags,
    /// Whether the application is disabled.
    pub close: bool,
    /// Whether the place of members is reported when they enter.
    pub report_location_flag: bool,
    /// Whether an event is sent when a member enters.
    pub isreportenter: bool,
    /// Trusted domain of the application.
    pub redirect_domain: Option<String>,
    /// Page of the application, http or https.
    pub home_url: Option<String>,
    /// 0 to be developed, 1 in development, 2 online, 3 with an offline version.
    pub customized_publish_status: Option<i64>,
}

wire_in!(GetResponse {
    "agentid" => agentid,
    "name" => name,
    "square_logo_url" => square_logo_url,
    "description" => description,
    "allow_userinfos" => allow_userinfos,
    "allow_partys" => allow_partys,
    "allow_tags" => allow_tags,
    "close" => close,
    "report_location_flag" => report_location_flag,
    "isreportenter" => isreportenter,
    "redirect_domain" => redirect_domain,
    "home_url" => home_url,
    "customized_publish_status" => customized_publish_status,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.get",
        path: "/cgi-bin/agent/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `allow_userinfos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllowUserinfos {
    /// `user`.
    pub user: Vec<GetUser>,
}

wire_in!(part GetAllowUserinfos {
    "user" => user,
});

/// `user` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUser {
    /// User id of the member.
    pub userid: String,
}

wire_in!(part GetUser {
    "userid" => userid,
});

/// `allow_partys` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllowPartys {
    /// Department ids.
    pub partyid: Vec<i64>,
}

wire_in!(part GetAllowPartys {
    "partyid" => partyid,
});

/// `allow_tags` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllowTags {
    /// Tag ids.
    pub tagid: Vec<i64>,
}

wire_in!(part GetAllowTags {
    "tagid" => tagid,
});

/// List administrators of the application (获取应用管理员列表).
///
/// `POST /cgi-bin/agent/get_admin_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100073)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAdminList {}

impl GetAdminList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAdminList {});

/// The answer to [`GetAdminList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAdminListResponse {
    /// `admin`.
    pub admin: Vec<GetAdminListAdmin>,
}

wire_in!(GetAdminListResponse {
    "admin" => admin,
});

impl Endpoint for GetAdminList {
    type Response = GetAdminListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.get_admin_list",
        path: "/cgi-bin/agent/get_admin_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `admin` of [`GetAdminList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAdminListAdmin {
    /// User id of the member.
    pub userid: String,
    /// 0 may send messages, 1 may manage.
    pub auth_type: i64,
}

wire_in!(part GetAdminListAdmin {
    "userid" => userid,
    "auth_type" => auth_type,
});

/// Get the permissions of the application (获取应用权限详情).
///
/// `POST /cgi-bin/agent/get_permissions`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99052)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPermissions {}

impl GetPermissions {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetPermissions {});

/// The answer to [`GetPermissions`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPermissionsResponse {
    /// Names of the permissions.
    pub app_permissions: Vec<String>,
}

wire_in!(GetPermissionsResponse {
    "app_permissions" => app_permissions,
});

impl Endpoint for GetPermissions {
    type Response = GetPermissionsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.get_permissions",
        path: "/cgi-bin/agent/get_permissions",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the workbench template (获取应用在工作台展示的模版).
///
/// `POST /cgi-bin/agent/get_workbench_template`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92535) [(2)](https://developer.work.weixin.qq.com/document/path/94620)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWorkbenchTemplate {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: Option<i64>,
}

impl GetWorkbenchTemplate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the application; absent for suite and customised apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(GetWorkbenchTemplate {
    "agentid" => agentid,
});

/// The answer to [`GetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplateResponse {
    /// Image, keydata, list, webview or normal for the usual icon.
    pub r#type: String,
    /// Key figures, with type keydata.
    pub keydata: Option<GetWorkbenchTemplateAnswerKeydata>,
    /// Picture, with type image.
    pub image: Option<GetWorkbenchTemplateAnswerImage>,
    /// List, with type list.
    pub list: Option<GetWorkbenchTemplateList>,
    /// Embedded page, with type webview.
    pub webview: Option<GetWorkbenchTemplateAnswerWebview>,
    /// Whether data set for members is overwritten.
    pub replace_user_data: bool,
}

wire_in!(GetWorkbenchTemplateResponse {
    "type" => r#type,
    "keydata" => keydata,
    "image" => image,
    "list" => list,
    "webview" => webview,
    "replace_user_data" => replace_user_data,
});

impl Endpoint for GetWorkbenchTemplate {
    type Response = GetWorkbenchTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.get_workbench_template",
        path: "/cgi-bin/agent/get_workbench_template",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_keydata` of [`GetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplateAnswerKeydata {
    /// At most 4 for key figures, at most 3 for a list.
    pub items: Vec<GetWorkbenchTemplateKeydataItems>,
}

wire_in!(part GetWorkbenchTemplateAnswerKeydata {
    "items" => items,
});

/// `keydata_items` of [`GetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplateKeydataItems {
    /// Name of the figure.
    pub key: Option<String>,
    /// Value of the figure.
    pub data: String,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
}

wire_in!(part GetWorkbenchTemplateKeydataItems {
    "key" => key,
    "data" => data,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
});

/// `answer_image` of [`GetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplateAnswerImage {
    /// Address of the picture or page.
    pub url: Option<String>,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
}

wire_in!(part GetWorkbenchTemplateAnswerImage {
    "url" => url,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
});

/// `list` of [`GetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplateList {
    /// At most 4 for key figures, at most 3 for a list.
    pub items: Vec<GetWorkbenchTemplateListItems>,
}

wire_in!(part GetWorkbenchTemplateList {
    "items" => items,
});

/// `list_items` of [`GetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplateListItems {
    /// Text of the item.
    pub title: String,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
}

wire_in!(part GetWorkbenchTemplateListItems {
    "title" => title,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
});

/// `answer_webview` of [`GetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplateAnswerWebview {
    /// Address of the picture or page.
    pub url: Option<String>,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
    /// Single_row or double_row.
    pub height: Option<String>,
    /// Whether the title of the application is hidden.
    pub hide_title: Option<bool>,
    /// Whether the page takes taps itself.
    pub enable_webview_click: Option<bool>,
}

wire_in!(part GetWorkbenchTemplateAnswerWebview {
    "url" => url,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
    "height" => height,
    "hide_title" => hide_title,
    "enable_webview_click" => enable_webview_click,
});

/// List applications (获取access_token对应的应用列表).
///
/// `GET /cgi-bin/agent/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90227) [(2)](https://developer.work.weixin.qq.com/document/path/90363) [(3)](https://developer.work.weixin.qq.com/document/path/90845)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(List {});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `agentlist`.
    pub agentlist: Vec<ListAgentlist>,
}

wire_in!(ListResponse {
    "agentlist" => agentlist,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.list",
        path: "/cgi-bin/agent/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `agentlist` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAgentlist {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: i64,
    /// Name of the application, at most 32 characters.
    pub name: String,
    /// Address of the square logo.
    pub square_logo_url: String,
}

wire_in!(part ListAgentlist {
    "agentid" => agentid,
    "name" => name,
    "square_logo_url" => square_logo_url,
});

/// Turn a suite app into a customised app (代开发应用迁移).
///
/// `POST /cgi-bin/agent/migrate_to_customized_app`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96072)
///
/// Irreversible.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MigrateToCustomizedApp {
    /// Token of the suite.
    pub suite_access_token: SecretString,
}

impl MigrateToCustomizedApp {
    /// Starts with the required members.
    pub fn new(suite_access_token: impl Into<SecretString>) -> Self {
        Self {
            suite_access_token: suite_access_token.into(),
        }
    }
}

wire_out!(MigrateToCustomizedApp {
    "suite_access_token" => suite_access_token,
});

/// The answer to [`MigrateToCustomizedApp`].
pub type MigrateToCustomizedAppResponse = yizhan_core::Done;

impl Endpoint for MigrateToCustomizedApp {
    type Response = MigrateToCustomizedAppResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.migrate_to_customized_app",
        path: "/cgi-bin/agent/migrate_to_customized_app",
        ..Operation::usual(Product::Work)
    };
}

/// Set an application (设置应用).
///
/// `POST /cgi-bin/agent/set`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90228)
///
/// Only the given members change.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Set {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: Option<i64>,
    /// Name of the application, at most 32 characters.
    pub name: Option<String>,
    /// Media id of the logo.
    pub logo_mediaid: Option<String>,
    /// Description of the application, 4 to 120 characters.
    pub description: Option<String>,
    /// Whether the place of members is reported when they enter.
    pub report_location_flag: Option<bool>,
    /// Whether an event is sent when a member enters.
    pub isreportenter: Option<bool>,
    /// Trusted domain of the application.
    pub redirect_domain: Option<String>,
    /// Page of the application, http or https.
    pub home_url: Option<String>,
}

impl Set {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the application; absent for suite and customised apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Name of the application, at most 32 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id of the logo.
    pub fn logo_mediaid(mut self, logo_mediaid: impl Into<String>) -> Self {
        self.logo_mediaid = Some(logo_mediaid.into());
        self
    }

    /// Description of the application, 4 to 120 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether the place of members is reported when they enter.
    pub fn report_location_flag(mut self, report_location_flag: impl Into<bool>) -> Self {
        self.report_location_flag = Some(report_location_flag.into());
        self
    }

    /// Whether an event is sent when a member enters.
    pub fn isreportenter(mut self, isreportenter: impl Into<bool>) -> Self {
        self.isreportenter = Some(isreportenter.into());
        self
    }

    /// Trusted domain of the application.
    pub fn redirect_domain(mut self, redirect_domain: impl Into<String>) -> Self {
        self.redirect_domain = Some(redirect_domain.into());
        self
    }

    /// Page of the application, http or https.
    pub fn home_url(mut self, home_url: impl Into<String>) -> Self {
        self.home_url = Some(home_url.into());
        self
    }
}

wire_out!(Set {
    "agentid" => agentid,
    "name" => name,
    "logo_mediaid" => logo_mediaid,
    "description" => description,
    "redirect_domain" => redirect_domain,
    "home_url" => home_url,
} via {
    "report_location_flag" => report_location_flag: yizhan_core::wire::BoolAsInt,
    "isreportenter" => isreportenter: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Set`].
pub type SetResponse = yizhan_core::Done;

impl Endpoint for Set {
    type Response = SetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.set",
        path: "/cgi-bin/agent/set",
        ..Operation::usual(Product::Work)
    };
}

/// Set the visible scope of the application (设置应用可见范围).
///
/// `POST /cgi-bin/agent/set_scope`, contact sync token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90583) [(2)](https://developer.work.weixin.qq.com/document/path/90807)
///
/// Replaces the visible scope.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetScope {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: Option<i64>,
    /// User ids of members who see the application.
    pub allow_user: Option<Vec<String>>,
    /// Department ids.
    pub allow_party: Option<Vec<i64>>,
    /// Tag ids.
    pub allow_tag: Option<Vec<i64>>,
}

impl SetScope {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the application; absent for suite and customised apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// User ids of members who see the application.
    pub fn allow_user(mut self, allow_user: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allow_user = Some(allow_user.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    pub fn allow_party(mut self, allow_party: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.allow_party = Some(allow_party.into_iter().map(Into::into).collect());
        self
    }

    /// Tag ids.
    pub fn allow_tag(mut self, allow_tag: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.allow_tag = Some(allow_tag.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SetScope {
    "agentid" => agentid,
    "allow_user" => allow_user,
    "allow_party" => allow_party,
    "allow_tag" => allow_tag,
});

/// The answer to [`SetScope`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetScopeResponse {
    /// User ids that were not accepted.
    pub invaliduser: Vec<String>,
    /// Department ids that were not accepted.
    pub invalidparty: Vec<i64>,
    /// Tag ids that were not accepted.
    pub invalidtag: Vec<i64>,
}

wire_in!(SetScopeResponse {
    "invaliduser" => invaliduser,
    "invalidparty" => invalidparty,
    "invalidtag" => invalidtag,
});

impl Endpoint for SetScope {
    type Response = SetScopeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.set_scope",
        path: "/cgi-bin/agent/set_scope",
        token: TokenKind::ContactSync,
        ..Operation::usual(Product::Work)
    };
}

/// Set workbench data of a member (设置应用在用户工作台展示的数据).
///
/// `POST /cgi-bin/agent/set_workbench_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92535) [(2)](https://developer.work.weixin.qq.com/document/path/94620)
///
/// The template must have been set with the same type. Limited to 10 calls a minute for a member.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetWorkbenchData {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: Option<i64>,
    /// User id of the member.
    pub userid: String,
    /// Image, keydata, list, webview or normal for the usual icon.
    pub r#type: String,
    /// Key figures, with type keydata.
    pub keydata: Option<Keydata>,
    /// Picture, with type image.
    pub image: Option<Image>,
    /// List, with type list.
    pub list: Option<SetWorkbenchDataList>,
    /// Embedded page, with type webview.
    pub webview: Option<Webview>,
}

impl SetWorkbenchData {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            agentid: Default::default(),
            userid: userid.into(),
            r#type: r#type.into(),
            keydata: Default::default(),
            image: Default::default(),
            list: Default::default(),
            webview: Default::default(),
        }
    }

    /// Id of the application; absent for suite and customised apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Key figures, with type keydata.
    pub fn keydata(mut self, keydata: impl Into<Keydata>) -> Self {
        self.keydata = Some(keydata.into());
        self
    }

    /// Picture, with type image.
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// List, with type list.
    pub fn list(mut self, list: impl Into<SetWorkbenchDataList>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Embedded page, with type webview.
    pub fn webview(mut self, webview: impl Into<Webview>) -> Self {
        self.webview = Some(webview.into());
        self
    }
}

wire_out!(SetWorkbenchData {
    "agentid" => agentid,
    "userid" => userid,
    "type" => r#type,
    "keydata" => keydata,
    "image" => image,
    "list" => list,
    "webview" => webview,
});

/// The answer to [`SetWorkbenchData`].
pub type SetWorkbenchDataResponse = yizhan_core::Done;

impl Endpoint for SetWorkbenchData {
    type Response = SetWorkbenchDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.set_workbench_data",
        path: "/cgi-bin/agent/set_workbench_data",
        ..Operation::usual(Product::Work)
    };
}

/// `list` of [`SetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetWorkbenchDataList {
    /// At most 4 for key figures, at most 3 for a list.
    pub items: Vec<SetWorkbenchDataListItems>,
}

impl SetWorkbenchDataList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<SetWorkbenchDataListItems>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SetWorkbenchDataList {
    "items" => items,
});

/// `list_items` of [`SetWorkbenchData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetWorkbenchDataListItems {
    /// Text of the item.
    pub title: String,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
}

impl SetWorkbenchDataListItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            jump_url: Default::default(),
            pagepath: Default::default(),
        }
    }

    /// Page that opens on a tap.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Mini program page that opens on a tap, instead of jump_url.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part SetWorkbenchDataListItems {
    "title" => title,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
});

/// Set the workbench template (设置应用在工作台展示的模版).
///
/// `POST /cgi-bin/agent/set_workbench_template`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92535) [(2)](https://developer.work.weixin.qq.com/document/path/94620)
///
/// Sets the default for all members; data can then be set member by member.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetWorkbenchTemplate {
    /// Id of the application; absent for suite and customised apps.
    pub agentid: Option<i64>,
    /// Image, keydata, list, webview or normal for the usual icon.
    pub r#type: String,
    /// Key figures, with type keydata.
    pub keydata: Option<Keydata>,
    /// Picture, with type image.
    pub image: Option<Image>,
    /// List, with type list.
    pub list: Option<SetWorkbenchTemplateList>,
    /// Embedded page, with type webview.
    pub webview: Option<Webview>,
    /// Whether data set for members is overwritten.
    pub replace_user_data: Option<bool>,
}

impl SetWorkbenchTemplate {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            agentid: Default::default(),
            r#type: r#type.into(),
            keydata: Default::default(),
            image: Default::default(),
            list: Default::default(),
            webview: Default::default(),
            replace_user_data: Default::default(),
        }
    }

    /// Id of the application; absent for suite and customised apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Key figures, with type keydata.
    pub fn keydata(mut self, keydata: impl Into<Keydata>) -> Self {
        self.keydata = Some(keydata.into());
        self
    }

    /// Picture, with type image.
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// List, with type list.
    pub fn list(mut self, list: impl Into<SetWorkbenchTemplateList>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Embedded page, with type webview.
    pub fn webview(mut self, webview: impl Into<Webview>) -> Self {
        self.webview = Some(webview.into());
        self
    }

    /// Whether data set for members is overwritten.
    pub fn replace_user_data(mut self, replace_user_data: impl Into<bool>) -> Self {
        self.replace_user_data = Some(replace_user_data.into());
        self
    }
}

wire_out!(SetWorkbenchTemplate {
    "agentid" => agentid,
    "type" => r#type,
    "keydata" => keydata,
    "image" => image,
    "list" => list,
    "webview" => webview,
    "replace_user_data" => replace_user_data,
});

/// The answer to [`SetWorkbenchTemplate`].
pub type SetWorkbenchTemplateResponse = yizhan_core::Done;

impl Endpoint for SetWorkbenchTemplate {
    type Response = SetWorkbenchTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.agent.set_workbench_template",
        path: "/cgi-bin/agent/set_workbench_template",
        ..Operation::usual(Product::Work)
    };
}

/// `list` of [`SetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetWorkbenchTemplateList {
    /// At most 4 for key figures, at most 3 for a list.
    pub items: Vec<SetWorkbenchTemplateListItems>,
}

impl SetWorkbenchTemplateList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<SetWorkbenchTemplateListItems>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SetWorkbenchTemplateList {
    "items" => items,
});

/// `list_items` of [`SetWorkbenchTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetWorkbenchTemplateListItems {
    /// Text of the item.
    pub title: String,
    /// Page that opens on a tap.
    pub jump_url: Option<String>,
    /// Mini program page that opens on a tap, instead of jump_url.
    pub pagepath: Option<String>,
}

impl SetWorkbenchTemplateListItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            jump_url: Default::default(),
            pagepath: Default::default(),
        }
    }

    /// Page that opens on a tap.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Mini program page that opens on a tap, instead of jump_url.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part SetWorkbenchTemplateListItems {
    "title" => title,
    "jump_url" => jump_url,
    "pagepath" => pagepath,
});
