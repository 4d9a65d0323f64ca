//! The servers under load that are ours: the bare handler, the toolkit, the gateway's storage.

use crate::{
    Result, bare,
    sealed::{AES_KEY, COMPONENT, TOKEN},
};
use axum::Router;
use tokio::net::TcpListener;
use yizhan::{PlatformConfig, Reply, Toolkit, ToolkitBuilder, keeper};

/// Serves until killed. One thread: the parent pins the process to one core.
pub(crate) fn serve(what: &str, port: &str) -> Result<()> {
    let port: u16 = port.parse()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let (router, _toolkit): (Router, Option<Toolkit>) = match what {
            "bare" => (bare::router(), None),
            "toolkit" => {
                let toolkit = toolkit().start().await?;
                (toolkit.router(), Some(toolkit))
            }
            "stored" => {
                let dir = tempfile::tempdir()?.keep();
                let key = keeper::MasterKey::from_file(&dir.join("bench.key"))?;
                let store = keeper::Store::open(&dir.join("bench.db"), &key)?;
                let toolkit = toolkit().store(store).start().await?;
                (toolkit.router(), Some(toolkit))
            }
            other => return Err(format!("there is no server {other:?}").into()),
        };
        axum::serve(listener, router).await?;
        Ok(())
    })
}

/// Echoes text; WeChat itself is never called.
pub(crate) fn toolkit() -> ToolkitBuilder {
    Toolkit::builder()
        .platform(PlatformConfig::new(COMPONENT, "benchmark", TOKEN, AES_KEY))
        .hosts(yizhan::client::Hosts::all_at(
            "http://127.0.0.1:9".parse().expect("a constant address"),
        ))
        .on_message(|push| async move { push.get("Content").map(Reply::text) })
}
