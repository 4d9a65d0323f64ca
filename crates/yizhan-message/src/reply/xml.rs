//! A passive reply's XML, member by member. Characters that XML cannot hold are left out.

use super::{Music, News, Video};
use std::fmt::Write as _;

/// A reply's XML as it grows.
pub(super) struct Xml(pub(super) String);

impl Xml {
    pub(super) fn open(&mut self, name: &str) {
        self.0.extend(["<", name, ">"]);
    }
    pub(super) fn close(&mut self, name: &str) {
        self.0.extend(["</", name, ">"]);
    }
    pub(super) fn number(&mut self, name: &str, number: i64) {
        let _ = write!(self.0, "<{name}>{number}</{name}>");
    }
    /// Text as CDATA: one that holds `]]>` is split into two sections.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.open(name);
        self.0.push_str("<![CDATA[");
        if is_plain(text) {
            self.0.push_str(text);
        } else {
            self.escaped(text);
        }
        self.0.push_str("]]>");
        self.close(name);
    }
    fn escaped(&mut self, text: &str) {
        for c in text.chars().filter(|&c| is_xml(c)) {
            if c == '>' && self.0.ends_with("]]") {
                self.0.push_str("]]><![CDATA[");
            }
            self.0.push(c);
        }
    }
    pub(super) fn some(&mut self, name: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }
    pub(super) fn media(&mut self, name: &str, media_id: &str) {
        self.open(name);
        self.text("MediaId", media_id);
        self.close(name);
    }
    pub(super) fn video(&mut self, video: &Video) {
        self.open("Video");
        self.text("MediaId", &video.media_id);
        self.some("Title", video.title.as_ref());
        self.some("Description", video.description.as_ref());
        self.close("Video");
    }
    pub(super) fn music(&mut self, music: &Music) {
        self.open("Music");
        self.some("Title", music.title.as_ref());
        self.some("Description", music.description.as_ref());
        self.some("MusicUrl", music.music_url.as_ref());
        self.some("HQMusicUrl", music.hq_music_url.as_ref());
        self.text("ThumbMediaId", &music.thumb_media_id);
        self.close("Music");
    }
    pub(super) fn news(&mut self, news: &News) {
        let _ = write!(self.0, "<ArticleCount>{}</ArticleCount>", news.0.len());
        self.open("Articles");
        for article in &news.0 {
            self.open("item");
            self.text("Title", &article.title);
            self.text("Description", &article.description);
            self.text("PicUrl", &article.pic_url);
            self.text("Url", &article.url);
            self.close("item");
        }
        self.close("Articles");
    }
}

/// Whether a text can stand in CDATA as it is: nearly every text can, and is then copied whole.
///
/// Counting instead of searching lets the compiler look at many bytes at once.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let control = |&&b: &&u8| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r');
    let controls = bytes.iter().filter(control).count();
    // U+FFFE and U+FFFF begin with these two bytes, and hardly anything else does.
    let next = bytes.get(1..).unwrap_or_default();
    let pairs = bytes.iter().zip(next);
    let odd = pairs.filter(|&(&a, &b)| a == 0xEF && b == 0xBF).count();
    controls + odd == 0 && !text.contains("]]>")
}

/// XML 1.0's `Char`.
fn is_xml(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
