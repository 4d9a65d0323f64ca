//! Generated from `spec/mp/cv.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Image processing and text recognition (图像处理与OCR识别)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Crop an image by address (图片智能裁剪).
///
/// `POST /cv/img/aicrop`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E5%9B%9B%E3%80%81%E5%9B%BE%E7%89%87%E6%99%BA%E8%83%BD%E8%A3%81%E5%89%AA%E6%8E%A5%E5%8F%A3) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.aiCrop.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgAicropByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl ImgAicropByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(ImgAicropByUrl {
    "img_url" => img_url,
});

/// The answer to [`ImgAicropByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgAicropByUrlResponse {
    /// One for each area proposed.
    pub results: Vec<Results>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(ImgAicropByUrlResponse {
    "results" => results,
    "img_size" => img_size,
});

impl Endpoint for ImgAicropByUrl {
    type Response = ImgAicropByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.img_aicrop_by_url",
        path: "/cv/img/aicrop",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// `results` of [`ImgAicropByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Results {
    /// In pixels.
    pub crop_left: i64,
    /// In pixels.
    pub crop_top: i64,
    /// In pixels.
    pub crop_right: i64,
    /// In pixels.
    pub crop_bottom: i64,
}

wire_in!(part Results {
    "crop_left" => crop_left,
    "crop_top" => crop_top,
    "crop_right" => crop_right,
    "crop_bottom" => crop_bottom,
});

/// `img_size` of [`ImgAicropByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgSize {
    /// Width in pixels.
    pub w: i64,
    /// Height in pixels.
    pub h: i64,
}

wire_in!(part ImgSize {
    "w" => w,
    "h" => h,
});

/// Crop an image by address (图片智能裁剪).
///
/// `POST /cv/img/aicrop`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E5%9B%9B%E3%80%81%E5%9B%BE%E7%89%87%E6%99%BA%E8%83%BD%E8%A3%81%E5%89%AA%E6%8E%A5%E5%8F%A3) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.aiCrop.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgAicropJson {}

impl ImgAicropJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ImgAicropJson {});

/// The answer to [`ImgAicropJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgAicropJsonResponse {
    /// One for each area proposed.
    pub results: Vec<Results>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(ImgAicropJsonResponse {
    "results" => results,
    "img_size" => img_size,
});

impl Endpoint for ImgAicropJson {
    type Response = ImgAicropJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.img_aicrop_json",
        path: "/cv/img/aicrop",
        ..Operation::usual(Product::Mp)
    };
}

/// Read QR codes and bar codes by address (二维码/条码识别).
///
/// `POST /cv/img/qrcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%BA%8C%E3%80%81%E4%BA%8C%E7%BB%B4%E7%A0%81-%E6%9D%A1%E7%A0%81%E8%AF%86%E5%88%AB%E6%8E%A5%E5%8F%A3) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.scanQRCode.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgQrcodeByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl ImgQrcodeByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(ImgQrcodeByUrl {
    "img_url" => img_url,
});

/// The answer to [`ImgQrcodeByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgQrcodeByUrlResponse {
    /// One for each code found.
    pub code_results: Vec<CodeResults>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(ImgQrcodeByUrlResponse {
    "code_results" => code_results,
    "img_size" => img_size,
});

impl Endpoint for ImgQrcodeByUrl {
    type Response = ImgQrcodeByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.img_qrcode_by_url",
        path: "/cv/img/qrcode",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// `code_results` of [`ImgQrcodeByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodeResults {
    /// Kind of code, such as QR_CODE.
    pub type_name: String,
    /// Content of the code.
    pub data: Option<String>,
    /// Corners of the area, in pixels.
    pub pos: Option<Pos>,
}

wire_in!(part CodeResults {
    "type_name" => type_name,
    "data" => data,
    "pos" => pos,
});

/// `pos` of [`ImgQrcodeByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pos {
    /// Corner, in pixels from the upper left of the image.
    pub left_top: LeftTop,
    /// Corner, in pixels from the upper left of the image.
    pub right_top: RightTop,
    /// Corner, in pixels from the upper left of the image.
    pub right_bottom: RightBottom,
    /// Corner, in pixels from the upper left of the image.
    pub left_bottom: LeftBottom,
}

wire_in!(part Pos {
    "left_top" => left_top,
    "right_top" => right_top,
    "right_bottom" => right_bottom,
    "left_bottom" => left_bottom,
});

