//! Generated from `spec/mini/wxa_business.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Users' data (用户信息)

use yizhan_core::{Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Get a user's phone number by a code (获取手机号).
///
/// `POST /wxa/business/getuserphonenumber`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/phonenumber/phonenumber.getPhoneNumber.html)
///
/// The code is that of the button getPhoneNumber, not that of wx.login; it works once, for 5 minutes.
///
/// # Errors
///
/// - `40029`: oauth code not valid
/// - `45011`: per-minute API rate exceeded
/// - `40013`: appid not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserPhoneNumber {
    /// What the button getPhoneNumber gave.
    pub code: SecretString,
    /// The user; checked when given.
    pub openid: Option<String>,
}

impl GetUserPhoneNumber {
    /// Starts with the required members.
    pub fn new(code: impl Into<SecretString>) -> Self {
        Self {
            code: code.into(),
            openid: Default::default(),
        }
    }

    /// The user; checked when given.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }
}

wire_out!(GetUserPhoneNumber {
    "code" => code,
    "openid" => openid,
});

/// The answer to [`GetUserPhoneNumber`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserPhoneNumberResponse {
    /// The number.
    pub phone_info: GetUserPhoneNumberPhone,
}

wire_in!(GetUserPhoneNumberResponse {
    "phone_info" => phone_info,
});

impl Endpoint for GetUserPhoneNumber {
    type Response = GetUserPhoneNumberResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.get_user_phone_number",
        path: "/wxa/business/getuserphonenumber",
        ..Operation::usual(Product::Mini)
    };
}

/// `phone` of [`GetUserPhoneNumber`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserPhoneNumberPhone {
    /// With the country code when it is not China's.
    pub phone_number: String,
    /// Without the country code.
    pub pure_phone_number: String,
    /// Country code, 86.
    pub country_code: String,
    /// Proof of origin.
    pub watermark: GetUserPhoneNumberWatermark,
}

wire_in!(part GetUserPhoneNumberPhone {
    "phoneNumber" => phone_number,
    "purePhoneNumber" => pure_phone_number,
    "countryCode" => country_code,
    "watermark" => watermark,
});

/// `watermark` of [`GetUserPhoneNumber`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserPhoneNumberWatermark {
    /// App id of the mini program.
    pub appid: String,
    /// When the data was fetched, Unix seconds.
    pub timestamp: i64,
}

wire_in!(part GetUserPhoneNumberWatermark {
    "appid" => appid,
    "timestamp" => timestamp,
});

/// Apply for live broadcasting (申请开通直播).
///
/// `POST /wxa/business/applyliveinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/live-player/applyLivelnfo.html)
///
/// Errors tell why live broadcasting cannot be enabled.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyLiveInfo {
    /// Apply.
    ///
    /// `apply` unless set.
    pub action: String,
}

impl ApplyLiveInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Apply.
    ///
    /// `apply` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }
}

impl Default for ApplyLiveInfo {
    #[inline]
    fn default() -> Self {
        Self {
            action: "apply".into(),
        }
    }
}

wire_out!(ApplyLiveInfo {
    "action" => action,
});

/// The answer to [`ApplyLiveInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyLiveInfoResponse {
    /// `action`.
    pub action: String,
}

wire_in!(ApplyLiveInfoResponse {
    "action" => action,
});

impl Endpoint for ApplyLiveInfo {
    type Response = ApplyLiveInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.apply_live_info",
        path: "/wxa/business/applyliveinfo",
        ..Operation::usual(Product::Mini)
    };
}

/// Register stores for B2B ordering in a batch (批量导入门店).
///
/// `POST /wxa/business/batchcreateretail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchCreateRetail {
    /// `retail_info_list`.
    pub retail_info_list: Vec<BatchCreateRetailRetailInfoList>,
}

