//! What programs without types find in the table.

use insta::assert_snapshot;
use std::collections::BTreeSet;
use yizhan_core::{BodyKind, Method, Product, errcode::explain};
use yizhan_spec::{Field, Kind, Shape, find, find_all, named, of_product, operations};

#[test]
fn an_operation_is_found_by_its_path_and_method() {
    let entry = find(None, "/cgi-bin/component/api_query_auth").unwrap();
    assert_eq!(entry.operation.name, "open.component.api_query_auth");
    assert_eq!(
        (entry.group, entry.type_name),
        ("component", "ApiQueryAuth")
    );
    assert!(find(Some(Method::Get), "/cgi-bin/component/api_query_auth").is_none());
    assert!(find(Some(Method::Post), "/cgi-bin/component/api_query_auth").is_some());
    assert!(find(None, "/cgi-bin/component").is_none());
    assert!(find(None, "").is_none());
    assert!(named("mp.token.stable_token").is_some());
    assert!(of_product(Product::Mini).count() >= 3);
}

#[test]
fn the_table_is_sorted_and_its_names_are_unique() {
    let all = operations();
    assert!(all.is_sorted_by_key(|e| e.operation.path));
    let names: BTreeSet<_> = all.iter().map(|e| e.operation.name).collect();
    assert_eq!(names.len(), all.len());
    for entry in all {
        let same = find_all(entry.operation.path);
        assert!(
            same.iter()
                .any(|e| e.operation.name == entry.operation.name)
        );
    }
}

#[test]
fn members_are_described_with_their_objects() {
    let entry = find(None, "/cgi-bin/component/api_query_auth").unwrap();
    let shape = entry.shape();
    let mut out = String::new();
    show(&mut out, 0, shape, &shape.request);
    out.push_str("→\n");
    show(&mut out, 0, shape, &shape.response);
    assert_snapshot!(out, @r"
    component_appid: string!
    authorization_code: secret!
    →
    authorization_info: {authorization}
      authorizer_appid: string!
      authorizer_access_token: secret
      expires_in: int
      authorizer_refresh_token: secret
      func_info: [{func_info}]
        funcscope_category: {category}
          id: int
          type: int
          name: string
          desc: string
        confirm_info: {confirm_info}
          need_confirm: bool
          already_confirm: bool
          can_confirm: bool
    ");
}

fn show(out: &mut String, depth: usize, shape: &Shape, fields: &[Field]) {
    for field in fields {
        let mark = if field.is_required() { "!" } else { "" };
        out.push_str(&format!(
            "{}{}: {}{mark}\n",
            "  ".repeat(depth),
            field.name,
            field.kind
        ));
        show(out, depth + 1, shape, shape.members(&field.kind));
    }
}

#[test]
fn every_line_of_the_table_is_understood_and_every_object_described() {
    for entry in operations() {
        let shape = entry.shape();
        let mut open: Vec<&Field> = [&shape.query, &shape.request, &shape.files, &shape.response]
            .into_iter()
            .flatten()
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(field) = open.pop() {
            if let Kind::Object(name) = field.kind.innermost()
                && seen.insert(name.clone())
            {
                let members = shape.object(name);
                assert!(!members.is_empty(), "{}: {name}", entry.operation.name);
                open.extend(members);
            }
        }
        for name in entry.operation.query {
            let in_query = shape.query.iter().any(|f| f.name == *name);
            assert!(in_query, "{}: {name}", entry.operation.name);
        }
        if let BodyKind::Multipart { files } = entry.operation.body {
            assert_eq!(files.len(), shape.files.len());
        }
    }
}

#[test]
fn errors_that_are_named_are_explained_and_pages_are_official() {
    for entry in operations() {
        let name = entry.operation.name;
        for code in entry.errors {
            let code = yizhan_core::ErrCode(*code);
            assert!(
                explain(entry.operation.product, code).is_some(),
                "{name}: {code}"
            );
        }
        let told = !entry.docs.is_empty() || !entry.note.is_empty();
        assert!(!entry.title.is_empty() && told, "{name}");
        for doc in entry.docs {
            assert!(
                doc.starts_with("https://") && doc.split('/').nth(2).unwrap().ends_with("qq.com"),
                "{name}: {doc}"
            );
        }
    }
}

#[test]
fn texts_do_not_call_secrets_strings() {
    const SECRETS: [&str; 12] = [
        "component_appsecret",
        "component_secret",
        "component_verify_ticket",
        "component_access_token",
        "pre_auth_code",
        "authorization_code",
        "authorizer_access_token",
        "authorizer_refresh_token",
        "refresh_token",
        "access_token",
        "session_key",
        "ticket",
    ];
    for entry in operations() {
        let shape = entry.shape();
        let names = [&shape.query, &shape.request, &shape.response]
            .into_iter()
            .flatten();
        // The ticket of a QR code is part of a public address.
        let secret = |f: &&Field| {
            SECRETS.contains(&f.name.as_str()) && entry.operation.name != "mp.qrcode.create"
        };
        for field in names.filter(secret) {
            assert_eq!(
                field.kind,
                Kind::Secret,
                "{}: {}",
                entry.operation.name,
                field.name
            );
        }
    }
}
