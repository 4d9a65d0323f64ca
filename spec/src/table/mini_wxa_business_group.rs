//! Generated from `spec/mini/wxa_business_group.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.wxa_business_group.add_device",
            path: "/wxa/business/group/adddevice",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_group",
            type_name: "AddDevice",
            title: "Add devices to a group (设备组添加设备)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/addIotGroupDevice.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string!  id of the device group
device_list = [{device_list}]!  devices with their serial numbers
force_add = bool?  whether a device that is in another group is moved
[response]
device_list = [{device_list_answer}]  devices with their serial numbers
[types.device_list]
model_id = string!  device model id from registering the device
sn = string!  serial number of the device
[types.device_list_answer]
model_id = string  device model id from registering the device
sn = string  serial number of the device
errcode = int  0 if this device succeeded
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_group.create_id",
            path: "/wxa/business/group/createid",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_group",
            type_name: "CreateId",
            title: "Create a device group (创建设备组)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/createIotGroupId.html",
            ],
            note: "All devices of a group have the same model.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
model_id = string!  device model id from registering the device
group_name = string!  name of the group
[response]
group_id = string  id of the device group
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_group.get_info",
            path: "/wxa/business/group/getinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_group",
            type_name: "GetInfo",
            title: "Get a device group (查询设备组信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getIotGroupInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string!  id of the device group
[response]
model_id = string  device model id from registering the device
model_type = string  kind of the device model
group_name = string  name of the group
device_list = [{answer_device_list}]  devices with their serial numbers
[types.answer_device_list]
model_id = string  device model id from registering the device
sn = string  serial number of the device
errcode = int?  0 if this device succeeded
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_group.remove_device",
            path: "/wxa/business/group/removedevice",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_group",
            type_name: "RemoveDevice",
            title: "Remove devices from a group (设备组删除设备)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/removeIotGroupDevice.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
group_id = string!  id of the device group
device_list = [{device_list}]!  devices with their serial numbers
[response]
device_list = [{device_list_answer}]  devices with their serial numbers
[types.device_list]
model_id = string!  device model id from registering the device
sn = string!  serial number of the device
[types.device_list_answer]
model_id = string  device model id from registering the device
sn = string  serial number of the device
errcode = int  0 if this device succeeded
",
        },
    ),
];
