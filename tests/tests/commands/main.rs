//! The program `yizhan` in more detail than `cli.rs`: every page of help, every published message,
//! every kind of push, and what is said when something is wrong.

mod call;
mod decrypt;
mod doctor;
mod files;
mod look_up;
mod trigger;
mod words;
