//! What the toolkit adds to the bare handler, in this process and without HTTP: processor time per
//! push, which a busy machine hardly changes. For work on the intake: printed, not written down.

use crate::{
    Result, bare,
    process::thread_nanoseconds,
    run::median,
    sealed::{self, ACCOUNT, COMPONENT, Text},
    servers,
};
use axum::{Router, body::Body, extract::Request};
use http_body_util::BodyExt;
use std::{convert::Infallible, path::Path};
use tokio::task::JoinSet;
use tower::ServiceExt;

const ROUNDS: usize = 25;
/// Pushes of a round, so many at a time.
const PUSHES: u64 = 6_400;
const AT_ONCE: usize = 64;
/// Rounds until the toolkit's memory is full.
const WARM_UP: usize = 12;

/// Prints the medians for each text.
pub(crate) fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    for text in Text::ALL {
        let (bare, ours) = runtime.block_on(measure(text))?;
        println!(
            "{text:?}: bare {bare:.2} µs, toolkit {ours:.2} µs, {:+.2} µs",
            ours - bare
        );
    }
    Ok(())
}

async fn measure(text: Text) -> Result<(f64, f64)> {
    let toolkit = servers::toolkit().start().await?;
    let routers = [bare::router(), toolkit.router()];
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..WARM_UP + ROUNDS {
        for (router, times) in routers.iter().zip(&mut times) {
            let time = one(router, text).await?;
            if round >= WARM_UP {
                times.push(time);
            }
        }
    }
    toolkit.stop().await;
    Ok(times.map(median).into())
}

/// One round: microseconds of processor time per push.
async fn one(router: &Router, text: Text) -> Result<f64> {
    let path = format!("/wechat/message/{COMPONENT}/{ACCOUNT}");
    let mut requests = sealed::pushes(text, PUSHES)
        .map(|push| Request::post(format!("{path}?{}", push.query)).body(Body::from(push.body)))
        .collect::<std::result::Result<Vec<_>, _>>()?;
    let this = Path::new("/proc/thread-self");
    let begun = thread_nanoseconds(this)?;
    while !requests.is_empty() {
        let rest = requests.split_off(requests.len().saturating_sub(AT_ONCE));
        let mut together = JoinSet::new();
        for request in rest {
            let router = router.clone();
            together.spawn(async move {
                let response = router.oneshot(request).await?;
                let good = response.status().is_success();
                Ok::<_, Infallible>(good && response.into_body().collect().await.is_ok())
            });
        }
        while let Some(answered) = together.join_next().await {
            if !answered?? {
                return Err("a push was refused".into());
            }
        }
    }
    Ok((thread_nanoseconds(this)? - begun) / PUSHES as f64 / 1e3)
}
