internal import CGumbo

/// What an element is to a reader of text.
enum HTMLTag: Sendable {
  case text
  /// Part of a line.
  case inline
  case anchor
  /// A line of its own.
  case block
  case paragraph
  case heading
  /// `h1`.
  case topHeading
  case listItem
  case list
  /// May hold an article: `article`, `main`, `section`, `div`, `td`.
  case container
  case caption
  case lineBreak
  case image
  /// Not part of any article: navigation, forms, sidebars.
  case furniture
  case title
  case meta
  case link
  case time
  case html

  /// True where attributes are kept.
  var isMetadata: Bool {
    switch self {
    case .meta, .link, .time, .html: true
    default: false
    }
  }

  /// True where a line ends before and behind the element.
  var isBlock: Bool {
    switch self {
    case .block, .paragraph, .heading, .topHeading, .listItem, .list, .container, .caption,
      .furniture, .lineBreak:
      true
    default: false
    }
  }

  init(_ tag: GumboTag) {
    self = Self.table[tag.rawValue] ?? .inline
  }

  private static let table: [UInt32: Self] = {
    var table: [UInt32: Self] = [:]
    func enter(_ kind: Self, _ tags: GumboTag...) {
      for tag in tags { table[tag.rawValue] = kind }
    }
    enter(.anchor, GUMBO_TAG_A)
    enter(.paragraph, GUMBO_TAG_P, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE)
    enter(
      .heading, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6)
    enter(.topHeading, GUMBO_TAG_H1)
    enter(.listItem, GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD)
    enter(.list, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL)
    enter(
      .container, GUMBO_TAG_DIV, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN, GUMBO_TAG_SECTION,
      GUMBO_TAG_TD, GUMBO_TAG_BODY, GUMBO_TAG_CENTER)
    enter(
      .block, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TR, GUMBO_TAG_TH, GUMBO_TAG_FIGURE,
      GUMBO_TAG_ADDRESS, GUMBO_TAG_HR, GUMBO_TAG_HEADER, GUMBO_TAG_DETAILS, GUMBO_TAG_HGROUP)
    enter(.caption, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION)
    enter(.lineBreak, GUMBO_TAG_BR)
    enter(.image, GUMBO_TAG_IMG)
    enter(
      .furniture, GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_FORM,
      GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,
      GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME, GUMBO_TAG_SVG, GUMBO_TAG_MATH,
      GUMBO_TAG_MENU, GUMBO_TAG_TEXTAREA, GUMBO_TAG_LABEL, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO)
    enter(.title, GUMBO_TAG_TITLE)
    enter(.meta, GUMBO_TAG_META)
    enter(.link, GUMBO_TAG_LINK)
    enter(.time, GUMBO_TAG_TIME)
    enter(.html, GUMBO_TAG_HTML)
    return table
  }()
}
