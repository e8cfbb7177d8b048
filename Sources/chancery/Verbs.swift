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
    Search.self, Events.self, Count.self, Facets.self, Timeline.self, Stories.self, Figures.self,
    Commitments.self, Show.self, Similar.self, Explain.self, Extract.self, Export.self, Tag.self,
    Untag.self,
    Note.self, Save.self, Saved.self, Forget.self, New.self, Import.self, Check.self, Rebuild.self,
    Compact.self, Stats.self,
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

  struct Stories: Verb {
    static let name = "stories"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Figures: Verb {
    static let name = "figures"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Commitments: Verb {
    static let name = "commitments"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Show: Verb {
    static let name = "show"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Similar: Verb {
    static let name = "similar"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Explain: Verb {
    static let name = "explain"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Extract: Verb {
    static let name = "extract"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Export: Verb {
    static let name = "export"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Tag: Verb {
    static let name = "tag"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Untag: Verb {
    static let name = "untag"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Note: Verb {
    static let name = "note"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Save: Verb {
    static let name = "save"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Saved: Verb {
    static let name = "saved"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct Forget: Verb {
    static let name = "forget"
    @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []
  }

  struct New: Verb {
    static let name = "new"
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

  struct Compact: Verb {
    static let name = "compact"
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
