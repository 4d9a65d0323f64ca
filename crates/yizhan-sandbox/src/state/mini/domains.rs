//! Domains of a mini program: with which servers it may speak (服务器域名), which pages it may show
//! (业务域名), and those of a platform from which they are taken.

use crate::state::{State, tally::Tally, tokens::random_text};

/// How many kinds there are.
pub(crate) const KINDS: usize = 7;
/// The kind of pages in a web-view; those before it are servers.
pub(crate) const WEB: usize = 6;
/// How the addresses of each kind begin.
pub(crate) const PREFIXES: [&str; KINDS] = [
    "https://", "wss://", "https://", "https://", "udp://", "tcp://", "https://",
];

/// Addresses of every kind.
pub(crate) type Lists = [Vec<String>; KINDS];

/// The domains of a mini program by where they were set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Domains {
    /// What its own administrators see: beside theirs, what went online with a release.
    pub(crate) own: Lists,
    /// Taken from the platform's.
    pub(crate) third: Lists,
    /// Set directly, in force with the next release.
    pub(crate) direct: Lists,
    /// Changes of the month of servers.
    pub(crate) changed: Tally,
    /// Names that are resolved early (DNS 预解析).
    pub(crate) prefetched: Vec<String>,
    /// Changes of the month of those.
    pub(crate) prefetch_changed: Tally,
    /// What proves that a domain is the mini program's.
    pub(crate) confirm_file: ConfirmFile,
}

/// A platform's domains.
#[derive(Clone, Debug, Default)]
pub(crate) struct Platform {
    /// For servers.
    pub(crate) server: Registered,
    /// For pages in a web-view.
    pub(crate) jump: Registered,
    /// What proves that a domain is the platform's.
    pub(crate) confirm_file: ConfirmFile,
}

/// Domains of one kind that a platform has registered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Registered {
    /// Of the version under test: a platform in the sandbox is always under test.
    pub(crate) testing: Vec<String>,
    /// Of the published version; `None` until something is published.
    pub(crate) published: Option<Vec<String>>,
    /// Changes of the month.
    pub(crate) changed: Tally,
}

/// A file to be put at the root of a domain (校验文件): its name and text, the same at every call.
#[derive(Clone, Debug, Default)]
pub(crate) struct ConfirmFile(Option<(String, String)>);

impl ConfirmFile {
    /// Name and text.
    pub(crate) fn get(&mut self) -> &(String, String) {
        let made_up = || (format!("{}.txt", random_text(10)), random_text(32));
        self.0.get_or_insert_with(made_up)
    }
}

/// Whether a text is a domain: letters, digits and `-` between dots, no number of an address.
pub(crate) fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    text.len() <= 253
        && text.contains('.')
        && text.split('.').all(is_label)
        && !text.ends_with(|c: char| c.is_ascii_digit())
}

/// An address as it is kept, without the slash at its end; `None` when it cannot be of this kind.
pub(crate) fn address(kind: usize, text: &str) -> Option<String> {
    let prefix = PREFIXES.get(kind)?;
    let text = text.trim().to_ascii_lowercase();
    let rest = text.strip_prefix(prefix)?;
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (rest, None),
    };
    let port_fits = port.is_none_or(|p| kind != WEB && p.parse::<u16>().is_ok_and(|p| p > 0));
    let fits = port_fits && is_domain(host) && (kind == WEB || host != "api.weixin.qq.com");
    fits.then(|| format!("{prefix}{rest}"))
}

impl Platform {
    /// Whether an address may be taken from the platform's domains: of pages those below one too.
    pub(crate) fn covers(&self, kind: usize, address: &str) -> bool {
        let rest = address.strip_prefix(PREFIXES[kind]).unwrap_or(address);
        let host = rest.split_once(':').map_or(rest, |(host, _)| host);
        if kind == WEB {
            self.jump.testing.iter().any(|domain| {
                let above = host.strip_suffix(domain.as_str());
                above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
            })
        } else {
            self.server.testing.iter().any(|domain| domain == host)
        }
    }
}

impl Domains {
    /// What is in force now.
    pub(crate) fn in_force(&self) -> Lists {
        std::array::from_fn(|kind| union(&self.own[kind], &self.third[kind]))
    }

    /// What the next release brings into force: of the rest only what the platform still has.
    pub(crate) fn effective(&self, platform: &Platform) -> Lists {
        let mut lists = self.in_force();
        for (kind, list) in lists.iter_mut().enumerate() {
            list.retain(|a| self.direct[kind].contains(a) || platform.covers(kind, a));
            *list = union(list, &self.direct[kind]);
        }
        lists
    }
}

fn union(one: &[String], other: &[String]) -> Vec<String> {
    let more = other.iter().filter(|a| !one.contains(a));
    one.iter().chain(more).cloned().collect()
}

impl State {
    /// A platform released a mini program's code: its domains change with it.
    pub(crate) fn release_domains(&mut self, component: &str, account: &str) {
        let (Some(platform), Some(mini)) =
            (self.components.get(component), self.minis.get_mut(account))
        else {
            return;
        };
        let effective = mini.domains.effective(&platform.domains);
        for (kind, list) in mini.domains.third.iter_mut().enumerate() {
            list.retain(|address| effective[kind].contains(address));
        }
        mini.domains.own = effective;
    }
}

#[cfg(test)]
mod tests {
    use super::{WEB, address, is_domain};

    #[test]
    fn an_address_is_its_kind_s_prefix_and_a_domain() {
        assert_eq!(address(0, "https://A.cn/").as_deref(), Some("https://a.cn"));
        assert_eq!(
            address(1, "wss://a.cn:8080").as_deref(),
            Some("wss://a.cn:8080")
        );
        for (kind, wrong) in [
            (0, "a.cn"),
            (0, "http://a.cn"),
            (0, "https://a.cn/b"),
            (0, "https://a.cn:0"),
            (0, "https://api.weixin.qq.com"),
            (0, "https://127.0.0.1"),
            (1, "https://a.cn"),
            (4, "udp://-"),
            (WEB, "https://a.cn:443"),
            (WEB + 1, "https://a.cn"),
        ] {
            assert_eq!(address(kind, wrong), None, "{wrong}");
        }
        assert!(is_domain("xn--fiq228c.cn") && !is_domain("中国.cn") && !is_domain("a..cn"));
    }
}
