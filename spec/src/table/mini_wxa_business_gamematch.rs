//! Generated from `spec/mini/wxa_business_gamematch.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.wxa_business_gamematch.create_match_rule",
            path: "/wxa/business/gamematch/creatematchrule",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_gamematch",
            type_name: "CreateMatchRule",
            title: "Create a match rule (创建对局匹配规则)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.createMatchRule.html",
            ],
            note: "The rule has to be opened before players are matched.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
team_count = int!  teams in a match
team_member_count = int!  players in a team
need_room_service_info = bool? as bool_as_int  whether a frame-synchronised room is made for the match
game_room_info = {game_room_info}?  settings of the room
[response]
match_id = string  id of the match rule
[types.game_room_info]
game_tick = int!  milliseconds between frames
start_percent = int!  share of ready players in percent at which the game starts
udp_reliability_strategy = int! default 3  how many times UDP packets are repeated
need_user_info = bool?  whether names and pictures of the players are wanted
game_last_time = int?  longest duration of the game in seconds
need_game_seed = bool?  whether a random seed is wanted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_gamematch.delete_match_rule",
            path: "/wxa/business/gamematch/deletematchrule",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_gamematch",
            type_name: "DeleteMatchRule",
            title: "Delete a match rule (删除对局匹配规则)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.deleteMatchRule.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
match_id = string!  id of the match rule
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_gamematch.get_all_match_rule",
            path: "/wxa/business/gamematch/getallmatchrule",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_gamematch",
            type_name: "GetAllMatchRule",
            title: "List match rules (获取所有对局匹配规则)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.getAllMatchRule.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
match_rule_list = [{match_rule_list}]?
[types.match_rule_list]
match_id = string  id of the match rule
app_id = string?
open_state = int  0 closed, 1 open
team_count = int  teams in a match
team_member_count = int  players in a team
need_room_service_info = bool? as bool_as_int  whether a frame-synchronised room is made for the match
game_room_info = {match_rule_list_game_room_info}?  settings of the room
[types.match_rule_list_game_room_info]
game_tick = int  milliseconds between frames
start_percent = int  share of ready players in percent at which the game starts
udp_reliability_strategy = int  how many times UDP packets are repeated
need_user_info = bool  whether names and pictures of the players are wanted
game_last_time = int  longest duration of the game in seconds
need_game_seed = bool  whether a random seed is wanted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_gamematch.set_match_open_state",
            path: "/wxa/business/gamematch/setmatchopenstate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_gamematch",
            type_name: "SetMatchOpenState",
            title: "Open or close a match rule (设置对局匹配开启状态)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.setMatchIdOpenState.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
match_id = string!  id of the match rule
open_state = int!  0 closed, 1 open
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_gamematch.update_match_rule",
            path: "/wxa/business/gamematch/updatematchrule",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_gamematch",
            type_name: "UpdateMatchRule",
            title: "Update a match rule (更新对局匹配规则)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.updateMatchRule.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
team_count = int!  teams in a match
team_member_count = int!  players in a team
need_room_service_info = bool? as bool_as_int  whether a frame-synchronised room is made for the match
game_room_info = {game_room_info}?  settings of the room
match_id = string!  id of the match rule
[types.game_room_info]
game_tick = int!  milliseconds between frames
start_percent = int!  share of ready players in percent at which the game starts
udp_reliability_strategy = int! default 3  how many times UDP packets are repeated
need_user_info = bool?  whether names and pictures of the players are wanted
game_last_time = int?  longest duration of the game in seconds
need_game_seed = bool?  whether a random seed is wanted
",
        },
    ),
];
