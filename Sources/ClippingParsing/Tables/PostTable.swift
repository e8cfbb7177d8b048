/// What a post is, and so who may hold it and how an event with its holder counts.
enum PostCategory: String, CaseIterable, Sendable {
  case headOfState, headOfGovernment, deputyHead, foreignMinister, minister, deputyMinister
  case parliament, party, ambassador, envoy, military, royal, adviser, spokesperson, official
  case international, local, judge, business, academic, religious
  /// `ông`, `bà`, `Mr`, `đồng chí`.
  case address
  /// `Dato’ Seri`, `Sir`, `GS.TS`: stands between post and name and belongs to neither.
  case honorific
}
