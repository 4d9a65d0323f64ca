//! Generated from `spec/mini/wxaapi_log.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.wxaapi_log.get_client_version",
            path: "/wxaapi/log/get_client_version",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_log",
            type_name: "GetClientVersion",
            title: "List client versions (获取客户端版本)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getVersionList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
cvlist = [{cvlist}]
[types.cvlist]
type = int  1 client, 2 service entry
client_version_list = [string]  client versions
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_log.get_performance",
            path: "/wxaapi/log/get_performance",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_log",
            type_name: "GetPerformance",
            title: "Get performance data of the client (性能监控)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getPerformance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cost_time_type = int!  1 whole start, 2 download, 3 first rendering
default_start_time = int!  Unix seconds
default_end_time = int!  Unix seconds
device = string! default @_all  @_all, 1 iOS, 2 Android
is_download_code = string! default @_all  @_all, 1 with download of the code, 2 without
networktype = string! default @_all  @_all or a network such as wifi, 4g or 3g
scene = string!  @_all or a visit scene
[response]
default_time_data = {default_time_data}? as json_string
compare_time_data = string?
[types.default_time_data]
list = [{list}]
[types.list]
ref_date = string  yyyyMMdd
cost_time_type = int  1 whole start, 2 download, 3 first rendering
cost_time = int  milliseconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_log.get_scene",
            path: "/wxaapi/log/get_scene",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_log",
            type_name: "GetScene",
            title: "List visit scenes (获取访问来源)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getSceneList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
scene = [{scene}]  @_all or a visit scene
[types.scene]
name = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_log.jserr_detail",
            path: "/wxaapi/log/jserr_detail",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_log",
            type_name: "JserrDetail",
            title: "Get the details of a JS error (查询js错误详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrDetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
startTime = string!  yyyy-MM-dd
endTime = string!  yyyy-MM-dd
errorMsgMd5 = string!  MD5 of the message, from the list of errors
errorStackMd5 = string!  MD5 of the stack, from the list of errors
appVersion = string! default 0  version of the mini program, 0 for all
sdkVersion = string! default 0  version of the base library, 0 for all
osName = string! default 0  0 all, 1 Android, 2 iOS, 3 other
clientVersion = string! default 0  version of the client, 0 for all
openid = string!  the user's open id, empty for all
desc = bool! as bool_as_int  true for falling order
offset = int!  items to skip, from 0
limit = int! default 10  most items to return, at most 30
[response]
data = [{data}]
totalCount = int  number of all items
[types.data]
Uin = string  number of the user
appId = string
openId = string
nickname = string
source = string
route = string  page of the error
errorMsg = string
errorMsgMd5 = string  MD5 of the message, from the list of errors
errorStack = string
errorStackMd5 = string  MD5 of the stack, from the list of errors
appVersion = string  version of the mini program, 0 for all
sdkVersion = string  version of the base library, 0 for all
osName = string? alias OsName  0 all, 1 Android, 2 iOS, 3 other
clientVersion = string? alias ClientVersion  version of the client, 0 for all
pluginversion = string?
DeviceModel = string  model of the phone
Count = int
Ds = string
TimeStamp = string  time of the error
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_log.jserr_list",
            path: "/wxaapi/log/jserr_list",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_log",
            type_name: "JserrList",
            title: "List JS errors (查询js错误列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
startTime = string!  yyyy-MM-dd
endTime = string!  yyyy-MM-dd
errType = string! default 0  0 all, 1 business code, 2 plugin, 3 framework
appVersion = string! default 0  version of the mini program, 0 for all
openid = string!  the user's open id, empty for all
keyword = string!  text in the error, empty for all
orderby = string!  uv or pv
desc = bool! as bool_as_int  true for falling order
offset = int!  items to skip, from 0
limit = int! default 10  most items to return, at most 30
[response]
data = [{data}]
totalCount = int  number of all items
[types.data]
errorMsg = string
errorMsgMd5 = string  MD5 of the message, from the list of errors
errorStack = string
errorStackMd5 = string  MD5 of the stack, from the list of errors
uv = int  number of users
uvPercent = string  share in percent
pv = int  number of occurrences
pvPercent = string  share in percent
",
        },
    ),
];
