//! The public library that templates are taken from: a handful of WeChat's thousands.

use super::Purpose;

/// A template of the library.
pub(crate) struct Public {
    /// `tid`, or `template_id_short`.
    pub(crate) tid: i64,
    /// Its name.
    pub(crate) title: &'static str,
    /// For one message or for many.
    pub(crate) purpose: Purpose,
    /// Its category (类目), of the second level.
    pub(crate) category: i64,
    /// What a template may be made of.
    pub(crate) keywords: &'static [Keyword],
}

/// A keyword of a template.
pub(crate) struct Keyword {
    /// `kid`
    pub(crate) id: i64,
    /// What it is called.
    pub(crate) name: &'static str,
    /// What its value must be: `thing`, `time` and so on.
    pub(crate) kind: &'static str,
    /// A value that fits.
    pub(crate) example: &'static str,
}

const fn keyword(
    id: i64,
    name: &'static str,
    kind: &'static str,
    example: &'static str,
) -> Keyword {
    Keyword {
        id,
        name,
        kind,
        example,
    }
}

/// The library.
pub(crate) const LIBRARY: &[Public] = &[
    Public {
        tid: 401,
        title: "预约成功通知",
        purpose: Purpose::Once,
        category: 612,
        keywords: &[
            keyword(1, "预约项目", "thing", "龙井一壶"),
            keyword(2, "预约时间", "time", "2026年5月1日 15:00"),
            keyword(3, "预约人", "name", "李雷"),
            keyword(4, "联系电话", "phone_number", "010-12345678"),
            keyword(5, "温馨提示", "thing", "请提前十分钟到店"),
        ],
    },
    Public {
        tid: 402,
        title: "订单发货通知",
        purpose: Purpose::Once,
        category: 612,
        keywords: &[
            keyword(1, "订单编号", "character_string", "20260501001"),
            keyword(2, "商品名称", "thing", "明前龙井"),
            keyword(3, "商品数量", "number", "2"),
            keyword(4, "订单金额", "amount", "¥128.00"),
            keyword(5, "发货日期", "date", "2026年5月1日"),
            keyword(6, "物流状态", "phrase", "已发货"),
        ],
    },
    Public {
        tid: 403,
        title: "审核结果通知",
        purpose: Purpose::Once,
        category: 616,
        keywords: &[
            keyword(1, "审核结果", "phrase", "已通过"),
            keyword(2, "审核时间", "time", "2026-05-01 15:00"),
            keyword(3, "备注", "thing", "欢迎光临"),
        ],
    },
    Public {
        tid: 404,
        title: "装卸进度提醒",
        purpose: Purpose::Always,
        category: 558,
        keywords: &[
            keyword(1, "车牌号", "car_number", "浙A12345"),
            keyword(2, "进度", "phrase", "装车中"),
            keyword(3, "预计完成", "time", "16:30"),
        ],
    },
    Public {
        tid: 405,
        title: "办理进度提醒",
        purpose: Purpose::Always,
        category: 612,
        keywords: &[
            keyword(1, "事项", "thing", "营业执照变更"),
            keyword(2, "进度", "phrase", "受理中"),
            keyword(3, "更新时间", "time", "2026-05-01 15:00"),
        ],
    },
];

/// The public template with an id.
pub(crate) fn find(tid: i64) -> Option<&'static Public> {
    LIBRARY.iter().find(|public| public.tid == tid)
}
