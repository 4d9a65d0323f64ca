//! Generated from `spec/mp/cityservice.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mp.cityservice.face_identify_get_image",
            path: "/cityservice/face/identify/getimage",
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "cityservice",
            type_name: "FaceIdentifyGetImage",
            title: "Get the photo of a face verification (获取人脸核身照片)",
            docs: &[],
            note: "No documentation page is known.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
verify_result = string!  from wx.startFacialRecognitionVerify, usable for a short time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.face_identify_get_info",
            path: "/cityservice/face/identify/getinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "cityservice",
            type_name: "FaceIdentifyGetInfo",
            title: "Get the result of a face verification (获取人脸核身结果)",
            docs: &[],
            note: "To be called by the server after each verification: the client's result alone is not proof.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
verify_result = string!  from wx.startFacialRecognitionVerify, usable for a short time
[response]
identify_ret = int  0 if the verification passed
identify_time = int  Unix seconds
validate_data = string?  data the user read aloud, if the check asked for it
openid = string?  user's openid
user_id_key = string?  key that stands for a name and identity number
name_utf8_md5 = string?  MD5 of the name in UTF-8
id_card_number_md5 = string?  MD5 of the identity number
finish_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.face_identify_get_userid_key",
            path: "/cityservice/face/identify/getuseridkey",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "cityservice",
            type_name: "FaceIdentifyGetUseridKey",
            title: "Get an identity key for a face verification (获取人脸核身 user_id_key)",
            docs: &[],
            note: "The key is handed to the client, so that name and number do not pass through it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!
id_card_number = string!
[response]
user_id_key = string  key that stands for a name and identity number
expires_in = int  seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.get_med_real_name",
            path: "/cityservice/getmedrealname",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "cityservice",
            type_name: "GetMedRealName",
            title: "Get the medical real-name information of a user (查询用户实名API)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html",
            ],
            note: "Decrypt with the hospital's 256-bit key given by WeChat.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
app_id = string? from app_id  appid of the caller's account
open_id = string!  user's openid
wxmed_authcode = string!  from the link of the page, valid for 10 minutes
[response]
app_id = string from app_id  appid of the caller's account
open_id = string  user's openid
key_version = int  version of the key, from 0
cipher_real_name = string  real-name data as JSON, encrypted and Base64-encoded
cipher_algorithm = string  AES_256_ECB_PKCS7Padding by default
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.get_msg_relation",
            path: "/cityservice/getmsgrelation",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
business_id = int!  kind of business, given by WeChat
open_id = string!  user's openid
[response]
is_subscribed = bool  whether the user activated it
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.get_service_path",
            path: "/cityservice/getservicepath",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
params = [{params}]? as json_string  parameters of the service's page
ext_params = [{ext_params}]?  parameters of the service's page
[response]
app_id = string?  appid of the mini program that provides the service
path = string
query_string = string  parameters of the path
business_type = string?
username = string?  original id of the mini program
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
            path: "/cityservice/sendchannelmsg",
            ..Operation::usual(Product::Mp)
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
app_id = string!  appid of the caller's account
open_id = string!  user's openid
order_id = string?
msg_id = string!  caller's id of the message, unique
status = int!  state the message tells, by kind of business
business_id = int!  kind of business, given by WeChat
testonly_is_trial = bool? as bool_as_int  true in tests, opens the trial version
business_info = any?  content by kind of business
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cityservice.send_msg_data",
            path: "/cityservice/sendmsgdata",
            ..Operation::usual(Product::Mp)
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
openid = string!  user's openid
biz_template_id = string!  template given by WeChat
result_page_style_id = string?  style of the template
deal_msg_style_id = string?  style of the template
card_style_id = string?  style of the template
order_no = string!
url = string?
data = map<{data}>?  values by key of the template
[response]
result_page_url = string?  link to the result page
[types.data]
value = string!
color = string?
",
        },
    ),
];