impl BatchCreateRetail {
    /// Starts with the required members.
    pub fn new(
        retail_info_list: impl IntoIterator<Item = impl Into<BatchCreateRetailRetailInfoList>>,
    ) -> Self {
        Self {
            retail_info_list: retail_info_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchCreateRetail {
    "retail_info_list" => retail_info_list,
});

/// The answer to [`BatchCreateRetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateRetailResponse {
    /// Stores that were registered.
    pub num_success: i64,
    /// Stores that were not registered.
    pub num_failure: i64,
    /// `failure_record_list`.
    pub failure_record_list: Vec<BatchCreateRetailFailureRecordList>,
}

wire_in!(BatchCreateRetailResponse {
    "num_success" => num_success,
    "num_failure" => num_failure,
    "failure_record_list" => failure_record_list,
});

impl Endpoint for BatchCreateRetail {
    type Response = BatchCreateRetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.batch_create_retail",
        path: "/wxa/business/batchcreateretail",
        ..Operation::usual(Product::Mini)
    };
}

/// `retail_info_list` of [`BatchCreateRetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateRetailRetailInfoList {
    /// Kind of the store.
    pub retail_type: String,
    /// Kind of the store in detail.
    pub sub_retail_type: Option<String>,
    /// Name of the store.
    pub retail_name: String,
    /// Part of the address of that level.
    pub address_province: String,
    /// Part of the address of that level.
    pub address_city: String,
    /// Part of the address of that level.
    pub address_region: String,
    /// Part of the address of that level.
    pub address_street: String,
    /// Phone number that the store's owner signs in with.
    pub mobile_phone: String,
    /// Name on the business licence.
    pub biz_name: Option<String>,
    /// Registration number of the business licence.
    pub registration_number: Option<String>,
    /// Name of the legal representative.
    pub corporation_name: Option<String>,
}

impl BatchCreateRetailRetailInfoList {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(retail_type: impl Into<String>) -> Self {
        Self {
            retail_type: retail_type.into(),
            sub_retail_type: Default::default(),
            retail_name: Default::default(),
            address_province: Default::default(),
            address_city: Default::default(),
            address_region: Default::default(),
            address_street: Default::default(),
            mobile_phone: Default::default(),
            biz_name: Default::default(),
            registration_number: Default::default(),
            corporation_name: Default::default(),
        }
    }

    /// Kind of the store in detail.
    #[must_use]
    pub fn sub_retail_type(mut self, sub_retail_type: impl Into<String>) -> Self {
        self.sub_retail_type = Some(sub_retail_type.into());
        self
    }

    /// Name of the store.
    #[must_use]
    pub fn retail_name(mut self, retail_name: impl Into<String>) -> Self {
        self.retail_name = retail_name.into();
        self
    }

    /// Part of the address of that level.
    #[must_use]
    pub fn address_province(mut self, address_province: impl Into<String>) -> Self {
        self.address_province = address_province.into();
        self
    }

    /// Part of the address of that level.
    #[must_use]
    pub fn address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city = address_city.into();
        self
    }

    /// Part of the address of that level.
    #[must_use]
    pub fn address_region(mut self, address_region: impl Into<String>) -> Self {
        self.address_region = address_region.into();
        self
    }

    /// Part of the address of that level.
    #[must_use]
    pub fn address_street(mut self, address_street: impl Into<String>) -> Self {
        self.address_street = address_street.into();
        self
    }

    /// Phone number that the store's owner signs in with.
    #[must_use]
    pub fn mobile_phone(mut self, mobile_phone: impl Into<String>) -> Self {
        self.mobile_phone = mobile_phone.into();
        self
    }

    /// Name on the business licence.
    #[must_use]
    pub fn biz_name(mut self, biz_name: impl Into<String>) -> Self {
        self.biz_name = Some(biz_name.into());
        self
    }

    /// Registration number of the business licence.
    #[must_use]
    pub fn registration_number(mut self, registration_number: impl Into<String>) -> Self {
        self.registration_number = Some(registration_number.into());
        self
    }

    /// Name of the legal representative.
    #[must_use]
    pub fn corporation_name(mut self, corporation_name: impl Into<String>) -> Self {
        self.corporation_name = Some(corporation_name.into());
        self
    }
}

wire_out!(part BatchCreateRetailRetailInfoList {
    "retail_type" => retail_type,
    "sub_retail_type" => sub_retail_type,
    "retail_name" => retail_name,
    "address_province" => address_province,
    "address_city" => address_city,
    "address_region" => address_region,
    "address_street" => address_street,
    "mobile_phone" => mobile_phone,
    "biz_name" => biz_name,
    "registration_number" => registration_number,
    "corporation_name" => corporation_name,
});

