//! Generated from `spec/mini/wxa_business_novelreader.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.wxa_business_novelreader.get_preview_setting",
            path: "/wxa/business/novelreader/getpreviewsetting",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_novelreader",
            type_name: "GetPreviewSetting",
            title: "Get the preview setting of a book (预览设置获取)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E9%A2%84%E8%A7%88%E8%AE%BE%E7%BD%AE%E8%8E%B7%E5%8F%96",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
[response]
setting = {setting}
[types.setting]
book_id = string  id of the book at WeChat
default_words = int  characters of a chapter that can be read before paying
chapter_setting = [{chapter_setting}]?  chapters that differ from the default
[types.chapter_setting]
chapter_index = int  number of the chapter
words = int?  characters of this chapter that can be read before paying
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_novelreader.set_preview_setting",
            path: "/wxa/business/novelreader/setpreviewsetting",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_novelreader",
            type_name: "SetPreviewSetting",
            title: "Change the preview setting of a book (预览设置修改)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E9%A2%84%E8%A7%88%E8%AE%BE%E7%BD%AE%E4%BF%AE%E6%94%B9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
setting = {setting}!
[types.setting]
book_id = string!  id of the book at WeChat
default_words = int!  characters of a chapter that can be read before paying
chapter_setting = [{chapter_setting}]?  chapters that differ from the default
[types.chapter_setting]
chapter_index = int!  number of the chapter
words = int?  characters of this chapter that can be read before paying
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_novelreader.set_recmd_novel",
            path: "/wxa/business/novelreader/setrecmdnovel",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_novelreader",
            type_name: "SetRecmdNovel",
            title: "Set recommendations after reading (读后推荐)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%AF%BB%E5%90%8E%E6%8E%A8%E8%8D%90",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
recmd_type = int!  how the recommended books are chosen
book_id_list = [string]!  books to recommend
",
        },
    ),
];
