/// Fields that ministries are named after: `Bộ Ngoại giao`, `Ministry of Foreign Affairs`.
///
/// One line a field: English forms, Vietnamese forms, parted by `|`. From it come the ministries,
/// the ministers (`Bộ trưởng [Bộ] X`, `Minister of X`, `X Minister`) and their deputies.
///
/// Sources: resolutions of the Vietnamese National Assembly on the structure of the government
/// (2007, 2021, 2025); cabinets of ASEAN, G20 and EU members in the CIA "Chiefs of State and Cabinet
/// Members".
enum MinistryTable {
  static let lines = #"""
    Foreign Affairs|Foreign	Ngoại giao|ngoại giao
    Foreign Affairs and Cooperation|Foreign Affairs and International Cooperation	Ngoại giao và Hợp tác|Ngoại giao và Hợp tác quốc tế|Ngoại giao và Hợp tác Quốc tế
    Foreign Affairs and Trade|External Affairs	Ngoại giao và Thương mại|Ngoại giao và Hội nhập|Các vấn đề đối ngoại|Ngoại vụ
    Foreign Trade|External Trade	Ngoại thương|Ngoại thương và Đầu tư nước ngoài
    Defence|Defense|National Defence|National Defense	Quốc phòng|quốc phòng
    Public Security	Công an|An ninh Công cộng|Công an và An ninh
    Security	An ninh|An ninh nội địa
    Home Affairs|Interior|the Interior|Internal Affairs	Nội vụ
    Justice|Law	Tư pháp|Tư Pháp
    Finance	Tài chính|Kinh tế và Tài chính
    Economy|Economic Affairs|Economy and Finance	Kinh tế|kinh tế|Các vấn đề kinh tế
    Economy, Trade and Industry|Economic Affairs and Climate Action	Kinh tế, Thương mại và Công nghiệp|Kinh tế và Công nghiệp|Kinh tế và Năng lượng|Kinh tế và Thương mại|Kinh tế và Bảo vệ khí hậu
    Planning and Investment|Investment|National Planning	Kế hoạch và Đầu tư|Kế hoạch|Đầu tư
    Industry and Trade|Trade and Industry|Trade	Công Thương|Công thương|Thương mại và Công nghiệp|Thương mại|Công nghiệp và Thương mại|Thương mại, Công nghiệp và Năng lượng|Thương mại, Công nghiệp và Tài nguyên
    Commerce|Commerce and Industry	Thương vụ|Thương nghiệp
    Industry	Công nghiệp|Công nghiệp và Thủ công
    Agriculture and Rural Development|Agriculture|Agriculture and Environment|Agriculture, Forestry and Fisheries	Nông nghiệp và Phát triển nông thôn|Nông nghiệp|Nông nghiệp và Môi trường|NN&PTNT|Nông Lâm Thủy sản|Nông Lâm nghiệp|Nông Lâm Ngư nghiệp|Nông lâm nghiệp
    Fisheries|Marine Affairs and Fisheries	Thủy sản|Biển và Nghề cá|Hàng hải và Nghề cá
    Natural Resources and Environment|Environment|Ecology	Tài nguyên và Môi trường|Môi trường|Tài nguyên khoáng sản và Năng lượng|Tài nguyên Khoáng sản và Năng lượng|Môi trường và Tài nguyên
    Energy|Energy and Mines|Mineral Resources and Energy|Mines and Energy	Năng lượng|Năng lượng và Mỏ|Mỏ và Năng lượng|Dầu khí|Khoáng sản và Năng lượng
    Transport|Transportation|Land, Infrastructure, Transport and Tourism|Public Works and Transport	Giao thông vận tải|Giao thông Vận tải|GTVT|Giao thông|Công chính và Vận tải|Giao thông công chính
    Construction|Housing	Xây dựng
    Information and Communications|Communications|Communications and Information|Digital Development and Information	Thông tin và Truyền thông|Thông tin|Truyền thông
    Science and Technology|Science and ICT|Science|Technology	Khoa học và Công nghệ|Khoa học - Công nghệ|Khoa học|KH&CN
    Education and Training|Education|Higher Education|Education and Sports	Giáo dục và Đào tạo|Giáo dục|GD-ĐT|GD&ĐT|Giáo dục và Thể thao
    Health|Public Health|Health, Labour and Welfare	Y tế|y tế
    Culture, Sports and Tourism|Culture|Information, Culture and Tourism	Văn hóa, Thể thao và Du lịch|Văn hóa|Văn hóa - Thể thao - Du lịch|VHTTDL|Thông tin, Văn hóa và Du lịch|Văn hóa và Du lịch
    Tourism	Du lịch
    Labour|Labor|Manpower|Labour, Invalids and Social Affairs|Labor and Social Affairs	Lao động, Thương binh và Xã hội|Lao động - Thương binh và Xã hội|Lao động|LĐ-TB&XH|Nhân lực|Lao động và Phúc lợi xã hội|Lao động và Xã hội
    Ethnic and Religious Affairs|Religious Affairs	Dân tộc và Tôn giáo|Tôn giáo
    Unification	Thống nhất
    Veterans Affairs	Cựu chiến binh
    Digital Affairs|Digital Transformation	Chuyển đổi số|Kinh tế số
    National Development	Phát triển quốc gia|Phát triển Quốc gia
    Social and Family Development|Social Affairs|Women's Affairs	Phát triển xã hội|Các vấn đề Xã hội|Phụ nữ
    Infrastructure|Public Works	Cơ sở hạ tầng|Công trình công cộng
    Immigration	Di trú|Nhập cư
    International Development|International Cooperation|Development Cooperation|Economic Cooperation and Development	Hợp tác quốc tế|Hợp tác kinh tế và Phát triển|Phát triển Quốc tế|Phát triển quốc tế|Hợp tác phát triển
    European Affairs|Europe and Foreign Affairs	châu Âu và Ngoại giao|Châu Âu và Ngoại giao|các vấn đề châu Âu
    Water Resources	Thủy lợi|Tài nguyên nước
    Emergency Situations|Civil Protection	Tình trạng khẩn cấp|các tình huống khẩn cấp
    """#
}
