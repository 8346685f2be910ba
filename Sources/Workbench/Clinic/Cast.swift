import Domain

/// The people and cases of the demo clinic that README's tour calls by name.
enum Cast {
  struct Role {
    let title: String
    let agency: String
    let people: [(name: String, isWoman: Bool)]
    let mentor: String?
    let topic: Topic
    let opened: (month: Int, day: Int)
    let visits: [(month: Int, day: Int)]
    /// A session that is planned, and not written up at the demo's last moment.
    var appointment: Appointment?
  }

  struct Appointment {
    let kind: SessionKind
    let agreed: (month: Int, day: Int)
    let day: (month: Int, day: Int)
    /// After midnight.
    let minutes: Int
    var channel = Channel.inPerson
  }

  static let officer = "Fitri Amalia"
  static let mentors: [(name: String, isWoman: Bool)] = [
    ("Sari Wulandari", true), ("Hasan Basri", false), ("Marwah Idris", true),
  ]
  /// Known to the clinic without a case of their own.
  static let acquaintance = (name: "Anwar Hamid", agency: "Dinas Pertanian")

  /// Opened in the year of the demo under these numbers; a case without visits has not been answered yet.
  static let cases: [Int: Role] = [
    29: Role(
      title: "Arsip desa", agency: "Kecamatan Kenanga", people: [("Baso Tahir", false)],
      mentor: "Marwah Idris",
      topic: .design, opened: (8, 3), visits: [(8, 5), (8, 20), (9, 10), (10, 8), (10, 12)],
      appointment: Appointment(kind: .mentoring, agreed: (10, 12), day: (10, 14), minutes: 10 * 60)),
    31: Role(
      title: "Literasi pagi", agency: "SMPN 2", people: [("Anwar Said", false)], mentor: "Hasan Basri",
      topic: .design, opened: (8, 12), visits: [(8, 14), (9, 3), (9, 24), (10, 12)],
      appointment: Appointment(
        kind: .coaching, agreed: (10, 12), day: (10, 15), minutes: 10 * 60, channel: .online)),
    38: Role(
      title: "KTP jemput bola", agency: "Dinas Kependudukan dan Pencatatan Sipil",
      people: [("Yusuf Karim", false)],
      mentor: "Hasan Basri", topic: .budget, opened: (9, 7), visits: [(9, 8), (9, 22), (10, 6), (10, 14)]),
    42: Role(
      title: "Antrean obat", agency: "Puskesmas Melati",
      people: [("Rina Astuti", true), ("Dewi Lestari", true)],
      mentor: "Sari Wulandari", topic: .proposal, opened: (9, 21),
      visits: [(9, 23), (10, 1), (10, 8), (10, 13)],
      appointment: Appointment(kind: .mentoring, agreed: (10, 13), day: (10, 15), minutes: 9 * 60)),
    45: Role(
      title: "Bank sampah", agency: "Kelurahan Mawar", people: [("Darmawati", true)],
      mentor: "Sari Wulandari",
      topic: .evidence, opened: (10, 5), visits: [(10, 7), (10, 14)],
      appointment: Appointment(
        kind: .consultation, agreed: (10, 14), day: (10, 15), minutes: 13 * 60 + 30, channel: .whatsapp)),
    46: Role(
      title: "Harga pasar harian", agency: "Dinas Perdagangan", people: [("Nasrul Djamil", false)],
      mentor: nil,
      topic: .ideas, opened: (10, 13), visits: []),
    47: Role(
      title: "Rawat jalan tanpa kertas", agency: "RSUD Tanjung Mekar", people: [("Indah Permata", true)],
      mentor: nil, topic: .property, opened: (10, 13), visits: [(10, 13)]),
  ]

  /// A class of which the list of people is still missing.
  static let lesson = (
    mentor: "Marwah Idris", topic: Topic.video, day: (month: 10, day: 9), minutes: 135, people: 24
  )

  /// The last number given in the year of the demo.
  static let lastNumber = 47
}
