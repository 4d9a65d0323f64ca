//! Generated from `spec/mini/wxa_book.toml` by `cargo xtask codegen`. Do not edit.
//!
//! WeChat novels: books and chapters (小程序小说内容管理)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Authorise accounts to use novels (新增账号-小说授权).
///
/// `POST /wxa/book/addbookauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%96%B0%E5%A2%9E%E8%B4%A6%E5%8F%B7-%E5%B0%8F%E8%AF%B4%E6%8E%88%E6%9D%83)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddBookAuth {
    /// `books`.
    pub books: Vec<AddBookAuthBooks>,
}

impl AddBookAuth {
    /// Starts with the required members.
    pub fn new(books: impl IntoIterator<Item = impl Into<AddBookAuthBooks>>) -> Self {
        Self {
            books: books.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AddBookAuth {
    "books" => books,
});

/// The answer to [`AddBookAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddBookAuthResponse {
    /// `results`.
    pub results: Vec<AddBookAuthResults>,
}

wire_in!(AddBookAuthResponse {
    "results" => results,
});

impl Endpoint for AddBookAuth {
    type Response = AddBookAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.add_book_auth",
        path: "/wxa/book/addbookauth",
        ..Operation::usual(Product::Mini)
    };
}

/// `books` of [`AddBookAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddBookAuthBooks {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// App id that may use the book.
    pub grantee_appid: String,
    /// Unix seconds at which the authorisation ends, absent for never.
    pub expire_time: Option<i64>,
}

impl AddBookAuthBooks {
    /// Starts with the required members.
    #[must_use]
    pub fn new(book_id: impl Into<String>, grantee_appid: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
            grantee_appid: grantee_appid.into(),
            expire_time: Default::default(),
        }
    }

    /// Unix seconds at which the authorisation ends, absent for never.
    #[must_use]
    pub fn expire_time(mut self, expire_time: impl Into<i64>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }
}

wire_out!(part AddBookAuthBooks {
    "book_id" => book_id,
    "grantee_appid" => grantee_appid,
    "expire_time" => expire_time,
});

/// `results` of [`AddBookAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddBookAuthResults {
    /// `errcode`.
    pub errcode: i64,
}

wire_in!(part AddBookAuthResults {
    "errcode" => errcode,
});

/// Submit a book for review (作品提审).
///
/// `POST /wxa/book/auditbook`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E4%BD%9C%E5%93%81%E6%8F%90%E5%AE%A1)
///
/// A book and its chapters become public only after review; submit again after changes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditBook {
    /// Id of the book at WeChat.
    pub book_id: String,
}

impl AuditBook {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
        }
    }
}

wire_out!(AuditBook {
    "book_id" => book_id,
});

/// The answer to [`AuditBook`].
pub type AuditBookResponse = yizhan_core::Done;

impl Endpoint for AuditBook {
    type Response = AuditBookResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.audit_book",
        path: "/wxa/book/auditbook",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload chapters in a batch (批量上传章节).
///
/// `POST /wxa/book/batchcreatechapter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%89%B9%E9%87%8F%E4%B8%8A%E4%BC%A0%E7%AB%A0%E8%8A%82)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchCreateChapter {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// Chapters of the book.
    pub chapter_list: Vec<BatchCreateChapterChapterList>,
}

impl BatchCreateChapter {
    /// Starts with the required members.
    pub fn new(
        book_id: impl Into<String>,
        chapter_list: impl IntoIterator<Item = impl Into<BatchCreateChapterChapterList>>,
    ) -> Self {
        Self {
            book_id: book_id.into(),
            chapter_list: chapter_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchCreateChapter {
    "book_id" => book_id,
    "chapter_list" => chapter_list,
});

/// The answer to [`BatchCreateChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateChapterResponse {
    /// `chapter_id_list`.
    pub chapter_id_list: Vec<String>,
    /// Own ids that exist already.
    pub conflict_original_id_list: Vec<String>,
}

wire_in!(BatchCreateChapterResponse {
    "chapter_id_list" => chapter_id_list,
    "conflict_original_id_list" => conflict_original_id_list,
});

impl Endpoint for BatchCreateChapter {
    type Response = BatchCreateChapterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.batch_create_chapter",
        path: "/wxa/book/batchcreatechapter",
        ..Operation::usual(Product::Mini)
    };
}

/// `chapter_list` of [`BatchCreateChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateChapterChapterList {
    /// Name of the chapter.
    pub chapter_title: String,
    /// Text of the chapter.
    pub content: String,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
    /// Own sequence number of the chapter.
    pub seq: Option<i64>,
    /// Own text stored with it.
    pub custom_info: Option<String>,
}

impl BatchCreateChapterChapterList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(chapter_title: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            chapter_title: chapter_title.into(),
            content: content.into(),
            original_id: Default::default(),
            seq: Default::default(),
            custom_info: Default::default(),
        }
    }

    /// Own id of the book or chapter.
    #[must_use]
    pub fn original_id(mut self, original_id: impl Into<String>) -> Self {
        self.original_id = Some(original_id.into());
        self
    }

    /// Own sequence number of the chapter.
    #[must_use]
    pub fn seq(mut self, seq: impl Into<i64>) -> Self {
        self.seq = Some(seq.into());
        self
    }

    /// Own text stored with it.
    #[must_use]
    pub fn custom_info(mut self, custom_info: impl Into<String>) -> Self {
        self.custom_info = Some(custom_info.into());
        self
    }
}

