//! The HTTP faces of a toolkit, one file each.

pub(crate) mod js_config;
pub(crate) mod page;
