import Archive
import FoundationEssentials
import QueryLanguage

/// Completes commands, what commands take, fields, and the values of fields with their counts.
final class SessionCompleter: Completer {
  private let session: Session
  private static let valueLimit = 40

  init(_ session: Session) { self.session = session }

  func completions(of line: String) -> Completions {
    guard line.hasPrefix(".") else { return queryCompletions(line) }
    let words = Word.split(line.dropFirst())
    guard let name = words.first?.text, line.dropFirst().contains(where: \.isWhitespace) else {
      return commandCompletions(line)
    }
    guard let command = Command.named(name) else { return .none }
    return argumentCompletions(of: command, line)
  }

  private func commandCompletions(_ line: String) -> Completions {
    let commands = Command.all.filter { $0.place.contains(.shell) }
    let candidates = commands.map { Completions.Candidate(text: "." + $0.name) }
    return Completions(typed: line, candidates: candidates.beginning(with: line))
  }
}

extension SessionCompleter {
  private func argumentCompletions(of command: Command, _ line: String) -> Completions {
    let typed = String(line.split(separator: " ", omittingEmptySubsequences: false).last ?? "")
    if typed.hasPrefix("--") { return optionCompletions(of: command, typed) }
    switch command.argument {
    case .none, .names: return .none
    case .query: return firstWordCompletions(of: command, line, typed) ?? queryCompletions(line)
    case .paths: return pathCompletions(typed)
    case .articles: return rowCompletions(typed)
    case .fields: return fieldCompletions(typed)
    case .commands: return choices(Command.all.map(\.name), typed)
    case .settings: return settingCompletions(line, typed)
    }
  }

  private func optionCompletions(of command: Command, _ typed: String) -> Completions {
    choices((command.options + Option.common).map { "--" + $0.name }, typed)
  }

  /// What a view takes before its query: a field to count by, a period.
  private func firstWordCompletions(
    of command: Command, _ line: String, _ typed: String
  ) -> Completions? {
    guard let values = command.options.first?.values, !values.isEmpty else { return nil }
    let isFirst = Word.split(line).count - (typed.isEmpty ? 0 : 1) == 1
    return isFirst && !typed.contains(":") ? choices(values, typed) : nil
  }

  private func rowCompletions(_ typed: String) -> Completions {
    choices((0..<session.lastAnswer.count).map { "$\($0 + 1)" }, typed)
  }

  private func settingCompletions(_ line: String, _ typed: String) -> Completions {
    let words = Word.split(line)
    let isName = words.count - (typed.isEmpty ? 0 : 1) == 1
    if isName { return choices(Option.settable.map(\.name), typed) }
    let option = Option.settable.first { $0.name == words[1].text }
    return choices(option?.values ?? [], typed)
  }

  private func choices(_ values: [String], _ typed: String) -> Completions {
    let candidates = values.map { Completions.Candidate(text: $0) }
    return Completions(typed: typed, candidates: candidates.beginning(with: typed))
  }
}

extension SessionCompleter {
  /// Files and folders; a folder goes on with its slash.
  private func pathCompletions(_ typed: String) -> Completions {
    let end = typed.lastIndex(of: "/").map(typed.index(after:)) ?? typed.startIndex
    let folder = typed[..<end]
    let start = typed[end...]
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : String(folder)))
      ?? []
    let candidates = names.sorted().filter { $0.hasPrefix(start) && !$0.contains(" ") }.map {
      name in
      var isFolder = false
      let path = folder + name
      _ = FileManager.default.fileExists(atPath: String(path), isDirectory: &isFolder)
      return Completions.Candidate(text: path + (isFolder ? "/" : ""))
    }
    let endsInFolder = candidates.count == 1 && candidates[0].text.hasSuffix("/")
    return Completions(
      typed: typed, candidates: candidates, terminator: endsInFolder ? "" : " ")
  }

  private func queryCompletions(_ line: String) -> Completions {
    let word = UnfinishedWord(of: line)
    guard let field = word.field else {
      let fields = fieldCompletions(word.text)
      return fields.candidates.isEmpty ? valueCompletions(of: "", word) : fields
    }
    return valueCompletions(of: field, word)
  }

  /// Names of fields, each with its colon: nothing follows, the value does.
  private func fieldCompletions(_ typed: String) -> Completions {
    guard !typed.isEmpty else { return .none }
    let candidates = Field.all.map { Completions.Candidate(text: $0.name.rawValue + ":") }
    let aliases = Field.all.flatMap(\.aliases).filter { $0.count > 2 }
      .map { Completions.Candidate(text: $0 + ":") }
    let named = candidates.beginning(with: typed)
    return Completions(
      typed: typed, candidates: named.isEmpty ? aliases.beginning(with: typed) : named,
      terminator: "")
  }

  private func valueCompletions(of field: String, _ word: UnfinishedWord) -> Completions {
    if let choices = Field.named(field)?.choices, !choices.isEmpty {
      return self.choices(choices, word.typed)
    }
    guard let archive = try? session.archive() else { return .none }
    let values = archive.completions(
      ofField: field, prefix: word.text, limit: Self.valueLimit)
    return Completions(
      typed: word.typed, candidates: values.map { candidate(for: $0, typed: word.text) })
  }

  /// The value by the name that was begun, which the query language takes as well: `country:Sin`
  /// goes on to `Singapore` rather than to `SG`.
  private func candidate(for value: Completion, typed: String) -> Completions.Candidate {
    let isNamed =
      value.label != value.value && !typed.isEmpty
      && value.label.lowercased().hasPrefix(typed.lowercased())
      && !value.value.lowercased().hasPrefix(typed.lowercased())
    let name = value.label.contains(" ") ? "\"\(value.label)\"" : value.label
    let other = isNamed ? value.value : value.label
    let text = isNamed ? name : value.value
    let isSaid = text == other || text == "\"\(other)\""
    let note = (isSaid ? "" : other + ", ") + grouped(value.count)
    return Completions.Candidate(text: text, note: note)
  }
}

/// The word of a query that the cursor stands behind.
struct UnfinishedWord {
  /// The field it is a value of, as typed, or nil.
  var field: String?
  /// The part that a candidate replaces.
  var typed: String
  /// The part that completion looks up: without an opening quote.
  var text: String { typed.hasPrefix("\"") ? String(typed.dropFirst()) : typed }

  /// - Complexity: O(n).
  init(of line: String) {
    var wordStart = line.startIndex
    var valueStart: String.Index?
    var isQuoted = false
    for index in line.indices {
      let character = line[index]
      let next = line.index(after: index)
      if character == "\"" { isQuoted.toggle() }
      if isQuoted || character == "\"" { continue }
      switch character {
      case "(" where valueStart == index && field?.lowercased() != "event": valueStart = next
      case "(", ")", " ": (wordStart, valueStart) = (next, nil)
      case "-" where index == wordStart, "+" where index == wordStart, "=" where index == wordStart:
        wordStart = next
      case ":" where valueStart == nil && index > wordStart:
        (field, valueStart) = (String(line[wordStart..<index]), next)
      case "," where valueStart != nil: valueStart = next
      default: break
      }
    }
    if valueStart == nil { field = nil }
    typed = String(line[(valueStart ?? wordStart)...])
  }
}

extension [Completions.Candidate] {
  /// Those that begin with what was typed, upper and lower case alike.
  fileprivate func beginning(with typed: String) -> [Element] {
    let lowercased = typed.lowercased()
    return filter { $0.text.lowercased().hasPrefix(lowercased) }
  }
}
