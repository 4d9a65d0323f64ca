//! Events of an account: pushes whose `MsgType` is `event`.

use crate::fields::kinds;

kinds! {
    /// An event of an account. Names are case-sensitive: `CLICK` and `click` are two.
    ///
    /// <https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html>
    enum Event, otherwise
    /// An event that this version does not know, or a known one whose members do not fit.
    Other {
        /// `Event`, empty when there is none.
        name
    }

    /// A user followed the account (关注).
    Subscribe = "subscribe" => Subscribe {
        /// `qrscene_` and the scene, when a QR code led there.
        "EventKey" => event_key: Option<String>,
        /// The QR code's ticket.
        "Ticket" => ticket: Option<String>,
    }

    /// A user left the account (取消关注).
    Unsubscribe = "unsubscribe" => Unsubscribe {
        /// Empty, as a rule.
        "EventKey" => event_key: Option<String>,
    }
}
