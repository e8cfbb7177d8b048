import SearchIndex

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// A document as the oracle sees it: words by field, at their positions.
struct OracleDocument {
  var number: UInt32
  var key: String
  /// By field, the terms at each position.
  var positions: [String: [UInt32: Set<String>]]
  /// Words of each text field.
  var lengths: [String: Int]
  var value: Int64?

  func positions(of term: Term) -> [UInt32] {
    let word = String(decoding: term.bytes, as: UTF8.self)
    return (positions[term.field] ?? [:]).filter { $0.value.contains(word) }.keys.sorted()
  }

  /// How often the document holds the term.
  func frequency(of term: Term) -> Int { positions(of: term).count }
}

/// Answers queries by looking at every document, as the comments of `Query` say, in doubles.
///
/// It knows nothing of segments, blocks or bounds: what it says is what an index has to say.
final class OracleIndex {
  /// All documents, deleted ones too, ascending.
  private(set) var documents: [OracleDocument] = []
  var deleted: Set<UInt32> = []
  let textFields: Set<String>
  private var averages: [String: Double] = [:]
  private var counts: [String: Double] = [:]
  private var holding: [Term: Set<UInt32>] = [:]
  private var expansions: [TermMatch: [Term]] = [:]

  init(textFields: Set<String>) {
    self.textFields = textFields
  }

  /// Adds a document. Only before the first question.
  func add(_ document: OracleDocument) {
    documents.append(document)
    for (field, places) in document.positions {
      for word in places.values.joined() {
        holding[Term(field, word), default: []].insert(document.number)
      }
    }
  }

  /// Every matching live document with its score.
  func answer(_ query: Query) -> [(document: UInt32, score: Double)] {
    documents.compactMap { document in
      guard !deleted.contains(document.number) else { return nil }
      return score(query, document).map { (document.number, $0) }
    }
  }

  /// Nil where the document does not match.
  func score(_ query: Query, _ document: OracleDocument) -> Double? {
    switch query {
    case .all: return 0
    case .none: return nil
    case .term(let term): return score(term, document)
    case .match(let match): return sum(terms(match), document)
    case .any(let parts):
      let scores = parts.compactMap { score($0, document) }
      return scores.isEmpty ? nil : scores.reduce(0, +)
    case .every(let parts): return scoreAll(parts, document)
    case .atLeast(let count, let parts):
      let scores = parts.compactMap { score($0, document) }
      return scores.count >= count ? scores.reduce(0, +) : nil
    case .required(let parts, let optional):
      guard let base = scoreAll(parts, document) else { return nil }
      return base + optional.compactMap { score($0, document) }.reduce(0, +)
    case .excluding(let base, let excluded):
      return score(excluded, document) == nil ? score(base, document) : nil
    case .range(_, let range): return document.value.map(range.contains) == true ? 0 : nil
    case .oneOf(_, let values): return document.value.map(values.contains) == true ? 0 : nil
    case .exists: return document.value == nil ? nil : 0
    case .keys(let keys): return keys.contains(document.key) ? 0 : nil
    case .constant(let base, let value):
      return score(base, document) == nil ? nil : Double(value)
    case .boosted(let base, let factor): return score(base, document).map { $0 * Double(factor) }
    case .proximity(let base, let terms, let weight):
      return score(base, document).map { $0 + Double(weight) * closeness(terms, document) }
    case .phrase(let slots, let slop, let ordered):
      return scorePhrase(slots, slop: slop, ordered: ordered, document)
    case .samePosition(let groups): return samePosition(groups, without: [], document)
    case .samePositionExcluding(let groups, let without):
      return samePosition(groups, without: without, document)
    case .unparted(let slots, let by, let ordered):
      return scoreUnparted(slots, by: by, ordered: ordered, document)
    }
  }

  private func scoreAll(_ parts: [Query], _ document: OracleDocument) -> Double? {
    var sum = 0.0
    for part in parts {
      guard let score = score(part, document) else { return nil }
      sum += score
    }
    return sum
  }

  private func sum(_ terms: [Term], _ document: OracleDocument) -> Double? {
    let scores = terms.compactMap { score($0, document) }
    return scores.isEmpty ? nil : scores.reduce(0, +)
  }

  // MARK: BM25

  private func score(_ term: Term, _ document: OracleDocument) -> Double? {
    guard holding[term, default: []].contains(document.number) else { return nil }
    let frequency = document.frequency(of: term)
    guard textFields.contains(term.field) else { return 0 }
    return bm25(idf([term]), Double(frequency), term.field, document)
  }

  private func idf(_ terms: [Term]) -> Double {
    let field = terms[0].field
    let all = counts[field] ?? Double(documents.count { $0.lengths[field, default: 0] > 0 })
    counts[field] = all
    let found = terms.reduce(0) { $0 + holding[$1, default: []].count }
    let count = min(Double(found), all)
    return log(1 + (all - count + 0.5) / (count + 0.5))
  }

  private func bm25(_ idf: Double, _ frequency: Double, _ field: String, _ document: OracleDocument)
    -> Double
  {
    let average = average(field)
    let length = Double(rounded(document.lengths[field, default: 0]))
    return idf * 2.2 * frequency / (frequency + 1.2 * (0.25 + 0.75 * length / average))
  }

