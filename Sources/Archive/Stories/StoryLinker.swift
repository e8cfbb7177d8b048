import ClippingModel
import ClippingParsing
import GRDB

/// Links articles that tell the same as they come in, within the transaction that writes them.
///
/// Each article leaves the keys under which another that tells the same would be found, so that a
/// new one is compared with a handful of others however large the archive is.
final class StoryLinker {
  private let importID: Int64
  private var sketches: [ArticleID: StorySketch] = [:]

  /// A key that more articles share tells nothing.
  private static let keyOwnerLimit = 200
  /// Sketches kept from one article to the next.
  private static let sketchLimit = 4096

  init(importID: Int64) {
    self.importID = importID
  }

  /// Links articles that were just written, and gives those of them that are part of a story now or
  /// were before. Older articles whose story changed are noted in the change log.
  func link(_ written: [(id: ArticleID, clipping: Clipping)], in database: Database) throws
    -> Set<ArticleID>
  {
    var touched: Set<ArticleID> = []
    for (id, clipping) in written {
      let neighbours = try self.neighbours(of: id, in: database)
      if !neighbours.isEmpty { touched.formUnion(neighbours + [id]) }
      try unlink(id, in: database)
      let sketch = StorySketch(id: id, clipping: clipping)
      for other in try candidates(for: sketch, in: database) {
        guard let link = StoryMatcher.link(other, sketch) else { continue }
        try insert(link, in: database)
        touched.formUnion([id, other.id])
      }
      keep(sketch)
    }
    let regrouped = try regroup(touched, in: database)
    let ids = Set(written.map(\.id))
    for id in regrouped.subtracting(ids).sorted() {
      try ChangeLog(database: database).note("linked", id)
    }
    return touched.intersection(ids)
  }

  private func keep(_ sketch: StorySketch) {
    if sketches.count >= Self.sketchLimit { sketches.removeAll(keepingCapacity: true) }
    sketches[sketch.id] = sketch
  }

  private func unlink(_ id: ArticleID, in database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM story_key WHERE article_id = ?")
      .execute(arguments: [id])
    try database.cachedStatement(sql: "DELETE FROM story_link WHERE first_id = ? OR second_id = ?")
      .execute(arguments: [id, id])
  }

  /// Sketches of the articles that share a key; leaves the new article's own keys.
  private func candidates(for sketch: StorySketch, in database: Database) throws -> [StorySketch] {
    let owners = try database.cachedStatement(
      sql: "SELECT article_id FROM story_key WHERE key = ? LIMIT \(Self.keyOwnerLimit + 1)")
    let insert = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO story_key (key, article_id) VALUES (?, ?)")
    var ids: Set<ArticleID> = []
    for key in Set(sketch.blockingKeys) {
      let found = try ArticleID.fetchAll(owners, arguments: [key])
      if found.count <= Self.keyOwnerLimit { ids.formUnion(found) }
      try insert.execute(arguments: [key, sketch.id])
    }
    return try ids.sorted().compactMap { try self.sketch(of: $0, in: database) }
  }

  private func sketch(of id: ArticleID, in database: Database) throws -> StorySketch? {
    if let sketch = sketches[id] { return sketch }
    guard let clipping = try ArticleLoader(database: database).clipping(id) else { return nil }
    let sketch = StorySketch(id: id, clipping: clipping)
    keep(sketch)
    return sketch
  }

  private func insert(_ link: StoryLink, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO story_link (first_id, second_id, relation, score, evidence)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      min(link.first, link.second), max(link.first, link.second), link.relation.rawValue,
      link.score, ListText.write(link.evidence.map(\.words)),
    ])
  }
}

extension StoryLinker {
  private func neighbours(of id: ArticleID, in database: Database) throws -> [ArticleID] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT second_id FROM story_link WHERE first_id = ?1
        UNION SELECT first_id FROM story_link WHERE second_id = ?1
        """)
    return try ArticleID.fetchAll(statement, arguments: [id])
  }

  /// Gives each group of linked articles one story, and those without a link none; the articles whose
  /// story or links changed.
  private func regroup(_ ids: Set<ArticleID>, in database: Database) throws -> Set<ArticleID> {
    var seen: Set<ArticleID> = []
    var taken: Set<Int64> = []
    for id in ids.sorted() where !seen.contains(id) {
      let group = try group(of: id, in: database)
      seen.formUnion(group)
      guard group.count > 1 else {
        try assign(nil, to: group, in: database)
        continue
      }
      let story = try story(of: group, except: taken, in: database)
      taken.insert(story)
      try assign(story, to: group, in: database)
    }
    return seen
  }

  private func group(of id: ArticleID, in database: Database) throws -> [ArticleID] {
    var group: Set<ArticleID> = [id]
    var open = [id]
    while let next = open.popLast() {
      for neighbour in try neighbours(of: next, in: database)
      where group.insert(neighbour).inserted {
        open.append(neighbour)
      }
    }
    return group.sorted()
  }

  /// The oldest story of the group that no other group has kept, else a new one.
  private func story(of group: [ArticleID], except taken: Set<Int64>, in database: Database) throws
    -> Int64
  {
    let known = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT story_id FROM article
        WHERE story_id IS NOT NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY 1
        """, arguments: [FacetQuery.list(group)])
    if let story = known.first(where: { !taken.contains($0) }) { return story }
    try database.execute(sql: "INSERT INTO story DEFAULT VALUES")
    return database.lastInsertedRowID
  }

  private func assign(_ story: Int64?, to group: [ArticleID], in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE article SET story_id = ?1 WHERE id = ?2 AND story_id IS NOT ?1")
    for id in group { try statement.execute(arguments: [story, id]) }
  }
}

extension StoryEvidence {
  /// What agrees, for people.
  var words: String {
    switch self {
    case .day(let day): "day \(day)"
    case .event(let kind): "event \(kind.rawValue)"
    case .person(let name): "person \(name)"
    case .country(let code): "country \(code)"
    case .figure(let figure): "figure \(figure)"
    case .abbreviation(let word): "abbreviation \(word)"
    case .wording(let share): "wording \(Int((share * 100).rounded()))%"
    }
  }
}