wire_out!(part BatchCreateChapterChapterList {
    "chapter_title" => chapter_title,
    "content" => content,
    "original_id" => original_id,
    "seq" => seq,
    "custom_info" => custom_info,
});

/// Create a book (创建作品).
///
/// `POST /wxa/book/createbook`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E5%88%9B%E5%BB%BA%E4%BD%9C%E5%93%81)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateBook {
    /// `title`.
    pub title: String,
    /// Introduction of the book.
    pub intro: String,
    /// Media id of the cover.
    pub cover_media_id: String,
    /// `author`.
    pub author: String,
    /// Category id of that level.
    pub first_category_id: i64,
    /// Category id of that level.
    pub second_category_id: i64,
    /// Category id of that level.
    pub third_category_id: i64,
    /// Whether the book is finished or still being written.
    pub complete_status: i64,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
    /// How the chapters are ordered, by upload or by own sequence.
    pub chapter_order_method: Option<i64>,
    /// Own text stored with it.
    pub custom_info: Option<String>,
    /// Search keywords of the book.
    pub keyword_list: Option<Vec<String>>,
    /// Paragraph shown to promote the book.
    pub awesome_paragraph: Option<String>,
}

impl CreateBook {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            intro: Default::default(),
            cover_media_id: Default::default(),
            author: Default::default(),
            first_category_id: Default::default(),
            second_category_id: Default::default(),
            third_category_id: Default::default(),
            complete_status: Default::default(),
            original_id: Default::default(),
            chapter_order_method: Default::default(),
            custom_info: Default::default(),
            keyword_list: Default::default(),
            awesome_paragraph: Default::default(),
        }
    }

    /// Introduction of the book.
    pub fn intro(mut self, intro: impl Into<String>) -> Self {
        self.intro = intro.into();
        self
    }

    /// Media id of the cover.
    pub fn cover_media_id(mut self, cover_media_id: impl Into<String>) -> Self {
        self.cover_media_id = cover_media_id.into();
        self
    }

    /// `author`.
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = author.into();
        self
    }

    /// Category id of that level.
    pub fn first_category_id(mut self, first_category_id: impl Into<i64>) -> Self {
        self.first_category_id = first_category_id.into();
        self
    }

    /// Category id of that level.
    pub fn second_category_id(mut self, second_category_id: impl Into<i64>) -> Self {
        self.second_category_id = second_category_id.into();
        self
    }

    /// Category id of that level.
    pub fn third_category_id(mut self, third_category_id: impl Into<i64>) -> Self {
        self.third_category_id = third_category_id.into();
        self
    }

    /// Whether the book is finished or still being written.
    pub fn complete_status(mut self, complete_status: impl Into<i64>) -> Self {
        self.complete_status = complete_status.into();
        self
    }

    /// Own id of the book or chapter.
    pub fn original_id(mut self, original_id: impl Into<String>) -> Self {
        self.original_id = Some(original_id.into());
        self
    }

    /// How the chapters are ordered, by upload or by own sequence.
    pub fn chapter_order_method(mut self, chapter_order_method: impl Into<i64>) -> Self {
        self.chapter_order_method = Some(chapter_order_method.into());
        self
    }

    /// Own text stored with it.
    pub fn custom_info(mut self, custom_info: impl Into<String>) -> Self {
        self.custom_info = Some(custom_info.into());
        self
    }

    /// Search keywords of the book.
    pub fn keyword_list(
        mut self,
        keyword_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keyword_list = Some(keyword_list.into_iter().map(Into::into).collect());
        self
    }

    /// Paragraph shown to promote the book.
    pub fn awesome_paragraph(mut self, awesome_paragraph: impl Into<String>) -> Self {
        self.awesome_paragraph = Some(awesome_paragraph.into());
        self
    }
}

wire_out!(CreateBook {
    "title" => title,
    "intro" => intro,
    "cover_media_id" => cover_media_id,
    "author" => author,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "complete_status" => complete_status,
    "original_id" => original_id,
    "chapter_order_method" => chapter_order_method,
    "custom_info" => custom_info,
    "keyword_list" => keyword_list,
    "awesome_paragraph" => awesome_paragraph,
});

/// The answer to [`CreateBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateBookResponse {
    /// Id of the book at WeChat.
    pub book_id: String,
}

wire_in!(CreateBookResponse {
    "book_id" => book_id,
});

impl Endpoint for CreateBook {
    type Response = CreateBookResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.create_book",
        path: "/wxa/book/createbook",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload a chapter (上传章节).
///
/// `POST /wxa/book/createchapter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E4%B8%8A%E4%BC%A0%E7%AB%A0%E8%8A%82)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateChapter {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// `chapter`.
    pub chapter: CreateChapterChapter,
}

