//! Generated from `spec/mini/wxa_business_novelreader.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Novel reader settings (小说阅读器设置)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the preview setting of a book (预览设置获取).
///
/// `POST /wxa/business/novelreader/getpreviewsetting`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E9%A2%84%E8%A7%88%E8%AE%BE%E7%BD%AE%E8%8E%B7%E5%8F%96)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPreviewSetting {
    /// Id of the book at WeChat.
    pub book_id: String,
}

impl GetPreviewSetting {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
        }
    }
}

wire_out!(GetPreviewSetting {
    "book_id" => book_id,
});

/// The answer to [`GetPreviewSetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPreviewSettingResponse {
    /// `setting`.
    pub setting: GetPreviewSettingSetting,
}

wire_in!(GetPreviewSettingResponse {
    "setting" => setting,
});

impl Endpoint for GetPreviewSetting {
    type Response = GetPreviewSettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_novelreader.get_preview_setting",
        path: "/wxa/business/novelreader/getpreviewsetting",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `setting` of [`GetPreviewSetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPreviewSettingSetting {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// Characters of a chapter that can be read before paying.
    pub default_words: i64,
    /// Chapters that differ from the default.
    pub chapter_setting: Vec<GetPreviewSettingChapterSetting>,
}

wire_in!(part GetPreviewSettingSetting {
    "book_id" => book_id,
    "default_words" => default_words,
    "chapter_setting" => chapter_setting,
});

/// `chapter_setting` of [`GetPreviewSetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPreviewSettingChapterSetting {
    /// Number of the chapter.
    pub chapter_index: i64,
    /// Characters of this chapter that can be read before paying.
    pub words: Option<i64>,
}

wire_in!(part GetPreviewSettingChapterSetting {
    "chapter_index" => chapter_index,
    "words" => words,
});

/// Change the preview setting of a book (预览设置修改).
///
/// `POST /wxa/business/novelreader/setpreviewsetting`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E9%A2%84%E8%A7%88%E8%AE%BE%E7%BD%AE%E4%BF%AE%E6%94%B9)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetPreviewSetting {
    /// `setting`.
    pub setting: SetPreviewSettingSetting,
}

impl SetPreviewSetting {
    /// Starts with the required members.
    pub fn new(setting: impl Into<SetPreviewSettingSetting>) -> Self {
        Self {
            setting: setting.into(),
        }
    }
}

wire_out!(SetPreviewSetting {
    "setting" => setting,
});

/// The answer to [`SetPreviewSetting`].
pub type SetPreviewSettingResponse = yizhan_core::Done;

impl Endpoint for SetPreviewSetting {
    type Response = SetPreviewSettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_novelreader.set_preview_setting",
        path: "/wxa/business/novelreader/setpreviewsetting",
        ..Operation::usual(Product::Mini)
    };
}

/// `setting` of [`SetPreviewSetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetPreviewSettingSetting {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// Characters of a chapter that can be read before paying.
    pub default_words: i64,
    /// Chapters that differ from the default.
    pub chapter_setting: Option<Vec<SetPreviewSettingChapterSetting>>,
}

impl SetPreviewSettingSetting {
    /// Starts with the required members.
    #[must_use]
    pub fn new(book_id: impl Into<String>, default_words: impl Into<i64>) -> Self {
        Self {
            book_id: book_id.into(),
            default_words: default_words.into(),
            chapter_setting: Default::default(),
        }
    }

    /// Chapters that differ from the default.
    #[must_use]
    pub fn chapter_setting(
        mut self,
        chapter_setting: impl IntoIterator<Item = impl Into<SetPreviewSettingChapterSetting>>,
    ) -> Self {
        self.chapter_setting = Some(chapter_setting.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SetPreviewSettingSetting {
    "book_id" => book_id,
    "default_words" => default_words,
    "chapter_setting" => chapter_setting,
});

/// `chapter_setting` of [`SetPreviewSetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetPreviewSettingChapterSetting {
    /// Number of the chapter.
    pub chapter_index: i64,
    /// Characters of this chapter that can be read before paying.
    pub words: Option<i64>,
}

impl SetPreviewSettingChapterSetting {
    /// Starts with the required members.
    #[must_use]
    pub fn new(chapter_index: impl Into<i64>) -> Self {
        Self {
            chapter_index: chapter_index.into(),
            words: Default::default(),
        }
    }

    /// Characters of this chapter that can be read before paying.
    #[must_use]
    pub fn words(mut self, words: impl Into<i64>) -> Self {
        self.words = Some(words.into());
        self
    }
}

wire_out!(part SetPreviewSettingChapterSetting {
    "chapter_index" => chapter_index,
    "words" => words,
});

/// Set recommendations after reading (读后推荐).
///
/// `POST /wxa/business/novelreader/setrecmdnovel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%AF%BB%E5%90%8E%E6%8E%A8%E8%8D%90)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetRecmdNovel {
    /// How the recommended books are chosen.
    pub recmd_type: i64,
    /// Books to recommend.
    pub book_id_list: Vec<String>,
}

impl SetRecmdNovel {
    /// Starts with the required members.
    pub fn new(
        recmd_type: impl Into<i64>,
        book_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            recmd_type: recmd_type.into(),
            book_id_list: book_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SetRecmdNovel {
    "recmd_type" => recmd_type,
    "book_id_list" => book_id_list,
});

/// The answer to [`SetRecmdNovel`].
pub type SetRecmdNovelResponse = yizhan_core::Done;

impl Endpoint for SetRecmdNovel {
    type Response = SetRecmdNovelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_novelreader.set_recmd_novel",
        path: "/wxa/business/novelreader/setrecmdnovel",
        ..Operation::usual(Product::Mini)
    };
}
