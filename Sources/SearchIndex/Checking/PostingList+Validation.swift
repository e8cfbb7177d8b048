internal import BlockCodec

extension PostingList {
  /// Whether the list is one that `PostingsEncoder` writes. Whoever decodes a list that was found
  /// valid needs no check of his own:
  ///
  /// - blocks follow each other and lie within the list;
  /// - documents ascend strictly, are below `documentLimit`, and end with what the tables say;
  /// - there are as many positions before each block, and before the tail, as the tables say, and in
  ///   all no more than 32 bits can count;
  /// - impacts are shares: at least 0, at most 1.
  ///
  /// Bounds of scores are taken as they are: where they are too low, hits are missed, and that is all.
  ///
  /// - Complexity: O(postings).
  func isValid(documentLimit: Int, field: FieldShape) -> Bool {
    guard hasValidImpacts(isText: field.isText) else { return false }
    return unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * BlockCodec.count) {
      buffer in
      guard let documents = buffer.baseAddress else { return false }
      var walk = unsafe Walk(
        list: self, documents: documents, frequencies: documents + BlockCodec.count,
        limit: UInt64(documentLimit))
      for block in 0..<blockCount where !walk.take(block: block, field.hasPositions) {
        return false
      }
      return walk.takeTail()
    }
  }

  /// The least impact that there can be: one occurrence in the longest document, in a field whose
  /// documents are as short as can be. Bounds are fractions of the greatest impact.
  private static let leastImpact: Float = 1e-10

  private func hasValidImpacts(isText: Bool) -> Bool {
    guard blockCount > 0 else { return true }
    let shares: ClosedRange<Float> = 0...1
    return (isText ? Self.leastImpact...1 : shares).contains(greatest)
      && shares.contains(landmarks.tenth) && shares.contains(landmarks.hundredth)
      && shares.contains(landmarks.thousandth)
  }

  /// What has been seen of a list so far.
  @safe
  private struct Walk {
    let list: PostingList
    let documents: UnsafeMutablePointer<UInt32>
    let frequencies: UnsafeMutablePointer<UInt32>
    /// No document may reach it.
    let limit: UInt64
    /// The least number that the next document may have.
    var next: UInt64 = 0
    var occurrences: UInt64 = 0
    /// Where the next block, or the tail, has to begin.
    var end = 0

    mutating func take(block: Int, _ hasPositions: Bool) -> Bool {
      let (width, frequencyWidth) = unsafe (
        Int(list.documentWidths[block]), PatchedWidth(code: list.frequencyWidths[block])
      )
      guard list.begin(ofBlock: block) == end, width <= 32 else { return false }
      end += BlockCodec.byteCount(width: width) + frequencyWidth.byteCount(of: BlockCodec.count)
      guard unsafe end <= list.tailEnd - list.data,
        !hasPositions || list.occurrences(beforeBlock: block) == Int(occurrences)
      else { return false }
      unsafe list.decodeDocuments(ofBlock: block, into: documents)
      unsafe list.decodeFrequencies(ofBlock: block, into: frequencies)
      return take(count: BlockCodec.count) && next == UInt64(list.last(ofBlock: block)) + 1
    }

    mutating func takeTail() -> Bool {
      guard list.blockCount == 0 || list.occurrencesBeforeTail == Int(occurrences) else {
        return false
      }
      guard list.tailCount > 0 else { return true }
      guard list.isTailComplete else { return false }
      unsafe list.decodeTail(documents: documents, frequencies: frequencies)
      return take(count: list.tailCount)
    }

    /// Takes the decoded documents.
    private mutating func take(count: Int) -> Bool {
      var isAscending = unsafe UInt64(documents[0]) >= next
      var sum = unsafe UInt64(frequencies[0]) + 1
      for index in 1..<count {
        isAscending = unsafe isAscending && documents[index] > documents[index &- 1]
        sum &+= unsafe UInt64(frequencies[index]) &+ 1
      }
      next = unsafe UInt64(documents[count - 1]) + 1
      occurrences += sum
      return isAscending && next <= limit && occurrences <= UInt64(UInt32.max)
    }
  }
}

extension PositionList {
  /// Whether the streams follow each other, lie within the list and begin where the tables say: what
  /// `decode` then reads is the list's own.
  ///
  /// - Complexity: O(positions / 128).
  func isValid() -> Bool {
    var end = 0
    for stream in 0..<((count + 127) >> 7) {
      if stream % 16 == 0 && begin(ofStream: stream) != end { return false }
      let valueCount = min(BlockCodec.count, count - stream << 7)
      end += PatchedWidth(code: unsafe widths[stream]).byteCount(of: valueCount)
    }
    return unsafe end == offsets - data
  }
}
