//! Rules by which ordinary QR codes open a mini program (扫普通链接二维码打开小程序), of a mini program or
//! a service account.

use super::tally::Tally;

/// A rule.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// What a QR code begins with.
    pub(crate) prefix: String,
    /// The mini program that is opened.
    pub(crate) appid: String,
    /// Its page.
    pub(crate) path: String,
    /// 1: others may have what is below the prefix; 2: they may not.
    pub(crate) permit_sub_rule: i64,
    /// Who gets what while it is tried: 1 developers, 2 testers too, 3 the version online.
    pub(crate) open_version: i64,
    /// QR codes to try it with.
    pub(crate) debug_url: Vec<String>,
    /// Whether it is published.
    pub(crate) published: bool,
}

/// The rules of an account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Jumps {
    /// In the order in which they were added.
    pub(crate) rules: Vec<Rule>,
    /// Publications of the month.
    pub(crate) published: Tally,
    /// Name and content of the file that proves whose an address is, once it was downloaded.
    pub(crate) file: Option<(String, String)>,
}
