//! Child processes: pinned to a core, and ended by their own handle.

use crate::Result;
use std::{
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// How long a server may take to listen.
const START_TIMEOUT: Duration = Duration::from_secs(20);

/// A server; dropping it ends it.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
}

impl Server {
    /// Starts a command and waits until its port answers; `{port}` in the arguments is replaced.
    pub(crate) fn start(place: Place, program: &Path, arguments: &[&str]) -> Result<Self> {
        let port = free_port()?;
        let child = place
            .command(0, program)
            .args(
                arguments
                    .iter()
                    .map(|a| a.replace("{port}", &port.to_string())),
            )
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()?;
        let mut server = Self { child, port };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if let Some(status) = server.child.try_wait()? {
                return Err(format!("{} ended at once ({status})", program.display()).into());
            }
            if begun.elapsed() > START_TIMEOUT {
                return Err(format!("{} does not listen", program.display()).into());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(server)
    }

    /// Seconds of processor time so far, of the threads that are there.
    pub(crate) fn cpu_seconds(&self) -> Result<f64> {
        let mut nanoseconds = 0.0;
        for thread in std::fs::read_dir(format!("/proc/{}/task", self.child.id()))? {
            nanoseconds += thread_nanoseconds(&thread?.path())?;
        }
        Ok(nanoseconds / 1e9)
    }

    /// Resident memory in megabytes.
    pub(crate) fn resident_mb(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find(|l| l.starts_with("VmRSS:"))
            .unwrap_or_default();
        let kb: f64 = line.split_whitespace().nth(1).unwrap_or("0").parse()?;
        Ok(kb / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where processes run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Each on a core of its own, where the machine has several.
    OneCore,
    /// Wherever the system puts them.
    Anywhere,
}

impl Place {
    pub(crate) fn command(self, core: usize, program: &Path) -> Command {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        if self == Self::Anywhere || cores < 2 {
            return Command::new(program);
        }
        let mut command = Command::new("taskset");
        command.arg("-c").arg(core.to_string()).arg(program);
        command
    }
}

/// What a thread has had of the processor, by its folder in /proc.
pub(crate) fn thread_nanoseconds(thread: &Path) -> Result<f64> {
    let text = std::fs::read_to_string(thread.join("schedstat"))?;
    let first = text.split_whitespace().next().ok_or("an empty schedstat")?;
    Ok(first.parse()?)
}

pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
