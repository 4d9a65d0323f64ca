//! Other implementations, installed by name when the benchmark wants them.

use crate::Result;
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Where they are installed: outside the repository's tracked files.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench-peers")
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("peers")
        .join(name)
}

/// A peer's program and arguments.
pub(crate) struct Peer {
    pub(crate) program: PathBuf,
    pub(crate) script: PathBuf,
}

/// npm's co-wechat on Node's own HTTP server and koa, as its manual shows.
pub(crate) fn co_wechat() -> Result<Peer> {
    let folder = folder().join("node");
    std::fs::create_dir_all(&folder)?;
    if !folder.join("node_modules/co-wechat").exists() {
        std::fs::write(folder.join("package.json"), "{\"private\":true}")?;
        run(Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "co-wechat@2", "koa@2"])
            .current_dir(&folder))?;
    }
    // Node resolves packages from the script's own folder upwards.
    let copy = folder.join("server.js");
    std::fs::copy(script("co_wechat.js"), &copy)?;
    Ok(Peer {
        program: "node".into(),
        script: copy,
    })
}

/// PyPI's wechatpy on uvicorn, without a framework.
pub(crate) fn wechatpy() -> Result<Peer> {
    let folder = folder().join("python");
    let python = folder.join("bin/python");
    if !folder.join("installed").exists() {
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        run(Command::new(&python).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "wechatpy[cryptography]",
            "uvicorn[standard]",
        ]))?;
        std::fs::write(folder.join("installed"), "")?;
    }
    Ok(Peer {
        program: python,
        script: script("wechatpy_server.py"),
    })
}

fn run(command: &mut Command) -> Result<()> {
    let status = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{:?} failed ({status})", command.get_program()).into())
    }
}
