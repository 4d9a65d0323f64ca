//! Generated from `spec/mini/wxa_business_gamematch.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini game matching (小游戏对局匹配)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a match rule (创建对局匹配规则).
///
/// `POST /wxa/business/gamematch/creatematchrule`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.createMatchRule.html)
///
/// The rule has to be opened before players are matched.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateMatchRule {
    /// Teams in a match.
    pub team_count: i64,
    /// Players in a team.
    pub team_member_count: i64,
    /// Whether a frame-synchronised room is made for the match.
    pub need_room_service_info: Option<bool>,
    /// Settings of the room.
    pub game_room_info: Option<GameRoomInfo>,
}

impl CreateMatchRule {
    /// Starts with the required members.
    pub fn new(team_count: impl Into<i64>, team_member_count: impl Into<i64>) -> Self {
        Self {
            team_count: team_count.into(),
            team_member_count: team_member_count.into(),
            need_room_service_info: Default::default(),
            game_room_info: Default::default(),
        }
    }

    /// Whether a frame-synchronised room is made for the match.
    pub fn need_room_service_info(mut self, need_room_service_info: impl Into<bool>) -> Self {
        self.need_room_service_info = Some(need_room_service_info.into());
        self
    }

    /// Settings of the room.
    pub fn game_room_info(mut self, game_room_info: impl Into<GameRoomInfo>) -> Self {
        self.game_room_info = Some(game_room_info.into());
        self
    }
}

