import Archive
import ClippingModel

extension Command {
  static let extract = Command(
    name: "extract", shape: "PATH…", summary: "read clippings and print their structure",
    details: "Needs no archive, and changes none.", options: [.explain], argument: .paths
  ) { session, call throws(CommandFailure) in
    let paths = call.words.map(\.text)
    guard !paths.isEmpty else {
      throw .usage("extract what?", wayOut: "name files or folders, or - for standard input")
    }
    let cancellation = session.cancellation
    let items = Extraction(paths: paths) { cancellation.isRequested }
    var writer = ExtractionWriter(session, call)
    for item in items where session.output.failure == nil { writer.write(item) }
    return writer.finish()
  }
}

/// Writes clippings as they are read, and tells of those that could not be.
private struct ExtractionWriter {
  private let session: Session
  private let settings: Settings
  private let format: OutputFormat
  private let explains: Bool
  private var clippingCount = 0
  private var refusalCount = 0

  init(_ session: Session, _ call: Invocation) {
    self.session = session
    settings = call.settings
    format = session.format(settings)
    explains = call.has(.explain)
  }

  mutating func write(_ item: Extraction.Item) {
    switch item {
    case .refused(let refusal):
      refusalCount += 1
      session.errors.writeLine("refused: \(refusal.text)")
    case .clipping(let clipping, let warnings):
      for warning in warnings { session.errors.writeLine("warning: \(warning.text)") }
      write(clipping)
      clippingCount += 1
    }
  }

  private func write(_ clipping: Clipping) {
    let output = session.output
    switch format {
    case .jsonl: session.writeObject(json(of: clipping))
    case .json:
      output.write(clippingCount == 0 ? "[" : ",\n ")
      output.write(utf8: JSONValue.object(json(of: clipping)).utf8)
    default:
      if clippingCount > 0 { output.writeLine() }
      session.writePage(of: clipping, nil, settings)
      if explains { session.writeEvidence(of: clipping, settings) }
    }
  }

  private func json(of clipping: Clipping) -> JSONObject {
    var json = clipping.json
    if explains {
      let cuts = clipping.cuts.map { cut in
        JSONValue.object([
          "reason": .string(cut.reason.rawValue),
          "span": .array([.int(cut.span.start), .int(cut.span.end)]),
        ])
      }
      json.append("cuts", .array(cuts))
      json.append("rules", clipping.rulesJSON)
    }
    return json
  }

  func finish() -> ExitStatus {
    if format == .json { session.output.writeLine(clippingCount == 0 ? "[]" : "]") }
    if session.cancellation.isRequested { return .interrupted }
    if refusalCount > 0 { return .failure }
    return clippingCount == 0 ? .nothingFound : .success
  }
}
