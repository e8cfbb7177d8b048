internal import ClippingModel

/// Keeps one entry for each person of an article: decides whether two names are one person's.
///
/// - Complexity: O(p) for each name added, for p people, which is held under a limit.
struct PersonRegistry {
  /// More people than this are no article; the rest is left out, so that time stays linear.
  private static let limit = 300

  let text: ArticleText
  private(set) var people: [Cast.Person] = []
  private var byFolds: [[UInt64]: Int] = [:]
  private var byKnown: [Int: Int] = [:]
  private let syllables = Syllable.shared

  init(_ text: ArticleText) { self.text = text }

  /// The folds of the words of a name.
  func folds(_ name: Range<Int>) -> [UInt64] { name.map { text.words[$0].fold } }

  // MARK: Full names

  /// Adds a name of several words, or finds whose it is.
  mutating func enter(_ name: Range<Int>, known: Int?, country: CountryCode?, rule: String) -> Int?
  {
    let folds = folds(name)
    if let known, let person = byKnown[known] { return widen(person, name, folds) }
    if let person = byFolds[folds] { return person }
    if isHeadline(name) {
      if let person = people.indices.last(where: {
        folds.starts(with: people[$0].folds) || people[$0].folds.last == folds.first
      }) {
        return person
      }
      if folds.count > 3 { return nil }
    }
    if let person = same(folds, known) {
      if let known, people[person].known == nil {
        people[person].known = known
        byKnown[known] = person
        // The spelling of the tables is no slip.
        if people[person].folds.count == folds.count {
          people[person].name = name
          people[person].folds = folds
        }
      }
      return widen(person, name, folds)
    }
    guard people.count < Self.limit else { return nil }
    people.append(
      Cast.Person(
        name: name, folds: folds, known: known,
        country: known.flatMap { PersonTable.entries[$0].country }, rule: rule))
    byFolds[folds] = people.count - 1
    if let known { byKnown[known] = people.count - 1 }
    return people.count - 1
  }

  private mutating func widen(_ person: Int, _ name: Range<Int>, _ folds: [UInt64]) -> Int {
    byFolds[folds] = person
    let old = people[person]
    let isLonger = folds.count > old.folds.count && !isInitialled(name)
    let isLouder = folds.count == old.folds.count && isLoud(old.name) && !isLoud(name)
    if isLonger || isLouder || (isInitialled(old.name) && !isInitialled(name)) {
      people[person].name = name
      people[person].folds = folds
    }
    return person
  }

  private func isHeadline(_ name: Range<Int>) -> Bool {
    text.language == .english && text.sentence(ofWord: name.lowerBound).section == .title
  }

  private func isLoud(_ name: Range<Int>) -> Bool {
    name.contains { text.words[$0].flags.contains(.allCaps) }
  }

  /// Whether a first name is only a letter: `S. Abe`.
  private func isInitialled(_ name: Range<Int>) -> Bool {
    let first = text.words[name.lowerBound]
    return first.end - first.start == 1 && name.count == 2
  }

  /// The last person whom the words of a name may be another spelling of.
  private func same(_ folds: [UInt64], _ known: Int?) -> Int? {
    people.indices.last { index in
      if let known, let other = people[index].known, known != other { return false }
      return isSame(people[index].folds, folds)
    }
  }

  private func isSame(_ a: [UInt64], _ folds: [UInt64]) -> Bool {
    guard a.count > 1, folds.count > 1 else { return false }
    if a.count != folds.count { return isPart(a, folds) || isAbbreviated(a, folds) }
    return isAbbreviated(a, folds) || isMisspelt(a, folds)
  }

  /// Whether the shorter name's words all stand in the longer, the last or the first in its place.
  private func isPart(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard short.allSatisfy(long.contains) else { return false }
    return short.last == long.last || short.first == long.first
  }

  /// `S. Abe` and `Shinzo Abe`, `Donald J. Trump` and `Donald Trump`.
  private func isAbbreviated(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    guard let lastA = a.last, lastA == b.last, let firstA = a.first, let firstB = b.first else {
      return false
    }
    let isLetter = firstA >> 8 == 0 || firstB >> 8 == 0
    return isLetter && firstA & 0xFF == firstB & 0xFF
  }

