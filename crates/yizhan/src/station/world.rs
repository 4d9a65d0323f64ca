//! Who there is in a station, in the sandbox's words and in the gateway's: both describe somebody
//! by the same secrets, which are made at random.

/// The platform of every station.
pub const COMPONENT: &str = "wx7a1e0c5d2b9f4e38";
/// The service account that authorises the platform.
pub const ACCOUNT: &str = "wx3f8d6b1a9c2e7045";
/// A follower of that account.
pub const USER: &str = "oYz_stationmaster_0001";
/// A service account of one's own, without a platform.
pub const OWN_ACCOUNT: &str = "wx5c0b7e2f4a9d1836";
/// A WeCom corp (企业微信).
pub const CORP: &str = "ww1d8f3a6c0e5b7924";
/// The corp's own application.
pub const AGENT: u32 = 1_000_002;
/// A suite that the corp can install.
pub const SUITE: &str = "ww9b2e7d4f1a6c8053";
/// The corp of the suite's provider.
const PROVIDER: &str = "ww4e7a0d9c3f6b1258";

/// What stands for the gateway's address in a world.
const GATEWAY: &str = "$GATEWAY$";

/// The same people twice.
#[derive(Clone, Debug, Default)]
pub(super) struct Registry {
    /// Tables of a world file.
    pub(super) world: String,
    /// Tables of a configuration.
    pub(super) config: String,
}

impl Registry {
    /// One account that authorises platforms, one of one's own, a corp with an application, and a
    /// suite.
    pub(super) fn teahouse() -> std::io::Result<Self> {
        let (own, agent, suite) = (secrets()?, secrets()?, secrets()?);
        let world = format!(
            r#"
[[account]]
app_id = "{ACCOUNT}"
kind = "service"
name = "Teahouse"

[[user]]
account = "{ACCOUNT}"
openid = "{USER}"
nickname = "Guest"

[[account]]
app_id = "{OWN_ACCOUNT}"
kind = "service"
name = "Inn"
mode = "safe"
push_url = "{GATEWAY}/wechat/app/{OWN_ACCOUNT}"
{own}
[[corp]]
corp_id = "{CORP}"
name = "Posthouse"

[[corp.agent]]
agent_id = {AGENT}
name = "Stables"
push_url = "{GATEWAY}/wechat/work/{CORP}/{AGENT}"
{agent}
[[suite]]
suite_id = "{SUITE}"
name = "Timetable"
provider_corp_id = "{PROVIDER}"
command_url = "{GATEWAY}/wechat/suite/{SUITE}/command"
data_url = "{GATEWAY}/wechat/suite/{SUITE}/data"
{suite}"#
        );
        let config = format!(
            r#"
[[account]]
app_id = "{OWN_ACCOUNT}"
{own}
[[corp]]
corp_id = "{CORP}"

[[corp.agent]]
agent_id = {AGENT}
{agent}
[[suite]]
suite_id = "{SUITE}"
provider_corp_id = "{PROVIDER}"
{suite}"#
        );
        Ok(Self { world, config })
    }

    /// Adds the platform, and puts the gateway's address where it is meant.
    pub(super) fn with_platform(self, gateway_url: &str) -> std::io::Result<Self> {
        let platform = secrets()?;
        let world = format!(
            r#"
[[component]]
app_id = "{COMPONENT}"
name = "Station"
event_url = "{GATEWAY}/wechat/events"
message_url = "{GATEWAY}/wechat/message/{COMPONENT}/$APPID$"
{platform}{}"#,
            self.world
        );
        let config = format!(
            r#"
[[platform]]
app_id = "{COMPONENT}"
{platform}{}"#,
            self.config
        );
        Ok(Self {
            world: world.replace(GATEWAY, gateway_url),
            config,
        })
    }
}

/// What a console shows and both sides must know.
fn secrets() -> std::io::Result<String> {
    Ok(format!(
        "secret = \"{}\"\ntoken = \"{}\"\nencoding_aes_key = \"{}\"\n",
        random(32)?,
        random(32)?,
        random(43)?
    ))
}

/// Letters and digits from the system's randomness.
fn random(length: usize) -> std::io::Result<String> {
    const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut random = vec![0_u8; length];
    getrandom::fill(&mut random).map_err(std::io::Error::other)?;
    Ok(random
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 62)]))
        .collect())
}