/// `failure_record_list` of [`BatchCreateRetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateRetailFailureRecordList {
    /// Phone number that the store's owner signs in with.
    pub mobile_phone: String,
    /// Registration number of the business licence.
    pub registration_number: Option<String>,
    /// Why the store was not registered.
    pub failure_code: i64,
}

wire_in!(part BatchCreateRetailFailureRecordList {
    "mobile_phone" => mobile_phone,
    "registration_number" => registration_number,
    "failure_code" => failure_code,
});

/// Check encrypted data (检查加密信息).
///
/// `POST /wxa/business/checkencryptedmsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.checkEncryptedData.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/user-info/auth.checkEncryptedData.html)
///
/// Data of the last three days can be checked.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckEncryptedMsg {
    /// SHA-256 of the encrypted data, in hex.
    pub encrypted_msg_hash: String,
}

impl CheckEncryptedMsg {
    /// Starts with the required members.
    pub fn new(encrypted_msg_hash: impl Into<String>) -> Self {
        Self {
            encrypted_msg_hash: encrypted_msg_hash.into(),
        }
    }
}

wire_out!(CheckEncryptedMsg {
    "encrypted_msg_hash" => encrypted_msg_hash,
});

/// The answer to [`CheckEncryptedMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckEncryptedMsgResponse {
    /// Whether WeChat made the data; the name is misspelt in the protocol.
    pub vaild: bool,
    /// Unix seconds when the data was encrypted.
    pub create_time: i64,
}

wire_in!(CheckEncryptedMsgResponse {
    "vaild" => vaild,
    "create_time" => create_time,
});

impl Endpoint for CheckEncryptedMsg {
    type Response = CheckEncryptedMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.check_encrypted_msg",
        path: "/wxa/business/checkencryptedmsg",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List long-term subscribers of live broadcasts (获取长期订阅用户).
///
/// `POST /wxa/business/get_wxa_followers`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/subscribe-api.html#_1-%E8%8E%B7%E5%8F%96%E9%95%BF%E6%9C%9F%E8%AE%A2%E9%98%85%E7%94%A8%E6%88%B7)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxaFollowers {
    /// Most subscribers to return, at most 2000.
    pub limit: Option<i64>,
    /// 0 for the first page, then the value from the last answer.
    pub page_break: Option<i64>,
}

impl GetWxaFollowers {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most subscribers to return, at most 2000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// 0 for the first page, then the value from the last answer.
    pub fn page_break(mut self, page_break: impl Into<i64>) -> Self {
        self.page_break = Some(page_break.into());
        self
    }
}

wire_out!(GetWxaFollowers {
    "limit" => limit,
    "page_break" => page_break,
});

/// The answer to [`GetWxaFollowers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaFollowersResponse {
    /// `followers`.
    pub followers: Vec<GetWxaFollowersFollowers>,
    /// 0 for the first page, then the value from the last answer.
    pub page_break: i64,
}

wire_in!(GetWxaFollowersResponse {
    "followers" => followers,
    "page_break" => page_break,
});

impl Endpoint for GetWxaFollowers {
    type Response = GetWxaFollowersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.get_wxa_followers",
        path: "/wxa/business/get_wxa_followers",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `followers` of [`GetWxaFollowers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaFollowersFollowers {
    /// The user's open id in this mini program.
    pub openid: String,
    /// Id of the live room.
    pub room_id: i64,
    /// State of the room when the user subscribed.
    pub room_status: i64,
    /// Unix seconds.
    pub subscribe_time: i64,
}

wire_in!(part GetWxaFollowersFollowers {
    "openid" => openid,
    "room_id" => room_id,
    "room_status" => room_status,
    "subscribe_time" => subscribe_time,
});

/// List live rooms or replays of a room (获取直播间列表及回放).
///
/// `POST /wxa/business/getliveinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/studio-api.html#2)
///
/// Without action it lists rooms, with action get_replay the replays of one room. At most 100000 calls a day, shared.
///
/// # Errors
///
/// - `48001`: API not granted to account/token
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveInfo {
    /// Items to skip, from 0.
    pub start: i64,
    /// Most items to return, at most 100.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl GetLiveInfo {
    /// Starts with the required members.
    pub fn new(start: impl Into<i64>) -> Self {
        Self {
            start: start.into(),
            limit: 10,
        }
    }

    /// Most items to return, at most 100.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetLiveInfo {
    "start" => start,
    "limit" => limit,
});

/// The answer to [`GetLiveInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveInfoResponse {
    /// `room_info`.
    pub room_info: Vec<GetLiveInfoRoomInfo>,
    /// Number of all items.
    pub total: i64,
}

