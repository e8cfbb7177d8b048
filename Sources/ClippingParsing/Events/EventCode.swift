internal import ClippingModel

/// CAMEO codes (Gerner, Schrodt, Yilmaz 2002, version 1.1b3) and PLOVER 2021 categories by root.
enum EventCode {
  static func cameo(_ draft: EventDraft, visitorIsSubject: Bool) -> String {
    if draft.status == .planned, draft.kind == .signing { return "030" }
    switch draft.kind {
    case .call: return "041"
    case .visit: return visitorIsSubject ? "042" : "043"
    case .meeting:
      let isThird = draft.placeCountry.map { !draft.countries.contains($0) } ?? false
      return isThird ? "044" : "040"
    case .summit: return "040"
    case .negotiation: return "046"
    case .signing: return "057"
    case .statement: return draft.isLetter ? "050" : draft.act ?? "010"
    case .aid: return draft.isHumanitarian ? "073" : "070"
    case .other: return "040"
    }
  }

  /// The PLOVER 2021 category of a CAMEO code, by its root (first two digits), as in the conversion
  /// table of PLOVER 0.8. PLOVER has none for statements (01): they count as CONSULT, and appeals
  /// (02) as what they ask, DEMAND.
  static func plover(_ cameo: String) -> String {
    switch cameo.prefix(2) {
    case "03": "AGREE"
    case "05": "SUPPORT"
    case "06": "COOPERATE"
    case "07": "AID"
    case "08": "CONCEDE"
    case "02", "10": "DEMAND"
    case "11": "ACCUSE"
    case "12": "REJECT"
    case "13": "THREATEN"
    case "16": cameo == "163" ? "COERCE" : "SANCTION"
    default: "CONSULT"
    }
  }
}
