//! Generated from `spec/mini/wxaapi_broadcast.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 33] = [
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.get_goods_warehouse",
            path: "/wxaapi/broadcast/getgoodswarehouse",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GetGoodsWarehouse",
            title: "Get the state of products (获取商品状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#6",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
goods_ids = [int]!  ids of at most 20 products
[response]
goods = [{goods}]
total = int  number of all items
[types.goods]
goods_id = int  id of the product
name = string
url = string
cover_img_url = string  address of the product's picture
price_type = int  1 fixed price, 2 price range, 3 reduced price
price = float  price, lower bound or original price, in yuan
price2 = float  upper bound or reduced price in yuan, needed for types 2 and 3
audit_status = int  0 not submitted, 1 in review, 2 passed, 3 refused
thirdPartyAppid = string?  app id of the mini program the product belongs to
third_party_tag = int?  1 or 2 added through the API, otherwise by hand
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_add",
            path: "/wxaapi/broadcast/goods/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsAdd",
            title: "Add a product and submit it for review (商品添加并提审)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#1",
            ],
            note: "The product is added and submitted for review at once.",
            errors: &[47001],
            obsolete: None,
            shape: r"[request]
goodsInfo = {goods_info}!
[response]
goodsId = int  id of the product
auditId = int  id of the review
[types.goods_info]
name = string!  at most 14 Chinese characters
url = string!  page of the product in the mini program
coverImgUrl = string!  media id of the picture when writing, address when reading; at most 300 by 300 pixels
priceType = int!  1 fixed price, 2 price range, 3 reduced price
price = float!  price, lower bound or original price, in yuan
price2 = float!  upper bound or reduced price in yuan, needed for types 2 and 3
thirdPartyAppid = string?  app id of the mini program the product belongs to
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_audit",
            path: "/wxaapi/broadcast/goods/audit",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsAudit",
            title: "Submit a product for review again (重新提交审核)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
goodsId = int!  id of the product
[response]
auditId = int  id of the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_delete",
            path: "/wxaapi/broadcast/goods/delete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsDelete",
            title: "Delete a product (删除商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
goodsId = int!  id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_delete_in_room",
            path: "/wxaapi/broadcast/goods/deleteInRoom",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsDeleteInRoom",
            title: "Remove a product from a room (删除直播间商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#22",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
goodsId = int!  id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_get_video",
            path: "/wxaapi/broadcast/goods/getVideo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsGetVideo",
            title: "Get the explanation video of a product (下载商品讲解视频)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#25",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
goodsId = int!  id of the product
[response]
url = string  address of the video
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_get_approved",
            path: "/wxaapi/broadcast/goods/getapproved",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsGetApproved",
            title: "List products by review state (获取商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#7",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
offset = int!  items to skip, from 0
limit = int! default 10  most items to return
status = int!  0 not submitted, 1 in review, 2 passed, 3 refused
[response]
goods = [{goods}]
total = int  number of all items
[types.goods]
goodsId = int  id of the product
name = string
url = string
coverImgUrl = string  media id of the picture when writing, address when reading; at most 300 by 300 pixels
priceType = int  1 fixed price, 2 price range, 3 reduced price
price = float  price, lower bound or original price, in yuan
price2 = float  upper bound or reduced price in yuan, needed for types 2 and 3
thirdPartyAppid = string?  app id of the mini program the product belongs to
thirdPartyTag = int?  1 or 2 added through the API, otherwise by hand
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_onsale",
            path: "/wxaapi/broadcast/goods/onsale",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsOnsale",
            title: "Put a product of a room on or off sale (上下架商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#21",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
goodsId = int!  id of the product
onSale = bool! as bool_as_int  true on sale, false off sale
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_push",
            path: "/wxaapi/broadcast/goods/push",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsPush",
            title: "Push a product in a room (推送商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#23",
            ],
            note: "Only for products on sale in a room that is live.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
goodsId = int!  id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_reset_audit",
            path: "/wxaapi/broadcast/goods/resetaudit",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsResetAudit",
            title: "Withdraw the review of a product (撤回审核)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
goodsId = int!  id of the product
auditId = int!  id of the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_sort",
            path: "/wxaapi/broadcast/goods/sort",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsSort",
            title: "Sort the products of a room (直播间商品排序)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#24",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
goods = [{goods}]!  all products of the room in the wanted order
[types.goods]
goodsId = int!  id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.goods_update",
            path: "/wxaapi/broadcast/goods/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "GoodsUpdate",
            title: "Update a product (更新商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#5",
            ],
            note: "Products in review cannot be changed; a passed product may only change its price without another review.",
            errors: &[47001],
            obsolete: None,
            shape: r"[request]
