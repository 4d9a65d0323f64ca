//! Generated from `spec/mini/wxa.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 60] = [
    Entry::new(
        Operation {
            name: "mini.wxa.add_store",
            path: "/wxa/add_store",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "AddStore",
            title: "Add a store to the store mini program (添加门店)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#12",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string?  empty when the store is created
map_poi_id = string!  place id of Tencent maps, from creating or searching a map place
pic_list = {pic_list}! as json_string
hour = string!  opening hours, such as 10:00-20:00
address = string!
company_name = string!  name of the company on the certificate
contract_phone = string!  phone number of the store
credential = string!  number of the business licence or other certificate
qualification_list = [string]?  media ids of certificates
card_id = string!  id of the card offered by the store, empty for none
[response]
data = {data}
[types.pic_list]
list = [string]!
[types.data]
audit_id = int  id of the review, repeated in the review event
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.add_nearby_poi",
            path: "/wxa/addnearbypoi",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "AddNearbyPoi",
            title: "Add a nearby place (添加地点)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html",
            ],
            note: "Places are reviewed; the result comes as an event.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!  empty for a new place, the place's id to update one
is_comm_nearby = bool! as bool_as_int default true  always 1
map_poi_id = string?  place id of Tencent maps, from creating or searching a map place
pic_list = {pic_list}! as json_string  JSON text with the addresses of at most 9 pictures
service_infos = {service_infos}! as json_string  JSON text with the services of the place
kf_info = {kf_info}? as json_string  JSON text with the customer service of the place
store_name = string!
hour = string!  opening hours, such as 10:00-20:00
address = string!
company_name = string!  name of the company on the certificate
contract_phone = string!  phone number of the store
credential = string!  number of the business licence or other certificate
qualification_list = [string]?  media ids of certificates
[response]
data = {data}
[types.pic_list]
list = [string]!
[types.service_infos]
service_infos = [{service_infos_service_infos}]!
[types.service_infos_service_infos]
id = int!
type = int!
name = string!
appid = string!
path = string!
desc = string?
[types.kf_info]
open_kf = bool!  whether customer service is offered
kf_name = string?
kf_headimg = string?
[types.data]
audit_id = string  id of the review, repeated in the review event
poi_id = string  id of the place or store
related_credential = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.apply_merchant",
            path: "/wxa/apply_merchant",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "ApplyMerchant",
            title: "Create the store mini program (创建门店小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#6",
            ],
            note: "The administrator has to confirm the mini program after the review.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
first_catid = int!  category id of that level
second_catid = int!  category id of that level
qualification_list = [string]?  media ids of certificates
nickname = string!
intro = string!  introduction of the store mini program
headimg_mediaid = string!  media id of the picture
org_code = string?  organisation code
other_files = [string]?  media ids of further material
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.business_performance_boot",
            path: "/wxa/business/performance/boot",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "BusinessPerformanceBoot",
            title: "Get performance data (获取小程序启动性能、运行性能等数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getPerformanceData.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
time = {time}!
module = string!  10016 open rate, 10017 time of the start stages, 10021 time of page switches, 10022 memory, 10023 memory faults
params = [{params}]!
[response]
data = {data}
[types.time]
begin_timestamp = int!  Unix seconds
end_timestamp = int!  Unix seconds
[types.params]
field = string!  condition such as networktype, device_level or device
value = string!  value of the condition, -1 for all
[types.data]
body = {body}
[types.body]
tables = [{tables}]
count = int
[types.tables]
id = string
zh = string  Chinese name of the measure
lines = [{lines}]
[types.lines]
fields = [{fields}]
[types.fields]
refdate = string  day as yyyyMMdd
value = string  value of the pair
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.charge_usage_get",
            path: "/wxa/charge/usage/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "ChargeUsageGet",
            title: "Get the usage of a paid capability (获取小程序某个付费能力的用量详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
spuId = string!  id of the product that was bought
offset = int!  items to skip, from 0
limit = int! default 20  most packages to return
[response]
all = int  amount bought
effectiveAll = int  amount of the packages now in force
effectiveUse = int  used amount of the packages now in force
startServiceTime = int  Unix seconds
endServiceTime = int  Unix seconds
detailList = [{detail_list}]
total = int
[types.detail_list]
pkgId = string  id of the package that was bought
spuId = string  id of the product that was bought
skuId = string?  id of the product that was bought
status = int
startTime = int  Unix seconds
endTime = int  Unix seconds
all = int  amount bought
used = int  amount used
source = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.charge_usage_get_recent_average",
            path: "/wxa/charge/usage/get_recent_average",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "ChargeUsageGetRecentAverage",
            title: "Get the recent average number of users of a paid capability (获取小程序某个付费能力的最近用户平均用量)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
