/// One pass over the words of a line: what each list and the register recognised, and the words that remain.
struct Scan {
  let line: String
  let register: Register
  private(set) var moment: Moment
  private(set) var tokens: [Token]
  let segments: [[Token]]
  /// Whether a word is in no list that could make it more than text.
  private let isPlain: [Bool]
  /// Whether a word begins the name of somebody.
  private let isName: [Bool]

  /// Whether a word has been recognised.
  var taken: [Bool]
  /// Whether a word stands behind `soal` and the like, where names are text.
  var inTopic: [Bool]
  /// Where `soal` and the like stand.
  var markers: Set<Int> = []

  var kinds: [SessionKind] = []
  var days: [SpokenDay] = []
  /// How many of them stand behind words of a topic or a remark, so that they may be theirs.
  var daysOfText = 0
  /// Days that running text mentions.
  var mentionedDays: [Day] = []
  var lengths: [SpokenLength] = []
  var clocks: [SpokenClock] = []
  var cases: [Identifier<CaseFile>] = []
  /// Codes and numbers of cases that do not exist.
  var unknownCases: [String] = []
  var mentions: [Mention] = []
  var newcomers: [NewcomerWords] = []
  var agency: Identifier<Agency>?
  var channel: Channel?
  var place: String?
  var headcount: Int?
  var closes = false
  /// Whether the line says that it was planned, whatever its day.
  var isPlanned = false
  /// Whether the line gives a title to an idea without saying that a case is opened.
  var isIdea = false
  /// Whether the line says that a case is opened.
  var opensCase = false
  /// The title that the line gives to a new case.
  var title: String?
  var isMissed = false
  /// The words that say that it was called off, of which nobody has said whether it was held all the same.
  var calledOff: String?
  var looseNumbers: [String] = []
  /// Days, lengths and clock readings that there are not, as typed: `31/2`, `0 menit`, `jam 11-9`.
  var impossible: (day: String?, length: String?, clock: String?) = (nil, nil, nil)
  var topic: String?
  /// The code behind a topic in brackets: nil where none stands there, a nil code for `[-]`.
  var topicCode: Topic??
  var notes: [String] = []
  var advice: String?
  /// The cases that a bare number at the beginning names.
  var numbered: [Identifier<CaseFile>] = []
  var isNumbered: Bool { !numbered.isEmpty }
  /// The numbers of civil servants, their digits.
  let employeeNumbers: [String]
  /// Cases that a remark mentions within its text.
  var mentionedCases: [(code: Code, isCompared: Bool)] = []
  /// Whether the number in the first cell of a row may count the rows as well as name a case: something else stands in
  /// it that nobody recognised.
  var isDoubtfulRow: Bool {
    isNumbered && cases == numbered && TableRow(line).isRow && markers.isEmpty && topic != nil
  }

  /// A telephone number, as typed.
  var phone: String?
  /// Of whom one held the session and the other did not: `not Hasan but Sari`.
  var contrasted: [Identifier<Person>] = []
  /// Remarks with a last day, of which nobody has said whether they are follow-ups.
  let agreements: [String]

  init(
    _ line: String, in register: Register, at moment: Moment,
    answers: [SpokenQuestion.Field: SpokenQuestion.Answer]
  ) {
    self.line = line
    self.register = register
    self.moment = moment
    let all = TableRow(line).unnumbered(Token.tokens(of: line), in: register)
    let parts = FollowUpWords(
      all.first?.isListNumber == true && all.count > 1 ? Array(all.dropFirst()) : all,
      Agreement(line: line, register: register, moment: moment, answers: answers))
    let numbered = EmployeeNumberWords(parts.session)
    (tokens, employeeNumbers) = (numbered.rest, numbered.numbers)
    segments = parts.segments
    agreements = parts.doubts
    isPlain = tokens.map { Self.isPlain($0.word) }
    isName = tokens.map { Self.isBareName($0.word, in: register) }
    taken = Array(repeating: false, count: tokens.count)
    inTopic = taken
  }

  /// Reads everything; the order settles which list comes first where two could claim a word.
  mutating func run(_ answers: [SpokenQuestion.Field: SpokenQuestion.Answer]) {
    takePromise()
    each { $0.takeTopicCode(at: $1) }
    each { $0.takePhone(at: $1) }
    markTopics()
    each { $0.takeCase(at: $1) }
    each { $0.takeIdea(at: $1) }
    each { $0.takeVia(at: $1) }
    each { $0.takeNewcomer(at: $1) }
    each { $0.takeMissed(at: $1) }
    markAppointments()
    takeMeasures { !$0.inTopic[$1] }
    takeMeasures { $0.inTopic[$1] }
    endTopics()
    each { $0.takeCalledOff(at: $1, answers[.held]) }
    each { $0.takePlanned(at: $1) }
    each { $0.takeHeadcount(at: $1) }
    each { $0.takeVenue(at: $1) }
    each { $0.takeChannel(at: $1) }
    each { $0.takeOpener(at: $1) }
    each { $0.takeContrast(at: $1) }
    each { $0.takeHolder(at: $1) }
    each { $0.takePerson(at: $1, titledOnly: true) }
    each { $0.takeKind(at: $1) }
    each { $0.takePerson(at: $1, titledOnly: false) }
    takeLaterNames()
    each { $0.takeUnknown(at: $1) }
    each { $0.takeShortName(at: $1) }
    each { $0.takeAgency(at: $1) }
    takeMentionedCases()
    each { $0.takeChannel(at: $1) }
    each { $0.takePlace(at: $1) }
    each { $0.takeClosing(at: $1) }
    takeLooseNumbers(answers)
    gatherTexts()
  }

