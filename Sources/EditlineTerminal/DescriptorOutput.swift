import Glibc
public import Shell
import Synchronization

/// An output on a file descriptor. Text is gathered and written in large pieces.
public final class DescriptorOutput: Output {
  private struct State {
    var pending: [UInt8] = []
    var failure: OutputFailure?
  }

  private static let pieceByteCount = 1 << 16

  private let descriptor: Int32
  private let state = Mutex(State())

  public init(_ descriptor: Int32) { self.descriptor = descriptor }

  public var failure: OutputFailure? { state.withLock { $0.failure } }

  public func write(_ text: String) { append(text.utf8) }

  public func write(utf8 bytes: [UInt8]) { append(bytes) }

  private func append(_ bytes: some Collection<UInt8>) {
    state.withLock { state in
      guard state.failure == nil else { return }
      state.pending.append(contentsOf: bytes)
      if state.pending.count >= Self.pieceByteCount { send(&state) }
    }
  }

  public func flush() { state.withLock { send(&$0) } }

  private func send(_ state: inout State) {
    var rest = state.pending[...]
    while !rest.isEmpty, state.failure == nil {
      // The pointer lives as long as the call, and `count` is the piece's own.
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        state.failure = errno == EPIPE ? .readerLeft : .system(errorText(errno))
      }
    }
    state.pending.removeAll(keepingCapacity: true)
  }
}

/// The system's words for an error number.
func errorText(_ number: Int32) -> String {
  guard let text = unsafe strerror(number) else { return "error \(number)" }
  return unsafe String(cString: text)
}
