//! Generated from `spec/mini/channels_ec_sharer.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.bind",
            path: "/channels/ec/sharer/bind",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "Bind",
            title: "Invite sharers to bind (邀请分享员)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/bindsharer.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/bindsharer.html",
            ],
            note: "The invited user scans the QR code to become a sharer.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
username = string!  WeChat id of the sharer
[response]
qrcode_img = string  address of the QR code to bind
qrcode_img_base64 = string  QR code to bind, base64, holds for 3 days
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.get_sharer_list",
            path: "/channels/ec/sharer/get_sharer_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "GetSharerList",
            title: "List bound sharers (获取绑定的分享员列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_list.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
page = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page, at most 100
sharer_type = int!  0 ordinary sharer, 1 sharer of the enterprise
[response]
sharer_info_list = [{sharer_info_list}]
[types.sharer_info_list]
openid = string  openid of the sharer
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
nickname = string
sharer_type = int  0 ordinary sharer, 1 sharer of the enterprise
bind_time = int  when they were bound, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.get_sharer_order_list",
            path: "/channels/ec/sharer/get_sharer_order_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "GetSharerOrderList",
            title: "List orders of sharers (获取分享员订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_order_list.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid = string?  openid of the sharer
share_scene = int?  1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
page = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page, at most 100
[response]
order_list = [{order_list}]
[types.order_list]
order_id = string  id of the shop order, a string of digits
share_scene = int  1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase
sharer_openid = string  openid of the sharer
sharer_type = int  0 ordinary sharer, 1 sharer of the enterprise
finder_scene_info = {finder_scene_info}?  Channels content, for live and video
[types.finder_scene_info]
promoter_id = string  id of the Channels account
finder_nickname = string
live_export_id = string?  id of the live session
video_export_id = string?  id of the video
video_title = string?  title of the video
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.get_sharer_product_h5url",
            path: "/channels/ec/sharer/get_sharer_product_h5url",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "GetSharerProductH5url",
            title: "Get a sharer's H5 link of a product (获取分享员的单品分享H5链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_h5url.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_product_h5url.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid = string!  openid of the sharer
product_id = int!  id of the product (SPU)
[response]
product_h5url = string  short H5 link of the product for the sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.get_sharer_product_qrcode",
            path: "/channels/ec/sharer/get_sharer_product_qrcode",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "GetSharerProductQrcode",
            title: "Get a sharer's QR code of a product (获取分享员的单品分享二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_qrcode.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_product_qrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid = string!  openid of the sharer
product_id = int!  id of the product (SPU)
[response]
product_qrcode = string  address of the QR code picture for the sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.get_sharer_product_taglink",
            path: "/channels/ec/sharer/get_sharer_product_taglink",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "GetSharerProductTaglink",
            title: "Get a sharer's passphrase link of a product (获取分享员的单品分享口令)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_taglink.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_product_taglink.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid = string!  openid of the sharer
product_id = int!  id of the product (SPU)
[response]
product_taglink = string  passphrase text of the product for the sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.get_shop_finder_live_notice_sharer_url",
            path: "/channels/ec/sharer/get_shop_finder_live_notice_sharer_url",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "GetShopFinderLiveNoticeSharerUrl",
            title: "Get a sharer's link of a live preview (获取分享员推广直播预告的链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/promote_finder_notice.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/promote_finder_notice.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
notice_id = string!  id of the live preview
finder_id = string!  id of the Channels account (视频号), as WeChat's interfaces return it
[response]
url = string  link for the sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.get_shop_finder_live_sharer_url",
            path: "/channels/ec/sharer/get_shop_finder_live_sharer_url",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "GetShopFinderLiveSharerUrl",
            title: "Get a sharer's link of a live session (获取分享员推广直播的链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/promote_finder_live.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/promote_finder_live.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
export_id = string!  id of the live session or video, export/
finder_id = string!  id of the Channels account (视频号), as WeChat's interfaces return it
[response]
url = string  link for the sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.search_sharer",
            path: "/channels/ec/sharer/search_sharer",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "SearchSharer",
            title: "Find a bound sharer (搜索分享员)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/search_sharer.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/search_sharer.html",
            ],
            note: "Give openid or username.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid = string?  openid of the sharer
username = string?  WeChat id of the sharer
[response]
openid = string  openid of the sharer
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
nickname = string
sharer_type = int  0 ordinary sharer, 1 sharer of the enterprise
bind_time = int  when they were bound, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_sharer.unbind",
            path: "/channels/ec/sharer/unbind",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_sharer",
            type_name: "Unbind",
            title: "Unbind sharers (解绑分享员)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/sharer/unbindsharer.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/sharer/unbindsharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid_list = [string]!  openids of the sharers to unbind
[response]
success_openid = [string]  openids that were unbound
fail_openid = [string]  openids that failed
refuse_openid = [string]  openids that were refused
",
        },
    ),
];
