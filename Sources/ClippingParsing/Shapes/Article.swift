internal import ClippingModel

/// One article as its shape reader leaves it: clean text and stated facts, nothing derived from
/// the prose yet.
struct Article: Sendable {
  var path: String
  var record: Int?
  var line: Int?
  var statedID: String?
  var format: ClippingFormat
  /// True where underscores joined the syllables of words; `title` and `body` have them apart.
  var isSegmented = false
  var language: Language?
  /// NFC, one line.
  var title: Passage?
  /// NFC; paragraphs parted by a blank line (`\n\n`), hard-wrapped lines joined, furniture and captions cut.
  var body: Passage
  /// The UTF-8 range of each paragraph of `body.text`, without its line end.
  var paragraphs: [Range<Int>] = []
  /// Captions that were cut from the body, credit removed: people named nowhere else stand here.
  var captions: [Passage] = []
  var cuts: [Cut] = []
  var source: SourcedText?
  var author: SourcedText?
  var url: SourcedText?
  var published: DatedFact?
}
