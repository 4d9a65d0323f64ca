//! The whole run: servers in turn in many short rounds, so that a drift of the machine hits all alike,
//! and every ratio is one of two figures of the same round.
//!
//! Every server is started once and warmed up: ours have then seen as many pushes as they remember,
//! so that what is measured is the long run and not the growth of their memory.

use crate::{
    Result, codec,
    load::Outcome,
    peers,
    process::{Place, Server},
    report,
    sealed::{ACCOUNT, AES_KEY, COMPONENT, TOKEN, Text},
};
use std::{
    path::PathBuf,
    process::{Command, Stdio},
};

pub(crate) const ROUNDS: usize = 15;
const CONNECTIONS: usize = 64;
/// What is written down.
pub(crate) const TEXTS: [Text; 2] = [Text::Short, Text::Long];
/// A little more than the toolkit remembers, in portions that the load generator can hold.
const WARM_UP: [u64; 5] = [60_000; 5];

/// A server that is measured.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    place: Place,
    program: PathBuf,
    arguments: Vec<String>,
    warm_up: &'static [u64],
    pushes: u64,
    server: Option<Server>,
    /// One entry per round.
    pub(crate) rounds: Vec<Round>,
}

/// What one round showed.
pub(crate) struct Round {
    text: Text,
    pub(crate) outcome: Outcome,
    pub(crate) cpu_microseconds: f64,
    pub(crate) resident_mb: f64,
}

impl Contender {
    fn ours(name: &'static str, what: &str, pushes: u64) -> Result<Self> {
        Ok(Self {
            name,
            place: Place::OneCore,
            program: std::env::current_exe()?,
            arguments: ["serve", what, "{port}"].map(str::to_owned).into(),
            warm_up: &WARM_UP,
            pushes,
            server: None,
            rounds: Vec::new(),
        })
    }

    /// On both cores, together with the load generator.
    fn anywhere(mut self) -> Self {
        self.place = Place::Anywhere;
        self
    }

    fn peer(name: &'static str, peer: peers::Peer, pushes: u64) -> Self {
        let script = peer.script.display().to_string();
        let arguments = [&script, "{port}", TOKEN, AES_KEY, COMPONENT];
        Self {
            name,
            place: Place::OneCore,
            program: peer.program,
            arguments: arguments.map(str::to_owned).into(),
            warm_up: &[2_000],
            pushes,
            server: None,
            rounds: Vec::new(),
        }
    }

    fn round(&mut self, text: Text) -> Result<()> {
        let server = match &self.server {
            Some(server) => server,
            None => {
                let arguments: Vec<&str> = self.arguments.iter().map(String::as_str).collect();
                let server = Server::start(self.place, &self.program, &arguments)?;
                for pushes in self.warm_up {
                    load(self.place, server.port, text, *pushes)?;
                }
                self.server.insert(server)
            }
        };
        let before = server.cpu_seconds()?;
        let outcome = load(self.place, server.port, text, self.pushes)?;
        if outcome.failed > 0 {
            return Err(
                format!("{}: {} pushes were not answered", self.name, outcome.failed).into(),
            );
        }
        let cpu = server.cpu_seconds()? - before;
        self.rounds.push(Round {
            text,
            cpu_microseconds: cpu * 1e6 / outcome.answered as f64,
            resident_mb: server.resident_mb()?,
            outcome,
        });
        Ok(())
    }

    /// The median over the rounds with one text.
    pub(crate) fn median(&self, text: Text, figure: impl Fn(&Round) -> f64) -> f64 {
        median(self.rounds_with(text).map(figure).collect())
    }

    /// The median of this one's figure ÷ the other's, round by round.
    pub(crate) fn ratio(&self, other: &Self, text: Text, figure: impl Fn(&Round) -> f64) -> f64 {
        let pairs = self.rounds_with(text).zip(other.rounds_with(text));
        median(pairs.map(|(a, b)| figure(a) / figure(b)).collect())
    }

    fn rounds_with(&self, text: Text) -> impl Iterator<Item = &Round> {
        self.rounds.iter().filter(move |round| round.text == text)
    }
}

/// The middle one.
pub(crate) fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or(f64::NAN)
}

/// All servers with all texts, once; every other round the other way round.
fn round(number: usize, contenders: &mut [Contender], texts: &[Text]) -> Result<()> {
    let last = contenders.len() - 1;
    for text in texts {
        for place in 0..=last {
            let place = if number.is_multiple_of(2) {
                last - place
            } else {
                place
            };
            contenders[place].round(*text)?;
            settle()?;
        }
    }
    eprintln!("round {number} of {ROUNDS}");
    Ok(())
}

/// Lets the system end what a server has left to be written, so that the next one has the disk and
/// both cores.
fn settle() -> Result<()> {
    match Command::new("sync").status()?.success() {
        true => Ok(()),
        false => Err("the disk did not settle".into()),
    }
}

/// The load generator: on the second core, if the server has the first to itself.
fn load(place: Place, port: u16, text: Text, pushes: u64) -> Result<Outcome> {
    let path = format!("/wechat/message/{COMPONENT}/{ACCOUNT}");
    let output = place
        .command(1, &std::env::current_exe()?)
        .args(["load", &port.to_string(), &path, text.name()])
        .args([&pushes.to_string(), &CONNECTIONS.to_string()])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err("the load generator failed".into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Only the bare handler and the toolkit, for work on the intake: printed, not written down.
pub(crate) fn intake() -> Result<()> {
    let mut contenders = vec![
        Contender::ours("bare axum handler", "bare", 20_000)?,
        Contender::ours("toolkit, no store", "toolkit", 20_000)?,
        Contender::ours("toolkit with its store", "stored", 20_000)?,
        Contender::ours("the same, both cores", "stored", 20_000)?.anywhere(),
    ];
    for number in 1..=ROUNDS {
        round(number, &mut contenders, &Text::ALL)?;
    }
    let bare = &contenders[0];
    for text in Text::ALL {
        for contender in &contenders {
            println!(
                "{text:?}, {}: {:.0} pushes/s ({:.3}), {:.1} µs of processor time ({:.3}), p50 {:.2} ms, p99 {:.2} ms",
                contender.name,
                contender.median(text, |r| r.outcome.per_second()),
                contender.ratio(bare, text, |r| r.outcome.per_second()),
                contender.median(text, |r| r.cpu_microseconds),
                bare.ratio(contender, text, |r| r.cpu_microseconds),
                contender.median(text, |r| r.outcome.p50_ms),
                contender.median(text, |r| r.outcome.p99_ms),
            );
        }
    }
    Ok(())
}

/// Measures everything and writes the report.
pub(crate) fn everything() -> Result<()> {
    let timings = codec::timings()?;
    let mut contenders = vec![
        Contender::ours("bare axum handler", "bare", 20_000)?,
        Contender::ours("toolkit, no store", "toolkit", 20_000)?,
        Contender::ours("toolkit with its store", "stored", 20_000)?,
        Contender::ours("the same, on both cores", "stored", 20_000)?.anywhere(),
        Contender::peer("co-wechat (Node.js)", peers::co_wechat()?, 4_000),
        Contender::peer("wechatpy (uvicorn)", peers::wechatpy()?, 4_000),
    ];
    for number in 1..=ROUNDS {
        round(number, &mut contenders, &TEXTS)?;
    }
    let start = report::gateway_start()?;
    report::write(&timings, &contenders, &start)
}
