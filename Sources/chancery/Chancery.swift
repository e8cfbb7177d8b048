import ArgumentParser
import EditlineTerminal
import Foundation
import Shell

/// The program. ArgumentParser finds the verb and shows help; what follows a verb is read by the
/// table of commands that the shell reads its own lines by.
@main
struct Chancery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chancery",
    abstract: "A search workbench for diplomatic news.",
    usage: """
      chancery                        the shell; lines from a pipe are run as a script
      chancery -c LINE … [--bail]     runs lines as the shell would
      chancery VERB …
      """,
    discussion: """
      A line is a query, or after a dot a command: country:Singapore after:2025-10, .facets country
      Exit status: 0 found, 1 nothing found, 2 a mistake in query or call, 3 input, output or \
      archive failed, 4 a partial answer, 5 an archive of another version, 130 interrupted.
      """,
    version: "chancery \(Release.version)",
    subcommands: Verbs.all + [StartVerb.self],
    defaultSubcommand: StartVerb.self)

  /// Parses, runs, and ends with the statuses that other programs rely on: a call that cannot be
  /// parsed is a usage error, 2, where ArgumentParser would give 64.
  static func main() {
    useUTF8Locale()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    if let status = error as? ExitCode { Foundation.exit(status.rawValue) }
    let code = exitCode(for: error)
    if code == .validationFailure {
      let errors = DescriptorOutput(2)
      errors.write(fullMessage(for: error) + "\n")
      errors.flush()
      Foundation.exit(ExitStatus.usageError.rawValue)
    }
    if code == .success {
      let output = DescriptorOutput(1)
      output.write(fullMessage(for: error) + "\n")
      output.flush()
      if case .system? = output.failure { Foundation.exit(ExitStatus.failure.rawValue) }
    }
    Foundation.exit(code.rawValue)
  }
}