wire_out!(CreateMatchRule {
    "team_count" => team_count,
    "team_member_count" => team_member_count,
    "game_room_info" => game_room_info,
} via {
    "need_room_service_info" => need_room_service_info: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`CreateMatchRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMatchRuleResponse {
    /// Id of the match rule.
    pub match_id: String,
}

wire_in!(CreateMatchRuleResponse {
    "match_id" => match_id,
});

impl Endpoint for CreateMatchRule {
    type Response = CreateMatchRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_gamematch.create_match_rule",
        path: "/wxa/business/gamematch/creatematchrule",
        ..Operation::usual(Product::Mini)
    };
}

/// `game_room_info` of [`CreateMatchRule`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GameRoomInfo {
    /// Milliseconds between frames.
    pub game_tick: i64,
    /// Share of ready players in percent at which the game starts.
    pub start_percent: i64,
    /// How many times UDP packets are repeated.
    ///
    /// `3` unless set.
    pub udp_reliability_strategy: i64,
    /// Whether names and pictures of the players are wanted.
    pub need_user_info: Option<bool>,
    /// Longest duration of the game in seconds.
    pub game_last_time: Option<i64>,
    /// Whether a random seed is wanted.
    pub need_game_seed: Option<bool>,
}

impl GameRoomInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(game_tick: impl Into<i64>, start_percent: impl Into<i64>) -> Self {
        Self {
            game_tick: game_tick.into(),
            start_percent: start_percent.into(),
            udp_reliability_strategy: 3,
            need_user_info: Default::default(),
            game_last_time: Default::default(),
            need_game_seed: Default::default(),
        }
    }

    /// How many times UDP packets are repeated.
    ///
    /// `3` unless set.
    #[must_use]
    pub fn udp_reliability_strategy(mut self, udp_reliability_strategy: impl Into<i64>) -> Self {
        self.udp_reliability_strategy = udp_reliability_strategy.into();
        self
    }

    /// Whether names and pictures of the players are wanted.
    #[must_use]
    pub fn need_user_info(mut self, need_user_info: impl Into<bool>) -> Self {
        self.need_user_info = Some(need_user_info.into());
        self
    }

    /// Longest duration of the game in seconds.
    #[must_use]
    pub fn game_last_time(mut self, game_last_time: impl Into<i64>) -> Self {
        self.game_last_time = Some(game_last_time.into());
        self
    }

    /// Whether a random seed is wanted.
    #[must_use]
    pub fn need_game_seed(mut self, need_game_seed: impl Into<bool>) -> Self {
        self.need_game_seed = Some(need_game_seed.into());
        self
    }
}

impl Default for GameRoomInfo {
    #[inline]
    fn default() -> Self {
        Self {
            game_tick: Default::default(),
            start_percent: Default::default(),
            udp_reliability_strategy: 3,
            need_user_info: Default::default(),
            game_last_time: Default::default(),
            need_game_seed: Default::default(),
        }
    }
}

wire_out!(part GameRoomInfo {
    "game_tick" => game_tick,
    "start_percent" => start_percent,
    "udp_reliability_strategy" => udp_reliability_strategy,
    "need_user_info" => need_user_info,
    "game_last_time" => game_last_time,
    "need_game_seed" => need_game_seed,
});

/// Delete a match rule (删除对局匹配规则).
///
/// `POST /wxa/business/gamematch/deletematchrule`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.deleteMatchRule.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteMatchRule {
    /// Id of the match rule.
    pub match_id: String,
}

impl DeleteMatchRule {
    /// Starts with the required members.
    pub fn new(match_id: impl Into<String>) -> Self {
        Self {
            match_id: match_id.into(),
        }
    }
}

wire_out!(DeleteMatchRule {
    "match_id" => match_id,
});

/// The answer to [`DeleteMatchRule`].
pub type DeleteMatchRuleResponse = yizhan_core::Done;

impl Endpoint for DeleteMatchRule {
    type Response = DeleteMatchRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_gamematch.delete_match_rule",
        path: "/wxa/business/gamematch/deletematchrule",
        ..Operation::usual(Product::Mini)
    };
}

/// List match rules (获取所有对局匹配规则).
///
/// `POST /wxa/business/gamematch/getallmatchrule`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.getAllMatchRule.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAllMatchRule {}

impl GetAllMatchRule {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAllMatchRule {});

/// The answer to [`GetAllMatchRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllMatchRuleResponse {
    /// `match_rule_list`.
    pub match_rule_list: Vec<GetAllMatchRuleMatchRuleList>,
}

wire_in!(GetAllMatchRuleResponse {
    "match_rule_list" => match_rule_list,
});

impl Endpoint for GetAllMatchRule {
    type Response = GetAllMatchRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_gamematch.get_all_match_rule",
        path: "/wxa/business/gamematch/getallmatchrule",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `match_rule_list` of [`GetAllMatchRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllMatchRuleMatchRuleList {
    /// Id of the match rule.
    pub match_id: String,
    /// `app_id`.
    pub app_id: Option<String>,
    /// 0 closed, 1 open.
    pub open_state: i64,
    /// Teams in a match.
    pub team_count: i64,
    /// Players in a team.
    pub team_member_count: i64,
    /// Whether a frame-synchronised room is made for the match.
    pub need_room_service_info: Option<bool>,
    /// Settings of the room.
    pub game_room_info: Option<GetAllMatchRuleMatchRuleListGameRoomInfo>,
}

wire_in!(part GetAllMatchRuleMatchRuleList {
    "match_id" => match_id,
    "app_id" => app_id,
    "open_state" => open_state,
    "team_count" => team_count,
    "team_member_count" => team_member_count,
    "need_room_service_info" => need_room_service_info,
    "game_room_info" => game_room_info,
});

/// `match_rule_list_game_room_info` of [`GetAllMatchRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllMatchRuleMatchRuleListGameRoomInfo {
    /// Milliseconds between frames.
    pub game_tick: i64,
    /// Share of ready players in percent at which the game starts.
    pub start_percent: i64,
    /// How many times UDP packets are repeated.
    pub udp_reliability_strategy: i64,
    /// Whether names and pictures of the players are wanted.
    pub need_user_info: bool,
    /// Longest duration of the game in seconds.
    pub game_last_time: i64,
    /// Whether a random seed is wanted.
    pub need_game_seed: bool,
}

wire_in!(part GetAllMatchRuleMatchRuleListGameRoomInfo {
    "game_tick" => game_tick,
    "start_percent" => start_percent,
    "udp_reliability_strategy" => udp_reliability_strategy,
    "need_user_info" => need_user_info,
    "game_last_time" => game_last_time,
    "need_game_seed" => need_game_seed,
});

/// Open or close a match rule (设置对局匹配开启状态).
///
/// `POST /wxa/business/gamematch/setmatchopenstate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.setMatchIdOpenState.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetMatchOpenState {
    /// Id of the match rule.
    pub match_id: String,
    /// 0 closed, 1 open.
    pub open_state: i64,
}

impl SetMatchOpenState {
    /// Starts with the required members.
    pub fn new(match_id: impl Into<String>, open_state: impl Into<i64>) -> Self {
        Self {
            match_id: match_id.into(),
            open_state: open_state.into(),
        }
    }
}

wire_out!(SetMatchOpenState {
    "match_id" => match_id,
    "open_state" => open_state,
});

/// The answer to [`SetMatchOpenState`].
pub type SetMatchOpenStateResponse = yizhan_core::Done;

impl Endpoint for SetMatchOpenState {
    type Response = SetMatchOpenStateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_gamematch.set_match_open_state",
        path: "/wxa/business/gamematch/setmatchopenstate",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a match rule (更新对局匹配规则).
///
/// `POST /wxa/business/gamematch/updatematchrule`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.updateMatchRule.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateMatchRule {
    /// Teams in a match.
    pub team_count: i64,
    /// Players in a team.
    pub team_member_count: i64,
    /// Whether a frame-synchronised room is made for the match.
    pub need_room_service_info: Option<bool>,
    /// Settings of the room.
    pub game_room_info: Option<GameRoomInfo>,
    /// Id of the match rule.
    pub match_id: String,
}

impl UpdateMatchRule {
    /// Starts with the required members.
    pub fn new(
        team_count: impl Into<i64>,
        team_member_count: impl Into<i64>,
        match_id: impl Into<String>,
    ) -> Self {
        Self {
            team_count: team_count.into(),
            team_member_count: team_member_count.into(),
            need_room_service_info: Default::default(),
            game_room_info: Default::default(),
            match_id: match_id.into(),
        }
    }

    /// Whether a frame-synchronised room is made for the match.
    pub fn need_room_service_info(mut self, need_room_service_info: impl Into<bool>) -> Self {
        self.need_room_service_info = Some(need_room_service_info.into());
        self
    }

    /// Settings of the room.
    pub fn game_room_info(mut self, game_room_info: impl Into<GameRoomInfo>) -> Self {
        self.game_room_info = Some(game_room_info.into());
        self
    }
}

wire_out!(UpdateMatchRule {
    "team_count" => team_count,
    "team_member_count" => team_member_count,
    "game_room_info" => game_room_info,
    "match_id" => match_id,
} via {
    "need_room_service_info" => need_room_service_info: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`UpdateMatchRule`].
pub type UpdateMatchRuleResponse = yizhan_core::Done;

impl Endpoint for UpdateMatchRule {
    type Response = UpdateMatchRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_gamematch.update_match_rule",
        path: "/wxa/business/gamematch/updatematchrule",
        ..Operation::usual(Product::Mini)
    };
}