  private func average(_ field: String) -> Double {
    if let known = averages[field] { return known }
    let lengths = documents.map { $0.lengths[field, default: 0] }.filter { $0 > 0 }
    let average = Double(lengths.reduce(0, +)) / Double(lengths.count)
    averages[field] = average
    return average
  }

  /// The greatest length of at most four significant bits above 24 that is not above this one.
  private func rounded(_ length: Int) -> Int {
    var step = 1
    while (length - 24) / step >= 16 { step *= 2 }
    return length < 24 ? length : 24 + (length - 24) / step * step
  }

  // MARK: Expansion

  private func terms(_ match: TermMatch) -> [Term] {
    if case .exact(let term) = match { return [term] }
    if let known = expansions[match] { return known }
    let found = holding.keys.filter { $0.field == match.field && matches(match, $0.bytes) }
    expansions[match] = found
    return found
  }

  private func matches(_ match: TermMatch, _ word: [UInt8]) -> Bool {
    switch match {
    case .exact(let term): return term.bytes == word
    case .prefix(let term): return word.starts(with: term.bytes)
    case .affixed(let term, let suffix):
      return word.starts(with: term.bytes) && word.count >= term.bytes.count + suffix.count
        && word.suffix(suffix.count).elementsEqual(suffix)
    case .range(_, let lower, let upper):
      return !(lower.map { word.lexicographicallyPrecedes($0) } ?? false)
        && !(upper.map { $0.lexicographicallyPrecedes(word) } ?? false)
    case .fuzzy(let term, let edits, let prefix):
      return word.starts(with: term.bytes.prefix(prefix))
        && distance(Array(term.bytes.dropFirst(prefix)), Array(word.dropFirst(prefix))) <= edits
    }
  }

  private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, byte) in one.enumerated() {
      var next = [index + 1]
      for (column, otherByte) in other.enumerated() {
        next.append(
          min(row[column] + (byte == otherByte ? 0 : 1), row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[other.count]
  }
}

// MARK: Positions

extension OracleIndex {
  private func positions(_ slots: [Query.Slot], _ document: OracleDocument) -> [[UInt32]] {
    slots.map { slot in
      Set(slot.flatMap { terms($0) }.flatMap { document.positions(of: $0) }).sorted()
    }
  }

  private func scorePhrase(
    _ slots: [Query.Slot], slop: Int, ordered: Bool, _ document: OracleDocument
  ) -> Double? {
    let frequency = weight(positions(slots, document), slop: slop, ordered: ordered)
    return frequency > 0 ? scoreSlots(slots, frequency, document) : nil
  }

  private func scoreSlots(_ slots: [Query.Slot], _ frequency: Double, _ document: OracleDocument)
    -> Double?
  {
    guard let field = slots.first?.first?.field, textFields.contains(field) else { return 0 }
    let idf = slots.reduce(0.0) { sum, slot in
      let terms = slot.flatMap { self.terms($0) }
      return sum + (terms.isEmpty ? 0 : self.idf(terms))
    }
    return bm25(idf, frequency, field, document)
  }

  /// For each position that a window of one position a slot begins with, the smallest such window.
  private func weight(_ slots: [[UInt32]], slop: Int, ordered: Bool) -> Double {
    var best: [UInt32: Int] = [:]
    func choose(_ slot: Int, _ chosen: [UInt32]) {
      guard slot < slots.count else {
        let (low, high) = (chosen.min()!, chosen.max()!)
        let further = Int(high - low) - (slots.count - 1)
        if further <= slop { best[low] = min(best[low] ?? .max, further) }
        return
      }
      for position in slots[slot] where !chosen.contains(position) {
        if ordered, let last = chosen.last, position < last { continue }
        choose(slot + 1, chosen + [position])
      }
    }
    choose(0, [])
    return best.values.reduce(0) { $0 + 1 / Double(1 + $1) }
  }

  private func scoreUnparted(
    _ slots: [Query.Slot], by: [Term], ordered: Bool, _ document: OracleDocument
  ) -> Double? {
    let partings = by.flatMap { document.positions(of: $0) }.sorted()
    let lists = positions(slots, document)
    var count = 0
    var begin: UInt32 = 0
    for end in partings + [UInt32.max] {
      let stretch = lists.map { $0.filter { $0 >= begin && $0 < end } }
      if weight(stretch, slop: .max, ordered: ordered) > 0 { count += 1 }
      if end < UInt32.max { begin = end + 1 }
    }
    return count > 0 ? scoreSlots(slots, Double(count), document) : nil
  }

  private func samePosition(
    _ groups: [[TermMatch]], without: [TermMatch], _ document: OracleDocument
  ) -> Double? {
    let lists = positions(groups, document).map { Set($0) }
    guard let first = lists.first else { return nil }
    let common = lists.dropFirst().reduce(first) { $0.intersection($1) }
    let taken = without.flatMap { terms($0) }.flatMap { document.positions(of: $0) }
    return common.subtracting(taken).isEmpty ? nil : 0
  }

  private func closeness(_ terms: [Term], _ document: OracleDocument) -> Double {
    guard terms.count > 1 else { return 0 }
    var sum = 0.0
    for (one, other) in zip(terms, terms.dropFirst()) {
      var best = 0.0
      for first in document.positions(of: one) {
        for second in document.positions(of: other) where first != second {
          let distance = Double(first < second ? second - first : first - second)
          best = max(best, (first < second ? 1 : 0.5) / distance)
        }
      }
      sum += best
    }
    return sum / Double(terms.count - 1)
  }
}
