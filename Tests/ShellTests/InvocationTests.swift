import Testing

@testable import Shell

@Suite struct InvocationTests {
  private func read(_ command: Command, _ arguments: String...) throws -> Invocation {
    try Invocation(command, words: arguments.map(Word.init(argument:)), settings: Settings())
  }

  @Test func `Options may stand anywhere among the words`() throws {
    let call = try read(.search, "kinh", "--limit", "5", "tế", "--format=jsonl", "--strict")
    #expect(call.query == "kinh tế")
    #expect(call.settings.limit == 5)
    #expect(call.settings.format == .jsonl)
    #expect(call.settings.isStrict)
  }

  @Test func `A word with one dash is an exclusion of a query`() throws {
    #expect(try read(.search, "-kind:call", "x").query == "-kind:call x")
    #expect(try read(.search, "--", "--limit", "5").query == "--limit 5")
    #expect(try read(.search, "-").query == "-")
  }

  @Test func `A dash is a mistake where no query is taken, but standard input for import`() throws {
    #expect(try read(.importing, "-").words.map(\.text) == ["-"])
    #expect(throws: CommandFailure.self) { try read(.importing, "-x") }
  }

  @Test(arguments: [
    (["--limti", "5"], "unknown option '--limti'", "did you mean --limit?"),
    (["--limit"], "--limit takes a value", "--limit N"),
    (["--limit", "0"], "--limit takes a number from 1, not '0'", "for example --limit 20"),
    (
      ["--limit", "99999999999999999999"],
      "--limit takes a number from 1, not '99999999999999999999'", "for example --limit 20"
    ),
    (["--offset", "-1"], "--offset takes a number from 0, not '-1'", "for example --offset 20"),
    (["--format", "jsno"], "there is no format 'jsno'", "did you mean json?"),
    (["--now", "2025-13-01"], "'2025-13-01' is no day", "a day is written as 2025-10-26"),
    (["--now", "2025-10"], "'2025-10' is no day", "a day is written as 2025-10-26"),
  ])
  func `A mistake says what is wrong and a way out`(
    arguments: [String], message: String, wayOut: String
  ) {
    do {
      _ = try Invocation(
        .search, words: arguments.map(Word.init(argument:)), settings: Settings())
      Issue.record("\(arguments) was taken")
    } catch {
      guard case .usage(let told, let help) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(told == message)
      #expect(help == wayOut)
    }
  }

  @Test func `Words keep their quotes for the query and lose them as names`() {
    let words = Word.split(#"  a "b c":d  "e"#)
    #expect(words.map(\.raw) == ["a", #""b c":d"#, #""e"#])
    #expect(words.map(\.text) == ["a", "b c:d", "e"])
  }

  @Test func `No two commands share a name, and each has its help`() {
    let names = Command.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    for command in Command.all {
      #expect(!command.summary.isEmpty)
      #expect(Command.named(command.name)?.name == command.name)
    }
  }
}
