/// Everything the gazetteer holds.
enum Tables {
  static var phrases: [Phrase] {
    PlaceEntries.phrases + OrganisationEntries.phrases + AgreementEntries.phrases + CueTable.phrases
      + TopicEntries.phrases + PostTable.phrases + PersonTable.phrases + EventTable.phrases
  }
}
