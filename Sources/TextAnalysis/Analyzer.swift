/// Turns text into tokens.
///
/// An index calls its analyser once for each text that is added, and once for each word of a query,
/// so both meet in the same terms.
public protocol Analyzer: Sendable {
  /// A stable name, stored with an index, so that it is not opened with another analyser.
  var name: String { get }

  /// Appends the tokens of `text` (UTF-8; invalid bytes part words) to `tokens`, positions
  /// counting up from `tokens.nextPosition`: see `TokenBatch.appendWord(_:at:)`.
  ///
  /// - Complexity: O(n) for n bytes.
  func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch)
}
