internal import ClippingModel

/// Gathers mentions of agreements: one name, or a short form of a longer one (`MoU`, `MoU on
/// energy`, `MoU on minerals and energy`), is one agreement.
struct AgreementMentions {
  private(set) var mentions: [AgreementMention] = []
  private var numbers: [String: Int] = [:]
  /// The words of each name, small ones left out; none of a name that the table knows.
  private var wordSets: [Set<String>] = []

  /// Names compared with a new one; an article that names more documents keeps them apart.
  private static let comparedCount = 48
  /// `thỏa thuận`, `bản ghi nhớ` and `hiệp ước` on one subject are one document.
  private static let kinds: Set<String> = ["mou", "agreement", "treaty", "deal"]
  private static let smallWords: Set<String> = ["on", "and", "of", "the", "in", "for"]

  /// - Complexity: O(1): at most `comparedCount` names are compared.
  mutating func add(_ agreement: AgreementHit, _ span: SourceSpan) {
    let words = Set(
      agreement.name.lowercased().split { " ,".contains($0) }.map(String.init)
    ).subtracting(Self.smallWords)
    let key = agreement.commonName ?? agreement.name.lowercased()
    let known = agreement.commonName == nil ? sameAs(words) : nil
    if let number = numbers[key] ?? known ?? sameFormula(agreement, words) {
      merge(agreement, span, words, into: number)
    } else {
      numbers[key] = mentions.count
      wordSets.append(agreement.commonName == nil ? words : [])
      mentions.append(
        AgreementMention(
          name: agreement.name, countries: agreement.countries.map(\.text),
          status: agreement.status, spans: [span]))
    }
  }

  private func sameAs(_ words: Set<String>) -> Int? {
    guard !words.isDisjoint(with: ["mou", "programme", "agreement", "treaty", "deal"])
    else { return nil }
    let subject = words.subtracting(Self.kinds)
    let isFramework = words.contains("framework")
    return wordSets.prefix(Self.comparedCount).firstIndex {
      // A framework for an agreement is not the agreement.
      guard !$0.isEmpty, $0.contains("framework") == isFramework else { return false }
      return $0.isSubset(of: words) || words.isSubset(of: $0)
        || (!subject.isEmpty && $0.subtracting(Self.kinds) == subject)
    }
  }

  /// `đoàn kết đặc biệt`, `quan hệ đặc biệt` and the full formula of one pair are one.
  private func sameFormula(_ agreement: AgreementHit, _ words: Set<String>) -> Int? {
    guard words.contains("special"), !words.contains("strategic") else { return nil }
    let countries = agreement.countries.map(\.text)
    return wordSets.prefix(Self.comparedCount).indices.first {
      wordSets[$0].contains("special") && !wordSets[$0].contains("strategic")
        && mentions[$0].countries == countries
    }
  }

  private mutating func merge(
    _ agreement: AgreementHit, _ span: SourceSpan, _ words: Set<String>, into number: Int
  ) {
    mentions[number].spans.append(span)
    if mentions[number].status == .mentioned { mentions[number].status = agreement.status }
    guard agreement.commonName == nil, words.count > wordSets[number].count else { return }
    mentions[number].name = agreement.name
    wordSets[number] = words
    numbers[agreement.name.lowercased()] = number
  }
}
