import SearchIndex

/// A random corpus, in the index and before the oracle, and random questions about it.
struct OracleCorpus {
  var random: SeededRandom
  let vocabulary: Int
  let oracle = OracleIndex(textFields: ["text", "title"])

  init(seed: UInt64, vocabulary: Int) {
    random = SeededRandom(seed: seed)
    self.vocabulary = vocabulary
  }

  /// Adds documents and commits now and then, so that there are several segments.
  mutating func fill(_ writer: IndexWriter, count: Int, commits: Int, words: ClosedRange<Int>)
    throws
  {
    for number in 0..<count {
      try writer.add(document(number, words: words))
      if commits > 1 && number % (count / commits + 1) == count / commits { try writer.commit() }
    }
    try writer.commit()
  }

  /// Deletes some documents.
  mutating func thin(_ writer: IndexWriter, count: Int) throws {
    for _ in 0..<count {
      let number = UInt32.random(in: 0..<UInt32(oracle.documents.count), using: &random)
      oracle.deleted.insert(number)
      try writer.delete(key: "k\(number)")
    }
    try writer.commit()
  }

  private mutating func document(_ number: Int, words: ClosedRange<Int>) -> Document {
    var document = Document(key: "k\(number)")
    var seen = OracleDocument(
      number: UInt32(number), key: document.key, positions: [:], lengths: [:], value: nil)
    for field in ["text", "title"] {
      let words = (0..<Int.random(in: words, using: &random)).map { _ in word() }
      document.add(words.joined(separator: " "), to: field)
      seen.lengths[field] = words.count
      for (position, word) in words.enumerated() {
        seen.positions[field, default: [:]][UInt32(position), default: []].insert(word)
      }
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let (value, place) = (word(), UInt32.random(in: 0..<3, using: &random))
      document.add(keyword: value, to: "event", at: place)
      seen.positions["event", default: [:]][place, default: []].insert(value)
    }
    let tag = word()
    document.add(keyword: tag, to: "tag")
    seen.positions["tag"] = [0: [tag]]
    if Bool.random(using: &random) {
      seen.value = Int64.random(in: -5...5, using: &random)
      document.set(seen.value ?? 0, in: "number")
    }
    oracle.add(seen)
    return document
  }

  /// A word, common ones more often.
  mutating func word() -> String {
    let one = Int.random(in: 0..<vocabulary, using: &random)
    let other = Int.random(in: 0..<vocabulary, using: &random)
    return "w\(min(one, other))"
  }

  mutating func term(_ field: String) -> Term { Term(field, word()) }

  mutating func slots(_ field: String) -> [Query.Slot] {
    (0..<Int.random(in: 2...3, using: &random)).map { _ in
      Int.random(in: 0..<5, using: &random) == 0
        ? [.exact(term(field)), .exact(term(field))] : [.exact(term(field))]
    }
  }

  /// A query of any kind, nested at most `depth` deep.
  mutating func query(depth: Int) -> Query {
    let kind = Int.random(in: 0..<(depth > 0 ? 24 : 14), using: &random)
    switch kind {
    case 0, 1, 2, 3, 4: return .term(term(kind < 4 ? "text" : "title"))
    case 5: return .term(term("tag"))
    case 6: return .match(match())
    case 7: return .phrase(slots("text"), slop: 0, ordered: true)
    case 8:
      return .phrase(
        slots("text"), slop: Int.random(in: 0...4, using: &random),
        ordered: Bool.random(using: &random))
    case 9: return .samePosition([[.exact(term("event"))], [.prefix(Term("event", "w1"))]])
    case 10:
      return .samePositionExcluding([[.exact(term("event"))]], without: [.exact(term("event"))])
    case 11:
      return .unparted(slots("text"), by: [term("text")], ordered: Bool.random(using: &random))
    case 12: return column()
    case 13:
      return [.all, .none, .keys(["k1", "k3", "k77", "none"])].randomElement(using: &random)!
    default: return compound(kind, depth: depth - 1)
    }
  }

  private mutating func compound(_ kind: Int, depth: Int) -> Query {
    switch kind {
    case 14, 15: return .any(queries(depth))
    case 16, 17: return .every(queries(depth))
    case 18: return .atLeast(Int.random(in: 1...3, using: &random), queries(depth))
    case 19: return .required(queries(depth), optional: queries(depth))
    case 20: return .excluding(query(depth: depth), query(depth: depth))
    case 21: return .constant(query(depth: depth), 1.5)
    case 22: return .boosted(query(depth: depth), 0.75)
    default:
      return .proximity(query(depth: depth), terms: [term("text"), term("text")], weight: 0.5)
    }
  }

  private mutating func queries(_ depth: Int) -> [Query] {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in query(depth: depth) }
  }

  private mutating func match() -> TermMatch {
    let field = ["text", "tag", "event"].randomElement(using: &random)!
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .prefix(Term(field, "w1"))
    case 1: return .fuzzy(term(field), edits: 1, prefix: 1)
    case 2: return .range(field: field, lower: Array("w2".utf8), upper: Array("w4".utf8))
    default: return .affixed(Term(field, "w"), suffix: Array("1".utf8))
    }
  }

  private mutating func column() -> Query {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .range(field: "number", -2...3)
    case 1: return .oneOf(field: "number", [-1, 0, 4])
    default: return .exists(field: "number")
    }
  }

  /// A query over words of the text alone, which is answered with bounds.
  mutating func wordQuery() -> Query {
    func words(_ count: Int) -> [Query] { (0..<count).map { _ in .term(term("text")) } }
    let count = Int.random(in: 1...5, using: &random)
    switch Int.random(in: 0..<11, using: &random) {
    case 0: return words(1)[0]
    case 1, 2: return .any(words(count))
    case 3: return .every(words(min(3, count)))
    case 4: return .required(words(1), optional: words(count))
    case 5: return .phrase(slots("text"), slop: 0, ordered: true)
    case 6: return .every(words(2) + [column()])
    case 7: return .constant(.match(.prefix(Term("text", "w1"))), 1)
    case 8: return .every([.phrase(slots("text"), slop: 0, ordered: true), column()])
    case 9: return .boosted(.every([.any(words(count)), .exists(field: "number")]), 0.5)
    default: return .excluding(.any(words(count)), .term(term("tag")))
    }
  }
}
