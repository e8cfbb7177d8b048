import GRDB

/// Counts people under one name each, however the articles spell them.
///
/// Names are of one person where one is the other without its marks (`Le Hoai Trung`) and no third
/// name would fit as well, or where the readers' table of known people says so.
struct PersonMerging {
  let query: FacetQuery

  func counts(limit: Int) throws -> [(value: String, count: Int)] {
    let single = try query.counts(of: .person, limit: .max)
    let groups = Self.groups(single.map(\.value))
    var rows: [(value: String, count: Int)] = []
    let counts = Dictionary(single.map { ($0.value, $0.count) }, uniquingKeysWith: max)
    for names in groups {
      let known = names.compactMap { counts[$0] }
      let count = names.count == 1 ? known[0] : try query.count(ofPeople: names)
      rows.append((names[0], count))
    }
    rows.sort { ($0.count, $1.value) > ($1.count, $0.value) }
    return Array(rows.prefix(limit))
  }

  /// Names by person: each group's first is the one shown, the most frequent with marks.
  ///
  /// - Parameter names: most frequent first.
  static func groups(_ names: [String]) -> [[String]] {
    var marked: [String: Set<String>] = [:]
    for name in names {
      let key = NameKey(name)
      if key.isMarked { marked[key.fold, default: []].insert(name) }
    }
    var groups: [String: [String]] = [:]
    var order: [String] = []
    for name in names {
      let id = identity(of: name, marked)
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(name)
    }
    return order.compactMap { groups[$0] }.map { group in
      let shown = group.firstIndex { NameKey($0).isMarked } ?? 0
      return [group[shown]] + group[..<shown] + group[(shown + 1)...]
    }
  }

  private static func identity(of name: String, _ marked: [String: Set<String>]) -> String {
    let key = NameKey(name)
    if let known = knownNames[key.fold] { return known }
    guard !key.isMarked, let spellings = marked[key.fold], spellings.count == 1,
      let only = spellings.first
    else { return name }
    return only
  }

  /// Folds of all spellings of known people, with the name in English use; what two people share is
  /// left out.
  private static let knownNames: [String: String] = {
    var names: [String: String] = [:]
    var shared: Set<String> = []
    for entry in ValueNames.people.entries {
      for key in entry.keys where key.words.count > 1 {
        if let other = names[key.fold], other != entry.term { shared.insert(key.fold) }
        names[key.fold] = entry.term
      }
    }
    return names.filter { !shared.contains($0.key) }
  }()
}

extension FacetQuery {
  /// Articles that name a person by any of the names.
  func count(ofPeople names: [String]) throws -> Int {
    let sql = """
      SELECT count(DISTINCT article_id) FROM person
      WHERE name IN (SELECT value FROM json_each(?)) \(restriction)
      """
    let names: StatementArguments = [ListText.write(names)]
    return try Int.fetchOne(database, sql: sql, arguments: names + arguments) ?? 0
  }
}
