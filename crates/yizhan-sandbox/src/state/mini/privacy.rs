//! The privacy guideline (用户隐私保护指引) of a mini program: the version under development, and the one
//! that users see since the last release.

/// Uploaded guidelines remembered at most.
const MOST_FILES: usize = 100;

/// Who collects, and how to reach them: the members of `owner_setting`.
pub(crate) const OWNER: [&str; 7] = [
    "contact_phone",
    "contact_email",
    "contact_qq",
    "contact_weixin",
    "store_expire_timestamp",
    "ext_file_media_id",
    "notice_method",
];
/// How many of them are contacts, one of which is needed.
pub(crate) const CONTACTS: usize = 4;
/// Where in [`OWNER`] the term of storage is.
pub(crate) const TERM: usize = 4;
/// Where in [`OWNER`] the uploaded guideline is.
pub(crate) const FILE: usize = 5;
/// Where in [`OWNER`] it says how users are told of changes.
pub(crate) const NOTICE: usize = 6;

/// The kinds of information that WeChat knows, and what they are called.
pub(crate) const KNOWN: &[(&str, &str)] = &[
    ("UserInfo", "用户信息（微信昵称、头像）"),
    ("Location", "位置信息"),
    ("Address", "地址"),
    ("Invoice", "发票信息"),
    ("RunData", "微信运动数据"),
    ("Record", "麦克风"),
    ("Album", "选中的照片或视频信息"),
    ("Camera", "摄像头"),
    ("PhoneNumber", "手机号"),
    ("Contact", "通讯录（仅写入）权限"),
    ("DeviceInfo", "设备信息"),
    ("EXIDNumber", "身份证号码"),
    ("EXOrderInfo", "订单信息"),
    ("EXUserPublishContent", "发布内容"),
    ("EXUserFollowAcct", "所关注账号"),
    ("EXUserOpLog", "操作日志"),
    ("AlbumWriteOnly", "相册（仅写入）权限"),
    ("LicensePlate", "车牌号"),
    ("BlueTooth", "蓝牙"),
    ("CalendarWriteOnly", "日历（仅写入）权限"),
    ("Email", "邮箱"),
    ("MessageFile", "选中的文件"),
];

/// What a guideline says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Guideline {
    /// In the order of [`OWNER`]; empty: not given.
    pub(crate) owner: [String; OWNER.len()],
    /// What is collected, and what for.
    pub(crate) settings: Vec<(String, String)>,
    /// When it was set.
    pub(crate) updated_at: i64,
}

impl Guideline {
    /// What a piece of information is collected for; empty when it is not declared.
    pub(crate) fn purpose(&self, key: &str) -> &str {
        let found = self.settings.iter().find(|(known, _)| known == key);
        found.map_or("", |(_, purpose)| purpose)
    }
}

/// Both versions, and what was uploaded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Privacy {
    /// Under development (privacy_ver 2).
    pub(crate) draft: Option<Guideline>,
    /// In force (privacy_ver 1).
    pub(crate) live: Option<Guideline>,
    /// Ids of uploaded guidelines, latest last.
    pub(crate) files: Vec<String>,
}

impl Privacy {
    /// Remembers an uploaded guideline; the oldest makes room.
    pub(crate) fn uploaded(&mut self, id: &str) {
        if self.files.len() >= MOST_FILES {
            self.files.remove(0);
        }
        self.files.push(id.to_owned());
    }

    /// Code was released: what was under development is in force.
    pub(crate) fn release(&mut self) {
        if self.draft.is_some() {
            self.live.clone_from(&self.draft);
        }
    }

    /// What code collects, but the version under development does not explain.
    pub(crate) fn unexplained<'a>(&self, collected: &'a [String]) -> Vec<&'a str> {
        let explained = |key: &&String| match &self.draft {
            Some(draft) => !draft.purpose(key).is_empty(),
            None => false,
        };
        let rest = collected.iter().filter(|key| !explained(key));
        rest.map(String::as_str).collect()
    }
}
