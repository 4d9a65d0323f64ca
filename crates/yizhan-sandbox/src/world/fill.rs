//! What a world file leaves out is made up here, always the same; then everything is checked.

mod work;

use super::{Account, AccountKind, World, WorldError};
use sha1::{Digest, Sha1};
use std::collections::BTreeSet;

/// The world that a sandbox has when none is given.
pub(super) const SAMPLE: &str = r#"
[[component]]
name = "Sample platform"

[[account]]
kind = "service"
name = "Sample service account"

[[account]]
kind = "subscription"
name = "Sample subscription account"

[[account]]
kind = "mini_program"
name = "Sample mini program"
"#;

/// The five groups of the whole-network release test: app id and original id of the official
/// account, then of the mini program.
pub(crate) const RELEASE_TEST_GROUPS: [[&str; 4]; 5] = [
    [
        "wx570bc396a51b8ff8",
        "gh_3c884a361561",
        "wxd101a85aa106f53e",
        "gh_8dad206e9538",
    ],
    [
        "wx9252c5e0bb1836fc",
        "gh_c0f28a78b318",
        "wxc39235c15087f6f3",
        "gh_905ae9d01059",
    ],
    [
        "wx8e1097c5bc82cde9",
        "gh_3f222ed8d140",
        "wx7720d01d4b2a4500",
        "gh_393666f1fdf4",
    ],
    [
        "wx14550af28c71a144",
        "gh_26128078e9ab",
        "wx05d483572dcd5d8b",
        "gh_39abb5d4e1b7",
    ],
    [
        "wxa35b9c23cfe664eb",
        "gh_2b3713f184a6",
        "wx5910277cae6fd970",
        "gh_7818dcb60240",
    ],
];

/// Makes up what is missing, adds the release test's accounts, then checks it all.
pub(super) fn complete(world: &mut World) -> Result<(), WorldError> {
    for (i, c) in world.components.iter_mut().enumerate() {
        let seed = format!("component/{i}");
        fill(&mut c.app_id, || format!("wx{}", hex(&seed, "app_id", 16)));
        let seed = format!("component/{}", c.app_id);
        fill(&mut c.secret, || hex(&seed, "secret", 32));
        fill(&mut c.token, || hex(&seed, "token", 16));
        fill(&mut c.encoding_aes_key, || key(&seed));
        fill(&mut c.name, || format!("Platform {}", i + 1));
    }
    add_release_test_accounts(world);
    for (i, a) in world.accounts.iter_mut().enumerate() {
        let seed = format!("account/{i}");
        fill(&mut a.app_id, || format!("wx{}", hex(&seed, "app_id", 16)));
        let seed = format!("account/{}", a.app_id);
        fill(&mut a.original_id, || {
            format!("gh_{}", hex(&seed, "original_id", 12))
        });
        fill(&mut a.secret, || hex(&seed, "secret", 32));
        fill(&mut a.token, || hex(&seed, "token", 16));
        fill(&mut a.encoding_aes_key, || key(&seed));
        fill(&mut a.name, || format!("Account {}", i + 1));
    }
    fill_users(world);
    work::complete(world);
    check(world)
}

fn add_release_test_accounts(world: &mut World) {
    for (i, [mp, mp_original, mini, mini_original]) in RELEASE_TEST_GROUPS.iter().enumerate() {
        for (app_id, original_id, kind) in [
            (mp, mp_original, AccountKind::Service),
            (mini, mini_original, AccountKind::MiniProgram),
        ] {
            if world.accounts.iter().all(|a| a.app_id != *app_id) {
                world.accounts.push(Account {
                    app_id: (*app_id).into(),
                    original_id: (*original_id).into(),
                    kind,
                    name: format!("Release test {} ({})", i + 1, kind.as_str()),
                    ..Account::default()
                });
            }
        }
    }
}

/// Every account knows somebody: two people where the file names none, one in a release test.
fn fill_users(world: &mut World) {
    for (i, u) in world.users.iter_mut().enumerate() {
        // A single account needs no naming.
        if u.account.is_empty() {
            u.account = world
                .accounts
                .first()
                .map(|a| a.app_id.clone())
                .unwrap_or_default();
        }
        let seed = format!("user/{i}/{}", u.account);
        fill(&mut u.openid, || openid(&u.account, &seed));
        let seed = format!("user/{}", u.openid);
        fill(&mut u.unionid, || {
            format!("o6_bm{}", &base64ish(&seed, "unionid")[..23])
        });
        fill(&mut u.nickname, || format!("User {}", i + 1));
    }
    let known: BTreeSet<String> = world.users.iter().map(|u| u.account.clone()).collect();
    for a in &world.accounts {
        if known.contains(&a.app_id) {
            continue;
        }
        for (n, nickname) in ["Li Lei", "Han Meimei"].into_iter().enumerate() {
            // The same two people everywhere: one unionid, an openid per account.
            let person = format!("person/{n}");
            world.users.push(super::User {
                account: a.app_id.clone(),
                openid: openid(&a.app_id, &format!("{person}/{}", a.app_id)),
                unionid: format!("o6_bm{}", &base64ish(&person, "unionid")[..23]),
                nickname: nickname.into(),
                ..super::User::default()
            });
        }
    }
}

