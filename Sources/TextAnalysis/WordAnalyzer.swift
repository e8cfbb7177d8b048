/// Maximal runs of Unicode letters and numbers (general categories L and N), in lower case.
///
/// The plainest analyser that serves every alphabetic script, and the one that engines are compared
/// with.
public struct WordAnalyzer: Analyzer {
  public init() {}

  public var name: String { "words/1" }

  public func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {}
}
