//! Properties of a slot: whatever happens in whatever order, a newer token is never harmed.

use super::{Boarding, Complaint, Slot, Want};
use proptest::prelude::*;
use yizhan_client::Token;
use yizhan_core::UnixTime;

fn token(generation: u64, now: i64) -> Token {
    Token {
        value: format!("token {generation}").into(),
        generation,
        obtained_at: UnixTime(now),
        expires_at: UnixTime(now + 7_200),
    }
}

#[derive(Clone, Debug)]
enum Step {
    Board,
    /// The flight that began so many flights ago answers.
    Answer(usize),
    Fail,
    Complain(u64),
    TakeAway,
    Pass(i64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        Just(Step::Board),
        (0_usize..4).prop_map(Step::Answer),
        Just(Step::Fail),
        (0_u64..12).prop_map(Step::Complain),
        Just(Step::TakeAway),
        (0_i64..4_000).prop_map(Step::Pass),
    ]
}

proptest! {
    #[test]
    fn generations_only_grow_and_late_answers_never_land(steps in prop::collection::vec(step(), 1..200)) {
        let slot = Slot::new(1);
        let mut now = 1_000_i64;
        let mut flights: Vec<u64> = Vec::new();
        let mut under_way = None;
        let mut highest = 0;
        for step in steps {
            let before = slot.generation();
            let held = slot.current(UnixTime(now)).map(|token| token.generation);
            match step {
                Step::Board => match slot.board(UnixTime(now), Want::Valid) {
                    Boarding::Lead { report, generation } => {
                        prop_assert!(under_way.is_none(), "two renewals at once");
                        prop_assert_eq!(generation, before);
                        under_way = Some(report);
                        flights.push(generation);
                    }
                    Boarding::Join(_) => prop_assert!(under_way.is_some()),
                    Boarding::Valid(token) => prop_assert_eq!(Some(token.generation), held),
                    Boarding::Wait(_) => prop_assert!(held.is_none()),
                },
                Step::Answer(ago) => {
                    if let Some(expected) = flights.iter().rev().nth(ago).copied() {
                        let landed = slot.land(expected, token(expected + 1, now));
                        prop_assert_eq!(landed, expected == before);
                        if ago == 0 {
                            slot.end_flight();
                            under_way = None;
                        }
                    }
                }
                Step::Fail => {
                    let next = slot.fail(UnixTime(now), 0, "why");
                    prop_assert!((1..=300).contains(&next.since(UnixTime(now))));
                    prop_assert_eq!(slot.current(UnixTime(now)).map(|token| token.generation), held);
                }
                Step::Complain(generation) => {
                    let heard = slot.refuse(generation, UnixTime(now)) == Complaint::Heard;
                    let still = slot.current(UnixTime(now)).map(|token| token.generation);
                    if heard {
                        prop_assert_eq!(generation, before);
                        prop_assert_eq!(still, None);
                    } else {
                        prop_assert_eq!(still, held);
                    }
                }
                Step::TakeAway => {
                    prop_assert!(slot.adopt(before + 1, None));
                    prop_assert!(slot.current(UnixTime(now)).is_none());
                }
                Step::Pass(seconds) => now += seconds,
            }
            prop_assert!(slot.generation() >= highest);
            highest = slot.generation();
        }
    }
}

#[test]
fn back_off_doubles_up_to_five_minutes_and_is_forgiven() {
    let slot = Slot::new(1);
    let now = UnixTime(1_000);
    let waits: Vec<_> = (0..10)
        .map(|_| slot.fail(now, 0, "why").since(now))
        .collect();
    assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    assert!(matches!(slot.board(now, Want::Valid), Boarding::Wait(reason) if &*reason == "why"));
    assert_eq!(slot.fail(now, 1_800, "quota").since(now), 1_800);
    assert!(slot.forgive());
    assert!(matches!(
        slot.board(now, Want::Valid),
        Boarding::Lead { .. }
    ));
}

#[test]
fn a_renewal_whose_task_died_does_not_block_the_next() {
    let slot = Slot::new(1);
    let now = UnixTime(1_000);
    let first = slot.board(now, Want::Valid);
    assert!(matches!(slot.board(now, Want::Valid), Boarding::Join(_)));
    drop(first);
    assert!(matches!(
        slot.board(now, Want::Valid),
        Boarding::Lead { .. }
    ));
}