impl CreateChapter {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>, chapter: impl Into<CreateChapterChapter>) -> Self {
        Self {
            book_id: book_id.into(),
            chapter: chapter.into(),
        }
    }
}

wire_out!(CreateChapter {
    "book_id" => book_id,
    "chapter" => chapter,
});

/// The answer to [`CreateChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateChapterResponse {
    /// Id of the chapter at WeChat.
    pub chapter_id: String,
}

wire_in!(CreateChapterResponse {
    "chapter_id" => chapter_id,
});

impl Endpoint for CreateChapter {
    type Response = CreateChapterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.create_chapter",
        path: "/wxa/book/createchapter",
        ..Operation::usual(Product::Mini)
    };
}

/// `chapter` of [`CreateChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateChapterChapter {
    /// Name of the chapter.
    pub chapter_title: String,
    /// Text of the chapter.
    pub content: String,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
    /// Own sequence number of the chapter.
    pub seq: Option<i64>,
    /// Own text stored with it.
    pub custom_info: Option<String>,
}

impl CreateChapterChapter {
    /// Starts with the required members.
    #[must_use]
    pub fn new(chapter_title: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            chapter_title: chapter_title.into(),
            content: content.into(),
            original_id: Default::default(),
            seq: Default::default(),
            custom_info: Default::default(),
        }
    }

    /// Own id of the book or chapter.
    #[must_use]
    pub fn original_id(mut self, original_id: impl Into<String>) -> Self {
        self.original_id = Some(original_id.into());
        self
    }

    /// Own sequence number of the chapter.
    #[must_use]
    pub fn seq(mut self, seq: impl Into<i64>) -> Self {
        self.seq = Some(seq.into());
        self
    }

    /// Own text stored with it.
    #[must_use]
    pub fn custom_info(mut self, custom_info: impl Into<String>) -> Self {
        self.custom_info = Some(custom_info.into());
        self
    }
}

wire_out!(part CreateChapterChapter {
    "chapter_title" => chapter_title,
    "content" => content,
    "original_id" => original_id,
    "seq" => seq,
    "custom_info" => custom_info,
});

/// Delete an authorisation (删除指定的授权关系).
///
/// `POST /wxa/book/delbookauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E5%88%A0%E9%99%A4%E6%8C%87%E5%AE%9A%E7%9A%84%E6%8E%88%E6%9D%83%E5%85%B3%E7%B3%BB)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelBookAuth {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// App id that may use the book.
    pub grantee_appid: String,
}

impl DelBookAuth {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>, grantee_appid: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
            grantee_appid: grantee_appid.into(),
        }
    }
}

wire_out!(DelBookAuth {
    "book_id" => book_id,
    "grantee_appid" => grantee_appid,
});

/// The answer to [`DelBookAuth`].
pub type DelBookAuthResponse = yizhan_core::Done;

impl Endpoint for DelBookAuth {
    type Response = DelBookAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.del_book_auth",
        path: "/wxa/book/delbookauth",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a book (删除作品).
///
/// `POST /wxa/book/deletebook`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E5%88%A0%E9%99%A4%E4%BD%9C%E5%93%81)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteBook {
    /// Id of the book at WeChat.
    pub book_id: String,
}

impl DeleteBook {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
        }
    }
}

wire_out!(DeleteBook {
    "book_id" => book_id,
});

/// The answer to [`DeleteBook`].
pub type DeleteBookResponse = yizhan_core::Done;

impl Endpoint for DeleteBook {
    type Response = DeleteBookResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.delete_book",
        path: "/wxa/book/deletebook",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a chapter (删除章节).
///
/// `POST /wxa/book/deletechapter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E5%88%A0%E9%99%A4%E7%AB%A0%E8%8A%82)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteChapter {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// Id of the chapter at WeChat.
    pub chapter_id: String,
}

impl DeleteChapter {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>, chapter_id: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
            chapter_id: chapter_id.into(),
        }
    }
}

wire_out!(DeleteChapter {
    "book_id" => book_id,
    "chapter_id" => chapter_id,
});

/// The answer to [`DeleteChapter`].
pub type DeleteChapterResponse = yizhan_core::Done;

impl Endpoint for DeleteChapter {
    type Response = DeleteChapterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.delete_chapter",
        path: "/wxa/book/deletechapter",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a book (获取作品信息).
///
/// `POST /wxa/book/getbook`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%8E%B7%E5%8F%96%E4%BD%9C%E5%93%81%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBook {
    /// True for the edited data not yet in force, false for the public data.
    pub need_edited_data: Option<bool>,
    /// Id of the book at WeChat.
    pub book_id: Option<String>,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
}

impl GetBook {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// True for the edited data not yet in force, false for the public data.
    pub fn need_edited_data(mut self, need_edited_data: impl Into<bool>) -> Self {
        self.need_edited_data = Some(need_edited_data.into());
        self
    }

    /// Id of the book at WeChat.
    pub fn book_id(mut self, book_id: impl Into<String>) -> Self {
        self.book_id = Some(book_id.into());
        self
    }

