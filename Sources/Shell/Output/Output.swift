import Synchronization

/// Where text goes: standard output, standard error, or a test's memory.
///
/// Text may be written from any thread. Writing never throws. Like a C stream, an output remembers its first failure and drops what is
/// written after it; whoever runs commands looks at `failure` between them.
public protocol Output: AnyObject, Sendable {
  /// Why the output no longer takes text, or nil.
  var failure: OutputFailure? { get }

  func write(_ text: String)

  /// Writes text that is at hand as UTF-8.
  func write(utf8 bytes: [UInt8])

  /// Hands on what was written so far.
  func flush()
}

extension Output {
  public func write(utf8 bytes: [UInt8]) { write(String(decoding: bytes, as: UTF8.self)) }

  func writeLine(_ text: String = "") {
    write(text)
    write("\n")
  }
}

/// Why text could not be written.
public enum OutputFailure: Error, Hashable, Sendable {
  /// The reader went away, as `head` does when it has seen enough: no one's mistake.
  case readerLeft
  /// The disk is full, the descriptor is closed, and so on, in the system's words.
  case system(String)
}

/// An output that keeps what is written, for tests and for text that is wanted as a string.
public final class TextBuffer: Output {
  private let held = Mutex("")

  public var text: String { held.withLock { $0 } }
  public var failure: OutputFailure? { nil }

  public init() {}

  public func write(_ text: String) { held.withLock { $0 += text } }
  public func flush() {}

  /// The text so far; the buffer is empty afterwards.
  public func drain() -> String {
    held.withLock { text in
      defer { text = "" }
      return text
    }
  }
}
