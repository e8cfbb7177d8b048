import GRDB
import QueryPlanning
import SearchIndex
import TextAnalysis

/// Holds articles to what only their text can tell: `=hoà` is this spelling, to the letter.
struct Verifier {
  let session: SearchSession
  let verification: Verification

  init(session: SearchSession, _ verification: Verification) {
    self.session = session
    self.verification = verification
  }

  /// Those of the articles that the verification bears out, in the order given.
  ///
  /// - Complexity: O(n) for n bytes of their texts.
  func keep(_ ids: [ArticleID]) throws(ArchiveError) -> [ArticleID] {
    let matching = try matchingSets(of: verification)
    return try session.record.read("read articles") { database in
      try ids.filter { id in
        if session.request.isCancelled() { throw ArchiveError.cancelled }
        return holds(verification, try texts(of: id, in: database), id, matching)
      }
    }
  }

  private struct Texts {
    var title: String
    var body: String
    var note: String
  }

  private func texts(of id: ArticleID, in database: Database) throws -> Texts {
    let statement = try database.cachedStatement(
      sql: """
        SELECT title, body,
          (SELECT group_concat(text, char(10)) FROM note WHERE article_id = article.id) AS note
        FROM article WHERE id = ?
        """)
    let row = try Row.fetchOne(statement, arguments: [id])
    return Texts(title: row?["title"] ?? "", body: row?["body"] ?? "", note: row?["note"] ?? "")
  }

  /// The articles that satisfy each query of the verification.
  private func matchingSets(of verification: Verification)
    throws(ArchiveError) -> [Query: Set<ArticleID>]
  {
    var sets: [Query: Set<ArticleID>] = [:]
    for query in Self.queries(of: verification) where sets[query] == nil {
      var documents: [UInt32] = []
      try session.asking { () throws(IndexError) in
        try session.snapshot.forEachMatch(query) { documents.append($0) }
      }
      var ids: Set<ArticleID> = []
      for document in documents { ids.insert(try session.id(of: document)) }
      sets[query] = ids
    }
    return sets
  }

  private static func queries(of verification: Verification) -> [Query] {
    switch verification {
    case .spelling: []
    case .matches(let query): [query]
    case .every(let parts), .any(let parts): parts.flatMap(queries)
    case .not(let part): queries(of: part)
    }
  }

  private func holds(
    _ verification: Verification, _ texts: Texts, _ id: ArticleID,
    _ matching: [Query: Set<ArticleID>]
  ) -> Bool {
    switch verification {
    case .spelling(let words, let fields):
      fields.contains { field in
        switch field {
        case .title: LiteralText(texts.title).contains(words)
        case .body: LiteralText(texts.body).contains(words)
        case .note: LiteralText(texts.note).contains(words)
        default: false
        }
      }
    case .matches(let query): matching[query]?.contains(id) ?? false
    case .every(let parts): parts.allSatisfy { holds($0, texts, id, matching) }
    case .any(let parts): parts.contains { holds($0, texts, id, matching) }
    case .not(let part): !holds(part, texts, id, matching)
    }
  }
}

/// A text as the words that stand in it, letter by letter.
struct LiteralText {
  private let words: [Substring]

  init(_ text: String) {
    words = Normalization.nfc(text).split { !$0.isLetter && !$0.isNumber }
  }

  /// True where the words stand in the text in this order, side by side, compared by NFC
  /// in lower case.
  func contains(_ sought: [String]) -> Bool {
    let sought = sought.flatMap { word in
      Normalization.nfc(word).lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    guard !sought.isEmpty, words.count >= sought.count else { return false }
    return (0...words.count - sought.count).contains { start in
      zip(sought, words[start...]).allSatisfy { $0 == $1.lowercased() }
    }
  }
}
