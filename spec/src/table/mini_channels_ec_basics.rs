//! Generated from `spec/mini/channels_ec_basics.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 17] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.address_code_get",
            path: "/channels/ec/basics/addresscode/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "AddressCodeGet",
            title: "Get the codes of an administrative division (获取地址编码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/basics/getaddresscode.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/basics/getaddresscode.html",
            ],
            note: "Walks the administrative divisions level by level; without addr_code it answers the provinces.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
addr_code = int?  code of the parent division, empty for the provinces
[response]
addrs_msg = {addrs_msg}  the division asked for
next_level_addrs = [{next_level_addrs}]?  divisions one level below
[types.addrs_msg]
name = string
code = int  code of the division
level = int  1 province, 2 city, 3 district, 4 street
[types.next_level_addrs]
name = string
code = int  code of the division
level = int  1 province, 2 city, 3 district, 4 street
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.homepage_background_apply_cancel",
            path: "/channels/ec/basics/homepage/background/apply/cancel",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "HomepageBackgroundApplyCancel",
            title: "Withdraw the application for a homepage background (撤销主页背景图申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/cancel_background_apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
apply_id = int!  id of the application
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.homepage_background_apply_submit",
            path: "/channels/ec/basics/homepage/background/apply/submit",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "HomepageBackgroundApplySubmit",
            title: "Apply for a homepage background (提交主页背景图申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/submit_background_apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
img_url = string!  address of the picture
[response]
apply_id = int  id of the application
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.homepage_background_get",
            path: "/channels/ec/basics/homepage/background/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "HomepageBackgroundGet",
            title: "Get the homepage background (查询主页背景图)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/get_background.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
img_url = string  address of the picture
apply = {apply}?  application still under way, if any
[types.apply]
img_url = string  address of the picture
apply_id = int  id of the application
state = int  1 under review, 2 rejected
audit_desc = string?  why it was rejected
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.homepage_background_remove",
            path: "/channels/ec/basics/homepage/background/remove",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "HomepageBackgroundRemove",
            title: "Remove the homepage background (清空主页背景图并撤销流程中的申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/remove_background.html",
            ],
            note: "Also withdraws an application that is still under review.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.homepage_banner_apply_cancel",
            path: "/channels/ec/basics/homepage/banner/apply/cancel",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "HomepageBannerApplyCancel",
            title: "Withdraw the application for homepage banners (撤销精选展示位申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/cancel_banner_apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
apply_id = int!  id of the application
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.homepage_banner_apply_submit",
            path: "/channels/ec/basics/homepage/banner/apply/submit",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "HomepageBannerApplySubmit",
            title: "Apply for homepage banners (提交精选展示位申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/submit_banner_apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
banner = {banner}!
[response]
apply_id = int  id of the application
[types.banner]
scale = int!  1 small pictures, 2 large pictures
banner = [{banner_banner}]!
[types.banner_banner]
type = int!  1 product, 3 Channels account, 4 official account
banner = {banner_banner_banner}!
product = {product}?  only for type 1
finder = {finder}?  only for type 3
official_account = {official_account}?  only for type 4
[types.banner_banner_banner]
img_url = string!  address of the picture
title = string?  title of the banner
description = string?  description of the banner
[types.product]
product_id = int!  id of the product
[types.finder]
finder_user_name = string?  id of the Channels account
feed_id = string?  id of the video
[types.official_account]
url = string?  address of the article
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.homepage_banner_get",
            path: "/channels/ec/basics/homepage/banner/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "HomepageBannerGet",
            title: "Get the homepage banners (查询精选展示位)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/get_banner.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
banner = {banner}
apply = {apply}?  application still under way, if any
[types.banner]
scale = int  1 small pictures, 2 large pictures
banner = [{banner_banner}]
[types.banner_banner]
type = int  1 product, 3 Channels account, 4 official account
banner = {banner_banner_banner}
product = {product}?  only for type 1
finder = {finder}?  only for type 3
official_account = {official_account}?  only for type 4
[types.banner_banner_banner]
img_url = string  address of the picture
title = string?  title of the banner
description = string?  description of the banner
[types.product]
product_id = int  id of the product
[types.finder]
finder_user_name = string?  id of the Channels account
feed_id = string?  id of the video
[types.official_account]
url = string?  address of the article
[types.apply]
apply_id = int  id of the application
state = int  1 under review, 2 rejected
scale = int  1 small pictures, 2 large pictures
banner = [{apply_banner}]
[types.apply_banner]
audit_state = int  1 under review, 2 rejected
audit_desc = string?  why it was rejected
banner = {banner_banner}
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.homepage_banner_remove",
            path: "/channels/ec/basics/homepage/banner/remove",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "HomepageBannerRemove",
            title: "Remove the homepage banners (清空精选展示位并撤销流程中的申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/remove_banner.html",
            ],
            note: "Also withdraws an application that is still under review.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.img_upload_by_url",
            path: "/channels/ec/basics/img/upload",
            query: &["upload_type"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "ImgUploadByUrl",
            title: "Upload an image by address (上传图片)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/basics/img_upload.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/basics/img_upload.html",
            ],
            note: "The image is either the body of the request or is fetched from img_url. Product pictures must have an address from this interface.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
