//! Generated from `spec/mp/cv.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 20] = [
    Entry::new(
        Operation {
            name: "mp.cv.img_aicrop_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/img/aicrop",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "ImgAicropByUrl",
            title: "Crop an image by address (图片智能裁剪)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E5%9B%9B%E3%80%81%E5%9B%BE%E7%89%87%E6%99%BA%E8%83%BD%E8%A3%81%E5%89%AA%E6%8E%A5%E5%8F%A3",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.aiCrop.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
results = [{results}]
img_size = {img_size}
[types.results]
crop_left = int
crop_top = int
crop_right = int
crop_bottom = int
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_aicrop_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/img/aicrop",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "ImgAicropJson",
            title: "Crop an image by address (图片智能裁剪)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E5%9B%9B%E3%80%81%E5%9B%BE%E7%89%87%E6%99%BA%E8%83%BD%E8%A3%81%E5%89%AA%E6%8E%A5%E5%8F%A3",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.aiCrop.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
results = [{results}]
img_size = {img_size}
[types.results]
crop_left = int
crop_top = int
crop_right = int
crop_bottom = int
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_qrcode_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/img/qrcode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "ImgQrcodeByUrl",
            title: "Read QR codes and bar codes by address (二维码/条码识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%BA%8C%E3%80%81%E4%BA%8C%E7%BB%B4%E7%A0%81-%E6%9D%A1%E7%A0%81%E8%AF%86%E5%88%AB%E6%8E%A5%E5%8F%A3",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.scanQRCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
code_results = [{code_results}]
img_size = {img_size}
[types.code_results]
type_name = string
data = string?
pos = {pos}?
[types.pos]
left_top = {left_top}
right_top = {right_top}
right_bottom = {right_bottom}
left_bottom = {left_bottom}
[types.left_top]
x = int
y = int
[types.right_top]
x = int
y = int
[types.right_bottom]
x = int
y = int
[types.left_bottom]
x = int
y = int
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_qrcode_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/img/qrcode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "ImgQrcodeJson",
            title: "Read QR codes and bar codes by address (二维码/条码识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%BA%8C%E3%80%81%E4%BA%8C%E7%BB%B4%E7%A0%81-%E6%9D%A1%E7%A0%81%E8%AF%86%E5%88%AB%E6%8E%A5%E5%8F%A3",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.scanQRCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
code_results = [{code_results}]
img_size = {img_size}
[types.code_results]
type_name = string
data = string?
pos = {pos}?
[types.pos]
left_top = {left_top}
right_top = {right_top}
right_bottom = {right_bottom}
left_bottom = {left_bottom}
[types.left_top]
x = int
y = int
[types.right_top]
x = int
y = int
[types.right_bottom]
x = int
y = int
[types.left_bottom]
x = int
y = int
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_super_resolution_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/img/superresolution",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "ImgSuperResolutionByUrl",
            title: "Enhance an image by address (图片高清化)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%B8%89%E3%80%81%E5%9B%BE%E7%89%87%E9%AB%98%E6%B8%85%E5%8C%96%E6%8E%A5%E5%8F%A3",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.superresolution.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
media_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_super_resolution_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/img/superresolution",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "ImgSuperResolutionJson",
            title: "Enhance an image by address (图片高清化)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%B8%89%E3%80%81%E5%9B%BE%E7%89%87%E9%AB%98%E6%B8%85%E5%8C%96%E6%8E%A5%E5%8F%A3",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.superresolution.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
media_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_bank_card_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/bankcard",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrBankCardByUrl",
            title: "Recognize a bank card by address (银行卡OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.bankcard.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
number = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_bank_card_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/bankcard",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrBankCardJson",
            title: "Recognize a bank card by address (银行卡OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.bankcard.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
number = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_biz_license_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/bizlicense",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrBizLicenseByUrl",
            title: "Recognize a business licence by address (营业执照OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.businessLicense.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
reg_num = string
serial = string
legal_representative = string
type_of_organization = string
enterprise_name = string
type_of_enterprise = string
address = string
business_scope = string
registered_capital = string
paid_in_capital = string?
valid_period = string
registered_date = string
cert_position = {cert_position}?
img_size = {img_size}
[types.cert_position]
pos = {pos}
[types.pos]
left_top = {left_top}
right_top = {right_top}
right_bottom = {right_bottom}
left_bottom = {left_bottom}
[types.left_top]
x = int
y = int
[types.right_top]
x = int
y = int
[types.right_bottom]
x = int
y = int
[types.left_bottom]
x = int
y = int
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_biz_license_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/bizlicense",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrBizLicenseJson",
            title: "Recognize a business licence by address (营业执照OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.businessLicense.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
reg_num = string
serial = string
legal_representative = string
type_of_organization = string
enterprise_name = string
type_of_enterprise = string
address = string
business_scope = string
registered_capital = string
paid_in_capital = string?
valid_period = string
registered_date = string
cert_position = {cert_position}?
img_size = {img_size}
[types.cert_position]
pos = {pos}
[types.pos]
left_top = {left_top}
right_top = {right_top}
right_bottom = {right_bottom}
left_bottom = {left_bottom}
[types.left_top]
x = int
y = int
[types.right_top]
x = int
y = int
[types.right_bottom]
x = int
y = int
[types.left_bottom]
x = int
y = int
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_comm_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/comm",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrCommByUrl",
            title: "Recognize printed text by address (通用印刷体OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.printedText.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
items = [{items}]
img_size = {img_size}
[types.items]
text = string
pos = {pos}
[types.pos]
left_top = {left_top}
right_top = {right_top}
right_bottom = {right_bottom}
left_bottom = {left_bottom}
[types.left_top]
x = int
y = int
[types.right_top]
x = int
y = int
[types.right_bottom]
x = int
y = int
[types.left_bottom]
x = int
y = int
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_comm_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/comm",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrCommJson",
            title: "Recognize printed text by address (通用印刷体OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.printedText.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
items = [{items}]
img_size = {img_size}
[types.items]
text = string
pos = {pos}
[types.pos]
left_top = {left_top}
right_top = {right_top}
right_bottom = {right_bottom}
left_bottom = {left_bottom}
[types.left_top]
x = int
y = int
[types.right_top]
x = int
y = int
[types.right_bottom]
x = int
y = int
[types.left_bottom]
x = int
y = int
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_driving_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/driving",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrDrivingByUrl",
            title: "Recognize a vehicle licence by address (行驶证OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.vehicleLicense.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
plate_num = string
vehicle_type = string
owner = string
addr = string
use_character = string
model = string
vin = string
engine_num = string
register_date = string
issue_date = string
plate_num_b = string
record = string
passengers_num = string
total_quality = string
prepare_quality = string
overall_size = string
card_position_front = {card_position_front}?
card_position_back = {card_position_back}?
img_size = {img_size}
[types.card_position_front]
pos = {pos}
[types.pos]
left_top = {left_top}
right_top = {right_top}
right_bottom = {right_bottom}
left_bottom = {left_bottom}
[types.left_top]
x = int
y = int
[types.right_top]
x = int
y = int
[types.right_bottom]
x = int
y = int
[types.left_bottom]
x = int
y = int
[types.card_position_back]
pos = {pos}
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_driving_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/driving",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrDrivingJson",
            title: "Recognize a vehicle licence by address (行驶证OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.vehicleLicense.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
plate_num = string
vehicle_type = string
owner = string
addr = string
use_character = string
model = string
vin = string
engine_num = string
register_date = string
issue_date = string
plate_num_b = string
record = string
passengers_num = string
total_quality = string
prepare_quality = string
overall_size = string
card_position_front = {card_position_front}?
card_position_back = {card_position_back}?
img_size = {img_size}
[types.card_position_front]
pos = {pos}
[types.pos]
left_top = {left_top}
right_top = {right_top}
right_bottom = {right_bottom}
left_bottom = {left_bottom}
[types.left_top]
x = int
y = int
[types.right_top]
x = int
y = int
[types.right_bottom]
x = int
y = int
[types.left_bottom]
x = int
y = int
[types.card_position_back]
pos = {pos}
[types.img_size]
w = int
h = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_drivinglicense_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/drivinglicense",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrDrivinglicenseByUrl",
            title: "Recognize a driver's licence by address (驾驶证OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.driverLicense.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
id_num = string
name = string
sex = string
nationality = string
address = string
birth_date = string
issue_date = string
car_class = string
valid_from = string
valid_to = string
official_seal = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_drivinglicense_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/drivinglicense",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrDrivinglicenseJson",
            title: "Recognize a driver's licence by address (驾驶证OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.driverLicense.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
id_num = string
name = string
sex = string
nationality = string
address = string
birth_date = string
issue_date = string
car_class = string
valid_from = string
valid_to = string
official_seal = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_id_card_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/idcard",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrIdCardByUrl",
            title: "Recognize an identity card by address (身份证OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.idcard.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
type = string
id = string?
name = string?
addr = string?
gender = string?
nationality = string?
valid_date = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_id_card_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/idcard",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrIdCardJson",
            title: "Recognize an identity card by address (身份证OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.idcard.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
type = string
id = string?
name = string?
addr = string?
gender = string?
nationality = string?
valid_date = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_plate_num_by_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/platenum",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["img_url"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrPlateNumByUrl",
            title: "Recognize a number plate by address (车牌识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?
[response]
number = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_plate_num_json",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cv/ocr/platenum",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "cv",
            type_name: "OcrPlateNumJson",
            title: "Recognize a number plate by address (车牌识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
number = string
",
        },
    ),
];
