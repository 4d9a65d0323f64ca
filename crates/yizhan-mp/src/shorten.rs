//! Generated from `spec/mp/shorten.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Short keys and links (短key托管与短链接)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the data of a short key (还原短key).
///
/// `POST /cgi-bin/shorten/fetch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShortenFetch {
    /// 15 bytes.
    pub short_key: String,
}

impl ShortenFetch {
    /// Starts with the required members.
    pub fn new(short_key: impl Into<String>) -> Self {
        Self {
            short_key: short_key.into(),
        }
    }
}

wire_out!(ShortenFetch {
    "short_key" => short_key,
});

/// The answer to [`ShortenFetch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShortenFetchResponse {
    /// Seconds left.
    pub expire_seconds: Option<i64>,
    /// At most 4 KB.
    pub long_data: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(ShortenFetchResponse {
    "expire_seconds" => expire_seconds,
    "long_data" => long_data,
    "create_time" => create_time,
});

impl Endpoint for ShortenFetch {
    type Response = ShortenFetchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.shorten.shorten_fetch",
        path: "/cgi-bin/shorten/fetch",
        ..Operation::usual(Product::Mp)
    };
}

/// Turn data into a short key (生成短key).
///
/// `POST /cgi-bin/shorten/gen`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html)
///
/// Keeps any text, such as a long link, under a key for up to 30 days.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShortenGen {
    /// Seconds, at most 2592000 (30 days).
    pub expire_seconds: i64,
    /// At most 4 KB.
    pub long_data: String,
}

impl ShortenGen {
    /// Starts with the required members.
    pub fn new(expire_seconds: impl Into<i64>, long_data: impl Into<String>) -> Self {
        Self {
            expire_seconds: expire_seconds.into(),
            long_data: long_data.into(),
        }
    }
}

wire_out!(ShortenGen {
    "expire_seconds" => expire_seconds,
    "long_data" => long_data,
});

/// The answer to [`ShortenGen`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShortenGenResponse {
    /// 15 bytes.
    pub short_key: String,
}

wire_in!(ShortenGenResponse {
    "short_key" => short_key,
});

impl Endpoint for ShortenGen {
    type Response = ShortenGenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.shorten.shorten_gen",
        path: "/cgi-bin/shorten/gen",
        ..Operation::usual(Product::Mp)
    };
}

/// Turn a long link into a short one (长链接转成短链接).
///
/// `POST /cgi-bin/shorturl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html)
///
/// Withdrawn by WeChat in 2021; use the short keys.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShortUrl {
    /// Long2short.
    ///
    /// `long2short` unless set.
    pub action: String,
    /// Beginning with http://, https:// or weixin://wxpay.
    pub long_url: String,
}

impl ShortUrl {
    /// Starts with the required members.
    pub fn new(long_url: impl Into<String>) -> Self {
        Self {
            action: "long2short".into(),
            long_url: long_url.into(),
        }
    }

    /// Long2short.
    ///
    /// `long2short` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }
}

wire_out!(ShortUrl {
    "action" => action,
    "long_url" => long_url,
});

/// The answer to [`ShortUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShortUrlResponse {
    /// `short_url`.
    pub short_url: String,
}

wire_in!(ShortUrlResponse {
    "short_url" => short_url,
});

impl Endpoint for ShortUrl {
    type Response = ShortUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.shorten.short_url",
        path: "/cgi-bin/shorturl",
        ..Operation::usual(Product::Mp)
    };
}
