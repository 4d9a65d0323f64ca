//! What members of these consist of in turn.

use crate::fields::record;

record! {
    /// An extra attribute that is a text.
    ExtText {
        "Value" => value: Option<String>,
    }
}

record! {
    /// An extra attribute that is a link.
    ExtWeb {
        "Title" => title: Option<String>,
        "Url" => url: Option<String>,
    }
}

record! {
    /// An extra attribute of a member.
    ExtItem {
        "Type" => kind: Option<i64>,
        "Name" => name: Option<String>,
        "Text" => text: Option<ExtText>,
        "Web" => web: Option<ExtWeb>,
    }
}

record! {
    /// Who was changed.
    OperatedUser {
        "UserId" => user_id: Option<String>,
        "TmpOpenId" => tmp_open_id: Option<String>,
        "UserRole" => user_role: Option<i64>,
    }
}

record! {
    /// What is shown before a meeting.
    WarmUpInfo {
        "WarmUpPicture" => warm_up_picture: Option<String>,
        "WarmUpVideo" => warm_up_video: Option<String>,
        "UploadStatus" => upload_status: Option<i64>,
        "ErrorMsg" => error_msg: Option<String>,
    }
}

record! {
    /// A file that was uploaded for a meeting.
    UploadInfo {
        "MediumType" => medium_type: Option<i64>,
        "MediumUrl" => medium_url: Option<String>,
        "UploadStatus" => upload_status: Option<i64>,
        "ErrorMsg" => error_msg: Option<String>,
    }
}

record! {
    /// The address of meeting room equipment.
    MraAddress {
        "Protocol" => protocol: Option<i64>,
        "DialString" => dial_string: Option<String>,
    }
}

record! {
    /// An approver.
    Approver {
        "ItemUserid" => item_userid: String,
        "ItemName" => item_name: Option<String>,
        "ItemParty" => item_party: Option<String>,
        "ItemImage" => item_image: Option<String>,
        "ItemStatus" => item_status: Option<i64>,
        "ItemOpTime" => item_op_time: Option<i64>,
        "ItemSpeech" => item_speech: Option<String>,
    }
}

record! {
    /// A step of an approval.
    ApprovalNode {
        "NodeStatus" => node_status: Option<i64>,
        "NodeAttr" => node_attr: Option<i64>,
        "NodeType" => node_type: Option<i64>,
        "Items.Item" => items: Vec<Approver>,
    }
}

record! {
    /// Who is told about an approval.
    NotifyNode {
        "ItemUserid" => item_userid: String,
        "ItemName" => item_name: Option<String>,
        "ItemParty" => item_party: Option<String>,
        "ItemImage" => item_image: Option<String>,
    }
}

record! {
    /// An approval of the application.
    ApprovalInfo {
        "ThirdNo" => third_no: Option<String>,
        "OpenTemplateId" => open_template_id: String,
        "OpenSpName" => open_sp_name: Option<String>,
        "OpenSpStatus" => open_sp_status: Option<i64>,
        "ApplyTime" => apply_time: Option<i64>,
        "ApplyUserId" => apply_user_id: String,
        "ApplyUserName" => apply_user_name: Option<String>,
        "ApplyUserParty" => apply_user_party: Option<String>,
        "ApplyUserImage" => apply_user_image: Option<String>,
        "ApprovalNodes.ApprovalNode" => approval_nodes: Vec<ApprovalNode>,
        "NotifyNodes.NotifyNode" => notify_nodes: Vec<NotifyNode>,
        "ApproverStep" => approver_step: Option<i64>,
    }
}

record! {
    /// Who asks for approval.
    Applyer {
        "UserId" => user_id: String,
        "Party" => party: Option<i64>,
    }
}

record! {
    /// A member.
    Notifyer {
        "UserId" => user_id: String,
    }
}

record! {
    /// What one approver decided.
    ApproverDetail {
        "Approver" => approver: Option<Notifyer>,
        "SpStatus" => sp_status: Option<i64>,
        "SpTime" => sp_time: Option<i64>,
        "Speech" => speech: Option<String>,
        "Attach" => attach: Vec<String>,
    }
}

record! {
    /// A step of an approval.
    SpRecord {
        "SpStatus" => sp_status: Option<i64>,
        "ApproverAttr" => approver_attr: Option<i64>,
        "Details" => details: Vec<ApproverDetail>,
    }
}

record! {
    /// A comment.
    Comment {
        "CommentId" => comment_id: String,
        "CommentUserInfo" => comment_user_info: Option<Notifyer>,
        "CommentContent" => comment_content: Option<String>,
        "Attach" => attach: Vec<String>,
        "CommentTime" => comment_time: Option<i64>,
    }
}

record! {
    /// What one approver of a step decided.
    SubNode {
        "UserInfo" => user_info: Option<Notifyer>,
        "SpYj" => sp_yj: Option<i64>,
        "Sptime" => sptime: Option<i64>,
        "Speech" => speech: Option<String>,
        "MediaIds" => media_ids: Vec<String>,
    }
}

record! {
    /// A step of an approval.
    Node {
        "NodeType" => node_type: Option<i64>,
        "SpStatus" => sp_status: Option<i64>,
        "ApvRel" => apv_rel: Option<i64>,
        "SubNodeList" => sub_node_list: Vec<SubNode>,
    }
}

record! {
    /// An approval.
    SysApprovalInfo {
        "StatuChangeEvent" => statu_change_event: Option<i64>,
        "SpNo" => sp_no: Option<String>,
        "SpName" => sp_name: Option<String>,
        "SpStatus" => sp_status: Option<i64>,
        "TemplateId" => template_id: String,
        "Applyer" => applyer: Option<Applyer>,
        "ApplyTime" => apply_time: Option<i64>,
        "Notifyer" => notifyer: Vec<Notifyer>,
        "SpRecord" => sp_record: Vec<SpRecord>,
        "Comments" => comments: Vec<Comment>,
        "ProcessList.NodeList" => process_list: Vec<Node>,
    }
}

record! {
    /// What was chosen in a card.
    SelectedItem {
        "QuestionKey" => question_key: Option<String>,
        "OptionIds.OptionId" | "OpitonIds.OpitonId" => option_ids: Vec<String>,
    }
}
