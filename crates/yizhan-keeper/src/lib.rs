//! Keeps tickets, tokens and authorizers alive, and everything that must survive a restart.
//!
//! [`Store`] is what is on disk. [`Keeper`] is the engine above it: it refreshes each token ahead of
//! time, one call at a time whatever the trigger (time, a new ticket, a refused call).

mod change;
mod engine;
mod keeper;
mod settings;
pub mod store;
mod survey;
mod view;

pub use change::Change;
pub use keeper::Keeper;
pub use settings::{Platform, Settings};
pub use store::{
    KnownPush, MasterKey, NewPush, PendingPush, PushKey, Store, StoreError, StoredPush,
};
pub use survey::PlatformSurvey;
pub use view::{Authorizer, ExportedAuthorizer, PlatformState, TicketKind};
