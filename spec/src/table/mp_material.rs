//! Generated from `spec/mp/material.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mp.material.get_material",
            path: "/cgi-bin/material/get_material",
            answer: AnswerKind::BinaryOrJson,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "material",
            type_name: "GetMaterial",
            title: "Get a permanent material (获取永久素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html",
            ],
            note: "Articles and videos are answered as JSON, pictures and speech as bytes.",
            errors: &[40007],
            obsolete: None,
            shape: r"[request]
media_id = string!  of the material
[response]
title = string?  of a video
description = string?  of a video
down_url = string?  where the video can be downloaded
news_item = [{article}]  of articles (图文)
[types.article]
title = string  title
author = string?  author
digest = string?  summary
content = string  text, HTML
content_source_url = string?  where “read the original” leads
thumb_media_id = string?  media id of the cover
thumb_url = string?  address of the cover
show_cover_pic = bool as bool_as_int  the cover is shown in the text
url = string?  address of the article
need_open_comment = bool? as bool_as_int  comments are open
only_fans_can_comment = bool? as bool_as_int  only followers comment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.material.add_material",
            path: "/cgi-bin/material/add_material",
            query: &["type"],
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "material",
            type_name: "AddMaterial",
            title: "Upload a permanent material (新增其他类型永久素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90",
            ],
            note: "Limits: image 10 MB, voice 2 MB and 60 seconds, video 10 MB (MP4), thumb 64 KB (JPG). At most 100000 images and 1000 of each other type.",
            errors: &[40004, 40005, 40006, 40007, 45001],
            obsolete: None,
            shape: r"[query]
type = string!  image, voice, video or thumb; in lists news instead of thumb
[request]
description = {description}! as json_string  for videos: title and introduction as JSON
[files]
media = file!
[response]
media_id = string  id of the permanent material
url = string?  link to the picture, images only
[types.description]
title = string?
introduction = string?  about the video
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.material.batchget_material",
            path: "/cgi-bin/material/batchget_material",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "material",
            type_name: "BatchgetMaterial",
            title: "List permanent materials (获取素材列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_materials_list.html",
            ],
            note: "",
            errors: &[40004],
            obsolete: None,
            shape: r"[request]
type = string!  image, voice, video or thumb; in lists news instead of thumb
offset = int!  from 0
count = int! default 10  1 to 20
[response]
total_count = int  materials of this type
item_count = int  materials returned
item = [{item}]
[types.item]
media_id = string  id of the permanent material
name = string?  file name
url = string?  link to the picture, or to the file
content = {content}?  articles, for type news
update_time = int  Unix seconds
[types.content]
news_item = [{news_item}]?
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.news_item]
thumb_media_id = string  cover
thumb_url = string?  link to the cover
title = string
author = string
digest = string  summary
content_source_url = string  link of the original page (阅读原文)
content = string  HTML of the article
url = string
show_cover_pic = bool as bool_as_int  whether the cover is shown in the text
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.material.del_material",
            path: "/cgi-bin/material/del_material",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "material",
            type_name: "DelMaterial",
            title: "Delete a permanent material (删除永久素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Deleting_Permanent_Assets.html",
            ],
            note: "Cannot be undone. Temporary files cannot be deleted.",
            errors: &[40007],
            obsolete: None,
            shape: r"[request]
media_id = string!  id of the permanent material
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.material.get_material_count",
            path: "/cgi-bin/material/get_materialcount",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "material",
            type_name: "GetMaterialCount",
            title: "Count the permanent materials (获取素材总数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_the_total_of_all_materials.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
voice_count = int  number of permanent materials, with those made on the platform's site
video_count = int  number of permanent materials, with those made on the platform's site
image_count = int  number of permanent materials, with those made on the platform's site
news_count = int  number of permanent materials, with those made on the platform's site
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.material.add_news",
            path: "/cgi-bin/material/add_news",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "material",
            type_name: "AddNews",
            title: "Add permanent articles (新增永久图文素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html",
            ],
            note: "",
            errors: &[40007],
            obsolete: Some("draft/add, which took its place with the draft box"),
            shape: r"[request]
articles = [{articles}]!  1 to 8
[response]
media_id = string  id of the permanent material
[types.articles]
title = string!
thumb_media_id = string!  cover, a permanent material
author = string?
digest = string?  summary; taken from the text if empty
show_cover_pic = bool? as bool_as_int  whether the cover is shown in the text
content = string!  HTML of the article
content_source_url = string?  link of the original page (阅读原文)
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.material.update_news",
            path: "/cgi-bin/material/update_news",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "material",
            type_name: "UpdateNews",
            title: "Update an article of a permanent material (修改永久图文素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Editing_Permanent_Rich_Media_Assets.html",
            ],
            note: "",
            errors: &[40007],
            obsolete: Some("draft/update, which took its place with the draft box"),
            shape: r"[request]
media_id = string!  id of the permanent material
index = int!  which article, from 0
articles = {articles}!
[types.articles]
title = string!
thumb_media_id = string!  cover, a permanent material
author = string?
digest = string?  summary; taken from the text if empty
show_cover_pic = bool? as bool_as_int  whether the cover is shown in the text
content = string!  HTML of the article
content_source_url = string?  link of the original page (阅读原文)
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
",
        },
    ),
];
