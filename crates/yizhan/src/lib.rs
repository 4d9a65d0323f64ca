//! A toolkit, a gateway and a local WeChat for third-party platforms, official accounts, mini programs and WeCom.
