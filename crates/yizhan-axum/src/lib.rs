//! Endpoints for an application's own axum server: events, message, auth, oauth, release test.
