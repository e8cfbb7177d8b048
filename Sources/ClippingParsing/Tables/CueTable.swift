/// What a word tells the date, figure and country rules.
enum Cue: String, CaseIterable, Sendable {
  // Dates. The argument is a number where one is named.
  /// `ngày`, `hôm`: a day follows.
  case day
  case month, year, quarter
  /// `tháng`, `năm`, `quý` are above; these are names: January is 1, Monday is 1.
  case monthName, weekday
  /// `sáng`, `afternoon`.
  case partOfDay
  /// Days from publication: `hôm qua` is -1.
  case relativeDay
  /// `cùng ngày`: the day named before it; `hôm sau` one later.
  case sameDay
  /// Weeks, months, years from publication: `tháng trước` is -1.
  case relativeWeek, relativeMonth, relativeYear
  /// `tuần trước` behind a weekday is a relative week.
  /// `đầu`, `cuối`, `early`: a part of the period that follows.
  case partOfPeriod
  /// `từ`, `from`, `between`; `đến`, `to`, `until`.
  case from, to, and
  /// `giai đoạn`, `nhiệm kỳ`, `period`: years after it are a plan.
  case period
  /// `lần thứ`, `khóa`, `Nghị định`, `số`: a number after it counts something else.
  case ordinal
  /// `kỷ niệm`, `anniversary`.
  case anniversary
  /// `giờ địa phương`, `local time`.
  case localTime
  // Figures.
  /// The argument is the power of ten: `tỷ` 9, `million` 6, `nửa` -1 (a half).
  case magnitude
  case half
  case percent
  /// The argument indexes `CueTable.currencies`.
  case currency
  case about, less, more
  /// `mục tiêu`, `phấn đấu`, `target`.
  case target
  /// Spelled numbers; the argument is the value.
  case number
  /// `dự án`, `jobs`: what is counted.
  case counted
  /// `vòng`, `điểm`: numbers near it are scores or ranks.
  case score
  // Countries.
  /// `tại`, `ở`, `in`: a place follows.
  case locative
  /// `bên lề`, `on the sidelines of`.
  case margin
  /// `đội tuyển`, `U23`, `team`.
  case sport
  /// `Chính phủ`, `Bộ`, `Quân đội`, `phía`, `government`: an organ of the country that follows or stands before.
  case organ
  /// `người`, `thị trường`, `công dân`, `hàng hóa`: the country only tells whose.
  case attribute
  /// `quan hệ`, `hợp tác`, `relations`.
  case relation
  /// `với`, `with`, `cho`, `đối với`: a party follows.
  case partner
  /// `khẳng định`, `announced`: what stands before it acts; 1 for verbs that only may say so (`sẽ`,
  /// `has`).
  case acts
  /// `cáo buộc`, `trừng phạt`, `ủng hộ`, `urged`: what follows is acted upon.
  case actsOn
  /// `cấm vận`, `tariffs` (0): who is named behind it is pressed or helped by name; `kiềm chế` (1):
  /// who is named before it; `concerns about` (2): who is named close behind.
  case presses
  /// `vấn đề`, `the crisis in`: the country that follows is what is spoken of.
  case topic
  /// Longer words that hold a cue and are none: `đồng chí` is no currency.
  case nothing
  /// `thăm`, `visit`.
  case visits
  /// `gồm`, `như`, `including`, `such as`: a list that defines follows.
  case defines
}

/// The cue words of both languages.
///
/// One line a cue and argument: cue, argument, names parted by `|`.
enum CueTable {
  /// A word or phrase with all that it may tell; a phrase of several lines has a sense of each.
  struct Entry: Sendable {
    struct Sense: Sendable {
      var cue: Cue
      var argument: Int
    }

    var senses: [Sense]
    var text: String

    /// The sense of `cue`, if it has one.
    func sense(_ cue: Cue) -> Sense? { senses.first { $0.cue == cue } }
  }