wire_in!(GetLiveInfoResponse {
    "room_info" => room_info,
    "total" => total,
});

impl Endpoint for GetLiveInfo {
    type Response = GetLiveInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.get_live_info",
        path: "/wxa/business/getliveinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `room_info` of [`GetLiveInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveInfoRoomInfo {
    /// Id of the live room.
    pub roomid: i64,
    /// `name`.
    pub name: String,
    /// Address of the background or product picture.
    pub cover_img: String,
    /// Address of the picture for sharing.
    pub share_img: String,
    /// 0 phone, 1 streaming device.
    pub live_type: i64,
    /// 101 live, 102 not started, 103 ended, 104 forbidden, 105 paused, 106 failed, 107 expired.
    pub live_status: i64,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `anchor_name`.
    pub anchor_name: String,
    /// The user's open id in this mini program.
    pub creater_openid: Option<String>,
    /// Address of the picture for the official listing.
    pub feeds_img: String,
    /// Whether the room may be officially listed.
    pub is_feeds_public: bool,
    /// Whether that part of the room is off.
    pub close_like: bool,
    /// Whether that part of the room is off.
    pub close_goods: bool,
    /// `goods`.
    pub goods: Vec<GetLiveInfoGoods>,
    /// Whether that part of the room is off.
    pub close_comment: bool,
    /// Whether that part of the room is off.
    pub close_replay: bool,
    /// Whether that part of the room is off.
    pub close_kf: bool,
}

wire_in!(part GetLiveInfoRoomInfo {
    "roomid" => roomid,
    "name" => name,
    "cover_img" => cover_img,
    "share_img" => share_img,
    "live_type" => live_type,
    "live_status" => live_status,
    "start_time" => start_time,
    "end_time" => end_time,
    "anchor_name" => anchor_name,
    "creater_openid" => creater_openid,
    "feeds_img" => feeds_img,
    "is_feeds_public" => is_feeds_public,
    "close_like" => close_like,
    "close_goods" => close_goods,
    "goods" => goods,
    "close_comment" => close_comment;
    "close_replay" => close_replay,
    "close_kf" => close_kf,
});

/// `goods` of [`GetLiveInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveInfoGoods {
    /// `goods_id`.
    pub goods_id: i64,
    /// `name`.
    pub name: String,
    /// `url`.
    pub url: String,
    /// Address of the background or product picture.
    pub cover_img: String,
    /// 1 fixed price, 2 price range, 3 reduced price.
    pub price_type: i64,
    /// Price, lower bound or original price, in fen.
    pub price: f64,
    /// Upper bound or reduced price, in fen.
    pub price2: f64,
    /// App id of the mini program the product belongs to.
    pub third_party_appid: Option<String>,
}

wire_in!(part GetLiveInfoGoods {
    "goods_id" => goods_id,
    "name" => name,
    "url" => url,
    "cover_img" => cover_img,
    "price_type" => price_type,
    "price" => price,
    "price2" => price2,
    "third_party_appid" => third_party_appid,
});

/// List live rooms or replays of a room (获取直播间列表及回放).
///
/// `POST /wxa/business/getliveinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/studio-api.html#3)
///
/// Without action it lists rooms, with action get_replay the replays of one room. At most 100000 calls a day, shared.
///
/// # Errors
///
/// - `48001`: API not granted to account/token
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveInfoGetReplay {
    /// Id of the live room.
    pub room_id: i64,
    /// Items to skip, from 0.
    pub start: i64,
    /// Most items to return, at most 100.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl GetLiveInfoGetReplay {
    /// Starts with the required members.
    pub fn new(room_id: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self {
            room_id: room_id.into(),
            start: start.into(),
            limit: 10,
        }
    }

    /// Most items to return, at most 100.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetLiveInfoGetReplay {
    "room_id" => room_id,
    "start" => start,
    "limit" => limit,
} fixed {
    "action" => "get_replay",
});

