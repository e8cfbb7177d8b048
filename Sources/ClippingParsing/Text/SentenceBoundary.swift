/// Decides whether a sentence ends between two words.
struct SentenceBoundary: Sendable {
  static let shared = SentenceBoundary()

  /// Words whose full stop does not end a sentence, by fold.
  private let abbreviations: WordSet = .folds(
    "mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr adm maj st no nos vs jan feb mar apr "
      + "jun jul aug sep sept oct nov dec tp ths ts gs pgs bs tx q p hon rev inc ltd co corp dept "
      + "approx est fig art para cf eg ie")
  /// Words that begin a sentence after a dotted abbreviation as `U.S.`.
  private let starters: WordSet = .folds(
    "the in on at he she it they we this that these those a an but and as for after before when "
      + "while his her their both our its however since during under with to if i you there")

  /// Whether a sentence can end at the gap at all.
  static func mayPart(_ gap: Gap) -> Bool { !gap.isDisjoint(with: [.newline, .dot, .stop]) }

  /// - Parameter first: the first word of the sentence that may end with the last of `words`.
  func parts(_ words: [Word], from first: Int, before next: Word) -> Bool {
    let gap = next.gap
    if gap.contains(.newline) { return true }
    guard !gap.isDisjoint(with: [.dot, .stop]), gap.contains(.space) else { return false }
    guard next.isCapitalised || next.isNumeric || gap.contains(.quote) || gap.contains(.stop)
    else { return false }
    if gap.contains(.stop) { return next.isCapitalised || next.isNumeric }
    let last = words[words.count - 1]
    guard last.isCapitalised || abbreviations.contains(last.fold) else { return true }
    if last.end - last.start == 1 {
      let isDotted =
        words.count - 1 > first && last.gap == .dot
        && words[words.count - 2].end - words[words.count - 2].start == 1
      return isDotted && starters.contains(next.fold)
    }
    return !abbreviations.contains(last.fold) || (last.fold == Self.juniorFold)
  }

  private static let juniorFold = WordKey.of("jr").fold
}
