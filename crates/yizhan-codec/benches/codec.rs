//! What one push costs here: its envelope, opening it, and sealing the reply.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use secrecy::SecretString;
use yizhan_codec::{Crypt, Envelope, Format, KeyAge};

fn codec(criterion: &mut Criterion) {
    let crypt = Crypt::new(
        &SecretString::from("AAAAA"),
        &SecretString::from("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"),
        "wxba5fad812f8e6fb9",
    )
    .expect("the key is legal");
    let text = vec![b'x'; 1024];
    let sealed = crypt.seal(&text, KeyAge::Current, 1_714_112_445, "415670741");
    let signed = sealed.signed("1714112445");
    let mut envelope = Envelope {
        format: Format::Xml,
        app_id: None,
        to_user_name: Some("gh_97417a04a28d".into()),
        agent_id: None,
        encrypt: Some(sealed.encrypt.as_str().into()),
    };
    let xml = envelope.to_body();
    envelope.format = Format::Json;
    let json = envelope.to_body();

    criterion.bench_function("envelope/xml", |b| {
        b.iter(|| Envelope::read(black_box(xml.as_bytes())));
    });
    criterion.bench_function("envelope/json", |b| {
        b.iter(|| Envelope::read(black_box(json.as_bytes())));
    });
    criterion.bench_function("open/1KB", |b| {
        b.iter(|| crypt.open(black_box(&signed), black_box(&sealed.encrypt)));
    });
    criterion.bench_function("seal/1KB", |b| {
        b.iter(|| {
            crypt.seal(
                black_box(&text),
                KeyAge::Current,
                1_714_112_445,
                "415670741",
            )
        });
    });
    criterion.bench_function("reply/xml", |b| {
        b.iter(|| black_box(&sealed).to_reply(Format::Xml))
    });
    criterion.bench_function("reply/json", |b| {
        b.iter(|| black_box(&sealed).to_reply(Format::Json));
    });
}

criterion_group!(benches, codec);
criterion_main!(benches);
