//! Generated from `spec/mini/channels_ec_promoter.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 41] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_bind_sharer_list",
            path: "/channels/ec/promoter/get_bind_sharer_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetBindSharerList",
            title: "List sharers bound to the agency (获取机构绑定的推客信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/getbindsharerlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer, give this or sharer_openid
sharer_openid = string?  openid of the sharer in a mini program bound to the agency
next_key = string?  cursor of the next page, empty for the first page
page_size = int!  number of entries per page, at most 20
[response]
sharer_info_list = [{sharer_info_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.sharer_info_list]
sharer_appid = string  appid of the sharer; empty gives a link of the agency alone
nickname = string
head_img_url = string  address of the avatar
bind_time = int  when they were bound, Unix seconds
commission_type = int  0 shared out by the platform, 1 by the agency itself
commission_ratio = int  share of the sharer, parts per million, 100000 to 900000
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_bind_shop_list",
            path: "/channels/ec/promoter/get_bind_shop_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetBindShopList",
            title: "List cooperating shops (获取合作的小店列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_shop_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
next_key = string?  cursor of the next page, empty for the first page
page_size = int!  number of entries per page
[response]
shop_list = [{shop_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.shop_list]
shop_appid = string  appid of the shop
shop_nickname = string
shop_head_img = string  address of the shop's avatar
bind_time = int  when they were bound, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_bind_shop_promoter_list",
            path: "/channels/ec/promoter/get_bind_shop_promoter_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetBindShopPromoterList",
            title: "List the linked accounts of a cooperating shop (获取合作小店的关联账号列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_shop_promoter_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
next_key = string?  cursor of the next page, empty for the first page
page_size = int!  number of entries per page, at most 10
[response]
promoter_list = [{promoter_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.promoter_list]
promoter_id = string  id of the linked account, from the list of linked accounts
promoter_type = int  1 Channels account, 4 official account, 5 service account
promoter_name = string
avatar_image_url = string  address of the account's avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_bind_talent_list",
            path: "/channels/ec/promoter/get_bind_talent_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetBindTalentList",
            title: "List cooperating talents (获取合作的带货者列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_talent_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string?  appid of the talent
next_key = string?  cursor of the next page, empty for the first page
page_size = int!  number of entries per page
[response]
talent_list = [{talent_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.talent_list]
talent_appid = string  appid of the talent
talent_nickname = string
talent_head_img = string  address of the talent's avatar
bind_time = int  when they were bound, Unix seconds
related_finder_exportname_list = [string]  Channels accounts of the talent
related_mp_biz_appid_list = [string]  official accounts of the talent
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_cooperative_coupon_list",
            path: "/channels/ec/promoter/get_cooperative_coupon_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetCooperativeCouponList",
            title: "List directed coupons (获取定向券ID列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcooperativecouponlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string?  appid of the shop
is_from_head_supplier = bool?  whether only coupons passed on by other agencies are wanted
from_head_supplier_appid = string?  appid of the agency that passed the coupon on
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
coupons = [{coupons}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.coupons]
coupon_id = int  id of the coupon
from_head_supplier_appid = string?  appid of the agency that passed the coupon on
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_detail",
            path: "/channels/ec/promoter/get_coupon_detail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetCouponDetail",
            title: "Get a coupon (获取券ID对应的详情内容)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcoupondetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
from_head_supplier_appid = string?  appid of the agency that passed the coupon on
coupon_id = int! as number_as_string  id of the coupon
[response]
coupon = {coupon}
[types.coupon]
coupon_id = int  id of the coupon
type = int  1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop
status = int  1 draft, 2 in force, 4 void, 5 deleted
coupon_info = {coupon_info}
stock_info = {stock_info}
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
is_can_up = bool?  whether the coupon can grow (膨胀)
can_up_times = int?  how often it can grow
discount_limit = int?  highest reduction, fen
[types.coupon_info]
name = string
discount_info = {discount_info}
ext_info = {ext_info}?
promote_info = {promote_info}?
receive_info = {receive_info}?  rules for receiving
valid_info = {valid_info}  when a received coupon can be used
[types.discount_info]
discount_condition = {discount_condition}?  when the coupon may be used
discount_fee = int?  reduction, fen
discount_num = int?  discount times 1000, e.g. 5100 is 5.1折 (49% off)
[types.discount_condition]
product_cnt = int?  number of pieces to buy
product_ids = [int]?  products the coupon is for
product_price = int?  price to reach, fen
[types.ext_info]
jump_product_id = int?  product opened when the coupon is tapped
notes = string?  note on the coupon
valid_time = int  when the coupon becomes effective, Unix seconds
invalid_time = int  when the coupon stops, Unix seconds
[types.promote_info]
promote_type = int  where the coupon is given out
[types.receive_info]
limit_num_one_person = int?  coupons per user
total_num = int?  number of coupons to give out
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
[types.valid_info]
valid_type = int  1 fixed period, 2 days after receiving
valid_day_num = int?  days of validity, only for valid_type 2
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
[types.stock_info]
issued_num = int  coupons issued
receive_num = int  coupons received
used_num = int  coupons used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_promoter_share_link",
            path: "/channels/ec/promoter/get_coupon_promoter_share_link",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetCouponPromoterShareLink",
            title: "Get the embedding parameter of a coupon for a sharer (获取某个券ID对应的小程序内嵌微信小店优惠券推广参数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponpromotersharelink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
from_head_supplier_appid = string?  appid of the agency that passed the coupon on
coupon_id = int! as number_as_string  id of the coupon
[response]
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_qr_code",
            path: "/channels/ec/promoter/get_coupon_qr_code",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetCouponQrCode",
            title: "Get the QR code of a coupon for a sharer (获取某个券ID对应的推广二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponqrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
sharer_openid = string?  openid of the sharer in a mini program bound to the agency
from_head_supplier_appid = string?  appid of the agency that passed the coupon on
coupon_id = int! as number_as_string  id of the coupon
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_short_link",
            path: "/channels/ec/promoter/get_coupon_short_link",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetCouponShortLink",
            title: "Get the short link of a coupon for a sharer (获取某个券ID对应的推广短链)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponshortlink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
from_head_supplier_appid = string?  appid of the agency that passed the coupon on
coupon_id = int! as number_as_string  id of the coupon
[response]
short_link = string  short link for the sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_to_headsupplier",
            path: "/channels/ec/promoter/get_coupon_to_headsupplier",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetCouponToHeadsupplier",
            title: "List coupons given to another agency (获取分发给其他机构的优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/coupon/api_get_coupon_to_headsupplier.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
to_head_supplier_appid = string!  appid of the agency the coupon is given to
limit = int!  number of entries wanted
page_context = string?  cursor of the next page, empty for the first page
[response]
list = [{list}]
total_count = int  number of all matching entries
page_context = string?  cursor of the next page, empty for the first page
[types.list]
coupon_id = int  id of the coupon
to_head_supplier_appid = string  appid of the agency the coupon is given to
give_time = int  when it was given, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_feed_list",
            path: "/channels/ec/promoter/get_feed_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetFeedList",
            title: "List videos promoted by a talent (获取带货者推广的短视频信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_feed_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
finder_exportusername = string?  Channels account of the talent, export/..., if all content is in cooperation
page_size = int!  number of entries per page, at most 10
next_key = string?  cursor of the next page, empty for the first page
[response]
feed_list = [{answer_feed_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.answer_feed_list]
export_id = string  id of the live session or video, export/
talent_appid = string  appid of the talent
predict_commission_amount = int  expected commission of the agency, fen
product_info = {product_info}
[types.product_info]
product_id = int  id of the product (SPU)
product_name = string
product_img_url = string  address of the main image of the product
product_mini_price = int  lowest price of the product, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_feed_promotion_info",
            path: "/channels/ec/promoter/get_feed_promotion_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetFeedPromotionInfo",
            title: "Get feed tokens to embed a talent's videos (生成某个带货者的某些短视频内嵌短视频卡片需要的feedtoken)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_feed_promotion_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
mini_program_appid = string!  appid of the mini program that embeds it, bound to the agency
feed_list = [{feed_list}]!
[response]
feed_list = [{feed_list_answer}]
[types.feed_list]
export_id = string!  id of the live session or video, export/
[types.feed_list_answer]
export_id = string  id of the live session or video, export/
feed_token = string  token for embedding the video
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_commission_product_list",
            path: "/channels/ec/promoter/get_live_commission_product_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveCommissionProductList",
            title: "List products of a talent's current live session (获取某个带货者当前直播的带货商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_commission_product_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
product_list = [{product_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.product_list]
product_id = int  id of the product (SPU)
product_name = string
product_img_url = string  address of the main image of the product
product_price = int  price of the product, fen
predict_commission_amount = int  expected commission of the agency, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_notice_promoter_share_link",
            path: "/channels/ec/promoter/get_live_notice_promoter_share_link",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveNoticePromoterShareLink",
            title: "Get the promotion parameter of a talent's live preview (生成某个带货者的用于直播预约的推广参数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/live/api_getlivenoticepromotersharelink.html",
            ],
            note: "The parameter fits wx.reserveChannelsLive.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
mini_program_appid = string!  appid of the mini program that embeds it, bound to the agency
notice_id = string!  id of the live preview
[response]
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_notice_record_list",
            path: "/channels/ec/promoter/get_live_notice_record_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveNoticeRecordList",
            title: "List live previews of a talent (获取带货者的直播预约列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_record_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
mini_program_appid = string!  appid of the mini program that embeds it, bound to the agency
[response]
live_notice_record_list = [{live_notice_record_list}]
[types.live_notice_record_list]
notice_id = string  id of the live preview
description = string  title of the live session or preview
start_time = int  planned begin, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_notice_record_qr_code",
            path: "/channels/ec/promoter/get_live_notice_record_qr_code",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveNoticeRecordQrCode",
            title: "Get a sharer's QR code of a talent's live preview (为某个推客生成单个直播预约的推广二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_record_qr_code.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
notice_id = string!  id of the live preview
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_notice_reservation_info",
            path: "/channels/ec/promoter/get_live_notice_reservation_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveNoticeReservationInfo",
            title: "Get the number of reservations a sharer brought (获取直播预约的单个推客的推广预约人数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_reservation_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
live_notice_id = string!  id of the live preview
[response]
count = int  users who reserved through the sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_record_list",
            path: "/channels/ec/promoter/get_live_record_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveRecordList",
            title: "List live sessions of a talent (获取带货者的直播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_record_list.html",
            ],
            note: "The results fit the component channel-live and wx.openChannelsLive.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
mini_program_appid = string!  appid of the mini program that embeds it, bound to the agency
[response]
live_record_list = [{live_record_list}]
[types.live_record_list]
export_id = string  id of the live session or video, export/
description = string  title of the live session or preview
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_record_qr_code",
            path: "/channels/ec/promoter/get_live_record_qr_code",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveRecordQrCode",
            title: "Get a sharer's QR code of a talent's live session (为某个推客生成单个直播的推广二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_record_qr_code.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
export_id = string!  id of the live session or video, export/
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_product_promotion_link_info",
            path: "/channels/ec/promoter/get_product_promotion_link_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetProductPromotionLinkInfo",
            title: "Get a sharer's short link of a product (获取推客对某个商品的推广短链)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getproductpromotionlinkinfo.html",
            ],
            note: "Give the sharer as appid or openid, and the product as shop with product id or as short link.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
sharer_openid = string?  openid of the sharer in a mini program bound to the agency
shop_appid = string?  appid of the shop
head_supplier_appid = string?  appid of the agency that supplies the product
product_id = int?  id of the product (SPU)
product_short_link = string?  promotion link of the product, instead of shop and product id
[response]
short_link = string  short link for the sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_product_promotion_qrcode_info",
            path: "/channels/ec/promoter/get_product_promotion_qrcode_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetProductPromotionQrcodeInfo",
            title: "Get a sharer's QR code of a product (获取推客对某个商品的推广二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getproductpromotionqrcodeinfo.html",
            ],
            note: "Give the sharer as appid or openid, and the product as shop with product id or as short link.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
sharer_openid = string?  openid of the sharer in a mini program bound to the agency
shop_appid = string?  appid of the shop
head_supplier_appid = string?  appid of the agency that supplies the product
product_id = int?  id of the product (SPU)
product_short_link = string?  promotion link of the product, instead of shop and product id
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_promote_product_detail",
            path: "/channels/ec/promoter/get_promote_product_detail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetPromoteProductDetail",
            title: "Get a product to promote (获取可推广的商品详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromoteproductdetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
head_supplier_appid = string?  appid of the agency that supplies the product
product_id = int!  id of the product (SPU)
plan_type = int!  1 directed plan, 2 public plan, 3 directed plan of an agency, 4 ordinary plan of an agency
get_available_coupon = bool!  whether to answer usable coupons
[response]
product = {product}
public_coupons = [{public_coupons}]?  public coupons for the product
cooperative_coupons = [{cooperative_coupons}]?  directed coupons for the product
[types.product]
product_id = int  id of the product (SPU)
shop_appid = string  appid of the shop
product_promotion_link = string  link for embedding the product card
product_info = {product_product_info}
commission_info = {commission_info}
head_supplier_info = {head_supplier_info}?
[types.product_product_info]
title = string  title of the product
sub_title = string?  subtitle of the product
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {desc_info}  description on the detail page
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
status = int?  state of the product, 5 on sale
skus = [{skus}]  variants of the product
[types.desc_info]
imgs = [string]  addresses of the detail pictures
desc = string?
[types.cats_v2]
cat_id = int  id of the category
[types.skus]
sku_id = int  id of the SKU of the product
thumb_img = string  address of the small picture of the SKU
sale_price = int  selling price, fen
stock_num = int  pieces in stock
sku_attrs = [{sku_attrs}]?  sale attributes of the SKU
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
[types.sku_attrs]
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.sku_deliver_info]
stock_type = int  0 in stock, 1 presale with full payment
full_payment_presale_delivery_type = int  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
presale_begin_time = int  begin of the presale, Unix seconds
presale_end_time = int  end of the presale, Unix seconds, at most 30 days ahead
full_payment_presale_delivery_time = int  the n of the shipping rule, days
spot_after_presale_end = bool  whether it is sold from stock after the presale ends
[types.commission_info]
status = int  state of the promotion
service_ratio = int  service fee rate, parts per million
start_time = int  begin of the period, Unix seconds
end_time = int  end of the period, Unix seconds
[types.head_supplier_info]
head_supplier_appid = string  appid of the agency that supplies the product
name = string
[types.public_coupons]
coupon_id = int  id of the coupon
[types.cooperative_coupons]
coupon_id = int  id of the coupon
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_promote_product_list",
            path: "/channels/ec/promoter/get_promote_product_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetPromoteProductList",
            title: "List products to promote (获取可推广的商品id列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromoteproductlist.html",
            ],
            note: "Only products whose talent commission the agency sets; sharers are paid from the agency's service fee.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string?  appid of the shop