  static let entries: [Entry] = {
    var entries: [Entry] = []
    var numbers: [String: Int] = [:]
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let cue = Cue(rawValue: String(fields[0])) else { continue }
      let sense = Entry.Sense(cue: cue, argument: Int(fields[1]) ?? 0)
      for name in fields[2].split(separator: "|").map(String.init) {
        if let number = numbers[name] {
          entries[number].senses.append(sense)
        } else {
          numbers[name] = entries.count
          entries.append(Entry(senses: [sense], text: name))
        }
      }
    }
    return entries
  }()

  /// The senses of all entries in one row, so that asking copies nothing.
  static let senses = SenseTable(entries)

  struct SenseTable: Sendable {
    private let senses: [Entry.Sense]
    /// The senses of entry n are those from `starts[n]` to `starts[n + 1]`.
    private let starts: [Int32]
    private let tellsSport: [Bool]

    init(_ entries: [Entry]) {
      senses = entries.flatMap(\.senses)
      var starts: [Int32] = [0]
      for entry in entries { starts.append(starts[starts.count - 1] + Int32(entry.senses.count)) }
      self.starts = starts
      tellsSport = entries.map { $0.sense(.sport) != nil }
    }

    /// Every entry has a first sense.
    func first(of entry: Int32) -> Entry.Sense { senses[Int(starts[Int(entry)])] }

    /// The sense of an entry that is of one kind.
    func sense(_ kind: Cue, of entry: Int32) -> Entry.Sense? {
      for index in starts[Int(entry)]..<starts[Int(entry) + 1]
      where senses[Int(index)].cue == kind {
        return senses[Int(index)]
      }
      return nil
    }

    /// The first sense of an entry that is one of `kinds`.
    func first(of entry: Int32, in kinds: [Cue]) -> Entry.Sense? {
      for index in starts[Int(entry)]..<starts[Int(entry) + 1]
      where kinds.contains(senses[Int(index)].cue) {
        return senses[Int(index)]
      }
      return nil
    }

    func tellsSport(_ entry: Int32) -> Bool { tellsSport[Int(entry)] }
  }

  static var phrases: [Phrase] {
    entries.enumerated().map { Phrase(layer: .cue, entry: $0.offset, text: $0.element.text) }
  }

  /// ISO 4217 codes, by the argument of `Cue.currency`.
  static let currencies = [
    "USD", "VND", "EUR", "GBP", "JPY", "CNY", "KRW", "AUD", "SGD", "THB", "MYR", "IDR", "PHP",
    "INR", "RUB", "CAD", "CHF", "NZD", "HKD", "TWD", "LAK", "KHR", "BRL", "SEK", "NOK", "DKK",
    "PLN", "CZK", "HUF", "TRY", "ILS", "AED", "SAR", "ZAR", "MXN", "MMK",
  ]

  private static let lines = #"""
    day	0	ngày|hôm|Ngày|mùng|mồng
    month	0	tháng
    year	0	năm
    quarter	0	quý
    monthName	1	January|Jan|tháng Giêng|tháng giêng
    monthName	2	February|Feb
    monthName	3	March|Mar
    monthName	4	April|Apr
    monthName	5	May
    monthName	6	June|Jun
    monthName	7	July|Jul
    monthName	8	August|Aug
    monthName	9	September|Sept|Sep
    monthName	10	October|Oct
    monthName	11	November|Nov
    monthName	12	December|Dec|tháng Chạp
    monthName	1	tháng một|tháng Một
    monthName	2	tháng hai|tháng Hai
    monthName	3	tháng ba|tháng Ba
    monthName	4	tháng tư|tháng Tư
    monthName	5	tháng năm này
    monthName	6	tháng sáu|tháng Sáu
    monthName	7	tháng bảy|tháng Bảy
    monthName	8	tháng tám|tháng Tám
    monthName	9	tháng chín|tháng Chín
    monthName	10	tháng mười|tháng Mười
    monthName	11	tháng mười một|tháng Mười một|tháng Mười Một
    monthName	12	tháng mười hai|tháng Mười hai|tháng Mười Hai
    weekday	1	thứ Hai|thứ hai|Monday|Mondays|Mon
    weekday	2	thứ Ba|thứ ba|Tuesday|Tuesdays|Tues|Tue
    weekday	3	thứ Tư|thứ tư|Wednesday|Wednesdays
    weekday	4	thứ Năm|thứ năm|Thursday|Thursdays|Thurs|Thu
    weekday	5	thứ Sáu|thứ sáu|Friday|Fridays|Fri
    weekday	6	thứ Bảy|thứ bảy|Saturday|Saturdays
    weekday	7	Chủ nhật|chủ nhật|Chủ Nhật|Sunday|Sundays
    partOfDay	0	sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|sáng sớm|chiều tối|chiều muộn|nửa đêm|sáng sớm ngày|morning|afternoon|evening|night
    relativeDay	-1	hôm qua|ngày hôm qua|tối qua|đêm qua|sáng qua|chiều qua|trưa qua|yesterday|last night|yesterday evening|yesterday afternoon|yesterday morning
    relativeDay	0	hôm nay|ngày hôm nay|sáng nay|chiều nay|tối nay|trưa nay|đêm nay|today|this morning|this afternoon|this evening|tonight|earlier today
    relativeDay	1	ngày mai|sáng mai|chiều mai|tối mai|hôm mai|tomorrow
    relativeDay	-2	hôm kia|the day before yesterday
    relativeDay	2	ngày kia|the day after tomorrow
    sameDay	0	cùng ngày|trong cùng ngày|cùng hôm|same day|that day|that same day|cùng hôm đó
    sameDay	1	ngày hôm sau|hôm sau|next day|following day|a day later
    sameDay	-1	hôm trước|một ngày trước đó|ngày hôm trước|previous day|day before|a day earlier
    relativeWeek	-1	tuần trước|tuần qua|tuần rồi|tuần vừa qua|last week
    relativeWeek	0	tuần này|this week|trong tuần này
    relativeWeek	1	tuần tới|tuần sau|next week
    relativeMonth	-1	tháng trước|tháng vừa qua|tháng rồi|tháng qua|last month
    relativeMonth	0	tháng này|this month|later this month|earlier this month
    relativeMonth	1	tháng tới|tháng sau|next month
    relativeYear	-1	năm ngoái|năm trước|năm vừa qua|năm qua|năm rồi|last year
    relativeYear	0	năm nay|this year|later this year|earlier this year|trong năm nay
    relativeYear	1	năm tới|năm sau|sang năm|next year
    relativeYear	-2	năm kia
    partOfPeriod	0	đầu|giữa|cuối|hạ tuần|thượng tuần|trung tuần|early|mid|late|beginning of|end of
    from	0	từ|between
    from	1	from
    to	0	đến|tới|đến hết|đến ngày|tới ngày|đến hết ngày|until|through|till|to
    and	0	và|and|lẫn
    period	0	giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|nhiệm kì|period|term|cho giai đoạn|trong giai đoạn|năm học|năm tài khóa|tầm nhìn|fiscal year|kế hoạch
    ordinal	0	lần thứ|khóa|khoá|số|thứ|hạng|Nghị định|Nghị quyết|nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Luật số|Điều|điều|khoản|phiên|phòng|lớp|quốc lộ|Quốc lộ|đường số|km|tuyến|version|No|no|number|Resolution|Article|Section|Chapter|Room|Flight|Route|Highway|Act of
    anniversary	0	kỷ niệm|kỉ niệm|anniversary|nhân dịp|đánh dấu
    localTime	0	giờ địa phương|giờ Việt Nam|giờ Hà Nội|theo giờ địa phương|local time|GMT|giờ GMT|giờ Mỹ|giờ miền Đông|giờ Brazil
    magnitude	2	trăm|hundred
    magnitude	3	nghìn|ngàn|thousand
    magnitude	6	triệu|million|mn|triệu triệu
    magnitude	9	tỷ|billion|bn|nghìn triệu|ngàn triệu
    magnitude	12	nghìn tỷ|ngàn tỷ|trillion|tn
    magnitude	11	trăm tỷ
    magnitude	8	trăm triệu
    magnitude	10	chục tỷ
    magnitude	7	chục triệu
    magnitude	4	vạn|chục nghìn|chục ngàn
    magnitude	5	trăm nghìn|trăm ngàn|lakh|lakhs
    magnitude	7	crore|crores
    half	0	nửa|half a|half
    percent	0	phần trăm|điểm phần trăm|percent|per cent|pct|percentage points|percentage point
    currency	0	USD|đô la Mỹ|đôla Mỹ|đô la|đôla|đô|dollars|dollar|US dollars|US dollar|U.S. dollars|đô-la|đô-la Mỹ|Mỹ kim|usd|đồng USD|American dollars
    currency	1	VND|VNĐ|đồng|dong|đồng Việt Nam|Vietnamese dong|vnđ
    currency	2	EUR|euro|euros|Euro|ơ-rô
    currency	3	GBP|bảng Anh|bảng|pounds sterling|British pounds|pound sterling
    currency	4	JPY|yên|yen|Yên|yên Nhật
    currency	5	CNY|RMB|nhân dân tệ|Nhân dân tệ|NDT|yuan|renminbi|tệ
    currency	6	KRW|won|Won
    currency	7	AUD|đô la Úc|đô la Australia|Australian dollars|đôla Úc|đôla Australia|AU dollars
    currency	8	SGD|đô la Singapore|đôla Singapore|Singapore dollars|đô-la Singapore
    currency	9	THB|baht|bạt
    currency	10	MYR|RM|ringgit
    currency	11	IDR|Rp|rupiah
    currency	12	PHP|peso Philippines|Philippine pesos
    currency	13	INR|rupee|rupees|rupi
    currency	14	RUB|rúp|ruble|rubles|rouble|roubles|rub
    currency	15	CAD|đô la Canada|đôla Canada|Canadian dollars|đô-la Canada
    currency	16	CHF|franc Thụy Sĩ|Swiss francs
    currency	17	NZD|đô la New Zealand|New Zealand dollars
    currency	18	HKD|đô la Hồng Kông|Hong Kong dollars|đô la Hong Kong
    currency	19	TWD|đô la Đài Loan|đài tệ|Đài tệ
    currency	20	LAK|kíp|kip
    currency	21	KHR|riel|riên
    currency	22	BRL|real|reais
    currency	23	SEK|krona Thụy Điển|kronor
    currency	24	NOK|krone Na Uy|kroner
    currency	25	DKK|krone Đan Mạch
    currency	26	PLN|zloty
    currency	27	CZK|koruna
    currency	28	HUF|forint
    currency	29	TRY|lira
    currency	30	ILS|shekel|shekels
    currency	31	AED|dirham|dirhams
    currency	32	SAR|riyal|riyals
    currency	33	ZAR|rand
    currency	34	MXN|peso Mexico
    currency	35	MMK|kyat
    about	0	khoảng|xấp xỉ|chừng|ước khoảng|ước đạt|ước tính|tương đương|vào khoảng|about|around|approximately|roughly|some|an estimated|estimated|nearly about|circa|khoảng chừng
    less	0	gần|dưới|chưa đến|chưa tới|không quá|tối đa|sát|nearly|almost|under|less than|fewer than|below|up to|at most|close to|as much as|chưa đầy|không đến|lên tới gần
    more	0	hơn|trên|quá|vượt|vượt mốc|tối thiểu|ít nhất|không dưới|ngoài|more than|over|above|at least|exceeding|exceeded|upwards of|in excess of|surpassing|no less than|vượt quá|vượt ngưỡng
    target	0	mục tiêu|phấn đấu|hướng tới|hướng đến|dự kiến|đặt mục tiêu|kỳ vọng|nâng kim ngạch|đưa kim ngạch|đưa tổng kim ngạch|sớm đạt|sẽ đạt|target|goal|aim|aims|aiming|strive|reach by|expected to reach|raise to|set to reach|nhắm tới|đạt mốc|quyết tâm đưa|quyết tâm nâng|cam kết
    number	0	zero
    number	1	một|one
    number	2	hai|two
    number	3	ba|three
    number	4	bốn|four
    number	5	five
    number	6	sáu|six
    number	7	bảy|seven
    number	8	tám|eight
    number	9	chín|nine
    number	10	mười|ten
    number	11	eleven
    number	12	twelve
    number	13	thirteen
    number	14	fourteen
    number	15	fifteen
    number	16	sixteen
    number	17	seventeen
    number	18	eighteen
    number	19	nineteen
    number	20	hai mươi|twenty
    number	30	ba mươi|thirty
    number	40	bốn mươi|forty
    number	50	năm mươi|fifty
    number	60	sáu mươi|sixty
    number	70	bảy mươi|seventy
    number	80	tám mươi|eighty
    number	90	chín mươi|ninety
    counted	0	dự án|việc làm|người|binh sĩ|binh lính|quân|quân nhân|khu công nghiệp|khu|tấn|thùng|lượt khách|du khách|khách|doanh nghiệp|sinh viên|học sinh|lao động|công dân|văn kiện|thỏa thuận|nước|quốc gia|tỉnh|máy bay|tàu|tên lửa|chuyến bay|nhân viên|suất học bổng|học bổng|hộ|hộ dân|ca|ca nhiễm|ca tử vong|liều|liều vắc xin|liều vaccine|km|kilômét|ha|héc ta|hecta|MW|GW|kWh|lít|pound|pounds|thùng dầu|đại biểu|thành viên|trẻ em|phụ nữ|người thiệt mạng|người chết|người bị thương|khu vực|cơ sở|nhà máy|xe|ô tô|container|TEU|mét|cm|kg|gram|projects|jobs|people|troops|soldiers|personnel|tons|tonnes|barrels|visitors|tourists|companies|businesses|firms|students|workers|citizens|documents|agreements|countries|nations|aircraft|planes|ships|missiles|flights|scholarships|households|cases|doses|kilometers|kilometres|hectares|acres|megawatts|gigawatts|liters|members|children|women|families|refugees|migrants|Americans|delegates|miles|veterans|homes|vehicles|vaccines
    score	0	tỷ số|tỉ số|trận|hiệp|vòng|bàn thắng|bảng đấu|lượt đi|lượt về|ghi bàn|set|score|goals|points|match
    locative	0	tại|ở|in|at|sang|đến|tới|lãnh thổ|nội địa
    locative	1	thủ đô|thành phố|tỉnh|bang|capital|city of
    margin	0	bên lề|nhân dịp tham dự|nhân dịp dự|on the sidelines of|on the margins of|sidelines|margins
    sport	0	đội tuyển|giải đấu|ở giải|tại giải|giải U23|đội bóng|U23|U22|U21|U20|U19|U18|U17|U16|HLV|huấn luyện viên|cầu thủ|tuyển thủ|câu lạc bộ|CLB|vận động viên|VĐV|SEA Games|AFF Cup|World Cup|Euro|Asian Cup|ASIAD|Olympic|giải vô địch|bóng đá|bóng chuyền|team|squad|coach|striker|midfielder|goalkeeper|football|soccer|rugby|cricket|tennis|basketball|tournament|league|championship|hoa hậu|Hoa hậu|người đẹp|phim|ca sĩ|diễn viên|nghệ sĩ|showbiz|K-pop|thời trang
    organ	0	Chính phủ|chính phủ|Bộ|phía|Nhà nước|nhà nước|Quốc hội|quốc hội|Quân đội|quân đội|Đại sứ quán|đại sứ quán|ĐSQ|Tổng Lãnh sự quán|Lãnh sự quán|chính quyền|Chính quyền|đại diện|quan chức|lãnh đạo|Lãnh đạo|nhà lãnh đạo|giới chức|nguyên thủ|đoàn đại biểu|Đoàn đại biểu|Đảng|đảng|Thượng viện|Hạ viện|Nghị viện|Bộ Ngoại giao|Bộ ngoại giao|Bộ Quốc phòng|Bộ Tài chính|Bộ Thương mại|cảnh sát|hải quân|Hải quân|không quân|Không quân|Lầu Năm Góc|hoàng gia|Hoàng gia|người đồng cấp|đồng nghiệp|Ngân hàng Trung ương|nhân dân|Nhân dân|government|Government|ministry|Ministry|Embassy|embassy|military|army|navy|leaders|leader|officials|official|authorities|delegation|parliament|Parliament|Congress|Senate|counterpart|side|foreign ministry|Foreign Ministry|administration|Administration|forces|troops|cabinet|Cabinet|people
    attribute	0	người|thị trường|công dân|hàng hóa|hàng|doanh nghiệp|công ty|tập đoàn|du khách|khách|nhà đầu tư|sản phẩm|chuyên gia|sinh viên|học sinh|lao động|công nghệ|báo|tờ báo|hãng tin|truyền thông|đài|tờ|hãng|ngân hàng|trường|đại học|gốc|món|ẩm thực|văn hóa|nông sản|gạo|xe|phim|đồng|cộng đồng|kiều bào|vốn|nhà thầu|company|companies|newspaper|citizen|citizens|national|nationals|born|market|goods|exports|imports|investors|businessman|media|daily|agency|food|cuisine|language
    relation	0	quan hệ|hợp tác|đối tác|đối thoại|biên giới|hữu nghị|tranh chấp|thương mại|kim ngạch|căng thẳng|xung đột|chiến tranh|liên minh|đàm phán|relations|relationship|ties|partnership|cooperation|alliance|trade|dialogue|border|dispute|tensions|talks|friendship|bilateral|agreement|treaty
    partner	0	với|cùng với|cùng|cho|đối với|cảm ơn|của|giúp|nước|các nước|with|and|between|giữa|from|against|for|to
    acts	0	khẳng định|tuyên bố|cho biết|nhấn mạnh|cho rằng|đề nghị|ủng hộ|cam kết|kêu gọi|nhất trí|đồng ý|đánh giá cao|hoan nghênh|bày tỏ|phản đối|lên án|cáo buộc|cảnh báo|yêu cầu|bác bỏ|công bố|thông báo|áp đặt|áp thuế|trừng phạt|viện trợ|hỗ trợ|tài trợ|ký|ký kết|phê chuẩn|triển khai|tăng cường|đẩy mạnh|mời|phóng|tấn công|rút|triệu|trục xuất|xác nhận|phủ nhận|nâng|đưa|thúc đẩy|làm trung gian|tham gia|tham dự|góp mặt|gửi lời|gửi thư|gửi điện|chia buồn|chúc mừng|lên tiếng|chỉ trích|hối thúc|thúc giục|chấm dứt|đình chỉ|đáp trả|trả đũa|đe dọa|tố cáo|lo ngại|quan ngại|quyết định|tiến hành|thực hiện|công nhận|từ chối|thừa nhận|cung cấp|điều động|triệu tập|cho phép|phát động|đạt được|nối lại|thành lập|ra tuyên bố|thể hiện|chuyển giao|nêu rõ|phát biểu|cho hay|nói|nói rằng|bình luận|đáp lại|gợi ý|đề xuất|khuyến cáo|trả lời|gia nhập|rút khỏi|said|says|announced|agreed|condemned|accused|warned|urged|called|pledged|supports|supported|imposed|rejected|denied|confirmed|welcomed|reaffirmed|affirmed|signed|launched|thanked|invited|condemns|accuses|warns|urges|backed|vowed|vows|declared|stated|noted|expressed|added|slammed|criticised|criticized|praised|hailed|offered|provided|provides|gave|sent|sends|deployed|struck|attacked|fired|seized|summoned|expelled|banned|ordered|approved|joined|joins|met|agrees|decided|claimed|insists|insisted|told|asked|demanded|seeks|sought|refused|suspended|withdrew|halted|reiterated|emphasized|emphasised|underscored|recognized|commended|discussed|committed|intends|donated|released|responded|took|takes|advised|notified|informed|bảo lãnh|tìm kiếm|seeking|họp bàn|nhóm họp|họp|undertakes|undertook|commits|reaffirm|agree|affirm|recognize|recognise|recognizes
    acts	1	tổ chức|đăng cai|sẽ|đã|đang|mong muốn|coi|coi trọng|luôn|sẵn sàng|muốn|cần|phải|có thể|không|vẫn|tiếp tục|will|would|has|have|had|is|was|are|were|wants|hopes|hoped|remains|must|should|can|could|may|continues|stands|share|shares
    actsOn	0	cáo buộc|trừng phạt|ủng hộ|lên án|chỉ trích|kêu gọi|thúc giục|hối thúc|yêu cầu|đề nghị|viện trợ|hỗ trợ|giúp|giúp đỡ|cảm ơn|chúc mừng|mời|tấn công|đe dọa|áp thuế|áp đặt|phản đối|cảnh báo|gây sức ép|urged|urge|accused|accuse|accusing|condemned|condemn|sanctioned|sanction|support|supports|supported|supporting|thanked|thank|congratulated|congratulate|helped|help|invited|assist|against|warn|warned|criticised|criticized|called on|call on|pressed|press
    presses	1	kiềm chế|restraint
    presses	0	lên án|cáo buộc|trừng phạt|lệnh trừng phạt|cấm vận|thuế quan|áp thuế|hối thúc|thúc giục|viện trợ|condemned|condemn|condemns|accused|accuses|sanctions|sanctioned|tariff|tariffs|embargo|urged|urges
    presses	2	concern that|concerns that|confront|confronting|concerns about|concern about|concerns over|concern over|concerned about|threat posed by|threats posed by|threat from|commitment to|committed to|partnership with|great partner|our ally|our partner|support for|sanctions on|sanctions against|action against|strikes against|strike against|strikes on|attack on|attacks on|assistance to|aid to|support to|lo ngại về|quan ngại về|lo ngại trước|quan ngại trước|mối đe dọa từ|đe dọa từ
    topic	0	vấn đề|tình hình|khủng hoảng|cuộc khủng hoảng|nội chiến|cuộc nội chiến|hạt nhân|chương trình hạt nhân|miền Đông|miền Nam|miền Bắc|xung đột|cuộc xung đột|chiến sự|cuộc chiến|chiến dịch|bầu cử|cuộc bầu cử|mối đe dọa|nguy cơ|hồ sơ|chuyện|tên lửa|chính sách|kinh tế|lịch sử|thị trường chứng khoán|đảo chính|khu vực|ngoài khơi|gần|cách|phía bắc|phía nam|phía đông|phía tây|biên giới|sân bay|vùng|nơi|quê|sinh ra|du học|đi|tour|hàng xóm|issue of|situation in|crisis in|war in|conflict in|violence in|events in|developments in|challenge of|threat from|threats from|provocations|nuclear|election|elections|peace in|stability in|fighting in|troops in|forces in|south of|north of|near|off
    nothing	0	đồng chí|đồng thời|đồng loạt|đồng ý|đồng bào|đồng nghiệp|đồng minh|đồng đội|đồng hồ|đồng bằng|đồng thuận|đồng hành|đồng tình|đồng bộ|đồng phạm|đồng thau|đồng ruộng|đồng hương|đồng tiền|đồng phục|người dân|sáng tạo|sáng kiến|sáng suốt|sáng lập|sáng sủa|tối đa hóa|tối ưu|tối cao|tối tăm|chiều sâu|chiều dài|chiều rộng|chiều cao|hai chiều|đầu tư|đầu tiên|cuối cùng|giữa hai|hơn nữa|cao hơn|thấp hơn|lớn hơn|nhiều hơn|ít hơn|nhanh hơn|mạnh hơn|tốt hơn|trên cơ sở|trên thế giới|trên cương vị|quá trình|quá khứ|từng bước|mục tiêu chung|năm tháng
    visits	0	thăm|thăm chính thức|thăm cấp nhà nước|thăm cấp Nhà nước|chuyến thăm|thăm và làm việc|công du|sang thăm|visit to|visit|visited|visits|visiting|travel to|traveled to|trip to|arrived in
    defines	0	gồm|bao gồm|như|gồm có|including|such as|comprising|namely|consisting of|e.g
    """#
}
