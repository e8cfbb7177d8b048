/// Something that was found wrong, or mended, in an archive.
public struct ArchiveFinding: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, Codable {
    /// Something was mended or is as it should be in the end; people are told.
    case note
    /// Something is wrong, or was until it was mended when the archive was opened.
    case fault
  }

  public var severity: Severity
  public var path: String
  public var message: String
}

/// Sizes and counts, for people.
public struct ArchiveStatistics: Sendable {
  public var path: String
  public var schemaVersion: Int
  public var articles: Int
  public var events: Int
  public var people: Int
  public var countries: Int
  public var organisations: Int
  public var stories: Int
  public var undated: Int
  public var firstDate: String?
  public var lastDate: String?
  public var articlesByLanguage: [(language: String, count: Int)]
  public var articlesByFormat: [(format: String, count: Int)]
  public var recordBytes: Int
  public var indexBytes: Int
  /// The number of the last change in the record, and the last one the index has seen.
  public var lastChange: Int64
  public var indexedChange: Int64
}
