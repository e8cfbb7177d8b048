import QueryLanguage
import Testing

@Suite struct NearNamesTests {
  @Test func `transposed, lacking, wrong and further letters are near`() {
    for typed in ["Sinagpore", "Singapre", "Singabore", "Singaapore", "singapore", "SINGAPOR"] {
      #expect(NearNames.nearest(to: typed, among: ["Malaysia", "Singapore"]) == ["Singapore"])
    }
  }

  @Test func `marks make no difference`() {
    #expect(NearNames.nearest(to: "Han Quoc", among: ["Hàn Quốc", "Hoa Kỳ"]).first == "Hàn Quốc")
  }

  @Test func `the beginning of a name is near it, behind what is nearer`() {
    #expect(NearNames.nearest(to: "Hàn", among: ["Hàn Quốc", "Hán"]) == ["Hán", "Hàn Quốc"])
  }

  @Test func `nothing is near to nothing`() {
    #expect(NearNames.nearest(to: "", among: ["a", "b"]).isEmpty)
    #expect(NearNames.nearest(to: "qwertz", among: ["Singapore"]).isEmpty)
  }
}
