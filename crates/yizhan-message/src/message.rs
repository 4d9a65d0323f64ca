//! Messages that users send to an account: pushes whose `MsgType` is not `event`.

use crate::fields::kinds;

kinds! {
    /// A user's message.
    ///
    /// <https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html>
    enum Message, otherwise
    /// A message that this version does not know, or a known one whose members do not fit.
    Other {
        /// `MsgType`, empty when there is none.
        msg_type
    }

    /// A text (文本消息).
    Text = "text" => Text {
        /// The text as the user wrote it.
        "Content" => content: String,
        /// The choice, when the text answers a menu message (菜单消息).
        "bizmsgmenuid" => bizmsgmenuid: Option<String>,
        /// The customer service's sub-merchant, when there is one.
        "BusinessId" => business_id: Option<u64>,
        /// The article that it was sent from.
        "MsgDataId" => msg_data_id: Option<String>,
        /// Which article of several, from 1.
        "Idx" => idx: Option<u64>,
    }

    /// A picture (图片消息).
    Image = "image" => Image {
        /// Where it can be looked at.
        "PicUrl" => pic_url: Option<String>,
        /// What it can be downloaded by, for three days.
        "MediaId" => media_id: String,
        /// The customer service's sub-merchant, when there is one.
        "BusinessId" => business_id: Option<u64>,
        /// The article that it was sent from.
        "MsgDataId" => msg_data_id: Option<String>,
        /// Which article of several, from 1.
        "Idx" => idx: Option<u64>,
    }

    /// A recording (语音消息).
    Voice = "voice" => Voice {
        /// What it can be downloaded by, for three days.
        "MediaId" => media_id: String,
        /// `amr` or `speex`.
        "Format" => format: Option<String>,
        /// The same at 16 kHz.
        "MediaId16K" => media_id_16k: Option<String>,
        /// What was said, when voice recognition (语音识别) is switched on.
        "Recognition" => recognition: Option<String>,
        /// The customer service's sub-merchant, when there is one.
        "BusinessId" => business_id: Option<u64>,
        /// The article that it was sent from.
        "MsgDataId" => msg_data_id: Option<String>,
        /// Which article of several, from 1.
        "Idx" => idx: Option<u64>,
    }

    /// A video (视频消息).
    Video = "video",
    /// A short video (小视频消息).
    ShortVideo = "shortvideo" => Video {
        /// What it can be downloaded by, for three days.
        "MediaId" => media_id: String,
        /// What its preview can be downloaded by.
        "ThumbMediaId" => thumb_media_id: Option<String>,
        /// The customer service's sub-merchant, when there is one.
        "BusinessId" => business_id: Option<u64>,
        /// The article that it was sent from.
        "MsgDataId" => msg_data_id: Option<String>,
        /// Which article of several, from 1.
        "Idx" => idx: Option<u64>,
    }

    /// A place (地理位置消息).
    Location = "location" => Location {
        /// Latitude in degrees.
        "Location_X" => latitude: f64,
        /// Longitude in degrees.
        "Location_Y" => longitude: f64,
        /// The map's scale.
        "Scale" => scale: Option<f64>,
        /// The place in words.
        "Label" => label: Option<String>,
        /// The customer service's sub-merchant, when there is one.
        "BusinessId" => business_id: Option<u64>,
        /// The article that it was sent from.
        "MsgDataId" => msg_data_id: Option<String>,
        /// Which article of several, from 1.
        "Idx" => idx: Option<u64>,
    }

    /// A link (链接消息).
    Link = "link" => Link {
        /// Its title.
        "Title" => title: Option<String>,
        /// Its description.
        "Description" => description: Option<String>,
        /// Where it leads.
        "Url" => url: String,
        /// The customer service's sub-merchant, when there is one.
        "BusinessId" => business_id: Option<u64>,
        /// The article that it was sent from.
        "MsgDataId" => msg_data_id: Option<String>,
        /// Which article of several, from 1.
        "Idx" => idx: Option<u64>,
    }

    /// A card of a mini program's page (小程序卡片消息).
    MiniProgramPage = "miniprogrampage" => MiniProgramPage {
        /// Its title.
        "Title" => title: Option<String>,
        /// The mini program.
        "AppId" => appid: String,
        /// The page.
        "PagePath" => page_path: Option<String>,
        /// Where its preview can be looked at.
        "ThumbUrl" => thumb_url: Option<String>,
        /// What its preview can be downloaded by.
        "ThumbMediaId" => thumb_media_id: Option<String>,
    }
}
