//! Generated from `spec/mp/menu.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom menu (自定义菜单)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get the menu in effect (获取自定义菜单配置).
///
/// `GET /cgi-bin/get_current_selfmenu_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Querying_Custom_Menus.html)
///
/// Also shows menus made on the platform's site.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCurrentSelfmenuInfo {}

impl GetCurrentSelfmenuInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCurrentSelfmenuInfo {});

/// The answer to [`GetCurrentSelfmenuInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentSelfmenuInfoResponse {
    /// Whether the menu is switched on.
    pub is_menu_open: bool,
    /// `selfmenu_info`.
    pub selfmenu_info: GetCurrentSelfmenuInfoSelfmenuInfo,
}

wire_in!(GetCurrentSelfmenuInfoResponse {
    "is_menu_open" => is_menu_open,
    "selfmenu_info" => selfmenu_info,
});

impl Endpoint for GetCurrentSelfmenuInfo {
    type Response = GetCurrentSelfmenuInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.menu.get_current_selfmenu_info",
        path: "/cgi-bin/get_current_selfmenu_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `selfmenu_info` of [`GetCurrentSelfmenuInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentSelfmenuInfoSelfmenuInfo {
    /// 1 to 3 buttons.
    pub button: Vec<GetCurrentSelfmenuInfoButton>,
}

wire_in!(part GetCurrentSelfmenuInfoSelfmenuInfo {
    "button" => button,
});

/// `button` of [`GetCurrentSelfmenuInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentSelfmenuInfoButton {
    /// As for menus made by the API, besides text, img, voice, video and news for menus made on the platform's site.
    pub r#type: Option<String>,
    /// At most 16 bytes, of a sub-button 60 bytes.
    pub name: String,
    /// Returned with the event, at most 128 bytes; for click and the other event types.
    pub key: Option<String>,
    /// Text, media id or link, by type.
    pub value: Option<String>,
    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    pub url: Option<String>,
    /// `news_info`.
    pub news_info: Option<GetCurrentSelfmenuInfoNewsInfo>,
    /// 1 to 5 buttons below this one.
    pub sub_button: Option<GetCurrentSelfmenuInfoSubButton>,
}

wire_in!(part GetCurrentSelfmenuInfoButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "value" => value,
    "url" => url,
    "news_info" => news_info,
    "sub_button" => sub_button,
});

/// `news_info` of [`GetCurrentSelfmenuInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentSelfmenuInfoNewsInfo {
    /// `list`.
    pub list: Vec<GetCurrentSelfmenuInfoList>,
}

wire_in!(part GetCurrentSelfmenuInfoNewsInfo {
    "list" => list,
});

/// `list` of [`GetCurrentSelfmenuInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentSelfmenuInfoList {
    /// `title`.
    pub title: String,
    /// `author`.
    pub author: Option<String>,
    /// `digest`.
    pub digest: Option<String>,
    /// Whether the cover is shown in the text.
    pub show_cover: bool,
    /// Link to the cover.
    pub cover_url: String,
    /// Link to the article.
    pub content_url: String,
    /// Link of the original page (阅读原文).
    pub source_url: Option<String>,
}

wire_in!(part GetCurrentSelfmenuInfoList {
    "title" => title,
    "author" => author,
    "digest" => digest,
    "show_cover" => show_cover,
    "cover_url" => cover_url,
    "content_url" => content_url,
    "source_url" => source_url,
});

/// `sub_button` of [`GetCurrentSelfmenuInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentSelfmenuInfoSubButton {
    /// `list`.
    pub list: Vec<GetCurrentSelfmenuInfoButton>,
}

wire_in!(part GetCurrentSelfmenuInfoSubButton {
    "list" => list,
});

