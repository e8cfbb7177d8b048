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
      "041": [CatalogValue("041")], "04": [CatalogValue("04", isPrefix: true)],
    ],
    .person: [
      "tô lâm": [CatalogValue("Tô Lâm")],
      "lan": [CatalogValue("Trần Lan"), CatalogValue("Vũ Lan")],
    ],
    .lang: ["vi": [CatalogValue("vi")]],
    .unit: ["tấn": [CatalogValue("tan", label: "tấn")]],
    .topic: ["trade": [CatalogValue("trade")]],
    .org: ["asean": [CatalogValue("ASEAN")]],
  ]
  var saved: [String: String] = ["sea": "country:SG biển", "loop": "@loop"]

  func resolve(_ value: String, in field: CatalogField) -> [CatalogValue] {
    values[field]?[value.lowercased()] ?? []
  }

  func nearNames(_ value: String, in field: CatalogField, limit: Int) -> [String] {
    NearNames.nearest(to: value, among: (values[field] ?? [:]).keys.sorted(), limit: limit)
  }

  func savedSearch(named name: String) -> String? { saved[name] }

  var savedSearchNames: [String] { saved.keys.sorted() }
}
