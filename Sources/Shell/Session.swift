import Archive

/// Tells that Ctrl-C was pressed while something ran.
public protocol Cancellation: Sendable {
  /// From now on Ctrl-C is remembered, instead of ending the program.
  func begin()
  func end()
  /// True where Ctrl-C was pressed since `begin`.
  var isRequested: Bool { get }
}

/// What commands work with: the archive, the settings, the last answer, and where text goes.
///
/// One session belongs to one thread.
public final class Session {
  public internal(set) var archivePath: String {
    didSet { if archivePath != oldValue { opened = nil } }
  }
  public let output: any Output
  /// What is no answer: mistakes, progress, advice for those who read the answer by program.
  public let errors: any Output
  public let screen: Screen
  let cancellation: any Cancellation

  public internal(set) var settings = Settings()
  /// Shows an address or a file in the program that the desktop has for it; false where it cannot.
  public var opener: ((String) -> Bool)?

  /// The articles of the last answer, which `$1`, `$2` … stand for.
  var lastAnswer: [ArticleID] = []
  /// The line of the last answer, which views without a query are of.
  var lastQuery: String?
  /// 1-based number of the query in a script, nil where there is only one.
  var queryNumber: Int?
  /// Where the running line stands, as `standard input:3`, nil for a call or a line typed by hand.
  var linePosition: String?
  /// True in the shell and in scripts, where `1` is a row of the last answer.
  var keepsAnswers = false
  var wantsToQuit = false

  private var opened: Archive?
  private var openedAccess = Archive.Access.read

  public init(
    archivePath: String, output: any Output, errors: any Output, screen: Screen,
    cancellation: any Cancellation
  ) {
    self.archivePath = archivePath
    self.output = output
    self.errors = errors
    self.screen = screen
    self.cancellation = cancellation
  }
}

extension Session {
  /// The archive, opened when it is first needed, and opened anew where it must be written.
  func archive(_ access: Archive.Access = .read) throws(CommandFailure) -> Archive {
    if let opened, access == .read || openedAccess == .write { return opened }
    opened = nil
    let archive = try asking { () throws(ArchiveError) in
      try Archive(path: archivePath, access: access)
    }
    for note in archive.openingNotes {
      errors.writeLine(
        "\(note.severity.rawValue): \(note.path.printable): \(note.message.printable)")
    }
    opened = archive
    openedAccess = access
    return archive
  }

  /// Calls the archive; its errors become the command's.
  func asking<Answer>(_ body: () throws(ArchiveError) -> Answer) throws(CommandFailure) -> Answer {
    do {
      return try body()
    } catch {
      throw .archive(error)
    }
  }

  /// The request of a line under the settings of a call.
  func request(_ line: String, _ settings: Settings, defaultLimit: Int) -> Request {
    var request = Request(line)
    request.limit = settings.limit ?? defaultLimit
    request.offset = settings.offset
    request.isStrict = settings.isStrict
    request.today = settings.today
    let cancellation = cancellation
    request.isCancelled = { cancellation.isRequested }
    return request
  }
}

extension Session {
  /// Runs a verb of the command line.
  ///
  /// - Parameter arguments: the words after the verb, as the caller's shell gave them.
  public func run(_ command: Command, arguments: [String]) -> ExitStatus {
    run(command, arguments.map(Word.init(argument:)))
  }

  /// Runs a line as the shell would: a query, or with a dot a command. An empty line and one that
  /// begins with `#` do nothing.
  public func run(line: String) -> ExitStatus {
    let line = line.trimmingWhitespace
    guard !line.isEmpty, !line.hasPrefix("#") else { return .success }
    guard line.hasPrefix(".") else {
      return run(.search, [Word(argument: "--"), Word(argument: String(line))])
    }
    let words = Word.split(line.dropFirst())
    let name = words.first?.text ?? ""
    guard let command = Command.named(name), command.place.contains(.shell) else {
      return report(.unknownCommand(name), settings)
    }
    return run(command, Array(words.dropFirst()))
  }

  func run(_ command: Command, _ words: [Word]) -> ExitStatus {
    var settings = settings
    cancellation.begin()
    defer {
      cancellation.end()
      output.flush()
      errors.flush()
    }
    do throws(CommandFailure) {
      let invocation = try Invocation(command, words: words, settings: settings)
      settings = invocation.settings
      let usualPath = archivePath
      defer { archivePath = usualPath }
      if let path = invocation.value(of: .archive) { archivePath = path }
      if invocation.asksForHelp {
        writeHelp(of: command)
        return .success
      }
      try command.refuseForeignFormat(settings.format)
      return try command.handler(self, invocation)
    } catch {
      return report(error, settings)
    }
  }
}

extension Command {
  fileprivate func refuseForeignFormat(_ format: OutputFormat?) throws(CommandFailure) {
    guard let format, !OutputFormat.ofRows.contains(format), name != Command.export.name else {
      return
    }
    throw .usage(
      "only export writes \(format.rawValue)",
      wayOut: "formats: " + OutputFormat.ofRows.map(\.rawValue).joined(separator: ", "))
  }
}

extension String {
  func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

extension StringProtocol {
  var trimmingWhitespace: SubSequence {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head }
    return head[...last]
  }
}
