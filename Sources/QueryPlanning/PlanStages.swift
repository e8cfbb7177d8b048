import QueryLanguage
import SearchIndex

/// How a line was understood, step by step.
extension PlanDraft {
  func stages(of plan: QueryPlan) -> [QueryPlan.Stage] {
    let tokens = parsed.tokens.filter { $0.kind != .space }
      .map { "\(Self.name($0.kind))\t\($0.text)" }
    var values = translator.resolver.resolutions
    values += plan.intervals.map(\.description)
    return [
      ("tokens", tokens.joined(separator: "\n")),
      ("tree", TreePrinter.text(parsed.root)),
      ("normalised", TreePrinter.text(normalized)),
      ("values", values.joined(separator: "\n")),
      ("plan", Self.text(of: plan)),
    ].map { QueryPlan.Stage(name: $0, text: $1) }
  }

  private static func name(_ kind: Token.Kind) -> String {
    switch kind {
    case .quoted: "quoted"
    default: "\(kind)"
    }
  }

  private static func text(of plan: QueryPlan) -> String {
    var lines = [QueryPrinter.text(plan.query)]
    if let verification = plan.verification { lines.append("check: \(text(verification))") }
    if let relaxation = plan.relaxation {
      lines.append("may lack: \(relaxation.words.map(\.text).joined(separator: ", "))")
    }
    lines.append("order: \(text(plan.order))")
    return lines.joined(separator: "\n")
  }

  private static func text(_ order: SearchOptions.Order) -> String {
    switch order {
    case .score: "relevance"
    case .column(let field, let ascending): "\(field), \(ascending ? "oldest" : "newest") first"
    }
  }

  private static func text(_ verification: Verification) -> String {
    switch verification {
    case .spelling(let words, let fields):
      "\(words.joined(separator: " ")) to the letter in \(fields.map(\.name).joined(separator: ", "))"
    case .matches(let query):
      "(\(QueryPrinter.text(query).split(separator: "\n").joined(separator: " ")))"
    case .every(let parts): "(\(parts.map(text).joined(separator: " and ")))"
    case .any(let parts): "(\(parts.map(text).joined(separator: " or ")))"
    case .not(let part): "not \(text(part))"
    }
  }
}
