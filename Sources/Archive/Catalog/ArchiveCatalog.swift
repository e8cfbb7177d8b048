import ClippingModel
import FoundationEssentials
import GRDB
import QueryPlanning
import Synchronization
import TextAnalysis

/// What an archive knows about the values of its fields, as of one change.
///
/// The archive's own names are read when a field is first asked for; what goes wrong then is kept in
/// `failure`, as a lookup itself cannot fail.
final class ArchiveCatalog: FieldCatalog {
  private struct State {
    var lists: [CatalogField: NameList] = [:]
    var saved: [String: String]?
    var titles: [NameKey]?
    var failure: ArchiveError?
  }

  private let record: RecordFile
  private let state = Mutex(State())
  /// The record's last change when this was made.
  let change: Int64

  init(record: RecordFile, change: Int64) {
    self.record = record
    self.change = change
  }

  /// The first thing that went wrong while looking something up.
  var failure: ArchiveError? { state.withLock { $0.failure } }

  func resolve(_ value: String, in field: CatalogField) -> [CatalogValue] {
    let found =
      switch field {
      case .country: ValueNames.countries.find(value, .whole)
      case .kind: kinds(value)
      case .topic: ValueNames.topics.find(value, .whole)
      case .lang: ValueNames.languages.find(value, .whole)
      case .format: ValueNames.formats.find(value, .whole)
      case .person: people(value)
      case .org: held(value, in: .org, known: ValueNames.organisations, .run)
      case .agreement: held(value, in: .agreement, known: ValueNames.agreements, .run)
      case .place: places(value)
      case .source, .author: names(of: field).find(value, .run)
      case .tag, .story, .unit: names(of: field).find(value, .whole)
      }
    return found.map { CatalogValue($0.term, isPrefix: $0.isPrefix, label: $0.label) }
  }

  func nearNames(_ value: String, in field: CatalogField, limit: Int) -> [String] {
    switch field {
    case .country: ValueNames.countries.near(value, limit: limit)
    case .kind: ValueNames.kinds.near(value, limit: limit)
    case .topic: ValueNames.topics.near(value, limit: limit)
    case .lang: ValueNames.languages.near(value, limit: limit)
    case .format: ValueNames.formats.near(value, limit: limit)
    default: names(of: field).near(value, limit: limit)
    }
  }

  func savedSearch(named name: String) -> String? { saved[name] }

  var savedSearchNames: [String] { saved.keys.sorted() }

  /// A kind by name, a PLOVER category, or a CAMEO code of two digits or more: `04` is all of `040`
  /// to `046`.
  private func kinds(_ value: String) -> [NameList.Entry] {
    guard (2...4).contains(value.utf8.count), value.utf8.allSatisfy({ (48...57).contains($0) })
    else { return ValueNames.kinds.find(value, .whole) }
    var entry = NameList.Entry(value, names: [])
    entry.isPrefix = value.utf8.count < 4
    return [entry]
  }

  /// A bound on the work for what is no name; no title and name come near it.
  private static let mostWordsWithTitle = 24

  /// People by name; where nobody goes by all of it, by what follows a title: `Tổng Bí thư Tô Lâm`.
  private func people(_ value: String) -> [NameList.Entry] {
    var rest = value.split(whereSeparator: \.isWhitespace)[...]
    guard rest.count <= Self.mostWordsWithTitle else {
      return held(value, in: .person, known: ValueNames.people, .anyWords)
    }
    while !rest.isEmpty {
      let name = rest.joined(separator: " ")
      let found = held(name, in: .person, known: ValueNames.people, .anyWords)
      let first = NameKey(String(rest.removeFirst()))
      guard found.isEmpty, titles.contains(where: { first.isWithin($0) }) else { return found }
    }
    return []
  }

  /// Places by name; behind a country's name all that lies in it: `Malaysia` is Kuala Lumpur too.
  private func places(_ value: String) -> [NameList.Entry] {
    let names = names(of: .place)
    var found = names.find(value, .run)
    for country in ValueNames.countries.find(value, .whole) {
      guard let known = ValueNames.places[country.term] else { continue }
      let terms = Set(found.map(\.term))
      found += names.entries.filter { held in
        !terms.contains(held.term)
          && held.keys.contains { key in known.contains { $0.equals(key) } }
      }
    }
    return found
  }

