import QueryLanguage
import Testing

@Suite struct FieldTests {
  @Test func `every field has an entry, and no name means two`() {
    #expect(Set(Field.all.map(\.name)) == Set(FieldName.allCases))
    let names = Field.all.flatMap { field in
      ([field.name.rawValue] + field.aliases).map { FoldedName.fold($0) }
    }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("country", FieldName.country), ("COUNTRY", .country), ("nước", .country), ("nuoc", .country),
    ("Nước", .country), ("người", .person), ("nguồn", .source), ("sau", .after),
    ("trước", .before), ("đến", .until), ("đe\u{302}\u{301}n", .until), ("is", .flag),
    ("quốc-gia", .country), ("quoc_gia", .country),
  ])
  func `a field is found by its name or alias in any spelling`(name: String, meant: FieldName) {
    #expect(Field.named(name)?.name == meant)
  }

  @Test(arguments: [
    ("cuontry", FieldName.country), ("persn", .person), ("publised", .published),
    ("tilte", .title), ("befor", .before), ("quoc-gai", .country),
  ])
  func `a slip of the fingers is offered the field it meant`(typed: String, meant: FieldName) {
    #expect(Field.near(typed).first == meant)
  }

  @Test func `what is like no field is offered none`() {
    #expect(Field.near("xyzzyplugh").isEmpty)
  }
}
