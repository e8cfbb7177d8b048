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
  private let vocabulary: Vocabulary
  /// The node after a word stands at the word's number; deeper ones follow. Node 0 leads nowhere, and
  /// the last one only ends the lists of the one before.
  private let nodes: [Node]
  /// The ways on from each node, by the number of the next word.
  private let edges: [Edge]
  private let terminals: [Terminal]

  /// A place in the trie: the entries that end there, and the words by which phrases go on. Both
  /// lists end where those of the next node begin.
  private struct Node: Sendable {
    var firstTerminal: UInt32 = 0
    var firstEdge: UInt32 = 0
    /// A bit for the low six bits of each word that leads on: nearly all that do not are told by it.
    var filter: UInt64 = 0

    /// False of nearly all words that do not lead on.
    @inline(__always)
    func mayLead(to term: UInt32) -> Bool { filter &>> UInt64(term) & 1 != 0 }
  }

  private struct Edge: Sendable {
    var term: UInt32
    var target: UInt32
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
  static func tables(for text: Span<UInt8>, language: Language?) -> Gazetteer {
    guard language == .vietnamese else { return shared }
    var markedCount = 0
    for offset in text.indices where text[offset] >= 0xC0 { markedCount += 1 }
    return markedCount * 50 < text.count ? unmarked : shared
  }

  init(_ phrases: [Phrase]) {
    var builder = TrieBuilder()
    for phrase in phrases { builder.add(phrase) }
    vocabulary = builder.vocabulary
    // The builder's numbers count up as phrases come; the children of its root take those of words.
    var numbers = Array(repeating: UInt32(0), count: builder.terminals.count)
    var next = UInt32(builder.vocabulary.count + 1)
    let ways = builder.edges.sorted { $0.key < $1.key }
    for (key, node) in ways {
      let isRoot = key >> 32 == 0
      numbers[Int(node)] = isRoot ? UInt32(truncatingIfNeeded: key) : next
      if !isRoot { next += 1 }
    }
    var edgesOfNodes = Array(repeating: [Edge](), count: Int(next))
    for (key, node) in ways where key >> 32 != 0 {
      edgesOfNodes[Int(numbers[Int(key >> 32)])].append(
        Edge(term: UInt32(truncatingIfNeeded: key), target: numbers[Int(node)]))
    }
    var terminalsOfNodes = Array(repeating: [Terminal](), count: Int(next))
    for (node, list) in builder.terminals.enumerated() {
      terminalsOfNodes[Int(numbers[node])] = list.map {
        Terminal(layer: $0.layer, capitals: $0.capitals, entry: Int32($0.entry))
      }
    }
    var nodes: [Node] = []
    var edges: [Edge] = []
    var terminals: [Terminal] = []
    for (edgesOfNode, terminalsOfNode) in zip(edgesOfNodes, terminalsOfNodes) {
      nodes.append(
        Node(
          firstTerminal: UInt32(terminals.count), firstEdge: UInt32(edges.count),
          filter: edgesOfNode.reduce(0) { $0 | 1 << UInt64($1.term & 63) }))
      edges += edgesOfNode
      terminals += terminalsOfNode
    }
    nodes.append(Node(firstTerminal: UInt32(terminals.count), firstEdge: UInt32(edges.count)))
    self.nodes = nodes
    self.edges = edges
    self.terminals = terminals
  }

  /// The longest hit of each layer at each word, from left to right.
  ///
  /// - Complexity: O(n × d) for n words, where d is the longest phrase (a dozen words).
  func hits(in words: [Word]) -> GazetteerHits {
    var hits = GazetteerHits(wordCount: words.count)
    // Looked up in a loop of their own, so that the processor waits for several at a time.
    var terms = words.map { vocabulary.term($0.signature) }
    terms.append(0)
    var longest = LongestHits()
    for first in words.indices {
      var node = Int(terms[first])
      // Nothing begins at most words: no phrase ends or goes on with the next word.
      guard
        nodes[node].mayLead(to: terms[first + 1]) || endsPhrase(node)
          || (first + 1 < words.count && words[first + 1].gap.contains(.comma))
      else { continue }
      let capitals = Capitals(of: words[first])
      var last = first
      while true {
        longest.beginNode()
        for index in nodes[node].firstTerminal..<nodes[node + 1].firstTerminal
        where terminals[Int(index)].capitals <= capitals {
          let terminal = terminals[Int(index)]
          longest.offer(terminal.layer, terminal.entry, last - first + 1)
        }
        last += 1
        guard nodes[node].filter != 0, last < words.count, let term = term(words, terms, last),
          let target = target(node, term)
        else { break }
        node = target
      }
      longest.settle(at: first, into: &hits)
    }
    return hits
  }

  /// Whether a phrase ends at a node.
  @inline(__always)
  private func endsPhrase(_ node: Int) -> Bool {
    nodes[node].firstTerminal != nodes[node + 1].firstTerminal
  }

  /// The node that `term` leads to, nil where it leads nowhere.
  @inline(__always)
  private func target(_ node: Int, _ term: UInt32) -> Int? {
    guard nodes[node].mayLead(to: term) else { return nil }
    // The last edge whose term is not greater, halving the rest without a jump that depends on it.
    var low = Int(nodes[node].firstEdge)
    var count = Int(nodes[node + 1].firstEdge) - low
    while count > 1 {
      let half = count / 2
      low = edges[low + half].term <= term ? low + half : low
      count -= half
    }
    return edges[low].term == term ? Int(edges[low].target) : nil
  }

  /// The term of a word that continues a name, nil where no name runs across the gap before it.
  private func term(_ words: [Word], _ terms: [UInt32], _ index: Int) -> UInt32? {
    let gap = words[index].gap
    if gap.isSoft || (gap == .dot && words[index].start == words[index - 1].end + 1) {
      return terms[index] == 0 ? nil : terms[index]
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

  var vocabulary = Vocabulary()
  /// Key: node in the high half, term in the low half. Node 0 is the root.
  var edges: [UInt64: UInt32] = [:]
  var terminals: [[Item]] = [[]]

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
