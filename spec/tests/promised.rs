//! The calls that the project promises to have typed, whatever else is in the specification.

use yizhan_spec::find_all;

/// Folders, and the paths in each.
const PROMISED: &[(&str, &str)] = &[
    // Quotas and traces.
    ("/cgi-bin", "clear_quota openapi/quota/get openapi/rid/get"),
    // Domains and privacy of a platform's mini programs.
    (
        "/cgi-bin/component",
        "modify_wxa_server_domain get_domain_confirmfile modify_wxa_jump_domain setprivacysetting
         getprivacysetting uploadprivacyextfile",
    ),
    (
        "/wxa/security",
        "get_code_privacy_info apply_privacy_interface get_privacy_interface",
    ),
    // Authorisation and authorizers.
    (
        "/cgi-bin/component",
        "api_start_push_ticket api_component_token api_create_preauthcode api_query_auth
         api_authorizer_token api_get_authorizer_info api_get_authorizer_list
         api_get_authorizer_option api_set_authorizer_option get_authorizer_option
         set_authorizer_option clear_quota",
    ),
    ("/cgi-bin/open", "create bind unbind get have"),
    // Registration for merchants, trial mini programs, code templates.
    ("/cgi-bin/component", "fastregisterweapp"),
    (
        "/wxa/component",
        "fastregisterpersonalweapp fastregisterbetaweapp",
    ),
    (
        "/wxa",
        "verifybetaweapp setbetaweappnickname gettemplatedraftlist addtotemplate gettemplatelist
         deletetemplate",
    ),
    // Basic information.
    (
        "/cgi-bin/account",
        "getaccountbasicinfo modifyheadimage modifysignature",
    ),
    ("/cgi-bin/wxverify", "checkwxverifynickname"),
    (
        "/wxa",
        "modify_domain setwebviewdomain get_webviewdomain_confirmfile setnickname
         api_wxa_querynickname getwxasearchstatus changewxasearchstatus fetchdatasetting
         get_prefetchdomain set_prefetchdomain",
    ),
    // Codes, categories, testers.
    ("/wxa", "getwxacodeunlimit getwxacode get_category"),
    (
        "/cgi-bin/wxopen",
        "getallcategories getcategory getcategoriesbytype addcategory deletecategory
         modifycategory",
    ),
    ("/wxa", "bind_tester unbind_tester memberauth"),
    // Code management and records.
    (
        "/wxa",
        "commit get_page get_qrcode submit_audit uploadmedia get_auditstatus
         get_latest_auditstatus undocodeaudit release revertcoderelease grayrelease
         getgrayreleaseplan revertgrayrelease change_visitstatus queryquota speedupaudit
         getillegalrecords getappealrecords",
    ),
    (
        "/cgi-bin/wxopen",
        "getweappsupportversion setweappsupportversion",
    ),
    // Login and data, subscription messages, after payment.
    ("/sns/component", "jscode2session"),
    ("/wxa", "business/getuserphonenumber getpaidunionid"),
    (
        "/wxaapi/newtmpl",
        "getcategory getpubtemplatetitles getpubtemplatekeywords addtemplate gettemplate
         deltemplate",
    ),
    ("/cgi-bin/message", "subscribe/send"),
    // Media, plug-ins, scan to follow, ordinary-link QR codes.
    (
        "/cgi-bin",
        "media/upload media/get media/get/jssdk material/get_material material/add_news
         material/update_news draft/switch",
    ),
    (
        "/wxa",
        "plugin getshowwxaitem updateshowwxaitem getwxamplinkforshow",
    ),
    (
        "/cgi-bin/wxopen",
        "qrcodejumpget qrcodejumpdownload qrcodejumpadd qrcodejumpdelete qrcodejumppublish",
    ),
    // WeCom's third-party side.
    (
        "/cgi-bin/service",
        "v2/get_permanent_code v2/get_auth_info auth/getuserinfo3rd auth/getuserdetail3rd",
    ),
    ("/cgi-bin/user", "getuserdetail"),
];

/// Paths that are several calls, each with a type of its own.
const SEVERAL: &[(&str, &[&str])] = &[
    (
        "/cgi-bin/component/fastregisterweapp",
        &["FastRegisterWeappCreate", "FastRegisterWeappSearch"],
    ),
    (
        "/wxa/component/fastregisterpersonalweapp",
        &[
            "FastRegisterPersonalWeappCreate",
            "FastRegisterPersonalWeappQuery",
        ],
    ),
    (
        "/wxa/plugin",
        &["PluginApply", "PluginList", "PluginUnbind", "PluginUpdate"],
    ),
];

#[test]
fn every_promised_call_is_typed() {
    let mut absent = Vec::new();
    for (folder, paths) in PROMISED {
        for name in paths.split_whitespace() {
            let path = format!("{folder}/{name}");
            if find_all(&path)
                .iter()
                .all(|entry| entry.type_name.is_empty())
            {
                absent.push(path);
            }
        }
    }
    assert!(absent.is_empty(), "not in spec/: {absent:#?}");
}

#[test]
fn the_actions_of_one_path_are_calls_of_their_own() {
    for (path, wanted) in SEVERAL {
        let types: Vec<_> = find_all(path).iter().map(|entry| entry.type_name).collect();
        for name in *wanted {
            assert!(types.contains(name), "{path}: {types:?}");
        }
    }
}
