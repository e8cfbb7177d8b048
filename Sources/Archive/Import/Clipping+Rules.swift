public import ClippingModel
internal import ClippingParsing

extension Clipping {
  /// Which rule gave each derived value, in the order of the text.
  ///
  /// - Complexity: that of reading the clipping once more.
  public var ruleNotes: [RuleNote] { ClippingReader.ruleNotes(for: self) }
}
