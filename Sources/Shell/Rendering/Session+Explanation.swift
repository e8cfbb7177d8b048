import Archive

extension Session {
  /// Writes the stages of a query, and the parts of a score as a tree.
  func write(_ explanation: SearchExplanation, of id: ArticleID?, _ settings: Settings) {
    guard !format(settings).isJSON else {
      output.writeLine(JSONValue.object(explanation.json).description)
      return
    }
    let usesColor = usesColor(settings)
    for stage in explanation.stages {
      output.writeLine(StyledText(stage.name, .heading).rendered(inColor: usesColor))
      for line in stage.text.split(separator: "\n", omittingEmptySubsequences: false) {
        output.writeLine("  " + indented(line))
      }
    }
    guard let id else { return }
    output.writeLine(StyledText("score of article \(id)", .heading).rendered(inColor: usesColor))
    if let score = explanation.score {
      write(score, depth: 1)
    } else {
      output.writeLine("  none: the article does not match")
    }
  }

  /// The line with its own indentation, and nothing else of it that could steer a terminal.
  private func indented(_ line: Substring) -> String { String(line.printable) }

  private func write(_ score: SearchExplanation.Score, depth: Int) {
    guard case .part(let value, let description, let parts) = score else { return }
    let indentation = String(repeating: "  ", count: min(depth, 40))
    output.writeLine(indentation + "\(rounded(value))  \(description.printable)")
    for part in parts { write(part, depth: depth + 1) }
  }

  private func rounded(_ value: Double) -> String {
    let thousandths = (value * 10_000).rounded() / 10_000
    return JSONValue.text(of: thousandths)
  }
}

extension SearchExplanation {
  fileprivate var json: JSONObject {
    let stages = stages.map { stage in
      JSONValue.object(["name": .string(stage.name), "text": .string(stage.text)])
    }
    return ["stages": .array(stages), "score": score.map { .object($0.json) } ?? .null]
  }
}

extension SearchExplanation.Score {
  fileprivate var json: JSONObject {
    switch self {
    case .part(let value, let description, let parts):
      [
        "value": .number(value), "description": .string(description),
        "parts": .array(parts.map { .object($0.json) }),
      ]
    }
  }
}
