//! Customer service (客服): accounts of workers, sessions, and what was said in them.

pub(super) mod session;
pub(super) mod worker;

/// Permission sets: messages, customer service of official accounts and of mini programs.
const SCOPES: &[u32] = &[1, 6, 19, 100];