/// Create a conditional menu (创建个性化菜单).
///
/// `POST /cgi-bin/menu/addconditional`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#0)
///
/// An ordinary menu must exist. The menu made last is matched first.
///
/// # Errors
///
/// - `40015`: menu type not valid
/// - `40016`: button size not valid
/// - `40017`: button type not valid
/// - `40018`: button name size not valid
/// - `40019`: button key size not valid
/// - `40020`: button url size not valid
/// - `40023`: sub button size not valid
/// - `40024`: sub button type not valid
/// - `40025`: sub button name size not valid
/// - `40026`: sub button key size not valid
/// - `40027`: sub button url size not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddConditional {
    /// 1 to 3 buttons.
    pub button: Vec<AddConditionalButton>,
    /// Who sees the menu; at least one member.
    pub matchrule: AddConditionalMatchrule,
}

impl AddConditional {
    /// Starts with the required members.
    pub fn new(
        button: impl IntoIterator<Item = impl Into<AddConditionalButton>>,
        matchrule: impl Into<AddConditionalMatchrule>,
    ) -> Self {
        Self {
            button: button.into_iter().map(Into::into).collect(),
            matchrule: matchrule.into(),
        }
    }
}

wire_out!(AddConditional {
    "button" => button,
    "matchrule" => matchrule,
});

/// The answer to [`AddConditional`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddConditionalResponse {
    /// Id of the menu.
    pub menuid: i64,
}

wire_in!(AddConditionalResponse {
    "menuid" => menuid,
});

impl Endpoint for AddConditional {
    type Response = AddConditionalResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.menu.add_conditional",
        path: "/cgi-bin/menu/addconditional",
        ..Operation::usual(Product::Mp)
    };
}

/// `button` of [`AddConditional`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddConditionalButton {
    /// Click, view, miniprogram, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, media\_id, article\_id or article\_view\_limited; absent if there are sub-buttons.
    pub r#type: String,
    /// At most 16 bytes, of a sub-button 60 bytes.
    pub name: String,
    /// Returned with the event, at most 128 bytes; for click and the other event types.
    pub key: Option<String>,
    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    pub url: Option<String>,
    /// Permanent material sent, for media_id.
    pub media_id: Option<String>,
    /// Published article, for article_id and article_view_limited.
    pub article_id: Option<String>,
    /// Mini program opened, must be linked to the account.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 buttons below this one.
    pub sub_button: Option<Vec<AddConditionalSubButton>>,
}

impl AddConditionalButton {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            key: Default::default(),
            url: Default::default(),
            media_id: Default::default(),
            article_id: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
            sub_button: Default::default(),
        }
    }

    /// Returned with the event, at most 128 bytes; for click and the other event types.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Permanent material sent, for media_id.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Published article, for article_id and article_view_limited.
    #[must_use]
    pub fn article_id(mut self, article_id: impl Into<String>) -> Self {
        self.article_id = Some(article_id.into());
        self
    }

    /// Mini program opened, must be linked to the account.
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

    /// 1 to 5 buttons below this one.
    #[must_use]
    pub fn sub_button(
        mut self,
        sub_button: impl IntoIterator<Item = impl Into<AddConditionalSubButton>>,
    ) -> Self {
        self.sub_button = Some(sub_button.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddConditionalButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "url" => url,
    "media_id" => media_id,
    "article_id" => article_id,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});

/// `sub_button` of [`AddConditional`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddConditionalSubButton {
    /// Click, view, miniprogram, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, media\_id, article\_id or article\_view\_limited; absent if there are sub-buttons.
    pub r#type: String,
    /// At most 16 bytes, of a sub-button 60 bytes.
    pub name: String,
    /// Returned with the event, at most 128 bytes; for click and the other event types.
    pub key: Option<String>,
    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    pub url: Option<String>,
    /// Permanent material sent, for media_id.
    pub media_id: Option<String>,
    /// Published article, for article_id and article_view_limited.
    pub article_id: Option<String>,
    /// Mini program opened, must be linked to the account.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 buttons below this one.
    pub sub_button: Option<Vec<AddConditionalSubButton>>,
}

