//! Generated from `spec/mp/poi.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Stores (微信门店)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Delete a store (删除门店).
///
/// `POST /cgi-bin/poi/delpoi`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12)
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelPoi {
    /// Store to delete, at WeChat.
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
pub type DelPoiResponse = yizhan_core::Done;

impl Endpoint for DelPoi {
    type Response = DelPoiResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.poi.del_poi",
        path: "/cgi-bin/poi/delpoi",
        ..Operation::usual(Product::Mp)
    };
}

/// Get a store (查询门店信息).
///
/// `POST /cgi-bin/poi/getpoi`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9)
///
/// Only an approved store can be used by other functions.
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPoi {
    /// Store's id at WeChat.
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
        path: "/cgi-bin/poi/getpoi",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `business` of [`GetPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiBusiness {
    /// `base_info`.
    pub base_info: GetPoiBaseInfo,
}

wire_in!(part GetPoiBusiness {
    "base_info" => base_info,
});

/// `base_info` of [`GetPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiBaseInfo {
    /// Store's id at the merchant.
    pub sid: Option<String>,
    /// Name without the branch.
    pub business_name: String,
    /// Name of the branch.
    pub branch_name: String,
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub district: Option<String>,
    /// Street and number, without province and city.
    pub address: String,
    /// Digits, with - and blanks.
    pub telephone: String,
    /// Category, levels joined by commas.
    pub categories: Vec<String>,
    /// Kind of coordinates, 1 GCJ-02.
    pub offset_type: i64,
    /// `longitude`.
    pub longitude: f64,
    /// `latitude`.
    pub latitude: f64,
    /// Pictures, at most 20.
    pub photo_list: Vec<PhotoList>,
    /// What is recommended.
    pub recommend: Option<String>,
    /// Special services, such as Wi-Fi or parking.
    pub special: Option<String>,
    /// `introduction`.
    pub introduction: Option<String>,
    /// Such as 8:00-20:00.
    pub open_time: Option<String>,
    /// Yuan for each person.
    pub avg_price: Option<f64>,
    /// 1 system error, 2 under review, 3 approved, 4 refused.
    pub available_state: i64,
    /// 1 while a change is under review, otherwise 0.
    pub update_status: i64,
}

wire_in!(part GetPoiBaseInfo {
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
    "introduction" => introduction;
    "open_time" => open_time,
    "avg_price" => avg_price,
    "available_state" => available_state,
    "update_status" => update_status,
});

/// `photo_list` of [`GetPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PhotoList {
    /// Picture uploaded to WeChat.
    pub photo_url: String,
}

wire_in!(part PhotoList {
    "photo_url" => photo_url,
});

/// List the stores (查询门店列表).
///
/// `POST /cgi-bin/poi/getpoilist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#17)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPoiList {
    /// From 0.
    pub begin: i64,
    /// At most 50, default 20.
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

    /// At most 50, default 20.
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
    /// Stores in all.
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
        path: "/cgi-bin/poi/getpoilist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `business_list` of [`GetPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiListBusinessList {
    /// `base_info`.
    pub base_info: GetPoiListBaseInfo,
}

wire_in!(part GetPoiListBusinessList {
    "base_info" => base_info,
});

/// `base_info` of [`GetPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPoiListBaseInfo {
    /// Store's id at the merchant.
    pub sid: Option<String>,
    /// Name without the branch.
    pub business_name: String,
    /// Name of the branch.
    pub branch_name: String,
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub district: String,
    /// Street and number, without province and city.
    pub address: String,
    /// Digits, with - and blanks.
    pub telephone: String,
    /// Category, levels joined by commas.
    pub categories: Vec<String>,
    /// Kind of coordinates, 1 GCJ-02.
    pub offset_type: i64,
    /// `longitude`.
    pub longitude: f64,
    /// `latitude`.
    pub latitude: f64,
    /// Pictures, at most 20.
    pub photo_list: Vec<PhotoList>,
    /// What is recommended.
    pub recommend: Option<String>,
    /// Special services, such as Wi-Fi or parking.
    pub special: Option<String>,
    /// `introduction`.
    pub introduction: Option<String>,
    /// Such as 8:00-20:00.
    pub open_time: Option<String>,
    /// Yuan for each person.
    pub avg_price: Option<f64>,
    /// 1 system error, 2 under review, 3 approved, 4 refused.
    pub available_state: i64,
    /// 1 while a change is under review, otherwise 0.
    pub update_status: i64,
    /// Store's id at WeChat.
    pub poi_id: String,
    /// Id at Tencent Maps.
    pub mapid: Option<String>,
    /// State of the upgrade to the store mini program.
    pub upgrade_status: Option<i64>,
    /// Why the upgrade failed.
    pub upgrade_comment: Option<String>,
}

wire_in!(part GetPoiListBaseInfo {
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
    "introduction" => introduction;
    "open_time" => open_time,
    "avg_price" => avg_price,
    "available_state" => available_state,
    "update_status" => update_status,
    "poi_id" => poi_id,
    "mapid" => mapid,
    "upgrade_status" => upgrade_status,
    "upgrade_comment" => upgrade_comment,
});
