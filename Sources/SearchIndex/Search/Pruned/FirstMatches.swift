import BlockCodec

/// The first documents that hold any of the terms that a match stands for: the best hits where all
/// score alike.
///
/// Each list is read only as far as it is below the last of the documents that are wanted.
@safe
struct FirstMatches {
  private let limit: Int
  private let segment: SegmentView
  private let field: FieldShape
  private let buffer: UnsafeMutablePointer<UInt32>
  /// The documents so far, ascending, each once.
  private let documents: UnsafeMutablePointer<UInt32>
  private var count = 0

  /// More wanted documents than these are not kept in order by insertion.
  static let greatestLimit = 128

  init(limit: Int, field: FieldShape, segment: SegmentView, _ scratch: SearchScratch) {
    self.limit = limit
    self.segment = segment
    self.field = field
    unsafe buffer = scratch.allocate(UInt32.self, 2 * BlockCodec.count)
    unsafe documents = scratch.allocate(UInt32.self, Self.greatestLimit + 1)
  }

  /// The documents, ascending, at most `limit`.
  mutating func find(_ match: TermMatch) throws(IndexError) -> UnsafeBufferPointer<UInt32> {
    var failure: IndexError?
    try segment.reader.forEachTerm(match, field: field.ordinal) { _, entry in
      do throws(IndexError) {
        add(try segment.reader.postingList(entry, field: field))
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    return unsafe UnsafeBufferPointer(start: documents, count: count)
  }

  private mutating func add(_ list: PostingList) {
    for part in 0..<list.partCount {
      if part < list.blockCount {
        unsafe list.decodeDocuments(ofBlock: part, into: buffer)
        for index in 0..<BlockCodec.count {
          guard insert(unsafe buffer[index]) else { return }
        }
      } else {
        list.forEachTailDocument { insert($0) }
      }
    }
  }

  /// Puts a document into its place; false where it and all behind it are too late.
  @inline(__always)
  private mutating func insert(_ document: UInt32) -> Bool {
    if unsafe count == limit && document >= documents[count - 1] { return false }
    return insertEarly(document)
  }

  private mutating func insertEarly(_ document: UInt32) -> Bool {
    guard segment.isLive(document) else { return true }
    var place = count
    while unsafe place > 0 && documents[place - 1] > document { place -= 1 }
    if unsafe place > 0 && documents[place - 1] == document { return true }
    count = min(limit, count + 1)
    var last = count - 1
    while last > place {
      unsafe documents[last] = documents[last - 1]
      last -= 1
    }
    unsafe documents[place] = document
    return true
  }
}

extension Snapshot {
  /// The best hits of a query whose matches all score the same, if it is of the form that
  /// `FirstMatches` answers.
  func searchAlike(
    _ query: Query, _ options: SearchOptions, in share: Range<Int>, _ scratch: SearchScratch
  ) throws(IndexError) -> [Hit]? {
    guard options.order == .score, options.after == nil, !options.countsMatches,
      options.limit <= FirstMatches.greatestLimit, options.limit > 0
    else { return nil }
    let (match, score): (TermMatch, Float)
    switch query {
    case .constant(.match(let inner), let constant): (match, score) = (inner, constant)
    case .match(let inner) where !schema.isText(inner.field): (match, score) = (inner, 0)
    default: return nil
    }
    if case .fuzzy = match { return nil }
    let field = try QueryBinder(self).termField(match.field)
    var hits: [Hit] = []
    for segment in segments[share] where hits.count < options.limit {
      if options.isCancelled() { throw .cancelled }
      var first = FirstMatches(
        limit: options.limit - hits.count, field: field, segment: segment, scratch)
      let found = unsafe try first.find(match)
      for index in 0..<found.count {
        let document = segment.firstDocument + (unsafe found[index])
        hits.append(Hit(document: document, score: score, sortValue: nil))
      }
    }
    return hits
  }
}
