/// Lines that are run one after the other, as the shell would run them, without anyone watching.
public struct Script {
  private let session: Session
  /// Ends at the first line that fails: one whose status is neither found nor nothing found.
  private let bails: Bool

  public init(_ session: Session, bails: Bool) {
    self.session = session
    self.bails = bails
  }

  /// Runs the lines; goes on after one that fails.
  ///
  /// - Parameter name: what a mistake's place is told by, as `standard input`.
  /// - Returns: the worst status of a line.
  public func run(_ lines: some Sequence<String>, named name: String) -> ExitStatus {
    session.keepsAnswers = true
    var worst = ExitStatus.success
    var queryCount = 0
    for (index, line) in lines.enumerated() {
      let isQuery = isQuery(line)
      if isQuery { queryCount += 1 }
      session.queryNumber = isQuery ? queryCount : nil
      session.linePosition = "\(name):\(index + 1)"
      let status = session.run(line: line)
      worst = max(worst, status)
      if session.wantsToQuit || status == .interrupted { break }
      if session.output.failure != nil { break }
      if bails, status > .nothingFound { break }
    }
    return worst
  }

  /// Queries are counted, and with them the commands that take one: settings and comments are not.
  private func isQuery(_ line: String) -> Bool {
    let line = line.trimmingWhitespace
    guard let first = line.first, first != "#" else { return false }
    guard first == "." else { return true }
    let name = line.dropFirst().prefix { !$0.isWhitespace }
    return Command.named(String(name))?.argument.isQuery ?? false
  }
}
