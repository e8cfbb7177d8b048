import GRDB
import QueryPlanning
import SearchIndex
import TextAnalysis

extension Archive {
  /// Values of a field that begin with what was typed, most frequent first. An empty `field`
  /// completes words of the texts, without marks.
  ///
  /// What cannot be read completes nothing: no error is worth an interrupted line.
  public func completions(ofField field: String, prefix: String, limit: Int) -> [Completion] {
    if field.isEmpty { return words(beginningWith: prefix, limit: limit) }
    guard let field = FacetField(name: field), limit > 0 else { return [] }
    let asked = NameKey(prefix).fold
    let counts = (try? counts(of: field)) ?? []
    let matching = counts.filter { count in
      asked.isEmpty || Self.names(of: count.value, in: field).contains { $0.hasPrefix(asked) }
    }
    return matching.prefix(limit).map { count in
      Completion(
        value: Self.quoted(count.value), label: ValueNames.label(of: count.value, in: field),
        count: count.count)
    }
  }

  private func counts(of field: FacetField) throws(ArchiveError) -> [(value: String, count: Int)] {
    try record.read("count values") { database in
      try FacetQuery(database: database, articles: nil).counts(of: field, limit: .max)
    }
  }

  /// What a value may be typed as, folded.
  private static func names(of value: String, in field: FacetField) -> [String] {
    let list: NameList? =
      switch field {
      case .country: ValueNames.countries
      case .kind: ValueNames.kinds
      case .topic: ValueNames.topics
      case .language: ValueNames.languages
      default: nil
      }
    if let entry = list?.entries.first(where: { $0.term == value }) {
      return entry.keys.map(\.fold)
    }
    let words = NameKey(value).words.map(\.fold)
    // A person is also found by what comes later in the name.
    return words.indices.map { words[$0...].joined(separator: " ") }
  }

  private static func quoted(_ value: String) -> String {
    let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return isPlain && !value.isEmpty ? value : "\"\(value.filter { $0 != "\"" })\""
  }

  private func words(beginningWith prefix: String, limit: Int) -> [Completion] {
    // Folds alone are words as they are typed; one without marks finds every spelling.
    let start = Spelling.fold(prefix)
    guard !Spelling.isMarked(prefix), start.utf8.count > 1, let snapshot = try? keeper.snapshot()
    else { return [] }
    let match = TermMatch.prefix(Term(IndexField.body.name, start))
    let terms = (try? snapshot.terms(match, limit: Self.wordLimit)) ?? []
    let words = terms.map { (text: String(decoding: $0.bytes, as: UTF8.self), $0.documentCount) }
    return words.filter { !Spelling.isMarked($0.text) }.sorted { ($0.1, $1.text) > ($1.1, $0.text) }
      .prefix(limit).map { Completion(value: $0.text, label: $0.text, count: $0.1) }
  }

  /// Words looked at in order to find the most frequent.
  private static let wordLimit = 5000
}
