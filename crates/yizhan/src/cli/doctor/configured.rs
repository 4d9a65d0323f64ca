//! Who is configured, and what is doubtful about how.

use super::finding::Finding;
use std::path::Path;
use yizhan_axum::{Mode, PushConfig};
use yizhan_gateway::Config;

pub(super) fn check(config: &Config, path: &Path) -> Vec<Finding> {
    let check = "configuration";
    let path = path.display();
    let numbers = [
        (config.platforms.len(), "platform"),
        (config.accounts.len(), "account"),
        (config.agents.len(), "application"),
        (config.suites.len(), "suite"),
    ];
    let all = numbers.into_iter().filter(|(number, _)| *number > 0);
    let all: Vec<_> = all
        .map(|(number, what)| format!("{number} {what}{}", if number > 1 { "s" } else { "" }))
        .collect();
    let mut found = vec![if all.is_empty() {
        Finding::doubtful(
            check,
            format!("{path} names nobody whose tokens would be kept"),
            "fill in a [[platform]], [[account]], [[corp]] or [[suite]] as WeChat's console shows it",
        )
    } else {
        Finding::good(check, format!("{path}: {}", all.join(", ")))
    }];
    for account in &config.accounts {
        let name = &account.app_id;
        if account.push.as_ref().is_some_and(is_plain) {
            found.push(Finding::doubtful(
                format!("mode of {name}"),
                "plain: whoever sees one push can forge others",
                "choose safe mode (安全模式) in WeChat's console, and set mode = \"safe\" with its \
                 encoding_aes_key",
            ));
        }
    }
    for suite in &config.suites {
        let name = &suite.suite_id;
        if suite.push.is_none() {
            found.push(Finding::doubtful(
                format!("callback URL of {name}"),
                "closed: without token and encoding_aes_key no suite_ticket can come",
                "set both as WeCom's console for providers shows them",
            ));
        } else if suite.provider.is_none() {
            found.push(Finding::doubtful(
                format!("callback URL of {name}"),
                "provider_corp_id is not set: WeCom checks the URLs in the name of the provider's \
                 corp, and that check will fail",
                "set provider_corp_id to the corp id (CorpID) of the service provider",
            ));
        }
    }
    found
}

fn is_plain(push: &PushConfig) -> bool {
    push.mode == Mode::Plain
}