keyword = string?  text to search
plan_type = int!  1 directed plan, 2 public plan, 3 directed plan of an agency, 4 ordinary plan of an agency
spu_item_condition = {spu_item_condition}?  further conditions
category = {category}?  category wanted, not for directed plans
page_size = int!  number of entries per page, at most 20
next_key = string?  cursor of the next page, empty for the first page
[response]
product_list = [{product_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.spu_item_condition]
selling_price_range = {selling_price_range}?  selling price, fen
monthly_sales_range = {monthly_sales_range}?  monthly sales
service_fee_rate_range = {service_fee_rate_range}?  service fee rate
commission_rate_range = {commission_rate_range}?  commission rate
promote_time_range = {promote_time_range}?  period of the promotion, Unix seconds
flags = [string]?  guarantees: 0 return within 7 days, 1 freight insurance, 3 carefree purchase, 4 damage guarantee, 5 compensation for fakes, 6 pay after use, 7 free shipping
[types.selling_price_range]
min = int!  lower bound
max = int!  upper bound
[types.monthly_sales_range]
min = int!  lower bound
max = int!  upper bound
[types.service_fee_rate_range]
min = int!  lower bound
max = int!  upper bound
[types.commission_rate_range]
min = int!  lower bound
max = int!  upper bound
[types.promote_time_range]
min = int!  lower bound
max = int!  upper bound
[types.category]
category_id = int?
category_name = string?
category_ids_1 = [int]?  category ids of that level
category_ids_2 = [int]?  category ids of that level
category_ids_3 = [int]?  category ids of that level
[types.product_list]
product_id = int  id of the product (SPU)
shop_appid = string  appid of the shop
head_supplier_appid = string?  appid of the agency that supplies the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_promoter_register_and_bind_status",
            path: "/channels/ec/promoter/get_promoter_register_and_bind_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetPromoterRegisterAndBindStatus",
            title: "Get the registration and binding state of a sharer (获取推客的注册状态以及和机构的绑定状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/getpromoterregisterandbindstatus.html",
            ],
            note: "Tells what the sharer still has to do and how to open that page in the mini program.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer, give this or sharer_openid
