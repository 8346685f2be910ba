/// A calendar as small as one can be, and variants of it with one thing changed.
enum TinyCalendar {
  static let text = """
    pack: calendar
    code: tiny
    version: 1
    label: { id: Kecil, en: Tiny }
    years: [2026]
    hours:
      - days: [monday, tuesday]
        slots: ["08:00-12:00", 13:00-16:00]
    dated:
      - label: { id: Ramadan, en: Ramadan }
        periods:
          - { from: 2026-02-19, to: 2026-03-20 }
          - { from: 2026-11-01, to: 2026-11-02 }
        hours:
          - days: monday
            slots: [09:00-12:00]
    holidays:
      - { day: 2026-01-01, kind: national, name: Tahun Baru }
      - { day: 2026-12-24, kind: shared-leave, name: Cuti bersama }
    """
}
