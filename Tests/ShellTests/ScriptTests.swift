import Testing

@testable import Shell

@Suite struct ScriptTests {
  @Test func `A script goes on after a mistake and ends with the worst status`() {
    let bench = Bench()
    let status = Script(bench.session, bails: false).run(
      ["", "# a comment", ".hlep", ".set format json", ".set"], named: "standard input")
    #expect(status == .usageError)
    #expect(
      bench.errors.text == """
        error: standard input:3: there is no command '.hlep'
          did you mean .help?

        """)
    #expect(bench.output.text.contains(#"{"name": "format", "value": "json"}"#))
  }

  @Test func `With bail it ends at the first mistake`() {
    let bench = Bench()
    let status = Script(bench.session, bails: true).run([".hlep", ".set"], named: "-c")
    #expect(status == .usageError)
    #expect(bench.output.text.isEmpty)
  }

  @Test func `Quit ends it`() {
    let bench = Bench()
    let status = Script(bench.session, bails: false).run([".quit", ".nonsense"], named: "-c")
    #expect(status == .success)
    #expect(bench.errors.text.isEmpty)
  }

  @Test func `An archive that is not there is an input error with a way out`() {
    let bench = Bench()
    #expect(Script(bench.session, bails: false).run(["Singapore"], named: "-c") == .failure)
    #expect(bench.errors.text.contains("-c:1: there is no archive in /nonexistent/archive"))
    #expect(bench.errors.text.contains("--archive"))
  }

  @Test func `Mistakes come as JSON where the answer would`() {
    let bench = Bench()
    _ = Script(bench.session, bails: false).run([".set format jsonl", ".set limit x"], named: "-c")
    #expect(
      bench.errors.text == """
        {"code": "usage", "message": "--limit takes a number from 1, not 'x'", "span": null, \
        "suggestions": ["for example --limit 20"]}

        """)
  }

  @Test(arguments: [
    (["-c"], "-c takes a line"), (["serach", "x"], "there is no verb 'serach'"),
    (["--bial"], "unknown option '--bial'"), (["quit"], "there is no verb 'quit'"),
  ])
  func `A call that makes no sense is a usage error`(arguments: [String], message: String) {
    let bench = Bench()
    let status = bench.session.start(arguments: arguments, input: .lines([]))
    #expect(status == .usageError)
    #expect(bench.errors.text.contains(message))
  }

  @Test func `Statuses have the numbers that other programs rely on`() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 5, 130])
  }
}