spuId = string!  id of the product that was bought
[response]
averageData = int  average number of users
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.check_session",
            path: "/wxa/checksession",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "CheckSession",
            title: "Check a session key (检验登录态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/checkSessionKey.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/login/auth.checkSessionKey.html",
            ],
            note: "The signature is made over an empty string. Error 87009 means that the session key is not the current one.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!  the user's open id in this mini program
signature = string!  HMAC of the request body, or of an empty string, with the user's session key as key, in hex
sig_method = string! default hmac_sha256  hmac_sha256
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.create_map_poi",
            path: "/wxa/create_map_poi",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "CreateMapPoi",
            title: "Create a map place for a store (在腾讯地图中创建门店)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#11",
            ],
            note: "The new place is reviewed; the result with the map place id comes as an event.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string?  id of the place or store
name = string!
category = string!
introduct = string!
telephone = string!  phone number of the store
longitude = float!  degrees of longitude
latitude = float!  degrees of latitude
districtid = int!  district id from the list of districts
province = string!
city = string!
district = string!
address = string!
photo = string!  addresses of pictures
license = string!
[response]
data = {data}
[types.data]
base_id = int  id of the request, repeated in the review event
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.create_wxa_game_room",
            path: "/wxa/createwxagameroom",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "CreateWxaGameRoom",
            title: "Create a frame-synchronised game room (创建帧同步游戏房间)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.createGameRoom.html",
            ],
            note: "For mini games with frame synchronisation. The players join with the returned access key.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
game_tick = int!  milliseconds between frames
open_id_list = [string]!
start_percent = int!  share of ready players in percent at which the game starts
udp_reliability_strategy = int! default 3  how many times UDP packets are repeated
need_user_info = bool?  whether names and pictures of the players are wanted
game_last_time = int?  longest duration of the game in seconds
room_ext_info = string?  own text stored with it
need_game_seed = bool?  whether a random seed is wanted
[response]
data = {data}
[types.data]
access_info = string  key of the room, as given when the room was created
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.del_store",
            path: "/wxa/del_store",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "DelStore",
            title: "Delete a store (删除门店)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#16",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!  id of the place or store
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.del_nearby_poi",
            path: "/wxa/delnearbypoi",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "DelNearbyPoi",
            title: "Delete a nearby place (删除地点)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.delete.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!  id of the place or store
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.dev_plugin_dev_agree",
            path: "/wxa/devplugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "DevPluginDevAgree",
            title: "List and decide on applications to use a plugin (管理插件使用申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html",
            ],
            note: "One address for several actions: dev_apply_list lists applications, dev_agree accepts one, dev_refuse refuses one, dev_delete deletes refused ones.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = dev_agree  dev_apply_list, dev_agree, dev_refuse or dev_delete
appid = string!  app id of the user to accept, with dev_agree
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.dev_plugin_dev_apply_list",
            path: "/wxa/devplugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "DevPluginDevApplyList",
            title: "List and decide on applications to use a plugin (管理插件使用申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.getPluginDevApplyList.html",
            ],
            note: "One address for several actions: dev_apply_list lists applications, dev_agree accepts one, dev_refuse refuses one, dev_delete deletes refused ones.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = dev_apply_list  dev_apply_list, dev_agree, dev_refuse or dev_delete
page = int! default 1  page number, from 1
num = int! default 10  applications for a page
[response]
apply_list = [{apply_list}]
[types.apply_list]
appid = string
status = int  1 applied, 2 accepted, 3 refused, 4 timed out
nickname = string
headimgurl = string  address of the picture
categories = [{categories}]
apply_url = string  page where the plugin is used
reason = string  why it was applied for or refused
create_time = int  Unix seconds
[types.categories]
first = string  category of the first level
second = string?  category of the second level
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.dev_plugin_dev_delete",
            path: "/wxa/devplugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "DevPluginDevDelete",
            title: "List and decide on applications to use a plugin (管理插件使用申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html",
            ],
            note: "One address for several actions: dev_apply_list lists applications, dev_agree accepts one, dev_refuse refuses one, dev_delete deletes refused ones.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = dev_delete  dev_apply_list, dev_agree, dev_refuse or dev_delete
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.dev_plugin_dev_refuse",
            path: "/wxa/devplugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "DevPluginDevRefuse",
            title: "List and decide on applications to use a plugin (管理插件使用申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html",
            ],
            note: "One address for several actions: dev_apply_list lists applications, dev_agree accepts one, dev_refuse refuses one, dev_delete deletes refused ones.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = dev_refuse  dev_apply_list, dev_agree, dev_refuse or dev_delete