impl AddConditionalSubButton {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            key: Default::default(),
            url: Default::default(),
            media_id: Default::default(),
            article_id: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
            sub_button: Default::default(),
        }
    }

    /// Returned with the event, at most 128 bytes; for click and the other event types.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Permanent material sent, for media_id.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Published article, for article_id and article_view_limited.
    #[must_use]
    pub fn article_id(mut self, article_id: impl Into<String>) -> Self {
        self.article_id = Some(article_id.into());
        self
    }

    /// Mini program opened, must be linked to the account.
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

    /// 1 to 5 buttons below this one.
    #[must_use]
    pub fn sub_button(
        mut self,
        sub_button: impl IntoIterator<Item = impl Into<AddConditionalSubButton>>,
    ) -> Self {
        self.sub_button = Some(sub_button.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddConditionalSubButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "url" => url,
    "media_id" => media_id,
    "article_id" => article_id,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});

/// `matchrule` of [`AddConditional`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddConditionalMatchrule {
    /// Id of a user tag.
    pub tag_id: Option<i64>,
    /// 1 iOS, 2 Android, 3 others.
    pub client_platform_type: Option<i64>,
    /// User's language, such as zh_CN.
    pub language: Option<String>,
}

impl AddConditionalMatchrule {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a user tag.
    #[must_use]
    pub fn tag_id(mut self, tag_id: impl Into<i64>) -> Self {
        self.tag_id = Some(tag_id.into());
        self
    }

    /// 1 iOS, 2 Android, 3 others.
    #[must_use]
    pub fn client_platform_type(mut self, client_platform_type: impl Into<i64>) -> Self {
        self.client_platform_type = Some(client_platform_type.into());
        self
    }

    /// User's language, such as zh_CN.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

wire_out!(part AddConditionalMatchrule {
    "tag_id" => tag_id,
    "client_platform_type" => client_platform_type,
    "language" => language,
});

/// Create the menu (创建自定义菜单).
///
/// `POST /cgi-bin/menu/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html)
///
/// Users may see the change only after some minutes or after following anew. Replaces the menu.
///
/// # Errors
///
/// - `40015`: menu type not valid
/// - `40016`: button size not valid
/// - `40017`: button type not valid
/// - `40018`: button name size not valid
/// - `40019`: button key size not valid
/// - `40020`: button url size not valid
/// - `40023`: sub button size not valid
/// - `40024`: sub button type not valid
/// - `40025`: sub button name size not valid
/// - `40026`: sub button key size not valid
/// - `40027`: sub button url size not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// 1 to 3 buttons.
    pub button: Vec<CreateButton>,
}

impl Create {
    /// Starts with the required members.
    pub fn new(button: impl IntoIterator<Item = impl Into<CreateButton>>) -> Self {
        Self {
            button: button.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Create {
    "button" => button,
});

/// The answer to [`Create`].
pub type CreateResponse = yizhan_core::Done;

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.menu.create",
        path: "/cgi-bin/menu/create",
        ..Operation::usual(Product::Mp)
    };
}

/// `button` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateButton {
    /// Click, view, miniprogram, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, media\_id, article\_id or article\_view\_limited; absent if there are sub-buttons.
    pub r#type: String,
    /// At most 16 bytes, of a sub-button 60 bytes.
    pub name: String,
    /// Returned with the event, at most 128 bytes; for click and the other event types.
    pub key: Option<String>,
    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    pub url: Option<String>,
    /// Permanent material sent, for media_id.
    pub media_id: Option<String>,
    /// Published article, for article_id and article_view_limited.
    pub article_id: Option<String>,
    /// Mini program opened, must be linked to the account.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 buttons below this one.
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
            media_id: Default::default(),
            article_id: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
            sub_button: Default::default(),
        }
    }

    /// Returned with the event, at most 128 bytes; for click and the other event types.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Permanent material sent, for media_id.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Published article, for article_id and article_view_limited.
    #[must_use]
    pub fn article_id(mut self, article_id: impl Into<String>) -> Self {
        self.article_id = Some(article_id.into());
        self
    }

    /// Mini program opened, must be linked to the account.
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

    /// 1 to 5 buttons below this one.
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
    "media_id" => media_id,
    "article_id" => article_id,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});

