//! What accounts keep at WeChat beside their tokens: tags, menus, QR codes, templates.

pub(crate) mod consent;
pub(crate) mod desk;
pub(crate) mod following;
pub(crate) mod mass;
pub(crate) mod menu;
pub(crate) mod news;
pub(crate) mod publish;
pub(crate) mod published;
pub(crate) mod scene;
pub(crate) mod tags;
pub(crate) mod template;

use super::{State, User, tally::Tally};

/// What one account keeps.
#[derive(Clone, Default)]
pub(crate) struct Official {
    /// Tags for followers (标签).
    pub(crate) tags: tags::Tags,
    /// Menus (自定义菜单).
    pub(crate) menus: menu::Menus,
    /// Articles (图文): drafts and what is ready for mass messages.
    pub(crate) news: news::Newsroom,
    /// Mass messages (群发).
    pub(crate) mass: mass::Mass,
    /// Publications (发布).
    pub(crate) publications: publish::Publications,
    /// QR codes with a scene, and short keys.
    pub(crate) scenes: scene::Scenes,
    /// Templates (模板) and what became of messages by them; mini programs have them too.
    pub(crate) templates: template::Templates,
    /// Consents to subscription messages.
    pub(crate) consents: consent::Consents,
    /// Customer service (客服).
    pub(crate) desk: desk::Desk,
    /// Mini programs that it registered this month by what it has shown.
    pub(crate) registered: Tally,
}

impl State {
    /// What an account keeps; an empty book for one that has kept nothing yet.
    pub(crate) fn official(&mut self, account: &str) -> &mut Official {
        self.official.entry(account.to_owned()).or_default()
    }

    /// The people of an account by openid.
    pub(crate) fn people<'a>(&'a self, account: &'a str) -> impl Iterator<Item = &'a User> {
        self.users
            .range((account.to_owned(), String::new())..)
            .take_while(move |((of, _), _)| of == account)
            .map(|(_, user)| user)
    }
}
