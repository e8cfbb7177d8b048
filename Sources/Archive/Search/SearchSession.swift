import ClippingModel
import FoundationEssentials
import GRDB
import QueryLanguage
import QueryPlanning
import SearchIndex

/// One question, planned, with the commit of index that answers it.
struct SearchSession {
  let request: Request
  let plan: QueryPlan
  let snapshot: Snapshot
  let record: RecordFile
  /// What the words of the query name.
  let concepts: ConceptBoost

  /// - Parameter within: the articles that may answer; all where it is nil.
  init(_ request: Request, keeper: IndexKeeper, within: Query? = nil) throws(ArchiveError) {
    self.request = request
    record = keeper.record
    snapshot = try keeper.snapshot()
    let catalog = try keeper.catalog()
    var plan: QueryPlan
    do throws(QueryMistakes) {
      plan = try Planner(catalog: catalog, today: Self.today(request)).plan(request.line)
    } catch {
      throw catalog.failure ?? .query(line: error.line, error.diagnostics)
    }
    if let failure = catalog.failure { throw failure }
    concepts = ConceptBoost(words: plan.relaxation?.words.map(\.text) ?? [], catalog: catalog)
    if case .score = plan.order {
      do throws(IndexError) {
        try concepts.apply(to: &plan, in: snapshot)
      } catch {
        throw ArchiveError(error)
      }
    }
    if let within { plan.query = .every([plan.query, within]) }
    self.plan = plan
  }

  private static func today(_ request: Request) -> Day {
    if let today = request.today { return Day(number: today.dayNumber) }
    let seconds = Date().timeIntervalSince1970 + Double(TimeZone.current.secondsFromGMT())
    return Day(number: Int((seconds / 86_400).rounded(.down)))
  }
}

extension SearchSession {
  func search(_ query: Query, limit: Int, order: SearchOptions.Order, counts: Bool = false)
    throws(ArchiveError) -> SearchResult
  {
    var options = SearchOptions()
    options.limit = limit
    options.order = order
    options.countsMatches = counts
    options.isCancelled = request.isCancelled
    return try asking { () throws(IndexError) in try snapshot.search(query, options: options) }
  }

  func count(_ query: Query) throws(ArchiveError) -> Int {
    try asking { () throws(IndexError) in try snapshot.count(query) }
  }

  func id(of document: UInt32) throws(ArchiveError) -> ArticleID {
    let key = try asking { () throws(IndexError) in try snapshot.key(of: document) }
    guard let id = ArticleID(key) else {
      throw .damaged(path: record.path, detail: "the index holds a document named '\(key)'")
    }
    return id
  }

  func asking<Value>(_ body: () throws(IndexError) -> Value) throws(ArchiveError) -> Value {
    do { return try body() } catch { throw ArchiveError(error) }
  }

  /// Every article that satisfies all of the query, ascending.
  func matches() throws(ArchiveError) -> [ArticleID] {
    var documents: [UInt32] = []
    try asking { () throws(IndexError) in
      try snapshot.forEachMatch(plan.query) { documents.append($0) }
    }
    guard !request.isCancelled() else { throw .cancelled }
    var ids: [ArticleID] = []
    ids.reserveCapacity(documents.count)
    for document in documents { ids.append(try id(of: document)) }
    guard let verification = plan.verification else { return ids }
    return try Verifier(session: self, verification).keep(ids)
  }
}

extension SearchSession {
  /// What is told besides rows. `matchCount` is the number of articles that satisfy all of the query.
  func summary(matchCount: Int, isEmpty: Bool) throws(ArchiveError) -> AnswerSummary {
    var summary = AnswerSummary()
    summary.matchCount = matchCount
    summary.undatedCount =
      try plan.undated.map { query throws(ArchiveError) in try count(query) } ?? 0
    summary.remarks = plan.intervals.map(\.description)
    summary.notes = plan.notes
    if isEmpty { summary.emptiness = try emptiness() }
    return summary
  }

  private func emptiness() throws(ArchiveError) -> Emptiness {
    var clauses: [String] = []
    for clause in plan.clauses where try count(clause.query) == 0 { clauses.append(clause.text) }
    for detour in plan.detours {
      let count = try count(detour.query)
      if count > 0 { return Emptiness(emptyClauses: clauses, nearest: (detour.line, count)) }
    }
    return Emptiness(emptyClauses: clauses, nearest: nil)
  }
}
