//! The load generator: every push once, over a number of kept connections, one at a time on each.

use crate::{
    Result,
    sealed::{self, Text},
};
use serde::{Deserialize, Serialize};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What one round came to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Outcome {
    /// Answers with status 200 and a body that is long enough to be a sealed reply, or `success`.
    pub(crate) answered: u64,
    /// All other answers.
    pub(crate) failed: u64,
    pub(crate) seconds: f64,
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
}

impl Outcome {
    pub(crate) fn per_second(&self) -> f64 {
        self.answered as f64 / self.seconds
    }
}

/// Prints the outcome as JSON.
pub(crate) fn main(
    port: &str,
    path: &str,
    text: &str,
    pushes: &str,
    connections: &str,
) -> Result<()> {
    let (port, pushes, connections) = (port.parse()?, pushes.parse()?, connections.parse()?);
    let text = Text::named(text).ok_or("there is no such text")?;
    let requests = sealed::requests(path, text, pushes);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let outcome = runtime.block_on(storm(port, requests, connections))?;
    println!("{}", serde_json::to_string(&outcome)?);
    Ok(())
}

async fn storm(port: u16, requests: Vec<Vec<u8>>, connections: usize) -> Result<Outcome> {
    let requests = Arc::new(requests);
    let begun = Instant::now();
    let tasks: Vec<_> = (0..connections)
        .map(|first| tokio::spawn(connection(port, Arc::clone(&requests), first, connections)))
        .collect();
    let mut times = Vec::with_capacity(requests.len());
    let mut failed = 0;
    for task in tasks {
        let (mut own, own_failed) = task.await??;
        times.append(&mut own);
        failed += own_failed;
    }
    let seconds = begun.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |share: f64| {
        let index = (times.len() as f64 * share) as usize;
        times
            .get(index.min(times.len().saturating_sub(1)))
            .map_or(0.0, |t| t.as_secs_f64() * 1e3)
    };
    Ok(Outcome {
        answered: times.len() as u64,
        failed,
        seconds,
        p50_ms: at(0.5),
        p99_ms: at(0.99),
    })
}

async fn connection(
    port: u16,
    requests: Arc<Vec<Vec<u8>>>,
    first: usize,
    step: usize,
) -> Result<(Vec<Duration>, u64)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(8192);
    let (mut times, mut failed) = (Vec::new(), 0);
    for request in requests.iter().skip(first).step_by(step) {
        let begun = Instant::now();
        stream.write_all(request).await?;
        if answer(&mut stream, &mut buffer).await? {
            times.push(begun.elapsed());
        } else {
            failed += 1;
        }
    }
    Ok((times, failed))
}

/// Reads one whole answer; whether it is 200.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<bool> {
    buffer.clear();
    loop {
        if let Some(head) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            let text = std::str::from_utf8(&buffer[..head])?.to_ascii_lowercase();
            let good = text.starts_with("http/1.1 200");
            let length = text
                .split("content-length:")
                .nth(1)
                .and_then(|rest| rest.lines().next()?.trim().parse::<usize>().ok());
            let whole = match length {
                Some(length) => buffer.len() >= head + 4 + length,
                None => buffer.ends_with(b"0\r\n\r\n"),
            };
            if whole {
                return Ok(good);
            }
        }
        if stream.read_buf(buffer).await? == 0 {
            return Err("the server closed the connection".into());
        }
    }
}
