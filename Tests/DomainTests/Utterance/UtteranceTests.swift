import Domain
import Testing

struct UtteranceTests {
  private func read(_ line: String, selected: Int? = nil) -> Understanding {
    Utterance.read(line, in: SpokenClinic.register(selected: selected), at: SpokenClinic.moment)
  }

  @Test func `the examples are read field by field`() throws {
    let examples = try LabelledLine.all(in: "00-examples.txt")

    #expect(examples.count == 25)
    for example in examples {
      let read = Utterance.read(example.line, in: SpokenClinic.register, at: SpokenClinic.moment)
      #expect(read.fields == example.fields, "\(example.line)")
    }
  }

  @Test(arguments: [
    ("01 to 08", 300), ("09-others.txt", 200), ("10-counter.txt", 60), ("11-page.txt", 32),
    ("12-doubts.txt", 32), ("13-clerk.txt", 33), ("14-review.txt", 12),
  ])
  func `of many more lines 98 fields in 100 are right, and whatever is wrong is asked about`(
    name: String, count: Int
  ) throws {
    let lines = try LabelledLine.all().filter {
      name.hasSuffix(".txt") ? $0.file == name : $0.file > "01" && $0.file < "09"
    }

    let score = Score(of: lines)
    print("One breath, \(name): \(score.words)")

    #expect(lines.count == count)
    #expect(score.right * 100 >= score.all * 98)
    #expect(score.wrongUnasked == [])
  }

