import Archive

/// The conversation: a prompt, a line, an answer, until there is no more.
public struct Shell {
  private let session: Session
  private let editor: any LineEditor
  private let completer: SessionCompleter

  public init(_ session: Session, editor: any LineEditor) {
    self.session = session
    self.editor = editor
    completer = SessionCompleter(session)
    session.keepsAnswers = true
  }

  /// Runs lines until the input ends or `.quit`.
  ///
  /// - Returns: success, whatever the lines came to, or a failure of the output.
  public func run() -> ExitStatus {
    writeBanner()
    while !session.wantsToQuit, session.output.failure == nil {
      switch editor.readLine(prompt: "chancery> ", completer: completer) {
      case .line(let line): run(line)
      case .interrupted: continue
      case .end:
        session.output.writeLine()
        session.output.flush()
        return .success
      }
    }
    return .success
  }

  private func run(_ line: String) {
    guard !line.allSatisfy(\.isWhitespace) else { return }
    editor.remember(line)
    _ = session.run(line: line)
  }

  /// Says what there is to ask. An archive that cannot be opened is told of, and the shell goes on:
  /// `.import` may make one.
  private func writeBanner() {
    session.output.writeLine("Chancery \(Release.version) — \(archiveLine())")
    session.output.writeLine(
      "A line is a query; .help lists commands, Tab completes, Ctrl-D leaves.")
    session.output.flush()
  }

  private func archiveLine() -> String {
    do throws(CommandFailure) {
      let archive = try session.archive()
      let count = try session.asking { () throws(ArchiveError) in try archive.articleCount()
      }
      return "\(counting(count, "article")) in \(session.archivePath)"
    } catch {
      guard case .archive(.missing) = error else {
        _ = session.report(error, session.settings)
        return session.archivePath
      }
      return "no archive yet in \(session.archivePath); .import PATH makes one"
    }
  }
}

/// Which program this is.
public enum Release {
  public static let version = "0.1.0"
}
