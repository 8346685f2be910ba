import Domain
import Storage

/// A session as somebody is told of it who is to come, or came: what, when, where and with whom, and nobody but the
/// clinic's own people by name.
struct Meeting {
  let detail: SessionDetail
  let zone: Zone

  /// Whether it has ended by a moment, as far as it is known when it begins and how long it takes; without an hour it
  /// is all its day.
  func isOver(at now: Instant) -> Bool {
    let session = detail.session
    guard let clock = session.clock else { return session.day < zone.day(of: now) }
    let end = zone.instant(of: session.day, clock).adding(
      milliseconds: Int64(session.minutes?.count ?? 0) * 60_000)
    return end < now
  }

  /// `mentoring`.
  var kind: Bilingual { detail.session.kind.label }

  /// `Jumat 16 Okt 2026`.
  var day: Bilingual { detail.session.day.words }

  /// `Jumat 16 Okt 2026 pukul 09.00 WITA`.
  var moment: Bilingual {
    guard let clock = detail.session.clock?.words else { return day }
    let name = zone.commonName
    return Bilingual(
      "\(day.english) at \(clock.english) \(name)", "\(day.indonesian) pukul \(clock.indonesian) \(name)")
  }

  /// `mentoring Jumat 16 Okt 2026 pukul 09.00 WITA`.
  var when: Bilingual {
    Bilingual("\(kind.english) on \(moment.english)", "\(kind.indonesian) \(moment.indonesian)")
  }

  /// The same with the mentor or officer, and the place or how people meet; a sentence's end.
  var words: Bilingual { when + circumstances }

  /// `, bersama Sari Wulandari, di Puskesmas Melati.`
  var circumstances: Bilingual {
    let with = detail.attendance.holders.first.map { brief(PersonName.spoken($0.name), 60) }
    let parts = [with.map { Bilingual("with \($0)", "bersama \($0)") }, manner, place].compactMap(\.self)
    return Bilingual(
      parts.map { ", \($0.english)" }.joined() + ".", parts.map { ", \($0.indonesian)" }.joined() + ".")
  }

  /// Where; the link where people meet on the net.
  private var place: Bilingual? {
    detail.place.map { place in
      let isLink = place.lowercased().hasPrefix("http")
      // A link that is cut leads nowhere.
      let text = brief(place, isLink ? 160 : 60)
      return isLink ? Bilingual("link: \(text)", "tautan: \(text)") : Bilingual("at \(text)", "di \(text)")
    }
  }

  /// How people meet, unless they come together.
  private var manner: Bilingual? {
    let label = detail.channel.label
    return switch detail.channel {
    case .inPerson: nil
    case .online: Bilingual("online", "secara daring")
    case .telephone, .whatsapp, .email, .letter:
      Bilingual("by \(label.english)", "lewat \(label.indonesian)")
    }
  }
}
