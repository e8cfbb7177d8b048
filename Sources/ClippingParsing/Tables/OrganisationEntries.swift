internal import ClippingModel

/// One organisation of `OrganisationTable`.
struct OrganisationEntry: Sendable {
  enum Kind: String, Sendable { case body, party, state, company, armed, source }

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
  static let entries: [OrganisationEntry] = rows.map(\.entry)

  static var phrases: [Phrase] {
    rows.enumerated().flatMap { number, row in
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
}
