//! Generated from `spec/mp/message_custom.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mp.message_custom.send",
            path: "/cgi-bin/message/custom/send",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_custom",
            type_name: "Send",
            title: "Send a customer-service message (发送客服消息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#7",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.send.html",
            ],
            note: "Works for 48 hours after the user last acted, 5 messages each time. Exactly one member is set besides `customservice`: the one that `msgtype` names.\nMini programs take `text`, `image`, `link` and `miniprogrampage`.",
            errors: &[45015, 45047, 40003, 48001],
            obsolete: None,
            shape: r"[request]
touser = string!  the user
msgtype = string!  text, image, voice, video, music, news, mpnews, mpnewsarticle, msgmenu, wxcard, miniprogrampage or link
text = {text}?  text
image = {media}?  a picture
voice = {media}?  speech
video = {video}?  a video
music = {music}?  music
news = {news}?  an article that leads to any page
mpnews = {media}?  an article that leads to the account's own page, by media id
mpnewsarticle = {mpnews_article}?  an article that was published, by article id
msgmenu = {msgmenu}?  a menu of choices
wxcard = {wxcard}?  a card
miniprogrampage = {mini_program_page}?  a page of a mini program
link = {link}?  a link; mini programs only
customservice = {customservice}?  who speaks
[types.text]
content = string!  text; up to 2048 bytes
[types.media]
media_id = string!  of an upload
[types.video]
media_id = string!  of an upload
thumb_media_id = string!  its picture, of an upload
title = string?  title
description = string?  description
[types.music]
musicurl = string!  address of the music
hqmusicurl = string!  address of the music in high quality, preferred on Wi-Fi
thumb_media_id = string!  its picture, of an upload
title = string?  title
description = string?  description
[types.news]
articles = [{article}]!  one article (图文消息)
[types.article]
title = string!  title
description = string!  description
url = string!  where a click leads
picurl = string!  address of the picture
[types.mpnews_article]
article_id = string!  of a published article
[types.msgmenu]
head_content = string!  text above
list = [{msgmenu_item}]!  choices
tail_content = string!  text below
[types.msgmenu_item]
id = string!  comes back with the click (bizmsgmenuid)
content = string!  text of the choice
[types.wxcard]
card_id = string!  of the card
[types.mini_program_page]
title = string!  title
appid = string!  app id of a mini program that is linked to the account
pagepath = string!  path of the page; app.json must list it
thumb_media_id = string!  its picture, of an upload; 520 × 416 px
[types.link]
title = string!  title
description = string!  description
url = string!  where a click leads
thumb_url = string!  address of the picture
[types.customservice]
kf_account = string!  the account of customer service that speaks, name@account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_custom.typing",
            path: "/cgi-bin/message/custom/typing",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_custom",
            type_name: "Typing",
            title: "Show that an answer is being written (客服输入状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#8",
            ],
            note: "",
            errors: &[45072, 45080, 45081],
            obsolete: None,
            shape: r"[request]
touser = string!  the user
command = string!  Typing or CancelTyping
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_custom.business_send",
            path: "/cgi-bin/message/custom/business/send",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_custom",
            type_name: "BusinessSend",
            title: "Send a service message for a merchant (发送客服消息 商户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%91%E9%80%81%E5%AE%A2%E6%9C%8D%E6%B6%88%E6%81%AF",
            ],
            note: "As for the account itself, but in the name of a merchant of the mini program.",
            errors: &[40001, 40002, 40003, 45015, 45047, 48001],
            obsolete: None,
            shape: r"[request]
touser = string!  receiver's openid
msgtype = string!  text, image, voice, video, music, news, mpnews, mpnewsarticle, msgmenu, wxcard, miniprogrampage or link; names the member that is given
text = {text}?  given if msgtype is its name
news = {news}?  given if msgtype is its name
mpnewsarticle = {mpnewsarticle}?  given if msgtype is its name
link = {link}?  given if msgtype is its name
image = {image}?  given if msgtype is its name
voice = {voice}?  given if msgtype is its name
video = {video}?  given if msgtype is its name
music = {music}?  given if msgtype is its name
wxcard = {wxcard}?  given if msgtype is its name
msgmenu = {msgmenu}?  given if msgtype is its name
miniprogrampage = {miniprogrampage}?  given if msgtype is its name
customservice = {customservice}?  to send in the name of a service account
businessid = int!  id of the merchant
[types.text]
content = string!  text, may hold links
[types.news]
articles = [{articles}]!  one article
[types.articles]
title = string!
description = string!
url = string!
picurl = string!  link to the picture
[types.mpnewsarticle]
article_id = string!  published article
[types.link]
title = string!
description = string!
url = string!
thumb_url = string!  link to the picture
[types.image]
media_id = string!  temporary or permanent material
[types.voice]
media_id = string!  temporary or permanent material
[types.video]
media_id = string!  temporary or permanent material
thumb_media_id = string!  cover, a temporary or permanent material
title = string?
description = string?
[types.music]
thumb_media_id = string!  cover, a temporary or permanent material
musicurl = string!  link to the music
hqmusicurl = string?  link to the music in high quality, used on Wi-Fi
title = string?
description = string?
[types.wxcard]
card_id = string!  card, for wxcard
[types.msgmenu]
head_content = string?  text before the choices
list = [{list}]!  choices; the user's choice arrives as a text message with bizmsgmenuid
tail_content = string?  text after the choices
[types.list]
id = string!  id of the choice
content = string!  text, may hold links
[types.miniprogrampage]
thumb_media_id = string?  cover, a temporary or permanent material
title = string?
appid = string!  mini program; must be linked to the official account
pagepath = string!  page of the mini program
[types.customservice]
kf_account = string?  service account in full
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_custom.business_typing",
            path: "/cgi-bin/message/custom/business/typing",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_custom",
            type_name: "BusinessTyping",
            title: "Show or end typing for a merchant (客服输入状态 商户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%AE%A2%E6%9C%8D%E8%BE%93%E5%85%A5%E7%8A%B6%E6%80%81",
            ],
            note: "",
            errors: &[45072, 45080, 45081],
            obsolete: None,
            shape: r"[request]
touser = string!  receiver's openid
command = string! default Typing  Typing or CancelTyping
businessid = int!  id of the merchant
",
        },
    ),
];
