//! Generated from `spec/mp/semantic_semproxy.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Semantic understanding (语义理解)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Understand a sentence (发送语义理解请求).
///
/// `POST /semantic/semproxy/search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Natural_Language_Processing.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/Mobile_App/WeChat_Smart_APIs/Semantic_Understanding.html) [(3)](https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Smart_APIs/Semantic_Understanding.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Search {
    /// The sentence.
    pub query: String,
    /// Kinds of services to look for, such as flight or hotel, joined by commas; required by the page.
    pub category: Option<String>,
    /// The same under another name.
    pub r#type: Option<String>,
    /// User's position; either this or the city.
    pub latitude: Option<f64>,
    /// User's position; either this or the city.
    pub longitude: Option<f64>,
    /// User's city.
    pub city: Option<String>,
    /// Part of the city, if there is a city.
    pub region: Option<String>,
    /// `appid`.
    pub appid: Option<String>,
    /// User's id, such as the openid; tells sentences of one talk apart.
    pub uid: Option<String>,
}

impl Search {
    /// Starts with the required members.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            category: Default::default(),
            r#type: Default::default(),
            latitude: Default::default(),
            longitude: Default::default(),
            city: Default::default(),
            region: Default::default(),
            appid: Default::default(),
            uid: Default::default(),
        }
    }

    /// Kinds of services to look for, such as flight or hotel, joined by commas; required by the page.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// The same under another name.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// User's position; either this or the city.
    pub fn latitude(mut self, latitude: impl Into<f64>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// User's position; either this or the city.
    pub fn longitude(mut self, longitude: impl Into<f64>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// User's city.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Part of the city, if there is a city.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// User's id, such as the openid; tells sentences of one talk apart.
    pub fn uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }
}

wire_out!(Search {
    "query" => query,
    "category" => category,
    "type" => r#type,
    "latitude" => latitude,
    "longitude" => longitude,
    "city" => city,
    "region" => region,
    "appid" => appid,
    "uid" => uid,
});

/// The answer to [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The sentence.
    pub query: String,
    /// Kind of service found.
    pub r#type: String,
    /// What was understood.
    pub semantic: SearchSemantic,
}

wire_in!(SearchResponse {
    "query" => query,
    "type" => r#type,
    "semantic" => semantic,
});

impl Endpoint for Search {
    type Response = SearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.semantic_semproxy.search",
        path: "/semantic/semproxy/search",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `semantic` of [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSemantic {
    /// Values by kind of service.
    pub details: yizhan_core::Value,
    /// What the user wants: SEARCH and others.
    pub intent: String,
}

wire_in!(part SearchSemantic {
    "details" => details,
    "intent" => intent,
});
