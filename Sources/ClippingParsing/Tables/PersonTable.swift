/// People of international politics whose names are spelled in more than one way, or who are often
/// named by one word.
enum PersonTable {
  struct Entry: Sendable {
    /// The name in English use.
    var name: String
    /// ISO 3166-1 alpha-2, nil for international officials.
    var country: CountryCode?
    var aliases: [String]

    /// Every spelling, the English one first.
    var spellings: [String] { [name] + aliases }
  }

  static let entries: [Entry] = rows.split(separator: "\n").map { line in
    let fields = line.split(separator: "|", omittingEmptySubsequences: false)
    return Entry(
      name: String(fields[0]), country: fields.count > 1 ? CountryCode(fields[1]) : nil,
      aliases: fields.count > 2 ? fields[2].split(separator: ";").map(String.init) : [])
  }

  static var phrases: [Phrase] {
    entries.enumerated().flatMap { number, entry in
      entry.spellings.map {
        Phrase(layer: .person, entry: number, text: $0, matchesFold: true)
      }
    }
  }

  /// The entry whose surname, the last word of its English name, has this fold; nil where none or
  /// several have.
  static func entry(surname fold: UInt64) -> Int? {
    bySurname[fold].flatMap { $0 < 0 ? nil : $0 }
  }

  private static let bySurname: [UInt64: Int] = {
    var result: [UInt64: Int] = [:]
    for (number, entry) in entries.enumerated() {
      guard let last = entry.name.split(whereSeparator: { $0 == " " || $0 == "-" }).last,
        last.count > 3
      else { continue }
      let fold = WordKey.of(String(last)).fold
      result[fold] = result[fold] == nil ? number : -1
    }
    return result
  }()

  /// The entry that a name of several words spells by its first and last word, whatever initials
  /// stand between: `Joseph R. Biden`.
  static func entry(first: UInt64, last: UInt64) -> Int? { byEnds[[first, last]] }

  private static let byEnds: [[UInt64]: Int] = {
    var result: [[UInt64]: Int] = [:]
    for (number, entry) in entries.enumerated() {
      for spelling in entry.spellings {
        let words = spelling.split { $0 == " " || $0 == "-" }.map { WordKey.of(String($0)).fold }
        guard words.count > 1, let first = words.first, let last = words.last, first >> 8 != 0
        else { continue }
        result[[first, last]] = number
      }
    }
    return result
  }()
}
