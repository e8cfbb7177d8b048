/// What is known of the blocks of the list that is being written.
struct BlockTable {
  private(set) var last: [UInt32] = []
  private(set) var offsets: [UInt32] = []
  private(set) var occurrences: [UInt32] = []
  private(set) var documentWidths: [UInt8] = []
  private(set) var frequencyWidths: [UInt8] = []

  var count: Int { last.count }

  mutating func add(
    last: UInt32, offset: UInt32, occurrences: UInt32, documentWidth: UInt8, frequencyWidth: UInt8
  ) {
    self.last.append(last)
    offsets.append(offset)
    self.occurrences.append(occurrences)
    documentWidths.append(documentWidth)
    frequencyWidths.append(frequencyWidth)
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

  /// The length from which on a list carries bounds: where a range holds three of its documents on
  /// average, so that they cost less than three bits a posting; in large segments earlier, because
  /// a shorter list is decoded as a whole.
  static func leastCount(of documentLimit: Int) -> Int {
    max(128, min(documentLimit / 18, 8192))
  }

  /// Ranges of a segment.
  static func count(of documentLimit: Int) -> Int { (documentLimit + 63) >> 6 }
}

/// The greatest impacts of the list that is being written: of each block, of each range, of all.
struct ImpactTable {
  /// Impacts are between 0 and 1; a power of two, so that a class's lower edge is exact.
  private static let classCount = 1024

  /// The greatest impact of each block; the last entry is the tail's.
  private(set) var blocks: [Float] = []
  private(set) var greatest: Float = 0
  private var rangeNumbers: [UInt32] = []
  private var rangeMaxima: [Float] = []
  /// The number of impacts in each of `classCount` classes.
  private var classes = [UInt32](repeating: 0, count: ImpactTable.classCount)
  /// Of the block under construction, and of the range that its last document is in.
  private var blockGreatest: Float = 0
  private var rangeGreatest: Float = 0
  private var range = UInt32.max

  mutating func beginBlock() { blockGreatest = 0 }

  /// - Precondition: `impact` is at least 0 and less than 1.
  @inline(__always)
  mutating func add(_ impact: Float, document: UInt32) {
    blockGreatest = max(blockGreatest, impact)
    // An impact rounds to 1 where a document holds a word more than 2²⁴ times.
    classes[min(Self.classCount - 1, Int(impact * Float(Self.classCount)))] &+= 1
    let range = document >> RangeBounds.shift
    if range != self.range {
      endRange()
      self.range = range
      rangeGreatest = impact
    } else {
      rangeGreatest = max(rangeGreatest, impact)
    }
  }

  mutating func endBlock() {
    blocks.append(blockGreatest)
    greatest = max(greatest, blockGreatest)
  }

  private mutating func endRange() {
    guard range != .max else { return }
    rangeNumbers.append(range)
    rangeMaxima.append(rangeGreatest)
  }

  /// The greatest impact, and what the 10th, the 100th and the 1000th greatest are at least; 0 where
  /// there are fewer.
  func landmarks() -> [Float] {
    var landmarks = [greatest]
    var count = 0
    for index in classes.indices.reversed() {
      count += Int(classes[index])
      while landmarks.count < 4, count >= [1, 10, 100, 1000][landmarks.count] {
        landmarks.append(Float(index) / Float(Self.classCount))
      }
    }
    return landmarks + repeatElement(0, count: 4 - landmarks.count)
  }

  /// Appends a byte for each range of the segment, 0 where the list has no document.
  mutating func appendBounds(documentLimit: Int, to bytes: inout [UInt8]) {
    endRange()
    range = .max
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
    // Short lists have no blocks, and no impacts: most lists.
    if blocks.isEmpty { return }
    blocks.removeAll(keepingCapacity: true)
    rangeNumbers.removeAll(keepingCapacity: true)
    rangeMaxima.removeAll(keepingCapacity: true)
    for index in classes.indices { classes[index] = 0 }
    greatest = 0
    range = .max
  }
}
