import Foundation
import Shell
import Testing

/// What the program makes of its arguments, its streams, and what it tells its caller.
@Suite struct CallTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `Help and version are asked for, not mistaken`() throws {
    defer { program.remove() }
    let help = try program.run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("chancery -c LINE"))
    #expect(try program.run("--version").output.hasPrefix("chancery "))
    let search = try program.run("search", "--help")
    #expect(search.status == 0)
    #expect(search.output.hasPrefix("chancery search QUERY"))
    #expect(search.output.contains("--limit N"))
  }

  @Test func `Help lists every verb of the table, and each has its help`() throws {
    defer { program.remove() }
    let help = try program.run("--help").output
    let verbs = Command.all.filter { $0.place.contains(.commandLine) }
    #expect(verbs.count > 10)
    for verb in verbs {
      let listed = ([verb.name] + verb.aliases).joined(separator: ", ")
      #expect(help.contains("\n  \(listed) "), "\(verb.name) is not in chancery/Verbs.swift")
      let outcome = try program.run(verb.name, "--help")
      #expect(outcome.status == 0, "\(verb.name)")
      #expect(outcome.output.hasPrefix("chancery \(verb.name)"))
    }
  }

  @Test(arguments: [
    (["serach", "x"], "did you mean chancery search?"), (["search", "--limti", "3"], "--limit"),
    (["--limti", "3"], "did you mean --limit?"), (["search", "--limit"], "--limit N"),
    (["facets"], "fields: country"), (["timeline", "--per", "decade"], "quarter"),
    (["show"], "show 3"), (["show", "three"], "names no article"), (["import"], "name files"),
    (["stats", "x"], "stands alone"), (["-c"], "-c takes a line"),
    (["tag", "todo"], "tag TAG ID"), (["check", "--help-me"], "unknown option"),
  ])
  func `A call with a mistake is told with a way out, and ends with 2`(
    arguments: [String], wayOut: String
  ) throws {
    defer { program.remove() }
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try program.runShell("\"$chancery\" \(line)")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(wayOut), "\(outcome.errors)")
  }

  @Test func `No archive is an input error`() throws {
    defer { program.remove() }
    let outcome = try program.run("search", "x")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("there is no archive in"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/archive"))
  }

  @Test func `An output that cannot be written is told, a reader that left is not`() throws {
    defer { program.remove() }
    let full = try program.runShell("\"$chancery\" --help > /dev/full")
    #expect(full.status == 3)
    let fields = try program.runShell("\"$chancery\" -c .fields > /dev/full")
    #expect(fields.status == 3)
    #expect(fields.errors.contains("standard output cannot be written"))
    let closed = try program.runShell("\"$chancery\" -c .fields >&-")
    #expect(closed.status == 3)
    let left = try program.runShell("\"$chancery\" -c .fields -c .fields | true")
    #expect(left.errors.isEmpty)
  }

  @Test func `Lines from a pipe are run as a script without prompt, colour or banner`() throws {
    defer { program.remove() }
    let outcome = try program.run(input: "# a comment\n\n.set limit 3\n.nonsense\n.set")
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("limit: 3\n"))
    #expect(!outcome.output.contains("chancery>"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.errors.hasPrefix("error: standard input:4: there is no command '.nonsense'"))
    #expect(try program.run("--bail", input: ".nonsense\n.set").output.isEmpty)
  }

  @Test func `Lines that are no UTF-8, or endless, are answered like any other`() throws {
    defer { program.remove() }
    let bytes = try program.runShell("printf '\\377\\376\\n.set\\n' | \"$chancery\"")
    #expect(bytes.output.contains("strict: off"))
    let long = try program.run(input: "." + String(repeating: "x", count: 1 << 20) + "\n.set\n")
    #expect(long.status == 2)
    #expect(long.output.contains("strict: off"))
  }
}
