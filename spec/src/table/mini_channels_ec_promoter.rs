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
sharer_appid = string?
sharer_openid = string?
next_key = string?
page_size = int!
[response]
sharer_info_list = [{sharer_info_list}]
next_key = string?
[types.sharer_info_list]
sharer_appid = string
nickname = string
head_img_url = string
bind_time = int
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
next_key = string?
page_size = int!
[response]
shop_list = [{shop_list}]
next_key = string?
has_more = bool
[types.shop_list]
shop_appid = string
shop_nickname = string
shop_head_img = string
bind_time = int
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
shop_appid = string!
next_key = string?
page_size = int!
[response]
promoter_list = [{promoter_list}]
next_key = string?
has_more = bool
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
talent_appid = string?
next_key = string?
page_size = int!
[response]
talent_list = [{talent_list}]
next_key = string?
has_more = bool
[types.talent_list]
talent_appid = string
talent_nickname = string
talent_head_img = string
bind_time = int
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
shop_appid = string?
is_from_head_supplier = bool?
from_head_supplier_appid = string?
page_size = int!
next_key = string?
[response]
coupons = [{coupons}]
next_key = string?
has_more = bool
[types.coupons]
coupon_id = int
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
coupon_id = int! as number_as_string
[response]
coupon = {coupon}
[types.coupon]
coupon_id = int
type = int
status = int
coupon_info = {coupon_info}
stock_info = {stock_info}
update_time = int  Unix seconds
create_time = int  Unix seconds
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
discount_fee = int?
discount_num = int?
[types.discount_condition]
product_cnt = int?
product_ids = [int]?
product_price = int?
[types.ext_info]
jump_product_id = int?
notes = string?
valid_time = int
invalid_time = int
[types.promote_info]
promote_type = int
[types.receive_info]
limit_num_one_person = int?
total_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.valid_info]
valid_type = int
valid_day_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
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
sharer_appid = string?
from_head_supplier_appid = string?
coupon_id = int! as number_as_string
[response]
promoter_share_link = string
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
sharer_appid = string?
sharer_openid = string?
from_head_supplier_appid = string?
coupon_id = int! as number_as_string
[response]
qrcode_url = string
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
sharer_appid = string?
from_head_supplier_appid = string?
coupon_id = int! as number_as_string
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
limit = int!
page_context = string?
[response]
list = [{list}]
total_count = int
page_context = string?
[types.list]
coupon_id = int
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
talent_appid = string!
finder_exportusername = string?
page_size = int!
next_key = string?
[response]
feed_list = [{answer_feed_list}]
next_key = string?
has_more = bool
[types.answer_feed_list]
export_id = string
talent_appid = string
predict_commission_amount = int
product_info = {product_info}
[types.product_info]
product_id = int
product_name = string
product_img_url = string
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
talent_appid = string!
sharer_appid = string?
mini_program_appid = string!
feed_list = [{feed_list}]!
[response]
feed_list = [{feed_list_answer}]
[types.feed_list]
export_id = string!
[types.feed_list_answer]
export_id = string
feed_token = string
promoter_share_link = string
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
talent_appid = string!
page_size = int!
next_key = string?
[response]
product_list = [{product_list}]
next_key = string?
has_more = bool
[types.product_list]
product_id = int
product_name = string
product_img_url = string
product_price = int
predict_commission_amount = int
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
talent_appid = string!
sharer_appid = string?
mini_program_appid = string!
notice_id = string!
[response]
promoter_share_link = string
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
talent_appid = string!
sharer_appid = string?
mini_program_appid = string!
[response]
live_notice_record_list = [{live_notice_record_list}]
[types.live_notice_record_list]
notice_id = string
description = string
start_time = int  Unix seconds
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
talent_appid = string!
sharer_appid = string?
notice_id = string!
[response]
qrcode_url = string
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
sharer_appid = string?
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
talent_appid = string!
sharer_appid = string?
mini_program_appid = string!
[response]
live_record_list = [{live_record_list}]
[types.live_record_list]
export_id = string
description = string
promoter_share_link = string
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
talent_appid = string!
sharer_appid = string?
export_id = string!
[response]
qrcode_url = string
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
sharer_appid = string?
sharer_openid = string?
shop_appid = string?
head_supplier_appid = string?
product_id = int?
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
sharer_appid = string?
sharer_openid = string?
shop_appid = string?
head_supplier_appid = string?
product_id = int?
product_short_link = string?
[response]
qrcode_url = string
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
shop_appid = string!
head_supplier_appid = string?
product_id = int!
plan_type = int!
get_available_coupon = bool!
[response]
product = {product}
public_coupons = [{public_coupons}]?
cooperative_coupons = [{cooperative_coupons}]?
[types.product]
product_id = int
shop_appid = string
product_promotion_link = string
product_info = {product_product_info}
commission_info = {commission_info}
head_supplier_info = {head_supplier_info}?
[types.product_product_info]
title = string
sub_title = string?
head_imgs = [string]
desc_info = {desc_info}
cats_v2 = [{cats_v2}]?
status = int?
skus = [{skus}]
[types.desc_info]
imgs = [string]
desc = string?
[types.cats_v2]
cat_id = int
[types.skus]
sku_id = int
thumb_img = string
sale_price = int
stock_num = int
sku_attrs = [{sku_attrs}]?
sku_deliver_info = {sku_deliver_info}?
[types.sku_attrs]
attr_key = string
attr_value = string
[types.sku_deliver_info]
stock_type = int
full_payment_presale_delivery_type = int
presale_begin_time = int  Unix seconds
presale_end_time = int  Unix seconds
full_payment_presale_delivery_time = int
spot_after_presale_end = bool
[types.commission_info]
status = int
service_ratio = int
start_time = int  Unix seconds
end_time = int  Unix seconds
[types.head_supplier_info]
head_supplier_appid = string
name = string
[types.public_coupons]
coupon_id = int
[types.cooperative_coupons]
coupon_id = int
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
shop_appid = string?
keyword = string?
plan_type = int!
spu_item_condition = {spu_item_condition}?
category = {category}?
page_size = int!
next_key = string?
[response]
product_list = [{product_list}]
next_key = string?
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
product_id = int
shop_appid = string
head_supplier_appid = string?
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
sharer_appid = string?
sharer_openid = string?
is_simple_register = bool!
[response]
bind_status = int
bind_business_type = string?
bind_query_string = string?
register_status = int
register_business_type = string?
register_query_string = string?
sharer_appid = string?
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
sharer_appid = string?
sharer_openid = string?
shop_appid = string?
head_supplier_appid = string?
product_id = int?
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
shop_appid = string?
page_size = int!
next_key = string?
[response]
coupons = [{coupons}]
next_key = string?
has_more = bool
[types.coupons]
coupon_id = int
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
sharer_appid = string!
product_id = int!
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
shop_appid = string!
promoter_id = string!
promoter_type = int!
page_size = int!
next_key = string?
[response]
feed_list = [{answer_feed_list}]
next_key = string?
has_more = bool
[types.answer_feed_list]
export_id = string
predict_commission_amount = int
product_info = {product_info}
[types.product_info]
product_id = int
product_name = string
product_img_url = string
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
shop_appid = string!
sharer_appid = string?
promoter_id = string!
promoter_type = int!
mini_program_appid = string!
feed_list = [{feed_list}]!
[response]
feed_list = [{feed_list_answer}]
[types.feed_list]
export_id = string!
[types.feed_list_answer]
export_id = string
feed_token = string
promoter_share_link = string
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
shop_appid = string!
promoter_id = string!
promoter_type = int!
page_size = int!
next_key = string?
[response]
product_list = [{product_list}]
next_key = string?
has_more = bool
[types.product_list]
product_id = int
product_name = string
product_img_url = string
product_price = int
predict_commission_amount = int
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
shop_appid = string!
promoter_id = string!
promoter_type = int!
notice_id = string!
sharer_appid = string?
[response]
promoter_share_link = string
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
shop_appid = string!
promoter_id = string!
promoter_type = int!
[response]
live_record_list = [{answer_live_record_list}]
[types.answer_live_record_list]
notice_id = string
description = string
start_time = int  Unix seconds
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
shop_appid = string!
sharer_appid = string?
promoter_id = string!
promoter_type = int!
notice_id = string!
[response]
qrcode_url = string
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
shop_appid = string!
sharer_appid = string?
mini_program_appid = string!
promoter_id = string!
promoter_type = int!
[response]
live_record_list = [{live_record_list}]
[types.live_record_list]
export_id = string
description = string
promoter_share_link = string
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
shop_appid = string!
sharer_appid = string?
promoter_id = string!
promoter_type = int!
export_id = string!
[response]
qrcode_url = string
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
shop_appid = string!
sharer_appid = string?
promoter_id = string!
promoter_type = int!
page_size = int!
next_key = string?
[response]
article_list = [{article_list}]
next_key = string?
has_more = bool
[types.article_list]
product_list = [{product_list}]
article_info = {article_info}
create_time = int  Unix seconds
update_time = int  Unix seconds
[types.product_list]
product_id = int
product_name = string
product_img_url = string
predict_commission_amount = int
commission_rate = int
[types.article_info]
article_title = string
cover_image = string
article_url = string
promoter_share_link = string
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
talent_appid = string!
sharer_appid = string?
biz_appid = string?
page_size = int!
next_key = string?
[response]
article_list = [{article_list}]
next_key = string?
has_more = bool
[types.article_list]
product_info_list = [{product_info_list}]
article_info = {article_info}
create_time = int  Unix seconds
update_time = int  Unix seconds
[types.product_info_list]
product_id = int
product_name = string
product_img_url = string
predict_commission_amount = int
product_mini_price = int
[types.article_info]
article_title = string
cover_image = string
article_url = string
promoter_share_link = string
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
sharer_appid = string!
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
coupon_id = int! as number_as_string
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
sharer_appid = string!
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
sharer_appid = string!
product_id = int!
commission_ratio = int!
",
        },
    ),
];