    /// Own id of the book or chapter.
    pub fn original_id(mut self, original_id: impl Into<String>) -> Self {
        self.original_id = Some(original_id.into());
        self
    }
}

wire_out!(GetBook {
    "need_edited_data" => need_edited_data,
    "book_id" => book_id,
    "original_id" => original_id,
});

/// The answer to [`GetBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBookResponse {
    /// `book`.
    pub book: GetBookBook,
}

wire_in!(GetBookResponse {
    "book" => book,
});

impl Endpoint for GetBook {
    type Response = GetBookResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.get_book",
        path: "/wxa/book/getbook",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `book` of [`GetBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBookBook {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// `title`.
    pub title: String,
    /// Introduction of the book.
    pub intro: String,
    /// Address of the cover.
    pub cover_url: String,
    /// `author`.
    pub author: String,
    /// Category id of that level.
    pub first_category_id: i64,
    /// Category id of that level.
    pub second_category_id: i64,
    /// Category id of that level.
    pub third_category_id: i64,
    /// Whether the book is finished or still being written.
    pub complete_status: i64,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
    /// Where the book was uploaded.
    pub upload_scene: i64,
    /// Number of them in the book.
    pub chapter_cnt: i64,
    /// Number of them in the book.
    pub volume_cnt: i64,
    /// Number of characters.
    pub total_word_cnt: i64,
    /// How the chapters are ordered, by upload or by own sequence.
    pub chapter_order_method: i64,
    /// Own text stored with it.
    pub custom_info: Option<String>,
    /// State of the review.
    pub audit_info: Option<AuditInfo>,
    /// Unix seconds of creation.
    pub create_time: i64,
    /// Category name of that level.
    pub first_category_name: String,
    /// Category name of that level.
    pub second_category_name: String,
    /// Category name of that level.
    pub third_category_name: String,
    /// Volumes of the book in order.
    pub volume_list: Vec<GetBookVolumeList>,
}

wire_in!(part GetBookBook {
    "book_id" => book_id,
    "title" => title,
    "intro" => intro,
    "cover_url" => cover_url,
    "author" => author,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "complete_status" => complete_status,
    "original_id" => original_id,
    "upload_scene" => upload_scene,
    "chapter_cnt" => chapter_cnt,
    "volume_cnt" => volume_cnt,
    "total_word_cnt" => total_word_cnt,
    "chapter_order_method" => chapter_order_method,
    "custom_info" => custom_info;
    "audit_info" => audit_info,
    "create_time" => create_time,
    "first_category_name" => first_category_name,
    "second_category_name" => second_category_name,
    "third_category_name" => third_category_name,
    "volume_list" => volume_list,
});

/// `audit_info` of [`GetBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditInfo {
    /// `audit_status`.
    pub audit_status: i64,
    /// Unix seconds of creation.
    pub create_time: i64,
    /// Why the review failed.
    pub reason: Option<String>,
    /// What to mend after a failed review.
    pub suggestion: Option<String>,
    /// Unix seconds of the review's end.
    pub audit_time: Option<i64>,
}

wire_in!(part AuditInfo {
    "audit_status" => audit_status,
    "create_time" => create_time,
    "reason" => reason,
    "suggestion" => suggestion,
    "audit_time" => audit_time,
});

/// `volume_list` of [`GetBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBookVolumeList {
    /// Name of the volume.
    pub volume_title: String,
    /// Number of the first or last chapter of the volume.
    pub start_index: i64,
    /// Number of the first or last chapter of the volume.
    pub end_index: i64,
}

wire_in!(part GetBookVolumeList {
    "volume_title" => volume_title,
    "start_index" => start_index,
    "end_index" => end_index,
});

/// Get a chapter (获取章节信息).
///
/// `POST /wxa/book/getchapter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%8E%B7%E5%8F%96%E7%AB%A0%E8%8A%82%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetChapter {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// Id of the chapter at WeChat.
    pub chapter_id: String,
    /// True for the edited data not yet in force, false for the public data.
    pub need_edited_data: Option<bool>,
}

impl GetChapter {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>, chapter_id: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
            chapter_id: chapter_id.into(),
            need_edited_data: Default::default(),
        }
    }

    /// True for the edited data not yet in force, false for the public data.
    pub fn need_edited_data(mut self, need_edited_data: impl Into<bool>) -> Self {
        self.need_edited_data = Some(need_edited_data.into());
        self
    }
}

wire_out!(GetChapter {
    "book_id" => book_id,
    "chapter_id" => chapter_id,
    "need_edited_data" => need_edited_data,
});

/// The answer to [`GetChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChapterResponse {
    /// `chapter`.
    pub chapter: GetChapterChapter,
}

wire_in!(GetChapterResponse {
    "chapter" => chapter,
});

