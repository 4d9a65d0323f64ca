//! Every kind that has a type: its sample in both forms, and what it becomes.

#![expect(clippy::unwrap_used, reason = "a wrong sample ends the test")]

use insta::assert_snapshot;
use serde_json::Value;
use std::collections::BTreeSet;
use yizhan_message::{Content, Event, Message, Notice, Push};

fn samples() -> Vec<Value> {
    let files = concat!(
        include_str!("fixtures/pushes.jsonl"),
        include_str!("fixtures/services.jsonl"),
        include_str!("fixtures/work.jsonl")
    );
    let lines = files.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn read(sample: &Value, form: &str) -> Push {
    Push::read(sample[form].as_str().unwrap().as_bytes().to_vec())
}

fn is_typed(content: &Content) -> bool {
    !matches!(
        content,
        Content::Message(Message::Other { .. })
            | Content::Event(Event::Other { .. })
            | Content::Notice(Notice::Other { .. })
            | Content::Unreadable
    )
}

#[test]
fn every_kind_has_a_sample_and_every_sample_a_type() {
    let messages = Message::names().map(|name| ("message", name));
    let events = Event::names().map(|name| ("event", name));
    let notices = Notice::names().map(|name| ("notice", name));
    let wanted: Vec<_> = messages.chain(events).chain(notices).collect();
    let count = wanted.len();
    let wanted: BTreeSet<_> = wanted.into_iter().collect();
    assert_eq!(wanted.len(), count, "a name is there twice");
    let samples = samples();
    let present: BTreeSet<_> = samples
        .iter()
        .map(|s| (s["kind"].as_str().unwrap(), s["name"].as_str().unwrap()))
        .collect();
    assert_eq!(present, wanted);
    for sample in &samples {
        for form in ["xml", "json"] {
            let push = read(sample, form);
            let content = push.content();
            assert!(
                is_typed(&content),
                "{form} {sample} {:?}",
                push.unreadable_reason()
            );
            let name = match &content {
                Content::Message(message) => message.name(),
                Content::Event(event) => event.name(),
                Content::Notice(notice) => notice.name(),
                other => panic!("{other:?}"),
            };
            assert_eq!(name, sample["name"].as_str().unwrap());
        }
    }
}

#[test]
fn xml_and_json_of_a_push_give_the_same_value() {
    for sample in samples() {
        let (xml, json) = (read(&sample, "xml"), read(&sample, "json"));
        assert_eq!(xml.content(), json.content());
        let common = |p: &Push| {
            let ids = (
                p.to().to_owned(),
                p.from().to_owned(),
                p.create_time(),
                p.msg_id(),
            );
            (ids, p.app_id().map(str::to_owned))
        };
        assert_eq!(common(&xml), common(&json));
    }
}

#[test]
fn a_kind_without_its_required_members_is_kept_as_other() {
    let mut lenient = Vec::new();
    for sample in samples() {
        let (kind, name) = (
            sample["kind"].as_str().unwrap(),
            sample["name"].as_str().unwrap(),
        );
        let bare = match kind {
            "notice" => format!("<xml><InfoType>{name}</InfoType><x>1</x></xml>"),
            "event" => format!("<xml><MsgType>event</MsgType><Event>{name}</Event><x>1</x></xml>"),
            _ => format!("<xml><MsgType>{name}</MsgType><x>1</x></xml>"),
        };
        let content = Push::read(bare.into_bytes()).content();
        let members = match &content {
            Content::Message(Message::Other {
                msg_type: n,
                members,
            })
            | Content::Event(Event::Other { name: n, members })
            | Content::Notice(Notice::Other {
                info_type: n,
                members,
            }) => {
                assert_eq!(n, name);
                members
            }
            // Nothing is required of this kind: it is typed, and empty.
            typed => {
                assert!(!format!("{typed:?}").contains("Some"), "{typed:?}");
                lenient.push(name.to_owned());
                continue;
            }
        };
        assert_eq!(members.get("x"), Some("1"));
    }
    assert_snapshot!(lenient.join(" "), @"subscribe unsubscribe subscribe_msg_popup_event subscribe_msg_change_event subscribe_msg_sent_event user_enter_tempsession submit_invoice_title user_authorize_invoice query_single_waybill_fee open_product_account_register minigame_coin_deliver_completed trade_manage_remind_access_api kf_account_auth_change wedrive_insufficient_capacity");
}

#[test]
fn no_secret_is_shown() {
    let mut secrets = 0;
    for sample in samples() {
        let push = read(&sample, "xml");
        secrets += usize::from(push.raw().windows(6).any(|w| w == b"SECRET"));
        let shown = format!(
            "{push:?} {:?} {:?} {:?}",
            push.content(),
            push.members(),
            push.identity()
        );
        assert!(!shown.contains("SECRET"), "{shown}");
    }
    assert_eq!(secrets, 38);
}

fn table(kind: &str) -> String {
    let mut samples = samples();
    let lines = include_str!("fixtures/pushes.jsonl").lines();
    samples.truncate(lines.count());
    let samples = samples.into_iter().filter(|s| s["kind"] == kind);
    let lines = samples.map(|s| match read(&s, "xml").content() {
        Content::Message(message) => format!("{message:?}\n"),
        Content::Event(event) => format!("{event:?}\n"),
        Content::Notice(notice) => format!("{notice:?}\n"),
        other => format!("{other:?}\n"),
    });
    lines.collect()
}

#[test]
fn messages_become() {
    assert_snapshot!(table("message"), @r#"
    Text(Text { content: "马换好了吗？", bizmsgmenuid: Some("101"), business_id: Some(3), msg_data_id: Some("2247483649_1"), idx: Some(1) })
    Image(Image { pic_url: Some("http://img.example/1"), media_id: "m1", business_id: None, msg_data_id: None, idx: None })
    Voice(Voice { media_id: "m2", format: Some("amr"), media_id_16k: Some("m3"), recognition: Some("出发"), business_id: None, msg_data_id: None, idx: None })
    Video(Video { media_id: "m4", thumb_media_id: Some("t4"), business_id: None, msg_data_id: None, idx: None })
    ShortVideo(Video { media_id: "m5", thumb_media_id: Some("t5"), business_id: None, msg_data_id: None, idx: None })
    Location(Location { latitude: 23.134521, longitude: 113.358803, scale: Some(20.0), label: Some("驿站北门"), business_id: None, msg_data_id: None, idx: None })
    Link(Link { title: Some("驿路"), description: Some("一条老路"), url: "https://road.example/?a=1&b=2", business_id: None, msg_data_id: None, idx: None })
    MiniProgramPage(MiniProgramPage { title: Some("换马"), appid: "wxmini", page_path: Some("pages/horse?id=7"), thumb_url: Some("http://img.example/t"), thumb_media_id: Some("t6") })
    "#);
}

#[test]
fn notices_become() {
    assert_snapshot!(table("notice"), @r#"
    ComponentVerifyTicket(ComponentVerifyTicket { component_verify_ticket: .. })
    Authorized(Authorization { authorizer_appid: "wxauthorizer", authorization_code: .., authorization_code_expired_time: 1700003600, pre_auth_code: .. })
    UpdateAuthorized(Authorization { authorizer_appid: "wxauthorizer", authorization_code: .., authorization_code_expired_time: 1700003600, pre_auth_code: .. })
    Unauthorized(Unauthorized { authorizer_appid: "wxauthorizer" })
    FastRegister(FastRegister { appid: Some("wxnew"), status: 0, auth_code: .., msg: Some("OK"), info: Some(Registrant { name: Some("快马公司"), code: Some("91440000"), code_type: Some(1), legal_persona_wechat: Some("wx_boss"), legal_persona_name: Some("马主"), component_phone: Some("020-1"), wxuser: None, idname: None }) })
    FastRegisterBeta(FastRegisterBeta { appid: Some("wxbeta"), status: 0, msg: Some("OK"), unique_id: Some("u-1"), name: Some("试用驿站") })
    FastVerifyBeta(FastVerifyBeta { appid: Some("wxbeta"), status: 0, msg: Some("OK"), info: Some(Registrant { name: Some("快马公司"), code: Some("91440000"), code_type: Some(1), legal_persona_wechat: Some("wx_boss"), legal_persona_name: Some("马主"), component_phone: Some("020-1"), wxuser: None, idname: None }) })
    WxaAuth(WxaAuth { appid: "wxmini", task_id: "task-1", task_status: 3, apply_status: 1, message: Some("等待"), dispatch_info: Some(Dispatch { provider: Some("审核公司"), contact: Some("020-2"), dispatch_time: Some(1700000010) }) })
    WxaWxVerify(WxaWxVerify { appid: "wxmini", expired: 1731536000, message: Some("请年审") })
    IcpFilingResult(IcpFilingResult { authorizer_appid: "wxmini", beian_status: 6 })
    IcpFilingVerifyResult(IcpFilingVerifyResult { task_id: "face-1", verify_appid: Some("wxmini"), result: 3 })
    "#);
}

#[test]
fn events_become() {
    assert_snapshot!(table("event"), @r#"
    Subscribe(Subscribe { event_key: Some("qrscene_gate"), ticket: Some("tk1") })
    Unsubscribe(Unsubscribe { event_key: None })
    Scan(Scan { event_key: "42", ticket: Some("tk2") })
    Location(Location { latitude: 23.137466, longitude: 113.352425, precision: Some(119.385) })
    Click(Click { event_key: "V1_HORSES" })
    View(View { event_key: "https://road.example/", menu_id: Some("411") })
    ViewMiniProgram(View { event_key: "pages/stable/index", menu_id: Some("412") })
    ScanCodePush(ScanCode { event_key: "scan", scan_type: Some("qrcode"), scan_result: "parcel-17" })
    ScanCodeWaitMsg(ScanCode { event_key: "scan", scan_type: Some("qrcode"), scan_result: "parcel-17" })
    PicSysPhoto(SendPics { event_key: "pics", count: Some(1), pictures: [Picture { pic_md5_sum: "0cc175b9c0f1b6a831c399e269772661" }] })
    PicPhotoOrAlbum(SendPics { event_key: "pics", count: Some(1), pictures: [Picture { pic_md5_sum: "0cc175b9c0f1b6a831c399e269772661" }] })
    PicWeixin(SendPics { event_key: "pics", count: Some(2), pictures: [Picture { pic_md5_sum: "0cc1" }, Picture { pic_md5_sum: "92eb" }] })
    LocationSelect(LocationSelect { event_key: "where", latitude: 23.0, longitude: 113.5, scale: Some(15.0), label: Some("河边"), poi_name: Some("渡口") })
    TemplateSendJobFinish(TemplateSendJobFinish { msg_id: 200163836, status: "success" })
    MassSendJobFinish(MassSendJobFinish { msg_id: 1000001625, status: "err(30003)", total_count: Some(0), filter_count: Some(0), sent_count: Some(0), error_count: Some(0), copyright_check_state: Some(2), copyright_checks: [CopyrightCheck { article_idx: 1, user_declare_state: Some(0), audit_state: Some(2), original_article_url: Some("https://a.example/1"), original_article_type: Some(1), can_reprint: Some(true), need_replace_content: Some(true), need_show_reprint_source: Some(false) }, CopyrightCheck { article_idx: 2, user_declare_state: None, audit_state: Some(2), original_article_url: None, original_article_type: None, can_reprint: Some(true), need_replace_content: None, need_show_reprint_source: None }], articles: [MassArticle { article_idx: 1, article_url: "https://a.example/u1" }] })
    FreePublishJobFinish(PublishJobFinish { publish_id: "2247503051", publish_status: 0, article_id: Some("b5O2OUs"), articles: [PublishedArticle { idx: 1, article_url: "https://a.example/p1" }], fail_idx: [2, 3] })
    PublishJobFinish(PublishJobFinish { publish_id: "2247503051", publish_status: 0, article_id: Some("b5O2OUs"), articles: [PublishedArticle { idx: 1, article_url: "https://a.example/p1" }], fail_idx: [2, 3] })
    SubscribeMsgPopup(SubscribeMsgPopup { list: [SubscribeDecision { template_id: "tpl1", subscribe_status: "accept", popup_scene: Some(2) }, SubscribeDecision { template_id: "tpl2", subscribe_status: "reject", popup_scene: Some(2) }] })
    SubscribeMsgChange(SubscribeMsgChange { list: [SubscribeDecision { template_id: "tpl1", subscribe_status: "reject", popup_scene: None }] })
    SubscribeMsgSent(SubscribeMsgSent { list: [SentMessage { template_id: "tpl1", msg_id: Some(1700827132819554304), error_code: 0, error_status: Some("success") }] })
    UserEnterTempSession(UserEnterTempSession { session_from: Some("stable") })
    QualificationVerifySuccess(Verification { expired_time: 1731536000 })
    NamingVerifySuccess(Verification { expired_time: 1731536000 })
    AnnualRenew(Verification { expired_time: 1731536000 })
    VerifyExpired(Verification { expired_time: 1731536000 })
    QualificationVerifyFail(VerificationFailure { fail_time: 1700000001, fail_reason: Some("too late") })
    NamingVerifyFail(VerificationFailure { fail_time: 1700000001, fail_reason: Some("too late") })
    UserAuthorizationRevoke(UserAuthorizationRevoke { openid: "oRider", appid: Some("wxmini"), revoke_info: Some("1") })
    UserInfoModified(UserInfoModified { openid: "oRider", appid: Some("wxmini") })
    WxaMediaCheck(WxaMediaCheck { trace_id: "60ae120f", appid: Some("wxmini"), version: Some(2), suggest: Some("pass"), label: Some(100), detail: [MediaCheckDetail { strategy: "content_model", errcode: 0, suggest: Some("pass"), label: Some(100), prob: Some(90.0) }], is_risky: None, extra_info_json: None, status_code: None })
    WeappAuditSuccess(WeappAuditSuccess { succ_time: 1700000002 })
    WeappAuditFail(WeappAuditFail { fail_time: 1700000003, reason: Some("1:页面打不开"), screen_shot: Some("ma|mb") })
    WeappAuditDelay(WeappAuditDelay { delay_time: 1700000004, reason: Some("需要更多时间") })
    WxaNicknameAudit(WxaNicknameAudit { ret: 2, nickname: "快马驿", reason: Some("重名") })
    WxaCategoryAudit(WxaCategoryAudit { ret: 3, first: 8, second: 39, reason: None })
    WxaPrivacyApply(WxaPrivacyApply { api_name: "wx.choosePoi", audit_id: 421609337, status: 2, apply_time: Some(1700000005), audit_time: Some(1700000006), reason: Some("没有场景") })
    WxaAppealRecord(WxaAppealRecord { appeal_record_id: 14122, appid: "wxmini", appeal_time: Some(1700000007), appeal_count: Some(1), appeal_from: Some(0), appeal_status: Some(2), punish_description: Some("限制搜索"), audit_reason: Some("不成立"), material: [AppealMaterial { illegal_content: Some("标题"), illegal_content_url: Some("https://a.example/x"), reason: Some("误会"), proof_material_ids: ["p1", "p2"] }, AppealMaterial { illegal_content: Some("图"), illegal_content_url: None, reason: None, proof_material_ids: [] }] })
    WxaIllegalRecord(WxaIllegalRecord { illegal_record_id: "rec1", appid: Some("wxmini"), create_time: Some(1700000008), illegal_reason: Some("诱导分享"), illegal_content: Some("按钮"), rule_url: Some("https://a.example/rule"), rule_name: Some("行为规范") })
    BetaAppVerifyApply(BetaApp { appid: Some("wxbeta"), mp_appid: Some("wxmp"), status: 0, msg: Some("ok"), operation_time: Some("1700000009"), ticket: .. })
    BetaAppVerify(BetaApp { appid: Some("wxbeta"), mp_appid: Some("wxmp"), status: 0, msg: Some("ok"), operation_time: Some("1700000009"), ticket: .. })
    BetaAppAuthorizationApply(BetaApp { appid: Some("wxbeta"), mp_appid: Some("wxmp"), status: 1, msg: Some("ok"), operation_time: Some("1700000009"), ticket: .. })
    "#);
}

/// Each value of these samples stands there once, so that a member left out or mixed up shows.
#[test]
fn no_member_of_a_services_event_is_left_out() {
    fn leaves(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::Object(members) => members.values().for_each(|v| leaves(v, out)),
            Value::Array(values) => values.iter().for_each(|v| leaves(v, out)),
            Value::String(text) => out.push(text.clone()),
            Value::Number(number) => out.push(number.to_string()),
            _ => {}
        }
    }
    let services = include_str!("fixtures/services.jsonl").lines();
    for line in services.chain(include_str!("fixtures/work.jsonl").lines()) {
        let sample: Value = serde_json::from_str(line).unwrap();
        let push = read(&sample, "json");
        let shown = format!("{:?}", push.content());
        let mut wanted = Vec::new();
        leaves(&serde_json::from_slice(push.raw()).unwrap(), &mut wanted);
        let kind = sample["name"].as_str().unwrap();
        let head = [
            kind,
            "gh_station",
            "oRider",
            "wwcorp",
            "rider",
            "1700000000",
            "event",
            "wwsuite",
        ];
        wanted.retain(|v| !head.contains(&&**v) && !v.starts_with("SECRET"));
        for value in wanted {
            assert!(
                shown.contains(&value),
                "{value} of {line} is not in {shown}"
            );
        }
    }
}
