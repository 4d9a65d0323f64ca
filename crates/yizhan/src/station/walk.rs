//! The main job, step by step. What a step claims is read from the sandbox's own log.

mod account;
mod endurance;
mod log;
mod platform;
mod suite;
mod work;

use super::{Station, StationError};
use std::time::Instant;

/// The names of all steps, in their order.
pub const STEPS: [&str; 29] = [
    "gateway ready",
    "ticket received",
    "component token fetched",
    "authorisation clicked through",
    "code exchanged once",
    "authorizer token held",
    "JS-SDK ticket fetched",
    "text echoed by passive reply",
    "slow answer sent as customer message",
    "release test passed, group 1",
    "release test passed, group 2",
    "release test passed, group 3",
    "release test passed, group 4",
    "release test passed, group 5",
    "own account's URL verified",
    "own account's token fetched",
    "own account's text echoed by passive reply",
    "visitor of its page known (OAuth)",
    "application's URL verified",
    "application's text echoed",
    "slow answer sent as application message",
    "suite ticket received",
    "suite installed by a corp",
    "corp's token held",
    "data callback echoed",
    "gateway killed and restarted",
    "nothing lost, nothing authorised again",
    "clock moved by two hours, tokens refreshed",
    "authorisation cancelled and cleaned up",
];

/// What a step of the walk came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// One of [`STEPS`].
    pub name: &'static str,
    /// How many milliseconds it took.
    pub ms: u64,
    /// Why it failed; `None` when it did not.
    pub failure: Option<String>,
}

/// Starts the gateway of a station in its usual world and walks through the main job. Each step is
/// told to `tell` as it ends; the first that fails ends the walk.
///
/// # Errors
/// What the failed step says.
pub async fn walk(station: &mut Station, mut tell: impl FnMut(&Step)) -> Result<(), StationError> {
    let mut exchanges = 0;
    for name in STEPS {
        let begun = Instant::now();
        let outcome = carry_out(name, station, &mut exchanges).await;
        let step = Step {
            name,
            ms: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
            failure: outcome.as_ref().err().map(ToString::to_string),
        };
        tell(&step);
        if let Some(failure) = step.failure {
            return Err(StationError::unmet(format!("step \"{name}\": {failure}")));
        }
    }
    Ok(())
}

async fn carry_out(name: &str, s: &mut Station, exchanges: &mut usize) -> Result<(), StationError> {
    match name {
        "gateway ready" => s.start().await,
        "ticket received" => platform::ticket(s).await,
        "component token fetched" => platform::component_token(s).await,
        "authorisation clicked through" => platform::authorise(s).await,
        "code exchanged once" => platform::exchanged(s).await,
        "authorizer token held" => platform::authorizers(s, 1).await,
        "JS-SDK ticket fetched" => platform::page_ticket(s).await,
        "text echoed by passive reply" => platform::echo(s).await,
        "slow answer sent as customer message" => platform::late_reply(s).await,
        "own account's URL verified" => account::verified(s).await,
        "own account's token fetched" => account::token(s).await,
        "own account's text echoed by passive reply" => account::echo(s).await,
        "visitor of its page known (OAuth)" => account::visitor(s).await,
        "application's URL verified" => work::verified(s).await,
        "application's text echoed" => work::echo(s).await,
        "slow answer sent as application message" => work::late_reply(s).await,
        "suite ticket received" => suite::ticket(s).await,
        "suite installed by a corp" => suite::install(s).await,
        "corp's token held" => suite::corp_token(s).await,
        "data callback echoed" => suite::echo(s).await,
        "gateway killed and restarted" => {
            *exchanges = endurance::exchanges(s).await?;
            s.crash().await
        }
        "nothing lost, nothing authorised again" => endurance::survived(s, *exchanges).await,
        "clock moved by two hours, tokens refreshed" => endurance::two_hours(s).await,
        "authorisation cancelled and cleaned up" => endurance::cancelled(s).await,
        group => {
            let group = group.trim_start_matches("release test passed, group ");
            platform::release_test(s, group).await
        }
    }
}
