//! Generated from `spec/work/meeting_layout.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 9] = [
    Entry::new(
        Operation {
            name: "work.meeting_layout.add",
            path: "/cgi-bin/meeting/layout/add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "Add",
            title: "Add basic layouts (添加会议基础布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98845"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
layout_list = [{layout_list}]!  layouts of the meeting
default_layout_order = int?  which of the layouts becomes the default, counted from 1
[response]
selected_layout_id = string  the default layout, empty for none
layout_list = [{answer_layout_list}]  layouts of the meeting
[types.layout_list]
page_list = [{page_list}]!  pages of the layout
[types.page_list]
layout_template_id = string!  from listing the templates
user_seat_list = [{user_seat_list}]!  what is shown in each grid of the template
[types.user_seat_list]
grid_id = string!  grid within the template
grid_type = int!  what the grid shows
userid = string?  member of the company
tmp_openid = string?  temporary id of the user, within this meeting
nick_name = string?  name to show
tool_sdkid = string?  id of an embedded tool shown in the grid
[types.answer_layout_list]
layout_id = string  layout within the meeting
page_list = [{layout_list_page_list}]  pages of the layout
[types.layout_list_page_list]
layout_template_id = string  from listing the templates
user_seat_list = [{page_list_user_seat_list}]  what is shown in each grid of the template
[types.page_list_user_seat_list]
grid_id = string  grid within the template
grid_type = int  what the grid shows
userid = string?  member of the company
tmp_openid = string?  temporary id of the user, within this meeting
nick_name = string?  name to show
tool_sdkid = string?  id of an embedded tool shown in the grid
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_layout.add_background",
            path: "/cgi-bin/meeting/layout/add_background",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "AddBackground",
            title: "Add meeting backgrounds (添加会议背景)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98851"],
            note: "The images are fetched afterwards: an event tells when a background is usable.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
image_list = [{image_list}]!  images to add
default_image_order = int?  which of the images becomes the default, counted from 1
[response]
selected_background_id = string  the default background, empty for none
background_list = [{background_list}]  backgrounds of the meeting
[types.image_list]
image_url = string!  address that WeCom can fetch the image from
image_md5 = string!  MD5 of the image file
[types.background_list]
background_id = string  background within the meeting
image_md5 = string  MD5 of the image file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_layout.batch_delete_background",
            path: "/cgi-bin/meeting/layout/batch_delete_background",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "BatchDeleteBackground",
            title: "Delete meeting backgrounds in bulk (批量删除会议背景)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98854"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
background_id_list = [string]!  background within the meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_layout.delete_background",
            path: "/cgi-bin/meeting/layout/delete_background",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "DeleteBackground",
            title: "Delete a meeting background (删除会议背景)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98853"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
background_id = string!  background within the meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_layout.list_background",
            path: "/cgi-bin/meeting/layout/list_background",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "ListBackground",
            title: "List the backgrounds of a meeting (获取会议背景列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98856"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
[response]
selected_background_id = string  the default background, empty for none
background_list = [{background_list}]  backgrounds of the meeting
[types.background_list]
background_id = string  background within the meeting
image_md5 = string  MD5 of the image file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_layout.list_template",
            path: "/cgi-bin/meeting/layout/list_template",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "ListTemplate",
            title: "List the layout templates (获取会议布局模板列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98844"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
layout_template_list = [{layout_template_list}]  templates to choose from
[types.layout_template_list]
layout_template_id = string  from listing the templates
thumbnail_url = string  small picture of the template
picture_url = string  picture of the template
render_rule = string  positions of the grids, as JSON text
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_layout.set_default",
            path: "/cgi-bin/meeting/layout/set_default",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "SetDefault",
            title: "Set the default layout of a meeting (设置会议默认布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98847"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
selected_layout_id = string!  the default layout, empty for none
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_layout.set_default_background",
            path: "/cgi-bin/meeting/layout/set_default_background",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "SetDefaultBackground",
            title: "Set the default background of a meeting (设置会议默认背景)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98852"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
selected_background_id = string!  the default background, empty for none
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_layout.update",
            path: "/cgi-bin/meeting/layout/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_layout",
            type_name: "Update",
            title: "Change a basic layout (修改会议基础布局)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98846"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
layout_id = string!  layout within the meeting
page_list = [{page_list}]!  pages of the layout
enable_set_default = bool?  whether the layout also becomes the default
[types.page_list]
layout_template_id = string!  from listing the templates
user_seat_list = [{user_seat_list}]!  what is shown in each grid of the template
[types.user_seat_list]
grid_id = string!  grid within the template
grid_type = int!  what the grid shows
userid = string?  member of the company
tmp_openid = string?  temporary id of the user, within this meeting
nick_name = string?  name to show
tool_sdkid = string?  id of an embedded tool shown in the grid
",
        },
    ),
];
