/// How an import goes about it.
public struct ImportOptions: Sendable {
  /// Articles to a transaction: an import that ends early keeps all but the last batch.
  public var batchSize = 500
  /// Told of each article as it is read, by the thread that reads, and after each batch.
  public var onProgress: @Sendable (ImportProgress) -> Void = { _ in }
  /// Asked between articles; true ends the import, what is committed stays.
  public var isCancelled: @Sendable () -> Bool = { false }

  public init() {}
}

/// How far an import is.
public struct ImportProgress: Sendable {
  public var filesDone: Int
  /// Files found so far; grows while folders are walked.
  public var filesFound: Int
  public var bytesDone: Int
  public var articlesRead: Int
  public var path: String
}

/// What an import did. Everything it counts is committed.
public struct ImportReport: Sendable {
  /// Something that was not imported.
  public struct Refusal: Hashable, Sendable {
    public var path: String
    public var line: Int?
    public var reason: String
  }

  /// Articles that were not in the archive before.
  public var added = 0
  /// Articles whose path (and record) was known with the same content, or whose content was.
  public var unchanged = 0
  /// Articles whose path (and record) was known with other content.
  public var updated = 0
  public var refused: [Refusal] = []
  public var warnings: [Refusal] = []
  public var wasCancelled = false
  public var seconds = 0.0
}
