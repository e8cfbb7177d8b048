import ClippingModel
import Dispatch
import FoundationEssentials
import GRDB
import SearchIndex
import Synchronization

/// Takes clippings into the record, a batch a transaction, and shows each batch to the index.
///
/// What is reported is what the record has committed. The index follows every few batches: a
/// crash between the two is made good when the archive is next opened.
struct Importer {
  let record: RecordFile
  let keeper: IndexKeeper
  let options: ImportOptions
  private var report = ImportReport()

  init(record: RecordFile, keeper: IndexKeeper, options: ImportOptions) {
    self.record = record
    self.keeper = keeper
    self.options = options
  }

  mutating func run(_ paths: [String]) throws(ArchiveError) -> ImportReport {
    let clock = ContinuousClock()
    let start = clock.now
    // The index's writer is also what keeps two imports apart.
    let writer = try keeper.writer()
    var seen = try keeper.bookmark()?.change ?? 0
    let importID = try begin()
    let linker = StoryLinker(importID: importID)
    let batches = ReadAhead(BatchReader(paths: paths, options: options))
    var batchCount = 0
    while !options.isCancelled(), let batch = batches.next() {
      try keeper.add(try take(batch, importID: importID, linker), to: writer)
      batchCount += 1
      if batchCount.isMultiple(of: Self.batchesPerIndexCommit) {
        seen = try keeper.commit(writer, changesAfter: seen, except: importID).last
      }
      options.onProgress(batch.progress)
    }
    report.wasCancelled = options.isCancelled()
    try finish(importID)
    try keeper.commit(writer, changesAfter: seen, except: importID)
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  /// Whoever searches meanwhile sees what is new every few thousand articles.
  private static let batchesPerIndexCommit = 10

  private func begin() throws(ArchiveError) -> Int64 {
    try record.write("begin an import") { database in
      try database.execute(
        sql: "INSERT INTO import (started) VALUES (?)", arguments: [Timestamp.now()])
      return database.lastInsertedRowID
    }
  }

  private func finish(_ importID: Int64) throws(ArchiveError) {
    let report = report
    try record.write("end an import") { database in
      try database.execute(
        sql: """
          UPDATE import SET finished = ?, added = ?, unchanged = ?, updated = ?, refused = ?
          WHERE id = ?
          """,
        arguments: [
          Timestamp.now(), report.added, report.unchanged, report.updated, report.refused.count,
          importID,
        ])
    }
  }

  /// Commits a batch to the record and gives the articles that the index must see.
  private mutating func take(
    _ batch: BatchReader.Batch, importID: Int64, _ linker: StoryLinker
  ) throws(ArchiveError) -> [IndexedArticle] {
    report.refused += batch.refused
    report.warnings += batch.warnings
    guard !batch.clippings.isEmpty else { return [] }
    let (outcomes, articles) = try record.write("import articles") { database in
      let placer = ArticlePlacer(database: database, importID: importID)
      let outcomes = try batch.clippings.map { try placer.place($0) }
      let written = zip(outcomes, batch.clippings).compactMap { outcome, clipping in
        outcome.writtenID.map { (id: $0, clipping: clipping) }
      }
      let linked = try linker.link(written, in: database)
      let articles = try zip(outcomes, batch.clippings).compactMap { outcome, clipping in
        try Self.article(of: outcome, clipping: clipping, isLinked: linked, in: database)
      }
      return (outcomes, articles)
    }
    for (outcome, clipping) in zip(outcomes, batch.clippings) { count(outcome, clipping) }
    return articles
  }

  /// What the index must be told of an outcome: nothing of an unchanged article; of an updated one
  /// also what users had added to it, of a linked one its story.
  private static func article(
    of outcome: ArticlePlacer.Outcome, clipping: Clipping, isLinked: Set<ArticleID>,
    in database: Database
  ) throws -> IndexedArticle? {
    switch outcome {
    case .unchanged: nil
    case .updated(let id): try IndexedArticle(id: id, in: database)
    case .added(let id), .addedBeside(let id, _):
      isLinked.contains(id)
        ? try IndexedArticle(id: id, in: database) : IndexedArticle(id: id, clipping: clipping)
    }
  }

  private mutating func count(_ outcome: ArticlePlacer.Outcome, _ clipping: Clipping) {
    switch outcome {
    case .added: report.added += 1
    case .updated: report.updated += 1
    case .unchanged: report.unchanged += 1
    case .addedBeside(let id, let other):
      report.added += 1
      report.warnings.append(
        ImportReport.Refusal(
          path: clipping.path, line: clipping.line,
          reason: """
            id '\(clipping.statedID ?? "")' was given before, to article \(other); this one is \
            article \(id) and known by its content alone
            """))
    }
  }
}

/// Moments as the record writes them: `2025-10-26T08:30:00Z`.
enum Timestamp {
  static func now() -> String { Date().formatted(.iso8601) }
}

/// Reads the next batch on another thread while the last one is being written.
final class ReadAhead: Sendable {
  private struct State {
    var reader: BatchReader
    var batch: BatchReader.Batch?
  }

  private let state: Mutex<State>
  private let queue = DispatchQueue(label: "chancery.import.reading")
  private let isReady = DispatchSemaphore(value: 0)

  init(_ reader: sending BatchReader) {
    state = Mutex(State(reader: reader))
    read()
  }

  private func read() {
    queue.async { [self] in
      state.withLock { $0.batch = $0.reader.next() }
      isReady.signal()
    }
  }

  /// The next batch, nil at the end. To be called from one thread only.
  func next() -> BatchReader.Batch? {
    isReady.wait()
    let batch = state.withLock { state in
      let batch = state.batch
      state.batch = nil
      return batch
    }
    if batch == nil { isReady.signal() } else { read() }
    return batch
  }
}
