/// Values of a field with every name that each is known by.
struct NameList: Sendable {
  struct Entry: Sendable {
    /// The keyword in the index.
    var term: String
    /// For people.
    var label: String
    var names: [String]
    var keys: [NameKey]
    /// Articles that hold it.
    var count = 0
    /// True where every keyword that begins with `term` is meant.
    var isPrefix = false

    init(_ term: String, label: String? = nil, names: [String], count: Int = 0) {
      self.term = term
      self.label = label ?? term
      self.names = names
      keys = names.map { NameKey($0) }
      self.count = count
    }
  }

  /// How much of a name must be typed.
  enum Matching: Sendable {
    /// All of it; one that is spelled so to the letter goes before: `MY` is Malaysia, not `Mỹ`.
    case whole
    /// Some of its words that stand side by side; a name typed in full goes before.
    case run
    /// Any of its words; a name typed in full goes before.
    case anyWords
  }

  var entries: [Entry]

  init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// What a name stands for, those with most articles first.
  ///
  /// - Complexity: O(n) for n names.
  func find(_ name: String, _ matching: Matching) -> [Entry] {
    let key = NameKey(name)
    guard !key.words.isEmpty else { return [] }
    let whole = entries.filter { $0.keys.contains { key.equals($0) } }
    let literal = whole.filter { $0.names.contains(name) }
    let found =
      switch matching {
      case .whole: literal.isEmpty ? whole : literal
      case .run where whole.isEmpty: entries.filter { $0.keys.contains { key.isRun(of: $0) } }
      case .anyWords: entries.filter { $0.keys.contains { key.isWithin($0) } }
      case .run: whole
      }
    return found.sorted { ($0.count, $1.term) > ($1.count, $0.term) }
  }

  /// Names that were perhaps meant: first those that go on from what was typed, then the nearest by
  /// letters. Codes of up to three letters are too short to be near anything.
  ///
  /// - Complexity: O(n · m²) for n names of m characters: for mistakes only.
  func near(_ name: String, limit: Int) -> [String] {
    let key = NameKey(String(name.prefix(Self.nearNameLength)))
    let fold = key.fold
    guard !fold.isEmpty else { return [] }
    let edits = max(1, min(3, fold.count / 3))
    var found: [(distance: Int, count: Int, label: String)] = []
    for entry in entries {
      let distances = entry.keys.compactMap { held -> Int? in
        if key.isRun(of: held) || held.fold.hasPrefix(fold + " ") { return 0 }
        guard held.fold.count > Self.codeLength else { return nil }
        return EditDistance.between(fold, held.fold, limit: edits)
      }
      if let least = distances.min() { found.append((least, entry.count, entry.label)) }
    }
    found.sort { ($0.distance, $1.count, $0.label) < ($1.distance, $0.count, $1.label) }
    var labels: [String] = []
    for item in found where !labels.contains(item.label) && labels.count < limit {
      labels.append(item.label)
    }
    return labels
  }

  private static let codeLength = 3
  private static let nearNameLength = 60
}
