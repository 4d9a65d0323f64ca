//! Generated from `spec/mp/cityservice.toml` by `cargo xtask codegen`. Do not edit.
//!
//! City services (城市服务)

use yizhan_core::{AnswerKind, Endpoint, Operation, Product, wire_in, wire_out};

/// Get the photo of a face verification (获取人脸核身照片).
///
/// `POST /cityservice/face/identify/getimage`, token in `access_token`.
///
/// No documentation page is known.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FaceIdentifyGetImage {
    /// From wx.startFacialRecognitionVerify, usable for a short time.
    pub verify_result: String,
}

impl FaceIdentifyGetImage {
    /// Starts with the required members.
    pub fn new(verify_result: impl Into<String>) -> Self {
        Self {
            verify_result: verify_result.into(),
        }
    }
}

wire_out!(FaceIdentifyGetImage {
    "verify_result" => verify_result,
});

/// The answer to [`FaceIdentifyGetImage`].
pub type FaceIdentifyGetImageResponse = yizhan_core::Done;

impl Endpoint for FaceIdentifyGetImage {
    type Response = FaceIdentifyGetImageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cityservice.face_identify_get_image",
        path: "/cityservice/face/identify/getimage",
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the result of a face verification (获取人脸核身结果).
///
/// `POST /cityservice/face/identify/getinfo`, token in `access_token`.
///
/// To be called by the server after each verification: the client's result alone is not proof.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FaceIdentifyGetInfo {
    /// From wx.startFacialRecognitionVerify, usable for a short time.
    pub verify_result: String,
}

impl FaceIdentifyGetInfo {
    /// Starts with the required members.
    pub fn new(verify_result: impl Into<String>) -> Self {
        Self {
            verify_result: verify_result.into(),
        }
    }
}

wire_out!(FaceIdentifyGetInfo {
    "verify_result" => verify_result,
});

/// The answer to [`FaceIdentifyGetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FaceIdentifyGetInfoResponse {
    /// 0 if the verification passed.
    pub identify_ret: i64,
    /// Unix seconds.
    pub identify_time: i64,
    /// Data the user read aloud, if the check asked for it.
    pub validate_data: Option<String>,
    /// User's openid.
    pub openid: Option<String>,
    /// Key that stands for a name and identity number.
    pub user_id_key: Option<String>,
    /// MD5 of the name in UTF-8.
    pub name_utf8_md5: Option<String>,
    /// MD5 of the identity number.
    pub id_card_number_md5: Option<String>,
    /// Unix seconds.
    pub finish_time: Option<i64>,
}

wire_in!(FaceIdentifyGetInfoResponse {
    "identify_ret" => identify_ret,
    "identify_time" => identify_time,
    "validate_data" => validate_data,
    "openid" => openid,
    "user_id_key" => user_id_key,
    "name_utf8_md5" => name_utf8_md5,
    "id_card_number_md5" => id_card_number_md5,
    "finish_time" => finish_time,
});

impl Endpoint for FaceIdentifyGetInfo {
    type Response = FaceIdentifyGetInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cityservice.face_identify_get_info",
        path: "/cityservice/face/identify/getinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get an identity key for a face verification (获取人脸核身 user_id_key).
///
/// `POST /cityservice/face/identify/getuseridkey`, token in `access_token`.
///
/// The key is handed to the client, so that name and number do not pass through it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FaceIdentifyGetUseridKey {
    /// `name`.
    pub name: String,
    /// `id_card_number`.
    pub id_card_number: String,
}

impl FaceIdentifyGetUseridKey {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>, id_card_number: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id_card_number: id_card_number.into(),
        }
    }
}

wire_out!(FaceIdentifyGetUseridKey {
    "name" => name,
    "id_card_number" => id_card_number,
});

/// The answer to [`FaceIdentifyGetUseridKey`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FaceIdentifyGetUseridKeyResponse {
    /// Key that stands for a name and identity number.
    pub user_id_key: String,
    /// Seconds.
    pub expires_in: i64,
}

