import BlockCodec

/// The places of a word of a phrase in its documents, through all lists of a search.
///
/// Positions are counted through all segments of the snapshot.
@safe
struct PositionStream {
  /// The word's place in the phrase.
  let offset: UInt32
  /// Positions a document.
  let density: Float
  /// For each of the stream's lists its positions, and how many are before them.
  private let lists: UnsafePointer<PositionList>
  private let firsts: UnsafePointer<Int>
  /// The list that was read last.
  private var list: PositionList
  private var index = 0
  /// The part whose documents' first positions are known.
  fileprivate var startPart = -1
  fileprivate let starts: UnsafeMutablePointer<UInt32>
  private let buffer: UnsafeMutablePointer<UInt32>

  /// - Parameters:
  ///   - first: which of the word's lists is the stream's first.
  ///   - count: documents of the word in the snapshot.
  init(
    _ positions: WordPositions, first: Int, count: Int, offset: UInt32, _ scratch: SearchScratch
  ) {
    self.offset = offset
    density = Float(positions.count) / Float(count)
    unsafe lists = positions.lists.baseAddress.unsafelyUnwrapped + first
    unsafe firsts = positions.firsts.baseAddress.unsafelyUnwrapped + first
    list = unsafe lists[0]
    unsafe starts = scratch.allocate(UInt32.self, 2 * BlockCodec.count + 8)
    unsafe buffer = starts + BlockCodec.count
  }

  /// How many positions are before a list's.
  @inline(__always)
  func first(ofList index: Int) -> Int { unsafe firsts[index] }

  /// Goes to the list that a position is in, and tells which of the list's it is.
  @inline(__always)
  private mutating func enter(_ position: Int) -> Int {
    if unsafe position < firsts[index] || position >= firsts[index &+ 1] { move(to: position) }
    return unsafe position &- firsts[index]
  }

  private mutating func move(to position: Int) {
    while unsafe position < firsts[index] { index &-= 1 }
    while unsafe position >= firsts[index &+ 1] { index &+= 1 }
    list = unsafe lists[index]
  }

  /// Decodes the positions of a document.
  ///
  /// - Parameters:
  ///   - start: how many there are before them.
  ///   - target: room for as many as its frequency says.
  mutating func decode(
    from start: UInt32, frequency: UInt32, into target: UnsafeMutablePointer<UInt32>
  ) {
    let local = enter(Int(start))
    unsafe list.decode(from: local, frequency: Int(frequency), into: target, buffer: buffer)
  }

  /// Eight differences of positions, from that one on which so many are before; nil where the `count`
  /// that are asked for do not stand in one full stream.
  @inline(__always)
  mutating func differences(from start: Int, count: Int) -> (SIMD4<UInt32>, SIMD4<UInt32>)? {
    let local = enter(start)
    guard local & 127 &+ count <= BlockCodec.count else { return nil }
    return unsafe list.differences(from: local, buffer: buffer)
  }
}

extension TermStream {
  /// Takes the positions of the stream's word.
  ///
  /// - Parameters:
  ///   - all: all lists of the word.
  ///   - place: the word's place in the phrase.
  mutating func takePositions(
    _ positions: WordPositions, firstOf all: UnsafeBufferPointer<SegmentList>, place: UInt32,
    _ scratch: SearchScratch
  ) {
    guard let one = unsafe lists.baseAddress, let other = all.baseAddress else { return }
    let last = unsafe all[all.count - 1]
    self.positions = unsafe PositionStream(
      positions, first: one - other, count: last.firstCount + last.list.count,
      offset: place, scratch)
  }

  /// How many positions there are before those of the document at a place.
  @inline(__always)
  mutating func occurrences(beforePlace place: UInt32) -> UInt32 {
    let part = Int(place &>> 7)
    if positions?.startPart != part { sumStarts(of: part) }
    return unsafe positions?.starts[Int(place & 127)] ?? 0
  }

  private mutating func sumStarts(of part: Int) {
    loadFrequencies(of: part)
    guard let positions else { return }
    self.positions?.startPart = part
    let list = unsafe lists[frequencyRun.index].list
    let block = part &- frequencyRun.lowerBound
    let first =
      positions.first(ofList: frequencyRun.index)
      &+ (block < list.blockCount
        ? list.occurrences(beforeBlock: block) : list.occurrencesBeforeTail)
    var last = SIMD4(repeating: UInt32(truncatingIfNeeded: first))
    let source = unsafe UnsafeRawPointer(frequencies)
    let target = unsafe UnsafeMutableRawPointer(positions.starts)
    // Two rows at a time, because each has to wait for the last sum of what is before it.
    for pair in 0..<(BlockCodec.count / 8) {
      let one =
        unsafe source.loadUnaligned(fromByteOffset: 32 &* pair, as: SIMD4<UInt32>.self)
        &+ SIMD4(repeating: 1)
      let other =
        unsafe source.loadUnaligned(fromByteOffset: 32 &* pair &+ 16, as: SIMD4<UInt32>.self)
        &+ SIMD4(repeating: 1)
      let first = BlockCodec.sums(of: one, after: SIMD4())
      let second = BlockCodec.sums(of: other, after: SIMD4(repeating: first[3]))
      unsafe target.storeBytes(
        of: first &- one &+ last, toByteOffset: 32 &* pair, as: SIMD4<UInt32>.self)
      unsafe target.storeBytes(
        of: second &- other &+ last, toByteOffset: 32 &* pair &+ 16, as: SIMD4<UInt32>.self)
      last &+= SIMD4(repeating: second[3])
    }
  }
}
