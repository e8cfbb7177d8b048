public import ClippingModel

/// What holds for every command until it is changed, by `.set` or by options of a call.
public struct Settings: Sendable {
  /// Nil: a table on a terminal, a list elsewhere.
  public var format: OutputFormat?
  /// Nil: as many as the command gives by itself.
  public var limit: Int?
  public var offset = 0
  /// What `today` counts from; nil is the system's day.
  public var today: CalendarDate?
  public var isStrict = false
  public var usesColor = true

  public init() {}
}

/// How rows are written.
public enum OutputFormat: String, Sendable, CaseIterable {
  case table, list, json, jsonl, csv, tsv, markdown
  // What only `export` writes.
  case html, ris, csl, timelinejs

  /// The formats that every command can write.
  static let ofRows: [OutputFormat] = [.table, .list, .json, .jsonl, .csv, .tsv, .markdown]

  /// True where people read it, so that what is said beside the rows belongs with them.
  var isForPeople: Bool { self == .table || self == .list }
  var isJSON: Bool { self == .json || self == .jsonl }
}
