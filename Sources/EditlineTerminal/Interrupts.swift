import Glibc
public import Shell
import Synchronization

/// Ctrl-C: while a command runs it is remembered, and the command ends when it next looks; pressed
/// again, or while nothing runs, it ends the program, unless that is a shell.
public struct Interrupts: Cancellation {
  private static let isRunning = Atomic(false)
  private static let wasPressed = Atomic(false)
  private static let mayEndProgram = Atomic(true)

  /// Handles SIGINT from now on, and ignores SIGPIPE: a reader that left shows as a failed write.
  public init() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGINT) { _ in
      let isFirst = !Interrupts.wasPressed.exchange(true, ordering: .relaxed)
      let isTaken = Interrupts.isRunning.load(ordering: .relaxed) && isFirst
      if !isTaken, Interrupts.mayEndProgram.load(ordering: .relaxed) {
        // The one way out that a signal handler may take.
        _exit(ExitStatus.interrupted.rawValue)
      }
    }
  }

  /// From now on Ctrl-C ends what runs and nothing else, however often it is pressed: someone sits
  /// in the shell.
  public static func spareProgram() { mayEndProgram.store(false, ordering: .relaxed) }

  public func begin() {
    Self.wasPressed.store(false, ordering: .relaxed)
    Self.isRunning.store(true, ordering: .relaxed)
  }

  public func end() {
    Self.isRunning.store(false, ordering: .relaxed)
    Self.wasPressed.store(false, ordering: .relaxed)
  }

  public var isRequested: Bool { Self.wasPressed.load(ordering: .relaxed) }
}
