import BlockCodec

/// The ten greatest of some impacts, 0 where there are fewer.
struct BestImpacts {
  private var values = InlineArray<10, Float>(repeating: 0)

  var greatest: Float { values[0] }
  var tenth: Float { values[9] }

  mutating func add(_ impact: Float) {
    guard impact > values[9] else { return }
    var place = 9
    while place > 0 && values[place - 1] < impact {
      values[place] = values[place - 1]
      place -= 1
    }
    values[place] = impact
  }

  mutating func add(_ others: BestImpacts) {
    for index in 0..<10 { add(others.values[index]) }
  }

  /// Adds those of a list that reach `least`, blocks that cannot have one of the ten left out.
  ///
  /// - Parameter greatest: an upper bound of all impacts of the list.
  mutating func add(
    _ list: PostingList, _ norms: UnsafePointer<UInt8>, _ ranking: FieldRanking,
    greatest: Float, reaching least: Float
  ) {
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * BlockCodec.count) {
      buffer in
      guard let documents = buffer.baseAddress else { return }
      let frequencies = unsafe documents + BlockCodec.count
      let step = greatest * (1.000_01 / 255)
      for part in 0..<list.partCount {
        let isBlock = part < list.blockCount
        if isBlock {
          let bound = unsafe Float(list.blockImpacts[part]) * step
          guard bound >= max(least, tenth) else { continue }
          unsafe list.decodeDocuments(ofBlock: part, into: documents)
          unsafe list.decodeFrequencies(ofBlock: part, into: frequencies)
        } else {
          unsafe list.decodeTail(documents: documents, frequencies: frequencies)
        }
        for index in 0..<(isBlock ? BlockCodec.count : list.tailCount) {
          let penalty = unsafe ranking.penalties[Int(norms[Int(documents[index])])]
          add(LengthPenalties.impact(frequency: unsafe frequencies[index] &+ 1, penalty: penalty))
        }
      }
    }
  }
}
