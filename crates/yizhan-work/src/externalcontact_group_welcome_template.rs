//! Generated from `spec/work/externalcontact_group_welcome_template.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Welcome messages of customer groups (入群欢迎语素材)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a welcome message (添加入群欢迎语素材).
///
/// `POST /cgi-bin/externalcontact/group_welcome_template/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92366) [(2)](https://developer.work.weixin.qq.com/document/path/93438)
///
/// Text and one of image, link, mini program, file or video; at least one of them. At most 100 for a company.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `text`.
    pub text: Option<Text>,
    /// `image`.
    pub image: Option<Image>,
    /// `link`.
    pub link: Option<Link>,
    /// `video`.
    pub video: Option<Video>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
    /// `file`.
    pub file: Option<File>,
    /// Whether group owners are told.
    pub notify: Option<bool>,
    /// Id of the application; needed by suite apps.
    pub agentid: Option<i64>,
}

impl Add {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `image`.
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// `link`.
    pub fn link(mut self, link: impl Into<Link>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// `video`.
    pub fn video(mut self, video: impl Into<Video>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// `miniprogram`.
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// `file`.
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Whether group owners are told.
    pub fn notify(mut self, notify: impl Into<bool>) -> Self {
        self.notify = Some(notify.into());
        self
    }

    /// Id of the application; needed by suite apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Add {
    "text" => text,
    "image" => image,
    "link" => link,
    "video" => video,
    "miniprogram" => miniprogram,
    "file" => file,
    "agentid" => agentid,
} via {
    "notify" => notify: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Id of the welcome message.
    pub template_id: String,
}

wire_in!(AddResponse {
    "template_id" => template_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_group_welcome_template.add",
        path: "/cgi-bin/externalcontact/group_welcome_template/add",
        ..Operation::usual(Product::Work)
    };
}

/// `text` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Text {
    /// Text, at most 3000 bytes, %NICKNAME% stands for the name of the customer.
    pub content: String,
}

impl Text {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part Text {
    "content" => content,
});

/// `image` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Image {
    /// Media id of a temporary file.
    pub media_id: Option<String>,
    /// Address of the picture.
    pub pic_url: Option<String>,
}

impl Image {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Media id of a temporary file.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Address of the picture.
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }
}

wire_out!(part Image {
    "media_id" => media_id,
    "pic_url" => pic_url,
});

/// `link` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Link {
    /// Title, at most 128 bytes for links and 64 for mini programs.
    pub title: String,
    /// Description of the link, at most 512 bytes.
    pub desc: Option<String>,
    /// Page that opens on a tap.
    pub url: String,
    /// Address of the picture.
    pub picurl: Option<String>,
}

impl Link {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            desc: Default::default(),
            url: url.into(),
            picurl: Default::default(),
        }
    }

    /// Description of the link, at most 512 bytes.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Address of the picture.
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }
}

wire_out!(part Link {
    "title" => title,
    "desc" => desc,
    "url" => url,
    "picurl" => picurl,
});

/// `video` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Video {
    /// Media id of a temporary file.
    pub media_id: String,
}

impl Video {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part Video {
    "media_id" => media_id,
});

/// `miniprogram` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Miniprogram {
    /// App id of the mini program, which must be bound to the company.
    pub appid: String,
    /// Page of the mini program.
    pub page: String,
    /// Title, at most 128 bytes for links and 64 for mini programs.
    pub title: String,
    /// Media id of the picture shown.
    pub pic_media_id: Option<String>,
}

impl Miniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        appid: impl Into<String>,
        page: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            page: page.into(),
            title: title.into(),
            pic_media_id: Default::default(),
        }
    }

    /// Media id of the picture shown.
    #[must_use]
    pub fn pic_media_id(mut self, pic_media_id: impl Into<String>) -> Self {
        self.pic_media_id = Some(pic_media_id.into());
        self
    }
}

wire_out!(part Miniprogram {
    "appid" => appid,
    "page" => page,
    "title" => title,
    "pic_media_id" => pic_media_id,
});

/// `file` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct File {
    /// Media id of a temporary file.
    pub media_id: String,
}

impl File {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part File {
    "media_id" => media_id,
});

/// Delete a welcome message (删除入群欢迎语素材).
///
/// `POST /cgi-bin/externalcontact/group_welcome_template/del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92366) [(2)](https://developer.work.weixin.qq.com/document/path/93438)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// Id of the welcome message.
    pub template_id: String,
    /// Id of the application; needed by suite apps.
    pub agentid: Option<i64>,
}

impl Del {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            agentid: Default::default(),
        }
    }

    /// Id of the application; needed by suite apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Del {
    "template_id" => template_id,
    "agentid" => agentid,
});

/// The answer to [`Del`].
pub type DelResponse = yizhan_core::Done;

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_group_welcome_template.del",
        path: "/cgi-bin/externalcontact/group_welcome_template/del",
        ..Operation::usual(Product::Work)
    };
}