sharer_openid = string?  openid of the sharer in a mini program bound to the agency
is_simple_register = bool!  true registers without a merchant number; then only the agency can pay the sharer
[response]
bind_status = int  0 not bound, 1 bound
bind_business_type = string?  businessType for wx.openBusinessView to bind
bind_query_string = string?  queryString for wx.openBusinessView to bind
register_status = int  0 not registered, 1 registering, 2 registered, 3 real name at WeChat Pay missing
register_business_type = string?  businessType for wx.openBusinessView to register
register_query_string = string?  queryString for wx.openBusinessView to register
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_promoter_single_product_promotion_info",
            path: "/channels/ec/promoter/get_promoter_single_product_promotion_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetPromoterSingleProductPromotionInfo",
            title: "Get a sharer's embedding link of a product card (获取某个推客某个商品的内嵌商品卡片product_promotion_link)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromotersingleproductpromotioninfo.html",
            ],
            note: "Give the sharer as appid or openid, and the product as shop with product id or as short link.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
sharer_openid = string?  openid of the sharer in a mini program bound to the agency
shop_appid = string?  appid of the shop
head_supplier_appid = string?  appid of the agency that supplies the product
product_id = int?  id of the product (SPU)
product_short_link = string?  promotion link of the product, instead of shop and product id
[response]
product_promotion_link = string  link for embedding the product card
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_public_coupon_list",
            path: "/channels/ec/promoter/get_public_coupon_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetPublicCouponList",
            title: "List public coupons (获取公开券ID列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getpubliccouponlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string?  appid of the shop
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
coupons = [{coupons}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.coupons]
coupon_id = int  id of the coupon
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_sharer_product_commission_info",
            path: "/channels/ec/promoter/get_sharer_product_commission_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetSharerProductCommissionInfo",
            title: "Get a sharer's commission ratio for a product (获取推客的某个商品的推广分佣比例)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getsharerproductcommissioninfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string!  appid of the sharer; empty gives a link of the agency alone
