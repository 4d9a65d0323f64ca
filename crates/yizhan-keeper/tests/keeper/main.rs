//! The engine against a server that plays WeChat, with a clock that the tests move.

mod authorization;
mod pacing;
mod restart;
mod tickets;
mod tokens;
mod wechat;
