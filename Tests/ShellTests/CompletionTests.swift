import Testing

@testable import Shell

@Suite struct CompletionTests {
  private let completer = SessionCompleter(Bench().session)

  @Test(arguments: [
    (".sho", [".show"]), (".set f", ["format"]), (".set format js", ["json", "jsonl"]),
    (".set strict ", ["on", "off"]), (".facets cou", ["country"]), (".timeline q", ["quarter"]),
    (".search --lim", ["--limit"]), (".help tim", ["timeline"]), (".nonsense x", []),
    ("cou", ["country:"]), ("-tit", ["title:"]), ("quốc", ["quốc-gia:"]),
    (".count pers", ["person:"]), ("sort:", ["relevance", "date", "-date"]),
    ("hợp tác is:tr", ["translated"]), ("xếp:-", ["-date"]),
  ])
  func `Names complete where they can stand`(line: String, candidates: [String]) {
    #expect(completer.completions(of: line).candidates.map(\.text) == candidates)
  }

  @Test(arguments: [
    ("country:Sin", "country", "Sin"), ("x country:SG,My", "country", "My"),
    ("-country:\"Hàn Q", "country", "\"Hàn Q"), ("country:(SG", "country", "SG"),
    ("event:(kind:ca", "kind", "ca"), ("event:(kind:call country:K", "country", "K"),
    ("title:\"a b\" per", nil, "per"), ("(hop", nil, "hop"), ("nước:", "nước", ""),
    ("a \"b: c", nil, "\"b: c"), ("", nil, ""),
  ])
  func `The unfinished word is found with its field`(line: String, field: String?, typed: String) {
    let word = UnfinishedWord(of: line)
    #expect(word.field == field)
    #expect(word.typed == typed)
  }

  @Test func `Tab fills in what all candidates share, then lists them with their counts`() {
    let several = Completions(
      typed: "S", candidates: [.init(text: "Singapore", note: "3"), .init(text: "Sing Sing")])
    #expect(several.replacement == "Sing")
    #expect(Completions(typed: "Sing", candidates: several.candidates).replacement == nil)
    #expect(several.listing(columnCount: 80) == ["Singapore (3)  Sing Sing      "])
    #expect(several.listing(columnCount: 1).count == 2)
    let one = Completions(typed: "cou", candidates: [.init(text: "country:")], terminator: "")
    #expect(one.replacement == "country:")
  }

  @Test func `A list of candidates cannot steer a terminal`() {
    let hostile = Completions(typed: "", candidates: [.init(text: "a\u{1B}[2J"), .init(text: "b")])
    #expect(hostile.listing(columnCount: 80).joined().contains("\u{1B}") == false)
  }

  @Test(arguments: [
    ("facest", "facets"), ("tiemline", "timeline"), ("SHOW", "show"), ("xyzzy", nil),
  ])
  func `The nearest name is offered where one is near`(typed: String, name: String?) {
    #expect(nearest(to: typed, among: Command.all.map(\.name)) == name)
  }
}
