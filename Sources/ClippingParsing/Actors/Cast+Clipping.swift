internal import ClippingModel

extension Cast {
  /// Writes the people that count (gold convention R8) into a clipping.
  func fill(_ clipping: inout Clipping, from text: ArticleText) {
    clipping.people = people.indices.filter(counts)
      .sorted { (first(of: $0), $0) < (first(of: $1), $1) }
      .map { mention(people[$0], text) }
  }

  private func first(of number: Int) -> Int {
    people[number].mentions.map(\.lowerBound).min() ?? people[number].name.lowerBound
  }

  /// Everybody titled or known in a diplomatic article; holders of public office in any other.
  func counts(_ number: Int) -> Bool {
    let person = people[number]
    let categories = person.categories
    if isDiplomatic { return true }
    guard person.name.count > 1 || person.known != nil else { return false }
    return categories.contains { $0.isPublicOffice }
      || (person.isInternational && categories.contains(.body))
      || person.known.map { PersonTable.entries[$0].country != nil } == true
  }

  /// The name as `Clipping.people` spells it.
  func name(_ number: Int, in text: ArticleText) -> String {
    Self.display(people[number].name, text)
  }

  private func mention(_ person: Person, _ text: ArticleText) -> PersonMention {
    let name = Self.display(person.name, text)
    var aliases: [String] = []
    if let known = person.known {
      aliases = PersonTable.entries[known].spellings.filter { $0 != name }
    }
    return PersonMention(
      name: name, aliases: aliases,
      roles: person.roles.map {
        .init(title: Self.title($0, text), country: ($0.country ?? person.country)?.text)
      },
      spans: person.mentions.compactMap { text.span(words: $0) })
  }

  /// The words of a post; of one that several share, the singular.
  private static func title(_ role: Person.Role, _ text: ArticleText) -> String {
    let words = text.string(words: role.words)
    return role.isShared && words.hasSuffix("s") ? String(words.dropLast()) : words
  }

  /// The words of a name; a spaced hyphen inside it is closed up.
  private static func display(_ name: Range<Int>, _ text: ArticleText) -> String {
    var result = ""
    for index in name {
      if index > name.lowerBound {
        let gap = text.words[index].gap
        if gap.contains(.hyphen) {
          result += "-"
        } else {
          let between = Int(text.words[index - 1].end)..<Int(text.words[index].start)
          result += gap.contains(.newline) ? " " : text.string(between)
        }
      }
      result += text.string(word: index)
    }
    return result
  }
}
