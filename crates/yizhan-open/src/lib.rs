//! Typed endpoints of third-party platforms (第三方平台).
