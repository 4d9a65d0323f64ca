//! WeChat's server API as data: one readable file per group of endpoints.
