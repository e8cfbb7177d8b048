import QueryLanguage
import SearchIndex
import TextAnalysis

/// Writes words, phrases and nearness as queries over text fields.
struct TextQuery {
  /// The fields that are asked: title and body, unless one was named.
  let fields: [IndexField]

  static let wholeText = TextQuery(fields: [.title, .body])

  /// What a word in the title adds to what it is worth in the body, whose text mostly says it again.
  /// More than this, and one word in a short title, where BM25's length norm already favours it,
  /// beats an article that has all the words (measured: nDCG@10 0.73 at a half, 0.63 at 2, over
  /// fifteen questions and 15,000 distractors).
  static let titleWeight: Float = 0.5

  /// How much the score may rise, for each word of the query, where all of them stand side by side
  /// and in order. About what BM25 gives a word that a third of all texts hold, as the syllables of
  /// Vietnamese words are: apart from each other they say little.
  static let proximityWeightPerWord: Float = 1

  /// A word; one of several parts (`Viet-Nam`) is a phrase. Nil where the analyser finds none in it.
  func word(_ word: WordPattern) -> Query? {
    let terms = TextTerm.terms(of: [word])
    return terms.isEmpty ? nil : sequence(terms, slop: 0, isOrdered: true)
  }

  /// A phrase, in order side by side, or within a distance in any order.
  func phrase(_ phrase: PhrasePattern) -> Query? {
    let terms = TextTerm.terms(of: phrase.words)
    guard !terms.isEmpty else { return nil }
    guard let distance = phrase.distance else { return sequence(terms, slop: 0, isOrdered: true) }
    return sequence(terms, slop: Self.slop(distance, count: terms.count), isOrdered: false)
  }

  /// Nil where an operand is more than one term.
  func near(_ near: NearPattern) -> Query? {
    var slots: [[TextTerm]] = []
    for operand in near.operands {
      let terms = operand.map { TextTerm.terms(of: [$0]) }
      guard terms.allSatisfy({ $0.count == 1 }) else { return nil }
      slots.append(terms.map { $0[0] })
    }
    return anyField { field in
      let slots = slots.map { $0.flatMap { $0.matches(in: field) } }
      switch near.reach {
      case .positions(let distance):
        return .phrase(
          slots, slop: Self.slop(distance, count: slots.count), ordered: near.isOrdered)
      case .sentence:
        let boundary = Term(field, SyllableAnalyzer.boundaryTerm)
        return .unparted(slots, by: [boundary], ordered: near.isOrdered)
      }
    }
  }

  /// Texts that hold anything at all in the fields.
  func present() -> Query {
    anyField { .match(.range(field: $0, lower: nil, upper: nil)) }
  }

  /// Between the first and the last of `count` words at most `distance` apart stand so many others.
  private static func slop(_ distance: Int, count: Int) -> Int { max(0, distance - (count - 1)) }

  private func sequence(_ terms: [TextTerm], slop: Int, isOrdered: Bool) -> Query {
    anyField { field in
      let slots = terms.map { $0.matches(in: field) }
      if slots.count == 1 { return Self.alternatives(slots[0]) }
      return .phrase(slots, slop: slop, ordered: isOrdered)
    }
  }

  static func alternatives(_ matches: [TermMatch]) -> Query {
    let queries = matches.map { match -> Query in
      if case .exact(let term) = match { .term(term) } else { .match(match) }
    }
    return queries.count == 1 ? queries[0] : .any(queries)
  }

  private func anyField(_ query: (String) -> Query) -> Query {
    let queries = fields.map { field in
      field == .title && fields.count > 1
        ? Query.boosted(query(field.name), Self.titleWeight) : query(field.name)
    }
    return queries.count == 1 ? queries[0] : .any(queries)
  }
}
