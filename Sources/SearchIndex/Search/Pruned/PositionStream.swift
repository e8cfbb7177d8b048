import BlockCodec

/// The places of a word of a phrase in its documents, through all lists of a search.
///
/// Positions are counted through all segments of the snapshot.
@safe
struct PositionStream {
  /// What is added to the word's positions, so that those of one occurrence of the phrase are equal.
  let shift: UInt32
  /// Positions a document.
  let density: Float
  /// For each of the stream's lists its positions, and how many are before them.
  private let lists: UnsafePointer<PositionList>
  private let firsts: UnsafePointer<Int>
  /// The list that was read last.
  private var list: PositionList
  private var index = 0
  private var lowerBound: Int
  private var upperBound: Int
  /// The part whose documents' first positions are known.
  private var startPart = -1
  private let starts: UnsafeMutablePointer<UInt32>
  private let buffer: UnsafeMutablePointer<UInt32>

  /// - Parameter stream: the word's lists, of which the positions are.
  init(
    _ positions: WordPositions, of stream: TermStream, shift: UInt32, _ scratch: SearchScratch
  ) {
    self.shift = shift
    let first = stream.firstList
    density =
      unsafe Float(positions.firsts[first + stream.lists.count] - positions.firsts[first])
      / Float(stream.count)
    unsafe lists = positions.lists.baseAddress.unsafelyUnwrapped + first
    unsafe firsts = positions.firsts.baseAddress.unsafelyUnwrapped + first
    list = unsafe lists[0]
    unsafe (lowerBound, upperBound) = (firsts[0], firsts[1])
    unsafe starts = scratch.allocate(UInt32.self, 2 * BlockCodec.count + 32)
    unsafe buffer = starts + BlockCodec.count
  }

  /// Goes to the list that a position is in, and tells which of the list's it is.
  @inline(__always)
  private mutating func enter(_ position: Int) -> Int {
    if position < lowerBound || position >= upperBound { move(to: position) }
    return position &- lowerBound
  }

  private mutating func move(to position: Int) {
    while unsafe position < firsts[index] { index &-= 1 }
    while unsafe position >= firsts[index &+ 1] { index &+= 1 }
    list = unsafe lists[index]
    unsafe (lowerBound, upperBound) = (firsts[index], firsts[index &+ 1])
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

  /// Eight differences of positions, from that one on which so many are before, of which the first
  /// `count` are asked for; nil where there are not so many.
  @inline(__always)
  mutating func differences(from start: Int, count: Int) -> (SIMD4<UInt32>, SIMD4<UInt32>)? {
    let local = enter(start)
    return unsafe list.differences(from: local, count: count, buffer: buffer)
  }

  /// How many positions there are before those of the document at a place.
  @inline(__always)
  mutating func start(ofPlace place: UInt32, in stream: inout TermStream) -> UInt32 {
    let part = Int(place &>> 7)
    if startPart != part { sumStarts(of: part, &stream) }
    return unsafe starts[Int(place & 127)]
  }

  private mutating func sumStarts(of part: Int, _ stream: inout TermStream) {
    stream.loadFrequencies(of: part)
    startPart = part
    let first = unsafe firsts[stream.frequencyRun.index] &+ stream.occurrences(beforePart: part)
    var last = SIMD4(repeating: UInt32(truncatingIfNeeded: first))
    let source = unsafe UnsafeRawPointer(stream.frequencies)
    let target = unsafe UnsafeMutableRawPointer(starts)
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
