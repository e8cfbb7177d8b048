import Synchronization

/// One line that is drawn over itself while something takes its time; nothing where the error
/// output is no terminal.
///
/// Machines may tell of progress from any thread.
final class ProgressLine: Sendable {
  private struct State {
    var lastDraw: ContinuousClock.Instant?
    var isShown = false
    var isOver = false
  }

  /// Often enough to look alive, rare enough to cost nothing.
  private static let interval = Duration.milliseconds(100)

  private let state = Mutex(State())
  private let columnCount: Int
  private let isEnabled: Bool
  private let output: any Output

  init(_ output: any Output, _ screen: Screen) {
    columnCount = max(10, screen.columnCount ?? 80)
    isEnabled = screen.showsProgress
    self.output = output
  }

  /// Draws the line, unless another was drawn a moment ago.
  func show(_ text: @autoclosure () -> String) {
    guard isEnabled else { return }
    let now = ContinuousClock.now
    let isDue = state.withLock { state in
      if state.isOver { return false }
      if let last = state.lastDraw, now - last < Self.interval { return false }
      state.lastDraw = now
      state.isShown = true
      return true
    }
    guard isDue else { return }
    let line = StyledText(text()).clipped(toCells: columnCount - 1)
    draw(line.plainText)
  }

  /// Takes the line away for good: a thread that is late with its progress draws nothing.
  func clear() {
    let wasShown = state.withLock { state in
      state.isOver = true
      defer { state.isShown = false }
      return state.isShown
    }
    if wasShown { draw("") }
  }

  private func draw(_ text: String) {
    output.write("\r" + text + "\u{1B}[K")
    output.flush()
  }
}

extension Session {
  func progressLine() -> ProgressLine { ProgressLine(errors, screen) }
}
