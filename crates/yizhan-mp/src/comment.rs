//! Generated from `spec/mp/comment.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Article comments (图文消息留言管理)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Close the comments of an article (关闭已群发文章评论).
///
/// `POST /cgi-bin/comment/close`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Close {
    /// From the result of the mass sending or of the publication.
    pub msg_data_id: i64,
    /// Which article of the message, from 0 (default).
    pub index: Option<i64>,
}

impl Close {
    /// Starts with the required members.
    pub fn new(msg_data_id: impl Into<i64>) -> Self {
        Self {
            msg_data_id: msg_data_id.into(),
            index: Default::default(),
        }
    }

    /// Which article of the message, from 0 (default).
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

wire_out!(Close {
    "msg_data_id" => msg_data_id,
    "index" => index,
});

/// The answer to [`Close`].
pub type CloseResponse = yizhan_core::Done;

impl Endpoint for Close {
    type Response = CloseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.comment.close",
        path: "/cgi-bin/comment/close",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a comment (删除评论).
///
/// `POST /cgi-bin/comment/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// From the result of the mass sending or of the publication.
    pub msg_data_id: i64,
    /// Which article of the message, from 0 (default).
    pub index: Option<i64>,
    /// Id of the comment.
    pub user_comment_id: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(msg_data_id: impl Into<i64>, user_comment_id: impl Into<i64>) -> Self {
        Self {
            msg_data_id: msg_data_id.into(),
            index: Default::default(),
            user_comment_id: user_comment_id.into(),
        }
    }

    /// Which article of the message, from 0 (default).
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

wire_out!(Delete {
    "msg_data_id" => msg_data_id,
    "index" => index,
    "user_comment_id" => user_comment_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.comment.delete",
        path: "/cgi-bin/comment/delete",
        ..Operation::usual(Product::Mp)
    };
}

/// List the comments of an article (查看指定文章的评论数据).
///
/// `POST /cgi-bin/comment/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// From the result of the mass sending or of the publication.
    pub msg_data_id: i64,
    /// Which article of the message, from 0 (default).
    pub index: Option<i64>,
    /// From 0.
    pub begin: i64,
    /// At most 49.
    ///
    /// `10` unless set.
    pub count: i64,
    /// 0 all, 1 ordinary ones, 2 featured ones.
    pub r#type: i64,
}

impl List {
    /// Starts with the required members.
    pub fn new(msg_data_id: impl Into<i64>, begin: impl Into<i64>, r#type: impl Into<i64>) -> Self {
        Self {
            msg_data_id: msg_data_id.into(),
            index: Default::default(),
            begin: begin.into(),
            count: 10,
            r#type: r#type.into(),
        }
    }

    /// Which article of the message, from 0 (default).
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// At most 49.
    ///
    /// `10` unless set.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }
}

wire_out!(List {
    "msg_data_id" => msg_data_id,
    "index" => index,
    "begin" => begin,
    "count" => count,
    "type" => r#type,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `comment`.
    pub comment: Vec<ListComment>,
    /// Number of comments.
    pub total: i64,
}

wire_in!(ListResponse {
    "comment" => comment,
    "total" => total,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.comment.list",
        path: "/cgi-bin/comment/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `comment` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListComment {
    /// Id of the comment.
    pub user_comment_id: i64,
    /// Of the user who wrote the comment.
    pub openid: String,
    /// Text.
    pub content: String,
    /// Whether the comment is featured.
    pub comment_type: bool,
    /// `reply`.
    pub reply: Vec<ListReply>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part ListComment {
    "user_comment_id" => user_comment_id,
    "openid" => openid,
    "content" => content,
    "comment_type" => comment_type,
    "reply" => reply,
    "create_time" => create_time,
});

/// `reply` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListReply {
    /// Text.
    pub content: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part ListReply {
    "content" => content,
    "create_time" => create_time,
});

/// Mark a comment as featured (将评论标记精选).
///
/// `POST /cgi-bin/comment/markelect`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MarkElect {
    /// From the result of the mass sending or of the publication.
    pub msg_data_id: i64,
    /// Which article of the message, from 0 (default).
    pub index: Option<i64>,
    /// Id of the comment.
    pub user_comment_id: i64,
}

impl MarkElect {
    /// Starts with the required members.
    pub fn new(msg_data_id: impl Into<i64>, user_comment_id: impl Into<i64>) -> Self {
        Self {
            msg_data_id: msg_data_id.into(),
            index: Default::default(),
            user_comment_id: user_comment_id.into(),
        }
    }

