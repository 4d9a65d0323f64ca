//! QR codes as PNG pictures.

use qrcode::{Color, QrCode};

/// Modules of white around the code.
const QUIET: usize = 4;
/// How wide WeChat's pictures are unless something else is asked for.
pub(crate) const USUAL: usize = 430;

/// How a picture looks.
pub(crate) struct Look {
    /// Pixels of a side.
    pub(crate) side: usize,
    /// The colour of what is dark.
    pub(crate) dark: [u8; 3],
    /// Whether what is light is transparent.
    pub(crate) transparent: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            side: USUAL,
            dark: [0; 3],
            transparent: false,
        }
    }
}

/// A text as a picture; `None` for one that is too long for a code.
pub(crate) fn png(text: &str, look: &Look) -> Option<Vec<u8>> {
    let code = QrCode::new(text).ok()?;
    let (modules, side) = (code.width(), look.side);
    let is_dark = |x: usize, y: usize| {
        let at = |pixel: usize| {
            let module = pixel * (modules + 2 * QUIET) / side;
            module.checked_sub(QUIET).filter(|m| *m < modules)
        };
        matches!((at(x), at(y)), (Some(x), Some(y)) if code[(x, y)] == Color::Dark)
    };
    let all = (0..side * side).map(|i| is_dark(i % side, i / side));
    let is_plain = look.dark == [0; 3] && !look.transparent;
    let (kind, pixels): (_, Vec<u8>) = if is_plain {
        let grey = all.map(|dark| if dark { 0 } else { 255 });
        (png::ColorType::Grayscale, grey.collect())
    } else {
        let [r, g, b] = look.dark;
        let light = if look.transparent { 0 } else { 255 };
        let colour = all.flat_map(|dark| {
            if dark {
                [r, g, b, 255]
            } else {
                [255, 255, 255, light]
            }
        });
        (png::ColorType::Rgba, colour.collect())
    };
    let mut png = Vec::new();
    let side = u32::try_from(side).ok()?;
    let mut encoder = png::Encoder::new(&mut png, side, side);
    encoder.set_color(kind);
    encoder
        .write_header()
        .ok()?
        .write_image_data(&pixels)
        .ok()?;
    Some(png)
}
