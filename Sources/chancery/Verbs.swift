import ArgumentParser
import Shell

/// A verb of the command line: its name finds the command in the shell's table, which has the help
/// and reads the words.
protocol Verb: ParsableCommand {
  static var name: String { get }
  var words: [String] { get }
}

extension Verb {
  static var configuration: CommandConfiguration {
    guard let command = Command.named(name) else { return CommandConfiguration(commandName: name) }
    return CommandConfiguration(
      commandName: name, abstract: command.summary, usage: "chancery " + command.usage,
      discussion: command.discussion,
      aliases: command.aliases)
  }

  func run() throws {
    guard let command = Command.named(Self.name) else { return }
    throw ShellProcess().run { $0.run(command, arguments: words) }
  }
}

enum Verbs {
  static let all: [any ParsableCommand.Type] = [
    Search.self, Events.self, Count.self, Facets.self, Timeline.self, Show.self, Explain.self,
    Import.self, Check.self, Rebuild.self, Stats.self,
  ]

  struct Search: Verb {
    static let name = "search"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Events: Verb {
    static let name = "events"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Count: Verb {
    static let name = "count"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Facets: Verb {
    static let name = "facets"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Timeline: Verb {
    static let name = "timeline"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Show: Verb {
    static let name = "show"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Explain: Verb {
    static let name = "explain"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Import: Verb {
    static let name = "import"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Check: Verb {
    static let name = "check"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Rebuild: Verb {
    static let name = "rebuild"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Stats: Verb {
    static let name = "stats"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }
}

/// The program called without a verb.
struct StartVerb: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "start", shouldDisplay: false)

  @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []

  func run() throws {
    throw ShellProcess().run { $0.start(arguments: words, input: ShellProcess.standardInput) }
  }
}
