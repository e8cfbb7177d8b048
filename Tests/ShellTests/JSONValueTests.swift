import Testing

@testable import Shell

@Suite struct JSONValueTests {
  @Test func `Members are written in the order in which they were given`() {
    let json = JSONValue.object(["b": .int(1), "a": .array([.null, .bool(true)])])
    #expect(json.description == #"{"b": 1, "a": [null, true]}"#)
  }

  @Test(arguments: [
    (2.5, "2.5"), (20_000_000_000, "20000000000"), (-3, "-3"), (0, "0"), (1e300, "1e+300"),
    (.infinity, "null"), (.nan, "null"), (0.1, "0.1"),
  ])
  func `Whole numbers have no fraction and what is no number is null`(
    value: Double, text: String
  ) {
    #expect(JSONValue.number(value).description == text)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#),
    ("line\nbreak\ttab\r", #""line\nbreak\ttab\r""#),
    ("\u{1B}[31m", #""\u001b[31m""#),
    ("\u{9B}31m", #""\u009b31m""#),
    ("\u{202E}abc\u{2066}", #""\u202eabc\u2066""#),
    ("Việt Nam", #""Việt Nam""#),
    ("\u{0}", #""\u0000""#),
  ])
  func `What could steer a terminal is escaped, all else stands as it is`(
    text: String, written: String
  ) {
    #expect(JSONValue.string(text).description == written)
  }
}
