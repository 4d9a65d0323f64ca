//! The part of the small WeChat that plays WeCom: suites, corps and their agents. A token is given
//! again, with what is left of its life, until it ends.

use crate::wechat::{START, WeChat, World};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use yizhan_keeper::{Keeper, Roster, Store, Suite};
use yizhan_message::{Content, Notice, Push};

pub(crate) const SUITE: &str = "wwsuite";
pub(crate) const PROVIDER: &str = "wwprovider";

/// A corp that has installed the suite.
#[derive(Clone)]
pub(crate) struct Corp {
    pub(crate) permanent_code: String,
    pub(crate) authorized: bool,
    pub(crate) agents: Vec<i64>,
}

/// What WeCom knows.
#[derive(Default)]
pub(crate) struct Work {
    pub(crate) now: i64,
    pub(crate) corps: BTreeMap<String, Corp>,
    codes: BTreeMap<String, String>,
    pub(crate) used_codes: BTreeSet<String>,
    /// Tokens by whose they are, and when they end.
    tokens: HashMap<String, (String, i64)>,
    made: HashMap<String, u32>,
    /// How often a call was refused for its token.
    pub(crate) refused: usize,
}

fn error(code: i32, message: &str) -> Value {
    json!({"errcode": code, "errmsg": message})
}

impl Work {
    /// The token of `whose`: the same until it ends.
    fn token(&mut self, whose: &str) -> (String, i64) {
        if let Some((token, end)) = self.tokens.get(whose)
            && *end > self.now
        {
            return (token.clone(), end - self.now);
        }
        let number = self.made.entry(whose.to_owned()).or_default();
        *number += 1;
        let token = format!("{whose}-{number}");
        let end = self.now + 7200;
        self.tokens.insert(whose.to_owned(), (token.clone(), end));
        (token, 7200)
    }

    /// Ends a token before its time.
    pub(crate) fn void(&mut self, whose: &str) {
        self.tokens.remove(whose);
    }

    fn is_live(&mut self, query: &str) -> bool {
        let sent = query.split('&').find_map(|pair| pair.split_once("token="));
        let live = self
            .tokens
            .values()
            .any(|(token, end)| *end > self.now && sent.is_some_and(|(_, sent)| sent == token));
        self.refused += usize::from(!live);
        live
    }

    /// The answer, when the path is WeCom's.
    pub(crate) fn answer(&mut self, path: &str, query: &str, body: &Value) -> Option<Value> {
        let text = |member: &str| body[member].as_str().unwrap_or("").to_owned();
        let in_query = |member: &str| {
            let value = query.split('&').find_map(|pair| pair.strip_prefix(member));
            value.unwrap_or("").trim_start_matches('=').to_owned()
        };
        Some(match path {
            "get_suite_token" => {
                if !text("suite_ticket").starts_with("ticket") {
                    return Some(error(40085, "invalid suite ticket"));
                }
                let (token, seconds) = self.token("suite");
                json!({"suite_access_token": token, "expires_in": seconds})
            }
            "get_provider_token" => {
                let (token, seconds) = self.token("provider");
                json!({"provider_access_token": token, "expires_in": seconds})
            }
            "gettoken" => {
                let (token, seconds) = self.token(&in_query("corpsecret"));
                json!({"errcode": 0, "errmsg": "ok", "access_token": token, "expires_in": seconds})
            }
            _ if !query.contains("token=") => return None,
            "get_jsapi_ticket" | "get" if self.is_live(query) => {
                let number = self.made.entry(path.to_owned()).or_default();
                *number += 1;
                json!({"errcode": 0, "errmsg": "ok", "ticket": format!("{path}-{number}"), "expires_in": 7200})
            }
            "get_api_domain_ip" if self.is_live(query) => {
                json!({"errcode": 0, "errmsg": "ok", "ip_list": []})
            }
            "get_jsapi_ticket" | "get" | "get_api_domain_ip" => {
                error(42001, "access_token expired")
            }
            "get_pre_auth_code"
            | "get_permanent_code"
            | "v2/get_permanent_code"
            | "get_corp_token"
            | "get_auth_info"
            | "get_admin_list"
                if !self.is_live(query) =>
            {
                error(42009, "suite_access_token expired")
            }
            "get_pre_auth_code" => {
                json!({"errcode": 0, "errmsg": "ok", "pre_auth_code": "pre", "expires_in": 1200})
            }
            "get_permanent_code" | "v2/get_permanent_code" => {
                let code = text("auth_code");
                if !self.used_codes.insert(code.clone()) {
                    return Some(error(40078, "invalid auth_code"));
                }
                let Some(corp) = self.codes.get(&code).cloned() else {
                    return Some(error(40078, "invalid auth_code"));
                };
                let held = self.corps[&corp].clone();
                let mut answer = json!({"permanent_code": held.permanent_code,
                    "auth_corp_info": {"corpid": corp, "corp_name": "Tea"}});
                if path == "get_permanent_code" {
                    let (token, seconds) = self.token(&corp);
                    answer["access_token"] = json!(token);
                    answer["expires_in"] = json!(seconds);
                    answer["auth_info"] = agents(&held.agents);
                    answer["auth_corp_info"]["corp_type"] = json!("verified");
                    answer["auth_corp_info"]["corp_user_max"] = json!(1);
                    answer["auth_corp_info"]["corp_agent_max"] = json!(1);
                    answer["auth_corp_info"]["auth_type"] = json!(0);
                }
                answer
            }
            "get_corp_token" | "get_auth_info" => {
                let corp = text("auth_corpid");
                match self.corps.get(&corp).cloned() {
                    Some(held) if !held.authorized => error(48004, "authorization canceled"),
                    Some(held) if held.permanent_code != text("permanent_code") => {
                        error(40084, "invalid permanent code")
                    }
                    None => error(40084, "invalid permanent code"),
                    Some(_) if path == "get_corp_token" => {
                        let (token, seconds) = self.token(&corp);
                        json!({"access_token": token, "expires_in": seconds})
                    }
                    Some(held) => json!({"auth_info": agents(&held.agents)}),
                }
            }
            _ => return None,
        })
    }
}