reason = string!  why it is refused, with dev_refuse
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.generate_url_link",
            path: "/wxa/generate_urllink",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GenerateUrlLink",
            title: "Generate a URL link (获取加密URLLink)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.generate.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-link/urllink.generate.html",
            ],
            note: "A link lives at most 30 days. It is meant for opening the mini program from SMS, mail and web pages outside WeChat.",
            errors: &[40002, 40013],
            obsolete: None,
            shape: r"[request]
path = string!  page to open, without query; must be released, empty for the home page
query = string?  query of the page, at most 1024 characters
env_version = string?  release (default), trial or develop
is_expire = bool?  whether the code expires
expire_type = int?  0 at a fixed time, 1 after an interval
expire_time = int?  Unix seconds at which it expires, when the type is 0
expire_interval = int?  days until it expires, when the type is 1, at most 30
cloud_base = {cloud_base}?  static site of the cloud base that opens the mini program from an own page
[response]
url_link = string  the link, https://wxaurl.cn/
[types.cloud_base]
env = string!  id of the cloud base environment
domain = string?
path = string?
query = string?  query string of the page, without the question mark
resource_appid = string?  app id that owns the shared cloud environment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.generatenfcscheme",
            path: "/wxa/generatenfcscheme",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "Generatenfcscheme",
            title: "Generate an NFC scheme code (获取NFC的小程序scheme)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generateNFC.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-scheme/urlscheme.generateNFC.html",
            ],
            note: "The scheme is written into an NFC tag of a registered device model and does not expire.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jump_wxa = {jump_wxa}!  page to open
model_id = string!  device model id from registering the device
sn = string?  serial number of the device
[response]
openlink = string  the scheme, weixin://dl/business/?t=
[types.jump_wxa]
path = string!  released page to open, without query
query = string?  query string of the page, without the question mark
env_version = string?  release (default), trial or develop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.generate_scheme",
            path: "/wxa/generatescheme",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GenerateScheme",
            title: "Generate a scheme code (获取加密scheme码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generate.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-scheme/urlscheme.generate.html",
            ],
            note: "A scheme lives at most 30 days. It is meant for opening the mini program from outside WeChat.",
            errors: &[40002, 40013],
            obsolete: None,
            shape: r"[request]
jump_wxa = {jump_wxa}!  page to open
is_expire = bool?  whether the code expires
expire_type = int!  0 at a fixed time, 1 after an interval
expire_time = int?  Unix seconds at which it expires, when the type is 0
expire_interval = int?  days until it expires, when the type is 1, at most 30
[response]
openlink = string  the scheme, weixin://dl/business/?t=
[types.jump_wxa]
path = string!  released page to open, without query
query = string?  query string of the page, without the question mark
env_version = string?  release (default), trial or develop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.gen_wxa_shortlink",
            path: "/wxa/genwxashortlink",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GenWxaShortlink",
            title: "Generate a short link (获取ShortLink)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/short-link/shortlink.generate.html",
            ],
            note: "The link works only inside WeChat.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_url = string!  path and query of the page
page_title = string!  title shown for the link
is_permanent = bool?  true for a permanent link, false (default) for one of 30 days
[response]
link = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_district",
            path: "/wxa/get_district",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetDistrict",
            title: "Get provinces, cities and districts of the map (拉取省市区信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data_version = string  version of the district data
result = [[{result}]]
[types.result]
id = int
name = string?
fullname = string
location = {location}?
pinyin = [string]?  name in pinyin, syllable by syllable
cidx = [int]?  first and last index of the sub-districts in the next list
[types.location]
lng = float  degrees of longitude
lat = float  degrees of latitude
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_merchant_audit_info",
            path: "/wxa/get_merchant_audit_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetMerchantAuditInfo",
            title: "Get the review result of the store mini program (查询门店小程序审核结果)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#7",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = {data}
[types.data]
audit_id = int  id of the review, repeated in the review event
status = int  0 not submitted, 1 passed, 2 in review, 3 failed, 4 refused by the administrator
reason = string?  why it was applied for or refused
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_merchant_category",
            path: "/wxa/get_merchant_category",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetMerchantCategory",
            title: "List categories of store mini programs (拉取门店小程序类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = {data}
