//! The local WeChat: the same wire protocol both ways, a movable clock, faults on demand.
