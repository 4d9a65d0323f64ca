//! Typed endpoints of mini programs (小程序).