[types.data]
all_category_info = {all_category_info}
[types.all_category_info]
categories = [{categories}]
[types.categories]
id = int
name = string?
level = int?  depth of the category
father = int?  id of the parent category
children = [int]?  ids of the sub-categories
sensitive_type = int?  0 no certificate needed, 1 certificates needed
qualify = {qualify}?  certificates that the category needs
[types.qualify]
exter_list = [{exter_list}]
remark = string?
[types.exter_list]
inner_list = [{inner_list}]
[types.inner_list]
name = string
url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_store_info",
            path: "/wxa/get_store_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetStoreInfo",
            title: "Get a store (获取单个门店信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#14",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!  id of the place or store
[response]
business = {business}
[types.business]
base_info = {base_info}
[types.base_info]
poi_id = string  id of the place or store
business_name = string  name of the store
province = string
city = string
district = string
address = string
telephone = string  phone number of the store
longitude = float  degrees of longitude
latitude = float  degrees of latitude
open_time = string
photo_list = [{photo_list}]?  addresses of pictures
status = int
[types.photo_list]
photo_url = string  addresses of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_store_list",
            path: "/wxa/get_store_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetStoreList",
            title: "List stores (获取门店信息列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#15",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int!  items to skip, from 0
limit = int! default 20
[response]
business_list = [{business_list}]
total_count = int
[types.business_list]
base_info = {base_info}
[types.base_info]
poi_id = string  id of the place or store
business_name = string  name of the store
province = string
city = string
district = string
address = string
telephone = string  phone number of the store
longitude = float  degrees of longitude
latitude = float  degrees of latitude
open_time = string
photo_list = [{photo_list}]?  addresses of pictures
status = int
[types.photo_list]
photo_url = string  addresses of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_user_notify",
            path: "/wxa/get_user_notify",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetUserNotify",
            title: "Get the state of a service card (查询服务卡片状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/getUserNotify.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  the user's open id in this mini program
notify_type = int!  kind of the service card
notify_code = string!  code of the card, got on the user's action
[response]
notify_info = {notify_info}
[types.notify_info]
notify_type = int  kind of the service card
code_state = int  state of the code
code_expire_time = int  Unix seconds until which the code can be used
content_json = string?  JSON text with the state and content of the card
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_nearby_poi_list",
            path: "/wxa/getnearbypoilist",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetNearbyPoiList",
            title: "List nearby places (查看地点列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.getList.html",
            ],
            note: "At most 1000 places are given for a page.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
page = int! default 1  page number, from 1
page_rows = int! default 10  places for a page, at most 1000
[response]
data = {data}
[types.data]
left_apply_num = int  places that can still be added
max_apply_num = int  most places that can be added
data = {data_data} as json_string  JSON text of the list
[types.data_data]
poi_list = [{poi_list}]
[types.poi_list]
poi_id = string  id of the place or store
qualification_address = string  address on the certificate
qualification_num = string  number of the certificate
audit_status = int  3 in review, 4 failed, 5 passed
display_status = int  0 hidden, 1 shown
refuse_reason = string?  why the review failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_paid_unionid",
            path: "/wxa/getpaidunionid",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetPaidUnionid",
            title: "Get the union id of a paying user (支付后获取 UnionId)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPaidUnionId.html",
            ],
            note: "Works for five minutes after the payment. Give either transaction_id or mch_id with out_trade_no.",
            errors: &[-1, 40003, 89002, 89300],
            obsolete: None,
            shape: r"[query]
openid = string!  the paying user's open id
mch_id = string?  WeChat Pay merchant number, together with out_trade_no
out_trade_no = string?  the merchant's own order number
transaction_id = string?  WeChat Pay order number
[response]
unionid = string  union id of the user under the open platform account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_plugin_open_pid",
            path: "/wxa/getpluginopenpid",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetPluginOpenPid",
            title: "Get the plugin open id of a user (获取插件用户openpid)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPluginOpenPId.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code = string!  code from wx.pluginLogin
[response]
openpid = string  the user's id towards the plugin
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_sn_ticket",
            path: "/wxa/getsnticket",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetSnTicket",
            title: "Get the ticket of a device (获取设备票据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.getSnTicket.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sn = string!  serial number of the device
