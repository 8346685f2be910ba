/// Reads one timestamp from left to right. The bytes come in with each step, since a span cannot be kept.
struct ISO8601Cursor {
  /// The first byte that has not been read.
  private(set) var position = 0

  /// Date and clock, as milliseconds from 1970-01-01 00:00 of wherever the clock hangs.
  mutating func takeLocal(of bytes: borrowing Span<UInt8>) -> Int64? {
    guard let year = take(4, of: bytes), skip("-", in: bytes),
      let month = take(2, of: bytes), skip("-", in: bytes), let day = take(2, of: bytes),
      (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year),
      skip("T", in: bytes) || skip(" ", in: bytes),
      let hour = take(2, of: bytes), hour < 24, skip(":", in: bytes),
      let minute = take(2, of: bytes), minute < 60,
      let milliseconds = takeSeconds(of: bytes)
    else { return nil }
    let days = Int64(Day.number(year: year, month: month, day: day))
    return days * millisecondsPerDay + Int64(hour * 3_600_000 + minute * 60_000 + milliseconds)
  }

  /// `Z`, `+02:00`, `+0200` or `+02`, as seconds ahead of UTC; at most 18 hours.
  mutating func takeOffset(of bytes: borrowing Span<UInt8>) -> Int? {
    if skip("Z", in: bytes) { return 0 }
    let isBehind = skip("-", in: bytes)
    guard isBehind || skip("+", in: bytes), let hours = take(2, of: bytes) else { return nil }
    var minutes = 0
    if position < bytes.count {
      _ = skip(":", in: bytes)
      guard let read = take(2, of: bytes) else { return nil }
      minutes = read
    }
    guard minutes < 60, hours * 60 + minutes <= 18 * 60 else { return nil }
    return (isBehind ? -60 : 60) * (hours * 60 + minutes)
  }

  /// Seconds and fraction in milliseconds, 0 where the text stops at the minute.
  private mutating func takeSeconds(of bytes: borrowing Span<UInt8>) -> Int? {
    guard skip(":", in: bytes) else { return 0 }
    guard let seconds = take(2, of: bytes), seconds < 60 else { return nil }
    guard skip(".", in: bytes) || skip(",", in: bytes) else { return seconds * 1000 }
    let first = position
    var thousandths = 0
    while let digit = take(1, of: bytes) {
      let place = position - first
      guard place <= 9 else { return nil }
      if place <= 3 { thousandths = thousandths * 10 + digit }
    }
    switch position - first {
    case 0: return nil
    case 1: thousandths *= 100
    case 2: thousandths *= 10
    default: break
    }
    return seconds * 1000 + thousandths
  }

  /// Takes a number of exactly that many digits; what was read of a shorter one is lost.
  private mutating func take(_ count: Int, of bytes: borrowing Span<UInt8>) -> Int? {
    guard bytes.count - position >= count else { return nil }
    var value = 0
    for _ in 0..<count {
      let digit = bytes[position] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
      position &+= 1
    }
    return value
  }

  /// Steps over one character; false, and nothing read, where another stands there.
  private mutating func skip(_ character: Unicode.Scalar, in bytes: borrowing Span<UInt8>) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
    position &+= 1
    return true
  }
}
