import Testing

@testable import ClippingParsing

@Suite("What a statement does")
struct StatementActTests {
  @Test(
    "Its verb gives the CAMEO code, and the code its PLOVER category",
    arguments: [
      ("cho biết", "010", "CONSULT"), ("kêu gọi", "020", "DEMAND"), ("ca ngợi", "051", "SUPPORT"),
      ("yêu cầu", "100", "DEMAND"), ("lên án", "111", "ACCUSE"), ("Accused", "112", "ACCUSE"),
      ("bác bỏ", "120", "REJECT"), ("threatened", "130", "THREATEN"), ("áp thuế", "163", "COERCE"),
    ])
  func act(verb: String, code: String, category: String) {
    #expect(StatementAct.code(of: verb) == code)
    #expect(EventCode.plover(code) == category)
  }
}
