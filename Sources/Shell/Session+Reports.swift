import Archive
import QueryLanguage

extension CommandFailure {
  static func unknownCommand(_ name: String) -> CommandFailure {
    let names = Command.all.filter { $0.place.contains(.shell) }.flatMap { [$0.name] + $0.aliases }
    let near = nearest(to: name, among: names)
    return .usage(
      "there is no command '.\(name)'",
      wayOut: near.map { "did you mean .\($0)?" } ?? ".help lists the commands")
  }
}

extension Session {
  /// Tells of a failure on the error output, and gives the exit status it calls for.
  func report(_ failure: CommandFailure, _ settings: Settings) -> ExitStatus {
    switch failure {
    case .usage(let message, let wayOut):
      reportError(message, wayOut: wayOut, code: "usage", settings)
      return .usageError
    case .archive(.query(let line, let diagnostics)):
      report(diagnostics, in: line, settings)
      return .usageError
    case .archive(.cancelled):
      errors.writeLine("cancelled")
      return .interrupted
    case .archive(let error):
      reportError(error.message, wayOut: error.wayOut, code: "archive", settings)
      return ExitStatus(error)
    }
  }

  private func reportError(
    _ message: String, wayOut: String?, code: String, _ settings: Settings
  ) {
    if settings.format?.isJSON == true {
      var object: JSONObject = ["code": .string(code), "message": .string(message), "span": .null]
      object.append("suggestions", JSONValue(wayOut.map { [$0] } ?? []))
      errors.writeLine(JSONValue.object(object).description)
      return
    }
    writeError("error: ", position + message)
    if let wayOut { errors.writeLine("  " + wayOut.printable) }
  }

  /// Tells of mistakes, and of what is none but may not mean what was meant.
  func report(_ diagnostics: [Diagnostic], in line: String, _ settings: Settings) {
    if settings.format?.isJSON == true {
      for diagnostic in diagnostics {
        errors.writeLine(JSONValue.object(diagnostic.record).description)
      }
      return
    }
    let renderer = DiagnosticRenderer(width: max(40, (screen.columnCount ?? 160) - 4))
    for diagnostic in diagnostics {
      let place = linePosition.map { "\($0):\(diagnostic.column(in: line)): " } ?? ""
      errors.writeLine(place + renderer.render(diagnostic, in: line))
    }
  }

  private var position: String { linePosition.map { "\($0): " } ?? "" }

  private func writeError(_ label: String, _ text: String) {
    var line = StyledText(label, .error)
    line.append(text)
    // A mistake may quote what was typed, and that may be a file piped in by accident.
    line = line.clipped(toCells: 1_000)
    errors.writeLine(line.rendered(inColor: screen.showsProgress && screen.usesColor))
  }
}

extension Diagnostic {
  /// 1-based, in characters.
  fileprivate func column(in line: String) -> Int {
    let end = line.utf8.index(line.startIndex, offsetBy: min(span.lowerBound, line.utf8.count))
    return line[..<end].count + 1
  }

  /// `{"code", "message", "span", "suggestions"}`, a fixed line among the suggestions.
  fileprivate var record: JSONObject {
    [
      "code": .string(code.rawValue), "message": .string(message),
      "span": .array([.int(span.lowerBound), .int(span.upperBound)]),
      "suggestions": JSONValue(suggestions + (fixedLine.map { [$0] } ?? [])),
    ]
  }
}

extension ExitStatus {
  init(_ error: ArchiveError) {
    self =
      switch error {
      case .newerVersion: .otherVersion
      case .query, .badValue: .usageError
      case .notFound: .nothingFound
      case .cancelled: .interrupted
      default: .failure
      }
  }
}
