/// Words that tell what an article is about, by `Topic`.
///
/// One line a topic: its raw value, words and phrases of both languages parted by `|`.
///
/// Source: the column heads and tags of the Vietnamese and English services that the clippings
/// come from; headings of joint statements.
enum TopicTable {
  static let lines = #"""
    trade	thương mại|kim ngạch|xuất khẩu|nhập khẩu|xuất nhập khẩu|thuế quan|hàng hóa|thị trường|trade|exports|imports|export|import|tariff|tariffs|market access|free trade
    investment	đầu tư|vốn đầu tư|FDI|nhà đầu tư|khu công nghiệp|VSIP|investment|investments|investors|investor|industrial park|industrial parks
    defence	quốc phòng|quân sự|quân đội|tập trận|hải quân|không quân|vũ khí|tên lửa|binh sĩ|defence|defense|military|navy|troops|missile|missiles|weapons|army|exercise|exercises|warship
    security	an ninh|tội phạm|khủng bố|chống khủng bố|an ninh mạng|công an|ma túy|security|terrorism|counterterrorism|crime|cybersecurity|intelligence|police|drugs|fentanyl
    maritime	Biển Đông|hàng hải|UNCLOS|DOC|COC|trên biển|Hoàng Sa|Trường Sa|biển đảo|maritime|South China Sea|East Sea|freedom of navigation|coast guard|seas
    energy	năng lượng|dầu khí|điện hạt nhân|điện gió|điện mặt trời|năng lượng tái tạo|khí đốt|dầu mỏ|khoáng sản|energy|oil|gas|nuclear energy|renewable energy|electricity|minerals|critical minerals
    environment	môi trường|biến đổi khí hậu|khí hậu|phát thải|tín chỉ carbon|tăng trưởng xanh|kinh tế xanh|environment|climate|climate change|emissions|carbon|biodiversity
    technology	công nghệ|bán dẫn|chuyển đổi số|trí tuệ nhân tạo|kinh tế số|khoa học công nghệ|khoa học và công nghệ|đổi mới sáng tạo|viễn thông|technology|semiconductor|semiconductors|artificial intelligence|AI|digital|innovation|cyber
    education	giáo dục|đào tạo|sinh viên|học bổng|đại học|nguồn nhân lực|education|training|students|scholarship|scholarships|university|universities
    culture	văn hóa|di sản|nghệ thuật|giao lưu nhân dân|triển lãm|lễ hội|culture|cultural|heritage|arts|museum|people-to-people
    health	y tế|dịch bệnh|vắc xin|vaccine|COVID-19|Covid-19|đại dịch|sức khỏe|bệnh viện|health|pandemic|vaccines|disease|coronavirus|hospital
    agriculture	nông nghiệp|nông sản|thủy sản|nghề cá|gạo|an ninh lương thực|Halal|lâm nghiệp|chăn nuôi|agriculture|agricultural|farmers|fisheries|food security|rice
    tourism	du lịch|khách du lịch|du khách|lữ hành|tourism|tourists|visitors
    transport	giao thông|đường sắt|hàng không|đường bộ|cảng biển|kết nối giao thông|vận tải|sân bay|cơ sở hạ tầng|hạ tầng|transport|railway|aviation|airport|ports|infrastructure|shipping
    finance	tài chính|ngân hàng|tiền tệ|trái phiếu|thuế|IMF|nợ công|ODA|finance|financial|bank|banks|currency|debt|taxes|monetary
    labour	lao động|việc làm|người lao động|tiền lương|labour|labor|workers|jobs|employment|wages
    consular	thị thực|miễn thị thực|hộ chiếu|lãnh sự|bảo hộ công dân|nhập cư|di cư|visa|visas|passport|passports|consular|immigration|migration|migrants|border security
    humanitarian	viện trợ|nhân đạo|cứu trợ|bão lụt|động đất|thiên tai|bom mìn|chất độc da cam|người tị nạn|cứu nạn|humanitarian|relief|earthquake|refugees|disaster|aid|hostages|ceasefire
    multilateral	Liên hợp quốc|Hội đồng Bảo an|ASEAN|APEC|G7|G20|BRICS|ASEM|đa phương|hội nghị cấp cao|hội nghị thượng đỉnh|United Nations|Security Council|multilateral|summit
    border	biên giới|cửa khẩu|phân giới cắm mốc|cột mốc|đường biên|biên phòng|border|border gate|demarcation
    party	Đảng Cộng sản|kênh Đảng|Trung ương Đảng|Tổng Bí thư|Bộ Chính trị|hai Đảng|đại hội Đảng|Communist Party|Party Central Committee|General Secretary|Politburo
    sport	bóng đá|đội tuyển|cầu thủ|huấn luyện viên|giải vô địch|World Cup|SEA Games|Olympic|trận đấu|U23|football|rugby|match|tournament|championship|coach|goals|players
    """#
}
