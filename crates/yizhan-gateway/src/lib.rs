//! The gateway: receives pushes, keeps every token alive, answers and delivers.
