/// One thing that is known of how articles are laid out.
struct PageRule: Sendable {
  /// Named in explanations.
  var name: String
  var apply: @Sendable (inout Page) -> Void
}

/// The rules in the order in which they are applied: each sees only what the ones before left.
enum PageRules {
  static let all = [
    PageRule(name: "rules and marks", apply: FurnitureRules.cutMarks),
    PageRule(name: "page tail", apply: FurnitureRules.cutTail),
    PageRule(name: "furniture lines", apply: FurnitureRules.cutLines),
    PageRule(name: "headlines in brackets", apply: RelatedRules.cutHeadlines),
    PageRule(name: "stated lines", apply: BylineRules.takeStatedLines),
    PageRule(name: "byline", apply: BylineRules.takeByline),
    PageRule(name: "writer", apply: BylineRules.takeWriter),
    PageRule(name: "captions", apply: CaptionRules.cutCaptionLines),
    PageRule(name: "inner captions", apply: CaptionRules.cutInnerCaptions),
    PageRule(name: "title", apply: TitleRules.chooseTitle),
    PageRule(name: "dateline", apply: BylineRules.takeDateline),
    PageRule(name: "repetition", apply: RepetitionRules.cutRepetitions),
    PageRule(name: "closing credit", apply: ClosingRules.cutCredit),
    PageRule(name: "end mark", apply: ClosingRules.cutEndMarks),
  ]
}
