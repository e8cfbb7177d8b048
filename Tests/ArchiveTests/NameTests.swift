import Testing

@testable import Archive

@Suite struct NameTests {
  @Test(arguments: [
    ("bui thanh son", "Bùi Thanh Sơn", true), ("Bùi Thanh Sơn", "Bùi Thanh Sơn", true),
    ("Bùi Thanh Són", "Bùi Thanh Sơn", false), ("XINH-GA-PO", "Xinh ga po", true),
    ("hoà", "hòa", true), ("son", "Bùi Thanh Sơn", false),
    ("Lê Hoài Trung", "Le Hoai Trung", true), ("Mỹ", "MY", false), ("cả", "CA", false),
    ("MY", "Mỹ", true),
  ]) func `a name is another`(_ asked: String, _ held: String, _ expected: Bool) {
    #expect(NameKey(asked).equals(NameKey(held)) == expected)
  }

  @Test(arguments: [
    ("son bui", "Bùi Thanh Sơn", true), ("son son", "Bùi Thanh Sơn", false),
    ("", "Bùi Thanh Sơn", false), ("Sơn", "Bùi Thanh Sơn", true),
  ]) func `a name is part of another`(_ asked: String, _ held: String, _ expected: Bool) {
    #expect(NameKey(asked).isWithin(NameKey(held)) == expected)
  }

  @Test(
    arguments: [
      ("a", "a", 0), ("ab", "ba", 1), ("Singapore", "Singapor", 1), ("abc", "xyz", nil),
      ("", "abcd", nil),
    ] as [(String, String, Int?)]) func `letters are counted`(
      _ a: String, _ b: String, _ distance: Int?
    )
  {
    #expect(EditDistance.between(a, b, limit: 2) == distance)
    #expect(EditDistance.between(b, a, limit: 2) == distance)
  }

  @Test func `a name in full goes before names that hold it`() {
    let list = NameList([
      .init("ASEAN Regional Forum", names: ["ASEAN Regional Forum"], count: 9),
      .init("ASEAN", names: ["ASEAN"], count: 1),
    ])
    #expect(list.find("asean", .run).map(\.term) == ["ASEAN"])
    #expect(list.find("regional forum", .run).map(\.term) == ["ASEAN Regional Forum"])
    #expect(list.find("forum regional", .run).isEmpty)
  }

  @Test(arguments: [
    ("MY", ["MY"]), ("Mỹ", ["US"]), ("US", ["US"]), ("SG", ["SG"]), ("sg", ["SG"]),
    ("Hàn Quốc", ["KR"]), ("han quoc", ["KR"]), ("South Korea", ["KR"]), ("Xinh-ga-po", ["SG"]),
    ("xinhgapo xa", []),
  ]) func `a country goes by any of its names`(_ name: String, _ codes: [String]) {
    #expect(ValueNames.countries.find(name, .whole).map(\.term) == codes)
  }

  @Test(arguments: ["defence", "defense", "Defense", "quốc phòng"])
  func `a topic goes by either spelling`(_ name: String) {
    #expect(ValueNames.topics.find(name, .whole).map(\.term) == ["defence"])
  }

  @Test func `near names come nearest first, each once`() {
    let list = NameList([
      .init("SG", label: "Singapore", names: ["SG", "Singapore", "Xinh-ga-po"]),
      .init("SN", label: "Senegal", names: ["SN", "Senegal"]),
    ])
    #expect(list.near("Singapor", limit: 3) == ["Singapore"])
    #expect(list.near("zzzzzzzzz", limit: 3).isEmpty)
  }
}