fn agents(ids: &[i64]) -> Value {
    let agents = ids
        .iter()
        .map(|id| json!({"agentid": id, "name": "a", "square_logo_url": "", "round_logo_url": ""}));
    json!({"agent": agents.collect::<Vec<_>>()})
}

impl World {
    /// A corp that installs the suite; returns the code.
    pub(crate) fn install(&mut self, corp: &str) -> String {
        let work = &mut self.work;
        let code = format!("authcode-{corp}-{}", work.codes.len());
        work.codes.insert(code.clone(), corp.to_owned());
        let held = Corp {
            permanent_code: format!("permanentcode-{}", work.codes.len()),
            authorized: true,
            agents: vec![1_000_001],
        };
        work.corps.insert(corp.to_owned(), held);
        work.void(corp);
        code
    }
}

impl WeChat {
    pub(crate) fn suite(&self) -> Roster {
        let suite =
            Suite::new(SUITE, "suite-secret".into()).provider(PROVIDER, "provider-secret".into());
        Roster::default().suite(suite)
    }

    pub(crate) async fn suite_keeper(&self, store: &Store) -> Keeper {
        self.keeper_for(store, self.suite(), self.settings()).await
    }

    /// A keeper that has a suite ticket.
    pub(crate) async fn suite_ready(&self) -> Keeper {
        let keeper = self.suite_keeper(&crate::wechat::memory()).await;
        self.push_suite_ticket(&keeper).await;
        keeper
    }

    /// A keeper whose suite a corp has installed.
    pub(crate) async fn suite_ready_for(&self, corp: &str) -> Keeper {
        let keeper = self.suite_ready().await;
        let code = self.world().install(corp);
        self.tell(&keeper, &create_auth("create_auth", &code)).await;
        keeper
    }

    pub(crate) async fn push_suite_ticket(&self, keeper: &Keeper) {
        let members = format!("<SuiteTicket>ticket-{}</SuiteTicket>", self.now().0);
        self.tell(keeper, &notice("suite_ticket", &members)).await;
    }

    pub(crate) async fn tell(&self, keeper: &Keeper, notice: &Notice) {
        keeper
            .take_notice(&SUITE.into(), notice, self.now())
            .await
            .unwrap();
    }
}

fn notice(info_type: &str, members: &str) -> Notice {
    let xml = format!(
        "<xml><SuiteId>{SUITE}</SuiteId><InfoType>{info_type}</InfoType><TimeStamp>{START}</TimeStamp>{members}</xml>"
    );
    match Push::read(xml.into_bytes()).content() {
        Content::Notice(notice) => notice,
        other => panic!("not a notice: {other:?}"),
    }
}

pub(crate) fn create_auth(info_type: &str, code: &str) -> Notice {
    notice(
        info_type,
        &format!("<AuthCode>{code}</AuthCode><State>s</State>"),
    )
}

pub(crate) fn about_corp(info_type: &str, corp: &str) -> Notice {
    notice(info_type, &format!("<AuthCorpId>{corp}</AuthCorpId>"))
}