model_id = string!  device model id from registering the device
[response]
sn_ticket = string  ticket for registering the device, valid for five minutes
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_user_risk_rank",
            path: "/wxa/getuserriskrank",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetUserRiskRank",
            title: "Get the risk rank of a user (获取用户安全等级)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/safety-control-capability/riskControl.getUserRiskRank.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/safety-control-capability/riskControl.getUserRiskRank.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
openid = string!  the user's open id in this mini program
scene = int!  0 registration, 1 marketing
client_ip = string?  the user's IP address
email_address = string?
mobile_no = string?  the user's phone number
bank_card_no = string?
cert_no = string?  the user's identity card number
extended_info = string?  additional text
is_test = bool?  true for a test call that is not charged
[response]
unoin_id = string  union id of the user under the open platform account
risk_rank = int  from 0, no risk, to 4, highest risk
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_wxacode",
            path: "/wxa/getwxacode",
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetWxacode",
            title: "Get a mini program code (获取小程序码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.get.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.get.html",
            ],
            note: "The answer is the image, or JSON when it fails. Together with the QR code interface at most 100000 codes can be made.",
            errors: &[45029],
            obsolete: None,
            shape: r"[request]
path = string?  page and query, at most 1024 characters
width = int?  width in pixels, from 280 to 1280, 430 if absent
auto_color = bool?  let WeChat choose the colour of the lines
line_color = {line_color}?  colour of the lines, used if auto_color is false
is_hyaline = bool?  whether the background is transparent
env_version = string?  release (default), trial or develop
[types.line_color]
r = int!  0 to 255
g = int!  0 to 255
b = int!  0 to 255
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_wxacode_unlimit",
            path: "/wxa/getwxacodeunlimit",
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetWxacodeUnlimit",
            title: "Get an unlimited mini program code (获取不限制的小程序码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.getUnlimited.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.getUnlimited.html",
            ],
            note: "The answer is the image, or JSON when it fails. The number of codes is not limited, the calls per minute are 5000.",
            errors: &[41030, 45009],
            obsolete: None,
            shape: r"[request]
scene = string!  own text of at most 32 visible characters, handed to the page
page = string?  page without query, the home page if absent
width = int?  width in pixels, from 280 to 1280, 430 if absent
auto_color = bool?  let WeChat choose the colour of the lines
line_color = {line_color}?  colour of the lines, used if auto_color is false
is_hyaline = bool?  whether the background is transparent
check_path = bool?  whether the page has to exist in the released version, true if absent
env_version = string?  release (default), trial or develop
[types.line_color]
r = int!  0 to 255
g = int!  0 to 255
b = int!  0 to 255
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_wxa_dev_info",
            path: "/wxa/getwxadevinfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetWxaDevInfo",
            title: "Get the configured domains (查询域名配置)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getDomainInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string?  getserverdomain, getbizdomain, or empty for all
[response]
requestdomain = [string]?  configured domains of that kind
wsrequestdomain = [string]?  configured domains of that kind
uploaddomain = [string]?  configured domains of that kind
downloaddomain = [string]?  configured domains of that kind
udpdomain = [string]?  configured domains of that kind
bizdomain = [string]?  configured domains of that kind
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_wxa_game_frame",
            path: "/wxa/getwxagameframe",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetWxaGameFrame",
            title: "Get frames of a game room (获取帧同步游戏房间帧数据)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.createGameRoom.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
access_info = string!  key of the room, as given when the room was created
begin_frame_id = int!  first frame wanted
end_frame_id = int!  last frame wanted
[response]
data = {data}
[types.data]
has_more = bool
frame_list = [{frame_list}]
[types.frame_list]
frame_id = int
pkg_list = [{pkg_list}]
[types.pkg_list]
open_id = string  the user's open id in this mini program
action_list = [string]?
b = bool  0 to 255
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_wxa_game_identity_info",
            path: "/wxa/getwxagameidentityinfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetWxaGameIdentityInfo",
            title: "Get the players of a game room (获取帧同步游戏房间成员身份信息)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.getGameIdentityInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
access_info = string!  key of the room, as given when the room was created
[response]
data = {data}
[types.data]
info_list = [{info_list}]
[types.info_list]
client_id = int  number of the player inside the room
open_id = string  the user's open id in this mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.get_wxa_game_room_info",
            path: "/wxa/getwxagameroominfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "GetWxaGameRoomInfo",
            title: "Get a game room (获取帧同步游戏房间信息)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.getGameRoomInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
