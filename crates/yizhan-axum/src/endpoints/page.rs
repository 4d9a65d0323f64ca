//! What the authorisation page offers, by the builder's defaults and by its query.

use crate::intake::refused::is_app_id;
use url::Url;
use yizhan_client::Hosts;
use yizhan_core::{AppId, ExposeSecret as _, Host, SecretString};

/// Which of WeChat's authorisation pages the link leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageStyle {
    /// A QR code to scan: `componentloginpage`.
    #[default]
    Pc,
    /// Inside WeChat, old host: `mp.weixin.qq.com/safe/bindcomponent`.
    Mobile,
    /// Inside WeChat, new host: `open.weixin.qq.com/wxaopen/safe/bindcomponent`.
    MobileNew,
}

/// What a visitor of the authorisation page gets without asking for something else in the query.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthDefaults {
    /// `auth_type`, 1 to 6 or 8; 3 (official accounts and mini programs) by default.
    pub auth_type: u8,
    /// The page; by default a scan page.
    pub style: PageStyle,
    /// `category_id_list`: ids of permission sets; empty means all that are published.
    pub category_id_list: Vec<u32>,
}

impl Default for AuthDefaults {
    fn default() -> Self {
        Self {
            auth_type: 3,
            style: PageStyle::Pc,
            category_id_list: Vec::new(),
        }
    }
}

const ACCOUNT_TYPES: [u8; 7] = [1, 2, 3, 4, 5, 6, 8];

/// What one visitor asks for, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wish {
    auth_type: u8,
    style: PageStyle,
    biz_appid: Option<String>,
    category_id_list: Vec<u32>,
    pub(crate) return_url: Option<String>,
}

impl Wish {
    /// The defaults, changed by the query. A wrong value is told by name.
    pub(crate) fn read(defaults: &AuthDefaults, query: &str) -> Result<Self, &'static str> {
        let mut wish = Self {
            auth_type: defaults.auth_type,
            style: defaults.style,
            biz_appid: None,
            category_id_list: defaults.category_id_list.clone(),
            return_url: None,
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "auth_type" => {
                    let known = value.parse().ok().filter(|t| ACCOUNT_TYPES.contains(t));
                    wish.auth_type = known.ok_or("auth_type must be 1 to 6 or 8.")?;
                }
                "style" => wish.style = style(&value)?,
                "biz_appid" if is_app_id(&value) => wish.biz_appid = Some(value.into_owned()),
                "biz_appid" => return Err("biz_appid must be an app id."),
                "category_id_list" => wish.category_id_list = categories(&value)?,
                "return_url" => wish.return_url = Some(value.into_owned()),
                _ => {}
            }
        }
        Ok(wish)
    }

    /// The address of WeChat's page.
    pub(crate) fn link(
        &self,
        hosts: &Hosts,
        component: &AppId,
        code: &SecretString,
        redirect_uri: &Url,
    ) -> Url {
        let (host, path) = match self.style {
            PageStyle::Pc => (Host::Mp, "/cgi-bin/componentloginpage"),
            PageStyle::Mobile => (Host::Mp, "/safe/bindcomponent"),
            PageStyle::MobileNew => (Host::Open, "/wxaopen/safe/bindcomponent"),
        };
        let mut url = hosts.url(host, path);
        let mut query = url.query_pairs_mut();
        if self.style != PageStyle::Pc {
            query.append_pair("action", "bindcomponent");
            query.append_pair("no_scan", "1");
        }
        query.append_pair("component_appid", component.as_str());
        query.append_pair("pre_auth_code", code.expose_secret());
        query.append_pair("redirect_uri", redirect_uri.as_str());
        query.append_pair("auth_type", &self.auth_type.to_string());
        if let Some(app_id) = &self.biz_appid {
            query.append_pair("biz_appid", app_id);
        }
        if !self.category_id_list.is_empty() {
            let ids: Vec<_> = self.category_id_list.iter().map(u32::to_string).collect();
            query.append_pair("category_id_list", &ids.join("|"));
        }
        drop(query);
        if self.style != PageStyle::Pc {
            url.set_fragment(Some("wechat_redirect"));
        }
        url
    }

    pub(crate) fn hint(&self) -> &'static str {
        match self.style {
            PageStyle::Pc => {
                "请由管理员扫码授权。The account's administrator scans a code on the next page."
            }
            _ => "请在微信中打开。Open this page inside WeChat.",
        }
    }
}

fn style(name: &str) -> Result<PageStyle, &'static str> {
    match name {
        "pc" => Ok(PageStyle::Pc),
        "mobile" => Ok(PageStyle::Mobile),
        "mobile_new" => Ok(PageStyle::MobileNew),
        _ => Err("style must be pc, mobile or mobile_new."),
    }
}

fn categories(list: &str) -> Result<Vec<u32>, &'static str> {
    let ids: Result<Vec<u32>, _> = list.split('|').take(101).map(str::parse).collect();
    ids.ok()
        .filter(|ids| ids.len() <= 100)
        .ok_or("category_id_list must be up to 100 ids of permission sets, joined by |.")
}