goodsInfo = {goods_info}!
[types.goods_info]
name = string!  at most 14 Chinese characters
url = string!  page of the product in the mini program
coverImgUrl = string!  media id of the picture when writing, address when reading; at most 300 by 300 pixels
priceType = int!  1 fixed price, 2 price range, 3 reduced price
price = float!  price, lower bound or original price, in yuan
price2 = float!  upper bound or reduced price in yuan, needed for types 2 and 3
thirdPartyAppid = string?  app id of the mini program the product belongs to
goodsId = int!  id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.role_add_role",
            path: "/wxaapi/broadcast/role/addrole",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoleAddRole",
            title: "Add a member role (设置成员角色)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#1",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
role = int!  1 administrator, 2 anchor, 3 operator
username = string!  WeChat number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.role_delete_role",
            path: "/wxaapi/broadcast/role/deleterole",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoleDeleteRole",
            title: "Remove a member role (解除成员角色)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
role = int!  1 administrator, 2 anchor, 3 operator
username = string!  WeChat number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.role_get_role_list",
            path: "/wxaapi/broadcast/role/getrolelist",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoleGetRoleList",
            title: "List member roles (查询成员列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
keyword = string?  WeChat number or nickname to search
role = int?  -1 all, 0 super administrator, 1 administrator, 2 anchor, 3 operator
offset = int?  items to skip, from 0
limit = int?  most items to return
[response]
list = [{list}]
total = int  number of all items
[types.list]
openid = string
username = string  WeChat number
nickname = string
headingimg = string  address of the picture
roleList = [int]  0 super administrator, 1 administrator, 2 anchor, 3 operator
updateTimestamp = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_add_assistant",
            path: "/wxaapi/broadcast/room/addassistant",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomAddAssistant",
            title: "Add room assistants (添加管理直播间小助手)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
users = [{users}]!  assistants to add
[types.users]
username = string!  WeChat number
nickname = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_add_goods",
            path: "/wxaapi/broadcast/room/addgoods",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomAddGoods",
            title: "Import products into a room (直播间导入商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
ids = [int]!  ids of products that passed review, at most 200 in a room
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_add_sub_anchor",
            path: "/wxaapi/broadcast/room/addsubanchor",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomAddSubAnchor",
            title: "Add the second anchor (添加主播副号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#13",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
username = string!  WeChat number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_create",
            path: "/wxaapi/broadcast/room/create",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomCreate",
            title: "Create a live room (创建直播间)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#1",
            ],
            note: "Error 300036 means that the anchor has to be verified by name first.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!  3 to 17 Chinese characters
coverImg = string!  media id of the background picture, 1080 by 1920 pixels, at most 2 MB
shareImg = string!  media id of the picture for sharing, 800 by 640 pixels, at most 1 MB
type = int!  0 phone, 1 streaming device
startTime = int!  Unix seconds, at least 10 minutes and at most 6 months from now
endTime = int!  Unix seconds, 30 minutes to 24 hours after the start
anchorName = string!  name of the anchor, 2 to 15 Chinese characters
anchorWechat = string!  WeChat number of the anchor, who must be verified by name
subAnchorWechat = string?  WeChat number of the second anchor
createrWechat = string?  WeChat number of the person who made the room
feedsImg = string!  media id of the picture for the official listing, 800 by 800 pixels, at most 100 KB
isFeedsPublic = bool? as bool_as_int  whether the room may be officially listed
closeLike = bool! as bool_as_int  true switches that part of the room off
closeGoods = bool! as bool_as_int  true switches that part of the room off
closeComment = bool! as bool_as_int  true switches that part of the room off
closeReplay = bool? as bool_as_int  true switches that part of the room off
closeShare = bool? as bool_as_int  true switches that part of the room off
closeKf = bool? as bool_as_int  true switches that part of the room off
[response]
roomId = int  id of the live room
qrcode_url = string?  code the anchor scans to verify the name, if that is missing
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_delete_room",
            path: "/wxaapi/broadcast/room/deleteroom",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomDeleteRoom",
            title: "Delete a live room (删除直播间)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = int!  id of the live room
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_delete_sub_anchor",
            path: "/wxaapi/broadcast/room/deletesubanchor",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomDeleteSubAnchor",
            title: "Delete the second anchor (删除主播副号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#15",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_edit_room",
            path: "/wxaapi/broadcast/room/editroom",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomEditRoom",
            title: "Edit a live room (编辑直播间)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#6",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!  3 to 17 Chinese characters