upload_type = int! = 1  0 the file is in the body, 1 fetch it from img_url
[request]
img_url = string?  address of the picture
[response]
pic_file = {pic_file}  the stored picture
[types.pic_file]
media_id = string?  id of the file, for other interfaces
pay_media_id = string?  id of the picture for WeChat Pay
img_url = string?  address of the picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.img_upload_json",
            path: "/channels/ec/basics/img/upload",
            query: &["upload_type", "height", "width"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "ImgUploadJson",
            title: "Upload an image by address (上传图片)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/basics/img_upload.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/basics/img_upload.html",
            ],
            note: "The image is either the body of the request or is fetched from img_url. Product pictures must have an address from this interface.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
upload_type = int! = 0  0 the file is in the body, 1 fetch it from img_url
height = int?  height of the picture, pixels
width = int?  width of the picture, pixels
[response]
pic_file = {pic_file}  the stored picture
[types.pic_file]
media_id = string?  id of the file, for other interfaces
pay_media_id = string?  id of the picture for WeChat Pay
img_url = string?  address of the picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.info_get",
            path: "/channels/ec/basics/info/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "InfoGet",
            title: "Get the basic information of the shop (获取店铺基本信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/basics/getbasicinfo.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/basics/getbasicinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
info = {info}
[types.info]
username = string?  original id of the shop, gh_
nickname = string
headimg_url = string  address of the shop's avatar
subject_type = string  kind of owner, e.g. enterprise or individual business
status = string  state of the shop, e.g. open, closed
is_local_life = bool?  whether it is a local-life shop
open_timestamp = int?  when the shop was opened, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.media_get",
            path: "/channels/ec/basics/media/get",
            method: Method::Get,
            body: BodyKind::None,
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "MediaGet",
            title: "Get a file by its media id (通过mediaid获取数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/basics/getdatabymediaid.html",
            ],
            note: "Answers the bytes of the file, or JSON if it failed.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
media_id = string!  id of the file, for other interfaces
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.qualification_upload",
            path: "/channels/ec/basics/qualification/upload",
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "QualificationUpload",
            title: "Upload a qualification image (上传资质图片)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/basics/qualificationupload.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/basics/qualificationupload.html",
            ],
            note: "The file id is used in applications for brands, categories and products.",
            errors: &[],
            obsolete: None,
            shape: r"[files]
media = file!
[response]
data = {data}
[types.data]
file_id = string  id of the qualification picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.shop_h5url_get",
            path: "/channels/ec/basics/shop/h5url/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "ShopH5urlGet",
            title: "Get an H5 link of the shop (获取店铺H5链接)",
            docs: &["https://developers.weixin.qq.com/doc/store/shop/API/basics/getshoph5url.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product
wecom_corp_id = string?  WeCom (企业微信) corp id, to attribute the visit to an employee
wecom_user_id = string?  WeCom user id of the employee the visit is attributed to
[response]
shop_h5url = string  short H5 link of the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.shop_qrcode_get",
            path: "/channels/ec/basics/shop/qrcode/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "ShopQrcodeGet",
            title: "Get a QR code of the shop (获取店铺二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/basics/getshopqrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
qrcode_type = int!  kind of QR code wanted
wecom_corp_id = string?  WeCom (企业微信) corp id, to attribute the visit to an employee
wecom_user_id = string?  WeCom user id of the employee the visit is attributed to
[response]
shop_qrcode = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_basics.shop_taglink_get",
            path: "/channels/ec/basics/shop/taglink/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_basics",
            type_name: "ShopTaglinkGet",
            title: "Get a passphrase of the shop (获取店铺口令)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/basics/getshoptaglink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wecom_corp_id = string?  WeCom (企业微信) corp id, to attribute the visit to an employee
wecom_user_id = string?  WeCom user id of the employee the visit is attributed to
[response]
shop_taglink = string  passphrase text that opens the shop in WeChat
",
        },
    ),
];
