import QueryLanguage
import QueryPlanning
import SearchIndex
import Testing

@Suite struct EventLogicTests {
  /// An event as keywords: field and value.
  private typealias Event = Set<String>

  private static let literals = [
    "kind:call", "kind:visit", "country:SG", "country:MY", "country:KR",
  ]

  /// A random condition, as a line and as the function that it means.
  private func condition(_ depth: Int, _ random: inout SplitMix) -> (
    line: String, holds: (Event) -> Bool
  ) {
    let choice = depth == 0 ? 0 : Int.random(in: 0...4, using: &random)
    switch choice {
    case 0, 1:
      let literal = Self.literals[Int.random(in: 0..<Self.literals.count, using: &random)]
      return (literal, { $0.contains(literal) })
    case 2:
      let inner = condition(depth - 1, &random)
      return ("-(\(inner.line))", { !inner.holds($0) })
    default:
      let (a, b) = (condition(depth - 1, &random), condition(depth - 1, &random))
      return choice == 3
        ? ("(\(a.line) \(b.line))", { a.holds($0) && b.holds($0) })
        : ("(\(a.line) OR \(b.line))", { a.holds($0) || b.holds($0) })
    }
  }

  private func satisfies(_ event: Event, _ scope: QueryPlan.EventScope) -> Bool {
    func stands(_ match: TermMatch) -> Bool {
      switch match {
      case .exact(let term):
        event.contains("\(term.field.dropFirst(6)):\(String(decoding: term.bytes, as: UTF8.self))")
      case .range(field: "event.kind", lower: nil, upper: nil): true
      default: false
      }
    }
    return scope.groups.allSatisfy { $0.contains(where: stands) }
      && !scope.excluded.contains(where: stands)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what is planned of an event is what was asked of it`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      let condition = condition(3, &random)
      let scopes: [QueryPlan.EventScope]
      do {
        scopes = try planner.plan("event:(\(condition.line))").eventScopes
      } catch {
        #expect(error.diagnostics.map(\.code) == [.tooManyParts])
        continue
      }
      for bits in 0..<32 {
        let event = Event(
          Self.literals.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
        let isFound = scopes.contains { satisfies(event, $0) }
        #expect(isFound == condition.holds(event), "seed \(seed): \(condition.line) of \(event)")
      }
    }
  }

  @Test func `an event with too many alternatives is a mistake, not a wait`() {
    let pair = "((kind:call country:SG) OR (kind:visit country:MY))"
    let line = "event:(" + Array(repeating: pair, count: 7).joined(separator: " ") + ")"
    #expect(codes(line) == [.tooManyParts])
  }

  @Test func `an event of an unknown name is none, one without it any`() throws {
    #expect(try planner.plan("event:(person:Nobody)").query == .constant(.none, 0))
    #expect(
      try planner.plan("event:(kind:call -person:Nobody)").eventScopes
        == planner.plan("event:(kind:call)").eventScopes)
  }

  @Test(arguments: ["event:(\"a b\")", "event:(a NEAR/3 b)", "event:(=a)"])
  func `what cannot be asked of an event is told`(line: String) {
    #expect(codes(line) == [.misplacedField])
  }

  @Test func `without an event scope the line's own filters are asked of one`() throws {
    let plain = try planner.plan("kind:call country:SG -person:lan biển after:2025")
    let scoped = try planner.plan("event:(kind:call country:SG -person:lan)")
    #expect(plain.eventScopes == scoped.eventScopes)
  }
}

/// Vigna's SplitMix64, so that a seed names a run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