    /// Which article of the message, from 0 (default).
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

wire_out!(MarkElect {
    "msg_data_id" => msg_data_id,
    "index" => index,
    "user_comment_id" => user_comment_id,
});

/// The answer to [`MarkElect`].
pub type MarkElectResponse = yizhan_core::Done;

impl Endpoint for MarkElect {
    type Response = MarkElectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.comment.mark_elect",
        path: "/cgi-bin/comment/markelect",
        ..Operation::usual(Product::Mp)
    };
}

/// Open the comments of an article (打开已群发文章评论).
///
/// `POST /cgi-bin/comment/open`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html)
///
/// Only for accounts that have the comment function.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Open {
    /// From the result of the mass sending or of the publication.
    pub msg_data_id: i64,
    /// Which article of the message, from 0 (default).
    pub index: Option<i64>,
}

impl Open {
    /// Starts with the required members.
    pub fn new(msg_data_id: impl Into<i64>) -> Self {
        Self {
            msg_data_id: msg_data_id.into(),
            index: Default::default(),
        }
    }

    /// Which article of the message, from 0 (default).
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

wire_out!(Open {
    "msg_data_id" => msg_data_id,
    "index" => index,
});

/// The answer to [`Open`].
pub type OpenResponse = yizhan_core::Done;

impl Endpoint for Open {
    type Response = OpenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.comment.open",
        path: "/cgi-bin/comment/open",
        ..Operation::usual(Product::Mp)
    };
}

/// Reply to a comment (回复评论).
///
/// `POST /cgi-bin/comment/reply/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html)
///
/// One reply for each comment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplyAdd {
    /// From the result of the mass sending or of the publication.
    pub msg_data_id: i64,
    /// Which article of the message, from 0 (default).
    pub index: Option<i64>,
    /// Id of the comment.
    pub user_comment_id: i64,
    /// Text.
    pub content: String,
}

impl ReplyAdd {
    /// Starts with the required members.
    pub fn new(
        msg_data_id: impl Into<i64>,
        user_comment_id: impl Into<i64>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            msg_data_id: msg_data_id.into(),
            index: Default::default(),
            user_comment_id: user_comment_id.into(),
            content: content.into(),
        }
    }

    /// Which article of the message, from 0 (default).
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

wire_out!(ReplyAdd {
    "msg_data_id" => msg_data_id,
    "index" => index,
    "user_comment_id" => user_comment_id,
    "content" => content,
});

/// The answer to [`ReplyAdd`].
pub type ReplyAddResponse = yizhan_core::Done;

impl Endpoint for ReplyAdd {
    type Response = ReplyAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.comment.reply_add",
        path: "/cgi-bin/comment/reply/add",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a reply (删除回复).
///
/// `POST /cgi-bin/comment/reply/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplyDelete {
    /// From the result of the mass sending or of the publication.
    pub msg_data_id: i64,
    /// Which article of the message, from 0 (default).
    pub index: Option<i64>,
    /// Id of the comment.
    pub user_comment_id: i64,
}

impl ReplyDelete {
    /// Starts with the required members.
    pub fn new(msg_data_id: impl Into<i64>, user_comment_id: impl Into<i64>) -> Self {
        Self {
            msg_data_id: msg_data_id.into(),
            index: Default::default(),
            user_comment_id: user_comment_id.into(),
        }
    }

    /// Which article of the message, from 0 (default).
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

wire_out!(ReplyDelete {
    "msg_data_id" => msg_data_id,
    "index" => index,
    "user_comment_id" => user_comment_id,
});

/// The answer to [`ReplyDelete`].
pub type ReplyDeleteResponse = yizhan_core::Done;

impl Endpoint for ReplyDelete {
    type Response = ReplyDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.comment.reply_delete",
        path: "/cgi-bin/comment/reply/delete",
        ..Operation::usual(Product::Mp)
    };
}

/// Unmark a featured comment (将评论取消精选).
///
/// `POST /cgi-bin/comment/unmarkelect`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnmarkElect {
    /// From the result of the mass sending or of the publication.
    pub msg_data_id: i64,
    /// Which article of the message, from 0 (default).
    pub index: Option<i64>,
    /// Id of the comment.
    pub user_comment_id: i64,
}

impl UnmarkElect {
    /// Starts with the required members.
    pub fn new(msg_data_id: impl Into<i64>, user_comment_id: impl Into<i64>) -> Self {
        Self {
            msg_data_id: msg_data_id.into(),
            index: Default::default(),
            user_comment_id: user_comment_id.into(),
        }
    }

    /// Which article of the message, from 0 (default).
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

wire_out!(UnmarkElect {
    "msg_data_id" => msg_data_id,
    "index" => index,
    "user_comment_id" => user_comment_id,
});

/// The answer to [`UnmarkElect`].
pub type UnmarkElectResponse = yizhan_core::Done;

impl Endpoint for UnmarkElect {
    type Response = UnmarkElectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.comment.unmark_elect",
        path: "/cgi-bin/comment/unmarkelect",
        ..Operation::usual(Product::Mp)
    };
}