/// Edit a welcome message (编辑入群欢迎语素材).
///
/// `POST /cgi-bin/externalcontact/group_welcome_template/edit`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92366) [(2)](https://developer.work.weixin.qq.com/document/path/93438)
///
/// Text and one of image, link, mini program, file or video; at least one of them. At most 100 for a company.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Edit {
    /// Id of the welcome message.
    pub template_id: String,
    /// `text`.
    pub text: Option<Text>,
    /// `image`.
    pub image: Option<Image>,
    /// `link`.
    pub link: Option<Link>,
    /// `video`.
    pub video: Option<Video>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
    /// `file`.
    pub file: Option<File>,
    /// Id of the application; needed by suite apps.
    pub agentid: Option<i64>,
}

impl Edit {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            text: Default::default(),
            image: Default::default(),
            link: Default::default(),
            video: Default::default(),
            miniprogram: Default::default(),
            file: Default::default(),
            agentid: Default::default(),
        }
    }

    /// `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `image`.
    pub fn image(mut self, image: impl Into<Image>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// `link`.
    pub fn link(mut self, link: impl Into<Link>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// `video`.
    pub fn video(mut self, video: impl Into<Video>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// `miniprogram`.
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// `file`.
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Id of the application; needed by suite apps.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Edit {
    "template_id" => template_id,
    "text" => text,
    "image" => image,
    "link" => link,
    "video" => video,
    "miniprogram" => miniprogram,
    "file" => file,
    "agentid" => agentid,
});

/// The answer to [`Edit`].
pub type EditResponse = yizhan_core::Done;

impl Endpoint for Edit {
    type Response = EditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_group_welcome_template.edit",
        path: "/cgi-bin/externalcontact/group_welcome_template/edit",
        ..Operation::usual(Product::Work)
    };
}

/// Get a welcome message (获取入群欢迎语素材).
///
/// `POST /cgi-bin/externalcontact/group_welcome_template/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92366) [(2)](https://developer.work.weixin.qq.com/document/path/93438)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the welcome message.
    pub template_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

wire_out!(Get {
    "template_id" => template_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `text`.
    pub text: Option<GetAnswerText>,
    /// `image`.
    pub image: Option<GetAnswerImage>,
    /// `link`.
    pub link: Option<GetAnswerLink>,
    /// `video`.
    pub video: Option<GetAnswerVideo>,
    /// `miniprogram`.
    pub miniprogram: Option<GetAnswerMiniprogram>,
    /// `file`.
    pub file: Option<GetAnswerFile>,
    /// Id of the application; needed by suite apps.
    pub agentid: Option<i64>,
}

wire_in!(GetResponse {
    "text" => text,
    "image" => image,
    "link" => link,
    "video" => video,
    "miniprogram" => miniprogram,
    "file" => file,
    "agentid" => agentid,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalcontact_group_welcome_template.get",
        path: "/cgi-bin/externalcontact/group_welcome_template/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_text` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerText {
    /// Text, at most 3000 bytes, %NICKNAME% stands for the name of the customer.
    pub content: String,
}

wire_in!(part GetAnswerText {
    "content" => content,
});

/// `answer_image` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerImage {
    /// Media id of a temporary file.
    pub media_id: Option<String>,
    /// Address of the picture.
    pub pic_url: Option<String>,
}

wire_in!(part GetAnswerImage {
    "media_id" => media_id,
    "pic_url" => pic_url,
});

/// `answer_link` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerLink {
    /// Title, at most 128 bytes for links and 64 for mini programs.
    pub title: String,
    /// Description of the link, at most 512 bytes.
    pub desc: Option<String>,
    /// Page that opens on a tap.
    pub url: String,
    /// Address of the picture.
    pub picurl: Option<String>,
}

wire_in!(part GetAnswerLink {
    "title" => title,
    "desc" => desc,
    "url" => url,
    "picurl" => picurl,
});

/// `answer_video` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerVideo {
    /// Media id of a temporary file.
    pub media_id: String,
}

wire_in!(part GetAnswerVideo {
    "media_id" => media_id,
});

/// `answer_miniprogram` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerMiniprogram {
    /// App id of the mini program, which must be bound to the company.
    pub appid: String,
    /// Page of the mini program.
    pub page: String,
    /// Title, at most 128 bytes for links and 64 for mini programs.
    pub title: String,
    /// Media id of the picture shown.
    pub pic_media_id: Option<String>,
}

wire_in!(part GetAnswerMiniprogram {
    "appid" => appid,
    "page" => page,
    "title" => title,
    "pic_media_id" => pic_media_id,
});

/// `answer_file` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerFile {
    /// Media id of a temporary file.
    pub media_id: String,
}

wire_in!(part GetAnswerFile {
    "media_id" => media_id,
});
