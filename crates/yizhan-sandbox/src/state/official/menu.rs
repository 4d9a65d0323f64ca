//! Menus: one for everybody, and others for those who match a rule (个性化菜单).

use serde_json::Value;

/// An account's menus.
#[derive(Clone, Default)]
pub(crate) struct Menus {
    /// Buttons for everybody, as they are answered.
    pub(crate) common: Option<Menu>,
    /// Menus for some, oldest first.
    pub(crate) conditional: Vec<(Menu, Value)>,
    last: i64,
}

/// A menu.
#[derive(Clone)]
pub(crate) struct Menu {
    /// `menuid`
    pub(crate) id: i64,
    /// Its buttons.
    pub(crate) buttons: Value,
}

impl Menus {
    /// A menu under a new id.
    pub(crate) fn number(&mut self, buttons: Value) -> Menu {
        self.last += 1;
        Menu {
            id: 208_379_500 + self.last,
            buttons,
        }
    }

    /// Whether a button shows this material.
    pub(crate) fn uses(&self, media_id: &str) -> bool {
        let conditional = self.conditional.iter().map(|(menu, _)| menu);
        let mut menus = self.common.iter().chain(conditional);
        menus.any(|menu| shows(&menu.buttons, media_id))
    }

    /// The menu that somebody with these tags sees: of those that match, the one made last.
    pub(crate) fn seen(&self, tags: &[i64]) -> Option<&Menu> {
        self.conditional
            .iter()
            .rev()
            .find(|(_, rule)| matches(rule, tags))
            .map(|(menu, _)| menu)
            .or(self.common.as_ref())
    }
}

fn shows(buttons: &Value, media_id: &str) -> bool {
    let mut list = buttons.as_array().into_iter().flatten();
    list.any(|b| b["media_id"] == media_id || shows(&b["sub_button"], media_id))
}

/// Whether a rule means somebody: the sandbox's people speak `zh_CN` and use Android (2).
fn matches(rule: &Value, tags: &[i64]) -> bool {
    let text = |name: &str| match &rule[name] {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let tag = text("tag_id").or_else(|| text("group_id"));
    tag.is_none_or(|id| tags.iter().any(|tag| tag.to_string() == id))
        && text("client_platform_type").is_none_or(|platform| platform == "2")
        && text("language").is_none_or(|language| language == "zh_CN")
}