/// `left_top` of [`ImgQrcodeByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LeftTop {
    /// In pixels.
    pub x: i64,
    /// In pixels.
    pub y: i64,
}

wire_in!(part LeftTop {
    "x" => x,
    "y" => y,
});

/// `right_top` of [`ImgQrcodeByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RightTop {
    /// In pixels.
    pub x: i64,
    /// In pixels.
    pub y: i64,
}

wire_in!(part RightTop {
    "x" => x,
    "y" => y,
});

/// `right_bottom` of [`ImgQrcodeByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RightBottom {
    /// In pixels.
    pub x: i64,
    /// In pixels.
    pub y: i64,
}

wire_in!(part RightBottom {
    "x" => x,
    "y" => y,
});

/// `left_bottom` of [`ImgQrcodeByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LeftBottom {
    /// In pixels.
    pub x: i64,
    /// In pixels.
    pub y: i64,
}

wire_in!(part LeftBottom {
    "x" => x,
    "y" => y,
});

/// Read QR codes and bar codes by address (二维码/条码识别).
///
/// `POST /cv/img/qrcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%BA%8C%E3%80%81%E4%BA%8C%E7%BB%B4%E7%A0%81-%E6%9D%A1%E7%A0%81%E8%AF%86%E5%88%AB%E6%8E%A5%E5%8F%A3) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.scanQRCode.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgQrcodeJson {}

impl ImgQrcodeJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ImgQrcodeJson {});

/// The answer to [`ImgQrcodeJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgQrcodeJsonResponse {
    /// One for each code found.
    pub code_results: Vec<CodeResults>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(ImgQrcodeJsonResponse {
    "code_results" => code_results,
    "img_size" => img_size,
});

impl Endpoint for ImgQrcodeJson {
    type Response = ImgQrcodeJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.img_qrcode_json",
        path: "/cv/img/qrcode",
        ..Operation::usual(Product::Mp)
    };
}

/// Enhance an image by address (图片高清化).
///
/// `POST /cv/img/superresolution`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%B8%89%E3%80%81%E5%9B%BE%E7%89%87%E9%AB%98%E6%B8%85%E5%8C%96%E6%8E%A5%E5%8F%A3) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.superresolution.html)
///
/// Doubles the size of the image; the result is fetched as a temporary file, valid for three days.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgSuperResolutionByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl ImgSuperResolutionByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(ImgSuperResolutionByUrl {
    "img_url" => img_url,
});

/// The answer to [`ImgSuperResolutionByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgSuperResolutionByUrlResponse {
    /// Temporary media id of the enhanced image.
    pub media_id: String,
}

wire_in!(ImgSuperResolutionByUrlResponse {
    "media_id" => media_id,
});

impl Endpoint for ImgSuperResolutionByUrl {
    type Response = ImgSuperResolutionByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.img_super_resolution_by_url",
        path: "/cv/img/superresolution",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// Enhance an image by address (图片高清化).
///
/// `POST /cv/img/superresolution`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html#%E4%B8%89%E3%80%81%E5%9B%BE%E7%89%87%E9%AB%98%E6%B8%85%E5%8C%96%E6%8E%A5%E5%8F%A3) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.superresolution.html)
///
/// Doubles the size of the image; the result is fetched as a temporary file, valid for three days.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgSuperResolutionJson {}

impl ImgSuperResolutionJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ImgSuperResolutionJson {});

/// The answer to [`ImgSuperResolutionJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgSuperResolutionJsonResponse {
    /// Temporary media id of the enhanced image.
    pub media_id: String,
}

wire_in!(ImgSuperResolutionJsonResponse {
    "media_id" => media_id,
});

impl Endpoint for ImgSuperResolutionJson {
    type Response = ImgSuperResolutionJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.img_super_resolution_json",
        path: "/cv/img/superresolution",
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize a bank card by address (银行卡OCR识别).
///
/// `POST /cv/ocr/bankcard`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.bankcard.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrBankCardByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl OcrBankCardByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(OcrBankCardByUrl {
    "img_url" => img_url,
});

/// The answer to [`OcrBankCardByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrBankCardByUrlResponse {
    /// Number read.
    pub number: String,
}

wire_in!(OcrBankCardByUrlResponse {
    "number" => number,
});

