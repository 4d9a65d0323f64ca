//! Generated from `spec/mini/intp_marketcode.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.intp_marketcode.apply_code",
            path: "/intp/marketcode/applycode",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "intp_marketcode",
            type_name: "ApplyCode",
            title: "Apply for codes (申请二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#4",
            ],
            note: "Codes are made asynchronously; query the application until its status is FINISH. The same isv_application_id does not apply twice.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code_count = int!  from 10000 to 20000000, a multiple of 10000
isv_application_id = string!  caller's own id of the application, unique
[response]
application_id = int  WeChat's id of the application
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.intp_marketcode.apply_code_download",
            path: "/intp/marketcode/applycodedownload",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "intp_marketcode",
            type_name: "ApplyCodeDownload",
            title: "Download codes (下载二维码包)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#6",
            ],
            note: "The content has to be Base64-decoded and then decrypted with the key WeChat gave the merchant. Download by the segments the query returned.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
application_id = int!  WeChat's id of the application
code_start = int!  index of the first code of the segment
code_end = int!  index of the last code of the segment
[response]
buffer = string  encrypted code file, Base64-encoded
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.intp_marketcode.apply_code_query",
            path: "/intp/marketcode/applycodequery",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "intp_marketcode",
            type_name: "ApplyCodeQuery",
            title: "Get a code application (查询二维码申请单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
application_id = int?  WeChat's id of the application
isv_application_id = string?  caller's own id of the application, unique
[response]
application_id = int?  WeChat's id of the application
isv_application_id = string?  caller's own id of the application, unique
status = string  INIT while the codes are made, FINISH when they can be downloaded
code_generate_list = [{code_generate_list}]?  segments of codes made, one download each
update_time = int?  Unix seconds
create_time = int?  Unix seconds
[types.code_generate_list]
code_start = int  index of the first code of the segment
code_end = int  index of the last code of the segment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.intp_marketcode.code_active",
            path: "/intp/marketcode/codeactive",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "intp_marketcode",
            type_name: "CodeActive",
            title: "Activate codes (激活二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#7",
            ],
            note: "Codes lead to a mini program page only after activation.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
application_id = int!  WeChat's id of the application
activity_name = string!  name of the campaign
product_brand = string!
product_title = string!
product_code = string!  product's bar code
wxa_appid = string!  appid of the mini program the codes open
wxa_path = string!  path of the page the codes open
wxa_type = int?  version of the mini program the codes open, 0 the released one
code_start = int!  index of the first code of the segment
code_end = int!  index of the last code of the segment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.intp_marketcode.code_active_query",
            path: "/intp/marketcode/codeactivequery",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "intp_marketcode",
            type_name: "CodeActiveQuery",
            title: "Get the activation of a code (查询二维码激活状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#8",
            ],
            note: "Give one of code_url, code, or application_id with code_index.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
application_id = int?  WeChat's id of the application
code_index = int?  index of the code within the application
code = string?  nine-character code
code_url = string?  full link of the code
[response]
application_id = int  WeChat's id of the application
isv_application_id = string  caller's own id of the application, unique
code = string  nine-character code
activity_name = string  name of the campaign
product_brand = string
product_title = string
product_code = string  product's bar code
wxa_appid = string  appid of the mini program the codes open
wxa_path = string  path of the page the codes open
wxa_type = int?  version of the mini program the codes open, 0 the released one
code_start = int  index of the first code of the segment
code_end = int  index of the last code of the segment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.intp_marketcode.ticket_to_code",
            path: "/intp/marketcode/tickettocode",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "intp_marketcode",
            type_name: "TicketToCode",
            title: "Exchange a ticket for a code (code_ticket换code)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the user who scanned
code_ticket = string!  from the page opened by the scan, expires
[response]
application_id = int  WeChat's id of the application
isv_application_id = string  caller's own id of the application, unique
code = string  nine-character code
activity_name = string  name of the campaign
product_brand = string
product_title = string
product_code = string  product's bar code
wxa_appid = string  appid of the mini program the codes open
wxa_path = string  path of the page the codes open
wxa_type = int?  version of the mini program the codes open, 0 the released one
code_start = int  index of the first code of the segment
code_end = int  index of the last code of the segment
",
        },
    ),
];
