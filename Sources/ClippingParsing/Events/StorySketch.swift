public import ClippingModel

/// What of a clipping tells whether another one has the same story: small, and made once.
///
/// Everything in it is spelled the same in both languages: people by the fold of their name or by
/// their known name, countries by code, figures by value and unit, abbreviations as they stand.
public struct StorySketch: Hashable, Sendable {
  public let id: Int64
  public let language: Language?
  /// Days since 1970-01-01 of the main date, nil where it is no day.
  public let day: Int?
  public let countries: Set<String>
  public let people: Set<String>
  /// Amounts of money and percentages, as `20000000000 USD`.
  public let figures: Set<String>
  /// People and figures as the clipping writes them, by how they are spelled here.
  public let wordings: [String: String]
  /// Words of two to eight capitals in the text: `VSIP`, `UNCLOS`; no currencies and no agencies.
  public let abbreviations: Set<String>
  /// Hashes of the words of the title that begin with a capital there and in the text.
  public let titleNames: Set<UInt64>
  /// Hashes of all words of title and text that begin with a capital.
  public let names: Set<UInt64>
  /// The event the clipping is about, if it has one.
  public let event: MainEvent?
  /// One in sixteen of the hashes of eight words in a row, ascending.
  public let shingles: [UInt64]

  /// Kind and sides of the event that a clipping is about.
  public struct MainEvent: Hashable, Sendable {
    public let kind: Event.Kind
    public let countries: Set<String>
    public let people: Set<String>
  }

  /// - Complexity: O(n) for n bytes of text.
  public init(id: Int64, clipping: Clipping) {
    self.id = id
    language = clipping.language
    day = clipping.date.flatMap { $0.value.precision == .day ? $0.value.dayNumber : nil }
    countries = Set(clipping.countries.map(\.code))
    var keyOfName: [String: String] = [:]
    for person in clipping.people { keyOfName[person.name] = Self.key(person) }
    people = Set(keyOfName.values)
    let amounts = clipping.figures.filter { $0.unit.count <= 3 }
    figures = Set(amounts.map(Self.key))
    wordings = Dictionary(
      keyOfName.map { ($0.value, $0.key) } + amounts.map { (Self.key($0), $0.text) },
      uniquingKeysWith: { min($0, $1) })
    let words = StoryWords(clipping.body.text)
    let titleWords = StoryWords(clipping.title?.text ?? "")
    abbreviations = words.abbreviations.subtracting(clipping.figures.map(\.unit))
      .subtracting(Self.agencies)
    titleNames = titleWords.names.intersection(words.names)
    names = titleWords.names.union(words.names)
    shingles = words.shingles
    event = Self.mainEvent(clipping, keyOfName)
  }

  /// The keys under which clippings that may tell the same are found: two that share none tell
  /// different stories.
  public var blockingKeys: [String] {
    var keys = shingles.prefix(8).map { "w\($0)" }
    guard let day else { return keys }
    for person in people.sorted() { keys += ["p\(day) \(person)", "p\(day + 1) \(person)"] }
    for figure in figures.sorted() { keys += ["f\(day) \(figure)", "f\(day + 1) \(figure)"] }
    return keys
  }

  /// Abbreviations that credit a text and say nothing of what it tells.
  private static let agencies: Set<String> = [
    "TTXVN", "VNA", "VGP", "VOV", "VTV", "TTO", "AFP", "AP", "TASS", "BBC", "CNN", "THX",
  ]

  private static func key(_ person: PersonMention) -> String {
    for spelling in [person.name] + person.aliases {
      if let known = PersonNames.known(spelling) { return known }
    }
    return PersonNames.fold(person.name)
  }

  private static func key(_ figure: Figure) -> String {
    let value = figure.value
    let text = value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    return "\(text) \(figure.unit)"
  }

  /// The first event of the main day that is no visit, else the first that happened, else one that
  /// the beginning of the text announces.
  private static func mainEvent(
    _ clipping: Clipping, _ keyOfName: [String: String]
  ) -> MainEvent? {
    let happened = clipping.events.filter { $0.status == .happened }
    let onDay = happened.filter { $0.date != nil && $0.date == clipping.date?.value }
    let event =
      onDay.first { $0.kind != .visit && $0.kind != .summit }
      ?? happened.first { $0.kind != .visit && $0.kind != .summit } ?? happened.first
      ?? clipping.events.first { $0.span.start < leadEnd(of: clipping) }
    return event.map { event in
      MainEvent(
        kind: event.kind, countries: Set(event.countries),
        people: Set(event.participants.compactMap { keyOfName[$0] }))
    }
  }
}

extension StorySketch {
  /// Where in the file the first third of the text ends, at least 600 bytes of it.
  private static func leadEnd(of clipping: Clipping) -> Int {
    let count = clipping.body.text.utf8.count
    let lead = clipping.body.span(of: 0..<min(count, max(600, count / 3)))
    return lead?.end ?? 0
  }
}

/// Spellings of people's names made comparable.
enum PersonNames {
  /// The name in lower case without marks, hyphens and dots.
  static func fold(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      let base = LetterTable.shared.letter(scalar.value).base
      if base != 0 {
        result.unicodeScalars.append(Unicode.Scalar(base))
      } else if !result.isEmpty, !result.hasSuffix(" "), scalar != "." {
        result += " "
      }
    }
    return result.hasSuffix(" ") ? String(result.dropLast()) : result
  }

  /// The fold of the English name of a known person, by any spelling.
  static func known(_ spelling: String) -> String? { names[fold(spelling)] }

  private static let names: [String: String] = {
    var result: [String: String] = [:]
    for entry in PersonTable.entries {
      for spelling in entry.spellings { result[fold(spelling)] = fold(entry.name) }
    }
    return result
  }()
}

/// Abbreviations, capitalised words and word runs of a text.
private struct StoryWords {
  var abbreviations: Set<String> = []
  var names: Set<UInt64> = []
  var shingles: [UInt64] = []

  private static let width = 8
  private static let limit = 64

  init(_ text: String) {
    var hashes: [UInt64] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      if byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
        word.append(byte)
      } else {
        take(word, &hashes)
        word.removeAll(keepingCapacity: true)
      }
    }
    take(word, &hashes)
    shingles = Self.sample(hashes)
  }

  private mutating func take(_ word: [UInt8], _ hashes: inout [UInt64]) {
    guard !word.isEmpty else { return }
    if (2...8).contains(word.count), word.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) {
      abbreviations.insert(String(decoding: word, as: UTF8.self))
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte | 0x20)) &* 0x0000_0100_0000_01b3 }
    hashes.append(hash)
    if Self.beginsWithCapital(word) { names.insert(hash) }
  }

  private static func beginsWithCapital(_ word: [UInt8]) -> Bool {
    if word[0] < 0x80 { return word[0] < 0x60 }
    let first = String(decoding: word.prefix(3), as: UTF8.self).unicodeScalars.first
    return first.map { LetterTable.shared.letter($0.value).isUpper } ?? false
  }

  /// FNV-1a over runs of words; those that end in four zero bits are kept, so that two texts keep
  /// the same of what they share (Broder 1997).
  private static func sample(_ hashes: [UInt64]) -> [UInt64] {
    guard hashes.count >= width else { return [] }
    var kept: Set<UInt64> = []
    for start in 0...hashes.count - width {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for word in hashes[start..<start + width] { hash = (hash ^ word) &* 0x0000_0100_0000_01b3 }
      hash ^= hash >> 31
      if hash & 15 == 0 { kept.insert(hash) }
    }
    return Array(kept.sorted().prefix(limit))
  }
}
