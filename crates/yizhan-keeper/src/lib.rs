//! Keeps tickets, tokens and authorisations alive, and everything that must survive a restart.
//!
//! [`Store`] is what is on disk. [`Keeper`] is the engine above it: it refreshes each token ahead of
//! time, one call at a time whatever the trigger (time, a new ticket, a refused call). One engine
//! serves component and authorizer, suite and corp, and accounts and corps of our own; several
//! processes may share a store.

mod change;
mod engine;
mod install;
mod keeper;
mod roster;
mod settings;
mod source;
pub mod store;
mod survey;
mod view;

pub use change::Change;
pub use keeper::Keeper;
pub use roster::{Own, Platform, Roster, Suite};
pub use settings::Settings;
pub use store::{
    KnownPush, MasterKey, NewPush, PendingPush, PushKey, Store, StoreError, StoredPush,
};
pub use survey::{Authorized, HeldTicket, Survey};
pub use view::{AuthCorp, Authorizer, Exported, OwnState, PlatformState, SuiteState, TicketKind};
