/// One command: a value with its name, shape, help and handler. One table of them serves the verbs
/// of the command line, the dot commands, `.help` and completion.
public struct Command: Sendable {
  /// What a command's words are, which decides how dashes are read and what completion offers.
  enum Argument: Sendable {
    case none, query, paths, articles, fields, commands, settings, names

    var isQuery: Bool { self == .query }
  }

  /// Where a command can be called.
  public struct Place: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// As a verb, `chancery search …`.
    public static let commandLine = Place(rawValue: 1)
    /// As a dot command, `.search …`.
    public static let shell = Place(rawValue: 2)
  }

  public var name: String
  public var aliases: [String] = []
  /// What follows the name, as `QUERY [ID]`.
  public var shape: String
  /// One line.
  public var summary: String
  /// Further help: examples, edges.
  public var details = ""
  var options: [Option] = []
  var argument: Argument
  public var place: Place = [.commandLine, .shell]
  var handler: @Sendable (Session, Invocation) throws(CommandFailure) -> ExitStatus

  /// `search QUERY [--strict] …`, as help shows it.
  public var usage: String {
    ([name, shape] + options.map { "[\($0.usage)]" }).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Details and options, as help shows them below the usage.
  public var discussion: String {
    ([details, details.isEmpty ? nil : ""].compactMap { $0 } + optionLines).joined(separator: "\n")
  }

  /// The options as lines of help, those of every verb last.
  var optionLines: [String] {
    let known = options + Option.common
    let width = known.map(\.usage.count).max() ?? 0
    return known.map { option in
      option.usage + String(repeating: " ", count: width - option.usage.count + 2) + option.help
    }
  }
}

extension Command {
  /// Every command, in the order in which help lists them.
  public static let all: [Command] =
    [.search, .events, .count, .facets, .timeline, .stories, .figures, .commitments]
    + [.show, .similar, .explain, .extract, .export]
    + [.tag, .untag, .note, .save, .saved, .forget, .new]
    + [.importing, .check, .rebuild, .compact, .stats]
    + [.open, .fields, .set, .help, .quit]

  /// The command of a name or an alias.
  public static func named(_ name: String) -> Command? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }
}
