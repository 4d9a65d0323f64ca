//! World files: what they say, what is made up, what is refused.

use insta::assert_snapshot;
use yizhan_sandbox::{AccountKind, World};

fn refused(text: &str) -> String {
    World::parse(text).unwrap_err().to_string()
}

#[test]
fn what_is_left_out_is_made_up_the_same_every_time() {
    let text = "[[component]]\n[[account]]\n[[account]]\nkind = 'mini_program'\n";
    let (a, b) = (World::parse(text).unwrap(), World::parse(text).unwrap());
    assert_eq!(a.components[0].app_id, b.components[0].app_id);
    assert_eq!(
        a.components[0].encoding_aes_key,
        b.components[0].encoding_aes_key
    );
    assert_eq!(a.components[0].encoding_aes_key.len(), 43);
    assert!(a.accounts[0].app_id.starts_with("wx"));
    assert!(a.accounts[0].original_id.starts_with("gh_"));
    assert_ne!(a.accounts[0].secret, a.accounts[1].secret);
    assert!(a.users.iter().any(|u| u.account == a.accounts[0].app_id));
}

#[test]
fn the_accounts_of_the_release_test_always_exist() {
    let world = World::parse("").unwrap();
    assert_eq!(world.accounts.len(), 10);
    let find = |id: &str| world.accounts.iter().find(|a| a.app_id == id).unwrap();
    assert_eq!(find("wx570bc396a51b8ff8").original_id, "gh_3c884a361561");
    assert_eq!(find("wx5910277cae6fd970").original_id, "gh_7818dcb60240");
    assert_eq!(find("wx5910277cae6fd970").kind, AccountKind::MiniProgram);
}

#[test]
fn the_sample_world_has_one_of_each() {
    let world = World::sample();
    assert_eq!(world.components.len(), 1);
    assert!(world.components[0].event_url.is_none());
    let kinds: Vec<_> = world.accounts[..3].iter().map(|a| a.kind).collect();
    assert_eq!(
        kinds,
        [
            AccountKind::Service,
            AccountKind::Subscription,
            AccountKind::MiniProgram
        ]
    );
}

#[test]
fn a_key_with_trailing_bits_is_sound() {
    let text = "[[component]]\nencoding_aes_key = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'";
    assert!(World::parse(text).is_ok());
}

#[test]
fn wecom_s_part_is_read() {
    let world = World::parse(
        "[[corp]]\ncorp_id = 'ww1'\ndepartments = [{ id = 2, name = 'Tea', parentid = 1 }]\n\
         members = [{ userid = 'lilei', department = [2] }]\n\
         tags = [{ tagid = 1, tagname = 'old', userlist = ['lilei'] }]\n\
         [[corp.agent]]\nagent_id = 1000002\n[[corp.agent]]\n[[suite]]\nsuite_id = 'wws'\n",
    )
    .unwrap();
    assert_eq!(world.corps[0].agents[1].agent_id, 1_000_003);
    assert_eq!(world.corps[0].agents[0].encoding_aes_key.len(), 43);
    assert_eq!(world.suites[0].encoding_aes_key.len(), 43);
}

#[test]
fn what_cannot_be_names_its_key() {
    let mut said = String::new();
    for text in [
        "[[component]]\nencoding_aes_key = 'short'",
        "[[component]]\nmessage_url = 'http://127.0.0.1/message'",
        "[[component]]\nevent_url = 'ftp://127.0.0.1/'",
        "[[component]]\nip_allow = ['everywhere']",
        "[[account]]\nauthorized_to = ['wx0']",
        "[[account]]\nformat = 'json'",
        "[[account]]\napp_id = 'wx1'\n[[account]]\napp_id = 'wx1'",
        "[[user]]\naccount = 'wx0'",
    ] {
        said += &format!("{}\n", refused(text));
    }
    assert_snapshot!(said, @r"
    world: component[0].encoding_aes_key: an EncodingAESKey has 43 characters, this one has 5
    world: component[0].message_url: it must contain $APPID$, which is replaced by the account's app id
    world: component[0].event_url: it must begin with http:// or https://
    world: component[0].ip_allow: everywhere is not an IP address
    world: account[0].authorized_to: no component has app_id wx0
    world: account[0].format: only mini programs may choose json
    world: account[1].app_id: wx1 is used twice
    world: user[0].account: no account has app_id wx0
    ");
    assert!(refused("[[component]]\nappid = 'wx1'").contains("unknown field `appid`"));
    assert!(refused("[[account]]\nkind = 'blog'").contains("unknown variant `blog`"));
    assert!(refused("[rules]\nspeed = 1").contains("unknown field `speed`"));
}
