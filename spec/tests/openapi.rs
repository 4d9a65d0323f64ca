//! The OpenAPI documents: complete, without loose ends.

use serde_json::Value;
use std::collections::BTreeSet;
use yizhan_core::Product;
use yizhan_spec::{of_product, openapi::document};

/// Every value inside, and the key that it stands under.
fn walk<'a>(value: &'a Value, see: &mut impl FnMut(&'a str, &'a Value)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                see(key, value);
                walk(value, see);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, see)),
        _ => {}
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_used() {
    for product in Product::ALL {
        let document = document(product);
        let mut used = BTreeSet::new();
        walk(&document, &mut |key, value| {
            // A member may be called `$ref` only where it is text.
            if let ("$ref", Some(target)) = (key, value.as_str()) {
                let found = document.pointer(target.trim_start_matches('#'));
                assert!(found.is_some_and(Value::is_object), "{product}: {target}");
                used.insert(target.rsplit('/').next().unwrap());
            }
        });
        let schemas = document["components"]["schemas"].as_object().unwrap();
        for name in schemas.keys() {
            assert!(used.contains(name.as_str()), "{product}: {name} is unused");
        }
    }
}

#[test]
fn every_operation_of_the_table_is_there_once_and_ids_are_unique() {
    for product in Product::ALL {
        let document = document(product);
        let (mut ids, mut names) = (BTreeSet::new(), BTreeSet::new());
        for item in document["paths"].as_object().unwrap().values() {
            for operation in item.as_object().unwrap().values() {
                let id = operation["operationId"].as_str().unwrap();
                assert!(ids.insert(id), "{id} is there twice");
                match operation["x-operations"].as_object() {
                    Some(all) => names.extend(all.keys().map(String::as_str)),
                    None => assert!(names.insert(id)),
                }
            }
        }
        let table: BTreeSet<_> = of_product(product).map(|e| e.operation.name).collect();
        assert_eq!(names, table, "{product}");
        assert!(ids.is_subset(&table));
    }
}

#[test]
fn tokens_members_and_merged_operations_are_described() {
    let mp = document(Product::Mp);
    let upload = &mp["paths"]["/cgi-bin/media/upload"]["post"];
    assert_eq!(upload["security"], serde_json::json!([{ "access": [] }]));
    let scheme = &mp["components"]["securitySchemes"]["access"];
    assert_eq!(scheme["name"], "access_token");
    assert_eq!(upload["parameters"][0]["name"], "type");
    assert_eq!(upload["parameters"][0]["required"], true);
    let body = &upload["requestBody"]["content"]["multipart/form-data"]["schema"];
    assert_eq!(body["$ref"], "#/components/schemas/media.Upload");
    let body = &mp["components"]["schemas"]["media.Upload"];
    assert_eq!(body["required"], serde_json::json!(["media"]));

    let open = document(Product::Open);
    let item = &open["paths"]["/cgi-bin/component/api_query_auth"]["post"];
    let schema = &item["requestBody"]["content"]["application/json"]["schema"];
    let name = schema["$ref"].as_str().unwrap().trim_start_matches('#');
    let schema = open.pointer(name).unwrap();
    assert_eq!(
        schema["required"],
        serde_json::json!(["component_appid", "authorization_code"])
    );
    assert_eq!(item["x-token-kind"], "component");
    assert_eq!(item["x-safe-to-retry"], false);

    let merged = Product::ALL.map(|product| {
        let mut count = 0;
        walk(&document(product), &mut |key, value| {
            if key == "x-operations" {
                assert!(value.as_object().unwrap().len() > 1);
                count += 1;
            }
        });
        count
    });
    assert!(merged.iter().sum::<usize>() > 10, "{merged:?}");
}
