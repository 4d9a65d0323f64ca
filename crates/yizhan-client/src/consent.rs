//! The address of WeChat's page of web authorisation (网页授权).

use crate::Hosts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use yizhan_core::{AppId, Host};

/// All but what RFC 3986 leaves as it is.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Where a user consents to be known: the page of an official account, of an account that authorised
/// a platform, or of a WeCom application.
///
/// See <https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html>
/// and <https://developer.work.weixin.qq.com/document/path/91022>.
#[derive(Clone, Copy, Debug)]
pub struct ConsentPage<'a> {
    /// The account, or the corp.
    pub app_id: &'a AppId,
    /// Where the user comes back to, with `code` and `state`. Its host must be configured at WeChat.
    pub redirect_uri: &'a str,
    /// `snsapi_base`, `snsapi_userinfo`, or WeCom's `snsapi_privateinfo`.
    pub scope: &'a str,
    /// Comes back with the code; at most 128 bytes of letters and digits.
    pub state: &'a str,
    /// Who asks besides the account.
    pub asker: Asker<'a>,
}

/// Who asks for a user's consent besides the account itself.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Asker<'a> {
    /// Nobody.
    None,
    /// The platform that the account authorised.
    Component(&'a AppId),
    /// An application of the corp.
    Agent(i64),
}

impl Hosts {
    /// The address of a consent page.
    #[must_use]
    pub fn consent_page(&self, page: &ConsentPage<'_>) -> String {
        let encoded = |text| utf8_percent_encode(text, ENCODED);
        // WeChat matches the parameters in this order and no other.
        let asker = match page.asker {
            Asker::None => String::new(),
            Asker::Component(id) => format!("&component_appid={}", encoded(id.as_str())),
            Asker::Agent(id) => format!("&agentid={id}"),
        };
        format!(
            "{}?appid={}&redirect_uri={}&response_type=code&scope={}&state={}{asker}#wechat_redirect",
            self.url(Host::Open, "/connect/oauth2/authorize"),
            encoded(page.app_id.as_str()),
            encoded(page.redirect_uri),
            encoded(page.scope),
            encoded(page.state),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_stand_in_wechats_order_and_are_encoded() {
        let app_id = AppId::from("ww1");
        let platform = AppId::from("wx2");
        let page = ConsentPage {
            app_id: &app_id,
            redirect_uri: "https://a.example/b?c=1",
            scope: "snsapi_base",
            state: "x y",
            asker: Asker::None,
        };
        let hosts = Hosts::wechat();
        let own = "https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww1\
             &redirect_uri=https%3A%2F%2Fa.example%2Fb%3Fc%3D1&response_type=code\
             &scope=snsapi_base&state=x%20y";
        let asked = |asker| hosts.consent_page(&ConsentPage { asker, ..page });
        assert_eq!(asked(Asker::None), format!("{own}#wechat_redirect"));
        assert_eq!(
            asked(Asker::Component(&platform)),
            format!("{own}&component_appid=wx2#wechat_redirect")
        );
        assert_eq!(
            asked(Asker::Agent(1_000_002)),
            format!("{own}&agentid=1000002#wechat_redirect")
        );
    }
}
