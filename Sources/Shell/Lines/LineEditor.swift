/// Where lines come from: a person at a terminal, a pipe, or a test.
public protocol LineEditor: AnyObject {
  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - prompt: shown to a person; a pipe has no use for it.
  ///   - completer: asked when Tab is pressed.
  func readLine(prompt: String, completer: any Completer) -> LineReading

  /// Keeps a line in the history, so that it can be called up again.
  func remember(_ line: String)
}

/// What came of asking for a line.
public enum LineReading: Equatable, Sendable {
  /// Without its line break.
  case line(String)
  /// Ctrl-C: the half-typed line is to be forgotten.
  case interrupted
  /// Ctrl-D, or the end of the input.
  case end
}

/// Knows how a half-typed line could go on.
public protocol Completer: AnyObject {
  /// - Parameter line: what stands before the cursor.
  func completions(of line: String) -> Completions
}

/// How a half-typed line could go on.
public struct Completions: Equatable, Sendable {
  public struct Candidate: Equatable, Sendable {
    /// What takes the place of the unfinished word.
    public var text: String
    /// What a list of candidates shows beside it, such as a count.
    public var note: String

    public init(text: String, note: String = "") {
      self.text = text
      self.note = note
    }
  }

  /// The unfinished word at the end of the line, which a candidate replaces.
  public var typed: String
  public var candidates: [Candidate]
  /// What follows a word that is the only one to choose: a blank, or nothing for `country:`.
  public var terminator: String

  public init(typed: String, candidates: [Candidate], terminator: String = " ") {
    self.typed = typed
    self.candidates = candidates
    self.terminator = terminator
  }

  public static let none = Completions(typed: "", candidates: [])

  /// What Tab puts in place of `typed`: the only candidate and its terminator, or as much as all
  /// candidates share; nil where that adds nothing.
  public var replacement: String? {
    guard let first = candidates.first else { return nil }
    if candidates.count == 1 { return first.text + terminator }
    var shared = first.text[...]
    for candidate in candidates.dropFirst() {
      shared = shared.commonPrefix(with: candidate.text)
    }
    return shared.count > typed.count ? String(shared) : nil
  }

  /// The candidates in columns of a terminal's width, for a person to choose from.
  public func listing(columnCount: Int) -> [String] {
    let cells = candidates.map { candidate in
      let note = candidate.note.isEmpty ? "" : " (\(candidate.note.printable))"
      return candidate.text.printable + note
    }
    let width = (cells.map(\.cellCount).max() ?? 0) + 2
    let perLine = max(1, columnCount / width)
    return stride(from: 0, to: cells.count, by: perLine).map { start in
      cells[start..<min(start + perLine, cells.count)].map { $0.padding(to: width) }.joined()
    }
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    var end = startIndex
    var otherIndex = other.startIndex
    while end < endIndex, otherIndex < other.endIndex, self[end] == other[otherIndex] {
      end = index(after: end)
      otherIndex = other.index(after: otherIndex)
    }
    return self[..<end]
  }
}

/// Lines of standard input, for scripts.
public final class StandardInputLines: Sequence, IteratorProtocol {
  public init() {}

  /// The next line without its break; text that is no UTF-8 comes with U+FFFD in its place.
  public func next() -> String? { readLine(strippingNewline: true) }
}
