//! The codec per message, in this process.

use crate::{
    Result,
    sealed::{self, Text},
};
use std::{hint::black_box, time::Instant};
use yizhan::{
    codec::{Envelope, KeyAge},
    message::{Push, Reply},
};

const BATCHES: usize = 31;
const PER_BATCH: u32 = 2_000;

/// A step and the median of its time per message, in nanoseconds.
pub(crate) struct Timing {
    pub(crate) step: &'static str,
    pub(crate) nanoseconds: f64,
}

/// Times each step on a 1 KB text message.
pub(crate) fn timings() -> Result<Vec<Timing>> {
    let crypt = sealed::crypt();
    let now = sealed::now();
    let clear = sealed::message(Text::Long, 1, now);
    let sealed_push = crypt.seal(clear.as_bytes(), KeyAge::Current, now, "42");
    let timestamp = now.to_string();
    let body = format!(
        "<xml><Encrypt><![CDATA[{}]]></Encrypt></xml>",
        sealed_push.encrypt
    );
    let signed = sealed_push.signed(&timestamp);
    let text = Reply::text("驿".repeat(233));
    let steps: [(&'static str, &mut dyn FnMut()); 5] = [
        ("envelope read", &mut || {
            black_box(Envelope::read(black_box(body.as_bytes())).is_ok());
        }),
        ("verify and decrypt", &mut || {
            black_box(crypt.open(black_box(&signed), &sealed_push.encrypt).is_ok());
        }),
        ("message read and typed", &mut || {
            black_box(Push::read(black_box(clear.as_bytes().to_vec())).content());
        }),
        ("reply written", &mut || {
            black_box(text.to_xml("gh_0123456789ab", "oUser", now));
        }),
        ("encrypt and sign", &mut || {
            black_box(crypt.seal(black_box(clear.as_bytes()), KeyAge::Current, now, "42"));
        }),
    ];
    Ok(steps
        .into_iter()
        .map(|(step, work)| Timing {
            step,
            nanoseconds: median(work),
        })
        .collect())
}

fn median(work: &mut dyn FnMut()) -> f64 {
    let mut batches: Vec<f64> = (0..BATCHES)
        .map(|_| {
            let begun = Instant::now();
            for _ in 0..PER_BATCH {
                work();
            }
            begun.elapsed().as_secs_f64() * 1e9 / f64::from(PER_BATCH)
        })
        .collect();
    batches.sort_by(f64::total_cmp);
    batches[BATCHES / 2]
}
