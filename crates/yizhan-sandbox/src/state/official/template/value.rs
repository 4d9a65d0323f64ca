//! What the value of a key may be: its kind is the key without the number behind it.

/// Whether a value fits its key. A key of no known kind (`first`, `keyword1`) takes any text.
pub(crate) fn fits(key: &str, value: &str) -> bool {
    let length = value.chars().count();
    let all = |test: fn(char) -> bool| value.chars().all(test);
    match key.trim_end_matches(|c: char| c.is_ascii_digit()) {
        "thing" => length <= 20 && !value.chars().any(char::is_control),
        "number" => is_number(value, 32),
        "letter" => length <= 32 && all(|c| c.is_ascii_alphabetic()),
        "symbol" => length <= 5 && all(|c| !c.is_alphanumeric() && !c.is_control()),
        "character_string" => length <= 32 && all(|c| !is_chinese(c) && !c.is_control()),
        // WeChat's own examples have a day without a clock in a time.
        "time" => spans(value, |day, clock| match (day, clock) {
            (day, "") => is_day(day),
            ("", clock) => is_clock(clock),
            (day, clock) => is_day(day) && is_clock(clock),
        }),
        "date" => spans(value, |day, clock| {
            is_day(day) && (clock.is_empty() || is_clock(clock))
        }),
        "amount" => {
            let sum = value.strip_suffix('元').unwrap_or(value);
            let sum = sum.strip_prefix(['¥', '￥', '$', '€', '£']).unwrap_or(sum);
            is_number(sum, 10)
        }
        "phone_number" => {
            let allowed = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')');
            length <= 17 && all(allowed)
        }
        "car_number" => length <= 8 && all(|c| is_chinese(c) || c.is_ascii_alphanumeric()),
        "name" => {
            length
                <= if value.chars().any(is_chinese) {
                    10
                } else {
                    20
                }
        }
        "phrase" => length <= 5 && all(is_chinese),
        _ => true,
    }
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Digits, up to so many, perhaps with decimals.
fn is_number(text: &str, most: usize) -> bool {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    whole.len() <= most && digits(whole) && digits(decimals)
}

/// One moment, or two joined by `~`, each taken apart into day and clock.
fn spans(text: &str, test: fn(&str, &str) -> bool) -> bool {
    let mut moments = text.split('~').map(|moment| {
        let moment = moment.trim();
        let day = moment.trim_end_matches(|c: char| c.is_ascii_digit() || c == ':');
        match &moment[day.len()..] {
            clock if clock.contains(':') => test(day.trim_end(), clock),
            _ => test(moment, ""),
        }
    });
    text.split('~').count() <= 2 && moments.all(|fits| fits)
}

/// `15:01` or `15:01:30`.
fn is_clock(text: &str) -> bool {
    let parts: Option<Vec<u32>> = text.split(':').map(|part| part.parse().ok()).collect();
    parts.is_some_and(|parts| {
        (2..=3).contains(&parts.len()) && parts[0] < 24 && parts[1..].iter().all(|p| *p < 60)
    })
}

/// `2026年5月1日`, `5月1日`, `2026-05-01`, `2026/05`, `05.01`.
fn is_day(text: &str) -> bool {
    let text = text.strip_suffix(['日', '月']).unwrap_or(text);
    let parts: Vec<&str> = text.split(['年', '月', '-', '/', '.']).collect();
    let number =
        |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    (2..=3).contains(&parts.len()) && parts.iter().all(number)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn values_that_fit_their_keys() {
        for (key, value) in [
            ("thing1", "龙井一壶 (two)"),
            ("number01", "3.5"),
            ("letter1", "abc"),
            ("symbol1", "★"),
            ("character_string5", "SF-100_2"),
            ("time2", "15:01"),
            ("time2", "2019年8月8日"),
            ("time2", "2019年10月1日 15:01:59"),
            ("time2", "2019-10-01 15:01~2019-10-01 16:00"),
            ("date3", "2019年10月1日"),
            ("date3", "2019.10"),
            ("date3", "10月1日 15:01"),
            ("amount4", "¥1280.50元"),
            ("phone_number1", "+86-0766-66888866"),
            ("car_number1", "粤A8Z888挂"),
            ("name1", "李雷"),
            ("name1", "Han Meimei"),
            ("phrase1", "配送中"),
            ("keyword1", "anything at all, however long it may be"),
        ] {
            assert!(fits(key, value), "{key}: {value}");
        }
    }

    #[test]
    fn values_that_do_not() {
        for (key, value) in [
            ("thing1", "二十一个字的内容实在是太长了所以不能被接受"),
            ("thing1", "two\nlines"),
            ("number1", "three"),
            ("number1", "1."),
            ("letter1", "a1"),
            ("symbol1", "a"),
            ("character_string5", "单号1"),
            ("time2", "soon"),
            ("time2", "25:00"),
            ("time2", "15:01~16:01~17:01"),
            ("date3", "15:01"),
            ("date3", "tomorrow"),
            ("amount4", "about 3"),
            ("amount4", "12345678901"),
            ("phone_number1", "12345678901234567890"),
            ("car_number1", "粤A8Z888挂挂挂"),
            ("name1", "一二三四五六七八九十一"),
            ("phrase1", "ok"),
            ("phrase1", "正在配送途中"),
        ] {
            assert!(!fits(key, value), "{key}: {value}");
        }
    }
}
