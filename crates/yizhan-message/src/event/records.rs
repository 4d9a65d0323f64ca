//! What members of events consist of in turn.

use crate::fields::record;

record! {
    /// A picture that a menu button sent.
    Picture {
        /// Its MD5, to find the message by.
        "PicMd5Sum" => pic_md5_sum: String,
    }
}

record! {
    /// The copyright check of an article of a mass message (原创校验结果).
    CopyrightCheck {
        /// Which article, from 1.
        "ArticleIdx" => article_idx: u64,
        /// What the sender declared.
        "UserDeclareState" => user_declare_state: Option<i64>,
        /// What WeChat found.
        "AuditState" => audit_state: Option<i64>,
        /// The original's address.
        "OriginalArticleUrl" => original_article_url: Option<String>,
        /// The original's kind.
        "OriginalArticleType" => original_article_type: Option<i64>,
        /// Whether it may be reprinted.
        "CanReprint" => can_reprint: Option<bool>,
        /// Whether the original's content must replace it.
        "NeedReplaceContent" => need_replace_content: Option<bool>,
        /// Whether the source must be shown.
        "NeedShowReprintSource" => need_show_reprint_source: Option<bool>,
    }
}

record! {
    /// An article of a mass message.
    MassArticle {
        /// Which article, from 1.
        "ArticleIdx" => article_idx: u64,
        /// Its address.
        "ArticleUrl" => article_url: String,
    }
}

record! {
    /// A part of a published article.
    PublishedArticle {
        /// Which part, from 1.
        "idx" => idx: u64,
        /// Its address.
        "article_url" => article_url: String,
    }
}

record! {
    /// What a user decided about a template of subscription messages.
    SubscribeDecision {
        /// The template.
        "TemplateId" => template_id: String,
        /// `accept` or `reject`.
        "SubscribeStatusString" => subscribe_status: String,
        /// The scene of the dialogue, when there was one.
        "PopupScene" => popup_scene: Option<i64>,
    }
}

record! {
    /// A subscription message that was sent.
    SentMessage {
        /// Its template.
        "TemplateId" => template_id: String,
        /// The message, as its sending answered.
        "MsgID" | "MsgId" => msg_id: Option<u64>,
        /// 0 when it was delivered.
        "ErrorCode" => error_code: i64,
        /// The same in words.
        "ErrorStatus" => error_status: Option<String>,
    }
}

record! {
    /// How one strategy judged a picture or recording.
    MediaCheckDetail {
        /// The strategy.
        "strategy" => strategy: String,
        /// 0 when the strategy ran.
        "errcode" => errcode: i64,
        /// `risky`, `pass` or `review`.
        "suggest" => suggest: Option<String>,
        /// What was found.
        "label" => label: Option<i64>,
        /// How sure it is, 0 to 100.
        "prob" => prob: Option<f64>,
    }
}

record! {
    /// What was put forward in an appeal.
    AppealMaterial {
        /// The content that broke the rule.
        "illegal_material.content" => illegal_content: Option<String>,
        /// Where that content is.
        "illegal_material.content_url" => illegal_content_url: Option<String>,
        /// Why the owner disagrees.
        "appeal_material.reason" => reason: Option<String>,
        /// Proofs, as media ids.
        "appeal_material.proof_material_id" => proof_material_ids: Vec<String>,
    }
}