impl Endpoint for OcrBankCardByUrl {
    type Response = OcrBankCardByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_bank_card_by_url",
        path: "/cv/ocr/bankcard",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize a bank card by address (银行卡OCR识别).
///
/// `POST /cv/ocr/bankcard`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.bankcard.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrBankCardJson {}

impl OcrBankCardJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OcrBankCardJson {});

/// The answer to [`OcrBankCardJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrBankCardJsonResponse {
    /// Number read.
    pub number: String,
}

wire_in!(OcrBankCardJsonResponse {
    "number" => number,
});

impl Endpoint for OcrBankCardJson {
    type Response = OcrBankCardJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_bank_card_json",
        path: "/cv/ocr/bankcard",
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize a business licence by address (营业执照OCR识别).
///
/// `POST /cv/ocr/bizlicense`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.businessLicense.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrBizLicenseByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl OcrBizLicenseByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(OcrBizLicenseByUrl {
    "img_url" => img_url,
});

/// The answer to [`OcrBizLicenseByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrBizLicenseByUrlResponse {
    /// Registration number.
    pub reg_num: String,
    /// Number of the licence.
    pub serial: String,
    /// Legal representative.
    pub legal_representative: String,
    /// Form of organization.
    pub type_of_organization: String,
    /// `enterprise_name`.
    pub enterprise_name: String,
    /// Form of enterprise.
    pub type_of_enterprise: String,
    /// `address`.
    pub address: String,
    /// `business_scope`.
    pub business_scope: String,
    /// `registered_capital`.
    pub registered_capital: String,
    /// Capital paid in.
    pub paid_in_capital: Option<String>,
    /// Period of operation.
    pub valid_period: String,
    /// Date of registration.
    pub registered_date: String,
    /// Where the licence is in the image.
    pub cert_position: Option<CertPosition>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(OcrBizLicenseByUrlResponse {
    "reg_num" => reg_num,
    "serial" => serial,
    "legal_representative" => legal_representative,
    "type_of_organization" => type_of_organization,
    "enterprise_name" => enterprise_name,
    "type_of_enterprise" => type_of_enterprise,
    "address" => address,
    "business_scope" => business_scope,
    "registered_capital" => registered_capital,
    "paid_in_capital" => paid_in_capital,
    "valid_period" => valid_period,
    "registered_date" => registered_date,
    "cert_position" => cert_position,
    "img_size" => img_size,
});

impl Endpoint for OcrBizLicenseByUrl {
    type Response = OcrBizLicenseByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_biz_license_by_url",
        path: "/cv/ocr/bizlicense",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// `cert_position` of [`OcrBizLicenseByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CertPosition {
    /// Corners of the area, in pixels.
    pub pos: Pos,
}

wire_in!(part CertPosition {
    "pos" => pos,
});

/// Recognize a business licence by address (营业执照OCR识别).
///
/// `POST /cv/ocr/bizlicense`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.businessLicense.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrBizLicenseJson {}

impl OcrBizLicenseJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OcrBizLicenseJson {});

/// The answer to [`OcrBizLicenseJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrBizLicenseJsonResponse {
    /// Registration number.
    pub reg_num: String,
    /// Number of the licence.
    pub serial: String,
    /// Legal representative.
    pub legal_representative: String,
    /// Form of organization.
    pub type_of_organization: String,
    /// `enterprise_name`.
    pub enterprise_name: String,
    /// Form of enterprise.
    pub type_of_enterprise: String,
    /// `address`.
    pub address: String,
    /// `business_scope`.
    pub business_scope: String,
    /// `registered_capital`.
    pub registered_capital: String,
    /// Capital paid in.
    pub paid_in_capital: Option<String>,
    /// Period of operation.
    pub valid_period: String,
    /// Date of registration.
    pub registered_date: String,
    /// Where the licence is in the image.
    pub cert_position: Option<CertPosition>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(OcrBizLicenseJsonResponse {
    "reg_num" => reg_num,
    "serial" => serial,
    "legal_representative" => legal_representative,
    "type_of_organization" => type_of_organization,
    "enterprise_name" => enterprise_name,
    "type_of_enterprise" => type_of_enterprise,
    "address" => address,
    "business_scope" => business_scope,
    "registered_capital" => registered_capital,
    "paid_in_capital" => paid_in_capital,
    "valid_period" => valid_period,
    "registered_date" => registered_date,
    "cert_position" => cert_position,
    "img_size" => img_size,
});

