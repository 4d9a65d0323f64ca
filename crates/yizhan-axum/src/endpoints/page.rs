//! What the authorisation page offers, by the builder's defaults and by its query.

/// Which of WeChat's authorisation pages the link leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageStyle {
    /// A QR code to scan: `componentloginpage`.
    #[default]
    Pc,
    /// Inside WeChat, old host: `mp.weixin.qq.com/safe/bindcomponent`.
    Mobile,
    /// Inside WeChat, new host: `open.weixin.qq.com/wxaopen/safe/bindcomponent`.
    MobileNew,
}

/// What a visitor of the authorisation page gets without asking for something else in the query.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthDefaults {
    /// `auth_type`, 1 to 6 or 8; 3 (official accounts and mini programs) by default.
    pub auth_type: u8,
    /// The page; by default a scan page.
    pub style: PageStyle,
    /// `category_id_list`: ids of permission sets; empty means all that are published.
    pub category_id_list: Vec<u32>,
}

impl Default for AuthDefaults {
    fn default() -> Self {
        Self {
            auth_type: 3,
            style: PageStyle::Pc,
            category_id_list: Vec::new(),
        }
    }
}
