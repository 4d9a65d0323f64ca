//! The wire form of requests and answers, without serde's derives.
//!
//! The two macros [`wire_out!`](crate::wire_out) and [`wire_in!`](crate::wire_in) are all that an
//! endpoint needs; they compile in a third of the time of the derives and are the one place for
//! WeChat's leniency.