wire_in!(FaceIdentifyGetUseridKeyResponse {
    "user_id_key" => user_id_key,
    "expires_in" => expires_in,
});

impl Endpoint for FaceIdentifyGetUseridKey {
    type Response = FaceIdentifyGetUseridKeyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cityservice.face_identify_get_userid_key",
        path: "/cityservice/face/identify/getuseridkey",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the medical real-name information of a user (查询用户实名API).
///
/// `POST /cityservice/getmedrealname`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html)
///
/// Decrypt with the hospital's 256-bit key given by WeChat.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMedRealName {
    /// Appid of the caller's account.
    pub app_id: Option<String>,
    /// User's openid.
    pub open_id: String,
    /// From the link of the page, valid for 10 minutes.
    pub wxmed_authcode: String,
}

impl GetMedRealName {
    /// Starts with the required members.
    pub fn new(open_id: impl Into<String>, wxmed_authcode: impl Into<String>) -> Self {
        Self {
            app_id: Default::default(),
            open_id: open_id.into(),
            wxmed_authcode: wxmed_authcode.into(),
        }
    }

    /// Appid of the caller's account.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
}

wire_out!(GetMedRealName {
    "app_id" => app_id,
    "open_id" => open_id,
    "wxmed_authcode" => wxmed_authcode,
});

/// The answer to [`GetMedRealName`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMedRealNameResponse {
    /// Appid of the caller's account.
    pub app_id: String,
    /// User's openid.
    pub open_id: String,
    /// Version of the key, from 0.
    pub key_version: i64,
    /// Real-name data as JSON, encrypted and Base64-encoded.
    pub cipher_real_name: String,
    /// AES_256_ECB_PKCS7Padding by default.
    pub cipher_algorithm: String,
}

wire_in!(GetMedRealNameResponse {
    "app_id" => app_id,
    "open_id" => open_id,
    "key_version" => key_version,
    "cipher_real_name" => cipher_real_name,
    "cipher_algorithm" => cipher_algorithm,
});

impl Endpoint for GetMedRealName {
    type Response = GetMedRealNameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cityservice.get_med_real_name",
        path: "/cityservice/getmedrealname",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Check whether a user activated elderly medical care (查询用户是否开通).
///
/// `POST /cityservice/getmsgrelation`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMsgRelation {
    /// Kind of business, given by WeChat.
    pub business_id: i64,
    /// User's openid.
    pub open_id: String,
}

impl GetMsgRelation {
    /// Starts with the required members.
    pub fn new(business_id: impl Into<i64>, open_id: impl Into<String>) -> Self {
        Self {
            business_id: business_id.into(),
            open_id: open_id.into(),
        }
    }
}

wire_out!(GetMsgRelation {
    "business_id" => business_id,
    "open_id" => open_id,
});

/// The answer to [`GetMsgRelation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMsgRelationResponse {
    /// Whether the user activated it.
    pub is_subscribed: bool,
}

wire_in!(GetMsgRelationResponse {
    "is_subscribed" => is_subscribed,
});

impl Endpoint for GetMsgRelation {
    type Response = GetMsgRelationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cityservice.get_msg_relation",
        path: "/cityservice/getmsgrelation",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the path of a service (获取服务跳转路径).
///
/// `POST /cityservice/getservicepath`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/cityservice/InterconnectionCapabilities/API/API.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetServicePath {
    /// `page_type`.
    pub page_type: i64,
    /// `src_channel`.
    pub src_channel: i64,
    /// `city_name`.
    pub city_name: Option<String>,
    /// `card_type`.
    pub card_type: Option<i64>,
    /// `service_id`.
    pub service_id: Option<i64>,
    /// `content_name`.
    pub content_name: Option<String>,
    /// Parameters of the service's page.
    pub params: Option<Vec<GetServicePathParams>>,
    /// Parameters of the service's page.
    pub ext_params: Option<Vec<GetServicePathExtParams>>,
}

