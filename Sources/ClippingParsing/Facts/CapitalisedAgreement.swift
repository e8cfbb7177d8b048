/// `Economic Connectivity Agreement`, `Treaty of Amity`, `Agreement on Reciprocal, Fair, and
/// Balanced Trade`: the capitalised words around a kind of document in English.
struct CapitalisedAgreement {
  /// The words of the name.
  let words: Range<Int>

  private static func signatures(_ words: String) -> WordSet { .signatures(words) }

  private static let nouns = signatures(
    "Agreement Treaty Pact Accord Accords Protocol Declaration Convention Compact Memorandum "
      + "Arrangement Deal")
  private static let memorandum = WordKey.of("Memorandum").signature
  private static let deal = WordKey.of("Deal").signature
  private static let of = WordKey.of("of").signature
  private static let and = signatures("and or")
  private static let framework = WordKey.of("Framework").signature

  /// What a memorandum between states is of.
  private static let memorandumKinds = signatures("Understanding Cooperation Intent Agreement")
  /// What the kinds are at home: disasters, party congresses, laws.
  private static let domesticFronts = signatures(
    "Disaster Emergency National Constitutional Republican Democratic "
      + "State Party Tribe Settlement New Great Green Big Real Plea Purchase License")
  private static let domesticTails = signatures(
    "Independence Rights Emergency War National Economic")
  /// Words behind that make the whole the name of something else: a law, a body.
  private static let otherHeads = signatures(
    "Act Organization Organisation Council Forum Committee Center Centre Commission Board Area "
      + "Implementation Amendments Administration Program Programme Framework")
  /// Words of a title, in capitals there, that stand before a name and are no part of it.
  private static let fronts = signatures(
    "Under Through Implementation Implementing Implements Joint Statement Recognizing Expanded "
      + "Expanding Rejoined Rejoins Renegotiation Review Historic Landmark The This That These A An "
      + "Our Its His Her Their Signs Signed Signing Announces Announced Announcing Secures Secured "
      + "Secure Approves Amends Strengthens Strengthening Advances Advancing Reaches Reached Brokers "
      + "Brokered Delivers Delivering Regarding Following Ending Ends Withdraws Withdrawing "
      + "Withdrawal Article Section Part Annex Chapter Fact "
      + "Sheet On In With For Of To By From At After Before Since When While Anniversary Key New "
      + "Another First Second Any Each Every Such Launches Hails Celebrates Celebrating Supports "
      + "Finalizes Negotiates Updates Extends Extending Breakthrough Strikes Ink Inks Initial Proposed"
  )
  private static let offices = signatures("President Secretary Minister Chancellor")
  /// Words that join a subject to the kind, or a list within the subject.
  private static let openers = signatures(
    "on of for against to toward towards concerning regarding relating focused")
  private static let links = signatures("of on and or the for to in a an")
  /// Words before the parties or the time, in capitals in titles.
  private static let parties = signatures(
    "Between With Among Under By At As While After Before Government Governments")
  private static let months = signatures(
    "January February March April May June July August September October November December "
      + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

  /// Nil where the word is no kind of document, stands alone, or names something at home.
  init?(_ text: FactText, around index: Int) {
    guard Self.isNoun(text, index) else { return nil }
    let sentence = text.sentence(index)
    if index > sentence.lowerBound, text.gap(index).isSoft,
      Self.domesticFronts.contains(text.signature(index - 1))
    {
      return nil
    }
    if index + 2 < sentence.upperBound, text.signature(index + 1) == Self.of,
      Self.domesticTails.contains(text.signature(index + 2))
    {
      return nil
    }
    if text.words[index].signature == Self.memorandum,
      index + 2 >= sentence.upperBound || text.signature(index + 1) != Self.of
        || !Self.memorandumKinds.contains(text.signature(index + 2))
    {
      return nil
    }
    if Self.isOtherHead(text, index + 1) { return nil }
    var start = Self.start(text, before: index, sentence)
    let end = Self.end(text, after: index, sentence)
    if let framework = Self.framework(text, before: start, index, sentence) { start = framework }
    let isLong = end > index + 2
    guard start < index || (isLong && text.words[index].signature != Self.deal) else { return nil }
    words = start..<end
  }

  private static let pairNouns = signatures("Partnership Corridor")
  /// Capitalised words that may stand between the pair and the noun.
  private static let pairReach = 6

  /// What tells of a partnership, and does not name it.
  private static let praises = signatures(
    "Bilateral Strategic Comprehensive Enduring Global Special Enhanced Historic Close Strong Growing "
      + "New and Defense Security Economic")

  /// `Kenya-Peru Digital Partnership`: what a pair of countries has named together. Nil where no
  /// pair begins the name, or where the name is a level of relations.
  init?(_ text: FactText, ofPairAround index: Int) {
    guard Self.pairNouns.contains(text.words[index].signature),
      !Self.isOtherHead(text, index + 1)
    else { return nil }
    let sentence = text.sentence(index)
    var at = index
    while at > max(sentence.lowerBound, index - Self.pairReach), text.gap(at).isSoft {
      if at < index, let pair = Self.pairStart(text, endingAt: at) {
        guard (at..<index).contains(where: { !Self.praises.contains(text.words[$0].signature) })
        else { return nil }
        words = pair..<Self.end(text, after: index, sentence)
        return
      }
      at -= 1
      guard text.words[at].isCapitalised || Self.and.contains(text.words[at].signature),
        text.text.hits.hit(.agreement, at: at) == nil
      else { return nil }
    }
    return nil
  }

  /// Where two countries with a dash between them begin.
  private static func pairStart(_ text: FactText, endingAt end: Int) -> Int? {
    guard let second = text.hit(.place, endingAt: end),
      text.gap(second.words.lowerBound).contains(.hyphen),
      let first = text.hit(.place, endingAt: second.words.lowerBound)
    else { return nil }
    return first.words.lowerBound
  }

  /// The words of a name, with the abbreviation in brackets behind it.
  static func name(_ words: Range<Int>, in text: FactText) -> String {
    let name = text.text.string(words: words)
    let next = words.upperBound
    guard text.words.indices.contains(next), text.gap(next).contains(.open),
      text.gap(next + 1).contains(.close), text.words[next].flags.contains(.allCaps),
      (2...7).contains(text.words[next].range.count)
    else { return name }
    return "\(name) (\(text.text.string(words: next..<next + 1)))"
  }

  /// `Act` of `Free Trade Agreement Implementation Act`: the whole is the name of something else.
  static func isOtherHead(_ text: FactText, _ index: Int) -> Bool {
    guard text.words.indices.contains(index), text.gap(index).isSoft else { return false }
    let word = text.words[index]
    return word.isCapitalised && otherHeads.contains(word.signature)
      || followers.contains(word.signature)
  }

  /// `trade deal countries`, `free trade agreement talks`
  private static let followers = signatures(
    "countries Countries country partners Partners parties Parties negotiations Negotiations talks "
      + "Talks nations tribes Tribes negotiators")

  private static func isNoun(_ text: FactText, _ index: Int) -> Bool {
    text.words[index].isCapitalised && !text.words[index].flags.contains(.allCaps)
      && nouns.contains(text.words[index].signature)
  }

  /// The first of the capitalised words before the kind; `and` may stand between them.
  static func start(_ text: FactText, before index: Int, _ sentence: Range<Int>) -> Int {
    var start = index
    var at = index - 1
    while at >= max(sentence.lowerBound, index - 9), joins(text, at + 1) {
      let word = text.words[at]
      if word.flags.contains(.possessive) || isNoun(text, at) { break }
      if word.isCapitalised || word.isNumeric {
        // `President Jane Trade Deal`: the name belongs to the office.
        if offices.contains(word.signature) { return min(index, max(start, at + 2)) }
        if fronts.contains(word.signature) { break }
        if word.isCapitalised { start = at }
      } else if !and.contains(word.signature) {
        break
      }
      at -= 1
    }
    return start
  }

  /// Whether a name may run across the gap before a word: `U.S.-Japan` too.
  private static func joins(_ text: FactText, _ index: Int) -> Bool {
    let gap = text.gap(index)
    return gap.isSoft
      || (gap.isSubset(of: [.dot, .hyphen])
        && text.words[index].start < text.words[index - 1].end + 3)
  }

  /// `… on Reciprocal, Fair, and Balanced Trade`
  static func end(_ text: FactText, after index: Int, _ sentence: Range<Int>) -> Int {
    var end = index + 1
    guard end < sentence.upperBound, text.gap(end).isSoft, openers.contains(text.signature(end))
    else { return end }
    var at = end + 1
    while at < min(sentence.upperBound, index + 14) {
      let word = text.words[at]
      let gap = text.gap(at)
      guard
        joins(text, at)
          || (gap.isSubset(of: [.comma, .space]) && word.isCapitalised
            && goesOn(text, at, sentence))
          || (gap.isSubset(of: [.comma, .space]) && and.contains(word.signature))
      else { break }
      if word.isCapitalised, !word.flags.contains(.first) {
        if months.contains(word.signature) || parties.contains(word.signature) { break }
        end = at + 1
      } else if !links.contains(word.signature) || at > end + 2 {
        break
      }
      if and.contains(word.signature), at + 1 < sentence.upperBound,
        !text.words[at + 1].isCapitalised
      {
        break
      }
      if word.flags.contains(.possessive) { break }
      at += 1
    }
    return end
  }

  /// `…, Fair, and Balanced Trade`: a list within a name ends with `and`.
  private static func goesOn(_ text: FactText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    var at = index + 1
    while at < min(sentence.upperBound - 1, index + 5) {
      if and.contains(text.signature(at)) { return text.words[at + 1].isCapitalised }
      guard text.words[at].isCapitalised else { return false }
      at += 1
    }
    return false
  }

  /// `Framework for an Agreement on …`
  private static func framework(
    _ text: FactText, before start: Int, _ index: Int, _ sentence: Range<Int>
  ) -> Int? {
    let article = ["a", "an"].map { WordKey.of($0).signature }
    guard start == index, index - 3 >= sentence.lowerBound,
      article.contains(text.signature(index - 1)), text.signature(index - 2) == forWord,
      text.signature(index - 3) == framework
    else { return nil }
    return index - 3
  }

  private static let forWord = WordKey.of("for").signature
}