impl Endpoint for OcrBizLicenseJson {
    type Response = OcrBizLicenseJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_biz_license_json",
        path: "/cv/ocr/bizlicense",
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize printed text by address (通用印刷体OCR识别).
///
/// `POST /cv/ocr/comm`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.printedText.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrCommByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl OcrCommByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(OcrCommByUrl {
    "img_url" => img_url,
});

/// The answer to [`OcrCommByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrCommByUrlResponse {
    /// Pieces of text.
    pub items: Vec<Items>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(OcrCommByUrlResponse {
    "items" => items,
    "img_size" => img_size,
});

impl Endpoint for OcrCommByUrl {
    type Response = OcrCommByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_comm_by_url",
        path: "/cv/ocr/comm",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// `items` of [`OcrCommByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Items {
    /// `text`.
    pub text: String,
    /// Corners of the area, in pixels.
    pub pos: Pos,
}

wire_in!(part Items {
    "text" => text,
    "pos" => pos,
});

/// Recognize printed text by address (通用印刷体OCR识别).
///
/// `POST /cv/ocr/comm`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.printedText.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrCommJson {}

impl OcrCommJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OcrCommJson {});

/// The answer to [`OcrCommJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrCommJsonResponse {
    /// Pieces of text.
    pub items: Vec<Items>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(OcrCommJsonResponse {
    "items" => items,
    "img_size" => img_size,
});

impl Endpoint for OcrCommJson {
    type Response = OcrCommJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_comm_json",
        path: "/cv/ocr/comm",
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize a vehicle licence by address (行驶证OCR识别).
///
/// `POST /cv/ocr/driving`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.vehicleLicense.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrDrivingByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl OcrDrivingByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(OcrDrivingByUrl {
    "img_url" => img_url,
});

/// The answer to [`OcrDrivingByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrDrivingByUrlResponse {
    /// Number plate, on the front and the back page.
    pub plate_num: String,
    /// Kind of vehicle.
    pub vehicle_type: String,
    /// `owner`.
    pub owner: String,
    /// `addr`.
    pub addr: String,
    /// Use of the vehicle.
    pub use_character: String,
    /// Brand and model.
    pub model: String,
    /// Vehicle identification number.
    pub vin: String,
    /// Engine number.
    pub engine_num: String,
    /// Date of registration, yyyyMMdd.
    pub register_date: String,
    /// Date of issue, yyyyMMdd.
    pub issue_date: String,
    /// Number plate, on the front and the back page.
    pub plate_num_b: String,
    /// Inspection record.
    pub record: String,
    /// Number of persons.
    pub passengers_num: String,
    /// Total mass.
    pub total_quality: String,
    /// Kerb mass.
    pub prepare_quality: String,
    /// Outer dimensions.
    pub overall_size: String,
    /// Where the page is in the image.
    pub card_position_front: Option<CardPositionFront>,
    /// Where the page is in the image.
    pub card_position_back: Option<CardPositionBack>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(OcrDrivingByUrlResponse {
    "plate_num" => plate_num,
    "vehicle_type" => vehicle_type,
    "owner" => owner,
    "addr" => addr,
    "use_character" => use_character,
    "model" => model,
    "vin" => vin,
    "engine_num" => engine_num,
    "register_date" => register_date,
    "issue_date" => issue_date,
    "plate_num_b" => plate_num_b,
    "record" => record,
    "passengers_num" => passengers_num,
    "total_quality" => total_quality,
    "prepare_quality" => prepare_quality,
    "overall_size" => overall_size;
    "card_position_front" => card_position_front,
    "card_position_back" => card_position_back,
    "img_size" => img_size,
});

impl Endpoint for OcrDrivingByUrl {
    type Response = OcrDrivingByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_driving_by_url",
        path: "/cv/ocr/driving",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// `card_position_front` of [`OcrDrivingByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CardPositionFront {
    /// Corners of the area, in pixels.
    pub pos: Pos,
}

wire_in!(part CardPositionFront {
    "pos" => pos,
});

/// `card_position_back` of [`OcrDrivingByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CardPositionBack {
    /// Corners of the area, in pixels.
    pub pos: Pos,
}

wire_in!(part CardPositionBack {
    "pos" => pos,
});

/// Recognize a vehicle licence by address (行驶证OCR识别).
///
/// `POST /cv/ocr/driving`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.vehicleLicense.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrDrivingJson {}

impl OcrDrivingJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OcrDrivingJson {});

