public import ClippingModel

/// Reads files into clippings: bytes → shape → article → facts → actors and events.
///
///     let file = try ClippingFile(path: "clippings.jsonl.gz")
///     for reading in ClippingReader().read(file) { … }
///
/// Bad text never stops a reading: what cannot be read is refused with its reason and the rest of
/// the file goes on.
public struct ClippingReader: Sendable {
  public init() {}

  /// The records of `file`, read one at a time as they are asked for.
  public func read(_ file: ClippingFile) -> Readings {
    Readings(file)
  }

  /// The records of `file`, cut apart as they are asked for and not yet read: for reading on several
  /// threads.
  public func rawReadings(_ file: ClippingFile) -> RawReadings {
    RawReadings(file)
  }

  /// Everything that is derived from an article, in the order in which the parts build on each
  /// other.
  static func clipping(from article: Article) -> Clipping {
    var clipping = Clipping(path: article.path, format: article.format, body: article.body)
    clipping.record = article.record
    clipping.line = article.line
    clipping.statedID = article.statedID
    clipping.language = article.language
    clipping.title = article.title
    clipping.cuts = article.cuts
    clipping.source = article.source
    clipping.author = article.author
    clipping.url = article.url
    clipping.published = article.published
    let text = ArticleText(article)
    let facts = FactReader().read(text)
    facts.fill(&clipping, from: text)
    let cast = ActorReader().read(text, facts)
    cast.fill(&clipping, from: text)
    EventReader().read(text, facts, cast, into: &clipping)
    CountryActors().read(text, facts, into: &clipping)
    return clipping
  }
}

/// What came of one record.
public enum Reading: Sendable {
  case clipping(Clipping, [ReadingDiagnostic])
  case refused(ClippingInputError)
}

/// The readings of one file, in file order, made as they are asked for. Memory stays flat over a
/// file of many records.
public struct Readings: Sequence, IteratorProtocol {
  private var records: RawReadings

  init(_ file: ClippingFile) {
    records = RawReadings(file)
  }

  public mutating func next() -> Reading? {
    records.next()?.reading()
  }
}
