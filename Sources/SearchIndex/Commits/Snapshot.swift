internal import ByteStorage
internal import Synchronization

/// The index as it was at one commit, for as long as someone holds it.
///
/// A snapshot is a value that any number of threads may use at once: nothing in it changes but what
/// is remembered of verified pages, and no reader waits for a writer or for another reader. Merges
/// and later commits take nothing from it; the files that only it still needs lose their names, and
/// their space is given back when it goes.
public final class Snapshot: Sendable {
  let schema: Schema
  let segments: [SegmentView]
  /// Counts up by one with each commit.
  public let generation: UInt64
  /// What `commit(payload:)` was given.
  public let payload: [UInt8]
  /// Live documents.
  public let documentCount: Int
  /// Segments, which a search looks at as one.
  public var segmentCount: Int { segments.count }
  /// One more than the largest document number.
  public let documentLimit: Int
  /// What BM25 needs of each field.
  let rankings: [FieldRanking]
  let layout: SegmentLayout
  let words: WordTable
  let scratches = ScratchPool()
  private let knownLiveRow = AtomicLazyReference<LiveRow>()

  init(_ manifest: Manifest, schema: Schema, in folder: IndexFolder) throws(IndexError) {
    self.schema = schema
    generation = manifest.generation
    payload = manifest.payload
    var views: [SegmentView] = []
    var firstDocument = 0
    for segment in manifest.segments {
      let reader = try folder.open(segment)
      views.append(
        SegmentView(reader, firstDocument: UInt32(firstDocument), live: segment.live))
      firstDocument += segment.documentCount
    }
    segments = views
    layout = SegmentLayout(views)
    words = WordTable(segmentCount: views.count)
    documentLimit = firstDocument
    documentCount = views.reduce(0) { $0 + $1.liveCount }
    rankings = schema.fields.indices.map { field in
      FieldRanking(
        views.reduce(FieldStatistics(documentCount: 0, totalLength: 0)) {
          $0 + $1.statistics(field: field)
        })
    }
  }

  /// The live documents of all segments; nil where none is deleted.
  func liveRow() -> LiveRow? {
    guard segments.contains(where: { unsafe $0.live != nil }) else { return nil }
    return knownLiveRow.load() ?? knownLiveRow.storeIfNil(LiveRow(segments))
  }

  /// A field's statistics over all segments, deleted documents included until they are merged away:
  /// they do not depend on how documents are spread over segments.
  func statistics(field: Int) -> FieldStatistics {
    segments.reduce(FieldStatistics(documentCount: 0, totalLength: 0)) {
      $0 + $1.statistics(field: field)
    }
  }

  /// The segment that holds a document, and the document's number in it.
  ///
  /// - Throws: `badValue` for a number that no live document has.
  func place(of document: UInt32) throws(IndexError) -> (segment: SegmentView, document: UInt32) {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].firstDocument <= document { low = middle + 1 } else { high = middle }
    }
    guard document < documentLimit, low > 0 else {
      throw .badValue("document \(document): the snapshot has \(documentLimit)")
    }
    let segment = segments[low - 1]
    let local = document - segment.firstDocument
    guard segment.isLive(local) else { throw .badValue("document \(document) is deleted") }
    return (segment, local)
  }
}

extension Snapshot {
  /// The key that a document was added with.
  ///
  /// - Throws: `badValue` for a number that no live document has; `damaged`.
  /// - Complexity: O(1).
  public func key(of document: UInt32) throws(IndexError) -> String {
    let (segment, local) = try place(of: document)
    return unsafe String(decoding: unsafe try segment.reader.key(of: local), as: UTF8.self)
  }

  /// The live document with the key, if there is one.
  ///
  /// - Complexity: O(segments).
  public func document(withKey key: String) throws(IndexError) -> UInt32? {
    for segment in segments.reversed() {
      if let local = try segment.document(withKey: key) { return segment.firstDocument + local }
    }
    return nil
  }

  /// The value of an integer field, where the document has one.
  ///
  /// - Throws: `badField` where there is no such integer field; `badValue`; `damaged`.
  /// - Complexity: O(1).
  public func integer(_ field: String, of document: UInt32) throws(IndexError) -> Int64? {
    guard let ordinal = schema.ordinal(of: field), case .integer = schema.fields[ordinal].kind
    else { throw .badField(name: field, reason: "it is not an integer field of the schema") }
    let (segment, local) = try place(of: document)
    return try segment.column(field: ordinal).value(of: local)
  }

  /// The bytes of a stored field, where the document has them. They are verified by their checksum.
  ///
  /// - Throws: `badField` where there is no such stored field; `badValue`; `damaged`.
  /// - Complexity: O(bytes stored with the document).
  public func stored(_ field: String, of document: UInt32) throws(IndexError) -> [UInt8]? {
    guard let ordinal = schema.ordinal(of: field), case .stored = schema.fields[ordinal].kind
    else { throw .badField(name: field, reason: "it is not a stored field of the schema") }
    let (segment, local) = try place(of: document)
    let record = unsafe try segment.reader.storedRecord(of: local)
    return unsafe StoredRecord.value(of: ordinal, in: record)
  }
}
