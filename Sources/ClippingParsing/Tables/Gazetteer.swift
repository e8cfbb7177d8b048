internal import ClippingModel

/// What kind of thing a table lists. One layer's hits never overlap; those of two layers may.
enum Layer: Int, CaseIterable, Sendable {
  /// Countries by any name, cities, provinces, regions, and what only looks like them.
  case place
  case organisation
  case agreement
  /// What agreements are on.
  case subject
  /// Posts and forms of address: `Bộ trưởng Ngoại giao`, `Mr`.
  case post
  /// Known people, in either language's spelling.
  case person
  /// Words that date, figure and country rules look for.
  case cue
  /// Words that event rules look for.
  case event
  /// Words that tell what an article is about.
  case topic
}

/// A name or word of a table, to be found in texts.
struct Phrase: Sendable {
  var layer: Layer
  /// The number of the entry in its layer's table.
  var entry: Int
  /// As written; a capital first letter asks for a capital in the text.
  var text: String
  /// Also matches where the text has none of its marks: names of places and people.
  var matchesFold = false
}

/// All tables as one automaton over word numbers: a trie walked once from each word, so that the
/// longest name of each layer is found in one pass whatever the number of names.
struct Gazetteer: Sendable {
  let vocabulary: Vocabulary
  /// `roots[term]` is the node after a first word, 0 where no phrase begins with it.
  private let roots: [UInt32]
  private let edges: EdgeTable
  /// The entries that end at a node: `ends[node]..<ends[node + 1]` of `terminals`.
  private let ends: [UInt32]
  private let terminals: [Terminal]

  private struct Terminal: Sendable {
    var layer: Int8
    var capitals: Capitals
    var entry: Int32
  }

  /// What a phrase asks of the first word of the text.
  fileprivate enum Capitals: Int, Comparable, Sendable {
    case any, first, all

    static func < (a: Capitals, b: Capitals) -> Bool { a.rawValue < b.rawValue }

    func accepts(_ word: Word) -> Bool {
      switch self {
      case .any: true
      case .first: word.isCapitalised
      case .all: word.flags.contains(.allCaps)
      }
    }
  }

  static let shared = Gazetteer(Tables.phrases)

  /// For Vietnamese written without marks: every phrase by its fold too, but for names of one
  /// syllable, which mean too much without theirs.
  static let unmarked = Gazetteer(
    Tables.phrases.map { phrase in
      var folded = phrase
      folded.matchesFold = phrase.matchesFold || phrase.layer != .place
      return folded
    })

  /// The tables for a text that begins with `text`: `unmarked` where it is said to be Vietnamese
  /// and carries no marks.
  static func tables(for text: [UInt8], language: Language?) -> Gazetteer {
    guard language == .vietnamese else { return shared }
    var markedCount = 0
    for byte in text where byte >= 0xC0 { markedCount += 1 }
    return markedCount * 50 < text.count ? unmarked : shared
  }

  init(_ phrases: [Phrase]) {
    var builder = TrieBuilder(phraseCount: phrases.count)
    for phrase in phrases { builder.add(phrase) }
    vocabulary = builder.vocabulary.compacted()
    var roots = Array(repeating: UInt32(0), count: builder.vocabulary.count + 1)
    for (key, node) in builder.edges where key >> 32 == 0 {
      roots[Int(key & 0xFFFF_FFFF)] = node
    }
    self.roots = roots
    edges = EdgeTable(builder.edges)
    var ends: [UInt32] = [0]
    var terminals: [Terminal] = []
    for list in builder.terminals {
      for item in list {
        terminals.append(
          Terminal(
            layer: Int8(item.layer.rawValue), capitals: item.capitals,
            entry: Int32(item.entry)))
      }
      ends.append(UInt32(terminals.count))
    }
    self.ends = ends
    self.terminals = terminals
  }

  /// The longest hit of each layer at each word, from left to right.
  ///
  /// - Complexity: O(n × d) for n words, where d is the longest phrase (a dozen words).
  func hits(in words: [Word]) -> GazetteerHits {
    var hits = GazetteerHits(wordCount: words.count)
    var free = Array(repeating: 0, count: Layer.allCases.count)
    var best = Array(repeating: Hit(firstWord: 0, wordCount: 0, entry: 0), count: free.count)
    for first in words.indices {
      guard words[first].term != 0 else { continue }
      let root = roots[Int(words[first].term)]
      guard root != 0 else { continue }
      var found = false
      var node = root
      var last = first
      while true {
        for terminal in terminals[Int(ends[Int(node)])..<Int(ends[Int(node) + 1])]
        where terminal.capitals.accepts(words[first])
          && best[Int(terminal.layer)].wordCount != Int32(last - first + 1)
        {
          best[Int(terminal.layer)] = Hit(
            firstWord: Int32(first), wordCount: Int32(last - first + 1), entry: terminal.entry)
          found = true
        }
        last += 1
        guard last < words.count, let term = term(words, last) else { break }
        node = edges.target(node, term)
        guard node != 0 else { break }
      }
      if found { settle(&best, first, &free, &hits) }
    }
    return hits
  }

  private func settle(
    _ best: inout [Hit], _ first: Int, _ free: inout [Int], _ hits: inout GazetteerHits
  ) {
    for layer in Layer.allCases where best[layer.rawValue].wordCount > 0 {
      let hit = best[layer.rawValue]
      if first >= free[layer.rawValue] {
        hits.append(hit, to: layer)
        free[layer.rawValue] = hit.words.upperBound
      }
      best[layer.rawValue].wordCount = 0
    }
  }

