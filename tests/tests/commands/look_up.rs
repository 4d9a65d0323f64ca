//! `yizhan explain` and `yizhan api`: tables for people and for programs.

use serde_json::Value;
use yizhan_tests::{Output, run};

/// Standard output is one JSON object a line and nothing else.
fn objects(run: &Output) -> Vec<Value> {
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{}", run.out);
    let read = |line| serde_json::from_str::<Value>(line).expect("JSON");
    let all: Vec<_> = run.out.lines().map(read).collect();
    assert!(all.iter().all(Value::is_object) && !all.is_empty());
    all
}

#[test]
fn a_code_is_explained_as_each_product_means_it() {
    let all = run(&["explain", "40001"]);
    assert_eq!((all.status, all.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!(all.out, @r"
    40001 CREDENTIAL_WRONG_STALE_OR_SECRET_WRONG (mp, mini, open)
      credential wrong, stale, or secret wrong
      On a call that carried a token: the token is void, get a new one and repeat once. On a call that asks for a token: the app secret is wrong, correct it.
    40001 SECRET_NOT_VALID (work)
      secret not valid
      The secret is wrong: copy it anew from the application's page in the admin console.
    ");
    for product in ["mp", "mini", "open", "work"] {
        let one = objects(&run(&[
            "explain",
            "40001",
            "--product",
            product,
            "--format",
            "json",
        ]));
        assert_eq!(one.len(), 1);
        assert_eq!(one[0]["products"], serde_json::json!([product]));
        for member in ["name", "meaning", "class", "what_to_do"] {
            assert!(
                one[0][member].as_str().is_some_and(|text| !text.is_empty()),
                "{member}"
            );
        }
    }
}

#[test]
fn negative_codes_need_no_escape() {
    for words in [
        &["explain", "-1"][..],
        &["explain", "--", "-1"],
        &["explain", "-1", "--format", "json"],
    ] {
        let run = run(words);
        assert_eq!(run.status, Some(0), "{words:?}: {}", run.err);
        assert!(run.out.contains("-1"), "{words:?}");
    }
}

#[test]
fn an_unknown_code_ends_with_1() {
    let unknown = run(&["explain", "99999999"]);
    assert_eq!((unknown.status, unknown.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(unknown.err, @"yizhan: the errcode 99999999 is not known; the errmsg beside it says more");
    let elsewhere = run(&["explain", "61004", "--product", "work"]);
    assert_eq!((elsewhere.status, elsewhere.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(elsewhere.err, @"yizhan: the errcode 61004 is not known of work, but of mp, mini, open: leave --product out");
}

#[test]
fn the_list_holds_every_product_and_can_be_narrowed() {
    let all = objects(&run(&["api", "list", "--format", "json"]));
    let text = run(&["api", "list"]);
    assert_eq!(text.out.lines().count(), all.len());
    let mut sum = 0;
    for product in ["mp", "mini", "open", "work"] {
        let some = run(&["api", "list", "--product", product, "--format", "json"]);
        assert_eq!(some.status, Some(0), "{}", some.err);
        if some.out.is_empty() {
            assert!(
                some.err.contains("no operations of that kind"),
                "{}",
                some.err
            );
            continue;
        }
        let some = objects(&some);
        assert!(some.iter().all(|entry| entry["product"] == product));
        sum += some.len();
    }
    assert_eq!(sum, all.len());
    let line = text
        .out
        .lines()
        .find(|line| line.contains("api_component_token"));
    insta::assert_snapshot!(line.unwrap_or_default(), @"POST  /cgi-bin/component/api_component_token                      none          Get a component_access_token (获取令牌)");
}

#[test]
fn one_path_is_shown_with_its_members() {
    let text = run(&["api", "show", "/cgi-bin/component/api_create_preauthcode"]);
    assert_eq!((text.status, text.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!(text.out, @r"
    POST /cgi-bin/component/api_create_preauthcode
      Get a pre-authorisation code (获取预授权码)
      name    open.component.api_create_pre_auth_code
      token   component
      body    json
      type    yizhan::open::component::ApiCreatePreAuthCode
      page    https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getPreAuthCode.html
      note    Lasts 1800 seconds by the page's text, 600 by its sample: rely on expires_in only. A code is for one authorisation.
      request
        component_appid             string        required  app id of the platform
      response
        pre_auth_code               secret        required  goes into the authorisation link
        expires_in                  int                     seconds that it lasts
    ");
    let shown = objects(&run(&[
        "api",
        "show",
        "/cgi-bin/user/info",
        "--format",
        "json",
    ]));
    assert_eq!(shown[0]["query"][0]["name"], "openid");
    assert_eq!(shown[0]["query"][0]["required"], true);
}

#[test]
fn an_unknown_path_ends_with_1_and_the_paths_that_may_be_meant() {
    let part = run(&["api", "show", "user/info"]);
    assert_eq!((part.status, part.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(part.err, @r"
    yizhan: user/info is not in the table; did you mean
      /cgi-bin/user/info
      /wxa/vip/user/info/add
      /wxa/vip/user/info/get
      /wxa/vip/user/info/delete
      /wxa/vip/user/info/update
    ");
    let nothing = run(&["api", "show", "/no/such/path"]);
    assert_eq!(nothing.status, Some(1));
    insta::assert_snapshot!(nothing.err, @"yizhan: /no/such/path is not in the table (`yizhan api list` shows it); any path can still be called raw");
}

#[test]
fn the_list_is_narrowed_by_group_and_text() {
    let list =
        |words: &[&str]| objects(&run(&[&["api", "list", "--format", "json"], words].concat()));
    let group = list(&["--product", "mp", "--group", "media"]);
    assert!(group.iter().all(|entry| entry["group"] == "media"));
    let upload = list(&["--product", "mp", "--group", "media", "UPLOAD"]);
    assert!(upload.len() < group.len());
    assert!(
        upload
            .iter()
            .any(|entry| entry["name"] == "mp.media.upload")
    );
    let chinese = list(&["客服消息"]);
    assert!(
        chinese
            .iter()
            .any(|entry| entry["path"] == "/cgi-bin/message/custom/send")
    );
}

#[test]
fn a_misspelt_path_is_mended() {
    let near = run(&["api", "show", "/cgi-bin/usr/info"]);
    assert_eq!(near.status, Some(1));
    insta::assert_snapshot!(near.err, @r"
    yizhan: /cgi-bin/usr/info is not in the table; did you mean
      /cgi-bin/user/info
    ");
}

#[test]
fn a_product_is_printed_as_an_openapi_document() {
    let lines = objects(&run(&["api", "openapi", "open", "--format", "json"]));
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0]["openapi"], "3.1.0");
    let text = run(&["api", "openapi", "open"]).out;
    assert_eq!(
        serde_json::from_str::<Value>(&text).expect("JSON"),
        lines[0]
    );
    assert_eq!(run(&["api", "openapi", "pay"]).status, Some(2));
}
