//! A corp's contacts: departments, members and tags.

use crate::world;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The department above all others.
pub(crate) const ROOT: u64 = 1;
/// Levels of departments.
pub(crate) const DEEPEST: usize = 15;

/// Departments, members by lower-case id, and tags.
#[derive(Clone, Default)]
pub(crate) struct Contacts {
    /// By id.
    pub(crate) departments: BTreeMap<u64, Department>,
    /// By id in lower case: ids are not told apart by case.
    pub(crate) members: BTreeMap<String, Member>,
    /// By id.
    pub(crate) tags: BTreeMap<u64, Tag>,
}

/// A department.
#[derive(Clone, Default)]
pub(crate) struct Department {
    /// Its name.
    pub(crate) name: String,
    /// Its English name.
    pub(crate) name_en: String,
    /// The one above; 0 above the root.
    pub(crate) parent: u64,
    /// Its place among its siblings.
    pub(crate) order: i64,
}

/// A member.
#[derive(Clone, Default)]
pub(crate) struct Member {
    /// As it was written first.
    pub(crate) userid: String,
    /// Departments.
    pub(crate) departments: Vec<u64>,
    /// Everything else, as it came.
    pub(crate) fields: Map<String, Value>,
    /// Whether the id was changed, which works once.
    pub(crate) renamed: bool,
}

impl Member {
    /// Its key: ids are not told apart by case.
    pub(crate) fn key(&self) -> String {
        self.userid.to_lowercase()
    }

    /// A field that is text.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.fields
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }
}

/// A tag.
#[derive(Clone, Default)]
pub(crate) struct Tag {
    /// Its name.
    pub(crate) name: String,
    /// Members by lower-case id.
    pub(crate) users: BTreeSet<String>,
    /// Departments.
    pub(crate) parties: BTreeSet<u64>,
    /// The application that made it: no other may change it.
    pub(crate) owner: Option<u64>,
}

impl Contacts {
    /// Takes the contacts of a world file.
    pub(crate) fn of(is: &mut world::Corp) -> Self {
        let root = Department {
            name: is.name.clone(),
            order: 100_000_000,
            ..Department::default()
        };
        let mut contacts = Self {
            departments: BTreeMap::from([(ROOT, root)]),
            ..Self::default()
        };
        for d in std::mem::take(&mut is.departments) {
            let department = Department {
                name: d.name,
                parent: match (d.id, d.parentid) {
                    (ROOT, _) => 0,
                    (_, 0) => ROOT,
                    (_, parent) => parent,
                },
                order: d.order.into(),
                ..Department::default()
            };
            contacts.departments.insert(d.id, department);
        }
        for m in &is.members {
            let mut fields = Map::new();
            for (name, value) in [
                ("name", &m.name),
                ("mobile", &m.mobile),
                ("email", &m.email),
                ("position", &m.position),
            ] {
                fields.insert(name.to_owned(), value.as_str().into());
            }
            let member = Member {
                userid: m.userid.clone(),
                departments: if m.department.is_empty() {
                    vec![ROOT]
                } else {
                    m.department.clone()
                },
                fields,
                renamed: false,
            };
            contacts.members.insert(m.userid.to_lowercase(), member);
        }
        for t in std::mem::take(&mut is.tags) {
            let tag = Tag {
                name: t.tagname,
                users: t.userlist.iter().map(|id| id.to_lowercase()).collect(),
                parties: t.partylist.into_iter().collect(),
                owner: None,
            };
            contacts.tags.insert(t.tagid, tag);
        }
        contacts
    }

    /// A member by id, in any case.
    pub(crate) fn member(&self, userid: &str) -> Option<&Member> {
        self.members.get(&userid.to_lowercase())
    }

    /// Whether a department is another one or below it.
    pub(crate) fn is_under(&self, id: u64, above: u64) -> bool {
        let mut at = id;
        // A world file may go deeper than WeCom, or in a circle.
        for _ in 0..=2 * DEEPEST {
            if at == above {
                return true;
            }
            match self.departments.get(&at) {
                Some(d) if d.parent != 0 => at = d.parent,
                _ => return false,
            }
        }
        false
    }

    /// How many levels lie from the root to a department, both counted.
    pub(crate) fn level(&self, id: u64) -> usize {
        let mut at = id;
        for level in 1..=2 * DEEPEST {
            match self.departments.get(&at) {
                Some(d) if d.parent != 0 => at = d.parent,
                _ => return level,
            }
        }
        2 * DEEPEST
    }

    /// Whether a member is of a department, or of one below it.
    pub(crate) fn is_of(&self, member: &Member, party: u64, below: bool) -> bool {
        let mut theirs = member.departments.iter();
        theirs.any(|id| *id == party || (below && self.is_under(*id, party)))
    }

    /// Whether a tag holds a member, by name or by department.
    pub(crate) fn is_tagged(&self, tag: &Tag, member: &Member) -> bool {
        let in_party = |party: &u64| member.departments.iter().any(|d| self.is_under(*d, *party));
        tag.users.contains(&member.key()) || tag.parties.iter().any(in_party)
    }
}
