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
}
