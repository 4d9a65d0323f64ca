//! What members of these consist of in turn.

use crate::fields::record;

record! {
    /// The message archive.
    ChatArchiveApi {
        "Edition" => edition: Option<i64>,
    }
}

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
    /// Who registered the corp.
    AuthUserInfo {
        "UserId" => user_id: String,
    }
}

record! {
    /// A licence and its member.
    Account {
        secret "ActiveCode" => active_code: Option<String>,
        "Type" => kind: Option<i64>,
        "ExpireTime" => expire_time: Option<i64>,
        "UserId" => user_id: String,
        "PreviousStatus" => previous_status: Option<i64>,
        secret "PreviousActiveCode" => previous_active_code: Option<String>,
    }
}

record! {
    /// The token to import contacts with.
    ContactSync {
        secret "AccessToken" => access_token: Option<String>,
        "ExpiresIn" => expires_in: Option<i64>,
    }
}
