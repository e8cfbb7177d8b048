internal import ClippingModel

/// A record as it was cut out of its file, not yet read for what it says.
///
/// Cutting goes record by record through a file; `reading()` does the rest, which is most of the
/// work, and may be called on any thread.
public struct RawReading: Sendable {
  let finding: ArticleFinding

  /// Derives everything from the record.
  public func reading() -> Reading {
    switch finding {
    case .article(let article, let diagnostics):
      .clipping(ClippingReader.clipping(from: article), diagnostics)
    case .refused(let error): .refused(error)
    }
  }

  /// UTF-8 bytes of the record's text.
  public var textByteCount: Int {
    switch finding {
    case .article(let article, _): article.body.text.utf8.count
    case .refused: 0
    }
  }
}

/// The records of one file, in file order, cut as they are asked for. Memory stays flat over a file
/// of many records.
public struct RawReadings: Sequence, IteratorProtocol {
  private var source: any ArticleSource

  init(_ file: ClippingFile) {
    do throws(ClippingInputError) {
      source = try ShapeReader.source(file)
    } catch {
      source = WholeFileSource([.refused(error)])
    }
  }

  public mutating func next() -> RawReading? {
    source.next().map { RawReading(finding: $0) }
  }
}
