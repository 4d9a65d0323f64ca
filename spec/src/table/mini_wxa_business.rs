//! Generated from `spec/mini/wxa_business.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mini.wxa_business.get_user_phone_number",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/wxa/business/getuserphonenumber",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
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
)];
