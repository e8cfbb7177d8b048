/// A full-text index in a folder.
///
/// One `IndexWriter` at a time adds to it; any number of `Snapshot`s, in this process and in
/// others, read it, each as it was at one commit.
public struct Index: Sendable {
  public let path: String
  public let schema: Schema

  /// Opens the index in the folder `path`, or creates an empty one where there is none.
  public init(path: String, schema: Schema) throws(IndexError) {
    self.path = path
    self.schema = schema
  }

  /// The newest commit, to read.
  public func snapshot() throws(IndexError) -> Snapshot { fatalError("seam: snapshot") }

  /// The one writer. Throws `writerBusy` while there is another.
  public func writer(options: WriterOptions = WriterOptions()) throws(IndexError) -> IndexWriter {
    fatalError("seam: writer")
  }

  /// Verifies every checksum and invariant of every file of the newest commit.
  public func check() throws(IndexError) -> [CheckFinding] { fatalError("seam: check") }
}

public struct WriterOptions: Sendable {
  /// Memory for documents that are not yet in a segment, in bytes.
  public var bufferBytes = 256 << 20
  public init() {}
}

/// Something that `check` found wrong.
public struct CheckFinding: Hashable, Sendable {
  public let path: String
  public let offset: Int
  public let message: String
}

/// Adds, updates and deletes documents; what it did becomes visible, durable and atomic with
/// `commit`.
public final class IndexWriter {
  init() {}

  /// Adds a document, replacing one with the same key.
  public func add(_ document: Document) throws(IndexError) { fatalError("seam: add") }

  /// Deletes the document with the key, if there is one.
  public func delete(key: String) throws(IndexError) { fatalError("seam: delete") }

  /// Deletes every document.
  public func deleteAll() throws(IndexError) { fatalError("seam: deleteAll") }

  /// Makes everything so far durable and visible. `payload` is kept with the commit (at most 64
  /// KiB): a place for the caller's own bookmark.
  public func commit(payload: [UInt8] = []) throws(IndexError) { fatalError("seam: commit") }

  /// Drops what was not committed.
  public func rollback() throws(IndexError) { fatalError("seam: rollback") }

  /// Merges segments until at most `count` are left.
  public func merge(toAtMost count: Int) throws(IndexError) { fatalError("seam: merge") }
}

/// The index as it was at one commit, for as long as someone holds it.
public final class Snapshot: Sendable {
  init() {}

  /// Live documents.
  public var documentCount: Int { fatalError("seam: documentCount") }
  /// One more than the largest document number.
  public var documentLimit: Int { fatalError("seam: documentLimit") }
  /// Counts up by one with each commit.
  public var generation: UInt64 { fatalError("seam: generation") }
  /// What `commit(payload:)` was given.
  public var payload: [UInt8] { fatalError("seam: payload") }

  /// The best hits of a query.
  public func search(_ query: Query, options: SearchOptions = SearchOptions())
    throws(IndexError) -> SearchResult
  { fatalError("seam: search") }

  /// The number of live documents that match.
  public func count(_ query: Query) throws(IndexError) -> Int { fatalError("seam: count") }

  /// Calls `body` for each matching live document, ascending.
  public func forEachMatch(_ query: Query, _ body: (UInt32) -> Void) throws(IndexError) {
    fatalError("seam: forEachMatch")
  }

  /// How many matches hold each value of a keyword field, most first, then by value.
  public func facets(_ query: Query, field: String, limit: Int)
    throws(IndexError) -> [(value: [UInt8], count: Int)]
  { fatalError("seam: facets") }

  /// Terms of a field that the match stands for, in byte order, with their document counts.
  public func terms(_ match: TermMatch, limit: Int)
    throws(IndexError) -> [(bytes: [UInt8], documentCount: Int)]
  { fatalError("seam: terms") }

  public func key(of document: UInt32) throws(IndexError) -> String { fatalError("seam: key") }

  public func document(withKey key: String) throws(IndexError) -> UInt32? {
    fatalError("seam: document")
  }

  public func integer(_ field: String, of document: UInt32) throws(IndexError) -> Int64? {
    fatalError("seam: integer")
  }

  public func stored(_ field: String, of document: UInt32) throws(IndexError) -> [UInt8]? {
    fatalError("seam: stored")
  }

  /// The parts of a document's score, nil where it does not match.
  public func explain(_ query: Query, document: UInt32) throws(IndexError) -> ScoreExplanation? {
    fatalError("seam: explain")
  }

  /// Positions in `field` of the query's terms in the document, ascending.
  public func positions(_ query: Query, field: String, document: UInt32)
    throws(IndexError) -> [UInt32]
  { fatalError("seam: positions") }
}

/// A score and the parts it is the sum or product of.
public struct ScoreExplanation: Sendable {
  public let score: Float
  public let description: String
  public let parts: [ScoreExplanation]
}
