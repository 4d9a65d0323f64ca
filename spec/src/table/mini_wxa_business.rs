//! Generated from `spec/mini/wxa_business.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 15] = [
    Entry::new(
        Operation {
            name: "mini.wxa_business.get_user_phone_number",
            path: "/wxa/business/getuserphonenumber",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "GetUserPhoneNumber",
            title: "Get a user's phone number by a code (获取手机号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/phonenumber/phonenumber.getPhoneNumber.html",
            ],
            note: "The code is that of the button getPhoneNumber, not that of wx.login; it works once, for 5 minutes.",
            errors: &[40029, 45011, 40013],
            obsolete: None,
            shape: r"[request]
code = secret!  what the button getPhoneNumber gave
openid = string?  the user; checked when given
[response]
phone_info = {phone}  the number
[types.phone]
phoneNumber = string  with the country code when it is not China's
purePhoneNumber = string  without the country code
countryCode = string  country code, 86
watermark = {watermark}  proof of origin
[types.watermark]
appid = string  app id of the mini program
timestamp = int  when the data was fetched, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.apply_live_info",
            path: "/wxa/business/applyliveinfo",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "ApplyLiveInfo",
            title: "Apply for live broadcasting (申请开通直播)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/live-player/applyLivelnfo.html",
            ],
            note: "Errors tell why live broadcasting cannot be enabled.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default apply  apply
[response]
action = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.batch_create_retail",
            path: "/wxa/business/batchcreateretail",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "BatchCreateRetail",
            title: "Register stores for B2B ordering in a batch (批量导入门店)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
retail_info_list = [{retail_info_list}]!
[response]
num_success = int  stores that were registered
num_failure = int  stores that were not registered
failure_record_list = [{failure_record_list}]?
[types.retail_info_list]
retail_type = string!  kind of the store
sub_retail_type = string?  kind of the store in detail
retail_name = string!  name of the store
address_province = string!  part of the address of that level
address_city = string!  part of the address of that level
address_region = string!  part of the address of that level
address_street = string!  part of the address of that level
mobile_phone = string!  phone number that the store's owner signs in with
biz_name = string?  name on the business licence
registration_number = string?  registration number of the business licence
corporation_name = string?  name of the legal representative
[types.failure_record_list]
mobile_phone = string  phone number that the store's owner signs in with
registration_number = string?  registration number of the business licence
failure_code = int  why the store was not registered
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.check_encrypted_msg",
            path: "/wxa/business/checkencryptedmsg",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "CheckEncryptedMsg",
            title: "Check encrypted data (检查加密信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.checkEncryptedData.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/user-info/auth.checkEncryptedData.html",
            ],
            note: "Data of the last three days can be checked.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
encrypted_msg_hash = string!  SHA-256 of the encrypted data, in hex
[response]
vaild = bool  whether WeChat made the data; the name is misspelt in the protocol
create_time = int  Unix seconds when the data was encrypted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.get_wxa_followers",
            path: "/wxa/business/get_wxa_followers",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "GetWxaFollowers",
            title: "List long-term subscribers of live broadcasts (获取长期订阅用户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/subscribe-api.html#_1-%E8%8E%B7%E5%8F%96%E9%95%BF%E6%9C%9F%E8%AE%A2%E9%98%85%E7%94%A8%E6%88%B7",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
limit = int?  most subscribers to return, at most 2000
page_break = int?  0 for the first page, then the value from the last answer
[response]
followers = [{followers}]
page_break = int  0 for the first page, then the value from the last answer
[types.followers]
openid = string  the user's open id in this mini program
room_id = int  id of the live room
room_status = int  state of the room when the user subscribed
subscribe_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.get_live_info",
            path: "/wxa/business/getliveinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "GetLiveInfo",
            title: "List live rooms or replays of a room (获取直播间列表及回放)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/studio-api.html#2",
            ],
            note: "Without action it lists rooms, with action get_replay the replays of one room. At most 100000 calls a day, shared.",
            errors: &[48001],
            obsolete: None,
            shape: r"[request]
start = int!  items to skip, from 0
limit = int! default 10  most items to return, at most 100
[response]
room_info = [{room_info}]
total = int  number of all items
[types.room_info]
roomid = int  id of the live room
name = string
cover_img = string  address of the background or product picture
share_img = string  address of the picture for sharing
live_type = int  0 phone, 1 streaming device
live_status = int  101 live, 102 not started, 103 ended, 104 forbidden, 105 paused, 106 failed, 107 expired
start_time = int  Unix seconds
end_time = int  Unix seconds
anchor_name = string
creater_openid = string?  the user's open id in this mini program
feeds_img = string  address of the picture for the official listing
is_feeds_public = bool as bool_as_int  whether the room may be officially listed
close_like = bool as bool_as_int  whether that part of the room is off
close_goods = bool as bool_as_int  whether that part of the room is off
goods = [{goods}]?
close_comment = bool as bool_as_int  whether that part of the room is off
close_replay = bool as bool_as_int  whether that part of the room is off
close_kf = bool as bool_as_int  whether that part of the room is off
[types.goods]
goods_id = int
name = string
url = string
cover_img = string  address of the background or product picture
price_type = int  1 fixed price, 2 price range, 3 reduced price
price = float  price, lower bound or original price, in fen
price2 = float  upper bound or reduced price, in fen
third_party_appid = string?  app id of the mini program the product belongs to
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.get_live_info_get_replay",
            path: "/wxa/business/getliveinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "GetLiveInfoGetReplay",
            title: "List live rooms or replays of a room (获取直播间列表及回放)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/studio-api.html#3",
            ],
            note: "Without action it lists rooms, with action get_replay the replays of one room. At most 100000 calls a day, shared.",
            errors: &[48001],
            obsolete: None,
            shape: r"[request]