/// The answer to [`GetLiveInfoGetReplay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveInfoGetReplayResponse {
    /// `live_replay`.
    pub live_replay: Vec<GetLiveInfoGetReplayLiveReplay>,
    /// Number of all items.
    pub total: i64,
}

wire_in!(GetLiveInfoGetReplayResponse {
    "live_replay" => live_replay,
    "total" => total,
});

impl Endpoint for GetLiveInfoGetReplay {
    type Response = GetLiveInfoGetReplayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.get_live_info_get_replay",
        path: "/wxa/business/getliveinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `live_replay` of [`GetLiveInfoGetReplay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveInfoGetReplayLiveReplay {
    /// Address of the replay.
    pub media_url: String,
    /// Unix seconds.
    pub expire_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetLiveInfoGetReplayLiveReplay {
    "media_url" => media_url,
    "expire_time" => expire_time,
    "create_time" => create_time,
});

/// Query a pay-for-me order (查询索要单).
///
/// `POST /wxa/business/getpayfororder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/business.getPayForOrder.html)
///
/// Withdrawn by WeChat with the first generation of virtual payment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPayForOrder {
    /// `appid`.
    pub appid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// WeChat's number of the request to pay.
    pub order_no: String,
    /// The game's own order number.
    pub out_trade_no: String,
}

impl GetPayForOrder {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<i64>,
        order_no: impl Into<String>,
        out_trade_no: impl Into<String>,
    ) -> Self {
        Self {
            appid: Default::default(),
            env: env.into(),
            order_no: order_no.into(),
            out_trade_no: out_trade_no.into(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(GetPayForOrder {
    "appid" => appid,
    "env" => env,
    "order_no" => order_no,
    "out_trade_no" => out_trade_no,
});

/// The answer to [`GetPayForOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayForOrderResponse {
    /// `payfororder`.
    pub payfororder: GetPayForOrderPayfororder,
}

wire_in!(GetPayForOrderResponse {
    "payfororder" => payfororder,
});

impl Endpoint for GetPayForOrder {
    type Response = GetPayForOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.get_pay_for_order",
        path: "/wxa/business/getpayfororder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `payfororder` of [`GetPayForOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayForOrderPayfororder {
    /// WeChat's number of the request to pay.
    pub order_no: String,
    /// The game's own order number.
    pub out_trade_no: String,
    /// The user's open id in this mini program.
    pub openid: String,
    /// Fen.
    pub amount: i64,
    /// 1 to be paid, 2 paid, 3 timed out, 4 game currency given, 5 delivered, 6 delivery failed.
    pub status: i64,
    /// Zone of the game.
    pub zone_id: String,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetPayForOrderPayfororder {
    "order_no" => order_no,
    "out_trade_no" => out_trade_no,
    "openid" => openid,
    "amount" => amount,
    "status" => status,
    "zone_id" => zone_id,
    "env" => env,
    "pay_time" => pay_time,
    "create_time" => create_time,
});

/// Get the stores of a user (查询门店信息).
///
/// `POST /wxa/business/getretailinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRetailInfo {
    /// The user's open id in this mini program.
    pub openid: Option<String>,
    /// Phone number that the store's owner signs in with.
    pub mobile_phone: Option<String>,
}

impl GetRetailInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The user's open id in this mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Phone number that the store's owner signs in with.
    pub fn mobile_phone(mut self, mobile_phone: impl Into<String>) -> Self {
        self.mobile_phone = Some(mobile_phone.into());
        self
    }
}

wire_out!(GetRetailInfo {
    "openid" => openid,
    "mobile_phone" => mobile_phone,
});

/// The answer to [`GetRetailInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRetailInfoResponse {
    /// `info`.
    pub info: Vec<GetRetailInfoInfo>,
}

wire_in!(GetRetailInfoResponse {
    "info" => info,
});