  /// The term of a word that continues a name, nil where no name runs across the gap before it.
  private func term(_ words: [Word], _ index: Int) -> UInt32? {
    let gap = words[index].gap
    if gap.isSoft || (gap == .dot && words[index].start == words[index - 1].end + 1) {
      return words[index].term == 0 ? nil : words[index].term
    }
    guard gap == [.comma, .space] else { return nil }
    let term = vocabulary.term(words[index].signature ^ TrieBuilder.commaMark)
    return term == 0 ? nil : term
  }
}

/// The trie while it is made.
private struct TrieBuilder {
  struct Item {
    var layer: Layer
    var capitals: Gazetteer.Capitals
    var entry: Int
  }

  /// Tells a word behind a comma (`Giáo dục, Khoa học`) from the same word behind a space.
  static let commaMark: UInt64 = 0x2C2C_2C2C_2C2C_2C2C

  var vocabulary: Vocabulary
  /// Key: node in the high half, term in the low half. Node 0 is the root.
  var edges: [UInt64: UInt32] = [:]
  var terminals: [[Item]] = [[]]

  init(phraseCount: Int) { vocabulary = Vocabulary(capacity: phraseCount * 4 + 64) }

  mutating func add(_ phrase: Phrase) {
    var scanner = PhraseScanner()
    let keys = scanner.keys(of: phrase.text)
    guard !keys.isEmpty else { return }
    let item = Item(
      layer: phrase.layer, capitals: Self.capitals(of: phrase.text), entry: phrase.entry)
    insert(keys.map { $0.key.signature ^ ($0.isBehindComma ? Self.commaMark : 0) }, item)
    if phrase.matchesFold, keys.contains(where: \.key.isMarked) {
      insert(keys.map { $0.key.fold ^ ($0.isBehindComma ? Self.commaMark : 0) }, item)
    }
  }

  /// `UN` and `US` ask for capitals throughout, `Mỹ` for one, `ngày` for none.
  private static func capitals(of text: String) -> Gazetteer.Capitals {
    let letters = text.unicodeScalars.prefix { $0 != " " && $0 != "." && $0 != "-" }
    guard let first = letters.first, first.properties.isUppercase else { return .any }
    // Longer names may be set in small letters, `Asean Charter`.
    let isAcronym =
      letters.count > 1 && letters.allSatisfy { !$0.properties.isLowercase }
      && !text.contains(" ")
    return isAcronym ? .all : .first
  }

  private mutating func insert(_ keys: [UInt64], _ item: Item) {
    var node: UInt32 = 0
    for key in keys {
      let edge = UInt64(node) << 32 | UInt64(vocabulary.insert(key))
      if let next = edges[edge] {
        node = next
      } else {
        node = UInt32(terminals.count)
        edges[edge] = node
        terminals.append([])
      }
    }
    // The first entry of a phrase in a layer stands (tables list the commoner meaning first), but
    // a later one that asks less of the capitals may still match where the first does not.
    let known = terminals[Int(node)].filter { $0.layer == item.layer }
    if let same = terminals[Int(node)].firstIndex(where: {
      $0.layer == item.layer && $0.entry == item.entry
    }) {
      if item.capitals < terminals[Int(node)][same].capitals {
        terminals[Int(node)][same].capitals = item.capitals
      }
    } else if known.allSatisfy({ item.capitals < $0.capitals }) {
      terminals[Int(node)].append(item)
    }
  }
}

/// Cuts a phrase of a table into words the way `WordScanner` cuts a text.
private struct PhraseScanner {
  private var keys: [(key: WordKey, isBehindComma: Bool)] = []
  private var current: WordKey?
  private var isBehindComma = false

  mutating func keys(of text: String) -> [(key: WordKey, isBehindComma: Bool)] {
    let bytes = Array(text.utf8)
    var isDigits = false
    var position = 0
    while position < bytes.count {
      let character = TextCharacter(bytes, at: position, letters: .shared)
      if !character.startsWord || (isDigits && !character.isDigit) { close() }
      if character.startsWord {
        if current == nil { isDigits = character.isDigit }
        add(character, bytes[position..<position + character.count])
      } else if character.gap == .comma {
        isBehindComma = true
      }
      position += character.count
    }
    close()
    return keys
  }

  private mutating func add(_ character: TextCharacter, _ bytes: ArraySlice<UInt8>) {
    var key = current ?? WordKey()
    if character.letter.base != 0 {
      key.add(character.letter)
    } else {
      for byte in bytes { key.add(byte: byte) }
    }
    current = key
  }

  private mutating func close() {
    guard var key = current else { return }
    key.finish()
    keys.append((key, isBehindComma))
    current = nil
    isBehindComma = false
  }
}

/// The trie's edges in one open-addressing table.
private struct EdgeTable: Sendable {
  private var keys: [UInt64]
  private var targets: [UInt32]
  private let mask: Int

  init(_ edges: [UInt64: UInt32]) {
    var size = 64
    while size < edges.count * 3 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
    for (key, target) in edges {
      var slot = Vocabulary.mix(key) & mask
      while targets[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      targets[slot] = target
    }
  }

  /// The node that `term` leads to, 0 where it leads nowhere.
  func target(_ node: UInt32, _ term: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(term)
    var slot = Vocabulary.mix(key) & mask
    while targets[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