impl Endpoint for GetChapter {
    type Response = GetChapterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.get_chapter",
        path: "/wxa/book/getchapter",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `chapter` of [`GetChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChapterChapter {
    /// Id of the chapter at WeChat.
    pub chapter_id: String,
    /// Name of the chapter.
    pub chapter_title: String,
    /// Number of the volume.
    pub volume_index: i64,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
    /// Number of characters.
    pub word_cnt: i64,
    /// Own sequence number of the chapter.
    pub seq: Option<i64>,
    /// Own text stored with it.
    pub custom_info: Option<String>,
    /// State of the review.
    pub audit_info: Option<AuditInfo>,
    /// Unix seconds of creation.
    pub create_time: i64,
    /// Id of the book at WeChat.
    pub book_id: String,
    /// Text of the chapter.
    pub content: String,
}

wire_in!(part GetChapterChapter {
    "chapter_id" => chapter_id,
    "chapter_title" => chapter_title,
    "volume_index" => volume_index,
    "original_id" => original_id,
    "word_cnt" => word_cnt,
    "seq" => seq,
    "custom_info" => custom_info,
    "audit_info" => audit_info,
    "create_time" => create_time,
    "book_id" => book_id,
    "content" => content,
});

/// List books (获取作品列表).
///
/// `POST /wxa/book/listbook`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%8E%B7%E5%8F%96%E4%BD%9C%E5%93%81%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListBook {
    /// True for the edited data not yet in force, false for the public data.
    pub need_edited_data: Option<bool>,
    /// Empty or 0 for the first page, then the value from the last answer.
    pub last_id: Option<i64>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl ListBook {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// True for the edited data not yet in force, false for the public data.
    pub fn need_edited_data(mut self, need_edited_data: impl Into<bool>) -> Self {
        self.need_edited_data = Some(need_edited_data.into());
        self
    }

    /// Empty or 0 for the first page, then the value from the last answer.
    pub fn last_id(mut self, last_id: impl Into<i64>) -> Self {
        self.last_id = Some(last_id.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListBook {
    "need_edited_data" => need_edited_data,
    "last_id" => last_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ListBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListBookResponse {
    /// `book_list`.
    pub book_list: Vec<ListBookBookList>,
    /// Number of all items.
    pub total_cnt: i64,
    /// Empty or 0 for the first page, then the value from the last answer.
    pub last_id: Option<i64>,
}

wire_in!(ListBookResponse {
    "book_list" => book_list,
    "total_cnt" => total_cnt,
    "last_id" => last_id,
});

impl Endpoint for ListBook {
    type Response = ListBookResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.list_book",
        path: "/wxa/book/listbook",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `book_list` of [`ListBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListBookBookList {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// `title`.
    pub title: String,
    /// Introduction of the book.
    pub intro: String,
    /// Address of the cover.
    pub cover_url: String,
    /// `author`.
    pub author: String,
    /// Category id of that level.
    pub first_category_id: i64,
    /// Category id of that level.
    pub second_category_id: i64,
    /// Category id of that level.
    pub third_category_id: i64,
    /// Whether the book is finished or still being written.
    pub complete_status: i64,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
    /// Where the book was uploaded.
    pub upload_scene: i64,
    /// Number of them in the book.
    pub chapter_cnt: i64,
    /// Number of them in the book.
    pub volume_cnt: i64,
    /// Number of characters.
    pub total_word_cnt: i64,
    /// How the chapters are ordered, by upload or by own sequence.
    pub chapter_order_method: i64,
    /// Own text stored with it.
    pub custom_info: Option<String>,
    /// State of the review.
    pub audit_info: Option<AuditInfo>,
    /// Unix seconds of creation.
    pub create_time: i64,
}

wire_in!(part ListBookBookList {
    "book_id" => book_id,
    "title" => title,
    "intro" => intro,
    "cover_url" => cover_url,
    "author" => author,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "complete_status" => complete_status,
    "original_id" => original_id,
    "upload_scene" => upload_scene,
    "chapter_cnt" => chapter_cnt,
    "volume_cnt" => volume_cnt,
    "total_word_cnt" => total_word_cnt,
    "chapter_order_method" => chapter_order_method,
    "custom_info" => custom_info;
    "audit_info" => audit_info,
    "create_time" => create_time,
});

/// List chapters (获取章节列表).
///
/// `POST /wxa/book/listchapter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%8E%B7%E5%8F%96%E7%AB%A0%E8%8A%82%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListChapter {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// True for the edited data not yet in force, false for the public data.
    pub need_edited_data: Option<bool>,
    /// Number of the volume.
    pub volume_index: Option<i64>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl ListChapter {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
            need_edited_data: Default::default(),
            volume_index: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// True for the edited data not yet in force, false for the public data.
    pub fn need_edited_data(mut self, need_edited_data: impl Into<bool>) -> Self {
        self.need_edited_data = Some(need_edited_data.into());
        self
    }

    /// Number of the volume.
    pub fn volume_index(mut self, volume_index: impl Into<i64>) -> Self {
        self.volume_index = Some(volume_index.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListChapter {
    "book_id" => book_id,
    "need_edited_data" => need_edited_data,
    "volume_index" => volume_index,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ListChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListChapterResponse {
    /// Chapters of the book.
    pub chapter_list: Vec<ListChapterChapterList>,
    /// Number of all items.
    pub total_cnt: i64,
}

wire_in!(ListChapterResponse {
    "chapter_list" => chapter_list,
    "total_cnt" => total_cnt,
});

impl Endpoint for ListChapter {
    type Response = ListChapterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.list_chapter",
        path: "/wxa/book/listchapter",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `chapter_list` of [`ListChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListChapterChapterList {
    /// Id of the chapter at WeChat.
    pub chapter_id: String,
    /// Name of the chapter.
    pub chapter_title: String,
    /// Number of the volume.
    pub volume_index: i64,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
    /// Number of characters.
    pub word_cnt: i64,
    /// Own sequence number of the chapter.
    pub seq: Option<i64>,
    /// Own text stored with it.
    pub custom_info: Option<String>,
    /// State of the review.
    pub audit_info: Option<AuditInfo>,
    /// Unix seconds of creation.
    pub create_time: i64,
}

wire_in!(part ListChapterChapterList {
    "chapter_id" => chapter_id,
    "chapter_title" => chapter_title,
    "volume_index" => volume_index,
    "original_id" => original_id,
    "word_cnt" => word_cnt,
    "seq" => seq,
    "custom_info" => custom_info,
    "audit_info" => audit_info,
    "create_time" => create_time,
});

/// List authorisations (查看主授权关系列表).
///
/// `POST /wxa/book/querybookauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%9F%A5%E7%9C%8B%E4%B8%BB%E6%8E%88%E6%9D%83%E5%85%B3%E7%B3%BB%E5%88%97%E8%A1%A8) [(2)](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%9F%A5%E7%9C%8B%E8%A2%AB%E6%8E%88%E6%9D%83%E5%85%B3%E7%B3%BB%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryBookAuth {
    /// Id of the book at WeChat.
    pub book_id: Option<String>,
    /// Whether only the number is wanted.
    pub is_sum: Option<bool>,
    /// `type`.
    pub r#type: Option<i64>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return.
    pub count: Option<i64>,
}

impl QueryBookAuth {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the book at WeChat.
    pub fn book_id(mut self, book_id: impl Into<String>) -> Self {
        self.book_id = Some(book_id.into());
        self
    }

    /// Whether only the number is wanted.
    pub fn is_sum(mut self, is_sum: impl Into<bool>) -> Self {
        self.is_sum = Some(is_sum.into());
        self
    }

    /// `type`.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
}

wire_out!(QueryBookAuth {
    "book_id" => book_id,
    "is_sum" => is_sum,
    "type" => r#type,
    "offset" => offset,
    "count" => count,
});

/// The answer to [`QueryBookAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryBookAuthResponse {
    /// `results`.
    pub results: Vec<QueryBookAuthResults>,
    /// Number of authorisations.
    pub sum: Option<i64>,
}

wire_in!(QueryBookAuthResponse {
    "results" => results,
    "sum" => sum,
});

impl Endpoint for QueryBookAuth {
    type Response = QueryBookAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.query_book_auth",
        path: "/wxa/book/querybookauth",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `results` of [`QueryBookAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryBookAuthResults {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// App id that owns the book.
    pub grantor_appid: String,
    /// App id that may use the book.
    pub grantee_appid: String,
    /// Unix seconds at which the authorisation ends, absent for never.
    pub expire_time: Option<i64>,
}

wire_in!(part QueryBookAuthResults {
    "book_id" => book_id,
    "grantor_appid" => grantor_appid,
    "grantee_appid" => grantee_appid,
    "expire_time" => expire_time,
});

/// Move a chapter (调整章节顺序).
///
/// `POST /wxa/book/reorderchapter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%B0%83%E6%95%B4%E7%AB%A0%E8%8A%82%E9%A1%BA%E5%BA%8F)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReorderChapter {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// Id of the chapter at WeChat.
    pub chapter_id: String,
    /// Id of the chapter at WeChat.
    pub target_chapter_id: String,
    /// Whether it is moved before or after the target.
    pub operation: i64,
}

impl ReorderChapter {
    /// Starts with the required members.
    pub fn new(
        book_id: impl Into<String>,
        chapter_id: impl Into<String>,
        target_chapter_id: impl Into<String>,
        operation: impl Into<i64>,
    ) -> Self {
        Self {
            book_id: book_id.into(),
            chapter_id: chapter_id.into(),
            target_chapter_id: target_chapter_id.into(),
            operation: operation.into(),
        }
    }
}

wire_out!(ReorderChapter {
    "book_id" => book_id,
    "chapter_id" => chapter_id,
    "target_chapter_id" => target_chapter_id,
    "operation" => operation,
});

/// The answer to [`ReorderChapter`].
pub type ReorderChapterResponse = yizhan_core::Done;

impl Endpoint for ReorderChapter {
    type Response = ReorderChapterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.reorder_chapter",
        path: "/wxa/book/reorderchapter",
        ..Operation::usual(Product::Mini)
    };
}

/// Replace a chapter (替换章节).
///
/// `POST /wxa/book/replacechapter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%9B%BF%E6%8D%A2%E7%AB%A0%E8%8A%82)
///
/// The chapter gets a new id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplaceChapter {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// Id of the chapter at WeChat.
    pub chapter_id: String,
    /// Name of the chapter.
    pub new_chapter_title: String,
    /// Text of the chapter.
    pub new_content: String,
}

impl ReplaceChapter {
    /// Starts with the required members.
    pub fn new(
        book_id: impl Into<String>,
        chapter_id: impl Into<String>,
        new_chapter_title: impl Into<String>,
        new_content: impl Into<String>,
    ) -> Self {
        Self {
            book_id: book_id.into(),
            chapter_id: chapter_id.into(),
            new_chapter_title: new_chapter_title.into(),
            new_content: new_content.into(),
        }
    }
}

wire_out!(ReplaceChapter {
    "book_id" => book_id,
    "chapter_id" => chapter_id,
    "new_chapter_title" => new_chapter_title,
    "new_content" => new_content,
});

/// The answer to [`ReplaceChapter`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplaceChapterResponse {
    /// Id of the chapter at WeChat.
    pub new_chapter_id: String,
}

wire_in!(ReplaceChapterResponse {
    "new_chapter_id" => new_chapter_id,
});

impl Endpoint for ReplaceChapter {
    type Response = ReplaceChapterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.replace_chapter",
        path: "/wxa/book/replacechapter",
        ..Operation::usual(Product::Mini)
    };
}

/// Edit a book (编辑作品).
///
/// `POST /wxa/book/updatebook`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E7%BC%96%E8%BE%91%E4%BD%9C%E5%93%81)
///
/// Changes become public after review.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateBook {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// `title`.
    pub title: Option<String>,
    /// Introduction of the book.
    pub intro: Option<String>,
    /// Media id of the cover.
    pub cover_media_id: Option<String>,
    /// `author`.
    pub author: Option<String>,
    /// Category id of that level.
    pub first_category_id: Option<i64>,
    /// Category id of that level.
    pub second_category_id: Option<i64>,
    /// Category id of that level.
    pub third_category_id: Option<i64>,
    /// Whether the book is finished or still being written.
    pub complete_status: Option<i64>,
    /// Own id of the book or chapter.
    pub original_id: Option<String>,
    /// `chapter_id_list`.
    pub chapter_id_list: Option<Vec<String>>,
    /// Whether the book has volumes.
    pub need_volume: Option<bool>,
    /// Volumes of the book in order.
    pub volume_list: Option<Vec<UpdateBookVolumeList>>,
    /// How the chapters are ordered, by upload or by own sequence.
    pub chapter_order_method: Option<i64>,
    /// Own text stored with it.
    pub custom_info: Option<String>,
    /// Whether keyword_list replaces the present keywords.
    pub update_keyword: Option<bool>,
    /// Search keywords of the book.
    pub keyword_list: Option<Vec<String>>,
    /// Paragraph shown to promote the book.
    pub awesome_paragraph: Option<String>,
}

impl UpdateBook {
    /// Starts with the required members.
    pub fn new(book_id: impl Into<String>) -> Self {
        Self {
            book_id: book_id.into(),
            title: Default::default(),
            intro: Default::default(),
            cover_media_id: Default::default(),
            author: Default::default(),
            first_category_id: Default::default(),
            second_category_id: Default::default(),
            third_category_id: Default::default(),
            complete_status: Default::default(),
            original_id: Default::default(),
            chapter_id_list: Default::default(),
            need_volume: Default::default(),
            volume_list: Default::default(),
            chapter_order_method: Default::default(),
            custom_info: Default::default(),
            update_keyword: Default::default(),
            keyword_list: Default::default(),
            awesome_paragraph: Default::default(),
        }
    }

    /// `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Introduction of the book.
    pub fn intro(mut self, intro: impl Into<String>) -> Self {
        self.intro = Some(intro.into());
        self
    }

    /// Media id of the cover.
    pub fn cover_media_id(mut self, cover_media_id: impl Into<String>) -> Self {
        self.cover_media_id = Some(cover_media_id.into());
        self
    }

    /// `author`.
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Category id of that level.
    pub fn first_category_id(mut self, first_category_id: impl Into<i64>) -> Self {
        self.first_category_id = Some(first_category_id.into());
        self
    }

    /// Category id of that level.
    pub fn second_category_id(mut self, second_category_id: impl Into<i64>) -> Self {
        self.second_category_id = Some(second_category_id.into());
        self
    }

    /// Category id of that level.
    pub fn third_category_id(mut self, third_category_id: impl Into<i64>) -> Self {
        self.third_category_id = Some(third_category_id.into());
        self
    }

    /// Whether the book is finished or still being written.
    pub fn complete_status(mut self, complete_status: impl Into<i64>) -> Self {
        self.complete_status = Some(complete_status.into());
        self
    }

    /// Own id of the book or chapter.
    pub fn original_id(mut self, original_id: impl Into<String>) -> Self {
        self.original_id = Some(original_id.into());
        self
    }

    /// `chapter_id_list`.
    pub fn chapter_id_list(
        mut self,
        chapter_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chapter_id_list = Some(chapter_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the book has volumes.
    pub fn need_volume(mut self, need_volume: impl Into<bool>) -> Self {
        self.need_volume = Some(need_volume.into());
        self
    }

    /// Volumes of the book in order.
    pub fn volume_list(
        mut self,
        volume_list: impl IntoIterator<Item = impl Into<UpdateBookVolumeList>>,
    ) -> Self {
        self.volume_list = Some(volume_list.into_iter().map(Into::into).collect());
        self
    }

    /// How the chapters are ordered, by upload or by own sequence.
    pub fn chapter_order_method(mut self, chapter_order_method: impl Into<i64>) -> Self {
        self.chapter_order_method = Some(chapter_order_method.into());
        self
    }

    /// Own text stored with it.
    pub fn custom_info(mut self, custom_info: impl Into<String>) -> Self {
        self.custom_info = Some(custom_info.into());
        self
    }

    /// Whether keyword_list replaces the present keywords.
    pub fn update_keyword(mut self, update_keyword: impl Into<bool>) -> Self {
        self.update_keyword = Some(update_keyword.into());
        self
    }

    /// Search keywords of the book.
    pub fn keyword_list(
        mut self,
        keyword_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keyword_list = Some(keyword_list.into_iter().map(Into::into).collect());
        self
    }

    /// Paragraph shown to promote the book.
    pub fn awesome_paragraph(mut self, awesome_paragraph: impl Into<String>) -> Self {
        self.awesome_paragraph = Some(awesome_paragraph.into());
        self
    }
}

wire_out!(UpdateBook {
    "book_id" => book_id,
    "title" => title,
    "intro" => intro,
    "cover_media_id" => cover_media_id,
    "author" => author,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "complete_status" => complete_status,
    "original_id" => original_id,
    "chapter_id_list" => chapter_id_list,
    "need_volume" => need_volume,
    "volume_list" => volume_list,
    "chapter_order_method" => chapter_order_method,
    "custom_info" => custom_info,
    "update_keyword" => update_keyword;
    "keyword_list" => keyword_list,
    "awesome_paragraph" => awesome_paragraph,
});

/// The answer to [`UpdateBook`].
pub type UpdateBookResponse = yizhan_core::Done;

impl Endpoint for UpdateBook {
    type Response = UpdateBookResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.update_book",
        path: "/wxa/book/updatebook",
        ..Operation::usual(Product::Mini)
    };
}

/// `volume_list` of [`UpdateBook`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateBookVolumeList {
    /// Name of the volume.
    pub volume_title: String,
    /// Number of the first or last chapter of the volume.
    pub start_index: i64,
    /// Number of the first or last chapter of the volume.
    pub end_index: i64,
}

impl UpdateBookVolumeList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        volume_title: impl Into<String>,
        start_index: impl Into<i64>,
        end_index: impl Into<i64>,
    ) -> Self {
        Self {
            volume_title: volume_title.into(),
            start_index: start_index.into(),
            end_index: end_index.into(),
        }
    }
}

wire_out!(part UpdateBookVolumeList {
    "volume_title" => volume_title,
    "start_index" => start_index,
    "end_index" => end_index,
});

/// Set the relative order of chapters (调整章节相对顺序).
///
/// `POST /wxa/book/updatechapterseq`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%B0%83%E6%95%B4%E7%AB%A0%E8%8A%82%E7%9B%B8%E5%AF%B9%E9%A1%BA%E5%BA%8F)
///
/// Only for books whose chapters are ordered by own sequence numbers.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateChapterSeq {
    /// Id of the book at WeChat.
    pub book_id: String,
    /// `chapter_seq_list`.
    pub chapter_seq_list: Vec<UpdateChapterSeqChapterSeqList>,
}

