//! Generated from `spec/mini/wxa_business_license.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.wxa_business_license.active_device",
            path: "/wxa/business/license/activedevice",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_license",
            type_name: "ActiveDevice",
            title: "Activate device licences (激活设备license)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/activeLicenseDevice.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_list = [{device_list}]!  devices with their serial numbers
pkg_type = int!  kind of the licence package
[response]
device_list = [{answer_device_list}]  devices with their serial numbers
[types.device_list]
model_id = string!  device model id from registering the device
sn = string!  serial number of the device
active_number = int!  licences to use for each device
[types.answer_device_list]
model_id = string  device model id from registering the device
sn = string  serial number of the device
expire_time = int?  Unix seconds at which the licence ends
errcode = int  0 if this device succeeded
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_license.get_device_info",
            path: "/wxa/business/license/getdeviceinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_license",
            type_name: "GetDeviceInfo",
            title: "Get the licence state of devices (查询license设备激活详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicenseDeviceInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_list = [{device_list}]!  devices with their serial numbers
[response]
device_list = [{answer_device_list}]  devices with their serial numbers
[types.device_list]
model_id = string!  device model id from registering the device
sn = string!  serial number of the device
[types.answer_device_list]
model_id = string  device model id from registering the device
sn = string  serial number of the device
expire_time = int?  Unix seconds at which the licence ends
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_license.get_pkg_list",
            path: "/wxa/business/license/getpkglist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_license",
            type_name: "GetPkgList",
            title: "List licence packages (查询license资源包列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicensePkgList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pkg_type = int!  kind of the licence package
[response]
pkg_list = [{pkg_list}]
max_active_number = int?  most licences for one device
[types.pkg_list]
pkg_id = string  id of the licence package
pkg_type = int  kind of the licence package
pkg_status = int
start_time = int  Unix seconds
end_time = int  Unix seconds
used = int  licences used
all = int  licences bought
",
        },
    ),
];
