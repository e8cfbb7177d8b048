import QueryLanguage
import TextAnalysis

/// Lines that ask for more than a line that found nothing, nearest first.
///
/// First the same words without their diacritics, then the line without one of its clauses, a
/// filter rather than a word, then any of its words.
struct Detours {
  let draft: PlanDraft

  /// Longer lines are not worth the time: none of them is near.
  static let clauseBound = 12

  var lines: [String] {
    guard (1...Self.clauseBound).contains(draft.parts.count) else { return [] }
    var lines: [String] = []
    for line in [unmarked].compactMap({ $0 }) + shortened + [anyWord].compactMap({ $0 })
    where line != draft.parsed.line && !lines.contains(line) && !line.isEmpty {
      lines.append(line)
    }
    return lines
  }

  /// The words as they would be typed without diacritics.
  private var unmarked: String? {
    let parts = draft.parts
    guard parts.contains(where: { Self.isMarkedText($0) }) else { return nil }
    return line(parts.map { Self.isMarkedText($0) ? Self.unmarked($0.text) : $0.text })
  }

  private static func isMarkedText(_ part: PlanDraft.Part) -> Bool {
    guard Spelling.isMarked(part.text) else { return false }
    switch part.node.kind {
    case .word(let word): return word.match != .exact
    case .phrase(let phrase): return !phrase.isExact
    default: return false
    }
  }

  /// Each marked word of a text without its marks, everything else as it is.
  private static func unmarked(_ text: String) -> String {
    var result = ""
    var word = ""
    for character in text + " " {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      result += Spelling.isMarked(word) ? FoldedName.fold(word) : word
      word = ""
      result.append(character)
    }
    return String(result.dropLast())
  }

  /// The line without one of its clauses.
  private var shortened: [String] {
    let parts = draft.parts
    guard parts.count > 1 else { return [] }
    let order = parts.indices.sorted {
      (parts[$0].isText ? 1 : 0, $0) < (parts[$1].isText ? 1 : 0, $1)
    }
    return order.map { left in line(parts.indices.filter { $0 != left }.map { parts[$0].text }) }
  }

  /// Any of the words, without anything else.
  private var anyWord: String? {
    let words = draft.parts.filter(\.isRelaxable).map(\.text)
    return words.count > 1 ? words.joined(separator: " OR ") : nil
  }

  private func line(_ clauses: [String]) -> String {
    let sort = draft.parsed.sortOrder.map { ["sort:\($0.rawValue)"] } ?? []
    return clauses.isEmpty ? "" : (clauses + sort).joined(separator: " ")
  }
}
