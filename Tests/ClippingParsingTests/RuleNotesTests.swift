import ClippingModel
import ClippingParsing
import Testing

@Suite("The rules behind values")
struct RuleNotesTests {
  private static let body =
    "Sáng 3/6/2025, Thủ tướng Lê Văn Hòa hội đàm với Thủ tướng Na Uy Jonas Dahl. Hai bên nhất trí đưa kim ngạch thương mại đạt 2 tỷ USD vào năm 2030 và nâng quan hệ Việt Nam - Na Uy lên Đối tác chiến lược. ASEAN hoan nghênh xuất khẩu, thương mại và thuế quan thấp."

  @Test(
    "Each kind of value is given with its rule",
    arguments: [
      (RuleNote.Facet.country, "NO", "name as office; counts: takes part in an event"),
      (.person, "Jonas Dahl", "post, name"),
      (.organisation, "ASEAN", "international body"),
      (.date, "2025-06-03", "full, year from stated"),
      (.event, "meeting NO VN", "verb hội đàm"),
      (.figure, "2 tỷ USD", "currency's name behind the number, target, year 2030"),
      (.agreement, "Strategic Partnership (VN-NO)", "level of relations and its pair, inForce"),
      (.commitment, "NO, VN, Lê Văn Hòa, Jonas Dahl", "verb Hai bên nhất trí, can be checked"),
      (.topic, "trade", "5 words of the topic"),
    ])
  func notes(facet: RuleNote.Facet, value: String, rule: String) throws {
    let notes = ClippingReader.ruleNotes(for: try article("Hai Thủ tướng gặp nhau", Self.body))
    let found = notes.filter { $0.facet == facet }.map { [$0.value, $0.rule] }
    #expect(found.contains([value, rule]), "\(found)")
  }

  @Test(
    "What did not count says why",
    arguments: [
      (RuleNote.Facet.country, "PE", "name as venue; does not count: never a party"),
      (.agreement, "hiệp định", "does not count: wished for or proposed by one side"),
      (.agreement, "hiệp định", "does not count: no one document"),
    ])
  func drops(facet: RuleNote.Facet, value: String, rule: String) throws {
    let notes = ClippingReader.ruleNotes(
      for: try article(
        "Hai Thủ tướng gặp nhau",
        Self.body
          + " Na Uy đề nghị sớm ký hiệp định về nghề cá tại Peru. Na Uy rà soát nhiều hiệp định."))
    let found = notes.filter { $0.facet == facet }.map { [$0.value, $0.rule] }
    #expect(found.contains([value, rule]), "\(found)")
  }

  @Test("Notes stand in the order of the text, each with its bytes")
  func order() throws {
    let notes = ClippingReader.ruleNotes(for: try article("Hai Thủ tướng gặp nhau", Self.body))
    #expect(notes.map { $0.span?.start ?? 0 } == notes.map { $0.span?.start ?? 0 }.sorted())
    #expect(notes.allSatisfy { $0.span != nil })
  }
}
