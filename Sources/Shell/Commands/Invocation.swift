/// A call of a command: the words after its name, read by the table of its options.
struct Invocation: Sendable {
  var command: Command
  /// What was there before, with the call's options on top.
  var settings: Settings
  /// Values of the options that the command itself reads.
  private(set) var values: [String: String] = [:]
  /// What is no option.
  private(set) var words: [Word] = []
  /// True where `--help` stood among the words.
  private(set) var asksForHelp = false

  /// Reads the words of a call.
  ///
  /// A word with two dashes must be an option, except after `--`. One with a single dash is an
  /// exclusion (`-kind:call`) where the command takes a query, and a mistake where it does not.
  ///
  /// - Parameter stopsAtFirstWord: leave everything from the first word that is no option as it is.
  /// - Throws: `.usage` for an unknown option, a missing value, a value that the option refuses.
  init(
    _ command: Command, words: [Word], settings: Settings, stopsAtFirstWord: Bool = false
  ) throws(CommandFailure) {
    self.command = command
    self.settings = settings
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word.raw {
      case "--":
        self.words += rest
        return
      case "--help", "-h": asksForHelp = true
      case _ where word.raw.hasPrefix("--"): try readOption(word, &rest)
      case _ where Self.isStrayDash(word.raw, in: command):
        throw .usage(
          "unknown option '\(word.text)'", wayOut: "\(command.name) --help tells its options")
      case _ where stopsAtFirstWord:
        self.words = [word] + rest
        return
      default: self.words.append(word)
      }
    }
  }

  private static func isStrayDash(_ raw: String, in command: Command) -> Bool {
    raw.hasPrefix("-") && raw.count > 1 && !command.argument.isQuery
      && Int(raw) == nil
  }

  private mutating func readOption(_ word: Word, _ rest: inout ArraySlice<Word>)
    throws(CommandFailure)
  {
    let parts = word.text.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let known = command.options + Option.common
    guard let option = known.first(where: { $0.name == name }) else {
      let near = nearest(to: name, among: known.map(\.name))
      throw .usage(
        "unknown option '--\(name)'",
        wayOut: near.map { "did you mean --\($0)?" }
          ?? "\(command.name) --help tells its options; words that begin with dashes go after --")
    }
    var value = parts.count == 2 ? String(parts[1]) : nil
    if let placeholder = option.placeholder {
      value = value ?? rest.popFirst()?.text
      guard value != nil else {
        throw .usage("--\(name) takes a value", wayOut: "--\(name) \(placeholder)")
      }
    }
    try take(option, value ?? "")
  }

  private mutating func take(_ option: Option, _ value: String) throws(CommandFailure) {
    if let apply = option.apply {
      try apply(&settings, value)
    } else {
      values[option.name] = value
    }
  }
}

extension Invocation {
  func value(of option: Option) -> String? { values[option.name] }

  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The words as a line of the query language.
  var query: String { words.map(\.raw).joined(separator: " ") }
}
