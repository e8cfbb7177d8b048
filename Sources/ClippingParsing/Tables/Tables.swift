/// Everything the gazetteer holds.
enum Tables {
  static var phrases: [Phrase] {
    PostTable.phrases + PersonTable.phrases + EventTable.phrases
  }
}