access_info = string!  key of the room, as given when the room was created
[response]
data = {data}
[types.data]
room_id_str = string
room_state = int
max_member_num = int
game_tick = int  milliseconds between frames
start_percent = int  share of ready players in percent at which the game starts
udp_reliability_strategy = int  how many times UDP packets are repeated
game_last_time = int  longest duration of the game in seconds
game_version = int
room_ext_info = string  own text stored with it
seed = string  random seed of the game
member_list = [{member_list}]
update_timestamp = int  Unix seconds
create_timestamp = int  Unix seconds
[types.member_list]
is_ready = bool
role = int  0 member, 1 owner of the room
client_id = int  number of the player inside the room
pos_num = int  seat of the player
headimg = string?  address of the picture
nickname = string?
enable_to_start = bool
member_ext_info = string  own text stored with it
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.image_search",
            path: "/wxa/imagesearch",
            body: BodyKind::Multipart { files: &["img"] },
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "ImageSearch",
            title: "Search pages by an image (图片搜索)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.imageSearch.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[files]
img = file!  image file
[response]
items = [{items}]
[types.items]
title = string
img_url = string
price = string
path = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.img_sec_check",
            path: "/wxa/img_sec_check",
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "ImgSecCheck",
            title: "Check an image for illegal content (校验图片内容安全)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.imgSecCheck.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.imgSecCheck.html",
            ],
            note: "Old version of the check. Error 87014 means that the image is illegal.",
            errors: &[40006, 43002, 87014],
            obsolete: None,
            shape: r"[files]
media = file!  PNG, JPEG, JPG or GIF, at most 1 MB and 750 by 1334 pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.media_check_async",
            path: "/wxa/media_check_async",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "MediaCheckAsync",
            title: "Check an image or audio asynchronously (音视频内容安全识别)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.mediaCheckAsync.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.mediaCheckAsync-v1.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.mediaCheckAsync.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.mediaCheckAsync-v1.html",
            ],
            note: "The result comes as the event wxa_media_check within 30 minutes.",
            errors: &[40003, 40004, 44002, 45009, 47001],
            obsolete: None,
            shape: r"[request]
openid = string?  the user's open id, who must have used the mini program in the last two hours
media_url = string!  address of the file, images at most 10 MB
media_type = int!  1 audio, 2 image
version = int?  version of the interface, 2
scene = int?  1 profile, 2 comment, 3 forum, 4 social post
[response]
trace_id = string  id of this check, repeated in the event with the result
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.modify_merchant",
            path: "/wxa/modify_merchant",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "ModifyMerchant",
            title: "Change the store mini program (修改门店小程序信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
intro = string!  introduction of the store mini program
headimg_mediaid = string!  media id of the picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.msg_sec_check",
            path: "/wxa/msg_sec_check",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "MsgSecCheck",
            title: "Check a text for illegal content (文本内容安全识别)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck-v1.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.msgSecCheck.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.msgSecCheck-v1.html",
            ],
            note: "",
            errors: &[44002, 45009, 47001],
            obsolete: None,
            shape: r"[request]
openid = string?  the user's open id, who must have used the mini program in the last two hours
nickname = string?
signature = string?  the user's signature, with the profile scene
title = string?  title of the text
content = string!  text to check, at most 2500 characters
version = int?  version of the interface, 2
scene = int?  1 profile, 2 comment, 3 forum, 4 social post
[response]
trace_id = string  id of this check, repeated in the event with the result
result = {result}?
detail = [{detail}]?
[types.result]
suggest = string  pass, review or risky
label = int  100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other
[types.detail]
errcode = int  0 if this strategy was run
strategy = string  name of the checking strategy
suggest = string?  pass, review or risky
label = int?  100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other
level = int?  level of the hit
prob = int?  confidence from 0 to 100
keyword = string?  word that was hit or is searched
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.plugin_apply",
            path: "/wxa/plugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "PluginApply",
            title: "Apply for, list or remove plugins (插件管理)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.applyPlugin.html",
            ],
            note: "One address for several actions: apply asks for a plugin, list shows the plugins, unbind removes one.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = apply  apply, list or unbind
plugin_appid = string!  app id of the plugin
reason = string!  why the plugin is wanted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.plugin_list",
            path: "/wxa/plugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "PluginList",
            title: "Apply for, list or remove plugins (插件管理)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.unbindPlugin.html",
            ],
            note: "One address for several actions: apply asks for a plugin, list shows the plugins, unbind removes one.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = list  apply, list or unbind
