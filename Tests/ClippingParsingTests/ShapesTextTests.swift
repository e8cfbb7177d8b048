import ClippingModel
import ClippingParsing
import Testing

@Suite("Plain, saved and headered text")
struct ShapesTextTests {
  private static let prose = """
    Hai bộ trưởng ngồi lại với nhau gần một giờ ở Viêng Chăn, bàn về tuyến đường sắt mới, về thủy \
    điện và về những lớp tiếng Việt mở cho cán bộ trẻ.
    """
  private static let more = """
    Buổi tối, đoàn khách dự bữa cơm do chủ nhà mời và nghe một ban nhạc trẻ chơi khèn bên sông.
    """
  private static let english = """
    The two ministers sat together for close to an hour in Vientiane and talked about the new \
    railway, about dams, and about language classes for young officials.
    """

  @Test("A stamp before the first words is the date of publication and no part of the text")
  func stamp() throws {
    let clipping = try #require(clippings(" date 2024-03-05 \(Self.prose)\n").first)
    #expect(clipping.published?.value.description == "2024-03-05")
    #expect(clipping.published?.basis == .header)
    #expect(clipping.published?.span == SourceSpan(0, 17))
    #expect(clipping.title == nil)
    #expect(clipping.body.text == Self.prose)
    #expect(clipping.cuts.map(\.reason) == [.header])
  }

