/// What kind of thing a table lists. One layer's hits never overlap; those of two layers may.
enum Layer: Int, CaseIterable, Sendable {
  /// Countries by any name, cities, provinces, regions, and what only looks like them.
  case place
  case organisation
  case agreement
  /// Posts and forms of address: `Bộ trưởng Ngoại giao`, `Mr`.
  case post
  /// Known people, in either language's spelling.
  case person
  /// Words that date, figure and country rules look for.
  case cue
  /// Words that event rules look for.
  case event
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
    var needsCapital: Bool
    var entry: Int32
  }

  static let shared = Gazetteer(Tables.phrases)

  init(_ phrases: [Phrase]) {
    var builder = TrieBuilder(phraseCount: phrases.count)
    for phrase in phrases { builder.add(phrase) }
    vocabulary = builder.vocabulary
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
            layer: Int8(item.layer.rawValue), needsCapital: item.needsCapital,
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
        where !terminal.needsCapital || words[first].isCapitalised {
          best[Int(terminal.layer)] = Hit(
            firstWord: Int32(first), wordCount: Int32(last - first + 1), entry: terminal.entry)
          found = true
        }
        last += 1
        guard last < words.count, words[last].term != 0, Self.joins(words, last) else { break }
        node = edges.target(node, words[last].term)
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

  /// Whether a name may run across the gap before a word.
  private static func joins(_ words: [Word], _ index: Int) -> Bool {
    let gap = words[index].gap
    return gap.isSoft || (gap == .dot && words[index].start == words[index - 1].end + 1)
  }
}

/// The trie while it is made.
private struct TrieBuilder {
  struct Item {
    var layer: Layer
    var needsCapital: Bool
    var entry: Int
  }

  var vocabulary: Vocabulary
  /// Key: node in the high half, term in the low half. Node 0 is the root.
  var edges: [UInt64: UInt32] = [:]
  var terminals: [[Item]] = [[]]

  init(phraseCount: Int) { vocabulary = Vocabulary(capacity: phraseCount * 4 + 64) }

  mutating func add(_ phrase: Phrase) {
    var scanner = PhraseScanner()
    let keys = scanner.keys(of: phrase.text)
    guard !keys.isEmpty else { return }
    let needsCapital = phrase.text.unicodeScalars.first?.properties.isUppercase ?? false
    let item = Item(layer: phrase.layer, needsCapital: needsCapital, entry: phrase.entry)
    insert(keys.map(\.signature), item)
    if phrase.matchesFold, keys.contains(where: \.isMarked) { insert(keys.map(\.fold), item) }
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
    // The first entry of a phrase in a layer stands: tables list the commoner meaning first.
    if !terminals[Int(node)].contains(where: { $0.layer == item.layer }) {
      terminals[Int(node)].append(item)
    }
  }
}

/// Cuts a phrase of a table into words the way `WordScanner` cuts a text.
private struct PhraseScanner {
  mutating func keys(of text: String) -> [WordKey] {
    let bytes = Array(text.utf8)
    var keys: [WordKey] = []
    var current: WordKey?
    var isDigits = false
    var position = 0
    while position < bytes.count {
      let character = TextCharacter(bytes, at: position, letters: .shared)
      if !character.startsWord || (current != nil && isDigits && !character.isDigit) {
        if var key = current {
          key.finish()
          keys.append(key)
        }
        current = nil
      }
      if character.startsWord {
        if current == nil { isDigits = character.isDigit }
        var key = current ?? WordKey()
        if character.letter.base != 0 {
          key.add(character.letter)
        } else {
          for offset in position..<position + character.count { key.add(byte: bytes[offset]) }
        }
        current = key
      }
      position += character.count
    }
    if var key = current {
      key.finish()
      keys.append(key)
    }
    return keys
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
