//! Accounts of customer-service workers (客服帐号), and the people who are invited to them.

/// Seconds that an invitation can be accepted.
const INVITATION_LIFE: i64 = 86_400;

/// An account of a worker.
#[derive(Clone, Debug, Default)]
pub(crate) struct Worker {
    /// `kf_id`
    pub(crate) id: i64,
    /// `name@` and the WeChat id of the official account.
    pub(crate) account: String,
    /// `kf_nick`
    pub(crate) nickname: String,
    /// How often the picture was changed.
    pub(crate) pictures: u32,
    /// The WeChat id of who has accepted.
    pub(crate) wechat_id: Option<String>,
    /// Their openid; in mini programs only.
    pub(crate) openid: Option<String>,
    /// The latest invitation that was not accepted.
    pub(crate) invitation: Option<Invitation>,
    /// 0: not at work, 1: on the web.
    pub(crate) status: u32,
}

/// An invitation to an account.
#[derive(Clone, Debug)]
pub(crate) struct Invitation {
    /// Who is invited.
    pub(crate) wechat_id: String,
    /// Until when it can be accepted.
    pub(crate) expires_at: i64,
    /// Whether it was refused.
    pub(crate) rejected: bool,
}

impl Invitation {
    /// Invites somebody.
    pub(crate) fn new(wechat_id: &str, now: i64) -> Self {
        Self {
            wechat_id: wechat_id.to_owned(),
            expires_at: now + INVITATION_LIFE,
            rejected: false,
        }
    }

    /// `waiting`, `rejected` or `expired`.
    pub(crate) fn status(&self, now: i64) -> &'static str {
        match self.rejected {
            true => "rejected",
            false if self.expires_at <= now => "expired",
            false => "waiting",
        }
    }
}

impl Worker {
    /// 65402 when nobody has accepted the account, 65415 when they are not online.
    pub(crate) fn is_at_work(&self) -> Result<(), i32> {
        match (&self.wechat_id, self.status) {
            (None, _) => Err(65402),
            (_, 0) => Err(65415),
            _ => Ok(()),
        }
    }

    /// The invitation that can still be accepted.
    pub(crate) fn open_invitation(&self, now: i64) -> Option<&Invitation> {
        let open = |i: &&Invitation| i.status(now) == "waiting";
        self.invitation.as_ref().filter(open)
    }
}
