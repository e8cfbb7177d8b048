/// Vietnamese and English words, each under its fold and, where it carries a mark, under its
/// signature too.
public struct SyllableAnalyzer: Analyzer {
  /// The term that stands between sentences, at a position of its own.
  public static let boundaryTerm: [UInt8] = [0x1E]

  public init() {}

  public var name: String { "vi-en/1" }
}

extension SyllableAnalyzer {
  public func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {}
}
