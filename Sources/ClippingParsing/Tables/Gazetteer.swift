internal import ClippingModel

/// What kind of thing a table lists. One layer's hits never overlap; those of two layers may.
enum Layer: UInt8, CaseIterable, Sendable {
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
  private let nodes: [Node]
  private let edges: EdgeTable
  private let terminals: [Terminal]

  /// A place in the trie: the entries that end there, and whether any phrase goes on.
  private struct Node: Sendable {
    var firstTerminal: UInt32
    var terminalCount: UInt16
    var isLeaf: Bool

    var terminals: Range<Int> { Int(firstTerminal)..<Int(firstTerminal) + Int(terminalCount) }
  }

  private struct Terminal: Sendable {
    var layer: Layer
    var capitals: Capitals
    var entry: Int32
  }

  /// What a phrase asks of the first word of the text.
  fileprivate enum Capitals: UInt8, Comparable, Sendable {
    case any, first, all

    /// All that the word satisfies: a word in capitals has its first letter in capitals too.
    init(of word: Word) {
      self = word.flags.contains(.allCaps) ? .all : word.isCapitalised ? .first : .any
    }

    static func < (a: Capitals, b: Capitals) -> Bool { a.rawValue < b.rawValue }
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
  static func tables(for text: some Collection<UInt8>, language: Language?) -> Gazetteer {
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
    var isLeaf = Array(repeating: true, count: builder.terminals.count)
    for (key, node) in builder.edges {
      isLeaf[Int(key >> 32)] = false
      if key >> 32 == 0 { roots[Int(key & 0xFFFF_FFFF)] = node }
    }
    self.roots = roots
    edges = EdgeTable(builder.edges)
    var nodes: [Node] = []
    var terminals: [Terminal] = []
    for (node, list) in builder.terminals.enumerated() {
      nodes.append(
        Node(
          firstTerminal: UInt32(terminals.count), terminalCount: UInt16(list.count),
          isLeaf: isLeaf[node]))
      terminals += list.map {
        Terminal(layer: $0.layer, capitals: $0.capitals, entry: Int32($0.entry))
      }
    }
    self.nodes = nodes
    self.terminals = terminals
  }

  /// The longest hit of each layer at each word, from left to right.
  ///
  /// - Complexity: O(n × d) for n words, where d is the longest phrase (a dozen words).
  func hits(in words: [Word]) -> GazetteerHits {
    var hits = GazetteerHits(wordCount: words.count)
    var longest = LongestHits()
    for first in words.indices where words[first].term != 0 {
      var node = roots[Int(words[first].term)]
      guard node != 0 else { continue }
      let capitals = Capitals(of: words[first])
      var last = first
      while true {
        let place = nodes[Int(node)]
        longest.beginNode()
        for index in place.terminals where terminals[index].capitals <= capitals {
          longest.offer(terminals[index].layer, terminals[index].entry, last - first + 1)
        }
        last += 1
        guard !place.isLeaf, last < words.count, let term = term(words, last) else { break }
        node = edges.target(node, term)
        guard node != 0 else { break }
      }
      longest.settle(at: first, into: &hits)
    }
    return hits
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

/// The longest phrase of each layer that begins at one word, while the trie is walked.
private struct LongestHits {
  private struct Candidate {
    var entry: Int32 = 0
    var wordCount: Int32 = 0
  }

  private var candidates = InlineArray<9, Candidate>(repeating: Candidate())
  /// Where the last hit of each layer ends.
  private var ends = InlineArray<9, Int>(repeating: 0)
  /// The layers that have a candidate, and those that have one at the current node, a bit each.
  private var found: UInt16 = 0
  private var foundAtNode: UInt16 = 0

  mutating func beginNode() { foundAtNode = 0 }

  /// Takes an entry that ends at the current node: the first of its layer counts.
  mutating func offer(_ layer: Layer, _ entry: Int32, _ wordCount: Int) {
    let bit = UInt16(1) << UInt16(layer.rawValue)
    guard foundAtNode & bit == 0 else { return }
    foundAtNode |= bit
    found |= bit
    candidates[Int(layer.rawValue)] = Candidate(entry: entry, wordCount: Int32(wordCount))
  }

  /// Gives the candidates that overlap no earlier hit of their layer.
  mutating func settle(at first: Int, into hits: inout GazetteerHits) {
    guard found != 0 else { return }
    for layer in Layer.allCases where found >> UInt16(layer.rawValue) & 1 != 0 {
      let index = Int(layer.rawValue)
      guard first >= ends[index] else { continue }
      let hit = Hit(
        firstWord: Int32(first), wordCount: candidates[index].wordCount,
        entry: candidates[index].entry, layer: layer)
      hits.append(hit)
      ends[index] = hit.words.upperBound
    }
    found = 0
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

/// The trie's edges in one open-addressing table.
private struct EdgeTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// 0 where the slot is free.
    var target: UInt32 = 0
  }

  private var slots: [Slot]
  private let mask: Int

  init(_ edges: [UInt64: UInt32]) {
    var size = 64
    while size < edges.count * 3 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Slot(), count: size)
    for (key, target) in edges {
      var index = Vocabulary.mix(key) & mask
      while slots[index].target != 0 { index = (index + 1) & mask }
      slots[index] = Slot(key: key, target: target)
    }
  }

  /// The node that `term` leads to, 0 where it leads nowhere.
  func target(_ node: UInt32, _ term: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(term)
    var index = Vocabulary.mix(key) & mask
    while true {
      let slot = slots[index]
      if slot.target == 0 || slot.key == key { return slot.target }
      index = (index + 1) & mask
    }
  }
}