impl UpdateChapterSeq {
    /// Starts with the required members.
    pub fn new(
        book_id: impl Into<String>,
        chapter_seq_list: impl IntoIterator<Item = impl Into<UpdateChapterSeqChapterSeqList>>,
    ) -> Self {
        Self {
            book_id: book_id.into(),
            chapter_seq_list: chapter_seq_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateChapterSeq {
    "book_id" => book_id,
    "chapter_seq_list" => chapter_seq_list,
});

/// The answer to [`UpdateChapterSeq`].
pub type UpdateChapterSeqResponse = yizhan_core::Done;

impl Endpoint for UpdateChapterSeq {
    type Response = UpdateChapterSeqResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_book.update_chapter_seq",
        path: "/wxa/book/updatechapterseq",
        ..Operation::usual(Product::Mini)
    };
}

/// `chapter_seq_list` of [`UpdateChapterSeq`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateChapterSeqChapterSeqList {
    /// Id of the chapter at WeChat.
    pub chapter_id: String,
    /// Own sequence number of the chapter.
    pub seq: i64,
}

impl UpdateChapterSeqChapterSeqList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(chapter_id: impl Into<String>, seq: impl Into<i64>) -> Self {
        Self {
            chapter_id: chapter_id.into(),
            seq: seq.into(),
        }
    }
}

wire_out!(part UpdateChapterSeqChapterSeqList {
    "chapter_id" => chapter_id,
    "seq" => seq,
});