/// Delete a conditional menu (删除个性化菜单).
///
/// `POST /cgi-bin/menu/delconditional`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#1)
///
/// # Errors
///
/// - `65301`: this menu is not conditionalmenu
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelConditional {
    /// Id of the menu.
    pub menuid: i64,
}

impl DelConditional {
    /// Starts with the required members.
    pub fn new(menuid: impl Into<i64>) -> Self {
        Self {
            menuid: menuid.into(),
        }
    }
}

wire_out!(DelConditional {
    "menuid" => menuid,
});

/// The answer to [`DelConditional`].
pub type DelConditionalResponse = yizhan_core::Done;

impl Endpoint for DelConditional {
    type Response = DelConditionalResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.menu.del_conditional",
        path: "/cgi-bin/menu/delconditional",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete all menus (删除自定义菜单).
///
/// `GET /cgi-bin/menu/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html)
///
/// Deletes the conditional menus as well.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {}

impl Delete {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Delete {});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.menu.delete",
        path: "/cgi-bin/menu/delete",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the menus made by the API (查询自定义菜单).
///
/// `GET /cgi-bin/menu/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html)
///
/// Only menus made by the API.
///
/// # Errors
///
/// - `46003`: menu does not exist
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Get {});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `menu`.
    pub menu: GetMenu,
    /// Conditional menus.
    pub conditionalmenu: Vec<GetConditionalmenu>,
}

wire_in!(GetResponse {
    "menu" => menu,
    "conditionalmenu" => conditionalmenu,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.menu.get",
        path: "/cgi-bin/menu/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `menu` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMenu {
    /// 1 to 3 buttons.
    pub button: Vec<GetButton>,
    /// Id of the menu.
    pub menuid: Option<i64>,
}

wire_in!(part GetMenu {
    "button" => button,
    "menuid" => menuid,
});

/// `button` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetButton {
    /// Click, view, miniprogram, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, media\_id, article\_id or article\_view\_limited; absent if there are sub-buttons.
    pub r#type: String,
    /// At most 16 bytes, of a sub-button 60 bytes.
    pub name: String,
    /// Returned with the event, at most 128 bytes; for click and the other event types.
    pub key: Option<String>,
    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    pub url: Option<String>,
    /// Permanent material sent, for media_id.
    pub media_id: Option<String>,
    /// Published article, for article_id and article_view_limited.
    pub article_id: Option<String>,
    /// Mini program opened, must be linked to the account.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 buttons below this one.
    pub sub_button: Vec<GetButton>,
}

wire_in!(part GetButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "url" => url,
    "media_id" => media_id,
    "article_id" => article_id,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});

/// `conditionalmenu` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConditionalmenu {
    /// 1 to 3 buttons.
    pub button: Vec<GetConditionalmenuButton>,
    /// Id of the menu.
    pub menuid: Option<i64>,
    /// Who sees the menu; at least one member.
    pub matchrule: GetMatchrule,
}

wire_in!(part GetConditionalmenu {
    "button" => button,
    "menuid" => menuid,
    "matchrule" => matchrule,
});

/// `conditionalmenu_button` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConditionalmenuButton {
    /// Click, view, miniprogram, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, media\_id, article\_id or article\_view\_limited; absent if there are sub-buttons.
    pub r#type: Option<String>,
    /// At most 16 bytes, of a sub-button 60 bytes.
    pub name: String,
    /// Returned with the event, at most 128 bytes; for click and the other event types.
    pub key: Option<String>,
    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    pub url: Option<String>,
    /// Permanent material sent, for media_id.
    pub media_id: Option<String>,
    /// Published article, for article_id and article_view_limited.
    pub article_id: Option<String>,
    /// Mini program opened, must be linked to the account.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 buttons below this one.
    pub sub_button: Vec<GetConditionalmenuButton>,
}