  /// `janji: bu Rina rabu jam 9`: what follows lies ahead, seen from the day above the line.
  private mutating func takePromise() {
    guard let first = tokens.first, first.end == ":", SpokenWords.promises.contains(first.word) else {
      return
    }
    taken[0] = true
    isPlanned = true
    moment = moment.planning
  }

  private mutating func each(_ take: (inout Scan, Int) -> Int?) {
    var place = 0
    while place < tokens.count {
      guard !taken[place], let count = take(&self, place), count > 0 else {
        place += 1
        continue
      }
      for taking in place..<min(place + count, tokens.count) { taken[taking] = true }
      place += count
    }
  }

  private mutating func takeMeasures(_ isMeant: (Scan, Int) -> Bool) {
    each { scan, place in
      guard isMeant(scan, place) else { return nil }
      return scan.takeAgo(at: place) ?? scan.takeDay(at: place) ?? scan.takeLength(at: place)
        ?? scan.takeClock(at: place) ?? scan.takeHeadcount(at: place) ?? scan.takePartOfDay(at: place)
    }
  }

  /// A topic ends where something else that was recognised follows it: `about video 2 hours by Sari`.
  private mutating func endTopics() {
    for marker in markers {
      var place = marker + 1
      while place < tokens.count, inTopic[place], !taken[place] { place += 1 }
      guard place > marker + 1 else { continue }
      while place < tokens.count, tokens[place].piece == tokens[marker].piece, !markers.contains(place) {
        inTopic[place] = false
        place += 1
      }
    }
  }

  /// `ketemu lagi rabu depan jam 10`: a remark about another meeting keeps its day and hour as its text.
  private mutating func markAppointments() {
    guard !moment.isPlanning else { return }
    for piece in Set(tokens.map(\.piece)) where piece != tokens.first?.piece {
      let places = tokens.indices.filter { tokens[$0].piece == piece && !taken[$0] }
      let words = places.map { tokens[$0].word }
      guard words.contains(where: SpokenWords.furtherMeetings.contains),
        !words.indices.contains(where: { start in
          SpokenWords.kinds.contains { words[start...].starts(with: $0.0) }
            || SpokenLength.read(Array(words[start...])) != nil
        }),
        words.indices.contains(where: { isYetToCome(Array(words[$0...])) })
      else { continue }
      for place in places { tokens[place] = tokens[place].asRemark }
    }
  }

  private func isYetToCome(_ words: [String]) -> Bool {
    guard let day = SpokenDay.read(words, at: moment) else { return false }
    return day.weekday != nil || !day.choices.isEmpty && day.choices.allSatisfy { $0 > moment.today }
  }

  /// The free words from a place on, up to the end of the piece.
  func words(from place: Int, atMost count: Int = 8) -> [String] {
    var words: [String] = []
    var next = place
    while next < tokens.count, words.count < count, !taken[next], tokens[next].piece == tokens[place].piece {
      words.append(tokens[next].word)
      next += 1
    }
    return words
  }

  /// Whether a place and the one before it lie in one piece.
  func hasPrevious(_ place: Int) -> Bool {
    place > 0 && tokens[place - 1].piece == tokens[place].piece
  }

  /// Whether the word before a place is text, neither recognised nor a connective.
  func followsText(_ place: Int) -> Bool {
    guard hasPrevious(place), !tokens[place].isOpening, !tokens[place - 1].isQuoted || inTopic[place] else {
      return false
    }
    return isText(place - 1) && !(inTopic[place - 1] && tokens[place - 1].end == ":")
  }

  func isText(_ place: Int) -> Bool {
    guard isPlain[place], !taken[place], !markers.contains(place) else { return false }
    return !isName[place] || followsText(place) && !SpokenWords.titles.contains(tokens[place - 1].word)
  }

  private static func isPlain(_ word: String) -> Bool {
    !SpokenWords.connectives.contains(word) && !SpokenWords.meetings.contains(word)
      && !SpokenWords.kinds.contains { $0.0[0] == word || $0.0[0].isNearly(word) }
      && !SpokenWords.channels.contains { $0.0[0] == word }
  }

  private static func isBareName(_ word: String, in register: Register) -> Bool {
    word.count > 2 && register.people.begins(with: TextFolding.fold(word))
  }

  func isHead(_ place: Int) -> Bool { tokens[place].piece == tokens.first?.piece }

  /// The words of the line between two places, as typed, with single spaces.
  func text(_ range: Range<Int>) -> String {
    Token.text(of: tokens[range], in: line)
  }

  private mutating func markTopics() {
    for place in tokens.indices where !inTopic[place] && isTopicMarker(place) {
      markers.insert(place)
      var next = place + 1
      while next < tokens.count, tokens[next].piece == tokens[place].piece {
        inTopic[next] = true
        if tokens[next].end == ":" { break }  // `soal arsip: konsultasi pak Baso`
        next += 1
      }
    }
  }

  private func isTopicMarker(_ place: Int) -> Bool {
    let word = tokens[place].word
    guard SpokenWords.topicMarkers.contains(word) else { return false }
    let rest = words(from: place + 1 < tokens.count ? place + 1 : place)
    switch word {
    case "about": return SpokenLength.read(["about"] + rest) == nil
    case "on":
      return SpokenDay.read(["on"] + rest, at: moment) == nil && rest.first != "the"
        && !SpokenWords.channels.contains { rest.starts(with: $0.0) }
    case "re": return tokens[place].end == ":"
    default: return place + 1 < tokens.count && tokens[place + 1].piece == tokens[place].piece
    }
  }
}
