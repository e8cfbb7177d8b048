import ClippingModel
import ClippingParsing
import Testing

@Suite("Pages in HTML")
struct ShapesHTMLTests {
  private static let paragraphs = [
    "The two ministers sat together for close to an hour in Vientiane, and talked about the railway.",
    "They agreed to meet again in the autumn, when the first of the bridges is due to be finished.",
    "Schools were on the list as well, and the young people who will have to learn a language.",
  ]

  private static func page(head: String = "", body: String) -> String {
    "<!DOCTYPE html><html><head><title>Talks in Laos | Lotus</title>\(head)</head><body>\(body)</body></html>"
  }

  private static var story: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  @Test(
    arguments: [
      (
        "<div id=\"a\"><h2>Salt talks</h2><p>The ministers met.</p></div>", "a.txt",
        ClippingFormat.html
      ),
      ("<p>The ministers met.<br>They spoke of salt.</p>", "a", .html),
      (
        "<div align=\"center\"><p>\n\n# Salt talks\n\nThe ministers met.\n</p></div>", "a.md",
        .markdown
      ),
      ("<3 salt\n\nThe ministers met.\n", "a.txt", .plain),
    ])
  func `a piece of a page is HTML without its head`(
    text: String, name: String, format: ClippingFormat
  ) throws {
    let clipping = try #require(clippings(text, named: name).first)
    #expect(clipping.format == format)
    #expect(clipping.body.text.contains("The ministers met."))
  }

  @Test(
    "The article is found by its paragraphs, whatever the boxes are called",
    arguments: [
      "<div><h1>Talks in Laos</h1><div>STORY</div></div>",
      "<h1>Talks in Laos</h1><table><tr><td><a href=/1>One</a> <a href=/2>Two</a></td><td>STORY</td></tr></table>",
      "<article><header><h1>Talks in Laos</h1></header>STORY<footer>Lotus 2024</footer></article>",
      "<div class=x9><ul><li><a href=/a>World and other places</a><li><a href=/b>Sport and games</a></ul></div><h1>Talks in Laos</h1><div class=x8>STORY</div><div><p><a href=/c>A long headline of another story that is only a link, as they are</a></p></div>",
      "<h1>Talks in Laos</h1><div id=main>STORY<div><ul><li><a href=/x>Ten bridges to see before the summer ends</a></ul></div></div><div class=comments><p>I was there too, and it was nothing like that, believe me, friends.</p></div>",
    ])
  func found(body: String) throws {
    let page = Self.page(body: body.replacing("STORY", with: Self.story))
    let clipping = try #require(clippings(page, named: "a.html").first)
    #expect(clipping.format == .html)
    #expect(clipping.title?.text == "Talks in Laos")
    #expect(clipping.paragraphs == Self.paragraphs)
  }

  @Test(
    "Day, outlet, writer and address come from the head",
    arguments: [
      #"<meta property="article:published_time" content="2024-03-05T08:00:00+07:00"><meta name="author" content="Mai Lan"><meta property="og:site_name" content="Lotus"><meta property="og:url" content="https://l.example/1">"#,
      #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05","author":[{"@type":"Person","name":"Mai Lan"}],"publisher":{"@type":"Organization","name":"Lotus"}}</script><link rel="canonical" href="https://l.example/1">"#,
    ])
  func head(head: String) throws {
    let page = Self.page(head: head, body: "<h1>Talks in Laos</h1>\(Self.story)")
    let clipping = try #require(clippings(page, named: "a.html").first)
    #expect(clipping.published?.value.description == "2024-03-05")
    #expect(clipping.published?.basis == .page)
    #expect(clipping.author?.value == "Mai Lan")
    #expect(clipping.source?.value == "Lotus")
    #expect(clipping.url?.value == "https://l.example/1")
  }

  @Test("Without a heading the page's title stands in, less the site's name")
  func pageTitle() throws {
    let head = "<title>What the ministers said in Laos - Lotus</title>"
    let page = "<html><head>\(head)</head><body>\(Self.story)</body></html>"
    #expect(
      try #require(clippings(page, named: "a.html").first).title?.text
        == "What the ministers said in Laos")
  }

  @Test("References, formatting tags and comments leave no trace, and the text points at the file")
  func map() throws {
    let body = """
      <h1>Talks in Laos</h1><p>Vi&#7879;t <b>Nam</b><!-- x --> &amp; L&agrave;o, hai n\u{1B0}\u{1EDB}c
      l&aacute;ng gi\u{1EC1}ng&nbsp;g\u{1EA7}n, b\u{E0}n v\u{1EC1} &ldquo;<i>\u{111}\u{1B0}\u{1EDD}ng</i> s\u{1EAF}t&rdquo; m\u{1EDB}i.</p>\(Self.story)
      """
    let page = Self.page(body: body)
    let clipping = try #require(clippings(page, named: "a.html").first)
    #expect(
      clipping.paragraphs.first
        == "Việt Nam & Lào, hai nước láng giềng gần, bàn về “đường sắt” mới.")
    let bytes = Array(page.utf8)
    #expect(clipping.source(of: "Việt", in: bytes) == "Vi&#7879;t")
    #expect(clipping.source(of: "Nam", in: bytes) == "Nam")
    #expect(clipping.source(of: "& Lào", in: bytes) == "&amp; L&agrave;o")
    #expect(clipping.source(of: "đường", in: bytes) == "\u{111}\u{1B0}\u{1EDD}ng")
  }

  @Test("Captions of figures are cut")
  func figure() throws {
    let page = Self.page(
      body:
        "<h1>Talks in Laos</h1>\(Self.story)<figure><img src=a><figcaption>By the river</figcaption></figure>"
    )
    let clipping = try #require(clippings(page, named: "a.html").first)
    #expect(clipping.paragraphs == Self.paragraphs)
    #expect(clipping.cuts.contains { $0.reason == .caption })
  }

  @Test(
    "Hostile pages are read in linear time and without deep recursion",
    .timeLimit(.minutes(1)), .serialized,
    arguments: [
      "<div>", "<b>", "<p>", "<table>", "<a href=x>", "</div>", "<!--", "<script>", "<svg>",
      "<li><ul>",
      "<div><table><td></div>", "&", "<b id=1><p></p>", "<", "<a b", "&amp", "<!", "<h1>",
    ])
  func hostile(unit: String) {
    let page = "<html>" + String(repeating: unit, count: 150_000 / unit.utf8.count)
    #expect(readings(page, named: "a.html").count == 1)
    let attributes = "<p " + String(repeating: "a b=c ", count: 15_000) + ">text"
    #expect(readings(attributes, named: "a.html").count == 1)
  }
}
