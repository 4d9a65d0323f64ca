//! Generated from `spec/mini/redpacketcover.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mini.redpacketcover.get_by_token",
        path: "/redpacketcover/wxapp/cover_url/get_by_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    },
    Texts {
        group: "redpacketcover",
        type_name: "GetByToken",
        title: "Get the link by which a user claims a cover (获得指定用户可以领取的红包封面链接)",
        docs: &[
            "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/redpacketcover/redpacketcover.getAuthenticationUrl.html",
        ],
        note: "",
        errors: &[],
        obsolete: None,
        shape: r"[request]
openid = string!  of the user who may claim
ctoken = string!  token of the cover, from the red packet cover platform
[response]
data = {data}
[types.data]
url = string  link by which this user claims the cover
",
    },
)];
