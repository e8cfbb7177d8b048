/// A thing that the tables know, and all that it is called.
public struct ReferenceName: Hashable, Sendable {
  /// Its canonical form, as clippings hold it: `SG`, `ASEAN`.
  public var value: String
  /// What people are shown, in English where there is an English name.
  public var label: String
  /// Names, codes, abbreviations and old spellings in both languages; no demonyms.
  public var names: [String]

  public init(value: String, label: String, names: [String]) {
    self.value = value
    self.label = label
    self.names = names
  }
}

/// The names of the tables, for whoever asks by name rather than reads a text.
public enum ReferenceNames {
  public static var countries: [ReferenceName] { [] }
  public static var organisations: [ReferenceName] { [] }
  public static var agreements: [ReferenceName] { [] }
  public static var people: [ReferenceName] { [] }
}