  @Test func `an answer changes its own field and what follows from it`() throws {
    let asked = read("konsultasi pak Anwar 30 menit")
    let question = try #require(asked.questions.first)

    let answer = try #require(question.answer(typed: "1", in: SpokenClinic.register, at: SpokenClinic.moment))
    let settled = asked.answering(question, with: answer)

    #expect(
      question.choices.map(\.label.indonesian).prefix(2) == [
        "Anwar Said, SMPN 2 (KI-2026-0031)", "Anwar Hamid, Dinas Pertanian",
      ])
    #expect(settled.questions.isEmpty)
    #expect(settled.session.cases == [SpokenClinic.caseId(31)])
    #expect(settled.session.minutes == asked.session.minutes)
  }

  @Test(
    arguments: [
      ("konsultasi orang baru Tono unit baru \"PKM Mawar\" 20 menit, tanya lomba", "PKM Mawar"),
      ("konsultasi orang baru Tono dari unit baru \"PKM Mawar\" 20 menit, tanya lomba", "PKM Mawar"),
      ("orang baru Tono, unit baru PKM Mawar, konsultasi 20 menit, tanya lomba", "PKM Mawar"),
      ("orang baru \"Tono Hadi\", unit baru \"Posko\", konsultasi 20 menit, tanya lomba", "Posko"),
      ("new person Tono from new unit SMPN 9, consultation 20 minutes, about video", "SMPN 9"),
      ("orang baru Tono, konsultasi 20 menit, tanya unit baru", nil),
    ] as [(String, String?)])
  func `a unit that the line calls new belongs to the newcomer`(line: String, unit: String?) {
    let understanding = read(line)

    #expect(understanding.questions.isEmpty)
    #expect(understanding.session.newcomers.map(\.newAgency) == [unit])
    #expect(understanding.session.newcomers.first?.name.hasPrefix("Tono") == true)
  }

  @Test(arguments: [
    ("42 bu Rina 45", "Konsultasi, asistensi, mentoring, coaching?", "coaching"),
    ("bu Darma telat 20 menit, coaching jadi 25 menit", "Lamanya 20 atau 25 menit?", "25"),
    ("minggu lalu mentoring bu Rina 1 jam", "Hari apa?", "3"),
    ("jam 6 konsultasi bu Rina 20 menit", "Jam berapa?", "06.00"),
    ("konsultasi bu Wati 20 menit", "bu Wati belum dikenal. Orang baru?", "1"),
    ("asistensi bu Nurhayati 30 menit", "Kasus yang mana?", "2"),
    ("kasus 31 45 mentoring 2 jam", "Siapa yang memberi layanan?", "2"),
    ("konsultasi bu Rina 20 menit, TL kirim data", "Batasnya kapan: kirim data?", ""),
    ("konsultasi bu Rina", "Berapa lama?", ""),
  ])
  func `a question is one line, and its answer settles it`(line: String, words: String, typed: String) throws
  {
    let asked = read(line)
    let question = try #require(asked.questions.first { $0.words.indonesian == words })

    let answer = try #require(
      question.answer(typed: typed, in: SpokenClinic.register, at: SpokenClinic.moment))

    #expect(!asked.answering(question, with: answer).questions.contains { $0.field == question.field })
  }

  @Test func `an answer about one number leaves the others to be asked`() throws {
    let asked = read("42 coaching bu Rina 45 7")
    let question = try #require(asked.questions.first { $0.field == .minutes })

    let settled = asked.answering(
      question,
      with: try #require(question.answer(typed: "1", in: SpokenClinic.register, at: SpokenClinic.moment)))

    #expect(settled.session.minutes == Minutes(45))
    #expect(settled.questions.map(\.field) == [.number("7")])
  }

  @Test func `two doubtful holders are asked one by one`() throws {
    let both = read("42 coaching 20 menit oleh bu Zulaikha, oleh pak Zulkifli")
    let question = try #require(both.questions.first)

    let settled = both.answering(question, with: .person(SpokenClinic.person("Sari")))

    #expect(settled.questions.map(\.field) == [.holder("pak Zulkifli")])
  }

  @Test(arguments: [
    ("| No | Nama | Unit kerja | Keperluan | Paraf |", true), ("|----|------|", true),
    ("No\tNama\tLayanan", true),
    ("---", true), ("Nama", false), ("| 3 | Rina Astuti | konsultasi |", false),
    ("konsultasi bu Rina", false),
    ("kelas dan mentoring", false),
  ])
  func `the head of a table is no visit`(line: String, isFrame: Bool) {
    #expect(Utterance.isTableFrame(line) == isFrame)
  }

  @Test(arguments: [
    ("45 konsultasi bu Rina 20 menit", "bukan anggota KI-2026-0045", "1", "cases", "KI-45"),
    ("45 konsultasi bu Rina 20 menit", "bukan anggota KI-2026-0045", "2", "cases", "KI-42"),
    ("45 konsultasi bu Rina 20 menit", "bukan anggota KI-2026-0045", "3", "opens", "yes"),
    ("konsultasi bu Rina 20 menit, TL kirim data batas 12/10", "Batasnya kapan", "1", "TL1 due", "12/10"),
    ("konsultasi bu Rina 20 menit, HP 0812-3333-4444", "dicatat di mana", "2", "note", "0812-3333-4444"),
    ("konsultasi bu Rina 20 menit, berkas dibuka sampai selasa", "tindak lanjut", "1", "TL1 due", "20/10"),
    (
      "konsultasi bu Rina 20 menit, berkas dibuka sampai selasa", "tindak lanjut", "2", "topic",
      "berkas dibuka sampai selasa"
    ),
    (
      "konsultasi Rina Manuk dari Desa Cempaka 20 menit", "belum dikenal", "1", "new",
      "Rina Manuk @ Desa Cempaka"
    ),
    ("coaching bu Rina 20 menit, bukan pak Hasan tapi bu Sari", "memberi layanan", "2", "by", "Sari"),
    ("konsultasi bu Rina batal", "tidak terlaksana", "1", "missed", "yes"),
    ("konsultasi bu Rina batal", "tidak terlaksana", "2", "topic", "batal"),
    (
      "konsultasi org baru: Sitti Aisyah, Desa Cempaka, batal", "tidak terlaksana", "2", "new",
      "Sitti Aisyah @ Desa Cempaka"
    ),
    ("42 coaching 45 menit bu Rina, Dewi, dan Ambo Dalle", "belum dikenal", "2", "note", "Ambo Dalle"),
    ("konsultasi bu Rina 20 menit, TL kirim data", "Batasnya kapan", "3 hari kerja lagi", "TL1 due", "20/10"),
    ("konsultasi bu Rina 20 menit, TL kirim data", "Batasnya kapan", "akhir bulan", "TL1 due", "30/10"),
    ("jam 6 konsultasi bu Rina 20 menit", "Jam berapa?", "9", "clock", "09.00"),
    ("jam 6 konsultasi bu Rina 20 menit", "Jam berapa?", "setengah 10", "clock", "09.30"),
    ("asistensi bu Nurhayati 30 menit", "Kasus yang mana?", "KI-45", "cases", "KI-45"),
    (
      "| 3 | Muliati | Desa Cempaka | konsultasi | 20 menit |", "belum dikenal", "1", "new",
      "Muliati @ Desa Cempaka"
    ),
    ("konsultasi Rina Manuk dari Dinas PUPR 20 menit", "belum dikenal", "1", "ask unit", ""),
    ("konsultasi petrus lolo dari dinas pupr 20 menit", "belum dikenal", "1", "ask unit", ""),
    ("42 mentoring 30 menit bu Rina hasa", "hasa yang mana", "1", "by", "Hasan"),
    ("42 mentoring 30 menit bu Rina hasa", "hasa yang mana", "3", "note", "hasa"),
    ("konsultasi bu Rina 20 menit, kami kirim contoh surat bsk", "tindak lanjut", "1", "TL1 due", "16/10"),
    (
      "orang baru Baharuddin BKAD HP 0852-9911-2200 konsultasi 20 menit, ide parkir", "belum dikenal", "1",
      "new", "Baharuddin"
    ),
    ("45 | 09.40 | Baharuddin (baru) | konsul 20 mnt ide parkir", "Kasus yang mana", "2", "opens", "yes"),
    ("minggu lalu mentoring bu Rina 1 jam", "Hari apa?", "rabu minggu lalu", "day", "7/10"),
  ])
  func `a doubt of the counter is settled by its answer`(
    line: String, words: String, typed: String, field: String, value: String
  ) throws {
    let asked = read(line)
    let question = try #require(asked.questions.first { $0.words.indonesian.contains(words) })

    let answer = try #require(
      question.answer(typed: typed, in: SpokenClinic.register, at: SpokenClinic.moment))
    let settled = asked.answering(question, with: answer)

    #expect(settled.fields[field] == value)
    #expect(!settled.questions.contains { $0.field == question.field })
  }

  @Test func `a visit that did not take place took no time`() throws {
    let asked = read("42 coaching 45 menit bu Rina, batal")
    let question = try #require(asked.questions.first { $0.field == .held })

    #expect(asked.answering(question, with: .missed).session.minutes == nil)
    #expect(asked.answering(question, with: .words).session.minutes == Minutes(45))
  }

  @Test func `the number of a choice is the choice, not a session of so many minutes`() throws {
    let question = try #require(
      read("konsultasi bu Rina 15 soal video").questions.first { $0.field == .minutes })

    #expect(
      question.answer(typed: "1", in: SpokenClinic.register, at: SpokenClinic.moment)
        == Minutes(15).map { .minutes($0) })
    #expect(
      question.answer(typed: "20", in: SpokenClinic.register, at: SpokenClinic.moment)
        == Minutes(20).map { .minutes($0) })
  }

  @Test(arguments: [
    ("coaching bu Rina 20 menit tgl 13-10-26", "13/10"), ("coaching bu Rina 20 menit 12.10.26", "12/10"),
    ("coaching bu Rina 20 menit soal SK nomor 17/11 tahun 2025", "15/10"),
    ("coaching bu Rina 20 menit soal Perbup No. 18/11/2026", "15/10"),
  ])
  func `a year of two digits is read, and the number of a decree is no day`(line: String, day: String) {
    #expect(read(line).fields["day"] == day)
  }

  @Test(arguments: [
    "31/2", "minggu lalu", "Senin 16 Novmber", "Hari/Tanggal: Jumat / 20 Oktober", "== Senin 23 ==",
  ])
  func `a heading that names no clear day is told apart from a session`(line: String) {
    #expect(Utterance.isUnclearHeading(line, in: SpokenClinic.register, at: SpokenClinic.moment))
    #expect(!Utterance.isUnclearHeading("12 Okt", in: SpokenClinic.register, at: SpokenClinic.moment))
    #expect(
      !Utterance.isUnclearHeading(
        "42 senin 12 okt coaching", in: SpokenClinic.register, at: SpokenClinic.moment))
  }

  @Test func `enter leaves a length unknown and takes five working days for a follow-up`() throws {
    var understood = read("konsultasi bu Rina, TL kirim data")
    for question in understood.questions {
      understood = understood.answering(question, with: try #require(question.unfilled))
    }

    #expect(understood.questions.isEmpty)
    #expect(understood.session.minutes == nil)
    #expect(understood.session.followUps.first?.due == Day(iso: "2026-10-22"))
  }

  @Test func `a kind that is asked settles who held the session`() throws {
    let asked = read("42 bu Rina 45 menit")
    let question = try #require(asked.questions.first { $0.field == .kind })

    #expect(
      asked.answering(question, with: .kind(.coaching)).session.holders == [SpokenClinic.person("Sari")])
    #expect(
      asked.answering(question, with: .kind(.consultation)).session.holders == [SpokenClinic.person("Fitri")])
  }

  @Test func `the selected case counts only where nobody is named or it is theirs`() {
    #expect(read("konsultasi 20 menit", selected: 45).session.cases == [SpokenClinic.caseId(45)])
    #expect(read("konsultasi bu Nurhayati 20 menit", selected: 36).session.cases == [SpokenClinic.caseId(36)])
    #expect(read("konsultasi bu Rina 20 menit", selected: 36).session.cases == [SpokenClinic.caseId(42)])
    #expect(read("konsultasi pak Anwar Hamid 20 menit", selected: 36).session.cases.isEmpty)
  }

  @Test(arguments: [
    ("TL bu Rina kirim besok", Party.innovator), ("TL klinik kirim besok", .clinic),
    ("TL bu Sari kirim besok", .clinic), ("TL bagian hukum kirim besok", .outside),
    ("TL pak Yusuf kirim besok", .outside), ("TL puskesmas melati kirim besok", .innovator),
  ])
  func `whoever is neither of the clinic nor of the team stands outside`(segment: String, party: Party) {
    #expect(read("42 konsultasi 20 menit, \(segment)").session.followUps.first?.party == party)
  }

  @Test func `a due day that is a day off keeps what was said`() {
    let followUp = read("42 konsultasi 20 menit, TL kirim lusa").session.followUps.first

    #expect(followUp?.due == Day(iso: "2026-10-19"))
    #expect(followUp?.said == Day(iso: "2026-10-17"))
  }

  @Test(arguments: [
    "", " ", ",", "\"", "42", "di", "jam", "TL", "TL ,", "orang baru", "oleh", "kasus", "konsultasi bu",
    "soal",
    "TL TL TL", "[x]", "jam 9-", "-", "1e9 menit", "99999999999999999999 menit", "kasus 99999999999999999999",
    "dari jam 9 sampai", "\u{1F600} menit", "tgl 0", "0/0", "31/2 konsultasi", "sebelum", "TL sebelum",
  ])
  func `a line that says next to nothing asks and never stumbles`(line: String) {
    #expect(!read(line).questions.isEmpty)
  }

  @Test(arguments: [
    ("konsultasi bu Rina 1/2 jam", "15/10", "30"), ("konsultasi bu Rina 1/2 jam 9 20 menit", "1/2", "20"),
    ("1/2 konsultasi bu Rina 20 menit", "1/2", "20"),
  ])
  func `half an hour is no date, and a date no half hour`(line: String, day: String, minutes: String) {
    let fields = read(line).fields

    #expect(fields["day"] == day)
    #expect(fields["minutes"] == minutes)
  }

  @Test func `a campaign that is named after a weekday is no day`() {
    let session = read("konsultasi bu Rina 20 menit jumat bersih").session

    #expect(session.day == SpokenClinic.today)
    #expect(session.topic == "jumat bersih")
  }

  @Test func `a bare name is found however many bear it as their last word`() {
    func person(_ number: Int, _ name: String, _ role: Role) -> Register.KnownPerson {
      Register.KnownPerson(
        id: Identifier(rawValue: Int64(number)), code: SpokenClinic.personCode(Int64(number)), name: name,
        agency: nil, roles: [role])
    }
    let namesakes = (2...200).map { person($0, "Warga\($0) Sari", .innovator) }
    let register = Register(
      people: namesakes + [person(1, "Sari Wulandari", .innovator)], agencies: [], cases: [],
      typist: namesakes[0].id)

    let read = Utterance.read("konsultasi Sari 20 menit", in: register, at: SpokenClinic.moment)

    #expect(read.session.attendees == [Identifier(rawValue: 1)])
  }

  @Test func `a line names the same people among 5,000`() {
    let line = "42 coaching 45 menit bu Warga1234 oleh bu Sari soal dampak, TL revisi bab 4 jumat"

    let session = Utterance.read(line, in: SpokenClinic.crowd(5000), at: SpokenClinic.moment).session

    #expect(session.attendees.count == 1)
    #expect(session.followUps.map(\.deed) == ["revisi bab 4"])
  }

  private static let planning = Moment(
    today: SpokenClinic.today, now: SpokenClinic.now, isPlanning: true,
    isWorkingDay: SpokenClinic.moment.isWorkingDay)

  @Test(arguments: [
    ("42 senin depan jam 9 mentoring", "2026-10-19"), ("42 senin jam 9 mentoring", "2026-10-19"),
    ("mentoring bu Rina besok jam 9", "2026-10-16"), ("42 selasa 3/11 jam 9 mentoring", "2026-11-03"),
    ("42 mentoring 3/11 jam 9", "2026-11-03"), ("42 mentoring jam 4 sore", "2026-10-15"),
  ])
  func `a plan that is made lies ahead, and needs no length`(_ line: String, _ day: String) {
    let read = Utterance.read(line, in: SpokenClinic.register, at: Self.planning)

    #expect(read.questions.isEmpty)
    #expect(read.session.isPlanned)
    #expect(read.session.day == Day(iso: day))
    #expect(read.session.cases == [SpokenClinic.caseId(42)])
  }

  @Test(arguments: ["42 mentoring", "42 mentoring jam 9", "42 selasa 4/11 jam 9 mentoring"])
  func `a plan whose day is not clear is asked for it`(_ line: String) {
    let read = Utterance.read(line, in: SpokenClinic.register, at: Self.planning)

    #expect(read.questions.map(\.field) == [.day])
  }

  @Test(arguments: [("selasa 13/10", ["2026-10-13"]), ("selasa 14/10", ["2026-10-13", "2026-10-14"])])
  func `a weekday before a date has to be that date's`(_ phrase: String, _ days: [String]) {
    let read = read("42 coaching 45 menit \(phrase)")

    #expect(read.session.day == (days.count == 1 ? Day(iso: days[0]) : nil))
    #expect(read.questions.first?.choices.count == (days.count == 1 ? nil : days.count))
  }
}
