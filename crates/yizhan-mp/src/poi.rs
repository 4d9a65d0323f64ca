//! Generated from `spec/mp/poi.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Stores (微信门店)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Delete a store (删除门店).
///
/// `POST /cgi-bin/poi/delpoi`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelPoi {
    /// `poi_id`.
    pub poi_id: String,
}

impl DelPoi {
    /// Starts with the required members.
    pub fn new(poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
        }
    }
}

wire_out!(DelPoi {
    "poi_id" => poi_id,
});

/// The answer to [`DelPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelPoiResponse {}

wire_in!(DelPoiResponse {});

impl Endpoint for DelPoi {
    type Response = DelPoiResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.poi.del_poi",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/poi/delpoi",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get a store (查询门店信息).
///
/// `POST /cgi-bin/poi/getpoi`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPoi {
    /// `poi_id`.
    pub poi_id: String,
}

impl GetPoi {
    /// Starts with the required members.
    pub fn new(poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
        }
    }
}

wire_out!(GetPoi {
    "poi_id" => poi_id,
});

/// The answer to [`GetPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiResponse {
    /// `business`.
    pub business: GetPoiBusiness,
}

wire_in!(GetPoiResponse {
    "business" => business,
});

impl Endpoint for GetPoi {
    type Response = GetPoiResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.poi.get_poi",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/poi/getpoi",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `business` of [`GetPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiBusiness {
    /// `base_info`.
    pub base_info: GetPoiBaseInfo,
}

wire_in!(GetPoiBusiness {
    "base_info" => base_info,
});

/// `base_info` of [`GetPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiBaseInfo {
    /// `sid`.
    pub sid: Option<String>,
    /// `business_name`.
    pub business_name: String,
    /// `branch_name`.
    pub branch_name: String,
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// `district`.
    pub district: Option<String>,
    /// `address`.
    pub address: String,
    /// `telephone`.
    pub telephone: String,
    /// `categories`.
    pub categories: Vec<String>,
    /// `offset_type`.
    pub offset_type: i64,
    /// `longitude`.
    pub longitude: f64,
    /// `latitude`.
    pub latitude: f64,
    /// `photo_list`.
    pub photo_list: Vec<PhotoList>,
    /// `recommend`.
    pub recommend: Option<String>,
    /// `special`.
    pub special: Option<String>,
    /// `introduction`.
    pub introduction: Option<String>,
    /// `open_time`.
    pub open_time: Option<String>,
    /// `avg_price`.
    pub avg_price: Option<f64>,
    /// `available_state`.
    pub available_state: i64,
    /// `update_status`.
    pub update_status: i64,
}

wire_in!(GetPoiBaseInfo {
    "sid" => sid,
    "business_name" => business_name,
    "branch_name" => branch_name,
    "province" => province,
    "city" => city,
    "district" => district,
    "address" => address,
    "telephone" => telephone,
    "categories" => categories,
    "offset_type" => offset_type,
    "longitude" => longitude,
    "latitude" => latitude,
    "photo_list" => photo_list,
    "recommend" => recommend,
    "special" => special,
    "introduction" => introduction,
    "open_time" => open_time,
    "avg_price" => avg_price,
    "available_state" => available_state,
    "update_status" => update_status,
});

/// `photo_list` of [`GetPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PhotoList {
    /// `photo_url`.
    pub photo_url: String,
}

wire_in!(PhotoList {
    "photo_url" => photo_url,
});

/// List the stores (查询门店列表).
///
/// `POST /cgi-bin/poi/getpoilist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#17)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPoiList {
    /// `begin`.
    pub begin: i64,
    /// `limit`.
    ///
    /// `20` unless set.
    pub limit: i64,
}

impl GetPoiList {
    /// Starts with the required members.
    pub fn new(begin: impl Into<i64>) -> Self {
        Self {
            begin: begin.into(),
            limit: 20,
        }
    }

    /// `limit`.
    ///
    /// `20` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetPoiList {
    "begin" => begin,
    "limit" => limit,
});

/// The answer to [`GetPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiListResponse {
    /// `business_list`.
    pub business_list: Vec<GetPoiListBusinessList>,
    /// `total_count`.
    pub total_count: i64,
}

wire_in!(GetPoiListResponse {
    "business_list" => business_list,
    "total_count" => total_count,
});

impl Endpoint for GetPoiList {
    type Response = GetPoiListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.poi.get_poi_list",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/poi/getpoilist",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `business_list` of [`GetPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiListBusinessList {
    /// `base_info`.
    pub base_info: GetPoiListBaseInfo,
}

wire_in!(GetPoiListBusinessList {
    "base_info" => base_info,
});

/// `base_info` of [`GetPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiListBaseInfo {
    /// `sid`.
    pub sid: Option<String>,
    /// `business_name`.
    pub business_name: String,
    /// `branch_name`.
    pub branch_name: String,
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// `district`.
    pub district: String,
    /// `address`.
    pub address: String,
    /// `telephone`.
    pub telephone: String,
    /// `categories`.
    pub categories: Vec<String>,
    /// `offset_type`.
    pub offset_type: i64,
    /// `longitude`.
    pub longitude: f64,
    /// `latitude`.
    pub latitude: f64,
    /// `photo_list`.
    pub photo_list: Vec<PhotoList>,
    /// `recommend`.
    pub recommend: Option<String>,
    /// `special`.
    pub special: Option<String>,
    /// `introduction`.
    pub introduction: Option<String>,
    /// `open_time`.
    pub open_time: Option<String>,
    /// `avg_price`.
    pub avg_price: Option<f64>,
    /// `available_state`.
    pub available_state: i64,
    /// `update_status`.
    pub update_status: i64,
    /// `poi_id`.
    pub poi_id: String,
    /// `mapid`.
    pub mapid: Option<String>,
    /// `upgrade_status`.
    pub upgrade_status: Option<i64>,
    /// `upgrade_comment`.
    pub upgrade_comment: Option<String>,
}

wire_in!(GetPoiListBaseInfo {
    "sid" => sid,
    "business_name" => business_name,
    "branch_name" => branch_name,
    "province" => province,
    "city" => city,
    "district" => district,
    "address" => address,
    "telephone" => telephone,
    "categories" => categories,
    "offset_type" => offset_type,
    "longitude" => longitude,
    "latitude" => latitude,
    "photo_list" => photo_list,
    "recommend" => recommend,
    "special" => special,
    "introduction" => introduction,
    "open_time" => open_time,
    "avg_price" => avg_price,
    "available_state" => available_state,
    "update_status" => update_status,
    "poi_id" => poi_id,
    "mapid" => mapid,
    "upgrade_status" => upgrade_status,
    "upgrade_comment" => upgrade_comment,
});