/// The answer to [`OcrDrivingJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrDrivingJsonResponse {
    /// Number plate, on the front and the back page.
    pub plate_num: String,
    /// Kind of vehicle.
    pub vehicle_type: String,
    /// `owner`.
    pub owner: String,
    /// `addr`.
    pub addr: String,
    /// Use of the vehicle.
    pub use_character: String,
    /// Brand and model.
    pub model: String,
    /// Vehicle identification number.
    pub vin: String,
    /// Engine number.
    pub engine_num: String,
    /// Date of registration, yyyyMMdd.
    pub register_date: String,
    /// Date of issue, yyyyMMdd.
    pub issue_date: String,
    /// Number plate, on the front and the back page.
    pub plate_num_b: String,
    /// Inspection record.
    pub record: String,
    /// Number of persons.
    pub passengers_num: String,
    /// Total mass.
    pub total_quality: String,
    /// Kerb mass.
    pub prepare_quality: String,
    /// Outer dimensions.
    pub overall_size: String,
    /// Where the page is in the image.
    pub card_position_front: Option<CardPositionFront>,
    /// Where the page is in the image.
    pub card_position_back: Option<CardPositionBack>,
    /// Size of the image.
    pub img_size: ImgSize,
}

wire_in!(OcrDrivingJsonResponse {
    "plate_num" => plate_num,
    "vehicle_type" => vehicle_type,
    "owner" => owner,
    "addr" => addr,
    "use_character" => use_character,
    "model" => model,
    "vin" => vin,
    "engine_num" => engine_num,
    "register_date" => register_date,
    "issue_date" => issue_date,
    "plate_num_b" => plate_num_b,
    "record" => record,
    "passengers_num" => passengers_num,
    "total_quality" => total_quality,
    "prepare_quality" => prepare_quality,
    "overall_size" => overall_size;
    "card_position_front" => card_position_front,
    "card_position_back" => card_position_back,
    "img_size" => img_size,
});

impl Endpoint for OcrDrivingJson {
    type Response = OcrDrivingJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_driving_json",
        path: "/cv/ocr/driving",
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize a driver's licence by address (驾驶证OCR识别).
///
/// `POST /cv/ocr/drivinglicense`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.driverLicense.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrDrivinglicenseByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl OcrDrivinglicenseByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(OcrDrivinglicenseByUrl {
    "img_url" => img_url,
});

/// The answer to [`OcrDrivinglicenseByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrDrivinglicenseByUrlResponse {
    /// Number of the licence.
    pub id_num: String,
    /// `name`.
    pub name: String,
    /// `sex`.
    pub sex: String,
    /// `nationality`.
    pub nationality: String,
    /// `address`.
    pub address: String,
    /// Date, yyyyMMdd.
    pub birth_date: String,
    /// Date of issue, yyyyMMdd.
    pub issue_date: String,
    /// Class of vehicles.
    pub car_class: String,
    /// Date, yyyyMMdd.
    pub valid_from: String,
    /// Date, yyyyMMdd.
    pub valid_to: String,
    /// Text of the seal.
    pub official_seal: String,
}

wire_in!(OcrDrivinglicenseByUrlResponse {
    "id_num" => id_num,
    "name" => name,
    "sex" => sex,
    "nationality" => nationality,
    "address" => address,
    "birth_date" => birth_date,
    "issue_date" => issue_date,
    "car_class" => car_class,
    "valid_from" => valid_from,
    "valid_to" => valid_to,
    "official_seal" => official_seal,
});

impl Endpoint for OcrDrivinglicenseByUrl {
    type Response = OcrDrivinglicenseByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_drivinglicense_by_url",
        path: "/cv/ocr/drivinglicense",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize a driver's licence by address (驾驶证OCR识别).
///
/// `POST /cv/ocr/drivinglicense`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.driverLicense.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrDrivinglicenseJson {}

impl OcrDrivinglicenseJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OcrDrivinglicenseJson {});

/// The answer to [`OcrDrivinglicenseJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrDrivinglicenseJsonResponse {
    /// Number of the licence.
    pub id_num: String,
    /// `name`.
    pub name: String,
    /// `sex`.
    pub sex: String,
    /// `nationality`.
    pub nationality: String,
    /// `address`.
    pub address: String,
    /// Date, yyyyMMdd.
    pub birth_date: String,
    /// Date of issue, yyyyMMdd.
    pub issue_date: String,
    /// Class of vehicles.
    pub car_class: String,
    /// Date, yyyyMMdd.
    pub valid_from: String,
    /// Date, yyyyMMdd.
    pub valid_to: String,
    /// Text of the seal.
    pub official_seal: String,
}

