/// What standard input is.
public enum StandardInput {
  /// Someone sits there; the editor is made when it is needed, nil where the terminal cannot be
  /// worked with.
  case terminal(() -> (any LineEditor)?)
  /// Lines come from a pipe or a file.
  case lines(any Sequence<String>)
}

extension Option {
  static let bail = Option(name: "bail", help: "a script ends at the first line that fails")
}

extension Command {
  /// The program called without a verb. Its handler is never asked: `start` does the work.
  static let start = Command(
    name: "chancery", shape: "[-c LINE]…", summary: "the shell, or lines run as it would",
    options: [.bail], argument: .none
  ) { _, _ throws(CommandFailure) in .success }
}

extension Session {
  /// Runs the program as called without a verb: the lines of `-c`, else standard input, which a
  /// person types or a script brings. A verb after options (`chancery --limit 5 search …`) is run
  /// like one before them.
  public func start(arguments: [String], input: StandardInput) -> ExitStatus {
    do throws(CommandFailure) {
      var arguments = arguments
      let lines = try takeLines(from: &arguments)
      let call = try Invocation(
        .start, words: arguments.map(Word.init(argument:)), settings: settings,
        stopsAtFirstWord: true)
      settings = call.settings
      if let path = call.value(of: .archive) { archivePath = path }
      if let name = call.words.first?.text { return try runVerb(name, call, lines) }
      return run(lines, bails: call.has(.bail), input)
    } catch {
      defer { errors.flush() }
      return report(error, settings)
    }
  }

  /// Takes `-c LINE` out of the arguments, wherever it stands before a verb.
  private func takeLines(from arguments: inout [String]) throws(CommandFailure) -> [String] {
    var lines: [String] = []
    while let index = arguments.firstIndex(of: "-c") {
      guard index + 1 < arguments.count else {
        throw .usage("-c takes a line", wayOut: "for example chancery -c 'country:Singapore'")
      }
      lines.append(arguments[index + 1])
      arguments.removeSubrange(index...index + 1)
    }
    return lines
  }

  private func runVerb(_ name: String, _ call: Invocation, _ lines: [String])
    throws(CommandFailure) -> ExitStatus
  {
    guard let command = Command.named(name), command.place.contains(.commandLine), lines.isEmpty
    else {
      let verbs = Command.all.filter { $0.place.contains(.commandLine) }.map(\.name)
      let near = nearest(to: name, among: verbs)
      throw .usage(
        "there is no verb '\(name)'",
        wayOut: near.map { "did you mean chancery \($0)?" }
          ?? "chancery --help lists them; a query is asked with chancery search QUERY")
    }
    return run(command, arguments: call.words.dropFirst().map(\.raw))
  }

  private func run(_ lines: [String], bails: Bool, _ input: StandardInput) -> ExitStatus {
    let script = Script(self, bails: bails)
    if !lines.isEmpty { return script.run(lines, named: "-c") }
    switch input {
    case .lines(let lines): return script.run(Array(lines), named: "standard input")
    case .terminal(let open):
      guard let editor = open() else {
        return script.run(StandardInputLines(), named: "standard input")
      }
      return Shell(self, editor: editor).run()
    }
  }
}