product_id = int!  id of the product (SPU)
[response]
is_set = bool  whether a ratio is set for the product
commission_ratio = int  share of the sharer, parts per million, 100000 to 900000
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_feed_list",
            path: "/channels/ec/promoter/get_shop_feed_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopFeedList",
            title: "List videos of a shop's linked account (获取小店关联账号的短视频列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_shop_feed_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
feed_list = [{answer_feed_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.answer_feed_list]
export_id = string  id of the live session or video, export/
predict_commission_amount = int  expected commission of the agency, fen
product_info = {product_info}
[types.product_info]
product_id = int  id of the product (SPU)
product_name = string
product_img_url = string  address of the main image of the product
product_mini_price = int  lowest price of the product, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_feed_promotion_info",
            path: "/channels/ec/promoter/get_shop_feed_promotion_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopFeedPromotionInfo",
            title: "Get feed tokens to embed videos of a shop's linked account (生成小店关联账号的短视频内嵌小程序推广信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_shop_feed_promotion_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
mini_program_appid = string!  appid of the mini program that embeds it, bound to the agency
feed_list = [{feed_list}]!
[response]
feed_list = [{feed_list_answer}]
[types.feed_list]
export_id = string!  id of the live session or video, export/
[types.feed_list_answer]
export_id = string  id of the live session or video, export/
feed_token = string  token for embedding the video
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_commission_product_list",
            path: "/channels/ec/promoter/get_shop_live_commission_product_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopLiveCommissionProductList",
            title: "List own products of a shop account's current live session (获取小店关联账号的当前直播的自营商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_commission_product_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
product_list = [{product_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.product_list]
product_id = int  id of the product (SPU)
product_name = string
product_img_url = string  address of the main image of the product
product_price = int  price of the product, fen
predict_commission_amount = int  expected commission of the agency, fen
commission_rate = int  commission rate
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_notice_promoter_share_link",
            path: "/channels/ec/promoter/get_shop_live_notice_promoter_share_link",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopLiveNoticePromoterShareLink",
            title: "Get a sharer's parameter of a shop account's live preview (为推客获取小店关联账号直播预约的推广参数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/live/api_getshoplivenoticepromotersharelink.html",
            ],
            note: "The parameter fits wx.reserveChannelsLive.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
notice_id = string!  id of the live preview
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
[response]
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_notice_record_list",
            path: "/channels/ec/promoter/get_shop_live_notice_record_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopLiveNoticeRecordList",
            title: "List live previews of a shop's linked account (获取小店关联账号的预约直播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_notice_record_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
[response]
live_record_list = [{answer_live_record_list}]
[types.answer_live_record_list]
notice_id = string  id of the live preview
description = string  title of the live session or preview
start_time = int  planned begin, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_notice_record_qr_code",
            path: "/channels/ec/promoter/get_shop_live_notice_record_qr_code",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopLiveNoticeRecordQrCode",
            title: "Get a sharer's QR code of a shop account's live preview (为推客生成小店关联账号直播预约的推广二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_notice_record_qr_code.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
notice_id = string!  id of the live preview
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_record_list",
            path: "/channels/ec/promoter/get_shop_live_record_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopLiveRecordList",
            title: "List live sessions of a shop's linked account (获取小店关联账号的直播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_record_list.html",
            ],
            note: "The results fit the component channel-live and wx.openChannelsLive.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
