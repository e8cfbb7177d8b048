/// What an archive knows about the values of its fields: the planner asks it what a typed value
/// stands for.
///
/// A catalogue is a value as of one commit, so that looking something up cannot fail; build it when
/// the archive is opened, and again when a commit changed what it holds.
public protocol FieldCatalog: Sendable {
  /// What a value stands for in a field, best first; empty where nothing is known by that name.
  ///
  /// Compares by fold where the value carries no mark and by signature where it does, and never by
  /// edit distance: near names are `nearNames`. Accepts names, codes, abbreviations, old spellings
  /// in either language; for people any distinctive part, in either language's spelling.
  func resolve(_ value: String, in field: CatalogField) -> [CatalogValue]

  /// Up to `limit` values that were perhaps meant, as the query language takes them.
  func nearNames(_ value: String, in field: CatalogField, limit: Int) -> [String]

  /// The line of a saved search, nil where there is none of that name.
  func savedSearch(named name: String) -> String?

  /// Names of all saved searches, sorted.
  var savedSearchNames: [String] { get }
}

/// The fields whose values a catalogue resolves.
public enum CatalogField: String, Hashable, Sendable, CaseIterable {
  case country, person, org, kind, agreement, topic, place
  case lang, source, author, format, tag, story
  /// The counted noun of a figure (`tấn`, `dự án`); money and `%` the planner knows itself.
  case unit

  /// True where a value that nobody knows is a mistake of the one who typed it rather than
  /// something that this archive happens not to hold.
  public var isClosed: Bool {
    switch self {
    case .country, .kind, .topic, .unit, .lang, .format: true
    case .person, .org, .agreement, .place, .source, .author, .tag, .story: false
    }
  }
}

/// One thing that a typed value stands for.
public struct CatalogValue: Hashable, Sendable {
  /// The keyword in the index.
  public var term: String
  /// True where every keyword that begins with `term` is meant (CAMEO `04` is all of `040`…`049`).
  public var isPrefix: Bool
  /// What people call it: `Singapore` for `SG`.
  public var label: String

  public init(_ term: String, isPrefix: Bool = false, label: String? = nil) {
    self.term = term
    self.isPrefix = isPrefix
    self.label = label ?? term
  }
}
