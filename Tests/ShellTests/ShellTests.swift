import Testing

@testable import Shell

@Suite struct ShellTests {
  @Test func `The shell opens without an archive, and ends with its input`() {
    let bench = Bench()
    let editor = ScriptedEditor(lines: ".set strict on", "   ", ".set")
    #expect(Shell(bench.session, editor: editor).run() == .success)
    #expect(bench.output.text.contains("no archive yet in /nonexistent/archive"))
    #expect(bench.output.text.contains("strict: on"))
    #expect(editor.remembered == [".set strict on", ".set"])
    #expect(editor.prompts.count == 4)
  }

  @Test func `Ctrl-C forgets the line and asks for another`() {
    let bench = Bench()
    let editor = ScriptedEditor([.interrupted, .interrupted, .line(".quit"), .line(".set")])
    #expect(Shell(bench.session, editor: editor).run() == .success)
    #expect(editor.remembered == [".quit"])
  }

  @Test func `A mistake is told and the shell goes on`() {
    let bench = Bench()
    let editor = ScriptedEditor(lines: ".nonsense", ".show $1", ".show x", ".show")
    _ = Shell(bench.session, editor: editor).run()
    #expect(
      bench.errors.text == """
        error: there is no command '.nonsense'
          .help lists the commands
        error: there is no answer yet to take row 1 of
          the article whose id is 1 is named id:1
        error: 'x' names no article
          an article is named by its id, or in the shell by its row, as $1
        error: which article?
          for example .show $1

        """)
  }

  @Test func `Places follow the XDG specification`() {
    let plain = Places(environment: ["HOME": "/h"])
    #expect(plain.archive == "/h/.local/share/chancery")
    #expect(plain.history == "/h/.local/state/chancery/history")
    let chosen = Places(environment: [
      "HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "relative",
    ])
    #expect(chosen.archive == "/d/chancery")
    #expect(chosen.history == "/h/.local/state/chancery/history")
    #expect(Places(environment: ["HOME": "/h", "CHANCERY_ARCHIVE": "a"]).archive == "a")
  }
}
