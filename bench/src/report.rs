//! Prints the figures and writes docs/benchmarks.md.

use crate::{
    Result,
    codec::Timing,
    process::free_port,
    run::{Contender, ROUNDS, Round, TEXTS},
    sealed::{AES_KEY, COMPONENT, TOKEN, Text},
};
use std::{
    fmt::Write as _,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

const STARTS: usize = 9;
/// The sections of the page that are written here.
const SECTIONS: [&str; 3] = ["Intake over HTTP", "Codec and messages", "`yizhan serve`"];

/// How fast `yizhan serve` is ready, and how large it is when idle: medians.
pub(crate) struct GatewayStart {
    pub(crate) ready_ms: f64,
    pub(crate) resident_mb: f64,
}

/// Starts the gateway over a fresh store several times.
pub(crate) fn gateway_start() -> Result<GatewayStart> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let built = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
        .args(["build", "--release", "--quiet", "--package", "yizhan"])
        .current_dir(&root)
        .status()?;
    if !built.success() {
        return Err("the gateway could not be built".into());
    }
    // Our own program lies beside it.
    let program = std::env::current_exe()?.with_file_name("yizhan");
    let (mut ready, mut resident) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let dir = tempfile::tempdir()?;
        let port = free_port()?;
        let config = dir.path().join("yizhan.toml");
        std::fs::write(
            &config,
            format!(
                "[server]\nlisten = \"127.0.0.1:{port}\"\n[wechat]\n\
                 api_base = \"http://127.0.0.1:9\"\n[[platform]]\napp_id = \"{COMPONENT}\"\n\
                 secret = \"s\"\ntoken = \"{TOKEN}\"\nencoding_aes_key = \"{AES_KEY}\"\n"
            ),
        )?;
        let begun = Instant::now();
        let mut child = Command::new(&program)
            .args(["serve", "--config"])
            .arg(&config)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        while !is_ready(port) && begun.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(1));
        }
        ready.push(begun.elapsed().as_secs_f64() * 1e3);
        std::thread::sleep(Duration::from_secs(1));
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()))?;
        let line = status
            .lines()
            .find(|l| l.starts_with("VmRSS:"))
            .unwrap_or_default();
        resident.push(
            line.split_whitespace()
                .nth(1)
                .unwrap_or("0")
                .parse::<f64>()?
                / 1024.0,
        );
        child.kill()?;
        child.wait()?;
    }
    ready.sort_by(f64::total_cmp);
    resident.sort_by(f64::total_cmp);
    Ok(GatewayStart {
        ready_ms: ready[STARTS / 2],
        resident_mb: resident[STARTS / 2],
    })
}

fn is_ready(port: u16) -> bool {
    let mut answer = [0; 15];
    TcpStream::connect(("127.0.0.1", port)).is_ok_and(|mut stream| {
        stream
            .write_all(b"GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            .and_then(|()| stream.read_exact(&mut answer))
            .is_ok()
    }) && answer.starts_with(b"HTTP/1.1 200")
}

/// The servers with one text.
fn table(page: &mut String, text: Text, title: &str, contenders: &[Contender]) -> Result<()> {
    let rate = |r: &Round| r.outcome.per_second();
    let time = |r: &Round| r.cpu_microseconds;
    let named = |part: &str| contenders.iter().find(|c| c.name.contains(part));
    let (Some(bare), Some(co_wechat)) = (named("bare"), named("co-wechat")) else {
        return Err("the servers that all are compared with are missing".into());
    };
    writeln!(
        page,
        "\n### {title}\n\n\
         | server | pushes/s | of the bare handler | of co-wechat | processor time per push | bare handler's time ÷ this | p50 | p99 | resident |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|"
    )?;
    for contender in contenders {
        writeln!(
            page,
            "| {} | {:.0} | {:.2} | {:.1} | {:.1} µs | {:.2} | {:.2} ms | {:.2} ms | {:.0} MB |",
            contender.name,
            contender.median(text, rate),
            contender.ratio(bare, text, rate),
            contender.ratio(co_wechat, text, rate),
            contender.median(text, time),
            bare.ratio(contender, text, time),
            contender.median(text, |r| r.outcome.p50_ms),
            contender.median(text, |r| r.outcome.p99_ms),
            contender.median(text, |r| r.resident_mb),
        )?;
    }
    Ok(())
}

/// Writes the page.
pub(crate) fn write(
    timings: &[Timing],
    contenders: &[Contender],
    start: &GatewayStart,
) -> Result<()> {
    let mut page = format!(
        "# Benchmarks\n\n\
         Written by `cargo xtask bench`. The ratios are what counts: all servers of a table ran in turn in \
         one run, alone on one core, the load generator on another, 64 connections. A ratio is the median of \
         those of {ROUNDS} rounds, each of two figures of one round. Each server is warm: ours have seen \
         more pushes than they remember. Single figures depend on the machine.\n\n\
         ## Intake over HTTP\n\n\
         A push: verify, decrypt, parse, echo by passive reply, encrypt, sign. The bare axum handler does this \
         and nothing else; the toolkit also checks freshness, remembers repeats, and keeps the deadline. With \
         its store, every push is on disk with its answer before it is answered.\n",
    );
    for (text, title) in TEXTS.into_iter().zip([
        "A short text, about 300 bytes in the clear",
        "A long one, 1 KB",
    ]) {
        table(&mut page, text, title, contenders)?;
    }
    page.push_str(
        "\n## Codec and messages\n\nOne thread, a text message of 1 KB, medians.\n\n\
         | step | per message |\n|---|---:|\n",
    );
    for timing in timings {
        writeln!(page, "| {} | {:.0} ns |", timing.step, timing.nanoseconds)?;
    }
    writeln!(
        page,
        "\n## `yizhan serve`\n\nOn the embedded store, medians of {STARTS} starts.\n\n\
         | figure | measured |\n|---|---:|\n| ready after | {:.0} ms |\n| resident when idle | {:.0} MB |",
        start.ready_ms, start.resident_mb
    )?;
    println!("{page}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/benchmarks.md");
    for section in others(&std::fs::read_to_string(&path).unwrap_or_default()) {
        write!(page, "\n## {}\n", section.trim_end())?;
    }
    std::fs::write(path, page)?;
    Ok(())
}

/// The page's sections that others write.
fn others(page: &str) -> impl Iterator<Item = &str> {
    let sections = page.split("\n## ").skip(1);
    sections.filter(|section| !SECTIONS.iter().any(|own| section.starts_with(own)))
}
