//! Generated from `spec/mp/cv.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 20] = [
    Entry::new(
        Operation {
            name: "mp.cv.img_aicrop_by_url",
            path: "/cv/img/aicrop",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
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
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
results = [{results}]  one for each area proposed
img_size = {img_size}  size of the image
[types.results]
crop_left = int  in pixels
crop_top = int  in pixels
crop_right = int  in pixels
crop_bottom = int  in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_aicrop_json",
            path: "/cv/img/aicrop",
            ..Operation::usual(Product::Mp)
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
results = [{results}]  one for each area proposed
img_size = {img_size}  size of the image
[types.results]
crop_left = int  in pixels
crop_top = int  in pixels
crop_right = int  in pixels
crop_bottom = int  in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_qrcode_by_url",
            path: "/cv/img/qrcode",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
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
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
code_results = [{code_results}]  one for each code found
img_size = {img_size}  size of the image
[types.code_results]
type_name = string  kind of code, such as QR_CODE
data = string?  content of the code
pos = {pos}?  corners of the area, in pixels
[types.pos]
left_top = {left_top}  corner, in pixels from the upper left of the image
right_top = {right_top}  corner, in pixels from the upper left of the image
right_bottom = {right_bottom}  corner, in pixels from the upper left of the image
left_bottom = {left_bottom}  corner, in pixels from the upper left of the image
[types.left_top]
x = int  in pixels
y = int  in pixels
[types.right_top]
x = int  in pixels
y = int  in pixels
[types.right_bottom]
x = int  in pixels
y = int  in pixels
[types.left_bottom]
x = int  in pixels
y = int  in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_qrcode_json",
            path: "/cv/img/qrcode",
            ..Operation::usual(Product::Mp)
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
code_results = [{code_results}]  one for each code found
img_size = {img_size}  size of the image
[types.code_results]
type_name = string  kind of code, such as QR_CODE
data = string?  content of the code
pos = {pos}?  corners of the area, in pixels
[types.pos]
left_top = {left_top}  corner, in pixels from the upper left of the image
right_top = {right_top}  corner, in pixels from the upper left of the image
right_bottom = {right_bottom}  corner, in pixels from the upper left of the image
left_bottom = {left_bottom}  corner, in pixels from the upper left of the image
[types.left_top]
x = int  in pixels
y = int  in pixels
[types.right_top]
x = int  in pixels
y = int  in pixels
[types.right_bottom]
x = int  in pixels
y = int  in pixels
[types.left_bottom]
x = int  in pixels
y = int  in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_super_resolution_by_url",
            path: "/cv/img/superresolution",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "cv",
            type_name: "ImgSuperResolutionByUrl",
            title: "Enhance an image by address (图片高清化)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%B8%89%E3%80%81%E5%9B%BE%E7%89%87%E9%AB%98%E6%B8%85%E5%8C%96%E6%8E%A5%E5%8F%A3",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.superresolution.html",
            ],
            note: "Doubles the size of the image; the result is fetched as a temporary file, valid for three days.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
media_id = string  temporary media id of the enhanced image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.img_super_resolution_json",
            path: "/cv/img/superresolution",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "cv",
            type_name: "ImgSuperResolutionJson",
            title: "Enhance an image by address (图片高清化)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%B8%89%E3%80%81%E5%9B%BE%E7%89%87%E9%AB%98%E6%B8%85%E5%8C%96%E6%8E%A5%E5%8F%A3",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.superresolution.html",
            ],
            note: "Doubles the size of the image; the result is fetched as a temporary file, valid for three days.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
