import Shell

/// An editor that types what a test tells it to.
final class ScriptedEditor: LineEditor {
  private var readings: [LineReading]
  private(set) var prompts: [String] = []
  private(set) var remembered: [String] = []

  init(_ readings: [LineReading]) { self.readings = readings }

  convenience init(lines: String...) { self.init(lines.map(LineReading.line)) }

  func readLine(prompt: String, completer: any Completer) -> LineReading {
    prompts.append(prompt)
    return readings.isEmpty ? .end : readings.removeFirst()
  }

  func remember(_ line: String) { remembered.append(line) }
}

/// A Ctrl-C that is pressed when a test says so.
final class ScriptedCancellation: Cancellation {
  let isRequested: Bool
  init(isRequested: Bool = false) { self.isRequested = isRequested }
  func begin() {}
  func end() {}
}

/// A session over memory.
struct Bench {
  let output = TextBuffer()
  let errors = TextBuffer()
  let session: Session

  init(archivePath: String = "/nonexistent/archive", screen: Screen = .plain) {
    session = Session(
      archivePath: archivePath, output: output, errors: errors, screen: screen,
      cancellation: ScriptedCancellation())
  }
}