coverImg = string!  media id of the background picture, 1080 by 1920 pixels, at most 2 MB
shareImg = string!  media id of the picture for sharing, 800 by 640 pixels, at most 1 MB
type = int!  0 phone, 1 streaming device
startTime = int!  Unix seconds, at least 10 minutes and at most 6 months from now
endTime = int!  Unix seconds, 30 minutes to 24 hours after the start
anchorName = string!  name of the anchor, 2 to 15 Chinese characters
anchorWechat = string!  WeChat number of the anchor, who must be verified by name
subAnchorWechat = string?  WeChat number of the second anchor
createrWechat = string?  WeChat number of the person who made the room
feedsImg = string!  media id of the picture for the official listing, 800 by 800 pixels, at most 100 KB
isFeedsPublic = bool? as bool_as_int  whether the room may be officially listed
closeLike = bool! as bool_as_int  true switches that part of the room off
closeGoods = bool! as bool_as_int  true switches that part of the room off
closeComment = bool! as bool_as_int  true switches that part of the room off
closeReplay = bool? as bool_as_int  true switches that part of the room off
closeShare = bool? as bool_as_int  true switches that part of the room off
closeKf = bool? as bool_as_int  true switches that part of the room off
id = int!  id of the live room
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_get_assistant_list",
            path: "/wxaapi/broadcast/room/getassistantlist",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomGetAssistantList",
            title: "List room assistants (查询管理直播间小助手)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#12",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
roomId = int!  id of the live room
[response]
list = [{list}]
count = int  number of all items
maxCount = int  most assistants of a room
[types.list]
alias = string
nickname = string
openid = string
headimg = string  address of the picture
timestamp = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_get_push_url",
            path: "/wxaapi/broadcast/room/getpushurl",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomGetPushUrl",
            title: "Get the push address of a room (获取直播间推流地址)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#7",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
roomId = int!  id of the live room
[response]
pushAddr = string  RTMP address
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_get_shared_code",
            path: "/wxaapi/broadcast/room/getsharedcode",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomGetSharedCode",
            title: "Get the share code of a room (获取直播间分享二维码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
roomId = int!  id of the live room
params = string?  parameters of the page as JSON text, URL encoded
[response]
cdnUrl = string  address of the code picture
posterUrl = string  address of the poster
pagePath = string  page of the room
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_get_sub_anchor",
            path: "/wxaapi/broadcast/room/getsubanchor",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomGetSubAnchor",
            title: "Get the second anchor (获取主播副号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#16",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
roomId = int!  id of the live room
[response]
username = string  WeChat number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_modify_assistant",
            path: "/wxaapi/broadcast/room/modifyassistant",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomModifyAssistant",
            title: "Change a room assistant (修改管理直播间小助手)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#10",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
username = string!  WeChat number
nickname = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_modify_sub_anchor",
            path: "/wxaapi/broadcast/room/modifysubanchor",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomModifySubAnchor",
            title: "Change the second anchor (修改主播副号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#14",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
username = string!  WeChat number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_remove_assistant",
            path: "/wxaapi/broadcast/room/removeassistant",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomRemoveAssistant",
            title: "Remove a room assistant (删除管理直播间小助手)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#11",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
username = string!  WeChat number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_update_comment",
            path: "/wxaapi/broadcast/room/updatecomment",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomUpdateComment",
            title: "Mute or unmute a room (开启/关闭直播间全局禁言)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#20",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
banComment = bool! as bool_as_int  true mutes the room
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_update_feed_public",
            path: "/wxaapi/broadcast/room/updatefeedpublic",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomUpdateFeedPublic",
            title: "Switch official listing of a room (开启/关闭直播间官方收录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#17",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
isFeedsPublic = bool! as bool_as_int  whether the room may be officially listed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_updatekf",
            path: "/wxaapi/broadcast/room/updatekf",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomUpdatekf",
            title: "Switch customer service of a room (开启/关闭客服功能)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#19",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
closeKf = bool! as bool_as_int  true switches that part of the room off
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_broadcast.room_update_replay",
            path: "/wxaapi/broadcast/room/updatereplay",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_broadcast",
            type_name: "RoomUpdateReplay",
            title: "Switch replay of a room (开启/关闭回放功能)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#18",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
roomId = int!  id of the live room
closeReplay = bool! as bool_as_int  true switches that part of the room off
",
        },
    ),
];
