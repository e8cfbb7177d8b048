/// What is known of the blocks of the list that is being written.
struct BlockTable {
  private(set) var last: [UInt32] = []
  private(set) var offsets: [UInt32] = []
  private(set) var occurrences: [UInt32] = []
  private(set) var documentWidths: [UInt8] = []
  private(set) var frequencyWidths: [UInt8] = []

  var count: Int { last.count }

  mutating func add(
    last: UInt32, offset: UInt32, occurrences: UInt32, documentWidth: Int, frequencyWidth: Int
  ) {
    self.last.append(last)
    offsets.append(offset)
    self.occurrences.append(occurrences)
    documentWidths.append(UInt8(documentWidth))
    frequencyWidths.append(UInt8(frequencyWidth))
  }

  mutating func removeAll() {
    last.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    occurrences.removeAll(keepingCapacity: true)
    documentWidths.removeAll(keepingCapacity: true)
    frequencyWidths.removeAll(keepingCapacity: true)
  }
}

/// Which lists carry an upper bound for every 64 documents of the segment.
enum RangeBounds {
  /// Documents that share a bound: as many as a word has bits.
  static let documentCount = 64
  static let shift: UInt32 = 6

  /// The length from which on a list carries bounds: where a range holds two of its documents on
  /// average, so that they cost four bits a posting at most.
  static func leastCount(of documentLimit: Int) -> Int { max(256, documentLimit / 32) }

  /// Ranges of a segment.
  static func count(of documentLimit: Int) -> Int { (documentLimit + 63) >> 6 }
}

/// The greatest impacts of the list that is being written: of each block, of each range, of all.
struct ImpactTable {
  /// The greatest impact of each block; the last entry is the tail's.
  private(set) var blocks: [Float] = []
  private(set) var greatest: Float = 0
  private var rangeNumbers: [UInt32] = []
  private var rangeMaxima: [Float] = []
  /// The best impacts so far and some that may be among them.
  private var best: [Float] = []
  private var floor: Float = 0

  mutating func beginBlock() { blocks.append(0) }

  mutating func add(_ impact: Float, document: UInt32) {
    let block = blocks.count - 1
    if impact > blocks[block] { blocks[block] = impact }
    if impact > greatest { greatest = impact }
    let range = document >> RangeBounds.shift
    if rangeNumbers.last == range {
      let end = rangeMaxima.count - 1
      if impact > rangeMaxima[end] { rangeMaxima[end] = impact }
    } else {
      rangeNumbers.append(range)
      rangeMaxima.append(impact)
    }
    if impact > floor { note(impact) }
  }

  private mutating func note(_ impact: Float) {
    best.append(impact)
    guard best.count >= 4096 else { return }
    best.sort(by: >)
    best.removeLast(best.count - 1000)
    floor = best[999]
  }

  /// The greatest, the 10th, the 100th and the 1000th greatest impact, 0 where there are fewer.
  mutating func landmarks() -> [Float] {
    best.sort(by: >)
    return [greatest] + [10, 100, 1000].map { best.count >= $0 ? best[$0 - 1] : 0 }
  }

  /// Appends a byte for each range of the segment, 0 where the list has no document.
  func appendBounds(documentLimit: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: RangeBounds.count(of: documentLimit)))
    for (range, impact) in zip(rangeNumbers, rangeMaxima) {
      bytes[start + Int(range)] = Self.quantised(impact, of: greatest)
    }
  }

  /// The least byte `q` with `dequantised(q) >= impact`, at least 1.
  static func quantised(_ impact: Float, of greatest: Float) -> UInt8 {
    guard greatest > 0 else { return 1 }
    var byte = UInt8(max(1, min(255, (impact / greatest * 255).rounded(.down))))
    while byte < 255 && dequantised(byte, of: greatest) < impact { byte += 1 }
    return byte
  }

  /// The upper bound that a byte stands for. 255 stands for the greatest itself.
  static func dequantised(_ byte: UInt8, of greatest: Float) -> Float {
    byte == 255 ? greatest : Float(byte) * (greatest / 255)
  }

  mutating func removeAll() {
    blocks.removeAll(keepingCapacity: true)
    rangeNumbers.removeAll(keepingCapacity: true)
    rangeMaxima.removeAll(keepingCapacity: true)
    best.removeAll(keepingCapacity: true)
    greatest = 0
    floor = 0
  }
}
