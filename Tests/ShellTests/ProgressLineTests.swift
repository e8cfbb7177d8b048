import Testing

@testable import Shell

@Suite struct ProgressLineTests {
  private func screen(showsProgress: Bool) -> Screen {
    Screen(isTerminal: true, columnCount: 20, usesColor: false, showsProgress: showsProgress)
  }

  @Test func `A line is drawn over itself, clipped, and taken away`() {
    let output = TextBuffer()
    let progress = ProgressLine(output, screen(showsProgress: true))
    progress.show("a line that is too long for it\u{1B}c")
    // A moment later nothing is drawn: it would only flicker.
    progress.show("another")
    progress.clear()
    #expect(output.text == "\ra line that is too…\u{1B}[K\r\u{1B}[K")
  }

  @Test func `What comes late draws nothing, and neither does a pipe`() {
    let output = TextBuffer()
    let progress = ProgressLine(output, screen(showsProgress: true))
    progress.clear()
    progress.show("late")
    ProgressLine(output, screen(showsProgress: false)).show("piped")
    #expect(output.text.isEmpty)
  }
}
