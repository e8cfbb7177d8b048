import ArgumentParser
import EditlineTerminal
import Foundation
import Shell

/// This process as the shell's surroundings: its streams, its environment, its interrupts.
struct ShellProcess {
  private static let places = Places(environment: ProcessInfo.processInfo.environment)

  /// Runs something in a session, and gives the exit status as what ArgumentParser throws.
  func run(_ body: (Session) -> ExitStatus) -> ExitCode {
    let environment = ProcessInfo.processInfo.environment
    let screen = Terminal.screen(environment: environment)
    let errors = DescriptorOutput(2)
    let output = Self.output(screen, environment)
    let session = Session(
      archivePath: Self.places.archive, output: output, errors: errors, screen: screen,
      cancellation: Interrupts())
    if screen.isTerminal { session.opener = { Self.openOnDesktop($0) } }
    let status = body(session)
    output.flush()
    errors.flush()
    return ExitCode(Self.final(status, output, errors).rawValue)
  }

  /// Someone at a terminal, or the lines of a pipe or file.
  static var standardInput: StandardInput {
    guard Terminal.isTerminal(0), Terminal.isTerminal(1) else {
      return .lines(StandardInputLines())
    }
    return .terminal {
      Interrupts.spareProgram()
      return EditlineEditor(historyPath: places.history)
    }
  }

  /// Hands an address or a file to the desktop; false where there is none.
  private static func openOnDesktop(_ target: String) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else {
      return false
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xdg-open")
    process.arguments = [target]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private static func output(_ screen: Screen, _ environment: [String: String]) -> any Output {
    let output = DescriptorOutput(1)
    guard screen.isTerminal, let rows = screen.rowCount, let pager = environment["PAGER"],
      !pager.isEmpty, pager != "cat"
    else { return output }
    return PagedOutput(output, rowCount: rows, command: pager)
  }

  /// An answer that could not be written is no answer. A reader that left, as `head` does, had
  /// what it wanted.
  private static func final(
    _ status: ExitStatus, _ output: any Output, _ errors: any Output
  ) -> ExitStatus {
    guard case .system(let reason)? = output.failure else { return status }
    errors.write("error: standard output cannot be written: \(reason)\n")
    errors.flush()
    return max(status, .failure)
  }
}