wire_in!(OcrDrivinglicenseJsonResponse {
    "id_num" => id_num,
    "name" => name,
    "sex" => sex,
    "nationality" => nationality,
    "address" => address,
    "birth_date" => birth_date,
    "issue_date" => issue_date,
    "car_class" => car_class,
    "valid_from" => valid_from,
    "valid_to" => valid_to,
    "official_seal" => official_seal,
});

impl Endpoint for OcrDrivinglicenseJson {
    type Response = OcrDrivinglicenseJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_drivinglicense_json",
        path: "/cv/ocr/drivinglicense",
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize an identity card by address (身份证OCR识别).
///
/// `POST /cv/ocr/idcard`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.idcard.html)
///
/// Images at most 2 MB. Front and back are recognized one by one.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrIdCardByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl OcrIdCardByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(OcrIdCardByUrl {
    "img_url" => img_url,
});

/// The answer to [`OcrIdCardByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrIdCardByUrlResponse {
    /// Front or Back.
    pub r#type: String,
    /// Identity number.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Address, on the front.
    pub addr: Option<String>,
    /// `gender`.
    pub gender: Option<String>,
    /// `nationality`.
    pub nationality: Option<String>,
    /// Validity, on the back.
    pub valid_date: Option<String>,
}

wire_in!(OcrIdCardByUrlResponse {
    "type" => r#type,
    "id" => id,
    "name" => name,
    "addr" => addr,
    "gender" => gender,
    "nationality" => nationality,
    "valid_date" => valid_date,
});

impl Endpoint for OcrIdCardByUrl {
    type Response = OcrIdCardByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_id_card_by_url",
        path: "/cv/ocr/idcard",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize an identity card by address (身份证OCR识别).
///
/// `POST /cv/ocr/idcard`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.idcard.html)
///
/// Images at most 2 MB. Front and back are recognized one by one.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrIdCardJson {}

impl OcrIdCardJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OcrIdCardJson {});

/// The answer to [`OcrIdCardJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrIdCardJsonResponse {
    /// Front or Back.
    pub r#type: String,
    /// Identity number.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Address, on the front.
    pub addr: Option<String>,
    /// `gender`.
    pub gender: Option<String>,
    /// `nationality`.
    pub nationality: Option<String>,
    /// Validity, on the back.
    pub valid_date: Option<String>,
}

wire_in!(OcrIdCardJsonResponse {
    "type" => r#type,
    "id" => id,
    "name" => name,
    "addr" => addr,
    "gender" => gender,
    "nationality" => nationality,
    "valid_date" => valid_date,
});

impl Endpoint for OcrIdCardJson {
    type Response = OcrIdCardJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_id_card_json",
        path: "/cv/ocr/idcard",
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize a number plate by address (车牌识别).
///
/// `POST /cv/ocr/platenum`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrPlateNumByUrl {
    /// Link to the image; if left out, the image is sent as the form file img.
    pub img_url: Option<String>,
}

impl OcrPlateNumByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to the image; if left out, the image is sent as the form file img.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(OcrPlateNumByUrl {
    "img_url" => img_url,
});

/// The answer to [`OcrPlateNumByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrPlateNumByUrlResponse {
    /// Number read.
    pub number: String,
}

wire_in!(OcrPlateNumByUrlResponse {
    "number" => number,
});

impl Endpoint for OcrPlateNumByUrl {
    type Response = OcrPlateNumByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_plate_num_by_url",
        path: "/cv/ocr/platenum",
        query: &["img_url"],
        ..Operation::usual(Product::Mp)
    };
}

/// Recognize a number plate by address (车牌识别).
///
/// `POST /cv/ocr/platenum`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OcrPlateNumJson {}

impl OcrPlateNumJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OcrPlateNumJson {});

/// The answer to [`OcrPlateNumJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OcrPlateNumJsonResponse {
    /// Number read.
    pub number: String,
}

wire_in!(OcrPlateNumJsonResponse {
    "number" => number,
});

impl Endpoint for OcrPlateNumJson {
    type Response = OcrPlateNumJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.cv.ocr_plate_num_json",
        path: "/cv/ocr/platenum",
        ..Operation::usual(Product::Mp)
    };
}