mini_program_appid = string!  appid of the mini program that embeds it, bound to the agency
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
[response]
live_record_list = [{live_record_list}]
[types.live_record_list]
export_id = string  id of the live session or video, export/
description = string  title of the live session or preview
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_record_qr_code",
            path: "/channels/ec/promoter/get_shop_live_record_qr_code",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopLiveRecordQrCode",
            title: "Get a sharer's QR code of a shop account's live session (为推客生成小店关联账号直播的推广二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_record_qr_code.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
export_id = string!  id of the live session or video, export/
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_mp_article_list",
            path: "/channels/ec/promoter/get_shop_mp_article_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopMpArticleList",
            title: "List articles of a shop's official account (获取小店关联公众号文章列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/article/get_shop_mp_article_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
promoter_id = string!  id of the linked account, from the list of linked accounts
promoter_type = int!  1 Channels account, 4 official account, 5 service account
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
article_list = [{article_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.article_list]
product_list = [{product_list}]
article_info = {article_info}
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
[types.product_list]
product_id = int  id of the product (SPU)
product_name = string
product_img_url = string  address of the main image of the product
predict_commission_amount = int  expected commission of the agency, fen
commission_rate = int  commission rate
[types.article_info]
article_title = string  title of the article
cover_image = string  address of the cover of the article
article_url = string  address of the article
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_talent_biz_article_list",
            path: "/channels/ec/promoter/get_talent_biz_article_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetTalentBizArticleList",
            title: "List articles of a talent's official account (获取达人关联公众号文章列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/article/get_talent_biz_article_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent
sharer_appid = string?  appid of the sharer; empty gives a link of the agency alone
biz_appid = string?  appid of the official account
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
article_list = [{article_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.article_list]
product_info_list = [{product_info_list}]
article_info = {article_info}
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
[types.product_info_list]
product_id = int  id of the product (SPU)
product_name = string
product_img_url = string  address of the main image of the product
predict_commission_amount = int  expected commission of the agency, fen
product_mini_price = int  lowest price of the product, fen
[types.article_info]
article_title = string  title of the article
cover_image = string  address of the cover of the article
article_url = string  address of the article
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.headsupplier_unbind_promoter",
            path: "/channels/ec/promoter/headsupplier_unbind_promoter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "HeadsupplierUnbindPromoter",
            title: "Unbind a sharer from the agency (机构解绑推客)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/account/api_mmecpromoter_headsupplier_unbind_promoter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string!  appid of the sharer; empty gives a link of the agency alone
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.set_coupon_to_headsupplier",
            path: "/channels/ec/promoter/set_coupon_to_headsupplier",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "SetCouponToHeadsupplier",
            title: "Give a coupon to another agency (分发优惠券给其他机构)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/coupon/api_set_coupon_to_headsupplier.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
to_head_supplier_appid = string!  appid of the agency the coupon is given to
coupon_id = int! as number_as_string  id of the coupon
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.set_sharer_commission_info",
            path: "/channels/ec/promoter/set_sharer_commission_info",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "SetSharerCommissionInfo",
            title: "Set the commission type and ratio of a sharer (设置推客的分佣类型和比例信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/setsharercommissioninfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string!  appid of the sharer; empty gives a link of the agency alone
commission_type = int!  0 shared out by the platform, 1 by the agency itself
commission_ratio = int!  share of the sharer if the platform pays, parts per million, 100000 to 1000000
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.set_sharer_product_commission_info",
            path: "/channels/ec/promoter/set_sharer_product_commission_info",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "SetSharerProductCommissionInfo",
            title: "Set a sharer's commission ratio for a product (设置推客的单个商品的分佣比例信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/setsharerproductcommissioninfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string!  appid of the sharer; empty gives a link of the agency alone
product_id = int!  id of the product (SPU)
commission_ratio = int!  share of the sharer if the platform pays, parts per million, 100000 to 1000000
",
        },
    ),
];
