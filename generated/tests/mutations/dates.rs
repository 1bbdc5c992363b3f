//! The meaning of a date-time of RFC 3339, computed in the slowest way.

/// Returns the milliseconds since 1970, rounded down; `None` if the text is not a date-time.
pub fn milliseconds(text: &str) -> Option<i64> {
    let (date, rest) = text.split_at_checked(10)?;
    let time = rest.strip_prefix(['T', 't', ' '])?;
    let [year, month, day] = numbers(date, '-', &[4, 2, 2])?;
    let (clock, rest) = time.split_at_checked(8)?;
    let [hour, minute, second] = numbers(clock, ':', &[2, 2, 2])?;
    let (fraction, offset) = match rest.strip_prefix('.') {
        None => ("0", rest),
        Some(rest) => rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?),
    };
    let offset = offset_minutes(offset)?;
    if fraction.is_empty() || !(1..=12).contains(&month) || day < 1 || day > days_of(year, month) {
        return None;
    }
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let thousandths: String = fraction.chars().chain("00".chars()).take(3).collect();
    let days: i64 = match year >= 1970 {
        true => (1970..year).map(days_of_year).sum(),
        false => -(year..1970).map(days_of_year).sum::<i64>(),
    };
    let days = days + (1..month).map(|month| days_of(year, month)).sum::<i64>() + day - 1;
    let minutes = (days * 24 + hour) * 60 + minute - offset;
    Some((minutes * 60 + second) * 1000 + thousandths.parse::<i64>().ok()?)
}

/// Numbers of so many digits each, with something between them.
fn numbers(text: &str, between: char, digits: &[usize; 3]) -> Option<[i64; 3]> {
    let parts: Vec<&str> = text.split(between).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let mut numbers = [0; 3];
    for ((part, digits), number) in [a, b, c].into_iter().zip(digits).zip(&mut numbers) {
        let is_right = part.len() == *digits && part.bytes().all(|b| b.is_ascii_digit());
        *number = is_right.then(|| part.parse().ok())??;
    }
    Some(numbers)
}

fn offset_minutes(text: &str) -> Option<i64> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    // Seconds are added, so that there is one function for three numbers.
    let [hours, minutes, _] = numbers(&format!("{}:00", text.get(1..)?), ':', &[2, 2, 2])?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of_year(year: i64) -> i64 {
    365 + i64::from(is_leap(year))
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
