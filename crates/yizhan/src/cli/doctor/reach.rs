//! Whether WeChat answers, and what time it has.

use super::{callback, finding::Finding};
use yizhan_client::Http;
use yizhan_core::Host;
use yizhan_gateway::Config;

pub(super) async fn check(http: &Http, config: &Config) -> Vec<Finding> {
    let mut found = Vec::new();
    let api = config.hosts.base(Host::Api);
    match http.probe_time().await {
        Ok(_) => {
            found.push(Finding::good("WeChat", format!("{api} answers")));
            let offset = http.clock().offset();
            found.push(if offset == 0 {
                Finding::good("clock", "agrees with WeChat's")
            } else {
                Finding::doubtful(
                    "clock",
                    format!("this machine's differs from WeChat's by {offset} s"),
                    "set it by NTP; the gateway follows WeChat's clock meanwhile",
                )
            });
        }
        Err(error) => found.push(Finding::bad(
            "WeChat",
            format!("{api}: {error}"),
            "check the network, a proxy, DNS, and [wechat] api_base",
        )),
    }
    if !config.agents.is_empty() || !config.suites.is_empty() {
        found.push(wecom(config).await);
    }
    found
}

/// Without a token WeCom answers with an error, and that is an answer.
async fn wecom(config: &Config) -> Finding {
    let base = config.hosts.base(Host::Work);
    let url = config.hosts.url(Host::Work, "/cgi-bin/getcallbackip");
    match callback::get(url).await {
        Ok(_) => Finding::good("WeCom", format!("{base} answers")),
        Err(error) => Finding::bad(
            "WeCom",
            format!("{base}: {error}"),
            "check the network, a proxy, DNS, and [wechat] work_base",
        ),
    }
}
