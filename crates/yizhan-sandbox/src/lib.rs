//! The local WeChat: the same wire protocol both ways, a movable clock, faults on demand.
//!
//! It is told by nobody but the protocol what is right: it never uses the client's or the keeper's
//! code, so that an SDK and its simulator cannot share a mistake.
//
// The rooms:
//   world      the world file: who exists (types, reading, checks, what is made up)
//   state      the world as it lives: one cloneable value behind one lock
//     state::tokens  every token and ticket with its life; state::codes the single-use codes;
//     state::life    authorise, update, cancel, tickets; state::quota counters of the day and minute
//   clock      the movable clock      faults   the fault table      log   bounded logs of calls
//   errors     an errcode with its text; the `rid`
//   server     the listener, `Sandbox`, `Shared` (what every request can reach), the router
//   wechat     the API hosts: one table of paths, one file per group of endpoints
//   push       outbound: tickets, events, messages (sealing, sending, judging the answer)
//   control    `/sandbox/v1`          pages    the HTML pages of mp and open

mod clock;
mod control;
mod errors;
mod faults;
mod log;
mod pages;
mod push;
mod qr;
mod release;
mod reply;
mod server;
mod state;
mod wechat;
mod world;

pub use server::{Sandbox, StartError};
pub use world::{
    Account, AccountKind, Component, Corp, CorpAgent, Department, Format, Member, Mode, Rules,
    Suite, Tag, User, World, WorldError,
};
