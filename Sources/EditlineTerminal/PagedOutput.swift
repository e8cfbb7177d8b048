import CEditline
public import Shell
import Synchronization

/// Standard output on a terminal whose user has a pager: what one command writes is gathered, and
/// shown through the pager where it is longer than the screen.
public final class PagedOutput: Output {
  private let screen: DescriptorOutput
  private let rowCount: Int
  private let command: String
  private let pending = Mutex("")

  /// - Parameter command: the value of `PAGER`, run by the system's shell.
  public init(_ screen: DescriptorOutput, rowCount: Int, command: String) {
    self.screen = screen
    self.rowCount = rowCount
    self.command = command
  }

  public var failure: OutputFailure? { screen.failure }

  public func write(_ text: String) { pending.withLock { $0 += text } }

  public func flush() {
    let text = pending.withLock { text in
      defer { text = "" }
      return text
    }
    let isLong = text.utf8.count { $0 == 0x0A } >= rowCount
    // The count is that of the text whose pointer is passed.
    if isLong, unsafe chancery_pipe_to(command, text, text.utf8.count) != 0 { return }
    screen.write(text)
    screen.flush()
  }
}
