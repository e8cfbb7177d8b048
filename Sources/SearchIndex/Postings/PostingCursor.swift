import BlockCodec

/// Walks over one term's postings, forwards, block by block.
///
/// A block's documents are decoded when the cursor comes into it, its frequencies when one of them
/// is asked for, and positions document by document.
@safe
final class PostingCursor {
  /// The document number that no document has: the cursor is at its end.
  static let end = UInt32.max

  let list: PostingList
  private var positionList: PositionList?
  /// The document that the cursor is at. Meaningless before the first `advance`.
  private(set) var document: UInt32 = 0
  private var started = false

  private let documents: UnsafeMutablePointer<UInt32>
  private let frequencies: UnsafeMutablePointer<UInt32>
  private var part = -1
  private var partSize = 0
  private var index = 0
  private var frequencyPart = -1
  /// Positions of the part's documents before `summedIndex`.
  private var summedPart = -1
  private var summedIndex = 0
  private var sum = 0

  init(_ list: PostingList, positions: PositionList?) {
    self.list = list
    positionList = positions
    unsafe documents = .allocate(capacity: 3 * BlockCodec.count)
    unsafe frequencies = documents + BlockCodec.count
  }

  deinit { unsafe documents.deallocate() }

  /// Goes to the first document that is not less than `target`, or to the end. Never goes back.
  ///
  /// - Complexity: O(log n) for a leap over n blocks, and the decoding of at most one.
  @discardableResult
  func advance(to target: UInt32) -> UInt32 {
    if started && document >= target { return document }
    started = true
    if unsafe part < 0 || documents[partSize - 1] < target {
      guard enterPart(for: target) else {
        document = Self.end
        return document
      }
      index = 0
    }
    var low = index
    var high = partSize - 1
    while low < high {
      let middle = (low + high) >> 1
      if unsafe documents[middle] < target { low = middle + 1 } else { high = middle }
    }
    index = low
    document = unsafe documents[low]
    return document
  }

  /// Decodes the first part from here on that reaches `target`; false where none does.
  private func enterPart(for target: UInt32) -> Bool {
    var low = part + 1
    var high = list.blockCount
    var step = 1
    while low + step < high, list.last(ofBlock: low + step) < target {
      low += step + 1
      step *= 2
    }
    high = min(high, low + step)
    while low < high {
      let middle = (low + high) >> 1
      if list.last(ofBlock: middle) < target { low = middle + 1 } else { high = middle }
    }
    guard enter(part: low) else { return false }
    return unsafe documents[partSize - 1] >= target
  }

  private func enter(part next: Int) -> Bool {
    guard next < list.partCount else {
      part = list.partCount - 1
      return false
    }
    part = next
    if next < list.blockCount {
      partSize = BlockCodec.count
      unsafe list.decodeDocuments(ofBlock: next, into: documents)
    } else {
      partSize = list.tailCount
      frequencyPart = next
      unsafe list.decodeTail(documents: documents, frequencies: frequencies)
    }
    return true
  }

  /// How often the document holds the term.
  ///
  /// - Precondition: the cursor is at a document.
  var frequency: UInt32 {
    decodeFrequencies()
    return unsafe frequencies[index] &+ 1
  }

  private func decodeFrequencies() {
    guard frequencyPart != part else { return }
    frequencyPart = part
    unsafe list.decodeFrequencies(ofBlock: part, into: frequencies)
  }

  /// Appends the positions of the term in the document, not descending.
  ///
  /// - Precondition: the cursor is at a document.
  func appendPositions(to positions: inout [UInt32]) {
    guard positionList != nil else { return }
    decodeFrequencies()
    if summedPart != part || summedIndex > index {
      summedPart = part
      summedIndex = 0
      sum = part == 0 ? 0 : occurrencesBeforePart()
    }
    while summedIndex < index {
      sum += Int(unsafe frequencies[summedIndex]) + 1
      summedIndex += 1
    }
    let count = Int(frequency)
    let start = positions.count
    positions.append(contentsOf: repeatElement(0, count: count))
    unsafe positions.withUnsafeMutableBufferPointer { buffer in
      guard let target = buffer.baseAddress else { return }
      unsafe positionList?.decode(
        from: sum, frequency: count, into: target + start, buffer: frequencies + BlockCodec.count)
    }
  }

  private func occurrencesBeforePart() -> Int {
    part < list.blockCount ? list.occurrences(beforeBlock: part) : list.occurrencesBeforeTail
  }
}
