public import ClippingModel

/// Reads clippings as an import would, without an archive: one item after the other, in the order
/// in which the files were named. Memory stays flat.
public struct Extraction: Sequence, IteratorProtocol {
  public enum Item: Sendable {
    case clipping(Clipping, warnings: [ImportReport.Refusal])
    case refused(ImportReport.Refusal)
  }

  private var reader: BatchReader
  private var pending: [Item] = []

  /// - Parameters:
  ///   - paths: files, folders and `-`, standard input.
  ///   - isCancelled: asked between clippings; true ends the sequence.
  public init(paths: [String], isCancelled: @escaping @Sendable () -> Bool = { false }) {
    var options = ImportOptions()
    options.batchSize = 1
    options.isCancelled = isCancelled
    reader = BatchReader(paths: paths, options: options)
  }

  public mutating func next() -> Item? {
    while pending.isEmpty {
      guard let batch = reader.next() else { return nil }
      // An empty batch is one that was cancelled, or the end of a file.
      guard !batch.clippings.isEmpty || !batch.refused.isEmpty || !reader.isCancelled else {
        return nil
      }
      pending = batch.refused.map(Item.refused)
      pending += batch.clippings.map { .clipping($0, warnings: batch.warnings) }
    }
    return pending.removeFirst()
  }
}
