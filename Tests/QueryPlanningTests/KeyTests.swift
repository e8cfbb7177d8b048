import QueryPlanning
import SearchIndex
import Testing

@Suite struct KeyTests {
  @Test func `amounts sort by their bytes as by their numbers`() {
    let amounts: [Double] = [
      -.infinity, -1e300, -2, -1, -.leastNormalMagnitude, 0, .leastNonzeroMagnitude, 0.5, 1, 2,
      20e9,
      1e300, .infinity, .nan,
    ]
    let keys = amounts.map { FigureKey.value($0) }
    for (lower, upper) in zip(keys, keys.dropFirst()) {
      #expect(lower.lexicographicallyPrecedes(upper))
    }
    #expect(FigureKey.value(-0.0) == FigureKey.value(0))
    #expect(FigureKey.value(-.nan) == FigureKey.value(.nan))
  }

  @Test func `amounts of one unit stand together`() {
    let dollars = [0, 1e9, .infinity].map { FigureKey.value($0, unit: "USD") }
    let dong = FigureKey.value(5, unit: "VND")
    #expect(dollars.allSatisfy { $0.lexicographicallyPrecedes(dong) })
    #expect(!FigureKey.value(1, unit: "U").lexicographicallyPrecedes([0x55]))
  }

  @Test func `days sort by their bytes`() {
    let days = [
      (1, 1, 1), (999, 12, 31), (2025, 2, 3), (2025, 10, 2), (2025, 10, 26), (9999, 1, 1),
    ]
    let keys = days.map { DayKey.bytes(year: $0.0, month: $0.1, day: $0.2) }
    #expect(keys.allSatisfy { $0.count == 8 })
    for (lower, upper) in zip(keys, keys.dropFirst()) {
      #expect(lower.lexicographicallyPrecedes(upper))
    }
  }

  @Test func `the schema has each field once`() {
    let names = IndexField.allCases.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