impl Endpoint for GetRetailInfo {
    type Response = GetRetailInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.get_retail_info",
        path: "/wxa/business/getretailinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`GetRetailInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRetailInfoInfo {
    /// Kind of the store.
    pub retail_type: String,
    /// Kind of the store in detail.
    pub sub_retail_type: String,
    /// Name of the store.
    pub retail_name: String,
    /// `retail_address`.
    pub retail_address: String,
    /// The user's open id in this mini program.
    pub openid: String,
    /// Phone number that the store's owner signs in with.
    pub mobile_phone: String,
    /// Name on the business licence.
    pub principal: Option<String>,
    /// `identification`.
    pub identification: Option<String>,
    /// Name of the legal representative.
    pub legal_person_name: Option<String>,
    /// `auth_mode`.
    pub auth_mode: i64,
    /// `status`.
    pub status: i64,
    /// Unix seconds.
    pub auth_time: Option<i64>,
    /// Unix seconds.
    pub grant_time: Option<i64>,
}

wire_in!(part GetRetailInfoInfo {
    "retail_type" => retail_type,
    "sub_retail_type" => sub_retail_type,
    "retail_name" => retail_name,
    "retail_address" => retail_address,
    "openid" => openid,
    "mobile_phone" => mobile_phone,
    "principal" => principal,
    "identification" => identification,
    "legal_person_name" => legal_person_name,
    "auth_mode" => auth_mode,
    "status" => status,
    "auth_time" => auth_time,
    "grant_time" => grant_time,
});

/// Get the encryption keys of a user (获取用户encryptKey).
///
/// `POST /wxa/business/getuserencryptkey`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/internet/internet.getUserEncryptKey.html)
///
/// Gives the last three keys of the user; the signature is made over an empty string.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserEncryptKey {
    /// The user's open id in this mini program.
    pub openid: String,
    /// HMAC-SHA256 of an empty string with the user's session key as key, in hex.
    pub signature: String,
    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub sig_method: String,
}

impl GetUserEncryptKey {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, signature: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            signature: signature.into(),
            sig_method: "hmac_sha256".into(),
        }
    }

    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub fn sig_method(mut self, sig_method: impl Into<String>) -> Self {
        self.sig_method = sig_method.into();
        self
    }
}

wire_out!(GetUserEncryptKey {
    "openid" => openid,
    "signature" => signature,
    "sig_method" => sig_method,
});

/// The answer to [`GetUserEncryptKey`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserEncryptKeyResponse {
    /// `key_info_list`.
    pub key_info_list: Vec<GetUserEncryptKeyKeyInfoList>,
}

wire_in!(GetUserEncryptKeyResponse {
    "key_info_list" => key_info_list,
});

impl Endpoint for GetUserEncryptKey {
    type Response = GetUserEncryptKeyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.get_user_encrypt_key",
        path: "/wxa/business/getuserencryptkey",
        query: &["openid", "signature", "sig_method"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `key_info_list` of [`GetUserEncryptKey`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserEncryptKeyKeyInfoList {
    /// Base64 key of the user.
    pub encrypt_key: String,
    /// Base64 initialisation vector of the key.
    pub iv: String,
    /// Version of the key.
    pub version: i64,
    /// Seconds until the key expires.
    pub expire_in: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetUserEncryptKeyKeyInfoList {
    "encrypt_key" => encrypt_key,
    "iv" => iv,
    "version" => version,
    "expire_in" => expire_in,
    "create_time" => create_time,
});

/// Send a live broadcast notice to subscribers (长期订阅群发接口).
///
/// `POST /wxa/business/push_message`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/livebroadcast/subscribe-management/pushMessage.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PushMessage {
    /// Id of the live room.
    pub room_id: i64,
    /// Open ids of subscribers.
    pub user_openid: Vec<String>,
}

impl PushMessage {
    /// Starts with the required members.
    pub fn new(
        room_id: impl Into<i64>,
        user_openid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            user_openid: user_openid.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(PushMessage {
    "room_id" => room_id,
    "user_openid" => user_openid,
});

/// The answer to [`PushMessage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PushMessageResponse {
    /// `message_id`.
    pub message_id: String,
}

wire_in!(PushMessageResponse {
    "message_id" => message_id,
});

impl Endpoint for PushMessage {
    type Response = PushMessageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.push_message",
        path: "/wxa/business/push_message",
        ..Operation::usual(Product::Mini)
    };
}

/// Notify stores (门店消息通知).
///
/// `POST /wxa/business/retailnotifybusiness`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RetailNotifyBusiness {
    /// `type`.
    pub r#type: i64,
    /// `content`.
    pub content: String,
    /// Open ids of the receivers.
    pub to_user_list: Vec<String>,
}

impl RetailNotifyBusiness {
    /// Starts with the required members.
    pub fn new(
        r#type: impl Into<i64>,
        content: impl Into<String>,
        to_user_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            content: content.into(),
            to_user_list: to_user_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(RetailNotifyBusiness {
    "type" => r#type,
    "content" => content,
    "to_user_list" => to_user_list,
});

/// The answer to [`RetailNotifyBusiness`].
pub type RetailNotifyBusinessResponse = yizhan_core::Done;

impl Endpoint for RetailNotifyBusiness {
    type Response = RetailNotifyBusinessResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.retail_notify_business",
        path: "/wxa/business/retailnotifybusiness",
        ..Operation::usual(Product::Mini)
    };
}

/// Register WMPF devices (添加设备).
///
/// `POST /wxa/business/runtime/adddevice`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/addDevice.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RuntimeAddDevice {
    /// Product id of the devices.
    pub product_id: i64,
    /// Ids of the devices to register.
    pub device_id_list: Vec<String>,
    /// `model_name`.
    pub model_name: String,
}

impl RuntimeAddDevice {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        device_id_list: impl IntoIterator<Item = impl Into<String>>,
        model_name: impl Into<String>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            device_id_list: device_id_list.into_iter().map(Into::into).collect(),
            model_name: model_name.into(),
        }
    }
}

