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
    case .statement: return draft.isLetter ? "050" : "010"
    case .aid: return draft.isHumanitarian ? "073" : "070"
    case .other: return "040"
    }
  }

  /// The PLOVER category of a CAMEO code, by its root (first two digits).
  static func plover(_ cameo: String) -> String {
    switch cameo.prefix(2) {
    case "03": "AGREE"
    case "04": "CONSULT"
    case "05": cameo == "057" ? "AGREE" : "SUPPORT"
    case "06": "COOPERATE"
    case "07": "AID"
    case "08": "CONCEDE"
    case "10": "DEMAND"
    case "11": "ACCUSE"
    case "12": "REJECT"
    case "13": "THREATEN"
    default: "CONSULT"
    }
  }
}
