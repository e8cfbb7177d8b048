internal import ClippingModel

/// Gathers mentions of agreements: one name, or a short form of a longer one (`MoU`, `MoU on
/// energy`, `MoU on minerals and energy`), is one agreement.
struct AgreementMentions {
  private(set) var mentions: [AgreementMention] = []
  private var numbers: [String: Int] = [:]
  /// The words of each name, small ones left out.
  private var wordSets: [Set<String>] = []

  /// Names compared with a new one; an article that names more documents keeps them apart.
  private static let comparedCount = 48
  /// `thỏa thuận` and `bản ghi nhớ` on one subject are one document.
  private static let kinds: Set<String> = ["mou", "agreement"]
  private static let smallWords: Set<String> = ["on", "and", "of", "the", "in", "for"]

  /// - Complexity: O(1): at most `comparedCount` names are compared.
  mutating func add(_ agreement: AgreementHit, _ span: SourceSpan) {
    let words = Set(
      agreement.name.lowercased().split { " ,".contains($0) }.map(String.init)
    ).subtracting(Self.smallWords)
    if let number = numbers[agreement.name] ?? sameAs(words) {
      merge(agreement, span, words, into: number)
    } else {
      numbers[agreement.name] = mentions.count
      wordSets.append(words)
      mentions.append(
        AgreementMention(
          name: agreement.name, countries: agreement.countries.map(\.text),
          status: agreement.status, spans: [span]))
    }
  }

  private func sameAs(_ words: Set<String>) -> Int? {
    guard words.contains("mou") || words.contains("programme") || words.contains("agreement")
    else { return nil }
    let subject = words.subtracting(Self.kinds)
    return wordSets.prefix(Self.comparedCount).firstIndex {
      $0.isSubset(of: words) || words.isSubset(of: $0)
        || (!subject.isEmpty && $0.subtracting(Self.kinds) == subject)
    }
  }

  private mutating func merge(
    _ agreement: AgreementHit, _ span: SourceSpan, _ words: Set<String>, into number: Int
  ) {
    mentions[number].spans.append(span)
    if mentions[number].status == .mentioned { mentions[number].status = agreement.status }
    guard words.count > wordSets[number].count else { return }
    mentions[number].name = agreement.name
    wordSets[number] = words
    numbers[agreement.name] = number
  }
}