[response]
plugin_list = [{plugin_list}]
[types.plugin_list]
appid = string
status = int  1 applied, 2 accepted, 3 refused, 4 timed out
nickname = string
headimgurl = string  address of the picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.plugin_unbind",
            path: "/wxa/plugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "PluginUnbind",
            title: "Apply for, list or remove plugins (插件管理)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.unbindPlugin.html",
            ],
            note: "One address for several actions: apply asks for a plugin, list shows the plugins, unbind removes one.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = unbind  apply, list or unbind
plugin_appid = string!  app id of the plugin
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.query_url_link",
            path: "/wxa/query_urllink",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "QueryUrlLink",
            title: "Query a URL link (查询加密URLLink)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.query.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-link/urllink.query.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
url_link = string?  the link, https://wxaurl.cn/
query_type = int?  0 query the link (default), 1 query the quota
[response]
url_link_info = {url_link_info}
quota_info = {quota_info}  quota left of this kind of link
[types.url_link_info]
appid = string
path = string
query = string?  query string of the page, without the question mark
env_version = string  release (default), trial or develop
expire_time = int  Unix seconds at which it expires, when the type is 0
create_time = int  Unix seconds
cloud_base = {cloud_base}?  static site of the cloud base that opens the mini program from an own page
[types.cloud_base]
env = string  id of the cloud base environment
domain = string?
path = string?
query = string?  query string of the page, without the question mark
resource_appid = string?  app id that owns the shared cloud environment
[types.quota_info]
remain_visit_quota = int  visits left today
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.query_scheme",
            path: "/wxa/queryscheme",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "QueryScheme",
            title: "Query a scheme code (查询scheme码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.query.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-scheme/urlscheme.query.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
scheme = string?
query_type = int?  0 query the link (default), 1 query the quota
[response]
scheme_info = {scheme_info}
quota_info = {quota_info}  quota left of this kind of link
visit_openid = string?  who opened it; only in the older form
[types.scheme_info]
appid = string
path = string
query = string?  query string of the page, without the question mark
env_version = string  release (default), trial or develop
expire_time = int  Unix seconds at which it expires, when the type is 0
create_time = int  Unix seconds
[types.quota_info]
remain_visit_quota = int  visits left today
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.remove_user_storage",
            path: "/wxa/remove_user_storage",
            query: &["openid", "signature", "sig_method"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "RemoveUserStorage",
            title: "Delete hosted data of a user (删除已经上报到微信的key-value数据)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.removeUserStorage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!  the user's open id in this mini program
signature = string!  HMAC of the request body, or of an empty string, with the user's session key as key, in hex
sig_method = string! default hmac_sha256  hmac_sha256
[request]
key = [string]!  names of the pairs to delete
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.reset_user_session_key",
            path: "/wxa/resetusersessionkey",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "ResetUserSessionKey",
            title: "Reset the session key of a user (重置登录态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/ResetUserSessionKey.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/login/auth.ResetUserSessionKey.html",
            ],
            note: "The signature is made over an empty string with the present session key, which becomes invalid.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!  the user's open id in this mini program
signature = string!  HMAC of the request body, or of an empty string, with the user's session key as key, in hex
sig_method = string! default hmac_sha256  hmac_sha256
[response]
openid = string  the user's open id in this mini program
session_key = secret  new session key of the user
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.search_wxa_api_submit_pages",
            path: "/wxa/search/wxaapi_submitpages",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "SearchWxaApiSubmitPages",
            title: "Submit page paths for search (提交小程序页面url及参数信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.submitPages.html",
            ],
            note: "Tells the search which pages exist. Repeated submissions of a page are ignored.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pages = [{pages}]!
[types.pages]
path = string!  page path
query = string!  query string of the page, without the question mark
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.search_map_poi",
            path: "/wxa/search_map_poi",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "SearchMapPoi",
            title: "Search a store on the map (从腾讯地图中搜索门店)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#10",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
districtid = int!  district id from the list of districts
keyword = string!  word that was hit or is searched
[response]
data = {data}
[types.data]
item = [{item}]
[types.item]
sosomap_poi_uid = string  place id of Tencent maps
branch_name = string  name of the store
category = string
address = string
telephone = string  phone number of the store
longitude = float  degrees of longitude
latitude = float  degrees of latitude
pic_urls = [string]?  addresses of pictures
card_id_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.service_market",
            path: "/wxa/servicemarket",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "ServiceMarket",
            title: "Call a service of the service market (调用服务平台提供的服务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/service-market/serviceMarket.invokeService.html",
                "https://developers.weixin.qq.com/doc/oplatform/service_market/buyer_guideline/API/invokeService.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