  /// The archive's values that go by the name, or by another name of what the tables know by it.
  private func held(
    _ value: String, in field: CatalogField, known: NameList, _ matching: NameList.Matching
  ) -> [NameList.Entry] {
    let names = names(of: field)
    var found = names.find(value, matching)
    var terms = Set(found.map(\.term))
    for entry in known.find(value, matching) {
      for other in names.entries where !terms.contains(other.term) {
        // An agreement's name may go on with its parties: `Strategic Partnership (PE-VN)`.
        let isSame = other.keys.contains { held in
          entry.keys.contains { field == .agreement ? $0.isRun(of: held) : $0.equals(held) }
        }
        guard isSame else { continue }
        terms.insert(other.term)
        found.append(other)
      }
    }
    return found
  }
}

extension ArchiveCatalog {
  private var saved: [String: String] {
    if let saved = state.withLock({ $0.saved }) { return saved }
    let saved = reading([String: String]()) { database -> [String: String] in
      var lines: [String: String] = [:]
      for row in try Row.fetchAll(database, sql: "SELECT name, line FROM saved_search") {
        lines[row["name"] as String] = row["line"] as String
      }
      return lines
    }
    state.withLock { $0.saved = saved }
    return saved
  }

  /// The titles that people bear in the archive.
  private var titles: [NameKey] {
    if let titles = state.withLock({ $0.titles }) { return titles }
    let titles = reading([NameKey]()) { database in
      try String.fetchAll(database, sql: "SELECT DISTINCT title FROM role").map { NameKey($0) }
    }
    state.withLock { $0.titles = titles }
    return titles
  }

  /// The values that the archive holds in a field.
  func names(of field: CatalogField) -> NameList {
    if let list = state.withLock({ $0.lists[field] }) { return list }
    let list = reading(NameList()) { try Self.load(field, from: $0) }
    state.withLock { $0.lists[field] = list }
    return list
  }

  private func reading<Value>(_ fallback: Value, _ body: (Database) throws -> Value) -> Value {
    do throws(ArchiveError) {
      return try record.read("read names", body)
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
      return fallback
    }
  }

  private static func load(_ field: CatalogField, from database: Database) throws -> NameList {
    guard let sql = sql(of: field) else { return NameList() }
    var entries: [String: (names: Set<String>, count: Int)] = [:]
    for row in try Row.fetchAll(database, sql: sql) {
      let value: String = row["value"]
      entries[value, default: ([value], 0)].count += row["n"] as Int
      guard let other = row["other"] as String? else { continue }
      let names = field == .person ? ListText.read(other) : [other]
      entries[value]?.names.formUnion(names)
    }
    return NameList(
      entries.sorted { $0.key < $1.key }.map { value, entry in
        let term = field == .unit ? Spelling.fold(value) : value
        return NameList.Entry(
          term, label: value, names: entry.names.sorted(), count: entry.count)
      })
  }

  /// Rows of `value, other, n`: a value, another name of it or null, and how often it occurs.
  private static func sql(of field: CatalogField) -> String? {
    switch field {
    case .person: grouped("name", "aliases", "person")
    case .org: grouped("name", "abbreviation", "organisation")
    case .agreement: grouped("name", "NULL", "agreement")
    case .place: grouped("place", "NULL", "event")
    case .source: grouped("source", "NULL", "article")
    case .author: grouped("author", "NULL", "article")
    case .tag: grouped("name", "NULL", "tag")
    case .unit: grouped("unit", "NULL", "figure")
    case .story: grouped("CAST(story_id AS TEXT)", "NULL", "article")
    case .country, .kind, .topic, .lang, .format: nil
    }
  }

  private static func grouped(_ value: String, _ other: String, _ table: String) -> String {
    """
    SELECT \(value) AS value, \(other) AS other, count(*) AS n FROM \(table)
    WHERE \(value) IS NOT NULL GROUP BY 1, 2
    """
  }
}
