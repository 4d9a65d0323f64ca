//! What error codes mean per product, and what a program does about them.

use yizhan_core::{
    ErrClass, ErrCode, Product, Remedy,
    errcode::{explain, explain_all, explanations},
};

const API: [Product; 3] = [Product::Mp, Product::Mini, Product::Open];

#[test]
fn the_table_is_sorted_and_each_code_has_one_meaning_per_product() {
    let rows = explanations();
    assert!(rows.len() > 2_000);
    assert!(rows.is_sorted_by_key(|row| row.code));
    for row in rows {
        for product in row.products {
            let found = explain(*product, row.code).unwrap();
            assert_eq!(found.name, row.name, "{} {product}", row.code);
        }
        assert!(!row.products.is_empty() && !row.meaning.is_empty() && !row.what_to_do.is_empty());
    }
}

#[test]
fn only_void_tokens_are_renewed() {
    for row in explanations() {
        let renews = match (row.products, row.code.0) {
            ([Product::Work], code) => [40014, 42001, 40082, 42009].contains(&code),
            (_, code) => [40001, 40014, 42001, 42006].contains(&code),
        };
        assert_eq!(row.remedy == Remedy::RenewToken, renews, "{}", row.code);
    }
    for product in API {
        assert_eq!(ErrCode(40001).remedy(product), Remedy::RenewToken);
    }
    assert_eq!(ErrCode(40001).remedy(Product::Work), Remedy::Alert);
    assert_eq!(ErrCode(42009).remedy(Product::Work), Remedy::RenewToken);
    assert_eq!(ErrCode(42009).remedy(Product::Open), Remedy::GiveUp);
}

#[test]
fn a_dead_refresh_token_and_a_cancelled_authorisation_need_a_person() {
    for code in [
        61003, 61007, 61023, 61004, 61005, 61006, 42007, 48001, 40164, 40013, 40125,
    ] {
        assert_eq!(ErrCode(code).remedy(Product::Open), Remedy::Alert, "{code}");
    }
}

#[test]
fn quotas_and_busy_servers_are_told_apart() {
    assert_eq!(ErrCode(45009).remedy(Product::Mp), Remedy::Quota);
    assert_eq!(
        ErrCode(45009).remedy(Product::Work),
        Remedy::BackOff { seconds: 60 }
    );
    assert_eq!(
        ErrCode(-1).remedy(Product::Mini),
        Remedy::BackOff { seconds: 1 }
    );
    assert_eq!(
        ErrCode(45011).remedy(Product::Mp),
        Remedy::BackOff { seconds: 60 }
    );
    assert_eq!(ErrCode(45047).remedy(Product::Mp), Remedy::GiveUp);
}

#[test]
fn one_number_has_different_meanings() {
    let open = explain(Product::Open, ErrCode(40082)).unwrap();
    let work = explain(Product::Work, ErrCode(40082)).unwrap();
    assert_eq!(
        (open.class, work.class),
        (ErrClass::BadParam, ErrClass::TokenInvalid)
    );
    assert_eq!(explain_all(ErrCode(40082)).len(), 2);
}

#[test]
fn products_on_one_host_share_what_only_one_of_them_lists() {
    assert_eq!(
        explain(Product::Mp, ErrCode(61023)).unwrap().code,
        ErrCode(61023)
    );
    assert!(explain(Product::Work, ErrCode(61023)).is_none());
    assert!(explain(Product::Mp, ErrCode(123_456_789)).is_none());
    assert_eq!(ErrCode(i32::MAX).remedy(Product::Work), Remedy::GiveUp);
}
