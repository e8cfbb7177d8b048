/// The tokens of one text, as flat arrays so that an indexer can run over them without a call or
/// an allocation for each.
///
/// Several tokens may stand at one position (a spelling and its fold): the first of them advances
/// `length`, the others do not.
public struct TokenBatch: Sendable {
  /// All terms, one behind the other.
  public private(set) var termBytes: [UInt8] = []
  /// `termEnds[i]` is the end of term `i` in `termBytes`; it begins where the one before it ends.
  public private(set) var termEnds: [UInt32] = []
  /// The position of each token, not descending.
  public private(set) var positions: [UInt32] = []
  /// The UTF-8 range of each token in its text, as `[start, end)` in two arrays.
  public private(set) var starts: [UInt32] = []
  public private(set) var ends: [UInt32] = []
  /// The length of the text for BM25: positions that hold a word.
  public private(set) var length = 0
  /// The position that the next word gets.
  public var nextPosition: UInt32 = 0

  public init() {}

  public var count: Int { termEnds.count }
}
