//! WeCom's part of the world file: corps with their applications and contacts, and suites.

use serde::Deserialize;

/// A WeCom corp.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Corp {
    /// `ww…`
    pub corp_id: String,
    /// Its name.
    pub name: String,
    /// Its applications.
    #[serde(rename = "agent")]
    pub agents: Vec<CorpAgent>,
    /// Its members; the first one administers it.
    pub members: Vec<Member>,
    /// Its departments; the root (1) always exists.
    pub departments: Vec<Department>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// The secret of contact synchronisation (通讯录同步).
    pub contacts_secret: String,
    /// The token that pushes about contacts are signed with.
    pub contacts_token: String,
    /// 43 characters.
    pub contacts_encoding_aes_key: String,
    /// Where changes of contacts go.
    pub contacts_url: Option<String>,
    /// Ids of the suites that it has installed from the start.
    pub authorized_to: Vec<String>,
}

/// An application of a WeCom corp.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CorpAgent {
    /// `1000002` and so on.
    pub agent_id: u64,
    /// Its secret.
    pub secret: String,
    /// The token that pushes are signed with.
    pub token: String,
    /// 43 characters.
    pub encoding_aes_key: String,
    /// Its server.
    pub push_url: Option<String>,
    /// Its name.
    pub name: String,
    /// The domain to which web authorisation returns (可信域名); not checked without one.
    pub redirect_domain: Option<String>,
    /// Addresses that may call (企业可信IP); empty: any.
    pub ip_allow: Vec<String>,
    /// Members who see it. With the next two: its visible scope; all three empty: everybody.
    pub allow_user: Vec<String>,
    /// Departments that see it.
    pub allow_party: Vec<u64>,
    /// Tags that see it.
    pub allow_tag: Vec<u64>,
    /// Whether its server gets changes of contacts too.
    pub contact_events: bool,
    /// Whether it may change contacts, as applications once could.
    pub writes_contacts: bool,
}

/// A member of a corp.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Member {
    /// Id inside the corp.
    pub userid: String,
    /// Name.
    pub name: String,
    /// Departments; the root when empty.
    pub department: Vec<u64>,
    /// Mobile number.
    pub mobile: String,
    /// Mail address.
    pub email: String,
    /// Position.
    pub position: String,
}

/// A department of a corp.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Department {
    /// 1 is the root.
    pub id: u64,
    /// Name.
    pub name: String,
    /// The department above.
    pub parentid: u64,
    /// Order among its siblings.
    pub order: u32,
}

/// A tag of a corp.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tag {
    /// Id.
    pub tagid: u64,
    /// Name.
    pub tagname: String,
    /// Members.
    pub userlist: Vec<String>,
    /// Departments.
    pub partylist: Vec<u64>,
}

/// A WeCom suite.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Suite {
    /// `ww…` or `wx…`
    pub suite_id: String,
    /// Its secret.
    pub secret: String,
    /// The token that pushes are signed with.
    pub token: String,
    /// 43 characters.
    pub encoding_aes_key: String,
    /// Where data callbacks go; `$CORPID$` is replaced by the corp's id.
    pub data_url: Option<String>,
    /// Where command callbacks go.
    pub command_url: Option<String>,
    /// Its name.
    pub name: String,
    /// The provider's own corp; suites that name none share one.
    pub provider_corp_id: String,
    /// The provider's secret.
    pub provider_secret: String,
    /// The domain to which installation and web authorisation return; not checked without one.
    pub redirect_domain: Option<String>,
    /// Addresses that may call; empty: any.
    pub ip_allow: Vec<String>,
}