  /// Equal but for foreign words that differ by a letter or two, at most half of them: `Sergei` and
  /// `Sergey`.
  private func isMisspelt(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    let differenceCount = a.indices.count { a[$0] != b[$0] }
    guard differenceCount * 2 <= a.count else { return false }
    return a.indices.allSatisfy { a[$0] == b[$0] || isMisspelt(a[$0], b[$0]) }
  }

  private func isMisspelt(_ a: UInt64, _ b: UInt64) -> Bool {
    let first = Self.letters(a)
    let second = Self.letters(b)
    guard first.count > 2, second.count > 2, max(first.count, second.count) > 3,
      !(syllables.isSyllable(fold: a) && syllables.isSyllable(fold: b))
    else { return false }
    return Self.distance(first, second) <= (min(first.count, second.count) > 6 ? 2 : 1)
  }

  private static func letters(_ fold: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: fold >> UInt64(8 * $0)) }.filter { $0 != 0 }
  }

  /// Levenshtein's distance of two short words.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let value = x == y ? corner : min(corner, row[j], row[j + 1]) + 1
        corner = row[j + 1]
        row[j + 1] = value
      }
    }
    return row[b.count]
  }

  // MARK: Single words

  /// Whose surname `word` misspells by a letter: `Merken` for Merkel.
  func misspelt(_ word: Int) -> Int? {
    let fold = text.words[word].fold
    guard text.words[word].end - text.words[word].start >= 5 else { return nil }
    return people.indices.last {
      people[$0].folds.count > 1
        && people[$0].folds.last.map { $0 >> 32 != 0 && isMisspelt($0, fold) } == true
    }
  }

  /// Whose surname or given name `word` is, nil where nobody's or where it could be several's.
  func owner(
    of word: Int, country: CountryCode?, categories: Set<PostCategory>
  ) -> Int? {
    let fold = text.words[word].fold
    var found = people.indices.filter { people[$0].folds.contains(fold) }
    func narrow(_ test: (Cast.Person) -> Bool) {
      let kept = found.filter { test(people[$0]) }
      if !kept.isEmpty { found = kept }
    }
    if let country { narrow { $0.country == country } }
    if found.count > 1 { narrow { $0.folds.last == fold || $0.folds.first == fold } }
    if found.count > 1, !categories.isEmpty {
      narrow { !$0.categories.isDisjoint(with: categories) }
    }
    return found.max { last($0, before: word) < last($1, before: word) }
  }

  /// The last word before `word` where the person is mentioned, -1 where none is; of mentions that
  /// come later only the last few hundred are passed over, so that time stays linear.
  private func last(_ person: Int, before word: Int) -> Int {
    people[person].mentions.suffix(500).last { $0.lowerBound < word }?.lowerBound ?? -1
  }

  // MARK: Facts about a person

  mutating func note(_ mention: Range<Int>, of person: Int) {
    people[person].mentions.append(mention)
  }

  mutating func note(_ posts: [PostChain.Post], of person: Int) {
    for post in posts {
      if let country = post.country, people[person].country == nil || people[person].known == nil {
        people[person].country = people[person].country ?? country
      }
      guard post.category != .relation else { continue }
      let title = text.string(words: post.words)
      let isKnown = people[person].roles.contains {
        $0.category == post.category && text.string(words: $0.words) == title
      }
      if !isKnown, people[person].roles.count < 12 {
        people[person].roles.append(
          .init(
            words: post.words, category: post.category, country: post.country,
            isFormer: post.isFormer, isShared: post.isShared))
      }
    }
  }

  /// Whoever holds a post in a union of states acts for none of them.
  mutating func settleInternational(_ person: Int) {
    people[person].isInternational = true
    people[person].country = nil
  }

  mutating func settleCountry(_ country: CountryCode, of person: Int) {
    if people[person].country == nil { people[person].country = country }
  }
}
