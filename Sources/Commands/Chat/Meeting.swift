import Domain
import Storage

/// A session as somebody is told of it who is to come, or came: what, when, where and with whom, and nobody but the
/// clinic's own people by name.
struct Meeting {
  let detail: SessionDetail
  let zone: Zone

  /// `mentoring Jumat 16 Okt 2026 pukul 09.00 WITA`.
  var when: Bilingual {
    let (kind, day) = (detail.session.kind.label, detail.session.day.words)
    guard let clock = detail.session.clock?.words else {
      return Bilingual("\(kind.english) on \(day.english)", "\(kind.indonesian) \(day.indonesian)")
    }
    let name = zone.commonName
    return Bilingual(
      "\(kind.english) on \(day.english) at \(clock.english) \(name)",
      "\(kind.indonesian) \(day.indonesian) pukul \(clock.indonesian) \(name)")
  }

  /// The same with the mentor or officer, and the place or how people meet; a sentence's end.
  var words: Bilingual {
    let with = detail.attendance.holders.first.map { brief(PersonName.spoken($0.name), 60) }
    let place =
      detail.place.map { Bilingual("at \(brief($0, 60))", "di \(brief($0, 60))") }
      ?? (detail.channel == .inPerson
        ? nil : Bilingual("by \(detail.channel.label.english)", "lewat \(detail.channel.label.indonesian)"))
    let parts = [
      when, with.map { Bilingual("with \($0)", "bersama \($0)") }, place,
    ].compactMap(\.self)
    return Bilingual(
      parts.map(\.english).joined(separator: ", ") + ".",
      parts.map(\.indonesian).joined(separator: ", ") + ".")
  }
}