action = string! = get_replay  get_replay to list the replays of a room
room_id = int!  id of the live room
start = int!  items to skip, from 0
limit = int! default 10  most items to return, at most 100
[response]
live_replay = [{live_replay}]
total = int  number of all items
[types.live_replay]
media_url = string  address of the replay
expire_time = int  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.get_pay_for_order",
            path: "/wxa/business/getpayfororder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "GetPayForOrder",
            title: "Query a pay-for-me order (查询索要单)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/business.getPayForOrder.html",
            ],
            note: "Withdrawn by WeChat with the first generation of virtual payment.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
env = int!  0 production, 1 sandbox
order_no = string!  WeChat's number of the request to pay
out_trade_no = string!  the game's own order number
[response]
payfororder = {payfororder}
[types.payfororder]
order_no = string  WeChat's number of the request to pay
out_trade_no = string  the game's own order number
openid = string  the user's open id in this mini program
amount = int  fen
status = int  1 to be paid, 2 paid, 3 timed out, 4 game currency given, 5 delivered, 6 delivery failed
zone_id = string  zone of the game
env = int  0 production, 1 sandbox
pay_time = int?  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.get_retail_info",
            path: "/wxa/business/getretailinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "GetRetailInfo",
            title: "Get the stores of a user (查询门店信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string?  the user's open id in this mini program
mobile_phone = string?  phone number that the store's owner signs in with
[response]
info = [{info}]
[types.info]
retail_type = string  kind of the store
sub_retail_type = string  kind of the store in detail
retail_name = string  name of the store
retail_address = string
openid = string  the user's open id in this mini program
mobile_phone = string  phone number that the store's owner signs in with
principal = string?  name on the business licence
identification = string?
legal_person_name = string?  name of the legal representative
auth_mode = int
status = int
auth_time = int?  Unix seconds
grant_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.get_user_encrypt_key",
            path: "/wxa/business/getuserencryptkey",
            query: &["openid", "signature", "sig_method"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "GetUserEncryptKey",
            title: "Get the encryption keys of a user (获取用户encryptKey)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/internet/internet.getUserEncryptKey.html",
            ],
            note: "Gives the last three keys of the user; the signature is made over an empty string.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!  the user's open id in this mini program
signature = string!  HMAC-SHA256 of an empty string with the user's session key as key, in hex
sig_method = string! default hmac_sha256  hmac_sha256
[response]
key_info_list = [{key_info_list}]
[types.key_info_list]
encrypt_key = string  base64 key of the user
iv = string  base64 initialisation vector of the key
version = int  version of the key
expire_in = int  seconds until the key expires
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.push_message",
            path: "/wxa/business/push_message",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "PushMessage",
            title: "Send a live broadcast notice to subscribers (长期订阅群发接口)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/livebroadcast/subscribe-management/pushMessage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
room_id = int!  id of the live room
user_openid = [string]!  open ids of subscribers
[response]
message_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.retail_notify_business",
            path: "/wxa/business/retailnotifybusiness",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "RetailNotifyBusiness",
            title: "Notify stores (门店消息通知)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
content = string!
to_user_list = [string]!  open ids of the receivers
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.runtime_add_device",
            path: "/wxa/business/runtime/adddevice",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "RuntimeAddDevice",
            title: "Register WMPF devices (添加设备)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/addDevice.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  product id of the devices
device_id_list = [string]!  ids of the devices to register
model_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.runtime_push_app_msg",
            path: "/wxa/business/runtime/pushappmsg",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "RuntimePushAppMsg",
            title: "Push a message to WMPF (向WMPF推送消息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/pushAppMsg.html",
            ],
            note: "Called with the token of the mobile app that runs WMPF or of the mini program.",
            errors: &[45002, 48012],
            obsolete: None,
            shape: r"[request]
msg = string!  content, at most 5 KB
push_token = string!  token from the WMPF client
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business.unbinduserb2cauthinfo",
            path: "/wxa/business/unbinduserb2cauthinfo",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business",
            type_name: "Unbinduserb2cauthinfo",
            title: "Unbind employment relations (解绑用工关系)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_unbinduserb2cauthinfo.html",
            ],
            note: "",
            errors: &[40003, 40097],
            obsolete: None,
            shape: r"[request]
openid_list = [string]!  open ids of the users to unbind
",
        },
    ),
];
