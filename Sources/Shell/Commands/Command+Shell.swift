import ClippingModel
import QueryLanguage

extension Command {
  static let help = Command(
    name: "help", aliases: ["?"], shape: "[COMMAND]", summary: "this list, or help on a command",
    argument: .commands, place: .shell
  ) { session, call throws(CommandFailure) in
    guard let name = call.words.first?.text else {
      session.writeCommands()
      return .success
    }
    let bare = name.hasPrefix(".") ? String(name.dropFirst()) : name
    guard let command = Command.named(bare) else { throw .unknownCommand(bare) }
    session.writeHelp(of: command)
    return .success
  }

  static let fields = Command(
    name: "fields", shape: "[FIELD]", summary: "what a query can ask for, with an example each",
    argument: .fields, place: .shell
  ) { session, call throws(CommandFailure) in
    var fields = Field.all
    if let name = call.words.first?.text.trimmingSuffix(":") {
      guard let field = Field.named(name) else {
        let near = Field.near(name).first
        throw .usage(
          "there is no field '\(name)'",
          wayOut: near.map { "did you mean \($0.rawValue):?" } ?? ".fields lists them all")
      }
      fields = [field]
    }
    session.writer(call.settings).write(fields)
    return .success
  }

  static let quit = Command(
    name: "quit", aliases: ["exit", "q"], shape: "", summary: "leave; so does Ctrl-D",
    argument: .none, place: .shell
  ) { session, _ throws(CommandFailure) in
    session.wantsToQuit = true
    return .success
  }

  static let set = Command(
    name: "set", shape: "[NAME VALUE]", summary: "show or change what holds from now on",
    details: """
      .set strict on
      .set format jsonl
      .set now 2025-10-26
      .set limit 20
      """,
    argument: .settings, place: .shell
  ) { session, call throws(CommandFailure) in
    guard let name = call.words.first?.text else {
      session.writer(call.settings).write(session.settings.values)
      return .success
    }
    let names = Option.settable.map(\.name)
    guard let option = Option.settable.first(where: { $0.name == name }), let apply = option.apply
    else {
      throw .usage(
        "there is no setting '\(name)'",
        wayOut: nearest(to: name, among: names).map { "did you mean .set \($0)?" }
          ?? "settings: " + names.joined(separator: ", "))
    }
    guard call.words.count == 2 || (call.words.count == 1 && option.placeholder == nil) else {
      throw .usage("one value, please", wayOut: ".set \(name) \(option.placeholder ?? "on")")
    }
    try apply(&session.settings, call.words.dropFirst().first?.text ?? "")
    return .success
  }
}

extension Option {
  /// The common options that `.set` can change.
  static let settable: [Option] = common.filter { $0.apply != nil && $0.name != "offset" }
}

extension Field: Record {
  static var columns: [Table.Column] {
    [
      Table.Column(heading: "field"), Table.Column(heading: "also", minimumCellCount: 10),
      Table.Column(heading: "example"), Table.Column(heading: "what", minimumCellCount: 20),
    ]
  }

  var tableRow: Table.Row {
    Table.Row(cells: [
      StyledText(name.rawValue + ":", .strong), StyledText(aliases.joined(separator: " "), .faint),
      StyledText(example, .country), StyledText(summary),
    ])
  }

  var listLines: [StyledText] {
    let also = aliases.isEmpty ? "" : " (also \(aliases.joined(separator: ", ")))"
    return [StyledText("\(name.rawValue):  \(summary)\(also); \(example)")]
  }

  var json: JSONObject {
    [
      "field": .string(name.rawValue), "aliases": JSONValue(aliases),
      "summary": .string(summary), "example": .string(example),
    ]
  }
}

extension Settings {
  fileprivate var values: [NamedValue] {
    [
      NamedValue(name: "format", value: .string(format?.rawValue ?? "auto")),
      NamedValue(name: "limit", value: limit.map { .int($0) } ?? .string("by command")),
      NamedValue(name: "now", value: .string(today?.description ?? "today")),
      NamedValue(name: "strict", value: .string(isStrict ? "on" : "off")),
      NamedValue(name: "no-color", value: .string(usesColor ? "off" : "on")),
    ]
  }
}

extension Session {
  /// The commands with their shapes, and how a line is read.
  func writeCommands() {
    let commands = Command.all.filter { $0.place.contains(.shell) }
    let usages = commands.map { "." + [$0.name, $0.shape].joined(separator: " ") }
    let width = usages.map(\.cellCount).max() ?? 0
    output.writeLine("A line is a query; one that starts with a dot is a command.")
    for (command, usage) in zip(commands, usages) {
      output.writeLine("  " + usage.padding(to: width + 2) + command.summary)
    }
    output.writeLine("Tab completes. .help COMMAND tells more, .fields what a query can ask for.")
  }

  func writeHelp(of command: Command) {
    output.writeLine((keepsAnswers ? "." : "chancery ") + command.usage)
    output.writeLine("  \(command.summary)")
    let others = command.aliases.joined(separator: ", ")
    if !others.isEmpty { output.writeLine("  also: \(others)") }
    for line in command.details.split(separator: "\n") { output.writeLine("  " + line) }
    guard command.place.contains(.commandLine) else { return }
    output.writeLine()
    for line in command.optionLines { output.writeLine("  " + line) }
  }
}
