import BlockCodec

/// Reads all postings of one term, with positions, for merging and for checking.
@safe
struct PostingsDecoder {
  private let list: PostingList
  private var positions: PositionList?
  private var part = 0
  private var occurrence = 0

  init(_ segment: SegmentReader, field: FieldShape, entry: TermEntry) throws(IndexError) {
    list = try segment.postingList(entry, field: field)
    positions = field.hasPositions ? try segment.positionList(entry, of: list) : nil
  }

  /// Adds the next documents, at most 128, to the batch; false where there are no more.
  mutating func next(into batch: inout PostingsBatch) throws(IndexError) -> Bool {
    guard part < list.partCount else { return false }
    let first = batch.documents.count
    let count = part < list.blockCount ? BlockCodec.count : list.tailCount
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * BlockCodec.count) {
      buffer in
      guard let documents = buffer.baseAddress else { return }
      let frequencies = unsafe documents + BlockCodec.count
      if part < list.blockCount {
        unsafe list.decodeDocuments(ofBlock: part, into: documents)
        unsafe list.decodeFrequencies(ofBlock: part, into: frequencies)
      } else {
        unsafe list.decodeTail(documents: documents, frequencies: frequencies)
      }
      for index in 0..<count {
        batch.documents.append(unsafe documents[index])
        batch.frequencies.append(unsafe frequencies[index] &+ 1)
      }
    }
    appendPositions(from: first, to: &batch)
    part += 1
    return true
  }

  private mutating func appendPositions(from first: Int, to batch: inout PostingsBatch) {
    guard positions != nil else { return }
    let count = batch.frequencies[first...].reduce(0) { $0 + Int($1) }
    positions?.appendDifferences(from: occurrence, count: count, to: &batch.positionDeltas)
    occurrence += count
  }
}