service = string!  id of the service, from the service market
api = string!  name of the called interface of the service
async = bool?  whether the result is fetched later
data = any?  input as the service defines it
client_msg_id = string!  own unique id of the call
[response]
request_id = string?  id of an asynchronous call
data = string?  JSON text of the service's answer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.servicemarketretrieve",
            path: "/wxa/servicemarketretrieve",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "Servicemarketretrieve",
            title: "Get the result of an asynchronous service call (获取服务平台异步调用结果)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/service_market/buyer_guideline/API/retrieve.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
request_id = string!  id of an asynchronous call
[response]
data = string  JSON text of the service's answer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.set_user_notify",
            path: "/wxa/set_user_notify",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "SetUserNotify",
            title: "Activate or update a service card (激活与更新服务卡片)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotify.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  the user's open id in this mini program
notify_type = int!  kind of the service card
notify_code = string!  code of the card, got on the user's action
content_json = string?  JSON text with the state and content of the card
check_json = string?  JSON text with data to verify the code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.set_user_notify_ext",
            path: "/wxa/set_user_notifyext",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "SetUserNotifyExt",
            title: "Update the extra data of a service card (更新服务卡片扩展信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotifyExt.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  the user's open id in this mini program
notify_type = int!  kind of the service card
notify_code = string!  code of the card, got on the user's action
ext_json = string?  JSON text with the extra data
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.set_user_storage",
            path: "/wxa/set_user_storage",
            query: &["openid", "signature", "sig_method"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "SetUserStorage",
            title: "Report hosted data of a user (上报用户数据后台接口)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.setUserStorage.html",
            ],
            note: "At most 128 pairs for a user; name and value together at most 1024 bytes.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!  the user's open id in this mini program
signature = string!  HMAC of the request body, or of an empty string, with the user's session key as key, in hex
sig_method = string! default hmac_sha256  hmac_sha256
[request]
kv_list = [{kv_list}]!  pairs to store
[types.kv_list]
key = string!  name of the pair
value = string!  value of the pair
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.set_nearby_poi_show_status",
            path: "/wxa/setnearbypoishowstatus",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "SetNearbyPoiShowStatus",
            title: "Show or hide a nearby place (展示/取消展示附近小程序)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.setShowStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!  id of the place or store
status = bool! as bool_as_int  0 hide, 1 show
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.set_user_interactive_data",
            path: "/wxa/setuserinteractivedata",
            query: &["openid", "signature", "sig_method"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "SetUserInteractiveData",
            title: "Write interactive data for relation chains (写用户关系链互动数据)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.setUserInteractiveData.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!  the user's open id in this mini program
signature = string!  HMAC of the request body, or of an empty string, with the user's session key as key, in hex
sig_method = string! default hmac_sha256  hmac_sha256
[request]
kv_list = [{kv_list}]!  pairs to store
[types.kv_list]
key = string!  number of the interaction type
value = int!  value of the interaction
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.site_search",
            path: "/wxa/sitesearch",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "SiteSearch",
            title: "Search inside the mini program (小程序内部搜索)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.siteSearch.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
keyword = string!  words to search for
next_page_info = string!  empty for the first page, then the value from the last answer
[response]
items = [{items}]
has_next_page = bool as bool_as_int  whether there are more results
next_page_info = string  empty for the first page, then the value from the last answer
hit_count = int  number of results
[types.items]
title = string
image = string
description = string
path = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.update_store",
            path: "/wxa/update_store",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "UpdateStore",
            title: "Update a store (更新门店信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#13",
            ],
            note: "Only the given members change. Pictures and phone take effect at once, others after review.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!  id of the place or store
map_poi_id = string!  place id of Tencent maps, from creating or searching a map place
pic_list = {pic_list}! as json_string
hour = string!  opening hours, such as 10:00-20:00
contract_phone = string!  phone number of the store
card_id = string!  id of the card offered by the store, empty for none
[response]
data = {data}
[types.pic_list]
list = [string]!
[types.data]
has_audit_id = bool as bool_as_int  whether the change needs a review
audit_id = int?  id of the review, repeated in the review event
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa.plugin_update",
            path: "/wxa/plugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa",
            type_name: "PluginUpdate",
            title: "Update a plugin to a version (快速更新插件版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/plugin-management/managePlugin.html",
            ],
            note: "One address for several actions: apply asks for a plugin, list shows the plugins, unbind removes one, update changes its version.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = update
plugin_appid = string!  app id of the plugin
user_version = string!  the version to use
",
        },
    ),
];
