//! Generated from `spec/mp/cityservice.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mp.cityservice.face_identify_get_image",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cityservice/face/identify/getimage",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Binary,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "cityservice",
            type_name: "FaceIdentifyGetImage",
            title: "Get the photo of a face verification (获取人脸核身照片)",
            docs: &[],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
verify_result = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.face_identify_get_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cityservice/face/identify/getinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "cityservice",
            type_name: "FaceIdentifyGetInfo",
            title: "Get the result of a face verification (获取人脸核身结果)",
            docs: &[],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
verify_result = string!
[response]
identify_ret = int
identify_time = int
validate_data = string?
openid = string?
user_id_key = string?
name_utf8_md5 = string?
id_card_number_md5 = string?
finish_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.face_identify_get_userid_key",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cityservice/face/identify/getuseridkey",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "cityservice",
            type_name: "FaceIdentifyGetUseridKey",
            title: "Get an identity key for a face verification (获取人脸核身 user_id_key)",
            docs: &[],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!
id_card_number = string!
[response]
user_id_key = string
expires_in = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.get_med_real_name",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cityservice/getmedrealname",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "cityservice",
            type_name: "GetMedRealName",
            title: "Get the medical real-name information of a user (查询用户实名API)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
app_id = string? from app_id
open_id = string!
wxmed_authcode = string!
[response]
app_id = string from app_id
open_id = string
key_version = int
cipher_real_name = string
cipher_algorithm = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.get_msg_relation",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cityservice/getmsgrelation",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "cityservice",
            type_name: "GetMsgRelation",
            title: "Check whether a user activated elderly medical care (查询用户是否开通)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
business_id = int!
open_id = string!
[response]
is_subscribed = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.get_service_path",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cityservice/getservicepath",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "cityservice",
            type_name: "GetServicePath",
            title: "Get the path of a service (获取服务跳转路径)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/cityservice/InterconnectionCapabilities/API/API.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_type = int!
src_channel = int!
city_name = string?
card_type = int?
service_id = int?
content_name = string?
params = [{params}]? as json_string
ext_params = [{ext_params}]?
[response]
app_id = string?
path = string
query_string = string
business_type = string?
username = string?
[types.params]
key = string!
value = string!
[types.ext_params]
key = string!
value = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.send_channel_msg",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cityservice/sendchannelmsg",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cityservice",
            type_name: "SendChannelMsg",
            title: "Send a channel message of the medical assistant (发送医疗助手消息)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/medicalassistant.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
app_id = string!
open_id = string!
order_id = string?
msg_id = string!
status = int!
business_id = int!
testonly_is_trial = bool? as bool_as_int
business_info = any?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.send_msg_data",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cityservice/sendmsgdata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cityservice",
            type_name: "SendMsgData",
            title: "Send data to a service result page (城市服务结果页推送)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/cityservice/cityservice-results-page.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
biz_template_id = string!
result_page_style_id = string?
deal_msg_style_id = string?
card_style_id = string?
order_no = string!
url = string?
data = map<{data}>?
[response]
result_page_url = string?
[types.data]
value = string!
color = string?
",
        },
    ),
];