wire_in!(part GetConditionalmenuButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "url" => url,
    "media_id" => media_id,
    "article_id" => article_id,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});

/// `matchrule` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMatchrule {
    /// Id of a user group, replaced by tags.
    pub group_id: Option<i64>,
    /// Id of a user tag.
    pub tag_id: Option<i64>,
    /// 1 male, 2 female.
    pub sex: Option<i64>,
    /// 1 iOS, 2 Android, 3 others.
    pub client_platform_type: Option<i64>,
    /// User's region, no longer effective.
    pub country: Option<String>,
    /// User's region, no longer effective.
    pub province: Option<String>,
    /// User's region, no longer effective.
    pub city: Option<String>,
    /// User's language, such as zh_CN.
    pub language: Option<String>,
}

wire_in!(part GetMatchrule {
    "group_id" => group_id,
    "tag_id" => tag_id,
    "sex" => sex,
    "client_platform_type" => client_platform_type,
    "country" => country,
    "province" => province,
    "city" => city,
    "language" => language,
});

/// Test which menu a user sees (测试个性化菜单匹配结果).
///
/// `POST /cgi-bin/menu/trymatch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#2)
///
/// # Errors
///
/// - `65302`: no such user
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Trymatch {
    /// Openid or WeChat id.
    pub user_id: String,
}

impl Trymatch {
    /// Starts with the required members.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

wire_out!(Trymatch {
    "user_id" => user_id,
});

/// The answer to [`Trymatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrymatchResponse {
    /// 1 to 3 buttons.
    pub button: Vec<TrymatchButton>,
}

wire_in!(TrymatchResponse {
    "button" => button,
});

impl Endpoint for Trymatch {
    type Response = TrymatchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.menu.trymatch",
        path: "/cgi-bin/menu/trymatch",
        ..Operation::usual(Product::Mp)
    };
}

/// `button` of [`Trymatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrymatchButton {
    /// Click, view, miniprogram, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, media\_id, article\_id or article\_view\_limited; absent if there are sub-buttons.
    pub r#type: String,
    /// At most 16 bytes, of a sub-button 60 bytes.
    pub name: String,
    /// Returned with the event, at most 128 bytes; for click and the other event types.
    pub key: Option<String>,
    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    pub url: Option<String>,
    /// Permanent material sent, for media_id.
    pub media_id: Option<String>,
    /// Published article, for article_id and article_view_limited.
    pub article_id: Option<String>,
    /// Mini program opened, must be linked to the account.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 buttons below this one.
    pub sub_button: Vec<TrymatchSubButton>,
}

wire_in!(part TrymatchButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "url" => url,
    "media_id" => media_id,
    "article_id" => article_id,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});

/// `sub_button` of [`Trymatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrymatchSubButton {
    /// Click, view, miniprogram, scancode\_push, scancode\_waitmsg, pic\_sysphoto, pic\_photo\_or\_album, pic\_weixin, location\_select, media\_id, article\_id or article\_view\_limited; absent if there are sub-buttons.
    pub r#type: String,
    /// At most 16 bytes, of a sub-button 60 bytes.
    pub name: String,
    /// Returned with the event, at most 128 bytes; for click and the other event types.
    pub key: Option<String>,
    /// Page opened, at most 1024 bytes; for miniprogram the page shown by old clients.
    pub url: Option<String>,
    /// Permanent material sent, for media_id.
    pub media_id: Option<String>,
    /// Published article, for article_id and article_view_limited.
    pub article_id: Option<String>,
    /// Mini program opened, must be linked to the account.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub pagepath: Option<String>,
    /// 1 to 5 buttons below this one.
    pub sub_button: Vec<TrymatchSubButton>,
}

wire_in!(part TrymatchSubButton {
    "type" => r#type,
    "name" => name,
    "key" => key,
    "url" => url,
    "media_id" => media_id,
    "article_id" => article_id,
    "appid" => appid,
    "pagepath" => pagepath,
    "sub_button" => sub_button,
});
