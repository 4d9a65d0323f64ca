//! The program `yizhan`, as its users run it: words, exit statuses, both streams.

mod decrypt;
mod doctor;
mod files;
mod look_up;
mod trigger;
mod words;
