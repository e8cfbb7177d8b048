import QueryLanguage
import QueryPlanning

/// A catalogue of a few values, looked up by their lower-case names.
struct SmallCatalog: FieldCatalog {
  var values: [CatalogField: [String: [CatalogValue]]] = [
    .country: [
      "singapore": [CatalogValue("SG", label: "Singapore")],
      "sg": [CatalogValue("SG", label: "Singapore")],
      "my": [CatalogValue("MY", label: "Malaysia")],
      "kr": [CatalogValue("KR", label: "Hàn Quốc")],
      "hàn quốc": [CatalogValue("KR", label: "Hàn Quốc")],
    ],
    .kind: [
      "call": [CatalogValue("call")], "meeting": [CatalogValue("meeting")],
      "visit": [CatalogValue("visit")], "04": [CatalogValue("04", isPrefix: true)],
    ],
    .person: [
      "tô lâm": [CatalogValue("Tô Lâm")], "tô": [CatalogValue("Tô Lâm")],
      "lê hoài trung": [CatalogValue("Lê Hoài Trung")],
      "lan": [CatalogValue("Trần Lan"), CatalogValue("Vũ Lan")],
    ],
    .org: ["asean": [CatalogValue("ASEAN")]],
    .lang: ["vi": [CatalogValue("vi")]],
    .unit: ["tấn": [CatalogValue("tan", label: "tấn")]],
    .topic: ["trade": [CatalogValue("trade")]],
  ]
  var saved: [String: String] = [
    "sea": "country:SG biển", "loop": "@loop", "broken": "cuontry:SG",
  ]

  func resolve(_ value: String, in field: CatalogField) -> [CatalogValue] {
    values[field]?[value.lowercased()] ?? []
  }

  func nearNames(_ value: String, in field: CatalogField, limit: Int) -> [String] {
    NearNames.nearest(to: value, among: (values[field] ?? [:]).keys.sorted(), limit: limit)
  }

  func savedSearch(named name: String) -> String? { saved[name] }

  var savedSearchNames: [String] { saved.keys.sorted() }
}

let planner = Planner(
  catalog: SmallCatalog(), today: Day(year: 2025, month: 12, day: 13) ?? .first)

/// A line's mistakes and notes.
func diagnostics(_ line: String) -> [Diagnostic] {
  do {
    return try planner.plan(line).notes
  } catch {
    return error.diagnostics
  }
}

func codes(_ line: String) -> [DiagnosticCode] { diagnostics(line).map(\.code) }

extension QueryPlan {
  func stage(_ name: String) -> String { stages.first { $0.name == name }?.text ?? "" }
}