fn fill(value: &mut String, make: impl FnOnce() -> String) {
    if value.is_empty() {
        *value = make();
    }
}

/// Lower-case hex digits drawn from a seed.
fn hex(seed: &str, what: &str, digits: usize) -> String {
    let mut out = String::new();
    for byte in digest(seed, what)
        .iter()
        .chain(&digest(seed, &format!("{what}+")))
    {
        out.push_str(&format!("{byte:02x}"));
    }
    out.truncate(digits);
    out
}

/// 53 or more letters and digits drawn from a seed.
fn base64ish(seed: &str, what: &str) -> String {
    const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    (0_u8..3)
        .flat_map(|n| digest(seed, &format!("{what}/{n}")))
        .map(|b| char::from(LETTERS[usize::from(b) % LETTERS.len()]))
        .collect()
}

/// An EncodingAESKey: 43 letters and digits; its last character may carry unused bits, as real ones.
fn key(seed: &str) -> String {
    base64ish(seed, "encoding_aes_key")[..43].to_owned()
}

/// An openid as real ones look: 28 characters, the first six shared by all users of an account.
fn openid(account: &str, seed: &str) -> String {
    format!(
        "o{}{}",
        &base64ish(account, "openid")[..5],
        &base64ish(seed, "openid")[..22]
    )
}

fn digest(seed: &str, what: &str) -> [u8; 20] {
    Sha1::digest(format!("yizhan sandbox/{seed}/{what}")).into()
}

fn check(world: &World) -> Result<(), WorldError> {
    let mut ids = BTreeSet::new();
    let mut originals = BTreeSet::new();
    for (i, c) in world.components.iter().enumerate() {
        let at = |key: &str| format!("component[{i}].{key}");
        unique(&mut ids, &c.app_id, at("app_id"))?;
        key_is_sound(&c.encoding_aes_key, &c.token, at("encoding_aes_key"))?;
        url_is_sound(c.event_url.as_deref(), at("event_url"))?;
        url_is_sound(c.message_url.as_deref(), at("message_url"))?;
        if c.message_url
            .as_ref()
            .is_some_and(|u| !u.contains("$APPID$"))
        {
            return invalid(
                at("message_url"),
                "it must contain $APPID$, which is replaced by the account's app id",
            );
        }
        addresses_are_sound(&c.ip_allow, at("ip_allow"))?;
    }
    for (i, a) in world.accounts.iter().enumerate() {
        let at = |key: &str| format!("account[{i}].{key}");
        unique(&mut ids, &a.app_id, at("app_id"))?;
        unique(&mut originals, &a.original_id, at("original_id"))?;
        key_is_sound(&a.encoding_aes_key, &a.token, at("encoding_aes_key"))?;
        url_is_sound(a.push_url.as_deref(), at("push_url"))?;
        addresses_are_sound(&a.ip_allow, at("ip_allow"))?;
        for id in &a.authorized_to {
            if world.components.iter().all(|c| c.app_id != *id) {
                return invalid(at("authorized_to"), format!("no component has app_id {id}"));
            }
        }
        if a.format == super::Format::Json && a.kind != AccountKind::MiniProgram {
            return invalid(at("format"), "only mini programs may choose json");
        }
    }
    let mut people = BTreeSet::new();
    for (i, u) in world.users.iter().enumerate() {
        let at = |key: &str| format!("user[{i}].{key}");
        if world.accounts.iter().all(|a| a.app_id != u.account) {
            return invalid(
                at("account"),
                format!("no account has app_id {}", u.account),
            );
        }
        unique(
            &mut people,
            &format!("{}/{}", u.account, u.openid),
            at("openid"),
        )?;
    }
    work::check(world, &mut ids)
}

fn unique(seen: &mut BTreeSet<String>, id: &str, key: String) -> Result<(), WorldError> {
    if id.len() > 128 || id.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return invalid(key, "an id is at most 128 characters without blanks");
    }
    if seen.insert(id.to_owned()) {
        Ok(())
    } else {
        invalid(key, format!("{id} is used twice"))
    }
}

fn key_is_sound(encoding_aes_key: &str, token: &str, key: String) -> Result<(), WorldError> {
    match yizhan_codec::Crypt::new(&token.into(), &encoding_aes_key.into(), "") {
        Ok(_) => Ok(()),
        Err(error) => invalid(key, error.to_string()),
    }
}

fn url_is_sound(text: Option<&str>, key: String) -> Result<(), WorldError> {
    let Some(text) = text else { return Ok(()) };
    match url::Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(()),
        Ok(_) => invalid(key, "it must begin with http:// or https://"),
        Err(error) => invalid(key, format!("not a URL: {error}")),
    }
}

fn addresses_are_sound(list: &[String], key: String) -> Result<(), WorldError> {
    for text in list {
        if text.parse::<std::net::IpAddr>().is_err() {
            return invalid(key, format!("{text} is not an IP address"));
        }
    }
    Ok(())
}

fn invalid<T>(key: String, reason: impl Into<String>) -> Result<T, WorldError> {
    Err(WorldError::Invalid {
        key,
        reason: reason.into(),
    })
}
