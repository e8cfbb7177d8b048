internal import ClippingModel

/// The people of an article and every place where one of them, a post or a country's side is named
/// as somebody who can act.
struct Cast: Sendable {
  var people: [Person] = []
  /// In the order of the text; none overlaps another.
  var mentions: [ActorMention] = []
  /// Whether the article is about relations between states, so that everybody titled counts.
  var isDiplomatic = false
  /// Whether events between states are looked for: also where the office holders are not named as
  /// those of two countries.
  var tellsEvents = false

  /// One person, however often and by whatever form named.
  struct Person: Sendable {
    /// The words of the fullest form.
    var name: Range<Int>
    /// The fold of each word of that form.
    var folds: [UInt64]
    /// Entry of `PersonTable`, if the person is known there.
    var known: Int?
    var country: CountryCode?
    /// An officer of a union of states.
    var isInternational = false
    var roles: [Role] = []
    var mentions: [Range<Int>] = []
    /// The rule that made the person.
    var rule: String

    struct Role: Sendable {
      var words: Range<Int>
      var category: PostCategory
      var country: CountryCode?
      var isFormer = false
      var isShared = false
    }

    var categories: Set<PostCategory> { Set(roles.map(\.category)) }
  }
}

/// A place in the text where somebody who can act is named.
struct ActorMention: Sendable {
  var words: Range<Int>
  /// Index into `Cast.people`.
  var person: Int?
  var country: CountryCode?
  /// The first post named here.
  var category: PostCategory?
  /// A holder of public office, here or elsewhere in the article.
  var isOffice = false
  var isInternational = false
  /// The country stands in the text, or the person is known.
  var isCountryStated = false
  /// `người đồng cấp`, `counterpart`.
  var isCounterpart = false
  /// Named only by post, or not by name in full.
  var isNamed = false
}
