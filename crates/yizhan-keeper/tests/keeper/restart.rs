//! Restarts: everything is there at once, nothing valid is fetched again, nothing secret is readable.

use crate::wechat::{WeChat, account, authorized, component, id, master_key, shown, until};
use yizhan_client::TokenSource;
use yizhan_keeper::{Store, TicketKind};

#[tokio::test]
async fn a_restart_keeps_everything_and_fetches_nothing_that_is_still_valid() {
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let store = Store::open(&path, &master_key()).unwrap();
    let keeper = wechat.keeper(&store).await;
    wechat.push_ticket(&keeper, "ticket@@@TheTicket").await;
    let code = wechat.authorize("wx1");
    wechat
        .take(&keeper, &authorized("authorized", "wx1", &code))
        .await;
    let before = keeper.token(&account("wx1")).await.unwrap();
    let page = keeper
        .ticket(&account("wx1"), TicketKind::Jsapi)
        .await
        .unwrap();
    until("the account's kind", || {
        keeper
            .authorizer(&id("wxcomponent"), &id("wx1"))
            .unwrap()
            .mini_program
            .is_some()
    })
    .await;
    let platforms = keeper.platforms();
    let authorizers = keeper.authorizers(&id("wxcomponent"));
    until("the listing", || {
        wechat.count("api_get_authorizer_list") == 1
    })
    .await;
    // No word of farewell: the process is gone.
    drop(keeper);
    drop(store);

    wechat.clock.advance(60);
    let calls = wechat.world().calls.len();
    let store = Store::open(&path, &master_key()).unwrap();
    let keeper = wechat.keeper(&store).await;
    let after = keeper.token(&account("wx1")).await.unwrap();
    assert_eq!(
        (crate::wechat::value(&after), after.generation),
        (crate::wechat::value(&before), before.generation)
    );
    assert_eq!(shown(keeper.token(&component()).await), "component-1");
    let again = keeper
        .ticket(&account("wx1"), TicketKind::Jsapi)
        .await
        .unwrap();
    assert_eq!(again.generation, page.generation);
    assert_eq!(keeper.platforms(), platforms);
    assert_eq!(keeper.authorizers(&id("wxcomponent")), authorizers);
    until("the listing of this start", || {
        wechat.count("api_get_authorizer_list") == 2
    })
    .await;
    assert_eq!(wechat.world().calls.len(), calls + 1);
}

#[tokio::test]
async fn no_secret_is_in_the_files() {
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let store = Store::open(&path, &master_key()).unwrap();
    let keeper = wechat.keeper(&store).await;
    wechat.push_ticket(&keeper, "ticket@@@TheTicket").await;
    let code = wechat.authorize("wx1");
    wechat
        .take(&keeper, &authorized("authorized", "wx1", &code))
        .await;
    keeper
        .ticket(&account("wx1"), TicketKind::Jsapi)
        .await
        .unwrap();
    keeper.stop().await;
    let mut read = 0;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        read += bytes.len();
        for needle in [
            "TheTicket",
            "component-1",
            "access-wx1",
            "refreshtoken@@@",
            "queryauthcode",
            "page-",
            "component-secret",
        ] {
            let needle = needle.as_bytes();
            assert!(
                !bytes.windows(needle.len()).any(|window| window == needle),
                "{needle:?}"
            );
        }
    }
    assert!(read > 0);
}

#[tokio::test]
async fn tokens_that_ended_while_away_are_fetched_at_the_start() {
    let wechat = WeChat::start().await;
    let store = crate::wechat::memory();
    let keeper = wechat.keeper(&store).await;
    wechat.push_ticket(&keeper, "ticket@@@1").await;
    let code = wechat.authorize("wx1");
    wechat
        .take(&keeper, &authorized("authorized", "wx1", &code))
        .await;
    keeper.stop().await;
    drop(keeper);
    wechat.clock.advance(3 * 3600);
    let keeper = wechat.keeper(&store).await;
    until("both renewals", || {
        wechat.count("api_component_token") == 2 && wechat.count("api_authorizer_token") == 1
    })
    .await;
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-2");
}

#[tokio::test]
async fn a_code_whose_result_was_lost_with_the_process_is_made_good_by_the_notice() {
    let wechat = WeChat::start().await;
    let store = crate::wechat::memory();
    let keeper = wechat.keeper(&store).await;
    wechat.push_ticket(&keeper, "ticket@@@1").await;
    let code = wechat.authorize("wx1");
    // WeChat answered and counts the code as used; the process died before it could store that.
    wechat.world().used_codes.insert(code.clone());
    keeper.stop().await;
    drop(keeper);
    let keeper = wechat.keeper(&store).await;
    wechat
        .take(&keeper, &authorized("authorized", "wx1", &code))
        .await;
    assert!(shown(keeper.token(&account("wx1")).await).starts_with("access-wx1-"));
}

#[tokio::test]
async fn the_last_clone_that_is_dropped_ends_the_tasks() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let mut changes = keeper.changes();
    let client = keeper.client();
    drop(keeper);
    // A client is a clone: it goes on renewing.
    wechat.clock.advance(7_200 - 600);
    until("the renewal", || wechat.count("api_authorizer_token") == 1).await;
    drop(client);
    // When the last task is gone, so is the sender of changes.
    let ended = async { while changes.recv().await.is_ok() {} };
    tokio::time::timeout(std::time::Duration::from_secs(60), ended)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_store_of_the_first_version_keeps_what_is_in_it() {
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let store = Store::open(&path, &master_key()).unwrap();
    let keeper = wechat.keeper(&store).await;
    wechat.push_ticket(&keeper, "ticket@@@1").await;
    let code = wechat.authorize("wx1");
    wechat
        .take(&keeper, &authorized("authorized", "wx1", &code))
        .await;
    let before = keeper.token(&account("wx1")).await.unwrap();
    keeper.stop().await;
    drop(keeper);
    drop(store);
    let db = rusqlite::Connection::open(&path).unwrap();
    db.execute_batch(
        "DROP TRIGGER ticket_made; DROP TRIGGER ticket_changed; DROP TRIGGER token_made;
         DROP TRIGGER token_changed; DROP TRIGGER authorizer_made; DROP TRIGGER authorizer_changed;
         DROP INDEX ticket_revision; DROP INDEX token_revision; DROP INDEX authorizer_revision;
         ALTER TABLE ticket DROP COLUMN revision; ALTER TABLE token DROP COLUMN revision;
         ALTER TABLE authorizer DROP COLUMN revision; DROP TABLE revision; DROP TABLE lease; DROP TABLE session;
         ALTER TABLE ticket RENAME COLUMN platform TO component;
         ALTER TABLE authorizer RENAME COLUMN platform TO component;
         ALTER TABLE authorizer RENAME COLUMN account TO app_id;
         ALTER TABLE authorizer RENAME COLUMN credential_sealed TO refresh_token_sealed;
         ALTER TABLE exchange RENAME COLUMN account TO authorizer;
         PRAGMA user_version = 1;",
    )
    .unwrap();
    drop(db);

    let store = Store::open(&path, &master_key()).unwrap();
    let keeper = wechat.keeper(&store).await;
    let after = keeper.token(&account("wx1")).await.unwrap();
    assert_eq!(after.generation, before.generation);
    let again = keeper.exchange(&id("wxcomponent"), &code.into()).await;
    assert_eq!(again.unwrap(), id("wx1"));
    assert_eq!(wechat.count("api_query_auth"), 1);
    wechat.clock.advance(7_300);
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-2");
}
