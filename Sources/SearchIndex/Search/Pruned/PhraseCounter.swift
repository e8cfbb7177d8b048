/// Counts a phrase in one document after the other, from the positions of its words.
///
/// Where the phrase may begin is a set of bits, of which each further word keeps some: no step depends
/// on which of two positions comes first, which a processor could only guess.
@safe
struct PhraseCounter {
  private let positions: UnsafeMutablePointer<PositionStream>
  private let wordCount: Int
  private let scratch: SearchScratch
  /// Of each word the number of positions before the document's, and of its own.
  private let firsts: UnsafeMutablePointer<UInt32>
  private let frequencies: UnsafeMutablePointer<UInt32>
  /// Where the phrase may begin, shifted; and the positions of the word that is looked at.
  private var starts: UnsafeMutablePointer<UInt32>
  private var found: UnsafeMutablePointer<UInt32>
  private var capacity = 64
  /// The words of the phrase by their frequency in the document.
  private let order: UnsafeMutablePointer<Int>
  /// A bit for each position of the document, all 0 between documents.
  private var bits: UnsafeMutablePointer<UInt64>
  private var bitWordCount = 0

  init(
    _ positions: UnsafeMutablePointer<PositionStream>, count: Int, _ scratch: SearchScratch
  ) {
    unsafe self.positions = positions
    wordCount = count
    self.scratch = scratch
    unsafe firsts = scratch.allocate(UInt32.self, wordCount)
    unsafe frequencies = scratch.allocate(UInt32.self, wordCount)
    unsafe starts = scratch.allocate(UInt32.self, capacity + 1)
    unsafe found = scratch.allocate(UInt32.self, capacity)
    unsafe order = scratch.allocate(Int.self, wordCount)
    unsafe bits = scratch.allocate(UInt64.self, 0)
  }

  /// Says which of a word's positions are those of the document.
  mutating func set(_ word: Int, start: UInt32, frequency: UInt32) {
    unsafe firsts[word] = start
    unsafe frequencies[word] = frequency
    reserve(Int(frequency))
    // The rarest word in the document comes first.
    var place = word
    while unsafe place > 0 && frequencies[order[place - 1]] > frequency {
      unsafe order[place] = order[place - 1]
      place -= 1
    }
    unsafe order[place] = word
  }

  /// How often the words follow each other in the document; 0 as soon as that is too seldom.
  mutating func count(while isEnough: (UInt32) -> Bool) -> UInt32 {
    var count = unsafe decode(order[0], into: starts)
    unsafe reserveBits(upTo: starts[count - 1])
    for index in 1..<wordCount {
      let foundCount = unsafe decode(order[index], into: found)
      count = keep(count, foundCount)
      if count == 0 || !isEnough(UInt32(count)) { return 0 }
    }
    return UInt32(count)
  }

  /// Decodes the positions of a word, shifted by its place in the phrase; gives their number.
  private func decode(_ word: Int, into target: UnsafeMutablePointer<UInt32>) -> Int {
    let frequency = unsafe frequencies[word]
    unsafe positions[word].decode(from: firsts[word], frequency: frequency, into: target)
    let shift = unsafe positions[word].shift
    for position in 0..<Int(frequency) { unsafe target[position] &+= shift }
    return Int(frequency)
  }

  /// Keeps of the first `count` starts, ascending, those that are among the first `foundCount` found
  /// ones, each once. Writes one behind the last that it keeps.
  @inline(__always)
  private func keep(_ count: Int, _ foundCount: Int) -> Int {
    for index in 0..<count {
      let start = unsafe starts[index]
      unsafe bits[Int(start &>> 6)] |= 1 &<< UInt64(start & 63)
    }
    let first = unsafe Int(starts[0] &>> 6)
    let last = unsafe starts[count &- 1] &>> 6
    // The word behind those of the starts stays 0 and stands for all positions behind them.
    var kept = 0
    for index in 0..<foundCount {
      let position = unsafe found[index]
      let word = Int(min(position &>> 6, last &+ 1))
      let bit = UInt64(position & 63)
      let hit = unsafe bits[word] &>> bit & 1
      unsafe bits[word] &= ~(hit &<< bit)
      unsafe starts[kept] = position
      kept &+= Int(hit)
    }
    for word in first...Int(last) { unsafe bits[word] = 0 }
    return kept
  }

  private mutating func reserveBits(upTo position: UInt32) {
    let wordCount = Int(position >> 6) + 2
    guard wordCount > bitWordCount else { return }
    bitWordCount = 2 * wordCount
    unsafe bits = scratch.allocate(UInt64.self, bitWordCount)
    unsafe bits.update(repeating: 0, count: bitWordCount)
  }

  /// Makes room for a document that holds a word so often.
  private mutating func reserve(_ frequency: Int) {
    guard frequency > capacity else { return }
    capacity = 2 * frequency
    unsafe starts = scratch.allocate(UInt32.self, capacity + 1)
    unsafe found = scratch.allocate(UInt32.self, capacity)
  }
}