media_id = string  temporary media id of the enhanced image
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_bank_card_by_url",
            path: "/cv/ocr/bankcard",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
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
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
number = string  number read
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_bank_card_json",
            path: "/cv/ocr/bankcard",
            ..Operation::usual(Product::Mp)
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
number = string  number read
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_biz_license_by_url",
            path: "/cv/ocr/bizlicense",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
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
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
reg_num = string  registration number
serial = string  number of the licence
legal_representative = string  legal representative
type_of_organization = string  form of organization
enterprise_name = string
type_of_enterprise = string  form of enterprise
address = string
business_scope = string
registered_capital = string
paid_in_capital = string?  capital paid in
valid_period = string  period of operation
registered_date = string  date of registration
cert_position = {cert_position}?  where the licence is in the image
img_size = {img_size}  size of the image
[types.cert_position]
pos = {pos}  corners of the area, in pixels
[types.pos]
left_top = {left_top}  corner, in pixels from the upper left of the image
right_top = {right_top}  corner, in pixels from the upper left of the image
right_bottom = {right_bottom}  corner, in pixels from the upper left of the image
left_bottom = {left_bottom}  corner, in pixels from the upper left of the image
[types.left_top]
x = int  in pixels
y = int  in pixels
[types.right_top]
x = int  in pixels
y = int  in pixels
[types.right_bottom]
x = int  in pixels
y = int  in pixels
[types.left_bottom]
x = int  in pixels
y = int  in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_biz_license_json",
            path: "/cv/ocr/bizlicense",
            ..Operation::usual(Product::Mp)
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
reg_num = string  registration number
serial = string  number of the licence
legal_representative = string  legal representative
type_of_organization = string  form of organization
enterprise_name = string
type_of_enterprise = string  form of enterprise
address = string
business_scope = string
registered_capital = string
paid_in_capital = string?  capital paid in
valid_period = string  period of operation
registered_date = string  date of registration
cert_position = {cert_position}?  where the licence is in the image
img_size = {img_size}  size of the image
[types.cert_position]
pos = {pos}  corners of the area, in pixels
[types.pos]
left_top = {left_top}  corner, in pixels from the upper left of the image
right_top = {right_top}  corner, in pixels from the upper left of the image
right_bottom = {right_bottom}  corner, in pixels from the upper left of the image
left_bottom = {left_bottom}  corner, in pixels from the upper left of the image
[types.left_top]
x = int  in pixels
y = int  in pixels
[types.right_top]
x = int  in pixels
y = int  in pixels
[types.right_bottom]
x = int  in pixels
y = int  in pixels
[types.left_bottom]
x = int  in pixels
y = int  in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_comm_by_url",
            path: "/cv/ocr/comm",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
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
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
items = [{items}]  pieces of text
img_size = {img_size}  size of the image
[types.items]
text = string
pos = {pos}  corners of the area, in pixels
[types.pos]
left_top = {left_top}  corner, in pixels from the upper left of the image
right_top = {right_top}  corner, in pixels from the upper left of the image
right_bottom = {right_bottom}  corner, in pixels from the upper left of the image
left_bottom = {left_bottom}  corner, in pixels from the upper left of the image
[types.left_top]
x = int  in pixels
y = int  in pixels
[types.right_top]
x = int  in pixels
y = int  in pixels
[types.right_bottom]
x = int  in pixels
y = int  in pixels
[types.left_bottom]
x = int  in pixels
y = int  in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_comm_json",
            path: "/cv/ocr/comm",
            ..Operation::usual(Product::Mp)
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
items = [{items}]  pieces of text
img_size = {img_size}  size of the image
[types.items]
text = string
pos = {pos}  corners of the area, in pixels
[types.pos]
left_top = {left_top}  corner, in pixels from the upper left of the image
right_top = {right_top}  corner, in pixels from the upper left of the image
right_bottom = {right_bottom}  corner, in pixels from the upper left of the image
left_bottom = {left_bottom}  corner, in pixels from the upper left of the image
[types.left_top]
x = int  in pixels
y = int  in pixels
[types.right_top]
x = int  in pixels
y = int  in pixels
[types.right_bottom]
x = int  in pixels
y = int  in pixels
[types.left_bottom]
x = int  in pixels
y = int  in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_driving_by_url",
            path: "/cv/ocr/driving",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
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
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
plate_num = string  number plate, on the front and the back page
vehicle_type = string  kind of vehicle
owner = string
addr = string
use_character = string  use of the vehicle
model = string  brand and model
vin = string  vehicle identification number
engine_num = string  engine number
register_date = string  date of registration, yyyyMMdd
issue_date = string  date of issue, yyyyMMdd
plate_num_b = string  number plate, on the front and the back page
record = string  inspection record
passengers_num = string  number of persons
total_quality = string  total mass
prepare_quality = string  kerb mass
overall_size = string  outer dimensions
card_position_front = {card_position_front}?  where the page is in the image
card_position_back = {card_position_back}?  where the page is in the image
img_size = {img_size}  size of the image
[types.card_position_front]
pos = {pos}  corners of the area, in pixels
[types.pos]
left_top = {left_top}  corner, in pixels from the upper left of the image
right_top = {right_top}  corner, in pixels from the upper left of the image
right_bottom = {right_bottom}  corner, in pixels from the upper left of the image
left_bottom = {left_bottom}  corner, in pixels from the upper left of the image
[types.left_top]
x = int  in pixels
y = int  in pixels
[types.right_top]
x = int  in pixels
y = int  in pixels
[types.right_bottom]
x = int  in pixels
y = int  in pixels
[types.left_bottom]
x = int  in pixels
y = int  in pixels
[types.card_position_back]
pos = {pos}  corners of the area, in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_driving_json",
            path: "/cv/ocr/driving",
            ..Operation::usual(Product::Mp)
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
plate_num = string  number plate, on the front and the back page
vehicle_type = string  kind of vehicle
owner = string
addr = string
use_character = string  use of the vehicle
model = string  brand and model
vin = string  vehicle identification number
engine_num = string  engine number
register_date = string  date of registration, yyyyMMdd
issue_date = string  date of issue, yyyyMMdd
plate_num_b = string  number plate, on the front and the back page
record = string  inspection record
passengers_num = string  number of persons
total_quality = string  total mass
prepare_quality = string  kerb mass
overall_size = string  outer dimensions
card_position_front = {card_position_front}?  where the page is in the image
card_position_back = {card_position_back}?  where the page is in the image
img_size = {img_size}  size of the image
[types.card_position_front]
pos = {pos}  corners of the area, in pixels
[types.pos]
left_top = {left_top}  corner, in pixels from the upper left of the image
right_top = {right_top}  corner, in pixels from the upper left of the image
right_bottom = {right_bottom}  corner, in pixels from the upper left of the image
left_bottom = {left_bottom}  corner, in pixels from the upper left of the image
[types.left_top]
x = int  in pixels
y = int  in pixels
[types.right_top]
x = int  in pixels
y = int  in pixels
[types.right_bottom]
x = int  in pixels
y = int  in pixels
[types.left_bottom]
x = int  in pixels
y = int  in pixels
[types.card_position_back]
pos = {pos}  corners of the area, in pixels
[types.img_size]
w = int  width in pixels
h = int  height in pixels
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_drivinglicense_by_url",
            path: "/cv/ocr/drivinglicense",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
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
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
id_num = string  number of the licence
name = string
sex = string
nationality = string
address = string
birth_date = string  date, yyyyMMdd
issue_date = string  date of issue, yyyyMMdd
car_class = string  class of vehicles
valid_from = string  date, yyyyMMdd
valid_to = string  date, yyyyMMdd
official_seal = string  text of the seal
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_drivinglicense_json",
            path: "/cv/ocr/drivinglicense",
            ..Operation::usual(Product::Mp)
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
id_num = string  number of the licence
name = string
sex = string
nationality = string
address = string
birth_date = string  date, yyyyMMdd
issue_date = string  date of issue, yyyyMMdd
car_class = string  class of vehicles
valid_from = string  date, yyyyMMdd
valid_to = string  date, yyyyMMdd
official_seal = string  text of the seal
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_id_card_by_url",
            path: "/cv/ocr/idcard",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "cv",
            type_name: "OcrIdCardByUrl",
            title: "Recognize an identity card by address (身份证OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.idcard.html",
            ],
            note: "Images at most 2 MB. Front and back are recognized one by one.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
type = string  Front or Back
id = string?  identity number
name = string?
addr = string?  address, on the front
gender = string?
nationality = string?
valid_date = string?  validity, on the back
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_id_card_json",
            path: "/cv/ocr/idcard",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "cv",
            type_name: "OcrIdCardJson",
            title: "Recognize an identity card by address (身份证OCR识别)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.idcard.html",
            ],
            note: "Images at most 2 MB. Front and back are recognized one by one.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
type = string  Front or Back
id = string?  identity number
name = string?
addr = string?  address, on the front
gender = string?
nationality = string?
valid_date = string?  validity, on the back
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_plate_num_by_url",
            path: "/cv/ocr/platenum",
            query: &["img_url"],
            ..Operation::usual(Product::Mp)
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
img_url = string?  link to the image; if left out, the image is sent as the form file img
[response]
number = string  number read
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.cv.ocr_plate_num_json",
            path: "/cv/ocr/platenum",
            ..Operation::usual(Product::Mp)
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
number = string  number read
",
        },
    ),
];
