import ClippingModel
import GRDB
import QueryPlanning
import SearchIndex

extension Archive {
  /// An article with its structure, as it can be marked in its text.
  ///
  /// - Throws: `notFound`.
  public func article(_ id: ArticleID) throws(ArchiveError) -> Article {
    let indexed = try indexedArticle(id)
    let related = try record.read("read a story") { database in
      try ArticleID.fetchAll(
        database, sql: "SELECT id FROM article WHERE story_id = ? AND id <> ? ORDER BY id",
        arguments: [indexed.story, id])
    }
    let clipping = indexed.clipping
    return Article(
      id: id, clipping: clipping,
      titleMarks: clipping.title.map { Self.marks(of: clipping, in: $0) } ?? [],
      bodyMarks: Self.marks(of: clipping, in: clipping.body), tags: indexed.tags,
      notes: indexed.notes, story: indexed.story, related: related)
  }

  private static func marks(of clipping: Clipping, in passage: Passage) -> [Article.Mark] {
    let locator = PassageLocator(passage)
    var marks: [Article.Mark] = []
    for (meaning, spans) in meanings(of: clipping) {
      for span in spans {
        guard let range = locator.range(of: span) else { continue }
        marks.append(Article.Mark(meaning: meaning, range: range))
      }
    }
    // The longer first where two begin together, so that what nests follows what holds it.
    return marks.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  private static func meanings(of clipping: Clipping) -> [(Article.Mark.Meaning, [SourceSpan])] {
    var all: [(Article.Mark.Meaning, [SourceSpan])] = []
    all += clipping.countries.map { (.country(code: $0.code), $0.spans) }
    all += clipping.people.map { (.person(name: $0.name), $0.spans) }
    all += clipping.organisations.map { (.organisation(name: $0.name), $0.spans) }
    all += clipping.agreements.map { (.agreement(name: $0.name), $0.spans) }
    all += clipping.events.enumerated().map { (.event(ordinal: $0.offset), [$0.element.span]) }
    all += clipping.figures.enumerated().map { (.figure(ordinal: $0.offset), [$0.element.span]) }
    all += clipping.commitments.enumerated().map {
      (.commitment(ordinal: $0.offset), [$0.element.span])
    }
    all += [clipping.date, clipping.published].compactMap { $0?.span }.map { (.date, [$0]) }
    return all
  }

  /// How a query was understood, step by step, and, where an article is named, how its score came
  /// about.
  public func explain(_ request: Request, article: ArticleID? = nil)
    throws(ArchiveError) -> SearchExplanation
  {
    let session = try SearchSession(request, keeper: keeper)
    var stages = session.plan.stages.map {
      SearchExplanation.Stage(name: $0.name, text: $0.text)
    }
    stages += session.plan.intervals.map {
      SearchExplanation.Stage(name: "days", text: $0.description)
    }
    stages += session.concepts.concepts.map {
      SearchExplanation.Stage(
        name: "about",
        text: "\($0.words) = \($0.field.name):\($0.terms.joined(separator: ",")), ranked higher")
    }
    for expansion in session.plan.expansions {
      stages.append(try stage(of: expansion, in: session))
    }
    stages.append(
      SearchExplanation.Stage(
        name: "index",
        text: "\(session.snapshot.documentCount) articles, commit \(session.snapshot.generation)"))
    guard let article else { return SearchExplanation(stages: stages, score: nil) }
    let score = try session.asking { () throws(IndexError) -> ScoreExplanation? in
      guard let document = try session.snapshot.document(withKey: String(article)) else {
        return nil
      }
      return try session.snapshot.explain(session.plan.query, document: document)
    }
    return SearchExplanation(stages: stages, score: score.map(Self.score))
  }

  /// How many words a prefix or a fuzzy word stood for, and the most frequent of them.
  private func stage(of expansion: QueryPlan.Expansion, in session: SearchSession)
    throws(ArchiveError) -> SearchExplanation.Stage
  {
    var counts: [[UInt8]: Int] = [:]
    var isCapped = false
    for match in expansion.matches {
      let terms = try session.asking { () throws(IndexError) in
        try session.snapshot.terms(match, limit: Self.expansionLimit)
      }
      isCapped = isCapped || terms.count == Self.expansionLimit
      for (bytes, count) in terms { counts[bytes] = max(counts[bytes] ?? 0, count) }
    }
    let words = counts.map { (text: String(decoding: $0.key, as: UTF8.self), count: $0.value) }
      .sorted { ($0.count, $1.text) > ($1.count, $0.text) }
    let shown = words.prefix(8).map { "\($0.text) \($0.count)" }.joined(separator: ", ")
    return SearchExplanation.Stage(
      name: "words",
      text: "\(expansion.text) = \(isCapped ? "more than " : "")\(words.count) words: \(shown)")
  }

  /// Words of one expansion that are counted.
  private static let expansionLimit = 1000

  private static func score(_ explanation: ScoreExplanation) -> SearchExplanation.Score {
    .part(
      value: Double(explanation.score), description: explanation.description,
      parts: explanation.parts.map(score))
  }
}