impl GetServicePath {
    /// Starts with the required members.
    pub fn new(page_type: impl Into<i64>, src_channel: impl Into<i64>) -> Self {
        Self {
            page_type: page_type.into(),
            src_channel: src_channel.into(),
            city_name: Default::default(),
            card_type: Default::default(),
            service_id: Default::default(),
            content_name: Default::default(),
            params: Default::default(),
            ext_params: Default::default(),
        }
    }

    /// `city_name`.
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// `card_type`.
    pub fn card_type(mut self, card_type: impl Into<i64>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// `service_id`.
    pub fn service_id(mut self, service_id: impl Into<i64>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// `content_name`.
    pub fn content_name(mut self, content_name: impl Into<String>) -> Self {
        self.content_name = Some(content_name.into());
        self
    }

    /// Parameters of the service's page.
    pub fn params(
        mut self,
        params: impl IntoIterator<Item = impl Into<GetServicePathParams>>,
    ) -> Self {
        self.params = Some(params.into_iter().map(Into::into).collect());
        self
    }

    /// Parameters of the service's page.
    pub fn ext_params(
        mut self,
        ext_params: impl IntoIterator<Item = impl Into<GetServicePathExtParams>>,
    ) -> Self {
        self.ext_params = Some(ext_params.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetServicePath {
    "page_type" => page_type,
    "src_channel" => src_channel,
    "city_name" => city_name,
    "card_type" => card_type,
    "service_id" => service_id,
    "content_name" => content_name,
    "ext_params" => ext_params,
} via {
    "params" => params: yizhan_core::wire::JsonString,
});

/// The answer to [`GetServicePath`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServicePathResponse {
    /// Appid of the mini program that provides the service.
    pub app_id: Option<String>,
    /// `path`.
    pub path: String,
    /// Parameters of the path.
    pub query_string: String,
    /// `business_type`.
    pub business_type: Option<String>,
    /// Original id of the mini program.
    pub username: Option<String>,
}

wire_in!(GetServicePathResponse {
    "app_id" => app_id,
    "path" => path,
    "query_string" => query_string,
    "business_type" => business_type,
    "username" => username,
});

impl Endpoint for GetServicePath {
    type Response = GetServicePathResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cityservice.get_service_path",
        path: "/cityservice/getservicepath",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `params` of [`GetServicePath`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServicePathParams {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
}

impl GetServicePathParams {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part GetServicePathParams {
    "key" => key,
    "value" => value,
});

/// `ext_params` of [`GetServicePath`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServicePathExtParams {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
}

impl GetServicePathExtParams {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part GetServicePathExtParams {
    "key" => key,
    "value" => value,
});

/// Send a channel message of the medical assistant (发送医疗助手消息).
///
/// `POST /cityservice/sendchannelmsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/medicalassistant.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendChannelMsg {
    /// Appid of the caller's account.
    pub app_id: String,
    /// User's openid.
    pub open_id: String,
    /// `order_id`.
    pub order_id: Option<String>,
    /// Caller's id of the message, unique.
    pub msg_id: String,
    /// State the message tells, by kind of business.
    pub status: i64,
    /// Kind of business, given by WeChat.
    pub business_id: i64,
    /// True in tests, opens the trial version.
    pub testonly_is_trial: Option<bool>,
    /// Content by kind of business.
    pub business_info: Option<yizhan_core::Value>,
}

impl SendChannelMsg {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            open_id: Default::default(),
            order_id: Default::default(),
            msg_id: Default::default(),
            status: Default::default(),
            business_id: Default::default(),
            testonly_is_trial: Default::default(),
            business_info: Default::default(),
        }
    }

    /// User's openid.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = open_id.into();
        self
    }

    /// `order_id`.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Caller's id of the message, unique.
    pub fn msg_id(mut self, msg_id: impl Into<String>) -> Self {
        self.msg_id = msg_id.into();
        self
    }

