//! Generated from `spec/mini/channels_ec_promoter.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 41] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_bind_sharer_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_bind_sharer_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
sharer_openid = string?  openid of the sharer
next_key = string?  cursor of the next page, empty for the first page
page_size = int!  number of entries per page
[response]
sharer_info_list = [{sharer_info_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.sharer_info_list]
sharer_appid = string  appid of the sharer (推客) on the promotion platform
nickname = string
head_img_url = string  address of the avatar
bind_time = int  when they were bound, Unix seconds
commission_type = int
commission_ratio = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_bind_shop_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_bind_shop_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
shop_head_img = string
bind_time = int  when they were bound, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_bind_shop_promoter_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_bind_shop_promoter_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
page_size = int!  number of entries per page
[response]
promoter_list = [{promoter_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.promoter_list]
promoter_id = string
promoter_type = int
promoter_name = string
avatar_image_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_bind_talent_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_bind_talent_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
talent_appid = string?  appid of the talent (带货者)
next_key = string?  cursor of the next page, empty for the first page
page_size = int!  number of entries per page
[response]
talent_list = [{talent_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.talent_list]
talent_appid = string  appid of the talent (带货者)
talent_nickname = string
talent_head_img = string
bind_time = int  when they were bound, Unix seconds
related_finder_exportname_list = [string]
related_mp_biz_appid_list = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_cooperative_coupon_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_cooperative_coupon_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
is_from_head_supplier = bool?
from_head_supplier_appid = string?
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
coupons = [{coupons}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.coupons]
coupon_id = int  id of the coupon
from_head_supplier_appid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_coupon_detail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
from_head_supplier_appid = string?
coupon_id = int! as number_as_string  id of the coupon
[response]
coupon = {coupon}
[types.coupon]
coupon_id = int  id of the coupon
type = int
status = int
coupon_info = {coupon_info}
stock_info = {stock_info}
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
is_can_up = bool?
can_up_times = int?
discount_limit = int?
[types.coupon_info]
name = string
discount_info = {discount_info}
ext_info = {ext_info}?
promote_info = {promote_info}?
receive_info = {receive_info}?
valid_info = {valid_info}
[types.discount_info]
discount_condition = {discount_condition}?
discount_fee = int?  reduction, fen
discount_num = int?  discount times 1000, e.g. 5100 is 5.1折 (49% off)
[types.discount_condition]
product_cnt = int?  number of pieces
product_ids = [int]?
product_price = int?  price threshold of the coupon, fen
[types.ext_info]
jump_product_id = int?
notes = string?
valid_time = int
invalid_time = int
[types.promote_info]
promote_type = int
[types.receive_info]
limit_num_one_person = int?
total_num = int?  number of all matching entries
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
[types.valid_info]
valid_type = int
valid_day_num = int?
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
[types.stock_info]
issued_num = int
receive_num = int
used_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_promoter_share_link",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_coupon_promoter_share_link",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
from_head_supplier_appid = string?
coupon_id = int! as number_as_string  id of the coupon
[response]
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_qr_code",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_coupon_qr_code",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
sharer_openid = string?  openid of the sharer
from_head_supplier_appid = string?
coupon_id = int! as number_as_string  id of the coupon
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_short_link",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_coupon_short_link",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
from_head_supplier_appid = string?
coupon_id = int! as number_as_string  id of the coupon
[response]
short_link = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_coupon_to_headsupplier",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_coupon_to_headsupplier",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
to_head_supplier_appid = string!
limit = int!  number of entries wanted
page_context = string?  cursor of the next page, empty for the first page
[response]
list = [{list}]
total_count = int  number of all matching entries
page_context = string?  cursor of the next page, empty for the first page
[types.list]
coupon_id = int  id of the coupon
to_head_supplier_appid = string
give_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_feed_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_feed_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
talent_appid = string!  appid of the talent (带货者)
finder_exportusername = string?
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
feed_list = [{answer_feed_list}]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.answer_feed_list]
export_id = string  id of the live session or video, export/
talent_appid = string  appid of the talent (带货者)
predict_commission_amount = int  expected commission of the agency, fen
product_info = {product_info}
[types.product_info]
product_id = int  id of the product (SPU)
product_name = string
product_img_url = string  address of the main image of the product
product_mini_price = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_feed_promotion_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_feed_promotion_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
talent_appid = string!  appid of the talent (带货者)
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
mini_program_appid = string!
feed_list = [{feed_list}]!
[response]
feed_list = [{feed_list_answer}]
[types.feed_list]
export_id = string!  id of the live session or video, export/
[types.feed_list_answer]
export_id = string  id of the live session or video, export/
feed_token = string
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_commission_product_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_live_commission_product_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
talent_appid = string!  appid of the talent (带货者)
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
product_price = int  price threshold of the coupon, fen
predict_commission_amount = int  expected commission of the agency, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_notice_promoter_share_link",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_live_notice_promoter_share_link",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveNoticePromoterShareLink",
            title: "Get the promotion parameter of a talent's live preview (生成某个带货者的用于直播预约的推广参数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/live/api_getlivenoticepromotersharelink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent (带货者)
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
mini_program_appid = string!
notice_id = string!  id of the live preview
[response]
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_notice_record_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_live_notice_record_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
talent_appid = string!  appid of the talent (带货者)
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
mini_program_appid = string!
[response]
live_notice_record_list = [{live_notice_record_list}]
[types.live_notice_record_list]
notice_id = string  id of the live preview
description = string
start_time = int  begin of the period, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_notice_record_qr_code",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_live_notice_record_qr_code",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
talent_appid = string!  appid of the talent (带货者)
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
notice_id = string!  id of the live preview
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_notice_reservation_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_live_notice_reservation_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
live_notice_id = string!
[response]
count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_record_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_live_record_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetLiveRecordList",
            title: "List live sessions of a talent (获取带货者的直播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_record_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
talent_appid = string!  appid of the talent (带货者)
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
mini_program_appid = string!
[response]
live_record_list = [{live_record_list}]
[types.live_record_list]
export_id = string  id of the live session or video, export/
description = string
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_live_record_qr_code",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_live_record_qr_code",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
talent_appid = string!  appid of the talent (带货者)
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
export_id = string!  id of the live session or video, export/
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_product_promotion_link_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_product_promotion_link_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetProductPromotionLinkInfo",
            title: "Get a sharer's short link of a product (获取推客对某个商品的推广短链)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getproductpromotionlinkinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
sharer_openid = string?  openid of the sharer
shop_appid = string?  appid of the shop
head_supplier_appid = string?  appid of the agency that supplies the product
product_id = int?  id of the product (SPU)
product_short_link = string?
[response]
short_link = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_product_promotion_qrcode_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_product_promotion_qrcode_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetProductPromotionQrcodeInfo",
            title: "Get a sharer's QR code of a product (获取推客对某个商品的推广二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getproductpromotionqrcodeinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
sharer_openid = string?  openid of the sharer
shop_appid = string?  appid of the shop
head_supplier_appid = string?  appid of the agency that supplies the product
product_id = int?  id of the product (SPU)
product_short_link = string?
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_promote_product_detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_promote_product_detail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
plan_type = int!
get_available_coupon = bool!
[response]
product = {product}
public_coupons = [{public_coupons}]?
cooperative_coupons = [{cooperative_coupons}]?
[types.product]
product_id = int  id of the product (SPU)
shop_appid = string  appid of the shop
product_promotion_link = string
product_info = {product_product_info}
commission_info = {commission_info}
head_supplier_info = {head_supplier_info}?
[types.product_product_info]
title = string  title of the product
sub_title = string?  subtitle of the product
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {desc_info}  description on the detail page
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
status = int?
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
status = int
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_promote_product_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetPromoteProductList",
            title: "List products to promote (获取可推广的商品id列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromoteproductlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string?  appid of the shop
keyword = string?
plan_type = int!
spu_item_condition = {spu_item_condition}?
category = {category}?
page_size = int!  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
product_list = [{product_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.spu_item_condition]
selling_price_range = {selling_price_range}?
monthly_sales_range = {monthly_sales_range}?
service_fee_rate_range = {service_fee_rate_range}?
commission_rate_range = {commission_rate_range}?
promote_time_range = {promote_time_range}?
flags = [string]?
[types.selling_price_range]
min = int!
max = int!
[types.monthly_sales_range]
min = int!
max = int!
[types.service_fee_rate_range]
min = int!
max = int!
[types.commission_rate_range]
min = int!
max = int!
[types.promote_time_range]
min = int!
max = int!
[types.category]
category_id = int?
category_name = string?
category_ids_1 = [int]?
category_ids_2 = [int]?
category_ids_3 = [int]?
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_promoter_register_and_bind_status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetPromoterRegisterAndBindStatus",
            title: "Get the registration and binding state of a sharer (获取推客的注册状态以及和机构的绑定状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/getpromoterregisterandbindstatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
sharer_openid = string?  openid of the sharer
is_simple_register = bool!
[response]
bind_status = int
bind_business_type = string?
bind_query_string = string?
register_status = int
register_business_type = string?
register_query_string = string?
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_promoter_single_product_promotion_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_promoter_single_product_promotion_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetPromoterSingleProductPromotionInfo",
            title: "Get a sharer's embedding link of a product card (获取某个推客某个商品的内嵌商品卡片product_promotion_link)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromotersingleproductpromotioninfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
sharer_openid = string?  openid of the sharer
shop_appid = string?  appid of the shop
head_supplier_appid = string?  appid of the agency that supplies the product
product_id = int?  id of the product (SPU)
product_short_link = string?
[response]
product_promotion_link = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_public_coupon_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_public_coupon_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_sharer_product_commission_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string!  appid of the sharer (推客) on the promotion platform
product_id = int!  id of the product (SPU)
[response]
is_set = bool
commission_ratio = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_feed_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_feed_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
promoter_id = string!
promoter_type = int!
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
product_mini_price = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_feed_promotion_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_feed_promotion_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
promoter_id = string!
promoter_type = int!
mini_program_appid = string!
feed_list = [{feed_list}]!
[response]
feed_list = [{feed_list_answer}]
[types.feed_list]
export_id = string!  id of the live session or video, export/
[types.feed_list_answer]
export_id = string  id of the live session or video, export/
feed_token = string
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_commission_product_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_live_commission_product_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
promoter_id = string!
promoter_type = int!
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
product_price = int  price threshold of the coupon, fen
predict_commission_amount = int  expected commission of the agency, fen
commission_rate = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_notice_promoter_share_link",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_live_notice_promoter_share_link",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopLiveNoticePromoterShareLink",
            title: "Get a sharer's parameter of a shop account's live preview (为推客获取小店关联账号直播预约的推广参数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/live/api_getshoplivenoticepromotersharelink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
promoter_id = string!
promoter_type = int!
notice_id = string!  id of the live preview
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
[response]
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_notice_record_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_live_notice_record_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
promoter_id = string!
promoter_type = int!
[response]
live_record_list = [{answer_live_record_list}]
[types.answer_live_record_list]
notice_id = string  id of the live preview
description = string
start_time = int  begin of the period, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_notice_record_qr_code",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_live_notice_record_qr_code",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
promoter_id = string!
promoter_type = int!
notice_id = string!  id of the live preview
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_record_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_live_record_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_promoter",
            type_name: "GetShopLiveRecordList",
            title: "List live sessions of a shop's linked account (获取小店关联账号的直播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_record_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
mini_program_appid = string!
promoter_id = string!
promoter_type = int!
[response]
live_record_list = [{live_record_list}]
[types.live_record_list]
export_id = string  id of the live session or video, export/
description = string
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_live_record_qr_code",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_live_record_qr_code",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
promoter_id = string!
promoter_type = int!
export_id = string!  id of the live session or video, export/
[response]
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_shop_mp_article_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_shop_mp_article_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
promoter_id = string!
promoter_type = int!
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
commission_rate = int
[types.article_info]
article_title = string
cover_image = string
article_url = string
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.get_talent_biz_article_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/get_talent_biz_article_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
talent_appid = string!  appid of the talent (带货者)
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
biz_appid = string?
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
product_mini_price = int
[types.article_info]
article_title = string
cover_image = string
article_url = string
promoter_share_link = string  promotion parameter for the embedded component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.headsupplier_unbind_promoter",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/headsupplier_unbind_promoter",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
sharer_appid = string!  appid of the sharer (推客) on the promotion platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.set_coupon_to_headsupplier",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/set_coupon_to_headsupplier",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
to_head_supplier_appid = string!
coupon_id = int! as number_as_string  id of the coupon
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.set_sharer_commission_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/set_sharer_commission_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
sharer_appid = string!  appid of the sharer (推客) on the promotion platform
commission_type = int!
commission_ratio = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_promoter.set_sharer_product_commission_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/promoter/set_sharer_product_commission_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
sharer_appid = string!  appid of the sharer (推客) on the promotion platform
product_id = int!  id of the product (SPU)
commission_ratio = int!
",
        },
    ),
];
