internal import ClippingModel

/// One organisation of `OrganisationTable`.
struct OrganisationEntry: Sendable {
  enum Kind: String, Sendable { case body, party, state, company, armed, source, ministry }

  var kind: Kind
  var code: CountryCode?
  var abbreviation: String?
  var englishName: String
  var vietnameseName: String

  func name(in language: Language) -> String {
    language == .vietnamese ? vietnameseName : englishName
  }
}

/// `OrganisationTable` as entries of the gazetteer's `organisation` layer.
enum OrganisationEntries {
  static let entries: [OrganisationEntry] = (rows + ministries).map(\.entry)

  static var phrases: [Phrase] {
    (rows + ministries).enumerated().flatMap { number, row in
      row.names.map { Phrase(layer: .organisation, entry: number, text: $0) }
    }
  }

  private static let rows: [(entry: OrganisationEntry, names: [String])] =
    OrganisationTable.lines.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 5, let kind = OrganisationEntry.Kind(rawValue: String(fields[0]))
      else { return nil }
      let names = fields[3...4].map { list in
        list == "-" ? [] : list.split(separator: "|").map(String.init)
      }
      guard let first = names[0].first ?? names[1].first else { return nil }
      let entry = OrganisationEntry(
        kind: kind, code: CountryCode(fields[1]),
        abbreviation: fields[2] == "-" ? nil : String(fields[2]),
        englishName: names[0].first ?? first, vietnameseName: names[1].first ?? first)
      return (entry, names[0] + names[1])
    }

  /// `Bộ X`, `Ministry of X`, `X Ministry`, `Department of X` for each field of `MinistryTable`.
  private static let ministries: [(entry: OrganisationEntry, names: [String])] =
    MinistryTable.lines.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").map { $0.split(separator: "|").map(String.init) }
      guard fields.count == 2, let english = fields[0].first, let vietnamese = fields[1].first
      else { return nil }
      let entry = OrganisationEntry(
        kind: .ministry, code: nil, abbreviation: nil, englishName: "Ministry of \(english)",
        vietnameseName: "Bộ \(vietnamese)")
      let names =
        fields[1].map { "Bộ \($0)" }
        + fields[0].flatMap { ["Ministry of \($0)", "\($0) Ministry", "Department of \($0)"] }
      return (entry, names)
    }
}