    /// State the message tells, by kind of business.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = status.into();
        self
    }

    /// Kind of business, given by WeChat.
    pub fn business_id(mut self, business_id: impl Into<i64>) -> Self {
        self.business_id = business_id.into();
        self
    }

    /// True in tests, opens the trial version.
    pub fn testonly_is_trial(mut self, testonly_is_trial: impl Into<bool>) -> Self {
        self.testonly_is_trial = Some(testonly_is_trial.into());
        self
    }

    /// Content by kind of business.
    pub fn business_info(mut self, business_info: impl Into<yizhan_core::Value>) -> Self {
        self.business_info = Some(business_info.into());
        self
    }
}

wire_out!(SendChannelMsg {
    "app_id" => app_id,
    "open_id" => open_id,
    "order_id" => order_id,
    "msg_id" => msg_id,
    "status" => status,
    "business_id" => business_id,
    "business_info" => business_info,
} via {
    "testonly_is_trial" => testonly_is_trial: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`SendChannelMsg`].
pub type SendChannelMsgResponse = yizhan_core::Done;

impl Endpoint for SendChannelMsg {
    type Response = SendChannelMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cityservice.send_channel_msg",
        path: "/cityservice/sendchannelmsg",
        ..Operation::usual(Product::Mp)
    };
}

/// Send data to a service result page (城市服务结果页推送).
///
/// `POST /cityservice/sendmsgdata`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/cityservice/cityservice-results-page.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendMsgData {
    /// User's openid.
    pub openid: String,
    /// Template given by WeChat.
    pub biz_template_id: String,
    /// Style of the template.
    pub result_page_style_id: Option<String>,
    /// Style of the template.
    pub deal_msg_style_id: Option<String>,
    /// Style of the template.
    pub card_style_id: Option<String>,
    /// `order_no`.
    pub order_no: String,
    /// `url`.
    pub url: Option<String>,
    /// Values by key of the template.
    pub data: Option<std::collections::BTreeMap<String, SendMsgDataData>>,
}

impl SendMsgData {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        biz_template_id: impl Into<String>,
        order_no: impl Into<String>,
    ) -> Self {
        Self {
            openid: openid.into(),
            biz_template_id: biz_template_id.into(),
            result_page_style_id: Default::default(),
            deal_msg_style_id: Default::default(),
            card_style_id: Default::default(),
            order_no: order_no.into(),
            url: Default::default(),
            data: Default::default(),
        }
    }

    /// Style of the template.
    pub fn result_page_style_id(mut self, result_page_style_id: impl Into<String>) -> Self {
        self.result_page_style_id = Some(result_page_style_id.into());
        self
    }

    /// Style of the template.
    pub fn deal_msg_style_id(mut self, deal_msg_style_id: impl Into<String>) -> Self {
        self.deal_msg_style_id = Some(deal_msg_style_id.into());
        self
    }

    /// Style of the template.
    pub fn card_style_id(mut self, card_style_id: impl Into<String>) -> Self {
        self.card_style_id = Some(card_style_id.into());
        self
    }

    /// `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Values by key of the template.
    pub fn data(
        mut self,
        data: impl Into<std::collections::BTreeMap<String, SendMsgDataData>>,
    ) -> Self {
        self.data = Some(data.into());
        self
    }
}

wire_out!(SendMsgData {
    "openid" => openid,
    "biz_template_id" => biz_template_id,
    "result_page_style_id" => result_page_style_id,
    "deal_msg_style_id" => deal_msg_style_id,
    "card_style_id" => card_style_id,
    "order_no" => order_no,
    "url" => url,
    "data" => data,
});

/// The answer to [`SendMsgData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgDataResponse {
    /// Link to the result page.
    pub result_page_url: Option<String>,
}

wire_in!(SendMsgDataResponse {
    "result_page_url" => result_page_url,
});

impl Endpoint for SendMsgData {
    type Response = SendMsgDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cityservice.send_msg_data",
        path: "/cityservice/sendmsgdata",
        ..Operation::usual(Product::Mp)
    };
}

/// `data` of [`SendMsgData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMsgDataData {
    /// `value`.
    pub value: String,
    /// `color`.
    pub color: Option<String>,
}

impl SendMsgDataData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            color: Default::default(),
        }
    }

    /// `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}

wire_out!(part SendMsgDataData {
    "value" => value,
    "color" => color,
});
