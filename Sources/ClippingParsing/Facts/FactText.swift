internal import ClippingModel

/// A text as the fact rules walk over it: words, numbers and cues by index, out-of-range indices
/// answered with nil.
struct FactText: Sendable {
  let text: ArticleText
  let words: [Word]
  let isVietnamese: Bool

  init(_ text: ArticleText) {
    self.text = text
    words = text.words
    isVietnamese = text.language == .vietnamese
  }

  /// A cue word or phrase, and how many words it spans.
  struct CueHit: Sendable {
    var cue: Cue
    var argument: Int
    var first: Int
    var end: Int

    init(_ hit: Hit, _ sense: CueTable.Entry.Sense) {
      cue = sense.cue
      argument = sense.argument
      first = Int(hit.firstWord)
      end = hit.words.upperBound
    }
  }

  /// The first sense of the cue that begins at `index`.
  func cue(_ index: Int) -> CueHit? {
    guard let hit = text.hits.hit(.cue, at: index) else { return nil }
    return CueHit(hit, CueTable.senses.first(of: hit.entry))
  }

  /// Whether a cue begins at `index`.
  @inline(__always)
  func hasCue(_ index: Int) -> Bool { text.hits.hit(.cue, at: index) != nil }

  /// The cue that begins at `index`, in its sense of one kind.
  func cue(_ index: Int, _ kind: Cue) -> CueHit? {
    guard let hit = text.hits.hit(.cue, at: index) else { return nil }
    return CueTable.senses.sense(kind, of: hit.entry).map { CueHit(hit, $0) }
  }

  /// The cue that begins at `index`, in the first sense that is one of `kinds`.
  func cue(_ index: Int, _ kinds: Cue...) -> CueHit? { cue(index, kinds) }

  private func cue(_ index: Int, _ kinds: [Cue]) -> CueHit? {
    guard let hit = text.hits.hit(.cue, at: index) else { return nil }
    return CueTable.senses.first(of: hit.entry, in: kinds).map { CueHit(hit, $0) }
  }

  /// The cue whose last word stands right before `index`, if it is one of `kinds`; looks back at
  /// most four words.
  func cue(endingAt index: Int, _ kinds: Cue...) -> CueHit? {
    for first in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if let hit = cue(first, kinds), hit.end == index { return hit }
    }
    return nil
  }

  /// The hit of `layer` whose last word stands right before `index`; looks back at most ten words.
  func hit(_ layer: Layer, endingAt index: Int) -> Hit? {
    for first in stride(from: index - 1, through: max(0, index - 10), by: -1) {
      if let hit = text.hits.hit(layer, at: first), hit.words.upperBound == index { return hit }
    }
    return nil
  }

  /// The number that the digits of word `index` spell, and how many there are.
  func number(_ index: Int) -> (value: Int, digitCount: Int)? {
    guard words.indices.contains(index), words[index].isNumeric else { return nil }
    let range = words[index].range
    guard range.count <= 15 else { return nil }
    var value = 0
    for byte in text.bytes[range] { value = value * 10 + Int(byte) - 0x30 }
    return (value, range.count)
  }

  /// What stands before word `index`; everything parts where there is no such word.
  func gap(_ index: Int) -> Gap { words.indices.contains(index) ? words[index].gap : .newline }

  /// Whether the gap before `index` is exactly one byte long.
  func isTight(_ index: Int) -> Bool {
    words.indices.contains(index) && index > 0 && words[index].start == words[index - 1].end + 1
  }

  /// Whether nothing stands before `index`.
  func isGlued(_ index: Int) -> Bool {
    words.indices.contains(index) && index > 0 && words[index].start == words[index - 1].end
  }

  func fold(_ index: Int) -> UInt64 { words.indices.contains(index) ? words[index].fold : 0 }

  func sentence(_ index: Int) -> Range<Int> { text.sentence(ofWord: index).words }

  private static let takingPart = WordSet.signatures(
    "leaders ministers attended attending included joined attendance")

  /// `tham gia`, `lãnh đạo`: by the second syllable, the first.
  private static let takingPartPairs: [UInt64: Set<UInt64>] = [
    "gia": ["tham"], "dự": ["tham"], "mặt": ["góp"], "đạo": ["lãnh"], "trưởng": ["bộ", "ngoại"],
  ].reduce(into: [:]) { result, pair in
    result[WordKey.of(pair.key).signature] = Set(pair.value.map { WordKey.of($0).signature })
  }

  /// `leaders of … as well as`, `với sự tham dự của`: who follows takes part.
  func takesPart(before index: Int) -> Bool {
    let start = max(sentence(index).lowerBound, index - 14)
    return (start..<index).contains {
      Self.takingPart.contains(words[$0].signature)
        || ($0 > start
          && Self.takingPartPairs[words[$0].signature]?.contains(words[$0 - 1].signature) == true)
    }
  }
}
