import QueryLanguage
import SearchIndex
import TextAnalysis

/// Asks the catalogue what the values of fields stand for, and keeps what there is to tell about
/// those that stand for nothing.
struct ValueResolver {
  let catalog: any FieldCatalog
  private(set) var diagnostics: [Diagnostic] = []
  /// Each value with what it stands for, to print.
  private(set) var resolutions: [String] = []

  init(catalog: any FieldCatalog) {
    self.catalog = catalog
  }

  /// A keyword field of the index that a name is looked for in.
  struct Target {
    var catalogField: CatalogField
    var indexField: IndexField
  }

  /// The keywords that a name stands for, in the fields that `name` asks: those of articles or, in
  /// an event's scope, those of events. Empty where it stands for none; then it was reported.
  mutating func keywords(_ value: String, of name: FieldName, ofEvents: Bool, at span: Range<Int>)
    -> [TermMatch]
  {
    let targets = Self.targets(of: name, ofEvents: ofEvents)
    var matches: [TermMatch] = []
    var labels: [String] = []
    for target in targets {
      for resolved in catalog.resolve(value, in: target.catalogField) {
        let term = Term(target.indexField.name, resolved.term)
        matches.append(resolved.isPrefix ? .prefix(term) : .exact(term))
        labels.append(
          resolved.label == resolved.term ? resolved.term : "\(resolved.term) (\(resolved.label))")
      }
    }
    if matches.isEmpty {
      reportUnknown(value, of: name, targets.map(\.catalogField), at: span)
    } else {
      resolutions.append("\(name.rawValue):\(value) = \(labels.joined(separator: ", "))")
    }
    return matches
  }

  func isKnown(_ value: String, to name: FieldName) -> Bool {
    Self.targets(of: name, ofEvents: false).contains {
      !catalog.resolve(value, in: $0.catalogField).isEmpty
    }
  }

  static func targets(of name: FieldName, ofEvents: Bool) -> [Target] {
    func target(_ catalogField: CatalogField, _ article: IndexField, _ event: IndexField? = nil)
      -> Target
    {
      Target(catalogField: catalogField, indexField: ofEvents ? event ?? article : article)
    }
    let country = target(.country, .country, .eventCountry)
    let person = target(.person, .person, .eventPerson)
    let org = target(.org, .org, .eventOrg)
    return switch name {
    case .country: [country]
    case .person: [person]
    case .org: [org]
    case .actor: [country, person, org]
    case .kind: [target(.kind, .kind, .eventKind)]
    case .place: [target(.place, .place, .eventPlace)]
    case .agreement: [target(.agreement, .agreement)]
    case .topic: [target(.topic, .topic)]
    case .lang: [target(.lang, .lang)]
    case .source: [target(.source, .source)]
    case .author: [target(.author, .author)]
    case .format: [target(.format, .format)]
    case .tag: [target(.tag, .tag)]
    case .story: [target(.story, .story)]
    default: []
    }
  }

  // MARK: Amounts

  /// The keywords of amounts in a range.
  mutating func amounts(_ range: AmountRange, _ text: String, at span: Range<Int>) -> [TermMatch] {
    switch range.unit {
    case nil:
      return [Self.keywords(range, field: .figure, key: FigureKey.value)]
    case .known(let code):
      return [Self.keywords(range, field: .figureUnit) { FigureKey.value($0, unit: code) }]
    case .counted(let noun):
      let units = catalog.resolve(noun, in: .unit)
      if units.isEmpty { reportUnknown(noun, of: .figure, [.unit], at: span) }
      return units.map { unit in
        Self.keywords(range, field: .figureUnit) { FigureKey.value($0, unit: unit.term) }
      }
    }
  }

  /// The ends are widened by some of a number's last bits, in which the same amount differs where it
  /// was computed otherwise (73.4 × 10⁹). An end that is left out is narrowed by as much.
  private static func keywords(
    _ range: AmountRange, field: IndexField, key: (Double) -> [UInt8]
  ) -> TermMatch {
    func moved(_ amount: Double, by direction: Double) -> Double {
      amount + amount.magnitude * 1e-12 * (range.excludesEnds ? -direction : direction)
    }
    let lower = range.lower.map { moved($0, by: -1) } ?? -Double.infinity
    let upper = range.upper.map { moved($0, by: 1) } ?? Double.infinity
    return .range(field: field.name, lower: key(lower), upper: key(upper))
  }

  // MARK: What stands for nothing

  private mutating func reportUnknown(
    _ value: String, of name: FieldName, _ fields: [CatalogField], at span: Range<Int>
  ) {
    let near = fields.flatMap { catalog.nearNames(value, in: $0, limit: 3) }.prefix(3)
      .map(Self.asTyped)
    let field = fields.first ?? .tag
    let isClosed = fields.count == 1 && field.isClosed
    let noun = name == .actor ? "actor" : Self.word(for: field)
    diagnostics.append(
      Diagnostic(
        isClosed ? Self.code(of: field) : .nameNotHeld,
        isClosed
          ? "unknown \(Self.word(for: field)) '\(value)'"
          : "this archive holds no \(noun) '\(value)'",
        at: span, severity: isClosed ? .error : .note, suggestions: Array(near),
        help: near.isEmpty && isClosed ? Self.help(for: field) : nil))
    resolutions.append("\(name.rawValue):\(value) = nothing")
  }

  /// A value as it is typed behind a field: in quotes where it holds more than letters and numbers.
  static func asTyped(_ value: String) -> String {
    value.allSatisfy { $0.isLetter || $0.isNumber || "-_.%$".contains($0) } ? value : "\"\(value)\""
  }

  private static func code(of field: CatalogField) -> DiagnosticCode {
    switch field {
    case .country: .unknownCountry
    case .kind: .unknownKind
    case .topic: .unknownTopic
    case .unit: .unknownUnit
    default: .unknownValue
    }
  }

  private static func word(for field: CatalogField) -> String {
    switch field {
    case .lang: "language"
    case .org: "organisation"
    default: field.rawValue
    }
  }

  private static func help(for field: CatalogField) -> String? {
    switch field {
    case .country: "a name in English or Vietnamese or a code will do: Singapore, \"Hàn Quốc\", SG"
    case .kind: "a kind such as meeting, or a CAMEO or PLOVER code such as 041 or CONSULT"
    case .unit: "money such as USD or đồng, %, or a noun that some article counts"
    default: nil
    }
  }
}
