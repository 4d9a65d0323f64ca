//! Generated from `spec/mini/product_decoration.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.product_decoration.decoration_service",
            path: "/product/decoration/decoration_service",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_decoration",
            type_name: "DecorationService",
            title: "Switch a decoration service on or off (切换装修服务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_service.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
service_id = int!  id of the decoration service
switch_status = int!  whether the service is switched on
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_decoration.decoration_service_experience",
            path: "/product/decoration/decoration_service_experience",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_decoration",
            type_name: "DecorationServiceExperience",
            title: "Use a decoration service in the trial version (装修服务体验版)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_service_experience.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
service_id = int!  id of the decoration service
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_decoration.wxaproduct_decoration_check_status",
            path: "/product/decoration/wxaproduct_decoration_check_status",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_decoration",
            type_name: "WxaproductDecorationCheckStatus",
            title: "Check the status of a decoration service (查询装修服务状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_check_status.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
service_id = int!  id of the decoration service
[response]
status = int  state of the service or of the test
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_decoration.wxaproduct_decoration_get_pressure_test_report",
            path: "/product/decoration/wxaproduct_decoration_get_pressure_test_report",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_decoration",
            type_name: "WxaproductDecorationGetPressureTestReport",
            title: "Get a stress test report (获取压测报告)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_get_pressure_test_report.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pressure_id = int!  id of the stress test
[response]
appid = string
pressure_id = int?  id of the stress test
status = int  state of the service or of the test
blankpage_pencent = int  percentage of blank pages
aver_time_cost = int  average time taken
max_time_cost = int  longest time taken
total_launch_cnt = int  number of starts
total_request_cnt = int  number of requests
run_time = int  how long the test ran
network_list = [{network_list}]?  results by request path
[types.network_list]
path = string
aver_time_cost = int  average time taken
max_time_cost = int  longest time taken
total_request_cnt = int  number of requests
succ_percent = int  percentage of successful requests
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_decoration.wxaproduct_decoration_pressure_test",
            path: "/product/decoration/wxaproduct_decoration_pressure_test",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_decoration",
            type_name: "WxaproductDecorationPressureTest",
            title: "Start a stress test (发起压测)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_pressure_test.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
pressure_id = int  id of the stress test
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_decoration.wxaproduct_decoration_query_pressure_test_status",
            path: "/product/decoration/wxaproduct_decoration_query_pressure_test_status",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_decoration",
            type_name: "WxaproductDecorationQueryPressureTestStatus",
            title: "Get the status of a stress test (查询压测状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_query_pressure_test_status.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pressure_id = int!  id of the stress test
[response]
status = int  state of the service or of the test
",
        },
    ),
];
