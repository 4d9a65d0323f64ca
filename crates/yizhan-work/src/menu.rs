//! Generated from `spec/work/menu.toml` by `cargo xtask codegen`. Do not edit.
//!
//! App menus (自定义菜单)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Create the menu of an app (创建菜单).
///
/// `POST /cgi-bin/menu/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90231)
///
/// Replaces the whole menu. Clients may show the change only after a while.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Id of the app.
    pub agentid: Option<i64>,
    /// 1 to 3 entries.
    pub button: Vec<CreateButton>,
}

impl Create {
    /// Starts with the required members.
    pub fn new(button: impl IntoIterator<Item = impl Into<CreateButton>>) -> Self {
        Self {
            agentid: Default::default(),
            button: button.into_iter().map(Into::into).collect(),
        }
    }

    /// Id of the app.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Create {
    "agentid" => agentid,
    "button" => button,
});

/// The answer to [`Create`].
pub type CreateResponse = yizhan_core::Done;

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.menu.create",
        path: "/cgi-bin/menu/create",
        query: &["agentid"],
        ..Operation::usual(Product::Work)
    };
}

/// `button` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateButton {
    /// Click, view, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, view\_miniprogram; left out if the entry has sub_button.
    pub r#type: String,
    /// Label, at most 16 bytes, in a submenu 40 bytes.
    pub name: String,
    /// Comes back in the event, at most 128 bytes; for every type but view and view_miniprogram.
    pub key: Option<String>,
    /// For type view, at most 1024 bytes.
    pub url: Option<String>,
    /// Mini program, for type view_miniprogram.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 entries.
    pub sub_button: Option<Vec<CreateButton>>,
}

impl CreateButton {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            key: Default::default(),
            url: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
            sub_button: Default::default(),
        }
    }

    /// Comes back in the event, at most 128 bytes; for every type but view and view_miniprogram.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// For type view, at most 1024 bytes.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Mini program, for type view_miniprogram.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page of the mini program.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// 1 to 5 entries.
    #[must_use]
    pub fn sub_button(
        mut self,
        sub_button: impl IntoIterator<Item = impl Into<CreateButton>>,
    ) -> Self {
        self.sub_button = Some(sub_button.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "url" => url,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});

/// Delete the menu of an app (删除菜单).
///
/// `GET /cgi-bin/menu/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90233)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the app.
    pub agentid: Option<i64>,
}

impl Delete {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the app.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Delete {
    "agentid" => agentid,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.menu.delete",
        path: "/cgi-bin/menu/delete",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the menu of an app (获取菜单).
///
/// `GET /cgi-bin/menu/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90232)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the app.
    pub agentid: Option<i64>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the app.
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
    /// 1 to 3 entries.
    pub button: Vec<GetButton>,
}

wire_in!(GetResponse {
    "button" => button,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.menu.get",
        path: "/cgi-bin/menu/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `button` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetButton {
    /// Click, view, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, view\_miniprogram; left out if the entry has sub_button.
    pub r#type: Option<String>,
    /// Label, at most 16 bytes, in a submenu 40 bytes.
    pub name: String,
    /// Comes back in the event, at most 128 bytes; for every type but view and view_miniprogram.
    pub key: Option<String>,
    /// For type view, at most 1024 bytes.
    pub url: Option<String>,
    /// Mini program, for type view_miniprogram.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 entries.
    pub sub_button: Vec<GetButton>,
}

wire_in!(part GetButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "url" => url,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});
