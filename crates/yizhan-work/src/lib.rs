//! Typed endpoints of WeCom (企业微信).