  @Test("A word 'date' with no date behind it is text")
  func noStamp() throws {
    let clipping = try #require(clippings("date palms were planted\n\n\(Self.english)").first)
    #expect(clipping.published == nil)
    #expect(
      clipping.title?.text == "date palms were planted" || clipping.body.text.hasPrefix("date"))
  }

  @Test("A saved page loses its banner, byline, tags and menu, and gives outlet, date and address")
  func savedPage() throws {
    let page = """
      Lotus.example - Tin mỗi ngày

      Ngoại trưởng hai nước gặp nhau ở Viêng Chăn

      \(Self.prose)

      Báo MaiBáo Mai05/03/2024

      Chiều 4/3, ông Bình tới Viêng Chăn và gặp người đồng cấp./.

      (Báo Mai)

      Nguồn: https://lotus.example/gap-nhau-1234.html

      Bình luận (3)

      Cùng chuyên mục

      Giá gạo tuần này đi ngang

      Thể thao
      """
    let clipping = try #require(clippings(page).first)
    #expect(clipping.format == .web)
    #expect(clipping.title?.text == "Ngoại trưởng hai nước gặp nhau ở Viêng Chăn")
    #expect(clipping.source?.value == "Báo Mai")
    #expect(clipping.published?.value.description == "2024-03-05")
    #expect(clipping.published?.basis == .page)
    #expect(clipping.url?.value == "https://lotus.example/gap-nhau-1234.html")
    #expect(
      clipping.paragraphs == [
        Self.prose, "Chiều 4/3, ông Bình tới Viêng Chăn và gặp người đồng cấp.",
      ])
  }

  @Test(
    "The line under a headline tells outlet and day",
    arguments: [
      ("Báo MaiBáo Mai05/03/2024", "2024-03-05", "Báo Mai"),
      ("Lotus News 5/3/2024 14:30", "2024-03-05", "Lotus News"),
      ("Lotus News - 05-03-2024 | 07:15 GMT+7", "2024-03-05", "Lotus News"),
      ("Thứ Ba, 05/03/2024 09:00", "2024-03-05", nil),
      ("March 5, 2024", "2024-03-05", nil),
      ("Cập nhật lúc 10:15 ngày 5/3/2024", "2024-03-05", nil),
    ] as [(String, String, String?)])
  func byline(line: String, day: String, outlet: String?) throws {
    let text = "Ministers meet in Vientiane\n\n\(line)\n\n\(Self.english)\n\n\(Self.english) Again."
    let clipping = try #require(clippings(text).first)
    #expect(clipping.published?.value.description == day)
    #expect(clipping.source?.value == outlet)
    #expect(clipping.title?.text == "Ministers meet in Vientiane")
    #expect(!clipping.body.text.contains("2024"))
  }

  @Test("A headline that ends in a date is no byline")
  func datedHeadline() throws {
    let clipping = try #require(
      clippings("Kết quả đàm phán thủy sản ngày 6/2/2017\n\(Self.prose)").first)
    #expect(clipping.title?.text == "Kết quả đàm phán thủy sản ngày 6/2/2017")
    #expect(clipping.published == nil)
  }

  @Test(
    "An outlet in front of the first sentence is the source and no part of it",
    arguments: [
      ("(Nhật Trình) - ", "Nhật Trình"), ("(TTXVN) ", "TTXVN"), ("NTO – ", "NTO"),
      ("Sen.vn - ", "Sen.vn"),
    ])
  func dateline(prefix: String, outlet: String) throws {
    let clipping = try #require(clippings("Tin ngắn từ Viêng Chăn\n\n\(prefix)\(Self.prose)").first)
    #expect(clipping.source?.value == outlet)
    #expect(clipping.body.text == Self.prose)
    #expect(clipping.cuts.contains { $0.reason == .byline })
  }

  @Test("A wire's dateline tells outlet and, where it has the year, day; it stays in the text")
  func wireDateline() throws {
    let dated = try #require(
      clippings("Talks in Laos\n\nVIENTIANE, March 5, 2024 (Lotus Wire) - \(Self.english)").first)
    #expect(dated.source?.value == "Lotus Wire")
    #expect(dated.published?.value.description == "2024-03-05")
    #expect(dated.published?.basis == .dateline)
    #expect(dated.body.text.hasPrefix("VIENTIANE, March 5, 2024"))
    let undated = try #require(
      clippings("Talks in Laos\n\nVIENTIANE, March 5 (Lotus Wire) – \(Self.english)").first)
    #expect(undated.source?.value == "Lotus Wire")
    #expect(undated.published == nil)
  }

  @Test("A place before a dash stays")
  func place() throws {
    let clipping = try #require(clippings("Talks in Laos\n\nHANOI - \(Self.english)").first)
    #expect(clipping.body.text.hasPrefix("HANOI - The two"))
    #expect(clipping.source == nil)
  }

  @Test("A caption above its credit is cut and kept apart; a story under a subhead stays")
  func captionAndSubhead() throws {
    let text = """
      \(Self.prose)

      Ông Bình bắt tay người đồng cấp trước phòng họp
      ẢNH: TTXVN
      Cuộc họp bắt đầu lúc chín giờ và kết thúc trước bữa trưa, theo lời người phát ngôn.
      Thêm một cuộc gặp ở Bangkok
      Cùng ngày, ông Bình bay sang Bangkok và gặp Thủ tướng Thái Lan ở tòa nhà chính phủ.
      """
    let found = clippings(text)
    #expect(found.count == 1)
    let clipping = try #require(found.first)
    #expect(clipping.paragraphs.count == 4)
    #expect(clipping.paragraphs[2] == "Thêm một cuộc gặp ở Bangkok")
    #expect(clipping.cuts.map(\.reason) == [.caption, .credit])
  }

  @Test(
    "Captions end with their credit",
    arguments: [
      "Hai bộ trưởng trước giờ họp - Ảnh: VGP/Mai Lan", "Bến cảng Hải Phòng. Ảnh: Reuters",
      "Đoàn Lào tại sân bay (Ảnh: Báo Mai)", "The delegates in the garden. Photo: AFP",
    ])
  func captionLine(line: String) throws {
    let clipping = try #require(
      clippings("Gặp gỡ ở Lào\n\n\(Self.prose)\n\n\(line)\n\n\(Self.more)").first)
    #expect(clipping.paragraphs == [Self.prose, Self.more])
    #expect(clipping.cuts.contains { $0.reason == .caption })
  }

  @Test("A credit that goes on without a blank is not cut inside a character", arguments: 54...58)
  func endlessCredit(letterCount: Int) throws {
    let credit = "Ảnh: Ho" + String(repeating: "à", count: letterCount) + "ng Hải."
    let text = "\(Self.prose) Xe chạy qua nút giao ở trung tâm. \(credit) \(Self.prose)"
    let clipping = try #require(clippings(text).first)
    #expect(!clipping.body.text.contains("\u{FFFD}"))
  }

  @Test("A caption inside a paragraph goes with its credit, and the text goes on")
  func innerCaption() throws {
    let text = """
      Gặp gỡ ở Lào
      \(Self.prose) Ông Bình và phu nhân tại sân bay Wattay sáng 4/3. Ảnh: TTXVN Trong buổi chiều, \
      đoàn thăm công trường đường sắt.
      """
    let clipping = try #require(clippings(text).first)
    #expect(
      clipping.body.text == Self.prose + " Trong buổi chiều, đoàn thăm công trường đường sắt.")
  }

  @Test(
    "Writers and agencies behind the last sentence are cut",
    arguments: [
      ("Mai Lan", "Mai Lan"), ("Mai Lan/VOV-Viêng Chăn", "Mai Lan"), ("(TTXVN/Báo Mai)", nil),
      ("Theo Reuters", nil), ("Hà My (T/h)", "Hà My"),
    ] as [(String, String?)])
  func credit(line: String, author: String?) throws {
    for separator in ["\n\n", " "] {
      let text =
        "Gặp gỡ ở Lào\n\(Self.prose)\n\n\(Self.prose) Rồi họ chia tay./.\(separator)\(line)"
      let clipping = try #require(clippings(text).first)
      #expect(clipping.body.text.hasSuffix("Rồi họ chia tay."), "'\(separator)'")
      #expect(clipping.author?.value == author, "'\(separator)'")
    }
  }

  @Test("A signature in capitals stays")
  func signature() throws {
    let clipping = try #require(clippings("\(Self.english)\n\nJOHN Q. PUBLIC").first)
    #expect(clipping.body.text.hasSuffix("JOHN Q. PUBLIC"))
  }

  @Test(
    "Lines that lead away are cut",
    arguments: [
      "Xem thêm: Cầu mới thông xe", "Related Story Ten bridges to see", ">> Cầu mới thông xe",
      "Read more: A river in flood", "Subscribe to our newsletter for daily updates",
      "This site uses cookies to improve your visit.", "Đăng ký nhận bản tin hằng tuần",
    ])
  func leadingAway(line: String) throws {
    let clipping = try #require(
      clippings("Gặp gỡ ở Lào\n\n\(Self.prose)\n\n\(line)\n\n\(Self.more)").first)
    #expect(clipping.paragraphs == [Self.prose, Self.more])
  }

  @Test("A title and a lead that are printed twice are kept once")
  func repetition() throws {
    let text = """
      Gặp gỡ bên bờ sông Mê Kông

      Hai bộ trưởng ngồi lại với nhau gần một giờ ở Viêng Chăn, bàn về tuyến ...

      Gặp gỡ bên bờ sông Mê Kông

      \(Self.prose)
      """
    let clipping = try #require(clippings(text).first)
    #expect(clipping.title?.text == "Gặp gỡ bên bờ sông Mê Kông")
    #expect(clipping.paragraphs == [Self.prose])
    #expect(clipping.cuts.map(\.reason) == [.repetition, .repetition])
  }

  @Test("Prose alone has no title")
  func noTitle() throws {
    #expect(try #require(clippings(Self.prose).first).title == nil)
    #expect(try #require(clippings("Short.\n\(Self.english)").first).title == nil)
  }

  @Test(
    "Header lines are read and cut",
    arguments: [
      "# title = Talks\n# date = 2024-03-05\n# source = Lotus\n# words = 30\n\n",
      "TITLE: Talks\nDATE: 05/03/2024\nSOURCE: Lotus\n\n",
      "---\ntitle: \"Talks\"\ndate: 2024-03-05 08:00\nsource: 'Lotus'\ntags: [a, b]\n---\n",
      "+++\ntitle = \"Talks\"\ndate = 2024-03-05\nsource = \"Lotus\"\n+++\n",
      "## Talks\n\nkeywords: a b\n\npublish date: 2024-03-05 22:51:28+08:00\n\nsource: Lotus\n\n",
    ])
  func header(header: String) throws {
    let clipping = try #require(clippings(header + Self.english + "\n").first)
    #expect(clipping.title?.text == "Talks")
    #expect(clipping.published?.value.description == "2024-03-05")
    #expect(clipping.published?.basis == .header)
    #expect(clipping.source?.value == "Lotus")
    #expect(clipping.body.text == Self.english)
  }

  @Test("Front matter's quoted titles go over lines")
  func foldedTitle() throws {
    let text =
      "---\ntitle: \"A visit that\\u2019s\\\n  \\ long\"\ndate: '2024-03-05'\n---\n\(Self.english)"
    let clipping = try #require(clippings(text, named: "a.md").first)
    #expect(clipping.title?.text == "A visit that’s long")
    #expect(clipping.format == .markdown)
  }

  @Test("Wrapped lines are joined, paragraphs and hard breaks kept")
  func wrapped() throws {
    let text = """
      The ministers of the two countries spoke on Monday about the railway that
      is to join their capitals.  They agreed to meet again in the autumn, when
      the first bridge should be ready.

      They also spoke about schools, and about the young people who will have to
      learn the language of the neighbour if the trains are to run on time.  
      A second line of the same block stands by itself because it was asked to.
      """
    let clipping = try #require(clippings(text).first)
    #expect(clipping.paragraphs.count == 3)
    #expect(clipping.paragraphs[0].hasSuffix("the first bridge should be ready."))
    #expect(!clipping.paragraphs[0].contains("\n"))
  }

  @Test("Lines that are set in from the margin as a whole are wrapped in a wider column")
  func wrappedAndSetIn() throws {
    let lines = [
      "The ambassadors of both countries met the chair of the committee on Monday and spoke at length of",
      "the ferries that have lain idle since the spring, of the crews that wait for their pay, and of the",
      "customs house on the northern quay. They will meet again before the end of the month.",
    ]
    let text = lines.map { "        " + $0 }.joined(separator: " \n") + "\n"
    let body = try #require(clippings(text).first).body.text
    #expect(body.hasSuffix(lines.joined(separator: " ")))
  }

  @Test("Lines of short paragraphs are not taken for wrapped ones")
  func notWrapped() throws {
    let text = "\(Self.prose)\nThủ tướng tiếp đoàn\nBuổi chiều đoàn thăm chợ.\n\(Self.more)"
    #expect(try #require(clippings(text).first).paragraphs.count == 4)
  }

  @Test("Several articles in one file are told by their headers or by rules")
  func several() throws {
    let stamped = " date 2024-03-05 \(Self.prose)\n\n date 2024-03-06 \(Self.english)\n"
    let keyed =
      "TITLE: One\nDATE: 2024-03-05\n\n\(Self.prose)\n\nTITLE: Two\nDATE: 2024-03-06\n\n\(Self.english)\n"
    let ruled = "\(Self.prose)\n==========\n\(Self.english)\n"
    for text in [stamped, keyed, ruled] {
      let found = clippings(text)
      #expect(found.map(\.record) == [1, 2])
      #expect(found.first?.body.text == Self.prose)
      #expect(found.last?.body.text == Self.english)
    }
    #expect(clippings(keyed).map { $0.line } == [1, 6])
  }

  @Test("An article and its translation are two clippings of one day")
  func translation() throws {
    let text = """
       date 2024-03-05 Gặp gỡ ở Lào

      \(Self.prose) \(Self.prose)

      A meeting in Laos

      \(Self.english) \(Self.english)
      """
    let found = clippings(text)
    #expect(found.map(\.language) == [.vietnamese, .english])
    #expect(found.map { $0.title?.text } == ["Gặp gỡ ở Lào", "A meeting in Laos"])
    #expect(Set(found.map { $0.published?.value.description }) == ["2024-03-05"])
  }

  @Test(
    "Languages are told by marks and common words",
    arguments: [
      (prose, Language.vietnamese), (english, .english),
      ("Hai ben nhat tri tang cuong hop tac ve duong sat va giao duc trong nam nay", .vietnamese),
      ("12 345 678", nil),
    ] as [(String, Language?)])
  func language(text: String, language: Language?) throws {
    #expect(try #require(clippings(text).first).language == language)
  }
}
