public import ClippingModel

/// Two clippings that tell the same, and what agrees in them.
public struct StoryLink: Hashable, Sendable {
  public enum Relation: String, Hashable, Sendable, Codable {
    /// The same words in the same language: a wire copy.
    case copy
    /// The same event in two languages.
    case translation
    /// The same event told by others.
    case sameEvent
  }

  public var first: Int64
  public var second: Int64
  public var relation: Relation
  public var evidence: [StoryEvidence]
  /// Higher is surer; nothing below `StoryMatcher.threshold` is a link.
  public var score: Double

  public init(
    first: Int64, second: Int64, relation: Relation, evidence: [StoryEvidence], score: Double
  ) {
    self.first = first
    self.second = second
    self.relation = relation
    self.evidence = evidence
    self.score = score
  }
}

/// One thing that agrees in two clippings.
public enum StoryEvidence: Hashable, Sendable {
  case day(CalendarDate)
  case event(Event.Kind)
  /// A name as the first clipping writes it.
  case person(String)
  case country(String)
  case figure(String)
  case abbreviation(String)
  /// The share of the shorter text's wording that stands in the other.
  case wording(Double)
}

/// Finds clippings that tell the same story.
///
/// A pair must agree in the event that it is about: its kind, its sides, its day. Countries alone
/// never make a pair; two meetings of one trip differ in the people.
public enum StoryMatcher {
  public static let threshold = 6.0
  /// The share of common wording from which on a clipping is a copy.
  public static let copyShare = 0.5
  /// The share from which on it is one whatever its headline names.
  public static let nearlyAll = 0.95
  /// Days that may lie between a clipping and its copy.
  public static let copyDays = 3

  /// All links among the sketches, by id.
  ///
  /// - Complexity: O(k) for k blocking keys, plus the pairs that share one; keys that more than
  ///   200 sketches share are too common to tell anything and are left out.
  public static func links(among sketches: [StorySketch]) -> [StoryLink] {
    var owners: [String: [Int]] = [:]
    for (number, sketch) in sketches.enumerated() {
      for key in sketch.blockingKeys { owners[key, default: []].append(number) }
    }
    var pairs: Set<[Int]> = []
    for list in owners.values where list.count > 1 && list.count <= 200 {
      for (place, first) in list.enumerated() {
        for second in list[(place + 1)...] where first != second {
          pairs.insert([min(first, second), max(first, second)])
        }
      }
    }
    return pairs.compactMap { link(sketches[$0[0]], sketches[$0[1]]) }
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The link of two sketches, nil where they tell different things.
  public static func link(_ a: StorySketch, _ b: StorySketch) -> StoryLink? {
    let wording = wordingShare(a, b)
    if a.language == b.language, wording >= copyShare, mayBeCopies(a, b, wording) {
      return StoryLink(
        first: a.id, second: b.id, relation: .copy,
        evidence: [.wording(wording)] + shared(a, b), score: threshold + 10 * wording)
    }
    guard let day = commonDay(a, b), eventsAgree(a, b), let event = a.event else { return nil }
    var evidence: [StoryEvidence] = [.event(event.kind)] + shared(a, b)
    if let date = CalendarDate(dayNumber: day) { evidence.insert(.day(date), at: 0) }
    let score = self.score(evidence) - (a.day == b.day ? 0 : 1)
    guard score >= threshold else { return nil }
    return StoryLink(
      first: a.id, second: b.id, relation: a.language == b.language ? .sameEvent : .translation,
      evidence: evidence, score: score)
  }

  /// Groups of ids that links join, each ascending, the groups by their first id.
  public static func stories(_ links: [StoryLink]) -> [[Int64]] {
    var parents: [Int64: Int64] = [:]
    func root(_ id: Int64) -> Int64 {
      var id = id
      while let parent = parents[id], parent != id {
        parents[id] = parents[parent] ?? parent
        id = parent
      }
      return id
    }
    for link in links {
      let a = root(link.first)
      let b = root(link.second)
      parents[max(a, b)] = min(a, b)
      parents[min(a, b)] = min(a, b)
    }
    let groups = Dictionary(grouping: parents.keys.sorted(), by: root)
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  // MARK: What must agree

  /// Offices issue texts that share most of their wording: what they are about differs, in the day or
  /// in what the headlines name, or in the countries. A copy is of its day, and of two copies one at
  /// least has all that the other's headline names, and all its countries.
  private static func mayBeCopies(_ a: StorySketch, _ b: StorySketch, _ wording: Double) -> Bool {
    if let x = a.day, let y = b.day, abs(x - y) > copyDays { return false }
    if wording >= nearlyAll { return true }
    return (a.titleNames.isSubset(of: b.names) || b.titleNames.isSubset(of: a.names))
      && (a.countries.isSubset(of: b.countries) || b.countries.isSubset(of: a.countries))
  }

  /// The day, where the two are at most one apart: the other side of the world, the next paper.
  private static func commonDay(_ a: StorySketch, _ b: StorySketch) -> Int? {
    guard let x = a.day, let y = b.day, abs(x - y) <= 1 else { return nil }
    return min(x, y)
  }

  private static func eventsAgree(_ a: StorySketch, _ b: StorySketch) -> Bool {
    guard let x = a.event, let y = b.event, x.kind == y.kind else { return false }
    guard x.countries.intersection(y.countries).count >= min(2, x.countries.count) else {
      return false
    }
    let common = x.people.intersection(y.people).count
    let smaller = min(x.people.count, y.people.count)
    return smaller > 0 && common == smaller || common >= 2
  }

  private static func shared(_ a: StorySketch, _ b: StorySketch) -> [StoryEvidence] {
    func written(_ key: String) -> String { a.wordings[key] ?? key }
    return a.people.intersection(b.people).sorted().map { .person(written($0)) }
      + a.countries.intersection(b.countries).sorted().map(StoryEvidence.country)
      + a.figures.intersection(b.figures).sorted().map { .figure(written($0)) }
      + a.abbreviations.intersection(b.abbreviations).sorted().map(StoryEvidence.abbreviation)
  }

  /// Points for each kind of evidence, held so that no one kind makes a link alone.
  private static func score(_ evidence: [StoryEvidence]) -> Double {
    var people = 0.0
    var countries = 0.0
    var figures = 0.0
    var abbreviations = 0.0
    var score = 0.0
    for item in evidence {
      switch item {
      case .day, .event: score += 1
      case .person: people += 1.5
      case .country: countries += 0.5
      case .figure: figures += 1.5
      case .abbreviation: abbreviations += 0.5
      case .wording(let share): score += 4 * share
      }
    }
    return score + min(people, 4.5) + min(countries, 1) + min(figures, 3) + min(abbreviations, 2)
  }

  /// How much of the smaller sample of word runs stands in the other.
  private static func wordingShare(_ a: StorySketch, _ b: StorySketch) -> Double {
    let smaller = min(a.shingles.count, b.shingles.count)
    guard smaller >= 3 else { return 0 }
    let common = Set(a.shingles).intersection(b.shingles).count
    // Two samples may share a credit or a closing line by chance.
    return common < 3 ? 0 : Double(common) / Double(smaller)
  }
}
