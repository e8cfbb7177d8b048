/// Everything the gazetteer holds.
enum Tables {
  static var phrases: [Phrase] { [] }
}