wire_out!(RuntimeAddDevice {
    "product_id" => product_id,
    "device_id_list" => device_id_list,
    "model_name" => model_name,
});

/// The answer to [`RuntimeAddDevice`].
pub type RuntimeAddDeviceResponse = yizhan_core::Done;

impl Endpoint for RuntimeAddDevice {
    type Response = RuntimeAddDeviceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.runtime_add_device",
        path: "/wxa/business/runtime/adddevice",
        ..Operation::usual(Product::Mini)
    };
}

/// Push a message to WMPF (向WMPF推送消息).
///
/// `POST /wxa/business/runtime/pushappmsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/pushAppMsg.html)
///
/// Called with the token of the mobile app that runs WMPF or of the mini program.
///
/// # Errors
///
/// - `45002`: content too long
/// - `48012`: feature token not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RuntimePushAppMsg {
    /// Content, at most 5 KB.
    pub msg: String,
    /// Token from the WMPF client.
    pub push_token: String,
}

impl RuntimePushAppMsg {
    /// Starts with the required members.
    pub fn new(msg: impl Into<String>, push_token: impl Into<String>) -> Self {
        Self {
            msg: msg.into(),
            push_token: push_token.into(),
        }
    }
}

wire_out!(RuntimePushAppMsg {
    "msg" => msg,
    "push_token" => push_token,
});

/// The answer to [`RuntimePushAppMsg`].
pub type RuntimePushAppMsgResponse = yizhan_core::Done;

impl Endpoint for RuntimePushAppMsg {
    type Response = RuntimePushAppMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.runtime_push_app_msg",
        path: "/wxa/business/runtime/pushappmsg",
        ..Operation::usual(Product::Mini)
    };
}

/// Unbind employment relations (解绑用工关系).
///
/// `POST /wxa/business/unbinduserb2cauthinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_unbinduserb2cauthinfo.html)
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Unbinduserb2cauthinfo {
    /// Open ids of the users to unbind.
    pub openid_list: Vec<String>,
}

impl Unbinduserb2cauthinfo {
    /// Starts with the required members.
    pub fn new(openid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            openid_list: openid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Unbinduserb2cauthinfo {
    "openid_list" => openid_list,
});

/// The answer to [`Unbinduserb2cauthinfo`].
pub type Unbinduserb2cauthinfoResponse = yizhan_core::Done;

impl Endpoint for Unbinduserb2cauthinfo {
    type Response = Unbinduserb2cauthinfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.unbinduserb2cauthinfo",
        path: "/wxa/business/unbinduserb2cauthinfo",
        ..Operation::usual(Product::Mini)
    };
}
